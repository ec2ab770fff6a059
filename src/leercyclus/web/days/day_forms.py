"""What is typed into a day: which one is begun, where and when it is, why it is published or called off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.date_bridge import closed_on
from leercyclus.web.days.day_actions import DayFields
from leercyclus.web.days.models import Day
from leercyclus.web.days.programme_queries import Figures
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.levels import Level

LONGEST_REASON = 280
MOST_SEATS = 500
MOST_OF_A_LEVEL = 50
TIME = {"type": "time"}
NUMBER = {"inputmode": "numeric"}
USUAL = ""
COPIED = _("Of a day elsewhere the times, workshops and visits are copied; rooms and people are not.")
WANTED = tuple(f"wanted_{level}" for level in Level.values)

Choices = Sequence[tuple[str, str]]


class TurnForm(HouseForm):
    """Which turn of the rota is planned, and what its programme begins with."""

    turn = forms.ChoiceField(label=_("Which day?"), widget=forms.RadioSelect)
    copied_from = forms.ChoiceField(label=_("What does the programme begin with?"), required=False, help_text=COPIED)

    def __init__(self, *args: Any, turns: Choices, earlier: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; the turns and the earlier days that can be chosen, as (id, words)."""
        super().__init__(*args, **kwargs)
        del self.fields["version"]
        _choose(self, "turn", turns)
        _earlier(self, "copied_from", earlier)

    @property
    def chosen(self) -> tuple[UUID, UUID | None]:
        """Give the turn, and the earlier day or None."""
        return UUID(self.cleaned_data["turn"]), _id(self.cleaned_data.get("copied_from"))


class OtherDayForm(HouseForm):
    """A day that stands in no rota: who receives, when, and what its programme begins with."""

    host = forms.ChoiceField(label=_("Which municipality receives?"))
    date = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    example = forms.ChoiceField(label=_("What does the programme begin with?"), required=False, help_text=COPIED)

    def __init__(self, *args: Any, hosts: Choices, earlier: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; the municipalities and the earlier days that can be chosen, as (id, words)."""
        super().__init__(*args, **kwargs)
        del self.fields["version"]
        _choose(self, "host", hosts)
        _earlier(self, "example", earlier)

    def clean_date(self) -> dt.date:
        """Ask for a day to come."""
        found: dt.date = self.cleaned_data["date"]
        if found < timezone.localdate():
            raise forms.ValidationError(
                gettext("Expected today or a later day, got %(day)s. Choose a later day.")
                % {"day": date_format(found, "j F Y")}
            )
        return found

    @property
    def chosen(self) -> tuple[UUID, dt.date, UUID | None]:
        """Give who receives, when, and the earlier day or None."""
        given = self.cleaned_data
        return UUID(given["host"]), given["date"], _id(given.get("example"))


class DayForm(HouseForm):
    """Where and when a day is, what it is about, and who looks after it."""

    date = forms.DateField(label=_("Date"), widget=forms.DateInput)
    anyway = forms.BooleanField(label=_("This date is meant, also in a weekend or on a public holiday"), required=False)
    begins = forms.TimeField(label=_("Begins at"), widget=forms.TimeInput(attrs=TIME, format="%H:%M"))
    ends = forms.TimeField(label=_("Ends at"), widget=forms.TimeInput(attrs=TIME, format="%H:%M"))
    shift = forms.BooleanField(
        label=_("Let the programme shift along when the day begins at another time"), required=False
    )
    place = forms.CharField(
        label=_("Place"), max_length=200, required=False, help_text=_("For example: Town hall, Grote Kerkplein 15.")
    )
    seats = forms.IntegerField(
        label=_("How many people can come?"),
        min_value=1,
        max_value=MOST_SEATS,
        widget=forms.TextInput(attrs=NUMBER),
    )
    answer_by = forms.DateField(label=_("Answer at the latest on"), widget=forms.DateInput, required=False)
    title = forms.CharField(
        label=_("Title"),
        max_length=120,
        required=False,
        help_text=_("Without one, the day is called after the host and the date."),
    )
    topics = forms.MultipleChoiceField(
        label=_("Topics of the day"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("From the themes and the agenda of the circle. People are asked whose work fits."),
    )
    other_topics = forms.CharField(
        label=_("Other topics"), max_length=300, required=False, help_text=_("Put commas between them.")
    )
    first_coordinator = forms.ChoiceField(label=_("First coordinator"), required=False)
    second_coordinator = forms.ChoiceField(label=_("Second coordinator"), required=False)
    caterer = forms.CharField(label=_("Name of the caterer"), max_length=120, required=False)
    caterer_email = forms.EmailField(
        label=_("Mail address of the caterer"),
        max_length=254,
        required=False,
        help_text=_("Gets numbers only: so many people, so many vegetarian. Never a name."),
    )

    def __init__(self, *args: Any, was: dt.date, people: Choices, topics: Sequence[str], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form.

        Args:
            args: as Django has it.
            was: the date that the day has; another one in a weekend or on a holiday has to be confirmed.
            people: of the host, as (id, words).
            topics: that are proposed or stand in the day already.
            kwargs: as Django has it.
        """
        super().__init__(*args, **kwargs)
        self.was, self.asks_date = was, False
        for name in ("first_coordinator", "second_coordinator"):
            _choose(self, name, [("", gettext("nobody yet")), *people])
        if topics:
            _choose(self, "topics", [(one, one) for one in topics])
        else:
            del self.fields["topics"]
        for name, level in zip(WANTED, Level, strict=True):
            self.fields[name] = forms.IntegerField(
                label=str(level.label),
                min_value=0,
                max_value=MOST_OF_A_LEVEL,
                widget=forms.TextInput(attrs=NUMBER),
            )
            self._dress(name, self.fields[name])

    def clean(self) -> dict[str, Any]:
        """Ask for a day that ends after it begins; the rest is asked by the action."""
        given = super().clean() or {}
        if not self.errors and given["ends"] <= given["begins"]:
            self.add_error("ends", gettext("Expected a time after the day begins. Choose a later time."))
        self._confirm(given.get("date"), is_meant=bool(given.get("anyway")))
        return given

    def _confirm(self, date: dt.date | None, *, is_meant: bool) -> None:
        """Ask whether another date is meant when nobody works on it."""
        closed = closed_on(date, reader()) if date and date != self.was else None
        self.asks_date = closed is not None
        if date and closed and not is_meant:
            day, name = date_format(date, "l j F Y"), ", ".join(closed.names)
            said = (
                gettext("%(day)s is a public holiday: %(name)s. Choose another day, or tick that it is meant.")
                if name
                else gettext("%(day)s is in a weekend. Choose another day, or tick that it is meant.")
            )
            said = said % {"day": day, "name": name}
            self.add_error("date", said[:1].upper() + said[1:])

    @property
    def draft(self) -> DayFields:
        """Give what was typed, as the action takes it."""
        given = self.cleaned_data
        own = [" ".join(one.split()) for one in given["other_topics"].split(",")]
        return DayFields(
            title=given["title"],
            date=given["date"],
            begins=given["begins"],
            ends=given["ends"],
            place=given["place"],
            topics=list(dict.fromkeys([*given.get("topics", []), *filter(None, own)])),
            seats=given["seats"],
            wanted={level: given[name] for name, level in zip(WANTED, Level.values, strict=True)},
            answer_by=given["answer_by"],
            first_coordinator=_id(given["first_coordinator"]),
            second_coordinator=_id(given["second_coordinator"]),
            caterer=given["caterer"],
            caterer_email=given["caterer_email"],
        )


class PublishForm(HouseForm):
    """Why there is more plenary than fits, where there is."""

    plenary_reason = forms.CharField(
        label=_("Why is more than half an hour of listening together needed?"),
        max_length=LONGEST_REASON,
        help_text=_("One sentence. Who plans the day reads it; participants do not."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, figures: Figures, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; a reason is asked, and needed, only where there is more plenary than fits."""
        super().__init__(*args, **kwargs)
        if figures.is_too_plenary:
            asked = sentences.PLENARY_REASON(most=figures.most, minutes=figures.plenary_minutes)
            self.fields["plenary_reason"].error_messages["required"] = asked.say(reader())
        else:
            del self.fields["plenary_reason"]


class CancelForm(HouseForm):
    """Why a day is called off."""

    why = forms.CharField(
        label=_("Why is the day called off?"),
        max_length=LONGEST_REASON,
        help_text=_("One sentence. Everybody who may see the day reads it."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def filled_from(day: Day) -> dict[str, object]:
    """Give what the form of a day begins with."""
    wanted = {name: day.wanted.get(level, 0) for name, level in zip(WANTED, Level.values, strict=True)}
    people = {name: str(getattr(day, f"{name}_id") or "") for name in ("first_coordinator", "second_coordinator")}
    plain = ("date", "begins", "ends", "place", "seats", "answer_by", "title", "topics", "caterer", "caterer_email")
    return {**{name: getattr(day, name) for name in plain}, **wanted, **people, "shift": True, "version": day.version}


def _choose(form: forms.Form, name: str, choices: Choices) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
    field.choices = list(choices)


def _earlier(form: forms.Form, name: str, earlier: Choices) -> None:
    """Let an earlier day be chosen where there is one; else the usual programme needs no question."""
    if earlier:
        _choose(form, name, [(USUAL, gettext("the usual programme")), *earlier])
    else:
        del form.fields[name]


def _id(text: str | None) -> UUID | None:
    return UUID(text) if text else None
