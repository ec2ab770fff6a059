"""`python -m leercyclus.web make_administrator ADDRESS NAME`."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.people.roles import Held, Role


class Command(BaseCommand):
    """Make somebody administrator of the network: the first one of a new installation."""

    help = "Make somebody administrator of the network; safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        """Ask for the address and the name."""
        parser.add_argument("address", help="the mail address to sign in with")
        parser.add_argument("name", nargs="+", help="the name of the person")

    def handle(self, *_arguments: Any, **options: Any) -> None:  # noqa: ANN401 - the signature of BaseCommand
        """Give the role and say so."""
        address, name = str(options["address"]), " ".join(options["name"])
        try:
            validate_email(address)
        except ValidationError:
            raise CommandError(
                f"Expected a mail address and then a name, got '{address}'. "
                "Type for example: make_administrator beheer@example.nl Beheerder"
            ) from None
        give_role(actor=None, held=Held(Role.NETWORK_ADMINISTRATOR), person=Named(name, address))
        if options["verbosity"]:
            self.stdout.write(f"{address} is administrator of the network. Sign in with a code by mail.")
