"""Who is good at something and who looks for it: practices, wants and the lines of members, as far as one may read.

All that somebody may read is asked of the database in a fixed number of questions; words are compared here, so that
accents and capitals make no difference on either database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from django.db.models import Count

from leercyclus.formats.names import plain
from leercyclus.web.circles.seen_members_queries import circles_around
from leercyclus.web.circles.spoken_lines_queries import SpokenLines, spoken_lines
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.asked import EXAMPLES, LINES, PRACTICES, WANTS, Asked
from leercyclus.web.practices.matching import Offered, Said
from leercyclus.web.practices.models import Practice, Want
from leercyclus.web.practices.readable_queries import Reach, reach_of
from leercyclus.web.practices.rules import KEEPERS, may_write_any, writes_for
from leercyclus.web.practices.shown import PRACTICE, PROUD, STUCK, WANT, Entry, Found, Listed, Pair
from leercyclus.web.practices.words import asked_words, spellings

ON_A_PAGE = 20
MOST_MATCHES = 3
IN_TITLE, IN_TOPIC, IN_TEXT = 4, 3, 1
OF_KIND = {PRACTICE: (PRACTICES,), WANT: (WANTS,), PROUD: (LINES,), STUCK: (LINES, WANTS)}
"""By which kinds an entry is found: who is stuck in something looks for it."""


def find(actor: Actor, asked: Asked) -> Found:
    """Give what somebody looks for, as far as somebody may read it, a page of each list; at most eight queries."""
    offers, wants = _all(actor)
    listed = _page(_fitting(wants, asked), asked)
    helped = tuple(_with_matches(actor, listed.entries, offers))
    return Found(
        _page(_fitting(offers, asked), asked),
        replace(listed, entries=helped),
        _topics([*offers, *wants]),
        _municipalities([*offers, *wants]),
    )


def every(actor: Actor, asked: Asked) -> tuple[Entry, ...]:
    """Give all that fits, to take along: what is offered first; at most six queries."""
    offers, wants = _all(actor)
    return (*_fitting(offers, asked), *_fitting(wants, asked))


def wanted_by(actor: Actor, practice: UUID) -> tuple[tuple[Entry, Pair], ...]:
    """Give who looks for what a practice offers, each with the words that both have; at most seven queries."""
    offers, wants = _all(actor)
    offers = [one for one in offers if one.id == practice]
    wants = [one for one in wants if not one.is_gone]
    return tuple((one, pair) for one in _with_matches(actor, wants, offers) for pair in one.matches)


def _all(actor: Actor) -> tuple[list[Entry], list[Entry]]:
    """Give all that somebody may read: what is offered, and what is looked for; at most six queries."""
    reach = reach_of(actor)
    spoken = spoken_lines(reach.circles)
    proud = (_line(one, PROUD, one.proud) for one in spoken if one.proud)
    stuck = (_line(one, STUCK, one.stuck) for one in spoken if one.stuck)
    return [*_practices(reach), *proud], [*_wants(reach, actor), *stuck]


def _practices(reach: Reach) -> list[Entry]:
    rows = (
        Practice.objects.filter(reach.of_practices)
        .annotate(taken=Count("adoptions"))
        .order_by("is_example", "-updated_at", "title", "id")
        .values_list(
            *("pk", "organisation", "organisation__name", "title", "about", "topics", "contact_text"),
            *("taken", "is_example", "withdrawn_at"),
        )
    )
    return [
        Entry(
            PRACTICE,
            id=pk,
            organisation=organisation,
            municipality=name or "",
            title=title,
            about=about,
            topics=tuple(map(str, topics)),
            where_to_call=where,
            taken=taken,
            is_example=is_example,
            is_gone=withdrawn_at is not None,
        )
        for pk, organisation, name, title, about, topics, where, taken, is_example, withdrawn_at in rows
    ]


def _wants(reach: Reach, actor: Actor) -> list[Entry]:
    keeps = actor.organisations_as(*KEEPERS) & reach.own
    rows = (
        Want.objects.filter(reach.of_wants)
        .order_by("-created_at", "id")
        .values_list("pk", "organisation", "organisation__name", "text", "topics", "closed_on", "contact")
    )
    return [
        Entry(
            WANT,
            id=pk,
            organisation=organisation,
            municipality=name,
            title=text,
            topics=tuple(map(str, topics)),
            is_gone=closed_on is not None,
            may_change=organisation in keeps or (contact == actor.person is not None and organisation in reach.own),
        )
        for pk, organisation, name, text, topics, closed_on, contact in rows
    ]


def _line(one: SpokenLines, kind: str, text: str) -> Entry:
    """Give what a member is proud of, or stuck in."""
    return Entry(kind, None, one.organisation, one.name, text, circle=one.circle, circle_name=one.circle_name)


def _fitting(entries: Iterable[Entry], asked: Asked) -> list[Entry]:
    """Give what fits the question, the best first; among equals the order that they had."""
    words = asked_words(asked.text)
    topic = plain(asked.topic)
    scored = []
    for one in entries:
        if asked.kind and not _is_of_kind(one, asked.kind):
            continue
        if one.is_gone and asked.organisation != one.organisation:
            continue
        if asked.organisation and one.organisation != asked.organisation:
            continue
        if topic and topic not in map(plain, one.topics):
            continue
        score = _score(one, words) if words else 1
        if score:
            scored.append((score, one))
    scored.sort(key=lambda pair: -pair[0])
    return [one for _score_of, one in scored]


def _is_of_kind(one: Entry, kind: str) -> bool:
    return one.is_example if kind == EXAMPLES else kind in OF_KIND[one.kind]


def _score(one: Entry, words: Sequence[str]) -> int:
    """Say how well every word stands in it, whatever its ending; 0 when one of them does not."""
    title, topics = plain(one.title), plain(" ".join(one.topics))
    rest = plain(f"{one.municipality} {one.about} {one.where_to_call} {one.circle_name}")
    total = 0
    for word in words:
        ways = spellings(word)
        places = ((IN_TITLE, title), (IN_TOPIC, topics), (IN_TEXT, rest))
        found = sum(worth for worth, text in places if any(way in text for way in ways))
        if not found:
            return 0
        total += found
    return total


def _page(entries: list[Entry], asked: Asked) -> Listed:
    pages = max(-(-len(entries) // ON_A_PAGE), 1)
    begin = (min(asked.page, pages) - 1) * ON_A_PAGE
    return Listed(tuple(entries[begin : begin + ON_A_PAGE]), len(entries), pages)


def _with_matches(actor: Actor, wants: Sequence[Entry], offers: Sequence[Entry]) -> Iterator[Entry]:
    """Put beside what is looked for what may help: of another municipality, and not withdrawn."""
    there = {one.key: one for one in offers if not one.is_gone}
    offered = Offered(Said(key, one.topics, f"{one.title} {one.about}") for key, one in there.items())
    between = _proposer(actor)
    for want in wants:
        pairs = []
        for match in offered.matches(Said(want.key, want.topics, want.title), most=2 * MOST_MATCHES):
            offer = there[match.key]
            if offer.organisation != want.organisation:
                pairs.append(Pair(offer, match.shared, between(offer.organisation, want.organisation)))
        yield replace(want, matches=tuple(pairs[:MOST_MATCHES]))


def _proposer(actor: Actor) -> Callable[[UUID | None, UUID | None], UUID | None]:
    """Give a function that tells in which circle somebody can propose a follow-up between two municipalities."""
    own = writes_for(actor) if may_write_any(actor) else frozenset()
    circles = circles_around(own)

    def between(giver: UUID | None, taker: UUID | None) -> UUID | None:
        if giver not in own and taker not in own:
            return None
        both = {giver, taker}
        return next((circle for circle, members in circles.items() if both <= members), None)

    return between


def _topics(entries: Iterable[Entry]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for one in entries:
        for topic in one.topics:
            first.setdefault(topic.casefold(), topic)
    return tuple(first[key] for key in sorted(first))


def _municipalities(entries: Iterable[Entry]) -> tuple[tuple[UUID, str], ...]:
    names = {one.organisation: one.municipality for one in entries if one.organisation}
    return tuple(sorted(names.items(), key=lambda pair: pair[1].casefold()))
