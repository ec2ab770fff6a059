"""How a lesson is told: how far it goes and on which step it stands, in the language of the page."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.lessons.ladder import Step
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import CIRCLE, DELEGATION, HOME, LIBRARY, OWN, PUBLIC

WIDTH_NOTES: dict[str, str | Promise] = {
    OWN: _("Nobody else reads it, and it counts nowhere."),
    DELEGATION: _(
        "Who came along with your municipality, also a manager. Your name is not shown, your level and department are."
    ),
    HOME: _("Also colleagues who did not come along, and it can stand in the letter to the council, which is public."),
    CIRCLE: _(
        "Also who takes part in this circle for another municipality. They only read which municipality it comes from."
    ),
    LIBRARY: _("Also other circles. They only read which municipality it comes from."),
    PUBLIC: _("Also who does not sign in, such as the press."),
}
ONLY_ME = _("only me")
NOBODY_ELSE = _("Nobody else.")


def width_told(sharing: str, *, is_of_partner: bool) -> str:
    """Say how far a lesson goes; what a partner wrote goes to nobody until the partner lets it."""
    if is_of_partner and sharing in {OWN, DELEGATION, HOME}:
        return str(ONLY_ME)
    return str(Lesson.Sharing(sharing).label)


def widths(*, is_of_partner: bool) -> list[tuple[str, str]]:
    """Give how far a lesson can go, each with its words."""
    found = [(word, width_told(word, is_of_partner=is_of_partner)) for word in Lesson.Sharing.values]
    return [pair for pair in found if not (is_of_partner and pair[0] in {OWN, HOME})]


def width_note(word: str, *, is_of_partner: bool) -> str:
    """Say who may read a lesson that goes so far; what a partner wrote is read by nobody at the municipality."""
    return str(NOBODY_ELSE if is_of_partner and word == DELEGATION else WIDTH_NOTES[word])


def step_told(step: int) -> str:
    """Say a step of the ladder in a few words."""
    return " ".join(Step(step).reason.say(reader()).split())
