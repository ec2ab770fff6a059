"""What people send to an agenda: a position, and a choice of points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.agenda.choice import LABELS, LONGEST_WORD, REAL, ChoiceQuestion
from leercyclus.web.agenda.limits import MOST_SIGNS
from leercyclus.web.agenda.models import Position
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.people.called import called
from leercyclus.web.people.contacts_queries import Contact

POINTS, PICKER = "punt", "voor"


class PositionForm(HouseForm):
    """How a member does it, where the difference comes from, whom to ask."""

    how = forms.CharField(
        label=_("How do you do it?"),
        help_text=_("In a few sentences, at most 600 characters: what you do, and what a resident notices of it."),
        max_length=MOST_SIGNS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 7}),
    )
    reason = forms.ChoiceField(
        label=_("Where does the difference come from?"),
        help_text=_("A difference is not bad. It can be a choice, and a good one."),
        required=False,
        widget=forms.RadioSelect,
        choices=[("", _("we do not say yet")), *Position.Reason.choices],
    )
    contact = forms.ChoiceField(label=_("Whom can others ask?"), required=False)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        fitting: Sequence[Contact],
        others: Sequence[Contact],
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form; `fitting` are the people whose work has to do with the point, who stand first."""
        super().__init__(*args, **kwargs)
        field = self.fields["contact"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
        groups = [(gettext("have to do with this point"), fitting), (gettext("others"), others)]
        filled = [(name, [_option(one) for one in people]) for name, people in groups if people]
        people = filled if fitting else [option for _name, options in filled for option in options]
        field.choices = [("", gettext("nobody yet")), *people]
        field.help_text = gettext("The name stands on the agenda and on the cards, for the people of this circle.")
        if not fitting and not others:
            field.help_text = gettext("There are no people of your municipality here yet. Add them first.")
        field.widget.attrs["aria-describedby"] = "id_contact_helptext"
        self.fields["how"].error_messages["max_length"] = gettext(
            "Expected at most %(limit_value)d characters, got %(show_value)d. Make it shorter."
        )

    @property
    def chosen(self) -> UUID | None:
        """Give whom others can ask, or None."""
        found = self.cleaned_data["contact"]
        return UUID(found) if found else None

    def clean(self) -> dict[str, Any]:
        """Ask for at least one answer."""
        given = super().clean() or {}
        if not self.errors and not any(given.get(name, "").strip() for name in ("how", "reason", "contact")):
            raise forms.ValidationError(
                gettext("Expected an answer to at least one question, got none. Write something or choose something.")
            )
        return given


class PickForm(HouseForm):
    """Which points somebody picks, and for whom."""

    punt = forms.MultipleChoiceField(label=_("Points"), widget=forms.CheckboxSelectMultiple)
    voor = forms.ChoiceField(label=_("You pick for"), required=False)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        titles: Mapping[str, str],
        pickers: Sequence[tuple[str, str]],
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form; `pickers` are the members that one picks for, as (id, name), an empty id for the circle."""
        super().__init__(*args, **kwargs)
        points, picker = self.fields["punt"], self.fields["voor"]
        assert isinstance(points, forms.ChoiceField)  # noqa: S101 - it is declared above
        assert isinstance(picker, forms.ChoiceField)  # noqa: S101 - it is declared above
        points.choices = list(titles.items())
        points.error_messages["required"] = gettext("Expected at least one point, got none. Tick what to talk about.")
        points.error_messages["invalid_choice"] = gettext(
            "Expected a point of this circle, got ‘%(value)s’. Choose one from the list."
        )
        picker.choices = pickers
        if len(pickers) == 1:
            del self.fields["voor"]
        self.only = pickers[0][0]

    @property
    def picker(self) -> UUID | None:
        """Give the member that picks; None for the circle."""
        found = self.cleaned_data.get("voor") or self.only
        return UUID(found) if found else None

    @property
    def ticked(self) -> list[str]:
        """Give what is ticked now, also before it is sent and when it was refused."""
        found = self["punt"].value() or []
        return [str(one) for one in found]


def read_choice(given: QueryDict, subjects: Sequence[str]) -> ChoiceQuestion:
    """Read which differences to show; what is not known is left out."""
    subject, label = given.get("onderwerp", ""), given.get("label", REAL)
    return ChoiceQuestion(
        subject=subject if subject in subjects else "",
        label=label if label in LABELS else REAL,
        word=given.get("q", "").strip()[:LONGEST_WORD],
    )


def _option(contact: Contact) -> tuple[str, str]:
    return str(contact.person), called(contact.name, contact.title or contact.department)


@dataclass(frozen=True, slots=True)
class Move:
    """Which point moves, whether up, and the version that was seen."""

    point: UUID
    is_up: bool
    version: int


def read_move(given: QueryDict) -> Move | None:
    """Read the button that was pressed; None for what is no button of the page."""
    direction, _sign, point = given.get("verplaats", "").partition(":")
    try:
        return Move(UUID(point), direction == "omhoog", int(given.get("version", "")))
    except ValueError:
        return None
