"""What French pages ask of their readers, and what the law asks of them: the longer lists of french.py."""

from __future__ import annotations

ADVERTISEMENT = """
    lien affilié; liens affiliés;
    …jouer comporte des risques…; …offre réservée aux nouveaux inscrits…; jeu interdit aux mineurs…;
    …réservé aux plus de 18 ans…; …interdit aux moins de 18 ans, jouer…;
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
"""

NEWSLETTER = """
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
"""

COMMENTS = """
    cette page vous a été utile…; cette page vous a-t-elle…; avez-vous trouvé cet article…;
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
"""

LEGAL = """
    tous droits de reproduction…;
    les informations données ici ne remplacent pas…; …ne remplacent pas l'avis d'un professionnel…;
    …ne remplace pas l'avis d'un professionnel…; …à titre purement informatif…;
    …ne constitue pas un conseil en…; …ne constituent pas un conseil en…;
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
"""
