"""Taking a practice over, and the source that hears of it."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.practices.adoption_actions import AdoptionContent, take_practice_over
from leercyclus.web.practices.models import Adoption, Practice
from tests.cast import Cast
from tests.fixed import fixed


def _take(cast: Cast, content: AdoptionContent, version: int = 0) -> Adoption:
    return take_practice_over(
        actor=actor_for(cast.people["enschede"].pk),
        practice=fixed("practice"),
        organisation=cast.enschede.pk,
        content=content,
        version=version,
    )


def _mailed() -> list[str]:
    return sorted(Message.objects.filter(kind="practice_taken_over").values_list("address", flat=True))


def test_who_can_be_called_and_who_wrote_it_hear_of_it_once(cast: Cast) -> None:
    row = _take(cast, AdoptionContent("Ook voor mails."))
    named = [cast.people["municipality_coordinator"].email, cast.people["participant"].email]
    assert _mailed() == sorted(map(str, named))
    assert row.told_at is not None
    _take(cast, AdoptionContent("Ook voor mails en folders."), version=row.version)
    assert len(_mailed()) == 2


def test_they_hear_once_more_when_there_is_a_result_at_home(cast: Cast) -> None:
    row = _take(cast, AdoptionContent())
    for number in (1, 2):
        row = _take(cast, AdoptionContent(result_here=f"{number} minder bellers"), version=row.version)
    assert len(_mailed()) == 4
    assert Message.objects.filter(subject__startswith="Enschede heeft resultaat").count() == 2


def test_where_nobody_is_named_the_coordinators_of_the_source_hear_of_it(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(contact=None, created_by=None)
    _take(cast, AdoptionContent())
    assert _mailed() == [cast.people["municipality_coordinator"].email]


def test_an_example_of_no_municipality_is_taken_over_without_a_mail(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(
        organisation=None, is_example=True, contact=None, created_by=None
    )
    _take(cast, AdoptionContent("Bij ons 10 %."))
    assert _mailed() == []


def test_a_municipality_takes_nothing_over_from_itself(cast: Cast) -> None:
    with pytest.raises(BadInput, match="your own"):
        take_practice_over(
            actor=actor_for(cast.people["participant"].pk),
            practice=fixed("practice"),
            organisation=cast.zwolle.pk,
            content=AdoptionContent(),
        )


def test_who_tells_second_is_shown_what_was_told_meanwhile(cast: Cast) -> None:
    _take(cast, AdoptionContent("Eerst."))
    with pytest.raises(Conflict) as conflict:
        _take(cast, AdoptionContent("Later."))
    assert conflict.value.theirs["adapted"] == "Eerst."
