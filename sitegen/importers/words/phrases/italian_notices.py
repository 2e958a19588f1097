"""What Italian pages ask of their readers, and what the law asks of them: the longer lists of italian.py."""

from __future__ import annotations

ADVERTISEMENT = """
    link affiliato; link di affiliazione;
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
"""

NEWSLETTER = """
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
"""

COMMENTS = """
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
"""

LEGAL = """
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
"""
