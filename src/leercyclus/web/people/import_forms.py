"""A list of people: pasted, or a file."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext, gettext_lazy

from leercyclus.formats.persons import PersonsList, read_persons
from leercyclus.web.design.forms import HouseForm

LARGEST = 5_000_000
"""Bytes of a file."""


class ListForm(HouseForm):
    """The text or the file; one of the two."""

    text = forms.CharField(
        label=gettext_lazy("Paste the list here"),
        help_text=gettext_lazy(
            "From a mail program, or cells of a spreadsheet with the names of the columns: name, e-mail, level, post, "
            "department, topics, reports to, employer, from, until. Only a name is needed."
        ),
        widget=forms.Textarea(attrs={"rows": 12}),
        required=False,
        strip=False,
    )
    file = forms.FileField(
        label=gettext_lazy("Or choose a file"),
        help_text=gettext_lazy("Excel or CSV, at most 5 MB and 5,000 people."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.tsv,.txt"}),
        required=False,
        allow_empty_file=True,
    )

    def clean(self) -> dict[str, Any]:
        """Check that there is a list, and only one."""
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        file = typed.get("file")
        if not typed.get("text", "").strip() and not file and not self.errors:
            raise forms.ValidationError(gettext("Expected a list, got nothing. Paste the text, or choose a file."))
        if file and typed.get("text", "").strip():
            raise forms.ValidationError(
                gettext("Expected one list, got a text and a file. Empty the text, or leave out the file.")
            )
        if isinstance(file, UploadedFile) and (file.size or 0) > LARGEST:
            said = gettext("Expected a file of at most 5 MB. Take the pictures and the sheets of others out of it.")
            raise forms.ValidationError(said)
        return typed

    def read(self) -> tuple[str, PersonsList]:
        """Read the list; give the name of the file, empty for text, and what was understood."""
        file = self.cleaned_data.get("file")
        if isinstance(file, UploadedFile):
            name = (file.name or "")[:200]
            return name, read_persons(file.read(), name)
        return "", read_persons(self.cleaned_data["text"], "")
