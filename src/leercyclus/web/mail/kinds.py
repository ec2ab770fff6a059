"""The kinds of mail: how a person calls them, and which need care."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

SECRETS = frozenset({"sign_in_code"})
"""What stands in these is worth as much as a password: the text is thrown away once it is sent."""

NOBODYS = frozenset({"landing_observer"})
"""To whom these go, where that is nobody on the site, is known to who named that one, and read in no outbox."""

NAMES = {
    "sign_in_code": _("code to sign in"),
    "circle_invitation": _("invitation to a circle"),
    "circle_answer": _("answer to an invitation"),
    "circle_withdrawn": _("invitation withdrawn"),
    "circle_left": _("municipality left a circle"),
    "circle_closed": _("circle ended"),
    "role_given": _("a role was given"),
    "date_chosen": _("exchange day chosen"),
    "date_changed": _("exchange day changed"),
    "date_withdrawn": _("exchange day taken back"),
    "partner_link": _("link for an outside partner"),
    "address_changed": _("mail address changed"),
    "seats_changed": _("another seat on an exchange day"),
    "erasure_asked": _("somebody asks to be erased"),
    "lines_reminder": _("reminder of the three lines"),
    "day_invitation": _("invitation for an exchange day"),
    "day_reminder": _("reminder of an invitation for an exchange day"),
    "day_soon": _("exchange day in two days"),
    "day_confirmed": _("place on an exchange day"),
    "day_waiting": _("waiting list of an exchange day"),
    "day_place_free": _("place that came free on an exchange day"),
    "day_place_gone": _("place on an exchange day given back or taken back"),
    "day_changed": _("change of an exchange day"),
    "day_cancelled": _("exchange day called off"),
    "day_deputy_asked": _("invitation as a deputy"),
    "day_deputy_answer": _("deputy who cannot come"),
    "catering_counts": _("counts for the caterer"),
    "positions_reminder": _("reminder of the points on the agenda"),
    "lesson_asked": _("what to take home from an exchange day"),
    "lesson_source": _("question whether a partner may be named as the source"),
    "landing_wave": _("question where a lesson stands"),
    "landing_observer": _("question to a second observer"),
    "landing_owner": _("lesson to carry on"),
    "landing_ownerless": _("lesson without an owner"),
    "barrier_raised": _("barrier raised by name"),
    "barrier_lifted": _("barrier that was lifted"),
    "lessons_joined": _("lessons that were joined"),
    "meeting_planned": _("landing meeting"),
    "meeting_changed": _("change of a landing meeting"),
    "meeting_cancelled": _("landing meeting that is off"),
    "offer_called_off": _("workshop or practice visit called off"),
    "offer_on_again": _("workshop or practice visit on all the same"),
    "practice_taken_over": _("practice taken over"),
    "follow_up": _("follow-up between two municipalities"),
    "partner_thanks": _("what was done with what a partner brought"),
}
"""By kind; a kind without a name here is shown by its own word."""


def name_of(kind: str) -> str:
    """Give the name of a kind in the language of the page.

    Examples:
        >>> name_of("day_programme")
        'day programme'
    """
    return str(NAMES.get(kind) or kind.replace("_", " "))
