"""Choosing somebody: a colleague from a list, or somebody else by name and mail address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Protocol
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm

LONGEST_NAME = 120


class Choosable(Protocol):
    """A colleague as a list shows one."""

    @property
    def person(self) -> UUID:
        """Give who it is."""

    @property
    def label(self) -> str:
        """Give what stands in the list."""


class ColleagueForm(HouseForm):
    """A colleague from the list, or a name with an address; `CHOICE` names the field of the list, that stands first."""

    CHOICE: ClassVar[str] = "person"

    name = forms.CharField(label=_("Name of somebody else"), max_length=LONGEST_NAME, required=False)
    address = forms.EmailField(label=_("Mail address"), max_length=254, required=False)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        colleagues: Sequence[Choosable],
        others: Sequence[tuple[str, str]] = (),
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Offer the colleagues, and before them what else can be chosen."""
        super().__init__(*args, **kwargs)
        self.order_fields([self.CHOICE, *self.fields])
        field = self.fields[self.CHOICE]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - the subclass declares it
        field.choices = [
            ("", gettext("somebody who is not in this list")),
            *others,
            *((str(one.person), one.label) for one in colleagues),
        ]

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two."""
        cleaned = super().clean() or {}
        if self.errors or cleaned.get(self.CHOICE):
            return cleaned
        missing = [name for name in ("name", "address") if not cleaned.get(name)]
        said = gettext("Choose a colleague above, or fill in both a name and a mail address.")
        if missing:
            # Where nothing was chosen it is said at the top, where one looks first.
            self.add_error(self.CHOICE if len(missing) > 1 else missing[0], said)
        return cleaned
