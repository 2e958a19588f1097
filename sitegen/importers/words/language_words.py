"""What gives a language away: its most frequent small words and the letters and endings it alone uses.

Data for `languages`. The last rows are languages that we do not read; they stand here only so that
a text in one of them is not taken for its nearest relative.
"""

from __future__ import annotations

SMALL_WORDS = {
    "fr": (
        "le la les l un une des du de d et est en que qui qu dans pour par sur pas ne n se s ce c cette "
        "ces il elle "
        "ils elles on nous vous je j au aux avec sont plus mais ou où son sa ses leur leurs été être avoir "
        "a ont "
        "fait comme tout tous sans aussi même selon entre après avant depuis dont lors ainsi chez très "
        "deux sous "
        "encore était peut y m t notre nos votre vos cela ça donc alors car si quand afin désormais déjà "
        "toujours"
    ),
    "en": (
        "the of and to in is that for it was on are with as his her they at be this have from or by not "
        "but had "
        "has which you we were there their been one all would will an what who when more if out said about "
        "up its "
        "than into them can only other some could time these two may then do any my now such like our over "
        "after "
        "also most how i he she your us new no so just because while where during between against before"
    ),
    "de": (
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
        "werden aus er "
        "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder "
        "aber vor "
        "zur bis mehr durch man sein wurde sei ihr ihre seine wir ich unter gegen vom können schon wenn ab "
        "dann was "
        "diese dieser dieses kein keine eines uns mich du hier jedoch bereits zwei seit ohne zwischen soll wo"
    ),
    "es": (
        "el la los las de que y a en un una ser se no por con su para como estar tener le lo todo pero más "
        "o este "
        "esta estos estas son fue es ha han al del sus entre cuando muy sin sobre también me hasta hay "
        "donde quien "
        "desde nos durante ni contra otros ese eso ante ellos esto antes algunos unos yo otro otra él "
        "tanto poco ya "
        "está están según dos tras así además cada porque hacia sino aunque mientras había sido mi si qué"
    ),
    "it": (
        "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell "
        "al allo "
        "alla ai agli alle all dal dalla dai dalle dall nel nella nei nelle nell sul sulla sui sulle sull "
        "e che non "
        "è si come più anche sono ha hanno ma se questo questa quello quella o suo sua loro ci ne essere "
        "stato "
        "stata era dopo prima due molto già ancora solo dove quando chi cui perché così secondo mentre "
        "ogni nostro"
    ),
    "pt": (
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com "
        "sem sob "
        "sobre ao aos à às e que não é se como mais mas ou foi são ser está estão tem têm seu sua seus "
        "suas ele ela "
        "eles elas isso isto este esta esse essa também já muito até entre depois antes quando onde quem "
        "porque "
        "ainda só há eu você nós me lhe dois duas segundo ontem hoje foram havia pode desde num numa"
    ),
    "nl": (
        "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar "
        "heeft door "
        "over ze zich hij worden werd wordt meer geen deze dit tot je haar hun kan wat zou hebben was al "
        "wel onder "
        "ik we moet tegen veel zo toen zij onze"
    ),
    "ca": (
        "el la els les l de d del dels i a en un una uns unes que per amb no és són ha han al als es se s "
        "va van seu "
        "seva seus seves aquest aquesta aquests aquestes però més també com quan entre sobre fins des on "
        "molt ja hi ho "
        "ser estar sense tot tots perquè dos dues"
    ),
    "sv": (
        "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan "
        "när år "
        "säger hon under också efter eller nu sin där vid mot ska skulle ut får hade sina än vara"
    ),
    "da": (
        "og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så kan når "
        "år siger "
        "hun under også efter eller nu sin der ved mod skal skulle ud får havde blev jeg være"
    ),
    "ro": (
        "și de la în a cu pe care nu un o din că este pentru mai sunt au fost ca se lui iar dar sau prin "
        "după ce "
        "fi când între acest această cei cele al ale ai lor său său"
    ),
    "pl": (
        "w i na z się do nie że to jest o od po jak za przez dla są ale czy był było już tylko tym co "
        "został może "
        "tak też który która które jego ich roku"
    ),
    "tr": "ve bir bu da de için ile çok daha olarak gibi olan ne var kadar sonra değil en ama her",
    "id": "yang dan di ini itu dengan untuk dari pada tidak akan dalam adalah oleh juga ke karena telah bisa",
    "cs": "a se v na je že s z do o i to za k jako by jsou ale po pro byl které který jeho také při od",
    "hu": "a az és hogy nem is egy ez de volt meg csak már mint el ki még azt vagy lehet van",
    "fi": "ja on ei se että hän oli mutta ovat myös kun joka tai niin ole sen mukaan vuonna kuin",
}

LETTERS = {
    "fr": "œêèëîïûùçàâôé",
    "de": "ßäöü",
    "es": "ñ¿¡",
    "it": "òìèùà",
    "pt": "ãõçâêôà",
    "sv": "åäö",
    "da": "åøæ",
    "ro": "ășțţş",
    "pl": "ąćęłńśźż",
    "tr": "ığş",
    "cs": "ěščřžůť",
    "hu": "őű",
}

ENDINGS = {
    "fr": "tion ment eux euse aient ique ait isme eur",
    "en": "ing tion ness ly ity ted",
    "de": "ung ungen keit heit lich schaft chen isch",
    "es": "ción ciones dad mente aron ado idos",
    "it": "zione zioni tà mente ato ndo ismo ggio",
    "pt": "ção ções dade mente aram ário ências ões",
}
