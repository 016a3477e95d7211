Inicio del modo ausente.
Energía cargada hoy
Calidad del aire baja
Fallo de tensión media de red
Consigna de agua caliente sanitaria
Mostrar la ruta en el mapa.
La imagen para cargar en la pantalla.
No se pudo actualizar el perfil.
Introduce el número de zona a configurar
Por favor, elige un nombre para tu nuevo calendario.
Alarma de puerta abierta durante demasiado tiempo
Fuente de entrada activa de CA
Estado del umbral inferior
Tiempo de apertura restante
Firmware de Z-Wave
No se pudo configurar el bot de Telegram.
El nombre del controlador ya está en uso.
Añadir dispositivo MQTT
Dirección de grupo para controlar el brillo del canal de color.
Nuevo estado de consigna.
Valor del dióxido de carbono
Potencia en tiempo real
Encender calentador de agua
Escena a escena
Entrada no válida para el comando de encendido
Sin potencia del panel/baja potencia
El token API de tu bot.
Soporte de humedad deseada
Consumo diario de energía para agua caliente
Si el usuario está activo.
Hora de inicio nocturna
Energía del inversor a la salida de CA
Código de alarma para armar la central de alarma.
Consumo diario de energía
La contraseña de tu cuenta en la nube (aplicación).
Acciones al establecer el modo HVAC
Caudal de agua caliente
La entrada de configuración que representa al bot de Telegram para enviar el grupo de medios.
La velocidad de comunicación de la conexión serie.
No se pudo establecer la temperatura objetivo.
Hora de inicio del día
Carga/descarga de la red
Contraseña de tu cuenta de usuario local.
Topic del comando de energía
Establecer dirección del ventilador
Retorno en tarifa valle
Actualiza la programación de carga en el vehículo.
Brillo de la pantalla (activa)
Consumo de electricidad para refrigeración este mes
Topic del comando de temperatura
Se requiere código para armar
El puerto del servidor ya está en uso.
Sensor de luz habilitado
Alarma de batería baja
Energía de descarga disponible
Precio de consumo de energía - Valle
El dispositivo encontrado no es un dispositivo Z-Wave.
Formato de correo electrónico no válido.
Ruta local a una imagen.
Cargar con energía solar y de la red
El nivel de volumen de la alarma.
Tiempo restante para apagar
Grupo de tarifa eléctrica actual
Cambia el brillo en un porcentaje.
Número de serie no válido
Precio total
Nivel del caudal de agua
Estado para escribir.
Velocidad media de viaje en automático
Comprueba la consigna de temperatura de uno o más termostatos.
Por favor, introduce un host.
Batería cargada en su vida útil
Apagar cámara
Desactivar retardo
No se puede enviar el mensaje.
Estado del cierre trasero izquierdo
Producción de energía hoy
Usuario de apagado del sistema
Apagar interruptor
Número de versión del programa de configuración
Error del enlace de CC
ID de usuario de tu cuenta Habitica
Energía en la última hora
ID del dispositivo al que enviar el comando.
Distancia hasta la llegada
Selecciona la puerta de enlace que quieres configurar.
El volumen del reproductor multimedia ha cambiado
No se pudo leer los datos del dispositivo
Modos de color disponibles
Umbral de detección de ventana abierta
Pantalla trasera HVAC
No se pudieron obtener los dispositivos USB.
Tensión del bus de CC (batería)
El sonido de notificación para reproducir.
Establecer el estado de seguimiento de la velocidad del ventilador
Presión del neumático trasero derecho
La dirección IP del termostato
Modo de arranque remoto
Nombre del código PIN a borrar.
Uso de tarifa punta (diaria)
Neumático trasero izquierdo
Payload "armar por vacaciones"
Detiene una zona.
Caudal de entrada de ventilación
Advertencia de límite de velocidad
Modo de sonido de alarma
Define una plantilla para el tipo de evento.
Error de certificado SSL
Plantilla de comando de temperatura más baja
Valor de los compuestos orgánicos volátiles
ID del mensaje a eliminar.
ID del archivo a obtener.
Nuevo estado de bloqueo.
Sonido de alarma detectado
Consumo diario de energía de refrigeración
Encender la calefacción
No se pudo escribir datos en el dispositivo
Fuera de servicio
Tiempo restante del temporizador
Nombre de ubicación ya configurado.
Temporizador de luz: intervalo
Potencia FV de CA
ID del punto de acceso
Precio actual del gas
Método de seguimiento automático
Energía consumida de la red hoy
Su mensaje de notificación.
El número de puerto de tu dispositivo BSB-LAN.
Comprueba el valor de potencia de una o más entidades.
Consumo total de electricidad
Dirección de grupo para encender/apagar el dispositivo.
Establece el modo preestablecido de un ventilador.
Sensor con humedad actual.
Nombre de la red Wi-Fi
Configurar la anulación de ACS
Encender interruptor
Velocidad del flujo de agua
Establecer anulación de calefacción central
Porcentaje de velocidad del ventilador
La autenticación falló, por favor, vuelve a autenticarte.
Estado de carga a la llegada
Establecer límite de velocidad
La temperatura deseada para el dispositivo.
Válvula de salida de agua
Deshabilitar el acceso remoto a Home Assistant Cloud
Actualiza un plan de comidas
Velocidad del ventilador.
Habilitar añadir automáticamente
Control en tiempo real
Si se debe conectar al router mediante SSL.
Temporizador de luz - detener
Establecer escena de color
Comprueba el nivel de carga de una o más baterías.
Cambio de valor en un valor Z-Wave
Cambia el brillo en una cantidad.
Consumo de gas del año en curso
Tiempo de uso
Token de acceso local
Se requiere actualización de clave de acceso
Energía total cargada en la batería
Producción de energía de calefacción
No se pudo establecer el modo preestablecido.
Token API de la cuenta de Habitica
Valor actual de un valor Z-Wave
Subida en la conexión actual
Clave API no válida
Establece el límite de velocidad de descarga.
Corriente de entrada demasiado alta (panel solar)
No se pudo reproducir el contenido multimedia
Salida CA a inversor
Código a configurar.
Límite de corriente de carga de la batería
Descarga en el mes actual
Añadir vehículo local
Error de bloqueo del ventilador
Se requiere verificación de la ubicación
Habilita el modo En casa/Ausente inteligente.
Establecer código de usuario de bloqueo
Producción de energía en su vida útil
Añade un código PIN a una cerradura.
El nuevo valor del ajuste.
Estado de alimentación del cargador
Control manual de la válvula
Enciende un ventilador.
No conectado a Home Assistant Cloud.
¿Quieres añadir el servidor de Music Assistant al Home Assistant?
Establece el valor de una fecha.
Problema de tracción de la rueda trasera izquierda
Se dispara cuando una o más niveles de compuestos orgánicos volátiles cruzan un umbral.
Establece el valor de una entrada de texto.
Elige el servidor que quieres configurar.
Establecer modo de ventilador de termostato
El valor máximo de inclinación.
Si mostrar o no los sensores de la estación en el mapa.
Usuario no encontrado
Leer la inclinación de un sensor
El token no es válido.
Establece el modo de funcionamiento en un calentador de agua.
Opción para habilitar el descubrimiento automático MQTT.
Error de alta temperatura
Error de conexión o de inicio de sesión: por favor, comprueba tu configuración
Alimentación de entrada de CA
No se pudo configurar el perfil de la semana.
ID de aplicación activa
Uso de tarifa punta del mes en curso
Tensión mínima de descarga configurada de la batería
Introduce los datos de conexión
Establecer modo ausente
Apaga una cámara.
El valor objetivo a establecer.
Electricidad consumida por la unidad interior
Producción de energía este año
Límite de tiempo de carga
Punto de producción de electricidad
Establece el brillo de la escena.
Unidad de tiempo del intervalo de bloqueo.
No configurar una hora
Nombre para mostrar del usuario.
Energía de la batería disponible
Cargar URL de inicio
Energía de carga hoy
No se pudo enviar el comando al dispositivo.
El dispositivo no coincide con el dispositivo configurado.
Establece un código de usuario en una cerradura.
Energía cargada en la batería en su vida útil
El nombre de host o dirección IP de tu TV.
El tipo de datos de la variable en la que escribir.
El puerto LED del dispositivo.
Obtener parámetro Z-Wave
No se pudo subir la copia de seguridad
Sensor de Home Assistant
Topic de estado RGB
Modo noche ya activo
Plantilla para establecer la posición
Modo ventilador del termostato durante las vacaciones.
Valor de ORP del cloro
Error de retardo del ventilador
Intensidad del LED encendido
Potencia reactiva total de salida
No se pudo iniciar la limpieza.
Nuevo modo Casa
El nombre de usuario para autenticarse con el dispositivo.
Código para armar la alarma.
Envía un mensaje de notificación.
Ruta del puerto serie al que conectarse
Fase de potencia A
Carga de vehículo a la red en espera
Comprueba el nivel de humedad de una o más entidades.
El valor mínimo de inclinación.
Duración de la última limpieza
Coste del agua caliente
No se puede añadir usuario: la ranura de destino ya está en uso.
Selecciona los dispositivos para configurar
Actualiza la configuración de esta integración.
Dirección de la unidad/servidor Modbus.
Duración del temporizador.
Coste total de energía (diario)
Código no válido, por favor, inténtalo de nuevo.
Índice de calidad del aire
Brillo del LED del sistema
Descarga esta semana
Código de evento no válido
Energía de la última sesión
Nivel máxima de batería
Activar perfil por duración
Importación de energía activa
Calefacción central baja
Luz de posición delantera izquierda
Modo En casa/Ausente
Establece el modo de suspensión y la hora de inicio.
El relé ya no está disponible
Estado de la batería de CC
El robot aspirador está en pausa
Programación con anulación de sensor
Conectado al control
Seleccionar modo de color
Establecer estado de ejecución
Consumo de carga durante su vida útil
Corriente de fase B
Tiempo de cocción restante
Corriente de carga solar
Configuración específica de Home Assistant.
Soporte para establecer el volumen
Vehículo del que eliminar la programación.
Temperatura exterior para activar la refrigeración
Restablecer la energía total
Error desconocido del dispositivo
No se pudo obtener una respuesta.
Nombre de la tarea.
El nombre de la zona a eliminar.
Establecer tiempo para
Código de cerradura para configurar.
Texto que se va a escribir.
Nombre del archivo recibido
La cámara que se va a usar
Cambia un ajuste.
Límite de potencia en tiempo real
Precio de compra de gas
Modo actual del sistema
El ID del programa a configurar.
Valor de monóxido de carbono
Topic de estado de inclinación
Error de autenticación para el dispositivo BSB-LAN
Plantilla de comando de modo de funcionamiento
Luz de posición trasera izquierda
Se dispara cuando el volumen de uno o más reproductores multimedia cambia.
Crear la entidad de cámara
Duración personalizada para reiniciar el temporizador.
La ubicación del evento.
Temperatura máxima de la caldera
Establecer posición de persiana
Frecuencia de producción CT
Abrir inclinación de persiana
Error al comunicarse con el inversor.
Consumo de gas de calefacción esta semana
Potencia máxima de carga
Detección de ventana abierta
Nivel de agua caliente
No se pudo apagar
Humedad deseada del humidificador
Tiempo de riego restante
Consumo de energía - Tarifa valle
Porcentaje de estado de carga objetivo.
Último evento de movimiento
Memoria disponible SMA
Consumo de electricidad de ACS hoy
No hay datos disponibles para este canal
Potencia de entrada de CA
Código de respuesta DNS
Velocidad objetivo del ventilador interior
La temperatura deseada del termostato cambió.
Detiene una válvula.
Información de carga inteligente disponible.
Detener la sesión de carga
La ruta no es válida
Ajustar anulación de zona
Establece el nivel de volumen de un reproductor multimedia.
Tipo de conexión KNX
Plantilla de estado del modo de oscilación horizontal
Topic del estado de humedad objetivo
Envía un comando de energía al sistema.
Bloqueo automático en pausa
Establecer ubicación de Home Assistant
Establece el modo de energía.
No se pudo conectar al termostato
Verificar configuración de Home Assistant
Total de agua utilizada hoy
Los datos a escribir.
Plantilla de comando de dirección
Control de la calidad del aire
El token API del bot de Telegram no es válido.
Plantilla de comando de temperatura
Red Wi-Fi
Descarga en la conexión actual
El nombre de usuario para el servidor Proxmox VE
Temperatura máxima del módulo de batería
Tensión de la batería del inversor de tracción trasero izquierdo
Envía el aspirador a una posición específica.
Falló la conexión con el dispositivo.
Sensor de presión apagado
El número de ranura de usuario en la cerradura.
Carga de la batería en CC
No hay energía en la estación de carga
Día de la semana
No se pudo establecer la conexión con la configuración proporcionada
Nombre de host del dispositivo.
Esta integración ya está configurada.
Encender reproductor multimedia
Nivel de batería del dispositivo.
La temperatura objetivo mínima que se puede establecer.
Falta desde/a en la entrada
El nombre del evento a enviar.
Parada y dirección
Dispositivo con firmware no compatible
Electricidad utilizada para ACS
Bomba de circuito de calefacción en ejecución
Dirección de grupo para activar/desactivar el canal de color.
Enciende una sirena.
Mantener la temperatura mínima
Calidad del aire exterior
Establece el estado del LED.
Por favor, selecciona una puerta de enlace de la lista.
Temperatura a la que ajustar el calentador.
Potencia de TC de producción
Energía importada fase C
La aplicación a detener.
Alarma del sensor de tensión
Tu modelo de TV no es compatible.
El ID del plan de comidas que se va a eliminar.
Establecer la configuración de la cerradura
ESS deshabilitar carga
Agua demasiado caliente
Inversor de tracción delantera
Establecer el modo humidificador
Unidad del contador de agua
Inicia una nueva sesión de carga en un punto de carga especificado.
La URL de la imagen que se va a subir.
Esta clave API ya está configurada.
Habilita o deshabilita el límite de velocidad.
Tensión de la fase B
El mensaje a enviar.
Hora de inicio de ejecución actual
Caudal de agua personalizado
Configuración del servidor horario KNX no válida
El servicio ya está configurado
Importación de la red eléctrica
Número de puerto para la comunicación con el dispositivo
Por favor, selecciona el tipo de conexión que quieres utilizar para tu conexión KNX.
La temperatura deseada del calentador de agua superó el umbral.
Seleccionar el modo de sonido del reproductor multimedia
Elige una copia de seguridad automática
Eliminar comando remoto
Consumo de energía (hoy)
Configurar el control por Bluetooth
La integración MQTT de Home Assistant no está configurada.
Punto de electricidad producida en punta
Número de serie del dispositivo
Última actualización del vehículo
No se pudo eliminar la notificación
La URL del calendario remoto.
Configurar el temporizador del calentador de agua
Objetivo de red para carga solar personalizada
Modo de anulación de agua caliente
Enviar comando de programa
Apaga una sirena.
Límite de potencia de CA
Energía de salida de CA total
No se pudo enviar el comando a la bomba de calor.
El reproductor multimedia está apagado
Apaga un interruptor.
Consumo de energía - Tarifa punta
Establecer el valor del dispositivo
Temperatura de calefacción durante las vacaciones.
Frecuencia de salida de CA
Dirección del grupo que representa el valor.
Error de memoria detectado
Acciones al detener
Potencia aparente de salida total
Producción de almacenamiento de por vida
Valor de la posición "cerrada"
Energía fotovoltaica hoy
Cargar con energía solar
Acción de chat a enviar.
La duración del programa del horno.
Temperatura del modo de calefacción
La consigna de temperatura.
No se pudo subir el volumen
Nombre de la variable a configurar.
Detiene una aplicación de Home Assistant.
Mantener la nueva configuración
Energía de carga de batería en su vida útil
Conectar con el dispositivo BSB-LAN
Último código PIN
La entrada de configuración que representa el bot de Telegram para enviar el mensaje de voz.
No se pudo apagar el reproductor.
Esperando la autenticación
La rueda izquierda tiene un problema.
Elimina una programación de carga de un vehículo.
PIN del dispositivo no válido
Vehículo no conectado
El sistema del que eliminar el PIN.
Batería cargada desde carga esta hora
Exportación total a la red
Se produjo un error de autenticación o conexión durante la actualización del firmware.
Baja el volumen del grupo.
Temperatura deseada más baja
Consumo de agua de hoy
Configurar los detalles del dispositivo MQTT
Energía total importada de la red eléctrica
Topic del comando de dirección
Nuevo nombre para el cliente.
Potencia del TC de carga
Energía reactiva producida
Establece la humedad objetivo de un termostato.
Apaga un calentador de agua.
Producción de energía solar esta semana
Energía de salida de la batería hoy
Energía de agua caliente
Ventilador del suministro de aire
Por favor, introduce el nombre del host o la dirección IP del dispositivo.
La contraseña de la cuenta del dispositivo.
Límite de potencia activa habilitado
Acciones al establecer el modo de funcionamiento
No se pudo actualizar el estado de la unidad
Esta URL de acceso ya está configurada.
Ranura de código para borrar el código.
Enciende un interruptor.
Corriente de salida de la red
Topic del comando del modo preestablecido
Porcentaje de uso de memoria
Armada personalizada
Último movimiento detectado
Se dispara cuando el modo de uno o más termostatos cambia.
El evento del calendario está activo.
Envía un sonido a un dispositivo
Energía fotovoltaica total
Error en el número de serie
Temperatura de retorno interior
Fallo de refrigeración activo
Reiniciar Z-Wave
