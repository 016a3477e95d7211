No se pudo establecer la configuración de la aplicación Z-Wave JS.
Potencia máxima diaria
Carga de batería desde la red
Elimina un grupo.
Distancia de detección de movimiento
Ajuste la temperatura deseada.
Establece la fecha y la hora en el panel de alarma.
El tipo de precios a recuperar.
Establecer carga programada
Esperando para cargar
Configuración del modo preestablecido
Fase de potencia B
Hora del último inicio de electricidad
Apagar reproductor multimedia
Interruptor apagado
No se pudo iniciar la actualización del firmware.
La hora de la alarma.
Sensor de ambiente habilitado
Establece o actualiza la anulación manual del cargador.
Topic del comando de temperatura de color
Corriente del TC de carga
Lista de tareas pendientes
Factor de potencia de producción CT
Válvula de entrada de agua
El número especificado ya está en uso
Tipo de límite de exportación
No hay ninguna actualización del firmware disponible.
Precio de la potencia del interruptor
Salida de alimentación de CA
Enciende un termostato.
Última lectura de gas
Selecciona el método de conexión
Selecciona tu dispositivo entre los dispositivos Bluetooth disponibles.
Selecciona el dispositivo Hue que quieres configurar
Establece el modo de color de la cámara.
Establecer el parámetro de configuración del dispositivo
Modo de detección de movimiento
Introduce las credenciales de acceso del dispositivo.
Opción a seleccionar.
El medio seleccionado para reproducir.
Actualizar clave API
Energía de carga total
Fecha que se va a establecer.
De derecha a izquierda
Imagen de último movimiento
Temporizador de inicio/parada
El texto a configurar.
Temperatura de entrada de la fuente
Aire caliente eco
Actualización en curso
Ajustar el modo del filtro de aire
Envía a un reproductor multimedia el comando para cambiar la fuente de entrada.
Consumo de energía actual
Nivel de batería baja
Dirección IP del dispositivo
Error de nivel de agua
El nombre de la tarea.
Caudal desde el reinicio
Establece la humedad objetivo para calefacción.
Corriente de producción de energía
El nuevo valor a establecer.
Señal de batería baja
Total de importación desde la red
Modo de funcionamiento de oscilación horizontal.
Mensaje de texto recibido
Perfil a activar
El caudal de agua es bajo
Último consumo del contador
Elige un estado
Establece el tiempo de riego.
Establece la configuración de una cerradura.
Calibración en curso
Tensión de CA demasiado baja
Tensión de CC (Modbus)
La consigna de temperatura máxima.
Intervalo del precio de la electricidad
Estado de la potencia de carga
Sensor de temperatura interior
Estado de conexión del dispositivo
Fuera de casa
Prueba en curso
Límite de velocidad de subida
Código de un solo uso
Reproductores multimedia para reproducir el mensaje.
Patatas (cerosas, enteras, pequeñas)
Código utilizado para abrir la cerradura.
Modo calentador de agua
Energía real consumida
Energía total de entrada a la batería
Chat no encontrado
Tipo de celda de la batería
Se ha detectado un error en la red eléctrica.
Texto personalizado izquierdo
Apaga un termostato.
Temperatura de almacenamiento solar
Sistema de carga de potencia activa
Número de puerto no válido
Almacenamiento de tensión CT
La consigna de temperatura mínima.
No se pudo detener
Volver a autenticar la integración de Proxmox VE
La potencia superó el umbral
Producción de energía ACS
Configuración de entidad KNX no válida
Eliminar el límite inferior
Estado de la energía
Habilitar la carga en horas valle.
Carga de tensión TC
Humedad objetivo máxima
Detener inclinación de persiana
Valor del ajuste.
Fin del modo ausente.
Valor a configurar.
El calentador está demasiado caliente
Plantilla de valor del modo de funcionamiento
Mostrar un mensaje
Armar alarma modo en casa
Último porcentaje de batería restante
Estado de fallo de salida
Este dispositivo ya está configurado con esta entidad de infrarrojos.
Se ha detectado un error en el inversor.
Uso de tarifa valle (diario)
Se detecta movimiento
Dirección MAC no válida
Soporte del modo de oscilación
Admite modo de calor
Fallo en la salida de CA
Por favor, actualiza la clave API de tu cuenta.
El ID de entidad de la nueva escena.
Habilitar usuario de cerradura
Inicia la carga en el vehículo.
Nombre de usuario para tu cuenta de usuario local (no en la nube).
No se pudo añadir el código PIN a la cerradura.
Tiempo de respuesta de la consigna
Retorno de la tarifa valle del año en curso
Modo de limpieza de aire
Este dispositivo SMA no es compatible
Notificación de cuenta web.
Cambiar el tipo de dispositivo de un interruptor
Encendido por la noche
Iniciar sesión de carga
La fecha objetivo.
Establece el tiempo de pausa.
Introduce tu texto.
Establecer anulación manual
La contraseña del usuario
La aplicación en la que escribir.
Tensión de la fase-A en CA
Estado de carga del vehículo
No se ha podido establecer el modo de ventilación.
Fallo del sensor B
Establecer la humedad objetivo del humidificador
Apaga un ventilador.
Anulación automática al armar
Selecciona el canal que quieres añadir.
Patatas (cerosas, enteras, grandes)
No se pudo configurar el modo ventilador
Gas esta semana
Detener Home Assistant
Frecuencia de CA demasiado baja
Valor del comando para apagar
Selecciona un garaje de la lista
Energía este año
Nombre del dispositivo y de la entidad
Nivel de luz nocturna
Configuración de la puerta de enlace serie
Nombre de un perfil de luz a utilizar.
Estado de encendido
Opciones del panel de control de alarma
Potencia FV total
Temperatura máxima deseada
Modo de bus de control
Estado de carga de la batería
Consumo de gas ACS este año
Intervalo de electricidad consumida en horas valle
Establecer la temperatura deseada
Introduce los datos del calendario remoto.
Escena A/B
Unidad de temperatura en pantalla
Último día de vacaciones.
Nombre de usuario para el usuario del controlador Omada.
Consigna máxima de temperatura de caldera
Restablecer el filtro superior
Introduce la información de tu dispositivo SMA.
Dirección hardware del dispositivo a eliminar.
El ID del LED.
Dirección de grupo a la que se envía el valor.
Fallo del sensor de temperatura remoto (reinicio automático)
Selecciona si el dispositivo está en modo de calefacción o refrigeración.
Dirección de grupo que representa al estado.
Nueva temperatura deseada para el calentador de agua.
Esperando el inicio
Valor al que se configura el contador de suministro.
Establece la velocidad del ventilador del perfil Home.
Restablecer la vida útil del filtro de la estación
Producción actual de energía fotovoltaica
Por favor, introduce los datos de conexión de tu dispositivo.
Apaga un humidificador.
El tipo de usuario a crear.
Humedad máxima de alarma
Alarma armada en modo ausente
Estado del horno inferior
No se pudo conectar con Telegram.
El calentador de agua está apagado.
Temperatura del depósito de agua
El temporizador está en pausa.
Hora del pico del mes
Escribir datos por nombre
Define una plantilla para obtener el porcentaje de velocidad del ventilador.
Modo HVAC para configurar.
URL de la interfaz web
Recibido del ID de usuario
Frecuencia fuera de la red
Por favor, introduce el nombre de usuario y la contraseña
El código a establecer para el usuario.
Apaga el LED de Wi-Fi de un interruptor.
Corriente del motor del inversor de tracción trasera
Apaga el reproductor multimedia.
Autenticación mediante clave API
Corriente de carga máxima del ESS
Hora de llegada
Color para la luz en formato RGB.
Enciende o apaga la luz.
Tipo para el nuevo valor.
Velocidad del ventilador derecho
Introduce la dirección IP del dispositivo.
Dirección MAC del dispositivo.
Índice de la ranura de usuario que se va a eliminar.
Error al encender
Configurar el modo de funcionamiento HVAC
Consumo total diario de agua
Consigna del ventilador de suministro cuando ausente
Consumo de energía para calefacción este año
Temperatura máxima del módulo
Nombre de la salida de sonido a la que cambiar.
Temperatura de consigna del ACS
Arranque en CA
Nombre de host o dirección IP del dispositivo
Topic del comando de porcentaje
La ubicación para obtener los datos de calidad del aire.
Seleccionar la fuente del reproductor multimedia
Comprueba el volumen de uno o más reproductores multimedia.
Modo para configurar el sistema.
El título de la tarea de Habitica.
Tensión del bus FV
Brillo automático en modo noche
Fecha de inicio de la factura eléctrica actual
El valor no es válido.
Nombre del archivo a leer.
Consigna de agua caliente
Uso de tarifa punta
No se pudo configurar el estado de ventilación.
Protección de temperatura de la unidad
Obtiene los detalles de una advertencia.
Establece el precio de la energía.
Selecciona el filtro para configurar.
Inicio de la última limpieza
Enciende un calentador de agua.
Velocidad de descarga de la red
Fin de descarga configurado de la batería
API en la nube utilizada
Potencia activa total
Selecciona la entidad que quieres actualizar
Obtener la URL de la imagen
Precio medio de la electricidad hoy
Valor del dióxido de nitrógeno
Tensión de entrada alta
Nivel del sensor
Ajustar el tiempo mínimo de encendido del ventilador
No se pudo escribir en el inversor.
Coste de tarifa valle (diaria)
LED de estado de la válvula
Límite máximo de corriente de descarga configurado de la batería
Tipo de red desconocido
La puerta está cerrada.
Tiempo de espera del temporizador del ventilador
Actualización web disponible
Establecer usuario para la cerradura
Ajustar el modo de zona
Topic de estado de la posición
Vida útil del cepillo principal
La velocidad del ventilador como porcentaje.
No se pudo leer la acción actual de HVAC
Enciende una cámara.
Consigna de potencia de CA
Índice de calidad del aire y humedad
Dirección IP o nombre de host de tu dispositivo
Iniciar una zona con una duración.
Nombre de usuario con el que autenticarse.
La URL para abrir.
Fecha y hora
Introduce los detalles de acceso del dispositivo.
El nombre de la programación
Energía de carga de CC en
El termostato está apagado
Restablecer el filtro de agua
ID de entidad de escena
Punto de consumo de electricidad
El dispositivo no es un servidor multimedia compatible
Ranura de código para habilitar.
El nivel de monóxido de nitrógeno superó el umbral.
El código de usuario de tu panel
Exportación total a la red en su vida útil
Nombre de host o IP de la API del panel
Modelo de contador inteligente
Vuelve a autenticarse en la puerta de enlace.
El dispositivo tiene una temperatura demasiado alta
El ID de la estación debe ser un número.
Modo de luz de cámara exterior.
Descarga actual de la batería
Potencia real de entrada
Electricidad producida en la fase uno
Unidad de caudal
Descarga el archivo en una ruta local.
Consigna de potencia del inversor
Consumo de energía del compresor (hoy)
Establecer perfil del calentador
Configurar el horario de calefacción
Modos de oscilación horizontal
Fallo de CC/CC
Ruta del dispositivo serie
Error de conexión IP
Actualiza la ubicación de Home Assistant.
Consumo de gas - hoy
Tiempo de carga restante
Tiempo total de oscilación
Porcentaje de producción
Añadir un ventilador por infrarrojos
Modo de funcionamiento del inversor
Ajustar modo LED
Token de acceso no válido
Control remoto habilitado
Se dispara cuando el nivel de una o más baterías cambia.
Consumo de gas de calefacción este mes
Temperatura del agua de retorno
Acciones al apagar
El número de puerto de tu servidor web INDI Allsky.
El nombre de esta configuración
Coste del gas del año en curso
Entidades a eliminar
Se produjo un error de SSL.
Actualización de imagen disponible
Producción total en su vida útil
Elige un dispositivo encontrado.
Índice valle
Detiene un programa.
Encender cámara
Comprueba si es de noche.
Configurar mando a distancia por infrarrojos
Apagar ventilador
El valor del PIN.
Configuración del payload del panel de control de alarma
Tensión fase uno
Modo no válido o no compatible
Establecer valor de variable
Potencia de la fase A
Error de autenticación, por favor, inténtalo de nuevo
La hora a ajustar.
El controlador al que enviar el comando.
Actualizar código PIN
Establece la escena al brillo.
Clave API y usuario local
Tiempo hasta carga completa
Producción del sistema en su vida útil
Crear entidad KNX
El dispositivo no es compatible.
Establece la hora de un panel de alarma.
Consumo actual de energía
La entrada de configuración que representa el bot de Telegram para obtener el archivo.
La opción no es válida.
Clave API de Web
Texto para mostrar a la derecha.
Total de energía real en tarifa valle
Ventilador encendido
Color de LED apagado
El termostato superó el umbral de humedad deseada.
Token no válido, por favor, inicia sesión de nuevo.
Define una plantilla para una lista de los modos de funcionamiento disponibles.
Brillo del botón (activo)
Introduce tu token API
Selecciona la cuenta de Habitica para actualizar una tarea.
El canal seleccionado ya no está disponible.
Número del parámetro de configuración.
Arranque automático habilitado
Coste total de la electricidad del mes en curso
Establece la velocidad de un ventilador.
Estado de entrada de CA
Define una plantilla para obtener la temperatura de color de la luz.
El ID de entidad del sensor de temperatura interior.
Umbral de temperatura exterior para calefacción y refrigeración
Humidificador apagado
Hora de la última finalización de electricidad
Configurar la integración de Matter con la aplicación Matter Server
Topic del estado de la temperatura del color
Chat ya configurado
Nombre de la entidad a la que se envía el comando.
Nuevo valor del modo ausente.
El archivo de sonido a reproducir.
Selecciona la configuración de red para tu adaptador.
El termostato está encendido
Establece un modo de funcionamiento.
No se pudo añadir el servicio
Temperatura del cargador demasiado alta
Límite de carga del almacenamiento
Añadir una programación de carga
Consumo de energía de ACS este año
ESS deshabilitar la alimentación
No se pudo restablecer el adaptador.
Establecer límite superior
Temperatura deseada en el modo temporizador
Corriente de producción CT
Fallo de memoria del programa
Borrar temporizador de apagado automático de la luz
Días de la semana
El servidor al que debe conectarse.
Temperatura ambiente actual
Puerto serie no válido
Establecer tiempo de pausa
La contraseña de tu cuenta en la nube de Midea
Nombre del grupo.
Límite mínimo de consigna de calor
Apagar luz
Acciones al seleccionar
Límite inferior de carga con energía solar
La fecha para obtener los precios.
Acciones al seleccionar una fuente
Tensión fuera de la red
El sistema en el que establecer el PIN.
La opción no es compatible con el ciclo seleccionado
No se pudo conectar a la instancia de Mealie.
Seleccionar última opción
Conectar a Proxmox VE
Nombre de la fuente a la que cambiar.
No se pudo establecer la opción seleccionada
Define una plantilla para obtener el estado en curso.
Obtener la URL del medio
Velocidad de subida actual
Notificación al servicio de archivo
Total de retorno de energía (diario)
Puerta delantera derecha
Tiempo de batería restante
Sistema no disponible
Establece las opciones de una selección de entrada.
Detiene el modo de control remoto del aspirador.
Se produjo un error al configurar la temperatura.
Punto a punto
Potencia aparente de CA
ID de entidad en la que ejecutar la tarea.
Si habilitar o no la alarma.
Control de flujo del puerto serie
Finalización de la última limpieza
Volver a configurar BSB-LAN
Producción de almacenamiento hoy
Por favor, vuelve a autenticarte con el panel.
Nombre de las vacaciones a borrar.
Ajuste de factor de potencia
Utilizar la aplicación Z-Wave JS
Actualiza el estado de los dispositivos desde la red.
Estado de la consigna de zona
Establecer escena de temperatura de color
Selecciona los dispositivos de infrarrojos para el ventilador.
Actualización del sensor disponible
Límite de posición abierta
Cargador de CC-CC
La entrada de configuración que representa el bot de Telegram para enviar la acción de chat.
Topic para establecer la posición
Energía de la batería cargada este mes
No se ha seleccionado ningún área.
Energía consumida desde las baterías hoy
Migrar o volver a configurar
Define una plantilla para la temperatura de consigna.
Crear perfil del sistema
Corriente total de la batería
ID de la entrada de configuración a utilizar.
La temperatura deseada para el programa del horno.
Elige el método de autenticación
Energía de descarga de la batería en su vida útil
Memoria total (real)
Memoria disponible (real)
Actualiza la entidad de imagen con la imagen anterior del contenido multimedia configurado.
Selecciona una opción de una selección de entrada.
No hay ninguna cuenta disponible
Energía de la fase C
Potencia de salida de CA
Enciende y apaga la luz.
Este canal ya está configurado.
ID del dispositivo.
Restablecer el cepillo principal
Caudal de agua
Actualizar la configuración de Habitica
Plantilla de comando de temperatura de color
Hora del contador de gas
Actualiza la entidad de imagen con la imagen seleccionada.
Habilitar el control de humedad
Está en la zona
Elige tu voz y tu modelo
A través de un dispositivo USB
Contraseña de Wi-Fi
Establecer estado de bloqueo
Es de noche.
