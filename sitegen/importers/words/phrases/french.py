"""What the furniture of French pages says."""

from __future__ import annotations

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
        nos articles sur le sujet…; lire l'intégralité…; pour en savoir plus :…
    """,
    media="""
        diaporama; galerie; galerie photos; en images; en photos; portfolio; quiz; quizz; jeu; podcast;
        balado;
        infographie; carte interactive; vidéo; la vidéo; vidéos; audio; à écouter; à voir; à regarder;
        écouter;
        regarder; voir; à lire; à relire; lire; à découvrir; notre dossier; dossier; dossier spécial;
        grand format; concours; jeu-concours; sondage; newsletter; agenda; dans nos archives;
        dans le même dossier; dans la même série; dans la même rubrique; nos conseils; guide d'achat;
        bon plan; la rédaction conseille; à lire dans ce dossier; pour approfondir; hors-série
    """,
    related="""
        sur le même sujet; sur le même thème; articles similaires; articles liés; articles connexes;
        articles récents; articles recommandés; autres articles…; les plus lus; le plus lu; les plus lues;
        les plus consultés; les plus commentés; les plus partagés; sujets les + lus; sujets les + commentés;
        vous aimerez aussi; vous aimerez peut-être…; vous pourriez aussi aimer…; vous pourriez aimer…;
        vous pourriez être intéressé…; ces articles pourraient vous intéresser…;
        cela pourrait vous intéresser…; dans la même rubrique; dans la même catégorie; plus d'articles…;
        à lire; à lire sur le sujet; à la une; toute l'actualité…; toute l'actu…; nos dernières actualités;
        dernières actualités; derniers articles; dernières nouvelles; dernières infos;
        les derniers articles; nos derniers articles; fil info; fil d'actualité; en continu;
        l'actu en continu; les dernières actualités; recommandé pour vous; recommandés pour vous;
        nos recommandations; contenus sponsorisés; contenus partenaires; ailleurs sur le web; dossiers;
        nos dossiers; plus sur ce sujet; tendances; populaires; articles populaires; articles les plus lus;
        les articles les plus lus; actualités liées; nos autres articles; lire également; voir également;
        les essentiels…; les + lus; les + partagés
    """,
    navigation="""
        écoutez le podcast…; écoutez cet article…; écoutez notre podcast…; cette entrée a été
        publiée…; ce contenu a été publié…; mis en page par…; édité par…; relu par…;
        menu; menu principal; accueil; rechercher…; recherche; aller au contenu…; aller à la navigation…;
        passer au contenu…; se connecter; connexion; s'identifier; déconnexion; mon compte; créer un compte;
        s'inscrire; inscription; fermer; retour; retour en haut…; haut de page; retour à la liste…;
        retour à l'accueil…; suivant; précédent; imprimer; imprimer l'article; actualités; actualité;
        contact; contactez-nous; nous contacter; plan du site; vous êtes ici…; ouvrir le menu;
        fermer le menu; afficher le menu; navigation; rubriques; économie; politique; société; culture;
        sport; sports; monde; international; tech; santé; planète; idées; opinion; opinions; vidéo; vidéos;
        podcasts; podcast; magazine; france; sciences; écouter; écouter l'article; écouter cet article…;
        partagez; voir plus; afficher plus; charger plus…; plus; en direct; direct; archives; catégories;
        étiquettes; agrandir l'image…; ajouter à vos favoris…; enregistrer; sauvegarder; annuler; valider;
        envoyer; ok; français; langue…; temps de lecture…; lecture; sélectionner une page; emploi; annonces;
        météo; horoscope; jeux; programme tv; boutique; sommaire; table des matières; réduire; développer;
        lire plus tard; article réservé…; télécharger…; taille du texte; augmenter la taille…;
        version imprimable; version pdf; voir les archives…; cliquez pour agrandir…; faites défiler…;
        voir tous les articles…; tous les articles…; tous ses articles; revenir en haut…; numérique; médias;
        entreprises; bourse; finance; à propos; annuaire; agenda; ajouter un favori;
        activer les notifications…; recevoir les alertes…; suivre ce sujet; suivre; lecture facile;
        mode sombre; diaporama; infographie; en images; en vidéo; chercher; … ajoutez-nous à vos sources…;
        résultats de recherche…; votre recherche…
    """,
    share="""
        partager; partager…article; partager sur…; partager cet article…; partagez cet article…;
        partager cette page…; partagez…sur; partagez sur…; partager par…; partager ça; partager :…;
        partager via…; copier le lien…; lien copié…; envoyer par e-mail…; envoyer par mail…;
        envoyer à un ami; suivez-nous; suivez-nous sur…; suivez nous…; retrouvez-nous sur…;
        rejoignez-nous sur…; abonnez-vous à notre chaîne…; suivez-nous aussi…; partages; j'aime;
        j'aime chargement; cliquez pour partager…; réagir; réagissez…; ajouter aux favoris; tweeter;
        épingler; nous suivre; nous suivre sur…; facebook…twitter; suivre sur…;
        suivez toute l'actualité…sur…; suivez…sur google…; suivez…sur whatsapp…; rejoignez…chaîne whatsapp…;
        cliquer pour…partager…
    """,
    advertisement="""
        vous avez déjà un compte…; déjà un compte…; vous êtes déjà abonné…; pas encore abonné…;
        devenez membre…; devenez sociétaire…; identifiez-vous…;
        publicité; publicités; annonce; contenu sponsorisé; sponsorisé; la suite après la publicité;
        la suite après cette publicité; suite de l'article après…; article réservé aux abonnés…;
        réservé aux abonnés; réservé à nos abonnés…; cet article est réservé…; contenu réservé…;
        il vous reste…à lire…; il vous reste…de cet article…; abonnez-vous…; s'abonner…; je m'abonne…;
        déjà abonné…; déjà inscrit…; profitez de…offre…; …an d'abonnement…; …mois d'abonnement…;
        …sans engagement…; boutique…; offre spéciale…; pour lire la suite…; lisez la suite…abonn…;
        soutenez…; faites un don…; faire un don…; je fais un don…; soutenir…; lecture offerte…;
        …premier mois offert…; …dès…par mois…; accédez à tous…; acheter…; découvrir l'offre…;
        découvrez nos offres…; en partenariat avec…; proposé par; offrir cet article…; vous avez un compte…;
        voir les offres…; publi-rédactionnel…; communiqué sponsorisé…; commander…numéro…;
        bénéficiez de…réduction…; recommandé par outbrain; lire la suite sur abonnement…;
        vous lisez un article réservé…; pour soutenir notre…; …votre soutien…don…; testez…gratuitement…;
        essai gratuit…; accès illimité…; …contenus en illimité…; je découvre…offre…;
        envie de lire la suite…; …lien d'affiliation…; …liens affiliés…; …inscrivez-vous gratuitement…
    """,
    newsletter="""
        vous recevez cet e-mail…; vous recevez ce message…; vous recevez cette lettre…; merci de
        nous lire…; merci de votre lecture…; merci d'avoir lu…; se désabonner…; se désinscrire…;
        newsletter; newsletters; nos newsletters; recevez…newsletter…; recevez…actualité…;
        recevez gratuitement…; recevez chaque…; recevez tous les…; recevez nos…; recevez l'essentiel…;
        recevoir la newsletter…; inscrivez-vous à…newsletter…; inscrivez-vous à…lettre…;
        inscrivez-vous pour recevoir…; inscription à la newsletter…; suivez la newsletter…;
        s'inscrire à la newsletter…; abonnez-vous à…newsletter…; abonnez-vous à…lettre…;
        s'abonner à la newsletter…; je m'inscris…; votre adresse e-mail…; votre adresse mail…;
        votre adresse électronique…; adresse e-mail; adresse mail; adresse électronique; votre e-mail;
        votre mail; votre email; la newsletter…; notre newsletter…; …dans votre boîte mail…;
        …dans votre boîte de réception…; …dans votre boîte aux lettres…; …vos coordonnées ne seront…;
        …nous n'apprécions pas le spam…; …pas de spam…; …aucun spam…; …désinscrire à tout moment…;
        …vous désinscrire…; …vous désabonner…; …désabonner à tout moment…; …désinscription…en bas de…;
        merci pour votre inscription…; merci de votre inscription…; ne manquez aucun…;
        ne manquez plus aucun…; ne ratez plus…; ne ratez rien…; …inscrits à la newsletter…;
        la lettre…infolettre…; infolettre; lettre d'information…; chaque matin…recevez…;
        …directement par e-mail…; vérifiez votre boîte…
    """,
    comments="""
        une réflexion sur…; réflexions sur…; une réponse à…; réponses à…;
        vous avez repéré une erreur…; une erreur dans…; avez-vous relevé une erreur…; signaler une
        faute…; vous constatez une erreur…;
        laisser un commentaire…; laissez un commentaire…; laissez votre commentaire…; laisser une réponse…;
        laissez une réponse…; ajouter un commentaire…; ajoutez un commentaire…; commentaire; commentaires;
        commenter; commentez…; les commentaires; vos commentaires; vos réactions; réactions;
        poster un commentaire…; écrire un commentaire…; publier un commentaire…; publier le commentaire;
        voir les commentaires…; lire les commentaires…; voir tous les commentaires…; aucun commentaire…;
        pas encore de commentaire…; pas de commentaire; il n'y a…aucun commentaire…; soyez le premier à…;
        soyez la première personne à…; votre email ne sera pas…; votre adresse…ne sera pas…;
        votre adresse…ne seront pas…; …les champs obligatoires sont…; tous les champs sont…;
        …champs obligatoires…; merci pour votre commentaire…; …en attente de modération…;
        connectez-vous pour commenter…; vous devez être connecté…; vous devez être inscrit…;
        ce site utilise akismet…; en savoir plus sur…données de vos commentaires…; enregistrer mon nom…;
        prévenez-moi…; avertissez-moi…; nom obligatoire; site web; pseudo; nom; message; prénom;
        signaler un abus; signaler ce commentaire; signaler; répondre; annuler la réponse; dit;
        réagir à cet article…; donnez votre avis…; votre commentaire…; votre message…;
        modération…commentaires…; participer à la conversation…; la rédaction se réserve…commentaire…;
        contribuer…; les contributions…abonnés…; les commentaires sont fermés…;
        les commentaires sont désactivés…; débattez…; rejoignez la discussion…; rejoignez la conversation…;
        votre note…; noter cet article…
    """,
    legal="""
        mentions légales…; politique de confidentialité…; conditions générales…; conditions d'utilisation…;
        cgu; cgv; données personnelles; protection des données; gestion des cookies…; paramétrer…cookies…;
        gérer…cookies…; gérer…préférences…; gérer mes…; …utilise des cookies…; …utilisons des cookies…;
        …utilisons…des cookies…; …utilisons des traceurs…; …utilisation de cookies…;
        …utilisation des cookies…; …dépôt de cookies…; …nos partenaires…cookies…; nous et nos partenaires…;
        …partenaires…stockons…; accepter…cookies…; refuser…cookies…; tout accepter; accepter; tout refuser;
        j'accepte; je refuse; continuer sans accepter…; accepter et fermer…; accepter et continuer…;
        paramétrer; personnaliser; en poursuivant votre navigation…; en continuant…navigation…;
        votre vie privée…; vos choix…cookies…; …tous droits réservés…; copyright…; …reproduction interdite…;
        …toute reproduction…interdite…; …reproduction…sans autorisation…; crédits du site; accessibilité…;
        …accessibilité : non conforme…; charte…; plan du site…mentions…; …issn…; …commission paritaire…;
        fourni par wordpress…; fièrement propulsé…; propulsé par…; aidez-nous à…consentement…;
        le respect de votre vie privée…; nous respectons votre vie privée…; signaler une erreur…;
        signaler une faute…; une erreur dans…article…; une coquille…; …en cliquant sur…accepte…;
        directeur de la publication…; publicité sur le site…; qui sommes-nous; nos engagements; recrutement;
        nous rejoindre; régie publicitaire…; l'équipe; la rédaction; foire aux questions; faq; aide;
        aide et contact; groupe…
    """,
    about="""
        à propos; à propos de nous; à propos de l'auteur…; à propos du site…; à propos de l'auteure…;
        à propos de l'autrice…; qui sommes-nous…; l'auteur; l'auteure; l'autrice; les auteurs; biographie;
        voir tous les articles de…; voir les articles de…; plus d'articles de…; du même auteur…
    """,
    credit="""
        crédit…; crédits…; crédit photo…; crédits photo…; photo :…; photos :…; photo d'illustration…;
        image :…; image d'illustration…; illustration :…; légende…; visuel…; capture d'écran…;
        photographie :…; infographie :…
    """,
    keywords="""
        mots-clés…; mots clés…; mot-clé…; tags…; tag :…; étiquettes…; thèmes…; sujets…; thématiques…;
        sur les thèmes…; dans cet article…; catégorie…; catégories…; rubrique :…; étiqueté…; classé dans…;
        publié dans…; posté dans…; plus sur :…
    """,
    source="""
        cet article a d'abord paru…; cet article a d'abord été publié…; ce texte est paru…; ce texte
        a été publié…; lu dans…; tiré de…; article paru dans…; reproduit avec l'aimable
        autorisation…;
        source…; sources…; via…; article original…; lire l'article original…; article initialement publié…;
        cet article est paru…; cet article a été publié…; texte original…; traduit de…
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
