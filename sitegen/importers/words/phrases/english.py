"""What the furniture of English pages says; much of it stands on pages in other languages too."""

from __future__ import annotations

from sitegen.importers.words.phrases.model import Phrases

ENGLISH = Phrases(
    lang="en",
    teaser="""
        read more…; read also…; also read…; read next…; see also…; also see…; read:…; related:…;
        related story…; related article…; more:…; watch:…; watch now…; listen:…; up next…; next article…;
        previous article…; don't miss:…; must read…; must-read…; editor's pick…; recommended:…;
        continue reading…; full story…; read the full…; read the rest…; click here to…; click here for…;
        learn more; find out more…; see more…; view more…; go deeper:…; go deeper; see how…; play video;
        watch the video…; watch video…; next:…; previous:…; next post…; previous post…; next story…;
        previous story…; next up…; story continues; more on this story; more on…; more from…; more in…;
        more stories…; keep reading…; further reading…; read full article…; load more…; read story…;
        get the full story…; hear more…; dig deeper:…; opinion:…; analysis:…; explainer:…; live updates:…;
        explore more…; best of…; what to read next…; in pictures:…
    """,
    media="""
        photos; photo gallery; gallery; in pictures; pictures; slideshow; quiz; poll; podcast; podcasts;
        video;
        videos; audio; watch; listen; read; see; see also; interactive; interactive map; graphic; infographic;
        newsletter; in the same series; also in this series; in this series; from the archive;
        from our archive; from the archives; special report; shop; giveaway; contest; crossword; live;
        live blog; webinar; event; events; ebook; download; buying guide; editors' choice; our guide; read on
    """,
    related="""
        related; related articles; related stories; related posts; related content; related topics;
        related news; related links; related coverage; related reading; related video; related videos;
        most read; most popular…; most viewed; most commented; most shared; trending; trending now;
        trending stories; popular; popular posts; popular stories; popular now; latest; latest news;
        latest stories; latest articles; latest posts; latest from…; recent posts; recent articles;
        recent stories; recent news; recommended; recommended for you; recommended stories;
        recommended reading; recommended articles; you may also like…; you might also like…; you may like…;
        you might like…; you may be interested…; you might be interested…; you'll also like…;
        more like this; more stories; more news; more articles; top stories; top news; top articles;
        editor's picks; editors' picks; editor picks; featured; featured stories; featured articles;
        featured posts; featured video; from the web; around the web; from around the web;
        sponsored stories; promoted stories; promoted content; sponsored content; paid content;
        stories you may…; what others are reading; today's top stories; breaking news; news feed; headlines;
        in other news; see also; read next; up next; also on…; elsewhere on…; our picks; don't miss;
        must reads; hot topics; hot stories; in case you missed it; other stories…; more from this…;
        more from author; similar articles; similar stories; similar posts; more to explore;
        continue reading; keep reading; articles; more coverage; watch next; the latest; live updates;
        suggested for you; suggested reading; topics in this…; new from…; the most read…; today's picks;
        from our partners; our latest…; also in…; explore more
    """,
    navigation="""
        this entry was posted…; bookmark the permalink…; listen to the podcast…; listen to this
        story…; heard on…; edited by…; produced by…; fact-checked by…;
        menu; main menu; home; homepage; search…; skip to…; jump to…; sign in…; log in…; login; log out;
        logout; sign out; register; register now; my account; account; create account…; create an account…;
        close; close menu; open menu; toggle navigation…; toggle menu; back; back to top…; back to home…;
        back to…; go to top; go back; next; previous; prev; print; print this…; print article; print page;
        e-mail; save; save article; save for later; bookmark; listen; listen to this article…;
        listen to article…; listen now; text size…; font size…; a a a; small medium large; news; world;
        politics; business; sports; sport; technology; tech; science; health; culture; opinion; opinions;
        entertainment; lifestyle; life; style; travel; arts; video; videos; photos; podcasts; podcast;
        weather; u s; us; uk; europe; asia; africa; markets; money; economy; jobs; classifieds; obituaries;
        events; more; more…options; show more; show less; show all; see all; see all…; view all; view all…;
        all; sections; section; site map; sitemap; contact; contact us…; help; help center…; faq; faqs;
        support; about; about us; about…us; advertise; advertise with us…; careers; press; press room;
        editions; edition; language; select language…; english; share and more; table of contents; contents;
        in this article; on this page; filed under…; archives; archive; categories; tags; topics;
        choose…edition…; loading…; please wait…; enable javascript…; please enable javascript…;
        javascript…disabled…; your browser…; this video…; video player…; play; pause; mute; unmute;
        fullscreen; download; download pdf; download…app…; get the app…; open in app; view in app;
        view comments…; hide caption; toggle caption; enlarge this image; view image…; image gallery;
        view gallery…; gallery; slideshow; click to enlarge…; tap to…; swipe…; scroll down…; follow;
        following; follow this…; view profile…; view bio; bio; full bio; see all posts…; view all posts…;
        see full bio; all posts by…; posts by…; submit; cancel; ok; go; send; apply; reset; filter…;
        sort by…; page…; site search; search for:…; subscribe now; expand; collapse; copy; read later;
        dark mode; light mode; first; last; today's paper; print edition; tv; radio; live; watch;
        watch live; shop; store; games; crossword; features; reviews; blogs; blog; magazine; analysis;
        education; environment; climate; food; fashion; real estate; cars; autos; local; national;
        international; nation; this article is more than…; text only; accessibility links;
        accessibility help; image source…; view original…; most recent; see more; see details; view details;
        quick links; useful links; resources; explore; discover; your account; profile; settings;
        preferences; notifications; alerts; turn on desktop notifications…; change region…; toggle…;
        main content; main navigation; site navigation; breadcrumb; breadcrumbs; you are here…;
        you are here:…; submit search; advanced search; no thanks; not now; got it; yes; no; open search…;
        comments; transcript; view transcript…; cite this…; permalink; reprints; request reprints…;
        order reprints…; embed; report an error…; report a typo…; report this ad; send tips…; got a tip…;
        submit a tip…
    """,
    share="""
        rate this…;
        share; shares; share this…; share on…; share via…; share to…; share article…; share story…;
        share with…; share:…; share it…; share link…; sharing…; tweet; tweet this; retweet; pin; pin it;
        like; likes; like this…; like loading; email; email this…; email a friend…; e-mail this…;
        copy link…; copied…; link copied…; facebook; twitter; x; instagram; linkedin; whatsapp; telegram;
        pinterest; reddit; tumblr; youtube; tiktok; flipboard; threads; bluesky; mastodon; messenger;
        snapchat; rss; rss feed; google plus; google; pocket; email facebook…; facebook twitter…;
        facebook x…; twitter facebook…; facebook messenger…; facebook linkedin…; facebook share…;
        facebook whatsapp…; twitter linkedin…; follow us…; follow me…; follow on…; find us on…; join us on…;
        like us on…; follow…on twitter…; follow…on facebook…; follow…on instagram…; follow…on linkedin…;
        follow…on x; follow…on google…; connect with…; connect with us; stay connected…; click to share…;
        click to email…; click to print…; opens in new window…; share with your friends…; send to a friend;
        spread the word…; add to favorites; add us as a…source…; facebook icon…; social media…; share page;
        share post; gift this article…; give this article…; post; post to…; sms; print email…;
        comment share…; share save…; view on twitter…; view this post on instagram…; see…on instagram…;
        subscribe to…channel…; subscribe to…podcast…; join…whatsapp channel…; join…telegram channel…;
        more sharing…
    """,
    advertisement="""
        advertisement…; skip advertisement; if you buy something…link…; advertisements; advertising; ad;
        ads; sponsored…; sponsor; sponsors; promoted; promotion; paid post; paid content…;
        story continues below…; article continues…; continues after ad…; content continues…;
        continue reading below…; scroll to continue…; ad feedback; why ads…; report ad; special offer…;
        limited time offer…; subscribe; subscribe now…; subscribe today…; subscribe for…;
        subscribe to read…; subscribe to continue…; subscribe to unlock…; subscribe and…;
        already a subscriber…; already have an account…; already a member…; become a member…;
        become a subscriber…; become a patron…; join now…; join today…; start your free trial…;
        start your trial…; free trial…; try…free…; this article is for subscribers…; this content is for…;
        this story is for…; to read the full…; to continue reading…; to keep reading…;
        you have…free articles…; you've reached your…; you have reached your…; you've read…articles…;
        unlock…; get unlimited…; unlimited access…; get full access…; get access…;
        support independent journalism…; support our journalism…; support our work…; support us…;
        support the…; donate…; make a donation…; make a contribution…; contribute…; give today…;
        your support…; help us…; buy now…; shop now…; order now…; add to cart…; buy…tickets…;
        …affiliate commission…; …may earn a commission…; …affiliate links…; …earn a small commission…;
        presented by…; brought to you by…; in partnership with…; from our sponsor…; from our sponsors…;
        recommended by outbrain…; powered by outbrain…; ads by…; …subscribe for as little…;
        …a month after trial…; …cancel anytime…; …cancel at any time…; …per month…cancel…; premium content…;
        members only…; subscriber only…; subscribers only…; for subscribers…; exclusive for subscribers…;
        log in to read…; sign in to read…; register to continue…; register for free…;
        create a free account…; save…on…subscription…; get…% off…; use code…; best deals…; view offer…;
        see price…; see deal…; check price…; see our subscription…; gift subscriptions…;
        manage subscription…; view subscription options…; compare offers…; upgrade…
    """,
    newsletter="""
        you are receiving this…; you received this…; you get this email…; thanks for reading…; thank
        you for reading…; view in browser…; unsubscribe…; subscribe for free…;
        enjoyed this story…; enjoyed this article…; enjoy this article…; join…readers of…; join…subscribers…;
        newsletter; newsletters; our newsletter…; our newsletters…; email newsletter…; email newsletters…;
        the newsletter; daily newsletter…; weekly newsletter…; sign up…; sign me up…;
        subscribe to our newsletter…; subscribe to…newsletter…; subscribe to our…; join our newsletter…;
        join our mailing list…; join our…community…; join…subscribers…; join over…; get our…newsletter…;
        get the…newsletter…; get…newsletter…; get…in your inbox…; …in your inbox…; …to your inbox…;
        …straight to your…; …delivered to your…; …delivered straight…; …delivered daily…; …delivered every…;
        get the latest…; get breaking news…; get the best of…; get daily…; get our…; get news…;
        receive our…; receive the latest…; be the first to know…; stay informed…; stay up to date…;
        stay in the loop…; stay in the know…; stay tuned…; never miss…; don't miss a…; don't miss out…;
        enter your email…; your email…; your e-mail…; email address…; e-mail address…; your name;
        first name…; last name…; zip code…; thank you for subscribing…; thanks for subscribing…;
        thanks for signing up…; thank you for signing up…; you're all set…;
        you have successfully subscribed…; you are now subscribed…; check your inbox…;
        …unsubscribe at any time…; …unsubscribe anytime…; …you can unsubscribe…; …opt out at any time…;
        we won't spam…; no spam…; we hate spam…; we will never share…; we respect your privacy…;
        by signing up…; by subscribing…; by submitting…; by clicking…you agree…; by providing your…;
        by entering your…; by registering…; view sample…; invalid email…; please enter a valid…;
        something went wrong…; you may opt out…; sign-up…; this newsletter may contain…;
        newsletters may contain…; see all newsletters…; more newsletters…; daily briefing…;
        morning briefing…; enter email…; mailing list…; the best of…in your inbox…; our best stories…
    """,
    comments="""
        thoughts on…; thought on…; responses to…; discussion about this post…;
        spotted an error…; spotted a mistake…; found a mistake…; found an error…; see an error…; got
        a story…; do you have a story…; know more about this…;
        leave a comment…; leave a reply…; leave your comment…; leave comment…; leave us a comment…;
        post a comment…; post comment…; post your comment…; add a comment…; add comment…; add your comment…;
        write a comment…; write comment…; comment; comments; comment on this…; comments on…; comments are…;
        comments for this…; comments for…; comments section…; show comments…; view comments…;
        view all comments…; view…comments…; see comments…; see all comments…; read comments…;
        hide comments…; read all comments…; join the conversation…; join the discussion…; join the debate…;
        start the conversation…; start the discussion…; be the first to comment…; be the first to…;
        no comments…; there are no comments…; responses; replies; reply; reply to…; cancel reply;
        log in to comment…; login to comment…; log in to leave…; login to leave…; sign in to comment…;
        you must be logged in…; you need to be logged in…; please log in…; please sign in…;
        your email address will not…; your e-mail address will not…; required fields are marked…;
        all fields are required…; save my name…; notify me of…; notify me when…; this site uses akismet…;
        learn how your comment data…; your comment…; your comment is awaiting…; …awaiting moderation…;
        …comment policy…; …comments policy…; our comment…; community guidelines…; commenting guidelines…;
        commenting policy…; newest first; oldest first; newest; oldest; most liked; top comments;
        best comments; report abuse…; report comment…; report as inappropriate…; flag as…; name required…;
        email required…; mail will not be published…; website; website url; name; message; upvote; downvote;
        vote; votes; points; says; discussion; what do you think; have your say…; share your thoughts…;
        let us know what you think…; tell us what you think…; let us know in the comments…; sound off…;
        we want to hear from you…; send us your…; letters to the editor…; we welcome…comments…;
        we reserve the right…; please keep comments…; please keep your comments…; please be respectful…;
        trackbacks…; pingbacks…; pings are closed…; anonymous says…; rate this article…; was this article…;
        was this page…; did you find this…; thanks for your feedback…; thank you for your feedback…;
        feedback; send feedback…; avatar; click here to post…; sort comments…; powered by disqus…;
        comments powered by…; please enable javascript to view the comments…; guest; login or register…
    """,
    legal="""
        privacy policy…; privacy notice…; privacy; privacy settings…; privacy preferences…; your privacy…;
        cookie policy…; cookie settings…; cookie preferences…; cookies; cookie notice…; manage cookies…;
        manage preferences…; manage my…; terms of use…; terms of service…; terms and conditions…;
        terms conditions…; terms; legal; legal notice…; disclaimer…; imprint; user agreement…; do not sell…;
        ad choices…; adchoices…; accessibility…; editorial standards…; editorial guidelines…;
        ethics policy…; corrections…; code of ethics…; we use cookies…; …uses cookies…; …use of cookies…;
        …we use cookies…; …our use of cookies…; we and our partners…; …and our partners…;
        we value your privacy…; we care about your privacy…; accept cookies…; accept all…; accept;
        accept and…; reject all…; reject; decline; agree; i agree; i accept; agree and…; allow all…;
        allow cookies…; by continuing…you agree…; by using this site…; by continuing to…; by browsing…;
        copyright…; …all rights reserved…; all rights reserved…; …may not be published…;
        …may not be reproduced…; …without permission…; …prior written permission…;
        …reproduced with permission…; licensed under…; …creative commons…; …registered trademark…;
        …registered office…; …registered in england…; powered by wordpress…; powered by…;
        proudly powered by…; designed by…; theme by…; theme:…; website by…; web design…; recaptcha…;
        this site is protected by…; quotes delayed…; …delayed at least…; market data provided…; all quotes…;
        data delayed…; terms privacy…; a division of…; part of the…network…; …a registered charity…;
        …is not responsible for…; the views expressed…; the opinions expressed…; opinions expressed…;
        our standards…; send a letter to the editor…; necessary cookies…; functional cookies…;
        performance cookies…; targeting cookies…; strictly necessary…; personal data…; california…rights…;
        your california…; your ad choices…; consent…; content provided by…;
        this article is not financial advice…; this material may not…; page generated…; version…;
        all trademarks…; use of this site…; about our ads…; contact the author…; contact the newsroom…;
        our team; subscribe to rss…; staff directory; reuse content…; hosted by…; follow the trust project…
    """,
    about="""
        about; about us; about the author…; about the authors…; about author; about this author…;
        the author; about the writer…; author; authors; written by; about…news; who we are; meet the author;
        author bio; view all posts by…; more by…; more posts by…; more articles by…; more from this author…;
        stories by…; articles by…; contributors
    """,
    credit="""
        photo:…; photos:…; photo by…; photos by…; photograph:…; photograph by…; photographs by…;
        photo credit…; photo courtesy…; photo illustration…; image:…; image by…; image credit…;
        image source…; image copyright…; image caption…; …file photo…; image courtesy…; images:…; picture:…;
        pictures:…; picture by…; credit:…; credits:…; credit…getty…; illustration:…; illustration by…;
        caption; media caption…; video:…; video by…; courtesy of…; file photo…; file image…; file —…;
        screenshot…; graphic:…; graphic by…; graphics by…; cover image…; featured image…; cover photo…;
        pictured:…; getty images; source: getty…; shutterstock; reuters; ap photo…; afp
    """,
    keywords="""
        tags…; tag:…; tagged…; tagged with…; tagged in…; keywords…; topics:…; topics…; filed under…;
        filed to…; filed in…; posted in…; categories:…; category:…; categories…; category…; more about…;
        more on:…; in this story…; related topics…; explore more on these topics…; published in…; subjects…;
        related tags…; labels:…; index terms…; see more on…; read more about:…; hashtags…;
        mentioned in this article…; companies mentioned…; people mentioned…
    """,
    source="""
        this story was first published…; this article was first published…; this story was
        originally published…; this article was originally published…; this piece was first
        published…; this article originally appeared…; this story originally appeared…; republished
        with permission…; reprinted with permission…; reprinted from…; republished from…; first
        published in…; first published by…; originally published in…; originally published by…;
        source; source:…; sources:…; via; via:…; originally published…;
        this article was originally published…; this article originally appeared…;
        this story originally appeared…; this article first appeared…; first published…;
        this post originally appeared…; original article…; original source…;
        this story was originally published…; republished from…; reprinted from…;
        a version of this article…; citation:…; hat tip…; h t…; read the original article…; view source…;
        article source…; press release from…; provided by…
    """,
    date="""
        published publish first on at posted updated last modified created date by am pm est edt et gmt
        utc cet bst ist pst pdt ct pt min mins minute minutes read reading time hours hour ago days day
        week weeks month months today yesterday the of original originally article story written in cst
        mt a m p edited entry and
    """,
    reader_question="""
        what do you think…; what's your…; what is your…; what are your…; do you think…; do you agree…;
        do you have…; do you believe…; do you use…; are you…; have you…; would you…; will you…; did you…;
        how do you…; how would you…; who do you…; which…you…; what would you…; what…do you…; where do you…;
        why do you…; could you…; can you…; should you…; is this…you…; let us know…; tell us…; and you…;
        share your…; any thoughts…; agree or disagree…
    """,
    abstract="""
        abstract; abstract…; summary; summary:…; in brief; in short; tl dr…; key points; key takeaways;
        at a glance; executive summary; synopsis; german version…; french version…
    """,
    openers="""
        The; This; That; These; Those; There; They; When; While; What; Where; Which; Who; Why; How; However;
        But; And; After; Although; Because; Before; Since; With; Without; From; For; Meanwhile; Moreover;
        Many; Most; Some; Several; Such; Then; Thus; Their; His; Her; Our; Your; Each; Every; If; Now;
        Despite; During; According; Also; Instead; Yet; Until; Unlike; Under; Earlier; Last; Still; Another;
        Here; Is; Are; Does; Did; Have; Would; Could; Should; Will; As; At; It; He; She; We; You
    """,
)
