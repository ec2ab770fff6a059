"""The form for the question with which somebody comes."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm


class QuestionForm(HouseForm):
    """One question, in one or two sentences."""

    question = forms.CharField(
        label=_("What do you want to know that evening that you do not know now?"),
        help_text=_("One question. Only you see it, here; ask it at a table."),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
