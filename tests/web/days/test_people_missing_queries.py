"""What a day lacks by who comes to it: seats, a way in, and leaders who were typed."""

from __future__ import annotations

from django.utils import timezone

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.missing_queries import Lack, Missing
from leercyclus.web.days.models import Offer
from leercyclus.web.days.people_missing_queries import missing_by_people
from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed


def found() -> tuple[Missing, ...]:
    return missing_by_people(whole_day(fixed("day")))


def test_groups_that_fit_who_comes_lack_nothing(cast: Cast) -> None:
    assert cast.people
    assert found() == ()


def test_who_comes_and_has_no_seat_is_counted_once_and_who_is_gone_too(cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="yes")
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    assert found() == (Missing(Lack.NO_SEAT, have=1), Missing(Lack.GONE, have=1))
    assert cast.people
    Plan.objects.filter(day=fixed("day")).update(number=None)
    assert found() == ()


def test_a_workshop_that_was_called_off_leaves_its_people_without_a_seat(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(called_off_at=timezone.now())
    assert [(one.kind, one.have) for one in found()] == [(Lack.NO_SEAT, 4)]
    assert cast.people


def test_a_visit_with_a_word_about_getting_in_is_named_while_somebody_needs_help(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(access="Een trap van twaalf treden")
    assert [(one.kind, one.names) for one in found()] == [(Lack.ACCESS, ("Mee met de wijkcoach",))]
    Registration.objects.filter(person=cast.people["participant"]).update(access_need="")
    assert found() == ()


def test_a_typed_leader_with_the_name_of_somebody_who_comes_is_to_be_chosen(cast: Cast) -> None:
    name = cast.people["enschede"].name
    Offer.objects.filter(pk=fixed("offer-waste")).update(leader_name=name)
    assert found() == (Missing(Lack.LISTED, ("Afval scheiden",), fixed("offer-waste"), is_offer=True, who=name),)
