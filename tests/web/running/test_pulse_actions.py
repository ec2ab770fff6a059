"""The pulse of a day."""

from __future__ import annotations

from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.running.pulse_queries import pulse_of
from tests.cast import Cast
from tests.fixed import fixed


def test_the_pulse_counts_every_change(cast: Cast) -> None:
    before = pulse_of(fixed("day"))
    touch(fixed("day"))
    touch(fixed("day"))
    assert pulse_of(fixed("day")) == before + 2
