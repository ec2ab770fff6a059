"""What is typed about workshops and practice visits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.days.day_queries import OFFERED
from leercyclus.web.days.models import MOST_UNARGUED, MOST_VISITORS, Offer, Room, Slot
from leercyclus.web.days.offer_fields import MOST_PLACES, OfferFields
from leercyclus.web.design.forms import HouseForm

LONGEST_NUMBER = 10
WORKSHOP, VISIT = Offer.Kind.WORKSHOP, Offer.Kind.VISIT
ONLY = {WORKSHOP: ("room",), VISIT: ("stand_in_name", "meeting_point", "access", "secrecy", "seats_why")}
"""By kind, the fields that the other kind has not."""


def _number(**limits: Any) -> forms.IntegerField:  # noqa: ANN401 - as Django has it
    return forms.IntegerField(widget=forms.TextInput(attrs={"inputmode": "numeric", "size": "5"}), **limits)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from in the form.

    Attributes:
        slots: parts of the programme that fit; rooms: of the day, in order.
        topics: words.
        leaders: by the name of a municipality, its people as (id, name with post); the host first.
        ideas: titles.
    """

    slots: Sequence[tuple[Slot, str]]
    rooms: Sequence[Room]
    topics: Sequence[str]
    leaders: Mapping[str, Sequence[tuple[UUID, str]]]
    ideas: Sequence[str] = ()


class OfferForm(HouseForm):
    """A workshop, or a visit to somebody at work."""

    title = forms.CharField(
        label=_("Title"), max_length=120, widget=forms.TextInput(attrs={"list": "ideas", "autocomplete": "off"})
    )
    about = forms.CharField(
        label=_("What happens, in two sentences"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    leader = forms.ChoiceField(label=_("Who leads it?"), required=False)
    leader_name = forms.CharField(
        label=_("Or somebody who is not in the list"),
        help_text=_("A name or a role, such as: district coach, south. Who is typed here gets no mail."),
        max_length=120,
        required=False,
    )
    stand_in_name = forms.CharField(
        label=_("Stand-in"),
        help_text=_("Who takes the group when something comes in between. The work goes first there."),
        max_length=120,
        required=False,
    )
    slots = forms.MultipleChoiceField(label=_("When is it given?"), required=False, widget=forms.CheckboxSelectMultiple)
    room = forms.ChoiceField(label=_("Room"), required=False)
    seats = _number(label=_("Places"), required=False, min_value=1, max_value=MOST_PLACES)
    seats_why = forms.CharField(
        label=_("Why can so many come along?"),
        help_text=_("One sentence, for more than twelve. Who works there has to be able to work."),
        max_length=280,
        required=False,
    )
    fewest = _number(
        label=_("From how many people does it take place?"), required=False, min_value=1, max_value=MOST_PLACES
    )
    meeting_point = forms.CharField(
        label=_("Where does the group gather?"),
        help_text=_("A place that a guest finds: main entrance, at the bicycles."),
        max_length=200,
        required=False,
    )
    access = forms.CharField(
        label=_("What does one have to know to get in?"),
        help_text=_("Stairs, a walk, sturdy shoes, a dog. Who needs it then chooses something else in time."),
        max_length=200,
        required=False,
    )
    secrecy = forms.CharField(
        label=_("About clients"),
        help_text=_("This stands on the page and the card of everybody who comes along. Change it where you need to."),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    topics = forms.MultipleChoiceField(label=_("Topics"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, kind: str, choices: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer what the day has, and leave out what a workshop or visit has not."""
        super().__init__(*args, **kwargs)
        self.kind = kind
        for other, names in ONLY.items():
            for name in names if other != kind else ():
                del self.fields[name]
        self._offer("slots", [(str(slot.pk), label) for slot, label in choices.slots])
        self._offer("topics", [(one, one) for one in choices.topics])
        people = [
            (name, [(str(person), label) for person, label in found])
            for name, found in choices.leaders.items()
            if found
        ]
        self._offer("leader", [("", gettext("nobody of the list")), *people])
        if kind == WORKSHOP:
            rooms = [(str(one.pk), f"{one.name} ({one.seats})") for one in choices.rooms]
            self._offer("room", [("", gettext("no room yet")), *rooms])
            self.fields["seats"].help_text = gettext("Empty: as many as the room seats.")
            self.fields["seats"].widget.attrs["aria-describedby"] = "id_seats_helptext"
        else:
            self.fields["leader"].label = gettext("Whom do they meet?")
            self.fields["leader"].help_text = gettext("Choose somebody here, or type a name or role below.")
            self.fields["leader"].widget.attrs["aria-describedby"] = "id_leader_helptext"
            self.fields["seats"].required = True
            self._leave_out_reason()
        for name in ("slots", "topics"):
            if not getattr(self.fields[name], "choices", ()):
                del self.fields[name]

    def _offer(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        field = self.fields.get(name)
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def _leave_out_reason(self) -> None:
        """Ask for a reason only where there are, or were, more places than a visit has without one."""
        given = self.data.get("seats") if self.is_bound else self.initial.get("seats")
        typed = str(given or "")
        # Longer numbers are refused by the field itself; Python reads none of thousands of digits.
        is_many = typed.isdecimal() and len(typed) < LONGEST_NUMBER and int(typed) > MOST_UNARGUED
        if not is_many:
            del self.fields["seats_why"]

    @property
    def slots_given(self) -> list[UUID]:
        """Give the parts of the programme that were ticked."""
        return [UUID(one) for one in self.cleaned_data.get("slots", [])]

    @property
    def given(self) -> OfferFields:
        """Give what was typed and chosen; a field that the form has not is left out."""
        data = self.cleaned_data
        found = OfferFields(
            kind=self.kind,
            title=data["title"],
            about=data["about"],
            leader=UUID(data["leader"]) if data["leader"] else None,
            leader_name="" if data["leader"] else data["leader_name"],
            seats=data["seats"],
            fewest=data["fewest"] or 1,
        )
        if "topics" in self.fields:
            found["topics"] = data["topics"]
        if self.kind == WORKSHOP:
            found["room"] = UUID(data["room"]) if data["room"] else None
            return found
        found["seats_why"] = data.get("seats_why", "")
        found["stand_in_name"] = data["stand_in_name"]
        found["meeting_point"] = data["meeting_point"]
        found["access"] = data["access"]
        found["secrecy"] = data["secrecy"]
        return found


class CallOffForm(HouseForm):
    """Why something does not take place."""

    why = forms.CharField(
        label=_("Why does it not take place?"),
        help_text=_("One sentence. It stands in the mail to who was placed there. Leave out whether somebody is ill."),
        max_length=280,
    )

    def __init__(self, *args: Any, is_undo: bool = False, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Draw the form; what takes place all the same (`is_undo`) needs no reason."""
        super().__init__(*args, **kwargs)
        self.fields["why"].required = not is_undo


def fresh(kind: str, slots: Sequence[tuple[Slot, str]], part: str = "") -> dict[str, object]:
    """Give what stands in the form of a new workshop or visit: what is usual, and the only part for its kind.

    Args:
        kind: a word of `Offer.Kind`.
        slots: in which it can be given.
        part: the id of the one for which it is wanted; any other text names none.
    """
    wanted = [str(slot.pk) for slot, _label in slots if str(slot.pk) == part]
    own = wanted or [str(slot.pk) for slot, _label in slots if OFFERED[Slot.Kind(slot.kind)] == kind]
    usual: dict[str, object] = {"fewest": 2, "slots": own if len(own) == 1 else []}
    if kind == VISIT:
        usual["seats"] = MOST_VISITORS
        usual["secrecy"] = gettext(
            "What you hear or see about residents stays there. No names, no photos, no notes about people."
        )
    return usual


def filled_from(offer: Offer) -> dict[str, object]:
    """Give what stands in the form of a workshop or visit."""
    texts = ("title", "about", "leader_name", "stand_in_name", "seats", "seats_why", "fewest")
    more = ("meeting_point", "access", "secrecy", "topics", "version")
    return {
        **{name: getattr(offer, name) for name in (*texts, *more)},
        "leader": str(offer.leader_id or ""),
        "room": str(offer.room_id or ""),
        "slots": [str(slot.pk) for slot in offer.slots.all()],
    }
