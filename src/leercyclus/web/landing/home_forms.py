"""What a municipality fills in after a day: lessons to join, a decision, a meeting, how a barrier was lifted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.decision_actions import DecisionContent
from leercyclus.web.landing.meeting_actions import MeetingContent
from leercyclus.web.landing.models import Decision

Choices = Sequence[tuple[str, str]]
SHORTEST_MEETING, LONGEST_MEETING = 15, 240


class _Choosing(HouseForm):
    """A form in which something is chosen from what there is."""

    def offer(self, name: str, choices: Choices) -> None:
        """Give a field what it can be chosen from."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared so
        field.choices = choices
        field.error_messages["invalid_choice"] = gettext(
            "Expected something from the list, got ‘%(value)s’. Choose again."
        )

    def chosen(self, name: str) -> UUID:
        """Give what was chosen."""
        return UUID(self.cleaned_data[name])


class BundleForm(_Choosing):
    """Which lessons are joined, under which name, and who carries them."""

    title = forms.CharField(
        label=_("What are they about?"),
        help_text=_("In a few words: ‘one desk for subsidies’. At most 120 characters."),
        max_length=120,
    )
    lessons = forms.MultipleChoiceField(label=_("Which lessons?"), widget=forms.CheckboxSelectMultiple)
    carried_by = forms.ChoiceField(
        label=_("Who carries them?"),
        help_text=_("The owner of this lesson carries all of them from now on. Owners get a mail."),
    )

    def __init__(self, *args: Any, lessons: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `lessons` are those that can be joined."""
        super().__init__(*args, **kwargs)
        self.offer("lessons", lessons)
        self.offer("carried_by", lessons)
        self.fields["lessons"].error_messages["required"] = gettext(
            "Expected at least two lessons, got none. Tick which ones are about the same thing."
        )

    @property
    def ticked(self) -> tuple[UUID, ...]:
        """Give which lessons were ticked."""
        return tuple(UUID(one) for one in self.cleaned_data["lessons"])


class BundleChangeForm(_Choosing):
    """Another name for joined lessons, or another who carries them."""

    title = forms.CharField(label=_("What are they about?"), max_length=120)
    carried_by = forms.ChoiceField(label=_("Who carries them?"))

    def __init__(self, *args: Any, lessons: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `lessons` are those that are joined."""
        super().__init__(*args, **kwargs)
        self.offer("carried_by", lessons)


class BundleAddForm(_Choosing):
    """Which lesson is put with joined ones."""

    lesson = forms.ChoiceField(label=_("Another lesson about the same thing"))

    def __init__(self, *args: Any, lessons: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `lessons` are those that can be joined."""
        super().__init__(*args, **kwargs)
        self.offer("lesson", lessons)


class DecisionForm(_Choosing):
    """What was decided, by whom and when."""

    about = forms.ChoiceField(label=_("About which lesson?"))
    body = forms.ChoiceField(label=_("Who decided?"), choices=Decision.Body.choices, widget=forms.RadioSelect)
    decided_on = forms.DateField(label=_("When?"), widget=forms.DateInput)
    text = forms.CharField(
        label=_("What was decided?"),
        help_text=_("In one sentence, at most 280 characters."),
        max_length=280,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    number = forms.CharField(
        label=_("Number of the decision"),
        help_text=_("A decision with the same number counts once, however many lessons it is about."),
        max_length=60,
        required=False,
    )
    link = forms.URLField(label=_("Where can it be read?"), max_length=300, required=False, assume_scheme="https")

    def __init__(self, *args: Any, about: Choices = (), **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `about` is what can be decided on, empty for a decision that is changed."""
        super().__init__(*args, **kwargs)
        if about:
            self.offer("about", about)
        else:
            del self.fields["about"]

    @property
    def content(self) -> DecisionContent:
        """Give what was filled in."""
        data = self.cleaned_data
        return DecisionContent(data["body"], data["number"], data["decided_on"], data["text"], data["link"])


class MeetingForm(_Choosing):
    """When, where and with whom people talk about what they brought."""

    date = forms.DateField(label=_("Which day?"), widget=forms.DateInput)
    time = forms.TimeField(label=_("What time?"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    minutes = forms.IntegerField(
        label=_("How many minutes?"),
        help_text=_("Three quarters of an hour is enough for one question: what do we do with it?"),
        min_value=SHORTEST_MEETING,
        max_value=LONGEST_MEETING,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    place = forms.CharField(label=_("Where?"), max_length=200, required=False)
    about = forms.CharField(
        label=_("What about?"),
        help_text=_("Stands in the invitation, at most 280 characters."),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    people = forms.MultipleChoiceField(label=_("Who are asked?"), widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, people: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `people` are who went and their bosses."""
        super().__init__(*args, **kwargs)
        self.offer("people", people)
        self.fields["people"].error_messages["required"] = gettext(
            "Expected at least two people, got none. Tick who are there."
        )

    @property
    def content(self) -> MeetingContent:
        """Give what was filled in."""
        data = self.cleaned_data
        moment = datetime.combine(data["date"], _whole(data["time"]), tzinfo=timezone.get_current_timezone())
        people = frozenset(UUID(one) for one in data["people"])
        return MeetingContent(moment, data["minutes"], data["place"], data["about"], people)


class LiftForm(HouseForm):
    """How a barrier was lifted."""

    how = forms.CharField(
        label=_("How was it lifted?"),
        help_text=_("The owner gets this by mail. At most 280 characters."),
        max_length=280,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def _whole(moment: time) -> time:
    return moment.replace(second=0, microsecond=0)
