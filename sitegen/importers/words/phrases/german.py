"""What the furniture of German pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.german_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER
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
        abspielen; was meinen sie; und was meinen sie;
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
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
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
