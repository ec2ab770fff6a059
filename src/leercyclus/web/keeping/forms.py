"""Choose what an export holds; the choice stands in the address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.keeping.parcel import Question
from leercyclus.web.keeping.woo_queries import FIRST_DAY, LAST_DAY

LONGEST_SUBJECT = 120
FIELDS = ("organisatie", "onderwerp", "van", "tot")


class WooForm(HouseForm):
    """An organisation, words for a subject, and two days."""

    organisatie = forms.ChoiceField(label=_("Organisation"))
    onderwerp = forms.CharField(
        label=_("Subject"),
        required=False,
        max_length=LONGEST_SUBJECT,
        help_text=_("All these words must stand in the document. Leave it empty for an archive of everything."),
    )
    van = forms.DateField(label=_("From"), required=False, widget=forms.DateInput)
    tot = forms.DateField(label=_("To and including"), required=False, widget=forms.DateInput)

    def __init__(self, *args: Any, organisations: Sequence[tuple[UUID, str]], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `organisations` are those of which the reader may make an export."""
        super().__init__(*args, **kwargs)
        self.names = dict(organisations)
        choice = self.fields["organisatie"]
        if isinstance(choice, forms.ChoiceField):
            choice.choices = [(str(one), name) for one, name in organisations]

    def clean(self) -> dict[str, Any]:
        """See that the first day does not come after the last."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        if given.get("van") and given.get("tot") and given["van"] > given["tot"]:
            self.add_error("tot", gettext("The first day comes after this one. Turn them around."))
        return given

    @property
    def organisation(self) -> UUID:
        """The organisation that was chosen."""
        return UUID(self.cleaned_data["organisatie"])

    @property
    def question(self) -> Question:
        """What was asked for; a day that was left out is the first or the last there can be."""
        begin: date = self.cleaned_data["van"] or FIRST_DAY
        end: date = self.cleaned_data["tot"] or LAST_DAY
        return Question(self.names[self.organisation], self.cleaned_data["onderwerp"], begin, end)
