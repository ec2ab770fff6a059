"""Choose lines of the log; the choice stands in the address."""

from __future__ import annotations

from django import forms

from leercyclus.web.audit.line_queries import Asked


class LogForm(forms.Form):
    """The filter above a log: a word and two days; what cannot be read is left out, and shown empty."""

    wat = forms.CharField(required=False, max_length=60)
    van = forms.DateField(required=False)
    tot = forms.DateField(required=False)
    pagina = forms.IntegerField(required=False, min_value=1)

    def asked(self) -> Asked:
        """Give what was asked for, of all that could be read."""
        self.is_valid()
        given = self.cleaned_data
        return Asked(given.get("wat") or "", given.get("van"), given.get("tot"))

    def number(self) -> int:
        """Give the number of the page that was asked for, from 1."""
        return int(self.cleaned_data.get("pagina") or 1)
