"""What the roles are called on the screen."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leercyclus.web.people.roles import Role

ROLE_NAMES: dict[Role, str | Promise] = {
    Role.NETWORK_ADMINISTRATOR: _("network administrator"),
    Role.CIRCLE_COORDINATOR: _("circle coordinator"),
    Role.MUNICIPALITY_COORDINATOR: _("municipality's coordinator"),
    Role.HOST: _("host of a day"),
    Role.SESSION_LEADER: _("session leader"),
    Role.MUNICIPAL_SECRETARY: _("municipal secretary"),
    Role.CONTROLLER: _("controller"),
    Role.RESEARCHER: _("researcher"),
    Role.PARTICIPANT: _("participant"),
    Role.PARTNER: _("outside partner"),
    Role.EXECUTIVE_SECRETARIAT: _("executive secretariat"),
    Role.PRIVACY_OFFICER: _("privacy officer"),
}


def role_name(role: Role | str) -> str:
    """Give the name of a role in the language of the page or mail."""
    return str(ROLE_NAMES[Role(role)])
