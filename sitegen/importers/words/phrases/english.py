"""What the furniture of English pages says; much of it stands on pages in other languages too."""

from __future__ import annotations

from sitegen.importers.words.phrases.english_notices import ADVERTISEMENT, COMMENTS, LEGAL, NEWSLETTER
from sitegen.importers.words.phrases.model import Phrases

ENGLISH = Phrases(
    lang="en",
    teaser="""
        prefer to listen…; …automated voice…; …text-to-speech…; read more…; read also…; also read…;
        read next…; see also…; also see…; read:…; related:…;
        related story…; related article…; more:…; watch:…; watch now…; listen:…; up next…; next article…;
        previous article…; don't miss:…; must read…; must-read…; editor's pick…; recommended:…;
        continue reading…; full story…; read the full…; read the rest…; click here to…; click here for…;
        learn more; find out more…; see more…; view more…; go deeper:…; go deeper; see how…; play video;
        watch the video…; watch video…; next:…; previous:…; next post…; previous post…; next story…;
        previous story…; next up…; story continues; more on this story; more on…; more from…; more in…;
        more stories…; keep reading…; further reading…; read full article…; load more…; read story…;
        get the full story…; hear more…; dig deeper:…; opinion:…; analysis:…; explainer:…; live updates:…;
        explore more…; best of…; what to read next…; in pictures:…; read our…; read the story…;
        read the article…; read the original…; read the latest…; read this next…; read this:…;
        see the full…; see all our…; listen to our…; listen to the full…; watch our…; watch the full…;
        the full interview…; also worth reading…; you can read more…; for more on this…; for more stories…;
        for more news…; for more information…; more information…; more here…; here's what to read…;
        if you missed it…; catch up on…; explore our…; discover more…; browse all…; browse our…;
        view the gallery…; view the photos…; next episode…; previous episode…; the next in the series…;
        part one:…; this is part…of…series…
    """,
    media="""
        photos; photo gallery; gallery; in pictures; pictures; slideshow; quiz; poll; podcast; podcasts;
        video; videos; audio; watch; listen; read; see; see also; interactive; interactive map; graphic;
        infographic; newsletter; in the same series; also in this series; in this series; from the archive;
        from our archive; from the archives; special report; shop; giveaway; contest; crossword; live;
        live blog; webinar; event; events; ebook; download; buying guide; editors' choice; our guide;
        read on
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
        stories you may…; what others are reading; today's top stories; breaking news; news feed;
        headlines; in other news; see also; read next; up next; also on…; elsewhere on…; our picks;
        don't miss; must reads; hot topics; hot stories; in case you missed it; other stories…;
        more from this…; more from author; similar articles; similar stories; similar posts;
        more to explore; continue reading; keep reading; articles; more coverage; watch next; the latest;
        live updates; suggested for you; suggested reading; topics in this…; new from…; the most read…;
        today's picks; from our partners; our latest…; also in…; explore more; read this next;
        what to read; what to watch; what to listen to; more reading; more reads; good reads; long reads;
        long read; today's headlines; in the news; in the headlines; from our archive; from the archive;
        from the archives; from the magazine; in this issue; also in this issue; in this series;
        more in this series; elsewhere on the site; you may have missed…; you might have missed…;
        if you liked this…; readers also read…; readers also liked…; people also read…; most read today;
        most read this week; most watched; most recent; most discussed; most emailed; newest; what's hot;
        what we're reading; our favourites; our favorites; staff picks; the editor recommends…;
        we recommend…; we think you'll…; suggested topics; related subjects; related tags; tagged;
        key events; latest updates; recent updates; recent episodes; latest episodes; more episodes;
        latest podcasts; latest videos; more videos; top videos; upcoming events; events near you…;
        get involved; related guides; related questions; people also ask…; further information;
        find out more; around the site; across the site; your stories; special reports; special report
    """,
    navigation="""
        skip past newsletter…; what do you think; and you, what do you think;
        this summary was generated…; summary generated by…;
        summarised by ai…; summarized by ai…; ai-generated summary…; this summary was reviewed…;
        key points, generated by…; test your knowledge…; take the quiz…; take our quiz…;
        this entry was posted…; bookmark the permalink…; listen to the podcast…; listen to this story…;
        heard on…; edited by…; produced by…; fact-checked by…; menu; main menu; home; homepage; search…;
        skip to…; jump to…; sign in…; log in…; login; log out; logout; sign out; register; register now;
        my account; account; create account…; create an account…; close; close menu; open menu;
        toggle navigation…; toggle menu; back; back to top…; back to home…; back to…; go to top; go back;
        next; previous; prev; print; print this…; print article; print page; e-mail; save; save article;
        save for later; bookmark; listen; listen to this article…; listen to article…; listen now;
        text size…; font size…; a a a; small medium large; news; world; politics; business; sports; sport;
        technology; tech; science; health; culture; opinion; opinions; entertainment; lifestyle; life;
        style; travel; arts; video; videos; photos; podcasts; podcast; weather; u s; us; uk; europe; asia;
        africa; markets; money; economy; jobs; classifieds; obituaries; events; more; more…options;
        show more; show less; show all; see all; see all…; view all; view all…; all; sections; section;
        site map; sitemap; contact; contact us…; help; help center…; faq; faqs; support; about; about us;
        about…us; advertise; advertise with us…; careers; press; press room; editions; edition; language;
        select language…; english; share and more; table of contents; contents; in this article;
        on this page; filed under…; archives; archive; categories; tags; topics; choose…edition…; loading…;
        please wait…; enable javascript…; please enable javascript…; javascript…disabled…; your browser…;
        this video…; video player…; play; pause; mute; unmute; fullscreen; download; download pdf;
        download…app…; get the app…; open in app; view in app; view comments…; hide caption;
        toggle caption; enlarge this image; view image…; image gallery; view gallery…; gallery; slideshow;
        click to enlarge…; tap to…; swipe…; scroll down…; follow; following; follow this…; view profile…;
        view bio; bio; full bio; see all posts…; view all posts…; see full bio; all posts by…; posts by…;
        submit; cancel; ok; go; send; apply; reset; filter…; sort by…; page…; site search; search for:…;
        subscribe now; expand; collapse; copy; read later; dark mode; light mode; first; last;
        today's paper; print edition; tv; radio; live; watch; watch live; shop; store; games; crossword;
        features; reviews; blogs; blog; magazine; analysis; education; environment; climate; food; fashion;
        real estate; cars; autos; local; national; international; nation; this article is more than…;
        text only; accessibility links; accessibility help; image source…; view original…; most recent;
        see more; see details; view details; quick links; useful links; resources; explore; discover;
        your account; profile; settings; preferences; notifications; alerts;
        turn on desktop notifications…; change region…; toggle…; main content; main navigation;
        site navigation; breadcrumb; breadcrumbs; you are here…; you are here:…; submit search;
        advanced search; no thanks; not now; got it; yes; no; open search…; comments; transcript;
        view transcript…; cite this…; permalink; reprints; request reprints…; order reprints…; embed;
        report an error…; report a typo…; report this ad; send tips…; got a tip…; submit a tip…; text size;
        font; font size; reset text size…; reader view; reading list; add to reading list…; add to list…;
        add to favourites…; saved; saved articles; my saved articles; read aloud; audio version…;
        listen to this page…; this article was read by…; this audio is…; audio is generated…; audio by…;
        narrated by…; read by…; automated voice…; playback speed…; captions; subtitles; skip ad;
        skip intro; video is loading…; video loading…; video unavailable…; sorry, this video…;
        an error occurred…; try again later…; refresh; refresh the page…; update now; show key events…;
        show timeline…; live blog closed…; this live blog…; live coverage has ended…;
        this blog is now closed…; filters; this filter…; sort by; order by; newest to oldest…;
        back to article…; return to article…; back to list…; back to the top…; continue to article…;
        continue to site…; continue to the…; view in browser; view this email…; open in browser…;
        open in your browser…; printable version…; printer friendly…; print version; print this page;
        purchase licensing rights…; licensing rights…; order a print…; basket; your basket; cart; checkout;
        password; forgot password…; forgot your password…; username; remember me; stay signed in;
        sign in or…; log in or…; profile settings; edit profile; sign out of…; reading mode;
        letters to the editor; horoscopes; puzzles; personal finance; download citation…; export citation…;
        export bibtex; how to cite…; cite this article…; article metrics…; metrics; view on…;
        explore topics…
    """,
    share="""
        rate this…; share; shares; share this…; share on…; share via…; share to…; share article…;
        share story…; share with…; share:…; share it…; share link…; sharing…; tweet; tweet this; retweet;
        pin; pin it; like; likes; like this…; like loading; email; email this…; email a friend…;
        e-mail this…; copy link…; copied…; link copied…; facebook; twitter; x; instagram; linkedin;
        whatsapp; telegram; pinterest; reddit; tumblr; youtube; tiktok; flipboard; threads; bluesky;
        mastodon; messenger; snapchat; rss; rss feed; google plus; google; pocket; email facebook…;
        facebook twitter…; facebook x…; twitter facebook…; facebook messenger…; facebook linkedin…;
        facebook share…; facebook whatsapp…; twitter linkedin…; follow us…; follow me…; follow on…;
        find us on…; join us on…; like us on…; follow…on twitter…; follow…on facebook…;
        follow…on instagram…; follow…on linkedin…; follow…on x; follow…on google…; connect with…;
        connect with us; stay connected…; click to share…; click to email…; click to print…;
        opens in new window…; share with your friends…; send to a friend; spread the word…;
        add to favorites; add us as a…source…; facebook icon…; social media…; share page; share post;
        gift this article…; give this article…; post; post to…; sms; print email…; comment share…;
        share save…; view on twitter…; view this post on instagram…; see…on instagram…;
        subscribe to…channel…; subscribe to…podcast…; join…whatsapp channel…; join…telegram channel…;
        more sharing…; share this with…; share the love…; share with friends…; share on social…;
        tell your friends…; tell a friend…; forward this…; forward to…; forwarded this…; send this…;
        send to…; send via…; repost; republish; republish this…; republish our…; embed this…; copy;
        copy url…; copy text; short url…; get link; share link; use this link…; follow our…; follow along…;
        join our channel…; join the channel…; join our community…; join our telegram…; join us…;
        find me on…; visit us on…; message us…; our channels; on social media; make us your preferred…;
        make…your preferred source…; set…as a preferred source…; prefer…on google…; add…on google…;
        add us on google…; view this post…; see this post…; see new posts…; view tweet…; see the tweet…;
        see the conversation…; view the conversation…; read the conversation…; save for later…; save this…;
        save to…; bookmark this…
    """,
    advertisement=ADVERTISEMENT,
    newsletter=NEWSLETTER,
    comments=COMMENTS,
    legal=LEGAL,
    about="""
        about; about us; about the author…; about the authors…; about author; about this author…;
        the author; about the writer…; author; authors; written by; about…news; who we are;
        meet the author; author bio; view all posts by…; more by…; more posts by…; more articles by…;
        more from this author…; stories by…; articles by…; contributors; about this article…;
        about this story…; about this series…; about this project…; about this newsletter…;
        about this column…; about the reporter…; about the project…; about the series…;
        about the newsletter…; about the editor…; about the contributor…; meet the team…; meet the writer…;
        our reporter…; our correspondents…; our contributors…; reporter; reporters; correspondent;
        author information…; author   contributors:…; disclosure statement…
    """,
    credit="""
        photo:…; photos:…; photo by…; photos by…; photograph:…; photograph by…; photographs by…;
        photo credit…; photo courtesy…; photo illustration…; image:…; image by…; image credit…;
        image source…; image copyright…; image caption…; …file photo…; image courtesy…; images:…;
        picture:…; pictures:…; picture by…; credit:…; credits:…; credit…getty…; illustration:…;
        illustration by…; caption; media caption…; video:…; video by…; courtesy of…; file photo…;
        file image…; file —…; screenshot…; graphic:…; graphic by…; graphics by…; cover image…;
        featured image…; cover photo…; pictured:…; getty images; source: getty…; shutterstock; reuters;
        ap photo…; afp; photographer…:…; artist's impression…; artist's rendering…; artist's concept…;
        artist impression…; stock photo…; stock image…; archive photo…; archive image…; archival photo…;
        library image…; representative image…; representational image…; illustrative image…;
        image for representation…; image generated…; ai-generated image…; drawing by…; map:…; map by…;
        chart by…; animation by…; footage:…; screen grab…; screengrab…; handout photo…;
        composite:…; top image:…; header image…; lead image…; main image…; title image…; banner image…;
         hide caption; show caption
    """,
    keywords="""
        tags…; tag:…; tagged…; tagged with…; tagged in…; keywords…; topics:…; topics…; filed under…;
        filed to…; filed in…; posted in…; categories:…; category:…; categories…; category…; more about…;
        more on:…; in this story…; related topics…; explore more on these topics…; published in…;
        subjects…; related tags…; labels:…; index terms…; see more on…; read more about:…; hashtags…;
        mentioned in this article…; companies mentioned…; people mentioned…; suggested topics:…;
        subject areas…; key words…; in this article:…; appears in…; places mentioned…;
        organizations mentioned…; find related…; read more on:…; more about:…; article topics…;
        story tags…; article tags…
    """,
    source="""
        this story was first published…; this article was first published…;
        this story was originally published…; this article was originally published…;
        this piece was first published…; this article originally appeared…;
        this story originally appeared…; republished with permission…; reprinted with permission…;
        reprinted from…; republished from…; first published in…; first published by…;
        originally published in…; originally published by…; source; source:…; sources:…; via; via:…;
        originally published…; this article first appeared…; first published…;
        this post originally appeared…; original article…; original source…; a version of this article…;
        citation:…; hat tip…; h t…; read the original article…; view source…; article source…;
        press release from…; provided by…; adapted from…; excerpted from…; this is an excerpt…;
        this excerpt…; an earlier version of this…; a previous version of this…; from the print edition…;
        this article is republished…; this article is adapted…; this article is based on…;
        this story was produced…; this story is part of…; this article is part of…; this piece is part of…;
        this project was…; this article was produced…; this article was supported…;
        this story was supported…; this story was co-published…; this article was reported…;
        copublished with…; co-published with…; read the original…; with additional reporting…;
        with reporting…; with wires;
        with wire reports…
    """,
    date="""
        published publish first on at posted updated last modified created date by am pm est edt et gmt
        utc cet bst mst mdt hst akst aest aedt nzst sgt hkt jst kst cest ist pst pdt ct pt min mins minute
        minutes read reading time hours hour ago days day
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
