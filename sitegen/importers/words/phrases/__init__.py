"""The languages whose pages the importer knows. A new language is one module and one line here."""

from sitegen.importers.words.phrases.english import ENGLISH
from sitegen.importers.words.phrases.french import FRENCH
from sitegen.importers.words.phrases.german import GERMAN
from sitegen.importers.words.phrases.italian import ITALIAN
from sitegen.importers.words.phrases.portuguese import PORTUGUESE
from sitegen.importers.words.phrases.spanish import SPANISH

LANGUAGES = (FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, PORTUGUESE)
