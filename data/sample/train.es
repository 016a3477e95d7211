Estado del puerto de CA
La niña está dibujando el gato.
El tren sale a la una.
La silla cuesta seis euros.
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
Cierra la verja del ático, por favor.
Paso de movimiento del control remoto de aspirador
Idioma de la fecha de recordatorio
Establecer un horario de agua caliente
Zanahorias en manojos (enteras, medianas)
¡Hola, Juan!
Permitir la descarga
3G/2G automático
Mi médico está en el dormitorio.
El cuadro cuesta $25.
La tienda abre a las dos y media.
Subtensión media de red L1
Tienen nueve cartas.
Configura tu cuenta Whirlpool
Borrar mensajes de error
Pulsa la tecla ].
¿Hay un reloj al lado de la casa?
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
¿Está encendido el ordenador del sótano?
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
No uses FGU-g como contraseña.
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
Hay un ratón en el baño.
Índice de ranura de usuario para eliminar todas las credenciales.
Tiempo de espera del temporizador del ventilador
Ella habla inglés y español.
Fallo a tierra de CC
ID del comando a ejecutar.
Por favor, abre la cortina del baño.
Quieren un kilo de pan.
Tu abuela no tiene frío.
El archivo se llama bnal_1.txt.
Hoy hace mucho calor en España.
Nombre de usuario opcional, déjalo en blanco si tu sistema no necesita credenciales de inicio de sesión
Temperatura del aire de salida
Velocidad de rampa local de apagado a encendido
Esta tarde el profesor va al médico.
Error de bloqueo del ventilador
Monitor del plan de control de la demanda (59)
Hoy los niños van a la ciudad.
El modelo Marantz para controlar.
Distancia de detección de movimiento medio
Pon la temperatura del comedor a 21 grados, por favor.
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
¿Dónde está mi árbol?
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
El niño tiene seis periódicos.
Ayer ella lavó un abrigo.
A mi tía le gusta el agua.
Establecer modo gpio
Por favor, pon la temperatura del garaje a 17 grados.
Foto no encontrada
Duración de la conexión actual
Cierra las cortinas del salón.
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
Hay 30 grados en el sótano.
URL para conectarse a la instancia Paperless-ngx
Comprueba si una o más alarmas están armadas en modo ausente.
Duración de apertura predeterminada
Horas de vencimiento del filtro
Tu código es 58765.
El carácter / no está permitido.
Necesitan un helado.
Cierra la puerta del ático, por favor.
Mi médico no tiene miedo.
Error de autenticación en Xbox Network, se requiere una nueva autenticación
El cargador tiene múltiples fases.
Escribe el carácter U dos veces.
Actualiza las restricciones para un día de la semana específico en la Nintendo Switch seleccionada
¿Dónde está mi paraguas?
Configuración del payload de la válvula
Tu profesor tiene mucha hambre.
Número máximo de muestras almacenadas
El archivo se llama zpsb-2.pdf.
Él necesita un vaso nuevo.
Recarga los sensores mín./máx. de la configuración YAML.
Abre puertas y ventanas
El archivo se llama dltu~.bak.
La contraseña es )i$L).
Tu hija está comprando la pelota.
¿Hay un / en el teclado?
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
El gato es barato.
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
¡Vamos!
Configurar salida conmutable
Se dispara cuando uno o más contadores alcanzan su valor máximo.
Por favor, asegúrate de volver a configurar con la misma cuenta.
Problema con la CA del panel
Los hombres tienen doce cucharas.
Alta tensión de arranque
Temperatura del agua por debajo del punto de rocío
Los caballos están detrás de la cama.
Electricidad devuelta este mes
Mi tío quiere una botella de cerveza.
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
Tu hijo quiere una camisa.
Robot aspirador
La calefacción del pasillo está encendida.
Los periódicos están al lado de la cama.
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
Mi padre tiene cinco zapatos.
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
¡Gracias, Juan!
Introduce una dirección de servidor HTTP o HTTPS con un puerto válido.
¿Qué significa 8?
Ejecución de adaptación habilitada
Comprueba si es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
¿Dónde está el gato?
Necesito un vaso nuevo.
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
Por supuesto.
Mi profesor va al banco en autobús.
Por favor, abre las puertas del comedor.
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
La bicicleta cuesta doce euros.
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
El cuchillo cuesta $99.
Hola, me llamo Sara.
Selecciona la bicicleta Specialized Turbo que quieres añadir.
No se detectó ningún error.
Hay un conejo al lado de la mesa.
¿Dónde está mi profesor?
Quiero aprender español.
Fallo de la sonda principal
Tensión de la fase B
Restringir a contactos
Crear evento de calendario
Modo de disparo externo
Abre una cerradura.
Tu código es 24219.
Unidad de valor.
Autoconsumo relativo
Selecciona un dispositivo encontrado o introduce una dirección manualmente.
ID de la aplicación de Steam
Hoy hace mucho calor en Roma.
El sombrero cuesta ocho euros.
Los abrigos están sobre la cama.
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
El profesor vive en París.
Deshabilitar el acceso remoto a Home Assistant Cloud
Presión a nivel del mar
No se puede iniciar ni reanudar
¿Está apagada la luz del comedor?
¿Dónde están mis camisas?
Hoy hace mucho sol en Berlín.
Error en la comprobación del diodo
Habilitar la función de transición para esta luz
Interruptor de dispositivo obsoleto
Los médicos tienen doce vasos.
Configurar el horario de calefacción
Plantilla de valor de inclinación
La sirena está apagada.
Vivo en París.
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
Hoy hace mucho calor en Nueva York.
A mi hermano no le gusta la sal.
Hoy mi padre va al hospital.
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
Él tiene ocho zapatos.
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
Los hombres tienen una bicicleta.
Por favor, tráeme un vaso de leche.
Los hombres quieren un trozo de queso.
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
A mi hija le gusta el café.
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
Quiero comprar una bicicleta cara.
La taza está delante de la silla.
Energía activa positiva total
Activación de la asociación remota (124)
Se ha agotado el tiempo de espera de la conexión.
Habilitar la búsqueda web
¿Dónde está mi tía?
Quiero comprar un abrigo barato.
Por favor, abre la persiana.
No uses ]*=Ae como contraseña.
El pez es verde.
Climatización automática del asiento derecho
Promedio de descarga este mes
No se pudo borrar la lista de reproducción.
Temperatura real del congelador
Tu hija quiere un helado.
¿Está configurada la aplicación Fully Kiosk para requerir SSL para la conexión?
El servidor de la nube de Midea para tu región
Dinero total hoy
¡Bienvenido, Juan!
¿Dónde está tu padre?
Velocidad del motor de escape
¿Dónde estás?
Puerta de enlace Z/IP (95)
¿Por qué?
Las niñas compran una flor todos los días.
Retroalimentación de frecuencia TC
La contraseña de tu cuenta Fresh-r.
¿Te gustan los plátanos?
Mi padre tiene nueve platos.
Configurar la ubicación de la copia de seguridad ahora
Establecer regla de cerradura
Establece el tipo de imagen de radar a recuperar.
Problema con el certificado SSL
Tu madre va al hotel.
Tamaño en bytes
¿Dónde están mis sillas?
Mi hermana es de Nueva York.
Sonido del botón del timbre
Proporción de consultas TCP
Tiempo para que se dispare antes o después del evento solar.
Ayer las mujeres comieron un tomate.
Limpieza del dispositivo vencida
Se produjo un error de escritura o lectura
El domingo tu amigo va a la oficina.
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
Pon la temperatura del ático a 29 grados.
Se dispara cuando uno o más valores de potencia cambian.
¿Dónde está mi madre?
Ayer mi profesor compró un libro.
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
El libro está en el dormitorio.
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
Esta mañana no hace frío.
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
El archivo se llama qnmi~.bak.
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
50 + 5 = 55 es correcto.
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
Enciende el ordenador del baño, por favor.
Mi amigo dibuja una casa todos los días.
No uses 8@Swx como contraseña.
La mujer vive en Londres.
38 + 28 = 66 es correcto.
Hora para ejecutar en modo de instalación.
No se encontraron calentadores.
Solo se admiten ubicaciones en Suecia.
Velocidad del viento 1d
La persiana del baño está abierta.
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
Tu código es 12827.
Se ha detectado un sensor obsoleto
Hoy hace mucho calor en Inglaterra.
Temperatura ambiente
El ID del dispositivo del módulo o grupo LCN.
Peras para cocinar (medianas, cortadas en cuartos)
Cuenta atrás para activar la zona izquierda
Las mujeres no tienen hambre.
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
El archivo se llama kxqv-2.pdf.
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
Los paraguas están debajo de la cama.
¿Dónde están los abrigos?
La mujer quiere una botella de vino.
No se pudieron actualizar los tokens de ecobee.
Las cortinas del ático están cerradas.
A mi hermano no le gusta la carne.
Batería mínima para arrancar
La contraseña es >R`\g.
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
El carácter + no está permitido.
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
Los pájaros están detrás del árbol.
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
Tu vecino trabaja en Barcelona.
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
Quisiera pagar, por favor.
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
¡Hasta mañana, Miguel!
¿Hay un libro sobre la mesa?
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
Mi tía necesita un tomate nuevo.
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
Me duele la cabeza.
¿Qué tiempo hace en París?
El archivo se llama sfcc~.bak.
Escribe el carácter z dos veces.
Los hombres tienen seis pelotas.
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
Tengo doce camas.
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
Muchas gracias.
¿Hay un ordenador delante de la casa?
Estado de carga deseado
La próxima semana las mujeres van al supermercado.
Tipo de fuente de luz
Apaga los ventiladores del salón.
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
Cierra la puerta de la oficina.
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
El niño vive en Barcelona.
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
Tu hija tiene un abrigo.
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
Tu amigo va al parque en tren.
Temperatura de los gases de escape demasiado alta
Próxima copia de seguridad automática programada
La patata cuesta $40.
Hoy hace mucho frío en Nueva York.
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
Los niños viven en Nueva York.
El tiempo de resolución de los precios, puede ser de 15, 30 y 60 minutos.
La mujer tiene mucho sueño.
Mi tía lava un vaso todos los días.
Contenido de CO2 en los gases de combustión
De acuerdo.
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
No uses ?5n como contraseña.
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
Tu profesor tiene tres ratones.
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
¿Dónde está tu árbol?
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
El domingo mi hermano va al médico.
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
El agua cuesta cuatro euros.
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
¿Hay un i en el teclado?
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
Por favor, apaga la televisión del ático.
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
Buenas tardes, Carlos.
La próxima semana tu hermana va a la playa.
Velocidad de descarga de paquetes (sin gestión de reinicio de contador)
Sistema no compatible: Versión de supervisor
La entidad tiene un estado no numérico
Endpoint del comando.
Hace frío.
Apaga el ordenador de la oficina, por favor.
Mi tía tiene seis paraguas.
No se puede conectar al interruptor S20
Los caballos están cerca del coche.
Habilitar la automatización del sol
Comprueba si uno o más temporizadores están inactivos.
Soy estudiante.
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
El archivo se llama ezvk-2.pdf.
Volver a configurar la conexión KNX o importar un nuevo archivo de claves KNX
Necesitan una flor.
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
Tu médico quiere un vaso de agua.
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
Tu vecino necesita un zapato nuevo.
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
A mi tía no le gusta el agua.
Consumo actual de gas
El período de tiempo para el impulso.
¿Qué significa V?
Abre las persianas de la oficina, por favor.
¿Hay un { en el teclado?
¿Dónde está la farmacia, por favor?
Patatas (con piel, principalmente cerosas, grandes)
La contraseña es |7Zx.
Tu código es 65255.
El domingo tu vecino va al hospital.
Espera; tarda 35 minutos.
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
La cortina del baño está abierta.
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
Hay 17 grados en el comedor.
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
El archivo se llama hgco~.bak.
El archivo se llama tcdw-2.pdf.
Lista de tareas pendientes
Hay un plato en el jardín.
Establecer modo valet
Introduce el código de evento para añadir
El lunes mi padre va a la iglesia.
Error de autenticación para el dispositivo BSB-LAN
Último fin programado de Dynamic ESS
Hablo un poco de español.
Actualiza un plan de comidas
Consumo neto de energía en su vida útil
Recargar sensores mín./máx.
Tu amigo está dibujando un caballo.
Cierra la verja del baño.
Calentador de agua apagado
Hay un cuchillo delante de la silla.
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
Mi hermano tiene veinte casas.
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
Enciende el ventilador del sótano, por favor.
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
Tu código es 20499.
Temperatura de consigna del ACS
A mi hermano no le gustan los bocadillos.
Baja el volumen del grupo.
TX0 fuerza +5V
Disminuye el volumen x niveles.
El caballo es caro.
El estado de potencia rastreado.
Mi pelota es azul.
Hay 28 grados en la cocina.
Las mujeres tienen nueve cucharas.
Tu hermano tiene siete peces.
La aplicación encontrada no es la aplicación oficial Matter Server.
Fin de la hora valle
¿A qué hora te levantas mañana?
Sobretemperatura de los gases de combustión
Tu madre va al museo los domingos.
Tu abuela está en el baño.
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
El hombre quiere un kilo de pan.
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
El domingo vas al mercado.
Necesitan una carta.
Mi profesor quiere un pastel.
El profesor está lavando la taza.
Necesito ayuda.
Temperatura de descarga exterior
Ella quiere una cámara.
El ID de la receta o el slug de la receta que se va a establecer.
Tiempo estimado de carga
Configuración del puerto serie
Hace sol en Nueva York.
Tiempo restante
Transferencia de servidor prohibida
Sobretensión del grupo combinador 1
Volver a cargar el montaje del almacenamiento de red
La URL del calendario remoto.
Elige cómo quieres autenticarte.
Mi vecino trabaja en Berlín.
Actualizar programación de carga
La contraseña es sYPE(S.
Tiempo de ejecución de la celda desde el reinicio
Comprueba el valor de uno o más contadores.
Por favor, abre las ventanas del comedor.
Obtener capacidades de credenciales
Por favor, abre la puerta del sótano.
Está nevando en Roma.
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
¿Qué significa &?
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
¿Dónde están los ordenadores?
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
Enciende la lavadora de la cocina, por favor.
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
¿Dónde está mi padre?
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
Hay un bolso debajo de la casa.
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
Ayer los hombres comieron una pizza.
A mi vecino le gusta la leche.
Depósito de limpieza lleno o bloqueado
Memoria total (real)
Por favor, pon la temperatura del pasillo a 28 grados.
Por favor, abre la persiana del comedor.
Mi hija tiene seis conejos.
Mi madre vive en Berlín.
Tu padre quiere un vaso de agua.
Mueve un correo electrónico a una carpeta de destino.
El tomate cuesta diez euros.
El billete cuesta tres euros.
El archivo se llama tbsu.py.
Posición de inclinación objetivo.
Abre la puerta.
Son las nueve.
El tipo de contenido o los datos de imagen que se reciben en el topic de la imagen.
Presión del neumático delantero izquierdo
Cierra las ventanas del pasillo.
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
María vive en una casa grande.
Consumo de energía en las horas valle hoy
Espera; tarda 27 minutos.
Introduce la latitud y longitud a supervisar:
Tu madre necesita un billete nuevo.
Objeto de audio detectado
Mi hermano necesita una llave nueva.
Añadir cuenta de almacenamiento de Azure
¡Hola, David!
Cierra la verja del ático.
Tu madre necesita una mesa nueva.
Andén de salida previsto
Proporciona la estación inicial y final para tu conexión de la lista proporcionada
No se pudo encontrar el medio solicitado.
Define las acciones que se ejecutarán cuando el reproductor multimedia esté en pausa.
No uses 3!s como contraseña.
Presión del evaporador exterior
Mi hermano va al banco los lunes.
Esta es mi casa.
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
¿Dónde están las sillas?
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
El autobús sale a las seis y media.
Precio EPEX más alto de hoy por cuarto de hora
Ayer tu vecino lavó un plato.
Incluir recordatorios completados
¿Hay una taza al lado del árbol?
Límite derecho del seguimiento automático
Silencio manual del zumbador
Energía consumida de la red
Mi tía necesita una bicicleta nueva.
Rueda delantera bloqueada
Me gustaría ir al cine.
Pausa la reproducción en un reproductor multimedia.
Por favor, abre las verjas del comedor.
Vuelve a configurar la dirección IP de tu homee.
Hace sol en Londres.
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
Pon la temperatura del sótano a 19 grados, por favor.
Seleccionar primera opción de selección de entrada
Horas de funcionamiento del ventilador de impulsión
¿Hay una camisa al lado de la cama?
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
La taza está debajo de la cama.
Temperatura exterior para desactivar la protección contra heladas
Hora de finalización del período 1 (HH:MM o HH:MM:SS).
El nuevo nombre para el elemento pendiente
Los billetes están detrás de la mesa.
La cafetera del baño está apagada.
Problema con el comando del módem externo
Inicia un complemento.
Mi hermana tiene mucho calor.
El código de usuario no es válido, no se ha armado ausente al instante
El médico quiere un trozo de chocolate.
34 + 16 = 50 es correcto.
Importación desde la red hoy (carga)
No se pudo conectar a homee al configurar el atributo.
Modo de funcionamiento de oscilación horizontal.
N2 - Calidad del aire moderada
Tu hermano quiere un zapato.
Enciende o apaga una entrada booleana.
Estoy perdido.
Me levanto a las dos.
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
Pon la temperatura del dormitorio a 20 grados, por favor.
Tengo una cámara negra.
El número de serie del dispositivo no coincide con el del dispositivo original.
La clave no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
Sobretensión transitoria del inversor
Envía una orden a un aspirador.
¿Está encendida la música del salón?
Tensión máxima de carga permitida
Siguiente prueba
Hasta luego, Carlos.
Tu código es 21894.
Estado del umbral inferior
Tu amigo está dibujando el árbol.
Consumo previsto de electricidad en la factura actual
Selecciona la ubicación meteorológica en el mapa.
Potencia pico total de los módulos solares en vatios
Número de bits de datos
Calefacción de emergencia activa
La cámara es amarilla.
El archivo se llama kltc-2.pdf.
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
¿Dónde está mi hija?
Tu madre es de México.
Usando una ubicación en el mapa
Por favor, enciende las lámparas.
45 + 33 = 78 es correcto.
Mi madre vive en Roma.
Visión nocturna con poca luz
Tu madre necesita un libro.
Crea una nueva copia de seguridad.
Define una plantilla para el modo de funcionamiento actual.
Ayer el médico dibujó un sombrero.
Selecciona tu cerradura
La tensión entre neutro y tierra es demasiado alta.
Imou rechazó la nueva opción
No se pudieron obtener álbumes de la API de Google Photos
Temperatura del inversor demasiado alta
Ordenar voces por
Desconectado al pulsar cualquier tecla.
Se requiere autenticación de dos factores
El hombre está lavando el plato.
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
¿Dónde está tu sombrero?
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
Mi abuela dibuja un sombrero todos los días.
Imou rechazó el cambio del interruptor
Mi tía tiene cuatro sombreros.
Control RGB relativo
Habilitar PIR remoto
Bajo estado de carga
El niño come una pizza todos los días.
El token de acceso a la API de tu cuenta VRM
Esta cuenta ha sido deshabilitada.
Tu hermano vive en Roma.
¿Puedes apagar la televisión del salón?
Comprueba si uno o más bloques de programación no están activos actualmente.
Fuera del periodo de activación
Tu vecino tiene dos coches.
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
A mi madre no le gustan los helados.
No se puede cambiar la duración de la sauna mientras la sesión de sauna está activa
El origen actual no admite este comando
Tu padre tiene nueve paraguas.
No uses &0n> como contraseña.
Plantilla de valor RGB
Detener inclinación de persiana
¿Dónde está el zapato?
Las ventanas del sótano están cerradas.
Enfriamiento en curso
Energía el mes pasado
Energía total exportada
Enciende la música de la cocina.
El autobús sale a la una.
Ayer la mujer compró un helado.
Fusible de entrada abierto
Establece la función Brisa del sistema de ventilación.
Tu médico es de Berlín.
Convector pasivo (sin ventilador)
10 + 41 = 51 es correcto.
Iniciar múltiples zonas
Duración de la ruta de viaje creada sin una entidad de tiempo de viaje
La clase empieza a las seis y media.
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
¿Qué significa esto?
El reloj está sobre la silla.
Seleccionar primera opción
Anuncios bloqueados hoy
Nombre del proceso a obtener.
Crear copia de seguridad automática
Duración en días
Servidor DNS secundario
El hombre va al supermercado.
El bocadillo cuesta $40.
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
Mi profesor está en el comedor.
Mucho gusto.
Este es mi amigo María.
'Bucle RF' debe ser un número entero entre 1 y 4.
El autobús sale a las nueve y media.
Los peces están debajo del coche.
El climatizador admite informar la temperatura actual.
No se pudo conectar con Telegram.
Una botella de zumo, por favor.
Ayer el profesor compró un abrigo.
¿Dónde están las cucharas?
La contraseña es ~jS/<\.
Posición de inclinación PTZ
Autorización de dos factores
Establecer el programa de calentamiento de agua caliente para un dispositivo BSB-LAN.
¿A qué hora sale el autobús mañana?
Periodo de tiempo para el apagado diferido.
Volver a configurar debe utilizarse para el mismo dispositivo, no para uno nuevo
Actualizar las restricciones diarias
Mi hijo está comprando el periódico.
Se te ha enviado un código de verificación a través del canal que has seleccionado.
Mi hija tiene tres mesas.
Él come un helado todos los días.
Enciende la luz del salón.
Buenas noches, Pedro.
Compensación de reinicio del contador de suministro
El archivo se llama nrxg~.bak.
Consumo de energía del compresor (hoy)
Estoy muy contento.
Intensidad del paquete de batería 1
Efectos de Hyperion a mostrar
Tiempo total encendido
Mi padre está dibujando el caballo.
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
Hay una camisa delante del árbol.
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
Mi padre quiere un helado.
Ayer tu abuelo comió una patata.
La contraseña es N0:B:.
Topic para establecer la posición
Esta mañana hace viento.
Introduce al menos un ID de aplicación.
Restablecer consumible del cepillo principal
Se detectó configuración YAML
¿Dónde está mi llave?
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
Tu profesor va al mercado todas las semanas.
Error de autenticación. Por favor, vuelve a autenticarte con Mastodon.
Añadir agente de conversación
Pon la temperatura de la cocina a 29 grados.
Enjuague y retención
El niño quiere un trozo de chocolate.
¿Es nuevo el zapato?
Duración mínima del ciclo
¿Dónde está tu mesa?
Mi profesor quiere una botella de agua.
Mi teléfono no funciona.
Hora del día
Tiempo de ida y vuelta
A mi hijo le gustan las sopas.
Permitido en la red
USB de Crownstone Sphere
Caudal de gas
¿Dónde está la ciudad?
La verja de la oficina está cerrada.
Los perros son pequeños.
Electricidad reactiva (Q1)
Duración del tiempo durante el cual se activa la salida.
Introduce la clave de emparejamiento que se muestra en el TV.
Funcionamiento sin conexión a la red
Tu hermana necesita una sopa nueva.
Energía de salida CA a CA-in-1
Demasiadas solicitudes, inténtalo de nuevo más tarde
Mi hijo va al restaurante en tren.
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
Un kilo de carne, por favor.
La conectividad local no está disponible
Energía del último rayo
Desconexión de entrada (flujo de corriente durante el modo apagado)
Categoría de calidad del aire
Proporcionar configuración adicional para el recurso.
Configuración del dispositivo ONVIF
No se pudo configurar la entrada de configuración.
Mi padre dibuja un gato todos los días.
Modelo de conversión de voz a texto a utilizar.
Comprueba si una o más baterías están bajas.
Potencia aparente de la fase B
Tensión del bus de CC
Conectar automáticamente con el puente
Hay un libro en la ciudad.
Dirección IP o nombre de host del servidor Volkszaehler.
¿Hay una flor delante de la mesa?
Temperatura del disipador de calor del inversor de la transmisión delantera
Él quiere una manzana.
Ayer llovió.
Filtrar las solicitudes por estado.
Versión del sistema operativo
Hora de inicio del modo de suspensión los miércoles
Hay 23 grados en el dormitorio.
Anulación de la consigna ambiente
Selecciona el servidor de prueba
La cuenta no es un valor hexadecimal, por favor, utiliza solo 0-9 y A-F.
El tren llega tarde.
No se pudo eliminar un elemento de la lista de tareas de Habitica, por favor, inténtalo de nuevo
Apaga la alarma de la oficina, por favor.
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
La niña quiere un kilo de arroz.
Temperatura de protección contra la congelación
Escenas del interruptor auxiliar
La contraseña de Total Connect
El profesor tiene nueve cartas.
Dispositivos conectados mediante un cable serie o USB.
Periodo completo del modo noche
Nivel de alerta de contaminación del aire
¿Cómo estás, Sara?
Número interno de cadenas
Los libros están detrás de la silla.
Consumo total de energía TC recibida
Selecciona la instancia de Mastodon que quieres utilizar para la búsqueda.
¿Hay un J en el teclado?
Tiempo medio de ida y vuelta
¿Hay un ratón cerca de la casa?
Consumo total diario de agua
Cierra la persiana del baño, por favor.
Control en tiempo real: Inicia la carga con la potencia configurada hasta alcanzar el SOC objetivo.
Volver a configurar la evaluación de tareas de IA
¿Hay un a en el teclado?
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
Por favor, cierra las puertas del sótano.
Alarma armada en modo en casa
Sensores de tiempo de actividad para clientes de la red
Energía PV3P TC suministrada
Mostrar en el mapa
Error al comunicarse con Vitesy Hub; consulta los registros para más detalles
Hace sol en Inglaterra.
Potencia de descarga disponible
Mi silla es azul.
Tiempo de espera de la solicitud (segundos)
Configurar el webhook de Dialogflow
Desconexión del inversor (fallo de tierra)
Silenciar audio TX0
El té cuesta $99.
¿Dónde está el conejo?
Comprueba si uno o más cortacéspedes están en la base.
Dirección de correo electrónico de respuesta
Seleccionar la fuente del reproductor multimedia
No se puede cambiar el modo preestablecido mientras la sesión de sauna está activa
Actualiza la configuración de tiempo de uso de una instalación energética.
Crear una copia de seguridad completa
Mi médico vive en Nueva York.
Tu tía quiere una bicicleta.
Producción externa máxima
La instancia de Seerr en la que crear la solicitud.
No se encontró información de usuario válida para la clave API.
Qué canal debe ser rastreado
Muchas gracias, Sara.
Tu médico tiene seis teléfonos.
Pulsación larga en Favoritos
La fecha y hora en que debe finalizar el evento.
Intensidad de la señal Core/Bridge
Escribe el carácter P dos veces.
Esta noche mi tía va al banco.
Dibujan un pez todos los días.
Tipo: vídeo continuo
Cargar base de datos All-Link
Duración de limpieza actual
Alterna (habilita/deshabilita) una automatización.
Carlos vive en una casa grande.
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
El niño tiene ocho bicicletas.
Por favor, enciende los ventiladores.
Tu código es 33388.
¡Muchas gracias, Ana!
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
Las mujeres van al restaurante todas las semanas.
Segundo destino de llegada
¿Qué hora es en Berlín?
Se dispara cuando uno o más bloques de programación comienzan.
Apagado de entrada (voltaje de la batería demasiado alto)
Distancia media del rayo
Valor de referencia para la consigna y el umbral.
La URL proporcionada no es un host válido.
Configurar Z-Wave
Tiempo de espera agotado para la operación: tiempo de espera agotado en la entrada de contraseña
¿Tienes hambre?
Por favor, cierra la cortina.
Cambia el archivo que muestra la cámara.
¿Es grande el bolso?
No uses 324WU como contraseña.
El profesor va al restaurante.
Actualiza el firmware de tu BSB-LAN.
Recuento de arranques del quemador
Descarga de batería hoy
Es demasiado caro.
10 + 36 = 46 es correcto.
Envía el comando X10 'Todas las unidades apagadas'.
A mi hermana le gustan las manzanas.
El hombre tiene calor.
Mi hija quiere un plátano.
El cuchillo está en la oficina.
La batería está baja
La contraseña no puede estar vacía.
Hace frío en París.
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
Los hombres tienen dos ratones.
No se encontró ninguna entrada IMAP válida.
Abre las cortinas del dormitorio.
Los árboles son azules.
Configurar credenciales de IP Secure manualmente
Él es mi mejor amigo.
Ayer lavé una cuchara.
Tu código es 93000.
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
Tu hijo va al supermercado en tren.
¿Dónde están mis paraguas?
Borrar caché TTS
Área total limpiada
Ranura de clave sin conexión (entero entre 0 y 255)
A mi madre no le gustan las sopas.
Tiempo restante del temporizador
No hay servicios de notificación disponibles.
Se dispara cuando el sol alcanza su punto más alto.
¿Cómo estás, Juan?
La tienda cierra a las dos.
Envía a la alarma el comando alternar timbre.
Esta noche mi hija va al médico.
Tiempo de espera para Volver a Auto de luz
Los hombres no tienen prisa.
Tengo un plato viejo.
El lunes tu amigo va al mercado.
Por favor, abre la verja del baño.
Mi padre tiene seis ordenadores.
Completa tu información
20 + 27 = 47 es correcto.
Error de autenticación con la API de Hydrawise
Cambio de elevación hoy
Temperatura de los gases de escape del motor
Hay una flor cerca de la silla.
Patatas (con piel, cerosas, medianas, cocción rápida al vapor)
Configurar el nuevo sensor
Inicia un torrent.
Error al establecer la temperatura deseada del suministro de bypass.
Precio de compra de gas en horario punta
No es posible acceder a tu configuración a través de esta aplicación.
Ajustar la consigna de control
Hace sol en Berlín.
Dirección de grupo que representa un estado binario.
Acceso de Home Assistant a Google Calendar
Temperatura del compartimento medio
Umbral de duración del apagado automático
No se pudo analizar la respuesta de la impresora.
Máxima potencia durante su vida útil
El enlace de ubicación compartida no es válido o está incompleto.
El módem para configurar las opciones.
Transición gradual entre verde y azul
¿Es bonito el sombrero?
Topic de estado del modo de funcionamiento
Solicitar nivel de canal
Comemos a las nueve y media.
El archivo se llama gfth~.bak.
Tarifa de exportación a la red
Transición gradual entre rojo y azul
No se pudo pausar
Tu vecino tiene dos llaves.
El nivel de volumen de la alarma.
Cámara EZVIZ encontrada
Mi hijo vive en Londres.
Energía FV de CA
Tengo que irme ahora.
Esta mañana tu tía va a la farmacia.
Añade, elimina o borra recordatorios de una tarea de Habitica.
Blink no pudo desactivar la detección de movimiento de la cámara.
Pon la temperatura del baño a 19 grados.
Si el modo de suspensión debe estar habilitado.
Temperatura media del buffer
Nombre de la instancia de Event Hub
¿Está apagado el horno del comedor?
Establecer el modo de oscilación horizontal del termostato
Ningún VE conectado
¿Es amarillo el ordenador?
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
Tu hijo está comprando una ensalada.
Configuración de exposición KNX no válida
No se encontró el dispositivo seleccionado.
Potencia aparente L1
Lo siento, María.
Consumo medio de energía desde la carga
Escribe el carácter E dos veces.
Hora del último movimiento
¿Hay un D en el teclado?
Detección de alarma de coche
A mi padre le gusta el pan.
Hay un pájaro cerca de la cama.
Rango de velocidad mín.
Mi amigo está leyendo una carta.
Valor máximo de fecha y hora
Por favor, cierra las persianas del salón.
El hombre va al supermercado todas las semanas.
La luz está encendida.
String 1, fusible 1, circuito abierto
Hora de inicio del período 1 (HH:MM o HH:MM:SS).
Yendo a dormir
Mi tía está preocupada.
Carga de la CPU en el último minuto
Hay un sombrero delante de la silla.
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
¿Dónde está mi hijo?
Plantilla de comando RGBWW
¡Hasta mañana, Juan!
Mi padre está preocupado.
Actividad moderada hoy
Configuración de usuario no válida
Es necesario sustituir el filtro de agua
Vas al supermercado todas las semanas.
El reloj es pequeño.
Ayer mi vecino comió un tomate.
Mi tío no tiene frío.
13 + 50 = 63 es correcto.
Nombre para mostrar del usuario.
Registrar visualización de red
Pure Boost vinculado a la presencia
País de la ubicación
Acciones al abrir
Las niñas están en el dormitorio.
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
Mi tía trabaja en Berlín.
¿Hay una carta cerca del árbol?
Calentamiento del calentador de agua
Congelación del modo inteligente
Definir la ubicación de la copia de seguridad
El puerto del controlador Russound.
Estado de la energía
Configurar la tarea de IA
¡Bienvenido, Pedro!
Ahora el niño va a la farmacia.
No tenemos prisa.
Tu hijo lava un vaso todos los días.
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
Hoy hace mucho viento en Nueva York.
El gato está debajo de la silla.
La temperatura deseada para el dispositivo.
No cierres la cortina.
Enciende la alarma, por favor.
Cambia los parámetros de configuración de tus dispositivos Z-Wave.
Ayer los hombres compraron una cama.
Duración del movimiento.
Caudal de aire
Fuera de servicio
Una contraseña de 6 a 12 dígitos
El nombre de host o la dirección IP de tu Synology NAS.
Ahora no hace calor.
Por favor, tráeme una botella de agua.
Iniciar el registro de objetos
Enciende el ordenador de la oficina, por favor.
Consumo en las fases de salida
Me levanto a las ocho.
Pulsa la tecla '.
Estoy cansado.
Adiós, Lucía.
Error de autenticación con Bosch. Inicia sesión de nuevo.
Intervalo de muestreo de viento
Hay una cámara sobre la silla.
Ningún puerto para el endpoint
Hola, me llamo María.
Pon la temperatura del comedor a 29 grados.
Define una plantilla para obtener el estado del sensor.
Dispara el webhook IFTTT configurado.
Corriente de salida L1
¿Hay un reloj detrás de la casa?
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
Abre las puertas del garaje, por favor.
La puerta está abierta.
La contraseña es DKiq.
Batería de arranque baja
Tu madre tiene tres cámaras.
Integrar con el control de la calidad del aire interior.
¿Qué es esto?
Dispara una automatización de Abode.
Hoy tu padre va al aeropuerto.
Actualiza la configuración de filtración primaria.
Estás lavando un vaso.
¿Qué significa <?
Pantalla trasera HVAC
Hora de finalización de la tarifa eléctrica reducida mañana
Activar un perfil y establecer opcionalmente la duración.
La película empieza a las siete y media.
Bandeja de entrada ausente
Modo de entrada de texto
Quiero ir a casa.
¿Es amarillo el libro?
Subtensión crítica L1
Potencia aparente de CA
Fallo por sobrecorriente de la batería del EPS
Problema de comunicación con la estación de referencia.
La contraseña es SBZl;H.
Hace calor en Berlín.
¡Adiós, Carlos!
Está lloviendo en Roma.
Iniciar aire acondicionado
Horas restantes de Powershare
Por favor, abre las ventanas del dormitorio.
Energía total de carga de la batería
El token de control local recibido de Switcher.
Ayer tu tía compró una camisa.
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
Pon la temperatura del salón a 25 grados.
Establece el valor de un contador en el panel.
Habilitar el control de la calidad del aire
No hay integración de Tibber configurada
Tu hermano está preocupado.
Editar la configuración del plano solar.
Temperatura del disipador de calor del inversor de la transmisión trasera
Potencia activa total
Apaga la lámpara del dormitorio.
Alternar el movimiento vertical
Texto para escribir.
Tengo veinte años.
Tipo para el nuevo valor.
Selecciona la puerta de enlace que quieras añadir.
Abre las persianas del pasillo, por favor.
Tu tío quiere una botella de cerveza.
Esperando RFID
Un billete a Madrid, por favor.
Consigna del ventilador de suministro cuando ausente
Acumulado de electricidad consumida en horas valle
¿Dónde está el reloj, por favor?
Utilizar el disco de datos detectado en lugar del sistema actual
Puerta del garaje cerrada
Conectar a tu sistema Powerwall
Tu hijo tiene cuatro pájaros.
Muy bien, gracias.
La dirección de correo electrónico o el ID de inicio de sesión de tu cuenta de Seafile.
Intermitente trasero izquierdo
Por favor, cierra las cortinas del ático.
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
Las llaves están en el dormitorio.
El niño tiene nueve pájaros.
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
¿Hay un cuadro en el baño?
¿Dónde están las mesas?
Comprueba si uno o más robots aspiradores están regresando a la base.
Armar casa sin espera de entrada.
Envía una animación.
Ayer mi abuelo lavó una camisa.
Reiniciar Home Assistant
El ID de la programación que se eliminará.
La radio del salón está apagada.
Necesitamos un helado.
Entidad de ajuste de solo lectura obsoleta
Mostrar la posición del aspirador en el mapa.
El agua caliente está encendida
¡Hasta luego, Sara!
Detener la descarga según SOC
Nombre utilizado para identificar esta zona meteorológica.
Tengo una reserva.
Importación de energía desde la red
Red Wi-Fi para invitados
Tu código es 54920.
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
Ayer tu profesor compró una taza.
Error al obtener las credenciales.
Hay 28 grados en el ático.
Establecer superposición de texto
Me llamo Ana.
Tu hermano va a la biblioteca todas las semanas.
Color de la luz ambiente
El archivo se llama yygb~.bak.
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
El archivo se llama wzgc_1.txt.
Mi hermana quiere un vaso de leche.
Por favor, abre las ventanas del garaje.
La etiqueta del botón que se muestra al usuario.
Recuperar los detalles de uso de la aplicación hoy para un jugador específico.
Esta mañana tu madre va al supermercado.
¿Dónde está la cocina?
Identificador de unidad Modbus
Puerto del servidor ADB
Temperatura real del buffer
Parámetros de detección no válidos
No se encontró ningún controlador Control4 en esta cuenta
Enciende la lámpara del salón.
Tu tío no tiene hambre.
Mostrar hora de llegada a la estación final
Consumo total de energía TC suministrada
Apaga la lámpara del pasillo, por favor.
Direcciones de temperatura de color
Buenas tardes, María.
Duración del efecto.
Crear sensor de umbral
Establecer el estado de seguimiento del brillo de la luz
Valor de los compuestos orgánicos volátiles
Mi tío quiere una naranja.
Esta tarde mi hija va al médico.
Ionizador en el objetivo
Establecer el modo de suspensión
Pausar la modulación de control dinámico
¿Dónde está mi cuchara?
Son las seis y media.
Los billetes están en el hotel.
La naranja cuesta diez euros.
HTTP(s) - Motor del navegador
ID del archivo a obtener.
Grabar solo eventos
El archivo se llama qkky~.bak.
CO2 Interior 24h promedio AQIN
Acciones al armar derivación personalizada
No se pudo silenciar/activar el sonido del reproductor.
La clave API se encuentra en la página de perfil de la aplicación Fluss+.
Desayuno a las ocho.
Sensibilidad al llanto del bebé
Coste de tarifa valle (diaria)
Tu hijo necesita un zapato nuevo.
La cuenta desde la que mover dinero.
Gracias, Carlos.
Falló la conexión con homee.
Tu hermana vive en Barcelona.
Texto personalizado derecho
Por favor, asegúrate de volver a configurar el mismo dispositivo.
Requerir código PIN para armar
Mi abuela tiene cuatro ordenadores.
¿Puedo tomar un trozo de pan, por favor?
Tiempo de entrega del último pedido
Mi tío va a la playa los domingos.
Selecciona qué eventos de tecla escuchar.
El nombre de usuario de una cuenta del dispositivo con acceso de lectura y escritura a la API JSON.
La niña tiene nueve ratones.
Temperatura ambiente de la zona 1
Apaga la lámpara del comedor, por favor.
Me voy a la cama.
Esta noche tu tío va al banco.
Lluvia máxima 1d
Tensión actual L1
Iniciar el desvanecimiento de la luz
Por favor, pon la temperatura de la oficina a 23 grados.
3 + 36 = 39 es correcto.
No hablo español.
Comprueba si uno o más interruptores están encendidos.
Sensibilidad de IA para vehículos
Las puertas del salón están cerradas.
Buenas noches, Ana.
Endpoint de la API de inexogy accesible
Notificación al servicio de archivo
Tiempo máximo de funcionamiento
Nombre de host o dirección IP no válidos
¡Adiós, Lucía!
Nombre de la integración
El(los) dispositivo(s) Indevolt para empezar a descargar.
¿Qué significa 2?
¿Hay una camisa en la oficina?
La bicicleta cuesta cinco euros.
La contraseña es HiIF.
Usuario no encontrado
Potencia FV de CA
¡Buenas tardes, Miguel!
Selecciona la ubicación donde buscar estaciones de medición de agua.
El servidor al que debe conectarse.
ID de entrada de configuración
Enciende un termostato.
Temperatura de salida de la calefacción
Configurar Sleep as Android
Mañana mi vecino va al museo.
Aquí hace mucho viento.
Espera; tarda 24 minutos.
Autoconsumo hoy
La cuenta ya está configurada
Ajustar las opciones de Tado
Selecciona las aplicaciones que quieres seguir
Enciende la música del ático.
Error en la comprobación de estado
Energía importada de la red este mes
Límite de ancho de banda de archivos adjuntos
Tengo nueve cartas.
Limitación de potencia de CA
Umbral de volumen de apagado automático
Tu código es 96284.
Ruido de subida DSL
Apaga la música del comedor.
Tipo de contenido multimedia que se va a solicitar.
Los cuadros están detrás de la silla.
El texto a añadir.
Hay una cámara cerca de la silla.
Abre la ventana del baño, por favor.
Mi madre necesita un plato.
¿Hay un K en el teclado?
La etiqueta del PIN.
Se ha cambiado el modo del humidificador.
La mesa cuesta doce euros.
Establece la velocidad de un ventilador.
Sistema no compatible - Verificación de conectividad deshabilitada
Hay una pelota cerca de la silla.
¿Dónde está mi bolso?
Los cuadros están cerca de la cama.
Hora de inicio del modo de suspensión los jueves
Tu hermana tiene mucho sueño.
No se pudo ejecutar la acción en tiempo real.
Volver a autenticar Pi-hole
Error de respuesta de la API
Borrar texto del teclado
La televisión del sótano está encendida.
El niño compra un teléfono todos los días.
Mi amigo tiene mucha sed.
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
El salón es grande.
Hay una flor en el jardín.
¿Puedo tomar una taza de café, por favor?
Por favor, apaga la lavadora de la oficina.
Dispara una alarma manualmente.
Sustituir el filtro de agua
Desviación de la tensión media del bus de CC
Color de fondo del botón de descartar en formato RGB
Mi tío va al supermercado en tren.
No se pudo iniciar la aplicación Z-Wave JS.
El niño está comiendo un huevo.
¿Dónde está la cama, por favor?
La mujer tiene tres casas.
A mi vecino no le gustan los pájaros.
Editar medios del mensaje
Tiempo de giro de inclinación (de cierre a apertura)
Enciende los ventiladores del ático, por favor.
Elimina todas las entradas del registro del sistema.
Mi madre quiere un trozo de pan.
Relación de pico de carga fuera de la red
Mi profesor vive en México.
Máximo desplazamiento de la consigna
Pon la temperatura del sótano a 21 grados.
Selecciona el cargador detectado e introduce su PIN de Bluetooth.
Cadena de fecha de vencimiento
Tu abuela está comprando la llave.
La sirena ya no está disponible.
Soy de Roma.
Brillo al encender
Reproductores multimedia para reproducir el mensaje.
Energía solar total generada
Refrigerante R-454B
Tiempo de cocción establecido
Tu código es 86766.
La contraseña es Go[-p@.
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
¿Dónde está mi casa?
El carácter } no está permitido.
Desbloquear por el exterior de la puerta
Fallo en la descarga del modelo
¿Qué significa _?
Error durante la comprobación
Acciones al bloquear
Ayer tu padre compró un vaso.
La batería Homevolt rechazó el comando.
A mi hija le gusta la sal.
Cierra la caja, por favor.
Tengo una mesa amarilla.
Energía activa positiva en tarifa T1
El lunes mi hermana va al aeropuerto.
Tensión nominal de entrada
Tu tía quiere un kilo de queso.
Latitud de la esquina suroeste
Hay un ordenador delante de la cama.
Coste fijo del mes en curso
Tu vecino necesita una pizza.
Temperatura de retorno de la caldera
La dirección de correo electrónico utilizada para iniciar sesión en la aplicación Switcher.
El carácter % no está permitido.
No tienes calor.
Programar consigna de potencia
¿Puedes apagar la radio del jardín?
Configuración del accesorio de climatización
Las cortinas del garaje están cerradas.
Una mesa para cuatro, por favor.
Última actualización de datos
Devuelve los tokens RFID configurados en la lista de autorización autónoma del cargador.
Modo de escáner Bluetooth
Tráeme un vaso de vino.
Configurar conexión Dynalite
Ciudad/condado (V-Z) para la que recibir advertencias
¿Dónde está mi vaso?
Precio de apertura hoy
No se pudo conectar, por favor, enciende tu TV e inténtalo de nuevo.
Número de módulos en línea
En mitad de la noche
Recordatorio de limpieza de la máquina
El libro cuesta seis euros.
Temperatura de gestión inteligente de energía
Establece el porcentaje mínimo de flujo de aire para una zona.
Configurar un nuevo Apple TV
¿Es blanca la cocina?
A mi abuela no le gustan los plátanos.
Habilitar detección de movimiento de cámara
No hay energía en la estación de carga
Eliminar artículo de la lista de la compra
No uses >nD%> como contraseña.
El profesor trabaja en Inglaterra.
La película empieza a las diez y media.
Humedad relativa mínima en el período actual (%HR).
Exportar a configuración YAML
Empezar en relativo
Tu tío trabaja en Inglaterra.
Consigna de calefacción (noche)
Tiempo durante el cual el Pi-hole debe estar deshabilitado.
Hoy hace mucho viento en Inglaterra.
Tu tía va al banco en coche.
La plataforma de hora KNX se utiliza como interfaz para objetos de tiempo.
Profundidad de bits de salida
Me gustas.
No se pudo iniciar sesión en el servidor de la nube seleccionado
El médico quiere un pastel.
URL de Home Assistant
Cierra las puertas de la cocina.
Devuelve los vehículos configurados en la lista Autocharge del cargador.
9 + 31 = 40 es correcto.
No se pudo cargar una imagen válida desde la URL de la imagen fija: No se ha devuelto ninguna imagen.
Importación de energía activa
El pájaro está sobre la cama.
Consumo de energía de gas - hoy
Configurar escáner conectado
Hay un pez cerca de la cama.
Verificar el certificado SSL de la instancia de Firefly III
A mi vecino le gusta la sal.
Fecha y hora hasta la que estará activo el preajuste.
¿Dónde está mi cuadro?
Se requiere una clave API cuando se configura más de un plano.
Tu tía compra un tomate todos los días.
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
Hoy hace mucho viento en Barcelona.
Establecer contador del sensor
El robot aspirador está regresando
Comprueba si uno o más calentadores de agua están configurados en un modo de funcionamiento específico.
La contraseña es N!nt.
ICA PM2.5 interior
Configurar Bitvis Power Hub
Encender la pantalla
Número de módulos que bloquean la descarga
Pulsa la tecla -.
¿Te gusta la leche?
Programación de la climatización (70)
Ayer los niños comieron una ensalada.
Se dispara cuando el modo de uno o más termostatos cambia.
La zona para la que se obtendrá la previsión meteorológica
Ningún cortacésped conectado a esta cuenta.
Mensaje de la actividad.
Se dispara cuando uno o más niveles de dióxido de carbono cambian.
Establece el índice de perfil de clima activo.
¿Dónde está tu taza?
Me llamo María.
Tu código es 70312.
No se pudo instalar la aplicación Matter Server.
Los médicos están lavando la taza.
Ajustar modo LED
Abre la cortina del pasillo.
Tu tía tiene veinte abrigos.
A mi profesor le gustan las pizzas.
Comprueba si uno o más bloques de programación están activos actualmente.
Borrar temporizador de apagado automático de la luz
Tengo un billete barato.
¿Dónde está tu plato?
Por favor, apaga la lámpara del pasillo.
Protección contra congelación en curso
Apagado automático
Fuente de alimentación incorrecta
Gira a la derecha.
Tu hijo va al aeropuerto todos los días.
Aumento de la carga de frecuencia
Temperatura del estator de la unidad de transmisión trasera izquierda
Personalizado (solo filtro IR)
El nombre de usuario de Total Connect
Tiempo de carga completa del VE
Verde mar oscuro
Payload "armada ausente"
Modo de segunda cavidad de horno
Los hombres trabajan en Inglaterra.
La contraseña para autenticarse con la instancia de Transmission, si está configurada.
Se produjo un error al comunicarse con el dispositivo Tailwind.
Configurar automáticamente (recomendado)
Nivel de producción objetivo de la hidrólisis
Error de plausibilidad de CC/CC
Dirección IEEE del nodo a eliminar.
Mi tía tiene cuatro periódicos.
No se recibieron datos del sensor del servicio Sensor.Community.
Hoy hace mucho frío en Inglaterra.
Tu vecino necesita un bocadillo.
Por favor, cierra la cortina del jardín.
Riesgo extremadamente alto
Define una plantilla para obtener la URL de la versión.
A mi vecino le gustan los pasteles.
Carga/descarga de almacenamiento (-ve)
Soporte para establecer el volumen
Configuración TCP/IP
Quiero comprar una camisa grande.
Número de dígitos en el código PIN para cerraduras
El niño está comprando un pastel.
Tu amigo tiene nueve ratones.
SSL está configurado sin una URL externa o interna
Los médicos tienen un cuchillo.
Alternar reproductor multimedia
El valor booleano a establecer.
Ubicación en Suecia
Acciones al apagar
ID del chat donde editar el mensaje.
El nombre de usuario de tu dispositivo Hikvision
¿Qué quieres comer?
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
Por favor, abre la cortina del jardín.
Calefacción central por radiofrecuencia
Nivel de ventilación cuando la función Brisa está activada
Error de comunicación con la unidad de control de la sauna
¿Puedes apagar la música del garaje?
Acciones al establecer el modo de funcionamiento
Fuera de la zona de trabajo
No se puede conectar con el endpoint
Potencia de carga disponible
Los cuadros están sobre la mesa.
Abre las verjas del salón, por favor.
Temperatura del líquido del condensador
Modo de luz de la cámara
Corriente de retroalimentación de TC
Los perros están al lado de la casa.
Tensión CC MPPT 1
Nueva grabación disponible
La mujer está comprando un pastel.
Cargar por energía
Tipo de operación de la cerradura.
Hoy hace mucho viento en Londres.
Trabajo los viernes.
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
Abre la ventana del baño.
Límite de apertura de inclinación
El domingo el niño va a la farmacia.
Energía total cargada
Se produjo un error al comunicarse con el dispositivo Elgato.
Energía de la fase C
No se puede añadir el emparejamiento porque ya no se puede encontrar el dispositivo.
Mi amigo quiere un vaso de cerveza.
El dispositivo de advertencia inicia la alerta
Tengo un periódico caro.
Gracias.
La contraseña es OZwq0E.
Pulsa la tecla |.
Dirección IP del dispositivo
Última lectura de gas
49 + 41 = 90 es correcto.
Define una plantilla para obtener la temperatura de color de la luz.
No es posible la comunicación con la unidad de almacenamiento
Pulsa la tecla L.
Entrada-salida programada
Quiero comprar un sombrero blanco.
¿Hace sol ahora?
Son las doce y cuarto.
Velocidad de descarga (sin gestión de reinicio de contador)
No se pudo conectar a Xbox Network
¿Hay una cámara al lado de la mesa?
Ella trabaja en Inglaterra.
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
La contraseña es ./(v.
Por favor, enciende la lámpara del sótano.
Retardo de encendido
Mantener la última muestra
Ahora tu hermana va a la playa.
Duración en tráfico
El valor de brillo a configurar.
Ayer mi hijo compró una carta.
Mi hijo va a la escuela todas las semanas.
La camisa cuesta $99.
Temperatura exterior para la protección contra heladas
Precio de retorno en tarifa valle
El nombre de la opción es obligatorio.
Superposición: mostrar nombre
Consumo de carga durante su vida útil
Los profesores no tienen miedo.
Me gusta el pan.
Ahora hace sol.
Se dispara cuando una o más alarmas se arman en modo en casa.
No se pudo descargar la copia de seguridad
Habilitar pitido/zumbador del SAI
Enviar orden a robot aspirador
El ID del dispositivo de tu electrodoméstico Midea
Juan no está en casa.
Los modos HVAC que hay que comprobar.
El pez está delante del árbol.
Por favor, enciende el horno del ático.
Pon la temperatura del salón a 15 grados, por favor.
Descarga de energía almacenada hoy
Sensor de búfer habilitado
Configurar un sensor de monitorización para un proceso en ejecución
Por favor, abre las verjas del pasillo.
Añade un nuevo hábito.
Potencia real fase 1
Esta tarde mi vecino va al médico.
Retorno de energía actual
Él es de México.
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
Tu amigo necesita una mesa.
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
Pulsa la tecla @.
Abre la verja del sótano, por favor.
La entrada de configuración que representa el bot de Telegram para enviar la encuesta.
Mi amigo va a la escuela todos los días.
Tasa de descarga WAN
Los hombres quieren una patata.
Días restantes del filtro
El arroz cuesta siete euros.
Potencia activa devuelta en fase-A
La cortina del salón está cerrada.
Establece un valor de tiempo de ejecución entero en el controlador IHC.
Las pelotas están en el garaje.
Esta tarde el médico va a la ciudad.
El helado cuesta dos euros.
La entidad Assist satélite en la que realizar la pregunta
Deshabilitar la automatización del sol
Pulsa la tecla H.
Pulsa la tecla ?.
Intervalo de despertar
Abre un archivo en el servidor utilizando la aplicación predeterminada.
Factor de potencia EVSE TC
Comprueba si una o más puertas del garaje están cerradas.
Hoy tu profesor va al hotel.
No se pudo abrir la puerta.
Calentamiento de arriba a abajo eco
Modo silencioso exterior
No se ha obtenido ninguna dirección MAC válida.
Edita el título de un mensaje enviado anteriormente.
El ordenador del baño está encendido.
¿Dónde están mis platos?
Pon la temperatura del garaje a 19 grados, por favor.
1 + 4 = 5 es correcto.
Las verjas del comedor están abiertas.
Hoy hace mucho calor.
Tu profesor quiere un kilo de queso.
¿Puedes apagar la alarma del comedor?
¿Qué tiempo hace en España?
La oficina está cerca de la estación.
Inconsistencia en la versión del software
No uses 8Ae^ como contraseña.
Dirección del movimiento.
¿Hay un abrigo cerca de la silla?
Detiene la súper cloración.
Mi tío tiene doce camisas.
El azúcar cuesta cinco euros.
Los teléfonos son caros.
La temperatura deseada del termostato cambió.
Tiempo para el cierre
Contraseña para el usuario del controlador Omada.
Los pasillos son azules.
Hora de finalización del modo de reposo
Energía total recibida
Selecciona un modo de tiempo
A mi hija no le gusta el té.
El nivel de monóxido de carbono cambió.
Se produjo un error al comunicarse con el dispositivo.
Contenedor de almacenamiento no encontrado
Calentamiento de arriba a abajo
Proporciona el ID de tu sitio y al menos un método de autenticación
Código de condición 1d
Hora de finalización del riego
Fallo por desequilibrio de CA
Hace sol en España.
Introduce la clave API de Prowl.
Tu amigo quiere un kilo de queso.
Modo de funcionamiento HVAC.
Código de autenticación en dos pasos
Nivel máximo de carga
Por favor, tráeme una ensalada.
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
¿Está apagada la luz del pasillo?
Caliente (tiempo variable)
Archivo de proyecto ETS
Mañana tu hijo va a la iglesia.
Lo siento, Juan.
El modelo que se utilizará para generar imágenes
Envía un documento.
Actualizar las propiedades del dispositivo
¿Puedes apagar el ordenador del sótano?
El libro está debajo de la silla.
Hoy hace buen tiempo.
Temperatura superior del tanque T3
Establecer modo de oscilación en termostato
Los hombres van a la biblioteca todas las semanas.
¿Dónde está la playa?
La verja del garaje está abierta.
Inicia la carga en el vehículo.
Configuración de pulsación de la tabla de medidores (62)
¿Dónde está el abrigo?
Son las tres y cuarto.
Hoy el hombre va a la oficina.
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
Mi tío quiere una botella de agua.
Los billetes están en el garaje.
¿Es azul el reloj?
Producción hoy
Almacenamiento de tensión CT
Pon la temperatura del baño a 24 grados, por favor.
Código introducido incorrecto
¿Dónde está la silla?
El viernes tu amigo va a la biblioteca.
Configuración del actuador de escenas (44)
Modo de funcionamiento del inversor
Scripts en caché de Opcache
Limitación de potencia de carga de la batería
Usar datos en tiempo real
Quiero comprar una camisa negra.
Eliminar una entidad
Vivo en Londres.
Hoy hace mucho calor en París.
El reloj ha fallado
Tensión de salida L1-N
Por favor, enciende el ordenador.
Estado de entrada de CA
Carga habilitada
Ayer tu profesor compró un vaso.
No se pudo verificar el código de verificación, inténtalo de nuevo
¿Dónde está tu ordenador?
Tu código es 59733.
¿Dónde están mis cuadros?
Protección de apagado por arco eléctrico
Siempre encendido personalizado
Busca un programa de TV y solicita el primer resultado.
Recuento de arranques de la bomba de calefacción central
La contraseña de tu cuenta de Vitesy Hub.
Aumentar el brillo de la pantalla
Los niños dibujan un caballo todos los días.
Mi tío va al museo.
Error de hardware en el módulo de Reloj de Tiempo Real
Plantilla de valor de estado
Añadir texto del teclado
Está demasiado oscuro aquí.
Configurar la integración de air-Q
Tengo mucho sueño.
¿Hay una cámara al lado del coche?
A mi hija le gustan las sopas.
Hoy no hace viento.
Seleccionar el modo de sonido del reproductor multimedia
El archivo se llama pcon.py.
Autenticar Libre Hardware Monitor
No se ha encontrado el archivo de actualización del firmware.
Tu hermano necesita una taza.
Escribe el carácter L dos veces.
Hola, Ana.
Espera un momento, por favor.
Servicio de Environment Canada del que se obtiene el pronóstico de precipitaciones.
¿Vives en Nueva York?
Número de serie del NAS que se va a apagar; necesario cuando hay varios NAS configurados.
Alarma de alta tensión CC
Muchas gracias, Ana.
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
Hace mal tiempo.
Error del sensor de vibración
La cena está lista.
No hay datos de la encuesta de estado.
Zanahorias (enteras, grandes)
Distancia del último rayo
Tu hermana quiere un kilo de carne.
Mi tío no tiene sed.
Pulsa la tecla O.
El zumo cuesta nueve euros.
Velocidad actual del ventilador de extracción
La hora azul terminó
Encender sirena
La contraseña es tyVDdr.
La contraseña es h<>.
Te echo de menos.
Establece el disparador a utilizar.
Tu abuelo tiene ocho relojes.
Miniatura personalizada para un archivo adjunto de audio o vídeo.
Los teléfonos están debajo de la cama.
Sobretensión RMS del software del bus de CC
Abre la puerta del jardín.
Número de horas
Actualizar la configuración de Datadog.
Los profesores tienen sed.
Hay un sombrero en el hotel.
Ayer compramos un paraguas.
Tiempo de transición al volumen deseado.
Borra los mensajes de la bandeja de entrada del módem.
Máximo de scripts en ejecución
Hoy hace mucho frío en México.
Los datos de respuesta solo están disponibles al leer una única dirección de grupo.
Hoy el niño va a la escuela.
Posición en la cola para eliminar.
Tensión nominal de la batería
La integración Google Calendar necesita volver a autenticar tu cuenta
RTU inactivo/tiempo de espera agotado del servidor
2A - Calidad del aire aceptable
Número de seguimiento del seguimiento a eliminar.
Cuenta atrás para temporizador (para estado temporizador activado).
Es sol de medianoche
Hay una cuchara debajo del coche.
El lunes la mujer va al banco.
El agua esta llena
Temporizador de luz - detener
Aquí hace mucho frío.
Fallo permanente de protección contra rayos (CC)
Masa muscular en el brazo izquierdo
Establecer modo de ventilador de termostato
¡Buenas noches, Ana!
¡Ven aquí!
Añadir bucket AWS S3
¿Qué significa B?
Comprueba si hay una o más actualizaciones disponibles.
Consumido importado de energía solar
Actualiza la dirección de correo electrónico del destinatario.
Ayer estuve enfermo.
La tienda abre a las dos.
¿Puedes apagar la calefacción de la oficina?
Los médicos están comprando el periódico.
¿Hay un N en el teclado?
Opcional (predeterminado = fecha y hora actuales).
Uso de tarifa punta del año en curso
Abre las verjas del sótano, por favor.
Pulsa la tecla b.
Nombre de usuario utilizado para autenticarse con el servidor SMTP.
Acción genérica para activar o desactivar dispositivos bajo cualquier dominio.
Mensaje personalizado existente para eliminar.
El tamaño del parámetro, ya sea 1, 2 o 4 bytes.
La contraseña para autenticarse con tu dispositivo Rain Bird.
A mi tío le gustan las manzanas.
Apagar el indicador LED Wi-Fi
Tu médico es simpático.
El niño tiene miedo.
La dirección IP del termostato
El climatizador admite informar de la acción actual.
Deshabilitar pitido/zumbador del SAI
Error de plausibilidad del sensor de temperatura
Los médicos están comprando un paraguas.
Problema del sensor de bucle delantero
Introduce tu token API
La ubicación de la que obtener los datos meteorológicos
Cambia la configuración de la integración del almacenamiento de Azure.
Los platos están sobre la silla.
Se dispara cuando la humedad relativa cambia.
Velocidad del ventilador derecho
No tengo tiempo.
Adaptador Zigbee en estado incorrecto
Permitir servicio de notificación
Las niñas tienen siete cuchillos.
Consigna del ventilador de extracción de altura
La temperatura deseada para el programa del horno.
Los niños van al aeropuerto los lunes.
Temperatura de salida del aire
Precio de vertido a la red en horario punta
Objetivo del actuador de gases de combustión
Precios EPEX de mañana disponibles
Tiempo de uso
Plantilla para establecer la posición
Tu código es 30351.
La contraseña de tu cuenta de Tractive.
Configurar la integración Blink
Humedad de confort máxima
Nombre de archivo del puerto serie
Las niñas van al cine los domingos.
Advertencia de presión de aceite
Tu vecino necesita un tomate.
Información del software disponible.
Comprueba si una o más persianas están cerradas.
Estado de encendido
Escribe el carácter o dos veces.
Control de flujo del puerto serie
Entrada no cargada
Hay una pelota debajo de la casa.
Endpoint del valor.
31 + 50 = 81 es correcto.
Marcar el filtro como cambiado
Cantidad a añadir del producto seleccionado.
Hora del precio más bajo - hoy
¡Hasta mañana!
No se ha podido obtener la imagen de la cámara de Bosch.
La clase empieza a la una y media.
Error o batería baja
El café cuesta diez euros.
Las opciones que hay que comprobar.
Mi hijo va a la estación en autobús.
Seguimiento de un hábito
Ayer la niña dibujó un árbol.
Cada opción muestra el nombre de la puerta de enlace, el número de serie y la dirección IP.
Calibración de la humedad del suelo
Modo de reposo del ventilador
Fecha de finalización de la factura de gas actual
Acciones al seleccionar la pista anterior
Son de Berlín.
Factor de potencia instantánea L1
Por favor, abre la puerta de la oficina.
Consumo de agua ayer
Plantilla de valor de efecto
El panel de alarma de Risco para configurar la hora.
Los vasos son viejos.
Hora de finalización del segmento (formato HH:MM).
Temperatura demasiado baja
Reiniciar temporizador de filtros
Tiempo de desplazamiento de la cubierta
Tu abuelo tiene prisa.
Restablecer la vida útil del filtro de la estación
Color del modo nocturno
¿Vives en Berlín?
Número de entradas FV de CC
Precio de compra de gas
Consumo de carga hoy (batería)
Configuración de tiempo de uso
Mi amigo va a la playa los lunes.
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
El teléfono cuesta $8.
Se dispara cuando uno o más mandos a distancia se encienden.
Incluir el IVA en los precios.
La calefacción de la cocina está apagada.
Ya configurado como amigo en esta u otra cuenta.
No uses &3. como contraseña.
Mi hija está comprando el abrigo.
No uses H~7 como contraseña.
Probar barra LED
Hay una bicicleta en la oficina.
La cama es bonita.
El archivo se llama vbtx~.bak.
Espera; tarda 16 minutos.
Tu abuelo vive en Madrid.
¿Hay un bolso detrás de la casa?
Se produjo un error al actualizar la integración Zinvolt.
Falló la autenticación al actualizar los datos.
Por favor, proporciona el nombre de usuario y la contraseña de tu cuenta en la nube de Hydrawise:
A mi amigo le gusta el arroz.
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
Mi padre compra una ensalada todos los días.
Ahora la niña va al hospital.
A mi tío no le gustan las pizzas.
¿Dónde está mi billete?
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
Mi hija tiene siete relojes.
La cantidad de tiempo (en segundos) para pausar el riego.
Transferencia de baja tensión
Valor del contador de pulsos
No se pudo encontrar ninguna estación dentro del rango.
El tipo de precios a recuperar.
Enciende la calefacción del comedor.
Superposición de texto a la derecha
Actualiza el programa de A/C en el vehículo.
Ángulo de oscilación vertical
El reproductor multimedia comenzó a reproducir
Ángulo de fase U(L2)/U(L1)
Selecciona un emisor o receptor de infrarrojos.
Tu vecino tiene dos peces.
Hora de finalización del modo de suspensión los jueves
No uses ^^XSQ, como contraseña.
Inconsistencia de la versión CAN de BMS
A mi hermana no le gusta la cerveza.
Consumo neto del factor de potencia CT
Establecer contraseña de Wi-Fi para invitados
Configuración de temperatura actual
Código del transmisor recibido
Mi médico es de México.
Corriente continua de la batería
Potencia reactiva de salida fuera de la red
Se produjo un error de conexión durante la importación de la configuración yaml
Restablecer medidores en un nodo
Mañana lloverá en España.
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
El perro es bonito.
Total de potencia real
No se encontró la clave pública.
Mando a distancia de 10 botones
Autenticar con Tado
Se activa cuando uno o más calentadores de agua se apagan.
Estado de adaptación de la válvula
Tiempo encendido del foco de iluminación tras evento
Versión de Uptime Kuma
Las mujeres tienen cinco coches.
Mi padre tiene doce camisas.
Impresora Brother encontrada
Las ventanas de la cocina están cerradas.
Los niños tienen cuatro mesas.
Se detuvo para otra función.
Los profesores están lavando una taza.
Nombre de suscripción de Pub/Sub
Regulación del calentador eléctrico
Vuelve a autenticar tu ISY
Error desconocido durante el inicio de sesión en la nube de Crownstone
Tu código es 76867.
Sensor de temperatura exterior
Se dispara cuando una o más persianas se cierran.
Por favor, enciende la lámpara del salón.
El autobús sale a las doce.
Mi madre quiere una sopa.
Temperatura ambiente en modo dormir
Habilitar sensor de temperatura
La URL del archivo a descargar.
La(s) puerta(s) específica(s) a desbloquear.
17 + 28 = 45 es correcto.
El destino de la ruta.
El nombre de la suscripción Pub/Sub para recibir actualizaciones del dispositivo Nest
La lista de efectos que admite la luz.
Tono de llamada a reproducir.
Las ventanas del baño están abiertas.
Cierra las verjas de la oficina, por favor.
Energía consumida de la red hoy
La mujer quiere un huevo.
El profesor tiene tres paraguas.
Selecciona tu modelo de altavoz Edifier de la lista.
La dirección de grupo del objeto de texto.
Selecciona un modelo activo
Se produjo un error al establecer el modo de funcionamiento
Descarga de batería este mes
Consulta de devolución de llamada recibida
Añadir dispositivo detectado
La contraseña es mlPgwg.
La camisa está en el hotel.
Tengo un plato rojo.
Pulsa la tecla r.
¡Muchas gracias, Miguel!
Importación de energía reactiva
Introduce tus credenciales
Mi profesor compra un plátano todos los días.
Habilitar Wi-Fi para invitados
Corriente EVSE TC
Volver a configurar Sleep as Android
Vivo en España.
Temperatura elevada en el motor de corte, centro
Sobrecorriente en el string FV (activada por defecto)
Esta noche tu hijo va a la farmacia.
Selecciona las estaciones que quieres añadir a Home Assistant.
Apaga la alarma del comedor, por favor.
La próxima semana las mujeres van al banco.
Modo de prioridad de vertido
Tensión de la fase C
Voz a texto
Longitud de la nueva ubicación.
¿Está Ana en casa?
Buenas tardes, Juan.
Tomar instantánea de cámara
Configurar ajustes de hardware
Nombre de usuario o contraseña incorrectos
Mi vecino tiene frío.
Por favor, apaga la calefacción del salón.
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
¿Dónde está tu ratón?
Sensor de Home Assistant
Brillo de la barra LED
No uses ZfjLZ8 como contraseña.
Temperatura mínima 1d
A mi hija no le gustan los helados.
Vamos a la escuela.
A mi padre no le gusta el té.
Comprueba el nivel de carga de una o más baterías.
Potencia de carga local
¿Puedes apagar el ventilador del salón?
Hoy es domingo.
¿Hay un reloj en el salón?
Por favor, tráeme un pastel.
Ayer tu hermano dibujó un conejo.
Apaga un humidificador.
Texto del botón de apagado total
Temperatura superior del búfer
Proporcionar configuración adicional para el sensor.
¿Cuánto cuesta?
Pon la temperatura del sótano a 28 grados.
Precio de compra de electricidad en horario supervalle
El idioma a utilizar para la respuesta.
¿Qué tiempo hace en México?
Hasta luego, Ana.
Cocinar en dos pasos
El PIN de Bluetooth de 6 dígitos configurado en el cargador.
Mañana mi hermana va al banco.
Carga en horas valle
No se pudo reproducir
El nombre de host o la dirección IP de tu dispositivo Solar-Log.
El autobús sale a las dos.
Tiempo de espera agotado al realizar la operación de copia de seguridad
Ruta a tu archivo de clave SSH (en lugar de contraseña)
Ayer tu tía compró un cuchillo.
Reducción de la protección de bloqueo
La contraseña de administrador remoto de la configuración de la aplicación Fully Kiosk Browser.
Tu hija tiene mucho calor.
Selecciona el puerto serie conectado a tu dispositivo.
Tengo un cuchillo amarillo.
Energía de carga consumida este mes
La mujer tiene prisa.
Los cuadros están al lado de la silla.
Topic del estado del modo de oscilación
A mi padre no le gustan las ensaladas.
Token API de la cuenta de Habitica
Sensibilidad de detección estática
No hay agua en el depósito de agua
Tiempo restante del cepillo lateral
El niño no tiene calor.
Tu tío trabaja en Madrid.
Abre las cortinas del jardín, por favor.
La dirección Modbus se puede encontrar en el menú de configuración del dispositivo.
Coste total del mes en curso
Sobrecorriente en string combinador 1
Soporte de escritura de consigna de la calefacción central
Intensidad de LED apagado
¿Dónde está la llave, por favor?
Eres inteligente.
Tu médico quiere un vaso de vino.
Distancia hasta depósito vacío
El archivo se llama jdgs-2.pdf.
Por favor, abre las puertas del jardín.
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
La contraseña es (qGpq.
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
Enciende la cafetera del salón, por favor.
El dispositivo no es válido
El archivo se llama raas_1.txt.
Frecuencia nominal de salida
¿Es viejo el gato?
Mi tío quiere un cuchillo.
El agua está fría.
¿Puedes encender el ordenador del baño?
¿Dónde está mi pez?
La humedad relativa cambió
Límite superior de la consigna máxima de calefacción central
Hace calor en París.
Flujo de energía de la red
Topic del comando del modo preestablecido
Pure Boost vinculado con AC
Error de puerta cerrada
Intervalo de autodiagnóstico
¿Dónde están los zapatos?
Corriente de la fase A
Retorno de tarifa valle (diaria)
Obtener valor KVS de Shelly
Tu amigo compra una pelota todos los días.
Error al cargar la integración.
El niño no tiene sueño.
Añadir una observación para una plantilla
El valor no es válido.
Comprueba el nivel de compuestos orgánicos volátiles de una o más entidades.
Aumentar el brillo del blanco
45 + 49 = 94 es correcto.
Última duración de válvula abierta
Aquí hace sol.
Actualiza una alarma con nuevos ajustes de hora y volumen.
Se dispara cuando uno o más termostatos se apagan.
Quieren una naranja.
Política de carga de CA del almacenamiento
Intervalo de ping (min)
Se recibió información de descubrimiento no válida
Elige una ubicación para supervisar:
Tiempo de inicio de la caché
Las mujeres tienen ocho ratones.
Señal de control del ventilador del suministro de aire
No se puede iniciar sesión en Ohme
Bloquear la transmisión de vídeo
Los gatos están al lado de la silla.
Esta noche mi profesor va al museo.
No uses ^j/O como contraseña.
Pure Boost vinculado con la calidad del aire exterior
No uses UD[k| como contraseña.
Activar el modo vacaciones/ausente
Actualización disponible
El firmware de la puerta de enlace Powerwall no admite este comando.
¿Dónde está tu reloj?
El cuchillo es viejo.
Unidad de caudal
Espera; tarda 40 minutos.
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
Mi hermano va al mercado en autobús.
Hoy hace mucho frío en Roma.
La entidad de jugador para la que se obtendrá los datos de uso.
Nombre de la carpeta
Comprueba si uno o más sensores de movimiento no detectan movimiento.
La mujer está escribiendo una carta.
Soporte de acción actual
Sube un archivo desde tu instancia de Home Assistant a un dispositivo Android/Fire TV.
Hoy tengo que trabajar.
El ID del plan de comidas que se va a eliminar.
Tu abuela está dibujando el gato.
Energía objetivo estática
Ella no tiene calor.
Porcentaje de estado de carga objetivo.
Tiempo máximo de pedido de la franja seleccionada
Me acuesto a las cinco.
La dirección IP o dominio o puerto serie si se conecta a través de serie.
¿Puedes apagar el ventilador del ático?
Radón promedio de 1 día
Establece un efecto de secuencia.
Dispositivos Insteon mediante un concentrador o módem Insteon.
Tu hermano tiene doce periódicos.
El número de puerto de la instancia de Transmission.
Masa grasa en la pierna derecha
Las bicicletas están detrás de la casa.
Adaptación en curso
¿Dónde está mi taza?
Define una plantilla para el estado del modo de ausencia.
Esta tarde mi hijo va al supermercado.
Estado de la conexión del Core/Bridge
Comprueba si uno o más humidificadores están secando.
Nivel del caudal de agua
Pon la temperatura del pasillo a 16 grados.
¿Estás seguro de que quieres configurar el webhook de Geofency?
¿Dónde está mi ratón?
Tu secreto asociado con la clave de aprovisionamiento.
Número de módulos fuera de línea
Tu hijo está en el salón.
Volver a cargar la entrada de configuración
Cuenta atrás para desactivar
Calidad del aire muy mala
Duración del giro de las lamas
Fase de potencia A
Llanto de bebé detectado
¿Te gustan los pasteles?
Tu código es 86379.
Mi abuelo tiene cuatro mesas.
La entrada de configuración IMAP.
No uses PPc6U como contraseña.
Mi tía quiere una taza de leche.
Temporizador de súper cloración
Valle día azul
Exportación a la red desde la batería este mes
¡Buenas noches, Miguel!
Registrar tareas asyncio actuales
El contorno no está activo
Inicia el Profiler de registro de fuentes de nuevos objetos en memoria.
¿Hay un perro cerca de la casa?
La dirección de grupo del objeto de fecha y hora.
La clave pública no coincide con la clave privada.
Carga de tensión TC
Comemos a las ocho y media.
Tensión de la batería auxiliar
Ayer tu tía dibujó un pájaro.
Las pelotas están delante de la mesa.
Conectar con el inversor
Hace calor en Nueva York.
El profesor tiene dos abrigos.
Se dispara cuando uno o más termostatos empiezan a calentar.
¿Es nueva la taza?
No se pudo descartar la notificación
Límite SOC de descarga de la batería (sin red)
¿Te gustan las naranjas?
Actualizar la configuración de Habitica
Autoconsumo en el año
Establece el modo de funcionamiento en un calentador de agua.
Se dispara cuando uno o más ventiladores se apagan.
Introduce tus datos de acceso a continuación para volver a autorizar la integración de Home Assistant con Habitica
Establecer temporizador de apagado automático de la luz
La instancia de la integración Green Planet Energy que se va a utilizar.
Valor mínimo del pedido para la franja seleccionada
Selecciona el FRITZ!Box para configurar.
Abre las cortinas del sótano, por favor.
Quisiéramos un kilo de queso, por favor.
Por favor, pon la temperatura del garaje a 30 grados.
Energía exportada a la red este mes
El flujo de descubrimiento no es compatible con la integración Hue BLE.
Los periódicos están en el parque.
Elimina un archivo de Minio.
Vida útil del cepillo lateral
Ayer tu hermano dibujó un sombrero.
Número de fases de la red
Error de bloqueo de la puerta
Encender automatización
No se pudo reproducir el contenido multimedia
Payload "oscilación desactivada"
Energía solar total en su vida útil
Cargar hasta un porcentaje
Intensidad por defecto de todos los LEDs apagados
Cambio de elevación en el último entrenamiento
Tu abuelo quiere un cuadro.
El identificador único del token RFID a presentar.
Las cortinas del pasillo están abiertas.
Hay un bolso delante del coche.
No hay contenido que descargar.
Obtener el informe de uso del dispositivo
Anulación automática al armar
Mi tía va al aeropuerto en autobús.
Hay una cuchara en el garaje.
Precio actual del gas
¿Dónde está tu camisa?
48 + 9 = 57 es correcto.
Tipo de reacción a enviar como respuesta.
El dispositivo encontrado no es un dispositivo Insteon
Establece la superposición de texto para una cámara.
Elimina el primer artículo con el mismo nombre de la lista de la compra.
Inicia o detiene un ciclo de limpieza.
A mi hijo le gusta el café.
Presión del aceite del motor
Elige tu tipo de adaptador Zigbee
Tu profesor quiere un kilo de sal.
Aumento de la temperatura del enchufe doméstico
El número de casa de la dirección
Ahora no hace viento.
Hace frío en Inglaterra.
Número de salida conmutable
Espacio total de los discos
¿Hay un b en el teclado?
Nombre de host o dirección IP del receptor.
Se dispara cuando una o más puertas se cierran.
Las persianas del pasillo están abiertas.
Elige el orden en que se muestran las voces.
Obtener datos adicionales de los pronósticos
Quisiéramos una naranja, por favor.
Temperatura adicional de ACS 1
No uses I.# como contraseña.
El lunes tu tía va a la playa.
A mi médico no le gustan las manzanas.
Receptor de radiofrecuencia
Selecciona el sitio VRM
Sobretensión crítica L1
Mi tío necesita un reloj.
A mi tía no le gusta el zumo.
Muchas gracias.
¿Hay un Q en el teclado?
Acciones al establecer el volumen
Hola, me llamo Juan.
Vuelve a autenticarte con tu cuenta Cloudflare.
Indicadores de estado del contador producción activa CT
Bomba de agua auxiliar de la unidad interior
La imagen para cargar en la pantalla.
Me gusta el arroz.
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
Las cucharas están en la ciudad.
¿Hay una llave sobre la casa?
Introduce los detalles del dispositivo MQTT:
¿Hay un V en el teclado?
El ordenador del garaje está encendido.
Activa esta opción si tus unidades pueden calentar.
Error al importar YAML: no se puede conectar
Quiero comprar una camisa cara.
Inicio programado de la limpieza
Tu madre tiene seis ordenadores.
Quisiera una taza de leche.
La hucha desde la que mover dinero.
Estamos comprando una pelota.
Los niños quieren una ensalada.
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
El archivo se llama avtm~.bak.
Sensor de temperatura del módulo de CC defectuoso
El hombre quiere una botella de zumo.
Es la una y cuarto.
¿Hay un cuadro en el parque?
Esta clave API ya la usa otra entrada.
Tu vecino necesita una camisa.
Ruta al archivo VLP
Selecciona la entidad que quieres actualizar
Volumen máximo en modo nocturno
Mi hermana trabaja en Barcelona.
Introduce las credenciales de acceso del dispositivo.
Escribe el carácter C dos veces.
Habilitar mensaje de voluntad
Mal funcionamiento del sensor T02
Las niñas quieren una botella de agua.
Por favor, inicia sesión con la misma cuenta o crea una nueva entrada.
Son las cuatro.
Método de autenticación en dos pasos
Calentamiento de todo el depósito
Estado de salud total de la batería
Detección remota de la temperatura exterior
Hay 23 grados en el sótano.
¿Te gustan los huevos?
La tienda cierra a las doce y media.
Establecer modo preestablecido con fecha y hora de finalización
Enciende las lámparas del dormitorio.
Establecer el modo de horario de verano
Dirección de correo electrónico para tu cuenta de Hanna Cloud
Mi hija está lavando la cuchara.
Tu abuela quiere un tomate.
La contraseña es al1.
No te gustan los perros.
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
Apaga la radio del salón, por favor.
Los pájaros son nuevos.
¿Dónde está la estación, por favor?
Tu abuela está lista.
Modo de climatización auxiliar
Crea una nueva escena.
Ella necesita una patata nueva.
Tengo una camisa azul.
Carga programada pendiente
El identificador del fabricante, modelo y número de serie del dispositivo no coincide con el identificador anterior.
El nombre de tu proveedor de suministro
Enciende el horno del pasillo, por favor.
Se ha superado el número de llamadas a la API de usuario.
El inicio de sesión de Renault ha caducado, vuelve a autenticar la integración de Renault
Mi profesor no tiene miedo.
¿Está apagado el ventilador de la cocina?
Tensión CA del inversor en la salida
Limitación externa de potencia activa
¿Dónde está la iglesia?
Electricidad reactiva exportada (total)
Error del módulo RCD
Por favor, cierra la puerta del sótano.
Me acuesto a las siete y media.
Producción de almacenamiento de por vida
Temperatura de refrigeración reducida
Combustible bajo
Credenciales de la cuenta de Total Connect 2.0
A mi vecino no le gusta la cerveza.
Vehículo conectado desde
Último día de vacaciones.
Por favor, pon la temperatura del ático a 15 grados.
Aire en el filtro
Tu tío necesita un huevo nuevo.
El mensaje para comenzar.
Ganancias por hora en bitcoins
Los hombres van al mercado en autobús.
Tu hermano quiere un vaso de vino.
El lavado ha finalizado
Por favor, introduce el código de validación recibido
La clave de cifrado del dispositivo
La clave no tiene la longitud correcta, debe tener 16, 24 o 32 caracteres hexadecimales.
La calefacción del pasillo está apagada.
Desconectado con una pulsación corta.
PTZ hacia abajo a la izquierda
El plátano cuesta ocho euros.
Hay un abrigo en el jardín.
Distancia de viaje automática
Se dispara cuando una o más ventanas se abren.
No se pudo probar el dispositivo USB
La manzana cuesta cuatro euros.
Problema con la línea telefónica
Hay 16 grados en el pasillo.
La API local está deshabilitada.
El niño va a la playa todos los días.
El sensor de temperatura deseada del horno Whirlpool está obsoleto
Solomillo de ternera (medallones, 1 cm, cocción al vapor)
Hasta mañana, Lucía.
¿Quieres un kilo de pan?
Iniciar robot aspirador
Mañana el niño va a la iglesia.
Hay un billete debajo del coche.
Los perros están delante del coche.
¿Te gustan las patatas?
Comprobar el depósito de agua limpia
Por favor, apaga la lámpara.
Tu hermana compra una pelota todos los días.
Acciones al encender
Batería cargada desde la red
El ventilador admite modos preestablecidos.
¿Es verde la bicicleta?
Eliminar plan de comidas
Nombre del paquete de la aplicación a iniciar.
Fijado a izquierda y derecha
Diferente para cada día
Temperatura ambiente en modo ausente
Iniciar una prueba de batería
Esta noche él va a la estación.
Mi hijo tiene diez años.
Tensión de derivación de entrada L1-N
Ayer las niñas compraron una cuchara.
16 + 6 = 22 es correcto.
Mi abuelo tiene miedo.
No se pudo comunicar
Cierra la persiana del ático.
Tensión de entrada alta
Ahora mi tía va al médico.
Configura el modo vacaciones/ausencia en uno o varios dispositivos.
No se pudo encontrar la entidad ntfy seleccionada.
Nombre del grupo/habitación Hue de la aplicación Hue.
No uses aIE}Ed como contraseña.
El climatizador permite establecer modos de oscilación.
Establecer tiempo de espera del modo pasivo
Selecciona un modo de sonido específico de un reproductor multimedia.
Mi abuela quiere un kilo de arroz.
Temperatura máxima de protección contra las heladas
El tipo de usuario a crear.
¿Hace viento hoy?
Inversor de tracción trasero izquierdo
Me levanto a las dos y media.
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
Son las doce.
Temperatura objetivo del modo de refuerzo
Actualización de cliente prohibida
Tu código es 87758.
Tu hija es amable.
Mi madre tiene cuatro conejos.
¿Puedes encender la lámpara del garaje?
Estado de la máquina de la segunda cavidad
Carga con energía solar
Apaga las lámparas del dormitorio, por favor.
Fallo en el arranque suave del inversor
48 + 4 = 52 es correcto.
Indicadores de estado del medidor TC de retroalimentación activa
¿Está Miguel en casa?
¿Está Lucía en casa?
Tu abuelo quiere una botella de leche.
Corriente de producción CT
Nombre de usuario o contraseña no válidos
¿A qué hora empieza la película esta noche?
Tu amigo compra un cuadro todos los días.
No está lejos.
A mi abuela le gustan las patatas.
Los dormitorios son nuevos.
Topic del estado de temperatura
Lluvia última hora
Potencia activa total en el PCC
La contraseña es ?*%.
La contraseña es O_+/{.
Se dispara cuando uno o más niveles de dióxido de nitrógeno cambian.
Añade un nuevo sensor emparejado al controlador de la válvula.
Añadir parada de metro
No se puede migrar la configuración porque el transmisor de radiofrecuencia ya no existe.
Estado de contador producción CT
Hora de salida prevista opcional
El hombre quiere un kilo de arroz.
Instalar y configurar Zigbee automáticamente.
No se pudo configurar el perfil de la semana.
Coste total de energía (diario)
Modo de espera inteligente habilitado
Control A/D actual
La camisa está en el comedor.
Porcentaje de sal del lado izquierdo
Son las dos.
URL a la receta
Error de tensión interna
Potencia instantánea de Powershare
La contraseña es !]vd.
La clave de cifrado debe tener exactamente 32 caracteres hexadecimales (0-9, a-f).
Activa una escena Hue almacenada en el concentrador Hue.
Selecciona tu planta
Dispositivos Zigbee mediante una radio Zigbee o un puente.
La próxima semana vas al banco.
Carga suministrada por la red esta hora
Energía diaria de agua caliente producida
¿Dónde está mi silla?
Alternar pitido/zumbador del SAI
Límite superior de alarma de sobrealimentación de cloro
¿Dónde está el perro?
Error al comunicarse con el dispositivo Modern Forms.
Habilita o deshabilita la carga programada.
El archivo se llama asmz~.bak.
¿Hay una camisa en el jardín?
Comprueba si es sol de medianoche.
Enciende la luz del baño.
Frecuencia objetivo del compresor
La elevación del sol cambió
Mi padre tiene mucho calor.
No trabajo el sábado.
Modo de ventilador del termostato (68)
El plátano cuesta doce euros.
El médico tiene mucho calor.
Hasta mañana, Miguel.
Fallo del dispositivo de almacenamiento en red
Conexión del dispositivo Lyngdorf
¿Dónde está mi pájaro?
Reproducción de medios aleatoria
A mi padre no le gusta la carne.
Establece el periodo de tiempo para el refuerzo.
¿Está apagada la calefacción del baño?
Tu código es 40573.
Estado de amigo en línea
Establece la hora del panel.
Crear sensor binario
Hora del contador de gas
Eliminar temporizador de apagado automático
Imou rechazó la pulsación del botón
No hay respuesta del cargador
Enciende la televisión de la cocina, por favor.
Los profesores están dibujando el árbol.
Error al comunicarse con la API de Wallbox, demasiadas solicitudes
Quiero comprar un ordenador bonito.
La clase empieza a las cuatro.
Emite un comando en el clúster especificado en el grupo especificado.
El mensaje a anunciar.
Energía fotovoltaica hoy
Obtener eventos del calendario
No uses y)[ como contraseña.
Ella está comprando la pelota.
Establece la frecuencia de actualización de las entidades.
Sobretensión de salida de CA
Consumo de gas de calefacción esta semana
Encendido genérico
Esta mañana los profesores van a la estación.
El método de control no permite la refrigeración.
Duración de la última limpieza
Estado del socket de eventos
No se pudo conectar con la cerradura.
Selecciona una Crownstone Sphere donde se encuentra el USB.
Etapa intensiva apagada
Bienvenido, Miguel.
El ID del pin GPIO.
Mi hija tiene doce vasos.
Acciones al establecer la temperatura
Evento de máxima demanda hoy por la tarde
El cargador no es compatible con esta función.
Tengo una taza nueva.
Las cámaras están cerca del coche.
¿Hay una llave delante del árbol?
Establece/actualiza un PIN.
Opciones según el tipo de punto de datos
Ella es de Madrid.
Se dispara cuando uno o más niveles de óxido nitroso cambian.
Coste máximo de gas por hora - hoy
Ubicado en favoritos
A mi vecino no le gustan las manzanas.
Gracias.
Estado del bloqueo del cable
¿Hay una llave sobre el coche?
El hombre no tiene frío.
Pon la temperatura del ático a 16 grados.
Mi hijo está lavando el cuchillo.
Abre la puerta del comedor, por favor.
Tu vecino no tiene calor.
Mi abuelo quiere un vaso de leche.
Porcentaje de producción
Franjas horarias de los domingos
Enciende un humidificador.
¿Es negra la cuchara?
Borra el temporizador de apagado automático de una luz Modern Forms.
Ya está configurado un Elk-M1 con esta dirección
Estrategia reactiva de Dynamic ESS
No se pudo obtener la información de la aplicación Z-Wave JS.
La niña es simpática.
No se pudo cambiar el modo en Vitesy Hub.
Selecciona la opción anterior de una selección.
Esta noche los profesores van al museo.
Escribe el carácter " dos veces.
Duración total de la conexión
Los pájaros cantan.
El niño va al hotel en autobús.
A mi padre no le gustan las pizzas.
Mi padre va al mercado los domingos.
Tiempo de espera del modo pasivo
Tu amigo es de Nueva York.
Espera; tarda 20 minutos.
El modelo de dispositivo no es compatible actualmente.
No está en la zona
El carácter 2 no está permitido.
Zanahorias en manojos (cortadas por la mitad)
Herramientas de FRITZ!Box - Actualizar credenciales
Abre la ventana, por favor.
Temperatura de funcionamiento interior
Altura desde el sensor hasta el nivel del líquido
A mi abuelo no le gusta el arroz.
Crear entidades de seguimiento de dispositivos para clientes de red.
El token no tiene permiso para acceder a la API.
Par real de la unidad de tracción trasera
Factor de potencia TC de retroalimentación
El payload que se envía cuando se emite un comando de "armar de noche".
Desactivar energía para accesorios
Las camisas están detrás de la casa.
Nivel UV actual
Comando de texto de Alexa
Mando a distancia IR heredado
El carácter v no está permitido.
Topic de estado HS
El puerto de tu dispositivo Comelit.
Fallo a tierra en el neutro
Método de cadena de conexión
Token de acceso local
No se pudo abrir el archivo
Fallo en la desconexión de la entrada FV
No se encontraron dispositivos para esta clave API
Él está comprando un pastel.
Pulsa la tecla F.
Sincronizar todos los feeds disponibles
Vida útil del cepillo recortabordes
El café cuesta $3.
Apaga la calefacción del baño.
Superposición: mostrar fecha
Mi médico necesita un huevo nuevo.
La clave API de administrador para tu integración con Ghost
Hola.
¿Qué significa S?
Tu hija tiene un paraguas.
La contraseña es paAH`l.
Plantilla de valor de modo preestablecido
Somos de Barcelona.
Tiempo de precalentamiento
Zanahorias (enteras, pequeñas)
Mantener la configuración de red del adaptador
Mi padre quiere una pelota.
Mi tía quiere una sopa.
Tienen ocho periódicos.
Protección contra rayos (CA)
Velocidad media del viento
El idioma de la 'Cadena de fecha de recordatorio'.
Estamos en el comedor.
Verificar el certificado SSL
Es hora de la revisión del motor
Configurar la anulación de ACS
Selecciona el modo y los dominios.
¿Qué hora es ahora en Madrid?
Entidades a actualizar
Ajuste la temperatura deseada.
La mujer compra un huevo todos los días.
LIFX no está cargado, por lo que esta acción no se puede realizar.
El índice del perfil de clima.
No se han encontrado vehículos en esta cuenta de A Better Routeplanner.
Borrar el registro del sistema
La reacción a enviar.
Mi tío quiere una patata.
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
Pulsa la tecla z.
Por favor, introduce las credenciales de INDI Allsky.
Umbral de alta temperatura de Climate React
Comprueba si una o más alarmas están armadas en modo en casa.
Buenos días, Lucía.
No se ha podido migrar la entrada de configuración porque no tiene un ID único
Número máximo de elementos a devolver.
Se ha agotado el tiempo de espera al conectar con el servidor de Seafile.
Duración del último entrenamiento
Aquí hace mucho calor.
Mañana lloverá.
Solo puedes volver a configurar esta entrada con la misma cuenta y el mismo hub de Overkiz.
Comprueba si una o más alarmas están armadas.
La bomba se detuvo (se superó el tiempo de funcionamiento).
Adiós.
La niña está comiendo un pastel.
Potencia reactiva total en el PCC
Trabajas en Nueva York.
Ciudad/condado (I-L)
Soporte de temperatura actual
¿Es blanco el reloj?
Obtiene un valor del almacenamiento clave-valor de un dispositivo Shelly.
Vivo en Berlín.
Desplazamiento desde el cual iniciar la lista.
A mi vecino le gusta el queso.
Ayer mi amigo comió una sopa.
Error de recuento de parámetros
Recargar sensores de estadísticas
No uses |>$yI como contraseña.
Temperatura máxima del módulo de batería
¿Dónde está el ordenador?
Hoy hace mucho calor en México.
Es la una.
Tiempo de funcionamiento de la bomba de calefacción central
No hay datos de corrección disponibles
Mi abuelo tiene mucho calor.
Renovación del cliente prohibida
Bomba de circuito de calefacción en ejecución
Enciende el dispositivo Switcher con temporizador.
Los médicos son de Inglaterra.
¿Hace sol esta mañana?
Fallo en los autodiagnósticos del relé y PE
Arma una alarma en el modo en casa.
Evento de limpieza de aire
Precio de compra en horario supervalle
Bomba redox activa
Establecer tipo de radar
El niño compra una carta todos los días.
Los pájaros están al lado de la casa.
Establece la velocidad del ventilador del perfil Home.
La entrada de configuración que representa el bot de Telegram para enviar la ubicación.
No se pudo actualizar el estado del dispositivo desde Imou
El lunes tu hijo va a la escuela.
Se dispara cuando una o más actualizaciones están disponibles.
Último correo electrónico enviado
¿Está apagada la calefacción del jardín?
La unidad de temperatura que utiliza Elk-M1.
El médico tiene tres sillas.
Fallo de alimentación del bus
Consumo de agua hoy
El archivo se llama aynd_1.txt.
Tu profesor tiene seis camisas.
Error al comunicarse con la API de INDI Allsky
Quiero comprar un zapato verde.
Establece el modo de suspensión y la hora de inicio.
Devuelve un cortacésped a su base.
Intensidad del campo eléctrico
Establecer valor flotante de tiempo de ejecución
Establece la posición absoluta de una persiana.
Mi tío necesita un zapato nuevo.
PTZ hacia abajo a la derecha
Paso porcentual en el que se debe aumentar la velocidad.
Eliminación de cliente prohibida
La mujer quiere una botella de leche.
El dispositivo Peblar encontrado no proporcionó un número de serie.
¿Hay un pájaro detrás de la cama?
Potencia del paquete de CPU
Enciende el LED cuando está apagado
Por favor, introduce las credenciales de tu cuenta de Xthings Cloud.
Superposición de texto a la izquierda
Número de puerto para la comunicación con el dispositivo
Siéntate, por favor.
Abre las verjas de la oficina.
Índice UV actual
Detiene un programa.
¿Dónde está el teléfono?
Energía activa (8 bytes)
Máxima velocidad de descarga
Producción de energía estimada - en 1 hora
No se pudo encontrar ningún dispositivo Bluetooth
Salida CA a inversor
Hace calor en Madrid.
Pulsar botón de entrada
¿Dónde están las camisas?
N4 - Calidad del aire muy mala
La regla de cerradura a aplicar.
Tiempo para que se dispare antes o después del inicio del evento.
Desequilibrio RMS del bus de CC
A mi médico le gusta el pescado.
Espera para el apagado del SAI
Mi hija está en el garaje.
Apagado genérico
Comemos a las siete.
¡Buenas tardes, Ana!
¿Hay un bolso debajo del coche?
Temperatura del chip Zigbee
Otras configuraciones del dispositivo
Mi abuela quiere una manzana.
Elimina una credencial de una cerradura.
Autoconsumo hoy (solar + batería)
Selecciona la última opción de una selección.
Actualizar todos los valores
La verja del jardín está cerrada.
Vida útil restante del filtro de polvo
¿Qué hora es ahora en Roma?
Fallo en el bus de CC
Tasa de transición de la luz a un nuevo brillo.
Quisiera un kilo de arroz, por favor.
Temperatura ambiente en modo de sombreado
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
La calefacción del sótano está apagada.
Todos los dispositivos de entrada disponibles ya están configurados.
Esta mañana hace mucho viento.
Activar el modo temporizador
A la espera de Wi-Fi
Hora de finalización de energía gratuita
Invertir día/noche
Tu hermana tiene doce coches.
Tengo una casa blanca.
Hoy hace mucho viento en Berlín.
Tensión de la batería del inversor de tracción delantera
Dirección hexadecimal del grupo.
¡Feliz cumpleaños, David!
Escribe el carácter q dos veces.
Salida de corriente fuera de la red
Establece la escena al brillo.
Establece un efecto aleatorio.
Exportación a la red eléctrica
El bus CAN está lleno
Registro de eventos de pulsación larga del dispositivo
Mi pelota es amarilla.
¿Hay un # en el teclado?
Dirección del flujo de almacenamiento
Es necesario reiniciar el host
El bocadillo cuesta $99.
Ventilador de pie SSVF 45 A1
La mujer compra una cama todos los días.
A mi hermano no le gusta el café.
La mujer va al banco todos los días.
Hasta luego, Sara.
Tráeme un kilo de sal, por favor.
Consultas DNS en caché
La bicicleta es nueva.
Esta mañana no hace viento.
Elige una copia de seguridad automática
Mañana las niñas van a la biblioteca.
Arranque automático habilitado
La película empieza a la una.
Sobrecorriente transitoria del software FV
Hay un abrigo cerca de la mesa.
En la posición inicial
ESS deshabilitar carga
Enviar grupo de medios
Conectar con Mijn Farmad Apotheek
Horario de verano habilitado
Conectar con Cloudflare
La luz del comedor está apagada.
La contraseña es rk\.
El tren sale a las tres.
Energía objetivo en movimiento
¿Dónde está el aeropuerto?
Tipo de cargador rápido
Humidificador apagado
Energía reactiva inversa
Carga de vehículo a la red en espera
Renovación de servidor prohibida
Las niñas tienen sueño.
Los profesores tienen mucho sueño.
Por favor, enciende la lámpara del comedor.
Volumen de fuga del sensor de caudal
La bicicleta cuesta $25.
Obtener parte del mensaje
La tienda abre a las diez y media.
La hora objetivo.
Eliminar el texto del timbre
Escribe el carácter v dos veces.
Tienes tres pájaros.
Esta tarde mi madre va al parque.
Intervalo de consumo de gas
Batería del detector de fugas 1
No es un receptor de red Denon AVR, el fabricante encontrado no coincide
Plantilla de estado del modo de oscilación horizontal
Luces a tiempo
Error de autenticación al comunicarse con la API de Ring
No se encontraron dispositivos en esta cuenta de Xiaomi Home.
Problema temporal con la batería
¿Hay una cámara en el comedor?
Código de alarma para autorizar la anulación de la central de alarma.
Se dispara cuando uno o más reproductores multimedia dejan de reproducir.
A mi abuelo no le gusta el café.
La ruta URL de la vista del panel de control que se mostrará.
La dirección de correo electrónico que utilizas para iniciar sesión en tu cuenta de Hydrawise
Necesitan una naranja nueva.
Establecer usuario para la cerradura
Masa libre de grasa en el brazo derecho
Velocidad de movimiento de la cortina
¿Dónde está el pasillo, por favor?
¿Te gusta la carne?
Protección contra congelación en pausa
Mando a distancia apagado
El cuchillo cuesta seis euros.
No se ha podido actualizar el switch.
Energía total almacenada
Honeywell no pudo configurar el modo del sistema en modo de calefacción de emergencia.
Bloque de programación iniciado
Tiempo de espera de apertura de ventana
Tensión fase dos
Habilitar soporte multiprotocolo
Tu hermana va a la ciudad en autobús.
Apagar interruptor
Color de fondo del botón de la pantalla apagada
Energía real consumida
Cadena de Sensor Variable
1A - Calidad del aire muy buena
Se ha detectado una versión de API no compatible
El dispositivo encontrado no es un dispositivo Axis
Apaga la música del dormitorio.
No se pudo configurar el modo HVAC
Consumo estimado de energía - Ayer
Tu tía quiere una taza de leche.
Cloro demasiado bajo (ORP)
La lámpara del pasillo está apagada.
Envía la orden de conmutación.
La llave está cerca de la silla.
Zona prohibida detectada
Por favor, pon la temperatura del baño a 26 grados.
El código de automatización del Modo 2 de tu panel
La contraseña es *nuNli.
Sensor de control de la humedad interior
Los profesores tienen cinco cámaras.
Apaga la lámpara del garaje, por favor.
Tu tío va a la biblioteca.
Ajustar anulación de zona
Ciclos de la batería 1
Se dispara cuando una o más luces se apagan.
¿Dónde está el médico?
El ID del proyecto de acceso al dispositivo que se puede obtener desde la consola de acceso al dispositivo
Límite de potencia de carga máxima del ESS
El dispositivo no coincide con el dispositivo configurado.
Mi reloj es barato.
Por favor, abre la persiana de la cocina.
Energía de la batería importada de energía solar
Ayer tu profesor dibujó una flor.
La clase empieza a las cuatro y media.
Me gusta el zumo.
Tu médico está comprando el bocadillo.
El cuadro cuesta dos euros.
Profundidad máxima del líquido
Índice UV inicial para la ventana de protección
Mi médico quiere una botella de cerveza.
Los niños van al parque en autobús.
Mi médico necesita un árbol nuevo.
Contador de suministro de energía
Se dispara cuando es necesario reiniciar el host para aplicar las actualizaciones instaladas o los cambios en la configuración.
Retardo de arranque del motor
Comprueba si una o más válvulas están cerradas.
Reiniciar manualmente más tarde
Temperatura ambiente máxima
¿Cómo quieres seleccionar una estación de medición?
La ensalada cuesta veinte euros.
Acciones en la instalación
Contenido del mensaje de la notificación.
Volver a configurar el bot de Telegram
Hoy mi hijo va al hospital.
Tu médico tiene dos flores.
Bloquear punto de carga
Límite de potencia externa
Encender script
No se pudo realizar una copia de seguridad de la red.
La mujer tiene doce mesas.
Tipo de sistema de agua caliente
No se puede acceder ni crear la ruta de copia de seguridad.
Volumen restante del depósito
Número de grupo de All-Link.
Nombres de las fuentes de entrada
Mi amigo está lavando el abrigo.
No se puede encontrar la cuenta de Kamereon
Patatas (con piel, principalmente cerosas, pequeñas)
La cama cuesta $15.
A mi hijo le gustan los caballos.
Fuente de transmisión de la zona B
El reloj cuesta $99.
Energía de la fase A
Mi hermano va al museo en tren.
Los sombreros están en el parque.
Ajusta las opciones del módem.
Consumo de electricidad de ACS este año
Sonido de alarma detectado
Puerto de escritura remoto
No uses Go[-p@ como contraseña.
Temperatura elevada en el motor de corte, derecha
Mi vecino es de Madrid.
Error al importar la configuración YAML: no se puede conectar
Por favor, apaga la música del jardín.
Selecciona un adaptador Bluetooth para configurar
Estado de la batería de CC
Establecer nivel de grupo
Mi tía vive en Barcelona.
Mi madre necesita un periódico nuevo.
Energía de carga diaria de la batería
El nombre del SAI configurado en el servidor NUT.
Mi tía tiene mucha sed.
Ella está lavando la cuchara.
El niño está contento.
Índice de punta de día azul
Potencia de entrada de CC 1
Define las acciones que se ejecutarán cuando se apague el reproductor multimedia.
Envía el comando X10 'Todas las luces encendidas'.
Apaga la alarma del dormitorio.
Subir archivo de certificado de cliente
¡Socorro!
Mensajes SMS (SIM)
Escucha los telegramas recibidos del bus KNX.
El nombre de host o la dirección IP de tu dispositivo D-Link
No se puede cambiar la duración del ventilador mientras la sesión de sauna está activa
El billete está delante del coche.
Fin de ciclo manual
Modo de la válvula de retrolavado
Alimentación de respaldo activa
Corriente de la cadena fotovoltaica A
El climatizador permite establecer la temperatura objetivo.
¡Feliz cumpleaños!
Consumo diario de energía para calefacción
El payload que se envía cuando se emite un comando de "bloqueo".
Error inesperado de la API de Zonneplan
Esta tarde tu hermana va a la playa.
Los ordenadores están detrás del árbol.
Batería cargada desde el generador
Por favor, abre la ventana.
No funciona.
Se produjo un error al comunicarse con el dispositivo HAVEN.
Estado Wi-Fi
Hora de completar la carga.
La zona seleccionada no existe
Duración de la activación de este riego.
Comprueba si uno o más temporizadores están en pausa.
La entrada de configuración que se utilizará para esta acción.
Por favor, pon la temperatura del garaje a 23 grados.
A mi hija no le gustan los bocadillos.
Esta noche mi tía va a la ciudad.
Las pelotas están detrás del coche.
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
Tu vecino trabaja en Roma.
Mi abuela tiene dos caballos.
Honeywell no pudo apagar el modo de calefacción de emergencia.
Tiempo hasta carga completa
Ciclos de la bolsa de polvo
Calidad del aire baja
Lomo de cordero (asado)
Batería descargada hoy
Consumo de potencia aparente
Volver a autenticar Threema
Temperatura deseada del horno inferior
Restablecer estado de presencia
Caudal de extracción de aire objetivo
El ID de la propiedad para el valor.
El gato está durmiendo en el sofá.
¿Dónde está el vaso?
El sistema de alarma no aceptó el estado solicitado.
40 + 45 = 85 es correcto.
PTZ ir a preajuste
Los niños están comiendo la pizza.
Pulsa la tecla D.
El puerto de tu instalación P1 Monitor.
Habilitar el seguimiento de dispositivos de red
El médico quiere un vaso de vino.
Instalación energética local
Sistema de gestión de batería
Se dispara cuando una o más entidades de evento reciben un evento coincidente.
La contraseña es P6x.
Establece la configuración de sonido
Ruta para abrir.
Hay un perro debajo de la cama.
Establecer temporizador de clima
Soy de Londres.
PTZ hacia arriba a la derecha
No uses p,_W como contraseña.
Contraseña para tu cuenta de Hanna Cloud
Puerta delantera del conductor
Tiempo mínimo de encendido del ventilador
El/los dispositivo(s) Indevolt para empezar a cargar.
Consumo de energía - Tarifa punta
¿Qué significa t?
No se pudo descubrir un receptor de red Denon AVR
Estado de la consigna de zona
Ayer mi madre compró una bicicleta.
Acción genérica para apagar dispositivos bajo cualquier dominio.
Resultado del autodiagnóstico
¿Dónde están mis camas?
La mujer tiene ocho cámaras.
Establecer anulación del interruptor
Obtener la URL de la imagen
Clave API para conectarse a la API Paperless-ngx
La etiqueta del token RFID a presentar, en lugar de su UID.
Límite de potencia de CA
La URL, incluido el puerto, de tu instancia de Portainer
Establecer apagado diferido de la luz
Unidad de medida del sensor
El profesor quiere un pastel.
Los gatos son baratos.
Establecer temperatura con período de tiempo
Obtiene artículos de una lista de la compra en Mealie
Modo de espera (modo de espera)
Ayer mi hermana comió un pastel.
Establece el modo de ventilador de un termostato.
Indicadores de estado del medidor EVSE TC activos
Corriente PV1 al almacenamiento
El helado cuesta diez euros.
Calidad del aire moderada
La dirección de correo electrónico o el nombre de usuario de tu cuenta de Growatt.
Actualiza el contador descendente de un hábito negativo.
Entidad despertador obsoleta
Mueve dinero desde una cuenta a una hucha de Monzo.
Índice de perfil de clima
A mi tía no le gusta el chocolate.
Punto a punto
Desactivar retardo
Borrar usuario de cerradura
Establecer propiedades del sistema
Tengo cuatro camisas.
Permitir la carga desde la red
La cámara es blanca.
El plato cuesta $25.
¿Dónde están los bolsos?
Tu hermana es de España.
Mi hermana quiere una sopa.
Humedad interior AQIN
Intercambio de fase/neutro
Consigna de la zona inferior
Direcciones IP de los dispositivos
Pon la temperatura del sótano a 24 grados, por favor.
Temperatura del punto de rocío
Alarma de baja temperatura
Invertir apertura/cierre
Mi abuela tiene mucho miedo.
Última zona limpiada
Mi médico quiere una naranja.
Tiempo de espera agotado para comunicarse con la API de Ring
Configurar soporte multiprotocolo de radio IEEE 802.15.4
Lavado de mopa en pausa
Abre las verjas del comedor, por favor.
¡Feliz Navidad!
El paraguas está delante de la mesa.
Temperatura de la segunda cavidad
Temperatura del tanque T4
Los ordenadores están en el pasillo.
El repositorio para realizar el seguimiento
Acciones al activar el modo de ausencia
Tiempo restante para el filtro
Admite modo seco
Relación de nivel de líquido
Solomillo de ternera (medallones, 1 cm, cocción a baja temperatura)
La opción no es válida.
Me gusta leer libros.
Puerta del puerto de carga
Vida útil del hilo del recortabordes
La próxima semana tu amigo va a la biblioteca.
Se dispara cuando la consigna de temperatura de uno o más calentadores de agua cambia.
No cierres la puerta.
Proporción de consultas DNS-over-HTTP/3
Espera; tarda 12 minutos.
Sincronizar fecha y hora
A mi tío no le gustan los perros.
Cadena de CC baja 1
Tu abuela va a la playa en autobús.
ID de clave de acceso para conectarse a la API de AWS S3
El nombre de host o la dirección IP de tu dispositivo LIFX.
Configuración de asociación remota (125)
Esperando pulsación de botón
La taza está cerca de la mesa.
Sensibilidad de ventana abierta
A mi abuelo no le gustan las sopas.
Restaura desde una copia de seguridad parcial.
Subtensión sin PE detectada
Los bolsos están detrás del coche.
Endpoint compatible con S3 de Cloudflare R2.
Este campo es obligatorio.
Conecta el cable para cargar
Tu tío tiene veinte relojes.
Solicitar preajuste de zona
Enviar texto de teclado
La tienda cierra a las diez.
ID de ruta B
A la configuración le falta una variable requerida
La dirección de tu sistema Powerwall en tu red local.
Código de arranque remoto del motor
El número de escena con el que está asociada esta entidad.
Cambia el estado de una salida auxiliar.
17 + 13 = 30 es correcto.
Escena a escena
Esta mañana mi hija va a la farmacia.
Tu hija va al cine.
La alarma del salón está encendida.
Me acuesto a las nueve.
40 + 37 = 77 es correcto.
Asegúrate de que tu TV esté encendido antes de intentar configurarlo.
ecobee rechazó las credenciales almacenadas.
¡Buenas tardes, Carlos!
Vivimos en una casa pequeña cerca de la playa.
Batería del monitor de suelo 1
Detectando conexión serie
Horas de funcionamiento de la electroválvula de gas caliente
Texto personalizado para mostrar a la derecha.
El ID de integración de Duck DNS.
Tu hermano tiene nueve cuchillos.
Código de validación incorrecto
La instancia de Immich donde subir el archivo.
A mi amigo no le gustan los pájaros.
Los modos de funcionamiento que se deben comprobar.
Se ha superado el límite de inyección a la red
Puerta delantera derecha
Estado del puerto de 12 V
Define las acciones que se ejecutarán cuando se encienda el interruptor.
Tu hija tiene doce libros.
Ajusta el reloj y el día de la semana en el termostato conectado.
Introduce tus credenciales de Hanna Cloud
No se ha especificado el recurso
Tu tío quiere un trozo de pan.
Modo de máxima velocidad
La lámpara del garaje está encendida.
El cuchillo está delante de la silla.
Neumático trasero derecho
Cambiar el tipo de dispositivo de un interruptor
Hora de inicio de Opcache
Tu hermana compra una cama todos los días.
Descartar todas las notificaciones
Me acuesto a las diez.
El libro está sobre la cama.
Activar carga única
El nombre de host o la dirección IP del servidor que se va a monitorizar.
El niño tiene siete cucharas.
Comprueba si es la hora azul, opcionalmente durante un período específico.
¿Qué hora es en Barcelona?
Último restablecimiento del filtro
Apaga los ventiladores de la cocina, por favor.
Introducir nombre de usuario y contraseña
Resultado de la operación de actualización de la hora del sistema
Si se muestran los sensores en el mapa.
La llave cuesta $99.
¿Puedes ayudarme, por favor?
Enciende las luces del sótano.
El número de parámetro a establecer en el dispositivo final.
Enciende las lámparas de la cocina, por favor.
El cuchillo es amarillo.
La cuenta de Xbox no está configurada.
El nivel de óxido nitroso cambió
El niño vive en Madrid.
Por favor, introduce un host.
Tu padre tiene tres relojes.
Comprueba si uno o más cortacéspedes están en pausa.
No uses sYPE(S como contraseña.
Esperando activación por botón
Se dispara cuando uno o más niveles de dióxido de azufre cruzan un umbral.
Error al autenticarse con la API de la cuenta Control4, nombre de usuario o contraseña incorrectos
Credenciales para FYTA API
Apaga la radio del comedor, por favor.
Apagado (registro de modo de dispositivo)
Estado del nodo de Z-Wave JS
Tu hermana está dibujando un árbol.
El puerto del servidor ya está en uso.
Tu madre quiere una cama.
Servicio de Environment Canada
Enviar comando remoto
Temperatura del cargador demasiado alta
El lunes mi hijo va a la escuela.
Carga en horas valle habilitada
No nos gusta la leche.
Abre las cortinas del comedor.
No se pudieron recuperar los detalles del vehículo de los servidores de Renault.
El domingo tu tía va al restaurante.
Tiempo de utilizado del cepillo principal
Tipo de dosificación de ORP
Días de la semana para el plan de comidas.
Importación desde la red hoy
Actualiza la configuración de conexión de tu dispositivo BSB-LAN.
Los bolsos están en el jardín.
El modo del termostato cambió.
Dirección BLE del dispositivo
¿A qué hora te levantas hoy?
El índice de la ranura de credenciales que se va a consultar.
Mañana lloverá en Berlín.
Consumo de carga hoy
Pulsa la tecla (.
El archivo se llama uevc.py.
Una mesa para dos, por favor.
Traduce este texto, por favor.
Código a configurar.
El médico quiere un vaso de agua.
La bicicleta es demasiado cara.
El bolso está en el dormitorio.
Nombre(s) de la central Homematic para establecer el valor.
Patatas (cerosas, enteras, grandes)
Cantidad de usuario
Necesitan un billete nuevo.
Mi hermano tiene doce camisas.
Cuerpo del correo electrónico.
Identificar el dispositivo
Tu hermano quiere un huevo.
Condición completa 1d
Programa a seleccionar
Aumento de la carga de tensión
El archivo se llama atgb~.bak.
Acciones al bajar el volumen
Configurar dispositivo ONVIF
El viernes mi vecino va al parque.
El cuchillo está sobre la casa.
La entidad tiene un estado negativo
El termostato se enciende
Tu hermano está comprando el ordenador.
Pon la temperatura del jardín a 16 grados.
Ajuste de la temperatura del conductor
Bicicleta Specialized Turbo encontrada
Sensor de escape dañado
Potencia TC de retroalimentación
Nombre del concentrador Modbus.
Hoy mi hermana va a la piscina.
El autobús sale a las tres y media.
Nombre de la red Thread
Establecer variable absoluta
Memoria total (intercambio)
Pulsación muy larga
Nivel de atenuación predeterminado local
Temperatura objetivo del vapor
Número de seguimiento del paquete para añadir
Se ha producido un error en la lavadora.
¿Hay un w en el teclado?
Nombre de la base de datos en la que almacenar los telegramas.
Respuesta no válida del dispositivo
La dirección de correo electrónico de tu cuenta de Specialized.
Tengo dos platos.
¡Nos vemos el miércoles!
Vamos a casa.
La rueda izquierda tiene un problema.
Tengo diez relojes.
Establece los estados del relé.
El payload que representa el estado "activado" de oscilación.
Dirección de datos ilegal
Tu hija vive en Madrid.
Mi hermana tiene frío.
Punta día rojo
Nombre de host o dirección IP del dispositivo Bitvis Power Hub.
Energía total MPPT 1
Debes seleccionar al menos una integración para realizar el seguimiento
¿Es rojo el pájaro?
Activa el modo temporizador del termostato para una temperatura y duración específicas.
Desbloquear el dispositivo
Conectar con EZVIZ Cloud
Esta noche el médico va a la piscina.
Aire caliente + 100 HR
Proporción de máscara de pantalla
Configuración de audio entrante
Está lloviendo en Barcelona.
Solicitud de temperatura izquierda
El bocadillo cuesta nueve euros.
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
Hay 24 grados en el baño.
La integración Nest necesita volver a autenticar tu cuenta
Transmisor de radiofrecuencia
¿Qué significa ~?
¿Dónde está mi abuelo?
Tu hijo tiene veinte perros.
Cierra las cortinas del pasillo, por favor.
Tu amigo va a la iglesia en coche.
Bloqueo de la calefacción por la temperatura del agua caliente sanitaria
Tiempo restante de sal del lado izquierdo
La radio del jardín está apagada.
La contraseña para iniciar sesión en tu cámara Foscam.
¡Nos vemos el jueves!
Ayer tu abuela comió una sopa.
Emite un comando en el clúster especificado en la entidad especificada.
Fases de la potencia FV conectada a la red
El ID de dispositivo del montaje de almacenamiento en red que se va a volver a cargar.
Hace calor en México.
Desbloquear el dispositivo (opcional)
Es hora de sustituir el filtro
Corriente de CC (Modbus)
Pulsa la tecla B.
Se dispara cuando uno o más sensores de humedad comienzan a detectar humedad.
Energía en la última hora
El tren sale a las nueve.
Modo de tiempo de desplazamiento
Restablecer consumible del cepillo lateral
Error de almacenamiento de telegramas KNX
Dirección IP a excluir del seguimiento
Actualiza una lista diaria específica para un personaje de Habitica seleccionado.
Por favor, abre la puerta del garaje.
El nombre que representa la tarea pendiente.
Blink no pudo desarmar la cámara.
Zimi - Descubrir dispositivo(s)
La contraseña es JCY.OJ.
Se ha producido un error al descargar el firmware de Elgato.
Tu tía necesita un libro nuevo.
Elimina una anulación de dispositivo
El ID de cuenta de Kamereon seleccionado no coincide con el ID de cuenta anterior
Alarma de temperatura interna
Crear automáticamente un nuevo token de autenticación
Ayer el niño compró una pizza.
No abras la nevera.
El arroz cuesta $99.
Doble pulsación larga
El nombre del certificado
Entradas no válidas, por favor, comprueba tus valores.
Duración del pulso bajo
El profesor va a la ciudad los domingos.
Seleccionar Estación/Dirección
Hora del pico del mes
Enciende el calentador de agua durante un tiempo determinado.
Restricciones por el sensor de lluvia
Se ha proporcionado un código de alarma no válido
El archivo se llama cxiv-2.pdf.
Agua mezclada a 40°C
3B - Calidad del aire mala
El evento del calendario está activo.
La bicicleta está al lado de la casa.
Tu padre quiere una naranja.
Fijado al centro izquierda
Bloqueado por contacto externo
Baterías cargadas desde la red hoy
Enciende la cafetera del ático.
El abrigo está cerca del árbol.
Control de brillo y temperatura de color
Cambiar opciones para este sensor de salidas
¿A qué hora sale el autobús esta noche?
Tu hijo está contento.
Temperatura del estator de la unidad de transmisión trasera
Hora de inicio de ejecución actual
Me acuesto a las ocho y media.
Restricciones de Dynamic ESS
Establecer valor de variable
El calentador de agua está encendido.
Punta día azul
Mañana lloverá en Roma.
Introduce los datos de conexión
Ella quiere un huevo.
Comprueba si hay actualizaciones disponibles para el servidor y/o la integración de Music Assistant.
Número de cuenta de facturación
A mi hija le gusta el pan.
Hoy hace mucho calor en Berlín.
Abre las ventanas de la oficina.
Error de flash en la placa de comunicación
¿A qué hora comemos mañana?
Ganancias diarias en bitcoins
Configuración de software no válida
El ID del medio debe ser un número entero positivo.
Los billetes son amarillos.
Por favor, cierra la ventana de la cocina.
Las cucharas están debajo de la mesa.
Intensidad media de la luz durante los últimos 20 minutos
Energía exportada a la red esta hora
Eliminar elementos de la lista de verificación de una tarea.
Factor de rendimiento estacional
Horas restantes del filtro
Distancia de activación del radar
Leer los tiempos de descarga de CA
Comprueba si uno o más sensores de vibración están detectando vibración.
Límite inferior de la consigna máxima de calefacción central
Crea una grabación de una transmisión de cámara en vivo.
Lomo de ternera (asado)
Alarma de salida de CA de bajo voltaje
¡Que duermas bien!
Introduce la dirección IP del dispositivo.
Mi abuela tiene una cámara.
26 + 32 = 58 es correcto.
Me llamo Laura.
Máximo de descargas web
Fecha para la que se fija el plan de comidas.
Reanuda el horario programado.
Exterior frontal derecha
Por favor, abre las persianas del dormitorio.
Valor de la posición "cerrada"
Modo noche ya activo
Temperatura de salida de ACS
Selecciona la zona a actualizar
Nombre de la entidad a calibrar.
Hay 15 grados en el comedor.
Por favor, apaga las lámparas del baño.
Sistema no compatible: Problemas con OS-Agent
Error al encender
¿Hay un conejo debajo de la cama?
Está nevando.
Energía promedio de gas por hora - hoy
Ventanilla delantera derecha
El ordenador cuesta $99.
La clave API no es válida o ha caducado.
Filete de ternera (cocción a baja temperatura)
Tiempo de filtración restante
Las pelotas son rojas.
Versión del adaptador Wi-Fi
Sin batería o con poca batería
La mujer quiere una manzana.
Tengo un árbol rojo.
Responder a la consulta de devolución de llamada
¿Hay un cuadro cerca del coche?
Comprueba si es de noche.
Hay un billete detrás del coche.
Cierra las ventanas del salón, por favor.
Opciones específicas del modelo
Abre la verja del comedor, por favor.
Potencia mínima de la batería en modo pasivo
¿Dónde está el pasillo?
¿Hay un - en el teclado?
¡Buenas tardes, Lucía!
El agua está más caliente que la curva de enfriamiento
18 + 41 = 59 es correcto.
Las casas son baratas.
La dirección del programa a controlar (utiliza la dirección o el nombre).
Mi abuelo va a la farmacia en tren.
Número de zonas de la cuenta
Unidad de temperatura en pantalla
La contraseña de tu cuenta de Mijn Farmad Apotheek.
Enciende el horno del dormitorio.
A mi abuelo no le gusta el té.
Ruta del dispositivo Socket
Sensor de temperatura exterior dañado
El abrigo cuesta diez euros.
Modo de luz nocturna desactivado
Hoy hace mucho sol en Londres.
Descarga a lo largo del tiempo
Exterior trasero derecho
Sistema de corte bloqueado
A mi abuela no le gusta el chocolate.
Escribe el carácter 7 dos veces.
Punto de medición ID 1
Configurar la suscripción a Cloud Pub/Sub
Selecciona una opción de una selección.
Cierra la cortina del baño, por favor.
La cámara PTZ a mover.
Las niñas viven en México.
La contraseña es {u`L.
Plantilla de comando de energía
No te gustan las pizzas.
Tu médico va a la farmacia en coche.
Clave de propiedad del valor.
Obstáculos ignorados con foto.
Volver a configurar la conexión al host LCN.
Tu hermano va a la oficina todos los días.
Iniciar sesión con SMS
Interruptor apagado
Se produjo un error al comunicarse con Rituals.
Defecto del sensor de colisión
Envía una notificación.
Tu amigo va a la piscina todas las semanas.
Tu código es 63744.
La próxima semana el niño va a la escuela.
Tu madre está comiendo la manzana.
Limitación de potencia activa
Añadir tarea IA
Memoria interna utilizada
La dirección IP local del dispositivo Harbor.
Tu nombre de usuario o correo electrónico de Snoo
Método de ajuste de la latitud
El nombre de tu router Mikrotik.
¿Puedes encender la televisión del ático?
El reproductor multimedia no está silenciado.
Selecciona la máquina que quieres integrar
Solicita una nueva captura de imagen desde un dispositivo de cámara.
La aplicación para reiniciar.
Tengo una camisa bonita.
El carácter ( no está permitido.
Los médicos tienen mucho sueño.
Precio de compra de gas en horario supervalle
Quieren una pelota.
¡Hola!
Error de autenticación con la nube de Crownstone
¿Dónde está tu cama?
Plantilla de último valor de restablecimiento
Ayer lavaron una cuchara.
Defecto del sensor de bucle
El azúcar cuesta ocho euros.
La batería está cargando
Por favor, verifica tus credenciales.
Tu abuelo trabaja en México.
No se pudo obtener la información del dispositivo
Acciones al seleccionar la pista siguiente
Integrar con el control de la calidad del aire exterior.
Habilita la grabación continua en el almacenamiento de la cámara.
El carácter E no está permitido.
El niño tiene seis camisas.
Depósito de suciedad lleno
Fallo del sensor de temperatura remoto (no se restablece automáticamente)
Tu padre va al cine en autobús.
Tiempo de mantenimiento del calor
Velocidad del segundo motor
Potencia aparente nominal
Tu código es 57929.
Mostrar la ruta de referencia en el mapa.
Mi tía es de España.
Consumido importado de la batería
Pon la temperatura del comedor a 22 grados.
El cortacésped está en la base
Edita el contenido multimedia de un mensaje enviado previamente.
La entidad seleccionada no tiene coordenadas de ubicación.
Tengo un cuadro azul.
Conectar automáticamente con el dispositivo
¿Dónde está la casa?
Tu código es 87749.
Actualización de imagen disponible
Hub versión 1 (anterior a 2014)
Distancia del objetivo en movimiento
Se requiere código para armar
Topic del comando HS
Se dispara cuando uno o más niveles de dióxido de nitrógeno cruzan un umbral.
La dirección de grupo del objeto de hora.
Pon la temperatura de la oficina a 28 grados.
El modo confort está encendido
Velocidad de escritura del disco
Por favor, enciende la radio de la oficina.
Crear sensores de uso de ancho de banda para clientes de red.
Dispositivos Matter mediante Thread, Wi-Fi o Ethernet.
¿Hay un q en el teclado?
Por favor, inicia sesión en la nube de Elmax con tus credenciales
Siguiente color LED
Último contacto con VE
Masa muscular en el torso
Cierra las verjas del salón.
Controla el brillo absoluto de la luz.
El nivel de monóxido de nitrógeno superó el umbral.
Se ha superado el límite de solicitudes o la batería de 12 V tiene poca carga.
ID del mapa de referencia
¿Hay una farmacia cerca de aquí?
Fuente de calor de corrección
La bicicleta cuesta dos euros.
Cola de solicitudes llena
Se dispara cuando una o más alarmas se arman en modo vacaciones.
La ensalada cuesta nueve euros.
Fallo en la detección remota de la tensión de la batería
Producción de energía (total)
Tu madre trabaja en México.
El nivel de dióxido de carbono ha cambiado
Precio de vertido a la red de electricidad en horario supervalle
Configuración de payload de cierre
Establece un temporizador de apagado automático de un ventilador Modern Forms.
Tu abuelo tiene sed.
Volumen últimas 24h
Tensión de salida CC
Ella necesita un bocadillo.
Hay 24 grados en el jardín.
Temperatura ambiente demasiado baja
Temporizador de apagado del generador
¿Puedes encender el ventilador del pasillo?
El grupo de tu dispositivo SMA, donde está configurada la conexión Modbus
Selecciona la dirección de conexión
Establecer modo de funcionamiento en calentador de agua
Puerta trasera izquierda
Subir archivo de certificado de la CA personalizado
Establecer la velocidad del ventilador como un valor porcentual (0-100 %).
Nueva contraseña para la Wi-Fi de invitados.
¿Dónde está el banco?
Filtro de aire fresco
A mi tía le gusta la cerveza.
Añadir elementos a la lista de verificación
Calefacción del asiento derecho
El riego ya está activo
Corriente en N
Contaminación del aire moderada
Energía importada de la red esta hora
Índice de parte no válido.
Llegada estimada de la próxima entrega
No uses p^g. como contraseña.
Límite superior de la consigna máxima de agua caliente
¿Qué significa @?
Utilización de CPU (usuario)
La entrada de configuración del sitio para obtener la previsión.
Factor de rendimiento estacional: calefacción
Temporizador de arranque del generador por temperatura
Horas del ventilador de suministro
Se produjo un error de autenticación al comunicarse con el cargador EV Peblar.
Conecta Home Assistant a tu batería Homevolt a través de la red local.
Duración negativa del contador de agua
Hay una pelota detrás de la casa.
El ciclo ha finalizado
Acciones al cerrar
Temporizador de calentamiento del generador
Filtros de mensajes (opcional)
Ella está bebiendo una taza de té.
No se pudo descubrir automáticamente el servidor.
Enciende el ordenador del garaje, por favor.
¿Hace calor ahora?
La próxima semana tu médico va a la oficina.
No se ha podido determinar el origen o el destino
Tu contraseña de Snoo
Trabajo los miércoles.
Establecer dirección del ventilador
¡Feliz cumpleaños, Pedro!
¿Tienen una habitación libre?
Consumo medio de energía de viaje en automático
Apagar la pantalla
¿Qué hora es ahora en Inglaterra?
¿Dónde está tu periódico?
Ejercicio del actuador deshabilitado
Usuario de apagado del sistema
El cielo es azul.
Tensión de retroalimentación TC
Las mujeres van a la playa.
Consigna del ventilador de suministro de la campana extractora
Error de comunicación del contador
Precio todo incluido actual
Coste total del año en curso
Ahora hace calor.
Configurar Gree AC
Configurar el dispositivo Iskra
Alarma del sensor de tensión
El domingo mi abuelo va a la biblioteca.
Nos gustan los gatos.
¿Es grande el abrigo?
Tiempo hasta revisión
Las credenciales pertenecen a una cuenta de Xthings Cloud distinta de la configurada originalmente.
El climatizador admite informar la humedad actual.
Espera; tarda 31 minutos.
La contraseña es DfL%.
Configurar una puerta de enlace MQTT
Lista de opciones.
La película fue muy buena.
El domingo el niño va a la escuela.
El identificador del dispositivo no coincide con el dispositivo configurado previamente.
Consumo de potencia reactiva
Nombre de host o dirección IP de la puerta de enlace Intergas.
Por favor, abre el libro.
Cierra la cortina del sótano, por favor.
Ayer mi abuelo dibujó una casa.
No se ha podido comunicar con el controlador Omada.
Cambia la configuración del Hub.
Precio de consumo de energía - Punta
El ID del destino debe ser un número
Alta pérdida de energía interna
La hora de la alarma.
Tu abuelo está en el salón.
Parada en CA 1
Estamos dibujando el pez.
Son las cinco y cuarto.
Tipo de calibración ORP
Las cortinas del salón están cerradas.
No se pudo establecer el modo aleatorio.
Mi hija no tiene frío.
Tu abuela tiene cuatro casas.
Definir la configuración del servidor
Temperatura del circuito de alimentación primario
Apaga los ventiladores del dormitorio.
Mostrar el área limpiada en el mapa.
Contraseña de tu cuenta de usuario local.
Control remoto activo
Nivel de potencia (W)
Esta voz TTS ya está configurada.
Tu hija quiere una sopa.
Nombre de host o dirección IP de tu dispositivo TP-Link.
Frecuencia CA MPPT 1
Mi madre va al restaurante en coche.
Actualizar la dirección IP de este dispositivo Android TV previamente configurado.
Mi padre va al restaurante.
Cámaras que admiten audio
Restringir todo riego
Tu tía está en el ático.
David vive en una casa grande.
Álbum no encontrado
Toma una instantánea de un reproductor multimedia.
Encender con temporizador
Temperatura del MOS del paquete de baterías 1
Ángulo mínimo de las lamas
Comprueba si uno o más humidificadores están configurados en un modo específico.
Mi abuelo está leyendo el libro.
Esta mañana hace mucho sol.
Los periódicos son viejos.
Un pastel, por favor.
El viernes él va a la estación.
¿Dónde está el libro?
Error al importar la configuración YAML de SMTP.
Abre la persiana del sótano, por favor.
Cargar URL de inicio
Abajo (pulsación larga)
Mi madre va a la oficina todos los días.
La regla de credenciales para el usuario.
Los médicos trabajan en España.
Tu código es 15347.
Mi hermana necesita un sombrero.
Masa muscular en la pierna derecha
No se pudo detener la aplicación Z-Wave JS
Presión de entrada del compresor
Tu hija quiere una taza de chocolate.
Temperatura del agua de salida
Ruta remota a un documento.
El tipo no coincide con el dispositivo descubierto
Se ha completado la limpieza
Obstáculos con foto
Comprueba el carrusel de limpieza.
Sin conexión / Deshabilitado
Cable desconectado
Juan vive en una casa grande.
Energía activa positiva
Mi hermana come una ensalada todos los días.
El correo electrónico utilizado para tu cuenta de Vistapool
¿Dónde está mi plato?
¿Estás seguro de que quieres configurar IFTTT?
Los hombres viven en Inglaterra.
15 + 13 = 28 es correcto.
Una cadena hexadecimal para enviar.
El conejo es negro.
Temperatura máxima de la caldera
Detiene Home Assistant.
Falta el depósito de polvo
Indicadores de estado del medidor TC de carga activa
El cuchillo está en el baño.
Cuenta atrás para desactivar la zona inferior
Se ha producido un error al cerrar la puerta
Reiniciar contador de energía
Mi reloj es azul.
Tensión fase B-N
No se pudo autenticar con Tibber al obtener los precios.
Tu hermana necesita una cuchara nueva.
La integración de Home Connect necesita volver a autenticar tu cuenta
El archivo se llama lqvv~.bak.
Próximo destino de llegada
¡Mira!
El tren sale a las dos.
Ayer tu hermana escribió un libro.
Selecciona la dirección MAC del dispositivo
¿A qué hora cierra la tienda esta noche?
Consigna de calefacción (día)
Quiero comprar una bicicleta negra.
Mi madre está dibujando el perro.
Energía de CA-in-1 al inversor
Cantidad de riego único
Las llaves están en el garaje.
Slug de copia de seguridad para restaurar.
Última fuga detectada
La contraseña es c.'j.
Activar o desactivar la función Brisa
Reproducir ahora y borra la cola
Host (dirección IP o nombre DNS)
La tienda cierra a las siete.
Navajas (medianas)
Selecciona el interruptor encontrado para configurarlo
Mi amigo quiere una patata.
Abre la persiana del garaje, por favor.
Sensor de caudal de cloro
El archivo se llama gjgl-2.pdf.
Recuento de arranques del quemador de agua caliente
El nombre de esta configuración
El niño tiene veinte teléfonos.
Detiene un desvanecimiento de la luz.
Define las acciones que se ejecutarán cuando se detenga la aspiradora.
Me acuesto a las cuatro.
Apaga la radio del jardín.
A mi hija no le gusta la cerveza.
A mi hijo no le gusta la cerveza.
Velocidad de descarga
Los médicos van a la biblioteca en autobús.
No entiendo.
Acceder al servidor Portainer
ID del chat donde editar el título.
Establecer el valor del contador
¿Dónde está mi médico?
Número de serie de la chimenea a configurar
Motor del cepillo derecho sobrecargado
Tu profesor tiene cuatro vasos.
Si la opción debe pasar de la primera a la última.
Nivel de carga de la batería
Longitud mínima del texto de entrada
Mi tía tiene veinte periódicos.
La instancia de Seerr en la que buscar.
Se dispara cuando uno o más interruptores se encienden.
Configurar el temporizador del calentador de agua
Selecciona el dispositivo que quieras añadir a Home Assistant
¿Dónde está tu casa?
Energía real plus
Intermitente delantero derecho
¿Quieres configurar este calentador Guntamatic?
Punta día blanco
Yendo a limpiar la mopa
El domingo tu amigo va al banco.
La contraseña es 2=H^|.
Tu tía tiene nueve conejos.
¿Cuándo?
Cuenta de Spotify especificada no válida
Establece el período de tiempo para mantener la temperatura y anular la programación.
Introduce el número de zona a configurar
Mi libro es barato.
Tu tío necesita una silla nueva.
El correo electrónico no existe.
No se pudo enviar la orden de armar ausente a la alarma Egardia.
El sol de medianoche terminó
Reproducir un sonido antes del mensaje de inicio o multimedia.
El servicio ntfy seleccionado actualmente no está cargado o está deshabilitado en Home Assistant.
Temporizador de parada del generador por tensión
Mi periódico es pequeño.
¿Tienes hermanos?
No uses HiIF como contraseña.
Ayer mi tía dibujó un coche.
Elige un dispositivo para configurar
Habilitar la conexión a la nube para la estrategia de carga inteligente
Bloquear por el interior de la puerta
Configurar Harbor
Estado de la limpieza del aire
Reproduce el sonido de dispositivo perdido en un dispositivo Apple.
Temperatura interior AQIN
Días a incluir
La contraseña para la autenticación básica HTTP.
El carácter ` no está permitido.
Sensores de uso de ancho de banda para clientes de red
Archivo de clave SSH no encontrado
Sólo calefacción auxiliar
Sin potencia de entrada
Modo de climatización para calefacción
Calidad del aire media
Encender reproductor multimedia
Las mujeres tienen mucho miedo.
Error al iniciar sesión. Por favor, comprueba tu nombre de usuario y contraseña e inténtalo de nuevo.
La entrada para la que recuperar las imágenes del vehículo.
La contraseña es X(P?.
Comienza a reproducir el contenido multimedia especificado en un reproductor multimedia.
Comemos a las cinco.
Enciende un ventilador.
Modo de sonido de alarma
El archivo se llama acyi-2.pdf.
El archivo se llama quyo.py.
Error durante la actualización
Vivo en Barcelona.
Valor de Z-Wave JS actualizado
Bloque de programación finalizado
El carácter ? no está permitido.
¿Cómo estás, Ana?
Hay un cuadro en el ático.
Sensor de control de la temperatura exterior
Toma una foto.
Sube un archivo a tu instancia de Immich.
ICA local personalizado
El médico tiene miedo.
La contraseña es KD4.
Inicio de la franja seleccionada
Esto te permitirá cambiar el puerto serie de tu adaptador Zigbee actual.
Necesitan un helado nuevo.
Vincular cuenta de Google
El lunes tu abuelo va a la biblioteca.
ICA PM2.5 (promedio de 24 horas)
¿Puedes apagar la lámpara del jardín?
Me levanto a las tres y media.
La carta cuesta $99.
Introduce la ruta de autobús
Tengo una casa barata.
Selecciona los clientes de red para los que crear entidades.
Estado del enlace Ethernet
Selecciona tu ID de punto de medición
Apaga la televisión del baño.
El certificado de cliente y la clave privada no son un par válido
De nada.
¿Hay un libro en el sótano?
Hay un cuchillo en el garaje.
Tu hija tiene calor.
Total de retorno de energía del mes en curso
Se ha producido un error al conectar con la API de Forecast.Solar
El ID de la cuenta debe ser un número de 9 dígitos
Nombre del destinatario
¿Dónde está el pez?
El profesor está lavando el vaso.
No nos gusta el agua.
Ayer fue domingo.
¿Es amarillo el pez?
¡Buen provecho!
Presión del neumático delantero derecho
Aumenta el volumen x niveles.
Añadir una observación para un rango numérico
No sé nadar.
Establecer temperatura con fecha y hora de finalización
Selecciona cómo se reciben los datos de la imagen.
Espera; tarda 8 minutos.
Esta mañana hace sol.
Hora de finalización de la consigna
Tazas de leche caliente
El lunes tu abuelo va a la playa.
Suscripción heredada detectada
Los abrigos están sobre la casa.
Tu hija no tiene prisa.
Enciende la música del baño.
Establecer valor de entrada de fecha y hora
Introduce tu nombre de usuario y contraseña:
A mi tía le gustan los plátanos.
Comprueba si uno o más cortacéspedes están inactivos.
Mi hijo tiene doce bicicletas.
No se pudo volver a la pista anterior.
Precio de vertido a la red en horario valle
Tu hermana es de Nueva York.
Ella quiere una ensalada.
Energía este año
Consumo total de corriente TC
Por favor, abre las puertas del ático.
Umbral de registro alcanzado
¿Hay un ratón sobre el árbol?
Bomba de circulación de ACS
La limpieza se detuvo debido a un error
Las mujeres están en el jardín.
Miguel vive en una casa grande.
La clase de dispositivo seleccionada requiere una unidad
¿Dónde está la cámara, por favor?
¿A qué hora sale el autobús hoy?
Cadena de conexión de Event Hub
Canal para el que se solicita el nivel de brillo.
Esta mañana tu tía va a la ciudad.
Cero neto (sólo carga)
La estación de salida y la de llegada no pueden ser la misma.
Intervalo del informe de temperatura
Déjalo vacío para utilizar la dirección del servidor de aplicaciones.
No es un receptor de red AVR Denon, la información de detección no está completa
Sensor de nivel de agua atascado.
¿Está apagado el ventilador del comedor?
El niño está lavando un vaso.
Luz del horno inferior
Activa el modo valet de un vehículo.
Modelo de voz a texto
Instalación energética para configurar.
Ir al enlace
El nombre de archivo del firmware.
Lomo de ternera (cocción a baja temperatura)
Necesito un libro nuevo.
Hoy los profesores van al médico.
Abre las verjas del ático, por favor.
Por favor, introduce su información de IP Secure.
¿Qué significa E?
El hombre trabaja en México.
Se agotó el tiempo de espera al generar una URL de autorización.
Modo de carga programada
¡Buenas tardes!
Se detectó un rastreador GPS Fressnapf no válido
Hace viento en París.
Tamaño de la última toma
No se pudo conectar con el servidor
Próximo precio de la electricidad
Borrar datos del torrent.
Fallo al volver a autenticarse; el número de serie no coincide con el original
Desequilibrio de tensión en la red eléctrica
Mi tía tiene prisa.
Ranura de código a desactivar.
Límite de potencia interno
La tienda abre a las cinco.
Hay 29 grados en el garaje.
Límite inferior para el rango del filtro.
Ya existe
Restaurar el brillo de la luz
Esta tarde tu tía va al hotel.
Actualizar un plan de comidas
Exportación de energía activa
Temperatura de calentamiento deseada
Protección contra sobrecorriente del BMS
No abras el cajón.
Topic de estado del modo de color
Cierra las verjas de la cocina, por favor.
Mi profesor necesita un paraguas.
Insteon no está cargado.
La contraseña de tu cuenta de Helty Home.
Tengo un sombrero azul.
Mi hermana tiene diez relojes.
Hay 23 grados en el garaje.
Desactiva la transmisión de audio.
Depósito de agua sucia lleno
Cambio de filtro pendiente
Tu tío tiene dos cuadros.
Páginas restantes del tambor cian
Total de partidas de Chess960 diarias en tablas
La API no está disponible actualmente.
¿Hay un periódico en el jardín?
Error de autenticación con Dropbox
Color del texto del apagado total
Envió una notificación de control de entrada
Temperatura del aceite del motor
¿Hay un 0 en el teclado?
Se produjo un error desconocido al comunicarse con el dispositivo Tailwind.
El niño está jugando con la pelota.
Mi hija quiere un trozo de pescado.
Energía de red añadida
Establecer v40 min
Tu abuelo quiere un trozo de carne.
Hay un plato en la oficina.
Por favor, cierra la ventana del baño.
Se ha completado el secado
¿Qué quieres?
¿Hay un U en el teclado?
Factor de potencia fase C
Total de importación desde la red
Descarga el archivo de Minio.
El ordenador cuesta $3.
La imagen se muestra como icono de notificación a la izquierda del texto de la notificación.
Motor de la rueda trasera derecha sobrecargado
La integración MQTT de Home Assistant no está configurada.
Topic del comando del modo de oscilación horizontal
No se pudo vincular con la puerta de enlace
Ella es inteligente.
A mi abuelo no le gustan los gatos.
La lámpara del salón está encendida.
Este canal ya está configurado.
Ajusta el modo del altavoz.
Acciones al localizar
Coste previsto de la factura eléctrica actual
Hora de inicio del modo de suspensión los sábados
Leer desde el bus KNX
Duración total de la limpieza
Modo reposo desactivado
Buenas noches, Carlos.
Configurar almacenamiento SFTP
Temperatura del disipador de calor del inversor de la transmisión trasera derecha
Inicio previsto de la próxima entrega
¿Hay un ; en el teclado?
Modo súper frigorífico
Ajusta la sensibilidad para Pure Boost.
Mi hija tiene veinte árboles.
El salón es barato.
Por favor, cierra las persianas de la cocina.
El domingo la niña va a la farmacia.
Hora punta de mayor consumo - Ayer
Los profesores quieren una botella de leche.
Detiene la reproducción de un tono de llamada inmediatamente.
El ID de la clase de comando para el valor.
Precio de producción de energía - Punta
Nivel del sensor
Potencia máxima por fase
Tiempo restante del cepillo principal
Fin del período valle
Por favor, apaga los ventiladores del pasillo.
Tu madre está cansada.
Comprueba si uno o más sensores de gas están despejados.
El nivel de dióxido de nitrógeno cambió
¿Estás seguro de que quieres configurar Mailgun?
Tengo un sombrero.
Mi tío no tiene miedo.
Descargas de la última versión
Monitor de la tabla de contadores (61)
El reloj está debajo de la casa.
Nivel de batería de reserva configurado
Tiempo total estimado
Tu código es 64653.
El nombre de usuario de tu cuenta de Autoskope.
Se requiere código para desarmar
Tu padre tiene ocho cuadros.
La integración de Xbox necesita volver a autenticar tu cuenta
Se produjo un error desconocido al comunicarse con los servidores de Renault.
Producción de almacenamiento hoy
Las niñas quieren un vaso de cerveza.
Se requiere volver a autenticarse
La contraseña de Reolink es demasiado larga
Mi hija tiene tres conejos.
Establecer valor de entrada de texto
Apaga la calefacción durante una hora o hasta que se alcanza la temperatura mínima.
Iniciar sesión en Specialized
Consumo de gas de calefacción hoy
El identificador de región/rastreador de dispositivo especificado no es válido.
A mi abuela no le gusta el zumo.
Límite superior para el rango del filtro.
Por favor, cierra las puertas del comedor.
La hora de salida deseada.
Bajar agua/secado
Pure Boost vinculado con la calidad del aire interior
El valor proporcionado no es válido para esta acción.
¿Dónde están los perros?
Se dispara cuando uno o más sensores de monóxido de carbono dejan de detectarlo.
Activa el modo ausente para el calentador de agua.
Configurar prefijo del archivo de salida
Temperatura del modo de calefacción
Buenos días, Pedro.
Corriente de red L1
Clase de dispositivo inesperada
Pon la temperatura del jardín a 24 grados.
Hora de revisión por kilometraje
Última actualización de la ruta
Buenas noches, Pedro.
Amarillo: LED de estado del sistema
Dispositivo devolo Home Network encontrado
Estación meteorológica de la que obtener datos
La entrada de configuración que representa el bot de Telegram para enviar el vídeo.
No uses d"Qag como contraseña.
Mi abuela va al cine en autobús.
Consumo de agua de hoy
¿Dónde están mis caballos?
Tu tía está comprando un sombrero.
Sobretensión de red L1
La contraseña es ]*=Ae.
Tu madre tiene ocho sillas.
Hoy hace mucho sol en España.
El archivo se llama mzok.py.
La cortina del sótano está cerrada.
Estado de funcionamiento interno
Tiempo de respuesta rápida automática
Enciende los ventiladores del garaje, por favor.
Esta bicicleta no tiene ninguna clave de cifrado almacenada que volver a configurar.
Mi médico quiere un vaso de zumo.
Elige el método de conexión a la puerta de enlace
¿Hay un billete sobre la cama?
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
Por favor, enciende la música de la oficina.
Ruta del dispositivo USB
El reproductor multimedia está reproduciendo
Mi padre trabaja en Barcelona.
Mi hermana quiere una ensalada.
Activar energía para accesorios
El código SMS introducido no es válido.
N3 - Calidad del aire mala
Se dispara cuando el nivel de una o más baterías supera un umbral.
Motor del cepillo izquierdo sobrecargado
Componente de infrarrojos no cargado
La latitud a enviar.
¿Quieres configurar Sonos?
Tu abuela quiere un vaso.
La mujer vive en Barcelona.
Los médicos van al banco en coche.
Las niñas están dibujando un perro.
La fecha y hora de inicio debe ser anterior a la fecha y hora de finalización.
Estoy en el ático.
Recarga todas las entidades Modbus.
Regulación redox activa
La configuración del sensor debe proporcionar dos entre de 'inicio', 'final', 'duración'
Tu madre tiene siete casas.
El archivo se llama qucw_1.txt.
Establece la velocidad del ventilador rastreada para un ventilador Bond.
Se detuvo por el control de refrigeración
Pregunta de encuesta, 1-300 caracteres.
HTTP(s) - Consulta JSON
Valor de paso de brillo
El médico quiere un vaso de cerveza.
Acceso a la ruta de archivo seleccionada no permitido
ID de receta o slug
¿Estás seguro de que quieres configurar Traccar Client?
A mi amigo le gustan las patatas.
¿Dónde están mis libros?
Se produjo un error al intentar conectarse a la instancia de Portainer.
La contraseña utilizada es incorrecta
¡Buenas noches, David!
Par real de la unidad de tracción delantera
Temperatura de retorno del búfer
Solicitud de encendido del TV
Apagado por registro
Acumulado de electricidad producida en horas valle
Tu amigo tiene nueve relojes.
Permite a Profiler crear un perfil de sistema para un número de segundos especificado.
¿Hace viento esta mañana?
Almacenamiento total disponible
El pastel cuesta tres euros.
Ancho de banda en transmisión (real)
Añade un fondo al mapa.
Armar ausente sin espera de entrada.
A mi hija le gusta la leche.
Pon la temperatura del comedor a 26 grados.
Dirección de grupo para leer la humedad actual.
Máxima potencia ayer
Reinicio(s) necesario(s)
Establecer personas en casa
Corriente instantánea fase T
El archivo se llama nxdf_1.txt.
El lunes mi médico va a la playa.
El gato es verde.
Actualizar una recompensa
No se pudo subir el contenido multimedia.
No se pudo iniciar la reproducción.
Los periódicos están delante de la cama.
Comprueba si uno o más sensores de humedad no detectan humedad.
¿Qué hora es en Nueva York?
Define tu conexión Solar-Log
Mi profesor va al hotel todas las semanas.
El sombrero es demasiado caro.
¿A qué hora abre la tienda mañana?
Define una plantilla para obtener la humedad actual.
Espera; tarda 19 minutos.
Buenos días, Laura.
Mi abuela vive en Madrid.
La contraseña para el usuario proporcionado.
Los niños tienen diez sillas.
Próxima temperatura programada
Mi tío tiene cuatro billetes.
Error de descubrimiento UDP.
Se dispara cuando el volumen de uno o más reproductores multimedia cruza un umbral.
El token de acceso proporcionado no es válido.
Relé de la válvula de gas defectuoso
¿Puedes apagar el ordenador del garaje?
Tenemos veinte cucharas.
Hay un caballo en el comedor.
Tenemos miedo.
Configurar el tema de Cloud Pub/Sub
Tu abuelo quiere un vaso de cerveza.
Tu hija quiere una carta.
Establece un valor de tiempo de ejecución booleano en el controlador IHC.
Contador de páginas del tambor negro
En modo reposo
Los niños están jugando en el jardín.
Brilla el sol.
Esta tarde mi abuela va a la estación.
Dispositivo Xbox encontrado
Actualizar una tarea pendiente
Tengo cinco sillas.
Nombre de host o dirección IP de tu dispositivo Iskra.
¿Hay un perro al lado de la casa?
Lo siento, Miguel.
Nivel de ventilación cuando se detecta contaminación por la noche.
Activar retardo a la izquierda
Lectura del contador de agua 1
Alarma de estado de salud
El comando que se enviará al dispositivo.
Tu hermana quiere un trozo de pescado.
Establece la temperatura deseada para un dispositivo de climatización Netatmo con un período de tiempo.
Corriente de bus CC (batería)
Ya existe otra entrada para este puente Hue, se eliminará esta entrada
El niño va al supermercado en tren.
¿Puedes apagar la cafetera del jardín?
Modo de calidad del aire
La clave sin conexión debe ser una cadena hexadecimal de 32 bytes.
Brillo de la luz de estado
Por favor, cierra el libro.
Tu clave API de 32 bits
Depósito de agua limpia vacío
¿Está Laura en casa?
Define si se añade un ciclo de enjuague adicional al programa.
Tu vecino va al banco.
Límite de potencia de descarga (%).
Producción de energía hoy
Ir a preajuste
N1 - Calidad del aire buena
¿Dónde está la pelota, por favor?
No es posible la comunicación con el filtro
Mi médico quiere un trozo de pescado.
Límite inferior de carga con energía solar
Añadir una programación de carga
¿Dónde está el conejo, por favor?
Error de comunicación con el accesorio
Configuración del dongle USB Crownstone
Franjas horarias de los sábados
Distancia hasta la llegada
Se produjo un error al intentar conectarse a la instancia de Firefly III.
Pedro vive en una casa grande.
Abre las persianas del ático, por favor.
El número de puerto se puede encontrar en el menú de configuración del dispositivo.
Rango de velocidad máx.
Consumo de energía neto actual
La cuenta a la que mover dinero.
Mañana mi tía va al médico.
El nombre de host o la dirección IP del dispositivo HAVEN.
Consumo neto de tensión CT
Mañana mi padre va a la escuela.
Sensibilidad de detección de movimiento medio
Ya se ha configurado un TV Philips con este emisor de infrarrojos.
Profundidad de color de vídeo
El termostato está secando
¿Dónde están mis peces?
No se encontró la base de carga
Estado de precalentamiento
Navegar a las coordenadas
Tiempo de finalización de la segunda cavidad
La mujer quiere una naranja.
Tiempo restante de carga
Segundo botón del segundo grupo
Zona a la que rastrear la distancia
Añadir evaluación de tareas de IA
Notificaciones push de alarma
¿Hablas español?
El puerto serie no es un dispositivo válido o no se pudo abrir
Conectar con el Powerwall
Actualizar el archivo de claves KNX
El brillo de la luz cambió
Buenas tardes, Lucía.
Energía consumida de la fase L1
Tu hermana compra un helado todos los días.
Masa grasa en el torso
Hace viento en España.
Se ha producido un error al actualizar el evento
Tu código es 78389.
Calidad del aire activa
Déjalo en blanco para utilizar el puerto predeterminado.
Perfil de impresora con el que conectarse.
Nivel de alerta actual
El gato es bonito.
Los cuchillos están en el salón.
El índice de ranura de credencial para borrar.
Son las ocho.
Número de serie (12 dígitos)
Número de días para mantener activo el modo ausente (1-365)
Apagar ventilador
Elige tu ciudad de la lista
Selecciona la estación para la que mostrar los precios
Configuración de la puerta de enlace Ethernet
Mi amigo vive en Inglaterra.
¿Hay un _ en el teclado?
Modo de movimiento PTZ.
Consumo total de gas
Comprueba si una o más alarmas están armadas en modo vacaciones.
Consumo neto mensual
Tiempo de utilización del cepillo lateral
Tazas de café con leche
Esta noche mi hijo va al banco.
A mi tía le gustan las manzanas.
Color en modo diurno
¡Bienvenido, Sara!
Pedro no está en casa.
Fallo en la configuración del modo de entrada
Mi abuela quiere un kilo de carne.
Activar o desactivar el control de calidad del aire.
Quisiera un trozo de chocolate, por favor.
Rango demasiado pequeño
Hay una cuchara en el hotel.
Modo de almacenamiento predeterminado
Tiempo de finalización de la lavadora superior
La aplicación Matter Server aún no está instalada.
Este cargador ya está configurado
Contraseña para la interfaz web de Ouman EH-800
Añadir a la lista de reproducción
Tiempo para volver al punto de guardia
Estamos comiendo una naranja.
¿Qué significa f?
Obtener usuarios de la cerradura
Tu padre quiere un plátano.
Recarga los temporizadores desde la configuración YAML.
La dirección de correo electrónico para iniciar sesión en tu cuenta FYTA.
Error de autenticación: credenciales no válidas
Detener el registro de objetos
Reproducir/Pausar contenido multimedia
Energía de calefacción diaria producida
IVA actual de la electricidad
¿Y tú?
Pausar todo el riego
Las credenciales proporcionadas no son válidas.
Tu abuelo tiene tres ratones.
Iniciar el programa seleccionado
Franjas horarias de los martes
Importación desde la red
¿Hay una pelota sobre la mesa?
Mi hermano está ocupado.
Abre la verja del baño, por favor.
Lluvia últimas 24h
Temperatura temporal de la caldera
Nivel mínimo de carga
Propiedad del objeto de interfaz
El árbol cuesta veinte euros.
Configuración en la nube de Genius Hub
Modo de suspensión los miércoles
Precio medio con todo incluido
Este ventilador no admite temporizadores de suspensión.
¿Cómo se dice esto en español?
¿A qué hora empieza la película?
Apaga la música, por favor.
Impulso de ranura derecha
Modos de color compatibles
Comprueba el nivel de dióxido de azufre de una o más entidades.
El niño quiere una ensalada.
Esta credencial ya está registrada en el dispositivo.
Blink no pudo grabar un clip.
8 + 45 = 53 es correcto.
Telegrama KNX recibido o enviado
Eliminar el límite superior
¿Te gustan las ensaladas?
Tiempo de transición encendido/apagado
Estación de carga bloqueada
A mi hija no le gustan los pájaros.
Estado de detección de ventana abierta
Protección contra sobrecalentamiento activa
Obtiene elementos de una lista de tareas pendientes.
Brillo del LED trasero
Tiempo de ejecución vertical de calibración ascendente
Sobrescribir la configuración existente
Se dispara cuando una o más sirenas se apagan.
Programar encendido
Solo se puede cambiar cuando el control remoto está activado.
Actualizar la programación del aire acondicionado
Creo que no.
No lo sé.
Tu código es 31214.
Contraseña de tu cuenta de INDI Allsky, si la autenticación está habilitada.
Bomba de agua de la unidad interior
Transición de brillo y temperatura de color
Temperatura objetivo del café
Dosificación de cloro establecida
¿Es grande el libro?
Comemos a las cuatro y media.
Consumo de electricidad este mes
El ayudante de plantilla ha sido eliminado
El nombre/título a buscar.
No se pudo autenticar con Tado.
A mi tío no le gustan las naranjas.
El arroz cuesta $40.
Topic del estado de humedad objetivo
Temperatura del inversor de la transmisión trasera izquierda
Los teléfonos están en el garaje.
Modo de desplazamiento de potencia
Vuelve a conectar tu cuenta de Tibber para actualizar el acceso.
El mensaje a mostrar en modo perdido.
La oficina es azul.
Eliminar vehículo Autocharge
Introduce tu código MFA para Abode
Hora de finalización del modo de suspensión los viernes
¿Dónde está el abrigo, por favor?
Modo de aire acondicionado
El dispositivo seleccionado no es un cliente de red del controlador de Omada.
El ID del medio con el que empezar en lugar de utilizar texto a voz.
Tu código es 60706.
El dispositivo no es un servidor multimedia compatible
Valle día rojo
A mi hermano le gusta la carne.
Configuración del modo de color XY
Mi médico va al hospital los domingos.
No uses B^[iV como contraseña.
Modo de línea DSL
Tu hijo es alto.
Cuenta incorrecta: las credenciales proporcionadas no coinciden con esta cuenta de Monzo.
Código de casa X10.
¿Está encendido el ordenador del jardín?
A mi hijo le gusta la leche.
Queremos un trozo de carne.
Mueve uno o más elementos dentro de la cola de reproducción.
El nombre de usuario de tu cuenta de suministro
Periodo de enfriamiento después de funcionar
Introduce la dirección IP del dispositivo Solarman para integrarlo con Home Assistant.
Hace frío en España.
Se requiere Bluetooth cuando el modo sin conexión está habilitado.
Nombre de archivo de copia de seguridad no válido
Coste diario fijo actual
El abrigo cuesta $8.
URL a cargar.
Mañana lloverá en Barcelona.
Eliminar comando remoto
Tiempo de espera agotado al conectarse a la puerta de enlace.
¿Dónde está tu amigo?
Tu abuelo tiene siete llaves.
Los hombres tienen ocho platos.
Si se deben enviar comandos a la dirección del grupo en lugar de a un único dispositivo.
Energía consumida (mensual)
Ciclos de carga totales
Inicio del modo diurno
Enciende la calefacción del ático.
Corriente de almacenamiento CT
Problema con la alimentación de los accesorios
Tu vecino tiene sed.
Cierra las verjas de la oficina.
Opcional, utilizado para sensores de sitio generales.
Comprueba si uno o más mandos a distancia están apagados.
Impulso del calentador de agua
Se produjo un error de autenticación o conexión durante la actualización del firmware.
El autobús sale a las siete y media.
Importación de potencia activa
Mañana tu tío va a la escuela.
Energía reactiva producida
Sube el volumen del grupo
ID del endpoint del clúster.
Servicios de red activos
Me gusta el agua.
Mi amigo necesita una pelota nueva.
26 + 16 = 42 es correcto.
Se dispara cuando una o más alarmas se arman en modo noche.
Configura tu dispositivo BSB-LAN para que se integre con Home Assistant.
Las niñas tienen doce camisas.
Hoy hace mucho sol en París.
Tensión de la cadena fotovoltaica E
¿Dónde está el coche, por favor?
¿Hay una bicicleta cerca del árbol?
Red descargada hoy
Corriente del PCC L1N
Velocidad máxima de subida
Potencia EVSE TC
Se dispara cuando la consigna de humedad de uno o más termostatos cruza un umbral.
Topic del comando de energía
El cuadro es demasiado caro.
El módem que debe conectarse.
Tu código es 91358.
Uso máximo sin conexión
La dirección IP o el nombre de host del sistema que ejecuta Libre Hardware Monitor.
La contraseña es nwzd7.
Envía un comando.
Compro un abrigo todos los días.
La zona en la que disparar.
El tren sale a las seis y media.
El niño está comprando un periódico.
Tensión de carga PV1
Cierra la cortina del sótano.
No entiendo.
¿Hay un sombrero cerca de la casa?
Apaga la música.
Las mujeres quieren una naranja.
ID de Steam no válido
Masa libre de grasa en la pierna derecha
Mi hermano quiere un kilo de pan.
Ajustar la espera por lluvia
Navegar a la URL
Autenticación no válida para el dispositivo SMA
Factor de potencia de salida L1
El archivo se llama jcou-2.pdf.
Ventilador de torre STVL 50 C1
Selecciona un vehículo
Este dispositivo no admite la entrada de teclado.
El nombre del bucket.
Tareas locales
Apagado de protección de la cadena fotovoltaica 1
Esperando el apagado
Compensación de temperatura exterior
Se dispara cuando uno o más sensores de ocupación dejan de detectar ocupación.
Tu código es 1504.
Vida útil del tambor magenta
Mi padre tiene veinte caballos.
Inicia sesión en la nube de Imou
Arma el Elk-M1 en modo vacaciones.
Electricidad producida en la fase uno
El nombre de host o la dirección IP de tu servidor INDI Allsky.
Contraseña para la autorización en el servidor PCHK.
Enciende los ventiladores del pasillo.
El código de verificación enviado a tu correo electrónico.
Plantilla de rastreador de dispositivos
Añadir All-Link
¿Hay un sombrero al lado del árbol?
Error de secado E13
La contraseña es !EK.
No uses pJa? como contraseña.
Ubicado en el trabajo
El lunes mi vecino va a la oficina.
Hora de finalización del programa
Paneles solares conectados
La cuenta debe ser la misma que se utilizó para configurar la integración
El cuadro está cerca de la mesa.
Nivel de batería de parada de pre-grabación
Pon la temperatura de la cocina a 22 grados.
Consigna de refrigeración (noche)
Enviar acción de chat
30 + 2 = 32 es correcto.
Consumo de energía fase L1
Se produjo un error desconocido
¿Puedes apagar el ventilador de la cocina?
Tiempo máximo de ida y vuelta
Establecer límite de velocidad
Se produjo un error inesperado durante la autenticación.
Las camisas son baratas.
No se pudo conectar al servicio Fresh-r.
Cierra la botella.
Tu código es 30201.
Selecciona la primera opción de una selección.
La tensión de entrada de CC MPPT 1 es demasiado alta
La contraseña es FDC.
Hay un gato delante del coche.
Duración del pulso alto
¿Dónde está mi gato?
Home Assistant actualizado
Tu tía va a la playa todas las semanas.
¡Buenas noches, Pedro!
A mi madre le gusta el té.
Gas consumido acumulado
No te preocupes.
La lista de modos de escucha no puede estar vacía
Configura el modo del dispositivo de climatización.
41 + 24 = 65 es correcto.
Comprueba si uno o más satélites Assist están escuchando.
Él es médico.
Tu hermano está comprando el cuchillo.
¿Dónde está tu cámara?
Esta noche él va a la playa.
Problema de falta de señal en la línea telefónica
Identificador de contador inteligente
Tipo de sensor de temperatura externo
Energía de salida de CA total
Peras para cocinar (medianas, enteras)
Aceptar nuevo token en la IU de Hyperion
Vuelve a carga un montaje de almacenamiento en red.
Frecuencia respiratoria máxima
Elige el método de inicio de sesión compatible con tu cuenta de Fressnapf Tracker.
Hola, Pedro.
El número de tu casa
No se pudo conectar con el controlador.
Son las tres y media.
Por favor, selecciona una puerta de enlace de la lista.
Color de primer plano del botón
La flor está en el dormitorio.
ID de la notificación a eliminar.
Ayer tu abuelo compró un zapato.
Establece la ubicación en modo para dormir.
Activar el webhook de la alarma
Mi hijo necesita un teléfono.
Por favor, vuelve a introducir la contraseña de tu cuenta de Autoskope.
Ignorar la actualización de configuración del dispositivo
Tu madre quiere una patata.
Restaurar desde una copia de seguridad completa
Se dispara cuando la consigna de temperatura de uno o más termostatos cruza un umbral.
La contraseña de tu dispositivo Hikvision
Puerto Reolink no habilitado
Mi tío necesita un pastel nuevo.
Las mujeres quieren un plátano.
El nombre de host o la dirección IP del APC UPS Daemon
Hora de inicio del día
Intervalo de funcionamiento del generador
Selecciona los feeds que quieres sincronizar
Fuente multimedia no compatible actualmente
¿Hay un zapato en el salón?
¿Es negra la taza?
Se dispara cuando una o más luces se encienden.
Se ha utilizado una voz obsoleta
Tu madre no tiene hambre.
Tengo un periódico azul.
Ayer ella comió un helado.
Estado del motor de la válvula
Buenas noches, Lucía.
La camisa es azul.
Consumo estimado de energía - Restante hoy
Mantener el perfil actual
Se dispara cuando uno o más sensores de humedad dejan de detectar humedad.
Se esperaba una cadena de texto.
El hombre vive en Londres.
Establecer credencial de la cerradura
A mi profesor no le gustan las naranjas.
Los gatos están en el ático.
Ayer ella lavó una taza.
Verificar configuración de Home Assistant
Esta tarde mi médico va a la playa.
Tensión de batería baja
Comprueba si uno o más detectores de humo están detectando humo.
El profesor está comprando un vaso.
Ya está configurado un accesorio o puente con el mismo nombre o puerto.
Invertir el resultado
Introduce la dirección de correo electrónico asociada a tu cuenta Ohme.
El coste de la recompensa.
Umbral de advertencia de potencia
Saturación de nubes máxima
Por favor, pulsa el botón azul
Oscilación vertical apagada
Consumo de electricidad de ACS en los últimos siete días
El profesor está comprando el libro.
Alarma de tiempo de espera de ACS
Flores de romanesco (pequeñas)
Dirección IEEE para el dispositivo.
La batería no está baja
Se ha agotado el tiempo de espera al intentar conectarse a la instancia de Firefly III.
Control en tiempo real
Estado del último pedido
Este es mi amigo Laura.
Tengo un coche blanco.
Vuelve a introducir las credenciales de la interfaz web de Ouman EH-800.
A mi médico no le gusta el café.
Tu hermano es de Madrid.
Establece el modo de funcionamiento de oscilación de un termostato.
Tu amigo está comprando la cuchara.
Configurar dispositivo Hikvision
El nombre de host o la dirección IP del dispositivo Shelly con el que conectar.
Abre las cortinas del comedor, por favor.
Mi hermana no tiene sed.
La ensalada cuesta cinco euros.
Controlador Rain Bird
El caballo está cerca de la mesa.
Introduce la clave API de tu cuenta ecosmart.
Tu código es 63565.
Días desde la temperatura máxima
¿Qué es eso?
Energía de descarga diaria de la batería
Consumo total de potencia del TC
Introduce tus credenciales de Autoskope.
La duración del modo eco en minutos.
La niña trabaja en Madrid.
27 + 4 = 31 es correcto.
Tu médico es inteligente.
¿Quieres un plátano?
Ahora hace mucho sol.
Limpiar zona por aspirador
Uso de tarifa valle del mes en curso
Climatización automática del asiento izquierdo
La lavadora del jardín está encendida.
Tiempo de flash largo
Tu amigo quiere un zapato.
Segundo botón del primer grupo
Proporción de consultas validadas por DNSSEC
Datos del proyecto de ETS
Acciones al establecer la temperatura de color
Corriente fotovoltaica negativa 1
Detalles del resumen del evento
Es de noche.
Hoy hace mucho viento en España.
No se pudo migrar la ubicación al nuevo formato.
Ignorar la validación del certificado del bróker
Producción estimada de energía - Ayer
Volver a configurar el webhook de Dialogflow
¿Qué hora es ahora en Londres?
Las persianas están abiertas.
URL de la interfaz web
No uses _"C como contraseña.
La contraseña de tu dispositivo Mikrotik.
Abre la persiana de la cocina.
El profesor tiene cuatro camisas.
El accesorio ya está configurado con este controlador.
¡Gracias, María!
Temperatura configurada del congelador
Precios para mañana disponibles
Establecer la reacción del mensaje
La cuenta, por favor.
Quiero comer algo.
Payload "armada con derivación personalizada"
Tu hermano tiene veinte cámaras.
Están comiendo el plátano.
Envía a un reproductor multimedia el comando para cambiar la fuente de entrada.
Necesitas un abrigo.
Hoy es sábado.
Patatas (cerosas, cortadas en dados)
El nombre de host o la dirección IP de tu router Mikrotik.
La contraseña es JP.\@R.
Vamos al cine.
Vivo en Roma.
Red (Modbus TCP / RTU sobre socket)
Índice de punta de día blanco
Energía de la batería importada de la red
Tiempo de utilización del sensor
Tu nombre de usuario de la cuenta de Hypontech Cloud.
Volver a autenticar a Kiosker
El VIN debe tener exactamente 17 caracteres.
Filete de ternera (asado)
A mi profesor no le gusta el pan.
Necesito un árbol.
¡Hola!
Consumo estimado de energía - Mañana
¡Funciona!
Promedio de subida esta semana
Parámetros de autenticación SHC
ID(s) de área
¡Bienvenido, Laura!
Busco un hotel.
Baja tensión de arranque
Código de evento no válido
Esperando para cargar
El payload recibido en el topic de estado que representa el estado "abierto".
Configurar el temporizador del ventilador
El autobús sale a las cuatro.
Hay 25 grados en el salón.
¿A qué hora comemos esta noche?
Registrar la programación del bucle de eventos
Error de muestreo del GFCI (CC)
No se encontró ningún panel de control Elmax en línea.
Necesitamos una camisa.
El calendario requiere autenticación.
Hoy mi amigo va a la farmacia.
Mi hermana tiene mucho miedo.
ID de la entrada de configuración a utilizar.
20 + 9 = 29 es correcto.
Sensor de suelo utilizado para la regulación
Consumo típico mensual de gas
Consigna de batería baja
Enciende los ventiladores del ático.
Clave sin conexión (cadena hexadecimal de 32 bytes)
El soporte multiprotocolo ya está habilitado para otro dispositivo
Las credenciales de inicio de sesión no coinciden con la cuenta configurada
Ajustar el desfase de temperatura de clima
El dispositivo HAVEN utiliza una versión de API local no compatible.
¿Está Pedro en casa?
Alimentación de batería total
Umbral de temperatura exterior para calefacción y refrigeración
Precio diario del gas
El reloj está detrás de la cama.
Tu profesor tiene cuatro mesas.
Anular la conexión del host
Tu padre está preocupado.
Proporción de consultas DNS-over-HTTPS
Tienen nueve vasos.
El termostato comenzó a enfriar
Error de aislamiento en los paneles solares.
La opción no es compatible con el ciclo seleccionado
Modo del foco de iluminación tras evento
La clave de tu electrodoméstico Midea (cadena hexadecimal)
El nombre del artículo a añadir.
No se pudo acceder a la API de Rachio
Retroalimentación TC energía recibida
La hora del día para la conexión
¿Hay un 8 en el teclado?
Ayer mi abuela compró un vaso.
Tiempo de cocción restante
Volumen de aire transportado desde el último cambio de filtro
No se pudo iniciar sesión en los servidores de Renault; vuelve a autenticar la integración de Renault.
El host del dispositivo Indevolt
Tiempo restante para apagar
El dispositivo está desconectado.
Tengo hambre.
Emparejar aplicación Kiosker
Consumo estimado de energía - Hora actual
Factor de potencia instantánea (total)
Necesitamos un vaso.
Quieres una pizza.
Tamaño total del uso del disco de volumen
Establece el estado de bloqueo.
Clave SAS de Event Hub
La ubicación ya está configurada
Tu profesor no tiene prisa.
La hora de finalización debe ser posterior a la hora de inicio.
Admite modo frío
Cepillo principal atascado
Se dispara cuando uno o más detectores de humo dejan de detectar humo.
Estado actual de la entrada
A mi hermano no le gusta el arroz.
Problema con la altura de corte, motor
Tu nombre de usuario/correo electrónico de la cuenta de Apple.
Equilibrio de carga dinámico
El robot aspirador está detectando un error
Falló la autenticación de la API. Por favor, comprueba tu clave API.
Comprueba si una o más alarmas están armadas en modo noche.
Primer botón del segundo grupo
¿Cuánto cuesta la camisa?
Si está habilitado, debes introducir el código de usuario para armar o desarmar la alarma.
Temperatura deseada mientras el temporizador esté activo.
Estado del cierre trasero izquierdo
Si este segmento de tiempo está activo.
Configurar manualmente
Fecha de autodiagnóstico
Tu hija tiene un libro.
Mi hija trabaja en Londres.
Tiempo sin dosificación de ORP
Te quiero.
Pon la temperatura del comedor a 20 grados.
Temperatura máxima inteligente
Mueve una válvula a una posición específica.
Las pelotas están en el pasillo.
Mi taza es vieja.
Acción genérica para encender dispositivos bajo cualquier dominio.
Error al enviar el comando a Hydrawise
Falta un valor requerido en los datos SSDP
Tu abuelo está comprando una casa.
Reproducir contenido multimedia especificado
Detener la carga en este estado de carga (%).
Parada y dirección
Nivel de modulación relativo
Tu amigo está dibujando el pájaro.
Pon la temperatura del baño a 22 grados, por favor.
¡Despierta!
Activa una escena.
El pájaro está en la cocina.
¿Puedes encender la alarma del ático?
Los cuadros son verdes.
Comprueba si una o más puertas están cerradas.
Configuración del modo de color
Los peces están detrás de la mesa.
Tu tío va a la estación.
Si la integración lo permite, esto crea una copia de seguridad antes de iniciar la actualización.
¿Dónde están mis billetes?
¡Nos vemos el sábado!
Error: no se detectó ningún cuerpo de válvula
Configurar Azure Event Hub
Tu código es 37483.
Eliminar o cambiar el nombre del dispositivo
Eliminar todas las credenciales
Activar el Modo Música
Ayer los hombres compraron una casa.
Configurar la Zona 2
Encender ventilador
Dirección de correo electrónico de tu cuenta de Zonneplan.
El número máximo de objetos a registrar.
Acciones al seleccionar una fuente
El hombre quiere un vaso de leche.
Los médicos son de Madrid.
La niña es de Roma.
Selecciona la región de RF para tu red Z-Wave.
¿Puedes encender la música del garaje?
Tu código es 11253.
Instalar y configurar manualmente Zigbee, por ejemplo con Zigbee2MQTT.
Ayer tu tía lavó un coche.
La temperatura deseada del calentador de agua superó el umbral.
Volver a configurar tu controlador Russound.
Activa el modo eco hasta una hora determinada.
Regulación de hidrólisis activa
Error al importar YAML
Duración máxima del timbre
Envía un mensaje de notificación.
Eliminar todos los usuarios
Consultas DNS-over-HTTPS
El niño quiere un kilo de queso.
Lluvia mínima 1d
Alta pérdida de energía de carga
Se encontraron varias estaciones con el nombre especificado
Nombre de usuario de tu cuenta de INDI Allsky.
Se produjo un error al enviar los datos al dispositivo BSB-LAN
Alta cobertura de nubes
Potencia reactiva total
Establece la temperatura deseada para un dispositivo de climatización Netatmo con una fecha y hora de finalización.
Temperatura media inferior del buffer
Endpoint de la API de Spotify accesible
Por debajo de la vida restante mínima
Mi vecino está contento.
¡Hola, Ana!
¿Qué día es hoy?
Marca los elementos de la lista de comprobación de una tarea como completados.
A mi vecino no le gusta el chocolate.
Tengo un cuadro viejo.
Los gatos están delante de la silla.
Precio EPEX de la hora actual
La llama de la caldera está encendida
Me gustan las naranjas.
Marca el mensaje como respuesta a un mensaje anterior.
La ubicación para la que se quiere solicitar el pronóstico del tiempo.
Cierra las persianas del dormitorio, por favor.
Actualiza la entidad de imagen con una imagen aleatoria del contenido multimedia configurado.
Selecciona la cuenta de facturación que quieres utilizar.
Error del calentador de vapor
Tu médico compra una ensalada todos los días.
El coche cuesta ocho euros.
Comprueba si un amigo de Steam está conectado.
El lunes tu profesor va a la iglesia.
¿Es viejo el paraguas?
Tipo(s) de medio(s)
¿Está apagada la calefacción del sótano?
La contraseña es .h!\,.
Introduce tus credenciales de acceso a Growatt
Restablecer el tiempo de uso de la cuchilla de corte
El caudal de agua es bajo
Color: amarillo claro
Error en el comando whois: no se pudo recuperar la información whois
Mi hija quiere una botella de agua.
Qué sistema de unidades utilizar.
Hoy el niño va a la piscina.
Comprueba la consigna de temperatura de uno o más termostatos.
La cortina está cerrada.
Verificar contraseña de un solo uso (OTP)
La luz del jardín está encendida.
Las niñas están cansadas.
Mi profesor tiene diez conejos.
Apagado (arranque en frío)
La contraseña es y(aw.
¡Hasta luego, Carlos!
Habilitar actualizaciones en tiempo real
Tu abuelo tiene seis peces.
No abras la persiana.
Inicia un programa.
La pregunta a hacer.
El nombre de host o la dirección IP de tu Slide local
La casa cuesta siete euros.
Forzar el inicio de una misión pendiente
La niña tiene diez relojes.
El valor flotante que se va a establecer.
A mi amigo no le gusta el vino.
Potencia aparente de salida
Error de SCI (fusible)
Se dispara cuando uno o más humidificadores comienzan a secar.
Error al actualizar el DNS
El café cuesta $25.
Mi amigo está comprando un pastel.
El termostato está encendido
Factura actual de consumo de gas hasta la fecha
Uso máximo anterior de un cuarto de hora
Herramientas de FRITZ!Box - Actualizar configuración
Luz de posición delantera derecha
Pulsa la tecla 8.
Mi cama es barata.
La "hora de finalización" debe estar en formato HH:MM o HH:MM:SS.
El cepillo móvil tiene un problema
Establece un valor de interfaz.
¿Puedes apagar la luz del ático?
Buenas tardes, David.
El número de teléfono que hay que marcar.
Finalización de la última limpieza
Ubicación para la que se obtendrá la previsión meteorológica
Habilitar período de tiempo 1.
Selecciona la pista anterior en un reproductor multimedia.
¿Hay una cámara en la ciudad?
Restaurar copia de seguridad automática
Propiedades del estado del sensor binario.
Mueve la cámara con una velocidad determinada.
Idioma de la información meteorológica
Configurar Zigbee2MQTT
¿Hay un perro sobre el árbol?
Agente de conversación para recargar.
Crear perfil de memoria
Contraseña de tu instancia de Libre Hardware Monitor.
Detiene una válvula.
Configurar Alpha Bidet IR
Apaga el horno del ático, por favor.
Valor mínimo de fecha y hora
La casa cuesta $3.
Configuración del payload del panel de control de alarma
Duración de un solo riego
Hace mucho frío fuera.
Mi tía necesita un huevo.
El tren sale a las cuatro.
Configura tu Smappee para que se integre con Home Assistant.
VIN del vehículo (17 caracteres)
¿Está encendida la calefacción del comedor?
Temporizador de reinicio de carga
Temperatura mínima de protección contra las heladas
Se ha enviado una contraseña de un solo uso a tu teléfono.
La ventana del comedor está cerrada.
Mando a distancia encendido
La temperatura del agua no supera la curva de refrigeración
31 + 1 = 32 es correcto.
Espacio libre en discos
La película empieza a las dos y media.
Ayer mi abuela comió una pizza.
El profesor tiene mucho calor.
Exterior lateral derecha
La persiana de la cocina está cerrada.
Archivo VLP opcional
Deshabilitar la detección de movimiento de cámara
Cierra las ventanas del jardín, por favor.
Dirección de grupo a la que se envía el valor.
Obtener artículos de la lista de la compra
¿Hay un billete sobre el árbol?
Verificar el certificado SSL de tu router Mikrotik.
Tema del mensaje de voluntad
Calibrar el sensor de CO2
Cambia el transmisor infrarrojos que se utiliza para controlar tu Alpha Bidet.
A mi hija le gustan los perros.
El archivo se llama ngnw.py.
Potencia de salida total
Blink no pudo armar la cámara.
Bolsa de polvo llena
Tiempo de viaje de bajada
Tienes ocho gatos.
Configurar el cliente Transmission
Tu hermano quiere una taza de chocolate.
Topic del comando del modo de oscilación
Habilitar el acceso remoto a Home Assistant Cloud
Tu hijo necesita un huevo nuevo.
Establece la opción de activación del agua caliente sanitaria en la puerta de enlace.
Categoría de calidad de CO2
Solicitud de temperatura derecha
Tu médico tiene doce abrigos.
Mi abuelo está comprando la naranja.
Ciudad/condado (A-D) para la que recibir advertencias
El archivo se llama vkjq_1.txt.
Unidad de almacenamiento no disponible
Tu abuelo quiere una taza de té.
Límite de exportación de CA
Programación activada
A mi abuelo no le gusta el azúcar.
Mi hermana trabaja en Nueva York.
Almacenamiento interno (predeterminado)
El cargador de VE Peblar al que presentar el token.
Esta noche tu abuelo va a la farmacia.
Sensor de planta habilitado
Obtiene una receta de Mealie
Zona fija intensiva
Cambio de valor en un valor Z-Wave
Baja temperatura de carga
Son las seis.
Contraseña del usuario para conectar Home Assistant a tu FRITZ!Box.
Cambiar la configuración de sonido.
No uses )p:_KN como contraseña.
Assist en progreso
Corriente de entrada demasiado alta (panel solar)
Consumido importado del generador
Tiempo para la apertura
Plantilla de valor porcentual
Método HTTP a utilizar para la acción 'http'
Tasa de subida WAN
Entrada de audio de la zona B
Nombre de la lista de tareas pendientes
El archivo se llama mpef-2.pdf.
Migrar o volver a configurar
Mañana lloverá en Madrid.
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
¿Qué significa )?
Detiene el Profiler de registro de fuentes de nuevos objetos en la memoria.
Hay 23 grados en el comedor.
El nombre de host o la dirección IP de tu dispositivo SMA
La mujer está dibujando un conejo.
Establecer carga programada
Comprueba si uno o más humidificadores están encendidos.
Código necesario para armar
La temperatura exterior es demasiado baja.
Ayer el hombre lavó una camisa.
Por favor, selecciona el tipo de conexión que quieres utilizar para tu conexión KNX.
Configurar Volkszaehler
A mi padre le gustan los caballos.
Feliz cumpleaños, Pedro.
Límite de corriente de la sesión
Es la hora dorada.
El reloj cuesta diez euros.
¿Es barato el sótano?
Problema con la etapa de potencia
El médico tiene frío.
Pérdida de señal
Mi vaso es rojo.
Duración del último informe
Mealie a través de la aplicación de Home Assistant
Precio EPEX del cuarto de hora actual
¿Cuánto cuesta el billete?
Las coordenadas de la zona no son válidas para esta aspiradora.
La clave API ya no es válida
Error de comunicación del módulo de Reloj de Tiempo Real
¿Puedes encender la luz de la cocina?
La niña tiene ocho periódicos.
Tu abuelo está comprando un abrigo.
Selecciona un garaje de la lista
Iniciar una prueba del sistema
Mi vecino trabaja en España.
Tu hija quiere una ensalada.
Subtensión de red L1
No se pudo establecer la consigna de calefacción
Ahora la niña va al restaurante.
Temperatura deseada para el modo vacaciones
Hora de inicio de energía gratuita
Necesitan una bicicleta nueva.
Mi padre quiere una manzana.
Configurar los detalles del dispositivo MQTT
Cierra la puerta del comedor, por favor.
Nombre de host o dirección IP del servidor SSH/SFTP al que conectarse.
Apaga la cafetera del sótano.
Fallo del diodo EV
Frecuencia respiratoria media
El carácter > no está permitido.
La mujer tiene mucha hambre.
Tu médico tiene doce zapatos.
Credenciales de Proxmox VE
Consumo estimado de energía - Hoy
El servidor IMAP.
La contraseña es oqvv.
Marcar un número de teléfono
La contraseña de tu cuenta Hypontech Cloud.
Fallo por sobrecorriente transitoria en la salida
Por favor, abre la ventana de la cocina.
Hay 27 grados en el ático.
Error de funcionamiento: no se ha recibido respuesta del controlador
Hora de finalización del modo de suspensión los martes
Tráeme un vaso de agua, por favor.
Tenemos diez camisas.
El viernes van al hospital.
Iniciar sesión con una cuenta de Blink
A mi médico no le gusta el té.
Hay un plato delante de la casa.
No se pudo eliminar la copia de seguridad
Bomba del circuito de la caldera
Temperatura mínima del compresor
La URL de control no se proporciona en la descripción de ssdp.
Tensión de la batería de arranque
Altura de corte bloqueada
Umbral de activación del viento
La próxima semana mi médico va a la playa.
No se encontraron servicios en el endpoint
Por favor, elige cómo quieres conectar con el bróker MQTT:
Ella es profesora.
45 minutos antes del despertador inteligente
Tiempo de espera del indicador de nivel de carga
Tu profesor quiere una ensalada.
Nombre del usuario para conectar Home Assistant a tu FRITZ!Box.
Hora de finalización del modo de suspensión los lunes
Se dispara cuando uno o más sensores de ocupación empiezan a detectar ocupación.
Tengo dos bolsos.
Energía exportada fase A
El carácter l no está permitido.
Configurar Midea
Introduce los detalles de acceso del dispositivo.
Tu abuela quiere un trozo de pescado.
Corriente del TC PV3P
Completar todos los artículos de la lista de la compra
La niña está comprando la naranja.
Corriente de carga máxima del ESS
La película empieza a las seis.
¿Dónde está el médico, por favor?
Frecuencia del contador de pulsos
ESS deshabilitar la alimentación
No se pudo conectar
Lo siento, Laura.
Mi madre necesita una camisa nueva.
Tiempo hasta la revisión del motor
Es hora de limpiar el filtro
Mi hermano quiere una botella de vino.
Corriente total de la batería
El archivo se llama xtkq.py.
Dispositivos Z-Wave mediante una radio Z-Wave o un puente.
Clave API no válida proporcionada
Autorizar sesión de carga
Arranque en CA
Potencia real de entrada L1
Reiniciar filtro del ventilador
Comprueba si uno o más cortacéspedes están regresando a la base.
Velocidad de aumento de la intensidad remota
Calendario: Próximo evento
Esta acción requiere autenticación mediante token (API V1).
Error en la versión de seguridad
No se ha encontrado ningún escáner Bluetooth compatible.
Punto neto de electricidad
El nombre de la base de datos.
Admite modo de calor
Por favor, abre las ventanas del baño.
La mujer tiene sed.
Temperatura configurada del frigorífico
Soporte de agua caliente
Detener cortacésped
El lunes la mujer va al cine.
Comprueba si uno o más mandos a distancia están encendidos.
¡Muchas gracias, Laura!
Capacidad de energía de respaldo
La contraseña es JQR.
Mi madre tiene tres relojes.
El complemento que detener.
Restaurar copia de seguridad (recomendado)
Problema del sensor de corriente
Recupera elementos de una biblioteca de Music Assistant.
Tu hermana quiere una taza de leche.
Claves para enviar.
El archivo se llama spqv-2.pdf.
Ahora hace mucho viento.
No se pudo establecer la configuración de la aplicación Z-Wave JS.
Los teléfonos son blancos.
El dispositivo de esta dirección es distinto del dispositivo Nanoleaf configurado.
La tienda cierra a las cinco y media.
Coste de la última sesión
El modelo de tu electrodoméstico Midea
Pon la temperatura del ático a 27 grados.
Potencia real nominal de salida
Tu abuela compra una patata todos los días.
Encender luz
Coste de la electricidad este mes
Área de la última limpieza
La temperatura máxima debe ser superior a la temperatura mínima.
¿Qué quieres beber?
Esta noche los profesores van al hospital.
A mi hermano le gusta la sal.
Error al cargar la configuración de exposición.
Ventana delantera del conductor
La niña tiene siete casas.
Esta mañana mi hermano va al mercado.
Ganancias totales en bitcoins
Añade un código PIN a una cerradura.
Compuestos orgánicos volátiles
Debes aceptar la última política de privacidad de La Marzocco
Por favor, abre la puerta del comedor.
Anular la clase de dispositivo predeterminada del DPT.
Los áticos son amarillos.
Flores de romanesco (grandes)
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
Puerto de lectura remoto
Pon la temperatura del baño a 24 grados.
Velocidad a la que cerrar la persiana.
Lomo de cordero (cocción a baja temperatura)
Se ha detectado una tensión inferior a la normal
No se pudo crear la copia de seguridad automática
Consumo de gas de calefacción este año
Filtrar voces por nombre.
Añadir texto al timbre
Intensidad de luz máxima de hoy
Hay un teléfono en el sótano.
Error en la migración de tu ubicación
El payload que representa el estado "apagado".
El teléfono es viejo.
Velocidad de disminución de la intensidad local
Apaga las lámparas del dormitorio.
Fallo permanente de protección contra rayos (CA)
Los profesores están lavando el cuchillo.
Aire caliente eco
Tu tía tiene cuatro zapatos.
La contraseña de tu cuenta de Schlage.
Esperando el sol
Bienvenido, Lucía.
Apaga la luz del garaje, por favor.
Tu profesor va al supermercado.
Se detecta ocupación en la zona.
Por favor, enciende la radio de la cocina.
Temperatura ambiente en modo confort
Introduce un número entero.
Mi cuadro es rojo.
Potencia real de derivación de entrada
Me levanto a las nueve.
Establecer el modo de color
En respuesta a
Elimina un plan de comidas
Longitud de la esquina noreste
¿Dónde está el periódico?
Disponibilidad de agua caliente
La dirección IP o el nombre de host de la interfaz Velbus.
Obtener el pronóstico meteorológico por minuto
No uses #XT+@ como contraseña.
El archivo se llama mulh.py.
Nombre de respuesta
Añade un artículo a la lista de la compra.
Ayer tu hijo comió una naranja.
¿Es azul la cocina?
¿Cuánto cuesta?
Ayer mi hija compró una cámara.
Añadir código PIN
Si la opción debe pasar de la última a la primera.
La hierba es verde.
El profesor no tiene hambre.
Las niñas trabajan en Barcelona.
Estado de carga
Capacidad de reserva en uso
Temperatura de entrada del compresor
Tu hermano quiere un bocadillo.
El carácter " no está permitido.
Habilitar si el botón tiene un indicador de selección de escena.
Uso de memoria (real)
Quieren un vaso de cerveza.
No se encontró ningún LMS en la red.
Advertencia de red eléctrica detectada.
Índice de valle de día azul
Dispositivo my-PV
Se ha eliminado la integración de TP-Link LTE.
Altura desde el sensor hasta el fondo del tanque
Se dispara cuando una o más alarmas se arman en modo ausente.
Brillo en modo nocturno
Minutos despierto
Se produjo un error al comunicarse con el servicio Sensor.Community.
Comprueba si uno o más calentadores de agua están apagados.
Fuera de rango
Color del texto del botón de la pantalla apagada
Tu madre necesita una llave nueva.
Bandeja de entrada de SMS (SIM)
El secreto de la aplicación obtenido de la plataforma en la nube Imou
La puerta está cerrada.
Aumentar velocidad del ventilador
Límite de potencia
Armar alarma por vacaciones
Pulsa la tecla X.
Añadir salida conmutable
Ella está en el garaje.
Producción de energía - Tarifa punta
Ella quiere una pizza.
Buenas noches, María.
Satélite está inactivo
Alterna la reproducción o pausa en un reproductor multimedia.
La tienda está cerrada el jueves.
Potencia activa en el PCC L1N
El título de la tarea de Habitica.
Las llaves son grandes.
El valor máximo de Kelvin debe ser mayor que el valor mínimo de Kelvin
A mi hija no le gustan las patatas.
Abriendo la válvula de refrigerante líquido
Cambiar el nombre de la lista de tareas pendientes.
Mi hija va a la oficina los domingos.
El nombre de usuario de tu cuenta Ring.
La entrada de configuración que representa el bot de Telegram para establecer la reacción del mensaje.
Ruta al certificado SSL
El pájaro es negro.
El carácter V no está permitido.
Mi madre va a la escuela los lunes.
El ID de la clase de comando a la que quieres emitir un comando.
Total de partidas ganadas de ajedrez Bullet
El plátano cuesta tres euros.
Mi hija tiene seis años.
Factor de potencia L1
La dirección de correo electrónico de tu cuenta de Helty Home.
Aquí hace viento.
El vaso está sobre la cama.
Espacio de color de entrada
Precalentamiento rápido
Feliz cumpleaños, Ana.
Depósito de polvo lleno
Mi tío está en la oficina.
Hay 26 grados en el salón.
El archivo se llama fppf~.bak.
¡Buenos días, Lucía!
Mi médico tiene ocho bolsos.
Se dispara cuando uno o más valores de iluminancia cambian.
Último consumo del contador
Mensaje de respuesta rápida automática
¿Entiendes?
Apagar termostato
Este es mi amigo Sara.
Autenticación de Autoskope no válida
No se puede abrir el puerto serie especificado.
URL de la instancia de Habitica
Ayer él comió un pastel.
Tu tío no tiene frío.
El pez está detrás de la cama.
Número de fases
Tu padre necesita un tomate nuevo.
Obtener los precios de retorno de energía
Potencia nominal de salida
18 + 20 = 38 es correcto.
Conectado a la red eléctrica (carga)
Migrar la configuración al nuevo dispositivo
Define acciones a ejecutar cuando la cerradura está bloqueada.
Por favor, cierra las persianas del dormitorio.
La mujer está en el dormitorio.
El comando de información de la skill a enviar.
¿Estás seguro de que quieres configurar la integración de Sleep as Android?
Intensidad de la señal Wi-Fi
Tu clave API personal
Puerta de enlace objetivo sin respuesta
No hay ningún proyecto de ETS cargado.
Las cucharas están en el baño.
Mi padre tiene seis periódicos.
Elige la hora de salida
¿Hay un ratón en el ático?
Abre las ventanas del dormitorio, por favor.
Lista de modos de escucha compatibles con el receptor.
¿Dónde está el bolso?
Precio EPEX más bajo de hoy por hora
Tenemos seis ordenadores.
Las credenciales proporcionadas pertenecen a un sitio Ghost diferente.
Límite superior de alarma de sobrealimentación de ORP
Energía de TC de producción suministrada
Coste de tarifa punta (diario)
Solicita nuevos datos de la estación de carga.
Por favor, abre las ventanas del pasillo.
Dirección del dispositivo Homematic.
No se ha podido verificar tu cuenta de A Better Routeplanner.
Tu hijo tiene veinte conejos.
¿Dónde están las pelotas?
La clase empieza a las dos.
La cortina de la oficina está cerrada.
Filtro de clase de medios
Error del sensor IR
Error de secado: reiniciar la lavadora
Sensibilidad de detección de movimiento pequeño
Detección de arco activada
Umbral real de electricidad
Temperatura del estator de la unidad de transmisión trasera derecha
Vida útil de la bandeja de lavado de la mopa
Tu hermano tiene siete relojes.
Entidad de texto a voz
Modo de control de demanda: manual o auto.
Estado de la impresora desconocido, verifica la URL y la conectividad de red
Electricidad consumida este mes
Selecciona un dispositivo USB o proporciona una ruta de socket.
El plato cuesta veinte euros.
Enviar comandos a
A mi profesor no le gusta el chocolate.
Bandeja de alimentación manual
Cocción rápida al vapor
¿Hay un B en el teclado?
El robot aspirador comenzó a regresar a la base
Duración del medidor de agua
La dirección de correo electrónico de tu cuenta de Cync
Refrigerante R-454C
Estoy comprando el sombrero.
El archivo se llama hkxu-2.pdf.
Número mínimo de minutos que debe hacer funcionar el ventilador cada hora durante las vacaciones.
Ayer el profesor comió una pizza.
Reproduce un ajuste preestablecido en el dispositivo.
¡Buenas noches!
No uses &<1}E como contraseña.
Horas totales de funcionamiento
Pulsa la tecla J.
Configura el horario de calefacción de un circuito de calefacción BSB-LAN.
Plantilla de comando de temperatura de color
Los ratones son verdes.
Esta noche el niño va a la ciudad.
Consumo neto de corriente CT
Este sitio Ghost ya está configurado.
Uso máximo de disco
Deshabilita una automatización.
No hay área de trabajo activa
Obtener el código de usuario de una cerradura
El flujo de agua ha fallado
Lavado de la mopa
Temporizador de parada del generador por temperatura
Topic del comando de inclinación
Mi médico está comprando un billete.
Se dispara cuando uno o más humidificadores se apagan.
Mi hijo vive en París.
La contraseña es QD7.
La hoja a la que añadir los datos.
Borra un código de usuario de una cerradura.
Categoría adicional como vacaciones
Envía el texto a un agente de conversación para su procesamiento.
¿Cómo quieres configurar KNX/IP Secure?
Tu hijo va al hospital en autobús.
¿Está apagado el ordenador del garaje?
Tarifa de importación de red
Área total de limpieza
El caballo es negro.
El médico tiene cinco vasos.
Tu hijo quiere una taza.
Vida útil de la bolsa de polvo
Falló la autenticación en homee.
Potencia activa de salida L1
Define si la opción agua plus está activada.
El médico tiene siete tazas.
Nombre del SAI del servidor NUT
¿Dónde vives?
Última lectura de electricidad
La longitud a enviar.
Adiós, David.
Seleccionar el tipo de entidad
Nivel de advertencia activo
Reducción del nivel del ventilador
¡Hola, María!
El profesor tiene mucha sed.
Compensación de temperatura nocturna
Desconexión de entrada FV
Activo (control Redox)
Mi profesor tiene dos mesas.
Introduce las credenciales para volver a autenticarte en la cuenta en la nube EZVIZ
Tu hermana quiere un bocadillo.
Calor del ventilador ECO
Elige una ubicación en Suecia.
Mando a distancia arriba/abajo
Límite de solicitudes alcanzado
No cierres la verja.
Hace viento en Roma.
Mi amigo va al hotel los domingos.
El billete es viejo.
Filtro de agua utilizado
Comprueba si una o más cortinas están abiertas.
¿Dónde está el teléfono, por favor?
28 + 32 = 60 es correcto.
Tiempo de retardo de apertura
Selecciona tu bomba de calor
El plátano cuesta $8.
Tu tía tiene nueve peces.
Frío (tiempo variable)
La temperatura ambiente no supera la deseada
Dominios a eliminar
La URL de tu FRITZ!Box.
Por favor, introduce el nombre de usuario y la contraseña
Me levanto a las nueve y media.
Eventos de puerta cerrada
Tienes nueve vasos.
Protección contra descargas de batería a baja temperatura
Tu abuela no tiene hambre.
A mi hermana le gusta el agua.
No hay programación coincidente
¿Dónde está el ordenador, por favor?
El dispositivo ubicado en esta dirección es diferente del dispositivo configurado originalmente.
Hora de finalización del sueño
El código PIN debe ser un número de 4 a 8 dígitos entre 0000 y 99999999.
Comprueba si uno o más sensores de monóxido de carbono están despejados.
No se pudo conectar a Velbus.
¿Dónde está el coche?
Abre las cortinas de la oficina.
¡Gracias, Ana!
Límite de energía fijo
Establece el porcentaje máximo de flujo de aire para una zona.
Esta noche el médico va a la estación.
Por favor, apaga el ventilador del jardín.
Artículo incompleto de la lista de la compra
Las mujeres están en la oficina.
¿Qué tiempo hace en Roma?
¿Es cara la mesa?
Energía cargada en la batería en su vida útil
Ayer mi abuela comió una patata.
El coche está en uso
Mantener las baterías cargadas.
Crear una diaria
Tu código es 2858.
Los profesores tienen nueve cucharas.
Subir archivo de clave privada
Esto se configura en el panel 'IP' de la interfaz en ETS.
¿Hay un caballo al lado de la mesa?
Hoy no hace calor.
¿Qué hay de cena?
Nivel de batería de reserva
Exponer al bus KNX
No se pudo analizar la respuesta del servidor, inténtalo de nuevo más tarde
Sensibilidad de detección de movimiento
Restablecer el cepillo lateral
Tienen cuatro camisas.
Valor de la frecuencia del contador de pulsos
Valor del monóxido de nitrógeno
Autoconsumo en su vida útil
Por favor, apaga los ventiladores del dormitorio.
Mi amigo tiene veinte mesas.
Tipo de persiana de ventana
Se produjo un error desconocido al comunicarse con el dispositivo Elgato.
2B - Calidad del aire aceptable
Vida del tambor amarillo
Cierra el cajón.
La potencia superó el umbral
El token de acceso para la aplicación creada dentro de tu cuenta Mastodon.
Los caballos son caros.
¿Hay un < en el teclado?
Bloqueo de botones desde la IU
Controla el ángulo de inclinación de las lamas.
Mi tío tiene dos coches.
Tu hermano tiene calor.
Temperatura del aire de extracción
Volver a configurar el webhook de Geofency
Estás comprando un coche.
Ciclo de filtración primario
Mi padre tiene nueve zapatos.
A mi amigo le gusta la sal.
Configurar aplicaciones de Android
Tu código es 60994.
Tu madre va al aeropuerto.
Modo de tensión constante
Error al actualizar Duck DNS
Error de autenticación con la ubicación de la copia de seguridad
Energía producida por fase C
Sube el volumen, por favor.
Tengo un sombrero caro.
Pon la temperatura de la oficina a 16 grados, por favor.
La contraseña de tu dispositivo SMA
La tienda cierra a las doce.
Calibrar eje Z
Disparar actividad de movimiento
El archivo se llama ipzv.py.
Establecer el perfil de aumento de velocidad del ventilador
El servidor de Music Assistant no está en la versión correcta
10 + 3 = 13 es correcto.
Las cocinas son verdes.
La clase empieza a las tres.
Verificar el certificado SSL del dispositivo al usar HTTPS.
Establece la hora de un panel de alarma.
Páginas del tambor magenta restantes
El adaptador Bluetooth requiere un ciclo de encendido del sistema
No se pudo enviar el comando al dispositivo Fluss+.
¿Qué hora es ahora en Barcelona?
Clave S0 (heredada)
Ubicación de la mascota (interior o exterior).
Topic del comando de temperatura más alta
¡Buenos días, Pedro!
Hora de inicio del modo de suspensión los viernes
A mi profesor no le gusta el pescado.
Falta el repositorio de una aplicación instalada
Topic de estado del modo preestablecido
Pulsa la tecla t.
Hay 26 grados en el garaje.
Es la una y media.
El autobús sale a la una y media.
Estado no conectado a la red
Potencia activa devuelta en fase-C
Reserva mínima de la batería
Máscara superior de pantalla con máscara absoluta
El café cuesta nueve euros.
Bloquear Google Chat
El archivo se llama wqxq_1.txt.
Exportación de energía reactiva
El contorno no está habilitado para la posición
Páginas del tambor restantes
Tienen una casa.
Espera para el reinicio del SAI
No se pudo obtener una clave API
Establecer estado de ejecución
Tu médico va al hospital los domingos.
Datos de sensores no válidos para esta estación de medición.
Las cámaras son verdes.
Conexión de calendario IFTTT
Los pájaros son pequeños.
Tu código es 7447.
Pausa la tarea de limpieza de un robot aspirador.
Problema de producción por hidrólisis
Carga de CPU en los últimos 15 minutos
Utiliza la aplicación oficial del supervisor Matter Server
¿Dónde están los paraguas?
Temperatura MOS en descarga
Comprueba si una o más sirenas están encendidas.
Tu amigo está comprando una llave.
La entrada de configuración que representa el bot de Telegram para editar el título.
Mi hermano está comiendo un bocadillo.
Añadir un paquete
No tienen calor.
Iniciar emparejamiento Wi-Fi
Baja presión de agua
Bebo café todas las mañanas.
Enciende las lámparas del salón.
Cierra la persiana del garaje.
Consultas DNS-over-HTTP/3
El archivo se llama ypmc~.bak.
Temperatura deseada mínima
Coste eléctrico mensual típico
Bloquear por el exterior de la puerta
Latitud de la nueva ubicación.
Cantidad de recursos compartidos de grupo
La taza está en el ático.
La cerveza cuesta $8.
Siguiente precio con todo incluido
Energía verde añadida
¿Cómo estás, María?
El archivo se llama rjyw_1.txt.
Tipo de vista de álbum no válido
Los datos del plan de comidas a establecer.
Introduce el PIN enviado por correo electrónico o SMS
Listar vehículos Autocharge
El archivo se llama enry~.bak.
Última actividad de ubicación
A mi hermana le gusta el azúcar.
¿A qué hora cierra la tienda mañana?
No uses nwzd7 como contraseña.
Botón del panel de alarma
El archivo se llama wvnt~.bak.
Tu tío tiene doce sillas.
Pon la temperatura del baño a 28 grados.
La película empieza a las seis y media.
A mi profesor no le gusta la leche.
Ayer el profesor compró una bicicleta.
Hoy hace mucho viento en México.
Temperatura del depósito de agua
Consumo previsto de gas en la factura actual
Apaga la televisión del dormitorio.
¿Hay un perro al lado de la silla?
Hay una flor detrás del coche.
El ID del mensaje o el ID de secuencia de la notificación que se eliminará.
Tu abuelo tiene doce ordenadores.
Volver a configurar BSB-LAN
Por favor, vuelve a autenticarte con el panel.
Escribe el carácter 4 dos veces.
La contraseña es ^k*9[.
Tu abuela necesita un billete nuevo.
La cuchara es negra.
El segmento/número(s) de habitación(es) que hay que limpiar.
Zanahorias parisinas (pequeñas)
Espera de IA para vehículos
Comando de apagado de shell ADB (déjalo en blanco para usar el comando por defecto)
Los profesores trabajan en España.
No se pudo eliminar el código PIN de la cerradura.
Límite de potencia de carga (%).
Sistema no compatible: versión de Home Assistant OS
Las niñas tienen hambre.
Sistema no compatible: imagen personalizada de Home Assistant Core
El nombre de host o la dirección IP de tu dispositivo Comelit.
¿Está encendida la música del ático?
Mi padre está dibujando el perro.
El médico va a la piscina todos los días.
Utiliza el siguiente formulario para volver a configurar tu instancia de Portainer.
Nivel de dióxido de carbono
No se pudo cerrar la puerta del garaje
Enciende o apaga un reproductor multimedia.
Dirección de correo electrónico y contraseña
Selecciona las integraciones personalizadas de las que quieres hacer un seguimiento
Hora de llegada prevista
¿Hay un E en el teclado?
El nombre que se le dará al interruptor
Las sillas son verdes.
El ID del dispositivo Shelly para establecer el valor KVS.
Se ha eliminado la integración de Telegram
Estrategia Dynamic ESS
La cuenta utilizada no coincide con la cuenta original
Energía esta semana
No hay ranuras de usuario disponibles en este dispositivo.
Número de teléfono y código SMS
Descartar notificación actual
Utiliza el siguiente formulario para volver a configurar tu dispositivo SMA.
Por favor, pon la temperatura del baño a 27 grados.
Volver a configurar el sensor
Esperando para empezar
La luz del salón está apagada.
Quiero comprar una taza cara.
Puerta trasera del pasajero
Hay un caballo debajo de la cama.
La dirección IP de tu concentrador Bond.
Establece el modo de energía.
Selecciona un emisor de infrarrojos y los modos compatibles con tu Gree AC.
A mi tía le gustan los gatos.
Retorno de la luz a Auto
Calentador de agua encendido
¿Dónde está tu billete?
Tu tía quiere un cuchillo.
Payload "oscilación activada"
No se encontró la instancia de Mastodon.
La radio de la cocina está encendida.
¿Puedes cerrar la persiana?
Pulsa la tecla C.
No se pudo obtener la información de descubrimiento de la aplicación Matter Server.
¿Qué estás leyendo?
El domingo mi vecino va a la estación.
Sondeo para la disponibilidad del dispositivo
Mi padre tiene dos libros.
El efecto solicitado no está disponible en este dispositivo Nanoleaf.
Entrada de CA activa
A mi tía le gusta la carne.
¿Qué significa W?
Escribe el carácter K dos veces.
¿Dónde están mis relojes?
Oscilación en la parte inferior media
Mi hija está comiendo un bocadillo.
El hombre está comprando un pastel.
Tu padre quiere un tomate.
Clientes Wi-Fi conectados
Establecer programa y opciones
Estoy bebiendo un vaso de agua.
Por favor, pon la temperatura del ático a 22 grados.
Arrancar aire acondicionado
El médico es divertido.
Índice de dióxido de nitrógeno
Se han encontrado varios dispositivos con el mismo ID único
La tienda cierra a las siete y media.
¡Adelante!
¿Qué hora es ahora en Berlín?
Hace calor en Barcelona.
Producción solar hoy
Temperatura media superior del buffer
Refuerzo de la calefacción apagado
Buenos días, Carlos.
¿Puedes apagar el horno del sótano?
Deshabilita la grabación continua en el almacenamiento de la cámara.
Promedio de radón a 1 año
¿Cuándo llega el tren?
Prefijo de carpeta (opcional)
Elimina todas las restricciones de riego.
Unidad de medida
Tensión mínima de celda
Introduce la dirección IP de la pasarela Modbus TCP conectada a tu controlador de la piscina.
Topic de estado RGBWW
Selecciona el método de autenticación
Cepillo principal utilizado
Establecer tiempo para
Corriente máxima del conector
El vaso cuesta $15.
14 + 50 = 64 es correcto.
Hay un cuchillo debajo de la cama.
Nivel de sirena predeterminado
Distancia de detección de movimiento
Mi madre necesita una camisa.
Configurar Traccar Client
Número de puerto del servidor Volkszaehler.
Añadir servicio de voz a texto
¿Hay un L en el teclado?
Apaga el ventilador del garaje.
Tipo de frecuencia desconocido
Enfriar cuando la unidad interior está conectada
Riesgo muy alto para la salud
Migrar automáticamente (recomendado)
Excluir base de datos de Home Assistant
Tu hija va a la oficina en tren.
Configura un plan de comidas en un alimentador Tuya.
Temperatura del intercambiador exterior
Recupera datos estadísticos de entidades dentro de un período de tiempo específico.
Tensión mínima de la batería hoy
Cocción al vapor ECO
Máximo últimas 24h
Los relojes están en el hotel.
A mi vecino no le gusta el café.
El niño tiene prisa.
Precio EPEX de la próxima hora
Por favor, actualiza la clave API de tu cuenta.
Temperatura del intercambiador de calor
Los profesores quieren una taza de té.
No se pueden recuperar los detalles del vehículo.
Apagar la carga inmediatamente
La contraseña es "wwWP^.
Quisiéramos un kilo de arroz, por favor.
Las mujeres viven en Berlín.
¡Gracias, David!
Dirección MAC (opcional)
Frecuencia de la programación de iluminación
Quiero comprar una llave nueva.
A mi tío no le gusta el vino.
Horas de funcionamiento del sombreado
¿Dónde está tu bicicleta?
¿Dónde están los cuadros?
Cargar con energía solar y de la red
Envía una orden de pulsación de botón.
Habilita o deshabilita el modo valet.
Abre las persianas del jardín.
Precio de retorno en tarifa punta
Establece la zona en un modo de funcionamiento.
¿Dónde está mi caballo?
Pon la temperatura del pasillo a 28 grados.
Establece el brillo de la escena.
Mapa no encontrado
Tu hijo quiere un vaso de leche.
Opciones de cámara de radar
Apaga la cafetera del pasillo, por favor.
Por favor, vuelve a configurarlo con Mealie.
El nombre de host o la dirección IP de tu dispositivo Nanoleaf.
El token API de tu instancia de Mealie de tu perfil de usuario dentro de Mealie.
Tensión de la cadena fotovoltaica C
Duración del evento de ventana abierta
Corriente de entrada L1
Modo de funcionamiento de la zona.
La alarma del pasillo está encendida.
El dispositivo tiene una temperatura demasiado alta
La zona a monitorizar.
Temperatura de la fuente inferior
Búfer EPS configurado de la batería
Espera; tarda 3 minutos.
Tu hermano necesita un tomate nuevo.
Enviar los datos del caudalímetro
Desviación mínima permitida respecto a la consigna base.
No se pudo obtener el estado del dispositivo
El temporizador se ha completado
Estado de la tensión de entrada
Batería del detector de rayos
Batería PM25 interior
Ella va a la estación todos los días.
Intensidad del pulso para mantener despierto
Toma una instantánea de una imagen.
Nuevo estado de bloqueo.
Tamaño del paso de volumen
Tono de alarma del Hub
Esta mañana hace mucho frío.
3 + 17 = 20 es correcto.
Ayer el hombre compró una pizza.
Actualización de firmware en curso
El nivel de PM1 cambió
Hace viento en Inglaterra.
Las entidades del reproductor multimedia que se añadirán a la zona existente.
La URL del dispositivo Lunatone al que conectarse.
Ella está contenta.
Intervalo del precio de la electricidad
¿Dónde está tu libro?
Error al importar la configuración YAML de HTTP.
El token de acceso no es válido, por favor, vuelve a autenticarte
Mi abuelo está comprando una bicicleta.
Honeywell no pudo configurar el modo del sistema
Hora de apagado automático de la luz
Cierra la ventana.
¿Estás seguro de que quieres volver a configurar Traccar Client?
Esta mañana los profesores van al supermercado.
Corriente de fuga CC-CC
Tu vecino es inteligente.
Se dispara una alarma
Establece la ubicación en modo en casa.
URL del servidor Roborock
Apaga la luz del pasillo, por favor.
El modo de funcionamiento del brazo.
Nivel de calefacción auxiliar
Estamos leyendo un libro.
Cuenta ya registrada
Valor de Z-Wave JS
Configurar Rain Bird
¿Hablas inglés?
La conexión con el dispositivo Android TV está cerrada
¿Dónde están los ratones?
Son las cuatro y cuarto.
Frecuencia de imagen de entrada
No se pudo establecer la duración del ventilador
Hay una bicicleta en el baño.
Temperatura actual del horno inferior
Temperatura deseada del calentador de agua
No uses j7fgtp como contraseña.
Mueve una cámara Foscam a una dirección específica.
Topic del comando XY
Pulsa la tecla S.
Tu amigo tiene doce cucharas.
Energía descargada hoy
La tienda está cerrada el lunes.
Mi hijo tiene cuatro camas.
Las mujeres son de México.
¿Es amarillo el plato?
El profesor quiere un vaso de agua.
Tu tía está dibujando un pez.
Tu hermana tiene cuatro bolsos.
La contraseña es v[Tca.
Estado de fallo de salida
Se produjo un error al intentar conectarse a la instancia de Proxmox VE.
Transición gradual entre rojo y verde
Coste mensual de energía
Número de módulos que bloquean la carga
Mi hijo vive en Inglaterra.
¿Dónde está la cámara?
Actualiza los detalles de conexión de tu dispositivo Indevolt.
La integración Honeywell necesita volver a autenticar tu cuenta
Tu madre quiere una flor.
Cuenta atrás de carga de emergencia bloqueada
Conectar con Ghost
Modos preestablecidos disponibles
Paso de temperatura deseada
¿Es rojo el abrigo?
¿Es barato el árbol?
Alarma de suministro demasiado caliente
Código no válido, por favor, inténtalo de nuevo.
Tu madre va al banco todos los días.
11 + 4 = 15 es correcto.
La clase empieza a las cinco y media.
La flor está delante de la mesa.
Tiempo de uso de la cuchilla de corte
Hoy hace mucho calor en Madrid.
Los relojes están en el parque.
A mi amigo le gustan los plátanos.
Los pájaros están sobre la casa.
Temporizador de inicio/parada
Volver al modo anterior
Tiempo de funcionamiento de la bomba de agua caliente
Tu tía come una patata todos los días.
A mi abuela no le gustan las manzanas.
La plantilla de valor de inclinación debe utilizarse con el topic de estado de inclinación
Mi médico está dibujando un perro.
El payload que se envía cuando se emite un comando de "armar ausente".
Apaga las luces del jardín.
Inicio de la programación del foco
Valor del dióxido de carbono
La bandeja de salida está casi llena.
Estado para escribir.
Transición predeterminada (segundos)
¿Es pequeño el sótano?
Está muy bueno.
Activa/desactiva la oscilación.
Número de seguimiento para el nuevo seguimiento.
El nivel de volumen del timbre de la puerta.
Tu padre quiere una sopa.
Detección de cambio de escena
Mi profesor tiene sed.
La patata cuesta dos euros.
¿Quién es?
Zimi - Seleccionar dispositivo
Por favor, abre la ventana del sótano.
devolo Home Control se encuentra actualmente en modo de mantenimiento.
Control remoto de la lavadora superior
El cargador Besen detectado que quieres configurar.
Tu abuela quiere una botella de leche.
Considerar la hora local (segundos)
El nombre de usuario (correo electrónico) utilizado en la aplicación móvil Huum.
Temperatura central del buffer
Es muy importante.
Ayer mi tía compró un cuchillo.
Mi profesor tiene seis billetes.
¿Dónde está mi vecino?
Por favor, introduce la información de conexión de tu bróker MQTT.
El cambio manual tiene prioridad sobre la anulación
Temperatura baja normal
El valor máximo de humedad debe ser mayor que el valor mínimo de humedad.
¿Dónde están los periódicos?
Niveles de visualización LED del ventilador inteligente
El baño es rojo.
Calidad del aire extremadamente desfavorable
Mi color favorito es el azul.
Mi profesor quiere una camisa.
Tu código es 59335.
Producción total en su vida útil
Por favor, cierra la persiana del baño.
Apaga la cafetera del dormitorio, por favor.
Mi reloj es caro.
Energía de servicios de red
No se pudo enviar el comando a la bomba de calor.
Mi vecino necesita un libro nuevo.
Los profesores están comprando el tomate.
Cambia la contraseña del Insteon Hub.
¿Dónde está la mesa?
Habla más despacio, por favor.
Abre la verja del salón.
Mi abuelo tiene dos ratones.
Habilitar o deshabilitar la función de seguimiento de dispositivos de red.
Por favor, introduce un número
Ayer tu profesor leyó una carta.
Medidores y detección de fugas
¿Hay un billete cerca del coche?
El nombre de usuario para iniciar sesión en tu bróker MQTT.
Tu amigo tiene sueño.
No se pudo localizar la aspiradora.
Arma el Elk-M1 en modo instantáneo en casa.
Aplicación Kiosker encontrada
Tu código es 28940.
Carga suministrada por la batería esta hora
Recupera eventos de un calendario dentro de un rango de tiempo.
Hidrólisis activada por el módulo de cloro
Brillo del botón (activo)
Se dispara cuando uno o más mandos a distancia se apagan.
El cuadro está en el parque.
El token de acceso de Bond ya no es válido.
No se pudo alternar entre reproducción y pausa.
Por favor, abre las ventanas de la cocina.
Selecciona el FRITZ!Box desde el que quieres marcar.
La duración del programa del horno.
La persiana del sótano está abierta.
Hora punta más alta - Ayer
Detiene un efecto en ejecución.
Las camas son blancas.
Memoria de intercambio total
Volver a configurar la conexión KNX
El nuevo nombre de host o la dirección IP de este dispositivo LIFX.
Elige una ciudad
Selecciona qué tipos de salidas incluir
Hay 20 grados en la oficina.
¡Hola, Carlos!
Ayer el hombre comió una pizza.
Información de la batería disponible.
Me levanto a las doce y media.
Hub4 desactivar vertido a la red
Memoria utilizada de Opcache
Comprueba el volumen de uno o más reproductores multimedia.
Liberación de pulsación corta
Hay una cámara en el baño.
Tu médico tiene cinco flores.
Topic del estado de brillo
Adiós, Juan.
Cierra la puerta del dormitorio, por favor.
Sensor de control de la humedad exterior
Tu nombre de usuario desde la aplicación La Marzocco
Los médicos están comprando una bicicleta.
Indicadores de estado del medidor TC de consumo total activo
Temperatura real de la zona Flex derecha
Precio más bajo - hoy
Nombre de la biblioteca Plex para actualizar.
El ID de Threema de 8 caracteres del destinatario.
Ventanilla trasera derecha
El periódico está al lado de la mesa.
Acceder al modo de calibración
Elimina un token RFID de la lista de autorización autónoma del cargador.
Modo de funcionamiento continuo
Ya sea un comando de teclado o un comando de shell ADB.
Detener el desvanecimiento del enlace
El nombre de host o la dirección IP del concentrador, por ejemplo, 192.168.1.50.
No se proporciona ningún sitio
Temperatura ambiente demasiado alta
La clave debe ser una cadena hexadecimal de 64 caracteres (32 bytes).
Modo invitado habilitado
Patatas (harinosas, cortadas en dados)
¿Dónde está mi cuchillo?
Crea una nueva copia de seguridad con configuraciones de copia de seguridad automática.
A mi padre le gustan los pasteles.
Ventilador de torre STVL 50 B1
Mi familia es muy grande.
Energía PV3P TC recibida
La contraseña es Q6M"^r.
Topic de comando RGBW
Contraseña para el inicio de sesión web del dispositivo.
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Pista siguiente".
Velocidad de descarga del tráfico del protocolo
No se detectó ninguna suscripción
La película empieza a las cinco y media.
Curva de temperatura de -10°C
Ajustar la consigna de agua caliente
Dirección IP (opcional)
Error: no se detectó ningún motor
Detiene una zona.
Plantilla de URL de transmisión
El complemento a reiniciar.
El pescado cuesta nueve euros.
Enciende la calefacción de la cocina, por favor.
La niña va al hotel los lunes.
Cantidad de usuarios activos en los últimos 5 minutos
Patatas (principalmente cerosas, cortadas en cuartos)
No se pudo descubrir ningún dispositivo compatible (nuevo).
El libro está cerca del árbol.
¡Buenas noches, Pedro!
No se pudo descargar el dispositivo
Selecciona una escena en el receptor.
Tu padre está comprando un ordenador.
Protección contra heladas de la ventilación
Frecuencia de vaciado automático
Él quiere una taza de leche.
Temperatura de activación del bypass
¿A qué hora abre la tienda?
¿Dónde están los caballos?
Franjas horarias de los miércoles
Configuración del servidor horario KNX no válida
Dispositivo no compatible con la integración de Smappee.
Puerta trasera derecha
Tu madre tiene doce billetes.
Se dispara cuando se encienden una o más sirenas.
¿Hay una pelota detrás de la casa?
Seleccionar región del servidor
Mi amigo quiere una carta.
Hora de restablecimiento del caudal
Tensión máxima de la celda
Tu tía quiere un vaso de vino.
Tu abuelo tiene mucha sed.
Mi madre necesita un bocadillo nuevo.
El termostato comenzó a secar.
Añadir vehículo local
Temperatura del compartimento inferior
Utilización de la CPU (sistema)
Tu código es 70569.
El nombre de host o dirección IP de tu Vodafone Station.
Hay un pájaro al lado de la mesa.
El reproductor multimedia está en pausa
Esta noche los hombres van a la biblioteca.
Humidificador encendido
Volver a configurar Alpha Bidet IR
Comportamiento inicial
Baja potencia del bus
No se puede conectar a la API de Whisker para migrar la configuración.
Caudal total de salida
La ranura de la clave sin conexión debe ser un número entero entre 0 y 255.
Energía de salida del inversor en su vida útil
Tu amigo no tiene miedo.
Clave autenticada S2 de largo alcance
6 + 18 = 24 es correcto.
Pon la temperatura de la oficina a 22 grados.
Dirección IP de la puerta de enlace
Enciende la cafetera del baño, por favor.
Error en el suministro de agua
Modo de funcionamiento del ventilador.
Consumo en la Tarifa T1
Añadir elemento a la lista de tareas pendientes
Mi tío tiene sueño.
Establecer un valor
Esta mañana hace calor.
Tiempo de funcionamiento del filtro
Este no es un número de serie de LIFX válido.
Hay un gato delante de la mesa.
Conectar con tu dispositivo Rachio
Selecciona el tipo de acción que quieras añadir a la notificación
Mañana es lunes.
ID de la tarjeta de carga
¿Puedes apagar la alarma del dormitorio?
Detiene la grabación de eventos y cambios de estado.
No se pudo determinar la URL de Home Assistant que se enviará al dispositivo.
La clave API (ID del dispositivo) de tu dispositivo Poweropti.
Tu padre quiere un cuadro.
Disco utilizado por fotos
Temperatura mínima de la celda ID
Protección de temperatura de la unidad
Configuración del modo de color blanco
El dispositivo BSB-LAN para sincronizar la hora.
Necesito un tomate.
Corriente de la fase L1
Ángulo máximo de las lamas
¿Qué significa Z?
Evento de aire fresco
Me acuesto a la una.
18 + 12 = 30 es correcto.
Activar el relé de la iluminación de la piscina
Abriendo conexión serie
A mi hermana no le gusta el pan.
Quiero comprar un árbol verde.
Reinicia un complemento.
La taza está detrás de la cama.
Precio de compra en horario punta
Nivel objetivo de carga de la batería
El carácter ) no está permitido.
Tráeme una botella de cerveza.
¿Está apagado el horno del dormitorio?
La limpieza ha fallado
El dispositivo seleccionado no tiene asociada ninguna dirección MAC de red.
¿Está encendida la televisión del sótano?
Potencia de entrada L1
Configurar el host LCN
La "temperatura deseada inferior" no puede ser superior a la "temperatura deseada superior".
Establece la velocidad del ventilador del perfil Boost.
¿Dónde están mis conejos?
Por favor, pon la temperatura del baño a 18 grados.
Cuenta atrás para desactivar la zona derecha
El archivo se llama nnaz-2.pdf.
Valor de datos ilegal
La clave API de la instancia de Seerr.
Mi médico necesita una naranja nueva.
Consigna de temperatura ambiente
Los dormitorios son baratos.
Mi abuelo está comprando el ordenador.
Tu hijo quiere una manzana.
La niña tiene cuatro casas.
¿Está apagada la lámpara del garaje?
¿Qué hora es en México?
¿Dónde están mis zapatos?
Detiene la tarea de limpieza actual de un robot aspirador.
¿Es bonito el jardín?
Actualización automática de Zigbee
El paraguas cuesta cinco euros.
Límite de energía de la sesión de anulación en vatios-hora.
Tu amigo quiere una mesa.
La dirección de correo electrónico de tu cuenta de Mijn Farmad Apotheek.
¿Dónde están mis mesas?
Elimina un sensor emparejado del controlador de válvula.
Tengo prisa.
La tienda cierra a las cuatro y media.
Envía un comando personalizado a un controlador
Rastrear clientes de red
Precio medio de mercado
Comprueba si una o más sirenas están apagadas.
¡Buenos días, Miguel!
Se dispara cuando uno o más temporizadores finalizan.
Última actividad de la batería
La suscripción ha caducado
Selecciona cómo está conectado tu controlador Russound.
ID del área de trabajo
28 + 25 = 53 es correcto.
¿Dónde está el ático?
Las mujeres van al aeropuerto en autobús.
Texto a voz
Mi madre tiene siete cuchillos.
Los hombres son de Londres.
Llegamos tarde.
Mal funcionamiento del sensor de flujo de aire
¿Cuántos años tienes?
¿Quieres añadir Radio Browser a Home Assistant?
La cámara está en el sótano.
Corrección del sensor externo
Define una plantilla para obtener la temperatura actual.
Muchas gracias, Miguel.
Mostrar unidad de temperatura
Mi médico está comprando el paraguas.
Velocidad del ventilador izquierdo
Modo de aire fresco
Cubierta de ventana básica (80)
Corriente de fuga del inversor
Velocidad actual del compresor
Las niñas tienen cinco relojes.
Quiero dormir.
No tengo dinero.
Máximo de mensajes del historial
Descargas en cola
Por favor, abre la botella.
Los niños están en el salón.
Apagar sirena
Marca de tiempo de origen del cambio del valor de consigna
Error del motor de la válvula
Ahora tu hermano va a la iglesia.
Localizar robot aspirador
A mi profesor le gusta el agua.
Mañana lloverá en México.
Lee todos los segmentos de tiempo de un inversor compatible.
No uses O_+/{ como contraseña.
Precio EPEX más alto de hoy por hora
40 + 12 = 52 es correcto.
El payload que se envía cuando se emite un comando de "armar en casa".
Subtensión del grupo combinador 1
Actualizar las credenciales de la API de Coinbase
¿A qué hora sale el tren hoy?
Período de renovación automática
18 + 25 = 43 es correcto.
Energía de carga hoy
¿Está encendida la televisión del garaje?
¿Qué ha pasado?
La manzana cuesta siete euros.
El carácter a no está permitido.
¿Hay un libro al lado del coche?
Selecciona una Roomba o Braava.
La contraseña es M`t#K.
Señal de control del ventilador del aire de escape
Tiempo de riego predeterminado en minutos
El nuevo token de acceso API para autenticarse con Portainer
La dirección de correo electrónico de tu cuenta de Schlage.
Volver a autenticar Synology DSM
Fallo en el autodiagnóstico del RCD
Estoy dibujando un ratón.
Dirección IP del servidor
Calificación de ajedrez Bullet
Enciende los ventiladores del garaje.
Sistema en mal estado: Error del sistema operativo: Mensaje incorrecto
Temperatura del aire de la habitación
Consigna de posición de la válvula
¿Cómo quieres configurar el concentrador Velbus?
Transferencia del día actual
URL de la imagen que se muestra como icono de este botón.
Contraseña de un solo uso (código OTP)
Mi tía está lista.
¿Es azul el pájaro?
El único comando o la lista de comandos que se eliminará.
Ciclo de siete colores
Esta mañana tu abuela va a la biblioteca.
Nombre de usuario para autorización en el servidor PCHK.
Las pelotas están en el parque.
Envía la orden de encendido.
Tasa de bajada DSL
Dispositivo Teltonika encontrado
Error de autenticación al comunicarse con la API de Tractive.
Esperando viento
Pulsación corta en Favoritos
¿Es negra la flor?
¿Hay un ordenador debajo de la casa?
La contraseña es OZq}7.
Mínimo de detección de pequeños movimientos
Opciones del dispositivo ONVIF
Código de verificación no válido
La contraseña de tu cuenta de Hydrawise
Entidad de Home Assistant para exponer los cambios de estado al bus KNX.
Comprueba si una o más puertas del garaje están abiertas.
Me levanto a las siete y media.
El cuchillo está en el parque.
Dirección de grupo para controlar la velocidad actual del ventilador como valor porcentual.
La contraseña utilizada para autenticarse con el dispositivo Rain Bird.
Buenas noches, Sara.
La "hora de inicio" debe estar en formato HH:MM o HH:MM:SS.
Establece un plan de comidas aleatorio para una fecha determinada
Temperatura deseada del horno superior
¿Qué significa }?
Ya existe otra entrada para este controlador Rain Bird, se eliminará esta entrada
El profesor es simpático.
Finalización de la carga del vehículo
Selecciona la estación de medición de agua que quieres añadir a Home Assistant.
El domingo la niña va a la biblioteca.
La película empieza a las tres y media.
Topic del comando de dirección
Baterías cargadas desde la red en su vida útil
Potencia en tiempo real
Abre la caja.
El reloj es bonito.
Configuración de alarma por pérdida de red
Energía total descargada de la batería
Mínimo últimas 24h
Selecciona el dispositivo ONVIF encontrada
Sensor de temperatura del módulo de CA defectuoso (L1)
El niño tiene mucho calor.
¿Qué hora es ahora en España?
Despertador inteligente
Acceso móvil en modo invitado
Coeficiente de rendimiento
Ayer tu profesor compró un coche.
Inyección de potencia aparente
Límite de importación de la red
Indicadores de estado del medidor CT de almacenamiento activo
La temperatura deseada para el período de refuerzo.
Neumático trasero izquierdo
Error de alta temperatura
Identificador de fuente multimedia incompleto
Configurar manualmente (no recomendado)
Tenemos diez conejos.
Oscilación horizontal del ventilador
Mi médico va al supermercado los domingos.
Configura la temperatura de retorno que se utilizará con la función GPIO de modo ausente.
Establecer modo continuo
Último código PIN
Queremos una botella de leche.
Protección contra rayos (CC)
Volver a autorizar mediante inicio de sesión
Nombre de la tarea.
Ruta de puerta de enlace no disponible
Excluir aplicaciones con nombre desconocido de la lista de fuentes
Habilita el interruptor de reducción de la cubierta de hidrólisis.
No uses $if#Ng como contraseña.
Tu abuelo quiere un trozo de queso.
Duración de las precipitaciones hoy
Puedes encontrar el código de seguridad en la parte posterior de tu puerta de enlace.
La cortina del comedor está abierta.
La ruta no está permitida
Hay un caballo delante de la mesa.
Utilización de CPU (total)
¡Adiós, Laura!
Verificar el certificado SSL del servidor INDI Allsky.
Por favor, enciende el ventilador del salón.
Me levanto a las doce.
Muchas gracias, Laura.
Problema de batería baja
Añade o elimina etiquetas de una tarea.
Se permite la calefacción con caldera de gas en unidad interior
El PIN debe tener 4 dígitos
Define la configuración del ventilador requerida.
Índice de dióxido de azufre
Son las ocho y cuarto.
El viernes tu vecino va al mercado.
La contraseña es OXB).
El libro es blanco.
Tiempo de funcionamiento del quemador
Nombre de host o dirección IP del dispositivo Lyngdorf
¿Puedes apagar el ordenador de la oficina?
Enviar comando de programa
Selecciona una opción
A mi padre le gusta el chocolate.
Topic del estado de dirección
La película empieza a las nueve.
Efecto personalizado: Velocidad en porcentaje para los efectos que cambian de color.
Tu amigo quiere un teléfono.
Utilizar SSL para conectar a tu FRITZ!Box.
Tu médico va a la iglesia en coche.
Inicia un ciclo de riego en la zona de riego seleccionada.
Dirección IP o nombre de host del dispositivo de túnel KNX/IP.
A través de una conexión de red
Comprueba el nivel de dióxido de carbono de una o más entidades.
Solicita a Dynalite que informe el preajuste de un área.
A mi madre no le gustan los bocadillos.
La música del pasillo está apagada.
Espacio disponible en disco
Caudal de la bomba de ACS
Especificar manualmente la URL de tu región
Coste del gas - hoy
Energía de batería de reserva
¿Hay un paraguas en el baño?
Temperatura de cocción establecida
La entrada de configuración que representa el bot de Telegram para obtener el archivo.
¿Es blanca la silla?
Utilizar como adaptador Thread
Añadir otro canal de Volkszaehler
Vehículo al que enviar el destino.
Temperatura de confort máxima
Cambia el nivel de sensibilidad de la detección de movimiento.
Enciende la luz del dormitorio.
El niño trabaja en Nueva York.
'Bucle RF' no se puede utilizar sin 'RF serie'.
Habilitar el soporte multiprotocolo en la radio IEEE 802.15.4
El archivo se llama ggty.py.
Consumo de energía de refrigeración (última hora)
Factor de potencia consumo total TC
¿Dónde está el baño, por favor?
Conectar a través de la nube
¿Hay un perro sobre la casa?
Importación total de la red
Patatas (con piel, cerosas, pequeñas, para cocinar al vapor)
El nombre de usuario o dirección de correo electrónico de tu cuenta HEOS.
Eliminar todos los recordatorios de una tarea de Habitica.
Potencia activa fase-C
El vehículo de la cuenta para el que se quiere habilitar el control local mediante Bluetooth.
Las mujeres quieren un helado.
Hasta luego, Miguel.
Abre las persianas del dormitorio, por favor.
Los profesores están dibujando la casa.
El payload que se envía cuando se emite un comando de "disparar alarma".
Mi vecino quiere un trozo de chocolate.
El nivel de radón cambió
Recupera la URL de una o más imágenes específicas del vehículo.
Velocidad de fotogramas de la animación del radar
Elimina los artículos completados de la lista de la compra.
Potencia de la fase C
Restaura una instantánea de la zona del reproductor de medios.
Alarma de CO detectada
La integración requiere credenciales de aplicación.
Pon la temperatura del baño a 21 grados.
Precalentamiento finalizado
Lavado confort plus
Tu madre tiene ocho teléfonos.
Formato de dirección MAC no válido
Corriente de la fase B
Por favor, abre la puerta de la cocina.
El correo electrónico no puede estar vacío.
Cierra la verja del pasillo, por favor.
Atenuación de subida DSL
La carne cuesta diez euros.
¿Puedes apagar la lámpara de la oficina?
El carácter : no está permitido.
Muestra una vista de panel de control en un dispositivo Google Cast.
Desviación media del tiempo de ida y vuelta
Sensor con humedad actual.
Puerto de la API del panel
Tu hija necesita un árbol nuevo.
Compensación de la temperatura del suelo
Establecer el estado de seguimiento de la alimentación del interruptor
Patatas (con piel, harinosas, grandes)
Tu código es 51908.
22 + 11 = 33 es correcto.
¿Qué tiempo hace en Madrid?
Ajustar el caudal de aire máximo
Capacidad SMS (dispositivo)
¿Dónde están mis bolsos?
Tiempo de transición de luz predeterminado (segundos)
Actualizar código PIN
Habilitar el sondeo de vehículos
Encender cámara
Las mujeres quieren una botella de zumo.
Está lloviendo en España.
Producción de energía este año
¿Puedes repetirlo, por favor?
Tu padre necesita una ensalada.
Establecer valor de tiempo de ejecución booleano
Hora de inicio de la noche
La luz del ático está apagada.
La ubicación para la que se quiere obtener el pronóstico.
Comportamiento de la luz con presencia
Configura tu Alpha Bidet para el control por infrarrojos.
La contraseña local configurada para tu batería Homevolt.
¿Dónde está el hotel, por favor?
¿Estás seguro de que quieres volver a configurar el webhook de Geofency?
Tu médico quiere un tomate.
Esperando telegramas
Por favor, pon la temperatura del garaje a 18 grados.
Profundidad de descarga (en la red)
Número mínimo de muestras almacenadas
Envía un comando o una lista de comandos a un dispositivo.
La contraseña es t5%/.
Configuración para el control del ventilador (unidades de aire acondicionado).
Hay un sombrero detrás de la cama.
No se pudo conectar, comprueba la dirección IP de la cámara
Mi flor es pequeña.
Consigna máxima de temperatura de caldera
El ordenador del pasillo está apagado.
Pulsa la tecla ).
8 + 50 = 58 es correcto.
Tiempo de espera para detección de movimiento de luz
Se ha producido un error al actualizar los datos de observación
Gracias, Ana.
Ruta de descarga relativa.
Espera; tarda 25 minutos.
Mi sombrero es pequeño.
Temperatura del aire exterior
Alarma está armada
Cuenta atrás para activar la zona superior
Mi abrigo es blanco.
Falta la dirección MAC en las propiedades de MQTT.
Bienvenido, Juan.
Actualiza la dirección en la que Home Assistant se conecta a este inversor.
Comprueba si uno o más sensores de humedad detectan humedad.
Mostrar el icono del canal como imagen multimedia
Código de 4 dígitos para habilitar o deshabilitar la configuración
Liberación de pulsación larga
Mi hermana escribe una carta todos los días.
La niña está lavando un abrigo.
¿Está María en casa?
Máxima potencia hoy
Ruta remota a los medios.
Tu abuelo está preocupado.
Se dispara cuando uno o más valores de contenido de humedad cambian.
URL de la interfaz de gestión de tu controlador TP-Link Omada.
¿Hay un gato delante de la mesa?
Consumo estimado hora actual
¿Hay un cuadro sobre la mesa?
Mi vecino va a la biblioteca.
Modo de suspensión los domingos
Motivo de la parada de Powershare
Arriba (pulsación larga)
Valor del dióxido de nitrógeno
El alimentador Tuya.
Problema con el motor de corte
Dirección IP o nombre de host de tu dispositivo
El paraguas está cerca del árbol.
Se dispara cuando uno o más temporizadores están en pausa.
Cámara de la que quieres eliminar la zona de privacidad.
Mañana mi hermano va a la escuela.
Energía de la red en modo pasivo
Las tazas son amarillas.
No se pudo enviar la orden de desarmar a la alarma Egardia.
Configura tu Cambridge Audio Streamer para que se integre con Home Assistant.
Establece una espera antes del apagado de una luz.
Tu abuelo tiene dos gatos.
Fases de derivación de entrada
Valor a escribir en el atributo.
Comprueba si uno o más termostatos están apagados.
Crea una nueva tarea y la añade a un proyecto.
Mi abuela quiere una ensalada.
Tu profesor quiere un reloj.
Define acciones a ejecutar cuando se enciende la luz.
¿Dónde están mis perros?
¿Quién es esa mujer?
Post-procesamiento en pausa
El índice de calidad del aire objetivo
Problemas de mala señal en la línea telefónica
Ayer mi hijo compró un billete.
Buenos días, David.
Mi médico necesita un abrigo.
Mi amigo quiere una botella de leche.
No se pudo descargar el puente Hue
Carga 1P deshabilitada
Se dispara cuando una o más puertas se abren.
La contraseña de tu cuenta de suministro
A mi abuela no le gustan los bocadillos.
Envía el comando X10 'Todas las luces apagadas'.
Establecer el código de usuario de la cerradura Z-Wave
Brillo del LED de estado
Plantilla de comando de dirección
Por favor, cierra la verja del garaje.
Detiene un complemento.
Calefacción del asiento trasero derecho
La dirección de correo electrónico utilizada para registrar tu cuenta de Xthings Cloud.
Tu madre quiere una botella de cerveza.
¿Dónde está mi abrigo?
Habilitar el modo dinámico de la escena.
La sopa cuesta $99.
Me gustan los caballos.
La lavadora del garaje está encendida.
Regresar a Auto
Estado de la frecuencia de entrada
Mi profesor necesita una taza nueva.
Las niñas no tienen sueño.
Estás comprando un cuchillo.
Ordenar la lista por este campo.
Elige el sensor que quieres añadir
Enciende una entrada booleana.
Activa esta opción si tus unidades pueden hacer funcionar el ventilador sin calentar ni enfriar.
La URL completa de tu instancia de Immich.
Proporciona los datos de autenticación para acceder al recurso.
Pon la temperatura de la cocina a 24 grados, por favor.
El payload que se envía cuando se emite un comando de "desarmar".
Interfaz(es) a utilizar para el seguimiento de dispositivos
¿Quieres un vaso de cerveza?
Ella quiere un trozo de pescado.
No se pudo conectar a la API de Green Planet Energy
Ella va al museo los domingos.
Límite de corriente alterna del generador
Sensor de temperatura del cable (con regulación)
Hay 15 grados en el dormitorio.
¡Adiós!
Exportación a la red desde batería
Energía mínima de gas por hora - hoy
Temperatura superior al límite en el módulo de CA
El interruptor de la bomba de calor está obsoleto
Los hombres son divertidos.
Por favor, apaga la luz del salón.
Desconexión de entrada (corriente inversa)
La aplicación Matter Server aún no está lista.
Ayer mi hermana compró una pelota.
Por favor, selecciona uno de los servicios de notificación:
Subida esta semana
Comprueba si uno o más robots aspiradores están en la base.
Tu tía no tiene frío.
La taza cuesta $3.
Temperatura del compartimento del motor
La contraseña es hz\.
El ID de la aplicación obtenido de la plataforma en la nube Imou
Fallo de posición inicial
Envía una reacción a un mensaje.
Selecciona el proveedor de autenticación para tu servidor Proxmox VE.
Se dispara cuando cambia el brillo de una o más luces.
Color de fondo del botón
Google Cast no se ha cargado.
El zumo cuesta dos euros.
La contraseña es L_'plo.
Producción solar en su vida útil
¿Es bonito el vaso?
A mi madre no le gustan los tomates.
Configurar una puerta de enlace serie
Los niños van al restaurante los domingos.
El cuadro está detrás del árbol.
La interfaz que se va a configurar en modo de instalación.
Pérdida de datos de configuración
Consumo total de tensión TC
El robot está atascado
Ayer tu madre compró una llave.
Establecer el volumen del grupo
Reinicia Home Assistant.
Establece el nivel de registro predeterminado para las integraciones.
Hola, me llamo Miguel.
¿Dónde está tu llave?
Frecuencia de CA demasiado baja
Tu código es 99968.
Peras para cocinar (medianas, cortadas por la mitad)
Mi vecino necesita una naranja.
Tu vecino tiene ocho gatos.
Monitor de la tabla de tarifas (73)
Devuelve una lista de ranuras de carga.
No se pudo conectar a la instancia de Mealie.
A mi tía no le gusta el vino.
Enciende la lámpara del ático, por favor.
Precio más alto - hoy
Energía de carga TC suministrada
La ruta de archivo local de la cual recuperar el valor del sensor
Mi padre va al banco los domingos.
El payload recibido en el topic de estado que representa el estado "bloqueado".
No uses JInFh como contraseña.
Hora de llegada
Dispositivo no compatible
Los paraguas están sobre la cama.
Masa muscular en el brazo derecho
Por favor, enciende las luces del jardín.
Una descripción de la tarea.
ID del mensaje enviado
Este dispositivo Flic ya está configurado.
Baja cobertura de nubes
No se pudo conectar al servicio ntfy debido a un tiempo de espera de conexión agotado
6 + 37 = 43 es correcto.
Tu código es 72768.
ID de actividad o nombre de la actividad que se va a iniciar.
Soy de Barcelona.
Reserva de batería de respaldo
Establece el modo de funcionamiento del humidificador.
Somos una familia.
Tu código de país
Mi tío es de Londres.
Conectar a Proxmox VE
Generación solar total
Consumo estimado de energía - Próxima hora
A mi profesor le gustan las patatas.
Establecer las credenciales de Renault
Elimina un código de usuario para una cerradura Z-Wave a través de ISY.
El abrigo cuesta doce euros.
La manzana cuesta seis euros.
Porcentaje de estado de carga
Ahora no hace sol.
Tu vecino está escribiendo una carta.
Enciende la luz del pasillo.
El lunes mi hermano va a la farmacia.
La flor cuesta $99.
¿Dónde está la escuela?
Brillo del LED del sistema
Esto es una prueba.
Potencia aparente total
Energía solar total
¿Qué significa y?
Alarma de baja tensión
Mi profesor necesita una cámara nueva.
Abre la verja.
Espera; tarda 17 minutos.
Alarma de nivel del depósito
Establecer modos de ocupación
Establece el modo HVAC de un termostato.
Tu código es 62657.
Hace frío en Berlín.
Umbral de potencia de ahorro de energía
El domingo los profesores van al hotel.
La contraseña utilizada para iniciar sesión en la interfaz web de Nettigo Air Monitor.
Filtrar por idioma
Mi tía lee una carta todos los días.
El niño está comiendo un bocadillo.
Sensor de temperatura del cable (sin regulación)
Pulsa la tecla ;.
Tengo un bolso nuevo.
El lunes las niñas van a la ciudad.
Temperatura deseada para el modo eco
¿Puedes ayudarme?
Crea entidades para controlar y monitorizar el relé de la iluminación de la piscina.
Establece la ubicación en modo ausente.
Presión del aire exterior
¿Dónde puedo comprar un billete?
Mi vecino tiene tres cuadros.
Se esperaba un valor booleano.
El robot aspirador está en pausa
Configurar placa
Comprobación del despertador
La temperatura es necesaria para esta acción.
El carácter 9 no está permitido.
Contaminación del aire media
Falta el payload MQTT.
Modo de gestión de la energía
Hoy hace mucho sol en Nueva York.
No se pudo encender
Enciende la alarma del garaje.
Establecer el límite de alimentación
La iluminancia superó el umbral.
Establecer depuración asyncio
Aumenta la velocidad de un ventilador.
Durante al menos
Tu hijo va al mercado todas las semanas.
Limitar el número de tokens de respuesta.
Tu abuela trabaja en México.
El archivo de clave privada que pertenece a tu certificado de cliente.
Conectar al dispositivo Indevolt
Modo calentador de agua
Tu código es 30051.
Lista de entidades y su estado objetivo.
No se pudo conectar con el dispositivo Duco.
Borrar la configuración del puerto
Token API personal
El archivo se llama bapk_1.txt.
¿Qué es esto?
Iniciar sesión de carga
La contraseña es ^^XSQ,.
Enciende o apaga un ventilador.
¡Hasta luego, Miguel!
La entrada de configuración de la integración de Velbus
El hombre quiere un trozo de pan.
El lunes van a la iglesia.
Topic del comando de oscilación
Proporción de café y leche
Tu código es 77524.
Mi abuelo tiene siete cámaras.
Precio de vertido a la red de electricidad
Controla la temperatura de color de la luz.
Tema de nacimiento no válido
¿Dónde está tu pelota?
Modo en tiempo real
A mi amigo le gustan los tomates.
¿Es negro el pez?
Actualizar un diario
Modo de anulación de la consigna ambiente
Dynamic ESS activo
Topic del comando de humedad objetivo
Consulta las capacidades de gestión de credenciales de una cerradura.
Soy de Berlín.
No trabajo el domingo.
FV en salida de las fases
No se encontró ninguna estación en la región seleccionada.
Grupo de actualización de software 0 (configuración de país no válida)
Se requiere contraseña para el protocolo seleccionado
Producción de energía estimada - esta hora
Tensión de entrada demasiado alta (panel solar)
Tu profesor quiere un trozo de chocolate.
Tensión CA MPPT 1
Pulsa el botón de conexión del transmisor
Tu abuelo quiere un trozo de chocolate.
La noche polar terminó
Mi tío está dibujando el pez.
Nombre de la propiedad y valor a establecer.
Alarma de salida de CA de alto voltaje
La contraseña es s&iB/.
Por favor, apaga la radio del salón.
Restaura la configuración de tu red desde una copia de seguridad automática
¿Dónde está tu hermano?
Fallo de detección de llama
Me duele la cabeza.
El niño está dibujando un pájaro.
Cierra la botella, por favor.
Restablece el contador de energía de una entidad de medición.
La lista de fuentes de entrada no puede estar vacía
Soporte de humedad actual
¿Dónde está el restaurante?
¿Hay una flor al lado de la mesa?
Abortado, no se recibieron datos
Tu médico va a la iglesia en autobús.
El protocolo utilizado por tu electrodoméstico Midea
No se pudo conectar al panel.
Establece el brillo absoluto del puerto de salida en porcentaje.
Código para desactivar la alarma.
Tu hijo quiere un vaso de vino.
El nombre de usuario proporcionado por tu operador de red eléctrica
Nombre de usuario para el usuario del controlador Omada.
Velocidad del ventilador del sistema HVAC
Es verdad.
La dirección de correo electrónico de tu cuenta de Tractive.
No se pudieron obtener los datos de los sensores de la API REST de Lunatone
El precio más alto de la electricidad mañana
No se pudo enviar el comando a la nube de Tuya.
La contraseña para iniciar sesión en tu bróker MQTT.
Corriente de la cadena fotovoltaica C
¡Nos vemos el domingo!
Duración del pulso para mantener despierto
Actualizar un hábito
Quieres un trozo de queso.
Hace viento en Londres.
El médico dibuja un pez todos los días.
Plantilla de valor XY
Mi tío está comprando el vaso.
La contraseña es B^[iV.
Cierra la puerta del sótano, por favor.
Cloro demasiado alto (ORP)
Flujo de potencia hacia la carga
Configurar dispositivo Solarman
Está nevando en Berlín.
Alternar entrada booleana
Enviar comando de información de la skill
Esta tarde voy a la biblioteca.
Agua demasiado caliente
La tienda cierra a las seis.
El token de acceso a la API para autenticarse con Portainer
Factor de potencia de la fase B
A mi médico no le gusta el arroz.
El sensor de modo de cocción del horno Whirlpool está obsoleto
Escribe el carácter W dos veces.
El ID de entidad del sensor de temperatura exterior.
Nombre de bucket no válido
Mi abuela tiene mucho calor.
Mi tío está en el ático.
A mi tía le gustan los perros.
Convector activo (con ventilador)
El hombre tiene prisa.
Se requiere el identificador de la región o el rastreador del dispositivo.
Modo de alimentación
Añadir voz TTS
Por favor, cierra la persiana del salón.
La verja del baño está cerrada.
Hay un vaso en el salón.
Componente: Dispositivo LED
El evento para los eventos.
Debes proporcionar una clave API o un nombre de usuario y contraseña.
Introduce tu código MFA
Modelo de voz de IA
Configura un destinatario para las notificaciones.
Proporciona un nombre para el sensor.
Los profesores están preocupados.
Producción estimada de energía - Hora actual
Desactiva la grabación continua.
Tu código es 4314.
Tu código es 2107.
Se agotó el tiempo de espera al intentar conectarse a la instancia de Proxmox VE.
La plantilla de valor debe utilizarse con la opción de topic de estado
Opciones de teclado remoto
Satélite está escuchando
Leer los tiempos de carga de CA
Se dispara cuando el sol alcanza su punto más bajo.
Ayer mi padre leyó un libro.
Número de teléfono móvil
Código de la aplicación Droplet
Autenticación de dos factores de Hive
La flor cuesta veinte euros.
Si se debe habilitar el control de demanda.
Error de SCI (CA)
Tengo una bicicleta blanca.
La salida auxiliar que deseas cambiar.
El código de usuario no es válido, no se ha armado ausente
El número de serie debe tener exactamente 10 dígitos.
El viernes vas al médico.
Patatas (cerosas, cortadas por la mitad)
Topic del comando del modo de funcionamiento
Sensor de movimiento habilitado
Elimina un elemento de la lista de tareas pendientes existente por su nombre o UID.
11 + 36 = 47 es correcto.
Duración de la apertura de la puerta
Los hombres están comprando el periódico.
Token de acceso personal
Fin del servicio
Introduce tu texto.
Versión de la caja de control
Modo de energía inteligente
Configurar el mando a distancia IR Marantz
El médico come una manzana todos los días.
¡Buenas tardes, Sara!
El dispositivo que has introducido pertenece a una caja Duco diferente.
Por favor, pon la temperatura del jardín a 23 grados.
¿Está encendida la radio del garaje?
Activa esta opción si tus unidades pueden cambiar automáticamente entre calefacción y refrigeración.
El archivo se llama fpiq.py.
Tu médico está contento.
Mi hermana va a la piscina en tren.
Los conejos están debajo de la silla.
Se dispara cuando uno o más niveles de monóxido de carbono cruzan un umbral.
Recordatorio de mantenimiento de la máquina y limpieza del filtro de bajo mantenimiento
Conectar con el dispositivo QNAP
Los conejos son negros.
Acciones sobre el valor establecido
Hora de finalización pico de un cuarto de hora
Precio del consumo de gas
Espera en la entrada mientras "ausente"
Define acciones a ejecutar cuando se apaga la luz.
La película empieza a las cinco.
Esta cuenta ya no tiene un contador inteligente asociado.
Temperatura media del disco
Memoria interna libre
No se encontró el adaptador antiguo
Las mujeres van a la farmacia en tren.
Velocidad de aumento de la intensidad local
Reiniciar Z-Wave
Velocidad máxima de descarga
Soy de Inglaterra.
Selecciona el puerto serie para tu interfaz USB Velbus.
La entrada de configuración para recargar.
Mi abuela tiene tres cartas.
Volver a configurar tu ubicación en Suecia
Reiniciar el sistema host
Velocidad del puerto serie
¡Hasta luego, Laura!
Error inesperado al conectar con Splunk.
La hora dorada terminó
Alarma de alta tensión
Número de la escena fijada.
Restablecer la vida útil de la bandeja de lavado de la mopa
Muchas gracias, Lucía.
Los gatos están en el hotel.
Sistema no compatible - Sistema operativo
Esta tarde tu vecino va al supermercado.
Mi hermana tiene siete árboles.
Motor de la rueda trasera izquierda sobrecargado
Mi madre tiene doce camas.
Hora de inicio nocturna
Distancia objetivo estática
¿Hay una pelota detrás del coche?
Obtener una lista de los torrents actuales
Los niños van al cine en tren.
Tu madre va al mercado todas las semanas.
Subida el mes pasado
Establecer el estado de seguimiento de la potencia de la luz
ID de hilo de mensajes recibidos
Mi médico necesita un abrigo nuevo.
El nombre de host o la dirección IP de la instancia de Transmission.
Mi tío tiene diez llaves.
Almacenamiento de SMS lleno
¿Hay un libro detrás de la cama?
Volver a configurar la cuenta de almacenamiento de Azure
Topic de temperatura actual
Establece el modo de ejecución y/o operación del sistema HVAC.
Hay un cuchillo cerca de la mesa.
Tu hermano está comprando una cama.
Las bicicletas están delante del coche.
8 + 17 = 25 es correcto.
El vaso es nuevo.
A mi tía no le gustan las sopas.
Nombre de la entidad creada.
Tu tío va a la estación los domingos.
Compramos una bicicleta todos los días.
Están comprando la cama.
¿Qué hora es ahora?
Tu código es 62470.
Carga media (1 min)
El hombre quiere una naranja.
Demanda máxima en el mes actual
Riesgo muy bajo
Consumo medio de combustible de viaje en manual
En pausa para otra función
Vincular cuenta Plex (recomendado)
Inversor de tracción trasera
Topic del comando de porcentaje
Nivel de ventilación cuando se detecta contaminación durante el día.
Servidor Plex no encontrado
La contraseña es Qy,_.
Establece la temperatura deseada de un calentador de agua.
No se puede iniciar la detección, consulta los registros para obtener más detalles
No uses lbwdk como contraseña.
Estoy comprando un periódico.
Fuente de alimentación externa (CC)
No se pudo establecer el modo preestablecido.
Temperatura de color mínima (Kelvin)
1B - Calidad del aire buena
Tu hijo está comiendo el bocadillo.
Comemos a las nueve.
No se pudo obtener una instantánea de Imou
Abre las puertas del jardín, por favor.
Tasa de error de bloque 5G
A mi médico no le gustan los pájaros.
Temperatura del compartimento superior
No hay ningún plano configurado, no se puede configurar Forecast.Solar
Volumen del timbre
Alarma de puerta abierta durante la calefacción
Modo ventilador del termostato durante las vacaciones.
Bloqueo del cable de carga
Número de segmentos SMA
Mi hermano es amable.
Tema del mensaje de nacimiento
Fallo del sensor de temperatura remoto (reinicio automático)
Borrar todos los recordatorios
Tiempo de riego activo diario
Calefacción del asiento delantero izquierdo
Introduce la nueva dirección IP o el nombre de host de tu bomba de calor Qube.
Tiempo de viaje (cierre a apertura)
Tu hermano quiere una flor.
Dirección media del viento
¡Ten cuidado!
Acciones al pulsar
Selecciona qué puerta de enlace configurar.
El código de usuario de tu panel
¿Es rojo el periódico?
Restaurar último estado
Me acuesto a las seis.
Detiene el desvanecimiento de un enlace.
La película empieza a las doce y media.
Desbloquear por el interior de la puerta
Medición de aislamiento no posible
Consultas de DNS bloqueadas
No se ha podido conectar con la API de ecosmart.
No se pudo encontrar la ruta con la información proporcionada
Feliz cumpleaños, David.
Asegúrate de que tu reproductor esté encendido.
Carga suministrada por la batería este mes
Selecciona la aplicación móvil que utilizas para controlar tus dispositivos.
Define qué mapa de referencia se utilizará.
Tu código es 65532.
Tu código es 52506.
Certificado SSL de la CA (opcional)
Último inicio programado de Dynamic ESS
El comando de texto a enviar.
Tipos de evento de tecla
Admite modo automático de calor/frío
Ahora tu abuela va a la playa.
Temperatura alta normal
Pon la temperatura de la oficina a 17 grados.
Credenciales no válidas proporcionadas
Dispositivo FRITZ!Box
Mi hermana está comprando un ordenador.
No se pudo migrar la entrada de configuración.
No hay número de serie en la información de descubrimiento SSDP
Me levanto a las cinco.
Están dibujando el caballo.
Tengo un ordenador amarillo.
Clip de seguridad izquierdo
Por favor, cierra las ventanas del garaje.
Inicio del modo nocturno
Muestra obstáculos con fotos en el mapa.
Configuración del modo de color RGB
Mi abuelo quiere una pizza.
Valor de la proporción de compuestos orgánicos volátiles
¿Dónde?
Dirección del flujo de la red
Sobrescribir la dirección IEEE del adaptador
A mi hermano le gustan las manzanas.
Envía un comando de texto a un dispositivo
Mi abuelo está comprando el bocadillo.
Mi hermana va a la biblioteca todas las semanas.
Temperatura del inversor de la transmisión trasera derecha
Tu hermana va al parque los domingos.
Selecciona una opción de una selección de entrada.
ID de proyecto de acceso a dispositivos
No se encontró ningún dispositivo para el ID proporcionado.
Soporte de humedad deseada
Valor de la posición "abierta"
Soy de España.
Atenuación de potencia del enlace de subida
¡Hola, Sara!
El carácter D no está permitido.
PM2.5 (promedio de 24 horas)
Tiempo de espera de EPS
Advertencia de temperatura de la transmisión
Hay una camisa delante del coche.
Estado de medición del consumo total TC
Activar retardo
Establecer modo HVAC de termostato
Este servidor ya está configurado
El nombre de host o la dirección IP de tu Hue Bridge.
El brillo de la luz rastreado.
He perdido mi llave.
Volver a configurar el agente de conversación
Enciende la luz del comedor.
¿Dónde está la mesa, por favor?
Armar en casa en espera
¿Hay un ` en el teclado?
Potencia máxima de carga
Modo de uso del cargador
Índice de calidad del aire de CO2
Mi abuela compra una manzana todos los días.
Restaurar desde una copia de seguridad parcial
Apagado automático habilitado
Soy profesor.
Franjas horarias de los lunes
MQTT activo desde
Quiero comprar una mesa nueva.
Ajuste para cambiar.
Esta tarde el profesor va a la ciudad.
Restablecer consumible del cepillo de limpieza
Tensión de la fase A
Apagado de protección (software)
Sobretensión instantánea de la red 1
No se pudo encontrar un servidor de túnel KNX en tu red.
Tienes doce casas.
Zanahorias parisinas (medianas)
Tu hermana va a la oficina todos los días.
Mi abuela está comprando un ordenador.
El modelo a utilizar para el agente de conversación
No se pudo cambiar el estado de la válvula.
Nombre de un servidor Plex si hay varios servidores Plex configurados.
¿Qué significa 9?
La dirección IP pertenece a una casa diferente a la configurada.
Se dispara cuando una o más niveles de compuestos orgánicos volátiles cruzan un umbral.
Tu hermana tiene siete sombreros.
Campo genérico para enviar datos a través del evento.
No es posible el emparejamiento
La URL base completa de tu instancia de la página de estado de Gatus, incluido el protocolo y el puerto.
Problema de fuga de agua
Tu código es 24315.
Está nevando en España.
Payload "armada noche"
El pan cuesta dos euros.
El niño va al banco todos los días.
Pulsa la tecla 9.
No se detectó ningún accesorio
Temporizador de apagado automático de la luz activo
El carácter H no está permitido.
Configurar el agente Fing
¿Dónde está mi camisa?
Quiero comprar un teléfono nuevo.
El archivo se llama kfpa.py.
Temperatura superior al límite en el módulo de CC
Memoria disponible (intercambio)
La dirección de correo electrónico a la que enviar el código de verificación
Sensor de ventana exterior
Vida útil restante del tambor negro
Carga de vehículo a la red
Me gusta leer.
Tu hermano tiene sed.
Ejecutar calibración automática
Tu abuela está en el sótano.
Error de muestreo de la corriente de red
Nombre de la entrada de integración LCN.
El payload que se envía cuando se emite un comando de "detener inclinación".
Temperatura demasiado alta
Tiempo de espera de retención
Duración total de los ciclos
Alta corriente de carga
Exportación a la red desde energía solar
Energía de salida sin conexión a la red
Correo electrónico tras evento
Mi padre compra una patata todos los días.
Utilizar conexión SSL
Hora de finalización de la regla
Contraseña de autenticación del dispositivo
Vivo en Inglaterra.
¿Hace viento ahora?
Nuevo motor de conversión de voz a texto
La batería no está cargando.
Ayer él comió una manzana.
Coeficiente de rendimiento - refrigeración
El valor máximo de inclinación.
Error de muestreo de la corriente de entrada
Tu hija tiene un pez.
Contraseña para el panel web del dispositivo.
Mi hija es divertida.
Mi hija tiene cinco casas.
Mi hermana está comprando un cuadro.
Consumo diario de energía de refrigeración
Mi médico vive en Madrid.
Historial del monitor de grupo
La contraseña es 1CX.
Se produjo un error al configurar el modo HVAC
El nombre de host o la dirección IP del dispositivo al que quieres hacer ping.
Habilita la transmisión de audio.
Mi taza es blanca.
El domingo mi hermana va al médico.
Fecha y hora
Potencia activa fotovoltaica externa
No se recibieron datos de la API.
Mi amigo necesita un cuchillo nuevo.
No se pudo configurar la automatización
Se dispara cuando se abren uno o más cerraduras.
¿Puedes apagar la lavadora de la oficina?
Tu hijo compra un bolso todos los días.
Establece el desfase de temperatura de las entidades de clima.
El servicio seleccionado para añadir el paquete.
Sensor de temperatura de retorno dañado
Los profesores trabajan en Barcelona.
Fallo del sensor S1
No se pudo enviar la configuración al dispositivo, inténtalo de nuevo más tarde
Me duele el pie.
Se dispara cuando una o más válvulas se abren.
Busco la estación.
Por favor, enciende las luces de la cocina.
Este dispositivo ya ha sido configurado con este transmisor.
Controla la posición de la persiana
Cuenta atrás para activar la zona derecha
¡Que tengas un buen día!
No hay ninguna dirección de correo electrónico registrada para la autenticación de dos factores en tu cuenta Renault.
Armar ausente en espera
Calentar con refuerzo
El teléfono está sobre la mesa.
¿A qué hora cierra la tienda?
El lunes tu amigo va al cine.
Se dispara cuando uno o más reproductores multimedia se encienden.
¡Buenas noches, Laura!
Actualizar las notificaciones en un nodo
Abre o cierra una válvula.
¡Buena suerte!
Número de puerto de la API de Fing.
Armar alarma modo ausente
¿Puedo tomar un kilo de pan, por favor?
Código MFA (6 dígitos)
Establece la fecha y/o la hora de una entrada de fecha y hora.
El archivo se llama nrbd.py.
Ahora mi hermana va al cine.
Hora de energía gratuita
Entidades a eliminar
Límite de apertura de elevación
Configuración de comandos de asociación (155)
¿Qué tiempo hace en Barcelona?
Restablecer la energía total
La mujer está comprando una bicicleta.
Sara no está en casa.
Comprueba si uno o más sensores de vibración no detectan vibración.
Mi médico quiere un trozo de pan.
Tensión mínima de la celda ID
Este dispositivo no es un dispositivo ZHA
Esta noche el niño va a la oficina.
Tengo un libro grande.
Espacio de color de salida
Mañana es miércoles.
La puerta de enlace Powerwall rechazó la potencia solicitada, cambia el valor de potencia e inténtalo de nuevo.
El estado del nodo ha cambiado
Selecciona el dispositivo ONVIF
Tu padre tiene sed.
Selecciona la instancia de Mastodon en la que quieres activar el sonido de esta cuenta.
Ella quiere un vaso de agua.
La entrada de configuración de Forecast.Solar para consultar.
Volver a conectar el router Zigbee
No se ha encontrado el controlador TP-Link Omada especificado.
Las credenciales deben ser un nombre de usuario y una contraseña o solo un nombre de usuario.
Topic de comando RGB
Energía de descarga de la batería en CC
Inyección de potencia reactiva
Tengo un plato caro.
Te gustan los plátanos.
El destinatario ya está configurado
No lo sé.
Ayer mi abuela lavó un plato.
Webhook a usar
Tipo de dosificación de cloro
Conectar con Autoskope
Hoy hace calor.
Utiliza el siguiente formulario para volver a configurar tu instancia de Firefly III.
Las fuentes multimedia no son compatibles con este dispositivo.
Las puertas de la oficina están cerradas.
Inyección de energía reactiva
A mi hija le gusta el té.
Obtener tiempos de viaje
Tu hijo tiene cinco caballos.
¿Tienes hijos?
Nivel de radón a 1 año
Topic MQTT a escuchar.
Tu padre quiere un vaso de vino.
Encendido solo cuando está oscuro
40 + 10 = 50 es correcto.
Tiempo restante de sal del lado derecho
Este dispositivo no admite una programación de circulación de agua caliente sanitaria
El archivo se llama lqmj~.bak.
Las llaves están en el baño.
Categoría de señal Wi-Fi
Panel de control de alarma
El archivo de actualización no coincide con el dispositivo, el archivo de actualización es demasiado antiguo
No uses JCY.OJ como contraseña.
Brillo absoluto de salida
Recompensa o pérdida
El código de verificación no es válido o ha caducado.
Mi hijo es de Roma.
Tu madre tiene cuatro periódicos.
Nombre del código PIN a borrar.
Tu médico está en el comedor.
Problema de memoria al reiniciar el panel
Añadir parada de autobús
Se detuvo por el método de control
Motivo de la pausa de refrigeración
Buenos días, María.
La contraseña es A8_iM.
La consigna de temperatura máxima.
La contraseña es Bw3y.
El nombre de host o la dirección IP de Datadog Agent.
Elimina un elemento de la cola.
Inicio de la programación de iluminación
No nos gustan las sopas.
El reloj cuesta doce euros.
Temperatura del conector L1
A mi amigo le gusta el queso.
Nivel de agua caliente+
Por favor, cierra las persianas del jardín.
Elimina todos los elementos de la lista de tareas pendientes que se han completado.
Fin previsto de la próxima entrega
Configuración del plan de control de la demanda (58)
Restringir al dominio
¿Puedes encender la calefacción del ático?
Corriente residual demasiado alta
Supervisar la comunicación del grupo KNX
Hay un cuadro en el parque.
La estación donde comienza la conexión.
Configurar TV Philips
Utilizar una conexión HTTPS (SSL) al dispositivo Reolink.
A mi abuelo le gustan los huevos.
Se dispara cuando se recibe o se envía un telegrama KNX al bus.
¿Cómo estás, Laura?
Humedad relativa máxima
Configuración de disparador.
La imagen que se mostrará.
Elimina etiquetas de la tarea de Habitica.
Acciones al reproducir
Volver a configurar la información de tu dispositivo Slide
El bebé está llorando.
Establece el modo de oscilación horizontal de un termostato.
¿Cómo estás, Lucía?
Corriente de descarga máxima permitida
Intensidad del LED encendido
La carpeta seleccionada no es válida
Este modelo de impresora no es compatible.
Destino usando una entidad
Ya existe otra entrada de configuración con este nombre de usuario
Evento del calendario iniciado
Tu padre trabaja en España.
Índice de valle de día rojo
El alcance del pronóstico meteorológico.
Temperatura principal del búfer
Trabajo los sábados.
La contraseña es f6~'S.
A mi hermano no le gusta la cerveza.
Nivel mínimo de regulación de la carga
Sin formato de código
El nombre de host o la dirección IP del dispositivo que ejecuta la aplicación Kiosker.
El código PIN que has introducido no es válido
El medio seleccionado para reproducir.
Humedad del aire de extracción
Temperatura de color en Kelvin.
Calidad del enlace de audio
El nombre de host o la dirección IP de la impresora Brother a controlar.
La cuenta autenticada no coincide con la cuenta configurada
Por favor, elige un nombre para tu nuevo calendario.
Corriente del PCC L1
Abre las puertas de la cocina, por favor.
El archivo se llama vmqd-2.pdf.
Se dispara cuando uno o más eventos del calendario comienzan.
El token API generado desde tu cuenta en tu servidor Traccar
Comemos a las siete y media.
Validación remota de código de texto
Color por defecto de todos los LEDs apagados
Temperatura exterior para desactivar la refrigeración
El sensor para eliminar
Encender calentador de agua
Ajustar el caudal de aire mínimo
Excluir el archivo de base de datos de Home Assistant de la copia de seguridad.
Tu código es 11196.
Utilizar como adaptador Zigbee
Ciudad/condado (R-U)
Bajar el volumen del reproductor multimedia
Mi abuela compra un bocadillo todos los días.
Por favor, introduce la información de conexión de tu dispositivo de túnel.
Color de fondo en formato RGB
Error al actualizar datos desde la API.
La integración de Xbox no está configurada.
El nombre de host o dirección IP de tu Roomba o Braava.
Hola, me llamo Pedro.
Ruta completa al nombre del archivo.
¿Dónde están mis coches?
Tensión L1-L2
No hay datos para latitud/longitud
Período de tiempo (4 bytes)
Inicia la reproducción en un reproductor multimedia.
Sirena de disparo automático
Inicio de sesión en Xthings Cloud
El tipo de credencial a borrar.
Masa libre de grasa en el torso
Tu código es 94170.
Energía de producción TC recibida
Mi abuelo está comprando una camisa.
Problema con el generador de zonas
No se pudo conectar a Steam debido a un tiempo de espera agotado.
Se dispara cuando uno o más robots aspiradores comienzan a regresar a la base.
Anular el valor máximo de DPT que se permite configurar.
Selecciona la estación que deseas supervisar
Consumo de carga total durante su vida útil
Configurar la integración Nettigo Air Monitor.
¿Hay un : en el teclado?
Está nevando en Madrid.
Abre las puertas del pasillo, por favor.
Error de muestreo del GFCI (CA)
Apaga una sirena.
El nivel de óxido nitroso superó el umbral.
Falta el último restablecimiento
Apaga la televisión del jardín, por favor.
Reproductor multimedia silenciado
¿Dónde está tu gato?
El nombre de host o la dirección IP del Cambridge Audio Streamer.
La película empieza a las cuatro y media.
Batería 1 cargando W
No me gusta la música.
Tu tía tiene veinte vasos.
Se ha superado el número de llamadas a la API.
Activar el modo eco durante un periodo
Configura el modo de preajuste del dispositivo mediante direcciones de grupo individuales.
Abre una URL en el servidor utilizando la aplicación predeterminada.
Estado de la segunda cavidad
Por favor, tráeme una sopa.
La mesa es amarilla.
Mi vecino no tiene calor.
¿Hay un gato en el salón?
Comprueba si uno o más sensores de luz la detectan.
Establece el perfil de temperatura para el calentador de agua.
Ruta a la carpeta de copia de seguridad
La persiana del dormitorio está cerrada.
Posición inicial solicitada
Hay una pelota al lado del árbol.
El viernes mi abuelo va a la playa.
Selecciona la cuenta Habitica para actualizar un hábito.
El autobús sale a las doce y media.
Activa el límite de velocidad de un vehículo.
Fallo del sensor de temperatura interno
Actividad suave hoy
¿Es verde el garaje?
Configurar una ubicación específica
Gas este mes
Establece el valor absoluto de una variable o consigna.
Acciones al establecer el nivel
Establece el estado de energía rastreado de una luz Bond.
Mi mesa es negra.
No se pudo enviar la orden de armar en casa a la alarma Egardia.
¿Dónde está tu conejo?
Abre la cortina del baño.
No se pudo leer la configuración del dispositivo
Esta noche tu hermano va al museo.
Añadir vehículo Autocharge
Configurar el altavoz IR Edifier
El hombre tiene mucho frío.
Error de autotest del búfer 1
Vida útil del filtro de partículas gruesas
¿Dónde están los cuchillos?
Enviar a segundo plano
Nombre de la fuente a la que cambiar.
La sirena está encendida.
La mujer está comprando un helado.
El archivo se llama jjnp.py.
Comprueba si uno o más ventiladores están apagados.
El historial de telegramas se está cargando
El plato está al lado de la mesa.
Sobrescribir el archivo si existe.
No uses ,n;7b como contraseña.
20 + 26 = 46 es correcto.
La contraseña es %iz;.
Corriente de producción de energía
Modo de la barra LED
Energía de la fase B
Escribir tiempos de descarga de CA
Inversor de tracción trasero derecho
La mesa es barata.
No se pudo completar la operación.
Último mapa seleccionado
El puerto local utilizado por tu electrodoméstico Midea
Mi hermana quiere una manzana.
Solicitudes de escritura restantes hoy
Apaga la lámpara del baño.
Energía máxima de gas por hora - hoy
La batería del accesorio está baja
Configuración de conexión KNX
Utiliza el siguiente formulario para volver a configurar tu conexión al servidor Proxmox VE.
Comprueba si uno o más cortacéspedes están detectando un error.
Está demasiado alto.
Escribe el carácter Q dos veces.
Ajuste el factor de calibración según sea necesario
La clase empieza a las doce.
La contraseña es ~ZD.
Cambios en la polaridad de la celda
Mi vecino necesita un reloj.
Restablece la vida útil y el uso del filtro.
Total de retorno de energía (diario)
Por favor, enciende la calefacción del jardín.
Hoy tu vecino va a la iglesia.
Comprueba si uno o más robots aspiradores están en pausa.
Siguiente entrada de la lista de reproducción
Sensor de horas del día
Selecciona la parada y la dirección que quieres seguir
La próxima semana mi abuela va a la iglesia.
Límite de corriente de entrada de CA
Prioridad de Hyperion a usar para colores y efectos
La configuración de la plataforma de texto a voz en la nube está obsoleta
Consumo de energía de calefacción (última hora)
Ahora el hombre va al aeropuerto.
Honeywell no pudo configurar el modo ventilador
Selecciona al menos un tipo de evento de tecla.
Consigna del ventilador de extracción de la chimenea
Restablecer suciedad del sensor
La contraseña de tu cuenta Ring.
Tu amigo quiere un vaso de cerveza.
El profesor tiene diez platos.
El aire de refrigeración está más caliente que el agua del sistema
Inicia la limpieza de la zona especificada.
El árbol cuesta $8.
La clave de cliente para la aplicación creada dentro de tu cuenta Mastodon.
Este es mi amigo Pedro.
Desplazamiento de calibración ORP
Hora punta más alta - Mañana
Los niños están jugando en el parque.
Iniciar complemento
Tiempo de espera para enviar un mensaje con Tibber
Establecer nombre del cliente
El nombre del controlador ya está en uso.
¿Hay una pelota debajo de la mesa?
El archivo se llama dsvw.py.
Número que representa la posición "abierta".
Aquí no hace viento.
Luz apagada
Los peces están cerca de la cama.
El cuadro es nuevo.
Nombre(s) de entidades para establecer el estado de energía rastreado.
Tu amigo tiene tres abrigos.
Si los precios deben incluir el IVA.
El agua está demasiado caliente
El puerto del servidor web de la API JSON en el dispositivo.
Andén de llegada real
¿Qué hora es, por favor?
El archivo se llama dkvm_1.txt.
Tamaño total del uso del disco de imagen
Seleccionar última opción de selección de entrada
La cámara es azul.
Ciudad/condado (E-H)
Tiempo restante del cepillo de mantenimiento
Configurar el bot de Telegram
Tu abuelo es divertido.
Predeterminado: código PIN en la parte posterior.
Las niñas están en la cocina.
¿Dónde está el mercado, por favor?
¿Puedes apagar la lámpara del baño?
No hay temperatura objetivo
Cierra las verjas del sótano, por favor.
33 + 31 = 64 es correcto.
Tu médico está en el pasillo.
Por favor, abre la persiana de la oficina.
A mi abuelo no le gustan las ensaladas.
El ID de la aplicación no coincide con la cuenta configurada anteriormente.
Luz activada por movimiento PIR
La clave de cifrado de tu contador, proporcionada por tu operador de red (32 caracteres hexadecimales)
El control de acceso no es compatible con este dispositivo
Páginas restantes de magenta
No se pudo conectar con ninguna unidad central devolo Home Control.
¡Buenas noches a todos!
La ensalada cuesta $40.
Honeywell no pudo establecer una suspensión permanente
El código de verificación es incorrecto o ha caducado.
Temperatura normal de refrigeración
Los niños tienen diez relojes.
Fallo de tensión media de red
Hora de salida siguiente
Error de consistencia de la tensión de red
Por favor, cierra la ventana del dormitorio.
No uses ~jS/<\ como contraseña.
Fijada en la parte superior media
Tu tío está en el jardín.
El token de autenticación ha caducado
Habilitar el modo de espera
Cobertura total de nubes
Error al obtener los datos
Un kilo de queso, por favor.
¿Dónde está la oficina?
¡Buenas noches, Sara!
Mi médico está comprando la llave.
No se pudo actualizar el apagado automático
¿Puedes apagar la calefacción del salón?
Se dispara cuando la humedad relativa cruzan un umbral.
Proporcionar configuración adicional al sensor
Intervalo de sondeo (en segundos)
El carácter R no está permitido.
Me llamo Lucía.
La clase empieza a las nueve.
¿Cuánto cuesta el queso?
Hora de inicio rápido
Hora de ahorro de energía
Precio de compra de electricidad en horario punta
Temperatura del agua de retorno
La URL debe comenzar con http:// o https:// e incluir un host válido.
Plantilla de valor HS
Servicios de música y radio
A mi madre le gusta el pan.
¿Hay una pelota detrás de la mesa?
Por favor, introduce el nuevo nombre de host o la nueva dirección IP del dispositivo SMLIGHT.
Quieren un vaso de vino.
Apagado automático a las
Aire caliente 2D
Retraso del audio del enlace
Tu amigo tiene veinte caballos.
Topic de humedad actual
Tu profesor tiene mucho sueño.
Coste del agua caliente
Hay un perro detrás de la mesa.
El ID de cuenta Kamereon asociado a tu vehículo
Patatas (con piel, harinosas, pequeñas)
No se pudo configurar el bloqueo, comprueba que el sistema esté listo para el bloqueo
Quiero comprar un reloj barato.
¿Está Carlos en casa?
Motor encendido (arranque remoto)
Mi profesor va a la estación todos los días.
Alarma de la puerta del congelador
El protocolo no coincide con el dispositivo descubierto
La mujer va al cine.
Por favor, apaga la radio de la cocina.
El payload que representa el estado "encendido".
Mi hermano quiere un plátano.
No se encontraron dispositivos restantes
Establecer ajustes de contaminación
Configuración USB de Crownstone completa.
¿Hay un ratón sobre la silla?
Plantilla de comando RGBW
El dispositivo especificado no es un dispositivo Nintendo.
Color: Cian oscuro
Tipo para los nuevos medios.
Introduce una nueva clave API para la misma cuenta de ecosmart.
Los niños están escribiendo una carta.
Ahora los hombres van a la ciudad.
Dirección IP o nombre de host del proyector
Tengo sed.
La autenticación falló, por favor, inténtalo de nuevo.
No se pudo obtener la URL de la transmisión en vivo de Imou
Modo de suspensión los viernes
Configuración del almacenamiento de telegramas
No hay ninguna lista de reproducción en ejecución en el dispositivo WLED.
Están cansados.
Ayer tu amigo dibujó un gato.
Error de bloqueo suave
El brillo de la luz superó el umbral
ID del chat donde eliminar el mensaje.
El abrigo cuesta seis euros.
Dirección IP o nombre de host del dispositivo
No se pudo establecer la prioridad de la habitación
Tu código es 21639.
La contraseña proporcionada por tu operador de red eléctrica
Se activa cuando uno o más interruptores se apagan.
La cámara cuesta tres euros.
Objetos de misión pendientes
Indicadores de estado del contador consumo neto activo CT
La contraseña de tu cuenta Zinvolt.
Tipo de contenido multimedia
Android TV encontrado
ID de usuario de tu cuenta Habitica
La persiana del sótano está cerrada.
Sincronizar el reloj del inversor
Tu código es 55909.
Pon la temperatura del jardín a 24 grados, por favor.
Hace buen tiempo.
El PIN de tu dispositivo Comelit.
No uses >R`\g como contraseña.
Tiempo sin dosificación de cloro
Compro una sopa todos los días.
Tensión nominal de salida
Lo siento, Sara.
Los profesores trabajan en Roma.
La cortina está cerrada.
El libro cuesta cuatro euros.
Ayer tu hijo dibujó un perro.
Esta tarde vamos al parque.
Los niños están comprando la pizza.
Ayer las niñas compraron una flor.
Tu código es 44571.
Tu hermana tiene cuatro conejos.
Velocidad objetivo del ventilador interior
La conectividad con la nube no está disponible
Selecciona la nueva cuenta de Kamereon
Mi paraguas es negro.
Frecuencia de CA demasiado alta
El periódico cuesta $8.
Acciones al establecer el color HS
Elimina una zona de privacidad de una cámara.
Fallo en el autodiagnóstico del relé
Mi profesor tiene cinco camisas.
Sobrecorriente del cargador
El perro está en el sótano.
Los ratones están debajo de la casa.
Velocidad del eje del inversor de tracción delantera
No uses L+[3$) como contraseña.
Nombre de la variable o del punto de consigna.
Transferencia de cliente prohibida
Elige un concentrador para añadir
La contraseña es -)VY9g.
Estados del relé como cadena (1=encendido, 2=apagado, t=conmutación, -=sin cambio).
Configuración de la tabla de contadores (60)
Energía de carga añadida
Estado de la caldera secundaria
Tiempo de riego manual
Tu madre no tiene calor.
Mi madre quiere una pizza.
Tu médico necesita un sombrero.
Atenuación de bajada DSL
Selecciona la instancia de Mastodon en la que quieres silenciar esta cuenta.
Energía fotovoltaica total
No te gusta el arroz.
Los profesores van al aeropuerto.
Temperatura deseada constante para la caldera
Necesito un árbol nuevo.
Liberación de pulsación muy larga
Promedio de descarga el mes pasado
Uso promedio diario de agua
¿Hace frío hoy?
No se pudieron obtener los datos.
Interruptor encendido
Sobrecorriente en el string FV (desactivada por defecto)
Recupera el mapa y la información de la habitación de tu dispositivo.
Clave API de Web
Tensión de la batería de CC
Gracias, Sara.
Apaga las lámparas de la cocina.
Necesito una taza.
Hora del último reinicio de Opcache
Habilitar si tu servidor Splunk usa HTTPS
Detiene un script en ejecución.
No se pudo conectar con Teslemetry
Calidad del aire buena
Actualización en curso
El ID de entidad de la nueva escena.
Tu contraseña desde la aplicación La Marzocco
Bienvenido, Laura.
Configurar la hora del dispositivo
Energía importada fase B
Topic del estado del modo de oscilación horizontal
Nombre del elemento o UID
Mi madre está comprando la pelota.
Color del texto en formato RGB
Ahora hace viento.
El área de trabajo seleccionada no existe.
Sensor de suministro dañado
Compensación de temperatura local
Uso de tarifa valle (diario)
Ahora hace frío.
Mi vecino tiene mucha hambre.
Introduce el código de seguridad
Actualizar las credenciales de TP-Link Omada
La contraseña de tu cuenta de Growatt.
Tu tío tiene ocho caballos.
Por favor, abre la ventana del pasillo.
Tu token de cuenta de Duck DNS
El valor de este campo.
Tu vecino tiene un ratón.
Actualiza una tarea específica para un personaje de Habitica seleccionado
Quiero comprar una cuchara cara.
Obtiene los códigos de usuario de una cerradura.
Ubicado en casa
Obtener pronósticos meteorológicos
Programar hora de inicio
Energía activa negativa total
Mi hermano tiene un cuchillo.
La integración de Google Photos necesita volver a autenticar tu cuenta
Hoy mi tía va al aeropuerto.
Temperatura del MOS principal
Enciende la radio del salón, por favor.
El cortacésped está detectando un error
Intervalo de lavado de la mopa
Coste total de la electricidad del año en curso
Por favor, enciende el horno de la cocina.
Apaga el ordenador de la cocina, por favor.
Comprueba si uno o más detectores de humo están despejados.
Tu código es 14495.
Borrar los artículos completados de la lista de compra
Tu tía trabaja en Londres.
Selecciona una cuenta de Immich en la que buscar.
Se ha restablecido la vida útil del filtro de agua.
Corriente interna demasiado alta
Fecha y hora de vencimiento
Mi madre quiere un huevo.
Tu código es 42747.
Me acuesto a las cuatro y media.
Tenemos dos ratones.
Proceso de secado finalizado
Elige un nombre de carpeta
Límite de carga del almacenamiento
Devuelve el estado de una ranura de credencial en una cerradura.
Comprueba el nivel de humedad de una o más entidades.
¡Hola, Laura!
Tu hijo está comprando un paraguas.
Mi tía necesita una patata nueva.
Actualización de firmware Over-the-Air en ejecución
Hora de finalización del modo de suspensión los sábados
La cortina está abierta.
Modo de funcionamiento con batería para este segmento de tiempo.
El archivo se llama omug.py.
Enfriamiento de la temperatura ambiente
Formato de audio entrante
Páginas restantes de negro
Temperatura de apertura de ventana
Synology DSM: autenticación en dos pasos
Eres amable.
Temperatura actual (°C).
La integración de TP-Link Omada no está disponible actualmente.
La contraseña es fh]7"2.
Contraseña de la API (solo necesaria si la autenticación de la API está habilitada).
Código de dos factores
Volver a autenticarte con Growatt
Modo de bloqueo del cable
Mi hermano compra un ordenador todos los días.
Añadir instancia Paperless-ngx
No uses ?'B}lN como contraseña.
No se pudo comunicar con el dispositivo.
Se recibió una consulta de devolución de llamada
Por favor, abre la cortina de la cocina.
Consigna de corriente de carga
Nivel de ozono actual
Escribe el carácter + dos veces.
La contraseña para el archivo de clave privada (si está configurada).
Selección de puerto TX0
El billete está delante del árbol.
¿Hay una cámara en el sótano?
Periodo de la tarifa energética
Clave de acceso secreta para conectarse a la API de AWS S3
Sistema de carga de potencia activa
Los caballos están en el baño.
Elimina un mensaje de un tema ntfy.
Valor no válido proporcionado
Temperatura deseada del aire acondicionado en °C.
¿Dónde está el jardín, por favor?
ID del dispositivo al que enviar el comando.
Demanda de carga fija
Modo de suspensión los sábados
La taza cuesta dos euros.
Cocción a baja temperatura
Tu abuela quiere un paraguas.
Las cámaras están en el dormitorio.
¿Está encendida la lámpara del garaje?
Alarma de horario de funcionamiento
La conexión a Uptime Kuma falló
Control RGBW relativo
Hay un conejo debajo de la silla.
Los platos están en el hotel.
Espacio total en disco
Distancia hasta batería vacía
Mi tío quiere una taza de café.
Capacidad agua mezclada 40°C
Por favor, enciende el horno del salón.
Abre las cortinas del ático.
Límite de energía alcanzado
Los paraguas están delante de la cama.
La película empieza a las ocho y media.
Ventana delantera del pasajero
Para volver a autenticarte debes utilizar la misma cuenta.
La temperatura ambiente es demasiado baja.
Fin de la franja seleccionada
Mi amigo va al mercado todas las semanas.
No se pudo conectar con la API de Actron Air.
Utiliza un certificado SSL
¿Te gusta el zumo?
No uses C0Lp como contraseña.
¿Dónde está el comedor?
Modo de luz nocturna
Hora pico de mayor potencia - hoy
Selecciona los dispositivos de infrarrojos para el ventilador.
Tu código es 76748.
Si quieres habilitar o deshabilitar el modo música.
Calefacción del asiento izquierdo
Mi vecino tiene miedo.
Cierra la ventana del jardín.
No se pudo enviar el comando porque el robot no está conectado.
Añadir servicio de texto a voz
Clave privada (opcional, habilita el cifrado E2E)
Nombre de host o dirección IP de la pasarela Modbus TCP.
Consumo medio de agua
Cargar con energía solar
El profesor va al restaurante todos los días.
Mi tío está dibujando un árbol.
Pulsa la tecla E.
Configurar el agente de conversación
El niño tiene ocho bolsos.
Habilitar el control de CO2
Problema del sensor de colisión frontal
No se pudo conectar al termostato
¿Dónde está la playa, por favor?
Consumo promedio de gas por hora - hoy
Etiqueta para el mensaje enviado.
La entrada de configuración que representa el bot de Telegram para enviar la animación.
Mi profesor tiene mucha hambre.
Consumo mensual de energía
Promedio de carga (1 min)
La carta cuesta tres euros.
Temperatura del aire interior
Detener el desvanecimiento de la luz
Dirección de grupo para leer la velocidad actual del viento.
¿Dónde están las llaves?
Límite de posición abierta
El carácter N no está permitido.
Pausa durante el último entrenamiento
Recordatorio de mantenimiento de la máquina
Ventana abierta detectada
URL del servidor de Music Assistant
Factor de potencia de salida
Energía exportada en tarifa 1
Configurar el servicio de notificaciones push **ntfy**
La contraseña es &3..
Coste de la factura eléctrica actual hasta la fecha
Dirección de grupo a la que se envía y de la que se lee el valor seleccionado.
Evento de máxima demanda mañana por la tarde
¿Hay una cámara en el dormitorio?
Error del sensor de rotación
37 + 15 = 52 es correcto.
Control remoto habilitado
Ruido de bajada DSL
Foto a tamaño completo
Está lloviendo.
2 + 4 = 6 es correcto.
Límite de cierre de inclinación
Límite negativo del sitio
El billete está detrás de la casa.
Pon la temperatura del dormitorio a 28 grados.
Respuesta inesperada del servidor whois
¿Es negro el periódico?
Ella quiere una botella de vino.
Ajustar temperatura de retorno
El tomate es demasiado caro.
Mi amigo tiene seis árboles.
A mi vecino le gustan los bocadillos.
Salida CA a CA-in-1
Utilizar la configuración predeterminada
Establecer perfil de velocidad del ventilador en casa
Plantilla de temperatura de color
Tiempo de espera de calibración del sensor actual
Coeficiente de rendimiento - agua caliente sanitaria
El modo de funcionamiento que se debe comprobar.
Casi es hora de la revisión del motor
El dispositivo configurado no es el mismo que se encuentra en este nombre de host o dirección IP.
Operación en curso
Volver a configurar el webhook de Mailgun
Descubrir nuevo LMS
Configurar mando a distancia IR de LG
Tipo de señal de entrada
Creo que sí.
La mujer quiere un kilo de carne.
Energía utilizada durante la vida útil
La puerta de la oficina está cerrada.
Mínimo: 1 minuto, máximo: 42 días.
Activa o deshabilita el control de humedad.
La niña quiere una patata.
Sólo elementos de la biblioteca
Alarma armada en modo ausente
No se pudo cambiar al modo de energía solicitado.
El nivel de compuestos orgánicos volátiles cambió.
Inicia la grabación de eventos y cambios de estado.
¡Gracias!
Páginas del tambor amarillo
Límite de uso de mensajes
Potencia de salida de CC
El archivo se llama dnqw-2.pdf.
No se puede encontrar una entrada existente.
La luz está apagada.
Esperando tensión de CC
Índice de disparo de 1 a 4.
No nos gusta la música.
La temperatura de color mínima en Kelvin.
Tu profesor tiene ocho llaves.
El profesor está comprando una mesa.
Modo de comandos de almacenamiento
La etiqueta/valor a eliminar.
Tu profesor tiene seis gatos.
El nombre de host o la dirección IP del dispositivo que ejecuta tu aplicación Fully Kiosk Browser.
Mañana mi abuela va a la biblioteca.
El plato cuesta $15.
Frecuencia de derivación de entrada
Crea o actualiza un grupo.
Consumo eléctrico mensual típico
El precio más alto de la electricidad hoy
Detección remota de ocupación
Estado del cierre trasero derecho
Alarma está armada en modo en casa
Espera de la IA para paquete
No se pudo configurar el dispositivo.
¿Hay un cuchillo en el garaje?
Máscara inferior de pantalla con máscara absoluta
Obtiene una lista de los torrents actuales
Se dispara cuando una o más baterías comienzan a cargarse.
Hay un billete en la ciudad.
Configuración de Genius Hub
Los conejos están en el pasillo.
Batería cargada desde carga esta hora
Los profesores son altos.
El árbol es nuevo.
Programar apagado
A mi amigo no le gustan los huevos.
Descarga en el mes actual
Por favor, vuelve a introducir tus datos de acceso a Gatus.
No hay comunicación con el accesorio Tipo 2
No se puede añadir un entorno mientras la integración de Portainer no esté cargada.
Luz piloto encendida
Hoy tu hijo va al museo.
Tu hijo quiere una llave.
Comprueba si una o más puertas están abiertas.
El ID del medio que se debe anunciar en lugar de utilizar texto a voz.
Velocidad de pulso alto
Cierra la cortina.
Salida de corriente fuera de la red L1
Almacenamiento de archivos adjuntos restante
Lavado rápido de 30 minutos
El nombre de host o la dirección IP de tu dispositivo ONVIF.
Configuración de la tabla de tarifas (72)
Si el usuario está activo.
El puerto de tu cámara Foscam, por defecto es 88.
Valor de ORP del cloro
Tu código es 93457.
Modo nocturno LED
Se dispara cuando uno o más sensores de gas dejan de detectarlo.
El pescado cuesta $15.
La contraseña utilizada en la aplicación móvil Huum.
El puerto de escucha seleccionado ya está en uso en este sistema.
Por ejemplo, si quieres utilizar el adaptador con Zigbee2MQTT.
El correo electrónico de tu cuenta Zinvolt.
Puerto (déjalo en blanco para el predeterminado del protocolo)
21 + 14 = 35 es correcto.
Tu médico va al parque los domingos.
Fallo por pérdida de fase
El carácter { no está permitido.
Latitud de tu ubicación.
La luz no es un modelo compatible.
Elige el tipo de instalación para el adaptador Zigbee.
Fecha y hora hasta la que estará activa la temperatura deseada.
Batería 1 descargando W
Selecciona qué feeds sincronizar
Consigna del ventilador de extracción de la campana extractora
Sirena tras evento
Temporizador de punto de recarga
¿Está apagada la música del dormitorio?
Fallo del módulo de medición
Método de dosificación de ORP
Límite de potencia en tiempo real
Autonomía mínima de la batería para arrancar
Eliminar un dispositivo X10
Valor de inclinación "abierto"
Envía un robot aspirador de vuelta a su base.
Última actividad del HVAC
Código de autenticación del dispositivo
Llega al servidor de autenticación
El ratón está en el sótano.
Exterior frontal izquierda
Tu tío tiene mucho calor.
Consigna del ventilador de suministro doméstico
Acciones al seleccionar
No se encontraron módulos Velbus, por favor, comprueba tu archivo VLP.
Se produjo un error al configurar el modo preestablecido.
Selecciona la sonda BLE que quieres configurar
El niño quiere una botella de zumo.
La cuchara cuesta $8.
Zimi - Configurar dispositivo
Clave API no válida para la cuenta seleccionada
Claves en caché de Opcache
Abortado, modo invitado apagado
Es noche polar
Contaminación del aire por debajo de la media
Los cuadros están delante de la casa.
Mi abuelo tiene siete gatos.
Permite a Profiler crear un perfil de memoria para un número especificado de segundos.
Presión del agua de calefacción central
Temperatura media del almacenamiento de ACS
Modo no válido o no compatible
Cierra la nevera, por favor.
Tu abuelo va al hotel en tren.
Sé nadar.
¡Buenos días, María!
¿Dónde está el reloj?
Mi médico vive en España.
Define una plantilla para obtener la versión instalada.
Impulso de la ranura izquierda
Comportamiento de encendido
La contraseña es fZc]y.
Mi padre está comiendo la patata.
Se ha utilizado la dirección IP/nombre de host de otro monitor Nettigo Air.
El niño quiere un vaso de agua.
Por favor, tráeme un vaso de zumo.
Establecer punto de guardia en la posición actual
Alternar mediante mando a distancia
Las credenciales proporcionadas pertenecen a una cuenta de Zinvolt distinta de la configurada.
Precio total del último pedido
No se puede leer la ruta de acceso al archivo proporcionada.
Medio de transferencia de calor
A mi vecino le gustan las patatas.
El perro está cerca de la cama.
Producción de energía en horas pico hoy
No se puede obtener información del dispositivo Ohme
Se produjo un error al comunicarse con los servidores de Renault.
Error de inyección de CC
Deshabilitar el soporte multiprotocolo
Se requiere código de disparador
Abre las ventanas del baño, por favor.
Posición de las lamas hacia abajo
Hay un sombrero sobre la casa.
Título para tu mensaje de notificación
Introducir una inclinación fija
¡Buenos días, Sara!
No se puede encender la sauna.
La batería del robot aspirador está baja
El Apple TV al que enviar el texto.
La cafetera del dormitorio está apagada.
Detener la descarga en este estado de carga (%).
¿Vives en Roma?
Subir una copia de seguridad manual
ID de proyecto de Google Cloud
Mi hermana va a la iglesia en tren.
La contraseña es _"C.
Estás dibujando una flor.
Se dispara cuando uno o más sensores de vibración comienzan a detectar vibración.
Potencia de transmisión 5G
Usar protocolo heredado
La mujer tiene ocho bicicletas.
¿Puedes abrir la persiana?
Establece el precio de la energía.
Me levanto a las tres.
Cambiar el nombre de la carpeta
El ID del medio de la pregunta que se utilizará en lugar de texto a voz.
Los profesores comen un plátano todos los días.
Quieres un vaso de cerveza.
La taza cuesta doce euros.
La patata cuesta doce euros.
Coste total de la electricidad del mes en curso
Pulsa la tecla =.
Fallo al despertar el vehículo
No se pudo actualizar el estado de la unidad
Número máximo de advertencias por ciudad/condado
Iniciar una prueba rápida de la batería
Ajusta la velocidad de funcionamiento de una bomba de velocidad variable.
Abriendo la válvula de gas caliente
Número máximo de elementos a devolver (0 = sin límite).
Mi profesor está dibujando un gato.
¿Qué significa w?
Control automático de velocidad
Activa o desactiva la función de refuerzo.
No se puede emparejar, por favor, inténtalo de nuevo.
Contraseña de Dynamic DNS
Dirección de grupo para leer si la alarma por heladas está activa.
¡Nos vemos el martes!
Envía el mensaje a la(s) habitación(es) de destino.
¿Dónde está tu vaso?
La URL de la instancia de Seerr.
Busca un álbum de música y solicita el primer resultado.
Introduce las credenciales de tu cuenta de Mijn Farmad Apotheek.
Introduce el puerto Modbus TCP y la dirección Modbus del dispositivo.
Patatas (con piel, cerosas, grandes, de cocción rápida al vapor)
Nivel máximo de atenuación
Consultas validadas por DNSSEC
Emparejamiento de dispositivo habilitado
El precio más bajo de la electricidad mañana
Consumo de energía (total)
La tienda está cerrada el miércoles.
Envía una notificación push de Prowl.
Tu amigo quiere un vaso de zumo.
Las camisas están cerca de la cama.
Esta mañana tu abuelo va a la farmacia.
Los niños tienen diez vasos.
Enciende las luces del comedor.
Un vaso de cerveza, por favor.
Hace sol en Roma.
Reproducir transmisión de cámara
Baja tensión de la celda
Tiempo de vida
Nombre del ajuste.
Él quiere un kilo de carne.
No se pudo despertar el vehículo
Se ha eliminado la entidad rastreada
Estado de alarma push
Este destinatario ya está configurado.
Cierra las ventanas de la cocina, por favor.
Componente: Plataforma de captura
Las credenciales de Vitesy Hub ya no son válidas.
El intervalo de ping debe estar entre 1 y 1440 minutos.
El ratón está debajo del árbol.
No tienen hambre.
Volver a autenticar debe utilizarse para el mismo dispositivo, no para uno nuevo.
El ventilador de la oficina está encendido.
Descarga de la batería
Velocidad de pulso bajo
El índice de la parte del mensaje.
La contraseña para tu homee.
Establecer la hora del panel de alarma
El nombre que se mostrará en tu perfil.
Pulsa la tecla U.
Mañana mi hijo va al médico.
Tipo de medio no compatible
Enciende el ventilador del dormitorio.
¿Dónde están las flores?
Envía una notificación a tu dispositivo Android TV o Fire TV.
Trabajan en España.
Periodo de tiempo (10 ms)
El autobús sale a las seis.
El reproductor multimedia no está reproduciendo
Tu hermano es de Inglaterra.
Seleccionar entre las opciones de sensores a continuación
Nombre del archivo recibido
Quiero un sombrero.
Modo de espera inteligente
Se ha superado el tiempo de programación del ionizador.
Duración para que este sistema se apague.
Aún no está conectado
Armar ausente al instante
Por favor, cierra las puertas del garaje.
Actualiza la configuración de conexión de tu NAS QNAP.
¿Hay un billete en la oficina?
Cierra las verjas del garaje.
¿Dónde está la bicicleta, por favor?
No es verdad.
Define una plantilla para obtener la velocidad del ventilador de la aspiradora.
ID único de la respuesta de devolución de llamada.
Buenas tardes, Sara.
Error del motor del controlador
Selecciona el receptor con el que quieres conectar.
Sincronizar la hora con el dispositivo
Tu hijo tiene veinte peces.
La aplicación a detener.
Usar mapa de limpieza
Error del agente de copia de seguridad
Restablecer contador del filtro
Sistema no compatible - Versión de Home Assistant Core
Los datos sobre el estado de carga de la batería no están disponibles
Ciclo de limpieza completo
La contraseña de tu Vodafone Station.
Por favor, cierra las verjas del jardín.
Son las tres.
Mantener el enchufe bloqueado
Sirena apagada
No se han establecido las coordenadas de casa en la configuración de Home Assistant
Una clave secreta existente para importar a Home Assistant.
Configurar manualmente un Hue Bridge
Se dispara cuando una o más baterías dejan de cargarse.
La contraseña es JFfA.
Se recibieron datos no válidos
¿Puedes apagar la televisión del ático?
Tipo del clúster.
Elimina a todos los usuarios de control de acceso de una cerradura.
No se pudo seleccionar la fuente
Hoy tu abuelo va a la piscina.
Mi hermana está comprando un bocadillo.
ID único de la cerradura que se va a utilizar.
Memoria libre de Opcache
Tu hija va al restaurante los lunes.
A mi madre no le gustan las pizzas.
Tengo una pelota amarilla.
Establecer modo preestablecido del ventilador
Habilitar opciones de cubierta de piscina
Carga del mensaje de voluntad
Archivo de clave privada no válido o contraseña suministrada no válida
Factura actual de consumo eléctrico hasta la fecha
Batería baja crítica
Retorno de energía actual L1
¿Dónde está la silla, por favor?
Tu hermano está dibujando el conejo.
Configura el modo preestablecido del dispositivo.
Descarga de energía hoy
¿Hay un f en el teclado?
Me gusta viajar.
La configuración YAML de HTTP está obsoleta.
Philips TV encontrada
Abre las persianas del comedor, por favor.
Secado con aire caliente
Tu tía vive en México.
¿Hay un X en el teclado?
Tu tío tiene tres abrigos.
¿Puedes apagar el ventilador del jardín?
Intensidad de entrada de CC 1
Dirección del grupo que representa el valor.
A mi vecino le gusta el pescado.
¿Puedes encender la luz del jardín?
Peras para cocinar (pequeñas, enteras)
Se requiere actualización de firmware
Error al enviar la solicitud de calibración al dispositivo.
Hora punta de mayor consumo - Hoy
Tu abuelo compra un vaso todos los días.
¿Hay una bicicleta detrás de la cama?
Anular la unidad de medida predeterminada del DPT.
Hora pico de mayor potencia - mañana
Potencia reactiva total de salida
42 + 1 = 43 es correcto.
Sólo se admite el tipo de soporte de música
Mañana lloverá en Inglaterra.
Enciende el ordenador del comedor, por favor.
El dispositivo no aceptó el comando
No se pudo iniciar sesión en Huum con las credenciales proporcionadas.
Restaura una instantánea de un reproductor multimedia.
El temporizador está activo
La proporción de compuestos orgánicos volátiles cambió.
¿Dónde está el zapato, por favor?
¿Es bonito el libro?
Comprueba si uno o más humidificadores están apagados.
Tensión de entrada CA
Los pájaros están delante de la silla.
Exterior trasero izquierdo
Corriente de carga mínima
El carácter F no está permitido.
Mi pelota es vieja.
La URL a la que navegar
El dispositivo no coincide con el dispositivo anterior.
Tu abuela quiere una bicicleta.
Abre las verjas del baño.
Hoy vamos a la farmacia.
Introduce un nombre para la nueva lista de Remember The Milk.
Comprueba si una o más baterías están cargando.
Añade o actualiza una credencial en una cerradura.
El nombre de host o la dirección IP de tu calentador Guntamatic.
Iniciar del desvanecimiento del enlace
La carta cuesta $15.
Las niñas tienen seis cuadros.
Tu tía va a la piscina en autobús.
Tensión fase B-C
Por favor, cierra las persianas del pasillo.
Las verjas del baño están abiertas.
El zapato está cerca de la cama.
El tipo de credenciales a consultar.
Establecer perfil del calentador
Título (evento) de la notificación.
Por favor, pon la temperatura del pasillo a 21 grados.
ID del dispositivo del que aprender el comando.
Reiniciar el complemento
No se pudo establecer el estado de emergencia.
Última alerta de fuga de agua
¡A comer!
Carga automática pausada
La niña quiere un pastel.
Mi amigo tiene diez árboles.
Cuenta atrás para desactivar la zona superior
Potencia aparente total en el PCC
Promedio de frecuencia de fase
El número de puerto de tu servidor web INDI Allsky.
La autenticación con la API de Rachio ha fallado
Temperatura del paquete de batería 1
Enciende las lámparas del ático, por favor.
¿Dónde está la carta?
No se encontró la tarjeta SIM
Consumo de energía de ACS este año
No se pudo añadir el código PIN a la cerradura.
La cámara cuesta nueve euros.
Introduce los datos de conexión de tu dispositivo Hikvision.
Señal de bucle incorrecta
Mi profesor tiene sueño.
¿Hay una carta delante de la silla?
Define manualmente las opciones y el valor que envía cada una.
Tu padre dibuja una flor todos los días.
Hora del precio más alto
No se puede conectar con APC UPS Daemon.
Actualiza tus credenciales para el dispositivo Solar-Log
Elige el tipo de hora
Define acciones a ejecutar cuando se apaga el ventilador.
Perfil a activar
La contraseña es L+[3$).
No uses mOi como contraseña.
Volumen máximo de aire transportado por el filtro de partículas gruesas
Puerto IP del proyector (el valor predeterminado es 20554)
Mi hermana tiene cuatro casas.
Entidad de seguimiento de dispositivos
36 + 4 = 40 es correcto.
Configurar la integración Droplet
Esta mañana mi hermana va al hospital.
Tráeme un huevo.
Volver a configurar el servicio de texto a voz
Masa grasa en el brazo izquierdo
X10 todas las unidades apagadas
Tu vecino compra un paraguas todos los días.
¡Buen viaje!
Pulsa la tecla I.
Correo electrónico o nombre de usuario (distingue mayúsculas de minúsculas) para conectar Home Assistant a tu cuenta de Habitica
Energía real total
Umbral de inicio de carga solar personalizada
Señal del BMS
Precio de compra de gas en horario valle
El médico tiene diez perros.
El mando está encendido
Habilitar ICA local personalizado
Puerta trasera del conductor
¿Dónde están los árboles?
Los niños tienen nueve zapatos.
Intensidad Wi-Fi
Obtener procesos por nombre
A mi médico no le gusta el agua.
Cierra las persianas del sótano, por favor.
Mi madre tiene veinte tazas.
¿Dónde está el museo?
La clave API de tu dispositivo Poweropti ya no es válida.
Mi vecino es amable.
Tiempo de ejecución de rotación de calibración descendente
El archivo se llama piys~.bak.
Los niños quieren un tomate.
Sistema no compatible: Política de reinicio del contenedor
Hoy tu vecino va a la playa.
ID(s) de entidad(es)
Corriente máxima de carga del usuario
La música del dormitorio está apagada.
Hora de empezar a cargar.
Copia de seguridad no encontrada
Topic del estado XY
Uso de tarifa punta (diaria)
Ahora mi hermana va a la estación.
Hay un conejo delante de la silla.
El lunes los niños van al banco.
¿Dónde está tu tía?
Tu médico tiene mucho calor.
Temperatura de calentamiento calculada
Resolución: espacio libre
Comprueba si una o más cerraduras están bloqueadas.
Error de secado: comprueba el sensor de temperatura de entrada de aire
11 + 28 = 39 es correcto.
Tráfico en la interfaz de la caldera
Temperatura mínima del módulo
Por favor, cierra las verjas del salón.
Cierra la verja del dormitorio, por favor.
El humidificador está en modo
Quiero comprar un vaso negro.
Gracias, Miguel.
¿Es amarillo el perro?
MAC del punto de acceso
El nombre del programa a controlar (utiliza la dirección o el nombre).
Consumo de gas de las pilas de combustible esta semana
URL del router para reanudar la integración; opcional cuando solo uno está configurado.
Tu hijo no tiene hambre.
No uses X>Q0E como contraseña.
Aceptar la política de privacidad
Intermitente delantero izquierdo
Me acuesto a las siete.
Tienes ocho libros.
Cuenta atrás para la carga de emergencia
¿Dónde está el sombrero, por favor?
Las pelotas son azules.
En movimiento - siempre
Memoria disponible SMA
Crea un nuevo token automáticamente
Nivel máximo de modulación relativa
Escritura de medios de autenticación (162)
Los niños quieren un trozo de carne.
Hay una taza cerca de la silla.
Obtener previsión de precios
Introduce la dirección IP y la contraseña (local) del SHC.
El profesor va al aeropuerto en coche.
El ratón está cerca de la cama.
Se agotó el tiempo de espera de conexión al intentar conectarse al dispositivo.
Consumo de energía en un intervalo de 24 h
Ahora mi madre va a la estación.
No se pudo conectar (abortado)
Mi padre tiene seis perros.
La contraseña para iniciar sesión en tu cuenta FYTA.
El cable de carga está conectado.
Tu código es 13507.
Elige la hora de llegada
Configuración de Google Cast
Tiempo de respuesta de la consigna
Puerto serie no válido
Error al generar las claves de cifrado.
Tiempo de funcionamiento de la celda en polaridad 1
Ayer tu tío lavó un vaso.
Por favor, abre las verjas del salón.
Cero neto (solo descarga)
Tiempo de giro e inclinación (de apertura a cierre)
Mañana tu hermana va al restaurante.
Umbral de baja temperatura de Climate React
Mañana lloverá en Nueva York.
Este modelo no es compatible, por favor, selecciona un modelo diferente
Cepillo lateral utilizado
Mover elemento de la cola
Se dispara cuando uno o más ventiladores se encienden.
La estación seleccionada no es válida
El sol de medianoche comenzó
Los conejos están al lado de la casa.
No molestar hasta
Comprueba si una o más cerraduras están abiertas.
Fuerza del viento 1d
Es necesario actualizar tu clave API.
Punto de producción de electricidad
Transición gradual entre colores RGB
Por favor, cierra la ventana del pasillo.
Dispositivo Flic detectado
Insteon Hub versión 1
Primer día de vacaciones.
El pescado cuesta diez euros.
El puerto de tu router Mikrotik.
Disparador del sensor de zona
Recargar entidades de plantilla
Se recibieron datos de imagen
Temperatura del circuito de retorno
Tu profesor necesita una cuchara.
Cierra las ventanas del comedor, por favor.
Problema en la producción del ionizador
Precio de entrega en tarifa punta
Clave API utilizada para autenticarse con la API de Fing.
Tiempo de encendido de la pantalla
Se ha detectado un error en el inversor.
Ayer tu hermana dibujó un coche.
¿Dónde está la cama?
Tu madre quiere un vaso.
A mi hermana le gusta el arroz.
Es tarde.
33 + 42 = 75 es correcto.
¿Hay un zapato debajo de la casa?
Precipitación última hora
No se han podido obtener los datos del vehículo de A Better Routeplanner.
Descubrir nuevos interruptores S20
¿Está encendida la lavadora del pasillo?
Temperatura de sobrecalentamiento del evaporador
Acciones al pausar
Cargador VE Peblar
¿Hay un [ en el teclado?
Enciende la lavadora del baño, por favor.
Estado de carga del almacenamiento
Este dispositivo Marantz ya ha sido configurado con este transmisor.
Abre las ventanas de la cocina.
Los hombres no tienen calor.
El número de serie del dispositivo no coincide con el número de serie anterior
14 + 20 = 34 es correcto.
Secado por tiempo
Habilita o deshabilita el modo aleatorio de un reproductor multimedia.
Límite de corriente de carga
Horas de funcionamiento de la protección contra heladas
Comprobar la protección contra sobretensión
Esta mañana mi hermano va a la piscina.
Los niños están comprando la cámara.
No uses JQR como contraseña.
Mi madre quiere un trozo de pescado.
Estoy bien, gracias.
La pelota está debajo de la casa.
ID de entidad de escena
Mi hermana tiene sueño.
El nombre del dispositivo Apple para establecer como perdido.
Temperatura objetivo superior/inferior
Los profesores tienen prisa.
No uses ^k*9[ como contraseña.
Porcentaje de anuncios bloqueados
El domingo tu hija va a la oficina.
Valor al que se configura el contador de suministro.
Mi hermana va al médico los lunes.
El agua cuesta $15.
El niño lava un coche todos los días.
El climatizador admite modos de ventilador.
Configurar la integración SMLIGHT Zigbee
Desequilibrio de la corriente de salida
El ático es bonito.
Tienes un libro.
La contraseña es p^g..
Máximo de tokens para devolver en respuesta
Precio de compra en horario valle
El nuevo token de acceso API para tu cuenta VRM
Sensor siempre disponible
Tu hijo es de Madrid.
La contraseña es qmR@wY.
Comprueba si uno o más ventiladores están encendidos.
Desplazamiento de la curva de calefacción
Mi padre tiene mucho frío.
El nombre de usuario IMAP.
El domingo tu médico va a la farmacia.
Exportación total a la red
Paso de temperatura de pulsación corta
Introduce la configuración de la aplicación Z-Wave JS
Horas de funcionamiento diarias
Potencia activa en el PCC L1
Escribe el carácter O dos veces.
Color: Cian claro
Plantilla de valor RGBWW
Energía de la batería importada del generador
Tu código es 30400.
Volver a configurar tu Cambridge Audio Streamer.
Esta noche las niñas van al parque.
Exportación a la red desde generador
La lámpara de la cocina está encendida.
Por favor, elige el modo de conexión a los paneles Elmax.
El firmware se ha actualizado.
¿Hay un banco cerca de aquí?
El archivo se llama jfon-2.pdf.
El lunes mi abuelo va al museo.
Gracias, David.
Energía cargada hoy
Quiero comprar una casa vieja.
Secado a baja temperatura
Quisiera un vaso de agua.
Tu madre necesita un huevo.
Patatas (principalmente cerosas, grandes)
Ayer el niño compró una camisa.
Crea una entidad de interruptor para esta salida de relé auxiliar.
Borra un mensaje enviado anteriormente.
El UID del sensor emparejado.
¿Dónde está tu pez?
Zanahorias en manojos (cortadas en dados)
Las cámaras son amarillas.
A mi abuela no le gusta el arroz.
No se pudo volver a conectar al cliente: dispositivo no encontrado
Me levanto a las siete.
No uses 7H? como contraseña.
Recupera un pronóstico meteorológico minuto a minuto para una hora.
Modo de detección del termostato
La ventana está cerrada.
Consigna del ventilador de extracción cuando ausente
Opciones para reproductores multimedia Plex
En casa o ausente.
Copia de seguridad JSON no válida
La flor está detrás de la mesa.
Plantilla de estado del modo de oscilación
Por favor, enciende la música del ático.
Ayer las niñas comieron un bocadillo.
Error de muestreo de la tensión de red (CC)
Problema con la altura de corte
No se pudieron obtener los datos del plan de comidas.
El cuchillo cuesta cuatro euros.
La dirección de grupo del objeto de fecha.
Se encontraron varias ubicaciones de cámara con el nombre especificado
A mi tía no le gusta el pescado.
Por favor, cierra la puerta del garaje.
La dirección IP o el nombre de host de tu instalación de P1 Monitor.
Fijada en la parte media superior
Tensión fase tres
Los hombres tienen mucho sueño.
Contador de páginas de tambor cian
Filtro de destino opcional para las salidas
A mi tío le gustan los caballos.
Modo de control del almacenamiento
Selecciona si el dispositivo está en modo de calefacción o refrigeración.
Número de grupo o escena de INSTEON.
Configurar reglas de detección de estado
Brillo en modo diurno
Hoy hace mucho sol.
El zapato es demasiado caro.
Se produjo un error al enviar texto al Apple TV.
Adiós, Laura.
Hay una cámara detrás de la silla.
ID de aplicación activa
Masa libre de grasa en el brazo izquierdo
No se ha podido encontrar el dispositivo de Monzo seleccionado.
El nombre de usuario para tu homee.
Espera; tarda 2 minutos.
Autotest en curso
Configuración manual de Plex
El nombre de usuario para el servidor Proxmox VE
Brillo de la pantalla (activa)
La naranja cuesta cuatro euros.
Dirección IP no válida
El secreto del cliente para la aplicación creada dentro de tu cuenta de Mastodon.
La configuración del puerto serie no es válida
Mantener la nueva configuración
A mi hijo no le gustan las patatas.
Doble toque hacia abajo habilitado
A mi abuela le gusta el azúcar.
Fallo de Wi-Fi
Obtiene todos los códigos PIN de una cerradura.
Mi tío tiene frío.
Muchas gracias, María.
Esta mañana los médicos van a la biblioteca.
Define una plantilla para obtener el estado en curso.
Límite máximo de consigna de frío
Él va al banco en autobús.
El nombre de host o dirección IP de tu dispositivo Elgato.
Mi hijo come una pizza todos los días.
Producción estimada de energía - Mañana
Soy simpático.
Problema del sensor de bucle derecho
El valor de Calidad de Servicio que deben utilizar las entidades del dispositivo.
Apaga el ordenador.
Tu código es 84248.
Se dispara cuando uno o más sensores de movimiento dejan de detectar movimiento.
Ciudad/condado (E-H) para la que recibir advertencias
Estoy en casa.
El nombre de host o la dirección IP de tu ventilador Modern Forms.
Vida útil del filtro de la estación
El café cuesta cinco euros.
Presión del condensador exterior
Consumo de gas ACS esta semana
Último movimiento detectado
La niña está dibujando un pez.
Contraseña de Wi-Fi
No se puede abrir el puerto UDP local 50222.
Obtiene un proceso por el ID.
Intensidad de la ranura derecha
La televisión del ático está apagada.
Tienes cuatro teléfonos.
El archivo se llama fwop-2.pdf.
Fallo en la detección de poca luz
Mi hermano quiere un huevo.
Cerrar inclinación de persiana
Establecer salida programada
¿Dónde está la iglesia, por favor?
Ya existe un servicio con esta configuración
Trabajo los lunes.
Establece o actualiza la anulación manual del cargador.
Por favor, abre las cortinas del jardín.
A mi hija le gusta el zumo.
Tu código es 94773.
No se detecta el nivel de luz.
Se requiere una URL ya que no has configurado una URL externa en Home Assistant
Botón de modo de privacidad
Alarma de puerta abierta durante demasiado tiempo
¿Cuánto cuesta el cuadro?
¿Hay un caballo en el comedor?
Nombre de host o dirección IP
Se requiere el PIN del contador
Armar en casa al instante
Los cuadros están en el garaje.
Lo siento, Pedro.
Utilizar un token API
Ahora vas a la piscina.
¿Qué significa 7?
Clave de autenticación no válida
Se produjo un error desconocido al generar la URL de autorización.
Solicitar un nuevo código de verificación
Caldera post-funcionamiento
Fallo en la prueba automática del GFCI
Posición de apertura objetivo
¿Dónde trabajas?
Producción de energía de refrigeración
Hace frío en Madrid.
Configurar un topic para notificaciones.
Peras para cocinar (pequeñas, cortadas por la mitad)
Arma el Elk-M1 en modo instantáneo noche.
No, gracias.
No uses j>&elU como contraseña.
Ayer mi madre compró un vaso.
Hora de la última sesión
Relación de pico de carga fuera de la red L1
¿Dónde está el cuadro?
Abre la persiana del baño, por favor.
37 + 4 = 41 es correcto.
La contraseña que utilizas para iniciar sesión en la aplicación de Rituals.
El idioma de la 'Cadena de fecha de vencimiento'.
Obtiene precios de energía por hora, incluido el nivel de precios.
¿Dónde están las casas?
Mostrar obstáculos en el mapa.
Automático con refuerzo
Hay un cuchillo al lado de la cama.
Está en la zona
Tenemos diez camas.
Índice de la ranura de usuario que se va a eliminar.
Prefijo del tema para descubrimiento no válido.
Unidad de visualización de la temperatura
El médico dibuja un caballo todos los días.
Corriente de la cadena fotovoltaica F
Temperatura media de la habitación
Transmisión local y en la nube
Ruta al dongle no válida
Visión nocturna inteligente con poca luz
La contraseña de cifrado utilizada por tu dispositivo
Plantilla de comando de porcentaje
Batería total descargada
Mi amigo tiene diez pájaros.
Ella es muy guapa.
Modelo de generación de imágenes
Por favor, cierra las puertas del dormitorio.
La película empieza a las diez.
Contaminación del aire muy baja
La contraseña de tu cuenta HEOS.
El médico tiene cuatro paraguas.
¿Qué significa 0?
¿Dónde está la camisa, por favor?
Calidad del aire desfavorable
No se ha podido acceder al controlador Omada.
Consigna de refrigeración (día)
Consumo de energía estimado del compresor
Iniciar sesión con correo electrónico
Recuperar las aplicaciones en ejecución como la lista de fuentes
Hay un sombrero en el comedor.
Comando de encendido de shell ADB (déjalo en blanco para usar el comando por defecto)
Tipo de precipitación ayer
Esta noche tu amigo va al cine.
No uses E|4sAV como contraseña.
Tu tío quiere un reloj.
Configurar ajustes generales
Inicia un temporizador o lo reinicia con una duración determinada.
Habilitar Climate React
Pulsa la tecla 5.
Topic para recibir el payload de disponibilidad
Comprobación de la temperatura del agua
Nombre de usuario para tu cuenta de Wallbox.
Hay un periódico en el garaje.
Tensión de entrada CC
Tu tío necesita un reloj.
¡Feliz Año Nuevo!
Mi hija está leyendo una carta.
Por favor, enciende la cafetera del pasillo.
Tu médico necesita un helado nuevo.
Error inesperado, por favor, inténtalo de nuevo.
Tu hija quiere un kilo de sal.
El nombre (o ID de tarea) de la recompensa personalizada.
Tipo de límite de exportación
Establecer posición absoluta
Tamaño del contexto de búsqueda
Protección de temperatura del módulo 1
La contraseña es ZfjLZ8.
María no está en casa.
Él quiere un tomate.
Bienvenido, María.
Estado de salud
Es temprano.
Establece un valor de tiempo de ejecución flotante en el controlador IHC.
El nombre de usuario de tu router Mikrotik.
No se pudo conectar a Steam debido a un error de autenticación.
Temperatura exterior con el modo de verano desactivado
El hombre está comprando una llave.
El código PIN ha cambiado.
Nombre de la mascota.
¿Puedes apagar la alarma?
Pon la temperatura del baño a 18 grados, por favor.
A mi profesor no le gusta el té.
La clase empieza a las ocho.
LED de progreso del firmware
Consigna del ventilador de suministro de altura
Temperatura del agua de suministro
Sistema operativo del host
La dirección IP local de tu electrodoméstico Midea
Obtener códigos PIN
Obtener todos los torrents
Intervalo de electricidad consumida
¿Hay una flor en el baño?
Descarga de batería esta semana
No se pudo conectar con el dispositivo Nanoleaf.
Protección de temperatura de la batería
Interruptor remoto del teléfono
El perro es rojo.
El niño tiene diez sombreros.
Estado del filtro G4
Regresar a la base
Error en el modo de configuración fuera de casa de Honeywell
Los perros están sobre el coche.
El token de acceso pertenece a un dispositivo Bond distinto del configurado
Buenas tardes, Laura.
Ayer tu abuelo compró una llave.
Establecer posición de persiana
Habilitar usuario de cerradura
Listo en reposo
Tu médico está comprando una camisa.
A mi tía le gusta el arroz.
No se pudo apagar
Esta mañana van al cine.
Mi profesor tiene cuatro camisas.
Importación desde la red en su vida útil
Carga suministrada por la red este mes
Sistema en mal estado: La actualización del supervisor falló
Me llamo David.
Se produjo un error inesperado.
Consigna de potencia del inversor
Finalizar la configuración de Music Assistant
Controlar la velocidad del ventilador.
La integración de Radio Browser no está lista
Los paraguas están al lado del árbol.
La contraseña es 4G9.
Las cortinas del pasillo están cerradas.
Hay un reloj en la cocina.
El domingo mi padre va al médico.
Volver a configurar el dispositivo Indevolt
Proporciona información para conectarse al dispositivo Slide
Abre las verjas de la oficina, por favor.
Modo mantener fresco activo
La mujer es alta.
Tráeme una botella de zumo.
Nombre opcional del entorno.
Establecer la espera para el apagado automático de la escena
Fallo de comunicación del paquete de baterías
Él compra un abrigo todos los días.
Apagado automático del volumen
Introduce la contraseña de tu cuenta Ohme
¿Te gusta la sal?
Habilita esta opción para mostrar la opción de armado en casa en el panel de alarma.
La pelota cuesta seis euros.
Error al conectarse a la máquina a través de Bluetooth
El horno de la cocina está encendido.
Escribe el carácter > dos veces.
Son las nueve y media.
Lo sé.
Rendimiento total del sistema FV
Temperatura máxima de ACS
Por favor, enciende la luz del ático.
Inyección de potencia
Mi madre va al aeropuerto todos los días.
La contraseña es Dn)(S$.
El número de la estación de medición
Este ayudante no tiene ninguna opción.
Los médicos están comprando un bolso.
Duración prevista de la actualización del software
Tengo un plato bonito.
Tiempo de viaje de subida
Establece el modo de oscilación.
Queremos una pizza.
Electricidad consumida en horas valle
Mi cuchillo es barato.
Rotación continua de PTZ
Subir imágenes de la web al dispositivo.
Los médicos no tienen prisa.
Configuración de la puerta de enlace MQTT
Enciende una salida durante un tiempo determinado.
Precio de vertido a la red de electricidad en horario punta
Enviar datos meteorológicos
Coste fijo del año en curso
Las direcciones de enlace local no son compatibles
Lista de hasta 5 estaciones por las que debe pasar la ruta
Energía consumida del generador
Otro programa con la misma hora de inicio
El coche cuesta dos euros.
Sistema no disponible
Mostrar sólo las voces que admiten el idioma seleccionado.
Potencia de producción fotovoltaica
Iniciar sesión con una cuenta Ring
¿Hace sol hoy?
Token API (sólo MIN/SPH)
Posición del robot no encontrada
Tu clave única para el aprovisionamiento.
No se detecta ocupación de la zona
Tiempo en batería
Por favor, habla despacio.
Cantidad de almacenamientos
Hoy hace mucho viento.
Establecer programación de circulación
La base no está conectada a la corriente
Imou ha rechazado el cambio de armado
Se dispara cuando uno o más sensores de vibración dejan de detectar vibración.
Establecer modo de preajuste de termostato
Mi profesor es de Londres.
Establece la ubicación de la mascota.
La niña quiere un kilo de sal.
Temperatura mínima de protección contra sobrecalentamiento
Código utilizado para desbloquear la cerradura.
El archivo se llama fxlq_1.txt.
Tiempo de funcionamiento del dispositivo
Hidrólisis activada por el módulo redox
Helty Cloud ha rechazado las credenciales de esta cuenta.
Crear un ayudante aleatorio
Usando una entidad
Ayer las niñas lavaron una taza.
¿Estás seguro de que quieres volver a configurar Mailgun?
El interruptor está encendido
La pizza cuesta veinte euros.
Retroalimentación TC energía suministrada
Mi tía lava un coche todos los días.
A mi tío no le gustan los gatos.
El carácter 1 no está permitido.
Establecer opciones de selección de entrada
Trabajo los martes.
Introduce la dirección IP o el nombre de host de tu bomba de calor Qube.
No se pudo obtener la dirección MAC del dispositivo
Esta tarde tu médico va a la escuela.
Aquí hace frío.
Temperatura de confort deseada
Título de la notificación.
Selecciona las coordenadas para las que quieres crear una entrada.
¡Buenas noches!
Las cocinas son pequeñas.
Vas al museo todas las semanas.
El ventilador del baño está encendido.
Vivo en Nueva York.
Me voy a casa.
Patatas (con piel, principalmente cerosas, medianas)
Los ordenadores están en el salón.
Token generado por la aplicación utilizada para controlar tu dispositivo.
Espacio utilizado en discos
Requerir código PIN para desarmar
Selecciona el dispositivo TP-Link que quieres añadir.
No se pudo establecer la consigna de enfriamiento
El endpoint del valor.
El ventilador del pasillo está encendido.
La contraseña es |>$yI.
Modo de funcionamiento con batería
¡Buenos días, Laura!
Calidad del aire aceptable
Enciende los ventiladores del jardín.
Solomillo de cerdo (medallones, 3 cm)
El tren sale a las seis.
Ayer mi hermano lavó un plato.
¿Hay una cuchara en la oficina?
Un título personalizado para el nuevo seguimiento.
Mi hermano tiene cuatro gatos.
Por favor, asegúrate de volver a configurarlo con el mismo dispositivo.
Error interno de hardware
Ayer tu profesor compró un tomate.
¿Está apagada la cafetera del salón?
¿Qué significa c?
Hora de inicio del riego
Entrada del estado de carga
Velocidad de procesamiento promedio
Dirección para mover la cámara.
No se pudieron obtener los datos del dispositivo de la API REST de Lunatone
Tu padre está lavando una cuchara.
Tu hija quiere una botella de agua.
Temperatura del gas líquido
No molestar
Tiempo de ejecución vertical de calibración descendente
Umbral de conmutación día noche
Necesito un plátano.
Tensión del paquete de batería 1
El archivo se llama vosg~.bak.
Tu madre está comiendo un huevo.
Mi médico quiere un billete.
Los hombres tienen frío.
Apaga la cafetera del garaje, por favor.
El hombre quiere un trozo de pescado.
No se pudo escribir datos en el dispositivo
Frecuencia de entrada de CA
Define las acciones que se ejecutarán cuando el reproductor multimedia reciba la orden de "Reproducir".
Presión del aire interior
Dispositivo WLED encontrado
Completar artículo de la lista de la compra
Error de plausibilidad de la tensión del relé
Cortocircuito del cargador
Filete de ternera (medallones, 1 cm)
El hombre tiene hambre.
Configura tu ventilador de Modern Forms para que se integre con Home Assistant.
Temperatura de entrada de la fuente
Crea una copia de seguridad completa.
Aumento de la temperatura del accesorio
Consumido importado de la red
Por favor, abre la verja del sótano.
La fecha para obtener los precios.
La URL de suscripción del filtro para deshabilitar.
Último evento de medios
Nombre(s) de la(s) cámara(s), o 'todas' para todas las cámaras.
Los zapatos están en la cocina.
Mi hijo va al banco todos los días.
Medición de aislamiento activada
Total de partidas de ajedrez Bullet en tablas
Envió una notificación
El tipo de tu dispositivo Comelit.
Pon la temperatura del sótano a 27 grados, por favor.
El siguiente campo debe ser un número entero.
El dispositivo de destino para esta acción.
Se esperaba una lista.
Apagado por interruptor
Crear un calendario vacío
Se puede apagar
47 + 26 = 73 es correcto.
El cargador EV Peblar del que se eliminará el vehículo.
Horas de carga del compresor clase 1
Verde mar medio
Definir la conexión Velbus
La radio del baño está encendida.
No se puede enviar el mensaje.
Bandeja de salida ausente
Integrar con aire acondicionado.
Restablecimiento de la bomba de agua
El comedor es grande.
Cierra la caja.
Esta entrada de configuración utiliza la API heredada de Nest y se eliminará.
Consumo de electricidad para calefacción en los últimos siete días
Admite modo solo ventilador
La nueva contraseña para tu cuenta de Autoskope.
Luz de posición delantera izquierda
Hay un gato en el jardín.
Escribe el carácter | dos veces.
Atenuación de potencia del enlace de descarga
Volver a configurar el Elk-M1 Control
Conectado a la red eléctrica (descargando)
Por favor, enciende los ventiladores del ático.
¿Vives en México?
Trabajan en México.
Cantidad de memoria utilizada
La noche polar comenzó
Se dispara cuando uno o más sensores de movimiento comienzan a detectar movimiento.
Tu hermano quiere un kilo de azúcar.
El médico quiere un kilo de queso.
Obtiene una lista de procesos por el nombre.
Pon la temperatura del garaje a 22 grados, por favor.
La plataforma de fecha y hora KNX se utiliza como interfaz para objetos de fecha y hora.
Establece todos los ajustes de contaminación del sistema de ventilación.
Establece el valor de una variable del sistema.
Tu médico vive en Inglaterra.
La dirección de correo electrónico de tu cuenta de Fressnapf.
Generar nombre de topic
Calefacción del paquete de batería 1
Consumo medio de combustible
Nombre del canal de TV
Por favor, apaga la lavadora del dormitorio.
No se pudo eliminar la notificación
El objetivo de alimentación del Hub4 es la inyección máxima a la red.
Fin de la programación de iluminación
No se pudo conectar con el dispositivo Kiosker.
No uses al1 como contraseña.
Frecuencia nominal de entrada
Tiempo posterior a la grabación
Se ha eliminado el dispositivo
Topic de estado de inclinación
Caudal de impulsión de aire objetivo
Tu abuelo está comprando una mesa.
Acciones al desactivar el modo de ausencia
Humedad mínima de alarma
Ajusta la velocidad actual del ventilador.
Lo siento, Carlos.
Importar archivo de claves KNX
A mi abuelo le gusta el té.
El ID del dispositivo no coincide con la dirección IP seleccionada
Los pasillos son verdes.
Elemento multimedia desconocido
No tengo prisa.
Ubicación para obtener los datos meteorológicos
Color con foco de iluminación
Los perros están en el baño.
Apaga los ventiladores de la oficina, por favor.
Configurar reglas de detección de estado de Android
Mi médico compra un zapato todos los días.
Error al comunicarse con la API de Ohme
Reanudar el funcionamiento de la batería
Recupera los detalles de la cola actualmente activa de un reproductor de Music Assistant.
Ella tiene mucho miedo.
Pausar robot aspirador
Cambia la información de conexión del Hub Insteon.
Desconectado de la transmisión de Teslemetry
Se dispara cuando uno o más robots aspiradores empiezan a limpiar.
Esta noche voy al restaurante.
Hay un caballo en la oficina.
La contraseña utilizada para iniciar sesión en tu cuenta de inexogy.
Restablecer la vida útil del depósito de polvo
¿Qué significa j?
Autonomía restante
Este es mi hermano.
Ayer el niño compró una casa.
El archivo se llama ehga_1.txt.
Esta mañana tu profesor va a la farmacia.
El abrigo está cerca de la silla.
Mi plato es pequeño.
Ajustar la temperatura exterior
Silenciar/activar el sonido del reproductor multimedia
Mi tía necesita una naranja nueva.
Abre la puerta de la oficina, por favor.
Dirección de grupo para controlar el paso de velocidad actual.
Vuelve a introducir tus credenciales para seguir utilizando esta integración.
Mañana tu madre va a la biblioteca.
Puerta del garaje abierta
Hay una llave delante de la silla.
Tu hermano está comprando la llave.
Tu profesor tiene hambre.
Programar descarga máxima
¿Hay un cuadro cerca de la cama?
La integración MQTT no está disponible.
Hola, Lucía.
Código utilizado para bloquear la cerradura.
¿Es amarilla la mesa?
Me gusta bailar.
Servidor Z-Wave encontrado
Pon la temperatura del salón a 20 grados.
La cocina es roja.
El jardín es nuevo.
Energía importada total
Me acuesto a las tres.
Mi hermano quiere una taza de leche.
Fallo del relé de la red
Escribe el carácter 8 dos veces.
Tengo un zapato caro.
Mi hijo tiene diez camisas.
Define una plantilla para determinar si el reproductor multimedia está silenciado.
Electricidad producida en la fase dos
Ella es mi hermana.
Tu amigo está comprando el abrigo.
Energía de carga de batería en su vida útil
Credenciales de Vistapool no válidas.
Vehículo a programar.
Por favor, pon la temperatura del jardín a 21 grados.
La contraseña es /@@.
Hay una bicicleta debajo de la silla.
Enciende el horno del baño, por favor.
Hay una carta en el garaje.
Abre las puertas del dormitorio, por favor.
Intervalo entre actualizaciones de la imagen de la cámara
Precio máximo con todo incluido
Temperatura del modo inteligente
Energía total cargada en la batería
¿Está apagado el ordenador de la cocina?
Se ha alcanzado el límite de solicitudes de la API de Zonneplan
Clave de usuario no válida
Peras para cocinar (pequeñas, cortadas en cuartos)
Tu abuelo quiere un huevo.
Mis padres viven en Madrid.
Los usuarios de Ubiquiti Cloud no son compatibles
¿Está encendida la música del comedor?
¿Hay un pájaro en el comedor?
Se dispara cuando uno o más reproductores multimedia comienzan a reproducir.
Cobertura de nubes media
Temporizador de retardo de encendido
¿Está apagada la música del jardín?
Energía almacenada en baterías hoy
Duración mínima del lavado rápido
El lunes vas al cine.
Encender interruptor
Detener Home Assistant
Hola, me llamo Laura.
Tipo de interruptor externo
Temperatura de la bomba de calor de agua caliente
Se ha producido un error al abrir la puerta
Se produjo un error al configurar la temperatura.
Wi-Fi de invitados
Por favor, utiliza el mismo usuario de mydevolo que antes.
Tu abuelo tiene cinco relojes.
Mi madre come un pastel todos los días.
Esta tarde mi tío va a la playa.
No se pudo establecer la opción seleccionada
Nombre de host o dirección IP del dispositivo
La película empieza a las nueve y media.
El libro está debajo de la cama.
Corriente de red promedio
Espera; tarda 28 minutos.
Selecciona el perfil de transmisión a usar
Tu contraseña en la nube de TP-Link, que distingue entre mayúsculas y minúsculas.
Falta el puerto de la API en las propiedades de MQTT.
¿Dónde están las bicicletas?
Desfase de la hora de visualización
No se pudo obtener el ID de la instancia de Portainer
La cafetera del dormitorio está encendida.
El tipo de medio para el cual quiere solicitar detalles.
Error de funcionamiento: los parámetros de entrada son incorrectos
Configura un inversor accesible a través de la red.
Corriente de carga demasiado alta
Comunicación interna no válida
Eliminación en curso
Los perros están en el comedor.
Potencia PV3P TC
Motivo por el que se detuvo el sistema de refrigeración
Pulsa la tecla 7.
Encender el indicador LED Wi-Fi
La entrada de configuración que representa el bot de Telegram para enviar el mensaje de voz.
Los ratones están detrás del árbol.
Tiempo restante para apagar después de la alimentación.
Establecer posición de válvula
Potencia aparente de salida total
Prueba en curso
Detector de monóxido de carbono
Velocidad del Asistente de Calor de Comfort Auto
¿Dónde está el billete, por favor?
Punto de consigna de advertencia de la batería
Número de identificación del vehículo (VIN) de 17 caracteres.
Cargador de CC-CC
El viernes mi abuelo va a la piscina.
Tengo un hermano.
Temperatura mínima deseada
Los billetes están delante del árbol.
Apaga la luz del salón, por favor.
Total de partidas de Chess960 diarias perdidas
Tu código es 68484.
El nombre de usuario para autenticarse con el dispositivo.
Define las acciones que se ejecutarán cuando se encienda el reproductor multimedia.
Estoy aprendiendo español.
Apaga el ordenador del baño, por favor.
La comida está buena.
¿Vives en España?
La contraseña del usuario
El sombrero está en el parque.
Previsión de producción de energía restante para hoy
Payload "armada en casa"
Habilita una automatización.
Configurar la repetición del reproductor multimedia
El reloj está delante de la silla.
Volver a configurar la tarea de IA
Ayer el profesor dibujó un coche.
Actualizar segmento de tiempo
Caja de agua sucia
A mi madre le gusta la sal.
Tu tío tiene mucha hambre.
Busca un producto y añade el primer resultado.
¡Hasta luego, María!
Emitir comando de grupo Zigbee
El archivo se llama udbd~.bak.
ID de la clave de acceso
Mi tía tiene mucha hambre.
¿Dónde está el garaje?
Tu abuela está comprando un teléfono.
No se pudo solicitar los datos.
Nivel máximo de regulación de la carga
El ID del dispositivo al que se enviará el comando.
Enciende o apaga la luz.
Tipo de la próxima salida 1
Cubierta móvil de ventana (81)
Por favor, introduce un número de teléfono válido.
Ciudad/condado (M-Q) para la que recibir advertencias
Energía de autoconsumo
Añadir canal de Volkszaehler
¿Cómo te llamas?
Número máximo de elementos de la cola a devolver (0 = sin límite).
Consumo de electricidad este año
Error del sensor de agua
Mi hijo quiere una naranja.
Mi abuela compra un tomate todos los días.
Nivel de atenuación predeterminado remoto
Clave API de administrador
Mi médico va a la escuela.
Coeficiente de rendimiento - calefacción
Filete de ternera (entero)
Velocidad de rampa local de encendido a apagado
Fuente multimedia no válida
Filete de cerdo (cocción a baja temperatura)
Tenemos mucha sed.
Carga pausada por el cargador
Cambiar el nombre del nodo en ISY
La integración Roborock necesita volver a autenticar tu cuenta
Recupera la posición actual del aspirador.
Tu hija tiene siete bolsos.
Potencia reactiva de la fase C
Si el plan de comidas está habilitado.
Establece un valor en el almacenamiento clave-valor de un dispositivo Shelly.
Total de potencia real devuelta
Él tiene doce relojes.
Pérdida de potencia
¿A qué hora comemos?
Tu médico quiere una taza de chocolate.
Menú de configuración del electrodoméstico
Precio de compra de electricidad
Actualizar contador del sensor
Patatas (cerosas, cortadas en cuartos)
¿Hace viento aquí?
Vuelve a cargar la configuración de automatización.
Gracias, María.
Correo electrónico, SMS y llamadas
El nombre del evento a enviar.
Motor de la rueda trasera derecha bloqueado
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Limpiar punto".
Payload a utilizar cuando el método es POST.
Energía de descarga disponible
Gracias, Lucía.
Se dispara después de que se recibe un mensaje específico en un topic MQTT determinado.
Apagar en
Tu madre tiene mucha hambre.
Ventanilla trasera izquierda
Mi médico quiere un vaso de agua.
La contraseña es UD[k|.
El pan cuesta veinte euros.
Error de funcionamiento: función deshabilitada actualmente
La duración de una alarma activada.
Zanahorias en manojos (cortadas en cuartos)
Ayer el profesor compró una taza.
Escribe el carácter c dos veces.
¿Puedes encender el horno del sótano?
Restricciones para la espera por lluvia
Escribe el carácter d dos veces.
Por favor, pon la temperatura del baño a 30 grados.
Código utilizado para abrir la cerradura.
Intervalo de tiempo para realizar la búsqueda.
Límite máximo de corriente de descarga configurado de la batería
La ensalada cuesta cuatro euros.
Tu tía va al restaurante los domingos.
Tu abuelo quiere un vaso de vino.
Los modos de funcionamiento para que se dispare.
¿Qué significa *?
Nivel de calidad del aire
Por favor, asegúrate de volver a autenticar el mismo controlador.
Circulación de agua caliente sanitaria
Mi hermana vive en México.
Deshabilita los Pi-hole(s) configurados por un período de tiempo.
A mi abuela le gusta el arroz.
Bloqueado durante la carga
Red cargada hoy
Selecciona la opción siguiente de una selección.
Modo para configurar el sistema.
Hay una cámara en el hotel.
Mi hija tiene nueve bicicletas.
27 + 32 = 59 es correcto.
Detiene la reproducción en un reproductor multimedia.
Obtener precios por fecha
Energía por distancia
Recupera los pronósticos de uno o varios servicios meteorológicos.
Elige el transmisor y configura los ajustes de tu dispositivo.
Por favor, proporciona la contraseña o el archivo de clave SSH
Romanesco (entero, pequeño)
Sobretensión en el hardware del bus del inversor
El tiempo de espera antes de apagar automáticamente la luz.
Volver a configurar el adaptador actual
Tiempo total de oscilación
Motivo de la desconexión
Tiempo de pre-grabación
Error del cepillo lateral
Caudal de agua
Desconexión de entrada (sobretensión de la batería)
No se puede cambiar la humedad mientras está apagado
Dirección MAC a excluir del seguimiento
Añadir bucket Cloudflare R2
Temperatura en la que se debe activar la función Brisa
Anular la clase de estado predeterminada del DPT.
La mujer va al aeropuerto en coche.
Corriente continua MPPT 1
Detectado error de transmisión
Crea una copia de seguridad parcial.
Apagado de protección (hardware)
Tamaño de la ventana de contexto
El adaptador USB Bluetooth requiere un ciclo de encendido manual
Me llamo Pedro.
Configurar una nueva conexión al host LCN.
¿Es pequeña la casa?
Bucket a utilizar.
Temperatura real del frigorífico
Se dispara cuando se bloquean una o más cerraduras.
Ir a la posición
Las mujeres quieren un trozo de queso.
El nombre del dispositivo Apple para mostrar el mensaje.
Ajuste de la temperatura del pasajero
El sombrero está sobre la casa.
Los teléfonos son negros.
Límite de velocidad actual
Error del chip (CC)
Luz está encendida
ZHA no está cargado, por lo que esta acción no se puede realizar.
El carácter O no está permitido.
¿Dónde está la ciudad, por favor?
La entidad del número de velocidad del ventilador está obsoleta.
¿Vives en Madrid?
Refrigeración bloqueada por
Polaridad de las cadenas de CC invertida
El hombre quiere un tomate.
Mañana lloverá en París.
Tensión máxima de la celda ID
No se pudo conectar con Radio Browser
Por favor, enciende la cafetera del baño.
Plantilla de valores de temperatura de color
Ruta al archivo
Ciclo de reinicio del contador de suministro
Intervalo de electricidad producida en punta
Vida útil de la carga almacenada
Clave de acceso secreta
Modo de solo medición
Calentador eléctrico de unidad interior
CA-in-1 a inversor
Mi tío necesita un tomate.
Total de descarga de batería
Total de partidas de Chess960 diarias ganadas
Son las ocho y media.
El ID del punto de acceso IP de Homematic.
El código de usuario no es válido, no se ha armado en casa
Los platos están delante de la mesa.
La planta Growatt (instalación solar) para integrar.
Tu amigo va al aeropuerto todos los días.
6 + 4 = 10 es correcto.
Porcentaje de sal del lado derecho
Los profesores tienen cinco ordenadores.
Temperatura exterior con el modo de verano activado
Wi-Fi activo desde
El identificador de la ruta de autobús
¿Dónde está mi sombrero?
Los cuchillos están sobre el árbol.
Contador de exportación e importación
Los profesores quieren un kilo de sal.
Modo de suspensión los martes
Listar tokens RFID
Mi hermana quiere un vaso de cerveza.
Electricidad producida en la fase tres
Producción de energía ACS
Tamaño total de las copias de seguridad
Esto es solo una prueba.
Depósito de agua vacío
Estado de alimentación del cargador
Tu clave API de Fluss, disponible en la página de perfil de la aplicación Fluss+
¿Quieres añadir tus dispositivos HEOS a Home Assistant?
¿Es negro el bolso?
El tipo de tu electrodoméstico Midea
Habilita la función de flash para esta luz
Las credenciales de usuario proporcionadas no coinciden con esta cuenta de Schlage.
Programación de bloqueo de puerta (78)
El país no ha sido configurado
¿Qué hora es ahora en París?
Volver a autenticar Blink
Mi hermana es divertida.
Precipitación total hoy
Calefacción del asiento delantero derecho
El climatizador permite establecer la humedad objetivo.
La lámpara del dormitorio está apagada.
No hay señal de estación de carga
¿Dónde está el hospital?
El lunes tu hija va a la biblioteca.
Los hombres quieren una botella de zumo.
Obtener la posición actual
Apaga un interruptor.
Establece el objetivo de energía después del cual se detiene el proceso de carga.
Exportación a la red desde la carga este mes
La próxima semana el profesor va a la escuela.
Tensión de entrada L1
Ajuste del depósito de agua
No se pudieron listar los dispositivos de Imou
Configura tu altavoz Edifier para control por IR.
Obtener información sobre la cerradura
A mi madre no le gustan los gatos.
No se puede acceder al bucket utilizando el ID de clave y la clave de aplicación proporcionados.
Una ruta de archivo local en la cual escribir la notificación
Temperatura de color máxima (Kelvin)
Asistente de calor de confort automático
Carga de energía almacenada hoy
Ventilador de pie SSVF 45 C1
Acciones al silenciar
¿Dónde está mi hermana?
Tu código es 1491.
Lavado y secado
Escribe el carácter f dos veces.
Conectado a la red eléctrica (cargando)
Oscilación en la parte superior media
El archivo se llama nohu~.bak.
El nombre del topic de Pub/Sub configurado en la Consola de acceso al dispositivo
Comprueba si una o más persianas están abiertas.
Bomba de agua en funcionamiento
¿Quieres un vaso de agua?
Las ventanas del garaje están cerradas.
Código de verificación (OTP)
Mi tía está comprando un teléfono.
No se encontraron dispositivos ecobee para configurar
¿Dónde está la casa, por favor?
Carga de energía generada
Mi bicicleta es cara.
Mi hijo va a la estación en tren.
Habilita o deshabilita el modo música.
Tiempo de espera para Volver a Auto
Apaga la calefacción del salón.
El certificado de la CA no es válido
Controlador de piscina Vistapool
Establecer posición de inclinación de persiana
Se requiere verificación de la organización
Crownstone Sphere donde se encuentra el USB
El niño tiene veinte cucharas.
Ciclo de limpieza en curso
Punto de consumo de electricidad
Environment Canada no está conectado
Mueve una persiana a una posición específica.
Espacio libre del almacenamiento interno
Temperatura a la que se ajusta la entidad de clima.
La leche cuesta doce euros.
Temperatura del índice de calor
Por favor, apaga la radio.
Mi abuela compra una pizza todos los días.
Nombre del puerto a habilitar/deshabilitar.
El archivo se llama eegi.py.
¿Sabes qué hora es?
11 + 9 = 20 es correcto.
Por favor, enciende la lámpara del baño.
¡Gracias, Miguel!
Carga solar personalizada permanente
Por favor, vuelve a autenticarte con Mealie.
¿Quieres configurar el componente de la aplicación para el móvil?
Establecer código de usuario de bloqueo
El sensor de la cerradura está defectuoso
Hay un plato detrás del coche.
El dispositivo Kiosker para controlar
Comprueba si uno o más interruptores están apagados.
Los ratones están en el salón.
Las niñas tienen miedo.
Tiempo de retención y liberación
A mi hija no le gustan las pizzas.
Brillo de encendido del foco de iluminación
Quiero comprar una pelota grande.
Longitud de la esquina suroeste del área.
Porcentaje del máximo de mercado
Pulsa la tecla d.
Tu hermana quiere una cama.
Última fuente de acción
Duración restante de la ventilación rápida
Nivel de activación del radar
Esta noche los hombres van al banco.
Duración restante de la ventilación de la chimenea
Los modos HVAC para que se dispare.
Exterior lateral izquierda
Ayer tu hijo dibujó un árbol.
Estado de conexión del perfil del dispositivo
Envía un comando de energía al sistema.
Subtensión de salida de CA
El hombre trabaja en España.
Temperatura máxima de la protección contra sobrecalentamiento
A mi médico le gusta la música.
Inicia una zona.
Por favor, abre las verjas del sótano.
El sombrero está en el garaje.
La leche cuesta dos euros.
Temperatura del disipador de calor del inversor de la transmisión trasera izquierda
Método de credenciales SAS
Estoy comprando la taza.
Mi abuelo está en el baño.
¡Buenas tardes, Pedro!
Vehículo descargando a la red
Cierra las puertas del jardín.
Ya existe un código PIN con este valor en la cerradura.
Detección del nivel del suelo
Las cucharas están cerca de la mesa.
Las mujeres quieren una sopa.
Está nevando en Inglaterra.
La plataforma de texto KNX se utiliza como interfaz para objetos de texto.
URL para abrir.
Mi tío va al restaurante todas las semanas.
Validación de código local
Reproducir mensaje de respuesta rápida
El archivo se llama goxt~.bak.
Humedad de confort mínima
26 + 42 = 68 es correcto.
Luz de freno izquierda
Yendo al destino
La entidad de cubierta de baja velocidad está obsoleta
Los tipos de valores estadísticos a devolver.
La contraseña de tu cuenta de Vistapool.
Mi vecino quiere un huevo.
Las mujeres quieren un kilo de arroz.
Tu código es 44309.
X10 todas las luces encendidas
Esta mañana el profesor va al cine.
Datos del historial de energía no válidos.
La autenticación con Libre Hardware Monitor ha fallado.
Tu tía tiene siete cucharas.
Se dispara cuando uno o más niveles de monóxido de carbono cambian.
Tiempo de transición (ms)
Introduce manualmente la ruta de un dongle USB de Crownstone.
Mañana el hombre va a la biblioteca.
¡No se pudo acceder a los dispositivos USB!
Mi padre está en el sótano.
Hace viento en México.
Temperatura de la parte superior del depósito de agua caliente
Temperatura elevada en el motor de corte, izquierda
La verja del sótano está cerrada.
La tienda cierra a la una y media.
Tiempo de pausa restante
Fuga de agua activa
Selecciona el tipo de dispositivo y un emisor de infrarrojos.
Punto de rocío actual (°C).
49 + 18 = 67 es correcto.
Blanco: LED de alimentación
Hay un teléfono debajo de la silla.
Velocidad del eje del inversor de tracción trasera izquierda
Muchas gracias, Carlos.
Tu abuelo quiere una cama.
Buenas noches, Sara.
Error de respuesta de Environment Canada
El tiempo de espera no está bloqueado como es necesario
Se dispara cuando una o más cortinas se cierran.
Nombre de usuario con el que autenticarse.
Oscilación vertical activada
El valor del caudalímetro a enviar.
El dispositivo Matter a añadir a la otra red Matter.
Mi amigo está comprando el ordenador.
Recarga los filtros desde la configuración YAML.
No trabajo el miércoles.
Temperatura del aire de suministro (Ausente)
Mi madre tiene una pelota.
Tensión del bus de CC (batería)
La API de Monzo ha devuelto una respuesta no válida.
Regulación del cloro activa
El hombre compra un cuadro todos los días.
Las camisas están en el parque.
No uses N{h77c como contraseña.
El carácter . no está permitido.
Caja de agua limpia
Mi madre tiene cuatro cuadros.
Horas de funcionamiento del motor del compresor
Tu abuela quiere un vaso de vino.
Error en la migración del protocolo MQTT
El archivo se llama hygg.py.
ID de la clave de acceso para conectarse a Cloudflare R2
Elimina el bot del chat.
Umbral de alarma del filtro de polvo
Esta mañana la niña va a la farmacia.
Tu médico compra un paraguas todos los días.
Reserva no conectada a la red
Fin de pulsación larga
Buenas noches, Carlos.
Importación de la red hoy
Iniciar sesión en Habitica
Los médicos tienen diez gatos.
Controlador ya configurado
Hora de inicio del modo de suspensión los lunes
Selecciona el SAI del servidor NUT que quieres monitorizar
Alterna el puerto de salida.
Estado del cierre delantero derecho
La interfaz de la red a usar
24 + 22 = 46 es correcto.
Escribe el carácter l dos veces.
Mañana tu hermano va a la piscina.
¿Dónde está el salón, por favor?
Reiniciar con batería
Tipo de comando a ejecutar.
La cuchara cuesta cuatro euros.
¿Está apagada la lavadora de la oficina?
Los hombres quieren un bocadillo.
Sin señal de llama
Potencia reactiva PCC L1
A Better Routeplanner ha rechazado la sesión de autenticación.
Los libros están delante de la mesa.
Modo de luz nocturna activado
Corriente de fase C
Restaurar una copia de seguridad automática
No puedo venir mañana.
Son las dos y cuarto.
El médico quiere un kilo de carne.
6 + 38 = 44 es correcto.
Pulsa la tecla o.
La etiqueta para este campo.
El código de seguridad enviado a tu correo electrónico.
Tu vecino está en el pasillo.
Tienen dos bolsos.
Filtrar por contenido del mensaje
Quiero comprar una mesa verde.
Cantidad de usuarios activos el último día
Por favor, abre las ventanas del ático.
El sótano es rojo.
¡Buenas noches, Carlos!
El bolso es demasiado caro.
Estado de medición TC de retroalimentación
Envía una foto.
Tu profesor va al hotel en tren.
Apagar calentador de agua
Las mujeres tienen mucho calor.
Bajar el volumen del grupo
Energía de carga de la batería en CC
Por favor, introduce el nombre del host o la dirección IP del dispositivo.
Credenciales de aprovisionamiento no válidas.
Mealie no pudo importar la receta desde la URL.
Páginas del tambor negro restantes
Equilibrio de carga de grupo
¿Puedes encender la televisión?
Payload "disparar alarma"
Especificar clave de zona
La persiana está invertida
Vamos al museo todos los días.
No se recibió ninguna respuesta del satélite.
No hay comunicación con la unidad interior
Error de SCI (CC)
Ángulo de oscilación horizontal
Esta tarde mi hermano va al aeropuerto.
Pronóstico de precipitación media
Crear entidades de seguimiento de dispositivos para dispositivos de red Ubiquiti.
Ruta a la carpeta
Volver a configurar el dispositivo LG
Error al establecer la hora de electricidad gratuita.
Las niñas quieren un tomate.
Electricidad consumida por la unidad interior
El nombre de usuario para la autenticación básica HTTP.
Contraseña opcional si el proyector está configurado para una
El niño va a la biblioteca los domingos.
Queremos una taza de café.
Comprueba si uno o más calentadores de agua están encendidos.
Tengo un cuchillo caro.
Error en el carrusel de limpieza
Los elementos que se añadirán a la lista de verificación de una tarea.
Tiempo de funcionamiento del quemador de agua caliente
Región del servidor de Roborock
Está nevando en París.
Los conejos están al lado de la silla.
Establecer anulación de calefacción central
¿Qué significa A?
Intensidad del LED apagado
Frecuencia de muestreo del audio entrante
Dirección de grupo para leer si la alarma por lluvia está activa.
Energía de la última sesión
Los datos de descubrimiento recibidos no son válidos.
Hora estimada de finalización
Actualizar la configuración de Uptime Kuma
Me acuesto a las ocho.
Apaga el horno de la cocina, por favor.
Tu hermano quiere una pizza.
Utiliza IA para generar la imagen.
Tiempo restante de retrolavado
Efecto de bucle de color
Define una plantilla para obtener la última versión.
Carga del dispositivo externo
Recupera los precios para una fecha específica.
Código de cuenta de Apple
Cuenta atrás para activar
Energía desde la red inteligente ayer
Patatas (principalmente cerosas, pequeñas)
La dirección IP del puente con el que deseas conectar.
Cierra las puertas del comedor.
Corriente de pico del inversor
Luz encendida
Compran un bocadillo todos los días.
Parámetro 'interfaz' obsoleto
Brillo del foco de iluminación tras evento
Inteligente: tiempo mínimo de filtración
Los periódicos están en el comedor.
Mi abuela tiene seis árboles.
Soporte del modo ventilador
Tu abuela tiene tres árboles.
La contraseña es ^j/O.
Pulsación de actividad larga
Habilita/deshabilita el horario de verano automático.
Potencia activa de salida total
Tu tía va a la playa los domingos.
¿Qué significa b?
Toma una instantánea de una cámara.
Desviación de la tensión de la celda
El cuadro cuesta seis euros.
Volver a configurar el host LCN
Valor de cambio de una variable, punto de consigna o umbral.
Obtener la URL del medio
Vuelve a cargar la configuración principal desde la configuración YAML.
Mi médico va a la ciudad.
El modo de filtración secundaria.
¿Hay una camisa en el sótano?
Establece el nombre de un cliente en la red de Omada.
Espera; tarda 26 minutos.
Total de partidas de ajedrez Blitz ganadas
Mi vecino quiere una taza de leche.
Alta temperatura de carga
A mi padre no le gusta la música.
El plato cuesta $8.
¿A qué hora sale el tren?
Opciones del aire acondicionado
Seleccionar el método API
¿Hay un gato detrás de la mesa?
Sin tiempo de espera para refrigeración
Esta mañana mi tío va al museo.
Tu hija está en el dormitorio.
Selecciona al menos una aplicación.
Considerar el intervalo de inicio
Nombre(s) de la(s) entidad(es) para establecer la velocidad del ventilador rastreado.
Tienes ocho pájaros.
Tu clave API de Steam Web
Distancia de detección estática
Error en el número de serie
El identificador del vehículo que se eliminará.
El profesor tiene frío.
Prefijo del tema para descubrimiento
Selecciona un tipo de adaptador
Los bolsos están en el sótano.
Temperatura de calefacción reducida
Punto de acceso de enlace
Calidad del aire muy buena
Añadir ID de chat permitido
Seleccionar opción de selección de entrada
Color: Verde claro
Mi hijo tiene siete peces.
Notificación de cuenta web.
¡Buen fin de semana!
Limpieza del evento (3 horas)
Obtener la hora del dispositivo
Esta mañana hace mucho calor.
Proporciona el correo electrónico y contraseña para conectarse al servidor FYTA
Restablece los medidores en un nodo.
Conectarse a HEOS
Dirección IP o nombre de host de tu caja de ventilación Duco.
Arranque del generador a alta temperatura habilitado
Protección contra subtensión del BMS
Autenticación mediante clave API
Carga/descarga de la red
Potencia máxima disponible
El volumen del reproductor multimedia superó el umbral
Define la unidad de medida del número, si la hay.
Reducción de ruido de audio
Tu código es 97974.
Las cortinas de la oficina están cerradas.
Esta mañana no hace calor.
Modo de funcionamiento en calentador de agua
Modo de oscilación de control
¡Hasta luego!
Mi hija quiere un libro.
Mi vecino va a la oficina todas las semanas.
Configurar una hora de salida
Desactivar retardo a la derecha
Esta zona no proporciona datos de temperatura.
Topic de comando RGBWW
Hay una cuchara debajo del árbol.
Espera en la entrada mientras "en casa"
Establece la corriente máxima para los procesos de carga.
Configurar air-Q
Por favor, cierra la persiana del dormitorio.
Los vasos son verdes.
Clip de seguridad cambiado
2 + 43 = 45 es correcto.
Modo de velocidad del ventilador
Apagar script
Esperando el inicio
Somos amigos.
¡Escucha!
Volver a configurar el dispositivo MQTT
Introduce las claves de seguridad de tu red Z-Wave existente
Grabación de vídeo todo el día
Energía de carga generada esta hora
Obtener espacio en disco
¿Dónde están los teléfonos?
Tu hermana tiene nueve cartas.
El viernes la mujer va al mercado.
Tu hermano va a la piscina.
La dirección IP o el nombre de host del dispositivo Solarman.
Completa los detalles de tu filtro.
Tu hijo tiene siete casas.
Temperatura deseada para el modo ausente
Hasta mañana, Ana.
No uses |L]p`E como contraseña.
Los abrigos son rojos.
El lunes mi abuela va al hospital.
Ayer tu tío comió un helado.
Añade un token RFID a la lista de autorización autónoma del cargador.
Estado de calibración automática
Tu hermana tiene tres sombreros.
¿Dónde está el vaso, por favor?
Sensibilidad del sistema de alarma
Tu abuelo vive en París.
Los hombres tienen seis ordenadores.
Calificación diaria de Chess960
¡Espérame!
Vuelve a autenticarte con tu cuenta Fressnapf Tracker para actualizar tus credenciales.
Error de tensión continua interna
No se pudo establecer el valor.
Código de emparejamiento que se muestra en el dispositivo Android TV.
Patatas (harinosas, cortadas en cuartos)
El nombre de la organización.
Ella quiere un kilo de carne.
El comando ISY REST que se enviará al dispositivo.
Abre una persiana.
Tipo de túnel KNX
Longitud de la esquina noreste del área.
Token del HTTP Event Collector
¿Hay un } en el teclado?
Segundos para pausar antes y después del TTS
No se recibieron datos de información de la API REST de Lunatone
Eliminar datos del proyecto
Establece un temporizador de apagado automático de una luz Modern Forms.
Mi amigo está en el dormitorio.
Vida útil restante del filtro
¿Qué hora es en España?
Ahora tu hijo va a la iglesia.
El niño quiere un vaso de leche.
A mi abuela no le gusta el pescado.
Hoy hace mucho sol en México.
Fallo de contacto seco
Hoy tu madre va al médico.
Energía de entrada a la batería hoy
No se pudo conectar con el servidor, inténtalo de nuevo más tarde
Horas restantes hasta el servicio
Por favor, apaga los ventiladores.
Cadena Nodo Sensor
Protección contra sobrecorriente RMS del inversor
Error al obtener datos de Vistapool.
Activa o desactiva un puerto de salida.
Ayer mi padre compró una cama.
Quisiera un kilo de carne, por favor.
El archivo se llama abps_1.txt.
¿Dónde están las cartas?
Define la temperatura del programa de lavado.
Define una plantilla para obtener la lista de fuentes compatibles con el reproductor multimedia.
Ayer los profesores dibujaron un conejo.
La sopa cuesta $8.
Por favor, enciende la televisión de la oficina.
Configurar TV LG
No se pudo obtener los datos de la casa de Roborock
Configurar el dispositivo Teltonika
Se dispara cuando uno o más detectores de humo comienzan a detectar humo.
Son las diez y cuarto.
Velocidad de subida del tráfico del protocolo
Escribir tiempos de carga de CA
Máxima velocidad de subida
Tu código es 7783.
Actualiza la conexión con el servidor Volkszaehler.
Comprueba si uno o varios reproductores multimedia están configurados para utilizar un origen específico.
Energía de carga generada este mes
Configurar el servicio de monitorización **Uptime Kuma**
Temperatura de salida de la fuente
Tu médico es de Nueva York.
El archivo se llama zvaq.py.
Mañana las mujeres van a la oficina.
La sopa cuesta $40.
Bandeja de entrada vacía
Opciones para Azure Event Hub.
¿Qué hora es en Madrid?
Establecer escena de color
Temperatura del estator de la unidad de transmisión delantera
Clase de estado inesperada
Velocidad incorrecta del ventilador
Doble toque hacia arriba habilitado
Duración del consumo de agua
Utiliza un dongle USB de Crownstone para la transmisión local de datos
Blink no pudo armar la detección de movimiento de la cámara.
Mi hermano está comprando un cuchillo.
Tiempo de pantalla utilizado
Por favor, proporciona tus credenciales de Libre Hardware Monitor
¿Dónde están mis flores?
Hoy hace mucho frío en París.
¿Vives en Inglaterra?
¿Hay una pelota en el pasillo?
A mi madre no le gusta la leche.
Qué vehículo utilizar.
Establece un plan de comidas para una fecha determinada
¿Dónde están las camas?
Crear sensores de tiempo de actividad para clientes de red.
Corriente del TC de carga
El valor de la ruta seleccionado no es válido
Se dispara cuando una o más puertas de garaje se abren.
Me levanto a la una.
Disminuye la velocidad de un ventilador.
Precio de vertido a la red de electricidad en horario valle
El archivo se llama kilq_1.txt.
Exportar la configuración del dispositivo MQTT
Energía reactiva consumida
No se pudo obtener información del router
Este servidor Plex ya está configurado
Carga pausada por el vehículo
Mi hermana está enferma.
Eliminar el límite inferior
Hay 28 grados en el garaje.
¿Dónde está la cuchara, por favor?
Sigue recto.
Borrar estadísticas de tráfico
Hoy hace viento.
El profesor está comprando un helado.
Abre las verjas del ático.
Las mujeres están cansadas.
¿Es blanco el pájaro?
Mi profesor tiene miedo.
Selecciona el dispositivo para continuar.
¿Vives en París?
¿Hay un billete sobre la mesa?
¿Qué tiempo hace en Berlín?
Anunciar por satélite
Modo de cocción del horno superior
Versión de OS Agent
Ajusta la temperatura deseada mediante un valor absoluto.
Energía solar hoy
La bicicleta cuesta $99.
Temperatura de color inicial
¿Dónde está mi coche?
Plantilla de comando XY
Hay un billete en el pasillo.
El correo electrónico utilizado para iniciar sesión en la aplicación Rehlko.
La URL de suscripción del filtro para habilitar.
Mi paraguas es blanco.
El niño está dibujando el conejo.
El dispositivo SMLIGHT.
Nivel de señal LTE
Selecciona tu dispositivo Z-Wave
La taza está cerca de la cama.
LED de estado de la válvula
Las niñas quieren una taza de chocolate.
El servicio ya está configurado
Hay un periódico en el ático.
Color: Blanco humo
Temperatura de protección contra heladas
Velocidad del compresor solicitada
Potencia reactiva de la fase A
No se pudo configurar el estado de ventilación.
La clave API para la aplicación "Remember the Milk"
Flores de romanesco (medianas)
Temperatura del aire de suministro (En casa)
Seleccionar ciudad/condado
Hay un ordenador en el sótano.
Tu código es 42279.
Iniciar la súper cloración
Usar la aplicación oficial de Music Assistant
Ha fallado la autenticación utilizando el ID de clave y la clave de aplicación proporcionados.
¡Adiós, Sara!
Dirección IEEE del dispositivo que se va a volver a configurar.
El hombre tiene cuatro sillas.
Modo de actualización de firmware Z-Wave
Fase de potencia C
Problema con la batería del panel
Inconsistencia de la versión de BMS
Hora punta de mayor consumo - Mañana
El tipo de contenido a reproducir.
No se ha podido autenticar con el panel local de Risco
La cortina de la cocina está cerrada.
Tu tío tiene sueño.
Integrar con presencia.
Desarmar no es compatible con homee.
Frecuencia respiratoria mínima
El archivo se llama qhij.py.
La cámara cuesta dos euros.
Alta temperatura interna
Tu código es 4505.
Escribe el carácter # dos veces.
Se produjo un error desconocido al conectarse a la instancia de Mastodon.
Humedad relativa máxima en el período actual (%HR).
Él quiere un helado.
Establecer valor de tiempo de ejecución entero
Pulsa la tecla c.
¿Hace calor hoy?
Hora de apagado automático del ventilador
Quiero comprar un cuadro azul.
¡Buenas tardes, David!
No uses hz\ como contraseña.
Corriente de la fase C
Tu tío es de España.
Tu código es 15394.
El archivo se llama mmlu_1.txt.
Problema del sistema de carga
Tensión fase C-N
No se pudo enviar el código de verificación
Envía al TV el comando para cambiar la salida de sonido.
Velocidad de descarga actual
Uso total de CPU
De bloque a bloque
Nombre de la variable a configurar.
Encender humidificador
Nest: Crear un proyecto de acceso a dispositivos
Advertencia de presión del neumático trasero izquierdo
Payload "armar por vacaciones"
Modos de color disponibles
¿Dónde están mis pelotas?
Gas consumido este mes
¡Felicidades!
Grabar señal de cámara
Ella tiene diez coches.
Aquí hace calor.
El nombre de esta instalación
Los coches son baratos.
Temperatura del aire de escape
Límite de código incorrecto
El ordenador está delante de la cama.
Conectado al bus
Borrar la caché del navegador
Ayer tu hijo compró un paraguas.
Autenticación de Actron Air
Tensión de la cadena fotovoltaica D
Tu abuelo tiene dos billetes.
Filtrar tareas por tipo.
¡Buenas noches, Juan!
El Supervisor no está listo
¿Puedes apagar la calefacción del ático?
PIN del dispositivo no válido
El archivo se llama mvsw~.bak.
0=borrar mensaje, 1=borrar mensaje con tecla *, 2=Mostrar hasta el tiempo de espera.
Estado del cierre delantero izquierdo
Vivimos en Nueva York.
Esta tarde tu hija va al médico.
La línea de metro a seguir
Problema con la estación de monitorización 1
Precio EPEX más bajo de hoy por cuarto de hora
Potencia real de la derivación de entrada L1
¿Adónde vas?
Agua caliente disponible
Mi tía trabaja en París.
Proyecto de ETS no cargado
Comprueba si uno o más robots aspiradores están detectando un error.
El ID de integración de Google Photos.
La temperatura deseada.
Hace calor en España.
Las verjas del ático están abiertas.
El niño compra un cuchillo todos los días.
Los platos están cerca de la cama.
Introduce las credenciales Wi-Fi para conectar el dispositivo a tu red.
¿Qué significa P?
Puerta del frigorífico abierta demasiado tiempo
Los hombres quieren un tomate.
Introduce el PIN de Bluetooth de 6 dígitos de este cargador.
¡Buenas noches, Miguel!
¿Está Sara en casa?
La taza está en el hotel.
Modo de suspensión los lunes
Viento promedio 10 minutos
Esto te permitirá restaurar desde una copia de seguridad.
Se ha detectado un error en la batería
Autoconsumo sin red
Retorno en tarifa punta
El nombre de host o la dirección IP de tu servidor Hyperion.
Actualizar la configuración de filtración primaria
Potencia aparente de la fase A
Ayer mi hija compró un paraguas.
Última llamada al timbre
El archivo se llama knqq~.bak.
Está lloviendo en Londres.
La fecha de finalización debe ser posterior a la fecha de inicio.
Longitud máxima de la entrada de texto
Los niños quieren un vaso de agua.
Duración del movimiento descendente
Los periódicos están sobre el árbol.
Vuelve a introducir tus datos de acceso a Hive.
El niño compra una flor todos los días.
¡Feliz cumpleaños, María!
Nivel de la ranura derecha
Tu hijo quiere un kilo de sal.
Temperatura configurada de la zona Flex
Configuración del modo preestablecido
Se detecta movimiento
Mi hermano quiere un trozo de carne.
Mañana los hombres van al hospital.
Valor al que se fija el contador.
No se pudo verificar la última actualización de Uptime Kuma
La tienda cierra a las dos y media.
Control de valor binario
Señal de batería baja
Hoy hace mucho frío en Madrid.
Mi amigo va al restaurante los lunes.
Ruta o URL
Electricidad consumida en la fase uno
Ajusta la velocidad del ventilador de un aspirador.
Tipo de red desconocido
Dirección IP o nombre de host del servidor PCHK.
Mensaje de pantalla de alarma
Cambiar el modo de alimentación establecido
Salida de carga deshabilitada
Límite inferior de alarma de sobrealimentación de cloro
Los sótanos son blancos.
La cerveza cuesta $99.
Comprueba si uno o más sensores de movimiento detectan movimiento.
Calentador Guntamatic encontrado
A mi médico no le gusta la leche.
El ID del dispositivo del que se obtendrán los detalles de uso del jugador.
Cierra la verja del comedor, por favor.
Cómo autenticarse con la nube de Midea
Estado de funcionamiento del control de humedad (110)
¿Qué significa Y?
¿Hay un T en el teclado?
Dosificación de ORP establecida
Me acuesto a las dos y media.
No hay problema.
Orden de ejecución de adaptación
Tu código es 46066.
El archivo se llama xbnk-2.pdf.
La próxima semana ella va al médico.
Servidor Music Assistant encontrado
Se ha restablecido la vida útil del filtro.
No uses #:~@N como contraseña.
Nombre de usuario para tu cuenta de usuario local (no en la nube).
Falta desde/a en la entrada
Introduce la dirección manualmente
Dirección IP del agente Fing.
La flor cuesta tres euros.
Escribe el carácter * dos veces.
Error al comunicarse con la API de Gatus
Carga de la batería
Enciende la radio del garaje, por favor.
Parada de verano de la bomba
No se ha podido encontrar una ubicación de cámara con el nombre especificado
Frecuencia de consumo total TC
No se pudieron listar las copias de seguridad
Sobretensión sin PE detectada
No conectado a Home Assistant Cloud.
Clave de control de acceso S2 de largo alcance
Parámetro de configuración a establecer.
Cámara en uso
Volver a configurar la voz TTS
Estado del horno superior
El niño tiene mucho miedo.
Pulsa la tecla 6.
Sensor binario de plantilla
No se pudo comunicar con el cargador.
Pon la temperatura del baño a 23 grados, por favor.
Aumento inteligente de temperatura
Establecer el modo de ventilador.
Batería y red eléctrica
Tema ya en uso
Clave API para conectarse a tu instancia de Immich.
Problema de ID del hardware
Aquí no hace calor.
Actualiza la configuración de filtración secundaria.
Temperatura máxima del disco
Reproductor multimedia origen
Ayer el profesor compró un teléfono.
La entrada de configuración que representa el bot de Telegram para enviar el documento.
Factor de potencia en el PCC L1
26 + 7 = 33 es correcto.
Tu vecino tiene siete bolsos.
No se puede comenzar a escuchar dispositivos
Tu padre es amable.
La batería ya no está baja.
Escribe el carácter n dos veces.
No se pudo apagar la luz
Detener una prueba de panel del SAI
El tipo de impresora Brother.
El autobús sale a las cinco.
Las casas son amarillas.
Tienes mucho sueño.
Método de seguimiento automático
Mueve la cámara al preajuste PTZ.
Apaga el horno del sótano.
Abre o cierra la inclinación de una persiana.
Información de Z-Wave Plus (94)
PIN del dispositivo de 6 dígitos
Día de repetición mensual
Error de secado: comprueba el sensor de temperatura del condensador de entrada
Configuración de la puerta de enlace serie
Establecer los datos del plan de comidas del alimentador
Gracias, Juan.
Acciones al desarmar
Consigna de la zona media
Los cuadros son blancos.
El azúcar cuesta $15.
Esta tarde la niña va al mercado.
El texto a configurar.
Apaga una cámara.
El reproductor multimedia está silenciado
Ya está configurado un Elk-M1 con este prefijo
Potencia activa de salida fuera de la red L1N
Se dispara cuando uno o más niveles de monóxido de nitrógeno cambian.
El dispositivo seleccionado ya no existe
A mi abuela no le gustan los gatos.
¿Está encendido el horno del garaje?
La puerta de enlace Powerwall no pudo completar el comando; consulta los registros para obtener más detalles.
Hora de inicio de la tarifa eléctrica reducida hoy
No uses P6x como contraseña.
Sí.
Mi hija quiere una pizza.
No se puede establecer el valor porque el dispositivo no está conectado.
Masa libre de grasa en la pierna izquierda
Hoy es lunes.
Se ha producido un error al leer la instantánea del contexto de Assist
Ignorar los clientes web de Plex
Una descripción más completa del evento que la proporcionada por el resumen.
PTZ hacia arriba a la izquierda
Código para alternar el timbre del panel de control de alarma.
Tensión fase L1
A mi tía no le gustan las pizzas.
Hace frío en Londres.
Ayer el niño compró una taza.
Tu tía quiere una botella de zumo.
¡Feliz cumpleaños, Lucía!
Aplicación Music Assistant encontrada
Tu código es 16750.
Hace calor en Londres.
No se detecta humedad
En funcionamiento
Vehículo a limitar.
Encender mediante mando a distancia
Mi vecino necesita una mesa nueva.
Consigna para el secado otoñal
Limpiar el vaciado automático de la base
La cámara está en la cocina.
Páginas del tambor amarillo restantes
Clave de aprovisionamiento o secreto no válido.
Necesitamos un tomate.
Se dispara cuando una o más ventanas se cierran.
Datos no válidos recibidos, comprueba la URL
Configura P1 Monitor para integrarlo con Home Assistant.
¿Dónde están mis cartas?
Ayer mi padre compró un bolso.
Comprueba si uno o más termostatos están configurados en un modo HVAC específico.
Tu tío necesita una taza nueva.
Se dispara cuando uno o más reproductores multimedia se apagan.
Estado de la lavadora superior
La válvula está cerrada.
Por favor, abre la ventana del comedor.
La integración de Rain Bird necesita volver a autenticarse con el dispositivo.
Mi abuela trabaja en Madrid.
El nombre de usuario para autenticarse con la instancia de Transmission, si está configurado.
Tu vecino va al restaurante en tren.
No se pudo determinar si se requiere autorización
¡Muchas gracias, Carlos!
No uses XbPr como contraseña.
Pulsa la tecla m.
Baja el volumen, por favor.
Mi madre va a la iglesia en autobús.
Opción de comportamiento de disparo obsoleta en uso
El nombre (o ID de tarea) del hábito de Habitica.
Consumo de electricidad de ACS hoy
El nombre del artículo a marcar como incompleto.
Tono de sirena predeterminado
El carácter u no está permitido.
Tu médico tiene sed.
¿Está apagada la televisión del pasillo?
Tu hermano quiere un vaso.
La configuración de la red Zigbee ha cambiado
El carácter n no está permitido.
Usuario Proxmox - Servidor de autenticación Proxmox VE
Modo de funcionamiento normal
Modo de funcionamiento ACS
Corriente nominal de salida
La integración de Monzo necesita volver a autenticar tu cuenta
Mi tía tiene dos cámaras.
ID de entidad de la zona.
Anular el valor mínimo del DPT que se permite configurar.
Factor de potencia total
La cocina es azul.
Esta mañana tu amigo va a la piscina.
Patatas (principalmente cerosas, medianas)
Tipo de contenido multimedia desconocido.
Por favor, cierra la verja de la oficina.
Restablecer la vida útil del filtro del depósito de polvo
El dispositivo Elgato configurado no es el mismo que el que se encuentra en esta dirección.
Hay un libro en el parque.
Salida de alimentación de CA
Puerta delantera del pasajero
Producción de energía estimada - en 12 horas
El ID de la clave de propiedad para el valor.
Acciones al limpiar un lugar
Error del sensor de corriente alterna
Enciende las entidades de clima durante un tiempo determinado.
Problema con el sensor del bucle izquierdo
No hay ninguna actualización del firmware disponible.
Inicia una aplicación en el dispositivo que ejecuta Fully Kiosk Browser.
Ella tiene un conejo.
La tienda abre a las nueve y media.
Ayer mi tío comió un helado.
Vas a la farmacia en tren.
Indicadores de estado del medidor activos PV3P TC
Seleccionar la chimenea por número de serie.
Producción de energía estimada - ahora
La música del ático está apagada.
Clave privada (.p8)
Escribe el carácter a dos veces.
Tu hermano tiene diez periódicos.
Me levanto a las diez.
Los profesores tienen hambre.
Las niñas tienen seis coches.
El archivo se llama jiyb.py.
Encender, activar arranque en frío
Las persianas del garaje están abiertas.
Ocupación detectada
Establece un parámetro de configuración en Fully Kiosk Browser.
Ir al punto de guardia
La humedad relativa superó el umbral
Franjas horarias de los viernes
Apaga la luz del jardín.
El helado cuesta $3.
No se pudo instalar la aplicación Z-Wave JS.
¿Hay un 7 en el teclado?
Abre la cortina del comedor.
Las mujeres trabajan en Barcelona.
Mi hermano quiere un ordenador.
Comprueba el nivel de radón de una o varias entidades
Verificar el certificado SSL al conectarse (recomendado)
Establecer programa en el horno
Esta tarde tu médico va al parque.
Error de Dynamic ESS
Mi amigo va al médico todas las semanas.
Tengo un árbol pequeño.
Nivel mínimo de atenuación
El nombre de host o dirección IP de tu cámara Foscam.
El nombre de host o la dirección IP del dispositivo o de tu puerta de enlace Modbus TCP.
Tráeme un kilo de carne, por favor.
Si se habilita el modo de impulso de emergencia.
La tienda abre a las siete.
Configurar Besen
ID de cuenta de Kamereon
El dispositivo encontrado no es un dispositivo Sonos
Presión del gas caliente
Opciones de la puerta de enlace Intergas
Aprender comando remoto
Las mujeres están comprando la pizza.
Fallo en el autodiagnóstico del inversor
Velocidad actual del ventilador de impulsión
El termostato está apagado
Doble toque en - completo
La taza está delante de la cama.
Abre la ventana de la oficina.
El sonido de notificación para reproducir.
Volver a autenticar la cuenta de almacenamiento de Azure
Probar la luz
Se dispara cuando uno o más valores de potencia cruzan un umbral.
Se ha producido un error desconocido al descargar el firmware de Elgato.
Las mujeres van al médico en autobús.
Configurar la reproducción aleatoria del reproductor multimedia
Los hombres viven en Madrid.
Hay un billete delante del coche.
Crear nuevo topic
Selecciona esta opción para habilitar un índice de calidad del aire local personalizado.
Configuración incorrecta del modo de entrada
Elemento de la lista de tareas eliminado
¡Hasta mañana, Ana!
Recordatorio de luz apagado
Apaga la luz de la oficina, por favor.
Sin tarjeta de carga
La niña va al aeropuerto todas las semanas.
Se dispara cuando uno o más bloques de programación finalizan.
Fallo en los autodiagnósticos del RCD y PE
La dirección MAC del dispositivo no coincide
Tu código es 85785.
Ajustar el contador positivo
Listo para cocinar al vapor
Selecciona las luces que quieres eliminar
A mi padre no le gusta el azúcar.
Lavado y secado (60 min)
Mi abuelo quiere un kilo de sal.
La zona con este número ya está configurada
Código de respuesta DNS
No se pudieron obtener los datos estadísticos.
Comprobar el depósito de agua sucia
El ID de entidad para desactivar el impulso.
El lunes mi amigo va a la ciudad.
Producción actual de energía
Hora de salida después de
La persiana del salón está abierta.
No se han podido obtener las cámaras de Bosch.
Mi tía es divertida.
Alta tensión de celda
Temperatura del buffer calculada
¿Dónde está el museo, por favor?
La URL proporcionada pertenece a un servidor de Music Assistant diferente.
Código de alarma para autorizar la anulación de la zona.
Modo de equilibrio de carga
Las bicicletas son verdes.
Patatas (harinosas, enteras, medianas)
La tienda abre a las doce y media.
Último autodiagnóstico
Frecuencia de imagen de salida
Tipo de señal de salida
Inicia una limpieza personalizada de tu casa.
Los platos están delante de la casa.
Estamos comprando la pelota.
Apaga las lámparas del pasillo.
El sitio no está activo para la clave API proporcionada
Error al configurar la pasarela
La dirección de correo electrónico de tu cuenta de Vitesy Hub.
Conectado al router
Define las acciones que se ejecutarán cuando se detenga el reproductor multimedia.
Establecer parámetro Z-Wave
Cómo recibir tu código de seguridad
Obtener el informe de uso del jugador.
Comemos a las dos.
No se detecta ocupación
Ignorar automáticamente batería baja
Están dibujando el pez.
Enviar una notificación
Inicio de pulsación larga
Motor de la rueda izquierda sobrecargado
Programación con anulación de sensor
Altura de medición del viento
A mi hermana no le gustan las manzanas.
La tienda abre a las nueve.
Elimina una notificación persistente del panel de notificaciones.
Dirección de grupo para leer si la alarma por viento está activa.
El archivo se llama pbgc.py.
Descarga en la conexión actual
Yendo al área de destino
El horno de la oficina está apagado.
La contraseña de tu cuenta de Cync
La dirección de correo electrónico de tu cuenta de Whisker.
Descarga un archivo desde tu dispositivo Android/Fire TV a tu instancia de Home Assistant.
Temperatura de entrada de agua
Temperatura objetivo única
Mi vecino está dibujando el gato.
¿Dónde están las tazas?
Tu tío necesita una pelota.
Otras configuraciones de entidades de texto
Introduce el PIN que se muestra en tu TV
Busca contenido multimedia en Seerr.
Chat ya configurado
Ayer ella compró una llave.
Se dispara cuando uno o más contadores alcanzan su valor mínimo.
Prefijo para el panel.
Velocidad de rampa remota de apagado a encendido
Un bocadillo, por favor.
Mi abuelo necesita un zapato nuevo.
Configurar las credenciales de la API REST
¿Puedes encender la radio del garaje?
¿Está apagado el ordenador del jardín?
Sensibilidad de detección de sonido
El ordenador no funciona.
Selecciona el servidor Plex
15 + 22 = 37 es correcto.
Fallo de memoria flash
¿Hay un g en el teclado?
Tensión de derivación de entrada
La contraseña es [@'~^E.
Dynamic ESS permitir alimentación de la red
¿Hace calor esta mañana?
De neutro a frío
Define las acciones que se ejecutarán cuando la aspiradora reciba la orden "Regresar a la base".
Las verjas del garaje están abiertas.
Me acuesto a las tres y media.
Restablecer la vida útil del hilo del recortabordes
Información de detección Bluetooth no válida.
La contraseña es Aq<X.
Por favor, abre la verja del salón.
Se ha alcanzado el tiempo restante del temporizador
Descripción de la ruta de viaje
Tipo de Climate React
No se pudo conectar a Xbox Network debido a un tiempo de espera agotado de conexión
Comprueba si uno o más satélites Assist están inactivos.
La cerveza cuesta $25.
Cantidad de almacenamientos en casa
Mi abuelo está cansado.
Por favor, cierra la nevera.
Marcar para eliminar esta regla
Restablecer el filtro superior
Se requiere verificación de la ubicación
Información de reloj no válida
Ayer el niño compró una flor.
Selecciona el dispositivo Xiaomi Home que quieres configurar.
La próxima semana las niñas van a la oficina.
Cantidad de recursos compartidos recibidos
Interfaz de red no válida
Nivel de infrarrojos automático cuando el brillo de la luz es bajo.
Plantilla de comando HS
El agua cuesta $25.
La contraseña es ,Oc*L.
Modo purificador de aire
Hace calor.
Si se debe limitar la potencia total exportada o la de cada fase.
Subtensión en el bus de CC durante la conexión a la red eléctrica
Dirección MAC no válida
Selecciona la siguiente pista en un reproductor multimedia.
Este dispositivo SMA no es compatible
La dirección IP o el nombre de host de tu batería Homevolt en tu red local.
¿Hay un ordenador al lado de la silla?
Tu tío está en la oficina.
Eliminar elementos completados de la lista de tareas pendientes
Selecciona la dirección del acuerdo que deseas añadir.
No hay ubicaciones disponibles para este usuario, comprueba la configuración de Total Connect
El ordenador está en la cocina.
Dispositivo final completo
La aplicación instalada está obsoleta
No se pudo registrar, por favor, inténtalo de nuevo
Este dispositivo my-PV no es compatible.
Tu madre escribe un libro todos los días.
Restaura Home Assistant.
Tu hijo está comprando un cuadro.
La cama es roja.
Crear notificación persistente
Índice de valle de día blanco
Tiempo en completar la transición.
Este dispositivo no es compatible
Velocidad de rampa remota de encendido a apagado
No se pudo abrir la URL.
Sensor de temperatura interior
Elige los feeds que quieres incluir
Tu hija necesita una cama.
El relé ya no está disponible
Falló la comunicación Bluetooth con la estación de carga.
País para el que se muestran las imágenes de la cámara.
La clase empieza a las siete y media.
El café está caliente.
Código de un solo uso
Modo mantener fresco
La próxima semana mi abuela va a la ciudad.
La cuchara es demasiado cara.
Crea una solicitud de contenido multimedia en Seerr.
Mi abrigo es bonito.
Contraseña de tu cuenta de INDI Allsky.
Temporizador de luz: intervalo
Conectar con Huum
Velocidad de descarga de paquetes
La tienda cierra a las cinco.
No se puede conectar a tu instancia de Immich.
Desbloquear puerta específica
Alarma de humo detectada
No se pudo restablecer el periodo de mantenimiento en Vitesy Hub.
El viernes mi médico va al mercado.
Porcentaje de carga del generador
Las cartas están en la ciudad.
Detener la carga según SOC
Sensor de cargador de VE heredado en uso
El aire no está más caliente que el agua.
Ayer tu hermano compró un cuchillo.
Esto te permitirá cambiar la configuración del adaptador.
Ayer mi hija comió un pastel.
Conectado al control
Mi hija quiere una botella de zumo.
El contenido de tu mensaje.
Por favor, apaga el ordenador del garaje.
Se dispara cuando el brillo de una o más luces cruza un umbral.
Hace frío en Roma.
Actualizar las credenciales de tu cuenta de Hydrawise.
Tu amigo necesita un cuchillo nuevo.
Mi tío es alto.
Ella escribe un libro todos los días.
¿Es barato el salón?
La mujer quiere un vaso de leche.
Error de conexión o de inicio de sesión: por favor, comprueba tu configuración
¡Hasta luego, Ana!
La puerta del salón está abierta.
La base de datos especificada no existe.
Arranque del generador con tensión habilitado
Alimentación en tarifa 1
Error al comunicarse con la API de Remember The Milk.
Próxima hora de cambio programada
Me acuesto a las nueve y media.
Apaga la televisión, por favor.
El nivel de volumen de una alarma activada.
Hora del próximo período
Me levanto a las cuatro.
Comprueba si uno o más sensores de luz no la detectan.
Esta noche los profesores van a la iglesia.
Error del chip (CA)
Hacer ping a un nodo
Mi hijo es de Madrid.
Temporizador de enfriamiento del generador
Fuente de temperatura local
Umbral de alarma de batería
La próxima semana mi hermana va a la escuela.
¿Dónde están mis tazas?
Establece el porcentaje de humedad de una zona o lista de zonas.
No uses t|D como contraseña.
Los árboles son blancos.
Temperatura ambiente mínima
No se puede escribir en el archivo; consulta los registros para obtener más detalles.
Establece el modo de purificador de aire.
Mi profesor trabaja en Berlín.
Selecciona tu acuerdo
Obtener capacidades de modo del dispositivo
Opciones personalizadas de ICA local
Número de sensores de temperatura
X10 todas las luces apagadas
Alimentación de salida de CA
Hora de finalización del modo de suspensión los domingos
La tienda abre a las siete y media.
En espera, bomba en funcionamiento
Selecciona parada y dirección
Se requiere al menos uno de 'Control de apertura/cierre' o 'Posición - Establecer posición'.
Configuración del bot de Telegram
Intervalo de electricidad consumida en horas valle
Tu código es 76317.
El payload que se envía cuando se emite un comando de "armar con derivación personalizada".
Energía importada fase A
Presión de salida del compresor
Modo de oscilación horizontal
Eliminar programación de carga
Modo de ventilador inteligente
El id del calendario que quieres.
Retorno en tarifa valle
Restablecer la vida útil del filtro
La consulta de búsqueda.
Hay una cuchara en el parque.
Este dispositivo Edifier ya ha sido configurado con este transmisor.
Información básica de tarifas (54)
Se produjo un error durante el proceso de actualización
El sensor binario de secado de la mopa de Roborock está obsoleto.
Mi médico no tiene frío.
Riesgo alto para la salud
Control en tiempo real: Inicia la descarga con la potencia configurada hasta alcanzar el SOC objetivo.
Tensión máxima de la batería hoy
¿Dónde está tu silla?
Habilita y configura los ajustes de Pure Boost.
Producción del sistema en su vida útil
Tu madre está dibujando un ratón.
El código de usuario no es válido para este usuario en esta ubicación
Se esperaba una secuencia de mensajes.
Tu amigo quiere un trozo de carne.
Conectar a la URL personalizada de EZVIZ
Buenas noches, Laura.
Tu abuelo va al cine los domingos.
Se dispara cuando uno o más termostatos comienzan a secar.
Tenemos siete abrigos.
Hay un bolso detrás de la cama.
Precio actual de la electricidad
El dispositivo devolvió un ID único no válido
Por favor, introduce un ID de proyecto en la nube válido (comprueba la Consola Cloud)
Temperatura de color al encender
No se encontraron dispositivos Honeywell.
¿Dónde está mi teléfono?
Abortado mediante el arranque remoto
Se dispara cuando el modo de funcionamiento de uno o más humidificadores cambia.
Vives en Roma.
Tiempo de funcionamiento desde el último mantenimiento
Lista de entidades para forzar la actualización.
Perdón.
El lunes el niño va al mercado.
Proporción de consultas DNS bloqueadas
Configurar la puerta de enlace de Intergas
¿Qué significa {?
Mi hija no tiene calor.
No uses mHj como contraseña.
Nivel bajo de combustible
Hoy hace mucho frío en Berlín.
Cancelar la anulación de la consigna de la habitación
La contraseña es E|4sAV.
Restablece el valor de la variable o consigna.
Energía de carga total
El nombre de host o IP de tu inversor
Electricidad utilizada en modo de espera
Enviar comando de nodo
Hace sol en Madrid.
Actualizar la configuración de filtración secundaria
Método de instalación no compatible
Mi cuchara es pequeña.
Habilitar la carga de CA (red eléctrica).
El termostato superó el umbral de humedad deseada.
Conectado a Wi-Fi
Hay 15 grados en el salón.
Accesorio de 32A en unidad de 16A
El número de segundos entre el registro de objetos.
Puerto en el que Datadog Agent está escuchando
Establecer las credenciales de la cuenta de la cámara
¡Hasta mañana, Sara!
Mi tía tiene doce llaves.
Temperatura de almacenamiento solar
El nombre de host o la dirección IP de tu dispositivo Teltonika.
La lámpara del ático está apagada.
¿Qué significa v?
Activar modo eco con duración
El identificador de correo electrónico (UID).
Desactiva el modo de refuerzo.
Deshabilitar grabación de movimiento
Tu hermano vive en México.
Por favor, configura la contraseña o la ubicación del archivo de clave privada para el almacenamiento SFTP.
Se produjo un error al comunicarse con el servicio Twente Milieu.
Programa de carga/descarga
Los estados que quieres rastrear desde la entidad.
¿Dónde está mi libro?
Producción de energía - Tarifa valle
Direcciones de grupo para establecer una nueva posición absoluta.
No es fácil.
Presión actual del agua
Recarga las escenas desde la configuración YAML.
Crear sensor de horas del día
No uses {^Kch| como contraseña.
Define la cantidad de leche.
Enciende o apaga el dispositivo.
Obtener el estado de las credenciales de la cerradura
Escribe el carácter b dos veces.
Nombre de usuario de la API (solo necesario si la autenticación de la API está habilitada).
Esta mañana no hace sol.
No abras la puerta.
Consumo de electricidad esta semana
Modo del controlador HVAC
¡Bienvenido, Lucía!
El dispositivo detectado no es una bomba de calor Qube.
Configurar el panel Elmax local encontrado
No se pudo actualizar la regla de la cerradura de la puerta.
Modo de bus de control
Escribe el carácter Z dos veces.
¿A qué hora sale el autobús?
¿Hay un cuchillo en el jardín?
Hoy hace mucho sol en Inglaterra.
Último evento de movimiento
Exportar configuración del dispositivo MQTT
Actualiza el coste de una recompensa.
Fallo por sobrecorriente en el hardware de CA
Espera; tarda 5 minutos.
ID del hilo del mensaje
Abre las cortinas del jardín.
Sistema en mal estado: La configuración falló
¿Dónde está tu hijo?
Volver a configurar la instancia Paperless-ngx
No se pudo obtener información del proyecto.
Por favor, pon la temperatura del dormitorio a 25 grados.
Uso de tarifa punta
No se puede acceder al bucket utilizando la clave de acceso ID y el secreto proporcionados.
Dirección de grupo para controlar el brillo del canal de color.
¿Dónde está tu tío?
El mundo es grande.
Sensor de control de la temperatura interior
Navegar a una URL específica
Espera; tarda 23 minutos.
Mi hija tiene diez cámaras.
Hora de inicio de la tarifa eléctrica reducida mañana
Tu hija va a la oficina todas las semanas.
Error de tensión en el vaciado automático de la base
El archivo se llama iavx_1.txt.
Volver a configurar Actron Air
Unidad de medida inesperada
Capacidad SMS (SIM)
Tu amigo va al hotel.
Espacio de almacenamiento libre
El cuadro está delante del árbol.
El archivo se llama jcqu-2.pdf.
Tu código es 80914.
Establecer escena de luz
49 + 47 = 96 es correcto.
Tu vecino tiene nueve pájaros.
Inversor a CA-in-1
Por favor, enciende el ordenador del baño.
Nodo remoto eliminado
El archivo se llama pako.py.
Etiqueta de mensaje enviado
El nombre de host o la dirección IP de tu dispositivo Rain Bird.
Consumo máximo de gas por hora - hoy
El archivo se llama btzv_1.txt.
¿Dónde está la biblioteca, por favor?
El país no es compatible.
Escribe el carácter J dos veces.
Silencio, por favor.
Tu padre va a la oficina en coche.
Tu código es 73996.
Ayer mi hijo escribió un libro.
No hay datos disponibles para la ubicación o zona que has seleccionado.
Gracias, Laura.
Número que representa la posición "cerrada".
El arroz cuesta $8.
Tu hijo necesita una bicicleta.
Subida a lo largo del tiempo
¿Está encendido el horno del jardín?
Él quiere un kilo de arroz.
Obtener datos del plan de comidas
Precio máximo de mercado
Tensión EVSE TC
Pierna de cordero
Previsión del consumo de energía restante para hoy
Muestra las estaciones en el mapa
Me levanto a las seis y media.
Luz del horno superior
¿Qué significa 3?
¿A qué hora te levantas esta noche?
Se dispara cuando uno o más humidificadores se encienden.
Modo noche iniciado
Precio de la electricidad de la próxima hora
Se requiere actualización de firmware Reolink
Corriente máxima por fase
Error durante la grabación de datos de registro
PM2.5 interior promedio de 24 horas
Visión nocturna por infrarrojos
No se encontró el nuevo adaptador.
¡Gracias, Carlos!
Volumen máximo en modo diurno
Potencia máxima de la batería en modo pasivo
El gato está en el comedor.
¿Puedes cerrar la caja?
El carácter t no está permitido.
Mi hermana necesita una taza nueva.
El niño está en el dormitorio.
Introduce la ruta de autobús que quieres seguir (por ejemplo, M15, B46, Q10).
Mi tía va a la playa los lunes.
La contraseña de tu cuenta de Whisker.
Mi ordenador es pequeño.
Topic de estado RGBW
Repetición de reproducción de medios
Abre las puertas del comedor.
Los profesores están comprando el sombrero.
Detección de ventana invertida
¿Dónde está la cocina, por favor?
Se ha completado la carga
Energía total producida
Soporte de transferencia de consigna de agua caliente
Contactos de carga restantes
Error inesperado de la API de Duco.
Activa el modo eco durante un tiempo determinado.
¿Puedes abrir la caja?
Comen una pizza todos los días.
Lectura del medidor de gas
Las ventanas del comedor están cerradas.
¿Lloverá mañana?
Mi abuelo trabaja en Londres.
Hay 19 grados en la cocina.
Define una plantilla para obtener el estado actual del tiempo
Modo de hardware de salida de audio
Opciones de Total Connect
Él tiene siete perros.
Tengo mucho calor.
Escribe el carácter = dos veces.
Vida útil del depósito de polvo
Consumo total de energía
Potencia de la fase A
Mi llave es azul.
Hay un cuadro delante de la silla.
Hay 18 grados en el comedor.
Aquí no hace frío.
Buenas noches, María.
Hora de la última limpieza
Detección de movimiento de la cámara
Espacio total del almacenamiento interno
Comprueba si uno o más temporizadores están activos.
Esta mañana tu hijo va al parque.
Verificar el código
Hora punta más alta - Hoy
¿Hay un reloj en el sótano?
Inversor de tracción delantera
El vaso es blanco.
Crear una copia de seguridad parcial
El reloj está en el hotel.
Él tiene cuatro libros.
Mi cuchillo es azul.
Establecer temperatura deseada en calentador de agua
¿Por qué no?
La mujer tiene mucho calor.
Mi profesor está dibujando un ratón.
¿Hace calor aquí?
No se ha podido enviar el comando al Apple TV
Modo súper congelador
Debes especificar al menos una imagen fija o URL de transmisión
Mi hermano es inteligente.
Responder al ID del mensaje
Los profesores trabajan en México.
No se pudo enviar SMS
La temperatura establecida durante el modo de vacaciones.
La contraseña es FGU-g.
Activa el modo vacaciones hasta una hora determinada.
Elimina un vehículo de la lista Autocharge del cargador.
¿Es negro el sótano?
Ventana trasera del pasajero
Seleccionar un puerto serie
Energía total de entrada a la batería
El profesor lava una camisa todos los días.
Mi médico come un plátano todos los días.
Tenemos dos billetes.
Esta mañana las mujeres van a la piscina.
Tu abuelo va a la playa.
No se pudo iniciar el flujo de autenticación
Comprueba el nivel de PM1 de una o más entidades.
6 + 2 = 8 es correcto.
Comprueba el nivel de óxido nitroso de una o más entidades.
Estado del ventilador del termostato (69)
Estás contento.
Soporte de escritura de consigna de agua caliente
Límite de cierre de elevación
Completa tu información de inicio de sesión de Abode
Ya se han configurado todos los dispositivos disponibles.
El dispositivo no es un punto de montaje de supervisor
Tasa de movimiento predeterminada
Tasa de subida DSL
¿Dónde está el hotel?
Nivel de temperatura del asiento
Tengo una casa nueva.
Fallo por sobrecorriente de entrada
Ciudad/condado (I-L) para la que recibir advertencias
Brillo automático en modo noche
Cancelar una misión pendiente
El caballo está al lado del coche.
Hora de inicio de "No molestar"
Las niñas no tienen hambre.
Tu código es 67283.
Tu código es 76693.
Velocidad del ventilador de extracción
Control booleano genérico de 2 bits
Ordenar la lista de la compra
Se dispara cuando el nivel de una o más baterías cambia.
Envía un sonido a un dispositivo
Temporizador de inicio de carga
Actualiza una recompensa específica para el personaje de Habitica seleccionado
Crear la entidad de cámara
Topic del comando de temperatura
Producción total de energía fotovoltaica
No se pudo obtener la información de descubrimiento de la aplicación Z-Wave JS.
Enviar telegrama KNX
Hora de llegada real
Energía de descarga de la batería en su vida útil
Tiempo de espera de detección de movimiento
Fallo permanente del relé
Enfriar cuando la habitación está más caliente de lo deseado
¿Hay un H en el teclado?
No se pudo iniciar la aplicación Matter Server.
Número de ciclos de la batería
Por favor, selecciona un método de contacto:
Carga de energía consumida
Error de autenticación de contraseña
Tu hija necesita una sopa.
¿Qué significa o?
Inicia una conversación desde un satélite Assist.
Consumo mensual en hora punta
¿Hay una flor en el hotel?
Consultas DNS hoy
Avería de presión de aire
Tu homee ya está conectado usando otra dirección IP
Inicio de lluvia por sensor de lluvia
Recordatorio de limpieza del filtro inteligente
Actualización automática habilitada
¿Tu red es nueva o ya existe?
Obtener el valor de un atributo en la etiqueta seleccionada.
Selecciona el tipo de módem Insteon.
Las puertas del garaje están abiertas.
¿A qué hora cierra la tienda hoy?
Hola, Sara.
La pelota está detrás del árbol.
El tren sale a las nueve y media.
Precio de producción de energía - Valle
No se pudo encender la luz
El código del segundo factor enviado al correo electrónico de tu cuenta Cync
No se encontró el archivo de claves ADB
Número de ciclos de carga
Actualizar clave API
La vida es bonita.
Elige la línea de metro que quieres rastrear.
Mi tía quiere un trozo de queso.
Pico de demanda del mes actual
Advertencia sobre el nivel de aceite del motor
Configuración de temperatura de color
Tráeme un bocadillo.
Error de llama piloto
Error de consistencia de la corriente de fuga
PM2.5 interior AQIN de 24h
Temporizador de arranque del generador por tensión
La nube de Tuya ha rechazado el comando.
Peras para cocinar (grandes, cortadas en cuartos)
Ruta local a una imagen.
El cortacésped comenzó a regresar a la base
Electricidad consumida en la fase tres
Uso de esta sesión
¿Puedes encender la luz del garaje?
¿Está apagada la cafetera de la cocina?
Temperatura exterior para activar la refrigeración
Presión del neumático trasero derecho
La contraseña utilizada para iniciar sesión en la aplicación Rehlko.
Temperatura deseada del agua
Escribe el carácter , dos veces.
Dirección de correo electrónico del destinatario.
Las persianas del comedor están cerradas.
Mi vecino vive en México.
Mi amigo tiene seis cámaras.
Limpiar los contactos de carga
El dispositivo no proporciona un número de serie
Error de software detectado.
El médico tiene veinte casas.
Apagado por sobretemperatura del hardware
Mi profesor va al parque en tren.
Por favor, tráeme un helado.
10 bits (0,25 °C, hasta 187,5 ms)
Mañana lloverá en Londres.
Él va a la escuela en autobús.
Elige el siguiente paso.
La contraseña es Lke.
A mi hijo le gustan los helados.
Pausa/Reanudar cola
El vaso está al lado del coche.
Caudal total de entrada
Pulsa la tecla h.
Nombre de host o dirección IP de tu dispositivo WLED.
¡Hasta mañana, David!
