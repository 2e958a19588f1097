"""What the furniture of French pages says."""

from __future__ import annotations

from sitegen.importers.words.phrases.french_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER
from sitegen.importers.words.phrases.model import Phrases

FRENCH = Phrases(
    lang="fr",
    teaser="""
        lire aussi…; à lire aussi…; lire également…; à lire également…; lisez aussi…; à lire :…;
        voir aussi…; à voir aussi…; à écouter aussi…; relire…; lire la suite…; à lire sur…; en savoir plus;
        lire l'article…; notre dossier…; retrouvez notre dossier…; pour aller plus loin; lire notre…;
        lire plus; lire :…; voir la vidéo…; à découvrir aussi…; découvrez aussi…; et aussi;
        article suivant…; article précédent…; lire plus tard; regarder aussi…; regardez aussi…;
        la rédaction vous conseille; la suite après cette publicité; à ne pas manquer; vidéo à découvrir…;
        nos articles sur le sujet…; lire l'intégralité…; pour en savoir plus :…; à lire dans…;
        à lire ailleurs…; lire notre article…; lire notre enquête…; lire notre entretien…;
        lire le reportage…; lire l'enquête…; lire l'entretien…; lire l'analyse…; lire l'interview…;
        lire la tribune…; lire le portrait…; voir notre dossier…; voir le diaporama…; voir la galerie…;
        voir les photos…; écouter le podcast…; écouter l'épisode…; écoutez aussi…; écouter aussi…;
        à écouter également…; à voir également…; regarder la vidéo…; notre sélection…; l'article complet…;
        le dossier complet…; l'intégralité de l'entretien…; lire l'épisode…; épisode suivant…;
        épisode précédent…; pour approfondir…; aller plus loin; pour prolonger; prolonger la lecture;
        poursuivez votre lecture…; continuez votre lecture…; retrouvez l'intégralité…;
        retrouvez tous les articles…; retrouvez nos…; retrouvez toute l'actualité…; retrouvez plus…;
        retrouvez l'actualité…; plus d'infos…; plus d'informations…; cliquez ici…; voir aussi sur…;
        à lire plus tard…; lire en intégralité…
    """,
    media="""
        diaporama; galerie; galerie photos; en images; en photos; portfolio; quiz; quizz; jeu; podcast;
        balado; infographie; carte interactive; vidéo; la vidéo; vidéos; audio; à écouter; à voir;
        à regarder; écouter; regarder; voir; à lire; à relire; lire; à découvrir; notre dossier; dossier;
        dossier spécial; grand format; concours; jeu-concours; sondage; newsletter; agenda;
        dans nos archives; dans le même dossier; dans la même série; dans la même rubrique; nos conseils;
        guide d'achat; bon plan; la rédaction conseille; à lire dans ce dossier; pour approfondir;
        hors-série
    """,
    related="""
        à revoir; à relire; en complément; pour ne rien manquer; pour ne rien rater; le fil de l'info;
        sur ces sujets; sur ce thème; article lié; nos autres contenus;
        sur le même sujet; sur le même thème; articles similaires; articles liés; articles connexes;
        articles récents; articles recommandés; autres articles…; les plus lus; le plus lu; les plus lues;
        les plus consultés; les plus commentés; les plus partagés; sujets les + lus;
        sujets les + commentés; vous aimerez aussi; vous aimerez peut-être…; vous pourriez aussi aimer…;
        vous pourriez aimer…; vous pourriez être intéressé…; ces articles pourraient vous intéresser…;
        cela pourrait vous intéresser…; dans la même rubrique; dans la même catégorie; plus d'articles…;
        à lire; à lire sur le sujet; à la une; toute l'actualité…; toute l'actu…; nos dernières actualités;
        dernières actualités; derniers articles; dernières nouvelles; dernières infos;
        les derniers articles; nos derniers articles; fil info; fil d'actualité; en continu;
        l'actu en continu; les dernières actualités; recommandé pour vous; recommandés pour vous;
        nos recommandations; contenus sponsorisés; contenus partenaires; ailleurs sur le web; dossiers;
        nos dossiers; plus sur ce sujet; tendances; populaires; articles populaires; articles les plus lus;
        les articles les plus lus; actualités liées; nos autres articles; lire également; voir également;
        les essentiels…; les + lus; les + partagés; à lire ensuite; lire ensuite; nos sélections;
        notre sélection; la sélection de la rédaction; le choix de la rédaction; les choix de la rédaction;
        nos coups de cœur; dans l'actualité; dans l'actu; l'actualité du jour; l'essentiel de l'actu;
        les infos à retenir; nos articles; nos articles les plus lus; le top; top articles;
        articles associés; articles en lien; contenus liés; contenus associés; contenus similaires;
        du même auteur; de la même autrice; dans ce dossier; dans ce numéro; également dans ce numéro;
        tout le dossier; les autres épisodes; nos autres dossiers; sur ce sujet; à propos de ce sujet;
        pour aller plus loin…articles; vous aimerez sûrement…; vous avez aimé cet article ? lisez…;
        ça peut vous intéresser; ceci pourrait vous intéresser…; à ne pas rater; à ne pas manquer;
        les immanquables; les incontournables; autres lectures; d'autres lectures…; suggestions de lecture;
        suggestions; suggestions de la rédaction; lectures conseillées; lectures liées; les plus vus;
        le plus vu; les plus regardés; les plus récents; nouveautés; dernières parutions;
        publications récentes; dernières publications; billets récents; derniers billets;
        nos dernières vidéos; dernières vidéos; nos vidéos; nos podcasts; la rédaction vous recommande;
        on vous recommande…; on vous conseille…; nous vous conseillons…; recommandations; pour vous;
        les unes; les gros titres; flash info; alertes info
    """,
    navigation="""
        se connecter pour…; contraste élevé; météo du jour; publirédactionnel; publi-reportage;
        abonnés; abonné; premium; accès libre; en accès libre; contenu premium; carte interactive;
        et vous, qu'en pensez-vous; qu'en pensez-vous; voir tous ses articles…;
        testez vos connaissances…;
        faites le test…; l'essentiel, résumé par…; résumé généré par…; résumé par notre assistant…;
        ce résumé a été relu…; ce résumé a été généré…; ce résumé a été rédigé par une intelligence…;
        en bref, par l'ia;
        écoutez le podcast…; écoutez cet article…; écoutez notre podcast…; cette entrée a été publiée…;
        ce contenu a été publié…; mis en page par…; édité par…; relu par…; menu; menu principal; accueil;
        rechercher…; recherche; aller au contenu…; aller à la navigation…; passer au contenu…;
        se connecter; connexion; s'identifier; déconnexion; mon compte; créer un compte; s'inscrire;
        inscription; fermer; retour; retour en haut…; haut de page; retour à la liste…;
        retour à l'accueil…; suivant; précédent; imprimer; imprimer l'article; actualités; actualité;
        contact; contactez-nous; nous contacter; plan du site; vous êtes ici…; ouvrir le menu;
        fermer le menu; afficher le menu; navigation; rubriques; économie; politique; société; culture;
        sport; sports; monde; international; tech; santé; planète; idées; opinion; opinions; vidéo; vidéos;
        podcasts; podcast; magazine; france; sciences; écouter; écouter l'article; écouter cet article…;
        partagez; voir plus; afficher plus; charger plus…; plus; en direct; direct; archives; catégories;
        étiquettes; agrandir l'image…; ajouter à vos favoris…; enregistrer; sauvegarder; annuler; valider;
        envoyer; ok; français; langue…; temps de lecture…; lecture; sélectionner une page; emploi;
        annonces; météo; horoscope; jeux; programme tv; boutique; sommaire; table des matières; réduire;
        développer; lire plus tard; article réservé…; télécharger…; taille du texte…; augmenter la taille…;
        version imprimable; version pdf; voir les archives…; cliquez pour agrandir…; faites défiler…;
        voir tous les articles…; tous les articles…; tous ses articles; revenir en haut…; numérique;
        médias; entreprises; bourse; finance; à propos; annuaire; agenda; ajouter un favori;
        activer les notifications…; recevoir les alertes…; suivre ce sujet; suivre; lecture facile;
        mode sombre; diaporama; infographie; en images; en vidéo; chercher; … ajoutez-nous à vos sources…;
        résultats de recherche…; votre recherche…; mes favoris; mon profil; mon espace; espace abonné;
        espace abonnés; mes articles; mes alertes; mes newsletters; gérer mon abonnement…;
        lire dans l'application…; ouvrir dans l'application…; défiler pour continuer; faire défiler;
        glisser pour…; agrandir; zoom; plein écran; lecture automatique…; lecteur audio; lecteur vidéo;
        chargement…; chargement en cours…; veuillez patienter…; cette vidéo n'est pas disponible…;
        la vidéo ne peut…; vidéo indisponible…; activer le son; désactiver le son; couper le son;
        vitesse de lecture…; sous-titres; écouter l'article en…; version audio; lecture audio;
        cet article peut être écouté…; généré par une voix de synthèse…; vous préférez écouter…;
        lu par une voix de synthèse…;
        voix de synthèse…; mode lecture; mode nuit; mode clair; zoom texte; lecture zen;
        ajouter à ma liste…; ajouter à mes articles…; ajouter à ma sélection…; ajouter à mes favoris…;
        retirer des favoris; afficher les réponses; tri : le plus récent…; trier par…; afficher plus de…;
        sauter la navigation…; aller au menu…; aller à la recherche…; mot de passe oublié…; identifiant;
        se souvenir de moi; rester connecté; s'identifier…; fil d'ariane; imprimer cette page;
        imprimer cet article; retour à la une; retour aux articles…; retour au sommaire…; retour au site…;
        retour à l'article…; page d'accueil; page suivante; page précédente; voir plus d'articles;
        voir le site…; nous suivre…; une du jour; le journal du jour…; feuilleter le journal…;
        lire le journal…; consulter le journal…; journal numérique…; édition abonnés; l'édition du jour;
        édition du soir; édition du matin; annonces légales; avis de décès; nécrologie; petites annonces…;
        offres d'emploi; plan d'accès; mentions; langues; choisir une langue…; voir la conversation…
    """,
    share="""
        partager; partager…article; partager sur…; partager cet article…; partagez cet article…;
        partager cette page…; partagez…sur; partagez sur…; partager par…; partager ça; partager :…;
        partager via…; copier le lien…; lien copié…; envoyer par e-mail…; envoyer par mail…;
        envoyer à un ami; suivez-nous; suivez-nous sur…; suivez nous…; retrouvez-nous sur…;
        rejoignez-nous sur…; abonnez-vous à notre chaîne…; suivez-nous aussi…; partages; j'aime;
        j'aime chargement; cliquez pour partager…; réagir; réagissez…; ajouter aux favoris; tweeter;
        épingler; nous suivre; nous suivre sur…; facebook…twitter; suivre sur…;
        suivez toute l'actualité…sur…; suivez…sur google…; suivez…sur whatsapp…;
        rejoignez…chaîne whatsapp…; cliquer pour…partager…; partager cette actualité…;
        partager cette information…; partager cette vidéo…; partager ce contenu…; partager l'info…;
        faire suivre…; diffuser cet article…; transmettre cet article…; envoyer cet article…;
        envoyer à un proche…; recommander cet article…; sur les réseaux sociaux; réseaux sociaux;
        nos réseaux sociaux; nos réseaux; suivez-moi…; suivez l'actualité…; suivez toute l'actu…;
        suivez l'info…; retrouvez-nous…; rejoignez-nous; rejoignez notre communauté…;
        rejoignez notre chaîne…; rejoignez-nous…; nous retrouver sur…; ajoutez-nous…;
        ajouter…à vos sources…; ajoutez…à vos sources…; faites de…source préférée…;
        choisissez…source préférée…; vu sur les réseaux; copier; courriel; copier le texte; lien copié;
        intégrer; republier; republier cet article…; voir sur instagram…;
        voir cette publication sur instagram…; voir ce tweet…; voir le tweet…; voir le message…;
        voir la publication…
    """,
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
    about="""
        à propos; à propos de nous; à propos de l'auteur…; à propos du site…; à propos de l'auteure…;
        à propos de l'autrice…; qui sommes-nous…; l'auteur; l'auteure; l'autrice; les auteurs; biographie;
        voir tous les articles de…; voir les articles de…; plus d'articles de…; du même auteur…;
        sur l'auteur; sur l'autrice; les auteurs de cet article…; qui est l'auteur…;
        lire aussi du même auteur…; journaliste; journalistes; ses derniers articles…;
        ses autres articles…; tous ses articles…; tous les articles de…; plus de cet auteur…;
        déclaration d'intérêts…; liens d'intérêts…;
        lien d'intérêt…; liens d'intérêt…;
        déclaration de liens d'intérêts…; conflit d'intérêts…; présentation de l'auteur…
    """,
    credit="""
        crédit…; crédits…; crédit photo…; crédits photo…; photo :…; photos :…; photo d'illustration…;
        image :…; image d'illustration…; illustration :…; légende…; visuel…; capture d'écran…;
        photographie :…; infographie :…; illustration de couverture…; image de couverture…; photo de une…;
        image de une…; image prétexte…; photo prétexte…; image d'archives…; photo d'archives…;
        photo archives…; dessin :…; carte :…; visuel :…; vidéo :…; graphique :…;  dr;
        document remis…; image générée par…; illustration générée…
    """,
    keywords="""
        mots-clés…; mots clés…; mot-clé…; tags…; tag :…; étiquettes…; thèmes…; sujets…; thématiques…;
        sur les thèmes…; dans cet article…; catégorie…; catégories…; rubrique :…; étiqueté…; classé dans…;
        publié dans…; posté dans…; plus sur :…; mots-clefs…; mots clefs…; …mots clés :…; …mots-clés :…;
        billet classé dans…; article classé dans…; classé sous…; rangé dans…; rubriques :…; thème :…;
        dossiers :…; dans la rubrique…; dans la catégorie…; en lien avec…
    """,
    source="""
        cet article a d'abord paru…; cet article a d'abord été publié…; ce texte est paru…;
        ce texte a été publié…; lu dans…; tiré de…; article paru dans…;
        reproduit avec l'aimable autorisation…; source…; sources…; via…; article original…;
        lire l'article original…; article initialement publié…; cet article est paru…;
        cet article a été publié…; texte original…; traduit de…; origine :…; provenance :…;
        source originale…; version originale…; repris de…; traduit par…;
        cet article est republié…; cet article est extrait…; extrait de :…; cet article est initialement…;
        publié initialement…; cet article provient…
    """,
    date="""
        publié publiée mis mise en ligne à jour le la de du par modifié modifiée actualisé posté créé
        paru parution rédigé dernière modification temps lecture min mn minutes minute h heure heures
        sec il y a aujourd hui hier maj date article écrit et
    """,
    reader_question="""
        que pensez-vous…; qu'en pensez-vous…; quelle lecture faites-vous…; et vous…; quel est votre avis…;
        êtes-vous…; avez-vous…; partagez-vous…; selon vous…; à votre avis…; trouvez-vous…; pensez-vous…;
        croyez-vous…; seriez-vous…; utilisez-vous…; comptez-vous…; quels sont…vous…; quelles sont…vous…;
        quelle est votre…; quel…vous…; quelle…vous…; quels…vous…; quelles…vous…; comment…vous…;
        pourquoi…vous…; êtes-vous d'accord…; faites-vous…; allez-vous…; voyez-vous…; connaissez-vous…;
        dites-nous…; donnez-nous…
    """,
    abstract="résumé; résumé…; en bref; abstract…; summary…; english version…; en anglais…",
    openers="""
        Dans; Le; La; Les; L'; En; Selon; Mais; Pour; Cette; Ce; Ces; Cet; Il; Elle; Ils; Elles; Nous; Vous;
        Un; Une; Des; Depuis; Après; Avant; Avec; Sans; Si; Quelle; Quel; Quels; Quelles; Que; Quand;
        Comment; Pourquoi; Ainsi; Alors; Aussi; Cependant; Toutefois; Pourtant; Par; Plus; Malgré; Lors;
        Lorsque; Enfin; Ensuite; Or; Car; Donc; Chaque; Tout; Tous; Toutes; Ceci; Cela; C'est; Grâce; Face;
        Entre; Sur; Sous; Chez; Aujourd'hui; Hier; Notre; Nos; Leur; Leurs; Son; Sa; Ses; Mon; Ma; Mes;
        Certains; Certaines; Plusieurs; Beaucoup; D'après; Afin; Parmi; Outre; Même; Bien; Désormais; Parce;
        Puis; Voici; Voilà; Contrairement; Concernant; Quant; À; Au; Aux; Partagez-vous; Êtes-vous;
        Pensez-vous
    """,
)
