"""What Spanish pages ask of their readers, and what the law asks of them: the longer lists of spanish.py."""

from __future__ import annotations

ADVERTISEMENT = """
    enlace de afiliado; enlaces de afiliados;
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
"""

NEWSLETTER = """
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
"""

COMMENTS = """
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
"""

LEGAL = """
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
"""
