"""The places of a page at which a date may stand, in the order in which they are trusted."""

from __future__ import annotations

from enum import IntEnum


class Place(IntEnum):
    """Where a statement stands, the surest first."""

    LABELLED_BESIDE = 0
    LABELLED_ABOVE = 1
    LABELLED_FOOT = 2
    BESIDE = 3
    JUST_ABOVE = 4
    FOOT = 5
    ABOVE = 6
    LABELLED_FAR = 7
    INSIDE = 8
    ISSUE = 9
    SIGNED_FAR = 10
    HEADING_FAR = 11
    LABELLED_LAST = 12


SPOKEN = {
    Place.LABELLED_BESIDE: "date of publication beside the title",
    Place.LABELLED_ABOVE: "date of publication above the title",
    Place.LABELLED_FOOT: "date of publication at the foot of the article",
    Place.BESIDE: "date beside the title",
    Place.JUST_ABOVE: "date above the title",
    Place.FOOT: "date at the foot of the article",
    Place.ABOVE: "date above the title",
    Place.LABELLED_FAR: "date of publication on the page",
    Place.INSIDE: "date of publication inside the article",
    Place.ISSUE: "date of the issue above the title",
    Place.SIGNED_FAR: "date beside a byline, on the page",
    Place.HEADING_FAR: "date between a heading and its text, on the page",
    Place.LABELLED_LAST: "date of publication at the end of the page",
}
