"""What publications note about a text itself: its versions, its makers, who may read it, who may copy it.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

ITSELF = phrases("""
    cet article| cet entretien| ce reportage| ce resume| ce contenu| cette chronique| cette tribune|
    cette page|
    la suite| la suite de cet article| le reste de l article| resume de l article| l article que vous lisez|
    this article| this story| this piece| this post| this summary| this interview| this content| this page|
    the rest of| the full story| the full article| article summary| this column| this podcast|
    dieser artikel| diesem artikel| dieses artikels| diesen artikel| dieser text| diesem text| diesen text|
    dieses textes| dieser beitrag| diesem beitrag| dieses beitrags| diese zusammenfassung| dieser inhalt|
    dieses interview| der rest dieses| der vollstandige artikel|
    este articulo| esta noticia| este texto| este resumen| esta entrevista| este contenido|
    el resto del articulo|
    questo articolo| questo testo| questo riassunto| questa intervista| questo contenuto|
    il resto dell articolo|
    di questo articolo| este artigo| deste artigo| esta reportagem| desta reportagem| este texto| deste texto|
    este resumo| esta entrevista| este conteudo| o restante do artigo| esta materia| o resto do artigo
""")
"""How a text is named by those who publish it."""

MAKING = words("""
    traduction translation ubersetzung traduccion traduzione traducao
    genere generee generated erstellt generiert generado generada generato generata gerado gerada
    traduit traduite translated ubersetzt traducido traducida tradotto tradotta traduzido traduzida
    initialement originellement originally ursprunglich originalmente originariamente inizialmente
    inicialmente
    precedente earlier previous fruheren fruhere anterior versione versao misspelled misstated incorrectly
    mistakenly
    repris reproduit republie republished republicado ripubblicato reproducido riprodotto reproduzido
    nachgedruckt
    erroneously syndicated republished reserve reservee reserves reserviert vorbehalten reservado reservada
    riservato riservata exclusif exclusive exclusivo exclusiva esclusivo abonnes subscribers abonnenten
    suscriptores
    abbonati assinantes members mitglieder socios soci paying payants zahlende zahlenden coauthored
    sponsored sponsorise gesponsert patrocinado sponsorizzato parrainee funded supported
""")
"""What is said of the making, the versions and the readers of a text."""

CHANGES = words("""
    corrige corrigee corrected corrigido corregido corretto korrigiert updated actualise actualisee
    aktualisiert
    actualizado aggiornato atualizado modifie modifiee amended geandert modificado modificato published publie
    publiee veroffentlicht publicado publicada pubblicato pubblicata published appeared paru parue erschienen
    erschien
    free gratuit kostenlos gratis offert offerte open
""")
"""The same where a law's article may be meant, or a free offer in the news: never sure."""

COPYING = words("""
    reproduction reproductions rediffusion republication copie copies copying redistribution nachdruck
    vervielfaltigung weiterverbreitung reproduccion riproduzione reproducao republicacao mining fouille
    scraping
    training entrainement trainieren training entrenamiento addestramento treinamento treino extraction
""")
FORBIDS = words("""
    interdit interdite interdits interdites interdiction forbidden prohibited permitted allowed verboten
    untersagt
    gestattet prohibida prohibido prohibidas vietata vietato vietati proibida proibido reserves reserved
""")
WITHOUT_LEAVE = phrases("""
    sans accord| sans autorisation| sans l accord| sans l autorisation| sauf accord| without permission|
    without consent| without written| without prior| without our| ohne zustimmung| ohne genehmigung|
    ohne schriftliche| ohne vorherige| sin autorizacion| sin permiso| sin el consentimiento|
    sin consentimiento|
    senza autorizzazione| senza consenso| senza il consenso| senza permesso| sem autorizacao| sem permissao|
    sem consentimento| opt out| text and data mining| text und data mining| fouille de textes|
    mineria de textos| estrazione di testo
""")
"""The three sides of a notice on copying: what, that one may not, and without what."""
