"""The periods: what an installation may set, and what it is told when it cannot be."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from leercyclus.engine.reasons import BadInput
from leercyclus.web.config.environment import read_environment
from leercyclus.web.keeping.periods import DEFAULTS, Deed, read_periods
from leercyclus.web.keeping.retention_actions import CLEANERS

WRONG = {
    "no json": ("mail_bodies: 14", "JSON object"),
    "a list": ("[14]", "JSON object"),
    "an unknown kind": ('{"mails": 14}', "mails"),
    "a text": ('{"mail_bodies": "14"}', "whole number"),
    "half a day": ('{"mail_bodies": 0.5}', "whole number"),
    "yes": ('{"mail_bodies": true}', "whole number"),
    "less than nothing": ('{"mail_bodies": -1}', "whole number"),
    "too long": ('{"mail_bodies": 99999}', "whole number"),
    "what always stays": ('{"audit_lines": 10}', "always stay"),
}


@pytest.mark.parametrize(("text", "says"), WRONG.values(), ids=WRONG)
def test_a_setting_that_cannot_be_is_refused_with_a_sentence(text: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_periods(text)


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(BadInput) as caught:
        read_periods('{"mails": 1, "mail_bodies": -1}')
    assert len(caught.value.reasons) == 2


def test_nothing_set_gives_the_usual_periods() -> None:
    assert read_periods("") == DEFAULTS


def test_the_site_does_not_start_with_periods_that_cannot_be() -> None:
    with pytest.raises(ImproperlyConfigured, match="mails"):
        read_environment({"LEERCYCLUS_RETENTION": '{"mails": 1}'})
    assert {one.kind: one.days for one in read_environment({"LEERCYCLUS_RETENTION": '{"jobs": 3}'}).periods}[
        "jobs"
    ] == 3


def test_every_kind_that_goes_has_somebody_who_clears_it_and_what_stays_has_nobody() -> None:
    assert CLEANERS.keys() == {one.kind for one in DEFAULTS if one.days is not None}
    assert {one.kind for one in DEFAULTS if one.deed is Deed.KEEP} == {"audit_lines"}
