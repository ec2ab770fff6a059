"""What a worker does every day: who left is seen first, then owners and second observers are asked."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.jobs.registry import Run
from leercyclus.web.landing.job_actions import ask_and_let_go
from leercyclus.web.landing.models import Observer
from leercyclus.web.people.models import Delegation
from tests.cast import Cast
from tests.web.landing.landed import mails


def test_who_left_is_not_asked_any_more_and_a_second_round_asks_nobody(cast: Cast) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    Observer.objects.update(asked_at=None)
    Delegation.objects.filter(person=cast.people["controller"]).update(valid_to=yesterday)
    run = Run(arguments={}, person=None, tell=lambda _share: None)
    assert ask_and_let_go(run) == {"left": 1, "asked": 3, "observers": 1}
    assert cast.people["controller"].pk not in {one.person_id for one in mails("landing_wave")}
    assert ask_and_let_go(run) == {"left": 0, "asked": 0, "observers": 0}
