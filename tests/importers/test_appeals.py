"""Appeals of a publication to its readers, told from sentences about the same things."""

import pytest

from tests.importers.judging import is_dropped, kept, verdict


@pytest.mark.parametrize(
    "text",
    [
        "Nous déposons des fichiers sur votre appareil pour mesurer l'audience et choisir les annonces.",
        "Avec votre accord, nos 412 partenaires et nous suivons votre lecture à l'aide de traceurs.",
        "Chaque vendredi, le meilleur de nos enquêtes dans votre boîte électronique.",
        "Téléchargez notre application et recevez les alertes en direct.",
        "Rejoignez nos 4 000 adhérents : un don de 5 € paie une heure de reportage.",
        "Connectez-vous pour réagir aux commentaires",
        "We keep small files on your device to measure traffic and show you ads that suit you.",
        "Every Friday, the best of our investigations, straight to your mailbox.",
        "Tap here to get our alerts on your phone.",
        "Mit Ihrer Zustimmung verarbeiten wir und 210 Partner Ihre Daten.",
        "Jeden Freitag das Beste aus unserer Redaktion in Ihrem Postfach.",
        "Cada viernes, lo mejor de nuestra redacción en tu bandeja de entrada.",
        "Guardamos pequeños archivos en tu dispositivo para medir la audiencia.",
        "Unisciti al nostro canale per non perdere le notizie della valle.",
        "Entre no nosso canal e receba as notícias da região no seu telefone.",
    ],
)
def test_what_asks_the_reader_for_something_is_an_appeal(text):
    assert is_dropped(text)


@pytest.mark.parametrize(
    "text",
    [
        "La Cnil a condamné le moteur de recherche pour des traceurs déposés sans l'accord des internautes.",
        "Les newsletters sont devenues la première source de revenus du quotidien.",
        "Le groupe compte désormais 580 000 abonnés numériques et vise le million en 2027.",
        "Inscrivez-vous sur les listes électorales avant le 4 février : le conseil vaut pour tous.",
        "L'abonnement mensuel passera de 86 à 90 euros par mois en janvier, a annoncé la régie.",
        "Si vous possédez un compte bancaire à l'étranger, vous devez le déclarer avant le 31 mai.",
        "Les commentaires sous la vidéo ont été désactivés par la plateforme après une vague d'insultes.",
        "Notre pays manque de médecins, et nos campagnes en souffrent davantage que nos villes.",
        "The regulator fined the company for placing cookies on users' devices without consent.",
        "The service costs $10 a month and has 40 million subscribers.",
        "The app costs US$12 a month, or nothing for those who watch ads on their devices.",
        "Join the queue early: the doors open at nine and the best seats go first.",
        "Donations to the campaign rose by a third after the debate, the party said.",
        "Wer einen Newsletter verschickt, braucht die Einwilligung der Empfänger.",
        "Melden Sie sich bei der Gemeinde, bevor Sie mit dem Bau beginnen.",
        "La autoridad multó a la empresa por instalar cookies sin permiso de los usuarios.",
        "L'abbonamento costerà 12 euro al mese da gennaio.",
        "A empresa foi multada por instalar cookies nos aparelhos dos usuários.",
    ],
)
def test_a_sentence_about_the_same_things_is_the_articles(text):
    assert verdict(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "« Nous déposons des traceurs sur votre appareil », reconnaît le directeur, qui promet un bandeau.",
        "« Abonnez-vous à notre chaîne », répète le vidéaste à la fin de chacun de ses films.",
        '"We use cookies to make your visit better," the banner said, and the court was not amused.',
    ],
)
def test_an_appeal_that_somebody_is_quoted_with_may_stay(text):
    found = verdict(text)
    assert found is None or not found.sure


GUIDE = """\
Bien choisir son gestionnaire de mots de passe
Vous avez trop de comptes pour retenir tous vos mots de passe, et vous le savez depuis longtemps.
Commencez par faire la liste des services que vous utilisez chaque semaine, du courriel à la banque.
Téléchargez ensuite l'application de votre choix et créez un compte avec une adresse que vous gardez.
Vous pourrez alors importer vos mots de passe, puis supprimer ceux que votre navigateur avait retenus.
Enfin, imprimez le code de secours et rangez-le là où vous gardez vos papiers importants.
"""


def test_in_a_guide_a_request_is_a_step():
    assert any(line.startswith("Téléchargez ensuite") for line in kept(GUIDE, "fr"))


REPORT = """\
Le port de Liraud confie ses grues à un logiciel
Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, guidées par un logiciel maison.
Les dockers ont obtenu qu'un des leurs reste aux commandes, prêt à reprendre la main à tout moment.
Téléchargez notre application et recevez les alertes du port sur votre téléphone.
La direction promet un premier bilan chiffré au printemps, après six mois d'essais sur deux quais.
"""


def test_in_a_report_it_is_the_publications():
    lines = REPORT.splitlines()
    assert kept(REPORT, "fr") == [lines[1], lines[2], lines[4]]


TURNED = """\
Le loup revient sur le plateau
Trois attaques en dix jours ont suffi à rouvrir un débat que l'on croyait clos depuis l'été dernier.
Chaque jeudi, la rédaction vous raconte les coulisses du causse dans une lettre courte.
Mardi soir, quarante éleveurs ont pris la parole l'un après l'autre dans la salle des fêtes.
Nos randonnées vous attendent : trois sentiers à faire en famille, à emporter gratuitement.
La préfecture a promis une réponse avant la fin du mois, sans dire laquelle.
"""


def test_where_nobody_else_says_we_and_you_the_publication_does():
    lines = TURNED.splitlines()
    assert kept(TURNED, "fr") == [lines[1], lines[3], lines[5]]


def test_a_question_that_somebody_quotes_does_not_close_the_page():
    said = (
        "Les enfants ont trouvé cela naturel. « Pourquoi vous ne faisiez pas ça avant ? » a dit une fillette."
    )
    asked = "Et vous, qu'en pensez-vous ?"
    story = "Le bassin a rouvert samedi dans le port, après deux étés de travaux et trois reports.\n\n"

    assert said in kept(f"{story}{said}\n\n{asked}\n", "fr")
    assert asked not in kept(f"{story}{said}\n\n{asked}\n", "fr")
