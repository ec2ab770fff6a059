"""Add to a calendar, change it, remove from it."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.calendars.actions import add_entries, add_school_holidays, change_entry, remove_entry
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.calendars.models import Entry
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from tests.cast import Cast

COUNCIL = Draft("council", "Raad", date(2026, 12, 14), date(2026, 12, 14), begin_time=time(19, 30))


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["municipality_coordinator"].pk)


def entries(organisation: UUID) -> int:
    return Entry.objects.filter(organisation=organisation).count()


def test_what_is_added_twice_stands_there_once(cast: Cast) -> None:
    whose = cast.enschede.pk
    for expected in (1, 0):
        assert len(add_entries(actor=coordinator(cast), organisation=whose, rows=[COUNCIL])) == expected
    assert entries(whose) == 1


def test_one_entry_that_cannot_be_keeps_all_out(cast: Cast) -> None:
    wrong = Draft("council", "Raad", date(2026, 12, 14), date(2026, 12, 1))
    with pytest.raises(BadInput, match="Expected a last day not before the first, got 2026-12-14 to 2026-12-01"):
        add_entries(actor=coordinator(cast), organisation=cast.enschede.pk, rows=[COUNCIL, wrong])
    assert entries(cast.enschede.pk) == 0


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft("party", "", date(2026, 9, 1), date(2026, 9, 1)), "got ‘party’"),
        (Draft("college", "", date(2026, 9, 1), date(2031, 9, 1)), "at most three years"),
        (Draft("college", "", date(2026, 9, 1), date(2026, 9, 3), weekday=4), "That weekday does not come"),
        (Draft("other", "", date(2026, 9, 1), date(2026, 9, 1), end_time=time(9)), "Expected an end after the begin"),
    ],
)
def test_an_entry_that_cannot_be_gets_a_sentence(cast: Cast, draft: Draft, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        add_entries(actor=coordinator(cast), organisation=cast.enschede.pk, rows=[draft])


def test_school_holidays_of_another_region_take_the_place_of_the_first(cast: Cast) -> None:
    whose = cast.enschede.pk
    for region in ("noord", "zuid"):
        add_school_holidays(actor=coordinator(cast), organisation=whose, year="2026-2027", region=region)
    found = Entry.objects.filter(organisation=whose)
    assert (found.count(), found.get(title="Herfstvakantie").begins) == (5, date(2026, 10, 17))


def test_a_region_that_is_not_there_is_refused(cast: Cast) -> None:
    with pytest.raises(BadInput, match="got ‘oost’"):
        add_school_holidays(actor=coordinator(cast), organisation=cast.enschede.pk, year="2026-2027", region="oost")


def test_who_saves_second_is_told_what_stands_there_now(cast: Cast) -> None:
    (entry,) = add_entries(actor=coordinator(cast), organisation=cast.enschede.pk, rows=[COUNCIL])
    change_entry(
        actor=coordinator(cast),
        entry=entry.pk,
        draft=Draft("council", "Eerste", COUNCIL.begins, COUNCIL.ends),
        version=1,
    )
    with pytest.raises(Conflict) as caught:
        change_entry(actor=coordinator(cast), entry=entry.pk, draft=COUNCIL, version=1)
    assert (caught.value.version, caught.value.theirs["title"]) == (2, "Eerste")


def test_a_removed_entry_is_gone_and_an_audit_line_tells_no_title(cast: Cast) -> None:
    (entry,) = add_entries(actor=coordinator(cast), organisation=cast.enschede.pk, rows=[COUNCIL])
    remove_entry(actor=coordinator(cast), organisation=cast.enschede.pk, entry=entry.pk)
    remove_entry(actor=coordinator(cast), organisation=cast.enschede.pk, entry=entry.pk)
    lines = list(Line.objects.filter(organisation=cast.enschede.pk).values_list("what", "facts"))
    assert [what for what, _facts in lines] == ["calendar.added", "calendar.removed"]
    assert "Raad" not in str(lines)


def test_an_entry_of_another_municipality_is_not_removed(cast: Cast) -> None:
    (entry,) = add_entries(actor=coordinator(cast), organisation=cast.enschede.pk, rows=[COUNCIL])
    remove_entry(actor=coordinator(cast), organisation=cast.zwolle.pk, entry=entry.pk)
    assert entries(cast.enschede.pk) == 1
