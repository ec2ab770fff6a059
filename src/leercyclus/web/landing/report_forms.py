"""Where a lesson stands: two fields, the step and what proves it or what stood in the way."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.lessons import Step, needs_evidence
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.evidence import LONGEST
from leercyclus.web.landing.models import Barrier
from leercyclus.web.landing.report_actions import NOTHING_IN_THE_WAY


class ReportForm(HouseForm):
    """The step that was pressed, and the one thing that is asked beside it."""

    stap = forms.TypedChoiceField(
        choices=[(int(step), int(step)) for step in Step],
        coerce=int,
        widget=forms.HiddenInput,
        error_messages={
            "required": _("Expected a step from 0 to 6. Press one."),
            "invalid_choice": _("Expected a step from 0 to 6. Press one."),
        },
    )
    proof = forms.CharField(
        label=_("Where can it be seen?"),
        max_length=LONGEST,
        help_text=_(
            "A link, a date, or the number of a decision. For example: the team meeting of 3 November. "
            "Nobody checks it; it helps who wants to do the same."
        ),
        error_messages={
            "required": _("Expected what proves this step. Paste a link, or type a date or the number of a decision.")
        },
    )
    barrier = forms.ChoiceField(
        label=_("What stood in the way?"),
        widget=forms.RadioSelect,
        choices=[(NOTHING_IN_THE_WAY, _("nothing")), *Barrier.Code.choices],
        initial=NOTHING_IN_THE_WAY,
        required=False,
        help_text=_(
            "You need not say it. Only you see what you choose; once five people name the same, the municipal "
            "secretary reads that, without names."
        ),
    )

    def __init__(self, *args: Any, step: Step | None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Ask what proves the step where something must; otherwise what stood in the way."""
        super().__init__(*args, **kwargs)
        del self.fields["barrier" if step is not None and needs_evidence(step) else "proof"]
        if step is not None:
            self.initial["stap"] = int(step)
