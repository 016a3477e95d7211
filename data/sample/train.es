Ignorar automáticamente batería baja
Plantilla de URL de transmisión
Cepillo principal restante
Modo de gestión de la energía
Añade o actualiza una credencial en una cerradura.
Consigna de calefacción (noche)
Patatas (cerosas, cortadas por la mitad)
Volver a configurar la conexión al host LCN.
Alimentación total
Configurar manualmente un Hue Bridge
Corriente de bus CC (batería)
El nombre de usuario utilizado para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Restablecer la energía total de la zona izquierda
El identificador no coincide con el identificador anterior
Memoria total (intercambio)
Emparejar nuevo dispositivo
El dispositivo detectado no es una bomba de calor Qube.
El ID del dispositivo del módulo o grupo LCN.
Vehículo al que se enviará el viaje.
Por favor, selecciona uno de los servicios de notificación:
Error al actualizar los datos
Dispositivo devolo Home Network encontrado
Validación remota de código de texto
Problema con el generador de zonas
Consumo de gas de calefacción los últimos siete días
Advertencia de presión del neumático trasero izquierdo
Máxima potencia ayer
Enviar una notificación
Batería total descargada
Establece un plan de comidas aleatorio para una fecha determinada
Conectar con el dispositivo
Coste máximo de gas por hora - hoy
Subir archivo JSON de cuenta de servicio
Intensidad por defecto de todos los LEDs apagados
Memoria libre de Opcache
La contraseña de tu cuenta de Hydrawise
Establecer contraseña de Wi-Fi para invitados
Hora de salida después de
Punta día rojo
Temperatura ambiente en modo ausente
Límite de vertido a la red
Sonido del botón del timbre
Información del inversor disponible.
Hora de inicio de "No molestar"
No se pudieron obtener los datos de información de la API REST de Lunatone
Define qué mapa de referencia se utilizará.
Topic de comando RGB
No se pudo abrir el archivo
Dirección IP no válida
Longitud de la esquina noreste
Reproductor multimedia origen
Tiempo restante
Si los precios deben incluir el IVA.
Configura tu Alpha Bidet para el control por infrarrojos.
No se encontró la entidad de seguimiento del dispositivo especificada.
Retroalimentación de frecuencia TC
Detección de sonido de alarma
Imou rechazó el cambio del interruptor
Buscar en Music Assistant
Se detectó configuración YAML
Seleccionar opción de selección de entrada anterior
Encender sirena
Consumo en las fases de salida
Gas consumido este mes
No se pudo detener la aplicación Matter Server.
Comprueba si uno o más robots aspiradores están en pausa.
Detección de cambio de escena
Selecciona un modelo activo
Consigna de la zona media
Comprueba el brillo de una o más luces.
Acciones al reproducir
Generador remoto seleccionado
Calentador eléctrico habilitado
Navegar a la URL
Zona prohibida detectada
Se dispara cuando es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
La limpieza se detuvo debido a un error
Carga suministrada por la red este mes
Error en la configuración, comprueba tu configuración
Esperando viento
URL para abrir.
Retorno de tarifa valle (diaria)
La dirección de correo electrónico de tu cuenta de Schlage.
Peras para cocinar (medianas, enteras)
Se dispara cuando una o más válvulas se abren.
Selecciona el perfil de transmisión a usar
Falta la URL de acceso o el token de configuración
Tiempo de funcionamiento de la bomba de calefacción central
Error en el número de serie del modelo
En mitad de la noche
Bloqueado durante la carga
Restaurar copia de seguridad (recomendado)
La carpeta seleccionada no es válida
Dirección IP del receptor
No se pudo encontrar ninguna estación dentro del rango.
Obtiene un proceso por el ID.
Lavado de la mopa
La ubicación para la que se quiere solicitar el pronóstico del tiempo.
La integración Honeywell necesita volver a autenticar tu cuenta
Temperatura deseada mientras el temporizador esté activo.
Tensión mínima de la batería hoy
Enciende o apaga una sirena
Selecciona la fuente de la clave de cifrado
Sensor de caudal de cloro
Modo de segunda cavidad de horno
Aplicación Kiosker encontrada
Estado de salud
Crear tarea pendiente
Establecer modo de funcionamiento en calentador de agua
Establece el temporizador de ventilación
Anulación de agua caliente sanitaria
Navegar a las coordenadas
El tipo de túnel seleccionado no es compatible con la puerta de enlace.
Fuente multimedia no válida
Configuración de temperatura objetivo
Hora del último movimiento
Error del módulo RCD
Cadena de conexión de Event Hub
Se dispara cuando uno o más cortacéspedes comienzan a regresar a la base.
Establece el valor de una variable del sistema.
El ID de entidad para desactivar el impulso.
El control remoto está en uso
Temperatura de color máxima (Kelvin)
Selecciona qué feeds sincronizar
¿Estás seguro de que quieres volver a configurar Mailgun?
Envía un robot aspirador de vuelta a su base.
Inicia un torrent.
Coste fijo del mes en curso
Sensor de control de la temperatura exterior
Alta pérdida de energía de carga
Ruta remota a los medios.
Cargar base de datos All-Link
Valor del dióxido de azufre
Temperatura mínima inteligente
Crea una solicitud de contenido multimedia en Seerr.
Selecciona una luz para configurar
No se encontraron estaciones desde la API
Se requiere actualización de firmware Reolink
Clip de seguridad izquierdo
Qué vehículo utilizar.
Límite de potencia de salida del inversor
ID de entrada de configuración
Configurar manualmente
Ajustar el porcentaje de humedad de la zona
El payload que representa el estado "apagado" de oscilación.
La imagen se muestra como icono de notificación a la izquierda del texto de la notificación.
Si está habilitado, debes introducir el código de usuario para armar o desarmar la alarma.
Nombre del topic de Pub/Sub
La cuenta de Xbox no está configurada.
La dirección de correo electrónico o el nombre de usuario de tu cuenta de Growatt.
Descartar todas las notificaciones
No hay ninguna cuenta asociada con el correo electrónico que has introducido, por favor, inténtalo de nuevo.
Ranura de código a desactivar.
Vida útil del cepillo lateral
Comprueba si uno o más sensores de luz la detectan.
Comando(s) para enviar a Google Assistant.
El puerto al que conectarse en el servidor.
Iniciar sesión con una cuenta de Blink
Energía de la fase A
La contraseña de tu cuenta Ring.
Tipo de contenido multimedia que se va a solicitar.
Contraseña de la cuenta para conectar Home Assistant a Habitica
Plantilla de panel de control de alarma
Frío (tiempo variable)
Modo de alimentación
Tu nombre de usuario/correo electrónico de la cuenta de Apple.
No se pudo enviar el mensaje de correo electrónico debido a un error de conexión.
Activar el modo de arranque remoto
Producción estimada de energía - Mañana
Activar o desactivar la función Brisa
La clave API proporcionada no coincide con esta cuenta
Configurar una hora de llegada
Respuesta no válida del dispositivo
Cambio de filtro pendiente
La temperatura exterior es demasiado baja.
Comprobar el depósito de polvo y el filtro
Detección de movimiento de la cámara
Producción de energía de refrigeración
Establecer nivel de grupo
Tiempo sin dosificación de cloro
Se dispara cuando uno o más niveles de dióxido de carbono cambian.
Compensación de temperatura exterior
El topic ya está configurado
Inicio de la programación del foco
Sensibilidad del sensor de presencia
El precio más alto de la electricidad mañana
Tiempo máximo de ida y vuelta
Índice de valle de día rojo
Añadir All-Link
Modo de nivel de potencia
Potencia de entrada de la red eléctrica
Mealie no pudo importar la receta desde la URL.
Tipo de dispositivo no válido
Valle día rojo
Se produjo un error de conexión durante la importación de la configuración yaml
Asegúrate de que tu reproductor esté encendido.
Código de verificación de cuenta a través del método seleccionado en la configuración de su cuenta Ring.
Energía exportada fase A
Selecciona la dirección MAC del dispositivo
Total de energía devuelta del año en curso
El índice de ranura de credencial para borrar.
Corriente de la cadena fotovoltaica C
Alta temperatura interna
Deshabilitar la detección de movimiento de cámara
Correo electrónico / ID de devolo
Modo de entrada de texto
Potencia objetivo del grupo de baterías
Acciones al establecer el porcentaje
No se puede añadir una voz TTS mientras la configuración esté deshabilitada.
Nombre del puerto al que conectarse.
Seleccionar el tipo de entidad
Error inesperado, por favor, inténtalo de nuevo.
Factor de potencia de salida
Ajusta la velocidad del ventilador de un aspirador.
Elimina un mensaje de un tema ntfy.
El número de serie del termostato no es válido.
Enviar texto de teclado
Factor de potencia consumo total TC
Dispositivo no encontrado.
Establecer perfil de clima activo
Energía total de entrada FV
Advertencia de presión del neumático trasero derecho
Longitud mínima del texto de entrada
Estado del puerto USB
Alarma de nivel del depósito
Alarma de alta tensión
Se dispara cuando uno o más reproductores multimedia se apagan.
La plantilla de valor de inclinación debe utilizarse con el topic de estado de inclinación
Potencia real de salida
La lista de fuentes de entrada no puede estar vacía
Temperatura mínima de protección contra las heladas
Se ha producido un error al realizar la prueba de velocidad
Consumo de electricidad de ACS en los últimos siete días
Define acciones a ejecutar cuando se apaga la luz.
Obtener espacio en disco
Contraseña para el panel web del dispositivo.
Restaurar copia de seguridad automática
Corriente de carga de red
Tensión de la batería del inversor de tracción delantera
Tiempo de inicio de la caché
ID del área de trabajo
Detener un apagado en curso
Energía consumida del generador
Área para el canal solicitado.
Acciones al pausar
Nivel de atenuación predeterminado de inicio
Se produjo un error al comunicarse con la instancia de Proxmox VE.
Comprueba la proporción de compuestos orgánicos volátiles de una o más entidades.
Nivel de sirena predeterminado
Hora de finalización del modo de suspensión los domingos
Topic de estado RGBWW
Elige el modelo de tu Alpha Bidet de la lista.
El payload que se envía cuando se emite un comando de "armar con derivación personalizada".
Selecciona el dispositivo Bluetooth que es tu máquina
Sensor de calidad del aire
Páginas del tambor magenta restantes
Crea una copia de seguridad parcial.
Inversor a salida CA
Error del sistema de visión
Retorno de la tarifa punta del mes en curso
Interruptor de salida encendido para
URL de la instancia de Habitica
Emparejar con el puente
Texto que se mostrará en el botón de descartar
No se pudo encontrar un dispositivo compatible en esta dirección IP
Devolver el cortacésped a la base
Corriente de la fase-B en CA
Consumo medio de combustible de viaje en automático
Mensaje de la actividad.
Temperatura configurada del congelador
Seleccionar Estación/Dirección
Programar consigna de potencia
Días a excluir
Nombre de host o dirección IP
El nombre de host o IP de tu inversor
Nombre de una nueva área meteorológica que añadir.
No se pudo enviar la notificación de Mailgun.
Energía este mes
Fallo por sobretensión en el bus
Índice de ranura de credenciales para eliminar.
Hora de inicio de energía gratuita
Distancia objetivo estática
Límite derecho del seguimiento automático
Potencia máxima instalada
PTZ hacia abajo a la izquierda
Temperatura media del almacenamiento de ACS
Error al conectarse a la máquina a través de Bluetooth
Si se habilita el modo de impulso de emergencia.
Unidad de medida del sensor
Fin de ciclo manual
Establece el tipo de imagen de radar a recuperar.
Calentador de agua apagado
Ajusta la temperatura deseada mediante un valor absoluto.
Elimina el bot del chat.
Establece el modo de oscilación.
Error de secado: comprueba el sensor de temperatura de entrada de aire
Tiempo mínimo de funcionamiento
No se pudo conectar con el servidor
La dirección IP de tu homee.
Falló la autenticación al actualizar los datos.
Elige una ubicación
Cargar hasta un porcentaje
Configurar un dispositivo Axis
Temperatura secundaria de ACS
Consumo estimado de energía - Ayer
Immich no está configurado.
La integración de Xbox necesita volver a autenticar tu cuenta
Selecciona al menos una aplicación.
Controlador de piscina Vistapool
Instalación energética local
La aplicación instalada se ha eliminado del repositorio.
Fallo interno - reinicio
Ejecución de adaptación habilitada
Horas restantes del filtro
Error de secado: reiniciar la lavadora
La entrada de configuración que representa el bot de Telegram para enviar la foto.
Los datos de respuesta solo están disponibles al leer una única dirección de grupo.
Tiempo de parada de seguimiento automático
Temperatura en la que se debe activar la función Brisa
Iniciar sesión con una cuenta Ring
Problemas con el aire acondicionado
Retorno en tarifa punta
ID de ruta B
Próximo precio del gas
Plantilla de comando de modo preestablecido
Potencia máxima disponible
Apagado por bajo voltaje de la batería
Se produjo un error al comunicarse con el dispositivo Elgato.
Espacio libre del almacenamiento interno
Añadir token RFID
La regla de cerradura a aplicar.
Comprueba si uno o más robots aspiradores están detectando un error.
Vida útil restante del filtro superior
Restaura la configuración de tu red desde una copia de seguridad automática
El Supervisor no está listo
Apagado por sobretensión del enlace de CC
El dispositivo devolvió un ID único no válido
Detener robot aspirador
Cepillo lateral restante
Error: no se detectó ningún motor
Energía de carga del TC recibida
Memoria de intercambio libre
Error del calentador de vapor
Ajusta la sensibilidad para Pure Boost.
Añadir cuenta de almacenamiento de Azure
Proporciona el ID de tu sitio y al menos un método de autenticación
No se pudo obtener el estado del dispositivo
Clave API utilizada para autenticarse con la API de Fing.
Definir la ubicación de la copia de seguridad
Temperatura de protección contra la congelación
El ID del dispositivo al que se enviará el comando.
El idioma de la 'Cadena de fecha de vencimiento'.
Encender la pantalla
A través de una conexión de red
La URL proporcionada no es válida.
No se detectó ninguna suscripción
Añadir canal de Volkszaehler
Temperatura inferior del buffer
Conectado al router
Precio EPEX de la próxima hora
Comprueba si uno o más temporizadores están activos.
Estado del motor de la válvula
Nivel de dióxido de carbono
Añadir otra cuenta al puerto actual
Índice de ranura de usuario para eliminar todas las credenciales.
Verificar el certificado SSL del dispositivo al usar HTTPS.
Modo de carga Eco
Calendario: Próximo evento
Ya existe un código PIN con este valor en la cerradura.
La ruta no está permitida
Tiempo restante del cepillo principal
Establece la configuración de sonido
Brillo del foco de iluminación tras evento
No se pueden actualizar los datos.
Exportación de energía a la red
Volver a cargar la entrada de configuración
Configuración del modo de color HS
Estado Wi-Fi
Preajuste programado actual
Tiempo total de funcionamiento
Nombre de usuario o dirección de correo electrónico de tu cuenta en la nube de Midea
Energía de la batería importada de energía solar
La versión de firmware del dispositivo WLED no es compatible.
Completa tu información
No se pudieron obtener los datos del dispositivo de la API REST de Lunatone
El código PIN que has introducido no es válido
Coste de tarifa punta (diario)
Carga de la batería
Indicadores de estado del medidor TC de retroalimentación activa
Dirección de grupo para leer la temperatura exterior actual.
Coste mensual de energía
Dirección MAC a excluir del seguimiento
Número de estación de medición
Tipo de emisor de calefacción
La cantidad de tiempo (en segundos) para ejecutar la zona.
Archivo de clave privada
Importación de potencia activa
Habilita esta opción para mostrar la opción de armado en casa en el panel de alarma.
Color en modo diurno
El nombre del dispositivo Apple para reproducir el sonido.
Autorización de dos factores
Se han recibido datos de token no válidos.
Se dispara cuando uno o más valores de potencia cambian.
Latitud de la esquina suroeste del área.
Introduce la dirección manualmente
Parámetro de configuración a establecer.
Establece un temporizador de apagado automático de un ventilador Modern Forms.
Límite de velocidad actual
Obtener el informe de uso del jugador.
Crear nueva suscripción
Electricidad consumida este mes
Luz está apagada
Configurar router Mikrotik
No se pudieron recuperar los detalles del vehículo de los servidores de Renault.
El nombre de la base de datos.
Patatas (con piel, principalmente cerosas, pequeñas)
La contraseña para iniciar sesión en tu cuenta FYTA.
Enciende una salida durante un tiempo determinado.
Sincronizar todos los feeds disponibles
El tiempo de espera no está bloqueado como es necesario
La aplicación instalada está obsoleta
Philips TV encontrada
Direcciones MAC del contador
Obtener el estado de las credenciales de la cerradura
Corriente de carga demasiado alta
Tipo de sistema de agua caliente
Conectar con una impresora
Temperatura del índice de calor
Unidades de visualización de la temperatura
La unidad de medida del precio del gas no coincide con la del sensor de gas
Precio de vertido a la red de electricidad en horario supervalle
Presión del aire interior
Se detectó un tipo de clave API incorrecto, utiliza la clave API 'principal'
Establece la opción de activación del agua caliente sanitaria en la puerta de enlace.
El nombre de host o la dirección IP de tu dispositivo LIFX.
Actualiza la configuración de tiempo de uso de una instalación energética.
La aplicación Matter Server aún no está instalada.
El sensor para rastrear
Hora de inicio de la tarifa eléctrica reducida hoy
Borrar datos del torrent.
Exportación a la red desde generador
Consumo de electricidad hoy
Masa muscular en la pierna derecha
Número de puerto del servidor Volkszaehler.
Mando a distancia arriba/abajo
Desbloquear puerta específica
Contraseña de tu cuenta de INDI Allsky.
ID del mapa de referencia
Escribir tiempos de carga de CA
No hay contenido que descargar.
Habilitar el seguimiento de dispositivos de red
Último restablecimiento del filtro
Máxima potencia durante su vida útil
Temperatura real de la zona Flex derecha
Se recibieron datos no válidos
La pasarela ya está configurada
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cambia.
Nivel de temperatura del asiento
Cómo autenticarse con la nube de Midea
Problema de tracción de la rueda derecha
Selecciona la cuenta Habitica para crear una recompensa.
Borrar caché TTS
Temperatura de calefacción de confort
Número de cuenta de facturación
Color de fondo del botón de descartar en formato RGB
Riesgo alto para la salud
Obtener valor KVS de Shelly
Alimentación de salida de CA
Selecciona la primera opción de una selección de entrada.
El calendario requiere autenticación.
Fijada en la parte superior media
Se produjo un error al configurar el modo preestablecido.
Modo de funcionamiento actual.
Error del agente de copia de seguridad
Establece la corriente máxima para los procesos de carga.
Falta el nombre de usuario
Error de hardware en el módulo de Reloj de Tiempo Real
Tensión fase B
Plantilla de comando XY
Precio de mercado actual
Efecto de bucle de color
Temperatura de protección contra heladas
Emparejar aplicación Kiosker
Configurar Volkszaehler
Sensor de temperatura del cable (sin regulación)
Define las acciones a ejecutar cuando se pausa la aspiradora.
Control de carga de emergencia
Consumo de energía (total)
Fuente multimedia no compatible actualmente
Patatas (harinosas, cortadas por la mitad)
Corriente del bus FV
Mostrar el modo armar en casa
Habilitar mensaje de voluntad
Establece un efecto aleatorio.
Plantilla de comando de porcentaje
Configura un destinatario para las notificaciones.
Brillo al encender
Apagado de entrada (voltaje de la batería demasiado alto)
Mínimo desplazamiento de la consigna
Tensión de entrada baja
Luz del horno superior
Motor encendido (arranque remoto)
Solicitar nivel de canal
Puerta trasera del pasajero
Alternar el movimiento vertical
Nombre del servicio de notificación (el cambio requiere reiniciar)
Precio de compra en horario supervalle
Modo de velocidad del ventilador
Límite inferior para el rango del filtro.
Último riego
Desbloquear el dispositivo
Potencia de descarga disponible
El ID del dispositivo Shelly para establecer el valor KVS.
Se produjo un error al comunicarse con los servidores de Renault.
Agua caliente disponible
Apagar mediante mando a distancia
No se pudieron descubrir dispositivos
Se detecta humedad
Brillo de la luz de estado
Mueve la cámara al preajuste PTZ.
Ciclo de limpieza en curso
Tensión fase A-N
El modelo a utilizar para el agente de conversación
Duración del movimiento descendente
Energía de batería de reserva
Volver a configurar el agente de conversación
Se requiere código de disparador
Establecer valor de entrada de texto
Consumo de electricidad para calefacción hoy
Buscar dispositivos
Total de potencia real
Peras para cocinar (grandes, cortadas por la mitad)
Este destinatario ya está configurado.
Deshabilita una automatización.
Estrategia reactiva de Dynamic ESS
Conectado a la red eléctrica (carga)
Consigna de refrigeración (día)
Recarga las zonas desde la configuración YAML.
Depósito de agua sucia lleno
No hay servicios de notificación disponibles.
Introduce las credenciales de la cuenta de la cámara del dispositivo.
Hora de inicio de la noche
El nombre de host o la dirección IP de tu servidor INDI Allsky.
No se pudo conectar: comprueba el número de serie
Nivel de ventilación cuando se detecta contaminación durante el día.
Eliminar el código de usuario de la cerradura Z-Wave
Define las acciones que se ejecutarán cuando el reproductor multimedia esté en pausa.
Corriente de la fase C
Selecciona la parada y la dirección que quieres seguir
Nombre de la lista de tareas pendientes
Ruta local a un mensaje de voz.
Cámara en uso
Total de importación de energía
Coste diario fijo actual
Importación total de la red
Horas de funcionamiento de la protección contra heladas
Ruta completa al nombre del archivo.
La sirena está apagada.
Inicio de pulsación larga
Cambia el transmisor infrarrojos que se utiliza para controlar tu Alpha Bidet.
Potencia reactiva total fuera de la red
El comando ISY REST que se enviará al dispositivo.
El dispositivo Kiosker para controlar
Temperatura ambiente mínima
El ID del dispositivo de tu electrodoméstico Midea
Selecciona un modo de sonido específico de un reproductor multimedia.
Temperatura del aire de suministro (En casa)
La integración MQTT no está disponible.
Cerrar inclinación de persiana
Zanahorias en manojos (cortadas en dados)
Habilita la grabación continua en el almacenamiento de la cámara.
Nombre de usuario de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Topic del comando de temperatura más alta
La suscripción ha caducado
Sensor de temperatura externo
Tiempo total encendido
Error en el suministro de agua
Este dispositivo Edifier ya ha sido configurado con este transmisor.
¿Tu red es nueva o ya existe?
Nivel máximo de atenuación
Selecciona la opción anterior de una selección.
Cambia la información de conexión del Hub Insteon.
Se dispara cuando la consigna de temperatura de uno o más termostatos cruza un umbral.
Carga desde la red
Establecer la espera para el apagado automático de la escena
La contraseña para autenticarse con la instancia de Transmission, si está configurada.
Verificar el certificado SSL MQTT
La configuración del puerto serie no es válida
Código PIN incorrecto
Consumo estimado de energía - Próxima hora
Plantilla de calentador de agua
Uso promedio diario de agua
El modelo de tu electrodoméstico Midea
Hora de inicio del modo de reposo
Por favor, vuelve a introducir la contraseña de tu cuenta de Autoskope.
Energía suministrada EVSE TC
Valor máximo de fecha y hora
Promedio de subida el mes pasado
El robot aspirador comenzó a regresar a la base
Cambia la configuración del Hub.
Nombre de host o dirección IP de la pasarela Modbus TCP.
Punta día blanco
Se dispara cuando uno o más niveles de dióxido de nitrógeno cambian.
El payload que se envía cuando se emite un comando de "desarmar".
Restablecer la vida útil del cepillo principal
Método de control del ACS
Alarma armada en modo en casa
Corriente de la cadena fotovoltaica A
El complemento a reiniciar.
Configura el modo del dispositivo de climatización.
Compensación de temperatura nocturna
Calidad del aire activa
Espacio de almacenamiento libre
No se pudo obtener la información de la aplicación Matter Server.
Habilitar mensaje de nacimiento
Tiempo restante del cepillo de mantenimiento
Inicio de la franja seleccionada
Entidad de la que obtener las estadísticas.
Wi-Fi activo desde
Ajustar la consigna de agua caliente
Peras para cocinar (medianas, cortadas en cuartos)
Se dispara cuando el modo de funcionamiento de uno o más humidificadores cambia.
Modo de oscilación horizontal
Calentamiento de arriba a abajo
No se encontró el dispositivo seleccionado.
No se puede establecer el valor porque el dispositivo no está conectado.
Topic del estado de efecto
Introduce la clave de emparejamiento que se muestra en el TV.
Corriente en N
Opciones de robot de limpieza
No se pudo apagar la luz
Tensión del paquete de batería
Establece todos los ajustes de contaminación del sistema de ventilación.
Crea entidades para controlar y monitorizar el relé de la iluminación de la piscina.
Sensor de ventana exterior
Límite de exportación a la red
Comprueba si uno o más sensores de ocupación detectan ocupación.
Habilita o deshabilita el modo música.
Plantilla para el valor de la posición
Método de dosificación de cloro
Establece la ubicación en modo para dormir.
Intensidad de la ranura izquierda
Restaura desde una copia de seguridad completa.
Potencia reactiva de salida fuera de la red
Todo/grupo apagado
Uso de tarifa valle del año en curso
Precio de vertido a la red en horario supervalle
Límite superior de la consigna máxima de calefacción central
Consumo actual de gas
No se pudo detener la reproducción.
El control de acceso no es compatible con este dispositivo
Puerta trasera del conductor
Tiempo de espera para enviar un mensaje con Tibber
Formato de transmisión compatible con el reproductor multimedia.
La zona a monitorizar.
Establece la ubicación en modo en casa.
Unidad de velocidad del viento
Nivel de infrarrojos automático cuando el brillo de la luz es bajo.
Se dispara cuando una o más válvulas se cierran.
Descarga mínima programada
Nivel bajo de combustible
Topic del comando del modo de oscilación
Tarifa de exportación a la red
Payload no disponible
Estado de la caldera secundaria
Impulso de la ranura izquierda
Tiempo hasta la hora de dormir
Honeywell no pudo establecer una suspensión permanente
Selecciona el método de autenticación
Cantidad de usuarios activos en la última hora
Error de plausibilidad de tensión
Zimi - Seleccionar dispositivo
La ID de clave o la clave de cifrado no es válida
Arranque del generador con tensión habilitado
Establecer velocidad del ventilador de robot aspirador
Lavado de mopa en pausa
Inicio del siguiente intervalo en modo inteligente
Horas del ventilador de suministro
Temperatura del circuito de retorno
Hora de llegada real
MQTT activo desde
Recordatorios de tareas pendientes
Transferencia del día actual
No se ha encontrado el controlador TP-Link Omada especificado.
Intensidad de la señal Wi-Fi
Tiempo de espera agotado al obtener los precios de la energía de Tibber.
El código SMS introducido no es válido.
Selecciona la puerta de enlace que quieras controlar con Home Assistant.
Crear termostato genérico
Error de comunicación por radio
El complemento que detener.
Enviar comando remoto
El nivel de óxido nitroso cambió
Apagado genérico
Bomba de agua en funcionamiento
Patatas (cerosas, cortadas en dados)
El número del ajuste preestablecido a reproducir.
Establecer ajustes de contaminación
Tiempo de desplazamiento de la cubierta
Energía del puerto fuera de la red en su vida útil
Configurar el control de demanda
ID(s) de dispositivo(s)
Tipo de contenido multimedia desconocido.
Número de sensores de temperatura
Temperatura del intercambiador exterior
Fallo del dispositivo de almacenamiento en red
Límite de potencia de inyección
La contraseña es incorrecta.
El nivel de compuestos orgánicos volátiles cambió.
No se encontró ninguna puerta de enlace.
Regresar a la base
Habilitar Climate React
Se dispara cuando uno o más termostatos se apagan.
La línea de metro a seguir
Inicio de control remoto de aspirador
Siguiente entrada de la lista de reproducción
La base de datos especificada no existe.
Zanahorias en manojos (cortadas en cuartos)
Elemento de la lista de tareas eliminado
Mensaje personalizado existente para eliminar.
Se dispara cuando uno o más reproductores multimedia comienzan a reproducir.
Plantilla de valor de modo preestablecido
El país no es compatible.
Habilitar o deshabilitar la función de seguimiento de dispositivos de red.
Modo mantener fresco
Error al comunicarse con la API de Remember The Milk.
No se encontró ningún dispositivo para el ID proporcionado.
Error del sensor de agua
Error al configurar la pasarela
Bloquear el agua caliente
Restricciones por el sensor de lluvia
Introduce al menos un ID de aplicación.
Actualizar las propiedades del dispositivo
Elige un sistema encontrado o 'Entrada manual' si no se han descubierto dispositivos.
Temperatura del estator de la unidad de transmisión trasera izquierda
Selecciona el tipo de dispositivo y un emisor de infrarrojos.
Consumo de gas ACS hoy
Energía total exportada
Alternar mediante mando a distancia
Error del motor de la válvula
Plantilla de estado de temperatura más alta
Tiempo de retardo de apertura
Superposición: mostrar nombre
Intensidad del último entrenamiento
Periodo completo del modo noche
Reproducir transmisión de cámara
Ventana delantera del conductor
Soporte de escritura de consigna de la calefacción central
Selecciona el tipo de instalación
Alarma de coche detectada
El tipo de dispositivo que se va a controlar.
El nombre no es válido
No se pudo conectar a Xbox Network
El controlador necesita credenciales.
Arranque del generador a alta temperatura habilitado
Este usuario ya está configurado para esta instancia de Immich.
Establecer anulación de agua caliente
Tiempo de espera de calibración del sensor actual
Umbral de alarma del filtro de polvo
Velocidad incorrecta del ventilador
Tiempo total estimado
Número de minutos para configurar el temporizador.
Volver a configurar el servicio de voz a texto
Establecer el atributo de clúster Zigbee
Puerto de escucha local
Volver a autenticar el dispositivo ONVIF
Selecciona la estación que quieres añadir
Fallo del sensor de velocidad
Puerta trasera derecha
Caudal de cloro
Frecuencia de almacenamiento CT
Solar a salida CA
Ventilador del aire de escape
Latitud de tu ubicación.
La URL de suscripción del filtro que se va a eliminar.
Duración del medidor de agua
Estado de medición de carga TC
Enciende el aire acondicionado del vehículo.
No se detecta movimiento
Limpiar el filtro de agua de la base
Elimina un nodo de la red Zigbee.
Introduce los detalles de tu dispositivo Zimi Cloud Connect.
La dirección de grupo del objeto de texto.
Nivel de producción objetivo de la hidrólisis
Detectando conexión serie
Introduce las credenciales Wi-Fi para conectar el dispositivo a tu red.
No se ha encontrado el archivo de actualización del firmware.
Precio de compra de electricidad en horario valle
Es necesario actualizar tu clave API.
Nombre de la puerta de enlace
Temperatura del intercambiador de calor
Tensión de la cadena fotovoltaica C
Habilitar para modo refrigeración, deshabilitar para modo calefacción
El token de acceso proporcionado no es válido.
Hora de empezar a cargar.
Plantilla de comando de energía
Cambia el archivo que muestra la cámara.
Temperatura en modo ausente.
Por favor, asegúrate de volver a configurar con la misma cuenta.
Comprueba si una o más baterías están cargando.
Fallo de comunicación del paquete de baterías
El dispositivo no pudo completar la acción solicitada.
Introduce tu código MFA para Abode
Configuración del modo de color RGB
Establecer modo preestablecido del ventilador
Zanahorias (enteras, grandes)
Modos de sonido disponibles
Potencia de carga disponible
Alarma de rotación de fase
Recordatorio de luz apagado
Ruta de acceso
Mueve una persiana a una posición específica.
Límite de potencia máxima del inversor ESS
Añadir texto al timbre
Coste total del mes en curso
Encendido genérico
Tensión nominal de entrada
Estado del puerto de CA
Bicicleta Specialized Turbo encontrada
Falta el repositorio de una aplicación instalada
Transferencia de alta tensión
Error al actualizar Duck DNS
Franjas horarias de los miércoles
Conectar con Mijn Farmad Apotheek
Problema con la altura de corte, motor
Obtener tiempos de viaje
La integración Remember The Milk necesita volver a autenticar tu cuenta
Ajuste de la temperatura del pasajero
Error al importar la configuración YAML: autenticación no válida
Acciones al regresar a la base
Región del servidor de Roborock
Establecer valor de entrada de fecha y hora
La etiqueta para este campo.
El nivel de humedad deseada del termostato cambió.
Autenticación no válida para el dispositivo SMA
No se pudo comunicar con el dispositivo.
Esta instancia de integración no está cargada actualmente.
La temperatura de color mínima en Kelvin.
La limpieza ha fallado
Energía total producida
Destino usando una entidad
El payload que se envía cuando se emite un comando de "armar de noche".
Volumen del timbre
Temperatura del compartimento superior
Error del adaptador de corriente
Páginas del tambor magenta
Restablecimiento de la bomba de agua
Nivel del depósito de la base
Duración entre cambios de color.
No se pudo iniciar la aplicación Matter Server.
Volver a autenticar Blink
Establece el período de tiempo para mantener la temperatura y anular la programación.
Temperatura demasiado baja
Sensibilidad de detección de movimiento medio
Modo confort ACS
Flujo de potencia hacia la carga
Temperatura del aceite del motor
ID que representa el usuario o grupo de chat al que se pueden enviar mensajes.
Tiempo de ida y vuelta
Se dispara cuando una o más alarmas se arman en modo en casa.
Activo (control Redox)
Energía de refrigeración diaria producida
Seleccionar un puerto serie
Define una plantilla para obtener la velocidad del ventilador de la aspiradora.
Añade, elimina o borra recordatorios de una tarea de Habitica.
Migrar a un nuevo adaptador
El mando está apagado
Alta corriente de descarga
Límite inferior de la consigna máxima de calefacción central
Temperatura temporal de la caldera
Plantilla de estado del modo ventilador
No se pudo despertar el vehículo
Sensores de movimiento, puertas y ventanas, temperatura, humedad y calidad del aire.
Solo se puede cambiar cuando el control remoto está activado.
Índice de punta de día azul
Advertencia de presión del neumático delantero derecho
Entrada de CA activa
Fuente de entrada de medios
Descarga de batería este año
Establece una o más propiedades del sistema.
Nombre de host o dirección IP de tu dispositivo TP-Link.
Detener una prueba de panel del SAI
Tiempo de riego manual
Importación de energía desde la red
¿Estás seguro de que quieres configurar Mailgun?
Selecciona el modelo que quieras utilizar.
Volver a autenticar el bot de Telegram
Red Wi-Fi para invitados
Depósito de agua vacío
Acciones al establecer la posición
Configurar la integración SMLIGHT Zigbee
Motor de la rueda izquierda bloqueado
Establecer nombre del cliente
¿Estás seguro de que quieres volver a configurar Dialogflow?
Consumido importado de la batería
Humedad del aire de extracción
Añade un nuevo elemento a la lista de tareas pendientes.
Número de seguimiento del paquete para añadir
El payload recibido en el topic de estado que representa el estado de "apertura".
Controla la posición de la persiana
Fecha para la que se fija el plan de comidas.
Programar potencia máxima
¿Estás seguro de que quieres configurar la integración de Sleep as Android?
No se pudo localizar la aspiradora.
Consumo de electricidad para refrigeración hoy
Patatas (con piel, harinosas, pequeñas)
Memoria disponible (intercambio)
ID del atributo a establecer.
Se dispara cuando uno o más sensores de vibración dejan de detectar vibración.
Introduce el número de salida para configurar
Electricidad consumida en horas valle
Intervalo de electricidad producida
Configuración del sistema no válida
Comprueba si una o más válvulas están abiertas.
Comprueba el nivel de compuestos orgánicos volátiles de una o más entidades.
Transferencia de cliente prohibida
Mantener el perfil actual
Fallo en los autodiagnósticos del RCD y PE
La temperatura deseada.
No se pudo iniciar el servidor.
Ya existe un servicio con esta configuración
La URL de suscripción del filtro para deshabilitar.
Última producción del contador
Establece la hora del panel.
No hay ningún programa para iniciar
Configurar una ubicación específica
Crear notificación persistente
Configurar TV LG
Opciones para Azure Event Hub.
El código PIN ha cambiado.
Consumo estimado hora actual
Se activa cuando uno o más calentadores de agua se apagan.
Fin de la franja seleccionada
Tiempo de viaje (cierre a apertura)
Error desconocido al conectar con la puerta de enlace.
Texto del botón de apagado total
Calidad del aire interior
Área limpia actual
El nivel de ozono cambió
Problema con la altura de corte
No se pudo crear la carpeta
El puerto del panel de alarma
Selecciona tu dispositivo Z-Wave
Nivel de señal recibida
Calefacción del asiento izquierdo
Estado del cierre delantero derecho
Esperando para empezar
Desequilibrio de tensión en la red eléctrica
Temperatura superior del búfer
Se produjo un error al intentar conectarse a la instancia de Portainer.
Establecer programa y opciones
Acciones al armar ausente
Por favor, elige cómo quieres conectar con el bróker MQTT:
Potencia aparente total fuera de la red
Precio mínimo de mercado
Luz de posición delantera derecha
Eliminar todos los recordatorios de una tarea de Habitica.
Configurar pantalla apagada con mensaje personalizado
Temperatura del aire de escape
Enciende o apaga un ventilador.
Activar retardo a la derecha
Actualiza una lista diaria específica para un personaje de Habitica seleccionado.
La URL del dispositivo Lunatone al que conectarse.
Consumo de gas esta semana
Acciones al bloquear
Potencia de descarga máxima
Importación desde la red hoy
Introduce la dirección de correo electrónico asociada a tu cuenta Ohme.
Dirección de grupo para leer la humedad actual.
¿Estás seguro de que quieres configurar Traccar Client?
Introduce el PIN enviado por correo electrónico o SMS
Error desconocido durante el inicio de sesión en la nube de Crownstone
Añade una nueva diaria.
Puerta de enlace objetivo sin respuesta
Este modelo no es compatible, por favor, selecciona un modelo diferente
Fuera de rango
El dispositivo devolvió una respuesta no válida.
Velocidad del segundo motor
Velocidad a la que mover la persiana.
Se dispara cuando uno o más reproductores multimedia dejan de reproducir.
La etiqueta/valor a eliminar.
Se dispara cuando uno o más sensores de monóxido de carbono dejan de detectarlo.
Selecciona la cuenta de Habitica para crear una tarea pendiente.
Compensación de reinicio del contador de suministro
Comprueba si uno o más cortacéspedes están en pausa.
A la espera de Wi-Fi
Límite de corriente de CA alcanzado
¿Estás seguro de que quieres configurar Dialogflow?
Patatas (principalmente cerosas, cortadas en dados)
Establecer variable absoluta
Iniciar complemento
Comprueba si una o más alarmas están armadas.
Actualizar contador del sensor
Configurar el altavoz IR Edifier
La zona en la que disparar.
Tiempo de funcionamiento del filtro
Fallo de alimentación del bus
Crea una nueva copia de seguridad.
El reloj ha fallado
Identificador único del token RFID.
Número de serie de la chimenea a configurar
Error en el modo de configuración fuera de casa de Honeywell
Temperatura deseada del horno superior
Ningún VE conectado
Tensión CA del inversor en la salida
Se produjo un error al configurar el estado del interruptor
Configuración TCP/IP
Corriente de carga mínima
Consumo de agua ayer
Puerta del garaje cerrada
Activa o desactiva la función de refuerzo.
Dirección de grupo para leer si la alarma por heladas está activa.
Número que representa la posición "abierta".
Temperatura del estator de la unidad de transmisión delantera
Contaminación del aire alta
Última lectura de electricidad
Corrección del sensor externo
Dirección IP del host
La puerta de enlace Powerwall rechazó la potencia solicitada, cambia el valor de potencia e inténtalo de nuevo.
Buscar dirección de grupo
Acciones al establecer la temperatura
La contraseña utilizada es incorrecta
Todo/grupo encendido
Estado de salud total de la batería
Consumo de electricidad para calefacción en los últimos siete días
Nombre de host o dirección IP de tu dispositivo WLED.
Hora de finalización de energía gratuita
Cambiar entre firmware Zigbee o Thread.
Versión del controlador Omada no compatible.
Exportación a la red eléctrica
No se pudo abrir la puerta del garaje
Control remoto activo
Precipitación última hora
Lista de opciones que se pueden seleccionar.
Máxima velocidad de subida
Error en la verificación del certificado SSL
Unidad de visualización de la temperatura
Esperando pulsación de botón
Tiempo de respuesta rápida automática
Define las acciones que se ejecutarán al encender el calentador de agua.
El nombre (o ID de tarea) de la recompensa personalizada.
Recuperar los detalles de uso de la aplicación hoy para un jugador específico.
Toma una instantánea de un reproductor multimedia.
Endpoint del comando.
No se pudo abrir la URL.
Número de salida conmutable
La instancia de Seerr en la que crear la solicitud.
Fin de la programación de iluminación
Estado del cierre delantero izquierdo
Nombre de la habitación a cambiar.
Obtener pronóstico de precipitaciones
Inyección de potencia reactiva
Error interno de hardware
Ajustar la temperatura ambiente
Seleccionar opción de selección de entrada siguiente
Comprobar el depósito de agua limpia
La contraseña de tu cuenta de Schlage.
Duración de la sesión de anulación.
Se dispara cuando una o más puertas de garaje se cierran.
Elimina un código de usuario para una cerradura Z-Wave a través de ISY.
Estado a configurar.
Falló la autenticación en homee.
Fuga de agua activa
Oscilación vertical activada
No se han recibido datos.
Dirección de correo electrónico y contraseña
Esperando al coche
Ajusta el modo del altavoz.
Error al obtener datos de Vistapool.
Espera de la IA para paquete
Precio actual de mercado de la electricidad
Introduce los datos de conexión de tu dispositivo Hikvision.
No se encontró el nuevo adaptador.
Total de potencia real devuelta
Establecer el modo de ventilador.
Calefacción del asiento delantero derecho
Temperatura de color al encender
Duración de apertura predeterminada
Borrar los artículos completados de la lista de compra
El protocolo utilizado por tu electrodoméstico Midea
Tensión de la cadena fotovoltaica D
Las direcciones de enlace local no son compatibles
Sistema no compatible - Versión de Home Assistant Core
Restablecer consumible del cepillo de limpieza
No se ha podido iniciar la aplicación de Music Assistant
Eliminar una entidad
Promedio de subida esta semana
Impulso de ranura derecha
Método de instalación no compatible
Temperatura exterior para activar la protección contra heladas
Carga de energía consumida
Si habilitar o deshabilitar la anulación.
Establece el objetivo de energía después del cual se detiene el proceso de carga.
Falló la conexión con homee.
Mando a distancia encendido
Soporte de encendido y apagado
Producción de energía en horas valle hoy
Próxima hora de cambio programada
Configuración USB de Crownstone completa.
Vehículo a programar.
Establecer un plan de comidas aleatorio
Límite máximo de consigna de frío
Se dispara cuando uno o más niveles de monóxido de nitrógeno cruzan un umbral.
Restablecer la vida útil del hilo del recortabordes
Restablecer consumible del cepillo lateral
Nombre de la cuenta de almacenamiento
Valor al que se fija el contador.
Posición de inclinación objetivo.
Temperatura de descarga exterior
El climatizador permite establecer la humedad objetivo.
Última actividad de la batería
Pure Boost vinculado con la calidad del aire exterior
Intensidad Wi-Fi
Modo de tensión constante
Consumo actual de gas de las pilas de combustible
Elige tu protocolo
Establece un efecto de luz personalizado.
Botón del panel de alarma
Precio diario del gas
Intervalo de despertar
Velocidad del ventilador del sistema HVAC
Establece la función Brisa del sistema de ventilación.
Consigna de temperatura del agua de suministro
Iniciar sesión con SMS
No se pudo establecer la prioridad de la habitación
Establecer posición de inclinación de persiana
No se han encontrado dispositivos en los datos del proyecto.
Establece el brillo absoluto del puerto de salida en porcentaje.
Envía un comando personalizado a un controlador
Hora de finalización del temporizador
Obtener procesos por nombre
Fase de potencia C
Coste del gas - hoy
Arma una alarma en el modo en casa.
Limpiar zona por aspirador
Por favor, introduce el nuevo nombre de host o la nueva dirección IP del dispositivo SMLIGHT.
Carga completa del BMS
Mostrar la posición del aspirador en el mapa.
Tiempo total de ejecución de la celda
Consumo de energía en los últimos siete días
Potencia de salida de CC
El contenido de tu mensaje.
Detener la prueba de la batería
Acciones al subir el volumen
Potencia de carga local
Precio de compra en horario valle
Nombre de la escena Hue de la aplicación Hue.
No se pudo enviar el comando a la nube de Tuya.
Error al actualizar datos desde la API.
Intermitente trasero izquierdo
La contraseña de tu cuenta de Vistapool.
Temperatura deseada máxima
Nivel máximo de carga
Producción de energía estimada - restante hoy
Exportación de potencia reactiva
Problema con el comando del módem externo
Pérdida de calidad de la señal
Velocidad de rampa remota de encendido a apagado
Potencia real de derivación de entrada
El reproductor multimedia está reproduciendo
Energía de TC de producción suministrada
Añadir a la lista de reproducción
Elimina una zona de privacidad de una cámara.
Hora de la última sesión
Límite SOC de descarga de la batería (en red)
Potencia real nominal de salida
Intensidad del paquete de batería
Actualiza tus credenciales para FYTA API
Ciclo de limpieza completo
Introduce el PIN que se muestra en tu TV
Validación de código local
Se produjo un error desconocido
El nombre de host o dirección IP de tu servidor Traccar
Sin restricciones entre la batería y la red
No se pudo eliminar un elemento de la lista de tareas de Habitica, por favor, inténtalo de nuevo
Calentador de agua encendido
Topic del estado del modo ventilador
Precio de vertido a la red en horario valle
Consumo medio de agua
Falta la batería del panel
Visión nocturna por infrarrojos
Se dispara cuando uno o más niveles de monóxido de carbono cambian.
Modo día noche
Recupera la posición actual del aspirador.
La consulta de búsqueda.
Presión del aire exterior
El puerto de tu dispositivo Comelit.
Se dispara cuando uno o más humidificadores comienzan a secar.
¿Estás seguro de que quieres volver a configurar la integración de Sleep as Android?
Consumo total de energía del mes en curso
Se dispara cuando uno o más niveles de ozono cruzan un umbral.
Prefijo del tema para descubrimiento
Clave de acceso a la cuenta de almacenamiento utilizada para la autorización
Ya hay una actualización del firmware en curso.
Energía descargada hoy
Temperatura establecida del búfer
Nivel de atenuación predeterminado remoto
Verificar el certificado SSL al conectarse (recomendado)
Tiempo de vida restante de la mopa
Conectar a tu sistema Powerwall
La instancia de Mealie que se utilizará para esta acción.
El token de control local recibido de Switcher.
Anular la clase de estado predeterminada del DPT.
Energía por distancia
Mostrar hora de salida desde la estación de inicio
Define la temperatura del programa de lavado.
Establece el periodo de tiempo para el refuerzo.
Recarga del tiempo de encendido
Desconexión del inversor (fallo de tierra)
Define acciones a ejecutar cuando la persiana está cerrada.
Esta cuenta no ha sido activada.
Sirena encendida
Salida de corriente fuera de la red
Caudal de aire
Error durante la actualización
No se pudo instalar la aplicación Matter Server.
Temperatura de color de la luz en Kelvin.
El ID de integración de Duck DNS.
Define acciones a ejecutar cuando la cerradura está bloqueada.
Energía de calefacción diaria producida
El nombre de host o la dirección IP del dispositivo Android TV.
La información de descubrimiento no es válida.
Temperatura deseada del termostato
Patatas (con piel, harinosas, grandes)
Tiempo encendido del foco de iluminación tras evento
Seleccionar opción anterior
SOC demasiado bajo
Temperatura del compartimento medio
Añadir artículo a la lista de la compra
Tiempo de pausa restante
Límite de entrada de CA
Energía total de carga de la batería
Tensión máxima de la celda ID
Las credenciales deben ser un nombre de usuario y una contraseña o solo un nombre de usuario.
Anulación del programa de carga
Disparador del sensor de zona
Advertencia sobre el nivel de aceite del motor
Aún no está conectado
Configurar la integración Nettigo Air Monitor.
Masa libre de grasa en el brazo derecho
Regresar a Auto
El código de usuario no es válido para este usuario en esta ubicación
Sensor de temperatura de retorno dañado
Estado de la frecuencia de entrada
Modo de tiempo de desplazamiento
Tipo de reacción a enviar como respuesta.
El ID de la clave de cifrado
Temperatura del inversor demasiado alta
Alternar la oscilación del ventilador.
El precio más alto de la electricidad hoy
Establece un temporizador de Sonos.
Potencia de la fase C
Exportación solar total
Área de trabajo no válida
El dispositivo encontrado no es un dispositivo Axis
Seleccionar región del servidor
El tipo de medio para el cual quiere solicitar detalles.
Exportar la configuración del dispositivo MQTT
Apagar humidificador
No se detectó ningún error.
Comprueba el nivel de dióxido de carbono de una o más entidades.
¿Estás seguro de que quieres configurar el webhook de Geofency?
Producción de energía en los últimos siete días
No se ha podido migrar la entrada de configuración porque no tiene un ID único
Brillo en modo nocturno
Batería de arranque baja
Incluir el IVA en los precios.
Establecer el estado de seguimiento de la alimentación del interruptor
La integración de Schlage necesita volver a autenticar tu cuenta
Temperatura de la batería demasiado alta
No se encontró ninguna entrada IMAP válida.
El ayudante de plantilla ha sido eliminado
No se pudo pausar la reproducción.
Código de arranque remoto del motor
Obtener programación de circulación
Tiempo estimado de carga
Recupera elementos de una biblioteca de Music Assistant.
Sensor de escape dañado
Porcentaje de sal del lado derecho
Toma una instantánea de una cámara.
Volver a configurar el dispositivo LG
Vida útil del cepillo recortabordes
Bandeja de entrada vacía
Índice de perfil de clima
Completar el proceso de emparejamiento
Volumen de la alarma de fallo de alimentación
Establecer el modo de oscilación horizontal del termostato
Modo de funcionamiento con batería
El controlador de Z-Wave JS no está listo
Selecciona el servidor Plex
Tiempo de funcionamiento del quemador de agua caliente
La temperatura mínima debe ser inferior a la temperatura máxima.
Límite izquierdo del seguimiento automático
Temperatura de almacenamiento de ACS
Modo automático de HVAC
Intensidad de la ranura derecha
Activar el webhook de la alarma
ID del reproductor de destino.
Evento de limpieza de aire
Contraseña de la aplicación o clave API
Temperatura en modo calor cuando ausente
Producción de energía este mes
Memoria de intercambio total
El nombre de host o la dirección IP de tu Hue Bridge.
Configurar el webhook de Geofency
Duración del movimiento.
Mensaje de texto (SMS)
Modo de almacenamiento predeterminado
Deshabilita la grabación de un clip en el almacenamiento de la cámara cuando se detecta movimiento.
El coste de la recompensa.
Este servidor Plex ya está configurado
Obtener artículos de la lista de la compra
Hora de inicio de Opcache
Actualizar segmento de tiempo
Autenticación de dos factores
Campo genérico para enviar datos a través del evento.
El valor de este campo.
Eliminar el límite superior
La dirección IP del panel de alarma
Topic del estado de dirección
No se pudieron actualizar los dispositivos.
Error de tensión de alimentación interna
Contraseña de tu instancia de Libre Hardware Monitor.
Envía una foto.
Bandeja de alimentación manual
Reserva no conectada a la red
Grabación de vídeo todo el día
ID del chat donde eliminar el mensaje.
Subida esta semana
Consumo medio de combustible
Hora de salida real
Activa o desactiva un puerto de salida.
Batería cargada desde la red este mes
Distancia de viaje manual
Producción solar hoy
Motor de la rueda derecha sobrecargado
No se puede leer la ruta de acceso al archivo proporcionada.
Este destino ya está configurado
Modo de máxima velocidad
Temperatura deseada del agua
Habilita o deshabilita la carga programada.
Nombre de la instancia de Event Hub
Establecer límite inferior
El archivo de clave privada que pertenece a tu certificado de cliente.
Frecuencia de la programación de iluminación
Área total de limpieza
Franjas horarias de los sábados
Precio medio con todo incluido
Modo de detección del termostato
Longitud de la esquina suroeste del área.
Plantilla de comando de efecto
Región Z-Wave
El humidificador comenzó a secar
Intermitente delantero izquierdo
Tiempo total de limpieza
Selecciona la opción anterior de una selección de entrada.
Hora punta de mayor consumo - Ayer
Potencia activa devuelta en fase-B
Origen del último comando
Se produjo un error al enviar los datos al dispositivo BSB-LAN
Exportación a la red
El tipo de tu dispositivo Comelit.
El puerto del controlador Russound.
Establecer tiempo de espera
Control RGB relativo
Límite superior de alarma de sobrealimentación de ORP
Configurar el agente Fing
Consumo mínimo de gas por hora - hoy
Intervalo de consumo de gas
Interruptor de restablecimiento de flujo total
Comprueba si una o más baterías no están cargando.
Mostrar todas las fuentes
Error de autenticación con el termostato
Tiempo restante del filtro
Hora de inicio del modo de suspensión los miércoles
Activa una escena Hue almacenada en el concentrador Hue.
Borra el temporizador de apagado automático de una luz Modern Forms.
El nombre que representa la tarea pendiente.
Brillo en modo diurno
Error de autenticación de contraseña
No se pudo cerrar la puerta del garaje
Establece el nombre de un cliente en la red de Omada.
Ventana delantera del pasajero
Habilita la transmisión de audio.
Iniciar el desvanecimiento de la luz
Exportar a configuración YAML
Ajustar el volumen del reproductor multimedia
Introduce tu configuración de Hive.
Volver a configurar el sensor
Se produjo un error al configurar el modo HVAC
Nombre de la integración
Un único comando o una lista de comandos a enviar.
Baja temperatura de carga
Tiempo de transición encendido/apagado
La hora de inicio de la consulta de estadísticas.
Fallo permanente de protección contra rayos (CC)
Detiene un desvanecimiento de la luz.
Selecciona las luces que quieres eliminar
Se dispara cuando la consigna de temperatura de uno o más termostatos cambia.
Obtener detalles de la advertencia
Servidor Plex no encontrado
Autenticar Libre Hardware Monitor
Energía real total
Problema con el sensor de bucle trasero
Error en la operación de la copia de seguridad
Días desde la temperatura máxima
Elimina todas las restricciones de riego.
Se permite la calefacción con caldera de gas en unidad interior
Potencia aparente de carga
Estado de la actualización del firmware
Temperatura del sensor de la cámara
Sensor de búfer habilitado
Tiempo máximo de pedido de la franja seleccionada
Potencia de la fase B
Nueva contraseña para la Wi-Fi de invitados.
Se ha detectado ocupación de la zona.
El nombre de host o dirección IP de tu cámara Foscam.
El número de puerto de la instancia de Transmission.
Espacio libre en disco
Comprueba si uno o más cortacéspedes están detectando un error.
Configurar Traccar Client
Tensión de salida CC
Error de autenticación: credenciales no válidas
La dirección de grupo del objeto de hora.
Señal de bucle incorrecta
Plantilla de comando RGB
Advertencia de presión del neumático delantero izquierdo
Corriente de la cadena fotovoltaica D
Iniciar aire acondicionado
No se pudo conectar con ninguna unidad central devolo Home Control.
Comprueba la temperatura de una o más entidades.
Modo de visión nocturna
Próxima ruta de llegada
Inicio de lluvia por sensor de lluvia
No se pudo escribir la configuración del hardware
Comprueba si uno o más sensores de vibración están detectando vibración.
Volver a configurar el webhook de Mailgun
Días restantes de vida útil del filtro superior
Verificar el certificado SSL
Clase de comando del valor.
Potencia activa fotovoltaica externa
Tensión media del generador
Establecer modos de ocupación
Selecciona la salida de sonido
El cortacésped está en pausa
Tiempo restante del cepillo lateral
El cortacésped está regresando
Índice de punta de día rojo
Hora de finalización de la tarifa eléctrica reducida mañana
Precio EPEX del próximo cuarto de hora
Límite de corriente de entrada de CA
Sensor de cargador de VE heredado en uso
Temperatura de calentamiento calculada
Añadir salida conmutable
Monóxido de carbono detectado
La instancia de Immich donde subir el archivo.
Memoria utilizada de Opcache
Tensión de salida del inversor
Valor a escribir en el atributo.
El interruptor de la bomba de calor está obsoleto
Contraseña de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Corriente nominal de salida
Temperatura de la fuente inferior
Carga de la red en su vida útil
Temperatura configurada de la zona Flex
Alarma de temperatura interna
Foto no encontrada
Último fin programado de Dynamic ESS
Envía un mensaje de voz.
Energía de carga diaria de la batería
Entidad de texto a voz
Intervalo entre actualizaciones de la imagen de la cámara
Umbral real de electricidad
Selecciona tu dispositivo
Disparar actividad de movimiento
Restablecer contador del filtro
Espacio total del almacenamiento interno
Todas las baterías cargadas hoy
Salida de energía durante la vida útil
Índice de punta de día blanco
Consumo total de energía del año en curso
Este servidor ya está configurado
Borrar estadísticas de tráfico
El color temporal en formato RGB.
Dispositivo WLED encontrado
Temperatura de salida del agua
Habilitar detección de movimiento de cámara
Unidad interior no conectada
Intervalo de informe de humedad
Vida del tambor amarillo
Nivel de activación del radar
Volver a configurar la integración Portainer
Localizar robot aspirador
Tiempo de espera para Volver a Auto
No se pudo encontrar un servidor de túnel KNX en tu red.
Establece la fecha y/o la hora de una entrada de fecha y hora.
Fallo por pérdida de fase
Secado con aire de la mopa
Alarma está armada en modo en casa
Restablecer la vida útil de la bandeja de lavado de la mopa
Error durante la carga
Se dispara cuando una o más alarmas se arman en modo ausente.
Ciclo de facturación restante
Contraseña del usuario para conectar Home Assistant a tu FRITZ!Box.
Luz del horno inferior
Cadena Nodo Sensor
Activar escena Hue
Configuración del modo de oscilación
Motor de la rueda trasera derecha sobrecargado
Configuración para el control del ventilador (unidades de aire acondicionado).
Hora de finalización pico de un cuarto de hora
Dirección MAC (opcional)
Tiempo de finalización de la segunda cavidad
Masa libre de grasa en la pierna izquierda
Temperatura de retorno del búfer
Se dispara cuando uno o más niveles de dióxido de azufre cruzan un umbral.
Establecer las credenciales de la cuenta de la cámara
Modo de comandos de almacenamiento
Energía importada fase A
Tiempo mínimo de encendido del ventilador
Plantilla de estado de humedad objetivo
Falta el puerto de la API en las propiedades de MQTT.
La aplicación encontrada no es la aplicación oficial Z-Wave JS.
Contador no encontrado
Temperatura deseada mínima
Habilitar el modo radio
Control de apertura/cierre
Temperatura de la fuente superior calculada
El nivel de dióxido de azufre cambió
El mensaje a mostrar.
Precio EPEX más alto de hoy por hora
Restablecer consumible del cepillo principal
No se puede cambiar la duración de la sauna mientras la sesión de sauna está activa
Umbral de alta temperatura de Climate React
Transferencia de baja tensión
Se dispara cuando uno o más robots aspiradores comienzan a regresar a la base.
Selecciona tu bomba de calor
Intensidad por defecto de todos los LEDs encendidos
Anular la conexión del host
Cadena de fecha de vencimiento
Detección de alarma de coche
Autoconsumo en el año
El método de control no permite la refrigeración.
Actualiza una tarea específica para un personaje de Habitica seleccionado
Motor de la rueda derecha bloqueado
Habilitar Pure Boost
Hora de finalización del modo de suspensión los lunes
Leer los tiempos de carga de CA
Armar alarma en modo vacaciones
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Regresar a la base".
ID de contenido multimedia
Los modos de funcionamiento para que se dispare.
Tiempo de espera agotado al conectarse a la puerta de enlace.
Tiempo de descarga restante
El nombre del usuario.
Envía una reacción a un mensaje.
El certificado de cliente para autenticarse con tu bróker MQTT.
Voz a texto
La hora del día para la conexión
Apagado automático del estado de la válvula
Temperatura del inversor de la transmisión trasera
No se pudo obtener los datos de la casa de Roborock
Temperatura normal de calefacción
Modo de uso del cargador
Error de autenticación. Por favor, vuelve a autenticarte con Mastodon.
Altura desde el sensor hasta el nivel del líquido
El inicio de sesión de Renault ha caducado, vuelve a autenticar la integración de Renault
Segundo botón del segundo grupo
Opciones del dispositivo ONVIF
Comprobar la protección contra sobretensión
Nivel mínimo de encendido
Las fuentes multimedia no son compatibles con este dispositivo.
Crea o actualiza un usuario para la cerradura.
Entrada de audio de la zona B
No se pudo obtener información del router
Energía solar total en su vida útil
Blink no pudo desactivar la detección de movimiento de la cámara.
Introduce las credenciales para volver a autenticarte en la cuenta en la nube EZVIZ
No se pudo migrar la ubicación al nuevo formato.
Se requiere autenticación de dos factores
Alternar reproductor multimedia
Luz está encendida
Corriente de derivación de entrada
Limitación de potencia de carga de la batería
Introduce el puerto Modbus TCP y la dirección Modbus del dispositivo.
Se detecta ocupación en la zona.
Energía consumida de la batería
Mantener la batería cargada
La batería del accesorio está baja
No se pudo cargar la URL: el servidor no devolvió datos.
Temperatura del estator de la unidad de transmisión trasera derecha
Presión del neumático delantero derecho
Temperatura de la batería demasiado baja
La dirección de correo electrónico de tu cuenta de Mijn Farmad Apotheek.
El número de parámetro a establecer en el dispositivo final.
Desactiva la transmisión de audio.
Cuenta atrás para desactivar la zona derecha
Profundidad de color de vídeo
Crear copia de seguridad automática
Actualizar las credenciales de tu cuenta de Hydrawise.
Se dispara cuando uno o más ventiladores se encienden.
Temperatura media del disco
Configuración del modo de color RGBWW
Encender con temporizador
El nombre de host o la dirección IP de tu dispositivo Teltonika.
Admite modo automático de calor/frío
Ajustar modulación máxima
Temperatura de retorno de la caldera
Dirección IP o nombre de host del servidor PCHK.
La API de Powerwall ha cambiado
Fallo a tierra en el neutro
Tensión máxima de carga permitida
Número de la escena fijada.
Estado de la calefacción auxiliar
Si quieres habilitar o deshabilitar el modo música.
Motor de la rueda trasera izquierda bloqueado
Potencia EVSE TC
Tiempo máximo de pedido del último pedido
Energía solar total
No se ha podido actualizar el dispositivo
Factura actual de consumo eléctrico hasta la fecha
Identificador de unidad Modbus
Alterna la reproducción o pausa en un reproductor multimedia.
Configuración del modo de color
Falta el depósito de agua sucia
Velocidad del eje del inversor de tracción delantera
Profundidad de descarga configurada de la batería
Es un contador de energía genérico
Las credenciales de tu cuenta
Número de serie de la chimenea
El nombre de host o la dirección IP de tu Slide local
Comprueba si uno o más humidificadores están encendidos.
Se dispara cuando una o más luces se encienden.
Coste de la tarifa punta del año en curso
Volver a autorizar mediante inicio de sesión
Modo de bajo consumo
Ángulo de oscilación vertical
Un título personalizado para el nuevo seguimiento.
Plantilla de comando de humedad objetivo
El número de parámetro a recuperar del dispositivo.
Límite de energía alcanzado
En modo reposo
Exportación a la red hoy
Las opciones que hay que comprobar.
Error en la autenticación de la transmisión de la cámara
Autenticarse en el dispositivo
Una cadena hexadecimal para enviar.
Tiempo activo hoy
Ruta o URL
Precio de compra de electricidad en horario supervalle
Apagar sirena
Selecciona el dispositivo Zimi Cloud Connect para configurarlo.
Tema del mensaje de voluntad
Falta la dirección MAC en las propiedades de MQTT.
Configurar un servicio de notificación
Consumo de electricidad de ACS este mes
Demanda máxima en el mes actual
Error de autenticación con la ubicación de la copia de seguridad
Configurar el modo del sistema
ID(s) de entidad(es)
Velocidad máxima del viento
Temperatura absoluta deseada actual.
Error inesperado de la API de Duco.
Mando a distancia apagado
Fin de no molestar
Consumo estimado de energía - Hoy
Número de grupo de All-Link.
Comprueba la iluminancia de una o más entidades.
Servidor DNS secundario
Configuración del modo de color XY
Sin tiempo de espera para refrigeración
No se ha podido autenticar con el panel local de Risco
Valle día blanco
Encender termostato
Límite de potencia externa
Solicitud de temperatura derecha
Usar protocolo heredado
¿Estás seguro de que quieres volver a configurar Traccar Client?
El nombre del dispositivo Apple para mostrar el mensaje.
Climatización automática del asiento derecho
Duración de las precipitaciones ayer
La entrada de configuración que representa el bot de Telegram para editar el mensaje.
Restablecer el cepillo lateral
Energía diaria de agua caliente producida
Humedad relativa mínima
Frecuencia de derivación de entrada
Consumo de electricidad esta semana
La URL del servidor Roborock.
Se dispara cuando la humedad relativa cruzan un umbral.
Conexión SIN cambios
Límite de apertura de inclinación
Selecciona la ubicación donde buscar estaciones de medición de agua.
Comprueba si uno o más reproductores multimedia están apagados.
Se dispara cuando uno o más valores de potencia cruzan un umbral.
El/los dispositivo(s) Indevolt para empezar a cargar.
Versión de la caja de control
Selecciona la bicicleta Specialized Turbo que quieres añadir.
Longitud máxima de la entrada de texto
Establecer el modo de color
Cuenta atrás para activar la zona derecha
Alarma de puerta abierta durante la calefacción
Vida útil de energía solar
Problema en el circuito de memoria
Se dispara cuando una o más puertas se abren.
Error al iniciar sesión en la API.
Comprueba si una o más puertas están cerradas.
Ruta manual del dongle USB Crownstone
Se requiere código para desarmar
La batería ya no está baja.
No se pudieron actualizar los datos
El comando que se enviará al dispositivo.
Consumido importado de la red
La contraseña IMAP
La plataforma de texto KNX se utiliza como interfaz para objetos de texto.
Minutos hasta la acción.
La búsqueda seleccionada no es válida
El nombre de host o la dirección IP de tu dispositivo Rain Bird.
Consumo de energía de gas - esta hora
Nivel mínimo de batería
Consumo estimado de energía - Mañana
Área de la última limpieza
Volver a configurar el dispositivo MQTT
El dispositivo no proporciona un número de serie
Volver a cargar el montaje del almacenamiento de red
Código de autenticación del dispositivo
Límite de potencia de salida
Arranque del generador por tensión
Encender luz
Advertencia de batería detectada.
No se ha podido obtener la información de detección de la aplicación de Music Assistant
Modelo de bomba de calor
Modo de luz nocturna activado
Frecuencia nominal de salida
El volumen en porcentaje.
Cadena de Sensor Variable
Tensión fase B-N
Añadir a la cola
Compuestos orgánicos volátiles
Se dispara cuando uno o más niveles de dióxido de azufre cambian.
Contraseña de cifrado de imagen
Error de muestreo de la corriente de entrada
Configuración del bot de Telegram
Blanco: LED de alimentación
Establece el porcentaje mínimo de flujo de aire para una zona.
La aplicación Matter Server aún no está lista.
Producción de tensión CT
Problema temporal con la batería
Luz de posición trasera derecha
Temperatura del intercambiador interior
Carga programada sin red
No se puede conectar con el endpoint
No se puede cambiar la humedad mientras está apagado
Topic del estado del modo de oscilación horizontal
No se detecta el nivel de luz.
Coste diario de energía
Estrategia de carga del grupo de baterías
Utiliza el siguiente formulario para volver a configurar tu instancia de Portainer.
Error de respuesta de la API
Nombre(s) de la(s) entidad(es) para establecer el estado de brillo rastreado.
Advertencia de temperatura de la transmisión
Tarifa de energía activa
Establecer fecha/hora
Fallo del sensor de temperatura interno
El dispositivo que has introducido pertenece a una caja Duco diferente.
Ruta local a un documento.
Selecciona la opción siguiente de una selección de entrada.
Corriente de carga máxima
El correo electrónico no existe.
Error al obtener los datos
El nombre del garaje que quieres supervisar.
No se pudo iniciar la aplicación Z-Wave JS.
Plantilla de rastreador de dispositivos
La URL proporcionada pertenece a un servidor de Music Assistant diferente.
El nombre de usuario para iniciar sesión en tu cámara Foscam.
Hora estimada de finalización
Sensibilidad de detección estática
Sensor binario de plantilla
Título (evento) de la notificación.
No se pudo establecer el modo de repetición.
Entidades a actualizar
Error de secado: comprueba el sensor de temperatura de salida de aire
Baja tensión en el bus de CC
Verificar el certificado SSL de tu router Mikrotik.
No se puede obtener información del dispositivo Ohme
Iniciar el programa seleccionado
Se dispara cuando una o más persianas se abren.
Seleccionar línea de metro
El calentador de agua admite los comandos de "encendido" y "apagado".
Este dispositivo no admite una programación de circulación de agua caliente sanitaria
No se pudo conectar con el servidor SMTP.
Sensor de temperatura del cable (con regulación)
Elige la hora de llegada
Volver a autenticarte con Growatt
Protección contra sobrecorriente del software de la batería
PTZ hacia arriba a la derecha
Apagado del motor por baja tensión de entrada
Nombre(s) de las entidades a cambiar.
Ajuste de la temperatura del conductor
Comprueba si es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Usar datos en tiempo real
Horas de funcionamiento del motor del compresor
Vida útil de la bandeja de lavado de la mopa
Esta bicicleta no tiene ninguna clave de cifrado almacenada que volver a configurar.
Temperatura del aire de extracción
Selecciona el dispositivo ONVIF encontrada
Robot aspirador
La dirección de correo electrónico de tu cuenta de Vitesy Hub.
Envía un vídeo.
Uso de tarifa valle
Iniciar sesión en Specialized
Por favor, asegúrate de volver a autenticar el mismo controlador.
Error al importar la configuración YAML de HTTP.
Se dispara cuando cambia el brillo de una o más luces.
Duración de la última operación
Modo del foco de iluminación tras evento
Etiqueta del botón de acción
Se recibieron datos de imagen
Topic del comando HS
Payload "armada con derivación personalizada"
ID de entidad de la automatización a activar.
Consumo de gas ACS en los últimos siete días
El identificador de región/rastreador de dispositivo especificado no es válido.
Restablecer la energía total de la zona inferior
Flujo de potencia a la red
Vehículo al que enviar el destino.
Comprueba si una o más persianas están cerradas.
Número de grupo o escena de INSTEON.
Temperatura real de la zona Flex
Humedad objetivo mínima
Restablecer el filtro de polvo
Secado por tiempo
Contador de suministro de energía
Lista de modos de escucha compatibles con el receptor.
Se detecta el nivel de luz
Establecer estado completo
Topic del estado del modo de oscilación
Nombre de usuario de tu cuenta de INDI Allsky.
Error de comunicación del contador
La dirección de correo electrónico a la que enviar el código de verificación
Valor del comando para encender
La integración de SMA necesita volver a autenticar tus detalles de conexión
Servidor Z-Wave encontrado
La URL no es válida
Vuelve a introducir tus datos de acceso a Hive.
Hora de inicio del modo de suspensión los domingos
Obtener usuarios de la cerradura
Comprueba la temperatura de consigna de uno o más calentadores de agua.
Código para desactivar la alarma.
Apagado por subtensión del enlace de CC
Se ha agotado el tiempo de espera de la actualización del firmware.
Temperatura del disipador de calor del inversor de la transmisión trasera
Temperatura mínima de calefacción
Se ha detectado un sensor obsoleto
No molestar
Umbral de activación del viento
Precio de compra de electricidad
Bloqueo del cable de carga
Modelo de voz a texto
El climatizador admite modos de ventilador.
El nombre de usuario para autenticarse con la instancia de Transmission, si está configurado.
No se pudo conectar a Xbox Network debido a un tiempo de espera agotado de conexión
Mostrar el icono del canal como imagen multimedia
Elige el tipo de instalación para el adaptador Zigbee.
URL donde se pueden encontrar los medios.
El agua está demasiado caliente
Por favor, asegúrate de volver a configurar el mismo dispositivo.
Configurar Rain Bird
Introduce los datos de tu servidor Proxmox VE para configurar la integración.
Índice de dióxido de nitrógeno
La dirección de correo electrónico para iniciar sesión en tu cuenta FYTA.
Error de bloqueo de la puerta
Volver a configurar el adaptador actual
Error al comunicarse con la API de Ohme
Enciende las entidades de clima durante un tiempo determinado.
La integración Roborock necesita volver a autenticar tu cuenta
Elimina un correo electrónico.
Se dispara cuando una o más puertas de garaje se abren.
Enviar orden a robot aspirador
Hora de inicio de la tarifa eléctrica reducida mañana
Consumo de energía en horas pico hoy
Configurar los ajustes de voz
El nivel de monóxido de carbono cambió.
Cuenta atrás para temporizador (para estado temporizador activado).
Zimi - Descubrir dispositivo(s)
Recuento de arranques de la bomba de agua caliente
Añadir estación de medición
Utilizar la configuración predeterminada
Evento de aire fresco
La contraseña de tu cuenta HEOS.
Minutos despierto
Credenciales de Vistapool no válidas.
Tarifa de importación de red
Alimentación de batería total
Vuelve a carga un montaje de almacenamiento en red.
Temperatura del estator de la unidad de transmisión trasera
Días restantes del filtro
Actualiza el coste de una recompensa.
Modo de suspensión los martes
Depósito de polvo lleno
Temperatura actual del compresor
Nombre de la entidad creada.
Se dispara cuando una o más ventanas se abren.
Introducir la configuración manualmente
Leer los tiempos de descarga de CA
Dispositivo FRITZ!Box
Regulación de hidrólisis activa
Conectado a la red eléctrica (cargando)
Masa grasa en la pierna izquierda
En funcionamiento
Yendo al destino
Nivel de modulación relativo
Ajustar la espera por lluvia
Establece el perfil de temperatura para el calentador de agua.
No hay temperatura objetivo
Falta el último restablecimiento
Vida útil del filtro
Temperatura deseada del circuito
Cloro demasiado bajo (ORP)
Añade un nuevo evento de calendario.
En casa o ausente.
Corriente continua de la batería
Neumático delantero derecho
Modo nocturno LED
Periodo de la tarifa energética
Comprueba si una o más puertas del garaje están cerradas.
Cuenta atrás para la carga de emergencia
La humedad relativa superó el umbral
Subir archivo de clave privada
Latitud de la esquina noreste
Porcentaje de carga del generador
No se pudo enviar el código de verificación
Conexión de calendario IFTTT
Potencia total del inversor
Volver a configurar la integración de Firefly III
Potencia total de entrada FV
Anular el área de trabajo de la programación
Cocción al vapor ECO
Modo de espera inteligente habilitado
Sistema no compatible: Problemas con D-Bus
Compensación de temperatura local
Hora de apagado automático del ventilador
Modo de anulación temporal de la consigna
Los modos de funcionamiento que se deben comprobar.
Enciende o apaga una entrada booleana.
Iniciar el registro de objetos
El temporizador está activo
Idioma de la fecha de vencimiento
Admite modo frío
Eliminar o cambiar el nombre del dispositivo
Autorizar sesión de carga
Sensibilidad de la potencia de entrada
No hay integración de Tibber configurada
Introduce tu dirección de correo electrónico Roborock.
Color de fondo de la pantalla apagada
No se pudo devolver la aspiradora a su base de carga.
Precio máximo con todo incluido
Nombre de la biblioteca Plex para actualizar.
Crear un sensor de estadísticas
La ventana está cerrada.
Señal de control del ventilador del aire de escape
No se encuentra el servidor seleccionado
Ya existe otra entrada para este controlador Rain Bird, se eliminará esta entrada
Validación del certificado del bróker
Volver a configurar la tarea de IA
Uso del medidor de gas
Número de serie principal
Número de fases
Ciclo de reinicio del contador de suministro
Tu código de país
Recarga la configuración de la línea de comandos desde la configuración YAML.
Posición en la cola para eliminar.
Coeficiente de rendimiento - refrigeración
Añadir lectura del contador
Energía exportada a la red este mes
La temperatura de color máxima en Kelvin.
Corriente de la fase-C en CA
Espera para el pulso para mantener despierto
Error de Dynamic ESS
Volver a autenticar a Kiosker
Selecciona la opción siguiente de una selección.
Emite un comando en el clúster especificado en la entidad especificada.
Tiempo total de riego
Puerto utilizado por el servidor PCHK.
La duración del modo eco en minutos.
Se ha alcanzado el tiempo restante del temporizador
Define si está silenciado o no.
La URL de tu FRITZ!Box.
Lavado a alta temperatura
Estado de la bomba de calor
La temperatura que se utilizará en lugar de la consigna programada.
Pausar todo el riego
Estado de medición TC de retroalimentación
Proporciona los detalles de tu dirección
Configurar Zigbee
Inicia o detiene un ciclo de limpieza.
Nombre de usuario de tu instancia de Libre Hardware Monitor.
Contador de exportación e importación
Error al iniciar sesión. Por favor, comprueba tu nombre de usuario y contraseña e inténtalo de nuevo.
El PIN de tu dispositivo Comelit.
Temperatura de suministro de la caldera
Temperatura deseada constante para calefacción
Tiempo de viaje (apertura a cierre)
El nivel de dióxido de carbono superó el umbral
Regulación del cloro activa
Control de brillo y temperatura de color
Brillo de encendido del foco de iluminación
Peras para cocinar (pequeñas, cortadas por la mitad)
Migrar o cambiar la configuración del adaptador
Sin potencia de entrada
Enviar al bus KNX
Programar encendido
Modo de funcionamiento desconocido
Energía FV en su vida útil
Carga con energía solar
Presión del agua de calefacción central
Archivo de clave privada no válido o contraseña suministrada no válida
Bomba de agua de la unidad interior
Envía una notificación por correo electrónico
Hora pico de mayor potencia - mañana
El identificador del cargador no coincide con el identificador anterior.
Carga del mensaje de voluntad
Se requiere el PIN del contador
La dirección MAC del dispositivo no coincide con la dirección MAC anterior
El nivel de la batería superó el umbral
Número de seguimiento para el nuevo seguimiento.
La URL de la instancia de Seerr.
Segundo destino de llegada
Añadir parada de metro
Presión del neumático trasero izquierdo
Hora del precio de mercado más alto
Clave del ajuste
Archivo JSON de cuenta de servicio no válido
El puerto de tu router Mikrotik.
Vida útil del tambor magenta
El id del calendario que quieres.
Tiempo de utilizado del cepillo principal
Energía consumida (mensual)
Capacidad SMS (SIM)
Configuración del modo ventilador
Precio de entrega en tarifa punta
El temporizador se ha completado
Blink no pudo armar la cámara.
La batería no está baja
Se ha agotado el tiempo de espera de la conexión con el vehículo.
Energía de descarga de la batería en CC
Se dispara cuando uno o más interruptores se encienden.
Entidad a restablecer.
Hora de finalización de "No molestar"
Se produjo un error en el servidor
No es posible el emparejamiento
Rotación continua de PTZ
Establece la temperatura deseada de un calentador de agua.
Temperatura de entrada de agua
Consumo total de energía TC recibida
El nombre de tu router Mikrotik.
Límite de corriente alterna del generador
Tiempo de espera de apertura de ventana
Obtiene un valor del almacenamiento clave-valor de un dispositivo Shelly.
Configurar Alpha Bidet IR
Topic de estado HS
Sirena tras evento
Esta zona no proporciona datos de temperatura.
Velocidad del ventilador izquierdo
El nombre de usuario de tu dispositivo Hikvision
Consigna de temperatura constante
Límite de exportación de CA
Exportación a la red desde la carga este mes
Nivel de batería de reserva
Temperatura del circuito de alimentación secundario
Oscilación en la parte superior media
Longitud de la esquina noreste del área.
El nombre de usuario de tu cuenta de Autoskope.
Factor de potencia de la fase A
El modo confort está encendido
No se encontraron dispositivos en la red
Establece un temporizador de apagado automático de una luz Modern Forms.
Selecciona las estaciones para añadir
Comunicación interna no válida
Refuerzo de la calefacción apagado
Recargar sensores de estadísticas
Visión nocturna inteligente
La contraseña de Total Connect
Fallo por sobrecorriente de entrada
Se produjo un error desconocido durante la configuración de MFA
Permitir la carga desde la red
Configurar salida conmutable
Define la unidad de medida del número, si la hay.
Dispara una alarma manualmente.
Selecciona el puerto serie conectado a tu dispositivo.
Esta voz TTS ya está configurada.
Mueve la inclinación de una persiana a una posición específica.
Producción de energía en horas pico hoy
Precio de la electricidad bajo
Temperatura deseada calculada
Se dispara cuando una o más alarmas se arman en modo vacaciones.
Tensión fase B-C
Envía al TV el comando para cambiar la salida de sonido.
Hora del precio más alto
Número de serie de la estación
Duración de un solo riego
No se pudo cambiar el estado de la válvula.
Ignorar el modo automático
Energía de carga disponible
Sensor de suministro dañado
Duración del consumo de agua
Eliminar zona de privacidad
Temperatura media del buffer
Establecer modo HVAC de termostato
Modo de oscilación de control
Alta cobertura de nubes
El valor a escribir en la variable.
Consigna de calefacción (día)
Comprueba si uno o más reproductores multimedia no están reproduciendo.
Activa una escena.
Muestreo de color del vídeo
Consumo medio de energía de viaje en automático
Fallo en la detección de poca luz
Hora punta de mayor consumo - Mañana
Si este segmento de tiempo está activo.
Envía un comando como una consulta de texto al Google Assistant.
Recibido del nombre
Conectar con EZVIZ Cloud
Modo de solo medición
Añadir un paquete
Ruta de descarga relativa.
Introducir nombre de usuario y contraseña
Rueda delantera bloqueada
Detiene las acciones en curso.
Elimina una credencial de una cerradura.
Energía producida por fase B
Configurar SMA Solar
Selecciona la cuenta de Habitica para crear un hábito.
Se ha detectado un error en la batería
Este no es un número de serie de LIFX válido.
Error de plausibilidad del sensor de temperatura
Acciones al localizar
Activar modo eco con duración
Tensión fase C
Comprueba si una o más baterías están bajas.
Calentamiento de arriba a abajo eco
Corriente de fuga CC-CC
Energía de carga generada esta hora
Se ha eliminado el sensor del cargador de VE heredado.
Potencia aparente de salida
Baja el volumen de un reproductor multimedia.
Volver a configurar Specialized Turbo
La fecha y hora en que debe comenzar el evento.
No se pudo configurar la automatización
El código de usuario no es válido, no se ha armado ausente
Producción de energía estimada - esta hora
La temperatura establecida durante el modo de vacaciones.
Temporizador de punto de recarga
Se dispara cuando uno o más reproductores multimedia se encienden.
Crea una entidad de interruptor para esta salida de relé auxiliar.
Obtener eventos del calendario
Temperatura deseada para el modo eco
Comprueba si una o más alarmas están armadas en modo ausente.
Frecuencia de entrada de CA
Error del motor del controlador
Temperatura de apertura de ventana
El nivel de compuestos orgánicos volátiles superó el umbral.
Selecciona la nueva cuenta de Kamereon
El brillo de la luz rastreado.
Actualiza una recompensa específica para el personaje de Habitica seleccionado
Introduce los datos de conexión de tu dispositivo Teltonika.
Utilizar cadena de conexión
Por favor, introduce las credenciales de tu cuenta de Xthings Cloud.
Dirección del dispositivo Homematic.
Error al importar YAML: no se puede conectar
Fallo por sobrecorriente en el hardware de CA
No se pudo configurar el bloqueo, comprueba que el sistema esté listo para el bloqueo
Envía una ubicación.
El tipo de sensor, uno de 'tiempo', 'proporción' o 'cuenta'
Alarma armada en modo noche
El nivel de volumen de una alarma activada.
Volver a configurar el host LCN
Iniciar una prueba del sistema
Tiempo restante de sal del lado derecho
Número de canal al que cambiar.
La calefacción central está encendida
Duración de limpieza actual
Prefijo de descubrimiento no válido
Utilizar el disco de datos detectado en lugar del sistema actual
Se ha actualizado la configuración existente.
La estación para la que quieres crear sensores
Establecer posición absoluta
Consigna del ventilador de suministro de altura
Define una plantilla para obtener el porcentaje de finalización de la actualización.
Corriente máxima por fase
Modo de anulación de la consigna ambiente
Activar el modo eco durante un periodo
Envía una orden de pulsación de botón.
El nombre de host o la dirección IP de tu servidor Proxmox VE
El código de usuario no es válido, no se ha armado en casa
Nombre del área
Hora de salida siguiente
El payload que representa el estado "apagado".
Temperatura mínima del módulo
Actualiza el firmware de tu BSB-LAN.
Volver a configurar tu controlador Russound.
Luces a tiempo
Exportación de energía reactiva
Consumo total de agua
No es una dirección IP válida.
Modo de control de demanda: manual o auto.
Volver a configurar el servicio de texto a voz
Añadir ID de chat permitido
Establecer tiempo de espera del modo pasivo
Bajo riesgo para la salud
Batería cargada desde la red
Actualizar las credenciales de TP-Link Omada
Comprueba el nivel de monóxido de carbono de una o más entidades.
Temporizador de retardo de flujo
ID de medio personalizado para reproducir antes del mensaje o medio de inicio.
Elimina a todos los usuarios de control de acceso de una cerradura.
Restaurar el brillo de la luz
Enviar comandos a
Sistema no compatible: imagen personalizada de Home Assistant Core
Imou rechazó la pulsación del botón
El índice de calidad del aire objetivo
Copia de seguridad JSON no válida
La contraseña de tu cuenta de Growatt.
Establece la consigna de agua caliente sanitaria en la puerta de enlace.
Regulación redox activa
Tensión de batería baja
El token de acceso de Bond ya no es válido.
Dirección IP a excluir del seguimiento
No se pudo obtener la dirección MAC del dispositivo
Descarga de energía almacenada hoy
Nueva grabación disponible
Pulsación de actividad larga
Configurar el host LCN
Batería cargada desde el generador
Modo de suspensión los jueves
Ajuste para cambiar.
Entrada no cargada
Tensión de entrada CC
Ruta a la imagen o vídeo a subir.
Cantidad de recursos compartidos recibidos
Recordatorio de luz encendido
Recupera el mapa y la información de la habitación de tu dispositivo.
Establecer escena de luz
Cobertura total de nubes
Cadena de fecha del recordatorio
No se encontró la instancia de Mastodon.
Tiempo de ejecución de la celda desde el reinicio
Borra el temporizador de apagado automático de un ventilador Modern Forms.
Temperatura de color (Kelvin)
Dispositivo ventilador de Modern Forms encontrado
El valor de temperatura máxima debe ser mayor que el valor de temperatura mínima.
Volver a autenticar debe utilizarse para el mismo dispositivo, no para uno nuevo.
Valor de Z-Wave JS
Problema con la batería del panel
Actualiza la configuración de apagado automático del dispositivo Switcher.
Temperatura de cocción establecida
Nombre del paquete de la aplicación a iniciar.
Modo HVAC del termostato
No se pudo conectar con el controlador.
Altura de corte bloqueada
Restablecer la vida útil del filtro del depósito de polvo
Permitir la descarga
Modo de funcionamiento normal
Selecciona cómo está conectado tu controlador Russound.
Electricidad consumida en la fase dos
Peras para cocinar (medianas, cortadas por la mitad)
Elimina los artículos completados de la lista de la compra.
Tiempo de viaje de subida
Precio de compra de gas en horario valle
Ángulo de oscilación horizontal
Es necesario reiniciar el host
Modo de validación del código de alarma
Telegram no devolvió una ruta para el archivo solicitado.
Carga de energía almacenada hoy
Consumo mensual en hora punta
Temperatura del aire de suministro (Boost)
Se dispara cuando es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Error al enviar el comando a Hydrawise
Bloquear punto de carga
Comprueba si hay actualizaciones disponibles para el servidor y/o la integración de Music Assistant.
Mensaje MQTT recibido
Temperatura baja normal
Configurar opciones para una persiana.
Precio actual de mercado del gas
La aplicación encontrada no es la aplicación oficial Matter Server.
Temperatura de salida del compresor
Configuración del accesorio de climatización
Se dispara cuando uno o más valores de iluminancia cruzan un umbral.
Crear una copia de seguridad parcial
Ajustar el caudal de aire mínimo
Pure Boost vinculado con la calidad del aire interior
Se detuvo por el método de control
Configurar manualmente (no recomendado)
Uso máximo de memoria
Blink no pudo armar la detección de movimiento de la cámara.
El ID de la clase de comando para el valor.
La entrada de configuración que representa el bot de Telegram para enviar el vídeo.
No se pudo iniciar el flujo de autenticación
Temperatura de la segunda cavidad
Pausa durante el último entrenamiento
No se pudo comprobar la última actualización de ntfy
Latitud de la esquina noreste del área.
Calidad del enlace de audio
Para volver a autenticarte debes utilizar la misma cuenta.
Selecciona el puerto serie para tu adaptador Zigbee
Recarga todas las entidades Modbus.
Hora punta más alta - Ayer
Detener el registro de objetos
Establecer perfil de velocidad del ventilador en casa
No se encontraron dispositivos en tu cuenta.
Nombre de archivo del puerto serie
Valor de paso de brillo
Fecha de siguiente facturación
Obtener la posición actual
Se ha producido un error al actualizar el evento
Añade un artículo a la lista de la compra.
Coeficiente de rendimiento - agua caliente sanitaria
Hora pico de mayor potencia - hoy
Estado del bloqueo del cable
El complemento a iniciar.
El nuevo valor a establecer para este parámetro de configuración.
Anular el valor mínimo del DPT que se permite configurar.
Duración en tráfico
Topic del estado de brillo
Armar alarma por vacaciones
Cadena para enviar al panel de alarma.
Problema del sensor de bucle derecho
Error al configurar el dispositivo.
Límite de posición cerrada
Plantilla de valor de dirección
Filtrar por título
Anulación de consigna activada
La tarjeta SIM requiere PIN
El país no ha sido configurado
Peras para cocinar (pequeñas, cortadas en cuartos)
Acciones al seleccionar la pista anterior
Autenticación no válida para la API de Remember The Milk.
El nombre de usuario de tu router Mikrotik.
Establecer valor KVS de Shelly
Configurar el temporizador del ventilador
Restaurar desde una copia de seguridad completa
Falta la contraseña
Establece el valor de un contador en el panel.
Potencia reactiva total
Topic del comando del modo de oscilación horizontal
Coeficiente de rendimiento - calefacción
Inicia el riego.
Configuración de disparador.
Energía exportada a la red esta hora
Coeficiente de rendimiento
Contaminación del aire muy alta
Comprueba si uno o más ventiladores están encendidos.
Recarga los sensores de estadísticas desde la configuración YAML.
Fin de la hora valle
Dirección de grupo para leer si es de día o de noche.
Red (Modbus TCP)
Energía importada total
Conectar con tu ISY
Elige la línea de metro que quieres rastrear.
Soporte de agua caliente
El dispositivo rechazó la credencial porque el identificador único del usuario no coincide.
La clase de estado del sensor
Conectar a través de la nube
Límite de corriente de carga
Automático con refuerzo
Obtener información sobre la cerradura
Apagar calentador de agua
Intervalo de lavado de la mopa
Velocidad del eje del inversor de tracción trasera
Visión nocturna inteligente con poca luz
Temperatura ambiente demasiado alta
Ocupación detectada
Título opcional de la notificación.
Índice de valle de día azul
Anulación de la calefacción central
Índice de dióxido de azufre
Control A/D actual
Permitir la carga
Humedad de confort mínima
Temperatura máxima que se puede configurar.
Programar apagado
Añadir ID de la puerta de enlace existente
Descarga de batería hoy
La integración KNX no está cargada.
No se pudo detener la aplicación Z-Wave JS
Selecciona un dispositivo encontrado o introduce una dirección manualmente.
La estación seleccionada no es válida
Se dispara cuando uno o más valores de iluminancia cambian.
Tipo de dispositivo
Encender ventilador
Configurar una puerta de enlace serie
Almacenamiento de SMS lleno
URL del servidor Roborock
Contraseña para la autorización en el servidor PCHK.
Establecer el modo de suspensión
Estado de ejecución de adaptación
El nombre de usuario de Total Connect
Oscilación en la parte inferior media
Ventilador está apagado
Sistema no compatible: Versión de supervisor
Fecha de autodiagnóstico
Este dispositivo aún no es compatible con la integración de SMLIGHT
Error de muestreo del GFCI (CA)
Establece un código de usuario para una cerradura Z-Wave a través de ISY.
Tensión mínima de celda
Días de la semana para el plan de comidas.
Eliminar todas las credenciales
Es necesario limpiar el filtro
Producción de energía (total)
Días restantes de vida útil del filtro de polvo
Volver a configurar el dispositivo Indevolt
Producción de energía - Tarifa valle
Vuelve a cargar las entidades REST desde la configuración YAML.
Brillo relativo de salida
Color por defecto de todos los LEDs apagados
Actualiza el programa de A/C en el vehículo.
Volver a autenticar la cuenta de almacenamiento de Azure
Potencia reactiva de la fase C
El botón "Actualizar firmware" está obsoleto
Añadir código PIN
El valor máximo de humedad debe ser mayor que el valor mínimo de humedad.
Ruta a la carpeta de copia de seguridad
Comprueba si uno o más robots aspiradores están en la base.
Velocidad máxima de subida
Se agotó el tiempo de espera al intentar conectarse a la instancia de Portainer.
Programa a seleccionar
Tamaño del segmento SMA
Regulación del calentador eléctrico
Presión de entrada del compresor
Filtro superior restante
Encender entrada booleana
Indicadores de estado del contador producción activa CT
Temperatura de confort máxima
Estación de carga bloqueada
Temporizador de arranque del generador por tensión
Aire en el filtro
Bajar el volumen del grupo
Fallo en la detección del relé
Uso máximo anterior de un cuarto de hora
La plataforma de fecha y hora KNX se utiliza como interfaz para objetos de fecha y hora.
El código de usuario no es válido, no se ha armado de noche
Carga de vehículo a la red
¿Cómo quieres seleccionar una estación de medición?
Superposición de texto a la derecha
Puerta del garaje abierta
Elige el transmisor y configura los ajustes de tu dispositivo.
Temperatura del suministro de aire
Modo de funcionamiento del ventilador.
Fuente de alimentación incorrecta
No se detecta ocupación
Configuración del dispositivo ONVIF
Bomba de agua auxiliar de la unidad interior
Modo de funcionamiento del router
Puerta del puerto de carga
Acción o parámetro desconocido
Tamaño de la memoria caché
Límite de potencia de carga máxima del ESS
Desactiva el modo de refuerzo.
Toma una instantánea de la zona del reproductor de medios.
No se pudo volver a conectar al cliente: el dispositivo no tiene una dirección MAC de red.
Configurar la suscripción a Cloud Pub/Sub
Habilitar la función de transición para esta luz
Servicio de Environment Canada del que se obtiene el pronóstico de precipitaciones.
Configura el horario de calefacción de un circuito de calefacción BSB-LAN.
No se encontraron calentadores.
Precio de vertido a la red de electricidad en horario valle
Proporciona la estación inicial y final para tu conexión de la lista proporcionada
Energía producida por fase A
Tiempo de ejecución vertical de calibración descendente
Sistema no compatible: Software no compatible
Inicia sesión en la nube de Imou
La ruta de archivo local de la cual recuperar el valor del sensor
Sensor de humedad interior
No se encontró la luz.
Precio de compra de gas en horario punta
Establecer tipo de radar
Indicadores de estado del medidor TC de consumo total activo
Duración del ventilador en minutos.
Reproducir siguiente y borrar cola
Potencia máxima de alimentación del ESS
Bomba de cloro activa
Enviar comando de nodo
Acciones al establecer el volumen
Arma una alarma en el modo nocturno.
Estado del umbral superior
Hidrólisis activada por el módulo redox
Rango de transición.
No se puede abrir el puerto serie especificado.
Tiempo de vida
La contraseña de tu cuenta de Mijn Farmad Apotheek.
Modo de suspensión los miércoles
ID de actividad o nombre de la actividad que se va a iniciar.
Tiempo de funcionamiento del quemador
A una hora fija del día
El nivel de monóxido de nitrógeno cambió.
Se produjo un error al establecer el modo de funcionamiento
Actualización del servidor prohibida
Coste de la electricidad este mes
Posición actual del interruptor
Utilizar como adaptador Thread
Tipo de autenticación desconocido en la entrada de configuración
Esperando respuesta del coche
Frecuencia de la bomba de calor
Total de descarga de batería
Se dispara cuando uno o más niveles de dióxido de carbono cruzan un umbral.
Posible fallo de hardware
Día del mes
Volumen máximo en modo diurno
Obtener los precios de retorno de energía
Estado de adaptación de la válvula
Alternar entrada booleana
El servidor IMAP.
Potencia pico de descarga máxima
Producción total de energía fotovoltaica
Autoconsumo en su vida útil
Error al establecer la hora de electricidad gratuita.
Eliminar elemento de la lista de tareas pendientes
Temporizador de apagado automático del ventilador activo
Dispositivo BSB-LAN encontrado
Temporizador de apagado del generador
Consumo de potencia aparente
Error de alimentación de entrada
La estación de salida y la de llegada no pueden ser la misma.
No se puede conectar a tu instancia de Immich.
Tensión de la fase A
Tipo de Climate React
Define acciones a ejecutar cuando se apaga el ventilador.
Crear sensor binario
Topic de estado del modo de color
Introduce la nueva dirección IP o el nombre de host de tu bomba de calor Qube.
Potencia de la bomba del circuito
No se pudo iniciar la sesión de sauna
Emite un comando en el clúster especificado en el grupo especificado.
URL del servidor de Music Assistant
Crear una copia de seguridad completa
Dirección para mover la cámara.
Patatas (principalmente cerosas, medianas)
Mostrar zonas en el mapa.
Tipo de túnel KNX
Todos los dispositivos de entrada disponibles ya están configurados.
Se dispara cuando una o más persianas se cierran.
Corriente del bus de carga
Duración del pulso alto
Porcentaje de uso del almacenamiento
Energía de la batería importada de la red
Idioma de la información meteorológica
Acciones al establecer el nivel
Fijada en la parte media superior
Introduce el código de evento para añadir
Energía exportada fase B
El puerto local utilizado por tu electrodoméstico Midea
No se pudo encender la luz
Topic del comando de efecto
Enciende el calentador de agua durante un tiempo determinado.
Caudal de la bomba de calefacción central
Toma una instantánea de una imagen.
El contenido de humedad cambió
El sensor binario de secado de la mopa de Roborock está obsoleto.
Falta el depósito de agua
Último mapa seleccionado
Habilitar Wi-Fi para invitados
Crear entidades de seguimiento de dispositivos para clientes de red.
Añadir tarea IA
No se pudo conectar a Velbus.
No se pudo conectar al servicio ntfy debido a un tiempo de espera de conexión agotado
Tipo de fuente de luz
No se pudo seleccionar la fuente
Valor de referencia para la consigna y el umbral.
Deshabilitar el punto de acceso Wi-Fi
El mando está encendido
Frecuencia de consumo neto CT
Fin de la programación del foco
Conectar al dispositivo Indevolt
Mostrar en el mapa
Fallo permanente de protección contra rayos (CA)
Configurar una puerta de enlace TCP
Límite de cierre de inclinación
Espera para la cuenta atrás
Inicio del período valle
No se encontró el archivo de actualización
Payload "oscilación activada"
Tensión fase A-B
Velocidad actual del ventilador de extracción
Bloquear Xbox Network
Configuración del dongle USB Crownstone
Elimina un único usuario de control de acceso de una cerradura.
Configuración manual de Plex
Visión nocturna en color
Frecuencia objetivo del compresor
Configuración del puerto serie
No hay datos de corrección disponibles
Inicia la grabación de eventos y cambios de estado.
Día de repetición mensual
Presión de salida del compresor
Se dispara cuando uno o más eventos del calendario comienzan.
La ubicación para la que se quiere obtener el pronóstico.
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Switcher.
No se pudo cambiar al modo de energía solicitado.
El valor de la ruta seleccionado no es válido
Establecer un horario de agua caliente
Modo de espera (modo de espera)
Comprueba si uno o más calentadores de agua están apagados.
Añade una nueva recompensa personalizada.
El modo del termostato cambió.
El número de serie del dispositivo no coincide con el número de serie anterior
Establecer anulación del interruptor
Consumo medio de combustible de viaje en manual
No se pudieron obtener los datos de los sensores de la API REST de Lunatone
Energía el mes pasado
Se agotó el tiempo de espera al intentar conectarse a la instancia de Proxmox VE.
Crea una nueva escena.
Error del sensor de la puerta
Ubicación a la que navegar.
Energía de entrada de derivación
Volumen restante del depósito
Contraseña de un solo uso
Actualizar una recompensa
Cambia la contraseña del Insteon Hub.
Seleccionar opción de selección de entrada
La contraseña de tu cuenta de Vitesy Hub.
Número de baterías
Obtiene una receta de Mealie
Error durante la grabación de datos de registro
Consigna de la zona inferior
La URL del archivo a descargar.
Temporizador de apagado de pantalla
Temperatura deseada del calentador de agua
Tiempo de riego activo diario
Descarga este mes
Descubrimiento en curso
Alterna (habilita/deshabilita) una automatización.
Dosificación de ORP establecida
Comprueba si una o más actualizaciones no están disponibles.
La dirección IP o el nombre de host de tu bomba de calor Qube.
Introduce el número de salida conmutable para configurar
Por favor, elige un nombre para tu nueva lista de tareas pendientes
Próxima copia de seguridad automática programada
Vuelve a conectar tu cuenta de Tibber para actualizar el acceso.
Alarma de la puerta del congelador
Comprueba si una o más alarmas están armadas en modo noche.
Envía una acción de chat.
Potencia TC de retroalimentación
Selecciona una opción
Aumento inteligente de temperatura
El flujo de agua ha fallado
ID(s) de área
Selecciona el interruptor encontrado para configurarlo
Formato de dirección MAC no válido
Modo de funcionamiento ACS
Selecciona el receptor que quieres configurar.
Restablecer la vida útil del cepillo recortabordes
Temperatura de la parte superior del depósito de agua caliente
Tiempo para que se dispare antes o después del inicio del evento.
Temperatura del depósito de carga
Apagar automatización
Obtiene elementos de una lista de tareas pendientes.
Eliminar todos los usuarios
Valor del monóxido de nitrógeno
Error al enviar la solicitud de calibración al dispositivo.
Nombre del grupo/habitación Hue de la aplicación Hue.
Temperatura mínima del compresor
Modo de espera inteligente
Patatas (harinosas, cortadas en cuartos)
Conectar con el Powerwall
Selecciona el dispositivo de entrada
Filtrar por prioridad
Define las acciones que se ejecutarán al apagar el calentador de agua.
Altavoz A/B
Configurar dispositivo Hikvision
Tiempo de transición a apagado
Plantilla de valor XY
No hay ninguna unidad flash USB conectada
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Roborock.
Opciones para reproductores multimedia Plex
Dirección del movimiento.
Introduce las credenciales de tu cuenta de Mijn Farmad Apotheek.
Promedio de frecuencia de fase
Introduce la contraseña de tu cuenta Ohme
Se dispara cuando uno o más niveles de dióxido de nitrógeno cruzan un umbral.
Subir un archivo
Previsión de producción de energía restante para hoy
Ruta remota a un mensaje de voz.
La contraseña utilizada para autenticarse con el dispositivo Rain Bird.
No se pudo obtener un token y una clave válidos desde la nube
Texto personalizado derecho
Eliminar temporizador de apagado automático
El reproductor multimedia está silenciado
Páginas restantes de magenta
Masa muscular en el brazo izquierdo
Configurar el webhook de Mailgun
Control automático de velocidad
Sin batería o con poca batería
Hora de finalización del modo de suspensión los martes
Título para tu mensaje de notificación
No se pudo obtener la información de la aplicación Z-Wave JS.
Establece la programación de la bomba de circulación de agua caliente sanitaria.
Apagado por registro
Espacio de color del vídeo
Error al conectar - comprueba la dirección IP
Añadir voz TTS
Contraseña de autenticación del dispositivo
Tiempo total de corte
Elimina una notificación persistente del panel de notificaciones.
Establecer temporizador de apagado automático del ventilador
Problema de batería baja
Suministro de aire de celda
Subir archivo de certificado de cliente
El ID de la programación que se eliminará.
Baja cobertura de nubes
Promedio de descarga este mes
No hay comunicación con la unidad interior
Potencia aparente de la fase B
Duración de la apertura de la puerta
La contraseña para el archivo de clave privada (si está configurada).
Energía exportada fase C
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista anterior".
Sensibilidad de detección de sonido
Crea o actualiza un grupo.
Ajuste de la tensión de referencia
Uso activo diario del agua.
Comprueba si uno o más mandos a distancia están encendidos.
Estado del cierre trasero derecho
Encender LED azul en el control remoto
Flujo de potencia desde la carga
Motor de la rueda trasera derecha bloqueado
Configura el modo de repetición de un reproductor multimedia.
Nivel de encendido
Por favor, introduce la información de conexión de tu dispositivo de túnel.
Ciclo de filtración primario
El nombre de la variable en la que escribir.
Desbloquear por el exterior de la puerta
Factor de potencia fase C
Esta red ya está configurada
Temperatura mínima de salida del agua
Sensor binario del paquete eliminado
No se encontró la tarjeta SIM
Error al comunicarse con la API
Modo mantener fresco activo
Introduce tus credenciales para autenticarte con Proxmox VE.
Temperatura máxima de ACS
Clave de la cuenta de almacenamiento
Android TV encontrado
Tiempo de espera de la solicitud (segundos)
Fallo en la desconexión de la entrada FV
No se pudieron actualizar los datos de Schlage.
No se puede cambiar el modo preestablecido mientras la sesión de sauna está activa
Empezar con batería
Crear perfil de memoria
Habilitar la búsqueda web
Estado de medición consumo neto CT
Consumo de electricidad este año
Vuelve a configurar la dirección IP de tu homee.
La dirección MAC del dispositivo no coincide
Compatible con encontrar control remoto
Se requiere contraseña para el protocolo seleccionado
El cortacésped está detectando un error
Blink no pudo desarmar la cámara.
Sirena apagada
Temperatura media de la habitación
No se pudo obtener la información del dispositivo
No se encontró ningún valor válido.
Topic del estado de temperatura más baja
Limitación de la potencia de descarga de la batería
El host del dispositivo Indevolt
Comprueba si uno o más sensores de vibración no detectan vibración.
Error de plausibilidad de CC/CC
La contraseña de tu dispositivo SMA
El reproductor multimedia comenzó a reproducir
Volver al modo anterior
Velocidad de lectura del disco
La entrada de configuración que representa el bot de Telegram para editar el contenido multimedia del mensaje.
Estado de contador producción CT
Error en la versión de seguridad
Producción estimada de energía - Hora actual
Tiempo de ejecución de rotación de calibración descendente
Número de ranuras en caché
El valor de la parada seleccionado no es válido
Inicia un complemento.
Servidor DNS primario
Se dispara cuando una o más actualizaciones están disponibles.
Elige cómo configurar la ubicación meteorológica.
Inicio de la programación de iluminación
Tiempo de instalación del filtro
Envía un comando o una lista de comandos a un dispositivo.
Riesgo muy bajo
Alarma de temperatura del congelador
¿Quieres añadir tus dispositivos HEOS a Home Assistant?
El segmento/número(s) de habitación(es) que hay que limpiar.
Intervalo de tiempo para realizar la búsqueda.
Sobretensión en el hardware del bus del inversor
Selecciona la entidad para el accesorio
Mapa no encontrado
Proporciona información para conectarse al dispositivo Slide
Intervalo del informe de temperatura
Alarma está armada en modo noche
Producción estimada de energía - Próxima hora
Vehículo conectado a la carga
Modo de aire fresco
Grabación continua siempre encendido
Configuración del modo de color blanco
No se puede cambiar la duración del ventilador mientras la sesión de sauna está activa
Puerto Reolink no habilitado
Tiempo hasta la revisión del motor
La clase de dispositivo seleccionada requiere una unidad
Dispositivos Zigbee mediante una radio Zigbee o un puente.
Clave API para conectarse a la API Paperless-ngx
Patatas (con piel, cerosas, pequeñas, de cocción rápida al vapor)
Humedad de confort máxima
Índice de compuestos orgánicos volátiles
Cambiar el modo de alimentación establecido
Hora de inicio del modo de suspensión los viernes
Dirección IP (opcional)
Velocidad de filtración actual
Dirección del flujo de almacenamiento
Reiniciar Wi-Fi
Velocidad del eje del inversor de tracción trasera izquierda
Fallo por sobretensión en el hardware del bus
Crear evento de calendario
La cantidad de tiempo (en segundos) para pausar el riego.
No se pudo autenticar con Tibber al obtener los precios.
Detiene un complemento.
El nombre de host o la dirección IP de tu dispositivo Comelit.
Mueve un correo electrónico a una carpeta de destino.
No se pudo encontrar ningún dispositivo Bluetooth
La integración de Home Connect necesita volver a autenticar tu cuenta
Establecer el valor del contador
Coste del gas este mes
Falta la dirección IP en las propiedades de MQTT.
Establece el estado de bloqueo.
El nombre/título a buscar.
Subtensión de salida de CA
Temperatura del circuito de retorno primario
El nombre de host o la dirección IP de tu dispositivo ONVIF.
Batería baja
La contraseña de tu cuenta de Xthings Cloud.
Último correo electrónico enviado
La batería no está cargando.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Reproducir".
Tiempo de riego predeterminado en minutos
Entidad desde la cual filtrar.
Clientes a rastrear
Define una plantilla para obtener la lista de fuentes compatibles con el reproductor multimedia.
Apagado automático del volumen
Error inesperado al conectar con el controlador Omada.
Duración restante de la ventilación rápida
Límite de código incorrecto
Espera para el reinicio de carga
Establecer el modo de instalación
Nivel mínimo de modulación
Reproducir un sonido antes del mensaje de inicio o multimedia.
Conectado al bus
El modo de funcionamiento del brazo.
Zanahorias (enteras, pequeñas)
La sirena ya no está disponible.
Tensión de batería alta
Opciones de teclado remoto
Introduce los datos de tu FRITZ!Box.
Topic de comando RGBW
Volver a configurar el dispositivo Slide
La sesión ha caducado, por favor, vuelve a iniciar sesión.
Selecciona cómo se muestra la entidad en Home Assistant.
Franjas horarias de los domingos
Encender humidificador
Enviar comando de texto
Topic de estado del modo preestablecido
Advertencia de red eléctrica detectada.
Elimina una única credencial de una cerradura.
Número de versión del firmware
Arriba (pulsación larga)
La longitud y la latitud de tu ubicación.
Estado día-noche
El dispositivo seleccionado ya no existe
Se ha completado la carga
La contraseña utilizada para iniciar sesión en el módulo Wi-Fi del inversor.
Temporizador de reinicio de carga
Última actividad del HVAC
Estado de funcionamiento interno
Establece una escena fija.
Precio más bajo - hoy
La URL proporcionada no es un host válido.
Se detuvo para otra función.
Plantilla de temperatura de color
Consumo máximo de gas por hora - hoy
La proporción de compuestos orgánicos volátiles superó el umbral.
La clave de cifrado del dispositivo
El inversor devolvió un error
La contraseña de tu dispositivo Mikrotik.
Volver a configurar el webhook de Dialogflow
Recupera los precios para una fecha específica.
Actualiza un hábito específico para el personaje de Habitica seleccionado
Presión del gas caliente
Configurar automáticamente (recomendado)
Selecciona el tipo de dispositivo y al menos un emisor o receptor de infrarrojos para usar con tu dispositivo LG.
Establecer temperatura deseada en termostato
Restablecer estado de presencia
No se pudo enviar el comando porque el robot no está conectado.
No es posible la comunicación con la unidad de almacenamiento
Volver a configurar Alpha Bidet IR
Temperatura de confort mínima
Consumo de energía de la última sesión
Tiempo de transición a encendido
Puerto de escritura remoto
Borrar la configuración del puerto
Comprueba si hay una o más actualizaciones disponibles.
Señal de control de refrigeración
Dynamic ESS activo
Clave API para conectarse a tu instancia de Immich.
Error al comunicarse con el dispositivo Modern Forms.
Configuración incorrecta del modo de entrada
Usando una entidad
Comprueba si es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Temperatura del inversor de la transmisión trasera izquierda
Longitud de la esquina suroeste
Se ha recibido una respuesta no válida de la impresora
Estado de carga
Por favor, proporciona tus credenciales de Libre Hardware Monitor
Es hora de limpiar el filtro
Consumo neto del factor de potencia CT
Inversor de tracción trasero derecho
El token de autenticación ha caducado
Establecer credenciales (recomendado)
Se agotó el tiempo de espera al comunicarse con la API de Zonneplan.
Acciones al desbloquear
No se pudo leer la configuración del hardware
Obtener precios del gas
El límite inferior del rango de carga de la batería.
El cable de carga está conectado.
Apagado (interruptor de encendido)
Restaura desde una copia de seguridad parcial.
Consumo neto de energía en su vida útil
Masa libre de grasa en el brazo izquierdo
Ubicación no encontrada
Duración del último entrenamiento
Tiempo de finalización de la lavadora superior
Espera para el apagado del SAI
Timbre en casa
Plantilla de estado de temperatura
Energía de carga TC suministrada
Velocidad de aumento de la intensidad local
Restablecer la energía total de la zona superior
Honeywell no pudo detener el modo de espera
Borrar el registro del sistema
Temperatura del gas líquido
Subida este mes
Definir la conexión Velbus
Configurar el bot de Telegram
Muestra las estaciones en el mapa
Ya se ha configurado un TV Philips con este emisor de infrarrojos.
Nombre de usuario para autorización en el servidor PCHK.
Se ha utilizado una voz obsoleta
Ruta relativa a la impresora
Nivel de calidad del aire
Mensaje de pantalla de alarma
La entidad del número de velocidad del ventilador está obsoleta.
Total de energía real devuelta
Sensor de control de la humedad interior
Cuenta atrás para activar la zona inferior
Establecer temporizador de apagado automático
Obtiene una lista de procesos por el nombre.
Borra un código PIN de una cerradura.
Estado de la máquina de la segunda cavidad
Protección contra heladas de la ventilación
Wi-Fi de invitados
La fecha en que debe comenzar el evento de todo el día.
Parámetro de configuración de Z-Wave JS
El nivel de volumen del timbre de la puerta.
Máxima potencia hoy
Activar retardo a la izquierda
Establecer las credenciales de Renault
La reacción a enviar.
Nombre del SAI del servidor NUT
Se dispara cuando uno o más sensores de humedad dejan de detectar humedad.
Es un plan de precios por tiempo de uso
Eliminar programación de carga
Conectar al dispositivo mediante HTTPS.
Producción actual de energía
Volver a autorizar mediante token API
Primer botón de primer grupo
Seleccionar primera opción de selección de entrada
Brillo absoluto de salida
Aplicación Music Assistant encontrada
Migrar automáticamente (recomendado)
Oscilación vertical apagada
Introduce tus credenciales de acceso a Growatt
Se dispara cuando una o más ventanas se cierran.
Selecciona un emisor de infrarrojos.
La zona a probar.
Borrar ajuste de temperatura
Firmware de la puerta de enlace no compatible
Siempre encendido personalizado
Calibración del modo de calefacción
Se dispara cuando uno o más sensores de ocupación dejan de detectar ocupación.
Se dispara cuando una o más baterías están bajas.
El firmware de la puerta de enlace Powerwall no admite este comando.
La regla de credenciales para el usuario.
Temperatura del aire de suministro (Ausente)
Configurar prefijo del archivo de salida
Comprueba si uno o más interruptores están apagados.
Problema de comunicación con la estación de referencia.
Protocolo de configuración de la batería
No se pudo descubrir ningún dispositivo compatible (nuevo).
Duración de la activación de este riego.
La cerradura está abierta
Presión del neumático delantero izquierdo
Modo de descarga Eco
Acciones al armar de noche
Volumen de fuga del sensor de caudal
Apagado (registro de modo de dispositivo)
Define una plantilla para obtener la humedad actual.
Error de secado: comprueba el ventilador de secado
Selecciona una escena en el receptor.
Modo de carga programada
Habilita la grabación continua.
Establecer el estado de seguimiento del brillo de la luz
El interruptor está encendido
Congelación del modo inteligente
Precio total del último pedido
Restante por descargar
Hora punta de mayor consumo - Hoy
Problemas con la alarma de gas
Producción externa máxima
Soporte de humedad actual
Energía de autoconsumo
Error inesperado de la API de Zonneplan
La contraseña de tu dispositivo Hikvision
Temperatura máxima de la celda ID
Comprueba si uno o más reproductores multimedia están en pausa.
Comprueba si uno o más sensores de gas detectan gas.
La estación ya está configurada
Acciones al armar en vacaciones
Consigna de red CA
Selecciona el FRITZ!Box para configurar.
Precio máximo de mercado
Comprueba si uno o más calentadores de agua están encendidos.
Consigna de la zona superior
Filtro de clase de medios
Código para alternar el timbre del panel de control de alarma.
La URL a la que navegar
Nombre de usuario para el inicio de sesión web del dispositivo.
Intensidad de la señal Core/Bridge
Volver a configurar la conexión KNX
No hay flujo de energía entre la batería y la red eléctrica.
Bajar el volumen del reproductor multimedia
Plantilla de comando de inclinación
Dispositivo no compatible
Fallo en el autodiagnóstico PE
Horario de verano habilitado
Añade un nuevo evento a un calendario de Google.
No se puede encontrar la base
Comprueba la humedad relativa de una o más entidades.
Utiliza el siguiente formulario para volver a configurar tu conexión al servidor Proxmox VE.
Contaminación del aire baja
Proporciona un nombre para el sensor.
Tensión de la cadena fotovoltaica A
Sensor de temperatura exterior dañado
Velocidad a la que cerrar la persiana.
Carga/descarga de almacenamiento (-ve)
El comando a enviar.
Dirección de grupo que representa un estado binario.
Exportación a la red desde energía solar
Válvula de agua caliente sanitaria de la unidad interior o bomba de agua
Secado a baja temperatura
El nombre de archivo del firmware.
Espacio disponible en disco
ID de proyecto de Google Cloud
Dispara una automatización de Abode.
Establece el valor absoluto de una variable o consigna.
Riesgo muy alto para la salud
devolo Home Control se encuentra actualmente en modo de mantenimiento.
Configurar el cliente Transmission
ID de cuenta de Kamereon
Caudal de extracción de aire objetivo
Entrada del estado de carga
El token de acceso para la aplicación creada dentro de tu cuenta Mastodon.
Mensaje de respuesta rápida automática
Producción de energía desde el informe anterior
El endpoint del valor.
La clave API no es válida o ha caducado.
Dispositivo Teltonika encontrado
Modo de funcionamiento con batería para este segmento de tiempo.
Se dispara cuando una o más baterías ya no están bajas.
Índice de inicio del sensor de caudal
La entrada de configuración que representa el bot de Telegram para eliminar el mensaje.
Energía máxima de gas por hora - hoy
Envía un documento.
Hidrólisis activada por el módulo de cloro
El código de verificación no es válido o ha caducado.
En respuesta a
Temperatura actual de la cavidad del horno
No se pudo reproducir
Calidad del servicio
Apagar en
Calor del ventilador ECO
Método HTTP a utilizar para la acción 'http'
Topic de estado RGBW
Cambiar el nombre del nodo en ISY
Selecciona la parada que quieres seguir
Tipo del clúster.
Lluvia última hora
Correo electrónico tras evento
Ningún puerto para el endpoint
Actualizar las notificaciones en un nodo
Establecer opciones de selección de entrada
Plantilla de comando de brillo
Consigna de posición de la válvula
Potencia máxima por fase
Ventana abierta detectada
Completa tu información de inicio de sesión de Abode
Topic del comando de inclinación
Establece el valor de una entidad de hora.
El nombre del artículo a añadir.
Completa los detalles de tu filtro.
El dispositivo BSB-LAN para configurar.
Tráfico en la interfaz del termostato
No se pudo encender
Topic del estado de temperatura
Humedad del aire exterior
Configurar el nuevo sensor
Temperatura deseada del horno inferior
Entidad de ajuste de solo lectura obsoleta
No se ha encontrado el destino
Detener cortacésped
Nombre del destinatario
Esta cuenta ha sido deshabilitada.
Porcentaje máximo de líquido
No molestar hasta
Se dispara cuando uno o más sensores de movimiento comienzan a detectar movimiento.
No se proporciona ningún sitio
Home Assistant actualizado
Actualizar un plan de comidas
Distancia de activación del radar
Incluir ubicación de la casa
No se pudo ajustar la temperatura del termostato.
Configurar la hora del dispositivo
Consumo de gas de calefacción hoy
Factor de potencia TC de retroalimentación
No se puede conectar al servidor Proxmox VE
Cepillo lateral utilizado
Topic del comando de temperatura más baja
La dirección IP o el nombre de host de la interfaz Velbus.
Puerta del frigorífico abierta demasiado tiempo
No se puede encender la sauna.
Hora de finalización de la consigna
Valor de óxido nitroso
Habilitar opciones de cubierta de piscina
Error de comunicación con el accesorio
Selecciona el dispositivo TP-Link que quieres añadir.
Evento de Z-Wave JS recibido
Comprueba si uno o más interruptores están encendidos.
La zona para la que se obtendrá la previsión meteorológica
La dirección IP o el nombre de host de tu servidor NUT.
El destino de la ruta.
Consumo de agua este mes
Tensión de la batería de arranque
ID de un torrent.
Tiempo de entrega del último pedido
No se pudo obtener la información de descubrimiento de la aplicación Matter Server.
Temperatura del aire interior
El adaptador USB Bluetooth requiere un ciclo de encendido manual
Ventanilla delantera izquierda
Establecer la posición e inclinación de la cubierta.
Energía mínima de gas por hora - hoy
Programar hora de inicio
El nombre que se mostrará en tu perfil.
Volver a configurar la información de tu dispositivo Slide
Consumo de carga hoy (solar)
Color del texto del botón de descartar en formato RGB
Nombre(s) de la central Homematic para establecer el valor.
El idioma de la 'Cadena de fecha de recordatorio'.
Tipo de texto predeterminado
Comprueba si una o más ventanas están cerradas.
Apagar entrada booleana
Elimina un PIN por su etiqueta o valor.
Número de puerto de la API de Fing.
Masa grasa en el brazo izquierdo
Cantidad de memoria utilizada
El módem que debe conectarse.
Temperatura del disipador de calor del inversor de la transmisión delantera
Uso del filtro de agua
Modo de actualización de firmware Z-Wave
Se dispara cuando una o más cortinas se abren.
Salida de carga deshabilitada
Velocidad del ventilador interior
Retroalimentación TC energía recibida
Vida útil restante del filtro de polvo
Corriente de CC (Modbus)
Definir el certificado a probar
Acciones en la instalación
Unidad de almacenamiento no disponible
Se ha producido un error de API
Configurar el agente de conversación
Dirección hexadecimal del grupo.
Detiene un concentrador Modbus.
Corriente de fase C
Envía la orden de apagado.
El humidificador está apagado
Energía producida por fase C
Canal Wi-Fi
Apagado por sobrecorriente del hardware
Temperatura real de ACS
Se ha producido un error inesperado.
Mueve una cámara Foscam a una dirección específica.
Configurar ruta de salida
Última hora de alarma
Corriente máxima de carga del usuario
Establecer el perfil de aumento de velocidad del ventilador
Señal del BMS
Activar o desactivar el control de calidad del aire.
Aplicaciones para incluir o excluir
Consigna de temperatura ambiente
Tiempo en batería
Controla la temperatura de color de la luz.
Estado de medición del consumo total TC
Ruta al dongle no válida
Pausar el cortacésped
Las credenciales que quieres utilizar para autenticarte.
Duración de la pausa de este riego.
El comando de texto a enviar.
No se encontró información de usuario válida para la clave API.
Batería descargada hoy
Local: dirección IP y credenciales de usuario
Velocidad de movimiento PTZ.
Establecer los datos del plan de comidas del alimentador
Configurar la repetición del reproductor multimedia
Se dispara cuando una o más luces se apagan.
Jugador no encontrado.
Detener todo el riego
Selecciona la siguiente pista en un reproductor multimedia.
Los datos de descubrimiento recibidos no son válidos.
El nuevo nombre para el elemento pendiente
Temperatura del disipador de calor del inversor de la transmisión trasera derecha
Estado de la segunda cavidad
Volver a configurar la voz TTS
Puerta delantera izquierda
Conectado a Wi-Fi
Error de muestreo de la tensión de la red (CA)
Importación desde la red en su vida útil
Ventanilla delantera derecha
Se dispara cuando uno o más niveles de monóxido de carbono cruzan un umbral.
Iniciar sesión con correo electrónico
Detener complemento
Cantidad de usuario
Ya se han configurado todos los dispositivos disponibles.
Se dispara cuando el volumen de uno o más reproductores multimedia cruza un umbral.
Soporte del modo ventilador
Interfaz(es) a utilizar para el seguimiento de dispositivos
El idioma a utilizar para la respuesta.
Tiempo de espera agotado para comunicarse con la API de Ring
Temporizador de inicio de carga
Duración del pulso para mantener despierto
Modo de suspensión los viernes
Segundos desde el último disparador
Fallo del relé de la red
El módem para configurar las opciones.
Luz apagada
No se pudo eliminar el código PIN de la cerradura.
Potencia de carga de CC
Inicia un programa.
Solicitar preajuste de zona
Crear sensores de tiempo de actividad para clientes de red.
Utilizar un certificado de cliente
Caudal de la bomba de ACS
Peras para cocinar (grandes, cortadas en cuartos)
Tipo(s) de medio(s)
La(s) puerta(s) específica(s) a desbloquear.
No se pudo encontrar una estación meteorológica con el nombre especificado
Establece el estado de energía rastreado de un interruptor Bond.
El identificador único del token RFID que se va a eliminar.
Alta temperatura de carga
Establecer contador del sensor
Fallo en la configuración del modo de entrada
Consumo de gas de las pilas de combustible esta semana
Hora de cierre automático
Precio EPEX más bajo de hoy por hora
Datos de sensores no válidos para esta estación de medición.
Error de inyección de CC
Modo de hardware de salida de audio
Energía importada de la red esta hora
Establece el modo HVAC de un termostato.
Desconexión de entrada (sobretensión de la batería)
Utiliza un dongle USB de Crownstone para la transmisión local de datos
No se pudo recuperar la clave API
Velocidad de rampa local de apagado a encendido
¿Estás seguro de que quieres configurar IFTTT?
Temperatura máxima de salida del agua
Desactivar retardo a la izquierda
Potencia de salida total
Energía reactiva consumida
Por favor, introduce las credenciales de INDI Allsky.
Error de autenticación al comunicarse con la API de Ring
No hay ranuras de usuario disponibles en este dispositivo.
Tiempo de espera agotado al realizar la operación de copia de seguridad
Verificar el código
Restaura una instantánea de un reproductor multimedia.
Factura actual de consumo de gas hasta la fecha
Configuración del modo de oscilación horizontal
Subir una copia de seguridad manual
Modo de trabajo del inversor
La cámara PTZ a mover.
Última actualización de datos
Posición de apertura objetivo
Se dispara cuando una o más puertas se cierran.
Electricidad utilizada para refrigeración
Temperatura deseada para el modo eco de refrigeración
Energía importada fase B
Utilizar SSL para conectar a tu FRITZ!Box.
La válvula está abierta.
Límite de entrada del inversor
Topic de humedad actual
Fallo en la prueba automática del GFCI
El nombre de host o la dirección IP de tu dispositivo D-Link
Se ha producido un error en la lavadora.
Puerta delantera del pasajero
Medio de transferencia de calor
Plantilla de comando "Apagado"
Longitud de tu ubicación.
El rango de velocidad máximo debe ser mayor que el rango de velocidad mínimo
Nombre de usuario o contraseña no válidos
Borrar texto del teclado
Temperatura del agua caliente
Dirección IP del servidor
Añadir instalación energética local
Sensibilidad de detección de movimiento
Establece el modo de ejecución y/o operación del sistema HVAC.
Temperatura deseada de la caldera
La proporción de compuestos orgánicos volátiles cambió.
Temperatura del compartimento inferior
El sensor para eliminar
Producción estimada de energía - Ayer
Se ha completado el secado
Utilizar conexión SSL
Direcciones de temperatura de color
Comprueba si uno o más reproductores multimedia están reproduciendo.
El alimentador Tuya.
Falta un token en la entrada de configuración, por favor, vuelve a autenticarte
Entidad sin seguimiento
Dirección de grupo para activar una escena.
Se produjo un error desconocido al conectarse a la instancia de Mastodon.
Consumo de energía de gas - hoy
La etiqueta del PIN.
Cantidad de recursos compartidos
Soporte de escritura de consigna de agua caliente
Opciones de cámara de radar
Se requiere mantenimiento de la caldera
Recordatorio de limpieza de la máquina
El estado del nodo ha cambiado
Color de fondo del botón de la pantalla apagada
Establecer modo ausente en calentador de agua
Acciones al encender
El nivel de dióxido de nitrógeno cambió
El estado del LED a configurar.
Recupera la cola del reproductor multimedia.
Credenciales de Proxmox VE
Se dispara una alarma
Topic del comando del modo de funcionamiento
Regulación del intercambiador de calor
Temperatura máxima de calefacción
Iniciar una prueba rápida de la batería
Error al importar la configuración YAML: no se puede conectar
Lista de opciones.
Funcionamiento sin conexión a la red
No se pudo conectar con los servidores de Renault.
Operación en curso
Modo de flash Zigbee
De neutro a frío
Establece un plan de comidas para una fecha determinada
Puerto de lectura remoto
Prefijo de carpeta (opcional)
Latitud de la esquina suroeste
Hora de finalización del modo de suspensión los miércoles
Comprueba si uno o más sensores de movimiento no detectan movimiento.
Alta tensión de arranque
Establecer valor de texto
Valor de la posición "abierta"
Error al importar YAML: autenticación no válida
El humidificador está secando
El dispositivo tiene poca batería
Dosificación de cloro establecida
Borrar usuario de cerradura
El vehículo de la cuenta para el que se quiere habilitar el control local mediante Bluetooth.
Siguiente prueba
Patatas (principalmente cerosas, grandes)
Ruta local a un vídeo.
Valor de cambio de una variable, punto de consigna o umbral.
Nivel de temperatura del agua
Error de autenticación en Xbox Network, se requiere una nueva autenticación
Risco Cloud (recomendado)
Migrar Thread a un nuevo adaptador
El(los) dispositivo(s) Indevolt para empezar a descargar.
Selecciona un vehículo
El descubrimiento requiere de Home Assistant Supervisor.
Transición predeterminada (segundos)
Distancia de detección estática
Caudal de gas
El nivel de óxido nitroso superó el umbral.
La entrada de configuración IMAP.
Solar a batería
Impulso del calentador de agua
Modelo de voz de IA
Tiempo hasta el próximo servicio
Consumo de gas (diario)
El nivel de la batería ha cambiado.
El nombre de la suscripción de filtro.
Objeto de audio detectado
Establecer velocidad del ventilador
Error de autenticación al comunicarse con la API de Tractive.
Tensión de carga configurada de la batería
Modo de desplazamiento de potencia
No se pudo completar la operación.
Comprueba el nivel de monóxido de nitrógeno de una o más entidades.
Carga en horas valle habilitada
La integración de Xbox no está configurada.
Protección contra rayos (CC)
Armar alarma modo noche
Mensajes SMS (SIM)
Desactiva la grabación continua.
Fallo en los autodiagnósticos del relé y PE
Secado con aire caliente
Temperatura ambiente
Yendo a dormir
Unidad de valor.
ID de la clave de acceso
Por favor, introduce el código de validación recibido
El comando del programa ISY que se enviará.
Temperatura del inversor de tracción delantera
La contraseña de tu dispositivo BSB-LAN.
Se dispara cuando el brillo de una o más luces cruza un umbral.
Límite de descarga del almacenamiento
No se pudo pausar
Adaptación en curso
Velocidad de subida
Si el plan de comidas está habilitado.
Error o batería baja
Rotación de la bomba del circuito primario
Potencia activa fase-C
Comprueba si una o más alarmas están armadas en modo vacaciones.
Consumo total de energía
La prueba GFCI falló
Carga suministrada por la batería este mes
El robot aspirador está detectando un error
Nivel de luz detectado
La plantilla de posición establecida debe utilizarse con el topic de posición establecida
Neumático trasero derecho
Excluir aplicaciones con nombre desconocido de la lista de fuentes
Control remoto de la lavadora superior
Utilizar un token API
El área de trabajo seleccionada no existe.
Tiempo para que se dispare antes o después del fin del evento.
Configuración de humedad objetivo
Precio medio de mercado
Peras para cocinar (pequeñas, enteras)
El interruptor está apagado
Exterior trasero derecho
No se pudo configurar un ID único para el dispositivo ONVIF.
Demanda media actual
Hora de inicio del modo de suspensión los lunes
Error al comunicarse con la API de Hydrawise
Imou rechazó la nueva opción
Selecciona el cargador detectado e introduce su PIN de Bluetooth.
Detiene la reproducción en un reproductor multimedia.
Selecciona la tarjeta de carga predeterminada que quieres utilizar
La temperatura deseada del calentador de agua cambió
URL a cargar.
No se ha podido enviar el comando al Apple TV
Cuenta atrás para activar la zona izquierda
Modo de suspensión los sábados
Sensor de movimiento habilitado
La entidad tiene un estado negativo
Error de muestreo del GFCI (CC)
Introduce la Estación/Dirección
El precio más bajo de la electricidad mañana
Restaurar último estado
El dispositivo Elgato configurado no es el mismo que el que se encuentra en esta dirección.
Interfaz de red no válida
Número de horas
Establecer parámetro Z-Wave
Clave de usuario no válida
IVA actual de la electricidad
El payload que se envía cuando se emite un comando de "detener inclinación".
Activa el impulso del calentador de agua durante un tiempo determinado.
El termostato comenzó a secar.
Energía de carga consumida esta hora
Temperatura mínima deseada
Error de fuente de alimentación
La integración de TP-Link Omada no está disponible actualmente.
Tipo de sensor de temperatura externo
No se pudo obtener una instantánea de Imou
Limitación externa de potencia activa
Modo de conexión automática.
Establece un valor en el almacenamiento clave-valor de un dispositivo Shelly.
Red cargada hoy
Límite superior para el rango del filtro.
Temperatura actual del horno superior
La dirección de correo electrónico utilizada para registrar tu cuenta de Xthings Cloud.
Establecer modo de oscilación en termostato
Introduce un nombre para la nueva lista de Remember The Milk.
ID de unidad Modbus
Hora del precio más bajo - hoy
Controlador Rain Bird
Energía total recibida
Selecciona parada y dirección
Anulación de agua caliente
Punto neto de electricidad
No se encontró ningún número de serie en el dispositivo
Volumen del reproductor multimedia
Crear una red
Retardo de encendido
Tipo de dosificación de ORP
Velocidad de rampa local de encendido a apagado
Enviar como respuesta
Corriente de almacenamiento CT
Color de fondo en formato RGB
Vuelve a cargar la configuración de automatización.
Eliminar de la cola
El termostato se enciende
Dirección de grupo para leer la velocidad actual del viento.
El identificador del vehículo que se eliminará.
Fallo del módulo de medición
El nombre de host o la dirección IP del servidor que se va a monitorizar.
Las coordenadas de la zona no son válidas para esta aspiradora.
No se pudo configurar la entrada de configuración.
Promedio de descarga esta semana
Error del cepillo lateral
Tiempo restante del sensor
Alta tensión de celda
Temperatura deseada superior
Uso máximo de disco
Establecer el volumen del grupo
Modo de carga no compatible
Consigna de refrigeración (noche)
Error de tensión continua interna
Fallo en el autodiagnóstico del inversor
Configurar dispositivo ONVIF
No se pudo encontrar el medio solicitado.
Dirección IP de la puerta de enlace
Reiniciar el complemento
La dirección de grupo del objeto de fecha.
Coste de la factura eléctrica actual hasta la fecha
Por favor, vuelve a autenticarte con Mealie.
No se pudo conectar a homee al configurar el atributo.
Detiene un efecto en ejecución.
Precio de apertura hoy
La conexión a Uptime Kuma falló
No se pudo configurar la temperatura
La dirección del programa a controlar (utiliza la dirección o el nombre).
El payload que se envía cuando se emite un comando de "armar en casa".
Topic del estado de temperatura más alta
Apagado por interruptor
Texto personalizado para mostrar a la izquierda.
Cuenta atrás de carga de emergencia bloqueada
Establece el disparador a utilizar.
Tiempo de encendido de la pantalla
Retorno de la luz a Auto
Modo de suspensión los lunes
Servidor Music Assistant encontrado
Establecer la velocidad del ventilador de perfil cuando ausente
Plantilla de comando de oscilación
De izquierda a derecha
Potencia aparente de la fase C
Exportar configuración del dispositivo MQTT
Coste de la última sesión
El modo de funcionamiento que se debe comprobar.
Este modelo de impresora no es compatible.
Nombre de suscripción de Pub/Sub
Reproductor multimedia de plantilla
Brillo automático en modo día
Patatas (principalmente cerosas, pequeñas)
Elimina todas las credenciales de un usuario en una cerradura.
Volver a configurar la instancia Paperless-ngx
Esperando el apagado
Se dispara cuando uno o más termostatos comienzan a secar.
Código de dos factores
Siguiente color LED
Se produjo un error desconocido al comunicarse con los servidores de Renault.
Producción de energía fotovoltaica este mes
Batería cargada con energía solar
Supervisar la comunicación del grupo KNX
Último registro de entrada
Configurar aplicaciones de Android
Tiempo de carga del vehículo
Energía esta semana
Paso de temperatura deseada
Ajuste del nivel del agua
Payload "armada noche"
Establecer la reacción del mensaje
Establece el índice de perfil de clima activo.
Volver a autenticar el Powerwall
Configura tu altavoz Edifier para control por IR.
Modo en tiempo real
Deshabilita la detección de movimiento de una cámara.
Consumo de carga total
Introduce tu código MFA
Energía de carga consumida este mes
El brillo de la luz superó el umbral
Humidificador encendido
Subir agua/secado
Temperatura del circuito de alimentación primario
Consumo medio de energía desde la carga
Indicadores de estado del contador consumo neto activo CT
Fallo de sobrecorriente del hardware de entrada
Obtener elementos de la biblioteca
El nombre de host o la dirección IP de tu router Mikrotik.
Frecuencia nominal de entrada
Fecha de finalización de las vacaciones
Masa muscular en la pierna izquierda
Estado de la lavadora superior
No se pudo alternar entre reproducción y pausa.
Apagar la calefacción
Nombre del ajuste.
Temperatura real del buffer
Hora del consumo máximo horario
Inicio de sesión en Xthings Cloud
Consigna del ventilador de extracción de la chimenea
Velocidad de la bomba entre la velocidad mínima y máxima.
Producción de energía - Tarifa punta
Promedio de subida este mes
Intensidad del pulso para mantener despierto
Comprueba si uno o más humidificadores están apagados.
Caudal total de entrada
Recarga entidades MQTT desde la configuración YAML.
Enciende o apaga un reproductor multimedia.
Crear un ayudante aleatorio
Actualizaciones de la autenticación de dos factores
Temporizador de apagado de carga
Envía una notificación.
Ir a preajuste
Dirección de grupo para leer si la alarma por viento está activa.
Modo de funcionamiento en calentador de agua
Reiniciar el sistema host
Vuelve a cargar la configuración principal desde la configuración YAML.
Fijada en la parte media inferior
Fallo a tierra de CC
Exportación de energía activa
Estado de energía del electrodoméstico
El payload que se envía cuando se emite un comando de "armar ausente".
Clave de autenticación no válida
Tiempo hasta revisión
Hora de finalización de la regla
Consumo total de potencia del TC
Enciende el dispositivo Switcher con temporizador.
Crear nuevo topic
Hora para ejecutar en modo de instalación.
El dispositivo seleccionado no es un cliente de red del controlador de Omada.
Tiempo de bloqueo automático
El tipo de entidad a configurar.
La impresora no ha proporcionado un número de serie.
Elemento multimedia desconocido
Tipo de frecuencia desconocido
Duración en días
Umbral de inicio de carga solar personalizada
Imou rechazó el cambio de la sirena
Energía solar total generada
Intervalo de autodiagnóstico
Exterior lateral derecha
Energía importada de la red este mes
Parada de control remoto de aspirador
Vehículo conectado desde
El dispositivo configurado no es el mismo que se encuentra en esta dirección IP.
La autenticación con Libre Hardware Monitor ha fallado.
Consumo de energía neto actual
Nivel de batería del VE
El ventilador admite oscilación.
Borrar temporizador de apagado automático del ventilador
Superposición de texto a la izquierda
Establece el modo de funcionamiento del humidificador.
Método de cadena de conexión
Patatas (con piel, cerosas, pequeñas, para cocinar al vapor)
Comprueba si una o más baterías no están bajas.
Color con foco de iluminación
Consigna de la segunda cavidad
Comprueba si uno o más calentadores de agua están configurados en un modo de funcionamiento específico.
Cocción a baja temperatura
La temperatura deseada para el período de refuerzo.
El termostato está secando
Se requiere al menos 'Interruptor' o 'Velocidad del ventilador'.
Establecer salida programada
Ruta local hacia los medios.
Precio de compra de gas en horario supervalle
Primer botón del segundo grupo
Error de respuesta de Environment Canada
El puerto Modbus TCP al que conectarse.
Selecciona el nuevo modelo a utilizar.
Vida útil del hilo del recortabordes
Obtener precios por fecha
Activar el modo temporizador
SOC objetivo en tiempo real
Detener la calibración del tiempo de ejecución
Estado de la conexión del Core/Bridge
La integración MQTT no está configurada
Volver a configurar el bot de Telegram
Error de prueba de tierra
Utilizar una conexión HTTPS (SSL) al dispositivo Reolink.
Fuente actual del reproductor multimedia
Error en la temperatura establecida de Honeywell
El valor de brillo a configurar.
Importación desde la red hoy (carga)
Comprueba si una o más puertas están abiertas.
Configurar un topic para notificaciones.
El token de tu electrodoméstico Midea (cadena hexadecimal)
Último evento de botón
Se ha agotado el tiempo de espera al intentar conectarse a la instancia de Firefly III.
Sensor de control de la temperatura interior
Versión de Uptime Kuma
Error de tensión en la red eléctrica
Cloro demasiado alto (ORP)
Conectar manualmente con el dispositivo
Agente de conversación para recargar.
No se pudo encontrar automáticamente el ID del contador
Descarga de batería esta semana
Problema del sistema de carga
Añadir instancia Paperless-ngx
Baja tensión de la celda
Plantilla de comando RGBW
El contenido de humedad superó el umbral.
Selecciona el dispositivo que quieres configurar a través de Bluetooth.
Definir la configuración del servidor
Usar detección de ventana interna
El identificador de usuario no coincide con el identificador anterior
Actualizar todos los valores
Velocidad del ventilador de suministro
Área limpia total
Sin formato de código
Potencia total de entrada
Temporizador de luz - iniciar
Espera para el reinicio del SAI
Envía el mensaje a la(s) habitación(es) de destino.
Comprueba si uno o más sensores de luz no la detectan.
ID del chat donde editar el mensaje.
La configuración de la red Zigbee ha cambiado
Estrategia Dynamic ESS
Almacenamiento interno (predeterminado)
Establece el porcentaje de humedad de una zona o lista de zonas.
Velocidad del puerto serie
Debes seleccionar al menos una integración para realizar el seguimiento
El payload que se envía cuando se emite un comando de "armar por vacaciones".
La clave de cliente para la aplicación creada dentro de tu cuenta Mastodon.
Consumo de gas de las pilas de combustible este mes
El PIN debe ser un número
Enciende o apaga el dispositivo.
Precio de compra de electricidad en horario punta
Duración total de la limpieza
Intensidad de LED apagado
El tipo de tu electrodoméstico Midea
Se dispara cuando la consigna de humedad de uno o más termostatos cruza un umbral.
Descarga de la red en su vida útil
Honeywell no pudo configurar el modo del sistema
Velocidad máxima de descarga
Tensión de CA demasiado alta
Se produjo un error inesperado durante la autenticación.
Parámetro 'interfaz' obsoleto
Establecer el modo de luz de la cámara
No se pudo crear la copia de seguridad automática
Selecciona la primera opción de una selección.
Modo de reposo del ventilador
Energía almacenada en baterías hoy
Volver a configurar la cuenta de Ohme
Establece un contador a un valor específico.
Datos no válidos recibidos, comprueba la URL
Superposición: mostrar fecha
Tiempo mínimo de ida y vuelta
Iniciar del desvanecimiento del enlace
URL de la base de datos no válida
Alarma de la puerta del frigorífico
Tu clave API de Steam Web
Ruta al certificado SSL
No se puede establecer comunicación con el receptor
La dirección de correo electrónico de tu cuenta de Specialized.
Actualización de firmware en curso
Distancia hasta batería vacía
Credenciales para FYTA API
No se pudo realizar una copia de seguridad de la red.
El método de autenticación configurado ya no está disponible, se requiere volver a autenticarse.
Evento en curso
Bróker MQTT a través de la aplicación de Home Assistant
No se pudo conectar, por favor, enciende tu TV e inténtalo de nuevo.
Crear sensor de horas del día
La base no está conectada a la corriente
Alarma está armada en modo vacaciones
Acciones sobre el valor establecido
Zanahorias en manojos (enteras, medianas)
No hay señal de estación de carga
Este ventilador no admite temporizadores de suspensión.
Velocidad de flujo constante
La URL completa de tu instancia de Immich.
Hora de finalización del modo de suspensión los jueves
Depósito de agua limpia vacío
Cobertura de nubes media
Eliminar plan de comidas
Volver a conectar el router Zigbee
Migrar Zigbee a un nuevo adaptador
Puerto de la API del panel
Valor no válido proporcionado
Tensión de la batería del sensor
Dispositivo encendido/apagado
Estado de medición de almacenamiento CT
Bomba de circulación de ACS
Fecha de inicio de la factura de gas actual
Interfaz IP local
Interruptor de dispositivo obsoleto
El ID del punto de acceso IP de Homematic.
Versión del adaptador Wi-Fi
Borrar la lista de reproducción del reproductor multimedia
Configuración del modo de color RGBW
Coste previsto de la factura eléctrica actual
No se pudo borrar la lista de reproducción.
Producción total de energía
El puerto del servidor web de la API JSON en el dispositivo.
Esperando la carga actual
Potencia reactiva de la fase B
Páginas del tambor restantes
No se pudo volver a la pista anterior.
Inyección de potencia aparente
Límite inferior de la consigna máxima de agua caliente
No se pudo migrar la configuración debido a un error desconocido
Total de retorno de energía del mes en curso
Humedad deseada del termostato
URL de la imagen que se muestra como icono de este botón.
La entrada de configuración de Ohme para la que devolver las ranuras de carga.
Descarga de energía hoy
Cuenta atrás para desactivar la zona superior
Dirección MAC del dispositivo a despertar.
Fin del servicio
Brillo del LED de estado
Establecer un plan de comidas
ID de la aplicación de Steam
Duración de la sesión en minutos.
Introduce tus datos de acceso a Hive.
Temperatura de color en Kelvin.
Producción del sistema hoy
Selecciona el puerto serie para tu interfaz USB Velbus.
Información de reloj no válida
El reproductor multimedia no está silenciado.
Crear automáticamente un nuevo token de autenticación
Modo de cocción del horno inferior
Tiempo total en batería
Consumo de gas de las pilas de combustible este año
Tema de nacimiento no válido
Actualiza las credenciales de tu cuenta de Tractive.
El reproductor multimedia está encendido
Duración del efecto.
Permite apagar las unidades desde Home Assistant.
Previsión del consumo de energía restante para hoy
No se pudo establecer la duración del ventilador
No se pudo restablecer el periodo de mantenimiento en Vitesy Hub.
Clave API no válida para la cuenta seleccionada
Nombre de la propiedad y valor a establecer.
Alta pérdida de energía interna
Recupera un plan de alimentación de un alimentador Tuya.
Tensión fase dos
Duración de la conexión actual
Espera para alarma de movimiento
No se puede iniciar sesión en Ohme
Porcentaje de sal del lado izquierdo
No se pudo migrar la entrada de configuración.
Nivel objetivo de carga de la batería
Volver a configurar la instalación energética
El nombre (o ID de tarea) de la tarea que quieres actualizar.
La instancia de Seerr en la que buscar.
No se detecta ocupación de la zona
Establece la zona en un modo de funcionamiento.
Restablecer el estado de tensión de entrada mínima y máxima
Temperatura del inversor de la transmisión trasera derecha
Mensaje para registrar.
El tipo no coincide con el dispositivo descubierto
Consumo estimado de energía - Hora actual
Dirección media del viento
Volumen del medidor de agua
Hora de inicio del modo de suspensión los martes
La puerta del garaje está cerrada.
Capacidad de reserva en uso
Estado de medición EVSE TC
Duración del impulso en segundos.
Grupo de reproductores multimedia
Límite de energía fijo
Unidad de la bomba de calor
En pausa para otra función
Configurar Z-Wave
Batería cargada hoy
ID de chat permitido
Escribir en el registro del sistema
El destinatario ya está configurado
Tipo de precipitación ayer
Consumido importado del generador
El tamaño del título y del texto del mensaje.
El humidificador está encendido
Número de seguimiento del seguimiento a eliminar.
Establecer todas las zonas
Se dispara cuando uno o más sensores de movimiento dejan de detectar movimiento.
Último cambio de consigna
Crear una diaria
Restricciones para la espera por lluvia
Temperatura mínima de la celda ID
Tiempo restante de carga
El evento para los eventos.
Consumo neto de tensión CT
Nombre del canal de TV
Consumo diario de energía para calefacción
Apagar el sistema host
Velocidad de descarga del tráfico del protocolo
Color de fondo del botón
Oscilación horizontal del ventilador
Actualiza la conexión con el servidor Volkszaehler.
La conexión PCHK que utiliza la misma dirección IP/puerto ya está configurada.
Precio EPEX del cuarto de hora actual
Establecer credencial de la cerradura
Selecciona la pista anterior en un reproductor multimedia.
Envía la orden de encendido.
Máximo desplazamiento de la consigna
Volver a configurar el certificado para probar
Nivel de advertencia activo
Código de validación incorrecto
El dispositivo ya está configurado
Tiempo de ejecución de zona predeterminado (en segundos)
Carga de energía generada
Es hora de la revisión del motor
Configurar la tarea de IA
Código PIN del panel
Crea un nuevo token automáticamente
Restablecer consumible del sensor
Establecer programa en el horno
Selecciona la última opción de una selección.
Duración de la bomba de agua
Habilitar el modo de espera
Temperatura deseada constante
Cuenta atrás para desactivar
Flujo de potencia desde la red
En espera, bomba en funcionamiento
Factor de potencia total
Factor de potencia EVSE TC
Código MAC no válido
No se pudo conectar con el host, falló la verificación del certificado.
Color del texto en formato RGB
Fuente de calor de corrección
No se puede añadir el emparejamiento porque ya no se puede encontrar el dispositivo.
Perfil de impresora con el que conectarse.
No se pudo encontrar la ruta con la información proporcionada
Error de plausibilidad de la tensión del relé
No se pudo establecer la consigna de calefacción
Se produjo un error al comunicarse con el dispositivo.
Horas de funcionamiento del ventilador de extracción
Fallo en el autodiagnóstico del RCD
Actualizar la configuración de Uptime Kuma
Tensión de derivación de entrada
La clave API para la aplicación "Remember the Milk"
Fases de la potencia FV conectada a la red
El tipo de credencial a borrar.
Potencia activa de salida total
Última duración de válvula abierta
No se puede encontrar una entrada existente.
Consumo previsto de gas en la factura actual
Hora de inicio del modo de suspensión los jueves
Modo Armar en casa
Número máximo de elementos a devolver (por tipo de medio).
Hora punta más alta - Mañana
Llegada estimada de la próxima entrega
Calefacción de emergencia activa
Mantener las baterías cargadas.
Actualiza la configuración de conexión de tu dispositivo BSB-LAN.
Latitud de la nueva ubicación.
ID(s) de medios
Distancia hasta revisión
Recarga los temporizadores desde la configuración YAML.
Corriente de fuga del inversor
Es hora de la revisión
Las credenciales de inicio de sesión ya no son válidas. Por favor, vuelve a autenticarte.
Tensión fase C-A
Tiempo para que se dispare antes o después del evento solar.
Transferencia de servidor prohibida
Código de la imagen
Energía de carga de la batería en CC
Ignorar la actualización de configuración del dispositivo
No se pudo conectar, comprueba la dirección IP de la cámara
Último inicio programado de Dynamic ESS
Se dispara cuando uno o más sensores de humedad comienzan a detectar humedad.
No se pudo conectar a Steam debido a un error de solicitud.
ID de chat del grupo del que se debe eliminar el bot.
Restaurar la configuración predeterminada
Se dispara cuando uno o más niveles de óxido nitroso cambian.
Seleccionar primera opción
Zanahorias en manojos (cortadas por la mitad)
Activa una escena Hue con más control sobre las opciones.
Tensión EVSE TC
No hay datos para latitud/longitud
Precio de producción de energía - Punta
Formato de entrada de audio
Obtiene la programación de la bomba de circulación de agua caliente sanitaria.
Reproducir contenido multimedia especificado
Establecer la ubicación del rastreador
El cambio manual tiene prioridad sobre la anulación
Identificador de contador inteligente
Envía un comando.
Espera en la entrada mientras "ausente"
Valor del parámetro de configuración.
Configurar las credenciales de la API REST
Mantener la configuración de red del adaptador
Selecciona la ubicación meteorológica en el mapa.
Límite de uso del correo electrónico
Volver a configurar Sleep as Android
Tiempo de carga completa del VE
La cuenta ya está configurada
Color de la luz ambiente
Obtener proceso por ID
No se pudo encontrar la entidad ntfy seleccionada.
Acciones al establecer la velocidad del ventilador
Eventos de puerta abierta
Plantilla de comando de modo de oscilación horizontal
El ID del destino debe ser un número
Retorno de tarifa punta (diario)
¿Estás seguro de que quieres volver a configurar IFTTT?
Tamaño total del uso del disco de volumen
Configuración de temperatura actual
Sistema no compatible: Problemas con el servidor DNS
Calefacción del asiento trasero izquierdo
Intervalo de funcionamiento del generador
Hora de inicio pico de un cuarto de hora
Consumo de energía de CA
Obtiene un plan de comidas de Mealie
Comprueba si una o más puertas del garaje están abiertas.
La contraseña asociada a tu cuenta.
Caudal de salida de ventilación
Obtener datos del plan de comidas
Energía de salida del inversor en su vida útil
Frecuencia de consumo total TC
Actualizar un diario
No se pudo cambiar el nombre de la carpeta
Se requiere actualización de firmware
Actualizar una tarea pendiente
Valor mínimo del pedido para la franja seleccionada
El nombre del programa a controlar (utiliza la dirección o el nombre).
Temporizador de retardo de encendido
Coste total del año en curso
El riego ya está activo
Establece e inicia un programa en el dispositivo.
Autenticación no válida, utiliza la clave API o la contraseña.
Selecciona tu ID de punto de medición
No se puede conectar al host
Ángulo mínimo de las lamas
No se pudo cargar la imagen a la pantalla.
Temperatura de salida del aire
Velocidad del eje del inversor de tracción trasera derecha
El nombre (o ID de tarea) de la diaria que quieres actualizar.
Entidad de reproductor multimedia
Configura un plan de comidas en un alimentador Tuya.
Activa una escena INSTEON para apagar.
Tiempo de pantalla utilizado
Enviar una notificación persistente
Hora de finalización del modo de suspensión los viernes
Límite de importación de la red
Establecer el límite de alimentación
Personalizado (solo filtro IR)
Periodo de tarifa punta
No se pudo encontrar el host al intentar conectar con la transmisión
Alternar inclinación de persiana
Dirección de correo electrónico del destinatario.
Topic del estado XY
Selecciona un dispositivo descubierto
Pausar robot aspirador
Enciende o apaga un humidificador.
Leer desde el bus KNX
La fecha y hora de inicio debe ser anterior a la fecha y hora de finalización.
Temperatura ambiente en modo confort
Recompensa o pérdida
Establecer el tiempo de riego
Falló la conexión durante la actualización del firmware.
Consumo de energía de calefacción (última hora)
Refrigeración permitida por el método de control
Consumo estimado de energía - Restante hoy
Este dispositivo no tiene opciones de configuración.
¿Quieres iniciar la configuración?
Nombre de usuario para el panel web del dispositivo.
Código introducido incorrecto
Carga/descarga solar
Consigna del ventilador de extracción de altura
Desconexión de entrada FV
Velocidad de pulso bajo
Error de funcionamiento: función deshabilitada actualmente
Configurar TV Philips
Volver a configurar la integración de Ring
Temperatura objetivo única
Se ha completado la limpieza
La cerradura está bloqueada
Ventanilla trasera derecha
Se ha agotado el tiempo de espera de la conexión.
Establecer la hora del panel de alarma
Solicitud de temperatura izquierda
Reproducir mensaje de respuesta rápida
Factor de potencia fase B
Error de muestreo de la tensión de red (CC)
Vida útil del filtro de la estación
Asegúrate de que tu TV esté encendido antes de intentar configurarlo.
Alarma de alta corriente continua
Activar carga única
Ajusta la velocidad de funcionamiento de una bomba de velocidad variable.
Temperatura mínima de celda
ID de usuario del agente
Dispositivo final completo
Modo de dirección del ventilador
Bajar agua/secado
La temperatura ambiente es demasiado baja.
Inyección de energía reactiva
Temperatura demasiado alta
Objetivo de SOC en modo de reposo de la batería
Error de autenticación al conectar con la API de INDI Allsky
Establecer el límite de potencia activa
El dispositivo al que debe estar vinculado este ayudante de plantilla.
No se puede encontrar la cuenta de Kamereon
Eliminar datos del proyecto
El puerto de escucha seleccionado ya está en uso en este sistema.
Topic del estado de oscilación
Error de autenticación con la API de Hydrawise
Agua muy caliente
Neumático delantero izquierdo
La hora objetivo.
Establecer propiedades del sistema
La URL de suscripción del filtro para habilitar.
Consumo total de energía TC suministrada
Temperatura configurada del frigorífico
Duración del pulso bajo
El valor de Calidad de Servicio que deben utilizar las entidades del dispositivo.
Se produjo un error inesperado.
Hora de energía gratuita
Plantilla de comando del modo de oscilación
Excluir el archivo de base de datos de Home Assistant de la copia de seguridad.
Fallo en el bus de CC
Modo de suspensión los domingos
No se encontró ningún adaptador Bluetooth
Patatas (cerosas, cortadas en cuartos)
Corriente de la cadena fotovoltaica B
Anular el valor máximo de DPT que se permite configurar.
Zonas a ignorar
Habilita/deshabilita el horario de verano automático.
No se puede iniciar la sesión de sauna cuando la puerta de la sauna está abierta
Desplazamiento desde el cual iniciar la lista.
Comprueba la humedad deseada de uno o más humidificadores.
Enciende o apaga un interruptor.
Batería total cargada
Error de límite de parámetro
Soporte de transferencia de consigna de la calefacción central
El ID del dispositivo no coincide con la dirección IP seleccionada
Última acción del usuario
Volver a cargar la configuración principal
Sobrecorriente del cargador
Configura el modo preestablecido del dispositivo.
Número total de dispositivos
Error de software detectado.
Dirección IP del agente Fing.
Instalación energética para configurar.
Electricidad utilizada en modo de espera
Energía consumida de origen solar
No se pudo comunicar con el cargador.
Producción estimada de energía - Restante hoy
Duración del tiempo durante el cual se activa la salida.
Acciones al armar en casa
Masa libre de grasa en la pierna derecha
Se dispara cuando uno o más mandos a distancia se encienden.
Texto que se mostrará en la pantalla apagada
La dirección IP pertenece a una casa diferente a la configurada.
Pure Boost vinculado a la presencia
Velocidad del intercambiador de calor
Se dispara cuando uno o más temporizadores están en pausa.
Tarjeta SIM bloqueada
Se ha producido un error al abrir la puerta
No es un puente Hue
Propiedad del valor.
Intensidad de luz máxima de hoy
Umbral de advertencia de potencia
Se ha cambiado la posición de instalación del cortacésped.
URL a la receta
Nivel desde la parte superior
Modelo no encontrado
Descarga de la batería
No se pudo establecer el valor.
Paso de movimiento del control remoto de aspirador
Migrar la configuración al nuevo dispositivo
Hasta el límite de temperatura
Tipo de dosificación de cloro
Activa el modo eco hasta una hora determinada.
Activar el Modo Música
Plantilla de temperatura actual
Cantidad de usuarios activos el último día
Intercambio de fase/neutro
Próximo destino de llegada
Reproducir/Pausar contenido multimedia
El correo electrónico no puede estar vacío.
Sin tarjeta de carga
Energía total descargada de la batería
Temperatura objetivo del vapor
Selecciona la estación para la que mostrar los precios
El nombre de host o la dirección IP de tu router FRITZ!Box.
Área lista para armar casa
Conectarse a HEOS
Comprueba si uno o más humidificadores están secando.
Velocidad del motor de escape
Un estado para la tarea pendiente.
Configuración de payload de cierre
Electricidad reactiva exportada (total)
Minutos muy activos
Corriente máxima de red
Actualización de cliente prohibida
Tipo de interruptor externo
Qué sistema de unidades utilizar.
Pulsación muy larga
Nivel mínimo de atenuación
Tema de voluntad no válido
Zanahorias en manojos (enteras, grandes)
El cortacésped comenzó a regresar a la base
Eliminar elementos completados de la lista de tareas pendientes
El accesorio ya está configurado con este controlador.
Comprueba si uno o más termostatos están secando.
Activar el relé de la iluminación de la piscina
Tensión de retroalimentación TC
Alarma de alta temperatura
Actualizar la configuración del cifrado HTTPS
Ajustar la consigna de control
Envía a la alarma el comando alternar timbre.
Alarma de calefacción central
Los datos del plan de comidas a establecer.
Configuración de Zigbee completa
Consumo total de tensión TC
Inicia la limpieza de la zona especificada.
Temperatura del circuito de retorno secundario
Tensión de carga máxima ESS
Las credenciales no son válidas, se requiere nueva autenticación
La integración de Radio Browser no está lista
Establecer superposición de texto
Velocidad del ventilador de extracción
Pronóstico de precipitación media
Falló la autenticación de la API. Por favor, comprueba tu clave API.
Humedad del aire interior
Niveles de visualización LED del ventilador inteligente
Ajustar el caudal de aire máximo
Suministro eléctrico de emergencia
Establece la frecuencia de actualización de las entidades.
Promedio de descarga el mes pasado
Nombre del puerto a habilitar/deshabilitar.
Desbloquear el dispositivo (opcional)
Tensión mínima de la celda ID
Configurar Azure Event Hub
La dirección de correo electrónico de tu cuenta de Tractive.
Potencia aparente total
Elige tu tipo de adaptador Zigbee
Por favor, vuelve a configurarlo con Mealie.
Honeywell no pudo configurar el modo del sistema en modo de calefacción de emergencia.
¿Quieres añadir Radio Browser a Home Assistant?
Payload "disparar alarma"
Error del sensor de corriente alterna
Enciende el LED cuando está encendido
Protección contra sobretensión configurada de la batería
Inversor de tracción trasero izquierdo
Control de valor binario
El reproductor multimedia no está reproduciendo
Ningún cortacésped conectado a esta cuenta.
Temperatura real del frigorífico
Nombre del icono del grupo.
Debes seleccionar una entidad de sensor.
El ID de la propiedad para el valor.
Corrección de la temperatura exterior
Patatas (harinosas, enteras, grandes)
Inversor de tracción trasera
Tamaño total del uso del disco de imagen
No se pudo iniciar sesión en el servidor de la nube seleccionado
Estado de la tensión de entrada
¿Estás seguro de que quieres volver a configurar el webhook de Geofency?
Ruta a la carpeta
Dirección de correo electrónico de tu cuenta de Zonneplan.
Calefacción eléctrica principal
Alarma de salida de CA de alto voltaje
Botón de modo de privacidad
Tiempo de pantalla restante
Protección contra congelación en espera
Tensión máxima de la celda
Se produjo un error durante el proceso de actualización
Desconexión de entrada (flujo de corriente durante el modo apagado)
El PIN proporcionado no es válido
La interfaz de la red a usar
Envía una orden a un aspirador.
Energía de la red en modo pasivo
Configurar una nueva conexión al host LCN.
Temperatura de color inicial
Topic del comando de brillo
Contraseña principal (MFA)
Se activa cuando uno o más interruptores se apagan.
Se produjo un error de escritura o lectura
Borrar mensajes de error
Número de fases de la red
Potencia de salida del inversor
Calefacción del asiento trasero derecho
Motor de la rueda trasera izquierda sobrecargado
Velocidad/frecuencia de voz predeterminada
Se detecta vibración
País de la ubicación
Clave privada no válida
Fecha de cambio del filtro
Alterna el puerto de salida.
Soporte de reinicio remoto
Ajusta el reloj y el día de la semana en el termostato conectado.
Obtener la hora del dispositivo
Autenticación de la cuenta web
Duración restante de la climatización auxiliar
Luz encendida
Copia de seguridad no encontrada
Se produjo un error al enviar texto al Apple TV.
No se pudo obtener información del proyecto.
Velocidad del compresor solicitada
Restablecer consumible del filtro de aire
Tipo de medio no compatible
Páginas del tambor amarillo
Ventana trasera del conductor
Distancia hasta depósito vacío
Ruta del archivo de actualización
Introduce tus credenciales
Lista de ranuras de carga
Iniciar cortacésped
Tiempo sin dosificación de ORP
No se pueden recuperar los detalles del vehículo.
Coste de la tarifa valle del mes en curso
Elige la hora de salida
Precio de retorno en tarifa valle
Temperatura máxima de protección contra las heladas
Hora del día
Opciones de Total Connect
Deshabilitar grabación de movimiento
Iniciar autodiagnóstico
Temperatura exterior para desactivar la protección contra heladas
Tiempo de filtración restante
Amarillo: LED de estado del sistema
La contraseña para autenticarse con tu dispositivo Rain Bird.
Calentamiento de todo el depósito
Comprobar el depósito de agua sucia
Elige un dispositivo para configurar
Circulación de agua caliente sanitaria
Frecuencia EVSE TC
Fecha de finalización de la factura de gas actual
Actualizar la programación del aire acondicionado
Nombre del último tipo de alarma
Configurar las opciones del dispositivo
Modos de color compatibles
Temperatura de entrada de calefacción central
Un nombre para esta ruta
Topic de comando RGBWW
Falló la comunicación Bluetooth con la estación de carga.
Precio de la electricidad de la próxima hora
Recarga entidades de plantilla desde la configuración YAML.
Temperatura de flujo de la caldera
¿Cómo quieres configurar el concentrador Velbus?
Umbral de volumen de apagado automático
Apagado automático a las
Filtro de agua utilizado
Puerto de carga en modo frío
Carga de energía hoy
Error de puerta cerrada
Uso máximo de carga inteligente
Se produjo un error al intentar conectarse a la instancia de Proxmox VE.
Selecciona qué puerta de enlace configurar.
Volver a configurar el webhook de Geofency
Establecer programación de circulación
Bloquear por el exterior de la puerta
Fallo permanente del relé
Modo preestablecido de ventilador.
La contraseña no puede estar vacía.
No se pudo obtener el ID de la instancia de Portainer
Registrar visualización de red
Añadir servicio de texto a voz
Repetición de reproducción de medios
Baja potencia del bus
Nombre de la carpeta
Anulación de zona de sensores
Límite SOC de descarga de la batería (sin red)
Inicia un ciclo de riego en la zona de riego seleccionada.
Valor mínimo de fecha y hora
ID único de la cerradura que se va a utilizar.
Velocidad de escritura del disco
Problema del sensor de bucle delantero
Distancia de viaje automática
Actualización automática de Zigbee
Cambia una configuración del sistema Abode.
Temperatura del aire exterior
Filtrar por idioma
Franjas horarias de los viernes
Configurar los ajustes de integración
Limitación de potencia activa
Payload "armada ausente"
El dispositivo encontrado no es un dispositivo Sonos
No se pudo conectar con el dispositivo Kiosker.
Restablecer consumible del filtro
No es posible la comunicación con el filtro
Establece el modo de oscilación horizontal de un termostato.
Duración restante de la ventilación de la chimenea
Ciclo de filtración secundario
Fuente de temperatura local
Duración mínima del estado
Nivel de batería de reserva configurado
No se pudo registrar, por favor, inténtalo de nuevo
Fallo en el autodiagnóstico del relé
Actualizar programación de carga
El tipo de regla de bloqueo proporcionado no es válido.
Consumo de potencia reactiva
Selecciona el tipo de módem Insteon.
Consumo de gas este mes
Sobretensión sin PE detectada
Error de muestreo de la corriente de red
Se requiere una URL ya que no has configurado una URL externa en Home Assistant
Punta día azul
Índice de calidad del aire de compuestos orgánicos volátiles
Error al importar YAML
La dirección IP local de tu electrodoméstico Midea
Los modos HVAC que hay que comprobar.
Potencia máxima de alimentación
Segundo botón del primer grupo
Anular la unidad de medida predeterminada del DPT.
No se pudo abrir la puerta.
Precio mínimo con todo incluido
Transición de brillo y temperatura de color
Última fuente de acción
Comprueba si una o más válvulas están cerradas.
Alarma de suministro demasiado caliente
El robot aspirador está regresando
Sensibilidad del sistema de alarma
Añadir servicio de voz a texto
Fallo del dispositivo servidor
Intensidad del LED apagado
Error de conexión temporal
Se dispara cuando uno o más sensores de vibración comienzan a detectar vibración.
Tipo de la entidad
Seleccionar la chimenea por número de serie.
Motor del cepillo derecho sobrecargado
Configuración de tiempo de uso
Nombre de archivo de copia de seguridad no válido
El ID de la clave de propiedad para el valor.
No se encontró la entrada de integración de Duck DNS
Limpiar área con robot aspirador
Vuelve a autenticar tu ISY
Temperatura objetivo del modo de refuerzo
Color del modo nocturno
Seleccionar el método API
Código de bloqueo de código recibido
Tensión de entrada CA
Error de comunicación con la unidad de control de la sauna
Inicio del modo diurno
Reiniciar Home Assistant
Este dispositivo no admite la entrada de teclado.
Selecciona el emisor de infrarrojos que se utilizará con tu TV Philips.
Baterías cargadas desde la red en su vida útil
Energía de salida al inversor
Listo para cargar
Exportación a la red desde batería
Se puede apagar
Cadena de búsqueda opcional para buscar en esta biblioteca.
Desarmar no es compatible con homee.
Baterías cargadas desde la red hoy
Configurar Midea
Consumo total de gas
Establecer temperatura deseada en calentador de agua
Enciende o apaga un termostato.
La contraseña del termostato.
El token de acceso no es válido, por favor, vuelve a autenticarte
Establece la posición absoluta de una persiana.
Estado de conexión del perfil del dispositivo
El tipo de imagen de radar a mostrar.
PTZ hacia abajo a la derecha
Dirección del flujo de la red
Alarma armada en modo vacaciones
Temperatura normal de refrigeración
Estado del horno superior
Se dispara cuando uno o más sensores de monóxido de carbono comienzan a detectarlo.
Acciones al armar derivación personalizada
Obtener precios de energía
Conectar con Autoskope
Velocidad de rampa remota de apagado a encendido
Local y de red
Se dispara cuando la humedad relativa cambia.
Ir al enlace
El dispositivo no es válido
Detener el desvanecimiento de la luz
Código del transmisor recibido
Ruta para abrir.
Temperatura máxima de alarma
Brillo del LED trasero
Define una plantilla para obtener la temperatura actual.
Habilitar el control de la calidad del aire
Por favor, introduce tus datos de conexión.
Puerta trasera izquierda
Elige el método de conexión a la puerta de enlace
Mostrar hora de llegada a la estación final
Sobretensión de salida de CA
Consumo de energía total (diario)
Tensión nominal de salida
El cortacésped está en la base
El nombre de usuario de una cuenta del dispositivo con acceso de lectura y escritura a la API JSON.
Nombre de host o dirección IP no válidos
El estado de potencia rastreado.
Vida útil de la carga almacenada
Temperatura de la bomba de calor de agua caliente
Probar la luz
El cargador no es compatible con esta función.
Plantilla de valor RGBWW
Iniciar emparejamiento Wi-Fi
Abajo (pulsación larga)
Habilita el temporizador con tiempo personalizado.
Valor del sensor de temperatura externo
Sistema de gestión de batería
Esperando RFID
Nivel de contaminación nocturna
Duración de las precipitaciones hoy
El dispositivo no es un punto de montaje de supervisor
Define las acciones que se ejecutarán cuando la aspiradora reciba un comando "Localizar".
Mueve la cámara con una velocidad determinada.
Contador de páginas del tambor negro
Indicadores de estado del medidor EVSE TC activos
Límite superior de la consigna máxima de agua caliente
Estado no conectado a la red
El dispositivo SMLIGHT.
Permitido en la red
No se pudo actualizar el estado del dispositivo desde Imou
Restaura una instantánea de la zona del reproductor de medios.
Calibración automática del vapor
Cantidad de recursos compartidos de usuario
Problema con el sensor del bucle izquierdo
Introduce la dirección IP de la pasarela Modbus TCP conectada a tu controlador de la piscina.
Alarma de alta tensión CC
No se pudo actualizar el apagado automático
Energía utilizada durante la vida útil
Configurar una puerta de enlace MQTT
Energía importada hoy
Nombre del proceso a obtener.
La ventana está abierta.
Plantilla de valor RGBW
Emparejamiento de dispositivo habilitado
Posición de inclinación PTZ
Qué canal debe ser rastreado
El modo de filtración secundaria.
El dispositivo seleccionado no tiene asociada ninguna dirección MAC de red.
Inicia la reproducción en un reproductor multimedia.
La plataforma de hora KNX se utiliza como interfaz para objetos de tiempo.
No se ha podido comunicar con el controlador Omada.
Última actualización de la ruta
El humidificador está en modo
No se pudo conectar con la cerradura.
Añade un nuevo hábito.
Acceso a la ruta de archivo seleccionada no permitido
Elige cómo quieres autenticarte.
Volver a configurar la integración de SMA Solar
Temperatura en modo frío cuando ausente
Tu homee ya está conectado usando otra dirección IP
No se pudo establecer el tiempo de espera.
Error de funcionamiento: no se ha recibido respuesta del controlador
No se encontraron servicios en el endpoint
Recuento de arranques del quemador de agua caliente
El climatizador permite establecer la temperatura objetivo.
El ID de puerta de enlace ya existe
En movimiento - siempre
Volver a configurar Traccar Client
Energía de carga generada este mes
Protección contra subtensión del BMS
Hora de inicio del riego
Error del sensor de vibración
Cambiar los ajustes de conexión
Define una plantilla para el modo de funcionamiento actual.
El nombre de usuario de tu dispositivo BSB-LAN.
El código de verificación enviado a tu correo electrónico.
Tiempo de espera inteligente
Número de segundos para configurar el temporizador.
Listo en reposo
Cámara EZVIZ encontrada
Añadir elemento a la lista de tareas pendientes
Solicitar un nuevo código de verificación
Si el modo de suspensión debe estar habilitado.
Plantilla de valor de estado
La autenticación falló, por favor, inténtalo de nuevo.
No se puede emparejar, por favor, inténtalo de nuevo.
Temperatura central deseada
Este dispositivo ya ha sido configurado con este transmisor.
Primer día de vacaciones.
Se ha eliminado la integración de Telegram
Cuenta atrás para activar
Presión del aceite del motor
Arranque remoto del motor
Factor de potencia de la fase C
El nombre de host o la dirección IP de tu ventilador Modern Forms.
Controla el brillo absoluto de la luz.
Contraseña para el inicio de sesión web del dispositivo.
Introduce los detalles de conexión de tu dispositivo Indevolt.
Bajo estado de carga
Excluir base de datos de Home Assistant
Sobrecorriente en el hardware de salida de CA
No hay datos disponibles para la ubicación o zona que has seleccionado.
Filtrar por contenido del mensaje
Patatas (con piel, harinosas, medianas)
Temperatura ambiente máxima
El índice del perfil de clima.
Precios para mañana disponibles
ID de la tarjeta de carga
Programación activada
Precipitación total hoy
Segunda ruta de llegada
Plantilla de valor de oscilación
Precio de retorno en tarifa punta
Alarma del sensor de temperatura
Añadir agente de conversación
Finalización de la carga del vehículo
Desactivar retardo a la derecha
Fallo por desequilibrio de CA
Motor de la rueda izquierda sobrecargado
Introduce tus credenciales de Autoskope.
Configurar Modbus TCP
Estado del último pedido
Porcentaje actual del precio más alto - hoy
Número máximo de elementos a devolver.
Configurar la integración Blink
Instalar y configurar Zigbee automáticamente.
La latitud a enviar.
Cantidad de recursos compartidos de grupo
La plantilla de valor debe utilizarse con la opción de topic de estado
Enviar grupo de medios
Tensión de la batería auxiliar
Limitación de potencia de CA
Temperatura máxima de la celda
Reiniciar contador de energía
Actualizar las propiedades de la entidad
Electricidad utilizada para calefacción
Habilita o deshabilita la salida programada.
No se pudo obtener la información de descubrimiento de la aplicación Z-Wave JS.
Longitud de la nueva ubicación.
Recuento de arranques de la bomba de calefacción central
Establecer temporizador de clima
La contraseña de Reolink es demasiado larga
Selecciona un emisor o receptor de infrarrojos.
Fallo en los autodiagnósticos del relé, del RCD y PE
Acciones al cerrar
Activa o deshabilita el control de humedad.
Patatas (con piel, cerosas, grandes, de cocción rápida al vapor)
Tiempo medio de ida y vuelta
Autoconsumo relativo
Regresar robot aspirador a la base
Rastrear clientes de red
Establece el estado de energía rastreado de una luz Bond.
El nombre de host o la dirección IP de tu dispositivo Hikvision
El nombre (o ID de tarea) del hábito de Habitica.
HTTP(s) - Consulta JSON
Borra un temporizador de Sonos.
Contraseña de Dynamic DNS
Exterior trasero izquierdo
Borrar credencial de la cerradura
Nube: token API
Plantilla de valor de efecto
Corriente de salida CC
Velocidad media del viento
Zona a la que rastrear la distancia
Estado de carga del almacenamiento
Alarma está armada
Mostrar unidad de temperatura
Energía desde la red inteligente ayer
Corriente interna demasiado alta
Corriente de descarga demasiado alta
Número que representa la posición "cerrada".
Tiempo restante de secado de la mopa
Nivel mínimo de regulación de la carga
Configurar los ajustes de conexión
Capacidad de configuración de la batería
Se produjo un error al intentar conectarse a la instancia de Firefly III.
Utilizar el valor predeterminado de la integración
Calentamiento del calentador de agua
Propiedades del estado del sensor binario.
Volver a configurar el dispositivo SMLIGHT
Capacidad de la batería no configurada
Selecciona una cuenta de Immich en la que buscar.
La importación YAML está obsoleta
La interfaz que se va a configurar en modo de instalación.
Consigna máxima de la calefacción central
Borrar código PIN
La humedad relativa cambió
Sensor de control de la humedad exterior
Actualiza el contador descendente de un hábito negativo.
El protocolo no coincide con el dispositivo descubierto
Selecciona los clientes de red para los que crear entidades.
Descartar notificación actual
Corriente máxima de la estación
Modo de control del almacenamiento
Prefijo para el panel.
Selecciona esta opción para habilitar un índice de calidad del aire local personalizado.
Duración de la ruta de viaje creada sin una entidad de tiempo de viaje
Respuesta no válida del dispositivo Modern Forms.
Deshabilitar usuario de cerradura
Ajusta la velocidad actual del ventilador.
No hay agua en el depósito de agua
Clave de cifrado de la integración
El servicio seleccionado para añadir el paquete.
Topic del comando XY
Actualiza la dirección de correo electrónico del destinatario.
Corriente de la fase A
Tiempo de espera para Volver a Auto de luz
El agua caliente está encendida
El nombre de usuario o dirección de correo electrónico de tu cuenta HEOS.
La temperatura superó el umbral
Elige un concentrador para añadir
Usar la aplicación oficial de Music Assistant
Alarma de baja tensión
Máxima velocidad de descarga
Temperatura configurada de la zona Flex derecha
Temperatura actual del horno inferior
Tipo de calibración ORP
Intermitente trasero derecho
Fuente de cambio de consigna
Energía de la batería cargada esta hora
Endpoint del valor.
Electricidad devuelta este mes
Duración de la pulsación larga
Introduce una dirección de servidor HTTP o HTTPS con un puerto válido.
Añadir dispositivo detectado
Establecer el modo de música
La integración de Hydrawise necesita volver a autenticar tu cuenta
Temperatura alta normal
Se debe configurar al menos una dirección de grupo.
No hay señal de bucle
Limpiar manualmente la salida
Completa la ubicación para rastrear.
Error de tensión de alimentación
Tiempo de ejecución del modo chimenea
Temperatura mínima que se puede configurar.
Deshabilita la grabación continua en el almacenamiento de la cámara.
No se encontraron dispositivos para esta clave API
Intervalo de electricidad consumida en punta
Soporte de acción actual
Nombre de la red Thread
Nivel de la ranura derecha
Cuenta atrás para desactivar la zona izquierda
Crear sensor de umbral
La entidad de cubierta de baja velocidad está obsoleta
Borrar código de usuario de cerradura
Estado de energía del sistema HVAC
Temperatura del modo inteligente
Franjas horarias de los lunes
Establecer el modo en casa
La ubicación ya está configurada
Temperatura de confort deseada
No se ha podido obtener la información de la aplicación de Music Assistant
Estado actual de la entrada
El nombre de host o la dirección IP del dispositivo Shelly con el que conectar.
Ignorar los clientes web de Plex
Navegar a una URL específica
Cambiar la configuración de sonido.
El puerto serie no es un dispositivo válido o no se pudo abrir
Mostrar la ruta de referencia en el mapa.
Producción hoy
Altura de medición del viento
Temperatura ambiente en modo dormir
Límite de corriente de la sesión
Alta presión de agua hoy
Indicadores de estado del medidor TC de carga activa
Alarma de estado de salud
Patatas (con piel, cerosas, medianas, cocción rápida al vapor)
Verificar el certificado SSL del servidor INDI Allsky.
Acciones al abrir
Subtensión en el bus de CC durante la conexión a la red eléctrica
Potencia nominal de salida
Importación de potencia reactiva
No se encontraron dispositivos restantes
Límite de potencia activa
Estado del nodo de Z-Wave JS
Selecciona tu cerradura
Tipo de operación de la cerradura.
MAC del punto de acceso
Lavado y secado
Se dispara cuando una o más cortinas se cierran.
Velocidad de subida del tráfico del protocolo
Restablecer la vida útil del cepillo lateral
Obtener el informe de uso del dispositivo
Temperatura real del congelador
Ventilador apagado
Patatas (harinosas, cortadas en dados)
Temperatura de la fuente superior
Ubicación de los datos de calidad del aire
Define una plantilla para obtener la última versión.
Actualiza los detalles de conexión de tu dispositivo Indevolt.
Establecer regla de cerradura
La clave API proporcionada no coincide con el usuario configurado.
Consumo de agua de la sesión
El payload que representa el estado "activado" de oscilación.
Se ha producido un error
Velocidad de descarga
No se pudieron obtener los datos del plan de comidas.
Masa grasa en la pierna derecha
Yendo al área de destino
Tiempo de espera de actividad de la pantalla
La lista de modos de escucha no puede estar vacía
La URL de la receta a importar.
Uso de memoria (real)
Establecer un valor
Hora de finalización del riego
Velocidad de aumento de la intensidad remota
Topic de estado del modo de funcionamiento
Cuenta atrás para activar la zona superior
El tipo de contenido a reproducir.
Temporizador de parada del generador por temperatura
Modo de ventilador inteligente
Nivel de la ranura izquierda
Patatas (principalmente cerosas, cortadas por la mitad)
Hora del próximo período
Dirección IP o nombre de host del servidor Volkszaehler.
Establecer el programa de calentamiento de agua caliente para un dispositivo BSB-LAN.
Error de secado: comprueba el caudal de agua
Actualización automática habilitada
Modo de funcionamiento HVAC.
Límite de velocidad de descarga
Retorno de energía actual
Exportar información de descubrimiento de MQTT
Sistema de corte bloqueado
Páginas del tambor amarillo restantes
Establecer apagado automático
La integración requiere credenciales de aplicación.
La clave de tu electrodoméstico Midea (cadena hexadecimal)
Apagado automático
Introduce la latitud y longitud a supervisar:
No se pudo volver a conectar al cliente: dispositivo no encontrado
Punto de acceso de enlace
Climatización automática del asiento izquierdo
Configurar ajustes de hardware
El adaptador Bluetooth requiere un ciclo de encendido del sistema
No se recibieron datos de la API.
Mueve uno o más elementos dentro de la cola de reproducción.
Se dispara cuando la consigna de humedad de uno o más termostatos cambia.
Exportación a la red desde la batería este mes
La clave API ya no es válida
Número de serie del termostato.
Intensidad del campo eléctrico
Define acciones a ejecutar cuando se enciende la luz.
Energía descargada de la batería en su vida útil
Umbral de alarma de batería
Autoconsumo hoy
Restaurar desde una copia de seguridad parcial
Elige el sensor que quieres añadir
Potencia activa fase-B
Filtrar por nombre
Activa/desactiva la oscilación.
Error de comunicación del módulo de Reloj de Tiempo Real
Introduce los datos de conexión de tu instancia de INDI Allsky.
Modo "Mantener baterías cargadas" habilitado
Acciones al establecer la temperatura de color
Último tipo de entrenamiento
La nueva contraseña para tu cuenta de Autoskope.
Se produjo un error desconocido al comunicarse con el dispositivo Elgato.
Restablecer un recordatorio
Iniciar una prueba de batería
Tiempo de funcionamiento de la bomba de agua caliente
Configuración de usuario no válida
¿Incluir o excluir aplicaciones?
Establece el modo de funcionamiento de oscilación de un termostato.
El primer mensaje debe ser un mensaje del sistema.
Precio EPEX más alto de hoy por cuarto de hora
Umbral de registro alcanzado
Iniciar sesión en Habitica
Error al activar el webhook de IFTTT.
Duración en segundos
Programar descarga máxima
El valor proporcionado no es válido para esta acción.
Error de desplazamiento de fase
Comprueba si uno o más humidificadores están configurados en un modo específico.
Nivel máximo de modulación relativa
Restablecer la vida útil del filtro
Índice de valle de día blanco
Inicio del modo nocturno
Contaminación del aire media
El nombre del SAI configurado en el servidor NUT.
Topic de temperatura actual
Sensor no disponible o no válido
Consumo de gas ACS esta semana
Comprueba si uno o más sensores de movimiento detectan movimiento.
Temperatura del buffer calculada
El origen actual no admite este comando
El valor máximo de Kelvin debe ser mayor que el valor mínimo de Kelvin
Refuerzo de agua caliente sanitaria
Modo de energía inteligente
Energía recibida EVSE TC
Selecciona las coordenadas para las que quieres crear una entrada.
Horas restantes hasta el servicio
Conectar con el inversor
Nivel mínimo de carga
Activa el modo ausente para el calentador de agua.
Consumo neto de corriente CT
No se detecta humedad
Se requiere al menos uno de 'Control de apertura/cierre' o 'Posición - Establecer posición'.
Habilita la detección de movimiento de una cámara.
El número de escena con el que está asociada esta entidad.
No se pudo conectar con el dispositivo Duco.
Los modos HVAC para que se dispare.
El ID de la aplicación ya está configurado
La instancia de la integración de Omada a la que está conectado el cliente.
Honeywell no pudo apagar el modo de calefacción de emergencia.
Crea una copia de seguridad completa.
La configuración de la plataforma de texto a voz en la nube está obsoleta
Establecer posición de válvula
La entidad seleccionada no tiene coordenadas de ubicación.
Selecciona el dispositivo a configurar
Objetivo SOC en modo de reposo
Patatas (principalmente cerosas, cortadas en cuartos)
La conexión con el dispositivo Android TV está cerrada
No se pudo conectar
Comprueba si uno o más cortacéspedes están regresando a la base.
Define la unidad de medida, si la hay.
Corriente de carga máxima permitida
Establece la ubicación en modo ausente.
Si se deben enviar comandos a la dirección del grupo en lugar de a un único dispositivo.
Consumo de agua hoy
Filtro de aire fresco
Clave API para el servidor (opcional).
Usar la ubicación de casa
Token de clave de control local
Corriente de descarga máxima permitida
Subir el volumen del reproductor multimedia
Detener el desvanecimiento del enlace
No hay respuesta del cargador
Comprueba si uno o más termostatos están apagados.
Patatas (harinosas, enteras, medianas)
Problema con el motor de corte
Selecciona el SAI del servidor NUT que quieres monitorizar
Mover elemento de la cola
Días a incluir
Contraseña para el FRITZ!Box.
Nombre de usuario utilizado para autenticarse con el servidor SMTP.
Utiliza el siguiente formulario para volver a configurar tu instancia de Firefly III.
Servicio de Environment Canada
Soporte de temperatura actual
Última actividad de ubicación
Consumo de energía en las horas valle hoy
Lectura del medidor de gas
Código de alarma para autorizar la anulación de la central de alarma.
Humedad ambiente
Indicadores de estado del medidor CT de almacenamiento activo
Autenticación de Autoskope no válida
Tiempo de funcionamiento desde el último mantenimiento
Código del último tipo de alarma
Posición inicial solicitada
La dirección de grupo del objeto de fecha y hora.
Energía de la batería importada del generador
Modo del controlador HVAC
Nivel de sonido de alarma
La dirección IP del controlador Russound.
El valor objetivo.
Arma una alarma en modo ausente.
Subida el mes pasado
Armar alarma modo ausente
Error al conectar con la instancia Mealie.
Zimi - Configurar dispositivo
No se pudo verificar la última actualización de Uptime Kuma
El nuevo nombre de host o la dirección IP de este dispositivo LIFX.
Título para tu notificación.
Siguiente precio de mercado
Se dispara cuando uno o más humidificadores se apagan.
Introduce los datos de tu servidor Volkszaehler y del primer canal.
Precio de entrega en tarifa valle
El número de la estación de medición
Elige una ubicación para supervisar:
Fallo de posición inicial
Se dispara cuando uno o más ventiladores se apagan.
No se pudo establecer el estado de emergencia.
Empezar en relativo
Comprueba si una o más ventanas están abiertas.
Ignorar la validación del certificado del bróker
Iniciar calibración del tiempo de ejecución
Utiliza la aplicación oficial del supervisor Matter Server
Electricidad reactiva importada (total)
Tensión de la batería demasiado alta
La válvula está cerrada.
Selecciona el tipo de acción que quieras añadir a la notificación
El Apple TV al que enviar el texto.
Elimina un elemento de la cola.
Potencia real nominal
La URL debe comenzar con https
En la posición inicial
Tiempo de transición de luz predeterminado (segundos)
La contraseña de cifrado utilizada por tu dispositivo
La entrada de configuración que representa el bot de Telegram para enviar la ubicación.
El payload "reiniciar modo preestablecido" no es válido como modo preestablecido
El repositorio ya está configurado.
No se encontraron dispositivos Honeywell.
Zanahorias en manojos (enteras, pequeñas)
El grupo de tu dispositivo SMA, donde está configurada la conexión Modbus
Dirección IP o nombre de host de tu caja de ventilación Duco.
Inicio programado de la limpieza
No se pudo conectar al dispositivo SMA.
Direcciones de grupo para establecer una nueva posición absoluta.
Error al importar la configuración YAML de SMTP.
Temperatura real de la fuente superior
Último autodiagnóstico
Consumo neto mensual
Masa grasa en el brazo derecho
Habilitar grabación de movimiento
Energía de la fase B
Vida útil restante del filtro
Temperatura a la que se ajusta la entidad de clima.
Pérdida de potencia
Temperatura mínima de alarma
Bajar el brillo de la pantalla
Solicitar imagen de cámara
Corriente máxima de carga
Encender el volumen
Páginas restantes de negro
Define una plantilla para obtener el título de la actualización.
Obtener previsión de precios
Posición de las lamas hacia abajo
Se ha cambiado el modo de funcionamiento del calentador de agua.
Hora punta más alta - Hoy
Controlar la velocidad del ventilador.
Código de verificación no válido
Porcentaje del máximo de mercado
Subtensión sin PE detectada
El payload que se envía cuando se emite un comando de "bloqueo".
Temperatura de color mínima (Kelvin)
Error de tensión interna
Código de alarma para autorizar la anulación de la zona.
Topic del comando de oscilación
Se produjo un error al comunicarse con Radio Browser.
La duración de una alarma activada.
Se dispara cuando uno o más mandos a distancia se apagan.
Caja de agua limpia
Consumo mensual de energía
Comprueba el nivel de dióxido de nitrógeno de una o más entidades.
Se ha producido un error al comunicarse con el altavoz Sonos
Error al obtener las credenciales.
Potencia activa devuelta en fase-C
Electricidad producida en horas valle
Restricciones de Dynamic ESS
Calidad del aire media
La zona con este número ya está configurada
Establecer efecto personalizado
Habilita la función de flash para esta luz
Cantidad de riego único
Problema de memoria al reiniciar el panel
Environment Canada no está conectado
Energía total suministrada
El nombre de host o dirección IP de tu dispositivo BSB-LAN.
Importación de energía reactiva
Coste fijo del año en curso
No se pudo actualizar la regla de la cerradura de la puerta.
Define una plantilla para obtener el estado del sensor.
Se requiere la verificación del dispositivo
Establecer el estado de seguimiento de la potencia de la luz
La batería está cargando
Sincronizar el reloj del inversor
Tiempo máximo de funcionamiento
Comprueba si una o más cortinas están cerradas.
Habilitar actualizaciones en tiempo real
Configurar mando a distancia IR de LG
URL de la interfaz de gestión de tu controlador TP-Link Omada.
Entrada de configuración para añadir la lectura del medidor.
Temperatura ambiente demasiado baja
Energía total de entrada de CA
Enviar acción de chat
Error del sensor IR
Tensión de salida de CA
Potencia activa fase A
Hora del último reinicio de Opcache
Armar alarma con derivación personalizada
Puerta abierta
Comando no válido en el estado actual
Cloro demasiado alto
No se recibieron datos de la bomba de calor Qube.
El nombre de host o la dirección IP de tu dispositivo SMA
Producción estimada de energía - Hoy
Protección contra congelación en curso
Energía FV de CA
Error de sobretensión fotovoltaica
Red Z-Wave
Consumido importado de energía solar
Por favor, inicia sesión con la misma cuenta o crea una nueva entrada.
Cambiar el nombre de la carpeta
ID del archivo recibido
Apaga una o más luces.
Franjas horarias de los martes
Las credenciales de Vitesy Hub ya no son válidas.
Hora del precio de mercado más bajo
Alarma de salida de CA de bajo voltaje
Establece el modo de ventilador de un termostato.
Por favor, introduce un número
Comprueba si uno o más robots aspiradores están regresando a la base.
Acciones al desarmar
No se puede cambiar el modo del ventilador cuando la sesión de sauna no está activa
Actualizar un hábito
Humedad relativa máxima
Dispositivo Xbox encontrado
Problema con la CA del panel
Se agotó el tiempo de espera de conexión al intentar conectarse al dispositivo.
Temperatura de entrada del compresor
No se puede recuperar la información del dispositivo
No se pudo configurar el dispositivo.
Selecciona un tipo de adaptador
No se pudo recuperar el modo de energía actual.
Carga del mensaje de nacimiento
Bomba del circuito de la caldera
Exterior lateral izquierda
Yendo a limpiar la mopa
Se dispara cuando uno o más sensores de gas dejan de detectarlo.
Nivel de ventilación cuando la función Brisa está activada
Almacenamiento total disponible
Gas este mes
Puerta delantera del conductor
Comprueba si uno o más mandos a distancia están apagados.
La zona seleccionada no existe
La entrada de configuración que representa el bot de Telegram para establecer la reacción del mensaje.
Tiempo en completar la transición.
La entrada de configuración que se utilizará para esta acción.
Ventanilla trasera izquierda
Energía de salida sin conexión a la red
¿Quieres configurar la lista de la compra?
Selecciona un adaptador Bluetooth para configurar
No hay ninguna lista de reproducción en ejecución en el dispositivo WLED.
Consigna de corriente de carga
No se pudo encontrar una estación con el nombre especificado
Bloquear Google Chat
Incluir recordatorios completados
La sirena está encendida.
La contraseña utilizada para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Profundidad de descarga (en la red)
Energía de producción TC recibida
Consumo previsto de electricidad en la factura actual
Límite de potencia de alimentación
Detiene un torrent.
Fallo por desequilibrio en el bus
Tensión de la cadena fotovoltaica B
El payload que se enviará cuando se dispare el botón.
Eliminar token RFID
La puerta del garaje está abierta.
Duración del ciclo de facturación
Punto de consigna de advertencia de la batería
Ajustar la temperatura exterior
Se dispara cuando uno o más sensores de gas comienzan a detectarlo.
Corriente de salida de CA
Controla el ángulo de inclinación de las lamas.
Clip de seguridad cambiado
Coste de la factura de gas actual hasta la fecha
Dispositivos Insteon mediante un concentrador o módem Insteon.
El token API de tu instancia de Mealie de tu perfil de usuario dentro de Mealie.
Admite modo solo ventilador
Configuración de temperatura de color
SSL está configurado sin una URL externa o interna
El coche está en uso
Tema ya en uso
El repositorio para realizar el seguimiento
Ángulo máximo de las lamas
Utiliza el siguiente formulario para volver a configurar tu dispositivo SMA.
Modo de climatización para calefacción
Energía exportada hoy
Elemento de la lista de tareas completado
Establece un valor de interfaz.
Idioma predeterminado de la voz
Fallo en los autodiagnósticos del relé y del RCD
Consigna del ventilador de suministro de la chimenea
Se detectó un adaptador desconocido
Selecciona la dirección de conexión
Este cargador ya está configurado
Energía objetivo estática
Usando una ubicación en el mapa
Anular la clase de dispositivo predeterminada del DPT.
Calefacción del asiento delantero izquierdo
Tensión nominal de la batería
Consigna de batería baja
Configurar dispositivo LED de infrarrojos
Hora de apagado automático de la luz
Acciones al iniciar
Consumo medio de energía de viaje en manual
Energía total cargada
Sensor de temperatura exterior
Consumo de carga hoy
Zanahorias (enteras, medianas)
Dispositivos Z-Wave mediante una radio Z-Wave o un puente.
Detiene la grabación de eventos y cambios de estado.
Carga total de la batería
Habilita una automatización.
Configuración de la velocidad del ventilador del sistema HVAC
Conectar con el servidor NUT
Tiempo restante para el filtro
Fuente de alimentación externa (CC)
Error durante la configuración
Bandeja de salida ausente
Desequilibrio de la corriente de salida
ID del hilo del mensaje
La longitud a enviar.
Proporciona una nueva clave de cuenta de almacenamiento.
Control RGBW relativo
Duración del evento de ventana abierta
Por favor, asegúrate de volver a configurarlo con el mismo dispositivo.
No se pudo comunicar
Se ha eliminado el dispositivo
Importación desde la red
Límite de estado de carga (SOC) de la batería
Direcciones IP de los dispositivos
Capacidad SMS (dispositivo)
Configurar el dispositivo Teltonika
Orden de ejecución de adaptación
Consumo de energía reactiva
Selecciona los feeds que quieres sincronizar
Energía de la batería descargada esta hora
Estado de calibración automática
Dirección IP o nombre de host del dispositivo de túnel KNX/IP.
El nivel de dióxido de azufre superó el umbral.
Establecer texto del teclado
Sincronizar la hora del dispositivo
Ya existe
No se pudo verificar el código de verificación, inténtalo de nuevo
Dispara el webhook IFTTT configurado.
Tema del mensaje de nacimiento
Introduce tu nombre de usuario y contraseña:
Se requiere volver a autenticarse
No se pudo conectar a Steam debido a un tiempo de espera agotado.
Configura la nueva dirección IP de tu dispositivo
El controlador de válvula al que añadir el sensor.
Nivel de calefacción auxiliar
Crea una nueva tarea y la añade a un proyecto.
Este ayudante no tiene ninguna opción.
Actualiza la configuración de filtración secundaria.
El firmware se ha actualizado.
Inclinación, apertura, cierre y tiempo de paso
Entrada de configuración no encontrada.
La entrada de configuración de la integración de Velbus
Duración máxima del timbre
La integración MQTT de Home Assistant no está conectada al bróker MQTT.
Solicitud de encendido del TV
Selecciona el dispositivo que quieras añadir a Home Assistant
Temperatura deseada constante para la caldera
Nombre del usuario para conectar Home Assistant a tu FRITZ!Box.
Velocidad actual del compresor
Protección contra subtensión de configuración de la batería
Próxima temperatura programada
Rojo: LED de alimentación
Hora de finalización del estado
Carga suministrada por la batería esta hora
El nombre de host o la dirección IP de la instancia de Transmission.
Arma una alarma en el modo vacaciones.
Lectura del contador de agua
Listo para cocinar al vapor
Nombre de respuesta
Elige los feeds que quieres incluir
Mando a distancia IR heredado
Cargar por energía
Baja presión de agua
Ya está configurado un accesorio o puente con el mismo nombre o puerto.
PTZ hacia arriba a la izquierda
Precios EPEX de mañana disponibles
Se requiere al menos una opción.
Tiempo total de carga
No se han establecido las coordenadas de casa en la configuración de Home Assistant
Comprueba si uno o más reproductores multimedia están encendidos.
Frecuencia de carga TC
Duración total de la conexión
Alarma de baja temperatura
No se pudo instalar la aplicación Z-Wave JS.
Comprueba si uno o más sensores de monóxido de carbono están detectando monóxido de carbono.
Añade un fondo al mapa.
Potencia pico de carga máxima
Color por defecto de todos los LEDs encendidos
Reinicio(s) necesario(s)
Activar retardo
Habilita el horario de verano automático.
Fijada en la parte inferior media
Temperatura de refrigeración de confort
Introduce la dirección IP o el nombre de host de tu bomba de calor Qube.
Evento de máxima demanda en curso
Descarga el mes pasado
Envía un comando de texto a un dispositivo
Señal de control del ventilador del suministro de aire
Plantilla de último valor de restablecimiento
Error de tensión del inversor
Energía solar hoy
Clip de seguridad derecho
Controlador ya configurado
Consumo de gas - esta hora
Modo de calidad del aire
Caudal máximo de agua hoy
Motor del cepillo izquierdo sobrecargado
Introduce manualmente la ruta de un dongle USB de Crownstone.
Límite de potencia
Temperatura objetivo superior/inferior
Vida útil restante del tambor negro
Foto a tamaño completo
Temperatura mínima de ACS
Ruta remota a un documento.
Patatas (con piel, principalmente cerosas, medianas)
Temperatura del compartimento del motor
Selecciona la estación meteorológica que quieres añadir a Home Assistant.
Patatas (harinosas, enteras, pequeñas)
Error de autenticación, por favor, actualiza tu clave API
Obtiene artículos de una lista de la compra en Mealie
Configura tu TV
El nombre de host o dirección IP de tu dispositivo Elgato.
Una ruta de archivo local en la cual escribir la notificación
Reiniciar filtro del ventilador
Depósito de limpieza lleno o bloqueado
El nombre de esta instalación
El nivel de dióxido de carbono ha cambiado
Se dispara cuando uno o más niveles de óxido nitroso cruzan un umbral.
Tensión fase C-N
Recuento de arranques del quemador
El mensaje para comenzar.
El nombre de host o la dirección IP del dispositivo o de tu puerta de enlace Modbus TCP.
Elige el punto de acceso IP de Homematic
Potencia activa devuelta en fase-A
Cambia la configuración de la integración del almacenamiento de Azure.
Posición del robot no encontrada
Recupera los detalles de la cola actualmente activa de un reproductor de Music Assistant.
Elimina una anulación de dispositivo
Volver a configurar la cuenta de almacenamiento de Azure
Precio más alto - hoy
Masa muscular en el brazo derecho
Activa una escena con configuración.
El dispositivo LIFX detectado que se va a añadir.
Precio EPEX de la hora actual
Comprueba si uno o más termostatos están encendidos.
Precio todo incluido actual
El nombre de usuario IMAP.
No se encontró ningún dongle en esta ruta
Dynamic ESS disponible
Fase de calentamiento
Selecciona una dirección de dispositivo para eliminar
Registrar la programación del bucle de eventos
Páginas del tambor negro restantes
Acciones al establecer el color HS
Precio actual de la electricidad
Crear un calendario vacío
Comprueba el nivel de dióxido de azufre de una o más entidades.
El climatizador permite establecer modos de oscilación.
Número de seguimiento del paquete
La clave API de la instancia de Seerr.
Protección contra rayos (CA)
Comprueba si uno o más sensores de humedad no detectan humedad.
Se dispara cuando uno o más niveles de monóxido de nitrógeno cambian.
Selecciona la instancia de Mastodon que quieres utilizar para la búsqueda.
El nombre de usuario de tu cuenta Ring.
Alarma de tiempo de espera de ACS
Patatas (con piel, principalmente cerosas, grandes)
Recupera los detalles de uso de la aplicación hoy para un dispositivo.
El robot aspirador está en la base
Hora de finalización del modo de suspensión los sábados
Calendario: El calendario de hoy
Selecciona el tipo de conexión
Energía disponible de la batería
Selecciona al menos un modo compatible.
Elige la pasarela Hue
Se requiere el identificador de la región o el rastreador del dispositivo.
Hora de finalización de atenuación
Volver a configurar debe utilizarse para el mismo dispositivo, no para uno nuevo
Añadir bicicleta Specialized Turbo
Entidades para actualizar.
Cepillo principal utilizado
Error de bloqueo del motor
Configurar una hora de salida
Segundos para pausar antes y después del TTS
Acciones al bajar el volumen
Inteligente: tiempo mínimo de filtración
Nombre(s) de entidades para establecer el estado de energía rastreado.
Protección contra sobrecorriente del software FV
Entrada de configuración no cargada
Seleccionar opción siguiente
Plantilla de comando RGBWW
Precio del consumo de gas
La contraseña de tu cuenta de Tractive.
Nombre de la variable o del punto de consigna.
Carga suministrada por la red esta hora
Reinicio al encender
Demanda de carga fija
Establece la superposición de texto para una cámara.
Energía total de descarga de la batería
La aplicación Matter Server aún no está en funcionamiento.
Problema de producción por hidrólisis
El payload que representa el estado "encendido".
Error al comunicarse con la API de Ring
Seguimiento de un hábito
Esperando tensión de CC
Retardo de arranque del motor
Temperatura exterior para la protección contra heladas
Esperando activación por botón
Ventana trasera del pasajero
Fallo de Wi-Fi
Cuenta atrás para desactivar la zona inferior
Precio de vertido a la red de electricidad
La etiqueta del botón que se muestra al usuario.
El dispositivo de destino para esta acción.
Utiliza un endpoint HTTP o HTTPS sin ruta.
Payload "armada en casa"
Duración de la activación del objetivo.
Contraseña o contraseña específica de la aplicación para la cuenta SMTP.
Registro de eventos de pulsación larga del dispositivo
Activa esta opción si tus unidades pueden cambiar automáticamente entre calefacción y refrigeración.
Temperatura de gestión inteligente de energía
Elimina elementos de la cola de reproducción.
Autenticación de dos factores de Hive
Hora de inicio del modo de suspensión los sábados
Por favor, introduce la información de conexión de tu bróker MQTT.
Plantilla de valor HS
No se pudo enviar SMS
Temperatura máxima del disco
Configuración de conexión KNX
Conectar automáticamente con el puente
Apagar la pantalla
Calefacción del asiento derecho
Establecer el modo de horario de verano
Señal Wi-Fi
Toma una foto.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista siguiente".
Duración del último informe
Franjas horarias de los jueves
Elige un nombre de carpeta
Nivel máximo de regulación de la carga
Activa el límite de velocidad de un vehículo.
Utilizar como adaptador Zigbee
Umbral de duración del apagado automático
ID del endpoint del clúster.
Elimina un torrent.
Permitir servicio de notificación
Comprueba si uno o más ventiladores están apagados.
Eliminar All-Link
La dirección IP de tu concentrador Bond.
Soporte de temperatura deseada
URL de Home Assistant
Completar artículo de la lista de la compra
Acción de tiempo de espera del modo pasivo
Número de zonas de la cuenta
Encender mediante mando a distancia
Batería de dióxido de carbono
Duración del modo temporal
Panel Risco local
Ruta remota a una imagen.
La hora azul comenzó
Tiempo para la apertura
Plantilla de valor de inclinación
Selecciona tu modelo de altavoz Edifier de la lista.
Propiedad del objeto de interfaz
IVA actual del gas
Completar todos los artículos de la lista de la compra
Temperatura del disipador de calor del inversor de la transmisión trasera izquierda
Comprueba el nivel de óxido nitroso de una o más entidades.
La aplicación para reiniciar.
Tiempo de funcionamiento del dispositivo
El dispositivo no coincide con la configuración existente.
Hora de finalización del modo de reposo
La contraseña para iniciar sesión en tu bróker MQTT.
No se encontraron dispositivos
Restaura Home Assistant.
Se ha producido un error inesperado durante el emparejamiento.
Duración mínima del ciclo
Ajustar la velocidad de la bomba
Se ha cambiado el modo del humidificador.
Restablecer uso del filtro
Error al comunicarse con la API de Zonneplan
No se encontró ninguna estación en la región seleccionada.
Fin del período valle
Selecciona la última opción de una selección de entrada.
Color de LED encendido
Tensión máxima de la batería hoy
Red descargada hoy
Bomba redox activa
Encender automatización
El número máximo de objetos a registrar.
Temperatura del agua de suministro
Introduce la configuración de la aplicación Z-Wave JS
Vida útil total de todas las baterías cargadas
Información del software disponible.
Tiempo de funcionamiento del filtro de aire
Fin de pulsación larga
Se dispara cuando uno o más niveles de ozono cambian.
Humedad mínima de alarma
No se ha podido encontrar una ubicación de cámara con el nombre especificado
Eventos de puerta cerrada
Reproductor multimedia silenciado
Usuario Proxmox - Servidor de autenticación Proxmox VE
El brillo de la luz cambió
Estación meteorológica de la que obtener datos
Por favor, proporciona el nombre de usuario y la contraseña de tu cuenta en la nube de Hydrawise:
Consumo de energía de refrigeración (última hora)
Elige el siguiente paso.
Plantilla de valor de brillo
Título de la notificación.
Añade recordatorios a una tarea de Habitica.
Tamaño del paso de volumen
Masa libre de grasa
Potencia máxima de la batería en modo pasivo
Corriente del bus de CC
No se pudo conectar al servicio ntfy debido a un error de conexión
Comprueba si una o más cortinas están abiertas.
Durante al menos
El nombre del certificado
Esta clave API ya está configurada para otra entrada.
Problema de ID del hardware
Apagado (arranque en frío)
Reserva mínima de la batería
Consumo de carga hoy (batería)
Volumen máximo en modo nocturno
Bandeja de entrada ausente
Subida en el mes actual
Navegar al destino
El correo electrónico utilizado para tu cuenta de Vistapool
Recarga la integración KNX.
Volumen negativo del contador de agua
El nombre de host o la dirección IP del Nettigo Air Monitor a controlar.
Falta el payload MQTT.
Opciones de transmisión de vídeo del dispositivo Axis
Procesos a añadir como sensor(es)
Corriente de la fase B
Dirección de correo electrónico de respuesta
Estado de la limpieza del aire
Refrigeración bloqueada por
Obtener el código de usuario de una cerradura
Temperatura del gas caliente
No se pudo solicitar los datos.
Días para mantener
No se pudo descubrir automáticamente el servidor.
Escribir tiempos de descarga de CA
Nivel de caudal objetivo
Caudal total de salida
Establece el estado de brillo rastreado de una luz Bond.
Tiempo restante de sal del lado izquierdo
Precio de vertido a la red de electricidad en horario punta
El volumen del reproductor multimedia superó el umbral
Detiene el desvanecimiento de un enlace.
Establece el brillo relativo del puerto de salida en porcentaje.
Precio de compra en horario punta
Límite de potencia interno
La imagen que se mostrará.
La unidad de medida del sensor (opcional)
Servicios de red activos
Configurar el webhook de Dialogflow
Texto a voz
Potencia aparente nominal
Tiempo de cocción establecido
Potencia aparente de salida fuera de la red
Comprueba si uno o más temporizadores están en pausa.
Límite superior de alarma de sobrealimentación de cloro
Energía real producida
Hora de finalización de la tarifa eléctrica reducida hoy
Uptime Kuma a través de la aplicación de Home Assistant
Carga del dispositivo externo
El ID del dispositivo Shelly del cual se obtendrá el valor KVS.
Consigna de potencia CA ESS
Canal de temperatura de color
Selecciona el servidor de prueba
Energía de servicios de red
Error interno: el módulo de Reloj de Tiempo Real está en modo de emergencia
Producción de energía solar este mes
Calefacción central en espera
No se pudo cambiar el modo en Vitesy Hub.
Plantilla de comando del modo ventilador
Error al actualizar el DNS
Mostrar una notificación permanente.
Borra un código de usuario de una cerradura.
Nombre(s) de la(s) entidad(es) para establecer la velocidad del ventilador rastreado.
El nombre de usuario para tu homee.
Límite inferior de alarma de sobrealimentación de ORP
Se dispara cuando uno o más valores de contenido de humedad cambian.
Dirección IP local del dispositivo.
Error de autenticación con la nube de Crownstone
Editar medios del mensaje
Define una plantilla para obtener la versión instalada.
Modo de climatización auxiliar
Apagar termostato
Lista de fuentes a habilitar
Inicia una zona.
Factor de potencia de la fase B
El código de verificación es incorrecto o ha caducado.
Leer datos de
Idioma de la fecha de recordatorio
El payload que se envía cuando se emite un comando de "disparar alarma".
Introducir una inclinación fija
Temperatura de calentamiento deseada
¿Quieres configurar Sonos?
Hora de completar la carga.
FV en salida de las fases
Consumo actual de agua
Potencia mínima de la batería en modo pasivo
Obtener elementos de la lista de tareas pendientes
Habilitar sensor de temperatura
Área lista para armar ausente
Protección contra sobrecorriente del BMS
Último evento de medios
Controla el color de la luz.
Establecer el código de usuario de la cerradura Z-Wave
Cambiar el nombre de la lista de tareas pendientes.
ID de proyecto de acceso a dispositivos
Eliminar el texto del timbre
Dynamic ESS permitir alimentación de la red
Nombre de la entrada de integración LCN.
Temporizador de parada del generador por tensión
Modo de visualización de la temperatura
Ventilador está encendido
Temperatura máxima inteligente
Visión nocturna con poca luz
Error del sensor de rotación
El nombre de host o la dirección IP del dispositivo Axis.
Configuración del payload de la válvula
Siguiente precio con todo incluido
ID de Steam no válido
Mueve una válvula a una posición específica.
Plantilla de comando HS
Detener (pulsación larga)
Ruta del dispositivo USB
Energía total exportada a la red eléctrica
La tensión entre neutro y tierra es demasiado alta.
Activa el modo vacaciones hasta una hora determinada.
Patatas (con piel, cerosas, grandes, para cocinar al vapor)
Valor de Z-Wave JS actualizado
Dirección IP local
Tiempo de rotación de las lamas
Añade una nueva tarea pendiente.
Añadir una anulación de dispositivo.
Unidad de medida
Si se habilita o deshabilita la función.
Fallo al despertar el vehículo
Activa una escena INSTEON para encender.
Se produjo un error al intentar autenticarse
Recargar entidades de plantilla
Se dispara cuando uno o más humidificadores se encienden.
No está en la zona
Potencia activa de salida fuera de la red
El límite superior del rango de carga de la batería.
Elige el tipo de hora
Fallo de memoria flash
Falta el depósito de polvo
El ID de cuenta de Kamereon seleccionado no coincide con el ID de cuenta anterior
Exportación de potencia activa
El período de tiempo para el impulso.
Conectar a la URL personalizada de EZVIZ
Actualizar elemento de la lista de tareas pendientes
Selecciona una opción de una selección.
Modo de cocción del horno superior
La contraseña de tu router Mikrotik.
Estado de la reproducción de medios
Error al comunicarse con la API de INDI Allsky
Potencia del grupo de baterías
Anulación de la consigna ambiente
Selecciona las estaciones que quieres añadir a Home Assistant.
Fecha y hora de vencimiento
Retroalimentación TC energía suministrada
La aplicación para iniciar.
Temperatura de salida de ACS
Código MFA no válido
Fallo del sensor A
Borrar todos los recordatorios
Potencia activa total fuera de la red
Ajusta las opciones del módem.
Fases de derivación de entrada
Alarma de fallo de alimentación
Ejecutar calibración automática
No se pudo conectar con Radio Browser
Modo de bloqueo del cable
Selecciona las aplicaciones que quieres seguir
Frecuencia de CA demasiado alta
La contraseña de tu cuenta de Autoskope.
No se encontró la base de carga
Adaptador Zigbee en estado incorrecto
Eliminar artículo de la lista de la compra
Recuperar las aplicaciones en ejecución como la lista de fuentes
Ubicación para la que se obtendrá la previsión meteorológica
Programa de carga/descarga
No se encontraron dispositivos en la cuenta
Flujo de energía de la red
No se pudo encender el dispositivo
Velocidad de descarga actual
Peras para cocinar (grandes, enteras)
Coste previsto de la factura actual del gas
La luz no es un modelo compatible.
Tráfico en la interfaz de la caldera
Energía total almacenada
Selecciona la estación de medición de agua que quieres añadir a Home Assistant.
Corriente de retroalimentación de TC
El reproductor multimedia está en pausa
Nivel de ventilación cuando se detecta contaminación por la noche.
Se ha proporcionado un código de alarma no válido
El robot aspirador comenzó a limpiar
No se ha podido instalar la aplicación de Music Assistant
Apple TV no está conectado.
Clave de propiedad del valor.
Información de la batería disponible.
Activa el modo eco durante un tiempo determinado.
Establece el porcentaje máximo de flujo de aire para una zona.
Duración para encender el Switcher.
Baja presión de agua hoy
Apagado automático habilitado
Host (dirección IP o nombre DNS)
Ruta remota a un vídeo.
Modo de luz nocturna
No se pudieron obtener los datos.
No se pudieron actualizar las opciones de Roborock
Comprueba si uno o más cortacéspedes están en la base.
Usar mapa de limpieza
Establece/actualiza un PIN.
El ventilador admite dirección.
Configurar la alimentación en modo pasivo
Caja de agua sucia
Configurar un nuevo Apple TV
Establecer temperatura con período de tiempo
Recupera eventos de un calendario dentro de un rango de tiempo.
Gas este año
Solo clave API
Parada del generador por tensión
Proporciona el correo electrónico y contraseña para conectarse al servidor FYTA
Ruta al archivo
La contraseña para iniciar sesión en tu cámara Foscam.
Producción de energía solar hoy
Próximo precio de la electricidad
Cocción rápida al vapor
Webhook a usar
Habilitar la conexión a la nube para la estrategia de carga inteligente
La contraseña para tu homee.
Umbral de baja temperatura de Climate React
Recordatorio de limpieza del filtro inteligente
El número de puerto de la interfaz Velbus.
Desplazamiento de calibración ORP
Vida útil del filtro del depósito de polvo
Comprueba si uno o más sensores de humedad detectan humedad.
Código de cuenta de Apple
Pico de demanda del mes actual
El modelo de dispositivo no es compatible actualmente.
PTZ ir a preajuste
Actualiza el estado de alarma al valor especificado.
La dirección de tu sistema Powerwall en tu red local.
Corriente de pico del inversor
Sensor siempre disponible
Actualizar la configuración de filtración secundaria
Valle día azul
ID de hilo de mensajes recibidos
Conectar mediante SSL/HTTPS.
Panel de control de alarma
Instancia de Music Assistant
Selecciona la zona a actualizar
Intensidad de LED encendido
El ID de dispositivo del montaje de almacenamiento en red que se va a volver a cargar.
Factor de potencia de carga TC
Nombre de usuario de la API (solo necesario si la autenticación de la API está habilitada).
Intermitente delantero derecho
Enciende una entrada booleana.
Apagar LED azul en el control remoto
Precio de vertido a la red en horario punta
Importación de la red hoy
Carga en horas valle
Es la hora azul
El precio más bajo de la electricidad hoy
La humedad objetivo máxima que se puede establecer.
Configuración de humedad actual
Interruptor encendido
Nivel de atenuación predeterminado local
Ir a la posición
Protección de la entrega de payload del DNS
El nivel de ozono superó el umbral
Tensión de la fase C
No se pudo establecer la duración de la sauna
Descartar notificación persistente
Tipo de contenido multimedia
La dirección IP no coincide con el dispositivo descubierto
Acciones al seleccionar la pista siguiente
Temperatura deseada para el modo ausente
URL para conectarse a la instancia Paperless-ngx
Presión actual del agua
No hay área de trabajo activa
Baja tensión de arranque
Potencia máxima de descarga
Establecer humedad objetivo de termostato
Brillo del LED rojo
La actualización no está disponible.
Selecciona un modo de tiempo
Plantilla de humedad actual
Selecciona tu adaptador Z-Wave
El servidor de la nube de Midea para tu región
Temporizador de arranque del generador por temperatura
Iniciar robot aspirador
Corriente de red promedio
No se pudo conectar a Steam debido a un error de autenticación.
Coste de la tarifa punta del mes en curso
El complemento al que escribir.
La integración de Rain Bird necesita volver a autenticarse con el dispositivo.
Comprueba si una o más alarmas están armadas en modo en casa.
Descarga de batería este mes
La API local está deshabilitada.
Configurar aire acondicionado LG
No se detecta vibración
Alta corriente de carga
Última fuga detectada
Nombre del concentrador Modbus.
Consumo de electricidad este mes
Dirección de grupo para controlar el paso de velocidad actual.
Mealie a través de la aplicación de Home Assistant
La iluminancia superó el umbral.
Corriente eléctrica exterior
Uso de esta sesión
Protocolo de comunicación a usar
Enciende el LED cuando está apagado
Velocidad de pulso alto
El panel de alarma de Risco para configurar la hora.
La URL debe comenzar con http:// o https:// e incluir un host válido.
Prefijo del tema para descubrimiento no válido.
Profundidad máxima del líquido
Selecciona un emisor de infrarrojos y los modos compatibles con tu aire acondicionado LG.
Energía de descarga diaria de la batería
El tamaño del intervalo para los precios de la electricidad.
La clave de dispositivo de tu dispositivo
Plantilla de comando "Encendido"
Soporte de transferencia de consigna de agua caliente
Tiempo de espera de detección de presencia
Environment Canada: ubicación meteorológica e idioma
Obtiene el perfil de temperatura del calentador de agua.
Texto para escribir.
Encender, activar arranque en frío
Elimina un plan de comidas
Reiniciar con batería
Información de detección Bluetooth no válida.
Tiempo de espera agotado para la operación: tiempo de espera agotado en la entrada de contraseña
Carga solar personalizada permanente
Inyección de potencia
El ID del medio con el que empezar en lugar de utilizar texto a voz.
Temperatura del aire de la habitación
Ya existe otra entrada para este puente Hue, se eliminará esta entrada
Configurar Sleep as Android
Si se debe habilitar el control de demanda.
ID del mensaje enviado
Espacio total en disco
El número de segundos entre el registro de objetos.
La entrada de configuración para recargar.
Define las acciones a ejecutar cuando se detiene la persiana.
Espera en la entrada mientras "en casa"
Advertencia de presión de aceite
Límite negativo del sitio
Límite inferior de alarma de sobrealimentación de cloro
Se ha detectado una versión de API no compatible
Calentador eléctrico de unidad interior
Ya existe otra entrada de configuración con este nombre de usuario
Sensores de tiempo de actividad para clientes de la red
Modo de prioridad de vertido
No se pudo encontrar el dispositivo.
Conectar automáticamente con el dispositivo
Dirección de grupo para leer si la alarma por lluvia está activa.
El nombre de la ubicación
Error de alimentación auxiliar
Clave API no válida proporcionada
Precio EPEX más bajo de hoy por cuarto de hora
Ajustar el modo de oscilación horizontal.
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cruza un umbral.
Selecciona un intervalo de tiempo
Plantilla de valor RGB
Tu token de cuenta de Duck DNS
Clave API para tu cuenta de usuario local.
Selecciona el dispositivo ONVIF
Cámara de la que quieres eliminar la zona de privacidad.
El sitio no está activo para la clave API proporcionada
Configuración de software no válida
Seleccionar última opción de selección de entrada
El termostato se apaga
Ajustes de Home Assistant
Verificar el certificado SSL de la instancia de Firefly III
Nivel de ozono actual
El dispositivo configurado no es el mismo que se encuentra en este nombre de host o dirección IP.
Días de uso
Valor de la proporción de compuestos orgánicos volátiles
Entidad de seguimiento de dispositivos
Tiempo de espera del modo pasivo
Se dispara cuando una o más alarmas se arman en modo noche.
El puerto del servidor ya está configurado.
Sensor binario aleatorio
Protección contra congelación en pausa
Se detuvo por el control de refrigeración
El nombre de usuario para iniciar sesión en tu bróker MQTT.
Enciende un humidificador.
Comprueba si uno o más termostatos están configurados en un modo HVAC específico.
Dirección del registro a escribir.
Temperatura principal del búfer
Límite de potencia de descarga de la batería
Restablecer la energía total de la zona derecha
Código de emparejamiento que se muestra en el dispositivo Android TV.
Consumo total de corriente TC
Contaminación del aire muy baja
Configurar el tema de Cloud Pub/Sub
Método de dosificación de ORP
Duración del último riego
Sensor de horas del día
Pérdida de señal
Comprueba si una o más persianas están abiertas.
Demanda externa de potencia reactiva
Corriente EVSE TC
Límite de uso de mensajes
La configuración YAML de HTTP está obsoleta.
Elimina todos los elementos de la lista de tareas pendientes que se han completado.
Velocidad a la que abrir la persiana.
Movimiento de control remoto de aspirador
La entidad de jugador para la que se obtendrá los datos de uso.
El dispositivo encontrado no es un dispositivo Insteon
Detiene Home Assistant.
Intervalo de electricidad consumida
Agua caliente sanitaria
La entrada de configuración que representa el bot de Telegram para enviar el documento.
