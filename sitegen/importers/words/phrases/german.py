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
        lesen sie dazu…; lesen sie weiter…; vorheriger beitrag…; nächster beitrag…
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
        weitere links; links zum thema; mehr zu…; aus dem ressort…; themen des tages; video des tages
    """,
    navigation="""
        dieser beitrag wurde…veröffentlicht…; dieser eintrag wurde…veröffentlicht…; diesen artikel
        anhören…; den podcast hören…; redigiert von…; redaktionelle bearbeitung…;
        menü; menu; hauptmenü; startseite; start; suche; suchen…; suchbegriff…; zum inhalt springen…;
        zum inhalt; zur navigation…; direkt zum inhalt…; anmelden; einloggen; login; abmelden; ausloggen;
        registrieren; konto; mein konto; schließen; menü schließen; menü öffnen; zurück; zurück zur…;
        nach oben; weiter; vor; drucken; artikel drucken; seite drucken; merken; merkliste; artikel merken…;
        vorlesen; artikel anhören…; anhören; kontakt; sitemap; übersicht; politik; wirtschaft; sport;
        kultur; panorama; wissen; wissenschaft; digital; gesundheit; reise; reisen; auto; karriere; meinung;
        gesellschaft; ausland; inland; regional; lokales; netzwelt; technik; medien; leben; finanzen; börse;
        wetter; videos; bilder; bildergalerie; fotostrecke; podcasts; themen; ressorts; nachrichten;
        schlagzeilen; archiv; e-paper; epaper; abo; shop; spiele; rätsel; horoskop; stellenmarkt;
        immobilien; mehr anzeigen; alle anzeigen; mehr laden; alle artikel…; zur startseite…;
        sie sind hier…; sie befinden sich hier…; inhaltsverzeichnis; inhalt; einstellungen; sprache;
        deutsch; folgen; thema folgen…; bild vergrößern…; vollbild; schriftgröße…; hilfe; über uns; service;
        team; herunterladen; pdf herunterladen; seite…von; nächste seite; vorherige seite; kategorien;
        schlagwörter; lesezeichen; in app öffnen…; abspielen; push…aktivieren…; javascript…aktivieren…;
        autor; zur merkliste…; suche öffnen…; absenden; abbrechen; ok
    """,
    share="""
        teilen; artikel teilen…; teilen sie…; jetzt teilen…; diesen artikel teilen…; beitrag teilen…;
        auf facebook teilen…; auf twitter teilen…; auf x teilen…; per whatsapp…; per e-mail…; per mail…;
        bei facebook…; bei twitter…; bei whatsapp…; twittern; tweeten; link kopieren…; link kopiert…;
        folgen sie uns…; folgt uns…; folge uns…; empfehlen; artikel versenden…; versenden; weiterempfehlen;
        gefällt mir; e-mail; feedback; merken teilen…; teilen auf…; teile diesen…; teilen facebook…;
        teilen drucken…; in sozialen netzwerken…
    """,
    advertisement="""
        haben sie schon ein konto…; sie haben bereits ein konto…; bereits abonniert…; schon
        abonniert…; jetzt mitglied werden…; werden sie mitglied…;
        anzeige; werbung; anzeigen; gesponsert; sponsored; advertorial; artikel wird nach…fortgesetzt…;
        weiter nach der werbung…; weiterlesen nach der anzeige…; weiter geht es nach…; jetzt abonnieren…;
        abonnieren sie…; abonnieren…; jetzt…testen…; jetzt kostenlos…; jetzt registrieren…;
        jetzt bestellen…; bereits abonnent…; sie sind bereits abonnent…; sie haben bereits…;
        schon abonnent…; schon registriert…; noch kein abo…; diesen artikel…abonnenten…;
        dieser artikel ist…abonnenten…; dieser inhalt ist…; exklusiv für abonnenten…; nur für abonnenten…;
        für abonnenten…; weiterlesen mit…; mit…abo weiterlesen…; …monat kostenlos…; …monatlich kündbar…;
        …jederzeit kündbar…; unterstützen sie…; unterstütze…; spenden; jetzt spenden…; spenden sie…;
        zum angebot…; zum shop…; …affiliate…; …provision…kaufen…; produkte aus dem shop…;
        in kooperation mit…; präsentiert von…; zugang zu allen…; alle artikel lesen…; testen sie…;
        lesen sie unbegrenzt…; upgrade…; angebot…sichern…; zum weiterlesen…; ihr abo…
    """,
    newsletter="""
        sie erhalten diese e-mail…; sie erhalten diesen newsletter…; danke fürs lesen…; vielen dank
        fürs lesen…; vom newsletter abmelden…;
        newsletter; newsletter…; unser newsletter…; der newsletter…; unsere newsletter…;
        abonnieren sie…newsletter…; newsletter abonnieren…; jetzt newsletter…; melden sie sich…an…;
        zum newsletter anmelden…; hier…newsletter…; kostenlos…newsletter…; erhalten sie…; e-mail-adresse…;
        ihre e-mail-adresse…; ihre e-mail…; deine e-mail…; …in ihr postfach…; …in ihrem postfach…;
        …in dein postfach…; …per e-mail zugeschickt…; täglich…postfach…; …jederzeit abbestellen…;
        …jederzeit abbestellbar…; …jederzeit wieder abmelden…; …abmeldung ist jederzeit…;
        vielen dank für ihre anmeldung…; sie erhalten…e-mail…; kein spam…; keinen spam…;
        bleiben sie informiert…; bleiben sie auf dem laufenden…; verpassen sie…; nichts mehr verpassen…;
        mit ihrer anmeldung…; mit der anmeldung…; mit dem abonnieren…; ihre daten werden nicht…;
        das wichtigste…postfach…
    """,
    comments="""
        gedanken zu…; ein gedanke zu…; antworten auf…;
        haben sie einen fehler…; fehler gefunden…; fehler entdeckt…; hinweis auf fehler…; korrekturhinweis…;
        kommentar schreiben…; kommentar verfassen…; kommentar hinterlassen…; kommentar abgeben…;
        schreiben sie einen kommentar…; schreibe einen kommentar…; hinterlasse einen kommentar…;
        hinterlassen sie einen kommentar…; kommentar; kommentare; kommentieren; kommentare anzeigen…;
        alle kommentare…; kommentare lesen…; kommentare zu…; leserkommentare…; ihre meinung…;
        diskutieren sie…; mitdiskutieren…; diskussion…; diskutieren; jetzt kommentieren…;
        noch keine kommentare…; keine kommentare…; antworten; antwort abbrechen;
        ihre e-mail-adresse wird nicht…; deine e-mail-adresse wird nicht…; e-mail-adresse wird nicht…;
        erforderliche felder…; pflichtfelder…; …mit markiert; meinen namen…; name, meine e-mail…;
        benachrichtige mich…; diese website verwendet akismet…;
        erfahre mehr darüber, wie deine kommentardaten…; name; webseite; website; nachricht; melden;
        beitrag melden…; kommentar melden…; sagt; sie müssen…angemeldet sein…; du musst angemeldet sein…;
        melden sie sich an, um…; bitte melden sie sich…; anmelden…kommentieren…; die kommentarfunktion…;
        die redaktion behält sich…; netiquette…; wird nach prüfung…; danke für ihren kommentar…; forum;
        beiträge; leserbrief…; seien sie der erste…; bewerten sie…; neueste zuerst; älteste zuerst
    """,
    legal="""
        datenschutz…; datenschutzerklärung…; impressum…; agb…; nutzungsbedingungen…;
        allgemeine geschäftsbedingungen…; privatsphäre…; cookie-einstellungen…; cookie-richtlinie…; cookies;
        …verwendet cookies…; …verwenden cookies…; …nutzen cookies…; …nutzt cookies…; …setzen cookies…;
        …einsatz von cookies…; …verwendung von cookies…; wir und unsere partner…; …unsere partner…daten…;
        alle akzeptieren; akzeptieren; zustimmen; zustimmen und…; alle ablehnen; ablehnen; einverstanden;
        ich stimme zu…; mit einem klick auf…; durch die nutzung…; wenn sie…weiter nutzen…;
        barrierefreiheit…; mediadaten…; widerrufsrecht…; kündigen…; verträge hier kündigen…; abo kündigen;
        …alle rechte vorbehalten…; alle rechte vorbehalten…; copyright…; …nachdruck…verboten…;
        …vervielfältigung…; …nur mit genehmigung…; redaktion; die redaktion; jobs; karriere;
        haftungsausschluss…; jugendschutz…; über uns; utiq…; mit werbung…lesen…; weiter mit werbung…;
        fehler gefunden…; fehler melden…; bereitgestellt von…; quelle der nachricht…; unsere einwilligung…;
        datenschutzeinstellungen…; für die inhalte…verantwortlich…
    """,
    about="""
        über uns; über den autor…; über die autorin…; der autor; die autorin; zum autor…; zur person;
        autoreninfo…; über die autoren…; alle beiträge von…; alle artikel von…; weitere artikel von…;
        mehr von diesem autor…; geschrieben von
    """,
    credit="""
        foto:…; fotos:…; bild:…; bilder:…; bildquelle…; bildnachweis…; bildrechte…; quelle:…dpa…;
        quelle: dpa…; symbolbild…; symbolfoto…; grafik:…; illustration:…; imago…; picture alliance…;
        archivbild…; archivfoto…; copyright…foto…; titelbild…; © dpa…; fotograf…
    """,
    keywords="""
        schlagwörter…; schlagworte…; stichwörter…; stichworte…; themen:…; tags…; kategorien:…; kategorie:…;
        veröffentlicht in…; mehr zum thema:…; thema:…; verschlagwortet…; einsortiert unter…; rubrik:…
    """,
    source="""
        dieser artikel erschien zuerst…; dieser text erschien zuerst…; dieser beitrag erschien
        zuerst…; zuerst erschienen…; zuerst veröffentlicht…; aus dem…übernommen…;
        quelle…; quellen…; via…; originalartikel…; dieser artikel erschien zuerst…; dieser text erschien…;
        der artikel erschien…; zuerst erschienen…; dieser beitrag erschien…; übersetzt aus…
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
