"""Words that carry a capital without being the name of anything: offices, institutions, peoples.

Data for finding proper names, in six languages, folded.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import words

OFFICES = words("""
    president presidente presidentin presidenta prasident minister ministre ministra ministro ministerin
    premier premiere prime first vice chancellor chancelier kanzler bundeskanzler canciller cancelliere
    secretary secretaire secretario segretario general generale director directeur directrice direktor
    direttore diretor monsieur madame mr mrs ms m mm mme dr pr prof professeur professor professora sir
    lady lord herr frau senor senora sr sra dott roi reine king queen konig rey reina re regina rei
    rainha prince princesse prinz principe pape pope papst papa maire mayor burgermeister alcalde
    sindaco prefeito gouverneur governor gov gobernador governatore governador senateur senator sen
    senador senatore depute deputy diputado deputato deputado rep judge juge richter juez giudice chef
    chief boss ceo cfo cto coach captain capitaine colonel sergeant justice attorney commissaire
    commissioner kommissar comisario commissario comissario porte speaker chairman chair founder
    cofounder analyst
""")
"""What stands before a person's name; alone no subject."""

PEOPLES = words("""
    english french francais francaise german allemand allemande allemands italian italien italiens
    espagnol espagnols spanish portugais portuguese british britannique britanniques american american
    americans americain americaine americains canadian canadien chinese chinois chinoise russian russe
    russes ukrainian ukrainien ukrainiens japanese japonais korean coreen coreens indian indien indiens
    european europeen europeenne europeens african africain africains asian asiatique asiatiques arab
    arabe arabes israeli israelien israeliens palestinian palestinien palestiniens turkish turc turcs
    iranian iranien brazilian bresilien mexican mexicain irish irlandais scottish welsh dutch
    neerlandais belgian belge belges swiss suisse suisses polish polonais greek grec swedish suedois
    norwegian norvegien danish danois finnish muslim musulman musulmans christian chretien jewish juif
    juifs democrat democrats democrate democrates republican republicans republicain republicains
    westerners occidentaux europaer amerikaner chinesen russen ukrainer franzosen briten italiener
    parisien parisiens londoners
""")
"""Peoples and parties as adjectives and plurals."""

INSTITUTIONS = words("""
    etat etats state states estado stato gouvernement government regierung gobierno governo chambre
    house senat senate senado senato congres congress congreso congresso parlement parliament parlamento
    parlament tribunal tribunale cour court corte gericht commission comision commissione comissao
    kommission departement department ministere ministry ministerio ministero ministerium tresor
    treasury maison casa conseil council consejo consiglio conselho comite committee union bourse rue
    street avenue place saint san santa university universite universidad universita universidade
    universitat institut institute instituto istituto internet web eglise church iglesia chiesa igreja
    republique republic republica repubblica royaume kingdom guerre war guerra krieg loi law act ley
    legge lei nord sud est ouest north south east west norte sur sul leste nord ovest northern southern
    eastern western federal national nacional nazionale international monde world terre earth tierra
    terra erde ciel dieu god gott dios commerce finances affaires defense interieur travail education
    transports economie sante agriculture culture group groupe gruppe grupo gruppo company compagnie inc
    ltd corp plc sa ag gmbh selon according pour city ville board bank banque banco agence agency
    agentur agencia agenzia constitution ministers ministres article articles chapter annexe figure
    table photo image video source minute hier today live direct update key
""")
"""Institutions named by their kind alone."""
