"""The name of a role on a page."""

from __future__ import annotations

from django import template

from leercyclus.web.people.role_names import role_name as named
from leercyclus.web.people.roles import Role

register = template.Library()


@register.filter
def role_name(role: Role) -> str:
    """Write the name of a role in the language of the page."""
    return named(role)
