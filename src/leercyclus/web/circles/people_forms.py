"""The forms that name people with an address: whom to invite, who gets a role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.named import Named
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.role_names import role_name
from leercyclus.web.people.roles import Held, Role


class AskForm(HouseForm):
    """Whom to ask in an invited municipality: its coordinator, and a second one."""

    name = forms.CharField(label=_("Name of the coordinator there"), max_length=120)
    address = forms.EmailField(label=_("Mail address"), max_length=254)
    second_name = forms.CharField(label=_("Name of a second one"), max_length=120, required=False)
    second_address = forms.EmailField(label=_("Mail address of the second one"), max_length=254, required=False)

    def clean(self) -> dict[str, Any]:
        """Check that a second one has both a name and an address, or neither."""
        cleaned = super().clean() or {}
        pair = ("second_name", "second_address")
        for given, missing in (pair, pair[::-1]):
            if cleaned.get(given) and not cleaned.get(missing) and missing not in self.errors:
                self.add_error(missing, _("Fill in both name and address of the second one, or neither."))
        return cleaned

    @property
    def people(self) -> list[Named]:
        """Give who was named."""
        data = self.cleaned_data
        second = [Named(data["second_name"], data["second_address"])] if data.get("second_address") else []
        return [Named(data["name"], data["address"]), *second]


class InviteForm(AskForm):
    """A municipality to invite later, and whom to ask there."""

    municipality = forms.CharField(
        label=_("Municipality"), max_length=80, widget=forms.TextInput(attrs={"list": "names", "autocomplete": "off"})
    )
    field_order = ("municipality", "name", "address", "second_name", "second_address")

    def clean_municipality(self) -> str:
        """Give the code of the municipality that is meant."""
        try:
            return current_figures().register.find(str(self.cleaned_data["municipality"])).code
        except BadInput as bad:
            raise forms.ValidationError(bad.say(reader())) from bad


class RoleForm(HouseForm):
    """A role for somebody, in a circle or for a municipality."""

    role = forms.ChoiceField(label=_("Role"))
    organisation = forms.ChoiceField(
        label=_("For which municipality"),
        help_text=_("A circle coordinator, session leader or researcher works for the whole circle: leave it empty."),
        required=False,
    )
    name = forms.CharField(label=_("Name"), max_length=120)
    address = forms.EmailField(label=_("Mail address"), max_length=254)
    behalf_of = forms.ChoiceField(
        label=_("Answers for"), help_text=_("Only for the executive secretariat: which alderman."), required=False
    )
    valid_from = forms.DateField(label=_("From"), help_text=_("Empty: from today."), required=False)
    valid_to = forms.DateField(label=_("To"), help_text=_("Empty: until it is ended."), required=False)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        roles: Sequence[Role],
        organisations: Sequence[tuple[UUID, str]],
        aldermen: Sequence[tuple[UUID, str]] = (),
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Offer the roles that may be given, the municipalities they may be given for, and the aldermen there are."""
        super().__init__(*args, **kwargs)
        nothing = ("", "–")
        offered = {
            "role": [(role.value, role_name(role)) for role in roles],
            "organisation": [nothing, *((str(one), name) for one, name in organisations)],
            "behalf_of": [nothing, *((str(one), name) for one, name in aldermen)],
        }
        for name, choices in offered.items():
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = choices
        if not aldermen:
            del self.fields["behalf_of"]

    @property
    def person(self) -> Named:
        """Give who gets the role."""
        return Named(self.cleaned_data["name"], self.cleaned_data["address"])

    def held(self, circle: UUID | None, *, circle_roles: Sequence[Role]) -> Held:
        """Give what was chosen; `circle_roles` are those that are held in the circle itself."""
        data = self.cleaned_data
        role = Role(data["role"])
        return Held(
            role,
            organisation=UUID(data["organisation"]) if data.get("organisation") else None,
            circle=circle if role in circle_roles else None,
            behalf_of=UUID(data["behalf_of"]) if data.get("behalf_of") else None,
        )


class NetworkRoleForm(RoleForm):
    """A role for the network, or the first coordinator of a municipality."""

    municipality = forms.CharField(
        label=_("For which municipality"),
        help_text=_("Needed for who coordinates a municipality. Leave it empty for a role in the whole network."),
        max_length=80,
        required=False,
        widget=forms.TextInput(attrs={"list": "names", "autocomplete": "off"}),
    )
    field_order = ("role", "municipality", "name", "address", "valid_from", "valid_to")

    def __init__(self, *args: Any, roles: Sequence[Role], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the roles of the network."""
        super().__init__(*args, roles=roles, organisations=(), **kwargs)
        del self.fields["organisation"]

    def clean_municipality(self) -> str:
        """Give the code of the municipality that is meant, or nothing."""
        text = str(self.cleaned_data["municipality"]).strip()
        try:
            return current_figures().register.find(text).code if text else ""
        except BadInput as bad:
            raise forms.ValidationError(bad.say(reader())) from bad


class LastDayForm(HouseForm):
    """The day after which something no longer holds."""

    last_day = forms.DateField(label=_("Last day"), help_text=_("Empty: it ends at once."), required=False)
