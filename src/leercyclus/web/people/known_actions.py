"""Make somebody known who was named with an address, and a municipality that was named by its code."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.municipalities.actions import see_registered
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.models import Delegation, Organisation, Person


def known_person(*, name: str, address: str, organisation: UUID | None, language: str = "nl") -> UUID:
    """Give the person with an address; who is not known yet is added, with the municipality as delegation.

    A person who is known keeps the name, the language and the delegation: an address typed by somebody else changes
    nothing about anyone. It writes no audit line of its own: it is a part of an invitation or a role, whose line names
    the person.

    Args:
        name: as it was typed; used for a new person only.
        address: of the person; capitals make no difference.
        organisation: with which a new person comes along; None for nobody's.
        language: in which a new person reads mail.
    """
    with transaction.atomic():
        person, is_new = Person.objects.get_or_create(
            email=address.strip().lower(), defaults={"name": " ".join(name.split()), "language": language}
        )
        if is_new and organisation is not None:
            Delegation.objects.create(person=person, organisation_id=organisation, valid_from=timezone.localdate())
    return person.pk if person.merged_into_id is None else person.merged_into_id


def known_municipality(*, code: str) -> UUID:
    """Give the organisation of a municipality; one that nobody used yet is added with its name.

    Raises:
        KeyError: a code that no municipality has today.
    """
    register = current_figures().register
    name = register.by_code[code].name
    see_registered(code=code, register=register)
    organisation, _is_new = Organisation.objects.get_or_create(
        municipality_id=code, defaults={"kind": Organisation.Kind.MUNICIPALITY, "name": name}
    )
    return organisation.pk
