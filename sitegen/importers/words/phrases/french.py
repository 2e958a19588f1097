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
    advertisement="""
        vous avez déjà un compte…; déjà un compte…; vous êtes déjà abonné…; pas encore abonné…;
        devenez membre…; devenez sociétaire…; identifiez-vous…; publicité; publicités; annonce;
        contenu sponsorisé; sponsorisé; la suite après la publicité; la suite après cette publicité;
        suite de l'article après…; article réservé aux abonnés…; réservé aux abonnés;
        réservé à nos abonnés…; cet article est réservé…; contenu réservé…; il vous reste…à lire…;
        il vous reste…de cet article…; abonnez-vous…; s'abonner…; je m'abonne…; déjà abonné…;
        déjà inscrit…; profitez de…offre…; …an d'abonnement…; …mois d'abonnement…; …sans engagement…;
        boutique…; offre spéciale…; pour lire la suite…; lisez la suite…abonn…; soutenez…; faites un don…;
        faire un don…; je fais un don…; soutenir…; lecture offerte…; …premier mois offert…; …dès…par mois…;
        accédez à tous…; acheter…; découvrir l'offre…; découvrez nos offres…; en partenariat avec…;
        proposé par; offrir cet article…; vous avez un compte…; voir les offres…; publi-rédactionnel…;
        communiqué sponsorisé…; commander…numéro…; bénéficiez de…réduction…; recommandé par outbrain;
        lire la suite sur abonnement…; vous lisez un article réservé…; pour soutenir notre…;
        …votre soutien…don…; testez…gratuitement…; essai gratuit…; accès illimité…; …contenus en illimité…;
        je découvre…offre…; envie de lire la suite…; …lien d'affiliation…; …liens affiliés…;
        …inscrivez-vous gratuitement…; pub; annonces google; publicité électorale; message publicitaire…;
        espace publicitaire…; cette annonce…; passer la publicité…; passer l'annonce…;
        fermer la publicité…; la suite après…; la suite après l'annonce…; l'article continue…;
        suite après la pub…; contenu partenaire…; contenu proposé par…; contenu conçu par…;
        contenu réalisé…partenaire…; article sponsorisé…; article partenaire…; avec notre partenaire…;
        cette édition vous est proposée par…; proposé par notre partenaire…; cet article est sponsorisé…;
        cet article est exclusivement…; accès réservé…; contenu exclusif…; exclusif abonnés…;
        exclusivité abonnés…; article abonnés…; article abonné…; pour les abonnés…; article premium…;
        déjà client…; vous n'êtes pas encore abonné…; vous êtes abonné…connectez…; pour lire cet article…;
        pour lire l'intégralité…; pour continuer…lecture…; pour poursuivre votre lecture…;
        la suite de cet article…; la suite est réservée…; cet article est payant…; lire cet article…abonn…;
        débloquez…; débloquer…article…; vous avez lu…articles…; vous avez atteint…;
        encore…articles gratuits…; plus que…articles gratuits…; articles gratuits ce mois…;
        premier mois à…; …résiliable à tout moment…; …résiliez quand…; …résiliation en…;
        …annulable à tout moment…; offre de bienvenue…; offre découverte…; offre d'essai…; offre limitée…;
        choisir une offre…; choisissez votre offre…; choisissez votre formule…; voir toutes nos offres…;
        toutes nos offres…; découvrir nos offres…; découvrez l'offre…; abonnement numérique…;
        abonnement 100 % numérique…; …déductible de vos impôts…; votre don…; nous avons besoin de vous…;
        aidez-nous…; aidez la rédaction…; campagne de dons…; je soutiens…; je donne…; nous soutenir;
        nous soutenir…; offrez un abonnement…; offrir un abonnement…; acheter le numéro…;
        acheter ce numéro…; en kiosque…; disponible en kiosque…; commander; ajouter au panier…;
        voir l'offre…; voir le prix…; bons plans…; bon plan…; code promo…; codes promo…; en achetant via…;
        votre navigateur bloque…; vous utilisez un bloqueur…; désactivez votre bloqueur…
    """,
    newsletter="""
        vous recevez cet e-mail…; vous recevez ce message…; vous recevez cette lettre…;
        merci de nous lire…; merci de votre lecture…; merci d'avoir lu…; se désabonner…; se désinscrire…;
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
        …directement par e-mail…; vérifiez votre boîte…; la matinale…newsletter…; notre infolettre…;
        nos infolettres…; nos lettres…; nos lettres d'information…; toutes nos newsletters…;
        voir toutes nos newsletters…; découvrir nos newsletters…; découvrez nos newsletters…;
        s'inscrire gratuitement…; s'inscrire à…; je souhaite recevoir…; je veux recevoir…;
        j'accepte de recevoir…; je veux la recevoir…; recevoir par e-mail…; recevoir par mail…;
        recevoir chaque…; recevoir notre…; recevoir nos…; recevoir l'essentiel…; recevez l'actualité…;
        recevez par e-mail…; recevez par courriel…; recevez le meilleur…; recevez toute l'actu…;
        recevez nos alertes…; …directement dans votre boîte…; …dans votre messagerie…;
        …par courriel chaque…; …chaque matin dans…; …chaque semaine dans…; …tous les matins dans…;
        entrez votre adresse…; saisissez votre adresse…; indiquez votre adresse…;
        renseignez votre adresse…; adresse de courriel; adresse courriel…; votre courriel; courriel; email;
        e-mail; entrer un e-mail…; en vous inscrivant…; en vous abonnant…; en renseignant votre…;
        en cliquant sur s'inscrire…; vous pouvez vous désinscrire…; vous pourrez vous désinscrire…;
        vous pouvez vous désabonner…; …vous désinscrire à tout…; …lien de désabonnement…;
        désabonnement en un clic…; désinscription en un clic…; pour vous désinscrire…;
        pour ne plus recevoir…; votre inscription…; inscription confirmée…; inscription réussie…;
        merci de confirmer…inscription…; un e-mail de confirmation…; voir cette lettre dans…;
        voir dans votre navigateur…; consulter cette lettre…; version en ligne; transférée par…;
        transféré par…; cette lettre vous a été transférée…; restez informé…; restez informés…;
        restez au courant…; restez connecté…; gardez le fil…; l'actu en…newsletter…; inscrivez-vous…;
        déjà inscrit à…; ne passez pas à côté…
    """,
    comments="""
        une réflexion sur…; réflexions sur…; une réponse à…; réponses à…; vous avez repéré une erreur…;
        une erreur dans…; avez-vous relevé une erreur…; signaler une faute…; vous constatez une erreur…;
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
        votre note…; noter cet article…; aucune réaction…; soyez le premier à réagir…; lire les réactions…;
        voir les réactions…; afficher les commentaires…; masquer les commentaires…;
        charger plus de commentaires…; charger les commentaires…; commentaires récents;
        derniers commentaires; les derniers commentaires…; commentaires des lecteurs…;
        le commentaire du jour…; votre réaction…; participer…discussion…; participez à la discussion…;
        participez au débat…; rejoignez le débat…; rejoindre la discussion…; poursuivez la discussion…;
        la parole est à vous…; à vous la parole…; donnez-nous votre avis…; dites-nous ce que vous…;
        qu'en pensez-vous ? …commentaire…; cet article vous a été utile…; cet article vous a-t-il…;
        avez-vous trouvé cet article…; cette page vous a…; notez cet article…; évaluer cet article…;
        votre évaluation…; vous devez vous connecter…; vous devez vous identifier…; connectez-vous pour…;
        connectez-vous ou inscrivez-vous…; identifiez-vous pour…; se connecter pour commenter…;
        il faut être connecté…; seuls les abonnés peuvent…; pour commenter…; pour poster un commentaire…;
        commentaire modéré…; ce commentaire a été supprimé…; commentaire supprimé…;
        les commentaires sont modérés…; les commentaires sont ouverts…; les commentaires sont réservés…;
        la modération…; règles de modération…; charte des commentaires…; charte de modération…;
        règles de la communauté…; en postant un commentaire…; en publiant un commentaire…;
        votre commentaire sera…; votre pseudo…; votre nom; votre prénom; votre email…;
        vous avez…caractères…; …caractères restants…; nombre de caractères…; publier mon commentaire;
        envoyer mon commentaire…; valider mon commentaire…; meilleurs commentaires; les plus aimés;
        plus récents; plus anciens; les plus anciens; les mieux notés; trier les commentaires…;
        courrier des lecteurs…; écrivez à la rédaction…; écrivez-nous…; écrire à la rédaction…;
        écrire au journal…; écrire à l'auteur…; contacter l'auteur…; contacter la rédaction…;
        contactez la rédaction…; contacter le journaliste…; nous écrire; nous écrire…; réagissez :…;
        réagissez par…; vous avez une information…; une information à nous…; vous avez des informations…;
        vous êtes témoin…; envoyez-nous vos…; partagez votre expérience…; vous avez vu une erreur…;
        vous avez trouvé une erreur…; avez-vous trouvé une erreur…; signalez-la…; signalez-nous…;
        proposer une correction…; corriger cet article…; votre avis nous intéresse…; répondre à l'enquête…;
        participez à notre enquête…; répondez à notre…; répondre à; citer; auteur du commentaire
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
        votre vie privée…; vos choix…cookies…; …tous droits réservés…; copyright…;
        …reproduction interdite…; …toute reproduction…interdite…; …reproduction…sans autorisation…;
        crédits du site; accessibilité…; …accessibilité : non conforme…; charte…; plan du site…mentions…;
        …issn…; …commission paritaire…; fourni par wordpress…; fièrement propulsé…; propulsé par…;
        aidez-nous à…consentement…; le respect de votre vie privée…; nous respectons votre vie privée…;
        signaler une erreur…; signaler une faute…; une erreur dans…article…; une coquille…;
        …en cliquant sur…accepte…; directeur de la publication…; publicité sur le site…; qui sommes-nous;
        nos engagements; recrutement; nous rejoindre; régie publicitaire…; l'équipe; la rédaction;
        foire aux questions; faq; aide; aide et contact; groupe…; crédits; mentions;
        politique des cookies…; politique cookies…; gestion du consentement…; centre de préférences…;
        vos préférences…; préférences cookies…; cookies; à propos des cookies…; droits de reproduction…;
        droit de reproduction…; droits d'auteur…; reproduction et diffusion…;
        …reproduction et diffusion interdites…; …reproduction partielle ou totale…;
        …reproduction totale ou partielle…; …sans autorisation écrite…; …usage strictement personnel…;
        achat de licence…; acheter les droits…; réutiliser ce contenu…; déontologie; charte éthique…;
        charte de déontologie…; charte éditoriale…; notre charte…; nos principes…; nos règles éditoriales…;
        nos méthodes…; notre méthode…; comment nous travaillons…; pourquoi nous faire confiance…;
        faites confiance…; certifié…journalism trust…; politique éditoriale…;
        directrice de la publication…; rédacteur en chef…; rédactrice en chef :…; éditeur :…;
        site édité par…; siège social…; rcs…; sarl au capital…; sas au capital…; membre de l'ojd…;
        commission paritaire…; réalisation du site…; conception et réalisation…; site réalisé par…;
        développé par…; design :…; avec votre accord…; avec votre consentement…; sans votre consentement…;
        vous pouvez retirer votre consentement…; vous pouvez modifier vos choix…;
        vous pouvez changer d'avis…; …retirer votre consentement…; …vos données…partenaires…;
        …nos partenaires…données…; …utilisons des technologies…; …traitons…données…;
        publicités personnalisées…; contenus personnalisés…; strictement nécessaires…; toujours actif;
        enregistrer mes choix…; accepter tout; refuser tout; tout autoriser; ok pour moi; j'ai compris;
        en savoir plus sur les cookies…; en savoir plus sur l'utilisation…; je choisis; je m'oppose…;
        je paramètre; paramétrer mes choix…; voir nos partenaires…; continuer avec…publicité…;
        accepter les cookies…; s'abonner pour refuser…; ce résumé a été généré…; résumé généré par…;
        généré par ia…; généré par l'ia…; généré par une intelligence…; cet article a été traduit…;
        cet article a été généré…; traduit automatiquement…
    """,
    about="""
        à propos; à propos de nous; à propos de l'auteur…; à propos du site…; à propos de l'auteure…;
        à propos de l'autrice…; qui sommes-nous…; l'auteur; l'auteure; l'autrice; les auteurs; biographie;
        voir tous les articles de…; voir les articles de…; plus d'articles de…; du même auteur…;
        sur l'auteur; sur l'autrice; les auteurs de cet article…; qui est l'auteur…;
        lire aussi du même auteur…; journaliste; journalistes; ses derniers articles…;
        ses autres articles…; tous ses articles…; tous les articles de…; plus de cet auteur…;
        déclaration d'intérêts…; conflit d'intérêts…; présentation de l'auteur…
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
        source originale…; avec agences; version originale…; repris de…; traduit par…;
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
