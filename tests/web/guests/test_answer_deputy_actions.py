"""Who may be sent as a deputy: nobody of elsewhere, from a partner only a partner, and not one after the other."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.models import Grant
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.answer_deputy import NamedDeputy
from leercyclus.web.guests.answer_deputy_actions import MOST_DEPUTIES
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person, Post
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import asked, of


def send(who: str, deputy: UUID | NamedDeputy, *, actor: Actor | None = None) -> Registration:
    """Let somebody of the cast send a deputy by the link in the mail, or as another."""
    by_link = Actor(fixed(f"person-{who}"), by_link=True)
    return answer(actor=actor or by_link, registration=of(who).pk, state="deputy", deputy=deputy)


def test_a_guest_of_another_municipality_is_not_taken_over_as_a_deputy(cast: Cast) -> None:
    other = asked(cast, "doener", state="no")
    with pytest.raises(BadInput, match="delegation of Zwolle"):
        send("alderman", NamedDeputy("Iemand", "doener@enschede.example"))
    other.refresh_from_db()
    assert (other.organisation_id, other.state, other.deputy_for_id) == (cast.enschede.pk, "no", None)


def test_who_is_known_elsewhere_gets_no_role_by_the_address(cast: Cast) -> None:
    before = Grant.objects.count()
    with pytest.raises(BadInput, match="delegation of Zwolle"):
        send("alderman", NamedDeputy("Iemand", cast.people["dordrecht"].email or ""))
    assert (Grant.objects.count(), of("alderman").state) == (before, "invited")


def test_who_types_an_address_does_not_learn_whose_it_is(cast: Cast) -> None:
    with pytest.raises(BadInput) as refused:
        send("partner", NamedDeputy("Mijn collega", cast.people["controller"].email or ""))
    assert "Mijn collega" in refused.value.say("nl")[0]
    assert cast.people["controller"].name not in refused.value.say("nl")[0]


def test_from_a_partner_comes_a_partner_whatever_level_is_typed(cast: Cast) -> None:
    send("partner", NamedDeputy("Collega", "collega@partner.example", level="alderman"))
    person = Person.objects.get(email="collega@partner.example")
    home = cast.organisations["partner"].pk
    assert list(Grant.objects.filter(person=person).values_list("role", "organisation")) == [("partner", home)]
    assert list(Post.objects.filter(person=person).values_list("level", "organisation")) == [("partner", home)]


def test_nobody_mails_one_address_after_the_other(cast: Cast) -> None:
    for number in range(MOST_DEPUTIES + 1):
        send("alderman", NamedDeputy("Iemand", f"nummer{number}@zwolle.example"))
    with pytest.raises(BadInput, match="let them go"):
        send("alderman", NamedDeputy("Iemand", "nog-een@zwolle.example"))
    assert Message.objects.filter(kind="day_deputy_asked").count() == MOST_DEPUTIES + 1
    send(
        "alderman",
        NamedDeputy("Iemand", "nog-een@zwolle.example"),
        actor=actor_for(cast.people["municipality_coordinator"].pk),
    )
