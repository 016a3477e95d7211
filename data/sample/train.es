Estado del puerto de CA
La niña está dibujando el gato.
¿Dónde está la camisa, por favor?
¿A qué hora comemos?
La cámara cuesta doce euros.
El reproductor multimedia está encendido
Nombre de usuario para el panel web del dispositivo.
Dirección del viento promedio 10 minutos
Listo, no está cargando
¿Hay un vaso debajo del coche?
No se puede desarmar el panel de alarma porque no se proporcionó ningún código de usuario.
Nivel mínimo de modulación
Hoy hace mucho sol en Roma.
Carga de energía hoy
Mañana mi padre va a la escuela.
Paso de movimiento del control remoto de aspirador
Idioma de la fecha de recordatorio
Establecer un horario de agua caliente
Zanahorias en manojos (enteras, medianas)
Las camisas son baratas.
Permitir la descarga
3G/2G automático
Mi médico está en el dormitorio.
El cuadro cuesta $25.
¿Está encendida la radio del garaje?
Subtensión media de red L1
Tienen nueve cartas.
Configura tu cuenta Whirlpool
Borrar mensajes de error
Pulsa la tecla ].
Pon la temperatura de la cocina a 29 grados.
Configurar los ajustes de integración
Tu amigo tiene nueve zapatos.
Permite apagar las unidades desde Home Assistant.
Su mensaje de notificación.
Actualizaciones de la autenticación de dos factores
Calidad del aire exterior
Forzar el sondeo de todos los datos
Tu hija es alta.
Tu código es 25126.
No se pudo pausar la reproducción.
Define si la opción de retención de enjuague está activada.
El viernes mi hermana va a la oficina.
Añade una nueva tarea pendiente.
IVA actual del gas
Por favor, abre la verja del garaje.
Mantener la temperatura mínima
Configurar ruta de salida
Potencia activa devuelta en fase-B
Las pelotas están en el baño.
La contraseña de tu router Mikrotik.
Porcentaje de anuncios bloqueados hoy
Apaga la lavadora del garaje.
Masa grasa en la pierna izquierda
Duración del ciclo de facturación
El nombre de host o la dirección IP de tu dispositivo QNAP.
¿A qué hora sale el tren esta noche?
Usar detección de ventana interna
Ayer tu hermano compró un zapato.
Intervalo de electricidad producida en horas valle
No se pudo cambiar el nombre de la carpeta
Actualiza las credenciales de tu cuenta de Tractive.
Lavado a alta temperatura
El plátano cuesta ocho euros.
Mi profesor quiere una taza de café.
¿Hay un W en el teclado?
Longitud de la esquina suroeste
Regulación del intercambiador de calor
Esta es mi familia.
Hay un paraguas cerca del árbol.
No se pudo configurar un ID único para el dispositivo ONVIF.
Velocidad del viento (promedio)
Quiero ir a la playa.
Consumo de gas ACS hoy
Tu médico trabaja en Madrid.
Hay 25 grados en la cocina.
Segundos para considerar un dispositivo en 'casa'
Los teléfonos están delante de la mesa.
Número de estación de medición
Tu madre va al mercado todas las semanas.
Por favor, cierra la verja del sótano.
Configurar el webhook de Mailgun
El nombre de usuario de tu Vodafone Station.
Define la unidad de medida, si la hay.
Tu médico quiere una naranja.
Patatas (con piel, cerosas, grandes, para cocinar al vapor)
Elige el personaje de Habitica para el que deseas realizar la acción.
Utiliza el mapa para establecer la ubicación de Stookwijzer.
Tu código es 17850.
Color para la luz en formato RGB.
Programación desactivada
Consigna de temperatura constante
¿Hay un G en el teclado?
El vaso es nuevo.
Índice de ranura de usuario para eliminar todas las credenciales.
Tiempo de espera del temporizador del ventilador
Ella habla inglés y español.
Fallo a tierra de CC
ID del comando a ejecutar.
Por favor, abre la cortina del baño.
Quieren un kilo de pan.
Enciende el ordenador del baño, por favor.
El archivo se llama bnal_1.txt.
Hoy hace mucho calor en España.
Nombre de usuario opcional, déjalo en blanco si tu sistema no necesita credenciales de inicio de sesión
Temperatura del aire de salida
Velocidad de rampa local de apagado a encendido
Esta tarde el profesor va al médico.
Error de bloqueo del ventilador
Monitor del plan de control de la demanda (59)
Mi hermana tiene mucho calor.
El modelo Marantz para controlar.
Distancia de detección de movimiento medio
¿Hay un libro sobre la mesa?
Configuración para la integración del precio de la electricidad de Green Planet Energy
Comprueba si uno o más reproductores multimedia no están reproduciendo.
Detección remota de la temperatura local
Los profesores tienen doce platos.
La integración de Smappee necesita volver a autenticar tu cuenta.
Tensión de la cadena fotovoltaica F
Producción estimada de energía - Próxima hora
La contraseña para autenticarse con el dispositivo.
Hay una llave al lado del coche.
Las ventanas del jardín están abiertas.
¿Hay un 4 en el teclado?
Mi tío tiene cinco vasos.
Se ha producido un error inesperado durante el emparejamiento.
Mi bolso es nuevo.
Precio EPEX del próximo cuarto de hora
Carga del mensaje de nacimiento
Duración de la última operación
Eliminar de la cola
Múltiples servidores disponibles, selecciona uno:
Tu código es 87749.
Introduce los datos de tu servidor Volkszaehler y del primer canal.
Hoy tu abuela va al parque.
La contraseña es PW@].
El controlador de válvula al que añadir el sensor.
Mostrar ubicaciones de sensores configurados en el mapa
Marcar como disco de datos inactivo (cambiar el nombre del sistema de archivos)
El valor entero que se enviará con el comando.
Tu abuelo no tiene sueño.
Aumento de la descarga en autoconsumo
Advertencia de presión del neumático delantero derecho
Temperatura exterior en modo de sombreado
Mi tía va al parque en tren.
¿Hay un ] en el teclado?
Mi abuelo lava un abrigo todos los días.
El bolso cuesta veinte euros.
La proporción de compuestos orgánicos volátiles superó el umbral.
Actualiza el código PIN de la Nintendo Switch seleccionada.
Mi padre compra una ensalada todos los días.
Hay un cuchillo delante de la silla.
A mi tía le gusta el agua.
Establecer modo gpio
Tu código es 2858.
Foto no encontrada
Duración de la conexión actual
Tu hijo está en el salón.
La contraseña es t|D.
Abre una válvula.
Potencia activa fase A
La URL de la interfaz web del Ouman EH-800
Soporte de calefacción central 2
Configurar las Horas de Oración Islámica
Enciende el ventilador, por favor.
¿Hay un @ en el teclado?
Armada personalizada
El secreto generado para el token API
Calidad del aire interior
El botón "Actualizar firmware" está obsoleto
Mi tía tiene cuatro sombreros.
URL para conectarse a la instancia Paperless-ngx
Comprueba si una o más alarmas están armadas en modo ausente.
Duración de apertura predeterminada
Horas de vencimiento del filtro
Tu código es 58765.
El carácter / no está permitido.
Necesitan un helado.
Tengo dos platos.
Mi médico no tiene miedo.
Error de autenticación en Xbox Network, se requiere una nueva autenticación
El cargador tiene múltiples fases.
Escribe el carácter U dos veces.
Actualiza las restricciones para un día de la semana específico en la Nintendo Switch seleccionada
Los sombreros están en el parque.
Configuración del payload de la válvula
Tu profesor tiene mucha hambre.
Número máximo de muestras almacenadas
El archivo se llama zpsb-2.pdf.
Él necesita un vaso nuevo.
Recarga los sensores mín./máx. de la configuración YAML.
Abre puertas y ventanas
Tu hija tiene un abrigo.
La contraseña es )i$L).
Quisiéramos una naranja, por favor.
¿Quieres un vaso de agua?
El ID de la clave de cifrado
Envía un comando de información de skill a un dispositivo
Miguel no está en casa.
Valor de protección contra fugas de agua
Mantener frío el depósito de leche
Uso activo diario del agua.
Comandos de botones adicionales
Fase de calentamiento
Pon la temperatura del ático a 27 grados, por favor.
Quieren una botella de agua.
Estado de ejecución de adaptación
Política SAS de Event Hub
Ventilador encendido
La dirección IP o el nombre de host de tu servidor NUT.
La tienda abre a las siete.
Mi abuela tiene cuatro conejos.
La entrada de configuración que representa el bot de Telegram para editar el contenido multimedia del mensaje.
Último correo electrónico abierto
Producción de energía solar hoy
Factor de potencia PV3P TC
El ID del LED.
Por favor, introduce tus datos de conexión.
Tipo de la entidad
Temperatura secundaria de ACS
Actualiza tus credenciales para seguir utilizando esta integración.
La tienda cierra a las seis y media.
Se produjo un error al intentar autenticarse
Las persianas del ático están abiertas.
Te gustan los perros.
Velocidad máxima de Auto Comfort
URL de la base de datos no válida
Espera; tarda 47 minutos.
¿Estás seguro de que quieres volver a configurar la integración de Sleep as Android?
Error de tensión en la red eléctrica
Establecer el parámetro de configuración del dispositivo
Configurar router Mikrotik
Altavoz A/B
La hoja de la que se obtendrán los datos.
La integración de Hydrawise necesita volver a autenticar tu cuenta
Envía un comando ADB a un dispositivo Android/Fire TV.
Consumo de energía en horas pico hoy
¿Es bonito el jardín?
Configurar salida conmutable
Se dispara cuando uno o más contadores alcanzan su valor máximo.
Por favor, asegúrate de volver a configurar con la misma cuenta.
Problema con la CA del panel
Los hombres tienen doce cucharas.
Alta tensión de arranque
Temperatura del agua por debajo del punto de rocío
Los caballos están detrás de la cama.
Electricidad devuelta este mes
¿Puedes apagar la cafetera del jardín?
Las credenciales de tu cuenta
Motor de la rueda trasera izquierda bloqueado
Vehículo al que se enviará el viaje.
Configurar Splunk HTTP Event Collector
Clave secreta recibida de Threema
Volver a configurar la integración de Firefly III
La carta es roja.
La sesión ha caducado, por favor, vuelve a iniciar sesión.
Fallo en el autodiagnóstico PE
Los ordenadores están cerca de la casa.
Se requiere mantenimiento de la caldera
Los niños quieren un huevo.
Importar proyecto ETS
Compran un cuchillo todos los días.
Trabajo los viernes.
Robot aspirador
La calefacción del pasillo está encendida.
Tu código es 76317.
Tu hermano quiere un plátano.
Número de puerto no válido
Configurar el control por Bluetooth
Error durante la carga
Corriente de carga de red
Nos gusta la música.
SOC demasiado bajo
Sensibilidad de IA para paquetes
¿Dónde está tu madre?
Ayer los hombres compraron una bicicleta.
Por favor, tráeme una sopa.
Establecer temperatura deseada en termostato
Me gustan los huevos.
Los niños quieren un trozo de pescado.
Consigna de potencia CA ESS
La aplicación instalada se ha eliminado del repositorio.
Los coches son grandes.
La duración del silencio es demasiado larga.
Habilita la grabación continua.
Temperatura normal de calefacción
Elige una ubicación
PM10 interior AQIN
Comprueba si una o más válvulas están abiertas.
Selecciona las integraciones de las que quieres hacer un seguimiento
La clave API ya está configurada
El nombre de host o la dirección IP de tu panel de alarma Bosch
Pon la temperatura de la oficina a 24 grados.
Todo/grupo encendido
El periódico cuesta dos euros.
¿Es negra la oficina?
Mover los datos locales que bloquean el montaje
Error al comunicarse con la API de Teslemetry
El nombre de usuario para iniciar sesión en tu cámara Foscam.
¿Dónde está la pelota?
Bloqueo de botones en el dispositivo
¿Dónde está tu hija?
El archivo se llama abps_1.txt.
Introduce una dirección de servidor HTTP o HTTPS con un puerto válido.
¿Qué significa 8?
Ejecución de adaptación habilitada
Comprueba si es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
¡Bienvenido, Juan!
El ratón está debajo del árbol.
Tu código es 48274.
Tu padre va al cine todas las semanas.
La URL no devolvió una imagen fija válida
Potencia de salida L1
Deshabilita la grabación de un clip en el almacenamiento de la cámara cuando se detecta movimiento.
Nivel de atenuación predeterminado de inicio
Temperatura deseada para el modo eco de refrigeración
Factor de potencia de producción CT
Color de LED apagado
Tu padre tiene diez pájaros.
La casa es grande.
Define si el modo silencioso está activado.
Hasta luego, Laura.
Tensión instantánea activa L1
Modo campana extractora
Tensión de la fase-B en CA
¿Dónde está el sótano, por favor?
Elimina un PIN por su etiqueta o valor.
Dormir cuando esté inactivo
Habilitar si tu dispositivo usa HTTPS
Detección de ventana abierta
Temperatura del circuito de retorno secundario
Minutos muy activos
¿Hay una bicicleta debajo de la casa?
Error de longitud del paquete
Unidad interior no conectada
Umbral de detección de ventana abierta
El calentador de agua está apagado.
Establecer todas las zonas
Se dispara cuando uno o más eventos del calendario finalizan.
Pon la temperatura del dormitorio a 20 grados, por favor.
Mi profesor va al banco en autobús.
Escribe el carácter c dos veces.
Intervalo de muestreo del suelo
No es posible la comunicación entre la etapa de potencia y el sistema de control
Baja tensión en el bus de CC
Temperatura real de la zona Flex
Elige cómo autenticarte con tu cuenta de Fressnapf Tracker.
No uses .h!\, como contraseña.
Código MAC no válido
Error del sensor de colisión
La contraseña es k\A@.
Tu hijo tiene veinte vasos.
Tu tío tiene cuatro casas.
¿Está apagado el horno del baño?
No se pudo establecer el tiempo de espera.
La película empieza a las ocho y media.
El gato es grande.
Color de fondo de la pantalla apagada
Precio actual de mercado de la electricidad
¿Dónde están mis pájaros?
Carga de batería desde la red
Potencia reactiva de la fase B
Comprueba la humedad deseada de uno o más humidificadores.
Vida útil del filtro
Habilitar mensaje de nacimiento
Escribe el carácter _ dos veces.
La duración deseada del ciclo de filtración primaria.
Mantener la batería cargada
A mi amigo no le gustan los plátanos.
Es un contador de energía genérico
Los médicos quieren una botella de agua.
Temperatura de la CPU demasiado alta
Mañana mi hermana va al hospital.
Destino como coordenadas GPS
Índice UV máx.
Temperatura de refrigeración de confort
Zanahorias (enteras, medianas)
Recarga las zonas desde la configuración YAML.
Profundidad de bits de entrada
Hay una taza en el pasillo.
Ayer el profesor compró una bicicleta.
Hola, me llamo Sara.
Selecciona la bicicleta Specialized Turbo que quieres añadir.
No se detectó ningún error.
Hay un conejo al lado de la mesa.
¿Dónde está mi profesor?
Ayer tu amigo dibujó un gato.
Fallo de la sonda principal
Tensión de la fase B
Restringir a contactos
Crear evento de calendario
Modo de disparo externo
Abre una cerradura.
A mi tía no le gusta el chocolate.
Unidad de valor.
Autoconsumo relativo
Selecciona un dispositivo encontrado o introduce una dirección manualmente.
ID de la aplicación de Steam
Hoy hace mucho calor en Roma.
El sombrero cuesta ocho euros.
Hay 26 grados en el salón.
Rotación de la bomba del circuito primario
Vida útil restante del filtro superior
Quisiéramos una sopa, por favor.
El horno del pasillo está apagado.
Factor de potencia fase 1
El domingo mi hijo va a la oficina.
Factor de potencia de almacenamiento CT
Se dispara cuando uno o más niveles de dióxido de azufre cambian.
Arma una alarma en el modo nocturno.
Habilitar Pure Boost
El médico compra una cámara todos los días.
¿Es grande la cama?
Corriente de la cadena fotovoltaica D
Factor de potencia fase B
Carga/descarga solar
No se detecta vibración
Tu hijo quiere un vaso de leche.
Deshabilitar el acceso remoto a Home Assistant Cloud
Presión a nivel del mar
No se puede iniciar ni reanudar
¿Está apagada la luz del comedor?
¿Dónde están mis camisas?
Hoy hace mucho sol en Berlín.
Error en la comprobación del diodo
Habilitar la función de transición para esta luz
Interruptor de dispositivo obsoleto
Por favor, apaga la televisión del ático.
Configurar el horario de calefacción
Plantilla de valor de inclinación
La sirena está apagada.
Los pájaros están detrás del árbol.
El viernes los médicos van a la playa.
Modo preestablecido de ventilador.
Clave autenticada de S2
Nombre de la puerta de enlace
Contaminación del aire alta
Modo día noche
Tu código es 18647.
Busca los medios disponibles.
Área de trabajo no válida
Está lloviendo.
No se puede recuperar la información del dispositivo
Corriente residual detectada
Jugador no encontrado.
¡Que duermas bien!
A mi hermano no le gusta la sal.
A mi abuelo no le gustan los gatos.
Solo puedes volver a autenticar esta entrada con la misma cuenta y concentrador de Overkiz
Mi hermana compra una carta todos los días.
Introduce los datos de conexión de tu dispositivo Teltonika.
A mi hijo le gustan los huevos.
Demasiadas solicitudes.
Carga completa del BMS
Exponer los estados de entidad de Home Assistant al bus KNX
Regresar robot aspirador a la base
Abre las puertas del baño, por favor.
Apaga el horno de la cocina.
Temperatura de flujo de la caldera
Permite al Profiler habilitar o deshabilitar la depuración asyncio.
Cambia una configuración del sistema Abode.
Esta noche los profesores van al museo.
Hay un bolso cerca de la casa.
Mi profesor es amable.
La contraseña es =6cMP+.
Compuestos orgánicos volátiles totales
Flujo de aire del convector
La temperatura mínima no debe ser superior a la temperatura máxima.
La integración de Dropbox necesita volver a autenticar tu cuenta.
Promedio de carga de CPU (1 min)
Establecer perfil de clima activo
Temperatura inferior del buffer
Define una plantilla para obtener el porcentaje de finalización de la actualización.
A mi médico le gustan los perros.
Acciones al detener
Recupera una lista de solicitudes de medios de Seerr.
Error de prueba de tierra
Tiempo de apertura restante
¡Hasta mañana, Miguel!
Por favor, tráeme un vaso de leche.
Él come un helado todos los días.
La manzana es demasiado cara.
El carácter ] no está permitido.
Define si está silenciado o no.
Tu tío quiere un kilo de arroz.
Texto que se mostrará en la pantalla apagada
Segunda ruta de llegada
Energía total importada de la red eléctrica
Hace viento en Madrid.
La duración del sueño en minutos.
Valle día blanco
El ID del mensaje o el ID de secuencia de la notificación que se va a descartar.
¿Quieres configurar las Horas de Oración Islámica?
Código de alarma para armar la central de alarma.
Configurar la alimentación en modo pasivo
¿Dónde está tu sombrero?
Dominios para incluir
Este modelo de Lyngdorf no es compatible
Tu código es 8563.
Muestreo de color del vídeo
Consigna máxima de la calefacción central
No uses sxxo@ como contraseña.
A mi profesor no le gusta el arroz.
Los profesores tienen un pez.
El dispositivo ya está configurado
Configurar el control de demanda
Temperatura configurada de la zona Flex derecha
Tiempo de espera del sensor Hall
Comprueba si una o más baterías no están bajas.
Plantilla de estado de temperatura
El topic ya está configurado
ID del archivo recibido
Mi hermana está comprando un cuadro.
La taza está delante de la silla.
Energía activa positiva total
Activación de la asociación remota (124)
Se ha agotado el tiempo de espera de la conexión.
Habilitar la búsqueda web
¿Dónde está mi tía?
Quiero comprar un abrigo barato.
Por favor, abre la persiana.
Hay una carta en el garaje.
El pez es verde.
Climatización automática del asiento derecho
Promedio de descarga este mes
No se pudo borrar la lista de reproducción.
Temperatura real del congelador
Tengo un billete barato.
¿Está configurada la aplicación Fully Kiosk para requerir SSL para la conexión?
El servidor de la nube de Midea para tu región
Dinero total hoy
Quiero comprar una mesa nueva.
¿Dónde está tu padre?
Velocidad del motor de escape
¿Dónde estás?
Puerta de enlace Z/IP (95)
¿Por qué?
Las niñas compran una flor todos los días.
Retroalimentación de frecuencia TC
La contraseña de tu cuenta Fresh-r.
¿Te gustan los plátanos?
¿Dónde está el baño, por favor?
Configurar la ubicación de la copia de seguridad ahora
Establecer regla de cerradura
Establece el tipo de imagen de radar a recuperar.
Problema con el certificado SSL
Tu madre va al hotel.
Tamaño en bytes
No uses j7fgtp como contraseña.
No uses N{h77c como contraseña.
Sonido del botón del timbre
Proporción de consultas TCP
Tiempo para que se dispare antes o después del evento solar.
Ayer las mujeres comieron un tomate.
Limpieza del dispositivo vencida
Se produjo un error de escritura o lectura
¿Hay un w en el teclado?
Corriente de la cadena fotovoltaica E
Calificación de ajedrez Blitz
Reproductor multimedia de plantilla
Soporte de transferencia de consigna de la calefacción central
Hora de finalización de atenuación
El hombre quiere un plátano.
El cortacésped está inactivo
Los teléfonos están en el jardín.
Tiempo de espera de detección de presencia
Patatas (harinosas, enteras, grandes)
Falta el alcance de los comandos del vehículo.
Etiqueta del botón de acción
¡Hasta mañana, Carlos!
Mi abuelo tiene una llave.
El dispositivo Growatt sobre el que realizar la acción.
Tu hermana va a la ciudad en autobús.
Se dispara cuando uno o más valores de potencia cambian.
¿Dónde está mi madre?
Bienvenido, María.
El niño va a la farmacia los lunes.
Tu padre va al hospital en coche.
Mi tío compra un bolso todos los días.
No me gustan los gatos.
Suciedad del sensor restante
Envía y recibe mensajes: notificaciones push, correo electrónico, aplicaciones de chat, SMS y llamadas.
El payload recibido en el topic de estado que representa el estado de "apertura".
El valor objetivo a establecer.
Mi padre está comprando un helado.
ID de unidad Modbus
Consumo mínimo de gas por hora - hoy
La carta está al lado de la silla.
Hace frío en Nueva York.
Crear contador de suministro
No se han recibido datos.
¿Dónde están mis sillas?
Imou rechazó el cambio de la sirena
Mi casa es azul.
Ventilador de torre STVL 50 A1
Mi abuelo compra una manzana todos los días.
El volumen en porcentaje.
Compramos un tomate todos los días.
Define las acciones a ejecutar cuando se pausa la aspiradora.
Mi amigo tiene dos cuadros.
Fallo en los autodiagnósticos del relé, del RCD y PE
Mi profesor va al aeropuerto.
Índice de punta de día rojo
Potencia activa de salida fuera de la red
Corrección de la temperatura exterior
Comprueba si una o más baterías no están cargando.
¿Dónde está mi hermano?
Número de satélites
Energía de carga de CC en
Ajustar el contador negativo
¿Dónde están las llaves?
Los zapatos están cerca del árbol.
Mostrar todas las fuentes
Hola, ¿cómo estás?
No se pudo obtener la información de la aplicación Matter Server.
El período de tiempo durante el cual estará activo el ajuste de temperatura.
¿Hay un zapato cerca del coche?
Recupera los detalles de uso de la aplicación hoy para un dispositivo.
El niño vive en París.
Tamaño del inversor (vatios)
Tu padre trabaja en Roma.
Energía estática de la puerta 0
Potencia máxima de alimentación del ESS
No se encontró ningún LMS.
Velocidad de filtración actual
Temperatura del inversor de la transmisión trasera
La contraseña es |L]p`E.
Apagar automatización
Calentador eléctrico habilitado
Pulsa la tecla K.
Establecer el modo de música
No se utilizó la calefacción en las últimas 24 horas.
El puerto en el que está escuchando el APC UPS Daemon
Límite de potencia de inyección
El ID del dispositivo del que se obtendrán los datos de uso.
Tiempo de ejecución del modo chimenea
Subir agua/secado
Archivo JSON de cuenta de servicio no válido
Hoy hace sol.
Comprueba la temperatura de consigna de uno o más calentadores de agua.
No te gusta el pan.
Las mujeres están en el pasillo.
Escribe el carácter ? dos veces.
Luz de posición trasera derecha
Autoconsumo programado
Modo de funcionamiento MPPT
Potencia de entrada de la red eléctrica
La próxima semana mi padre va a la biblioteca.
Iniciar autodiagnóstico
Alarma del sensor de temperatura
Por favor, abre la cortina de la oficina.
Estado del umbral superior
Se dispara cuando una o más cortinas se abren.
¿Es blanca la bicicleta?
No uses 4J=]} como contraseña.
¿Es cara la camisa?
¿Hay un bolso detrás del árbol?
Tiempo de espera del ciclo de limpieza en minutos
La bicicleta está en el comedor.
Fijado al centro derecha
Producción del sistema hoy (autoconsumo + exportación)
La hora dorada comenzó
A mi profesor no le gusta el vino.
Efecto personalizado: Tipo de transición entre los colores.
Mi periódico es amarillo.
Se ha producido un error al comunicarse con el altavoz Sonos
Brillo del LED frontal
Motor de la rueda derecha bloqueado
Ven aquí, por favor.
Tengo doce camas.
La entrada de configuración del controlador para ajustar la configuración.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista anterior".
Establecer el modo de instalación
Pon la temperatura de la oficina a 21 grados.
Hora de cierre automático
Mi médico está dibujando el gato.
Patatas (principalmente cerosas, cortadas por la mitad)
¿Generar un nuevo token?
El caballo está cerca de la silla.
¡Hola, Pedro!
Hace viento en Nueva York.
No se encontró la suscripción Pub/Sub de Nest
¿Hay un billete en el baño?
El factor de calibración no puede ser cero.
Comprobar el depósito de polvo y el filtro
El caballo está delante de la cama.
Temperatura inferior del tanque T2
Por favor, apaga la luz.
Estado de medición consumo neto CT
Error al comunicarse con Google Health.
Selecciona la entidad para el accesorio
Señal de control de refrigeración
La entrada de configuración que representa el bot de Telegram para responder a la consulta de devolución de llamada.
Espera; tarda 30 minutos.
Las camisas están al lado de la casa.
La ventana del dormitorio está cerrada.
¿Dónde está el libro, por favor?
Somos amigos.
Tipo de texto predeterminado
Índice valle
La sopa está muy caliente.
El archivo se llama kbah-2.pdf.
Mi tía no tiene frío.
La nieve es blanca.
Synology DSM: ubicación de la copia de seguridad
Restablecer el cepillo principal
Detener la calibración del tiempo de ejecución
Se dispara cuando es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
Las niñas no tienen calor.
Esta mañana tu hijo va a la biblioteca.
Cancelar aire acondicionado
El software de la placa de circuito de comunicación debe ser actualizado.
Potencia máxima instalada
Esta clave API ya está configurada.
No te gustan las ensaladas.
Fallo en al autodiagnóstico del sensor de corriente residual FV
Establece la programación de la bomba de circulación de agua caliente sanitaria.
La película empieza a las cuatro.
Energía importada hoy
Dirección IP del receptor
Los hombres tienen seis pelotas.
Mi amigo dibuja una casa todos los días.
No uses 8@Swx como contraseña.
La mujer vive en Londres.
38 + 28 = 66 es correcto.
Hora para ejecutar en modo de instalación.
No se encontraron calentadores.
Solo se admiten ubicaciones en Suecia.
Velocidad del viento 1d
La flor cuesta veinte euros.
El puerto del servidor ya está configurado.
El ID de puerta de enlace ya existe
Retorno de tarifa punta (diario)
ecobee no aceptó el código MFA; por favor, inténtalo de nuevo.
Configurar pantalla apagada con mensaje personalizado
Hay un conejo al lado de la silla.
El tren sale a las siete.
Temperatura de salida del compresor
El primer mensaje debe ser un mensaje del sistema.
Masa libre de grasa
Tensión fase A-B
¿Dónde están mis periódicos?
Hoy tu abuela va al hotel.
Retardo de pulsación prolongada
Descartar notificación persistente
La pelota está detrás de la silla.
Se dispara cuando uno o más niveles de dióxido de carbono cruzan un umbral.
Introduce los datos de conexión de tu instancia de INDI Allsky.
Error al comunicarse con la API de Ring
Tipo de celda de la batería
La carta cuesta $40.
13 + 25 = 38 es correcto.
Error en la operación de la copia de seguridad
El perro está en el pasillo.
Temperatura del intercambiador interior
Calidad del aire muy desfavorable
Él quiere un trozo de chocolate.
Vuelve a cargar la configuración de comandos de la consola.
Comprueba si uno o más termostatos están secando.
¿Qué significa 4?
El carácter - no está permitido.
Este usuario ya está configurado para esta instancia de Immich.
Energía exportada hoy
Obtener pronóstico de precipitaciones
Modo de carga no compatible
Temperatura del aire de suministro (Boost)
Uso de tarifa punta del mes en curso
¿Es blanco el zapato?
Hora de salida prevista
Minutos hasta la acción.
Establecer el atributo de clúster Zigbee
Enciende la radio, por favor.
El agua cuesta seis euros.
Enciende el LED cuando está encendido
Por favor, cierra la puerta del ático.
El puerto Modbus TCP al que conectarse.
Enciende la televisión de la cocina, por favor.
Se ha detectado un sensor obsoleto
Hoy hace mucho calor en Inglaterra.
Temperatura ambiente
El ID del dispositivo del módulo o grupo LCN.
Peras para cocinar (medianas, cortadas en cuartos)
Cuenta atrás para activar la zona izquierda
No uses pJa? como contraseña.
Detener la prueba de la batería
¿Hay un abrigo en el pasillo?
Lista de ranuras de carga
Validación del certificado del bróker
El modo de purificador de aire a ajustar.
Sincronizar la hora del dispositivo
Paso de temperatura de pulsación prolongada
Adiós, Ana.
Mi profesor va a la playa en coche.
Mi abuelo tiene mucha hambre.
Texto personalizado izquierdo
Ahora el médico va al aeropuerto.
¿Quieres una sopa?
Mi abuela tiene diez cartas.
Cierra las verjas del garaje, por favor.
El vino cuesta $8.
Necesito una ensalada.
Potencia activa de salida L1N
El nivel de humedad deseada del termostato cambió.
Estrategia de carga del grupo de baterías
No se pudo conectar con el servidor SMTP.
A mi hija no le gusta el pan.
Ciudad/condado (M-Q)
Selecciona la cuenta de Habitica para crear una tarea pendiente.
Ruta local a un vídeo.
El carácter g no está permitido.
Grabación continua siempre encendido
Por favor, pon la temperatura del garaje a 25 grados.
Energía suministrada EVSE TC
Cortocircuito del diodo EV
Modo de anulación temporal de la consigna
Contraseña de la cuenta para conectar Home Assistant a Habitica
Tiempo total en batería
Me acuesto a las seis y media.
Introduce el código de verificación de 6 dígitos que se te ha enviado.
Este dispositivo no admite la monitorización de subtensión.
Introduce las coordenadas de tus paneles solares.
Hay una carta en el hotel.
Define una plantilla para obtener el resumen de la versión.
Potencia aparente de la fase C
El archivo se llama yygb~.bak.
¿Qué significa R?
La contraseña es aIE}Ed.
Hola, Juan.
Producción total de energía
Duración del ventilador en minutos.
¿Puedes encender la lámpara del ático?
Ruta local hacia los medios.
Vehículo del que eliminar la programación.
Se han detectado varios discos de datos
Por favor, cierra las ventanas del pasillo.
Comprueba el nivel de ozono de una o más entidades.
El temporizador está inactivo
Tengo una llave verde.
¿De dónde eres?
Tu amigo está comprando una cámara.
El carácter @ no está permitido.
¿Dónde están mis llaves?
Advertencia de límite de velocidad
El título o el mensaje de la notificación es demasiado largo.
Se ha cambiado el modo de funcionamiento del calentador de agua.
Pulsa la tecla 1.
Se llega a Home Assistant Cloud
Buscar en Music Assistant
Mi abuela va al museo en coche.
Cierra la persiana del ático, por favor.
Volver a autenticar el Powerwall
El autobús sale a las siete.
Intervalo de informe de humedad
La dirección que utilizas para acceder a Seafile desde el navegador.
Hay un perro detrás del coche.
Hoy hace mucho calor en Barcelona.
Componente de radiofrecuencia no cargado
Selecciona la salida de sonido
El número de identificación del vehículo (VIN), 17 caracteres.
No se pudo iniciar sesión en Xiaomi Home, verifica las credenciales.
Anulación de consigna activada
Tu abuela tiene mucha sed.
Problemas con el aire acondicionado
Mi hermano va al hotel todas las semanas.
Tiempo restante de secado de la mopa
No se pudieron obtener los datos de información de la API REST de Lunatone
Límite inferior de alarma de sobrealimentación de ORP
Vamos al hospital en autobús.
Tu hija quiere una cámara.
El archivo se llama wlfm_1.txt.
A mi padre no le gustan las sopas.
El carácter k no está permitido.
Establecer la velocidad del ventilador de perfil cuando ausente
Conectar con el dispositivo
Por favor, apaga la lámpara del dormitorio.
Hora de finalización de "No molestar"
Los médicos van a la piscina en autobús.
Por favor, pon la temperatura del jardín a 28 grados.
Método de dosificación de cloro
Tu código es 1222.
Se detectó un tipo de clave API incorrecto, utiliza la clave API 'principal'
Solo clave API
Tu tía está escribiendo el libro.
Tu código es 59399.
Dispositivo encendido/apagado
Tu hermano va a la iglesia los domingos.
¿A qué hora cierra la tienda hoy?
¿Dónde están los abrigos?
Tu profesor tiene mucho sueño.
No se pudieron actualizar los tokens de ecobee.
Las cortinas del ático están cerradas.
Cierra la puerta del sótano, por favor.
Batería mínima para arrancar
Me duele la cabeza.
El cuadro está delante de la silla.
Problemas con la alarma de gas
Saturación de nubes mínima
Recarga todos los scripts disponibles.
¿Vives en Londres?
El ID de la aplicación ya está configurado
A mi hermana le gustan las pizzas.
Enciende todas las luces.
El valor mínimo de inclinación.
Velocidad del eje del inversor de tracción trasera derecha
Habilita y configura Climate React.
Comprueba si una o más ventanas están abiertas.
Por favor, pon la temperatura del ático a 30 grados.
Añadir datos a la hoja de Google
Consumo de gas de calefacción los últimos siete días
El tipo de sensor, uno de 'tiempo', 'proporción' o 'cuenta'
Establece el nivel de registro para una o más integraciones.
Error inesperado al conectar con el controlador Omada.
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Roborock.
Umbral del fusible en L1
Quiero comprar un árbol barato.
Por favor.
Sobretensión media de red L1
Cantidad de recursos compartidos de usuario
Conectar con tu ISY
Alarma de la puerta del frigorífico
¿Es viejo el coche?
Subir archivo JSON de cuenta de servicio
Verde: LED de actividad
Consigna de potencia de CA
No se pudo encontrar el host al intentar conectar con la transmisión
A mi hija le gusta el agua.
Cancelar la notificación de emergencia
El cuchillo cuesta diez euros.
Las credenciales proporcionadas pertenecen a una cuenta de Snoo distinta de la configurada anteriormente.
Demanda media actual
El médico va al hospital en coche.
Mi madre va a la oficina en autobús.
Alarma de sensor de temperatura desconectado
Hay 28 grados en la oficina.
Falta el depósito de agua sucia
Electricidad utilizada para ACS
Selecciona el dispositivo a configurar
Esperando al coche
Consumo diario de energía
Consumo de gas este mes
Selecciona un dispositivo descubierto
ID del atributo a establecer.
Elige la pasarela Hue
La llave está detrás de la mesa.
SOC objetivo en tiempo real
Los médicos quieren una taza de leche.
Borra un código PIN de una cerradura.
Volver a configurar el dispositivo SMLIGHT
Un único comando o una lista de comandos para aprender.
El desayuno está listo.
¿Cuánto cuesta esto?
Velocidad de subida
Evaluación de tareas de IA
Se produjo un error al comunicarse con Radio Browser.
Tengo un sombrero nuevo.
¿Puedes apagar la lámpara del ático?
¿Hay un z en el teclado?
Mi médico es de Barcelona.
Tema de voluntad no válido
URL de imagen fija
La película empieza a las ocho.
¿Dónde están los coches?
No se pudo volver a conectar al cliente: el dispositivo no tiene una dirección MAC de red.
Conectar con el servidor NUT
¿Qué significa n?
Contraseña principal (MFA)
Bajar el brillo de la pantalla
Idioma de la fecha de vencimiento
Tu abuelo tiene mucha sed.
Se utilizó la dirección IP o el nombre de host de otra impresora Brother.
6 + 9 = 15 es correcto.
Ajustar modulación máxima
Las verjas del jardín están cerradas.
Área limpia actual
Restablecer consumible del sensor
¿Está encendida la alarma del garaje?
La contraseña es pJa?.
Límite de vertido a la red
Apaga la alarma del sótano.
Código PIN incorrecto
Por favor, pon la temperatura del pasillo a 15 grados.
Restablecer consumible del filtro
Sensor de temperatura externo
Encender la calefacción
A mi profesor no le gusta la música.
Nivel mínimo de encendido
Cierra la caja, por favor.
Mi tía quiere un kilo de pan.
El token de tu electrodoméstico Midea (cadena hexadecimal)
Envía una ubicación.
¿Hay una pelota detrás de la cama?
Las camisas están en la cocina.
Protección contra la temperatura ambiente 1
Por favor, apaga el ventilador del garaje.
Prefijo de descubrimiento no válido
¿Hace frío aquí?
Las puertas están abiertas.
Activa el impulso del calentador de agua durante un tiempo determinado.
Tu tía necesita un reloj nuevo.
Puerta delantera izquierda
El contenido de humedad superó el umbral.
Fijada en la parte inferior media
Electricidad producida en horas valle
Estado de carga a la llegada
Tu hermana está comprando una casa.
Potencia CC MPPT 1
Está lloviendo en Madrid.
Configuración de Zigbee completa
Se solicita que el dispositivo se encienda
Modo de nivel de potencia
Estoy comiendo la pizza.
Desequilibrio instantáneo en el bus de CC
Distancia de viaje manual
Distancia de detección de movimiento pequeño
Los perros son negros.
Nivel de radón de 1 día
¿Dónde está tu coche?
Mi madre está en la oficina.
No se pudo detener la aplicación Matter Server.
Completa la ubicación para rastrear.
Patatas (con piel, cerosas, pequeñas, de cocción rápida al vapor)
Patatas (harinosas, cortadas por la mitad)
Área para el canal solicitado.
Energía total de salida de la batería
Mi abuela tiene dos flores.
Energía exportada fase B
Reducción inteligente de temperatura
Descarga mínima programada
Consumo total de agua
¿Hay un P en el teclado?
Establecer la configuración de la cerradura
Tu código es 67676.
Tu padre está comprando una taza.
Pon la temperatura del ático a 20 grados.
Selecciona la ubicación para la que quieres recibir la información de Stookwijzer.
El nombre de host o la dirección IP de tu concentrador Overkiz.
Mi tío quiere un kilo de carne.
No se pudieron actualizar los dispositivos.
Tenemos diez coches.
El billete está debajo de la mesa.
Mi sombrero es negro.
No se puede añadir una voz TTS mientras la configuración esté deshabilitada.
Abre las puertas del salón.
Entrada de configuración para añadir la lectura del medidor.
El zapato está en el sótano.
Mi profesor tiene cinco cuchillos.
¿Dónde está tu abuelo?
Este dispositivo Bluetooth no es un cargador Besen compatible.
Lista de segmentos (0 para todos).
Establecer límite superior
Está a la izquierda.
Temperatura del circuito de retorno primario
No uses ]*=Ae como contraseña.
Reanudar el riego automático
Autenticación no válida, utiliza la clave API o la contraseña.
Por favor, apaga la alarma del jardín.
El archivo se llama vehd.py.
Este dispositivo aún no es compatible con la integración de SMLIGHT
Elimina un correo electrónico.
Detener todo el riego
Clave pública de verificación (opcional)
¿Está encendida la lavadora de la oficina?
¿Hay un " en el teclado?
Error de autotest del relé 1
Sobretemperatura del enchufe doméstico
Déjalo en blanco para usar el descubrimiento automático
Abre la puerta del baño, por favor.
Subir el volumen del reproductor multimedia
Pronóstico de precipitaciones totales
No se pudo añadir el servicio
Quiero comprar un cuchillo bonito.
Límite de tiempo de carga
La batería comenzó a cargarse
Ventanilla delantera izquierda
Temperatura máxima deseada
Zonas a ignorar
Proporciona los detalles de tu dirección
Modo de trabajo del inversor
Consumo medio de combustible de viaje en automático
Limpiar manualmente la salida
Tienes diez conejos.
Duración restante de la climatización auxiliar
No hay ninguna cuenta asociada con el correo electrónico que has introducido, por favor, inténtalo de nuevo.
Nombre del topic de Pub/Sub
Selecciona cómo se muestra la entidad en Home Assistant.
¿Dónde está el cuchillo, por favor?
Ayer tu hermana dibujó un conejo.
Consumo de gas de las pilas de combustible este mes
Valor del comando para apagar
Cambiar la configuración del adaptador ZHA
El ventilador admite oscilación.
Devolver el cortacésped a la base
Apaga la radio, por favor.
La próxima semana van a la estación.
Detalles de la clave API de Coinbase
Tu amigo va al hotel en tren.
Protección contra sobrecorriente DCI
Apaga un ventilador.
Recuento de fases del conector
Contraseña de tu cuenta de Wallbox.
Protección contra congelación en espera
La contraseña es 8@Swx.
Abre las persianas del dormitorio.
Ciclo de facturación restante
Procesos a añadir como sensor(es)
Ella compra una pelota todos los días.
Esta URL de acceso ya está configurada.
La fecha en que debe comenzar el evento de todo el día.
La ID de clave o la clave de cifrado no es válida
Hora del último inicio de electricidad
Tamaño del búfer interno
Tu hijo es alto.
Velocidad de disminución de la intensidad remota
No se pudo migrar la configuración debido a un error desconocido
Coste de la factura de gas actual hasta la fecha
Masa muscular en la pierna izquierda
Selecciona la cuenta de Habitica para actualizar una recompensa.
Duración entre cambios de color.
Abre la verja del pasillo, por favor.
Modelo de contador inteligente
Tu tío va a la estación en tren.
Velocidad a la que mover la persiana.
¿Dónde está el comedor, por favor?
Duración personalizada para reiniciar el temporizador.
¡Nos vemos el lunes!
Calibración en curso
Añade recordatorios a una tarea de Habitica.
Caudal desde el reinicio
Me levanto a las seis.
Seleccionar opción de selección de entrada anterior
El dispositivo de esta dirección es un inversor distinto del que está configurado.
Las camisas son viejas.
Esta noche tu abuela va al hotel.
Latitud de la esquina suroeste del área.
Texto que se va a escribir.
Lee los periodos de descarga de CA de un dispositivo SPH.
Mi libro es azul.
El niño quiere un trozo de carne.
Niveles de negro de entrada
Tanque de limpieza vacío
No encender el dispositivo al iniciar Home Assistant
¿Dónde están mis árboles?
El lunes el profesor va a la ciudad.
Mi vecino necesita un helado nuevo.
Esta tarde tu abuela va al supermercado.
Ventilador de pie SSVF 45 B1
Mi madre está comiendo el bocadillo.
Corriente máxima de la estación
Los zapatos están cerca de la casa.
Fallo por sobretensión en el hardware del bus
El archivo se llama erfs~.bak.
El rango de velocidad máximo debe ser mayor que el rango de velocidad mínimo
Tu código es 7073.
El archivo se llama nydv.py.
La fecha en la que debe finalizar el evento de todo el día.
El zapato está detrás del coche.
Inicia o reanuda la tarea de limpieza de un robot aspirador.
El baño es verde.
Acciones al iniciar
Mi tía está comprando el huevo.
Los zapatos son grandes.
El profesor trabaja en Nueva York.
¿Qué tiempo hace en Nueva York?
Clave privada no válida
Actualizar la configuración del cifrado HTTPS
Mi hija tiene seis teléfonos.
Activa una escena INSTEON para encender.
Número de ranuras en caché
Inicia el riego.
El nombre de usuario de tu cuenta Fresh-r (dirección de correo electrónico).
La hora de inicio de la consulta de estadísticas.
La aplicación Matter Server aún no está en funcionamiento.
Establecer el valor del dispositivo
Hoy hace mucho frío en España.
Protección contra sobretensión configurada de la batería
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
Mi hijo es joven.
Tensión fase C-A
Andén de llegada previsto
Mi amigo tiene siete platos.
Ahora tu madre va al mercado.
Hora de finalización de la tarifa eléctrica reducida hoy
Descarga el mes pasado
El carácter J no está permitido.
Límite de tamaño de archivos adjuntos
El nombre de host o la dirección IP de tu dispositivo Poweropti.
Modo de suspensión los jueves
Environment Canada: ubicación meteorológica e idioma
Alarma manual con zumbador
No se puede alcanzar el área objetivo
El token API de tu bot.
Corriente eléctrica exterior
Humedad máxima de alarma
Volumen del medidor de agua
Traduce esta frase.
Brillo automático en modo día
La clave API del servicio Prowl no es válida.
¿Está apagado el ventilador del ático?
Esta cuenta no ha sido activada.
Propiedad del valor.
No se pudo cargar la URL: el servidor no devolvió datos.
Elige el personaje de Habitica del que quieres recuperar tareas.
Mi abuela quiere un árbol.
Vencida la hora de revisión por kilometraje
Vida útil del cepillo principal
Límite de corriente de CA alcanzado
Energía de CA-in-1 a salida CA
La clase de estado del sensor
El agua cuesta dos euros.
¿A qué hora abre la tienda hoy?
Muchas gracias.
Hay 30 grados en el sótano.
Crear termostato genérico
Electricidad reactiva importada (total)
¿Dónde está mi tío?
Apagado automático del estado de la válvula
El tamaño del título y del texto del mensaje.
Rendimiento FV total usuario
La contraseña es d$7.
Vida útil total de todas las baterías cargadas
Qué imagen debe ser rastreada
22 + 10 = 32 es correcto.
El pasillo es grande.
Cierra las verjas de la cocina.
Me acuesto a las cinco y media.
Define el valor mínimo del número.
44 + 34 = 78 es correcto.
Acciones al armar de noche
Detección de sonido de alarma
Tu código es 13864.
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
Hoy tu padre va a la ciudad.
El volumen del reproductor multimedia ha cambiado
Tamaño de la memoria caché
Lista de nombres.
¿Dónde está la flor, por favor?
La radio del jardín está encendida.
Verde mar claro
Ruta del puerto serie al que conectarse
La hora azul comenzó
Apagado por tensión de red L1
Mostrar obstáculos ignorados en el mapa.
El token de acceso para autenticarse con Firefly III
Memoria de intercambio libre
Tu hija está comprando la pelota.
¡Hasta luego, Lucía!
Los dispositivos deben tener IP (para el modo de punto de acceso)
Restablecer la vida útil de la cuchilla
Recarga del tiempo de encendido
Establece el estado de brillo rastreado de una luz Bond.
Volver a configurar la cuenta de Ohme
Intensidad por defecto de todos los LEDs encendidos
Se dispara cuando una o más puertas de garaje se cierran.
Tu código es 60118.
Eventos de puerta abierta
Se enciende con el producto
El vaso cuesta cuatro euros.
Fin de descarga configurado de la batería
La unidad de medida del precio del gas no coincide con la del sensor de gas
Configuración del tiempo de viaje del WSDOT
Error al actualizar los datos
Potencia de P1
Tiempo máximo de pedido del último pedido
¿Dónde está el periódico, por favor?
No se pudieron actualizar las opciones de Roborock
Estado de carga del vehículo
¿Quién es ese hombre?
La contraseña es Q_}`I.
Versión CAN de BMS demasiado baja
Apple TV no está conectado.
Error al iniciar sesión en la API.
Contraseña o contraseña específica de la aplicación para la cuenta SMTP.
El carácter h no está permitido.
Mínimo desplazamiento de la consigna
¿Dónde está el vaso?
¿Qué tiempo hace en París?
El archivo se llama sfcc~.bak.
Escribe el carácter z dos veces.
Enciende el horno del dormitorio.
El Control IP está deshabilitado en tu TV o el TV no es compatible.
La mujer va a la biblioteca en coche.
Reproduce una transmisión de cámara en un reproductor multimedia compatible.
El puerto de tu servidor Proxmox VE (predeterminado: 8006)
Dirección IP WAN
El ID entero del recurso IHC.
Apaga el ventilador del dormitorio, por favor.
Potencia del TC de carga
Presión del neumático trasero izquierdo
Código requerido para acciones de armado
Consumo de electricidad para refrigeración este mes
No se pudo conectar con los servidores de Renault.
El dispositivo no admite scripts y no se puede utilizar como escáner Bluetooth.
Temperatura deseada calculada
El zumo cuesta ocho euros.
Subida en la conexión actual
¿Dónde está el supermercado, por favor?
Escena A/B
Habilitar el método de descubrimiento antiguo
Los abrigos están sobre la mesa.
Por favor, enciende los ventiladores del garaje.
Cadena de fecha del recordatorio
Ella quiere un kilo de azúcar.
La lámpara del jardín está apagada.
Filtrar por descripción del producto
Desactivar la carga del Hub4
Mi hija está comprando una cama.
¿Hay un o en el teclado?
Configurar Modbus TCP
A mi hermana no le gustan los plátanos.
Pulsa **Enviar** para volver a autenticarse.
Sirena encendida
Contraseña para el FRITZ!Box.
Consumo de carga hoy (solar)
Mi madre quiere una taza de chocolate.
Tu hermana es de Londres.
Empezar el día
Llama a un médico, por favor.
Error al activar el webhook de IFTTT.
Nombre de ubicación ya configurado.
No se pudo encender el dispositivo
Quizás.
Define el valor máximo del número.
Son las nueve y media.
Actualizar las propiedades de la entidad
Nivel de activación del PIR
Hay una bicicleta debajo del coche.
La contraseña es lbwdk.
Panel Risco local
Por favor, cierra la verja del comedor.
Nivel máximo de agua mezclada a 40°C.
La integración Remember The Milk necesita volver a autenticar tu cuenta
¿Cómo te llamas?
6 + 36 = 42 es correcto.
Establecer valor KVS de Shelly
Tu amigo tiene un árbol.
Timbre en casa
Habilita el modo En casa/Ausente inteligente.
Tu hija quiere una pizza.
Error de alimentación auxiliar
Pulsa la tecla }.
Añadir bicicleta Specialized Turbo
La integración Netatmo necesita volver a autenticar tu cuenta
Mi hermano tiene dos teléfonos.
Fuente de entrada de medios
No se encontró ningún dongle en esta ruta
Mostrar obstáculos con foto ignorados en el mapa.
El dispositivo proporcionado no coincide con el dispositivo configurado
La dirección de correo electrónico utilizada para iniciar sesión en tu cuenta de inexogy.
Esta noche mi amigo va a la oficina.
Válvula de salida de agua
No se encuentra el servidor seleccionado
Volumen de la alarma de fallo de alimentación
Se requiere suscripción a Teslemetry
Filtro superior restante
Configurar el webhook de Geofency
Pon la temperatura del sótano a 22 grados.
Error de autenticación con el termostato
Abre las ventanas del pasillo, por favor.
Está a la derecha.
Código de verificación de cuenta a través del método seleccionado en la configuración de su cuenta Ring.
La pelota cuesta nueve euros.
Modo de funcionamiento del router
La versión de firmware del dispositivo WLED no es compatible.
Visión nocturna inteligente
Duración de la sesión en minutos.
Filtrar álbumes por tipo.
Tu código es 45992.
No tengo tiempo.
Las ventanas de la oficina están abiertas.
Selecciona el emisor de infrarrojos que se utilizará con tu TV Philips.
Hoy es jueves.
Se dispara cuando uno o más temporizadores alcanzan un tiempo restante específico.
Recupera tareas de tu personaje de Habitica.
Por favor, apaga la música del salón.
Los perros son grandes.
Por favor, introduce la contraseña correcta.
Los zapatos son caros.
Ana no está en casa.
¿Quién eres?
No tengo calor.
El temporizador está en pausa.
Evento de Z-Wave JS recibido
Días restantes de vida útil del filtro de polvo
Por favor, abre la verja.
Indicador LED de activación
Selecciona la cuenta Habitica para crear una recompensa.
Enciende las lámparas del garaje.
Mi padre trabaja en Madrid.
Hay una cámara en el jardín.
Uso del medidor de gas
Se produjo un error desconocido al comunicarse con el servicio Sensor.Community.
Envía una encuesta.
Código para armar
Tu amigo necesita una flor nueva.
Consumo de energía en los últimos siete días
Tu hermano compra un teléfono todos los días.
Error en el número de serie del modelo
Tu tío come un bocadillo todos los días.
Debes seleccionar una voz para continuar.
Selecciona un emisor de infrarrojos.
La taza es negra.
Define las acciones que se ejecutarán cuando se apague el interruptor.
Duración del movimiento ascendente
¿Hay un S en el teclado?
¿Hay un I en el teclado?
Tu madre va al parque en tren.
Temperatura de color (Kelvin)
Temperatura del gas caliente
Añadir ID de la puerta de enlace existente
Protección contra subtensión de configuración de la batería
El número de parámetro a recuperar del dispositivo.
Mi abuelo vive en Londres.
Los gatos están cerca del coche.
La alarma del ático está apagada.
Niveles de negro de salida
La sopa cuesta $15.
Los tipos de eventos para que se dispare.
No se puede completar la acción, misión o grupo no encontrado
Apagado (interruptor de encendido)
La fecha y hora en que debe comenzar el evento.
Filete de cerdo (asado)
Muestra una notificación persistente en el panel de notificaciones.
Páginas restantes de cian
Mi árbol es viejo.
Tenemos prisa.
Establece el estado de energía rastreado de un interruptor Bond.
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
Tu hija compra un billete todos los días.
Límite de potencia de salida del inversor
Se ha agotado el tiempo de espera de la conexión con el vehículo.
Los hombres tienen una bicicleta.
¿Hay un ordenador delante de la casa?
Estado de carga deseado
La próxima semana las mujeres van al supermercado.
Tipo de fuente de luz
Mi abrigo es blanco.
Selecciona la estación meteorológica que quieres añadir a Home Assistant.
Casi es hora de la revisión por kilometraje
El inversor devolvió un error
¡Hasta luego, David!
Mostrar el modo armar en casa
Tu código es 54783.
Mostrar todas las herramientas de IA
Establecer la posición e inclinación de la cubierta.
Mi médico compra una pizza todos los días.
Corriente de fase B
Energía de salida de la batería hoy
Por favor, abre la ventana del baño.
Ruta manual del dongle USB Crownstone
Configuración del modo de color RGBW
Potencia reactiva fase 1
Último porcentaje de batería restante
Tu vecino tiene prisa.
Límite de potencia activa habilitado
Selecciona las estaciones para añadir
Volver a configurar el dispositivo Slide
No se aceptó el nombre de usuario o la contraseña
Elige un estado
Energía total suministrada
Obtiene un mensaje de correo electrónico del servidor.
Hoy hace mucho frío.
Tu amigo quiere una pelota.
El dispositivo rechazó la credencial porque el identificador único del usuario no coincide.
No se encontraron dispositivos compatibles
Topic a escuchar.
Bitvis Power Hub descubierto
Espera; tarda 10 minutos.
La zona a probar.
Soy de Madrid.
URL de Spotify especificada no válida
Abre la cortina del jardín, por favor.
Acciones al establecer la velocidad del ventilador
Se agotó el tiempo de espera al intentar conectarse a la instancia de Portainer.
Error de muestreo de la tensión de la red (CA)
La mujer está comprando el pastel.
Configuración de entidad KNX no válida
La alarma del garaje está encendida.
¿Dónde está tu bolso?
No uses -K31q como contraseña.
Destino no accesible
¿Qué significa r?
Los vasos están debajo del coche.
Objetivo de SOC en modo de reposo de la batería
El payload que representa el estado "apagado" de oscilación.
Mi hermano necesita una camisa nueva.
Ángulo de fase U(L1)/I(L1)
Ajustar el porcentaje de humedad de la zona
El profesor está dibujando el sombrero.
No trabajo el martes.
Tiempo de carga restante
Las entidades del reproductor multimedia que se añadirán a la nueva zona.
No uses y8l como contraseña.
¿Está encendida la luz del comedor?
Contraseña de cifrado de imagen
Entidad desde la cual filtrar.
Encender la carga inmediatamente
¡Buenos días a todos!
Duración para encender el Switcher.
Fusible de string abierto
Este es un buen libro.
El nombre de host o la dirección IP de tu servidor Splunk
Introduce tus datos de acceso a Hive.
Selecciona la carpeta compartida donde se debe almacenar la copia de seguridad automática de Home Assistant.
Sensibilidad de la potencia de entrada
Ayer la niña leyó un periódico.
Navegar al destino
Alarma de temperatura del congelador
Fallo en los autodiagnósticos del relé y del RCD
No se encontraron ubicaciones
No uses OXB) como contraseña.
A mi vecino le gustan los gatos.
Ciudad/condado (V-Z)
Selecciona el tipo de instalación
Total de energía real devuelta
Cortocircuito del piloto
Abre una URL en el navegador predeterminado en la máquina host de Home Assistant.
Tu tía trabaja en París.
Tienen siete relojes.
Dirección de grupo para leer si es de día o de noche.
Apagado diferido
Tu hijo quiere un trozo de carne.
El viernes el niño va al parque.
Modo de ahorro de energía
Ahora no hace frío.
Introduce tu dirección de correo electrónico Roborock.
El viernes él va al mercado.
Generación solar de hoy
4G/3G/2G automático
El lunes mi médico va al banco.
Ayer el niño compró una patata.
Volver a autenticar la integración de Proxmox VE
Vivo en México.
¿Puedes encender el horno del pasillo?
El dispositivo utiliza una versión de API local no compatible.
No uses N0:B: como contraseña.
Me acuesto a las dos.
No se pudo establecer la conexión con la configuración proporcionada
Frecuencia de consumo neto CT
Valor de óxido nitroso
Energía aparente (8 bytes)
Evento del calendario finalizado
Ayer tu tío leyó un periódico.
Factor de rendimiento estacional: agua caliente sanitaria
¿Hay una flor delante del árbol?
Enciende los ventiladores del sótano.
Fuente de cambio de consigna
Tu hermana va a la biblioteca en autobús.
La plantilla de posición establecida debe utilizarse con el topic de posición establecida
No se encontró ninguna puerta de enlace.
Nombre de la habitación a cambiar.
Temperatura del suministro de aire
Las mujeres quieren una taza de leche.
Tu abuela necesita un abrigo nuevo.
Mi hermano tiene una pelota.
Utiliza un endpoint HTTP o HTTPS sin ruta.
Lo siento.
La tienda está cerrada el martes.
Las credenciales proporcionadas son para una cuenta diferente de Hypontech Cloud.
Hora de inicio del sueño
Temperatura deseada máxima
No se pudo encontrar el dispositivo.
Cepillo lateral restante
Ventilador del aire de escape
La tienda cierra a las ocho y media.
Ruta de acceso
Tensión media del bus de CC
Aire frío y renovación del aire
Elige un sistema encontrado o 'Entrada manual' si no se han descubierto dispositivos.
Se dispara cuando una o más baterías ya no están bajas.
No se pudieron analizar los datos del plan de comidas.
¿Qué hora es en Londres?
Configuración del modo de oscilación
No se pudo recuperar la clave API
La contraseña es incorrecta.
Navajas (pequeñas)
Mi vecino compra un bolso todos los días.
Último tipo de entrenamiento
Ella quiere una taza de té.
La contraseña es )xgdZE.
¿Hay una taza en el pasillo?
Introduce los detalles de conexión de tu dispositivo Indevolt.
¿Está apagada la luz del ático?
Temperatura deseada de la caldera
No nos gusta el pan.
Problema de tracción de la rueda trasera izquierda
Capacidad de la batería no configurada
Clave de control de acceso S2
El archivo se llama erwk_1.txt.
Código MFA no válido
La contraseña es |7Zx.
Permitir la carga
Calibración del modo de calefacción
Comemos a las seis y media.
Calefacción central baja
¿Dónde está el ratón, por favor?
No se pudieron descubrir dispositivos
Agua caliente sanitaria
Recordatorio de luz encendido
Generador remoto seleccionado
Tu tío compra una flor todos los días.
Velocidad de la bomba entre la velocidad mínima y máxima.
Cuerpo del mensaje de la notificación.
Humedad relativa mínima
Mi tío tiene sed.
El médico quiere una pizza.
A mi abuelo no le gusta el vino.
El nombre de host o la dirección IP del Nettigo Air Monitor a controlar.
Aquí no hace sol.
Tengo diez relojes.
No uses |7Zx como contraseña.
Tipo de dispositivo
Un nombre para identificar esta instancia de Home Assistant en los eventos de Splunk
¿Cómo estás?
Servidor DNS primario
La película empieza a las dos.
El archivo se llama ebus-2.pdf.
Tu padre va al supermercado todas las semanas.
Selecciona una dirección de dispositivo para eliminar
Fusible de entrada 0 circuito abierto
Sube el archivo a Minio.
La rueda derecha tiene un problema.
Immich no está configurado.
Son las seis y media.
Vivo en Madrid.
Siguiente precio de mercado
No se pueden recuperar vehículos.
Los niños tienen siete ratones.
Se dispara cuando una o más válvulas se cierran.
El complemento al que escribir.
El arroz es demasiado caro.
Hoy hace mucho viento en Roma.
Cantidad para ajustar el volumen al subir o bajar el volumen.
Hablo inglés.
Hace sol en Barcelona.
Tengo un paraguas bonito.
Fase de potencia B
¿Estás seguro de que quieres configurar Dialogflow?
Comprueba la proporción de compuestos orgánicos volátiles de una o más entidades.
Ajustar las opciones de Coinbase
Error en la temperatura establecida de Honeywell
Acción del interruptor L1
Origen del último comando
Elimina un grupo.
No se han encontrado dispositivos Rachio en la cuenta
Transferencia de alta tensión
Tu amigo es alto.
Pulsa la tecla :.
El archivo se llama hduy.py.
A mi profesor no le gustan las naranjas.
Temperatura de los gases de escape demasiado alta
Próxima copia de seguridad automática programada
La patata cuesta $40.
Tu hija tiene siete bolsos.
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
La carta está sobre la silla.
¡Gracias, Lucía!
Los zapatos están en la cocina.
El tiempo de resolución de los precios, puede ser de 15, 30 y 60 minutos.
La mujer tiene mucho sueño.
Mi tía lava un vaso todos los días.
Contenido de CO2 en los gases de combustión
Los niños viven en Nueva York.
Error de consistencia de DCI
Configuración para ajustar el modo de velocidad del ventilador a Manual o Automático.
Porcentaje de uso del almacenamiento
Energía total exportada a la red eléctrica
No se pudo establecer la identificación del nodo.
Te gusta el azúcar.
No uses `#W6" como contraseña.
Energía de carga del TC recibida
Esta mañana mi hija va a la estación.
Tiempo de transición a apagado
Horas de funcionamiento del filtro de partículas gruesas
Muestra la ruta de la mopa en el mapa.
Soy de París.
Hace viento en Barcelona.
Pon la temperatura de la oficina a 22 grados, por favor.
¿Qué significa %?
Límite de uso del correo electrónico
Pérdida de calidad de la señal
La televisión del dormitorio está encendida.
Borra el temporizador de apagado automático de un ventilador Modern Forms.
Mi hermano tiene miedo.
Alarma de rotación de fase
Introduce la dirección IP de tu dispositivo Iskra y selecciona el protocolo.
Energía consumida de origen solar
Mi teléfono es barato.
Los abrigos están sobre la casa.
El archivo se llama titg~.bak.
Tiempo de transición a encendido
El token y la clave deben ser cadenas hexadecimales válidas
Mi profesor está en el salón.
Se dispara cuando uno o más sensores de gas comienzan a detectarlo.
El dispositivo al que debe estar vinculado este ayudante de plantilla.
Peras para cocinar (grandes, cortadas por la mitad)
Volumen total de aire transportado
Volver a cargar la configuración principal
Crear un sensor de estadísticas
Batería cargada desde la red esta hora
Por favor, abre la persiana del ático.
No hay ninguna cuenta disponible
Energía este mes
¿Qué significa P?
Gas este año
Ruta local a un documento.
Añadir un entorno de Portainer
¿Estás seguro de que quieres volver a configurar Dialogflow?
Código (utilizado en la IU de Home Assistant)
Modo de flash Zigbee
¿Hay un $ en el teclado?
Configurar aire acondicionado LG
Periodo de protección de detección de ventana abierta
¿Incluir o excluir aplicaciones?
Los profesores están en el jardín.
El horno del salón está apagado.
ID de aplicación o secreto incorrecto
A mi médico no le gusta el arroz.
Tu abuela está cansada.
La próxima semana tu profesor va a la escuela.
Producción de energía desde el informe anterior
¿Puedo pagar con tarjeta?
Tu hermano quiere una mesa.
Nombre de usuario o dirección de correo electrónico de tu cuenta en la nube de Midea
Esta noche el niño va al hospital.
Patatas (harinosas, enteras, pequeñas)
Rojo: LED de alimentación
Por favor, tráeme una botella de cerveza.
Establecer texto del teclado
Tu tío tiene doce mesas.
Recupera un plan de alimentación de un alimentador Tuya.
¡Feliz cumpleaños, Ana!
El robot aspirador está en la base
¡Buenos días, David!
Temperatura de entrada de calefacción central
URL que se abre al seleccionar la notificación en la aplicación Prowl.
La dirección IP o el nombre de host de tu bomba de calor Qube.
Consumo de gas de las pilas de combustible este año
Restante por descargar
Configurar SMA Solar
Restablece todos los contadores de un contador de suministro.
Configuración local de Genius Hub
Comprueba si una o más actualizaciones no están disponibles.
Inversor a salida CA
¿Está encendida la televisión de la oficina?
La próxima semana el niño va al médico.
El niño tiene seis periódicos.
Tu médico tiene doce conejos.
Configuración del modo de color HS
El niño va a la iglesia todos los días.
Hay un cuadro al lado de la cama.
Tu hermana tiene cuatro caballos.
Hoy hace mucho calor en Londres.
Modo de detección de movimiento
¿Qué haces?
Consumo de gas ACS en los últimos siete días
Me gusta nadar.
Establecer la ubicación del rastreador
Tu hija necesita un pastel nuevo.
¡Buenos días, Juan!
Alternar inclinación de persiana
Ciclo de filtración secundario
La dirección de correo electrónico utilizada para registrar la unidad central en mydevolo.
Esperando el retraso del reinicio
Lo siento, no entiendo.
Mi sombrero es verde.
La niña tiene nueve ratones.
Volver a configurar la integración de Ring
Tu amigo trabaja en Nueva York.
Próximo precio del gas
Puerto de carga en modo frío
Ayer compré un zapato.
La dirección de correo electrónico que utilizas para iniciar sesión en la aplicación de Rituals.
Mensaje MQTT recibido
Feliz cumpleaños, Carlos.
Apagado por bajo voltaje de la batería
Temperatura del líquido del evaporador
Ahora mi hijo va al parque.
Las niñas van a la ciudad los domingos.
¿Cómo llego al aeropuerto?
Cantidad de usuarios activos en la última hora
Total de importación de energía
Error al comunicarse con la API de Wallbox
El periódico cuesta ocho euros.
Todas las baterías cargadas hoy
Si se habilita o deshabilita la depuración asyncio.
Energía recibida EVSE TC
Telegram no devolvió una ruta para el archivo solicitado.
41 + 15 = 56 es correcto.
La carne cuesta diez euros.
¿Puedes encender la cafetera del ático?
Escribe el carácter V dos veces.
Puerta abierta
La pasarela ya está configurada
Mi vecino quiere una taza.
Factor de potencia de la fase C
¿Puedes encender el ordenador del salón?
Formato de fecha desconocido en la respuesta del servidor whois
No se pudo obtener la lista de integraciones de Home Assistant.
Abre las puertas del dormitorio.
No se puede conectar con los servidores de Rehlko.
Producción de tensión CT
Activa una escena con configuración.
No se encontró ninguna instancia de integración coincidente.
Tu código es 97544.
Horas de funcionamiento de la electroválvula del condensador de aire
La integración MQTT no está configurada
¿Hay una bicicleta delante de la casa?
Fallo de la sonda de gases de combustión
La contraseña de tu cuenta mydevolo.
Por favor, pon la temperatura de la oficina a 22 grados.
¿Qué significa ^?
Respuesta no válida del dispositivo Modern Forms.
Estoy bien.
Velocidad de fotogramas de pre-grabación
Ignorar el modo automático
La dirección IP no coincide con el dispositivo descubierto
Selecciona la parada que quieres seguir
Un único comando o una lista de comandos a enviar.
No hay flujo de energía entre la batería y la red eléctrica.
Error al comunicarse con Dropbox.
Espera; tarda 4 minutos.
Patatas (principalmente cerosas, cortadas en dados)
El ordenador está debajo de la cama.
Bienvenido, Ana.
La URL debe comenzar con https
No se pudo enviar la notificación de Mailgun.
El origen de la ruta.
Calidad del aire extremadamente mala
¿Cuánto cuesta la cuchara?
Potencia reactiva de salida L1
Bróker MQTT a través de la aplicación de Home Assistant
Corriente de derivación de entrada
Buenas noches, Miguel.
Tengo nueve caballos.
41 + 24 = 65 es correcto.
Latitud de la esquina noreste
Satélite Assist comenzó a escuchar
A mi abuelo le gustan los pájaros.
Error al conectar con la instancia Mealie.
¿A qué hora te levantas?
Duración de la transición entre colores.
La televisión de la cocina está encendida.
Payload no disponible
No se puede cambiar la configuración mientras el modo vacaciones o verano está activo en el dispositivo.
Este es mi amigo Lucía.
Activa una escena INSTEON para apagar.
Mi silla es cara.
Él tiene dos cartas.
Enviar solicitud de TV
Consigna de red CA
Temperatura de confort mínima
No se encontraron servicios para esta cuenta
Interruptor de restablecimiento de flujo total
¿Dónde está mi amigo?
A mi amigo no le gusta el vino.
El niño compra un teléfono todos los días.
Velocidad de descarga de paquetes (sin gestión de reinicio de contador)
Sistema no compatible: Versión de supervisor
La entidad tiene un estado no numérico
Endpoint del comando.
Hace frío.
Apaga el ordenador de la oficina, por favor.
Mi tía tiene seis paraguas.
No se puede conectar al interruptor S20
Mañana lloverá.
Habilitar la automatización del sol
Comprueba si uno o más temporizadores están inactivos.
Esta mañana tu tía va a la farmacia.
Energía de salida al inversor
Mi abuela quiere una casa.
Último registro de entrada
Topic de estado RGB
Elimina un torrent.
Par motor de la unidad de transmisión secundaria
No se ha podido conectar con A Better Routeplanner.
Introduce los detalles de tu dispositivo Zimi Cloud Connect.
El dispositivo configurado no es el mismo que se encuentra en esta dirección IP.
Asistente de la puerta del congelador
No se puede iniciar la sesión de sauna cuando la puerta de la sauna está abierta
La cuchara cuesta veinte euros.
Precio de compra de electricidad en horario valle
Validación remota de código numérico
No se pudo leer los datos del dispositivo
Alarma de alta corriente continua
Mi amigo tiene una pelota.
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
¿Puedes apagar la calefacción?
Los niños quieren un helado.
Tarifa de energía activa
El paraguas cuesta dos euros.
¿Qué hora es ahora en México?
El servidor de Matter no es la versión correcta
El valor entero a establecer.
Hoy es viernes.
Tiempo de rotación de las lamas
Selecciona el puerto serie para tu adaptador Zigbee
Temperatura del inversor de tracción delantera
Pon la temperatura del baño a 25 grados.
Tu tía tiene veinte abrigos.
Volver a configurar la conexión KNX o importar un nuevo archivo de claves KNX
Pon la temperatura del ático a 29 grados.
Tiempo de batería restante
Tazas de agua caliente
La contraseña es K8OD.
¿Hay una carta delante de la mesa?
Contraseña de la aplicación o clave API
Hora de salida real
Error de fuente de alimentación
Hace sol en México.
Dispositivo Smappee encontrado
Límite de potencia de alimentación
Región Z-Wave
PM10 Interior 24h promedio AQIN
El dispositivo detectado no proporciona un número de serie de Harbor válido.
Elige entre la lista de voces disponibles o introduce manualmente un ID de voz específico.
El número de identificación del vehículo que quieres añadir
Pulsa la tecla Q.
Estado de la línea DSL
44 + 50 = 94 es correcto.
Filtrar por título
La tienda abre a la una.
La carta está en la cocina.
Apaga las lámparas del ático, por favor.
Los profesores compran una llave todos los días.
Sensores de movimiento, puertas y ventanas, temperatura, humedad y calidad del aire.
Estado de ignorar CA-en-1
Cuenta atrás para desactivar la zona izquierda
Casi es hora de la revisión
Valor del dióxido de azufre
Tu médico compra un pastel todos los días.
Tengo un bolso pequeño.
Rastrear dispositivos de red (dispositivos Ubiquiti)
Establece un temporizador de Sonos.
Potencia real de salida
Enciende las luces del dormitorio, por favor.
Refuerzo de agua caliente sanitaria
¿Dónde está el árbol, por favor?
Corriente de derivación de entrada L1
No te gusta la cerveza.
Consultas DNSSEC no validadas
Tu hermano tiene calor.
Efecto de secado otoñal
Mi hijo está comiendo una ensalada.
Pon la temperatura del comedor a 23 grados.
Temperatura deseada en el modo temporizador
Modo de carga Eco
¿Cómo estás, Pedro?
Modo de cocción del horno inferior
Detiene un concentrador Modbus.
Apaga todas las luces.
Eliminar el código de usuario de la cerradura Z-Wave
A mi tío le gusta el té.
Por favor, abre las verjas del jardín.
Consumo de agua este mes
Hay un teléfono sobre el árbol.
¿A qué hora sale el tren mañana?
El nombre que se le dará al panel de alarma
Sensor de suelo conectado
Cambiar entre firmware Zigbee o Thread.
El zapato está sobre el árbol.
Configura el WLED para integrarlo con Home Assistant.
Pon la temperatura del dormitorio a 24 grados.
Frecuencia EVSE TC
Escribe el carácter x dos veces.
Falta el alcance de los comandos de energía.
Falta el alcance de los comandos de carga del vehículo.
El concentrador no está conectado, por lo que no se envió el comando.
Tiempo de utilización del filtro
Define las acciones que se ejecutarán cuando la aspiradora reciba un comando "Localizar".
Energía de carga disponible
Tiempo para que se dispare antes o después del fin del evento.
Mi hermano está lavando una taza.
El nivel de monóxido de nitrógeno cambió.
El horno de la oficina está apagado.
¿Hay un abrigo en la cocina?
Mi vaso es caro.
Comprueba si uno o más sensores de monóxido de carbono están detectando monóxido de carbono.
No configurar una hora
Evento de máxima demanda en curso
Nombre de la entidad a la que se envía el comando.
La integración de Schlage necesita volver a autenticar tu cuenta
Plantilla de comando del modo de oscilación
Configurar un dispositivo Axis
Define acciones a ejecutar cuando se abre la cerradura.
Tráeme un vaso de zumo.
Error interno: el módulo de Reloj de Tiempo Real está en modo de emergencia
Enciende la alarma del comedor, por favor.
Selecciona la puerta de enlace que quieras controlar con Home Assistant.
Energía total de entrada FV
Día de la semana
El valor de la parada seleccionado no es válido
Escribe el carácter a dos veces.
Consumo actual de gas
El período de tiempo para el impulso.
¿Qué significa V?
Abre las persianas de la oficina, por favor.
¿Hay un { en el teclado?
¿Dónde está la farmacia, por favor?
Patatas (con piel, principalmente cerosas, grandes)
El lunes mi padre va a la iglesia.
Tu código es 65255.
El domingo tu vecino va al hospital.
La película fue muy buena.
Tu padre va a la estación todas las semanas.
Tiempo de vida restante de la mopa
Mi abuelo quiere un trozo de pan.
Anulación de agua caliente
Fallo de la unidad de potencia 1
Mi profesor tiene dos cuadros.
Actualización del servidor prohibida
Selecciona la instancia de Music Assistant para realizar la búsqueda.
Tengo una flor amarilla.
La acción a tomar después de que se detenga el flujo.
Obligatorio si se proporciona el nombre de usuario
Pon música.
Sensor binario aleatorio
He olvidado mi teléfono.
Protección contra sobrecalentamiento por descarga de la batería
Límite SOC de descarga de la batería (en red)
Patatas (cerosas, enteras, pequeñas)
Ella quiere un kilo de carne.
La dirección IP o el nombre de host de tu dispositivo my-PV.
Hoy hace mucho viento en Madrid.
Tu hermana quiere un pastel.
Vida útil del filtro del depósito de polvo
Abre las puertas del comedor, por favor.
El vaso está en el jardín.
El niño está listo.
Bandeja de salida llena
Enciende o apaga un humidificador.
Caudal de cloro
Tu amigo va al parque en tren.
No se pudo establecer el estado de silencio
Error de bloqueo del motor
Mi hermana tiene mucho sueño.
Hasta luego, Lucía.
Temperatura del circuito de alimentación secundario
¿Hay un plato en el salón?
Suministro eléctrico de emergencia
Solar a CA-in-1
Peras para cocinar (grandes, enteras)
Los hombres quieren una botella de leche.
Voz a utilizar para la conversión de texto a voz.
URL del servidor que comienza con el protocolo (http o https)
Comprueba si uno o más termostatos están encendidos.
Mi tía necesita una naranja.
Comprueba si una o más luces están encendidas.
Hora de inicio pico de un cuarto de hora
Los profesores van al restaurante en autobús.
No uses {k`p como contraseña.
El proveedor de conversión de texto a voz seleccionado no está disponible.
Las niñas trabajan en México.
Anulación de zona de sensores
No se encontró ningún número de serie en el dispositivo
El gato está debajo de la cama.
El niño tiene cinco bicicletas.
Tu hermana va al museo en coche.
El nombre de usuario utilizado para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Escribe el carácter < dos veces.
Mi vecino tiene mucha hambre.
El archivo se llama tcdw-2.pdf.
Lista de tareas pendientes
Hay un plato en el jardín.
Establecer modo valet
Introduce el código de evento para añadir
Mi tío quiere una naranja.
Error de autenticación para el dispositivo BSB-LAN
Último fin programado de Dynamic ESS
Hablo un poco de español.
Actualiza un plan de comidas
Consumo neto de energía en su vida útil
Recargar sensores mín./máx.
Tu amigo está dibujando un caballo.
Cierra la verja del baño.
Calentador de agua apagado
Por favor, cierra la nevera.
Solar a batería
Tu hijo tiene hambre.
Calefacción central posterior al funcionamiento
Error de secado: comprueba el sensor de temperatura de salida de aire
Ayer mi padre comió un huevo.
Tamaño del archivo recibido (bytes)
No se pudo conectar al servicio ntfy debido a un error de conexión
A mi abuelo no le gustan las manzanas.
Tensión de la fase-A en CA
La integración MQTT de Home Assistant no está conectada al bróker MQTT.
Esta noche tu hijo va a la escuela.
Por favor, abre las verjas del dormitorio.
Tu abuela está lista.
Dispositivo ventilador de Modern Forms encontrado
¿Quieres un trozo de chocolate?
La tienda abre a la una y media.
La dirección IP del panel de alarma
Estamos dibujando el gato.
Ella está en el ático.
No uses ~ZD como contraseña.
Producción de energía en horas valle hoy
Quiero comprar un ordenador nuevo.
¿Qué significa q?
Tensión de entrada baja
Desconectado de Droplet
Configuración de acciones actuales
La persiana del pasillo está abierta.
Área limpia total
El helado cuesta $99.
Hay una llave sobre la silla.
¿Cuándo vienes?
Bloqueo del sistema de gestión de la batería
Hora del precio de mercado más alto
El valor de temperatura máxima debe ser mayor que el valor de temperatura mínima.
Seleccionar opción de selección de entrada siguiente
Tu profesor no tiene miedo.
Energía activa negativa en tarifa T1
Cierra las cortinas del baño, por favor.
Se requiere la verificación del dispositivo
Hora de la última finalización de electricidad
Uptime Kuma a través de la aplicación de Home Assistant
Hay un periódico debajo de la mesa.
Añadir una marca de tiempo a la notificación
Temporizador de comprobación de sal de 10 días
El billete está en la cocina.
Velocidad de fotogramas del bucle
Clave del ajuste
Detección de llanto de bebé
Selecciona la fuente de la clave de cifrado
Batería cargada hoy
Número de salidas
Hay 26 grados en el ático.
Total de partidas de ajedrez Blitz perdidas
Factor de potencia de carga TC
Calendario: El calendario de hoy
¿Está encendida la luz?
El carácter P no está permitido.
El tipo de imagen de radar a mostrar.
Nombre(s) de la(s) entidad(es) para establecer el estado de brillo rastreado.
Se recibió la URL de la imagen
Los bolsos están detrás de la cama.
¿Hay un / en el teclado?
Mi abuelo está en el sótano.
Estado de conexión del dispositivo
Modo confort ACS
Dynamic ESS disponible
La cerradura está bloqueada
Volumen negativo del contador de agua
Valor medio del espacio de carga
¿Estás seguro de que quieres volver a configurar IFTTT?
Conectar con tu cuenta de Helty Home
Señal Wi-Fi
El bolso es bonito.
Tu padre tiene sueño.
Mensaje para registrar.
Sistema no compatible: Problemas con el servidor DNS
Establece la temperatura deseada de un termostato.
Nos gustan los gatos.
Temperatura de consigna del ACS
A mi hermano no le gustan los bocadillos.
Baja el volumen del grupo.
TX0 fuerza +5V
Disminuye el volumen x niveles.
Hoy los niños van a la ciudad.
El estado de potencia rastreado.
Mi pelota es azul.
Hay 28 grados en la cocina.
Las mujeres tienen nueve cucharas.
Tu hermana quiere un bocadillo.
La aplicación encontrada no es la aplicación oficial Matter Server.
Fin de la hora valle
¿A qué hora te levantas mañana?
Sobretemperatura de los gases de combustión
Tu madre va al museo los domingos.
Apaga la alarma del comedor, por favor.
Ajustar la velocidad de la bomba
Subida este mes
Consigna del ventilador de suministro de la chimenea
Protección contra sobrecorriente del software FV
Hora de inicio del segmento (formato HH:MM).
Número de seguimiento del paquete
Tu abuelo quiere una botella de agua.
Refrigeración permitida por el método de control
Modo de búsqueda de operador
Brillo relativo de salida
Temperatura en modo frío cuando ausente
Nos gustan las patatas.
Tensión de salida L1
Escribir en el registro del sistema
¡Buenas noches, David!
¿Vives en Barcelona?
Tu amigo quiere un pastel.
Factor de potencia de la fase A
Cambiar los ajustes de conexión
Tu código es 88847.
Páginas en B/N
Añade un nuevo evento a un calendario de Google.
Modo de velocidad cero del ventilador
Selecciona el dispositivo Bluetooth que es tu máquina
Mi madre tiene veinte cuchillos.
El médico quiere una ensalada.
¿Dónde está el mercado?
El niño compra una flor todos los días.
Potencia instantánea activa absoluta
La máquina traduce textos.
Actualiza la entidad de imagen con la imagen seleccionada.
Reinicio al encender
Enciende las luces del garaje.
La búsqueda seleccionada no es válida
Corriente de carga solar
El código de validación debe tener 6 dígitos
La tienda abre a las doce.
El código de usuario no es válido, no se ha armado de noche
Cierra las ventanas del baño, por favor.
La taza está debajo de la cama.
Necesitan una carta.
El niño no tiene calor.
Pon la temperatura del comedor a 21 grados, por favor.
Necesito ayuda.
Temperatura de descarga exterior
Ella quiere una cámara.
El ID de la receta o el slug de la receta que se va a establecer.
Tiempo estimado de carga
Configuración del puerto serie
La película empieza a las doce y media.
Tiempo restante
Transferencia de servidor prohibida
Sobretensión del grupo combinador 1
Volver a cargar el montaje del almacenamiento de red
La URL del calendario remoto.
Elige cómo quieres autenticarte.
Mi vecino trabaja en Berlín.
Actualizar programación de carga
La película empieza a las diez y media.
Tiempo de ejecución de la celda desde el reinicio
Comprueba el valor de uno o más contadores.
Por favor, abre las ventanas del comedor.
Obtener capacidades de credenciales
A mi médico no le gustan las manzanas.
A mi padre no le gusta el azúcar.
Límite máximo de corriente de carga configurado de la batería
Franjas horarias de los jueves
Las flores están detrás de la silla.
Inicia una sesión de sauna con una duración, temperatura deseada y duración del ventilador personalizadas.
No hay ninguna unidad flash USB conectada
El color RGB de primer plano.
Adiós, Carlos.
Subir un archivo
Espera para el pulso para mantener despierto
Comprueba si es necesario reiniciar Home Assistant para aplicar las actualizaciones instaladas o los cambios en la configuración.
El hombre dibuja un árbol todos los días.
Filtro de tipo de álbum (solo biblioteca de álbumes)
¿Dónde está tu profesor?
El archivo se llama lagh.py.
La dirección MAC del dispositivo no coincide con la dirección MAC anterior
El controlador de Z-Wave JS no está listo
¿Está apagado el horno del ático?
Por favor, apaga la cafetera.
La temperatura de color máxima en Kelvin.
El café está caliente.
Elige un dispositivo para configurar o déjalo en blanco para introducir una URL
El número de puerto de la interfaz Velbus.
versión mínima requerida
Tu hermano está comprando un periódico.
Tu tío quiere un trozo de carne.
Nuevo estado de consigna.
Tipo de autenticación desconocido en la entrada de configuración
Risco Cloud (recomendado)
Correo electrónico o nombre de usuario (distingue entre mayúsculas y minúsculas)
La instancia de Mealie que se utilizará para esta acción.
Motor de la rueda izquierda bloqueado
Espera para el reinicio de carga
Establecer el modo de luz de la cámara
El archivo se llama xtkq.py.
Tu vecino quiere una cama.
Pulsa la tecla u.
El tren sale a las doce y media.
El azúcar cuesta nueve euros.
Configurar mando a distancia por infrarrojos
Demanda externa de potencia reactiva
El tren sale a las diez y media.
Batería cargada desde la red este mes
Se ha detectado una configuración incorrecta del dominio personalizado
Establece el porcentaje de humedad de la zona deseada.
Autonomía de batería baja
Volver a configurar aire acondicionado Gree
Temperatura de calentamiento rápido
Debes seleccionar una entidad de sensor.
El archivo se llama kltc-2.pdf.
Uso del filtro de agua
Activar o desactivar el control de CO2
¿Funciona?
Nivel de señal recibida
Por favor, pon la temperatura del jardín a 18 grados.
¿Dónde están mis cucharas?
No nos gusta el té.
¿Dónde está el banco, por favor?
¿Qué significa 1?
Mal funcionamiento del sistema de visión
Dirección MAC del dispositivo.
Se produjo un error desconocido al comunicarse con el servicio Twente Milieu.
La API de Powerwall ha cambiado
Sólo puedes volver a autenticar esta cuenta con el mismo usuario.
Dirección IP del host
El archivo se llama vpxr-2.pdf.
¿Dónde están mis bicicletas?
Mi padre necesita una carta.
Selecciona el dispositivo Zimi Cloud Connect para configurarlo.
Volver a autenticar el dispositivo ONVIF
Abre o cierra una persiana.
Cantidad de recursos compartidos
Límite de velocidad de subida
Hora de inicio del modo de suspensión los domingos
Precio de consumo de energía - Valle
Hay un bolso delante del coche.
Se ha eliminado el sensor del cargador de VE heredado.
¿Hay un pez debajo de la casa?
Defecto del sensor de elevación
Configuración del controlador de escenas (45)
¿Dónde está el cuchillo?
Arranque del generador por tensión
No se pudo descargar la entrada de configuración.
Error en la verificación del certificado SSL
Entidad sin seguimiento
Temperatura establecida del búfer
Elige el modelo de tu Alpha Bidet de la lista.
La pelota cuesta siete euros.
Andén de salida real
El niño tiene sed.
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
El hombre trabaja en París.
Reglas de detección de estado no válidas
Corriente de fase L1
Configurar el modo de funcionamiento HVAC
El domingo la niña va a la oficina.
Precio actual de mercado del gas
Uso máximo de carga inteligente
¿Dónde está el hospital, por favor?
Calentar y mantener caliente
Emparejar con un dispositivo Flic
Mi vecino trabaja en Madrid.
La niña tiene cinco cuchillos.
No se pudo devolver la aspiradora a su base de carga.
Ahora hace mucho calor.
El nivel de ozono cambió
Los profesores tienen sueño.
Archivo de sonido de Alexa Skill
Tiempo de pantalla restante
El dispositivo devolvió una respuesta no válida.
Precio de la electricidad bajo
Índice de compuestos orgánicos volátiles
No se pudo establecer el modo de repetición.
El lunes las mujeres van al restaurante.
Apaga la luz del pasillo, por favor.
Laura no está en casa.
Quisiera un kilo de sal, por favor.
¡Bienvenido!
Opciones de robot de limpieza
Hay 19 grados en el comedor.
Consumo de energía de gas - esta hora
Esta es mi madre.
Clave API para el servidor (opcional).
Mi cuadro es bonito.
Fin de no molestar
Hoy hace mucho calor.
A mi vecino le gusta la leche.
Depósito de limpieza lleno o bloqueado
Memoria total (real)
Por favor, pon la temperatura del pasillo a 28 grados.
Por favor, abre la persiana del comedor.
Mi hija tiene seis conejos.
La taza cuesta dos euros.
Por favor, abre la ventana del sótano.
Mueve un correo electrónico a una carpeta de destino.
El tomate cuesta diez euros.
El billete cuesta tres euros.
El archivo se llama tbsu.py.
Posición de inclinación objetivo.
Abre la puerta.
Pon la temperatura del sótano a 27 grados, por favor.
El tipo de contenido o los datos de imagen que se reciben en el topic de la imagen.
Presión del neumático delantero izquierdo
A mi hermano no le gusta la carne.
Temperatura deseada más baja
El cortacésped está regresando
La taza es amarilla.
Etapa 2 del filtro de agua
Pulsa la tecla x.
Las ventanas del comedor están abiertas.
Las niñas están comprando la flor.
Protección contra el bloqueo de la batería
Buscar dirección de grupo
Visión nocturna en color
Pulsa la tecla [.
No se pudo iniciar el servidor.
El calentador de agua admite la notificación de la temperatura actual.
Quiero comprar un árbol verde.
Consumo de energía en las horas valle hoy
Espera; tarda 27 minutos.
Introduce la latitud y longitud a supervisar:
Escribe el carácter E dos veces.
Objeto de audio detectado
Mi hermano necesita una llave nueva.
Añadir cuenta de almacenamiento de Azure
Hasta mañana, Ana.
Cierra la verja del ático.
Tu madre necesita una mesa nueva.
Andén de salida previsto
Proporciona la estación inicial y final para tu conexión de la lista proporcionada
No se pudo encontrar el medio solicitado.
Define las acciones que se ejecutarán cuando el reproductor multimedia esté en pausa.
No uses 3!s como contraseña.
Presión del evaporador exterior
La lavadora del jardín está encendida.
Enciende los ventiladores del pasillo.
No se encontró la luz.
Por favor, enciende la televisión de la cocina.
No se pudo iniciar la sesión de sauna
Estado de energía del electrodoméstico
Solicitar imagen de cámara
Nombre de usuario para el inicio de sesión web del dispositivo.
No se pueden detectar dispositivos ni escenas desde la puerta de enlace.
Estado de funcionamiento del termostato (66)
Ajustar el volumen del reproductor multimedia
Mi hermano tiene doce ordenadores.
Mi padre tiene nueve platos.
Unidad de tiempo del intervalo de bloqueo.
Mi vecino quiere un helado.
Calefacción del asiento trasero izquierdo
Empezar con batería
44 + 25 = 69 es correcto.
La próxima semana mi hermano va a la piscina.
Energía activa inversa
No se pudo establecer la duración de la sauna
El autobús sale a las nueve.
Solicita a Dynalite que informe el nivel de brillo de un canal específico.
Actualiza la dirección con la que Home Assistant llega a esta estación de carga.
Mi médico necesita una ensalada nueva.
La clave de dispositivo de tu dispositivo
Añadir a la cola
Error de autenticación, por favor, inténtalo de nuevo
El plátano cuesta veinte euros.
Los médicos no tienen sueño.
Entrada de Forecast.Solar
El humidificador está encendido
Hay un pájaro cerca de la silla.
El pescado cuesta dos euros.
Tiempo total de carga
Edita un mensaje enviado previamente.
Soporte de temperatura deseada
Tengo veinte años.
Precio EPEX más alto de hoy por cuarto de hora
Ayer tu vecino lavó un plato.
Incluir recordatorios completados
El archivo se llama dltu~.bak.
Límite derecho del seguimiento automático
Silencio manual del zumbador
Energía consumida de la red
Mi tía necesita una bicicleta nueva.
Rueda delantera bloqueada
Me gustaría ir al cine.
Pausa la reproducción en un reproductor multimedia.
Por favor, abre las verjas del comedor.
Vuelve a configurar la dirección IP de tu homee.
Busco un hotel.
Elimina un único usuario de control de acceso de una cerradura.
La URL del webhook de Reolink usa HTTPS (SSL)
Establecer valor de texto
Tenemos siete cartas.
Brillo del LED rojo
Error de nivel de agua
Latitud de la esquina noreste del área.
El nombre que se le dará al sensor
Pulsa la tecla \.
Modos de funcionamiento individuales
Aumento de la salida sin neutro
Tensión de la batería demasiado alta
Navajas (grandes)
¿Qué hora es en Inglaterra?
No se proporcionó PIN
Quiero comprar un ordenador bonito.
Seleccionar primera opción de selección de entrada
Horas de funcionamiento del ventilador de impulsión
Buenos días, David.
Bandeja de entrada de SMS (dispositivo)
Volver a autenticar el bot de Telegram
Por favor, apaga la luz del baño.
Fuera de casa
Ahora voy a la piscina.
Se detecta el nivel de luz
Mi amigo está cansado.
Tu abuelo está comprando una pelota.
Velocidad del eje del inversor de tracción trasera
A mi amigo no le gusta la leche.
El café cuesta doce euros.
¿Dónde está la cocina?
Temperatura exterior para desactivar la protección contra heladas
Hora de finalización del período 1 (HH:MM o HH:MM:SS).
El nuevo nombre para el elemento pendiente
Los billetes están detrás de la mesa.
La cafetera del baño está apagada.
Problema con el comando del módem externo
Inicia un complemento.
El caballo es caro.
El código de usuario no es válido, no se ha armado ausente al instante
Ayer mi profesor compró un libro.
34 + 16 = 50 es correcto.
Importación desde la red hoy (carga)
No se pudo conectar a homee al configurar el atributo.
Modo de funcionamiento de oscilación horizontal.
N2 - Calidad del aire moderada
Hoy es lunes.
Enciende o apaga una entrada booleana.
La hierba es verde.
Ayer tu hermano dibujó un sombrero.
Selecciona la cuenta de Habitica para crear un hábito.
Temperatura de retorno interior
Selecciona la cuenta de Habitica para actualizar una tarea.
Mi abuela tiene nueve peces.
Hora de inicio del modo de suspensión los martes
Error de muestreo del DCI (CA)
Mueve la inclinación de una persiana a una posición específica.
Borra un temporizador de Sonos.
Apaga un calentador de agua.
Mi hija necesita una camisa nueva.
Nombre personalizado para el modo de preajuste de tipo de sauna 1
Tu médico va a la farmacia en coche.
Tengo una cámara negra.
El número de serie del dispositivo no coincide con el del dispositivo original.
La clave no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
Sobretensión transitoria del inversor
Envía una orden a un aspirador.
¿Está encendida la música del salón?
Tensión máxima de carga permitida
Siguiente prueba
Mi hermano tiene veinte casas.
Tu código es 21894.
Estado del umbral inferior
Tu amigo está dibujando el árbol.
Consumo previsto de electricidad en la factura actual
Selecciona la ubicación meteorológica en el mapa.
Potencia pico total de los módulos solares en vatios
Número de bits de datos
Calefacción de emergencia activa
La cámara es amarilla.
A mi abuela no le gustan las manzanas.
Tensión de salida del inversor
Nivel de caudal objetivo
Exportar información de descubrimiento de MQTT
El nombre del garaje que quieres supervisar.
Advertencia de presión del neumático trasero derecho
Temperatura mínima del módulo de batería
Gas esta semana
Preajuste programado actual
Apaga la lavadora del baño, por favor.
Sensibilidad del sensor de presencia
Error al configurar el dispositivo.
Modbus no está cargado, por lo que no se puede realizar esta acción.
Valor del sensor de temperatura externo
El nombre de host o la dirección IP de tu dispositivo Hikvision
Apaga un termostato.
Dirección IP local
Los hombres tienen seis cuadros.
Código de estado de avería
Configuración de la velocidad del ventilador del sistema HVAC
La niña quiere un vaso de vino.
Hora de finalización del modo de suspensión los miércoles
Actualiza la configuración de apagado automático del dispositivo Switcher.
Por favor, selecciona al menos una ciudad/condado
Bajo riesgo para la salud
Volver a autorizar mediante token API
Lista de opciones de respuesta, de 2 a 10 cadenas de 1 a 100 caracteres cada una.
Apagar reproductor multimedia
El domingo los hombres van al restaurante.
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
Las llaves están en el dormitorio.
Tu madre es de México.
Usando una ubicación en el mapa
Los libros están delante de la mesa.
Por favor, cierra la cortina.
Mi madre vive en Roma.
Visión nocturna con poca luz
Tu madre necesita un libro.
Crea una nueva copia de seguridad.
Define una plantilla para el modo de funcionamiento actual.
Ayer mi abuela lavó un plato.
Selecciona tu cerradura
La tensión entre neutro y tierra es demasiado alta.
Imou rechazó la nueva opción
No se pudieron obtener álbumes de la API de Google Photos
Temperatura del inversor demasiado alta
Ordenar voces por
Desconectado al pulsar cualquier tecla.
Se requiere autenticación de dos factores
La tienda cierra a las dos.
El descubrimiento requiere de Home Assistant Supervisor.
Falta el permiso de lectura necesario para el perfil de Google Health.
Elimina una única credencial de una cerradura.
Consumo de electricidad de ACS este mes
Grupo de reproductores multimedia
Estado de medición PV3P TC
Ayer mi tío lavó un abrigo.
El vaso es bonito.
La importación YAML está obsoleta
¿Hay un ordenador en el comedor?
Se agotó el tiempo de espera al comunicarse con la API de Zonneplan.
¿Dónde trabajas?
Mi tía come un bocadillo todos los días.
Velocidad del intercambiador de calor
Volver a configurar Traccar Client
ID del dispositivo.
Número de botón entre 1 y 24
Pulsa la tecla M.
Tráeme una ensalada, por favor.
Error al cargar la entrada de configuración.
ID de usuario del agente
La contraseña es PPc6U.
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
Los profesores son de Roma.
Temperatura MOS en carga
Coste previsto de la factura actual del gas
Tu hija tiene siete cámaras.
Días para mantener
A mi vecino no le gusta el pan.
Selecciona el tipo de dispositivo y al menos un emisor o receptor de infrarrojos para usar con tu dispositivo LG.
¿Dónde está tu hermana?
No se pudo configurar el modo ventilador
No se encontraron dispositivos
No hay datos disponibles para este canal
¿Dónde está la llave?
La pelota cuesta $15.
Hoy tu hijo va al cine.
Enciende la televisión del pasillo.
Error de secado: comprueba el caudal de agua
Velocidad de la conexión Modbus RTU.
Esta noche los profesores van al restaurante.
La dirección IP de tu homee.
Plantilla de comando de brillo
Ignorar no numérico
El lunes tu amigo va al cine.
Imou rechazó el cambio del interruptor
El profesor está lavando la taza.
Control RGB relativo
Habilitar PIR remoto
Bajo estado de carga
Tu hija quiere una botella de agua.
El token de acceso a la API de tu cuenta VRM
Esta cuenta ha sido deshabilitada.
Tu hermano vive en Roma.
¿Puedes apagar la televisión del salón?
Comprueba si uno o más bloques de programación no están activos actualmente.
Fuera del periodo de activación
Mi hijo necesita un teléfono.
Frecuencia de producción CT
El canal para obtener la previsión.
Pulsa la tecla !.
Código de condición meteorológica
La contraseña es I.#.
No se ha seleccionado ningún área.
Termostato ecobee en el que borrar las vacaciones.
Horas de funcionamiento del ventilador de extracción
A mi amigo no le gusta el agua.
Modo noche finalizado
Clientes a rastrear
Enciende la luz del dormitorio.
No se puede cambiar la duración de la sauna mientras la sesión de sauna está activa
El origen actual no admite este comando
Tu padre tiene nueve paraguas.
No uses &0n> como contraseña.
Plantilla de valor RGB
Detener inclinación de persiana
¿Dónde está el zapato?
A mi profesor le gusta el agua.
Enfriamiento en curso
Energía el mes pasado
Energía total exportada
¿Qué significa b?
El autobús sale a la una.
15 + 22 = 37 es correcto.
Fusible de entrada abierto
Establece la función Brisa del sistema de ventilación.
Tu médico es de Berlín.
Convector pasivo (sin ventilador)
10 + 41 = 51 es correcto.
Iniciar múltiples zonas
Duración de la ruta de viaje creada sin una entidad de tiempo de viaje
Enciende la radio del garaje, por favor.
Vencida la hora de revisión del motor
Error de autenticación, por favor, actualiza tu clave API
La entrada de configuración de Ohme para la que devolver las ranuras de carga.
Tu amigo es simpático.
Nivel de disminución de doble toque
El sensor para rastrear
Intensidad del último entrenamiento
Establece el modo ausente en un calentador de agua.
Información de carga inteligente disponible.
Corriente instantánea fase R
Clip de seguridad derecho
La sopa cuesta seis euros.
Profundidad de descarga configurada de la batería
El valor a escribir en la variable.
Establece un código de usuario para una cerradura Z-Wave a través de ISY.
ID(s) de dispositivo(s)
Obtiene el perfil de temperatura del calentador de agua.
Mi tío está en el jardín.
El dispositivo no pudo completar la acción solicitada.
Abre la persiana.
Los profesores viven en Nueva York.
Mi hermano vive en España.
La contraseña es f1`72f.
Mi mesa es verde.
Exportación de potencia reactiva
No es verdad.
Mi hijo va a la escuela todas las semanas.
Seleccionar primera opción
Anuncios bloqueados hoy
Nombre del proceso a obtener.
Crear copia de seguridad automática
Duración en días
Servidor DNS secundario
Mi tío está en el ático.
El profesor tiene frío.
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
Sí, por favor.
Armar alarma en modo instantáneo nocturno
Por favor, cierra la puerta del baño.
A una hora fija del día
Fecha de inicio de la factura de gas actual
Controla el color de la luz.
Escribe el carácter N dos veces.
Escribe el carácter s dos veces.
¿Dónde está mi sombrero?
Mucho gusto.
Este es mi amigo María.
'Bucle RF' debe ser un número entero entre 1 y 4.
El autobús sale a las nueve y media.
Hay un periódico en el ático.
El climatizador admite informar la temperatura actual.
No se pudo conectar con Telegram.
Una botella de zumo, por favor.
La tienda abre a las dos.
¿Dónde están las cucharas?
Hay una cuchara en el hotel.
Posición de inclinación PTZ
Autorización de dos factores
Establecer el programa de calentamiento de agua caliente para un dispositivo BSB-LAN.
¿A qué hora sale el autobús mañana?
Periodo de tiempo para el apagado diferido.
Volver a configurar debe utilizarse para el mismo dispositivo, no para uno nuevo
Actualizar las restricciones diarias
Tu tío tiene mucho calor.
Se te ha enviado un código de verificación a través del canal que has seleccionado.
Mi hija tiene tres mesas.
A mi hija le gustan los perros.
Enciende la luz del salón.
Buenas noches, Pedro.
Compensación de reinicio del contador de suministro
El archivo se llama nrxg~.bak.
Consumo de energía del compresor (hoy)
Estoy muy contento.
Intensidad del paquete de batería 1
Efectos de Hyperion a mostrar
Tiempo total encendido
El gato está debajo de la silla.
Enviar solicitud de música
Modo de visión nocturna
Mi hermano quiere una cama.
El viernes mi hijo va a la iglesia.
Comemos a las doce y media.
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
El médico tiene frío.
Enciende la radio del baño.
Soy de México.
Los datos del contorno no son válidos
Tu tía quiere un tomate.
Fallo del sensor A
Tamaño total de uso del disco del contenedor
Los profesores quieren una sopa.
El teléfono está en el sótano.
Activar el modo de arranque remoto
La contraseña del termostato.
¿Qué significa "?
Mi padre no tiene hambre.
Encender entrada booleana
El tren sale a las tres y media.
El dispositivo Tailwind encontrado no proporcionó una identificación de dispositivo.
Tu hija trabaja en España.
Tiempo activo hoy
El payload recibido en el topic de estado que representa el estado de "cierre".
Alarma de coche detectada
Alarma armada en modo vacaciones
Velocidad del ventilador interior
Estoy cansado.
Ayer tu abuelo comió una patata.
¿Cómo estás, Sara?
Topic para establecer la posición
Apaga la luz del salón, por favor.
Introduce al menos un ID de aplicación.
Restablecer consumible del cepillo principal
Se detectó configuración YAML
Los ratones están en el salón.
La taza cuesta diez euros.
Duración en segundos para almacenar muestras
Límite de temperatura exterior para el secado otoñal
Mi profesor necesita un zapato nuevo.
Alimentación programada en reposo
Correo electrónico / ID de devolo
Selecciona tu dispositivo
Demanda de calefacción Pi
El cargador VE Peblar del que se eliminará el token RFID.
La API de Zonneplan no ha devuelto datos para el punto de carga
Uso de tarifa valle del año en curso
Mi hermano quiere un cuadro.
El ID del plan de comidas que se va a actualizar.
Mi bicicleta es grande.
Velocidad de subida de paquetes (sin gestión de reinicio de contador)
Comando de información de la skill para Alexa
Lo siento, Juan.
Error de autenticación. Por favor, vuelve a autenticarte con Mastodon.
Añadir agente de conversación
Muchas gracias, Miguel.
Enjuague y retención
El niño quiere un trozo de chocolate.
¿Es nuevo el zapato?
Duración mínima del ciclo
La taza está cerca de la mesa.
Mi profesor quiere una botella de agua.
Mi pelota es vieja.
Hora del día
Tiempo de ida y vuelta
Gracias, Laura.
Permitido en la red
USB de Crownstone Sphere
Caudal de gas
Te gustan los plátanos.
La verja de la oficina está cerrada.
Los perros son pequeños.
Electricidad reactiva (Q1)
Duración del tiempo durante el cual se activa la salida.
Introduce la clave de emparejamiento que se muestra en el TV.
Funcionamiento sin conexión a la red
Espera; tarda 31 minutos.
Energía de salida CA a CA-in-1
Demasiadas solicitudes, inténtalo de nuevo más tarde
Cierra la puerta del comedor, por favor.
Pulsa el botón del puente para registrar Philips Hue con Home Assistant.
Habilitar la vista en vivo de la cámara
No uses J#4[ como contraseña.
Crear tarea pendiente
Se dispara cuando una o más persianas se abren.
Pon la temperatura del jardín a 26 grados, por favor.
Desviación de la temperatura deseada respecto a una consigna base.
Se dispara cuando una o más baterías están bajas.
Intermitente trasero derecho
La tienda abre a las ocho y media.
Organización, bucket o token no válidos
Buenas noches, Lucía.
Falta la dirección IP en las propiedades de MQTT.
No se pudo enviar el valor al dispositivo.
Tu código es 42747.
La conectividad local no está disponible
Energía del último rayo
Desconexión de entrada (flujo de corriente durante el modo apagado)
Categoría de calidad del aire
Proporcionar configuración adicional para el recurso.
Configuración del dispositivo ONVIF
No se pudo configurar la entrada de configuración.
La cortina del sótano está cerrada.
Modelo de conversión de voz a texto a utilizar.
Comprueba si una o más baterías están bajas.
Potencia aparente de la fase B
Tensión del bus de CC
Conectar automáticamente con el puente
Hay un libro en la ciudad.
Dirección IP o nombre de host del servidor Volkszaehler.
El archivo se llama nxdf_1.txt.
Temperatura del disipador de calor del inversor de la transmisión delantera
Él quiere una manzana.
¡Feliz cumpleaños, Lucía!
Filtrar las solicitudes por estado.
Versión del sistema operativo
Hora de inicio del modo de suspensión los miércoles
Hay 23 grados en el dormitorio.
Anulación de la consigna ambiente
Selecciona el servidor de prueba
La cuenta no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
El tren llega tarde.
No se pudo eliminar un elemento de la lista de tareas de Habitica, por favor, inténtalo de nuevo
El archivo se llama eegi.py.
Pon la temperatura de la oficina a 25 grados, por favor.
No uses B/-#&u como contraseña.
Migrar o cambiar la configuración del adaptador
Bloquear el agua caliente
Plantilla de valor RGBW
Selecciona la tarjeta de carga predeterminada que quieres utilizar
Área lista para armar casa
Quiero comprar un abrigo azul.
Falló la conexión durante la actualización del firmware.
¿Dónde está el gato, por favor?
Precio mínimo con todo incluido
Apagar entrada booleana
Bienvenido, Sara.
Obtiene una parte del mensaje o un archivo adjunto de un mensaje de correo electrónico.
Número de entradas en caché
Enciende la lavadora del jardín, por favor.
Temperatura del enchufe doméstico 1
Restablecer contadores de filtros
El nombre de host para el que realizar la consulta DNS.
La carta cuesta tres euros.
Temperatura de protección contra la congelación
Escenas del interruptor auxiliar
La contraseña de Total Connect
El profesor tiene nueve cartas.
Dispositivos conectados mediante un cable serie o USB.
Periodo completo del modo noche
Nivel de alerta de contaminación del aire
Tu tío tiene mucha hambre.
Número interno de cadenas
Mi padre tiene veinte caballos.
Consumo total de energía TC recibida
Selecciona la instancia de Mastodon que quieres utilizar para la búsqueda.
¿Hay un J en el teclado?
Tiempo medio de ida y vuelta
¿Hay un ratón cerca de la casa?
Consumo total diario de agua
Cierra la persiana del baño, por favor.
Control en tiempo real: Inicia la carga con la potencia configurada hasta alcanzar el SOC objetivo.
Volver a configurar la evaluación de tareas de IA
Tu hija necesita una sopa.
Cepillo lateral atascado
Devuelve eventos activos desde la hora de inicio durante la duración especificada.
Fallo en la línea telefónica
Las mujeres tienen cuatro zapatos.
Ubicación a la que navegar.
Autenticación no válida para la API de Remember The Milk.
Recuento de arranques de la bomba de agua caliente
¿Hay un abrigo cerca de la mesa?
Estado de adjunto del Core
Tamaño del segmento SMA
Enciende la cafetera del garaje.
Precio de la potencia del interruptor
La tienda cierra a las tres.
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
El ventilador del dormitorio está encendido.
Borrar la lista de reproducción del reproductor multimedia
42 + 1 = 43 es correcto.
Alarma armada en modo en casa
Sensores de tiempo de actividad para clientes de la red
Energía PV3P TC suministrada
Mostrar en el mapa
Error al comunicarse con Vitesy Hub; consulta los registros para más detalles
La contraseña es /@@.
Potencia de descarga disponible
Mi silla es azul.
Tiempo de espera de la solicitud (segundos)
Configurar el webhook de Dialogflow
Desconexión del inversor (fallo de tierra)
Silenciar audio TX0
El té cuesta $99.
Por favor, cierra las persianas del dormitorio.
Comprueba si uno o más cortacéspedes están en la base.
Dirección de correo electrónico de respuesta
Seleccionar la fuente del reproductor multimedia
No se puede cambiar el modo preestablecido mientras la sesión de sauna está activa
Actualiza la configuración de tiempo de uso de una instalación energética.
Crear una copia de seguridad completa
Estoy aprendiendo español.
Tu tía quiere una bicicleta.
Producción externa máxima
La instancia de Seerr en la que crear la solicitud.
No se encontró información de usuario válida para la clave API.
Qué canal debe ser rastreado
La contraseña es O_+/{.
Tu médico tiene seis teléfonos.
Pulsación larga en Favoritos
La fecha y hora en que debe finalizar el evento.
Intensidad de la señal Core/Bridge
Escribe el carácter P dos veces.
Esta noche mi tía va al banco.
Mi ordenador es pequeño.
Tipo: vídeo continuo
Cargar base de datos All-Link
Duración de limpieza actual
Alterna (habilita/deshabilita) una automatización.
Apaga las luces del jardín.
Límite inferior de la consigna máxima de agua caliente
Subir archivos multimedia a Google Fotos
Temperatura del depósito de carga
Cuenta atrás para activar la zona inferior
Duración en segundos
El abrigo está detrás del coche.
Marcar para eliminar esta aplicación
El hombre quiere una manzana.
Tensión fase C
Programar potencia máxima
Activa una escena Hue con más control sobre las opciones.
Las pelotas están al lado de la mesa.
La contraseña es '/nXV;.
Espera; tarda 20 minutos.
Por favor, enciende los ventiladores.
Tu código es 33388.
Abre la puerta del jardín.
La próxima semana tu tío va a la ciudad.
Duración de las precipitaciones ayer
La contraseña necesaria para acceder al dispositivo Bot
Se detectó un adaptador desconocido
Establecer estado completo
Mi médico quiere un plátano.
Nombre del icono del grupo.
Descarga un archivo a la ubicación de descarga.
¿Dónde está la carta, por favor?
Abre la puerta del pasillo, por favor.
Masa grasa en el brazo derecho
¡Hasta pronto!
Error del enlace de CC
Esta noche tu abuelo va a la farmacia.
Segundo destino de llegada
¿Qué hora es en Berlín?
Se dispara cuando uno o más bloques de programación comienzan.
Apagado de entrada (voltaje de la batería demasiado alto)
Distancia media del rayo
Valor de referencia para la consigna y el umbral.
La URL proporcionada no es un host válido.
Configurar Z-Wave
Tiempo de espera agotado para la operación: tiempo de espera agotado en la entrada de contraseña
¡Buenos días, María!
Trabajo los martes.
Cambia el archivo que muestra la cámara.
Está lloviendo en Barcelona.
El profesor va al aeropuerto en coche.
El pescado cuesta diez euros.
Actualiza el firmware de tu BSB-LAN.
Recuento de arranques del quemador
Descarga de batería hoy
Mi hermano quiere un huevo.
Espera; tarda 8 minutos.
Envía el comando X10 'Todas las unidades apagadas'.
A mi hermana le gustan las manzanas.
El hombre tiene calor.
Mi hija quiere un plátano.
Los gatos están en el hotel.
La batería está baja
La contraseña no puede estar vacía.
Por favor, cierra las persianas del jardín.
La ensalada cuesta $25.
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
¿Dónde está la piscina, por favor?
Nombre de usuario para la interfaz web de Ouman EH-800
Consumo de carga (solar + almacenamiento)
Editar información de conexión adicional
Se ha detectado ocupación de la zona.
Buenas tardes, María.
No se encontró ninguna entrada IMAP válida.
Abre las cortinas del dormitorio.
Los árboles son azules.
Configurar credenciales de IP Secure manualmente
Él es mi mejor amigo.
El pan cuesta dos euros.
El libro cuesta seis euros.
SOC del paquete de batería 1
Vamos al supermercado en tren.
Hoy es martes.
Hora del último inicio de gas
Límite de velocidad de descarga
La URL de la receta a importar.
Establecer humedad objetivo de termostato
¿Es nuevo el abrigo?
Tiempo hasta la hora de dormir
Error del sistema de visión
No se ha podido actualizar el dispositivo
El humidificador comenzó a secar
Producción de energía en los últimos siete días
Mi hermana quiere un kilo de pan.
Mi teléfono no funciona.
¿Dónde están mis paraguas?
Borrar caché TTS
Área total limpiada
Ranura de clave sin conexión (entero entre 0 y 255)
La cuchara cuesta cuatro euros.
Tiempo restante del temporizador
No hay servicios de notificación disponibles.
Se dispara cuando el sol alcanza su punto más alto.
¿Cómo estás, Juan?
Están comprando la cama.
Envía a la alarma el comando alternar timbre.
Esta noche mi hija va al médico.
Tiempo de espera para Volver a Auto de luz
¡Muchas gracias, Laura!
Tengo un plato viejo.
El lunes tu amigo va al mercado.
Por favor, abre la verja del baño.
¿Está apagada la calefacción del sótano?
Completa tu información
¡Hasta mañana!
Error de autenticación con la API de Hydrawise
Cambio de elevación hoy
Temperatura de los gases de escape del motor
Tu padre quiere un vaso de agua.
Patatas (con piel, cerosas, medianas, cocción rápida al vapor)
Configurar el nuevo sensor
Inicia un torrent.
Error al establecer la temperatura deseada del suministro de bypass.
Precio de compra de gas en horario punta
No es posible acceder a tu configuración a través de esta aplicación.
Ajustar la consigna de control
Las pelotas están delante de la mesa.
Dirección de grupo que representa un estado binario.
Acceso de Home Assistant a Google Calendar
Temperatura del compartimento medio
Umbral de duración del apagado automático
No se pudo analizar la respuesta de la impresora.
Máxima potencia durante su vida útil
El enlace de ubicación compartida no es válido o está incompleto.
El módem para configurar las opciones.
Transición gradual entre verde y azul
El domingo la niña va a la farmacia.
Topic de estado del modo de funcionamiento
Solicitar nivel de canal
Comemos a las nueve y media.
El archivo se llama gfth~.bak.
Tarifa de exportación a la red
Transición gradual entre rojo y azul
No se pudo pausar
¿Qué ha pasado?
El nivel de volumen de la alarma.
Cámara EZVIZ encontrada
Mi hijo vive en Londres.
Energía FV de CA
Tengo que irme ahora.
Hasta mañana, Lucía.
Añade, elimina o borra recordatorios de una tarea de Habitica.
Blink no pudo desactivar la detección de movimiento de la cámara.
Pon la temperatura del baño a 19 grados.
Si el modo de suspensión debe estar habilitado.
Temperatura media del buffer
Nombre de la instancia de Event Hub
Ahora tu abuela va a la playa.
Establecer el modo de oscilación horizontal del termostato
Ningún VE conectado
Enciende la lavadora del baño, por favor.
Establece una o más propiedades del sistema.
Apaga los ventiladores del baño, por favor.
Nombre de usuario de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Tu vecino está comprando un plátano.
Topic de estado porcentual
Tu madre va a la oficina en autobús.
Descripción de la ubicación del contador
Por favor, elige un nombre para tu nueva lista de tareas pendientes
El archivo se llama avne~.bak.
Comprueba si una o más ventanas están cerradas.
Batería cargada desde la carga este mes
La descripción oficial de WSDOT de la ruta.
No se ha encontrado ningún dispositivo Roomba ni Braava en tu red.
Límite de almacenamiento de archivos adjuntos
Escribe una entrada en el registro del sistema.
Nivel mínimo de agua mezclada a 40°C.
Ayer llovió.
Configuración de exposición KNX no válida
No se encontró el dispositivo seleccionado.
Potencia aparente L1
Lo siento, María.
Consumo medio de energía desde la carga
Tu abuela quiere un paraguas.
Hora del último movimiento
¿Hay un D en el teclado?
Detección de alarma de coche
A mi amigo le gustan las patatas.
Hay un pájaro cerca de la cama.
Rango de velocidad mín.
El hombre compra un cuadro todos los días.
Valor máximo de fecha y hora
Por favor, cierra las persianas del salón.
El hombre va al supermercado todas las semanas.
La luz está encendida.
String 1, fusible 1, circuito abierto
Hora de inicio del período 1 (HH:MM o HH:MM:SS).
Yendo a dormir
¿Es amarillo el perro?
Carga de la CPU en el último minuto
Hay un ordenador en el sótano.
La contraseña de tu cuenta de Autoskope.
Tiempo de ejecución de rotación de calibración ascendente
Escribe el código de verificación enviado a tu correo electrónico
Máximo de detección de pequeños movimientos
Hay un abrigo debajo de la mesa.
Escribe los periodos de tiempo de carga de CA en un dispositivo SPH.
Luz de freno derecha
Error de autorización, verifica el token
¿Hay un ^ en el teclado?
Ventana trasera del conductor
¿Qué hora es ahora en Madrid?
Plantilla de comando RGBWW
Gracias, Sara.
Mi padre está preocupado.
Actividad moderada hoy
Configuración de usuario no válida
Es necesario sustituir el filtro de agua
La contraseña es Go[-p@.
Tu vecino tiene nueve pájaros.
Ayer mi vecino comió un tomate.
Mi tío no tiene frío.
13 + 50 = 63 es correcto.
Nombre para mostrar del usuario.
Registrar visualización de red
Pure Boost vinculado a la presencia
País de la ubicación
Acciones al abrir
El niño quiere un vaso de leche.
Número de serie no válido
Se requiere al menos 'Interruptor' o 'Direcciones individuales'.
Define una plantilla para una lista de tipos de eventos disponibles.
Energía de movimiento de la puerta 0
Hay una cámara debajo de la silla.
¡Buenas tardes, Laura!
Tomar instantánea de la imagen
No se encontró la entrada de integración de Duck DNS
Puerto de escucha local
Cambia el brillo en un porcentaje.
Configura el modo de repetición de un reproductor multimedia.
Mi tío va al supermercado todas las semanas.
Esta tarde tu hija va al médico.
¿Hay una carta cerca del árbol?
Calentamiento del calentador de agua
Congelación del modo inteligente
Definir la ubicación de la copia de seguridad
El puerto del controlador Russound.
Estado de la energía
Configurar la tarea de IA
¡Bienvenido, Pedro!
La contraseña es ?*%.
Son las tres y media.
Tu hermano está comprando el cuchillo.
Por favor, apaga la radio del pasillo.
Precio mínimo de mercado
Tu tío necesita una sopa nueva.
Crear evento en Google Calendar
La temperatura de retorno para configurar en la puerta de enlace.
El helado cuesta seis euros.
Enciende la calefacción durante una hora o hasta alcanzar la temperatura máxima.
El carácter m no está permitido.
El humidificador está secando
No se puede obtener información de la CPU, esta integración no es compatible con tu sistema
Las persianas del dormitorio están abiertas.
La dirección IP del controlador Russound.
44 + 48 = 92 es correcto.
El complemento a iniciar.
¿Está encendido el ordenador del sótano?
Los conejos están al lado de la casa.
La temperatura deseada para el dispositivo.
Mañana tu hermana va al restaurante.
Enciende la alarma, por favor.
Cambia los parámetros de configuración de tus dispositivos Z-Wave.
Mi amigo va al restaurante los lunes.
Duración del movimiento.
Caudal de aire
Fuera de servicio
Una contraseña de 6 a 12 dígitos
El nombre de host o la dirección IP de tu Synology NAS.
Ahora no hace calor.
Por favor, tráeme una botella de agua.
Iniciar el registro de objetos
¿Dónde está la bicicleta, por favor?
Consumo en las fases de salida
Me levanto a las ocho.
La niña quiere un kilo de sal.
Apaga la lámpara del dormitorio.
Escribe el carácter * dos veces.
Error de autenticación con Bosch. Inicia sesión de nuevo.
Intervalo de muestreo de viento
Hay una cámara sobre la silla.
Ningún puerto para el endpoint
Hola, me llamo María.
Tu amigo necesita una mesa.
Define una plantilla para obtener el estado del sensor.
Dispara el webhook IFTTT configurado.
Corriente de salida L1
¿Dónde está el ordenador?
Energía total de descarga de la batería
Seleccionar línea de metro
Fin de la programación del foco
¿Cuánto cuesta el abrigo?
Fuerza la actualización de los valores de una entidad Z-Wave.
Tu padre necesita una pelota nueva.
Temperatura actual del horno superior
Eliminación del servidor prohibida
Activa esta opción si tus unidades pueden enfriar.
Filtrar por prioridad
La dirección IP o el nombre de host del LMS.
¿Hay un V en el teclado?
La puerta está abierta.
La contraseña es DKiq.
Batería de arranque baja
Tu madre tiene tres cámaras.
Integrar con el control de la calidad del aire interior.
¿Qué es esto?
Dispara una automatización de Abode.
Son las tres.
Actualiza la configuración de filtración primaria.
Pulsa la tecla -.
Tu médico tiene sed.
Pantalla trasera HVAC
Hora de finalización de la tarifa eléctrica reducida mañana
Activar un perfil y establecer opcionalmente la duración.
Por favor, apaga el ordenador del garaje.
Bandeja de entrada ausente
Modo de entrada de texto
1 + 4 = 5 es correcto.
¿Es amarillo el libro?
Subtensión crítica L1
Potencia aparente de CA
Fallo por sobrecorriente de la batería del EPS
Problema de comunicación con la estación de referencia.
La contraseña es SBZl;H.
Tu profesor tiene tres ratones.
El paraguas cuesta cinco euros.
Está lloviendo en Roma.
Iniciar aire acondicionado
Horas restantes de Powershare
¡Buenos días, Miguel!
Energía total de carga de la batería
El token de control local recibido de Switcher.
Carlos vive en una casa grande.
¿Qué significa .?
Recarga las personas desde la configuración YAML.
Protección de la entrega de payload del DNS
Descarga este mes
Se ha agotado el tiempo de espera de la actualización del firmware.
A mi amigo le gustan los caballos.
No se pudo abrir la puerta del garaje
Carrusel de limpieza lleno de agua
Configurar los ajustes generales del dispositivo
Hola, Carlos.
Tu tía está comprando un sombrero.
Establece el valor de un contador en el panel.
Habilitar el control de la calidad del aire
No hay integración de Tibber configurada
Tu hermano está preocupado.
Editar la configuración del plano solar.
Temperatura del disipador de calor del inversor de la transmisión trasera
Potencia activa total
Dibujan un pez todos los días.
Alternar el movimiento vertical
Texto para escribir.
Mi hermana quiere un vaso de leche.
Tipo para el nuevo valor.
Selecciona la puerta de enlace que quieras añadir.
Abre las persianas del pasillo, por favor.
Las mujeres son de México.
Esperando RFID
Un billete a Madrid, por favor.
Consigna del ventilador de suministro cuando ausente
Acumulado de electricidad consumida en horas valle
¿Dónde está el reloj, por favor?
Utilizar el disco de datos detectado en lugar del sistema actual
Puerta del garaje cerrada
Conectar a tu sistema Powerwall
Espera; tarda 25 minutos.
El lunes mi hermana va al aeropuerto.
La dirección de correo electrónico o el ID de inicio de sesión de tu cuenta de Seafile.
Intermitente trasero izquierdo
Hay una pelota detrás de la casa.
Color del texto del botón de descartar en formato RGB
Tensión de la cadena fotovoltaica A
Configurar un servicio de notificación
Token de acceso no válido
Arranque remoto del motor
Las bicicletas están al lado del coche.
Error de desplazamiento de fase
El nombre de host o la dirección IP del dispositivo Axis.
Exportación solar total
Tu abuelo tiene ocho ratones.
¿Hay un x en el teclado?
Apaga el ventilador del garaje.
Tu hermana tiene nueve cartas.
Borrar ajuste de temperatura
Mostrar una notificación permanente.
El código de acceso no tiene permiso para realizar esta acción.
Emparejar nuevo dispositivo
¡Llama a la policía!
Detiene un torrent.
Recordatorios de tareas pendientes
La cerveza cuesta cinco euros.
Corriente de carga máxima permitida
Temperatura actual del compresor
El nombre de host o dirección IP de tu servidor Traccar
¿Dónde está tu caballo?
Selecciona la estación que quieres añadir
Añadir una observación
Son las dos y cuarto.
Tu hermano necesita una taza.
Comprueba si uno o más robots aspiradores están regresando a la base.
Armar casa sin espera de entrada.
Envía una animación.
Me acuesto a las cuatro.
Reiniciar Home Assistant
El ID de la programación que se eliminará.
Mi abuelo tiene miedo.
Necesitamos un helado.
Entidad de ajuste de solo lectura obsoleta
Mostrar la posición del aspirador en el mapa.
El agua caliente está encendida
¡Hasta luego, Sara!
Detener la descarga según SOC
Nombre utilizado para identificar esta zona meteorológica.
Tráeme una botella de cerveza.
Importación de energía desde la red
Red Wi-Fi para invitados
Mi médico va al supermercado los domingos.
Apaga la luz del baño, por favor.
Nivel del tanque de ORP
Obtener elementos de la biblioteca
Obtener proceso por ID
Mi vecino está comprando un coche.
Nivel mínimo de batería
Objetivo SOC en modo de reposo
La aplicación encontrada no es la aplicación oficial Z-Wave JS.
No se pudo enviar el mensaje de correo electrónico debido a un error de conexión.
Apaga la televisión.
La niña quiere un kilo de arroz.
Error al obtener las credenciales.
Hay 28 grados en el ático.
Establecer superposición de texto
Me llamo Ana.
Tu hermano va a la biblioteca todas las semanas.
Color de la luz ambiente
Tu tía compra un tomate todos los días.
Ayer las mujeres compraron una taza.
Velocidad de subida de paquetes
Volver a configurar la integración de SMA Solar
Escribe el carácter F dos veces.
Atascado en la estación de carga
Tu amigo no tiene calor.
CO2 Interior AQIN
El nombre de host o la dirección IP del dispositivo Android TV.
Este destino ya está configurado
Alternar la oscilación del ventilador.
Enviar como respuesta
22 + 41 = 63 es correcto.
Calefacción del asiento trasero central
Mi madre quiere un trozo de pescado.
Quisiera un trozo de chocolate, por favor.
Por favor, abre las ventanas del garaje.
La etiqueta del botón que se muestra al usuario.
Recuperar los detalles de uso de la aplicación hoy para un jugador específico.
Esta mañana tu madre va al supermercado.
El carácter 2 no está permitido.
Identificador de unidad Modbus
Puerto del servidor ADB
Temperatura real del buffer
Parámetros de detección no válidos
No se encontró ningún controlador Control4 en esta cuenta
Enciende la lámpara del salón.
Mi abuela compra un bocadillo todos los días.
Mostrar hora de llegada a la estación final
Consumo total de energía TC suministrada
Apaga la lámpara del pasillo, por favor.
Direcciones de temperatura de color
A mi hermano no le gusta la cerveza.
Duración del efecto.
Crear sensor de umbral
Establecer el estado de seguimiento del brillo de la luz
Valor de los compuestos orgánicos volátiles
A mi profesor no le gusta el té.
Esta tarde mi hija va al médico.
Ionizador en el objetivo
Establecer el modo de suspensión
Pausar la modulación de control dinámico
A mi profesor no le gusta la leche.
Mi hermana trabaja en Nueva York.
Los billetes están en el hotel.
La naranja cuesta diez euros.
HTTP(s) - Motor del navegador
ID del archivo a obtener.
Grabar solo eventos
Enciende la cafetera del salón, por favor.
CO2 Interior 24h promedio AQIN
Acciones al armar derivación personalizada
No se pudo silenciar/activar el sonido del reproductor.
La clave API se encuentra en la página de perfil de la aplicación Fluss+.
Desayuno a las ocho.
Sensibilidad al llanto del bebé
Coste de tarifa valle (diaria)
Tu hijo necesita un zapato nuevo.
La cuenta desde la que mover dinero.
¿Dónde está mi teléfono?
Falló la conexión con homee.
Tu hermana vive en Barcelona.
Texto personalizado derecho
Por favor, asegúrate de volver a configurar el mismo dispositivo.
Requerir código PIN para armar
Necesitamos un vaso.
¿Puedo tomar un trozo de pan, por favor?
Tiempo de entrega del último pedido
Mi tío va a la playa los domingos.
Selecciona qué eventos de tecla escuchar.
El nombre de usuario de una cuenta del dispositivo con acceso de lectura y escritura a la API JSON.
Mi hijo va a la estación en autobús.
Temperatura ambiente de la zona 1
Apaga la lámpara del comedor, por favor.
Las cortinas del pasillo están cerradas.
Esta noche tu tío va al banco.
Lluvia máxima 1d
Tensión actual L1
Iniciar el desvanecimiento de la luz
Por favor, pon la temperatura de la oficina a 23 grados.
3 + 36 = 39 es correcto.
Los periódicos están al lado de la cama.
Comprueba si uno o más interruptores están encendidos.
Sensibilidad de IA para vehículos
Las puertas del salón están cerradas.
¿Dónde está tu casa?
Endpoint de la API de inexogy accesible
Notificación al servicio de archivo
Tiempo máximo de funcionamiento
Nombre de host o dirección IP no válidos
No uses O_+/{ como contraseña.
Nombre de la integración
El(los) dispositivo(s) Indevolt para empezar a descargar.
¿Qué significa 2?
Enciende la calefacción del ático.
La bicicleta cuesta cinco euros.
Los pájaros están al lado de la casa.
Usuario no encontrado
Potencia FV de CA
Apaga la música, por favor.
Selecciona la ubicación donde buscar estaciones de medición de agua.
El servidor al que debe conectarse.
ID de entrada de configuración
Enciende un termostato.
Temperatura de salida de la calefacción
Configurar Sleep as Android
Tu madre tiene cuatro periódicos.
Aquí hace mucho viento.
Espera; tarda 24 minutos.
Autoconsumo hoy
La cuenta ya está configurada
Ajustar las opciones de Tado
Selecciona las aplicaciones que quieres seguir
Los teléfonos son negros.
Error en la comprobación de estado
Energía importada de la red este mes
Límite de ancho de banda de archivos adjuntos
Tengo nueve cartas.
Limitación de potencia de CA
Umbral de volumen de apagado automático
Hoy mi amigo va a la farmacia.
Ruido de subida DSL
Apaga la música del comedor.
Tipo de contenido multimedia que se va a solicitar.
Mi abuelo quiere un kilo de sal.
El texto a añadir.
Hay una cámara cerca de la silla.
Hay 29 grados en el garaje.
¿Dónde está mi llave?
¿Cuándo llega el tren?
La etiqueta del PIN.
Se ha cambiado el modo del humidificador.
La mesa cuesta doce euros.
Establece la velocidad de un ventilador.
Sistema no compatible - Verificación de conectividad deshabilitada
Por favor, abre la ventana del comedor.
Tenemos diez camas.
Los cuadros están cerca de la cama.
Hora de inicio del modo de suspensión los jueves
Tu hermana tiene mucho sueño.
No se pudo ejecutar la acción en tiempo real.
Volver a autenticar Pi-hole
Error de respuesta de la API
Borrar texto del teclado
Mañana tu hermano va a la piscina.
Apaga la televisión, por favor.
Quiero comprar una llave nueva.
Tu profesor dibuja un perro todos los días.
La ubicación compartida no está disponible.
Configuración del modo de color RGBWW
Consumo de energía total (diario)
Necesito un médico.
Fecha de siguiente facturación
Tiempo de alerta de sobrealimentación ORP
Definir el certificado a probar
El lunes las niñas van a la farmacia.
A mi hijo no le gustan los helados.
Si habilitar o no la alarma.
El payload que se enviará cuando se dispare el botón.
De izquierda a derecha
La temperatura mínima debe ser inferior a la temperatura máxima.
Borrar credencial de la cerradura
Gracias por tu ayuda.
Error de secado: comprueba el ventilador de secado
Acciones al armar en vacaciones
Dirección del registro a escribir.
El calentador está demasiado caliente
Entidad de reproductor multimedia
Corriente máxima de carga
Hora de inicio del modo de reposo
Activar retardo a la derecha
El médico tiene siete cucharas.
Encendido por la noche
Mostrar la vista del panel de control a través de Google Cast
Comprueba la consigna de humedad de uno o más termostatos.
La contraseña es `Le:i.
La URL para abrir.
Tengo un plato rojo.
Hay una flor en el jardín.
¿Dónde está mi árbol?
Las mujeres viven en Berlín.
Dispara una alarma manualmente.
Sustituir el filtro de agua
Desviación de la tensión media del bus de CC
Color de fondo del botón de descartar en formato RGB
Los pájaros están sobre la casa.
No se pudo iniciar la aplicación Z-Wave JS.
El niño está comiendo un huevo.
Tu código es 65532.
Pulsa la tecla ).
A mi vecino no le gustan los pájaros.
Editar medios del mensaje
Tiempo de giro de inclinación (de cierre a apertura)
Mi tío es de Londres.
Elimina todas las entradas del registro del sistema.
Mi madre quiere un trozo de pan.
Relación de pico de carga fuera de la red
Mi taza es blanca.
Máximo desplazamiento de la consigna
Pon la temperatura del sótano a 21 grados.
Selecciona el cargador detectado e introduce su PIN de Bluetooth.
Cadena de fecha de vencimiento
¿Hay un i en el teclado?
La sirena ya no está disponible.
Tu amigo quiere un teléfono.
Brillo al encender
Reproductores multimedia para reproducir el mensaje.
Energía solar total generada
Refrigerante R-454B
Tiempo de cocción establecido
Tu código es 86766.
Me gusta bailar.
Introducir la configuración manualmente
Mi vecino necesita un bolso nuevo.
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
El domingo vas al mercado.
El carácter } no está permitido.
Desbloquear por el exterior de la puerta
Fallo en la descarga del modelo
¿Es grande el libro?
Error durante la comprobación
Acciones al bloquear
Ayer tu padre compró un vaso.
La batería Homevolt rechazó el comando.
A mi tía le gustan los plátanos.
¿Qué tiempo hace en Roma?
Tengo una mesa amarilla.
Energía activa positiva en tarifa T1
Pulsa la tecla o.
Tensión nominal de entrada
Tu código es 11196.
Latitud de la esquina suroeste
El ordenador del garaje está encendido.
Coste fijo del mes en curso
Por favor, pon la temperatura del garaje a 17 grados.
Temperatura de retorno de la caldera
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Switcher.
El carácter % no está permitido.
No tienes calor.
Programar consigna de potencia
¿Puedes apagar la radio del jardín?
Configuración del accesorio de climatización
No nos gusta el agua.
¿Qué significa S?
Última actualización de datos
Devuelve los tokens RFID configurados en la lista de autorización autónoma del cargador.
Modo de escáner Bluetooth
Mi profesor tiene seis billetes.
Configurar conexión Dynalite
Ciudad/condado (V-Z) para la que recibir advertencias
¿Dónde está mi vaso?
Precio de apertura hoy
No se pudo conectar, por favor, enciende tu TV e inténtalo de nuevo.
Número de módulos en línea
En mitad de la noche
Recordatorio de limpieza de la máquina
A mi profesor le gustan las pizzas.
Temperatura de gestión inteligente de energía
Establece el porcentaje mínimo de flujo de aire para una zona.
Configurar un nuevo Apple TV
¡Adiós, Lucía!
A mi abuela no le gustan los plátanos.
Habilitar detección de movimiento de cámara
No hay energía en la estación de carga
Eliminar artículo de la lista de la compra
Hace sol en España.
Aquí hace sol.
¿Hay una flor al lado de la mesa?
Humedad relativa mínima en el período actual (%HR).
Exportar a configuración YAML
Empezar en relativo
Tu tío trabaja en Inglaterra.
Consigna de calefacción (noche)
Tiempo durante el cual el Pi-hole debe estar deshabilitado.
¿Está apagado el ventilador de la cocina?
Tu tía va al banco en coche.
La plataforma de hora KNX se utiliza como interfaz para objetos de tiempo.
Profundidad de bits de salida
Me gustas.
No se pudo iniciar sesión en el servidor de la nube seleccionado
El médico quiere un pastel.
URL de Home Assistant
El carácter N no está permitido.
Devuelve los vehículos configurados en la lista Autocharge del cargador.
Tu hija quiere un helado.
No se pudo cargar una imagen válida desde la URL de la imagen fija: No se ha devuelto ninguna imagen.
Importación de energía activa
El pájaro está sobre la cama.
Consumo de energía de gas - hoy
Configurar escáner conectado
Mi hermana es divertida.
Verificar el certificado SSL de la instancia de Firefly III
A mi vecino le gusta la sal.
Fecha y hora hasta la que estará activo el preajuste.
¿Dónde está mi cuadro?
Se requiere una clave API cuando se configura más de un plano.
26 + 32 = 58 es correcto.
Se han restablecido los ajustes
Mi abuelo tiene nueve platos.
Motor de la rueda derecha sobrecargado
Habilita grabar un clip en el almacenamiento de la cámara cuando se detecta movimiento.
Sensor de ambiente habilitado
Control de apertura/cierre
Volver a configurar Specialized Turbo
Se necesita un token para funcionar.
¿Dónde está mi ordenador?
El token proporcionado pertenece a una cuenta distinta de la configurada.
Zanahorias en manojos (enteras, grandes)
Esta ubicación compartida ya está configurada.
Ayer el niño lavó un cuchillo.
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
Tu abuelo tiene seis peces.
Establecer contador del sensor
El robot aspirador está regresando
Comprueba si uno o más calentadores de agua están configurados en un modo de funcionamiento específico.
La taza cuesta $3.
ICA PM2.5 interior
Configurar Bitvis Power Hub
Encender la pantalla
Número de módulos que bloquean la descarga
La próxima semana tu hermana va a la playa.
Tu médico tiene cinco flores.
Programación de la climatización (70)
El archivo se llama knqq~.bak.
Se dispara cuando el modo de uno o más termostatos cambia.
La zona para la que se obtendrá la previsión meteorológica
Ningún cortacésped conectado a esta cuenta.
Mensaje de la actividad.
Se dispara cuando uno o más niveles de dióxido de carbono cambian.
Establece el índice de perfil de clima activo.
Bebo café todas las mañanas.
Ella necesita un bocadillo.
Tu hija necesita un árbol nuevo.
No se pudo instalar la aplicación Matter Server.
Mi profesor no tiene miedo.
Ajustar modo LED
Los niños tienen diez relojes.
Las ventanas del baño están abiertas.
No uses JCY.OJ como contraseña.
Comprueba si uno o más bloques de programación están activos actualmente.
Borrar temporizador de apagado automático de la luz
9 + 31 = 40 es correcto.
¿Dónde está tu plato?
Enciende los ventiladores del ático, por favor.
Protección contra congelación en curso
Apagado automático
Fuente de alimentación incorrecta
Mañana mi hermana va al banco.
Mi padre tiene mucho frío.
Aumento de la carga de frecuencia
Temperatura del estator de la unidad de transmisión trasera izquierda
Personalizado (solo filtro IR)
El nombre de usuario de Total Connect
Tiempo de carga completa del VE
Verde mar oscuro
Payload "armada ausente"
Modo de segunda cavidad de horno
Soy de España.
La contraseña para autenticarse con la instancia de Transmission, si está configurada.
Se produjo un error al comunicarse con el dispositivo Tailwind.
Configurar automáticamente (recomendado)
Nivel de producción objetivo de la hidrólisis
Error de plausibilidad de CC/CC
Dirección IEEE del nodo a eliminar.
No tenemos prisa.
No se recibieron datos del sensor del servicio Sensor.Community.
No uses #:~@N como contraseña.
Tu vecino necesita un bocadillo.
Por favor, cierra la cortina del jardín.
Riesgo extremadamente alto
Define una plantilla para obtener la URL de la versión.
A mi vecino le gustan los pasteles.
Carga/descarga de almacenamiento (-ve)
Soporte para establecer el volumen
Configuración TCP/IP
Mi madre va a la escuela los lunes.
Número de dígitos en el código PIN para cerraduras
Tu tía va a la piscina en autobús.
Tu amigo tiene nueve ratones.
SSL está configurado sin una URL externa o interna
Vivo en Nueva York.
Alternar reproductor multimedia
El valor booleano a establecer.
Ubicación en Suecia
Acciones al apagar
ID del chat donde editar el mensaje.
El nombre de usuario de tu dispositivo Hikvision
Por favor, pon la temperatura del jardín a 21 grados.
Número de versión del programa de configuración
Alarmas de humo y monóxido de carbono
Potencia máxima de descarga
Añadir, eliminar o actualizar el estado de un elemento de la lista de verificación de una tarea.
A mi tío le gusta el pescado.
Zanahorias parisinas (grandes)
Ajuste de la tensión de referencia
A mi hermana no le gusta la música.
El tiempo que debe funcionar el ventilador.
Origen como coordenadas GPS
Temporizador de apagado de pantalla
Establecer anulación de agua caliente
Ajuste de factor de potencia
Entidad de la que obtener las estadísticas.
Alarma de fallo de alimentación
Por favor, apaga la luz del salón.
Calefacción central por radiofrecuencia
Nivel de ventilación cuando la función Brisa está activada
Error de comunicación con la unidad de control de la sauna
¿Puedes apagar la música del garaje?
Acciones al establecer el modo de funcionamiento
Fuera de la zona de trabajo
No se puede conectar con el endpoint
Potencia de carga disponible
Las bicicletas son verdes.
Abre las verjas del salón, por favor.
Temperatura del líquido del condensador
Modo de luz de la cámara
Corriente de retroalimentación de TC
A mi tío no le gustan las pizzas.
Tensión CC MPPT 1
Nueva grabación disponible
La mujer está comprando un pastel.
Cargar por energía
Tipo de operación de la cerradura.
Hoy hace mucho viento en Londres.
Por favor, enciende la música del ático.
Volver a configurar la integración de Proxmox VE
Mueve dinero desde una hucha de Monzo a una cuenta.
Ajustar la temperatura ambiente
Establecer la ubicación de la mascota
No se encontró la entidad de seguimiento del dispositivo especificada.
Error de plausibilidad de tensión
El lunes el médico va al banco.
Se ha recibido una respuesta no válida de la impresora
La URL de suscripción del filtro que se va a eliminar.
La prueba GFCI falló
Formato de correo electrónico no válido.
No se ha encontrado el destino
Eliminar zona de privacidad
Precio de vertido a la red en horario supervalle
Mi abuelo tiene nueve tazas.
El lunes la mujer va al banco.
Límite de apertura de inclinación
¡Nos vemos el domingo!
Energía total cargada
Se produjo un error al comunicarse con el dispositivo Elgato.
Energía de la fase C
No se puede añadir el emparejamiento porque ya no se puede encontrar el dispositivo.
¿Dónde está tu cámara?
El dispositivo de advertencia inicia la alerta
Tengo un periódico caro.
Pulsa la tecla @.
Pon la temperatura de la oficina a 16 grados, por favor.
Pulsa la tecla |.
Dirección IP del dispositivo
Última lectura de gas
¿Dónde está la iglesia, por favor?
Define una plantilla para obtener la temperatura de color de la luz.
No es posible la comunicación con la unidad de almacenamiento
Mi abuelo quiere una pizza.
Entrada-salida programada
Quiero comprar un sombrero blanco.
La lámpara del dormitorio está apagada.
Abre las ventanas de la cocina.
Velocidad de descarga (sin gestión de reinicio de contador)
No se pudo conectar a Xbox Network
¿Hay una cámara al lado de la mesa?
Mi hija trabaja en Londres.
Honeywell no pudo detener el modo de espera
No se recibieron datos de Stookwijzer.
¿Puedes apagar la calefacción del comedor?
Define la configuración intensiva.
Tarjeta SIM bloqueada
Error del sensor de la puerta
Actualiza un hábito específico para el personaje de Habitica seleccionado
El carácter & no está permitido.
No se pudo subir la copia de seguridad
El archivo se llama hcyl.py.
Termostato ecobee para crear las vacaciones.
Se produjo un error desconocido durante la configuración de MFA
Humedad objetivo máxima
La verja de la oficina está abierta.
Gira a la izquierda.
Unidades de visualización de la temperatura
¿Hay un cuchillo en el garaje?
Hay un gato en el jardín.
Retardo de encendido
Mantener la última muestra
Ahora tu hermana va a la playa.
Duración en tráfico
El valor de brillo a configurar.
Ayer mi hijo compró una carta.
La contraseña es JCY.OJ.
Las mujeres tienen cinco coches.
Temperatura exterior para la protección contra heladas
Precio de retorno en tarifa valle
El nombre de la opción es obligatorio.
Superposición: mostrar nombre
Consumo de carga durante su vida útil
Los profesores no tienen miedo.
Me gusta el pan.
Los niños tienen diez sillas.
Se dispara cuando una o más alarmas se arman en modo en casa.
No se pudo descargar la copia de seguridad
Habilitar pitido/zumbador del SAI
Enviar orden a robot aspirador
El ID del dispositivo de tu electrodoméstico Midea
Juan no está en casa.
Los modos HVAC que hay que comprobar.
¿Hay una camisa en el jardín?
Por favor, enciende el horno del ático.
¿Cuánto cuesta el cuadro?
Descarga de energía almacenada hoy
Sensor de búfer habilitado
Configurar un sensor de monitorización para un proceso en ejecución
Por favor, abre las verjas del pasillo.
Añade un nuevo hábito.
Potencia real fase 1
Esta tarde mi vecino va al médico.
Retorno de energía actual
La cuchara es demasiado cara.
Enviar una notificación persistente
Consumo de carga total
Tensión de la cadena fotovoltaica B
Emitir comando de clúster Zigbee
Tiempo mínimo de ida y vuelta
Volumen del reproductor multimedia
Selecciona el número máximo de tokens a devolver.
Comprueba si una o más luces están apagadas.
Puerto serie (Modbus RTU)
Está nevando en México.
Por favor, abre las ventanas del pasillo.
Páginas del tambor magenta
Temporizador de luz - iniciar
Tu hermana tiene doce árboles.
Dirección MAC del dispositivo a despertar.
No se pudo obtener la miniatura de la puerta.
Comienza a reproducir la cola desde el primer elemento.
Leer segmentos de tiempo
Te gusta la cerveza.
Estado de medición EVSE TC
El abrigo está en el baño.
Consumo diario de energía para agua caliente
Suministro de aire de celda
Direcciones MAC del contador
Por favor, introduce a continuación el código de seguridad para completar el inicio de sesión.
Sin conexión tras error
Define si el modo silencioso adicional se activa durante un período de tiempo seleccionado.
Elimina todas las credenciales de un usuario en una cerradura.
Habilita el horario de verano automático.
Tu tío no tiene frío.
Abre la verja del sótano, por favor.
La entrada de configuración que representa el bot de Telegram para enviar la encuesta.
Mi amigo va a la escuela todos los días.
Tasa de descarga WAN
Él va al banco en autobús.
Días restantes del filtro
El arroz cuesta siete euros.
Potencia activa devuelta en fase-A
A mi madre no le gusta la leche.
Establece un valor de tiempo de ejecución entero en el controlador IHC.
¿Dónde está mi casa?
Esta tarde el médico va a la ciudad.
Hay una flor cerca de la silla.
La entidad Assist satélite en la que realizar la pregunta
Deshabilitar la automatización del sol
Pulsa la tecla H.
Pulsa la tecla ?.
Intervalo de despertar
Abre un archivo en el servidor utilizando la aplicación predeterminada.
Factor de potencia EVSE TC
Comprueba si una o más puertas del garaje están cerradas.
Buenas tardes, Juan.
No se pudo abrir la puerta.
Calentamiento de arriba a abajo eco
Modo silencioso exterior
No se ha obtenido ninguna dirección MAC válida.
Edita el título de un mensaje enviado anteriormente.
El ordenador del baño está encendido.
Por favor, abre la cortina del jardín.
Mi hermana quiere un vaso de cerveza.
Tu profesor tiene hambre.
Las verjas del comedor están abiertas.
Ayer los hombres compraron una casa.
Mi abuela tiene seis árboles.
Tu padre quiere un cuadro.
¿Qué tiempo hace en España?
¿Dónde están mis cuadros?
Inconsistencia en la versión del software
No uses 8Ae^ como contraseña.
Dirección del movimiento.
Pulsa la tecla z.
Detiene la súper cloración.
11 + 28 = 39 es correcto.
El azúcar cuesta cinco euros.
El archivo se llama jcqu-2.pdf.
La temperatura deseada del termostato cambió.
Tiempo para el cierre
Contraseña para el usuario del controlador Omada.
Los pasillos son azules.
Hora de finalización del modo de reposo
Energía total recibida
Selecciona un modo de tiempo
No uses >R`\g como contraseña.
El nivel de monóxido de carbono cambió.
Se produjo un error al comunicarse con el dispositivo.
Contenedor de almacenamiento no encontrado
Calentamiento de arriba a abajo
Proporciona el ID de tu sitio y al menos un método de autenticación
Código de condición 1d
Hora de finalización del riego
Fallo por desequilibrio de CA
8 + 50 = 58 es correcto.
Introduce la clave API de Prowl.
Tu hermano quiere un zapato.
Modo de funcionamiento HVAC.
Código de autenticación en dos pasos
Nivel máximo de carga
No uses d"Qag como contraseña.
Pausa la cola de descarga.
Tiempo total de ejecución de la celda
Dirección de grupo para leer la temperatura exterior actual.
No se encontraron estaciones desde la API
Alarma de pérdida de red
Añadir otra cuenta al puerto actual
La alarma del comedor está apagada.
Tu hermana quiere un libro.
Mal funcionamiento del sensor T01/T02
Recarga los sensores de estadísticas desde la configuración YAML.
Activar escena Hue
La mujer vive en Barcelona.
Caliente (tiempo variable)
Archivo de proyecto ETS
Cierra la verja del dormitorio, por favor.
Vivimos en una casa pequeña cerca de la playa.
El modelo que se utilizará para generar imágenes
Envía un documento.
Actualizar las propiedades del dispositivo
Él quiere un tomate.
El libro está debajo de la silla.
Hay 15 grados en el salón.
Temperatura superior del tanque T3
Establecer modo de oscilación en termostato
Mi abuelo quiere un vaso de leche.
No uses ?5n como contraseña.
La verja del garaje está abierta.
Inicia la carga en el vehículo.
Configuración de pulsación de la tabla de medidores (62)
Una mesa para dos, por favor.
Abre las puertas del dormitorio, por favor.
¿Hay un zapato en el salón?
Cierra la verja del baño, por favor.
Tengo dos hermanos y una hermana.
Tu tío va al museo todas las semanas.
Detiene el modo de control remoto del aspirador.
Porcentaje máximo de líquido
Nube: token API
Tráfico en la interfaz del termostato
Aumenta o disminuye el volumen del sistema.
Plantilla de comando de temperatura más alta
La luz del baño está encendida.
Toma una instantánea de la zona del reproductor de medios.
Cierra la puerta.
Botón a pulsar.
ID de chat permitido
Cierra las ventanas del jardín, por favor.
Por favor, enciende la cafetera del pasillo.
Hay un perro detrás de la mesa.
Producción hoy
Almacenamiento de tensión CT
Los profesores quieren una taza de té.
Código introducido incorrecto
Vivo en Roma.
Tu abuelo está comprando una mesa.
Configuración del actuador de escenas (44)
Modo de funcionamiento del inversor
Scripts en caché de Opcache
Limitación de potencia de carga de la batería
Usar datos en tiempo real
Escribe el carácter o dos veces.
Eliminar una entidad
Tu hermano quiere un bocadillo.
¿Qué significa j?
El reloj ha fallado
Tensión de salida L1-N
Por favor, enciende el ordenador.
Estado de entrada de CA
Carga habilitada
Las llaves son grandes.
No se pudo verificar el código de verificación, inténtalo de nuevo
Las niñas tienen miedo.
La camisa cuesta $99.
Mi reloj es azul.
Protección de apagado por arco eléctrico
Siempre encendido personalizado
Busca un programa de TV y solicita el primer resultado.
Recuento de arranques de la bomba de calefacción central
La contraseña de tu cuenta de Vitesy Hub.
Aumentar el brillo de la pantalla
Los niños dibujan un caballo todos los días.
La cortina de la oficina está cerrada.
Error de hardware en el módulo de Reloj de Tiempo Real
Plantilla de valor de estado
Añadir texto del teclado
Mi hija tiene siete relojes.
Configurar la integración de air-Q
El cuadro es nuevo.
Está nevando en Inglaterra.
Mi abuelo está leyendo el libro.
Ayer tu tía compró un cuchillo.
Seleccionar el modo de sonido del reproductor multimedia
El archivo se llama pcon.py.
Autenticar Libre Hardware Monitor
No se ha encontrado el archivo de actualización del firmware.
Buenas noches, Lucía.
Hace calor en Nueva York.
Hola, Ana.
Mi vecino tiene frío.
Servicio de Environment Canada del que se obtiene el pronóstico de precipitaciones.
¿Vives en Nueva York?
Número de serie del NAS que se va a apagar; necesario cuando hay varios NAS configurados.
Alarma de alta tensión CC
¿Cuánto cuesta?
Duración de la bomba de agua
ID de consulta de devolución de llamada
El archivo se llama sqzb-2.pdf.
Intensidad de la señal LTE
Emparejar con el puente
Progreso de la lavadora superior
No es un puente Hue
Obtiene la programación de la bomba de circulación de agua caliente sanitaria.
La integración con Google Health necesita volver a autenticar tu cuenta.
Opciones de transmisión de vídeo del dispositivo Axis
Consigna de la segunda cavidad
La cortina está cerrada.
Error del sensor de vibración
No uses ?'B}lN como contraseña.
No hay datos de la encuesta de estado.
Zanahorias (enteras, grandes)
Distancia del último rayo
Enciende la luz del comedor.
Mi tío no tiene sed.
Pulsa la tecla O.
La niña está lavando un abrigo.
Velocidad actual del ventilador de extracción
La hora azul terminó
Encender sirena
Los vasos son viejos.
Tu código es 12827.
¿Te gustan las naranjas?
Establece el disparador a utilizar.
Mañana lloverá en Nueva York.
Miniatura personalizada para un archivo adjunto de audio o vídeo.
Los teléfonos están debajo de la cama.
Sobretensión RMS del software del bus de CC
Espera; tarda 35 minutos.
Número de horas
Actualizar la configuración de Datadog.
Los profesores tienen sed.
Hay un sombrero en el hotel.
Ayer compramos un paraguas.
Tiempo de transición al volumen deseado.
Borra los mensajes de la bandeja de entrada del módem.
Máximo de scripts en ejecución
¿Tienes hermanos?
Los datos de respuesta solo están disponibles al leer una única dirección de grupo.
No uses |L]p`E como contraseña.
Posición en la cola para eliminar.
Tensión nominal de la batería
La integración Google Calendar necesita volver a autenticar tu cuenta
RTU inactivo/tiempo de espera agotado del servidor
2A - Calidad del aire aceptable
Número de seguimiento del seguimiento a eliminar.
Cuenta atrás para temporizador (para estado temporizador activado).
Es sol de medianoche
Cierra las verjas del salón.
Los profesores tienen hambre.
El agua esta llena
Temporizador de luz - detener
Aquí hace mucho frío.
Fallo permanente de protección contra rayos (CC)
Masa muscular en el brazo izquierdo
Establecer modo de ventilador de termostato
Cierra la cortina del sótano, por favor.
No uses I.# como contraseña.
Añadir bucket AWS S3
Enciende el ordenador de la oficina, por favor.
Comprueba si hay una o más actualizaciones disponibles.
Consumido importado de energía solar
Actualiza la dirección de correo electrónico del destinatario.
Mi abuelo tiene siete cámaras.
¿Qué significa <?
¿Adónde vas?
Por favor, habla despacio.
A mi madre no le gustan los bocadillos.
Opcional (predeterminado = fecha y hora actuales).
Uso de tarifa punta del año en curso
¿Qué significa c?
Pulsa la tecla b.
Nombre de usuario utilizado para autenticarse con el servidor SMTP.
Acción genérica para activar o desactivar dispositivos bajo cualquier dominio.
Mensaje personalizado existente para eliminar.
El tamaño del parámetro, ya sea 1, 2 o 4 bytes.
La contraseña para autenticarse con tu dispositivo Rain Bird.
Hoy vamos a la farmacia.
Apagar el indicador LED Wi-Fi
Hoy hace mucho viento en Berlín.
El niño tiene miedo.
La dirección IP del termostato
El climatizador admite informar de la acción actual.
Deshabilitar pitido/zumbador del SAI
Error de plausibilidad del sensor de temperatura
Las niñas tienen sueño.
Problema del sensor de bucle delantero
Introduce tu token API
La ubicación de la que obtener los datos meteorológicos
Cambia la configuración de la integración del almacenamiento de Azure.
Los platos están sobre la silla.
Se dispara cuando la humedad relativa cambia.
Velocidad del ventilador derecho
Mi hijo tiene diez años.
Adaptador Zigbee en estado incorrecto
Permitir servicio de notificación
Las niñas tienen siete cuchillos.
Consigna del ventilador de extracción de altura
La temperatura deseada para el programa del horno.
Mi vecino necesita una naranja.
Temperatura de salida del aire
Precio de vertido a la red en horario punta
Objetivo del actuador de gases de combustión
Precios EPEX de mañana disponibles
Tiempo de uso
Plantilla para establecer la posición
Mi tío quiere un cuchillo.
La contraseña de tu cuenta de Tractive.
Configurar la integración Blink
Humedad de confort máxima
Nombre de archivo del puerto serie
Me levanto a las dos y media.
Advertencia de presión de aceite
Tu abuelo compra un vaso todos los días.
Información del software disponible.
Comprueba si una o más persianas están cerradas.
Estado de encendido
Mi tía tiene mucha sed.
Control de flujo del puerto serie
Entrada no cargada
La mujer tiene prisa.
Endpoint del valor.
Tu hermana quiere un kilo de carne.
Marcar el filtro como cambiado
Cantidad a añadir del producto seleccionado.
Hora del precio más bajo - hoy
La contraseña es c.'j.
No se ha podido obtener la imagen de la cámara de Bosch.
Espera; tarda 40 minutos.
Error o batería baja
El médico quiere un vaso de agua.
Las opciones que hay que comprobar.
La niña tiene diez relojes.
Seguimiento de un hábito
Por favor, enciende las lámparas.
Cada opción muestra el nombre de la puerta de enlace, el número de serie y la dirección IP.
Calibración de la humedad del suelo
Modo de reposo del ventilador
Fecha de finalización de la factura de gas actual
Acciones al seleccionar la pista anterior
Tu hija quiere un kilo de sal.
Factor de potencia instantánea L1
Por favor, abre la puerta de la oficina.
Consumo de agua ayer
Plantilla de valor de efecto
El panel de alarma de Risco para configurar la hora.
El tren sale a las cuatro.
Hora de finalización del segmento (formato HH:MM).
Temperatura demasiado baja
Reiniciar temporizador de filtros
Tiempo de desplazamiento de la cubierta
Tu abuelo tiene prisa.
Restablecer la vida útil del filtro de la estación
Color del modo nocturno
¡Buenas noches, Ana!
Número de entradas FV de CC
Precio de compra de gas
Consumo de carga hoy (batería)
Configuración de tiempo de uso
El médico va a la piscina todos los días.
Precio medio de la electricidad hoy
El dispositivo tiene poca batería
Crea o actualiza un usuario para la cerradura.
Velocidad mínima de Auto Comfort
Reanuda el programa de riego automático de una zona de riego.
Configuración de humedad objetivo
Reanuda la cola de descarga.
Ayer mi hija dibujó un pez.
Por favor, enciende el dispositivo y selecciona **Enviar** para continuar con la migración
Total de partidas de ajedrez Blitz en tablas
Recordatorio de mantenimiento de la máquina y limpieza del filtro
Selecciona un emisor de infrarrojos y los modos compatibles con tu aire acondicionado LG.
IP o puerto ilegal
No se pudo conectar a Steam debido a un error de solicitud.
Corriente del cargador invertida
El nivel de dióxido de azufre cambió
¿Qué hora es en México?
Se dispara cuando uno o más mandos a distancia se encienden.
Incluir el IVA en los precios.
Mañana es miércoles.
Ya configurado como amigo en esta u otra cuenta.
¿Quién es?
Las niñas están dibujando un perro.
No uses H~7 como contraseña.
Probar barra LED
La próxima semana tu médico va a la oficina.
33 + 31 = 64 es correcto.
Necesito un libro nuevo.
Tu abuela tiene cuatro casas.
Tu abuelo vive en Madrid.
El teléfono está sobre la mesa.
Se produjo un error al actualizar la integración Zinvolt.
Falló la autenticación al actualizar los datos.
Por favor, proporciona el nombre de usuario y la contraseña de tu cuenta en la nube de Hydrawise:
Son las ocho y media.
Componente: Captura USB
Energía de carga consumida esta hora
Anulación del programa de carga
Acción de tiempo de espera del modo pasivo
Se dispara cuando uno o más niveles de óxido nitroso cruzan un umbral.
Horas de funcionamiento de la electroválvula de refrigerante líquido
Fallo en reposo
Bloqueo automático en pausa
Producción de energía solar este año.
Pulsa la tecla Z.
¿Dónde está el dormitorio, por favor?
Ajustes de Home Assistant
¡Feliz cumpleaños, Pedro!
Ahora la niña va al hospital.
El carácter > no está permitido.
Abre la ventana del baño, por favor.
Acciones al desbloquear
Tiempo de espera inteligente
Intervalo de repetición de pulsación prolongada
No se encontraron vehículos en esta cuenta.
El perro está durmiendo debajo de la mesa.
Volver a configurar la conexión QNAP
Temperatura deseada constante
Mi hija va al parque en tren.
El hombre vive en México.
La integración de Bosch SHC necesita volver a autenticar tu cuenta
El carácter s no está permitido.
26 + 38 = 64 es correcto.
Sin potencia del panel/baja potencia
Quiero aprender español.
La cantidad de tiempo (en segundos) para pausar el riego.
Transferencia de baja tensión
Valor del contador de pulsos
No se pudo encontrar ninguna estación dentro del rango.
El tipo de precios a recuperar.
¿Dónde está la cuchara, por favor?
Superposición de texto a la derecha
Actualiza el programa de A/C en el vehículo.
Ángulo de oscilación vertical
El reproductor multimedia comenzó a reproducir
Ángulo de fase U(L2)/U(L1)
Selecciona un emisor o receptor de infrarrojos.
Ahora no hace viento.
Hora de finalización del modo de suspensión los jueves
No uses ^^XSQ, como contraseña.
Inconsistencia de la versión CAN de BMS
Mi médico quiere un trozo de pescado.
Consumo neto del factor de potencia CT
Establecer contraseña de Wi-Fi para invitados
Configuración de temperatura actual
Código del transmisor recibido
La contraseña es OZwq0E.
Corriente continua de la batería
Potencia reactiva de salida fuera de la red
Se produjo un error de conexión durante la importación de la configuración yaml
Restablecer medidores en un nodo
Tu abuela está comprando la llave.
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
Lo siento, Pedro.
Total de potencia real
No se encontró la clave pública.
Mando a distancia de 10 botones
Autenticar con Tado
Se activa cuando uno o más calentadores de agua se apagan.
Estado de adaptación de la válvula
Tiempo encendido del foco de iluminación tras evento
Versión de Uptime Kuma
El archivo se llama vbtx~.bak.
Por favor, enciende las luces del jardín.
Impresora Brother encontrada
El carácter : no está permitido.
El niño vive en Barcelona.
Se detuvo para otra función.
Tu código es 57929.
Nombre de suscripción de Pub/Sub
Regulación del calentador eléctrico
Vuelve a autenticar tu ISY
Error desconocido durante el inicio de sesión en la nube de Crownstone
¡Buenas noches a todos!
Sensor de temperatura exterior
Se dispara cuando una o más persianas se cierran.
La película empieza a las cuatro y media.
¿Hay un reloj detrás de la casa?
Hoy hace mucho frío en Berlín.
Temperatura ambiente en modo dormir
Habilitar sensor de temperatura
La URL del archivo a descargar.
La(s) puerta(s) específica(s) a desbloquear.
17 + 28 = 45 es correcto.
El destino de la ruta.
El nombre de la suscripción Pub/Sub para recibir actualizaciones del dispositivo Nest
La lista de efectos que admite la luz.
Tono de llamada a reproducir.
El ordenador no funciona.
No uses XbPr como contraseña.
Energía consumida de la red hoy
La contraseña es ^^XSQ,.
El profesor tiene tres paraguas.
Selecciona tu modelo de altavoz Edifier de la lista.
La dirección de grupo del objeto de texto.
Selecciona un modelo activo
Se produjo un error al establecer el modo de funcionamiento
Descarga de batería este mes
Consulta de devolución de llamada recibida
Añadir dispositivo detectado
El reloj es bonito.
11 + 36 = 47 es correcto.
Tu hermano tiene veinte cámaras.
Los periódicos están en el parque.
Tu abuelo está preocupado.
Importación de energía reactiva
Introduce tus credenciales
Esta mañana mi hija va a la farmacia.
Habilitar Wi-Fi para invitados
Corriente EVSE TC
Volver a configurar Sleep as Android
Mi padre está dibujando el caballo.
Temperatura elevada en el motor de corte, centro
Sobrecorriente en el string FV (activada por defecto)
Enciende la lámpara del ático, por favor.
Selecciona las estaciones que quieres añadir a Home Assistant.
No te gustan las pizzas.
A mi tío no le gustan los perros.
Modo de prioridad de vertido
Tensión de la fase C
Voz a texto
Longitud de la nueva ubicación.
El bocadillo cuesta $99.
Tu código es 55909.
Tomar instantánea de cámara
Configurar ajustes de hardware
Nombre de usuario o contraseña incorrectos
Ahora hace frío.
¿Dónde está tu árbol?
Sistema no compatible: Problemas con D-Bus
Los relojes están delante de la casa.
Armar alarma con derivación personalizada
Porcentaje de uso de memoria
Límite máximo de volumen (%)
Hora del precio de mercado más bajo
Días a excluir
Contraseña de Dynamic DNS para el dominio
Entidad de reproductor multimedia para mostrar la vista del panel de control.
Error al conectar - comprueba la dirección IP
El precio más bajo de la electricidad hoy
Soporte de reinicio remoto
Cargando la configuración de exposición.
La lámpara del sótano está encendida.
Límite de exportación a la red
Tu hermano va a la oficina todos los días.
Sensor de Home Assistant
Brillo de la barra LED
Hay 23 grados en el garaje.
Temperatura mínima 1d
A mi hija no le gustan los helados.
Los niños están escribiendo una carta.
A mi padre no le gusta el té.
Comprueba el nivel de carga de una o más baterías.
Potencia de carga local
Por favor, abre las ventanas del baño.
Hoy es domingo.
¿Hay un reloj en el salón?
Por favor, enciende la lámpara del sótano.
Abre las verjas del baño.
Apaga un humidificador.
Texto del botón de apagado total
Temperatura superior del búfer
Proporcionar configuración adicional para el sensor.
Abre la cortina del pasillo.
Tu amigo es de Nueva York.
Precio de compra de electricidad en horario supervalle
El idioma a utilizar para la respuesta.
No uses PPc6U como contraseña.
Hasta luego, Ana.
Cocinar en dos pasos
El PIN de Bluetooth de 6 dígitos configurado en el cargador.
Los hombres tienen dos ratones.
Carga en horas valle
No se pudo reproducir
El nombre de host o la dirección IP de tu dispositivo Solar-Log.
¿Está encendido el horno del garaje?
Tiempo de espera agotado al realizar la operación de copia de seguridad
Ruta a tu archivo de clave SSH (en lugar de contraseña)
Quieres un vaso de cerveza.
Reducción de la protección de bloqueo
La contraseña de administrador remoto de la configuración de la aplicación Fully Kiosk Browser.
¿Dónde está la silla?
Selecciona el puerto serie conectado a tu dispositivo.
Tengo un cuchillo amarillo.
Energía de carga consumida este mes
La contraseña es ^k*9[.
Tengo un cuadro viejo.
Topic del estado del modo de oscilación
Escribe el carácter , dos veces.
Token API de la cuenta de Habitica
Sensibilidad de detección estática
No hay agua en el depósito de agua
Tiempo restante del cepillo lateral
48 + 4 = 52 es correcto.
El carácter { no está permitido.
Ahora mi hermana va al cine.
La dirección Modbus se puede encontrar en el menú de configuración del dispositivo.
Coste total del mes en curso
Sobrecorriente en string combinador 1
Soporte de escritura de consigna de la calefacción central
Intensidad de LED apagado
Tu hijo tiene veinte conejos.
La niña quiere una patata.
Tu médico quiere un vaso de vino.
Distancia hasta depósito vacío
He perdido mi llave.
¡Adiós, Laura!
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
Mañana las mujeres van a la oficina.
Tu amigo está comprando un cuchillo.
Tipo de emisor de calefacción
Tensión de carga configurada de la batería
Escribe los periodos de tiempo de descarga de CA en un dispositivo SPH.
La contraseña es 7H?.
Modo de visualización de la temperatura
Completar el proceso de emparejamiento
Actualiza tus credenciales para FYTA API
Tensión de batería alta
Secado con aire de la mopa
Restablecer uso del filtro
Zanahorias en manojos (enteras, pequeñas)
Se dispara cuando uno o más sensores de monóxido de carbono comienzan a detectarlo.
Restablecer condición del filtro
Vas a la farmacia en tren.
El dispositivo no es válido
Tu vecino va al banco.
Frecuencia nominal de salida
¿Es viejo el gato?
El abrigo cuesta $8.
Tu código es 52506.
Tu padre dibuja una flor todos los días.
¿Dónde está mi pez?
La humedad relativa cambió
Límite superior de la consigna máxima de calefacción central
Tu tía tiene nueve peces.
Flujo de energía de la red
Topic del comando del modo preestablecido
Pure Boost vinculado con AC
Error de puerta cerrada
Intervalo de autodiagnóstico
¿Qué significa E?
Corriente de la fase A
Retorno de tarifa valle (diaria)
Obtener valor KVS de Shelly
Tu abuela trabaja en México.
Error al cargar la integración.
Tu madre quiere una flor.
Añadir una observación para una plantilla
El valor no es válido.
Comprueba el nivel de compuestos orgánicos volátiles de una o más entidades.
Aumentar el brillo del blanco
¿Hay un < en el teclado?
Última duración de válvula abierta
Tu abuelo está comprando una casa.
Actualiza una alarma con nuevos ajustes de hora y volumen.
Se dispara cuando uno o más termostatos se apagan.
La contraseña es DfL%.
Política de carga de CA del almacenamiento
Intervalo de ping (min)
Se recibió información de descubrimiento no válida
Elige una ubicación para supervisar:
Tiempo de inicio de la caché
A mi abuela no le gusta el pescado.
Señal de control del ventilador del suministro de aire
No se puede iniciar sesión en Ohme
Bloquear la transmisión de vídeo
Abre la caja.
Esta noche mi profesor va al museo.
No uses ^j/O como contraseña.
Pure Boost vinculado con la calidad del aire exterior
Necesitamos una camisa.
Activar el modo vacaciones/ausente
Actualización disponible
El firmware de la puerta de enlace Powerwall no admite este comando.
Tu tío tiene doce sillas.
Hace viento en Londres.
Unidad de caudal
Tu madre está dibujando un ratón.
Los niños tienen siete conejos.
El payload que se envía cuando se emite un comando de "armar por vacaciones".
Establecer la temperatura deseada
Aplicaciones para incluir o excluir
¿Cómo estás hoy?
Temperatura actual de la cavidad del horno
Límite de posición cerrada
El comando del programa ISY que se enviará.
Establece el valor de un campo de entrada numérico.
Las credenciales que quieres utilizar para autenticarte.
Acción o parámetro desconocido
La alarma del salón está encendida.
Tenemos mucha sed.
La entidad de jugador para la que se obtendrá los datos de uso.
Nombre de la carpeta
Comprueba si uno o más sensores de movimiento no detectan movimiento.
A mi abuelo no le gustan las ensaladas.
Soporte de acción actual
Sube un archivo desde tu instancia de Home Assistant a un dispositivo Android/Fire TV.
Bienvenido, Lucía.
El ID del plan de comidas que se va a eliminar.
Tu abuela está dibujando el gato.
Energía objetivo estática
¡Buenas tardes, Sara!
Porcentaje de estado de carga objetivo.
Tiempo máximo de pedido de la franja seleccionada
Hace calor en Madrid.
La dirección IP o dominio o puerto serie si se conecta a través de serie.
Los hombres viven en Inglaterra.
Radón promedio de 1 día
Establece un efecto de secuencia.
Dispositivos Insteon mediante un concentrador o módem Insteon.
Quiero comprar un zapato verde.
El número de puerto de la instancia de Transmission.
Masa grasa en la pierna derecha
Tu madre necesita un huevo.
Adaptación en curso
¿Dónde está mi taza?
Define una plantilla para el estado del modo de ausencia.
No cierres la verja.
Estado de la conexión del Core/Bridge
Comprueba si uno o más humidificadores están secando.
Nivel del caudal de agua
Los platos están delante de la casa.
¿Estás seguro de que quieres configurar el webhook de Geofency?
Mi padre tiene dos libros.
Tu secreto asociado con la clave de aprovisionamiento.
Número de módulos fuera de línea
¿Hay un f en el teclado?
Volver a cargar la entrada de configuración
Cuenta atrás para desactivar
Calidad del aire muy mala
Duración del giro de las lamas
Fase de potencia A
Llanto de bebé detectado
¿Dónde está mi paraguas?
Abre la cortina del comedor.
Tengo un sombrero caro.
La entrada de configuración IMAP.
¿Dónde están los perros?
Tu amigo está dibujando el pájaro.
Temporizador de súper cloración
Valle día azul
Exportación a la red desde la batería este mes
¿Dónde está la llave, por favor?
Registrar tareas asyncio actuales
El contorno no está activo
Inicia el Profiler de registro de fuentes de nuevos objetos en memoria.
¿Hay un perro cerca de la casa?
La dirección de grupo del objeto de fecha y hora.
La clave pública no coincide con la clave privada.
Carga de tensión TC
El archivo se llama uevc.py.
Tensión de la batería auxiliar
Tu código es 60706.
No uses ZfjLZ8 como contraseña.
Conectar con el inversor
¿Dónde está mi padre?
¿Dónde está tu billete?
Se dispara cuando uno o más termostatos empiezan a calentar.
Abre la ventana del baño.
No se pudo descartar la notificación
Límite SOC de descarga de la batería (sin red)
Escribe el carácter O dos veces.
Actualizar la configuración de Habitica
Autoconsumo en el año
Establece el modo de funcionamiento en un calentador de agua.
Se dispara cuando uno o más ventiladores se apagan.
Introduce tus datos de acceso a continuación para volver a autorizar la integración de Home Assistant con Habitica
Establecer temporizador de apagado automático de la luz
La instancia de la integración Green Planet Energy que se va a utilizar.
Valor mínimo del pedido para la franja seleccionada
Selecciona el FRITZ!Box para configurar.
¿Vives en Berlín?
¿Cuánto cuesta el billete?
Por favor, pon la temperatura del garaje a 30 grados.
Energía exportada a la red este mes
El flujo de descubrimiento no es compatible con la integración Hue BLE.
Hoy hace mucho sol en Nueva York.
Elimina un archivo de Minio.
Vida útil del cepillo lateral
La tienda abre a las cinco.
Número de fases de la red
Error de bloqueo de la puerta
Encender automatización
No se pudo reproducir el contenido multimedia
Payload "oscilación desactivada"
Energía solar total en su vida útil
Cargar hasta un porcentaje
Intensidad por defecto de todos los LEDs apagados
Cambio de elevación en el último entrenamiento
Los billetes están en el garaje.
El identificador único del token RFID a presentar.
Mi tía quiere una sopa.
Los cuadros están detrás de la silla.
No hay contenido que descargar.
Obtener el informe de uso del dispositivo
Anulación automática al armar
¿Qué significa ~?
A mi amigo le gustan los tomates.
Precio actual del gas
El archivo se llama wvnt~.bak.
Ayer mi tía dibujó un coche.
Tipo de reacción a enviar como respuesta.
El dispositivo encontrado no es un dispositivo Insteon
Establece la superposición de texto para una cámara.
Elimina el primer artículo con el mismo nombre de la lista de la compra.
Inicia o detiene un ciclo de limpieza.
A mi hijo le gusta el café.
Presión del aceite del motor
Elige tu tipo de adaptador Zigbee
A mi vecino le gustan los bocadillos.
Aumento de la temperatura del enchufe doméstico
El número de casa de la dirección
Pulsa la tecla 5.
Tu médico necesita un helado nuevo.
Número de salida conmutable
Espacio total de los discos
¿Hay un b en el teclado?
Nombre de host o dirección IP del receptor.
Se dispara cuando una o más puertas se cierran.
Los profesores están dibujando el árbol.
Elige el orden en que se muestran las voces.
Obtener datos adicionales de los pronósticos
Mi tía necesita un tomate nuevo.
Temperatura adicional de ACS 1
Esta mañana tu hijo va al parque.
¿Está apagado el ventilador del comedor?
La contraseña es ~jS/<\.
Receptor de radiofrecuencia
Selecciona el sitio VRM
Sobretensión crítica L1
Mi tío necesita un reloj.
Tu código es 1491.
A mi médico no le gusta el té.
¿A qué hora sale el autobús?
Acciones al establecer el volumen
El domingo tu tía va al restaurante.
Vuelve a autenticarte con tu cuenta Cloudflare.
Indicadores de estado del contador producción activa CT
Bomba de agua auxiliar de la unidad interior
La imagen para cargar en la pantalla.
Mi abuela tiene tres cartas.
Tiempo de instalación del filtro
Duración de la pausa de este riego.
Esperando el retraso desde calefacción a refrigeración
Se detecta humedad
Se dispara cuando uno o más niveles de monóxido de nitrógeno cruzan un umbral.
Temperatura superior al límite en la zona de conexión
Restablecer el consumible de los contactos de carga
Hay una llave en el ático.
Fallo por corriente de fuga
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cruza un umbral.
Recupera datos adicionales para los pronósticos meteorológicos.
¿Es grande el bolso?
¿Hay una llave sobre la casa?
Introduce los detalles del dispositivo MQTT:
Hoy hace buen tiempo.
Tu amigo necesita un cuchillo nuevo.
Activa esta opción si tus unidades pueden calentar.
Error al importar YAML: no se puede conectar
Espera; tarda 19 minutos.
Inicio programado de la limpieza
Tu código es 93000.
¿Puedes encender el horno del sótano?
La hucha desde la que mover dinero.
Tenemos seis ordenadores.
La taza está delante de la cama.
Crear entidad KNX
Se dispara cuando uno o más valores de iluminancia cruzan un umbral.
Actualiza la configuración de conexión de Splunk HTTP Event Collector.
Dirección no encontrada en el área de servicio de Twente Milieu.
Apaga la lavadora del comedor.
Es hora de la revisión
Anular el área de trabajo de la programación
Actualización del sensor disponible
Autenticación de la cuenta web
Se detecta vibración
Consumo de gas esta semana
El dispositivo no coincide con la configuración existente.
¡Hola, Carlos!
Sensor de temperatura del módulo de CC defectuoso
Mi amigo tiene seis árboles.
Ayer tu hijo dibujó un árbol.
¡Funciona!
Esta clave API ya la usa otra entrada.
Las niñas tienen doce camisas.
Ruta al archivo VLP
Selecciona la entidad que quieres actualizar
Volumen máximo en modo nocturno
Él quiere una taza de leche.
Introduce las credenciales de acceso del dispositivo.
Escribe el carácter C dos veces.
Habilitar mensaje de voluntad
Mal funcionamiento del sensor T02
¡Buenas noches!
Por favor, inicia sesión con la misma cuenta o crea una nueva entrada.
Son las cuatro.
Método de autenticación en dos pasos
Calentamiento de todo el depósito
Estado de salud total de la batería
Detección remota de la temperatura exterior
Quieren una pelota.
No uses _"C como contraseña.
La tienda cierra a las doce y media.
Establecer modo preestablecido con fecha y hora de finalización
El niño quiere un vaso de agua.
Establecer el modo de horario de verano
Dirección de correo electrónico para tu cuenta de Hanna Cloud
La pelota está debajo de la casa.
Tu abuela quiere un tomate.
El niño no tiene sueño.
¿Hay un Q en el teclado?
Uso inactivo diario del agua.
Automático y siempre encendido por la noche
Imagen de último movimiento
Tu hermana compra un bolso todos los días.
Falta la URL de acceso o el token de configuración
Las credenciales de inicio de sesión ya no son válidas. Por favor, vuelve a autenticarte.
La niña va al cine.
Por favor, cierra las ventanas de la cocina.
Número máximo de elementos a devolver (por tipo de medio).
Sensibilidad a los pequeños movimientos
Cierra la botella, por favor.
Por favor, cierra las verjas del jardín.
¡Que tengas un buen día!
El carácter + no está permitido.
Modo de climatización auxiliar
Crea una nueva escena.
El jardín es nuevo.
Tu amigo compra una pelota todos los días.
Carga programada pendiente
El identificador del fabricante, modelo y número de serie del dispositivo no coincide con el identificador anterior.
El nombre de tu proveedor de suministro
Enciende el horno del pasillo, por favor.
Se ha superado el número de llamadas a la API de usuario.
El inicio de sesión de Renault ha caducado, vuelve a autenticar la integración de Renault
Tu hermano es de Inglaterra.
El profesor quiere un vaso de agua.
Tensión CA del inversor en la salida
Limitación externa de potencia activa
¿Hay un 8 en el teclado?
Electricidad reactiva exportada (total)
Error del módulo RCD
El archivo se llama kxqv-2.pdf.
¿Qué quieres?
Producción de almacenamiento de por vida
Temperatura de refrigeración reducida
Combustible bajo
Credenciales de la cuenta de Total Connect 2.0
A mi vecino no le gusta la cerveza.
Vehículo conectado desde
Último día de vacaciones.
Por favor, pon la temperatura del ático a 15 grados.
Aire en el filtro
Mi médico necesita una naranja nueva.
El mensaje para comenzar.
Ganancias por hora en bitcoins
Me levanto a las doce y media.
¿Es pequeño el sótano?
El lavado ha finalizado
Por favor, introduce el código de validación recibido
La clave de cifrado del dispositivo
La clave no tiene la longitud correcta, debe tener 16, 24 o 32 caracteres hexadecimales.
El hombre trabaja en México.
Desconectado con una pulsación corta.
PTZ hacia abajo a la izquierda
Hoy hace mucho viento en Nueva York.
Esta tarde tu tía va al hotel.
Distancia de viaje automática
Se dispara cuando una o más ventanas se abren.
No se pudo probar el dispositivo USB
¿Dónde puedo comprar un billete?
Problema con la línea telefónica
¿Tienes hijos?
La API local está deshabilitada.
Los hombres no tienen prisa.
El sensor de temperatura deseada del horno Whirlpool está obsoleto
Solomillo de ternera (medallones, 1 cm, cocción al vapor)
Este es mi amigo Laura.
¿Quieres un kilo de pan?
Iniciar robot aspirador
¿Qué significa A?
El lunes tu hija va a la biblioteca.
¿Dónde está mi cuchara?
¿Te gustan las patatas?
Comprobar el depósito de agua limpia
El tren sale a las nueve y media.
Pon la temperatura de la oficina a 22 grados.
Acciones al encender
Batería cargada desde la red
El ventilador admite modos preestablecidos.
Apaga la alarma del dormitorio.
Eliminar plan de comidas
Nombre del paquete de la aplicación a iniciar.
Fijado a izquierda y derecha
Diferente para cada día
Temperatura ambiente en modo ausente
Iniciar una prueba de batería
Esta noche él va a la estación.
Los cuadros están al lado de la silla.
Tensión de derivación de entrada L1-N
Ayer las niñas compraron una cuchara.
Las cortinas del pasillo están abiertas.
Las pelotas están detrás del coche.
No se pudo comunicar
Hay una pelota al lado del árbol.
Tensión de entrada alta
La tienda cierra a las doce.
Configura el modo vacaciones/ausencia en uno o varios dispositivos.
No se pudo encontrar la entidad ntfy seleccionada.
Nombre del grupo/habitación Hue de la aplicación Hue.
Mi médico necesita un huevo nuevo.
El climatizador permite establecer modos de oscilación.
Establecer tiempo de espera del modo pasivo
Selecciona un modo de sonido específico de un reproductor multimedia.
Mi abuela quiere un kilo de arroz.
Temperatura máxima de protección contra las heladas
El tipo de usuario a crear.
¿Hace viento hoy?
Inversor de tracción trasero izquierdo
¡Buenas noches!
Longitud de tu ubicación.
Intervalo de repetición del retrolavado
Otras configuraciones de sirena
Fallo de comunicación del dispositivo de detección de arco eléctrico
La patata cuesta nueve euros.
Tiempo de viaje (apertura a cierre)
Corriente del bus FV
La contraseña IMAP
Nivel de encendido
Enciende un interruptor.
Gracias, David.
Temperatura objetivo del modo de refuerzo
Actualización de cliente prohibida
Tu código es 87758.
Buenas noches, Sara.
El autobús sale a las seis.
Mi madre vive en Berlín.
Estado de la máquina de la segunda cavidad
Carga con energía solar
El carácter 9 no está permitido.
Fallo en el arranque suave del inversor
La contraseña es "wwWP^.
Indicadores de estado del medidor TC de retroalimentación activa
Mis padres viven en Madrid.
Apaga la televisión del baño.
Tu abuelo quiere una botella de leche.
Corriente de producción CT
Nombre de usuario o contraseña no válidos
Tu tía quiere un vaso de vino.
El zapato está cerca de la cama.
No está lejos.
El viernes mi médico va al mercado.
¿A qué hora cierra la tienda?
Topic del estado de temperatura
Lluvia última hora
Potencia activa total en el PCC
¿Hay una flor en el hotel?
El lunes las niñas van a la ciudad.
Se dispara cuando uno o más niveles de dióxido de nitrógeno cambian.
Añade un nuevo sensor emparejado al controlador de la válvula.
Añadir parada de metro
No se puede migrar la configuración porque el transmisor de radiofrecuencia ya no existe.
Estado de contador producción CT
Hora de salida prevista opcional
Ella está en el garaje.
Instalar y configurar Zigbee automáticamente.
No se pudo configurar el perfil de la semana.
Coste total de energía (diario)
Modo de espera inteligente habilitado
Control A/D actual
¿Está apagada la cafetera del salón?
Porcentaje de sal del lado izquierdo
Está lloviendo en España.
URL a la receta
Error de tensión interna
Potencia instantánea de Powershare
La contraseña es !]vd.
La clave de cifrado debe tener exactamente 32 caracteres hexadecimales (0-9, a-f).
Activa una escena Hue almacenada en el concentrador Hue.
Selecciona tu planta
Dispositivos Zigbee mediante una radio Zigbee o un puente.
A mi hija le gusta la leche.
Carga suministrada por la red esta hora
Energía diaria de agua caliente producida
El pan cuesta veinte euros.
Alternar pitido/zumbador del SAI
Límite superior de alarma de sobrealimentación de cloro
El domingo tu médico va a la farmacia.
Error al comunicarse con el dispositivo Modern Forms.
Habilita o deshabilita la carga programada.
No nos gustan las sopas.
El niño va a la playa todos los días.
Comprueba si es sol de medianoche.
22 + 11 = 33 es correcto.
Frecuencia objetivo del compresor
La elevación del sol cambió
Mi médico necesita un árbol nuevo.
Tu madre quiere una cama.
Modo de ventilador del termostato (68)
Los peces están cerca de la cama.
La bicicleta está al lado de la casa.
La contraseña es Bw3y.
Fallo del dispositivo de almacenamiento en red
Conexión del dispositivo Lyngdorf
¿Dónde está mi pájaro?
Reproducción de medios aleatoria
A mi padre no le gusta la carne.
Establece el periodo de tiempo para el refuerzo.
¿Está apagada la calefacción del baño?
La televisión del sótano está encendida.
Estado de amigo en línea
Establece la hora del panel.
Crear sensor binario
Hora del contador de gas
Eliminar temporizador de apagado automático
Imou rechazó la pulsación del botón
No hay respuesta del cargador
El archivo se llama jdgs-2.pdf.
Quiero comprar una casa vieja.
Error al comunicarse con la API de Wallbox, demasiadas solicitudes
Hoy el hombre va a la oficina.
¿A qué hora abre la tienda?
Emite un comando en el clúster especificado en el grupo especificado.
El mensaje a anunciar.
Energía fotovoltaica hoy
Obtener eventos del calendario
Mi vecino necesita un reloj.
Tu tío no tiene hambre.
Establece la frecuencia de actualización de las entidades.
Sobretensión de salida de CA
Consumo de gas de calefacción esta semana
Encendido genérico
¿Es barato el sótano?
El método de control no permite la refrigeración.
Duración de la última limpieza
Estado del socket de eventos
No se pudo conectar con la cerradura.
Selecciona una Crownstone Sphere donde se encuentra el USB.
Etapa intensiva apagada
La flor cuesta tres euros.
El ID del pin GPIO.
A mi abuelo no le gusta el café.
Acciones al establecer la temperatura
Evento de máxima demanda hoy por la tarde
El cargador no es compatible con esta función.
A mi hija no le gusta la cerveza.
Las cámaras están cerca del coche.
¿Hay una llave delante del árbol?
Establece/actualiza un PIN.
Opciones según el tipo de punto de datos
Ella es de Madrid.
Se dispara cuando uno o más niveles de óxido nitroso cambian.
Coste máximo de gas por hora - hoy
Ubicado en favoritos
Tu abuela quiere un vaso.
El viernes mi vecino va al parque.
Estado del bloqueo del cable
¡Buen viaje!
Mi hermano compra un ordenador todos los días.
Pon la temperatura del ático a 16 grados.
A mi abuela no le gusta el chocolate.
¿Dónde están las camisas?
Mi tía tiene mucha hambre.
Las ventanas del comedor están cerradas.
Porcentaje de producción
Franjas horarias de los domingos
Enciende un humidificador.
La contraseña es -)VY9g.
Borra el temporizador de apagado automático de una luz Modern Forms.
Ya está configurado un Elk-M1 con esta dirección
Estrategia reactiva de Dynamic ESS
No se pudo obtener la información de la aplicación Z-Wave JS.
¡Nos vemos el sábado!
No se pudo cambiar el modo en Vitesy Hub.
Selecciona la opción anterior de una selección.
Tu hermano tiene diez periódicos.
Hace mucho frío fuera.
Duración total de la conexión
La contraseña es HiIF.
El niño va al hotel en autobús.
El sombrero está sobre la casa.
Por favor, cierra las puertas del comedor.
Tiempo de espera del modo pasivo
Tu padre está lavando una cuchara.
Mi abuela tiene mucho calor.
El modelo de dispositivo no es compatible actualmente.
No está en la zona
Tu amigo compra un cuadro todos los días.
Zanahorias en manojos (cortadas por la mitad)
Herramientas de FRITZ!Box - Actualizar credenciales
Tu hija va a la oficina en tren.
Temperatura de funcionamiento interior
Altura desde el sensor hasta el nivel del líquido
A mi abuelo no le gusta el arroz.
Crear entidades de seguimiento de dispositivos para clientes de red.
El token no tiene permiso para acceder a la API.
Par real de la unidad de tracción trasera
Factor de potencia TC de retroalimentación
El payload que se envía cuando se emite un comando de "armar de noche".
Desactivar energía para accesorios
Los perros están en el comedor.
Nivel UV actual
Entidad de Home Assistant para exponer los cambios de estado al bus KNX.
Mando a distancia IR heredado
Siéntate, por favor.
Topic de estado HS
El puerto de tu dispositivo Comelit.
Fallo a tierra en el neutro
Método de cadena de conexión
Token de acceso local
No se pudo abrir el archivo
Fallo en la desconexión de la entrada FV
No se encontraron dispositivos para esta clave API
La contraseña es !EK.
Ayer los hombres comieron una pizza.
Sincronizar todos los feeds disponibles
Vida útil del cepillo recortabordes
Tu hermano quiere una pizza.
Apaga la calefacción del baño.
Superposición: mostrar fecha
Tu tía va a la playa los domingos.
La clave API de administrador para tu integración con Ghost
Tu vecino trabaja en Barcelona.
La película empieza a las siete y media.
Tu hija tiene un paraguas.
Abre las puertas del garaje, por favor.
Plantilla de valor de modo preestablecido
A mi hija no le gustan las pizzas.
Tiempo de precalentamiento
Zanahorias (enteras, pequeñas)
Mantener la configuración de red del adaptador
Las niñas quieren un tomate.
El niño va al banco todos los días.
Mi amigo va al médico todas las semanas.
Protección contra rayos (CA)
Velocidad media del viento
El idioma de la 'Cadena de fecha de recordatorio'.
8 + 45 = 53 es correcto.
Verificar el certificado SSL
Es hora de la revisión del motor
Configurar la anulación de ACS
Selecciona el modo y los dominios.
A mi hija le gustan las sopas.
Entidades a actualizar
Ajuste la temperatura deseada.
Tu amigo tiene nueve relojes.
LIFX no está cargado, por lo que esta acción no se puede realizar.
El índice del perfil de clima.
No se han encontrado vehículos en esta cuenta de A Better Routeplanner.
Borrar el registro del sistema
La reacción a enviar.
28 + 32 = 60 es correcto.
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
Origen usando una entidad
Esta mañana hace mucho sol.
Por favor, introduce las credenciales de INDI Allsky.
Apaga una sirena.
Comprueba si una o más alarmas están armadas en modo en casa.
Me acuesto a las siete.
No se ha podido migrar la entrada de configuración porque no tiene un ID único
Número máximo de elementos a devolver.
Se ha agotado el tiempo de espera al conectar con el servidor de Seafile.
Duración del último entrenamiento
El carácter 1 no está permitido.
La contraseña es qmR@wY.
Solo puedes volver a configurar esta entrada con la misma cuenta y el mismo hub de Overkiz.
Comprueba si una o más alarmas están armadas.
La bomba se detuvo (se superó el tiempo de funcionamiento).
Mi vecino necesita una mesa nueva.
La niña está comiendo un pastel.
Potencia reactiva total en el PCC
Tu madre necesita un billete nuevo.
Ciudad/condado (I-L)
Soporte de temperatura actual
El profesor es simpático.
Obtiene un valor del almacenamiento clave-valor de un dispositivo Shelly.
Apaga la radio del jardín.
Desplazamiento desde el cual iniciar la lista.
Hay 24 grados en el jardín.
Ayer mi amigo comió una sopa.
Error de recuento de parámetros
Recargar sensores de estadísticas
Tu abuela tiene tres árboles.
Temperatura máxima del módulo de batería
La mujer va al cine.
El archivo se llama rjyw_1.txt.
Este es mi amigo Sara.
Tiempo de funcionamiento de la bomba de calefacción central
No hay datos de corrección disponibles
La niña quiere un pastel.
Renovación del cliente prohibida
Bomba de circuito de calefacción en ejecución
Enciende el dispositivo Switcher con temporizador.
Los médicos son de Inglaterra.
¿Hay un conejo debajo de la cama?
Fallo en los autodiagnósticos del relé y PE
Arma una alarma en el modo en casa.
Evento de limpieza de aire
Precio de compra en horario supervalle
Bomba redox activa
Establecer tipo de radar
¿Hay una cámara en el comedor?
Los niños van al aeropuerto los lunes.
Establece la velocidad del ventilador del perfil Home.
La entrada de configuración que representa el bot de Telegram para enviar la ubicación.
No se pudo actualizar el estado del dispositivo desde Imou
El lunes tu hijo va a la escuela.
Se dispara cuando una o más actualizaciones están disponibles.
Último correo electrónico enviado
¿Está apagada la calefacción del jardín?
La unidad de temperatura que utiliza Elk-M1.
La leche cuesta dos euros.
Fallo de alimentación del bus
Consumo de agua hoy
Apaga los ventiladores del salón.
Mi amigo tiene seis cámaras.
Error al comunicarse con la API de INDI Allsky
¿Hay un reloj en el sótano?
Establece el modo de suspensión y la hora de inicio.
Devuelve un cortacésped a su base.
Intensidad del campo eléctrico
Establecer valor flotante de tiempo de ejecución
Establece la posición absoluta de una persiana.
Hay un ordenador delante de la cama.
PTZ hacia abajo a la derecha
Paso porcentual en el que se debe aumentar la velocidad.
Eliminación de cliente prohibida
¡Feliz Año Nuevo!
El dispositivo Peblar encontrado no proporcionó un número de serie.
No puedo venir mañana.
Potencia del paquete de CPU
Enciende el LED cuando está apagado
Por favor, introduce las credenciales de tu cuenta de Xthings Cloud.
Superposición de texto a la izquierda
Número de puerto para la comunicación con el dispositivo
Tu hermana tiene tres sombreros.
No tengo tiempo.
Índice UV actual
Detiene un programa.
¿Hay una llave sobre el coche?
Energía activa (8 bytes)
Máxima velocidad de descarga
Producción de energía estimada - en 1 hora
No se pudo encontrar ningún dispositivo Bluetooth
Salida CA a inversor
Punto de consigna de advertencia de la batería
Pulsar botón de entrada
Tu médico quiere una taza de chocolate.
N4 - Calidad del aire muy mala
La regla de cerradura a aplicar.
Tiempo para que se dispare antes o después del inicio del evento.
Desequilibrio RMS del bus de CC
A mi médico le gusta el pescado.
Espera para el apagado del SAI
Ella no tiene calor.
Apagado genérico
Ayer mi abuela comió una pizza.
¿Está encendido el horno del jardín?
¿Dónde está el conejo?
Temperatura del chip Zigbee
Otras configuraciones del dispositivo
La cocina es azul.
Elimina una credencial de una cerradura.
Autoconsumo hoy (solar + batería)
Selecciona la última opción de una selección.
Actualizar todos los valores
La verja del jardín está cerrada.
Vida útil restante del filtro de polvo
Tu código es 2107.
Fallo en el bus de CC
Tasa de transición de la luz a un nuevo brillo.
¿Qué significa f?
Pérdida de potencia
Falta el depósito de agua
¿Está encendida la música del pasillo?
Lista de fuentes a habilitar
Batería de dióxido de carbono
Idioma predeterminado de la voz
Ajustar el modo del filtro de aire
Obtener programación de circulación
Duración del impulso en segundos.
La clave API pertenece a una organización distinta de la configurada.
Color por defecto de todos los LEDs encendidos
Quiero comprar una camisa negra.
Todos los dispositivos de entrada disponibles ya están configurados.
El pastel cuesta tres euros.
Activar el modo temporizador
A la espera de Wi-Fi
Hora de finalización de energía gratuita
Invertir día/noche
La clase empieza a las cuatro.
Tengo una casa blanca.
El archivo se llama aynd_1.txt.
Tensión de la batería del inversor de tracción delantera
Dirección hexadecimal del grupo.
Los platos están cerca de la cama.
Escribe el carácter q dos veces.
Salida de corriente fuera de la red
Establece la escena al brillo.
Establece un efecto aleatorio.
Exportación a la red eléctrica
El bus CAN está lleno
Registro de eventos de pulsación larga del dispositivo
Mi pelota es amarilla.
La clase empieza a las cinco y media.
Subida el mes pasado
Es necesario reiniciar el host
La contraseña es ./(v.
Ventilador de pie SSVF 45 A1
La contraseña es [@'~^E.
Ayer las niñas comieron un bocadillo.
La mujer va al banco todos los días.
Mi hermana es de Nueva York.
Tráeme un kilo de sal, por favor.
Consultas DNS en caché
Tu abuelo quiere un vaso de vino.
La tienda cierra a las cinco.
Elige una copia de seguridad automática
Por favor, cierra la persiana del salón.
Arranque automático habilitado
Por favor, apaga los ventiladores del pasillo.
Sobrecorriente transitoria del software FV
Hay un abrigo cerca de la mesa.
En la posición inicial
ESS deshabilitar carga
Enviar grupo de medios
Conectar con Mijn Farmad Apotheek
Horario de verano habilitado
Conectar con Cloudflare
Ayer tu profesor leyó una carta.
La contraseña es rk\.
¿Hay un cuadro en el baño?
Energía objetivo en movimiento
¿Dónde está el aeropuerto?
Tipo de cargador rápido
Humidificador apagado
Energía reactiva inversa
Carga de vehículo a la red en espera
Renovación de servidor prohibida
Esta noche los hombres van a la biblioteca.
Cierra la persiana del ático.
La cuchara cuesta $8.
Volumen de fuga del sensor de caudal
Muchas gracias.
Obtener parte del mensaje
¿Dónde está el hotel, por favor?
La hora objetivo.
Eliminar el texto del timbre
La clase empieza a las cuatro y media.
¿Hay una camisa en el sótano?
¿Es amarillo el ordenador?
Intervalo de consumo de gas
Batería del detector de fugas 1
No es un receptor de red Denon AVR, el fabricante encontrado no coincide
Plantilla de estado del modo de oscilación horizontal
Luces a tiempo
Error de autenticación al comunicarse con la API de Ring
No se encontraron dispositivos en esta cuenta de Xiaomi Home.
Problema temporal con la batería
Mañana lloverá en Londres.
Código de alarma para autorizar la anulación de la central de alarma.
Se dispara cuando uno o más reproductores multimedia dejan de reproducir.
Mi hermano va al mercado en autobús.
Tu hermano quiere un vaso.
La dirección de correo electrónico que utilizas para iniciar sesión en tu cuenta de Hydrawise
El domingo los profesores van al hotel.
Establecer usuario para la cerradura
Masa libre de grasa en el brazo derecho
Velocidad de movimiento de la cortina
¿Dónde está el pasillo, por favor?
Las persianas del garaje están abiertas.
Protección contra congelación en pausa
Mando a distancia apagado
El cuchillo cuesta seis euros.
No se ha podido actualizar el switch.
Energía total almacenada
Honeywell no pudo configurar el modo del sistema en modo de calefacción de emergencia.
Bloque de programación iniciado
Tiempo de espera de apertura de ventana
Actualizar la configuración de filtración secundaria
Habilitar soporte multiprotocolo
Necesitan una flor.
Apagar interruptor
Color de fondo del botón de la pantalla apagada
Energía real consumida
Cadena de Sensor Variable
1A - Calidad del aire muy buena
Se ha detectado una versión de API no compatible
El dispositivo encontrado no es un dispositivo Axis
A mi hermano no le gusta el café.
No se pudo configurar el modo HVAC
Consumo estimado de energía - Ayer
El archivo se llama cxiv-2.pdf.
Cloro demasiado bajo (ORP)
45 + 49 = 94 es correcto.
Envía la orden de conmutación.
La llave está cerca de la silla.
Zona prohibida detectada
¿Dónde está tu ratón?
El código de automatización del Modo 2 de tu panel
Tu padre va a la oficina en coche.
El payload que se envía cuando se emite un comando de "armar ausente".
Los profesores tienen cinco cámaras.
Mi vecino trabaja en España.
¿Hay un g en el teclado?
Ajustar anulación de zona
Ciclos de la batería 1
Se dispara cuando una o más luces se apagan.
¿Dónde está el médico?
El ID del proyecto de acceso al dispositivo que se puede obtener desde la consola de acceso al dispositivo
Límite de potencia de carga máxima del ESS
El dispositivo no coincide con el dispositivo configurado.
Energía de autoconsumo
Mi hija tiene veinte árboles.
Energía de la batería importada de energía solar
Los niños están jugando en el parque.
Vivo en Berlín.
Tu tía tiene siete cucharas.
Tu vecino trabaja en Roma.
El cuadro cuesta dos euros.
Profundidad máxima del líquido
Índice UV inicial para la ventana de protección
Buenos días, Pedro.
¿Dónde está el zapato, por favor?
Mi hermana escribe una carta todos los días.
Contador de suministro de energía
Se dispara cuando es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Retardo de arranque del motor
Comprueba si una o más válvulas están cerradas.
Reiniciar manualmente más tarde
Temperatura ambiente máxima
¿Cómo quieres seleccionar una estación de medición?
Tu tía come una patata todos los días.
Acciones en la instalación
El carácter v no está permitido.
Volver a configurar el bot de Telegram
Hoy mi hijo va al hospital.
Hay un caballo delante de la mesa.
Bloquear punto de carga
Límite de potencia externa
Encender script
No se pudo realizar una copia de seguridad de la red.
La mujer tiene doce mesas.
Tipo de sistema de agua caliente
Tensión CA MPPT 1
Regulación de hidrólisis activa
Número de grupo de All-Link.
Nombres de las fuentes de entrada
Enciende la cafetera del ático.
No se puede encontrar la cuenta de Kamereon
Patatas (con piel, principalmente cerosas, pequeñas)
La cama cuesta $15.
Abre las cortinas del jardín.
Fuente de transmisión de la zona B
No uses 7H? como contraseña.
Energía de la fase A
Mi hermano va al museo en tren.
¿Te gustan los pasteles?
Ajusta las opciones del módem.
Consumo de electricidad de ACS este año
Sonido de alarma detectado
Puerto de escritura remoto
Quiero un sombrero.
Temperatura elevada en el motor de corte, derecha
Son las seis.
¿Lloverá mañana?
Los pasillos son verdes.
Selecciona un adaptador Bluetooth para configurar
Estado de la batería de CC
Establecer nivel de grupo
¿Qué significa 3?
Los periódicos están en el comedor.
Energía de carga diaria de la batería
El nombre del SAI configurado en el servidor NUT.
Esta mañana mi hermano va a la piscina.
¿Puedes encender la luz de la cocina?
Mi hija quiere un trozo de pescado.
Índice de punta de día azul
Potencia de entrada de CC 1
El viernes tu amigo va a la biblioteca.
Detiene un desvanecimiento de la luz.
Tu hijo lava un vaso todos los días.
Subir archivo de certificado de cliente
¡Socorro!
Cargador VE Peblar
Escucha los telegramas recibidos del bus KNX.
El nombre de host o la dirección IP de tu dispositivo D-Link
No se puede cambiar la duración del ventilador mientras la sesión de sauna está activa
La clase empieza a las ocho.
Fin de ciclo manual
Modo de la válvula de retrolavado
10 + 3 = 13 es correcto.
Corriente de la cadena fotovoltaica A
El climatizador permite establecer la temperatura objetivo.
¿Dónde está tu mesa?
Consumo diario de energía para calefacción
El payload que se envía cuando se emite un comando de "bloqueo".
Error inesperado de la API de Zonneplan
Mi tía va a la playa los lunes.
Tu vecino no tiene calor.
Batería cargada desde el generador
No uses 324WU como contraseña.
Soporte del modo ventilador
Se produjo un error al comunicarse con el dispositivo HAVEN.
Estado Wi-Fi
Hora de completar la carga.
La zona seleccionada no existe
No se puede acceder ni crear la ruta de copia de seguridad.
Comprueba si uno o más temporizadores están en pausa.
Armar alarma por vacaciones
Por favor, pon la temperatura del garaje a 23 grados.
A mi hija no le gustan los bocadillos.
Por favor, apaga la lavadora de la oficina.
Hola, me llamo Miguel.
Modo de control de tono
Comprueba si es noche polar.
Cadena de búsqueda opcional para buscar en esta biblioteca.
Consumo medio de energía de viaje en manual
Establece el brillo relativo del puerto de salida en porcentaje.
La hora de llegada deseada.
Restaura desde una copia de seguridad completa.
Tensión del bus FV
Añade una nueva recompensa personalizada.
Buscar dispositivos
Última hora de alarma
El climatizador admite modos preestablecidos.
Añadir artículo a la lista de la compra
El plátano cuesta $8.
Mi abuelo está comprando el ordenador.
Honeywell no pudo apagar el modo de calefacción de emergencia.
Tiempo hasta carga completa
Se produjo un error inesperado durante la autenticación.
Calidad del aire baja
Lomo de cordero (asado)
Tu código es 30351.
Consumo de potencia aparente
Tu abuelo tiene sed.
Temperatura deseada del horno inferior
Restablecer estado de presencia
Caudal de extracción de aire objetivo
El ID de la propiedad para el valor.
Por favor, cierra el libro.
La contraseña es >R`\g.
El sistema de alarma no aceptó el estado solicitado.
Hay una cuchara debajo del coche.
PTZ ir a preajuste
¿Dónde está el comedor?
Pulsa la tecla D.
El puerto de tu instalación P1 Monitor.
Habilitar el seguimiento de dispositivos de red
Buenas noches, Carlos.
Instalación energética local
Sistema de gestión de batería
Se dispara cuando una o más entidades de evento reciben un evento coincidente.
Hay un sombrero detrás de la cama.
Establece la configuración de sonido
Ruta para abrir.
¿Dónde vives?
Establecer temporizador de clima
Pulsa la tecla c.
PTZ hacia arriba a la derecha
Tu amigo quiere un zapato.
Contraseña para tu cuenta de Hanna Cloud
Puerta delantera del conductor
Tiempo mínimo de encendido del ventilador
El/los dispositivo(s) Indevolt para empezar a cargar.
Consumo de energía - Tarifa punta
Tengo una taza nueva.
No se pudo descubrir un receptor de red Denon AVR
Estado de la consigna de zona
La radio del jardín está apagada.
Acción genérica para apagar dispositivos bajo cualquier dominio.
Resultado del autodiagnóstico
Tu madre tiene seis ordenadores.
La mujer tiene ocho cámaras.
Establecer anulación del interruptor
Obtener la URL de la imagen
Clave API para conectarse a la API Paperless-ngx
La etiqueta del token RFID a presentar, en lugar de su UID.
Límite de potencia de CA
La URL, incluido el puerto, de tu instancia de Portainer
Establecer apagado diferido de la luz
Unidad de medida del sensor
La contraseña es QD7.
Hay un vaso en el salón.
Establecer temperatura con período de tiempo
Obtiene artículos de una lista de la compra en Mealie
Tu hermano está comprando una cama.
Ayer mi hermana comió un pastel.
Establece el modo de ventilador de un termostato.
Indicadores de estado del medidor EVSE TC activos
Corriente PV1 al almacenamiento
Hay una cámara en el hotel.
Calidad del aire moderada
La dirección de correo electrónico o el nombre de usuario de tu cuenta de Growatt.
Actualiza el contador descendente de un hábito negativo.
Entidad despertador obsoleta
Mueve dinero desde una cuenta a una hucha de Monzo.
Índice de perfil de clima
El médico dibuja un pez todos los días.
Punto a punto
Desactivar retardo
Borrar usuario de cerradura
Establecer propiedades del sistema
Ayer tu madre compró una llave.
Permitir la carga desde la red
Los hombres son de Londres.
Carga suministrada por la batería esta hora
¿Dónde están los bolsos?
Tu hermana es de España.
El hombre tiene cuatro sillas.
Humedad interior AQIN
Intercambio de fase/neutro
Consigna de la zona inferior
Direcciones IP de los dispositivos
Volver a autenticar Threema
Temperatura del punto de rocío
Alarma de baja temperatura
Invertir apertura/cierre
Mi abuela tiene mucho miedo.
Última zona limpiada
El niño va a la biblioteca los domingos.
Tiempo de espera agotado para comunicarse con la API de Ring
Configurar soporte multiprotocolo de radio IEEE 802.15.4
Lavado de mopa en pausa
Mi vecino quiere un trozo de chocolate.
El lunes mi abuela va al hospital.
El paraguas está delante de la mesa.
Temperatura de la segunda cavidad
Temperatura del tanque T4
Tu hermana necesita una cuchara nueva.
El repositorio para realizar el seguimiento
Acciones al activar el modo de ausencia
Falló la autenticación de la API. Por favor, comprueba tu clave API.
Admite modo seco
Relación de nivel de líquido
Solomillo de ternera (medallones, 1 cm, cocción a baja temperatura)
La opción no es válida.
Mi tío no tiene miedo.
Puerta del puerto de carga
Vida útil del hilo del recortabordes
Tu hermano quiere un vaso de vino.
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cambia.
Esta noche mi tía va a la ciudad.
Proporción de consultas DNS-over-HTTP/3
El hombre quiere un kilo de arroz.
Sincronizar fecha y hora
A mi hermano le gusta la carne.
Cadena de CC baja 1
Tu madre tiene mucha hambre.
ID de clave de acceso para conectarse a la API de AWS S3
El nombre de host o la dirección IP de tu dispositivo LIFX.
Configuración de asociación remota (125)
Esperando pulsación de botón
Mi periódico es pequeño.
Sensibilidad de ventana abierta
Compro un abrigo todos los días.
Restaura desde una copia de seguridad parcial.
Subtensión sin PE detectada
¿Está encendida la televisión del sótano?
Endpoint compatible con S3 de Cloudflare R2.
Este campo es obligatorio.
Conecta el cable para cargar
Los niños están jugando en el jardín.
Filete de ternera (cocción a baja temperatura)
Enviar texto de teclado
El lunes tu tía va a la playa.
ID de ruta B
A la configuración le falta una variable requerida
La dirección de tu sistema Powerwall en tu red local.
Código de arranque remoto del motor
El número de escena con el que está asociada esta entidad.
Cambia el estado de una salida auxiliar.
Mi hija no tiene frío.
Escena a escena
El autobús sale a las cinco.
¿Vives en Roma?
Las mujeres trabajan en Barcelona.
Me acuesto a las nueve.
Las puertas del garaje están abiertas.
Asegúrate de que tu TV esté encendido antes de intentar configurarlo.
ecobee rechazó las credenciales almacenadas.
¡Buenas tardes, Ana!
Los hombres quieren un bocadillo.
Batería del monitor de suelo 1
Detectando conexión serie
Horas de funcionamiento de la electroválvula de gas caliente
Texto personalizado para mostrar a la derecha.
El ID de integración de Duck DNS.
No, gracias.
Código de validación incorrecto
La instancia de Immich donde subir el archivo.
El abrigo cuesta diez euros.
Los modos de funcionamiento que se deben comprobar.
Se ha superado el límite de inyección a la red
Puerta delantera derecha
Estado del puerto de 12 V
El cuchillo está en el parque.
La contraseña es paAH`l.
Ajusta el reloj y el día de la semana en el termostato conectado.
Introduce tus credenciales de Hanna Cloud
Define las acciones que se ejecutarán cuando se encienda el interruptor.
La niña está dibujando un pez.
Modo de máxima velocidad
¿Es blanco el pájaro?
Mi padre está en el sótano.
Neumático trasero derecho
Cambiar el tipo de dispositivo de un interruptor
Hora de inicio de Opcache
Hoy tu abuelo va a la piscina.
Descartar todas las notificaciones
Mi vecino quiere una taza de leche.
¿Es negra la taza?
Activar carga única
El nombre de host o la dirección IP del servidor que se va a monitorizar.
Tu hijo va al mercado todas las semanas.
Se agotó el tiempo de espera de conexión al intentar conectarse al dispositivo.
Esta mañana los médicos van a la biblioteca.
Último restablecimiento del filtro
La contraseña es Qy,_.
Introducir nombre de usuario y contraseña
Resultado de la operación de actualización de la hora del sistema
Si se muestran los sensores en el mapa.
La llave cuesta $99.
¿Puedes ayudarme, por favor?
¿Dónde están los árboles?
El número de parámetro a establecer en el dispositivo final.
¿Dónde está el jardín, por favor?
Buenas noches, Carlos.
La cuenta de Xbox no está configurada.
El nivel de óxido nitroso cambió
Vivimos en Nueva York.
Por favor, introduce un host.
Mi médico va a la escuela.
Comprueba si uno o más cortacéspedes están en pausa.
El archivo se llama spqv-2.pdf.
Esperando activación por botón
Se dispara cuando uno o más niveles de dióxido de azufre cruzan un umbral.
Error al autenticarse con la API de la cuenta Control4, nombre de usuario o contraseña incorrectos
Ir al enlace
¿Dónde están mis bolsos?
Temperatura baja normal
Estado del nodo de Z-Wave JS
Abre las cortinas del sótano, por favor.
Programar encendido
El archivo se llama ggty.py.
Servicio de Environment Canada
Enviar comando remoto
Temperatura del cargador demasiado alta
El lunes mi hijo va a la escuela.
Carga en horas valle habilitada
Hoy mi hermana va a la piscina.
Buenos días, Lucía.
No se pudieron recuperar los detalles del vehículo de los servidores de Renault.
Tu vecino tiene dos coches.
Por favor, abre la puerta de la cocina.
Tipo de dosificación de ORP
Días de la semana para el plan de comidas.
Tienes cuatro teléfonos.
Actualiza la configuración de conexión de tu dispositivo BSB-LAN.
Mi tía tiene veinte periódicos.
El modo del termostato cambió.
Dirección BLE del dispositivo
¿Quién es esa mujer?
El índice de la ranura de credenciales que se va a consultar.
¿Qué estás leyendo?
Consumo de carga hoy
¿Dónde está tu conejo?
¡Buenas noches, Pedro!
¿Qué significa @?
Se requiere al menos uno de 'Control de apertura/cierre' o 'Posición - Establecer posición'.
A mi tía no le gusta el zumo.
¿Dónde está el perro?
¿Está apagado el horno del comedor?
Abre las persianas del ático, por favor.
Nombre(s) de la central Homematic para establecer el valor.
Patatas (cerosas, enteras, grandes)
Cantidad de usuario
Espera; tarda 2 minutos.
Mi hermano tiene doce camisas.
Cuerpo del correo electrónico.
Identificar el dispositivo
¿Dónde está la cama, por favor?
Condición completa 1d
Programa a seleccionar
Aumento de la carga de tensión
¿Hace sol hoy?
Acciones al bajar el volumen
Configurar dispositivo ONVIF
¿Dónde están las pelotas?
La contraseña es L_'plo.
La entidad tiene un estado negativo
El termostato se enciende
Esta noche el niño va a la oficina.
Uso máximo anterior de un cuarto de hora
Ajuste de la temperatura del conductor
Bicicleta Specialized Turbo encontrada
Sensor de escape dañado
Potencia TC de retroalimentación
Nombre del concentrador Modbus.
Las camisas están en el parque.
Enciende el ordenador del comedor, por favor.
Nombre de la red Thread
Establecer variable absoluta
Memoria total (intercambio)
Pulsación muy larga
Nivel de atenuación predeterminado local
Temperatura objetivo del vapor
Número de seguimiento del paquete para añadir
Se ha producido un error en la lavadora.
Apaga los ventiladores de la oficina, por favor.
Nombre de la base de datos en la que almacenar los telegramas.
Respuesta no válida del dispositivo
La dirección de correo electrónico de tu cuenta de Specialized.
A mi abuela no le gusta el arroz.
Las niñas no tienen hambre.
¿Quieres configurar este calentador Guntamatic?
La rueda izquierda tiene un problema.
Apaga la lámpara del garaje, por favor.
Establece los estados del relé.
El payload que representa el estado "activado" de oscilación.
Dirección de datos ilegal
La clase empieza a las nueve.
Sara no está en casa.
Punta día rojo
Nombre de host o dirección IP del dispositivo Bitvis Power Hub.
Energía total MPPT 1
Debes seleccionar al menos una integración para realizar el seguimiento
Pon la temperatura del baño a 24 grados.
Activa el modo temporizador del termostato para una temperatura y duración específicas.
Por favor, cierra la puerta del garaje.
Conectar con EZVIZ Cloud
Tu código es 99968.
Aire caliente + 100 HR
Proporción de máscara de pantalla
Configuración de audio entrante
Mi médico come un plátano todos los días.
Solicitud de temperatura izquierda
¿Hay un billete cerca del coche?
Ruta relativa a la impresora
No se pudo conectar con Autoskope.
Fijada en la parte media inferior
El color temporal en formato RGB.
Temperatura deseada constante para calefacción
Nuevo modo Casa
Ruta remota donde subir las copias de seguridad.
No hay resultado en la búsqueda de la ciudad: por favor, comprueba el campo de la ciudad
Se ha actualizado la configuración existente.
La humedad objetivo mínima que se puede establecer.
Volver a configurar el soporte multiprotocolo de radio IEEE 802.15.4
ID que representa el usuario o grupo de chat al que se pueden enviar mensajes.
Nombre de host o dirección IP de tu dispositivo Iskra.
La integración Nest necesita volver a autenticar tu cuenta
Transmisor de radiofrecuencia
Tenemos veinte cucharas.
26 + 16 = 42 es correcto.
Por favor, selecciona un método de contacto:
¿Te gusta la carne?
¡Buen provecho!
Bloqueo de la calefacción por la temperatura del agua caliente sanitaria
Tiempo restante de sal del lado izquierdo
Tu código es 93457.
La contraseña para iniciar sesión en tu cámara Foscam.
Esta tarde mi madre va al parque.
Ayer tu abuela comió una sopa.
Emite un comando en el clúster especificado en la entidad especificada.
Fases de la potencia FV conectada a la red
El ID de dispositivo del montaje de almacenamiento en red que se va a volver a cargar.
Por favor, cierra la ventana del dormitorio.
Desbloquear el dispositivo (opcional)
Es hora de sustituir el filtro
Corriente de CC (Modbus)
Son las doce y cuarto.
Se dispara cuando uno o más sensores de humedad comienzan a detectar humedad.
Energía en la última hora
Los sótanos son blancos.
Modo de tiempo de desplazamiento
Restablecer consumible del cepillo lateral
Error de almacenamiento de telegramas KNX
Dirección IP a excluir del seguimiento
Actualiza una lista diaria específica para un personaje de Habitica seleccionado.
Por favor, abre la puerta del garaje.
El nombre que representa la tarea pendiente.
Blink no pudo desarmar la cámara.
Zimi - Descubrir dispositivo(s)
Abre las ventanas del dormitorio, por favor.
Dirección IP o nombre de host de tu caja de ventilación Duco.
¿Hay un perro sobre el árbol?
Elimina una anulación de dispositivo
El ID de cuenta de Kamereon seleccionado no coincide con el ID de cuenta anterior
Alarma de temperatura interna
Crear automáticamente un nuevo token de autenticación
La lámpara del garaje está encendida.
No abras la nevera.
Tu código es 11253.
Doble pulsación larga
El nombre del certificado
Entradas no válidas, por favor, comprueba tus valores.
Duración del pulso bajo
Cierra las ventanas del comedor, por favor.
Seleccionar Estación/Dirección
Hora del pico del mes
Enciende el calentador de agua durante un tiempo determinado.
Los datos de descubrimiento recibidos no son válidos.
Se ha proporcionado un código de alarma no válido
Tu vecino tiene dos peces.
Mi tío va al museo.
3B - Calidad del aire mala
El evento del calendario está activo.
Mi hermano está comiendo un bocadillo.
Tu padre quiere una naranja.
Fijado al centro izquierda
Bloqueado por contacto externo
Baterías cargadas desde la red hoy
Tu código es 70312.
¿Está Miguel en casa?
Control de brillo y temperatura de color
Cambiar opciones para este sensor de salidas
Hola.
Tu hijo está contento.
Temperatura del estator de la unidad de transmisión trasera
Hora de inicio de ejecución actual
Me acuesto a las ocho y media.
Restricciones de Dynamic ESS
Establecer valor de variable
El calentador de agua está encendido.
Punta día azul
Pon la temperatura del sótano a 24 grados, por favor.
Introduce los datos de conexión
Abre las verjas del sótano, por favor.
Comprueba si hay actualizaciones disponibles para el servidor y/o la integración de Music Assistant.
Número de cuenta de facturación
Error al importar la configuración YAML de HTTP.
Humedad del aire de extracción
¿Hay un } en el teclado?
Error de flash en la placa de comunicación
Los cuchillos están en el salón.
Ganancias diarias en bitcoins
La contraseña es fZc]y.
El ID del medio debe ser un número entero positivo.
Ayer ella compró una llave.
Mi tía está preocupada.
¿Dónde está tu amigo?
Intensidad media de la luz durante los últimos 20 minutos
Energía exportada a la red esta hora
Eliminar elementos de la lista de verificación de una tarea.
Factor de rendimiento estacional
Sensor de temperatura del módulo de CA defectuoso (L1)
Distancia de activación del radar
Leer los tiempos de descarga de CA
Comprueba si uno o más sensores de vibración están detectando vibración.
Límite inferior de la consigna máxima de calefacción central
Crea una grabación de una transmisión de cámara en vivo.
Lomo de ternera (asado)
Calibrar el sensor de CO2
¿Está apagada la luz del pasillo?
Introduce la dirección IP del dispositivo.
Mi profesor necesita una taza nueva.
El archivo se llama acyi-2.pdf.
Pon la temperatura del sótano a 28 grados.
¡Buenas tardes, Carlos!
Fecha para la que se fija el plan de comidas.
Temperatura máxima del disco
Exterior frontal derecha
El cuadro está delante del árbol.
Valor de la posición "cerrada"
Modo noche ya activo
Temperatura de salida de ACS
Selecciona la zona a actualizar
Nombre de la entidad a calibrar.
Mi abuela compra una manzana todos los días.
Tu código es 77524.
Sistema no compatible: Problemas con OS-Agent
Error al encender
El lunes tu abuelo va a la biblioteca.
La mujer está dibujando un conejo.
Energía promedio de gas por hora - hoy
Ventanilla delantera derecha
El ordenador cuesta $99.
La clave API no es válida o ha caducado.
Descarga de la batería
Tiempo de filtración restante
Las pelotas son rojas.
Versión del adaptador Wi-Fi
¿Puedes cerrar la caja?
Mi madre necesita un periódico nuevo.
Ella tiene mucho miedo.
Responder a la consulta de devolución de llamada
Ahora vas a la piscina.
Comprueba si es de noche.
Tu tía vive en México.
Cierra las ventanas del salón, por favor.
Opciones específicas del modelo
¿Hay un libro detrás de la cama?
Cierra la puerta del dormitorio, por favor.
Enciende la música de la cocina.
¿Hay un - en el teclado?
¡Buenas tardes, Lucía!
El agua está más caliente que la curva de enfriamiento
Abre las verjas del ático, por favor.
Tengo un plato caro.
La dirección del programa a controlar (utiliza la dirección o el nombre).
Por favor, pon la temperatura del baño a 26 grados.
Número de zonas de la cuenta
Unidad de temperatura en pantalla
La contraseña de tu cuenta de Mijn Farmad Apotheek.
Mi médico quiere un vaso de agua.
La cámara es blanca.
Ruta del dispositivo Socket
Sensor de temperatura exterior dañado
¿Dónde están mis zapatos?
Modo de luz nocturna desactivado
El reloj está en el hotel.
Descarga a lo largo del tiempo
Exterior trasero derecho
Sistema de corte bloqueado
Tu madre va al aeropuerto.
¿Hay un sombrero al lado del árbol?
Punto de medición ID 1
Configurar la suscripción a Cloud Pub/Sub
Selecciona una opción de una selección.
Los hombres tienen seis ordenadores.
La cámara PTZ a mover.
¿Dónde están mis billetes?
Comen una pizza todos los días.
Plantilla de comando de energía
Tu hermano es de Madrid.
Hace sol en Nueva York.
Clave de propiedad del valor.
Obstáculos ignorados con foto.
Por favor, tráeme un vaso de zumo.
Escribe el carácter Z dos veces.
Iniciar sesión con SMS
Interruptor apagado
Se produjo un error al comunicarse con Rituals.
Defecto del sensor de colisión
Envía una notificación.
Se ha eliminado la integración de Telegram
Hoy hace mucho frío en París.
El médico dibuja un caballo todos los días.
Me gusta el agua.
Limitación de potencia activa
Añadir tarea IA
Memoria interna utilizada
La dirección IP local del dispositivo Harbor.
Tu nombre de usuario o correo electrónico de Snoo
Método de ajuste de la latitud
El nombre de tu router Mikrotik.
Tu hija tiene doce libros.
El reproductor multimedia no está silenciado.
Selecciona la máquina que quieres integrar
Solicita una nueva captura de imagen desde un dispositivo de cámara.
La aplicación para reiniciar.
¿Es azul la cocina?
Mi padre tiene seis periódicos.
Trabajo los lunes.
Precio de compra de gas en horario supervalle
Hace viento en México.
La mujer tiene mucho calor.
Error de autenticación con la nube de Crownstone
Hoy hace mucho viento en Inglaterra.
Plantilla de último valor de restablecimiento
Hay una bicicleta en el baño.
Defecto del sensor de bucle
Tu hermano quiere un huevo.
La batería está cargando
Por favor, verifica tus credenciales.
Ayer estuve enfermo.
Tu padre quiere una sopa.
Ayer ella lavó una taza.
Integrar con el control de la calidad del aire exterior.
Habilita la grabación continua en el almacenamiento de la cámara.
La contraseña es oqvv.
A mi abuelo no le gusta el azúcar.
Depósito de suciedad lleno
Fallo del sensor de temperatura remoto (no se restablece automáticamente)
¿Qué significa W?
Selecciona una escena en el receptor.
Velocidad del segundo motor
Potencia aparente nominal
Sin tarjeta de carga
Mostrar la ruta de referencia en el mapa.
Hace sol en Inglaterra.
Consumido importado de la batería
Pon la temperatura del comedor a 22 grados.
El cortacésped está en la base
Prefijo del tema para descubrimiento no válido.
La entidad seleccionada no tiene coordenadas de ubicación.
Él quiere un kilo de carne.
Conectar automáticamente con el dispositivo
¿Dónde está la casa?
Usar mapa de limpieza
Actualización de imagen disponible
Hub versión 1 (anterior a 2014)
Mi tío está dibujando un árbol.
Se requiere código para armar
Pon la temperatura del baño a 23 grados, por favor.
Se dispara cuando uno o más niveles de dióxido de nitrógeno cruzan un umbral.
Apaga el ordenador de la cocina, por favor.
Pon la temperatura del comedor a 29 grados.
El modo confort está encendido
Velocidad de escritura del disco
Consumo total de potencia del TC
Crear sensores de uso de ancho de banda para clientes de red.
Dispositivos Matter mediante Thread, Wi-Fi o Ethernet.
Mi vecino está contento.
Por favor, inicia sesión en la nube de Elmax con tus credenciales
Siguiente color LED
Último contacto con VE
Masa muscular en el torso
Tu hija no tiene prisa.
Controla el brillo absoluto de la luz.
El nivel de monóxido de nitrógeno superó el umbral.
Se ha superado el límite de solicitudes o la batería de 12 V tiene poca carga.
ID del mapa de referencia
Pulsa la tecla U.
Opciones del aire acondicionado
Apaga las lámparas del dormitorio.
Puedes encontrar el código de seguridad en la parte posterior de tu puerta de enlace.
Se dispara cuando una o más alarmas se arman en modo vacaciones.
Mi padre trabaja en Barcelona.
Fallo en la detección remota de la tensión de la batería
Producción de energía (total)
Mi médico vive en España.
Edita el contenido multimedia de un mensaje enviado previamente.
Precio de vertido a la red de electricidad en horario supervalle
Configurar una puerta de enlace serie
Establece un temporizador de apagado automático de un ventilador Modern Forms.
Tu madre tiene ocho teléfonos.
Volumen últimas 24h
Tensión de salida CC
Escribe el carácter J dos veces.
La niña tiene ocho periódicos.
Ella tiene un conejo.
Adiós, Juan.
Tiempo de espera para detección de movimiento de luz
El grupo de tu dispositivo SMA, donde está configurada la conexión Modbus
Selecciona la dirección de conexión
Establecer modo de funcionamiento en calentador de agua
Puerta trasera izquierda
Subir archivo de certificado de la CA personalizado
Establecer la velocidad del ventilador como un valor porcentual (0-100 %).
Nueva contraseña para la Wi-Fi de invitados.
Estás dibujando una flor.
Filtro de aire fresco
Tienes ocho libros.
Añadir elementos a la lista de verificación
Calefacción del asiento derecho
El riego ya está activo
Corriente en N
Contaminación del aire moderada
Energía importada de la red esta hora
Índice de parte no válido.
Llegada estimada de la próxima entrega
Comprueba si uno o más cortacéspedes están detectando un error.
Límite superior de la consigna máxima de agua caliente
¿Hay un paraguas en el baño?
Utilización de CPU (usuario)
La entrada de configuración del sitio para obtener la previsión.
Factor de rendimiento estacional: calefacción
Temporizador de arranque del generador por temperatura
Horas del ventilador de suministro
Se produjo un error de autenticación al comunicarse con el cargador EV Peblar.
Conecta Home Assistant a tu batería Homevolt a través de la red local.
Duración negativa del contador de agua
Vamos al museo todos los días.
El ciclo ha finalizado
Acciones al cerrar
Franjas horarias de los viernes
Ayer tu tío comió un helado.
Las cucharas están cerca de la mesa.
No se pudo descubrir automáticamente el servidor.
Enciende el ordenador del garaje, por favor.
Los ordenadores están en el pasillo.
Mantener la nueva configuración
No se ha podido determinar el origen o el destino
Tu contraseña de Snoo
La niña trabaja en Madrid.
Establecer dirección del ventilador
Tengo sed.
Mi amigo quiere una botella de leche.
ID de Steam no válido
Apagar la pantalla
Pulsa la tecla (.
¡A comer!
Ejercicio del actuador deshabilitado
Usuario de apagado del sistema
El archivo se llama hgco~.bak.
Tensión de retroalimentación TC
Tu amigo tiene doce cucharas.
Consigna del ventilador de suministro de la campana extractora
Error de comunicación del contador
Precio todo incluido actual
El hombre quiere un kilo de pan.
Los profesores tienen mucho sueño.
Configurar Gree AC
Configurar el dispositivo Iskra
Alarma del sensor de tensión
¿Dónde está mi silla?
Tu vecino necesita un tomate.
No uses al1 como contraseña.
Tiempo hasta revisión
Las credenciales pertenecen a una cuenta de Xthings Cloud distinta de la configurada originalmente.
El climatizador admite informar la humedad actual.
Gracias, María.
Ejecutar calibración automática
Configurar una puerta de enlace MQTT
6 + 4 = 10 es correcto.
Ayer el hombre lavó una camisa.
Minutos despierto
El identificador del dispositivo no coincide con el dispositivo configurado previamente.
Consumo de potencia reactiva
Nombre de host o dirección IP de la puerta de enlace Intergas.
40 + 10 = 50 es correcto.
Escribe el carácter d dos veces.
Hoy hace mucho calor en Nueva York.
No se ha podido comunicar con el controlador Omada.
Introduce el puerto Modbus TCP y la dirección Modbus del dispositivo.
Precio de consumo de energía - Punta
El ID del destino debe ser un número
¿Dónde está el museo, por favor?
La hora de la alarma.
La lavadora del garaje está encendida.
Parada en CA 1
Tu madre tiene doce billetes.
Abre las cortinas del ático.
Tipo de calibración ORP
A mi abuelo no le gustan las sopas.
No se pudo establecer el modo aleatorio.
Mi abuelo tiene mucho calor.
¡Hasta luego!
Definir la configuración del servidor
Temperatura del circuito de alimentación primario
Él está comprando un pastel.
Mostrar el área limpiada en el mapa.
Contraseña de tu cuenta de usuario local.
Control remoto activo
Nivel de potencia (W)
Esta voz TTS ya está configurada.
Tu código es 51908.
Nombre de host o dirección IP de tu dispositivo TP-Link.
Frecuencia CA MPPT 1
Tengo cinco sillas.
Actualizar la dirección IP de este dispositivo Android TV previamente configurado.
Mi hermano quiere una taza de leche.
Cámaras que admiten audio
Restringir todo riego
Mi hija quiere una botella de agua.
Por favor, abre las ventanas del dormitorio.
Recompensa o pérdida
Toma una instantánea de un reproductor multimedia.
Encender con temporizador
Temperatura del MOS del paquete de baterías 1
Ángulo mínimo de las lamas
Comprueba si uno o más humidificadores están configurados en un modo específico.
Los niños van al restaurante los domingos.
Los profesores están lavando una taza.
El niño tiene ocho bicicletas.
La autenticación con Libre Hardware Monitor ha fallado.
A mi amigo no le gustan los huevos.
Hoy hace mucho calor en México.
Ayer mi hijo compró un billete.
El vaso está sobre la cama.
Red cargada hoy
Abajo (pulsación larga)
La calefacción de la cocina está apagada.
La regla de credenciales para el usuario.
¡Adiós!
Trabajo los miércoles.
Mi hermana necesita un sombrero.
Masa muscular en la pierna derecha
No se pudo detener la aplicación Z-Wave JS
Presión de entrada del compresor
¿Dónde está tu ordenador?
Temperatura del agua de salida
Ruta remota a un documento.
El tipo no coincide con el dispositivo descubierto
Se ha completado la limpieza
Obstáculos con foto
Comprueba el carrusel de limpieza.
Sin conexión / Deshabilitado
Cable desconectado
Quiero comprar un cuadro azul.
Energía activa positiva
Son las ocho y cuarto.
El correo electrónico utilizado para tu cuenta de Vistapool
¡Buenas noches, Miguel!
¿Estás seguro de que quieres configurar IFTTT?
Muchas gracias, Ana.
Apaga la radio del comedor, por favor.
Una cadena hexadecimal para enviar.
El niño tiene seis camisas.
Temperatura máxima de la caldera
Detiene Home Assistant.
Falta el depósito de polvo
Indicadores de estado del medidor TC de carga activa
Apaga la música.
Cuenta atrás para desactivar la zona inferior
Se ha producido un error al cerrar la puerta
Reiniciar contador de energía
¿Qué significa B?
Tensión fase B-N
No se pudo autenticar con Tibber al obtener los precios.
Me gustan los caballos.
La integración de Home Connect necesita volver a autenticar tu cuenta
El archivo se llama lqvv~.bak.
Próximo destino de llegada
Tu tío quiere una botella de cerveza.
¡No se pudo acceder a los dispositivos USB!
Esta mañana hace sol.
Selecciona la dirección MAC del dispositivo
¿A qué hora cierra la tienda esta noche?
Consigna de calefacción (día)
¿Puedes apagar la televisión del ático?
Mi madre va a la iglesia en autobús.
Energía de CA-in-1 al inversor
Cantidad de riego único
El archivo se llama dkvm_1.txt.
Slug de copia de seguridad para restaurar.
Última fuga detectada
¿Dónde está mi vecino?
Activar o desactivar la función Brisa
Los pájaros son nuevos.
Host (dirección IP o nombre DNS)
La tienda cierra a las siete.
Navajas (medianas)
Selecciona el interruptor encontrado para configurarlo
Mi amigo quiere una patata.
Abre la persiana del garaje, por favor.
Sensor de caudal de cloro
No se pudo determinar si se requiere autorización
Recuento de arranques del quemador de agua caliente
El nombre de esta configuración
No tienen hambre.
6 + 38 = 44 es correcto.
Define las acciones que se ejecutarán cuando se detenga la aspiradora.
Hay un plato detrás del coche.
La cama es bonita.
La cena está lista.
Mi abuela quiere una manzana.
Pulsa la tecla r.
Estamos en el comedor.
¿Dónde está mi ratón?
Acceder al servidor Portainer
ID del chat donde editar el título.
Establecer el valor del contador
Las camisas están cerca de la cama.
Número de serie de la chimenea a configurar
Motor del cepillo derecho sobrecargado
Tu profesor tiene cuatro vasos.
Si la opción debe pasar de la primera a la última.
Nivel de carga de la batería
Longitud mínima del texto de entrada
Tu hijo tiene cuatro pájaros.
Consumo total de corriente TC
Se dispara cuando uno o más interruptores se encienden.
Configurar el temporizador del calentador de agua
Selecciona el dispositivo que quieras añadir a Home Assistant
No uses |>$yI como contraseña.
Energía real plus
Intermitente delantero derecho
¿Es bonito el sombrero?
Punta día blanco
Yendo a limpiar la mopa
Silencio, por favor.
El tiempo de espera no está bloqueado como es necesario
Los profesores trabajan en España.
¿Cómo se dice esto en español?
Cuenta de Spotify especificada no válida
Establece el período de tiempo para mantener la temperatura y anular la programación.
Introduce el número de zona a configurar
Mi libro es barato.
¿Puedes apagar el ordenador de la oficina?
La contraseña es %iz;.
No se pudo enviar la orden de armar ausente a la alarma Egardia.
El sol de medianoche terminó
Reproducir un sonido antes del mensaje de inicio o multimedia.
El servicio ntfy seleccionado actualmente no está cargado o está deshabilitado en Home Assistant.
El código de usuario no es válido, no se ha armado en casa
Las cortinas de la oficina están cerradas.
La pizza cuesta veinte euros.
No uses HiIF como contraseña.
Tu hija tiene calor.
Elige un dispositivo para configurar
Habilitar la conexión a la nube para la estrategia de carga inteligente
Bloquear por el interior de la puerta
Configurar Harbor
Estado de la limpieza del aire
Reproduce el sonido de dispositivo perdido en un dispositivo Apple.
Temperatura interior AQIN
Climatización automática del asiento izquierdo
La contraseña para la autenticación básica HTTP.
Consumo de gas de las pilas de combustible esta semana
Sensores de uso de ancho de banda para clientes de red
Archivo de clave SSH no encontrado
Tengo un cuchillo caro.
Sin potencia de entrada
Modo de climatización para calefacción
Calidad del aire media
Encender reproductor multimedia
6 + 18 = 24 es correcto.
Error al iniciar sesión. Por favor, comprueba tu nombre de usuario y contraseña e inténtalo de nuevo.
La entrada para la que recuperar las imágenes del vehículo.
Proporción de consultas DNS bloqueadas
Comienza a reproducir el contenido multimedia especificado en un reproductor multimedia.
¿Hay un caballo en el comedor?
Se dispara cuando uno o más valores de iluminancia cambian.
Modo de sonido de alarma
Comemos a las cuatro y media.
Mi abuela compra una pizza todos los días.
Error durante la actualización
El médico es divertido.
Valor de Z-Wave JS actualizado
Bloque de programación finalizado
Las mujeres tienen mucho miedo.
El archivo se llama jjnp.py.
Buenas noches, Ana.
Sensor de control de la temperatura exterior
Toma una foto.
Sube un archivo a tu instancia de Immich.
ICA local personalizado
El médico tiene miedo.
El viernes mi abuelo va a la piscina.
Parámetro de configuración a establecer.
Esto te permitirá cambiar el puerto serie de tu adaptador Zigbee actual.
¿Te gusta la leche?
Vincular cuenta de Google
Ella escribe un libro todos los días.
ICA PM2.5 (promedio de 24 horas)
El caballo está al lado del coche.
Hoy hace mucho sol en Londres.
Apaga la luz del jardín.
La integración de TP-Link Omada no está disponible actualmente.
Tengo una casa barata.
Selecciona los clientes de red para los que crear entidades.
Estado del enlace Ethernet
Selecciona tu ID de punto de medición
¿Es verde el garaje?
El certificado de cliente y la clave privada no son un par válido
A mi hermana le gusta el arroz.
La sopa cuesta $40.
Hay un cuchillo en el garaje.
¿Es pequeña la casa?
Total de retorno de energía del mes en curso
Se ha producido un error al conectar con la API de Forecast.Solar
El ID de la cuenta debe ser un número de 9 dígitos
Nombre del destinatario
¿Dónde está mi hija?
El carácter D no está permitido.
La contraseña es 1CX.
¿Qué hora es ahora en Berlín?
¿Es amarillo el pez?
Hay un ratón en el baño.
Presión del neumático delantero derecho
Aumenta el volumen x niveles.
Añadir una observación para un rango numérico
Abre la persiana del sótano, por favor.
Establecer temperatura con fecha y hora de finalización
Selecciona cómo se reciben los datos de la imagen.
Crea una nueva tarea y la añade a un proyecto.
La patata cuesta doce euros.
Hora de finalización de la consigna
Tazas de leche caliente
¿Dónde está el hospital?
Suscripción heredada detectada
Busco la estación.
Las verjas del ático están abiertas.
Tu madre trabaja en México.
Establecer valor de entrada de fecha y hora
Introduce tu nombre de usuario y contraseña:
La próxima semana mi abuela va a la ciudad.
Comprueba si uno o más cortacéspedes están inactivos.
Abre las ventanas del baño, por favor.
No se pudo volver a la pista anterior.
Precio de vertido a la red en horario valle
Soy de Roma.
Queremos una pizza.
PM2.5 (promedio de 24 horas)
Consigna del ventilador de extracción de la chimenea
A mi tía no le gusta el agua.
Umbral de registro alcanzado
Tu código es 4314.
Bomba de circulación de ACS
La limpieza se detuvo debido a un error
Corriente de fuga CC-CC
Miguel vive en una casa grande.
La clase de dispositivo seleccionada requiere una unidad
La próxima semana el niño va a la escuela.
Mi hermana necesita una taza nueva.
Cadena de conexión de Event Hub
Canal para el que se solicita el nivel de brillo.
Esta mañana tu tía va a la ciudad.
Cero neto (sólo carga)
La estación de salida y la de llegada no pueden ser la misma.
El archivo de clave privada que pertenece a tu certificado de cliente.
Déjalo vacío para utilizar la dirección del servidor de aplicaciones.
No es un receptor de red AVR Denon, la información de detección no está completa
Estado del cierre trasero derecho
Escribe el carácter # dos veces.
Escribe el carácter v dos veces.
Luz del horno inferior
Activa el modo valet de un vehículo.
Modelo de voz a texto
Instalación energética para configurar.
Vamos a casa.
El nombre de archivo del firmware.
Lomo de ternera (cocción a baja temperatura)
No se pudo vincular con la puerta de enlace
Hoy los profesores van al médico.
Activa el modo eco durante un tiempo determinado.
Por favor, introduce su información de IP Secure.
Identificador de contador inteligente
Hay un sombrero en el comedor.
Se agotó el tiempo de espera al generar una URL de autorización.
Modo de carga programada
Ayer los niños comieron una ensalada.
Se detectó un rastreador GPS Fressnapf no válido
Él quiere un kilo de arroz.
Tamaño de la última toma
No se pudo conectar con el servidor
Próximo precio de la electricidad
Las mujeres quieren un trozo de queso.
Fallo al volver a autenticarse; el número de serie no coincide con el original
Desequilibrio de tensión en la red eléctrica
Una ruta de archivo local en la cual escribir la notificación
Ranura de código a desactivar.
Límite de potencia interno
18 + 20 = 38 es correcto.
Los pájaros cantan.
Límite inferior para el rango del filtro.
Habilita la función de flash para esta luz
El archivo se llama ehga_1.txt.
¿Puedes encender la calefacción del ático?
Actualizar un plan de comidas
Exportación de energía activa
Temperatura de calentamiento deseada
Protección contra sobrecorriente del BMS
Somos una familia.
Topic de estado del modo de color
El gato está durmiendo en el sofá.
Ahora mi tía va al médico.
Insteon no está cargado.
La contraseña de tu cuenta de Helty Home.
La mujer quiere una naranja.
Mi hermana tiene diez relojes.
El hombre está comprando un pastel.
Desactiva la transmisión de audio.
Depósito de agua sucia lleno
Cambio de filtro pendiente
La película empieza a las cinco y media.
Establece el valor absoluto de una variable o consigna.
Establece o actualiza la anulación manual del cargador.
La API no está disponible actualmente.
¿Dónde está tu gato?
Error de autenticación con Dropbox
¿Dónde está el museo?
Envió una notificación de control de entrada
Temperatura del aceite del motor
Ayer mi padre leyó un libro.
Se produjo un error desconocido al comunicarse con el dispositivo Tailwind.
Los profesores son altos.
Mi profesor tiene cinco camisas.
Energía de red añadida
Hora de inicio de la tarifa eléctrica reducida hoy
La contraseña es KD4.
A mi padre le gusta el chocolate.
Brillo del LED del sistema
Hola, Pedro.
¿Dónde está tu camisa?
Se dispara cuando uno o más valores de contenido de humedad cambian.
Factor de potencia fase C
Total de importación desde la red
Descarga el archivo de Minio.
Tu código es 31214.
La imagen se muestra como icono de notificación a la izquierda del texto de la notificación.
Motor de la rueda trasera derecha sobrecargado
La integración MQTT de Home Assistant no está configurada.
Topic del comando del modo de oscilación horizontal
Los modos de funcionamiento para que se dispare.
Están cansados.
El árbol es nuevo.
La lámpara del salón está encendida.
Este canal ya está configurado.
Ajusta el modo del altavoz.
Tiempo de espera de EPS
Coste previsto de la factura eléctrica actual
Hora de inicio del modo de suspensión los sábados
Leer desde el bus KNX
Duración total de la limpieza
Modo reposo desactivado
A mi abuela no le gusta el zumo.
Configurar almacenamiento SFTP
Temperatura del disipador de calor del inversor de la transmisión trasera derecha
Inicio previsto de la próxima entrega
El médico quiere un kilo de carne.
Modo súper frigorífico
Ajusta la sensibilidad para Pure Boost.
Mañana lloverá en Berlín.
Hay 23 grados en el comedor.
Por favor, cierra las persianas de la cocina.
A mi abuela no le gustan los bocadillos.
Hora punta de mayor consumo - Ayer
El nombre/título a buscar.
El número de tu casa
El ID de la clase de comando para el valor.
Precio de producción de energía - Punta
Credenciales para FYTA API
Potencia máxima por fase
Tiempo restante del cepillo principal
Fin del período valle
Mi hijo tiene diez camisas.
Mi hermana tiene frío.
Comprueba si uno o más sensores de gas están despejados.
El nivel de dióxido de nitrógeno cambió
Se produjo un error inesperado.
Tu médico compra una ensalada todos los días.
A mi tía le gusta la carne.
Descargas de la última versión
Monitor de la tabla de contadores (61)
El reloj está debajo de la casa.
Nivel de batería de reserva configurado
Tiempo total estimado
Tu código es 64653.
El nombre de usuario de tu cuenta de Autoskope.
Actualizar las credenciales de la API de Coinbase
Tu padre tiene ocho cuadros.
La integración de Xbox necesita volver a autenticar tu cuenta
Se produjo un error desconocido al comunicarse con los servidores de Renault.
Cuenta atrás para desactivar la zona superior
Tu hija va a la oficina todas las semanas.
Se requiere volver a autenticarse
La contraseña de Reolink es demasiado larga
¿Qué hora es en España?
Establecer valor de entrada de texto
Apaga la calefacción durante una hora o hasta que se alcanza la temperatura mínima.
Iniciar sesión en Specialized
Enfriamiento de la temperatura ambiente
El identificador de región/rastreador de dispositivo especificado no es válido.
Hay un perro debajo de la cama.
Límite superior para el rango del filtro.
Ayer el hombre compró una pizza.
La hora de salida deseada.
Bajar agua/secado
Pure Boost vinculado con la calidad del aire interior
El valor proporcionado no es válido para esta acción.
El paraguas está cerca del árbol.
Se dispara cuando uno o más sensores de monóxido de carbono dejan de detectarlo.
Activa el modo ausente para el calentador de agua.
Configurar prefijo del archivo de salida
Temperatura del modo de calefacción
¿Hay un billete en la oficina?
Corriente de red L1
Clase de dispositivo inesperada
Hay un bolso debajo de la casa.
Hora de revisión por kilometraje
Última actualización de la ruta
Mi madre quiere una sopa.
Amarillo: LED de estado del sistema
Dispositivo devolo Home Network encontrado
Estación meteorológica de la que obtener datos
La entrada de configuración que representa el bot de Telegram para enviar el vídeo.
Las cucharas están debajo de la mesa.
Las niñas no tienen sueño.
Consumo de agua de hoy
Tu vecino está en el pasillo.
Tu código es 16750.
Sobretensión de red L1
La contraseña es ]*=Ae.
Mi madre tiene doce camas.
Mi tío tiene doce camisas.
La contraseña es {u`L.
Tu hermana va al parque los domingos.
Estado de funcionamiento interno
Precio medio de mercado
Acciones al seleccionar la pista siguiente
Esta bicicleta no tiene ninguna clave de cifrado almacenada que volver a configurar.
¿Qué significa &?
Mi mesa es negra.
Soy simpático.
Segundos desde el último disparador
Elemento de la lista de tareas completado
La entrada de configuración que representa el bot de Telegram para enviar la foto.
Potencia de la fase B
Enciende la calefacción de la cocina.
Arma una alarma en modo ausente.
Sin restricciones entre la batería y la red
La contraseña de tu cuenta de Xthings Cloud.
Hacer una pregunta a un satélite
La longitud y la latitud de tu ubicación.
Inclinación, apertura, cierre y tiempo de paso
Temperatura absoluta deseada actual.
El dispositivo LIFX detectado que se va a añadir.
Añadir instalación energética local
Los ordenadores son baratos.
¿Está Lucía en casa?
Ruta del dispositivo USB
El reproductor multimedia está reproduciendo
Tu hermana compra una cama todos los días.
Armar ausente en espera
Activar energía para accesorios
El código SMS introducido no es válido.
N3 - Calidad del aire mala
Deshabilita los Pi-hole(s) configurados por un período de tiempo.
Motor del cepillo izquierdo sobrecargado
La pelota está detrás del árbol.
La latitud a enviar.
¿Quieres configurar Sonos?
Mañana lloverá en Roma.
Establece todos los ajustes de contaminación del sistema de ventilación.
¿Dónde están los paraguas?
¿Puedes abrir la caja?
Índice de punta de día blanco
Utiliza el siguiente formulario para volver a configurar tu conexión al servidor Proxmox VE.
Recarga todas las entidades Modbus.
Regulación redox activa
El ID de la clave de propiedad para el valor.
Tu madre tiene siete casas.
El archivo se llama qucw_1.txt.
Establece la velocidad del ventilador rastreada para un ventilador Bond.
Se detuvo por el control de refrigeración
Nombre del código PIN a borrar.
Quiero comprar una bicicleta negra.
Valor de paso de brillo
Los perros están delante del coche.
Acceso a la ruta de archivo seleccionada no permitido
ID único de la respuesta de devolución de llamada.
¿Estás seguro de que quieres configurar Traccar Client?
¡Mira!
Las cocinas son pequeñas.
Se produjo un error al intentar conectarse a la instancia de Portainer.
La contraseña utilizada es incorrecta
Por favor, cierra las puertas del garaje.
Par real de la unidad de tracción delantera
Temperatura de retorno del búfer
Solicitud de encendido del TV
Apagado por registro
Acumulado de electricidad producida en horas valle
No trabajo el sábado.
Permite a Profiler crear un perfil de sistema para un número de segundos especificado.
Tiempo restante de carga
Almacenamiento total disponible
Abre las puertas del pasillo, por favor.
Ancho de banda en transmisión (real)
Añade un fondo al mapa.
Armar ausente sin espera de entrada.
El médico quiere un vaso de cerveza.
Los profesores quieren una botella de leche.
Dirección de grupo para leer la humedad actual.
Establecer la espera para el apagado automático de la escena
Reinicio(s) necesario(s)
Establecer personas en casa
Corriente instantánea fase T
Abre las verjas del ático.
Ayer mi hija compró una cámara.
Esta mañana tu profesor va a la farmacia.
Actualizar una recompensa
No se pudo subir el contenido multimedia.
No se pudo iniciar la reproducción.
14 + 20 = 34 es correcto.
Comprueba si uno o más sensores de humedad no detectan humedad.
Temperatura media del disco
Define tu conexión Solar-Log
El médico tiene tres sillas.
Tienes un libro.
El niño lava un coche todos los días.
Define una plantilla para obtener la humedad actual.
El niño tiene veinte teléfonos.
Enciende las lámparas del ático, por favor.
Mi abuela vive en Madrid.
La contraseña para el usuario proporcionado.
Ayer mi padre compró un bolso.
Próxima temperatura programada
Me levanto a las diez.
Error de descubrimiento UDP.
Elemento de la lista de tareas eliminado
El token de acceso proporcionado no es válido.
Relé de la válvula de gas defectuoso
La contraseña es Aq<X.
Mañana es lunes.
Se dispara cuando una o más luces se encienden.
El niño tiene mucho calor.
Configurar el tema de Cloud Pub/Sub
Mi madre tiene cuatro cuadros.
Tu madre está cansada.
Establece un valor de tiempo de ejecución booleano en el controlador IHC.
Contador de páginas del tambor negro
En modo reposo
Los niños quieren un trozo de carne.
Los profesores están lavando el cuchillo.
Pon la temperatura del baño a 18 grados, por favor.
Dispositivo Xbox encontrado
Actualizar una tarea pendiente
El libro es blanco.
Selecciona la cuenta de facturación que quieres utilizar.
Por favor, abre la persiana de la oficina.
Lo siento, Miguel.
No se pudo obtener la información del dispositivo
Activar retardo a la izquierda
Lectura del contador de agua 1
Alarma de estado de salud
El comando que se enviará al dispositivo.
Mi hermana vive en México.
Establece la temperatura deseada para un dispositivo de climatización Netatmo con un período de tiempo.
Corriente de bus CC (batería)
Ya existe otra entrada para este puente Hue, se eliminará esta entrada
Apaga la televisión del dormitorio.
Escribe el carácter W dos veces.
Modo de calidad del aire
La clave sin conexión debe ser una cadena hexadecimal de 32 bytes.
Añade un token RFID a la lista de autorización autónoma del cargador.
Adiós, Laura.
Tu clave API de 32 bits
Depósito de agua limpia vacío
A mi hija no le gusta el té.
Define si se añade un ciclo de enjuague adicional al programa.
Son las tres y cuarto.
Límite de potencia de descarga (%).
Producción de energía hoy
Ir a preajuste
N1 - Calidad del aire buena
¿Dónde está la pelota, por favor?
Actualizar contador del sensor
¿Qué tiempo hace en México?
Límite inferior de carga con energía solar
Añadir una programación de carga
Él tiene cuatro libros.
Error de comunicación con el accesorio
Configuración del dongle USB Crownstone
Franjas horarias de los sábados
La dirección de grupo del objeto de hora.
Se produjo un error al intentar conectarse a la instancia de Firefly III.
Los periódicos están delante de la cama.
Enciende un ventilador.
El número de puerto se puede encontrar en el menú de configuración del dispositivo.
Rango de velocidad máx.
¡Feliz Navidad!
La cuenta a la que mover dinero.
Hasta luego, Carlos.
El nombre de host o la dirección IP del dispositivo HAVEN.
Consumo neto de tensión CT
La radio de la cocina está encendida.
Prueba en curso
Ya se ha configurado un TV Philips con este emisor de infrarrojos.
Profundidad de color de vídeo
Fallo del sensor de temperatura remoto (reinicio automático)
La cafetera del dormitorio está encendida.
Tu tía necesita un libro nuevo.
Estado de precalentamiento
Navegar a las coordenadas
Tiempo de finalización de la segunda cavidad
Sensibilidad de detección de movimiento medio
¿Está apagada la música del jardín?
Segundo botón del segundo grupo
Zona a la que rastrear la distancia
Añadir evaluación de tareas de IA
Notificaciones push de alarma
Tráeme un vaso de vino.
El puerto serie no es un dispositivo válido o no se pudo abrir
Conectar con el Powerwall
Actualizar el archivo de claves KNX
El brillo de la luz cambió
Mi abuelo tiene cuatro mesas.
Energía consumida de la fase L1
¿Dónde está tu taza?
Hasta luego, Miguel.
Las mujeres van al aeropuerto en autobús.
Se ha producido un error al actualizar el evento
Modo de control de demanda: manual o auto.
Calidad del aire activa
Déjalo en blanco para utilizar el puerto predeterminado.
Perfil de impresora con el que conectarse.
Nivel de alerta actual
La niña tiene siete casas.
49 + 47 = 96 es correcto.
El índice de ranura de credencial para borrar.
Son las ocho.
Número de serie (12 dígitos)
Número de días para mantener activo el modo ausente (1-365)
Apagar ventilador
¿Hay un billete sobre la mesa?
Selecciona la estación para la que mostrar los precios
Configuración de la puerta de enlace Ethernet
La próxima semana vas al banco.
¿Es barato el árbol?
Modo de movimiento PTZ.
Consumo total de gas
Comprueba si una o más alarmas están armadas en modo vacaciones.
Consumo neto mensual
Tiempo de utilización del cepillo lateral
Tazas de café con leche
Esta noche mi hijo va al banco.
Reinicia un complemento.
Color en modo diurno
No se pudo acceder a la API de Rachio
El ratón está cerca de la cama.
Fallo en la configuración del modo de entrada
Ella tiene diez coches.
Activar o desactivar el control de calidad del aire.
Los niños están en el salón.
Rango demasiado pequeño
Fuente de calor de corrección
Modo de almacenamiento predeterminado
Tiempo de finalización de la lavadora superior
Bajar el volumen del reproductor multimedia
Este cargador ya está configurado
Contraseña para la interfaz web de Ouman EH-800
Añadir a la lista de reproducción
Tiempo para volver al punto de guardia
Estamos comiendo una naranja.
Volver a configurar la conexión al host LCN.
Obtener usuarios de la cerradura
¡Hasta luego, Carlos!
Recarga los temporizadores desde la configuración YAML.
La dirección de correo electrónico para iniciar sesión en tu cuenta FYTA.
Necesito una taza.
Detener el registro de objetos
Reproducir/Pausar contenido multimedia
Energía de calefacción diaria producida
IVA actual de la electricidad
¿Y tú?
Pausar todo el riego
Las credenciales proporcionadas no son válidas.
Cierra la persiana del garaje.
Iniciar el programa seleccionado
Franjas horarias de los martes
El cuchillo es amarillo.
El niño come una pizza todos los días.
Calentador eléctrico de unidad interior
Borrar la configuración del puerto
Lluvia últimas 24h
Temperatura temporal de la caldera
Nivel mínimo de carga
Propiedad del objeto de interfaz
Por favor, enciende la cafetera del baño.
Configuración en la nube de Genius Hub
Modo de suspensión los miércoles
Precio medio con todo incluido
Este ventilador no admite temporizadores de suspensión.
Tu hija quiere una ensalada.
¿A qué hora empieza la película?
Coste de la factura eléctrica actual hasta la fecha
Impulso de ranura derecha
Enciende los ventiladores del garaje, por favor.
Comprueba el nivel de dióxido de azufre de una o más entidades.
Se detuvo por el método de control
Esta credencial ya está registrada en el dispositivo.
Blink no pudo grabar un clip.
Aquí hace frío.
El niño vive en Madrid.
Eliminar el límite superior
¿Te gustan las ensaladas?
Solicitar preajuste de zona
Estación de carga bloqueada
Copia de seguridad no encontrada
Estado de detección de ventana abierta
Protección contra sobrecalentamiento activa
¿Dónde está la mesa, por favor?
Brillo del LED trasero
Tiempo de ejecución vertical de calibración ascendente
Sobrescribir la configuración existente
Se dispara cuando una o más sirenas se apagan.
Añadir código PIN
¿Puedes ayudarme?
Envía un comando.
El autobús sale a las siete y media.
A mi padre no le gustan las ensaladas.
Lo sé.
Contraseña de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Bomba de agua de la unidad interior
La imagen que se mostrará.
La entrada de configuración que representa el bot de Telegram para enviar el documento.
Dosificación de cloro establecida
El plato cuesta veinte euros.
Hay 19 grados en la cocina.
Consumo de electricidad este mes
El ayudante de plantilla ha sido eliminado
Abre la ventana, por favor.
No se pudo autenticar con Tado.
Por favor, enciende la lámpara del baño.
El arroz cuesta $40.
Topic del estado de humedad objetivo
Temperatura del inversor de la transmisión trasera izquierda
Compro una sopa todos los días.
Modo de desplazamiento de potencia
Vuelve a conectar tu cuenta de Tibber para actualizar el acceso.
Abre las puertas de la cocina, por favor.
Esta mañana hace viento.
Eliminar vehículo Autocharge
Precio EPEX de la hora actual
Hora de finalización del modo de suspensión los viernes
Ayer el médico dibujó un sombrero.
Modo de aire acondicionado
El dispositivo seleccionado no es un cliente de red del controlador de Omada.
Tu código es 63744.
¿Dónde está mi abrigo?
El dispositivo no es un servidor multimedia compatible
Valle día rojo
Tengo una reserva.
Configuración del modo de color XY
Contraseña de autenticación del dispositivo
Ayer él comió una manzana.
Modo de línea DSL
A mi vecino no le gusta el chocolate.
Por favor, cierra las persianas del pasillo.
Motor encendido (arranque remoto)
El archivo se llama pako.py.
No uses j>&elU como contraseña.
Queremos un trozo de carne.
Este dispositivo no admite una programación de circulación de agua caliente sanitaria
El nombre de usuario de tu cuenta de suministro
Periodo de enfriamiento después de funcionar
Introduce la dirección IP del dispositivo Solarman para integrarlo con Home Assistant.
¿Dónde está la silla, por favor?
Se requiere Bluetooth cuando el modo sin conexión está habilitado.
Nombre de archivo de copia de seguridad no válido
Coste diario fijo actual
La ensalada cuesta veinte euros.
URL a cargar.
El domingo mi abuelo va a la biblioteca.
La contraseña de tu dispositivo Hikvision
Tiempo de espera agotado al conectarse a la puerta de enlace.
Activa el modo vacaciones hasta una hora determinada.
Mi hija tiene seis años.
Los hombres tienen ocho platos.
Si se deben enviar comandos a la dirección del grupo en lugar de a un único dispositivo.
Energía consumida (mensual)
Ciclos de carga totales
Mi hija quiere una pizza.
Mi tía es divertida.
Corriente de almacenamiento CT
ID del hilo del mensaje
Los hombres quieren una patata.
Mi profesor vive en México.
Opcional, utilizado para sensores de sitio generales.
Comprueba si uno o más mandos a distancia están apagados.
Impulso del calentador de agua
Se produjo un error de autenticación o conexión durante la actualización del firmware.
Los gatos están al lado de la silla.
Presión de salida del compresor
Tu hijo necesita una bicicleta.
Energía reactiva producida
La clave API de la instancia de Seerr.
¿Puedes abrir la persiana?
Servicios de red activos
A mi tío no le gusta el vino.
Los relojes están en el hotel.
Me llamo Lucía.
Se dispara cuando una o más alarmas se arman en modo noche.
Configura tu dispositivo BSB-LAN para que se integre con Home Assistant.
Tu hermano tiene nueve cuchillos.
Hoy hace mucho sol en París.
Tensión de la cadena fotovoltaica E
Vivo en París.
Tienen ocho periódicos.
¡Hola!
Corriente del PCC L1N
Hora de la última limpieza
Potencia EVSE TC
Se dispara cuando la consigna de humedad de uno o más termostatos cruza un umbral.
Topic del comando de energía
Tu hermano tiene doce periódicos.
El módem que debe conectarse.
Tu código es 91358.
Uso máximo sin conexión
Ciudad/condado (I-L) para la que recibir advertencias
La contraseña es nwzd7.
¿Qué hora es en Barcelona?
Él es de México.
La zona en la que disparar.
Ventanilla trasera derecha
Ella quiere una botella de vino.
Tensión de carga PV1
Cierra la cortina del sótano.
El archivo se llama ipzv.py.
Mi hermana tiene siete árboles.
Falta el puerto de la API en las propiedades de MQTT.
Por favor, cierra las ventanas del garaje.
Distancia hasta la llegada
Masa libre de grasa en la pierna derecha
Días a incluir
Ajustar la espera por lluvia
Navegar a la URL
Energía de la última sesión
Factor de potencia de salida L1
No te preocupes.
Ventilador de torre STVL 50 C1
Selecciona un vehículo
Consumo de carga total durante su vida útil
El nombre del bucket.
Tareas locales
Apagado de protección de la cadena fotovoltaica 1
Esperando el apagado
Compensación de temperatura exterior
Se dispara cuando uno o más sensores de ocupación dejan de detectar ocupación.
Tu código es 1504.
Vida útil del tambor magenta
Tengo mucho sueño.
Inicia sesión en la nube de Imou
Arma el Elk-M1 en modo vacaciones.
La configuración del sensor debe proporcionar dos entre de 'inicio', 'final', 'duración'
El nombre de host o la dirección IP de tu servidor INDI Allsky.
Contraseña para la autorización en el servidor PCHK.
La bicicleta cuesta dos euros.
El código de verificación enviado a tu correo electrónico.
Establecer valor de tiempo de ejecución entero
Añadir All-Link
¿Qué es eso?
Error de secado E13
Configuración de software no válida
El lunes mi vecino va a la oficina.
No se detecta ocupación
Las mujeres no tienen hambre.
Hora de finalización del programa
Paneles solares conectados
Se ha eliminado la entidad rastreada
El ratón está en el sótano.
Nivel de batería de parada de pre-grabación
La niña es simpática.
El carácter F no está permitido.
Enviar acción de chat
30 + 2 = 32 es correcto.
Consumo de energía fase L1
Se produjo un error desconocido
¿Puedes apagar el ventilador de la cocina?
Tiempo máximo de ida y vuelta
Tengo mucho calor.
Distancia del objetivo en movimiento
33 + 42 = 75 es correcto.
No se pudo conectar al servicio Fresh-r.
Tu profesor va al mercado todas las semanas.
Este dispositivo my-PV no es compatible.
Selecciona la primera opción de una selección.
La tensión de entrada de CC MPPT 1 es demasiado alta
La contraseña es FDC.
Los perros están en el baño.
Duración del pulso alto
¿Dónde está mi gato?
Home Assistant actualizado
Las tazas son amarillas.
¡Buenas noches, Pedro!
El nuevo token de acceso API para autenticarse con Portainer
Gas consumido acumulado
Hace viento en España.
La lista de modos de escucha no puede estar vacía
Configura el modo del dispositivo de climatización.
Los médicos tienen doce vasos.
Comprueba si uno o más satélites Assist están escuchando.
¿Dónde están mis cartas?
Pulsa la tecla E.
El helado cuesta diez euros.
Esta noche él va a la playa.
Problema de falta de señal en la línea telefónica
Elimina todas las restricciones de riego.
Tipo de sensor de temperatura externo
Energía de salida de CA total
Peras para cocinar (medianas, enteras)
Aceptar nuevo token en la IU de Hyperion
No se pudo obtener los datos de la casa de Roborock
Frecuencia respiratoria máxima
Elige el método de inicio de sesión compatible con tu cuenta de Fressnapf Tracker.
El archivo se llama piys~.bak.
Estoy bien, gracias.
Acciones al establecer el nivel
La tienda cierra a la una y media.
Por favor, selecciona una puerta de enlace de la lista.
Color de primer plano del botón
La flor está en el dormitorio.
ID de la notificación a eliminar.
¿Es cara la mesa?
Establece la ubicación en modo para dormir.
¿Dónde están mis camas?
La cortina del baño está abierta.
Por favor, vuelve a introducir la contraseña de tu cuenta de Autoskope.
Ignorar la actualización de configuración del dispositivo
El billete está delante del coche.
Establecer modos de ocupación
Se dispara cuando la consigna de temperatura de uno o más termostatos cruza un umbral.
Transición de brillo y temperatura de color
Puerto Reolink no habilitado
Enciende los ventiladores del garaje.
La "hora de inicio" debe estar en formato HH:MM o HH:MM:SS.
El nombre de host o la dirección IP del APC UPS Daemon
Hora de inicio del día
En funcionamiento
Selecciona los feeds que quieres sincronizar
Fuente multimedia no compatible actualmente
Potencia mínima de la batería en modo pasivo
Hay un billete debajo del coche.
¿Hay un ratón sobre el árbol?
Se ha utilizado una voz obsoleta
Tu madre no tiene hambre.
Por favor, tráeme un pastel.
Ayer ella comió un helado.
Estado del motor de la válvula
¿Dónde está la biblioteca, por favor?
¿Es negro el pez?
Tiempo de pantalla utilizado
Mantener el perfil actual
Temperatura mínima de protección contra sobrecalentamiento
Se esperaba una cadena de texto.
Las mujeres tienen ocho ratones.
Establecer credencial de la cerradura
Mi amigo vive en Inglaterra.
El médico tiene diez perros.
Mi profesor es de Londres.
Fijada en la parte media superior
Batería 1 cargando W
Tensión de batería baja
Comprueba si uno o más detectores de humo están detectando humo.
La contraseña es OZq}7.
Ya está configurado un accesorio o puente con el mismo nombre o puerto.
Invertir el resultado
Solicitud de temperatura derecha
El coste de la recompensa.
Umbral de advertencia de potencia
Saturación de nubes máxima
Por favor, pulsa el botón azul
Exponer al bus KNX
Tengo cuatro camisas.
Apaga el horno del ático, por favor.
16 + 6 = 22 es correcto.
Flores de romanesco (pequeñas)
Dirección IEEE para el dispositivo.
La batería no está baja
Se ha agotado el tiempo de espera al intentar conectarse a la instancia de Firefly III.
Control en tiempo real
Estado del último pedido
Comemos a las dos.
El profesor lava una camisa todos los días.
Vuelve a introducir las credenciales de la interfaz web de Ouman EH-800.
Borrar datos del torrent.
No tengo dinero.
Establece el modo de funcionamiento de oscilación de un termostato.
Tu código es 7783.
Configurar dispositivo Hikvision
El nombre de host o la dirección IP del dispositivo Shelly con el que conectar.
Abre las cortinas del comedor, por favor.
Hay una cámara en el baño.
La ensalada cuesta cinco euros.
Él compra un abrigo todos los días.
Si el usuario está activo.
Introduce la clave API de tu cuenta ecosmart.
Pulsa la tecla t.
Días desde la temperatura máxima
Tu hermana tiene cuatro conejos.
Energía de descarga diaria de la batería
Enciende los ventiladores del ático.
Introduce tus credenciales de Autoskope.
Inicio de la programación del foco
Quisiera un kilo de carne, por favor.
No sé nadar.
Tu abuelo quiere un vaso de cerveza.
El tren sale a las seis y media.
Trabajan en México.
Limpiar zona por aspirador
Uso de tarifa valle del mes en curso
¿Quieres un plátano?
Frecuencia del contador de pulsos
Tiempo de flash largo
Mi abuela trabaja en Madrid.
Crear la entidad de cámara
Proporción de consultas validadas por DNSSEC
Datos del proyecto de ETS
Acciones al establecer la temperatura de color
Corriente fotovoltaica negativa 1
Detalles del resumen del evento
Es de noche.
El cargador de VE Peblar al que presentar el token.
No se pudo encontrar la ruta con la información proporcionada
Ignorar la validación del certificado del bróker
Producción estimada de energía - Ayer
Volver a configurar el webhook de Dialogflow
El billete está detrás de la casa.
Tu hermana va a la oficina todos los días.
URL de la interfaz web
Mi hermana va a la piscina en tren.
La contraseña de tu dispositivo Mikrotik.
Esta mañana no hace viento.
¿Está Laura en casa?
El accesorio ya está configurado con este controlador.
¡Gracias, María!
Temperatura configurada del congelador
Precios para mañana disponibles
Establecer la reacción del mensaje
Tu hermano quiere un kilo de azúcar.
Por favor, abre la ventana del pasillo.
Modo ventilador del termostato durante las vacaciones.
Mi plato es pequeño.
Configuración del servidor horario KNX no válida
Envía a un reproductor multimedia el comando para cambiar la fuente de entrada.
El café cuesta $25.
Pon la temperatura del salón a 15 grados, por favor.
Acciones al pulsar
El nombre de host o la dirección IP de tu router Mikrotik.
La contraseña es JP.\@R.
Consumo de electricidad de ACS en los últimos siete días
El archivo se llama nnaz-2.pdf.
Red (Modbus TCP / RTU sobre socket)
Mi tía tiene dos cámaras.
Energía de la batería importada de la red
Tiempo de utilización del sensor
Cuenta incorrecta: las credenciales proporcionadas no coinciden con esta cuenta de Monzo.
Apagar termostato
Alimentación de respaldo activa
Detener el desvanecimiento del enlace
Tienes ocho gatos.
Necesito un árbol.
Problema con la alimentación de los accesorios
Consumo estimado de energía - Mañana
La música del pasillo está apagada.
Vehículo a programar.
Este dispositivo no admite la entrada de teclado.
ID(s) de área
¿Hay una pelota detrás de la casa?
Vas al supermercado todas las semanas.
Baja tensión de arranque
Código de evento no válido
A mi hija no le gustan los pájaros.
El payload recibido en el topic de estado que representa el estado "abierto".
Valor del monóxido de nitrógeno
Tu código es 24315.
Mañana tu madre va a la biblioteca.
Clave de acceso secreta para conectarse a la API de AWS S3
Registrar la programación del bucle de eventos
Error de muestreo del GFCI (CC)
No se encontró ningún panel de control Elmax en línea.
Mi paraguas es negro.
El calendario requiere autenticación.
Ayer tu profesor compró una taza.
¡Espérame!
ID de la entrada de configuración a utilizar.
Tu médico tiene dos flores.
Sensor de suelo utilizado para la regulación
Consumo típico mensual de gas
Tu abuelo quiere un trozo de carne.
Tu amigo no tiene miedo.
Clave sin conexión (cadena hexadecimal de 32 bytes)
El soporte multiprotocolo ya está habilitado para otro dispositivo
Ayer tu abuelo compró una llave.
Ajustar el desfase de temperatura de clima
El dispositivo HAVEN utiliza una versión de API local no compatible.
Energía de producción TC recibida
Alimentación de batería total
Umbral de temperatura exterior para calefacción y refrigeración
Precio diario del gas
El reloj está detrás de la cama.
Tu profesor tiene cuatro mesas.
Anular la conexión del host
Estamos leyendo un libro.
Energía esta semana
Las bicicletas están detrás de la casa.
El termostato comenzó a enfriar
Error de aislamiento en los paneles solares.
El pájaro está en la cocina.
Modo del foco de iluminación tras evento
La clave de tu electrodoméstico Midea (cadena hexadecimal)
Mi médico vive en Madrid.
Tiempo de uso de la cuchilla de corte
Retroalimentación TC energía recibida
Cargar con energía solar
Ayer ella lavó un abrigo.
El profesor quiere un pastel.
Tiempo de cocción restante
El lunes mi amigo va a la ciudad.
No se pudo iniciar sesión en los servidores de Renault; vuelve a autenticar la integración de Renault.
El host del dispositivo Indevolt
Tiempo restante para apagar
El dispositivo está desconectado.
Pon la temperatura del baño a 22 grados, por favor.
Emparejar aplicación Kiosker
Consumo estimado de energía - Hora actual
Factor de potencia instantánea (total)
¿Dónde está mi médico?
Quieres una pizza.
Tamaño total del uso del disco de volumen
Establece el estado de bloqueo.
Clave SAS de Event Hub
La ubicación ya está configurada
La mujer compra una cama todos los días.
La hora de finalización debe ser posterior a la hora de inicio.
Mi hija está comiendo un bocadillo.
Cepillo principal atascado
Se dispara cuando uno o más detectores de humo dejan de detectar humo.
Velocidad del ventilador de extracción
Mi tía trabaja en París.
Desconexión de entrada FV
Tu nombre de usuario/correo electrónico de la cuenta de Apple.
Equilibrio de carga dinámico
El robot aspirador está detectando un error
Elige el método de conexión a la puerta de enlace
¿Dónde está mi hermana?
Primer botón del segundo grupo
Tenemos diez camisas.
Si está habilitado, debes introducir el código de usuario para armar o desarmar la alarma.
Temperatura deseada mientras el temporizador esté activo.
Estado del cierre trasero izquierdo
Alta pérdida de energía interna
Configurar manualmente
Comprueba el nivel de radón de una o varias entidades
Ajuste del depósito de agua
Sólo calefacción auxiliar
Distancia hasta batería vacía
No se pudo establecer el estado de emergencia.
Tu código es 85785.
Este dispositivo Flic ya está configurado.
Mueve una válvula a una posición específica.
¡Hola!
La tienda abre a las nueve.
Acción genérica para encender dispositivos bajo cualquier dominio.
Error al enviar el comando a Hydrawise
¿Qué tiempo hace en Berlín?
¿A qué hora empieza la película esta noche?
Reproducir contenido multimedia especificado
Hace viento en Roma.
Parada y dirección
Nivel de modulación relativo
¡Bienvenido, Laura!
Mi vecino está dibujando el gato.
¡Despierta!
Activa una escena.
¿Hay un perro al lado de la casa?
¿Puedes encender la alarma del ático?
Sube el volumen, por favor.
Comprueba si una o más puertas están cerradas.
¿Hay un X en el teclado?
La mujer está comprando un helado.
El café cuesta diez euros.
Si la integración lo permite, esto crea una copia de seguridad antes de iniciar la actualización.
Lo siento, Carlos.
Tu abuelo tiene dos gatos.
Error: no se detectó ningún cuerpo de válvula
Configurar Azure Event Hub
Están dibujando el caballo.
Eliminar o cambiar el nombre del dispositivo
Eliminar todas las credenciales
Activar el Modo Música
La bicicleta cuesta $25.
Configurar la Zona 2
Encender ventilador
La clave API para la aplicación "Remember the Milk"
El número máximo de objetos a registrar.
Acciones al seleccionar una fuente
17 + 13 = 30 es correcto.
Los médicos son de Madrid.
Bienvenido, Laura.
Selecciona la región de RF para tu red Z-Wave.
Exterior lateral izquierda
Cepillo lateral utilizado
El domingo mi vecino va a la estación.
Ayer tu tía lavó un coche.
La temperatura deseada del calentador de agua superó el umbral.
Volver a configurar tu controlador Russound.
Activa el modo eco hasta una hora determinada.
Modo de espera inteligente
Error al importar YAML
Duración máxima del timbre
Envía un mensaje de notificación.
No se pudo migrar la ubicación al nuevo formato.
Ayer el profesor compró un abrigo.
El niño quiere un kilo de queso.
Lluvia mínima 1d
Alta pérdida de energía de carga
Se encontraron varias estaciones con el nombre especificado
Nombre de usuario de tu cuenta de INDI Allsky.
Se produjo un error al enviar los datos al dispositivo BSB-LAN
Alta cobertura de nubes
No uses $if#Ng como contraseña.
Establece el porcentaje máximo de flujo de aire para una zona.
Temperatura media inferior del buffer
Endpoint de la API de Spotify accesible
Devuelve una lista de ranuras de carga.
Abre la persiana del baño, por favor.
Ahora hace viento.
Las cámaras son verdes.
Marca los elementos de la lista de comprobación de una tarea como completados.
La mujer quiere una botella de vino.
Importación de potencia activa
Los gatos están delante de la silla.
Máxima potencia hoy
La llama de la caldera está encendida
A mi amigo no le gustan los pájaros.
Marca el mensaje como respuesta a un mensaje anterior.
La ubicación para la que se quiere solicitar el pronóstico del tiempo.
Cierra las persianas del dormitorio, por favor.
Actualiza la entidad de imagen con una imagen aleatoria del contenido multimedia configurado.
Los ordenadores están en el salón.
Error del calentador de vapor
Hay una cámara detrás de la silla.
Espera; tarda 26 minutos.
Comprueba si un amigo de Steam está conectado.
Los médicos tienen mucho sueño.
¿Hablas español?
Tipo(s) de medio(s)
A mi profesor no le gusta el chocolate.
La película empieza a las seis.
Tu abuelo va al hotel en tren.
Restablecer el tiempo de uso de la cuchilla de corte
El caudal de agua es bajo
Color: amarillo claro
Error en el comando whois: no se pudo recuperar la información whois
¿Hay un E en el teclado?
Qué sistema de unidades utilizar.
¿Dónde está tu libro?
El libro está cerca del árbol.
La cortina está cerrada.
Mi médico está dibujando un perro.
Mi hija está lavando la cuchara.
Pedro vive en una casa grande.
La cámara está en el sótano.
Apagado (arranque en frío)
El climatizador admite modos de ventilador.
El hombre quiere una naranja.
Habilitar actualizaciones en tiempo real
Cierra la puerta de la oficina.
¡Bienvenido, Lucía!
Inicia un programa.
La pregunta a hacer.
El nombre de host o la dirección IP de tu Slide local
La puerta del baño está cerrada.
Forzar el inicio de una misión pendiente
Velocidad de pulso bajo
El valor flotante que se va a establecer.
Mi amigo quiere un vaso de cerveza.
Potencia aparente de salida
Error de SCI (fusible)
Se dispara cuando uno o más humidificadores comienzan a secar.
Error al actualizar el DNS
Activar retardo
Hoy hace viento.
El termostato está encendido
Establece un parámetro de configuración en Fully Kiosk Browser.
Conexión de calendario IFTTT
Herramientas de FRITZ!Box - Actualizar configuración
Luz de posición delantera derecha
¿Dónde está el ordenador, por favor?
Las mujeres están comprando la pizza.
La "hora de finalización" debe estar en formato HH:MM o HH:MM:SS.
El cepillo móvil tiene un problema
Establece un valor de interfaz.
No se pudo iniciar el flujo de autenticación
Tu abuelo quiere un trozo de chocolate.
Temperatura del intercambiador de calor
Finalización de la última limpieza
Ubicación para la que se obtendrá la previsión meteorológica
Habilitar período de tiempo 1.
Estado de medición TC de retroalimentación
Escribe el carácter n dos veces.
Número que representa la posición "abierta".
Propiedades del estado del sensor binario.
Mueve la cámara con una velocidad determinada.
Topic del estado de dirección
Configurar Zigbee2MQTT
Está demasiado oscuro aquí.
Conectado a la red eléctrica (descargando)
Factura actual de consumo eléctrico hasta la fecha
Contraseña de tu instancia de Libre Hardware Monitor.
Detiene una válvula.
Configurar Alpha Bidet IR
Los niños quieren un tomate.
Valor mínimo de fecha y hora
La casa cuesta $3.
Configuración del payload del panel de control de alarma
Señal de control del ventilador del aire de escape
Los relojes están en el parque.
Mi tía necesita un huevo.
Modo de equilibrio de carga
Configura tu Smappee para que se integre con Home Assistant.
VIN del vehículo (17 caracteres)
Tu abuelo tiene dos billetes.
Temporizador de reinicio de carga
El puerto del servidor ya está en uso.
Se ha enviado una contraseña de un solo uso a tu teléfono.
¿Dónde está tu silla?
Mando a distancia encendido
Gracias, Juan.
31 + 1 = 32 es correcto.
La contraseña de tu cuenta Zinvolt.
¡Buenas noches, Juan!
Pon la temperatura del dormitorio a 28 grados.
¿Dónde está la playa, por favor?
Exportación a la red desde energía solar
La persiana de la cocina está cerrada.
Tiempo para la apertura
Deshabilitar la detección de movimiento de cámara
La sopa cuesta $99.
Dirección de grupo a la que se envía el valor.
Obtener artículos de la lista de la compra
El ático es bonito.
Verificar el certificado SSL de tu router Mikrotik.
Tema del mensaje de voluntad
Uso de tarifa valle (diario)
Consigna del ventilador de suministro de altura
¡Ven aquí!
Temperatura máxima de ACS
Potencia de salida total
La contraseña local configurada para tu batería Homevolt.
Bajar el volumen del grupo
Tiempo de viaje de bajada
Tengo un periódico azul.
Los médicos están lavando la taza.
Tu hermano quiere una taza de chocolate.
Añadir elemento a la lista de tareas pendientes
Habilitar el acceso remoto a Home Assistant Cloud
Mi hija tiene nueve bicicletas.
Establece la opción de activación del agua caliente sanitaria en la puerta de enlace.
Categoría de calidad de CO2
Coste total de la electricidad del año en curso
Bucket a utilizar.
Espera; tarda 28 minutos.
Cola de solicitudes llena
El archivo se llama vkjq_1.txt.
Unidad de almacenamiento no disponible
El archivo se llama dnqw-2.pdf.
Límite de exportación de CA
Programación activada
Consumo de gas de calefacción hoy
¡Adiós, Carlos!
Gracias.
Mi abuelo está comprando el bocadillo.
Hay 16 grados en el pasillo.
Sensor de planta habilitado
Obtiene una receta de Mealie
Zona fija intensiva
Cambio de valor en un valor Z-Wave
Baja temperatura de carga
Tu madre va al banco todos los días.
Contraseña del usuario para conectar Home Assistant a tu FRITZ!Box.
Volumen del timbre
Ahora no hace sol.
Assist en progreso
Corriente de entrada demasiado alta (panel solar)
Consumido importado del generador
La camisa está en el comedor.
Plantilla de valor porcentual
Tu hermana tiene doce coches.
Tasa de subida WAN
Entrada de audio de la zona B
Nombre de la lista de tareas pendientes
El archivo se llama mpef-2.pdf.
Migrar o volver a configurar
Tu tía va al restaurante los domingos.
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
Por favor, pon la temperatura del jardín a 23 grados.
Detiene el Profiler de registro de fuentes de nuevos objetos en la memoria.
Mañana lloverá en Inglaterra.
El nombre de host o la dirección IP de tu dispositivo SMA
Contaminación del aire media
Establecer carga programada
Comprueba si uno o más humidificadores están encendidos.
Código necesario para armar
¿Es amarilla la mesa?
¿Hay una flor delante de la mesa?
Tiempo de utilizado del cepillo principal
Configurar Volkszaehler
Mi tía es de España.
Tu amigo tiene sueño.
Límite de corriente de la sesión
El viernes vas al médico.
Ella quiere un huevo.
Detiene la grabación de eventos y cambios de estado.
Problema con la etapa de potencia
Mi madre va a la oficina todos los días.
Pérdida de señal
Ella es muy guapa.
Duración del último informe
Mealie a través de la aplicación de Home Assistant
Escribe el carácter > dos veces.
¿Puedes encender la televisión del ático?
Las coordenadas de la zona no son válidas para esta aspiradora.
Selección de puerto TX0
Error de comunicación del módulo de Reloj de Tiempo Real
El caballo está cerca de la mesa.
Vamos a la escuela.
El autobús sale a las seis y media.
Selecciona un garaje de la lista
Iniciar una prueba del sistema
Aún no está conectado
¿Está apagada la lámpara del garaje?
Plantilla de rastreador de dispositivos
No se pudo establecer la consigna de calefacción
Ahora la niña va al restaurante.
Temperatura deseada para el modo vacaciones
Hora de inicio de energía gratuita
Tu vecino compra un paraguas todos los días.
¿Hay una pelota sobre la mesa?
Configurar los detalles del dispositivo MQTT
No uses t|D como contraseña.
Calefacción del asiento trasero derecho
La contraseña es 2=H^|.
Fallo del diodo EV
Peras para cocinar (pequeñas, enteras)
El agua cuesta cuatro euros.
Volver a conectar el router Zigbee
37 + 4 = 41 es correcto.
Credenciales de Proxmox VE
Lee todos los segmentos de tiempo de un inversor compatible.
No se pudo conectar con el dispositivo Kiosker.
¿Dónde están mis libros?
Marcar un número de teléfono
Restaurar el brillo de la luz
Fallo por sobrecorriente transitoria en la salida
La contraseña es N0:B:.
Importación desde la red hoy
Error de funcionamiento: no se ha recibido respuesta del controlador
Hora de finalización del modo de suspensión los martes
A mi médico no le gusta el agua.
Mi tío va al supermercado en tren.
Los médicos están comprando una bicicleta.
Configura tu Alpha Bidet para el control por infrarrojos.
Mi profesor está en el comedor.
El autobús sale a las dos.
No se pudo eliminar la copia de seguridad
Esta tarde mi médico va a la playa.
No se ha podido autenticar con el panel local de Risco
Debes especificar al menos una imagen fija o URL de transmisión
El mensaje a mostrar en modo perdido.
Altura de corte bloqueada
Umbral de activación del viento
La próxima semana mi médico va a la playa.
No se encontraron servicios en el endpoint
Por favor, elige cómo quieres conectar con el bróker MQTT:
Ella es profesora.
45 minutos antes del despertador inteligente
Tiempo de espera del indicador de nivel de carga
Por favor, tráeme un helado.
La ruta no está permitida
Hora de finalización del modo de suspensión los lunes
Se dispara cuando uno o más sensores de ocupación empiezan a detectar ocupación.
Se dispara cuando el nivel de una o más baterías supera un umbral.
Energía exportada fase A
La puerta de enlace Powerwall rechazó la potencia solicitada, cambia el valor de potencia e inténtalo de nuevo.
Configurar Midea
Introduce los detalles de acceso del dispositivo.
El ordenador está en la cocina.
La carta cuesta $99.
Completar todos los artículos de la lista de la compra
El helado cuesta $3.
Corriente de carga máxima del ESS
El perro está cerca de la cama.
¿Dónde está el médico, por favor?
URL de la imagen que se muestra como icono de este botón.
ESS deshabilitar la alimentación
No se pudo conectar
Abre la verja del salón.
Mi madre necesita una camisa nueva.
Tiempo hasta la revisión del motor
Es hora de limpiar el filtro
El niño trabaja en Nueva York.
Corriente total de la batería
Restablecer la vida útil del filtro
Las niñas están en el dormitorio.
Clave API no válida proporcionada
Autorizar sesión de carga
Baja presión de agua
Potencia real de entrada L1
Hay 27 grados en el ático.
Comprueba si uno o más cortacéspedes están regresando a la base.
Velocidad de aumento de la intensidad remota
Límite de código incorrecto
Esta acción requiere autenticación mediante token (API V1).
Error en la versión de seguridad
No se ha encontrado ningún escáner Bluetooth compatible.
Punto neto de electricidad
El nombre de la base de datos.
Admite modo de calor
A mi abuela no le gustan los gatos.
La mujer tiene sed.
Temperatura configurada del frigorífico
Tu médico necesita un sombrero.
Detener cortacésped
Mi padre tiene seis ordenadores.
Comprueba si uno o más mandos a distancia están encendidos.
Los bolsos están en el sótano.
Capacidad de energía de respaldo
¡Nos vemos el martes!
18 + 25 = 43 es correcto.
El complemento que detener.
Restaurar copia de seguridad (recomendado)
Temperatura de calefacción reducida
Recupera elementos de una biblioteca de Music Assistant.
Buenas noches, María.
Claves para enviar.
La luz no es un modelo compatible.
Ahora hace mucho viento.
Abre la verja del comedor, por favor.
28 + 25 = 53 es correcto.
El dispositivo de esta dirección es distinto del dispositivo Nanoleaf configurado.
La tienda cierra a las cinco y media.
Coste de la última sesión
Encender mediante mando a distancia
Generación solar total
Potencia real nominal de salida
¿Dónde está el ático?
Encender luz
Contador de páginas de tambor cian
Área de la última limpieza
La temperatura máxima debe ser superior a la temperatura mínima.
El domingo tu amigo va al banco.
Enciende el horno del baño, por favor.
Temperatura a la que se ajusta la entidad de clima.
Error al cargar la configuración de exposición.
Tu código es 70569.
Se requiere actualización de firmware Reolink
Esta mañana mi hermano va al mercado.
Ganancias totales en bitcoins
Añade un código PIN a una cerradura.
¿Dónde está la iglesia?
Debes aceptar la última política de privacidad de La Marzocco
Por favor, selecciona el tipo de conexión que quieres utilizar para tu conexión KNX.
Anular la clase de dispositivo predeterminada del DPT.
El médico quiere un kilo de queso.
Escribe el carácter f dos veces.
Horario de verano
Modo de arranque remoto
El abrigo cuesta ocho euros.
El archivo se llama akus.py.
Nombre de host del dispositivo.
Tu clave API de WSDOT.
Detección de alarma de CO
Establece el parámetro requerido para conectar con tu router
Número mínimo de minutos que debe hacer funcionar el ventilador cada hora.
No se encontró el archivo de actualización
Error en el carrusel de limpieza
Tu código es 94773.
Velocidad a la que cerrar la persiana.
Hay un billete detrás del coche.
Reiniciar Z-Wave
No se pudo crear la copia de seguridad automática
Consumo de gas de calefacción este año
Iniciar una prueba rápida de la batería
Añadir texto al timbre
Selecciona el dispositivo ONVIF
Hay un teléfono en el sótano.
Error en la migración de tu ubicación
El payload que representa el estado "apagado".
El hombre quiere un trozo de pescado.
Velocidad de disminución de la intensidad local
Por favor, enciende el ventilador del salón.
¡Buenas tardes, David!
¿Dónde están los ordenadores?
Aire caliente eco
¡Hola, Laura!
La contraseña de tu cuenta de Schlage.
Esperando el sol
Sensor de horas del día
Esta mañana hace mucho frío.
Tengo un árbol rojo.
Se detecta ocupación en la zona.
Los hombres quieren una botella de zumo.
Comprueba si uno o más robots aspiradores están en pausa.
Introduce un número entero.
¿Dónde está tu pez?
Potencia real de derivación de entrada
La mujer quiere una manzana.
Establecer el modo de color
En respuesta a
Elimina un plan de comidas
Longitud de la esquina noreste
El precio más bajo de la electricidad mañana
Disponibilidad de agua caliente
La dirección IP o el nombre de host de la interfaz Velbus.
Obtener el pronóstico meteorológico por minuto
Encender interruptor
Este dispositivo no es un dispositivo ZHA
Nombre de respuesta
Añade un artículo a la lista de la compra.
Hay un cuadro en el parque.
Los cuadros son blancos.
Escribe el carácter 8 dos veces.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Reproducir".
¿Dónde está el teléfono?
Si la opción debe pasar de la última a la primera.
El código de verificación no es válido o ha caducado.
Los médicos van al banco en coche.
Mi padre dibuja un gato todos los días.
No se puede enviar el mensaje.
Mi reloj es caro.
Por favor, elige el modo de conexión a los paneles Elmax.
Mi abuelo necesita un zapato nuevo.
Son las doce.
Habilitar si el botón tiene un indicador de selección de escena.
Actualizar la programación del aire acondicionado
Mi vecino es amable.
Agente de conversación para recargar.
Advertencia de red eléctrica detectada.
Índice de valle de día azul
Dispositivo my-PV
El temporizador se ha completado
Altura desde el sensor hasta el fondo del tanque
Se dispara cuando una o más alarmas se arman en modo ausente.
El niño está en el dormitorio.
El archivo se llama ezvk-2.pdf.
Inicio de la franja seleccionada
Comprueba si es la hora azul, opcionalmente durante un período específico.
Fuera de rango
Color del texto del botón de la pantalla apagada
Tu madre necesita una llave nueva.
Bandeja de entrada de SMS (SIM)
El secreto de la aplicación obtenido de la plataforma en la nube Imou
La puerta está cerrada.
Aumentar velocidad del ventilador
Se dispara cuando uno o más sensores de movimiento dejan de detectar movimiento.
La camisa es azul.
A mi tía le gustan los gatos.
Añadir salida conmutable
Las llaves están en el garaje.
Producción de energía - Tarifa punta
6 + 37 = 43 es correcto.
Mi profesor va al hotel todas las semanas.
Satélite está inactivo
Alterna la reproducción o pausa en un reproductor multimedia.
Carga media (1 min)
Potencia activa en el PCC L1N
El título de la tarea de Habitica.
La película empieza a las cinco.
El valor máximo de Kelvin debe ser mayor que el valor mínimo de Kelvin
A mi hija no le gustan las patatas.
Abriendo la válvula de refrigerante líquido
Cambiar el nombre de la lista de tareas pendientes.
El hombre no tiene frío.
El profesor está comprando una mesa.
La entrada de configuración que representa el bot de Telegram para establecer la reacción del mensaje.
Ruta al certificado SSL
Envía un sonido a un dispositivo
Los caballos están en el baño.
Electricidad consumida en horas valle
¡Gracias, Miguel!
Total de partidas ganadas de ajedrez Bullet
El plátano cuesta tres euros.
¿Dónde está tu periódico?
Factor de potencia L1
Precio actual de la electricidad
La persiana del sótano está abierta.
A mi abuela le gustan las patatas.
Espacio de color de entrada
Precalentamiento rápido
Feliz cumpleaños, Ana.
Uso promedio diario de agua
Reiniciar filtro del ventilador
La cortina de la cocina está cerrada.
ID de entidad de la zona.
¡Buenos días, Lucía!
Mi médico tiene ocho bolsos.
Ciclos de la bolsa de polvo
Último consumo del contador
Mensaje de respuesta rápida automática
El autobús sale a las tres y media.
Eliminar comando remoto
Tu tío tiene sueño.
Autenticación de Autoskope no válida
Mi hermana trabaja en Barcelona.
URL de la instancia de Habitica
Los vasos son verdes.
¿Hace calor esta mañana?
Mi médico vive en Nueva York.
Número de fases
Las pelotas están en el parque.
Obtener los precios de retorno de energía
Establecer posición de persiana
Mañana el niño va a la iglesia.
Conectado a la red eléctrica (carga)
Temporizador de calentamiento del generador
Define acciones a ejecutar cuando la cerradura está bloqueada.
Tu tío necesita una pelota.
La mujer está en el dormitorio.
El comando de información de la skill a enviar.
¿Estás seguro de que quieres configurar la integración de Sleep as Android?
Intensidad de la señal Wi-Fi
Tu clave API personal
Actualizar un hábito
No hay ningún proyecto de ETS cargado.
No se pudo conectar a Steam debido a un tiempo de espera agotado.
La tienda abre a las nueve y media.
Elige la hora de salida
¿Hay un ratón en el ático?
Predeterminado: código PIN en la parte posterior.
Lista de modos de escucha compatibles con el receptor.
La cámara está en la cocina.
La fecha y hora de inicio debe ser anterior a la fecha y hora de finalización.
Esta noche tu hijo va a la farmacia.
Las credenciales proporcionadas pertenecen a un sitio Ghost diferente.
Velocidad de aumento de la intensidad local
Energía de TC de producción suministrada
Coste de tarifa punta (diario)
Solicita nuevos datos de la estación de carga.
Duración del evento de ventana abierta
Dirección del dispositivo Homematic.
No se ha podido verificar tu cuenta de A Better Routeplanner.
Estoy comprando la taza.
La temperatura es necesaria para esta acción.
La clase empieza a las dos.
Enciende la calefacción de la cocina, por favor.
Precio EPEX más alto de hoy por hora
Límite de potencia en tiempo real
Error de secado: reiniciar la lavadora
Sensibilidad de detección de movimiento pequeño
Detección de arco activada
Umbral real de electricidad
Temperatura del estator de la unidad de transmisión trasera derecha
Vida útil de la bandeja de lavado de la mopa
¿Está apagado el horno del dormitorio?
Tu código es 76748.
Problema del sensor de corriente
Estado de la impresora desconocido, verifica la URL y la conectividad de red
Cantidad de almacenamientos en casa
Selecciona un dispositivo USB o proporciona una ruta de socket.
El archivo se llama dsvw.py.
El nombre de host o la dirección IP de tu dispositivo ONVIF.
Mi médico compra un zapato todos los días.
Bandeja de alimentación manual
Cocción rápida al vapor
Estoy comprando el sombrero.
El robot aspirador comenzó a regresar a la base
¿Está encendido el ordenador del jardín?
La dirección de correo electrónico de tu cuenta de Cync
Refrigerante R-454C
Tu vecino necesita una pizza.
Tu tío necesita un reloj.
Número mínimo de minutos que debe hacer funcionar el ventilador cada hora durante las vacaciones.
Coeficiente de rendimiento - agua caliente sanitaria
Mañana lloverá en Barcelona.
A mi hermana no le gusta la cerveza.
Cerrar inclinación de persiana
Horas totales de funcionamiento
Cambia el transmisor infrarrojos que se utiliza para controlar tu Alpha Bidet.
Configura el horario de calefacción de un circuito de calefacción BSB-LAN.
Plantilla de comando de temperatura de color
Tu madre no tiene calor.
A mi abuelo no le gusta el té.
Por favor, introduce el nuevo nombre de host o la nueva dirección IP del dispositivo SMLIGHT.
Este sitio Ghost ya está configurado.
Actualización de firmware en curso
La leche cuesta doce euros.
No hay área de trabajo activa
Obtener el código de usuario de una cerradura
El flujo de agua ha fallado
Lavado de la mopa
Temporizador de parada del generador por temperatura
Topic del comando de inclinación
¡Hola, David!
Se dispara cuando uno o más humidificadores se apagan.
Mi hijo vive en París.
Hoy hace mucho sol.
¿Qué significa Z?
Los médicos no tienen prisa.
Categoría adicional como vacaciones
Selecciona el perfil de transmisión a usar
Enciende el ventilador del dormitorio.
Esta tarde voy a la biblioteca.
Tu médico está en el pasillo.
El dispositivo encontrado no es un dispositivo Sonos
Área total de limpieza
Las persianas están abiertas.
Hace viento en Inglaterra.
¿Dónde está tu bicicleta?
No uses ^k*9[ como contraseña.
Vida útil de la bolsa de polvo
Falló la autenticación en homee.
¿Dónde están las cartas?
Depósito de polvo lleno
El médico tiene siete tazas.
Nombre del SAI del servidor NUT
Ella quiere una pizza.
Última lectura de electricidad
La longitud a enviar.
¿Dónde está el sombrero, por favor?
Seleccionar el tipo de entidad
No se detectó ningún accesorio
Reducción del nivel del ventilador
A mi hijo le gustan los caballos.
Pon la temperatura del garaje a 19 grados, por favor.
Humedad relativa máxima en el período actual (%HR).
No se pudo añadir el código PIN a la cerradura.
Activo (control Redox)
Mi profesor tiene dos mesas.
Introduce las credenciales para volver a autenticarte en la cuenta en la nube EZVIZ
¿Qué hora es, por favor?
Calor del ventilador ECO
El nombre de usuario o dirección de correo electrónico de tu cuenta HEOS.
Carga de energía consumida
Límite de solicitudes alcanzado
Esta mañana el profesor va al cine.
¡Gracias!
45 + 33 = 78 es correcto.
Tu hermano está comprando el ordenador.
Filtro de agua utilizado
No se ha encontrado el controlador TP-Link Omada especificado.
La mujer quiere un kilo de carne.
Avería de presión de aire
Crea una copia de seguridad completa.
Selecciona tu bomba de calor
Calendario: Próximo evento
¿Cómo estás, Ana?
Frío (tiempo variable)
La temperatura ambiente no supera la deseada
Dominios a eliminar
Hay una cuchara debajo del árbol.
Por favor, introduce el nombre de usuario y la contraseña
¿A qué hora abre la tienda mañana?
Eventos de puerta cerrada
Hay un caballo en el comedor.
Protección contra descargas de batería a baja temperatura
Máxima potencia ayer
Por favor, apaga los ventiladores.
No hay programación coincidente
Hay un caballo debajo de la cama.
Total de partidas de Chess960 diarias en tablas
Transición predeterminada (segundos)
El código PIN debe ser un número de 4 a 8 dígitos entre 0000 y 99999999.
No se pudo obtener la dirección MAC del dispositivo
No se pudo conectar a Velbus.
El domingo tu hija va a la oficina.
Por favor, cierra la puerta del sótano.
El precio más alto de la electricidad hoy
Límite de energía fijo
La dirección de correo electrónico de tu cuenta de Tractive.
10 + 36 = 46 es correcto.
Tienes ocho pájaros.
Artículo incompleto de la lista de la compra
Mi médico es de México.
Hola, me llamo Pedro.
¿Qué es esto?
Energía cargada en la batería en su vida útil
A mi vecino le gusta el queso.
El coche está en uso
Mantener las baterías cargadas.
Crear una diaria
Límite superior de alarma de sobrealimentación de ORP
¿Qué hora es ahora en Londres?
Subir archivo de clave privada
Esto se configura en el panel 'IP' de la interfaz en ETS.
Error de software detectado.
El siguiente campo debe ser un número entero.
Valor de la proporción de compuestos orgánicos volátiles
Los paraguas están sobre la cama.
Pausa durante el último entrenamiento
No se pudo analizar la respuesta del servidor, inténtalo de nuevo más tarde
Sensibilidad de detección de movimiento
Nombre de usuario para tu cuenta de Wallbox.
Tienen cuatro camisas.
Por favor, vuelve a autenticarte con el panel.
Obtiene una lista de los torrents actuales
Autoconsumo en su vida útil
Por favor, apaga los ventiladores del dormitorio.
Mi abuela dibuja un sombrero todos los días.
Tipo de persiana de ventana
¿Cómo quieres configurar KNX/IP Secure?
2B - Calidad del aire aceptable
Los niños tienen nueve zapatos.
Modo en tiempo real
La potencia superó el umbral
El token de acceso para la aplicación creada dentro de tu cuenta Mastodon.
Los caballos son caros.
Crear nuevo topic
Bloqueo de botones desde la IU
Fecha y hora de vencimiento
Hoy tu hijo va al museo.
Soy estudiante.
Tu clave API de Steam Web
Volver a configurar el webhook de Geofency
Estás comprando un coche.
Seleccionar última opción de selección de entrada
Mi tío necesita un pastel nuevo.
A mi amigo le gusta la sal.
Espera; tarda 3 minutos.
El hombre está lavando el plato.
¿Cuánto cuesta la camisa?
Modo de tensión constante
¿Está Sara en casa?
Importación de la red hoy
Energía producida por fase C
Temporizador de inicio de carga
Mi madre tiene tres relojes.
Consumo medio de combustible de viaje en manual
La contraseña de tu dispositivo SMA
El bebé está llorando.
Calibrar eje Z
Disparar actividad de movimiento
¿Hay un periódico en el jardín?
Establecer el perfil de aumento de velocidad del ventilador
El servidor de Music Assistant no está en la versión correcta
El salón es grande.
¿Dónde están los teléfonos?
Inicio de sesión en Xthings Cloud
Verificar el certificado SSL del dispositivo al usar HTTPS.
Establece la hora de un panel de alarma.
Páginas del tambor magenta restantes
El adaptador Bluetooth requiere un ciclo de encendido del sistema
No se pudo enviar el comando al dispositivo Fluss+.
¿Qué hora es ahora en Barcelona?
El valor de este campo.
Ubicación de la mascota (interior o exterior).
Topic del comando de temperatura más alta
Gas este mes
Hora de inicio del modo de suspensión los viernes
¿Dónde está el hotel?
Falta el repositorio de una aplicación instalada
Filtro de clase de medios
Modo de solo medición
Este dispositivo Marantz ya ha sido configurado con este transmisor.
Hay un pájaro al lado de la mesa.
Mañana lloverá en México.
Estado no conectado a la red
Mi amigo tiene diez árboles.
Reserva mínima de la batería
Máscara superior de pantalla con máscara absoluta
Hoy hace mucho calor en París.
Bloquear Google Chat
El viernes mi abuelo va a la playa.
Exportación de energía reactiva
Próxima hora de cambio programada
Páginas del tambor restantes
¿Hay un gato en el salón?
Espera para el reinicio del SAI
No se pudo obtener una clave API
Establecer estado de ejecución
Consigna de batería baja
Datos de sensores no válidos para esta estación de medición.
Tu vecino tiene sed.
Puerto de lectura remoto
Los pájaros son pequeños.
Hora de llegada prevista
Pausa la tarea de limpieza de un robot aspirador.
Problema de producción por hidrólisis
Hay una llave delante de la silla.
Tu abuelo tiene siete llaves.
El hombre trabaja en España.
El token API de tu instancia de Mealie de tu perfil de usuario dentro de Mealie.
Comprueba si uno o más sensores de monóxido de carbono están despejados.
El niño tiene siete cucharas.
¿Es rojo el abrigo?
Espacio total en disco
Añadir un paquete
Los profesores comen un plátano todos los días.
Iniciar emparejamiento Wi-Fi
Seleccionar región del servidor
Selecciona el método de autenticación
Mi madre va al aeropuerto todos los días.
Quiero comprar una taza cara.
Consultas DNS-over-HTTP/3
Hace sol en Madrid.
Temperatura deseada mínima
Hora de salida siguiente
Bloquear por el exterior de la puerta
Latitud de la nueva ubicación.
Cantidad de recursos compartidos de grupo
Tu abuela está comprando un teléfono.
Pon la temperatura del garaje a 22 grados, por favor.
Siguiente precio con todo incluido
Energía verde añadida
El archivo se llama omug.py.
Ayer mi hija comió un pastel.
Tipo de vista de álbum no válido
Los datos del plan de comidas a establecer.
Introduce el PIN enviado por correo electrónico o SMS
Listar vehículos Autocharge
A mi hermano le gusta la sal.
Última actividad de ubicación
La radio del baño está encendida.
Por favor, abre la ventana.
Mi médico quiere un vaso de zumo.
No se puede conectar con APC UPS Daemon.
A mi abuela le gusta el arroz.
Lomo de cordero (cocción a baja temperatura)
Cierra la verja del comedor, por favor.
El hombre tiene mucho frío.
La contraseña es hz\.
Configuración del modo de color RGB
Hoy hace mucho viento en México.
Temperatura del depósito de agua
Abortado, no se recibieron datos
Tu abuelo quiere un huevo.
La cámara cuesta tres euros.
La flor está detrás de la mesa.
Tu amigo va al aeropuerto todos los días.
Tu hija vive en Madrid.
Volver a configurar BSB-LAN
El café cuesta cinco euros.
La película empieza a las nueve.
Tráeme una botella de zumo.
Tu abuela necesita un billete nuevo.
11 + 4 = 15 es correcto.
El segmento/número(s) de habitación(es) que hay que limpiar.
Zanahorias parisinas (pequeñas)
Espera de IA para vehículos
Comando de apagado de shell ADB (déjalo en blanco para usar el comando por defecto)
Potencia aparente de la fase A
No se pudo eliminar el código PIN de la cerradura.
Límite de potencia de carga (%).
Sistema no compatible: versión de Home Assistant OS
Nivel de advertencia activo
Sistema no compatible: imagen personalizada de Home Assistant Core
Por favor, cierra la ventana del baño.
¿Por qué no?
El tren sale a las dos.
¡Hasta mañana, Sara!
Utiliza el siguiente formulario para volver a configurar tu instancia de Portainer.
¿Dónde está la cámara, por favor?
No se pudo cerrar la puerta del garaje
Enciende o apaga un reproductor multimedia.
Dirección de correo electrónico y contraseña
Selecciona las integraciones personalizadas de las que quieres hacer un seguimiento
Contraseña para el panel web del dispositivo.
El archivo se llama wqxq_1.txt.
El nombre que se le dará al interruptor
Tu vecino está escribiendo una carta.
El ID del dispositivo Shelly para establecer el valor KVS.
Gira a la derecha.
Estrategia Dynamic ESS
La cuenta utilizada no coincide con la cuenta original
Ciudad/condado (R-U)
No hay ranuras de usuario disponibles en este dispositivo.
Número de teléfono y código SMS
¿Dónde están las tazas?
Utiliza el siguiente formulario para volver a configurar tu dispositivo SMA.
Necesito un plátano.
La próxima semana mi abuela va a la iglesia.
Esperando para empezar
Falta la dirección MAC en las propiedades de MQTT.
Este es mi hermano.
Puerta trasera del pasajero
Un kilo de queso, por favor.
Cambia la configuración del Hub.
Establece el modo de energía.
Selecciona un emisor de infrarrojos y los modos compatibles con tu Gree AC.
El horno de la cocina está encendido.
Enviar telegrama KNX
Calentador de agua encendido
Precio de la electricidad de la próxima hora
Disco utilizado por fotos
Payload "oscilación activada"
No se encontró la instancia de Mastodon.
Interfaz(es) a utilizar para el seguimiento de dispositivos
¿Puedes cerrar la persiana?
Pulsa la tecla C.
No se pudo obtener la información de descubrimiento de la aplicación Matter Server.
Mostrar obstáculos en el mapa.
Habilitar el modo dinámico de la escena.
Mi abuelo trabaja en Londres.
Activa el límite de velocidad de un vehículo.
Establece el perfil de temperatura para el calentador de agua.
Entrada de CA activa
Precio EPEX más bajo de hoy por hora
El pez está detrás de la cama.
La integración de Xbox no está configurada.
Me levanto a las siete y media.
Estado del horno superior
Mi tía lava un coche todos los días.
El médico quiere un vaso de vino.
Hace sol en Roma.
Clientes Wi-Fi conectados
Establecer programa y opciones
Estás contento.
Las niñas viven en México.
Arrancar aire acondicionado
¿Hay un libro en el sótano?
Índice de dióxido de nitrógeno
Se han encontrado varios dispositivos con el mismo ID único
Mi padre tiene cinco zapatos.
¡Adelante!
Los conejos están en el pasillo.
Hace calor en Barcelona.
Producción solar hoy
Define si la opción agua plus está activada.
Refuerzo de la calefacción apagado
Error de autotest del búfer 1
Comemos a las ocho y media.
Deshabilita la grabación continua en el almacenamiento de la cámara.
Promedio de radón a 1 año
Ella está comprando la pelota.
Prefijo de carpeta (opcional)
Frecuencia respiratoria mínima
Unidad de medida
Tensión mínima de celda
Hoy no hace calor.
Topic de estado RGBWW
Error del cepillo lateral
Cepillo principal utilizado
Establecer tiempo para
Corriente máxima del conector
Por favor, abre la ventana de la cocina.
Muchas gracias, Sara.
Hay un cuchillo debajo de la cama.
Nivel de sirena predeterminado
Número de puerto del servidor Volkszaehler.
Mi madre necesita una camisa.
Configurar Traccar Client
A mi padre no le gusta la música.
Añadir servicio de voz a texto
Mi padre tiene mucho calor.
La manzana cuesta cuatro euros.
Tipo de frecuencia desconocido
Enfriar cuando la unidad interior está conectada
Riesgo muy alto para la salud
Migrar automáticamente (recomendado)
Compramos una bicicleta todos los días.
No se recibió ninguna respuesta del satélite.
Recupera la posición actual del aspirador.
Temperatura del intercambiador exterior
Los bolsos están en el jardín.
Aprender comando remoto
Tensión de entrada CC
Telegrama KNX recibido o enviado
¿Hay un cuadro cerca del coche?
Elimina a todos los usuarios de control de acceso de una cerradura.
Ella quiere una ensalada.
Temperatura mínima del compresor
Por favor, actualiza la clave API de tu cuenta.
La contraseña utilizada para iniciar sesión en la aplicación Rehlko.
La comida está buena.
No se pueden recuperar los detalles del vehículo.
Sirena tras evento
Mi hermano está ocupado.
El niño tiene prisa.
Pulsa la tecla 8.
¡Gracias, David!
Mi tío tiene dos coches.
Frecuencia de la programación de iluminación
¿Dónde está mi billete?
Ayer el niño compró una taza.
Horas de funcionamiento del sombreado
¿Puedes encender la luz del garaje?
Modo de cocción del horno superior
Cargar con energía solar y de la red
Envía una orden de pulsación de botón.
Habilita o deshabilita el modo valet.
Actualizar un diario
Mi profesor tiene sed.
Establece la zona en un modo de funcionamiento.
Cierra la ventana.
24 + 22 = 46 es correcto.
Establece el brillo de la escena.
Tiempo de viaje (cierre a apertura)
¿Dónde está el abrigo?
Mañana lloverá en Madrid.
Contraseña de Dynamic DNS
Por favor, abre el libro.
Vuelve a carga un montaje de almacenamiento en red.
Se produjo un error al comunicarse con el servicio Sensor.Community.
Tensión de la cadena fotovoltaica C
Coste de la electricidad este mes
Apaga el ordenador del baño, por favor.
Modo de funcionamiento de la zona.
Ayer el niño compró una camisa.
El dispositivo tiene una temperatura demasiado alta
La zona a monitorizar.
Temperatura de la fuente inferior
Búfer EPS configurado de la batería
Mi profesor compra un plátano todos los días.
El domingo mi padre va al médico.
Error de bloqueo suave
Consumo medio de agua
Temperatura exterior con el modo de verano desactivado
No se pudo cambiar el estado de la válvula.
Estado de la tensión de entrada
Batería del detector de rayos
Configurar reglas de detección de estado
Tu tío trabaja en Madrid.
Intensidad del pulso para mantener despierto
Toma una instantánea de una imagen.
Estado de calibración automática
Tamaño del paso de volumen
Tono de alarma del Hub
Esta tarde vamos al parque.
¿Dónde está tu tío?
La mujer tiene ocho bicicletas.
Hace frío en España.
El nivel de PM1 cambió
El archivo se llama nohu~.bak.
Las entidades del reproductor multimedia que se añadirán a la zona existente.
Las mujeres van al restaurante todas las semanas.
Ella está contenta.
Intervalo del precio de la electricidad
¿Es azul el reloj?
La contraseña es |>$yI.
El token de acceso no es válido, por favor, vuelve a autenticarte
Mi abuelo está comprando una bicicleta.
Honeywell no pudo configurar el modo del sistema
Hora de apagado automático de la luz
¿Hay un N en el teclado?
¿Estás seguro de que quieres volver a configurar Traccar Client?
¿Entiendes?
María vive en una casa grande.
Tu vecino es inteligente.
Se dispara una alarma
Establece la ubicación en modo en casa.
URL del servidor Roborock
Salida de corriente fuera de la red L1
El nombre (o ID de tarea) de la recompensa personalizada.
Nivel de calefacción auxiliar
Si este segmento de tiempo está activo.
Por favor, abre la puerta del sótano.
Pausar robot aspirador
Configurar Rain Bird
¿Hablas inglés?
Pulsa el botón de conexión del transmisor
Temperatura ambiente demasiado baja
La vida es bonita.
Frecuencia de imagen de entrada
No se pudo establecer la duración del ventilador
El bocadillo cuesta $40.
Comprobar el depósito de agua sucia
Error en el suministro de agua
La temperatura establecida durante el modo de vacaciones.
Actividad suave hoy
Topic del comando XY
20 + 9 = 29 es correcto.
¿Qué quieres comer?
ID de la clave de acceso
La tienda está cerrada el lunes.
Mi hijo tiene cuatro camas.
La pelota cuesta seis euros.
Mi profesor quiere una camisa.
Tu código es 72768.
Mi profesor está dibujando un ratón.
Tu hermana tiene cuatro bolsos.
Soy profesor.
Estado de fallo de salida
La cuenta autenticada no coincide con la cuenta configurada
Transición gradual entre rojo y verde
Coste mensual de energía
Número de módulos que bloquean la carga
Vincular cuenta Plex (recomendado)
¿Dónde está la cámara?
Actualiza los detalles de conexión de tu dispositivo Indevolt.
La integración Honeywell necesita volver a autenticar tu cuenta
Los libros están detrás de la silla.
Cuenta atrás de carga de emergencia bloqueada
Restablecer la vida útil del hilo del recortabordes
Modos preestablecidos disponibles
Paso de temperatura deseada
¡Gracias, Juan!
El archivo se llama nrbd.py.
Alarma de suministro demasiado caliente
Código no válido, por favor, inténtalo de nuevo.
El archivo se llama hkxu-2.pdf.
Configurar aplicaciones de Android
Los paraguas están debajo de la cama.
No nos gusta la música.
Migrar la configuración al nuevo dispositivo
¿Qué significa _?
¿Cuánto cuesta?
No trabajo el domingo.
Tu código es 15347.
Temporizador de inicio/parada
Volver al modo anterior
El gato es barato.
Quiero dormir.
Tu tío necesita una taza nueva.
La plantilla de valor de inclinación debe utilizarse con el topic de estado de inclinación
Abre una URL en el servidor utilizando la aplicación predeterminada.
Tu hija es amable.
El periódico cuesta $8.
La contraseña es 4G9.
Valor del dióxido de carbono
La bandeja de salida está casi llena.
Sobrescribir la dirección IEEE del adaptador
La dirección de correo electrónico de tu cuenta de Whisker.
El azúcar cuesta ocho euros.
Escribe el carácter = dos veces.
Activa/desactiva la oscilación.
Número de seguimiento para el nuevo seguimiento.
El nivel de volumen del timbre de la puerta.
Establece el desfase de temperatura de las entidades de clima.
Detección de cambio de escena
Temperatura media superior del buffer
La patata cuesta dos euros.
Dispositivo no compatible
Luz del horno superior
El niño está comprando un periódico.
Dirección IP (opcional)
Control remoto de la lavadora superior
El cargador Besen detectado que quieres configurar.
Tu código es 59335.
Considerar la hora local (segundos)
Tu clave única para el aprovisionamiento.
Temperatura central del buffer
Es muy importante.
El niño compra una carta todos los días.
Ayer mi padre compró una cama.
A mi madre no le gustan los gatos.
Corriente del TC PV3P
El cambio manual tiene prioridad sobre la anulación
A mi tía no le gusta el vino.
El valor máximo de humedad debe ser mayor que el valor mínimo de humedad.
¿Hay un perro al lado de la silla?
Niveles de visualización LED del ventilador inteligente
El baño es rojo.
Calidad del aire extremadamente desfavorable
Por favor, enciende la televisión de la oficina.
Tu hermana quiere un trozo de pescado.
Apaga los ventiladores del dormitorio.
Producción total en su vida útil
Se ha detectado una tensión inferior a la normal
¡Feliz cumpleaños, David!
Apaga las lámparas del pasillo.
Energía de servicios de red
Configurar la puerta de enlace de Intergas
Detiene una zona.
El archivo se llama jfon-2.pdf.
Establece el brillo absoluto del puerto de salida en porcentaje.
Son las cinco y cuarto.
Establecer programación de circulación
¡Feliz cumpleaños!
Está en la zona
Habilitar o deshabilitar la función de seguimiento de dispositivos de red.
Por favor, introduce un número
Tu abuela quiere una botella de leche.
Medidores y detección de fugas
Tiempo de funcionamiento de la bomba de agua caliente
El nombre de usuario para iniciar sesión en tu bróker MQTT.
Mañana mi vecino va al museo.
No se pudo localizar la aspiradora.
Los gatos están en el ático.
Aplicación Kiosker encontrada
Hora de inicio del riego
Sensor de nivel de agua atascado.
Están comiendo el plátano.
Hidrólisis activada por el módulo de cloro
Tu padre quiere un tomate.
Se dispara cuando uno o más mandos a distancia se apagan.
Los niños tienen cuatro mesas.
Alternar mediante mando a distancia
Último evento de movimiento
Por favor, abre las ventanas de la cocina.
Selecciona el FRITZ!Box desde el que quieres marcar.
Es la hora dorada.
¿Hay una farmacia cerca de aquí?
Hora punta más alta - Ayer
Tu hijo quiere una manzana.
Las camas son blancas.
Memoria de intercambio total
Volver a configurar la conexión KNX
Selecciona la pista anterior en un reproductor multimedia.
Elige una ciudad
Selecciona qué tipos de salidas incluir
Conectado al router
El domingo mi hermano va al médico.
Sensor de temperatura del cable (con regulación)
Mensaje de pantalla de alarma
Código de casa X10.
Hub4 desactivar vertido a la red
Memoria utilizada de Opcache
Comprueba el volumen de uno o más reproductores multimedia.
Enciende las lámparas de la cocina, por favor.
Mi padre tiene nueve zapatos.
Esta mañana hace mucho calor.
Topic del estado de brillo
Enciende la calefacción del comedor.
Por favor, abre la puerta del comedor.
Cobertura de nubes media
Tu nombre de usuario desde la aplicación La Marzocco
Última fuente de acción
Indicadores de estado del medidor TC de consumo total activo
Temperatura real de la zona Flex derecha
Precio más bajo - hoy
Nombre de la biblioteca Plex para actualizar.
El ID de Threema de 8 caracteres del destinatario.
Mi padre compra una patata todos los días.
Se produjo un error desconocido al comunicarse con el dispositivo Elgato.
A mi madre le gusta el té.
Elimina un token RFID de la lista de autorización autónoma del cargador.
La hora del día para la conexión
Ya sea un comando de teclado o un comando de shell ADB.
El nombre del dispositivo Apple para establecer como perdido.
El nombre de host o la dirección IP del concentrador, por ejemplo, 192.168.1.50.
No se proporciona ningún sitio
Temperatura ambiente demasiado alta
La clave debe ser una cadena hexadecimal de 64 caracteres (32 bytes).
Tu abuelo está en el salón.
Patatas (harinosas, cortadas en dados)
Nombre de la mascota.
Crea una nueva copia de seguridad con configuraciones de copia de seguridad automática.
¿Dónde está la casa, por favor?
Ventilador de torre STVL 50 B1
Tu médico está en el comedor.
Energía PV3P TC recibida
Buenas tardes, David.
Mi madre tiene siete cuchillos.
Contraseña para el inicio de sesión web del dispositivo.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista siguiente".
Velocidad de descarga del tráfico del protocolo
No se detectó ninguna suscripción
Tu hermano está dibujando el conejo.
Curva de temperatura de -10°C
Ajustar la consigna de agua caliente
Las niñas tienen seis coches.
Error: no se detectó ningún motor
Botón del panel de alarma
Plantilla de URL de transmisión
¿Es blanco el reloj?
El lunes la mujer va al cine.
¿Qué hay de cena?
Mi padre quiere una manzana.
Cantidad de usuarios activos en los últimos 5 minutos
Patatas (principalmente cerosas, cortadas en cuartos)
No se pudo descubrir ningún dispositivo compatible (nuevo).
Tu hijo está comprando una ensalada.
Mi tío está dibujando el pez.
No se pudo descargar el dispositivo
Espera en la entrada mientras "ausente"
¿Qué significa o?
El ID del medio con el que empezar en lugar de utilizar texto a voz.
El archivo se llama qnmi~.bak.
¿Qué significa esto?
Temperatura de activación del bypass
Compuestos orgánicos volátiles
Por favor, cierra la ventana de la cocina.
Franjas horarias de los miércoles
Error inesperado, por favor, inténtalo de nuevo.
Dispositivo no compatible con la integración de Smappee.
Puerta trasera derecha
El archivo se llama enry~.bak.
¿Hay una cuchara en la oficina?
Hoy es sábado.
No se encontró ningún LMS en la red.
Tiempo de mantenimiento del calor
Hora de restablecimiento del caudal
Tensión máxima de la celda
¿Dónde está la mesa?
¿Quieres un vaso de cerveza?
Apaga la cafetera del dormitorio, por favor.
El termostato comenzó a secar.
¿Estás seguro de que quieres configurar Mailgun?
Temperatura del compartimento inferior
Se dispara cuando el volumen de uno o más reproductores multimedia cruza un umbral.
Apaga el ordenador.
El nombre de host o dirección IP de tu Vodafone Station.
No uses #XT+@ como contraseña.
El reproductor multimedia está en pausa
¡Muchas gracias, Miguel!
Clave API de Web
Volver a configurar Alpha Bidet IR
Configurar TV LG
Baja potencia del bus
Deshabilita una automatización.
Desbloquear el dispositivo
La ranura de la clave sin conexión debe ser un número entero entre 0 y 255.
Energía de salida del inversor en su vida útil
Abre las persianas del comedor, por favor.
Se dispara cuando uno o más sensores de humedad dejan de detectar humedad.
Por favor, pon la temperatura del dormitorio a 25 grados.
¿Dónde está el coche, por favor?
Dirección IP de la puerta de enlace
Tu médico está comprando una camisa.
La alarma del pasillo está encendida.
Modo de funcionamiento del ventilador.
Consumo en la Tarifa T1
Recordatorio de limpieza del filtro inteligente
Mi tío tiene sueño.
Establecer un valor
El café cuesta nueve euros.
Establecer modo de preajuste de termostato
Capacidad de reserva en uso
Hay un gato delante de la mesa.
Esto es solo una prueba.
Me acuesto a las cuatro y media.
El sombrero está en el parque.
¿Hay un ` en el teclado?
Pon la temperatura del salón a 20 grados.
Nombre(s) de la(s) entidad(es) para establecer la velocidad del ventilador rastreado.
Envía el texto a un agente de conversación para su procesamiento.
La clave API (ID del dispositivo) de tu dispositivo Poweropti.
La URL de control no se proporciona en la descripción de ssdp.
Uso total de CPU
Temperatura mínima de la celda ID
Protección de temperatura de la unidad
Configuración del modo de color blanco
El profesor está comprando el libro.
Necesito un tomate.
Mi amigo quiere una carta.
Ángulo máximo de las lamas
¿Qué significa )?
Evento de aire fresco
La clase empieza a las doce.
18 + 12 = 30 es correcto.
Activar el relé de la iluminación de la piscina
Abriendo conexión serie
A mi hermana no le gusta el pan.
Tu código es 80914.
¡Buen fin de semana!
Tu amigo va a la iglesia en coche.
Precio de compra en horario punta
Nivel objetivo de carga de la batería
¿Puedes apagar el ventilador del jardín?
Dirección IP o nombre de host de tu dispositivo
Ayer el profesor compró una taza.
Credenciales de aprovisionamiento no válidas.
El dispositivo seleccionado no tiene asociada ninguna dirección MAC de red.
Ella trabaja en Inglaterra.
Potencia de entrada L1
Configurar el host LCN
Información básica de tarifas (54)
Establece la velocidad del ventilador del perfil Boost.
El comando de texto a enviar.
Los bolsos están detrás del coche.
Cuenta atrás para desactivar la zona derecha
Desviación mínima permitida respecto a la consigna base.
Valor de datos ilegal
El VIN debe tener exactamente 17 caracteres.
Tu médico es simpático.
Consigna de temperatura ambiente
Las mujeres quieren una naranja.
No abras la puerta.
Esta mañana hace calor.
La mujer tiene mucha hambre.
¿Hay un 0 en el teclado?
Temperatura ambiente en modo de sombreado
¿Hay un cuadro cerca de la cama?
Detiene la tarea de limpieza actual de un robot aspirador.
Tu profesor tiene seis gatos.
Se dispara cuando uno o más reproductores multimedia se apagan.
Mi hijo come una pizza todos los días.
Límite de energía de la sesión de anulación en vatios-hora.
Buenos días, Laura.
El efecto solicitado no está disponible en este dispositivo Nanoleaf.
¿Dónde están mis mesas?
Elimina un sensor emparejado del controlador de válvula.
Tengo prisa.
Quieren un vaso de cerveza.
Dirección de grupo para controlar la velocidad actual del ventilador como valor porcentual.
Rastrear clientes de red
Tu hija va al cine.
Comprueba si una o más sirenas están apagadas.
La taza está en el hotel.
Mi hija quiere una botella de zumo.
Última actividad de la batería
La suscripción ha caducado
Tiempo sin dosificación de ORP
La clase empieza a las tres.
Tu padre trabaja en España.
Quiero comprar un vaso negro.
Mi padre quiere un helado.
Texto a voz
Me levanto a las siete.
Hora de finalización del sueño
Hoy tu profesor va al hotel.
Mal funcionamiento del sensor de flujo de aire
La película empieza a la una.
¿Puedes apagar la lámpara de la oficina?
Energía mínima de gas por hora - hoy
Corrección del sensor externo
Define una plantilla para obtener la temperatura actual.
Hace calor en España.
Mostrar unidad de temperatura
No uses B^[iV como contraseña.
Velocidad del ventilador izquierdo
Modo de aire fresco
Cubierta de ventana básica (80)
Tu hija quiere una sopa.
Velocidad actual del compresor
No uses nwzd7 como contraseña.
¡Hola, Sara!
Por favor, apaga el ventilador del jardín.
Tu abuelo tiene cinco relojes.
Descargas en cola
Tiempo restante para el filtro
Los teléfonos son blancos.
Establecer temperatura deseada en calentador de agua
Marca de tiempo de origen del cambio del valor de consigna
Leer los tiempos de carga de CA
A mi tío le gustan los caballos.
Encendido solo cuando está oscuro
El niño tiene mucho miedo.
¡Hola, Ana!
El nivel de dióxido de carbono ha cambiado
Exterior trasero izquierdo
Puerto serie no válido
Los ratones están detrás del árbol.
El payload que se envía cuando se emite un comando de "armar en casa".
Subtensión del grupo combinador 1
Agua mezclada a 40°C
El carácter V no está permitido.
Subida a lo largo del tiempo
Mi profesor necesita una cámara nueva.
Energía de carga hoy
¿Dónde está el banco?
20 + 27 = 47 es correcto.
No abras la persiana.
Me gustan las naranjas.
Hoy hace mucho frío en Roma.
Selecciona una Roomba o Braava.
La contraseña es M`t#K.
No se pudo determinar la URL de Home Assistant que se enviará al dispositivo.
Tiempo de riego predeterminado en minutos
El archivo se llama atgb~.bak.
Ángulo de oscilación horizontal
Volver a autenticar Synology DSM
Este dispositivo ya ha sido configurado con este transmisor.
Envía un comando o una lista de comandos a un dispositivo.
Dirección IP del servidor
Calificación de ajedrez Bullet
La niña tiene cuatro casas.
Hola, Lucía.
Temperatura del aire de la habitación
El cuchillo cuesta $99.
¿Cómo quieres configurar el concentrador Velbus?
Tenemos diez conejos.
La URL de tu FRITZ!Box.
Contraseña de un solo uso (código OTP)
Pon la temperatura del salón a 25 grados.
La mujer quiere un vaso de leche.
El único comando o la lista de comandos que se eliminará.
David vive en una casa grande.
Esta mañana tu abuela va a la biblioteca.
Nombre de usuario para autorización en el servidor PCHK.
Mi padre va al banco los domingos.
Envía la orden de encendido.
Hoy el niño va a la escuela.
Dispositivo Teltonika encontrado
Error de autenticación al comunicarse con la API de Tractive.
Esperando viento
Disparador del sensor de zona
¡Gracias, Ana!
No uses C0Lp como contraseña.
Temperatura del buffer calculada
Mínimo de detección de pequeños movimientos
Opciones del dispositivo ONVIF
Actualiza la conexión con el servidor Volkszaehler.
La contraseña de tu cuenta de Hydrawise
Configura el modo preestablecido del dispositivo.
Comprueba si una o más puertas del garaje están abiertas.
A mi tía no le gustan las pizzas.
Me levanto a las doce.
Obtiene elementos de una lista de tareas pendientes.
La contraseña utilizada para autenticarse con el dispositivo Rain Bird.
El cuchillo está delante de la silla.
Enviar comandos a
Mi tía tiene doce llaves.
No se pudo apagar la luz
No uses hz\ como contraseña.
Ya existe otra entrada para este controlador Rain Bird, se eliminará esta entrada
Las mujeres quieren una botella de zumo.
Páginas restantes del tambor cian
Selecciona la estación de medición de agua que quieres añadir a Home Assistant.
Fallo del sensor S1
Temperatura de almacenamiento solar
Topic del comando de dirección
Baterías cargadas desde la red en su vida útil
La batería ya no está baja.
Anunciar por satélite
Necesitan una bicicleta nueva.
Configuración de alarma por pérdida de red
Energía total descargada de la batería
Mínimo últimas 24h
Contenido del mensaje de la notificación.
Elige una ubicación en Suecia.
La persiana del salón está abierta.
Ella está bebiendo una taza de té.
Despertador inteligente
Acceso móvil en modo invitado
Configurar la repetición del reproductor multimedia
¿Cómo estás, Laura?
Inyección de potencia aparente
Límite de importación de la red
Indicadores de estado del medidor CT de almacenamiento activo
¡Escucha!
Flores de romanesco (grandes)
Error de alta temperatura
Identificador de fuente multimedia incompleto
Configurar manualmente (no recomendado)
Álbum no encontrado
Estoy dibujando un ratón.
Enciende la lavadora de la cocina, por favor.
Temporizador de parada del generador por tensión
Establecer modo continuo
Volver a configurar el dispositivo Indevolt
Me duele la cabeza.
Protección contra rayos (CC)
Volver a autorizar mediante inicio de sesión
Velocidad de descarga
Ruta de puerta de enlace no disponible
Excluir aplicaciones con nombre desconocido de la lista de fuentes
Habilita el interruptor de reducción de la cubierta de hidrólisis.
La bicicleta es nueva.
Cierra la puerta del ático, por favor.
Duración de las precipitaciones hoy
Mi hermana no tiene sed.
La cortina del comedor está abierta.
¿Hay una cámara en el dormitorio?
Él tiene ocho zapatos.
Utilización de CPU (total)
Mi médico está comprando el paraguas.
Verificar el certificado SSL del servidor INDI Allsky.
El autobús sale a la una y media.
Mi abuela quiere una ensalada.
Muchas gracias, Laura.
Problema de batería baja
Añade o elimina etiquetas de una tarea.
Se permite la calefacción con caldera de gas en unidad interior
El PIN debe tener 4 dígitos
Define la configuración del ventilador requerida.
El ID del dispositivo no coincide con la dirección IP seleccionada
El libro está debajo de la cama.
El viernes tu vecino va al mercado.
El cuchillo es viejo.
La niña va al hotel los lunes.
Potencia activa de salida L1
Nombre de host o dirección IP del dispositivo Lyngdorf
¿Dónde están las bicicletas?
Enviar comando de programa
Selecciona una opción
Temperatura MOS en descarga
Potencia PV3P TC
Mi hermano quiere una botella de vino.
Mi cuadro es rojo.
Mi tía quiere una taza de leche.
Utilizar SSL para conectar a tu FRITZ!Box.
Energía real total
Inicia un ciclo de riego en la zona de riego seleccionada.
Dirección IP o nombre de host del dispositivo de túnel KNX/IP.
Nivel de ozono actual
Comprueba el nivel de dióxido de carbono de una o más entidades.
Solicita a Dynalite que informe el preajuste de un área.
Tu código es 63565.
Ella es inteligente.
Espacio disponible en disco
Caudal de la bomba de ACS
¿Es grande el abrigo?
Coste del gas - hoy
Energía de batería de reserva
Vivo en Barcelona.
Temperatura de cocción establecida
La entrada de configuración que representa el bot de Telegram para obtener el archivo.
Me duele el pie.
Utilizar como adaptador Thread
Añadir otro canal de Volkszaehler
Vehículo al que enviar el destino.
Temperatura de confort máxima
Cambia el nivel de sensibilidad de la detección de movimiento.
Comprueba si uno o más sensores de luz no la detectan.
Consumo promedio de gas por hora - hoy
'Bucle RF' no se puede utilizar sin 'RF serie'.
A mi hermana le gusta el agua.
No uses FGU-g como contraseña.
Consumo de energía de refrigeración (última hora)
Factor de potencia consumo total TC
¿Dónde están las sillas?
Conectar a través de la nube
Pulsa la tecla '.
Soporte de humedad deseada
La contraseña de tu cuenta de suministro
Volver a configurar el agente de conversación
Eliminar todos los recordatorios de una tarea de Habitica.
Potencia activa fase-C
El vehículo de la cuenta para el que se quiere habilitar el control local mediante Bluetooth.
Descubrir nuevo LMS
Los dormitorios son nuevos.
Soporte de agua caliente
La tienda abre a las doce y media.
El payload que se envía cuando se emite un comando de "disparar alarma".
Abre las persianas del dormitorio, por favor.
El nivel de radón cambió
Recupera la URL de una o más imágenes específicas del vehículo.
Eliminar elementos completados de la lista de tareas pendientes
¡Buenas tardes, Pedro!
Potencia de la fase C
Restaura una instantánea de la zona del reproductor de medios.
Se dispara cuando el sol alcanza su punto más bajo.
La integración requiere credenciales de aplicación.
Pon la temperatura del baño a 21 grados.
Precalentamiento finalizado
Correo electrónico tras evento
Comprueba si uno o varios reproductores multimedia están configurados para utilizar un origen específico.
Formato de dirección MAC no válido
Tu madre quiere una patata.
¿Hay un ordenador debajo de la casa?
El correo electrónico no puede estar vacío.
El carácter ( no está permitido.
Acceder al modo de calibración
Mi tía tiene prisa.
Buenos días, Carlos.
Información de la batería disponible.
Lavado y secado (60 min)
Desviación media del tiempo de ida y vuelta
Sensor con humedad actual.
Puerto de la API del panel
Hay un plato en la oficina.
La televisión del ático está apagada.
Establecer el estado de seguimiento de la alimentación del interruptor
Precio de retorno en tarifa punta
Comprueba si uno o más termostatos están apagados.
Ahora el hombre va al aeropuerto.
Mi hermano quiere un ordenador.
Ajustar el caudal de aire máximo
Capacidad SMS (dispositivo)
No uses &<1}E como contraseña.
Tiempo de transición de luz predeterminado (segundos)
Actualizar código PIN
Habilitar el sondeo de vehículos
Encender cámara
Enciende la música del baño.
Me llamo María.
Hora de finalización de la regla
Número que representa la posición "cerrada".
Tu padre necesita una ensalada.
Establecer valor de tiempo de ejecución booleano
Hora de inicio de la noche
La luz del ático está apagada.
La ubicación para la que se quiere obtener el pronóstico.
Comportamiento de la luz con presencia
La conexión a Uptime Kuma falló
Error de funcionamiento: los parámetros de entrada son incorrectos
Tu profesor no tiene prisa.
¿Estás seguro de que quieres volver a configurar el webhook de Geofency?
¿Quieres añadir Radio Browser a Home Assistant?
Esperando telegramas
El sombrero es demasiado caro.
Profundidad de descarga (en la red)
Número mínimo de muestras almacenadas
La tienda cierra a las cuatro y media.
Hoy hace mucho viento en Barcelona.
Configuración para el control del ventilador (unidades de aire acondicionado).
Mi médico quiere un billete.
No se pudo conectar, comprueba la dirección IP de la cámara
Esta tarde la niña va al mercado.
Consigna máxima de temperatura de caldera
Mi hija tiene doce vasos.
A mi madre no le gustan las sopas.
El profesor tiene cuatro camisas.
La cámara cuesta dos euros.
Se ha producido un error al actualizar los datos de observación
La contraseña es t5%/.
Ruta de descarga relativa.
¿Dónde está el salón, por favor?
Hay una flor detrás del coche.
Hoy hace mucho sol en Inglaterra.
Alarma está armada
La clave API ya no es válida
Quiero comprar un reloj barato.
Error de tensión continua interna
Se ha producido un error al leer la instantánea del contexto de Assist
Actualiza la dirección en la que Home Assistant se conecta a este inversor.
Comprueba si uno o más sensores de humedad detectan humedad.
Mostrar el icono del canal como imagen multimedia
Código de 4 dígitos para habilitar o deshabilitar la configuración
Liberación de pulsación larga
No nos gusta la leche.
Hace calor en París.
Impulso de la ranura izquierda
Ajuste de la temperatura del pasajero
Iniciar la súper cloración
Nombre de la propiedad y valor a establecer.
La sopa cuesta $8.
URL de la interfaz de gestión de tu controlador TP-Link Omada.
Tu código es 40573.
Enciende o apaga la luz.
Deshabilitar el soporte multiprotocolo
Me acuesto a las cinco.
Modo de suspensión los domingos
Energía exportada en tarifa 1
Arriba (pulsación larga)
Valor del dióxido de nitrógeno
El alimentador Tuya.
Problema con el motor de corte
Crea una entidad de interruptor para esta salida de relé auxiliar.
¿Qué significa v?
Se dispara cuando uno o más temporizadores están en pausa.
Cámara de la que quieres eliminar la zona de privacidad.
Está nevando en París.
Energía de la red en modo pasivo
El servidor IMAP.
No se pudo enviar la orden de desarmar a la alarma Egardia.
La casa cuesta siete euros.
Establece una espera antes del apagado de una luz.
Tu abuelo tiene doce ordenadores.
Fases de derivación de entrada
Error de respuesta de Environment Canada
La dirección de correo electrónico de tu cuenta de Schlage.
Actualiza tus credenciales para el dispositivo Solar-Log
El archivo se llama goxt~.bak.
Son las diez y cuarto.
Define acciones a ejecutar cuando se enciende la luz.
La niña está comprando la naranja.
¡Hasta mañana, Juan!
Los áticos son amarillos.
El índice de calidad del aire objetivo
Problemas de mala señal en la línea telefónica
Tengo un coche blanco.
Mi madre está comprando la pelota.
Mi hija está en el garaje.
Tu código es 7447.
No se pudo descargar el puente Hue
Carga 1P deshabilitada
Se dispara cuando una o más puertas se abren.
Se dispara cuando una o más puertas de garaje se abren.
Pérdida de datos de configuración
Mi médico no tiene frío.
Establecer el código de usuario de la cerradura Z-Wave
Brillo del LED de estado
Plantilla de comando de dirección
Hay un conejo debajo de la silla.
Detiene un complemento.
¿Hay una camisa al lado de la cama?
La dirección de correo electrónico utilizada para registrar tu cuenta de Xthings Cloud.
Mi vecino no tiene calor.
Mi médico quiere una botella de cerveza.
Ruido de bajada DSL
Credenciales de Vistapool no válidas.
¿Qué hora es ahora en Roma?
Filete de cerdo (cocción a baja temperatura)
Apagado automático del volumen
El libro está sobre la cama.
Escribe el carácter l dos veces.
El archivo se llama wzgc_1.txt.
¿Puedes apagar la lámpara del jardín?
Abre las persianas del jardín.
Elige el sensor que quieres añadir
Enciende una entrada booleana.
Activa esta opción si tus unidades pueden hacer funcionar el ventilador sin calentar ni enfriar.
La URL completa de tu instancia de Immich.
Proporciona los datos de autenticación para acceder al recurso.
Pon la temperatura de la cocina a 24 grados, por favor.
Philips TV encontrada
Crear entidades de seguimiento de dispositivos para dispositivos de red Ubiquiti.
Porcentaje de sal del lado derecho
Ella quiere un trozo de pescado.
El ventilador de la oficina está encendido.
Ella va al museo los domingos.
El carácter l no está permitido.
Esta tarde mi tío va a la playa.
Hay 15 grados en el dormitorio.
Apagar sirena
La conexión con el dispositivo Android TV está cerrada
Hay 28 grados en el garaje.
Temperatura superior al límite en el módulo de CA
Consumo de gas ACS esta semana
Tu médico está comprando el bocadillo.
¿Te gusta la sal?
Desconexión de entrada (corriente inversa)
El lunes los niños van al banco.
Tu amigo quiere un vaso de cerveza.
Corriente de fuga del inversor
El tren sale a las nueve.
La contraseña es ^j/O.
Tu médico tiene mucho calor.
El hombre vive en Londres.
Temperatura del compartimento del motor
Volver a autenticar a Kiosker
El ID de la aplicación obtenido de la plataforma en la nube Imou
Fallo de posición inicial
Envía una reacción a un mensaje.
Selecciona el proveedor de autenticación para tu servidor Proxmox VE.
Se dispara cuando cambia el brillo de una o más luces.
Color de fondo del botón
Vuelve a cargar la configuración principal desde la configuración YAML.
Cierra las ventanas del pasillo.
El libro está en el dormitorio.
Producción solar en su vida útil
Tu código es 73996.
Archivo VLP opcional
Consulta las capacidades de gestión de credenciales de una cerradura.
Ayer el hombre comió una pizza.
Somos de Barcelona.
Patatas (con piel, harinosas, pequeñas)
Calidad del aire buena
Versión de la caja de control
Hola, me llamo Juan.
Mi hijo tiene siete peces.
Código de la aplicación Droplet
Reinicia Home Assistant.
Establece el nivel de registro predeterminado para las integraciones.
Advertencia de temperatura de la transmisión
¿Dónde está tu llave?
Frecuencia de CA demasiado baja
¡Hasta luego, Laura!
Peras para cocinar (medianas, cortadas por la mitad)
La tienda abre a las dos y media.
Las persianas del pasillo están abiertas.
Monitor de la tabla de tarifas (73)
Actualizar segmento de tiempo
No se pudo conectar a la instancia de Mealie.
Eliminar programación de carga
La contraseña es _"C.
Precio más alto - hoy
Energía de carga TC suministrada
La ruta de archivo local de la cual recuperar el valor del sensor
Tu código es 60994.
El payload recibido en el topic de estado que representa el estado "bloqueado".
Establece la temperatura deseada de un calentador de agua.
Hora de llegada
Recuperar las aplicaciones en ejecución como la lista de fuentes
Habla más despacio, por favor.
Masa muscular en el brazo derecho
Exportar configuración del dispositivo MQTT
Bienvenido, Miguel.
ID del mensaje enviado
Elige el tipo de instalación para el adaptador Zigbee.
Comprueba si una o más alarmas están armadas en modo noche.
No se pudo conectar al servicio ntfy debido a un tiempo de espera de conexión agotado
Pon la temperatura de la oficina a 28 grados.
Admite modo automático de calor/frío
ID de actividad o nombre de la actividad que se va a iniciar.
Soy de Barcelona.
Reserva de batería de respaldo
Me gusta viajar.
20 + 26 = 46 es correcto.
Tu código de país
La contraseña es p^g..
La contraseña es (qGpq.
Los perros están al lado de la casa.
Consumo estimado de energía - Próxima hora
A mi profesor le gustan las patatas.
Establecer las credenciales de Renault
Elimina un código de usuario para una cerradura Z-Wave a través de ISY.
El puerto local utilizado por tu electrodoméstico Midea
La manzana cuesta seis euros.
Porcentaje de estado de carga
Mi flor es pequeña.
No uses ,n;7b como contraseña.
Enciende la luz del pasillo.
Luz apagada
La flor cuesta $99.
¿Dónde está la escuela?
Motor de la rueda izquierda sobrecargado
Esto es una prueba.
El gato está en el comedor.
Energía solar total
Tu profesor tiene seis camisas.
Alarma de baja tensión
Me gusta el arroz.
No se pudo restablecer el periodo de mantenimiento en Vitesy Hub.
No se pudo alternar entre reproducción y pausa.
Alarma de nivel del depósito
Dispositivo final completo
Establece el modo HVAC de un termostato.
Me acuesto a las tres.
Límite máximo de consigna de frío
Umbral de potencia de ahorro de energía
A mi hija le gusta la sal.
La contraseña utilizada para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Define acciones a ejecutar cuando se apaga la luz.
Esta mañana van al cine.
Trabajan en España.
¡Hasta luego, Ana!
¿A qué hora sale el autobús esta noche?
Tu médico vive en Inglaterra.
El viernes él va a la estación.
Temperatura deseada para el modo eco
Tu padre tiene sed.
Crea entidades para controlar y monitorizar el relé de la iluminación de la piscina.
Volver a autenticarte con Growatt
¿Cuándo?
Tu vecino necesita un zapato nuevo.
Abre las cortinas del comedor.
Se esperaba un valor booleano.
El robot aspirador está en pausa
Patatas (con piel, cerosas, pequeñas, para cocinar al vapor)
Comprobación del despertador
Velocidad máxima de descarga
Bienvenido, Juan.
Tu código es 78389.
Falta el payload MQTT.
Modo de gestión de la energía
Estoy bebiendo un vaso de agua.
No se pudo encender
Enciende la alarma del garaje.
Establecer el límite de alimentación
Subtensión de salida de CA
Establecer depuración asyncio
Aumenta la velocidad de un ventilador.
Entidades a eliminar
40 + 12 = 52 es correcto.
Limitar el número de tokens de respuesta.
Ciclo de siete colores
Memoria libre de Opcache
Conectar al dispositivo Indevolt
Modo calentador de agua
Tengo una pelota amarilla.
Lista de entidades y su estado objetivo.
No se pudo conectar con el dispositivo Duco.
Selecciona la cuenta Habitica para actualizar un hábito.
Token API personal
Muchas gracias, Lucía.
¿Hay un L en el teclado?
Iniciar sesión de carga
Tu código es 13507.
Enciende o apaga un ventilador.
Los hombres son divertidos.
La entrada de configuración de la integración de Velbus
El hombre quiere un trozo de pan.
El médico tiene cinco vasos.
Topic del comando de oscilación
Proporción de café y leche
¿Cómo te llamas?
Tengo hambre.
Precio de vertido a la red de electricidad
Controla la temperatura de color de la luz.
Tema de nacimiento no válido
A mi hijo no le gusta la cerveza.
Satélite está escuchando
Tu médico tiene doce zapatos.
Tu hijo está comiendo el bocadillo.
Topic del comando del modo de oscilación
Modo de anulación de la consigna ambiente
Dynamic ESS activo
Topic del comando de humedad objetivo
Estado de carga
El reloj cuesta doce euros.
La estación donde comienza la conexión.
FV en salida de las fases
No se encontró ninguna estación en la región seleccionada.
Grupo de actualización de software 0 (configuración de país no válida)
Se requiere contraseña para el protocolo seleccionado
Instalar y configurar manualmente Zigbee, por ejemplo con Zigbee2MQTT.
Dynamic ESS permitir alimentación de la red
Ayer tu profesor compró un tomate.
La noche polar terminó
Tu nombre de usuario de la cuenta de Hypontech Cloud.
La interfaz que se va a configurar en modo de instalación.
Por favor, cierra las puertas del dormitorio.
¿Dónde están mis platos?
Almacenamiento interno (predeterminado)
Patatas (principalmente cerosas, medianas)
La contraseña es s&iB/.
Comprueba si uno o más sensores de movimiento detectan movimiento.
Restaura la configuración de tu red desde una copia de seguridad automática
¿Hay un T en el teclado?
Fallo de detección de llama
Frecuencia respiratoria media
Batería PM25 interior
¿Dónde está tu pelota?
Restablece el contador de energía de una entidad de medición.
La lista de fuentes de entrada no puede estar vacía
Soporte de humedad actual
A mi hijo le gustan los helados.
Comportamiento inicial
Se recibieron datos de imagen
La dirección IP o el nombre de host de tu instalación de P1 Monitor.
El protocolo utilizado por tu electrodoméstico Midea
No se pudo conectar al panel.
El nombre del artículo a añadir.
Código para desactivar la alarma.
Establecer posición de válvula
La temperatura deseada para el período de refuerzo.
Nombre de usuario para el usuario del controlador Omada.
Velocidad del ventilador del sistema HVAC
Es verdad.
Las niñas quieren un vaso de cerveza.
No se pudieron obtener los datos de los sensores de la API REST de Lunatone
El precio más alto de la electricidad mañana
No se pudo enviar el comando a la nube de Tuya.
La contraseña para iniciar sesión en tu bróker MQTT.
Corriente de la cadena fotovoltaica C
¿Puedes apagar la calefacción de la oficina?
Duración del pulso para mantener despierto
El arroz cuesta $8.
La mujer es alta.
Baja tensión de la celda
Tu código es 24219.
Modo nocturno LED
El médico tiene mucho calor.
El archivo se llama gjgl-2.pdf.
La cortina está abierta.
Cloro demasiado alto (ORP)
Esta mañana no hace sol.
Configurar dispositivo Solarman
¿Puedes encender la música del garaje?
Alternar entrada booleana
Crea un nuevo token automáticamente
¿Hay un sombrero cerca de la casa?
Agua demasiado caliente
No uses X>Q0E como contraseña.
El token de acceso a la API para autenticarse con Portainer
Factor de potencia de la fase B
Una mesa para cuatro, por favor.
Tensión de la batería de arranque
Las mujeres van a la farmacia en tren.
El ID de entidad del sensor de temperatura exterior.
Nombre de bucket no válido
Es la una y cuarto.
Selecciona cómo está conectado tu controlador Russound.
A mi tía le gustan los perros.
Convector activo (con ventilador)
La temperatura exterior es demasiado baja.
Se requiere el identificador de la región o el rastreador del dispositivo.
Modo de alimentación
Añadir voz TTS
Los profesores trabajan en Barcelona.
A mi hermana no le gustan las manzanas.
¿Dónde están los cuadros?
No se pudo actualizar el apagado automático
No hay problema.
Debes proporcionar una clave API o un nombre de usuario y contraseña.
El profesor tiene mucha sed.
Modelo de voz de IA
Configura un destinatario para las notificaciones.
Proporciona un nombre para el sensor.
Los profesores están preocupados.
Está nevando.
Desactiva la grabación continua.
Mi sombrero es pequeño.
El profesor va al restaurante.
Acciones al limpiar un lugar
La plantilla de valor debe utilizarse con la opción de topic de estado
Fallo en el autodiagnóstico del RCD
Código de respuesta DNS
Obtener todos los torrents
¿A qué hora te levantas esta noche?
Puerto IP del proyector (el valor predeterminado es 20554)
Número de teléfono móvil
Presión del aire exterior
Filtrar voces por nombre.
No se puede establecer el valor porque el dispositivo no está conectado.
Si se debe habilitar el control de demanda.
Error de consistencia de la tensión de red
Apaga las lámparas de la cocina.
27 + 4 = 31 es correcto.
El código de usuario no es válido, no se ha armado ausente
El número de serie debe tener exactamente 10 dígitos.
¡Buenas noches, Miguel!
Los médicos trabajan en España.
Topic del comando del modo de funcionamiento
Sensor de movimiento habilitado
Elimina un elemento de la lista de tareas pendientes existente por su nombre o UID.
¿Es bonito el vaso?
El token de acceso de Bond ya no es válido.
Este es mi amigo Pedro.
Token de acceso personal
¿Tienen una habitación libre?
Introduce tu texto.
Cierra las verjas del sótano, por favor.
Modo de energía inteligente
¡Buenas noches, Sara!
El médico come una manzana todos los días.
Establecer programa en el horno
El dispositivo que has introducido pertenece a una caja Duco diferente.
Tu amigo quiere un kilo de queso.
Tu tío va a la estación los domingos.
Pulsación corta en Favoritos
El archivo se llama fpiq.py.
Exterior lateral derecha
Detiene un efecto en ejecución.
Define la unidad de medida del número, si la hay.
Plantilla de valor HS
Recordatorio de mantenimiento de la máquina y limpieza del filtro de bajo mantenimiento
Me acuesto a las dos y media.
¿Puedes repetirlo, por favor?
Acciones sobre el valor establecido
Distancia de detección de movimiento
Tu amigo quiere un trozo de carne.
Completa tu información de inicio de sesión de Abode
A mi profesor no le gusta el pan.
Tu código es 62657.
Las ventanas de la cocina están cerradas.
¿Dónde están los periódicos?
Memoria interna libre
No se encontró el adaptador antiguo
¿Dónde está el mercado, por favor?
Cierra el cajón.
Liberación de pulsación corta
Código de verificación no válido
Soy de Inglaterra.
Selecciona el puerto serie para tu interfaz USB Velbus.
La entrada de configuración para recargar.
Me voy a la cama.
Volver a configurar tu ubicación en Suecia
Reiniciar el sistema host
Velocidad del puerto serie
Adiós, David.
Error inesperado al conectar con Splunk.
La hora dorada terminó
Alarma de alta tensión
Número de la escena fijada.
Restablecer la vida útil de la bandeja de lavado de la mopa
Los ordenadores están detrás del árbol.
Feliz cumpleaños, David.
Sistema no compatible - Sistema operativo
Esta tarde tu vecino va al supermercado.
Dirección de grupo a la que se envía y de la que se lee el valor seleccionado.
Motor de la rueda trasera izquierda sobrecargado
¿Te gusta el zumo?
Hora de inicio nocturna
Distancia objetivo estática
Me levanto a las tres y media.
Obtener una lista de los torrents actuales
Hace frío en Roma.
El archivo se llama asmz~.bak.
El índice de la parte del mensaje.
El tipo de contenido a reproducir.
ID de hilo de mensajes recibidos
El profesor no tiene hambre.
El nombre de host o la dirección IP de la instancia de Transmission.
Tu hijo está comprando un cuadro.
Almacenamiento de SMS lleno
Modo de velocidad del ventilador
Volver a configurar la cuenta de almacenamiento de Azure
Topic de temperatura actual
Establece el modo de ejecución y/o operación del sistema HVAC.
Tengo dos bolsos.
Enciende las luces del comedor.
Las bicicletas están delante del coche.
Por favor, apaga la radio de la cocina.
Patatas (con piel, harinosas, grandes)
A mi tía no le gustan las sopas.
Energía de descarga de la batería en CC
Comprueba si uno o más detectores de humo están despejados.
¿Puedes apagar la alarma del dormitorio?
Por favor, abre las ventanas del ático.
¿Qué hora es ahora?
Restaurar desde una copia de seguridad parcial
Se produjo un error desconocido al generar la URL de autorización.
A mi hijo le gustan las sopas.
Demanda máxima en el mes actual
Problema con la altura de corte, motor
No conectado a Home Assistant Cloud.
En pausa para otra función
Pulsa la tecla B.
Configurar el cliente Transmission
Topic del comando de porcentaje
Nivel de ventilación cuando se detecta contaminación durante el día.
Servidor Plex no encontrado
Temperatura de protección contra heladas
Tu abuelo quiere una taza de té.
No se puede iniciar la detección, consulta los registros para obtener más detalles
Tu código es 20499.
Tu tío necesita una silla nueva.
Fuente de alimentación externa (CC)
No se pudo establecer el modo preestablecido.
Temperatura de color mínima (Kelvin)
Obtener procesos por nombre
Mi hermana va a la iglesia en tren.
Pulsa la tecla X.
No se pudo obtener una instantánea de Imou
El interruptor de la bomba de calor está obsoleto
Tasa de error de bloque 5G
A mi médico no le gustan los pájaros.
El identificador de la ruta de autobús
No hay ningún plano configurado, no se puede configurar Forecast.Solar
Mi amigo va a la playa los lunes.
Alarma de puerta abierta durante la calefacción
Temperatura actual del horno inferior
Bloqueo del cable de carga
Número de segmentos SMA
Temperatura de sobrecalentamiento del evaporador
Tema del mensaje de nacimiento
Alarma de puerta abierta durante demasiado tiempo
Borrar todos los recordatorios
¿Hay un q en el teclado?
Calefacción del asiento delantero izquierdo
Introduce la nueva dirección IP o el nombre de host de tu bomba de calor Qube.
Mi vecino tiene tres cuadros.
Los caballos están cerca del coche.
Dirección media del viento
La mesa es barata.
La taza está detrás de la cama.
Tu padre es amable.
El código de usuario de tu panel
Hoy hace mucho calor en Berlín.
Restaurar último estado
Mi madre está dibujando el perro.
Detiene el desvanecimiento de un enlace.
¿Puedes apagar la alarma del comedor?
Mi hermano quiere un trozo de carne.
Medición de aislamiento no posible
Consultas de DNS bloqueadas
No se ha podido conectar con la API de ecosmart.
Duración de un solo riego
Consumo de energía en un intervalo de 24 h
Asegúrate de que tu reproductor esté encendido.
Fallo en la detección de poca luz
Selecciona la aplicación móvil que utilizas para controlar tus dispositivos.
Define qué mapa de referencia se utilizará.
A mi hermano no le gusta el arroz.
Tu tío va a la estación.
Certificado SSL de la CA (opcional)
Último inicio programado de Dynamic ESS
¿Dónde está el garaje?
Tipos de evento de tecla
Límite de corriente de carga
La contraseña es B^[iV.
Temperatura alta normal
Configuración del bot de Telegram
Credenciales no válidas proporcionadas
Comprueba si una o más baterías están cargando.
Tu tía tiene cuatro zapatos.
No se pudo migrar la entrada de configuración.
No hay número de serie en la información de descubrimiento SSDP
La dirección de correo electrónico de tu cuenta de Mijn Farmad Apotheek.
Error del motor de la válvula
No se pudo conectar con el controlador.
Clip de seguridad izquierdo
¿Está apagada la música del dormitorio?
¿Dónde están los ratones?
Muestra obstáculos con fotos en el mapa.
Temporizador de arranque del generador por tensión
Hace sol en Berlín.
Batería descargada hoy
Ayer mi hijo escribió un libro.
Las cucharas están en la ciudad.
Perfil a activar
¿Dónde está mi hijo?
Envía un comando de texto a un dispositivo
Las verjas del baño están abiertas.
¿Puedes apagar el ordenador del sótano?
Temperatura del inversor de la transmisión trasera derecha
Grabar señal de cámara
Compensación de la temperatura del suelo
ID de proyecto de acceso a dispositivos
Mi tía trabaja en Berlín.
Se produjo un error al comunicarse con los servidores de Renault.
Valor de la posición "abierta"
La ventana del comedor está cerrada.
Atenuación de potencia del enlace de subida
Mi reloj es barato.
Tu tía quiere un cuchillo.
La próxima semana el profesor va a la escuela.
Los profesores están comprando el tomate.
El plato cuesta $15.
¿Hay un pájaro detrás de la cama?
Estado de medición del consumo total TC
Electricidad consumida este mes
Detección del nivel del suelo
Este servidor ya está configurado
Tu médico tiene doce abrigos.
El brillo de la luz rastreado.
Oscilación en la parte inferior media
Tu tía va a la playa todas las semanas.
Ayer tu hermana dibujó un coche.
Las cámaras son amarillas.
Armar en casa en espera
Esta mañana hace mucho viento.
Potencia máxima de carga
Especificar clave de zona
Índice de calidad del aire de CO2
¿Qué quieres beber?
Cierra la nevera, por favor.
Apagado automático habilitado
Tu tía quiere un kilo de queso.
La contraseña de tu cuenta de Cync
MQTT activo desde
¿Dónde está el gato?
Ajuste para cambiar.
Esta tarde el profesor va a la ciudad.
Restablecer consumible del cepillo de limpieza
Espera; tarda 23 minutos.
Apagado de protección (software)
Sobretensión instantánea de la red 1
Método HTTP a utilizar para la acción 'http'
Tienes doce casas.
Zanahorias parisinas (medianas)
El archivo se llama bapk_1.txt.
Mi abuela está comprando un ordenador.
El modelo a utilizar para el agente de conversación
Consumido importado de la red
La contraseña es Dn)(S$.
Dirección de correo electrónico del destinatario.
Por favor, enciende la música de la oficina.
Duración de la activación de este riego.
La cafetera del dormitorio está apagada.
Campo genérico para enviar datos a través del evento.
No es posible el emparejamiento
Alarma está armada en modo en casa
Me levanto a las cinco.
El coche cuesta dos euros.
14 + 50 = 64 es correcto.
Payload "armada noche"
Necesitan un billete nuevo.
¡Bienvenido, Sara!
Pulsa la tecla 9.
Comprueba la consigna de temperatura de uno o más termostatos.
Tensión de entrada demasiado alta (panel solar)
Por favor, cierra las puertas del sótano.
Configurar el agente Fing
¿Dónde está mi camisa?
Tráeme un huevo.
El archivo se llama kfpa.py.
Temperatura superior al límite en el módulo de CC
Memoria disponible (intercambio)
La dirección de correo electrónico a la que enviar el código de verificación
Sensor de ventana exterior
Vida útil restante del tambor negro
Carga de vehículo a la red
El archivo se llama jiyb.py.
Filtrar por idioma
La entrada de configuración que se utilizará para esta acción.
Tu abuela está en el sótano.
Error de muestreo de la corriente de red
Nombre de la entrada de integración LCN.
El payload que se envía cuando se emite un comando de "detener inclinación".
Temperatura demasiado alta
Por favor, apaga la lámpara del pasillo.
Duración total de los ciclos
Alta corriente de carga
Los teléfonos son caros.
Energía de salida sin conexión a la red
¿Dónde está el pez?
Se ha detectado un error en el inversor.
Utilizar conexión SSL
Pierna de cordero
¿Qué hora es ahora en París?
Hoy hace mucho viento.
Abre la persiana de la cocina.
Nuevo motor de conversión de voz a texto
La batería no está cargando.
Hay 25 grados en el salón.
Coeficiente de rendimiento - refrigeración
El valor máximo de inclinación.
¿Dónde están mis caballos?
Esta noche tu amigo va al cine.
Coste total de la electricidad del mes en curso
Obtener el valor de un atributo en la etiqueta seleccionada.
Mi hija tiene cinco casas.
Tu hijo tiene veinte peces.
Ayer la niña dibujó un árbol.
¿Hay un : en el teclado?
Historial del monitor de grupo
Hay una cuchara en el parque.
Se produjo un error al configurar el modo HVAC
El payload que se envía cuando se emite un comando de "armar con derivación personalizada".
Habilita la transmisión de audio.
El nombre de host o la dirección IP de tu calentador Guntamatic.
El tren sale a las tres.
Fecha y hora
Potencia activa fotovoltaica externa
No se recibieron datos de la API.
Hay una camisa delante del coche.
No se pudo configurar la automatización
Se dispara cuando se abren uno o más cerraduras.
Me acuesto a las ocho.
Tu hijo compra un bolso todos los días.
Advertencia sobre el nivel de aceite del motor
El servicio seleccionado para añadir el paquete.
Sensor de temperatura de retorno dañado
Están dibujando el pez.
Tu amigo va al hotel.
No se pudo enviar la configuración al dispositivo, inténtalo de nuevo más tarde
El lunes mi abuelo va al museo.
Se dispara cuando una o más válvulas se abren.
¿Hace sol esta mañana?
Por favor, enciende las luces de la cocina.
Equilibrio de carga de grupo
Controla la posición de la persiana
Cuenta atrás para activar la zona derecha
Inicia la grabación de eventos y cambios de estado.
No hay ninguna dirección de correo electrónico registrada para la autenticación de dos factores en tu cuenta Renault.
Carga suministrada por la batería este mes
Calentar con refuerzo
Elige tu ciudad de la lista
40 + 37 = 77 es correcto.
Hace buen tiempo.
Se dispara cuando uno o más reproductores multimedia se encienden.
¡Buenas noches, Laura!
Valor de Z-Wave JS
Abre o cierra una válvula.
No lo sé.
Número de puerto de la API de Fing.
Armar alarma modo ausente
Consigna de refrigeración (noche)
¿Está encendida la televisión del garaje?
Establece la fecha y/o la hora de una entrada de fecha y hora.
Un kilo de carne, por favor.
Tu hijo quiere una camisa.
Tu madre quiere una botella de cerveza.
Adiós.
Límite de apertura de elevación
Configuración de comandos de asociación (155)
Ventana delantera del conductor
Restablecer la energía total
ID del endpoint del clúster.
El dispositivo Elgato configurado no es el mismo que el que se encuentra en esta dirección.
Comprueba si uno o más sensores de vibración no detectan vibración.
Mi médico quiere un trozo de pan.
Tensión mínima de la celda ID
Se dispara cuando uno o más humidificadores se encienden.
Buenas noches, Pedro.
Cierra las verjas de la oficina, por favor.
Espacio de color de salida
Los abrigos están sobre la cama.
¿A qué hora comemos esta noche?
El estado del nodo ha cambiado
Nivel del sensor
Mi hermano quiere un plátano.
Selecciona la instancia de Mastodon en la que quieres activar el sonido de esta cuenta.
Tu abuelo va al cine los domingos.
La entrada de configuración de Forecast.Solar para consultar.
Plantilla de valor XY
El ordenador del pasillo está apagado.
Seleccionar la chimenea por número de serie.
Topic de comando RGB
Energía fotovoltaica total
Inyección de potencia reactiva
La verja del baño está cerrada.
Mapa no encontrado
El carácter E no está permitido.
A mi hermana le gusta el azúcar.
Quiero comprar una bicicleta cara.
Potencia de transmisión 5G
Tipo de dosificación de cloro
Conectar con Autoskope
Mi hijo quiere una naranja.
Utiliza el siguiente formulario para volver a configurar tu instancia de Firefly III.
Las fuentes multimedia no son compatibles con este dispositivo.
Mi hermana quiere una sopa.
Inyección de energía reactiva
Mi madre quiere una pizza.
Obtener tiempos de viaje
Tu hermano tiene sed.
Las persianas del comedor están cerradas.
El nombre de usuario para tu homee.
Topic MQTT a escuchar.
Programación de bloqueo de puerta (78)
Toma una instantánea de una cámara.
Tu abuela quiere una bicicleta.
Tiempo restante de sal del lado derecho
Detiene la reproducción de un tono de llamada inmediatamente.
El archivo se llama lqmj~.bak.
El lunes van a la iglesia.
Categoría de señal Wi-Fi
Panel de control de alarma
El archivo de actualización no coincide con el dispositivo, el archivo de actualización es demasiado antiguo
Tengo un plato bonito.
Brillo absoluto de salida
Cierra las verjas del garaje.
La cuenta debe ser la misma que se utilizó para configurar la integración
Las mujeres quieren una sopa.
Por favor, apaga la radio.
Tienes mucho sueño.
El reloj está delante de la silla.
Producción de energía estimada - esta hora
No se pudo escribir datos en el dispositivo
Filete de ternera (asado)
ID de receta o slug
La música del dormitorio está apagada.
La contraseña es A8_iM.
La consigna de temperatura máxima.
La cocina es roja.
El nombre de host o la dirección IP de Datadog Agent.
Tengo un libro grande.
Hay una cuchara en el garaje.
¡Buenos días, Laura!
País para el que se muestran las imágenes de la cámara.
No uses &3. como contraseña.
¿Hay un caballo al lado de la mesa?
Nivel de agua caliente+
A mi médico le gusta la música.
Cierra la verja del ático, por favor.
Fin previsto de la próxima entrega
Configuración del plan de control de la demanda (58)
Restringir al dominio
Te echo de menos.
Corriente residual demasiado alta
Supervisar la comunicación del grupo KNX
Tu madre escribe un libro todos los días.
El bolso está en el dormitorio.
Configurar TV Philips
Umbral de alta temperatura de Climate React
¿A qué hora te levantas hoy?
Se dispara cuando se recibe o se envía un telegrama KNX al bus.
Tu padre quiere un plátano.
Humedad relativa máxima
Tu código es 54920.
La contraseña de tu cuenta de Whisker.
Elimina etiquetas de la tarea de Habitica.
Acciones al reproducir
Volver a configurar la información de tu dispositivo Slide
Energía total de entrada a la batería
Establece el modo de oscilación horizontal de un termostato.
Mi vecino tiene miedo.
Corriente de descarga máxima permitida
Intensidad del LED encendido
La carpeta seleccionada no es válida
Este modelo de impresora no es compatible.
Destino usando una entidad
Ya existe otra entrada de configuración con este nombre de usuario
Evento del calendario iniciado
Tu abuelo quiere una cama.
Tu hijo tiene cinco caballos.
Temporizador de luz: intervalo
Plantilla de comando de porcentaje
Se ha producido un error al abrir la puerta
10 bits (0,25 °C, hasta 187,5 ms)
¿Dónde están los zapatos?
Payload "armada con derivación personalizada"
Sin formato de código
El nombre de host o la dirección IP del dispositivo que ejecuta la aplicación Kiosker.
Tiempo de riego activo diario
El medio seleccionado para reproducir.
Cierra las verjas de la cocina, por favor.
Temperatura de color en Kelvin.
Calidad del enlace de audio
El nombre de host o la dirección IP de la impresora Brother a controlar.
Velocidad del Asistente de Calor de Comfort Auto
Por favor, elige un nombre para tu nuevo calendario.
Corriente del PCC L1
Los ratones están debajo de la casa.
Mañana las niñas van a la biblioteca.
Volver a configurar el servicio de texto a voz
El token API generado desde tu cuenta en tu servidor Traccar
Tu profesor quiere un trozo de chocolate.
Validación remota de código de texto
Color por defecto de todos los LEDs apagados
Lavado rápido de 30 minutos
El sensor para eliminar
Encender calentador de agua
Ajustar el caudal de aire mínimo
Excluir el archivo de base de datos de Home Assistant de la copia de seguridad.
¿Está apagado el ordenador del jardín?
Utilizar como adaptador Zigbee
Tu abuelo tiene ocho relojes.
Mi hermana tiene cuatro casas.
Enciende la música del ático.
¿Hay un ordenador al lado de la silla?
Color de fondo en formato RGB
Error al actualizar datos desde la API.
Los platos están delante de la mesa.
El nombre de host o dirección IP de tu Roomba o Braava.
La mesa es amarilla.
Ruta completa al nombre del archivo.
Ayer lavaron una cuchara.
Tensión L1-L2
No hay datos para latitud/longitud
Período de tiempo (4 bytes)
Inicia la reproducción en un reproductor multimedia.
Potencia nominal de salida
Precio de entrega en tarifa punta
No se puede conectar a la API de Whisker para migrar la configuración.
Masa libre de grasa en el torso
Por favor, enciende los ventiladores del ático.
Solo se puede cambiar cuando el control remoto está activado.
El sensor de modo de cocción del horno Whirlpool está obsoleto
Problema con el generador de zonas
Define la cantidad de leche.
Se dispara cuando uno o más robots aspiradores comienzan a regresar a la base.
Anular el valor máximo de DPT que se permite configurar.
Restaurar copia de seguridad automática
Consumo neto de corriente CT
Los dormitorios son baratos.
Me llamo Laura.
Servidor Z-Wave encontrado
La hoja a la que añadir los datos.
Error de muestreo del GFCI (CA)
Borrar los artículos completados de la lista de compra
La interfaz de la red a usar
Período de renovación automática
Apaga la televisión del jardín, por favor.
Reproductor multimedia silenciado
Mi madre necesita un plato.
El nombre de host o la dirección IP del Cambridge Audio Streamer.
49 + 41 = 90 es correcto.
Clave API no válida para la cuenta seleccionada
No me gusta la música.
La bicicleta cuesta doce euros.
Se ha superado el número de llamadas a la API.
La próxima semana tu amigo va a la biblioteca.
Configura el modo de preajuste del dispositivo mediante direcciones de grupo individuales.
Los niños van al cine en tren.
Estado de la segunda cavidad
La tienda cierra a las siete y media.
Estoy en el ático.
Máximo de descargas web
Me gusta el zumo.
La base no está conectada a la corriente
Pulsa la tecla I.
Ruta a la carpeta de copia de seguridad
¿Dónde está la carta?
Se produjo un error al enviar texto al Apple TV.
¿Dónde está mi abuelo?
Cambiar el modo de alimentación establecido
El niño está dibujando el conejo.
Error de inyección de CC
Error de muestreo de la corriente de entrada
Fallo del sensor de temperatura interno
Apagado (registro de modo de dispositivo)
Mi tía está lista.
Configurar una ubicación específica
Introduce tu código MFA para Abode
El complemento a reiniciar.
Error de conexión o de inicio de sesión: por favor, comprueba tu configuración
Alarma de salida de CA de bajo voltaje
21 + 14 = 35 es correcto.
No se pudo enviar la orden de armar en casa a la alarma Egardia.
El niño tiene veinte cucharas.
Activa o desactiva un puerto de salida.
No se pudo leer la configuración del dispositivo
Carga de energía almacenada hoy
Añadir vehículo Autocharge
Configurar el altavoz IR Edifier
Cierra la verja del pasillo, por favor.
Las mujeres están en la oficina.
Vida útil del filtro de partículas gruesas
¿Dónde están los cuchillos?
Dirección del flujo de la red
Nombre de la fuente a la que cambiar.
La sirena está encendida.
Volver a configurar el sensor
El tipo de credencial a borrar.
Comprueba si uno o más ventiladores están apagados.
El historial de telegramas se está cargando
Mi médico necesita un abrigo.
Sobrescribir el archivo si existe.
ID del área de trabajo
La clase empieza a las siete y media.
¿Dónde están las flores?
Corriente de producción de energía
Modo de la barra LED
Energía de la fase B
Escribir tiempos de descarga de CA
Inversor de tracción trasero derecho
El agua cuesta $25.
No se pudo completar la operación.
Establece un plan de comidas aleatorio para una fecha determinada
¿Dónde están mis peces?
Configurar la integración SMLIGHT Zigbee
Solicitudes de escritura restantes hoy
Clave S0 (heredada)
Energía máxima de gas por hora - hoy
La batería del accesorio está baja
Configuración de conexión KNX
Mi hermano quiere un kilo de pan.
El abrigo cuesta doce euros.
Está demasiado alto.
Escribe el carácter Q dos veces.
Ajuste el factor de calibración según sea necesario
Hoy hace mucho frío en México.
El bocadillo cuesta nueve euros.
Cambios en la polaridad de la celda
Plantilla de comando RGBW
Restablece la vida útil y el uso del filtro.
Total de retorno de energía (diario)
Descarga de energía hoy
¿Hay un # en el teclado?
Topic de estado del modo preestablecido
Siguiente entrada de la lista de reproducción
Ciclo de filtración primario
Selecciona la parada y la dirección que quieres seguir
¿Hay un billete sobre la cama?
Límite de corriente de entrada de CA
Tengo una camisa azul.
La configuración de la plataforma de texto a voz en la nube está obsoleta
Consumo de energía de calefacción (última hora)
Mi abuela quiere un kilo de carne.
Honeywell no pudo configurar el modo ventilador
Establecer el modo de ventilador.
Acciones al localizar
Restablecer suciedad del sensor
La contraseña de tu cuenta Ring.
Ayer tu hermano compró un cuchillo.
El profesor tiene diez platos.
El aire de refrigeración está más caliente que el agua del sistema
Inicia la limpieza de la zona especificada.
No se pudo eliminar la notificación
La clave de cliente para la aplicación creada dentro de tu cuenta Mastodon.
Comprueba si una o más sirenas están encendidas.
Desplazamiento de calibración ORP
Hora punta más alta - Mañana
La contraseña es N!nt.
Iniciar complemento
Tiempo de espera para enviar un mensaje con Tibber
Nivel de señal LTE
El lunes tu abuelo va a la playa.
Comprueba si uno o más temporizadores están activos.
Producción de energía este año
Potencia en tiempo real
Cierra las puertas de la cocina.
Sensor de cargador de VE heredado en uso
Tu hijo quiere una taza.
La dirección de correo electrónico de tu cuenta de Vitesy Hub.
Nombre(s) de entidades para establecer el estado de energía rastreado.
A mi amigo le gustan los plátanos.
Si los precios deben incluir el IVA.
El agua está demasiado caliente
El puerto del servidor web de la API JSON en el dispositivo.
Andén de llegada real
Segundo botón del primer grupo
Máximo de mensajes del historial
La dirección de correo electrónico de tu cuenta de Helty Home.
Por favor, proporciona la contraseña o el archivo de clave SSH
Tengo un árbol pequeño.
Ciudad/condado (E-H)
Tiempo restante del cepillo de mantenimiento
Configurar el bot de Telegram
Los hombres trabajan en Inglaterra.
El relé ya no está disponible
Los cuadros están delante de la casa.
¿Está apagada la lavadora de la oficina?
Las llaves están en el baño.
No hay temperatura objetivo
¿Dónde?
El profesor va al restaurante todos los días.
Aquí hace viento.
El nombre de usuario (correo electrónico) utilizado en la aplicación móvil Huum.
Los periódicos son viejos.
El ID de la aplicación no coincide con la cuenta configurada anteriormente.
La taza cuesta doce euros.
La clave de cifrado de tu contador, proporcionada por tu operador de red (32 caracteres hexadecimales)
El control de acceso no es compatible con este dispositivo
Páginas restantes de magenta
No se pudo conectar con ninguna unidad central devolo Home Control.
Tu hija está en el dormitorio.
No uses E|4sAV como contraseña.
Honeywell no pudo establecer una suspensión permanente
El código de verificación es incorrecto o ha caducado.
Temperatura normal de refrigeración
La contraseña es ~ZD.
Modos de color disponibles
Fallo en la prueba automática del GFCI
Ventilador de pie SSVF 45 C1
Apaga las lámparas del dormitorio, por favor.
Mi padre tiene doce camisas.
Son las cuatro y cuarto.
Las casas son amarillas.
El token de autenticación ha caducado
Habilitar el modo de espera
Cobertura total de nubes
Error al obtener los datos
¿Hay un billete sobre el árbol?
Tu código es 46066.
¿Hay un _ en el teclado?
¿Qué hora es ahora en España?
La dirección IP o el nombre de host del sistema que ejecuta Libre Hardware Monitor.
La contraseña es mlPgwg.
Se dispara cuando la humedad relativa cruzan un umbral.
Proporcionar configuración adicional al sensor
Fecha y hora hasta la que estará activa la temperatura deseada.
Tenemos miedo.
Longitud de la esquina noreste del área.
Tu hermana compra una pelota todos los días.
Hay una camisa delante del árbol.
Hora de inicio rápido
Hora de ahorro de energía
¿Hay un U en el teclado?
Temperatura del agua de retorno
La URL debe comenzar con http:// o https:// e incluir un host válido.
X10 todas las luces apagadas
Servicios de música y radio
¿Es blanca la silla?
Tu amigo quiere un vaso de zumo.
La taza está en el ático.
Pulsa la tecla m.
Mi profesor tiene cuatro camisas.
Aire caliente 2D
Retraso del audio del enlace
Tu médico quiere un vaso de agua.
Error de SCI (CA)
Quisiera pagar, por favor.
Coste del agua caliente
El archivo se llama zvaq.py.
Se requiere actualización de firmware
Restaura Home Assistant.
No se pudo configurar el bloqueo, comprueba que el sistema esté listo para el bloqueo
El zumo cuesta nueve euros.
La luz del comedor está apagada.
Esta zona no proporciona datos de temperatura.
Pulsa la tecla S.
Alarma de la puerta del congelador
El protocolo no coincide con el dispositivo descubierto
No funciona.
La persiana del sótano está cerrada.
El payload que representa el estado "encendido".
Mi amigo tiene mucha sed.
No se encontraron dispositivos restantes
Establecer ajustes de contaminación
La radio del salón está apagada.
El reloj está sobre la silla.
Apaga una cámara.
El dispositivo especificado no es un dispositivo Nintendo.
Color: Cian oscuro
Tipo para los nuevos medios.
Introduce una nueva clave API para la misma cuenta de ecosmart.
El lunes tu profesor va a la iglesia.
Reproductor multimedia origen
Dirección IP o nombre de host del proyector
Los cuchillos están sobre el árbol.
La autenticación falló, por favor, inténtalo de nuevo.
No se pudo obtener la URL de la transmisión en vivo de Imou
Modo de suspensión los viernes
Configuración del almacenamiento de telegramas
No hay ninguna lista de reproducción en ejecución en el dispositivo WLED.
Los médicos van a la biblioteca en autobús.
27 + 32 = 59 es correcto.
Modo de ventilador inteligente
El brillo de la luz superó el umbral
ID del chat donde eliminar el mensaje.
El abrigo cuesta seis euros.
Dirección IP o nombre de host del dispositivo
No se pudo establecer la prioridad de la habitación
¿Hace viento ahora?
La contraseña proporcionada por tu operador de red eléctrica
Él tiene doce relojes.
Reproducir transmisión de cámara
Objetos de misión pendientes
Indicadores de estado del contador consumo neto activo CT
La tienda cierra a las diez.
Tipo de contenido multimedia
No se pudo encontrar un servidor de túnel KNX en tu red.
ID de usuario de tu cuenta Habitica
La mujer tiene tres casas.
Sincronizar el reloj del inversor
Tienen nueve vasos.
Tu código es 67283.
Por favor, pon la temperatura del pasillo a 21 grados.
El PIN de tu dispositivo Comelit.
Mi hermana quiere una manzana.
Tiempo sin dosificación de cloro
El ID de integración de Google Photos.
Necesitas un abrigo.
¿Está Carlos en casa?
Los profesores trabajan en Roma.
La tienda abre a las diez y media.
El libro cuesta cuatro euros.
Está lloviendo.
Los niños quieren un vaso de agua.
Potencia reactiva total
Por favor, abre la persiana de la cocina.
Mi vaso es rojo.
Traduce este texto, por favor.
Velocidad objetivo del ventilador interior
Velocidad máxima de subida
Selecciona la nueva cuenta de Kamereon
La contraseña del usuario
Configurar el temporizador del ventilador
40 + 45 = 85 es correcto.
Establecer perfil del calentador
Elimina una zona de privacidad de una cámara.
Fallo en el autodiagnóstico del relé
Brillo en modo nocturno
Desactivar retardo a la derecha
Por favor, apaga la calefacción del salón.
Hoy hace mucho sol en España.
Velocidad del eje del inversor de tracción delantera
Se dispara cuando una o más cortinas se cierran.
Arranque del generador con tensión habilitado
Transferencia de cliente prohibida
Elige un concentrador para añadir
El hombre está comprando una llave.
Estados del relé como cadena (1=encendido, 2=apagado, t=conmutación, -=sin cambio).
Configuración de la tabla de contadores (60)
Energía de carga añadida
Mi tío está en la oficina.
Tiempo de riego manual
La contraseña es .h!\,.
Necesitan una naranja nueva.
Tu tío es de España.
Atenuación de bajada DSL
Selecciona la instancia de Mastodon en la que quieres silenciar esta cuenta.
El ID de la clase de comando a la que quieres emitir un comando.
Mi médico va al hospital los domingos.
Temperatura mínima de protección contra las heladas
Temperatura deseada constante para la caldera
Necesito un árbol nuevo.
Liberación de pulsación muy larga
Promedio de descarga el mes pasado
Alarma de salida de CA de alto voltaje
¡Buena suerte!
No se pudieron obtener los datos.
Interruptor encendido
Recupera los precios para una fecha específica.
Recupera el mapa y la información de la habitación de tu dispositivo.
Ocupación detectada
Tensión de la batería de CC
Necesito un vaso nuevo.
La contraseña es FGU-g.
Por favor, apaga la radio del salón.
¿Dónde está el coche?
Habilitar si tu servidor Splunk usa HTTPS
Detiene un script en ejecución.
No se pudo conectar con Teslemetry
Tipo de contenido multimedia desconocido.
Especificar manualmente la URL de tu región
El ID de entidad de la nueva escena.
Tu contraseña desde la aplicación La Marzocco
¿Dónde está el cuadro?
Configurar la hora del dispositivo
Energía importada fase B
La aplicación Matter Server aún no está lista.
Nombre del elemento o UID
Mi tía va al aeropuerto en autobús.
Color del texto en formato RGB
Tu código es 86379.
El tipo de tu dispositivo Comelit.
Sensor de suministro dañado
Compensación de temperatura local
Se ha completado la carga
Los peces están detrás de la mesa.
Pulsa la tecla J.
Introduce el código de seguridad
Actualizar las credenciales de TP-Link Omada
La contraseña de tu cuenta de Growatt.
Tenemos dos billetes.
¿Dónde están las camas?
Tu token de cuenta de Duck DNS
El evento para los eventos.
Tu vecino tiene un ratón.
Temperatura del modo inteligente
Menú de configuración del electrodoméstico
Ayer tu hijo dibujó un perro.
Ubicado en casa
Obtener pronósticos meteorológicos
Programar hora de inicio
Energía activa negativa total
Mi hermano tiene un cuchillo.
La integración de Google Photos necesita volver a autenticar tu cuenta
Detector de monóxido de carbono
Temperatura del MOS principal
¿Hay un cuadro en el parque?
El cortacésped está detectando un error
Intervalo de lavado de la mopa
Temperatura deseada para el modo ausente
Perdón.
Los árboles son blancos.
Frecuencia de vaciado automático
Tu código es 14495.
Muy bien, gracias.
Tiempo posterior a la grabación
Selecciona una cuenta de Immich en la que buscar.
Se ha restablecido la vida útil del filtro de agua.
Corriente interna demasiado alta
Mi amigo tiene diez pájaros.
Mi madre quiere un huevo.
Él es médico.
¿Hay un libro al lado del coche?
¿Dónde está tu reloj?
Proceso de secado finalizado
Elige un nombre de carpeta
Límite de carga del almacenamiento
Devuelve el estado de una ranura de credencial en una cerradura.
Comprueba el nivel de humedad de una o más entidades.
Nivel de radón a 1 año
Los niños están comprando la pizza.
Necesitan un helado nuevo.
Actualización de firmware Over-the-Air en ejecución
Hora de finalización del modo de suspensión los sábados
El cuadro está detrás del árbol.
El modo de funcionamiento que se debe comprobar.
El archivo se llama avtm~.bak.
Hay 26 grados en el garaje.
Establecer el volumen del grupo
Páginas restantes de negro
Temperatura de apertura de ventana
Synology DSM: autenticación en dos pasos
¿Qué hora es en Madrid?
Utilizar una conexión HTTPS (SSL) al dispositivo Reolink.
Opciones de cámara de radar
Dirección del flujo de almacenamiento
Contraseña de la API (solo necesaria si la autenticación de la API está habilitada).
Introduce la dirección IP o el nombre de host de tu bomba de calor Qube.
Hay 23 grados en el sótano.
Modo de bloqueo del cable
El carácter O no está permitido.
Tarifa de importación de red
La lámpara del ático está apagada.
No se pudo comunicar con el dispositivo.
Se recibió una consulta de devolución de llamada
Cambia la contraseña del Insteon Hub.
Consigna de corriente de carga
¿Es negro el bolso?
Tu amigo está comprando la cuchara.
La contraseña para el archivo de clave privada (si está configurada).
¿Puedo tomar una taza de café, por favor?
Los paraguas están delante de la cama.
¿Hay una cámara en el sótano?
Periodo de la tarifa energética
Clave de control de acceso S2 de largo alcance
Por favor, abre las cortinas del jardín.
Ayer tu abuelo compró un zapato.
Elimina un mensaje de un tema ntfy.
El autobús sale a las cuatro.
Temperatura deseada del aire acondicionado en °C.
Mi padre está dibujando el perro.
ID del dispositivo al que enviar el comando.
¿Qué tiempo hace en Madrid?
Modo de suspensión los sábados
Efecto personalizado: Velocidad en porcentaje para los efectos que cambian de color.
Cocción a baja temperatura
¿Hay un gato delante de la mesa?
Llegamos tarde.
¿Está encendida la lámpara del garaje?
Alarma de horario de funcionamiento
¿Dónde están las casas?
Control RGBW relativo
Hay un caballo en la oficina.
Valor a escribir en el atributo.
Borra un código de usuario de una cerradura.
Activar el webhook de la alarma
Mi tío quiere una taza de café.
Capacidad agua mezclada 40°C
¿Puedes encender la luz del jardín?
Crear perfil de memoria
Límite de energía alcanzado
Tu tío tiene veinte relojes.
Tu tía tiene veinte vasos.
Ventana delantera del pasajero
Para volver a autenticarte debes utilizar la misma cuenta.
La temperatura ambiente es demasiado baja.
Fin de la franja seleccionada
Por favor, cierra la verja del garaje.
No se pudo conectar con la API de Actron Air.
Horas de funcionamiento de la protección contra heladas
Caudal total de salida
Volver a configurar el dispositivo MQTT
¿Hay una pelota debajo de la mesa?
Modo de luz nocturna
¿Qué significa y?
Selecciona los dispositivos de infrarrojos para el ventilador.
Eres amable.
Tenemos siete abrigos.
Calefacción del asiento izquierdo
¿Qué significa {?
Cierra la ventana del jardín.
No se pudo enviar el comando porque el robot no está conectado.
Añadir servicio de texto a voz
Clave privada (opcional, habilita el cifrado E2E)
Nombre de host o dirección IP de la pasarela Modbus TCP.
La próxima semana las niñas van a la oficina.
Zimi - Seleccionar dispositivo
Los médicos están comprando un bolso.
Pulsa la tecla ;.
Mi amigo va al mercado todas las semanas.
Configurar el agente de conversación
Hay un cuadro en el ático.
Solomillo de cerdo (medallones, 3 cm)
Problema del sensor de colisión frontal
No se pudo conectar al termostato
Corriente de la fase B
Ayer tu tío lavó un vaso.
Etiqueta para el mensaje enviado.
La entrada de configuración que representa el bot de Telegram para enviar la animación.
Mi profesor tiene mucha hambre.
Consumo mensual de energía
Duración del movimiento descendente
¿Cómo estás, María?
Temperatura del aire interior
Detener el desvanecimiento de la luz
Dirección de grupo para leer la velocidad actual del viento.
Mi tío tiene frío.
Visión nocturna inteligente con poca luz
¿Hace calor ahora?
La instancia de Seerr en la que buscar.
Recordatorio de mantenimiento de la máquina
Ventana abierta detectada
URL del servidor de Music Assistant
Factor de potencia de salida
Mi taza es vieja.
Configurar el servicio de notificaciones push **ntfy**
Ayer mi hija compró un paraguas.
Por favor, abre las puertas del jardín.
Comemos a las nueve.
Evento de máxima demanda mañana por la tarde
¿Es bonito el libro?
Error del sensor de rotación
37 + 15 = 52 es correcto.
Componente: Dispositivo LED
No es posible la comunicación con el filtro
Foto a tamaño completo
Espera; tarda 12 minutos.
Coste fijo del año en curso
Límite de cierre de inclinación
Límite negativo del sitio
¿A qué hora sale el autobús hoy?
Temperatura del compartimento superior
Respuesta inesperada del servidor whois
El cuadro está cerca de la mesa.
Las mujeres están en el jardín.
Ajustar temperatura de retorno
El archivo se llama iavx_1.txt.
Es demasiado caro.
Uso de tarifa punta
Salida CA a CA-in-1
Utilizar la configuración predeterminada
Establecer perfil de velocidad del ventilador en casa
Plantilla de temperatura de color
Tiempo de espera de calibración del sensor actual
El cuchillo está en la oficina.
Restricciones por el sensor de lluvia
Descartar notificación actual
El dispositivo configurado no es el mismo que se encuentra en este nombre de host o dirección IP.
Topic del estado del modo de oscilación horizontal
Volver a configurar el webhook de Mailgun
Tu hijo es de Madrid.
Configurar mando a distancia IR de LG
Tipo de señal de entrada
Pon la temperatura del comedor a 26 grados.
A mi tía le gustan las manzanas.
Energía utilizada durante la vida útil
La puerta de la oficina está cerrada.
Mínimo: 1 minuto, máximo: 42 días.
Activa o deshabilita el control de humedad.
Hoy no hace viento.
Esta tarde mi hermano va al aeropuerto.
Alarma armada en modo ausente
No se pudo cambiar al modo de energía solicitado.
El código de seguridad enviado a tu correo electrónico.
Sin batería o con poca batería
A mi hijo no le gustan las patatas.
Páginas del tambor amarillo
Límite de uso de mensajes
Potencia de salida de CC
Apaga la cafetera del sótano.
Nombre de host o dirección IP del servidor SSH/SFTP al que conectarse.
Mi tía quiere un trozo de queso.
Esperando tensión de CC
Desbloquear por el interior de la puerta
Máximo últimas 24h
Apaga la luz de la oficina, por favor.
Las casas son baratas.
La contraseña es v[Tca.
Falta un valor requerido en los datos SSDP
La etiqueta/valor a eliminar.
Ahora mi madre va a la estación.
El nombre de host o la dirección IP del dispositivo que ejecuta tu aplicación Fully Kiosk Browser.
¿Hay un ; en el teclado?
No uses UD[k| como contraseña.
Frecuencia de derivación de entrada
Crea o actualiza un grupo.
Consumo eléctrico mensual típico
Se dispara cuando se encienden una o más sirenas.
Detección remota de ocupación
Límite de potencia
¿Puedes apagar la lámpara del baño?
Espera de la IA para paquete
No se pudo configurar el dispositivo.
Otras configuraciones de entidades de texto
Oscilación vertical apagada
Producción de almacenamiento hoy
Se dispara cuando una o más baterías comienzan a cargarse.
¿Vives en París?
Posición inicial solicitada
No uses Go[-p@ como contraseña.
Batería cargada desde carga esta hora
La persiana del dormitorio está cerrada.
Hoy mi padre va al hospital.
Programar apagado
Mi tío tiene diez llaves.
Los ratones son verdes.
Usuario Proxmox - Servidor de autenticación Proxmox VE
No hay comunicación con el accesorio Tipo 2
Hay 18 grados en el comedor.
Luz piloto encendida
Por favor, enciende la radio de la oficina.
El cuadro está en el parque.
Comprueba si una o más puertas están abiertas.
El ID del medio que se debe anunciar en lugar de utilizar texto a voz.
Velocidad de pulso alto
Ella quiere un vaso de agua.
49 + 18 = 67 es correcto.
Almacenamiento de archivos adjuntos restante
Ayer mi tía compró un cuchillo.
Calefacción del asiento delantero derecho
Configuración de la tabla de tarifas (72)
Clave autenticada S2 de largo alcance
El puerto de tu cámara Foscam, por defecto es 88.
Valor de ORP del cloro
Pon la temperatura del pasillo a 28 grados.
No se pudo conectar a Steam debido a un error de autenticación.
Se dispara cuando uno o más sensores de gas dejan de detectarlo.
El archivo se llama mulh.py.
La contraseña utilizada en la aplicación móvil Huum.
El puerto de escucha seleccionado ya está en uso en este sistema.
Por ejemplo, si quieres utilizar el adaptador con Zigbee2MQTT.
El correo electrónico de tu cuenta Zinvolt.
Puerto (déjalo en blanco para el predeterminado del protocolo)
¿Dónde está el reloj?
Mi madre tiene veinte tazas.
Fallo por pérdida de fase
¿Es negra la cuchara?
Latitud de tu ubicación.
Hora del último reinicio de Opcache
Regulación del cloro activa
La clase empieza a la una y media.
Envía el comando X10 'Todas las luces encendidas'.
Selecciona qué feeds sincronizar
Consigna del ventilador de extracción de la campana extractora
¡Buenas noches, Carlos!
Temporizador de punto de recarga
El archivo se llama vmqd-2.pdf.
Fallo del módulo de medición
Método de dosificación de ORP
Temperatura de entrada del compresor
¿Está apagada la cafetera de la cocina?
Prefijo para el panel.
Valor de inclinación "abierto"
Envía un robot aspirador de vuelta a su base.
Última actividad del HVAC
Código de autenticación del dispositivo
Llega al servidor de autenticación
Tu abuela va a la playa en autobús.
Exterior frontal izquierda
Hace viento en París.
Consigna del ventilador de suministro doméstico
Acciones al seleccionar
No se encontraron módulos Velbus, por favor, comprueba tu archivo VLP.
Franjas horarias de los lunes
Selecciona la sonda BLE que quieres configurar
El niño quiere una botella de zumo.
El cargador EV Peblar del que se eliminará el vehículo.
Zimi - Configurar dispositivo
Último mapa seleccionado
Claves en caché de Opcache
Abortado, modo invitado apagado
Activar el modo eco durante un periodo
Contaminación del aire por debajo de la media
Finalizar la configuración de Music Assistant
Verde mar medio
Exportación a la red desde la carga este mes
Presión del agua de calefacción central
Temperatura media del almacenamiento de ACS
Modo no válido o no compatible
El comedor es grande.
Tu abuela no tiene hambre.
Pon la temperatura de la oficina a 17 grados.
Los hombres van a la biblioteca todas las semanas.
Error de llama piloto
Detener la carga en este estado de carga (%).
Define una plantilla para obtener la versión instalada.
Subida esta semana
Comportamiento de encendido
Aquí no hace frío.
La contraseña es y(aw.
Se ha utilizado la dirección IP/nombre de host de otro monitor Nettigo Air.
El dispositivo Kiosker para controlar
Ayer tu tía compró una camisa.
Establecer punto de guardia en la posición actual
Plantilla de valor RGBWW
Las credenciales proporcionadas pertenecen a una cuenta de Zinvolt distinta de la configurada.
Precio total del último pedido
No se puede leer la ruta de acceso al archivo proporcionada.
Medio de transferencia de calor
A mi vecino le gustan las patatas.
Promedio de carga (1 min)
Velocidad de descarga actual
No se puede obtener información del dispositivo Ohme
La temperatura del agua no supera la curva de refrigeración
Temperatura del paquete de batería 1
Feliz cumpleaños, Pedro.
Se requiere código de disparador
Tu vecino tiene dos llaves.
Posición de las lamas hacia abajo
Hay un sombrero sobre la casa.
Título para tu mensaje de notificación
Introducir una inclinación fija
Gracias, Lucía.
No se puede encender la sauna.
La batería del robot aspirador está baja
Tu padre está preocupado.
Gracias.
Detener la descarga en este estado de carga (%).
Tu tía está dibujando un pez.
Subir una copia de seguridad manual
ID de proyecto de Google Cloud
Por favor, abre la botella.
¿Dónde está la ciudad?
El pez está delante del árbol.
Se dispara cuando uno o más sensores de vibración comienzan a detectar vibración.
Esta tarde mi hijo va al supermercado.
Usar protocolo heredado
Enciende la cafetera del baño, por favor.
La ruta URL de la vista del panel de control que se mostrará.
Error al establecer la hora de electricidad gratuita.
Mensajes SMS (SIM)
Cambiar el nombre de la carpeta
El ID del medio de la pregunta que se utilizará en lugar de texto a voz.
Mi tío necesita un zapato nuevo.
Tu tío quiere un reloj.
A mi abuelo le gustan los huevos.
Mi cuchillo es azul.
Precio EPEX del cuarto de hora actual
Hay 20 grados en la oficina.
Fallo al despertar el vehículo
No se pudo actualizar el estado de la unidad
Número máximo de advertencias por ciudad/condado
Consigna de posición de la válvula
Ajusta la velocidad de funcionamiento de una bomba de velocidad variable.
Abriendo la válvula de gas caliente
Límite de posición abierta
Mi profesor está dibujando un gato.
El médico tiene cuatro paraguas.
Control automático de velocidad
Activa o desactiva la función de refuerzo.
Pon la temperatura del baño a 24 grados, por favor.
Hace frío en Inglaterra.
Listo para cocinar al vapor
No se pudo conectar a la API de Green Planet Energy
Envía el mensaje a la(s) habitación(es) de destino.
Muchas gracias, María.
Temperatura del circuito de retorno
Busca un álbum de música y solicita el primer resultado.
Introduce las credenciales de tu cuenta de Mijn Farmad Apotheek.
Introduce tus credenciales de acceso a Growatt
Patatas (con piel, cerosas, grandes, de cocción rápida al vapor)
Nivel máximo de atenuación
Consultas validadas por DNSSEC
Emparejamiento de dispositivo habilitado
El hombre tiene prisa.
Consumo de energía (total)
El profesor tiene dos abrigos.
Envía una notificación push de Prowl.
¿Te gustan los huevos?
La cerveza cuesta $25.
El archivo se llama fwop-2.pdf.
El reloj cuesta $99.
¿Está apagado el ordenador de la cocina?
Se activa cuando uno o más interruptores se apagan.
El archivo se llama vosg~.bak.
La cortina del salón está cerrada.
Trabajo los sábados.
Tiempo de vida
Nombre del ajuste.
Son de Berlín.
No se pudo despertar el vehículo
Sondeo para la disponibilidad del dispositivo
Estado de alarma push
Este destinatario ya está configurado.
Cierra las ventanas de la cocina, por favor.
Componente: Plataforma de captura
Las credenciales de Vitesy Hub ya no son válidas.
El intervalo de ping debe estar entre 1 y 1440 minutos.
Total de partidas de Chess960 diarias ganadas
Tu médico va al hospital los domingos.
Volver a autenticar debe utilizarse para el mismo dispositivo, no para uno nuevo.
Pregunta de encuesta, 1-300 caracteres.
El número de teléfono que hay que marcar.
Los profesores van al aeropuerto.
Añadir canal de Volkszaehler
La contraseña para tu homee.
Establecer la hora del panel de alarma
El nombre que se mostrará en tu perfil.
Contraseña de Wi-Fi
50 + 5 = 55 es correcto.
Configuración USB de Crownstone completa.
Ayer los hombres compraron una cama.
La tienda está cerrada el jueves.
Envía una notificación a tu dispositivo Android TV o Fire TV.
Ayer mi hermano lavó un plato.
El gato es bonito.
Tengo un ordenador amarillo.
El reproductor multimedia no está reproduciendo
Apaga la calefacción del salón.
Seleccionar entre las opciones de sensores a continuación
Nombre del archivo recibido
Vida del tambor amarillo
¿Hace calor aquí?
No se pudieron listar los dispositivos de Imou
Duración para que este sistema se apague.
Consumo estimado de energía - Restante hoy
¿Hay un K en el teclado?
Por favor, abre las puertas del ático.
Actualiza la configuración de conexión de tu NAS QNAP.
A mi profesor no le gusta el pescado.
Los médicos tienen un cuchillo.
Hoy tu madre va al médico.
Tráeme un vaso de agua, por favor.
Define una plantilla para obtener la velocidad del ventilador de la aspiradora.
Un título personalizado para el nuevo seguimiento.
Rendimiento total del sistema FV
Error del motor del controlador
Selecciona el receptor con el que quieres conectar.
Energía desde la red inteligente ayer
La tienda cierra a las dos y media.
La aplicación a detener.
Define las acciones que se ejecutarán cuando se apague el reproductor multimedia.
Error del agente de copia de seguridad
Restablecer contador del filtro
Sistema no compatible - Versión de Home Assistant Core
Los datos sobre el estado de carga de la batería no están disponibles
Ciclo de limpieza completo
La contraseña de tu Vodafone Station.
El pájaro es negro.
¿Dónde están mis tazas?
Mantener el enchufe bloqueado
Sirena apagada
No se han establecido las coordenadas de casa en la configuración de Home Assistant
Una clave secreta existente para importar a Home Assistant.
Configurar manualmente un Hue Bridge
Se dispara cuando una o más baterías dejan de cargarse.
La contraseña es JFfA.
Se recibieron datos no válidos
Las niñas tienen cinco relojes.
Tipo del clúster.
Tu hija tiene un libro.
No se pudo seleccionar la fuente
La clase empieza a las seis y media.
No abras el cajón.
ID único de la cerradura que se va a utilizar.
El lunes mi médico va a la playa.
Tu hija va al restaurante los lunes.
Selecciona el dispositivo ONVIF encontrada
Comprueba si una o más cortinas están abiertas.
Establecer modo preestablecido del ventilador
Habilitar opciones de cubierta de piscina
Carga del mensaje de voluntad
Archivo de clave privada no válido o contraseña suministrada no válida
Recupera datos estadísticos de entidades dentro de un período de tiempo específico.
Batería baja crítica
Retorno de energía actual L1
Apagado automático a las
Temperatura del gas líquido
Se produjo un error al configurar el modo preestablecido.
Repetición de reproducción de medios
Relación de pico de carga fuera de la red L1
La película empieza a las dos y media.
La configuración YAML de HTTP está obsoleta.
Esta tarde tu médico va a la escuela.
Tu madre está comiendo un huevo.
Secado con aire caliente
El modo de funcionamiento del brazo.
¡Hola, Juan!
Tu tío tiene tres abrigos.
Por favor, selecciona uno de los servicios de notificación:
Intensidad de entrada de CC 1
Dirección del grupo que representa el valor.
A mi vecino le gusta el pescado.
A mi médico no le gusta el café.
A mi madre no le gustan los helados.
Tu código es 76693.
Error al enviar la solicitud de calibración al dispositivo.
De acuerdo.
Comprueba si uno o más interruptores están apagados.
Tu profesor quiere un kilo de queso.
Anular la unidad de medida predeterminada del DPT.
Hora pico de mayor potencia - mañana
Potencia reactiva total de salida
Hay un teléfono debajo de la silla.
Sólo se admite el tipo de soporte de música
Por supuesto.
Ayer el niño compró una pizza.
El dispositivo no aceptó el comando
No tengo prisa.
Restaura una instantánea de un reproductor multimedia.
El temporizador está activo
La proporción de compuestos orgánicos volátiles cambió.
Esta noche el médico va a la piscina.
La base de datos especificada no existe.
Comprueba si uno o más humidificadores están apagados.
Tensión de entrada CA
Los pájaros están delante de la silla.
Oscilación horizontal del ventilador
Corriente de carga mínima
Mi hermano va al banco los lunes.
Abre las verjas del comedor, por favor.
Puerta del frigorífico abierta demasiado tiempo
El dispositivo no coincide con el dispositivo anterior.
Los periódicos están sobre el árbol.
Tu tío va a la biblioteca.
Los niños quieren una ensalada.
Introduce un nombre para la nueva lista de Remember The Milk.
Son las nueve.
Añade o actualiza una credencial en una cerradura.
Webhook a usar
Iniciar del desvanecimiento del enlace
¡Hola, María!
Las niñas tienen seis cuadros.
No uses y)[ como contraseña.
La contraseña es Lke.
A mi tío no le gustan las naranjas.
¿Qué significa t?
La contraseña es al1.
El tipo de credenciales a consultar.
Tu amigo tiene tres abrigos.
Título (evento) de la notificación.
Ayer mi tío comió un helado.
ID del dispositivo del que aprender el comando.
Reiniciar el complemento
Trabajas en Nueva York.
Fin del servicio
¿Qué hora es en Nueva York?
Polaridad de las cadenas de CC invertida
La oficina es azul.
¿Qué tiempo hace en Barcelona?
El nombre de host o dirección IP de tu cámara Foscam.
Duración del medidor de agua
Promedio de frecuencia de fase
El número de puerto de tu servidor web INDI Allsky.
Mi profesor tiene diez conejos.
Factor de potencia en el PCC L1
Cierra las cortinas del salón.
Configuración del modo preestablecido
No se encontró la tarjeta SIM
Consumo de energía de ACS este año
Las niñas están en la cocina.
Tu tía quiere una botella de zumo.
El pescado cuesta nueve euros.
Señal de bucle incorrecta
2 + 4 = 6 es correcto.
El nombre de host o la dirección IP del dispositivo al que quieres hacer ping.
Define manualmente las opciones y el valor que envía cada una.
Tu abuela quiere un trozo de pescado.
Hora del precio más alto
Integrar con aire acondicionado.
Las sillas son verdes.
Elige el tipo de hora
Define acciones a ejecutar cuando se apaga el ventilador.
Se dispara cuando una o más niveles de compuestos orgánicos volátiles cruzan un umbral.
El carácter R no está permitido.
Tu vecino necesita una camisa.
Volumen máximo de aire transportado por el filtro de partículas gruesas
El profesor está comprando un helado.
El nivel de óxido nitroso superó el umbral.
Conectar con Ghost
A mi vecino no le gustan las manzanas.
Configurar la integración Droplet
Ayer las niñas lavaron una taza.
La contraseña es X(P?.
Precio de compra de electricidad en horario punta
Masa grasa en el brazo izquierdo
X10 todas las unidades apagadas
Los profesores tienen prisa.
Descripción de la ruta de viaje
Configura la temperatura de retorno que se utilizará con la función GPIO de modo ausente.
Correo electrónico o nombre de usuario (distingue mayúsculas de minúsculas) para conectar Home Assistant a tu cuenta de Habitica
El dispositivo devolvió un ID único no válido
Umbral de inicio de carga solar personalizada
Señal del BMS
Precio de compra de gas en horario valle
Tu abuelo está comprando un abrigo.
El mando está encendido
Ajustar la temperatura exterior
Puerta trasera del conductor
Enciende las lámparas del salón.
Tu hija quiere una carta.
Intensidad Wi-Fi
Controla el ángulo de inclinación de las lamas.
¿Puedes apagar el ordenador del garaje?
Estoy perdido.
Tamaño de la ventana de contexto
Estamos dibujando el pez.
La clave API de tu dispositivo Poweropti ya no es válida.
El ordenador cuesta $3.
Tiempo de ejecución de rotación de calibración descendente
Tiempo de respuesta rápida automática
Los conejos están debajo de la silla.
Sistema no compatible: Política de reinicio del contenedor
Tensión nominal de salida
ID(s) de entidad(es)
Corriente máxima de carga del usuario
¡Hasta luego, María!
Hora de empezar a cargar.
Tu hijo necesita un huevo nuevo.
Topic del estado XY
Uso de tarifa punta (diaria)
Las mujeres van al médico en autobús.
Hay un conejo delante de la silla.
El niño está dibujando un pájaro.
¿Dónde está tu tía?
El niño está comprando un pastel.
Temperatura de calentamiento calculada
Resolución: espacio libre
Comprueba si una o más cerraduras están bloqueadas.
Error de secado: comprueba el sensor de temperatura de entrada de aire
Precio EPEX de la próxima hora
Tráfico en la interfaz de la caldera
Temperatura mínima del módulo
Son las dos.
A mi madre no le gustan los tomates.
El humidificador está en modo
¿Hay un perro sobre la casa?
Los coches son baratos.
¿Qué significa 7?
MAC del punto de acceso
El nombre del programa a controlar (utiliza la dirección o el nombre).
Hoy hace mucho sol en México.
URL del router para reanudar la integración; opcional cuando solo uno está configurado.
Tu hijo no tiene hambre.
Abre la cortina del baño.
Aceptar la política de privacidad
Intermitente delantero izquierdo
No uses lbwdk como contraseña.
Temperatura deseada del calentador de agua
Cierra la cortina del baño, por favor.
Fijada en la parte superior media
Pulsa la tecla 7.
En movimiento - siempre
Memoria disponible SMA
3 + 17 = 20 es correcto.
Nivel máximo de modulación relativa
Escritura de medios de autenticación (162)
Ayer tu hijo compró un paraguas.
Hay una taza cerca de la silla.
Obtener previsión de precios
Error de autenticación: credenciales no válidas
Las mujeres van a la playa.
La niña va al aeropuerto todas las semanas.
Código MFA (6 dígitos)
¿Dónde está la playa?
¿Hay una pelota detrás del coche?
No se pudo conectar (abortado)
Mi padre tiene seis perros.
Tu hermana está dibujando un árbol.
El cable de carga está conectado.
Mi hermana tiene sueño.
Elige la hora de llegada
Nuevo estado de bloqueo.
Tiempo de respuesta de la consigna
Tu código es 76867.
Error al generar las claves de cifrado.
Establecer salida programada
Mi hermano es amable.
Me acuesto a las seis.
Cero neto (solo descarga)
Tiempo de giro e inclinación (de apertura a cierre)
El caballo es negro.
Umbral de baja temperatura de Climate React
¿Puedes apagar el ventilador del ático?
Este modelo no es compatible, por favor, selecciona un modelo diferente
Blink no pudo armar la cámara.
Mover elemento de la cola
Se dispara cuando uno o más ventiladores se encienden.
La estación seleccionada no es válida
El sol de medianoche comenzó
El pescado cuesta $15.
No molestar hasta
Comprueba si una o más cerraduras están abiertas.
Fuerza del viento 1d
Tensión mínima de la batería hoy
Punto de producción de electricidad
Transición gradual entre colores RGB
Arma el Elk-M1 en modo instantáneo en casa.
Añadir parada de autobús
Insteon Hub versión 1
Primer día de vacaciones.
Tu tío quiere un trozo de pan.
Mañana el hombre va a la biblioteca.
Mi vecino va a la biblioteca.
Recargar entidades de plantilla
La camisa está en el hotel.
Carga de CPU en los últimos 15 minutos
Mi médico va a la ciudad.
Ciudad/condado (A-D) para la que recibir advertencias
Problema en la producción del ionizador
Problema de memoria al reiniciar el panel
Nombre de la tarea.
Tiempo de encendido de la pantalla
Autonomía mínima de la batería para arrancar
Las credenciales de inicio de sesión no coinciden con la cuenta configurada
Borrar la caché del navegador
Ruta remota a los medios.
La salida auxiliar que deseas cambiar.
¿Dónde está mi libro?
Nivel mínimo de regulación de la carga
Valor no válido proporcionado
Precipitación última hora
No se han podido obtener los datos del vehículo de A Better Routeplanner.
Descubrir nuevos interruptores S20
Dispositivos Z-Wave mediante una radio Z-Wave o un puente.
Tu hijo tiene veinte perros.
Acciones al pausar
Mi hija tiene diez cámaras.
¿Está Pedro en casa?
¿Dónde está el vaso, por favor?
Estado de carga del almacenamiento
Ubicado en el trabajo
La mujer va al aeropuerto en coche.
Los hombres no tienen calor.
El número de serie del dispositivo no coincide con el número de serie anterior
Mi hermana está comprando un ordenador.
Secado por tiempo
Habilita o deshabilita el modo aleatorio de un reproductor multimedia.
Parámetros de autenticación SHC
Un pastel, por favor.
Comprobar la protección contra sobretensión
Temperatura en la que se debe activar la función Brisa
¿Puedes apagar el horno del sótano?
No uses JQR como contraseña.
Circulación de agua caliente sanitaria
Habilita o deshabilita el modo música.
Tu vecino tiene ocho gatos.
Última alerta de fuga de agua
La naranja cuesta cuatro euros.
Nombre de un servidor Plex si hay varios servidores Plex configurados.
Temperatura objetivo superior/inferior
Selecciona al menos un tipo de evento de tecla.
La mujer está comprando una bicicleta.
Porcentaje de anuncios bloqueados
¿Hay una bicicleta detrás de la cama?
Valor al que se configura el contador de suministro.
El carácter . no está permitido.
El agua cuesta $15.
No uses p^g. como contraseña.
Ayer él comió un pastel.
¿Hay un cuadro sobre la mesa?
Desequilibrio de la corriente de salida
Tu abuelo tiene tres ratones.
Inicia una zona.
Esta mañana los profesores van a la estación.
Máximo de tokens para devolver en respuesta
Error de muestreo de la tensión de red (CC)
El nuevo token de acceso API para tu cuenta VRM
Sensor siempre disponible
¿Dónde está tu cama?
Esta mañana tu amigo va a la piscina.
Comprueba si uno o más ventiladores están encendidos.
Desplazamiento de la curva de calefacción
¿Está María en casa?
El nombre de usuario IMAP.
¿Hay una cámara en la ciudad?
Exportación total a la red
Paso de temperatura de pulsación corta
Introduce la configuración de la aplicación Z-Wave JS
Horas de funcionamiento diarias
Potencia activa en el PCC L1
Los billetes son amarillos.
Volumen de aire transportado desde el último cambio de filtro
Tu hermano tiene siete relojes.
Energía de la batería importada del generador
Tu código es 30400.
Volver a configurar tu Cambridge Audio Streamer.
Esta noche las niñas van al parque.
¿Dónde está mi plato?
Mi abuela va al cine en autobús.
Fallo permanente de protección contra rayos (CA)
El firmware se ha actualizado.
El perro está en el sótano.
La ensalada cuesta cuatro euros.
Hay un pez cerca de la cama.
Soy de Berlín.
Energía cargada hoy
La aplicación Matter Server aún no está instalada.
Secado a baja temperatura
Mando a distancia arriba/abajo
La cámara cuesta nueve euros.
Patatas (principalmente cerosas, grandes)
Me acuesto a las diez.
La iluminancia superó el umbral.
Borra un mensaje enviado anteriormente.
El UID del sensor emparejado.
Por favor, enciende el horno de la cocina.
Zanahorias en manojos (cortadas en dados)
No hay datos disponibles para la ubicación o zona que has seleccionado.
Mi hijo está comprando el periódico.
No se pudo volver a conectar al cliente: dispositivo no encontrado
Comando de texto de Alexa
Tu hermana quiere una taza de leche.
Recupera un pronóstico meteorológico minuto a minuto para una hora.
Modo de detección del termostato
Una descripción de la tarea.
Consigna del ventilador de extracción cuando ausente
Opciones para reproductores multimedia Plex
Se ha eliminado la integración de TP-Link LTE.
Copia de seguridad JSON no válida
El reloj cuesta diez euros.
Plantilla de estado del modo de oscilación
La contraseña es OXB).
Introduce las claves de seguridad de tu red Z-Wave existente
Cambiar la configuración de sonido.
Problema con la altura de corte
No se pudieron obtener los datos del plan de comidas.
Cierra las cortinas del pasillo, por favor.
La dirección de grupo del objeto de fecha.
Se encontraron varias ubicaciones de cámara con el nombre especificado
¿Puedes apagar la luz del ático?
El teléfono es viejo.
Factura actual de consumo de gas hasta la fecha
¿A qué hora comemos mañana?
Tensión fase tres
Tu amigo tiene veinte caballos.
Habilitar ICA local personalizado
Filtro de destino opcional para las salidas
Verificar contraseña de un solo uso (OTP)
Modo de control del almacenamiento
Selecciona si el dispositivo está en modo de calefacción o refrigeración.
Número de grupo o escena de INSTEON.
El destinatario ya está configurado
Brillo en modo diurno
Masa grasa en el torso
Los cuadros están sobre la mesa.
Estado actual de la entrada
Hay un abrigo en el jardín.
Mi profesor tiene sueño.
ID de aplicación activa
Masa libre de grasa en el brazo izquierdo
No se ha podido encontrar el dispositivo de Monzo seleccionado.
Elige la línea de metro que quieres rastrear.
Cuenta atrás para activar
Autotest en curso
Configuración manual de Plex
El nombre de usuario para el servidor Proxmox VE
Brillo de la pantalla (activa)
Hay 17 grados en el comedor.
Dirección IP no válida
El secreto del cliente para la aplicación creada dentro de tu cuenta de Mastodon.
La configuración del puerto serie no es válida
Establecer el estado de seguimiento de la potencia de la luz
La contraseña es fh]7"2.
Doble toque hacia abajo habilitado
A mi abuela le gusta el azúcar.
Fallo de Wi-Fi
Obtiene todos los códigos PIN de una cerradura.
Esta mañana no hace frío.
Esta mañana mi hermana va al hospital.
Las cartas están en la ciudad.
Define una plantilla para obtener el estado en curso.
Payload "disparar alarma"
Tu hijo va al aeropuerto todos los días.
El nombre de host o dirección IP de tu dispositivo Elgato.
Hay una bicicleta debajo de la silla.
Producción estimada de energía - Mañana
Mi abuelo está comprando la naranja.
Problema del sensor de bucle derecho
El valor de Calidad de Servicio que deben utilizar las entidades del dispositivo.
Pulsa la tecla 6.
Tu código es 84248.
Mi abuelo está en el baño.
Ciudad/condado (E-H) para la que recibir advertencias
¡Buenas tardes!
El nombre de host o la dirección IP de tu ventilador Modern Forms.
Vida útil del filtro de la estación
Mi padre quiere una pelota.
Presión del condensador exterior
Batería 1 descargando W
Último movimiento detectado
La manzana cuesta siete euros.
Último evento de medios
No se puede abrir el puerto UDP local 50222.
Obtiene un proceso por el ID.
Intensidad de la ranura derecha
Tu padre tiene tres relojes.
Ayer el profesor compró un teléfono.
¿Qué significa }?
No uses p,_W como contraseña.
Ayer fue domingo.
Dirección MAC no válida
A mi vecino no le gusta el café.
El payload que se envía cuando se emite un comando de "desarmar".
Ya existe un servicio con esta configuración
Esta tarde mi abuela va a la estación.
A mi madre le gusta el pan.
Mi abuelo está comprando una camisa.
Recarga los filtros desde la configuración YAML.
¿Dónde está mi coche?
No se detecta el nivel de luz.
Mueve una cámara Foscam a una dirección específica.
Botón de modo de privacidad
Hay 24 grados en el baño.
Lista de opciones.
Mañana tu hijo va a la iglesia.
Nombre de host o dirección IP
Se requiere el PIN del contador
No se pudo iniciar sesión en Huum con las credenciales proporcionadas.
Los cuadros están en el garaje.
Utilización de la CPU (sistema)
El cuadro cuesta seis euros.
¿Es blanca la cocina?
Quisiera una taza de leche.
Clave de autenticación no válida
Mi tía necesita una patata nueva.
Solicitar un nuevo código de verificación
Caldera post-funcionamiento
Sobretensión en el hardware del bus del inversor
Hora de energía gratuita
A mi hija le gusta el café.
Configura tu ventilador de Modern Forms para que se integre con Home Assistant.
Hace frío en Madrid.
El carácter u no está permitido.
Peras para cocinar (pequeñas, cortadas por la mitad)
Arma el Elk-M1 en modo instantáneo noche.
¿Está encendida la calefacción del comedor?
Mi tía tiene cuatro periódicos.
Ayer mi madre compró un vaso.
Hora de la última sesión
¿Vives en España?
¿Es verde la bicicleta?
Mi médico quiere una naranja.
¿Puedes apagar la lavadora de la oficina?
La contraseña que utilizas para iniciar sesión en la aplicación de Rituals.
El idioma de la 'Cadena de fecha de vencimiento'.
Obtiene precios de energía por hora, incluido el nivel de precios.
¿Dónde está la oficina?
Sistema no disponible
Automático con refuerzo
Índice de dióxido de azufre
El hombre tiene hambre.
Esta noche los profesores van a la iglesia.
Índice de la ranura de usuario que se va a eliminar.
No se puede añadir un entorno mientras la integración de Portainer no esté cargada.
Unidad de visualización de la temperatura
Quiero comer algo.
Corriente de la cadena fotovoltaica F
Temperatura media de la habitación
Transmisión local y en la nube
Ruta al dongle no válida
El nombre de usuario de tu cuenta Ring.
La contraseña de cifrado utilizada por tu dispositivo
Grabación de vídeo todo el día
Batería total descargada
¿Qué significa 9?
El niño quiere una ensalada.
La contraseña es h<>.
Habilita una automatización.
La película empieza a las diez.
Contaminación del aire muy baja
La contraseña de tu cuenta HEOS.
Tu hermana compra un helado todos los días.
¿Qué significa 0?
¿Puedes encender el ventilador del pasillo?
Calidad del aire desfavorable
No se ha podido acceder al controlador Omada.
Consigna de refrigeración (día)
Consumo de energía estimado del compresor
Tu hermano tiene siete peces.
Mi cama es barata.
Escribe el carácter b dos veces.
Comando de encendido de shell ADB (déjalo en blanco para usar el comando por defecto)
Tipo de precipitación ayer
Por favor, enciende la calefacción del jardín.
Por favor, pon la temperatura del garaje a 18 grados.
Es temprano.
Configurar ajustes generales
Inicia un temporizador o lo reinicia con una duración determinada.
Habilitar Climate React
¿Dónde está mi caballo?
Modo de funcionamiento ACS
Comprobación de la temperatura del agua
Configurar placa
Las niñas quieren una botella de agua.
Producción de energía en horas pico hoy
Error de autenticación con la ubicación de la copia de seguridad
Mi hija es divertida.
Quiero comprar una camisa cara.
Introduce la ruta de autobús
No cierres la cortina.
Tiempo de funcionamiento del quemador
Soy de Londres.
Tu padre necesita un tomate nuevo.
Tipo de límite de exportación
Establecer posición absoluta
Tamaño del contexto de búsqueda
Protección de temperatura del módulo 1
Configurar la integración Nettigo Air Monitor.
Ayer el profesor dibujó un coche.
¿Qué día es hoy?
El médico quiere un trozo de chocolate.
Estado de salud
La verja del sótano está cerrada.
Establece un valor de tiempo de ejecución flotante en el controlador IHC.
El nombre de usuario de tu router Mikrotik.
No uses ~jS/<\ como contraseña.
No se puede abrir el puerto serie especificado.
Mi hija va a la oficina los domingos.
El código PIN ha cambiado.
Pulsa la tecla F.
A través de una conexión de red
Buenas tardes, Lucía.
Pon la temperatura del sótano a 19 grados, por favor.
El archivo se llama mzok.py.
LED de progreso del firmware
Las cocinas son verdes.
Temperatura del agua de suministro
Sistema operativo del host
La dirección IP local de tu electrodoméstico Midea
Obtener códigos PIN
Se dispara cuando uno o más eventos del calendario comienzan.
Intervalo de electricidad consumida
¿Es nueva la taza?
Tiempo de retardo de apertura
No se pudo conectar con el dispositivo Nanoleaf.
Protección de temperatura de la batería
Interruptor remoto del teléfono
Mi amigo necesita una pelota nueva.
Mi madre tiene cuatro conejos.
Estado del filtro G4
Regresar a la base
Error en el modo de configuración fuera de casa de Honeywell
Los perros están sobre el coche.
El token de acceso pertenece a un dispositivo Bond distinto del configurado
Abre las ventanas de la oficina.
¡Adiós, Sara!
La contraseña es tyVDdr.
Habilitar usuario de cerradura
Listo en reposo
Enviar comando de nodo
El vaso está al lado del coche.
No se pudo apagar
El autobús sale a las doce.
Gracias, Carlos.
Importación desde la red en su vida útil
Carga suministrada por la red este mes
Configuración de disparador.
Me llamo David.
Coste total del año en curso
Consigna de potencia del inversor
Compensación de temperatura nocturna
Controlar la velocidad del ventilador.
La integración de Radio Browser no está lista
Los paraguas están al lado del árbol.
Último código PIN
La película empieza a las nueve y media.
La contraseña es &3..
Tu abuelo vive en París.
Tensión del bus de CC (batería)
Proporciona información para conectarse al dispositivo Slide
¿Dónde están mis perros?
Consultas DNS-over-HTTPS
El gato es verde.
El cielo es azul.
El texto a configurar.
Elimina un elemento de la cola.
Fallo de comunicación del paquete de baterías
Exportar la configuración del dispositivo MQTT
Inicio de la programación de iluminación
Introduce la contraseña de tu cuenta Ohme
Por favor, cierra la verja de la oficina.
Habilita esta opción para mostrar la opción de armado en casa en el panel de alarma.
El periódico está al lado de la mesa.
Error al conectarse a la máquina a través de Bluetooth
Selecciona la estación que deseas supervisar
Mi abuelo va a la farmacia en tren.
Ahora tu hermano va a la iglesia.
Exportación a la red desde generador
El cortacésped comenzó a regresar a la base
Hacer ping a un nodo
Configura un plan de comidas en un alimentador Tuya.
Inyección de potencia
Mañana mi abuela va a la biblioteca.
No uses {^Kch| como contraseña.
El número de la estación de medición
Este ayudante no tiene ninguna opción.
Por favor, tráeme una ensalada.
Duración prevista de la actualización del software
Conectado a la red eléctrica (cargando)
Tiempo de viaje de subida
Establece el modo de oscilación.
Hoy el niño va a la piscina.
Exportación a la red desde batería
Por favor, enciende la luz del ático.
Rotación continua de PTZ
Subir imágenes de la web al dispositivo.
Tengo un sombrero azul.
Configuración de la puerta de enlace MQTT
Enciende una salida durante un tiempo determinado.
Precio de vertido a la red de electricidad en horario punta
¿Dónde está mi cuchillo?
Desactiva el modo de refuerzo.
Las direcciones de enlace local no son compatibles
Lista de hasta 5 estaciones por las que debe pasar la ruta
Energía consumida del generador
Otro programa con la misma hora de inicio
Pon la temperatura del comedor a 20 grados.
La contraseña es f6~'S.
Mostrar sólo las voces que admiten el idioma seleccionado.
¿A qué hora cierra la tienda mañana?
Modo de espera (modo de espera)
Por favor, abre la verja del salón.
Token API (sólo MIN/SPH)
Posición del robot no encontrada
Muestra una vista de panel de control en un dispositivo Google Cast.
No se detecta ocupación de la zona
Acciones al establecer el color HS
Por favor, apaga la lavadora del dormitorio.
La integración de Rain Bird necesita volver a autenticarse con el dispositivo.
Por favor, enciende la radio de la cocina.
Ordenar la lista por este campo.
Demanda de carga fija
Temporizador de apagado automático de la luz activo
Se dispara cuando uno o más sensores de vibración dejan de detectar vibración.
Armar en casa al instante
¿Hay un 7 en el teclado?
Establece la ubicación de la mascota.
¿Hay un abrigo cerca de la silla?
Corriente de entrada L1
Código utilizado para desbloquear la cerradura.
Está nevando en Berlín.
Tiempo de funcionamiento del dispositivo
Hidrólisis activada por el módulo redox
Helty Cloud ha rechazado las credenciales de esta cuenta.
Patatas (cerosas, cortadas por la mitad)
Código de alarma para autorizar la anulación de la zona.
Ayer tu hermana escribió un libro.
¿Estás seguro de que quieres volver a configurar Mailgun?
El interruptor está encendido
¿Dónde está el bolso?
Retroalimentación TC energía suministrada
Si quieres habilitar o deshabilitar el modo música.
Esta mañana mi tío va al museo.
Mi médico está comprando la llave.
Establecer opciones de selección de entrada
El hombre quiere un vaso de leche.
Producción de energía ACS
Quiero ir a casa.
Establecer parámetro Z-Wave
Temperatura actual (°C).
Temperatura de confort deseada
Título de la notificación.
Selecciona las coordenadas para las que quieres crear una entrada.
Ayer mi madre compró una bicicleta.
Mi color favorito es el azul.
Tráeme un kilo de carne, por favor.
Mi tía necesita una naranja nueva.
Vamos al cine.
La URL del dispositivo Lunatone al que conectarse.
Patatas (con piel, principalmente cerosas, medianas)
Hoy hace mucho frío en Nueva York.
Token generado por la aplicación utilizada para controlar tu dispositivo.
Espacio utilizado en discos
Requerir código PIN para desarmar
Selecciona el dispositivo TP-Link que quieres añadir.
No se pudo establecer la consigna de enfriamiento
El endpoint del valor.
Adiós, Lucía.
Calidad del aire aceptable
Producción de energía de refrigeración
Mi hermano está comprando un cuchillo.
La persiana del baño está abierta.
Mañana lloverá en París.
¿Dónde están mis relojes?
El tren sale a las seis.
Por favor, enciende la lámpara del comedor.
El nuevo nombre de host o la dirección IP de este dispositivo LIFX.
La lámpara de la cocina está encendida.
Humidificador encendido
Por favor, asegúrate de volver a configurarlo con el mismo dispositivo.
Error interno de hardware
Está muy bueno.
Tengo una casa nueva.
A mi amigo le gusta el arroz.
Abre la puerta de la oficina, por favor.
Entrada del estado de carga
Velocidad de procesamiento promedio
Dirección para mover la cámara.
No se pudieron obtener los datos del dispositivo de la API REST de Lunatone
La calefacción del pasillo está apagada.
Hay un reloj en la cocina.
Utilizar un token API
No molestar
Tiempo de ejecución vertical de calibración descendente
Umbral de conmutación día noche
Esta noche los profesores van al hospital.
Tensión del paquete de batería 1
Hace sol en Londres.
Espera; tarda 17 minutos.
La contraseña es JQR.
Los conejos están al lado de la silla.
Ahora los hombres van a la ciudad.
Mi tío es alto.
La lámpara del pasillo está apagada.
Habilita/deshabilita el horario de verano automático.
Hoy tu vecino va a la iglesia.
Presión del aire interior
Dispositivo WLED encontrado
Completar artículo de la lista de la compra
Velocidad de fotogramas de la animación del radar
Cortocircuito del cargador
Filete de ternera (medallones, 1 cm)
Modo de comandos de almacenamiento
Quiero comprar una pelota grande.
Corriente de la fase L1
Está nevando en España.
Aumento de la temperatura del accesorio
Mi vecino es de Madrid.
Por favor, abre la verja del sótano.
La fecha para obtener los precios.
Conectar con el dispositivo QNAP
Transferencia del día actual
Nombre(s) de la(s) cámara(s), o 'todas' para todas las cámaras.
Alta temperatura de carga
Configurar una nueva conexión al host LCN.
Medición de aislamiento activada
Me acuesto a la una.
Envió una notificación
Controlador de piscina Vistapool
Modo invitado habilitado
Prioridad de Hyperion a usar para colores y efectos
El dispositivo de destino para esta acción.
Se esperaba una lista.
Apagado por interruptor
Crear un calendario vacío
Mi hermano tiene cuatro gatos.
La fecha de finalización debe ser posterior a la fecha de inicio.
Mi médico necesita un abrigo nuevo.
Horas de carga del compresor clase 1
Modo de funcionamiento con batería
Definir la conexión Velbus
Tu amigo está comprando el abrigo.
Tu abuelo quiere un trozo de queso.
Bandeja de salida ausente
Esta mañana las mujeres van a la piscina.
Restablecimiento de la bomba de agua
La bicicleta es demasiado cara.
Obtiene los códigos de usuario de una cerradura.
Esta entrada de configuración utiliza la API heredada de Nest y se eliminará.
Consumo de electricidad para calefacción en los últimos siete días
Admite modo solo ventilador
La nueva contraseña para tu cuenta de Autoskope.
Luz de posición delantera izquierda
En espera, bomba en funcionamiento
Escribe el carácter | dos veces.
Atenuación de potencia del enlace de descarga
Volver a configurar el Elk-M1 Control
El correo electrónico utilizado para iniciar sesión en la aplicación Rehlko.
Silenciar/activar el sonido del reproductor multimedia
ID de entidad de escena
Tienes tres pájaros.
Sensor de control de la humedad exterior
La noche polar comenzó
Se dispara cuando uno o más sensores de movimiento comienzan a detectar movimiento.
Anular el valor mínimo del DPT que se permite configurar.
Mi cuchara es pequeña.
Obtiene una lista de procesos por el nombre.
No se pudo instalar la aplicación Z-Wave JS.
La plataforma de fecha y hora KNX se utiliza como interfaz para objetos de fecha y hora.
Restablecer el cepillo lateral
Establece el valor de una variable del sistema.
Configuración del modo de color
La dirección de correo electrónico de tu cuenta de Fressnapf.
Generar nombre de topic
Calefacción del paquete de batería 1
Consumo medio de combustible
Nombre del canal de TV
Tu código es 28940.
Tu hijo quiere una llave.
El objetivo de alimentación del Hub4 es la inyección máxima a la red.
Fin de la programación de iluminación
Brillo del botón (activo)
Te quiero.
Frecuencia nominal de entrada
La entrada de configuración que representa el bot de Telegram para enviar el mensaje de voz.
Se ha eliminado el dispositivo
Topic de estado de inclinación
Clave API de administrador
Hoy hace mucho frío en Madrid.
Acciones al desactivar el modo de ausencia
Humedad mínima de alarma
Ajusta la velocidad actual del ventilador.
¿Sabes qué hora es?
Importar archivo de claves KNX
Hoy hace mucho frío en Inglaterra.
No se encontró el nuevo adaptador.
El cuchillo está sobre la casa.
Elemento multimedia desconocido
Tu abuela quiere un vaso de vino.
Ubicación para obtener los datos meteorológicos
Color con foco de iluminación
El niño va al supermercado en tren.
El domingo tu amigo va a la oficina.
Configurar reglas de detección de estado de Android
Tu médico está contento.
Error al comunicarse con la API de Ohme
¿A qué hora sale el tren?
Recupera los detalles de la cola actualmente activa de un reproductor de Music Assistant.
La cuenta, por favor.
El zumo cuesta dos euros.
Cambia la información de conexión del Hub Insteon.
Desconectado de la transmisión de Teslemetry
Se dispara cuando uno o más robots aspiradores empiezan a limpiar.
Mi amigo está leyendo una carta.
Temperatura del aire exterior
La contraseña utilizada para iniciar sesión en tu cuenta de inexogy.
Fallo del relé de la red
Modo de funcionamiento continuo
El volumen del reproductor multimedia superó el umbral
El archivo se llama btzv_1.txt.
Ayer el niño compró una casa.
Detener la carga según SOC
Sensibilidad de detección de sonido
A mi tía le gusta el arroz.
Error del sensor IR
Durante al menos
Actualizar las notificaciones en un nodo
Estás comprando un cuchillo.
Los hombres van al mercado en autobús.
Dirección de grupo para controlar el paso de velocidad actual.
Vuelve a introducir tus credenciales para seguir utilizando esta integración.
Mi profesor trabaja en Berlín.
Puerta del garaje abierta
¿Vives en México?
Tu hermano está comprando la llave.
¿Hay un pájaro en el comedor?
Programar descarga máxima
La ensalada cuesta $40.
La integración MQTT no está disponible.
Modo de uso del cargador
Código utilizado para bloquear la cerradura.
Establece la temperatura deseada para un dispositivo de climatización Netatmo con una fecha y hora de finalización.
Hace frío en Berlín.
Potencia aparente total en el PCC
Descarga en el mes actual
Tu tía trabaja en Londres.
Las niñas van al cine los domingos.
Energía importada total
A mi tío le gustan las manzanas.
Esta noche los hombres van al banco.
El conejo es negro.
Pon la temperatura del jardín a 24 grados.
Tengo un zapato caro.
La mujer quiere un huevo.
Define una plantilla para determinar si el reproductor multimedia está silenciado.
Electricidad producida en la fase dos
Ella es mi hermana.
¡Hasta mañana, Ana!
Energía de carga de batería en su vida útil
Pon la temperatura de la cocina a 22 grados.
Tu médico compra un paraguas todos los días.
Mi padre está comiendo la patata.
Por favor, abre las verjas del salón.
Código utilizado para abrir la cerradura.
¿Dónde están mis coches?
El archivo se llama quyo.py.
¿Es amarillo el plato?
Intervalo entre actualizaciones de la imagen de la cámara
Precio máximo con todo incluido
1B - Calidad del aire buena
Energía total cargada en la batería
Mi tío necesita un tomate.
Se ha alcanzado el límite de solicitudes de la API de Zonneplan
Clave de usuario no válida
La duración del modo eco en minutos.
Abre la puerta del comedor, por favor.
Tu hijo va al hospital en autobús.
Recupera eventos de un calendario dentro de un rango de tiempo.
¿Está encendida la música del comedor?
Temperatura máxima inteligente
Se dispara cuando uno o más reproductores multimedia comienzan a reproducir.
Hora de finalización pico de un cuarto de hora
Temporizador de retardo de encendido
Tasa de movimiento predeterminada
Energía almacenada en baterías hoy
Duración mínima del lavado rápido
El lunes vas al cine.
Creo que no.
Detener Home Assistant
Hola, me llamo Laura.
Tipo de interruptor externo
Temperatura de la bomba de calor de agua caliente
Crear un ayudante aleatorio
Se produjo un error al configurar la temperatura.
Wi-Fi de invitados
Por favor, utiliza el mismo usuario de mydevolo que antes.
¿Puedes apagar la alarma?
Los modos HVAC para que se dispare.
El profesor está comprando un vaso.
No se pudo establecer la opción seleccionada
Nombre de host o dirección IP del dispositivo
Me acuesto a las siete y media.
Intervalo de funcionamiento del generador
Corriente de red promedio
El hombre quiere un tomate.
Las mujeres quieren un helado.
Tu contraseña en la nube de TP-Link, que distingue entre mayúsculas y minúsculas.
Esta noche el niño va a la ciudad.
El billete es viejo.
Desfase de la hora de visualización
No se pudo obtener el ID de la instancia de Portainer
Esta tarde tu médico va al parque.
El tipo de medio para el cual quiere solicitar detalles.
¿Está encendida la música del ático?
Configura un inversor accesible a través de la red.
Corriente de carga demasiado alta
Comunicación interna no válida
Eliminación en curso
La contraseña para iniciar sesión en tu cuenta FYTA.
El nivel de compuestos orgánicos volátiles cambió.
Motivo por el que se detuvo el sistema de refrigeración
Cuenta atrás para la carga de emergencia
Longitud máxima de la entrada de texto
No te gusta el arroz.
Las camisas están detrás de la casa.
Tiempo restante para apagar después de la alimentación.
Comprueba si uno o más termostatos están configurados en un modo HVAC específico.
Potencia aparente de salida total
Mi hija está comprando el abrigo.
Consumo estimado hora actual
Nombre de la entidad creada.
Tu tía tiene nueve conejos.
No entiendo.
Número de identificación del vehículo (VIN) de 17 caracteres.
Cargador de CC-CC
Hay una pelota debajo de la casa.
Tengo un hermano.
Temperatura mínima deseada
Las mujeres quieren un kilo de arroz.
Buenas noches, Sara.
Tu madre está comiendo la manzana.
Tu código es 68484.
El nombre de usuario para autenticarse con el dispositivo.
Define las acciones que se ejecutarán cuando se encienda el reproductor multimedia.
Nivel de temperatura del asiento
Sigue recto.
Tu abuelo es divertido.
La puerta del salón está abierta.
El arroz cuesta $99.
Habilitar el control de CO2
Previsión de producción de energía restante para hoy
Payload "armada en casa"
Humedad de confort mínima
No uses L+[3$) como contraseña.
¿Tienes hambre?
Promedio de subida esta semana
No uses mOi como contraseña.
¡Felicidades!
Caja de agua sucia
Me levanto a las tres.
El carácter H no está permitido.
Busca un producto y añade el primer resultado.
Quiero comprar un teléfono nuevo.
Emitir comando de grupo Zigbee
El archivo se llama udbd~.bak.
Los niños tienen diez vasos.
¿Puedes apagar la calefacción del ático?
Apaga la música del dormitorio.
Autenticación no válida para el dispositivo SMA
No se pudo solicitar los datos.
Nivel máximo de regulación de la carga
El ID del dispositivo al que se enviará el comando.
Envía el comando X10 'Todas las luces apagadas'.
Tipo de la próxima salida 1
Cubierta móvil de ventana (81)
Por favor, introduce un número de teléfono válido.
Ciudad/condado (M-Q) para la que recibir advertencias
Abre la verja.
Ayer tu profesor dibujó una flor.
El lunes el niño va al mercado.
Número máximo de elementos de la cola a devolver (0 = sin límite).
Mi madre necesita un bocadillo nuevo.
¿Hace calor hoy?
Configuración de payload de cierre
El viernes van al hospital.
Nivel de atenuación predeterminado remoto
Reproduce un ajuste preestablecido en el dispositivo.
¿Dónde está el conejo, por favor?
Coeficiente de rendimiento - calefacción
Filete de ternera (entero)
Velocidad de rampa local de encendido a apagado
Fuente multimedia no válida
El domingo el niño va a la escuela.
La autenticación con la API de Rachio ha fallado
Baja cobertura de nubes
Cambiar el nombre del nodo en ISY
La integración Roborock necesita volver a autenticar tu cuenta
No se encontró ningún dispositivo para el ID proporcionado.
¿Vives en Madrid?
Potencia reactiva de la fase C
Si el plan de comidas está habilitado.
Establece un valor en el almacenamiento clave-valor de un dispositivo Shelly.
Punto de rocío actual (°C).
Mi vecino vive en México.
¿Hay una cámara al lado del coche?
Las verjas del garaje están abiertas.
Hoy hace mucho viento en España.
No se detecta humedad
Precio de compra de electricidad
Corriente máxima por fase
Patatas (cerosas, cortadas en cuartos)
Mi hermana va al médico los lunes.
Dispositivo Flic detectado
Las pelotas están en el garaje.
Correo electrónico, SMS y llamadas
El nombre del evento a enviar.
Motor de la rueda trasera derecha bloqueado
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Limpiar punto".
Payload a utilizar cuando el método es POST.
Energía de descarga disponible
¿Cuántos años tienes?
Se dispara después de que se recibe un mensaje específico en un topic MQTT determinado.
Apagar en
¿Hay un zapato debajo de la casa?
Ventanilla trasera izquierda
Tu abuela no tiene frío.
26 + 42 = 68 es correcto.
Número máximo de elementos a devolver (0 = sin límite).
Error de funcionamiento: función deshabilitada actualmente
La duración de una alarma activada.
Zanahorias en manojos (cortadas en cuartos)
Las credenciales deben ser un nombre de usuario y una contraseña o solo un nombre de usuario.
A mi madre le gusta la sal.
Tengo una camisa bonita.
Restricciones para la espera por lluvia
Quisiéramos un kilo de queso, por favor.
Por favor, pon la temperatura del baño a 30 grados.
El nombre de host o la dirección IP de tu dispositivo Nanoleaf.
Intervalo de tiempo para realizar la búsqueda.
Límite máximo de corriente de descarga configurado de la batería
Las cucharas están en el baño.
Cierra las puertas del jardín.
Mañana tu tío va a la escuela.
Esperando para cargar
¿Qué significa *?
Nivel de calidad del aire
Por favor, asegúrate de volver a autenticar el mismo controlador.
Tensión de entrada L1
La contraseña es UD[k|.
Enciende la radio del salón, por favor.
La contraseña es L+[3$).
Bloqueado durante la carga
Los niños van al parque en autobús.
Selecciona la opción siguiente de una selección.
Modo para configurar el sistema.
No entiendo.
Hola, Sara.
La luz del jardín está encendida.
Detiene la reproducción en un reproductor multimedia.
Obtener precios por fecha
Energía por distancia
Energía reactiva consumida
Elige el transmisor y configura los ajustes de tu dispositivo.
Sirena de disparo automático
Romanesco (entero, pequeño)
Arranque en CA
El tiempo de espera antes de apagar automáticamente la luz.
Volver a configurar el adaptador actual
Ahora hace calor.
Comprueba si uno o más sensores de luz la detectan.
Tiempo de pre-grabación
La tienda está cerrada el miércoles.
Caudal de agua
Desconexión de entrada (sobretensión de la batería)
No se puede cambiar la humedad mientras está apagado
Dirección MAC a excluir del seguimiento
Añadir bucket Cloudflare R2
Eliminar un dispositivo X10
Anular la clase de estado predeterminada del DPT.
Selecciona el SAI del servidor NUT que quieres monitorizar
Corriente continua MPPT 1
Detectado error de transmisión
Crea una copia de seguridad parcial.
Apagado de protección (hardware)
Velocidad de rampa remota de encendido a apagado
El adaptador USB Bluetooth requiere un ciclo de encendido manual
¡Nos vemos el jueves!
Utiliza un certificado SSL
El agua está fría.
¡Gracias, Carlos!
Temperatura real del frigorífico
Se dispara cuando se bloquean una o más cerraduras.
Ir a la posición
A mi hija le gusta el té.
El nombre del dispositivo Apple para mostrar el mensaje.
Error de plausibilidad de la tensión del relé
Me levanto a las nueve.
Ella necesita una patata nueva.
Establece la ubicación en modo ausente.
Error del chip (CC)
Luz está encendida
ZHA no está cargado, por lo que esta acción no se puede realizar.
La dirección IP de tu concentrador Bond.
¿Dónde está la ciudad, por favor?
La entidad del número de velocidad del ventilador está obsoleta.
Hay un sombrero delante de la silla.
Refrigeración bloqueada por
Ayer mi abuelo dibujó una casa.
¿Qué significa w?
Tu código es 44571.
Tensión máxima de la celda ID
No se pudo conectar con Radio Browser
Control remoto habilitado
Plantilla de valores de temperatura de color
Por favor, vuelve a introducir tus datos de acceso a Gatus.
Ciclo de reinicio del contador de suministro
Intervalo de electricidad producida en punta
Vida útil de la carga almacenada
Clave de acceso secreta
El domingo la niña va a la biblioteca.
Establece el precio de la energía.
CA-in-1 a inversor
Las mujeres quieren un plátano.
Total de descarga de batería
Tu código es 42279.
A mi hija le gusta el zumo.
El ID del punto de acceso IP de Homematic.
Selecciona el dispositivo para continuar.
Los profesores quieren un kilo de sal.
La planta Growatt (instalación solar) para integrar.
Ayer lavé una cuchara.
¿Hay una flor en el baño?
Mi médico está comprando un billete.
No te gustan los perros.
Iniciar sesión con correo electrónico
Wi-Fi activo desde
Temperatura de entrada de la fuente
¿Es rojo el pájaro?
La dirección IP pertenece a una casa diferente a la configurada.
Error en la migración del protocolo MQTT
¡Buenas noches, David!
Modo de suspensión los martes
Define una plantilla para obtener el estado actual del tiempo
Hace calor en Londres.
Electricidad producida en la fase tres
Los hombres tienen mucho sueño.
Tamaño total de las copias de seguridad
Opciones de teclado remoto
Depósito de agua vacío
Estado de alimentación del cargador
Tu clave API de Fluss, disponible en la página de perfil de la aplicación Fluss+
¿Quieres añadir tus dispositivos HEOS a Home Assistant?
48 + 9 = 57 es correcto.
El tipo de tu electrodoméstico Midea
Brillo automático en modo noche
Las credenciales de usuario proporcionadas no coinciden con esta cuenta de Schlage.
Eliminar todos los usuarios
El país no ha sido configurado
Tiempo de funcionamiento de la celda en polaridad 1
Volver a autenticar Blink
Dirección de grupo para leer si la alarma por heladas está activa.
Precipitación total hoy
La luz del salón está apagada.
El climatizador permite establecer la humedad objetivo.
Tengo un bolso nuevo.
No hay señal de estación de carga
Error al importar la configuración YAML: no se puede conectar
Hay un cuchillo al lado de la cama.
Tu amigo quiere una mesa.
Obtener la posición actual
Apaga un interruptor.
Establece el objetivo de energía después del cual se detiene el proceso de carga.
Casi es hora de la revisión del motor
La mujer está escribiendo una carta.
Ella va a la estación todos los días.
El árbol cuesta $8.
Los hombres están comprando el periódico.
Configura tu altavoz Edifier para control por IR.
Obtener información sobre la cerradura
El niño está contento.
No se puede acceder al bucket utilizando el ID de clave y la clave de aplicación proporcionados.
Posición de apertura objetivo
Temperatura de color máxima (Kelvin)
Asistente de calor de confort automático
La ventana está cerrada.
Energía este año
Acciones al silenciar
Volumen restante del depósito
Direcciones de grupo para establecer una nueva posición absoluta.
Lavado y secado
Temperatura del conector L1
Excluir base de datos de Home Assistant
Oscilación en la parte superior media
El robot está atascado
El nombre del topic de Pub/Sub configurado en la Consola de acceso al dispositivo
Comprueba si una o más persianas están abiertas.
Esta cuenta ya no tiene un contador inteligente asociado.
Enciende el ventilador del sótano, por favor.
Las ventanas del garaje están cerradas.
Código de verificación (OTP)
Espacio libre en discos
No se encontraron dispositivos ecobee para configurar
Mi tía vive en Barcelona.
Carga de energía generada
Lo siento, Laura.
¿Hay un [ en el teclado?
La conectividad con la nube no está disponible
Tiempo de espera para Volver a Auto
El archivo se llama ypmc~.bak.
El certificado de la CA no es válido
Ayer los profesores dibujaron un conejo.
Establecer posición de inclinación de persiana
Se requiere verificación de la organización
Crownstone Sphere donde se encuentra el USB
No tienen calor.
La duración del programa del horno.
Punto de consumo de electricidad
Environment Canada no está conectado
Mueve una persiana a una posición específica.
Añadir vehículo local
La oficina está cerca de la estación.
El salón es barato.
Temperatura del índice de calor
Me voy a casa.
Es tarde.
Nombre del puerto a habilitar/deshabilitar.
¿Dónde está mi bolso?
La limpieza ha fallado
11 + 9 = 20 es correcto.
Tu código es 97974.
Error de autenticación de contraseña
Carga solar personalizada permanente
Por favor, vuelve a autenticarte con Mealie.
¿Quieres configurar el componente de la aplicación para el móvil?
Establecer código de usuario de bloqueo
El sensor de la cerradura está defectuoso
Hoy tu padre va al aeropuerto.
Estoy comprando un periódico.
El zapato es demasiado caro.
Código de dos factores
Por favor, cierra la persiana del dormitorio.
Tiempo de retención y liberación
Enciende las lámparas del dormitorio.
Brillo de encendido del foco de iluminación
Controlador Rain Bird
Longitud de la esquina suroeste del área.
Porcentaje del máximo de mercado
Pulsa la tecla h.
Tu hermana quiere una cama.
Quisiera un kilo de arroz, por favor.
Duración restante de la ventilación rápida
Nivel de activación del radar
Ayer tu profesor compró un vaso.
Duración restante de la ventilación de la chimenea
Buenas noches, Laura.
Conectar a Proxmox VE
Error del sensor de agua
Estado de conexión del perfil del dispositivo
Envía un comando de energía al sistema.
Por favor, abre las puertas del comedor.
Estado de la caldera secundaria
Temperatura máxima de la protección contra sobrecalentamiento
Gracias, Miguel.
Nombre de la variable o del punto de consigna.
La silla cuesta seis euros.
¿Es rojo el periódico?
Regresar a Auto
Temperatura del disipador de calor del inversor de la transmisión trasera izquierda
Método de credenciales SAS
Mi hermana tiene mucho miedo.
Por favor, pon la temperatura del ático a 22 grados.
Los médicos tienen diez gatos.
Vehículo descargando a la red
Tipo de medio no compatible
Ya existe un código PIN con este valor en la cerradura.
Nivel de dióxido de carbono
María no está en casa.
¡Nos vemos el miércoles!
¿Hay una pelota detrás de la mesa?
La plataforma de texto KNX se utiliza como interfaz para objetos de texto.
URL para abrir.
Dirección de grupo para leer si la alarma por viento está activa.
Validación de código local
Reproducir mensaje de respuesta rápida
Me levanto a las cuatro.
El contorno no está habilitado para la posición
Tu código es 37483.
ID de la tarjeta de carga
Yendo al destino
La entidad de cubierta de baja velocidad está obsoleta
Los tipos de valores estadísticos a devolver.
La contraseña de tu cuenta de Vistapool.
El cuadro es demasiado caro.
Me llamo Pedro.
Los teléfonos están en el garaje.
X10 todas las luces encendidas
No trabajo el miércoles.
Datos del historial de energía no válidos.
Topic para recibir el payload de disponibilidad
Consumo previsto de gas en la factura actual
Se dispara cuando uno o más niveles de monóxido de carbono cambian.
Tiempo de transición (ms)
Introduce manualmente la ruta de un dongle USB de Crownstone.
¿Hace sol ahora?
Cargar URL de inicio
Ahora hace mucho sol.
La contraseña es Q6M"^r.
Temperatura de la parte superior del depósito de agua caliente
Temperatura elevada en el motor de corte, izquierda
Cierra la caja.
Hoy tu vecino va a la playa.
Tiempo de pausa restante
Fuga de agua activa
Selecciona el tipo de dispositivo y un emisor de infrarrojos.
¿Puedes apagar el ventilador del salón?
Enviar datos meteorológicos
devolo Home Control se encuentra actualmente en modo de mantenimiento.
Tu hermano va a la piscina.
Velocidad del eje del inversor de tracción trasera izquierda
Total de partidas de ajedrez Bullet en tablas
Mi tío quiere una botella de agua.
El alcance del pronóstico meteorológico.
Importación total de la red
Ciclo de limpieza en curso
Lo siento, Sara.
Mi tío va al restaurante todas las semanas.
Oscilación vertical activada
El valor del caudalímetro a enviar.
El dispositivo Matter a añadir a la otra red Matter.
Tu médico va a la iglesia en autobús.
Tienen una casa.
¿Puedes encender la lámpara del garaje?
Temperatura del aire de suministro (Ausente)
Mi madre tiene una pelota.
Se produjo un error al intentar conectarse a la instancia de Proxmox VE.
La API de Monzo ha devuelto una respuesta no válida.
Sólo elementos de la biblioteca
Mi hijo tiene doce bicicletas.
No es fácil.
Fallo de tensión media de red
Apaga la radio del salón, por favor.
Caja de agua limpia
Escribe el carácter 4 dos veces.
Horas de funcionamiento del motor del compresor
Tu código es 96284.
Motivo de la parada de Powershare
Mi abuela compra un tomate todos los días.
ID de la clave de acceso para conectarse a Cloudflare R2
Elimina el bot del chat.
Umbral de alarma del filtro de polvo
Esta mañana la niña va a la farmacia.
Tu hermana necesita una sopa nueva.
Reserva no conectada a la red
Mi hermana quiere una ensalada.
Escribe el carácter K dos veces.
Temperatura exterior con el modo de verano activado
Iniciar sesión en Habitica
¿Cuánto cuesta el queso?
Controlador ya configurado
El médico tiene veinte casas.
El nombre del controlador ya está en uso.
Alterna el puerto de salida.
Estado del cierre delantero derecho
Las niñas están cansadas.
Tu hijo va al supermercado en tren.
Aquí hace mucho calor.
¿Es negra la flor?
Quisiéramos un kilo de arroz, por favor.
Reiniciar con batería
Tipo de comando a ejecutar.
¿Qué hora es ahora en Inglaterra?
¿Es azul el pájaro?
Sensor de temperatura del cable (sin regulación)
Sin señal de llama
Potencia reactiva PCC L1
Cierra las verjas de la oficina.
Establecer nombre del cliente
Modo de luz nocturna activado
Inicio del modo diurno
Restaurar una copia de seguridad automática
Apaga la lámpara del baño.
Es la una.
No se pudo establecer la configuración de la aplicación Z-Wave JS.
Por favor, vuelve a configurarlo con Mealie.
Tu hermana tiene siete sombreros.
La etiqueta para este campo.
Lavado confort plus
Mi tía lee una carta todos los días.
Tienen dos bolsos.
Filtrar por contenido del mensaje
La cuchara es negra.
Cantidad de usuarios activos el último día
Mi hijo es de Roma.
El sótano es rojo.
Restaurar desde una copia de seguridad completa
El bolso es demasiado caro.
Tiempo en batería
Envía una foto.
El carácter a no está permitido.
Apagar calentador de agua
Las cortinas del garaje están cerradas.
Clip de seguridad cambiado
Energía de carga de la batería en CC
Por favor, introduce el nombre del host o la dirección IP del dispositivo.
Neumático trasero izquierdo
Mealie no pudo importar la receta desde la URL.
Páginas del tambor negro restantes
Patatas (cerosas, cortadas en dados)
¿Puedes encender la televisión?
Comprueba si uno o más calentadores de agua están apagados.
No se pudo enviar el comando a la bomba de calor.
La persiana está invertida
Autenticación mediante clave API
El nombre de usuario proporcionado por tu operador de red eléctrica
No hay comunicación con la unidad interior
Error de SCI (CC)
Utiliza la aplicación oficial del supervisor Matter Server
Baja el volumen, por favor.
Pronóstico de precipitación media
Hay un libro en el parque.
El código PIN que has introducido no es válido
Volver a configurar el dispositivo LG
Introduce la dirección IP de la pasarela Modbus TCP conectada a tu controlador de la piscina.
¡Hasta luego, Miguel!
Electricidad consumida por la unidad interior
El nombre de usuario para la autenticación básica HTTP.
Contraseña opcional si el proyector está configurado para una
El perro es rojo.
Mi profesor tiene miedo.
Puerta de enlace objetivo sin respuesta
Me acuesto a las tres y media.
Tu tío tiene ocho caballos.
Los elementos que se añadirán a la lista de verificación de una tarea.
Tiempo de funcionamiento del quemador de agua caliente
Región del servidor de Roborock
Ayer tu hermano dibujó un conejo.
Ayer el niño compró una flor.
Establecer anulación de calefacción central
El teléfono cuesta $8.
Intensidad del LED apagado
Frecuencia de muestreo del audio entrante
Dirección de grupo para leer si la alarma por lluvia está activa.
La "temperatura deseada inferior" no puede ser superior a la "temperatura deseada superior".
Tensión fase dos
Hora estimada de finalización
Actualizar la configuración de Uptime Kuma
El profesor trabaja en Inglaterra.
Apaga el horno de la cocina, por favor.
Está lloviendo en Londres.
Utiliza IA para generar la imagen.
Tiempo restante de retrolavado
Efecto de bucle de color
Define una plantilla para obtener la última versión.
Carga del dispositivo externo
Tipo de señal de salida
Proporción de consultas DNS-over-HTTPS
Temperatura principal del búfer
¿Hay un bolso detrás de la casa?
Patatas (principalmente cerosas, pequeñas)
La dirección IP del puente con el que deseas conectar.
Pon la temperatura del ático a 27 grados.
Corriente de pico del inversor
Luz encendida
Buenas tardes, Carlos.
Parámetro 'interfaz' obsoleto
Brillo del foco de iluminación tras evento
Inteligente: tiempo mínimo de filtración
El ventilador del pasillo está encendido.
Enciende los ventiladores del jardín.
Consumo de energía neto actual
El domingo el niño va a la farmacia.
No cierres la puerta.
No se pudo conectar a Xbox Network debido a un tiempo de espera agotado de conexión
Compran un bocadillo todos los días.
Potencia activa de salida total
Los hombres tienen frío.
Cierra la cortina.
Topic del comando HS
Desviación de la tensión de la celda
La próxima semana ella va al médico.
Volver a configurar el host LCN
Valor de cambio de una variable, punto de consigna o umbral.
Obtener la URL del medio
Horas restantes del filtro
Pulsa la tecla =.
El modo de filtración secundaria.
Tu amigo está comprando una llave.
Establece el nombre de un cliente en la red de Omada.
Tu tía está en el ático.
Total de partidas de ajedrez Blitz ganadas
Esta noche voy al restaurante.
El coche cuesta ocho euros.
El hombre va al supermercado.
El plato cuesta $8.
Vivo en Londres.
Tu profesor necesita una cuchara.
Seleccionar el método API
¿Hay un gato detrás de la mesa?
Sin tiempo de espera para refrigeración
Mañana mi hermano va a la escuela.
La película empieza a las seis y media.
A Better Routeplanner ha rechazado la sesión de autenticación.
Considerar el intervalo de inicio
Protección contra heladas de la ventilación
Pon la temperatura del pasillo a 16 grados.
¿Dónde está el pasillo?
Distancia de detección estática
Error en el número de serie
El identificador del vehículo que se eliminará.
Hay un cuchillo cerca de la mesa.
Prefijo del tema para descubrimiento
Selecciona un tipo de adaptador
¿Cómo estás, Lucía?
Caudal de impulsión de aire objetivo
Punto de acceso de enlace
Calidad del aire muy buena
Añadir ID de chat permitido
No se pudo obtener el estado del dispositivo
Color: Verde claro
Ahora hace sol.
Notificación de cuenta web.
Autonomía restante
Limpieza del evento (3 horas)
Obtener la hora del dispositivo
Es necesario actualizar tu clave API.
Proporciona el correo electrónico y contraseña para conectarse al servidor FYTA
Restablece los medidores en un nodo.
La próxima semana mi hermana va a la escuela.
Nivel bajo de combustible
Arranque del generador a alta temperatura habilitado
Protección contra subtensión del BMS
Elimina todos los elementos de la lista de tareas pendientes que se han completado.
Carga/descarga de la red
Potencia máxima disponible
El Apple TV al que enviar el texto.
Error al importar la configuración YAML de SMTP.
Reducción de ruido de audio
Por favor, abre la cortina de la cocina.
Mi padre va al mercado los domingos.
Esta mañana no hace calor.
Modo de funcionamiento en calentador de agua
Modo de oscilación de control
El vaso cuesta $15.
Mi hija quiere un libro.
Los hombres quieren un tomate.
Configurar una hora de salida
Precio del consumo de gas
Sobrecorriente del cargador
Producción estimada de energía - Hora actual
Abre las puertas del comedor.
Espera en la entrada mientras "en casa"
Establece la corriente máxima para los procesos de carga.
Configurar air-Q
Hace frío en París.
Espera; tarda 5 minutos.
¿Vives en Inglaterra?
Tengo un cuadro azul.
Cocción al vapor ECO
Apagar script
Esperando el inicio
Mañana mi hijo va al médico.
¿Hay un bolso debajo del coche?
Tu profesor va al supermercado.
Me acuesto a las nueve y media.
El área de trabajo seleccionada no existe.
Energía de carga generada esta hora
Obtener espacio en disco
Abre las cortinas de la oficina.
Electricidad producida en la fase uno
El viernes la mujer va al mercado.
Aquí no hace viento.
La dirección IP o el nombre de host del dispositivo Solarman.
Completa los detalles de tu filtro.
Hora pico de mayor potencia - hoy
No se encontró la base de carga
Mi amigo va al hotel los domingos.
El profesor tiene mucho calor.
Los abrigos son rojos.
No uses aIE}Ed como contraseña.
En casa o ausente.
Yendo al área de destino
Coste eléctrico mensual típico
Esta mañana los profesores van al supermercado.
No uses P6x como contraseña.
Sensibilidad del sistema de alarma
Tu tía no tiene frío.
Establecer modo HVAC de termostato
Calificación diaria de Chess960
Ayer la mujer compró un helado.
Vuelve a autenticarte con tu cuenta Fressnapf Tracker para actualizar tus credenciales.
Duración de la apertura de la puerta
No se pudo establecer el valor.
Código de emparejamiento que se muestra en el dispositivo Android TV.
Patatas (harinosas, cortadas en cuartos)
El nombre de la organización.
Subtensión de red L1
El comando ISY REST que se enviará al dispositivo.
Abre una persiana.
Tipo de túnel KNX
Comemos a las cinco.
Token del HTTP Event Collector
¿Hay un ratón sobre la silla?
Segundos para pausar antes y después del TTS
No se recibieron datos de información de la API REST de Lunatone
Eliminar datos del proyecto
Establece un temporizador de apagado automático de una luz Modern Forms.
Mi amigo está en el dormitorio.
Vida útil restante del filtro
¿Está encendida la lavadora del pasillo?
Ahora tu hijo va a la iglesia.
Mi familia es muy grande.
No uses >nD%> como contraseña.
Se dispara cuando uno o más temporizadores finalizan.
Fallo de contacto seco
Él quiere un helado.
Energía de entrada a la batería hoy
No se pudo conectar con el servidor, inténtalo de nuevo más tarde
Horas restantes hasta el servicio
¿Puedo tomar un kilo de pan, por favor?
Cadena Nodo Sensor
Protección contra sobrecorriente RMS del inversor
Error al obtener datos de Vistapool.
La contraseña es P6x.
Hay un cuadro delante de la silla.
Los profesores tienen cinco ordenadores.
Tu vecino tiene siete bolsos.
Autenticación de Actron Air
Define la temperatura del programa de lavado.
Define una plantilla para obtener la lista de fuentes compatibles con el reproductor multimedia.
Comemos a las siete.
El dispositivo SMLIGHT.
Mi hermano es inteligente.
Mi tío quiere una botella de cerveza.
Ahora el niño va a la farmacia.
Configurar el dispositivo Teltonika
Se dispara cuando uno o más detectores de humo comienzan a detectar humo.
Tu vecino va al restaurante en tren.
Velocidad de subida del tráfico del protocolo
Escribir tiempos de carga de CA
Máxima velocidad de subida
Mañana los hombres van al hospital.
Problema de fuga de agua
¿Dónde está la cocina, por favor?
Energía de carga generada este mes
Configurar el servicio de monitorización **Uptime Kuma**
Temperatura de salida de la fuente
Tu médico es de Nueva York.
El plato cuesta $25.
Inicio del modo nocturno
Ayer tu tía dibujó un pájaro.
Bandeja de entrada vacía
Opciones para Azure Event Hub.
¿Dónde están los caballos?
Establecer escena de color
Temperatura del estator de la unidad de transmisión delantera
Clase de estado inesperada
Velocidad incorrecta del ventilador
Doble toque hacia arriba habilitado
Duración del consumo de agua
Utiliza un dongle USB de Crownstone para la transmisión local de datos
Blink no pudo armar la detección de movimiento de la cámara.
Apaga los ventiladores de la cocina, por favor.
Topic del comando de temperatura
Por favor, proporciona tus credenciales de Libre Hardware Monitor
¿Dónde están mis flores?
18 + 41 = 59 es correcto.
Abre las verjas de la oficina.
¿Hay una pelota en el pasillo?
El niño está comiendo un bocadillo.
Qué vehículo utilizar.
Establece un plan de comidas para una fecha determinada
El archivo se llama mmlu_1.txt.
Crear sensores de tiempo de actividad para clientes de red.
Corriente del TC de carga
El valor de la ruta seleccionado no es válido
Cámara en uso
Me levanto a la una.
Índice de valle de día blanco
Precio de vertido a la red de electricidad en horario valle
Energía total producida
Tu madre quiere un vaso.
Día de repetición mensual
No se pudo obtener información del router
Este servidor Plex ya está configurado
Carga pausada por el vehículo
¿Dónde están las mesas?
Eliminar el límite inferior
Es noche polar
¿Hay un H en el teclado?
Por favor, cierra la ventana del pasillo.
Borrar estadísticas de tráfico
Intervalo de sondeo (en segundos)
Gracias, Ana.
Mi cuchillo es barato.
Las mujeres están cansadas.
No lo sé.
Quiero comprar una mesa verde.
El dispositivo BSB-LAN para sincronizar la hora.
Tu médico es inteligente.
Hasta mañana, Miguel.
Dirección de correo electrónico de tu cuenta de Zonneplan.
Dirección MAC (opcional)
Los billetes están delante del árbol.
Versión de OS Agent
Ajusta la temperatura deseada mediante un valor absoluto.
Energía solar hoy
Quisiera un vaso de agua.
Temperatura de color inicial
A mi hermano le gustan las manzanas.
Plantilla de comando XY
Hay un billete en el pasillo.
Los niños están comprando la cámara.
La URL de suscripción del filtro para habilitar.
Los peces están debajo del coche.
Mi hija está leyendo una carta.
Sistema de carga de potencia activa
Establece el modo de funcionamiento del humidificador.
Selecciona tu dispositivo Z-Wave
La taza está cerca de la cama.
LED de estado de la válvula
Las niñas quieren una taza de chocolate.
El servicio ya está configurado
¿A qué hora sale el tren hoy?
Color: Blanco humo
La contraseña de tu cuenta Hypontech Cloud.
Velocidad del compresor solicitada
Potencia reactiva de la fase A
No se pudo configurar el estado de ventilación.
El modelo de tu electrodoméstico Midea
Flores de romanesco (medianas)
Temperatura del aire de suministro (En casa)
Seleccionar ciudad/condado
A mi hija le gusta el pan.
El carácter ` no está permitido.
Estoy en casa.
Usar la aplicación oficial de Music Assistant
Ha fallado la autenticación utilizando el ID de clave y la clave de aplicación proporcionados.
Selecciona las luces que quieres eliminar
Dirección IEEE del dispositivo que se va a volver a configurar.
Las mujeres tienen mucho calor.
Modo de actualización de firmware Z-Wave
Fase de potencia C
Problema con la batería del panel
Inconsistencia de la versión de BMS
Permite a Profiler crear un perfil de memoria para un número especificado de segundos.
Carga automática pausada
Mi hijo va al banco todos los días.
La contraseña es ,Oc*L.
El código del segundo factor enviado al correo electrónico de tu cuenta Cync
Integrar con presencia.
Importación desde la red
Inversor de tracción trasera
El archivo se llama qhij.py.
Flujo de potencia hacia la carga
Alta temperatura interna
Mi hija no tiene calor.
Aquí hace calor.
Se produjo un error desconocido al conectarse a la instancia de Mastodon.
Tengo una bicicleta blanca.
Índice de disparo de 1 a 4.
La dirección MAC del dispositivo no coincide
El dispositivo ubicado en esta dirección es diferente del dispositivo configurado originalmente.
Por favor, cierra las cortinas del ático.
Hora de apagado automático del ventilador
Las ventanas del sótano están cerradas.
Cantidad de memoria utilizada
Hay un gato delante del coche.
Corriente de la fase C
El domingo mi hermana va al médico.
Tu hija tiene mucho calor.
Ahora mi hermana va a la estación.
Problema del sistema de carga
Tensión fase C-N
No se pudo enviar el código de verificación
Envía al TV el comando para cambiar la salida de sonido.
Código de un solo uso
Escribe el carácter 7 dos veces.
De bloque a bloque
Nombre de la variable a configurar.
Encender humidificador
Nest: Crear un proyecto de acceso a dispositivos
Advertencia de presión del neumático trasero izquierdo
Payload "armar por vacaciones"
Verificar configuración de Home Assistant
¿Dónde están mis pelotas?
Gas consumido este mes
Actualiza una tarea específica para un personaje de Habitica seleccionado
Alarma de tiempo de espera de ACS
Hace calor.
Por favor, pon la temperatura del baño a 18 grados.
El nombre de esta instalación
Tengo un sombrero.
Intervalo del informe de temperatura
Alimentación de salida de CA
Cuenta atrás para activar la zona superior
Conectado al bus
Modo mantener fresco activo
Tu hijo está comprando un paraguas.
Iniciar sesión con una cuenta de Blink
Tensión de la cadena fotovoltaica D
La contraseña es *nuNli.
Filtrar tareas por tipo.
Tu hermana es de Nueva York.
El Supervisor no está listo
El billete está delante del árbol.
PIN del dispositivo no válido
La mujer compra un huevo todos los días.
0=borrar mensaje, 1=borrar mensaje con tecla *, 2=Mostrar hasta el tiempo de espera.
Estado del cierre delantero izquierdo
Las cámaras están en el dormitorio.
Los conejos son negros.
La línea de metro a seguir
Problema con la estación de monitorización 1
Precio EPEX más bajo de hoy por cuarto de hora
Potencia real de la derivación de entrada L1
Me gusta leer libros.
Agua caliente disponible
A mi abuelo le gusta el té.
Proyecto de ETS no cargado
Comprueba si uno o más robots aspiradores están detectando un error.
Él tiene siete perros.
La temperatura deseada.
El niño tiene ocho bolsos.
La mujer quiere una botella de leche.
El niño compra un cuchillo todos los días.
¿Dónde está tu hermano?
Introduce las credenciales Wi-Fi para conectar el dispositivo a tu red.
El correo electrónico no existe.
Buenas noches, María.
¿Dónde está el restaurante?
Introduce el PIN de Bluetooth de 6 dígitos de este cargador.
Me levanto a las dos.
Intensidad de luz máxima de hoy
La opción no es compatible con el ciclo seleccionado
Modo de suspensión los lunes
Viento promedio 10 minutos
Esto te permitirá restaurar desde una copia de seguridad.
Se ha detectado un error en la batería
Las niñas trabajan en Barcelona.
Retorno en tarifa punta
El nombre de host o la dirección IP de tu servidor Hyperion.
Actualizar la configuración de filtración primaria
Recupera los pronósticos de uno o varios servicios meteorológicos.
Por favor, introduce la información de conexión de tu bróker MQTT.
Última llamada al timbre
Ya existe
Quieren una naranja.
Producción de energía - Tarifa valle
Hay un plato delante de la casa.
Estado de la frecuencia de entrada
Se requiere código para desarmar
36 + 4 = 40 es correcto.
De neutro a frío
Ayer tu profesor compró un coche.
El profesor está lavando el vaso.
Formato de audio entrante
¿Es negro el periódico?
Temperatura configurada de la zona Flex
Tiempo total de oscilación
Se detecta movimiento
Hay un billete en la ciudad.
Consumo medio de energía de viaje en automático
Valor al que se fija el contador.
No se pudo verificar la última actualización de Uptime Kuma
¿Hay una carta delante de la silla?
Control de valor binario
Señal de batería baja
Los profesores tienen nueve cucharas.
Modo de funcionamiento normal
Ruta o URL
Electricidad consumida en la fase uno
Ajusta la velocidad del ventilador de un aspirador.
Tipo de red desconocido
Dirección IP o nombre de host del servidor PCHK.
Se ha completado el secado
Potencia de producción fotovoltaica
Precio de compra en horario valle
Riesgo muy bajo
Apaga la cafetera del pasillo, por favor.
La cerveza cuesta $99.
De nada.
Calentador Guntamatic encontrado
A mi médico no le gusta la leche.
El ID del dispositivo del que se obtendrán los detalles de uso del jugador.
Android TV encontrado
Cómo autenticarse con la nube de Midea
Configurar el mando a distancia IR Marantz
¿Qué significa Y?
Componente de infrarrojos no cargado
Actualización en curso
El carácter ) no está permitido.
Admite modo frío
Orden de ejecución de adaptación
Apaga el horno del sótano.
El archivo se llama xbnk-2.pdf.
Valor de la frecuencia del contador de pulsos
Servidor Music Assistant encontrado
Se ha restablecido la vida útil del filtro.
Hora punta de mayor consumo - Mañana
Nombre de usuario para tu cuenta de usuario local (no en la nube).
Falta desde/a en la entrada
Introduce la dirección manualmente
Dirección IP del agente Fing.
Los médicos están comprando el periódico.
La carta cuesta $15.
Error al comunicarse con la API de Gatus
Carga de la batería
Mi hermana está enferma.
Parada de verano de la bomba
No se ha podido encontrar una ubicación de cámara con el nombre especificado
Frecuencia de consumo total TC
No se pudieron listar las copias de seguridad
¿Hay una bicicleta cerca del árbol?
Clave API utilizada para autenticarse con la API de Fing.
Nombre de usuario con el que autenticarse.
Vas al museo todas las semanas.
¿Es viejo el paraguas?
Volver a configurar la voz TTS
Mi abuela tiene cuatro ordenadores.
Tu hija quiere una taza de chocolate.
Brilla el sol.
Sensor binario de plantilla
No se pudo comunicar con el cargador.
Total de potencia real devuelta
Aumento inteligente de temperatura
Los usuarios de Ubiquiti Cloud no son compatibles
Batería y red eléctrica
Tema ya en uso
Clave API para conectarse a tu instancia de Immich.
Problema de ID del hardware
Aquí no hace calor.
Actualiza la configuración de filtración secundaria.
¿Hay una taza al lado del árbol?
Post-procesamiento en pausa
Tu código es 59733.
Temporizador de apagado del generador
Reproducir ahora y borra la cola
Corriente de fase C
La calefacción del sótano está apagada.
No se puede comenzar a escuchar dispositivos
Mi hermana come una ensalada todos los días.
Consumo diario de energía de refrigeración
Frecuencia de CA demasiado alta
Tensión fase L1
Detener una prueba de panel del SAI
El tipo de impresora Brother.
Tu tío está en el jardín.
Comemos a las siete y media.
Esta es mi casa.
Método de seguimiento automático
Mueve la cámara al preajuste PTZ.
Mi tío quiere una patata.
Abre o cierra la inclinación de una persiana.
Información de Z-Wave Plus (94)
PIN del dispositivo de 6 dígitos
El puerto de tu router Mikrotik.
Error de secado: comprueba el sensor de temperatura del condensador de entrada
Configuración de la puerta de enlace serie
Establecer los datos del plan de comidas del alimentador
Mi amigo necesita un cuchillo nuevo.
Acciones al desarmar
Consigna de la zona media
Tu padre está comprando un ordenador.
El azúcar cuesta $15.
Tu madre tiene ocho sillas.
Reanuda el horario programado.
Motivo de la pausa de refrigeración
El reproductor multimedia está silenciado
Ya está configurado un Elk-M1 con este prefijo
Potencia activa de salida fuera de la red L1N
Se dispara cuando uno o más niveles de monóxido de nitrógeno cambian.
Por favor, introduce la información de conexión de tu dispositivo de túnel.
Bomba del circuito de la caldera
Si se debe limitar la potencia total exportada o la de cada fase.
La puerta de enlace Powerwall no pudo completar el comando; consulta los registros para obtener más detalles.
Alarma de CO detectada
El profesor va a la ciudad los domingos.
Sí.
Sé nadar.
Tu hijo quiere un kilo de sal.
Masa libre de grasa en la pierna izquierda
Encender el indicador LED Wi-Fi
Apagar la carga inmediatamente
Ignorar los clientes web de Plex
Una descripción más completa del evento que la proporcionada por el resumen.
PTZ hacia arriba a la izquierda
Código para alternar el timbre del panel de control de alarma.
El archivo se llama hygg.py.
Temperatura exterior para desactivar la refrigeración
Mi hijo vive en Inglaterra.
Autenticación de dos factores de Hive
¿Hace viento esta mañana?
Tu amigo va a la piscina todas las semanas.
Aplicación Music Assistant encontrada
La flor está delante de la mesa.
No se puede emparejar, por favor, inténtalo de nuevo.
¡Ten cuidado!
Nombre del usuario para conectar Home Assistant a tu FRITZ!Box.
Vehículo a limitar.
La temperatura de color mínima en Kelvin.
El cuchillo está en el baño.
Consigna para el secado otoñal
Limpiar el vaciado automático de la base
Creo que sí.
Páginas del tambor amarillo restantes
Clave de aprovisionamiento o secreto no válido.
Necesitamos un tomate.
Se dispara cuando una o más ventanas se cierran.
Datos no válidos recibidos, comprueba la URL
Configura P1 Monitor para integrarlo con Home Assistant.
Topic de comando RGBWW
Mi vecino necesita un libro nuevo.
Bomba de agua en funcionamiento
El niño tiene diez sombreros.
Iniciar sesión con una cuenta Ring
Estado de la lavadora superior
La válvula está cerrada.
El perro es bonito.
Listar tokens RFID
Tu abuela está en el baño.
El nombre de usuario para autenticarse con la instancia de Transmission, si está configurado.
¡Buenos días, Pedro!
Tu abuela compra una patata todos los días.
Mi abuelo tiene dos ratones.
Mi tío tiene cuatro billetes.
El archivo se llama kilq_1.txt.
Buenos días, María.
Abre la verja del baño, por favor.
Opción de comportamiento de disparo obsoleta en uso
El nombre (o ID de tarea) del hábito de Habitica.
Consumo de electricidad de ACS hoy
El nombre del artículo a marcar como incompleto.
Tono de sirena predeterminado
Por favor, apaga la música del jardín.
Mi amigo tiene veinte mesas.
¿Está apagada la televisión del pasillo?
Las cortinas del salón están cerradas.
La configuración de la red Zigbee ha cambiado
El carácter n no está permitido.
El abrigo está cerca de la silla.
Tu profesor va al hotel en tren.
Responder al ID del mensaje
Corriente nominal de salida
La integración de Monzo necesita volver a autenticar tu cuenta
Mi hijo está lavando el cuchillo.
Estado de funcionamiento del control de humedad (110)
¿Dónde está el abrigo, por favor?
Factor de potencia total
Envía un comando personalizado a un controlador
Pon la temperatura del baño a 28 grados.
Se dispara cuando uno o más niveles de monóxido de carbono cruzan un umbral.
Enviar a segundo plano
Color del texto del apagado total
Restablecer la vida útil del filtro del depósito de polvo
Tu código es 62470.
¡Feliz cumpleaños, María!
Salida de alimentación de CA
Puerta delantera del pasajero
Producción de energía estimada - en 12 horas
Límite de velocidad actual
Configuración de Google Cast
Error del sensor de corriente alterna
Topic de estado RGBW
Problema con el sensor del bucle izquierdo
No hay ninguna actualización del firmware disponible.
Inicia una aplicación en el dispositivo que ejecuta Fully Kiosk Browser.
Conectar con tu dispositivo Rachio
Tu código es 4505.
Tu padre quiere un vaso de vino.
Hora de inicio del modo de suspensión los lunes
Indicadores de estado del medidor activos PV3P TC
Los profesores están comprando el sombrero.
Producción de energía estimada - ahora
La música del ático está apagada.
Clave privada (.p8)
Hoy hace mucho calor en Madrid.
Escribe el carácter + dos veces.
No uses )p:_KN como contraseña.
Enviar comando de información de la skill
Mi tía está comprando un teléfono.
Apaga la luz del garaje, por favor.
Encender, activar arranque en frío
La cámara es azul.
Unidad de medida inesperada
La contraseña es ZfjLZ8.
Ir al punto de guardia
La humedad relativa superó el umbral
Operación en curso
Los médicos están comprando un paraguas.
Las puertas de la oficina están cerradas.
Número de sensores de temperatura
El plátano cuesta doce euros.
Apaga la alarma de la oficina, por favor.
El archivo se llama fxlq_1.txt.
Tasa de bajada DSL
Código de cuenta de Apple
Verificar el certificado SSL al conectarse (recomendado)
¡Muchas gracias, Ana!
Comprueba si uno o más calentadores de agua están encendidos.
Error de Dynamic ESS
¿Hace viento aquí?
¡Hasta mañana, David!
Nivel mínimo de atenuación
Atenuación de subida DSL
El nombre de host o la dirección IP del dispositivo o de tu puerta de enlace Modbus TCP.
Mi profesor quiere un pastel.
Si se habilita el modo de impulso de emergencia.
Tráeme un bocadillo.
Configurar Besen
ID de cuenta de Kamereon
Mi hermana va a la biblioteca todas las semanas.
Presión del gas caliente
Opciones de la puerta de enlace Intergas
Establece el estado de energía rastreado de una luz Bond.
El sombrero está en el garaje.
Fallo en el autodiagnóstico del inversor
Velocidad actual del ventilador de impulsión
El termostato está apagado
Doble toque en - completo
Tenemos dos ratones.
Tienes nueve vasos.
El sonido de notificación para reproducir.
Volver a autenticar la cuenta de almacenamiento de Azure
Probar la luz
Se dispara cuando uno o más valores de potencia cruzan un umbral.
Se ha producido un error desconocido al descargar el firmware de Elgato.
¿Hay un a en el teclado?
Configurar la reproducción aleatoria del reproductor multimedia
Falta el último restablecimiento
Hay un billete delante del coche.
Tu padre va al cine en autobús.
Selecciona esta opción para habilitar un índice de calidad del aire local personalizado.
Dosificación de ORP establecida
El niño está jugando con la pelota.
El archivo se llama fppf~.bak.
Recordatorio de luz apagado
Modo de funcionamiento con batería para este segmento de tiempo.
Cantidad de almacenamientos
Consumo de electricidad este año
Se dispara cuando uno o más bloques de programación finalizan.
Fallo en los autodiagnósticos del RCD y PE
Quieres un trozo de queso.
La niña es de Roma.
Ajustar el contador positivo
Se agotó el tiempo de espera al intentar conectarse a la instancia de Proxmox VE.
Tu código es 15394.
Por favor, enciende la lámpara del salón.
Quiero comprar una cuchara cara.
Vuelve a cargar la configuración de automatización.
La zona con este número ya está configurada
Ayer mi hermana compró una pelota.
No se pudieron obtener los datos estadísticos.
Hace calor en Berlín.
El ID de entidad para desactivar el impulso.
¿Dónde está la estación, por favor?
Producción actual de energía
Hora de salida después de
Juan vive en una casa grande.
No se han podido obtener las cámaras de Bosch.
Esta noche el médico va a la estación.
Alta tensión de celda
Espera un momento, por favor.
Selecciona el tipo de acción que quieras añadir a la notificación
La URL proporcionada pertenece a un servidor de Music Assistant diferente.
Mi hijo va al restaurante en tren.
Mi abuela tiene dos caballos.
A mi padre le gustan los caballos.
Patatas (harinosas, enteras, medianas)
Modelo de generación de imágenes
Último autodiagnóstico
Frecuencia de imagen de salida
Tu profesor quiere un kilo de sal.
Inicia una limpieza personalizada de tu casa.
Nivel de ventilación cuando se detecta contaminación por la noche.
Estamos comprando la pelota.
Mi abuelo está cansado.
El sitio no está activo para la clave API proporcionada
Error al configurar la pasarela
Ella está lavando la cuchara.
Total de partidas de Chess960 diarias perdidas
Define las acciones que se ejecutarán cuando se detenga el reproductor multimedia.
Se requiere una URL ya que no has configurado una URL externa en Home Assistant
Cómo recibir tu código de seguridad
Obtener el informe de uso del jugador.
Establecer v40 min
El ventilador del baño está encendido.
Ignorar automáticamente batería baja
Hay 15 grados en el comedor.
Enviar una notificación
Inicio de pulsación larga
Soporte de escritura de consigna de agua caliente
Programación con anulación de sensor
Altura de medición del viento
El archivo se llama mvsw~.bak.
¿Puedes apagar la calefacción del salón?
Elimina una notificación persistente del panel de notificaciones.
Los hombres viven en Madrid.
El archivo se llama pbgc.py.
Descarga en la conexión actual
Navegar a una URL específica
Vives en Roma.
Imou ha rechazado el cambio de armado
Temperatura ambiente en modo confort
Descarga un archivo desde tu dispositivo Android/Fire TV a tu instancia de Home Assistant.
Pulsa la tecla d.
Temperatura objetivo única
El niño tiene nueve pájaros.
Tu tía quiere una taza de leche.
No uses mHj como contraseña.
Error al actualizar Duck DNS
Introduce el PIN que se muestra en tu TV
Busca contenido multimedia en Seerr.
Chat ya configurado
Muchas gracias, Carlos.
Se dispara cuando uno o más contadores alcanzan su valor mínimo.
Hasta luego, Sara.
Velocidad de rampa remota de apagado a encendido
Mi hijo va a la estación en tren.
Reanudar el funcionamiento de la batería
Configurar las credenciales de la API REST
¿Puedes encender la radio del garaje?
Hace mal tiempo.
Sobrecorriente en el string FV (desactivada por defecto)
Coeficiente de rendimiento
Selecciona el servidor Plex
Habilitar el soporte multiprotocolo en la radio IEEE 802.15.4
Fallo de memoria flash
El ordenador está delante de la cama.
Tensión de derivación de entrada
Eres inteligente.
Hora punta de mayor consumo - Hoy
¿Dónde está la cama?
15 + 13 = 28 es correcto.
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Regresar a la base".
Seleccionar un puerto serie
Abre las cortinas del jardín, por favor.
Hace frío en Londres.
Información de detección Bluetooth no válida.
Entidad de seguimiento de dispositivos
Abre las puertas del jardín, por favor.
Se ha alcanzado el tiempo restante del temporizador
Retorno de la luz a Auto
Tipo de Climate React
Enviar los datos del caudalímetro
Comprueba si uno o más satélites Assist están inactivos.
Hoy tengo que trabajar.
Se ha superado el tiempo de programación del ionizador.
Mi profesor necesita un paraguas.
Enciende la luz del baño.
Marcar para eliminar esta regla
Restablecer el filtro superior
Se requiere verificación de la ubicación
Información de reloj no válida
26 + 7 = 33 es correcto.
Selecciona el dispositivo Xiaomi Home que quieres configurar.
Mi madre come un pastel todos los días.
Cantidad de recursos compartidos recibidos
Interfaz de red no válida
Nivel de infrarrojos automático cuando el brillo de la luz es bajo.
Plantilla de comando HS
Pon la temperatura del jardín a 24 grados, por favor.
¡Buenos días, Sara!
Modo purificador de aire
Abre la ventana de la oficina.
Actualización automática de Zigbee
Subtensión en el bus de CC durante la conexión a la red eléctrica
Luz de freno izquierda
Los estados que quieres rastrear desde la entidad.
Este dispositivo SMA no es compatible
La dirección IP o el nombre de host de tu batería Homevolt en tu red local.
Bolsa de polvo llena
Tu tío está en la oficina.
Tu médico va a la iglesia en coche.
Sistema en mal estado: La actualización del supervisor falló
No hay ubicaciones disponibles para este usuario, comprueba la configuración de Total Connect
Máscara inferior de pantalla con máscara absoluta
Filtros de mensajes (opcional)
La aplicación instalada está obsoleta
No se pudo registrar, por favor, inténtalo de nuevo
Temperatura del aire de extracción
Por favor, pon la temperatura del baño a 27 grados.
Entidad de texto a voz
Ayer las niñas compraron una flor.
La cama es roja.
Crear notificación persistente
Los hombres quieren un trozo de queso.
Tiempo en completar la transición.
Este dispositivo no es compatible
Activa esta opción si tus unidades pueden cambiar automáticamente entre calefacción y refrigeración.
No se pudo abrir la URL.
Sensor de temperatura interior
Elige los feeds que quieres incluir
Tu hija necesita una cama.
Tiempo de funcionamiento del filtro
Falló la comunicación Bluetooth con la estación de carga.
Sobretensión sin PE detectada
Hace calor en México.
El archivo se llama qkky~.bak.
Número de ciclos de carga
Modo mantener fresco
Límite de corriente alterna del generador
¡Buenas tardes, Miguel!
Crea una solicitud de contenido multimedia en Seerr.
Mi abrigo es bonito.
Contraseña de tu cuenta de INDI Allsky.
Por favor, cierra la persiana del baño.
Conectar con Huum
Velocidad de descarga de paquetes
Ayer tu hijo comió una naranja.
No se puede conectar a tu instancia de Immich.
Desbloquear puerta específica
Alarma de humo detectada
Enciende las entidades de clima durante un tiempo determinado.
¿Dónde está el libro?
Porcentaje de carga del generador
Los niños están comiendo la pizza.
¿Hay un B en el teclado?
Tu abuelo quiere un cuadro.
El aire no está más caliente que el agua.
Buenas tardes, Laura.
Esto te permitirá cambiar la configuración del adaptador.
Por debajo de la vida restante mínima
Conectado al control
Las niñas tienen hambre.
El contenido de tu mensaje.
Salida de carga deshabilitada
Se dispara cuando el brillo de una o más luces cruza un umbral.
¿Dónde está el teléfono, por favor?
Actualizar las credenciales de tu cuenta de Hydrawise.
¿Hay un banco cerca de aquí?
A mi madre no le gustan las pizzas.
Contador de exportación e importación
Potencia aparente total
HTTP(s) - Consulta JSON
La URL de la instancia de Seerr.
Presión del neumático trasero derecho
Mi amigo está comprando un pastel.
Nivel de batería de reserva
Nombre opcional del entorno.
Alimentación en tarifa 1
Error al comunicarse con la API de Remember The Milk.
El ID de cuenta Kamereon asociado a tu vehículo
Fin de pulsación larga
8 + 17 = 25 es correcto.
El nivel de volumen de una alarma activada.
Hora del próximo período
No uses JInFh como contraseña.
Tu hijo tiene siete casas.
Un vaso de cerveza, por favor.
Error del chip (CA)
Tu hijo quiere un vaso de vino.
El dispositivo detectado no es una bomba de calor Qube.
Temporizador de enfriamiento del generador
Fuente de temperatura local
Umbral de alarma de batería
Establecer las credenciales de la cuenta de la cámara
Localizar robot aspirador
Establece el porcentaje de humedad de una zona o lista de zonas.
Pon la temperatura del jardín a 16 grados.
El cuchillo cuesta cuatro euros.
Temperatura ambiente mínima
Selecciona la siguiente pista en un reproductor multimedia.
Establece el modo de purificador de aire.
Vivo en España.
Selecciona tu acuerdo
Obtener capacidades de modo del dispositivo
Opciones personalizadas de ICA local
Tu tío necesita un huevo nuevo.
Sincronizar la hora con el dispositivo
Consumo total de tensión TC
Hora de finalización del modo de suspensión los domingos
La tienda abre a las siete y media.
Tu código es 44309.
Selecciona parada y dirección
Programa de carga/descarga
Tamaño total del uso del disco de imagen
Intervalo de electricidad consumida en horas valle
No hablo español.
Disminuye la velocidad de un ventilador.
Energía importada fase A
El tren sale a la una.
Modo de oscilación horizontal
¿Dónde está el periódico?
6 + 2 = 8 es correcto.
El id del calendario que quieres.
Retorno en tarifa valle
Dispositivo FRITZ!Box
La consulta de búsqueda.
Motivo de la desconexión
Este dispositivo Edifier ya ha sido configurado con este transmisor.
Los cuadros son verdes.
Se produjo un error durante el proceso de actualización
El sensor binario de secado de la mopa de Roborock está obsoleto.
La próxima semana las mujeres van al banco.
Riesgo alto para la salud
Control en tiempo real: Inicia la descarga con la potencia configurada hasta alcanzar el SOC objetivo.
Tensión máxima de la batería hoy
Espacio libre del almacenamiento interno
Habilita y configura los ajustes de Pure Boost.
Producción del sistema en su vida útil
Temperatura deseada del horno superior
El código de usuario no es válido para este usuario en esta ubicación
Se esperaba una secuencia de mensajes.
Mi amigo está comprando el ordenador.
Conectar a la URL personalizada de EZVIZ
Por favor, enciende el ordenador del baño.
Abre las verjas de la oficina, por favor.
Se dispara cuando uno o más termostatos comienzan a secar.
¿Dónde está tu vaso?
Hay un bolso detrás de la cama.
El archivo se llama raas_1.txt.
Frecuencia de entrada de CA
Por favor, introduce un ID de proyecto en la nube válido (comprueba la Consola Cloud)
Temperatura de color al encender
No se encontraron dispositivos Honeywell.
Esta noche tu hermano va al museo.
Abortado mediante el arranque remoto
Se dispara cuando el modo de funcionamiento de uno o más humidificadores cambia.
Se puede apagar
Tiempo de funcionamiento desde el último mantenimiento
Lista de entidades para forzar la actualización.
Cierra la botella.
Hoy hace calor.
Modos de color compatibles
Inversor a CA-in-1
Energía descargada hoy
Configura tu Cambridge Audio Streamer para que se integre con Home Assistant.
El autobús sale a las doce y media.
No se ha especificado el recurso
Consumo estimado de energía - Hoy
Cancelar la anulación de la consigna de la habitación
Tu hermano quiere una flor.
Restablece el valor de la variable o consigna.
Energía de carga total
El nombre de host o IP de tu inversor
Electricidad utilizada en modo de espera
Topic de humedad actual
El país no es compatible.
Peras para cocinar (pequeñas, cortadas en cuartos)
Método de instalación no compatible
El reloj es pequeño.
Habilitar la carga de CA (red eléctrica).
El termostato superó el umbral de humedad deseada.
Conectado a Wi-Fi
Conectarse a HEOS
Accesorio de 32A en unidad de 16A
El número de segundos entre el registro de objetos.
Puerto en el que Datadog Agent está escuchando
Cuenta ya registrada
El profesor vive en París.
A mi padre le gusta el pan.
Restablecer la vida útil del depósito de polvo
El nombre de host o la dirección IP de tu dispositivo Teltonika.
Está nevando en Roma.
La contraseña es sYPE(S.
Activar modo eco con duración
El identificador de correo electrónico (UID).
Vuelve a introducir tus datos de acceso a Hive.
Deshabilitar grabación de movimiento
Tu hermano vive en México.
Por favor, configura la contraseña o la ubicación del archivo de clave privada para el almacenamiento SFTP.
Se produjo un error al comunicarse con el servicio Twente Milieu.
Introduce la dirección de correo electrónico asociada a tu cuenta Ohme.
Comprueba si uno o más robots aspiradores están en la base.
Carga pausada por el cargador
Selecciona una opción de una selección de entrada.
El nombre de host o la dirección IP de tu Hue Bridge.
Tiempo de espera de retención
Presión actual del agua
Recarga las escenas desde la configuración YAML.
Crear sensor de horas del día
El tomate es demasiado caro.
¿Está apagado el ordenador del garaje?
Enciende o apaga el dispositivo.
Obtener el estado de las credenciales de la cerradura
Introduce los datos de conexión de tu dispositivo Hikvision.
Nombre de usuario de la API (solo necesario si la autenticación de la API está habilitada).
Tu hermano necesita un tomate nuevo.
Índice de valle de día rojo
Consumo de electricidad esta semana
Modo del controlador HVAC
Mi amigo está lavando el abrigo.
Temperatura de entrada de agua
Configurar el panel Elmax local encontrado
No se pudo actualizar la regla de la cerradura de la puerta.
Modo de bus de control
La cerveza cuesta $8.
Por favor, apaga la lámpara.
¿Hay un cuchillo en el jardín?
Tu tío tiene dos cuadros.
El árbol cuesta veinte euros.
El niño está lavando un vaso.
Actualiza el coste de una recompensa.
Fallo por sobrecorriente en el hardware de CA
Por favor, enciende el horno del salón.
Introduce tu código MFA
Desarmar no es compatible con homee.
Sistema en mal estado: La configuración falló
¿Dónde está tu hijo?
Volver a configurar la instancia Paperless-ngx
No se pudo obtener información del proyecto.
Uso de memoria (real)
Finalización de la carga del vehículo
No se puede acceder al bucket utilizando la clave de acceso ID y el secreto proporcionados.
Dirección de grupo para controlar el brillo del canal de color.
No uses sYPE(S como contraseña.
El mundo es grande.
Sensor de control de la temperatura interior
Mi hija tiene tres conejos.
El archivo se llama ngnw.py.
Por favor, abre las persianas del dormitorio.
Hora de inicio de la tarifa eléctrica reducida mañana
Enciende las luces del sótano.
Error de tensión en el vaciado automático de la base
¿Dónde está el billete, por favor?
Volver a configurar Actron Air
Uso máximo de disco
Capacidad SMS (SIM)
Selecciona al menos una aplicación.
Espacio de almacenamiento libre
Los gatos son baratos.
Queremos una taza de café.
31 + 50 = 81 es correcto.
Establecer escena de luz
Mi padre va al restaurante.
A mi tío no le gustan los gatos.
Por favor, cierra las verjas del salón.
El carácter " no está permitido.
Nodo remoto eliminado
El plato está al lado de la mesa.
Etiqueta de mensaje enviado
El nombre de host o la dirección IP de tu dispositivo Rain Bird.
Consumo máximo de gas por hora - hoy
Hay una pelota cerca de la silla.
Me gusta leer.
Tu médico quiere un tomate.
Mi profesor va a la estación todos los días.
Mañana lloverá en España.
A mi tía le gusta la cerveza.
Cierra las puertas del comedor.
Esta mañana tu abuelo va a la farmacia.
Color: Cian claro
Me levanto a las nueve y media.
Estado para escribir.
¿Está Ana en casa?
Pedro no está en casa.
Selecciona la dirección del acuerdo que deseas añadir.
Añadir instancia Paperless-ngx
Un bocadillo, por favor.
Obtener datos del plan de comidas
Precio máximo de mercado
Tensión EVSE TC
La tienda cierra a las seis.
Previsión del consumo de energía restante para hoy
Muestra las estaciones en el mapa
Me levanto a las seis y media.
Brillo de la luz de estado
La película empieza a las tres y media.
Buenas tardes, Sara.
Los platos están en el hotel.
Modo noche iniciado
La URL de suscripción del filtro para deshabilitar.
Temperatura objetivo del café
Mueve uno o más elementos dentro de la cola de reproducción.
Error durante la grabación de datos de registro
PM2.5 interior promedio de 24 horas
Visión nocturna por infrarrojos
No se puede encontrar una entrada existente.
Descarga de batería esta semana
Volumen máximo en modo diurno
Potencia máxima de la batería en modo pasivo
Tu profesor quiere un reloj.
¿Es negro el sótano?
Este no es un número de serie de LIFX válido.
Mi hijo es de Madrid.
47 + 26 = 73 es correcto.
Introduce la ruta de autobús que quieres seguir (por ejemplo, M15, B46, Q10).
El café cuesta $3.
La URL base completa de tu instancia de la página de estado de Gatus, incluido el protocolo y el puerto.
Tu hija tiene un pez.
¿Dónde están mis conejos?
Nivel de la ranura derecha
Las pelotas son azules.
Por favor, apaga las lámparas del baño.
Detección de ventana invertida
Seleccionar opción de selección de entrada
Luz activada por movimiento PIR
Hoy mi tía va al aeropuerto.
Soporte de transferencia de consigna de agua caliente
Contactos de carga restantes
Error inesperado de la API de Duco.
Google Cast no se ha cargado.
Por favor, abre las verjas del sótano.
Las pelotas están en el pasillo.
Lectura del medidor de gas
A mi padre no le gustan las pizzas.
Sube el volumen del grupo
Tiempo de transición encendido/apagado
Queremos una botella de leche.
Quieren un vaso de vino.
Modo de hardware de salida de audio
Opciones de Total Connect
Código a configurar.
Tu médico va al parque los domingos.
Estás lavando un vaso.
Vida útil del depósito de polvo
Consumo total de energía
Potencia de la fase A
Mi llave es azul.
¿Hay un reloj al lado de la casa?
Armar ausente al instante
Volver a configurar la tarea de IA
Idioma de la información meteorológica
La contraseña es E|4sAV.
Detección de movimiento de la cámara
Selecciona qué puerta de enlace configurar.
Blanco: LED de alimentación
Esta tarde tu hermana va a la playa.
Verificar el código
Hora punta más alta - Hoy
Tu código es 21639.
Inversor de tracción delantera
El vaso es blanco.
Crear una copia de seguridad parcial
El archivo se llama jcou-2.pdf.
La bicicleta cuesta $99.
El lunes mi hermano va a la farmacia.
La URL a la que navegar
Está nevando en Madrid.
Mi vecino va a la oficina todas las semanas.
Pulsa la tecla L.
Ruta al archivo
No se ha podido enviar el comando al Apple TV
Modo súper congelador
Mi paraguas es blanco.
Vivo en Inglaterra.
Usando una entidad
Los profesores trabajan en México.
No se pudo enviar SMS
Mi hermana está comprando un bocadillo.
La entrada de configuración que representa el bot de Telegram para editar el título.
A mi amigo le gusta el queso.
Elimina un vehículo de la lista Autocharge del cargador.
Él va a la escuela en autobús.
Ventana trasera del pasajero
¿Hay una camisa en la oficina?
Potencia activa devuelta en fase-C
Escribe el carácter " dos veces.
Configuración incorrecta del modo de entrada
El carácter ? no está permitido.
El helado cuesta dos euros.
Tu abuelo va a la playa.
¿Hace frío hoy?
Comprueba el nivel de PM1 de una o más entidades.
El carácter t no está permitido.
Comprueba el nivel de óxido nitroso de una o más entidades.
Estado del ventilador del termostato (69)
Espera; tarda 16 minutos.
Pulsación de actividad larga
Límite de cierre de elevación
El nombre de host o la dirección IP de tu dispositivo Comelit.
Ya se han configurado todos los dispositivos disponibles.
El dispositivo no es un punto de montaje de supervisor
Configurar un topic para notificaciones.
Tasa de subida DSL
2 + 43 = 45 es correcto.
Autoconsumo sin red
Periodo de tiempo (10 ms)
Fallo por sobrecorriente de entrada
Mi abuelo tiene siete gatos.
El dispositivo seleccionado ya no existe
Cancelar una misión pendiente
No se encontró el archivo de claves ADB
Hora de inicio de "No molestar"
¿Puedes encender el ordenador del baño?
El abrigo está cerca del árbol.
Límite inferior de alarma de sobrealimentación de cloro
Establecer límite de velocidad
Control booleano genérico de 2 bits
Ordenar la lista de la compra
Se dispara cuando el nivel de una o más baterías cambia.
El ID del mensaje o el ID de secuencia de la notificación que se eliminará.
A mi padre le gustan los pasteles.
Actualiza una recompensa específica para el personaje de Habitica seleccionado
Mañana mi tía va al médico.
Introduce la dirección IP y la contraseña (local) del SHC.
Producción total de energía fotovoltaica
No se pudo obtener la información de descubrimiento de la aplicación Z-Wave JS.
Los profesores están dibujando la casa.
Hora de llegada real
Energía de descarga de la batería en su vida útil
Tiempo de espera de detección de movimiento
Fallo permanente del relé
Enfriar cuando la habitación está más caliente de lo deseado
Tu abuelo trabaja en México.
No se pudo iniciar la aplicación Matter Server.
Número de ciclos de la batería
Configuración de Genius Hub
Red descargada hoy
El termostato está secando
Quiero comprar una camisa grande.
Sensor de control de la humedad interior
Inicia una conversación desde un satélite Assist.
Consumo mensual en hora punta
Ayer mi abuelo lavó una camisa.
Consultas DNS hoy
A mi tía no le gusta el pescado.
Tu homee ya está conectado usando otra dirección IP
Inicio de lluvia por sensor de lluvia
Tensión fase B-C
Actualización automática habilitada
¿Tu red es nueva o ya existe?
Elimina los artículos completados de la lista de la compra.
Selecciona el tipo de módem Insteon.
Estamos comprando una pelota.
¡Vamos!
Es la una y media.
Se ha producido un error al descargar el firmware de Elgato.
Sistema en mal estado: Error del sistema operativo: Mensaje incorrecto
Precio de producción de energía - Valle
No se pudo encender la luz
Fecha de autodiagnóstico
Mi tío está comprando el vaso.
Espacio total del almacenamiento interno
Actualizar clave API
Mi abuela tiene una cámara.
Tensión de la fase A
Escribe el carácter L dos veces.
Pico de demanda del mes actual
Ayer el profesor comió una pizza.
Configuración de temperatura de color
Ruta a la carpeta
Temperatura del aire de escape
Error de consistencia de la corriente de fuga
PM2.5 interior AQIN de 24h
Topic de comando RGBW
La nube de Tuya ha rechazado el comando.
Peras para cocinar (grandes, cortadas en cuartos)
Ruta local a una imagen.
Tu código es 94170.
Electricidad consumida en la fase tres
Uso de esta sesión
¡Muchas gracias, Carlos!
Mi vecino quiere un huevo.
Temperatura exterior para activar la refrigeración
Mi madre va al restaurante en coche.
Cierra las persianas del sótano, por favor.
Temperatura deseada del agua
Mi bicicleta es cara.
No se puede escribir en el archivo; consulta los registros para obtener más detalles.
La luz está apagada.
Tu código es 30051.
El hombre quiere una botella de zumo.
Limpiar los contactos de carga
El dispositivo no proporciona un número de serie
Apaga la cafetera del garaje, por favor.
Tu código es 30201.
Apagado por sobretemperatura del hardware
Mi profesor va al parque en tren.
Ayer mi abuela compró un vaso.
La ensalada cuesta nueve euros.
Hay una bicicleta en la oficina.
Hay un periódico en el garaje.
Elige el siguiente paso.
Ayer mi abuela comió una patata.
Tu profesor tiene ocho llaves.
Pausa/Reanudar cola
¿Es barato el salón?
Caudal total de entrada
A mi hijo le gusta la leche.
Nombre de host o dirección IP de tu dispositivo WLED.
Tu profesor quiere una ensalada.
