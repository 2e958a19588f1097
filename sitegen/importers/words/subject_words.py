"""What digests file articles under: subjects as editors name them, for the texts that use the word itself.

Data only, in six languages. A subject is a tag where the story says it more than once, or in its title.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases

SUBJECTS = {
    "fr": phrases("""
        intelligence artificielle| IA| énergie| climat| réchauffement climatique| nucléaire|
        électricité| énergies renouvelables| pétrole| gaz| charbon| hydrogène| environnement|
        biodiversité| océan| forêt| déforestation| eau| sécheresse| inondations| incendie| séisme|
        météo| agriculture| pêche| élevage| alimentation| santé| hôpital| vaccin| cancer| paludisme|
        épidémie| pandémie| médicament| médecine| recherche| science| physique| chimie| biologie|
        génétique| archéologie| paléontologie| astronomie| espace| satellite| fusée| sonde| lune|
        soleil| télescope| lanceur| robotique| robots| semi-conducteurs| puces| informatique|
        logiciel| cybersécurité| cyberattaque| données personnelles| vie privée| réseaux sociaux|
        désinformation| médias| presse| journalisme| télécommunications| internet| cloud| open
        source| cryptomonnaies| économie| inflation| bourse| banque| finance| emploi| chômage|
        grève| retraites| impôts| budget| commerce| exportations| douanes| droits de douane|
        industrie| automobile| voitures électriques| batteries| aviation| transports| train| métro|
        vélo| tramway| port| pont| mobilité| circulation| voiture| urbanisme| logement|
        architecture| patrimoine| cathédrale| musée| culture| littérature| roman| cinéma| théâtre|
        musique| photographie| prix Nobel| éducation| école| université| justice| procès| tribunal|
        police| prison| droit| loi| législation| régulation| concurrence| élections| élection
        présidentielle| présidentielle| parlement| gouvernement| démocratie| destitution|
        diplomatie| guerre| paix| armée| défense| migrations| réfugiés| droits humains| femmes|
        sport| football| cyclisme| natation| tennis| rugby| athlétisme| jeux olympiques| tourisme|
        religion| démographie| population| mines| cobalt| lithium| barrage| investissement| levée de
        fonds| start-up| licenciements| Union européenne| Afrique| Europe
    """),
    "en": phrases("""
        artificial intelligence| AI| energy| climate| climate change| nuclear| nuclear fusion|
        electricity| renewables| solar power| wind power| oil| gas| coal| hydrogen| environment|
        biodiversity| ocean| forests| deforestation| water| drought| floods| wildfire| earthquake|
        weather| farming| agriculture| fisheries| food| health| hospital| vaccine| vaccines| cancer|
        malaria| HIV| epidemic| pandemic| medicine| clinical trial| drugs| research| science|
        physics| chemistry| biology| genetics| gene editing| archaeology| palaeontology| astronomy|
        cosmology| space| satellite| rocket| spacecraft| moon| sun| telescope| galaxies| dark
        matter| dark energy| robotics| robots| semiconductors| chips| computing| quantum computing|
        supercomputer| software| cybersecurity| privacy| data protection| social media|
        disinformation| media| journalism| copyright| telecoms| internet| cloud| open source|
        cryptocurrency| economy| inflation| stock market| banking| finance| jobs| unemployment|
        strike| pensions| tax| taxes| budget| trade| exports| tariffs| manufacturing| cars| electric
        vehicles| batteries| aviation| transport| railways| trains| subway| cycling| bridge| port|
        traffic| housing| architecture| heritage| museum| culture| literature| novel| film| theatre|
        music| Nobel prize| education| schools| university| justice| trial| court| police| prison|
        law| regulation| antitrust| competition| elections| election| parliament| congress|
        democracy| protests| diplomacy| war| peace| army| defence| migration| refugees| human
        rights| women| sport| football| swimming| tennis| rugby| athletics| Olympics| tourism|
        religion| demography| population| mining| cobalt| lithium| dam| investment| startups|
        layoffs| European Union| Africa| Europe
    """),
    "de": phrases("""
        Künstliche Intelligenz| KI| Energie| Klima| Klimawandel| Kernkraft| Atomkraft| Atomausstieg|
        Strom| Energiewende| Erneuerbare Energien| Öl| Gas| Kohle| Wasserstoff| Umwelt| Artenschutz|
        Meer| Wald| Wasser| Dürre| Hochwasser| Erdbeben| Wetter| Landwirtschaft| Ernährung|
        Gesundheit| Krankenhaus| Impfung| Krebs| Pandemie| Medizin| Forschung| Wissenschaft| Physik|
        Chemie| Biologie| Genetik| Archäologie| Astronomie| Raumfahrt| Satellit| Rakete| Sonde|
        Mond| Teleskop| Roboter| Halbleiter| Chips| Supercomputer| Software| Cybersicherheit|
        Datenschutz| Soziale Medien| Desinformation| Medien| Internet| Wirtschaft| Inflation| Börse|
        Banken| Finanzen| Arbeit| Streik| Rente| Steuern| Haushalt| Handel| Zölle| Industrie| Auto|
        Elektroautos| Batterien| Luftfahrt| Verkehr| Nahverkehr| Bahn| Züge| Bus| Fahrrad| Tunnel|
        Brücke| Wohnen| Architektur| Denkmalschutz| Museum| Kultur| Literatur| Film| Theater| Musik|
        Nobelpreis| Bildung| Schule| Universität| Justiz| Prozess| Gericht| Polizei| Recht| Gesetz|
        Bundestag| Wahlen| Parlament| Demokratie| Diplomatie| Krieg| Frieden| Bundeswehr| Migration|
        Menschenrechte| Sport| Fußball| Radsport| Schwimmen| Tennis| Tourismus| Religion| Bergbau|
        Subventionen| Cannabis| Legalisierung| Deutschland| Schweiz| Österreich| Europa| Europäische
        Union
    """),
    "es": phrases("""
        inteligencia artificial| IA| energía| clima| cambio climático| energía nuclear|
        electricidad| energías renovables| renovables| petróleo| gas| carbón| hidrógeno| medio
        ambiente| biodiversidad| océano| bosques| deforestación| agua| sequía| inundaciones|
        incendios| terremoto| agricultura| pesca| salud| hospital| vacuna| cáncer| malaria|
        pandemia| medicina| investigación| ciencia| física| química| biología| genética|
        arqueología| astronomía| espacio| satélite| cohete| luna| sol| telescopio| galaxias|
        universo| robots| semiconductores| chips| software| ciberseguridad| privacidad| redes
        sociales| desinformación| medios| internet| economía| inflación| bolsa| banca| finanzas|
        empleo| huelga| pensiones| impuestos| comercio| aranceles| industria| automóvil| coches
        eléctricos| aviación| transporte| tren| metro| vivienda| urbanismo| arquitectura|
        patrimonio| museo| cultura| literatura| cine| teatro| música| premio Nobel| educación|
        escuela| universidad| justicia| juicio| policía| derecho| ley| regulación| elecciones|
        parlamento| democracia| diplomacia| guerra| paz| ejército| migración| derechos humanos|
        mujeres| deporte| fútbol| fútbol femenino| ciclismo| natación| tenis| turismo| religión|
        población| minería| Unión Europea| Europa| América Latina
    """),
    "it": phrases("""
        intelligenza artificiale| IA| energia| clima| cambiamento climatico| nucleare| elettricità|
        rinnovabili| petrolio| gas| carbone| idrogeno| ambiente| biodiversità| mare| foreste| acqua|
        siccità| alluvione| terremoto| agricoltura| pesca| salute| sanità| ospedale| vaccino|
        cancro| pandemia| medicina| ricerca| scienza| fisica| chimica| biologia| genetica|
        archeologia| astronomia| spazio| satellite| razzo| lanciatore| sonda| luna| sole|
        telescopio| robot| semiconduttori| chip| software| cybersicurezza| privacy| dati personali|
        social media| disinformazione| media| internet| economia| inflazione| borsa| banche|
        finanza| lavoro| sciopero| pensioni| tasse| commercio| dazi| industria| auto| auto
        elettriche| trasporti| treno| metropolitana| ponte| infrastrutture| casa| urbanistica|
        architettura| patrimonio| museo| cultura| letteratura| cinema| teatro| musica| premio Nobel|
        istruzione| scuola| università| giustizia| processo| polizia| diritto| legge| elezioni|
        parlamento| governo| democrazia| diplomazia| guerra| pace| esercito| migranti| diritti
        umani| donne| sport| calcio| ciclismo| nuoto| tennis| turismo| religione| papa| Chiesa
        cattolica| Vaticano| popolazione| Unione europea| Europa| Italia
    """),
    "pt": phrases("""
        inteligência artificial| IA| energia| clima| alterações climáticas| mudanças climáticas|
        energia nuclear| eletricidade| energias renováveis| renováveis| energia solar| eólica|
        petróleo| gás natural| carvão| hidrogénio| ambiente| meio ambiente| biodiversidade| oceano|
        florestas| desmatamento| água| seca| enchentes| incêndios| terramoto| agricultura| pesca|
        saúde| saúde mental| hospital| vacina| câncer| malária| pandemia| medicina| pesquisa|
        ciência| física| química| biologia| genética| arqueologia| astronomia| espaço| satélite|
        foguetão| lua| telescópio| robôs| semicondutores| chips| software| cibersegurança|
        privacidade| redes sociais| desinformação| imprensa| internet| economia| inflação| bolsa|
        bancos| finanças| emprego| greve| pensões| impostos| comércio| tarifas| indústria|
        automóvel| transportes| comboio| metro| acidente| habitação| arquitetura| património| museu|
        cultura| literatura| cinema| teatro| música| prémio Nobel| educação| escolas| escola|
        estudantes| universidade| justiça| julgamento| polícia| direito| lei| eleições| parlamento|
        presidência| democracia| diplomacia| guerra| paz| exército| migração| direitos humanos|
        mulheres| esporte| desporto| futebol| ciclismo| natação| ténis| surf| turismo| segurança|
        religião| população| União Europeia| Europa| Brasil| Portugal
    """),
}
