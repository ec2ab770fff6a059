"""What who plans should look at before groups are made and published."""

from __future__ import annotations

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.notes_bridge import leader_notes, need_notes
from tests.cast import Cast
from tests.fixed import fixed


def notes(only: set[object] | None = None) -> tuple[str, ...]:
    plan = Plan.objects.get(pk=fixed("plan-published"))
    return need_notes(ground_of(fixed("day")), plan, "nl", only=only)  # type: ignore[arg-type]


def test_who_leads_and_does_not_come_is_named_in_words(cast: Cast) -> None:
    assert leader_notes(whole_day(fixed("day")), "nl") == ()
    Registration.objects.filter(pk=fixed("registration-session_leader")).update(state="no")
    name = cast.people["session_leader"].name
    assert leader_notes(whole_day(fixed("day")), "nl") == (
        f"{name} leidt ‘Begrijpelijke brieven’ en komt niet. Kies iemand anders.",
    )


def test_who_needs_something_is_named_where_there_are_stairs_and_never_what_it_is(cast: Cast) -> None:
    Offer.objects.filter(kind="visit").update(access="Een trap van twaalf treden.")
    Slot.objects.filter(pk=fixed("slot-round-2")).update(room=fixed("room-small"))
    name = cast.people["participant"].name
    found = notes()
    assert len(found) == 3
    assert all(one.startswith(f"{name} heeft iets nodig om binnen te komen en zit in ‘") for one in found)
    assert found[0].endswith("‘Begrijpelijke brieven’: Kamer 2 is niet drempelvrij. Kijk of dat kan.")
    assert found[1].endswith(": Een trap van twaalf treden. Kijk of dat kan.")
    assert found[2].endswith("‘Ronde 2’: Kamer 2 is niet drempelvrij. Kijk of dat kan.")
    assert not any("rolstoel" in one for one in found)


def test_nobody_is_named_where_everything_is_step_free_and_of_some_only_those_are_looked_at(cast: Cast) -> None:
    assert len(notes()) == 1
    assert notes({fixed("registration-host")}) == ()
    Offer.objects.filter(pk=fixed("offer-letters")).update(room=fixed("room-hall"))
    assert notes() == ()
