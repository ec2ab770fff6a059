"""What is asked to change groups by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.seating.models import Tie

Choices = Sequence[tuple[str, Any]]
"""Values with words, or names of groups of them with such a list."""


class WhoForm(HouseForm):
    """Who moves, in which round, and where to; sent by GET, so that it can be looked at first."""

    wie = forms.ChoiceField(label=_("Who"))
    ronde = forms.ChoiceField(label=_("In which round"))
    naar = forms.ChoiceField(label=_("To where"), required=False)

    def __init__(self, *args: Any, people: Choices, rounds: Choices, goals: Choices = (), **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take what there is to choose from; without goals where to is not asked yet."""
        super().__init__(*args, **kwargs)
        _choose(self.fields["wie"], people)
        _choose(self.fields["ronde"], rounds)
        if goals:
            _choose(self.fields["naar"], goals)
        else:
            del self.fields["naar"]


class TieForm(HouseForm):
    """Two people who sit apart, or together."""

    kind = forms.ChoiceField(label=_("These two sit"), choices=Tie.Kind.choices, widget=forms.RadioSelect)
    one = forms.ChoiceField(label=_("The one"))
    other = forms.ChoiceField(label=_("The other"))

    def __init__(self, *args: Any, people: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take who comes."""
        super().__init__(*args, auto_id="tie_%s", **kwargs)
        for name in ("one", "other"):
            _choose(self.fields[name], people)


class PinForm(HouseForm):
    """Somebody with a fixed seat in one round."""

    person = forms.ChoiceField(label=_("Who"))
    seat = forms.ChoiceField(label=_("Where"))

    def __init__(self, *args: Any, people: Choices, seats: Choices, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take who comes, and the seats by round."""
        super().__init__(*args, auto_id="pin_%s", **kwargs)
        _choose(self.fields["person"], people)
        _choose(self.fields["seat"], seats)


def by_group(rows: Iterable[tuple[str, str, str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Put choices below the name of their group, in the order in which they come.

    Args:
        rows: name of the group, value, words.

    Examples:
        >>> by_group([("Zwolle", "1", "griffier"), ("Zwolle", "2", "strateeg")])
        [('Zwolle', [('1', 'griffier'), ('2', 'strateeg')])]
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for group, value, words in rows:
        found.setdefault(group, []).append((value, words))
    return list(found.items())


def _choose(field: forms.Field, choices: Choices) -> None:
    if isinstance(field, forms.ChoiceField):
        field.choices = [("", _("Choose")), *choices]
