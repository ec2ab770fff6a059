"""Choose lines of the log; the choice stands in the address."""

from __future__ import annotations

from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.audit.line_queries import Asked


class LogForm(forms.Form):
    """The filter above a log: a word and two days; what cannot be read is left out and said beside its field."""

    WIDE: ClassVar = "utrecht-textbox utrecht-textbox--html-input"

    wat = forms.CharField(required=False, max_length=60)
    van = forms.DateField(
        required=False,
        label=_("From"),
        widget=forms.DateInput(attrs={"type": "date", "class": WIDE}, format="%Y-%m-%d"),
    )
    tot = forms.DateField(
        required=False,
        label=_("To and including"),
        widget=forms.DateInput(attrs={"type": "date", "class": WIDE}, format="%Y-%m-%d"),
    )
    pagina = forms.IntegerField(required=False, min_value=1)

    def asked(self) -> Asked:
        """Give what was asked for, of all that could be read."""
        self.is_valid()
        given = self.cleaned_data
        return Asked(given.get("wat") or "", given.get("van"), given.get("tot"))

    def number(self) -> int:
        """Give the number of the page that was asked for, from 1."""
        return int(self.cleaned_data.get("pagina") or 1)
