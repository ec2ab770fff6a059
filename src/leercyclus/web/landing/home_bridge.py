"""The page about home: from who went and where lessons stand to a picture, sentences and lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext

from leercyclus.engine.lessons import Taught, alike
from leercyclus.engine.reasons import Reason
from leercyclus.web.landing.bundle_queries import carriers_of
from leercyclus.web.landing.home_filter import HomeFilter
from leercyclus.web.landing.home_picture import NARROW, WIDE, Dot, Landed, Picture, draw, rings_of
from leercyclus.web.landing.home_words import COLUMN, Told, described, headline, lead, seen, step_names
from leercyclus.web.landing.outcome_queries import Carried, carried_of
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.landing.standing_queries import LessonAtHome, Standings, standings
from leercyclus.web.people.departments_queries import desks_on
from leercyclus.web.people.levels import Level

MOST_REASONS = 2
"""So many reasons are told of a proposal; a group of many lessons has one for every pair."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Joined lessons in the legend: their name and their kind of ring."""

    id: UUID
    title: str
    ring: int


@dataclass(frozen=True, slots=True)
class Together:
    """Lessons that may be about the same thing, with the reasons."""

    lessons: tuple[LessonAtHome, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Went:
    """A cell of the picture in the table below it: how many went of one level and department."""

    level: str
    department: str
    people: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A lesson of the picture in the table below it."""

    lesson: LessonAtHome
    step: str


@dataclass(frozen=True, slots=True)
class Home:
    """All that the page tells.

    Attributes:
        found: who went and where lessons stand.
        told: the counts of which the words are made.
        headline, lead, seen, described: sentences.
        wide, narrow: the same picture for a screen and for a phone.
        joined: the legend of its rings.
        went: who went as a table, counted by level and department.
        listed: the lessons as a table, in the order of the picture.
        ladder: the name of every step with its number of lessons.
        carried: what was brought, joined lessons as one thing, as far as it is looked for.
        all_carried: the same, whole.
        together: what may be about the same thing.
        waits: what stands on an agenda or is tried without a decision, as one thing each.
    """

    found: Standings
    told: Told
    headline: str
    lead: str
    seen: tuple[str, ...]
    described: str
    wide: Picture
    narrow: Picture
    joined: tuple[Joined, ...]
    went: tuple[Went, ...]
    listed: tuple[Listed, ...]
    ladder: tuple[tuple[str, int], ...]
    carried: tuple[Carried, ...]
    all_carried: tuple[Carried, ...]
    together: tuple[Together, ...]


@dataclass(frozen=True, slots=True)
class _Sought:
    """What the filter looks at of a lesson."""

    step: int
    kind: str
    words: str


def home_of(facts: HomeFacts, home: str, host: str, asked: HomeFilter, reader: UUID | None) -> Home:
    """Give the page of a municipality after a day; as many queries as `standings`, and three.

    Args:
        facts: which municipality and day.
        home: the name of the municipality.
        host: the name of who received.
        asked: which lessons are looked for.
        reader: who reads: a second observer does not see that lesson yet.
    """
    found = standings(facts.day.id, facts.organisation, reader)
    told = _told(facts, found, home, host)
    steps = step_names()
    things = carried_of(found)
    carriers = carriers_of([one.bundle for one in things if one.bundle])
    carried = tuple(replace(one, carrier=carriers.get(one.bundle or one.first.id, "")) for one in things)
    joined = _joined(carried)
    wide, narrow = _pictures(found, steps, joined)
    return Home(
        found=found,
        told=told,
        headline=headline(told),
        lead=lead(told),
        seen=seen(told),
        described=described(told),
        wide=wide,
        narrow=narrow,
        joined=joined,
        went=_went(found),
        listed=tuple(Listed(one, f"{one.step} {steps[one.step]}") for one in _in_order(found)),
        ladder=tuple(zip(steps, found.counts, strict=True)),
        carried=tuple(one for one in carried if any(asked.fits(_sought(each)) for each in one.lessons)),
        all_carried=carried,
        together=together(found.taken),
    )


def together(lessons: Sequence[LessonAtHome]) -> tuple[Together, ...]:
    """Propose which lessons that were not joined yet may be about the same thing, with the reasons; no query."""
    loose = {str(one.id): one for one in lessons if one.bundle is None and not one.is_closed}
    taught = [Taught(key, _plan(one), _telling_source(one)) for key, one in loose.items()]
    return tuple(
        Together(tuple(loose[key] for key in one.members), _different(one.reasons)[:MOST_REASONS])
        for one in alike(taught)
    )


def _different(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    return tuple({one.say("en"): one for one in reversed(reasons)}.values())[::-1]


def fitting(found: Standings, asked: HomeFilter) -> tuple[LessonAtHome, ...]:
    """Give the lessons that are looked for, one by one; no query."""
    return tuple(one for one in found.lessons if asked.fits(_sought(one)))


def _told(facts: HomeFacts, found: Standings, home: str, host: str) -> Told:
    went = Counter(one.level for one in found.went)
    spelt = _spelt(found)
    departments = Counter(spelt[one.department.casefold()] for one in found.went)
    desks = desks_on([facts.organisation], facts.day.date).get(facts.organisation, ())
    unseen = sorted({one.department for one in desks if one.department.casefold() not in spelt})
    return Told(
        home=home,
        host=host,
        is_host=facts.day.host == facts.organisation,
        day=facts.day.date,
        today=_today(),
        went=dict(went),
        departments=dict(sorted(departments.items())),
        unseen=tuple(unseen),
        shared=found.shared,
        nothing_new=len(found.nothing_new),
        counts=found.counts,
        closed=sum(one.is_closed for one in found.taken),
        partners=found.partners,
    )


def _today() -> date:
    return timezone.localdate()


def _joined(carried: Sequence[Carried]) -> tuple[Joined, ...]:
    groups = [one for one in carried if one.bundle and len(one.lessons) > 1]
    rings = rings_of([one.bundle for one in groups if one.bundle])
    return tuple(Joined(one.bundle, one.title, rings[one.bundle]) for one in groups if one.bundle)


def _pictures(found: Standings, steps: Sequence[str], joined: Sequence[Joined]) -> tuple[Picture, Picture]:
    levels = [*COLUMN, *(("",) if any(not one.level for one in found.went) else ())]
    spelt = _spelt(found)
    departments = sorted(spelt, key=lambda name: (not name, name))
    dots = [
        Dot(
            levels.index(one.level) if one.level in levels else len(levels) - 1,
            departments.index(one.department.casefold()),
        )
        for one in found.went
    ]
    lessons = [Landed(one.step, one.bundle) for one in _in_order(found)]
    names = [level_name(one) for one in levels]
    heads = [spelt[one][:1].upper() + spelt[one][1:] if one else gettext("not known") for one in departments]
    rings = {one.id: one.ring for one in joined}
    wide, narrow = (
        draw(dots, lessons, levels=names, departments=heads, steps=steps, rings=rings, look=look)
        for look in (WIDE, NARROW)
    )
    return wide, narrow


def _in_order(found: Standings) -> tuple[LessonAtHome, ...]:
    """Give the lessons by step and then by what they say: an order that tells nothing of who brought them."""
    return tuple(sorted(found.taken, key=lambda one: (one.step, one.brought.text.casefold())))


def _spelt(found: Standings) -> dict[str, str]:
    """Give the departments of who went, however their capitals are: by small letters as it is spelt first."""
    spelt: dict[str, str] = {}
    for one in found.went:
        spelt.setdefault(one.department.casefold(), one.department)
    return spelt


def level_name(level: str) -> str:
    """Give a level as it stands beside its row: short."""
    short = {
        Level.ALDERMAN.value: gettext("Alderman"),
        Level.SECRETARY.value: gettext("Secretary or director"),
        Level.HEAD.value: gettext("Department head"),
        Level.POLICY.value: gettext("Policy"),
        Level.FRONT_LINE.value: gettext("Front line"),
    }
    return short.get(level) or gettext("not known")


def _went(found: Standings) -> tuple[Went, ...]:
    spelt = _spelt(found)
    cells = Counter((one.level, one.department.casefold()) for one in found.went)
    return tuple(
        Went(
            str(Level(level).label) if level else gettext("not known"),
            spelt[department] or gettext("not known"),
            people,
        )
        for (level, department), people in cells.items()
    )


def _sought(one: LessonAtHome) -> _Sought:
    brought = one.brought
    words = [
        brought.text,
        brought.wanted,
        brought.if_text,
        brought.then_text,
        brought.source,
        one.bundle_title,
    ]
    return _Sought(one.step, brought.kind, " ".join(words))


def _plan(one: LessonAtHome) -> str:
    return f"{one.brought.text} {one.brought.if_text} {one.brought.then_text}"


def _telling_source(one: LessonAtHome) -> str:
    """Give a source only where it tells what it is about: that two sat at table 2 does not."""
    return one.brought.source if one.brought.is_of_offer else ""
