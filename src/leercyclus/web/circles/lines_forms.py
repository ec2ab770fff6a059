"""The form for the three lines of a member."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.lines_actions import Lines
from leercyclus.web.circles.rules import LONGEST_LINE
from leercyclus.web.design.forms import HouseForm


class LinesForm(HouseForm):
    """What a member starts from, what it is proud of and where it is stuck."""

    start = forms.CharField(
        label=_("What do you start from?"),
        help_text=_("What others need to know to understand you. At most 280 characters."),
        max_length=LONGEST_LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    proud = forms.CharField(
        label=_("What are you proud of?"),
        help_text=_("What you would like to show the others. At most 280 characters."),
        max_length=LONGEST_LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    stuck = forms.CharField(
        label=_("Where are you stuck?"),
        help_text=_("Where you hope to see how another does it. At most 280 characters."),
        max_length=LONGEST_LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    @property
    def lines(self) -> Lines:
        """Give the three."""
        data = self.cleaned_data
        return Lines(data["start"], data["proud"], data["stuck"])
