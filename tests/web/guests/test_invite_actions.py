"""People are asked once, in their own language, and get the role that goes with it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.tokens import read_token
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import Grant
from leercyclus.web.days.models import Day
from leercyclus.web.guests.answer_queries import Linked, linked
from leercyclus.web.guests.invite_actions import invite, remind, withdraw
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Person
from leercyclus.web.people.roles import Role
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.invite_mails import runner

DAY = fixed("day")


def ask(cast: Cast, *who: str, why: str = "wijkteams") -> list[Registration]:
    people = [cast.people[one].pk for one in who]
    return invite(
        actor=runner(cast),
        day=DAY,
        organisation=cast.zwolle.pk,
        people=people,
        why={one: [why] for one in people},
    )


def test_who_is_asked_twice_has_one_registration_and_one_mail(cast: Cast) -> None:
    assert len(ask(cast, "researcher", "researcher")) == 1
    assert ask(cast, "researcher") == []
    row = Registration.objects.get(person=cast.people["researcher"])
    assert (row.state, row.why, row.invited_by_id) == ("invited", ["wijkteams"], cast.people["circle_coordinator"].pk)
    assert Message.objects.filter(kind="day_invitation").count() == 1
    assert Line.objects.get(what="guests.invited").facts == {"people": 1}


def test_the_mail_is_in_the_readers_language_and_says_why_when_where_and_from_whom(cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["researcher"].pk).update(language="en")
    ask(cast, "researcher", "network_administrator")
    english = Message.objects.get(kind="day_invitation", person=cast.people["researcher"])
    dutch = Message.objects.get(kind="day_invitation", person=cast.people["network_administrator"])
    assert english.subject == "Do you come to the exchange day in Zwolle on 18 March 2027?"
    assert dutch.subject == "Kom je naar de uitwisselingsdag in Zwolle op 18 maart 2027?"
    for said in ("wijkteams", "donderdag 18 maart 2027, 08:30 tot 16:30", "Grote Kerkplein", "Afval scheiden"):
        assert said in dutch.body
    assert "circle coordinator, Zwolle vraagt het je." in dutch.body
    assert "Antwoord graag uiterlijk 4 maart." in dutch.body


def test_the_link_of_the_mail_names_the_registration_and_nothing_else(cast: Cast) -> None:
    row = ask(cast, "researcher")[0]
    body = Message.objects.get(kind="day_invitation").body
    token = body.split("/antwoord/")[1].split("/")[0]
    assert read_token("day_answer", token, days=1) == {"registration": str(row.pk)}


def test_who_is_asked_gets_the_role_in_the_circle_without_a_second_mail(cast: Cast) -> None:
    Registration.objects.filter(day=DAY, person=cast.people["partner"]).delete()
    Grant.objects.filter(person=cast.people["partner"]).delete()
    ask(cast, "researcher", "partner")
    given = Grant.objects.get(person=cast.people["researcher"], role=Role.PARTICIPANT)
    assert (given.circle_id, given.organisation_id) == (cast.circle.pk, cast.zwolle.pk)
    assert Grant.objects.get(person=cast.people["partner"]).organisation == cast.organisations["partner"]
    assert not Message.objects.filter(kind="role_given").exists()


def test_the_secretariat_of_an_alderman_is_told_too(cast: Cast) -> None:
    Registration.objects.filter(day=DAY, person=cast.people["alderman"]).delete()
    (asked,) = ask(cast, "alderman")
    found = Message.objects.filter(kind="day_invitation")
    assert {one.person_id for one in found} == {
        cast.people["alderman"].pk,
        cast.people["executive_secretariat"].pk,
    }
    other = found.get(person=cast.people["executive_secretariat"])
    assert "Jij antwoordt voor Wethouder sociaal, Zwolle." in other.body
    assert other.subject.startswith("Komt Wethouder sociaal, Zwolle naar")
    token = other.body.partition("/antwoord/")[2].partition("/")[0]
    assert linked(token) == Linked(asked.pk, cast.people["executive_secretariat"].pk)


def test_more_may_be_asked_than_there_are_seats(cast: Cast) -> None:
    Day.objects.filter(pk=DAY).update(seats=1)
    assert [one.state for one in ask(cast, "researcher")] == ["invited"]


def test_who_was_withdrawn_can_be_asked_again_and_gets_a_new_mail(cast: Cast) -> None:
    row = ask(cast, "researcher")[0]
    withdraw(actor=runner(cast), registration=row.pk)
    withdraw(actor=runner(cast), registration=row.pk)
    assert Line.objects.filter(what="guest.withdrawn").count() == 1
    again = ask(cast, "researcher", why="afval")
    assert [(one.pk, one.state, one.why) for one in again] == [(row.pk, "invited", ["afval"])]
    assert Message.objects.filter(kind="day_invitation").count() == 2


def test_nobody_of_another_delegation_can_be_asked(cast: Cast) -> None:
    with pytest.raises(BadInput) as refused:
        ask(cast, "researcher", "deventer")
    assert "Bij 1 is dat niet zo" in refused.value.say("nl")[0]
    assert not Registration.objects.filter(person=cast.people["researcher"]).exists()


@pytest.mark.parametrize("code", ["GM0150", "GM0505"])
def test_nobody_is_asked_of_a_municipality_that_does_not_take_part(cast: Cast, code: str) -> None:
    with pytest.raises(BadInput):
        invite(actor=runner(cast), day=DAY, organisation=cast.organisations[code].pk, people=[])


def test_a_day_that_is_over_is_filled_without_mail(cast: Cast) -> None:
    past = timezone.localdate() - timedelta(days=3)
    Day.objects.filter(pk=DAY).update(date=past)
    assert len(ask(cast, "researcher")) == 1
    assert not Message.objects.filter(kind="day_invitation").exists()


def test_who_left_before_the_day_cannot_be_asked(cast: Cast) -> None:
    Delegation.objects.filter(person=cast.people["researcher"]).update(valid_to=date(2027, 3, 17))
    with pytest.raises(BadInput):
        ask(cast, "researcher")


def test_a_place_that_comes_free_by_a_withdrawal_goes_to_who_waits(cast: Cast) -> None:
    ask(cast, "researcher")
    Registration.objects.filter(person=cast.people["researcher"]).update(state="waiting", waiting_since=timezone.now())
    Day.objects.filter(pk=DAY).update(seats=8)
    withdraw(actor=runner(cast), registration=fixed("registration-participant"))
    assert Registration.objects.get(person=cast.people["researcher"]).state == "yes"
    assert Message.objects.filter(kind="day_place_gone", person=cast.people["participant"]).exists()


def test_who_has_not_answered_is_reminded_once_a_day_and_twice_in_all(cast: Cast) -> None:
    assert [remind(actor=runner(cast), day=DAY) for _press in range(2)] == [1, 0]
    for _day in range(2):
        Registration.objects.update(reminded_at=timezone.now() - timedelta(days=2))
        remind(actor=runner(cast), day=DAY)
    alderman = Registration.objects.get(pk=fixed("registration-alderman"))
    assert alderman.reminders == 2
    assert Message.objects.filter(kind="day_reminder", person=cast.people["alderman"]).count() == 2


def test_a_reminder_can_be_for_one_municipality(cast: Cast) -> None:
    assert remind(actor=runner(cast), day=DAY, organisation=cast.enschede.pk) == 0
    assert remind(actor=runner(cast), day=DAY, organisation=cast.zwolle.pk) == 1
