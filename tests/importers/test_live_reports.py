"""Reports told by the clock: short entries with buttons between them are an article all the same."""

from __future__ import annotations

import pytest

from tests.importers.judging import kept

COURT = """\
11:42 am
Judge says verdict will come at noon

The clerk has told reporters to be back in their seats by ten to twelve. Nobody moved.

11:20 am
Share
The defence closes

Mr Sample took off his glasses and sat down. "That is all," he said, after four hours.

10:05 am
Share
Good morning

We are outside the courthouse, where the queue began at five. Stay with us.

9:50 am
What this trial is about

Three engineers are accused of signing off a bridge that they had not inspected. It fell in 2021.
Sign up to our morning briefing
More on this story
Bridge inquiry: the documents
"""

STORM = """\
Directo
Última hora del temporal en la costa

21:15 h. El puerto de Ejemplo cierra hasta mañana a las ocho.
21:02 h. Los bomberos rescatan a dos personas atrapadas en un coche, sin heridos.
20:47 h. La alcaldesa pide no salir de casa: "Lo peor llegará a medianoche".
20:30 h. El tren suspende las cercanías entre Prueba y Muestra.
Suscríbete a nuestra newsletter
20:11 h. La carretera de la costa queda cortada a la altura del faro.
19:58 h. Más de tres mil hogares se quedan sin luz.

Comentarios (12)
"""

MATCH = """\
90’+3 C’est fini à Essai, où Modèle l’emporte d’un souffle.
71’ But ! Le capitaine reprend de la tête un corner tiré trop court.
58’ Double changement chez les visiteurs, qui n’ont toujours pas tiré.
Partager
12’ Premier arrêt du gardien, main droite, sur une frappe lointaine.
1’ C’est parti sous la pluie, devant douze mille personnes.
"""

REPLIED = """\
18h42
Acabou. A comissão aprovou o texto por 31 votos a 12, e o resto ficou para amanhã.

18h30
Deputados da oposição deixam o plenário em protesto contra o fim da discussão.

@uma_leitora
Inacreditável.
Ver publicação

17h51
Chove forte na capital, e a luz caiu duas vezes no prédio do Congresso.

17h20
Começa a sessão com 412 presentes, segundo o painel eletrônico da casa.

17h02
Boa tarde. Começamos aqui a cobertura da votação que decide o futuro da reserva.
"""

HEADLINES = """\
14:32 Un phare vendu aux enchères
14:10 Grève des bacs à partir de lundi
13:58 Le loup revient dans le canton
13:40 Trois médailles pour les rameuses

Le musée du sel rouvre samedi après deux ans de travaux, avec une salle consacrée aux anciens sauniers du \
marais. La commune a payé la moitié du chantier, la région le reste, et l'entrée sera libre jusqu'à Noël.

Les premiers visiteurs pourront goûter le sel de la dernière récolte, qui a été la plus maigre depuis 1976.
"""


@pytest.mark.parametrize(
    ("raw", "lang", "told"),
    [
        (COURT, "en", ("The clerk has told", "Mr Sample took off", "We are outside", "Three engineers")),
        (STORM, "es", ("21:15 h.", "20:30 h.", "19:58 h.")),
        (MATCH, "fr", ("90’+3", "58’", "12’", "1’")),
        (REPLIED, "pt", ("Acabou.", "Deputados", "Chove forte", "Começa a sessão", "Boa tarde.")),
    ],
)
def test_every_entry_of_a_live_report_is_kept(raw: str, lang: str, told: tuple[str, ...]) -> None:
    lines = kept(raw, lang)

    for opening in told:
        assert any(line.startswith(opening) for line in lines), opening


def test_what_stands_between_the_entries_goes_all_the_same() -> None:
    assert "Share" not in kept(COURT, "en")
    assert "Bridge inquiry: the documents" not in kept(COURT, "en")
    assert not any("newsletter" in line for line in kept(STORM, "es"))


def test_a_list_of_headlines_with_their_times_is_no_live_report() -> None:
    assert [line.split()[0] for line in kept(HEADLINES, "fr")] == ["Le", "Les"]
