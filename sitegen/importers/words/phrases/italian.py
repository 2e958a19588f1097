"""What the furniture of Italian pages says."""

from __future__ import annotations

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
    advertisement="""
        …il gioco può causare dipendenza…; …il gioco è vietato ai minori…; …gioca responsabilmente…;
        hai già un account…; sei già abbonato…; sei già registrato…; diventa socio…; pubblicità; annuncio;
        annunci; sponsorizzato; contenuto sponsorizzato…; contenuto riservato…; articolo riservato…;
        riservato agli abbonati…; solo per gli abbonati…; solo per abbonati…; per abbonati…; abbonati;
        abbonati…; abbonamenti; già abbonato…; hai già un…; per continuare a leggere…;
        continua a leggere…abbon…; questo articolo è riservato…; questo contenuto è riservato…;
        registrati per…; registrati gratis…; sostieni…; sostienici…; dona ora…; dona; fai una donazione…;
        prova gratis…; prova…gratuitamente…; …primo mese…; …al mese…disdici…; …disdici quando vuoi…;
        …senza vincoli…; offerta…; scopri l'offerta…; scopri le offerte…; acquista…;
        l'articolo continua dopo…; continua dopo la pubblicità…; …dopo la pubblicità…;
        …link di affiliazione…; …commissione…acquist…; in collaborazione con…; presentato da…;
        accesso illimitato…; accedi a tutti…; leggi senza limiti…; hai raggiunto il limite…;
        il tuo sostegno…; pubblicità elettorale; pubblicità elettorale…; messaggio pubblicitario…;
        messaggio elettorale…; annuncio pubblicitario…; contenuto pubblicitario…; contenuto offerto da…;
        contenuto promozionale…; articolo sponsorizzato…; informazione pubblicitaria…;
        informazione promozionale…; publiredazionale…; salta annuncio…; chiudi annuncio…;
        l'articolo prosegue…; l'articolo continua…; continua a leggere dopo…; contenuto per abbonati…;
        contenuto premium…; esclusivo per abbonati…; esclusiva per gli abbonati…; articolo per abbonati…;
        riservato ai soci…; solo per i soci…; per leggere l'articolo…; per leggere tutto…;
        per continuare la lettura…; per accedere…abbon…; ti restano…articoli…; hai letto…articoli…;
        hai ancora…articoli…; scegli l'abbonamento…; scegli il tuo abbonamento…; scegli il piano…;
        scopri gli abbonamenti…; scopri i piani…; vedi le offerte…; abbonati ora…; abbonati subito…;
        abbonati da…; abbonati a…; abbonamento digitale…; regala un abbonamento…; offerta speciale…;
        offerta limitata…; …primo mese gratis…; …disdici in qualsiasi…; …puoi disdire quando…;
        il tuo contributo…; la tua donazione…; con il tuo sostegno…; con la tua donazione…;
        con il tuo contributo…; sostieni il nostro…; sostieni il giornalismo…; sostieni la nostra…;
        aiutaci…; abbiamo bisogno di te…; abbiamo bisogno del tuo…; dona il 5 per mille…;
        acquista ora…; compra ora…; aggiungi al carrello…; vedi prezzo…; vedi offerta…;
        …programma di affiliazione…; …link affiliati…; blocco pubblicità…; stai usando un adblock…;
        disattiva l'adblock…; disattiva adblock…; codice sconto…; codice promozionale…
    """,
    newsletter="""
        ricevi questa mail…; ricevi questa e-mail…; hai ricevuto questa…; grazie per aver letto…;
        annulla l'iscrizione…; newsletter; newsletter…; la newsletter…; le newsletter…;
        la nostra newsletter…; iscriviti alla newsletter…; iscriviti…newsletter…; iscriviti per ricevere…;
        iscriviti ora…; iscriviti subito…; iscriviti; iscrizione alla newsletter…; ricevi…; ricevi gratis…;
        ricevi ogni…; ricevi le…; ricevere…newsletter…; registrati alla newsletter…; …nella tua casella…;
        …nella tua email…; …nella tua posta…; …nella tua inbox…; …sulla tua mail…; la tua email…;
        la tua e-mail…; il tuo indirizzo email…; il tuo indirizzo e-mail…; indirizzo email…;
        indirizzo e-mail…; inserisci la tua…; inserisci il tuo indirizzo…; grazie per esserti iscritto…;
        grazie per l'iscrizione…; …disiscriverti…; …cancellarti in qualsiasi momento…;
        …annullare l'iscrizione…; …cancellare l'iscrizione…; niente spam…; no spam…; nessuno spam…;
        non inviamo spam…; i tuoi dati non saranno…; iscrivendoti…; cliccando su iscriviti…;
        resta aggiornato…; rimani aggiornato…; rimani informato…; resta informato…; non perdere…;
        non perderti…; ogni mattina…mail…; le nostre newsletter…; tutte le newsletter…;
        tutte le nostre newsletter…; scopri le newsletter…; iscriviti gratis…; iscriviti gratuitamente…;
        iscriviti qui…; iscriviti a…; iscriviti al…; iscriviti alla nostra…; iscriviti e ricevi…;
        mi iscrivo…; voglio iscrivermi…; voglio ricevere…; desidero ricevere…; acconsento a ricevere…;
        accetto di ricevere…; ricevi gratuitamente…; ricevi la newsletter…; ricevi la nostra…;
        ricevi il meglio…; ricevi aggiornamenti…; ricevi notizie…; ricevi le notifiche…;
        ricevere…via mail…; attiva gli avvisi…; attiva gli alert…; …direttamente nella tua…;
        …sulla tua casella…; …nella tua mail…; …via mail ogni…; …via email ogni…; inserisci la mail…;
        inserisci la tua email…; inserisci il tuo…; indirizzo mail…; la tua mail…; il tuo nome;
        nome e cognome; al momento dell'iscrizione…; iscrivendoti accetti…; registrandoti…;
        cliccando su…accetti…; puoi disiscriverti…; puoi cancellarti…; puoi annullare…; ti sei iscritto…;
        iscrizione completata…; controlla la tua…; conferma la tua iscrizione…; per non ricevere più…;
        se non vuoi più ricevere…; visualizza questa mail…; visualizza nel browser…; ti hanno inoltrato…;
        hai ricevuto questa mail…; ogni giorno…mail…; ogni settimana…mail…; ogni venerdì…mail…;
        tieniti aggiornato…; tieniti informato…
    """,
    comments="""
        quanto è stata utile…; è stata utile questa…; ti è stata utile…; vota questo articolo;
        media…su…voti…;
        pensieri su…; risposte a…; hai trovato un errore…; segnala un errore…; segnalaci…;
        lascia un commento…; lascia una risposta…; lascia il tuo commento…; lasciate un commento…;
        scrivi un commento…; aggiungi un commento…; aggiungi commento…; inserisci un commento…;
        invia commento…; pubblica commento…; commento; commenti; commenta…; commenta; i commenti…;
        i vostri commenti; leggi i commenti…; vedi i commenti…; mostra commenti…; mostra i commenti…;
        visualizza commenti…; nessun commento…; non ci sono commenti…; non ci sono ancora commenti…;
        sii il primo…; il tuo indirizzo email non sarà…; il tuo indirizzo e-mail non sarà…;
        l'indirizzo email non…; i campi obbligatori…; i campi contrassegnati…; …campi sono obbligatori…;
        …campi obbligatori…; tutti i campi…; salva il mio nome…; avvisami…; avvertimi…;
        questo sito usa akismet…; questo sito utilizza akismet…; scopri come vengono elaborati…;
        scopri come i tuoi dati…; nome; messaggio; sito web; sito; rispondi; annulla risposta; dice;
        ha detto; accedi per commentare…; devi essere connesso…; devi effettuare l'accesso…;
        devi accedere…; per commentare…; per poter commentare…; segnala…; segnala abuso;
        grazie per il tuo commento…; …in attesa di moderazione…; …sarà visibile…;
        partecipa alla discussione…; unisciti alla conversazione…; entra nella discussione…;
        la redazione si riserva…; più recenti; meno recenti; di' la tua…; dicci la tua…; vota…;
        valuta…articolo…; lettere al direttore…; vedi tutti i commenti…; vedi commenti…;
        mostra tutti i commenti…; nascondi commenti…; carica commenti…; altri commenti…; commenti recenti;
        ultimi commenti; commenti dei lettori…; commenti chiusi…; commenti disabilitati…;
        commenta l'articolo…; commenta la notizia…; commenta per primo…; scrivi il tuo commento…;
        scrivi qui…; il tuo commento…; la tua opinione…; dì la tua…; che ne pensi…; che cosa ne pensate…;
        facci sapere…; fateci sapere…; raccontaci…; scrivici…; scriveteci…; scrivi alla redazione…;
        scrivi all'autore…; contatta la redazione…; contatta l'autore…; contattaci…; manda una mail…;
        mandaci…; inviaci…; inviateci…; hai una segnalazione…; hai informazioni…; hai una storia…;
        hai domande…; hai notato un errore…; hai visto un errore…; trovato un errore…; segnala un refuso…;
        segnala errore…; segnala un problema…; proponi una correzione…; ti è stato utile…; è stato utile…;
        questo articolo ti è…; ti è piaciuto…; vi è piaciuto…; quanto è stato utile…; questa pagina ti è…;
        valuta questo…; dai un voto…; partecipa al sondaggio…; rispondi al sondaggio…;
        partecipa al dibattito…; partecipa alla conversazione…; unisciti alla discussione…;
        solo gli abbonati possono…; solo gli utenti registrati…; accedi o registrati…;
        registrati per commentare…; effettua il login…; per lasciare un commento…;
        per scrivere un commento…; regole dei commenti…; regolamento dei commenti…; norme della community…;
        policy commenti…; commento moderato…; commento rimosso…; moderazione…commenti…; rispondi a…;
        mostra risposte…; caratteri rimanenti…; …caratteri rimanenti…; più votati; segnala commento…;
        segnala questo commento…
    """,
    legal="""
        le informazioni hanno carattere generale…; …non sostituiscono la consulenza…;
        …non sostituisce la consulenza…; …non sostituiscono il parere del medico…;
        …non costituiscono consulenza…;
        note legali…; privacy policy…; privacy; informativa…; informativa sulla privacy…; cookie policy…;
        termini e condizioni…; termini di utilizzo…; condizioni d'uso…; condizioni generali…;
        condizioni di utilizzo…; preferenze cookie…; preferenze privacy…; impostazioni cookie…;
        gestisci cookie…; gestisci preferenze…; cookie; …utilizza cookie…; …usa cookie…;
        …utilizza i cookie…; …usa i cookie…; …utilizziamo cookie…; …utilizziamo i cookie…; …usiamo cookie…;
        …usiamo i cookie…; …uso dei cookie…; …utilizzo dei cookie…; noi e i nostri…; …i nostri partner…;
        …terze parti…cookie…; accetta…; accetto; accetta tutti…; rifiuta…; rifiuta tutto; acconsento;
        continua senza accettare…; chiudendo questo banner…; proseguendo la navigazione…;
        continuando…navigazione…; la tua privacy…; la vostra privacy…; …tutti i diritti riservati…;
        …riproduzione riservata…; riproduzione riservata…; …diritti riservati…; copyright…; …p iva…;
        …partita iva…; …vietata la riproduzione…; …è vietata la riproduzione…; …testata registrata…;
        …registrazione al tribunale…; …registrata presso il tribunale…; …reg trib…;
        direttore responsabile…; chi siamo; la redazione; redazione; pubblicità…contatti…; lavora con noi…;
        per la pubblicità…; concessionaria…; accessibilità…; dichiarazione di accessibilità…; issn…;
        powered by…; iscrizione al registro…; capitale sociale…; sede legale…; codice etico…;
        segnala un errore…; segnalazioni…; rettifiche…; gerenza…; personalizza; dati societari…;
        gestione cookie…; gestione dei cookie…; gestisci i cookie…; gestisci le preferenze…;
        gestisci consenso…; gestisci opzioni…; preferenze sui cookie…; preferenze di consenso…;
        centro preferenze…; il tuo consenso…; con il tuo consenso…; previo consenso…; puoi revocare…;
        puoi modificare…preferenze…; …revocare il tuo consenso…; …revocare il consenso in qualsiasi…;
        …i tuoi dati…partner…; …archiviare…dispositivo…; …salviamo…dispositivo…; solo necessari…;
        cookie necessari…; strettamente necessari…; sempre attivi; salva preferenze…; salva impostazioni…;
        conferma scelte…; accetta e continua…; accetta e chiudi…; accetta i cookie…; rifiuta i cookie…;
        rifiuta e abbonati…; rifiuta tutti…; continua senza…; più opzioni; ho capito; i nostri partner…;
        i nostri fornitori…; i nostri principi…; principi editoriali…; la nostra policy…;
        linea editoriale…; perché fidarsi…; come lavoriamo…; trasparenza editoriale…;
        questo riassunto è stato…; riassunto generato…; generato da ia…; generato con ia…;
        generato dall'ia…; generato dall'intelligenza…; tradotto automaticamente…; traduzione automatica…;
        questo articolo è stato tradotto…; …vietata…riproduzione…; …senza autorizzazione scritta…;
        …senza il consenso scritto…; licenza…contenuti…; pubblicato con licenza…; distribuito con licenza…;
        sviluppato da…; realizzazione…sito…; sito realizzato…; design:…
    """,
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
