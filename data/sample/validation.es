El estado de potencia rastreado.
Potencia de descarga máxima
Bajar agua/secado
Elige un nombre de carpeta
Conectar con el dispositivo
Comprueba si uno o más sensores de gas detectan gas.
La ubicación para obtener los datos de calidad del aire.
El nombre de la suscripción de filtro.
Oscilación vertical activada
Por favor, introduce un número
El servicio seleccionado para añadir el paquete.
Introduce los detalles de acceso del dispositivo.
Tiempo total de funcionamiento
Introduce manualmente la ruta de un dongle USB de Crownstone.
Fase de calentamiento
Comprueba la temperatura de consigna de uno o más calentadores de agua.
La clave API de la instancia de Seerr.
Introduce el puerto Modbus TCP y la dirección Modbus del dispositivo.
Lista de opciones que se pueden seleccionar.
La ventana está cerrada.
Contaminación del aire alta
Por favor, selecciona una puerta de enlace de la lista.
Elimina elementos de la cola de reproducción.
Intensidad de luz máxima de hoy
Problema de comunicación con la estación de referencia.
Establecer el modo de luz de la cámara
Nombre del puerto a habilitar/deshabilitar.
Estado de la actualización del firmware
La entrada de configuración que representa al bot de Telegram para enviar el grupo de medios.
El ID de la clase de comando para el valor.
El termostato se enciende
Borrar código de usuario de cerradura
Introduce tus credenciales de Autoskope.
Presión del neumático delantero derecho
Por favor, inicia sesión con la misma cuenta o crea una nueva entrada.
Tipo de dispositivo no válido
Nombre de ubicación ya configurado.
La URL proporcionada no es un host válido.
La URL de la imagen que se va a subir.
La clave API para la aplicación "Remember the Milk"
Establecer temperatura con período de tiempo
Configurar Volkszaehler
El descubrimiento requiere de Home Assistant Supervisor.
Usuario de apagado del sistema
La consigna de temperatura máxima.
Utiliza un endpoint HTTP o HTTPS sin ruta.
Esta integración ya está configurada.
No se puede añadir el emparejamiento porque ya no se puede encontrar el dispositivo.
Total de importación desde la red
Problema de memoria al reiniciar el panel
Fallo de posición inicial
Selecciona una cuenta de Immich en la que buscar.
Programar potencia máxima
Enciende o apaga una sirena
Esta red ya está configurada
Modo de comandos de almacenamiento
El número máximo de objetos a registrar.
El estado del LED a configurar.
Selecciona el tipo de módem Insteon.
Potencia de carga disponible
Activa una escena con configuración.
Límite de posición abierta
La contraseña utilizada para iniciar sesión en el módulo Wi-Fi del inversor.
La dirección IP de tu concentrador Bond.
Carga en horas valle habilitada
Ruta remota a una imagen.
Consigna de calefacción (noche)
ESS deshabilitar la alimentación
Acciones al bajar el volumen
El segmento/número(s) de habitación(es) que hay que limpiar.
El índice del perfil de clima.
Temperatura de la bomba de calor de agua caliente
Tiempo de descarga restante
El número del ajuste preestablecido a reproducir.
Habilitar la carga en horas valle.
La estación para la que quieres crear sensores
La temperatura deseada para el período de refuerzo.
Consumo de agua de hoy
Firmware de la puerta de enlace no compatible
La plantilla de valor de inclinación debe utilizarse con el topic de estado de inclinación
Configurar la anulación de ACS
Valor del dióxido de azufre
Tensión fase B
El índice de ranura de credencial para borrar.
La entrada de configuración que representa el bot de Telegram para obtener el archivo.
El puerto Modbus TCP al que conectarse.
Temperatura deseada superior
Energía solar hoy
Reserva no conectada a la red
Anular la unidad de medida predeterminada del DPT.
ID de la clave de acceso
Baja el volumen del grupo.
La entrada de configuración que representa el bot de Telegram para enviar la acción de chat.
Selecciona el receptor que quieres configurar.
Ajustar el porcentaje de humedad de la zona
Acción de chat a enviar.
Mensaje personalizado existente para eliminar.
Limpiar área con robot aspirador
Falló la autenticación al actualizar los datos.
Actualiza la configuración de conexión de tu dispositivo BSB-LAN.
Tiempo de viaje de subida
El nombre de usuario para el servidor Proxmox VE
Propiedad del objeto de interfaz
Intervalo de electricidad consumida
Producción actual de energía
Crea o actualiza un usuario para la cerradura.
Define una plantilla para el tipo de evento.
Encender ventilador
Apagado automático a las
Luz de posición delantera izquierda
Hora de empezar a cargar.
Envía la orden de apagado.
Luz del horno superior
Corriente de fase C
Este usuario ya está configurado para esta instancia de Immich.
Tensión de la batería auxiliar
Batería baja
Se ha producido un error al realizar la prueba de velocidad
Error inesperado, por favor, inténtalo de nuevo.
No se pudo obtener una respuesta.
Establece el modo de energía.
Armar alarma modo ausente
Acciones al bloquear
Introducir una inclinación fija
Mantener la nueva configuración
Producción total de energía
Ajustar el modo del filtro de aire
La luz no es un modelo compatible.
Nuevo nombre para el cliente.
Error de alimentación de entrada
Habilitar o deshabilitar la función de seguimiento de dispositivos de red.
Fin del modo ausente.
Activa o desactiva un puerto de salida.
Modo de entrada de texto
Fallo del relé de la red
Establecer contador del sensor
El puerto del servidor ya está configurado.
Dynamic ESS disponible
Humedad mínima de alarma
Límite de descarga del almacenamiento
Establece la superposición de texto para una cámara.
No se pudo seleccionar la fuente
Define la temperatura del programa de lavado.
Paso de temperatura deseada
Presión del aire interior
Producción de energía desde el informe anterior
Tiempo para que se dispare antes o después del evento solar.
Comprueba el brillo de una o más luces.
Establecer el modo de ventilador.
Nombre de la entidad a la que se envía el comando.
Puerta delantera del conductor
Posición de inclinación objetivo.
El nombre de host o la dirección IP de tu dispositivo Rain Bird.
Apaga una cámara.
La aplicación para reiniciar.
Apaga un termostato.
ID de medio personalizado para reproducir antes del mensaje o medio de inicio.
Valle día rojo
El nombre no es válido
Se produjo un error al intentar autenticarse
Baja potencia del bus
Dirección IP local del dispositivo.
Versión del controlador Omada no compatible.
El comando a enviar.
Topic de estado de la posición
El valor del PIN.
El dispositivo devolvió una respuesta no válida.
Estado de la reproducción de medios
Brillo automático en modo día
Importación de la red eléctrica
Calibración automática del vapor
El complemento al que escribir.
La consigna de temperatura mínima.
Añadir una programación de carga
Error de conexión IP
ID(s) de área
El nombre de host o la dirección IP de tu router Mikrotik.
Borrar la lista de reproducción del reproductor multimedia
Conectar al dispositivo Indevolt
Mostrar la ruta de referencia en el mapa.
Introduce las credenciales de acceso del dispositivo.
Token de clave de control local
No hay energía en la estación de carga
Comprueba si uno o más sensores de monóxido de carbono están detectando monóxido de carbono.
El payload recibido en el topic de estado que representa el estado de "apertura".
Temperatura de color en Kelvin.
Mostrar zonas en el mapa.
Ajusta la velocidad del ventilador de un aspirador.
Si se debe conectar al router mediante SSL.
Tipo del clúster.
La temperatura establecida durante el modo de vacaciones.
No se pudo encontrar el host al intentar conectar con la transmisión
Se dispara cuando una o más niveles de compuestos orgánicos volátiles cruzan un umbral.
Selecciona la estación de medición de agua que quieres añadir a Home Assistant.
Verificar el certificado SSL MQTT
Error del sensor de vibración
Introduce al menos un ID de aplicación.
Introduce tu dirección de correo electrónico Roborock.
Temperatura de color de la luz en Kelvin.
Control remoto habilitado
Horas del ventilador de suministro
Ruta del dispositivo serie
La temperatura deseada para el programa del horno.
La cantidad de tiempo (en segundos) para pausar el riego.
Selecciona la puerta de enlace que quieras controlar con Home Assistant.
Entidad de la que obtener las estadísticas.
Factor de potencia total
Recupera el mapa y la información de la habitación de tu dispositivo.
Último día de vacaciones.
Selecciona tu dispositivo entre los dispositivos Bluetooth disponibles.
Conectar mediante SSL/HTTPS.
La velocidad de comunicación de la conexión serie.
Eliminar todos los recordatorios de una tarea de Habitica.
El nombre de host o la dirección IP del dispositivo Shelly con el que conectar.
Se debe configurar al menos una dirección de grupo.
Introduce los datos de tu FRITZ!Box.
Habilitar el modo radio
Clase de comando del valor.
Advertencia de límite de velocidad
Establecer velocidad del ventilador de robot aspirador
Vehículo no conectado
No se pudo establecer el modo de repetición.
El número de puerto de tu dispositivo BSB-LAN.
Establece una o más propiedades del sistema.
Enciende y apaga la luz.
El comando del programa ISY que se enviará.
Dirección de grupo que representa un estado binario.
Puerto utilizado por el servidor PCHK.
Carga/descarga solar
Configurar la alimentación en modo pasivo
Número de serie no válido
Versión de Uptime Kuma
Reinicio(s) necesario(s)
Chat no encontrado
El ID del dispositivo del módulo o grupo LCN.
Energía de la batería importada del generador
Obtiene un valor del almacenamiento clave-valor de un dispositivo Shelly.
La ubicación ya está configurada
Última fuente de acción
Inicia la carga en el vehículo.
Establece el modo de funcionamiento del humidificador.
Selecciona el puerto serie para tu interfaz USB Velbus.
Ajusta el reloj y el día de la semana en el termostato conectado.
El comando de texto a enviar.
El nombre del SAI configurado en el servidor NUT.
Acciones al armar en casa
Se dispara cuando uno o más robots aspiradores comienzan a regresar a la base.
Selecciona un emisor de infrarrojos y los modos compatibles con tu aire acondicionado LG.
El token API del bot de Telegram no es válido.
Encender humidificador
Descarga este mes
Duración del ventilador en minutos.
Por favor, vuelve a introducir la contraseña de tu cuenta de Autoskope.
Detiene el desvanecimiento de un enlace.
El token no es válido.
Enciende o apaga un interruptor.
Consumo diario de energía para agua caliente
Dirección de grupo para leer la humedad actual.
No configurar una hora
Configura tu TV
Falta el último restablecimiento
Duración entre cambios de color.
Solicitar un nuevo código de verificación
Temperatura mínima de ACS
Se requiere al menos uno de 'Control de apertura/cierre' o 'Posición - Establecer posición'.
No se ha podido enviar el comando al Apple TV
El nivel de humedad deseada del termostato cambió.
Ocupación detectada
Bomba de circuito de calefacción en ejecución
El cargador no es compatible con esta función.
Corriente de carga mínima
ID de entidad de la automatización a activar.
La configuración del puerto serie no es válida
Zanahorias (enteras, grandes)
MAC del punto de acceso
Error de autenticación al conectar con la API de INDI Allsky
Retroalimentación TC energía recibida
El puerto del servidor ya está en uso.
Sensor de luz habilitado
Temperatura mínima del compresor
Configuración TCP/IP
Código para desactivar la alarma.
Establecer el límite de potencia activa
Dirección de grupo que representa al estado.
Por favor, asegúrate de volver a autenticar el mismo controlador.
La dirección de correo electrónico a la que enviar el código de verificación
Selecciona el filtro para configurar.
Primer día de vacaciones.
Inicia un complemento.
Temperatura absoluta deseada actual.
La integración de TP-Link Omada no está disponible actualmente.
Nombre de una nueva área meteorológica que añadir.
Error de autenticación. Por favor, vuelve a autenticarte con Mastodon.
Uso máximo de carga inteligente
Producción estimada de energía - Ayer
Nivel de atenuación predeterminado local
Aplicación Music Assistant encontrada
Corriente de retroalimentación de TC
Corriente de derivación de entrada
No se pudo configurar el estado de ventilación.
Falló la conexión con homee.
Texto personalizado izquierdo
El archivo de sonido a reproducir.
El nombre de host o la dirección IP de tu dispositivo D-Link
El canal seleccionado ya no está disponible.
Intervalo de tiempo para realizar la búsqueda.
Sistema no compatible: Software no compatible
Añade un nuevo elemento a la lista de tareas pendientes.
El ventilador admite dirección.
Es hora de limpiar el filtro
Error de respuesta de Environment Canada
Imou rechazó el cambio del interruptor
Panel de control de alarma
Este modelo de impresora no es compatible.
Iniciar emparejamiento Wi-Fi
Brillo relativo de salida
Plantilla de humedad actual
Plantilla de estado de temperatura
No se pudo actualizar el perfil.
Electricidad utilizada para refrigeración
Sincronizar la hora del dispositivo
Fallo del módulo de medición
La contraseña asociada a tu cuenta.
Baja temperatura de carga
Establece el modo de suspensión y la hora de inicio.
Configurar automáticamente (recomendado)
Inicio del modo nocturno
Inversor a salida CA
El payload que se envía cuando se emite un comando de "detener inclinación".
Neumático trasero izquierdo
Detiene un concentrador Modbus.
Cambiar los ajustes de conexión
El nombre de host o la dirección IP del dispositivo o de tu puerta de enlace Modbus TCP.
Ventilador está apagado
El ID del programa a configurar.
Potencia máxima de carga
Nombre del código PIN a borrar.
Payload no disponible
Dirección de correo electrónico del destinatario.
Ya está configurado un accesorio o puente con el mismo nombre o puerto.
Enciende una sirena.
Se ha completado la limpieza
Temporizador de luz - iniciar
Envía una orden de pulsación de botón.
Verificar el certificado SSL de tu router Mikrotik.
Establecer modo HVAC de termostato
Ruta local hacia los medios.
Introduce los detalles de tu dispositivo Zimi Cloud Connect.
Alarma de baja temperatura
Energía diaria de agua caliente producida
El nombre del evento a enviar.
Sirena apagada
Temperatura secundaria de ACS
Comprueba el volumen de uno o más reproductores multimedia.
Buscar dispositivos
Establecer el valor del dispositivo
Iniciar una prueba del sistema
No se pudo alternar entre reproducción y pausa.
No se pudieron obtener los datos del plan de comidas.
Mueve la cámara con una velocidad determinada.
Apaga un interruptor.
Topic de comando RGBWW
Controlar la velocidad del ventilador.
Puerta abierta
Temperatura del aire de extracción
Introduce tus credenciales para autenticarte con Proxmox VE.
Código de alarma para armar la central de alarma.
Recordatorio de limpieza del filtro inteligente
Reproductores multimedia para reproducir el mensaje.
El nombre de la programación
Nombre del puerto al que conectarse.
El comando que se enviará al dispositivo.
Almacenamiento interno (predeterminado)
Error de autenticación con la API de Hydrawise
Número de canal al que cambiar.
Precio diario del gas
El nombre de usuario para tu homee.
El sistema del que eliminar el PIN.
El dispositivo BSB-LAN para configurar.
Nivel de contaminación nocturna
Asegúrate de que tu TV esté encendido antes de intentar configurarlo.
Se produjo un error inesperado durante la autenticación.
Tiempo en completar la transición.
Cambia un ajuste.
Cambia el archivo que muestra la cámara.
El área de trabajo seleccionada no existe.
Límite de corriente de carga
La opción no es válida.
Apaga una o más luces.
Ruta o URL
Alternar reproductor multimedia
No se pudo iniciar el flujo de autenticación
Establecer salida programada
URL de Home Assistant
Señal de control del ventilador del aire de escape
El tipo de dispositivo que se va a controlar.
El ID de entidad para desactivar el impulso.
No se pudo configurar el bot de Telegram.
El número de puerto de la instancia de Transmission.
Frecuencia de almacenamiento CT
Dirección de grupo para leer la velocidad actual del viento.
Cargar por energía
No se pudo conectar a la instancia de Mealie.
Código de respuesta DNS
Modo de carga Eco
El correo electrónico utilizado para tu cuenta de Vistapool
No se pudo autenticar con Tibber al obtener los precios.
El token API de tu bot.
Elimina el bot del chat.
Volumen de la alarma de fallo de alimentación
No se puede conectar al host
No hay datos disponibles para este canal
Plantilla de comando de inclinación
Se produjo un error desconocido
Habilita el temporizador con tiempo personalizado.
Velocidad del ventilador del sistema HVAC
Temperatura deseada máxima
Plantilla de temperatura actual
Envía la orden de encendido.
Establece la hora de un panel de alarma.
Recarga todas las entidades Modbus.
Inclinación, apertura, cierre y tiempo de paso
Apagar reproductor multimedia
Energía FV de CA
Clave API para el servidor (opcional).
Eliminar una entidad
Longitud de la nueva ubicación.
Establece o actualiza la anulación manual del cargador.
Payload "armada ausente"
Por favor, introduce la información de conexión de tu bróker MQTT.
Host (dirección IP o nombre DNS)
Controla el brillo absoluto de la luz.
Define una plantilla para obtener el estado en curso.
Duración del pulso bajo
Duración del tiempo durante el cual se activa la salida.
Tiempo de riego activo diario
La válvula está abierta.
No hay datos disponibles para la ubicación o zona que has seleccionado.
El cortacésped comenzó a regresar a la base
Temperatura del modo de calefacción
Selecciona la cuenta de Habitica para crear una tarea pendiente.
Temperatura principal del búfer
Honeywell no pudo configurar el modo del sistema en modo de calefacción de emergencia.
No conectado a Home Assistant Cloud.
Brillo del LED rojo
Añadir instalación energética local
No se pudo reproducir
Ruta remota a un vídeo.
No se pudo volver a la pista anterior.
Modo de bajo consumo
Elige un estado
Duración de la sesión en minutos.
Energía este año
Tu modelo de TV no es compatible.
La contraseña de tu cuenta de Vitesy Hub.
Porcentaje de uso de memoria
Temperatura de cocción establecida
Selecciona los clientes de red para los que crear entidades.
Agua caliente sanitaria
No se pudo cargar la imagen a la pantalla.
Sensor con humedad actual.
Se dispara cuando la humedad relativa cambia.
Cambia el brillo en un porcentaje.
Enciende o apaga la luz.
ID del dispositivo.
Volver al modo anterior
Índice de dióxido de azufre
Añadir un ventilador por infrarrojos
Información de carga inteligente disponible.
Consumo estimado de energía - Mañana
La contraseña utilizada para autenticarse con el dispositivo Rain Bird.
Selecciona la entidad que quieres actualizar
Consumo actual de agua
La instancia de la integración de Omada a la que está conectado el cliente.
Nombre del grupo.
Nivel de señal recibida
Selecciona un modelo activo
La temperatura deseada para el dispositivo.
Se dispara cuando uno o más temporizadores están en pausa.
Establece la fecha y la hora en el panel de alarma.
Establece un valor en el almacenamiento clave-valor de un dispositivo Shelly.
No se puede cambiar el modo del ventilador cuando la sesión de sauna no está activa
Establece un efecto aleatorio.
Título de la notificación.
Vuelve a cargar la configuración de automatización.
Se dispara cuando uno o más cortacéspedes comienzan a regresar a la base.
Las credenciales deben ser un nombre de usuario y una contraseña o solo un nombre de usuario.
Utilizar cadena de conexión
Error al comunicarse con el dispositivo Modern Forms.
Honeywell no pudo establecer una suspensión permanente
Bandeja de alimentación manual
Por favor, introduce el nombre del host o la dirección IP del dispositivo.
Contraseña de tu cuenta de usuario local.
Añadir dispositivo detectado
Temperatura máxima deseada
Los datos del plan de comidas a establecer.
Duración del último riego
Velocidad máxima de descarga
Mueve un correo electrónico a una carpeta de destino.
Se ha agotado el tiempo de espera de la conexión.
