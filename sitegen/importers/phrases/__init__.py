"""The languages whose pages the importer knows. A new language is one module and one line here."""

from sitegen.importers.phrases.english import ENGLISH
from sitegen.importers.phrases.french import FRENCH
from sitegen.importers.phrases.german import GERMAN
from sitegen.importers.phrases.italian import ITALIAN
from sitegen.importers.phrases.portuguese import PORTUGUESE
from sitegen.importers.phrases.spanish import SPANISH

LANGUAGES = (FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, PORTUGUESE)
