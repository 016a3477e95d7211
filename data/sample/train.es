La autenticación con Libre Hardware Monitor ha fallado.
Establece la corriente máxima para los procesos de carga.
Energía utilizada durante la vida útil
Punto de producción de electricidad
Añadir artículo a la lista de la compra
Volver a configurar Sleep as Android
Velocidad de movimiento PTZ.
Consumo neto del factor de potencia CT
No se pudo encontrar la entidad ntfy seleccionada.
Temporizador de apagado automático de la luz activo
Precio actual del gas
El identificador de usuario no coincide con el identificador anterior
Energía real consumida
El nombre (o ID de tarea) de la tarea que quieres actualizar.
Pérdida de señal
No se encontró información de usuario válida para la clave API.
Comprueba si una o más alarmas están armadas.
ID de la entrada de configuración a utilizar.
La URL no es válida
Temperatura exterior para desactivar la protección contra heladas
Energía de la fase A
Profundidad de color de vídeo
Borra un código PIN de una cerradura.
Detener cortacésped
Error al importar YAML
Gas consumido este mes
Advertencia de presión del neumático delantero derecho
Bajo estado de carga
Calefacción del asiento trasero derecho
El dispositivo proporcionado no coincide con el dispositivo configurado
Envía un mensaje de voz.
Tensión de salida CC
Velocidad de descarga
Distancia de viaje automática
Objetivo de red para carga solar personalizada
Nombre(s) de la central Homematic para establecer el valor.
Esperando el apagado
La contraseña de tu cuenta de Tractive.
Selecciona un vehículo
Temperatura media del almacenamiento de ACS
Intensidad de LED apagado
Volver a configurar el bot de Telegram
Establecer temporizador de apagado automático de la luz
Dirección del movimiento.
Dirección IP del agente Fing.
Contraseña de autenticación del dispositivo
Dispara una alarma manualmente.
Tensión del bus de CC
Topic del comando de porcentaje
No se pudo instalar la aplicación Z-Wave JS.
Temperatura del agua caliente
No se detecta humedad
Establecer temporizador de apagado automático
El módem que debe conectarse.
Esperando para empezar
Presión de entrada del compresor
El dispositivo Elgato configurado no es el mismo que el que se encuentra en esta dirección.
Tensión fase B-N
No se pudo detener la limpieza.
Código de alarma para autorizar la anulación de la central de alarma.
Tensión de batería alta
Parámetro de configuración de Z-Wave JS
Control remoto de la lavadora superior
Recargar sensores de estadísticas
Error al importar la configuración YAML: autenticación no válida
Puerto Reolink no habilitado
Energía real total
Configurar los ajustes de voz
Límite de potencia de alimentación
No se pudo verificar la última actualización de Uptime Kuma
Estado de la energía
Ruta de descarga relativa.
Elimina una anulación de dispositivo
Estado del horno inferior
Número de serie de la estación
Acciones al reproducir
Proporciona el ID de tu sitio y al menos un método de autenticación
Descarga esta semana
Tensión máxima de la celda ID
Minutos hasta la acción.
Tiempo restante
Cloro demasiado alto
Último evento de botón
Establecer fecha/hora
Actualizar código PIN
Tiempo total en batería
Batería cargada en su vida útil
El dispositivo Kiosker para controlar
Tensión fuera de la red
Es hora de la revisión del motor
Energía de batería de reserva
Tensión de CA demasiado baja
Solo se puede cambiar cuando el control remoto está activado.
Clip de seguridad cambiado
Luz del horno inferior
Coste de la última sesión
Velocidad del eje del inversor de tracción trasera izquierda
El número de serie del dispositivo no coincide con el número de serie anterior
Patatas (con piel, cerosas, grandes, de cocción rápida al vapor)
Modo de oscilación de control
Índice de inicio del sensor de caudal
Actualizar una recompensa
Comprueba si es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Detiene la reproducción en un reproductor multimedia.
Temperatura máxima inteligente
Plantilla de comando de temperatura más baja
El payload que se envía cuando se emite un comando de "disparar alarma".
Estado de la potencia de carga
Cambia la contraseña del Insteon Hub.
Tiempo de pausa restante
Define la unidad de medida, si la hay.
Voz a texto
No se pudo iniciar sesión en el servidor de la nube seleccionado
Enviar comando de programa
Establecer posición de persiana
El dispositivo devolvió un ID único no válido
Mealie a través de la aplicación de Home Assistant
Recupera eventos de un calendario dentro de un rango de tiempo.
Intervalo de informe de humedad
Niveles de visualización LED del ventilador inteligente
La aplicación instalada está obsoleta
Peras para cocinar (pequeñas, cortadas por la mitad)
Motor encendido (arranque remoto)
El modo del termostato cambió.
Ajustar la consigna de control
Comprueba si uno o más ventiladores están encendidos.
El ID del punto de acceso IP de Homematic.
Energía de carga hoy
Restaurar desde una copia de seguridad completa
Contraseña de la aplicación o clave API
Tiempo de ida y vuelta
Configurar el dispositivo Teltonika
Índice de ranura de credenciales para eliminar.
Siguiente prueba
Yendo a dormir
Calidad del servicio
Modo mantener fresco activo
Establece el modo de ejecución y/o operación del sistema HVAC.
Ajustar el caudal de aire mínimo
No se pudo actualizar el estado del dispositivo desde Imou
Encender LED azul en el control remoto
Precio mínimo de mercado
Duración restante de la ventilación rápida
Clave de autenticación no válida
Si habilitar o deshabilitar la anulación.
Ignorar los clientes web de Plex
ID de entrada de configuración
Autoconsumo en el año
Envía un comando como una consulta de texto al Google Assistant.
El panel de alarma de Risco para configurar la hora.
Comprueba si uno o más termostatos están encendidos.
Consumo de energía para calefacción este año
Caudal máximo de agua hoy
Apagado (interruptor de encendido)
La dirección de correo electrónico de tu cuenta de Tractive.
Elimina un correo electrónico.
Se ha agotado el tiempo de espera de la actualización del firmware.
Borrar la configuración del puerto
Establecer contraseña de Wi-Fi para invitados
Posición inicial solicitada
Código para alternar el timbre del panel de control de alarma.
La contraseña para iniciar sesión en tu cuenta FYTA.
Establecer tiempo de espera
Precio de vertido a la red de electricidad en horario supervalle
La contraseña de tu cuenta Ring.
Alimentación total
Número de minutos para configurar el temporizador.
Cepillo lateral restante
Elige el método de autenticación
Número de seguimiento del paquete para añadir
Depósito de agua vacío
Exterior trasero derecho
Energía recibida EVSE TC
Consumo mensual de energía
Error de respuesta de la API
La URL del archivo a descargar.
Valor del comando para encender
Nivel de producción objetivo de la hidrólisis
No se pudo pausar
No se encontraron dispositivos en tu cuenta.
Caudal de la bomba de calefacción central
Zanahorias en manojos (enteras, pequeñas)
Electricidad devuelta este mes
Selecciona un modo de tiempo
Presión del agua de calefacción central
El valor de este campo.
Introduce los datos de tu servidor Volkszaehler y del primer canal.
La entidad de jugador para la que se obtendrá los datos de uso.
Sensores de tiempo de actividad para clientes de la red
Error al establecer la hora de electricidad gratuita.
Potencia mínima de la batería en modo pasivo
En funcionamiento
Obtener previsión de precios
Volver a configurar el dispositivo Slide
Exportación a la red eléctrica
Potencia activa devuelta en fase-C
Ajuste de la temperatura del pasajero
Temperatura del inversor de tracción delantera
Compensación de temperatura local
Humedad deseada del humidificador
Nombre del icono del grupo.
Configurar las credenciales de la API REST
Habilitar Wi-Fi para invitados
Modelo de voz de IA
Electricidad consumida en la fase dos
Restablecer uso del filtro
Velocidad de descarga actual
Temperatura a la que se ajusta la entidad de clima.
Sin restricciones entre la batería y la red
Exportación a la red desde energía solar
Color por defecto de todos los LEDs encendidos
Días a incluir
Mapa no encontrado
Protocolo de configuración de la batería
Acciones al establecer la temperatura de color
Fallo de alimentación del bus
Umbral de temperatura exterior para calefacción y refrigeración
Se requiere actualización de clave de acceso
Elimina un PIN por su etiqueta o valor.
Se dispara cuando uno o más eventos del calendario comienzan.
Color del modo nocturno
Consumo de agua de la sesión
Consumo de electricidad de ACS este mes
La fecha para obtener los precios.
Autorización de dos factores
De derecha a izquierda
Energía fotovoltaica total
Potencia máxima diaria
Calefacción del asiento derecho
El número de puerto de tu servidor web INDI Allsky.
Advertencia de presión del neumático trasero izquierdo
Mensaje MQTT recibido
Tiempo total de riego
Iniciar sesión con correo electrónico
Obtener información sobre la cerradura
La temperatura deseada del termostato cambió.
Fecha que se va a establecer.
Modo de luz nocturna
Dirección IP o nombre de host del servidor Volkszaehler.
No se pudo actualizar el apagado automático
Cantidad de usuarios activos en la última hora
Consumo total de energía del mes en curso
Define las acciones a ejecutar cuando se detiene la persiana.
El primer mensaje debe ser un mensaje del sistema.
Tiempo de transición a encendido
Volver a configurar el servicio de voz a texto
Frecuencia de consumo neto CT
No se pudo encender la luz
Plantilla de valor de brillo
Tiempo de espera de apertura de ventana
Configura un plan de comidas en un alimentador Tuya.
Coste de la electricidad este mes
¿Estás seguro de que quieres volver a configurar Mailgun?
Interruptor de dispositivo obsoleto
Configurar Midea
Permite apagar las unidades desde Home Assistant.
Detener todo el riego
Energía de carga de la batería en CC
Establece la humedad objetivo para refrigeración.
Potencia aparente de la fase C
Comprobar el depósito de agua sucia
Actualizar las propiedades de la entidad
El valor de Calidad de Servicio que deben utilizar las entidades del dispositivo.
Restablecer consumible del filtro de aire
Tiempo de funcionamiento del filtro de aire
Luz está encendida
Cuenta atrás para temporizador (para estado temporizador activado).
Actualización de imagen disponible
Usando una ubicación en el mapa
Credenciales para FYTA API
Mostrar el modo armar en casa
Energía solar total generada
No hay área de trabajo activa
Detener el desvanecimiento del enlace
Consumo en las fases de salida
Recibido del ID de usuario
Problemas con el aire acondicionado
Hora de finalización del temporizador
Contaminación del aire baja
No se pudo iniciar la aplicación Z-Wave JS.
Velocidad de rampa remota de apagado a encendido
Ruta relativa a la impresora
Frío (tiempo variable)
Exportación total a la red
Comprueba si uno o más interruptores están encendidos.
Temperatura máxima del disco
Exterior lateral izquierda
Error de bloqueo de la puerta
Temperatura deseada de la caldera
Cuenta atrás para desactivar la zona derecha
Dirección de grupo para controlar el brillo del canal de color.
Establecer valor de variable
Tiempo de respuesta rápida automática
Plantilla de estado del modo de oscilación horizontal
No hay ninguna cuenta disponible
Porcentaje actual del precio más alto - hoy
Energía de la fase C
Si el modo de suspensión debe estar habilitado.
Potencia reactiva total
Inicio de la programación de iluminación
Establecer el modo de color
Válvula de entrada de agua
Modo de suspensión los martes
Selecciona la puerta de enlace que quieres configurar.
Restricciones por el sensor de lluvia
Selecciona el dispositivo Hue que quieres configurar
Desactiva la transmisión de audio.
Corriente de carga máxima
Monóxido de carbono detectado
Modo de visualización de la temperatura
Modo de hardware de salida de audio
Estado de alimentación del cargador
Zanahorias (enteras, pequeñas)
Autoconsumo hoy
Nivel de ozono actual
Producción de energía esta semana
Altura desde el sensor hasta el nivel del líquido
Apagado por interruptor
Eliminar zona de privacidad
Valor de los compuestos orgánicos volátiles
Hora del último inicio de electricidad
Topic del comando del modo de oscilación horizontal
Presión del gas caliente
Potencia activa devuelta en fase-A
No se pudo leer los datos del dispositivo
Deshabilita la detección de movimiento de una cámara.
Temperatura deseada para el modo ausente
Velocidad del eje del inversor de tracción trasera
Apagado automático
Producción de energía solar esta semana
Establecer el modo en casa
Se agotó el tiempo de espera al intentar conectarse a la instancia de Proxmox VE.
Obtener datos del plan de comidas
Energía de la batería importada de la red
El reproductor multimedia comenzó a reproducir
Tensión de la fase C
Luz encendida
Descarga de batería este año
Temperatura ambiente mínima
Caudal de agua caliente
Temperatura real de ACS
Comprueba el nivel de monóxido de carbono de una o más entidades.
Porcentaje de estado de carga
Temperatura de la fuente superior
ID del mapa de referencia
Establece la temperatura deseada de un termostato.
Establecer los datos del plan de comidas del alimentador
Sensor de temperatura de retorno dañado
Establece un modo de funcionamiento.
Configuración del puerto serie
Energía producida por fase B
Mantener el perfil actual
No se pudo iniciar la reproducción.
Anulación de consigna activada
Selecciona la entidad para el accesorio
Tiempo activo hoy
Precio de vertido a la red en horario punta
Llegada estimada de la próxima entrega
Consigna de potencia de CA
Consumo de gas ACS hoy
No se pudo iniciar la sesión de sauna
Estado de salud
Comprueba si una o más válvulas están cerradas.
Total de energía real en tarifa valle
Índice de calidad del aire de compuestos orgánicos volátiles
La contraseña para iniciar sesión en tu bróker MQTT.
Nivel mínimo de modulación
Hora de salida real
Se puede apagar
Configurar dispositivo ONVIF
¿Quieres añadir Radio Browser a Home Assistant?
Inicia la grabación de eventos y cambios de estado.
Tiempo de carga del vehículo
Temperatura deseada calculada
Orden de ejecución de adaptación
Limpiar zona por aspirador
Contaminación del aire muy baja
Se dispara cuando una o más luces se apagan.
Error del sensor de la puerta
Zanahorias en manojos (cortadas en dados)
Adaptador Zigbee en estado incorrecto
Aún no está conectado
Se detecta el nivel de luz
Anulación de zona de sensores
No se pudo establecer la duración de la sauna
Se produjo un error desconocido durante la configuración de MFA
Electricidad producida en la fase uno
Tiempo de espera de detección de presencia
La puerta del garaje está abierta.
Lavado y secado
Coste previsto de la factura actual del gas
La(s) puerta(s) específica(s) a desbloquear.
Nombre de usuario o dirección de correo electrónico de tu cuenta en la nube de Midea
Valor de paso de brillo
El PIN de tu dispositivo Comelit.
Corriente de entrada demasiado alta (panel solar)
Se ha producido un error inesperado.
Temperatura del aire de suministro (Ausente)
Obtener la hora del dispositivo
Posición de inclinación PTZ
Fallo en la detección de poca luz
Dispositivo final completo
Potencia máxima de descarga
Producción de energía en su vida útil
La entidad de cubierta de baja velocidad está obsoleta
Consumo de gas (diario)
Toma una instantánea de la zona del reproductor de medios.
Ruta para abrir.
Activa una escena Hue almacenada en el concentrador Hue.
Vida útil del hilo del recortabordes
Retorno de la tarifa punta del año en curso
Texto para mostrar a la derecha.
Se requiere una URL ya que no has configurado una URL externa en Home Assistant
Apagar automatización
Patatas (con piel, principalmente cerosas, grandes)
Este ventilador no admite temporizadores de suspensión.
Configuración de entidad KNX no válida
Habilita o deshabilita la salida programada.
Plantilla de valores de temperatura de color
Envía una notificación por correo electrónico
Fecha de inicio de la factura de gas actual
Temperatura configurada de la zona Flex
No se pudo obtener una instantánea de Imou
Último fin programado de Dynamic ESS
Se ha detectado un error en el inversor.
Sensor siempre disponible
Exportación a la red
El nombre de host o la dirección IP de tu dispositivo SMA
Anular el valor mínimo del DPT que se permite configurar.
El sonido de notificación para reproducir.
El robot aspirador está detectando un error
Mostrar la estación en el mapa
El nombre del artículo a eliminar.
Configuración del modo de oscilación horizontal
Eliminar All-Link
Señal de batería baja
Secado por tiempo
Programa de carga/descarga
Error de prueba de tierra
Entrada de configuración para añadir la lectura del medidor.
La unidad de medida del precio del gas no coincide con la del sensor de gas
Modo de espera inteligente habilitado
Masa grasa en el brazo izquierdo
Vida útil restante del filtro de polvo
Periodo de tarifa punta
Franjas horarias de los miércoles
Actualización del servidor prohibida
Comprueba si uno o más sensores de movimiento detectan movimiento.
Apagar la calefacción
Precio de vertido a la red en horario supervalle
El puerto del controlador Russound.
Duración del temporizador.
Fallo de CC/CC
Ventana delantera del pasajero
Error de secado: reiniciar la lavadora
Temperatura de color máxima (Kelvin)
Contraseña de tu cuenta de INDI Allsky.
Ruta del archivo de actualización
Arriba (pulsación larga)
Contraseña de un solo uso
Lluvia última hora
Sin tarjeta de carga
La dirección de grupo del objeto de fecha y hora.
Completa tu información
No se pudo leer la configuración del dispositivo
Respuesta no válida del dispositivo
Volver a configurar la cuenta de almacenamiento de Azure
Patatas (con piel, harinosas, pequeñas)
Páginas restantes de negro
Desactivar retardo
Recarga la configuración de la línea de comandos desde la configuración YAML.
Dirección de grupo para encender/apagar el ventilador.
Dirección de correo electrónico de respuesta
Restablecer la vida útil del filtro del depósito de polvo
Tiempo para que se dispare antes o después del fin del evento.
Cloro demasiado bajo (ORP)
Nube: token API
La batería no está baja
Protección contra sobrecorriente del BMS
Obtener parámetro Z-Wave
Número de serie de la chimenea
Corriente de salida de CA
Recuperar los detalles de uso de la aplicación hoy para un jugador específico.
Nivel objetivo de carga de la batería
No se pudo establecer la duración del ventilador
Cantidad de usuario
Fecha de finalización de la factura eléctrica actual
Protección contra subtensión del BMS
Establecer el código de usuario de la cerradura Z-Wave
Nombre de usuario utilizado para autenticarse con el servidor SMTP.
Hora del contador de gas
Almacenamiento de tensión CT
Consumo total de corriente TC
Configuración del modo de color XY
Crea o actualiza un grupo.
Transferencia de cliente prohibida
No se ha podido actualizar el dispositivo
No se encontró ningún dongle en esta ruta
Selecciona la opción siguiente de una selección.
Plantilla de comando de brillo
Define las acciones que se ejecutarán cuando la aspiradora reciba un comando "Localizar".
Recordatorios de tareas pendientes
Precio EPEX de la hora actual
Precio de vertido a la red de electricidad en horario valle
Límite inferior para el rango del filtro.
Desequilibrio de la corriente de salida
No se recibieron datos de la API.
Establecer dirección del ventilador
Editar medios del mensaje
Envía un vídeo.
Índice valle
Selecciona la opción anterior de una selección de entrada.
Emparejar con el puente
Clave API no válida proporcionada
Páginas restantes de magenta
Plantilla de comando de modo de oscilación horizontal
Tiempo de finalización de la lavadora superior
Habilitar mensaje de nacimiento
Volver a autenticar debe utilizarse para el mismo dispositivo, no para uno nuevo.
Listo para cargar
La contraseña es incorrecta.
Supervisar la comunicación del grupo KNX
Establece la humedad objetivo de un termostato.
Introduce la contraseña de tu cuenta Ohme
Motor del cepillo izquierdo sobrecargado
Espacio libre del almacenamiento interno
Nivel de ventilación cuando se detecta contaminación durante el día.
Estado de la calefacción auxiliar
Corriente de almacenamiento CT
Temperatura ambiente
Duración restante de la climatización auxiliar
Encender calentador de agua
Error al enviar la solicitud de calibración al dispositivo.
Potencia máxima disponible
Configura la nueva dirección IP de tu dispositivo
Consigna máxima de la calefacción central
Tipo de dosificación de cloro
Alarma del sensor de tensión
El nombre de host o la dirección IP de tu servidor Proxmox VE
Caja de agua sucia
Volver a autorizar mediante inicio de sesión
Ruta del puerto serie al que conectarse
Borrar ajuste de temperatura
Seleccionar la chimenea por número de serie.
Gas este año
Recargar entidades de plantilla
El protocolo no coincide con el dispositivo descubierto
Salida de corriente fuera de la red
La latitud a enviar.
Idioma predeterminado de la voz
Mostrar un mensaje
Consumo de gas de las pilas de combustible esta semana
Volver a configurar la integración de Ring
Potencia de TC de producción
Transición predeterminada (segundos)
Valor mínimo de fecha y hora
Precio más alto - hoy
Configurar dispositivo LED de infrarrojos
Comprueba si uno o más sensores de humedad no detectan humedad.
La hora objetivo.
Error al comunicarse con el inversor.
Se dispara cuando una o más puertas se cierran.
Fallo a tierra de CC
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Reproducir".
Anular la clase de dispositivo predeterminada del DPT.
Los datos de respuesta solo están disponibles al leer una única dirección de grupo.
Tipo de operación de la cerradura.
Última actividad de ubicación
Zanahorias en manojos (enteras, medianas)
Producción total en su vida útil
Crear nueva suscripción
Corriente del motor del inversor de tracción delantera
No se pudieron actualizar los datos
No se pudo escribir en el inversor.
Establecer valor de entrada de texto
Último tipo de entrenamiento
No se puede iniciar la sesión de sauna cuando la puerta de la sauna está abierta
Por favor, introduce los datos de conexión de tu instancia.
Estado de carga del almacenamiento
Sensor binario de plantilla
Todos los dispositivos de entrada disponibles ya están configurados.
Modo de anulación temporal de la consigna
Recupera los detalles de la cola actualmente activa de un reproductor de Music Assistant.
Establece el estado de energía rastreado de un interruptor Bond.
Exportación total a la red en su vida útil
Borrar caché TTS
Índice de punta de día azul
Topic del estado de efecto
El robot aspirador comenzó a regresar a la base
Temperatura objetivo superior/inferior
Establece el modo de funcionamiento en un calentador de agua.
Error al encender
Tráfico en la interfaz del termostato
Error en el suministro de agua
El nombre de host o la dirección IP de tu dispositivo Teltonika.
Electricidad reactiva importada (total)
Temporizador de reinicio de carga
Recompensa o pérdida
No se pudo conectar con el host, falló la verificación del certificado.
Apagar cámara
Cargar con energía solar
Segundo botón del segundo grupo
El nuevo valor a establecer.
Riesgo muy alto para la salud
La entrada de configuración que representa el bot de Telegram para enviar el mensaje.
Si los precios deben incluir el IVA.
Producción de energía en horas valle hoy
Franjas horarias de los domingos
Potencia de descarga disponible
Color del texto en formato RGB
Temperatura deseada del termostato
Establece un valor de interfaz.
Temperatura exterior para desactivar la refrigeración
Alarma de puerta abierta durante la calefacción
Energía de carga TC suministrada
Subida esta semana
Valor al que se fija el contador.
No se puede conectar al servidor Proxmox VE
Dirección del flujo de la red
Potencia aparente de salida fuera de la red
Se dispara cuando uno o más niveles de dióxido de azufre cambian.
El código PIN que has introducido no es válido
Energía real producida
Coste total de la electricidad del mes en curso
Calidad del aire activa
No hay servicios de notificación disponibles.
Sistema no disponible
Selecciona el cargador detectado e introduce su PIN de Bluetooth.
Límite de uso de mensajes
Añadir salida conmutable
Este servidor Plex ya está configurado
No se pudo iniciar la limpieza.
Consumo estimado de energía - Hora actual
Precios EPEX de mañana disponibles
Tiempo de espera para Volver a Auto de luz
Establecer la ubicación del rastreador
ID del punto de acceso
Versión del adaptador Wi-Fi
Selecciona los dispositivos para configurar
Estado no conectado a la red
Intermitente trasero derecho
Alta temperatura interna
Advertencia de presión del neumático trasero derecho
El climatizador permite establecer modos de oscilación.
Estado del motor de la válvula
Promedio de descarga el mes pasado
Habilita una automatización.
Coste de la factura eléctrica actual hasta la fecha
Regulación del cloro activa
No se ha podido comunicar con el controlador Omada.
Se ha detectado un error en la batería
Fallo del sensor A
Cuenta atrás para desactivar
Introduce el número de zona a configurar
Hora de finalización del modo de suspensión los viernes
Enciende el aire acondicionado del vehículo.
Intensidad del campo eléctrico
Potencia aparente de salida
Calefacción central en espera
Establecer valor KVS de Shelly
Nombre de archivo de copia de seguridad no válido
Temperatura del disipador de calor del inversor de la transmisión trasera derecha
Nombre de la escena Hue de la aplicación Hue.
Alarma está armada
Transferencia del día actual
Establece la humedad objetivo de un humidificador.
Energía de carga consumida esta hora
Crea una nueva copia de seguridad.
No se pudo cambiar el estado de la válvula.
Alimentación de entrada de CA
Modo de desplazamiento de potencia
Subir archivo de clave privada
Establece el porcentaje de humedad de una zona o lista de zonas.
El nombre de usuario de tu dispositivo BSB-LAN.
Establecer las credenciales de Renault
Velocidad media del viento
La URL proporcionada pertenece a un servidor de Music Assistant diferente.
Hora de cierre automático
Consumo medio de energía de viaje en manual
Volver a cargar la configuración principal
De izquierda a derecha
Establece el tiempo de pausa.
Hora de inicio del modo de suspensión los viernes
Tipo de dosificación de ORP
Velocidad de aumento de la intensidad remota
Autenticación no válida, utiliza la clave API o la contraseña.
Tiempo de vida
Yendo al destino
No se encontraron dispositivos en la red
Permitir servicio de notificación
Error de funcionamiento: función deshabilitada actualmente
Zimi - Seleccionar dispositivo
Bomba de agua auxiliar de la unidad interior
Vida útil restante del filtro
Enviar comandos a
Tiempo máximo de pedido del último pedido
Modo de funcionamiento de oscilación horizontal.
Establece el valor de un contador en el panel.
Nombre del archivo recibido
Límite de potencia activa habilitado
El payload que se envía cuando se emite un comando de "armar de noche".
Energía solar total en su vida útil
Se dispara cuando uno o más valores de contenido de humedad cambian.
Crear nuevo topic
Establecer el estado de seguimiento de la alimentación del interruptor
Autenticación de dos factores
Tiempo de espera agotado al obtener los precios de la energía de Tibber.
La dirección de grupo del objeto de fecha.
Plantilla de estado del modo de oscilación
Restablecer la vida útil del cepillo lateral
No se pudo encontrar automáticamente el ID del contador
Error de desplazamiento de fase
Solicitud de encendido del TV
Región del servidor de Roborock
Compensación de reinicio del contador de suministro
Consigna del ventilador de extracción de la chimenea
Restablecimiento de la bomba de agua
PTZ hacia arriba a la izquierda
El ID de la clave de cifrado
Selecciona la salida de sonido
No se pudo conectar con Telegram.
Archivo JSON de cuenta de servicio no válido
Segundos para pausar antes y después del TTS
La entrada de configuración que se utilizará para esta acción.
Longitud de la esquina noreste del área.
Aumento inteligente de temperatura
Próxima hora de cambio programada
Repetición de reproducción de medios
Hora punta de mayor consumo - Ayer
La integración MQTT no está configurada
Tensión fase A-B
Modelo no encontrado
ID de hilo de mensajes recibidos
Precio EPEX más alto de hoy por cuarto de hora
El límite inferior del rango de carga de la batería.
El archivo de clave privada que pertenece a tu certificado de cliente.
Consumo medio de energía de viaje en automático
El contenido de tu mensaje.
Estado de adaptación de la válvula
Distancia de detección de movimiento medio
La entrada de configuración para recargar.
El adaptador USB Bluetooth requiere un ciclo de encendido manual
La dirección de correo electrónico utilizada para registrar tu cuenta de Xthings Cloud.
Elemento de la lista de tareas eliminado
Introduce las credenciales para volver a autenticarte en la cuenta en la nube EZVIZ
Se dispara cuando uno o más niveles de dióxido de nitrógeno cruzan un umbral.
Elige tu tipo de adaptador Zigbee
Número de sensores de temperatura
Servicios de red activos
Sensor de control de la humedad interior
Energía exportada a la red esta hora
Consigna de la zona media
Temperatura del compartimento superior
No se pudo abrir el archivo
Estado de carga total de la batería
Elige un concentrador para añadir
Habilitar opciones de cubierta de piscina
Actualiza la configuración de esta integración.
Cargar hasta un porcentaje
Valor de la posición "abierta"
Restablecer el cepillo principal
Sistema de corte bloqueado
Introduce los detalles del dispositivo MQTT:
Los datos de descubrimiento recibidos no son válidos.
Nombre de usuario para el usuario del controlador Omada.
Uptime Kuma a través de la aplicación de Home Assistant
Navegar a una URL específica
No se encontraron calentadores.
Error de tensión de alimentación interna
Humedad objetivo mínima
Error de funcionamiento: no se ha recibido respuesta del controlador
Fijada en la parte media superior
No se puede añadir usuario: la ranura de destino ya está en uso.
Elimina los artículos completados de la lista de la compra.
Temperatura de salida de ACS
El identificador de región/rastreador de dispositivo especificado no es válido.
Demanda máxima en el mes actual
El calentador está demasiado caliente
Error al obtener los datos
Unidades de visualización de la temperatura
Días restantes del filtro
Este dispositivo aún no es compatible con la integración de SMLIGHT
Seleccionar modo de color
Consumo previsto de gas en la factura actual
El dispositivo encontrado no es un dispositivo Axis
Consigna del ventilador de suministro de altura
Temperatura del aceite del motor
Nombre(s) de las entidades a cambiar.
Propiedad del valor.
Inicio programado de la limpieza
Hora de la última finalización de gas
Patatas (harinosas, cortadas por la mitad)
Restablecer el filtro de agua
Establecer la hora del panel de alarma
¿Quieres utilizar la aplicación Z-Wave JS?
Cambia la información de conexión del Hub Insteon.
No se pudo cambiar al modo de energía solicitado.
Establecer estado de ejecución
Introduce las credenciales Wi-Fi para conectar el dispositivo a tu red.
Configuración del servidor horario KNX no válida
Comprueba si uno o más humidificadores están configurados en un modo específico.
Duración del medidor de agua
Alarma de salida de CA de bajo voltaje
Configurar la integración SMLIGHT Zigbee
Humedad relativa máxima
Caudal de cloro
Opciones de cámara de radar
Activar el modo de arranque remoto
Comprueba si uno o más sensores de luz no la detectan.
Consumo de energía de calefacción (última hora)
Uso activo diario del agua.
Habilitar usuario de cerradura
Comprueba si uno o más cortacéspedes están detectando un error.
Cadena de fecha de vencimiento
La contraseña de tu cuenta en la nube de Midea
La cámara PTZ a mover.
Longitud máxima de la entrada de texto
Precio de compra de gas en horario punta
No se encontró ningún número de serie en el dispositivo
ESS deshabilitar carga
La contraseña para iniciar sesión en tu cámara Foscam.
Hora para ejecutar en modo de instalación.
Ruta a la carpeta de copia de seguridad
El vehículo de la cuenta para el que se quiere habilitar el control local mediante Bluetooth.
Batería de dióxido de carbono
Modo de espera inteligente
Título opcional de la notificación.
Altavoz A/B
Energía de la batería descargada esta hora
Temperatura temporal de la caldera
Energía cargada hoy
Peras para cocinar (pequeñas, enteras)
Selecciona el servidor Plex
Calendario: El calendario de hoy
Error de alimentación auxiliar
Nivel de calefacción auxiliar
Recarga del tiempo de encendido
Tensión de salida del inversor
Temperatura configurada del congelador
Temperatura máxima de la caldera
Consigna de agua caliente sanitaria
Estado de ejecución de adaptación
Precio todo incluido actual
Tiempo de ejecución del modo chimenea
Instancia de Music Assistant
Frecuencia de entrada de CA
Borrar código PIN
Configurar manualmente un Hue Bridge
Obtener el código de usuario de una cerradura
Límite de velocidad de subida
Esperando el inicio
Entrada de configuración no cargada
Problema con la altura de corte
Franjas horarias de los viernes
Consigna de temperatura del agua de suministro
Número de fases
Error al importar YAML: no se puede conectar
Acciones al regresar a la base
Volver a configurar el webhook de Mailgun
Selecciona el dispositivo ONVIF encontrada
Comprueba si uno o más robots aspiradores están en la base.
No hay agua en el depósito de agua
¿Cómo quieres configurar el concentrador Velbus?
Error al comunicarse con la API de Ohme
Esta cuenta no ha sido activada.
La imagen que se mostrará.
Límite superior de alarma de sobrealimentación de cloro
Tema ya en uso
Alarma de tiempo de espera de ACS
La nueva contraseña para tu cuenta de Autoskope.
Topic del estado de dirección
No se puede recuperar la información del dispositivo
PTZ hacia arriba a la derecha
Luz está apagada
Duración de la bomba de agua
Dispositivo encendido/apagado
Dispositivo ventilador de Modern Forms encontrado
No se pudo añadir el servicio
Error de plausibilidad de CC/CC
Establecer anulación de calefacción central
Producción de energía solar este mes
Potencia de la bomba del circuito
Total de retorno de energía del mes en curso
Tensión de la cadena fotovoltaica A
Habilita el horario de verano automático.
Temperatura del índice de calor
Volver a configurar debe utilizarse para el mismo dispositivo, no para uno nuevo
Se dispara cuando uno o más niveles de dióxido de carbono cambian.
Activar o desactivar el control de calidad del aire.
Tiempo de espera de calibración del sensor actual
Consigna de temperatura ambiente
Define una plantilla para la temperatura de consigna.
Entrada de CA activa
Temperatura deseada mínima
Usuario Proxmox - Servidor de autenticación Proxmox VE
Encendido genérico
Consumo de carga total
Producción de energía solar hoy
No se pudo eliminar la notificación
Señal de control de refrigeración
El valor de temperatura máxima debe ser mayor que el valor de temperatura mínima.
Fallo por sobretensión en el bus
Temperatura de la batería demasiado alta
Advertencia de presión del neumático delantero izquierdo
Clave API para conectarse a tu instancia de Immich.
Código de cerradura para configurar.
Energía total cargada en la batería
Sensor no disponible o no válido
Alta pérdida de energía interna
Establece un contador a un valor específico.
Hora de apagado automático de la luz
Hora de finalización de la tarifa eléctrica reducida mañana
El ID de la aplicación ya está configurado
Franjas horarias de los sábados
Error de plausibilidad del sensor de temperatura
Conectado a Wi-Fi
Compuestos orgánicos volátiles
Acciones al establecer la velocidad del ventilador
Selecciona una opción de una selección de entrada.
Copia de seguridad JSON no válida
Consigna de la segunda cavidad
Ya existe otra entrada para este puente Hue, se eliminará esta entrada
Conectar con el Powerwall
Entidad sin seguimiento
Añadir texto al timbre
No se encontró ninguna entrada IMAP válida.
La contraseña de tu router Mikrotik.
Configura tu altavoz Edifier para control por IR.
El token de acceso para la aplicación creada dentro de tu cuenta Mastodon.
Nivel de modulación relativo
¿Estás seguro de que quieres volver a configurar IFTTT?
Cadena de conexión de Event Hub
Conectado al bus
Anular la conexión del host
Pérdida de potencia
Regulación del intercambiador de calor
Distancia de viaje manual
Habilita la función de flash para esta luz
Páginas del tambor restantes
Depósito de polvo lleno
Corriente interna demasiado alta
Estado para escribir.
Detener complemento
Ciclo de limpieza completo
Temperatura de retorno interior
No se encontró ningún adaptador Bluetooth
Zimi - Configurar dispositivo
Configurar el host LCN
Detección de cambio de escena
El origen actual no admite este comando
La aplicación instalada se ha eliminado del repositorio.
Establecer las credenciales de la cuenta de la cámara
Temperatura mínima de celda
Selecciona la pista anterior en un reproductor multimedia.
No se pudo obtener información del proyecto.
No se encuentra el servidor seleccionado
Nueva contraseña para la Wi-Fi de invitados.
Tensión nominal de entrada
Producción de energía - Tarifa valle
Comprueba si uno o más reproductores multimedia están apagados.
Actualizar elemento de la lista de tareas pendientes
Intervalo de electricidad consumida en punta
Activa una escena INSTEON para apagar.
URL del servidor de Music Assistant
Energía de salida de la batería hoy
Dirección IP o nombre de host del servidor PCHK.
Crear la entidad de cámara
El nivel de óxido nitroso cambió
Altura de corte bloqueada
Velocidad del ventilador de extracción
La contraseña de tu cuenta de Vistapool.
Restaura Home Assistant.
Patatas (con piel, principalmente cerosas, pequeñas)
Vuelve a cargar las entidades REST desde la configuración YAML.
Último mapa seleccionado
Valor a configurar.
Temperatura de protección contra heladas
No se pudo conectar con el servidor
Se ha producido un error en la lavadora.
Seleccionar línea de metro
Subtensión de salida de CA
La opción no es compatible con el ciclo seleccionado
Se produjo un error al intentar conectarse a la instancia de Firefly III.
Recordatorio de limpieza de la máquina
Sensor de control de la humedad exterior
Ventana trasera del conductor
Segunda ruta de llegada
Introduce la dirección manualmente
Alterna la reproducción o pausa en un reproductor multimedia.
Apaga una sirena.
Actualiza la configuración de tiempo de uso de una instalación energética.
El ID de la clave de propiedad para el valor.
Tiempo de espera del temporizador del ventilador
Acciones al localizar
Temporizador de apagado de carga
Secado con aire caliente
Habilita la detección de movimiento de una cámara.
Consumo actual de gas de las pilas de combustible
Aplicaciones para incluir o excluir
Habilita un código de usuario en una cerradura.
Tipo de medio no compatible
Añadir un paquete
Completa la ubicación para rastrear.
El nombre de usuario o dirección de correo electrónico de tu cuenta HEOS.
Fecha de siguiente facturación
La entrada de configuración que representa el bot de Telegram para editar el mensaje.
Control remoto activo
Establecer propiedades del sistema
Se dispara cuando uno o más niveles de monóxido de nitrógeno cambian.
La URL de suscripción del filtro para deshabilitar.
Se dispara cuando una o más puertas de garaje se abren.
Restablecer el filtro de polvo
Nivel bajo de combustible
Empezar con batería
Esperando para cargar
Tensión de la fase-A en CA
Código de cuenta de Apple
Fallo en los autodiagnósticos del relé y PE
Calefacción del asiento izquierdo
Establecer modo de ventilador de termostato
Longitud de la esquina suroeste
Capacidad SMS (SIM)
Selecciona qué feeds sincronizar
La zona en la que disparar.
No se pudieron actualizar los datos de Schlage.
Refuerzo de la calefacción apagado
No se pudo restablecer el periodo de mantenimiento en Vitesy Hub.
El dispositivo SMLIGHT.
El brillo de la luz rastreado.
Error en la versión de seguridad
Corriente de carga de red
Actualizar clave API
Indicadores de estado del contador consumo neto activo CT
Dirección IP (opcional)
Cantidad de recursos compartidos de usuario
Apagado por sobrecorriente del hardware
Dirección MAC del dispositivo a despertar.
Consumo de agua este mes
Topic del comando del modo ventilador
Selecciona el tipo de dispositivo y un emisor de infrarrojos.
Exportación solar total
Tiempo de vida restante de la mopa
No se pudo subir el volumen
Arranque del generador con tensión habilitado
Introduce la latitud y longitud a supervisar:
Introduce tu código MFA para Abode
Tarifa de exportación a la red
Entidad de texto a voz
Recarga entidades MQTT desde la configuración YAML.
Tensión de la batería demasiado alta
El tipo de credencial a borrar.
Alarma está armada en modo ausente
Potencia del grupo de baterías
Gas esta semana
Límite de importación de la red
Dirección de grupo para leer si la alarma por viento está activa.
Valor de cambio de una variable, punto de consigna o umbral.
No se encontró el nuevo adaptador.
Corriente de la cadena fotovoltaica B
Ventilador del aire de escape
Velocidad de subida del tráfico del protocolo
Problema con la batería del panel
ID de cuenta de Kamereon
Fallo permanente de protección contra rayos (CA)
Restaura la configuración de tu red desde una copia de seguridad automática
Modo de energía inteligente
Intervalo de despertar
Error de autenticación con la ubicación de la copia de seguridad
Define las acciones que se ejecutarán al apagar el calentador de agua.
La configuración de la plataforma de texto a voz en la nube está obsoleta
ID del archivo recibido
Iniciar sesión con una cuenta Ring
Consumo de electricidad este mes
El tipo de usuario a crear.
Mostrar hora de salida desde la estación de inicio
La integración Honeywell necesita volver a autenticar tu cuenta
Fallo en el autodiagnóstico del inversor
Plantilla de último valor de restablecimiento
Límite superior de la consigna máxima de agua caliente
Brillo del foco de iluminación tras evento
Por favor, introduce las credenciales de INDI Allsky.
El nombre de usuario de tu cuenta en la nube (aplicación).
Tiempo de funcionamiento del quemador de agua caliente
Selecciona la cuenta Habitica para crear una recompensa.
Se requiere actualización de firmware Reolink
Soporte de transferencia de consigna de la calefacción central
La contraseña para autenticarse con el dispositivo.
Topic del comando de inclinación
Se dispara cuando uno o más valores de iluminancia cruzan un umbral.
Consumo de gas ACS en los últimos siete días
Configurar la integración de Matter con la aplicación Matter Server
Error de autenticación al comunicarse con la API de Ring
Potencia activa fotovoltaica externa
Se detecta vibración
En mitad de la noche
Puerta trasera izquierda
Usando una entidad
Establecer el atributo de clúster Zigbee
Energía en la última hora
Fallo en la salida de CA
Crear tarea pendiente
Fin de la hora valle
Migrar la configuración al nuevo dispositivo
Tiempo total de carga
Selecciona el dispositivo ONVIF
Motor de la rueda derecha bloqueado
Tensión de la fase A
Tensión del bus de CC (batería)
Elige un sistema encontrado o 'Entrada manual' si no se han descubierto dispositivos.
La contraseña de tu dispositivo Hikvision
No se proporciona ningún sitio
Dirección IP no válida
Detener un apagado en curso
Actualizar programación de carga
Consumo de potencia reactiva
No se ha podido autenticar con el panel local de Risco
Cargador de CC-CC
Estado del horno superior
Configuración del modo de oscilación
Volver a configurar la integración de Firefly III
Si el usuario está activo.
Hora del próximo período
Tensión de la cadena fotovoltaica C
Si se habilita el modo de impulso de emergencia.
Límite de corriente de la sesión
Configurar una hora de llegada
Topic de comando RGB
Corriente de la fase A
Cuenta atrás para la carga de emergencia
Memoria disponible (real)
Cuenta atrás para activar la zona izquierda
Acciones al pausar
Selecciona la cuenta de Habitica para crear un hábito.
Fallo permanente de protección contra rayos (CC)
Se dispara cuando uno o más interruptores se encienden.
Leer los tiempos de carga de CA
Para volver a autenticarte debes utilizar la misma cuenta.
Ángulo máximo de las lamas
Consigna de posición de la válvula
Identificador de contador inteligente
Iniciar el programa seleccionado
Siguiente entrada de la lista de reproducción
Se dispara cuando uno o más niveles de ozono cambian.
Fallo en la configuración del modo de entrada
Peras para cocinar (grandes, cortadas por la mitad)
Configuración de Zigbee completa
Configurar el nuevo sensor
Fallo al despertar el vehículo
El control remoto está en uso
Envía una foto.
Control de la calidad del aire
Masa libre de grasa en la pierna derecha
Velocidad del flujo de agua
Consumo de gas este mes
Disparador del sensor de zona
Establece el valor de una variable del sistema.
Ajustar el modo de oscilación horizontal.
Tipo de interruptor externo
Estado de la caldera secundaria
Migrar o volver a configurar
Envía el aspirador a una posición específica.
Consigna de calefacción (día)
El temporizador se ha completado
Temperatura de salida de la fuente
Fin de la programación del foco
Sensor binario del paquete eliminado
Ventilador apagado
¿Estás seguro de que quieres configurar Dialogflow?
Paso de movimiento del control remoto de aspirador
Topic del estado de oscilación
Inicia un torrent.
Consumo medio de combustible
Configurar el temporizador del ventilador
Cámara en uso
Precio de compra de electricidad en horario valle
Producción de energía hoy
El complemento a iniciar.
Establece todos los ajustes de contaminación del sistema de ventilación.
Acciones al establecer el volumen
Última lectura de gas
Nombre del archivo a leer.
Potencia pico de descarga máxima
Carga del dispositivo externo
Contraseña de Dynamic DNS
Encender automatización
El modelo a utilizar para el agente de conversación
Migrar Thread a un nuevo adaptador
Energía de carga consumida este mes
Advertencia sobre el nivel de aceite del motor
Por favor, introduce un host.
Introduce la nueva dirección IP o el nombre de host de tu bomba de calor Qube.
El cortacésped está en pausa
Hora de inicio pico de un cuarto de hora
Hora punta más alta - Mañana
Inicia sesión en la nube de Imou
Pausar todo el riego
Añadir token RFID
Distancia de activación del radar
Error interno de hardware
Batería cargada desde carga esta hora
Falta el repositorio de una aplicación instalada
Energía de la batería descargada este mes
Actualiza la entidad de imagen con la última imagen del contenido multimedia configurado.
Dosificación de cloro establecida
Habilitar mensaje de voluntad
Última actualización de datos
Se produjo un error al comunicarse con el dispositivo.
ID de la aplicación de Steam
El nombre que se mostrará en tu perfil.
Temperatura de color mínima (Kelvin)
La URL de suscripción del filtro para habilitar.
Error de nivel de agua
No se pudieron descubrir dispositivos
Nombre del área
El controlador al que enviar el comando.
Frecuencia nominal de salida
Hora punta de mayor consumo - Mañana
Se dispara cuando uno o más ventiladores se apagan.
Retorno de la tarifa valle del año en curso
Volver a autenticar el dispositivo ONVIF
El payload que representa el estado "activado" de oscilación.
Próximo precio del gas
La contraseña de tu cuenta de Mijn Farmad Apotheek.
Se dispara cuando uno o más reproductores multimedia dejan de reproducir.
Potencia aparente total fuera de la red
Soporte de acción actual
Se dispara cuando uno o más sensores de vibración comienzan a detectar vibración.
Elimina una única credencial de una cerradura.
Mostrar en el mapa
Zona a la que rastrear la distancia
Electricidad consumida en la fase uno
Índice de valle de día azul
Proporciona un nombre para el sensor.
Nombre de usuario de tu cuenta de INDI Allsky.
Límite máximo de consigna de calor
Configurar la suscripción a Cloud Pub/Sub
La instancia de Mealie que se utilizará para esta acción.
El nombre de host o la dirección IP de tu Hue Bridge.
Valor del dióxido de nitrógeno
Activa esta opción si tus unidades pueden cambiar automáticamente entre calefacción y refrigeración.
Establecer temporizador de apagado automático del ventilador
Corriente del bus de CC
Selecciona la puerta de enlace que quieras añadir.
Nombre de la variable a configurar.
Tamaño total del uso del disco de imagen
Define una plantilla para obtener el porcentaje de finalización de la actualización.
Detiene un torrent.
Establecer el estado de seguimiento de la potencia de la luz
Masa muscular en la pierna izquierda
Dirección del registro a escribir.
Energía importada fase A
Producción estimada de energía - Mañana
Índice de perfil de clima
Comprueba si uno o más robots aspiradores están detectando un error.
Define acciones a ejecutar cuando se apaga la luz.
Configuración de temperatura actual
La clave de cliente para la aplicación creada dentro de tu cuenta Mastodon.
La entrada de configuración que representa el bot de Telegram para enviar el vídeo.
Modo HVAC del termostato
Bandeja de salida ausente
No se pudo establecer la temperatura objetivo.
El repositorio ya está configurado.
Regulación redox activa
Temperatura actual del horno inferior
Añadir dispositivo MQTT
Programa a seleccionar
Límite de exportación de CA
Energía de entrada a la batería hoy
Velocidad de rampa local de encendido a apagado
Cuenta atrás para activar la zona inferior
Calefacción central baja
Error de certificado SSL
Habilitar el control de la calidad del aire
Hora de inicio del modo de suspensión los lunes
El tipo de túnel seleccionado no es compatible con la puerta de enlace.
No se pudo obtener los datos de la casa de Roborock
Se recibieron datos no válidos
El robot aspirador comenzó a limpiar
Coste fijo del año en curso
Hora del precio más alto
Escribir en el registro del sistema
URL de la instancia de Habitica
Comprueba si una o más ventanas están abiertas.
Contraseña de cifrado de imagen
Alternar mediante mando a distancia
Unidad de la bomba de calor
Envía un mensaje de notificación.
Color de LED encendido
Modo de dirección del ventilador
URL de la interfaz web
Borrar datos del torrent.
Solicitar preajuste de zona
El nombre de host o IP de tu inversor
Introduce el código de evento para añadir
Encender entrada booleana
Límite mínimo de consigna de frío
Comprueba si uno o más cortacéspedes están en pausa.
¿Estás seguro de que quieres volver a configurar Dialogflow?
Correo electrónico tras evento
Tiempo de cocción restante
Memoria total (intercambio)
Configurar la integración Nettigo Air Monitor.
ID del chat donde editar el mensaje.
Selecciona la bicicleta Specialized Turbo que quieres añadir.
La integración de Home Connect necesita volver a autenticar tu cuenta
Potencia objetivo del grupo de baterías
Valor mínimo del pedido para la franja seleccionada
El sitio no está activo para la clave API proporcionada
Velocidad del motor de escape
Proporciona los detalles de tu dirección
Actualización de firmware en curso
Producción de energía - Tarifa punta
Volver a autenticar la cuenta de almacenamiento de Azure
Valor actual de un valor Z-Wave
Temperatura configurada del frigorífico
Modo de suspensión los domingos
Patatas (principalmente cerosas, pequeñas)
Volumen del timbre
Error en la temperatura establecida de Honeywell
Depósito de limpieza lleno o bloqueado
Código utilizado para desbloquear la cerradura.
Producción solar hoy
Fases de la potencia FV conectada a la red
Selecciona la nueva cuenta de Kamereon
La batería no está cargando.
La plataforma de texto KNX se utiliza como interfaz para objetos de texto.
Ruta remota a los medios.
Importación total de la red
La imagen para cargar en la pantalla.
Mensaje de respuesta rápida automática
Corriente de fase B
Consumo de energía de gas - hoy
Volver a configurar el webhook de Geofency
La dirección de correo electrónico de tu cuenta de Vitesy Hub.
Temperatura del intercambiador de calor
Añadir elemento a la lista de tareas pendientes
Se produjo un error al configurar el modo preestablecido.
Precio medio de la electricidad hoy
Límite de uso del correo electrónico
Rastrear clientes de red
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Switcher.
Enviar como respuesta
Puerta delantera derecha
Establecer el valor de un valor de Z-Wave
Hora de inicio del modo de suspensión los domingos
Distancia objetivo estática
Tipo de texto predeterminado
Actualiza el estado de los dispositivos desde la red.
La dirección del programa a controlar (utiliza la dirección o el nombre).
Se ha cambiado el modo de funcionamiento del calentador de agua.
Establece el modo ausente en un calentador de agua.
Inicio de la programación del foco
Nombre(s) de la(s) entidad(es) para establecer la velocidad del ventilador rastreado.
Actualiza la ubicación de Home Assistant.
Instalar y configurar Zigbee automáticamente.
Ventana delantera del conductor
Identificador único del token RFID.
Modo confort ACS
Porcentaje de estado de carga objetivo.
Estado día-noche
Contador de exportación e importación
Nivel de agua caliente
El nombre (o ID de tarea) de la diaria que quieres actualizar.
Temperatura ambiente en modo confort
Establecer escena de luz
No se encontraron dispositivos
Humedad máxima de alarma
Velocidad del intercambiador de calor
Temperatura actual del horno superior
Modos de sonido disponibles
Potencia activa total fuera de la red
Se requiere el identificador de la región o el rastreador del dispositivo.
Capacidad de la batería no configurada
Mostrar el cargador en el mapa.
Apagar sirena
Iniciar sesión con SMS
Tiempo de espera de la solicitud (segundos)
La contraseña de tu cuenta HEOS.
Esta clave API ya está configurada.
Oscilación horizontal del ventilador
Comprueba si uno o más calentadores de agua están apagados.
Potencia máxima de alimentación del ESS
Apagado del motor por baja tensión de entrada
Selecciona el tipo de instalación
La contraseña para el archivo de clave privada (si está configurada).
Desconexión del inversor (fallo de tierra)
Calentamiento de arriba a abajo eco
Problema del sensor de bucle derecho
Energía de descarga disponible
El caudal de agua es bajo
Latitud de la esquina noreste del área.
Duración del movimiento descendente
Reiniciar Z-Wave
HTTP(s) - Consulta JSON
Se dispara cuando uno o más niveles de óxido nitroso cambian.
Actualizar la configuración del cifrado HTTPS
Texto personalizado derecho
Obtener pronóstico de precipitaciones
Activo (control Redox)
Desconexión de entrada (sobretensión de la batería)
Cantidad de memoria utilizada
Introduce el PIN enviado por correo electrónico o SMS
El número de serie del termostato no es válido.
La contraseña de tu dispositivo SMA
Selecciona un tipo de adaptador
Coste total de energía (diario)
Error inesperado de la API de Zonneplan
Mueve una cámara Foscam a una dirección específica.
Selecciona qué puerta de enlace configurar.
Topic del comando de temperatura más baja
Modo de funcionamiento del ventilador.
Promedio de subida esta semana
Temperatura deseada para el modo eco de refrigeración
Configurar la hora del dispositivo
Autenticar Libre Hardware Monitor
No se pudo actualizar el estado de la unidad
Modo de suspensión los miércoles
El token de acceso no es válido, por favor, vuelve a autenticarte
Temperatura deseada del circuito
La longitud a enviar.
Coste de la tarifa punta del año en curso
Longitud de la esquina noreste
Error al comunicarse con la API de INDI Allsky
Establecer un valor
Filtro de aire fresco
Topic del comando de efecto
Tiempo en batería
Introduce el PIN que se muestra en tu TV
Seleccionar el modo de sonido del reproductor multimedia
Endpoint del comando.
Inyección de potencia
Cantidad de recursos compartidos
Número máximo de elementos a devolver.
Ya hay una actualización del firmware en curso.
Restante por descargar
Periodo completo del modo noche
La clase de dispositivo seleccionada requiere una unidad
Emite un comando en el clúster especificado en la entidad especificada.
No se puede encontrar la cuenta de Kamereon
Establecer programa y opciones
Cambiar el nombre de la lista de tareas pendientes.
El dispositivo al que debe estar vinculado este ayudante de plantilla.
Temporizador de retardo de flujo
Temperatura exterior para activar la protección contra heladas
Arma una alarma en el modo nocturno.
Batería total cargada
Topic del comando del modo preestablecido
Brillo del LED trasero
Personalizado (solo filtro IR)
Error de comunicación por radio
Alta presión de agua hoy
Espera para el pulso para mantener despierto
No se pudieron recuperar los detalles del vehículo de los servidores de Renault.
Tiempo de funcionamiento del quemador
Bloquear el agua caliente
Lista de opciones.
Inicio del período valle
El reproductor multimedia no está silenciado.
Se detecta ocupación en la zona.
El dispositivo no es compatible.
Potencia total del inversor
No se pudo configurar el perfil de la semana.
Plantilla de comando de temperatura
Selecciona la última opción de una selección.
Introducir la configuración manualmente
Se requiere al menos 'Interruptor' o 'Velocidad del ventilador'.
El dispositivo no coincide con la configuración existente.
Configura un destinatario para las notificaciones.
Estado Wi-Fi
Plantilla de comando de porcentaje
Hora de llegada
No se encontraron servicios en el endpoint
Hora de finalización del modo de reposo
Se produjo un error durante el proceso de actualización
Tiempo total encendido
Direcciones MAC del contador
El reproductor multimedia está en pausa
Elige la pasarela Hue
No se pudo leer la configuración del hardware
Modo calentador de agua
Patatas (cerosas, cortadas por la mitad)
Plantilla de comando de temperatura más alta
El servicio ya está configurado
Borra un código de usuario de una cerradura.
Activar perfil por duración
Contaminación del aire media
Seleccionar opción siguiente
Solicitar imagen de cámara
Credenciales de Vistapool no válidas.
Tensión de retroalimentación TC
Establece la velocidad del ventilador del perfil Home.
Se ha proporcionado un código de alarma no válido
Advertencia de red eléctrica detectada.
Duración para encender el Switcher.
¿Quieres añadir el servidor de Music Assistant al Home Assistant?
Límite de corriente de CA alcanzado
Ruta al dongle no válida
Temperatura de retorno del búfer
Añadir instancia Paperless-ngx
Carga desde la red
Comprueba el nivel de monóxido de nitrógeno de una o más entidades.
Navegar a la URL
Ignorar el modo automático
Apagado automático del estado de la válvula
Obtener precios de energía
No es una dirección IP válida.
Falta el payload MQTT.
Energía del puerto fuera de la red en su vida útil
La clave API no es válida o ha caducado.
No se pudo establecer la prioridad de la habitación
Anulación de agua caliente
Memoria libre de Opcache
Descartar todas las notificaciones
Tiempo máximo de ida y vuelta
Batería cargada desde la red
Comprueba si uno o más termostatos están configurados en un modo HVAC específico.
Recuento de arranques de la bomba de agua caliente
Potencia activa de salida total
Restaura una instantánea de un reproductor multimedia.
Se dispara cuando una o más alarmas se arman en modo en casa.
Se activa cuando uno o más interruptores se apagan.
Leer desde el bus KNX
El agua caliente está encendida
Botón del panel de alarma
Clave de cifrado de la integración
Qué canal debe ser rastreado
IVA actual de la electricidad
Este dispositivo ya ha sido configurado con este transmisor.
Elige el tipo de hora
Enciende el LED cuando está encendido
Eliminar el código de usuario de la cerradura Z-Wave
Verificar el certificado SSL al conectarse (recomendado)
Consigna de potencia CA ESS
Error de alta temperatura
Modo del controlador HVAC
Configurar mando a distancia IR de LG
Fallo por pérdida de fase
Patatas (cerosas, enteras, pequeñas)
Hora del último movimiento
Se han recibido datos de token no válidos.
Temperatura deseada constante
Establecer posición de válvula
En movimiento - siempre
Energía máxima de gas por hora - hoy
Toma una instantánea de una cámara.
Alarma armada en modo ausente
Potencia en tiempo real
Energía de la fase B
Movimiento de control remoto de aspirador
El nivel de la batería superó el umbral
Ruta al certificado SSL
Consumo neto de energía en su vida útil
Falta el puerto de la API en las propiedades de MQTT.
Se ha producido un error de API
Detiene una zona.
Topic de estado del modo preestablecido
Topic del estado de la temperatura del color
Peras para cocinar (medianas, cortadas por la mitad)
Producción del sistema en su vida útil
Tiempo restante para apagar
No se ha podido obtener la información de la aplicación de Music Assistant
Bloquear punto de carga
Se dispara cuando el modo de funcionamiento de uno o más humidificadores cambia.
Tiempo de finalización de la segunda cavidad
Distancia de detección estática
Intervalo de electricidad producida en horas valle
Energía este mes
Modos de color compatibles
El cambio manual tiene prioridad sobre la anulación
Eliminar datos del proyecto
Selecciona la siguiente pista en un reproductor multimedia.
Baja tensión de la celda
Temperatura del aire exterior
Transferencia de servidor prohibida
Energía suministrada EVSE TC
Límite negativo del sitio
Temperatura establecida del búfer
Detener (pulsación larga)
El identificador del vehículo que se eliminará.
Fin de no molestar
Motor de la rueda trasera derecha bloqueado
Selecciona tu ID de punto de medición
Estado del bloqueo del cable
Caja de agua limpia
Descarga de la red en su vida útil
Error al importar YAML: autenticación no válida
Restaura una instantánea de la zona del reproductor de medios.
Texto personalizado para mostrar a la izquierda.
El nivel de dióxido de nitrógeno cambió
Aplicación Kiosker encontrada
Cambia el brillo en una cantidad.
Clip de seguridad derecho
Nivel de batería de reserva configurado
Subir archivo de certificado de cliente
Selecciona un modo de sonido específico de un reproductor multimedia.
Nombre de respuesta
Precio EPEX más bajo de hoy por cuarto de hora
Máxima velocidad de subida
Por favor, introduce la información de conexión de tu dispositivo de túnel.
ID de usuario del agente
Define las acciones que se ejecutarán cuando el reproductor multimedia esté en pausa.
Se requiere verificación de la ubicación
El tamaño del intervalo para los precios de la electricidad.
Este modelo no es compatible, por favor, selecciona un modelo diferente
Perfil a activar
La etiqueta/valor a eliminar.
Temperatura ambiente en modo dormir
Número de salida conmutable
Selecciona la cuenta de Habitica para actualizar una tarea.
El valor de la parada seleccionado no es válido
Carga de vehículo a la red en espera
Por favor, selecciona uno de los servicios de notificación:
Consumo estimado de energía - Restante hoy
Temperatura máxima del módulo
Tiempo de ejecución de la celda desde el reinicio
Autenticarse en el dispositivo
Temporizador de apagado del generador
Latitud de la esquina suroeste
El ID de integración de Duck DNS.
Recarga los temporizadores desde la configuración YAML.
Intervalo de lavado de la mopa
Recuento de arranques de la bomba de calefacción central
Páginas del tambor magenta
Fin de pulsación larga
Cuenta atrás para desactivar la zona izquierda
Se ha detectado ocupación de la zona.
Producción estimada de energía - Próxima hora
Código de verificación no válido
Fallo de comunicación del paquete de baterías
Activar el relé de la iluminación de la piscina
Evento en curso
Establece el modo preestablecido de un ventilador.
Alternar el movimiento vertical
Información del inversor disponible.
El precio más alto de la electricidad mañana
Tiempo de espera agotado al realizar la operación de copia de seguridad
Habilitar el control de humedad
No se detecta ocupación de la zona
Consumo de electricidad hoy
Velocidad del ventilador interior
La plataforma de hora KNX se utiliza como interfaz para objetos de tiempo.
Tiempo total estimado
Posible fallo de hardware
Tiempo hasta carga completa
Información de la batería disponible.
El número especificado ya está en uso
Interruptor apagado
Tiempo de transición de luz predeterminado (segundos)
Temperatura de refrigeración durante las vacaciones.
La proporción de compuestos orgánicos volátiles cambió.
Se dispara cuando uno o más sensores de movimiento comienzan a detectar movimiento.
No se pudo encontrar una estación con el nombre especificado
Actualiza una recompensa específica para el personaje de Habitica seleccionado
Total de agua utilizada hoy
Espacio disponible en disco
Potencia de la fase B
Enciende una entrada booleana.
La información de descubrimiento no es válida.
Configurar router Mikrotik
Modo de funcionamiento en calentador de agua
Número de cuenta de facturación
Ajustes de Home Assistant
Baja el volumen de un reproductor multimedia.
Fuente actual del reproductor multimedia
Potencia aparente de carga
Secado con aire de la mopa
Control automático de velocidad
Filtro de agua utilizado
Apagado automático del volumen
Nivel de encendido
Alarma de puerta abierta durante demasiado tiempo
Lista de ranuras de carga
Comprueba si uno o más interruptores están apagados.
No se pudo conectar a Steam debido a un tiempo de espera agotado.
Crear una copia de seguridad completa
Conectar manualmente con el dispositivo
El termostato está encendido
Actualización de cliente prohibida
Color por defecto de todos los LEDs apagados
No se pudo encender
Limitación de potencia de carga de la batería
Energía importada total
Actualiza la configuración de filtración secundaria.
Selecciona el tipo de dispositivo y al menos un emisor o receptor de infrarrojos para usar con tu dispositivo LG.
No se pudo restablecer el adaptador.
El nombre de host o la dirección IP del Nettigo Air Monitor a controlar.
Temperatura deseada mientras el temporizador esté activo.
Se dispara cuando uno o más niveles de dióxido de nitrógeno cambian.
Coste diario fijo actual
Reproducir contenido multimedia especificado
Las direcciones de enlace local no son compatibles
A través de un dispositivo USB
Problema con el generador de zonas
Temperatura del agua de suministro
La temperatura objetivo mínima que se puede establecer.
Punto de electricidad producida en punta
Consigna de agua caliente
Servicio de Environment Canada
Temperatura de confort deseada
Recuento de arranques del quemador
Arma una alarma en el modo vacaciones.
Zonas a ignorar
Exportación de energía activa
Nombre del servicio de notificación (el cambio requiere reiniciar)
Días restantes de vida útil del filtro de polvo
Encender la pantalla
Velocidad de rampa remota de encendido a apagado
Red Wi-Fi para invitados
Control manual de la válvula
Establecer anulación del interruptor
Coste total del mes en curso
Salida de carga deshabilitada
Temperatura media de la habitación
Error de autenticación con el termostato
Ajustar la consigna de agua caliente
Intensidad de la señal Wi-Fi
Tema del mensaje de voluntad
Cuenta atrás para activar la zona superior
Tipo de red desconocido
Plantilla de comando RGB
Direcciones IP de los dispositivos
Producción de energía en horas pico hoy
Sensor de calidad del aire
Comprueba si uno o más sensores de luz la detectan.
Nivel de atenuación predeterminado remoto
Fuente de alimentación incorrecta
Estado de medición consumo neto CT
Entidad a restablecer.
Nombre del proceso a obtener.
Enciende un termostato.
Introduce tu token API
Volver a configurar la conexión KNX
Modo de cocción del horno superior
Potencia aparente de salida total
El idioma de la 'Cadena de fecha de vencimiento'.
La autenticación falló, por favor, vuelve a autenticarte.
Puerto de la API del panel
La URL del servidor Roborock.
SOC objetivo en tiempo real
Velocidad de subida actual
Topic del estado de temperatura más baja
Hora del precio de mercado más alto
Error de secado: comprueba el ventilador de secado
El servidor IMAP.
Se dispara cuando el brillo de una o más luces cruza un umbral.
Conectar con el servidor NUT
Navegar a las coordenadas
Estado de detección de ventana abierta
El climatizador permite establecer la humedad objetivo.
Se dispara cuando una o más ventanas se cierran.
Establecer el modo de instalación
Configura tu Alpha Bidet para el control por infrarrojos.
Reiniciar contador de energía
Carga suministrada por la red esta hora
Hora de finalización del modo de suspensión los sábados
Error en el número de serie del modelo
No se pudo conectar con Radio Browser
No se encontró ninguna estación en la región seleccionada.
Clave de usuario no válida
Modo de cocción del horno inferior
La plantilla de valor debe utilizarse con la opción de topic de estado
Introducir nombre de usuario y contraseña
Configuración de humedad objetivo
Configuración del dongle USB Crownstone
Borrar texto del teclado
Batería descargada hoy
No se pudo conectar a Steam debido a un error de solicitud.
La instancia de Seerr en la que crear la solicitud.
Consumido importado de la batería
Nivel de temperatura del agua
Comprueba la humedad deseada de uno o más humidificadores.
Tiempo restante del cepillo de mantenimiento
La contraseña utilizada para iniciar sesión en la interfaz web de Nettigo Air Monitor.
El dispositivo detectado no es una bomba de calor Qube.
Reiniciar Home Assistant
Modo de reposo del ventilador
Precio más bajo - hoy
Precio de producción de energía - Valle
Potencia real de entrada
Patatas (cerosas, cortadas en dados)
No se pudo encontrar el dispositivo.
Sensibilidad del sensor de presencia
Configurar el agente de conversación
Volumen máximo en modo nocturno
Último restablecimiento del filtro
Enciende una cámara.
La batería está cargando
Consumo estimado de energía - Próxima hora
Corriente de carga máxima permitida
Potencia de salida del inversor
Falta desde/a en la entrada
Los modos HVAC para que se dispare.
Memoria disponible SMA
Vehículo conectado a la carga
Establecer valor de texto
Añadir vehículo local
Configuración de usuario no válida
Se dispara cuando la consigna de humedad de uno o más termostatos cruza un umbral.
Calentamiento del calentador de agua
Hora pico de mayor potencia - hoy
El interruptor está apagado
Qué vehículo utilizar.
El modo de funcionamiento que se debe comprobar.
Enviar acción de chat
Esperando la autenticación
Temperatura del suministro de aire
Sensor de control de la temperatura exterior
Retorno en tarifa punta
El relé ya no está disponible
ID(s) de entidad(es)
Energía de entrada de derivación
Exportación a la red desde la carga este mes
Modo de funcionamiento del inversor
Posición actual del interruptor
Tensión mínima de descarga configurada de la batería
Precio de compra en horario supervalle
Tensión de CA demasiado alta
Temperatura máxima que se puede configurar.
Disparar actividad de movimiento
Capacidad de reserva en uso
Cambiar entre firmware Zigbee o Thread.
Tensión fase A-N
Tiempo de funcionamiento de la bomba de agua caliente
La entrada de configuración que representa el bot de Telegram para enviar la ubicación.
Hora del último inicio de gas
Actualiza la dirección de correo electrónico del destinatario.
La lista de modos de escucha no puede estar vacía
Estrategia reactiva de Dynamic ESS
Energía importada fase C
La API local está deshabilitada.
No se pudo realizar una copia de seguridad de la red.
Temperatura de almacenamiento solar
La contraseña de cifrado utilizada por tu dispositivo
El tipo de tu electrodoméstico Midea
Producción de energía en los últimos siete días
Iniciar cortacésped
Hora de inicio del modo de reposo
Neumático trasero derecho
Corrección del sensor externo
Consumo de energía (hoy)
Deshabilita la grabación continua en el almacenamiento de la cámara.
Descarga en el mes actual
Nombre de usuario para el panel web del dispositivo.
No se pudo subir el contenido multimedia.
Se dispara cuando uno o más niveles de monóxido de carbono cambian.
Parada y dirección
Restaurar el brillo de la luz
Segundos desde el último disparador
El valor a escribir en la variable.
El termostato se apaga
Precio del consumo de gas
Nombre de host del dispositivo.
Subida el mes pasado
Solicitud de temperatura derecha
Establecer parámetro Z-Wave
Acciones al establecer el modo HVAC
Precio de apertura hoy
La integración KNX no está cargada.
Añadir a la cola
La contraseña de tu cuenta de Hydrawise
La contraseña utilizada es incorrecta
Comprueba el nivel de dióxido de nitrógeno de una o más entidades.
Actualización web disponible
Configurar el control por Bluetooth
Próximo destino de llegada
Comando no válido en el estado actual
No se pudo conectar a homee al configurar el atributo.
Hora de finalización de atenuación
Hora de llegada real
El/los dispositivo(s) Indevolt para empezar a cargar.
Topic del estado de temperatura más alta
Sonido de alarma detectado
Actualiza una lista diaria específica para un personaje de Habitica seleccionado.
Punta día blanco
Fallo de refrigeración activo
Protección contra congelación en espera
Corriente de pico del inversor
Temperatura del aire de suministro (En casa)
Uso de tarifa punta (diaria)
Estado de funcionamiento interno
Tensión de CC (Modbus)
Define una plantilla para la temperatura actual.
Código de dos factores
Inversor de tracción trasera
Qué sistema de unidades utilizar.
No se puede cambiar la humedad mientras está apagado
Espera para el reinicio del SAI
Temperatura superior del búfer
Vida del tambor amarillo
Destino usando una entidad
Actualiza el coste de una recompensa.
Selecciona los dispositivos de infrarrojos para el ventilador.
Acciones al establecer el color HS
No se pudo despertar el vehículo
Grupo de tarifa eléctrica actual
Topic de estado del modo de funcionamiento
No se pudieron obtener los dispositivos USB.
Error del motor del controlador
Velocidad del eje del inversor de tracción trasera derecha
Actualizar las propiedades del dispositivo
Duración del último entrenamiento
Exportación a la red desde la batería este mes
Retorno en tarifa valle
La zona seleccionada no existe
Los modos HVAC que hay que comprobar.
Coeficiente de rendimiento - refrigeración
Configurar el tema de Cloud Pub/Sub
El número de parámetro a recuperar del dispositivo.
Nivel de luz nocturna
Limitación de potencia activa
Es la hora azul
Intensidad de la señal Core/Bridge
Leer datos de
Exportación a la red desde generador
Corriente de la fase-B en CA
No hay temperatura objetivo
Humidificador encendido
Apagar mediante mando a distancia
Soporte de encendido y apagado
Nombre de la fuente a la que cambiar.
Páginas del tambor amarillo restantes
Volver a configurar el dispositivo MQTT
Selecciona un adaptador Bluetooth para configurar
Rotación de la bomba del circuito primario
Corriente del bus FV
Establecer la velocidad del ventilador de perfil cuando ausente
Alarma de coche detectada
Energía desde la red inteligente ayer
Temporizador de apagado automático del ventilador activo
Configuración manual de Plex
Se dispara cuando una o más persianas se cierran.
Precio de compra de electricidad en horario supervalle
Frecuencia de carga TC
Tu nombre de usuario/correo electrónico de la cuenta de Apple.
Día de la semana
Pico de demanda del mes actual
Elimina una credencial de una cerradura.
Autenticación de Autoskope no válida
El número de la estación de medición
Apagado por registro
Temperatura de apertura de ventana
Retardo de encendido
Establecer programa en el horno
Batería cargada desde la carga este mes
Selecciona el dispositivo que quieres configurar a través de Bluetooth.
Límite inferior de alarma de sobrealimentación de ORP
Filtrar por contenido del mensaje
Activar el modo temporizador
El nuevo valor del ajuste.
Hora de finalización de la consigna
Electricidad consumida por la unidad interior
No se pudo escribir la configuración del hardware
Límite de energía fijo
Retorno de la luz a Auto
Solo clave API
Red cargada hoy
Honeywell no pudo detener el modo de espera
Previsión del consumo de energía restante para hoy
Comprueba si uno o más sensores de ocupación detectan ocupación.
Duración de la conexión actual
Tipo de autenticación desconocido en la entrada de configuración
Método HTTP a utilizar para la acción 'http'
Aire en el filtro
Número de estación de medición
Se produjo un error al intentar conectarse a la instancia de Portainer.
La estación ya está configurada
Indicadores de estado del contador producción activa CT
Energía de agua caliente
Se requiere la verificación del dispositivo
El ID de la programación que se eliminará.
Plantilla de temperatura de color
Siguiente color LED
Masa libre de grasa en el brazo derecho
No se pudo establecer el tiempo de espera.
Selecciona las coordenadas para las que quieres crear una entrada.
Nombre de la entrada de integración LCN.
Alarma de rotación de fase
Programar consigna de potencia
No se pudo encontrar la ruta con la información proporcionada
Memoria total (real)
Dispositivo no encontrado.
Ranura de código para borrar el código.
La puerta está cerrada.
La sirena está encendida.
Establece la velocidad del ventilador del perfil Boost.
Configuración de la puerta de enlace MQTT
Temperatura objetivo única
Configuración de humedad actual
El modo de filtración secundaria.
No se pudo verificar el código de verificación, inténtalo de nuevo
Latitud de la nueva ubicación.
Tipo de dispositivo
Precio de vertido a la red en horario valle
Código de bloqueo de código recibido
Verificar el certificado SSL
Uso de esta sesión
Temperatura del circuito de retorno secundario
Índice de calidad del aire y humedad
Carga del mensaje de nacimiento
El nombre de host o la dirección IP de tu ventilador Modern Forms.
Muestra la ruta de la mopa en el mapa.
Plantilla de calentador de agua
Home Assistant actualizado
Sistema no compatible: imagen personalizada de Home Assistant Core
Añadir servicio de voz a texto
Volver a configurar la conexión al host LCN.
Completar el proceso de emparejamiento
Fallo en el bus de CC
Se dispara cuando una o más baterías están bajas.
Verificar configuración de Home Assistant
El termostato comenzó a secar.
Nivel máxima de batería
Control de carga de emergencia
Duración en segundos
Sensor de búfer habilitado
Patatas (con piel, cerosas, medianas, cocción rápida al vapor)
Sincronizar el reloj del inversor
Establecer humedad objetivo de termostato
Selecciona la primera opción de una selección de entrada.
Obtiene una receta de Mealie
Tiempo restante de sal del lado izquierdo
Establece el valor de una fecha.
Espera en la entrada mientras "en casa"
Consumo de gas de calefacción esta semana
Crea un nuevo token automáticamente
Coste del gas del año en curso
El calentador de agua está encendido.
No se pudo descubrir ningún dispositivo compatible (nuevo).
Bloquear Xbox Network
Establecer código de usuario de bloqueo
Consumido importado de la red
Apagado genérico
Este destinatario ya está configurado.
Excluir base de datos de Home Assistant
Caudal total de salida
Acción o parámetro desconocido
URL de la imagen que se muestra como icono de este botón.
Apagar ventilador
Se ha eliminado el sensor del cargador de VE heredado.
Obtener el informe de uso del jugador.
Si habilitar o no la alarma.
Exportación de potencia reactiva
La estación seleccionada no es válida
Selecciona la parada que quieres seguir
Rojo: LED de alimentación
Presión de salida del compresor
Precio de retorno en tarifa valle
Temperatura real de la fuente superior
Tiempo restante para el filtro
Energía por distancia
No se pudo abrir la puerta.
Modo de funcionamiento desconocido
Habilitar el acceso remoto a Home Assistant Cloud
Electricidad utilizada para calefacción
Nombre de archivo del puerto serie
Selecciona el dispositivo Zimi Cloud Connect para configurarlo.
Límite máximo de corriente de descarga configurado de la batería
Potencia reactiva de la fase C
Esta bicicleta no tiene ninguna clave de cifrado almacenada que volver a configurar.
Corriente del motor del inversor de tracción trasera
El robot aspirador está en la base
Acciones en la instalación
La clave API ya está configurada
Tamaño total del uso del disco de volumen
Seleccionar la fuente del reproductor multimedia
Lista de tareas pendientes
Coste de la tarifa valle del mes en curso
Modo nocturno LED
Formato de correo electrónico no válido.
Restablecer consumible del filtro
Enciende un reproductor multimedia.
La integración de Rain Bird necesita volver a autenticarse con el dispositivo.
La versión de firmware del dispositivo WLED no es compatible.
Elige el tipo de instalación para el adaptador Zigbee.
Temperatura de la segunda cavidad
Presión del aceite del motor
No se pudo encontrar el medio solicitado.
Valor de monóxido de carbono
El nuevo valor a establecer para este parámetro de configuración.
Contraseña de Wi-Fi
Consigna del ventilador de suministro de la chimenea
El riego ya está activo
El puerto serie no es un dispositivo válido o no se pudo abrir
Fallo por desequilibrio de CA
Deshabilita un código de usuario en una cerradura.
Unidad de velocidad del viento
Establece el modo de funcionamiento de oscilación de un termostato.
Selecciona una luz para configurar
El sistema en el que establecer el PIN.
Error durante la grabación de datos de registro
Habilita la grabación continua.
Usar la aplicación oficial de Music Assistant
Fuera de servicio
Añadir voz TTS
El ID de entidad del sensor de temperatura exterior.
Potencia aparente de CA
Refrigeración bloqueada por
Selecciona tu dispositivo
El tipo de sensor, uno de 'tiempo', 'proporción' o 'cuenta'
Modo de calidad del aire
Volver a autenticar Blink
El nombre de usuario para iniciar sesión en tu cámara Foscam.
Calentador eléctrico de unidad interior
Modelo de contador inteligente
Días de la semana
Nivel de dióxido de carbono
Temperatura del sensor de la cámara
Crear entidades de seguimiento de dispositivos para clientes de red.
La lista de fuentes de entrada no puede estar vacía
Establece la zona en un modo de funcionamiento.
Actualiza la entidad de imagen con la imagen siguiente del contenido multimedia configurado.
El puerto de tu router Mikrotik.
Envía al TV el comando para cambiar la salida de sonido.
Obtener la posición actual
Define una plantilla para obtener la última versión.
Luces a tiempo
Exportación de energía reactiva
La clave API ya no es válida
Selecciona la estación que quieres añadir
El grupo de tu dispositivo SMA, donde está configurada la conexión Modbus
Escena A/B
Número de seguimiento del paquete
Precio máximo de mercado
Define las acciones que se ejecutarán al encender el calentador de agua.
El payload que representa el estado "encendido".
Porcentaje del máximo de mercado
Actualiza la entidad de imagen con la primera imagen del contenido multimedia configurado.
Valle día azul
Emite un comando en el clúster especificado en el grupo especificado.
Ajuste de la tensión de referencia
Consumo total de energía
Hora de finalización del modo de suspensión los lunes
Caudal de la bomba de ACS
Credenciales de Proxmox VE
Adaptación en curso
URL a la receta
Sensor de cargador de VE heredado en uso
Energía disponible de la batería
Pure Boost vinculado con la calidad del aire exterior
Establecer la temperatura deseada
Comprueba si uno o más cortacéspedes están regresando a la base.
No se ha podido establecer el modo de ventilación.
Consumo de energía actual
Consumo de gas ACS esta semana
Tipo de la entidad
Error inesperado de la API de Duco.
Actualizar un plan de comidas
Dirección hexadecimal del grupo.
La URL proporcionada no es válida.
Incluir el IVA en los precios.
Impulso de ranura derecha
Establecer modo ausente en calentador de agua
El Apple TV al que enviar el texto.
Intensidad de la ranura izquierda
Comprueba si una o más actualizaciones no están disponibles.
Nombre de host o dirección IP del dispositivo
No se pudo encontrar ninguna estación dentro del rango.
Reinicio al encender
Energía objetivo estática
El reproductor multimedia no está reproduciendo
Último riego
Establece el modo de preajuste de un termostato.
Selecciona un dispositivo encontrado o introduce una dirección manualmente.
Umbral de alarma de batería
Este no es un número de serie de LIFX válido.
Establece la opción de activación del agua caliente sanitaria en la puerta de enlace.
Precio de consumo de energía - Punta
Uso de tarifa punta del mes en curso
Número de fases de la red
Permitido en la red
Plantilla de URL de transmisión
Climatización automática del asiento izquierdo
Error de tensión del inversor
Establece el valor de un número.
Potencia del TC de carga
Consumo de agua hoy
Tiempo de ejecución vertical de calibración descendente
Elige tu voz y tu modelo
Tipo de Climate React
Define si está silenciado o no.
Corriente del TC de carga
Vuelve a conectar tu cuenta de Tibber para actualizar el acceso.
Vuelve a autenticar tu ISY
La entrada de configuración que representa el bot de Telegram para enviar la foto.
Potencia real nominal de salida
El temporizador está en pausa.
Conectar con el inversor
No se detectó ninguna suscripción
El flujo de agua ha fallado
Se ha agotado el tiempo de espera de la conexión con el vehículo.
Soporte de temperatura actual
Actualiza un hábito específico para el personaje de Habitica seleccionado
Por favor, proporciona el nombre de usuario y la contraseña de tu cuenta en la nube de Hydrawise:
Alarma está armada en modo vacaciones
El contenido de humedad superó el umbral.
El token ha caducado, por favor, inicia sesión de nuevo.
Duración en días
Potencia reactiva de salida fuera de la red
Método de dosificación de cloro
Contraseña de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Se dispara cuando es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Masa libre de grasa en la pierna izquierda
Volumen negativo del contador de agua
Alta pérdida de energía de carga
Caudal de aire
El interruptor está encendido
La entrada de configuración que representa el bot de Telegram para eliminar el mensaje.
Coste máximo de gas por hora - hoy
Detener el desvanecimiento de la luz
Plantilla de comando de modo de funcionamiento
Se dispara cuando una o más persianas se abren.
Producción de energía de refrigeración
Objetivo de SOC en modo de reposo de la batería
Potencia aparente de la fase B
Por favor, introduce las credenciales de tu cuenta de Xthings Cloud.
Tiempo de funcionamiento de la bomba de calefacción central
Consumo de carga total durante su vida útil
El contenido de humedad cambió
Completar todos los artículos de la lista de la compra
Crea una solicitud de contenido multimedia en Seerr.
Eliminar el límite inferior
Topic de estado del modo de color
Opciones de robot de limpieza
Se dispara cuando uno o más sensores de humedad dejan de detectar humedad.
No se pudo establecer la conexión con la configuración proporcionada
Si este segmento de tiempo está activo.
Selecciona la última opción de una selección de entrada.
Tensión fase uno
Protocolo de comunicación a usar
Interfaz IP local
Energía total de salida de la batería
Admite modo frío
La URL para abrir.
Humedad del aire de extracción
Nivel de temperatura del asiento
Número de segundos para configurar el temporizador.
Environment Canada no está conectado
Información de detección Bluetooth no válida.
Restablecer la vida útil del hilo del recortabordes
Plantilla de valor de modo preestablecido
Última actualización de la ruta
Tu homee ya está conectado usando otra dirección IP
Obtener detalles de la advertencia
Configurar Azure Event Hub
Establecer el estado de seguimiento de la velocidad del ventilador
Temperatura mínima deseada
Selecciona las aplicaciones que quieres seguir
Restaurar la configuración predeterminada
El reproductor multimedia está reproduciendo
Número de versión del firmware
Se produjo un error al comunicarse con los servidores de Renault.
Añadir lectura del contador
Borra el temporizador de apagado automático de un ventilador Modern Forms.
Obtiene una lista de procesos por el nombre.
Control de brillo y temperatura de color
La aplicación Matter Server aún no está instalada.
El ID del plan de comidas que se va a eliminar.
El nivel de monóxido de nitrógeno superó el umbral.
Dispositivo Xbox encontrado
Blink no pudo armar la cámara.
Modo Armar en casa
El nivel de dióxido de azufre cambió
Eliminar de la cola
Error al comunicarse con la API de Remember The Milk.
Borrar mensajes de error
Tiempo de espera agotado para la operación: tiempo de espera agotado en la entrada de contraseña
Hora de inicio del día
Tensión fase dos
No se pudo configurar la temperatura deseada.
Configurar Alpha Bidet IR
Restaurar una copia de seguridad automática
Hora de finalización de energía gratuita
Error del adaptador de corriente
Acciones al seleccionar la pista anterior
Cómo autenticarse con la nube de Midea
El período de tiempo para el impulso.
Envía una reacción a un mensaje.
Tiempo medio de ida y vuelta
Fecha y hora
Número de zonas de la cuenta
Establece el porcentaje máximo de flujo de aire para una zona.
Energía total producida
Red descargada hoy
Borra el temporizador de apagado automático de una luz Modern Forms.
Fallo del sensor de velocidad
Válvula de salida de agua
Precio de la electricidad bajo
Volver a configurar el dispositivo LG
Borrar estadísticas de tráfico
No hay ninguna unidad flash USB conectada
Soporte de humedad deseada
Baja cobertura de nubes
Punto de consumo de electricidad
Foto a tamaño completo
Fuente de entrada de medios
Alta corriente de carga
Configurar la integración Blink
Comprobar el depósito de polvo y el filtro
Conectado a la red eléctrica (carga)
La entrada de configuración que representa el bot de Telegram para editar el contenido multimedia del mensaje.
El puerto de tu dispositivo Comelit.
Configurar los detalles del dispositivo MQTT
Climatización automática del asiento derecho
Umbral de duración del apagado automático
Operación en curso
Fijada en la parte superior media
Encender con temporizador
El valor máximo de humedad debe ser mayor que el valor mínimo de humedad.
Corriente de la fase-C en CA
Mostrar hora de llegada a la estación final
Grabación de vídeo todo el día
Mueve la inclinación de una persiana a una posición específica.
Nuevo modo Casa
Estado de salud total de la batería
Error en la autenticación de la transmisión de la cámara
Problema con el comando del módem externo
Cuenta atrás para activar la zona derecha
Alarma está armada en modo noche
Código de la imagen
Ruta local a un mensaje de voz.
Puerta trasera del pasajero
Añadir All-Link
Capacidad de configuración de la batería
Código de validación incorrecto
No se pudo comprobar la última actualización de ntfy
Hora de inicio del modo de suspensión los sábados
Selecciona el perfil de transmisión a usar
Se dispara cuando uno o más sensores de humedad comienzan a detectar humedad.
La consigna de temperatura.
Apaga un calentador de agua.
El topic ya está configurado
Precio de compra de electricidad en horario punta
Temperatura exterior para activar la refrigeración
La rueda derecha tiene un problema.
Tensión nominal de salida
Enviar comando de texto
Potencia activa devuelta en fase-B
Tamaño del segmento SMA
Detiene una aplicación de Home Assistant.
No se pudo conectar al termostato
Actualizar la configuración de Uptime Kuma
Selecciona el dispositivo a configurar
Producción de energía fotovoltaica este año
Calidad del aire exterior
Tiempo de respuesta de la consigna
Ventilador está encendido
La URL de suscripción del filtro que se va a eliminar.
La válvula está cerrada.
Inicio del modo ausente.
Bróker MQTT a través de la aplicación de Home Assistant
Consumo total de energía del año en curso
No hay ninguna lista de reproducción en ejecución en el dispositivo WLED.
Número de horas
Error del enlace de CC
No se pudo pausar la limpieza.
Electricidad utilizada en modo de espera
Dispositivo devolo Home Network encontrado
La contraseña para autenticarse con la instancia de Transmission, si está configurada.
El correo electrónico no puede estar vacío.
Comprueba si una o más alarmas están armadas en modo noche.
Borra un temporizador de Sonos.
Establecer el estado de seguimiento del brillo de la luz
Carga solar personalizada permanente
Actualiza la entidad de imagen con la imagen anterior del contenido multimedia configurado.
Añadir estación de medición
Factor de potencia consumo total TC
Tu token de cuenta de Duck DNS
Nivel de advertencia activo
Porcentaje máximo de líquido
Sensor de temperatura exterior
Comprueba si una o más persianas están abiertas.
Velocidad de rampa local de apagado a encendido
Se ha agotado el tiempo de espera al intentar conectarse a la instancia de Firefly III.
Corriente del motor del inversor de la transmisión trasera izquierda
Velocidad del puerto serie
Promedio de descarga esta semana
Restablecer la energía total de la zona izquierda
Comprueba si una o más baterías no están bajas.
El nombre del garaje que quieres supervisar.
Coste de tarifa valle (diaria)
Ranura de código a desactivar.
Corriente de carga demasiado alta
Vida útil del filtro
Añade una nueva recompensa personalizada.
Restablecer un recordatorio
En respuesta a
Temporizador de retardo de encendido
Seleccionar opción de selección de entrada anterior
Comprueba el nivel de dióxido de azufre de una o más entidades.
El robot aspirador está regresando
Nivel de ventilación cuando la función Brisa está activada
Dirección de grupo para encender/apagar el dispositivo.
Usar protocolo heredado
Topic del estado del modo ventilador
Comprueba si hay actualizaciones disponibles para el servidor y/o la integración de Music Assistant.
Configurar mando a distancia por infrarrojos
No se pudo descargar la copia de seguridad
Configuración incorrecta del modo de entrada
Mueve una persiana a una posición específica.
Lavado de mopa en pausa
Alarma de alta tensión
Potencia máxima instalada
Corriente de salida CC
Falló la autenticación de la API. Por favor, comprueba tu clave API.
Topic del comando de brillo
Índice de calidad del aire exterior
Nivel del depósito de la base
Establecer límite superior
Intermitente trasero izquierdo
Establecer credencial de la cerradura
Brillo en modo nocturno
Temperatura de refrigeración de confort
Vida útil del cepillo recortabordes
Comprueba si uno o más robots aspiradores están en pausa.
Las opciones que hay que comprobar.
Modelo de bomba de calor
Idioma de la fecha de vencimiento
Temperatura del estator de la unidad de transmisión trasera derecha
Electricidad utilizada para ACS
Zanahorias en manojos (enteras, grandes)
Memoria de intercambio total
Consumo de energía de la última sesión
La dirección de grupo del objeto de texto.
Recuperar las aplicaciones en ejecución como la lista de fuentes
Establece el estado de bloqueo.
Selecciona cómo está conectado tu controlador Russound.
Establecer estado completo
Temperatura exterior para la protección contra heladas
Retorno de tarifa valle (diaria)
No se pudo conectar con el dispositivo Kiosker.
Modo de alimentación
Anulación de agua caliente sanitaria
Cambia una configuración del sistema Abode.
Selecciona el emisor de infrarrojos que se utilizará con tu TV Philips.
Unidad de temperatura en pantalla
Acciones al establecer el modo de funcionamiento
¿Estás seguro de que quieres configurar IFTTT?
Topic de comando RGBW
Configuración de la velocidad del ventilador del sistema HVAC
La velocidad del ventilador como porcentaje.
No es posible la comunicación con la unidad de almacenamiento
Número de ranuras en caché
Precio de la potencia del interruptor
El nombre de la base de datos.
Temperatura real de la zona Flex derecha
Exportación de potencia activa
Se requiere mantenimiento de la caldera
¿Estás seguro de que quieres configurar Traccar Client?
Consumo neto mensual
Contador no encontrado
Cantidad de recursos compartidos recibidos
Esta voz TTS ya está configurada.
Consumo total de tensión TC
Se ha completado el secado
Factura actual de consumo de gas hasta la fecha
Caudal de agua
Método de instalación no compatible
Evento de máxima demanda en curso
Precio de compra de gas en horario supervalle
Tipo de celda de la batería
Se dispara cuando una o más puertas se abren.
Temperatura objetivo del vapor
Total de energía devuelta del año en curso
Uso de tarifa punta del año en curso
Soporte de reinicio remoto
LED de estado de la válvula
Alternar entrada booleana
Se dispara cuando uno o más humidificadores se apagan.
Espera para el reinicio de carga
Elige una ubicación para supervisar:
Token no válido, por favor, inicia sesión de nuevo.
Tipo de sensor de temperatura externo
Cocción al vapor ECO
No se encontró la base de carga
Precio medio de mercado
Cambio de filtro pendiente
Se produjo un error al configurar el estado del interruptor
En casa o ausente.
La dirección IP o el nombre de host de tu servidor NUT.
Tamaño de la memoria caché
Superposición: mostrar fecha
La limpieza ha fallado
Define acciones a ejecutar cuando la persiana está cerrada.
No se pudo encontrar un dispositivo compatible en esta dirección IP
Umbral de alta temperatura de Climate React
Activa el impulso del calentador de agua durante un tiempo determinado.
Latitud de tu ubicación.
No se pudo añadir el código PIN a la cerradura.
En la posición inicial
Tiempo sin dosificación de ORP
Consumo total de gas
No se pudo conectar con la cerradura.
Día del mes
Plantilla de valor RGB
Modo de suspensión los lunes
Total de energía real devuelta en tarifa valle
Humedad del aire interior
Mensaje de pantalla de alarma
Se dispara cuando uno o más sensores de monóxido de carbono dejan de detectarlo.
Duración del pulso para mantener despierto
Obtener eventos del calendario
Brillo del LED de estado
Falló la comunicación Bluetooth con la estación de carga.
Idioma de la información meteorológica
Superposición de texto a la derecha
No se pudo configurar el modo ventilador
Habilitar el modo de espera
Electricidad producida en la fase dos
La dirección de grupo del objeto de hora.
Error al configurar el dispositivo.
Descarga el mes pasado
Sensor de control de la temperatura interior
Cámara de la que quieres eliminar la zona de privacidad.
Hora de finalización del modo de suspensión los domingos
Potencia máxima de salida de CA
Reproductor multimedia de plantilla
Soporte del modo de oscilación
Inteligente: tiempo mínimo de filtración
Corriente de carga máxima del ESS
No se pudo encontrar ningún dispositivo Bluetooth
Índice de calidad del aire
La conexión a Uptime Kuma falló
Error o batería baja
Hora de finalización del riego
Exterior trasero izquierdo
Identificador de unidad Modbus
Última actualización del vehículo
Intensidad por defecto de todos los LEDs apagados
Configurar SMA Solar
No se pudo detener la aplicación Matter Server.
No se pudo configurar el modo de climatización.
Entrada de configuración no encontrada.
Enviar una notificación
Nombre de la puerta de enlace
¿Tu red es nueva o ya existe?
Temperatura de confort mínima
Estado de medición del consumo total TC
Borrar los artículos completados de la lista de compra
Energía de carga de CC en
Comprueba si uno o más robots aspiradores están regresando a la base.
Actualiza el firmware de tu BSB-LAN.
Patatas (con piel, principalmente cerosas, medianas)
Producción de tensión CT
Entidades a actualizar
Alimentación de batería total
Próxima copia de seguridad automática programada
Crear una red
Consumo de electricidad de ACS hoy
Fin de la programación de iluminación
Umbral de baja temperatura de Climate React
Límite superior para el rango del filtro.
Selecciona el modelo que quieras utilizar.
Tiempo mínimo de funcionamiento
Comprueba si uno o más cortacéspedes están en la base.
Plantilla de comando RGBW
Máxima potencia ayer
Configuración del modo de color
Límite de potencia de salida
El nombre de host o la dirección IP del dispositivo Axis.
Velocidad máxima de subida
El sensor binario de secado de la mopa de Roborock está obsoleto.
No se pudo borrar la lista de reproducción.
Establecer perfil de velocidad del ventilador en casa
Establecer la espera para el apagado automático de la escena
Objetivo SOC en modo de reposo
Código de un solo uso
Añade un fondo al mapa.
El agua está demasiado caliente
El servidor al que enviar el comando.
Modo de espera (modo de espera)
Apagar luz
El mando está apagado
Intervalo de electricidad producida en punta
Se agotó el tiempo de espera al intentar conectarse a la instancia de Portainer.
No se pudo configurar el bloqueo, comprueba que el sistema esté listo para el bloqueo
Plantilla de comando de dirección
Configuración del sistema no válida
Consigna de la zona inferior
Estado del nodo de Z-Wave JS
No hay señal de estación de carga
Reiniciar el complemento
No se puede conectar a tu instancia de Immich.
Neumático delantero derecho
El nombre de esta configuración
Profundidad máxima del líquido
Potencia de salida total
Caudal desde el reinicio
Energía importada de la red esta hora
Páginas del tambor negro restantes
La dirección IP del termostato
Consigna de refrigeración (noche)
Calentador de agua apagado
Preajuste programado actual
Deshabilitar el punto de acceso Wi-Fi
Elimina una notificación persistente del panel de notificaciones.
Alterna el puerto de salida.
Fallo en los autodiagnósticos del relé, del RCD y PE
Establece un temporizador de apagado automático de un ventilador Modern Forms.
Plantilla de panel de control de alarma
Habilitar la función de transición para esta luz
Eliminar o cambiar el nombre del dispositivo
Desplazamiento de calibración ORP
Color de fondo de la pantalla apagada
No se ha podido iniciar la aplicación de Music Assistant
Nombre del destinatario
Se produjo un error desconocido al conectarse a la instancia de Mastodon.
Selecciona la parada y la dirección que quieres seguir
Opciones de transmisión de vídeo del dispositivo Axis
Modo de carga programada
Apagado por subtensión del enlace de CC
La sirena ya no está disponible.
ID(s) de dispositivo(s)
El volumen del reproductor multimedia superó el umbral
Se ha completado la carga
En modo reposo
Modo de funcionamiento actual.
Seleccionar primera opción
Autenticación no válida para la API de Remember The Milk.
Dirección de grupo para leer si la alarma por heladas está activa.
El token de tu electrodoméstico Midea (cadena hexadecimal)
Último registro de entrada
Activar retardo
Espacio libre en disco
Restaura desde una copia de seguridad parcial.
Energía de salida sin conexión a la red
Memoria disponible (intercambio)
Energía producida por fase A
Sin potencia de entrada
Color para la luz en formato RGB.
Establecer ubicación de Home Assistant
Mostrar la posición del aspirador en el mapa.
Proporciona la estación inicial y final para tu conexión de la lista proporcionada
Configurar Rain Bird
Segundo destino de llegada
No se pudo configurar la temperatura
Define las acciones a ejecutar cuando se pausa la aspiradora.
Duración de un solo riego
Establecer tiempo de pausa
Nombre(s) de entidades para establecer el estado de energía rastreado.
Plantilla de valor XY
Precio de compra en horario valle
La línea de metro a seguir
La contraseña no puede estar vacía.
Modo día noche
Habilita o deshabilita el modo música.
No se pudo detener la aplicación Z-Wave JS
Ajuste de la temperatura del conductor
Se dispara cuando uno o más niveles de dióxido de azufre cruzan un umbral.
Unidad de valor.
No se pudo establecer el valor.
Tiempo de espera inteligente
Apagar calentador de agua
Controla la temperatura de color de la luz.
Peras para cocinar (pequeñas, cortadas en cuartos)
Elige el servidor que quieres configurar.
Estado del cierre delantero derecho
Nivel de luz detectado
No se recibieron datos de la bomba de calor Qube.
Establecer el valor del contador
Modo de conexión automática.
Humedad del aire exterior
Mover elemento de la cola
Presión del neumático trasero izquierdo
Producción estimada de energía - Hora actual
No se ha encontrado el destino
Mostrar una notificación permanente.
Dirección del flujo de almacenamiento
Valor de la proporción de compuestos orgánicos volátiles
Error al comunicarse con la API de Zonneplan
Temperatura real del buffer
Consumo diario de energía
Energía total exportada a la red eléctrica
Consumo de electricidad de ACS este año
Configurar el modo de funcionamiento HVAC
Impulso de la ranura izquierda
Detener el registro de objetos
Subida este mes
Texto a voz
La rueda izquierda tiene un problema.
Deshabilitar la detección de movimiento de cámara
Detección de ventana abierta
Factor de potencia EVSE TC
Idioma de la fecha de recordatorio
El modelo de tu electrodoméstico Midea
Intervalo del precio de la electricidad
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista siguiente".
Establecer la posición e inclinación de la cubierta.
Cuenta atrás para desactivar la zona inferior
Introduce el número de salida conmutable para configurar
Temperatura ambiente actual
Apagar interruptor
Último autodiagnóstico
Distancia hasta batería vacía
Programar descarga máxima
Configuración del modo preestablecido
Establece un temporizador de apagado automático de una luz Modern Forms.
Corriente de la fase B
Tipo de reacción a enviar como respuesta.
Unidad de almacenamiento no disponible
La ubicación para la que se quiere obtener el pronóstico.
URL para conectarse a la instancia Paperless-ngx
Controlador Rain Bird
Temperatura de la fuente inferior
Grupo de reproductores multimedia
Este canal ya está configurado.
Temperatura mínima de salida del agua
Por favor, asegúrate de volver a configurar con la misma cuenta.
Restablecer consumible del cepillo lateral
Introduce la configuración de la aplicación Z-Wave JS
Sensor de humedad interior
Consumo de energía en tarifa valle
Corriente en N
Empezar en relativo
Definir el certificado a probar
Problema con el sensor de bucle trasero
Selecciona la ubicación donde buscar estaciones de medición de agua.
Exportar información de descubrimiento de MQTT
Modo de bloqueo del cable
Error de software detectado.
Vuelve a carga un montaje de almacenamiento en red.
Entidad de ajuste de solo lectura obsoleta
SOC demasiado bajo
Error de secado: comprueba el caudal de agua
Comunicación interna no válida
Coste diario de energía
Tensión nominal de la batería
Tensión mínima de la celda ID
ID de Steam no válido
Intensidad del paquete de batería
Establece el valor de una entidad de hora.
No se pudo pausar la reproducción.
Velocidad de flujo constante
Eliminar artículo de la lista de la compra
Vida útil de energía solar
Eliminar elementos completados de la lista de tareas pendientes
La URL del dispositivo Lunatone al que conectarse.
Comprueba si una o más puertas del garaje están cerradas.
Fase de potencia B
El medio seleccionado para reproducir.
Hora del pico del mes
Actualizar todos los valores
Elimina un código de usuario para una cerradura Z-Wave a través de ISY.
No se pudo abrir la URL.
Volver a configurar el dispositivo SMLIGHT
El nivel de óxido nitroso superó el umbral.
Producción de energía este año
Zanahorias en manojos (cortadas en cuartos)
Topic del estado de brillo
Ajusta la temperatura deseada mediante un valor absoluto.
Velocidad a la que abrir la persiana.
Pantalla trasera HVAC
Error al configurar la pasarela
Tiempo restante de carga
Temperatura del inversor demasiado alta
No se pudo reproducir el contenido multimedia
Fuente de cambio de consigna
Las credenciales de Vitesy Hub ya no son válidas.
No se pudo iniciar la actualización del firmware.
Tiempo máximo de pedido de la franja seleccionada
El dispositivo tiene una temperatura demasiado alta
Verificar el certificado SSL del dispositivo al usar HTTPS.
Es hora de la revisión
La dirección IP pertenece a una casa diferente a la configurada.
El termostato está apagado
La integración de Schlage necesita volver a autenticar tu cuenta
Temperatura del inversor de la transmisión trasera derecha
Establece e inicia un programa en el dispositivo.
Alarma armada en modo en casa
El nombre de tu router Mikrotik.
Configurar la repetición del reproductor multimedia
No se pudo apagar
Detección de sonido de alarma
Protección contra sobrecorriente del software FV
Consigna de batería baja
Color de fondo del botón
Alarma de temperatura del congelador
Temporizador de luz: intervalo
Hora del consumo máximo horario
Nombre de usuario de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Dispositivos Zigbee mediante una radio Zigbee o un puente.
Clave API y usuario local
Error del módulo RCD
Se requiere código para desarmar
Consumo neto de tensión CT
Pausar robot aspirador
No se pudo apagar el reproductor.
Medio de transferencia de calor
Crear sensores de tiempo de actividad para clientes de red.
Corriente de la fase-A en CA
Índice de valle de día blanco
Configura el modo del dispositivo de climatización.
Establece el valor de una entidad de texto.
Temperatura de suministro de la caldera
No se pudo encontrar una estación meteorológica con el nombre especificado
Tiempo restante del sensor
Se produjo un error de conexión durante la importación de la configuración yaml
Factor de potencia de salida
Local: dirección IP y credenciales de usuario
La dirección de correo electrónico de tu cuenta de Schlage.
No es posible la comunicación con el filtro
Controla la posición de la persiana
Comprueba si uno o más sensores de vibración no detectan vibración.
Número de serie del termostato.
Ventilador encendido
Precio de entrega en tarifa valle
Promedio de subida el mes pasado
Siguiente precio de mercado
Configurar el cliente Transmission
Sin formato de código
Potencia de salida de CA
Actualizar la programación del aire acondicionado
El dispositivo LIFX detectado que se va a añadir.
Potencia pico de carga máxima
Se detectó un tipo de clave API incorrecto, utiliza la clave API 'principal'
Intervalo entre actualizaciones de la imagen de la cámara
Energía de descarga diaria de la batería
Define acciones a ejecutar cuando la cerradura está bloqueada.
Texto personalizado para mostrar a la derecha.
Entidad desde la cual filtrar.
Limpiar el filtro de agua de la base
Define una plantilla para obtener la temperatura actual.
Robot aspirador
Tipo de frecuencia desconocido
Caudal de entrada de ventilación
Protección de temperatura de la unidad
Establece el índice de perfil de clima activo.
Último código PIN
Establecer programación de circulación
Producción de almacenamiento de por vida
De neutro a frío
Contraseña para el inicio de sesión web del dispositivo.
Configurar Modbus TCP
Se dispara cuando la consigna de temperatura de uno o más termostatos cruza un umbral.
Tiempo de ejecución de rotación de calibración descendente
Establece el valor de una fecha/hora.
Temporizador de arranque del generador por tensión
Se permite la calefacción con caldera de gas en unidad interior
Fin de la franja seleccionada
Luz de posición trasera izquierda
Sistema no compatible: Versión de supervisor
Masa muscular en el brazo izquierdo
La tarjeta SIM requiere PIN
Establecer el modo de suspensión
Temperatura del estator de la unidad de transmisión trasera
Selecciona al menos un modo compatible.
Selecciona los feeds que quieres sincronizar
Volver a autenticar el bot de Telegram
Consumo de energía de ACS este año
No se pudo enviar el mensaje de correo electrónico debido a un error de conexión.
La plataforma de fecha y hora KNX se utiliza como interfaz para objetos de fecha y hora.
Dirección MAC a excluir del seguimiento
Uso de tarifa valle del año en curso
Duración de la ruta de viaje creada sin una entidad de tiempo de viaje
Alarma de calefacción central
El ID del dispositivo no coincide con la dirección IP seleccionada
Última actividad del HVAC
Fases de derivación de entrada
Recuento de arranques del quemador de agua caliente
Configurar el agente Fing
ID(s) de medios
La contraseña de tu cuenta en la nube (aplicación).
ID del mensaje a editar.
Límite de cierre de inclinación
No se ha encontrado el archivo de actualización del firmware.
Ciclo de reinicio del contador de suministro
El código de verificación enviado a tu correo electrónico.
El controlador necesita credenciales.
La iluminancia superó el umbral.
El nombre del usuario.
Configurar el webhook de Geofency
Duración de la activación del objetivo.
Error al actualizar el DNS
Tarifa de importación de red
Seleccionar opción anterior
Código de emparejamiento que se muestra en el dispositivo Android TV.
Ajustar el caudal de aire máximo
Límite de potencia en tiempo real
Cantidad de riego único
Desplazamiento desde el cual iniciar la lista.
Límite inferior de la consigna máxima de agua caliente
Ranura de código para habilitar.
Error interno: el módulo de Reloj de Tiempo Real está en modo de emergencia
Modo noche ya activo
Temperatura del compartimento medio
Programar hora de inicio
Selecciona el puerto serie conectado a tu dispositivo.
Consumo mensual en hora punta
Conectar a través de la nube
Descubrimiento en curso
Tu código de país
Energía exportada fase C
Límite de código incorrecto
Nombre de usuario para autorización en el servidor PCHK.
Hora de inicio de Opcache
Ajustar el volumen del reproductor multimedia
Selecciona tu cerradura
ID del atributo a establecer.
Acciones al encender
Temperatura del circuito de alimentación primario
Código introducido incorrecto
La integración de Radio Browser no está lista
Configuración de tiempo de uso
Error de autenticación, por favor, inténtalo de nuevo
Dirección IP del servidor
Franjas horarias de los jueves
Acciones al establecer la posición
Dispositivo FRITZ!Box
Instalación energética local
Protección contra congelación en pausa
El climatizador permite establecer la temperatura objetivo.
El nivel de dióxido de carbono superó el umbral
Error al iniciar sesión en la API.
Estado de medición TC de retroalimentación
Se ha recibido una respuesta no válida de la impresora
No se ha podido obtener la información de detección de la aplicación de Music Assistant
Cambiar el nombre del nodo en ISY
Espacio total del almacenamiento interno
Solar a batería
URL a cargar.
Riesgo alto para la salud
Apagado (registro de modo de dispositivo)
Visión nocturna con poca luz
Índice de ranura de usuario para eliminar todas las credenciales.
Consumo de energía estimado del compresor
ID de proyecto de Google Cloud
Elige la línea de metro que quieres rastrear.
Consumo de energía en su vida útil
Si se deben enviar comandos a la dirección del grupo en lugar de a un único dispositivo.
Días restantes de vida útil del filtro superior
Estado de la batería de CC
Temperatura de confort máxima
La zona con este número ya está configurada
La configuración de la red Zigbee ha cambiado
Temperatura deseada del horno superior
Su mensaje de notificación.
Ruta al archivo
Añade o actualiza una credencial en una cerradura.
Código de arranque remoto del motor
Incluir ubicación de la casa
Tipo de contenido multimedia
Uso de tarifa punta
No se pudo descubrir automáticamente el servidor.
Velocidad media de viaje en manual
Unidad de caudal
Método de control del ACS
Modo de funcionamiento del router
Error del calentador de vapor
Nombre del modo de sonido al que cambiar.
La dirección IP de tu homee.
Archivo de clave privada
Ángulo de oscilación vertical
Alarma de batería baja
Apaga un humidificador.
Caudal de extracción de aire objetivo
Error del sensor de agua
Entidad de reproductor multimedia
El dispositivo no coincide con el dispositivo anterior.
Energía importada hoy
Frecuencia de la bomba de calor
Número de versión del programa de configuración
Coste de la factura de gas actual hasta la fecha
Índice de valle de día rojo
No se pudo enviar la notificación de Mailgun.
Energía consumida de la red hoy
Nombre de usuario con el que autenticarse.
Por favor, proporciona tus credenciales de Libre Hardware Monitor
Define qué mapa de referencia se utilizará.
Temperatura deseada del horno inferior
A través de una conexión de red
Fin del servicio
No se detectó ningún error.
MQTT activo desde
La zona a probar.
Selecciona la zona a actualizar
La URL a la que navegar
Modo de sonido de alarma
Puerta de enlace objetivo sin respuesta
Se dispara cuando una o más válvulas se cierran.
Se dispara cuando uno o más sensores de monóxido de carbono comienzan a detectarlo.
Establece la consigna de agua caliente sanitaria en la puerta de enlace.
Establece el límite de velocidad de descarga.
Presión del aire exterior
Plantilla de comando de temperatura de color
La integración MQTT no está disponible.
Listo para cocinar al vapor
Estado de carga/descarga de la batería
No se pudieron obtener los datos de los sensores de la API REST de Lunatone
Bicicleta Specialized Turbo encontrada
Fin de ciclo manual
La zona a monitorizar.
Sonido del botón del timbre
Acciones al armar derivación personalizada
Energía cargada en la batería en su vida útil
No se pudo establecer el volumen
Modo de almacenamiento predeterminado
Días para mantener
Desactiva la grabación continua.
Selecciona el servidor de prueba
Temperatura del aire de la habitación
Plantilla de valor de efecto
Establecer temporizador de clima
Detiene la grabación de eventos y cambios de estado.
Vida útil del cepillo lateral
El código de usuario no es válido, no se ha armado en casa
PTZ hacia abajo a la derecha
El calentador de agua está apagado.
Obtener la URL del medio
Soporte del modo ventilador
Introduce tu configuración de Hive.
Crea una nueva tarea y la añade a un proyecto.
Selecciona la dirección MAC del dispositivo
Comprueba si una o más cortinas están cerradas.
El nombre (o ID de tarea) de la recompensa personalizada.
Temperatura mínima que se puede configurar.
Nombre del último tipo de alarma
Plantilla de estado de temperatura más baja
Nombre de la lista de tareas pendientes
Inicio de la franja seleccionada
Acciones al armar de noche
Fuente de entrada activa de CA
Próximo precio de la electricidad
Nivel mínimo de regulación de la carga
La temperatura deseada del calentador de agua cambió
Comprueba si uno o más humidificadores están secando.
Total de potencia real
Establecer modo de preajuste de termostato
Borrar el registro del sistema
Mensaje de la actividad.
Utilizar un token API
Caudal de gas
ID del reproductor de destino.
Memoria utilizada de Opcache
El tiempo de espera no está bloqueado como es necesario
Velocidad de descarga del tráfico del protocolo
Dispositivo no compatible
Acción de tiempo de espera del modo pasivo
Coste total de la electricidad del año en curso
Añadir ID de chat permitido
No se puede enviar el mensaje.
Registro de eventos de pulsación larga del dispositivo
Plantilla de estado de temperatura más alta
El nombre de host o la dirección IP de tu dispositivo LIFX.
Tensión de la batería del inversor de tracción trasera derecha
El payload "reiniciar modo preestablecido" no es válido como modo preestablecido
Presión actual del agua
La sirena está apagada.
Plantilla de valor de estado
Consumo de electricidad para refrigeración este mes
Error de muestreo del GFCI (CC)
Campo genérico para enviar datos a través del evento.
Alarma de salida de CA de alto voltaje
Índice de dióxido de nitrógeno
Usuario no encontrado
Modo de climatización auxiliar
Elimina un torrent.
Sin tiempo de espera para refrigeración
Baterías cargadas desde la red en su vida útil
Wi-Fi activo desde
devolo Home Control se encuentra actualmente en modo de mantenimiento.
Comprueba si una o más puertas del garaje están abiertas.
Batería descargada en su vida útil
Entrada del estado de carga
Iniciar una prueba rápida de la batería
La URL de tu FRITZ!Box.
Error de autenticación con la nube de Crownstone
Suministro eléctrico de emergencia
La contraseña de Total Connect
Tensión de entrada baja
Duración de la última operación
Eliminar token RFID
Energía de la batería cargada esta hora
La importación YAML está obsoleta
No se pudo configurar el dispositivo.
Se ha eliminado la integración de Telegram
No se encontró ningún dispositivo para el ID proporcionado.
Selecciona tu dispositivo Z-Wave
Estado de energía del sistema HVAC
Nombre de usuario de tu instancia de Libre Hardware Monitor.
Alta corriente de descarga
Se dispara cuando una o más ventanas se abren.
Coste previsto de la factura eléctrica actual
Por favor, introduce el nombre de usuario y la contraseña
Exportar la configuración del dispositivo MQTT
Hora de finalización del estado
Encender luz
Bajar el brillo de la pantalla
Consumo de gas - hoy
Solicitar nivel de canal
Cadena de búsqueda opcional para buscar en esta biblioteca.
Patatas (cerosas, cortadas en cuartos)
Consumo total de agua
Topic del comando de energía
Restricciones de Dynamic ESS
La imagen se muestra como icono de notificación a la izquierda del texto de la notificación.
Número máximo de elementos a devolver (por tipo de medio).
Selecciona parada y dirección
Texto del botón de apagado total
Establecer estado de bloqueo
Indicadores de estado del medidor CT de almacenamiento activo
No hay datos de corrección disponibles
No se pudo registrar, por favor, inténtalo de nuevo
Esta zona no proporciona datos de temperatura.
Modo de ventilador inteligente
La ruta de archivo local de la cual recuperar el valor del sensor
Error al actualizar datos desde la API.
Configurar el webhook de Mailgun
Modo de anulación de la consigna ambiente
No se pudo comunicar con el cargador.
Velocidad del segundo motor
Recupera un plan de alimentación de un alimentador Tuya.
Consumo de energía del compresor (hoy)
Problema de tracción de la rueda izquierda
Temperatura del circuito de retorno
Volver a configurar la tarea de IA
Oscilación en la parte inferior media
Temporizador de inicio/parada
Imagen de último movimiento
Humedad deseada del termostato
Apagar la pantalla
Estado de conexión del dispositivo
Se dispara cuando uno o más mandos a distancia se apagan.
Plantilla de valor del modo de funcionamiento
Obtiene el perfil de temperatura del calentador de agua.
Actualiza los detalles de conexión de tu dispositivo Indevolt.
Detiene Home Assistant.
Dirección IP de la puerta de enlace
Tensión de entrada demasiado alta (panel solar)
Valor del sensor de temperatura externo
Topic del estado de temperatura
Obtener precios por fecha
El nuevo nombre de host o la dirección IP de este dispositivo LIFX.
Última hora de alarma
Sensor de temperatura del cable (con regulación)
Establece la humedad objetivo para calefacción.
Notificación de cuenta web.
Comprueba la iluminancia de una o más entidades.
Importación desde la red hoy (carga)
Problema de producción por hidrólisis
ID de entidad de escena
Error desconocido del dispositivo
Error al actualizar Duck DNS
La integración Remember The Milk necesita volver a autenticar tu cuenta
Nivel de batería del VE
Energía del inversor a la salida de CA
Estado de encendido
Caudal de salida de ventilación
URL del servidor Roborock
Comprueba si una o más alarmas están armadas en modo en casa.
El nombre de usuario de tu router Mikrotik.
Intervalo del informe de temperatura
La fecha y hora en que debe comenzar el evento.
Duración del consumo de agua
Temperatura de entrada de la fuente
Modo de oscilación horizontal
Tipo de fuente de luz
Hora estimada de finalización
Respuesta no válida del dispositivo Modern Forms.
Tiempo de batería restante
Nivel del caudal de agua
Selecciona tu adaptador Z-Wave
Nombre(s) de la(s) entidad(es) para establecer el estado de brillo rastreado.
Posición del robot no encontrada
Pure Boost vinculado con la calidad del aire interior
Seleccionar opción de selección de entrada
Restablecer la vida útil de la bandeja de lavado de la mopa
Comprueba si uno o más mandos a distancia están encendidos.
Zona prohibida detectada
ID del mensaje a eliminar.
Volver a autenticar a Kiosker
Corriente continua de la batería
Comprueba si uno o más humidificadores están encendidos.
Encender reproductor multimedia
Temperatura deseada en el modo temporizador
Energía de producción TC recibida
No se pudo obtener la información de descubrimiento de la aplicación Z-Wave JS.
Permitir la descarga
La interfaz que se va a configurar en modo de instalación.
No se pudo encender el dispositivo
Volver a configurar BSB-LAN
Red Z-Wave
Se dispara cuando uno o más sensores de gas dejan de detectarlo.
Latitud de la esquina suroeste del área.
Ubicación no encontrada
Consigna del ventilador de suministro cuando ausente
El dispositivo encontrado no es un dispositivo Insteon
Consumo de gas del mes en curso
Tensión de la batería de CC
Acciones al desarmar
Nombre de suscripción de Pub/Sub
Tensión de salida de CA
Dirección IP del host
Se requiere código para armar
Arranque del generador a alta temperatura habilitado
Inicia el riego.
Factura actual de consumo eléctrico hasta la fecha
Superposición de texto a la izquierda
Bandeja de entrada vacía
Esperando respuesta del coche
Se dispara cuando la consigna de humedad de uno o más termostatos cambia.
Navegar al destino
Importación de potencia activa
Desbloquear el dispositivo
Envía un comando de texto a un dispositivo
Configuración de temperatura de color
El brillo de la luz cambió
Fecha de finalización de las vacaciones
Promedio de subida este mes
El tipo de tu dispositivo Comelit.
Falta la URL de acceso o el token de configuración
Se produjo un error desconocido al comunicarse con los servidores de Renault.
Nivel de batería de reserva
El reproductor multimedia está silenciado
Tiempo para la apertura
Conectar con Mijn Farmad Apotheek
Selecciona el dispositivo Bluetooth que quieres configurar.
Último movimiento detectado
Hora de inicio de energía gratuita
Patatas (harinosas, enteras, grandes)
Las credenciales que quieres utilizar para autenticarte.
Philips TV encontrada
La base de datos especificada no existe.
Topic del comando de oscilación
Tensión de carga configurada de la batería
Número de serie principal
Intercambio de fase/neutro
Clip de seguridad izquierdo
Se dispara cuando uno o más valores de potencia cruzan un umbral.
Establecer posición de inclinación de persiana
Plantilla de comando XY
Por favor, introduce los datos de conexión de tu dispositivo.
Brillo al encender
Nivel de atenuación predeterminado de inicio
Selecciona la instancia de Mastodon que quieres utilizar para la búsqueda.
Establecer todas las zonas
El nivel de dióxido de nitrógeno superó el umbral.
La longitud y la latitud de tu ubicación.
Tiempo de funcionamiento desde el último mantenimiento
Obtiene un plan de comidas de Mealie
Corriente de descarga demasiado alta
Energía de la batería cargada este mes
Temperatura mínima de protección contra las heladas
Panel Risco local
Temperatura de entrada de agua
Se dispara cuando uno o más ventiladores se encienden.
Dirección MAC (opcional)
Servidor DNS secundario
Grabación continua siempre encendido
Configuración del payload del panel de control de alarma
Desactivar retardo a la derecha
No se pudo descartar la notificación
Apagado (arranque en frío)
El nombre de host o la dirección IP de tu dispositivo Comelit.
Tiempo de espera agotado para comunicarse con la API de Ring
Error de límite de parámetro
Importación desde la red en su vida útil
No se pudo apagar la luz
SSL está configurado sin una URL externa o interna
Temperatura máxima de protección contra las heladas
La clave de tu electrodoméstico Midea (cadena hexadecimal)
Configuración de payload de cierre
Error al conectarse a la máquina a través de Bluetooth
Coste del gas del mes en curso
Establecer límite inferior
Consumo de gas de las pilas de combustible este mes
No se ha podido migrar la entrada de configuración porque no tiene un ID único
Utiliza el siguiente formulario para volver a configurar tu instancia de Portainer.
Temperatura actual de la cavidad del horno
Toma una instantánea de un reproductor multimedia.
Temperatura configurada de la zona Flex derecha
Volver a configurar la instalación energética
Versión de la caja de control
Establece la configuración de sonido
Establece el nombre de un cliente en la red de Omada.
Temporizador de parada del generador por tensión
La dirección de correo electrónico de tu cuenta de Specialized.
Es un plan de precios por tiempo de uso
No se pudo subir la copia de seguridad
Límite izquierdo del seguimiento automático
Hora de inicio de "No molestar"
Validación remota de código de texto
Coste de la tarifa punta del mes en curso
Arma una alarma en el modo en casa.
Hora de inicio de la tarifa eléctrica reducida mañana
Configurar manualmente
Ya existe
Utiliza el siguiente formulario para volver a configurar tu instancia de Firefly III.
Tipo de límite de exportación
Se dispara cuando uno o más sensores de gas comienzan a detectarlo.
Apple TV no está conectado.
Configuración de la puerta de enlace serie
Comprueba si uno o más sensores de movimiento no detectan movimiento.
Temperatura máxima de salida del agua
Activar retardo a la izquierda
Consumo de electricidad para calefacción en los últimos siete días
Peras para cocinar (grandes, enteras)
Bomba redox activa
Precipitación última hora
A una hora fija del día
Establece un plan de comidas para una fecha determinada
Retroalimentación TC energía suministrada
Riesgo muy bajo
Plantilla de comando "Apagado"
Crear evento de calendario
Selecciona el canal que quieres añadir.
Establecer superposición de texto
Solar a salida CA
Texto para mostrar a la izquierda.
Recordatorio de luz encendido
El dispositivo seleccionado no tiene asociada ninguna dirección MAC de red.
Potencia reactiva total fuera de la red
Dynamic ESS activo
Temperatura del aire de suministro (Boost)
Electricidad producida en horas valle
Subir una copia de seguridad manual
Finalización de la carga del vehículo
Restablecer el cepillo lateral
Crea entidades para controlar y monitorizar el relé de la iluminación de la piscina.
Plantilla de comando del modo ventilador
Configurar Z-Wave
Temperatura ambiente máxima
Hora punta más alta - Hoy
Prefijo de carpeta (opcional)
El controlador de Z-Wave JS no está listo
Borrar usuario de cerradura
Se detuvo por el control de refrigeración
Límite de vertido a la red
Sensor de Home Assistant
Elige el método de conexión a la puerta de enlace
Alarma de alta temperatura
Anular la clase de estado predeterminada del DPT.
Acciones al subir el volumen
Nombre del concentrador Modbus.
Establece un código de usuario para una cerradura Z-Wave a través de ISY.
Ciclo de facturación restante
Tensión fase B-C
Contador de páginas del tambor negro
El valor proporcionado no es válido para esta acción.
Temperatura del compartimento del motor
Descarga de energía hoy
Utilizar el disco de datos detectado en lugar del sistema actual
Configuración del accesorio de climatización
Se requiere volver a autenticarse
Problema temporal con la batería
Modo de máxima velocidad
La cuenta de Xbox no está configurada.
Consumo de energía - Tarifa valle
Temperatura real del frigorífico
Número de la escena fijada.
Hora de apagado automático del ventilador
Configurar el altavoz IR Edifier
ID de chat permitido
ID que representa el usuario o grupo de chat al que se pueden enviar mensajes.
Potencia real de derivación de entrada
Volver a configurar la integración de SMA Solar
Modo de funcionamiento con batería
Enviar comando remoto
Payload "armada en casa"
Modo de funcionamiento con batería para este segmento de tiempo.
Establece el periodo de tiempo para el refuerzo.
Acciones al apagar
Configuración del modo de color HS
Título (evento) de la notificación.
Comprueba la consigna de temperatura de uno o más termostatos.
Generador remoto seleccionado
No se puede emparejar, por favor, inténtalo de nuevo.
Plantilla de comando de energía
Alarma armada en modo vacaciones
La ruta no es válida
Nombre de host o dirección IP
Mensajes SMS (SIM)
Falta el depósito de agua
Ventanilla delantera izquierda
Reproducir transmisión de cámara
Producción de energía fotovoltaica esta semana
Error al actualizar los datos
Frecuencia de producción CT
El nombre de host o dirección IP de tu servidor Traccar
Visión nocturna inteligente
El valor no es válido.
El climatizador admite modos de ventilador.
Cepillo principal utilizado
Tiempo mínimo de encendido del ventilador
Configuración de conexión KNX
Webhook a usar
Duración del modo temporal
El interruptor de la bomba de calor está obsoleto
Establecer opciones de selección de entrada
La aplicación en la que escribir.
Arranque del generador por tensión
El límite superior del rango de carga de la batería.
Desconexión de entrada (flujo de corriente durante el modo apagado)
Importación de la red hoy
Consumo diario de energía para calefacción
Cambiar el tipo de dispositivo de un interruptor
Elige los feeds que quieres incluir
La dirección MAC del dispositivo no coincide con la dirección MAC anterior
Dosificación de ORP establecida
Topic de estado RGB
Vida útil del tambor magenta
Establece el modo de ventilador de un termostato.
El payload que representa el estado "apagado" de oscilación.
Establece la ubicación en modo para dormir.
Detiene un complemento.
Migrar Zigbee a un nuevo adaptador
Comprueba el nivel de ozono de una o más entidades.
Programación activada
Elimina un único usuario de control de acceso de una cerradura.
Duración personalizada para reiniciar el temporizador.
La fecha y hora de inicio debe ser anterior a la fecha y hora de finalización.
Se requiere actualización de firmware
Si se habilita o deshabilita la función.
El vehículo al que enviar el comando.
Señal del BMS
Vida útil restante del tambor negro
Frecuencia de salida de CA
Registrar la programación del bucle de eventos
Potencia máxima de alimentación
Límite SOC de descarga de la batería (en red)
Eliminar el texto del timbre
Arma una alarma en modo ausente.
Sobretensión sin PE detectada
Objeto de audio detectado
Límite de potencia de carga de la batería
Falta la contraseña
No se pudieron obtener los datos del dispositivo de la API REST de Lunatone
Establecer perfil del calentador
Ruta completa al nombre del archivo.
Nombre de usuario de la API (solo necesario si la autenticación de la API está habilitada).
Alarma de suministro demasiado caliente
Longitud de la esquina suroeste del área.
Armar alarma con derivación personalizada
Transición de brillo y temperatura de color
Velocidad/frecuencia de voz predeterminada
Factor de potencia de producción CT
Alta tensión de arranque
Todas las baterías cargadas hoy
Problema del sensor de bucle delantero
Franjas horarias de los martes
Clave API para conectarse a la API Paperless-ngx
Restablecer estado de presencia
Intervalo de funcionamiento del generador
Encender cámara
Tensión de la batería del inversor de tracción delantera
No se pudo encender el reproductor.
El nombre de host o dirección IP de tu TV.
Bajar el volumen del reproductor multimedia
Buscar en Music Assistant
Temperatura del aire de escape
Potencia activa fase-B
Nivel de batería baja
Si se debe habilitar el control de demanda.
Producción de energía ACS
La instancia de Seerr en la que buscar.
Activa el límite de velocidad de un vehículo.
Luz de posición delantera derecha
Área total de limpieza
Volver a autenticar la integración de Proxmox VE
Fallo de Wi-Fi
No se puede establecer el valor porque el dispositivo no está conectado.
Establecer nombre del cliente
Temperatura mínima de calefacción
El nombre de la tarea.
Introduce la Estación/Dirección
Utiliza un dongle USB de Crownstone para la transmisión local de datos
Subir un archivo
Hora del precio de mercado más bajo
Tiempo hasta la hora de dormir
La etiqueta del PIN.
Precio medio con todo incluido
Carga de la batería
Detiene el modo de control remoto del aspirador.
Introduce los datos de conexión de tu dispositivo Teltonika.
Error de conexión o de inicio de sesión: por favor, comprueba tu configuración
Crear un ayudante aleatorio
Hora de inicio nocturna
Energía exportada fase B
Energía de TC de producción suministrada
Selecciona la dirección de conexión
Fecha de autodiagnóstico
Selecciona un intervalo de tiempo
El mensaje para comenzar.
No se puede encontrar la base
Exterior lateral derecha
No se pudo cambiar el modo en Vitesy Hub.
Problema en el circuito de memoria
Previsión de producción de energía restante para hoy
Ningún VE conectado
Consumo de energía - Tarifa punta
Obtener artículos de la lista de la compra
Habilitar actualizaciones en tiempo real
Mealie no pudo importar la receta desde la URL.
Producción de energía solar este año.
La integración de Xbox necesita volver a autenticar tu cuenta
Plantilla para establecer la posición
Corrección de la temperatura exterior
Envía un robot aspirador de vuelta a su base.
Duración de las precipitaciones ayer
Crear perfil del sistema
Temperatura normal de calefacción
Número de baterías
Intervalo de electricidad consumida en horas valle
Modo de trabajo del inversor
Uso de tarifa valle
Uso máximo de memoria
Energía reactiva consumida
El ID del LED.
Introduce tus credenciales
Controla el color de la luz.
Introduce tus credenciales de acceso a Growatt
Límite derecho del seguimiento automático
Mando a distancia IR heredado
Uso máximo anterior de un cuarto de hora
Flujo de potencia desde la carga
Desbloquear por el exterior de la puerta
El termostato está secando
El dispositivo configurado no es el mismo que se encuentra en este nombre de host o dirección IP.
Establecer anulación manual
Habilita o deshabilita la carga programada.
Nombre del usuario para conectar Home Assistant a tu FRITZ!Box.
Topic de estado de inclinación
Duración de las precipitaciones hoy
Energía total de entrada de CA
Temperatura del circuito de alimentación secundario
Bomba de agua de la unidad interior
Máxima velocidad de descarga
Topic del comando del modo de funcionamiento
Coste mensual de energía
País de la ubicación
Potencia reactiva total de salida
Rotación continua de PTZ
Tiempo restante del cepillo principal
Velocidad objetivo del ventilador interior
Estado a configurar.
Carga completa del BMS
Volver a configurar el agente de conversación
Problema de tracción de la rueda trasera izquierda
Imou rechazó el cambio de la sirena
Nueva temperatura deseada para el calentador de agua.
Comprueba si una o más alarmas están armadas en modo ausente.
Estado de carga del vehículo
Configura el modo de repetición de un reproductor multimedia.
La estación de salida y la de llegada no pueden ser la misma.
El ID de la estación debe ser un número.
Velocidad actual del ventilador de extracción
Deshabilitar usuario de cerradura
Esperando activación por botón
Energía de autoconsumo
Índice de la ranura de usuario que se va a eliminar.
Falta el nombre de usuario
Dirección IP local
Corriente eléctrica exterior
Precio de vertido a la red de electricidad en horario punta
Selecciona el tipo de acción que quieras añadir a la notificación
Intensidad del pulso para mantener despierto
Fin del período valle
Humedad de confort mínima
Desequilibrio de tensión en la red eléctrica
Actualizar las credenciales de TP-Link Omada
El protocolo utilizado por tu electrodoméstico Midea
Modo de funcionamiento ACS
El dispositivo no pudo completar la acción solicitada.
Crear sensor de umbral
Patatas (harinosas, cortadas en dados)
La conexión con el dispositivo Android TV está cerrada
Último porcentaje de batería restante
Nombre de host o IP de la API del panel
Configurar una puerta de enlace MQTT
No se pudo crear la carpeta
El servidor de la nube de Midea para tu región
Batería de arranque baja
El nuevo nombre para el elemento pendiente
Verificar el certificado SSL del servidor INDI Allsky.
Gas este mes
Precio actual de mercado del gas
No se pudo enviar el valor al dispositivo.
Calor del ventilador ECO
Establece la función Brisa del sistema de ventilación.
Se ha detectado una versión de API no compatible
Estado del cierre delantero izquierdo
Caudal total de entrada
Espera para la cuenta atrás
Establecer modo preestablecido del ventilador
Contraseña de la red Wi-Fi.
Altura de medición del viento
Factor de potencia fase B
Correo electrónico / ID de devolo
Duración del último informe
Error de tensión de alimentación
El mensaje a enviar.
Tiempo de filtración restante
Reiniciar el sistema host
No se pudo conectar a Xbox Network debido a un tiempo de espera agotado de conexión
Sensibilidad de detección de sonido
Consumo de gas del año en curso
Estado de fallo de salida
Temperatura máxima de ACS
Error de tensión en la red eléctrica
Error de comunicación del contador
Validación de código local
Presión del neumático trasero derecho
Producción solar en su vida útil
Se produjo un error al enviar texto al Apple TV.
La consulta de búsqueda.
Límite de estado de carga (SOC) de la batería
Temperatura máxima de calefacción
La URL debe comenzar con https
Hora del último reinicio de Opcache
Activar el webhook de la alarma
El evento del calendario está activo.
Activar el Modo Música
Comprueba si uno o más reproductores multimedia están encendidos.
Precio de compra de gas en horario valle
El nombre de host o la dirección IP de tu dispositivo Hikvision
Establecer efecto personalizado
La ruta no está permitida
Comprueba si es de noche.
Temperatura de entrada del compresor
Velocidad incorrecta del ventilador
Tiempo de ejecución de zona predeterminado (en segundos)
Número que representa la posición "cerrada".
Consumo de energía en tarifa punta
Código MFA no válido
Uso de tarifa valle (diario)
Plantilla de estado del modo ventilador
Plantilla de comando HS
La cámara que se va a usar
Subir agua/secado
Tensión de la batería del inversor de tracción trasera
Agua caliente disponible
Masa muscular en el brazo derecho
Hora de inicio del riego
Dirección hardware del dispositivo a eliminar.
El endpoint del valor.
Es un contador de energía genérico
Etiqueta del botón de acción
No se encontraron dispositivos en la cuenta
Utilizar conexión SSL
Intensidad del último entrenamiento
Velocidad de subida
Firmware de Z-Wave
Sistema de carga de potencia activa
Plantilla de valor de inclinación
Inicio de sesión en Xthings Cloud
Enciende un calentador de agua.
Sirena encendida
Electricidad consumida este mes
Filtro superior restante
Energía de salida del inversor en su vida útil
Límite máximo de consigna de frío
El valor máximo de Kelvin debe ser mayor que el valor mínimo de Kelvin
Añadir cuenta de almacenamiento de Azure
Precios para mañana disponibles
Regresar robot aspirador a la base
Lectura del medidor de gas
Propiedades del estado del sensor binario.
Potencia máxima por fase
Carga del mensaje de voluntad
Autenticación de dos factores de Hive
Temperatura deseada del calentador de agua
Consumo de energía en los últimos siete días
Imou rechazó la pulsación del botón
Exportar configuración del dispositivo MQTT
Retorno de la tarifa punta del mes en curso
Activa o deshabilita el control de humedad.
Se ha producido un error inesperado durante el emparejamiento.
La interfaz de la red a usar
La contraseña de tu dispositivo Mikrotik.
La zona para la que se obtendrá la previsión meteorológica
Bajar el volumen del grupo
Selecciona el dispositivo de entrada
Honeywell no pudo configurar el modo ventilador
No se pudo obtener un token y una clave válidos desde la nube
Patatas (cerosas, enteras, grandes)
Error de fuente de alimentación
Método de seguimiento automático
Filtrar por idioma
El número de parámetro a establecer en el dispositivo final.
Velocidad de pulso bajo
Mensaje de texto recibido
Sistema no compatible: Problemas con el servidor DNS
Dispositivo Teltonika encontrado
IVA actual del gas
Información de reloj no válida
Duración del evento de ventana abierta
Seleccionar un puerto serie
Introduce los datos del calendario remoto.
Intervalo de electricidad producida
Jugador no encontrado.
Control RGBW relativo
La dirección IP del panel de alarma
Error de autenticación: credenciales no válidas
Descarga actual de la batería
Eventos de puerta cerrada
ID del mensaje enviado
Elige la hora de llegada
Energía de carga generada este mes
Selecciona el puerto serie para tu adaptador Zigbee
Error al obtener las credenciales.
Configurar una puerta de enlace TCP
Configuración del modo de color RGB
Temperatura deseada para el modo eco
Límite de posición cerrada
Fallo en el autodiagnóstico del RCD
Carga de la red en su vida útil
Ejecutar calibración automática
Comprueba si uno o más humidificadores están apagados.
Límite de potencia interno
El puerto de escucha seleccionado ya está en uso en este sistema.
Flujo de potencia a la red
Área para el canal solicitado.
Potencia FV de CA
Páginas del tambor magenta restantes
La aplicación Matter Server aún no está lista.
Opciones para Azure Event Hub.
Vida útil del filtro del depósito de polvo
Tiempo total de limpieza
Escena a escena
Abajo (pulsación larga)
Recupera elementos de una biblioteca de Music Assistant.
Acceso a la ruta de archivo seleccionada no permitido
Problema de tracción de la rueda trasera derecha
Inicia una aplicación de Home Assistant.
Conectado al router
Restaura desde una copia de seguridad completa.
Tensión de la batería de arranque
Configuración específica de Home Assistant.
Utiliza el siguiente formulario para volver a configurar tu dispositivo SMA.
Temperatura mínima del módulo
Iniciar robot aspirador
No se pudo obtener el estado del dispositivo
El ID del dispositivo al que se enviará el comando.
El nombre del controlador ya está en uso.
El humidificador está secando
Selecciona las estaciones que quieres añadir a Home Assistant.
El dispositivo seleccionado ya no existe
Error de bloqueo del motor
Un único comando o una lista de comandos a enviar.
Calentador de agua encendido
Mueve uno o más elementos dentro de la cola de reproducción.
Alarma de temperatura interna
Límite inferior de carga con energía solar
Error de memoria detectado
Conectar a la URL personalizada de EZVIZ
El método de control no permite la refrigeración.
Batería cargada hoy
Estación de carga bloqueada
Fuga de agua activa
Carga/descarga de la red
Energía total exportada
Comprueba el nivel de dióxido de carbono de una o más entidades.
Corriente máxima de carga del usuario
Ruta local a un documento.
Potencia de la batería en CC
Precio de compra en horario punta
El valor objetivo.
Control en tiempo real
Estado de carga a la llegada
Consumo total de energía TC recibida
Valle día blanco
Topic del estado del modo de oscilación horizontal
Nivel desde la parte superior
URL de la interfaz de gestión de tu controlador TP-Link Omada.
Selecciona la primera opción de una selección.
Temperatura en modo ausente.
El precio más alto de la electricidad hoy
Comprueba si una o más puertas están abiertas.
Error al importar la configuración YAML: no se puede conectar
Brillo de la pantalla (activa)
Ángulo de oscilación horizontal
Vida útil del filtro de la estación
Precio de consumo de energía - Valle
Selecciona el nuevo modelo a utilizar.
Ventanilla trasera derecha
Nombre del canal de TV
La dirección IP del controlador Russound.
Obtener el estado de las credenciales de la cerradura
Texto que se mostrará en la pantalla apagada
Hidrólisis activada por el módulo de cloro
Duración de la activación de este riego.
Consumo máximo de gas por hora - hoy
Error de bloqueo del ventilador
Obtener usuarios de la cerradura
Punta día azul
Corriente de la cadena fotovoltaica A
Temperatura del depósito de carga
Transferencia de baja tensión
Seguimiento de un hábito
Tensión de entrada CA
Salida de alimentación de CA
Temperatura de almacenamiento de ACS
Encender el volumen
Estado de calibración automática
Temperatura normal de refrigeración
Temperatura de protección contra la congelación
Energía fotovoltaica hoy
Configura el modo preestablecido del dispositivo.
Velocidad del ventilador derecho
Último evento de medios
No se encontró ninguna puerta de enlace.
Consumo estimado de energía - Ayer
Establecer texto del teclado
El valor mínimo de inclinación.
Consumo de gas ACS este mes
Acciones al detener
Tu clave API de Steam Web
Selecciona el método de conexión
No se pudo volver a conectar al cliente: dispositivo no encontrado
Fallo de memoria flash
Error de muestreo del GFCI (CA)
Detectando conexión serie
Cuenta atrás para activar
Plantilla de valor RGBW
Modo no válido o no compatible
La suscripción ha caducado
No se ha podido instalar la aplicación de Music Assistant
Obtener espacio en disco
Sensor de temperatura externo
No se pudo conectar con el controlador.
Configurar Sleep as Android
Alarma armada en modo noche
Acciones al establecer el nivel
Bomba del circuito de la caldera
Duración mínima del ciclo
Este dispositivo SMA no es compatible
Configurar manualmente (no recomendado)
La dirección de correo electrónico o el nombre de usuario de tu cuenta de Growatt.
Establece un temporizador de Sonos.
Límite inferior de alarma de sobrealimentación de cloro
Se detecta movimiento
Tensión de entrada CC
El nombre del dispositivo Apple para reproducir el sonido.
Migrar a un nuevo adaptador
Evento de Z-Wave JS recibido
Factor de potencia fase C
Modo de visión nocturna
Selecciona el tipo de conexión
Consumo total diario de agua
Nombre de la integración
Uso de tarifa valle del mes en curso
Crear sensor binario
Configuración de software no válida
Puerta del puerto de carga
Utilizar como adaptador Thread
Comprueba si una o más cortinas están abiertas.
Elige el siguiente paso.
Límite inferior de la consigna máxima de calefacción central
Crear sensor de horas del día
Por favor, elige un nombre para tu nuevo calendario.
Precipitación total hoy
No se pudo restablecer el filtro.
Habilitar para modo refrigeración, deshabilitar para modo calefacción
Lavado de la mopa
Error de plausibilidad de la tensión del relé
Deshabilita una automatización.
El ayudante de plantilla ha sido eliminado
Se produjo un error al configurar la temperatura.
Pulsación de actividad larga
Tiempo de cocción establecido
Cocción rápida al vapor
Control A/D actual
Topic de estado RGBW
No se pudo eliminar un elemento de la lista de tareas de Habitica, por favor, inténtalo de nuevo
Plantilla de rastreador de dispositivos
Definir la conexión Velbus
Temperatura central deseada
Motor de la rueda izquierda sobrecargado
Punto de electricidad consumida en punta
Índice de punta de día blanco
Encender termostato
La temperatura que se utilizará en lugar de la consigna programada.
Envía una ubicación.
Perfil de impresora con el que conectarse.
Limpiar manualmente la salida
Factor de potencia de la fase B
Calefacción del asiento delantero izquierdo
Energía total importada de la red eléctrica
Se detecta humedad
Apagado automático habilitado
Problema con el sensor del bucle izquierdo
Se produjo un error al establecer el modo de funcionamiento
La duración de una alarma activada.
Incluir recordatorios completados
Mantener las baterías cargadas.
Deshabilitar el acceso remoto a Home Assistant Cloud
Motor de la rueda trasera izquierda bloqueado
Valor de óxido nitroso
Longitud de tu ubicación.
Añade un artículo a la lista de la compra.
Establecer perfil de clima activo
ID de aplicación activa
No se puede iniciar sesión en Ohme
Completa tu información de inicio de sesión de Abode
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista anterior".
Establecer un horario de agua caliente
Se ha eliminado el dispositivo
El complemento que detener.
No se pudo instalar la aplicación Matter Server.
Fecha de finalización de la factura de gas actual
Tensión máxima de la batería hoy
Dispositivos Z-Wave mediante una radio Z-Wave o un puente.
Producción de energía este mes
Tiempo de riego restante
Puerta del garaje abierta
Activa el modo eco durante un tiempo determinado.
No se pudo obtener información del router
El ID de cuenta de Kamereon seleccionado no coincide con el ID de cuenta anterior
Luz de posición trasera derecha
La limpieza se detuvo debido a un error
Cadena Nodo Sensor
Inicia o detiene un ciclo de limpieza.
El ID de la propiedad para el valor.
Interruptor encendido
Punta día rojo
Direcciones de grupo para establecer una nueva posición absoluta.
Ventana trasera del pasajero
La entrada de configuración IMAP.
Establecer la reacción del mensaje
Ruta remota a un documento.
Temperatura baja normal
FV en salida de las fases
Durante al menos
Restablecer la energía total de la zona derecha
Corriente de red promedio
Datos no válidos recibidos, comprueba la URL
Se ha producido un error al abrir la puerta
Mensaje para registrar.
Conectar con tu ISY
Configurar dispositivo Hikvision
Servidor Plex no encontrado
Última actividad de la batería
Prefijo del tema para descubrimiento no válido.
No se encontraron dispositivos Honeywell.
Cepillo lateral utilizado
Nombre de la cuenta de almacenamiento
Por favor, elige un nombre para tu nueva lista de tareas pendientes
Error de muestreo de la corriente de entrada
Define una plantilla para obtener el título de la actualización.
Batería total descargada
Restablecer consumible del sensor
No se pudo crear la copia de seguridad automática
Protección contra heladas de la ventilación
Potencia real nominal
La batería del accesorio está baja
Enviar una notificación persistente
No se puede cambiar la duración del ventilador mientras la sesión de sauna está activa
Páginas del tambor amarillo
Activa una escena Hue con más control sobre las opciones.
Configurar Zigbee
Configuración del modo de color blanco
Establece el modo de oscilación horizontal de un termostato.
No se pudo leer la acción actual de HVAC
Hidrólisis activada por el módulo redox
Consumo de gas este año
Comprobar el depósito de agua limpia
Opciones del dispositivo ONVIF
Corriente de fuga CC-CC
Corriente de fuga del inversor
Ajustar modulación máxima
Clave de acceso a la cuenta de almacenamiento utilizada para la autorización
Sensor de horas del día
Tiempo de viaje (apertura a cierre)
Uso del medidor de gas
Vehículo al que enviar el destino.
Emparejar nuevo dispositivo
Sensibilidad de la potencia de entrada
Modo de validación del código de alarma
Reproductor multimedia origen
Elige una ubicación
La puerta de enlace Powerwall rechazó la potencia solicitada, cambia el valor de potencia e inténtalo de nuevo.
Modo de detección del termostato
Cambiar el modo de alimentación establecido
Frecuencia objetivo del compresor
Potencia nominal de salida
El ID de entidad del sensor de temperatura interior.
Posición de las lamas hacia abajo
Problema con el motor de corte
Volver a configurar la voz TTS
Comprueba si uno o más temporizadores están activos.
El control de acceso no es compatible con este dispositivo
Mando a distancia encendido
Iniciar sesión de carga
Crear una copia de seguridad parcial
No es posible el emparejamiento
Horas de funcionamiento del ventilador de extracción
El PIN proporcionado no es válido
Estado de entrada de CA
Calibración del modo de calefacción
No se pueden actualizar los datos.
Anulación automática al armar
Fallo de sobrecorriente del hardware de entrada
Detección de movimiento de la cámara
Vuelve a configurar la dirección IP de tu homee.
Servidor DNS primario
Se dispara cuando uno o más niveles de monóxido de nitrógeno cruzan un umbral.
Valor de referencia para la consigna y el umbral.
Activar carga única
Selecciona tu bomba de calor
El nivel de ozono cambió
Obtener la URL de la imagen
Tiempo de pantalla utilizado
Acciones al establecer la temperatura
Estado del último pedido
Comprueba la temperatura de una o más entidades.
Volver a configurar el host LCN
Listo en reposo
Esta instancia de integración no está cargada actualmente.
Última fuga detectada
Valor del comando para apagar
Configurar una ubicación específica
Hora del día
Solicitud de temperatura izquierda
ID del hilo del mensaje
Consumo de electricidad para refrigeración este año
Temporizador de punto de recarga
Consigna de la zona superior
Crea una copia de seguridad parcial.
Se dispara cuando una o más puertas de garaje se cierran.
Se produjo un error desconocido al comunicarse con el dispositivo Elgato.
Hora de inicio del modo de suspensión los jueves
Crear automáticamente un nuevo token de autenticación
Establecer posición absoluta
Temperatura de salida del aire
Subtensión en el bus de CC durante la conexión a la red eléctrica
El código de usuario no es válido, no se ha armado de noche
Ajustar el tiempo mínimo de encendido del ventilador
Si quieres habilitar o deshabilitar el modo música.
Velocidad del eje del inversor de tracción delantera
Precio mínimo con todo incluido
No se pudo comunicar
Corriente de producción de energía
Eliminar programación de carga
Importación de energía activa
Se requiere contraseña para el protocolo seleccionado
Límite SOC de descarga de la batería (sin red)
Retorno de la tarifa valle del mes en curso
No se pudo ajustar la temperatura del termostato.
El valor de la ruta seleccionado no es válido
Temperatura de gestión inteligente de energía
Configurar un dispositivo Axis
Se detectó un adaptador desconocido
Modo automático de HVAC
Introduce los datos de conexión de tu dispositivo Hikvision.
Introduce tu código MFA
Precio de mercado actual
La potencia superó el umbral
Detener una prueba de panel del SAI
El país no es compatible.
Dirección para mover la cámara.
Brillo de la luz de estado
Potencia reactiva de la fase B
Soporte para establecer el volumen
Debes seleccionar al menos una integración para realizar el seguimiento
Corriente del bus de carga
No se pudo iniciar el servidor.
Tiempo de inicio de la caché
Primer botón de primer grupo
Corriente de la cadena fotovoltaica C
Pérdida de calidad de la señal
No se encontraron dispositivos restantes
Temperatura mínima de la celda ID
Cobertura total de nubes
Total de retorno de energía (diario)
No se puede añadir credencial: la ranura de destino ya está en uso.
Envía un comando.
Número que representa la posición "abierta".
Comprueba si uno o más sensores de vibración están detectando vibración.
Controla el ángulo de inclinación de las lamas.
Potencia de salida de CC
El controlador de válvula al que añadir el sensor.
Payload "oscilación activada"
Energía producida por fase C
El ID de puerta de enlace ya existe
Límite superior de la consigna máxima de calefacción central
Mostrar la ruta en el mapa.
Local y de red
Temporizador de parada del generador por temperatura
Área de la última limpieza
Estado del umbral superior
Cargar URL de inicio
Acciones al armar ausente
Modo de solo medición
La temperatura ambiente es demasiado baja.
Envía a la alarma el comando alternar timbre.
ID del área de trabajo
Índice de punta de día rojo
Nombre de host o dirección IP de la pasarela Modbus TCP.
Consumo medio de combustible de viaje en automático
No hay ranuras de usuario disponibles en este dispositivo.
Cantidad de usuarios activos el último día
Hora de salida después de
Umbral de detección de ventana abierta
Modo de suspensión los sábados
Número de puerto del servidor Volkszaehler.
Ciclo de filtración primario
Patatas (con piel, cerosas, grandes, para cocinar al vapor)
Tiempo máximo de funcionamiento
Protección contra rayos (CC)
Temporizador de inicio de carga
Humedad objetivo máxima
Esperando la carga actual
Brillo en modo diurno
Establecer modos de ocupación
Intensidad de la ranura derecha
El precio más bajo de la electricidad hoy
Unidad de medida del sensor
Plantilla de comando del modo de oscilación
Cambiar la configuración de sonido.
Activar el modo eco durante un periodo
Temperatura en la que se debe activar la función Brisa
Restaurar desde una copia de seguridad parcial
Duración de limpieza actual
No se ha seleccionado ningún área.
Todo/grupo apagado
Bajo riesgo para la salud
Seleccionar primera opción de selección de entrada
Estación meteorológica de la que obtener datos
Energía de carga generada esta hora
Por favor, asegúrate de volver a configurar el mismo dispositivo.
No se encontró la entrada de integración de Duck DNS
Restablecer la vida útil del cepillo recortabordes
Profundidad de descarga configurada de la batería
Energía mínima de gas por hora - hoy
Latitud de la esquina noreste
No se pudo enviar SMS
El nombre de host o la dirección IP de tu router FRITZ!Box.
¿Estás seguro de que quieres volver a configurar la integración de Sleep as Android?
Temperatura de salida del compresor
Configuración de temperatura objetivo
No se pudo abrir la puerta del garaje
Una cadena hexadecimal para enviar.
No se pudo cambiar el nombre de la carpeta
Actualiza la configuración de apagado automático del dispositivo Switcher.
Límite de carga del almacenamiento
Indicadores de estado del medidor TC de retroalimentación activa
Ciclo de limpieza en curso
No se pudo enviar el código de verificación
Restaurar último estado
ID de proyecto de acceso a dispositivos
Estado de carga
Consumo de carga hoy (batería)
Error de tensión interna
El adaptador Bluetooth requiere un ciclo de encendido del sistema
Carga en horas valle
Hora de inicio de la tarifa eléctrica reducida hoy
Espera de la IA para paquete
Corriente de la cadena fotovoltaica D
Por favor, elige cómo quieres conectar con el bróker MQTT:
Masa grasa en el brazo derecho
Devolver el cortacésped a la base
Modo de funcionamiento HVAC.
Vehículo a programar.
Número de serie de la chimenea a configurar
Se ha detectado un sensor obsoleto
Modo de luz de la cámara
El ID de entidad de la nueva escena.
Añadir tarea IA
Alarma de alta corriente continua
Energía de calefacción diaria producida
Brillo de encendido del foco de iluminación
Obtener procesos por nombre
Distancia hasta revisión
Formato de transmisión compatible con el reproductor multimedia.
Cuenta atrás para desactivar la zona superior
Tensión de carga máxima ESS
Establecer valor de entrada de fecha y hora
Último consumo del contador
Error al comunicarse con la API
Fase de potencia C
Energía exportada hoy
Sobrecorriente en el hardware de salida de CA
Precio de compra de gas
La URL de la instancia de Seerr.
La temperatura deseada.
Señal de control del ventilador del suministro de aire
Se dispara cuando una o más alarmas se arman en modo vacaciones.
La entrada de configuración que representa el bot de Telegram para enviar el documento.
No hay ningún programa para iniciar
Total de potencia real devuelta
Mando a distancia arriba/abajo
Selecciona el dispositivo TP-Link que quieres añadir.
Define la unidad de medida del número, si la hay.
Detener la calibración del tiempo de ejecución
Fecha para la que se fija el plan de comidas.
Tiempo hasta revisión
Contraseña para el usuario del controlador Omada.
Patatas (harinosas, enteras, medianas)
Consumo total de electricidad
Esperando tensión de CC
El código de verificación no es válido o ha caducado.
Consumo de agua ayer
Restablecer consumible del cepillo de limpieza
Establece la ubicación en modo ausente.
Carga total de la batería
Encender, activar arranque en frío
Nivel de batería del dispositivo.
Usar mapa de limpieza
Establece la posición absoluta de una persiana.
Información del software disponible.
Valor de Z-Wave JS
Es necesario actualizar tu clave API.
Admite modo solo ventilador
Tiempo encendido del foco de iluminación tras evento
Tiempo total de oscilación
Iniciar complemento
Energía de la red en modo pasivo
Precio de entrega en tarifa punta
Autenticación no válida para el dispositivo SMA
Agente de conversación para recargar.
Dirección IP o nombre de host de tu caja de ventilación Duco.
Inyección de potencia aparente
Subida en la conexión actual
Ignorar la validación del certificado del bróker
Umbral de inicio de carga solar personalizada
Distancia hasta la llegada
Falta la dirección IP en las propiedades de MQTT.
Reproductor multimedia silenciado
El reproductor multimedia está apagado
Temperatura del inversor de la transmisión trasera
Toma una foto.
Filtrar por título
Bloquear por el exterior de la puerta
No se pudo conectar a Steam debido a un error de autenticación.
La cuenta ya está configurada
Se dispara cuando uno o más humidificadores se encienden.
No se pudo conectar, comprueba la dirección IP de la cámara
Actualiza una tarea específica para un personaje de Habitica seleccionado
Velocidad del compresor solicitada
Temperatura del estator de la unidad de transmisión trasera izquierda
Establece el brillo de la escena.
Blink no pudo armar la detección de movimiento de la cámara.
Consumo de carga durante su vida útil
Configurar las opciones del dispositivo
Nivel máximo de atenuación
El ID del dispositivo Shelly del cual se obtendrá el valor KVS.
Velocidad de descarga de la red
Distancia hasta depósito vacío
Temperatura del agua de retorno
Plantilla de comando de modo preestablecido
No se pudo conectar al dispositivo SMA.
Sensibilidad del sistema de alarma
Energía reactiva producida
No se pudo obtener la dirección MAC del dispositivo
La instancia de Immich donde subir el archivo.
La integración Roborock necesita volver a autenticar tu cuenta
Arranque automático habilitado
Factor de potencia de carga TC
Opciones de teclado remoto
Emparejar aplicación Kiosker
Plantilla de valor HS
Esperando al coche
Conectar automáticamente con el dispositivo
La sesión ha caducado, por favor, vuelve a iniciar sesión.
Dispositivo BSB-LAN encontrado
Cantidad de recursos compartidos de grupo
Intensidad por defecto de todos los LEDs encendidos
Calentamiento de todo el depósito
Coeficiente de rendimiento - calefacción
Advertencia de temperatura de la transmisión
Duración total de la conexión
Sensor binario aleatorio
Enciende un ventilador.
Porcentaje de velocidad del ventilador
Producción externa máxima
Problema de batería baja
Masa libre de grasa
Fallo en el autodiagnóstico PE
El cortacésped está detectando un error
Dirección de grupo para leer si la alarma por lluvia está activa.
Ajusta la sensibilidad para Pure Boost.
Estado de la conexión de carga
Oscilación en la parte superior media
Obtener los precios de retorno de energía
El nombre de usuario utilizado para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Formato de entrada de audio
La tensión entre neutro y tierra es demasiado alta.
Código a configurar.
Selecciona el FRITZ!Box para configurar.
Válvula de agua caliente sanitaria de la unidad interior o bomba de agua
Ventanilla trasera izquierda
Tipo de contenido multimedia desconocido.
Uso de memoria (real)
Soporte de escritura de consigna de la calefacción central
Elige un dispositivo para configurar
Área lista para armar casa
Fallo de memoria del programa
El payload que se envía cuando se emite un comando de "armar en casa".
La aplicación encontrada no es la aplicación oficial Matter Server.
Volumen del medidor de agua
Precio máximo con todo incluido
Demanda de carga fija
Mueve la cámara al preajuste PTZ.
El nombre de host o la dirección IP de la instancia de Transmission.
Error de comunicación con la unidad de control de la sauna
No se pudo cargar la URL: el servidor no devolvió datos.
Se detuvo para otra función.
Consumo estimado hora actual
Un título personalizado para el nuevo seguimiento.
El humidificador está encendido
Temperatura inferior del buffer
Subir el volumen del reproductor multimedia
Sensibilidad de detección de movimiento
Advertencia de batería detectada.
Potencia total de entrada
Ignorar automáticamente batería baja
Tiempo de parada de seguimiento automático
Se dispara cuando uno o más valores de iluminancia cambian.
Temperatura del inversor de la transmisión trasera izquierda
Zanahorias (enteras, medianas)
El nivel de monóxido de carbono superó el umbral.
Corriente nominal de salida
Corriente máxima de red
Se produjo un error al comunicarse con el dispositivo Elgato.
Energía exportada a la red este mes
Nivel de la ranura derecha
Se dispara cuando uno o más reproductores multimedia se apagan.
Consumo estimado de energía - Hoy
Tema de voluntad no válido
Selecciona la cuenta de Habitica para actualizar una recompensa.
Corriente de la fase C
Valor de la posición "cerrada"
Autoconsumo en su vida útil
La plantilla de posición establecida debe utilizarse con el topic de posición establecida
Añadir una anulación de dispositivo.
Servidor Z-Wave encontrado
Cadena de fecha del recordatorio
Fuente multimedia no compatible actualmente
Temperatura real de la zona Flex
Batería cargada desde la red este mes
Velocidad a la que cerrar la persiana.
Restablecer la energía total de la zona inferior
Modo de carga no compatible
No se pudo establecer la opción seleccionada
El firmware se ha actualizado.
Error de inyección de CC
Nombre de host o dirección IP de tu dispositivo WLED.
El token de autenticación ha caducado
El coche está en uso
Elige tu protocolo
Temperatura del disipador de calor del inversor de la transmisión delantera
Tiempo restante del filtro
Consumo medio de agua
Android TV encontrado
Precio de la electricidad de la próxima hora
Patatas (con piel, harinosas, grandes)
Error de muestreo de la tensión de la red (CA)
Error al activar el webhook de IFTTT.
Nivel máximo de carga
Advertencia de presión de aceite
Modo de arranque remoto
Precio de retorno en tarifa punta
Porcentaje de sal del lado derecho
Calefacción eléctrica principal
Uso máximo de disco
Coste de la tarifa valle del año en curso
Calentador eléctrico habilitado
Volver a configurar la información de tu dispositivo Slide
Actualiza las credenciales de tu cuenta de Tractive.
Fuente multimedia no válida
Abrir inclinación de persiana
La entrada de configuración que representa el bot de Telegram para establecer la reacción del mensaje.
Tiempo restante del temporizador
Puerto de escucha local
Porcentaje de producción
Velocidad de pulso alto
Restricciones para la espera por lluvia
Se dispara cuando una o más luces se encienden.
Carga de tensión TC
Ventanilla delantera derecha
Iniciar autodiagnóstico
El nombre de host o dirección IP de tu dispositivo Elgato.
Código del transmisor recibido
Umbral de activación del viento
Problemas con la alarma de gas
No hay respuesta del cargador
Límite de potencia externa
Nivel de activación del radar
Fuente de calor de corrección
Color de fondo del botón de la pantalla apagada
Potencia EVSE TC
Consumo de electricidad para refrigeración hoy
Enviar orden a robot aspirador
Detener la prueba de la batería
Cambio de valor en un valor Z-Wave
No se detecta ocupación
Token API de la cuenta de Habitica
Eliminar comando remoto
Nivel mínimo de batería
Color de LED apagado
Estado de contador producción CT
Ir a la posición
Texto para escribir.
Comprueba si uno o más termostatos están secando.
Tiempo de carga restante
Vuelve a introducir tus datos de acceso a Hive.
Se produjo un error al comunicarse con Radio Browser.
Admite modo de calor
Parada de control remoto de aspirador
Tiempo sin dosificación de cloro
Eliminar plan de comidas
Tema del mensaje de nacimiento
Límite superior de alarma de sobrealimentación de ORP
Memoria de intercambio libre
Mensaje de texto (SMS)
Corriente máxima por fase
Intervalo de consumo de gas
Frecuencia de CA demasiado alta
Configurar una puerta de enlace serie
Corriente de CC (Modbus)
El nombre de archivo del firmware.
La humedad relativa cambió
Selecciona el dispositivo descubierto que quieres configurar
Fallo del dispositivo de almacenamiento en red
Indicadores de estado del medidor EVSE TC activos
Completar artículo de la lista de la compra
La cantidad de tiempo (en segundos) para ejecutar la zona.
Carga suministrada por la batería este mes
Depósito de agua sucia lleno
Modo de nivel de potencia
Puerta delantera del pasajero
Energía consumida del generador
Detección de alarma de coche
Fallo del sensor de temperatura remoto (reinicio automático)
Ubicación para la que se obtendrá la previsión meteorológica
Soporte de temperatura deseada
Potencia TC de retroalimentación
Máxima potencia durante su vida útil
Corriente total de la batería
Energía total de salida de CA
Actualizar la configuración de Habitica
Selecciona las luces que quieres eliminar
La contraseña de tu dispositivo BSB-LAN.
Salida CA a inversor
Las credenciales de inicio de sesión ya no son válidas. Por favor, vuelve a autenticarte.
Puerta trasera derecha
El payload que se envía cuando se emite un comando de "armar por vacaciones".
El dispositivo no es un servidor multimedia compatible
No se pudo enviar el comando al ventilador.
Evento de limpieza de aire
Establecer variable absoluta
Volver a configurar la integración de Proxmox VE
Precio de vertido a la red de electricidad
Autenticación mediante clave API
Protección contra congelación en curso
Energía consumida (mensual)
Crear termostato genérico
Cloro demasiado alto (ORP)
Sensor de movimiento habilitado
Alta tensión de celda
Nombre del topic de Pub/Sub
Establecer nivel de grupo
Falló la conexión durante la actualización del firmware.
Modo En casa/Ausente
Velocidad media de viaje en automático
Plantilla para el valor de la posición
Enciende las entidades de clima durante un tiempo determinado.
Temperatura en modo frío cuando ausente
Definir la ubicación de la copia de seguridad
Enciende el LED cuando está apagado
Elimina un elemento de la cola.
Mostrar unidad de temperatura
ID de la tarjeta de carga
Establecer el modo de oscilación horizontal del termostato
Unidad interior no conectada
Se ha utilizado una voz obsoleta
Comprueba si es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Nombre de la tarea.
Pronóstico de precipitación media
Envía una notificación.
Nombre de host o dirección IP no válidos
El sensor para rastrear
Escribir tiempos de carga de CA
Alarma de nivel del depósito
Presión del neumático delantero izquierdo
Introduce la información de tu dispositivo
Máximo desplazamiento de la consigna
Configuración USB de Crownstone completa.
Consumo de electricidad para calefacción este mes
Se dispara cuando uno o más valores de potencia cambian.
Introduce una dirección de servidor HTTP o HTTPS con un puerto válido.
API en la nube utilizada
No se pudo establecer la consigna de calefacción
Descarga de batería hoy
Nombre de la red Thread
Nivel mínimo de carga
Conectar con el dispositivo BSB-LAN
Carga suministrada por la batería esta hora
Error de retardo del ventilador
Configuración del modo de color RGBWW
La integración requiere credenciales de aplicación.
El token de acceso de Bond ya no es válido.
Temperatura máxima del módulo de batería
Duración del pulso alto
Precio de producción de energía - Punta
Producción total de energía fotovoltaica
Potencia activa de salida fuera de la red
Los datos a escribir.
Actualiza el estado de alarma al valor especificado.
Estado de medición EVSE TC
Error de autenticación, por favor, actualiza tu clave API
Siempre encendido personalizado
Formato de dirección MAC no válido
Habilitar sensor de temperatura
Modo de funcionamiento normal
Anulación del programa de carga
Esperando RFID
Prefijo de descubrimiento no válido
Habilita esta opción para mostrar la opción de armado en casa en el panel de alarma.
Contador de suministro de energía
Control de valor binario
El reloj ha fallado
Dynamic ESS permitir alimentación de la red
Asegúrate de que tu reproductor esté encendido.
Tiempo de instalación del filtro
Foto no encontrada
No se puede encontrar una entrada existente.
Límite de corriente de carga de la batería
El payload que se enviará cuando se dispare el botón.
El puerto del servidor web de la API JSON en el dispositivo.
Dirección IP o nombre de host del dispositivo
Fallo en los autodiagnósticos del RCD y PE
Fallo del sensor B
Precio EPEX del próximo cuarto de hora
Región Z-Wave
Temperatura del intercambiador exterior
Añadir otra cuenta al puerto actual
Alimentación de salida de CA
No se pudo conectar al panel.
Temperatura de color inicial
El certificado de cliente para autenticarse con tu bróker MQTT.
Temperatura media del disco
No se pudo conectar al servicio ntfy debido a un tiempo de espera de conexión agotado
Nombre de la habitación a cambiar.
Falta la batería del panel
Restablecer el filtro superior
Plantilla de valor RGBWW
Energía de la última sesión
Seleccionar opción de selección de entrada siguiente
Fuente de temperatura local
Brillo del LED del sistema
Capacidad SMS (dispositivo)
Actualizar segmento de tiempo
Cambiar el nombre de la carpeta
Energía descargada hoy
Proporciona información para conectarse al dispositivo Slide
El nivel de compuestos orgánicos volátiles superó el umbral.
Estado del puerto USB
Conectarse a HEOS
Elimina un grupo.
La contraseña del termostato.
Electricidad reactiva exportada (total)
Apagado por sobretensión del enlace de CC
Definir la configuración del servidor
Valor no válido proporcionado
Actualizar las credenciales de tu cuenta de Hydrawise.
El nivel de dióxido de carbono ha cambiado
Crea una copia de seguridad completa.
Añadir bicicleta Specialized Turbo
Tiempo restante del cepillo lateral
No se pudo cerrar la puerta del garaje
Detener Home Assistant
Límite de potencia de descarga de la batería
Error inesperado al conectar con el controlador Omada.
Selecciona la tarjeta de carga predeterminada que quieres utilizar
Esta clave API ya está configurada para otra entrada.
Selecciona la opción anterior de una selección.
Comprueba el nivel de óxido nitroso de una o más entidades.
Tarifa de energía activa
Consumo diario de energía de refrigeración
Código del último tipo de alarma
Consumo de energía (total)
El dispositivo que has introducido pertenece a una caja Duco diferente.
No se pudo conectar con Autoskope.
Tiempo de transición a apagado
Peras para cocinar (medianas, enteras)
Establecer el parámetro de configuración del dispositivo
Token de acceso local
Estrategia Dynamic ESS
Consumo de gas de calefacción este año
Fallo por sobrecorriente en el hardware de CA
Encendido por la noche
No se pudo configurar el modo HVAC
Iniciar una prueba de batería
El nivel de volumen de la alarma.
Ya se han configurado todos los dispositivos disponibles.
Compensación de temperatura exterior
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Roborock.
ID del chat donde eliminar el mensaje.
Comprueba si una o más persianas están cerradas.
No hay flujo de energía entre la batería y la red eléctrica.
Temperatura máxima de la celda ID
El payload que se envía cuando se emite un comando de "armar ausente".
Muestra las estaciones en el mapa
Tiempo mínimo de ida y vuelta
Consigna del ventilador de extracción de altura
Mueve una válvula a una posición específica.
Configurar los ajustes de conexión
Añadir agente de conversación
Vehículo al que se enviará el viaje.
Activar retardo a la derecha
Tensión de la fase-B en CA
Tema de nacimiento no válido
Temperatura de calentamiento calculada
Energía solar total
Factor de potencia de la fase A
No se pudo migrar la configuración debido a un error desconocido
Hora de finalización de "No molestar"
Crear una diaria
Subida en el mes actual
No se pudo configurar la automatización
No hay datos para latitud/longitud
Permitir la carga
Eliminar el límite superior
El puerto del panel de alarma
Actualización automática habilitada
Potencia de entrada de CA
Estado de medición de almacenamiento CT
Utiliza la aplicación oficial del supervisor Matter Server
Carga de batería desde la red
Inicio de control remoto de aspirador
Establecer regla de cerradura
Energía consumida desde las baterías hoy
Importación desde la red hoy
Parada del generador por tensión
Flujo de potencia desde la red
El código de verificación es incorrecto o ha caducado.
Carga/descarga de almacenamiento (-ve)
La humedad objetivo máxima que se puede establecer.
Hora de finalización de la regla
Protección de la entrega de payload del DNS
Temperatura del buffer calculada
Error del sensor de rotación
No hay contenido que descargar.
Acciones al armar en vacaciones
El nivel de volumen de una alarma activada.
Depósito de agua limpia vacío
Hora de finalización pico de un cuarto de hora
Tiempo de espera para Volver a Auto
No se pudo enviar el comando a la nube de Tuya.
Estado del cierre trasero derecho
Enciende un interruptor.
Procesos a añadir como sensor(es)
Ranura de código para configurar el código.
Electricidad consumida en horas valle
La etiqueta para este campo.
Tipo de contenido multimedia que se va a solicitar.
Modo de suspensión los jueves
Días a excluir
La entidad tiene un estado negativo
Actualiza el contador descendente de un hábito negativo.
Profundidad de descarga (en la red)
Este dispositivo no admite una programación de circulación de agua caliente sanitaria
Efecto de bucle de color
Habilitar el seguimiento de dispositivos de red
Agua demasiado caliente
Amarillo: LED de estado del sistema
Comando(s) para enviar a Google Assistant.
Ubicación de la calidad del aire
Dispositivo con firmware no compatible
Se requiere código de disparador
Dirección IP a excluir del seguimiento
El dispositivo no proporciona un número de serie
Error al conectar - comprueba la dirección IP
Detener la sesión de carga
El nivel de monóxido de nitrógeno cambió.
Brillo del botón (activo)
Habilitar detección de movimiento de cámara
Establecer anulación de agua caliente
Tiempo de apertura restante
Nivel de carga de la batería
Se ha producido un error
ID de usuario de tu cuenta Habitica
Temperatura de la parte superior del depósito de agua caliente
Subtensión sin PE detectada
Borrar credencial de la cerradura
Error del agente de copia de seguridad
Sensor de suministro dañado
Restaurar copia de seguridad (recomendado)
Filtrar por nombre
El ID de entidad del sensor de humedad interior.
Precio EPEX más bajo de hoy por hora
Error de plausibilidad de tensión
Calibración en curso
Borrar temporizador de apagado automático de la luz
Elimina una programación de carga de un vehículo.
Actualiza la programación de carga en el vehículo.
Tiempo de rotación de las lamas
Duración de la pulsación larga
Comprueba si una o más ventanas están cerradas.
Comprueba si una o más baterías están cargando.
Frecuencia de consumo total TC
El nombre del certificado
Calefacción del asiento delantero derecho
Tiempo total de ejecución de la celda
Próxima ruta de llegada
Contaminación del aire muy alta
Inicio del siguiente intervalo en modo inteligente
Filtro de clase de medios
El tipo de medio para el cual quiere solicitar detalles.
Aire caliente eco
El token de acceso proporcionado no es válido.
Error de autenticación de contraseña
Congelación del modo inteligente
La temperatura exterior es demasiado baja.
Estado del cierre trasero izquierdo
Reiniciar con batería
Comprueba si una o más alarmas están armadas en modo vacaciones.
La unidad de medida del sensor (opcional)
Establecer modo de oscilación en termostato
Token de acceso no válido
Exportación de energía a la red
Error de autenticación en Xbox Network, se requiere una nueva autenticación
No se pudo establecer la configuración de la aplicación Z-Wave JS.
El nombre de usuario de tu cuenta de Autoskope.
Consigna de temperatura constante
Restablecer la energía total de la zona superior
Soporte de agua caliente
Consumo de energía neto actual
Tipo de emisor de calefacción
Introduce tus datos de acceso a Hive.
No se pudo actualizar la regla de la cerradura de la puerta.
Dirección de grupo para activar/desactivar el canal de color.
El nombre del dispositivo Apple para mostrar el mensaje.
Servidor Music Assistant encontrado
Producción estimada de energía - Restante hoy
Reserva mínima de la batería
Ejecución de adaptación habilitada
Intervalo de autodiagnóstico
Actualización del sensor disponible
Volver a configurar Specialized Turbo
Iniciar calibración del tiempo de ejecución
¿Estás seguro de que quieres configurar el webhook de Geofency?
Franjas horarias de los lunes
Estado de carga de la batería
No se pudo detener la reproducción.
No se pudo encontrar un servidor de túnel KNX en tu red.
Detener robot aspirador
Establece el porcentaje mínimo de flujo de aire para una zona.
Establece el valor de una entrada de texto.
Comprueba el nivel de carga de una o más baterías.
Duración mínima del estado
Indicadores de estado del medidor TC de carga activa
El nombre de host o la dirección IP de tu servidor INDI Allsky.
Obtiene la programación de la bomba de circulación de agua caliente sanitaria.
El método de autenticación configurado ya no está disponible, se requiere volver a autenticarse.
Tiempo de viaje (cierre a apertura)
Eliminar todas las credenciales
Finalización de la última limpieza
Topic del comando de temperatura
Precio EPEX del cuarto de hora actual
Fin de descarga configurado de la batería
Modo de climatización para calefacción
La actualización no está disponible.
Tensión máxima de la celda
Volver a configurar el dispositivo Indevolt
Clave API no válida
Se agotó el tiempo de espera de conexión al intentar conectarse al dispositivo.
No se pudieron actualizar las opciones de Roborock
Error en la configuración, comprueba tu configuración
La fecha en que debe comenzar el evento de todo el día.
Dirección media del viento
Factor de potencia TC de retroalimentación
Primer botón del segundo grupo
Brillo automático en modo noche
Encender la calefacción
Enviar texto de teclado
Número de puerto de la API de Fing.
Temperatura del disipador de calor del inversor de la transmisión trasera izquierda
Código no válido, por favor, inténtalo de nuevo.
Umbral de alarma del filtro de polvo
Energía total de descarga de la batería
Envía un documento.
Coste del agua caliente
La duración del modo eco en minutos.
Alarma de alta tensión CC
Tiempo de desplazamiento de la cubierta
Fallo en los autodiagnósticos del relé y del RCD
Falló la comunicación con el dispositivo
No se pudo enviar el comando al dispositivo.
Compensación de temperatura nocturna
Anular el valor máximo de DPT que se permite configurar.
Nombre del SAI del servidor NUT
Horas de funcionamiento del motor del compresor
Este servidor ya está configurado
Acciones al iniciar
Valor de Z-Wave JS actualizado
El tipo de contenido a reproducir.
No molestar hasta
Comprueba la proporción de compuestos orgánicos volátiles de una o más entidades.
Error del motor de la válvula
Nueva grabación disponible
Volver a configurar el sensor
Configurar el bot de Telegram
Límite de entrada de CA
Límite de corriente alterna del generador
La temperatura de color máxima en Kelvin.
Código utilizado para abrir la cerradura.
Volver a configurar el adaptador actual
ID de contenido multimedia
Define una plantilla para obtener la humedad actual.
Demanda media actual
La humedad relativa superó el umbral
Soporte de transferencia de consigna de agua caliente
Volver a configurar la cuenta de Ohme
La hora de la alarma.
Color de la luz ambiente
Tensión máxima de carga permitida
Puerto de lectura remoto
Modo de suspensión los viernes
Cerrar inclinación de persiana
Configuración para el control del ventilador (unidades de aire acondicionado).
Carga suministrada por la red este mes
Archivo de clave privada no válido o contraseña suministrada no válida
Tensión de derivación de entrada
Error al comunicarse con la API de Hydrawise
Error de comunicación del módulo de Reloj de Tiempo Real
Apaga el LED de Wi-Fi de un interruptor.
Modo de tiempo de desplazamiento
Retorno de energía actual
Precio actual de mercado de la electricidad
Limitación externa de potencia activa
Elige el punto de acceso IP de Homematic
Coste de tarifa punta (diario)
Configurar ruta de salida
Ajuste la temperatura deseada.
Duración de la última limpieza
Estado del umbral inferior
Alarma del sensor de temperatura
Segundo botón del primer grupo
Establecer un plan de comidas
Modos de oscilación horizontal
Establecer ajustes de contaminación
Falta la dirección MAC en las propiedades de MQTT.
Configurar el horario de calefacción
Se produjo un error de autenticación o conexión durante la actualización del firmware.
La pasarela ya está configurada
Se dispara cuando el nivel de una o más baterías cambia.
Coste total del año en curso
Baterías cargadas desde la red hoy
El brillo de la luz superó el umbral
Selecciona un garaje de la lista
Habilita el modo En casa/Ausente inteligente.
Debes seleccionar una entidad de sensor.
El dispositivo encontrado no es un dispositivo Z-Wave.
La clave de cifrado del dispositivo
Consumo previsto de electricidad en la factura actual
La hora azul comenzó
Temperatura media del buffer
Temperatura de la batería demasiado baja
Caudal de agua personalizado
Permitir la carga desde la red
Borrar todos los recordatorios
Entrada no cargada
Retorno de tarifa punta (diario)
Bloquear Google Chat
Intermitente delantero derecho
Recarga entidades de plantilla desde la configuración YAML.
Control de flujo del puerto serie
Limitación de potencia de CA
El calentador de agua admite los comandos de "encendido" y "apagado".
Volver a autorizar mediante token API
Define acciones a ejecutar cuando se apaga el ventilador.
Dispara una automatización de Abode.
Eventos de puerta abierta
No se pudo localizar la aspiradora.
Comprueba si uno o más reproductores multimedia no están reproduciendo.
La entrada de configuración de Ohme para la que devolver las ranuras de carga.
No se pudo conectar al dispositivo.
Activa el modo eco hasta una hora determinada.
Total de importación de energía
No hay ninguna cuenta asociada con el correo electrónico que has introducido, por favor, inténtalo de nuevo.
Error de hardware en el módulo de Reloj de Tiempo Real
Intermitente delantero izquierdo
La contraseña de tu cuenta de Xthings Cloud.
Acciones al seleccionar una fuente
Indicadores de estado del medidor TC de consumo total activo
Habilita o deshabilita el límite de velocidad.
Apaga el reproductor multimedia.
Potencia FV total
Nombre de la instancia de Event Hub
Batería cargada con energía solar
Límite de potencia de inyección
Utilizar SSL para conectar a tu FRITZ!Box.
Entrada no válida para el comando de encendido
El Supervisor no está listo
Tiempo de funcionamiento del dispositivo
Introduce la clave de emparejamiento que se muestra en el TV.
Configurar Traccar Client
Baja presión de agua hoy
Establece la programación de la bomba de circulación de agua caliente sanitaria.
Mantener la configuración de red del adaptador
Iniciar una zona con una duración.
Configurar TV Philips
No se pudo apagar el dispositivo
Energía importada de la red este mes
Unidad de visualización de la temperatura
Se requiere el PIN del contador
Sensor de temperatura exterior dañado
Nivel mínimo de encendido
Ajuste para cambiar.
Tiempo restante de sal del lado derecho
Se dispara cuando una o más válvulas se abren.
Clave API utilizada para autenticarse con la API de Fing.
Modo actual del sistema
Total de descarga de batería
Establece el perfil de temperatura para el calentador de agua.
Comprueba si una o más puertas están cerradas.
La dirección IP no coincide con el dispositivo descubierto
Añade, elimina o borra recordatorios de una tarea de Habitica.
Tensión de entrada alta
El inversor devolvió un error
Introduce el número de salida para configurar
Define una plantilla para obtener la temperatura de color de la luz.
Energía consumida de la red
Controlador de piscina Vistapool
No se pudo obtener el ID de la instancia de Portainer
Modo de control del almacenamiento
Comprueba si uno o más mandos a distancia están apagados.
Tipo de precipitación ayer
La contraseña de tu cuenta de Autoskope.
Área lista para armar ausente
Hora de la última sesión
Imou rechazó la nueva opción
Protección contra sobretensión configurada de la batería
Establece la configuración de una cerradura.
Fallo por sobretensión en el hardware del bus
Consumo de energía en las horas valle hoy
El dispositivo ya está configurado
Temperatura de entrada de calefacción central
Se produjo un error al configurar el modo HVAC
Modo en tiempo real
El dispositivo tiene poca batería
ID de ruta B
Por favor, introduce los datos de conexión de tu servidor
No se han establecido las coordenadas de casa en la configuración de Home Assistant
Señal Wi-Fi
Error al enviar el comando a Hydrawise
Automático con refuerzo
Actualizaciones de la autenticación de dos factores
Descartar notificación persistente
Espera para alarma de movimiento
Alarma de fallo de alimentación
Programación con anulación de sensor
Tensión del bus FV
Error desconocido durante el inicio de sesión en la nube de Crownstone
Nombre de la salida de sonido a la que cambiar.
¿Incluir o excluir aplicaciones?
Inicio del modo diurno
La temperatura objetivo máxima que se puede establecer.
Próxima temperatura programada
No se pudo conectar con el servidor SMTP.
Selecciona tu modelo de altavoz Edifier de la lista.
Motor de la rueda derecha sobrecargado
Temperatura de retorno de la caldera
Funcionamiento sin conexión a la red
Cargar base de datos All-Link
Sistema no compatible: Problemas con D-Bus
Energía total almacenada
Consumo de electricidad para calefacción hoy
Error de secado: comprueba el sensor de temperatura de entrada de aire
El nombre de usuario para autenticarse con el dispositivo.
Por favor, asegúrate de volver a configurarlo con el mismo dispositivo.
Velocidad de subida de la red
Frecuencia de CA demasiado baja
Topic del estado del modo de oscilación
Volver a cargar el montaje del almacenamiento de red
Establecer el perfil de aumento de velocidad del ventilador
Este dispositivo Edifier ya ha sido configurado con este transmisor.
Puerto serie no válido
Comprueba si una o más válvulas están abiertas.
Se dispara cuando uno o más termostatos se apagan.
Patatas (con piel, cerosas, pequeñas, de cocción rápida al vapor)
Establece el modo HVAC de un termostato.
Energía de descarga de la batería en su vida útil
Wi-Fi de invitados
Superposición: mostrar nombre
Añadir código PIN
El nombre de usuario de tu dispositivo Hikvision
Masa grasa en la pierna derecha
Exportación a la red hoy
La cerradura está abierta
El nombre de usuario para iniciar sesión en tu bróker MQTT.
Evento de aire fresco
Corriente de salida de la red
Tiempo de funcionamiento del filtro
Modo de luz nocturna activado
Enciende o apaga un ventilador.
Límite de energía alcanzado
Temperatura de calefacción durante las vacaciones.
Frecuencia de la programación de iluminación
Modo mantener fresco
Nombre de usuario para el inicio de sesión web del dispositivo.
Dirección IP del dispositivo
Payload "disparar alarma"
La etiqueta del botón que se muestra al usuario.
Arranque en CA
Alarma de baja tensión
El tipo no coincide con el dispositivo descubierto
Introduce las credenciales de tu cuenta de Mijn Farmad Apotheek.
Consumo de energía de refrigeración (última hora)
Puerta del frigorífico abierta demasiado tiempo
Fallo del dispositivo servidor
La dirección de correo electrónico para iniciar sesión en tu cuenta FYTA.
Falta un token en la entrada de configuración, por favor, vuelve a autenticarte
Energía de salida de CA total
Humedad de confort máxima
Activa una escena.
Plantilla de comando de efecto
Utiliza el siguiente formulario para volver a configurar tu conexión al servidor Proxmox VE.
Nivel del sensor
Entrada no válida para el comando de apagado
Rueda delantera bloqueada
La URL de la receta a importar.
Límite de corriente de entrada de CA
Por favor, introduce el nuevo nombre de host o la nueva dirección IP del dispositivo SMLIGHT.
El robot aspirador está en pausa
Reproducir mensaje de respuesta rápida
Ruta remota a un mensaje de voz.
Si mostrar o no los sensores de la estación en el mapa.
Nombre de la entidad creada.
No se pueden recuperar los detalles del vehículo.
Configurar el modo del sistema
Introduce la dirección de correo electrónico asociada a tu cuenta Ohme.
Consigna máxima de temperatura de caldera
Número total de dispositivos
Impulso del calentador de agua
Probar la luz
Error de muestreo de la corriente de red
Fuera de rango
Crear entidad KNX
No se pudo obtener la información de descubrimiento de la aplicación Matter Server.
Alarma de estado de salud
La contraseña para el usuario proporcionado.
Blink no pudo desarmar la cámara.
Patatas (con piel, harinosas, medianas)
Iniciar el registro de objetos
Dirección IP del receptor
Dirección del dispositivo Homematic.
Establece un plan de comidas aleatorio para una fecha determinada
El humidificador está en modo
Volver a configurar tu controlador Russound.
Mantener la batería cargada
Crea una nueva escena.
No se puede abrir el puerto serie especificado.
Establecer el volumen del grupo
Nombre del paquete de la aplicación a iniciar.
Estrategia de carga del grupo de baterías
Contraseña para la autorización en el servidor PCHK.
Desbloquear el dispositivo (opcional)
Selecciona una dirección de dispositivo para eliminar
El temporizador está activo
La autenticación falló, por favor, inténtalo de nuevo.
Energía de la batería importada de energía solar
Temperatura real del congelador
Enciende el dispositivo Switcher con temporizador.
Estado de la máquina de la segunda cavidad
Activa una escena INSTEON para encender.
Calefacción de emergencia activa
El número de puerto de la interfaz Velbus.
Porcentaje de sal del lado izquierdo
El nivel de ozono superó el umbral
Retroalimentación de frecuencia TC
Color del texto del botón de descartar en formato RGB
Falló la conexión con el dispositivo.
Número de grupo o escena de INSTEON.
ID único de la cerradura que se va a utilizar.
Temperatura demasiado baja
Escribir tiempos de descarga de CA
Utilizar el valor predeterminado de la integración
Temperatura ambiente demasiado baja
Este cargador ya está configurado
Tensión de la batería del inversor de tracción trasero izquierdo
Borrar temporizador de apagado automático del ventilador
No es un puente Hue
Límite de entrada del inversor
Estado de la frecuencia de entrada
Temperatura deseada del agua
Tiempo de entrega del último pedido
Inicia una nueva sesión de carga en un punto de carga especificado.
Obtiene artículos de una lista de la compra en Mealie
No se puede leer la ruta de acceso al archivo proporcionada.
Frecuencia EVSE TC
Apagado por bajo voltaje de la batería
Configurar el webhook de Dialogflow
El cortacésped está regresando
Duración total de la limpieza
Consumo de electricidad para calefacción este año
Producción de energía fotovoltaica este mes
Se produjo un error al enviar los datos al dispositivo BSB-LAN
PIN del dispositivo no válido
Ajustar anulación de zona
El índice de calidad del aire objetivo
Selecciona la cuenta Habitica para actualizar un hábito.
Dirección de correo electrónico de tu cuenta de Zonneplan.
Se detuvo por el método de control
Energía total de carga de la batería
Valor del monóxido de nitrógeno
Oscilación vertical apagada
El número de escena con el que está asociada esta entidad.
Iniciar aire acondicionado
Tiempo restante de secado de la mopa
Temperatura máxima de la celda
Ciclo de filtración secundario
Consumo de gas de las pilas de combustible este año
Habilita la transmisión de audio.
Conectar a Proxmox VE
Selecciona esta opción para habilitar un índice de calidad del aire local personalizado.
Immich no está configurado.
Armar alarma modo noche
Usar detección de ventana interna
Armar alarma modo en casa
Último evento de movimiento
Tiempo total de corte
Obtener valor KVS de Shelly
Selecciona un dispositivo descubierto
Se dispara cuando uno o más humidificadores comienzan a secar.
No hay señal de bucle
Problema de tracción de la rueda derecha
Establece el estado de energía rastreado de una luz Bond.
Corriente máxima de la estación
El código de usuario de tu panel
Número de serie del dispositivo
Umbral de registro alcanzado
ID del proceso a obtener.
Acciones al establecer el porcentaje
Último inicio programado de Dynamic ESS
Obtener el informe de uso del dispositivo
No se encontraron dispositivos para esta clave API
Sensor de ventana exterior
ID de unidad Modbus
Velocidad de aumento de la intensidad local
El alimentador Tuya.
Se ha alcanzado el tiempo restante del temporizador
Temperatura deseada constante para calefacción
Batería cargada desde el generador
Energía total descargada de la batería
Estado de la segunda cavidad
Configurar aplicaciones de Android
Configurar TV LG
El dispositivo no coincide con el dispositivo configurado.
Conectado a la red eléctrica (cargando)
Autorizar sesión de carga
Nombre de la red Wi-Fi
Peras para cocinar (medianas, cortadas en cuartos)
La configuración YAML de HTTP está obsoleta.
El comando ISY REST que se enviará al dispositivo.
La aplicación Matter Server aún no está en funcionamiento.
Canal Wi-Fi
Introduce un nombre para la nueva lista de Remember The Milk.
Comprueba el nivel de compuestos orgánicos volátiles de una o más entidades.
Interfaz(es) a utilizar para el seguimiento de dispositivos
Se dispara cuando uno o más sensores de vibración dejan de detectar vibración.
La humedad objetivo mínima que se puede establecer.
Habilita/deshabilita el horario de verano automático.
No se puede cambiar el modo preestablecido mientras la sesión de sauna está activa
Nombre de host o dirección IP de tu dispositivo TP-Link.
Señal de bucle incorrecta
Utilizar una conexión HTTPS (SSL) al dispositivo Reolink.
Elemento de la lista de tareas completado
Tiempo de pantalla restante
Plantilla de valor del modo de color
Por favor, vuelve a autenticarte con Mealie.
Hora de inicio del modo de suspensión los martes
Tensión de la fase-C en CA
Environment Canada: ubicación meteorológica e idioma
Temperatura de flujo de la caldera
Energía de la batería disponible
Consumo actual de gas
Tensión fase C
Configurar una hora de salida
Volver a cargar la entrada de configuración
Baja tensión en el bus de CC
No se pudo bajar el volumen
Leer los tiempos de descarga de CA
Se dispara cuando uno o más reproductores multimedia se encienden.
Conectar con Autoskope
Velocidad del ventilador de suministro
Porcentaje de carga del generador
Red Wi-Fi
Producción estimada de energía - Hoy
Ya se ha configurado un TV Philips con este emisor de infrarrojos.
Horas de funcionamiento de la protección contra heladas
Dirección IP o nombre de host de tu dispositivo
El país no ha sido configurado
Prefijo del tema para descubrimiento
Patatas (harinosas, enteras, pequeñas)
Punto de acceso de enlace
El PIN debe ser un número
Parámetro 'interfaz' obsoleto
Inversor de tracción trasero derecho
Se dispara cuando es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Obtener elementos de la biblioteca
Apagar LED azul en el control remoto
El termostato superó el umbral de humedad deseada.
Botón de modo de privacidad
La entrada de configuración de la integración de Velbus
Establecer temperatura deseada en termostato
Consumo de gas de calefacción este mes
Actualización en curso
Selecciona al menos una aplicación.
Buscar dirección de grupo
El nivel de monóxido de carbono cambió.
Contraseña para el FRITZ!Box.
Cámara EZVIZ encontrada
Comprueba si uno o más ventiladores están apagados.
Hora de inicio del modo de suspensión los miércoles
Potencia de carga de CC
Consumo de electricidad de ACS en los últimos siete días
Crear un sensor de estadísticas
Carga de la batería en CC
Ajustar la velocidad de la bomba
Cadena para enviar al panel de alarma.
Carga programada sin red
Ajuste de factor de potencia
No se pudo leer el modo HVAC actual
Tiempo estimado de carga
Motor de la rueda trasera izquierda sobrecargado
Problema del sistema de carga
Precio de compra de electricidad
Potencia de entrada de la red eléctrica
Envía el mensaje a la(s) habitación(es) de destino.
No se encontraron estaciones desde la API
Transferencia de alta tensión
Consumo de gas - esta hora
Protección contra sobrecorriente del software de la batería
Chat ya configurado
El firmware de la puerta de enlace Powerwall no admite este comando.
Actualiza el programa de A/C en el vehículo.
Espera para el apagado del SAI
Configurar un topic para notificaciones.
Volver a configurar Alpha Bidet IR
Establecer el límite de alimentación
Límite de potencia activa
Conectar con una impresora
Descarga de batería esta semana
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cruza un umbral.
No se pudo escribir datos en el dispositivo
Calidad del enlace de audio
Duración del ciclo de facturación
Área de trabajo no válida
Timbre en casa
El nombre de esta instalación
Controlador ya configurado
Recupera los precios para una fecha específica.
Temperatura del modo inteligente
Iniciar sesión con una cuenta de Blink
Factor de potencia de almacenamiento CT
Intensidad del LED apagado
Establecer la humedad objetivo del humidificador
Telegram no devolvió una ruta para el archivo solicitado.
Interfaz de red no válida
Reproducir siguiente y borrar cola
Consumo medio de energía desde la carga
No se pudo conectar
Consumo total de energía TC suministrada
Topic de humedad actual
Fallo en la prueba automática del GFCI
Recibido del nombre
Configuración del modo de color RGBW
Temperatura mínima de alarma
Establecer modo ausente
No se pudo obtener la información de la aplicación Z-Wave JS.
Desbloquear puerta específica
Copia de seguridad no encontrada
Este dispositivo no es compatible
Ir a preajuste
Establecer un plan de comidas aleatorio
Configurar ajustes de hardware
Mostrar todas las fuentes
Dirección MAC no válida
Lista de modos de escucha compatibles con el receptor.
Sistema no compatible - Versión de Home Assistant Core
Nivel mínimo de atenuación
Elige la hora de salida
Elimina a todos los usuarios de control de acceso de una cerradura.
Alterna (habilita/deshabilita) una automatización.
¿Estás seguro de que quieres volver a configurar Traccar Client?
Dispositivo WLED encontrado
Se ha cambiado la posición de instalación del cortacésped.
Límite de velocidad de descarga
Estado de la consigna de zona
Introduce los detalles de conexión de tu dispositivo Indevolt.
Fuente de alimentación externa (CC)
Se ha producido un error al actualizar el evento
Potencia total de entrada FV
Última lectura de electricidad
Consigna de refrigeración (día)
Error de secado: comprueba el sensor de temperatura de salida de aire
Límite de potencia
Comprueba si uno o más sensores de humedad detectan humedad.
Se dispara cuando uno o más termostatos comienzan a secar.
Recarga las zonas desde la configuración YAML.
El payload que se envía cuando se emite un comando de "desarmar".
Contraseña de tu instancia de Libre Hardware Monitor.
Motor de la rueda trasera derecha sobrecargado
Vida útil de la carga almacenada
Hora de finalización del modo de suspensión los jueves
Tiempo de espera de actividad de la pantalla
Volver a configurar el webhook de Dialogflow
Comprueba si uno o más termostatos están apagados.
Plantilla de comando de humedad objetivo
Añadir a la lista de reproducción
Selecciona el dispositivo que quieras añadir a Home Assistant
Se dispara cuando una o más alarmas se arman en modo ausente.
Consumido importado de energía solar
Tensión del paquete de batería
El identificador no coincide con el identificador anterior
Error de muestreo de la tensión de red (CC)
Completa los detalles de tu filtro.
Establece el brillo relativo del puerto de salida en porcentaje.
Sincronizar todos los feeds disponibles
No se encontró el archivo de actualización
Coeficiente de rendimiento - agua caliente sanitaria
Número de puerto no válido
Coeficiente de rendimiento
No se pudo iniciar la aplicación Matter Server.
La conexión PCHK que utiliza la misma dirección IP/puerto ya está configurada.
Error en la verificación del certificado SSL
El número de segundos entre el registro de objetos.
No se pudo detener
Establecer el modo humidificador
Actualizar la configuración de filtración secundaria
Se recibieron datos de imagen
Lavado a alta temperatura
Error de Dynamic ESS
Descarga de energía almacenada hoy
Demanda externa de potencia reactiva
Este ayudante no tiene ninguna opción.
Eliminar elemento de la lista de tareas pendientes
Hora de finalización del modo de suspensión los martes
Límite de potencia de carga máxima del ESS
Temperatura mínima inteligente
Fallo permanente del relé
Potencia real de salida
Selecciona la opción siguiente de una selección de entrada.
Refrigeración permitida por el método de control
Ajuste del nivel del agua
Cobertura de nubes media
Soporte de humedad actual
Acciones al seleccionar
Hasta el límite de temperatura
Ruta manual del dongle USB Crownstone
Tiempo de riego predeterminado en minutos
Modo de gestión de la energía
El destinatario ya está configurado
Activar escena Hue
No se pudo recuperar el modo de energía actual.
Payload "armar por vacaciones"
Tensión de batería baja
Detiene un programa.
Temperatura ambiente demasiado alta
Reiniciar filtro del ventilador
Falta el depósito de polvo
Se detectó configuración YAML
El tipo de imagen de radar a mostrar.
Exportación a la red en su vida útil
Habilitar la búsqueda web
En pausa para otra función
Factor de potencia de la fase C
El valor máximo de inclinación.
Modos de color disponibles
Programar encendido
Error durante la configuración
La integración de Xbox no está configurada.
Potencia de la fase C
Dirección de grupo para controlar el paso de velocidad actual.
Baja tensión de arranque
Se dispara cuando una o más baterías ya no están bajas.
Cargar con energía solar y de la red
Dispara el webhook IFTTT configurado.
Subir archivo JSON de cuenta de servicio
Error: no se detectó ningún motor
Clave privada no válida
Configurar pantalla apagada con mensaje personalizado
Límite de potencia de CA
Código de verificación de cuenta a través del método seleccionado en la configuración de su cuenta Ring.
Actualiza tus credenciales para FYTA API
Consumo actual de energía
Acciones sobre el valor establecido
Establece la ubicación en modo en casa.
El modelo de dispositivo no es compatible actualmente.
Estado de la conexión del Core/Bridge
Introduce la dirección IP o el nombre de host de tu bomba de calor Qube.
Alarma está armada en modo en casa
Enviar comando de nodo
Configurar la tarea de IA
Visión nocturna en color
El payload que representa el estado "apagado".
Verificar el certificado SSL de la instancia de Firefly III
No hay integración de Tibber configurada
Umbral de volumen de apagado automático
Establecer escena de temperatura de color
Mando a distancia apagado
Interruptor de restablecimiento de flujo total
Potencia aparente nominal
Sistema de gestión de batería
Inicia un programa.
Dispositivos Insteon mediante un concentrador o módem Insteon.
Selecciona la estación para la que mostrar los precios
La carpeta seleccionada no es válida
La dirección de correo electrónico de tu cuenta de Mijn Farmad Apotheek.
Falta el depósito de agua sucia
Duración en tráfico
Bloqueado durante la carga
Seleccionar última opción
Envía una acción de chat.
Precio EPEX más alto de hoy por hora
Minutos despierto
Puerta trasera del conductor
Opción a seleccionar.
Hora pico de mayor potencia - mañana
Añadir canal de Volkszaehler
Límite de tiempo de carga
Tensión mínima de la batería hoy
Eliminar temporizador de apagado automático
Horas restantes hasta el servicio
Establecer el modo de horario de verano
Hora de la última finalización de electricidad
Porcentaje de uso del almacenamiento
Sensor de ambiente habilitado
Añadir servicio de texto a voz
La ubicación para la que se quiere solicitar el pronóstico del tiempo.
La batería ya no está baja.
Potencia aparente de la fase A
Inversor de tracción trasero izquierdo
Puerta del garaje cerrada
Migrar automáticamente (recomendado)
Temperatura máxima de alarma
Establecer modo de funcionamiento en calentador de agua
Nombre de host o dirección IP del receptor.
Error durante la carga
La fecha objetivo.
Potencia reactiva de la fase A
Nivel de ventilación cuando se detecta contaminación por la noche.
Selecciona una opción
Lectura del contador de agua
El nombre de la zona a eliminar.
Energía esta semana
Sensor de temperatura interior
Apagar termostato
Última duración de válvula abierta
Valor de ORP del cloro
La contraseña IMAP
Establecer carga programada
Tiempo de espera para enviar un mensaje con Tibber
La integración de Hydrawise necesita volver a autenticar tu cuenta
Zimi - Descubrir dispositivo(s)
Recupera los detalles de uso de la aplicación hoy para un dispositivo.
Anulación de la consigna ambiente
Este destino ya está configurado
Se agotó el tiempo de espera al comunicarse con la API de Zonneplan.
El idioma de la 'Cadena de fecha de recordatorio'.
Nivel de calidad del aire
Importación de energía desde la red
Consumo de gas ACS este año
Última acción del usuario
La contraseña del usuario
Mostrar el icono del canal como imagen multimedia
El código de usuario no es válido para este usuario en esta ubicación
Obtener proceso por ID
Establece el valor absoluto de una variable o consigna.
Agua muy caliente
El nivel de la batería ha cambiado.
El nombre de host o la dirección IP de tu impresora.
Emparejamiento de dispositivo habilitado
Conectado al control
Cadena de Sensor Variable
Estado de la bomba de calor
Nombre de la biblioteca Plex para actualizar.
No se ha podido encontrar una ubicación de cámara con el nombre especificado
Pausa durante el último entrenamiento
Activa o desactiva la función de refuerzo.
Texto que se mostrará en el botón de descartar
Red (Modbus TCP)
Localizar robot aspirador
Refuerzo de agua caliente sanitaria
Modo de prioridad de vertido
Opciones de Total Connect
Establece un código de usuario en una cerradura.
Tiempo de carga completa del VE
Luz apagada
Carga con energía solar
Fijada en la parte inferior media
Tiempo de espera del modo pasivo
Protección contra subtensión de configuración de la batería
El dispositivo configurado no es el mismo que se encuentra en esta dirección IP.
Desactiva el modo de refuerzo.
El ID del destino debe ser un número
Masa libre de grasa en el brazo izquierdo
Encender mediante mando a distancia
Rango de transición.
Límite de potencia máxima del inversor ESS
Límite de exportación a la red
Estado de la lavadora superior
Seleccionar el tipo de entidad
Velocidad actual del compresor
Título para tu notificación.
Soporte de escritura de consigna de agua caliente
Hora del precio más bajo - hoy
Temporizador de arranque del generador por temperatura
Flujo de energía de la red
Nombre de usuario o contraseña no válidos
La integración de SMA necesita volver a autenticar tus detalles de conexión
Tiempo de riego manual
Ajusta las opciones del módem.
Error en el modo de configuración fuera de casa de Honeywell
Restablecer consumible del cepillo principal
Apagar el sistema host
Velocidad a la que mover la persiana.
No se pudo conectar: comprueba el número de serie
Enviar al bus KNX
Carga de energía hoy
Blink no pudo desactivar la detección de movimiento de la cámara.
Fallo en la detección del relé
No se puede añadir una voz TTS mientras la configuración esté deshabilitada.
Detener inclinación de persiana
Opciones para reproductores multimedia Plex
¿Estás seguro de que quieres configurar Mailgun?
Sensor de caudal de cloro
Verificar el código
Temperatura del aire interior
Por favor, vuelve a configurarlo con Mealie.
Volver a configurar la integración Portainer
Consumo de electricidad esta semana
Selecciona el dispositivo Bluetooth que es tu máquina
Error del cepillo lateral
Patatas (principalmente cerosas, grandes)
Calendario: Próximo evento
Energía descargada de la batería en su vida útil
Horario de verano habilitado
Modo de limpieza de aire
PTZ ir a preajuste
Está en la zona
Error de tensión continua interna
Estado de la tensión de entrada
Por favor, introduce el código de validación recibido
Iniciar el desvanecimiento de la luz
Punto a punto
La contraseña de Reolink es demasiado larga
Prueba en curso
Valor máximo de fecha y hora
Iniciar sesión en Habitica
Las credenciales no son válidas, se requiere nueva autenticación
Velocidad de filtración actual
Potencia activa fase-C
La dirección especificada ya está en uso
Establece/actualiza un PIN.
Topic del comando de temperatura más alta
Sirena tras evento
Protección de temperatura de la batería
El host del dispositivo Indevolt
Consumo de energía total (diario)
Selecciona las estaciones para añadir
A la espera de Wi-Fi
No se pudo volver a conectar al cliente: el dispositivo no tiene una dirección MAC de red.
Temperatura ambiente en modo ausente
Temperatura del circuito de retorno primario
Patatas (principalmente cerosas, medianas)
Velocidad de lectura del disco
Número del parámetro de configuración.
Potencia máxima de la batería en modo pasivo
Nombre de un perfil de luz a utilizar.
El inicio de sesión de Renault ha caducado, vuelve a autenticar la integración de Renault
Velocidad de la bomba entre la velocidad mínima y máxima.
Problema con la CA del panel
Duración de la apertura de la puerta
Ajustar la temperatura ambiente
Servicio de Environment Canada del que se obtiene el pronóstico de precipitaciones.
El ID del dispositivo Shelly para establecer el valor KVS.
Configurar el temporizador del calentador de agua
Código para armar la alarma.
Energía FV en su vida útil
Límite máximo de corriente de carga configurado de la batería
Nivel de caudal objetivo
El ID del medio con el que empezar en lugar de utilizar texto a voz.
Reproducir/Pausar contenido multimedia
Hora punta más alta - Ayer
Dirección de correo electrónico y contraseña
Mantener la temperatura mínima
Tiempo de bloqueo automático
Apagar humidificador
Consumo de gas esta semana
Temperatura del cargador demasiado alta
Crear notificación persistente
No se pudo solicitar los datos.
Clave de la cuenta de almacenamiento
Habilitar la conexión a la nube para la estrategia de carga inteligente
Fecha de cambio del filtro
No se pudo eliminar la copia de seguridad
Unidad de medida
¿Estás seguro de que quieres configurar la integración de Sleep as Android?
Crear copia de seguridad automática
Nombre del dispositivo y de la entidad
Suministro de aire de celda
Habilitar añadir automáticamente
Comprueba si hay una o más actualizaciones disponibles.
Introduce tu texto.
Alarma de la puerta del congelador
El cortacésped está en la base
Espera en la entrada mientras "ausente"
Tipo de calibración ORP
Promedio de descarga este mes
La entidad seleccionada no tiene coordenadas de ubicación.
Temperatura de calentamiento deseada
Producción de energía estimada - restante hoy
Consumo de electricidad este año
La prueba GFCI falló
Bandeja de entrada ausente
Descarga de la batería
Temperatura en modo calor cuando ausente
No se puede cambiar la duración de la sauna mientras la sesión de sauna está activa
Energía total recibida
Comprueba la consigna de humedad de uno o más termostatos.
Anulación de la calefacción central
Fase de potencia A
Honeywell no pudo configurar el modo del sistema
Los modos de funcionamiento que se deben comprobar.
Potencia activa fase A
Temperatura de la fuente superior calculada
Método de cadena de conexión
Energía de descarga de la batería en CC
Protección contra rayos (CA)
Establece el disparador a utilizar.
Se dispara una alarma
Consumo de energía en horas pico hoy
Establecer límite de velocidad
Calefacción del asiento trasero izquierdo
Establecer escena de flujo de color
Masa muscular en la pierna derecha
Nombre del ajuste.
Detiene las acciones en curso.
Crear perfil de memoria
Contraseña para el panel web del dispositivo.
Topic del comando del modo de oscilación
Regresar a Auto
Interruptor de salida encendido para
¿Quieres iniciar la configuración?
Utilizar la configuración predeterminada
Alta temperatura de carga
Sensor de temperatura del cable (sin regulación)
Se produjo un error inesperado.
Modo de segunda cavidad de horno
Clave API no válida para la cuenta seleccionada
Configuración del payload de la válvula
Día de repetición mensual
Umbral de advertencia de potencia
Clave API de Web
La búsqueda seleccionada no es válida
Activar o desactivar la función Brisa
Establece el brillo absoluto del puerto de salida en porcentaje.
Error de autenticación al comunicarse con la API de Tractive.
Temperatura del disipador de calor del inversor de la transmisión trasera
La temperatura de color mínima en Kelvin.
Se dispara cuando una o más cortinas se abren.
El rango de velocidad máximo debe ser mayor que el rango de velocidad mínimo
Descarga en la conexión actual
Ventilador del suministro de aire
Regulación de hidrólisis activa
La proporción de compuestos orgánicos volátiles superó el umbral.
Toma una instantánea de una imagen.
Establecer el modo de música
Tiempo de uso
El coste de la recompensa.
Habilitar Pure Boost
Yendo a limpiar la mopa
Energía total suministrada
¿Quieres añadir tus dispositivos HEOS a Home Assistant?
Establece el estado de brillo rastreado de una luz Bond.
Reiniciar Wi-Fi
La ID de clave o la clave de cifrado no es válida
Plantilla de estado de humedad objetivo
Por favor, introduce tus datos de conexión.
Energía de carga diaria de la batería
Color de fondo del botón de descartar en formato RGB
Temperatura actual del compresor
Temperatura de consigna del ACS
Código de evento no válido
Configurar salida conmutable
El texto a configurar.
Energía total de entrada FV
Comprueba si uno o más calentadores de agua están encendidos.
Introduce la dirección IP de la pasarela Modbus TCP conectada a tu controlador de la piscina.
Comprueba si uno o más calentadores de agua están configurados en un modo de funcionamiento específico.
El nombre de host o dirección IP de tu cámara Foscam.
Fecha de inicio de la factura eléctrica actual
No se pudo conectar con los servidores de Renault.
La dirección IP o el nombre de host de tu bomba de calor Qube.
Conectar al dispositivo mediante HTTPS.
Número de grupo de All-Link.
Lista de fuentes a habilitar
Estado de medición de carga TC
Vida útil de la bandeja de lavado de la mopa
Distancia de detección de movimiento
Último correo electrónico enviado
Tiempo de retardo de apertura
No se pudo eliminar el código PIN de la cerradura.
Restablecer la vida útil del cepillo principal
Valor a escribir en el atributo.
Energía de refrigeración diaria producida
La aplicación encontrada no es la aplicación oficial Z-Wave JS.
Nivel máximo de regulación de la carga
Puerta delantera izquierda
Regulación del calentador eléctrico
Alta cobertura de nubes
No se pudo recuperar la clave API
Seleccionar última opción de selección de entrada
Plantilla de comando RGBWW
Modo de tensión constante
Utilizar un certificado de cliente
Fallo en la desconexión de la entrada FV
Apagado de entrada (voltaje de la batería demasiado alto)
Código utilizado para bloquear la cerradura.
Precio EPEX de la próxima hora
No se pudieron obtener los datos.
Tipo de conexión KNX
Velocidad de escritura del disco
El puerto local utilizado por tu electrodoméstico Midea
No hay comunicación con la unidad interior
Reproducir un sonido antes del mensaje de inicio o multimedia.
No se pudo configurar la entrada de configuración.
El identificador del cargador no coincide con el identificador anterior.
Máxima potencia hoy
Plantilla de comando de oscilación
Espacio de almacenamiento libre
Se dispara cuando uno o más sensores de movimiento dejan de detectar movimiento.
Tensión de la cadena fotovoltaica D
Precio total
Se dispara cuando uno o más niveles de dióxido de carbono cruzan un umbral.
La dirección IP local de tu electrodoméstico Midea
Hora de salida siguiente
El dispositivo no es un punto de montaje de supervisor
Precio total del último pedido
Configuración del dispositivo ONVIF
Zanahorias en manojos (cortadas por la mitad)
Consumo mínimo de gas por hora - hoy
Nombre de la propiedad y valor a establecer.
Contraseña o contraseña específica de la aplicación para la cuenta SMTP.
Producción de energía estimada - esta hora
No molestar
Inicio de la última limpieza
Es necesario reiniciar el host
Error al obtener datos de Vistapool.
Tráfico en la interfaz de la caldera
Pure Boost vinculado a la presencia
Tensión fase C-N
Añadir parada de metro
Temperatura del depósito de agua
Corriente de carga solar
El modo confort está encendido
Introduce tu nombre de usuario y contraseña:
Contraseña del usuario para conectar Home Assistant a tu FRITZ!Box.
Espacio de color del vídeo
Cepillo principal restante
Corriente de descarga máxima permitida
No se puede establecer comunicación con el receptor
Topic del comando XY
Tensión CA del inversor en la salida
Habilitar grabación de movimiento
Enciende el calentador de agua durante un tiempo determinado.
Exportar a configuración YAML
Alarma de la puerta del frigorífico
Ajustar la espera por lluvia
Esperando pulsación de botón
Frecuencia de derivación de entrada
El nombre de host o la dirección IP del servidor que se va a monitorizar.
No está en la zona
Límite mínimo de consigna de calor
Registrar visualización de red
Consumo de carga hoy (solar)
Corriente de bus CC (batería)
Iniciar del desvanecimiento del enlace
Fecha y hora de vencimiento
Notificación al servicio de archivo
Humidificador apagado
El humidificador comenzó a secar
Ya existe otra entrada para este controlador Rain Bird, se eliminará esta entrada
Número de puerto para la comunicación con el dispositivo
Control RGB relativo
Comprueba si una o más baterías no están cargando.
Ruta a la carpeta
Enciende o apaga el dispositivo.
Hora punta de mayor consumo - Hoy
Error al importar la configuración YAML de SMTP.
Ranura de código para establecer el código.
El dispositivo no es válido
Promedio de frecuencia de fase
Ubicación a la que navegar.
Área limpia actual
Peras para cocinar (grandes, cortadas en cuartos)
La clave API proporcionada no coincide con esta cuenta
Filtrar por prioridad
Crear un calendario vacío
Actualización automática de Zigbee
Selecciona el dispositivo que quieres añadir.
Establecer el tiempo de riego
Restablecer la energía total
El nivel de dióxido de azufre superó el umbral.
Fijada en la parte media inferior
Producción de almacenamiento hoy
El nombre (o ID de tarea) del hábito de Habitica.
Elimina una zona de privacidad de una cámara.
Modo del foco de iluminación tras evento
Error de autenticación para el dispositivo BSB-LAN
Consumido importado del generador
El accesorio ya está configurado con este controlador.
Establecer tiempo de espera del modo pasivo
Motor de la rueda izquierda bloqueado
Fallo de tensión media de red
El tipo de regla de bloqueo proporcionado no es válido.
Activa el modo ausente para el calentador de agua.
Almacenamiento de SMS lleno
Tipo de túnel KNX
No se pudo obtener la información de la aplicación Matter Server.
Volumen de fuga del sensor de caudal
Volver a configurar Traccar Client
La contraseña de tu cuenta de Schlage.
Intensidad de LED encendido
Vida útil total de todas las baterías cargadas
No se pudo conectar con el dispositivo Duco.
El nombre de host o la dirección IP de tu dispositivo ONVIF.
Se dispara cuando una o más alarmas se arman en modo noche.
Consumo medio de combustible de viaje en manual
Acciones al cerrar
Selecciona el interruptor encontrado para configurarlo
ID del archivo a obtener.
Obtener programación de circulación
Canal de temperatura de color
El(los) dispositivo(s) Indevolt para empezar a descargar.
Conectar automáticamente con el puente
Sobrecorriente del cargador
Error de sobretensión fotovoltaica
Consumo neto de corriente CT
El repositorio para realizar el seguimiento
El mando está encendido
Yendo al área de destino
Valor del parámetro de configuración.
El dispositivo rechazó la credencial porque el identificador único del usuario no coincide.
No se pudo conectar con ninguna unidad central devolo Home Control.
La base no está conectada a la corriente
Longitud mínima del texto de entrada
¿Estás seguro de que quieres volver a configurar el webhook de Geofency?
Cambia el transmisor infrarrojos que se utiliza para controlar tu Alpha Bidet.
Velocidad máxima del viento
Opciones del panel de control de alarma
El nombre de usuario de tu cuenta Ring.
Temperatura del estator de la unidad de transmisión delantera
Payload "armada noche"
Vida útil restante del filtro superior
Volver a autenticarte con Growatt
Potencia activa total
Consumo de gas de calefacción los últimos siete días
Valor al que se configura el contador de suministro.
No se pudo devolver la aspiradora a su base de carga.
El nombre de host o dirección IP de tu dispositivo BSB-LAN.
Pausar el cortacésped
Sensibilidad de detección estática
Punto de consigna de advertencia de la batería
Se dispara cuando uno o más niveles de ozono cruzan un umbral.
Si está habilitado, debes introducir el código de usuario para armar o desarmar la alarma.
Temperatura mínima del módulo de batería
PTZ hacia abajo a la izquierda
Índice de compuestos orgánicos volátiles
Duración de apertura predeterminada
Minutos muy activos
Consumo de gas de calefacción hoy
Comprueba si uno o más reproductores multimedia están reproduciendo.
Configuración del modo ventilador
El nombre del artículo a añadir.
Modo de flash Zigbee
No se pudo migrar la entrada de configuración.
Desactivar retardo a la izquierda
ID del endpoint del clúster.
Descarga el archivo en una ruta local.
El humidificador está apagado
No se detecta vibración
El nombre de usuario de una cuenta del dispositivo con acceso de lectura y escritura a la API JSON.
Conectar a tu sistema Powerwall
Modo de actualización de firmware Z-Wave
Establecer velocidad del ventilador
La entrada de configuración que representa el bot de Telegram para enviar el mensaje de voz.
Calidad del aire media
Selecciona el SAI del servidor NUT que quieres monitorizar
El ID de parada debe ser un número.
Validación del certificado del bróker
Modo de uso del cargador
Arranque remoto del motor
Sobretensión en el hardware del bus del inversor
Potencia de carga local
Humedad relativa mínima
Inicia una zona.
Configurar los ajustes de integración
Establece el modo de color de la cámara.
Modo de luz de cámara exterior.
Volver a configurar el certificado para probar
Energía almacenada en baterías hoy
Temperatura del compartimento inferior
No se pudo completar la operación.
Origen del último comando
Corriente máxima de carga
Mínimo desplazamiento de la consigna
Consigna de corriente de carga
El nombre de host o la dirección IP de tu Slide local
El payload que se envía cuando se emite un comando de "bloqueo".
El reproductor multimedia está encendido
Hora de finalización de la tarifa eléctrica reducida hoy
Coste fijo del mes en curso
Patatas (harinosas, cortadas en cuartos)
Bloqueo automático en pausa
Autenticación de la cuenta web
Esperando viento
Exportación a la red desde batería
Apagar entrada booleana
Duración de la pausa de este riego.
Comprobar la protección contra sobretensión
La ventana está abierta.
Siguiente precio con todo incluido
Establecer credenciales (recomendado)
Humedad ambiente
Color en modo diurno
Carga de energía generada
Modo de descarga Eco
Posición de apertura objetivo
Comprueba si uno o más reproductores multimedia están en pausa.
La clave de dispositivo de tu dispositivo
Configurar un nuevo Apple TV
Volumen restante del depósito
Consumo de energía de gas - esta hora
Importación desde la red
Bomba de cloro activa
Inicia la reproducción en un reproductor multimedia.
Color con foco de iluminación
Fallo a tierra en el neutro
Tarjeta SIM bloqueada
Elige una copia de seguridad automática
Patatas (principalmente cerosas, cortadas por la mitad)
Energía consumida de la batería
No se pudo conectar al servicio ntfy debido a un error de conexión
La cerradura está bloqueada
La entidad del número de velocidad del ventilador está obsoleta.
Error al comunicarse con la API de Ring
Patatas (con piel, cerosas, pequeñas, para cocinar al vapor)
Restaurar copia de seguridad automática
Volver a conectar el router Zigbee
Baja presión de agua
Establece el modo de oscilación.
Entidad de seguimiento de dispositivos
Inversor de tracción delantera
Tensión media del generador
Duración de la sesión de anulación.
Se ha actualizado la configuración existente.
Tipo para el nuevo valor.
Estado de conexión del perfil del dispositivo
Se dispara cuando uno o más niveles de monóxido de carbono cruzan un umbral.
El nivel de volumen del timbre de la puerta.
Consumo total de potencia del TC
El ID de dispositivo del montaje de almacenamiento en red que se va a volver a cargar.
Volver a configurar la instancia Paperless-ngx
Energía importada fase B
Ajustar modo LED
Seleccionar el método API
El dispositivo encontrado no es un dispositivo Sonos
Se ha producido un error al comunicarse con el altavoz Sonos
Plantilla de valor de dirección
Temporizador de luz - detener
Área limpia total
Topic de estado RGBWW
Energía consumida de origen solar
La puerta del garaje está cerrada.
Bloqueo del cable de carga
Comprueba si uno o más temporizadores están en pausa.
Se requiere autenticación de dos factores
Sensor de escape dañado
Sensibilidad de detección de movimiento medio
No se pudieron obtener los datos de información de la API REST de Lunatone
Volver a autenticar el Powerwall
Obtiene un proceso por el ID.
Configurar opciones para una persiana.
Periodo de la tarifa energética
Acciones al seleccionar la pista siguiente
Habilita la grabación continua en el almacenamiento de la cámara.
El nivel de compuestos orgánicos volátiles cambió.
La contraseña de tu cuenta de Growatt.
Risco Cloud (recomendado)
Volumen máximo en modo diurno
Visión nocturna inteligente con poca luz
Activa el modo vacaciones hasta una hora determinada.
Patatas (principalmente cerosas, cortadas en dados)
Este dispositivo no admite la entrada de teclado.
Última producción del contador
Acciones al desbloquear
Código PIN del panel
Actualizar una tarea pendiente
Temperatura alta normal
Temperatura de calefacción de confort
Visión nocturna por infrarrojos
Intensidad Wi-Fi
Hora de energía gratuita
Ya existe un servicio con esta configuración
Uso del filtro de agua
Obtener precios del gas
Error al importar la configuración YAML de HTTP.
Error durante la actualización
Inicia la limpieza de la zona especificada.
Utilizar como adaptador Zigbee
Conectar con EZVIZ Cloud
Nivel máximo de modulación relativa
Introduce la información de tu dispositivo SMA.
Establecer escena de color
Consigna del ventilador de extracción cuando ausente
Sobretensión de salida de CA
No se detecta el nivel de luz.
Energía exportada fase A
Masa grasa en la pierna izquierda
Define una plantilla para obtener la versión instalada.
Pulsación muy larga
Duración del movimiento.
El payload que se envía cuando se emite un comando de "armar con derivación personalizada".
Deshabilita la grabación de un clip en el almacenamiento de la cámara cuando se detecta movimiento.
Topic del estado de humedad objetivo
Flujo de potencia hacia la carga
El ID del dispositivo de tu electrodoméstico Midea
El ID del plan de comidas que se va a actualizar.
Define acciones a ejecutar cuando se enciende la luz.
El nombre del programa a controlar (utiliza la dirección o el nombre).
Patatas (principalmente cerosas, cortadas en cuartos)
Modo para configurar el sistema.
Se dispara cuando una o más cortinas se cierran.
Potencia de la fase A
No se pudo enviar el comando porque el robot no está conectado.
Producción actual de energía fotovoltaica
No se pudieron actualizar los dispositivos.
Fallo en el autodiagnóstico del relé
Define una plantilla para obtener la lista de fuentes compatibles con el reproductor multimedia.
Color de fondo en formato RGB
Los modos de funcionamiento para que se dispare.
Tensión de la cadena fotovoltaica B
Es de noche.
Temperatura del gas líquido
Se dispara cuando uno o más mandos a distancia se encienden.
No se pudo comunicar con el dispositivo.
El precio más bajo de la electricidad mañana
El código de usuario no es válido, no se ha armado ausente
Soporte del modo de oscilación horizontal
Problema con la altura de corte, motor
Corriente del motor del inversor de la transmisión trasera derecha
Brillo absoluto de salida
Precio actual de la electricidad
Se dispara cuando uno o más reproductores multimedia comienzan a reproducir.
Batería cargada desde la red esta hora
Contraseña principal (MFA)
Nombre de la variable o del punto de consigna.
Inicio de lluvia por sensor de lluvia
Tiempo para que se dispare antes o después del inicio del evento.
Duración máxima del timbre
Horas restantes del filtro
Topic del comando de humedad objetivo
Seleccionar región del servidor
Carga de vehículo a la red
Plantilla de comando "Encendido"
Enciende el LED de Wi-Fi de un interruptor.
Consumo de carga hoy
La API de Powerwall ha cambiado
Tensión mínima de celda
Hora de finalización del modo de suspensión los miércoles
Temperatura de salida del agua
El nombre de usuario para autenticarse con la instancia de Transmission, si está configurado.
Calentamiento de arriba a abajo
Estado de la limpieza del aire
Temperatura del intercambiador interior
Comprueba el nivel de humedad de una o más entidades.
Añadir ID de la puerta de enlace existente
Energía total de entrada a la batería
Admite modo automático de calor/frío
Restablecer contador del filtro
Restablecer la vida útil del filtro de la estación
Comprueba si una o más baterías están bajas.
Consigna de potencia del inversor
Temperatura deseada constante para la caldera
Se dispara cuando la consigna de temperatura de uno o más termostatos cambia.
Migrar o cambiar la configuración del adaptador
Umbral real de electricidad
Conexión SIN cambios
Habilitar Climate React
Fallo por desequilibrio en el bus
Utilizar la aplicación Z-Wave JS
La hora de inicio de la consulta de estadísticas.
