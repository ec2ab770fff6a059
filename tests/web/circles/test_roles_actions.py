"""Give a role, and end it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.models import Grant
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import end_role, give_role
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor, Held, Role
from tests.cast import Cast
from tests.fixed import fixed


def administrator(cast: Cast) -> Actor:
    return actor_for(cast.people["network_administrator"].pk)


def grant_of(cast: Cast, who: str, role: Role) -> Grant:
    return Grant.objects.get(pk=fixed(f"grant-{cast.people[who].pk}-{role}"))


def test_a_role_that_is_held_already_is_given_back_as_it_is(cast: Cast) -> None:
    held = Held(Role.CONTROLLER, organisation=cast.zwolle.pk)
    again = give_role(actor=administrator(cast), held=held, person=cast.people["controller"].pk)
    assert again == grant_of(cast, "controller", Role.CONTROLLER)
    assert not Message.objects.filter(kind="role_given").exists()


def test_who_gets_a_role_is_told(cast: Cast) -> None:
    held = Held(Role.CONTROLLER, organisation=cast.enschede.pk)
    give_role(actor=administrator(cast), held=held, person=Named("Controller, Enschede", "c@enschede.example"))
    assert Message.objects.get(kind="role_given").subject == "Je rol: controller"
    assert actor_for(Grant.objects.get(person__email="c@enschede.example").person_id).holds(Role.CONTROLLER)


@pytest.mark.parametrize(
    ("held", "needed"),
    [
        (Held(Role.CONTROLLER), "a municipality"),
        (Held(Role.CIRCLE_COORDINATOR), "a circle"),
        (Held(Role.EXECUTIVE_SECRETARIAT, organisation=fixed("organisation-GM0193")), "the alderman"),
    ],
)
def test_a_role_says_what_it_needs(cast: Cast, held: Held, needed: str) -> None:
    with pytest.raises(BadInput, match=needed):
        give_role(actor=administrator(cast), held=held, person=cast.people["participant"].pk)


def test_nobody_answers_for_themselves(cast: Cast) -> None:
    alderman = cast.people["alderman"].pk
    held = Held(Role.EXECUTIVE_SECRETARIAT, organisation=cast.zwolle.pk, behalf_of=alderman)
    with pytest.raises(BadInput, match="themselves"):
        give_role(actor=administrator(cast), held=held, person=alderman)


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("circle_coordinator", Role.CIRCLE_COORDINATOR),
        ("municipality_coordinator", Role.MUNICIPALITY_COORDINATOR),
        ("network_administrator", Role.NETWORK_ADMINISTRATOR),
    ],
)
def test_the_last_coordinator_stays_until_there_is_another(cast: Cast, who: str, role: Role) -> None:
    grant = grant_of(cast, who, role)
    with pytest.raises(BadInput, match="only"):
        end_role(actor=administrator(cast), grant=grant.pk)
    held = Held(role, organisation=grant.organisation_id, circle=grant.circle_id)
    give_role(actor=administrator(cast), held=held, person=cast.people["participant"].pk)
    end_role(actor=administrator(cast), grant=grant.pk)
    assert not actor_for(cast.people[who].pk).holds(role)


def test_a_role_ends_at_once_or_after_its_last_day(cast: Cast) -> None:
    controller = grant_of(cast, "controller", Role.CONTROLLER)
    end_role(actor=administrator(cast), grant=controller.pk, last_day=timezone.localdate())
    assert actor_for(cast.people["controller"].pk).holds(Role.CONTROLLER)
    end_role(actor=administrator(cast), grant=controller.pk)
    assert not actor_for(cast.people["controller"].pk).holds(Role.CONTROLLER)


def test_a_role_that_is_over_is_not_lengthened(cast: Cast) -> None:
    controller = grant_of(cast, "controller", Role.CONTROLLER)
    end_role(actor=administrator(cast), grant=controller.pk)
    end_role(actor=administrator(cast), grant=controller.pk, last_day=timezone.localdate() + timedelta(days=90))
    assert not actor_for(cast.people["controller"].pk).holds(Role.CONTROLLER)


def test_the_first_administrator_is_made_on_the_command_line(db: None) -> None:
    call_command("make_administrator", "Beheer@example.nl", "Beheerder,", "netwerk", verbosity=0)
    call_command("make_administrator", "beheer@example.nl", "Beheerder", verbosity=0)
    grant = Grant.objects.get(role="network_administrator")
    assert (grant.person.email, grant.person.name) == ("beheer@example.nl", "Beheerder, netwerk")


def test_an_administrator_without_an_address_is_refused(db: None) -> None:
    with pytest.raises(CommandError, match="Expected a mail address"):
        call_command("make_administrator", "Beheerder", "beheer@example.nl")
