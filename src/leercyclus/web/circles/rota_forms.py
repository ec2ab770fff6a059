"""What is asked and typed on the pages of the rota."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.rota.question import MOST_TURNS_PER_MEMBER
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.models import HostWish, Turn
from leercyclus.web.circles.rota_bridge import RotaAsked
from leercyclus.web.circles.rota_rules import DAYS_BETWEEN, MOST_DAYS_BETWEEN
from leercyclus.web.circles.rules import MOST_MEMBERS
from leercyclus.web.design.forms import HouseForm

MOST_TURNS = MOST_MEMBERS * MOST_TURNS_PER_MEMBER
LONGEST_WHY = 200
SHORTEST_WHY = 10


class WishForm(HouseForm):
    """Whether a member would like to host, and within which days."""

    wish = forms.ChoiceField(
        label=_("Would you like to be the host?"), widget=forms.RadioSelect, choices=HostWish.Wish.choices
    )
    not_before = forms.DateField(label=_("Not before"), widget=forms.DateInput, required=False)
    not_after = forms.DateField(label=_("Not after"), widget=forms.DateInput, required=False)


class HostForm(HouseForm):
    """Another host for a turn."""

    host = forms.TypedChoiceField(label=_("Who is the host of this turn?"), coerce=UUID)

    def __init__(self, members: Sequence[Member], *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the members that take part."""
        super().__init__(*args, **kwargs)
        field = self.fields["host"]
        if isinstance(field, forms.TypedChoiceField):
            field.choices = [(str(one.organisation), one.name) for one in members]


class DayForm(HouseForm):
    """The day of a turn; `why` is asked where it is chosen although it cannot be."""

    day = forms.DateField(label=_("Day"), widget=forms.HiddenInput)
    overruled = forms.BooleanField(
        label=_("We choose this day all the same"), widget=forms.CheckboxInput, required=False
    )
    why = forms.CharField(
        label=_("Why this day? One sentence, for the mail to all coordinators."),
        min_length=SHORTEST_WHY,
        max_length=LONGEST_WHY,
        required=False,
    )

    def __init__(self, *args: Any, needs_overruling: bool, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Ask for a reason only where one is needed."""
        super().__init__(*args, **kwargs)
        for name in ("overruled", "why"):
            if needs_overruling:
                self.fields[name].required = True
            else:
                del self.fields[name]


def read_asked(given: QueryDict) -> RotaAsked:
    """Read what somebody asks of a rota from an address; what cannot be is left out."""
    turns = _number(given.get("dagen", ""), MOST_TURNS)
    between = _number(given.get("tussen", ""), MOST_DAYS_BETWEEN)
    return RotaAsked(turns, between or DAYS_BETWEEN, is_wanted="dagen" in given)


def read_day(text: str) -> date | None:
    """Read a day from an address; None for what is no day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_hosts(text: str) -> list[UUID]:
    """Read the hosts that a page proposed; none where somebody changed them by hand into what is no id."""
    try:
        return [UUID(one) for one in text.split()[:MOST_TURNS]]
    except ValueError:
        return []


def filled_from(wish: HostWish | None) -> dict[str, object]:
    """Give what the form of a wish begins with."""
    return {
        "wish": wish.wish if wish else HostWish.Wish.NEUTRAL.value,
        "not_before": wish.not_before if wish else None,
        "not_after": wish.not_after if wish else None,
        "version": wish.version if wish else 0,
    }


def day_of(turn: Turn, day: date) -> dict[str, object]:
    """Give what the form of a day begins with."""
    return {"day": day.isoformat(), "version": turn.version}


def _number(text: str, most: int) -> int:
    """Read a number from 1 to a highest; 0 for anything else."""
    return int(text) if text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most else 0
