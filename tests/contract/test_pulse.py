"""Whatever changes what phones show of a day counts its pulse up, so that they ask for the page anew."""

from __future__ import annotations

import ast

import pytest

from tests.contract.calls import called, lines_written, public_actions, read

WEB = "leercyclus.web."
TOUCH = "leercyclus.web.running.pulse_actions:touch"
APPS = ("attending", "checkin", "days", "guests", "running", "seating")
"""The apps of which phones and boards show something."""
SHOWS_NOTHING = {
    "days.day_actions.begin_day": "a draft, of which nobody has a page yet",
    "days.day_actions.remove_day": "a draft, of which nobody has a page yet",
    "guests.catering_actions": "what is ordered to eat stands on no phone",
    "guests.invite_actions.invite": "who was asked has no seat before an answer",
    "days.record_actions.record_of_day": "a part of the actions that say what changed",
    "guests.answer_deputy_actions.send_deputy": "a part of guests.answer_actions.answer",
    "guests.invite_actions.remind": "a mail",
    "guests.invite_actions.remind_rows": "a mail",
    "guests.job_actions": "mails",
    "guests.walk_in_actions.stand_on_list": "a part of checkin.walk_in_actions.walk_in",
    "guests.walk_in_actions.come_with": "a part of checkin.walk_in_mend_actions.correct_walk_in",
    "guests.invite_daily_actions": "mails",
    "guests.question_actions": "the own question stands on no page of now but the own, which the phone wrote itself",
    "seating.make_actions": "a search: nobody sees a plan before it is published",
    "seating.rules_actions": "as seating.make_actions",
    "seating.repair_actions": "as seating.make_actions",
    "seating.change_actions": "as seating.make_actions",
    **{f"{app}.personal_actions": "a name goes from pages when they are made next" for app in APPS},
    **{f"{app}.retention_actions": "weeks after the day" for app in APPS},
}
"""By a module or a function below the web: why phones need not hear of it."""


def touches(module: str, function: str, seen: frozenset[str] = frozenset()) -> bool:
    """Tell whether a function counts the pulse up, itself or through functions of the site that it calls."""
    here = f"{module}:{function}"
    if here == TOUCH:
        return True
    node = read(module).functions.get(function) if module.startswith(WEB) else None
    if node is None or here in seen:
        return False
    calls = {called(module, call) for call in ast.walk(node) if isinstance(call, ast.Call)} - {""}
    pairs = [call.split(":") for call in calls]
    return any(touches(module, function, seen | {here}) for module, function in pairs)


def is_excused(name: str) -> bool:
    return name in SHOWS_NOTHING or name.rpartition(".")[0] in SHOWS_NOTHING


CHANGES = [
    pytest.param(module, function, id=f"{module.removeprefix(WEB)}.{function}")
    for module, function in public_actions()
    if module.removeprefix(WEB).split(".")[0] in APPS and lines_written(module, function)
]


@pytest.mark.parametrize(("module", "function"), CHANGES)
def test_a_change_of_a_day_is_told_to_phones(module: str, function: str) -> None:
    name = f"{module.removeprefix(WEB)}.{function}"
    assert touches(module, function) != is_excused(name), "touch the day, or say in this file why phones need not know"


def test_the_actions_are_found() -> None:
    names = {str(one.id) for one in CHANGES}
    assert {"days.offer_actions.call_off_offer", "seating.publish_actions.publish_plan"} <= names
    assert len(names) >= 30
