"""What the furniture of German pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases

GERMAN = Phrases(
    lang="de",
    teaser="""
        lesen sie auch…; lesen sie hier…; lesen sie mehr…; lies auch…; mehr dazu…; mehr zum thema…;
        mehr lesen…; auch interessant…; siehe auch…; zum thema…; weiterlesen…; weiter lesen; jetzt lesen…;
        hier lesen…; mehr erfahren; mehr über…; lesetipp…; video:…; passend dazu…; nächster artikel…;
        vorheriger artikel…; zum artikel…; zum dossier…; podcast:…; das könnte sie auch…;
        empfohlener redaktioneller inhalt…; mehr von…; hintergrund:…; zur bildergalerie…; noch mehr…;
        lesen sie dazu…; lesen sie weiter…; vorheriger beitrag…; nächster beitrag…; lesen sie unser…;
        lesen sie das ganze…; lesen sie das interview…; hier geht es zum…; hier geht's zum…;
        hier gehts zum…; den ganzen artikel…; den vollständigen artikel…; zum vollständigen artikel…;
        das ganze interview…; zum interview…; zum video…; zur fotostrecke…; zur bilderstrecke…;
        zum podcast…; zum themenspezial…; zur themenseite…; alles zum thema…; alle infos…; mehr infos…;
        mehr informationen…; weitere informationen…; mehr hintergründe…; hören sie auch…; hören sie dazu…;
        sehen sie auch…; sehen sie hier…; lesen sie jetzt…; jetzt lesen:…; jetzt anhören…; jetzt ansehen…;
        das könnte dich auch…; lesen sie außerdem…; außerdem interessant…; ebenfalls interessant…;
        zum weiterlesen…; nächste folge…; vorherige folge…; sehen sie im video…; im video:…
    """,
    media="""
        bilderstrecke; bildstrecke; fotostrecke; bildergalerie; fotogalerie; galerie; quiz; umfrage;
        podcast; video;
        videos; audio; infografik; interaktive karte; interaktive grafik; newsletter; dossier; themenseite;
        gewinnspiel; aus dem archiv; in derselben reihe; zum nachlesen; zum nachhören; lesetipp; buchtipp;
        veranstaltungstipp; newsblog; liveticker; ratgeber; kaufberatung; lesen; hören; ansehen
    """,
    related="""
        mehr zum thema; zum thema; verwandte artikel; verwandte themen; verwandte beiträge;
        ähnliche artikel; ähnliche beiträge; weitere artikel…; weitere themen; weitere meldungen…;
        weitere nachrichten…; weitere beiträge…; meistgelesen; meistgelesene artikel; meist gelesen;
        am meisten gelesen; beliebt; beliebte artikel; beliebteste artikel; top themen; topthemen;
        das könnte sie auch interessieren…; das könnte dich auch interessieren…;
        das könnte sie interessieren…; das könnte ihnen auch gefallen…; auch interessant;
        aktuelle nachrichten; aktuelles; neueste artikel; neueste beiträge; neueste nachrichten;
        letzte beiträge; empfehlungen; empfehlungen der redaktion; unsere empfehlungen; empfohlen;
        empfohlene artikel; leserempfehlungen; mehr aus…; mehr nachrichten…; anzeige mehr zum thema;
        schlagzeilen; newsticker; eilmeldungen; im trend; die meistgelesenen…; lesen sie auch;
        weitere links; links zum thema; mehr zu…; aus dem ressort…; themen des tages; video des tages;
        das könnte sie interessieren; das interessiert sie vielleicht…; ihnen könnte auch gefallen…;
        lesen sie weiter; auch spannend; auch lesenswert; lesenswert; neu auf…; neueste meldungen;
        letzte meldungen; weitere berichte; weitere berichte…; weitere artikel; weitere videos;
        neueste videos; mehr videos; top artikel; top-artikel; top videos; meistgeklickt; meistkommentiert;
        meistgesehen; am häufigsten gelesen; die beliebtesten artikel; beliebte themen; thema des tages;
        aus unserem archiv; aus dem archiv; aus dem heft; in dieser ausgabe; alle folgen;
        alle teile der serie…; mehr zur serie…; zur serie; zum dossier; das dossier;
        unsere leseempfehlungen; leseempfehlungen; leseempfehlung; die redaktion empfiehlt…;
        redaktionsempfehlung; empfehlung der redaktion; für sie ausgewählt; für sie empfohlen;
        passend zum thema; passende artikel; das könnte sie auch interessieren; ähnliche themen;
        ähnliche nachrichten; neueste kommentare; letzte kommentare; beliebteste beiträge;
        aktuelle beiträge; aktuelle artikel; aktuelle meldungen; aktuelle videos; top-beiträge;
        artikel zum thema; beiträge zum thema; veranstaltungstipps
    """,
    navigation="""
        zusammenfassen; verschenken; frage an die ki; einklappen; ausklappen; aufklappen;
        mit ki zusammengefasst…; von der ki zusammengefasst…; ki-zusammenfassung…;
        diese zusammenfassung wurde…; zusammenfassung, erstellt mit…; testen sie ihr wissen…;
        machen sie den test…; machen sie das quiz…;
        dieser beitrag wurde…veröffentlicht…; dieser eintrag wurde…veröffentlicht…;
        diesen artikel anhören…; den podcast hören…; redigiert von…; redaktionelle bearbeitung…; menü;
        menu; hauptmenü; startseite; start; suche; suchen…; suchbegriff…; zum inhalt springen…; zum inhalt;
        zur navigation…; direkt zum inhalt…; anmelden; einloggen; login; abmelden; ausloggen; registrieren;
        konto; mein konto; schließen; menü schließen; menü öffnen; zurück; zurück zur…; nach oben; weiter;
        vor; drucken; artikel drucken; seite drucken; merken; merkliste; artikel merken…; vorlesen;
        artikel anhören…; anhören; kontakt; sitemap; übersicht; politik; wirtschaft; sport; kultur;
        panorama; wissen; wissenschaft; digital; gesundheit; reise; reisen; auto; karriere; meinung;
        gesellschaft; ausland; inland; regional; lokales; netzwelt; technik; medien; leben; finanzen;
        börse; wetter; videos; bilder; bildergalerie; fotostrecke; podcasts; themen; ressorts; nachrichten;
        schlagzeilen; archiv; e-paper; epaper; abo; shop; spiele; rätsel; horoskop; stellenmarkt;
        immobilien; mehr anzeigen; alle anzeigen; mehr laden; alle artikel…; zur startseite…;
        sie sind hier…; sie befinden sich hier…; inhaltsverzeichnis; inhalt; einstellungen; sprache;
        deutsch; folgen; thema folgen…; bild vergrößern…; vollbild; schriftgröße…; hilfe; über uns;
        service; team; herunterladen; pdf herunterladen; seite…von; nächste seite; vorherige seite;
        kategorien; schlagwörter; lesezeichen; in app öffnen…; abspielen; push…aktivieren…;
        javascript…aktivieren…; autor; zur merkliste…; suche öffnen…; absenden; abbrechen; ok;
        video wird geladen…; wird geladen…; bitte warten…; bitte aktivieren sie javascript…;
        dieses video ist…; video nicht verfügbar…; das video konnte…; ton einschalten; ton ausschalten;
        stummschalten; wiedergabegeschwindigkeit…; untertitel; artikel vorlesen…; artikel wird vorgelesen…;
        vorgelesen von…; diesen beitrag anhören…; automatisch vorgelesen…; vorlesefunktion…; audioversion…;
        zum anhören…; auf die merkliste…; artikel speichern…; gespeicherte artikel; meine artikel;
        meine themen; leseliste…; artikel gemerkt; passwort; passwort vergessen…; benutzername;
        angemeldet bleiben; eingeloggt bleiben; beitragsnavigation; beitrags-navigation; hauptnavigation;
        zum seitenanfang; seitenanfang; zurück zum artikel…; zurück zur übersicht…; zurück zum anfang…;
        zum hauptinhalt…; zur suche…; zum menü…; weitere laden…; mehr beiträge…; alle beiträge…;
        ältere beiträge; neuere beiträge; schrift größer…; schrift kleiner…; druckansicht; druckversion…;
        leichte sprache; ansicht wechseln…; desktop-ansicht; mobile ansicht; im browser ansehen…;
        im browser öffnen…; newsletter im browser…; livestream; liveticker beendet…; der liveblog ist…;
        neu laden; sortieren nach…; sortierung…; rss-feed; rss-feeds; suche nach:…; pressemitteilungen;
        stellenangebote; ansprechpartner; pressekontakt; kontaktformular; warenkorb; zur kasse
    """,
    share="""
        teilen; artikel teilen…; teilen sie…; jetzt teilen…; diesen artikel teilen…; beitrag teilen…;
        auf facebook teilen…; auf twitter teilen…; auf x teilen…; per whatsapp…; per e-mail…; per mail…;
        bei facebook…; bei twitter…; bei whatsapp…; twittern; tweeten; link kopieren…; link kopiert…;
        folgen sie uns…; folgt uns…; folge uns…; empfehlen; artikel versenden…; versenden; weiterempfehlen;
        gefällt mir; e-mail; feedback; merken teilen…; teilen auf…; teile diesen…; teilen facebook…;
        teilen drucken…; in sozialen netzwerken…; seite teilen…; teilen via…; teilen per…; teilen mit…;
        teilen bei…; weiterleiten; diesen beitrag teilen…; diese seite teilen…; auf whatsapp teilen…;
        link teilen…; kopieren; url kopieren; artikel verschenken…; artikel weiterleiten…;
        an freunde senden…; jemandem schicken…; folgen sie uns auf…; folge uns auf…; folgt uns auf…;
        folgen sie…auf…; folgen sie…auf google…; folgen sie unserem…kanal…; zum whatsapp-kanal…;
        unser whatsapp-kanal…; whatsapp-kanal abonnieren…; als bevorzugte quelle…; …als bevorzugte quelle…;
        kanal abonnieren…; channel abonnieren…; podcast abonnieren…; soziale medien; social media;
        mehr auf instagram…; diesen beitrag auf instagram…; sieh dir diesen beitrag…; beitrag ansehen…;
        empfehlen sie…weiter…; xing
    """,
    advertisement="""
        …glücksspiel kann süchtig machen…; …teilnahme ab 18 jahren…;
        haben sie schon ein konto…; sie haben bereits ein konto…; bereits abonniert…; schon abonniert…;
        jetzt mitglied werden…; werden sie mitglied…; anzeige; werbung; anzeigen; gesponsert; sponsored;
        advertorial; artikel wird nach…fortgesetzt…; weiter nach der werbung…;
        weiterlesen nach der anzeige…; weiter geht es nach…; jetzt abonnieren…; abonnieren sie…;
        abonnieren…; jetzt…testen…; jetzt kostenlos…; jetzt registrieren…; jetzt bestellen…;
        bereits abonnent…; sie sind bereits abonnent…; sie haben bereits…; schon abonnent…;
        schon registriert…; noch kein abo…; diesen artikel…abonnenten…; dieser artikel ist…abonnenten…;
        dieser inhalt ist…; exklusiv für abonnenten…; nur für abonnenten…; für abonnenten…;
        weiterlesen mit…; mit…abo weiterlesen…; …monat kostenlos…; …monatlich kündbar…;
        …jederzeit kündbar…; unterstützen sie…; unterstütze…; spenden; jetzt spenden…; spenden sie…;
        zum angebot…; zum shop…; …affiliate…; …provision…kaufen…; produkte aus dem shop…;
        in kooperation mit…; präsentiert von…; zugang zu allen…; alle artikel lesen…; testen sie…;
        lesen sie unbegrenzt…; upgrade…; angebot…sichern…; zum weiterlesen…; ihr abo…; anzeige:…;
        werbung:…; bezahlte anzeige…; werbeanzeige…; dauerwerbesendung…; bezahlter inhalt…;
        bezahlte partnerschaft…; gesponserter inhalt…; partnerinhalt…; eine anzeige von…;
        ein beitrag von unserem partner…; mit freundlicher unterstützung…; in zusammenarbeit mit unserem…;
        werbung überspringen…; anzeige überspringen…; werbung schließen…; nach der werbung…;
        weiter nach der anzeige…; artikel geht unter der anzeige…; der artikel geht weiter…;
        der text geht weiter…; plus-artikel…; plus artikel…; premium-artikel…; nur mit abo…; nur im abo…;
        abo-artikel…; mit plus weiterlesen…; sie lesen einen…artikel…; dieser text ist nur…;
        dieser artikel ist nur…; dieser beitrag ist nur…; um diesen artikel…; um weiterzulesen…;
        weiterlesen für…; jetzt weiterlesen…; lesen sie weiter mit…; sie haben noch…artikels…;
        sie haben…artikel gelesen…; …kostenlose artikel…; probeabo…; probemonat…; digital-abo…;
        digitalabo…; alle abos…; abo-angebote…; zu den abos…; unsere abos…; zu den angeboten…;
        angebot wählen…; abo wählen…; wählen sie ihr…; jetzt sparen…; jetzt sichern…;
        …im ersten monat…danach…; …danach…pro monat…; …monatlich kündbar; …monat kündbar…; im abo…lesen…;
        schenken sie…abo…; abo verschenken…; ihre spende…; deine spende…; mit ihrer spende…;
        mit deiner spende…; spenden sie jetzt…; spendenkonto…; unterstützen sie uns…; unterstützt uns…;
        unterstütze uns…; fördermitglied…; sie nutzen einen werbeblocker…; sie verwenden einen adblocker…;
        bitte deaktivieren sie…; jetzt kaufen…; hier bestellen…; hier kaufen…; in den warenkorb…;
        zum produkt…; zum preisvergleich…; preis prüfen…; …affiliate-links…; …erhalten wir eine…provision…;
        gutscheincode…; rabattcode…
    """,
    newsletter="""
        jetzt eintragen; eintragen; jetzt eintragen…; sie erhalten diese e-mail…;
        sie erhalten diesen newsletter…; danke fürs lesen…;
        vielen dank fürs lesen…; vom newsletter abmelden…; newsletter; newsletter…; unser newsletter…;
        der newsletter…; unsere newsletter…; abonnieren sie…newsletter…; newsletter abonnieren…;
        jetzt newsletter…; melden sie sich…an…; zum newsletter anmelden…; hier…newsletter…;
        kostenlos…newsletter…; erhalten sie…; e-mail-adresse…; ihre e-mail-adresse…; ihre e-mail…;
        deine e-mail…; …in ihr postfach…; …in ihrem postfach…; …in dein postfach…;
        …per e-mail zugeschickt…; täglich…postfach…; …jederzeit abbestellen…; …jederzeit abbestellbar…;
        …jederzeit wieder abmelden…; …abmeldung ist jederzeit…; vielen dank für ihre anmeldung…;
        sie erhalten…e-mail…; kein spam…; keinen spam…; bleiben sie informiert…;
        bleiben sie auf dem laufenden…; verpassen sie…; nichts mehr verpassen…; mit ihrer anmeldung…;
        mit der anmeldung…; mit dem abonnieren…; ihre daten werden nicht…; das wichtigste…postfach…;
        jetzt abonnieren; jetzt anmelden; jetzt anmelden…; zur anmeldung…; hier anmelden…;
        hier abonnieren…; kostenlos abonnieren…; kostenlos anmelden…; gratis anmelden…; zum newsletter…;
        alle newsletter…; mit unserem newsletter…; in unserem newsletter…; unser kostenloser newsletter…;
        ich möchte den newsletter…; ja, ich möchte…; ja, ich will…; ich willige ein…;
        ich bin damit einverstanden…; ich stimme zu, dass…; ihre anmeldung…; anmeldung erfolgreich…;
        fast geschafft…; bitte bestätigen sie…; bestätigungsmail…; wir haben ihnen eine…mail…;
        die abmeldung ist…; abmeldung jederzeit…; sie können sich jederzeit…; du kannst dich jederzeit…;
        …in ihre mailbox…; …in ihr e-mail…; …direkt in ihr…; …direkt ins postfach…;
        …in ihrem e-mail-postfach…; jeden morgen…postfach…; jeden tag…postfach…; jede woche…postfach…;
        immer auf dem laufenden…; auf dem laufenden bleiben…; nichts verpassen…; newsletter bestellen…;
        ihre mailadresse…; mailadresse…; ihre mail…; e-mail eingeben…; postleitzahl; dieser newsletter…;
        wurde ihnen dieser newsletter…; um sich abzumelden…; newsletter abbestellen…; informiere mich…;
        benachrichtige mich…
    """,
    comments="""
        war diese seite hilfreich…; hat ihnen dieser artikel geholfen…; hat ihnen dieser beitrag geholfen…;
        fanden sie diesen artikel…; wie hilfreich war…; artikel bewerten;
        gedanken zu…; ein gedanke zu…; antworten auf…; haben sie einen fehler…; fehler gefunden…;
        fehler entdeckt…; hinweis auf fehler…; korrekturhinweis…; kommentar schreiben…;
        kommentar verfassen…; kommentar hinterlassen…; kommentar abgeben…; schreiben sie einen kommentar…;
        schreibe einen kommentar…; hinterlasse einen kommentar…; hinterlassen sie einen kommentar…;
        kommentar; kommentare; kommentieren; kommentare anzeigen…; alle kommentare…; kommentare lesen…;
        kommentare zu…; leserkommentare…; ihre meinung…; diskutieren sie…; mitdiskutieren…; diskussion…;
        diskutieren; jetzt kommentieren…; noch keine kommentare…; keine kommentare…; antworten;
        antwort abbrechen; ihre e-mail-adresse wird nicht…; deine e-mail-adresse wird nicht…;
        e-mail-adresse wird nicht…; erforderliche felder…; pflichtfelder…; …mit markiert; meinen namen…;
        name, meine e-mail…; benachrichtige mich…; diese website verwendet akismet…;
        erfahre mehr darüber, wie deine kommentardaten…; name; webseite; website; nachricht; melden;
        beitrag melden…; kommentar melden…; sagt; sie müssen…angemeldet sein…; du musst angemeldet sein…;
        melden sie sich an, um…; bitte melden sie sich…; anmelden…kommentieren…; die kommentarfunktion…;
        die redaktion behält sich…; netiquette…; wird nach prüfung…; danke für ihren kommentar…; forum;
        beiträge; leserbrief…; seien sie der erste…; bewerten sie…; neueste zuerst; älteste zuerst;
        postings; alle postings…; posting; neues posting…; postings anzeigen…; nur angemeldete…;
        nur abonnenten können…; um zu kommentieren…; um kommentieren zu können…; um einen kommentar…;
        bitte loggen sie sich…; loggen sie sich ein, um…; sie sind nicht angemeldet…;
        kommentar hinzufügen…; kommentar absenden…; kommentar senden…; kommentar abschicken…;
        kommentar veröffentlichen…; kommentar eingeben…; kommentare laden…; weitere kommentare…;
        mehr kommentare…; kommentare ausblenden…; kommentare einblenden…; kommentare öffnen…;
        kommentare deaktiviert…; kommentare geschlossen…; kommentare sind geschlossen…;
        die kommentare sind…; dieser kommentar wurde…; kommentar gelöscht…; beliebteste kommentare;
        beste kommentare; leserkommentar…; leserbriefe…; leserbrief schreiben…; schreiben sie uns…;
        schreiben sie der redaktion…; schreiben sie an…; mail an die redaktion…; kontakt zur redaktion…;
        kontakt zum autor…; an die redaktion…; ihr kommentar…; ihr name; ihr beitrag…; dein kommentar…;
        deine nachricht…; ihre nachricht…; noch…zeichen…; zeichen übrig…; …zeichen verfügbar…; einklappen;
        ausklappen; zitieren; antworten anzeigen…; antworten ausblenden…; auf diesen kommentar…;
        gefällt mir nicht…; war dieser artikel hilfreich…; war dieser beitrag…; war das hilfreich…;
        wie hat ihnen…gefallen…; wie fanden sie…; wie bewerten sie…; hat ihnen dieser…; artikel bewerten…;
        ihre bewertung…; feedback an…; feedback geben…; geben sie uns feedback…; haben sie hinweise…;
        haben sie informationen…; haben sie fragen…; haben sie anregungen…; fehler im artikel…;
        fehler bemerkt…; fehler aufgefallen…;  ist ihnen ein fehler…;
        korrektur vorschlagen…; nehmen sie an unserer umfrage…; diskutieren sie mit…;
        diskutieren sie über…; sagen sie uns…; sagen sie ihre meinung…; teilen sie uns ihre…;
        teilen sie ihre…; ihre meinung zählt…; name (erforderlich); e-mail (erforderlich)…;
        du kommentierst mit…; trage deine daten…; verbinde mit…; kommentare als rss; kommentar-feed;
        meinen namen, e-mail…; unsere netiquette…; kommentarregeln…; forenregeln…; hausregeln…;
        moderationsregeln…
    """,
    legal="""
        …ersetzen keine fachliche beratung…; …ersetzt keine fachliche beratung…;
        …ersetzen keine ärztliche beratung…; …ersetzt keinen arztbesuch…;
        …stellt keine anlageberatung dar…; …stellen keine anlageberatung dar…;
        datenschutz…; datenschutzerklärung…; impressum…; agb…; nutzungsbedingungen…;
        allgemeine geschäftsbedingungen…; privatsphäre…; cookie-einstellungen…; cookie-richtlinie…;
        cookies; …verwendet cookies…; …verwenden cookies…; …nutzen cookies…; …nutzt cookies…;
        …setzen cookies…; …einsatz von cookies…; …verwendung von cookies…; wir und unsere partner…;
        …unsere partner…daten…; alle akzeptieren; akzeptieren; zustimmen; zustimmen und…; alle ablehnen;
        ablehnen; einverstanden; ich stimme zu…; mit einem klick auf…; durch die nutzung…;
        wenn sie…weiter nutzen…; barrierefreiheit…; mediadaten…; widerrufsrecht…; kündigen…;
        verträge hier kündigen…; abo kündigen; …alle rechte vorbehalten…; alle rechte vorbehalten…;
        copyright…; …nachdruck…verboten…; …vervielfältigung…; …nur mit genehmigung…; redaktion;
        die redaktion; jobs; karriere; haftungsausschluss…; jugendschutz…; über uns; utiq…;
        mit werbung…lesen…; weiter mit werbung…; fehler gefunden…; fehler melden…; bereitgestellt von…;
        quelle der nachricht…; unsere einwilligung…; datenschutzeinstellungen…;
        für die inhalte…verantwortlich…; cookie-hinweis…; cookie-banner…; cookies verwalten…;
        cookies akzeptieren…; cookies ablehnen…; ihre einwilligung…; mit ihrer einwilligung…;
        mit ihrer zustimmung…; ohne ihre zustimmung…; …ihre einwilligung…widerrufen…;
        …einwilligung jederzeit…; …jederzeit widerrufen…; sie können ihre einwilligung…;
        sie können ihre auswahl…; sie können ihre einstellungen…; ihre privatsphäre…; ihre datenschutz…;
        wir schätzen ihre privatsphäre…; wir speichern…geräte…; wir und bis zu…; …und unsere partner…;
        zwecke anzeigen…; einstellungen verwalten…; einstellungen speichern…; auswahl speichern…;
        auswahl bestätigen…; nur notwendige…; notwendige cookies…; technisch notwendige…; nur essenzielle…;
        essenziell; alles akzeptieren; alle cookies…; alle zulassen…; akzeptieren und…; weiter ohne…;
        mehr optionen; weitere optionen; immer aktiv; ohne werbung…lesen…; mit werbung und…; pur-abo…;
        details anzeigen; verstanden; so arbeitet…; so arbeiten wir…; warum sie uns…vertrauen…;
        unsere redaktionellen…; redaktionelle richtlinien…; pressekodex…; über diesen artikel…;
        transparenz…redaktion; dieser artikel wurde…ki…; dieser text wurde…ki…;
        diese zusammenfassung wurde…; mit ki erstellt…; ki-generiert…; automatisch übersetzt…;
        maschinell übersetzt…; aus dem englischen übersetzt…; …text und data mining…ausdrücklich…;
        …weiterverwendung…untersagt…; …bedürfen der genehmigung…; lizenz…erwerben…; rechte am artikel…;
        artikel lizenzieren…; verantwortlich:…; verantwortlich für den inhalt…; herausgeber:…; verlag:…;
        chefredaktion:…; rechtliche hinweise…; rechtliches; dieser text ersetzt keine…;
        hinweis: dieser…ersetzt…; alle angaben ohne gewähr…; stand der informationen…; transparenzhinweis…
    """,
    about="""
        über uns; über den autor…; über die autorin…; der autor; die autorin; zum autor…; zur person;
        autoreninfo…; über die autoren…; alle beiträge von…; alle artikel von…; weitere artikel von…;
        mehr von diesem autor…; geschrieben von; unsere autorin…; unser autor…; unsere autoren…;
        über unsere autorin…; über unseren autor…; zur autorin…; zu den autoren…; autorenprofil…; autor:in;
        mehr artikel von…; alle texte von…; über diese serie…; über den newsletter…
    """,
    credit="""
        foto:…; fotos:…; bild:…; bilder:…; bildquelle…; bildnachweis…; bildrechte…; quelle:…dpa…;
        quelle: dpa…; symbolbild…; symbolfoto…; grafik:…; illustration:…; imago…; picture alliance…;
        archivbild…; archivfoto…; copyright…foto…; titelbild…; © dpa…; fotograf…; zeichnung:…; im bild:…;
        bildunterschrift…; bild vergrößern; bild in detailansicht…; foto von…; fotos von…; bild von…;
        grafik von…; illustration von…; ki-bild…; ki-generiertes bild…; mit ki erstelltes bild…; video:…
    """,
    keywords="""
        schlagwörter…; schlagworte…; stichwörter…; stichworte…; themen:…; tags…; kategorien:…; kategorie:…;
        veröffentlicht in…; mehr zum thema:…; thema:…; verschlagwortet…; einsortiert unter…; rubrik:…;
        themen in diesem artikel…; schlagwörter:…; tag:…; mehr zu den themen…; mehr zu diesen themen…;
        verwandte themen:…; ressort:…; in diesem artikel…
    """,
    source="""
        dieser artikel erschien zuerst…; dieser text erschien zuerst…; dieser beitrag erschien zuerst…;
        zuerst erschienen…; zuerst veröffentlicht…; aus dem…übernommen…; quelle…; quellen…; via…;
        originalartikel…; dieser text erschien…; der artikel erschien…; dieser beitrag erschien…;
        übersetzt aus…; quelle:…; mit material von…; mit agenturmaterial…; mit informationen von…;
        dieser artikel ist zuerst…; dieser text ist zuerst…; dieser beitrag ist zuerst…;
        der text ist zuerst…; der artikel ist zuerst…; dieser artikel stammt aus…; dieser text stammt aus…;
        aus der ausgabe…; übernommen von…; original auf…; im original erschienen…
    """,
    date="""
        veröffentlicht am um uhr aktualisiert stand zuletzt von vom erstellt datum geändert lesezeit min
        minuten minute lesedauer vor stunden stunde tagen tag heute gestern der den erschienen letzte
        aktualisierung update bearbeitet artikel lesen und online seit publiziert
    """,
    reader_question="""
        was meinen sie…; was denken sie…; was denkt ihr…; was meint ihr…; wie sehen sie…; wie seht ihr…;
        was halten sie…; was haltet ihr…; und sie…; und ihr…; haben sie…; habt ihr…; würden sie…;
        würdet ihr…; finden sie…; glauben sie…; sind sie…; nutzen sie…; nutzt ihr…; welche…sie…;
        welche…ihr…; wie…ihr…; schreiben sie uns…; schreibt…kommentare…; teilen sie uns…
    """,
    abstract="""
        zusammenfassung; zusammenfassung…; abstract…; kurz gefasst; das wichtigste in kürze;
        auf einen blick; english summary…; kurzfassung…
    """,
    openers="""
        Der; Die; Das; Den; Dem; Ein; Eine; Einen; Einem; Einer; Es; Er; Sie; Wir; Ihr; Und; Aber; Doch;
        Auch; Nach; Vor; Bei; Mit; Ohne; Für; Seit; Während; Wenn; Weil; Als; Da; Damit; Dann; Danach;
        Dabei; Dazu; Daher; Deshalb; Dennoch; Trotz; Trotzdem; Laut; Zudem; Außerdem; Allerdings; Jedoch;
        Heute; Gestern; Dieser; Diese; Dieses; Diesen; Jetzt; Nun; Noch; Nur; Schon; So; Wie; Was; Wer; Wo;
        Warum; Zum; Zur; Im; Am; Vom; Beim; Unter; Über; Durch; Gegen; Zwischen; Viele; Einige; Mehrere;
        Alle; Immer; Unser; Ihre; Seine; Hier; Darüber; Bislang; Bereits; Insgesamt; Denn; Sondern; Obwohl
    """,
)
