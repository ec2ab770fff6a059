"""The one thing to take home as a form that a thumb fills in: four questions, and what may be added."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.lessons.content import DELEGATION, LessonContent, planned
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import PUBLIC
from leercyclus.web.lessons.sources import OTHER, Choices, read_word, word_of
from leercyclus.web.lessons.width_forms import WidthRadios, offer_widths

LONGEST, SHORT = 280, 120
WITHOUT_NAME = _("Your name stands nowhere with it.")


PUBLIC_IS_MEANT = _("If you choose ‘everybody’: yes, the press may read it too")


def ask_whether_meant(form: forms.Form, given: Mapping[str, Any]) -> None:
    """Ask once more where everybody may read it: one tap is soon made, and what was read cannot be taken back."""
    if given.get("sharing") == PUBLIC and not given.get("is_public_meant"):
        form.add_error("is_public_meant", gettext("Tick that the press may read it too, or choose fewer readers."))


def _lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class LessonForm(HouseForm):
    """What, from whom, if and then; the rest may stay as it is."""

    template_name = "lessons/fields.html"

    text = forms.CharField(label=_("What do you take home?"), max_length=LONGEST, widget=_lines(3))
    source = forms.ChoiceField(label=_("From whom?"))
    source_text = forms.CharField(
        label=_("Who or what?"),
        help_text=_("A function says enough; a name is not needed."),
        max_length=SHORT,
        required=False,
    )
    if_text = forms.CharField(label=_("If …"), max_length=LONGEST, widget=_lines(2))
    then_text = forms.CharField(label=_("then …"), max_length=LONGEST, widget=_lines(2))
    by_date = forms.DateField(label=_("before"), required=False, widget=forms.DateInput)
    with_whom = forms.CharField(
        label=_("with"), help_text=_("A colleague who helps you remember."), max_length=SHORT, required=False
    )
    kind = forms.ChoiceField(label=_("What kind of thing is it?"), required=False, widget=forms.RadioSelect)
    fit = forms.ChoiceField(label=_("How does it fit at home?"), required=False, widget=forms.RadioSelect)
    fit_why = forms.CharField(label=_("Why"), max_length=LONGEST, required=False, widget=_lines(2))
    wrong_because = forms.CharField(
        label=_("One reason why I could be wrong"),
        help_text=_("Nobody but you reads this."),
        max_length=LONGEST,
        required=False,
        widget=_lines(2),
    )
    sharing = forms.ChoiceField(
        label=_("Who may read this?"), help_text=WITHOUT_NAME, required=False, widget=WidthRadios
    )
    is_public_meant = forms.BooleanField(label=PUBLIC_IS_MEANT, required=False)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        choices: Choices,
        day: date,
        is_of_partner: bool,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form.

        Args:
            args: as Django has it.
            choices: from whom somebody may have learnt.
            day: the date of the day; the plan is for a working day a month later, unless somebody says otherwise.
            is_of_partner: whether an outside partner writes.
            kwargs: as Django has it.
        """
        super().__init__(*args, **kwargs)
        self.day = day
        self.fields["source"].choices = [("", gettext("choose")), *choices.listed]  # type: ignore[attr-defined]
        self.fields["kind"].choices = Lesson.Kind.choices  # type: ignore[attr-defined]
        self.fields["fit"].choices = Lesson.Fit.choices  # type: ignore[attr-defined]
        offer_widths(self.fields["sharing"], is_of_partner=is_of_partner)
        self.fields["by_date"].initial = planned(day)
        self.fields["sharing"].initial = DELEGATION

    def clean_by_date(self) -> date:
        """Give the day; a working day a month after the day where none was said."""
        day = self.cleaned_data.get("by_date") or planned(self.day)
        if day < self.day:
            told = gettext("Expected a date from %(first)s on; this is %(found)s.")
            raise ValidationError(told % {"first": date_format(self.day), "found": date_format(day)})
        return day

    def clean(self) -> dict[str, Any]:
        """See that something else is said in words."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("source") == OTHER and not cleaned.get("source_text"):
            self.add_error("source_text", gettext("Say in words where it comes from."))
        ask_whether_meant(self, cleaned)
        return cleaned

    @property
    def content(self) -> LessonContent:
        """Give what was written; only for a form that was filled in well."""
        given = self.cleaned_data
        names = ("text", "if_text", "then_text", "by_date", "with_whom", "kind", "fit", "fit_why", "wrong_because")
        source: dict[str, Any] = dict(read_word(given["source"]))
        if given["source"] == OTHER:
            source["source_text"] = given["source_text"]
        return LessonContent(**{name: given[name] for name in names}, **source, sharing=given["sharing"] or DELEGATION)


class NothingForm(HouseForm):
    """Nothing new was seen: an answer, with one question."""

    is_nothing_new = forms.CharField(widget=forms.HiddenInput, initial="1", required=False)
    wanted = forms.CharField(
        label=_("What would you have had to see?"),
        max_length=LONGEST,
        widget=_lines(2),
    )

    @property
    def content(self) -> LessonContent:
        """Give what was written; only for a form that was filled in well."""
        return LessonContent(is_nothing_new=True, wanted=self.cleaned_data["wanted"])


class IdeaForm(HouseForm):
    """An idea beside the one thing."""

    text = forms.CharField(label=_("What did you see?"), max_length=LONGEST, widget=_lines(2))


class SharingForm(HouseForm):
    """How far a lesson goes."""

    sharing = forms.ChoiceField(label=_("Who may read this?"), help_text=WITHOUT_NAME, widget=WidthRadios)
    is_public_meant = forms.BooleanField(label=PUBLIC_IS_MEANT, required=False)

    def __init__(self, *args: Any, is_of_partner: bool, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; for who came as a partner there are no colleagues to share it with."""
        super().__init__(*args, **kwargs)
        offer_widths(self.fields["sharing"], is_of_partner=is_of_partner)

    def clean(self) -> dict[str, Any]:
        """See that everybody is meant where it was chosen."""
        cleaned = super().clean() or self.cleaned_data
        ask_whether_meant(self, cleaned)
        return cleaned


def as_typed(lesson: Lesson | None) -> Mapping[str, Any]:
    """Give a lesson that is kept as its form is filled; nothing for none."""
    if lesson is None:
        return {}
    names = ("text", "if_text", "then_text", "by_date", "with_whom", "kind", "fit", "fit_why", "wrong_because")
    return {
        **({} if lesson.is_nothing_new else {name: getattr(lesson, name) for name in names}),
        "source_text": lesson.source_text,
        "source": word_of(
            lesson.source,
            person=lesson.source_person_id,
            slot=lesson.source_slot_id,
            table=lesson.source_table,
            offer=lesson.source_offer_id,
        ),
        "sharing": lesson.sharing,
        "is_public_meant": lesson.sharing == PUBLIC,
        "wanted": lesson.wanted,
        "version": lesson.version,
    }
