"""What the furniture of English pages says; much of it stands on pages in other languages too."""

from __future__ import annotations

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
        …a month after trial…; …cancel anytime…; …cancel at any time…; …per month…cancel…;
        premium content…; members only…; subscriber only…; subscribers only…; for subscribers…;
        exclusive for subscribers…; log in to read…; sign in to read…; register to continue…;
        register for free…; create a free account…; save…on…subscription…; get…% off…; use code…;
        best deals…; view offer…; see price…; see deal…; check price…; see our subscription…;
        gift subscriptions…; manage subscription…; view subscription options…; compare offers…; upgrade…;
        skip this ad…; close ad; advert; adverts; advertisement:…; ads help…; this ad…; your ad here…;
        after newsletter promotion; paid for by…; paid partnership…; partner content…; partner message…;
        produced in association with…; this edition is brought…; this newsletter is brought…;
        this post is sponsored…; this article is sponsored…; this content was produced…;
        promotional content…; native advertising…; ad-free…; ad blocker…; adblocker…;
        it looks like you're using an ad…; it looks like you are using an ad…; please disable your ad…;
        please turn off your ad…; we noticed you're using…; this is a premium…; this article is exclusive…;
        this article is available to…; this article is free…; this article is reserved…;
        this piece is for…; the rest of this…; subscriber-only…; subscriber exclusive…; premium;
        premium article…; exclusive to subscribers…; exclusive to members…; exclusive for members…;
        members-only…; keep reading for…; keep reading with…; read the rest with…; read without limits…;
        read unlimited…; you have…left this month…; you have…stories left…; …free articles left…;
        …free stories left…; …free stories this month…; …free articles this month…;
        …free articles remaining…; you've read your…; you have read…free…; this is your last free…;
        choose your plan…; choose a plan…; choose your subscription…; view plans…; see plans…;
        see all plans…; see offers…; view offers…; subscription options…; start your subscription…;
        start reading…; try it free…; try for free…; try us free…; try…for $…; no commitment…;
        cancel anytime…; cancel any time…; print subscription…; digital subscription…;
        subscribe to the print…; subscribe to the e-paper…; subscribe or…; subscribe here…;
        subscribe from…; give a gift…; give a subscription…; gift a subscription…; give the gift…;
        become a supporter…; become a paid…; become a founding…; support from readers…;
        support independent…; every contribution…; every donation…; every gift…; reader-supported…;
        reader supported…; reader-funded…; we rely on readers…; we rely on your…; we need your help…;
        we need your support…; we are a nonprofit…; we're a nonprofit…; chip in…; pitch in…;
        buy us a coffee…; buy me a coffee…; leave a tip…; tip jar…; add to basket…; order your copy…;
        order a copy…; get your copy…; shop the…; shop our…; buy the book…; buy a copy…; on sale now…;
        out now…; available now…; pre-order…; deals:…; offer ends…; while stocks last…; terms apply…;
        t&cs apply…
    """,
    newsletter="""
        you are receiving this…; you received this…; you get this email…; thanks for reading…;
        thank you for reading…; view in browser…; unsubscribe…; subscribe for free…; enjoyed this story…;
        enjoyed this article…; enjoy this article…; join…readers of…; join…subscribers…; newsletter;
        newsletters; our newsletter…; our newsletters…; email newsletter…; email newsletters…;
        the newsletter; daily newsletter…; weekly newsletter…; sign up…; sign me up…;
        subscribe to our newsletter…; subscribe to…newsletter…; subscribe to our…; join our newsletter…;
        join our mailing list…; join our…community…; join over…; get our…newsletter…; get the…newsletter…;
        get…newsletter…; get…in your inbox…; …in your inbox…; …to your inbox…; …straight to your…;
        …delivered to your…; …delivered straight…; …delivered daily…; …delivered every…; get the latest…;
        get breaking news…; get the best of…; get daily…; get our…; get news…; receive our…;
        receive the latest…; be the first to know…; stay informed…; stay up to date…; stay in the loop…;
        stay in the know…; stay tuned…; never miss…; don't miss a…; don't miss out…; enter your email…;
        your email…; your e-mail…; email address…; e-mail address…; your name; first name…; last name…;
        zip code…; thank you for subscribing…; thanks for subscribing…; thanks for signing up…;
        thank you for signing up…; you're all set…; you have successfully subscribed…;
        you are now subscribed…; check your inbox…; …unsubscribe at any time…; …unsubscribe anytime…;
        …you can unsubscribe…; …opt out at any time…; we won't spam…; no spam…; we hate spam…;
        we will never share…; we respect your privacy…; by signing up…; by subscribing…; by submitting…;
        by clicking…you agree…; by providing your…; by entering your…; by registering…; view sample…;
        invalid email…; please enter a valid…; something went wrong…; you may opt out…; sign-up…;
        this newsletter may contain…; newsletters may contain…; see all newsletters…; more newsletters…;
        daily briefing…; morning briefing…; enter email…; mailing list…; the best of…in your inbox…;
        our best stories…; like what you're reading…; like what you see…; liked this…; enjoying this…;
        enjoyed reading this…; enjoying what you…; want more…inbox…; want more stories like this…;
        want stories like this…; more like this in…; receive it…; receive a weekly…; receive a daily…;
        receive the…newsletter…; receive weekly…; receive daily…; receive free…; get a weekly…;
        get a daily…; get it in…; get it by email…; get the newsletter…; get the letter…; get alerts…;
        get our alerts…; get notified…; get updates…; get email…; get new posts…; get the next…;
        get stories…; get essential…; email updates…; email alerts…; email sign up…; email me…;
        i would like to receive…; i want to receive…; i agree to receive…; i'd like to receive…;
        yes, sign me up…; yes, i want…; yes please…; count me in…; sign me up; sign up for free…;
        sign up here…; sign up now…; sign up today…; sign up to…; signing up…; our mailings…;
        our newsletters may…; our emails…; you'll receive…; you will receive…; you'll hear from us…;
        you can change your mind…; you can opt out…; you can cancel…; to unsubscribe…; to stop receiving…;
        manage your newsletters…; manage your preferences…; update your preferences…; update preferences…;
        no longer want to receive…; was this forwarded…; forwarded this email…; did a friend forward…;
        someone forwarded…; thank you for signing…; thanks for joining…; thanks for reading!…; you're in…;
        you're subscribed…; you're signed up…; almost done…; check your e-mail…; check your email…;
        confirm your…; please confirm…; we've sent you…; invalid e-mail…; delivered weekly…;
        delivered to you…; in your mailbox…; …to your mailbox…; …in your mailbox…; …into your inbox…;
        …by email every…; …by e-mail every…; the weekly newsletter…; a weekly newsletter…;
        a daily newsletter…; a free newsletter…; our free newsletter…; our weekly newsletter…;
        our daily newsletter…; our weekly…email…; subscribe via email…; subscribe by email…;
        subscribe to receive…; subscribe to get…; subscribe to the newsletter…; subscribe to updates…
    """,
    comments="""
        thoughts on…; thought on…; responses to…; discussion about this post…; spotted an error…;
        spotted a mistake…; found a mistake…; found an error…; see an error…; got a story…;
        do you have a story…; know more about this…; leave a comment…; leave a reply…; leave your comment…;
        leave comment…; leave us a comment…; post a comment…; post comment…; post your comment…;
        add a comment…; add comment…; add your comment…; write a comment…; write comment…; comment;
        comments; comment on this…; comments on…; comments are…; comments for this…; comments for…;
        comments section…; show comments…; view comments…; view all comments…; view…comments…;
        see comments…; see all comments…; read comments…; hide comments…; read all comments…;
        join the conversation…; join the discussion…; join the debate…; start the conversation…;
        start the discussion…; be the first to comment…; be the first to…; no comments…;
        there are no comments…; responses; replies; reply; reply to…; cancel reply; log in to comment…;
        login to comment…; log in to leave…; login to leave…; sign in to comment…; you must be logged in…;
        you need to be logged in…; please log in…; please sign in…; your email address will not…;
        your e-mail address will not…; required fields are marked…; all fields are required…;
        save my name…; notify me of…; notify me when…; this site uses akismet…;
        learn how your comment data…; your comment…; your comment is awaiting…; …awaiting moderation…;
        …comment policy…; …comments policy…; our comment…; community guidelines…; commenting guidelines…;
        commenting policy…; newest first; oldest first; newest; oldest; most liked; top comments;
        best comments; report abuse…; report comment…; report as inappropriate…; flag as…; name required…;
        email required…; mail will not be published…; website; website url; name; message; upvote;
        downvote; vote; votes; points; says; discussion; what do you think; have your say…;
        share your thoughts…; let us know what you think…; tell us what you think…;
        let us know in the comments…; sound off…; we want to hear from you…; send us your…;
        letters to the editor…; we welcome…comments…; we reserve the right…; please keep comments…;
        please keep your comments…; please be respectful…; trackbacks…; pingbacks…; pings are closed…;
        anonymous says…; rate this article…; was this article…; was this page…; did you find this…;
        thanks for your feedback…; thank you for your feedback…; feedback; send feedback…; avatar;
        click here to post…; sort comments…; powered by disqus…; comments powered by…;
        please enable javascript to view the comments…; guest; login or register…; no responses…;
        no comment yet…; no comments yet…; recent comments; latest comments; reader comments…;
        readers' comments…; comments from readers…; comment now…; commenting is…; comments are closed…;
        comments are moderated…; comments are open…; comments have been…; comments may be…;
        comments closed…; this comment was…; this comment has been…; comment removed…; comment deleted…;
        comment hidden…; comments disabled…; comments off…; log in to reply…; sign in to reply…;
        sign in to join…; log in to join…; log in to post…; login to post…; register to comment…;
        register comment…; subscribe to comment…; only subscribers can…; only members can…; to comment…;
        to leave a comment…; to post a comment…; to join the conversation…; characters remaining…;
        …characters left…; …characters remaining…; load more comments…; load comments…; more comments…;
        view replies…; show replies…; hide replies…; see replies…; view more replies…; sort by newest…;
        most recommended…; highest rated; lowest rated; best rated; worst rated; thumbs up; thumbs down;
        recommended by…; in reply to…; replying to…; reply to this…; quote; block user…; mute user…;
        report this comment…; report user…; house rules…; our community rules…; read our comment…;
        comment rules…; comments rules…; terms of commenting…; be civil…; be kind…; keep it civil…;
        your turn…; over to you…; what's your view…; what's your take…; give us your feedback…;
        give feedback…; give your feedback…; rate this page…; rate this story…; did this article…;
        did this help…; was this helpful…; was this useful…; was it useful…; is this article…helpful…;
        how useful was…; how can we improve…; help us improve…; take our survey…; take our…survey…;
        take the survey…; take part in our…; answer our…; fill in our…; see something wrong…;
        seen something wrong…; notice an error…; noticed an error…; see a mistake…; seen a mistake…;
        report an issue…; report a problem…; report a correction…; report a mistake…;
        suggest a correction…; suggest an edit…; request a correction…; have a tip…; have a story…;
        have a question…; have an idea…; have news…; have something to…; send us a tip…;
        send us your tips…; send us an email…; send your thoughts…; send your letters…; send letters…;
        send feedback to…; share your story…; share your experience…; share your views…;
        share your feedback…; contact our newsroom…; contact the reporter…; contact the editor…;
        contact the writer…; contact the journalist…; contact us at…; contact us:…; contact information…;
        email the author…; email the reporter…; write a letter…; write to the editor…;
        write to the author…; your letters…; readers' letters…; reader letters…; from our readers…;
        ask a question…; ask the author…; help and feedback…; get in touch…; talk to us…; yes no; helpful;
        not helpful; useful; not useful
    """,
    legal="""
        privacy policy…; privacy notice…; privacy; privacy settings…; privacy preferences…; your privacy…;
        cookie policy…; cookie settings…; cookie preferences…; cookies; cookie notice…; manage cookies…;
        manage preferences…; manage my…; terms of use…; terms of service…; terms and conditions…;
        terms conditions…; terms; legal; legal notice…; disclaimer…; imprint; user agreement…;
        do not sell…; ad choices…; adchoices…; accessibility…; editorial standards…; editorial guidelines…;
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
        this site is protected by…; quotes delayed…; …delayed at least…; market data provided…;
        all quotes…; data delayed…; terms privacy…; a division of…; part of the…network…;
        …a registered charity…; …is not responsible for…; the views expressed…; the opinions expressed…;
        opinions expressed…; our standards…; send a letter to the editor…; necessary cookies…;
        functional cookies…; performance cookies…; targeting cookies…; strictly necessary…; personal data…;
        california…rights…; your california…; your ad choices…; consent…; content provided by…;
        this article is not financial advice…; this material may not…; page generated…; version…;
        all trademarks…; use of this site…; about our ads…; contact the author…; contact the newsroom…;
        our team; subscribe to rss…; staff directory; reuse content…; hosted by…;
        follow the trust project…; cookie banner…; cookie consent…; cookies on this…; cookies on our…;
        cookies on…site…; about cookies…; your cookie…; your consent…; our cookies…; we and our…;
        we and…partners…; with your consent…; with your permission…; with your agreement…; …your consent…;
        …withdraw your consent…; …change your mind at any time…; …legitimate interest…;
        …legitimate interests…; always active; save settings; save preferences; save and exit;
        save and close; allow selection…; only necessary…; necessary only…; essential cookies…;
        essential only…; reject non-essential…; continue without accepting…; continue without…;
        i understand; i disagree; i do not accept; disagree; understood; i'm ok with that; okay; opt-out…;
        show purposes…; show details; learn more about cookies…; how we use…; purposes; vendors;
        advertising partners…; why you can trust…; why trust us…; why you should trust…; how we report…;
        how we made this…; behind the journalism…; behind the story…; our ethics…; our code of…;
        our principles…; our code of conduct…; our editorial…; our corrections…; our mission…;
        our policies…; our journalism…standards…; editorial policy…; editorial independence…;
        editorial code…; fact-checking policy…; ai policy…; our ai policy…; this summary was…;
        summary generated…; ai-generated…; ai generated…; generated by ai…; generated with ai…;
        translated by ai…; machine translated…; machine translation…; automatically translated…;
        this article was translated…; this story was translated…; this text was translated…;
        text and data mining…; no part of this…; no part may…; not to be reproduced…; do not reproduce…;
        reproduction…prohibited…; reuse this content…; reuse this…; license this…; licensing;
        licence this…; rights and permissions…; request permission…; syndication; distributed under…;
        published under…; made available under…; available under a…; this work is licensed…;
        this article is licensed…; open access; this is an open access…; competing interests…;
        conflict of interest…; conflicts of interest…; declaration of interest…; ethics declaration…;
        all content…; © the author…; the author…copyright…;  published by…ltd…;
        published by…limited…; a publication of…; member of the…press…; press complaints…;
        investor relations…; work with us…; work for us…; media kit…; press kit…; advertise on…;
        advertise here…; for advertisers…; small print…; small print:…; impressum; privacy statement…;
        privacy centre…; privacy center…; your california privacy…; do not share my…; limit the use…
    """,
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
        additional reporting…; reporting by…; with reporting…; with agencies; with wires;
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
