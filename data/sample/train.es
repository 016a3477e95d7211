Estado del puerto de CA
Hasta luego, Paul.
Cierra la cortina del sótano.
El gato es rojo.
Gracias.
El reproductor multimedia está encendido
Nombre de usuario para el panel web del dispositivo.
Dirección del viento promedio 10 minutos
Listo, no está cargando
El viernes van a la estación.
No se puede desarmar el panel de alarma porque no se proporcionó ningún código de usuario.
Nivel mínimo de modulación
Hace sol en París.
Carga de energía hoy
Hoy no hace sol.
Paso de movimiento del control remoto de aspirador
Idioma de la fecha de recordatorio
Establecer un horario de agua caliente
Zanahorias en manojos (enteras, medianas)
¿Cuánto cuesta la cámara?
Permitir la descarga
3G/2G automático
Tenemos diez coches.
¿Cómo se dice esto en español?
5 + 24 = 29 es correcto.
Subtensión media de red L1
Mi tía quiere una taza de leche.
Configura tu cuenta Whirlpool
Borrar mensajes de error
31 + 30 = 61 es correcto.
La persiana del baño está abierta.
Configurar los ajustes de integración
¿Cómo estás hoy?
Permite apagar las unidades desde Home Assistant.
Su mensaje de notificación.
Actualizaciones de la autenticación de dos factores
Calidad del aire exterior
Forzar el sondeo de todos los datos
A mi madre le gustan las sopas.
Ella tiene tres ratones pequeños.
No se pudo pausar la reproducción.
Hay una llave delante de la silla.
Define si la opción de retención de enjuague está activada.
Está nevando en Inglaterra.
Añade una nueva tarea pendiente.
IVA actual del gas
¿Hay un p en el teclado?
Mantener la temperatura mínima
Configurar ruta de salida
Potencia activa devuelta en fase-B
El billete cuesta $99.
La contraseña de tu router Mikrotik.
Porcentaje de anuncios bloqueados hoy
Por favor, abre la persiana.
Masa grasa en la pierna izquierda
Duración del ciclo de facturación
El nombre de host o la dirección IP de tu dispositivo QNAP.
Las oficinas son viejas.
Usar detección de ventana interna
Están lavando una cuchara.
Intervalo de electricidad producida en horas valle
No se pudo cambiar el nombre de la carpeta
Actualiza las credenciales de tu cuenta de Tractive.
Lavado a alta temperatura
Hoy hace sol.
Mi hermano está lavando una taza.
Mi vecino necesita una naranja.
Longitud de la esquina suroeste
Regulación del intercambiador de calor
Tengo un abrigo rojo.
Hace sol en Nueva York.
Hay 29 grados en el garaje.
No se pudo configurar un ID único para el dispositivo ONVIF.
Velocidad del viento (promedio)
Estoy bebiendo un vaso de agua.
Consumo de gas ACS hoy
¿Qué tiempo hace en Londres?
Por favor, cierra las persianas de la cocina.
Segundos para considerar un dispositivo en 'casa'
Mi abuelo tiene dos ratones.
Número de estación de medición
Mi hermana tiene cinco caballos nuevos.
3 + 27 = 30 es correcto.
Configurar el webhook de Mailgun
El nombre de usuario de tu Vodafone Station.
Define la unidad de medida, si la hay.
¿Dónde está el gato?
Tu vecino quiere una botella de cerveza.
Patatas (con piel, cerosas, grandes, para cocinar al vapor)
Mi hijo necesita una pizza.
Elige el personaje de Habitica para el que deseas realizar la acción.
Utiliza el mapa para establecer la ubicación de Stookwijzer.
¿Dónde está el zapato, por favor?
Hasta luego, Mary.
Color para la luz en formato RGB.
Programación desactivada
Consigna de temperatura constante
Gracias, Clara.
11 + 36 = 47 es correcto.
Índice de ranura de usuario para eliminar todas las credenciales.
Tiempo de espera del temporizador del ventilador
Quiero comprar un coche pequeño.
Fallo a tierra de CC
ID del comando a ejecutar.
Tu hijo es de París.
Mi abuela tiene tres camisas blancas.
¿Hay un ! en el teclado?
Mi tío quiere un trozo de pescado.
¿Dónde está mi teléfono?
Nombre de usuario opcional, déjalo en blanco si tu sistema no necesita credenciales de inicio de sesión
Temperatura del aire de salida
Velocidad de rampa local de apagado a encendido
Ayer los médicos compraron un abrigo.
Error de bloqueo del ventilador
Monitor del plan de control de la demanda (59)
El autobús sale a las dos y media.
El modelo Marantz para controlar.
Distancia de detección de movimiento medio
Mi hermana está comprando una carta.
Configuración para la integración del precio de la electricidad de Green Planet Energy
Comprueba si uno o más reproductores multimedia no están reproduciendo.
Detección remota de la temperatura local
¿Dónde está el hotel, por favor?
La integración de Smappee necesita volver a autenticar tu cuenta.
Tensión de la cadena fotovoltaica F
Producción estimada de energía - Próxima hora
La contraseña para autenticarse con el dispositivo.
Tu vecino vive en Roma.
Tu amigo trabaja en Berlín.
El niño es amable.
Tu tío está comiendo un tomate.
Los hombres tienen ocho platos.
Se ha producido un error inesperado durante el emparejamiento.
Adiós, Sara.
Precio EPEX del próximo cuarto de hora
Carga del mensaje de nacimiento
Duración de la última operación
Eliminar de la cola
Múltiples servidores disponibles, selecciona uno:
Ayer tu hija compró una silla.
Introduce los datos de tu servidor Volkszaehler y del primer canal.
Tu hijo necesita un tomate nuevo.
Son las dos.
Las cucharas están en el baño.
El controlador de válvula al que añadir el sensor.
Mostrar ubicaciones de sensores configurados en el mapa
Marcar como disco de datos inactivo (cambiar el nombre del sistema de archivos)
El valor entero que se enviará con el comando.
Tu padre quiere un vaso de zumo.
¿Qué hora es ahora en Inglaterra?
Aumento de la descarga en autoconsumo
Advertencia de presión del neumático delantero derecho
Temperatura exterior en modo de sombreado
Un tomate, por favor.
A mi profesor no le gustan los caballos.
Mi madre tiene siete cuchillos.
¿Puedes encender la televisión del ático?
La proporción de compuestos orgánicos volátiles superó el umbral.
Actualiza el código PIN de la Nintendo Switch seleccionada.
Feliz cumpleaños, Paul.
Esto no es un huevo.
Tu tío quiere una taza de té.
La próxima semana mi hijo va al cine.
Establecer modo gpio
La película empieza a las ocho.
Foto no encontrada
Duración de la conexión actual
Las camisas están cerca de la cama.
Esto es un abrigo barato.
Abre una válvula.
Potencia activa fase A
La URL de la interfaz web del Ouman EH-800
Soporte de calefacción central 2
Esta tarde ella va al médico.
Configurar las Horas de Oración Islámica
Mi hermano trabaja en París.
La cerveza cuesta seis euros.
Armada personalizada
El secreto generado para el token API
Calidad del aire interior
El botón "Actualizar firmware" está obsoleto
La mujer tiene tres cartas baratas.
URL para conectarse a la instancia Paperless-ngx
Comprueba si una o más alarmas están armadas en modo ausente.
Duración de apertura predeterminada
Horas de vencimiento del filtro
El ordenador cuesta seis euros.
Mi vecino quiere un kilo de arroz.
Escribe el carácter _ dos veces.
Apaga la radio del jardín.
A mi madre no le gusta el azúcar.
Error de autenticación en Xbox Network, se requiere una nueva autenticación
El cargador tiene múltiples fases.
Abre las puertas del baño, por favor.
Actualiza las restricciones para un día de la semana específico en la Nintendo Switch seleccionada
Hasta mañana, Max.
Configuración del payload de la válvula
Por favor, abre las ventanas de la cocina.
Número máximo de muestras almacenadas
Hola, Anna.
¡Buenas noches, Daniel!
Recarga los sensores mín./máx. de la configuración YAML.
Tu vecino va a la piscina todos los días.
Abre puertas y ventanas
La mujer tiene dos platos pequeños.
Me levanto a las cinco y media.
Tu código es 98322.
El viernes vas al restaurante.
No uses paAH`l como contraseña.
El ID de la clave de cifrado
Envía un comando de información de skill a un dispositivo
¡A comer!
Mi amigo quiere una taza de leche.
Valor de protección contra fugas de agua
Mantener frío el depósito de leche
Mi tío tiene mucho sueño.
Uso activo diario del agua.
Comandos de botones adicionales
Fase de calentamiento
El tomate cuesta $99.
El carácter | no está permitido.
Estado de ejecución de adaptación
Política SAS de Event Hub
Ventilador encendido
La dirección IP o el nombre de host de tu servidor NUT.
Mi hijo necesita un abrigo nuevo.
Esto es un reloj grande.
La entrada de configuración que representa el bot de Telegram para editar el contenido multimedia del mensaje.
Último correo electrónico abierto
Producción de energía solar hoy
Factor de potencia PV3P TC
El ID del LED.
Por favor, introduce tus datos de conexión.
Tipo de la entidad
Temperatura secundaria de ACS
Actualiza tus credenciales para seguir utilizando esta integración.
Ayer tu tío compró una bicicleta.
Se produjo un error al intentar autenticarse
Apaga las luces del jardín.
Buenas noches, Anna.
Velocidad máxima de Auto Comfort
URL de la base de datos no válida
¿Es rojo el pájaro?
¿Estás seguro de que quieres volver a configurar la integración de Sleep as Android?
Error de tensión en la red eléctrica
Establecer el parámetro de configuración del dispositivo
Configurar router Mikrotik
Altavoz A/B
La hoja de la que se obtendrán los datos.
La integración de Hydrawise necesita volver a autenticar tu cuenta
Envía un comando ADB a un dispositivo Android/Fire TV.
Consumo de energía en horas pico hoy
A mi amigo no le gusta el vino.
Configurar salida conmutable
Se dispara cuando uno o más contadores alcanzan su valor máximo.
Por favor, asegúrate de volver a configurar con la misma cuenta.
Problema con la CA del panel
Carlos no está en casa.
Alta tensión de arranque
Temperatura del agua por debajo del punto de rocío
A mi hermano no le gusta el pan.
Electricidad devuelta este mes
Quisiera pagar, por favor.
Las credenciales de tu cuenta
Motor de la rueda trasera izquierda bloqueado
Vehículo al que se enviará el viaje.
Configurar Splunk HTTP Event Collector
Clave secreta recibida de Threema
Volver a configurar la integración de Firefly III
Los comedores son rojos.
La sesión ha caducado, por favor, vuelve a iniciar sesión.
Fallo en el autodiagnóstico PE
Los ratones están detrás del árbol.
Se requiere mantenimiento de la caldera
Pon la temperatura de la oficina a 28 grados.
Importar proyecto ETS
Hasta luego, Ana.
Los médicos quieren un trozo de carne.
Robot aspirador
Ahora mi hermano va al supermercado.
A mi tío no le gusta el zumo.
Ahora hace mucho calor.
Número de puerto no válido
Configurar el control por Bluetooth
Error durante la carga
Corriente de carga de red
Mañana lloverá en Inglaterra.
SOC demasiado bajo
Sensibilidad de IA para paquetes
Lucía no está en casa.
Por favor, apaga la lámpara.
Esto es un pájaro azul.
Establecer temperatura deseada en termostato
Mi paraguas es pequeño.
¿Dónde está mi taza?
Consigna de potencia CA ESS
La aplicación instalada se ha eliminado del repositorio.
La mujer va al cine los lunes.
La duración del silencio es demasiado larga.
Habilita la grabación continua.
Temperatura normal de calefacción
Elige una ubicación
PM10 interior AQIN
Comprueba si una o más válvulas están abiertas.
¿Qué hora es ahora en Londres?
Selecciona las integraciones de las que quieres hacer un seguimiento
La clave API ya está configurada
El nombre de host o la dirección IP de tu panel de alarma Bosch
A mi médico no le gustan las patatas.
Todo/grupo encendido
¿Dónde están mis cucharas?
Hay un teléfono sobre el árbol.
Mover los datos locales que bloquean el montaje
Error al comunicarse con la API de Teslemetry
El nombre de usuario para iniciar sesión en tu cámara Foscam.
¡Escucha!
Esto es un teléfono pequeño.
Bloqueo de botones en el dispositivo
Tu hijo tiene veinte perros.
A mi vecino le gustan los bocadillos.
Introduce una dirección de servidor HTTP o HTTPS con un puerto válido.
Están comiendo la sopa.
Ejecución de adaptación habilitada
Comprueba si es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
El ordenador está en la cocina.
Está nevando en España.
Cierra las puertas del jardín.
Mi hermano trabaja en Berlín.
Vas al hospital todas las semanas.
La URL no devolvió una imagen fija válida
Potencia de salida L1
Deshabilita la grabación de un clip en el almacenamiento de la cámara cuando se detecta movimiento.
Nivel de atenuación predeterminado de inicio
Temperatura deseada para el modo eco de refrigeración
Factor de potencia de producción CT
Color de LED apagado
Tu código es 15394.
¡Muchas gracias, Lucía!
Define si el modo silencioso está activado.
Los hombres tienen una bicicleta.
Tensión instantánea activa L1
Modo campana extractora
Tensión de la fase-B en CA
Enciende el ventilador del dormitorio.
Elimina un PIN por su etiqueta o valor.
Dormir cuando esté inactivo
Habilitar si tu dispositivo usa HTTPS
Detección de ventana abierta
Temperatura del circuito de retorno secundario
Minutos muy activos
Mi abuelo tiene cinco cucharas nuevas.
Error de longitud del paquete
Unidad interior no conectada
Umbral de detección de ventana abierta
El calentador de agua está apagado.
Establecer todas las zonas
El hombre tiene cinco camas blancas.
Se dispara cuando uno o más eventos del calendario finalizan.
Mañana es lunes.
Mi hermano quiere un vaso de agua.
Hay 28 grados en el garaje.
Intervalo de muestreo del suelo
No es posible la comunicación entre la etapa de potencia y el sistema de control
Baja tensión en el bus de CC
Temperatura real de la zona Flex
Elige cómo autenticarte con tu cuenta de Fressnapf Tracker.
¡Gracias, Lisa!
Código MAC no válido
El domingo mi tía va a la biblioteca.
Error del sensor de colisión
Quiero un tomate.
Esto es una pizza negra.
Mi hija vive en Madrid.
¿Dónde está mi hermano?
Hay una cámara en el baño.
No se pudo establecer el tiempo de espera.
Tu código es 52506.
Mi abuelo tiene calor.
Color de fondo de la pantalla apagada
Precio actual de mercado de la electricidad
La verja de la oficina está cerrada.
Carga de batería desde la red
Potencia reactiva de la fase B
Comprueba la humedad deseada de uno o más humidificadores.
Vida útil del filtro
Habilitar mensaje de nacimiento
El médico va a la oficina los lunes.
La duración deseada del ciclo de filtración primaria.
Mantener la batería cargada
Tu hija come un tomate todos los días.
Es un contador de energía genérico
La tienda está cerrada el martes.
Temperatura de la CPU demasiado alta
Mi hermano tiene doce ordenadores.
Las casas son verdes.
Destino como coordenadas GPS
Índice UV máx.
Temperatura de refrigeración de confort
Zanahorias (enteras, medianas)
Recarga las zonas desde la configuración YAML.
Profundidad de bits de entrada
Pon música.
Cierra las cortinas del pasillo, por favor.
Apaga todas las luces.
Selecciona la bicicleta Specialized Turbo que quieres añadir.
No se detectó ningún error.
El tren sale a las dos y media.
Los teléfonos son baratos.
Abre las ventanas del baño, por favor.
Fallo de la sonda principal
Tensión de la fase B
Restringir a contactos
Crear evento de calendario
Modo de disparo externo
Abre una cerradura.
Por favor, pon la temperatura del garaje a 30 grados.
Unidad de valor.
Ayer tu hija dibujó un sombrero.
Autoconsumo relativo
Selecciona un dispositivo encontrado o introduce una dirección manualmente.
ID de la aplicación de Steam
¡Hasta mañana, Daniel!
Tu código es 42073.
Los platos son negros.
Rotación de la bomba del circuito primario
Vida útil restante del filtro superior
Pon la temperatura del baño a 24 grados, por favor.
El niño tiene cinco sombreros azules.
Factor de potencia fase 1
¡Buena suerte!
Factor de potencia de almacenamiento CT
Se dispara cuando uno o más niveles de dióxido de azufre cambian.
Arma una alarma en el modo nocturno.
Habilitar Pure Boost
Mi abuela no tiene sed.
Ahora hace mucho frío.
Corriente de la cadena fotovoltaica D
Factor de potencia fase B
Carga/descarga solar
No se detecta vibración
Apaga la televisión del dormitorio.
Deshabilitar el acceso remoto a Home Assistant Cloud
Esta tarde tu tío va a la oficina.
Presión a nivel del mar
No se puede iniciar ni reanudar
La próxima semana vas a la ciudad.
Esta mañana tu hijo va al cine.
Los profesores están comprando la taza.
Error en la comprobación del diodo
Habilitar la función de transición para esta luz
Interruptor de dispositivo obsoleto
Los garajes son amarillos.
El carácter 8 no está permitido.
Configurar el horario de calefacción
Plantilla de valor de inclinación
La sirena está apagada.
¡Hasta mañana!
El niño no tiene calor.
Modo preestablecido de ventilador.
Clave autenticada de S2
Nombre de la puerta de enlace
Contaminación del aire alta
Modo día noche
A mi hijo le gusta el vino.
Busca los medios disponibles.
Área de trabajo no válida
Abre las cortinas del comedor, por favor.
Lo siento, Clara.
No se puede recuperar la información del dispositivo
Corriente residual detectada
Jugador no encontrado.
Cierra las ventanas del pasillo.
¿Está apagada la calefacción del baño?
Las camisas están en el parque.
Solo puedes volver a autenticar esta entrada con la misma cuenta y concentrador de Overkiz
¿Es rojo el paraguas?
Introduce los datos de conexión de tu dispositivo Teltonika.
Mi tío quiere un kilo de azúcar.
Demasiadas solicitudes.
Carga completa del BMS
Exponer los estados de entidad de Home Assistant al bus KNX
Regresar robot aspirador a la base
Cierra la ventana del jardín.
Hoy el niño va a la playa.
Temperatura de flujo de la caldera
Permite al Profiler habilitar o deshabilitar la depuración asyncio.
Cambia una configuración del sistema Abode.
Tu hijo vive en Inglaterra.
Tu vecino quiere una taza de café.
Pulsa la tecla k.
Mi hermano tiene mucha hambre.
Compuestos orgánicos volátiles totales
Flujo de aire del convector
La temperatura mínima no debe ser superior a la temperatura máxima.
La integración de Dropbox necesita volver a autenticar tu cuenta.
Promedio de carga de CPU (1 min)
Establecer perfil de clima activo
Temperatura inferior del buffer
Define una plantilla para obtener el porcentaje de finalización de la actualización.
No uses #:~@N como contraseña.
Acciones al detener
Recupera una lista de solicitudes de medios de Seerr.
Error de prueba de tierra
Tiempo de apertura restante
Esto es un coche nuevo.
Los profesores viven en Madrid.
¡Hola, Leo!
Buenas tardes, Paul.
Pon la temperatura del comedor a 20 grados.
Define si está silenciado o no.
Hace sol en Madrid.
Texto que se mostrará en la pantalla apagada
Segunda ruta de llegada
Energía total importada de la red eléctrica
Me acuesto a las cinco.
La duración del sueño en minutos.
Valle día blanco
El ID del mensaje o el ID de secuencia de la notificación que se va a descartar.
¿Quieres configurar las Horas de Oración Islámica?
Código de alarma para armar la central de alarma.
Configurar la alimentación en modo pasivo
Esto no es un cuadro.
Dominios para incluir
Este modelo de Lyngdorf no es compatible
¿Puedes encender el ventilador del pasillo?
Muestreo de color del vídeo
Consigna máxima de la calefacción central
El horno del pasillo está apagado.
El profesor tiene cuatro camisas.
A mi hijo no le gustan las patatas.
El dispositivo ya está configurado
Configurar el control de demanda
Temperatura configurada de la zona Flex derecha
Tiempo de espera del sensor Hall
Comprueba si una o más baterías no están bajas.
Plantilla de estado de temperatura
El topic ya está configurado
ID del archivo recibido
¿Dónde están mis bicicletas?
¿Hay un 7 en el teclado?
Tu hermano tiene doce periódicos.
Energía activa positiva total
Activación de la asociación remota (124)
Se ha agotado el tiempo de espera de la conexión.
Habilitar la búsqueda web
Mi hermano necesita un plato.
¿Está apagado el ordenador del garaje?
¿Dónde están mis flores?
Está nevando en Madrid.
¿Dónde está mi cuadro?
Climatización automática del asiento derecho
Promedio de descarga este mes
No se pudo borrar la lista de reproducción.
Temperatura real del congelador
Mi padre está comprando una silla.
¿Está configurada la aplicación Fully Kiosk para requerir SSL para la conexión?
El servidor de la nube de Midea para tu región
Dinero total hoy
No trabajo el lunes.
La contraseña es a);l^.
Velocidad del motor de escape
¿Puedes apagar la calefacción de la oficina?
Puerta de enlace Z/IP (95)
¿Dónde están las camisas?
Hoy vamos al supermercado.
Retroalimentación de frecuencia TC
La contraseña de tu cuenta Fresh-r.
Está nevando en París.
¿Cuánto cuesta el plato?
Configurar la ubicación de la copia de seguridad ahora
Establecer regla de cerradura
Establece el tipo de imagen de radar a recuperar.
Problema con el certificado SSL
Pon la temperatura del baño a 23 grados, por favor.
Tamaño en bytes
El niño tiene seis periódicos.
A mi padre no le gusta la sal.
Sonido del botón del timbre
Proporción de consultas TCP
Tiempo para que se dispare antes o después del evento solar.
Tu amigo necesita una cuchara nueva.
Limpieza del dispositivo vencida
Se produjo un error de escritura o lectura
Escribe el carácter d dos veces.
Corriente de la cadena fotovoltaica E
Calificación de ajedrez Blitz
Mi hija va al hospital.
Reproductor multimedia de plantilla
Soporte de transferencia de consigna de la calefacción central
Hora de finalización de atenuación
La clase empieza a las diez.
El cortacésped está inactivo
Por favor, cierra las persianas del salón.
Tu hermana está comiendo un bocadillo.
Tiempo de espera de detección de presencia
Patatas (harinosas, enteras, grandes)
Falta el alcance de los comandos del vehículo.
Etiqueta del botón de acción
La próxima semana vas a la piscina.
Los pasillos son grandes.
El dispositivo Growatt sobre el que realizar la acción.
La contraseña es `Le:i.
Se dispara cuando uno o más valores de potencia cambian.
El árbol es caro.
Mi hijo va al aeropuerto todos los días.
Gracias, Mark.
Los niños están leyendo un libro.
Esta mañana mi madre va a la escuela.
Esta mañana las mujeres van al médico.
Ayer los profesores comieron una manzana.
¿Dónde están las mesas?
Suciedad del sensor restante
Envía y recibe mensajes: notificaciones push, correo electrónico, aplicaciones de chat, SMS y llamadas.
El payload recibido en el topic de estado que representa el estado de "apertura".
El valor objetivo a establecer.
El libro está debajo de la silla.
ID de unidad Modbus
Consumo mínimo de gas por hora - hoy
¿Dónde está la casa, por favor?
Esto es un paraguas.
Crear contador de suministro
No se han recibido datos.
Tu tía va a la estación los lunes.
Imou rechazó el cambio de la sirena
13 + 27 = 40 es correcto.
Ventilador de torre STVL 50 A1
Ayer tu médico comió una manzana.
El volumen en porcentaje.
Tu médico quiere una carta.
Define las acciones a ejecutar cuando se pausa la aspiradora.
¿Qué significa 4?
Fallo en los autodiagnósticos del relé, del RCD y PE
¿Dónde están mis periódicos?
Índice de punta de día rojo
Potencia activa de salida fuera de la red
Corrección de la temperatura exterior
Pulsa la tecla !.
Comprueba si una o más baterías no están cargando.
¿Dónde está mi ordenador?
Número de satélites
Energía de carga de CC en
Ajustar el contador negativo
Los bolsos están detrás de la cama.
Tu abuela quiere una botella de agua.
Mostrar todas las fuentes
Los profesores van al mercado todas las semanas.
No se pudo obtener la información de la aplicación Matter Server.
El período de tiempo durante el cual estará activo el ajuste de temperatura.
La casa cuesta $25.
Recupera los detalles de uso de la aplicación hoy para un dispositivo.
Esto es un coche caro.
Tamaño del inversor (vatios)
Esto es un reloj nuevo.
Energía estática de la puerta 0
Potencia máxima de alimentación del ESS
No se encontró ningún LMS.
Quieres un trozo de pescado.
Velocidad de filtración actual
Temperatura del inversor de la transmisión trasera
Hoy hace mucho sol en Berlín.
Apagar automatización
Calentador eléctrico habilitado
Apaga el ventilador del dormitorio, por favor.
Establecer el modo de música
No se utilizó la calefacción en las últimas 24 horas.
El puerto en el que está escuchando el APC UPS Daemon
Límite de potencia de inyección
El ID del dispositivo del que se obtendrán los datos de uso.
Tiempo de ejecución del modo chimenea
Subir agua/secado
Archivo JSON de cuenta de servicio no válido
Los niños están en el salón.
Comprueba la temperatura de consigna de uno o más calentadores de agua.
Vivimos en Berlín.
¡Hola!
Por favor, apaga la lámpara del dormitorio.
Luz de posición trasera derecha
Autoconsumo programado
Modo de funcionamiento MPPT
Potencia de entrada de la red eléctrica
6 + 17 = 23 es correcto.
Iniciar autodiagnóstico
Alarma del sensor de temperatura
Tu vecino quiere un huevo.
Estado del umbral superior
Se dispara cuando una o más cortinas se abren.
Hace frío en Berlín.
Hola, Jack.
Apaga la lámpara del dormitorio.
Cierra la caja.
Tiempo de espera del ciclo de limpieza en minutos
Adiós, Bob.
Fijado al centro derecha
Producción del sistema hoy (autoconsumo + exportación)
La hora dorada comenzó
Mi madre tiene una cama bonita.
Efecto personalizado: Tipo de transición entre los colores.
Los platos están delante de la casa.
Se ha producido un error al comunicarse con el altavoz Sonos
Brillo del LED frontal
Motor de la rueda derecha bloqueado
¿Dónde está la cama?
La bicicleta es blanca.
La entrada de configuración del controlador para ajustar la configuración.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista anterior".
Establecer el modo de instalación
Abre la verja del sótano, por favor.
Hora de cierre automático
Tu vecino está comiendo el tomate.
Patatas (principalmente cerosas, cortadas por la mitad)
¿Generar un nuevo token?
¿Es amarilla la pelota?
Hoy hace mucho frío en Inglaterra.
Ella tiene tres ordenadores viejos.
No se encontró la suscripción Pub/Sub de Nest
¿Hay un @ en el teclado?
El factor de calibración no puede ser cero.
Comprobar el depósito de polvo y el filtro
Buenas noches, Leo.
Temperatura inferior del tanque T2
El archivo se llama fpiq.py.
Estado de medición consumo neto CT
Error al comunicarse con Google Health.
Selecciona la entidad para el accesorio
Señal de control de refrigeración
La entrada de configuración que representa el bot de Telegram para responder a la consulta de devolución de llamada.
Enciende el ventilador, por favor.
El ático es amarillo.
Pon la temperatura del pasillo a 28 grados.
¡Feliz cumpleaños, María!
El hombre quiere una patata.
Tipo de texto predeterminado
Índice valle
Enciende los ventiladores del ático.
El zapato está cerca de la cama.
Mi tía come una sopa todos los días.
El plato cuesta dos euros.
Synology DSM: ubicación de la copia de seguridad
Restablecer el cepillo principal
Detener la calibración del tiempo de ejecución
Se dispara cuando es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Tu hija está en el dormitorio.
El carácter @ no está permitido.
Cancelar aire acondicionado
El software de la placa de circuito de comunicación debe ser actualizado.
Potencia máxima instalada
El paraguas está cerca del árbol.
Esta clave API ya está configurada.
Apaga el ordenador de la cocina, por favor.
Fallo en al autodiagnóstico del sensor de corriente residual FV
Establece la programación de la bomba de circulación de agua caliente sanitaria.
Enciende la luz del baño.
Energía importada hoy
Dirección IP del receptor
Los profesores tienen un pez.
Pon la temperatura de la oficina a 21 grados.
Hola, Paul.
Apaga el horno de la cocina, por favor.
¿Es azul el sótano?
Hora para ejecutar en modo de instalación.
No se encontraron calentadores.
Solo se admiten ubicaciones en Suecia.
Velocidad del viento 1d
El viernes las niñas van a la estación.
El puerto del servidor ya está configurado.
El ID de puerta de enlace ya existe
Retorno de tarifa punta (diario)
ecobee no aceptó el código MFA; por favor, inténtalo de nuevo.
Configurar pantalla apagada con mensaje personalizado
Mi médico quiere un vaso de leche.
Mi profesor va al banco los domingos.
Temperatura de salida del compresor
El primer mensaje debe ser un mensaje del sistema.
Masa libre de grasa
Tensión fase A-B
Tu profesor quiere un kilo de sal.
Tengo un plato barato.
Retardo de pulsación prolongada
Descartar notificación persistente
El archivo se llama lqmj~.bak.
Se dispara cuando uno o más niveles de dióxido de carbono cruzan un umbral.
Introduce los datos de conexión de tu instancia de INDI Allsky.
Error al comunicarse con la API de Ring
Tipo de celda de la batería
Hoy hace mucho viento en México.
Los perros están delante del coche.
Error en la operación de la copia de seguridad
Tu profesor está lavando la taza.
Temperatura del intercambiador interior
Calidad del aire muy desfavorable
Mi madre tiene cuatro cuadros baratos.
Vuelve a cargar la configuración de comandos de la consola.
Comprueba si uno o más termostatos están secando.
Necesitas una ensalada.
A mi médico le gusta el vino.
Este usuario ya está configurado para esta instancia de Immich.
Tu código es 22252.
Energía exportada hoy
Obtener pronóstico de precipitaciones
Modo de carga no compatible
Temperatura del aire de suministro (Boost)
Uso de tarifa punta del mes en curso
Espera; tarda 11 minutos.
Hora de salida prevista
Minutos hasta la acción.
Establecer el atributo de clúster Zigbee
Mi hijo va al parque todas las semanas.
El periódico está al lado de la mesa.
Enciende el LED cuando está encendido
Buenas tardes, Jane.
Los gatos están en el ático.
El puerto Modbus TCP al que conectarse.
¿Dónde está mi billete?
Ayer tu hermano compró un plátano.
Se ha detectado un sensor obsoleto
¿Está apagado el ordenador de la cocina?
Temperatura ambiente
El ID del dispositivo del módulo o grupo LCN.
Peras para cocinar (medianas, cortadas en cuartos)
Cuenta atrás para activar la zona izquierda
Las pelotas están delante de la mesa.
Detener la prueba de la batería
La mujer tiene tres sillas azules.
Lista de ranuras de carga
Validación del certificado del bróker
El modo de purificador de aire a ajustar.
¿Dónde está el abrigo, por favor?
Sincronizar la hora del dispositivo
Estoy muy contento.
Paso de temperatura de pulsación prolongada
Muchas gracias, Leo.
Está a la derecha.
La patata cuesta $3.
Texto personalizado izquierdo
Cierra la verja del baño.
Tu hija tiene mucha hambre.
Por favor, abre la cortina de la oficina.
Está nevando en México.
Gracias, Lucía.
Mi abuelo está lavando un vaso.
Potencia activa de salida L1N
El nivel de humedad deseada del termostato cambió.
Estrategia de carga del grupo de baterías
No se pudo conectar con el servidor SMTP.
13 + 49 = 62 es correcto.
Tráeme un tomate, por favor.
Ciudad/condado (M-Q)
Selecciona la cuenta de Habitica para crear una tarea pendiente.
Ruta local a un vídeo.
Mi vecino está escribiendo el libro.
Grabación continua siempre encendido
El carácter Z no está permitido.
Energía suministrada EVSE TC
Cortocircuito del diodo EV
Modo de anulación temporal de la consigna
Contraseña de la cuenta para conectar Home Assistant a Habitica
Tiempo total en batería
Ella tiene sed.
Introduce el código de verificación de 6 dígitos que se te ha enviado.
Este dispositivo no admite la monitorización de subtensión.
Introduce las coordenadas de tus paneles solares.
Abre la verja del baño, por favor.
Define una plantilla para obtener el resumen de la versión.
Potencia aparente de la fase C
La contraseña es (qGpq.
Ahora mi vecino va al supermercado.
Esto es un ratón rojo.
Por favor, cierra la puerta del sótano.
Producción total de energía
Duración del ventilador en minutos.
La película fue muy buena.
Ruta local hacia los medios.
Vehículo del que eliminar la programación.
Se han detectado varios discos de datos
Son las cuatro.
Comprueba el nivel de ozono de una o más entidades.
El temporizador está inactivo
La película empieza a las tres y media.
Hoy el niño va a la piscina.
Tu padre es de España.
¿Cómo estás, Peter?
Tu vecino quiere una cama.
Él tiene tres tazas azules.
Advertencia de límite de velocidad
El título o el mensaje de la notificación es demasiado largo.
Se ha cambiado el modo de funcionamiento del calentador de agua.
Mi padre está dibujando el conejo.
Se llega a Home Assistant Cloud
Buscar en Music Assistant
¿Qué es esto?
Juan no está en casa.
Volver a autenticar el Powerwall
Hay un paraguas cerca del árbol.
Intervalo de informe de humedad
La dirección que utilizas para acceder a Seafile desde el navegador.
Esto es un conejo rojo.
La niña tiene cuatro mesas negras.
Componente de radiofrecuencia no cargado
Selecciona la salida de sonido
El número de identificación del vehículo (VIN), 17 caracteres.
No se pudo iniciar sesión en Xiaomi Home, verifica las credenciales.
Anulación de consigna activada
Trabajo los viernes.
Problemas con el aire acondicionado
Tu código es 93457.
Tiempo restante de secado de la mopa
No se pudieron obtener los datos de información de la API REST de Lunatone
Límite inferior de alarma de sobrealimentación de ORP
Van al banco en tren.
No abras la puerta.
31 + 42 = 73 es correcto.
No te gusta el chocolate.
¿Hay una llave sobre el coche?
Establecer la velocidad del ventilador de perfil cuando ausente
Conectar con el dispositivo
Mi médico está en el dormitorio.
Hora de finalización de "No molestar"
¿Hay un caballo en el comedor?
El hombre va a la playa los domingos.
Método de dosificación de cloro
Bienvenido, Mark.
Se detectó un tipo de clave API incorrecto, utiliza la clave API 'principal'
Solo clave API
40 + 49 = 89 es correcto.
Ayer compré una camisa.
Dispositivo encendido/apagado
El carácter X no está permitido.
¿Hay un / en el teclado?
Mi vecino trabaja en Nueva York.
Tu médico tiene seis teléfonos.
No se pudieron actualizar los tokens de ecobee.
El archivo se llama towx-2.pdf.
Mi amigo quiere un trozo de chocolate.
Batería mínima para arrancar
Tu código es 87758.
Mi coche es pequeño.
Enciende los ventiladores del jardín.
Problemas con la alarma de gas
Saturación de nubes mínima
Recarga todos los scripts disponibles.
La música del ático está apagada.
Los niños tienen nueve zapatos.
El ID de la aplicación ya está configurado
A mi hermano le gustan los gatos.
Apaga la alarma del dormitorio.
El valor mínimo de inclinación.
Velocidad del eje del inversor de tracción trasera derecha
Habilita y configura Climate React.
Comprueba si una o más ventanas están abiertas.
Lo siento, Helen.
Añadir datos a la hoja de Google
Consumo de gas de calefacción los últimos siete días
El tipo de sensor, uno de 'tiempo', 'proporción' o 'cuenta'
Establece el nivel de registro para una o más integraciones.
Error inesperado al conectar con el controlador Omada.
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Roborock.
Umbral del fusible en L1
Mi tía tiene dos cámaras.
Cierra la verja del dormitorio, por favor.
Sobretensión media de red L1
Cantidad de recursos compartidos de usuario
Conectar con tu ISY
Alarma de la puerta del frigorífico
A mi profesor no le gustan los pasteles.
Subir archivo JSON de cuenta de servicio
Verde: LED de actividad
Consigna de potencia de CA
No se pudo encontrar el host al intentar conectar con la transmisión
Esto es un caballo amarillo.
Cancelar la notificación de emergencia
Tu abuela tiene frío.
Las credenciales proporcionadas pertenecen a una cuenta de Snoo distinta de la configurada anteriormente.
Demanda media actual
A mi abuela no le gusta el arroz.
Por favor, abre la verja del baño.
Alarma de sensor de temperatura desconectado
¿Hay un reloj en el salón?
Falta el depósito de agua sucia
Electricidad utilizada para ACS
Selecciona el dispositivo a configurar
Esperando al coche
Consumo diario de energía
Consumo de gas este mes
Selecciona un dispositivo descubierto
ID del atributo a establecer.
Elige la pasarela Hue
Mi hijo tiene diez camisas.
SOC objetivo en tiempo real
Pon la temperatura del comedor a 22 grados.
Borra un código PIN de una cerradura.
Volver a configurar el dispositivo SMLIGHT
Un único comando o una lista de comandos para aprender.
Él quiere una llave.
Mi profesor tiene dos cuadros.
Velocidad de subida
Evaluación de tareas de IA
Se produjo un error al comunicarse con Radio Browser.
Esto es una patata azul.
¿Está María en casa?
La manzana cuesta $3.
De acuerdo.
Escribe el carácter o dos veces.
Tema de voluntad no válido
URL de imagen fija
Los gatos están delante de la silla.
¿Dónde está tu llave?
No se pudo volver a conectar al cliente: el dispositivo no tiene una dirección MAC de red.
Conectar con el servidor NUT
La lámpara del ático está apagada.
Contraseña principal (MFA)
Bajar el brillo de la pantalla
Idioma de la fecha de vencimiento
No tengo miedo.
Se utilizó la dirección IP o el nombre de host de otra impresora Brother.
Mi hermano va al hospital en tren.
Ajustar modulación máxima
La clase empieza a las doce.
Área limpia actual
Restablecer consumible del sensor
No es fácil.
Mi padre tiene tres cuchillos rojos.
Límite de vertido a la red
Mi tío tiene cinco vasos.
Código PIN incorrecto
Tu hermano tiene nueve cuchillos.
Restablecer consumible del filtro
Sensor de temperatura externo
Encender la calefacción
Hay un sombrero en el hotel.
Nivel mínimo de encendido
Tengo sed.
Los médicos quieren un kilo de carne.
El token de tu electrodoméstico Midea (cadena hexadecimal)
Envía una ubicación.
Tu código es 96572.
¡Buenas noches, Alex!
Protección contra la temperatura ambiente 1
¿Puedes apagar la alarma del comedor?
Prefijo de descubrimiento no válido
El archivo se llama sqzb-2.pdf.
Tu médico está comiendo la sopa.
Activa el impulso del calentador de agua durante un tiempo determinado.
Hay un abrigo en el jardín.
Puerta delantera izquierda
El contenido de humedad superó el umbral.
Fijada en la parte inferior media
Electricidad producida en horas valle
Estado de carga a la llegada
Tu hermana necesita un plato.
Potencia CC MPPT 1
Escribe el carácter s dos veces.
Configuración de Zigbee completa
Se solicita que el dispositivo se encienda
Modo de nivel de potencia
Son las seis y cuarto.
Desequilibrio instantáneo en el bus de CC
Distancia de viaje manual
Distancia de detección de movimiento pequeño
Las ventanas del baño están abiertas.
Nivel de radón de 1 día
Las ventanas del sótano están cerradas.
El archivo se llama agmy~.bak.
No se pudo detener la aplicación Matter Server.
Completa la ubicación para rastrear.
Patatas (con piel, cerosas, pequeñas, de cocción rápida al vapor)
Patatas (harinosas, cortadas por la mitad)
Área para el canal solicitado.
Energía total de salida de la batería
La mujer está comprando la sopa.
Energía exportada fase B
Reducción inteligente de temperatura
Descarga mínima programada
Consumo total de agua
Por favor, abre las ventanas del pasillo.
Ahora hace mucho sol.
Establecer la configuración de la cerradura
Tengo una cámara amarilla.
La niña tiene tres teléfonos pequeños.
No tienes miedo.
Selecciona la ubicación para la que quieres recibir la información de Stookwijzer.
El nombre de host o la dirección IP de tu concentrador Overkiz.
Esta mañana mi madre va al hotel.
No se pudieron actualizar los dispositivos.
Mi hermana tiene cuatro casas grandes.
Tu madre tiene ocho sillas.
Hoy es lunes.
El archivo se llama abps_1.txt.
No se puede añadir una voz TTS mientras la configuración esté deshabilitada.
El ordenador es demasiado caro.
Entrada de configuración para añadir la lectura del medidor.
Mi médico está dibujando el perro.
Mi hija tiene diez cámaras.
Ella vive en Roma.
Este dispositivo Bluetooth no es un cargador Besen compatible.
Lista de segmentos (0 para todos).
Establecer límite superior
¿Qué hora es ahora en Barcelona?
Temperatura del circuito de retorno primario
Los profesores tienen cinco cámaras.
Reanudar el riego automático
Autenticación no válida, utiliza la clave API o la contraseña.
37 + 13 = 50 es correcto.
¿Hay un libro al lado del coche?
Este dispositivo aún no es compatible con la integración de SMLIGHT
Elimina un correo electrónico.
42 + 37 = 79 es correcto.
Detener todo el riego
Clave pública de verificación (opcional)
Bienvenido, Anna.
Me levanto a las diez.
Error de autotest del relé 1
Sobretemperatura del enchufe doméstico
Déjalo en blanco para usar el descubrimiento automático
Mi médico vive en Londres.
Subir el volumen del reproductor multimedia
Pronóstico de precipitaciones totales
No se pudo añadir el servicio
Esta tarde tu hermana va al hospital.
Límite de tiempo de carga
La batería comenzó a cargarse
Ventanilla delantera izquierda
Temperatura máxima deseada
Zonas a ignorar
La mujer está comprando el huevo.
Proporciona los detalles de tu dirección
Modo de trabajo del inversor
Consumo medio de combustible de viaje en automático
Limpiar manualmente la salida
Mi madre dibuja un pájaro todos los días.
Duración restante de la climatización auxiliar
No hay ninguna cuenta asociada con el correo electrónico que has introducido, por favor, inténtalo de nuevo.
Nombre del topic de Pub/Sub
Selecciona cómo se muestra la entidad en Home Assistant.
Hoy hace mucho frío.
Muchas gracias, Oscar.
Consumo de gas de las pilas de combustible este mes
No uses fh]7"2 como contraseña.
Valor del comando para apagar
Cambiar la configuración del adaptador ZHA
El ventilador admite oscilación.
Devolver el cortacésped a la base
Feliz cumpleaños, Juan.
Mi hija tiene doce vasos.
Detalles de la clave API de Coinbase
Hay 28 grados en la cocina.
Protección contra sobrecorriente DCI
Apaga un ventilador.
Recuento de fases del conector
Contraseña de tu cuenta de Wallbox.
Protección contra congelación en espera
La persiana de la cocina está cerrada.
Pulsa la tecla y.
Ciclo de facturación restante
Procesos a añadir como sensor(es)
Mañana lloverá en España.
Esta URL de acceso ya está configurada.
La fecha en que debe comenzar el evento de todo el día.
La ID de clave o la clave de cifrado no es válida
Hora del último inicio de electricidad
Tamaño del búfer interno
Tu madre quiere un cuadro.
Velocidad de disminución de la intensidad remota
No se pudo migrar la configuración debido a un error desconocido
Coste de la factura de gas actual hasta la fecha
Masa muscular en la pierna izquierda
Selecciona la cuenta de Habitica para actualizar una recompensa.
Duración entre cambios de color.
Adiós, Leo.
Modelo de contador inteligente
Escribe el carácter } dos veces.
Velocidad a la que mover la persiana.
El libro está debajo de la cama.
Duración personalizada para reiniciar el temporizador.
Tu abuela está en el sótano.
Calibración en curso
Añade recordatorios a una tarea de Habitica.
Caudal desde el reinicio
No está lejos.
Seleccionar opción de selección de entrada anterior
El dispositivo de esta dirección es un inversor distinto del que está configurado.
Tu padre está lavando un vaso.
Ayer mi profesor compró un teléfono.
Latitud de la esquina suroeste del área.
Texto que se va a escribir.
Lee los periodos de descarga de CA de un dispositivo SPH.
Las mujeres están comiendo la naranja.
Tu vecino está en el pasillo.
La contraseña es y8l.
Niveles de negro de entrada
Tanque de limpieza vacío
No encender el dispositivo al iniciar Home Assistant
Por favor, cierra la verja de la oficina.
Mi amigo está comprando el periódico.
El archivo se llama kzbw.py.
Tu vecino vive en México.
Ventilador de pie SSVF 45 B1
Tu hija es inteligente.
Corriente máxima de la estación
Tu hermano está listo.
Fallo por sobretensión en el hardware del bus
¿Hay un cuchillo en el garaje?
El rango de velocidad máximo debe ser mayor que el rango de velocidad mínimo
Ayer mi hijo compró un helado.
¿Hay una bicicleta delante de la casa?
La fecha en la que debe finalizar el evento de todo el día.
¡Buenas tardes, Juan!
Inicia o reanuda la tarea de limpieza de un robot aspirador.
Los hombres son de Barcelona.
Acciones al iniciar
Mi hija es inteligente.
Mi vecino necesita un reloj nuevo.
El ático es viejo.
Las verjas del baño están abiertas.
Clave privada no válida
Actualizar la configuración del cifrado HTTPS
Mi abuela tiene una casa vieja.
Activa una escena INSTEON para encender.
Número de ranuras en caché
Inicia el riego.
El nombre de usuario de tu cuenta Fresh-r (dirección de correo electrónico).
La hora de inicio de la consulta de estadísticas.
La aplicación Matter Server aún no está en funcionamiento.
Establecer el valor del dispositivo
Ahora no hace viento.
Protección contra sobretensión configurada de la batería
¿Hay un M en el teclado?
Establece el valor de una fecha/hora.
Eliminar All-Link
No existe ningún transmisor de radiofrecuencia compatible para esta integración.
Sobretemperatura de la tarjeta de control
Hora de finalización del estado
Esperando respuesta del coche
Comprueba si es la hora dorada, opcionalmente durante un período específico.
No se pudo comprobar la última actualización de ntfy
Apagado del motor por baja tensión de entrada
Tono antes de reproducir audio.
La tarjeta SIM requiere PIN
Quiero comprar una pelota negra.
Tensión fase C-A
Andén de llegada previsto
La lámpara del sótano está encendida.
Tengo un bolso viejo.
Hora de finalización de la tarifa eléctrica reducida hoy
Descarga el mes pasado
¡Hasta mañana, Oscar!
Límite de tamaño de archivos adjuntos
El nombre de host o la dirección IP de tu dispositivo Poweropti.
Modo de suspensión los jueves
Environment Canada: ubicación meteorológica e idioma
Estos son mis huevos.
Alarma manual con zumbador
No se puede alcanzar el área objetivo
El token API de tu bot.
Corriente eléctrica exterior
Humedad máxima de alarma
Volumen del medidor de agua
¿Es caro el cuadro?
Brillo automático en modo día
La clave API del servicio Prowl no es válida.
La contraseña es UJT#+5.
Esta cuenta no ha sido activada.
Propiedad del valor.
Gracias, Sam.
No se pudo cargar la URL: el servidor no devolvió datos.
Hasta luego, Oscar.
Elige el personaje de Habitica del que quieres recuperar tareas.
Tu profesor necesita un abrigo.
Vencida la hora de revisión por kilometraje
Vida útil del cepillo principal
Límite de corriente de CA alcanzado
Energía de CA-in-1 a salida CA
La clase de estado del sensor
¿Dónde están mis camisas?
La verja del garaje está abierta.
Escribe el carácter N dos veces.
Por favor, cierra la persiana del baño.
Crear termostato genérico
A mi madre le gustan los perros.
Electricidad reactiva importada (total)
Mi padre tiene cuatro billetes bonitos.
Apagado automático del estado de la válvula
El tamaño del título y del texto del mensaje.
Rendimiento FV total usuario
Vivo en Berlín.
Vida útil total de todas las baterías cargadas
Qué imagen debe ser rastreada
Hoy tu médico va al aeropuerto.
Me acuesto a las nueve.
No uses 7HL como contraseña.
Buenos días, Irene.
Define el valor mínimo del número.
Quiero una taza de té.
Acciones al armar de noche
Detección de sonido de alarma
¿Está apagado el horno del ático?
Luz de freno central
Duración del último riego
Tipo de fuente de la entrada de CA 1
ID del medio de la pregunta
El nombre de host o dirección IP de tu dispositivo BSB-LAN.
Fuerza del efecto Hall
Hora de inicio del ejercicio
El acuerdo seleccionado ya está configurado.
Potencia real nominal
Posible fallo de hardware
No tengo dinero.
El volumen del reproductor multimedia ha cambiado
Tamaño de la memoria caché
Lista de nombres.
Abre la verja del pasillo, por favor.
El archivo se llama cxiv-2.pdf.
Feliz cumpleaños, Daniel.
Verde mar claro
Ruta del puerto serie al que conectarse
La hora azul comenzó
Apagado por tensión de red L1
Mostrar obstáculos ignorados en el mapa.
El token de acceso para autenticarse con Firefly III
Memoria de intercambio libre
Está lloviendo en Barcelona.
Hoy mi amigo va al supermercado.
Los dispositivos deben tener IP (para el modo de punto de acceso)
Restablecer la vida útil de la cuchilla
Recarga del tiempo de encendido
Establece el estado de brillo rastreado de una luz Bond.
Volver a configurar la cuenta de Ohme
Intensidad por defecto de todos los LEDs encendidos
Se dispara cuando una o más puertas de garaje se cierran.
Pulsa la tecla V.
Eventos de puerta abierta
¡Hasta mañana, Peter!
Se enciende con el producto
La pelota cuesta dos euros.
Fin de descarga configurado de la batería
La unidad de medida del precio del gas no coincide con la del sensor de gas
Configuración del tiempo de viaje del WSDOT
Error al actualizar los datos
Potencia de P1
Tiempo máximo de pedido del último pedido
A mi madre le gusta el zumo.
No se pudieron actualizar las opciones de Roborock
Estado de carga del vehículo
La puerta de la oficina está cerrada.
Tienes ocho libros.
Enciende la radio del baño.
Versión CAN de BMS demasiado baja
Apple TV no está conectado.
Error al iniciar sesión en la API.
Contraseña o contraseña específica de la aplicación para la cuenta SMTP.
¡Hola!
Mínimo desplazamiento de la consigna
La patata cuesta seis euros.
¿Dónde está mi silla?
Mi hermana está dibujando un gato.
Mi hermana tiene cuatro árboles pequeños.
Carlos vive en una casa grande.
¿Dónde está tu plato?
El Control IP está deshabilitado en tu TV o el TV no es compatible.
Tengo un plato verde.
Por favor, cierra el libro.
Reproduce una transmisión de cámara en un reproductor multimedia compatible.
El puerto de tu servidor Proxmox VE (predeterminado: 8006)
Dirección IP WAN
El ID entero del recurso IHC.
Abre la puerta.
Potencia del TC de carga
Presión del neumático trasero izquierdo
Código requerido para acciones de armado
Consumo de electricidad para refrigeración este mes
No se pudo conectar con los servidores de Renault.
El dispositivo no admite scripts y no se puede utilizar como escáner Bluetooth.
Temperatura deseada calculada
Mi hermana es de Barcelona.
Subida en la conexión actual
¿Dónde está el coche?
Escena A/B
Habilitar el método de descubrimiento antiguo
El archivo se llama ngnw.py.
La cámara cuesta $99.
Cadena de fecha del recordatorio
¿Qué significa E?
Tu padre va al cine todos los días.
Filtrar por descripción del producto
Desactivar la carga del Hub4
Mi abuela tiene dos flores.
Hace viento en Inglaterra.
Configurar Modbus TCP
La lámpara del pasillo está apagada.
Pulsa **Enviar** para volver a autenticarse.
Sirena encendida
Contraseña para el FRITZ!Box.
Consumo de carga hoy (solar)
Tienen miedo.
La cama cuesta veinte euros.
Empezar el día
Tu hermana tiene nueve cartas.
Error al activar el webhook de IFTTT.
Nombre de ubicación ya configurado.
Tu hijo necesita una cámara.
No se pudo encender el dispositivo
¿Hace calor ahora?
Define el valor máximo del número.
¿Hay un perro al lado de la silla?
Actualizar las propiedades de la entidad
Nivel de activación del PIR
Tu código es 7447.
El carácter ~ no está permitido.
Panel Risco local
Mi amigo tiene diez pájaros.
Nivel máximo de agua mezclada a 40°C.
La integración Remember The Milk necesita volver a autenticar tu cuenta
¿Ese es tu libro?
Los periódicos están delante de la cama.
Establecer valor KVS de Shelly
11 + 4 = 15 es correcto.
Timbre en casa
Habilita el modo En casa/Ausente inteligente.
Ahora mi hijo va a la playa.
Error de alimentación auxiliar
Por favor, tráeme un kilo de arroz.
Añadir bicicleta Specialized Turbo
El autobús sale a las ocho.
La integración Netatmo necesita volver a autenticar tu cuenta
Sí.
Fuente de entrada de medios
No se encontró ningún dongle en esta ruta
Mostrar obstáculos con foto ignorados en el mapa.
El dispositivo proporcionado no coincide con el dispositivo configurado
La dirección de correo electrónico utilizada para iniciar sesión en tu cuenta de inexogy.
Tu hijo tiene siete casas.
Válvula de salida de agua
La pizza es demasiado cara.
No se encuentra el servidor seleccionado
Volumen de la alarma de fallo de alimentación
Se requiere suscripción a Teslemetry
Filtro superior restante
Configurar el webhook de Geofency
Hay 23 grados en el comedor.
Error de autenticación con el termostato
¿Quién eres?
Mi amigo va a la playa los domingos.
La tienda abre a las tres.
Código de verificación de cuenta a través del método seleccionado en la configuración de su cuenta Ring.
¿Puedes apagar la cafetera del jardín?
Modo de funcionamiento del router
La versión de firmware del dispositivo WLED no es compatible.
Visión nocturna inteligente
Duración de la sesión en minutos.
Filtrar álbumes por tipo.
Tu médico está preocupado.
¿Puedo tomar un vaso de zumo, por favor?
La tienda abre a las ocho.
Selecciona el emisor de infrarrojos que se utilizará con tu TV Philips.
Mi abuelo quiere una taza de leche.
Se dispara cuando uno o más temporizadores alcanzan un tiempo restante específico.
Recupera tareas de tu personaje de Habitica.
Esta mañana no hace viento.
¿Dónde trabajas?
Por favor, introduce la contraseña correcta.
Los libros están delante de la mesa.
Gracias por tu ayuda.
Ayer mi abuelo comió una patata.
Los médicos tienen mucho miedo.
Mi plato es azul.
El temporizador está en pausa.
Evento de Z-Wave JS recibido
Días restantes de vida útil del filtro de polvo
Esta tarde tu madre va al médico.
Indicador LED de activación
Selecciona la cuenta Habitica para crear una recompensa.
¿Hay un I en el teclado?
Esto es una llave blanca.
Esto es un tomate barato.
Uso del medidor de gas
Se produjo un error desconocido al comunicarse con el servicio Sensor.Community.
Envía una encuesta.
Código para armar
Tu tío lava un coche todos los días.
Consumo de energía en los últimos siete días
Quiero comprar un coche viejo.
Error en el número de serie del modelo
¡Hasta mañana, Leo!
Tu código es 67283.
Debes seleccionar una voz para continuar.
Selecciona un emisor de infrarrojos.
Mi hermano tiene veinte casas.
Define las acciones que se ejecutarán cuando se apague el interruptor.
Duración del movimiento ascendente
¿Dónde está tu coche?
Bienvenido, Sam.
El carácter D no está permitido.
Temperatura de color (Kelvin)
Temperatura del gas caliente
Añadir ID de la puerta de enlace existente
Protección contra subtensión de configuración de la batería
El número de parámetro a recuperar del dispositivo.
Mi profesor está en el salón.
Ella tiene cuatro paraguas bonitos.
A mi vecino le gustan los plátanos.
Niveles de negro de salida
Cierra la verja del comedor, por favor.
Los tipos de eventos para que se dispare.
No se puede completar la acción, misión o grupo no encontrado
Apagado (interruptor de encendido)
La fecha y hora en que debe comenzar el evento.
Filete de cerdo (asado)
Muestra una notificación persistente en el panel de notificaciones.
Mi abuela tiene diez cartas.
Tu vecino quiere un tomate.
Páginas restantes de cian
Él tiene cuatro caballos rojos.
Mi padre tiene dos abrigos bonitos.
Establece el estado de energía rastreado de un interruptor Bond.
Esto es un bolso nuevo.
Modo de luz de cámara exterior.
Velocidad/frecuencia de voz predeterminada
El calentador no proporcionó la información de identificación requerida.
Energía reactiva (8 bytes)
Problema con el sensor de colisión trasera
Permiso para desactivar el modo de privacidad de Reolink
No se recibieron datos de la bomba de calor Qube.
Potencia activa fase-B
Energía de refrigeración diaria producida
Configurar el modo del sistema
Añadir estación de medición
Protección contra sobretemperatura durante la carga de la batería
Usar la ubicación de casa
El soporte multiprotocolo está obsoleto
El médico va al restaurante todos los días.
La carne cuesta $40.
Límite de potencia de salida del inversor
Se ha agotado el tiempo de espera de la conexión con el vehículo.
¿Puedes apagar el ventilador de la cocina?
No uses DKiq como contraseña.
Estado de carga deseado
A mi hermana no le gusta el pescado.
Tipo de fuente de luz
Laura vive en una casa grande.
Selecciona la estación meteorológica que quieres añadir a Home Assistant.
Casi es hora de la revisión por kilometraje
El inversor devolvió un error
Hoy hace mucho viento en Inglaterra.
Tu código es 12644.
Mostrar el modo armar en casa
El archivo se llama oqhk-2.pdf.
Mostrar todas las herramientas de IA
Establecer la posición e inclinación de la cubierta.
¡Hasta mañana, Kate!
Corriente de fase B
Energía de salida de la batería hoy
El pan cuesta $3.
Ruta manual del dongle USB Crownstone
Configuración del modo de color RGBW
Potencia reactiva fase 1
Último porcentaje de batería restante
Tu vecino tiene siete bolsos.
Límite de potencia activa habilitado
Selecciona las estaciones para añadir
Volver a configurar el dispositivo Slide
No se aceptó el nombre de usuario o la contraseña
Elige un estado
Él tiene dos vasos amarillos.
Energía total suministrada
Obtiene un mensaje de correo electrónico del servidor.
Los abrigos están sobre la casa.
El tren sale a las ocho y media.
El dispositivo rechazó la credencial porque el identificador único del usuario no coincide.
No se encontraron dispositivos compatibles
Topic a escuchar.
Bitvis Power Hub descubierto
Hay una cámara debajo de la silla.
La zona a probar.
Mi abuelo va al cine los lunes.
URL de Spotify especificada no válida
El ordenador está delante de la cama.
Acciones al establecer la velocidad del ventilador
Se agotó el tiempo de espera al intentar conectarse a la instancia de Portainer.
Error de muestreo de la tensión de la red (CA)
Mi tía necesita una llave.
Configuración de entidad KNX no válida
Mi vecino quiere un vaso de zumo.
Ella está escribiendo la carta.
¿Dónde está mi abuelo?
Destino no accesible
Mi tía vive en México.
¡Adiós, Helen!
Objetivo de SOC en modo de reposo de la batería
El payload que representa el estado "apagado" de oscilación.
La contraseña es jC_.
Ángulo de fase U(L1)/I(L1)
Ajustar el porcentaje de humedad de la zona
La niña tiene diez relojes.
El pájaro está sobre la cama.
Tiempo de carga restante
¡Hola, Jane!
Las entidades del reproductor multimedia que se añadirán a la nueva zona.
Mañana es domingo.
Tu código es 11253.
Contraseña de cifrado de imagen
Entidad desde la cual filtrar.
Encender la carga inmediatamente
La próxima semana tu abuela va al supermercado.
Duración para encender el Switcher.
Fusible de string abierto
Tengo hambre.
El nombre de host o la dirección IP de tu servidor Splunk
Introduce tus datos de acceso a Hive.
Selecciona la carpeta compartida donde se debe almacenar la copia de seguridad automática de Home Assistant.
Sensibilidad de la potencia de entrada
Quiero comer algo.
Navegar al destino
Alarma de temperatura del congelador
Fallo en los autodiagnósticos del relé y del RCD
No se encontraron ubicaciones
Está demasiado alto.
Te quiero.
Ciudad/condado (V-Z)
Selecciona el tipo de instalación
Total de energía real devuelta
Cortocircuito del piloto
Abre una URL en el navegador predeterminado en la máquina host de Home Assistant.
Enciende la calefacción del ático.
Mi abuela tiene cuatro ordenadores.
Dirección de grupo para leer si es de día o de noche.
Apagado diferido
Mi médico es joven.
Pulsa la tecla ^.
Modo de ahorro de energía
Cierra la puerta de la oficina.
El árbol es demasiado caro.
Introduce tu dirección de correo electrónico Roborock.
El paraguas cuesta $15.
Generación solar de hoy
4G/3G/2G automático
¿Vives en Roma?
Por favor, cierra la verja del garaje.
Mi vecino quiere un trozo de pescado.
Volver a autenticar la integración de Proxmox VE
¿Dónde está mi hijo?
El lunes tu hijo va a la oficina.
El dispositivo utiliza una versión de API local no compatible.
Esta noche tu abuelo va al banco.
Este es mi amigo Sofia.
No se pudo establecer la conexión con la configuración proporcionada
Frecuencia de consumo neto CT
Esto es un libro blanco.
Valor de óxido nitroso
Energía aparente (8 bytes)
Evento del calendario finalizado
No es verdad.
Factor de rendimiento estacional: agua caliente sanitaria
La contraseña es 2[Bk'P.
Tu código es 52294.
Fuente de cambio de consigna
Apaga la luz del salón, por favor.
La plantilla de posición establecida debe utilizarse con el topic de posición establecida
No se encontró ninguna puerta de enlace.
Nombre de la habitación a cambiar.
Temperatura del suministro de aire
La contraseña es FGU-g.
¿Hay una pelota sobre la mesa?
La contraseña es ]*=Ae.
Utiliza un endpoint HTTP o HTTPS sin ruta.
¿Está apagada la luz del ático?
Las camisas están en la cocina.
Las credenciales proporcionadas son para una cuenta diferente de Hypontech Cloud.
Hora de inicio del sueño
Temperatura deseada máxima
No se pudo encontrar el dispositivo.
Cepillo lateral restante
Ventilador del aire de escape
A mi profesor no le gusta el chocolate.
Ruta de acceso
Tensión media del bus de CC
Aire frío y renovación del aire
Elige un sistema encontrado o 'Entrada manual' si no se han descubierto dispositivos.
Se dispara cuando una o más baterías ya no están bajas.
No se pudieron analizar los datos del plan de comidas.
Mañana mi hija va a la farmacia.
Configuración del modo de oscilación
No se pudo recuperar la clave API
La contraseña es incorrecta.
Navajas (pequeñas)
Esto es una prueba.
El queso cuesta dos euros.
Último tipo de entrenamiento
Tu hermana vive en Inglaterra.
Los médicos no tienen miedo.
La persiana del sótano está cerrada.
Introduce los detalles de conexión de tu dispositivo Indevolt.
Mi profesor tiene diez conejos.
Temperatura deseada de la caldera
Mi tía tiene cuatro sombreros.
Problema de tracción de la rueda trasera izquierda
Capacidad de la batería no configurada
Clave de control de acceso S2
El médico está comprando el helado.
Código MFA no válido
Tu amigo quiere un huevo.
Escribe el carácter A dos veces.
Permitir la carga
Calibración del modo de calefacción
¿Qué significa 2?
Calefacción central baja
Mi tía vive en Berlín.
No se pudieron descubrir dispositivos
Agua caliente sanitaria
Recordatorio de luz encendido
Generador remoto seleccionado
Tu médico quiere un reloj.
Velocidad de la bomba entre la velocidad mínima y máxima.
Cuerpo del mensaje de la notificación.
Humedad relativa mínima
Apaga la lavadora del garaje.
Feliz cumpleaños, Emma.
Los zapatos son caros.
El nombre de host o la dirección IP del Nettigo Air Monitor a controlar.
Apaga la cafetera del garaje, por favor.
Esto es un pájaro bonito.
Mi madre está comiendo un pastel.
Tipo de dispositivo
Un nombre para identificar esta instancia de Home Assistant en los eventos de Splunk
El ático es bonito.
Servidor DNS primario
La tienda cierra a las ocho y media.
Mi hija tiene seis teléfonos.
El tren sale a las doce y media.
Selecciona una dirección de dispositivo para eliminar
Fusible de entrada 0 circuito abierto
Sube el archivo a Minio.
La rueda derecha tiene un problema.
Ayer compramos un huevo.
Immich no está configurado.
Enciende la lavadora del baño, por favor.
La leche cuesta cuatro euros.
Siguiente precio de mercado
No se pueden recuperar vehículos.
Los ordenadores están cerca de la casa.
Se dispara cuando una o más válvulas se cierran.
El complemento al que escribir.
Cierra las verjas de la cocina.
Enciende la lámpara del salón.
Cantidad para ajustar el volumen al subir o bajar el volumen.
Mi hija quiere una taza de leche.
A mi médico no le gusta la cerveza.
Él va al parque en tren.
Fase de potencia B
¿Estás seguro de que quieres configurar Dialogflow?
Comprueba la proporción de compuestos orgánicos volátiles de una o más entidades.
Ajustar las opciones de Coinbase
Error en la temperatura establecida de Honeywell
Acción del interruptor L1
Origen del último comando
Elimina un grupo.
No se han encontrado dispositivos Rachio en la cuenta
¡Adiós, Julia!
Transferencia de alta tensión
Tienen cinco tazas viejas.
La contraseña es B/-#&u.
Mañana es martes.
Mi abuela trabaja en París.
Temperatura de los gases de escape demasiado alta
Próxima copia de seguridad automática programada
Esta noche mi hermana va a la iglesia.
¿Qué significa _?
Caudal de la bomba de calefacción central
Ajustar el tiempo mínimo de encendido del ventilador
Temperatura máxima de calefacción
Acciones al regresar a la base
Comprueba si uno o más sensores de presencia no detectan la presencia de personas.
Monóxido de carbono detectado
Rango de saturación.
El certificado de cliente para autenticarse con tu bróker MQTT.
Modo de procesamiento de imágenes
Precio de entrega en tarifa valle
Estado de la reproducción de medios
Humedad ambiente
Me levanto a las tres y media.
El niño tiene veinte teléfonos.
Mi hermano tiene dos pelotas bonitas.
El tiempo de resolución de los precios, puede ser de 15, 30 y 60 minutos.
Tienen una casa.
Tu abuela quiere un vaso de vino.
Contenido de CO2 en los gases de combustión
Apaga el ordenador de la oficina, por favor.
Error de consistencia de DCI
Configuración para ajustar el modo de velocidad del ventilador a Manual o Automático.
Porcentaje de uso del almacenamiento
Energía total exportada a la red eléctrica
No se pudo establecer la identificación del nodo.
Las niñas tienen doce camisas.
Las mujeres están escribiendo un libro.
Energía de carga del TC recibida
¿Hace frío ahora?
Tiempo de transición a apagado
Horas de funcionamiento del filtro de partículas gruesas
Muestra la ruta de la mopa en el mapa.
Quiero comprar una casa verde.
¡Feliz cumpleaños!
Tu vecino tiene nueve pájaros.
Pulsa la tecla <.
Límite de uso del correo electrónico
Pérdida de calidad de la señal
Mi madre necesita una sopa nueva.
Borra el temporizador de apagado automático de un ventilador Modern Forms.
Mi tío está leyendo el libro.
Alarma de rotación de fase
Introduce la dirección IP de tu dispositivo Iskra y selecciona el protocolo.
Energía consumida de origen solar
El niño tiene calor.
¿Dónde están mis conejos?
La carta está en la cocina.
Tiempo de transición a encendido
El token y la clave deben ser cadenas hexadecimales válidas
El carácter p no está permitido.
Se dispara cuando uno o más sensores de gas comienzan a detectarlo.
El dispositivo al que debe estar vinculado este ayudante de plantilla.
Peras para cocinar (grandes, cortadas por la mitad)
Volumen total de aire transportado
Volver a cargar la configuración principal
Crear un sensor de estadísticas
Batería cargada desde la red esta hora
Mi abuelo tiene cuatro ordenadores rojos.
No hay ninguna cuenta disponible
Energía este mes
La flor cuesta siete euros.
Gas este año
Ruta local a un documento.
Añadir un entorno de Portainer
¿Estás seguro de que quieres volver a configurar Dialogflow?
Código (utilizado en la IU de Home Assistant)
Modo de flash Zigbee
El archivo se llama rjyw_1.txt.
Configurar aire acondicionado LG
No me gustan las sopas.
Periodo de protección de detección de ventana abierta
¿Incluir o excluir aplicaciones?
Quiero comprar un libro rojo.
¡Hola, Alex!
ID de aplicación o secreto incorrecto
La biblioteca está cerca de la estación.
La casa cuesta $15.
El vaso está en el jardín.
Producción de energía desde el informe anterior
Esto es un sombrero bonito.
Ayer mi hermana dibujó un caballo.
Nombre de usuario o dirección de correo electrónico de tu cuenta en la nube de Midea
Pulsa la tecla |.
Patatas (harinosas, enteras, pequeñas)
Rojo: LED de alimentación
Tu vecino está comiendo un tomate.
Establecer texto del teclado
Hay un caballo en el comedor.
Recupera un plan de alimentación de un alimentador Tuya.
Tu hermano quiere una sopa.
El robot aspirador está en la base
La camisa está en el comedor.
Temperatura de entrada de calefacción central
URL que se abre al seleccionar la notificación en la aplicación Prowl.
La taza es nueva.
La dirección IP o el nombre de host de tu bomba de calor Qube.
Consumo de gas de las pilas de combustible este año
Restante por descargar
Configurar SMA Solar
Restablece todos los contadores de un contador de suministro.
Configuración local de Genius Hub
Comprueba si una o más actualizaciones no están disponibles.
Inversor a salida CA
Mi médico quiere una botella de agua.
Esto es un plato caro.
Esta mañana ella va al hospital.
Mi hijo está comprando una sopa.
Configuración del modo de color HS
El carácter e no está permitido.
Tu hija tiene un pez.
Me llamo Eva.
El niño está dibujando la flor.
Modo de detección de movimiento
¿Ese es tu bolso?
Consumo de gas ACS en los últimos siete días
A mi madre le gusta el queso.
Establecer la ubicación del rastreador
Las flores están detrás de la silla.
A mi amigo no le gusta el pan.
A mi médico le gusta el té.
Alternar inclinación de persiana
Ciclo de filtración secundario
La dirección de correo electrónico utilizada para registrar la unidad central en mydevolo.
Esperando el retraso del reinicio
Ayer mi madre comió un huevo.
Cierra la botella, por favor.
Hoy hace mucho sol en Nueva York.
Volver a configurar la integración de Ring
Me acuesto a las tres y media.
Próximo precio del gas
Puerto de carga en modo frío
Esto es un teléfono barato.
La dirección de correo electrónico que utilizas para iniciar sesión en la aplicación de Rituals.
Mensaje MQTT recibido
¿Dónde está tu billete?
Apagado por bajo voltaje de la batería
Temperatura del líquido del evaporador
Por favor, pon la temperatura del dormitorio a 25 grados.
El hombre va a la oficina en tren.
No uses Z*p como contraseña.
Cantidad de usuarios activos en la última hora
Total de importación de energía
Error al comunicarse con la API de Wallbox
¡Buenas tardes, Daniel!
Todas las baterías cargadas hoy
Si se habilita o deshabilita la depuración asyncio.
Energía recibida EVSE TC
¿Esa es tu manzana?
Telegram no devolvió una ruta para el archivo solicitado.
Por favor, enciende la radio de la oficina.
El vaso está sobre la cama.
Tu padre necesita un bocadillo nuevo.
9 + 44 = 53 es correcto.
Puerta abierta
La pasarela ya está configurada
La tienda cierra a las seis y media.
Factor de potencia de la fase C
Esta es mi sopa.
Formato de fecha desconocido en la respuesta del servidor whois
No se pudo obtener la lista de integraciones de Home Assistant.
La silla cuesta seis euros.
No se puede conectar con los servidores de Rehlko.
Producción de tensión CT
Activa una escena con configuración.
No se encontró ninguna instancia de integración coincidente.
Mi abuelo está comiendo un tomate.
Horas de funcionamiento de la electroválvula del condensador de aire
La integración MQTT no está configurada
Mi tía va al banco los lunes.
Fallo de la sonda de gases de combustión
La contraseña de tu cuenta mydevolo.
Eso es una pizza.
A mi hija le gustan las pizzas.
Respuesta no válida del dispositivo Modern Forms.
Mi hijo quiere una botella de cerveza.
Velocidad de fotogramas de pre-grabación
Ignorar el modo automático
La dirección IP no coincide con el dispositivo descubierto
Selecciona la parada que quieres seguir
Un único comando o una lista de comandos a enviar.
Mi abuela está comprando una ensalada.
No hay flujo de energía entre la batería y la red eléctrica.
Error al comunicarse con Dropbox.
No uses ~ZD como contraseña.
Patatas (principalmente cerosas, cortadas en dados)
Tu madre tiene seis ordenadores.
¿Hay una carta delante de la silla?
La URL debe comenzar con https
No se pudo enviar la notificación de Mailgun.
El origen de la ruta.
Calidad del aire extremadamente mala
El lunes el niño va al aeropuerto.
Potencia reactiva de salida L1
Bróker MQTT a través de la aplicación de Home Assistant
Corriente de derivación de entrada
¿Es azul el árbol?
El viernes el profesor va al médico.
¿Cómo estás, Helen?
Latitud de la esquina noreste
Satélite Assist comenzó a escuchar
Esta mañana no hace calor.
Las llaves están en el garaje.
Error al conectar con la instancia Mealie.
Pulsa la tecla N.
Duración de la transición entre colores.
Las cortinas del pasillo están cerradas.
Payload no disponible
No se puede cambiar la configuración mientras el modo vacaciones o verano está activo en el dispositivo.
No uses $xp4 como contraseña.
Activa una escena INSTEON para apagar.
Vivo en España.
La calefacción del sótano está apagada.
Enviar solicitud de TV
Consigna de red CA
Temperatura de confort mínima
No se encontraron servicios para esta cuenta
Interruptor de restablecimiento de flujo total
Tu tía tiene veinte vasos.
El archivo se llama iarn_1.txt.
El ratón es bonito.
Velocidad de descarga de paquetes (sin gestión de reinicio de contador)
Mi hija tiene tres mesas.
Sistema no compatible: Versión de supervisor
La entidad tiene un estado no numérico
Endpoint del comando.
Pon la temperatura del dormitorio a 20 grados, por favor.
Esto no es una taza.
¿Dónde está el museo, por favor?
No se puede conectar al interruptor S20
La niña dibuja un pájaro todos los días.
Habilitar la automatización del sol
Comprueba si uno o más temporizadores están inactivos.
¿Puedes apagar la televisión del salón?
Energía de salida al inversor
Tu amigo quiere una pizza.
Último registro de entrada
Topic de estado RGB
Elimina un torrent.
Par motor de la unidad de transmisión secundaria
No se ha podido conectar con A Better Routeplanner.
Introduce los detalles de tu dispositivo Zimi Cloud Connect.
El dispositivo configurado no es el mismo que se encuentra en esta dirección IP.
Asistente de la puerta del congelador
No se puede iniciar la sesión de sauna cuando la puerta de la sauna está abierta
Feliz cumpleaños, Laura.
Precio de compra de electricidad en horario valle
Validación remota de código numérico
No se pudo leer los datos del dispositivo
Alarma de alta corriente continua
Buenas noches, Laura.
Elige el punto de acceso IP de Homematic
Temperatura en modo calor cuando ausente
Plantilla de comando "Apagado"
Corriente de la cadena fotovoltaica B
Limpiar punto con robot aspirador
Cortocircuito en diodo
Tiempo restante del filtro
Horas de Oración Islámica
Se ha cambiado la posición de instalación del cortacésped.
Sensibilidad del efecto Hall
Tu código es 12267.
Mi hermana tiene tres pájaros verdes.
Ayer mi tío compró una pizza.
Tarifa de energía activa
Tu hijo compra un helado todos los días.
Las ventanas del comedor están abiertas.
El servidor de Matter no es la versión correcta
El valor entero a establecer.
Apaga la música.
Tiempo de rotación de las lamas
Selecciona el puerto serie para tu adaptador Zigbee
Temperatura del inversor de tracción delantera
La contraseña es Dn)(S$.
Mi hijo tiene frío.
Volver a configurar la conexión KNX o importar un nuevo archivo de claves KNX
La clase empieza a las cinco.
Tiempo de batería restante
Tazas de agua caliente
Pon la temperatura del sótano a 27 grados, por favor.
Por favor, cierra la nevera.
Contraseña de la aplicación o clave API
Hora de salida real
Error de fuente de alimentación
A mi profesor no le gustan los perros.
Dispositivo Smappee encontrado
Límite de potencia de alimentación
Región Z-Wave
PM10 Interior 24h promedio AQIN
El dispositivo detectado no proporciona un número de serie de Harbor válido.
Elige entre la lista de voces disponibles o introduce manualmente un ID de voz específico.
El número de identificación del vehículo que quieres añadir
Los pájaros están delante de la silla.
Estado de la línea DSL
La contraseña es x+i/.
Filtrar por título
No tienes frío.
El niño quiere un bocadillo.
Comemos a las diez y media.
¿Está apagada la luz del comedor?
Sensores de movimiento, puertas y ventanas, temperatura, humedad y calidad del aire.
Estado de ignorar CA-en-1
Cuenta atrás para desactivar la zona izquierda
Casi es hora de la revisión
Valor del dióxido de azufre
Hay un bolso delante del coche.
¿Está encendida la luz?
Rastrear dispositivos de red (dispositivos Ubiquiti)
Establece un temporizador de Sonos.
Potencia real de salida
Ella tiene un conejo.
Refuerzo de agua caliente sanitaria
Hoy hace mucho sol en París.
Corriente de derivación de entrada L1
Mi abuelo trabaja en París.
Consultas DNSSEC no validadas
Mi hija está comprando una casa.
Efecto de secado otoñal
Mi hermana tiene diez relojes.
Mi vecino está listo.
Temperatura deseada en el modo temporizador
Modo de carga Eco
La contraseña es ^^XSQ,.
Modo de cocción del horno inferior
Detiene un concentrador Modbus.
Mi hijo no tiene hambre.
Eliminar el código de usuario de la cerradura Z-Wave
El domingo la niña va al hotel.
Quiero comprar un paraguas azul.
Consumo de agua este mes
Esta mañana mi hija va a la biblioteca.
Por favor, pon la temperatura de la oficina a 23 grados.
El nombre que se le dará al panel de alarma
Sensor de suelo conectado
Cambiar entre firmware Zigbee o Thread.
Esto es un tomate viejo.
Configura el WLED para integrarlo con Home Assistant.
Las cortinas del salón están cerradas.
Frecuencia EVSE TC
Mi padre va a la escuela todas las semanas.
Falta el alcance de los comandos de energía.
Falta el alcance de los comandos de carga del vehículo.
El concentrador no está conectado, por lo que no se envió el comando.
Tiempo de utilización del filtro
Define las acciones que se ejecutarán cuando la aspiradora reciba un comando "Localizar".
Energía de carga disponible
Tiempo para que se dispare antes o después del fin del evento.
¿Dónde está mi caballo?
El nivel de monóxido de nitrógeno cambió.
Tu vecino está cansado.
Ayer tu profesor compró una naranja.
El domingo las niñas van a la farmacia.
Comprueba si uno o más sensores de monóxido de carbono están detectando monóxido de carbono.
Hola, me llamo Mark.
No configurar una hora
Evento de máxima demanda en curso
Nombre de la entidad a la que se envía el comando.
La integración de Schlage necesita volver a autenticar tu cuenta
Plantilla de comando del modo de oscilación
Configurar un dispositivo Axis
Define acciones a ejecutar cuando se abre la cerradura.
Apaga la lámpara del baño.
Error interno: el módulo de Reloj de Tiempo Real está en modo de emergencia
Los coches son baratos.
Selecciona la puerta de enlace que quieras controlar con Home Assistant.
Energía total de entrada FV
Día de la semana
El valor de la parada seleccionado no es válido
Bienvenido, María.
Consumo actual de gas
El período de tiempo para el impulso.
¿Tienes hijos?
¿Dónde están mis zapatos?
El archivo se llama wbny.py.
Trabajan en Roma.
Patatas (con piel, principalmente cerosas, grandes)
Por favor, abre la ventana del baño.
¿Puedo pagar con tarjeta?
Tienes tres pájaros.
¿Es rojo el garaje?
Tengo un bolso amarillo.
Tiempo de vida restante de la mopa
Mi abuelo tiene una llave.
Anulación de agua caliente
Fallo de la unidad de potencia 1
Tu código es 51908.
Actualización del servidor prohibida
Selecciona la instancia de Music Assistant para realizar la búsqueda.
Tu abuelo tiene dos gatos.
La acción a tomar después de que se detenga el flujo.
Obligatorio si se proporciona el nombre de usuario
El archivo se llama pcon.py.
Sensor binario aleatorio
El carácter 6 no está permitido.
¿Cómo estás, María?
Protección contra sobrecalentamiento por descarga de la batería
Límite SOC de descarga de la batería (en red)
Patatas (cerosas, enteras, pequeñas)
Enciende la calefacción del comedor.
La dirección IP o el nombre de host de tu dispositivo my-PV.
Abre las puertas del comedor, por favor.
Tu tía tiene veinte abrigos.
Vida útil del filtro del depósito de polvo
Tu tía tiene miedo.
Mi tía quiere un vaso de agua.
Esta tarde tu hermana va al aeropuerto.
Bandeja de salida llena
Enciende o apaga un humidificador.
Caudal de cloro
Mi hermano tiene cinco ordenadores azules.
No se pudo establecer el estado de silencio
Error de bloqueo del motor
El domingo tu padre va a la farmacia.
Los médicos compran una llave todos los días.
Temperatura del circuito de alimentación secundario
¿Dónde está el cuchillo?
El sombrero está en el garaje.
Suministro eléctrico de emergencia
Solar a CA-in-1
Peras para cocinar (grandes, enteras)
Esta mañana tu médico va al parque.
Voz a utilizar para la conversión de texto a voz.
URL del servidor que comienza con el protocolo (http o https)
Comprueba si uno o más termostatos están encendidos.
Ayer estuve enfermo.
Comprueba si una o más luces están encendidas.
Hora de inicio pico de un cuarto de hora
Por favor, apaga la radio del salón.
La niña está lista.
El proveedor de conversión de texto a voz seleccionado no está disponible.
Mi médico va al aeropuerto todos los días.
Anulación de zona de sensores
No se encontró ningún número de serie en el dispositivo
Apaga las lámparas del dormitorio.
Los paraguas están sobre la cama.
Escribe el carácter V dos veces.
El nombre de usuario utilizado para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Gracias, Emma.
¿Hay un u en el teclado?
¿Dónde está tu tía?
Lista de tareas pendientes
Mi abuelo necesita una naranja.
Establecer modo valet
Introduce el código de evento para añadir
Mi tío no tiene frío.
Error de autenticación para el dispositivo BSB-LAN
Último fin programado de Dynamic ESS
Mi hermana es de Roma.
Actualiza un plan de comidas
Consumo neto de energía en su vida útil
Recargar sensores mín./máx.
La taza es verde.
¿Dónde está tu hijo?
Calentador de agua apagado
La cerveza cuesta $3.
Está a la izquierda.
Solar a batería
Tráeme un trozo de chocolate.
Calefacción central posterior al funcionamiento
Error de secado: comprueba el sensor de temperatura de salida de aire
¿Esto es un periódico?
Tamaño del archivo recibido (bytes)
No se pudo conectar al servicio ntfy debido a un error de conexión
Mi tío tiene doce camisas.
Tensión de la fase-A en CA
La integración MQTT de Home Assistant no está conectada al bróker MQTT.
¿Cuánto cuesta el pescado?
He perdido mi llave.
Quieres un vaso de leche.
Tengo un periódico blanco.
Dispositivo ventilador de Modern Forms encontrado
Abre la ventana, por favor.
A mi hijo no le gusta el pan.
La dirección IP del panel de alarma
Cierra la persiana del garaje.
El hombre tiene dos platos viejos.
¿Hay un reloj en el sótano?
Producción de energía en horas valle hoy
El pájaro está en la cocina.
Tengo un abrigo amarillo.
Tensión de entrada baja
Desconectado de Droplet
Configuración de acciones actuales
Estas son mis sillas.
Área limpia total
¿Cuánto cuesta la silla?
Tu madre tiene doce billetes.
Mi hijo va a la farmacia.
Bloqueo del sistema de gestión de la batería
Hora del precio de mercado más alto
El valor de temperatura máxima debe ser mayor que el valor de temperatura mínima.
Seleccionar opción de selección de entrada siguiente
Necesito un médico.
Energía activa negativa en tarifa T1
Tu hijo está dibujando una casa.
Se requiere la verificación del dispositivo
Hora de la última finalización de electricidad
Uptime Kuma a través de la aplicación de Home Assistant
Mi hermana quiere un plato.
Añadir una marca de tiempo a la notificación
Temporizador de comprobación de sal de 10 días
A mi abuela no le gusta la sal.
Velocidad de fotogramas del bucle
Clave del ajuste
Detección de llanto de bebé
Selecciona la fuente de la clave de cifrado
Batería cargada hoy
Número de salidas
A mi médico no le gusta el arroz.
No uses &3. como contraseña.
Total de partidas de ajedrez Blitz perdidas
Factor de potencia de carga TC
Calendario: El calendario de hoy
Las niñas compran una llave todos los días.
El domingo tu médico va a la ciudad.
No uses N\0 como contraseña.
El tipo de imagen de radar a mostrar.
Nombre(s) de la(s) entidad(es) para establecer el estado de brillo rastreado.
Se recibió la URL de la imagen
¿Dónde están las sillas?
Este es mi periódico.
La niña tiene ocho periódicos.
Estado de conexión del dispositivo
Modo confort ACS
Dynamic ESS disponible
La cerradura está bloqueada
Volumen negativo del contador de agua
Valor medio del espacio de carga
¿Estás seguro de que quieres volver a configurar IFTTT?
Conectar con tu cuenta de Helty Home
Señal Wi-Fi
¿Es nuevo el árbol?
Me duele la cabeza.
Mensaje para registrar.
Sistema no compatible: Problemas con el servidor DNS
Establece la temperatura deseada de un termostato.
Las niñas quieren un trozo de queso.
Temperatura de consigna del ACS
Por favor, cierra la persiana del dormitorio.
Baja el volumen del grupo.
TX0 fuerza +5V
Disminuye el volumen x niveles.
Por favor, apaga la lavadora de la oficina.
El estado de potencia rastreado.
¿Cómo estás?
Mi médico necesita un reloj nuevo.
40 + 7 = 47 es correcto.
Mi libro es caro.
La aplicación encontrada no es la aplicación oficial Matter Server.
Fin de la hora valle
Me llamo Laura.
Sobretemperatura de los gases de combustión
El domingo vas al hotel.
A mi padre no le gustan los pasteles.
Ajustar la velocidad de la bomba
Subida este mes
Consigna del ventilador de suministro de la chimenea
Protección contra sobrecorriente del software FV
Hora de inicio del segmento (formato HH:MM).
Número de seguimiento del paquete
Por favor, enciende el horno del ático.
Refrigeración permitida por el método de control
Modo de búsqueda de operador
Brillo relativo de salida
Temperatura en modo frío cuando ausente
Ella quiere una botella de agua.
Tensión de salida L1
Escribir en el registro del sistema
¿Hay una cámara en el comedor?
Mi padre tiene nueve platos.
El carácter W no está permitido.
Factor de potencia de la fase A
Cambiar los ajustes de conexión
Los profesores están en el jardín.
Páginas en B/N
Añade un nuevo evento a un calendario de Google.
Modo de velocidad cero del ventilador
Selecciona el dispositivo Bluetooth que es tu máquina
Mi profesor vive en España.
Tu amigo no tiene frío.
Los pasillos son viejos.
¡Bienvenido, Alice!
Potencia instantánea activa absoluta
No trabajo el sábado.
Actualiza la entidad de imagen con la imagen seleccionada.
Reinicio al encender
¿Puedes abrir la caja?
La búsqueda seleccionada no es válida
Corriente de carga solar
El código de validación debe tener 6 dígitos
Por favor, abre las verjas del jardín.
El código de usuario no es válido, no se ha armado de noche
No uses ZfjLZ8 como contraseña.
47 + 15 = 62 es correcto.
Tu abuela está en el baño.
La taza está delante de la cama.
Ayer mi médico compró un huevo.
El cielo es azul.
Temperatura de descarga exterior
Esto es un bocadillo blanco.
El ID de la receta o el slug de la receta que se va a establecer.
Tiempo estimado de carga
Configuración del puerto serie
Mañana lloverá.
Tiempo restante
Transferencia de servidor prohibida
Sobretensión del grupo combinador 1
Volver a cargar el montaje del almacenamiento de red
La URL del calendario remoto.
Elige cómo quieres autenticarte.
Escribe el carácter W dos veces.
Actualizar programación de carga
Hay un teléfono en el sótano.
Tiempo de ejecución de la celda desde el reinicio
Comprueba el valor de uno o más contadores.
Mi hermano tiene dos teléfonos.
Obtener capacidades de credenciales
¿Qué significa S?
Hoy hace mucho viento en Madrid.
Límite máximo de corriente de carga configurado de la batería
Franjas horarias de los jueves
Lo sé.
Inicia una sesión de sauna con una duración, temperatura deseada y duración del ventilador personalizadas.
No hay ninguna unidad flash USB conectada
El cuchillo cuesta $8.
El color RGB de primer plano.
Lo siento, Miguel.
Subir un archivo
Espera para el pulso para mantener despierto
Comprueba si es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Hablo un poco de español.
Filtro de tipo de álbum (solo biblioteca de álbumes)
¡Hasta luego, Juan!
Ayer tu profesor lavó una cuchara.
La dirección MAC del dispositivo no coincide con la dirección MAC anterior
El controlador de Z-Wave JS no está listo
Mi abuelo compra un reloj todos los días.
La cámara cuesta ocho euros.
La temperatura de color máxima en Kelvin.
Pulsa la tecla '.
Elige un dispositivo para configurar o déjalo en blanco para introducir una URL
El número de puerto de la interfaz Velbus.
versión mínima requerida
Tu vecino tiene ocho gatos.
A mi hermano le gustan los bocadillos.
¿Vives en Nueva York?
Nuevo estado de consigna.
Tipo de autenticación desconocido en la entrada de configuración
Risco Cloud (recomendado)
Correo electrónico o nombre de usuario (distingue entre mayúsculas y minúsculas)
La instancia de Mealie que se utilizará para esta acción.
Los relojes son caros.
Motor de la rueda izquierda bloqueado
Espera para el reinicio de carga
Mi vecino va a la farmacia todos los días.
Establecer el modo de luz de la cámara
El pez está delante del árbol.
Ayer mi abuela compró una pizza.
¿Está encendido el horno del garaje?
Pulsa la tecla #.
Aquí hace mucho viento.
Configurar mando a distancia por infrarrojos
Demanda externa de potencia reactiva
Hoy él va al parque.
Batería cargada desde la red este mes
Se ha detectado una configuración incorrecta del dominio personalizado
Establece el porcentaje de humedad de la zona deseada.
Autonomía de batería baja
Volver a configurar aire acondicionado Gree
Temperatura de calentamiento rápido
Debes seleccionar una entidad de sensor.
Mi hijo tiene calor.
Uso del filtro de agua
Activar o desactivar el control de CO2
Apaga los ventiladores del dormitorio.
Nivel de señal recibida
Por favor, enciende la cafetera del pasillo.
Quieren una botella de leche.
El pescado cuesta seis euros.
¡Buenos días, Jack!
Hay una flor en el jardín.
Mal funcionamiento del sistema de visión
Dirección MAC del dispositivo.
Se produjo un error desconocido al comunicarse con el servicio Twente Milieu.
La API de Powerwall ha cambiado
Sólo puedes volver a autenticar esta cuenta con el mismo usuario.
Dirección IP del host
Quiero comprar un teléfono rojo.
El ordenador cuesta diez euros.
Tu código es 83409.
Selecciona el dispositivo Zimi Cloud Connect para configurarlo.
Volver a autenticar el dispositivo ONVIF
Mi cuchara es nueva.
Abre o cierra una persiana.
Cantidad de recursos compartidos
Límite de velocidad de subida
Hora de inicio del modo de suspensión los domingos
Precio de consumo de energía - Valle
¡Muchas gracias, Lisa!
Se ha eliminado el sensor del cargador de VE heredado.
El bolso cuesta $8.
¿Esa es tu taza?
Defecto del sensor de elevación
Configuración del controlador de escenas (45)
Por favor, abre la botella.
Arranque del generador por tensión
No se pudo descargar la entrada de configuración.
Error en la verificación del certificado SSL
Entidad sin seguimiento
Temperatura establecida del búfer
Elige el modelo de tu Alpha Bidet de la lista.
¿Hay una carta delante de la mesa?
Andén de salida real
A mi tío no le gusta el pescado.
Límite de potencia activa
Restablecer la vida útil de la bolsa de polvo
Conexión SIN cambios
Velocidad a la que abrir la persiana.
Las unidades de caudalímetro a enviar.
Periodo de tarifa punta
Configurar una puerta de enlace TCP
Conectar con tu cuenta Rituals
Proporción de consultas UDP
El nivel de compuestos orgánicos volátiles superó el umbral.
Comprueba si una o más cortinas están cerradas.
El cargador VE Peblar al que añadir el token RFID.
A mi hermana no le gusta el chocolate.
Reglas de detección de estado no válidas
Corriente de fase L1
Configurar el modo de funcionamiento HVAC
La niña tiene cinco cuchillos.
Precio actual de mercado del gas
Uso máximo de carga inteligente
Por favor, pon la temperatura del pasillo a 28 grados.
Calentar y mantener caliente
Emparejar con un dispositivo Flic
El carácter } no está permitido.
Buenas noches, Alice.
No se pudo devolver la aspiradora a su base de carga.
¡Hola, Julia!
El nivel de ozono cambió
La leche cuesta cinco euros.
Archivo de sonido de Alexa Skill
Tiempo de pantalla restante
El dispositivo devolvió una respuesta no válida.
Precio de la electricidad bajo
Índice de compuestos orgánicos volátiles
No se pudo establecer el modo de repetición.
Enciende la lavadora de la cocina, por favor.
Soy de Roma.
El archivo se llama erwk_1.txt.
¡Adiós, Robert!
La cortina de la cocina está cerrada.
Opciones de robot de limpieza
Gracias, Paul.
Las llaves están en el dormitorio.
Consumo de energía de gas - esta hora
Por favor, abre la ventana del comedor.
Clave API para el servidor (opcional).
¡Buenas tardes, Martin!
Fin de no molestar
Escribe el carácter n dos veces.
La persiana del pasillo está abierta.
Depósito de limpieza lleno o bloqueado
Memoria total (real)
La flor cuesta seis euros.
Mi hija necesita un coche nuevo.
El tren sale a las tres.
La mujer quiere un vaso de leche.
Tu amigo tiene doce cucharas.
Mueve un correo electrónico a una carpeta de destino.
Mi hija dibuja un pez todos los días.
¡Hasta luego, Robert!
El archivo se llama sham~.bak.
Posición de inclinación objetivo.
Los ordenadores están en el salón.
Los cuadros están cerca de la cama.
El tipo de contenido o los datos de imagen que se reciben en el topic de la imagen.
Presión del neumático delantero izquierdo
¿Qué hora es ahora en México?
Temperatura deseada más baja
El cortacésped está regresando
La película empieza a las dos y media.
Etapa 2 del filtro de agua
Tu abuela está comprando un paraguas.
Tu profesor necesita un bolso.
A mi abuelo le gustan los gatos.
Protección contra el bloqueo de la batería
Buscar dirección de grupo
Visión nocturna en color
El cuchillo cuesta veinte euros.
No se pudo iniciar el servidor.
El calentador de agua admite la notificación de la temperatura actual.
A mi profesor le gustan los plátanos.
Consumo de energía en las horas valle hoy
Tienes dos paraguas bonitos.
Introduce la latitud y longitud a supervisar:
Hoy hace mucho viento.
Objeto de audio detectado
Adiós, Daniel.
Añadir cuenta de almacenamiento de Azure
¡Gracias!
El niño tiene ocho bolsos.
El profesor tiene diez platos.
Andén de salida previsto
Proporciona la estación inicial y final para tu conexión de la lista proporcionada
No se pudo encontrar el medio solicitado.
Define las acciones que se ejecutarán cuando el reproductor multimedia esté en pausa.
Apaga la televisión del jardín, por favor.
Presión del evaporador exterior
¿Dónde está el gato, por favor?
Mi tío está comprando la carta.
No se encontró la luz.
Gira a la derecha.
No se pudo iniciar la sesión de sauna
Estado de energía del electrodoméstico
Solicitar imagen de cámara
Nombre de usuario para el inicio de sesión web del dispositivo.
No se pueden detectar dispositivos ni escenas desde la puerta de enlace.
Estado de funcionamiento del termostato (66)
Ajustar el volumen del reproductor multimedia
El carácter $ no está permitido.
Tu código es 45992.
Unidad de tiempo del intervalo de bloqueo.
¿Hay un ? en el teclado?
Los pájaros son blancos.
Calefacción del asiento trasero izquierdo
Empezar con batería
Hoy ella va al supermercado.
Apaga el horno de la cocina.
Energía activa inversa
No se pudo establecer la duración de la sauna
Abre la cortina del comedor.
Solicita a Dynalite que informe el nivel de brillo de un canal específico.
Actualiza la dirección con la que Home Assistant llega a esta estación de carga.
El agua cuesta ocho euros.
La clave de dispositivo de tu dispositivo
Añadir a la cola
Error de autenticación, por favor, inténtalo de nuevo
Mi abuelo necesita un plato.
La mujer está en el dormitorio.
El viernes mi hermano va a la oficina.
Entrada de Forecast.Solar
El humidificador está encendido
Escribe el carácter G dos veces.
Abre las ventanas del dormitorio, por favor.
Tiempo total de carga
Edita un mensaje enviado previamente.
Soporte de temperatura deseada
Él va a la ciudad.
Precio EPEX más alto de hoy por cuarto de hora
Enciende la cafetera del salón, por favor.
Incluir recordatorios completados
Los perros son baratos.
Límite derecho del seguimiento automático
Silencio manual del zumbador
Energía consumida de la red
Me gustaría ir al cine.
Rueda delantera bloqueada
Mi hermana tiene un teléfono pequeño.
Pausa la reproducción en un reproductor multimedia.
Tu abuelo está lavando un coche.
Vuelve a configurar la dirección IP de tu homee.
Por favor, tráeme una ensalada.
Él está comiendo la naranja.
Elimina un único usuario de control de acceso de una cerradura.
La URL del webhook de Reolink usa HTTPS (SSL)
Establecer valor de texto
Tengo una casa pequeña.
Brillo del LED rojo
No uses JP.\@R como contraseña.
Error de nivel de agua
Las mujeres tienen ocho ratones.
Latitud de la esquina noreste del área.
El nombre que se le dará al sensor
¿Es verde el paraguas?
¿Es viejo el ordenador?
¿Hay una pelota en el pasillo?
Modos de funcionamiento individuales
Aumento de la salida sin neutro
Tensión de la batería demasiado alta
Navajas (grandes)
¿Esa es tu cama?
No se proporcionó PIN
Mi hermano necesita un teléfono nuevo.
Seleccionar primera opción de selección de entrada
Horas de funcionamiento del ventilador de impulsión
Pon la temperatura de la oficina a 25 grados, por favor.
Bandeja de entrada de SMS (dispositivo)
Volver a autenticar el bot de Telegram
Está lloviendo en Berlín.
Fuera de casa
El niño tiene sed.
Se detecta el nivel de luz
Buenas tardes, María.
¿Dónde está mi casa?
Velocidad del eje del inversor de tracción trasera
La contraseña es &0n>.
Abre las cortinas del jardín.
Estoy aprendiendo español.
Temperatura exterior para desactivar la protección contra heladas
Hora de finalización del período 1 (HH:MM o HH:MM:SS).
El nuevo nombre para el elemento pendiente
Mi abuela necesita un árbol.
¡Gracias, Julia!
Problema con el comando del módem externo
Inicia un complemento.
Tu médico tiene dos flores.
El código de usuario no es válido, no se ha armado ausente al instante
¿Dónde está mi ratón?
Tu código es 60706.
Importación desde la red hoy (carga)
No se pudo conectar a homee al configurar el atributo.
Modo de funcionamiento de oscilación horizontal.
N2 - Calidad del aire moderada
Espera; tarda 35 minutos.
Enciende o apaga una entrada booleana.
El hombre tiene frío.
La mujer tiene un reloj grande.
Selecciona la cuenta de Habitica para crear un hábito.
Temperatura de retorno interior
Selecciona la cuenta de Habitica para actualizar una tarea.
Por favor, cierra la ventana de la cocina.
Hora de inicio del modo de suspensión los martes
Error de muestreo del DCI (CA)
Mueve la inclinación de una persiana a una posición específica.
Borra un temporizador de Sonos.
Apaga un calentador de agua.
Hoy hace mucho calor en París.
Nombre personalizado para el modo de preajuste de tipo de sauna 1
La contraseña es h<>.
Los gatos están en el hotel.
11 + 16 = 27 es correcto.
El número de serie del dispositivo no coincide con el del dispositivo original.
La clave no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
Sobretensión transitoria del inversor
Envía una orden a un aspirador.
Abre las persianas de la oficina, por favor.
Tensión máxima de carga permitida
Siguiente prueba
Ella vive en Barcelona.
¡Gracias, George!
Estado del umbral inferior
¿Dónde está la farmacia, por favor?
Consumo previsto de electricidad en la factura actual
Selecciona la ubicación meteorológica en el mapa.
Potencia pico total de los módulos solares en vatios
Número de bits de datos
Calefacción de emergencia activa
Quiero comprar un cuchillo grande.
¿Tienen una habitación libre?
Tensión de salida del inversor
Nivel de caudal objetivo
Exportar información de descubrimiento de MQTT
El nombre del garaje que quieres supervisar.
Advertencia de presión del neumático trasero derecho
Temperatura mínima del módulo de batería
Gas esta semana
Preajuste programado actual
Mi tía tiene doce llaves.
No uses B^[iV como contraseña.
Sensibilidad del sensor de presencia
Error al configurar el dispositivo.
Modbus no está cargado, por lo que no se puede realizar esta acción.
Valor del sensor de temperatura externo
El nombre de host o la dirección IP de tu dispositivo Hikvision
Apaga un termostato.
Dirección IP local
Lucía vive en una casa grande.
Código de estado de avería
Configuración de la velocidad del ventilador del sistema HVAC
Las ventanas de la oficina están abiertas.
Hora de finalización del modo de suspensión los miércoles
Actualiza la configuración de apagado automático del dispositivo Switcher.
Por favor, selecciona al menos una ciudad/condado
Bajo riesgo para la salud
Volver a autorizar mediante token API
Lista de opciones de respuesta, de 2 a 10 cadenas de 1 a 100 caracteres cada una.
Apagar reproductor multimedia
Ayer compré una cámara.
Actualiza el contador ascendente de un hábito positivo.
Consumo actual de energía
El repositorio ya está configurado.
Nombre del servicio de notificación (el cambio requiere reiniciar)
Texto que se mostrará en el botón de descartar
Ahorro en lo que va de año
La URL del servidor Roborock.
Clave de cifrado de la integración
Hora de la última finalización de gas
Enviar comando de texto
La taza está cerca de la cama.
Tu amigo está comprando la carta.
Usando una ubicación en el mapa
Mi madre tiene veinte cuchillos.
¿Cuánto cuesta el tomate?
¡Hola, Pedro!
Visión nocturna con poca luz
¿Dónde vives?
Crea una nueva copia de seguridad.
Define una plantilla para el modo de funcionamiento actual.
Espera; tarda 37 minutos.
Selecciona tu cerradura
La tensión entre neutro y tierra es demasiado alta.
Imou rechazó la nueva opción
No se pudieron obtener álbumes de la API de Google Photos
Gracias, Juan.
Temperatura del inversor demasiado alta
Ordenar voces por
Desconectado al pulsar cualquier tecla.
Se requiere autenticación de dos factores
Tengo un teléfono rojo.
El descubrimiento requiere de Home Assistant Supervisor.
Falta el permiso de lectura necesario para el perfil de Google Health.
Elimina una única credencial de una cerradura.
Consumo de electricidad de ACS este mes
Grupo de reproductores multimedia
Estado de medición PV3P TC
¿Dónde están las cucharas?
¿Qué tiempo hace en Barcelona?
La importación YAML está obsoleta
¿Qué significa #?
Se agotó el tiempo de espera al comunicarse con la API de Zonneplan.
¡Feliz cumpleaños, Irene!
Mi amigo va al parque todos los días.
Velocidad del intercambiador de calor
Volver a configurar Traccar Client
ID del dispositivo.
Número de botón entre 1 y 24
¿Dónde está la playa, por favor?
Los médicos quieren una patata.
Error al cargar la entrada de configuración.
ID de usuario del agente
Mi amigo es de España.
Control manual de la válvula
La contraseña asociada a tu cuenta.
Última fuente de alimentación
Establecer credenciales (recomendado)
Temperatura de color de la luz en Kelvin.
Este dispositivo ya está configurado con esta entidad de infrarrojos.
ID del segmento de tiempo (1-9).
Descubrimiento en curso
Establecer la sensibilidad de detección
Borrar bypass de alarma
Advertencia sobre la temperatura de los gases de combustión
Nombre(s) de las entidades a cambiar.
El código de usuario debe tener entre 4 y 16 dígitos.
Desviación máxima permitida respecto a la consigna base.
Comprueba si uno o más sensores de gas detectan gas.
Silencio, por favor.
Temperatura MOS en carga
Coste previsto de la factura actual del gas
A mi hija le gusta el azúcar.
Días para mantener
Quiero un huevo.
Selecciona el tipo de dispositivo y al menos un emisor o receptor de infrarrojos para usar con tu dispositivo LG.
¡Bienvenido, Ana!
¿Dónde está la cámara, por favor?
No se pudo configurar el modo ventilador
No se encontraron dispositivos
No hay datos disponibles para este canal
Los hombres están comiendo una naranja.
Mi amigo va al restaurante los domingos.
Mi árbol es verde.
Por favor, tráeme un kilo de sal.
Error de secado: comprueba el caudal de agua
Velocidad de la conexión Modbus RTU.
Nos gustan las ensaladas.
La dirección IP de tu homee.
Plantilla de comando de brillo
Ignorar no numérico
Soy estudiante.
Imou rechazó el cambio del interruptor
¡Despierta!
Control RGB relativo
Habilitar PIR remoto
Bajo estado de carga
Mi abuela no tiene hambre.
El token de acceso a la API de tu cuenta VRM
Esta cuenta ha sido deshabilitada.
Feliz cumpleaños, George.
Mi amigo necesita un helado nuevo.
Comprueba si uno o más bloques de programación no están activos actualmente.
Fuera del periodo de activación
Mañana es miércoles.
Desayuno a las ocho.
Frecuencia de producción CT
El canal para obtener la previsión.
Tu padre está comprando un plato.
Mi hermano quiere una patata.
Código de condición meteorológica
El niño está ocupado.
No se ha seleccionado ningún área.
Termostato ecobee en el que borrar las vacaciones.
Horas de funcionamiento del ventilador de extracción
Las mujeres dibujan un pez todos los días.
Modo noche finalizado
Clientes a rastrear
La luz del comedor está apagada.
No se puede cambiar la duración de la sauna mientras la sesión de sauna está activa
El origen actual no admite este comando
La cafetera del dormitorio está apagada.
Los cuadros están en el garaje.
Plantilla de valor RGB
Detener inclinación de persiana
El archivo se llama feic.py.
El médico tiene mucho calor.
Enfriamiento en curso
Energía el mes pasado
Energía total exportada
¡Gracias, Paul!
Hace sol en Roma.
No uses ]*=Ae como contraseña.
¿Qué significa \?
Fusible de entrada abierto
Establece la función Brisa del sistema de ventilación.
¿Entiendes?
Convector pasivo (sin ventilador)
Por favor, enciende el ventilador del salón.
Iniciar múltiples zonas
Duración de la ruta de viaje creada sin una entidad de tiempo de viaje
Tu padre es de Londres.
Vencida la hora de revisión del motor
Error de autenticación, por favor, actualiza tu clave API
La entrada de configuración de Ohme para la que devolver las ranuras de carga.
Hoy tu madre va a la estación.
Mi amigo está leyendo un periódico.
Nivel de disminución de doble toque
El sensor para rastrear
Intensidad del último entrenamiento
Establece el modo ausente en un calentador de agua.
Información de carga inteligente disponible.
Corriente instantánea fase R
Clip de seguridad derecho
Por favor, abre el libro.
Profundidad de descarga configurada de la batería
El valor a escribir en la variable.
Establece un código de usuario para una cerradura Z-Wave a través de ISY.
ID(s) de dispositivo(s)
Obtiene el perfil de temperatura del calentador de agua.
42 + 45 = 87 es correcto.
El dispositivo no pudo completar la acción solicitada.
Ayer compraron una flor.
La luz está encendida.
El vino cuesta cuatro euros.
¡Hasta mañana, María!
Por favor, apaga los ventiladores del dormitorio.
Exportación de potencia reactiva
Estamos dibujando el pájaro.
¿Vives en París?
Seleccionar primera opción
Anuncios bloqueados hoy
Nombre del proceso a obtener.
Crear copia de seguridad automática
Duración en días
Servidor DNS secundario
Soy amable.
El ordenador no funciona.
Reserva de frecuencia rápida
Elige cómo configurar la ubicación meteorológica.
Fallo interno - reinicio
Tiempo de espera agotado al obtener los precios de la energía de Tibber.
La unidad de medida del sensor (opcional)
Precio de mercado actual
Volver a configurar el certificado para probar
Nombres de los modos de escucha
Bloquear Xbox Network
Modo de validación del código de alarma
El calentador está seco
Promedio de subida el mes pasado
Introduce tu configuración de Hive.
Él está lavando un plato.
Armar alarma en modo instantáneo nocturno
Pon la temperatura del sótano a 22 grados.
La mujer tiene cuatro sombreros grandes.
A una hora fija del día
Fecha de inicio de la factura de gas actual
Controla el color de la luz.
La niña lava una camisa todos los días.
¿Qué hora es en México?
La vida es bonita.
¿Dónde está mi paraguas?
Él tiene sueño.
'Bucle RF' debe ser un número entero entre 1 y 4.
Mark no está en casa.
Las cortinas del pasillo están abiertas.
Tu tía dibuja un gato todos los días.
A mi abuelo le gustan los bocadillos.
El climatizador admite informar la temperatura actual.
No se pudo conectar con Telegram.
¿Hay un cuchillo en el jardín?
¡Gracias, Juan!
La contraseña es {u`L.
Él tiene mucho frío.
Posición de inclinación PTZ
Autorización de dos factores
Establecer el programa de calentamiento de agua caliente para un dispositivo BSB-LAN.
Hay 26 grados en el garaje.
Periodo de tiempo para el apagado diferido.
Volver a configurar debe utilizarse para el mismo dispositivo, no para uno nuevo
Actualizar las restricciones diarias
Pon la temperatura del sótano a 19 grados, por favor.
Se te ha enviado un código de verificación a través del canal que has seleccionado.
Adiós, Carlos.
Feliz cumpleaños, Alice.
Por favor, pon la temperatura del jardín a 18 grados.
No uses .h!\, como contraseña.
Compensación de reinicio del contador de suministro
La contraseña es 5sS1d_.
Consumo de energía del compresor (hoy)
Apaga la lavadora del baño, por favor.
Intensidad del paquete de batería 1
Efectos de Hyperion a mostrar
Tiempo total encendido
¿Puedes apagar la calefacción del comedor?
Enviar solicitud de música
Modo de visión nocturna
¡Muchas gracias, Paul!
Adiós, Anna.
¡Feliz cumpleaños, Leo!
El tipo de regla de bloqueo proporcionado no es válido.
Importación desde la red hoy (carga + recarga)
El tipo de túnel seleccionado no es compatible con la puerta de enlace.
El dispositivo es más compatible con otra integración
No es posible la comunicación con la etapa de potencia
Temperatura mínima inteligente
El dispositivo no tiene identificación única necesaria para el descubrimiento.
La instancia de Stookwijzer para obtener el pronóstico.
Plantilla para el valor actual del número.
Volver a configurar la instalación energética
Temperatura de suministro de la caldera
Duración del modo temporal
Patatas (con piel, harinosas, medianas)
A mi hijo le gusta el té.
Los relojes están en el parque.
¡Adiós, Paul!
Los datos del contorno no son válidos
Tengo una carta grande.
Fallo del sensor A
Tamaño total de uso del disco del contenedor
Tu médico tiene doce conejos.
¡Buenas noches, Julia!
Activar el modo de arranque remoto
La contraseña del termostato.
Mañana la mujer va al médico.
Los médicos van al cine todos los días.
Encender entrada booleana
¡Gracias, Clara!
El dispositivo Tailwind encontrado no proporcionó una identificación de dispositivo.
¡Gracias, Sara!
Tiempo activo hoy
¿Qué hora es ahora en Nueva York?
El payload recibido en el topic de estado que representa el estado de "cierre".
Alarma de coche detectada
Alarma armada en modo vacaciones
Velocidad del ventilador interior
¡Hola, Oscar!
34 + 16 = 50 es correcto.
Esto es una cama blanca.
Topic para establecer la posición
¿Qué hora es en Barcelona?
Estoy bien, gracias.
Introduce al menos un ID de aplicación.
Restablecer consumible del cepillo principal
Se detectó configuración YAML
El carácter y no está permitido.
La contraseña es 4J=]}.
Hola, mundo
Duración en segundos para almacenar muestras
Límite de temperatura exterior para el secado otoñal
El archivo se llama zvaq.py.
Alimentación programada en reposo
Correo electrónico / ID de devolo
Selecciona tu dispositivo
Demanda de calefacción Pi
El cargador VE Peblar del que se eliminará el token RFID.
La API de Zonneplan no ha devuelto datos para el punto de carga
Uso de tarifa valle del año en curso
31 + 1 = 32 es correcto.
El ID del plan de comidas que se va a actualizar.
Mi madre vive en México.
Hay un periódico en el ático.
Velocidad de subida de paquetes (sin gestión de reinicio de contador)
Comando de información de la skill para Alexa
Por favor, abre las ventanas del dormitorio.
Error de autenticación. Por favor, vuelve a autenticarte con Mastodon.
Añadir agente de conversación
¿Dónde está la ciudad, por favor?
Enjuague y retención
La clase empieza a las cuatro y media.
Los coches son caros.
Duración mínima del ciclo
Esto es un plátano viejo.
A mi profesor no le gusta el queso.
Mi hija quiere una camisa.
Hora del día
Tiempo de ida y vuelta
Mi abuelo necesita un reloj nuevo.
Permitido en la red
USB de Crownstone Sphere
Caudal de gas
Quiero comprar una camisa blanca.
Ayer mi abuelo lavó un coche.
¿Hay una flor al lado de la mesa?
¿Dónde está mi abrigo?
Electricidad reactiva (Q1)
Duración del tiempo durante el cual se activa la salida.
Introduce la clave de emparejamiento que se muestra en el TV.
Funcionamiento sin conexión a la red
Los teléfonos están debajo de la cama.
Energía de salida CA a CA-in-1
Demasiadas solicitudes, inténtalo de nuevo más tarde
No uses Bw3y como contraseña.
Pulsa el botón del puente para registrar Philips Hue con Home Assistant.
Habilitar la vista en vivo de la cámara
Tu tío compra un tomate todos los días.
Crear tarea pendiente
Se dispara cuando una o más persianas se abren.
Hola, John.
Desviación de la temperatura deseada respecto a una consigna base.
Se dispara cuando una o más baterías están bajas.
Intermitente trasero derecho
Me gusta bailar.
Organización, bucket o token no válidos
El pez está detrás de la cama.
Falta la dirección IP en las propiedades de MQTT.
No se pudo enviar el valor al dispositivo.
La mujer tiene tres ordenadores blancos.
La conectividad local no está disponible
Energía del último rayo
Desconexión de entrada (flujo de corriente durante el modo apagado)
Categoría de calidad del aire
Proporcionar configuración adicional para el recurso.
Configuración del dispositivo ONVIF
No se pudo configurar la entrada de configuración.
Tu hermana tiene sueño.
Modelo de conversión de voz a texto a utilizar.
Comprueba si una o más baterías están bajas.
Potencia aparente de la fase B
Tensión del bus de CC
Conectar automáticamente con el puente
Enciende la radio del garaje, por favor.
Dirección IP o nombre de host del servidor Volkszaehler.
¡Feliz cumpleaños, Clara!
Temperatura del disipador de calor del inversor de la transmisión delantera
Tu tía está comprando una cuchara.
La contraseña es ,Oc*L.
Filtrar las solicitudes por estado.
Versión del sistema operativo
Hora de inicio del modo de suspensión los miércoles
¡Buenos días, Irene!
Anulación de la consigna ambiente
Selecciona el servidor de prueba
La cuenta no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
Hace calor en España.
No se pudo eliminar un elemento de la lista de tareas de Habitica, por favor, inténtalo de nuevo
El perro está en el sótano.
Tu hijo quiere un plato.
Tengo un zapato grande.
Migrar o cambiar la configuración del adaptador
¿Cuándo?
Bloquear el agua caliente
No te gusta la carne.
Plantilla de valor RGBW
Selecciona la tarjeta de carga predeterminada que quieres utilizar
Área lista para armar casa
El médico no tiene calor.
Falló la conexión durante la actualización del firmware.
¡Buenas noches, Martin!
Precio mínimo con todo incluido
Apagar entrada booleana
María no está en casa.
Obtiene una parte del mensaje o un archivo adjunto de un mensaje de correo electrónico.
Número de entradas en caché
La luz del salón está apagada.
Temperatura del enchufe doméstico 1
Restablecer contadores de filtros
El nombre de host para el que realizar la consulta DNS.
Tu padre quiere un periódico.
Temperatura de protección contra la congelación
Escenas del interruptor auxiliar
La contraseña de Total Connect
Ayer mi hermana compró una camisa.
Dispositivos conectados mediante un cable serie o USB.
Periodo completo del modo noche
Nivel de alerta de contaminación del aire
El viernes el médico va al museo.
Número interno de cadenas
¿Dónde están mis coches?
Consumo total de energía TC recibida
Selecciona la instancia de Mastodon que quieres utilizar para la búsqueda.
Las mujeres viven en Londres.
Tiempo medio de ida y vuelta
Abre las verjas del comedor, por favor.
Consumo total diario de agua
Tenemos dos ratones.
Control en tiempo real: Inicia la carga con la potencia configurada hasta alcanzar el SOC objetivo.
Volver a configurar la evaluación de tareas de IA
La contraseña es A8_iM.
Cepillo lateral atascado
Devuelve eventos activos desde la hora de inicio durante la duración especificada.
Fallo en la línea telefónica
Mi tío está en el ático.
Ubicación a la que navegar.
Autenticación no válida para la API de Remember The Milk.
Recuento de arranques de la bomba de agua caliente
Los profesores van al supermercado en coche.
Estado de adjunto del Core
Hola, Clara.
Tamaño del segmento SMA
¿Dónde están los árboles?
Precio de la potencia del interruptor
Mi profesor está comprando el bocadillo.
Ciudad/condado (R-U) para la que recibir advertencias
URL donde se pueden encontrar los medios.
Resolución vertical del vídeo entrante
Gestión de red principal (84)
El nivel de la batería superó el umbral
Arma una alarma en el modo vacaciones.
Obtener precios del gas
La URL de la API para tu integración con Ghost
Ventilador apagado
Día de ejercicio de la semana.
Modo "Mantener baterías cargadas" habilitado
Tiempo hasta el próximo servicio
Temperatura exterior para activar la protección contra heladas
Filtrar por etiquetas
Ajustar el modo de zona
¿Qué significa ^?
Borrar la lista de reproducción del reproductor multimedia
Escribe el carácter h dos veces.
Alarma armada en modo en casa
Sensores de tiempo de actividad para clientes de la red
Energía PV3P TC suministrada
Mostrar en el mapa
Error al comunicarse con Vitesy Hub; consulta los registros para más detalles
¡Gracias, Kate!
Potencia de descarga disponible
Tienes cinco camisas rojas.
Tiempo de espera de la solicitud (segundos)
Configurar el webhook de Dialogflow
Desconexión del inversor (fallo de tierra)
Silenciar audio TX0
Está lloviendo en España.
Esto es un cuchillo bonito.
Comprueba si uno o más cortacéspedes están en la base.
Dirección de correo electrónico de respuesta
Seleccionar la fuente del reproductor multimedia
No se puede cambiar el modo preestablecido mientras la sesión de sauna está activa
Actualiza la configuración de tiempo de uso de una instalación energética.
Crear una copia de seguridad completa
6 + 18 = 24 es correcto.
¡Nos vemos el lunes!
Producción externa máxima
La instancia de Seerr en la que crear la solicitud.
No se encontró información de usuario válida para la clave API.
Qué canal debe ser rastreado
¡Gracias, Nina!
El archivo se llama dnqw-2.pdf.
Pulsación larga en Favoritos
La fecha y hora en que debe finalizar el evento.
Intensidad de la señal Core/Bridge
¿Dónde está la cámara?
¿Hay un perro sobre la casa?
Tengo un libro amarillo.
Tipo: vídeo continuo
Cargar base de datos All-Link
Duración de limpieza actual
Alterna (habilita/deshabilita) una automatización.
Enciende la luz del dormitorio.
Límite inferior de la consigna máxima de agua caliente
Subir archivos multimedia a Google Fotos
Temperatura del depósito de carga
Cuenta atrás para activar la zona inferior
Duración en segundos
El archivo se llama jdgs-2.pdf.
Marcar para eliminar esta aplicación
¿Hay una cámara en el dormitorio?
Tensión fase C
Programar potencia máxima
Activa una escena Hue con más control sobre las opciones.
Necesitamos un bocadillo.
Mi abuelo vive en Madrid.
Tu hijo necesita una cama.
Hace calor en Roma.
Tu código es 54920.
Cierra las puertas de la cocina.
Ayer mi amigo compró una pizza.
El niño quiere un vaso de vino.
Duración de las precipitaciones ayer
La contraseña necesaria para acceder al dispositivo Bot
Se detectó un adaptador desconocido
Establecer estado completo
Los caballos están cerca del coche.
Nombre del icono del grupo.
Descarga un archivo a la ubicación de descarga.
No uses !EK como contraseña.
¡Feliz cumpleaños, Bob!
Masa grasa en el brazo derecho
¿Qué hay de cena?
Error del enlace de CC
Ahora no hace calor.
Segundo destino de llegada
Esta mañana hace calor.
Se dispara cuando uno o más bloques de programación comienzan.
Apagado de entrada (voltaje de la batería demasiado alto)
Distancia media del rayo
Valor de referencia para la consigna y el umbral.
La URL proporcionada no es un host válido.
Configurar Z-Wave
Tiempo de espera agotado para la operación: tiempo de espera agotado en la entrada de contraseña
Tu madre tiene cuatro periódicos.
El autobús sale a las nueve y media.
El carácter o no está permitido.
Cambia el archivo que muestra la cámara.
El teléfono está en el sótano.
Tienes dos sombreros nuevos.
Escribe el carácter 1 dos veces.
Actualiza el firmware de tu BSB-LAN.
Recuento de arranques del quemador
Descarga de batería hoy
¿Hay una pelota detrás del coche?
Escribe el carácter ) dos veces.
Hasta luego, Leo.
Envía el comando X10 'Todas las unidades apagadas'.
Muchas gracias, Robert.
El zapato está sobre el árbol.
Pon la temperatura de la oficina a 17 grados.
No nos gustan los gatos.
La batería está baja
La contraseña no puede estar vacía.
Mi vecino quiere una taza de té.
Tom vive en una casa grande.
Detener complemento
Resolución horizontal del vídeo entrante
Define una plantilla para el tipo de evento.
Potencia instantánea activa positiva
No se pudieron actualizar los datos de Schlage.
Envía una notificación por correo electrónico
La actualización no está disponible.
Consigna de la zona superior
La calefacción central está encendida
No hay dispositivos UPS disponibles en el servidor NUT.
Sensor binario del paquete eliminado
Establecer valor numérico
Él tiene doce relojes.
Nombre de usuario para la interfaz web de Ouman EH-800
Consumo de carga (solar + almacenamiento)
Editar información de conexión adicional
Se ha detectado ocupación de la zona.
A mi hija no le gusta el arroz.
No se encontró ninguna entrada IMAP válida.
Esto es una cuchara azul.
¿Dónde está el árbol, por favor?
Configurar credenciales de IP Secure manualmente
La lámpara del garaje está encendida.
¡Que duermas bien!
El archivo se llama nxdf_1.txt.
SOC del paquete de batería 1
Hace viento en España.
El autobús sale a las dos.
Hora del último inicio de gas
Límite de velocidad de descarga
La URL de la receta a importar.
Establecer humedad objetivo de termostato
A mi profesor le gustan las ensaladas.
Tiempo hasta la hora de dormir
Error del sistema de visión
No se ha podido actualizar el dispositivo
El humidificador comenzó a secar
Producción de energía en los últimos siete días
Sí, por favor.
Hoy hace mucho sol en Londres.
El niño quiere una naranja.
Eso es una naranja.
Borrar caché TTS
Área total limpiada
Ranura de clave sin conexión (entero entre 0 y 255)
La llave está detrás de la mesa.
Tiempo restante del temporizador
No hay servicios de notificación disponibles.
Se dispara cuando el sol alcanza su punto más alto.
Mi profesor está escribiendo un libro.
Hace calor en Madrid.
Envía a la alarma el comando alternar timbre.
El vaso está al lado del coche.
Tiempo de espera para Volver a Auto de luz
Tu hermana quiere un kilo de pan.
¿Por qué?
Esto es una silla pequeña.
Hay una cuchara debajo del árbol.
Él está contento.
Completa tu información
¿Hace sol aquí?
Error de autenticación con la API de Hydrawise
Cambio de elevación hoy
Temperatura de los gases de escape del motor
Este es mi amigo Kate.
Patatas (con piel, cerosas, medianas, cocción rápida al vapor)
Configurar el nuevo sensor
Inicia un torrent.
Error al establecer la temperatura deseada del suministro de bypass.
Precio de compra de gas en horario punta
No es posible acceder a tu configuración a través de esta aplicación.
Ajustar la consigna de control
¿Está apagado el horno del baño?
Dirección de grupo que representa un estado binario.
Acceso de Home Assistant a Google Calendar
Temperatura del compartimento medio
Umbral de duración del apagado automático
No se pudo analizar la respuesta de la impresora.
Máxima potencia durante su vida útil
El enlace de ubicación compartida no es válido o está incompleto.
El módem para configurar las opciones.
Transición gradual entre verde y azul
Pon la temperatura del jardín a 16 grados.
Topic de estado del modo de funcionamiento
Solicitar nivel de canal
Hay un cuadro en el ático.
Los paraguas están debajo de la cama.
Tarifa de exportación a la red
Eso es un abrigo.
Transición gradual entre rojo y azul
¡Feliz cumpleaños, Mark!
No se pudo pausar
El médico tiene siete cucharas.
El nivel de volumen de la alarma.
Cámara EZVIZ encontrada
Hoy es sábado.
Energía FV de CA
Pon la temperatura de la oficina a 16 grados, por favor.
Mi hermano es de Nueva York.
Añade, elimina o borra recordatorios de una tarea de Habitica.
Blink no pudo desactivar la detección de movimiento de la cámara.
El carácter f no está permitido.
Si el modo de suspensión debe estar habilitado.
Temperatura media del buffer
Nombre de la instancia de Event Hub
¿Vives en España?
Establecer el modo de oscilación horizontal del termostato
Ningún VE conectado
¿Puedes apagar la alarma?
Establece una o más propiedades del sistema.
¿Dónde está tu taza?
Las persianas están abiertas.
Nombre de usuario de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Las persianas del pasillo están abiertas.
Topic de estado porcentual
¿Hace viento aquí?
Descripción de la ubicación del contador
Por favor, elige un nombre para tu nueva lista de tareas pendientes
Tu profesor tiene frío.
Comprueba si una o más ventanas están cerradas.
Batería cargada desde la carga este mes
La descripción oficial de WSDOT de la ruta.
No se ha encontrado ningún dispositivo Roomba ni Braava en tu red.
Límite de almacenamiento de archivos adjuntos
Escribe una entrada en el registro del sistema.
Nivel mínimo de agua mezclada a 40°C.
Hoy hace mucho sol en Inglaterra.
Soy profesor.
Configuración de exposición KNX no válida
No se encontró el dispositivo seleccionado.
Potencia aparente L1
Tu hermana tiene mucho miedo.
Consumo medio de energía desde la carga
Tu médico no tiene miedo.
Hora del último movimiento
Hoy es jueves.
Detección de alarma de coche
Abre la persiana.
Tengo cuatro llaves rojas.
Rango de velocidad mín.
Quisiera una taza de leche.
Valor máximo de fecha y hora
La clase empieza a las dos y media.
¿Puedes apagar la televisión del ático?
Los hombres quieren una manzana.
String 1, fusible 1, circuito abierto
Hora de inicio del período 1 (HH:MM o HH:MM:SS).
Yendo a dormir
¿Hay un } en el teclado?
Carga de la CPU en el último minuto
¿Hay un O en el teclado?
La contraseña de tu cuenta de Autoskope.
Tiempo de ejecución de rotación de calibración ascendente
Escribe el código de verificación enviado a tu correo electrónico
Máximo de detección de pequeños movimientos
¿Dónde está la ciudad?
Escribe los periodos de tiempo de carga de CA en un dispositivo SPH.
Luz de freno derecha
Error de autorización, verifica el token
A mi tío le gustan los helados.
Ventana trasera del conductor
Mi amigo es divertido.
Plantilla de comando RGBWW
¿Vives en Londres?
Cierra las cortinas del salón.
Actividad moderada hoy
Configuración de usuario no válida
Es necesario sustituir el filtro de agua
¡Bienvenido, Alex!
El archivo se llama mvvg-2.pdf.
Tu tía tiene mucho miedo.
¿Es nuevo el baño?
Las persianas del ático están abiertas.
¿Dónde está tu camisa?
Nombre para mostrar del usuario.
Registrar visualización de red
Pure Boost vinculado a la presencia
País de la ubicación
Acciones al abrir
¿Dónde están mis llaves?
Número de serie no válido
Se requiere al menos 'Interruptor' o 'Direcciones individuales'.
Define una plantilla para una lista de tipos de eventos disponibles.
Energía de movimiento de la puerta 0
Tu madre quiere una botella de zumo.
Él está comprando un zapato.
Tomar instantánea de la imagen
No se encontró la entrada de integración de Duck DNS
Puerto de escucha local
Cambia el brillo en un porcentaje.
Configura el modo de repetición de un reproductor multimedia.
¿Está apagada la música del dormitorio?
El médico come una sopa todos los días.
Los profesores están dibujando un pájaro.
La contraseña es )xgdZE.
Calentamiento del calentador de agua
Congelación del modo inteligente
Definir la ubicación de la copia de seguridad
El puerto del controlador Russound.
Estado de la energía
Configurar la tarea de IA
El archivo se llama pbgc.py.
La contraseña es DfL%.
Pon la temperatura del baño a 22 grados, por favor.
Mi tío quiere un trozo de chocolate.
A mi médico no le gusta la música.
Precio mínimo de mercado
Las niñas tienen siete cuchillos.
Crear evento en Google Calendar
La temperatura de retorno para configurar en la puerta de enlace.
Tu profesor necesita una bicicleta nueva.
Enciende la calefacción durante una hora o hasta alcanzar la temperatura máxima.
¿Dónde está la escuela?
Vivo en París.
El humidificador está secando
No se puede obtener información de la CPU, esta integración no es compatible con tu sistema
Hay un plato en la oficina.
La dirección IP del controlador Russound.
Tu profesor quiere un trozo de pan.
El complemento a iniciar.
Tenemos siete abrigos.
Tu madre necesita una cama nueva.
La temperatura deseada para el dispositivo.
Mi abuela va al parque en coche.
El niño tiene tres cartas viejas.
Cambia los parámetros de configuración de tus dispositivos Z-Wave.
El médico tiene veinte casas.
Duración del movimiento.
Caudal de aire
Fuera de servicio
Una contraseña de 6 a 12 dígitos
El nombre de host o la dirección IP de tu Synology NAS.
Mi hija tiene seis años.
Hola, Nina.
Iniciar el registro de objetos
¿Esto es un pájaro?
Consumo en las fases de salida
Van al parque los lunes.
Mi hija tiene mucho miedo.
Los ratones están debajo de la casa.
Buenas tardes, Clara.
¿Dónde está tu gato?
No uses {u`L como contraseña.
Error de autenticación con Bosch. Inicia sesión de nuevo.
Intervalo de muestreo de viento
Quisiera una botella de vino, por favor.
Ningún puerto para el endpoint
¿Dónde están las flores?
Esta tarde las niñas van a la escuela.
Define una plantilla para obtener el estado del sensor.
Dispara el webhook IFTTT configurado.
Corriente de salida L1
El cuchillo está en la oficina.
Energía total de descarga de la batería
Seleccionar línea de metro
Fin de la programación del foco
¿Dónde está la cama, por favor?
Fuerza la actualización de los valores de una entidad Z-Wave.
¿Hay un billete en la oficina?
Temperatura actual del horno superior
Eliminación del servidor prohibida
Activa esta opción si tus unidades pueden enfriar.
Filtrar por prioridad
La dirección IP o el nombre de host del LMS.
El plátano cuesta $3.
La puerta está abierta.
El niño tiene miedo.
Batería de arranque baja
Enciende la luz del salón.
Integrar con el control de la calidad del aire interior.
¡Felicidades!
Dispara una automatización de Abode.
Hace mucho frío fuera.
Actualiza la configuración de filtración primaria.
¿Qué significa .?
Tu hermana está comprando el ordenador.
Pantalla trasera HVAC
Hora de finalización de la tarifa eléctrica reducida mañana
Activar un perfil y establecer opcionalmente la duración.
Por favor, apaga la calefacción del salón.
Esto es una pelota cara.
Bandeja de entrada ausente
Modo de entrada de texto
¿Hay un sombrero al lado del árbol?
Ayer él comió una pizza.
Subtensión crítica L1
Potencia aparente de CA
Fallo por sobrecorriente de la batería del EPS
Problema de comunicación con la estación de referencia.
Enciende la alarma, por favor.
Tienen nueve cartas.
Esto es una taza barata.
Quieres un kilo de sal.
Iniciar aire acondicionado
Horas restantes de Powershare
¿Está encendida la música del ático?
Energía total de carga de la batería
El token de control local recibido de Switcher.
¿Dónde está tu pelota?
No entiendo.
Recarga las personas desde la configuración YAML.
Protección de la entrega de payload del DNS
Descarga este mes
Se ha agotado el tiempo de espera de la actualización del firmware.
Esto es una cuchara barata.
No se pudo abrir la puerta del garaje
Carrusel de limpieza lleno de agua
Configurar los ajustes generales del dispositivo
Tengo un cuchillo grande.
Tu profesor tiene seis gatos.
Establece el valor de un contador en el panel.
Habilitar el control de la calidad del aire
No hay integración de Tibber configurada
¿Dónde está mi tía?
Editar la configuración del plano solar.
Temperatura del disipador de calor del inversor de la transmisión trasera
Potencia activa total
Tu profesor quiere una ensalada.
Alternar el movimiento vertical
Texto para escribir.
Escribe el carácter F dos veces.
Tipo para el nuevo valor.
Selecciona la puerta de enlace que quieras añadir.
El domingo mi amigo va a la estación.
Mi amigo quiere una manzana.
Esperando RFID
El autobús sale a las cinco.
Consigna del ventilador de suministro cuando ausente
Acumulado de electricidad consumida en horas valle
Mi hija está comprando una taza.
Utilizar el disco de datos detectado en lugar del sistema actual
Puerta del garaje cerrada
Conectar a tu sistema Powerwall
48 + 9 = 57 es correcto.
¿Hay una camisa en el jardín?
La dirección de correo electrónico o el ID de inicio de sesión de tu cuenta de Seafile.
Intermitente trasero izquierdo
Ayer tu vecino compró un bolso.
Color del texto del botón de descartar en formato RGB
Tensión de la cadena fotovoltaica A
Configurar un servicio de notificación
Token de acceso no válido
Arranque remoto del motor
¿Qué significa X?
Error de desplazamiento de fase
El nombre de host o la dirección IP del dispositivo Axis.
Exportación solar total
Mi vecino quiere una cuchara.
Estás comiendo la patata.
¿Dónde está el perro?
El archivo se llama hkxu-2.pdf.
Borrar ajuste de temperatura
Mostrar una notificación permanente.
El código de acceso no tiene permiso para realizar esta acción.
Emparejar nuevo dispositivo
Esta tarde los médicos van a la biblioteca.
Detiene un torrent.
Recordatorios de tareas pendientes
¿Puedes encender la radio del garaje?
Corriente de carga máxima permitida
Temperatura actual del compresor
El nombre de host o dirección IP de tu servidor Traccar
Las mujeres están lavando una camisa.
Selecciona la estación que quieres añadir
Añadir una observación
La tienda abre a las cinco y media.
Hay un perro detrás de la mesa.
Comprueba si uno o más robots aspiradores están regresando a la base.
Armar casa sin espera de entrada.
Envía una animación.
Mi abuelo va a la estación los lunes.
Reiniciar Home Assistant
El ID de la programación que se eliminará.
Hoy mi tío va a la oficina.
Espera; tarda 43 minutos.
Las niñas quieren un vaso de vino.
¿Hay un cuadro cerca del coche?
Entidad de ajuste de solo lectura obsoleta
Mostrar la posición del aspirador en el mapa.
El agua caliente está encendida
El médico va a la iglesia todos los días.
Detener la descarga según SOC
Nombre utilizado para identificar esta zona meteorológica.
A mi abuelo le gusta la carne.
Importación de energía desde la red
¿Qué significa F?
Red Wi-Fi para invitados
Hay un caballo en la oficina.
Los gatos están cerca del coche.
Nivel del tanque de ORP
Obtener elementos de la biblioteca
Obtener proceso por ID
A mi hermana le gusta el pescado.
Nivel mínimo de batería
Objetivo SOC en modo de reposo
La aplicación encontrada no es la aplicación oficial Z-Wave JS.
No se pudo enviar el mensaje de correo electrónico debido a un error de conexión.
Hay un sombrero detrás de la cama.
Hace viento en París.
Error al obtener las credenciales.
¡Muchas gracias, Emma!
Establecer superposición de texto
¿Cuánto cuesta esto?
Las bicicletas están detrás de la casa.
Abre las puertas del pasillo, por favor.
A mi madre no le gusta el zumo.
Color de la luz ambiente
Tu hermano va a la biblioteca todos los días.
Tengo una mesa pequeña.
Velocidad de subida de paquetes
Volver a configurar la integración de SMA Solar
¿Hay un U en el teclado?
Atascado en la estación de carga
Me llamo Peter.
CO2 Interior AQIN
El nombre de host o la dirección IP del dispositivo Android TV.
Este destino ya está configurado
Alternar la oscilación del ventilador.
Enviar como respuesta
El archivo se llama ggty.py.
Calefacción del asiento trasero central
Ayer mi hermana compró una cámara.
Ahora las niñas van al hotel.
A mi médico le gusta el zumo.
¿Puedes apagar la lavadora de la oficina?
La etiqueta del botón que se muestra al usuario.
Recuperar los detalles de uso de la aplicación hoy para un jugador específico.
Muchas gracias, Julia.
Buenas noches, María.
Identificador de unidad Modbus
Puerto del servidor ADB
Temperatura real del buffer
Parámetros de detección no válidos
No se encontró ningún controlador Control4 en esta cuenta
La casa cuesta diez euros.
Tu hija trabaja en Londres.
Mostrar hora de llegada a la estación final
Consumo total de energía TC suministrada
28 + 18 = 46 es correcto.
Direcciones de temperatura de color
Mi hermano trabaja en Nueva York.
Duración del efecto.
Crear sensor de umbral
Establecer el estado de seguimiento del brillo de la luz
Valor de los compuestos orgánicos volátiles
Tu profesor está dibujando un pez.
Hay 19 grados en el comedor.
Ionizador en el objetivo
Establecer el modo de suspensión
Pausar la modulación de control dinámico
Tu código es 42661.
¿Está apagado el ventilador del ático?
Tu tía tiene cuatro zapatos.
¿Hay una farmacia cerca de aquí?
HTTP(s) - Motor del navegador
ID del archivo a obtener.
Grabar solo eventos
Mi tía va al hospital.
CO2 Interior 24h promedio AQIN
Acciones al armar derivación personalizada
No se pudo silenciar/activar el sonido del reproductor.
La clave API se encuentra en la página de perfil de la aplicación Fluss+.
Ayer compraste un billete.
Sensibilidad al llanto del bebé
Coste de tarifa valle (diaria)
¡Muchas gracias, Jack!
La cuenta desde la que mover dinero.
Mi padre tiene cinco camas blancas.
Falló la conexión con homee.
¿Qué hora es en Berlín?
Texto personalizado derecho
Por favor, asegúrate de volver a configurar el mismo dispositivo.
Requerir código PIN para armar
Sigue recto.
Ella tiene cuatro periódicos azules.
Tiempo de entrega del último pedido
El profesor tiene dos abrigos.
Selecciona qué eventos de tecla escuchar.
El nombre de usuario de una cuenta del dispositivo con acceso de lectura y escritura a la API JSON.
El domingo los niños van a la ciudad.
Temperatura ambiente de la zona 1
Este es mi amigo Sara.
Mi tía tiene prisa.
Ahora hace mucho viento.
Lluvia máxima 1d
Tensión actual L1
Iniciar el desvanecimiento de la luz
Las pelotas están en el parque.
La tienda abre a las tres y media.
Por favor, pon la temperatura del jardín a 23 grados.
Comprueba si uno o más interruptores están encendidos.
Sensibilidad de IA para vehículos
¿Dónde está el jardín, por favor?
Las niñas están en el dormitorio.
Endpoint de la API de inexogy accesible
El autobús sale a las tres y media.
Notificación al servicio de archivo
Tiempo máximo de funcionamiento
Nombre de host o dirección IP no válidos
La lavadora del jardín está encendida.
Nombre de la integración
El(los) dispositivo(s) Indevolt para empezar a descargar.
Mi abuela no tiene sueño.
La tienda cierra a las cinco y media.
Este es mi billete.
Pon la temperatura del comedor a 23 grados.
Usuario no encontrado
Potencia FV de CA
¿Dónde?
Selecciona la ubicación donde buscar estaciones de medición de agua.
El servidor al que debe conectarse.
ID de entrada de configuración
Enciende un termostato.
Temperatura de salida de la calefacción
Configurar Sleep as Android
Enciende la radio, por favor.
Abre la persiana del baño, por favor.
Esto es un ratón viejo.
Autoconsumo hoy
La cuenta ya está configurada
Ajustar las opciones de Tado
Selecciona las aplicaciones que quieres seguir
Tu hermana quiere una botella de vino.
Error en la comprobación de estado
Energía importada de la red este mes
Límite de ancho de banda de archivos adjuntos
Ayer el profesor compró un coche.
Limitación de potencia de CA
Umbral de volumen de apagado automático
Cierra las verjas del sótano, por favor.
La alarma del pasillo está encendida.
Ruido de subida DSL
Por favor, abre la persiana del comedor.
Mi abuela tiene dos caballos.
Tipo de contenido multimedia que se va a solicitar.
Esto es un cuadro azul.
El texto a añadir.
Pon la temperatura del pasillo a 16 grados.
Mi hermano tiene cuatro billetes blancos.
El reloj cuesta nueve euros.
El caballo está delante de la cama.
La etiqueta del PIN.
Se ha cambiado el modo del humidificador.
¿Dónde están los cuadros?
Establece la velocidad de un ventilador.
Sistema no compatible - Verificación de conectividad deshabilitada
¿Dónde está la llave, por favor?
Tu hijo está en el salón.
Los profesores van al supermercado en tren.
Hora de inicio del modo de suspensión los jueves
El periódico cuesta tres euros.
No se pudo ejecutar la acción en tiempo real.
Volver a autenticar Pi-hole
Error de respuesta de la API
Borrar texto del teclado
Los médicos tienen un cuchillo.
Mi abrigo es negro.
Mucho gusto.
¡Gracias, Oscar!
La ubicación compartida no está disponible.
Configuración del modo de color RGBWW
Consumo de energía total (diario)
El carácter 2 no está permitido.
Fecha de siguiente facturación
Tiempo de alerta de sobrealimentación ORP
Definir el certificado a probar
El niño está jugando con la pelota.
El archivo se llama pqjo_1.txt.
La televisión del sótano está encendida.
Si habilitar o no la alarma.
El payload que se enviará cuando se dispare el botón.
De izquierda a derecha
La temperatura mínima debe ser inferior a la temperatura máxima.
Borrar credencial de la cerradura
Pulsa la tecla m.
Error de secado: comprueba el ventilador de secado
Acciones al armar en vacaciones
Dirección del registro a escribir.
El calentador está demasiado caliente
Entidad de reproductor multimedia
Corriente máxima de carga
Hora de inicio del modo de reposo
Estoy en el ático.
Activar retardo a la derecha
Esto es un pastel verde.
Pulsa la tecla %.
Encendido por la noche
Mostrar la vista del panel de control a través de Google Cast
Comprueba la consigna de humedad de uno o más termostatos.
No uses {^Kch| como contraseña.
La URL para abrir.
Ayer tu tía dibujó un coche.
Mi hijo tiene siete peces.
El abrigo cuesta veinte euros.
¡Muchas gracias, Alice!
Dispara una alarma manualmente.
Sustituir el filtro de agua
Desviación de la tensión media del bus de CC
Color de fondo del botón de descartar en formato RGB
Mi hermana no tiene calor.
No se pudo iniciar la aplicación Z-Wave JS.
Él tiene cuatro libros.
¿Dónde está mi pájaro?
A mi hijo le gusta el queso.
Él va a la farmacia los domingos.
Editar medios del mensaje
Tiempo de giro de inclinación (de cierre a apertura)
Escribe el carácter { dos veces.
Elimina todas las entradas del registro del sistema.
Ayer tu hijo comió un huevo.
Relación de pico de carga fuera de la red
¡Adiós, Emma!
Máximo desplazamiento de la consigna
Son las tres y cuarto.
Selecciona el cargador detectado e introduce su PIN de Bluetooth.
Cadena de fecha de vencimiento
La clase empieza a la una.
La sirena ya no está disponible.
¿Hace viento esta mañana?
Brillo al encender
Reproductores multimedia para reproducir el mensaje.
Energía solar total generada
Refrigerante R-454B
Tiempo de cocción establecido
Apaga la música del comedor.
40 + 39 = 79 es correcto.
Introducir la configuración manualmente
Tenemos seis ordenadores.
Puerto utilizado por el servidor PCHK.
Plantilla de comando de modo preestablecido
Tensión de CC (Modbus)
Plantilla de valor de oscilación
Configurar una hora de llegada
Rango de transición.
Código de avería específico del fabricante
Restablecer consumible del filtro de aire
Detector de humo/monóxido de carbono
Se dispara cuando uno o más cortacéspedes comienzan a regresar a la base.
ID de un torrent.
A mi médico no le gustan los gatos.
Él quiere un cuadro.
Desbloquear por el exterior de la puerta
Fallo en la descarga del modelo
Tengo un periódico pequeño.
Error durante la comprobación
Acciones al bloquear
A mi abuela no le gusta el zumo.
La batería Homevolt rechazó el comando.
24 + 17 = 41 es correcto.
Tu tío tiene veinte relojes.
Ahora ella va al supermercado.
Energía activa positiva en tarifa T1
He olvidado mi teléfono.
Tensión nominal de entrada
Ahora mi hijo va a la iglesia.
Latitud de la esquina suroeste
¡Buenos días, Julia!
Coste fijo del mes en curso
¿Hay un cuadro en el baño?
Temperatura de retorno de la caldera
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Switcher.
Quiero comprar un árbol barato.
¡Feliz cumpleaños, Martin!
Programar consigna de potencia
Me duele el pie.
Configuración del accesorio de climatización
Tu abuelo está comprando el cuchillo.
¡Buenas noches, Irene!
Última actualización de datos
Devuelve los tokens RFID configurados en la lista de autorización autónoma del cargador.
Modo de escáner Bluetooth
Soy de Berlín.
Configurar conexión Dynalite
Ciudad/condado (V-Z) para la que recibir advertencias
Por favor, enciende la televisión de la oficina.
Precio de apertura hoy
No se pudo conectar, por favor, enciende tu TV e inténtalo de nuevo.
Número de módulos en línea
En mitad de la noche
Recordatorio de limpieza de la máquina
Apaga la lámpara del pasillo, por favor.
Temperatura de gestión inteligente de energía
Establece el porcentaje mínimo de flujo de aire para una zona.
Configurar un nuevo Apple TV
Eso es un gato.
La contraseña es I.#.
Habilitar detección de movimiento de cámara
No hay energía en la estación de carga
Eliminar artículo de la lista de la compra
El archivo se llama yygb~.bak.
Esta noche vas al mercado.
El desayuno está listo.
Humedad relativa mínima en el período actual (%HR).
Exportar a configuración YAML
Empezar en relativo
Hay una llave sobre la silla.
Consigna de calefacción (noche)
Tiempo durante el cual el Pi-hole debe estar deshabilitado.
Ayer el hombre compró una silla.
Tienen ocho periódicos.
La plataforma de hora KNX se utiliza como interfaz para objetos de tiempo.
Profundidad de bits de salida
La televisión del dormitorio está encendida.
No se pudo iniciar sesión en el servidor de la nube seleccionado
A mi médico no le gusta el vino.
URL de Home Assistant
El archivo se llama qnmi~.bak.
Devuelve los vehículos configurados en la lista Autocharge del cargador.
Tengo una reserva.
¿Está encendida la radio del garaje?
No se pudo cargar una imagen válida desde la URL de la imagen fija: No se ha devuelto ninguna imagen.
Importación de energía activa
¿Hay un zapato cerca del coche?
Mi abuelo va al banco todas las semanas.
Consumo de energía de gas - hoy
Configurar escáner conectado
45 + 33 = 78 es correcto.
Verificar el certificado SSL de la instancia de Firefly III
¿Dónde está mi amigo?
Fecha y hora hasta la que estará activo el preajuste.
Hay 19 grados en la cocina.
Se requiere una clave API cuando se configura más de un plano.
A mi madre le gustan las naranjas.
Apaga la radio, por favor.
Se han restablecido los ajustes
El domingo mi tía va a la piscina.
Motor de la rueda derecha sobrecargado
Habilita grabar un clip en el almacenamiento de la cámara cuando se detecta movimiento.
Sensor de ambiente habilitado
Control de apertura/cierre
Volver a configurar Specialized Turbo
Se necesita un token para funcionar.
El tren sale a las nueve.
El token proporcionado pertenece a una cuenta distinta de la configurada.
Hace frío en Nueva York.
Zanahorias en manojos (enteras, grandes)
Esta ubicación compartida ya está configurada.
Ayer el niño compró un paraguas.
La miniatura solo se permite con contenido de audio o vídeo.
El identificador único del token RFID que se va a eliminar.
Nombre de usuario de tu instancia de Libre Hardware Monitor.
La temperatura que se utilizará en lugar de la consigna programada.
Dispositivo con firmware no compatible
Nivel de carga deseado
La temperatura deseada del calentador de agua cambió
Error de conexión temporal
No se puede establecer comunicación con el receptor
Humedad objetivo mínima
Helen vive en una casa grande.
Establecer contador del sensor
El robot aspirador está regresando
Comprueba si uno o más calentadores de agua están configurados en un modo de funcionamiento específico.
Hay una taza cerca de la silla.
ICA PM2.5 interior
Configurar Bitvis Power Hub
Tu tía está en el ático.
Encender la pantalla
Número de módulos que bloquean la descarga
Adiós, Julia.
Por favor, enciende el horno del salón.
Programación de la climatización (70)
Buenas tardes, Daniel.
Se dispara cuando el modo de uno o más termostatos cambia.
La zona para la que se obtendrá la previsión meteorológica
Ningún cortacésped conectado a esta cuenta.
Por favor, abre las verjas del sótano.
Mensaje de la actividad.
Se dispara cuando uno o más niveles de dióxido de carbono cambian.
Establece el índice de perfil de clima activo.
Mi hermana tiene prisa.
Hola, María.
Los billetes están en el hotel.
No se pudo instalar la aplicación Matter Server.
¿Hay un abrigo cerca de la silla?
Ajustar modo LED
La contraseña es Go[-p@.
Tu médico compra una carta todos los días.
Esta noche el niño va a la oficina.
Comprueba si uno o más bloques de programación están activos actualmente.
Borrar temporizador de apagado automático de la luz
Cierra las ventanas de la cocina, por favor.
A mi hijo no le gusta la carne.
Hoy hace mucho calor en Nueva York.
Hola, Sara.
Protección contra congelación en curso
Apagado automático
Fuente de alimentación incorrecta
La contraseña es -K31q.
Tienen cinco ordenadores amarillos.
Aumento de la carga de frecuencia
Temperatura del estator de la unidad de transmisión trasera izquierda
Personalizado (solo filtro IR)
El nombre de usuario de Total Connect
Tiempo de carga completa del VE
Verde mar oscuro
Payload "armada ausente"
Modo de segunda cavidad de horno
El archivo se llama nohu~.bak.
La contraseña para autenticarse con la instancia de Transmission, si está configurada.
Se produjo un error al comunicarse con el dispositivo Tailwind.
Configurar automáticamente (recomendado)
Nivel de producción objetivo de la hidrólisis
Error de plausibilidad de CC/CC
Dirección IEEE del nodo a eliminar.
Pulsa la tecla 0.
No se recibieron datos del sensor del servicio Sensor.Community.
A mi tío le gustan los huevos.
Pon la temperatura de la oficina a 24 grados.
La persiana del salón está abierta.
¿Dónde está tu tío?
Riesgo extremadamente alto
Define una plantilla para obtener la URL de la versión.
¿Puedes apagar el ordenador del garaje?
Carga/descarga de almacenamiento (-ve)
Soporte para establecer el volumen
Configuración TCP/IP
Mi hijo quiere una taza de té.
Número de dígitos en el código PIN para cerraduras
Las persianas del dormitorio están abiertas.
Hasta mañana, Eva.
SSL está configurado sin una URL externa o interna
Hay un cuadro en el parque.
Alternar reproductor multimedia
El valor booleano a establecer.
Ubicación en Suecia
Acciones al apagar
ID del chat donde editar el mensaje.
El nombre de usuario de tu dispositivo Hikvision
Los niños son de Madrid.
Número de versión del programa de configuración
Alarmas de humo y monóxido de carbono
Potencia máxima de descarga
Añadir, eliminar o actualizar el estado de un elemento de la lista de verificación de una tarea.
La silla es azul.
Zanahorias parisinas (grandes)
Ajuste de la tensión de referencia
¿Dónde está tu sombrero?
El tiempo que debe funcionar el ventilador.
Origen como coordenadas GPS
Temporizador de apagado de pantalla
Me llamo Helen.
Establecer anulación de agua caliente
Ajuste de factor de potencia
Entidad de la que obtener las estadísticas.
Alarma de fallo de alimentación
A mi hija no le gusta el pan.
Calefacción central por radiofrecuencia
Nivel de ventilación cuando la función Brisa está activada
Error de comunicación con la unidad de control de la sauna
Hasta luego, Jane.
Acciones al establecer el modo de funcionamiento
Fuera de la zona de trabajo
No se puede conectar con el endpoint
Potencia de carga disponible
6 + 36 = 42 es correcto.
Tu código es 5546.
Temperatura del líquido del condensador
Modo de luz de la cámara
Corriente de retroalimentación de TC
Espera; tarda 36 minutos.
Tensión CC MPPT 1
Nueva grabación disponible
Tu abuela necesita un bolso nuevo.
Cargar por energía
Tipo de operación de la cerradura.
No tengo tiempo.
Ayer tu abuela dibujó un gato.
Volver a configurar la integración de Proxmox VE
Mueve dinero desde una hucha de Monzo a una cuenta.
Ajustar la temperatura ambiente
Establecer la ubicación de la mascota
No se encontró la entidad de seguimiento del dispositivo especificada.
Error de plausibilidad de tensión
¡Buen fin de semana!
Se ha recibido una respuesta no válida de la impresora
La URL de suscripción del filtro que se va a eliminar.
La prueba GFCI falló
Formato de correo electrónico no válido.
No se ha encontrado el destino
Eliminar zona de privacidad
Precio de vertido a la red en horario supervalle
Esta mañana tu abuelo va al cine.
¿Dónde está tu amigo?
Límite de apertura de inclinación
Mi padre tiene cinco coches blancos.
Energía total cargada
Se produjo un error al comunicarse con el dispositivo Elgato.
Energía de la fase C
No se puede añadir el emparejamiento porque ya no se puede encontrar el dispositivo.
El carácter C no está permitido.
El dispositivo de advertencia inicia la alerta
Tu código es 24315.
Esta mañana la niña va al parque.
Mi padre tiene mucho calor.
Por favor, cierra las verjas del jardín.
Dirección IP del dispositivo
Última lectura de gas
¿Puedes apagar la lámpara del jardín?
Define una plantilla para obtener la temperatura de color de la luz.
No es posible la comunicación con la unidad de almacenamiento
¿Qué significa &?
Entrada-salida programada
No uses O_+/{ como contraseña.
Las persianas del garaje están abiertas.
¿Dónde están mis relojes?
Velocidad de descarga (sin gestión de reinicio de contador)
No se pudo conectar a Xbox Network
Tu hermana tiene siete sombreros.
Las mujeres están en el pasillo.
Honeywell no pudo detener el modo de espera
No se recibieron datos de Stookwijzer.
Tu tío tiene doce sillas.
Define la configuración intensiva.
Tarjeta SIM bloqueada
Error del sensor de la puerta
Actualiza un hábito específico para el personaje de Habitica seleccionado
Tu padre compra una patata todos los días.
No se pudo subir la copia de seguridad
¿Dónde está mi vecino?
Termostato ecobee para crear las vacaciones.
Se produjo un error desconocido durante la configuración de MFA
¿Puedes encender la luz de la cocina?
Humedad objetivo máxima
Los garajes son viejos.
El profesor tiene mucha sed.
Unidades de visualización de la temperatura
La tienda está cerrada el jueves.
La tienda cierra a la una y media.
Ella necesita una silla nueva.
Retardo de encendido
Tu madre tiene prisa.
Mantener la última muestra
¡Buenas tardes, Julia!
Duración en tráfico
El valor de brillo a configurar.
El hombre tiene cuatro sillas.
Hola, Sam.
Gracias, John.
Temperatura exterior para la protección contra heladas
Precio de retorno en tarifa valle
El nombre de la opción es obligatorio.
Superposición: mostrar nombre
Consumo de carga durante su vida útil
Mi madre va al hotel.
Nos gustan las patatas.
La llave cuesta siete euros.
Se dispara cuando una o más alarmas se arman en modo en casa.
No se pudo descargar la copia de seguridad
Habilitar pitido/zumbador del SAI
Enviar orden a robot aspirador
El ID del dispositivo de tu electrodoméstico Midea
El cuchillo está sobre la casa.
Los modos HVAC que hay que comprobar.
Necesitamos un libro nuevo.
Tu tía quiere una ensalada.
Por favor, apaga la luz del salón.
Descarga de energía almacenada hoy
Sensor de búfer habilitado
Configurar un sensor de monitorización para un proceso en ejecución
¡Adiós, Mark!
26 + 10 = 36 es correcto.
Añade un nuevo hábito.
Potencia real fase 1
Hace mal tiempo.
Retorno de energía actual
Ayer mi madre comió una ensalada.
Enviar una notificación persistente
Consumo de carga total
Tensión de la cadena fotovoltaica B
Emitir comando de clúster Zigbee
Tiempo mínimo de ida y vuelta
Volumen del reproductor multimedia
Selecciona el número máximo de tokens a devolver.
Comprueba si una o más luces están apagadas.
Puerto serie (Modbus RTU)
¿Dónde está mi hermana?
6 + 30 = 36 es correcto.
Páginas del tambor magenta
Temporizador de luz - iniciar
El azúcar es demasiado caro.
Dirección MAC del dispositivo a despertar.
No se pudo obtener la miniatura de la puerta.
Comienza a reproducir la cola desde el primer elemento.
Leer segmentos de tiempo
El niño tiene dos sombreros viejos.
Estado de medición EVSE TC
La bicicleta cuesta diez euros.
Consumo diario de energía para agua caliente
El archivo se llama avmo.py.
Suministro de aire de celda
Direcciones MAC del contador
Por favor, introduce a continuación el código de seguridad para completar el inicio de sesión.
Sin conexión tras error
Define si el modo silencioso adicional se activa durante un período de tiempo seleccionado.
Elimina todas las credenciales de un usuario en una cerradura.
Esto no es una llave.
Habilita el horario de verano automático.
No uses LVl) como contraseña.
Mi hermana tiene una mesa cara.
La entrada de configuración que representa el bot de Telegram para enviar la encuesta.
Gracias, Nina.
Tasa de descarga WAN
El huevo cuesta $25.
Días restantes del filtro
A mi amigo le gusta el té.
Potencia activa devuelta en fase-A
Los cuchillos están en el salón.
Establece un valor de tiempo de ejecución entero en el controlador IHC.
¡Hasta mañana, Tom!
¡Gracias, Laura!
Esto es un bolso azul.
La entidad Assist satélite en la que realizar la pregunta
Deshabilitar la automatización del sol
Son las dos y cuarto.
Esta mañana no hace sol.
Intervalo de despertar
Abre un archivo en el servidor utilizando la aplicación predeterminada.
Factor de potencia EVSE TC
Comprueba si una o más puertas del garaje están cerradas.
Por favor, cierra la cortina.
No se pudo abrir la puerta.
Calentamiento de arriba a abajo eco
Modo silencioso exterior
Enciende la música del baño.
No se ha obtenido ninguna dirección MAC válida.
Edita el título de un mensaje enviado anteriormente.
Las niñas quieren un pastel.
Esta tarde voy al hospital.
La contraseña es J{t`Vv.
El médico tiene sed.
A mi vecino le gusta el té.
Abre las puertas del comedor.
Comemos a las doce y media.
Muchas gracias, Mary.
El paraguas es pequeño.
Hay un cuchillo debajo de la cama.
Inconsistencia en la versión del software
Tu código es 93000.
Dirección del movimiento.
Tu hermano va al banco.
Detiene la súper cloración.
La mujer quiere un bocadillo.
Tenemos cuatro bolsos verdes.
Quisiera un vaso de vino, por favor.
La temperatura deseada del termostato cambió.
Tiempo para el cierre
Contraseña para el usuario del controlador Omada.
Mi bicicleta es grande.
Quiero ir a la playa.
Mi madre tiene cuatro cuadros.
Hora de finalización del modo de reposo
Energía total recibida
Selecciona un modo de tiempo
La niña tiene nueve ratones.
El nivel de monóxido de carbono cambió.
Se produjo un error al comunicarse con el dispositivo.
Contenedor de almacenamiento no encontrado
Calentamiento de arriba a abajo
Proporciona el ID de tu sitio y al menos un método de autenticación
Código de condición 1d
Hora de finalización del riego
Fallo por desequilibrio de CA
Tengo una pelota negra.
Introduce la clave API de Prowl.
Tenemos mucha sed.
Modo de funcionamiento HVAC.
Código de autenticación en dos pasos
Nivel máximo de carga
Mi madre necesita un bolso.
Pausa la cola de descarga.
Tiempo total de ejecución de la celda
Dirección de grupo para leer la temperatura exterior actual.
No se encontraron estaciones desde la API
Alarma de pérdida de red
Añadir otra cuenta al puerto actual
Mi hijo quiere un kilo de queso.
El archivo se llama tbsu.py.
Mal funcionamiento del sensor T01/T02
Recarga los sensores de estadísticas desde la configuración YAML.
Activar escena Hue
No uses MjMZ como contraseña.
Caliente (tiempo variable)
Archivo de proyecto ETS
Tu vecino va al aeropuerto en tren.
Apaga el ordenador.
El modelo que se utilizará para generar imágenes
Hola, me llamo Alice.
Envía un documento.
Actualizar las propiedades del dispositivo
Él trabaja en Nueva York.
Tu código es 33291.
La tienda abre a las cinco.
Temperatura superior del tanque T3
Establecer modo de oscilación en termostato
Necesitas una mesa nueva.
La luz del ático está apagada.
El ratón está debajo del árbol.
Mi hija come un helado todos los días.
Inicia la carga en el vehículo.
Configuración de pulsación de la tabla de medidores (62)
Quieren un vaso de leche.
Mi abuela tiene cinco bolsos viejos.
La cama es demasiado cara.
Mi hijo compra un zapato todos los días.
¿Dónde está el banco, por favor?
El ordenador cuesta doce euros.
Detiene el modo de control remoto del aspirador.
Porcentaje máximo de líquido
Nube: token API
Tráfico en la interfaz del termostato
Aumenta o disminuye el volumen del sistema.
Plantilla de comando de temperatura más alta
Las cortinas del ático están cerradas.
Toma una instantánea de la zona del reproductor de medios.
Esta noche mi hijo va a la ciudad.
Botón a pulsar.
ID de chat permitido
El archivo se llama eizv-2.pdf.
Hay una carta en el hotel.
No uses 8@Swx como contraseña.
Producción hoy
Almacenamiento de tensión CT
El reloj está sobre la silla.
Código introducido incorrecto
Gracias, Ana.
El hombre tiene tres abrigos viejos.
Configuración del actuador de escenas (44)
Modo de funcionamiento del inversor
Scripts en caché de Opcache
Limitación de potencia de carga de la batería
Usar datos en tiempo real
La llave es azul.
Eliminar una entidad
Quizás.
Escribe el carácter C dos veces.
El reloj ha fallado
Tensión de salida L1-N
Por favor, habla despacio.
Estado de entrada de CA
Tu código es 20510.
Carga habilitada
A mi abuela le gustan los plátanos.
No se pudo verificar el código de verificación, inténtalo de nuevo
A mi abuela le gustan los caballos.
Mi hermano tiene frío.
¡Bienvenido, Sofia!
Protección de apagado por arco eléctrico
Siempre encendido personalizado
Busca un programa de TV y solicita el primer resultado.
Recuento de arranques de la bomba de calefacción central
La contraseña de tu cuenta de Vitesy Hub.
Aumentar el brillo de la pantalla
Pon la temperatura del salón a 15 grados, por favor.
¿Ese es tu paraguas?
Error de hardware en el módulo de Reloj de Tiempo Real
Plantilla de valor de estado
Añadir texto del teclado
Hasta luego, Juan.
Configurar la integración de air-Q
Tenemos hambre.
¡Buenas noches, Oscar!
A mi hermano no le gustan los pasteles.
Apaga el horno del ático, por favor.
Seleccionar el modo de sonido del reproductor multimedia
Ella está bebiendo una taza de té.
Autenticar Libre Hardware Monitor
No se ha encontrado el archivo de actualización del firmware.
Mañana voy a la piscina.
Tu hermana tiene mucha sed.
Mi padre tiene doce camisas.
Tu hijo necesita un bocadillo nuevo.
Servicio de Environment Canada del que se obtiene el pronóstico de precipitaciones.
John vive en una casa grande.
Número de serie del NAS que se va a apagar; necesario cuando hay varios NAS configurados.
Alarma de alta tensión CC
A mi hijo le gusta el chocolate.
Duración de la bomba de agua
ID de consulta de devolución de llamada
¿Hay un " en el teclado?
Intensidad de la señal LTE
Emparejar con el puente
Progreso de la lavadora superior
No es un puente Hue
Obtiene la programación de la bomba de circulación de agua caliente sanitaria.
La integración con Google Health necesita volver a autenticar tu cuenta.
Opciones de transmisión de vídeo del dispositivo Axis
Consigna de la segunda cavidad
Tu médico quiere un tomate.
Error del sensor de vibración
El autobús sale a las diez.
No hay datos de la encuesta de estado.
Zanahorias (enteras, grandes)
Distancia del último rayo
El viernes tu hermano va al supermercado.
¿Quieres una naranja?
A mi madre no le gustan los gatos.
La cerveza cuesta doce euros.
¿Puedes apagar el ventilador del salón?
Velocidad actual del ventilador de extracción
La hora azul terminó
Encender sirena
Los médicos quieren un vaso de vino.
Mi tía tiene seis paraguas.
Está lloviendo.
Establece el disparador a utilizar.
No nos gusta el arroz.
Miniatura personalizada para un archivo adjunto de audio o vídeo.
La mujer está comiendo el plátano.
Sobretensión RMS del software del bus de CC
Mi tío tiene diez llaves.
Número de horas
Actualizar la configuración de Datadog.
¿Hay un a en el teclado?
Tu madre va al aeropuerto en autobús.
Estoy en casa.
Tiempo de transición al volumen deseado.
Borra los mensajes de la bandeja de entrada del módem.
Mi abuela necesita una cama nueva.
Máximo de scripts en ejecución
Feliz cumpleaños, Mary.
Los datos de respuesta solo están disponibles al leer una única dirección de grupo.
Mi amigo va a la iglesia todas las semanas.
Posición en la cola para eliminar.
Tensión nominal de la batería
La integración Google Calendar necesita volver a autenticar tu cuenta
RTU inactivo/tiempo de espera agotado del servidor
2A - Calidad del aire aceptable
Número de seguimiento del seguimiento a eliminar.
Cuenta atrás para temporizador (para estado temporizador activado).
Es sol de medianoche
Muchas gracias, Lucía.
Una botella de leche, por favor.
Por favor, pon la temperatura del baño a 26 grados.
El agua esta llena
Temporizador de luz - detener
Hay un ordenador en el sótano.
Fallo permanente de protección contra rayos (CC)
Masa muscular en el brazo izquierdo
Establecer modo de ventilador de termostato
Por favor, cierra las persianas del jardín.
Mi vecino va al hotel los lunes.
Añadir bucket AWS S3
Hoy hace mucho calor en España.
Comprueba si hay una o más actualizaciones disponibles.
Mi madre va a la farmacia todos los días.
Consumido importado de energía solar
Actualiza la dirección de correo electrónico del destinatario.
Tu abuelo dibuja una casa todos los días.
Tu abuela está comprando el reloj.
4 + 1 = 5 es correcto.
No uses 69. como contraseña.
Tu código es 45554.
Opcional (predeterminado = fecha y hora actuales).
Uso de tarifa punta del año en curso
Enciende la lavadora del jardín, por favor.
Las puertas de la oficina están cerradas.
Nombre de usuario utilizado para autenticarse con el servidor SMTP.
Acción genérica para activar o desactivar dispositivos bajo cualquier dominio.
Mensaje personalizado existente para eliminar.
El tamaño del parámetro, ya sea 1, 2 o 4 bytes.
La contraseña para autenticarse con tu dispositivo Rain Bird.
¿Dónde está el reloj, por favor?
Apagar el indicador LED Wi-Fi
Esto es un helado azul.
Él tiene siete perros.
La dirección IP del termostato
El climatizador admite informar de la acción actual.
Deshabilitar pitido/zumbador del SAI
Error de plausibilidad del sensor de temperatura
El carácter F no está permitido.
Problema del sensor de bucle delantero
Introduce tu token API
La ubicación de la que obtener los datos meteorológicos
Cambia la configuración de la integración del almacenamiento de Azure.
El huevo cuesta seis euros.
Se dispara cuando la humedad relativa cambia.
Velocidad del ventilador derecho
El archivo se llama vehd.py.
Adaptador Zigbee en estado incorrecto
Permitir servicio de notificación
Enciende la alarma del garaje.
Consigna del ventilador de extracción de altura
La temperatura deseada para el programa del horno.
Bienvenido, Kate.
Temperatura de salida del aire
Precio de vertido a la red en horario punta
Objetivo del actuador de gases de combustión
Precios EPEX de mañana disponibles
Tiempo de uso
Plantilla para establecer la posición
El carácter ] no está permitido.
La contraseña de tu cuenta de Tractive.
Mi coche es azul.
Configurar la integración Blink
Humedad de confort máxima
Nombre de archivo del puerto serie
Adiós, Peter.
Advertencia de presión de aceite
A mi hijo le gustan los helados.
Información del software disponible.
Comprueba si una o más persianas están cerradas.
Estado de encendido
Esto es un ratón bonito.
Control de flujo del puerto serie
Entrada no cargada
Él tiene cuatro coches nuevos.
Endpoint del valor.
17 + 8 = 25 es correcto.
Marcar el filtro como cambiado
Cantidad a añadir del producto seleccionado.
Hora del precio más bajo - hoy
Muchas gracias, Sofia.
No se ha podido obtener la imagen de la cámara de Bosch.
Pon la temperatura del baño a 19 grados.
Error o batería baja
El arroz cuesta dos euros.
Las opciones que hay que comprobar.
Tu vecino trabaja en España.
Seguimiento de un hábito
Por favor, abre la persiana de la oficina.
Cada opción muestra el nombre de la puerta de enlace, el número de serie y la dirección IP.
Calibración de la humedad del suelo
Modo de reposo del ventilador
Fecha de finalización de la factura de gas actual
Acciones al seleccionar la pista anterior
La tienda abre a las dos y media.
Factor de potencia instantánea L1
26 + 7 = 33 es correcto.
Consumo de agua ayer
Plantilla de valor de efecto
El panel de alarma de Risco para configurar la hora.
El sombrero es bonito.
Hora de finalización del segmento (formato HH:MM).
Temperatura demasiado baja
Reiniciar temporizador de filtros
Tiempo de desplazamiento de la cubierta
Tu hermano está comiendo la ensalada.
¿Cómo te llamas?
Restablecer la vida útil del filtro de la estación
El cuadro está cerca de la mesa.
Color del modo nocturno
El archivo se llama dprp_1.txt.
Hola, Emma.
Número de entradas FV de CC
Precio de compra de gas
Consumo de carga hoy (batería)
Configuración de tiempo de uso
Ayer tu hijo dibujó un coche.
Precio medio de la electricidad hoy
El dispositivo tiene poca batería
Crea o actualiza un usuario para la cerradura.
Velocidad mínima de Auto Comfort
Reanuda el programa de riego automático de una zona de riego.
Configuración de humedad objetivo
Reanuda la cola de descarga.
Me llamo Leo.
Por favor, enciende el dispositivo y selecciona **Enviar** para continuar con la migración
Total de partidas de ajedrez Blitz en tablas
Recordatorio de mantenimiento de la máquina y limpieza del filtro
Selecciona un emisor de infrarrojos y los modos compatibles con tu aire acondicionado LG.
IP o puerto ilegal
No se pudo conectar a Steam debido a un error de solicitud.
Corriente del cargador invertida
El nivel de dióxido de azufre cambió
Pon la temperatura del salón a 25 grados.
Se dispara cuando uno o más mandos a distancia se encienden.
Incluir el IVA en los precios.
¡Buenas noches, Leo!
Ya configurado como amigo en esta u otra cuenta.
Tu amigo necesita un billete nuevo.
Hay un billete delante del coche.
Me gustan los tomates.
Probar barra LED
Esta tarde vamos al banco.
Buenas tardes, Alex.
¿Qué tiempo hace en Roma?
Por favor, abre la cortina del jardín.
Tu madre quiere un kilo de carne.
El archivo se llama fjvv~.bak.
Se produjo un error al actualizar la integración Zinvolt.
Falló la autenticación al actualizar los datos.
Por favor, proporciona el nombre de usuario y la contraseña de tu cuenta en la nube de Hydrawise:
Por favor, enciende el ordenador del baño.
Componente: Captura USB
Energía de carga consumida esta hora
Anulación del programa de carga
Acción de tiempo de espera del modo pasivo
¿Hay un billete en el baño?
Se dispara cuando uno o más niveles de óxido nitroso cruzan un umbral.
Horas de funcionamiento de la electroválvula de refrigerante líquido
Fallo en reposo
Gracias, Jack.
Bloqueo automático en pausa
Producción de energía solar este año.
¿Dónde está el libro?
Mi padre tiene prisa.
Ajustes de Home Assistant
¿Dónde están los ordenadores?
¿Está Peter en casa?
No lo sé.
Tu tía tiene siete cucharas.
Acciones al desbloquear
Tiempo de espera inteligente
Intervalo de repetición de pulsación prolongada
No se encontraron vehículos en esta cuenta.
Quiero comprar una carta azul.
Volver a configurar la conexión QNAP
Temperatura deseada constante
Un bocadillo, por favor.
El archivo se llama kfpa.py.
La integración de Bosch SHC necesita volver a autenticar tu cuenta
La contraseña es OZq}7.
La contraseña es HiIF.
Sin potencia del panel/baja potencia
Por favor, enciende la lámpara del comedor.
La cantidad de tiempo (en segundos) para pausar el riego.
Transferencia de baja tensión
Mi padre tiene un libro caro.
Valor del contador de pulsos
No se pudo encontrar ninguna estación dentro del rango.
El tipo de precios a recuperar.
Buenos días, Jane.
Superposición de texto a la derecha
Actualiza el programa de A/C en el vehículo.
Ángulo de oscilación vertical
El reproductor multimedia comenzó a reproducir
¿Es viejo el plato?
Ángulo de fase U(L2)/U(L1)
Selecciona un emisor o receptor de infrarrojos.
No me gusta la cerveza.
Hora de finalización del modo de suspensión los jueves
Tienen nueve vasos.
Inconsistencia de la versión CAN de BMS
Tu abuela quiere un plato.
Consumo neto del factor de potencia CT
Establecer contraseña de Wi-Fi para invitados
Configuración de temperatura actual
Código del transmisor recibido
Tu código es 51571.
Corriente continua de la batería
Potencia reactiva de salida fuera de la red
Se produjo un error de conexión durante la importación de la configuración yaml
Restablecer medidores en un nodo
Hoy es viernes.
Uso máximo de memoria
Velocidad de flujo constante
Limitación de la potencia de descarga de la batería
Plantilla de comando "Encendido"
Dispositivos o personas para rastrear
Restaurar la configuración predeterminada
La conexión PCHK que utiliza la misma dirección IP/puerto ya está configurada.
Modo sólo 1 LED
Falta el nombre de usuario
Corriente de salida de la red
Consumo actual de gas de las pilas de combustible
Tu padre quiere un trozo de pan.
Total de potencia real
No se encontró la clave pública.
Mando a distancia de 10 botones
Autenticar con Tado
Se activa cuando uno o más calentadores de agua se apagan.
Estado de adaptación de la válvula
Tiempo encendido del foco de iluminación tras evento
¿Sabes qué hora es?
Versión de Uptime Kuma
A mi hijo le gustan los perros.
Mi abuelo está preocupado.
Impresora Brother encontrada
El carácter ` no está permitido.
A mi profesor le gustan las naranjas.
Se detuvo para otra función.
¿Qué hora es ahora en España?
Nombre de suscripción de Pub/Sub
Regulación del calentador eléctrico
Vuelve a autenticar tu ISY
Error desconocido durante el inicio de sesión en la nube de Crownstone
Cierra las verjas del salón.
Sensor de temperatura exterior
Se dispara cuando una o más persianas se cierran.
¿Hablas español?
Hace viento en Londres.
¡Hasta luego, Max!
Temperatura ambiente en modo dormir
Habilitar sensor de temperatura
La URL del archivo a descargar.
La(s) puerta(s) específica(s) a desbloquear.
Por favor, abre la verja del salón.
El destino de la ruta.
El nombre de la suscripción Pub/Sub para recibir actualizaciones del dispositivo Nest
La lista de efectos que admite la luz.
Tono de llamada a reproducir.
Pon la temperatura del dormitorio a 28 grados.
Mi abuelo tiene dos paraguas baratos.
Energía consumida de la red hoy
Los peces están debajo del coche.
Tu abuela necesita un ordenador.
Selecciona tu modelo de altavoz Edifier de la lista.
La dirección de grupo del objeto de texto.
Selecciona un modelo activo
Se produjo un error al establecer el modo de funcionamiento
Descarga de batería este mes
Consulta de devolución de llamada recibida
Añadir dispositivo detectado
Mi madre tiene tres relojes viejos.
Mañana el hombre va al hospital.
Ayer mi tío compró un huevo.
El ratón está en el sótano.
Me llamo Carlos.
Importación de energía reactiva
Introduce tus credenciales
Mi hermano vive en Berlín.
Habilitar Wi-Fi para invitados
Corriente EVSE TC
Volver a configurar Sleep as Android
Hay 25 grados en el salón.
Temperatura elevada en el motor de corte, centro
Sobrecorriente en el string FV (activada por defecto)
30 + 5 = 35 es correcto.
Selecciona las estaciones que quieres añadir a Home Assistant.
Tu código es 99458.
Me llamo Kate.
Modo de prioridad de vertido
Tensión de la fase C
Voz a texto
Longitud de la nueva ubicación.
¿Qué significa i?
Mi abuela tiene una taza cara.
Tomar instantánea de cámara
Configurar ajustes de hardware
Nombre de usuario o contraseña incorrectos
El abrigo cuesta $15.
Los niños van al supermercado todas las semanas.
Sistema no compatible: Problemas con D-Bus
El periódico cuesta veinte euros.
Armar alarma con derivación personalizada
Porcentaje de uso de memoria
Límite máximo de volumen (%)
Hora del precio de mercado más bajo
La contraseña es N!nt.
Días a excluir
Contraseña de Dynamic DNS para el dominio
Entidad de reproductor multimedia para mostrar la vista del panel de control.
Error al conectar - comprueba la dirección IP
El precio más bajo de la electricidad hoy
Soporte de reinicio remoto
Cargando la configuración de exposición.
Los zapatos están en la cocina.
Límite de exportación a la red
El domingo tu vecino va al hotel.
Sensor de Home Assistant
Brillo de la barra LED
El paraguas cuesta seis euros.
Temperatura mínima 1d
Mi tía lava una cuchara todos los días.
¿Puedes abrir la persiana?
Esto es una patata cara.
Comprueba el nivel de carga de una o más baterías.
Potencia de carga local
El billete está debajo de la mesa.
Esta tarde tu hermano va al banco.
Me levanto a las doce.
¿Dónde está el billete, por favor?
Las camisas están al lado de la casa.
Quiero comprar una camisa azul.
Apaga un humidificador.
Texto del botón de apagado total
Temperatura superior del búfer
Proporcionar configuración adicional para el sensor.
¡Feliz cumpleaños, Emma!
El carácter g no está permitido.
A mi madre no le gusta el agua.
Precio de compra de electricidad en horario supervalle
El idioma a utilizar para la respuesta.
Mi hermana dibuja un perro todos los días.
Mañana mi tía va a la farmacia.
El médico dibuja un pájaro todos los días.
Cocinar en dos pasos
El PIN de Bluetooth de 6 dígitos configurado en el cargador.
La contraseña es z=.#.
La mujer está ocupada.
Carga en horas valle
No se pudo reproducir
El nombre de host o la dirección IP de tu dispositivo Solar-Log.
Esto es un coche barato.
Tiempo de espera agotado al realizar la operación de copia de seguridad
Ruta a tu archivo de clave SSH (en lugar de contraseña)
La niña está comiendo una sopa.
Reducción de la protección de bloqueo
La contraseña de administrador remoto de la configuración de la aplicación Fully Kiosk Browser.
¿Está John en casa?
El carácter ^ no está permitido.
Selecciona el puerto serie conectado a tu dispositivo.
Tu padre quiere un billete.
Energía de carga consumida este mes
No hay problema.
Necesitamos un cuchillo nuevo.
Topic del estado del modo de oscilación
Mi abuelo está comprando una pelota.
La camisa está en el hotel.
Token API de la cuenta de Habitica
Sensibilidad de detección estática
No hay agua en el depósito de agua
Tiempo restante del cepillo lateral
Tu código es 53976.
¿Es grande el bolso?
15 + 22 = 37 es correcto.
La dirección Modbus se puede encontrar en el menú de configuración del dispositivo.
Coste total del mes en curso
Sobrecorriente en string combinador 1
Soporte de escritura de consigna de la calefacción central
Intensidad de LED apagado
Abre las cortinas del jardín, por favor.
La contraseña es _"C.
Nos gusta el vino.
Distancia hasta depósito vacío
Tu profesor no tiene sed.
Mi amigo necesita un huevo.
ID del proceso a obtener.
Advertencia de presión del neumático delantero izquierdo
Pausar el cortacésped
Mostrar zonas en el mapa.
Electricidad consumida en la fase dos
Título para tu notificación.
El dispositivo de esta dirección IP no coincide con el dispositivo configurado originalmente.
Autenticación de dos factores
Cantidad de almacenamientos locales
Ajuste de la altura de corte inesperado
Listo para cargar
Me gustan las pizzas.
8 + 45 = 53 es correcto.
Tipo de emisor de calefacción
Tensión de carga configurada de la batería
Escribe los periodos de tiempo de descarga de CA en un dispositivo SPH.
El niño tiene tres tazas nuevas.
Modo de visualización de la temperatura
Completar el proceso de emparejamiento
Actualiza tus credenciales para FYTA API
Tensión de batería alta
Secado con aire de la mopa
Restablecer uso del filtro
Zanahorias en manojos (enteras, pequeñas)
Se dispara cuando uno o más sensores de monóxido de carbono comienzan a detectarlo.
Restablecer condición del filtro
Hoy tengo que trabajar.
El dispositivo no es válido
Mi ordenador es negro.
Frecuencia nominal de salida
La bicicleta está en el comedor.
¿Es verde el periódico?
Tengo que irme ahora.
Tu madre necesita un sombrero nuevo.
Mi profesor necesita una carta nueva.
La humedad relativa cambió
Límite superior de la consigna máxima de calefacción central
Mañana lloverá en Barcelona.
Flujo de energía de la red
Topic del comando del modo preestablecido
Pure Boost vinculado con AC
Error de puerta cerrada
Intervalo de autodiagnóstico
Tu hija tiene un abrigo.
Corriente de la fase A
Retorno de tarifa valle (diaria)
Obtener valor KVS de Shelly
La cama es negra.
Error al cargar la integración.
La llave cuesta doce euros.
Añadir una observación para una plantilla
El valor no es válido.
Comprueba el nivel de compuestos orgánicos volátiles de una o más entidades.
Aumentar el brillo del blanco
8 + 46 = 54 es correcto.
Última duración de válvula abierta
Esto es una flor vieja.
Actualiza una alarma con nuevos ajustes de hora y volumen.
Se dispara cuando uno o más termostatos se apagan.
No uses fVJ como contraseña.
Política de carga de CA del almacenamiento
Intervalo de ping (min)
Se recibió información de descubrimiento no válida
Elige una ubicación para supervisar:
Tiempo de inicio de la caché
¿Puedo tomar una naranja, por favor?
Señal de control del ventilador del suministro de aire
No se puede iniciar sesión en Ohme
Bloquear la transmisión de vídeo
¿Hace frío hoy?
Mi padre está en el sótano.
A mi hermano le gusta el té.
Las pelotas están detrás del coche.
Pure Boost vinculado con la calidad del aire exterior
Tu código es 82793.
Escribe el carácter S dos veces.
Activar el modo vacaciones/ausente
Actualización disponible
El firmware de la puerta de enlace Powerwall no admite este comando.
Mi profesor compra una mesa todos los días.
Compramos un sombrero todos los días.
Unidad de caudal
36 + 4 = 40 es correcto.
Tu hijo tiene sueño.
El payload que se envía cuando se emite un comando de "armar por vacaciones".
Establecer la temperatura deseada
Aplicaciones para incluir o excluir
¿Hay un ordenador delante de la casa?
Temperatura actual de la cavidad del horno
Límite de posición cerrada
El comando del programa ISY que se enviará.
Establece el valor de un campo de entrada numérico.
Las credenciales que quieres utilizar para autenticarte.
Acción o parámetro desconocido
¡Gracias, Mary!
Los pasillos son amarillos.
La entidad de jugador para la que se obtendrá los datos de uso.
Nombre de la carpeta
Comprueba si uno o más sensores de movimiento no detectan movimiento.
No uses @`cy[C como contraseña.
Soporte de acción actual
Sube un archivo desde tu instancia de Home Assistant a un dispositivo Android/Fire TV.
La pelota cuesta cinco euros.
El ID del plan de comidas que se va a eliminar.
Los profesores no tienen sed.
Energía objetivo estática
Aquí no hace calor.
Porcentaje de estado de carga objetivo.
Tiempo máximo de pedido de la franja seleccionada
Queremos un vaso de leche.
La dirección IP o dominio o puerto serie si se conecta a través de serie.
La próxima semana tu madre va a la playa.
Radón promedio de 1 día
Establece un efecto de secuencia.
Dispositivos Insteon mediante un concentrador o módem Insteon.
¿Hay un paraguas en el baño?
El número de puerto de la instancia de Transmission.
Masa grasa en la pierna derecha
¿A qué hora abre la tienda mañana?
Adaptación en curso
¿Dónde está la carta?
Define una plantilla para el estado del modo de ausencia.
Escribe el carácter R dos veces.
Estado de la conexión del Core/Bridge
Comprueba si uno o más humidificadores están secando.
Nivel del caudal de agua
Son las tres y media.
¿Estás seguro de que quieres configurar el webhook de Geofency?
La mujer tiene un sombrero blanco.
Tu secreto asociado con la clave de aprovisionamiento.
Número de módulos fuera de línea
Hay un cuadro delante de la silla.
Volver a cargar la entrada de configuración
Cuenta atrás para desactivar
Calidad del aire muy mala
Duración del giro de las lamas
Fase de potencia A
Llanto de bebé detectado
¿Dónde están los abrigos?
Tu madre necesita un libro.
La tienda abre a las nueve.
La entrada de configuración IMAP.
La tienda abre a las cuatro y media.
El ordenador es amarillo.
Pulsa la tecla F.
Temporizador de súper cloración
Valle día azul
Exportación a la red desde la batería este mes
Por favor, cierra la cortina del jardín.
Registrar tareas asyncio actuales
El contorno no está activo
Inicia el Profiler de registro de fuentes de nuevos objetos en memoria.
Tu profesor va al museo los lunes.
Muchas gracias, Juan.
La dirección de grupo del objeto de fecha y hora.
La clave pública no coincide con la clave privada.
Carga de tensión TC
Esto es un plato bonito.
Tensión de la batería auxiliar
¡Adiós, Max!
Las cucharas están cerca de la mesa.
Conectar con el inversor
Las niñas quieren una ensalada.
Enciende los ventiladores del sótano.
Se dispara cuando uno o más termostatos empiezan a calentar.
Hay una pelota al lado del árbol.
No se pudo descartar la notificación
Límite SOC de descarga de la batería (sin red)
Por favor, pon la temperatura del baño a 30 grados.
Actualizar la configuración de Habitica
Autoconsumo en el año
Establece el modo de funcionamiento en un calentador de agua.
Se dispara cuando uno o más ventiladores se apagan.
Introduce tus datos de acceso a continuación para volver a autorizar la integración de Home Assistant con Habitica
Establecer temporizador de apagado automático de la luz
La instancia de la integración Green Planet Energy que se va a utilizar.
Valor mínimo del pedido para la franja seleccionada
Selecciona el FRITZ!Box para configurar.
Mi tío vive en Roma.
Tu código es 51720.
El archivo se llama enry~.bak.
Energía exportada a la red este mes
El flujo de descubrimiento no es compatible con la integración Hue BLE.
Mi abuela tiene mucho frío.
Elimina un archivo de Minio.
Vida útil del cepillo lateral
Mi amigo quiere un ordenador.
Número de fases de la red
Error de bloqueo de la puerta
Encender automatización
No se pudo reproducir el contenido multimedia
Payload "oscilación desactivada"
Energía solar total en su vida útil
Cargar hasta un porcentaje
Intensidad por defecto de todos los LEDs apagados
Cambio de elevación en el último entrenamiento
¿Hay un abrigo en la cocina?
El identificador único del token RFID a presentar.
Esto es una mesa nueva.
Tu abuelo está comiendo un helado.
No hay contenido que descargar.
Obtener el informe de uso del dispositivo
Anulación automática al armar
Las niñas tienen cinco relojes.
El hombre va a la estación en coche.
Precio actual del gas
Esto es una taza cara.
¡Buenas noches, Peter!
Tipo de reacción a enviar como respuesta.
El dispositivo encontrado no es un dispositivo Insteon
¿Dónde está la carta, por favor?
Establece la superposición de texto para una cámara.
Elimina el primer artículo con el mismo nombre de la lista de la compra.
Inicia o detiene un ciclo de limpieza.
Por favor, cierra las verjas del salón.
El pescado cuesta ocho euros.
Presión del aceite del motor
Elige tu tipo de adaptador Zigbee
El sombrero está en el parque.
Por favor, cierra las ventanas de la cocina.
Aumento de la temperatura del enchufe doméstico
El número de casa de la dirección
El médico va al parque.
Tengo una carta negra.
Número de salida conmutable
Espacio total de los discos
Mi profesor tiene dos mesas.
Nombre de host o dirección IP del receptor.
Se dispara cuando una o más puertas se cierran.
Los niños están dibujando un árbol.
Elige el orden en que se muestran las voces.
Obtener datos adicionales de los pronósticos
Por favor, enciende la televisión de la cocina.
Temperatura adicional de ACS 1
No te gusta el agua.
Pulsa la tecla T.
Adiós, Lucía.
Receptor de radiofrecuencia
Selecciona el sitio VRM
Sobretensión crítica L1
No nos gustan los tomates.
A mi hermana no le gusta el agua.
¿Dónde está tu árbol?
Mi amigo tiene dos cuadros.
Acciones al establecer el volumen
¿Hay un gato en el salón?
Vuelve a autenticarte con tu cuenta Cloudflare.
Indicadores de estado del contador producción activa CT
Bomba de agua auxiliar de la unidad interior
La imagen para cargar en la pantalla.
Esta mañana el niño va a la piscina.
Tiempo de instalación del filtro
Duración de la pausa de este riego.
Esperando el retraso desde calefacción a refrigeración
Se detecta humedad
Se dispara cuando uno o más niveles de monóxido de nitrógeno cruzan un umbral.
Temperatura superior al límite en la zona de conexión
Restablecer el consumible de los contactos de carga
¿Hay una bicicleta detrás de la cama?
Fallo por corriente de fuga
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cruza un umbral.
Recupera datos adicionales para los pronósticos meteorológicos.
Esto es un vaso viejo.
Tengo un hermano.
Introduce los detalles del dispositivo MQTT:
Está nevando en Nueva York.
Pulsa la tecla >.
Un billete a Madrid, por favor.
¿Hay un pez debajo de la casa?
Activa esta opción si tus unidades pueden calentar.
Error al importar YAML: no se puede conectar
La película empieza a las doce y media.
Inicio programado de la limpieza
¡Hola, Eva!
Tu vecino está comprando la mesa.
La hucha desde la que mover dinero.
Tu médico quiere un zapato.
El carácter m no está permitido.
Crear entidad KNX
Se dispara cuando uno o más valores de iluminancia cruzan un umbral.
Adiós, John.
Actualiza la configuración de conexión de Splunk HTTP Event Collector.
Dirección no encontrada en el área de servicio de Twente Milieu.
Tengo dos bolsos.
Es hora de la revisión
Anular el área de trabajo de la programación
Actualización del sensor disponible
Autenticación de la cuenta web
Se detecta vibración
Consumo de gas esta semana
El dispositivo no coincide con la configuración existente.
Los niños van al cine.
Sensor de temperatura del módulo de CC defectuoso
Hay una llave en el ático.
Por favor, abre las ventanas del baño.
Tu abuela está comprando la naranja.
Esta clave API ya la usa otra entrada.
¿Hay una flor delante de la mesa?
Ruta al archivo VLP
Selecciona la entidad que quieres actualizar
Volumen máximo en modo nocturno
Estos son mis árboles.
Tu amigo tiene un árbol.
Introduce las credenciales de acceso del dispositivo.
Pulsa la tecla L.
Habilitar mensaje de voluntad
Mal funcionamiento del sensor T02
Mi abuelo quiere una pizza.
Por favor, inicia sesión con la misma cuenta o crea una nueva entrada.
Hay un caballo debajo de la cama.
Método de autenticación en dos pasos
Calentamiento de todo el depósito
Mi abuelo tiene sueño.
Estado de salud total de la batería
Detección remota de la temperatura exterior
Ana no está en casa.
¿Qué tiempo hace en Berlín?
¡Feliz Año Nuevo!
Esto es un libro rojo.
Establecer modo preestablecido con fecha y hora de finalización
Los periódicos están al lado de la cama.
Establecer el modo de horario de verano
Dirección de correo electrónico para tu cuenta de Hanna Cloud
Apaga los ventiladores del baño, por favor.
El profesor va al restaurante en autobús.
Quiero comprar una cuchara negra.
Tu madre no tiene sueño.
Hay un cuadro al lado de la cama.
Uso inactivo diario del agua.
Automático y siempre encendido por la noche
Imagen de último movimiento
A mi hermana no le gustan los huevos.
Falta la URL de acceso o el token de configuración
Las credenciales de inicio de sesión ya no son válidas. Por favor, vuelve a autenticarte.
La película empieza a la una.
Apaga la lavadora del comedor.
Número máximo de elementos a devolver (por tipo de medio).
Sensibilidad a los pequeños movimientos
Tu padre está dibujando un árbol.
¿Dónde están los ratones?
Tu madre tiene siete casas.
Mi mesa es pequeña.
Modo de climatización auxiliar
Crea una nueva escena.
¿Dónde está el pez?
¿Hay un gato delante de la mesa?
Carga programada pendiente
El identificador del fabricante, modelo y número de serie del dispositivo no coincide con el identificador anterior.
El nombre de tu proveedor de suministro
El hombre está comprando la taza.
Se ha superado el número de llamadas a la API de usuario.
El inicio de sesión de Renault ha caducado, vuelve a autenticar la integración de Renault
Él tiene dos sillas viejas.
Tu abuelo tiene siete llaves.
Tensión CA del inversor en la salida
Limitación externa de potencia activa
Abre la verja del comedor, por favor.
Ella no tiene sueño.
Electricidad reactiva exportada (total)
Error del módulo RCD
A mi hija no le gustan los pájaros.
Tu abuela tiene prisa.
Producción de almacenamiento de por vida
Temperatura de refrigeración reducida
Combustible bajo
Credenciales de la cuenta de Total Connect 2.0
La contraseña es %iz;.
Vehículo conectado desde
Último día de vacaciones.
Hay 15 grados en el dormitorio.
Aire en el filtro
¿Esa es tu casa?
El mensaje para comenzar.
Ganancias por hora en bitcoins
El carácter U no está permitido.
El domingo vas al museo.
El lavado ha finalizado
Por favor, introduce el código de validación recibido
La clave de cifrado del dispositivo
La clave no tiene la longitud correcta, debe tener 16, 24 o 32 caracteres hexadecimales.
Me duele la cabeza.
Desconectado con una pulsación corta.
PTZ hacia abajo a la izquierda
Mi hermana quiere una camisa.
Por favor, enciende la luz del ático.
Distancia de viaje automática
Se dispara cuando una o más ventanas se abren.
No se pudo probar el dispositivo USB
¿Cuánto cuesta el helado?
Problema con la línea telefónica
¡Muchas gracias, Ana!
La API local está deshabilitada.
Tengo una carta roja.
El sensor de temperatura deseada del horno Whirlpool está obsoleto
Solomillo de ternera (medallones, 1 cm, cocción al vapor)
¿Hay un G en el teclado?
Mi hermano tiene cinco vasos bonitos.
Iniciar robot aspirador
Tu amigo es de Berlín.
Tu padre necesita una mesa.
Quiero comprar una cama amarilla.
Mi vecino está comprando la taza.
Comprobar el depósito de agua limpia
Por favor, enciende la música del ático.
¿Es negro el cuadro?
A mi profesor no le gustan los huevos.
Acciones al encender
Batería cargada desde la red
El ventilador admite modos preestablecidos.
21 + 49 = 70 es correcto.
Eliminar plan de comidas
Nombre del paquete de la aplicación a iniciar.
Fijado a izquierda y derecha
Diferente para cada día
Temperatura ambiente en modo ausente
Iniciar una prueba de batería
Mañana tu abuelo va a la playa.
¿Hay un perro al lado de la casa?
Tensión de derivación de entrada L1-N
¿Está apagada la televisión del pasillo?
Por favor, enciende los ventiladores del garaje.
Tu abuela quiere una pizza.
No se pudo comunicar
Tenemos veinte cucharas.
Tensión de entrada alta
Quiero ir a casa.
Configura el modo vacaciones/ausencia en uno o varios dispositivos.
No se pudo encontrar la entidad ntfy seleccionada.
Nombre del grupo/habitación Hue de la aplicación Hue.
Él necesita una casa nueva.
El climatizador permite establecer modos de oscilación.
Establecer tiempo de espera del modo pasivo
Selecciona un modo de sonido específico de un reproductor multimedia.
Tu hermana vive en España.
Temperatura máxima de protección contra las heladas
El tipo de usuario a crear.
El archivo se llama cmuz-2.pdf.
Inversor de tracción trasero izquierdo
¿Y tú?
Longitud de tu ubicación.
Intervalo de repetición del retrolavado
Otras configuraciones de sirena
Fallo de comunicación del dispositivo de detección de arco eléctrico
Mi madre necesita una manzana nueva.
Tiempo de viaje (apertura a cierre)
Corriente del bus FV
La contraseña IMAP
Nivel de encendido
Enciende un interruptor.
Es muy importante.
Temperatura objetivo del modo de refuerzo
Actualización de cliente prohibida
Mi hijo quiere una naranja.
¿Hay un periódico en el jardín?
Ayer la mujer compró una naranja.
Esto es un conejo negro.
Estado de la máquina de la segunda cavidad
Carga con energía solar
Ayer mi hermana compró una pizza.
Fallo en el arranque suave del inversor
No uses oqvv como contraseña.
Indicadores de estado del medidor TC de retroalimentación activa
¡Adiós, Clara!
Por favor, abre las verjas del comedor.
Mis padres viven en Madrid.
Esto es un conejo barato.
Corriente de producción CT
Nombre de usuario o contraseña no válidos
¿Dónde está el baño, por favor?
¿Hace viento ahora?
Comemos a las cinco.
Tu tía está dibujando la casa.
Los profesores lavan una taza todos los días.
Topic del estado de temperatura
Lluvia última hora
Potencia activa total en el PCC
La próxima semana tu abuela va a la playa.
¿Dónde está mi hija?
Se dispara cuando uno o más niveles de dióxido de nitrógeno cambian.
Añade un nuevo sensor emparejado al controlador de la válvula.
Añadir parada de metro
El café está caliente.
No se puede migrar la configuración porque el transmisor de radiofrecuencia ya no existe.
Estado de contador producción CT
Hora de salida prevista opcional
Escribe el carácter | dos veces.
Instalar y configurar Zigbee automáticamente.
No se pudo configurar el perfil de la semana.
Coste total de energía (diario)
Tenemos tres tazas pequeñas.
Modo de espera inteligente habilitado
Control A/D actual
¡Buenas noches, Leo!
Porcentaje de sal del lado izquierdo
Nos gustan los bocadillos.
URL a la receta
Error de tensión interna
Potencia instantánea de Powershare
¿Dónde está tu bolso?
La clave de cifrado debe tener exactamente 32 caracteres hexadecimales (0-9, a-f).
Activa una escena Hue almacenada en el concentrador Hue.
Selecciona tu planta
Dispositivos Zigbee mediante una radio Zigbee o un puente.
Mi profesor necesita un reloj.
Las niñas están en la cocina.
Carga suministrada por la red esta hora
Hay un pájaro cerca de la silla.
Energía diaria de agua caliente producida
Pon la temperatura del jardín a 24 grados.
Alternar pitido/zumbador del SAI
Límite superior de alarma de sobrealimentación de cloro
Los hombres quieren un trozo de chocolate.
Error al comunicarse con el dispositivo Modern Forms.
Habilita o deshabilita la carga programada.
¡Hasta luego, Jack!
El viernes el médico va a la farmacia.
Comprueba si es sol de medianoche.
Los bolsos están detrás del coche.
Frecuencia objetivo del compresor
La elevación del sol cambió
¿Hay un libro en el sótano?
Tu tía quiere un helado.
¿A qué hora te levantas mañana?
Modo de ventilador del termostato (68)
Ayer las niñas dibujaron un caballo.
Mi hija es alta.
La contraseña es sYPE(S.
Fallo del dispositivo de almacenamiento en red
Conexión del dispositivo Lyngdorf
Estoy comprando la sopa.
Reproducción de medios aleatoria
Abre las cortinas del dormitorio.
Establece el periodo de tiempo para el refuerzo.
La contraseña es P6x.
Mi tío tiene dos coches.
Mi hermano come un bocadillo todos los días.
Estado de amigo en línea
Establece la hora del panel.
Crear sensor binario
Hora del contador de gas
Eliminar temporizador de apagado automático
Imou rechazó la pulsación del botón
No hay respuesta del cargador
¡Hasta luego, Miguel!
¿Cómo estás, Robert?
Error al comunicarse con la API de Wallbox, demasiadas solicitudes
Por supuesto.
Mi vecino tiene mucho sueño.
Emite un comando en el clúster especificado en el grupo especificado.
El mensaje a anunciar.
Energía fotovoltaica hoy
Obtener eventos del calendario
Él quiere un tomate.
Mi hijo quiere un kilo de sal.
Establece la frecuencia de actualización de las entidades.
Sobretensión de salida de CA
Consumo de gas de calefacción esta semana
Encendido genérico
Las cámaras son verdes.
El método de control no permite la refrigeración.
Duración de la última limpieza
Estado del socket de eventos
No se pudo conectar con la cerradura.
Selecciona una Crownstone Sphere donde se encuentra el USB.
Etapa intensiva apagada
¿Qué significa 6?
El ID del pin GPIO.
Las mujeres tienen cinco coches.
Acciones al establecer la temperatura
Evento de máxima demanda hoy por la tarde
El cargador no es compatible con esta función.
Me levanto a las ocho y media.
Mi profesor tiene seis billetes.
Esta mañana mi hija va al hospital.
Establece/actualiza un PIN.
Opciones según el tipo de punto de datos
Hay un teléfono debajo de la silla.
Se dispara cuando uno o más niveles de óxido nitroso cambian.
Coste máximo de gas por hora - hoy
Ubicado en favoritos
La niña no tiene sed.
El médico tiene frío.
Estado del bloqueo del cable
A mi tío no le gustan las pizzas.
Apaga la música, por favor.
Feliz cumpleaños, John.
Espera; tarda 6 minutos.
Hoy el hombre va al hospital.
Mi vecino está comprando el bolso.
Los billetes están detrás de la mesa.
Tu profesor está cansado.
La contraseña es ?5n.
Porcentaje de producción
Franjas horarias de los domingos
Enciende un humidificador.
Mi tía tiene veinte periódicos.
Borra el temporizador de apagado automático de una luz Modern Forms.
Ya está configurado un Elk-M1 con esta dirección
Estrategia reactiva de Dynamic ESS
No se pudo obtener la información de la aplicación Z-Wave JS.
Escribe el carácter k dos veces.
No se pudo cambiar el modo en Vitesy Hub.
Selecciona la opción anterior de una selección.
¡Buenas noches, Helen!
No cierres la puerta.
Duración total de la conexión
Ahora mi hermana va al supermercado.
Feliz cumpleaños, Bob.
A mi madre le gusta el azúcar.
El tren sale a las diez y media.
Tiempo de espera del modo pasivo
Mi madre trabaja en Inglaterra.
Tu vecino necesita un periódico.
El modelo de dispositivo no es compatible actualmente.
No está en la zona
Hay un gato delante del coche.
Zanahorias en manojos (cortadas por la mitad)
Herramientas de FRITZ!Box - Actualizar credenciales
¿Hay un w en el teclado?
Temperatura de funcionamiento interior
Altura desde el sensor hasta el nivel del líquido
¡Buenos días, Bob!
Tu vecino lee un periódico todos los días.
Crear entidades de seguimiento de dispositivos para clientes de red.
El token no tiene permiso para acceder a la API.
Par real de la unidad de tracción trasera
Factor de potencia TC de retroalimentación
El payload que se envía cuando se emite un comando de "armar de noche".
Desactivar energía para accesorios
Los niños van al aeropuerto.
Nivel UV actual
Tu amigo quiere un vaso de agua.
Mando a distancia IR heredado
Abre la cortina del jardín, por favor.
Topic de estado HS
El puerto de tu dispositivo Comelit.
Fallo a tierra en el neutro
Método de cadena de conexión
Token de acceso local
No se pudo abrir el archivo
Fallo en la desconexión de la entrada FV
No se encontraron dispositivos para esta clave API
Hoy tu padre va a la piscina.
Ayer comiste un tomate.
Sincronizar todos los feeds disponibles
Vida útil del cepillo recortabordes
Las niñas compran una carta todos los días.
Tengo dos hermanos y una hermana.
Superposición: mostrar fecha
Hay una cámara detrás de la silla.
La clave API de administrador para tu integración con Ghost
¿Cuánto cuesta?
Es la una y media.
Mi hija necesita una pelota nueva.
¿Hay un \ en el teclado?
Plantilla de valor de modo preestablecido
El cuchillo cuesta siete euros.
Tiempo de precalentamiento
Zanahorias (enteras, pequeñas)
Mantener la configuración de red del adaptador
La llave está cerca de la silla.
Mi hermana va al parque todas las semanas.
Por favor, abre la ventana de la cocina.
Protección contra rayos (CA)
Velocidad media del viento
El idioma de la 'Cadena de fecha de recordatorio'.
Mi zapato es grande.
Verificar el certificado SSL
Es hora de la revisión del motor
Configurar la anulación de ACS
Selecciona el modo y los dominios.
¿Hay un , en el teclado?
Entidades a actualizar
Ajuste la temperatura deseada.
El comedor es nuevo.
LIFX no está cargado, por lo que esta acción no se puede realizar.
El índice del perfil de clima.
No se han encontrado vehículos en esta cuenta de A Better Routeplanner.
Borrar el registro del sistema
La reacción a enviar.
¿Dónde está mi libro?
Consigna del control de humedad (100)
El ID del dispositivo Shelly del cual se obtendrá el valor KVS.
El cambio programado tiene prioridad sobre la anulación
Consumo de gas de calefacción este mes
Modo de control de humedad (109)
Velocidad de movimiento PTZ.
Producción de energía fase L1
Estado de la calefacción auxiliar
Energía descargada de la batería en su vida útil
Temperatura central deseada
Total de partidas de ajedrez Bullet perdidas
Eso es un vaso.
Origen usando una entidad
Mañana tu padre va al museo.
Por favor, introduce las credenciales de INDI Allsky.
La niña tiene una silla barata.
Hay un conejo delante de la silla.
Comprueba si una o más alarmas están armadas en modo en casa.
El domingo mi padre va al supermercado.
¿Dónde está tu caballo?
No se ha podido migrar la entrada de configuración porque no tiene un ID único
Número máximo de elementos a devolver.
Se ha agotado el tiempo de espera al conectar con el servidor de Seafile.
Duración del último entrenamiento
¿Dónde está la iglesia?
No nos gustan los helados.
Solo puedes volver a configurar esta entrada con la misma cuenta y el mismo hub de Overkiz.
Comprueba si una o más alarmas están armadas.
La bomba se detuvo (se superó el tiempo de funcionamiento).
¿Dónde está el médico?
Ella compra una naranja todos los días.
Potencia reactiva total en el PCC
Mi vecino trabaja en Inglaterra.
Ciudad/condado (I-L)
Soporte de temperatura actual
¿Dónde están los caballos?
Obtiene un valor del almacenamiento clave-valor de un dispositivo Shelly.
Ella quiere un trozo de queso.
Este es mi cuadro.
Desplazamiento desde el cual iniciar la lista.
La taza está detrás de la cama.
El hombre quiere un vaso de agua.
Error de recuento de parámetros
Recargar sensores de estadísticas
El archivo se llama qkky~.bak.
Temperatura máxima del módulo de batería
Esto es una bicicleta azul.
El médico va al hotel en tren.
Esto es un sombrero verde.
Tiempo de funcionamiento de la bomba de calefacción central
No hay datos de corrección disponibles
Mi hermano tiene cinco pelotas grandes.
Renovación del cliente prohibida
Bomba de circuito de calefacción en ejecución
Enciende el dispositivo Switcher con temporizador.
La manzana cuesta doce euros.
¡Buenos días, Tom!
Fallo en los autodiagnósticos del relé y PE
Arma una alarma en el modo en casa.
Evento de limpieza de aire
Precio de compra en horario supervalle
Bomba redox activa
Establecer tipo de radar
La contraseña es 324WU.
¿Puedes ayudarme, por favor?
Establece la velocidad del ventilador del perfil Home.
La entrada de configuración que representa el bot de Telegram para enviar la ubicación.
No se pudo actualizar el estado del dispositivo desde Imou
El carácter 9 no está permitido.
Se dispara cuando una o más actualizaciones están disponibles.
Último correo electrónico enviado
Tu amigo quiere un trozo de queso.
La unidad de temperatura que utiliza Elk-M1.
A mi profesor no le gustan las pizzas.
Fallo de alimentación del bus
Consumo de agua hoy
El teléfono está sobre la mesa.
La casa cuesta ocho euros.
Error al comunicarse con la API de INDI Allsky
Mi padre tiene dos cuchillos caros.
Establece el modo de suspensión y la hora de inicio.
Devuelve un cortacésped a su base.
Intensidad del campo eléctrico
Establecer valor flotante de tiempo de ejecución
Establece la posición absoluta de una persiana.
¡Feliz cumpleaños, Lucía!
PTZ hacia abajo a la derecha
Paso porcentual en el que se debe aumentar la velocidad.
Eliminación de cliente prohibida
Tu padre necesita un billete nuevo.
El dispositivo Peblar encontrado no proporcionó un número de serie.
Mi padre tiene un ordenador blanco.
Potencia del paquete de CPU
Enciende el LED cuando está apagado
Por favor, introduce las credenciales de tu cuenta de Xthings Cloud.
Superposición de texto a la izquierda
Número de puerto para la comunicación con el dispositivo
¡Nos vemos el sábado!
¿Está encendida la música del comedor?
Índice UV actual
Detiene un programa.
Adiós, Lisa.
Energía activa (8 bytes)
Máxima velocidad de descarga
Producción de energía estimada - en 1 hora
No se pudo encontrar ningún dispositivo Bluetooth
Salida CA a inversor
El domingo tu hija va al mercado.
Pulsar botón de entrada
Eso es una bicicleta.
N4 - Calidad del aire muy mala
La regla de cerradura a aplicar.
Tiempo para que se dispare antes o después del inicio del evento.
Desequilibrio RMS del bus de CC
El archivo se llama erfs~.bak.
Espera para el apagado del SAI
Tengo un reloj verde.
Apagado genérico
¿Cuánto cuesta el vino?
Apaga el horno del sótano.
Tu abuela quiere un kilo de sal.
Temperatura del chip Zigbee
Otras configuraciones del dispositivo
Pulsa la tecla C.
Elimina una credencial de una cerradura.
Autoconsumo hoy (solar + batería)
Selecciona la última opción de una selección.
Actualizar todos los valores
¿Qué hora es ahora en Berlín?
Vida útil restante del filtro de polvo
¡Adiós, Ana!
Fallo en el bus de CC
Tasa de transición de la luz a un nuevo brillo.
Mi madre está contenta.
Los profesores quieren una taza de café.
Falta el depósito de agua
50 + 47 = 97 es correcto.
Lista de fuentes a habilitar
Batería de dióxido de carbono
Idioma predeterminado de la voz
Ajustar el modo del filtro de aire
Obtener programación de circulación
Duración del impulso en segundos.
La clave API pertenece a una organización distinta de la configurada.
Color por defecto de todos los LEDs encendidos
Por favor, abre la persiana de la cocina.
Todos los dispositivos de entrada disponibles ya están configurados.
Quiero comprar un periódico viejo.
Activar el modo temporizador
A la espera de Wi-Fi
Hora de finalización de energía gratuita
Invertir día/noche
Este es mi hermano.
Una mesa para dos, por favor.
Pulsa la tecla u.
Tensión de la batería del inversor de tracción delantera
Dirección hexadecimal del grupo.
Tu tío necesita un huevo nuevo.
Tenemos un abrigo grande.
Salida de corriente fuera de la red
Establece la escena al brillo.
Los datos de descubrimiento recibidos no son válidos.
Establece un efecto aleatorio.
Exportación a la red eléctrica
El bus CAN está lleno
Registro de eventos de pulsación larga del dispositivo
¿Dónde están los coches?
Esta es mi casa.
Él vive en Londres.
Red cargada hoy
Es necesario reiniciar el host
Él compra un abrigo todos los días.
Ventilador de pie SSVF 45 A1
Esta tarde van al restaurante.
El abrigo está cerca de la silla.
Mañana mi padre va a la estación.
¿Esa es tu naranja?
Tu abuelo está en el salón.
Consultas DNS en caché
El coche es verde.
La tienda abre a las seis y media.
Elige una copia de seguridad automática
Tu hermana va a la oficina los lunes.
Arranque automático habilitado
Quieren un sombrero.
Sobrecorriente transitoria del software FV
La tienda abre a la una y media.
En la posición inicial
Temperatura de calefacción reducida
ESS deshabilitar carga
Enviar grupo de medios
Luz activada por movimiento PIR
Conectar con Mijn Farmad Apotheek
A mi médico le gusta el arroz.
Horario de verano habilitado
Conectar con Cloudflare
Tu abuelo es de Inglaterra.
Tienes ocho pájaros.
¡Gracias, John!
Energía objetivo en movimiento
Hace frío en Roma.
Tipo de cargador rápido
Humidificador apagado
Energía reactiva inversa
¿Está Kate en casa?
Carga de vehículo a la red en espera
Renovación de servidor prohibida
Son las diez y cuarto.
Ahora tu profesor va al mercado.
Las camisas son caras.
Volumen de fuga del sensor de caudal
Duración del movimiento descendente
Tu código es 94170.
Obtener parte del mensaje
Ella tiene dos sombreros baratos.
La hora objetivo.
Eliminar el texto del timbre
Cierra las cortinas del baño, por favor.
Mañana lloverá en Londres.
Mi vecino es de Madrid.
Intervalo de consumo de gas
Batería del detector de fugas 1
No es un receptor de red Denon AVR, el fabricante encontrado no coincide
Plantilla de estado del modo de oscilación horizontal
Luces a tiempo
Error de autenticación al comunicarse con la API de Ring
No se encontraron dispositivos en esta cuenta de Xiaomi Home.
Problema temporal con la batería
¿Dónde están los periódicos?
Código de alarma para autorizar la anulación de la central de alarma.
Se dispara cuando uno o más reproductores multimedia dejan de reproducir.
El archivo se llama kvtb_1.txt.
Esto es un plátano pequeño.
La dirección de correo electrónico que utilizas para iniciar sesión en tu cuenta de Hydrawise
Mi hermana necesita una sopa.
Establecer usuario para la cerradura
Masa libre de grasa en el brazo derecho
Velocidad de movimiento de la cortina
El carácter * no está permitido.
El ordenador del pasillo está apagado.
¿Es barata la cámara?
Protección contra congelación en pausa
Mando a distancia apagado
El profesor no tiene frío.
No se ha podido actualizar el switch.
Energía total almacenada
Honeywell no pudo configurar el modo del sistema en modo de calefacción de emergencia.
Bloque de programación iniciado
Tiempo de espera de apertura de ventana
No te gustan las patatas.
Habilitar soporte multiprotocolo
La tienda cierra a las nueve y media.
Apagar interruptor
Color de fondo del botón de la pantalla apagada
Energía real consumida
Cadena de Sensor Variable
1A - Calidad del aire muy buena
Se ha detectado una versión de API no compatible
El dispositivo encontrado no es un dispositivo Axis
Mi vecino está dibujando un ratón.
No se pudo configurar el modo HVAC
Consumo estimado de energía - Ayer
¿Qué tiempo hace en México?
Cloro demasiado bajo (ORP)
Enciende la cafetera del ático.
Envía la orden de conmutación.
Me llamo Mary.
Zona prohibida detectada
¿Hay un m en el teclado?
El código de automatización del Modo 2 de tu panel
¡Buenas noches, Anna!
¿Es grande la cama?
Los médicos están dibujando el coche.
Hasta mañana, Robert.
Los médicos son de Barcelona.
Ajustar anulación de zona
Ciclos de la batería 1
Se dispara cuando una o más luces se apagan.
La niña tiene cinco vasos blancos.
El ID del proyecto de acceso al dispositivo que se puede obtener desde la consola de acceso al dispositivo
Límite de potencia de carga máxima del ESS
La verja del jardín está cerrada.
El dispositivo no coincide con el dispositivo configurado.
Producción de energía este año
La próxima semana tu hija va a la escuela.
Cierra la verja del pasillo, por favor.
Energía de la batería importada de energía solar
Abre las persianas del comedor, por favor.
Mañana las mujeres van a la playa.
Él compra un sombrero todos los días.
Tu hermano quiere un trozo de pescado.
¡Hasta luego!
Profundidad máxima del líquido
Índice UV inicial para la ventana de protección
Por favor, abre las puertas del comedor.
Tu vecino está ocupado.
A mi abuela no le gusta el chocolate.
Contador de suministro de energía
Se dispara cuando es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Retardo de arranque del motor
Comprueba si una o más válvulas están cerradas.
Reiniciar manualmente más tarde
Temperatura ambiente máxima
¿Cómo quieres seleccionar una estación de medición?
Tu padre vive en Barcelona.
Acciones en la instalación
Mi hija quiere un coche.
Volver a configurar el bot de Telegram
La tienda abre a las doce.
¿Dónde están mis sillas?
Bloquear punto de carga
Límite de potencia externa
Encender script
No se pudo realizar una copia de seguridad de la red.
Esto es un conejo caro.
Tipo de sistema de agua caliente
Traduce este texto, por favor.
El perro está en el pasillo.
Número de grupo de All-Link.
Nombres de las fuentes de entrada
Alimentación de respaldo activa
No se puede encontrar la cuenta de Kamereon
Patatas (con piel, principalmente cerosas, pequeñas)
Abre la caja.
Hoy no hace viento.
Fuente de transmisión de la zona B
Buenos días, Kate.
Energía de la fase A
No uses OXB) como contraseña.
Esta mañana el niño va al hotel.
Ajusta las opciones del módem.
Consumo de electricidad de ACS este año
Sonido de alarma detectado
Puerto de escritura remoto
Esto es una cama bonita.
Temperatura elevada en el motor de corte, derecha
¿Dónde están las llaves?
El hombre tiene un caballo rojo.
¿Qué significa 3?
Selecciona un adaptador Bluetooth para configurar
Estado de la batería de CC
Establecer nivel de grupo
Tu profesor necesita un sombrero nuevo.
Mi hermana tiene mucho calor.
Energía de carga diaria de la batería
El nombre del SAI configurado en el servidor NUT.
Los cuadros están al lado de la silla.
El carácter " no está permitido.
Tenemos un paraguas azul.
Índice de punta de día azul
Potencia de entrada de CC 1
Cambiar la configuración de sonido.
¡Buenas noches, María!
El agua está fría.
Subir archivo de certificado de cliente
El médico tiene diez perros.
Retorno de la luz a Auto
Escucha los telegramas recibidos del bus KNX.
El nombre de host o la dirección IP de tu dispositivo D-Link
No se puede cambiar la duración del ventilador mientras la sesión de sauna está activa
El autobús sale a las seis.
Fin de ciclo manual
Modo de la válvula de retrolavado
Bienvenido, Laura.
Corriente de la cadena fotovoltaica A
El climatizador permite establecer la temperatura objetivo.
Mi hermano es de México.
Consumo diario de energía para calefacción
El payload que se envía cuando se emite un comando de "bloqueo".
Error inesperado de la API de Zonneplan
Mi hermano tiene una pelota.
Pulsa la tecla (.
Batería cargada desde el generador
Buenas noches, Helen.
Enciende los ventiladores del garaje, por favor.
Se produjo un error al comunicarse con el dispositivo HAVEN.
Estado Wi-Fi
Hora de completar la carga.
La zona seleccionada no existe
El hombre va a la biblioteca en tren.
Comprueba si uno o más temporizadores están en pausa.
Armar alarma por vacaciones
Tu hermana necesita una llave nueva.
Abre las puertas del garaje, por favor.
Selecciona la primera opción de una selección.
Orden de ejecución de adaptación
Enviar comando de programa
Error de muestreo de la corriente de red
Probar la luz
Mi padre compra un bolso todos los días.
Medición de aislamiento activada
No uses b~N]6e como contraseña.
El niño quiere un kilo de sal.
Disminuye la velocidad de un ventilador.
Hay una camisa delante del coche.
Se dispara cuando uno o más sensores de humedad comienzan a detectar humedad.
Volumen de aire transportado desde el último cambio de filtro
Ayer mi madre compró una naranja.
El archivo se llama gceb-2.pdf.
Fallo del sensor S1
El nombre de usuario de tu cuenta Ring.
Esta mañana hace mucho sol.
Tensión fase L1
X10 todas las luces apagadas
Ángulo de oscilación horizontal
Tu abuela no tiene prisa.
Esta noche los médicos van al banco.
El perro está durmiendo debajo de la mesa.
Nombre del concentrador Modbus.
¡Feliz cumpleaños, Miguel!
Mi abuelo tiene miedo.
El nombre de archivo del firmware.
Por favor, vuelve a introducir la contraseña de tu cuenta de Autoskope.
¿Esto es una naranja?
La lista de fuentes de entrada no puede estar vacía
Umbral de activación del viento
Cierra la persiana del baño, por favor.
Limpieza del evento (3 horas)
Ajustar el contador positivo
Ayer el niño compró un billete.
¡Buenas noches, Peter!
Alarma de temperatura interna
A mi abuela le gustan las sopas.
¡Hola, Sara!
No se pudo autenticar con Tibber al obtener los precios.
A mi tío le gusta la música.
Tu código es 24219.
La cámara PTZ a mover.
Feliz cumpleaños, Sara.
Vamos a la iglesia todos los días.
Cuenta atrás para desactivar la zona superior
Descarga de energía hoy
Depósito de agua sucia lleno
Mi madre necesita un billete nuevo.
El nombre de usuario para autenticarse con el dispositivo.
David vive en una casa grande.
El viernes los niños van a la iglesia.
La imagen se muestra como icono de notificación a la izquierda del texto de la notificación.
Estado del cierre delantero izquierdo
Crea una solicitud de contenido multimedia en Seerr.
Abre una persiana.
Los peces están detrás de la mesa.
Ayer tu hermano compró un ordenador.
23 + 14 = 37 es correcto.
Entidades a eliminar
Hoy hace mucho viento en Londres.
Código de alarma para autorizar la anulación de la zona.
Ayer tu abuelo compró un bocadillo.
Copia de seguridad no encontrada
No se pudo enviar el comando al dispositivo Fluss+.
La hierba es verde.
Dispositivo my-PV
Límite de potencia en tiempo real
Evento de aire fresco
Se ha superado el límite de solicitudes o la batería de 12 V tiene poca carga.
La lámpara de la cocina está encendida.
A mi abuela no le gusta el té.
Se dispara cuando una o más niveles de compuestos orgánicos volátiles cruzan un umbral.
Sirena apagada
El carácter b no está permitido.
Fases de la potencia FV conectada a la red
Hoy es miércoles.
Comprueba si uno o más detectores de humo están despejados.
Se dispara cuando uno o más eventos del calendario comienzan.
¿Dónde está el teléfono, por favor?
Energía exportada fase A
No es un receptor de red AVR Denon, la información de detección no está completa
Arma el Elk-M1 en modo instantáneo en casa.
La entrada de configuración que representa el bot de Telegram para enviar el mensaje de voz.
A mi padre le gusta el chocolate.
¡Adiós, Juan!
Fin de pulsación larga
Establecer nombre del cliente
Tiempo de respuesta rápida automática
La autenticación con Libre Hardware Monitor ha fallado.
Punta día rojo
Mi abuela tiene dos billetes bonitos.
No se pudo actualizar el estado de la unidad
10 bits (0,25 °C, hasta 187,5 ms)
Color de primer plano del botón
No se pudo cerrar la puerta del garaje
Las ventanas del comedor están cerradas.
Obtener el código de usuario de una cerradura
El bolso es rojo.
Consumo de electricidad esta semana
Quisiéramos una taza de café, por favor.
El nombre (o ID de tarea) de la recompensa personalizada.
Configurar el servicio de monitorización **Uptime Kuma**
Total de partidas de ajedrez Blitz ganadas
¿Dónde está tu abuelo?
Día de repetición mensual
Dirección del grupo que representa el valor.
Acciones al reproducir
Él está comprando el vaso.
El tipo de contenido a reproducir.
Por favor, selecciona uno de los servicios de notificación:
Utilizar la configuración predeterminada
No uses rk\ como contraseña.
¿Dónde está el médico, por favor?
¿Dónde está mi plato?
Tiempo de espera de EPS
Tu profesor tiene ocho llaves.
Cierra las persianas del dormitorio, por favor.
No hay temperatura objetivo
Tu clave API de WSDOT.
¿Hay un l en el teclado?
Exponer al bus KNX
¡Hasta mañana, Miguel!
¿Está Oscar en casa?
La alarma del comedor está apagada.
¿Dónde está el teléfono?
Los platos están delante de la mesa.
Batería del detector de rayos
Coste previsto de la factura eléctrica actual
Me gustan los huevos.
No se pudo enviar la orden de armar ausente a la alarma Egardia.
Enciende los ventiladores del pasillo.
Muchas gracias, Paul.
Intervalo de sondeo (en segundos)
Esta mañana mi madre va al banco.
Déjalo en blanco para utilizar el puerto predeterminado.
Elimina a todos los usuarios de control de acceso de una cerradura.
Ayer la mujer comió una ensalada.
Hay un billete en la ciudad.
Modo de actualización de firmware Z-Wave
Se dispara cuando uno o más mandos a distancia se apagan.
Fecha y hora hasta la que estará activa la temperatura deseada.
Hora de empezar a cargar.
Puerto de la API del panel
Activa el modo valet de un vehículo.
Modo de control del almacenamiento
Energía de la red en modo pasivo
Uso de tarifa valle del mes en curso
Tu código es 88847.
ID único de la cerradura que se va a utilizar.
Contraseña de la API (solo necesaria si la autenticación de la API está habilitada).
Producción de energía hoy
Potencia de entrada L1
Define una plantilla para obtener la velocidad del ventilador de la aspiradora.
Corriente total de la batería
Restringir al dominio
Modo noche ya activo
No se detecta ocupación
Mi vecino quiere un helado.
Proporción de consultas validadas por DNSSEC
Credenciales de Proxmox VE
Hora de salida después de
¿Qué significa N?
Establece un valor de tiempo de ejecución flotante en el controlador IHC.
N1 - Calidad del aire buena
Potencia reactiva total de salida
Autenticación no válida para el dispositivo SMA
Duración del pulso para mantener despierto
¿Puedes encender la cafetera del ático?
El hombre vive en Madrid.
Obtiene un proceso por el ID.
Esta noche mi abuelo va a la farmacia.
La cámara cuesta $3.
¿Qué significa :?
Último restablecimiento del filtro
La taza está debajo de la cama.
Dirección IP o nombre de host del proyector
Consumo mensual en hora punta
El dispositivo HAVEN utiliza una versión de API local no compatible.
Inclinación, apertura, cierre y tiempo de paso
Necesitamos un teléfono nuevo.
Excluir base de datos de Home Assistant
Comprueba si uno o más sensores de humedad no detectan humedad.
Muy bien, gracias.
Duración restante de la ventilación rápida
La suscripción ha caducado
El número de serie del dispositivo no coincide con el número de serie anterior
Mi hijo quiere un árbol.
Él tiene tres llaves grandes.
Cambiar el nombre de la carpeta
El profesor es de París.
El sensor binario de secado de la mopa de Roborock está obsoleto.
Escribe el carácter / dos veces.
El hombre quiere un vaso de cerveza.
La contraseña es |Oyw.
Gas consumido este mes
Configurar TV LG
Daniel no está en casa.
Hora de llegada
La dirección de grupo del objeto de fecha.
Se detuvo por el control de refrigeración
Fin del período valle
El módem que debe conectarse.
Comportamiento de encendido
Precio de vertido a la red en horario valle
Energía de carga generada esta hora
Velocidad del Asistente de Calor de Comfort Auto
Ahora mi hija va a la ciudad.
Sobretensión instantánea de la red 1
Esto es una silla grande.
A mi hijo no le gusta el vino.
Esto es una cama amarilla.
Obtiene una receta de Mealie
La niña tiene cuatro casas.
Tiempo de espera de retención
Hay un cuchillo delante de la silla.
¡Llama a la policía!
Selecciona un tipo de adaptador
Utiliza un certificado SSL
Tiempo de flash largo
Ruido de bajada DSL
¿Qué significa }?
Control RGBW relativo
Este sitio Ghost ya está configurado.
Temperatura del índice de calor
Plantilla de comando de temperatura de color
Sensor de movimiento habilitado
Temporizador de parada del generador por temperatura
La integración Honeywell necesita volver a autenticar tu cuenta
El host del dispositivo Indevolt
Estado de la impresora desconocido, verifica la URL y la conectividad de red
La pregunta a hacer.
Escribe el carácter 9 dos veces.
Configurar una hora de salida
Energía importada de la red esta hora
Control en tiempo real
El libro cuesta nueve euros.
3 + 17 = 20 es correcto.
Me llamo Paul.
Arrancar aire acondicionado
Pon la temperatura del salón a 20 grados.
Por favor, abre las verjas del salón.
Plantilla de último valor de restablecimiento
Modo noche iniciado
ID del hilo del mensaje
¿Vives en Inglaterra?
Durante al menos
Calefacción del asiento delantero izquierdo
ID del mapa de referencia
Restablecer consumible del cepillo de limpieza
Cuenta atrás para activar la zona derecha
Restaurar desde una copia de seguridad completa
Dirección de grupo a la que se envía y de la que se lee el valor seleccionado.
Comprueba si una o más cerraduras están bloqueadas.
En pausa para otra función
¿Está encendida la lavadora del pasillo?
Queremos una casa.
¡Buenas noches, Alice!
Tu código es 80914.
Indicadores de estado del medidor CT de almacenamiento activo
El archivo se llama mvsw~.bak.
No se pudieron obtener los datos estadísticos.
Mealie no pudo importar la receta desde la URL.
Filtro de agua utilizado
No uses &0n> como contraseña.
Puerta trasera del pasajero
Restablecer la vida útil del depósito de polvo
Calidad del aire desfavorable
Eliminación en curso
La bicicleta cuesta nueve euros.
¿Es negro el gato?
Elemento multimedia desconocido
Peras para cocinar (pequeñas, enteras)
Consigna del ventilador de extracción de la chimenea
La zona con este número ya está configurada
Tienen cuatro cartas bonitas.
Por favor, pon la temperatura del jardín a 28 grados.
¿Dónde están mis platos?
Elimina un vehículo de la lista Autocharge del cargador.
Tenemos dos peces negros.
Se dispara cuando uno o más reproductores multimedia se apagan.
Bandeja de salida ausente
Esto es una pizza pequeña.
La temperatura deseada del calentador de agua superó el umbral.
No se detecta el nivel de luz.
Mi hija compra una casa todos los días.
Consigna de la zona media
Hay una cámara sobre la silla.
Tensión de la batería de CC
Se dispara cuando uno o más niveles de monóxido de carbono cambian.
El nombre de la organización.
El código de verificación enviado a tu correo electrónico.
Comemos a la una.
Grabar señal de cámara
Número de módulos que bloquean la carga
Tu tío quiere una botella de cerveza.
Las puertas del salón están cerradas.
Establece el modo HVAC de un termostato.
Quiero un vaso de cerveza.
Precio máximo de mercado
Tipo de sensor de temperatura externo
Consumo medio de agua
Por favor, vuelve a configurarlo con Mealie.
Límite inferior de alarma de sobrealimentación de cloro
No uses JQR como contraseña.
Servicios de red activos
La taza está cerca de la mesa.
Tamaño total del uso del disco de volumen
Escribe el carácter J dos veces.
Temporizador de parada del generador por tensión
Proporción de máscara de pantalla
¿Qué hora es en Madrid?
El periódico cuesta nueve euros.
¡Buenas noches, María!
Habilita o deshabilita el modo valet.
Escena a escena
Establecer valor de tiempo de ejecución booleano
42 + 7 = 49 es correcto.
Temporizador de luz: intervalo
El hombre vive en París.
Acciones al silenciar
A mi médico no le gusta el té.
Configurar Azure Event Hub
Enciende la luz del comedor.
Dirección de grupo para controlar el paso de velocidad actual.
Los niños van al hospital.
¿Dónde está el periódico?
No se pudo conectar con ninguna unidad central devolo Home Control.
Sistema de carga de potencia activa
Establecer el modo de color
Trabajo los lunes.
El autobús sale a la una y media.
Él tiene tres billetes baratos.
Mostrar la ruta de referencia en el mapa.
La URL proporcionada pertenece a un servidor de Music Assistant diferente.
Índice de valle de día rojo
2 + 43 = 45 es correcto.
Comprueba el nivel de óxido nitroso de una o más entidades.
Recupera datos estadísticos de entidades dentro de un período de tiempo específico.
Configurar la integración Droplet
Lo siento, Carlos.
Los niños tienen siete ratones.
Temperatura del compartimento inferior
Sistema no compatible: imagen personalizada de Home Assistant Core
El cuadro es bonito.
Nombre de respuesta
Brillo del LED de estado
Tu código es 16686.
Duración del consumo de agua
Los paraguas están al lado del árbol.
Energía esta semana
La clase empieza a las seis y media.
Mostrar el icono del canal como imagen multimedia
Nivel de temperatura del asiento
Error al importar YAML
Índice de valle de día blanco
Está nevando en Londres.
El nivel de dióxido de nitrógeno cambió
Límite de velocidad actual
No se pudo encender la luz
Escribe el carácter Y dos veces.
Él es médico.
Apaga los ventiladores de la cocina, por favor.
Apaga la alarma de la oficina, por favor.
Nombre de la mascota.
Consigna de temperatura ambiente
La cuenta, por favor.
Contraseña de autenticación del dispositivo
Armar en casa al instante
Se dispara cuando cambia el brillo de una o más luces.
Cadena de búsqueda opcional para buscar en esta biblioteca.
Me acuesto a la una y media.
Error al actualizar Duck DNS
¿Hay un ratón sobre el árbol?
Calefacción del paquete de batería 1
Escribe el carácter w dos veces.
Fallo en la prueba automática del GFCI
Volver a configurar la conexión al host LCN.
Velocidad del eje del inversor de tracción delantera
Me acuesto a las nueve y media.
Mi médico necesita un sombrero.
El identificador del dispositivo no coincide con el dispositivo configurado previamente.
Consumo de potencia reactiva
Nombre de host o dirección IP de la puerta de enlace Intergas.
Hace calor en París.
Mi hermano es alto.
Hay un cuchillo en el garaje.
No se ha podido comunicar con el controlador Omada.
Hola, me llamo Jane.
Precio de consumo de energía - Punta
El ID del destino debe ser un número
La dirección IP local del dispositivo Harbor.
La hora de la alarma.
Gracias, Sara.
Parada en CA 1
La tienda cierra a las cuatro y media.
La música del dormitorio está apagada.
Tipo de calibración ORP
Los hombres van al restaurante los domingos.
No se pudo establecer el modo aleatorio.
Pulsa la tecla 4.
¿Hace calor aquí?
Definir la configuración del servidor
¿Qué significa I?
Temperatura del circuito de alimentación primario
Los niños van a la oficina todos los días.
Mostrar el área limpiada en el mapa.
Contraseña de tu cuenta de usuario local.
Control remoto activo
Nivel de potencia (W)
Esta voz TTS ya está configurada.
Los hombres quieren una taza de café.
Nombre de host o dirección IP de tu dispositivo TP-Link.
Frecuencia CA MPPT 1
Esto es una llave negra.
Actualizar la dirección IP de este dispositivo Android TV previamente configurado.
Mi hija tiene seis conejos.
Cámaras que admiten audio
Restringir todo riego
No uses Aq<X como contraseña.
Ayer tu madre compró un tomate.
Nivel de ventilación cuando se detecta contaminación por la noche.
Cierra las puertas del comedor.
Toma una instantánea de un reproductor multimedia.
Encender con temporizador
Temperatura del MOS del paquete de baterías 1
Ángulo mínimo de las lamas
Comprueba si uno o más humidificadores están configurados en un modo específico.
Esto es una pelota negra.
Mi hija tiene cinco casas.
Mi hijo está comprando la cama.
Esto es un teléfono caro.
Mi médico quiere un vaso de cerveza.
Mi madre quiere un periódico.
Comprueba si uno o más sensores de vibración están detectando vibración.
Nueva contraseña para la Wi-Fi de invitados.
Esto es una manzana blanca.
¿Quién es?
Abajo (pulsación larga)
Tu hermano está comprando la ensalada.
La regla de credenciales para el usuario.
El pan cuesta $8.
26 + 16 = 42 es correcto.
¡Gracias, Alice!
Masa muscular en la pierna derecha
No se pudo detener la aplicación Z-Wave JS
Presión de entrada del compresor
Mi abuelo va al hospital en tren.
Temperatura del agua de salida
Ruta remota a un documento.
El tipo no coincide con el dispositivo descubierto
Se ha completado la limpieza
Obstáculos con foto
Comprueba el carrusel de limpieza.
Modo de comandos de almacenamiento
Sin conexión / Deshabilitado
Cable desconectado
Cola de solicitudes llena
Restaura Home Assistant.
Completa tu información de inicio de sesión de Abode
El niño va al banco todas las semanas.
Energía activa positiva
Ejercicio del actuador deshabilitado
El correo electrónico utilizado para tu cuenta de Vistapool
La taza cuesta $25.
¿Estás seguro de que quieres configurar IFTTT?
¿Está encendido el ordenador del jardín?
¡Hasta mañana, Helen!
Una cadena hexadecimal para enviar.
La cocina es vieja.
No se encontró la base de carga
Temperatura máxima de la caldera
Detiene Home Assistant.
Falta el depósito de polvo
Indicadores de estado del medidor TC de carga activa
Mi amigo tiene dos paraguas blancos.
Cuenta atrás para desactivar la zona inferior
Se ha producido un error al cerrar la puerta
Reiniciar contador de energía
El niño es de París.
Tensión fase B-N
¿Dónde está mi padre?
Tu hija tiene siete bolsos.
La integración de Home Connect necesita volver a autenticar tu cuenta
A mi padre le gusta el té.
Próximo destino de llegada
Comemos a las dos.
Mi abuelo tiene nueve platos.
Escribe el carácter l dos veces.
Selecciona la dirección MAC del dispositivo
Por favor, cierra la puerta del baño.
Consigna de calefacción (día)
Aquí no hace viento.
Los perros son pequeños.
Energía de CA-in-1 al inversor
Cantidad de riego único
El hombre está lavando una cuchara.
Slug de copia de seguridad para restaurar.
Última fuga detectada
¿Está encendida la alarma del garaje?
Activar o desactivar la función Brisa
La radio de la cocina está encendida.
Host (dirección IP o nombre DNS)
Tu hija quiere un bocadillo.
Navajas (medianas)
Selecciona el interruptor encontrado para configurarlo
Tu hijo quiere un helado.
Hace sol en Londres.
Sensor de caudal de cloro
Puerta del puerto de carga
Recuento de arranques del quemador de agua caliente
El nombre de esta configuración
Tu código es 50311.
Máximo últimas 24h
Define las acciones que se ejecutarán cuando se detenga la aspiradora.
¿Está apagado el ordenador del jardín?
Tu madre tiene ocho teléfonos.
¿Hay un C en el teclado?
Polaridad de las cadenas de CC invertida
La flor cuesta cinco euros.
Restaura desde una copia de seguridad completa.
Escribe el carácter j dos veces.
Ahora hace frío.
Acceder al servidor Portainer
Temporizador de calentamiento del generador
ID del chat donde editar el título.
Establecer el valor del contador
No te gustan los perros.
Número de serie de la chimenea a configurar
Motor del cepillo derecho sobrecargado
Escribe el carácter @ dos veces.
Si la opción debe pasar de la primera a la última.
¡Bienvenido, Emma!
Nivel de carga de la batería
Longitud mínima del texto de entrada
Abre las verjas del salón, por favor.
Apaga las lámparas del pasillo.
Se dispara cuando uno o más interruptores se encienden.
Configurar el temporizador del calentador de agua
Selecciona el dispositivo que quieras añadir a Home Assistant
Tu hija va al hotel en tren.
Energía real plus
Intermitente delantero derecho
Esto es un coche grande.
Punta día blanco
Yendo a limpiar la mopa
Tu código es 13249.
Adiós, Miguel.
El ordenador cuesta siete euros.
Los caballos están detrás de la cama.
Espera en la entrada mientras "ausente"
Cuenta de Spotify especificada no válida
Establece el período de tiempo para mantener la temperatura y anular la programación.
Introduce el número de zona a configurar
La leche cuesta tres euros.
Mi vecino está comiendo el plátano.
Los perros están sobre el coche.
Espera; tarda 42 minutos.
Exterior frontal derecha
Por favor, tráeme un trozo de pescado.
El sol de medianoche terminó
Reproducir un sonido antes del mensaje de inicio o multimedia.
El servicio ntfy seleccionado actualmente no está cargado o está deshabilitado en Home Assistant.
El nivel de óxido nitroso cambió
Consulta las capacidades de gestión de credenciales de una cerradura.
Mi tía está comprando una carta.
Apaga la luz de la oficina, por favor.
La contraseña es [@'~^E.
Mi hermano está listo.
Elige un dispositivo para configurar
Habilitar la conexión a la nube para la estrategia de carga inteligente
Bloquear por el interior de la puerta
Configurar Harbor
Estado de la limpieza del aire
Reproduce el sonido de dispositivo perdido en un dispositivo Apple.
Repetición de reproducción de medios
Temperatura interior AQIN
¿Hay un D en el teclado?
La contraseña para la autenticación básica HTTP.
¿Dónde están las cartas?
Sensores de uso de ancho de banda para clientes de red
Archivo de clave SSH no encontrado
La contraseña es ,n;7b.
Sin potencia de entrada
Modo de climatización para calefacción
Calidad del aire media
Encender reproductor multimedia
Hace calor en México.
Error al iniciar sesión. Por favor, comprueba tu nombre de usuario y contraseña e inténtalo de nuevo.
La entrada para la que recuperar las imágenes del vehículo.
Trabajo los domingos.
Comienza a reproducir el contenido multimedia especificado en un reproductor multimedia.
Mi madre tiene dos árboles negros.
A mi tío le gustan las manzanas.
Modo de sonido de alarma
Tu abuela tiene cuatro casas.
Hay una cámara cerca de la silla.
Error durante la actualización
Mary no está en casa.
Valor de Z-Wave JS actualizado
Bloque de programación finalizado
Hace frío.
No uses ;%7M como contraseña.
Trabajo los sábados.
Sensor de control de la temperatura exterior
Toma una foto.
Sube un archivo a tu instancia de Immich.
ICA local personalizado
Hay un sombrero en el comedor.
El domingo tu abuelo va a la farmacia.
Hay una llave al lado del coche.
Esto te permitirá cambiar el puerto serie de tu adaptador Zigbee actual.
Las tazas son verdes.
Vincular cuenta de Google
Mi hijo vive en Barcelona.
ICA PM2.5 (promedio de 24 horas)
Tu abuela necesita una patata.
¿Dónde está el comedor, por favor?
Actualización automática de Zigbee
Temperatura del intercambiador de calor
Mi cuchara es roja.
Selecciona los clientes de red para los que crear entidades.
Estado del enlace Ethernet
Mi amigo está escribiendo el libro.
Selecciona tu ID de punto de medición
Me gustan los pasteles.
El certificado de cliente y la clave privada no son un par válido
¿Dónde está tu cámara?
Descarga de batería esta semana
Elige la línea de metro que quieres rastrear.
Establecer el estado de seguimiento de la potencia de la luz
Cierra las verjas del garaje, por favor.
Bienvenido, Clara.
Total de retorno de energía del mes en curso
Se ha producido un error al conectar con la API de Forecast.Solar
El ID de la cuenta debe ser un número de 9 dígitos
Nombre del destinatario
Mi madre tiene doce camas.
Por favor, abre la cortina de la cocina.
Quiero comprar un periódico amarillo.
Tu tío tiene cuatro casas.
Tengo una silla cara.
¿Cómo estás, Mary?
Presión del neumático delantero derecho
Aumenta el volumen x niveles.
Añadir una observación para un rango numérico
Mi hija está en el garaje.
Tengo un cuchillo rojo.
Establecer temperatura con fecha y hora de finalización
Selecciona cómo se reciben los datos de la imagen.
6 + 9 = 15 es correcto.
Error de comunicación del contador
Hora de finalización de la consigna
Tazas de leche caliente
Tu médico está en el pasillo.
Suscripción heredada detectada
Ayer tu hija dibujó un ratón.
Esto es un teléfono rojo.
El archivo de clave privada que pertenece a tu certificado de cliente.
Eva vive en una casa grande.
Establecer valor de entrada de fecha y hora
Introduce tu nombre de usuario y contraseña:
Tu hermano quiere una cuchara.
Comprueba si uno o más cortacéspedes están inactivos.
El billete es barato.
No se pudo volver a la pista anterior.
Opciones del aire acondicionado
Esta mañana hace viento.
El archivo se llama gjgl-2.pdf.
Pulsación muy larga
No nos gustan las patatas.
Hay una cámara en el hotel.
El reloj cuesta $15.
Umbral de registro alcanzado
El árbol cuesta tres euros.
Bomba de circulación de ACS
Actualiza una tarea específica para un personaje de Habitica seleccionado
La limpieza se detuvo debido a un error
El caballo está cerca de la silla.
Tu hija tiene doce libros.
La clase de dispositivo seleccionada requiere una unidad
Adiós, Jane.
El dormitorio es viejo.
Cadena de conexión de Event Hub
Canal para el que se solicita el nivel de brillo.
La cerveza cuesta $40.
Hoy hace calor.
Cero neto (sólo carga)
La estación de salida y la de llegada no pueden ser la misma.
Temperatura de salida de ACS
Déjalo vacío para utilizar la dirección del servidor de aplicaciones.
Alimentación de salida de CA
¿Dónde está la casa?
Quiero aprender español.
El niño tiene nueve pájaros.
Error de tensión continua interna
Luz del horno inferior
Los médicos tienen doce vasos.
Modelo de voz a texto
Instalación energética para configurar.
Estado de la consigna de zona
10 + 36 = 46 es correcto.
Lomo de ternera (cocción a baja temperatura)
30 + 24 = 54 es correcto.
A mi tía no le gusta la carne.
No se pudo vincular con la puerta de enlace
Soy de Madrid.
Por favor, introduce su información de IP Secure.
Aire caliente + 100 HR
Tu madre dibuja una flor todos los días.
Se agotó el tiempo de espera al generar una URL de autorización.
Modo de carga programada
¿Hace calor hoy?
Se detectó un rastreador GPS Fressnapf no válido
La verja del baño está cerrada.
Tamaño de la última toma
No se pudo conectar con el servidor
Próximo precio de la electricidad
Pierna de cordero
Fallo al volver a autenticarse; el número de serie no coincide con el original
Desequilibrio de tensión en la red eléctrica
Mi amigo vive en París.
Ranura de código a desactivar.
Límite de potencia interno
No uses mOi como contraseña.
Apaga los ventiladores de la oficina, por favor.
Límite inferior para el rango del filtro.
¿Hay una flor en el baño?
La ventana del dormitorio está cerrada.
Ahora mi amigo va al banco.
Mi hijo está comiendo una sopa.
Actualizar un plan de comidas
Exportación de energía activa
Temperatura de calentamiento deseada
Protección contra sobrecorriente del BMS
Código MFA (6 dígitos)
Buenas noches, Miguel.
Topic de estado del modo de color
La mujer va al mercado en tren.
Por favor, pon la temperatura del ático a 30 grados.
Insteon no está cargado.
La contraseña de tu cuenta de Helty Home.
El médico tiene tres sillas.
La ensalada cuesta doce euros.
Quiero comprar un árbol negro.
El lunes mi hermana va a la escuela.
Desactiva la transmisión de audio.
Clave de control de acceso S2 de largo alcance
Cambio de filtro pendiente
Mi abuelo está en el sótano.
Mi madre necesita un cuchillo.
Hoy hace mucho viento en España.
La API no está disponible actualmente.
Esta tarde tu hijo va al museo.
Error de autenticación con Dropbox
Estamos en el comedor.
Envió una notificación de control de entrada
Temperatura del aceite del motor
Enciende la radio del salón, por favor.
Se produjo un error desconocido al comunicarse con el dispositivo Tailwind.
Tu médico quiere un periódico.
Él tiene miedo.
Energía de red añadida
Baterías cargadas desde la red hoy
Soy de Barcelona.
El archivo se llama ehga_1.txt.
La pelota cuesta veinte euros.
Horas de funcionamiento de la electroválvula de gas caliente
Comemos a las cuatro y media.
Quieres un kilo de arroz.
Factor de potencia fase C
Total de importación desde la red
Acciones al localizar
No uses 2=H^| como contraseña.
Descarga el archivo de Minio.
Mi profesor tiene mucho frío.
Por favor, cierra la ventana del baño.
Motor de la rueda trasera derecha sobrecargado
Está nevando en Barcelona.
La integración MQTT de Home Assistant no está configurada.
Topic del comando del modo de oscilación horizontal
El ID de integración de Google Photos.
¡Muchas gracias, Mary!
Protección contra heladas de la ventilación
Tu médico está comiendo un plátano.
Estado de la frecuencia de entrada
Tienes diez conejos.
Este canal ya está configurado.
Ajusta el modo del altavoz.
Tenemos diez camisas.
Se activa cuando uno o más interruptores se apagan.
Hora de inicio del modo de suspensión los sábados
Leer desde el bus KNX
Duración total de la limpieza
Modo reposo desactivado
La lámpara del jardín está apagada.
Configurar almacenamiento SFTP
Temperatura del disipador de calor del inversor de la transmisión trasera derecha
Inicio previsto de la próxima entrega
La cortina del baño está abierta.
Modo súper frigorífico
Ajusta la sensibilidad para Pure Boost.
La verja del sótano está cerrada.
La contraseña es ?'B}lN.
No trabajo el martes.
¿Puedo tomar un huevo, por favor?
Pon la temperatura de la oficina a 22 grados, por favor.
Hora punta de mayor consumo - Ayer
Sincronizar la hora con el dispositivo
La interfaz de la red a usar
El ID de la clase de comando para el valor.
Precio de producción de energía - Punta
Acción genérica para apagar dispositivos bajo cualquier dominio.
Potencia máxima por fase
Tiempo restante del cepillo principal
Sensor de control de la humedad interior
Los ordenadores están en el pasillo.
¿Qué significa K?
Comprueba si uno o más sensores de gas están despejados.
Escribe el carácter E dos veces.
Mi médico quiere una cámara.
Buenas tardes, Max.
Mi hermana necesita un vaso nuevo.
Descargas de la última versión
Monitor de la tabla de contadores (61)
El abrigo cuesta doce euros.
Nivel de batería de reserva configurado
Tiempo total estimado
Hay 16 grados en el pasillo.
El nombre de usuario de tu cuenta de Autoskope.
Las ventanas del garaje están cerradas.
Mi tío quiere una camisa.
La integración de Xbox necesita volver a autenticar tu cuenta
Se produjo un error desconocido al comunicarse con los servidores de Renault.
¿Hay un + en el teclado?
Selecciona la cuenta Habitica para actualizar un hábito.
Se requiere volver a autenticarse
La contraseña de Reolink es demasiado larga
Tu madre está comiendo el bocadillo.
No uses 10# como contraseña.
Establecer valor de entrada de texto
Apaga la calefacción durante una hora o hasta que se alcanza la temperatura mínima.
Iniciar sesión en Specialized
Credenciales para FYTA API
El identificador de región/rastreador de dispositivo especificado no es válido.
Buenas tardes, Robert.
Límite superior para el rango del filtro.
A mi abuelo le gusta la leche.
Pon la temperatura de la oficina a 22 grados.
La hora de salida deseada.
Bajar agua/secado
Pure Boost vinculado con la calidad del aire interior
El valor proporcionado no es válido para esta acción.
Mi abuelo va a la oficina todos los días.
Se dispara cuando uno o más sensores de monóxido de carbono dejan de detectarlo.
Activa el modo ausente para el calentador de agua.
Configurar prefijo del archivo de salida
Temperatura del modo de calefacción
Por favor, enciende la calefacción del jardín.
Corriente de red L1
Clase de dispositivo inesperada
Quieren un kilo de queso.
Hora de revisión por kilometraje
Última actualización de la ruta
Espera; tarda 45 minutos.
Amarillo: LED de estado del sistema
Dispositivo devolo Home Network encontrado
Estación meteorológica de la que obtener datos
Energía de la última sesión
La entrada de configuración que representa el bot de Telegram para enviar el vídeo.
Fijada en la parte media superior
Actualizar las credenciales de la API de Coinbase
Enciende la calefacción de la cocina.
Consumo de agua de hoy
Clave S0 (heredada)
El domingo tu profesor va a la playa.
Gracias, Daniel.
Sobretensión de red L1
A mi vecino le gusta la leche.
Espera; tarda 25 minutos.
Esta mañana el médico va a la ciudad.
Hasta luego, John.
Energía en la última hora
A mi hermana no le gustan las patatas.
No conectado a Home Assistant Cloud.
Estado de funcionamiento interno
Los periódicos son pequeños.
Puerto IP del proyector (el valor predeterminado es 20554)
Obtener la URL de la imagen
Ayer tu madre compró un bocadillo.
Esta bicicleta no tiene ninguna clave de cifrado almacenada que volver a configurar.
El sombrero está sobre la casa.
¿Dónde está tu madre?
Honeywell no pudo apagar el modo de calefacción de emergencia.
Mi vaso es bonito.
Segundos desde el último disparador
Elemento de la lista de tareas completado
Crea una grabación de una transmisión de cámara en vivo.
La entrada de configuración que representa el bot de Telegram para enviar la foto.
Potencia de la fase B
Sube el volumen, por favor.
Arma una alarma en modo ausente.
Sin restricciones entre la batería y la red
La contraseña de tu cuenta de Xthings Cloud.
Hacer una pregunta a un satélite
La longitud y la latitud de tu ubicación.
Ayer los médicos comieron un bocadillo.
Temperatura absoluta deseada actual.
El dispositivo LIFX detectado que se va a añadir.
Añadir instalación energética local
Esto es un huevo caro.
¿Puedes encender el horno del sótano?
Ruta del dispositivo USB
El reproductor multimedia está reproduciendo
Las pelotas son blancas.
La luz del baño está encendida.
Activar energía para accesorios
El código SMS introducido no es válido.
N3 - Calidad del aire mala
Precio de vertido a la red de electricidad en horario supervalle
Motor del cepillo izquierdo sobrecargado
El tren sale a las cinco.
La latitud a enviar.
¿Quieres configurar Sonos?
Borra un código de usuario de una cerradura.
La contraseña es *nuNli.
Selecciona una escena en el receptor.
Esto es un teléfono grande.
Actualización de firmware en curso
¿Hay un < en el teclado?
Conectar automáticamente con el dispositivo
Mueve una cámara Foscam a una dirección específica.
Recarga todas las entidades Modbus.
Regulación redox activa
Sensor de temperatura del cable (con regulación)
Mi padre tiene tres cucharas negras.
Configurar la integración Nettigo Air Monitor.
Esto es una naranja nueva.
Establece la velocidad del ventilador rastreada para un ventilador Bond.
El payload que se envía cuando se emite un comando de "armar ausente".
Problema del sensor de corriente
Tiempo de filtración restante
Valor de paso de brillo
Enciende las luces del garaje.
Acceso a la ruta de archivo seleccionada no permitido
Consigna de posición de la válvula
¿Estás seguro de que quieres configurar Traccar Client?
El cuadro está detrás del árbol.
Tu profesor tiene cuatro mesas.
Se produjo un error al intentar conectarse a la instancia de Portainer.
La contraseña utilizada es incorrecta
Hay 26 grados en el ático.
Par real de la unidad de tracción delantera
Temperatura de retorno del búfer
Solicitud de encendido del TV
Posición de apertura objetivo
Apagado por registro
Tienen una camisa grande.
Acumulado de electricidad producida en horas valle
Este es mi amigo Paul.
Permite a Profiler crear un perfil de sistema para un número de segundos especificado.
La clave API de la instancia de Seerr.
Almacenamiento total disponible
Mi padre quiere una taza de té.
Ancho de banda en transmisión (real)
Añade un fondo al mapa.
El hombre tiene cinco cuchillos viejos.
Armar ausente sin espera de entrada.
Mi médico quiere una taza de té.
La luz no es un modelo compatible.
Dirección de grupo para leer la humedad actual.
Configurar Gree AC
Reinicio(s) necesario(s)
Establecer personas en casa
Corriente instantánea fase T
Hoy hace mucho sol en España.
Tu profesor tiene seis camisas.
¿Qué significa O?
Actualizar una recompensa
La cafetera del baño está apagada.
No se pudo subir el contenido multimedia.
No se pudo iniciar la reproducción.
Esta noche el niño va al museo.
Reinicia un complemento.
Establece el estado de energía rastreado de una luz Bond.
Define tu conexión Solar-Log
Tu hermana no tiene prisa.
Él es divertido.
Tu código es 11947.
El médico compra un huevo todos los días.
Define una plantilla para obtener la humedad actual.
27 + 32 = 59 es correcto.
Las verjas del comedor están abiertas.
El nombre de usuario para tu homee.
La contraseña para el usuario proporcionado.
Los médicos viven en Londres.
Próxima temperatura programada
¡Adiós, Jane!
Error de descubrimiento UDP.
Enciende los ventiladores del ático, por favor.
El token de acceso proporcionado no es válido.
Relé de la válvula de gas defectuoso
Ayer el niño comió un bocadillo.
El hombre trabaja en Berlín.
Sin batería o con poca batería
El climatizador admite informar la humedad actual.
Cierra la puerta del ático, por favor.
Abre las cortinas del sótano, por favor.
Configurar el tema de Cloud Pub/Sub
Carga suministrada por la batería esta hora
Tu hijo va a la biblioteca en tren.
Establece un valor de tiempo de ejecución booleano en el controlador IHC.
Contador de páginas del tambor negro
En modo reposo
¿Hay un libro sobre la mesa?
¿Dónde está tu libro?
El archivo se llama izwi-2.pdf.
Dispositivo Xbox encontrado
Actualizar una tarea pendiente
Enciende la música del ático.
Modo de máxima velocidad
Tu hija compra un periódico todos los días.
¿Dónde está la silla, por favor?
El número de tu casa
Hola, Miguel.
Activar retardo a la izquierda
Lectura del contador de agua 1
Alarma de estado de salud
Las cucharas están en la ciudad.
El comando que se enviará al dispositivo.
Esto es una manzana vieja.
Establece la temperatura deseada para un dispositivo de climatización Netatmo con un período de tiempo.
Corriente de bus CC (batería)
Ya existe otra entrada para este puente Hue, se eliminará esta entrada
¡Hola, Martin!
La mujer tiene tres casas.
La mujer tiene doce mesas.
Modo de calidad del aire
La clave sin conexión debe ser una cadena hexadecimal de 32 bytes.
Climatización automática del asiento izquierdo
Tu abuela necesita una cuchara.
Tu clave API de 32 bits
Depósito de agua limpia vacío
¿Puedo tomar un vaso de vino, por favor?
Define si se añade un ciclo de enjuague adicional al programa.
Dispositivo Flic detectado
Límite de potencia de descarga (%).
Modo de espera inteligente
Ir a preajuste
Espera; tarda 13 minutos.
Ahora tu hermana va al supermercado.
Se requiere al menos uno de 'Control de apertura/cierre' o 'Posición - Establecer posición'.
Mi padre quiere un trozo de queso.
Límite inferior de carga con energía solar
Añadir una programación de carga
17 + 1 = 18 es correcto.
Error de comunicación con el accesorio
Configuración del dongle USB Crownstone
Franjas horarias de los sábados
Selecciona la zona a actualizar
Se produjo un error al intentar conectarse a la instancia de Firefly III.
Velocidad de rampa remota de encendido a apagado
No uses E|4sAV como contraseña.
Mi abuelo tiene cuatro teléfonos baratos.
El número de puerto se puede encontrar en el menú de configuración del dispositivo.
Rango de velocidad máx.
Helen no está en casa.
La cuenta a la que mover dinero.
Descubrir nuevo LMS
El nombre de host o la dirección IP del dispositivo HAVEN.
Consumo neto de tensión CT
Mi abuela quiere una cuchara.
Hay un gato en el jardín.
Ya se ha configurado un TV Philips con este emisor de infrarrojos.
Profundidad de color de vídeo
¡Buenas tardes, Helen!
El sensor de modo de cocción del horno Whirlpool está obsoleto
Pulsa la tecla Q.
Estado de precalentamiento
Navegar a las coordenadas
Tiempo de finalización de la segunda cavidad
Tensión de retroalimentación TC
El VIN debe tener exactamente 17 caracteres.
Segundo botón del segundo grupo
Zona a la que rastrear la distancia
Añadir evaluación de tareas de IA
Notificaciones push de alarma
El hombre es de Roma.
Motor encendido (arranque remoto)
El puerto serie no es un dispositivo válido o no se pudo abrir
Tensión del bus de CC (batería)
Conectar con el Powerwall
Actualizar el archivo de claves KNX
El brillo de la luz cambió
Escribe el carácter L dos veces.
Energía consumida de la fase L1
La temperatura es necesaria para esta acción.
El archivo se llama vwhk.py.
Descarga a lo largo del tiempo
Se ha producido un error al actualizar el evento
El niño tiene un libro viejo.
Calidad del aire activa
El nombre de host o la dirección IP de tu dispositivo ONVIF.
Perfil de impresora con el que conectarse.
Nivel de alerta actual
Subtensión de salida de CA
Hoy el niño va al hotel.
El índice de ranura de credencial para borrar.
Desarmar no es compatible con homee.
Las pelotas están al lado de la mesa.
Número de serie (12 dígitos)
Número de días para mantener activo el modo ausente (1-365)
Apagar ventilador
¿Dónde están las casas?
Selecciona la estación para la que mostrar los precios
Configuración de la puerta de enlace Ethernet
Él tiene tres sillas caras.
Es temprano.
Modo de movimiento PTZ.
¿Hay una taza al lado del árbol?
Consumo total de gas
Comprueba si una o más alarmas están armadas en modo vacaciones.
Consumo neto mensual
Tiempo de utilización del cepillo lateral
Tazas de café con leche
Establece el modo de funcionamiento del humidificador.
Ella es de Roma.
¡Hasta luego, Julia!
Color en modo diurno
Prueba en curso
Mi hijo quiere un kilo de carne.
Fallo en la configuración del modo de entrada
43 + 44 = 87 es correcto.
Activar o desactivar el control de calidad del aire.
¡Hola, Alice!
Configurar la repetición del reproductor multimedia
Escribe el carácter < dos veces.
Rango demasiado pequeño
Calidad del aire baja
Modo de almacenamiento predeterminado
Tiempo de finalización de la lavadora superior
El nombre de usuario o dirección de correo electrónico de tu cuenta HEOS.
Este cargador ya está configurado
Contraseña para la interfaz web de Ouman EH-800
Añadir a la lista de reproducción
Mi hermano necesita una manzana nueva.
Tiempo para volver al punto de guardia
Lo siento, Robert.
Mañana mi padre va al mercado.
Obtener usuarios de la cerradura
Trabajo en Inglaterra.
Recarga los temporizadores desde la configuración YAML.
La dirección de correo electrónico para iniciar sesión en tu cuenta FYTA.
Duración del evento de ventana abierta
Detener el registro de objetos
Reproducir/Pausar contenido multimedia
Energía de calefacción diaria producida
IVA actual de la electricidad
Me levanto a la una y media.
Pausar todo el riego
Las credenciales proporcionadas no son válidas.
No uses t5%/ como contraseña.
Iniciar el programa seleccionado
Franjas horarias de los martes
No se pudo enviar el comando a la bomba de calor.
Quiero comprar un vaso barato.
Hoy hace buen tiempo.
Crea una copia de seguridad completa.
Lluvia últimas 24h
Temperatura temporal de la caldera
Nivel mínimo de carga
Propiedad del objeto de interfaz
¿Dónde está el coche, por favor?
Configuración en la nube de Genius Hub
Modo de suspensión los miércoles
Precio medio con todo incluido
Este ventilador no admite temporizadores de suspensión.
Por favor, abre las puertas del ático.
No se pudo obtener los datos de la casa de Roborock
Mi hijo quiere una bicicleta.
Electricidad consumida este mes
Impulso de ranura derecha
Clave API para conectarse a la API Paperless-ngx
Comprueba el nivel de dióxido de azufre de una o más entidades.
Deshabilita los Pi-hole(s) configurados por un período de tiempo.
Esta credencial ya está registrada en el dispositivo.
Blink no pudo grabar un clip.
Mi hijo necesita una silla.
La niña tiene cinco camas rojas.
Hora de finalización del sueño
Eliminar el límite superior
Hay 24 grados en el baño.
La clave API ya no es válida
Estación de carga bloqueada
Vas a la iglesia todos los días.
Estado de detección de ventana abierta
Protección contra sobrecalentamiento activa
Caudal de impulsión de aire objetivo
Brillo del LED trasero
Tiempo de ejecución vertical de calibración ascendente
Sobrescribir la configuración existente
Se dispara cuando una o más sirenas se apagan.
Temperatura del punto de rocío
Introducir nombre de usuario y contraseña
Error de software detectado.
Eso es un huevo.
Mi médico compra un huevo todos los días.
Mi padre tiene seis ordenadores.
Contraseña de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Bomba de agua de la unidad interior
Mi padre tiene seis periódicos.
Selecciona la dirección del acuerdo que deseas añadir.
Dosificación de cloro establecida
La puerta de enlace Powerwall rechazó la potencia solicitada, cambia el valor de potencia e inténtalo de nuevo.
Mi abuelo necesita una cama nueva.
Tu abuelo está comprando la silla.
Consumo de electricidad este mes
¿Hay un d en el teclado?
El ayudante de plantilla ha sido eliminado
Hoy tu médico va a la piscina.
No se pudo autenticar con Tado.
La pelota cuesta doce euros.
Mi profesor necesita un helado nuevo.
Topic del estado de humedad objetivo
Temperatura del inversor de la transmisión trasera izquierda
Estoy contento.
Modo de desplazamiento de potencia
Vuelve a conectar tu cuenta de Tibber para actualizar el acceso.
El archivo se llama omug.py.
Esto es un libro grande.
Eliminar vehículo Autocharge
Quiero comprar un periódico rojo.
Hora de finalización del modo de suspensión los viernes
Buenas noches, Tom.
Modo de aire acondicionado
¿Qué hora es en Roma?
El dispositivo seleccionado no es un cliente de red del controlador de Omada.
¿Está Carlos en casa?
Traduce esta frase.
El dispositivo no es un servidor multimedia compatible
Valle día rojo
Temperatura actual del horno inferior
Configuración del modo de color XY
Nombre de host o dirección IP del dispositivo Bitvis Power Hub.
La flor está en el dormitorio.
Modo de línea DSL
¡Bienvenido!
Este es mi amigo Daniel.
Admite modo automático de calor/frío
Ella es de Londres.
Ven aquí, por favor.
Esto es una cámara cara.
No uses )i$L) como contraseña.
El nombre de usuario de tu cuenta de suministro
Periodo de enfriamiento después de funcionar
Introduce la dirección IP del dispositivo Solarman para integrarlo con Home Assistant.
Abre la ventana del baño.
Se requiere Bluetooth cuando el modo sin conexión está habilitado.
Nombre de archivo de copia de seguridad no válido
Coste diario fijo actual
El hombre tiene mucho sueño.
URL a cargar.
A mi tía no le gusta el agua.
El café cuesta ocho euros.
Selecciona cómo está conectado tu controlador Russound.
Tiempo de espera agotado al conectarse a la puerta de enlace.
28 + 25 = 53 es correcto.
Hay una cuchara debajo del coche.
Abre las puertas del jardín, por favor.
Si se deben enviar comandos a la dirección del grupo en lugar de a un único dispositivo.
Energía consumida (mensual)
Ciclos de carga totales
Fallo en la detección de poca luz
32 + 37 = 69 es correcto.
Corriente de almacenamiento CT
Dosificación de ORP establecida
¿Dónde está el sótano, por favor?
Consumido importado de la red
Tu vecino no tiene prisa.
Opcional, utilizado para sensores de sitio generales.
Comprueba si uno o más mandos a distancia están apagados.
Impulso del calentador de agua
Se produjo un error de autenticación o conexión durante la actualización del firmware.
Hola.
La mujer tiene mucho sueño.
Tu tía va al parque en coche.
Energía reactiva producida
La película empieza a la una y media.
¿Dónde está mi médico?
Alarma de salida de CA de bajo voltaje
Temperatura baja normal
El viernes tu hijo va a la oficina.
La duración del modo eco en minutos.
¿Vives en México?
Se dispara cuando una o más alarmas se arman en modo noche.
Configura tu dispositivo BSB-LAN para que se integre con Home Assistant.
La próxima semana la niña va al cine.
Tu amigo está preocupado.
El ID de la clave de propiedad para el valor.
Tensión de la cadena fotovoltaica E
Error de conexión o de inicio de sesión: por favor, comprueba tu configuración
El profesor tiene tres paraguas.
Sé nadar.
Establecer valor de variable
Corriente del PCC L1N
La persiana del sótano está abierta.
Potencia EVSE TC
Se dispara cuando la consigna de humedad de uno o más termostatos cruza un umbral.
Topic del comando de energía
Quiero comprar un sombrero caro.
Brillo del LED del sistema
La próxima semana mi vecino va a la playa.
Uso máximo sin conexión
La hora del día para la conexión
¿Cómo estás, Irene?
Temperatura media del disco
Quiero un trozo de pan.
La zona en la que disparar.
Plantilla de valor XY
La próxima semana vas al supermercado.
Tensión de carga PV1
El hombre quiere un trozo de pan.
Pon la temperatura del ático a 20 grados.
Ayer tu abuela compró una taza.
La naranja cuesta $25.
¡Hola, Carlos!
La contraseña es |>$yI.
Masa libre de grasa en la pierna derecha
Ella quiere una taza de chocolate.
Ajustar la espera por lluvia
Navegar a la URL
Consumo medio de combustible de viaje en manual
Factor de potencia de salida L1
Coeficiente de rendimiento - agua caliente sanitaria
Ventilador de torre STVL 50 C1
Selecciona un vehículo
Hay una bicicleta en la oficina.
El nombre del bucket.
Tareas locales
Apagado de protección de la cadena fotovoltaica 1
Esperando el apagado
Compensación de temperatura exterior
Se dispara cuando uno o más sensores de ocupación dejan de detectar ocupación.
Mi abuelo tiene tres paraguas grandes.
Vida útil del tambor magenta
Tu hermano tiene veinte cámaras.
Espera; tarda 38 minutos.
Inicia sesión en la nube de Imou
Arma el Elk-M1 en modo vacaciones.
Mi vecino tiene mucho frío.
Error de autotest del búfer 1
El nombre de host o la dirección IP de tu servidor INDI Allsky.
Contraseña para la autorización en el servidor PCHK.
La alarma del ático está apagada.
Nombre de host o dirección IP de tu dispositivo Iskra.
¿Cómo quieres configurar KNX/IP Secure?
Añadir All-Link
Lomo de cordero (asado)
Error de secado E13
Usuario Proxmox - Servidor de autenticación Proxmox VE
Selección de puerto TX0
Vuelve a carga un montaje de almacenamiento en red.
¡Hasta luego, Eva!
Enviar comando de información de la skill
No se ha podido determinar el origen o el destino
Lo siento, Sofia.
Hora de finalización del programa
Paneles solares conectados
El ID de integración de Duck DNS.
Esto es un árbol negro.
Nivel de batería de parada de pre-grabación
La contraseña es 2=H^|.
Consumo medio de energía de viaje en manual
Enviar acción de chat
Por favor, enciende los ventiladores del ático.
Consumo de energía fase L1
Se produjo un error desconocido
Esto es un conejo grande.
Tiempo máximo de ida y vuelta
Tienes dos platos negros.
Mi abuelo quiere un trozo de pan.
Selecciona el SAI del servidor NUT que quieres monitorizar
Comemos a las cinco y media.
No se pudo conectar al servicio Fresh-r.
Tu tío tiene tres abrigos.
Los teléfonos están en el jardín.
La contraseña es N{h77c.
La tensión de entrada de CC MPPT 1 es demasiado alta
El salón es viejo.
Pon la temperatura del dormitorio a 24 grados.
Duración del pulso alto
¿Dónde están los perros?
Home Assistant actualizado
Hay 23 grados en el dormitorio.
Una mesa para cuatro, por favor.
Los hombres van al aeropuerto en coche.
Tu amigo tiene nueve relojes.
Gas consumido acumulado
Por favor, enciende la radio de la cocina.
La lista de modos de escucha no puede estar vacía
Configura el modo del dispositivo de climatización.
Mi tía está comprando una bicicleta.
Comprueba si uno o más satélites Assist están escuchando.
La mujer tiene dos conejos negros.
Tu tío tiene hambre.
Esta tarde los médicos van al banco.
Tu hija va al hospital los domingos.
Problema de falta de señal en la línea telefónica
Habilitar el seguimiento de dispositivos de red
Ruta remota a los medios.
Energía de salida de CA total
Peras para cocinar (medianas, enteras)
Aceptar nuevo token en la IU de Hyperion
Mi padre tiene cuatro billetes grandes.
Frecuencia respiratoria máxima
Elige el método de inicio de sesión compatible con tu cuenta de Fressnapf Tracker.
No uses Lke como contraseña.
22 + 27 = 49 es correcto.
¿Dónde están mis perros?
¿Dónde está mi profesor?
Por favor, selecciona una puerta de enlace de la lista.
Habilita/deshabilita el horario de verano automático.
Tu médico está comiendo el bocadillo.
ID de la notificación a eliminar.
Tu madre tiene mucho miedo.
Establece la ubicación en modo para dormir.
La niña tiene sed.
¿Dónde está tu mesa?
Modo de cocción del horno superior
Ignorar la actualización de configuración del dispositivo
Ella quiere una patata.
La integración Nest necesita volver a autenticar tu cuenta
Se dispara cuando la consigna de temperatura de uno o más termostatos cruza un umbral.
Fallo en la detección remota de la tensión de la batería
Puerto Reolink no habilitado
A mi abuela le gustan las pizzas.
El hombre está lavando la camisa.
El nombre de host o la dirección IP del APC UPS Daemon
Hora de inicio del día
Los conejos están al lado de la silla.
Selecciona los feeds que quieres sincronizar
Fuente multimedia no compatible actualmente
Mi abuela tiene una cámara.
Abre las verjas del sótano, por favor.
Las credenciales pertenecen a una cuenta de Xthings Cloud distinta de la configurada originalmente.
Se ha utilizado una voz obsoleta
El lunes los niños van al hospital.
Hace viento en México.
Mi hija va a la playa los domingos.
Estado del motor de la válvula
Las niñas comen una ensalada todos los días.
Esto es una manzana verde.
Tiempo mínimo de encendido del ventilador
Mantener el perfil actual
Error al importar la configuración YAML de HTTP.
Se esperaba una cadena de texto.
El domingo el niño va al mercado.
Establecer credencial de la cerradura
Hola, me llamo Lisa.
Escribe el carácter g dos veces.
¿Es blanco el bolso?
Obstáculos ignorados con foto.
El repositorio para realizar el seguimiento
Tensión de batería baja
Comprueba si uno o más detectores de humo están detectando humo.
¡Muchas gracias, Bob!
Ya está configurado un accesorio o puente con el mismo nombre o puerto.
Invertir el resultado
Energía este año
El coste de la recompensa.
Umbral de advertencia de potencia
Saturación de nubes máxima
Por favor, pulsa el botón azul
El agua está más caliente que la curva de enfriamiento
Tienen mucho sueño.
¡Bienvenido, Paul!
Conectado a la red eléctrica (cargando)
Flores de romanesco (pequeñas)
Dirección IEEE para el dispositivo.
La batería no está baja
Se ha agotado el tiempo de espera al intentar conectarse a la instancia de Firefly III.
Selecciona la estación que deseas supervisar
Estado del último pedido
Mi abuela tiene cinco conejos amarillos.
Feliz cumpleaños, Ana.
Vuelve a introducir las credenciales de la interfaz web de Ouman EH-800.
Hora de finalización de la regla
El viernes la niña va al médico.
Establece el modo de funcionamiento de oscilación de un termostato.
Restaurar desde una copia de seguridad parcial
Configurar dispositivo Hikvision
El nombre de host o la dirección IP del dispositivo Shelly con el que conectar.
¿Cuánto cuesta la pelota?
Tu madre tiene mucho frío.
Abre las cortinas del comedor.
Está muy bueno.
Volver a configurar la tarea de IA
Introduce la clave API de tu cuenta ecosmart.
Autonomía restante
Pulsa la tecla h.
Días desde la temperatura máxima
Necesitan una sopa nueva.
Enviar texto de teclado
Energía de descarga diaria de la batería
21 + 39 = 60 es correcto.
Introduce tus credenciales de Autoskope.
Energía total MPPT 1
Este es mi amigo María.
Los hombres tienen seis cuadros.
33 + 13 = 46 es correcto.
No se pudo encontrar la ruta con la información proporcionada
¿Hay una cuchara en la oficina?
Limpiar zona por aspirador
Advertencia sobre el nivel de aceite del motor
El archivo se llama sfcc~.bak.
La contraseña es N0:B:.
El hombre quiere un trozo de pescado.
Mi amigo va al museo en autobús.
Recupera los precios para una fecha específica.
No se puede acceder ni crear la ruta de copia de seguridad.
Datos del proyecto de ETS
Acciones al establecer la temperatura de color
Corriente fotovoltaica negativa 1
Detalles del resumen del evento
Clave autenticada S2 de largo alcance
Es de noche.
Archivo VLP opcional
¿Dónde está el hospital?
Ignorar la validación del certificado del bróker
Producción estimada de energía - Ayer
Volver a configurar el webhook de Dialogflow
El paraguas está delante de la mesa.
Ella tiene dos cámaras negras.
URL de la interfaz web
Introduce tus credenciales de Hanna Cloud
La contraseña de tu dispositivo Mikrotik.
La próxima semana mi abuela va al banco.
Tu hija tiene siete cámaras.
El accesorio ya está configurado con este controlador.
Los perros están en el comedor.
Temperatura configurada del congelador
El ID del medio debe ser un número entero positivo.
Precios para mañana disponibles
Establecer la reacción del mensaje
Nivel de dióxido de carbono
¡Bienvenido, Julia!
El archivo se llama ebus-2.pdf.
La fecha y hora de inicio debe ser anterior a la fecha y hora de finalización.
Verificar configuración de Home Assistant
¿Qué hora es, por favor?
Se dispara cuando una o más entidades de evento reciben un evento coincidente.
Envía a un reproductor multimedia el comando para cambiar la fuente de entrada.
¡Buenos días, Ana!
La contraseña es Sm-8B.
Comprueba si uno o más calentadores de agua están apagados.
El nombre de host o la dirección IP de tu router Mikrotik.
Esta tarde tu vecino va a la farmacia.
Se dispara cuando una o más cortinas se cierran.
Mi abuela tiene seis árboles.
Red (Modbus TCP / RTU sobre socket)
El carácter / no está permitido.
Energía de la batería importada de la red
Tiempo de utilización del sensor
Mi hija necesita un teléfono nuevo.
Las mujeres van al aeropuerto todas las semanas.
El libro cuesta ocho euros.
Por favor, selecciona el tipo de conexión que quieres utilizar para tu conexión KNX.
El código de verificación no es válido o ha caducado.
Mi tía dibuja un pájaro todos los días.
Configuración incorrecta del modo de entrada
Consumo estimado de energía - Mañana
Tu código es 76387.
Nos gusta el pescado.
La mujer trabaja en España.
ID(s) de área
Punto de rocío actual (°C).
¿Dónde está el ordenador?
Baja tensión de arranque
Código de evento no válido
Cierra la puerta del dormitorio, por favor.
El payload recibido en el topic de estado que representa el estado "abierto".
Subtensión de red L1
Entidad de seguimiento de dispositivos
Quiero comprar un cuadro bonito.
Esta mañana las niñas van al hospital.
Registrar la programación del bucle de eventos
Error de muestreo del GFCI (CC)
No se encontró ningún panel de control Elmax en línea.
Quiero comprar una mesa blanca.
El calendario requiere autenticación.
¿Cómo estás, Nina?
¿Dónde están mis paraguas?
ID de la entrada de configuración a utilizar.
Tu tío tiene doce mesas.
Sensor de suelo utilizado para la regulación
Consumo típico mensual de gas
¿Hay un bolso detrás de la casa?
Apaga las lámparas del ático, por favor.
Clave sin conexión (cadena hexadecimal de 32 bytes)
El soporte multiprotocolo ya está habilitado para otro dispositivo
Esto es un pastel barato.
Ajustar el desfase de temperatura de clima
Compran un sombrero todos los días.
Si se muestran los sensores en el mapa.
Alimentación de batería total
Umbral de temperatura exterior para calefacción y refrigeración
Precio diario del gas
No uses 4J=]} como contraseña.
Mi abuelo está comprando el helado.
Me acuesto a las diez y media.
Anular la conexión del host
Eso es una casa.
Coste fijo del año en curso
Tu vecino va al hotel los domingos.
El termostato comenzó a enfriar
Error de aislamiento en los paneles solares.
El tren sale a las nueve y media.
Modo del foco de iluminación tras evento
La clave de tu electrodoméstico Midea (cadena hexadecimal)
Comprobar el depósito de agua sucia
Cierra la puerta.
Retroalimentación TC energía recibida
Configura la temperatura de retorno que se utilizará con la función GPIO de modo ausente.
Quieres un paraguas.
Hoy mi amigo va al hospital.
Tiempo de cocción restante
Entidad de Home Assistant para exponer los cambios de estado al bus KNX.
No se pudo iniciar sesión en los servidores de Renault; vuelve a autenticar la integración de Renault.
La salida auxiliar que deseas cambiar.
Tiempo restante para apagar
El dispositivo está desconectado.
A mi vecino no le gustan los perros.
Emparejar aplicación Kiosker
Consumo estimado de energía - Hora actual
Factor de potencia instantánea (total)
Establecer temperatura con período de tiempo
A mi abuelo le gustan los pasteles.
Error en la migración del protocolo MQTT
El lunes mi abuelo va a la iglesia.
Actividad suave hoy
Establece el estado de bloqueo.
Clave SAS de Event Hub
La ubicación ya está configurada
¿Dónde estás?
La hora de finalización debe ser posterior a la hora de inicio.
Esta cuenta ya no tiene un contador inteligente asociado.
Establece un temporizador de apagado automático de un ventilador Modern Forms.
Finalización de la carga del vehículo
Cepillo principal atascado
Se dispara cuando uno o más detectores de humo dejan de detectar humo.
Me levanto a las diez y media.
Nivel de ozono actual
Ayer mi hermana comió un plátano.
Tu nombre de usuario/correo electrónico de la cuenta de Apple.
Equilibrio de carga dinámico
El robot aspirador está detectando un error
Tiempo hasta carga completa
¿Hay un reloj al lado de la casa?
Configurar el temporizador del ventilador
El carácter A no está permitido.
Primer botón del segundo grupo
Tu vecino es de Roma.
Si está habilitado, debes introducir el código de usuario para armar o desarmar la alarma.
Temperatura deseada mientras el temporizador esté activo.
Estado del cierre trasero izquierdo
Tu nombre de usuario o correo electrónico de Snoo
Configurar manualmente
El nombre del controlador ya está en uso.
Por favor, apaga la lavadora del dormitorio.
Potencia mínima de la batería en modo pasivo
Esto es un abrigo bonito.
Cierra las ventanas del jardín, por favor.
¿Dónde están las tazas?
La conexión a Uptime Kuma falló
Mueve una válvula a una posición específica.
Tu hermano lava una cuchara todos los días.
Tengo una llave negra.
Acción genérica para encender dispositivos bajo cualquier dominio.
Error al enviar el comando a Hydrawise
Tu profesor quiere un trozo de chocolate.
No uses JInFh como contraseña.
Reproducir contenido multimedia especificado
La aplicación Matter Server aún no está lista.
Ella quiere un kilo de carne.
Parada y dirección
Nivel de modulación relativo
¡Ten cuidado!
Tu hermana quiere un kilo de carne.
Por favor, enciende la música de la oficina.
Activa una escena.
Establece la temperatura deseada de un calentador de agua.
Quiero un bocadillo.
Esto es un vaso bonito.
Comprueba si una o más puertas están cerradas.
Siguiente color LED
El dispositivo Elgato configurado no es el mismo que el que se encuentra en esta dirección.
El médico tiene siete tazas.
Mi madre es divertida.
Si la integración lo permite, esto crea una copia de seguridad antes de iniciar la actualización.
El lunes los hombres van al médico.
Quiero comprar una silla cara.
Error: no se detectó ningún cuerpo de válvula
Ciclos de la bolsa de polvo
Esto es un coche.
Eliminar o cambiar el nombre del dispositivo
Eliminar todas las credenciales
Activar el Modo Música
Mi hermana va a la playa en coche.
Quisiera un kilo de azúcar.
Configurar la Zona 2
Encender ventilador
Energía descargada hoy
El número máximo de objetos a registrar.
Acciones al seleccionar una fuente
¿Dónde está tu ratón?
Esta mañana hace mucho calor.
¿Hay un : en el teclado?
Selecciona la región de RF para tu red Z-Wave.
Cierra la cortina.
Tengo calor.
Tu abuelo quiere una taza de café.
¿A qué hora abre la tienda esta noche?
Activar el webhook de la alarma
Sistema en mal estado: Error del sistema operativo: Mensaje incorrecto
Volver a configurar tu controlador Russound.
Activa el modo eco hasta una hora determinada.
Configurar un topic para notificaciones.
Tu médico lee una carta todos los días.
Tu abuela tiene tres árboles.
Duración máxima del timbre
Envía un mensaje de notificación.
Salida de corriente fuera de la red L1
Potencia PV3P TC
¡Muchas gracias, Eva!
Lluvia mínima 1d
Alta pérdida de energía de carga
Se encontraron varias estaciones con el nombre especificado
Nombre de usuario de tu cuenta de INDI Allsky.
Se produjo un error al enviar los datos al dispositivo BSB-LAN
Son las diez.
Alta cobertura de nubes
Tu médico es alto.
Esta mañana hace mucho viento.
Temperatura media inferior del buffer
Endpoint de la API de Spotify accesible
PTZ ir a preajuste
Por favor, abre las verjas del pasillo.
¡Buenas noches, Sara!
¡Feliz cumpleaños, Pedro!
El huevo cuesta dos euros.
Marca los elementos de la lista de comprobación de una tarea como completados.
¿Está encendida la música del pasillo?
Hoy hace viento.
No uses 324WU como contraseña.
Defecto del sensor de bucle
La llama de la caldera está encendida
Esto es una pizza verde.
Marca el mensaje como respuesta a un mensaje anterior.
La ubicación para la que se quiere solicitar el pronóstico del tiempo.
Esto es una silla azul.
Actualiza la entidad de imagen con una imagen aleatoria del contenido multimedia configurado.
Quiero comprar una bicicleta negra.
Error del calentador de vapor
Esta mañana las mujeres van al mercado.
Hasta mañana, Oscar.
Comprueba si un amigo de Steam está conectado.
Esta tarde tu tía va al cine.
¿Adónde vas?
Tipo(s) de medio(s)
Ella tiene un zapato pequeño.
La contraseña es OZwq0E.
El modo confort está encendido
Restablecer el tiempo de uso de la cuchilla de corte
Comprueba si una o más cortinas están abiertas.
El caudal de agua es bajo
Color: amarillo claro
Error en el comando whois: no se pudo recuperar la información whois
El archivo se llama gfth~.bak.
Qué sistema de unidades utilizar.
¡Feliz cumpleaños, Daniel!
¡Que tengas un buen día!
Me levanto a la una.
La cortina está cerrada.
Esto es una casa vieja.
La entrada de configuración que representa el bot de Telegram para enviar el documento.
Necesitamos un vaso.
La tienda cierra a las tres y media.
Los teléfonos son blancos.
Apagado (arranque en frío)
Tu abuelo tiene seis peces.
Velocidad del ventilador de extracción
Tu profesor va al mercado en autobús.
Habilitar actualizaciones en tiempo real
¿Dónde está el mercado?
Utiliza la aplicación oficial del supervisor Matter Server
A mi abuelo no le gustan los helados.
Acciones al pulsar
Inicia un programa.
Este es un buen libro.
El nombre de host o la dirección IP de tu Slide local
¿Dónde está la bicicleta, por favor?
Forzar el inicio de una misión pendiente
Corriente PV1 al almacenamiento
El valor flotante que se va a establecer.
¿Hay un zapato debajo de la casa?
Potencia aparente de salida
Error de SCI (fusible)
Se dispara cuando uno o más humidificadores comienzan a secar.
Error al actualizar el DNS
Importación de la red hoy
Apagado automático a las
Él tiene un abrigo pequeño.
El termostato está encendido
A mi madre le gusta la sal.
Mi abuelo necesita una taza nueva.
Herramientas de FRITZ!Box - Actualizar configuración
Luz de posición delantera derecha
Las pelotas están en el baño.
Hoy mi hijo va al aeropuerto.
La "hora de finalización" debe estar en formato HH:MM o HH:MM:SS.
El cepillo móvil tiene un problema
Establece un valor de interfaz.
Mi tío quiere una flor.
Sólo elementos de la biblioteca
Temperatura deseada del horno inferior
Finalización de la última limpieza
Ubicación para la que se obtendrá la previsión meteorológica
Habilitar período de tiempo 1.
Frecuencia del contador de pulsos
Vivimos en una casa pequeña cerca de la playa.
Es hora de sustituir el filtro
Propiedades del estado del sensor binario.
Mueve la cámara con una velocidad determinada.
Comprueba si uno o más sensores de movimiento detectan movimiento.
Configurar Zigbee2MQTT
Las cucharas están debajo de la mesa.
Mi madre quiere un pastel.
Batería del monitor de suelo 1
Contraseña de tu instancia de Libre Hardware Monitor.
Detiene una válvula.
Configurar Alpha Bidet IR
El viernes mi abuela va a la farmacia.
Valor mínimo de fecha y hora
La duración del programa del horno.
Configuración del payload del panel de control de alarma
Mañana tu abuela va a la oficina.
El zapato es bonito.
Mi hermano compra un coche todos los días.
Mi vecino come una manzana todos los días.
Configura tu Smappee para que se integre con Home Assistant.
VIN del vehículo (17 caracteres)
Esta tarde tu hermana va a la farmacia.
Temporizador de reinicio de carga
¡Feliz cumpleaños, Paul!
Comando de texto de Alexa
Se ha enviado una contraseña de un solo uso a tu teléfono.
Me levanto a las ocho.
Mando a distancia encendido
Las mujeres están en la oficina.
Ayer tu padre compró un vaso.
Punto de consigna de advertencia de la batería
El tren sale a la una y media.
Máximo de mensajes del historial
Idioma de la información meteorológica
Mi tía necesita una camisa nueva.
Tengo un árbol verde.
Se ha detectado un error en el inversor.
¿Hay un cuadro sobre la mesa?
Velocidad del segundo motor
Deshabilitar la detección de movimiento de cámara
El reloj es viejo.
Dirección de grupo a la que se envía el valor.
Tienen dos bolsos.
Obtener artículos de la lista de la compra
Mi abuelo tiene cinco zapatos blancos.
Verificar el certificado SSL de tu router Mikrotik.
Tema del mensaje de voluntad
La niña va al museo los domingos.
Este dispositivo Marantz ya ha sido configurado con este transmisor.
Caudal de extracción de aire objetivo
Payload "armada con derivación personalizada"
Potencia de salida total
El ID de cuenta de Kamereon seleccionado no coincide con el ID de cuenta anterior
Tu abuelo va a la farmacia en autobús.
Tiempo de viaje de bajada
¿Qué tiempo hace en Madrid?
Tiempo de transición encendido/apagado
El Apple TV al que enviar el texto.
Están preocupados.
Habilitar el acceso remoto a Home Assistant Cloud
Espera; tarda 5 minutos.
Establece la opción de activación del agua caliente sanitaria en la puerta de enlace.
Categoría de calidad de CO2
Temperatura del modo inteligente
Distancia hasta la llegada
¿Hay un vaso debajo del coche?
15 + 12 = 27 es correcto.
Cierra las verjas del garaje.
Unidad de almacenamiento no disponible
El caballo es barato.
Límite de exportación de CA
Programación activada
No uses c.'j como contraseña.
El archivo se llama qucw_1.txt.
Se produjo un error de autenticación al comunicarse con el cargador EV Peblar.
¡Buenas noches!
Tiempo para la apertura
Temperatura mínima del compresor
Tiempo en batería
Sensor de planta habilitado
Tu hermana vive en Berlín.
Zona fija intensiva
Cambio de valor en un valor Z-Wave
Baja temperatura de carga
Mi abuela tiene cuatro casas bonitas.
La opción no es compatible con el ciclo seleccionado
Contraseña del usuario para conectar Home Assistant a tu FRITZ!Box.
Proporción de consultas DNS-over-HTTP/3
El niño tiene diez sombreros.
Assist en progreso
Hoy hace mucho frío en Londres.
Corriente de entrada demasiado alta (panel solar)
Consumido importado del generador
3B - Calidad del aire mala
Plantilla de valor porcentual
Modo de equilibrio de carga
Tasa de subida WAN
Entrada de audio de la zona B
Nombre de la lista de tareas pendientes
A mi hija no le gustan los bocadillos.
Migrar o volver a configurar
Quiero comprar un abrigo nuevo.
Temperatura ambiente actual
Permitir escenas Hue
Define una plantilla para obtener la disponibilidad del sensor.
Inicio del siguiente intervalo en modo inteligente
Comprueba si uno o más sensores de ocupación detectan ocupación.
Habilita o deshabilita la salida programada.
Conectar con Control Elk-M1
No se ha encontrado ningún vehículo con este VIN.
Lee los periodos de tiempo de carga de CA de un dispositivo SPH.
Límite de corriente de carga de la batería
¿Qué hora es ahora en Madrid?
Detiene el Profiler de registro de fuentes de nuevos objetos en la memoria.
¿Dónde están mis cuadros?
El nombre de host o la dirección IP de tu dispositivo SMA
Problema con la altura de corte, motor
Establecer carga programada
Comprueba si uno o más humidificadores están encendidos.
Los ratones están en el salón.
Código necesario para armar
Enciende todas las luces.
Establecer programa en el horno
Producción de energía (total)
Configurar Volkszaehler
Error de autenticación: credenciales no válidas
¿Qué significa J?
Límite de corriente de la sesión
Precio EPEX de la próxima hora
Ayer tu tía compró un bolso.
Temperatura deseada para el modo ausente
Problema con la etapa de potencia
El médico está comprando una cámara.
El pájaro es verde.
Pérdida de señal
Valor de la frecuencia del contador de pulsos
Duración del último informe
Mealie a través de la aplicación de Home Assistant
Esto es un pez blanco.
El servidor IMAP.
Las coordenadas de la zona no son válidas para esta aspiradora.
Bajar el volumen del reproductor multimedia
Error de comunicación del módulo de Reloj de Tiempo Real
Frecuencia de CA demasiado alta
Tu abuelo va al supermercado.
Los profesores tienen mucha hambre.
Selecciona un garaje de la lista
Iniciar una prueba del sistema
El carácter 3 no está permitido.
Hoy hace mucho calor en México.
La nieve es blanca.
Consumo de gas ACS esta semana
No se pudo establecer la consigna de calefacción
El hombre está dibujando un perro.
Temperatura deseada para el modo vacaciones
Hora de inicio de energía gratuita
El autobús sale a las doce y media.
Subida esta semana
Configurar los detalles del dispositivo MQTT
El tren llega tarde.
Sistema de corte bloqueado
Tengo tres cucharas bonitas.
Fallo del diodo EV
Nombre del usuario para conectar Home Assistant a tu FRITZ!Box.
Tu hermano quiere un plátano.
Mi profesor es divertido.
Cantidad de almacenamientos en casa
¿Está encendido el ordenador del sótano?
Duración de la activación de este riego.
Límite de potencia
Busco un hotel.
No sé nadar.
Tu amigo tiene veinte caballos.
Marcar un número de teléfono
Mueve dinero desde una cuenta a una hucha de Monzo.
Fallo por sobrecorriente transitoria en la salida
Tu código es 4927.
El archivo se llama vkjq_1.txt.
Error de funcionamiento: no se ha recibido respuesta del controlador
Hora de finalización del modo de suspensión los martes
Me gusta el pescado.
No uses 7H? como contraseña.
Esta noche los médicos van al mercado.
¿Qué significa 0?
Ruta remota donde subir las copias de seguridad.
El domingo van al banco.
Error de llama piloto
El archivo se llama dltu~.bak.
No se pudo eliminar la copia de seguridad
Mi tía es de Londres.
Dirección de grupo para leer si la alarma por heladas está activa.
Fin del servicio
¿Cómo estás, Pedro?
Altura de corte bloqueada
Apagar la carga inmediatamente
Por favor, tráeme una patata.
No se encontraron servicios en el endpoint
Por favor, elige cómo quieres conectar con el bróker MQTT:
La mujer compra un sombrero todos los días.
45 minutos antes del despertador inteligente
Tiempo de espera del indicador de nivel de carga
No uses {U`wK como contraseña.
Configuración de disparador.
Un título personalizado para el nuevo seguimiento.
Webhook a usar
Hora de finalización del modo de suspensión los lunes
Se dispara cuando uno o más sensores de ocupación empiezan a detectar ocupación.
Importación desde la red hoy
Sondeo para la disponibilidad del dispositivo
Consumo total de tensión TC
Tipo de medio no compatible
Configurar Midea
Introduce los detalles de acceso del dispositivo.
Ayer él compró una pizza.
Ahora no hace frío.
Completar todos los artículos de la lista de la compra
¿Es amarillo el vaso?
Corriente de carga máxima del ESS
Tengo un sombrero.
¿Dónde está mi coche?
¡Hasta luego, Jane!
ESS deshabilitar la alimentación
No se pudo conectar
El archivo se llama piij_1.txt.
¿Dónde está mi gato?
Tiempo hasta la revisión del motor
Es hora de limpiar el filtro
Hoy hace mucho viento en Barcelona.
El abrigo cuesta nueve euros.
Límite inferior de la consigna máxima de calefacción central
¿Estás seguro de que quieres configurar Mailgun?
Clave API no válida proporcionada
Autorizar sesión de carga
¡Espérame!
Potencia real de entrada L1
Modo de funcionamiento continuo
Comprueba si uno o más cortacéspedes están regresando a la base.
Velocidad de aumento de la intensidad remota
¿Dónde está el conejo, por favor?
Esta acción requiere autenticación mediante token (API V1).
Error en la versión de seguridad
No se ha encontrado ningún escáner Bluetooth compatible.
Punto neto de electricidad
El nombre de la base de datos.
Admite modo de calor
Ella quiere un vaso de cerveza.
Los paraguas están delante de la cama.
Temperatura configurada del frigorífico
Tu madre quiere una pizza.
Detener cortacésped
El niño quiere un vaso de cerveza.
Comprueba si uno o más mandos a distancia están encendidos.
La clase empieza a las cinco y media.
Capacidad de energía de respaldo
¿Puedes encender la lámpara del garaje?
Falta el puerto de la API en las propiedades de MQTT.
El complemento que detener.
Restaurar copia de seguridad (recomendado)
Tu profesor tiene tres ratones.
Recupera elementos de una biblioteca de Music Assistant.
Tu vecino quiere un kilo de carne.
Claves para enviar.
El vino cuesta ocho euros.
La cortina del salón está cerrada.
Prefijo del tema para descubrimiento no válido.
Hay un bolso debajo de la casa.
El dispositivo de esta dirección es distinto del dispositivo Nanoleaf configurado.
No uses 1CX como contraseña.
Coste de la última sesión
Corriente de fuga CC-CC
Mi madre tiene tres bicicletas caras.
Potencia real nominal de salida
Tenemos siete cartas.
Encender luz
Conectar a Proxmox VE
Área de la última limpieza
La temperatura máxima debe ser superior a la temperatura mínima.
Mi madre tiene una pelota.
Abre las puertas del dormitorio, por favor.
Restricciones de Dynamic ESS
Error al cargar la configuración de exposición.
Necesitas una cuchara.
Páginas restantes del tambor cian
La niña tiene dos mesas baratas.
Ganancias totales en bitcoins
Añade un código PIN a una cerradura.
Temperatura del estator de la unidad de transmisión trasera
Debes aceptar la última política de privacidad de La Marzocco
Pon la temperatura del jardín a 24 grados, por favor.
Anular la clase de dispositivo predeterminada del DPT.
El profesor está lavando una cuchara.
Tu tío tiene ocho caballos.
Horario de verano
Modo de arranque remoto
¡Buenas noches, Laura!
Elimina todos los elementos de la lista de tareas pendientes que se han completado.
Cierra la caja, por favor.
Nombre de host del dispositivo.
Lavado rápido de 30 minutos
Detección de alarma de CO
Establece el parámetro requerido para conectar con tu router
Número mínimo de minutos que debe hacer funcionar el ventilador cada hora.
No se encontró el archivo de actualización
Tu abuelo tiene dos billetes.
El ordenador del garaje está encendido.
Velocidad a la que cerrar la persiana.
Quiero un vaso de leche.
Se agotó el tiempo de espera al intentar conectarse a la instancia de Proxmox VE.
Hay una bicicleta debajo del coche.
No se pudo crear la copia de seguridad automática
Consumo de gas de calefacción este año
Introduce la dirección IP del dispositivo.
Añadir texto al timbre
Mi profesor necesita un sombrero nuevo.
El bocadillo es demasiado caro.
Error en la migración de tu ubicación
El payload que representa el estado "apagado".
El lunes mi vecino va a la estación.
Velocidad de disminución de la intensidad local
¿Hay un cuadro cerca de la cama?
Buenos días, Sam.
Pon la temperatura del baño a 25 grados.
Aire caliente eco
Mi hijo es de París.
La contraseña de tu cuenta de Schlage.
Esperando el sol
Son las tres.
Esto es un sombrero caro.
La contraseña es :+N.
Se detecta ocupación en la zona.
El pastel cuesta $40.
Los profesores compran un teléfono todos los días.
Introduce un número entero.
Ayer mi amigo dibujó una casa.
Potencia real de derivación de entrada
Ella es muy guapa.
Escribe el carácter P dos veces.
En respuesta a
Elimina un plan de comidas
Longitud de la esquina noreste
No se encontró ningún LMS en la red.
Disponibilidad de agua caliente
Tu código es 76693.
Uso de tarifa valle (diario)
La dirección IP o el nombre de host de la interfaz Velbus.
Obtener el pronóstico meteorológico por minuto
Dirección MAC no válida
Ajuste del depósito de agua
¡Mira!
Añade un artículo a la lista de la compra.
Mañana tu tío va al hospital.
27 + 4 = 31 es correcto.
¿Dónde están mis tazas?
Unidad de medida del sensor
Añade una nueva recompensa personalizada.
Si la opción debe pasar de la última a la primera.
Patatas (con piel, harinosas, pequeñas)
Enciende la calefacción de la cocina, por favor.
Selecciona la siguiente pista en un reproductor multimedia.
El archivo se llama fwop-2.pdf.
Topic del estado del modo de oscilación horizontal
Consumido importado de la batería
En espera, bomba en funcionamiento
Quisiera un kilo de azúcar, por favor.
El sombrero es caro.
Habilitar si el botón tiene un indicador de selección de escena.
La clave API para la aplicación "Remember the Milk"
Blink no pudo armar la cámara.
¿Cuándo llega el tren?
¡Hasta pronto!
Advertencia de red eléctrica detectada.
Índice de valle de día azul
Contenido del mensaje de la notificación.
Inicia una zona.
Altura desde el sensor hasta el fondo del tanque
Se dispara cuando una o más alarmas se arman en modo ausente.
Iniciar sesión con una cuenta Ring
Fijada en la parte media inferior
Tarifa de importación de red
Operación en curso
Se ha superado el límite de inyección a la red
Fuera de rango
Color del texto del botón de la pantalla apagada
La camisa cuesta siete euros.
Bandeja de entrada de SMS (SIM)
Tu amigo tiene tres abrigos.
El secreto de la aplicación obtenido de la plataforma en la nube Imou
La puerta está cerrada.
Aumentar velocidad del ventilador
Pon la temperatura del sótano a 21 grados.
¿Hay un ordenador debajo de la casa?
Distancia hasta batería vacía
Masa grasa en el torso
La contraseña es JFfA.
Añadir salida conmutable
Tu hija va a la ciudad.
Producción de energía - Tarifa punta
Abre una URL en el servidor utilizando la aplicación predeterminada.
La base de datos especificada no existe.
La ensalada cuesta $3.
Satélite está inactivo
Alterna la reproducción o pausa en un reproductor multimedia.
Las cortinas de la oficina están cerradas.
Potencia activa en el PCC L1N
El título de la tarea de Habitica.
Enciende la luz del pasillo.
El valor máximo de Kelvin debe ser mayor que el valor mínimo de Kelvin
El archivo se llama bdrh.py.
Abriendo la válvula de refrigerante líquido
Cambiar el nombre de la lista de tareas pendientes.
Tenemos dos billetes.
Fallo en el autodiagnóstico del RCD
La entrada de configuración que representa el bot de Telegram para establecer la reacción del mensaje.
Atenuación de subida DSL
Ruta al certificado SSL
Gas este mes
Mi padre quiere un kilo de carne.
La contraseña para iniciar sesión en tu cámara Foscam.
A mi hermano no le gustan las pizzas.
Total de partidas ganadas de ajedrez Bullet
Queremos un trozo de carne.
Esto es una sopa amarilla.
Factor de potencia L1
El modelo de tu electrodoméstico Midea
Tu hermano va a la playa.
Esta tarde mi vecino va a la escuela.
Espacio de color de entrada
Precalentamiento rápido
Este es mi amigo Emma.
Estado para escribir.
¿Dónde está la camisa, por favor?
Me acuesto a las ocho.
¿Dónde está la cuchara, por favor?
No se pudieron recuperar los detalles del vehículo de los servidores de Renault.
¿Qué significa v?
Tu hijo necesita una cuchara.
La niña va a la playa los domingos.
Los teléfonos están delante de la mesa.
Último consumo del contador
Mensaje de respuesta rápida automática
¿Hay un J en el teclado?
Es la hora dorada.
El siguiente campo debe ser un número entero.
Vida útil del hilo del recortabordes
PM2.5 (promedio de 24 horas)
Autenticación de Autoskope no válida
Hora pico de mayor potencia - hoy
Quiero comprar un billete azul.
Consumo de electricidad de ACS en los últimos siete días
URL de la instancia de Habitica
¿Dónde está tu silla?
Esto es una naranja grande.
¿Te gustan las pizzas?
Número de fases
La contraseña es KD4.
Obtener los precios de retorno de energía
Establecer el volumen del grupo
Abre la cortina del baño.
Conectado a la red eléctrica (carga)
Apaga las lámparas del dormitorio, por favor.
Define acciones a ejecutar cuando la cerradura está bloqueada.
La tienda abre a las nueve y media.
Los pájaros están sobre la casa.
El comando de información de la skill a enviar.
¿Estás seguro de que quieres configurar la integración de Sleep as Android?
Intensidad de la señal Wi-Fi
Tu clave API personal
Cantidad de memoria utilizada
No hay ningún proyecto de ETS cargado.
ID de entidad de escena
Las niñas tienen seis cuadros.
Elige la hora de salida
¡Hola, mundo!
Problema con la alimentación de los accesorios
Lista de modos de escucha compatibles con el receptor.
Las cortinas del garaje están cerradas.
Tengo mucho frío.
Los pájaros cantan.
Quiero dormir.
Las credenciales proporcionadas pertenecen a un sitio Ghost diferente.
Dirección de correo electrónico del destinatario.
Energía de TC de producción suministrada
Coste de tarifa punta (diario)
Solicita nuevos datos de la estación de carga.
Ventanilla delantera derecha
Dirección del dispositivo Homematic.
No se ha podido verificar tu cuenta de A Better Routeplanner.
La humedad objetivo mínima que se puede establecer.
El nombre del artículo a añadir.
¿A qué hora sale el autobús esta noche?
El ratón es caro.
Electricidad producida en la fase uno
Aún no está conectado
Error de secado: reiniciar la lavadora
Sensibilidad de detección de movimiento pequeño
Detección de arco activada
Umbral real de electricidad
Temperatura del estator de la unidad de transmisión trasera derecha
Vida útil de la bandeja de lavado de la mopa
La contraseña es Q_}`I.
El nombre de host o la dirección IP de tu dispositivo LIFX.
¿Hay un ; en el teclado?
Por favor, cierra la verja del sótano.
Esto es una llave vieja.
Selecciona un dispositivo USB o proporciona una ruta de socket.
El domingo mi tía va a la iglesia.
Lomo de cordero (cocción a baja temperatura)
Hay un plato detrás del coche.
Bandeja de alimentación manual
Cocción rápida al vapor
Los hombres tienen seis ordenadores.
El robot aspirador comenzó a regresar a la base
Activa el modo eco durante un tiempo determinado.
La dirección de correo electrónico de tu cuenta de Cync
Refrigerante R-454C
¿Es nueva la cocina?
Mi abuela come una ensalada todos los días.
Número mínimo de minutos que debe hacer funcionar el ventilador cada hora durante las vacaciones.
Ruta relativa a la impresora
Última zona limpiada
Por favor, enciende la cafetera del baño.
Energía total producida
Horas totales de funcionamiento
¡Gracias, Alex!
Configura el horario de calefacción de un circuito de calefacción BSB-LAN.
¿Hay un ratón en el ático?
A mi tía no le gusta el té.
20 + 41 = 61 es correcto.
Integrar con el control de la calidad del aire exterior.
Comprueba si uno o más robots aspiradores están en la base.
Los hombres van a la piscina los lunes.
La aplicación Matter Server aún no está instalada.
No hay área de trabajo activa
El ordenador está debajo de la cama.
La contraseña es 7H?.
Por favor, vuelve a introducir tus datos de acceso a Gatus.
El flujo de agua ha fallado
Lavado de la mopa
Tu código es 75673.
Topic del comando de inclinación
La próxima semana mi médico va a la biblioteca.
Se dispara cuando uno o más humidificadores se apagan.
Escribe el carácter i dos veces.
Esta mañana hace mucho frío.
Exportación a la red desde generador
Coste total de la electricidad del mes en curso
Categoría adicional como vacaciones
Volver a configurar el dispositivo MQTT
El mundo es grande.
Vehículo a programar.
Topic del comando del modo de oscilación
Introduce la dirección IP y la contraseña (local) del SHC.
Coste de la factura eléctrica actual hasta la fecha
Área total de limpieza
Controlador Rain Bird
Mi vecino lee una carta todos los días.
Apaga la cafetera del sótano.
Inicio de la programación de iluminación
El lunes tu abuelo va al supermercado.
Apaga la alarma del comedor, por favor.
Vida útil de la bolsa de polvo
Falló la autenticación en homee.
Error de autenticación con la nube de Crownstone
Deshabilita una automatización.
Esto es un bolso pequeño.
Nombre del SAI del servidor NUT
Tienen cuatro zapatos blancos.
Última lectura de electricidad
La longitud a enviar.
Mi profesor está comprando el paraguas.
Seleccionar el tipo de entidad
Topic de estado del modo preestablecido
Reducción del nivel del ventilador
Mi hermana está comprando la silla.
¡Buenos días, Nina!
Tenemos diez camas.
La llave cuesta tres euros.
Activo (control Redox)
¿Está encendida la lámpara del garaje?
Buenas tardes, Mark.
Introduce las credenciales para volver a autenticarte en la cuenta en la nube EZVIZ
Volver a autenticar Threema
Calor del ventilador ECO
El número de escena con el que está asociada esta entidad.
Modo ventilador del termostato durante las vacaciones.
Límite de solicitudes alcanzado
Mañana lloverá en Nueva York.
Luz del horno superior
El helado cuesta $99.
¿Qué haces?
Ella tiene tres vasos grandes.
Contaminación del aire media
Inicio de la franja seleccionada
¿Hace viento hoy?
Mi abuela vive en París.
Por favor, pon la temperatura del garaje a 23 grados.
Motivo de la parada de Powershare
Selecciona tu bomba de calor
Consumo de gas de calefacción hoy
Mi hermano está comprando un sombrero.
Frío (tiempo variable)
La temperatura ambiente no supera la deseada
Dominios a eliminar
Hay una flor detrás del coche.
Por favor, introduce el nombre de usuario y la contraseña
¿Hay un 1 en el teclado?
Eventos de puerta cerrada
La naranja cuesta tres euros.
Protección contra descargas de batería a baja temperatura
Configurar el dispositivo Iskra
Selecciona una opción de una selección.
No hay programación coincidente
Muchas gracias, George.
Mi amigo tiene diez árboles.
Telegrama KNX recibido o enviado
No se puede escribir en el archivo; consulta los registros para obtener más detalles.
El código PIN debe ser un número de 4 a 8 dígitos entre 0000 y 99999999.
Ajuste de la temperatura del pasajero
No se pudo conectar a Velbus.
¿Quién es ese hombre?
Muchas gracias, Carlos.
No uses "wwWP^ como contraseña.
Dispositivo final completo
Límite de energía fijo
Deshabilitar el soporte multiprotocolo
El caballo está al lado del coche.
Topic del comando de temperatura
Mi padre necesita una cámara nueva.
Artículo incompleto de la lista de la compra
Hola, ¿cómo estás?
El agua cuesta $3.
Esta mañana vas al hotel.
Energía cargada en la batería en su vida útil
¿A qué hora sale el tren esta noche?
El coche está en uso
Mantener las baterías cargadas.
Crear una diaria
Tu tía está lavando el plato.
Por favor, abre la puerta del garaje.
Subir archivo de clave privada
Mi profesor tiene cinco camisas.
Esto se configura en el panel 'IP' de la interfaz en ETS.
La contraseña es PVW.
El teléfono es barato.
Estoy perdido.
Envía el texto a un agente de conversación para su procesamiento.
Autonomía mínima de la batería para arrancar
¡Feliz cumpleaños, Kate!
No se pudo analizar la respuesta del servidor, inténtalo de nuevo más tarde
Sensibilidad de detección de movimiento
¿Qué significa c?
Tu profesor quiere una silla.
Nombre de la tarea.
Potencia aparente de la fase A
Autoconsumo en su vida útil
Las mujeres dibujan un coche todos los días.
La bicicleta cuesta doce euros.
Tipo de persiana de ventana
Los zapatos están cerca de la casa.
2B - Calidad del aire aceptable
No uses XtP"z como contraseña.
Nivel de advertencia activo
La potencia superó el umbral
El token de acceso para la aplicación creada dentro de tu cuenta Mastodon.
Mi vecino no tiene hambre.
Exterior lateral izquierda
Bloqueo de botones desde la IU
El autobús sale a las cuatro.
¿Hay un ^ en el teclado?
Ahora mi tía va al cine.
¿Hay una camisa en el sótano?
Volver a configurar el webhook de Geofency
Contador de exportación e importación
Ayer fue domingo.
Cierra la persiana del ático, por favor.
Por favor, pon la temperatura del ático a 15 grados.
¡Buenas noches, Max!
Se ha producido un error al leer la instantánea del contexto de Assist
Descartar notificación actual
La próxima semana tu hija va al hotel.
Por favor, cierra las puertas del garaje.
Esto es un plátano caro.
Modo de tensión constante
El médico quiere un vaso de cerveza.
Volver a autenticar a Kiosker
Energía producida por fase C
Por favor, cierra las puertas del sótano.
Mi padre tiene frío.
Memoria interna utilizada
La contraseña de tu dispositivo SMA
¿Es caro el periódico?
Mi tío está en la oficina.
Sobrescribir la dirección IEEE del adaptador
Disparar actividad de movimiento
La URL de la instancia de Seerr.
Establecer el perfil de aumento de velocidad del ventilador
El servidor de Music Assistant no está en la versión correcta
John no está en casa.
Abre la persiana del sótano, por favor.
Esta noche mi padre va a la iglesia.
Verificar el certificado SSL del dispositivo al usar HTTPS.
Establece la hora de un panel de alarma.
Páginas del tambor magenta restantes
El adaptador Bluetooth requiere un ciclo de encendido del sistema
La tienda cierra a las cinco.
Por favor, selecciona un método de contacto:
¿Dónde están mis bolsos?
Añadir elementos a la lista de verificación
Ubicación de la mascota (interior o exterior).
Topic del comando de temperatura más alta
Por favor, verifica tus credenciales.
Hora de inicio del modo de suspensión los viernes
Ayer las mujeres dibujaron un perro.
¿Hay un F en el teclado?
Falta el repositorio de una aplicación instalada
Configuración del modo de color
La dirección de correo electrónico o el nombre de usuario de tu cuenta de Growatt.
El niño tiene seis camisas.
Tensión nominal de salida
Tu código es 85785.
El archivo se llama beqa-2.pdf.
Estado no conectado a la red
Selecciona la máquina que quieres integrar
Reserva mínima de la batería
Máscara superior de pantalla con máscara absoluta
Mi amigo tiene seis árboles.
Bloquear Google Chat
Comemos a las nueve.
Exportación de energía reactiva
Temperatura de entrada del compresor
Páginas del tambor restantes
Tu tío es de Nueva York.
La contraseña del usuario
Espera para el reinicio del SAI
No se pudo obtener una clave API
Establecer estado de ejecución
Estado de funcionamiento del control de humedad (110)
Datos de sensores no válidos para esta estación de medición.
Tu médico quiere un huevo.
Elige el tipo de instalación para el adaptador Zigbee.
Esto es un perro bonito.
Establecer propiedades del sistema
Pausa la tarea de limpieza de un robot aspirador.
Problema de producción por hidrólisis
Hora de inicio de Opcache
La carta cuesta ocho euros.
Él no tiene sed.
Yendo al área de destino
Establecer temperatura deseada en calentador de agua
Máxima potencia hoy
Apaga el ventilador del garaje.
Comprueba si uno o varios reproductores multimedia están configurados para utilizar un origen específico.
Sistema no disponible
Añadir un paquete
¿Qué significa s?
Iniciar emparejamiento Wi-Fi
Tu padre va al supermercado los domingos.
A mi hermana no le gustan los bocadillos.
El reloj está detrás de la cama.
Por favor, cierra la verja del comedor.
Consultas DNS-over-HTTP/3
Hoy hace mucho sol.
Temperatura deseada mínima
Mi vaso es barato.
Tiempo de uso de la cuchilla de corte
Bloquear por el exterior de la puerta
Latitud de la nueva ubicación.
Cantidad de recursos compartidos de grupo
Mantener la nueva configuración
Esto es una patata negra.
Imou ha rechazado el cambio de armado
Siguiente precio con todo incluido
Energía verde añadida
Quiero comprar una cámara barata.
Restablecer la vida útil del hilo del recortabordes
Tipo de vista de álbum no válido
Los datos del plan de comidas a establecer.
Introduce el PIN enviado por correo electrónico o SMS
Listar vehículos Autocharge
Tensión de entrada demasiado alta (panel solar)
Última actividad de ubicación
Temperatura del compartimento superior
48 + 4 = 52 es correcto.
El niño está en el dormitorio.
Obtener procesos por nombre
¡Hola, Robert!
Los bolsos son blancos.
Tu hija compra una cama todos los días.
¿Dónde está el dormitorio, por favor?
La camisa es nueva.
Ayer llovió.
La mesa cuesta $8.
El autobús sale a las cinco y media.
Temperatura del depósito de agua
El libro está en el dormitorio.
¿Dónde está tu hija?
Por favor, abre la puerta de la oficina.
¡Bienvenido, Leo!
No trabajo el jueves.
Están comiendo un tomate.
Volver a configurar BSB-LAN
Hay un cuchillo al lado de la cama.
Actualizar un diario
El correo electrónico utilizado para iniciar sesión en la aplicación Rehlko.
Mi hermana no tiene frío.
¿Puedes apagar el ventilador del ático?
El segmento/número(s) de habitación(es) que hay que limpiar.
Zanahorias parisinas (pequeñas)
Espera de IA para vehículos
Comando de apagado de shell ADB (déjalo en blanco para usar el comando por defecto)
Comprueba si una o más sirenas están encendidas.
No se encontró el nuevo adaptador.
Límite de potencia de carga (%).
Sistema no compatible: versión de Home Assistant OS
Temperatura principal del búfer
Comprueba si uno o más robots aspiradores están en pausa.
Tu vecino tiene dos peces.
Adiós, David.
A mi hija no le gustan los perros.
Tu abuela quiere un kilo de arroz.
Límite superior de alarma de sobrealimentación de ORP
Enciende las luces del comedor.
Necesitamos una manzana.
Utiliza el siguiente formulario para volver a configurar tu instancia de Portainer.
Está lloviendo.
Frecuencia de entrada de CA
Enciende o apaga un reproductor multimedia.
Dirección de correo electrónico y contraseña
Selecciona las integraciones personalizadas de las que quieres hacer un seguimiento
La conexión con el dispositivo Android TV está cerrada
¿Hay un N en el teclado?
El nombre que se le dará al interruptor
Se dispara cuando el sol alcanza su punto más bajo.
El ID del dispositivo Shelly para establecer el valor KVS.
¿Puedes apagar la música del garaje?
Estrategia Dynamic ESS
La cuenta utilizada no coincide con la cuenta original
El puerto de tu router Mikrotik.
Tu código es 23796.
No hay ranuras de usuario disponibles en este dispositivo.
Número de teléfono y código SMS
Calefacción del asiento trasero derecho
Utiliza el siguiente formulario para volver a configurar tu dispositivo SMA.
El hombre quiere un vaso de zumo.
Los cuchillos están sobre el árbol.
Esperando para empezar
Apaga la luz del garaje, por favor.
¿Está encendida la luz del comedor?
Energía exportada en tarifa 1
Por favor, elige un nombre para tu nuevo calendario.
Los hombres van al cine todas las semanas.
Crear sensores de uso de ancho de banda para clientes de red.
Establece el modo de energía.
Selecciona un emisor de infrarrojos y los modos compatibles con tu Gree AC.
La pelota está detrás del árbol.
Inicia la grabación de eventos y cambios de estado.
Calentador de agua encendido
Distancia de activación del radar
La contraseña es B0U.
Enviar telegrama KNX
Payload "oscilación activada"
No se encontró la instancia de Mastodon.
Interfaz(es) a utilizar para el seguimiento de dispositivos
Mi pelota es barata.
El carácter 0 no está permitido.
No se pudo obtener la información de descubrimiento de la aplicación Matter Server.
La cerveza cuesta ocho euros.
Tu madre necesita un zapato.
El hombre tiene dos flores negras.
Crear perfil de memoria
¿A qué hora te levantas hoy?
Entrada de CA activa
Filtro de aire fresco
Hora de finalización del modo de suspensión los sábados
Mi madre quiere un tomate.
Tu hermano va a la escuela.
Ella quiere una botella de vino.
La etiqueta del token RFID a presentar, en lugar de su UID.
Por favor, apaga la radio.
Mi hermana tiene cinco coches negros.
El médico está comprando el sombrero.
Introduce el PIN que se muestra en tu TV
Clientes Wi-Fi conectados
Establecer programa y opciones
Mi hermano tiene un cuchillo.
El médico compra un coche todos los días.
El sombrero cuesta cinco euros.
Tu abuelo tiene doce ordenadores.
Índice de dióxido de nitrógeno
Se han encontrado varios dispositivos con el mismo ID único
Tu tío trabaja en Roma.
Tu tío va al hospital todos los días.
El bolso cuesta $40.
A mi tía le gusta el zumo.
Tu abuela quiere un kilo de azúcar.
Producción solar hoy
Las bicicletas son viejas.
Refuerzo de la calefacción apagado
Ganancias diarias en bitcoins
La calefacción de la cocina está apagada.
Deshabilita la grabación continua en el almacenamiento de la cámara.
Promedio de radón a 1 año
Mi abuelo vive en Berlín.
Prefijo de carpeta (opcional)
Restaura desde una copia de seguridad parcial.
Unidad de medida
Tensión mínima de celda
Habilita la función de flash para esta luz
Topic de estado RGBWW
Temperatura máxima del disco
Cepillo principal utilizado
Establecer tiempo para
Configurar Rain Bird
Corriente máxima del conector
Mi teléfono es pequeño.
¿Dónde están los paraguas?
Introduce las claves de seguridad de tu red Z-Wave existente
Esta tarde las niñas van al cine.
Nivel de sirena predeterminado
¿Dónde está el vaso?
Selecciona las luces que quieres eliminar
Configurar Traccar Client
La tienda abre a las doce y media.
Añadir servicio de voz a texto
El archivo se llama acyi-2.pdf.
Establecer v40 min
Tipo de frecuencia desconocido
Enfriar cuando la unidad interior está conectada
Riesgo muy alto para la salud
Migrar automáticamente (recomendado)
Mi madre tiene hambre.
La integración de Xbox no está configurada.
¿Dónde están mis libros?
Temperatura del intercambiador exterior
No se puede añadir un entorno mientras la integración de Portainer no esté cargada.
El niño tiene tres cartas bonitas.
¿Hay un billete sobre el árbol?
Pon la temperatura de la cocina a 24 grados, por favor.
Código de casa X10.
¡Gracias, Leo!
Necesitan un tomate nuevo.
Hay una pelota debajo de la casa.
Crear entidades de seguimiento de dispositivos para dispositivos de red Ubiquiti.
Tu tía va a la oficina todos los días.
La próxima semana tu médico va al parque.
No se pueden recuperar los detalles del vehículo.
Mi padre tiene seis perros.
Tengo un ratón bonito.
La temperatura de color mínima en Kelvin.
Tenemos dos abrigos verdes.
El lunes mi hermana va a la piscina.
¡Buenas noches, Sara!
Frecuencia de la programación de iluminación
Mi abuelo necesita un bolso.
Sólo calefacción auxiliar
El ID del dispositivo al que se enviará el comando.
Horas de funcionamiento del sombreado
Tu hija quiere una botella de zumo.
Tu hijo está cansado.
Cargar con energía solar y de la red
Envía una orden de pulsación de botón.
A mi profesor no le gusta el té.
Dirección de grupo para controlar el brillo del canal de color.
Obtiene elementos de una lista de tareas pendientes.
Esto es un cuadro barato.
Establece la zona en un modo de funcionamiento.
A mi vecino le gusta el pescado.
La clase empieza a las ocho y media.
¿Hay una pelota detrás de la casa?
Establece el brillo de la escena.
Tu hermano no tiene hambre.
¿Qué tiempo hace en Inglaterra?
El abrigo está cerca del árbol.
Máscara inferior de pantalla con máscara absoluta
Listar tokens RFID
La dirección MAC del dispositivo no coincide
Mi cuadro es grande.
La cortina está cerrada.
Tienes nueve vasos.
Tensión de la cadena fotovoltaica C
Tasa de movimiento predeterminada
Regresar a Auto
Modo de funcionamiento de la zona.
Estoy cansado.
El dispositivo tiene una temperatura demasiado alta
La zona a monitorizar.
Mi madre es de México.
Temperatura de la fuente inferior
Búfer EPS configurado de la batería
¿Vives en Berlín?
Tu amigo va a la playa todas las semanas.
Conectado a la red eléctrica (descargando)
La niña tiene hambre.
Esto es un coche viejo.
Energía desde la red inteligente ayer
Estado de la tensión de entrada
Promedio de carga (1 min)
La calefacción del pasillo está encendida.
¿Es verde la flor?
Comemos a las ocho y media.
Intensidad del pulso para mantener despierto
Toma una instantánea de una imagen.
Este campo es obligatorio.
Tamaño del paso de volumen
Tono de alarma del Hub
Los hombres quieren un helado.
Las mujeres trabajan en Berlín.
El médico está cansado.
Los perros están en el baño.
El nivel de PM1 cambió
Creo que sí.
Las entidades del reproductor multimedia que se añadirán a la zona existente.
La base no está conectada a la corriente
La contraseña es ZfjLZ8.
Intervalo del precio de la electricidad
Espera; tarda 12 minutos.
Me llamo Juan.
La contraseña es QD7.
El token de acceso no es válido, por favor, vuelve a autenticarte
Tengo un coche rojo.
Honeywell no pudo configurar el modo del sistema
Hora de apagado automático de la luz
La flor está detrás de la mesa.
¿Estás seguro de que quieres volver a configurar Traccar Client?
La tienda cierra a las diez.
Abre las persianas del jardín.
Espera un momento, por favor.
Se dispara una alarma
Establece la ubicación en modo en casa.
URL del servidor Roborock
El profesor quiere un bocadillo.
Control de brillo y temperatura de color
Nivel de calefacción auxiliar
Tiempo de funcionamiento del quemador
Responder al ID del mensaje
Enciende el horno del baño, por favor.
Tiempo de riego activo diario
Hola, me llamo Sara.
Bloqueo de la calefacción por la temperatura del agua caliente sanitaria
Mi hermano vive en Londres.
Circulación de agua caliente sanitaria
Frecuencia de imagen de entrada
No se pudo establecer la duración del ventilador
Transición predeterminada (segundos)
Obtiene una lista de los torrents actuales
La temperatura del agua no supera la curva de refrigeración
Vamos a casa.
Este es mi amigo Max.
Topic del comando XY
¿Hay una llave sobre la casa?
Tu abuela es divertida.
Consumo neto de corriente CT
Ventana delantera del conductor
A mi tía le gusta el vino.
¿Dónde están las camas?
La contraseña es aIE}Ed.
¿Cuánto cuesta el zumo?
Pon la temperatura del sótano a 24 grados, por favor.
El pez es azul.
Se dispara cuando se bloquean una o más cerraduras.
Adiós, Oscar.
Estado de fallo de salida
Acciones al establecer el nivel
Ella tiene cinco camisas caras.
Transición gradual entre rojo y verde
Velocidad de aumento de la intensidad local
Acceder al modo de calibración
Tu tía tiene nueve conejos.
Versión de la caja de control
Actualiza los detalles de conexión de tu dispositivo Indevolt.
¿Hay un j en el teclado?
Mi abuela quiere una pizza.
Otro programa con la misma hora de inicio
La contraseña es $xp4.
Cuenta atrás de carga de emergencia bloqueada
45 + 2 = 47 es correcto.
Modos preestablecidos disponibles
Paso de temperatura deseada
La luz está apagada.
Por favor, cierra la puerta del garaje.
Alarma de suministro demasiado caliente
Código no válido, por favor, inténtalo de nuevo.
¿Hay un ` en el teclado?
Mi tía tiene cuatro periódicos.
Hasta luego, Daniel.
¿Dónde está mi tío?
Proporción de consultas DNS-over-HTTPS
¿Hay un K en el teclado?
La entrada de configuración para recargar.
Ella come una ensalada todos los días.
El árbol cuesta diez euros.
Son las doce y media.
Temporizador de inicio/parada
Volver al modo anterior
Ella tiene cuatro conejos baratos.
Carga automática pausada
Desactiva el modo de refuerzo.
La niña tiene una bicicleta barata.
La plantilla de valor de inclinación debe utilizarse con el topic de estado de inclinación
Topic de comando RGBWW
Tu padre vive en Inglaterra.
Se produjo un error al comunicarse con los servidores de Renault.
Mi abuelo tiene siete gatos.
Ella quiere un helado.
El cuadro está delante de la silla.
Valor del dióxido de carbono
La bandeja de salida está casi llena.
La película empieza a las cinco.
Envía un comando o una lista de comandos a un dispositivo.
Soy de España.
Por favor, pon la temperatura de la oficina a 22 grados.
Activa/desactiva la oscilación.
Número de seguimiento para el nuevo seguimiento.
Se requiere actualización de firmware
Visión nocturna inteligente con poca luz
Establecer la espera para el apagado automático de la escena
Detección de cambio de escena
A la configuración le falta una variable requerida
Ella es mi hermana.
La dirección de correo electrónico de tu cuenta de Helty Home.
El código de usuario no es válido, no se ha armado en casa
No abras el cajón.
Borrar la configuración del puerto
Control remoto de la lavadora superior
La dirección IP o el nombre de host del sistema que ejecuta Libre Hardware Monitor.
El cargador Besen detectado que quieres configurar.
Hay 18 grados en el comedor.
Considerar la hora local (segundos)
La alarma del garaje está encendida.
Los relojes están en el hotel.
Aquí hace viento.
Los profesores están comprando una taza.
Por favor, apaga la música del jardín.
¿Es amarilla la cámara?
Coste total de la electricidad del año en curso
El cambio manual tiene prioridad sobre la anulación
Pulsa el botón de conexión del transmisor
El valor máximo de humedad debe ser mayor que el valor mínimo de humedad.
Mañana lloverá en Roma.
Niveles de visualización LED del ventilador inteligente
Hay un conejo al lado de la mesa.
Tu tío quiere un trozo de chocolate.
Calidad del aire extremadamente desfavorable
La cámara es demasiado cara.
A mi tío no le gustan las manzanas.
Código de verificación no válido
Por favor, abre las ventanas del comedor.
Tu código es 45453.
Producción total en su vida útil
¡Hasta luego, Anna!
Temperatura del paquete de batería 1
La cortina del sótano está cerrada.
Energía de servicios de red
Sobretensión en el hardware del bus del inversor
Ruta del dispositivo Socket
Bomba de agua en funcionamiento
Mi hermana tiene un cuchillo viejo.
Volumen del timbre
Consumo de potencia aparente
Inicio del modo nocturno
¿Dónde están los bolsos?
Hay 15 grados en el comedor.
Habilitar o deshabilitar la función de seguimiento de dispositivos de red.
Por favor, introduce un número
Tu tío está comiendo una ensalada.
Medidores y detección de fugas
Casi es hora de la revisión del motor
El nombre de usuario para iniciar sesión en tu bróker MQTT.
Hola, me llamo María.
No se pudo localizar la aspiradora.
Los niños tienen siete conejos.
Aplicación Kiosker encontrada
Nombre de la red Thread
El carácter M no está permitido.
Mi abuela tiene nueve peces.
Hidrólisis activada por el módulo de cloro
Precio de entrega en tarifa punta
La proporción de compuestos orgánicos volátiles cambió.
Puerto de lectura remoto
El carácter P no está permitido.
Estás comprando el tomate.
¡Buenas tardes, Pedro!
El archivo se llama jiyb.py.
Selecciona el FRITZ!Box desde el que quieres marcar.
El ventilador del dormitorio está encendido.
¿Qué hora es ahora en París?
Hora punta más alta - Ayer
No se pudo enviar la configuración al dispositivo, inténtalo de nuevo más tarde
La clase empieza a las siete y media.
Mi profesor tiene cinco cuchillos.
Memoria de intercambio total
Volver a configurar la conexión KNX
Estado del cierre trasero derecho
Elige una ciudad
Selecciona qué tipos de salidas incluir
Tu hermana tiene tres sombreros.
Abre la verja del salón.
Dirección de grupo para leer si la alarma por lluvia está activa.
Error de flash en la placa de comunicación
Enviar comando remoto
Hoy hace mucho sol en Roma.
Hub4 desactivar vertido a la red
Memoria utilizada de Opcache
Define manualmente las opciones y el valor que envía cada una.
¡Adelante!
No se pudo conectar a la API de Green Planet Energy
Buenas noches, Laura.
¿Está encendida la televisión del garaje?
Topic del estado de brillo
¿Puedes encender la luz del jardín?
Borrar datos del torrent.
Plantilla de rastreador de dispositivos
Tu nombre de usuario desde la aplicación La Marzocco
Mi tía quiere una naranja.
Indicadores de estado del medidor TC de consumo total activo
Temperatura real de la zona Flex derecha
Precio más bajo - hoy
Son las dos y media.
El ID de Threema de 8 caracteres del destinatario.
Pon la temperatura del sótano a 28 grados.
Ayer los hombres compraron una ensalada.
La contraseña de tu cuenta Hypontech Cloud.
Elimina un token RFID de la lista de autorización autónoma del cargador.
Tu clave API de Steam Web
Ya sea un comando de teclado o un comando de shell ADB.
Los conejos están en el pasillo.
El nombre de host o la dirección IP del concentrador, por ejemplo, 192.168.1.50.
Por favor, enciende los ventiladores.
Temperatura ambiente demasiado alta
La clave debe ser una cadena hexadecimal de 64 caracteres (32 bytes).
Subir archivo de certificado de la CA personalizado
Patatas (harinosas, cortadas en dados)
Duración del medidor de agua
Crea una nueva copia de seguridad con configuraciones de copia de seguridad automática.
Tu código es 44107.
Nivel de infrarrojos automático cuando el brillo de la luz es bajo.
Ventilador de torre STVL 50 B1
Los cuadros están detrás de la silla.
Energía PV3P TC recibida
¿Qué significa D?
Habilitar el control de CO2
Carga de energía almacenada hoy
Contraseña para el inicio de sesión web del dispositivo.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista siguiente".
Velocidad de descarga del tráfico del protocolo
No se detectó ninguna suscripción
Mi madre tiene sed.
Curva de temperatura de -10°C
Ajustar la consigna de agua caliente
Introduce tus credenciales de acceso a Growatt
Error: no se detectó ningún motor
El carácter & no está permitido.
Plantilla de URL de transmisión
Tengo un bolso nuevo.
¿Puedes encender el horno del pasillo?
El archivo se llama hgco~.bak.
El lunes las mujeres van a la oficina.
Cantidad de usuarios activos en los últimos 5 minutos
Mi abuelo tiene dos coches rojos.
Sistema no compatible - Sistema operativo
El ID de la propiedad para el valor.
No se pudo descubrir ningún dispositivo compatible (nuevo).
ID de la tarjeta de carga
Tu médico va al mercado los lunes.
El lunes mi abuela va al hospital.
Una ruta de archivo local en la cual escribir la notificación
Tu hijo tiene cinco caballos.
No se pudo descargar el dispositivo
¡Socorro!
Tu vecino tiene mucho frío.
La hoja a la que añadir los datos.
Se produjo un error al comunicarse con Rituals.
El cuchillo está en el baño.
Temperatura de activación del bypass
¿Quieres un pastel?
Credenciales de aprovisionamiento no válidas.
Franjas horarias de los miércoles
¿Hay un k en el teclado?
Dispositivo no compatible con la integración de Smappee.
Puerta trasera derecha
¿Hay una bicicleta cerca del árbol?
La música del pasillo está apagada.
Adiós, Robert.
Temperatura de la segunda cavidad
El evento del calendario está activo.
Hora de restablecimiento del caudal
El alcance del pronóstico meteorológico.
Tensión máxima de la celda
¿Dónde está la silla?
Esta mañana no hace frío.
La lámpara del salón está encendida.
Compensación de temperatura nocturna
El reproductor multimedia no está silenciado.
La película empieza a las ocho y media.
Hola, me llamo Alex.
La opción no es válida.
El nombre de host o dirección IP de tu Vodafone Station.
¿Dónde están mis mesas?
El reproductor multimedia está en pausa
Hola, me llamo Oscar.
Está nevando.
Volver a configurar Alpha Bidet IR
El token de acceso de Bond ya no es válido.
Baja potencia del bus
El complemento a reiniciar.
Acciones al bajar el volumen
La ranura de la clave sin conexión debe ser un número entero entre 0 y 255.
Energía de salida del inversor en su vida útil
El modo del termostato cambió.
El archivo se llama eegi.py.
Tu código es 73996.
Mi abuela tiene cuatro cuadros amarillos.
Dirección IP de la puerta de enlace
Contraseña de un solo uso (código OTP)
¿Está Martin en casa?
Hay un billete en el pasillo.
Modo de funcionamiento del ventilador.
Consumo en la Tarifa T1
No hay datos disponibles para la ubicación o zona que has seleccionado.
Hay una cuchara en el hotel.
Hoy mi abuela va a la piscina.
Establecer un valor
Lo siento, Alex.
Los niños trabajan en París.
Los billetes están en el garaje.
Esto es una cámara pequeña.
Hay 26 grados en el salón.
Solo se puede cambiar cuando el control remoto está activado.
Él es de Nueva York.
Adiós, Jack.
Temperatura máxima inteligente
Componente de infrarrojos no cargado
Autenticación mediante clave API
La clave API (ID del dispositivo) de tu dispositivo Poweropti.
Los cuchillos son nuevos.
Tu madre necesita un pastel.
Temperatura mínima de la celda ID
Protección de temperatura de la unidad
Configuración del modo de color blanco
Establecer temporizador de clima
Tu tío lava una cuchara todos los días.
Seleccionar región del servidor
Ángulo máximo de las lamas
No nos gusta la música.
El tren sale a las siete.
No uses aIE}Ed como contraseña.
¡Buenas noches, Tom!
Activar el relé de la iluminación de la piscina
Abriendo conexión serie
No se pudo apagar la luz
¿Puedes apagar el ordenador de la oficina?
¿Hay una cámara en el sótano?
Los ratones son negros.
Próxima hora de cambio programada
Nivel objetivo de carga de la batería
¿Puedes apagar la calefacción del salón?
Bajar el volumen del grupo
Error al importar la configuración YAML de SMTP.
Está lloviendo en Madrid.
Mi madre necesita un periódico.
El dispositivo seleccionado no tiene asociada ninguna dirección MAC de red.
Mi profesor quiere un abrigo.
Regulación de hidrólisis activa
Configurar el host LCN
Franjas horarias de los viernes
Establece la velocidad del ventilador del perfil Boost.
Error de autenticación de contraseña
¡Muchas gracias, George!
Aquí hace mucho frío.
Cuenta atrás para desactivar la zona derecha
Predeterminado: código PIN en la parte posterior.
Valor de datos ilegal
Perfil a activar
Sensor de temperatura del cable (sin regulación)
Muchas gracias.
Programar encendido
Busco la estación.
Consumo total de corriente TC
Selecciona la pista anterior en un reproductor multimedia.
Por favor, pon la temperatura del pasillo a 21 grados.
La contraseña es DKiq.
Me voy a la cama.
Detiene la tarea de limpieza actual de un robot aspirador.
Lo siento, no entiendo.
El nombre de host o la dirección IP de tu calentador Guntamatic.
Los bolsos están en el jardín.
Límite de energía de la sesión de anulación en vatios-hora.
Hola, Carlos.
11 + 18 = 29 es correcto.
Los platos están cerca de la cama.
Elimina un sensor emparejado del controlador de válvula.
¡Hasta mañana, Martin!
La luz del jardín está encendida.
Clave API de Web
Abre las verjas del ático, por favor.
Están lavando el plato.
Comprueba si una o más sirenas están apagadas.
Mi abuela quiere un kilo de queso.
El hombre tiene dos teléfonos rojos.
Última actividad de la batería
Habla más despacio, por favor.
Tengo un cuchillo negro.
Horas de funcionamiento de la protección contra heladas
Tu código es 60411.
Tu código es 12090.
La niña va a la biblioteca todas las semanas.
Apagar sirena
Los médicos están comprando el tomate.
La ventana está cerrada.
Comprueba si uno o más interruptores están apagados.
Hace viento en Roma.
Mal funcionamiento del sensor de flujo de aire
El niño va al restaurante todos los días.
Dirección IP a excluir del seguimiento
El zapato está en el sótano.
Corrección del sensor externo
Actualiza la conexión con el servidor Volkszaehler.
Define una plantilla para obtener la temperatura actual.
Las niñas están comprando una bicicleta.
Mostrar unidad de temperatura
Tu abuelo quiere un plátano.
Por favor, abre la verja.
Restaurar el brillo de la luz
Modo de aire fresco
Cubierta de ventana básica (80)
Habilita una automatización.
Velocidad actual del compresor
La contraseña para iniciar sesión en tu cuenta FYTA.
No se pudo restablecer el periodo de mantenimiento en Vitesy Hub.
¿Dónde está la cocina?
Responder a la consulta de devolución de llamada
Descargas en cola
El niño va al supermercado los domingos.
No te gusta el pan.
Quiero comprar un bolso nuevo.
Marca de tiempo de origen del cambio del valor de consigna
Topic de comando RGB
Error de funcionamiento: los parámetros de entrada son incorrectos
Mi amigo tiene cuatro bolsos bonitos.
Este es mi coche.
Quiero comprar un abrigo rojo.
Aprender comando remoto
Velocidad de rampa remota de apagado a encendido
Las mujeres quieren una pizza.
Configura tu ventilador de Modern Forms para que se integre con Home Assistant.
Añadir código PIN
¿Qué significa h?
El bolso está en el dormitorio.
El payload que se envía cuando se emite un comando de "armar en casa".
Subtensión del grupo combinador 1
¿Hay un | en el teclado?
El reloj está en el hotel.
Actualizar segmento de tiempo
Tu médico quiere una patata.
¿Puedes cerrar la persiana?
Energía de carga hoy
Nina vive en una casa grande.
Enviar datos meteorológicos
El azúcar cuesta $40.
Comprueba si uno o más sensores de luz no la detectan.
Hasta luego, David.
Selecciona una Roomba o Braava.
Mi profesor quiere una camisa.
Modelo de generación de imágenes
Tiempo de riego predeterminado en minutos
Esta noche ella va al banco.
Precio de vertido a la red de electricidad en horario punta
¿Dónde está el comedor?
Volver a autenticar Synology DSM
Las mujeres quieren un kilo de pan.
El médico va a la iglesia en coche.
Comprueba el nivel de radón de una o varias entidades
Dirección IP del servidor
Las mujeres están en el jardín.
Espera; tarda 22 minutos.
Tamaño de la ventana de contexto
Modo de funcionamiento ACS
Reiniciar Z-Wave
¿Cómo quieres configurar el concentrador Velbus?
Tu madre necesita una pelota nueva.
Enciende el horno del pasillo, por favor.
No se pudo alternar entre reproducción y pausa.
Los cuadros están sobre la mesa.
Por favor, apaga el ventilador del jardín.
El único comando o la lista de comandos que se eliminará.
Número de la escena fijada.
La leche cuesta $99.
40 + 45 = 85 es correcto.
Ayer ella lavó un vaso.
Nombre de usuario para autorización en el servidor PCHK.
Tu padre tiene ocho cuadros.
Envía la orden de encendido.
Sube el volumen del grupo
Dispositivo Teltonika encontrado
Error de autenticación al comunicarse con la API de Tractive.
Esperando viento
Son las ocho.
Subtensión sin PE detectada
Mi madre quiere un helado.
Tengo una bicicleta nueva.
Mi vecino está leyendo un libro.
Mínimo de detección de pequeños movimientos
Opciones del dispositivo ONVIF
La flor es demasiado cara.
La contraseña de tu cuenta de Hydrawise
Mi médico es de Inglaterra.
Llama a un médico, por favor.
Enciende el ordenador del garaje, por favor.
¿Quieres un trozo de pescado?
Ocupación detectada
El código PIN que has introducido no es válido
Ajusta la temperatura deseada mediante un valor absoluto.
Eso es una flor.
Hora de finalización pico de un cuarto de hora
Mi bicicleta es cara.
No cierres la verja.
El archivo se llama oxzi-2.pdf.
Actualización de imagen disponible
Enciende o apaga la luz.
Tu vecino quiere un coche.
Están escribiendo un libro.
Selecciona la estación de medición de agua que quieres añadir a Home Assistant.
Las cámaras están en el dormitorio.
Tipo de señal de salida
Topic del comando de dirección
Baterías cargadas desde la red en su vida útil
Consumo de electricidad este año
Detener una prueba de panel del SAI
Los profesores viven en Barcelona.
Configuración de alarma por pérdida de red
Energía total descargada de la batería
Mínimo últimas 24h
Utilización de CPU (usuario)
Cambia el estado de una salida auxiliar.
El libro está cerca del árbol.
A mi médico no le gusta el chocolate.
Despertador inteligente
Acceso móvil en modo invitado
Otras configuraciones de entidades de texto
Temperatura del aire de la habitación
Inyección de potencia aparente
No te gustan los tomates.
Límite de importación de la red
La niña no tiene sueño.
Fecha y hora de vencimiento
Almacenamiento interno (predeterminado)
Error de alta temperatura
Identificador de fuente multimedia incompleto
Configurar manualmente (no recomendado)
El zapato está detrás del coche.
Tu abuela vive en París.
No se puede enviar el mensaje.
El dormitorio es nuevo.
Establecer modo continuo
La contraseña es |Tf.
Se requiere contraseña para el protocolo seleccionado
La temperatura exterior es demasiado baja.
Protección contra rayos (CC)
Obtiene los códigos de usuario de una cerradura.
Aumento inteligente de temperatura
Tensión del bus FV
Ruta de puerta de enlace no disponible
Excluir aplicaciones con nombre desconocido de la lista de fuentes
Habilita el interruptor de reducción de la cubierta de hidrólisis.
El calentador de agua está encendido.
Duración total de los ciclos
Correo electrónico o nombre de usuario (distingue mayúsculas de minúsculas) para conectar Home Assistant a tu cuenta de Habitica
Mi hermano quiere una botella de cerveza.
Duración de las precipitaciones hoy
La dirección de grupo del objeto de hora.
Dirección de datos ilegal
Buenas noches, Juan.
Por favor, enciende las luces de la cocina.
Los niños quieren un vaso de cerveza.
Utilización de CPU (total)
Por favor, introduce un ID de proyecto en la nube válido (comprueba la Consola Cloud)
Tu hermana trabaja en Madrid.
Verificar el certificado SSL del servidor INDI Allsky.
Tu tío tiene dos cuadros.
Temperatura de entrada de la fuente
Los médicos están contentos.
Problema de batería baja
Añade o elimina etiquetas de una tarea.
Quieren un vaso de vino.
Se permite la calefacción con caldera de gas en unidad interior
De neutro a frío
Define la configuración del ventilador requerida.
Autoconsumo sin red
Dirección de grupo para leer la velocidad actual del viento.
Las cartas son baratas.
Por favor, enciende las lámparas.
Mi cámara es vieja.
Están comprando una mesa.
La cámara cuesta seis euros.
Configuración de la tabla de contadores (60)
Por favor, enciende el horno de la cocina.
Pérdida de potencia
Tipo de red desconocido
Añade un token RFID a la lista de autorización autónoma del cargador.
Desbloquear por el interior de la puerta
Fin de la programación de iluminación
Precio de compra en horario punta
La contraseña es 3!s.
Utilizar SSL para conectar a tu FRITZ!Box.
Sensor de cargador de VE heredado en uso
Inicia un ciclo de riego en la zona de riego seleccionada.
Mi padre tiene tres periódicos verdes.
Activa el modo vacaciones hasta una hora determinada.
Comprueba el nivel de dióxido de carbono de una o más entidades.
Solicita a Dynalite que informe el preajuste de un área.
¿Puedes encender la televisión?
Tu código es 70301.
Espacio disponible en disco
Caudal de la bomba de ACS
El nombre del programa a controlar (utiliza la dirección o el nombre).
Coste del gas - hoy
Puerta de enlace objetivo sin respuesta
Por favor, actualiza la clave API de tu cuenta.
Temperatura de cocción establecida
La entrada de configuración que representa el bot de Telegram para obtener el archivo.
No tienen frío.
Utilizar como adaptador Thread
Define la unidad de medida del número, si la hay.
Vehículo al que enviar el destino.
Temperatura de confort máxima
Cambia el nivel de sensibilidad de la detección de movimiento.
Alta temperatura de carga
Por favor, cierra las persianas del pasillo.
'Bucle RF' no se puede utilizar sin 'RF serie'.
Mando a distancia arriba/abajo
Espacio libre en discos
Volver a autenticar la cuenta de almacenamiento de Azure
Factor de potencia consumo total TC
Abre la persiana de la cocina.
Conectar a través de la nube
El gato está debajo de la silla.
El precio más alto de la electricidad hoy
Reiniciar filtro del ventilador
Código de arranque remoto del motor
Eliminar todos los recordatorios de una tarea de Habitica.
Potencia activa fase-C
El vehículo de la cuenta para el que se quiere habilitar el control local mediante Bluetooth.
No se pudo eliminar el código PIN de la cerradura.
Utilizar un token API
El temporizador se ha completado
La puerta del salón está abierta.
Quiero comprar un ordenador amarillo.
Los coches son amarillos.
El nivel de radón cambió
Recupera la URL de una o más imágenes específicas del vehículo.
El puerto de tu instalación P1 Monitor.
La autenticación con la API de Rachio ha fallado
Potencia de la fase C
Restaura una instantánea de la zona del reproductor de medios.
Eso es un helado.
La integración requiere credenciales de aplicación.
Tu abuelo es joven.
Precalentamiento finalizado
Las mujeres están comprando una cámara.
Tu padre tiene nueve paraguas.
Formato de dirección MAC no válido
Los médicos quieren una manzana.
¿Dónde está la oficina?
A mi madre no le gusta el café.
El niño tiene cuatro flores nuevas.
El correo electrónico no puede estar vacío.
¡Hasta luego, Lucía!
Tu padre necesita un bolso nuevo.
No trabajo el miércoles.
Tu código es 67763.
Efecto personalizado: Velocidad en porcentaje para los efectos que cambian de color.
Temperatura del cargador demasiado alta
Tu hermano tiene siete peces.
Desviación media del tiempo de ida y vuelta
Tienes hambre.
Pon la temperatura del ático a 29 grados.
Tu padre necesita un plátano nuevo.
¡Hola, Sofia!
Establecer el estado de seguimiento de la alimentación del interruptor
Volumen últimas 24h
Umbral de alarma del filtro de polvo
Depósito de polvo lleno
Silenciar/activar el sonido del reproductor multimedia
Ajustar el caudal de aire máximo
Capacidad SMS (dispositivo)
Tu abuelo tiene ocho relojes.
Tiempo de transición de luz predeterminado (segundos)
Actualizar código PIN
Habilitar el sondeo de vehículos
Encender cámara
La plataforma de texto KNX se utiliza como interfaz para objetos de texto.
Tu vecino va a la farmacia en tren.
Por favor, pon la temperatura del baño a 27 grados.
Temperatura máxima de ACS
Mi médico tiene ocho bolsos.
Corriente de fase C
Hora de inicio de la noche
Mi tío va al supermercado en coche.
La ubicación para la que se quiere obtener el pronóstico.
Los profesores van al aeropuerto los lunes.
Comportamiento de la luz con presencia
Nuevo modo Casa
Comprueba si es la hora azul, opcionalmente durante un período específico.
Ayer mi hermana comió una pizza.
Mi madre tiene tres relojes.
Se dispara cuando se recibe o se envía un telegrama KNX al bus.
Actualiza una lista diaria específica para un personaje de Habitica seleccionado.
Esperando telegramas
Tu vecino come un bocadillo todos los días.
Profundidad de descarga (en la red)
Número mínimo de muestras almacenadas
Hace calor en Nueva York.
Ayer tu médico dibujó un caballo.
Configuración para el control del ventilador (unidades de aire acondicionado).
El pescado cuesta siete euros.
No se pudo conectar, comprueba la dirección IP de la cámara
Tengo un paraguas rojo.
Topic de humedad actual
Bomba del circuito de la caldera
Ayer ella leyó un periódico.
Ajusta el reloj y el día de la semana en el termostato conectado.
Está lloviendo en Roma.
No se pudo añadir el código PIN a la cerradura.
Establece el valor de una variable del sistema.
Usar protocolo heredado
Presión del aire exterior
Energía promedio de gas por hora - hoy
Envía el comando X10 'Todas las luces encendidas'.
El tren sale a las ocho.
El plato cuesta seis euros.
Temperatura exterior con el modo de verano desactivado
Alarma está armada
Esto es una pizza amarilla.
Filete de ternera (cocción a baja temperatura)
Buenos días, Helen.
Los conejos están debajo de la silla.
Actualiza la dirección en la que Home Assistant se conecta a este inversor.
Comprueba si uno o más sensores de humedad detectan humedad.
El termostato comenzó a secar.
Código de 4 dígitos para habilitar o deshabilitar la configuración
Liberación de pulsación larga
Velocidad de procesamiento promedio
Mi reloj es azul.
¿Hace frío aquí?
Tu hermano quiere un vaso de cerveza.
Tu amigo necesita una pizza.
Modo de tiempo de desplazamiento
¿Qué significa a?
Topic del comando de oscilación
URL de la interfaz de gestión de tu controlador TP-Link Omada.
Me levanto a las tres.
Programación de bloqueo de puerta (78)
¿Cómo estás, Miguel?
La radio del jardín está apagada.
No se puede conectar con APC UPS Daemon.
La niña va al aeropuerto los lunes.
Arriba (pulsación larga)
Valor del dióxido de nitrógeno
El alimentador Tuya.
Agua mezclada a 40°C
Se recibieron datos de imagen
Ella va a la playa todas las semanas.
Establece o actualiza la anulación manual del cargador.
Por favor, abre la ventana del sótano.
Cámara de la que quieres eliminar la zona de privacidad.
La tienda está cerrada el lunes.
Comprueba si una o más baterías están cargando.
Los niños tienen diez vasos.
Configuración del modo preestablecido
No se pudo enviar la orden de desarmar a la alarma Egardia.
¿Está apagada la lavadora de la oficina?
Establece una espera antes del apagado de una luz.
Depósito de agua vacío
Producción de energía de refrigeración
Fases de derivación de entrada
Identificador de contador inteligente
¡Buenas noches, Eva!
Tu abuelo necesita un teléfono nuevo.
Bienvenido, Emma.
Los médicos quieren un pastel.
El ID del dispositivo del que se obtendrán los detalles de uso del jugador.
Fuente de calor de corrección
13 + 9 = 22 es correcto.
Tráeme una taza de té, por favor.
Hola, me llamo Sam.
El índice de calidad del aire objetivo
Problemas de mala señal en la línea telefónica
El coche es barato.
¡Hola, mundo!
Fijado al centro izquierda
Soy de México.
Neumático trasero izquierdo
Carga 1P deshabilitada
Se dispara cuando una o más puertas se abren.
El domingo la niña va a la oficina.
Por favor, cierra las ventanas del garaje.
La cama cuesta $25.
Establecer el código de usuario de la cerradura Z-Wave
Tiempo de espera para detección de movimiento de luz
Plantilla de comando de dirección
Quisiera un tomate.
Detiene un complemento.
Velocidad de fotogramas de la animación del radar
La dirección de correo electrónico utilizada para registrar tu cuenta de Xthings Cloud.
Pulsa la tecla ".
Tu profesor está enfermo.
Buenos días, Sara.
Comemos a la una y media.
Conectar con EZVIZ Cloud
Está lloviendo en Inglaterra.
Bienvenido, Mary.
Nombre de la entidad creada.
¿Es nuevo el caballo?
No se pudo determinar si se requiere autorización
Tengo veinte años.
El viernes los profesores van al hospital.
Hay un conejo debajo de la silla.
Elige el sensor que quieres añadir
Enciende una entrada booleana.
Activa esta opción si tus unidades pueden hacer funcionar el ventilador sin calentar ni enfriar.
La URL completa de tu instancia de Immich.
Proporciona los datos de autenticación para acceder al recurso.
Tu hermana está comprando el teléfono.
Posición inicial solicitada
A Better Routeplanner ha rechazado la sesión de autenticación.
Los modos de funcionamiento para que se dispare.
Tienen cinco ratones viejos.
La conectividad con la nube no está disponible
Configurar placa
Establece los estados del relé.
Buenos días, Julia.
Tu código es 79911.
¿A qué hora abre la tienda hoy?
Tiempo restante de sal del lado izquierdo
¿Hay una taza en el pasillo?
Temperatura superior al límite en el módulo de CA
Voy a la escuela en tren.
Está lloviendo en México.
Quiero una sopa.
Desconexión de entrada (corriente inversa)
Ciudad/condado (R-U)
No se pudo iniciar sesión en Huum con las credenciales proporcionadas.
Mañana tu vecino va al médico.
No se pudo conectar con el dispositivo Kiosker.
A mi padre le gustan las pizzas.
¿Es caro el pez?
No uses ,n;7b como contraseña.
Temperatura del compartimento del motor
El nivel de óxido nitroso superó el umbral.
No es posible la comunicación con el filtro
El ID de la aplicación obtenido de la plataforma en la nube Imou
Enciende la lámpara del ático, por favor.
El profesor no tiene calor.
Envía una reacción a un mensaje.
Selecciona el proveedor de autenticación para tu servidor Proxmox VE.
Error al establecer la hora de electricidad gratuita.
Producción de energía estimada - esta hora
Mi amigo tiene siete platos.
Temperatura de almacenamiento solar
Esto es una sopa verde.
Producción solar en su vida útil
No trabajo el viernes.
Potencia aparente nominal
Cadena de CC baja 1
La próxima semana mi vecino va al cine.
Tu padre está comprando la pizza.
Abre las persianas del ático, por favor.
Intervalo de electricidad producida en punta
Ayer la mujer compró una taza.
Condición completa 1d
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Regresar a la base".
Por favor, enciende las luces del jardín.
Reinicia Home Assistant.
Establece el nivel de registro predeterminado para las integraciones.
Consumo de energía neto actual
Mi hijo tiene diez años.
Frecuencia de CA demasiado baja
Quiero comprar una llave amarilla.
Peras para cocinar (medianas, cortadas por la mitad)
Esta mañana la mujer va a la ciudad.
Mi teléfono no funciona.
El relé ya no está disponible
¡Buenas noches!
No se pudo conectar a la instancia de Mealie.
Tu amigo tiene nueve ratones.
21 + 8 = 29 es correcto.
Define acciones a ejecutar cuando se apaga la luz.
Energía de carga TC suministrada
Configura tu Alpha Bidet para el control por infrarrojos.
¿Está apagado el horno del dormitorio?
El payload recibido en el topic de estado que representa el estado "bloqueado".
Cambiar el modo de alimentación establecido
Proporción de consultas DNS bloqueadas
Precio actual de la electricidad
Tu abuela va al parque los lunes.
Masa muscular en el brazo derecho
Permite a Profiler crear un perfil de memoria para un número especificado de segundos.
Actualiza una recompensa específica para el personaje de Habitica seleccionado
Precio de compra en horario valle
Ayer los niños compraron una llave.
ID del mensaje enviado
Por favor, cierra las puertas del dormitorio.
26 + 26 = 52 es correcto.
Las camisas están detrás de la casa.
No se pudo conectar al servicio ntfy debido a un tiempo de espera de conexión agotado
Hoy hace mucho frío en España.
Introduce la configuración de la aplicación Z-Wave JS
ID de actividad o nombre de la actividad que se va a iniciar.
Pulsa la tecla o.
Reserva de batería de respaldo
Pulsa la tecla 1.
El nombre de host o la dirección IP del servidor que se va a monitorizar.
La próxima semana tu hija va a la iglesia.
Tu código de país
No lo sé.
El evento para los eventos.
Payload a utilizar cuando el método es POST.
Se produjo un error al comunicarse con el servicio Twente Milieu.
Consumo estimado de energía - Próxima hora
La próxima semana mi madre va a la escuela.
¿Qué día es hoy?
Dirección del flujo de almacenamiento
La cuenta debe ser la misma que se utilizó para configurar la integración
Mañana tu hermano va a la escuela.
Porcentaje de estado de carga
Hay un periódico debajo de la mesa.
Restaurar copia de seguridad automática
Nos gusta el zumo.
Se ha eliminado la entidad rastreada
Los hombres tienen mucho sueño.
Tu profesor es de París.
Establecer salida programada
Endpoint compatible con S3 de Cloudflare R2.
44 + 11 = 55 es correcto.
Se ha completado el secado
Energía solar total
Ayer tu vecino compró una manzana.
No se pudo conectar (abortado)
Producción de energía ACS
Color de fondo del botón
Corriente de la fase C
Mi hermano lava un plato todos los días.
Mañana tu hija va al aeropuerto.
Alarma de nivel del depósito
Por favor, abre la ventana.
Habilita o deshabilita el modo aleatorio de un reproductor multimedia.
Se dispara cuando uno o más sensores de vibración dejan de detectar vibración.
Utiliza el siguiente formulario para volver a configurar tu conexión al servidor Proxmox VE.
Mi hijo tiene sed.
Mi médico lee una carta todos los días.
Umbral de potencia de ahorro de energía
Él quiere una botella de agua.
La contraseña utilizada para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Trabajas en Berlín.
Hay una bicicleta en el baño.
Estas son mis naranjas.
Contaminación del aire moderada
Mañana él va al aeropuerto.
Pulsa la tecla w.
Velocidad de descarga de paquetes
Tu madre tiene tres cámaras.
Temperatura deseada para el modo eco
El payload que se envía cuando se emite un comando de "disparar alarma".
Crea entidades para controlar y monitorizar el relé de la iluminación de la piscina.
Las llaves están en el baño.
Comprueba si uno o más satélites Assist están inactivos.
Por favor, apaga el ventilador del garaje.
El código de verificación es incorrecto o ha caducado.
Se esperaba un valor booleano.
El robot aspirador está en pausa
Por favor, pon la temperatura del garaje a 17 grados.
Tu madre vive en Nueva York.
Comprobación del despertador
Entradas no válidas, por favor, comprueba tus valores.
Son las siete y media.
Desconexión de entrada FV
Falta el payload MQTT.
Hoy tu tío va a la ciudad.
Modo de gestión de la energía
Hay 17 grados en el comedor.
No se pudo encender
Error de funcionamiento: función deshabilitada actualmente
Establecer el límite de alimentación
Mi abuela es divertida.
Recompensa o pérdida
Aumenta la velocidad de un ventilador.
Tema del mensaje de nacimiento
La etiqueta/valor a eliminar.
La contraseña es )i$L).
Limitar el número de tokens de respuesta.
Parámetro de configuración a establecer.
Se dispara cuando uno o más niveles de dióxido de nitrógeno cruzan un umbral.
Mostrar sólo las voces que admiten el idioma seleccionado.
Mi tía trabaja en Berlín.
¿Ese es tu perro?
Lista de entidades y su estado objetivo.
El autobús sale a las siete.
Se dispara cuando el nivel de una o más baterías supera un umbral.
Token API personal
Tu hermano va al hospital en autobús.
Tu hermano tiene calor.
Iniciar sesión de carga
Elige tu ciudad de la lista
Enciende o apaga un ventilador.
¿A qué hora empieza la película?
Energía de salida sin conexión a la red
La entrada de configuración de la integración de Velbus
El archivo se llama goxt~.bak.
Los pájaros están al lado de la casa.
Modo en tiempo real
Proporción de café y leche
Mi abuelo quiere una botella de zumo.
Modo de suspensión los domingos
Precio de vertido a la red de electricidad
Controla la temperatura de color de la luz.
Tema de nacimiento no válido
¡Nos vemos el miércoles!
Las sillas son negras.
Configurar la hora del dispositivo
Las bicicletas están delante del coche.
Mañana tu madre va a la iglesia.
Modo de anulación de la consigna ambiente
Dynamic ESS activo
Topic del comando de humedad objetivo
Cambia la contraseña del Insteon Hub.
El abrigo está detrás del coche.
Total de partidas de Chess960 diarias perdidas
FV en salida de las fases
No se encontró ninguna estación en la región seleccionada.
Grupo de actualización de software 0 (configuración de país no válida)
Sensor de control de la humedad exterior
Tengo cuatro casas blancas.
Error de consistencia de la tensión de red
Por favor, abre la puerta del comedor.
Obtener tiempos de viaje
El archivo se llama ocnk~.bak.
El archivo se llama rdzc_1.txt.
Establece el precio de la energía.
Ahora hace viento.
Uso de tarifa punta
La mujer tiene dos ordenadores bonitos.
¿A qué hora empieza la película hoy?
No se pudo conectar al panel.
Restaura la configuración de tu red desde una copia de seguridad automática
Inversor a CA-in-1
Fallo de detección de llama
Tiempo de pantalla utilizado
Uso de memoria (real)
Los niños tienen diez relojes.
Restablece el contador de energía de una entidad de medición.
Selecciona tu dispositivo Z-Wave
Apagado de protección (hardware)
Sirena tras evento
Soporte de humedad actual
Tu amigo no tiene calor.
El modo de funcionamiento del brazo.
Por favor, cierra las ventanas del pasillo.
¿Cuánto cuesta la flor?
El protocolo utilizado por tu electrodoméstico Midea
Tu tía necesita un ordenador nuevo.
La casa es azul.
¿A qué hora comemos mañana?
Límite de corriente de carga
Inicio de la programación del foco
Nombre de usuario para el usuario del controlador Omada.
Velocidad del ventilador del sistema HVAC
Quisiera una taza de leche, por favor.
Temperatura del aire exterior
Apagado automático habilitado
El precio más alto de la electricidad mañana
No se pudo enviar el comando a la nube de Tuya.
¿Dónde está la biblioteca, por favor?
Corriente de la cadena fotovoltaica C
Mi amigo compra una naranja todos los días.
Coeficiente de rendimiento
Configuración USB de Crownstone completa.
Mi profesor va a la escuela en autobús.
Mi hija quiere una cama.
Seleccionar opción de selección de entrada
¿Cuánto cuesta el abrigo?
Ayer la niña compró un abrigo.
Quisiéramos una patata, por favor.
Se ha producido un error al abrir la puerta
Cloro demasiado alto (ORP)
Inicia una limpieza personalizada de tu casa.
Configurar dispositivo Solarman
Cargador VE Peblar
Alternar entrada booleana
Baja el volumen, por favor.
Tensión mínima de la batería hoy
Fallo de comunicación del paquete de baterías
¿Dónde está el sombrero, por favor?
El token de acceso a la API para autenticarse con Portainer
Factor de potencia de la fase B
Apaga la televisión.
Cuerpo del correo electrónico.
Los usuarios de Ubiquiti Cloud no son compatibles
El ID de entidad del sensor de temperatura exterior.
Nombre de bucket no válido
El hombre tiene una flor cara.
Establecer programación de circulación
La cortina de la oficina está cerrada.
Interruptor remoto del teléfono
Factor de potencia total
A mi hermano no le gusta el chocolate.
MAC del punto de acceso
Modo de alimentación
Falló la autenticación de la API. Por favor, comprueba tu clave API.
Añadir voz TTS
Tu amigo tiene frío.
¿Dónde está el zapato?
Tu médico quiere una naranja.
Integrar con aire acondicionado.
Obtener el valor de un atributo en la etiqueta seleccionada.
Establecer depuración asyncio
Debes proporcionar una clave API o un nombre de usuario y contraseña.
Configuración de software no válida
Ayer dibujaste un ratón.
Modelo de voz de IA
Configura un destinatario para las notificaciones.
Proporciona un nombre para el sensor.
No uses |>$yI como contraseña.
La noche polar terminó
Desactiva la grabación continua.
¡Adiós, Miguel!
No uses (qGpq como contraseña.
Dirección de grupo para controlar la velocidad actual del ventilador como valor porcentual.
La plantilla de valor debe utilizarse con la opción de topic de estado
Tráeme un plátano.
Establecer anulación del interruptor
Tu código es 1222.
¿Qué significa @?
Potencia en tiempo real
¡Vamos!
Número de teléfono móvil
La batería del accesorio está baja
Importación de potencia activa
La contraseña es z1Q.
Si se debe habilitar el control de demanda.
Falta la dirección MAC en las propiedades de MQTT.
El modo de funcionamiento que se debe comprobar.
Iniciar sesión con una cuenta de Blink
El código de usuario no es válido, no se ha armado ausente
El archivo se llama jmnu-2.pdf.
Por favor.
Comprueba si uno o más cortacéspedes están en pausa.
Mi hermano tiene un periódico pequeño.
¿Qué significa L?
Elimina un elemento de la lista de tareas pendientes existente por su nombre o UID.
Mi padre quiere una taza de chocolate.
Transición de brillo y temperatura de color
Introduce tu código MFA para Abode
Token de acceso personal
El médico va a la escuela todas las semanas.
Introduce tu texto.
Energía de autoconsumo
Tiempo de mantenimiento del calor
Las credenciales deben ser un nombre de usuario y una contraseña o solo un nombre de usuario.
Campo genérico para enviar datos a través del evento.
¡Adiós, Oscar!
¿Hay un ratón sobre la silla?
El dispositivo que has introducido pertenece a una caja Duco diferente.
Unidad de temperatura en pantalla
Consumo estimado de energía - Hoy
El cuadro es amarillo.
La próxima semana mi amigo va a la piscina.
No se detecta ocupación de la zona
Mi abuelo tiene nueve tazas.
Se dispara cuando uno o más reproductores multimedia se encienden.
Ella quiere una sopa.
¡Buenas tardes, María!
Recordatorio de mantenimiento de la máquina y limpieza del filtro de bajo mantenimiento
Controla el brillo absoluto de la luz.
¿Hay un i en el teclado?
Acciones sobre el valor establecido
Los áticos son azules.
Adiós.
Mi padre quiere un vaso de cerveza.
Espacio libre del almacenamiento interno
Es tarde.
Máxima potencia ayer
Apaga la televisión, por favor.
Memoria interna libre
No se encontró el adaptador antiguo
Fallo de posición inicial
Validación remota de código de texto
La niña quiere una botella de cerveza.
El tipo de tu dispositivo Comelit.
El nombre del certificado
El té cuesta cuatro euros.
Tu tío va al médico en coche.
¿Dónde está tu hermano?
¿Está encendida la lavadora de la oficina?
Tu código es 96284.
Introduce tu código MFA
Velocidad del puerto serie
¿Es amarilla la oficina?
Hasta luego, Sara.
Error inesperado al conectar con Splunk.
La hora dorada terminó
Alarma de alta tensión
Coste mensual de energía
Restablecer la vida útil de la bandeja de lavado de la mopa
¿Está apagada la luz del pasillo?
Tiempo de pausa restante
Alta pérdida de energía interna
Tenemos cinco platos grandes.
Pon la temperatura del baño a 28 grados.
El carácter n no está permitido.
Opciones personalizadas de ICA local
Volver a configurar la instancia Paperless-ngx
Las mujeres están comprando un pastel.
Tu madre está comprando la pelota.
Está lloviendo en París.
Obtener una lista de los torrents actuales
¿Cómo estás, Paul?
Buenos días, Sofia.
Horas del ventilador de suministro
Pérdida de datos de configuración
ID de hilo de mensajes recibidos
Modo de uso del cargador
Introduce las credenciales Wi-Fi para conectar el dispositivo a tu red.
El nombre de host o la dirección IP de la instancia de Transmission.
Último evento de medios
Tu tía necesita un abrigo.
Mi hijo vive en Londres.
Volver a configurar la cuenta de almacenamiento de Azure
Topic de temperatura actual
Establece el modo de ejecución y/o operación del sistema HVAC.
A mi abuelo le gustan los caballos.
Tu vecino lava un vaso todos los días.
El autobús sale a las cuatro y media.
¿Cómo llego al museo?
Hace frío en Londres.
Mañana es sábado.
Los caballos están en el baño.
No se pudo solicitar los datos.
Envía una notificación.
Luz está encendida
Comprueba si uno o más sensores de vibración no detectan vibración.
Asegúrate de que tu reproductor esté encendido.
Temperatura deseada del agua
Seleccionar ciudad/condado
Hace viento en Barcelona.
No uses XbPr como contraseña.
Las niñas van a la estación en coche.
Intervalo de electricidad consumida en horas valle
Precio de compra de gas en horario supervalle
Energía activa negativa total
¿Esto es un árbol?
La flor es amarilla.
Nombre de la variable a configurar.
Clave de acceso secreta
Dirección BLE del dispositivo
Protección de temperatura de la batería
43 + 41 = 84 es correcto.
Memoria disponible SMA
Quisiera un vaso de vino.
Temperatura deseada constante para la caldera
Mi hija tiene siete relojes.
Entidad despertador obsoleta
Elige el transmisor y configura los ajustes de tu dispositivo.
Actualización de firmware Over-the-Air en ejecución
No se recibió ninguna respuesta del satélite.
Esto es una patata bonita.
Esto es un tomate amarillo.
Temperatura de color al encender
Mover elemento de la cola
La entrada de configuración que representa el bot de Telegram para editar el título.
Cocción al vapor ECO
La contraseña de tu cuenta de Cync
Hora del precio más alto
Mi padre tiene cinco zapatos.
¡Buenas noches, Kate!
No se pudo conectar con Autoskope.
Ventana delantera del pasajero
Potencia máxima de carga
El intervalo de ping debe estar entre 1 y 1440 minutos.
Alta temperatura interna
Define una plantilla para obtener el estado en curso.
Temperatura deseada del calentador de agua
Los profesores tienen nueve cucharas.
Los niños quieren un kilo de pan.
33 + 49 = 82 es correcto.
Las credenciales de usuario proporcionadas no coinciden con esta cuenta de Schlage.
Comprueba el volumen de uno o más reproductores multimedia.
Precio EPEX de la hora actual
Actualización automática habilitada
Permitir la carga desde la red
Versión del adaptador Wi-Fi
Actualizar un hábito
Hora de inicio de la tarifa eléctrica reducida hoy
Esperando activación por botón
Tensión fase dos
Tu código es 96213.
Crear un ayudante aleatorio
Hay un billete debajo del coche.
Problema de ID del hardware
¿Hay una pelota detrás de la cama?
Asistente de calor de confort automático
¿Cuánto cuesta?
Lo siento, Emma.
Lisa vive en una casa grande.
Tensión máxima de la batería hoy
Cantidad de almacenamientos
Ella tiene tres libros bonitos.
Se requiere verificación de la ubicación
Esta mañana van a la farmacia.
Tiempo restante de sal del lado derecho
Calidad del aire aceptable
Tu profesor tiene mucho miedo.
Tu tía va al banco en tren.
El ID del dispositivo no coincide con la dirección IP seleccionada
El aire de refrigeración está más caliente que el agua del sistema
Corriente de la fase L1
¿Hay un billete sobre la cama?
La dirección de correo electrónico de tu cuenta de Tractive.
Precio de compra de electricidad en horario punta
Exportación a la red desde energía solar
ID del dispositivo al que enviar el comando.
Los zapatos son negros.
Temperatura ambiente en modo confort
No se proporciona ningún sitio
Retorno en tarifa punta
Hablo inglés.
¿Dónde está tu periódico?
Se ha alcanzado el tiempo restante del temporizador
Pon la temperatura del baño a 24 grados.
¿Qué significa r?
La mujer va a la biblioteca.
Error de Dynamic ESS
Hora punta más alta - Mañana
Mi tío quiere un kilo de carne.
Los profesores están comprando la ensalada.
¿Puedes apagar la luz del ático?
Señal del BMS
No uses KD4 como contraseña.
El carácter s no está permitido.
Altura de medición del viento
Se dispara cuando uno o más robots aspiradores empiezan a limpiar.
Código de respuesta DNS
Mi profesor está comprando la pizza.
No uses 9s%R como contraseña.
No se pudo obtener la URL de la transmisión en vivo de Imou
Refrigeración bloqueada por
Envía al TV el comando para cambiar la salida de sonido.
No se encontraron dispositivos restantes
No se ha podido enviar el comando al Apple TV
Por favor, cierra la puerta del ático.
Leer los tiempos de carga de CA
Las direcciones de enlace local no son compatibles
Frecuencia nominal de entrada
Me acuesto a las tres.
Selecciona la dirección de conexión
No se pudo configurar el bloqueo, comprueba que el sistema esté listo para el bloqueo
El paraguas es negro.
El zumo cuesta dos euros.
Fallo del relé de la red
El tipo de credenciales a consultar.
Comemos a las tres y media.
Encender, activar arranque en frío
Ciudad/condado (A-D) para la que recibir advertencias
Queremos una taza de café.
Tamaño total del uso del disco de imagen
La clave de cliente para la aplicación creada dentro de tu cuenta Mastodon.
Modo de solo medición
Reiniciar el complemento
La contraseña es SBZl;H.
Corriente nominal de salida
El nivel de compuestos orgánicos volátiles cambió.
Buenos días, María.
Error de secado: comprueba el sensor de temperatura del condensador de entrada
Tu padre vive en México.
Los gatos están al lado de la silla.
¿Dónde están los teléfonos?
Nombre de host o dirección IP de tu dispositivo WLED.
Llega al servidor de autenticación
Hay 15 grados en el salón.
Buenas tardes, John.
Tiempo de pre-grabación
El cargador EV Peblar del que se eliminará el vehículo.
Tu padre tiene tres relojes.
Factura actual de consumo de gas hasta la fecha
A mi tía no le gustan los perros.
Se dispara cuando uno o más niveles de monóxido de nitrógeno cambian.
Temperatura a la que se ajusta la entidad de clima.
Potencia activa devuelta en fase-C
Escribe el carácter v dos veces.
Trabajo los jueves.
Ahora mi tía va a la escuela.
Recupera eventos de un calendario dentro de un rango de tiempo.
Tu código es 64880.
Último movimiento detectado
Envía una foto.
El modo de filtración secundaria.
El médico tiene cinco vasos.
Mi hermano es de Roma.
Certificado SSL de la CA (opcional)
Desbloquear el dispositivo (opcional)
Nivel de atenuación predeterminado remoto
Período de tiempo (4 bytes)
Ayer tu hermana lavó un plato.
1B - Calidad del aire buena
Se produjo un error al enviar texto al Apple TV.
A mi vecino no le gusta el pescado.
Tu contraseña en la nube de TP-Link, que distingue entre mayúsculas y minúsculas.
Puerto (déjalo en blanco para el predeterminado del protocolo)
Borrar usuario de cerradura
Establece la fecha y/o la hora de una entrada de fecha y hora.
Recupera un pronóstico meteorológico minuto a minuto para una hora.
Estado de alarma push
La niña lee un libro todos los días.
Esto es una carta azul.
Establece la configuración de sonido
Compensación de temperatura local
Las verjas del jardín están cerradas.
Duración negativa del contador de agua
Fuga de agua activa
Límite de potencia de CA
No se han establecido las coordenadas de casa en la configuración de Home Assistant
El nivel de volumen de una alarma activada.
Una descripción más completa del evento que la proporcionada por el resumen.
El nivel de monóxido de nitrógeno superó el umbral.
Selecciona el tipo de acción que quieras añadir a la notificación
Configurar la reproducción aleatoria del reproductor multimedia
Servidor Music Assistant encontrado
Eliminar elementos completados de la lista de tareas pendientes
Tasa de subida DSL
Desconectado de la transmisión de Teslemetry
Tu código es 48274.
Tu hermana quiere un trozo de queso.
Tu código es 11006.
Seleccionar Estación/Dirección
Apagado automático del volumen
Seleccionar entre las opciones de sensores a continuación
El cuadro está delante del árbol.
Mantener el enchufe bloqueado
Se esperaba una secuencia de mensajes.
Hasta mañana, Miguel.
Calidad del aire buena
El niño está dibujando el sombrero.
A mi tío le gustan los pasteles.
Código para alternar el timbre del panel de control de alarma.
Nombre del archivo recibido
Energía de batería de reserva
¿Hablas inglés?
Mi hija tiene veinte árboles.
Reproducir mensaje de respuesta rápida
Latitud de tu ubicación.
Mi abuela tiene cuatro bicicletas rojas.
A mi madre le gusta el pan.
Volver a configurar el adaptador actual
Calibrar eje Z
Corriente de red promedio
La sopa cuesta $15.
Proporcionar configuración adicional al sensor
Establece un temporizador de apagado automático de una luz Modern Forms.
¿Dónde está el pasillo?
¿Cuándo vienes?
Ayer mi tía compró un plátano.
Factor de rendimiento estacional: calefacción
Esto es un caballo blanco.
Migrar la configuración al nuevo dispositivo
Debes especificar al menos una imagen fija o URL de transmisión
La integración de Rain Bird necesita volver a autenticarse con el dispositivo.
El nombre que se mostrará en tu perfil.
Motivo de la desconexión
Exportación total a la red
Vida útil del depósito de polvo
No se encontró el archivo de claves ADB
Mi profesor va a la ciudad los lunes.
¿Dónde está el periódico, por favor?
Batería cargada desde carga esta hora
Detiene un script en ejecución.
Aumento de la temperatura del accesorio
Tu tía está dibujando el perro.
Temperatura del aire de suministro (Ausente)
Configurar el agente de conversación
Mi hija tiene cuatro mesas viejas.
La clase empieza a las ocho.
ID del dispositivo del que aprender el comando.
Mañana tu hermano va al hotel.
Aquí hace mucho sol.
El tipo de credencial a borrar.
Esta tarde mi profesor va al parque.
Mi abuelo está en el baño.
El PIN de tu dispositivo Comelit.
Apagado (registro de modo de dispositivo)
Este dispositivo Flic ya está configurado.
Bandeja de entrada vacía
Alternar mediante mando a distancia
Tengo cuatro sombreros blancos.
Límite máximo de corriente de descarga configurado de la batería
No se pudo actualizar el apagado automático
Establece el modo de purificador de aire.
Apaga la cafetera del pasillo, por favor.
¡Buenas tardes!
Inyección de potencia
Hora de energía gratuita
Se dispara cuando el nivel de una o más baterías cambia.
El bolso cuesta $3.
Anular el valor máximo de DPT que se permite configurar.
Ruta para abrir.
Nivel bajo de combustible
Por favor, abre las verjas del dormitorio.
Introduce manualmente la ruta de un dongle USB de Crownstone.
Sensibilidad de detección de sonido
Uso máximo anterior de un cuarto de hora
Me acuesto a las cuatro.
Tipo de contenido multimedia desconocido.
Obtener previsión de precios
Porcentaje de carga del generador
Temperatura de color mínima (Kelvin)
¿Puedes apagar la alarma del dormitorio?
Cargador de CC-CC
Borrar los artículos completados de la lista de compra
Tipo de precipitación ayer
Inyección de energía reactiva
Quisiera un kilo de queso.
El código de usuario no es válido para este usuario en esta ubicación
El archivo se llama raas_1.txt.
Color: Cian claro
Tu hermana tiene prisa.
Consumo medio de energía de viaje en automático
Activar el modo eco durante un periodo
No se pudo conectar con el dispositivo Duco.
Escribe el carácter ' dos veces.
Horas de funcionamiento del motor del compresor
Bienvenido, Nina.
El puerto del servidor ya está en uso.
Relación de nivel de líquido
El hombre tiene dos paraguas rojos.
Carga de CPU en los últimos 15 minutos
Crear un calendario vacío
Tengo una bicicleta amarilla.
Selecciona la cuenta de facturación que quieres utilizar.
El archivo se llama qxsc.py.
No me gusta el pan.
Blanco: LED de alimentación
Establecer escena de color
Ruta o URL
Cambiar el nombre del nodo en ISY
Calentador Guntamatic encontrado
Error al actualizar datos desde la API.
Selecciona tu acuerdo
La contraseña es ~d'\.
Tu padre está leyendo la carta.
Cambia la información de conexión del Hub Insteon.
Sensor de control de la temperatura interior
Páginas del tambor amarillo
¿Cuánto cuesta la carne?
Me acuesto a la una.
¡Adiós, Carlos!
Tu abuelo es de Roma.
El token de acceso pertenece a un dispositivo Bond distinto del configurado
Mi abuelo no tiene frío.
Por favor, pon la temperatura del baño a 18 grados.
Él tiene dos cartas.
Resultado del autodiagnóstico
Especificar manualmente la URL de tu región
La contraseña utilizada para iniciar sesión en tu cuenta de inexogy.
Mi mesa es cara.
Philips TV encontrada
Son las diez y media.
Tensión máxima de la celda ID
Reiniciar el sistema host
Vivo en Nueva York.
Apaga la radio del comedor, por favor.
Ahora no hace sol.
Oscilación en la parte inferior media
Se ha detectado un error en la batería
Sensor de nivel de agua atascado.
La carne cuesta $25.
Por favor, abre la ventana del pasillo.
Topic del comando de porcentaje
Cepillo lateral utilizado
A mi abuelo no le gustan los perros.
El dispositivo no proporciona un número de serie
No hay ninguna actualización del firmware disponible.
Temperatura mínima del módulo
¿Dónde está tu casa?
Abre las verjas de la oficina, por favor.
Error de inyección de CC
El valor del caudalímetro a enviar.
Tensión L1-L2
Energía importada fase B
Período de renovación automática
Obtener la URL del medio
Inversor de tracción trasero derecho
Asegúrate de que tu TV esté encendido antes de intentar configurarlo.
Configuración del bot de Telegram
Mi flor es roja.
Dispositivo FRITZ!Box
No se pudo despertar el vehículo
Coste total del año en curso
Mi hijo tiene doce bicicletas.
Por favor, abre las cortinas del jardín.
El niño tiene dos cuchillos viejos.
Trabajan en Nueva York.
Tiempo de espera de detección de movimiento
El niño tiene cuatro platos grandes.
Presión del aire interior
Se produjo un error durante el proceso de actualización
Validación de código local
Nombre(s) de la central Homematic para establecer el valor.
Ayer tu médico lavó un cuchillo.
Potencia máxima disponible
Usar la aplicación oficial de Music Assistant
Tu abuela está comiendo el huevo.
El cargador de VE Peblar al que presentar el token.
Falta el último restablecimiento
Proporciona información para conectarse al dispositivo Slide
¡Nos vemos el martes!
Ella es simpática.
No hay ninguna dirección de correo electrónico registrada para la autenticación de dos factores en tu cuenta Renault.
Consigna máxima de temperatura de caldera
Establecer escena de luz
Selecciona la aplicación móvil que utilizas para controlar tus dispositivos.
Selecciona el puerto serie para tu interfaz USB Velbus.
Valor de cambio de una variable, punto de consigna o umbral.
Transferencia del día actual
Opciones de teclado remoto
Bienvenido, Jack.
Abre las verjas del ático.
La consigna de temperatura máxima.
Selecciona qué puerta de enlace configurar.
Un helado, por favor.
Botón del panel de alarma
Abre la puerta de la oficina, por favor.
Tu vecino tiene un ratón.
Esta mañana hace frío.
Hasta luego, Emma.
¿Esto es una mesa?
Los bolsos están en el sótano.
Configurar el altavoz IR Edifier
¿Puedo tomar un kilo de queso, por favor?
Tiempo de encendido de la pantalla
Post-procesamiento en pausa
Corriente en N
Calidad del enlace de audio
El nombre de usuario proporcionado por tu operador de red eléctrica
Mi tío es de Roma.
Navegar a una URL específica
Abre la ventana del baño, por favor.
Detener el desvanecimiento del enlace
Las mujeres escriben un libro todos los días.
La tienda cierra a las siete y media.
Me levanto a las dos.
La URL de suscripción del filtro para habilitar.
Tiempo de funcionamiento desde el último mantenimiento
Señal de batería baja
¿Hay un zapato en el salón?
Tiempo sin dosificación de cloro
¿Dónde está el conejo?
Este dispositivo no es compatible
Se requiere verificación de la organización
Ayer la niña comió un plátano.
URL para abrir.
Mi profesor quiere una botella de zumo.
Los niños no tienen hambre.
Configuración del servidor horario KNX no válida
38 + 28 = 66 es correcto.
¿Está apagada la calefacción del sótano?
La pizza cuesta seis euros.
Somos amigos.
El archivo se llama mfht~.bak.
Por favor, abre la cortina del baño.
Velocidad objetivo del ventilador interior
Buenas noches, Mary.
Volumen máximo en modo diurno
Filtro de clase de medios
Selecciona la nueva cuenta de Kamereon
Corriente del TC PV3P
La configuración del sensor debe proporcionar dos entre de 'inicio', 'final', 'duración'
¿Dónde está el hospital, por favor?
Potencia de producción fotovoltaica
Hoy tu hermana va a la piscina.
Mi abuelo va a la oficina en coche.
Elimina una zona de privacidad de una cámara.
Fallo en el autodiagnóstico del relé
Tiempo restante de retrolavado
Mi amigo tiene veinte mesas.
Aquí no hace sol.
Mi abuela tiene dos coches bonitos.
Se dispara cuando se abren uno o más cerraduras.
Se agotó el tiempo de espera de conexión al intentar conectarse al dispositivo.
¿Dónde están los cuchillos?
Mi hija quiere una silla.
Se esperaba una lista.
Foto a tamaño completo
Coste del agua caliente
Humedad del aire de extracción
Tienen siete relojes.
Configuración del modo de color RGB
¿Hay un 5 en el teclado?
No uses ]^hi como contraseña.
Tiempo de riego manual
Mi tía quiere un huevo.
Pulsa la tecla Y.
La manzana cuesta ocho euros.
Tu código es 40573.
Atenuación de bajada DSL
Selecciona la instancia de Mastodon en la que quieres silenciar esta cuenta.
Número de puerto del servidor Volkszaehler.
Tensión de salida CC
Compensación de la temperatura del suelo
Establecer modo de preajuste de termostato
Vivo en Londres.
Liberación de pulsación muy larga
Promedio de descarga el mes pasado
Categoría de señal Wi-Fi
Tu madre está lavando el coche.
Vida del tambor amarillo
No se pudieron obtener los datos.
Interruptor encendido
Mi madre quiere una taza de chocolate.
Recupera el mapa y la información de la habitación de tu dispositivo.
Puerta del frigorífico abierta demasiado tiempo
Mi hermano es de Inglaterra.
Ella es profesora.
Claves en caché de Opcache
Controla el ángulo de inclinación de las lamas.
Fallo permanente del relé
Subida a lo largo del tiempo
Hoy hace mucho calor en Madrid.
Energía de la fase B
Establece todos los ajustes de contaminación del sistema de ventilación.
Presión de salida del compresor
Emma vive en una casa grande.
No se pudo leer la configuración del dispositivo
La temperatura establecida durante el modo de vacaciones.
Red descargada hoy
ID del chat donde eliminar el mensaje.
Coste eléctrico mensual típico
Mi tía compra una manzana todos los días.
Tu contraseña desde la aplicación La Marzocco
Tu código es 87749.
Interfaz de red no válida
Potencia nominal de salida
¡Hasta mañana, Robert!
Energía fotovoltaica total
Nombre del elemento o UID
La instancia de Immich donde subir el archivo.
Color del texto en formato RGB
Restablece los medidores en un nodo.
¿Qué hora es ahora?
Añadir parada de autobús
Cierra las ventanas del comedor, por favor.
Sensor de suministro dañado
Límite de código incorrecto
La fecha de finalización debe ser posterior a la fecha de inicio.
Por favor, apaga los ventiladores.
Hay un libro en la ciudad.
Defecto del sensor de colisión
Aquí no hace frío.
Temperatura mínima deseada
Introduce el código de seguridad
Actualizar las credenciales de TP-Link Omada
La contraseña de tu cuenta de Growatt.
Usuario de apagado del sistema
Hace viento en Nueva York.
El huevo cuesta tres euros.
Tu token de cuenta de Duck DNS
Hacer ping a un nodo
El carácter j no está permitido.
¿Está apagado el ventilador de la cocina?
Elige la hora de llegada
Tu abuelo tiene mucha sed.
Ubicado en casa
Obtener pronósticos meteorológicos
Programar hora de inicio
Error al comunicarse con la API de Gatus
Hay un conejo al lado de la silla.
Tu profesor tiene miedo.
La integración de Google Photos necesita volver a autenticar tu cuenta
Sensor de temperatura del módulo de CA defectuoso (L1)
La niña tiene dos pájaros baratos.
Temperatura del MOS principal
Tu amigo quiere un kilo de arroz.
El cortacésped está detectando un error
Tengo un bolso caro.
Tiempo hasta revisión
Ajuste para cambiar.
Temperatura en la que se debe activar la función Brisa
Escribe el carácter y dos veces.
La contraseña es 8Ae^.
Por favor, enciende la lámpara del salón.
Impulso de la ranura izquierda
La cámara está en la cocina.
Mi cama es barata.
Se ha restablecido la vida útil del filtro de agua.
Corriente interna demasiado alta
Código de validación incorrecto
Mapa no encontrado
¿Hay un pájaro en el comedor?
Mi llave es cara.
Las persianas del comedor están cerradas.
No uses DfL% como contraseña.
A mi profesor le gusta el chocolate.
¡Buenas tardes, Sara!
Elige un nombre de carpeta
La televisión del ático está apagada.
Límite de carga del almacenamiento
Devuelve el estado de una ranura de credencial en una cerradura.
El ID del punto de acceso IP de Homematic.
No se pudo completar la operación.
La contraseña de tu cuenta de Mijn Farmad Apotheek.
La casa es negra.
La dirección IP local de tu electrodoméstico Midea
La carne es demasiado cara.
Ahora los hombres van a la escuela.
Opciones de cámara de radar
¡Adiós, Lisa!
Cuenta atrás para la carga de emergencia
Los conejos son azules.
Obtener la hora del dispositivo
Los niños quieren una sopa.
Los peces están cerca de la cama.
Mi amigo tiene seis cámaras.
El reproductor multimedia está silenciado
Se produjo un error al intentar conectarse a la instancia de Proxmox VE.
Mi tía quiere una sopa.
Temperatura de apertura de ventana
Enfriamiento de la temperatura ambiente
La lámpara del dormitorio está apagada.
Instalar y configurar manualmente Zigbee, por ejemplo con Zigbee2MQTT.
El sensor para eliminar
Solicitar preajuste de zona
Hora del próximo período
La contraseña utilizada para iniciar sesión en la aplicación Rehlko.
¿Puedes apagar la lámpara del baño?
El archivo se llama lupd~.bak.
Mi hijo necesita un plato.
Las mujeres van a la estación en coche.
MQTT activo desde
Fallo por pérdida de fase
Espacio de almacenamiento libre
Define las acciones que se ejecutarán cuando se detenga el reproductor multimedia.
La clave API no es válida o ha caducado.
El cuchillo está en el parque.
¿Dónde están mis árboles?
Disparador del sensor de zona
Acciones al desactivar el modo de ausencia
Contraseña de Dynamic DNS
No se pudo comunicar con el dispositivo.
Abre las ventanas del pasillo, por favor.
Se recibió una consulta de devolución de llamada
Ubicado en el trabajo
Consigna de corriente de carga
Clave API no válida para la cuenta seleccionada
¡Hasta mañana, Anna!
La contraseña para el archivo de clave privada (si está configurada).
Obtener información sobre la cerradura
Esto es un paraguas bonito.
El coche cuesta $99.
Energía de descarga disponible
Periodo de la tarifa energética
El nombre de host o la dirección IP de la impresora Brother a controlar.
Cambiar el tipo de dispositivo de un interruptor
Tu madre necesita un cuadro nuevo.
Elimina un mensaje de un tema ntfy.
Hay un bolso cerca de la casa.
Temperatura deseada del aire acondicionado en °C.
¿Puedes apagar el horno del sótano?
La persiana del dormitorio está cerrada.
Borra un mensaje enviado anteriormente.
Se ha completado la carga
Modo de suspensión los sábados
Hay un gato delante de la mesa.
Cocción a baja temperatura
Esta es mi mesa.
El cuadro está en el parque.
Tengo una camisa blanca.
Alarma de horario de funcionamiento
Temperatura deseada constante para calefacción
Tu vecino tiene dos llaves.
A mi abuela le gustan las patatas.
Modo de suspensión los viernes
Synology DSM: autenticación en dos pasos
No se pudo escribir datos en el dispositivo
No se puede acceder al bucket utilizando la clave de acceso ID y el secreto proporcionados.
No hay ninguna lista de reproducción en ejecución en el dispositivo WLED.
Se dispara después de que se recibe un mensaje específico en un topic MQTT determinado.
Capacidad agua mezclada 40°C
La niña quiere un trozo de queso.
Tasa de error de bloque 5G
El contenido de tu mensaje.
Actualiza la configuración de filtración secundaria.
Hasta luego, Nina.
La bicicleta es verde.
Tu código es 29333.
Tu hermana tiene doce árboles.
El historial de telegramas se está cargando
Las puertas del garaje están abiertas.
Temperatura real del frigorífico
Elige el siguiente paso.
El carácter H no está permitido.
Total de retorno de energía (diario)
Mi abuelo tiene cuatro mesas.
Escribe el carácter ^ dos veces.
Tu código es 86232.
Horas restantes del filtro
Queremos un kilo de pan.
Configurar dispositivo ONVIF
Producción de energía en horas pico hoy
Mi hija tiene tres conejos.
Modo de luz nocturna
El médico tiene cuatro paraguas.
¿Qué significa $?
La pelota está debajo de la casa.
Ayer comiste una sopa.
Calefacción del asiento izquierdo
Se dispara cuando una o más baterías comienzan a cargarse.
Esto es un periódico azul.
Pulsa la tecla S.
Añadir servicio de texto a voz
ID de usuario de tu cuenta Habitica
Nombre de host o dirección IP de la pasarela Modbus TCP.
Actualizar las credenciales de tu cuenta de Hydrawise.
Alarma de humo detectada
¿Qué significa g?
Está nevando en Berlín.
La contraseña es !]vd.
Me llamo Sara.
Los niños quieren una taza de chocolate.
No se recibieron datos de la API.
No se puede conectar a la API de Whisker para migrar la configuración.
Problema del sensor de colisión frontal
Tiempo de retardo de apertura
Energía de producción TC recibida
El nombre de host o la dirección IP del dispositivo al que quieres hacer ping.
La noche polar comenzó
Los hombres tienen seis pelotas.
Índice de punta de día blanco
Mañana vas a la escuela.
Abriendo la válvula de gas caliente
Autenticación de dos factores de Hive
Mi abuelo va a la escuela todos los días.
Enciende las lámparas de la cocina, por favor.
Se ha detectado una tensión inferior a la normal
¿Dónde están mis caballos?
Espacio de color de salida
Mi abuelo tiene mucho frío.
Mi madre vive en Roma.
Enviar comandos a
La contraseña de tu cuenta de Whisker.
Esta noche tu padre va a la estación.
Alarma de baja temperatura
Ventana abierta detectada
URL del servidor de Music Assistant
Hola, me llamo Clara.
Programa a seleccionar
Error al autenticarse con la API de la cuenta Control4, nombre de usuario o contraseña incorrectos
Abre las verjas del baño.
Sistema no compatible: Política de reinicio del contenedor
Tu hijo tiene cuatro pájaros.
El nivel de dióxido de carbono ha cambiado
El médico quiere una botella de vino.
Evento de máxima demanda mañana por la tarde
Consumo de gas de las pilas de combustible esta semana
Error del sensor de rotación
Aquí hace frío.
La etiqueta para este campo.
Volver a configurar el dispositivo Indevolt
Habilita la transmisión de audio.
Excluir el archivo de base de datos de Home Assistant de la copia de seguridad.
Nivel máximo de modulación relativa
Configura tu Cambridge Audio Streamer para que se integre con Home Assistant.
Límite de cierre de inclinación
Descartar todas las notificaciones
Mañana los hombres van a la iglesia.
Leer los tiempos de descarga de CA
Respuesta inesperada del servidor whois
Hora de ahorro de energía
Mi hija tiene un bolso verde.
¿Dónde está el ordenador, por favor?
Mi madre tiene veinte tazas.
El árbol cuesta doce euros.
¿Está encendida la televisión del sótano?
¿Hay un gato detrás de la mesa?
El correo electrónico de tu cuenta Zinvolt.
Tu código es 55909.
El vino cuesta cinco euros.
Establecer perfil de velocidad del ventilador en casa
Se dispara cuando uno o más niveles de dióxido de azufre cruzan un umbral.
Tiempo de espera de calibración del sensor actual
Mi vecino va a la oficina los domingos.
Tu código es 13864.
Nombre de host o dirección IP del servidor SSH/SFTP al que conectarse.
El dispositivo configurado no es el mismo que se encuentra en este nombre de host o dirección IP.
Consumo total de potencia del TC
El hombre tiene dos gatos baratos.
Obtener el informe de uso del jugador.
Configurar mando a distancia IR de LG
Tipo de señal de entrada
La cena está lista.
Tu tía quiere un kilo de queso.
Energía utilizada durante la vida útil
Conectar con Autoskope
Mínimo: 1 minuto, máximo: 42 días.
Activa o deshabilita el control de humedad.
Detiene un efecto en ejecución.
Añadir vehículo local
Alarma armada en modo ausente
No se pudo cambiar al modo de energía solicitado.
El nombre que representa la tarea pendiente.
Memoria disponible (intercambio)
Los médicos tienen diez gatos.
A mi abuelo no le gusta la sal.
Límite de uso de mensajes
Cobertura de nubes media
Tu médico quiere un kilo de queso.
Descarga en el mes actual
No se puede cambiar la humedad mientras está apagado
No uses j>&elU como contraseña.
El profesor quiere un kilo de queso.
Se ha superado el tiempo de programación del ionizador.
Por favor, apaga la lámpara del pasillo.
Tiempo posterior a la grabación
Pon la temperatura del ático a 27 grados.
Supervisar la comunicación del grupo KNX
Avería de presión de aire
Ayer el hombre lavó una camisa.
¿Está apagada la lámpara del garaje?
¡Buenos días, Sam!
El nombre de host o la dirección IP del dispositivo que ejecuta tu aplicación Fully Kiosk Browser.
Tu hermano está comprando el periódico.
Ella quiere un vaso de zumo.
Frecuencia de derivación de entrada
Crea o actualiza un grupo.
Listo para cocinar al vapor
Filtros de mensajes (opcional)
Fecha y hora
El baño es verde.
Longitud máxima de la entrada de texto
Exportación a la red desde batería
Hoy tu tía va al banco.
No se ha especificado el recurso
Tu hermana tiene doce coches.
Nivel de la ranura derecha
El sol de medianoche comenzó
La patata cuesta veinte euros.
Zanahorias parisinas (medianas)
La integración de Radio Browser no está lista
El nombre de usuario (correo electrónico) utilizado en la aplicación móvil Huum.
Precio medio de mercado
Desactivar retardo
Armar alarma modo ausente
¡Buenos días, Lucía!
Programar apagado
Comemos a las nueve y media.
La contraseña es IXg.
Restablecer estado de presencia
No se encontró ningún dispositivo para el ID proporcionado.
Precio EPEX más bajo de hoy por hora
¿Dónde está el restaurante?
No hay comunicación con el accesorio Tipo 2
Intermitente delantero izquierdo
¿Hay un plato en el salón?
Luz piloto encendida
Abre la puerta del baño, por favor.
Se dispara cuando uno o más robots aspiradores comienzan a regresar a la base.
Comprueba si una o más puertas están abiertas.
El ID del medio que se debe anunciar en lugar de utilizar texto a voz.
¿Es azul el salón?
Wi-Fi de invitados
Por favor, tráeme una taza de té.
Tu código es 87889.
Almacenamiento de archivos adjuntos restante
Potencia activa de salida L1
¿Hay un cuadro en el parque?
Prefijo del tema para descubrimiento
Buenas tardes, Pedro.
Porcentaje del máximo de mercado
La dirección de correo electrónico de tu cuenta de Specialized.
Temperatura de sobrecalentamiento del evaporador
Mi hija vive en Roma.
Apaga las lámparas de la cocina.
No se pudo conectar al termostato
A mi hija le gusta el agua.
Configuración de la tabla de tarifas (72)
Esto es un cuadro blanco.
Hola, me llamo Ana.
Por ejemplo, si quieres utilizar el adaptador con Zigbee2MQTT.
Vida útil del filtro de partículas gruesas
Detiene una zona.
Las casas son rojas.
La entidad de cubierta de baja velocidad está obsoleta
Buenas noches, Mark.
Selecciona el dispositivo ONVIF encontrada
Se dispara cuando el modo de funcionamiento de uno o más humidificadores cambia.
El archivo se llama bbwt-2.pdf.
Minutos despierto
Por favor, apaga las lámparas del baño.
26 + 42 = 68 es correcto.
Componente: Plataforma de captura
Utiliza el siguiente formulario para volver a configurar tu instancia de Firefly III.
Topic para recibir el payload de disponibilidad
El niño tiene siete cucharas.
Contaminación del aire por debajo de la media
Temporizador de punto de recarga
A mi abuelo le gustan las manzanas.
Fallo del módulo de medición
El sitio no está activo para la clave API proporcionada
Electricidad producida en la fase dos
Comando de encendido de shell ADB (déjalo en blanco para usar el comando por defecto)
El/los dispositivo(s) Indevolt para empezar a cargar.
Memoria total (intercambio)
Por favor, introduce un número de teléfono válido.
Valor de inclinación "abierto"
Agente de conversación para recargar.
Última actividad del HVAC
Mi hijo necesita un coche.
Tu abuelo está leyendo un libro.
Energía de descarga de la batería en CC
Potencia reactiva total
Demanda máxima en el mes actual
La clase empieza a las tres y media.
Consigna del ventilador de suministro doméstico
El destinatario ya está configurado
Acciones al seleccionar
No se encontraron módulos Velbus, por favor, comprueba tu archivo VLP.
El dispositivo especificado no es un dispositivo Nintendo.
Selecciona la sonda BLE que quieres configurar
¿Dónde está el garaje?
Escribe el carácter T dos veces.
Zimi - Configurar dispositivo
Establecer valor de tiempo de ejecución entero
Problema de memoria al reiniciar el panel
Restablecer el cepillo lateral
¿Por qué no?
Abortado, modo invitado apagado
El nombre de tu router Mikrotik.
Nombre del ajuste.
Este dispositivo no admite una programación de circulación de agua caliente sanitaria
Destino usando una entidad
Él está comprando un coche.
Tu hermano está comprando el cuadro.
Depósito de suciedad lleno
Duración del pulso bajo
¿Qué significa C?
Modo no válido o no compatible
Me levanto a las seis y media.
Posición de las lamas hacia abajo
A mi abuela le gusta la carne.
Gira a la izquierda.
Pulsa la tecla M.
Error de autenticación con la ubicación de la copia de seguridad
Tu hijo tiene veinte conejos.
Define una plantilla para obtener la versión instalada.
¿Cómo estás, Martin?
Estado de la segunda cavidad
Alarma de la puerta del congelador
Eliminar el límite inferior
¿Dónde están mis camas?
No se pudo conectar con el controlador.
ID de clave de acceso para conectarse a la API de AWS S3
Abre las ventanas de la cocina.
La clase empieza a las nueve.
Hay un reloj en la cocina.
Dirección de correo electrónico de tu cuenta de Zonneplan.
Las credenciales proporcionadas pertenecen a una cuenta de Zinvolt distinta de la configurada.
Introduce una nueva clave API para la misma cuenta de ecosmart.
Clave de propiedad del valor.
Siéntate, por favor.
A mi hijo le gustan las manzanas.
No se encontró la tarjeta SIM
Esto no es un periódico.
Número que representa la posición "cerrada".
Hay un abrigo debajo de la mesa.
Tensión del paquete de batería 1
Exportar la configuración del dispositivo MQTT
Se requiere código de disparador
Configurar una ubicación específica
Recordatorio de mantenimiento de la máquina
Nuevo estado de bloqueo.
Comprueba si una o más cerraduras están abiertas.
Ayer los médicos compraron un zapato.
Corriente del PCC L1
Protección contra sobrecorriente RMS del inversor
Color: Cian oscuro
No hay ningún plano configurado, no se puede configurar Forecast.Solar
Enciende las lámparas del ático, por favor.
Bicicleta Specialized Turbo encontrada
Los teléfonos son viejos.
Las niñas tienen sueño.
Subir una copia de seguridad manual
Ajuste de la temperatura del conductor
La alarma del salón está encendida.
A mi abuelo le gustan las sopas.
La niña dibuja un coche todos los días.
Mi familia es muy grande.
Se dispara cuando uno o más valores de iluminancia cambian.
La taza está en el hotel.
Detectando conexión serie
Ella tiene cinco paraguas azules.
El ID de la aplicación no coincide con la cuenta configurada anteriormente.
Consumo mensual de energía
Nuevo motor de conversión de voz a texto
Mi hermano necesita un plato nuevo.
Carga del mensaje de voluntad
El ID del medio de la pregunta que se utilizará en lugar de texto a voz.
Los perros están al lado de la casa.
La niña tiene tres vasos pequeños.
Producción de energía estimada - en 12 horas
Coeficiente de rendimiento - refrigeración
Feliz cumpleaños, Alex.
El carácter = no está permitido.
Kate vive en una casa grande.
Temperatura objetivo del vapor
Introduce la dirección IP o el nombre de host de tu bomba de calor Qube.
La temperatura ambiente es demasiado baja.
Modo de funcionamiento con batería para este segmento de tiempo.
¿Hay un = en el teclado?
Los periódicos están en el comedor.
¿Hay un abrigo en el pasillo?
Plantilla de valores de temperatura de color
La próxima semana los profesores van a la biblioteca.
No se pudieron obtener los datos del dispositivo de la API REST de Lunatone
¡Buenas noches, Miguel!
Solicitudes de escritura restantes hoy
Carga suministrada por la red este mes
Detectado error de transmisión
Control automático de velocidad
Activa o desactiva la función de refuerzo.
Fecha de autodiagnóstico
¿Hay un y en el teclado?
Tu código es 3360.
Habilita y configura los ajustes de Pure Boost.
Habilita o deshabilita el modo música.
¿Dónde está mi árbol?
Envía el mensaje a la(s) habitación(es) de destino.
Gracias, Kate.
Me levanto a las doce y media.
Esto es un ratón grande.
Busca un álbum de música y solicita el primer resultado.
Introduce las credenciales de tu cuenta de Mijn Farmad Apotheek.
Establece el porcentaje máximo de flujo de aire para una zona.
Esperando el inicio
Tiempo de funcionamiento del filtro
Patatas (con piel, cerosas, grandes, de cocción rápida al vapor)
El país no ha sido configurado
Nivel máximo de atenuación
Consultas validadas por DNSSEC
No se encontraron dispositivos ecobee para configurar
Índice de dióxido de azufre
Consumo de energía (total)
Los niños quieren un pastel.
Envía una notificación push de Prowl.
Esta noche mi abuelo va al restaurante.
Corriente máxima por fase
¿Puedes encender la luz del garaje?
Dirección MAC (opcional)
El abrigo cuesta $3.
Alarma de puerta abierta durante la calefacción
Se dispara cuando uno o más temporizadores finalizan.
El niño compra un tomate todos los días.
En funcionamiento
¿Vives en Madrid?
No uses OZwq0E como contraseña.
Coste de la electricidad este mes
Precio más alto - hoy
Configurar aplicaciones de Android
¿Dónde está tu padre?
Mi vecino tiene tres cuadros.
Este destinatario ya está configurado.
Tu código es 62470.
A mi vecino le gusta el zumo.
Las credenciales de Vitesy Hub ya no son válidas.
Introduce un nombre para la nueva lista de Remember The Milk.
Pon la temperatura del baño a 18 grados, por favor.
El archivo se llama dsvw.py.
No tienen miedo.
Protección de temperatura del módulo 1
La carta está al lado de la silla.
El domingo van al cine.
Volver a autenticar debe utilizarse para el mismo dispositivo, no para uno nuevo.
La estación donde comienza la conexión.
Secado por tiempo
Añadir otro canal de Volkszaehler
Consumo de energía de refrigeración (última hora)
La contraseña para tu homee.
Establecer la hora del panel de alarma
Quiero comprar un vaso verde.
¡Muchas gracias, Carlos!
Esta mañana tu tía va a la playa.
La clase empieza a las nueve y media.
Volver a configurar la información de tu dispositivo Slide
Esto es un periódico pequeño.
Servicio de Environment Canada
Envía una notificación a tu dispositivo Android TV o Fire TV.
Tu abuelo tiene ocho ratones.
La iluminancia superó el umbral.
Esto es un gato nuevo.
El reproductor multimedia no está reproduciendo
LED de estado de la válvula
El temporizador está activo
Tu abuelo no tiene prisa.
Reproducir ahora y borra la cola
Por favor, enciende la lámpara del baño.
Pausa durante el último entrenamiento
Información de la batería disponible.
La taza está delante de la silla.
El mensaje a mostrar en modo perdido.
Activa esta opción si tus unidades pueden cambiar automáticamente entre calefacción y refrigeración.
La llave cuesta $3.
Romanesco (entero, pequeño)
Consumo estimado hora actual
Tu médico quiere un kilo de azúcar.
Ella tiene dos cuadros azules.
¿A qué hora empieza la película esta noche?
Energía real total
Los médicos van a la biblioteca los lunes.
Número que representa la posición "abierta".
Error del motor del controlador
La cámara cuesta cinco euros.
Emite un comando en el clúster especificado en la entidad especificada.
Cierra la botella.
Configuración de asociación remota (125)
Error de muestreo de la tensión de red (CC)
Baja cobertura de nubes
Restablecer contador del filtro
Hasta luego, Eva.
Sistema no compatible - Versión de Home Assistant Core
Los datos sobre el estado de carga de la batería no están disponibles
Ciclo de limpieza completo
La contraseña de tu Vodafone Station.
El nombre de host o la dirección IP de tu dispositivo Comelit.
Humedad relativa máxima
Último inicio programado de Dynamic ESS
Enviar comando de nodo
Patatas (principalmente cerosas, medianas)
Mañana mi hermano va a la biblioteca.
Corriente de fuga del inversor
Configurar manualmente un Hue Bridge
Este es mi amigo Martin.
El niño tiene veinte cucharas.
Introduce la contraseña de tu cuenta Ohme
Longitud de la esquina noreste del área.
Tipo del clúster.
No uses ?5n como contraseña.
Solicitud de temperatura derecha
¿Hay un abrigo cerca de la mesa?
¿Dónde está la mesa?
Punto de acceso de enlace
Ruta al archivo
Exterior trasero derecho
¿Dónde están mis pájaros?
El niño quiere un kilo de pan.
El garaje es negro.
Se produjo un error inesperado.
Último evento de movimiento
Eliminar comando remoto
Habilitar opciones de cubierta de piscina
Corriente de entrada L1
No hay número de serie en la información de descubrimiento SSDP
Archivo de clave privada no válido o contraseña suministrada no válida
Los profesores tienen mucho miedo.
Se produjo un error inesperado durante la autenticación.
Obtener el estado de las credenciales de la cerradura
Código de emparejamiento que se muestra en el dispositivo Android TV.
El índice de la parte del mensaje.
Tiempo restante del cepillo de mantenimiento
Introduce el PIN de Bluetooth de 6 dígitos de este cargador.
Exterior frontal izquierda
¡Buenas noches, Robert!
Flores de romanesco (grandes)
¡Muchas gracias, Sam!
Utilizar una conexión HTTPS (SSL) al dispositivo Reolink.
Las cámaras están cerca del coche.
Secado con aire caliente
¿Qué quieres comer?
Cambiar opciones para este sensor de salidas
Esto es un ordenador grande.
Los profesores tienen doce platos.
Espera; tarda 1 minutos.
Intensidad de entrada de CC 1
45 + 19 = 64 es correcto.
Mi amigo tiene una pelota.
La niña quiere un vaso de cerveza.
Volver a configurar tu Cambridge Audio Streamer.
Ayer las niñas compraron un cuadro.
Error al enviar la solicitud de calibración al dispositivo.
Arma el Elk-M1 en modo instantáneo noche.
La contraseña es L_'plo.
Esto es un cuadro amarillo.
Anular la unidad de medida predeterminada del DPT.
Hora pico de mayor potencia - mañana
Aquí hace sol.
Topic del comando HS
La cuenta autenticada no coincide con la cuenta configurada
¿Dónde puedo comprar un billete?
Aumento de la carga de tensión
Mi tía compra una camisa todos los días.
El dispositivo no aceptó el comando
Hay un ratón en el baño.
¿Hay un conejo debajo de la cama?
No molestar hasta
Configuración del plan de control de la demanda (58)
Tu hija está comiendo un tomate.
Enciende la televisión del pasillo.
Comprueba si uno o más humidificadores están apagados.
Cuenta atrás para activar
Por favor, apaga los ventiladores del pasillo.
Modo de velocidad del ventilador
Corriente de carga mínima
Este es mi amigo Jack.
Estado del cierre delantero derecho
¿Cómo estás, George?
El hombre tiene un caballo bonito.
Servidor Z-Wave encontrado
El dispositivo no coincide con el dispositivo anterior.
A mi tío no le gustan los pasteles.
Iniciar sesión con SMS
Abre las persianas del dormitorio, por favor.
Hoy tu profesor va a la farmacia.
Sobrecorriente en el string FV (desactivada por defecto)
Añade o actualiza una credencial en una cerradura.
¿Está encendida la calefacción del comedor?
No se pudo apagar
¿Es verde el teléfono?
Me llamo Jane.
Brillo absoluto de salida
El lunes tu hermano va a la piscina.
No se detectó ningún accesorio
Nombre de un servidor Plex si hay varios servidores Plex configurados.
¡Muchas gracias, Robert!
Temporizador de inicio de carga
Calificación diaria de Chess960
Cerrar inclinación de persiana
Por favor, apaga la cafetera.
Por favor, apaga la radio de la cocina.
¿A qué hora cierra la tienda esta noche?
Mi hermana va a la estación en tren.
Enviar a segundo plano
Configuración de Genius Hub
Masa grasa en el brazo izquierdo
¿Dónde está el vaso, por favor?
42 + 1 = 43 es correcto.
Está lloviendo en Nueva York.
A mi madre no le gustan los perros.
Esto es una cama nueva.
Valor al que se configura el contador de suministro.
Problema con la batería del panel
Pon la temperatura del comedor a 29 grados.
¿Dónde está la iglesia, por favor?
¿Hay un bolso debajo del coche?
Hay una taza en el pasillo.
El ID de cuenta Kamereon asociado a tu vehículo
Ciclo de filtración primario
El viernes tu padre va al hospital.
Cierra la persiana del ático.
Lo siento, George.
Establece el objetivo de energía después del cual se detiene el proceso de carga.
Enciende las luces del dormitorio, por favor.
Estas son mis bicicletas.
A mi hermano no le gusta la cerveza.
Filtrar por idioma
¡Buenas tardes, Tom!
El reloj está debajo de la casa.
El modelo a utilizar para el agente de conversación
10 + 41 = 51 es correcto.
Creo que no.
Problema de fuga de agua
Energía cargada hoy
Elige el tipo de hora
Mi hijo compra una cama todos los días.
No se pudieron listar las copias de seguridad
Volver a configurar el webhook de Mailgun
Tu hija necesita una ensalada.
Volumen máximo de aire transportado por el filtro de partículas gruesas
Plantilla de valor HS
Se requiere actualización de firmware Reolink
¿Qué tiempo hace en París?
Error de plausibilidad de la tensión del relé
El domingo la mujer va al mercado.
Ahora vamos al museo.
La planta Growatt (instalación solar) para integrar.
La próxima semana mi madre va al cine.
No se pudo eliminar la notificación
El comando ISY REST que se enviará al dispositivo.
El cortacésped está en la base
Método de ajuste de la latitud
¿Hay un L en el teclado?
Ruta de descarga relativa.
La niña va al supermercado todos los días.
Mi hermana necesita una camisa.
El número de puerto de tu servidor web INDI Allsky.
Umbral de inicio de carga solar personalizada
El nuevo token de acceso API para autenticarse con Portainer
Comprueba si uno o más ventiladores están apagados.
Hasta luego, Bob.
¿Dónde están los zapatos?
La plataforma de fecha y hora KNX se utiliza como interfaz para objetos de fecha y hora.
Utiliza un dongle USB de Crownstone para la transmisión local de datos
Puerta trasera del conductor
El baño es grande.
Pausar robot aspirador
Intensidad Wi-Fi
Temperatura del aire interior
No tienen hambre.
El payload que se envía cuando se emite un comando de "desarmar".
Se ha producido un error en la lavadora.
¿Dónde está mi cuchillo?
Google Cast no se ha cargado.
Tengo nueve cartas.
Configurar soporte multiprotocolo de radio IEEE 802.15.4
Mi médico va a la ciudad todos los días.
¿Qué significa esto?
Filete de ternera (medallones, 1 cm)
Credenciales de Vistapool no válidas.
La bicicleta cuesta $15.
Hora de inicio de ejecución actual
Previsión de producción de energía restante para hoy
Alarma está armada en modo en casa
Esto es una sopa vieja.
Intervalo del informe de temperatura
Establecer perfil del calentador
¡Feliz cumpleaños, Sara!
Hace calor.
Se ha eliminado la integración de Telegram
Comprobar la protección contra sobretensión
Mi padre tiene tres sombreros caros.
El ID del mensaje o el ID de secuencia de la notificación que se eliminará.
Tu hijo tiene mucho frío.
La carpeta seleccionada no es válida
Tu madre está leyendo la carta.
Plantilla de comando de porcentaje
Hay una pelota detrás de la casa.
37 + 15 = 52 es correcto.
La entrada de configuración que se utilizará para esta acción.
¿Esto es una carta?
Tu tía es simpática.
Temperatura de calentamiento calculada
Resolución: espacio libre
Define las acciones que se ejecutarán cuando se apague el reproductor multimedia.
¿Dónde está el cuadro?
ID del endpoint del clúster.
Selecciona al menos una aplicación.
Previsión del consumo de energía restante para hoy
¿Estás seguro de que quieres volver a configurar el webhook de Geofency?
Mi hermana es joven.
El humidificador está en modo
Mi abuela vive en Roma.
Esta tarde los profesores van a la biblioteca.
Temperatura de protección contra heladas
Paso de temperatura de pulsación corta
Enciende las lámparas del garaje.
Esta es mi familia.
¡Hasta mañana, John!
URL del router para reanudar la integración; opcional cuando solo uno está configurado.
No se pudo abrir la URL.
A mi hermano no le gusta el agua.
Aceptar la política de privacidad
Consumo total de energía
Considerar el intervalo de inicio
La mujer quiere un kilo de pan.
Cambios en la polaridad de la celda
No nos gustan las ensaladas.
Temperatura de color inicial
Topic del estado XY
Opciones específicas del modelo
Factor de potencia en el PCC L1
Hay 23 grados en el sótano.
Escritura de medios de autenticación (162)
Cierra la puerta del sótano, por favor.
Los hombres no tienen sueño.
Mi padre tiene cinco sillas rojas.
Los sótanos son amarillos.
Mi abrigo es bonito.
¿Hay una bicicleta debajo de la casa?
Mi hijo quiere un kilo de pan.
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cambia.
38 + 5 = 43 es correcto.
Detener el desvanecimiento de la luz
Son las siete.
Última fuente de acción
Muchas gracias, Tom.
Las verjas del ático están abiertas.
Precio total del último pedido
Memoria libre de Opcache
El cable de carga está conectado.
¿Es bonita la silla?
Establecer posición de persiana
Anular el valor mínimo del DPT que se permite configurar.
Andén de llegada real
Tiempo de respuesta de la consigna
Establecer dirección del ventilador
País para el que se muestran las imágenes de la cámara.
Ayer tu abuelo compró una carta.
¡Buenos días a todos!
Tu padre necesita un abrigo nuevo.
Mi hija va a la piscina todas las semanas.
La mujer tiene cinco teléfonos rojos.
Tiempo de giro e inclinación (de apertura a cierre)
Tu tío está en el jardín.
¿Dónde está el bolso?
Umbral de baja temperatura de Climate React
Modo de suspensión los martes
Hola, me llamo Tom.
Este modelo no es compatible, por favor, selecciona un modelo diferente
El dormitorio es negro.
Nombre de la entrada de integración LCN.
Se dispara cuando uno o más ventiladores se encienden.
Comprueba la consigna de temperatura de uno o más termostatos.
Esto es un perro.
Selecciona el dispositivo TP-Link que quieres añadir.
Zanahorias en manojos (cortadas en cuartos)
Usando una entidad
Se ha utilizado la dirección IP/nombre de host de otro monitor Nettigo Air.
Mi hijo va al supermercado todas las semanas.
Fuerza del viento 1d
Él tiene cuatro camisas grandes.
Punto de producción de electricidad
Transición gradual entre colores RGB
El archivo se llama kxqv-2.pdf.
Pon la temperatura del ático a 16 grados.
Esto no es un perro.
Temperatura ambiente demasiado baja
Primer día de vacaciones.
El viernes mi hermana va a la estación.
El precio más bajo de la electricidad mañana
40 + 37 = 77 es correcto.
La clave de cifrado de tu contador, proporcionada por tu operador de red (32 caracteres hexadecimales)
Reanudar el funcionamiento de la batería
Restablece la vida útil y el uso del filtro.
Tu amigo tiene mucho frío.
El dispositivo SMLIGHT.
Alarma de CO detectada
Nivel de radón a 1 año
Añadir elemento a la lista de tareas pendientes
Esto es un helado bonito.
Monitor de la tabla de tarifas (73)
A mi hija le gustan los caballos.
Mi hermana tiene siete árboles.
Ventilador de pie SSVF 45 C1
¿Es bonita la cuchara?
Fuente de alimentación externa (CC)
Direcciones IP de los dispositivos
El vaso cuesta $15.
Elige un concentrador para añadir
El archivo se llama avtm~.bak.
¿Hay un n en el teclado?
Intensidad del LED apagado
¿Hay un banco cerca de aquí?
Precipitación última hora
Establece la ubicación de la mascota.
No se han podido obtener los datos del vehículo de A Better Routeplanner.
Intensidad de la ranura derecha
¿Dónde están las pelotas?
El bolso cuesta siete euros.
Salida CA a CA-in-1
Acciones al pausar
Prefijo para el panel.
Las niñas van a la piscina.
El carácter # no está permitido.
Restricciones para la espera por lluvia
¿Qué significa H?
Tu contraseña de Snoo
No se pudo establecer el valor.
Ahora el profesor va al aeropuerto.
Abre las persianas del pasillo, por favor.
Se dispara cuando uno o más bloques de programación finalizan.
La próxima semana tu tío va a la playa.
¿Hay un X en el teclado?
Ayer tu abuelo compró un vaso.
Modo de control de tono
Máxima velocidad de subida
Mi hermano necesita un billete nuevo.
Temperatura del inversor de la transmisión trasera derecha
Promedio de subida esta semana
El arroz cuesta tres euros.
Token generado por la aplicación utilizada para controlar tu dispositivo.
Límite de apertura de elevación
Comprueba si uno o más cortacéspedes están detectando un error.
Tu abuelo quiere un vaso de agua.
Cierra la cortina del sótano, por favor.
Tienes cuatro sombreros caros.
Solomillo de cerdo (medallones, 3 cm)
Temperatura objetivo superior/inferior
Modo súper congelador
Enciende las lámparas del dormitorio.
Porcentaje de anuncios bloqueados
Problema en la producción del ionizador
Detiene un desvanecimiento de la luz.
Vamos al hospital todos los días.
Establece el perfil de temperatura para el calentador de agua.
Escribe el carácter O dos veces.
Mi abuela tiene un ratón bonito.
Carga en horas valle habilitada
Hay un pájaro cerca de la cama.
Esta noche vamos al parque.
URL de la imagen que se muestra como icono de este botón.
Temperatura máxima de la protección contra sobrecalentamiento
El ordenador cuesta ocho euros.
Volver a configurar el agente de conversación
La comida está buena.
Valor del monóxido de nitrógeno
El nuevo token de acceso API para tu cuenta VRM
El domingo ella va a la escuela.
La dirección de correo electrónico a la que enviar el código de verificación
Corriente residual demasiado alta
Humedad interior AQIN
Desplazamiento de la curva de calefacción
Topic del comando del modo de funcionamiento
Filtrar voces por nombre.
El nombre de usuario IMAP.
Los modos de funcionamiento que se deben comprobar.
Se requiere el identificador de la región o el rastreador del dispositivo.
ID del área de trabajo
Fallo por sobrecorriente de entrada
Mi profesor está en el comedor.
Mi hija tiene nueve bicicletas.
Las niñas quieren una patata.
Mi madre está en la oficina.
No hay comunicación con la unidad interior
Tu código es 71831.
Tu amigo va a la iglesia todos los días.
Horas de funcionamiento diarias
Potencia activa en el PCC L1
Ajuste el factor de calibración según sea necesario
Muchas gracias.
El archivo se llama jjnp.py.
Tu hijo quiere un vaso de vino.
Sobrescribir el archivo si existe.
Él tiene frío.
Potencia aparente total en el PCC
Recarga los filtros desde la configuración YAML.
Los sombreros están en el parque.
Precio de producción de energía - Valle
Límite de corriente de entrada de CA
Reiniciar con batería
El firmware se ha actualizado.
Enciende el ventilador del sótano, por favor.
A mi tío no le gusta el té.
¿Hace sol ahora?
A mi hija no le gustan los gatos.
Vuelve a cargar la configuración de automatización.
Batería 1 descargando W
Error de SCI (CC)
Ayer mi hermano dibujó una casa.
Los niños están jugando en el jardín.
Elige una ubicación en Suecia.
Secado a baja temperatura
Energía total de entrada a la batería
Esta es mi madre.
Soporte del modo ventilador
No abras la persiana.
El secreto del cliente para la aplicación creada dentro de tu cuenta de Mastodon.
Intensidad del LED encendido
Tu vecino trabaja en México.
Tu profesor quiere un trozo de queso.
El UID del sensor emparejado.
Enciende un ventilador.
Zanahorias en manojos (cortadas en dados)
13 + 50 = 63 es correcto.
Se dispara cuando la humedad relativa cruzan un umbral.
Limpiar los contactos de carga
Segundo botón del primer grupo
Precio EPEX más alto de hoy por hora
¿Qué significa ;?
Los médicos van a la estación todas las semanas.
Error inesperado, por favor, inténtalo de nuevo.
Modo de bloqueo del cable
Consigna del ventilador de extracción cuando ausente
Elimina los artículos completados de la lista de la compra.
40 + 12 = 52 es correcto.
Copia de seguridad JSON no válida
¿Qué es esto?
Plantilla de estado del modo de oscilación
Establece el modo de ventilador de un termostato.
Inicio de lluvia por sensor de lluvia
Por favor, cierra las puertas del comedor.
No uses nwzd7 como contraseña.
La bicicleta está al lado de la casa.
Esta tarde mi tía va a la biblioteca.
Tipo de dosificación de cloro
Tu padre está comiendo una patata.
El hombre no tiene sueño.
No hablo español.
A mi hermana no le gusta la música.
Marcar para eliminar esta regla
Esta zona no proporciona datos de temperatura.
No uses pLA como contraseña.
Potencia activa fotovoltaica externa
Código utilizado para abrir la cerradura.
Tu amigo necesita una llave nueva.
Filtro de destino opcional para las salidas
Duración de un solo riego
¿Qué significa (?
Selecciona si el dispositivo está en modo de calefacción o refrigeración.
No uses sxxo@ como contraseña.
Tu amigo quiere un trozo de carne.
No se pudo cambiar el estado de la válvula.
El niño quiere un kilo de pan.
¿Dónde está la pelota, por favor?
No se pudo acceder a la API de Rachio
Hay un cuchillo cerca de la mesa.
Tu hermano tiene siete relojes.
El niño tiene ocho bicicletas.
Total de partidas de Chess960 diarias en tablas
Código a configurar.
Ciclo de limpieza en curso
No se ha podido conectar con la API de ecosmart.
No se puede iniciar la detección, consulta los registros para obtener más detalles
No se ha podido encontrar el dispositivo de Monzo seleccionado.
Las ventanas de la cocina están cerradas.
Sensor de temperatura de retorno dañado
Energía almacenada en baterías hoy
Puerta delantera del pasajero
Configuración manual de Plex
La clase empieza a las tres.
Brillo de la pantalla (activa)
¡Ven aquí!
Fin de la franja seleccionada
Etiqueta para el mensaje enviado.
Hora de salida siguiente
Eliminar elementos de la lista de verificación de una tarea.
La entidad tiene un estado negativo
La flor es roja.
¿Hay una flor delante del árbol?
Fallo de Wi-Fi
Llegamos tarde.
Él tiene cuatro cámaras baratas.
Autotest en curso
Esto es una patata.
Tu hijo quiere un tomate.
Configuración de conexión KNX
Comprueba el nivel de humedad de una o más entidades.
Enciende el horno del dormitorio.
El nombre de host o dirección IP de tu dispositivo Elgato.
Es verdad.
Acciones al cerrar
Él va a la piscina los domingos.
Producción estimada de energía - Mañana
Dispositivos Z-Wave mediante una radio Z-Wave o un puente.
¿Puedes ayudarme?
El valor de Calidad de Servicio que deben utilizar las entidades del dispositivo.
6 + 2 = 8 es correcto.
Te echo de menos.
El nombre de host o la dirección IP del dispositivo que ejecuta la aplicación Kiosker.
Temperatura actual (°C).
Modo de la barra LED
La película empieza a las seis.
Tengo doce camas.
Este es mi abrigo.
Alta tensión de celda
Sensibilidad de detección de movimiento medio
Presión del condensador exterior
Comportamiento inicial
Motivo por el que se detuvo el sistema de refrigeración
Perdón.
Habilitar la carga de CA (red eléctrica).
Tengo un libro barato.
Los modos HVAC para que se dispare.
Introducir una inclinación fija
Define las acciones que se ejecutarán cuando se encienda el interruptor.
Demanda de carga fija
Producción de almacenamiento hoy
Actualiza el contador descendente de un hábito negativo.
Esto es un cuadro verde.
Las pelotas están en el garaje.
Humidificador encendido
La cortina está abierta.
El nombre de usuario para el servidor Proxmox VE
El archivo se llama xbnk-2.pdf.
Vamos al médico los domingos.
Ya existe un servicio con esta configuración
Se requiere una URL ya que no has configurado una URL externa en Home Assistant
¿Hay un billete sobre la mesa?
Motor de la rueda izquierda sobrecargado
Ayer la niña escribió una carta.
No hay resultado en la búsqueda de la ciudad: por favor, comprueba el campo de la ciudad
Pon la temperatura del ático a 27 grados, por favor.
¿Puedes apagar la lámpara del ático?
Peras para cocinar (grandes, cortadas en cuartos)
Botón de modo de privacidad
Error al importar la configuración YAML: no se puede conectar
Las niñas van al médico todas las semanas.
Mi abuelo necesita un paraguas nuevo.
Nombre de host o dirección IP
Bolsa de polvo llena
Modo de control de demanda: manual o auto.
Cierra las ventanas del baño, por favor.
Tu código es 17850.
Lista de opciones.
Seleccionar última opción de selección de entrada
El lunes tu hermana va a la biblioteca.
Bienvenido, Tom.
Clave de autenticación no válida
Tráeme un kilo de arroz.
Por favor, cierra las cortinas del ático.
Patatas (cerosas, cortadas por la mitad)
Envía un comando de texto a un dispositivo
La niña tiene cinco abrigos amarillos.
Mi periódico es blanco.
Número de ciclos de la batería
Mensajes SMS (SIM)
Alarma de baja tensión
No uses lbwdk como contraseña.
¿Funciona?
Error de respuesta de Environment Canada
Peras para cocinar (pequeñas, cortadas por la mitad)
Abre las puertas de la cocina, por favor.
El paraguas es amarillo.
Esto te permitirá cambiar la configuración del adaptador.
¡Hola, Juan!
Hora de la última sesión
El ratón está cerca de la cama.
La tienda abre a la una.
Consultas DNS-over-HTTPS
Hora punta de mayor consumo - Mañana
Importación desde la red en su vida útil
El idioma de la 'Cadena de fecha de vencimiento'.
Tengo un paraguas nuevo.
Modos de color compatibles
Obtiene precios de energía por hora, incluido el nivel de precios.
Pon la temperatura del garaje a 22 grados, por favor.
Valor de la posición "cerrada"
Hoy hace mucho calor.
Automático con refuerzo
Consultas de DNS bloqueadas
Fijada en la parte superior media
Factura actual de consumo eléctrico hasta la fecha
Estados del relé como cadena (1=encendido, 2=apagado, t=conmutación, -=sin cambio).
Calidad del aire moderada
Temperatura de color en Kelvin.
Se ha eliminado la integración de TP-Link LTE.
¿Qué significa Q?
Patatas (principalmente cerosas, cortadas en cuartos)
La URL, incluido el puerto, de tu instancia de Portainer
Uso promedio diario de agua
La duración de una alarma activada.
Ignorar automáticamente batería baja
Transmisión local y en la nube
Me gusta nadar.
En casa o ausente.
Energía de carga añadida
Introduce la dirección de correo electrónico asociada a tu cuenta Ohme.
El código de usuario de tu panel
El tipo de impresora Brother.
Batería total descargada
No se pudo obtener la información de descubrimiento de la aplicación Z-Wave JS.
¡Feliz Navidad!
Somos de París.
Bloqueo del cable de carga
Índice de disparo de 1 a 4.
Estado de salud
El arroz cuesta $8.
Mi abuela tiene cinco mesas bonitas.
La contraseña de tu cuenta HEOS.
Soy de Nueva York.
¡Bienvenido, David!
Este es mi amigo Helen.
No uses |7Zx como contraseña.
Vivo en Madrid.
El archivo se llama lagh.py.
Mi amigo quiere un vaso de leche.
Brillo de la luz de estado
No se pudieron obtener los datos de los sensores de la API REST de Lunatone
Consigna de refrigeración (día)
¿Es viejo el abrigo?
Este dispositivo no es un dispositivo ZHA
La imagen que se mostrará.
Se ha superado el número de llamadas a la API.
El token de autenticación ha caducado
Duración de la apertura de la puerta
La pelota está detrás de la silla.
Código de cuenta de Apple
Tu tía tiene nueve peces.
Configurar ajustes generales
Inicia un temporizador o lo reinicia con una duración determinada.
Habilitar Climate React
Selecciona al menos un tipo de evento de tecla.
Por favor, apaga la luz del baño.
Tu abuelo tiene tres ratones.
Por favor, vuelve a autenticarte con el panel.
Comprobación de la temperatura del agua
Mi hermana está lavando el vaso.
35 + 37 = 72 es correcto.
Se dispara cuando el brillo de una o más luces cruza un umbral.
Te gusta la cerveza.
Riesgo muy bajo
El puerto del servidor web de la API JSON en el dispositivo.
Tu amigo trabaja en España.
Selecciona la instancia de Mastodon en la que quieres activar el sonido de esta cuenta.
Él vive en Inglaterra.
Espacio total del almacenamiento interno
La contraseña es pJa?.
Hace frío en Barcelona.
No se pudo configurar el estado de ventilación.
Mi hija tiene cinco relojes caros.
Tipo de límite de exportación
Establecer posición absoluta
Estado del nodo de Z-Wave JS
¿Dónde está tu hermana?
Comprueba si es noche polar.
Bienvenido, Alice.
Consumo medio de combustible
Hay un perro debajo de la cama.
Armar ausente al instante
¡Buenas tardes, Anna!
Mi hermano tiene cuatro cuadros caros.
Problema del sensor de bucle derecho
El nombre de usuario de tu router Mikrotik.
Tu amigo tiene sed.
Corriente de la fase B
La contraseña que utilizas para iniciar sesión en la aplicación de Rituals.
Páginas restantes de magenta
Por favor, introduce la información de conexión de tu dispositivo de túnel.
Advertencia de temperatura de la transmisión
La mujer quiere un vaso de zumo.
Modo purificador de aire
Añadir tarea IA
Consumo eléctrico mensual típico
El pez es bonito.
Electricidad consumida en horas valle
LED de progreso del firmware
Esta tarde tu amigo va al hotel.
Dirección IP (opcional)
Temperatura del agua de suministro
Consumo de energía de ACS este año
Mi color favorito es el azul.
Obtener códigos PIN
Controlador de piscina Vistapool
Apagado de protección (software)
Nombre de la biblioteca Plex para actualizar.
El lunes tu amigo va al hotel.
Potencia aparente de salida total
Hora punta más alta - Hoy
El archivo se llama cmim_1.txt.
¿Es negra la oficina?
El ordenador del baño está encendido.
Tu tío está comprando una pizza.
Producción actual de energía
33 + 42 = 75 es correcto.
El ventilador del baño está encendido.
Grabación de vídeo todo el día
Número de sensores de temperatura
Límite negativo del sitio
Días a incluir
Detección remota de ocupación
Bucket a utilizar.
Volver a configurar el soporte multiprotocolo de radio IEEE 802.15.4
Tu amigo está comprando el ordenador.
El payload que representa el estado "encendido".
Ajustar la temperatura exterior
La contraseña es {k`p.
Potencia activa de salida total
Mi vecino necesita un coche nuevo.
Hoy hace mucho viento en Roma.
Por favor, abre las puertas del jardín.
Tensión de entrada CC
Mi madre tiene miedo.
Ciudad/condado (E-H)
¿Dónde están mis pelotas?
Nombre de la variable o del punto de consigna.
Mi abuelo está comprando la naranja.
Añadir vehículo Autocharge
La limpieza ha fallado
Se ha actualizado la configuración existente.
Pulsa la tecla W.
¡Buenas tardes, Leo!
Consigna de potencia del inversor
Configurar el agente Fing
Controlar la velocidad del ventilador.
Los teléfonos son negros.
Las llaves son viejas.
Horas restantes hasta el servicio
Esta mañana mi médico va al cine.
Comemos a las cuatro.
Ciudad/condado (I-L) para la que recibir advertencias
¿Dónde está la playa?
Por favor, apaga la luz.
Bloqueado durante la carga
Este es mi teléfono.
Uso total de CPU
Disco utilizado por fotos
Topic del estado de dirección
Unidad de medida inesperada
Muchas gracias, Bob.
El té es demasiado caro.
Tráfico en la interfaz de la caldera
¿Dónde están mis peces?
¿Está encendida la televisión de la oficina?
¿Puedes apagar la lámpara de la oficina?
Problema con el generador de zonas
Color de fondo en formato RGB
Habilita esta opción para mostrar la opción de armado en casa en el panel de alarma.
Caldera post-funcionamiento
Error al conectarse a la máquina a través de Bluetooth
Los vasos son viejos.
Establece el nombre de un cliente en la red de Omada.
Hace frío en Inglaterra.
Tu hermano va a la oficina los domingos.
El ciclo ha finalizado
Selecciona el perfil de transmisión a usar
La mujer tiene ocho bicicletas.
Masa libre de grasa en el torso
Programar descarga máxima
¿Qué quieres beber?
No se pudo instalar la aplicación Z-Wave JS.
¿Puedes apagar la calefacción del ático?
Este ayudante no tiene ninguna opción.
Detener Home Assistant
Importación desde la red
Coeficiente de rendimiento - calefacción
Tu hermano necesita un árbol.
Establece el modo de oscilación.
Relación de pico de carga fuera de la red L1
Estado del horno superior
Total de potencia real devuelta
¿Hay una pelota debajo de la mesa?
Selecciona los dispositivos de infrarrojos para el ventilador.
Subir imágenes de la web al dispositivo.
Mi tía es de Madrid.
Configuración de la puerta de enlace MQTT
Enciende una salida durante un tiempo determinado.
La API de Monzo ha devuelto una respuesta no válida.
Tu nombre de usuario de la cuenta de Hypontech Cloud.
Bienvenido, John.
Caudal de agua
Lista de hasta 5 estaciones por las que debe pasar la ruta
Energía consumida del generador
Dirección MAC a excluir del seguimiento
Patatas (cerosas, cortadas en dados)
El robot está atascado
¿Dónde está el ático?
Mi hermana tiene un abrigo pequeño.
Consumo de energía - Tarifa punta
Última hora de alarma
Las puertas están abiertas.
Parada de verano de la bomba
Ayer los profesores dibujaron un caballo.
Apaga la calefacción del baño.
Por favor, abre las persianas del dormitorio.
Tu tía tiene sed.
Tengo nueve caballos.
El hombre tiene cinco teléfonos nuevos.
Error del sensor de agua
Tu código es 30400.
Pedro no está en casa.
Los abrigos están sobre la cama.
Sobrecorriente del cargador
El contorno no está habilitado para la posición
El zumo es demasiado caro.
Páginas del tambor amarillo restantes
Regresar a la base
¿Puedes cerrar la caja?
Código de verificación (OTP)
Los teléfonos son amarillos.
Consumo diario de energía de refrigeración
Código utilizado para desbloquear la cerradura.
Hace viento en Berlín.
Esto es un billete.
Hidrólisis activada por el módulo redox
Helty Cloud ha rechazado las credenciales de esta cuenta.
Este dispositivo my-PV no es compatible.
Encendido solo cuando está oscuro
El domingo tu tía va a la oficina.
¿Estás seguro de que quieres volver a configurar Mailgun?
El interruptor está encendido
Problema con la altura de corte
Retroalimentación TC energía suministrada
Si el usuario está activo.
El médico dibuja un gato todos los días.
Selecciona qué feeds sincronizar
Solicitar un nuevo código de verificación
Sistema en mal estado: La actualización del supervisor falló
La batería no está cargando.
¿Qué significa m?
Tiempo en completar la transición.
Mi tío está comiendo la naranja.
Modo mantener fresco
El dispositivo seleccionado ya no existe
Temperatura de confort deseada
Título de la notificación.
Selecciona las coordenadas para las que quieres crear una entrada.
¿A qué hora te levantas?
28 + 32 = 60 es correcto.
Agua caliente disponible
Código de la aplicación Droplet
Por favor, pon la temperatura del pasillo a 15 grados.
Temperatura del tanque T4
Ella está en el garaje.
Apaga la televisión del baño.
Borrar estadísticas de tráfico
Comprueba el nivel de PM1 de una o más entidades.
El zapato es demasiado caro.
Configurar TV Philips
Código para desactivar la alarma.
Por favor, apaga la música del salón.
El endpoint del valor.
No se puede leer la ruta de acceso al archivo proporcionada.
La máquina traduce textos.
No se pudo determinar la URL de Home Assistant que se enviará al dispositivo.
Mi vecino compra una manzana todos los días.
A mi vecino no le gustan los plátanos.
¿Puedes apagar el ordenador del sótano?
¿Es grande la cocina?
Los hombres tienen doce cucharas.
Patatas (cerosas, enteras, grandes)
Tu hermana tiene cuatro bolsos.
Distancia objetivo estática
Brillo del botón (activo)
Por favor, asegúrate de volver a configurarlo con el mismo dispositivo.
Tu hijo tiene veinte peces.
Indicadores de estado del medidor EVSE TC activos
Cantidad de recursos compartidos recibidos
La tienda cierra a la una.
¿A qué hora comemos esta noche?
No se puede abrir el puerto UDP local 50222.
Entrada del estado de carga
¿Dónde está el museo?
Temporizador de enfriamiento del generador
La dirección de correo electrónico de tu cuenta de Schlage.
¡Bienvenido, Kate!
¿Está Alex en casa?
Límite de posición abierta
A mi hija le gusta el chocolate.
Escribe el carácter b dos veces.
Mi hija tiene un plato bonito.
No molestar
Estado de la lavadora superior
Iniciar una prueba rápida de la batería
Recupera los pronósticos de uno o varios servicios meteorológicos.
¿Qué significa )?
¡Feliz cumpleaños, Helen!
Las niñas tienen seis coches.
Temperatura MOS en descarga
El tren sale a las dos.
Tu madre está lavando una camisa.
Consumo de energía estimado del compresor
Hay una carta en el garaje.
Límite superior de la consigna máxima de agua caliente
¿Hay un V en el teclado?
Tu código es 14320.
Configurar la suscripción a Cloud Pub/Sub
Sólo se admite el tipo de soporte de música
Hay un sombrero sobre la casa.
Mi padre quiere una patata.
Motivo de la pausa de refrigeración
Dispositivo WLED encontrado
La configuración de la plataforma de texto a voz en la nube está obsoleta
Intercambio de fase/neutro
Distancia del objetivo en movimiento
Alarma del sensor de tensión
Producción estimada de energía - Hora actual
Conectado al control
Último mapa seleccionado
Apaga los ventiladores del salón.
Las mujeres viven en Nueva York.
Define si la opción agua plus está activada.
Mostrar obstáculos en el mapa.
No se pudo obtener el estado del dispositivo
Los profesores tienen cinco ordenadores.
¿Qué significa '?
Problema con la estación de monitorización 1
Comprueba si uno o más robots aspiradores están detectando un error.
Introduce la nueva dirección IP o el nombre de host de tu bomba de calor Qube.
Este no es un número de serie de LIFX válido.
Nombre(s) de la(s) cámara(s), o 'todas' para todas las cámaras.
Fallo al despertar el vehículo
La contraseña es X(P?.
Ayer mi profesor compró una sopa.
Tiempo de espera agotado para comunicarse con la API de Ring
La radio del baño está encendida.
Soy alto.
Sensor binario de plantilla
Configurar el dispositivo Teltonika
El ID de entidad para desactivar el impulso.
Potencia de la fase A
Payload "armada noche"
Él vive en París.
Ella está en el ático.
Temperatura exterior con el modo de verano activado
Nivel de calidad del aire
Los periódicos están sobre el árbol.
Enciende la música de la cocina.
Detiene la reproducción de un tono de llamada inmediatamente.
¿Dónde está tu ordenador?
Mi amigo quiere un kilo de sal.
¿Puedes apagar la radio del jardín?
Desconexión de entrada (sobretensión de la batería)
Establece un parámetro de configuración en Fully Kiosk Browser.
Producción total de energía fotovoltaica
Introduce la ruta de autobús
Lo siento.
Los hombres van a la playa todos los días.
Autenticación de Actron Air
¡No se pudo acceder a los dispositivos USB!
Tipo de comando a ejecutar.
¿Está encendida la música del salón?
La entrada de configuración del sitio para obtener la previsión.
Restablecer la energía total
La mujer quiere un plátano.
Temperatura elevada en el motor de corte, izquierda
Se recibieron datos no válidos
Este modelo de impresora no es compatible.
Tiempo de ejecución de rotación de calibración descendente
Por favor, tráeme un kilo de queso.
Temperatura objetivo del café
Ahora vas al mercado.
No te preocupes.
Tu hermano quiere una botella de vino.
Por favor, vuelve a autenticarte con Mealie.
¿Dónde está mi sombrero?
Los platos están sobre la silla.
Se dispara cuando uno o más sensores de movimiento comienzan a detectar movimiento.
Mañana voy al hospital.
Tensión EVSE TC
Enciende las lámparas del salón.
Compran un plato todos los días.
La aplicación a detener.
Comprueba si uno o más calentadores de agua están encendidos.
Por debajo de la vida restante mínima
El carácter B no está permitido.
Electricidad utilizada en modo de espera
Muestra una vista de panel de control en un dispositivo Google Cast.
La mujer tiene ocho cámaras.
Gracias, Jane.
Tu hermano necesita una manzana nueva.
No se pudo iniciar la aplicación Matter Server.
Contraseña opcional si el proyector está configurado para una
Topic de estado de inclinación
Payload "disparar alarma"
Precio del consumo de gas
Los garajes son grandes.
Ir al punto de guardia
Plantilla de comando RGBW
Energía por distancia
Almacenamiento de SMS lleno
El nombre de host o IP de tu inversor
Tu profesor vive en Nueva York.
Temperatura del gas líquido
Crea una entidad de interruptor para esta salida de relé auxiliar.
Precipitación total hoy
Vivo en Barcelona.
33 + 9 = 42 es correcto.
El nombre de host o la dirección IP de tu dispositivo Rain Bird.
Feliz cumpleaños, Irene.
Servicios de música y radio
La integración de Monzo necesita volver a autenticar tu cuenta
Corriente continua MPPT 1
Tu homee ya está conectado usando otra dirección IP
ID de ruta B
El payload que se envía cuando se emite un comando de "detener inclinación".
Hasta mañana, Paul.
Mi madre come una manzana todos los días.
Alarma de puerta abierta durante demasiado tiempo
La batería del robot aspirador está baja
La interfaz que se va a configurar en modo de instalación.
El ID de entidad de la nueva escena.
Define una plantilla para determinar si el reproductor multimedia está silenciado.
¿Hay un f en el teclado?
Las mujeres comen una manzana todos los días.
Posición del robot no encontrada
Tengo cinco sillas.
Mi abuela tiene dos cuadros verdes.
¡Feliz cumpleaños, Mary!
Habilitar el soporte multiprotocolo en la radio IEEE 802.15.4
Este dispositivo no admite la entrada de teclado.
Temperatura normal de refrigeración
Ahora mi madre va al supermercado.
El tiempo de espera no está bloqueado como es necesario
Tu hermana tiene sed.
Seleccionar la chimenea por número de serie.
El brillo de la luz rastreado.
Temperatura de color máxima (Kelvin)
Humedad relativa máxima en el período actual (%HR).
Eso es una patata.
No se pudo establecer la prioridad de la habitación
Umbral de alta temperatura de Climate React
Color por defecto de todos los LEDs apagados
El PIN debe tener 4 dígitos
¿Dónde está el banco?
Las ventanas del jardín están abiertas.
Buenos días, Mark.
Inicio de pulsación larga
Electricidad consumida en la fase tres
Parámetro 'interfaz' obsoleto
Detección de movimiento de la cámara
Importación total de la red
El dispositivo no es un punto de montaje de supervisor
Habilitar el modo dinámico de la escena.
A mi abuelo le gustan las naranjas.
¿Dónde está tu pez?
Error del chip (CC)
El ID del medio con el que empezar en lugar de utilizar texto a voz.
Filete de ternera (entero)
El protocolo no coincide con el dispositivo descubierto
El pájaro es barato.
El termostato está secando
Doble pulsación larga
Tu médico necesita una pelota nueva.
No se pudieron obtener los datos del plan de comidas.
Tiempo de transición (ms)
Cancelar la anulación de la consigna de la habitación
Inicia la reproducción en un reproductor multimedia.
Masa libre de grasa en la pierna izquierda
El domingo mi tío va a la playa.
Ya existe
Apagar la pantalla
Borrar la caché del navegador
Corriente de CC (Modbus)
Mi hermano tiene cinco cuchillos verdes.
El ID de la clase de comando a la que quieres emitir un comando.
No uses bfz" como contraseña.
Número de cuenta de facturación
Enciende la televisión de la cocina, por favor.
devolo Home Control se encuentra actualmente en modo de mantenimiento.
Dirección para mover la cámara.
Tu código es 30834.
Se dispara cuando el volumen de uno o más reproductores multimedia cruza un umbral.
Vivo en Inglaterra.
Mi hermano está comprando un cuchillo.
Hay una flor cerca de la silla.
Los vasos están debajo del coche.
A mi madre le gusta la música.
No hay datos para latitud/longitud
Método de dosificación de ORP
Valor de Z-Wave JS
Establecer apagado diferido de la luz
¿Hay un Y en el teclado?
Páginas del tambor negro restantes
Las bicicletas están al lado del coche.
Mi hermana tiene tres llaves blancas.
Se dispara cuando uno o más valores de contenido de humedad cambian.
Configuración de temperatura de color
Por favor, apaga la televisión del ático.
Tipo de contenido multimedia
El sombrero es grande.
Temperatura del conector L1
Establece el brillo absoluto del puerto de salida en porcentaje.
Carga de vehículo a la red
¿Hay una cámara en la ciudad?
Clave de acceso secreta para conectarse a la API de AWS S3
Se dispara cuando uno o más temporizadores están en pausa.
La contraseña de tu cuenta de suministro
Envía un comando.
Flores de romanesco (medianas)
Limpiar el vaciado automático de la base
A mi hija le gusta el vino.
Estado de carga
Se dispara cuando una o más ventanas se cierran.
Ayer tu vecino compró una ensalada.
El código de seguridad enviado a tu correo electrónico.
Verificar el certificado SSL al conectarse (recomendado)
No se pudo descargar el puente Hue
A mi madre no le gusta la leche.
¿Dónde está tu vaso?
¿Dónde está el ratón, por favor?
Ciudad/condado (E-H) para la que recibir advertencias
El archivo se llama ymrb.py.
Mi abuelo quiere un trozo de pescado.
Selecciona el servidor Plex
A mi tía le gustan los plátanos.
Ayer tu vecino escribió un libro.
Mi hermana está cansada.
Tu código es 18647.
¿Dónde está mi madre?
Masa libre de grasa en el brazo izquierdo
Actualizar la configuración de filtración secundaria
Total de descarga de batería
Mi amigo tiene un sombrero blanco.
Dirección IP o nombre de host de tu dispositivo
La URL del dispositivo Lunatone al que conectarse.
Buenas noches, Martin.
Pulsación corta en Favoritos
Temperatura demasiado alta
Una clave secreta existente para importar a Home Assistant.
Abortado mediante el arranque remoto
Comprueba si uno o más temporizadores están activos.
Hay un billete detrás del coche.
No se puede obtener información del dispositivo Ohme
Mi hijo tiene cuatro camas.
Luz de freno izquierda
Apaga una cámara.
Me acuesto a las doce y media.
Compras un bolso todos los días.
Las cartas están en la ciudad.
Se produjo un error al comunicarse con el servicio Sensor.Community.
Mi hija tiene mucha hambre.
Pulsa la tecla n.
Tu abuelo trabaja en Londres.
Hay un pájaro al lado de la mesa.
Configurar la puerta de enlace de Intergas
¡Buenas noches, Helen!
Por favor, apaga la radio del pasillo.
La temperatura deseada.
Batería baja crítica
Efecto de bucle de color
ID de la clave de acceso
Tu hermana tiene cuatro conejos.
La configuración del puerto serie no es válida
El gato está debajo de la cama.
La "hora de inicio" debe estar en formato HH:MM o HH:MM:SS.
Sin tarjeta de carga
Pon la temperatura del comedor a 21 grados, por favor.
Fallo del sensor de temperatura interno
Tienes ocho gatos.
Código de dos factores
Índice de perfil de clima
Si el plan de comidas está habilitado.
Credenciales no válidas proporcionadas
Configuración de Google Cast
Título para tu mensaje de notificación
¿Dónde está la llave?
Este es mi amigo Anna.
Velocidad del ventilador izquierdo
Neumático trasero derecho
Mi profesor tiene cuatro camisas.
¿Hay un W en el teclado?
Establecer modos de ocupación
La niña quiere una ensalada.
¿Puedes encender la música del garaje?
Hoy tu hermano va a la playa.
Cierra el cajón.
Temperatura superior al límite en el módulo de CC
A través de una conexión de red
Elimina un código de usuario para una cerradura Z-Wave a través de ISY.
Ajustar temperatura de retorno
Tengo diez relojes.
A mi hermana no le gusta la cerveza.
Se dispara cuando uno o más sensores de humedad dejan de detectar humedad.
Fin previsto de la próxima entrega
Consumo de energía en un intervalo de 24 h
Tu médico tiene miedo.
Tiempo de retención y liberación
Nombre opcional del entorno.
Mi amigo vive en Nueva York.
Los niños viven en Barcelona.
La contraseña es Qy,_.
La carne cuesta $3.
Configurar el bot de Telegram
El profesor tiene nueve cartas.
Recordatorio de limpieza del filtro inteligente
El pájaro es nuevo.
¿Cuántos años tienes?
Abre la puerta del jardín.
Listo en reposo
Los estados que quieres rastrear desde la entidad.
Tensión fase tres
El nombre del dispositivo Apple para mostrar el mensaje.
A mi padre le gustan los pájaros.
Tu hermana está lavando el coche.
Contactos de carga restantes
Sensibilidad de ventana abierta
Tu hermano necesita una pelota.
Peras para cocinar (pequeñas, cortadas en cuartos)
Precio EPEX del cuarto de hora actual
Intervalo de lavado de la mopa
No se pudo seleccionar la fuente
Mi tío está comiendo un bocadillo.
Verde mar medio
El archivo se llama smhq-2.pdf.
Descarga de la batería
¡Buenos días, Oscar!
Tengo una casa azul.
Inyección de potencia reactiva
Estado del ventilador del termostato (69)
Se ha producido un error al actualizar los datos de observación
¿Qué significa >?
Temperatura del buffer calculada
¿Dónde está tu conejo?
Error al comunicarse con la API de Ohme
No nos gusta el queso.
El archivo se llama nnaz-2.pdf.
Regulación del cloro activa
Modo de funcionamiento con batería
Patatas (principalmente cerosas, grandes)
Abre o cierra una válvula.
Luz encendida
A mi tía no le gustan los pájaros.
Error de muestreo del GFCI (CA)
¿Hay un [ en el teclado?
Aire caliente 2D
Nivel de agua caliente+
No se pudo encontrar un servidor de túnel KNX en tu red.
La lavadora del garaje está encendida.
¿Puedes encender el ordenador del baño?
Dirección media del viento
La película empieza a las diez y media.
Patatas (harinosas, cortadas en cuartos)
Tráeme una botella de agua.
Esto es una silla negra.
Potencia TC de retroalimentación
Apaga un interruptor.
El token API de tu instancia de Mealie de tu perfil de usuario dentro de Mealie.
Problema con el sensor del bucle izquierdo
Hora de apagado automático del ventilador
Las fuentes multimedia no son compatibles con este dispositivo.
El tren sale a las cuatro.
Crear nuevo topic
El hombre está comiendo una naranja.
Mi padre tiene veinte caballos.
CA-in-1 a inversor
Tu tío va a la estación todas las semanas.
Eres de Londres.
Pon la temperatura del garaje a 19 grados, por favor.
Estado de alimentación del cargador
Viento promedio 10 minutos
Uso de tarifa punta (diaria)
No se pudo actualizar la regla de la cerradura de la puerta.
Nivel de activación del radar
Tipo de Climate React
Vincular cuenta Plex (recomendado)
La humedad relativa superó el umbral
Mi madre va a la biblioteca en tren.
El sensor de la cerradura está defectuoso
Está en la zona
Potencia máxima de la batería en modo pasivo
Habilitar ICA local personalizado
Hasta luego, Jack.
¡Hola, Emma!
Admite modo seco
El nombre de host o la dirección IP del dispositivo o de tu puerta de enlace Modbus TCP.
El índice de la ranura de credenciales que se va a consultar.
El carácter d no está permitido.
El cuadro es negro.
Él necesita una taza nueva.
El pastel cuesta seis euros.
Esto es un pájaro grande.
No uses PW@] como contraseña.
La silla es grande.
Trabajo los miércoles.
¿Hay un libro detrás de la cama?
Los gatos son caros.
No se puede encontrar una entrada existente.
Actualiza la configuración de conexión de tu NAS QNAP.
Inicia una aplicación en el dispositivo que ejecuta Fully Kiosk Browser.
Apaga la luz del pasillo, por favor.
¡Buen viaje!
El cuchillo está delante de la silla.
No uses d$7 como contraseña.
La aplicación para reiniciar.
Tu código es 65532.
Una descripción de la tarea.
Borrar todos los recordatorios
Restaurar una copia de seguridad automática
Enviar una notificación
Mi profesor quiere una taza de chocolate.
Clave API utilizada para autenticarse con la API de Fing.
El nombre del dispositivo Apple para establecer como perdido.
¿Dónde están las bicicletas?
Temperatura del aire de extracción
La radio del jardín está encendida.
Mi tío va a la iglesia todas las semanas.
Alterna el puerto de salida.
Sin tiempo de espera para refrigeración
Energía de descarga de la batería en su vida útil
Los profesores quieren una patata.
Proyecto de ETS no cargado
Apaga la luz del baño, por favor.
Tu profesor necesita una patata nueva.
¿Es barato el zapato?
Espera; tarda 33 minutos.
Hola, me llamo Daniel.
El perro es bonito.
Admite modo frío
Por favor, inicia sesión en la nube de Elmax con tus credenciales
Conectar con tu dispositivo Rachio
Nivel de atenuación predeterminado local
No uses 4nWVch como contraseña.
La próxima semana tu abuela va al médico.
Patatas (con piel, cerosas, pequeñas, para cocinar al vapor)
Hoy mi padre va al banco.
Interruptor apagado
Necesitan un bolso nuevo.
Hora de inicio de "No molestar"
Tensión de entrada L1
Enciende el ordenador del comedor, por favor.
Fallo por sobrecorriente en el hardware de CA
Tu código es 4314.
El efecto solicitado no está disponible en este dispositivo Nanoleaf.
Modo de funcionamiento en calentador de agua
La mujer quiere un kilo de azúcar.
La ruta no está permitida
Escribe el carácter * dos veces.
No se pudo establecer la consigna de enfriamiento
¿Está apagada la música del jardín?
Velocidad de escritura del disco
No entiendo.
Inversor de tracción delantera
Habilita la grabación continua en el almacenamiento de la cámara.
Se produjo un error desconocido al comunicarse con el dispositivo Elgato.
Mi abuelo tiene un pez azul.
¿Dónde está la pelota?
La URL a la que navegar
Enciende la cafetera del baño, por favor.
Hay un pez cerca de la cama.
Ruta local a una imagen.
Dispositivo no compatible
Tu padre no tiene sueño.
Servidor Plex no encontrado
Establece un plan de comidas aleatorio para una fecha determinada
Emitir comando de grupo Zigbee
Filtrar por contenido del mensaje
A mi hermana le gusta el queso.
Corriente de descarga máxima permitida
Tiempo sin dosificación de ORP
El reloj está delante de la silla.
Cambia la configuración del Hub.
Color del texto del apagado total
Fallo permanente de protección contra rayos (CA)
La casa cuesta $3.
El nivel de volumen del timbre de la puerta.
Tensión fase B-C
El tren sale a las cinco y media.
Obtener la posición actual
Wi-Fi activo desde
Selecciona el dispositivo Xiaomi Home que quieres configurar.
Código de un solo uso
Apagar calentador de agua
Arranque del generador a alta temperatura habilitado
¿Qué significa +?
Dirección IP o nombre de host del dispositivo de túnel KNX/IP.
Energía de carga de la batería en CC
Alimentación en tarifa 1
Por favor, introduce el nombre del host o la dirección IP del dispositivo.
La URL debe comenzar con http:// o https:// e incluir un host válido.
Luz apagada
Iniciar complemento
Frecuencia de vaciado automático
Total de partidas de ajedrez Bullet en tablas
¡Adiós, Sam!
Brilla el sol.
El niño quiere una botella de agua.
Quieren un helado.
Subida el mes pasado
Comunicación interna no válida
Yendo al destino
Masa muscular en el torso
La persiana está invertida
Conectar con Ghost
Sincronizar fecha y hora
Obtiene una lista de procesos por el nombre.
No se pudieron listar los dispositivos de Imou
El horno de la cocina está encendido.
Configurar el cliente Transmission
Valor no válido proporcionado
¿Hay un perro sobre el árbol?
Potencia reactiva PCC L1
Mi madre quiere un vaso de agua.
Las flores son grandes.
Encender humidificador
Tu hermana necesita un vaso.
Solicitud de temperatura izquierda
El aire no está más caliente que el agua.
Calentar con refuerzo
La contraseña de cifrado utilizada por tu dispositivo
¡Buenos días, mundo!
Texto personalizado para mostrar a la derecha.
Factor de rendimiento estacional
El nombre de usuario para la autenticación básica HTTP.
Los ordenadores son azules.
Indicadores de estado del medidor activos PV3P TC
Ella quiere un huevo.
Potencia reactiva de la fase C
Caudal total de entrada
Tensión CA MPPT 1
Aquí hace mucho calor.
El archivo se llama vpxr-2.pdf.
Enviar los datos del caudalímetro
¿Qué tiempo hace en España?
Los elementos que se añadirán a la lista de verificación de una tarea.
Carga media (1 min)
Carga de energía consumida
Región del servidor de Roborock
Reproducir transmisión de cámara
Por favor, cierra la ventana del pasillo.
Hay 28 grados en la oficina.
El plato es demasiado caro.
Desviación de la tensión de la celda
El carácter G no está permitido.
La tienda abre a las cuatro.
Se dispara cuando una o más alarmas se arman en modo vacaciones.
Mi profesor trabaja en Berlín.
El número de serie debe tener exactamente 10 dígitos.
Índice de la ranura de usuario que se va a eliminar.
Consumo promedio de gas por hora - hoy
Esto es un gato viejo.
Me acuesto a las doce.
Tu tía tiene mucho calor.
La contraseña es OXB).
Mi tía tiene mucha sed.
Hora estimada de finalización
¡Feliz cumpleaños, Alice!
Oscilación en la parte superior media
Tiempo de espera para enviar un mensaje con Tibber
Mi hermano está comprando la camisa.
Cubierta móvil de ventana (81)
Consigna de la zona inferior
Por favor, pon la temperatura del garaje a 18 grados.
Hay 27 grados en el ático.
Fallo de memoria flash
¿Está apagado el horno del comedor?
Escribe el carácter I dos veces.
Tu tío quiere un trozo de pescado.
Vida útil restante del filtro
Token del HTTP Event Collector
Detiene la reproducción en un reproductor multimedia.
El mando está encendido
Presión del neumático trasero derecho
Sistema en mal estado: La configuración falló
Generación solar total
Temperatura deseada del horno superior
Patatas (principalmente cerosas, pequeñas)
La dirección IP del puente con el que deseas conectar.
Cero neto (solo descarga)
Factor de potencia de salida
Inicia la limpieza de la zona especificada.
El identificador de la ruta de autobús
X10 todas las unidades apagadas
Seleccionar un puerto serie
Esperando para cargar
Configura un inversor accesible a través de la red.
Inteligente: tiempo mínimo de filtración
Comen una manzana todos los días.
42 + 32 = 74 es correcto.
Mi tío tiene cuatro billetes.
De bloque a bloque
El adaptador USB Bluetooth requiere un ciclo de encendido manual
El gato está en el comedor.
Tu madre va al médico todos los días.
Hora de inicio rápido
El tiempo de espera antes de apagar automáticamente la luz.
Recargar entidades de plantilla
Precio de la electricidad de la próxima hora
Detener la descarga en este estado de carga (%).
Modo invitado habilitado
La contraseña de tu dispositivo Hikvision
¡Gracias, María!
A mi abuelo le gusta la cerveza.
Ella está comiendo el pastel.
Comprueba si hay actualizaciones disponibles para el servidor y/o la integración de Music Assistant.
Me acuesto a las dos y media.
Te gustan los bocadillos.
Las verjas del garaje están abiertas.
Edita el contenido multimedia de un mensaje enviado previamente.
Páginas restantes de negro
Precio de compra de gas en horario valle
La nube de Tuya ha rechazado el comando.
¡Hasta mañana, George!
¿Quieres añadir tus dispositivos HEOS a Home Assistant?
Esta mañana tu hermano va al banco.
Escribe el carácter u dos veces.
La aplicación instalada está obsoleta
Fallo del sensor de temperatura remoto (no se restablece automáticamente)
Estado de medición del consumo total TC
Establecer punto de guardia en la posición actual
Elemento de la lista de tareas eliminado
Consigna de batería baja
No se pudo configurar la automatización
No uses y8l como contraseña.
Filete de cerdo (cocción a baja temperatura)
El id del calendario que quieres.
Liberación de pulsación corta
Eva no está en casa.
Apaga la cafetera del dormitorio, por favor.
Configuración de la puerta de enlace serie
Consumo de energía de calefacción (última hora)
Sam vive en una casa grande.
Hay un libro en el parque.
Baja presión de agua
La "temperatura deseada inferior" no puede ser superior a la "temperatura deseada superior".
Consigna del ventilador de suministro de altura
Tu hermano quiere un vaso de agua.
La URL de suscripción del filtro para deshabilitar.
Buscar dispositivos
Dispositivos Matter mediante Thread, Wi-Fi o Ethernet.
A mi hijo no le gusta el té.
Umbral de conmutación día noche
Por favor, abre la verja del sótano.
Obtener precios por fecha
Mi padre necesita una silla nueva.
La entrada de configuración de Forecast.Solar para consultar.
Cierra la cortina del baño, por favor.
Alarma de tiempo de espera de ACS
Los periódicos están en el parque.
Sensor de temperatura interior
Restablecer la vida útil del filtro
Buenas tardes, Tom.
Esta tarde mi hermano va al hotel.
Error de tensión en el vaciado automático de la base
Esto es una prueba pequeña.
Introduce el puerto Modbus TCP y la dirección Modbus del dispositivo.
El archivo se llama atgb~.bak.
Color: Verde claro
Es demasiado caro.
Mi tía quiere un kilo de arroz.
Mi hermano quiere un helado.
Bienvenido, Helen.
Se requiere código para armar
Tu madre va al médico los lunes.
Armar ausente en espera
Mi padre tiene nueve zapatos.
Tiempo de viaje de subida
El dispositivo BSB-LAN para sincronizar la hora.
Buenos días, John.
¡Buenas noches a todos!
Me voy a casa.
Tensión de la fase A
¿Qué quieres?
Enciende las entidades de clima durante un tiempo determinado.
No se pudo obtener el ID de la instancia de Portainer
¡Buenas noches, Emma!
El horno de la oficina está apagado.
Carga/descarga de la red
¿A qué hora sale el tren hoy?
No se pudo obtener la información del dispositivo
Tiempo de vida
¡Hasta mañana, Eva!
Reducción de ruido de audio
Respuesta no válida del dispositivo
¿Qué hora es en España?
La mujer tiene cuatro teléfonos baratos.
Ayer mi madre dibujó un sombrero.
Cámara en uso
Configurar las credenciales de la API REST
Crea una copia de seguridad parcial.
Se dispara cuando uno o más contadores alcanzan su valor mínimo.
No nos gustan las naranjas.
¿Dónde está la estación, por favor?
No uses j7fgtp como contraseña.
La dirección de correo electrónico de tu cuenta de Whisker.
El estado del nodo ha cambiado
Volver a configurar el Elk-M1 Control
Establecer posición de inclinación de persiana
Mi cámara es roja.
Configurar air-Q
Temperatura del disipador de calor del inversor de la transmisión trasera izquierda
Las credenciales de inicio de sesión no coinciden con la cuenta configurada
Clave de aprovisionamiento o secreto no válido.
Muestra obstáculos con fotos en el mapa.
Se produjo un error al configurar el modo HVAC
El nombre de host o dirección IP de tu cámara Foscam.
Establece la corriente máxima para los procesos de carga.
Calidad del aire muy buena
¿Hace frío esta mañana?
Consigna para el secado otoñal
Se produjo un error desconocido al generar la URL de autorización.
Mi madre tiene cuatro billetes caros.
Encender el indicador LED Wi-Fi
Tu tía va al banco en coche.
Electricidad producida en la fase tres
Gracias.
Detiene el desvanecimiento de un enlace.
Modo de bus de control
Toma una instantánea de una cámara.
En movimiento - siempre
El payload que se envía cuando se emite un comando de "armar con derivación personalizada".
Los billetes están delante del árbol.
Hora de llegada real
Elimina etiquetas de la tarea de Habitica.
Mi padre tiene dos libros.
Menú de configuración del electrodoméstico
Tu clave única para el aprovisionamiento.
¿Dónde está tu profesor?
Crea un nuevo token automáticamente
Temperatura media del almacenamiento de ACS
Velocidad de pulso bajo
Los profesores están comprando una silla.
Dirección IP o nombre de host de tu caja de ventilación Duco.
Mi hija tiene un cuadro bonito.
Obtener espacio en disco
Rotación continua de PTZ
Energía solar hoy
Nivel máximo de regulación de la carga
Envía un robot aspirador de vuelta a su base.
Define una plantilla para obtener la lista de fuentes compatibles con el reproductor multimedia.
Soy de Londres.
Horas de carga del compresor clase 1
Componente: Dispositivo LED
Completa los detalles de tu filtro.
Intensidad de luz máxima de hoy
Se dispara cuando una o más puertas de garaje se abren.
Tu hermana tiene cuatro caballos.
Utilizar como adaptador Zigbee
Calificación de ajedrez Bullet
Mi abuelo es de México.
¿Cuánto cuesta el paraguas?
Este dispositivo Edifier ya ha sido configurado con este transmisor.
Método HTTP a utilizar para la acción 'http'
Establece un plan de comidas para una fecha determinada
Introduce los datos de conexión de tu dispositivo Hikvision.
El sombrero cuesta $8.
Índice de calidad del aire de CO2
Tu hermano va a la oficina los lunes.
El niño va al banco en autobús.
Ciclo de reinicio del contador de suministro
¿Hay un T en el teclado?
Mi hijo va al hospital los lunes.
¿Es bonito el teléfono?
Falló la comunicación Bluetooth con la estación de carga.
No se pudo conectar con el dispositivo Nanoleaf.
Actualizar la programación del aire acondicionado
Blink no pudo desarmar la cámara.
Hace buen tiempo.
¿Puedes encender la lámpara del ático?
La integración Roborock necesita volver a autenticar tu cuenta
Por favor, introduce el nuevo nombre de host o la nueva dirección IP del dispositivo SMLIGHT.
Sensor siempre disponible
Descripción de la ruta de viaje
Abre la ventana de la oficina.
Clave de usuario no válida
Volver a configurar el sensor
La mujer compra un helado todos los días.
Mi abuelo tiene un paraguas amarillo.
Unidad de visualización de la temperatura
Reproductor multimedia origen
Hora punta de mayor consumo - Hoy
Último código PIN
A mi tío le gusta el arroz.
Los hombres no tienen frío.
Velocidad de descarga
No se recibieron datos de información de la API REST de Lunatone
Eliminar datos del proyecto
La sirena está encendida.
Falta desde/a en la entrada
Lo siento, María.
El nombre de host o la dirección IP de tu servidor Hyperion.
Error del motor de la válvula
Evento del calendario iniciado
Máximo de descargas web
Número máximo de elementos a devolver (0 = sin límite).
Apaga la calefacción del salón.
Mi abuela tiene una bicicleta verde.
No se ha podido acceder al controlador Omada.
Brillo automático en modo noche
Si este segmento de tiempo está activo.
Temperatura configurada de la zona Flex
¿Te gusta el arroz?
Nombre de host o dirección IP del dispositivo Lyngdorf
¿A qué hora sale el autobús mañana?
El salón es pequeño.
Pon la temperatura de la cocina a 29 grados.
Energía de entrada a la batería hoy
No se pudo conectar con el servidor, inténtalo de nuevo más tarde
¿A qué hora comemos?
Pon la temperatura del comedor a 26 grados.
Cadena Nodo Sensor
Tipos de evento de tecla
Apaga la lámpara del comedor, por favor.
Volver a configurar la voz TTS
La niña tiene siete casas.
A mi médico no le gustan los pasteles.
Hay un caballo delante de la mesa.
Acciones al limpiar un lugar
Doble toque hacia arriba habilitado
Ahora tu tío va al mercado.
Instalación energética local
¿Dónde está el cuchillo, por favor?
Él tiene tres camas pequeñas.
Velocidad de subida del tráfico del protocolo
Motor de la rueda trasera izquierda sobrecargado
Franjas horarias de los lunes
Hay un ordenador delante de la cama.
Tu hija dibuja un coche todos los días.
Doble toque hacia abajo habilitado
Tu madre está comiendo el pastel.
Valor a escribir en el atributo.
No es posible el emparejamiento
Consumo de carga hoy
Se ha alcanzado el límite de solicitudes de la API de Zonneplan
Escribir tiempos de carga de CA
Cierra la puerta del comedor, por favor.
Mi abuela va al mercado.
Mi tío compra una flor todos los días.
Tu código es 64447.
Sensor de escape dañado
Me levanto a las cuatro.
El código del segundo factor enviado al correo electrónico de tu cuenta Cync
El agua está demasiado caliente
La consulta de búsqueda.
Hora de inicio del riego
El nombre del evento a enviar.
Temperatura de salida de la fuente
Ayer la niña escribió un libro.
Volver a configurar tu ubicación en Suecia
Buenas tardes, Martin.
Número máximo de advertencias por ciudad/condado
La integración de TP-Link Omada no está disponible actualmente.
Contraseña de Wi-Fi
Enciende la alarma del comedor, por favor.
Tengo dos platos.
No se pudo descubrir automáticamente el servidor.
Temperatura del estator de la unidad de transmisión delantera
El gato está durmiendo en el sofá.
Ya existe un código PIN con este valor en la cerradura.
Tengo cinco zapatos amarillos.
La sopa está muy caliente.
Añadir artículo a la lista de la compra
El servicio seleccionado para añadir el paquete.
Clip de seguridad cambiado
Mi amigo va al parque los domingos.
¿Dónde está tu reloj?
Blink no pudo armar la detección de movimiento de la cámara.
Tu tío no tiene sed.
Julia vive en una casa grande.
Establecer variable absoluta
Abre las puertas del salón.
¿Dónde está mi pez?
Establece el desfase de temperatura de las entidades de clima.
Consigna del ventilador de extracción de la campana extractora
¡Buenos días, Lisa!
Modo de luz nocturna activado
Capacidad de reserva en uso
La contraseña es &<1}E.
¿Está Ana en casa?
Configurar la integración SMLIGHT Zigbee
¡Muchas gracias, Jane!
Opciones de la puerta de enlace Intergas
Indicadores de estado del contador consumo neto activo CT
Soporte de escritura de consigna de agua caliente
Me llamo David.
Selecciona una cuenta de Immich en la que buscar.
El valor de la ruta seleccionado no es válido
Vuelve a introducir tus datos de acceso a Hive.
Este dispositivo ya ha sido configurado con este transmisor.
¿Dónde está el reloj?
Ayer tu abuelo compró una naranja.
Queremos un bocadillo.
¿Hay una llave delante del árbol?
Precio de vertido a la red de electricidad en horario valle
Plantilla de valor RGBWW
Temporizador de apagado del generador
Error en el suministro de agua
Ruta a la carpeta
Ayer mi hermano compró un cuadro.
Carga pausada por el vehículo
Hoy hace mucho frío en Roma.
La contraseña es 8@Swx.
Mi hermano es de España.
¡Hola, Irene!
Define una plantilla para obtener la última versión.
Carga de la batería
Plantilla de comando de energía
Tu amigo tiene nueve zapatos.
Selecciona el tipo de dispositivo y un emisor de infrarrojos.
Establecer los datos del plan de comidas del alimentador
Volver a conectar el router Zigbee
Falta un valor requerido en los datos SSDP
El nombre de esta instalación
Clave privada (opcional, habilita el cifrado E2E)
Ayer tu abuelo leyó un periódico.
Las mujeres tienen cuatro zapatos.
Límite de energía alcanzado
Configuración de comandos de asociación (155)
Configurar Besen
Apaga el ordenador del baño, por favor.
Hoy hace mucho frío en Nueva York.
Método de credenciales SAS
Desplazamiento de calibración ORP
Ir al enlace
Tipo de dosificación de ORP
Actualización en curso
Soy de París.
Se dispara cuando una o más válvulas se abren.
Tiempo de funcionamiento de la bomba de agua caliente
La niña tiene dos cartas baratas.
Los pájaros están detrás del árbol.
Tu abuela quiere una sopa.
Obtiene artículos de una lista de la compra en Mealie
El bolso cuesta seis euros.
El plato está al lado de la mesa.
La contraseña local configurada para tu batería Homevolt.
¿Cómo te llamas?
Crear la entidad de cámara
Establece la ubicación en modo ausente.
Error del agente de copia de seguridad
¿Hay un r en el teclado?
Cuenta incorrecta: las credenciales proporcionadas no coinciden con esta cuenta de Monzo.
Se puede apagar
Las mujeres quieren un kilo de arroz.
Abre o cierra la inclinación de una persiana.
No se ha encontrado el controlador TP-Link Omada especificado.
Error al obtener datos de Vistapool.
Consigna del ventilador de suministro de la campana extractora
Tiempo de viaje (cierre a apertura)
22 + 41 = 63 es correcto.
El reloj es pequeño.
El médico está comprando la bicicleta.
La integración MQTT no está disponible.
Calibrar el sensor de CO2
Restaura una instantánea de un reproductor multimedia.
Color: Blanco humo
Mi amigo tiene tres cámaras baratas.
Velocidad máxima de subida
Hora de inicio de la tarifa eléctrica reducida mañana
Se requiere código para desarmar
¡Buenas tardes, Bob!
La temperatura deseada para el período de refuerzo.
Potencia reactiva de la fase A
La dirección de tu sistema Powerwall en tu red local.
Nombre de usuario de la API (solo necesario si la autenticación de la API está habilitada).
Topic de comando RGBW
Mi hermana está comprando una pelota.
El puerto de tu cámara Foscam, por defecto es 88.
Temperatura del aire de suministro (En casa)
Comprueba si uno o más termostatos están apagados.
El valor máximo de inclinación.
Valor al que se fija el contador.
Error del sensor de corriente alterna
El archivo se llama hduy.py.
La silla cuesta dos euros.
Actualizar las notificaciones en un nodo
Mi madre tiene cuatro conejos.
Está demasiado oscuro aquí.
El número de teléfono que hay que marcar.
Tienes doce casas.
Se dispara cuando uno o más detectores de humo comienzan a detectar humo.
La camisa es roja.
Dirección IEEE del dispositivo que se va a volver a configurar.
¿Puedes encender la calefacción del ático?
Obtener datos del plan de comidas
Error en el carrusel de limpieza
Fase de potencia C
Buenas noches, Paul.
El termostato se enciende
Último autodiagnóstico
Selecciona el receptor con el que quieres conectar.
El nuevo nombre de host o la dirección IP de este dispositivo LIFX.
Ignorar los clientes web de Plex
Apaga la luz del jardín.
Equilibrio de carga de grupo
Tu padre tiene diez pájaros.
Hoy mi hijo va al hospital.
Quisiéramos una botella de cerveza, por favor.
A mi madre le gusta el vino.
Conecta el cable para cargar
Capacidad SMS (SIM)
La contraseña es Vz):.
Sensor de ventana exterior
Tiempo de funcionamiento del dispositivo
El billete está en la cocina.
Soporte de transferencia de consigna de agua caliente
Potencia activa de salida fuera de la red L1N
Tu código es 52917.
Salida de alimentación de CA
Lo siento, Kate.
Los hombres tienen dos ratones.
Ella tiene diez coches.
Etiqueta de mensaje enviado
Clase de estado inesperada
Verificar contraseña de un solo uso (OTP)
Duración prevista de la actualización del software
Última llamada al timbre
Temporizador de arranque del generador por temperatura
Esta noche mi abuela va al mercado.
Mi hijo está lavando una taza.
No se pudo iniciar el flujo de autenticación
Apagado por interruptor
Problema del sistema de carga
Cobertura total de nubes
Buenas noches, Daniel.
Las niñas están preocupadas.
Hoy la niña va al hospital.
Añadir canal de Volkszaehler
ID de receta o slug
Cierra las persianas del sótano, por favor.
Oscilación horizontal del ventilador
El comando de texto a enviar.
El climatizador admite modos de ventilador.
Acciones al seleccionar la pista siguiente
¿Dónde está el pasillo, por favor?
Tu código es 76317.
Escribe el carácter = dos veces.
Topic de estado RGBW
Generar nombre de topic
Precio de compra de electricidad
Este dispositivo SMA no es compatible
Muchas gracias, Mark.
Define qué mapa de referencia se utilizará.
El área de trabajo seleccionada no existe.
Mi vecino está comiendo una naranja.
Selecciona el dispositivo ONVIF
Carga pausada por el cargador
Por favor, utiliza el mismo usuario de mydevolo que antes.
Esto es un gato pequeño.
¿Está Eva en casa?
Somos una familia.
Ayer el médico dibujó un pájaro.
¿Dónde está la flor, por favor?
Intervalo de tiempo para realizar la búsqueda.
No se pudo establecer la opción seleccionada
Por favor, introduce un host.
Modo nocturno LED
Temperatura mínima de protección contra las heladas
Espera de la IA para paquete
Hora de la última limpieza
Retorno en tarifa valle
Ya existe otra entrada para este controlador Rain Bird, se eliminará esta entrada
Hoy hace mucho frío en Berlín.
La ensalada cuesta cuatro euros.
Usar mapa de limpieza
No se puede emparejar, por favor, inténtalo de nuevo.
Por favor, asegúrate de volver a autenticar el mismo controlador.
Tiempo total de oscilación
Por favor, apaga el ordenador del garaje.
Por favor, introduce la información de conexión de tu bróker MQTT.
El hombre tiene tres zapatos azules.
El dispositivo devolvió un ID único no válido
Información de Z-Wave Plus (94)
Producción de energía estimada - ahora
Velocidad del compresor solicitada
Patatas (cerosas, cortadas en cuartos)
ID de entidad de la zona.
Es la una.
Entidad de texto a voz
El archivo se llama mulh.py.
Intervalo de electricidad consumida
PTZ hacia arriba a la derecha
Mañana lloverá en Madrid.
Vehículo descargando a la red
Tamaño total de las copias de seguridad
El país no es compatible.
Control en tiempo real: Inicia la descarga con la potencia configurada hasta alcanzar el SOC objetivo.
¿Qué hora es en Nueva York?
Es necesario actualizar tu clave API.
Baja tensión de la celda
El código PIN ha cambiado.
Rastrear clientes de red
Añadir bucket Cloudflare R2
Temperatura del aire de escape
Las mujeres tienen nueve cucharas.
La ruta de archivo local de la cual recuperar el valor del sensor
Batería y red eléctrica
Detener la carga en este estado de carga (%).
Nombre del puerto a habilitar/deshabilitar.
Información de reloj no válida
Detector de monóxido de carbono
La hora de llegada deseada.
La radio del salón está apagada.
Ordenar la lista por este campo.
Información básica de tarifas (54)
Temperatura de la parte superior del depósito de agua caliente
Los médicos están comprando la cama.
Los profesores tienen prisa.
Último contacto con VE
Eliminar un dispositivo X10
Carga suministrada por la batería este mes
Hasta mañana, Alice.
Precio máximo con todo incluido
Control booleano genérico de 2 bits
Los niños están jugando en el parque.
Consultas DNS hoy
Señal de bucle incorrecta
ID de Steam no válido
No me gusta el arroz.
Punto de medición ID 1
Error del sensor IR
Mi hermano tiene cinco ratones baratos.
Establecer ajustes de contaminación
El carácter 4 no está permitido.
Nombre de usuario con el que autenticarse.
El horno del salón está apagado.
Esto es una pelota pequeña.
Apagar script
Define la temperatura del programa de lavado.
¿Está apagada la calefacción del jardín?
Elimina un elemento de la cola.
Mi médico está comprando una carta.
Integrar con presencia.
Mi cuchillo es rojo.
Por favor, abre la puerta de la cocina.
Él lava un abrigo todos los días.
Crea una nueva tarea y la añade a un proyecto.
Punta día azul
No hay ubicaciones disponibles para este usuario, comprueba la configuración de Total Connect
A mi amigo le gusta el pan.
Tu médico tiene doce zapatos.
Uso de esta sesión
Se produjo un error al configurar el modo preestablecido.
Hay una cámara en el jardín.
A mi hermana le gusta la sal.
Descubrir nuevos interruptores S20
Los niños quieren un kilo de queso.
Contador de páginas de tambor cian
Error al configurar la pasarela
Mi hermano está leyendo el libro.
Tenemos dos flores blancas.
Se detecta movimiento
Hay una pelota cerca de la silla.
Frecuencia de imagen de salida
Segundos para pausar antes y después del TTS
Calendario: Próximo evento
Establece el porcentaje de humedad de una zona o lista de zonas.
Abre las cortinas del ático.
¿Dónde está el aeropuerto?
Tu profesor va al aeropuerto en coche.
No uses bZ_ como contraseña.
Comprueba si uno o más ventiladores están encendidos.
Modos de color disponibles
Selecciona esta opción para habilitar un índice de calidad del aire local personalizado.
Utiliza IA para generar la imagen.
Selecciona el dispositivo para continuar.
Mi tío está en el jardín.
A mi vecino le gustan las pizzas.
Mensaje de pantalla de alarma
Encender mediante mando a distancia
Calentador eléctrico de unidad interior
Envía el comando X10 'Todas las luces apagadas'.
Mi tío es de Berlín.
Mi tío está comiendo el plátano.
Dirección del flujo de la red
Detección de ventana invertida
Pon la temperatura del baño a 21 grados.
Mi médico tiene calor.
Abre las verjas de la oficina.
Tiempo de espera para Volver a Auto
Apagar termostato
Hay un perro detrás del coche.
Última alerta de fuga de agua
Patatas (harinosas, enteras, medianas)
No se pudo conectar a Xbox Network debido a un tiempo de espera agotado de conexión
El hombre está lavando un vaso.
El tipo de medio para el cual quiere solicitar detalles.
Detección del nivel del suelo
Agua demasiado caliente
Ventanilla trasera izquierda
Tu código es 94773.
¿Hay un o en el teclado?
Hace sol en Barcelona.
Se produjo un error al configurar la temperatura.
Cierra las verjas de la oficina.
Modo de hardware de salida de audio
Contraseña para tu cuenta de Hanna Cloud
El billete está detrás de la casa.
La mujer tiene sueño.
El archivo se llama bnvo~.bak.
PIN del dispositivo de 6 dígitos
Quiero una botella de cerveza.
Especificar clave de zona
Tienen sueño.
¿Puedes repetirlo, por favor?
Distancia de detección estática
La estación seleccionada no es válida
Tu vecino quiere una taza de leche.
Restablecimiento de la bomba de agua
Aplicación Music Assistant encontrada
Ventanilla trasera derecha
Corriente del TC de carga
Soporte de humedad deseada
El bocadillo cuesta doce euros.
Ella está leyendo un libro.
Hay un bolso detrás de la cama.
Iniciar del desvanecimiento del enlace
Patatas (con piel, principalmente cerosas, medianas)
Consumo de carga total durante su vida útil
¡Buenos días, Eva!
Configura tu altavoz Edifier para control por IR.
Precio EPEX más bajo de hoy por cuarto de hora
Quiero una patata.
Esta mañana las mujeres van al supermercado.
No uses UD[k| como contraseña.
Cierra las ventanas del salón, por favor.
Problema con el motor de corte
Frecuencia de muestreo del audio entrante
Por favor, abre las ventanas del garaje.
El nombre de host o la dirección IP de tu Hue Bridge.
¿Quieres añadir Radio Browser a Home Assistant?
Hay un vaso en el salón.
Las niñas van al mercado en tren.
Cómo recibir tu código de seguridad
Comprueba si una o más persianas están abiertas.
Deshabilitar grabación de movimiento
Hasta mañana, Carlos.
Sin formato de código
¿Quieres configurar el componente de la aplicación para el móvil?
No se puede conectar a tu instancia de Immich.
Espera; tarda 34 minutos.
Temperatura objetivo única
Establecer anulación de calefacción central
Corriente máxima de carga del usuario
Temperatura exterior para desactivar la refrigeración
El domingo mi tía va al parque.
La URL de control no se proporciona en la descripción de ssdp.
El dispositivo encontrado no es un dispositivo Sonos
¿Hay una camisa en la oficina?
Desequilibrio de la corriente de salida
Mi abuelo tiene siete cámaras.
Mi amigo está comprando un bocadillo.
Tiempo de funcionamiento del quemador de agua caliente
Establecer las credenciales de la cuenta de la cámara
Ciudad/condado (M-Q) para la que recibir advertencias
Objetos de misión pendientes
Por favor, abre la persiana del ático.
No se pudo comunicar con el cargador.
Batería 1 cargando W
Esta mañana voy al cine.
No se pudo verificar la última actualización de Uptime Kuma
Flujo de potencia hacia la carga
Define la cantidad de leche.
Electricidad consumida por la unidad interior
La ventana del comedor está cerrada.
No se pudo migrar la ubicación al nuevo formato.
Lectura del medidor de gas
Índice de parte no válido.
¿Tienes hermanos?
Introduce los datos de conexión
Advertencia de presión del neumático trasero izquierdo
El climatizador permite establecer la humedad objetivo.
Error del cepillo lateral
Cómo autenticarse con la nube de Midea
Estado actual de la entrada
Mi vecino vive en Nueva York.
Devuelve una lista de ranuras de carga.
Código de autenticación del dispositivo
Mañana mi hermana va al supermercado.
Hay una cuchara en el parque.
La clave API de tu dispositivo Poweropti ya no es válida.
Consigna de refrigeración (noche)
Estoy escribiendo un libro.
El archivo se llama zcxo.py.
El billete está delante del coche.
Dirección de grupo para leer si la alarma por viento está activa.
Envía un sonido a un dispositivo
La entrada de configuración que representa el bot de Telegram para enviar la animación.
Volver a configurar el host LCN
Plantilla de comando HS
El abrigo es viejo.
El archivo se llama hmva.py.
Ha fallado la autenticación utilizando el ID de clave y la clave de aplicación proporcionados.
Configuración de audio entrante
Tu código es 70007.
Hoy tu hermana va al hotel.
Velocidad actual del ventilador de impulsión
Estado de la caldera secundaria
Estado del puerto de 12 V
El profesor trabaja en México.
Electricidad consumida en la fase uno
ID de proyecto de Google Cloud
Fallo en el autodiagnóstico del inversor
Umbral de alarma de batería
Modo de oscilación de control
Los ordenadores son verdes.
¿Hay un % en el teclado?
Muestra las estaciones en el mapa
¿Es barato el cuadro?
Frecuencia respiratoria mínima
Mi hermano tiene doce camisas.
El billete está delante del árbol.
Contraseña de tu cuenta de INDI Allsky.
No se pudo enviar la orden de armar en casa a la alarma Egardia.
¡Adiós, Lucía!
Contaminación del aire muy baja
Modo para configurar el sistema.
El caballo está cerca de la mesa.
No se pudo registrar, por favor, inténtalo de nuevo
Volver a autorizar mediante inicio de sesión
Por favor, pon la temperatura del garaje a 25 grados.
Tengo un bolso bonito.
Duración para que este sistema se apague.
Batería PM25 interior
Control de valor binario
El archivo se llama uevc.py.
Cuenta ya registrada
Tengo dos tazas blancas.
La configuración de la red Zigbee ha cambiado
Lavado y secado
El abrigo está en el baño.
Hace frío en México.
Establecer opciones de selección de entrada
¡Buenas tardes, Lucía!
Ajusta la velocidad actual del ventilador.
El archivo se llama yspq.py.
Sincronizar el reloj del inversor
No se pudo obtener una instantánea de Imou
¿Dónde está mi vaso?
Localizar robot aspirador
¿Hay un 9 en el teclado?
Esto es una carta cara.
Hay un sombrero delante de la silla.
La dirección IP de tu concentrador Bond.
Están comiendo el plátano.
A mi hermana no le gustan las sopas.
El dormitorio es azul.
Compuestos orgánicos volátiles
Inicio de sesión en Xthings Cloud
Establecer modo de funcionamiento en calentador de agua
Punto a punto
Energía de carga de batería en su vida útil
¿Hay un pájaro detrás de la cama?
El brillo de la luz superó el umbral
Opciones para Azure Event Hub.
Hasta mañana, Sofia.
Modo de luz nocturna desactivado
Nivel de ventilación cuando se detecta contaminación durante el día.
Carga solar personalizada permanente
Tasa de bajada DSL
Plantilla de temperatura de color
Detiene la grabación de eventos y cambios de estado.
No se pudo conectar con Radio Browser
Puedes encontrar el código de seguridad en la parte posterior de tu puerta de enlace.
Energía mínima de gas por hora - hoy
Velocidad incorrecta del ventilador
Nivel mínimo de regulación de la carga
Oscilación vertical apagada
Consumo máximo de gas por hora - hoy
Este servidor ya está configurado
Esto no es una carta.
Conectado a Wi-Fi
Hay un plato delante de la casa.
No tengo tiempo.
¿Dónde está el hotel?
La ruta URL de la vista del panel de control que se mostrará.
Tu tío vive en Roma.
Exportar configuración del dispositivo MQTT
Ya se han configurado todos los dispositivos disponibles.
Queremos un huevo.
Dirección IP o nombre de host del dispositivo
¿Vives en Barcelona?
Mi hijo va al aeropuerto en autobús.
Define acciones a ejecutar cuando se enciende la luz.
Esto te permitirá restaurar desde una copia de seguridad.
Restablecer suciedad del sensor
Tensión de derivación de entrada
Este servidor Plex ya está configurado
Admite modo solo ventilador
Lomo de ternera (asado)
La mujer quiere una botella de agua.
Configura un plan de comidas en un alimentador Tuya.
No se pudo enviar el código de verificación
No se ha podido encontrar una ubicación de cámara con el nombre especificado
Bebo café todas las mañanas.
El ventilador del pasillo está encendido.
Reproductor multimedia silenciado
La entidad del número de velocidad del ventilador está obsoleta.
El control de acceso no es compatible con este dispositivo
Alarma de salida de CA de alto voltaje
HTTP(s) - Consulta JSON
Tu abuela va a la iglesia todos los días.
Error del chip (CA)
Crear una copia de seguridad parcial
Configura el modo de preajuste del dispositivo mediante direcciones de grupo individuales.
La tienda cierra a las ocho.
Android TV encontrado
Retorno de energía actual L1
¡Feliz cumpleaños, Julia!
No se pudo descubrir un receptor de red Denon AVR
Esto es una cuchara blanca.
Limitación de potencia activa
Enciende el ordenador del baño, por favor.
8 + 15 = 23 es correcto.
Definir la conexión Velbus
Recupera la posición actual del aspirador.
Esta mañana hace sol.
Ayer él comió una ensalada.
Escribe el carácter ( dos veces.
Se dispara cuando una o más baterías dejan de cargarse.
El Supervisor no está listo
Cierra las verjas de la cocina, por favor.
Temperatura de la bomba de calor de agua caliente
Me levanto a las nueve.
Este es mi amigo Alex.
¿Es blanco el ático?
La contraseña utilizada para autenticarse con el dispositivo Rain Bird.
¿Hay una pelota detrás de la mesa?
De nada.
No se pudo obtener la dirección MAC del dispositivo
Zimi - Descubrir dispositivo(s)
La contraseña es ~jS/<\.
Nivel del sensor
Tu médico necesita una llave.
Tipo para los nuevos medios.
No uses [@'~^E como contraseña.
El payload que representa el estado "activado" de oscilación.
PM2.5 interior AQIN de 24h
Lavado de mopa en pausa
Corriente de carga demasiado alta
Límite de corriente alterna del generador
Elimina todas las restricciones de riego.
Payload "armar por vacaciones"
Mi abuela quiere un kilo de azúcar.
¡Muchas gracias, Helen!
Se ha proporcionado un código de alarma no válido
Presión del agua de calefacción central
Esta mañana tu madre va al parque.
Hay un abrigo cerca de la mesa.
La dirección de correo electrónico de tu cuenta de Mijn Farmad Apotheek.
Mi abuelo va a la biblioteca los domingos.
Esto es un ratón amarillo.
Fallo del sensor de temperatura remoto (reinicio automático)
Carga del dispositivo externo
No se pudo establecer el estado de emergencia.
Tu madre va al hotel en coche.
Esto es un reloj rojo.
Añadir ID de chat permitido
X10 todas las luces encendidas
Clave privada (.p8)
Método de seguimiento automático
Ajusta la velocidad de funcionamiento de una bomba de velocidad variable.
Color con foco de iluminación
Tienes un libro.
Añadir instancia Paperless-ngx
Tu médico está comprando una naranja.
Tu médico tiene mucho miedo.
Adiós, Nina.
Nombre de la base de datos en la que almacenar los telegramas.
¡Hasta luego, Bob!
Mi hermana tiene cuatro casas.
Tu abuela lava una taza todos los días.
Se dispara cuando uno o más sensores de gas dejan de detectarlo.
Presión actual del agua
Habilitar si tu servidor Splunk usa HTTPS
Pon la temperatura del jardín a 26 grados, por favor.
Error interno de hardware
Temperatura de entrada de agua
Fallo de tensión media de red
Qué vehículo utilizar.
¿Qué ha pasado?
Nombre del canal de TV
Mi profesor necesita un bocadillo.
Para volver a autenticarte debes utilizar la misma cuenta.
Establecer modo HVAC de termostato
La contraseña de tu cuenta de Vistapool.
No se ha podido autenticar con el panel local de Risco
El nombre de host o la dirección IP de tu dispositivo Nanoleaf.
Habilitar usuario de cerradura
Establecer parámetro Z-Wave
Tu clave API de Fluss, disponible en la página de perfil de la aplicación Fluss+
Estado de carga del almacenamiento
La contraseña es p,_W.
Sistema operativo del host
La dirección IP o el nombre de host de tu batería Homevolt en tu red local.
Apaga la lámpara del garaje, por favor.
La contraseña es JP.\@R.
Comprueba si uno o más sensores de luz la detectan.
Error al encender
¿Es negro el coche?
Enciende el ordenador de la oficina, por favor.
El número de parámetro a establecer en el dispositivo final.
Environment Canada no está conectado
Hay 28 grados en el ático.
Valor de la proporción de compuestos orgánicos volátiles
Actualiza la configuración de conexión de tu dispositivo BSB-LAN.
Nivel de batería de reserva
El identificador del vehículo que se eliminará.
Iniciar sesión con correo electrónico
Espera en la entrada mientras "en casa"
Valor de ORP del cloro
Hay 30 grados en el sótano.
El identificador de correo electrónico (UID).
Humedad de confort mínima
Escribir tiempos de descarga de CA
Cierra la nevera, por favor.
Sistema no compatible: Problemas con OS-Agent
Llegada estimada de la próxima entrega
Motor de la rueda trasera derecha bloqueado
Alta corriente de carga
Se dispara cuando se encienden una o más sirenas.
Sensor de horas del día
Activar carga única
Hasta mañana, Jane.
La niña quiere un trozo de chocolate.
Mi amigo tiene dos cuadros pequeños.
La leche es demasiado cara.
Tono de sirena predeterminado
¿Tu red es nueva o ya existe?
Por favor, pon la temperatura del jardín a 21 grados.
El nombre (o ID de tarea) del hábito de Habitica.
Mañana es jueves.
Días de la semana para el plan de comidas.
Inicio del modo diurno
La configuración YAML de HTTP está obsoleta.
El pasillo es negro.
La batería está cargando
Selecciona parada y dirección
Carga de energía generada
El puerto local utilizado por tu electrodoméstico Midea
Ciclo de siete colores
La entidad seleccionada no tiene coordenadas de ubicación.
El número de la estación de medición
El volumen del reproductor multimedia superó el umbral
No se puede abrir el puerto serie especificado.
Ruta a la carpeta de copia de seguridad
La dirección IP o el nombre de host del dispositivo Solarman.
Plantilla de comando XY
Me acuesto a las diez.
Se ha producido un error desconocido al descargar el firmware de Elgato.
Cargar URL de inicio
Periodo de tiempo (10 ms)
Esto es una llave.
Mueve la cámara al preajuste PTZ.
Hub versión 1 (anterior a 2014)
¿Está encendido el horno del jardín?
La niña tiene cuatro conejos bonitos.
Ubicación para obtener los datos meteorológicos
Tu hijo va a la playa los domingos.
Cierra la verja del ático, por favor.
El archivo se llama epea~.bak.
Error al generar las claves de cifrado.
¿Dónde está el salón, por favor?
Error al comunicarse con la API de Remember The Milk.
Número de puerto de la API de Fing.
Espacio utilizado en discos
A mi médico le gustan los tomates.
Estado del filtro G4
0=borrar mensaje, 1=borrar mensaje con tecla *, 2=Mostrar hasta el tiempo de espera.
Acciones al activar el modo de ausencia
Desactivar retardo a la derecha
Sirena de disparo automático
Obtener capacidades de modo del dispositivo
Mañana la mujer va al supermercado.
Armar en casa en espera
Modo de funcionamiento normal
Esto es un árbol amarillo.
Proporciona el correo electrónico y contraseña para conectarse al servidor FYTA
Se dispara cuando uno o más termostatos comienzan a secar.
Emparejamiento de dispositivo habilitado
Historial del monitor de grupo
Abre la puerta del pasillo, por favor.
Temperatura ambiente mínima
Restaurar último estado
Ella habla inglés y español.
La verja de la oficina está abierta.
Desbloquear puerta específica
La contraseña de tu cuenta Ring.
Tienes un sombrero negro.
Zimi - Seleccionar dispositivo
Mi abuela necesita un zapato.
Reanuda el horario programado.
Cantidad de usuario
Tu médico tiene sueño.
El lunes mi amigo va al restaurante.
Modo de energía inteligente
A mi hija le gusta el zumo.
Este es mi amigo Robert.
Tu amigo va al supermercado en autobús.
Hay 25 grados en la cocina.
Error de consistencia de la corriente de fuga
La autenticación falló, por favor, inténtalo de nuevo.
Reserva no conectada a la red
Los relojes están delante de la casa.
Tenemos diez conejos.
Puerta trasera izquierda
Peter no está en casa.
Selecciona el método de autenticación
Hay una cuchara en el garaje.
El puerto de escucha seleccionado ya está en uso en este sistema.
Modo calentador de agua
Tu abuela es de Barcelona.
Configurar una nueva conexión al host LCN.
Utilizar conexión SSL
El libro está sobre la cama.
Cuenta atrás para activar la zona superior
Establece el modo de oscilación horizontal de un termostato.
Nombre de la entidad a calibrar.
¿Hay una cámara al lado del coche?
La mujer tiene calor.
Esperando tensión de CC
Las mujeres son inteligentes.
Hoy es martes.
Atenuación de potencia del enlace de descarga
Conectado al bus
Hoy hace mucho frío en México.
A mi hijo le gustan los caballos.
Encender calentador de agua
Nivel de señal LTE
Mi hija compra un paraguas todos los días.
Mi madre quiere un trozo de pescado.
¿Lloverá mañana?
Invertir apertura/cierre
Oscilación vertical activada
¡Funciona!
Buenas noches, Irene.
No, gracias.
Tensión de la cadena fotovoltaica D
Datos no válidos recibidos, comprueba la URL
Salida de carga deshabilitada
El interruptor de la bomba de calor está obsoleto
No se puede establecer el valor porque el dispositivo no está conectado.
Tiempo restante de carga
Bloqueado por contacto externo
Velocidad de pulso alto
La dirección IP o el nombre de host de tu instalación de P1 Monitor.
Se ha producido un error al descargar el firmware de Elgato.
Tengo cuatro camisas.
Él es mi mejor amigo.
Tu profesor tiene cuatro vasos.
La rueda izquierda tiene un problema.
Nombre de host o dirección IP del dispositivo
Requerir código PIN para desarmar
Tengo un reloj rojo.
Mi tía quiere un pastel.
Se detuvo por el método de control
Quiero comprar un zapato caro.
Controlador ya configurado
Mi hermano va a la piscina todos los días.
Tu amigo lee un periódico todos los días.
¿Está apagada la cafetera de la cocina?
22 + 10 = 32 es correcto.
Se dispara cuando uno o más niveles de monóxido de carbono cruzan un umbral.
La oficina es amarilla.
Dirección IP del agente Fing.
Completar artículo de la lista de la compra
Texto a voz
Mi hermana quiere un kilo de queso.
Título (evento) de la notificación.
El certificado de la CA no es válido
El profesor quiere un plátano.
La cafetera del dormitorio está encendida.
Configura P1 Monitor para integrarlo con Home Assistant.
Notificación de cuenta web.
Total de partidas de Chess960 diarias ganadas
La contraseña es 69..
Van a la piscina los lunes.
Tu hermana tiene mucho calor.
Mi flor es blanca.
No se han podido obtener las cámaras de Bosch.
Quiero comprar una taza amarilla.
Insteon Hub versión 1
Producción del sistema en su vida útil
Crownstone Sphere donde se encuentra el USB
¿Qué significa o?
La dirección del programa a controlar (utiliza la dirección o el nombre).
El nombre de host o la dirección IP de tu dispositivo Teltonika.
Importar archivo de claves KNX
Tu tía está comprando el sombrero.
Potencia real de la derivación de entrada L1
¿Hay una camisa al lado de la cama?
Modo de ventilador inteligente
Hoy tu profesor va a la playa.
Configuración de payload de cierre
Programación con anulación de sensor
Tu vecino está comiendo el pastel.
¿Hace sol hoy?
Humedad mínima de alarma
Límite de cierre de elevación
Actualizar la configuración de Uptime Kuma
Abre la puerta del comedor, por favor.
Pulsa la tecla I.
Cambia el transmisor infrarrojos que se utiliza para controlar tu Alpha Bidet.
Activar modo eco con duración
Volver a configurar Actron Air
Frecuencia de consumo total TC
Tiempo de utilizado del cepillo principal
Porcentaje de sal del lado derecho
Recupera los detalles de la cola actualmente activa de un reproductor de Music Assistant.
Conectar con el dispositivo QNAP
Sensibilidad del sistema de alarma
Tema ya en uso
Abortado, no se recibieron datos
La contraseña es t5%/.
Apaga la música del dormitorio.
Elimina una notificación persistente del panel de notificaciones.
Error en el número de serie
Energía de la batería importada del generador
¡Gracias, Jane!
El profesor quiere un vaso de cerveza.
Consumo de electricidad para calefacción en los últimos siete días
Me gusta el azúcar.
Por favor, abre las ventanas del ático.
El servicio ya está configurado
¿Dónde está la mesa, por favor?
Por favor, configura la contraseña o la ubicación del archivo de clave privada para el almacenamiento SFTP.
Elige el método de conexión a la puerta de enlace
El nombre del topic de Pub/Sub configurado en la Consola de acceso al dispositivo
Volumen restante del depósito
¿Dónde está tu cama?
Crear sensor de horas del día
Calefacción del asiento delantero derecho
Tu código es 8794.
La cuenta de Xbox no está configurada.
¿Hay un & en el teclado?
Error inesperado de la API de Duco.
Busca contenido multimedia en Seerr.
Detener la carga según SOC
No se pudo establecer la configuración de la aplicación Z-Wave JS.
Muchas gracias, María.
Se dispara cuando una o más luces se encienden.
El dispositivo de destino para esta acción.
Mi madre tiene calor.
¡Hasta mañana, Bob!
Ya existe otra entrada de configuración con este nombre de usuario
Siguiente entrada de la lista de reproducción
Promedio de frecuencia de fase
Esto es un huevo azul.
Nodo remoto eliminado
No se pudo obtener información del proyecto.
¡Bienvenido, Pedro!
No nos gustan los pájaros.
Mi profesor tiene prisa.
Selecciona la opción siguiente de una selección.
La contraseña de tu cuenta Zinvolt.
Se produjo un error desconocido al conectarse a la instancia de Mastodon.
Tu tía quiere un trozo de pan.
Acciones al establecer el color HS
¿Dónde están mis billetes?
Desbloquear el dispositivo
Iniciar sesión en Habitica
Fecha para la que se fija el plan de comidas.
Volver a autenticar Blink
Él tiene mucho calor.
No se pudo conectar con la API de Actron Air.
Tu tía quiere un plátano.
Tengo dos cuadros azules.
Las pelotas están en el pasillo.
La contraseña utilizada en la aplicación móvil Huum.
Los tipos de valores estadísticos a devolver.
Necesito ayuda.
Corriente de producción de energía
Rendimiento total del sistema FV
Adiós, Eva.
La niña tiene cinco peces amarillos.
Exterior trasero izquierdo
El cortacésped comenzó a regresar a la base
Puerto en el que Datadog Agent está escuchando
Mañana lloverá en México.
Hace frío en España.
El texto a configurar.
Error de SCI (CA)
Brillo en modo nocturno
Finalizar la configuración de Music Assistant
Mi abuela está lavando el cuchillo.
Pico de demanda del mes actual
Hace frío en París.
Si los precios deben incluir el IVA.
Tu hija está comiendo un huevo.
Mi abuela tiene cuatro conejos.
Conectarse a HEOS
El nombre/título a buscar.
Transferencia de cliente prohibida
Los conejos son verdes.
Esto es un reloj negro.
Ruta al dongle no válida
El nombre de usuario para autenticarse con la instancia de Transmission, si está configurado.
Direcciones de grupo para establecer una nueva posición absoluta.
Configura el modo preestablecido del dispositivo.
El termostato superó el umbral de humedad deseada.
El ventilador de la oficina está encendido.
¿Dónde están mis cartas?
Se dispara cuando uno o más sensores de vibración comienzan a detectar vibración.
17 + 28 = 45 es correcto.
La tienda está cerrada el viernes.
Pronóstico de precipitación media
Tu médico está en el comedor.
Puerta delantera derecha
Mi hermana quiere una manzana.
Mi profesor vive en Nueva York.
Inconsistencia de la versión de BMS
Nombre de usuario para tu cuenta de Wallbox.
La calefacción del pasillo está apagada.
Honeywell no pudo establecer una suspensión permanente
Abre las ventanas de la oficina.
Tengo una cuchara nueva.
Fuente multimedia no válida
¡Adiós!
Puerta del garaje abierta
La cortina del comedor está abierta.
2 + 4 = 6 es correcto.
Mi abuelo no tiene sed.
El pez es barato.
PIN del dispositivo no válido
Sin señal de llama
Puerta delantera del conductor
Tu amigo quiere una botella de zumo.
Exterior lateral derecha
A mi hijo le gustan los tomates.
Abre la cortina del pasillo.
PM2.5 interior promedio de 24 horas
¿Está Laura en casa?
¿Es roja la silla?
Abre las cortinas de la oficina.
Conectado al router
Los médicos van al supermercado los domingos.
Nombre de la fuente a la que cambiar.
Descarga un archivo desde tu dispositivo Android/Fire TV a tu instancia de Home Assistant.
Dirección IP o nombre de host del servidor PCHK.
¿Dónde está mi bolso?
Frecuencia respiratoria media
Mi tía necesita un tomate.
Establece un valor en el almacenamiento clave-valor de un dispositivo Shelly.
Versión de OS Agent
El niño trabaja en España.
Consumo estimado de energía - Restante hoy
La puerta de enlace Powerwall no pudo completar el comando; consulta los registros para obtener más detalles.
Seleccionar el método API
El médico está comprando la naranja.
Reproduce un ajuste preestablecido en el dispositivo.
Trabajan en Inglaterra.
Hay 23 grados en el garaje.
Energía de carga total
Hace sol en México.
Ajusta la velocidad del ventilador de un aspirador.
Si se habilita el modo de impulso de emergencia.
Nivel mínimo de atenuación
Modo de detección del termostato
Opciones para reproductores multimedia Plex
¿Hay una flor en el hotel?
La URL de tu FRITZ!Box.
Velocidad de rampa local de encendido a apagado
Clip de seguridad izquierdo
La contraseña es T\f3.
Apaga la radio del salón, por favor.
Volver a configurar el servicio de texto a voz
Verificar el código
Controla la posición de la persiana
Esto es un billete blanco.
Tu abuelo tiene cinco relojes.
Fuente de temperatura local
Los cuchillos son viejos.
Punto de consumo de electricidad
¿Hay una carta cerca del árbol?
La contraseña es d$7.
La televisión de la cocina está encendida.
No se pudo establecer el modo preestablecido.
Temporizador de arranque del generador por tensión
Riesgo alto para la salud
Solomillo de ternera (medallones, 1 cm, cocción a baja temperatura)
El nombre de host o la dirección IP de tu ventilador Modern Forms.
Recuperar las aplicaciones en ejecución como la lista de fuentes
¿Dónde está tu bicicleta?
¿A qué hora sale el autobús hoy?
Una taza de té, por favor.
Potencia de salida de CC
El nombre de host o la dirección IP del Cambridge Audio Streamer.
Tu código es 65255.
¿Está apagada la cafetera del salón?
Los hombres son de México.
Esto es un teléfono verde.
Envía un comando personalizado a un controlador
Tienes mucho miedo.
Está lloviendo en Londres.
Por favor, abre la puerta del sótano.
Chat ya configurado
Configurar reglas de detección de estado de Android
Hace frío en Madrid.
Brillo de encendido del foco de iluminación
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Reproducir".
Por favor, apaga la alarma del jardín.
Define una plantilla para obtener el estado actual del tiempo
El riego ya está activo
Nombre de usuario para tu cuenta de usuario local (no en la nube).
Tu tío va a la piscina en tren.
Arranque del generador con tensión habilitado
Nombre(s) de la(s) entidad(es) para establecer la velocidad del ventilador rastreado.
ecobee rechazó las credenciales almacenadas.
Vida útil de la carga almacenada
No se pudo conectar a Steam debido a un error de autenticación.
Los niños tienen cuatro mesas.
Retraso del audio del enlace
Son las nueve y media.
Temperatura media de la habitación
La pizza cuesta $99.
Nombre de la propiedad y valor a establecer.
A mi médico no le gusta el zumo.
Me levanto a las seis.
Error de muestreo de la corriente de entrada
Encender interruptor
Los teléfonos están en el garaje.
El archivo se llama qyqg-2.pdf.
Esta mañana tu abuela va al banco.
Precio todo incluido actual
Él tiene ocho zapatos.
Desfase de la hora de visualización
Las niñas quieren un kilo de carne.
¡Feliz cumpleaños, Lisa!
Por favor, cierra la ventana del dormitorio.
El niño tiene cinco bicicletas.
Estoy bien.
No se pudo configurar el dispositivo.
Temperatura mínima de protección contra sobrecalentamiento
Sobretensión sin PE detectada
Consumo previsto de gas en la factura actual
Mi abuelo está comprando un libro.
Máximo de tokens para devolver en respuesta
Contraseña para el panel web del dispositivo.
Energía exportada a la red esta hora
Correo electrónico, SMS y llamadas
Identificar el dispositivo
ID de cuenta de Kamereon
Esto es un caballo nuevo.
Los zapatos están cerca del árbol.
Restricciones por el sensor de lluvia
¿Hay un reloj detrás de la casa?
Resultado de la operación de actualización de la hora del sistema
Límite máximo de consigna de frío
Los niños tienen diez sillas.
Configurar el mando a distancia IR Marantz
Ordenar la lista de la compra
Modo del controlador HVAC
No se pudo enviar el comando porque el robot no está conectado.
Esto es solo una prueba.
Ruta completa al nombre del archivo.
Hay una camisa delante del árbol.
Prioridad de Hyperion a usar para colores y efectos
Activa el límite de velocidad de un vehículo.
Buenas tardes, Emma.
A mi amigo no le gustan las ensaladas.
Se ha eliminado el dispositivo
Esto es un pastel grande.
La instancia de Seerr en la que buscar.
Me gusta viajar.
Tensión mínima de la celda ID
Los peces son rojos.
Configuración del almacenamiento de telegramas
Velocidad de descarga actual
ID de proyecto de acceso a dispositivos
¿Hay un e en el teclado?
Ayer tu tío dibujó un coche.
Comprueba si uno o más sensores de monóxido de carbono están despejados.
No se puede acceder al bucket utilizando el ID de clave y la clave de aplicación proporcionados.
El nombre del artículo a marcar como incompleto.
Configurar el panel Elmax local encontrado
Protección contra subtensión del BMS
Mi madre va al museo en tren.
¿A qué hora cierra la tienda hoy?
Mañana mi vecino va a la escuela.
Mi hija quiere un trozo de carne.
Distancia de detección de movimiento
Atenuación de potencia del enlace de subida
Utilización de la CPU (sistema)
Número de ciclos de carga
¿Hay un sombrero cerca de la casa?
Tu hermana va a la piscina en tren.
Ir a la posición
Mañana lloverá en Berlín.
Me gusta leer.
El pan cuesta veinte euros.
Abre las persianas del dormitorio.
No se pudo enviar SMS
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Limpiar punto".
Selecciona una opción de una selección de entrada.
Nombre del código PIN a borrar.
Ayer mi profesor compró un coche.
Se dispara cuando uno o más valores de potencia cruzan un umbral.
Tengo un sombrero viejo.
ID de la clave de acceso para conectarse a Cloudflare R2
Buenas tardes, Carlos.
Por favor, tráeme una botella de leche.
Opciones de Total Connect
Los ordenadores están detrás del árbol.
Mi abuela tiene cinco relojes caros.
Pulsa la tecla R.
ZHA no está cargado, por lo que esta acción no se puede realizar.
Se requiere el PIN del contador
Producción de energía - Tarifa valle
Hay un plato en el jardín.
El ID de dispositivo del montaje de almacenamiento en red que se va a volver a cargar.
El viernes el niño va al hospital.
El huevo cuesta cinco euros.
El archivo se llama wjgs-2.pdf.
Nombre(s) de entidades para establecer el estado de energía rastreado.
Lo siento, Bob.
Control remoto habilitado
¿Puedes apagar el ventilador del jardín?
No hay señal de estación de carga
El archivo se llama jcou-2.pdf.
ID que representa el usuario o grupo de chat al que se pueden enviar mensajes.
Enciende o apaga el dispositivo.
La taza está en el ático.
Me llamo Daniel.
Los platos están en el hotel.
Cierra las verjas de la oficina, por favor.
Configurar el servicio de notificaciones push **ntfy**
Mi padre tiene cuatro paraguas rojos.
Lista de entidades para forzar la actualización.
12 + 35 = 47 es correcto.
Calefacción del asiento derecho
Configurar una puerta de enlace serie
Hay 24 grados en el jardín.
Tu médico quiere un trozo de pescado.
Filtrar tareas por tipo.
¡Buenas tardes, Kate!
Tu hijo tiene veinte vasos.
Panel de control de alarma
No se pudo obtener información del router
La flor está delante de la mesa.
El cuadro es pequeño.
Quieren un vaso de agua.
Energía importada fase A
Tu madre necesita un vaso.
Soporte de agua caliente
La niña tiene un coche bonito.
¿Hay un caballo al lado de la mesa?
Exportación a la red desde la carga este mes
Pulsa la tecla Z.
Por favor, cierra las persianas del dormitorio.
Enciende la cafetera del garaje.
Intervalo entre actualizaciones de la imagen de la cámara
El color temporal en formato RGB.
¡Gracias, Peter!
Los conejos están al lado de la casa.
Eliminar todos los usuarios
Introduce la ruta de autobús que quieres seguir (por ejemplo, M15, B46, Q10).
Tu vecino quiere una taza de té.
No se pudo conectar con Teslemetry
Por favor, cierra la persiana del salón.
¿Puedes apagar la calefacción?
La fecha para obtener los precios.
Estado de conexión del perfil del dispositivo
Hay una bicicleta debajo de la silla.
Energía reactiva consumida
Sensor con humedad actual.
Volver a autenticarte con Growatt
El carácter t no está permitido.
Arranque en CA
Obtiene todos los códigos PIN de una cerradura.
Tu hermano tiene diez periódicos.
Vehículo a limitar.
Los profesores tienen hambre.
Hay 20 grados en la oficina.
Establecer la velocidad del ventilador como un valor porcentual (0-100 %).
Mi madre está comiendo una naranja.
Los libros están detrás de la silla.
Recordatorio de luz apagado
Código utilizado para bloquear la cerradura.
Tu hija tiene un paraguas.
Conectar con Huum
Establece el valor absoluto de una variable o consigna.
Restablecer la vida útil del filtro del depósito de polvo
Modo de oscilación horizontal
Me gustas.
El domingo tu madre va a la iglesia.
Corriente de la cadena fotovoltaica F
Ejecutar calibración automática
Número de segmentos SMA
Mi cama es amarilla.
Descarga en la conexión actual
Mañana mi hija va al mercado.
Actualiza el coste de una recompensa.
El objetivo de alimentación del Hub4 es la inyección máxima a la red.
ID único de la respuesta de devolución de llamada.
El archivo de actualización no coincide con el dispositivo, el archivo de actualización es demasiado antiguo
¿Dónde está el supermercado, por favor?
Clave API para conectarse a tu instancia de Immich.
Tensión fase C-N
Satélite está escuchando
¿Es vieja la carta?
Activa el modo temporizador del termostato para una temperatura y duración específicas.
Consumo de electricidad de ACS hoy
Mueve una persiana a una posición específica.
Por favor, proporciona la contraseña o el archivo de clave SSH
Dirección IP no válida
El dispositivo Kiosker para controlar
Establece la temperatura deseada para un dispositivo de climatización Netatmo con una fecha y hora de finalización.
¡Adiós, Nina!
El dispositivo Matter a añadir a la otra red Matter.
Volver a configurar el dispositivo LG
Duración restante de la ventilación de la chimenea
Ya está configurado un Elk-M1 con este prefijo
Robert no está en casa.
La llave cuesta seis euros.
¿Dónde está mi llave?
Lavado confort plus
Error de almacenamiento de telegramas KNX
Mi vecino no tiene sed.
Esta tarde tu abuelo va a la escuela.
La niña va a la farmacia en coche.
Filete de ternera (asado)
Eso es un perro.
El ratón es negro.
Temporizador de retardo de encendido
Dynamic ESS permitir alimentación de la red
¿Está apagado el ventilador del comedor?
Vivo en Roma.
Intensidad media de la luz durante los últimos 20 minutos
Tu hijo compra un ordenador todos los días.
Ventana trasera del pasajero
El archivo se llama udbd~.bak.
Medición de aislamiento no posible
Tu médico tiene doce abrigos.
Comprueba si uno o más termostatos están configurados en un modo HVAC específico.
Mueve uno o más elementos dentro de la cola de reproducción.
La línea de metro a seguir
Tu médico tiene cinco flores.
Desviación mínima permitida respecto a la consigna base.
Tu código es 76867.
Activa o desactiva un puerto de salida.
Mi hijo está comprando un paraguas.
Hoy no hace calor.
No se pudo volver a conectar al cliente: dispositivo no encontrado
Tu tío está en la oficina.
Esto es un cuchillo caro.
¿Puedes encender la alarma del ático?
Sensor de temperatura exterior dañado
Tu hijo vive en Nueva York.
Tipo de interruptor externo
Proceso de secado finalizado
El tipo de tu electrodoméstico Midea
Tiempo restante para apagar después de la alimentación.
Tensión de entrada CA
El valor de este campo.
Temporizador de apagado automático de la luz activo
Introduce la dirección manualmente
Actualizar contador del sensor
Intervalo de funcionamiento del generador
Hay un periódico en el garaje.
Establecer las credenciales de Renault
Solicita una nueva captura de imagen desde un dispositivo de cámara.
¡Buenas tardes, Jack!
Tu código es 14495.
Configurar reglas de detección de estado
¿A qué hora abre la tienda?
El árbol cuesta cinco euros.
Hoy no hace frío.
¿Qué significa W?
El bebé está llorando.
Me gusta leer libros.
Número de grupo o escena de INSTEON.
Abre la persiana del garaje, por favor.
Programa de carga/descarga
Actualiza tus credenciales para el dispositivo Solar-Log
Selecciona una opción
No abras la nevera.
¿Dónde está el mercado, por favor?
Enciende el calentador de agua durante un tiempo determinado.
Establecer modo preestablecido del ventilador
Subtensión en el bus de CC durante la conexión a la red eléctrica
Los abrigos son nuevos.
El termostato está apagado
La contraseña es L+[3$).
La URL base completa de tu instancia de la página de estado de Gatus, incluido el protocolo y el puerto.
Esto es una camisa amarilla.
Modo de suspensión los lunes
¿Dónde está mi cuchara?
Nest: Crear un proyecto de acceso a dispositivos
El archivo se llama ezvk-2.pdf.
Topic MQTT a escuchar.
Temperatura media superior del buffer
Error al obtener los datos
¡Hola, Nina!
Estado de calibración automática
Corriente de pico del inversor
Ajustar el caudal de aire mínimo
Comprueba si una o más puertas del garaje están abiertas.
Cierra la verja del baño, por favor.
El perro está cerca de la cama.
Esta entrada de configuración utiliza la API heredada de Nest y se eliminará.
La dirección IP pertenece a una casa diferente a la configurada.
El archivo se llama dkvm_1.txt.
Cortocircuito del cargador
Gracias, Lisa.
Tu vecino tiene dos coches.
Cargar con energía solar
ID de aplicación activa
El token API generado desde tu cuenta en tu servidor Traccar
Caja de agua sucia
Velocidad del eje del inversor de tracción trasera izquierda
Potencia de transmisión 5G
El archivo se llama mpef-2.pdf.
Error durante la grabación de datos de registro
Ahora vamos al hotel.
Ayer mi tía comió una naranja.
Acciones al desarmar
Si se debe limitar la potencia total exportada o la de cada fase.
Establecer código de usuario de bloqueo
Temperatura alta normal
Buenas noches, Kate.
Tu hija está comiendo el huevo.
Tu médico es de Nueva York.
No se puede encender la sauna.
El grupo de tu dispositivo SMA, donde está configurada la conexión Modbus
Cierra la ventana.
Los abrigos están sobre la mesa.
Tu padre quiere un huevo.
Él está comiendo el helado.
La dirección de correo electrónico de tu cuenta de Vitesy Hub.
Se encontraron varias ubicaciones de cámara con el nombre especificado
Tamaño del contexto de búsqueda
Vida útil restante del tambor negro
Apagado por sobretemperatura del hardware
¡Buenas noches, Sam!
Estado de medición TC de retroalimentación
¿Dónde está la cocina, por favor?
Honeywell no pudo configurar el modo ventilador
¿Cómo llego a la piscina?
Se ha restablecido la vida útil del filtro.
¿Quieres configurar este calentador Guntamatic?
Modo mantener fresco activo
Fallo de contacto seco
Tiempo de funcionamiento de la celda en polaridad 1
La cámara está en el sótano.
Álbum no encontrado
Actualizar clave API
¿Dónde está la piscina, por favor?
El médico vive en Madrid.
El número de segundos entre el registro de objetos.
La mujer tiene cinco bicicletas caras.
Vuelve a cargar la configuración principal desde la configuración YAML.
Conectar a la URL personalizada de EZVIZ
Una prueba.
El correo electrónico no existe.
Temperatura del agua de retorno
La mujer va a la oficina en tren.
Establecer el modo de ventilador.
Por favor, enciende la lámpara del sótano.
A mi tío no le gusta el pan.
No puedo venir mañana.
Hoy hace mucho frío en Barcelona.
La dirección de correo electrónico de tu cuenta de Fressnapf.
El nombre de host o dirección IP de tu Roomba o Braava.
La contraseña proporcionada por tu operador de red eléctrica
Pon la temperatura de la cocina a 22 grados.
Es noche polar
¡Buen provecho!
Anunciar por satélite
Tu médico va a la farmacia los lunes.
El lunes mi médico va al mercado.
Tu código es 87363.
Tu abuela quiere un helado.
Las tazas son pequeñas.
La contraseña es FDC.
Apagar en
Los ordenadores son bonitos.
El climatizador admite modos preestablecidos.
Número de seguimiento del paquete para añadir
Elige los feeds que quieres incluir
Sistema de gestión de batería
Hora de inicio del modo de suspensión los lunes
Activar retardo
Datos del historial de energía no válidos.
Inversor de tracción trasera
Mi abuelo quiere un kilo de carne.
El carácter ; no está permitido.
A mi amigo no le gustan los pasteles.
Los profesores quieren un kilo de pan.
Crear sensores de tiempo de actividad para clientes de red.
¡Buenos días, Sara!
Formato de audio entrante
Longitud de la esquina suroeste del área.
No uses ^j/O como contraseña.
¿Dónde está el libro, por favor?
Conectar al dispositivo Indevolt
¿Qué es eso?
Por favor, proporciona tus credenciales de Libre Hardware Monitor
Restablece el valor de la variable o consigna.
Quieren una taza de chocolate.
Mi vecino está comiendo la patata.
El tren sale a las seis y media.
Hora de inicio nocturna
Vuelve a autenticarte con tu cuenta Fressnapf Tracker para actualizar tus credenciales.
Visión nocturna por infrarrojos
¿Dónde está mi camisa?
Payload "armada en casa"
El dispositivo detectado no es una bomba de calor Qube.
Recarga las escenas desde la configuración YAML.
Los hombres quieren un vaso de cerveza.
Cancelar una misión pendiente
¿Hay un bolso detrás del árbol?
La batería ya no está baja.
¿Qué significa *?
Establecer posición de válvula
Mi padre tiene dos conejos viejos.
No uses p^g. como contraseña.
¿Hay un perro cerca de la casa?
Enfriar cuando la habitación está más caliente de lo deseado
Clave API de administrador
Vida útil del filtro de la estación
Tienen cuatro camisas.
Modo de espera (modo de espera)
Comprueba si una o más alarmas están armadas en modo noche.
Correo electrónico tras evento
Feliz cumpleaños, Max.
Parámetros de autenticación SHC
Mi hija necesita una pelota.
Abre las puertas del dormitorio.
¿Hay un ratón cerca de la casa?
La carta está sobre la silla.
Espacio total en disco
El autobús sale a las tres.
Ayer mi abuelo dibujó una casa.
Temperatura del circuito de retorno
Convector activo (con ventilador)
La naranja cuesta $99.
Señal de control del ventilador del aire de escape
Hora del pico del mes
Elimina el bot del chat.
Lee todos los segmentos de tiempo de un inversor compatible.
El médico va al mercado todos los días.
El billete cuesta tres euros.
Error en el modo de configuración fuera de casa de Honeywell
Medio de transferencia de calor
Inicia una conversación desde un satélite Assist.
Token API (sólo MIN/SPH)
Restablecer el filtro superior
Crear automáticamente un nuevo token de autenticación
Brillo en modo diurno
Establecer límite de velocidad
Información de detección Bluetooth no válida.
Habilitar el modo de espera
Vamos a la escuela los domingos.
Por favor, pon la temperatura del ático a 22 grados.
Temperatura exterior para activar la refrigeración
No se pudo conectar a Steam debido a un tiempo de espera agotado.
La nueva contraseña para tu cuenta de Autoskope.
Enciende las luces del sótano.
No se puede comenzar a escuchar dispositivos
Tu médico necesita una flor.
Abre la verja.
Si quieres habilitar o deshabilitar el modo música.
Cierra la verja del ático.
Apaga la alarma del sótano.
La contraseña para iniciar sesión en tu bróker MQTT.
Tiempo restante para el filtro
Pulsación de actividad larga
Número máximo de elementos de la cola a devolver (0 = sin límite).
¿Dónde está el abrigo?
Hora del último reinicio de Opcache
Energía total cargada en la batería
Elimina una anulación de dispositivo
A mi amigo le gustan los helados.
Se dispara cuando uno o más sensores de movimiento dejan de detectar movimiento.
Mi hijo quiere una cuchara.
Tensión de la batería de arranque
Define acciones a ejecutar cuando se apaga el ventilador.
El sistema de alarma no aceptó el estado solicitado.
Selecciona el tipo de módem Insteon.
A mi amigo le gusta la cerveza.
Selecciona la parada y la dirección que quieres seguir
La contraseña es f6~'S.
Tu código es 1504.
Comemos a las seis.
Los cuadros están delante de la casa.
Duración mínima del lavado rápido
Define las acciones que se ejecutarán cuando se encienda el reproductor multimedia.
Envió una notificación
Quisiera un plátano, por favor.
Opción de comportamiento de disparo obsoleta en uso
Mi llave es amarilla.
Hoy hace mucho sol en Madrid.
Tipo de túnel KNX
Eliminar programación de carga
Esto es un bolso blanco.
Iniciar la súper cloración
Lavado y secado (60 min)
Escribe el carácter & dos veces.
Hora de finalización del modo de suspensión los domingos
La válvula está cerrada.
Vuelve a introducir tus credenciales para seguir utilizando esta integración.
Método de instalación no compatible
Número de zonas de la cuenta
Configurar una puerta de enlace MQTT
Potencia aparente total
Pregunta de encuesta, 1-300 caracteres.
Esto es una pelota azul.
No uses z1Q como contraseña.
¡Feliz cumpleaños, Ana!
Tu código es 7451.
El nombre de host o la dirección IP de Datadog Agent.
Busca un producto y añade el primer resultado.
Tu hija tiene un libro.
¿De dónde eres?
Error de bloqueo suave
El sonido de notificación para reproducir.
Batería descargada hoy
Introduce la dirección IP de la pasarela Modbus TCP conectada a tu controlador de la piscina.
Debes seleccionar al menos una integración para realizar el seguimiento
Mi tía no tiene sueño.
¿Hay una cámara al lado de la mesa?
¿Hay un 4 en el teclado?
Por favor, abre la verja del garaje.
Anular la clase de estado predeterminada del DPT.
Energía de carga generada este mes
Caja de agua limpia
Esto es un helado viejo.
Luz de posición delantera izquierda
Doble toque en - completo
Temperatura ambiente en modo de sombreado
Por favor, enciende el ordenador.
Hora de llegada prevista
Fallo en los autodiagnósticos del RCD y PE
Temperatura central del buffer
Valor de la posición "abierta"
¿Puedes encender el ordenador del salón?
El abrigo cuesta $99.
Tu hermana come un pastel todos los días.
Actualizar la configuración de filtración primaria
Mi hijo necesita un reloj nuevo.
Apaga una sirena.
¿Hay un ordenador al lado de la silla?
Trabajo los martes.
¿Qué estás leyendo?
Conecta Home Assistant a tu batería Homevolt a través de la red local.
Por favor, elige el modo de conexión a los paneles Elmax.
A mi tía le gusta la sal.
Mi hijo va al parque los lunes.
Cantidad de usuarios activos el último día
Se dispara cuando uno o más humidificadores se encienden.
Establece el brillo relativo del puerto de salida en porcentaje.
¿Quién es esa mujer?
La tienda cierra a las siete.
Crear notificación persistente
PTZ hacia arriba a la izquierda
Accesorio de 32A en unidad de 16A
Puerto serie no válido
La flor cuesta $3.
Tipo de la próxima salida 1
La próxima semana mi padre va a la playa.
El medio seleccionado para reproducir.
Obtener todos los torrents
Mi abuelo tiene un sombrero blanco.
Se dispara cuando uno o más reproductores multimedia comienzan a reproducir.
Número de identificación del vehículo (VIN) de 17 caracteres.
El archivo se llama osbt~.bak.
Comprueba si es de noche.
Pausa/Reanudar cola
Conexión de calendario IFTTT
¿Hay un billete cerca del coche?
Son las cuatro y media.
Presión del gas caliente
Tiempo de ejecución vertical de calibración descendente
A mi tía no le gustan las ensaladas.
No se encontraron dispositivos Honeywell.
50 + 5 = 55 es correcto.
Pulsa la tecla \.
Quiero comprar una silla bonita.
Mi abuela tiene tres cartas.
La contraseña es >nD%>.
ID(s) de entidad(es)
Enciende los ventiladores del garaje.
No se detecta humedad
Velocidad máxima de descarga
Envía un comando de energía al sistema.
Mi amigo está en el dormitorio.
Mi hermano tiene cuatro gatos.
Tienes cuatro teléfonos.
No funciona.
Transmisor de radiofrecuencia
La película empieza a las diez.
No uses _"C como contraseña.
¿Hay un ordenador en el comedor?
Patatas (con piel, harinosas, grandes)
Restablecer consumible del cepillo lateral
Caudal total de salida
Error de secado: comprueba el sensor de temperatura de entrada de aire
Mi hermana tiene cuatro cámaras baratas.
Precio de retorno en tarifa punta
Uso máximo de disco
No cierres la cortina.
Energía máxima de gas por hora - hoy
Energía importada total
El vaso cuesta doce euros.
¡Bienvenido, Carlos!
Esperando pulsación de botón
El archivo se llama wvnt~.bak.
El dispositivo ubicado en esta dirección es diferente del dispositivo configurado originalmente.
No se pudo migrar la entrada de configuración.
Brillo del foco de iluminación tras evento
