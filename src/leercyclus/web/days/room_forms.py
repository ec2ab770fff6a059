"""What is typed about rooms: one, or several as lines."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.models import Room
from leercyclus.web.days.room_draft import LONGEST_NAME, LONGEST_WAY, MOST_SEATS, RoomDraft, read_rooms
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.design.templatetags.lc import reader

HAS = (
    ("step_free", _("step-free: a wheelchair gets in without help")),
    ("loop", _("a hearing loop")),
)


class RoomForm(HouseForm):
    """One room."""

    name = forms.CharField(label=_("Name of the room"), max_length=LONGEST_NAME)
    seats = forms.IntegerField(
        label=_("How many people can sit in it?"),
        min_value=1,
        max_value=MOST_SEATS,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "size": "5"}),
    )
    way = forms.CharField(
        label=_("How do people find it?"),
        help_text=_("As you would say it at the door: first floor, left of the lift."),
        max_length=LONGEST_WAY,
        required=False,
    )
    has = forms.MultipleChoiceField(
        label=_("The room is or has"),
        choices=HAS,
        required=False,
        initial=["step_free"],
        widget=forms.CheckboxSelectMultiple,
    )

    @property
    def draft(self) -> RoomDraft:
        """Give the room as it was typed."""
        data = self.cleaned_data
        return RoomDraft(
            " ".join(data["name"].split()),
            data["seats"],
            data["way"],
            is_step_free="step_free" in data["has"],
            has_hearing_loop="loop" in data["has"],
        )


class RoomLinesForm(HouseForm):
    """Several rooms, one a line."""

    lines = forms.CharField(
        label=_("Rooms, one a line"),
        help_text=_(
            "Name; how many people; the way to it. Write ‘not step-free’ or ‘hearing loop’ behind it where that is so. "
            "Where nothing is said, a room counts as step-free."
        ),
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; it stands beside another one, and changes no row."""
        super().__init__(*args, **kwargs)
        del self.fields["version"]

    def clean_lines(self) -> str:
        """Understand every line, or say which one is not understood."""
        text = str(self.cleaned_data["lines"])
        try:
            self.rooms = read_rooms(text)
        except BadInput as bad:
            raise forms.ValidationError(bad.say(reader())) from bad
        return text


def filled_from(room: Room) -> dict[str, object]:
    """Give what stands in the form of a room."""
    has = [name for name, is_so in (("step_free", room.is_step_free), ("loop", room.has_hearing_loop)) if is_so]
    return {"name": room.name, "seats": room.seats, "way": room.way, "has": has, "version": room.version}
