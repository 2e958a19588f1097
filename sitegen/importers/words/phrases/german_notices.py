"""What German pages ask of their readers, and what the law asks of them: the longer lists of german.py."""

from __future__ import annotations

ADVERTISEMENT = """
    affiliate-link; affiliate-links;
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
"""

NEWSLETTER = """
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
"""

COMMENTS = """
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
"""

LEGAL = """
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
"""
