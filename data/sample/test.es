¿Quieres iniciar la configuración?
Consumo de gas - esta hora
El payload "reiniciar modo preestablecido" no es válido como modo preestablecido
Potencia máxima de salida de CA
Fallo de refrigeración activo
Actualiza el estado de alarma al valor especificado.
Establece un efecto de luz personalizado.
Código de cerradura para configurar.
Apagar cámara
Próxima ruta de llegada
La contraseña de tu cuenta en la nube de Midea
Alta corriente de descarga
Error de tensión del inversor
Establecer anulación manual
Establecer modo ausente
Mostrar el cargador en el mapa.
La entrada de configuración que representa el bot de Telegram para enviar la acción de chat.
Establecer el tiempo de riego
No se pudo configurar la temperatura deseada.
Flujo de potencia desde la red
Sensor no disponible o no válido
Número de versión del firmware
Energía disponible de la batería
Ubicación de los datos de calidad del aire
Índice de calidad del aire de compuestos orgánicos volátiles
No se pudo escribir la configuración del hardware
Comprueba el brillo de una o más luces.
API en la nube utilizada
Establecer el límite de potencia activa
El mensaje a enviar.
Potencia total de entrada FV
Alarma de calefacción central
La aplicación en la que escribir.
Estado a configurar.
ID del reproductor de destino.
La puerta del garaje está cerrada.
Error de límite de parámetro
Falló la conexión con el dispositivo.
Formato de transmisión compatible con el reproductor multimedia.
Se dispara cuando el volumen de uno o más reproductores multimedia cambia.
Entrada no válida para el comando de apagado
Problema de tracción de la rueda derecha
El valor del PIN.
Producción de P1 hoy
Configurar las opciones del dispositivo
Consumo de energía reactiva
El nombre de host o la dirección IP de tu impresora.
Posición actual del interruptor
El humidificador está apagado
Frecuencia de carga TC
Error de comunicación por radio
El número de serie del termostato no es válido.
Obtener parámetro Z-Wave
No se encontraron dispositivos en la cuenta
Límite izquierdo del seguimiento automático
No se pudo obtener un token y una clave válidos desde la nube
Elimina un nodo de la red Zigbee.
Establecer ubicación de Home Assistant
La información de descubrimiento no es válida.
El nombre de host o la dirección IP de tu servidor Proxmox VE
Se dispara cuando uno o más niveles de PM1 cambian.
Humedad del aire interior
Plantilla para el valor de la posición
Código para armar la alarma.
Tiempo total de riego
Potencia aparente de salida fuera de la red L1
Promedio de descarga esta semana
Primer botón de primer grupo
Configuración de humedad actual
¿Quieres añadir el servidor de Music Assistant al Home Assistant?
Establece un contador a un valor específico.
Código del último tipo de alarma
Consigna de agua caliente
Punto de electricidad consumida en punta
Envía un mensaje de voz.
Caudal de salida de ventilación
Tensión de salida de CA
Método de control del ACS
Evento en curso
Habilitar añadir automáticamente
Estado día-noche
Código de bloqueo de código recibido
El contenido de humedad cambió
La clave API proporcionada no coincide con el usuario configurado.
El nombre de la ubicación
La entrada de configuración que representa al bot de Telegram para enviar el grupo de medios.
Seleccionar opción siguiente
Consumo de gas (diario)
Deshabilitar usuario de cerradura
Temperatura mínima de ACS
Fallo en la salida de CA
Añade una nueva diaria.
Recibido del ID de usuario
Envía la orden de apagado.
Añadir un ventilador por infrarrojos
Alimentación de entrada de CA
Establecer temporizador de apagado automático
Nombre de la cuenta de almacenamiento
Recupera la cola del reproductor multimedia.
Control de carga de emergencia
Modos de oscilación horizontal
Advertencia de batería detectada.
Apagar luz
Tensión media del generador
Temperatura deseada del circuito
Tensión mínima de descarga configurada de la batería
Recarga entidades MQTT desde la configuración YAML.
Corriente de salida L1N
Modelo no encontrado
Energía producida en la fase L1
Velocidad actual del viento (m/s).
La contraseña de tu cuenta en la nube (aplicación).
Plantilla de panel de control de alarma
Tensión fase uno
Límite mínimo de consigna de calor
Corriente del motor del inversor de tracción trasera
Conectar con una impresora
Plantilla de temperatura actual
Tensión PV3P TC
No se pudo configurar el bot de Telegram.
Coste diario de energía
La URL no es válida
Contraseña de un solo uso
Un nombre para esta ruta
Corriente de la fase-C en CA
No se pudo detener
Límite de descarga del almacenamiento
Esta ciudad ya está configurada.
Elige cómo quieres recibir tu código de verificación.
Estado del horno inferior
No se ha podido obtener la información de detección de la aplicación de Music Assistant
Se requiere al menos una opción.
Clave API para tu cuenta de usuario local.
Distancia del 95% de los valores
No se puede conectar al host
Importación de potencia reactiva
Agua muy caliente
Eliminar token RFID
Tensión fuera de la red
El nivel de dióxido de carbono superó el umbral
Velocidad media de viaje en manual
Luz de posición trasera izquierda
La velocidad de comunicación de la conexión serie.
Todo/grupo apagado
Alta presión de agua hoy
Consumo actual de agua
Selecciona la opción siguiente de una selección de entrada.
Iniciar calibración del tiempo de ejecución
Modo de conexión automática.
Selecciona al menos un modo compatible.
Plantilla de humedad actual
Seleccionar modo de color
El sistema en el que establecer el PIN.
Energía importada en tarifa 1
El tipo de dispositivo que se va a controlar.
Fecha de cambio del filtro
Fuente actual del reproductor multimedia
Borrar código PIN
Tiempo de bloqueo automático
Error del adaptador de corriente
La clave API proporcionada no coincide con esta cuenta
Potencia reactiva L1
Elige tu voz y tu modelo
Añadir token RFID
Temperatura deseada superior
Establecer límite inferior
Dirección de grupo para activar una escena.
Establecer velocidad del ventilador
Habilitar el control de humedad
Energía producida por fase B
Plantilla de valor de dirección
Producción estimada de energía - Restante hoy
La temperatura superó el umbral
Carga total de la batería
Error en la configuración, comprueba tu configuración
Se produjo un error en el servidor
Comprueba la temperatura de una o más entidades.
Consumo total de electricidad
Unidad de velocidad del viento
Introduce los datos del calendario remoto.
El ventilador admite dirección.
Nombre de host o IP de la API del panel
Fuente de entrada activa de CA
Título opcional de la notificación.
Actualiza la configuración de esta integración.
Velocidad del ventilador.
Tu modelo de TV no es compatible.
Intensidad de LED encendido
Introduce la información de tu dispositivo SMA.
Inicia una nueva sesión de carga en un punto de carga especificado.
Valor del parámetro de configuración.
Tiempo total de funcionamiento
Esta integración ya está configurada.
Enciende el aire acondicionado del vehículo.
Actualización web disponible
Batería cargada con energía solar
Acción de chat a enviar.
Recarga la configuración de la línea de comandos desde la configuración YAML.
El nombre de host o la dirección IP de tu router FRITZ!Box.
Mostrar un mensaje
La consigna de temperatura.
Anulación de agua caliente sanitaria
Actualiza el estado de los dispositivos desde la red.
Problema con el sensor de bucle trasero
Clave API no válida
Exportación a la red
Establecer el modo humidificador
Selecciona tu adaptador Z-Wave
Modo HVAC para configurar.
Se debe configurar al menos una dirección de grupo.
La integración de SMA necesita volver a autenticar tus detalles de conexión
Tensión de carga máxima ESS
Plantilla de comando de efecto
Las credenciales no son válidas, se requiere nueva autenticación
Si habilitar o deshabilitar la anulación.
Nivel de batería del dispositivo.
Selecciona los dispositivos para configurar
El número del ajuste preestablecido a reproducir.
La fecha objetivo.
Modo de anulación de agua caliente
Valor de monóxido de carbono
Entrada de configuración no encontrada.
Establece la consigna de agua caliente sanitaria en la puerta de enlace.
La URL de la imagen que se va a subir.
Establecer efecto personalizado
Se ha detectado un error en la red eléctrica.
El tamaño del intervalo para los precios de la electricidad.
No se han encontrado dispositivos en los datos del proyecto.
Establece el temporizador de ventilación
Ciudad/condado (A-D)
Nivel máxima de batería
Encender termostato
Estado de energía del sistema HVAC
Energía total de entrada de CA
Envía un comando como una consulta de texto al Google Assistant.
Acciones al establecer el modo HVAC
Total cargado de la batería 1 en su vida útil
Luz está apagada
Potencia del grupo de baterías
No se pudo detener la limpieza.
Modo de limpieza de aire
Dirección hardware del dispositivo a eliminar.
Cadena para enviar al panel de alarma.
Ajustar el modo de oscilación horizontal.
Error de tensión de alimentación interna
Ventilador está apagado
Potencia aparente de carga
Token no válido, por favor, inicia sesión de nuevo.
Dirección IP local del dispositivo.
Energía importada fase C
Límite de potencia de salida
Selecciona el dispositivo que quieres configurar a través de Bluetooth.
No se pudo conectar: comprueba el número de serie
El nombre de la tarea.
Habilitar la carga en horas valle.
El puerto LED del dispositivo.
Velocidad de descarga de la red
La impresora no ha proporcionado un número de serie.
Humedad deseada del humidificador
No se detecta movimiento
Energía de la batería cargada esta hora
Entidades para actualizar.
Promedio de subida este mes
Precio total
Descarga actual de la batería
Error al importar YAML: autenticación no válida
Solar a salida CA
Topic del estado del modo ventilador
La estación para la que quieres crear sensores
Añade un nuevo evento de calendario.
Restablecer un recordatorio
Subida en el mes actual
Estado de la actualización del firmware
Coste de la tarifa valle del mes en curso
Caudal de entrada de ventilación
A través de un dispositivo USB
Comando no válido en el estado actual
Potencia máxima de alimentación
Obtener elementos de la lista de tareas pendientes
Modo Armar en casa
Error de alimentación de entrada
La aplicación para iniciar.
Parámetro de configuración de Z-Wave JS
Los datos a escribir.
Nivel de luz nocturna
Días de uso
Establecer tiempo de espera
El número de puerto de tu dispositivo BSB-LAN.
Selecciona la configuración de red para tu adaptador.
Ruta remota a una imagen.
Nivel desde la parte superior
El nombre de la suscripción de filtro.
Duración de la activación del objetivo.
Migrar a un nuevo adaptador
Restablecer la energía total de la zona derecha
El PIN debe ser un número
El interruptor está apagado
Temperatura del sensor de la cámara
Consigna de temperatura del agua de suministro
Número de minutos para configurar el temporizador.
Energía del puerto fuera de la red en su vida útil
Dispositivo no encontrado.
Total de energía real en tarifa valle
Fallo del dispositivo servidor
Tipo de conexión KNX
Selecciona el nuevo modelo a utilizar.
El nivel de la batería ha cambiado.
Enciende o apaga un termostato.
Si se debe conectar al router mediante SSL.
Producción actual de energía fotovoltaica
Energía consumida de la batería
Abrir inclinación de persiana
Coste del gas este mes
El nombre del usuario.
Temperatura de calefacción de confort
Nombre de la fuente #1
Establecer fecha y hora
Dirección de la próxima salida 1
Espacio de color del vídeo
Soporte de encendido y apagado
Ubicación no encontrada
Uso de tarifa valle
La ubicación para obtener los datos de calidad del aire.
El mando está apagado
Nivel de la ranura izquierda
Potencia aparente fase 1
Información del inversor disponible.
Chat no encontrado
Espera para la cuenta atrás
Crear perfil del sistema
Sensor de calidad del aire
Local: dirección IP y credenciales de usuario
El nombre de la variable en la que escribir.
Habilitar para modo refrigeración, deshabilitar para modo calefacción
Consumo de energía de CA
Nivel de temperatura del agua
La temperatura objetivo máxima que se puede establecer.
Fallo de memoria del programa
Topic de estado de la posición
De derecha a izquierda
El nombre de la zona a eliminar.
Consumo total de energía del año en curso
Exportación de energía a la red
El límite inferior del rango de carga de la batería.
Plantilla de estado de temperatura más baja
Tiempo de parada de seguimiento automático
Nivel de sonido de alarma
La contraseña de tu dispositivo BSB-LAN.
Dirección del viento 1d
Tiempo total de corte
Temperatura en modo ausente.
Canal de temperatura de color
Leer datos de
Tiempo de espera de actividad de la pantalla
Limpiar el filtro de agua de la base
Soporte del modo de oscilación horizontal
Bomba de cloro activa
Nombre de las vacaciones a crear; debe ser único en el termostato.
Enciende una sirena.
Días de la semana
Número de serie del termostato.
Verificar el certificado SSL MQTT
Contaminación del aire muy alta
Intervalo de electricidad producida
Última acción del usuario
Cambia el brillo en una cantidad.
Se dispara cuando uno o más niveles de PM1 cruzan un umbral.
Apagado por sobrecorriente L1
El token API del bot de Telegram no es válido.
El comando a enviar.
Producción de energía en su vida útil
No se pueden actualizar los datos.
Establecer velocidad del ventilador de robot aspirador
Número de serie principal
Último riego
Temperatura máxima de la celda
Establece una escena fija.
Enciende o apaga un interruptor.
El PIN proporcionado no es válido
Nivel de batería del VE
No se pudieron obtener los dispositivos USB.
Nombre de un perfil de luz a utilizar.
ID de entidad de la automatización a activar.
Electricidad utilizada para calefacción
Se ha producido un error
No se pudo iniciar la actualización del firmware.
Configura la nueva dirección IP de tu dispositivo
La ubicación del evento.
Habilita o deshabilita el límite de velocidad.
No se pudo conectar al dispositivo SMA.
Encender el volumen
Restablecer la vida útil del cepillo principal
Selecciona un intervalo de tiempo
Elige el método de autenticación
Tiempo total de limpieza
La contraseña utilizada para iniciar sesión en el módulo Wi-Fi del inversor.
El dispositivo no es compatible.
Establece e inicia un programa en el dispositivo.
Duración del temporizador.
Número de serie de la estación
El nuevo valor del ajuste.
Velocidad del flujo de agua
Establecer la humedad objetivo del humidificador
Esta instancia de integración no está cargada actualmente.
Potencia máxima diaria
Clave API y usuario local
Potencia total del inversor
Establece la fecha y la hora en el panel de alarma.
Estado de medición de carga TC
Error de memoria detectado
Valor a configurar.
Modo ESS (Hub4)
Limpiar área con robot aspirador
Configurar los ajustes de conexión
El ID de entidad del sensor de humedad interior.
Interfaz IP local
Producción de energía de calefacción
Opciones del panel de control de alarma
Tiempo de carga del vehículo
Clase de comando del valor.
Recibido del nombre
Error durante la configuración
Humedad deseada del termostato
Conectar manualmente con el dispositivo
El puerto al que conectarse en el servidor.
Utilizar un certificado de cliente
Producción de energía fotovoltaica este mes
No se pudo conectar con el host, falló la verificación del certificado.
Apagar humidificador
Enciende un reproductor multimedia.
Formato de entrada de audio
Apagar la calefacción
No se puede añadir usuario: la ranura de destino ya está en uso.
Configurar Zigbee
Texto para mostrar a la izquierda.
Firmware de la puerta de enlace no compatible
Detener (pulsación larga)
Unidad del contador de agua
Consumo de gas - hoy
Dispositivo BSB-LAN encontrado
No hay ningún programa para iniciar
Carga de la red en su vida útil
Selecciona el dispositivo que quieres añadir.
No se pudo enviar el comando al ventilador.
Error de sobretensión fotovoltaica
Descarga de batería este año
Producción de energía solar (PV1)
Define una plantilla para una lista de los modos de funcionamiento disponibles.
No se pudo actualizar el perfil.
Límite de estado de carga (SOC) de la batería
Detener la sesión de carga
Parada del generador por tensión
Error al comunicarse con la API
Comprueba la humedad relativa de una o más entidades.
Establece el nivel de volumen de un reproductor multimedia.
Tensión fase B
Exportación de potencia activa
ID de medio personalizado para reproducir antes del mensaje o medio de inicio.
Inicio de la última limpieza
Temperatura mínima de celda
Se dispara cuando la consigna de humedad de uno o más termostatos cambia.
Apagado por sobretensión del enlace de CC
Establecer modo ausente en calentador de agua
Alarma de alta temperatura
Ranura de código para borrar el código.
Índice de calidad del aire exterior
Batería total cargada
Conectar con el dispositivo BSB-LAN
Selecciona una luz para configurar
Duración mínima del estado
El número de ranura de usuario en la cerradura.
Acciones al armar ausente
Corriente de descarga demasiado alta
Enciende y apaga la luz.
El nombre del dispositivo Apple para reproducir el sonido.
Energía del inversor a entrada CA 1
Límite de potencia máxima del inversor ESS
Modelo de bomba de calor
Sensor de humedad interior
El dispositivo BSB-LAN para configurar.
La instancia de la integración de Omada a la que está conectado el cliente.
Energía consumida desde las baterías hoy
Número total de dispositivos
Topic del comando de temperatura de color
La integración KNX no está cargada.
Habilita el temporizador con tiempo personalizado.
Baja el volumen de un reproductor multimedia.
Iniciar cortacésped
Firmware de Z-Wave
Configura tu TV
Energía de la batería cargada este mes
Importación de la red eléctrica
Por favor, introduce los detalles de tu cuenta Control4 y la dirección IP de tu controlador local.
No se pudo encontrar automáticamente el ID del contador
El termostato se apaga
Potencia de salida del inversor
Red Z-Wave
Batería baja
Electricidad utilizada para refrigeración
Plantilla de comando de oscilación
