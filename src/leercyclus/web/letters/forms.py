"""What is typed around the figures of a letter."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.letters.words import NAMES, Words


class LetterForm(HouseForm):
    """To whom, the first and the last words, and who signs; an empty field gives the usual words."""

    addressee = forms.CharField(label=_("To whom"), required=False, max_length=120)
    opening = forms.CharField(
        label=_("The first words"),
        help_text=_("They stand below the salutation. A first line that ends with a comma takes its place."),
        required=False,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    closing = forms.CharField(
        label=_("The last words"), required=False, max_length=600, widget=forms.Textarea(attrs={"rows": 3})
    )
    signature = forms.CharField(
        label=_("Who signs"), required=False, max_length=200, widget=forms.Textarea(attrs={"rows": 2})
    )

    @property
    def words(self) -> Words:
        """Give what was typed."""
        return Words(**{name: self.cleaned_data[name] for name in NAMES})
