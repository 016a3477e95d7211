Ruta a la imagen o vídeo a subir.
Tiempo de ejecución de zona predeterminado (en segundos)
Entrada de energía 1 hoy
Válvula de entrada de agua
Neumático delantero derecho
Temperatura de calefacción durante las vacaciones.
Actualiza la programación de carga en el vehículo.
Vuelve a autenticarse en la puerta de enlace.
Activar perfil por duración
Temperatura mínima de alarma
La autenticación falló, por favor, vuelve a autenticarte.
No se pudo crear la carpeta
Configurar los ajustes de voz
Error de autenticación al conectar con la API de INDI Allsky
Seleccionar última opción
Apaga una o más luces.
El calentador de agua admite los comandos de "encendido" y "apagado".
Obtiene un plan de comidas de Mealie
El canal seleccionado ya no está disponible.
Objetivo de red para carga solar personalizada
Deshabilitar el punto de acceso Wi-Fi
Contaminación del aire baja
La ruta no es válida
Ruta del archivo de actualización
Utilizar cadena de conexión
Última producción del contador
Selecciona tu dispositivo entre los dispositivos Bluetooth disponibles.
Índice de calidad del aire y humedad
Temperatura deseada del termostato
Establece el modo preestablecido de un ventilador.
Porcentaje actual del precio más alto - hoy
Topic del estado de la temperatura del color
Número del parámetro de configuración.
Borrar temporizador de apagado automático del ventilador
Opción para habilitar el descubrimiento automático MQTT.
Frecuencia de salida de CA
Calidad del servicio
No se pudo restablecer el filtro.
¿Quieres configurar la lista de la compra?
Nombre de la salida de sonido a la que cambiar.
Temperatura máxima del módulo
Tiempo de descarga restante
Elimina elementos de la cola de reproducción.
Modo actual del sistema
No se pudo encontrar una estación con el nombre especificado
Consumo de gas del mes en curso
Descarga el archivo en una ruta local.
Corriente de salida CC
Temperatura del agua caliente
Falta la contraseña
Carga desde la red
Establece la humedad objetivo para refrigeración.
Vehículo no conectado
Escribir datos por nombre
Modo de dirección del ventilador
Entrada 1 de energía total en su vida útil
Nuevo valor del modo ausente.
Salida de energía durante la vida útil
La velocidad del ventilador como porcentaje.
Borrar código de usuario de cerradura
Detiene las acciones en curso.
Potencia de carga de CC
Reproducir siguiente y borrar cola
Recarga la integración KNX.
Tensión de CA demasiado alta
Ventilador del suministro de aire
Energía de la batería disponible
Acciones al establecer la posición
Plantilla de valor de brillo
Establece el valor de una entidad de texto.
La fecha y hora objetivo.
El puerto del panel de alarma
Tensión de CA demasiado baja
Establecer el modo en casa
Nombre de una nueva área meteorológica que añadir.
Obtener precios de energía
Consumo de energía actual L1
Establecer estado de bloqueo
Detener robot aspirador
Contador no encontrado
Índice de inicio del sensor de caudal
Energía real producida
Filtrar por nombre
Proporciona una nueva clave de cuenta de almacenamiento.
Acciones al establecer el porcentaje
Selecciona la puerta de enlace que quieres configurar.
Modo En casa/Ausente
Establecer tiempo de pausa
Potencia real de entrada
Tensión de salida fuera de la red L1N
Configuración de temperatura objetivo
Un estado para la tarea pendiente.
Temperatura mínima de calefacción
Obtiene los detalles de una advertencia.
Elige tu protocolo
Configuración del modo ventilador
Establecer apagado automático
Interruptor de salida encendido para
Introduce los datos de tu servidor Proxmox VE para configurar la integración.
Energía de entrada de derivación
Potencia de la bomba del circuito
No hay señal de bucle
Sensor de luz habilitado
Enviar al bus KNX
Cloro demasiado alto
Alarma está armada en modo noche
Enciende o apaga una sirena
Hora del consumo máximo horario
Estado de la potencia de carga
Tiempo de funcionamiento del filtro de aire
El dispositivo encontrado no es un dispositivo Z-Wave.
Error desconocido al conectar con la puerta de enlace.
El número especificado ya está en uso
Energía de agua caliente
Topic del comando de brillo
Error en la autenticación de la transmisión de la cámara
ID del punto de acceso
Neumático delantero izquierdo
Error desconocido del dispositivo
Valor del ajuste.
Clave de acceso a la cuenta de almacenamiento utilizada para la autorización
Frecuencia de línea de entrada L1
Fallo en la detección del relé
Día del mes
Utilizar el valor predeterminado de la integración
Distancia hasta revisión
Calefacción central en espera
Habilita un código de usuario en una cerradura.
No se pudo apagar el reproductor.
La estación ya está configurada
Configurar opciones para una persiana.
Configurar el Insteon Hub versión 2.
Opción a seleccionar.
Entrada de configuración no cargada
Límite de entrada del inversor
Modos de sonido disponibles
Energía producida por fase A
Límite de entrada de CA
Plantilla de comando de modo de oscilación horizontal
Ajuste del nivel del agua
Exportación a la red en su vida útil
Retorno de la tarifa punta del año en curso
ID de chat del grupo del que se debe eliminar el bot.
Error de retardo del ventilador
Modo automático de HVAC
Fallo del sensor de velocidad
El ID de la estación debe ser un número.
Control de la calidad del aire
Temperatura de la batería demasiado baja
Por favor, introduce los datos de conexión de tu dispositivo.
Ventilador está encendido
Fecha de finalización de la factura eléctrica actual
Conectar al dispositivo mediante HTTPS.
Temporizador de apagado de carga
Establece la configuración de una cerradura.
Duración de la pulsación larga
Alarma de batería baja
Código PIN del panel
Batería cargada en su vida útil
Plantilla de comando RGB
Esperando la carga actual
Límite de potencia de descarga de la batería
Tiempo restante del sensor
Consumo de energía (hoy)
Hasta el límite de temperatura
Esta red ya está configurada
Apaga el LED de Wi-Fi de un interruptor.
Temperatura máxima de alarma
Temperatura real de ACS
Tiempo de riego restante
Encender LED azul en el control remoto
Configurar la integración de Matter con la aplicación Matter Server
El nombre no es válido
Sensor de presión apagado
Frecuencia de almacenamiento CT
Reiniciar Wi-Fi
Añadir una anulación de dispositivo.
Plantilla de comando de temperatura
Potencia total de entrada
Comando(s) para enviar a Google Assistant.
Envía una acción de chat.
Humedad del aire exterior
Apagado por sobrecorriente del hardware
Define una plantilla para obtener el porcentaje de velocidad del ventilador.
Índice de ranura de credenciales para eliminar.
La contraseña de la cuenta del dispositivo.
Elige un dispositivo encontrado.
Caudal máximo de agua hoy
Nueva temperatura deseada para el calentador de agua.
Inicio del modo ausente.
Define las acciones que se ejecutarán al apagar el calentador de agua.
Cambia un ajuste.
Actualiza la ubicación de Home Assistant.
El nuevo valor a establecer.
Tipo de dispositivo no válido
Corriente de red fase 1
El controlador necesita credenciales.
Conectar mediante SSL/HTTPS.
Nombre del puerto al que conectarse.
Entidad a restablecer.
Valor actual de un valor Z-Wave
Código de la imagen
Selecciona el filtro para configurar.
Fallo por sobretensión en el bus
Corriente máxima de red
Hora de finalización del temporizador
Modo de funcionamiento desconocido
Frecuencia fuera de la red
Elige el servidor que quieres configurar.
El token no es válido.
Mensaje de texto (SMS)
Añadir lectura del contador
Frecuencia PV3P TC
Tensión de la batería del inversor de tracción trasero izquierdo
El código a establecer para el usuario.
Ranura de código para habilitar.
Seleccionar opción anterior
Detiene una aplicación de Home Assistant.
Nivel de contaminación nocturna
Nombre del dispositivo y de la entidad
Plantilla de comando de modo de funcionamiento
Comprueba el nivel de monóxido de nitrógeno de una o más entidades.
Enciende un calentador de agua.
Dirección de grupo para activar/desactivar el canal de color.
Porcentaje de velocidad del ventilador
Establece un modo de funcionamiento.
No se pudo escribir en el inversor.
No se ha podido iniciar la aplicación de Music Assistant
No se pudo subir el volumen
Envía un vídeo.
Consumo de energía de la última sesión
Tensión fase A-N
Acciones al armar en casa
Consumo de energía en tarifa valle
Nuevo nombre para el cliente.
Consumo de energía actual
Modo HVAC del termostato
La cerradura está abierta
Falta la batería del panel
ID del mensaje a eliminar.
Tipo de interruptor L1
El nombre de la programación
El estado del LED a configurar.
Enciende una cámara.
No se encontró ningún adaptador Bluetooth
El cortacésped está en pausa
El identificador del cargador no coincide con el identificador anterior.
El controlador al que enviar el comando.
Fecha que se va a establecer.
Potencia de entrada de CA
Días restantes de vida útil del filtro superior
Temperatura a la que ajustar el calentador.
Nombre del área
No se ha podido establecer el modo de ventilación.
Nombre de la escena Hue de la aplicación Hue.
La velocidad del efecto en % (0-100, por defecto 50).
Fallo del sensor B
Nombre del archivo a leer.
Temperatura máxima de salida del agua
Habilitar grabación de movimiento
Restablecer el filtro de agua
Mensaje de texto recibido
Crear una red
Corriente de salida de CA
El reproductor multimedia está apagado
Velocidad del ventilador de suministro
Corriente del bus de CC
Baja presión de agua hoy
Armar alarma modo en casa
Añade un nuevo elemento a la lista de tareas pendientes.
Tiempo mínimo de funcionamiento
El método de autenticación configurado ya no está disponible, se requiere volver a autenticarse.
Establecer un plan de comidas
Protección contra sobrecorriente del software de la batería
Modo de descarga Eco
Esperando la autenticación
La válvula está abierta.
Error de funcionamiento: error al acceder al parámetro
Área lista para armar ausente
Tensión de fase L1N
Sobrecorriente en el hardware de salida de CA
Identificador único del token RFID.
Caudal de agua personalizado
No se pudo obtener una respuesta.
Se produjo un error al configurar el estado del interruptor
Crear nueva suscripción
Velocidad de lectura del disco
Fin del modo ausente.
Este dispositivo no tiene opciones de configuración.
La consigna de temperatura mínima.
Desactivar retardo a la izquierda
Nombre del grupo.
Dirección de grupo que representa al estado.
Nivel de luz detectado
Nivel del depósito de la base
Topic del estado de temperatura más baja
Potencia real de salida L1
Estado de medición de almacenamiento CT
Consumo de electricidad hoy
Número de canal al que cambiar.
Archivo de clave privada
Memoria disponible (real)
Potencia activa L1
Fallo de sobrecorriente del hardware de entrada
Mostrar hora de salida desde la estación de inicio
Ruta remota a un mensaje de voz.
Modo de bajo consumo
Ya hay una actualización del firmware en curso.
Deshabilita la detección de movimiento de una cámara.
ID de contenido multimedia
El valor objetivo.
El nivel de PM1 superó el umbral
Configuración del sistema no válida
ID de entidad en la que ejecutar la tarea.
Velocidad de subida actual
Valor del comando para encender
Grupo de tarifa eléctrica actual
Inicio del período valle
No se puede encontrar la base
Intensidad de la ranura izquierda
Potencia de la batería en CC
Local y de red
El tipo de datos de la variable en la que escribir.
Temperatura de almacenamiento de ACS
Estado de carga/descarga de la batería
Corriente de carga máxima
Establecer escena de flujo de color
Topic del comando de efecto
Apagar mediante mando a distancia
Temperatura real de la fuente superior
Nivel de batería baja
Total de agua utilizada hoy
Iniciar una zona con una duración.
Estado de la bomba de calor
Es un plan de precios por tiempo de uso
Topic del estado de oscilación
Esta clave API ya está configurada para otra entrada.
Actualizar elemento de la lista de tareas pendientes
No se puede cambiar el modo del ventilador cuando la sesión de sauna no está activa
Token de clave de control local
No es una dirección IP válida.
Armar alarma en modo vacaciones
Carga programada sin red
Temperatura máxima que se puede configurar.
Anulación de la calefacción central
Potencia de descarga máxima
Introduce el número de salida para configurar
El tipo de entidad a configurar.
Última actualización del vehículo
Alimentación total
El sistema del que eliminar el PIN.
Tensión de red L1
Vida útil de energía solar
Acciones al subir el volumen
Incluir ubicación de la casa
Red (Modbus TCP)
La cámara que se va a usar
Versión del controlador Omada no compatible.
El nuevo valor a establecer para este parámetro de configuración.
Utilizar la aplicación Z-Wave JS
Dirección de la unidad/servidor Modbus.
Consigna de agua caliente sanitaria
Consumo de gas ACS este año
Se ha producido un error al realizar la prueba de velocidad
Instancia de Music Assistant
Establece el modo de color de la cámara.
Temperatura mínima en el período actual (°C).
El número de puerto del dispositivo (el valor predeterminado es 80)
Introduce tus credenciales para autenticarte con Proxmox VE.
Se produjo un error de SSL.
Protocolo de comunicación a usar
Lista de opciones que se pueden seleccionar.
Fallo de CC/CC
Leer la inclinación de un sensor
ID(s) de medios
No se pudo recuperar el modo de energía actual.
Establece el tiempo de pausa.
Si mostrar o no los sensores de la estación en el mapa.
Velocidad máxima del viento
Selecciona el dispositivo Hue que quieres configurar
Establece el valor de un número.
Define acciones a ejecutar cuando la persiana está cerrada.
Actualiza la entidad de imagen con la imagen siguiente del contenido multimedia configurado.
Plantilla de estado del modo ventilador
Plantilla de estado de humedad objetivo
El archivo de sonido a reproducir.
Potencia FV total
Se produjo un error al comunicarse con la instancia de Proxmox VE.
Selecciona el receptor que quieres configurar.
El control remoto está en uso
Espacio libre en disco
Coste del gas del año en curso
Último evento de botón
Problema en el circuito de memoria
Es necesario limpiar el filtro
Error al comunicarse con el inversor.
No se pudo cargar la imagen a la pantalla.
Define una plantilla para la temperatura de consigna.
El ID del programa a configurar.
Añadir dispositivo MQTT
Se han recibido datos de token no válidos.
Estado del puerto USB
Vehículo conectado a la carga
Producción de energía fotovoltaica esta semana
Calefacción eléctrica principal
Apagar el sistema host
Autenticarse en el dispositivo
Establece las opciones de una selección de entrada.
Color de LED encendido
Error de certificado SSL
Canal Wi-Fi
Último cambio de consigna
Configurar dispositivo LED de infrarrojos
Potencia de TC de producción
Establece la humedad objetivo de un humidificador.
Descarga esta semana
Compatible con encontrar control remoto
Obtener detalles de la advertencia
Movimiento de control remoto de aspirador
Introduce las credenciales de la cuenta de la cámara del dispositivo.
Potencia pico de descarga máxima
Topic del estado de efecto
Plantilla de calentador de agua
Consumo de energía de salida L1
Ruta remota a un vídeo.
No se puede conectar al servidor Proxmox VE
Volver a configurar la integración Portainer
Establece el estado del LED.
Temperatura de agua caliente sanitaria del circuito 0
Elimina una programación de carga de un vehículo.
Falta un token en la entrada de configuración, por favor, vuelve a autenticarte
El robot aspirador comenzó a limpiar
El nombre (o ID de tarea) de la tarea que quieres actualizar.
Espera para alarma de movimiento
La hora a ajustar.
Consumo de agua de la sesión
Restablecer el estado de tensión de entrada mínima y máxima
Selecciona el tipo de conexión
Energía exportada fase C
Error de conexión IP
Ruta del dispositivo serie
Cepillo principal restante
Contraseña de la red Wi-Fi.
Duración de la sesión de anulación.
Energía FV en su vida útil
Número de baterías
Potencia aparente total fuera de la red
Define una plantilla para obtener el título de la actualización.
Establece el tiempo de riego.
Armar alarma modo noche
Tensión de línea L1
Protocolo de configuración de la batería
Se requiere actualización de clave de acceso
El mensaje a mostrar.
Configuración específica de Home Assistant.
Calibración automática del vapor
Temporizador de retardo de flujo
Comprueba el valor de potencia de una o más entidades.
Plantilla de valor del modo de funcionamiento
Es la hora azul
Añadir un dispositivo X10.
Habilitar el modo radio
Sistema no compatible: Software no compatible
Número de serie del dispositivo
Dirección de grupo para encender/apagar el dispositivo.
Consumo de electricidad para calefacción hoy
Introduce la Estación/Dirección
No se pudo leer el modo HVAC actual
Selecciona el dispositivo de entrada
Plantilla de comando de inclinación
No se encontró ningún valor válido.
Fecha de finalización de las vacaciones
Caudal de agua caliente
La entrada de configuración que representa el bot de Telegram para eliminar el mensaje.
Introduce los datos de tu FRITZ!Box.
Modo de funcionamiento actual.
Se ha producido un error de API
Consumo de electricidad para calefacción este año
Tensión de la batería del sensor
Establece el límite de velocidad de descarga.
La cantidad de tiempo (en segundos) para ejecutar la zona.
La ventana está abierta.
Detener un apagado en curso
Selecciona el método de conexión
Envía el aspirador a una posición específica.
Se requiere al menos 'Interruptor' o 'Velocidad del ventilador'.
Comprueba si uno o más reproductores multimedia están en pausa.
Fecha y hora de finalización
Exportación a la red hoy
Válvula de agua caliente sanitaria de la unidad interior o bomba de agua
Volver a configurar el servicio de voz a texto
Corriente del bus de carga
Nombre de las vacaciones a borrar.
Establecer el estado de seguimiento de la velocidad del ventilador
Red Wi-Fi
No se pudo encontrar un dispositivo compatible en esta dirección IP
Producción del sistema hoy
Restablecer el filtro de polvo
Potencia instantánea activa L1
Potencia pico de carga máxima
