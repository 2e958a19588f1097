"""What the site consists of: the table of contents."""

from sitegen.pages import (
    article,
    calendar,
    feeds,
    front,
    not_found,
    page,
    pictures,
    redirects,
    sitemap,
    sources,
    statics,
    subscribe,
    tags,
)
from sitegen.pages.family import Family

PAGES: tuple[Family, ...] = (
    Family("front page", front.plan),
    Family("articles", article.plan),
    Family("calendar", calendar.plan),
    Family("tags", tags.plan),
    Family("sources", sources.plan),
    Family("pages", page.plan),
    Family("subscribe", subscribe.plan),
    Family("feeds", feeds.plan),
    Family("not found", not_found.plan),
    Family("redirects", redirects.plan),
    Family("sitemap", sitemap.plan),
    Family("statics", statics.plan),
    Family("pictures", pictures.plan),
)
"""Every family of pages."""
