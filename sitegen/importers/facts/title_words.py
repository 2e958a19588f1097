"""The common nouns of a headline that the story goes on to speak of: "amende", "coal", "mammouth".

A last resort for tags, after keywords, vocabulary and proper names. A word counts as a noun where the text
puts an article before it; words of every story ("year", "million", "question") are none.
"""

from __future__ import annotations

import re

from sitegen.importers.words.calendar_words import CALENDAR_WORDS
from sitegen.importers.words.capital_words import OFFICES, PEOPLES
from sitegen.importers.words.language_words import SMALL_WORDS
from sitegen.importers.words.whole_words import count_in, stands_in
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

_DETERMINERS = {
    "fr": "le la les l' un une du des au aux d' de cette ce ces sa son",
    "en": "the a an of this that its their",
    "de": "der die das den dem des ein eine einen einem einer das im am zum zur vom",
    "es": "el la los las un una del al de esta este su",
    "it": "il lo la i gli le l' un uno una del dello della dell' dei degli delle al alla nel nella un'",
    "pt": "o a os as um uma do da dos das no na ao de esta este",
}
_OF_EVERY_STORY = words("""
    annee annees jours semaine semaines heure heures minute minutes temps pays monde foule millions
    million milliard milliards euros dollars euro dollar pourcent nombre question questions reponse
    reponses chose choses personne personnes homme hommes femme femmes premier premiere premiers
    premieres dernier derniere seconde troisieme fois grand grande grands grandes nouveau nouvelle
    nouveaux nouvelles petit petite quatre trois cinq dix vingt moitie partie debut suite retour point
    place compte annonce raison face ligne mesure projet plan groupe entreprise entreprises societe
    signe signal pourquoi comment apres avant people year month week hour day years months weeks hours
    minutes world first second third thing things number million billion dollars three seven eight
    street busiest women report reports story stories question answer answers week month company
    companies group inside every young large small great years first-ever behind plan place point start
    return jahre jahren jahr wochen woche monate stunden tagen million millionen milliarde milliarden
    land lander welt leute menschen frage fragen ersten erste letzten zwei drei vier unternehmen gruppe
    pres titre seite punkt anfang ende heute anos meses semanas horas mundo paises personas primera primero
    millones gente pregunta preguntas empresa empresas grupo parte punto inicio seis siete ocho cuatro
    cinco mujer mujeres hombre hombres anni mesi settimane ore mondo paese paesi persone prima primo
    milioni miliardi domanda gruppo azienda aziende punto metros metri meter metre metres pessoas
    hundert tausend dutzend zwanzig dreissig cent cento cien cem mille mil hundred thousand sake
    same other most last next only whole rest end others best latest more own early late past full
    recent final main major key public local former government minister project life day time way
    idea case cases fact reason problem number work side system use change move deal move move man
    gouvernement ministre president chef ville projet vie jour mois matin soir nuit jeune jeunes meme
    autre autres cas fait probleme travail cote systeme usage doute moment facon sorte maniere autorite
    autorites habitants habitant ministere regle regles avis sujet objet prix texte tour
    regierung minister projekt leben problem arbeit seiten system morgen abend nacht zeiten woche
    gobierno ministro proyecto vida caso hecho problema trabajo lado sistema noche otro otros otra
    mismo misma todos todas tiempo manera autoridades
    governo ministro progetto vita caso fatto problema lavoro lato sistema notte altro altri altra
    stesso stessa tempo modo parte autorita
    projeto vida fato problema trabalho sistema noite outro outros outra mesmo mesma forma tempo
    primeira primeiro milhoes mulher homem vezes kilometres kilometer chilometri quilometros
""")
_SMALL = frozenset(fold(word) for words in SMALL_WORDS.values() for word in words.split())
NO_SUBJECT = _OF_EVERY_STORY | _SMALL | CALENDAR_WORDS | OFFICES | PEOPLES
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAST_LETTERS = {"de": 6}
"""Letters of the shortest noun that is a subject, by language; four where nothing is said."""
_LEAST_LETTERS = 4
_COMPOUND = 11
"""Letters of a German noun that is likely to be a compound."""
_LABEL = re.compile(r"([A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+)?)\s?: ")


def determiners_of(lang: str) -> list[str]:
    """The folded articles and their like that stand before the nouns of a language."""
    return _DETERMINERS.get(lang, "").split()


def title_words(title: str, body: str, lang: str, *, least: int = 2) -> tuple[str, ...]:
    """The nouns of the title that the body says so often, most told first; as written, small unless German.

    A long German compound says enough by itself: `Schuldenbremse`.
    """
    determiners = determiners_of(lang)
    shortest = LEAST_LETTERS.get(lang, _LEAST_LETTERS)
    folded_title, folded_body = fold(title), fold(body)
    found: dict[str, int] = {}
    for word in dict.fromkeys(_WORD.findall(title)):
        folded = fold(word)
        is_small = word[0].islower() or lang in {"de", "en"}
        if len(folded) < shortest or folded in NO_SUBJECT or not is_small:
            continue
        count = count_in(folded, folded_body, most=20) + count_in(_other_number(folded), folded_body, most=20)
        is_noun = _is_noun(folded, determiners, folded_title, folded_body)
        is_german_name = lang == "de" and count > 0 and word[0].isupper() and not is_noun
        is_compound = lang == "de" and word[0].isupper() and len(folded) >= _COMPOUND and least < 2  # noqa: PLR2004 - asked for rare ones
        if (count >= least and is_noun) or is_german_name or is_compound:
            found[word if lang == "de" else word.lower()] = count
    return tuple(sorted(found, key=lambda word: -found[word]))


def title_label(title: str, body: str) -> str | None:
    """What stands before the colon of a headline that the body goes on to speak of: "Sénégal : la fête"."""
    match = _LABEL.match(title)
    if not match:
        return None
    words = match[1].split()
    if (
        fold(words[0]) in NO_SUBJECT
        or fold(words[-1]) in NO_SUBJECT
        or not stands_in(fold(match[1]), fold(body))
    ):
        return None
    return match[1]


def _other_number(folded: str) -> str:
    return folded[:-1] if folded.endswith("s") else folded + "s"


def _is_noun(folded: str, determiners: list[str], title: str, body: str) -> bool:
    """Whether an article or a preposition of nouns stands before the word, in title or body."""
    return any(
        stands_in(f"{before}{'' if before.endswith(chr(39)) else ' '}{folded}", text)
        for before in determiners
        for text in (body, title)
    )
