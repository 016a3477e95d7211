Instalación energética para configurar.
Límite de velocidad actual
Energía de carga total
Calidad del aire baja
Ir al enlace
Número de seguimiento del seguimiento a eliminar.
La impresora no ha proporcionado un número de serie.
Duración del impulso en segundos.
Nivel de sirena predeterminado
Actualizar un diario
Ruta local a un vídeo.
Define una plantilla para obtener la velocidad del ventilador de la aspiradora.
Control de apertura/cierre
Establece el precio de la energía.
Proporciona el correo electrónico y contraseña para conectarse al servidor FYTA
Excluir el archivo de base de datos de Home Assistant de la copia de seguridad.
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cambia.
Ya existe un código PIN con este valor en la cerradura.
Duración del efecto.
Uso promedio diario de agua
Elige el sensor que quieres añadir
El título de la tarea de Habitica.
La contraseña de la cuenta del dispositivo.
Producción hoy
Se produjo un error de escritura o lectura
Descarga mínima programada
Enciende o apaga una entrada booleana.
Activar modo eco con duración
Nombre del grupo/habitación Hue de la aplicación Hue.
Introduce los datos de conexión de tu instancia de INDI Allsky.
Fallo interno - reinicio
Problema de ID del hardware
Añade un nuevo evento de calendario.
Modo de aire fresco
Vuelve a autenticarse en la puerta de enlace.
Selecciona el método de autenticación
Selecciona una escena en el receptor.
El número de ranura de usuario en la cerradura.
Se ha detectado un error en la red eléctrica.
Ajusta la velocidad actual del ventilador.
Establecer usuario para la cerradura
Sin batería o con poca batería
Comprueba la humedad relativa de una o más entidades.
Secado a baja temperatura
La dirección de tu sistema Powerwall en tu red local.
Motor del cepillo derecho sobrecargado
Recupera la cola del reproductor multimedia.
Comprueba el valor de potencia de una o más entidades.
Frecuencia fuera de la red
Alternar inclinación de persiana
Coste del gas este mes
Establece la temperatura deseada de un calentador de agua.
Ajustar el modo de zona
El nombre de la variable en la que escribir.
En espera, bomba en funcionamiento
Configuración del bot de Telegram
Establece el nivel de volumen de un reproductor multimedia.
La URL del calendario remoto.
Prefijo para el panel.
Estado del puerto de CA
La regla de credenciales para el usuario.
Es necesario limpiar el filtro
Título para tu mensaje de notificación
URL donde se pueden encontrar los medios.
Nivel de la ranura izquierda
Las fuentes multimedia no son compatibles con este dispositivo.
Las coordenadas de la zona no son válidas para esta aspiradora.
Fuera de casa
Retardo de arranque del motor
Introduce la dirección IP del dispositivo.
Código de alarma para autorizar la anulación de la zona.
Contraseña de la cuenta para conectar Home Assistant a Habitica
Ningún puerto para el endpoint
Dirección del grupo que representa el valor.
Añade un código PIN a una cerradura.
Velocidad del ventilador izquierdo
Añade recordatorios a una tarea de Habitica.
Hora de inicio de la noche
Entidades para actualizar.
Error del sensor de corriente alterna
Días de uso
Acciones al abrir
Volumen del reproductor multimedia
¿Quieres configurar Sonos?
No se encontró ningún valor válido.
Dirección de grupo para leer si es de día o de noche.
El código PIN ha cambiado.
No se han recibido datos.
Vehículo conectado desde
Selecciona si el dispositivo está en modo de calefacción o refrigeración.
Puerto de escritura remoto
El cable de carga está conectado.
El volumen en porcentaje.
El puerto LED del dispositivo.
Tipo(s) de medio(s)
Si el plan de comidas está habilitado.
Modo HVAC para configurar.
Elimina un plan de comidas
No se pudo conectar a Velbus.
Tiempo de espera agotado al conectarse a la puerta de enlace.
El estado del nodo ha cambiado
Payload "armada con derivación personalizada"
Temperatura del gas caliente
Error en el número de serie
Producción de energía de calefacción
La integración MQTT de Home Assistant no está configurada.
Se produjo un error de SSL.
Modo de velocidad del ventilador
Clientes a rastrear
Temperatura demasiado alta
Recarga los sensores de estadísticas desde la configuración YAML.
El dispositivo de destino para esta acción.
El botón "Actualizar firmware" está obsoleto
Desconexión de entrada FV
Establece la velocidad de un ventilador.
Vida útil del cepillo principal
Excluir aplicaciones con nombre desconocido de la lista de fuentes
Entrada de audio de la zona B
Dirección de grupo a la que se envía el valor.
Cambia la configuración del Hub.
El modo de funcionamiento del brazo.
No se pudo obtener la información del dispositivo
Puerto de carga en modo frío
Modo de bus de control
Restablecer el estado de tensión de entrada mínima y máxima
Encender interruptor
Consumo de energía de CA
Se dispara cuando uno o más sensores de ocupación dejan de detectar ocupación.
Añade una nueva tarea pendiente.
Energía de servicios de red
Temperatura a la que ajustar el calentador.
El nombre de host o la dirección IP del dispositivo Android TV.
Establece la fecha y/o la hora de una entrada de fecha y hora.
Importación de potencia reactiva
Estado de energía del electrodoméstico
Eliminar todos los usuarios
Introduce las credenciales de la cuenta de la cámara del dispositivo.
Deshabilitar grabación de movimiento
Corriente de producción CT
Encender sirena
Nombre de usuario para tu cuenta de usuario local (no en la nube).
Error en la operación de la copia de seguridad
Define una plantilla para obtener el estado del sensor.
Unidad del contador de agua
Modo "Mantener baterías cargadas" habilitado
Apagar en
No se pudo migrar la ubicación al nuevo formato.
Valor del ajuste.
Corriente EVSE TC
Falló la autenticación en homee.
El nombre de usuario IMAP.
Total de energía real devuelta
Enciende o apaga un termostato.
¿Quieres configurar la lista de la compra?
Elimina un mensaje de un tema ntfy.
Por favor, vuelve a autenticarte con el panel.
Establecer el programa de calentamiento de agua caliente para un dispositivo BSB-LAN.
Enviar grupo de medios
No se puede conectar con el endpoint
Programar apagado
Actualizar un hábito
Se produjo un error al comunicarse con la instancia de Proxmox VE.
Se dispara cuando el modo de uno o más termostatos cambia.
Clave API para tu cuenta de usuario local.
Ventana abierta detectada
Añade un nuevo hábito.
Vuelve a cargar la configuración principal desde la configuración YAML.
La temperatura superó el umbral
Las credenciales de tu cuenta
Calidad del aire interior
Método de dosificación de ORP
Elimina todos los elementos de la lista de tareas pendientes que se han completado.
El ventilador admite oscilación.
Salida de energía durante la vida útil
Actualizar las notificaciones en un nodo
Establecer temperatura deseada en calentador de agua
Este dispositivo ya está configurado con esta entidad de infrarrojos.
Establecer tipo de radar
Error de comunicación con el accesorio
El mensaje a mostrar.
Nuevo valor del modo ausente.
Hora de inicio de ejecución actual
Volver a configurar el servicio de texto a voz
No se pudo establecer el estado de emergencia.
No hay ninguna actualización del firmware disponible.
Enciende un humidificador.
El módem para configurar las opciones.
Define una plantilla para una lista de los modos de funcionamiento disponibles.
Elige un dispositivo encontrado.
Clave de propiedad del valor.
Un estado para la tarea pendiente.
Topic de estado HS
Crea una entidad de interruptor para esta salida de relé auxiliar.
El complemento a reiniciar.
Muestreo de color del vídeo
Un nombre para esta ruta
Se dispara cuando cambia el brillo de una o más luces.
Por favor, selecciona el tipo de conexión que quieres utilizar para tu conexión KNX.
Selecciona una opción de una selección.
Tiempo de encendido de la pantalla
Topic de temperatura actual
Producción del sistema hoy
Establece un efecto de luz personalizado.
Ajusta la velocidad de funcionamiento de una bomba de velocidad variable.
Esta cuenta ha sido deshabilitada.
No se puede encender la sauna.
Actualizar contador del sensor
La contraseña para autenticarse con tu dispositivo Rain Bird.
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Regresar a la base".
La duración del programa del horno.
Esta URL de acceso ya está configurada.
Parámetro de configuración a establecer.
Activa/desactiva la oscilación.
Elige cómo quieres autenticarte.
El token de control local recibido de Switcher.
ID de entidad en la que ejecutar la tarea.
Punto neto de electricidad
Error al iniciar sesión. Por favor, comprueba tu nombre de usuario y contraseña e inténtalo de nuevo.
Consumo de energía reactiva
Código PIN incorrecto
Anular el área de trabajo de la programación
Establece una escena fija.
El idioma a utilizar para la respuesta.
La temperatura mínima debe ser inferior a la temperatura máxima.
Se dispara cuando una o más actualizaciones están disponibles.
Se activa cuando uno o más calentadores de agua se apagan.
Elimina todas las restricciones de riego.
Se dispara cuando el volumen de uno o más reproductores multimedia cruza un umbral.
Ruta del dispositivo USB
Importación de energía reactiva
Inyección de energía reactiva
Selecciona la fuente de la clave de cifrado
Obtener elementos de la lista de tareas pendientes
Potencia aparente total
Se produjo un error al intentar conectarse a la instancia de Proxmox VE.
Límite de potencia de salida del inversor
Recupera la posición actual del aspirador.
Detiene una válvula.
Ajustar la temperatura exterior
Detiene un efecto en ejecución.
No se encontró la luz.
Selecciona la estación meteorológica que quieres añadir a Home Assistant.
Selecciona un emisor de infrarrojos.
Obtiene los detalles de una advertencia.
Nivel de infrarrojos automático cuando el brillo de la luz es bajo.
Plantilla de valor de oscilación
El valor de brillo a configurar.
Por favor, actualiza la clave API de tu cuenta.
Inicia un ciclo de riego en la zona de riego seleccionada.
Configurar un servicio de notificación
Modo de anulación de agua caliente
El identificador único del token RFID que se va a eliminar.
No se encontró la instancia de Mastodon.
Endpoint del valor.
La URL completa de tu instancia de Immich.
La aplicación a detener.
Temperatura de color (Kelvin)
Dirección MAC del dispositivo.
Modelo de voz a texto
Días desde la temperatura máxima
Tensión fase C-A
Recarga la integración KNX.
La dirección MAC del dispositivo no coincide
Ignorar la actualización de configuración del dispositivo
ID de chat del grupo del que se debe eliminar el bot.
Intensidad del LED encendido
Energía de salida al inversor
Tamaño del paso de volumen
Escribir datos por nombre
Desarmar no es compatible con homee.
Armar alarma por vacaciones
Define una plantilla para el modo de funcionamiento actual.
Establecer la configuración de la cerradura
Neumático delantero izquierdo
Tiempo hasta la revisión del motor
Establece el temporizador de ventilación
Duración restante de la ventilación de la chimenea
Establece el tipo de imagen de radar a recuperar.
Inicio de pulsación larga
Valor del dióxido de carbono
Almacenamiento total disponible
El id del calendario que quieres.
No se detecta movimiento
Vehículo del que eliminar la programación.
Añade una nueva diaria.
Nuevo estado de bloqueo.
Error desconocido al conectar con la puerta de enlace.
La contraseña para tu homee.
Unidad de tiempo del intervalo de bloqueo.
No se han encontrado dispositivos en los datos del proyecto.
Tensión de la fase B
ID de un torrent.
El tipo de entidad a configurar.
Fallo del sensor de temperatura interno
Entidades a eliminar
No se pudo conectar a Xbox Network
Límite de apertura de inclinación
Ya existe otra entrada de configuración con este nombre de usuario
Topic del estado XY
Enciende una salida durante un tiempo determinado.
Error al conectar con la instancia Mealie.
Ruta de acceso
Detiene un desvanecimiento de la luz.
Error del sensor IR
Dirección de grupo para activar una escena.
ID de actividad o nombre de la actividad que se va a iniciar.
Configurar prefijo del archivo de salida
La URL debe comenzar con http:// o https:// e incluir un host válido.
La dirección IP o el nombre de host de la interfaz Velbus.
Descartar notificación actual
La temperatura deseada del calentador de agua superó el umbral.
Configurar el control de demanda
Configuración de disparador.
Dirección de la unidad/servidor Modbus.
Inyección de potencia reactiva
Temperatura de color al encender
Tiempo de utilizado del cepillo principal
Introduce los datos de conexión
La clave API proporcionada no coincide con el usuario configurado.
No se pudo establecer el modo preestablecido.
No se puede obtener información del dispositivo Ohme
Se produjo un error en el servidor
La ubicación del evento.
Nombre de la carpeta
El tipo de datos de la variable en la que escribir.
Topic del comando de temperatura de color
Recordatorio de luz apagado
No se encontró la tarjeta SIM
Envía una orden a un aspirador.
Bomba de circulación de ACS
No se encontró el dispositivo seleccionado.
Producción de energía (total)
La integración MQTT de Home Assistant no está conectada al bróker MQTT.
Código MAC no válido
Envía a un reproductor multimedia el comando para cambiar la fuente de entrada.
Fallo por sobrecorriente de entrada
Envía un comando o una lista de comandos a un dispositivo.
Direcciones de temperatura de color
Configurar una nueva conexión al host LCN.
El calendario requiere autenticación.
El código a establecer para el usuario.
No se ha encontrado el controlador TP-Link Omada especificado.
Tiempo de transición encendido/apagado
El tamaño del título y del texto del mensaje.
Establece el objetivo de energía después del cual se detiene el proceso de carga.
Sin potencia del panel/baja potencia
Sensores de movimiento, puertas y ventanas, temperatura, humedad y calidad del aire.
Opción para habilitar el descubrimiento automático MQTT.
Blanco: LED de alimentación
Descarga de batería este mes
Actualiza la conexión con el servidor Volkszaehler.
El volumen del reproductor multimedia ha cambiado
Coste del gas - hoy
Configura el horario de calefacción de un circuito de calefacción BSB-LAN.
Se ha cambiado el modo del humidificador.
Seleccionar Estación/Dirección
Frecuencia nominal de entrada
No se encontró la entidad de seguimiento del dispositivo especificada.
Establece las opciones de una selección de entrada.
Ningún cortacésped conectado a esta cuenta.
El color temporal en formato RGB.
Compatible con encontrar control remoto
ID del dispositivo al que enviar el comando.
Cuenta atrás de carga de emergencia bloqueada
Error de puerta cerrada
El tipo de precios a recuperar.
Datos de sensores no válidos para esta estación de medición.
La clase de estado del sensor
Establece el período de tiempo para mantener la temperatura y anular la programación.
Nombre de las vacaciones a borrar.
Elimina todas las credenciales de un usuario en una cerradura.
El token API de tu instancia de Mealie de tu perfil de usuario dentro de Mealie.
Nivel de sonido de alarma
El nombre de usuario de Total Connect
Cambia la configuración de la integración del almacenamiento de Azure.
Temperatura objetivo del modo de refuerzo
Selecciona un emisor o receptor de infrarrojos.
Selecciona la ubicación meteorológica en el mapa.
Selecciona la configuración de red para tu adaptador.
Establecer apagado automático
La reacción a enviar.
Enciende o apaga un reproductor multimedia.
Ruta local a una imagen.
Consigna de red CA
Obtiene elementos de una lista de tareas pendientes.
Hora de completar la carga.
La calefacción central está encendida
Elige el modelo de tu Alpha Bidet de la lista.
Apaga un ventilador.
Último cambio de consigna
Modo de detección de movimiento
Modo preestablecido de ventilador.
Cocción a baja temperatura
Energía el mes pasado
Actualiza un plan de comidas
No se pudo conectar, por favor, enciende tu TV e inténtalo de nuevo.
Ruta a la imagen o vídeo a subir.
Nombre para mostrar del usuario.
El servidor al que debe conectarse.
Autoconsumo relativo
Añade un nuevo evento a un calendario de Google.
Energía total cargada
Establece el tiempo de riego.
Obtener tiempos de viaje
Envía un sonido a un dispositivo
Error de conexión temporal
Estado actual de la entrada
El valor objetivo a establecer.
Alternar la oscilación del ventilador.
Temperatura de descarga exterior
Temporizador de apagado de pantalla
El nombre de la ubicación
Tensión de la batería del sensor
Energía de carga de batería en su vida útil
Modo ventilador del termostato durante las vacaciones.
Todo/grupo encendido
Nuevo estado de consigna.
Energía de carga del TC recibida
Velocidad del ventilador.
¿Cómo quieres seleccionar una estación de medición?
Elige el transmisor y configura los ajustes de tu dispositivo.
Establecer tiempo para
Ángulo mínimo de las lamas
Armar alarma en modo vacaciones
Enciende o apaga un humidificador.
URL de la base de datos no válida
Dirección de grupo para leer la temperatura exterior actual.
El evento para los eventos.
Envía un comando personalizado a un controlador
No se pudo enviar el comando a la bomba de calor.
Carga de energía almacenada hoy
Se dispara cuando la humedad relativa cruzan un umbral.
Introduce los datos de tu servidor Proxmox VE para configurar la integración.
Bomba de agua en funcionamiento
El nombre/título a buscar.
La hora del día para la conexión
Usar datos en tiempo real
No se pudo configurar un ID único para el dispositivo ONVIF.
Usar la ubicación de casa
Consumo de potencia aparente
El destino de la ruta.
Limitación de la potencia de descarga de la batería
Establece la escena al brillo.
Envía un comando de energía al sistema.
Carga de energía consumida
Topic del comando de dirección
Error del sistema de visión
Elimina un nodo de la red Zigbee.
Días de la semana para el plan de comidas.
Tiempo hasta el próximo servicio
Configurar aire acondicionado LG
La regla de cerradura a aplicar.
Espacio total en disco
Se dispara cuando el volumen de uno o más reproductores multimedia cambia.
Posición en la cola para eliminar.
Tensión EVSE TC
URL para abrir.
Clave del ajuste
Elemento multimedia desconocido
Texto que se va a escribir.
Proporciona una nueva clave de cuenta de almacenamiento.
La hora a ajustar.
El código SMS introducido no es válido.
Ajusta el modo del altavoz.
Este dispositivo no tiene opciones de configuración.
Conexión de calendario IFTTT
Leer la inclinación de un sensor
El sensor para eliminar
Establece la hora del panel.
Temperatura deseada más baja
Establece la frecuencia de actualización de las entidades.
Circulación de agua caliente sanitaria
Energía de carga disponible
Dirección IP o nombre de host del dispositivo de túnel KNX/IP.
Define una plantilla para obtener el porcentaje de velocidad del ventilador.
Código de autenticación del dispositivo
El dispositivo seleccionado no es un cliente de red del controlador de Omada.
Actualiza la entidad de imagen con la imagen seleccionada.
El puerto al que conectarse en el servidor.
Elige cómo configurar la ubicación meteorológica.
Se requiere al menos una opción.
Topic para establecer la posición
Honeywell no pudo apagar el modo de calefacción de emergencia.
Se dispara cuando uno o más niveles de óxido nitroso cruzan un umbral.
Modo de control de demanda: manual o auto.
Selecciona cómo se muestra la entidad en Home Assistant.
Número de seguimiento para el nuevo seguimiento.
Armada personalizada
Ubicación de los datos de calidad del aire
Regresar a la base
Iniciar sesión en Specialized
La aplicación para iniciar.
Establece el estado del LED.
Restablecer la vida útil del filtro
Sensor de presión apagado
El correo electrónico no existe.
Una ruta de archivo local en la cual escribir la notificación
Topic del comando HS
El nombre que representa la tarea pendiente.
Tipo de sistema de agua caliente
