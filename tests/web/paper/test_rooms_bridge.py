"""What stands in the building: which groups stand on a card, and what is in a room when."""

from __future__ import annotations

import pytest

from leercyclus.web.days.models import Offer
from leercyclus.web.guests.models import Registration
from leercyclus.web.paper.rooms_bridge import choices_of, run_sheet_of, signs_of, tables_in_words, tables_of
from leercyclus.web.paper.told_bridge import tell_day
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed


def test_a_card_has_the_rounds_at_its_table_and_no_workshops(cast: Cast) -> None:
    found = tables_of(tell_day(fixed("day"), "en"))
    assert [card.number for card in found.cards] == [1, 2]
    assert [one.when for one in found.cards[0].rounds] == ["09:30–10:30", "14:30–15:30"]
    assert [len(one.people) for one in found.cards[0].rounds] == [4, 4]


def test_who_said_no_after_the_groups_leaves_a_free_chair(cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")
    found = tables_of(tell_day(fixed("day"), "nl"))
    names = {guest.name for card in found.cards for one in card.rounds for guest in one.people}
    assert cast.people["host"].name not in names
    assert cast.people["participant"].name in names


def test_without_groups_there_are_no_cards(cast: Cast) -> None:
    Plan.objects.all().delete()
    found = tables_of(tell_day(fixed("day"), "nl"))
    assert (found.cards, found.occasion.version) == ((), "")


def test_a_sign_names_the_workshop_in_its_room_and_not_the_visit_that_meets_elsewhere(cast: Cast) -> None:
    hall, small = signs_of(tell_day(fixed("day"), "nl")).signs
    assert [use.what for use in small.uses] == ["Begrijpelijke brieven"]
    assert "Afval scheiden" in [use.what for use in hall.uses]
    assert "Mee met de wijkcoach" not in [use.what for use in hall.uses]


def test_a_workshop_that_was_called_off_leaves_the_sign_and_is_struck_on_the_run_sheet(cast: Cast) -> None:
    offer = Offer.objects.get(pk=fixed("offer-letters"))
    offer.called_off_at = offer.day.published_at or Plan.objects.get(pk=fixed("plan-published")).published_at
    offer.save()
    told = tell_day(fixed("day"), "nl")
    assert signs_of(told).signs[1].uses == ()
    options = [option for step in run_sheet_of(told).steps for option in step.options]
    assert [one.called_off for one in options if one.what == "Begrijpelijke brieven"] == [True]


def test_the_run_sheet_says_what_stays_at_a_visit(cast: Cast) -> None:
    told = tell_day(fixed("day"), "nl")
    notes = {one.what: one.note for step in run_sheet_of(told).steps for one in step.options}
    assert notes["Mee met de wijkcoach"] == "Wat je over bewoners hoort, blijft hier."
    assert notes["Begrijpelijke brieven"] == ""


def test_every_group_of_the_day_is_in_the_workbook(cast: Cast) -> None:
    titles = [choice.title for choice in choices_of(tell_day(fixed("day"), "nl"))]
    assert sorted(titles) == sorted(
        [*("1", "2") * 2, "Begrijpelijke brieven", "Afval scheiden", "Mee met de wijkcoach", "Aan de balie"]
    )


@pytest.mark.parametrize(
    ("tables", "dutch"),
    [([3], "tafel 3"), ([1, 2, 3], "tafels 1 tot en met 3"), ([1, 2, 5], "tafels 1, 2, 5")],
)
def test_tables_are_told_as_one_says_them(tables: list[int], dutch: str) -> None:
    assert tables_in_words(tables, "nl") == dutch


def test_who_leads_stands_in_the_list_and_takes_no_place_on_the_run_sheet(cast: Cast) -> None:
    told = tell_day(fixed("day"), "en")
    listed = next(one for one in choices_of(told) if one.title == "Begrijpelijke brieven").round
    assert [one.name for one in listed.people if one.post.startswith("leads")] == [cast.people["session_leader"].name]
    options = [option for step in run_sheet_of(told).steps for option in step.options]
    letters = next(one for one in options if one.what == "Begrijpelijke brieven")
    assert letters.people == len(listed.people) - 1
