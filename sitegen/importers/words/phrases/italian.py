"""What the furniture of Italian pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.italian_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER
from sitegen.importers.words.phrases.model import Phrases

ITALIAN = Phrases(
    lang="it",
    teaser="""
        leggi anche…; leggete anche…; leggi di più…; leggi tutto…; leggi l'articolo…; leggi la notizia…;
        leggi:…; per approfondire…; approfondisci…; approfondimenti…; vedi anche…; guarda anche…;
        guarda il video…; guarda:…; ascolta anche…; continua a leggere…; continua…; scopri di più…;
        scopri anche…; potrebbe interessarti…; ti potrebbe interessare…; ti potrebbero interessare…;
        forse ti può interessare…; articolo precedente…; articolo successivo…; prossimo articolo…;
        da non perdere…; il video…; video:…; maggiori informazioni…; per saperne di più…; altro su…;
        altro su questo…; consigliati:…; lo speciale…; leggi il nostro…; leggi la nostra…;
        leggi l'intervista…; leggi lo speciale…; leggi tutti…; leggi anche:…; leggi pure…; leggi qui…;
        guarda la gallery…; guarda le foto…; guarda la fotogallery…; guarda lo speciale…;
        vai allo speciale…; vai al dossier…; vai alla gallery…; vai all'articolo…; ascolta il podcast…;
        ascolta l'episodio…; altre notizie su…; altri articoli su…; clicca qui…; continua la lettura…;
        prosegui la lettura…; per saperne di più; maggiori dettagli…; scopri tutti…; scopri di più;
        approfondisci; potrebbe interessarti anche…; ti consigliamo…; vi consigliamo…; consigliato per te…;
        sullo stesso tema…; sullo stesso argomento…; prossimo episodio…; episodio precedente…
    """,
    media="""
        fotogalleria; galleria; galleria fotografica; le foto; foto; le immagini; in immagini; video;
        il video;
        audio; podcast; il podcast; quiz; sondaggio; infografica; mappa interattiva; newsletter; speciale;
        dossier;
        concorso; dall'archivio; nella stessa serie; ascolta; guarda; leggi; vedi; guida all'acquisto; diretta
    """,
    related="""
        articoli correlati; articoli simili; articoli recenti; articoli consigliati; notizie correlate;
        contenuti correlati; contenuti sponsorizzati; correlati; potrebbe interessarti anche…;
        potrebbe interessarti; ti potrebbe interessare; ti potrebbero interessare;
        potrebbero interessarti…; i più letti; le più lette; più letti; più lette; i più visti; più visti;
        i più condivisi; ultime notizie; ultima ora; ultimi articoli; le ultime notizie; ultime news;
        le ultime; altre notizie; altri articoli…; altre news; in evidenza; in primo piano; primo piano;
        da non perdere; consigliati; consigliati per te; raccomandati; leggi anche; di tendenza; tendenze;
        sullo stesso argomento; sullo stesso tema; dello stesso argomento; notizie del giorno; top news;
        notizie più lette; popolari; post recenti; approfondimenti; altro su questo argomento; suggeriti;
        suggerimenti; dalla home; dalla stessa sezione; video del giorno; gli articoli più letti;
        i nostri articoli; notizie recenti; notizie in evidenza; notizie del momento;
        le notizie del giorno; ultimi video; video correlati; video consigliati; video in evidenza;
        ultimi post; articoli più letti; articoli popolari; più commentati; i più commentati;
        più condivisi; la nostra selezione; scelti per te; scelti dalla redazione; consigli di lettura;
        letture consigliate; altre letture; della stessa serie; nella stessa serie; in questo numero;
        dallo stesso autore; trending; oggi in edicola; dal nostro archivio; dall'archivio; temi correlati;
        argomenti correlati; contenuti consigliati; contenuti suggeriti; ti può interessare;
        ti può interessare anche…; vedi anche; leggi ancora; ultim'ora; i più recenti; dai nostri partner
    """,
    navigation="""
        riproduci; e tu cosa ne pensi; cosa ne pensi; e voi cosa ne pensate;
        salva tra i preferiti; aggiungi ai preferiti; fai il test…;
        fai il quiz…; mettiti alla prova…; quanto ne sai…fai il test…; quanto ne sai…quiz…;
        riassunto generato…; sintesi generata…; questo riassunto è stato…; questa sintesi è stata…;
        questo articolo è stato pubblicato in…; ascolta il podcast…; ascolta questo articolo…; menu;
        menu principale; home; cerca…; ricerca; vai al contenuto…; salta al contenuto…; accedi; login;
        esci; registrati; registrazione; il mio account; account; il mio profilo; chiudi; apri menu;
        apri il menu; chiudi menu; indietro; torna su…; torna indietro; torna alla home…;
        torna all'inizio…; avanti; successivo; precedente; successiva; stampa; stampa articolo…; salva;
        salva articolo; ascolta; ascolta l'articolo…; contatti; contattaci; mappa del sito; notizie; news;
        politica; economia; sport; cultura; cronaca; esteri; mondo; italia; interni; opinioni; tecnologia;
        tecnologie; scienza; scienze; salute; spettacoli; spettacolo; società; lifestyle; moda; viaggi;
        motori; ambiente; scuola; lavoro; finanza; borsa; calcio; cucina; video; foto; gallery;
        fotogallery; podcast; blog; archivio; meteo; oroscopo; giochi; annunci; edicola; vedi tutti;
        vedi tutto; mostra altro; mostra di più; carica altro; altro; sezioni; edizioni; sei in…;
        ti trovi in…; sei qui…; indice; indice dei contenuti; sommario; lingua; italiano; segui;
        ingrandisci…; schermo intero; dimensione…carattere…; aiuto; servizi; scarica; scarica pdf;
        pagina…di; pagina successiva; categorie; tag; tempo di lettura…; invia; annulla; ok; abbonati;
        in diretta; diretta; seguici; attiva le notifiche…; speciali; dossier; roma; milano; napoli;
        torino; caricamento in corso…; video non disponibile…; attiva audio; disattiva audio; sottotitoli;
        ascolta la notizia…; ascolta questa notizia…; versione audio…; audio generato…; letto da…;
        voce sintetica…; lettura automatica…; salva per dopo…; leggi più tardi; articoli salvati;
        i miei articoli; stampa questa pagina…; stampa la pagina…; versione stampabile…; dimensione testo…;
        dimensione del testo…; ingrandisci testo…; riduci testo…; password; password dimenticata…;
        hai dimenticato la password…; ricordami; nome utente; area riservata; area abbonati;
        il mio abbonamento…; vai al menu…; vai alla ricerca…; vai alla home…; torna in alto…;
        torna al sommario…; torna all'articolo…; torna alla lista…; pagina precedente; mostra tutti…;
        mostra tutto; vedi altri…; vedi tutte…; apri nell'app…; leggi nell'app…; apri nel browser…;
        visualizza nel browser…; diretta conclusa…; la diretta è…; ordina per…; filtra per…;
        post più vecchi; post più recenti; articoli precedenti; necrologie; ricette; edizioni locali;
        sfoglia il giornale…; leggi il giornale…; edizione digitale…
    """,
    share="""
        condividi; condividi su…; condividi l'articolo…; condividi questo…; condividi questa…;
        condividi con…; condividi via…; condividi:…; condivisioni; copia link…; copia il link…;
        link copiato…; invia per email…; invia via email…; invia a un amico; manda…mail…; seguici…;
        seguici su…; seguiteci…; twitta; mi piace; mi piace caricamento; iscriviti al canale…;
        iscriviti al nostro canale…; entra nel canale…; unisciti al…canale…; fai clic…condividere…;
        clicca per condividere…; facebook twitter…; resta connesso…; segui…su google…; segui…sui social…;
        aggiungi…fonti preferite…; e-mail; condividi su facebook…; condividi su whatsapp…;
        condividi notizia…; condividi la notizia…; condividi articolo…; condividi il post…;
        condividi questa notizia…; condividi questo articolo…; condividi con gli amici…; invia; copia;
        copia url…; segui il canale…; segui il nostro canale…; segui i nostri…; segui la pagina…;
        segui la nostra pagina…; seguici anche…; seguici su google…; iscriviti al canale whatsapp…;
        entra nel nostro canale…; entra nel gruppo…; unisciti al…; aggiungi…come fonte…;
        aggiungi…su google…; …fonte preferita…google…; scegli…fonte preferita…; sui social;
        i nostri social…; visualizza su instagram…; visualizza questo post su instagram…; vedi tweet…;
        vedi il post…; regala articolo…; regala questo articolo…
    """,
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
    about="""
        chi siamo; chi siamo…; informazioni su…; informazioni sull'autore…; sull'autore…; l'autore;
        l'autrice; autore; gli autori; biografia; tutti gli articoli di…; altri articoli di…;
        vedi tutti gli articoli di…; dello stesso autore…; di questo autore…; l'autore dell'articolo…;
        l'autrice dell'articolo…; informazioni sull'autrice…; sull'autrice…; chi è l'autore…;
        tutti i suoi articoli…; tutti gli articoli dell'autore…; altri suoi articoli…;
        contatti dell'autore…
    """,
    credit="""
        foto:…; foto di…; foto…ansa…; fotografia:…; fotografie di…; immagine:…; immagine di repertorio…;
        immagine di archivio…; immagini:…; credit…; credits…; crediti…; didascalia…; illustrazione:…;
        grafica:…; infografica:…; in foto…; nella foto…; in copertina…; foto d'archivio…;
        foto di repertorio…; ansa foto…; getty images; immagine in evidenza…; fotografie:…; credits:…;
        crediti:…; credito foto…; crediti foto…; video:…; frame da…; fermo immagine…; immagine generata…;
        immagine illustrativa…; per gentile concessione…; screenshot…
    """,
    keywords="""
        tag…; tags…; parole chiave…; argomenti…; etichette…; temi…; categorie:…; categoria:…;
        pubblicato in…; archiviato in…; in questo articolo…; argomenti trattati…; altro su:…;
        leggi altri articoli di…; si parla di…; argomenti:…; tag:…; etichette:…; sezioni:…
    """,
    source="""
        questo articolo è apparso…; questo articolo è uscito…; questo articolo è stato pubblicato…;
        tratto da…; ripreso da…; fonte…; fonti…; via…; articolo originale…; pubblicato originariamente…;
        traduzione di…; fonte:…; fonti:…; con informazioni di…; questo testo è uscito…;
        questo testo è apparso…; testo originale…; tradotto da…; estratto da…; via:…
    """,
    date="""
        pubblicato pubblicata il alle ore aggiornato aggiornata ultimo aggiornamento modifica modificato
        di del data ora lettura tempo min minuti minuto fa giorni giorno creato scritto in oggi ieri
        articolo lettura e da a ultima le dal
    """,
    reader_question="""
        che ne pensate…; che ne pensi…; cosa ne pensate…; cosa ne pensi…; cosa pensate…; e voi…; e tu…;
        e lei…; siete d'accordo…; sei d'accordo…; avete…; hai mai…; usate…; credete…; pensate…; credi…;
        secondo voi…; secondo te…; qual è la tua…; qual è la vostra…; quale…voi…; fateci sapere…;
        facci sapere…; ditecelo…; diteci…; vi piace…; voi…
    """,
    abstract="""
        sommario; in sintesi; in breve; riassunto; abstract…; summary…; punti chiave; i punti chiave;
        sintesi…; english abstract…
    """,
    openers="""
        Il; Lo; La; Gli; Le; Un; Una; Uno; In; Nel; Nella; Nelle; Nei; Negli; Di; Del; Della; Dei; Delle;
        Dal; Dalla; Per; Con; Senza; Secondo; Ma; Però; Anche; Quando; Mentre; Dopo; Prima; Tra; Fra; Sul;
        Sulla; Sui; Sulle; Questo; Questa; Questi; Queste; Quello; Quella; Quelli; Quelle; Inoltre; Così;
        Come; Che; Chi; Cosa; Dove; Perché; Quindi; Poi; Ora; Oggi; Ieri; Molti; Molte; Alcuni; Alcune;
        Tutti; Tutte; Ogni; Altri; Altre; Suo; Sua; Loro; Nostro; Nostra; Al; Alla; Ai; Alle; Se; Non; Già;
        Lui; Lei; Noi; Voi; Si; Durante; Infine; Infatti; Tuttavia; Intanto; Nonostante; Grazie; Ancora;
        Invece; Eppure; Ecco; Sono; Ci
    """,
)
