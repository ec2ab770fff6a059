"""Invite, answer, withdraw, leave."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.found_actions import close_circle
from leercyclus.web.circles.invitation_actions import (
    answer_invitation,
    ask,
    invite_member,
    leave_circle,
    resend_invitations,
    withdraw_invitation,
)
from leercyclus.web.circles.models import Grant, Invitation, Membership
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

DORDRECHT = fixed("membership-GM0505")
SOMEBODY = Named("Strateeg, Deventer", "Strateeg@deventer.example")


def runner(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def by_link(cast: Cast) -> Actor:
    return Actor(cast.people["dordrecht"].pk, by_link=True)


def test_who_says_yes_coordinates_and_the_coordinators_of_the_circle_are_told(cast: Cast) -> None:
    ask(actor=runner(cast), membership=DORDRECHT, people=[Named("Tweede, Dordrecht", "tweede@dordrecht.example")])
    answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=True)
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    assert cast.organisations["GM0505"].pk in facts.members
    held = Grant.objects.filter(role="municipality_coordinator", organisation=cast.organisations["GM0505"])
    assert {one.person.email for one in held} == {"dordrecht@dordrecht.example", "tweede@dordrecht.example"}
    told = Message.objects.get(kind="circle_answer")
    assert (told.address, told.subject) == (
        "circle_coordinator@zwolle.example",
        "Dordrecht doet mee aan de leerkring ‘Zwolle, Enschede en Dordrecht’",
    )


def test_who_says_no_gets_no_role(cast: Cast) -> None:
    ask(actor=runner(cast), membership=DORDRECHT, people=[Named("Tweede, Dordrecht", "tweede@dordrecht.example")])
    answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=False)
    assert not Grant.objects.filter(person__email="tweede@dordrecht.example").exists()
    assert Message.objects.filter(kind="circle_answer").count() == 1


def test_an_answer_holds_the_second_time(cast: Cast) -> None:
    answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=False)
    with pytest.raises(BadInput, match="answered already"):
        answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=True)
    assert Membership.objects.get(pk=DORDRECHT).state == "declined"


def test_a_withdrawn_invitation_cannot_be_answered_and_who_got_it_is_told(cast: Cast) -> None:
    withdraw_invitation(actor=runner(cast), membership=DORDRECHT)
    with pytest.raises(BadInput, match="no longer there"):
        answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=True)
    assert [one.address for one in Message.objects.filter(kind="circle_withdrawn")] == ["dordrecht@dordrecht.example"]


def test_an_invitation_to_a_closed_circle_cannot_be_answered(cast: Cast) -> None:
    close_circle(actor=runner(cast), circle=cast.circle.pk)
    with pytest.raises(BadInput, match="closed"):
        answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=True)


def test_sending_once_more_makes_a_new_mail_and_no_second_invitation(cast: Cast) -> None:
    assert resend_invitations(actor=runner(cast), membership=DORDRECHT) == 1
    assert Invitation.objects.filter(membership=DORDRECHT).count() == 1
    assert Message.objects.filter(kind="circle_invitation", state="waiting").count() == 1
    assert Invitation.objects.get(membership=DORDRECHT).sendings == 2


def test_a_municipality_is_invited_later_and_who_is_named_is_known_from_then_on(cast: Cast) -> None:
    invite_member(actor=runner(cast), circle=cast.circle.pk, code="GM0150", people=[SOMEBODY])
    asked = Invitation.objects.filter(membership__organisation=cast.organisations["GM0150"])
    assert {one.person.email for one in asked} == {"deventer@deventer.example", "strateeg@deventer.example"}
    assert Person.objects.get(email="strateeg@deventer.example").name == "Strateeg, Deventer"


def test_a_typed_address_changes_nothing_about_who_has_it(cast: Cast) -> None:
    ask(actor=runner(cast), membership=DORDRECHT, people=[Named("Een andere naam", "ENSCHEDE@enschede.example")])
    assert Person.objects.get(email="enschede@enschede.example").name == "coordinator, Enschede"


def test_one_that_takes_part_is_not_invited_again_and_one_that_declined_is(cast: Cast) -> None:
    with pytest.raises(BadInput, match="takes part already"):
        invite_member(actor=runner(cast), circle=cast.circle.pk, code="GM0153")
    answer_invitation(actor=by_link(cast), membership=DORDRECHT, accepts=False)
    again = invite_member(actor=runner(cast), circle=cast.circle.pk, code="GM0505")
    assert (again.pk, again.state) == (DORDRECHT, "invited")


def test_a_circle_has_at_most_thirteen_municipalities(cast: Cast) -> None:
    codes = ("GM0014", "GM0034", "GM0037", "GM0047", "GM0050", "GM0059", "GM0060", "GM0072", "GM0074", "GM0080")
    from leercyclus.web.municipalities.models import Municipality

    for code in codes:
        Municipality.objects.get_or_create(code=code, defaults={"name": code})
        invite_member(actor=runner(cast), circle=cast.circle.pk, code=code)
    with pytest.raises(BadInput, match="14"):
        invite_member(actor=runner(cast), circle=cast.circle.pk, code="GM0150")


def test_a_member_that_announced_its_last_day_takes_part_until_it_is_over(cast: Cast) -> None:
    today = timezone.localdate()
    membership = fixed("membership-GM0153")
    leave_circle(actor=runner(cast), membership=membership, last_day=today)
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    assert cast.enschede.pk in facts.members
    leave_circle(actor=runner(cast), membership=membership)
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    assert cast.enschede.pk not in facts.members
    assert Message.objects.filter(kind="circle_left", address="enschede@enschede.example").count() == 2


def test_a_last_day_before_the_invitation_is_refused(cast: Cast) -> None:
    with pytest.raises(BadInput, match="not before"):
        leave_circle(
            actor=runner(cast),
            membership=fixed("membership-GM0153"),
            last_day=timezone.localdate() - timedelta(days=400),
        )


@pytest.mark.parametrize("accepts", [True, False])
def test_somebody_who_was_only_named_does_not_answer_for_a_municipality_with_a_coordinator(
    cast: Cast, *, accepts: bool
) -> None:
    (asked,) = ask(actor=runner(cast), membership=DORDRECHT, people=[Named("Tweede", "tweede@elders.example")])
    with pytest.raises(BadInput, match="has a coordinator"):
        answer_invitation(actor=Actor(asked.person_id, by_link=True), membership=DORDRECHT, accepts=accepts)
    assert Membership.objects.get(pk=DORDRECHT).state == "invited"
    assert not actor_for(asked.person_id).held


def test_where_there_is_no_coordinator_yet_who_was_named_answers(cast: Cast) -> None:
    Grant.objects.filter(organisation=cast.organisations["GM0505"]).delete()
    (asked,) = ask(actor=runner(cast), membership=DORDRECHT, people=[Named("Eerste", "eerste@dordrecht.example")])
    answer_invitation(actor=Actor(asked.person_id, by_link=True), membership=DORDRECHT, accepts=True)
    assert Membership.objects.get(pk=DORDRECHT).state == "accepted"
