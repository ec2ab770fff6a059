"""Paper that is handed to people or made for their names: badges, the check-in list, and everybody's own plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from itertools import groupby
from uuid import UUID

from django.urls import reverse
from django.utils import timezone, translation

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import Badge, Badges, Checked, CheckList, Code, Delegation, Plan, Plans, Seat
from leercyclus.formats.paper import Part as PlanPart
from leercyclus.web.accounts.qr import picture_of
from leercyclus.web.attending.badges import badge_token
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.municipalities.cards_sentences import HOUSE_RULE
from leercyclus.web.paper import sentences
from leercyclus.web.paper.told import clock, guest_of, place_of, post_of, workplace_of
from leercyclus.web.paper.told_bridge import Told, choice_of, own_title, role_of, where_of

MOST_CODES = 1000
"""So many codes of badges a process keeps, some six kilobytes each: those of two large days."""


def badges_of(told: Told, site: str) -> Badges:
    """Make the badges; the code on each opens the page of its person at `site`, in the language of the person."""
    return Badges(told.occasion, told.language, tuple(_badge(told, one, site) for one in told.people))


def _badge(told: Told, one: Coming, site: str) -> Badge:
    seats, offers = [], []
    for part in told.grouped:
        group = told.seats.get((part.id, one.registration))
        if group and group.table:
            seats.append(Seat(clock(part.begins), group.table))
        elif group:
            offers.append(f"{clock(part.begins)} {own_title(told, part, group, one.registration)}")
    return Badge(
        name=one.name,
        post=post_of(one),
        workplace=workplace_of(one),
        place=place_of(one),
        seats=tuple(seats),
        offers=tuple(offers),
        code=_code(one.registration, one.language, site, timezone.localdate()),
        no_photo=one.may_be_photographed is False,
    )


@lru_cache(maxsize=MOST_CODES)
def _code(registration: UUID, language: str, site: str, _today: date) -> Code:
    """Draw the code of a badge, the same all day: a token holds the second in which it was signed."""
    with translation.override(language):
        address = reverse("badge", args=[badge_token(registration)])
    drawn = picture_of(site + address, quick=True)
    return Code(drawn.size, drawn.path)


def checklist_of(told: Told, needs: Mapping[UUID, str]) -> CheckList:
    """Make the check-in list.

    Args:
        told: the day.
        needs: by registration what somebody needs to get in; empty for who may not read it.
    """
    rounds = told.grouped if told.has_groups else ()
    return CheckList(
        told.occasion,
        told.language,
        tuple(f"{clock(part.begins)} {part.title}" for part in rounds),
        tuple(
            Delegation(place, tuple(_checked(told, one, needs) for one in sorted(people, key=lambda one: one.name)))
            for place, people in groupby(told.people, key=place_of)
        ),
    )


def _checked(told: Told, one: Coming, needs: Mapping[UUID, str]) -> Checked:
    seats = []
    for part in told.grouped if told.has_groups else ():
        group = told.seats.get((part.id, one.registration))
        seats.append(
            str(group.table)
            if group and group.table
            else own_title(told, part, group, one.registration)
            if group
            else ""
        )
    notes = (
        sentences.COMES_AT(time=clock(one.arrives)).say(told.language) if one.arrives else "",
        sentences.GOES_AT(time=clock(one.leaves)).say(told.language) if one.leaves else "",
        sentences.NO_PHOTO().say(told.language) if one.may_be_photographed is False else "",
    )
    post = ", ".join(filter(None, [post_of(one), workplace_of(one)]))
    return Checked(one.name, post, tuple(seats), ", ".join(filter(None, notes)), needs.get(one.registration, ""))


def plans_of(
    read: Mapping[Language, Told], language: Language, *, each_own: bool, printed_by: UUID | None = None
) -> Plans:
    """Make everybody's own plan.

    Args:
        read: the day by language.
        language: of the document, and of who reads in a language that was not read.
        each_own: whether everybody gets a plan in the own language; else all are in that of the document.
        printed_by: who prints; the own question is of its owner alone, and stands on the plan of nobody else.
    """
    told = read[language]
    plans = []
    for one in told.people:
        spoken = read.get("en" if one.language == "en" else "nl", told) if each_own else told
        plans.append(_plan(spoken, one, with_question=one.person == printed_by))
    return Plans(told.occasion, language, tuple(plans))


def _plan(told: Told, one: Coming, *, with_question: bool) -> Plan:
    return Plan(
        occasion=told.occasion,
        language=told.language,
        name=one.name,
        post=", ".join(filter(None, [post_of(one), workplace_of(one)])),
        place=place_of(one),
        parts=tuple(_parts(told, one)),
        rule=HOUSE_RULE().say(told.language),
        why=one.why,
        question=one.question if with_question else "",
        has_groups=told.has_groups,
    )


def _parts(told: Told, one: Coming) -> list[PlanPart]:
    found = []
    for part in told.parts:
        group = told.seats.get((part.id, one.registration))
        choice = choice_of(part, group)
        others = [each for each in group.people if each.registration != one.registration] if group else []
        people = tuple(guest_of(each, role_of(told, part, group, each.registration)) for each in others)
        found.append(
            PlanPart(
                when=part.when,
                what=own_title(told, part, group, one.registration),
                where=where_of(part, group),
                table=group.table if group else None,
                question=part.question,
                people=people,
                note=choice.secrecy if choice else "",
            )
        )
    return found
