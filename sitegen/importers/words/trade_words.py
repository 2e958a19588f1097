"""What people are who write now and then: the trades beside the names of guests and columnists.

Data only, folded. None of these tells a name from a heading by itself ("Farmer" is a surname), so that they
are asked only about the words beside a name.
"""

from __future__ import annotations

from sitegen.importers.words.byline_words import ROLES
from sitegen.importers.words.word_lists import words

TRADES = ROLES | words("""
    teacher principal headteacher nurse midwife farmer scientist biologist physicist astronomer
    chemist geologist mathematician archaeologist climatologist sociologist anthropologist
    philosopher novelist poet playwright critic essayist librarian curator mayor senator deputy
    minister councillor councilor ambassador judge barrister solicitor surgeon paediatrician
    pediatrician veterinarian architect artist musician actor retired former volunteer activist
    campaigner broadcaster presenter host podcaster cartoonist enseignant enseignante instituteur
    institutrice infirmier infirmiere agriculteur agricultrice etudiant etudiante scientifique
    biologiste physicien physicienne astronome chimiste geologue mathematicien mathematicienne
    archeologue climatologue anthropologue romancier romanciere ecrivain ecrivaine poete dramaturge
    critique essayiste bibliothecaire conservateur conservatrice maire senateur senatrice depute
    deputee ministre ambassadeur ambassadrice juge magistrat magistrate chirurgien chirurgienne
    pediatre veterinaire architecte artiste musicien musicienne retraite retraitee ancien ancienne
    benevole militant militante chroniqueur chroniqueuse animateur animatrice lehrer lehrerin
    schulleiter schulleiterin krankenschwester pfleger pflegerin landwirt landwirtin biologe
    biologin physiker physikerin astronom astronomin chemiker chemikerin geologe geologin
    mathematiker mathematikerin archaologe archaologin klimaforscher klimaforscherin soziologe
    soziologin philosophin schriftsteller schriftstellerin dichter dichterin kritiker kritikerin
    bibliothekar bibliothekarin burgermeister burgermeisterin abgeordneter abgeordnete ministerin
    richter richterin arzt tierarzt tierarztin architekt architektin kunstler kunstlerin musiker
    musikerin ehemalige ehemaliger maestro maestra enfermero enfermera agricultor agricultora
    estudiante cientifico cientifica biologo biologa fisico fisica astronomo astronoma quimico
    geologo geologa arqueologo arqueologa sociologo sociologa filosofo filosofa novelista poeta
    dramaturgo critico ensayista bibliotecario bibliotecaria alcalde alcaldesa senador senadora
    diputado diputada ministra embajador embajadora juez jueza medico medica jubilado jubilada
    escritor escritora arquitecto arquitecta musico actriz insegnante infermiere infermiera
    agricoltore studente studentessa scienziato scienziata astronoma chimico archeologo archeologa
    scrittore scrittrice romanziere saggista bibliotecaria sindaco sindaca senatore senatrice
    deputato deputata giudice chirurgo veterinario architetto pensionato pensionata medico
    professora enfermeiro enfermeira estudante cientista quimica arqueologa escritora ensaista
    prefeito prefeita deputado embaixador embaixadora juiz juiza arquiteto arquiteta aposentado
    aposentada
""")
