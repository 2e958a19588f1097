"""What the furniture of Spanish pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases

SPANISH = Phrases(
    lang="es",
    teaser="""
        lea también…; lea además…; lee también…; leer también…; le puede interesar…; te puede interesar…;
        te podría interesar…; puede interesarle…; también te puede interesar…; también le puede interesar…;
        te recomendamos…; le recomendamos…; ver también…; vea también…; véase también…; vea además…;
        mira también…; leer más…; lee más…; lea más…; ver más…; más información…; más sobre…; más en…;
        seguir leyendo…; sigue leyendo…; continuar leyendo…; conoce más…; además:…; video:…; vídeo:…;
        en video…; artículo siguiente…; artículo anterior…; siguiente noticia…; noticia anterior…;
        no te pierdas…; no se pierda…; lea aquí…; puedes leer…; ver artículo…; entrada anterior…;
        entrada siguiente…
    """,
    media="""
        galería; galería de fotos; fotogalería; en imágenes; fotos; vídeo; video; vídeos; audio; pódcast;
        podcast;
        quiz; encuesta; infografía; mapa interactivo; boletín; especial; dossier; agenda; sorteo; del archivo;
        en la misma serie; escuche; escucha; mire; vea; ver; lea; leer; guía de compra; en directo
    """,
    related="""
        noticias relacionadas; artículos relacionados; contenido relacionado; contenidos relacionados;
        relacionados; relacionadas; temas relacionados; entradas relacionadas; notas relacionadas;
        también te puede interesar; te puede interesar; le puede interesar; lo más leído; lo más visto;
        más leídas; más leídos; las más leídas; lo más compartido; lo más comentado; lo último;
        últimas noticias; última hora; noticias recientes; artículos recientes; entradas recientes;
        artículos populares; entradas populares; recomendados; recomendadas; recomendado para ti;
        recomendaciones; más noticias; más artículos…; otras noticias; otros artículos…; destacados;
        destacadas; noticias destacadas; te recomendamos; lea también; lee también; tendencias;
        contenido patrocinado; en portada; más en esta sección; más de…; sobre este tema;
        sobre el mismo tema; ver más noticias…; artículos similares; le recomendamos; archivado en…;
        más información; los más leídos…; ahora en portada
    """,
    navigation="""
        esta entrada fue publicada…; escucha el podcast…; escucha este artículo…; editado por…;
        menú; menu; menú principal; inicio; portada; buscar…; búsqueda; ir al contenido…;
        saltar al contenido…; pasar al contenido…; iniciar sesión; inicia sesión; inicie sesión;
        cerrar sesión; acceder; entrar; registrarse; regístrate; registro; mi cuenta; cerrar; abrir menú;
        cerrar menú; volver; volver arriba…; volver al inicio…; subir; atrás; siguiente; anterior; imprimir;
        guardar; guardar artículo; escuchar; escuchar artículo…; contacto; contáctenos; contactar;
        mapa del sitio; mapa web; noticias; política; economía; deportes; cultura; sociedad; internacional;
        nacional; mundo; opinión; tecnología; ciencia; salud; negocios; entretenimiento; espectáculos;
        estilo; vida; gente; sucesos; educación; medio ambiente; viajes; motor; tv; televisión; vídeos;
        videos; fotos; galería; podcast; podcasts; blogs; archivo; hemeroteca; el tiempo; horóscopo; juegos;
        pasatiempos; clasificados; empleo; ver todo; ver todos…; ver más; mostrar más; cargar más; más;
        secciones; sección; ediciones; estás en…; usted está aquí…; tabla de contenidos; índice; idioma;
        español; seguir; ampliar imagen…; ampliar foto; pantalla completa; tamaño de letra…; ayuda;
        preguntas frecuentes; servicios; descargar; descargar pdf; página…de; página siguiente; categorías;
        etiquetas; tiempo de lectura…; enviar; cancelar; aceptar; américa; españa; méxico; argentina;
        colombia; edición impresa; en vivo; en directo; newsletter; inicio noticias…;
        activar notificaciones…; modo oscuro
    """,
    share="""
        compartir; compartir en…; comparte; comparte…artículo…; comparte esta…; comparte este…;
        compartir esta…; compartir este…; compartir por…; compártelo…; compártenos…; compartir artículo;
        compartir noticia; compartir enlace…; copiar enlace…; enlace copiado…; enviar por correo…;
        enviar por email…; enviar a un amigo; síguenos…; síganos…; seguinos…; tuitear; me gusta;
        me gusta cargando; …únete a nuestro canal…; únete a nuestra…; síguenos en…; haz clic para…compartir…;
        haz clic para…; sigue toda la información…; sigue a…en…; correo electrónico; redes sociales;
        suscríbete a nuestro canal…; facebook twitter…; guardar compartir…; añádenos…google…
    """,
    advertisement="""
        ¿ya tienes cuenta…; ¿ya tienes una cuenta…; ¿ya eres suscriptor…; ¿ya eres socio…; hazte
        socio…; hazte socia…; inicia sesión…;
        publicidad; anuncio; anuncios; patrocinado; contenido patrocinado…; contenido exclusivo…;
        exclusivo para suscriptores…; solo para suscriptores…; sólo para suscriptores…;
        contenido solo para…; suscríbete; suscríbete…; suscríbase…; suscribirse…; suscribite…; suscripción…;
        suscripciones; ya soy suscriptor…; ya eres suscriptor…; ya es suscriptor…; ¿ya eres suscriptor…;
        para seguir leyendo…; sigue leyendo…suscr…; este artículo es…suscriptores…;
        este contenido es…suscriptores…; regístrate gratis…; regístrate para…; hazte socio…;
        hazte suscriptor…; apoya…; apóyanos…; dona; dona ahora…; donar; haz una donación…; prueba…gratis…;
        …primer mes…; …al mes…cancela…; …sin permanencia…; …cancela cuando quieras…; oferta…; ver oferta…;
        comprar…; compra…aquí…; continúa después de la publicidad…; continuar después…publicidad…;
        la noticia continúa…; …enlaces de afiliado…; …comisión por…compra…; en colaboración con…;
        presentado por…; acceso ilimitado…; accede a…contenido…; lee sin límites…; has alcanzado el límite…
    """,
    newsletter="""
        recibes este correo…; has recibido este correo…; gracias por leer…; darse de baja…;
        newsletter; newsletter…; boletín; boletines; boletín…; boletines…; suscríbete a…newsletter…;
        suscríbete a…boletín…; suscríbase a…boletín…; suscríbase a…newsletter…; suscribirse al boletín…;
        recibe…; reciba…; recibe en tu correo…; recibe las…; reciba las…; apúntate a…; inscríbete…;
        regístrate…newsletter…; …en tu correo…; …en su correo…; …en tu bandeja…; …en tu email…;
        …en tu buzón…; tu correo electrónico…; su correo electrónico…; tu email…; ingresa tu correo…;
        ingrese su correo…; introduce tu correo…; introduce tu email…; dirección de correo…;
        correo electrónico; gracias por suscribirte…; gracias por suscribirse…; …darte de baja…;
        …darse de baja…; …cancelar tu suscripción…; …cancelar la suscripción…; no enviamos spam…;
        no hacemos spam…; sin spam…; tus datos no serán…; sus datos no serán…; al suscribirte…;
        al suscribirse…; al registrarte…; mantente informado…; mantente al día…; no te pierdas…;
        todas las noticias en tu…; te has suscrito…
    """,
    comments="""
        pensamientos sobre…; comentarios en…; respuestas a…;
        ha encontrado un error…; has visto un error…; has encontrado una errata…; ¿tienes una historia…;
        deja un comentario…; deje un comentario…; deja una respuesta…; deje una respuesta…;
        deja tu comentario…; deje su comentario…; dejar un comentario…; dejar comentario…; comentario;
        comentarios; comentar; comenta…; ver comentarios…; ver los comentarios…; leer comentarios…;
        añadir comentario…; agregar comentario…; escribe un comentario…; escribe tu comentario…;
        escribir un comentario…; publicar comentario…; publicar el comentario; enviar comentario;
        sin comentarios; no hay comentarios…; aún no hay comentarios…; todavía no hay comentarios…;
        sé el primero…; sea el primero…; tu dirección de correo…no será…; su dirección de correo…no será…;
        tu correo…no será…; los campos obligatorios…; …campos son obligatorios…; …campos obligatorios…;
        todos los campos…; guarda mi nombre…; guardar mi nombre…; recibir un email…; notificarme…;
        este sitio usa akismet…; este sitio utiliza akismet…; aprende cómo se procesan…comentarios…;
        conoce cómo se procesan…; nombre; mensaje; web; sitio web; responder; cancelar la respuesta;
        cancelar respuesta; dice; dijo; inicia sesión para comentar…; debes iniciar sesión…;
        debe iniciar sesión…; debes estar conectado…; tienes que iniciar sesión…; normas de participación…;
        normas de uso…comentarios…; reportar; reportar comentario…; denunciar…; gracias por tu comentario…;
        gracias por su comentario…; …pendiente de moderación…; …será visible…; únete a la conversación…;
        participa en…; participa…conversación…; valora este…; la redacción se reserva…;
        los comentarios…responsabilidad…; más recientes; más antiguos; opina…; danos tu opinión…
    """,
    legal="""
        aviso legal…; política de privacidad…; política de cookies…; términos y condiciones…;
        términos de uso…; condiciones de uso…; condiciones generales…; protección de datos…; privacidad…;
        configuración de cookies…; configurar cookies…; cookies; …utiliza cookies…; …usa cookies…;
        …utilizamos cookies…; …usamos cookies…; …uso de cookies…; …utilizan cookies…; nosotros y nuestros…;
        …nuestros socios…datos…; aceptar cookies…; aceptar todo…; aceptar todas…; aceptar y…; rechazar…;
        rechazar todo; acepto; estoy de acuerdo; si continúa navegando…; si continúas navegando…;
        al continuar navegando…; al navegar…; tu privacidad…; su privacidad…; valoramos tu privacidad…;
        valoramos su privacidad…; …todos los derechos reservados…; …derechos reservados…; copyright…;
        …prohibida su reproducción…; …prohibida la reproducción…; …queda prohibida…reproducción…;
        …reproducción total o parcial…; …sin autorización…; quiénes somos; quienes somos;
        publicidad…contacto…; trabaja con nosotros…; código ético…; canal ético…; accesibilidad…; redacción;
        la redacción; staff; editado por…; director…; depósito legal…; issn…; desarrollado por…;
        funciona con…; tarifas…publicidad…; anúnciate…; anunciarse…; normas…; conforme a los criterios de…;
        conforme a los criterios…trust project…; gestionar consentimiento…; administrar…preferencias…;
        defensor…lector…; configuración de privacidad…; ¿has encontrado un error…; reportar un error…
    """,
    about="""
        sobre nosotros; acerca de…; acerca de nosotros; sobre el autor…; sobre la autora…; sobre la firma;
        el autor; autor; autora; quiénes somos; ver todas las entradas de…; más artículos de…;
        más noticias de…; ver biografía; sobre los autores…; ver perfil…
    """,
    credit="""
        foto:…; fotos:…; fotografía:…; fotografía de…; foto de…; imagen:…; imagen de archivo…; imágenes:…;
        crédito…; créditos…; foto cortesía…; captura de pantalla…; ilustración:…; gráfico:…; pie de foto…;
        foto referencial…; foto archivo…; fuente de la imagen…; pie de imagen…; infografía:…; getty images
    """,
    keywords="""
        etiquetas…; palabras clave…; temas…; tags…; en este artículo…; categorías:…; categoría:…;
        archivado en…; publicado en…; más sobre:…; tópicos…; etiquetado…; relacionado con:…;
        más información sobre…; en esta noticia…
    """,
    source="""
        este artículo apareció…; este texto apareció…; reproducido con permiso…; tomado de…;
        fuente…; fuentes…; vía…; con información de…; artículo original…; publicado originalmente…;
        este artículo se publicó…; este artículo fue publicado…; este texto se publicó…; traducido de…
    """,
    date="""
        publicado publicada el a las la actualizado actualizada última actualización modificado por de
        del fecha hora horas h hrs lectura tiempo min minutos minuto hace días día creado escrito en hoy
        ayer artículo noticia leer y actualizacion ultima modificacion utc cest cet gmt
    """,
    reader_question="""
        ¿qué opinas…; ¿qué opina…; ¿qué piensas…; ¿qué piensa usted…; ¿qué te parece…; ¿qué le parece…;
        ¿y tú…; ¿y usted…; ¿crees…; ¿cree usted…; ¿estás de acuerdo…; ¿está de acuerdo…; ¿has…; ¿ha usado…;
        ¿usas…; ¿utilizas…; ¿cuál es tu…; ¿cuál es su opinión…; ¿tienes…; ¿conoces…; ¿cómo…usted…;
        ¿cómo crees…; cuéntanos…; déjanos…; dinos…; ¿piensas…; ¿te gustaría…
    """,
    abstract="""
        resumen; resumen:…; en breve; en resumen; abstract…; summary…; claves; las claves; puntos clave
    """,
    openers="""
        El; La; Los; Las; Un; Una; Unos; Unas; En; De; Del; Por; Para; Con; Sin; Según; Pero; Aunque;
        Cuando; Mientras; Desde; Hasta; Tras; Ante; Entre; Sobre; Este; Esta; Estos; Estas; Ese; Esa; Esto;
        Eso; Aquel; Aquella; Además; También; Así; Como; Cómo; Qué; Quién; Cuál; Dónde; Porque; Pues;
        Entonces; Luego; Después; Antes; Ahora; Hoy; Ayer; Muchos; Muchas; Algunos; Algunas; Varios; Varias;
        Todos; Todas; Cada; Otro; Otra; Otros; Otras; Su; Sus; Nuestro; Nuestra; Al; Si; No; Ya; Él; Ella;
        Ellos; Ellas; Se; Lo; Durante; Finalmente; Asimismo; Incluso; Pese; Gracias; Aún
    """,
)
