"""What a page asks of its usefulness, and how it warns of what a machine wrote for it.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import words

HELPED = words("""
    utile utiles aide aidee plu interesse interessee clair claire convaincu
    helpful useful help helped enjoy like liked
    hilfreich nutzlich geholfen gefallen
    util utiles ayudado gustado servido
    utile piaciuto aiutato interessato
    util ajudou gostou
""")
"""What a page wishes to know of its text: "Cette fiche vous a-t-elle aidé ?"."""

USEFUL = words("utile utiles helpful useful hilfreich nutzlich util")
"""Those of them that ask by themselves, without a word for the reader."""

ERRORS = words("""
    erreur erreurs error errors mistakes inaccuracies fehler ungenauigkeiten errores errori erros
    inexactitudes imprecisions imprecisiones imprecisioni imprecisoes
""")
MAY = words(
    "peut peuvent pourrait may might can could kann konnte puede pueden podria puo potrebbe pode podem"
)
"""With ERRORS, how a page warns of what a machine wrote for it."""
