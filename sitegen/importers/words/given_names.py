"""Given names that are common where our six languages are written, and among people who write in them.

Data only, folded. A name without one of these is a name all the same; one of them is evidence where a line
says nothing but two or three capitalised words. Names that are everyday words as well ("Will", "Rose",
"Grace") are left out, because headings are made of such words.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import words

GIVEN_NAMES = words("""
    aaron abbie abby abdallah abdel abdelkader abdellah abdou abdoulaye abdourahmane abdul abdullah
    abega abel abena abigail abraham achieng achille achim achmed ada adaeze adalberto adam adama
    adebayo adel adela adelaide adele adeline adil aditi aditya adnan adolfo adrian adriana adriano
    adrien adrienne agata agathe agnes agnese agnieszka ahmad ahmed aicha aida aidan aiko aileen
    aimee aina ainhoa aino aisha aissatou aitor ajay akash akihiko akira akosua alain alan alana
    alastair alban albane albert alberta alberto albin albrecht alda aldo alec aleix alejandra
    alejandro aleksandr aleksandra alena alessandra alessandro alessia alessio alex alexa alexander
    alexandra alexandre alexei alexia alexis alfonso alfred alfredo ali alia alice alicia alina
    aline aliou alisa alison alissa alistair alix alke allan allen allison aloys alphonse alvaro
    alwin alyssa amadou amaia amal amalia amanda amandine amarnath amaury ambre ambroise amedeo amel
    amelia amelie amina aminata amine amir amira amit amos amrita amy ana anacleto anais anan anand
    anastasia anastasiya anatole anders andre andrea andreas andree andrei andreia andres andrew
    andriy andrzej andy angela angele angelica angelika angelina angelo angharad angus ania anibal
    anika anil anita anja anke ankit ann anna annabel annabelle anne annegret anneke annelie
    anneliese annemarie annett annette annick annie annika anouk anoushka anselm anselme ansgar
    anthony antia antje antoine antoinette anton antonella antonia antonietta antonin antonino
    antonio antony anu anuj anupam aoife apolline araminta arantxa arash archibald ariane arianna
    ariel aristide aritz arjun arlette armand armando armelle armin arnaldo arnau arnaud arnav arne
    arno arnold aron arsene arthur artur arturo arvind asger asha asher ashish ashley ashok asier
    asma assia assunta astou astrid asuncion atangana athena aubin auguste augustin augustine aure
    aurelia aurelie aurelien aurelienne aurelio aurore avi awa axel axelle ayako ayesha aymeric ayse
    ayumi aziz azzedine babacar babatunde babette bachir baptiste barbara barbro barnabe barnaby
    barry bart bartolomeo bashir basile bastian bastien bastienne beata beate beatrice beatrix
    beatriz begona behrouz belen belinda belmiro ben benedetta benedetto benedict benedicte benedikt
    beniamino benito benjamin benno benoit berenice bernadette bernard bernardo bernd bernhard berta
    berthe bertille bertrand bess beth bethan bethany betina betsy bettina betty bianca bikoro bilal
    bintou birger birgit birgitta birte bjorn blanca blanche blandina blandine bob bohdan bongani
    boris boubacar brad bradley brais brandon bree breixo brenda brendan brent brett brian brice
    bridget brigitta brigitte britta bronwyn brunhilde bruno bryan bryce bryony burkhard caetano
    caio caitlin caleb calista callum calvin camila camilla camille camilo candice capucine carina
    carl carla carlo carlos carlotta carly carmela carmelo carmen carmine carol carole carolin
    caroline carolyn carsten caryn carys casey caspar cassandra cassie catalina caterina catharina
    catherine cathy catia catriona cecile cecilia cedric celeste celestin celestine celestino celia
    celina celine cem cesar chad chantal charlene charles charley charlie charline charlotte cheick
    cheikh chelsea cheng cherie cheryl chiara chidi chinedu chinwe chioma chloe chris christa
    christel christelle christian christiana christiane christina christine christof christoph
    christophe christopher christy chukwuemeka cian ciara ciaran cindy ciro citlali claes claire
    clara clarence clarice clarissa clarisse claude claudette claudia claudine claudio claus clelia
    clemence clemens clement clementine clive clothilde clotilde cody colette colin coline colleen
    concetta conchita connie connor conor conrad constance constantin constanze consuelo coralie
    cordelia cordula corentin coretta corinna corinne cormac corneille cornelia cornelius cosima
    cosimo costanza coumba courtney craig cristian cristiana cristiano cristina curt curtis custodia
    cynthia cyprien cyril cyrille cyrus daisuke dalia damian damiano damien dan dana dani daniel
    daniela daniele danielle danilo danny daphne daria dario darius darrell darren dave davi david
    davide dawid deanna debbie deborah debra deepak deepika deirdre delia delphine denis denise
    dennis derek derrick deshawn desiree detlef devin diana diane diarmuid didier diego dieter
    dietmar dietrich dilip dimitri dimitrios dina dinah dinesh dino diogo dirk djamila djibril
    dmitri dmitry dmytro dolly dolores dolors domenica domenico dominic dominik dominika dominique
    donald donatella donato donna dora doreen dorian dorina doris dorothea dorothee dorothy dottie
    doug douglas dov drew drissa duarte duncan dustin dylan eamon eberhard eckart eckhard eckhart ed
    eda eddie eddy edeltraud edgar edgardo edith edmond edmund edna edo edoardo edouard eduard
    eduarda eduardo edward edwige edwin effie efua egon eike eileen eino eirik ekanga ekaterina
    elaine elena eleni eleonora eleonore elettra eli elia eliana eliane elias elif elijah elin elina
    eline elio eliott elisa elisabeth elisabetta elise elissa eliza elizabeth ella ellen elliot
    elliott elmar elodie eloi eloise elsa elsbeth elspeth elvira elvire elyse emanuel emanuela
    emanuele emeka emeline emeric emil emile emilia emiliano emilie emilien emilio emily emma
    emmanuel emmanuelle emre encarnacion enea enno enora enrica enrico enrique enzo erhard eric
    erica erich erick erik erika erin ermanno ermenegilda ernest ernestine ernesto ernst erwan erwin
    esme esmeralda espoir essomba esteban estela estelle ester esther etienne etta eugen eugene
    eugenia eugenie eugenio eulalia eulalie eunji euphrasie eustaquio eva evan evangeline evaristo
    eve evelina eveline evelyn evelyne ewa ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien
    fabienne fabio fabiola fabrice fabrizio facundo fadi fadila faisal fanny farah fares farhad
    farhan farid farida fatih fatima fatimah fatimata fatma fatou fatoumata fausto fay federica
    federico felicia felicity felipe felix fenja ferdinand fergus fermin fermina fernand fernanda
    fernando fernao fidel filip filipa filipe filippa filippo filomena finn finnegan fiona fionnuala
    fiorella fiorenza firmino flavia flavie flavien flavio flora florence florent florentin florian
    floriane florin floyd fode folake fotso franca francesca francesco francis francisca francisco
    franck franco francois francoise frank franka frankie franz franziska fraser fred freda freddy
    frederic frederica frederico frederik frederike frederique fredrik freya frida frieda friedemann
    friederike friedhelm friedrich fritz fulgence fulvio gabriel gabriela gabriele gabriella
    gabrielle gael gaelle gaetan gaetane gaetano gail galina garazi gareth garrett gary gaspard
    gaston gavin gaya gemma gene genevieve gennaro geoff geoffrey geoffroy georg george georges
    georgina gerald geraldine geraldo gerard gerardo gerd gerda gerhard gerlinde germain germaine
    gernot gero gerold gerry gert gertrud gertrude gervais gervasio gerwin gethin ghislain ghislaine
    giacinto giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni
    gideon gilberto gilda giles gilles gillian gina ginevra gino giorgia giorgio giorgos giovanna
    giovanni gisela gisele gitta giulia giuliana giuliano giulio giuseppe giuseppina gladys glenda
    glenn gloria godefroy gokhan gontran gonzalo goran gordon gorka gottfried graca graciela graeme
    graham grainne grazia graziella greg gregoire gregor gregory greta gretchen grigori grzegorz
    guadalupe gudrun gudula guenter guido guilherme guillaume guillermo gunhild gunnar gunter
    gunther gustav gustave gustavo gwen gwenaelle gwendoline gwyneth habib hadiza hakan hakim halima
    hamid hamza hana hanna hanna-leena hannah hanne hannelore hannes hanno hans harald harold
    harriet harry hartmut haruki haruto harvey hasan hassan hattie hauke havard hawa heather hector
    hedi hedwig heide heiderose heidi heidrun heike heiko heiner heino heinrich heinz heitor heleen
    helen helena helene helga helge hella helle hellen helmut heloise hendrik henning henri
    henrietta henriette henrik henrike henrique henry herbert heriberto herman hermann hermenegildo
    hermine herve hettie hicham hilary hilda hildegard hina hippolyte hiroshi hisham holger hollis
    honore honorine honorio horacio horst hortense howard hubert hugh hugo hugues hussein hyacinthe
    hye-jin hyun iago iain ian ibou ibrahim ibrahima iciar ida idris idrissa ifeoma ignacio ignatius
    igor iker ilaria ilona ilse imane imke immacolata imogen imran ina inga inge ingeborg ingeburg
    ingo ingrid inigo inmaculada ioana ioannis iolanda iracema irena irene iria irina iris irma
    irmgard iryna isaac isabel isabela isabell isabella isabelle isadora isaiah isaline isaure
    iseult isidore ismael ismail ismini isolde issa issoufou itai itziar ivan ivana ivo ivonne jaap
    jacek jacinta jack jackie jacob jacopo jacqueline jacquelyn jacques jacquetta jae-hyun jaime
    jake jakob jakub jamal james jamie jan jana jane janet janice janina janine janis janne jannes
    jannik jannis janos jared jarvis jasmin jasmine jason jasper jatin javier jayne jean jeanette
    jeanine jeanne jeannette jeannine jed jeff jeffrey jelena jen jenna jenni jennie jennifer jenny
    jens jeremiah jeremias jeremie jeremy jerome jerry jess jesse jessica jessie ji-hoon ji-woo
    jiahao jihoon jill jim jimena jimmy jiri jiwoo jo joachim joan joana joanna joanne joao joaquim
    joaquin joaquina jocelyn jocelyne jochen jodie jody joe joel joelle joerg joern joey johan
    johann johanna johannes john johnny jolanda jolene jolyon jon jonah jonas jonathan jone joni
    jordi jorg jorge jorinde jorn jorrit jorunn jos jose josef josefa josefina joseph josephine
    josette josh joshua josiah josiane josie joyce juan juana juanita jude judit judith judy juhani
    julen jules julia julian juliana juliane juliano julie julien julienne juliet julieta juliette
    julio julius jurema jurgen jussara jussi justin justine justyna jutta kacper kadiatou kagiso kai
    kaitlin kaitlyn kamal kamel kamil kamila kamran kara kareem karel karen karim karima karin
    karina karine karl karla karolina karoline karsten kasper kassandra katarzyna kate katelyn
    katerina kateryna katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin
    katrina katy kavita kavya kay kayla kazuo keir keisha keith kelly kelsey kemal ken kendra kenji
    kenneth kenny kenta kenza kerry kerstin kevin khadija khaled khalid khalil kiara kieran kiki
    kilian kim kimberly kira kiran kirsten kirsti kirstin kirsty klara klaus knut kofi kolja konrad
    konstantin konstanze korbinian kostas kristen kristian kristin kristina kristine kristof
    kristopher krystyna krzysztof kumar kurt kwabena kwame kwasi kyle kylie lachlan laetitia lahcen
    laia laila laith lakshmi lamine lana landry lansana lara larissa larry lars laszlo latifa latoya
    laura laure laureen laurence laurent laurenz lauretta laurie lautaro lavinia lawrence lazare lea
    leah leandre leandro leanne leda lee leigh leila leire lena lennart leo leocadia leocadie leon
    leona leonard leonardo leonello leonhard leonie leonor leonora leonore leontine leopold
    leopoldine lerato leroy lesley leslie leticia letizia levi lia liam lidia lieselotte lihua lila
    lilia lilian liliana liliane lilith lilla lillian lillie lily lina linda lindsay lindsey linus
    lionel lisa lisbeth lise lisette lishan liv livia liz liza lizzie llewellyn lloyd loic lois lola
    lora loredana loreena lorena lorenz lorenza lorenzo loretta lori lorraine lothar lotte lottie
    lou louie louis louisa louise loup luana luc luca lucas luce lucette lucia luciana luciano lucie
    lucien lucienne lucile lucille lucio lucrezia lucy ludger ludivine ludmila ludmilla ludovic
    ludovica ludwig luigi luis luisa luise luiz luiza lukas luke lutz lydia lydie lyle lynda lyndsey
    lynn lynne maarten mabel macarena maddalena madeleine madeline mads mael maelle maeve mafalda
    magali magalie magda magdalena maggie magnus mahamadou mahmoud maia maisie maite maja makeda
    malcolm malek malgorzata malick malik malika malin malte mamadou mamady mandy manfred manish
    manon mansour manuel manuela mara marc marcel marcela marcelin marceline marcella marcelle
    marcello marcelo marcia marcin marco marcos marcus mareike maren margaret margareta margaretha
    margarida margarita margaux margery margherita margit margot margret margrit marguerite maria
    mariam mariama mariame marian mariana marianna marianne mariano maribel marie mariela marielle
    marietta marija marijke marilena marilyn marina marine mario marion marisa marisol marit marita
    marius mariusz marjolaine marjorie mark markus marla marlene marlies marlis marlon marta martha
    martial martijn martin martina martine marty marvin mary maryam maryse marzia masha massimiliano
    massimo mathias mathieu mathilda mathilde mathis matias matilda matilde matt matteo matthew
    matthias matthieu mattia mattie maud maura maureen maurice mauricio maurizio mauro max maxence
    maxim maxime maximilian maximilien maxine maya mayra mbarga meagan meera megan mehdi mehmet mei
    mei-ling meike meindert meinhard meinrad mel melanie melina melissa melodie melvin meredith
    meritxell merle merve meryem mia micaela micah michael michaela michal micheal michel michela
    michele micheline michelle mickael miguel mika mikael mike mikel mikhail mikko mila milagros
    milena millicent milly milo milos min-jun minh minjun minnie miranda mireia mireille mirella
    miri miriam mirjam mirko miro miroslav misha mitch mitchell modibo modou mohamad mohamed
    mohammad mohammed mohan moira moises molly mona monica monika monique montserrat morag morgan
    morgane moritz morten morwen morwenna moses moshe mouloud mounir mourad moussa moustapha
    muhammad mukesh murat muriel murielle murray mustafa mustapha mvondo mwangi mykola myriam myrto
    nabil nadege nadia nadim nadine nadja nagore nahia nahuel naima nancy naomi narendra nasrin
    nasser nastasia natacha natalia natalie nataliya nataly natascha natasha nate nathalie nathan
    nathanael nathaniel naveen navid nawal ndeye ned neda neha neil nele nell nellie nelly nerea
    nerys nestor nettie neus ngo ngono ngozi nguimfack niamh nicanor niccolo nicholas nick nicki
    nicky nico nicola nicolas nicole nicoletta nicolo niels nigel nikhil nikita niklas niko nikola
    nikolai nikolas nikolaus nils nina nirmala nisha nitin njoroge nkechi nkolo noah noam noe noel
    noelia noelle noemi noemie nomvula noor nora norah norbert norma norman nour nthabiseng nuno
    nunzia nuria obadiah obinna octave octavia octavio odette odile odysseas oisin okke oksana olaf
    olav ole oleg oleksandr olena olga oliver olivia olivier ollie olumide oluwaseun omar ombeline
    omer ondoa ondrej onno ophelie orazio oriane oriol orla ornella orson oscar oskar osman ossama
    osvaldo otieno otilia otmar ottavia ottilie otto ottoline oumar oumou oumy ousmane oussama owen
    owona oyvind ozlem pablo paddy padraig paige paivi paloma pam pamela paola paolo pape parisa
    pascal pascale pasquale pat patrice patricia patricio patrick patrizia patryk patty paul paula
    paulina pauline paulo pavel pavla pawel pedro pekka penelope pere perpetua perrine persephone
    pete peter petra petter phil philibert philip philipp philippa philippe phillip philomena
    philomene phineas phoebe phyllis pia piera pierangelo piergiorgio pierluigi piero pierre
    pierrette pierrick pieter pietro pilar piotr pippa placido pol pooja pradeep prakash pranav
    preeti priya priyanka pulcherie quentin queralt quincy quirin quiteria quitterie rabia rachael
    rachel rachele rachid radha rafael rafaela rafaella raffaele raffaella rafik ragnar ragnhild
    rahel rahul raimondo raimund rainer raj rajesh rajiv rakesh ralf ralph ramatoulaye ramesh ramiro
    ramon ramona randall randy ranya raoul raphael raphaela raphaelle raquel rashid rasmus raul ravi
    raymond raymonde rebecca rebekah reda regina reginald regine regis reiner reinhard reinhold
    remei remi remy rena renata renate renato renaud rene renee renzo reto reza rhiannon rhodri rhys
    ricarda ricardo riccardo richard rick ricky rieke rina rishi rita rob robert roberta roberto
    robin robyn rocco rocio roderick rodney rodolfo rodolphe rodrigo roger rohan rohini rohit roisin
    rokhaya rokia roland rolande rolando rolf romain romane romeo romina romuald ron ronald ronan
    ronja ronny rory rosa rosalia rosalie rosalind rosamund rosanna rosaria rosario rosemarie
    rosemary roswitha rowan roxane roxanne roy roya ruairi ruben ruby rudi rudiger rudolf ruediger
    rufus rui rupert ruprecht russell ruth ryan sabela sabina sabine sabrina sacha sachin sadia
    safia saida sakura salah salif salim salimata sally salma salman salome salvador salvatore sam
    samantha samba samia samir samira samson samuel samuele sana sandeep sander sandie sandra
    sandrine sandro sanjana sanjay sanjeev santiago santino saoirse sara sarah sascha sasha saskia
    satoshi saul saverio scarlett scott seamus sean sebastian sebastiano sebastiao sebastien
    segolene seiko selcuk selena selim selin selina selma semih seo-yeon serena serge sergei sergey
    sergio serhiy serigne severin severine sevgi seydou shalini shanice shannon sharon shaun shauna
    shawn sheila shelby sheldon shelley shelly sheryl shireen shirin shirley shivya shlomo shreya
    shruti siaka sibylle sidney sidoine sidonie siegfried sieglinde sigrid sigurd siiri silas silke
    silvain silvana silvester silvia silvie silvio simon simona simone sina sinead siobhan siphiwe
    sipho sneha sofia sofie sohail soheila sokhna solange soledad solene soline solveig sonia sonja
    sonya soo-jin sophia sophie soraya sorcha soren spencer stacey stacy stan stanislas stanislav
    stanley stavros stefan stefania stefanie stefano steffen steffi stella stephan stephane
    stephanie stephen steve steven stewart stian stijn stuart suleiman sung-min sunil sunita suresh
    susan susana susann susanna susanne susie suzanne suzette svea sven svenja svetlana svitlana
    swantje swati swen sybille sylvain sylvana sylvester sylvia sylvie synnove tabea tabitha tadhg
    taha taina takashi takeshi tamar tamara tamas tamika tamsin tamsyn tania tanja tanya taras tarek
    tarik tariro tasha tatiana tatiane tatjana taylor tchouta ted teddy temitope tendai teo terence
    teresa teresita tereza terri terry tess tessa thabo thad thaddeus thais thalia thandi thea
    thecle thelma theo theodor theodora theodore theophile theresa therese thiago thibaud thibault
    thibaut thierno thierry thijs thilo thomas thorben thorsten tiago tiana tibor tiffany tilda
    tilman tim timo timothee timothy tina tino tiphaine tito tiziana tiziano tjark tobias toby todd
    tolga tom tomas tomaso tomasz tommaso tommy toni tony tonya torben torsten torunn toshiro tove
    tracey tracy travis trevor tricia trish tristan tullio tunde tuomas tyler tyrone uche udo ugo
    ulf uli ulla ulrich ulrika ulrike ulysse umberto unai uriel ursula usha usman uta ute uwe uxia
    uxue valentin valentina valentine valentino valeria valerie valerio valery vanda vanessa vania
    vanna varun vasco vasilis vaughn veikko veit vera verena vernon veronica veronika veronique
    vesna vianney vicente vicky victoire victor victoria vidal vijay vikas vikram viktor viktoria
    viktoriya vilma vince vincent vincenza vincenzo vinicius vinod viola violaine violeta violetta
    virgile virginie vito vitor vittoria vittorio vivek vivian viviana viviane vivien vivienne
    vladimir volker volkmar volodymyr vroni wagner walid walter waltraud wanda wanjiru warren wayne
    wei wellington wendelin wendy werner wesley whitney wiebke wilbur wilfred wilfried wilhelm
    wilhelmina willem william willy wilma winfried winifred winnie winston wojciech wolfgang wolfram
    xander xaver xavier xaviere xiao xiaoming ximena xiu xoan yacine yael yahya yan yanick yanis
    yann yannick yannis yara yasmin yasmine yasser yassine yaw yetunde yifan yoko yolanda yolande
    yonatan youssef youssouf ysabel ysolde yuki yukiko yulia yuliya yuri yusuf yvan yves yvette yvon
    yvonne zachary zack zadie zaha zahra zanele zanetta zara zeinab zeinabou zelda zelie zeynep
    zhang zhiyuan zineb zita zoe zoltan zora zuleica zuleika zuzana
""")
