"""The forms about practices: a practice, what a municipality looks for, taking over, and a follow-up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.reasons import BadInput
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.called import called
from leercyclus.web.people.contacts_queries import Contact
from leercyclus.web.practices.adoption_actions import AdoptionContent
from leercyclus.web.practices.choices_queries import Writer
from leercyclus.web.practices.follow_up_actions import FollowUpContent
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.practice_actions import PracticeContent
from leercyclus.web.practices.typed import read_documents, read_topics
from leercyclus.web.practices.want_actions import WantContent

MOST_HOURS = Decimal(400)


class SharedForm(HouseForm):
    """What a practice and a want have in common: topics, whom to call, and how far it goes."""

    topics = forms.CharField(
        label=_("Topics"),
        help_text=_("A few words, with a comma between. By these others find it."),
        max_length=260,
        required=False,
    )
    contact = forms.ChoiceField(
        label=_("Whom can others call?"),
        help_text=_(
            "The name is read by your municipality and the circle below. "
            "Who reads further away sees only where a stranger can call."
        ),
        required=False,
    )
    sharing = forms.ChoiceField(label=_("Who may read it?"), widget=forms.RadioSelect, choices=Practice.Sharing.choices)
    circle = forms.ChoiceField(label=_("Which circle?"), required=False)

    def __init__(self, *args: Any, writer: Writer, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form with the people and the circles of the municipality that is written for."""
        super().__init__(*args, **kwargs)
        _choose(
            self, "contact", [("", gettext("nobody yet")), *((str(one.person), _named(one)) for one in writer.contacts)]
        )
        _choose(self, "circle", [(str(pk), name) for pk, name in writer.circles])
        self._circles = [pk for pk, _name in writer.circles]
        if len(self._circles) < 2:  # noqa: PLR2004 - one circle is no choice
            del self.fields["circle"]
        if not self._circles:
            far = [pair for pair in Practice.Sharing.choices if pair[0] != Practice.Sharing.CIRCLE]
            _choose(self, "sharing", far)

    def clean_topics(self) -> tuple[str, ...]:
        """Read the topics."""
        try:
            return read_topics(self.cleaned_data["topics"])
        except BadInput as bad:
            raise forms.ValidationError(list(bad.say(reader()))) from bad

    @property
    def chosen(self) -> UUID | None:
        """Give whom others can call, or None."""
        found = self.cleaned_data["contact"]
        return UUID(found) if found else None

    @property
    def chosen_circle(self) -> UUID | None:
        """Give with which circle it is shared: the one that was chosen, or the only one; None for elsewhere."""
        if self.cleaned_data["sharing"] != Practice.Sharing.CIRCLE:
            return None
        found = self.cleaned_data.get("circle")
        return UUID(found) if found else self._circles[0]


class PracticeForm(SharedForm):
    """What a municipality does and others can learn from."""

    title = forms.CharField(label=_("What is it called?"), max_length=120)
    about = forms.CharField(
        label=_("What do you do?"),
        help_text=_("In a few sentences: what you do, for whom, and what a resident notices of it."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    contact_text = forms.CharField(
        label=_("Where can a stranger call?"),
        help_text=_("A team and a number of the municipality, no name. Whoever may read this practice reads it."),
        max_length=200,
        required=False,
    )
    evidence = forms.CharField(
        label=_("How do you know that it works?"),
        help_text=_("A figure before and after, what residents say, or that you do not know yet."),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    documents = forms.CharField(
        label=_("What is there to read?"),
        help_text=_("A line a document: what it is called | https://its address"),
        max_length=5000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    field_order = ("title", "about", "topics", "contact", "contact_text", "evidence", "documents", "sharing", "circle")

    def clean_documents(self) -> tuple[tuple[str, str], ...]:
        """Read the documents."""
        try:
            return read_documents(self.cleaned_data["documents"])
        except BadInput as bad:
            raise forms.ValidationError(list(bad.say(reader()))) from bad

    @property
    def content(self) -> PracticeContent:
        """Give what was typed; the form is valid."""
        given = self.cleaned_data
        return PracticeContent(
            title=given["title"],
            about=given["about"],
            topics=given["topics"],
            contact=self.chosen,
            contact_text=given["contact_text"],
            evidence=given["evidence"],
            documents=given["documents"],
            sharing=given["sharing"],
            circle=self.chosen_circle,
        )


class WantForm(SharedForm):
    """What a municipality looks for."""

    text = forms.CharField(
        label=_("What are you looking for?"),
        help_text=_("In one sentence, such as: who has a way to answer questions on subsidies at one desk?"),
        max_length=280,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    field_order = ("text", "topics", "contact", "sharing", "circle")

    @property
    def content(self) -> WantContent:
        """Give what was typed; the form is valid."""
        given = self.cleaned_data
        return WantContent(given["text"], given["topics"], self.chosen, given["sharing"], self.chosen_circle)


class AdoptionForm(HouseForm):
    """What a municipality tells of taking a practice over."""

    source = forms.ChoiceField(
        label=_("From whom do you have it?"),
        help_text=_("Whoever you name hears of it by mail, and stands before you in the line."),
        required=False,
    )
    adapted = forms.CharField(
        label=_("What do you do otherwise?"),
        help_text=_("What did not fit at home, and what you made of it. Empty means: taken over as it is."),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    result_there = forms.CharField(
        label=_("What came of it there?"),
        help_text=_("As far as you know: a figure, or what they told you."),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    result_here = forms.CharField(
        label=_("What came of it at home?"),
        help_text=_("You can fill this in later. Then the source hears of it once more."),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        sources: Sequence[tuple[UUID, str]] = (),
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Offer the practices of the line that the municipality can have it from; of one there is no choice."""
        super().__init__(*args, **kwargs)
        if len(sources) > 1:
            _choose(self, "source", [(str(practice), name or gettext("a city")) for practice, name in sources])
        else:
            del self.fields["source"]

    @property
    def chosen(self) -> UUID | None:
        """Give the practice that was taken over; None where there was no choice."""
        given = self.cleaned_data.get("source", "")
        return UUID(given) if given else None

    @property
    def content(self) -> AdoptionContent:
        """Give what was typed; the form is valid."""
        given = self.cleaned_data
        return AdoptionContent(given["adapted"], given["result_there"], given["result_here"])


class FollowUpForm(HouseForm):
    """What one municipality did for another, or proposes to do."""

    giver = forms.ChoiceField(label=_("Who gives?"))
    taker = forms.ChoiceField(label=_("Who receives?"))
    practice = forms.ChoiceField(label=_("About which practice?"), required=False)
    on = forms.DateField(
        label=_("When?"), help_text=_("A day to come makes it a proposal."), widget=forms.DateInput(format="%Y-%m-%d")
    )
    hours = forms.DecimalField(
        label=_("How many hours did the giver spend?"),
        help_text=_("Of all people together, in halves. Preparing counts."),
        min_value=Decimal(0),
        max_value=MOST_HOURS,
        decimal_places=1,
        localize=True,
        error_messages={
            "invalid": _("Expected a number of hours, such as 2 or 2.5. Type a number."),
            "max_decimal_places": _("Expected halves, such as 2 or 2.5. Type one decimal."),
            "max_value": _("Expected at most 400 hours with one decimal. Type a smaller number."),
            "min_value": _("Expected a number of hours, such as 2 or 2.5. Type a number."),
        },
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    who = forms.CharField(
        label=_("Who were there?"),
        help_text=_("Functions are enough, such as: two coaches of team Zuid."),
        max_length=200,
        required=False,
    )
    documents = forms.CharField(
        label=_("Which documents were given along?"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    note = forms.CharField(
        label=_("Anything more?"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    why = forms.CharField(
        label=_("Why does it change?"),
        help_text=_(
            "Asked when giver, receiver, day or hours change. Everybody in the circle reads it. Name no people."
        ),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        members: Sequence[tuple[UUID, str]],
        practices: Sequence[tuple[UUID, str, str]],
        counts: bool = False,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form with the members of the circle, and the practices it can be about.

        Where it changes one that `counts`, it asks why.
        """
        super().__init__(*args, **kwargs)
        if not counts:
            del self.fields["why"]
        pairs = [(str(pk), name) for pk, name in members]
        for name in ("giver", "taker"):
            _choose(self, name, [("", gettext("choose a municipality")), *pairs])
        about = [(str(pk), f"{title} ({name})" if name else title) for pk, title, name in practices]
        _choose(self, "practice", [("", gettext("none in particular")), *about])

    def clean_hours(self) -> Decimal:
        """Read the hours, in halves as the label asks."""
        hours: Decimal = self.cleaned_data["hours"]
        if hours * 2 % 1:
            raise forms.ValidationError(gettext("Expected halves, such as 2 or 2.5. Round it to the nearest half."))
        return hours

    @property
    def content(self) -> FollowUpContent:
        """Give what was typed; the form is valid."""
        given = self.cleaned_data
        return FollowUpContent(
            giver=UUID(given["giver"]),
            taker=UUID(given["taker"]),
            on=given["on"],
            hours=given["hours"],
            practice=UUID(given["practice"]) if given["practice"] else None,
            who=given["who"],
            documents=given["documents"],
            note=given["note"],
            why=given.get("why", ""),
        )


class RemovalForm(HouseForm):
    """Why a follow-up that counts goes."""

    why = forms.CharField(
        label=_("Why does it go?"),
        help_text=_("Everybody in the circle reads it, and it never goes away. Name no people."),
        max_length=280,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, counts: bool, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Ask for the reason of one that `counts`; a proposal goes without."""
        super().__init__(*args, **kwargs)
        if not counts:
            del self.fields["why"]

    @property
    def reason(self) -> str:
        """Give what was typed; empty for a proposal."""
        return str(self.cleaned_data.get("why", ""))


def _choose(form: forms.Form, name: str, choices: Sequence[tuple[str, str | Promise]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared as one
    field.choices = list(choices)


def _named(contact: Contact) -> str:
    return called(contact.name, contact.title or contact.department)
