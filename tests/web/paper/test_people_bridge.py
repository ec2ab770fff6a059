"""What is handed to people: a badge, a line on the list, an own plan."""

from __future__ import annotations

from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import Badge, Checked, Seat
from leercyclus.formats.paper import Plan as PlanOnPaper
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.needs_queries import access_needs
from leercyclus.web.paper.people_bridge import badges_of, checklist_of, plans_of
from leercyclus.web.paper.told_bridge import Told, tell_day
from leercyclus.web.people.models import Person
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed

SITE = "https://leercyclus.example.nl"


def _badge(told: Told, cast: Cast, who: str) -> Badge:
    return next(one for one in badges_of(told, SITE).badges if one.name == cast.people[who].name)


def _line(told: Told, cast: Cast, who: str, *, needs: bool) -> Checked:
    found = checklist_of(told, access_needs(fixed("day")) if needs else {})
    return next(each for one in found.delegations for each in one.people if each.name == cast.people[who].name)


def _plan(told: Told, person: Person, *, printed_by: UUID | None) -> PlanOnPaper:
    found = plans_of({"nl": told}, "nl", each_own=False, printed_by=printed_by)
    return next(one for one in found.plans if one.name == person.name)


def test_a_badge_has_a_table_a_round_and_says_who_wants_no_photo(cast: Cast) -> None:
    badge = _badge(tell_day(fixed("day"), "nl"), cast, "participant")
    assert badge.seats == (Seat("09:30", 2), Seat("14:30", 1))
    assert badge.offers == ("10:45 Begrijpelijke brieven", "13:00 Mee met de wijkcoach")
    assert badge.no_photo
    assert badge.code


def test_who_said_nothing_of_photos_has_no_sign(cast: Cast) -> None:
    assert not _badge(tell_day(fixed("day"), "nl"), cast, "host").no_photo


def test_a_partner_is_known_by_the_own_organisation(cast: Cast) -> None:
    badge = _badge(tell_day(fixed("day"), "nl"), cast, "partner")
    assert (badge.workplace, badge.place.name) == ("Ondernemersvereniging Zwolle", "Zwolle")


def test_a_badge_without_groups_has_no_tables(cast: Cast) -> None:
    Plan.objects.all().delete()
    badge = _badge(tell_day(fixed("day"), "nl"), cast, "participant")
    assert (badge.seats, badge.offers) == ((), ())


def test_the_list_has_needs_only_where_they_are_given(cast: Cast) -> None:
    told = tell_day(fixed("day"), "nl")
    assert _line(told, cast, "participant", needs=True).need == "Ik kom met een rolstoel."
    assert _line(told, cast, "participant", needs=False).need == ""
    assert _line(told, cast, "participant", needs=False).note == "komt om 09:00, geen foto"


def test_the_list_is_by_municipality_and_then_by_name(cast: Cast) -> None:
    zwolle, enschede = checklist_of(tell_day(fixed("day"), "nl"), {}).delegations
    assert (zwolle.place.name, enschede.place.name) == ("Zwolle", "Enschede")
    names = [one.name for one in zwolle.people]
    assert names == sorted(names)


def test_a_plan_tells_whom_one_meets_without_oneself(cast: Cast) -> None:
    told = tell_day(fixed("day"), "nl")
    plan = _plan(told, cast.people["participant"], printed_by=None)
    round_one = next(part for part in plan.parts if part.table == 2)
    assert len(round_one.people) == 3
    assert plan.name not in [guest.name for guest in round_one.people]


def test_the_own_question_stands_on_ones_plan_only_when_one_prints_it_oneself(cast: Cast) -> None:
    told, mine = tell_day(fixed("day"), "nl"), cast.people["participant"]
    assert _plan(told, mine, printed_by=mine.pk).question == "Hoe houden jullie de wachttijd kort?"
    assert _plan(told, mine, printed_by=cast.people["circle_coordinator"].pk).question == ""
    assert _plan(told, mine, printed_by=None).question == ""


def test_each_own_gives_everybody_the_own_language(cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["enschede"].pk).update(language="en")
    read: dict[Language, Told] = {"nl": tell_day(fixed("day"), "nl"), "en": tell_day(fixed("day"), "en")}
    spoken = {one.name: one.language for one in plans_of(read, "nl", each_own=True).plans}
    assert spoken[cast.people["enschede"].name] == "en"
    assert spoken[cast.people["host"].name] == "nl"
    assert {one.language for one in plans_of(read, "nl", each_own=False).plans} == {"nl"}


def test_only_who_said_yes_is_on_paper(cast: Cast) -> None:
    names = [one.name for one in badges_of(tell_day(fixed("day"), "nl"), SITE).badges]
    assert cast.people["alderman"].name not in names
    assert len(names) == Registration.objects.filter(state="yes", day=fixed("day")).count()


def test_what_stays_at_a_visit_stands_on_the_plan_of_who_goes_along_and_of_nobody_else(cast: Cast) -> None:
    told = tell_day(fixed("day"), "nl")
    for plan in plans_of({"nl": told}, "nl", each_own=False).plans:
        notes = {part.what.partition(" (")[0]: part.note for part in plan.parts}
        assert all("blijft hier" in notes.pop(title) for title in ("Mee met de wijkcoach",) if title in notes)
        notes.pop("Aan de balie", "")
        assert set(notes.values()) == {""}
    mine = _plan(told, cast.people["participant"], printed_by=None)
    assert [part.note for part in mine.parts if part.note] == ["Wat je over bewoners hoort, blijft hier."]


def test_who_leads_a_workshop_reads_so_on_badge_list_and_plan(cast: Cast) -> None:
    told = tell_day(fixed("day"), "nl")
    assert _badge(told, cast, "session_leader").offers[0] == "10:45 Begrijpelijke brieven (leidt)"
    assert _line(told, cast, "session_leader", needs=False).seats[1] == "Begrijpelijke brieven (leidt)"
    plans = {one.name: one for one in plans_of({"nl": told}, "nl", each_own=False).plans}
    (others,) = (part.people for part in plans[cast.people["participant"].name].parts if part.when == "10:45–11:45")
    leader = next(one for one in others if one.name == cast.people["session_leader"].name)
    assert leader.post.startswith("leidt")
