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
        entrada siguiente…; lea nuestra…; lea nuestro…; lee nuestro…; lee nuestra…; lee el artículo…;
        lea el artículo…; lee la entrevista…; lea la entrevista…; lea el reportaje…; lee el reportaje…;
        mire también…; escucha también…; escuche también…; escucha el pódcast…; escuche el pódcast…;
        escucha el podcast…; mira el vídeo…; mira el video…; vea el video…; vea el vídeo…; ver vídeo…;
        ver video…; ver galería…; ver fotos…; ver fotogalería…; más noticias…; para saber más…;
        para más información…; para profundizar…; siga leyendo…; leer más; leer artículo completo…;
        leer noticia completa…; haga clic aquí…; haz clic aquí…; pincha aquí…; consulta aquí…;
        consulte aquí…; descubre más…; descubra más…; podría interesarte…; puede interesarte…;
        quizás te interese…; no te lo pierdas…; próximo artículo…; siguiente artículo…
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
        más información; los más leídos…; ahora en portada; información relacionada; lo más reciente;
        lo último en…; los más leídos; más leído; más vistas; más vistos; últimas entradas;
        últimos artículos; últimos vídeos; destacado; recomendados para ti; recomendamos;
        nuestra selección; selección de la redacción; la selección de la redacción; del mismo autor;
        de la misma autora; en esta serie; en la misma serie; en este número; otras noticias…;
        más artículos; más contenido…; además en…; también en…; trending; populares; lo más popular;
        no te pierdas; quizás te interese; temas del día; noticias de hoy; titulares; vídeos relacionados;
        videos relacionados; de nuestros socios
    """,
    navigation="""
        resumen generado por…; resumen hecho por…; este resumen ha sido…;
        este resumen fue…; haz el test…; haga el test…; pon a prueba tus conocimientos…;
        guardar en favoritos; añadir a favoritos;
        esta entrada fue publicada…; escucha el podcast…; escucha este artículo…; editado por…; menú; menu;
        menú principal; inicio; portada; buscar…; búsqueda; ir al contenido…; saltar al contenido…;
        pasar al contenido…; iniciar sesión; inicia sesión; inicie sesión; cerrar sesión; acceder; entrar;
        registrarse; regístrate; registro; mi cuenta; cerrar; abrir menú; cerrar menú; volver;
        volver arriba…; volver al inicio…; subir; atrás; siguiente; anterior; imprimir; guardar;
        guardar artículo; escuchar; escuchar artículo…; contacto; contáctenos; contactar; mapa del sitio;
        mapa web; noticias; política; economía; deportes; cultura; sociedad; internacional; nacional;
        mundo; opinión; tecnología; ciencia; salud; negocios; entretenimiento; espectáculos; estilo; vida;
        gente; sucesos; educación; medio ambiente; viajes; motor; tv; televisión; vídeos; videos; fotos;
        galería; podcast; podcasts; blogs; archivo; hemeroteca; el tiempo; horóscopo; juegos; pasatiempos;
        clasificados; empleo; ver todo; ver todos…; ver más; mostrar más; cargar más; más; secciones;
        sección; ediciones; estás en…; usted está aquí…; tabla de contenidos; índice; idioma; español;
        seguir; ampliar imagen…; ampliar foto; pantalla completa; tamaño de letra…; ayuda;
        preguntas frecuentes; servicios; descargar; descargar pdf; página…de; página siguiente; categorías;
        etiquetas; tiempo de lectura…; enviar; cancelar; aceptar; américa; españa; méxico; argentina;
        colombia; edición impresa; en vivo; en directo; newsletter; inicio noticias…;
        activar notificaciones…; modo oscuro; cargando vídeo…; cargando video…; vídeo no disponible…;
        este vídeo no…; activar sonido; silenciar; subtítulos; escucha esta noticia…; escuchar noticia…;
        versión en audio…; audio generado…; leído por…; voz automática…; guardar artículo…;
        guardar noticia…; leer después; leer más tarde; artículos guardados; mis artículos;
        imprimir artículo…; imprimir esta página…; imprimir noticia…; versión para imprimir…;
        tamaño del texto…; tamaño de texto…; aumentar texto…; reducir texto…; más pequeño; más grande;
        letra grande; contraseña; olvidé mi contraseña…; has olvidado tu contraseña…; recuérdame;
        recordarme; mi perfil; ir al menú…; volver a la portada…; ir arriba; página anterior; mostrar más…;
        cargar más…; ver más noticias…; ver todas las noticias…; ver en el navegador…; abrir en la app…;
        abrir en el navegador…; leer en la app…; este directo ha…; directo finalizado…; ordenar por…;
        filtrar por…; entrada más reciente; entrada antigua; entradas antiguas; entradas más recientes;
        farándula; columnistas; obituarios; suplementos; impreso; crucigrama; crucigramas; recetas
    """,
    share="""
        compartir; compartir en…; comparte; comparte…artículo…; comparte esta…; comparte este…;
        compartir esta…; compartir este…; compartir por…; compártelo…; compártenos…; compartir artículo;
        compartir noticia; compartir enlace…; copiar enlace…; enlace copiado…; enviar por correo…;
        enviar por email…; enviar a un amigo; síguenos…; síganos…; seguinos…; tuitear; me gusta;
        me gusta cargando; …únete a nuestro canal…; únete a nuestra…; síguenos en…;
        haz clic para…compartir…; haz clic para…; sigue toda la información…; sigue a…en…;
        correo electrónico; redes sociales; suscríbete a nuestro canal…; facebook twitter…;
        guardar compartir…; añádenos…google…; compartir esta noticia…; compartir nota…;
        compartir la noticia…; compartir en redes…; compartir con…; comparte en…; comparte con…;
        comparta esta…; comparta en…; pásalo; pásala; envíalo…; enviar noticia…; copiar; copiar el enlace…;
        copiar url…; correo; sigue a…en google…; síguenos en google…; sigue nuestro canal…;
        sigue el canal…; siga el canal…; siga nuestro canal…; suscríbete al canal…; únete al canal…;
        únete al grupo…; únase a…; agréganos…; añádenos…; añade…como fuente…; agrega…como fuente…;
        fuente preferida…; …fuente preferida…google…; en redes sociales; nuestras redes…;
        en nuestras redes…; ver en instagram…; ver esta publicación en instagram…; ver tuit…;
        ver publicación…; ver conversación…
    """,
    advertisement="""
        …juega con responsabilidad…; …juego responsable…18…; …prohibido a menores de 18…;
        ¿ya tienes cuenta…; ¿ya tienes una cuenta…; ¿ya eres suscriptor…; ¿ya eres socio…; hazte socio…;
        hazte socia…; inicia sesión…; publicidad; anuncio; anuncios; patrocinado; contenido patrocinado…;
        contenido exclusivo…; exclusivo para suscriptores…; solo para suscriptores…;
        sólo para suscriptores…; contenido solo para…; suscríbete; suscríbete…; suscríbase…; suscribirse…;
        suscribite…; suscripción…; suscripciones; ya soy suscriptor…; ya eres suscriptor…;
        ya es suscriptor…; para seguir leyendo…; sigue leyendo…suscr…; este artículo es…suscriptores…;
        este contenido es…suscriptores…; regístrate gratis…; regístrate para…; hazte suscriptor…; apoya…;
        apóyanos…; dona; dona ahora…; donar; haz una donación…; prueba…gratis…; …primer mes…;
        …al mes…cancela…; …sin permanencia…; …cancela cuando quieras…; oferta…; ver oferta…; comprar…;
        compra…aquí…; continúa después de la publicidad…; continuar después…publicidad…;
        la noticia continúa…; …enlaces de afiliado…; …comisión por…compra…; en colaboración con…;
        presentado por…; acceso ilimitado…; accede a…contenido…; lee sin límites…;
        has alcanzado el límite…; publicidad:…; anuncio publicitario…; espacio patrocinado…;
        contenido ofrecido por…; contenido de marca…; contenido promocional…; publirreportaje…;
        artículo patrocinado…; con el apoyo de nuestro…; saltar anuncio…; cerrar anuncio…;
        sigue leyendo después…; continúa leyendo después…; la noticia sigue…; el artículo continúa…;
        lo más visto tras la publicidad…; contenido premium…; exclusivo suscriptores…; solo suscriptores…;
        exclusiva para suscriptores…; exclusivo para socios…; solo para socios…; solo para usuarios…;
        este artículo es exclusivo…; esta noticia es exclusiva…; este contenido es exclusivo…;
        este contenido es solo…; este artículo es solo…; para leer el artículo completo…;
        para leer más…suscr…; para continuar leyendo…; te quedan…artículos…; le quedan…artículos…;
        te queda…por leer…; has leído…artículos…; ha leído…artículos…; elige tu plan…;
        elige tu suscripción…; ver planes…; ver suscripciones…; ver ofertas…; nuestras suscripciones…;
        oferta limitada…; oferta especial…; oferta de lanzamiento…; …primer mes gratis…;
        …cancela en cualquier momento…; …cancele cuando quiera…; …cancela cuando…; …sin compromiso…suscr…;
        suscripción digital…; regala una suscripción…; regala este artículo…; inicia sesión o…;
        inicia sesión para…; ingresa a tu cuenta…; regístrate; regístrese…; crea tu cuenta…;
        crea una cuenta…; tu donación…; con tu donación…; apoya el periodismo…; apoya nuestro…;
        apoye nuestro…; apoye el periodismo…; ayúdanos…; ayúdenos…; haz tu donación…; haga una donación…;
        compra ahora…; comprar ahora…; cómpralo…; añadir al carrito…; agregar al carrito…; en quioscos…;
        ver precio…; ver producto…; …programa de afiliados…; bloqueador de anuncios…; usas un bloqueador…;
        desactiva tu bloqueador…; desactive su bloqueador…; código promocional…; código de descuento…
    """,
    newsletter="""
        recibes este correo…; has recibido este correo…; gracias por leer…; darse de baja…; newsletter;
        newsletter…; boletín; boletines; boletín…; boletines…; suscríbete a…newsletter…;
        suscríbete a…boletín…; suscríbase a…boletín…; suscríbase a…newsletter…; suscribirse al boletín…;
        recibe…; reciba…; recibe en tu correo…; recibe las…; reciba las…; apúntate a…; inscríbete…;
        regístrate…newsletter…; …en tu correo…; …en su correo…; …en tu bandeja…; …en tu email…;
        …en tu buzón…; tu correo electrónico…; su correo electrónico…; tu email…; ingresa tu correo…;
        ingrese su correo…; introduce tu correo…; introduce tu email…; dirección de correo…;
        correo electrónico; gracias por suscribirte…; gracias por suscribirse…; …darte de baja…;
        …darse de baja…; …cancelar tu suscripción…; …cancelar la suscripción…; no enviamos spam…;
        no hacemos spam…; sin spam…; tus datos no serán…; sus datos no serán…; al suscribirte…;
        al suscribirse…; al registrarte…; mantente informado…; mantente al día…; no te pierdas…;
        todas las noticias en tu…; te has suscrito…; nuestra newsletter…; nuestras newsletters…;
        nuestro boletín…; nuestros boletines…; todos nuestros boletines…; suscríbete a nuestra…;
        suscríbase a nuestra…; suscríbete a nuestro…; suscríbase a nuestro…; suscríbete gratis…;
        suscríbete aquí…; suscríbase aquí…; suscríbete por…; suscribirme…; quiero suscribirme…;
        quiero recibir…; deseo recibir…; acepto recibir…; me apunto…; apúntate…; apúntate aquí…;
        inscríbete aquí…; recibe en tu…; reciba en su…; recibe gratis…; recibe cada…; reciba cada…;
        recibe lo mejor…; recibe nuestras…; recibe nuestros…; recibe todas…; recíbelo…; recíbela…;
        recibir newsletter…; recibir alertas…; activa las alertas…; activa las notificaciones…;
        activar alertas…; …directo a tu correo…; …directamente en tu…; …a tu correo…; …a tu email…;
        …a tu bandeja…; …en su bandeja…; …a su correo…; introduzca su correo…; escribe tu correo…;
        escriba su correo…; ingresa tu email…; tu e-mail…; tu nombre; su nombre; tu mail…; su email…;
        dirección de email…; al suscribirte aceptas…; al hacer clic en…aceptas…; al enviar…aceptas…;
        puedes darte de baja…; puede darse de baja…; puedes cancelar…; te puedes dar de baja…;
        gracias por registrarte…; gracias por inscribirte…; ya estás suscrito…; revisa tu correo…;
        revise su correo…; confirma tu suscripción…; confirme su suscripción…; si no quieres recibir…;
        si no desea recibir…; para dejar de recibir…; ver este correo…; ver en el navegador…;
        te han reenviado…; manténgase informado…
    """,
    comments="""
        te ha sido útil…; le ha sido útil…; te ha resultado útil…; te resultó útil…; fue útil esta página…;
        valora este artículo…; ¿cuánto te ha gustado…;
        pensamientos sobre…; comentarios en…; respuestas a…; ha encontrado un error…; has visto un error…;
        has encontrado una errata…; ¿tienes una historia…; deja un comentario…; deje un comentario…;
        deja una respuesta…; deje una respuesta…; deja tu comentario…; deje su comentario…;
        dejar un comentario…; dejar comentario…; comentario; comentarios; comentar; comenta…;
        ver comentarios…; ver los comentarios…; leer comentarios…; añadir comentario…; agregar comentario…;
        escribe un comentario…; escribe tu comentario…; escribir un comentario…; publicar comentario…;
        publicar el comentario; enviar comentario; sin comentarios; no hay comentarios…;
        aún no hay comentarios…; todavía no hay comentarios…; sé el primero…; sea el primero…;
        tu dirección de correo…no será…; su dirección de correo…no será…; tu correo…no será…;
        los campos obligatorios…; …campos son obligatorios…; …campos obligatorios…; todos los campos…;
        guarda mi nombre…; guardar mi nombre…; recibir un email…; notificarme…; este sitio usa akismet…;
        este sitio utiliza akismet…; aprende cómo se procesan…comentarios…; conoce cómo se procesan…;
        nombre; mensaje; web; sitio web; responder; cancelar la respuesta; cancelar respuesta; dice; dijo;
        inicia sesión para comentar…; debes iniciar sesión…; debe iniciar sesión…; debes estar conectado…;
        tienes que iniciar sesión…; normas de participación…; normas de uso…comentarios…; reportar;
        reportar comentario…; denunciar…; gracias por tu comentario…; gracias por su comentario…;
        …pendiente de moderación…; …será visible…; únete a la conversación…; participa en…;
        participa…conversación…; valora este…; la redacción se reserva…; los comentarios…responsabilidad…;
        más recientes; más antiguos; opina…; danos tu opinión…; ver comentario…;
        ver todos los comentarios…; ver más comentarios…; cargar comentarios…; más comentarios…;
        mostrar comentarios…; ocultar comentarios…; comentarios cerrados…; comentarios recientes;
        últimos comentarios; comentarios de los lectores…; comentar noticia…; comentar artículo…;
        comenta esta noticia…; haz tu comentario…; haga su comentario…; deja aquí tu…; deja tu opinión…;
        deje su opinión…; comparte tu opinión…; comparta su opinión…; queremos saber tu opinión…;
        danos tu…; cuéntanos…; cuéntanos qué…; dinos qué…; participa en la conversación…;
        participa en el debate…; participe en…; únete al debate…; únete a la discusión…; tu comentario…;
        tu opinión…; para comentar…; para poder comentar…; para opinar…; debes registrarte…;
        debes identificarte…; debes ingresar…; debes acceder…; regístrate para comentar…;
        identifícate para…; accede para comentar…; solo los suscriptores pueden…;
        solo suscriptores pueden…; cómo funciona la moderación…; moderación de comentarios…;
        política de comentarios…; normas de comentarios…; normas de la comunidad…; reportar abuso…;
        reportar un error…; reporta un error…; reporte un error…; informar de un error…;
        has encontrado un error…; ¿has encontrado…error…; ¿ha encontrado…error…; ¿has visto un error…;
        ¿ves un error…; ¿viste un error…; ¿encontraste un error…; ¿algún error…; avísanos…; corrígenos…;
        escríbenos…; escríbanos…; escribe a la redacción…; escribir al autor…; contacta con…;
        contacte con…; contacta al autor…; contáctanos…; contáctenos…; ¿tienes información…;
        ¿tiene información…; ¿tienes una pista…; ¿tienes algo que…; envíanos tu…; envíanos tus…; envíenos…;
        te ha resultado útil…; te ha sido útil…; ¿te ha resultado…; ¿te ha sido…; ¿te fue útil…;
        ¿fue útil…; ¿le ha resultado…; ¿te gustó…; ¿te ha gustado…; ¿le gustó…; ¿qué te ha parecido…;
        ¿qué te pareció…; califica este…; puntúa este…; vota este…; ha respondido…; mostrar respuestas…;
        ver respuestas…; más votados; mejor valorados; caracteres restantes…; …caracteres restantes…;
        cartas al director…; cartas de los lectores…; responde a nuestra encuesta…;
        participa en nuestra encuesta…
    """,
    legal="""
        …no sustituyen el consejo de un profesional…; …no sustituye el consejo de un profesional…;
        …no sustituye la consulta…; …no sustituyen la consulta…; …no constituye asesoramiento…;
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
        publicidad…contacto…; trabaja con nosotros…; código ético…; canal ético…; accesibilidad…;
        redacción; la redacción; staff; editado por…; director…; depósito legal…; issn…; desarrollado por…;
        funciona con…; tarifas…publicidad…; anúnciate…; anunciarse…; normas…; conforme a los criterios de…;
        conforme a los criterios…trust project…; gestionar consentimiento…; administrar…preferencias…;
        defensor…lector…; configuración de privacidad…; ¿has encontrado un error…; reportar un error…;
        política de cookies; gestionar cookies…; gestionar preferencias…; preferencias de privacidad…;
        preferencias de cookies…; ajustes de cookies…; ajustes de privacidad…; panel de privacidad…;
        con tu consentimiento…; puedes retirar tu consentimiento…; puede retirar su consentimiento…;
        …retirar tu consentimiento…; …retirar su consentimiento…; …cambiar de opinión en cualquier…;
        …tus datos…socios…; …sus datos…socios…; …almacenar…dispositivo…; …almacenamos…dispositivo…;
        solo necesarias…; cookies necesarias…; estrictamente necesarias…; siempre activas…;
        guardar configuración…; guardar preferencias…; guardar selección…; aceptar y continuar…;
        aceptar y cerrar…; aceptar y seguir…; rechazar todas…; rechazar y suscribirse…;
        continuar sin aceptar…; seguir sin aceptar…; configurar; más opciones; entendido; ver socios…;
        nuestros proveedores…; nuestros principios…; principios editoriales…; código deontológico…;
        libro de estilo…; por qué confiar…; the trust project…; rectificaciones…; fe de errores…;
        este resumen ha sido…; resumen generado…; generado por ia…; generado con ia…; elaborado con ia…;
        generado por inteligencia…; traducido automáticamente…; traducción automática…;
        este artículo ha sido traducido…; …prohibido…minería de textos…; …sin autorización expresa…;
        …sin permiso expreso…; …sin el consentimiento previo…; derechos de autor…; derechos reservados…;
        licencia…contenido…; compra los derechos…; comprar los derechos…; publicado bajo licencia…;
        editor responsable…; domicilio legal…; registro…propiedad intelectual…; auditado por…;
        desarrollado con…; diseño web…; diseñado por…; políticas de privacidad…; términos legales…;
        nuestros términos…
    """,
    about="""
        sobre nosotros; acerca de…; acerca de nosotros; sobre el autor…; sobre la autora…; sobre la firma;
        el autor; autor; autora; quiénes somos; ver todas las entradas de…; más artículos de…;
        más noticias de…; ver biografía; sobre los autores…; ver perfil…; acerca del autor…;
        archivado por…; ver biografía…; todos sus artículos…; otros artículos de…; más del autor…;
        conócenos; quiénes somos…; redactor; redactora
    """,
    credit="""
        foto:…; fotos:…; fotografía:…; fotografía de…; foto de…; imagen:…; imagen de archivo…; imágenes:…;
        crédito…; créditos…; foto cortesía…; captura de pantalla…; ilustración:…; gráfico:…; pie de foto…;
        foto referencial…; foto archivo…; fuente de la imagen…; pie de imagen…; infografía:…; getty images;
        fotografías:…; foto de archivo…; crédito:…; créditos:…; vídeo:…; video:…; imagen generada…;
        imagen ilustrativa…
    """,
    keywords="""
        etiquetas…; palabras clave…; temas…; tags…; en este artículo…; categorías:…; categoría:…;
        archivado en…; publicado en…; más sobre:…; tópicos…; etiquetado…; relacionado con:…;
        más información sobre…; en esta noticia…; etiquetado en…; etiquetas:…; secciones:…
    """,
    source="""
        este artículo apareció…; este texto apareció…; reproducido con permiso…; tomado de…; fuente…;
        fuentes…; vía…; con información de…; artículo original…; publicado originalmente…;
        este artículo se publicó…; este artículo fue publicado…; este texto se publicó…; traducido de…;
        fuente:…; fuentes:…; este texto fue publicado…; artículo publicado originalmente…; texto original…;
        traducido por…; extraído de…; vía:…
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
