"""A list of people is compared with who is known, on plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from leercyclus.formats.persons import PersonRow
from leercyclus.web.people.given import Given
from leercyclus.web.people.import_plan import Choice, Kind, Known, Plan
from leercyclus.web.people.import_planner import Planner

TODAY = date(2026, 9, 1)
HOME = uuid4()
COACH = Known(uuid4(), Given("Wijkcoach", "w@zwolle.example", "Coach", "front_line", "sociaal", employer=HOME))


def plan(rows: list[PersonRow], *known: Known, partners: dict[str, UUID] | None = None) -> Plan:
    return Planner((HOME, "Zwolle"), partners or {}, known, TODAY).plan(rows)


def said(found: Plan) -> list[str]:
    return [one.say("en") for one in found.refused]


def test_somebody_new_comes_in_from_today_and_reads_dutch() -> None:
    entry = plan([PersonRow(2, "Anna", "Anna@Zwolle.example", level="policy")]).entries[0]
    assert (entry.kind, entry.given.since, entry.given.language) == (Kind.NEW, TODAY, "nl")
    assert (entry.given.address, entry.given.level) == ("anna@zwolle.example", "policy")


def test_who_is_known_by_the_address_and_says_nothing_new_stays() -> None:
    row = PersonRow(2, "wijkcoach", "W@zwolle.example", post="Coach")
    assert [one.kind for one in plan([row], COACH).entries] == [Kind.KNOWN]


def test_a_changed_cell_is_told_from_what_to_what_and_an_empty_one_changes_nothing() -> None:
    entry = plan([PersonRow(2, "", "w@zwolle.example", department="ruimte")], COACH).entries[0]
    assert [(one.field, one.before, one.after) for one in entry.changes] == [("department", "sociaal", "ruimte")]
    assert (entry.given.title, entry.given.name) == ("Coach", "Wijkcoach")


def test_a_later_first_day_with_another_post_begins_a_new_post() -> None:
    known = replace(COACH, post_from=date(2024, 1, 1), given=replace(COACH.given, since=date(2024, 1, 1)))
    row = PersonRow(2, "Wijkcoach", "w@zwolle.example", post="Teamleider", level="head", valid_from="2026-06-01")
    entry = plan([row], known).entries[0]
    assert (entry.new_post, entry.given.since) == (True, date(2026, 6, 1))
    after = replace(known, post_from=date(2026, 6, 1), given=replace(known.given, title="Teamleider", level="head"))
    assert plan([row], after).entries[0].kind is Kind.KNOWN


def test_a_namesake_with_another_address_is_asked_about_and_left_alone_unless_said() -> None:
    found = plan([PersonRow(2, "Wijkcoach", "other@zwolle.example")], COACH)
    assert found.entries[0].kind is Kind.OTHER_ADDRESS
    assert found.decided({}) == []
    assert found.decided({2: Choice.OTHER})[0].person is None
    same = found.decided({2: Choice.SAME})[0]
    assert (same.person, same.given.address) == (COACH.id, "other@zwolle.example")


def test_an_address_that_opens_more_than_this_delegation_cannot_be_changed_by_a_list() -> None:
    locked = replace(COACH, may_readdress=False)
    found = plan([PersonRow(2, "Wijkcoach", "other@zwolle.example")], locked)
    assert Choice.SAME not in found.entries[0].choices
    assert found.decided({2: Choice.SAME}) == []


def test_another_name_at_a_known_address_is_kept_unless_said_and_the_rest_is_taken() -> None:
    row = PersonRow(2, "W. Coach", "w@zwolle.example", department="ruimte")
    found = plan([row], COACH)
    assert [(one.given.name, one.given.department) for one in found.decided({})] == [("Wijkcoach", "ruimte")]
    assert found.decided({2: Choice.SAME})[0].given.name == "W. Coach"


def test_a_boss_is_somebody_of_the_list_or_of_the_delegation_and_else_refused() -> None:
    rows = [
        PersonRow(2, "Hoofd", "h@zwolle.example"),
        PersonRow(3, "Anna", "a@zwolle.example", reports_to="hoofd"),
        PersonRow(4, "Bo", "b@zwolle.example", reports_to="w@zwolle.example"),
        PersonRow(5, "Cy", "c@zwolle.example", reports_to="Niemand"),
    ]
    found = plan(rows, COACH)
    assert [(one.boss_row, one.given.boss) for one in found.entries] == [(None, None), (2, None), (None, COACH.id)]
    assert len(said(found)) == 1
    assert said(found)[0].startswith("Row 5, reports to: expected the name or the address of somebody on the list")


def test_another_organisation_is_refused_unless_it_is_that_of_a_partner() -> None:
    rows = [
        PersonRow(2, "Anna", organisation="Gemeente Zwolle"),
        PersonRow(3, "Bo", organisation="Enschede"),
        PersonRow(4, "Cy", organisation="Zorggroep", level="partner"),
    ]
    found = plan(rows)
    assert found.partners == ["Zorggroep"]
    assert [text.partition(":")[0] for text in said(found)] == ["Row 3, organisation"]


def test_two_people_of_a_name_and_no_address_are_refused() -> None:
    other = replace(COACH, id=uuid4(), given=replace(COACH.given, address="w2@zwolle.example"))
    assert "2 people are called ‘Wijkcoach’" in said(plan([PersonRow(2, "Wijkcoach")], COACH, other))[0]


def test_who_left_comes_back_and_who_is_known_elsewhere_stays_one_record() -> None:
    left = replace(COACH, is_here=False)
    linked = replace(COACH, is_here=False, was_here=False)
    row = PersonRow(2, "Wijkcoach", "w@zwolle.example")
    assert [plan([row], one).entries[0].kind for one in (left, linked)] == [Kind.BACK, Kind.LINKED]


def test_leaving_before_coming_is_refused_with_row_and_reason() -> None:
    known = replace(COACH, given=replace(COACH.given, since=date(2026, 1, 1)))
    row = PersonRow(2, "Wijkcoach", "w@zwolle.example", valid_to="2025-12-31")
    assert said(plan([row], known))[0].startswith("Row 2, until: expected a day on or after 2026-01-01")


def test_the_fingerprint_tells_plans_apart() -> None:
    row = PersonRow(2, "", "w@zwolle.example", department="ruimte")
    assert plan([row], COACH).fingerprint == plan([row], COACH).fingerprint
    assert plan([row], COACH).fingerprint != plan([row]).fingerprint
