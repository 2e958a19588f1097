"""What the furniture of Spanish pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases
from sitegen.importers.words.phrases.spanish_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER

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
        reproducir; y tú, qué opinas; qué opinas;
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
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
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
