"""Answering for a day: yes, no, a deputy, and otherwise after all."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import Grant
from leercyclus.web.days.models import Day
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.answer_deputy import NamedDeputy
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.models import Delegation, Person, Post
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.guests.answering import actor, asked, mails, of, seats

ALDERMAN = fixed("registration-alderman")
NEW = NamedDeputy("Beleidsmedewerker, Zwolle", "Beleid@Zwolle.example", level="policy", department="sociaal")
CONTROLLER = "controller"


def says(cast: Cast, who: str, state: str, deputy: UUID | NamedDeputy | None = None) -> Registration:
    return answer(actor=actor(cast, who), registration=of(who).pk, state=state, deputy=deputy)


def refused(cast: Cast, who: str, state: str, deputy: UUID | NamedDeputy | None = None) -> str:
    with pytest.raises(BadInput) as bad:
        says(cast, who, state, deputy)
    return bad.value.reasons[0].rule.id


def test_a_yes_takes_a_place_and_gets_a_mail_with_the_day(cast: Cast) -> None:
    row = says(cast, "alderman", "yes")
    assert (row.state, row.answered_by_id, row.calendar_sequence) == ("yes", fixed("person-alderman"), 1)
    (mail,) = mails("day_confirmed")
    assert (mail.address, mail.attachment_name) == ("alderman@zwolle.example", "uitwisselingsdag.ics")
    assert f"UID:{row.pk}@leercyclus" in mail.attachment
    line = Line.objects.get(what="guest.answered")
    assert (line.person, line.facts) == (fixed("person-alderman"), {"state": "yes", "by_another": False})


def test_the_same_answer_again_changes_nothing_and_mails_nobody(cast: Cast) -> None:
    says(cast, "alderman", "yes")
    again = says(cast, "alderman", "yes")
    assert (again.version, len(mails("day_confirmed"))) == (2, 1)


def test_the_mind_may_be_changed_and_every_file_has_a_higher_number(cast: Cast) -> None:
    for state in ("yes", "no", "yes", "no"):
        says(cast, "alderman", state)
    numbers = [one.attachment.partition("SEQUENCE:")[2][:1] for one in mails("day_confirmed") + mails("day_place_gone")]
    assert (numbers, of("alderman").state) == (["1", "3", "2", "4"], "no")
    assert all("METHOD:CANCEL" in one.attachment for one in mails("day_place_gone"))


def test_a_no_without_a_place_needs_no_mail(cast: Cast) -> None:
    says(cast, "alderman", "no")
    assert (of("alderman").state, mails("day_place_gone")) == ("no", [])


def test_on_a_full_day_a_yes_waits(cast: Cast) -> None:
    seats(8)
    row = says(cast, "alderman", "yes")
    assert (row.state, row.waiting_since is not None, len(mails("day_waiting"))) == ("waiting", True, 1)
    since = row.waiting_since
    assert says(cast, "alderman", "yes").waiting_since == since


def test_a_place_that_comes_free_goes_at_once_to_who_is_next(cast: Cast) -> None:
    seats(8)
    says(cast, "alderman", "yes")
    asked(cast, "wijkcoach")
    answer(actor=actor(cast, "wijkcoach"), registration=fixed("registration-wijkcoach"), state="yes")
    says(cast, "controller", "no")
    assert (of("wijkcoach").state, of("alderman").state) == ("yes", "waiting"), "Enschede has the fewest places"
    (mail,) = mails("day_place_free")
    assert (mail.address, "METHOD:PUBLISH" in mail.attachment) == ("wijkcoach@enschede.example", True)
    assert Line.objects.filter(what="guest.place_given", actor=None).count() == 1


def test_who_saw_an_older_answer_is_told(cast: Cast) -> None:
    seen = of("alderman").version
    says(cast, "alderman", "yes")
    with pytest.raises(Conflict) as conflict:
        answer(actor=actor(cast, "executive_secretariat"), registration=ALDERMAN, state="no", version=seen)
    assert (conflict.value.version, of("alderman").state) == (2, "yes")


@pytest.mark.parametrize(
    ("columns", "rule"),
    [
        ({"state": "cancelled"}, "guests.cancelled"),
        ({"state": "draft"}, "guests.cancelled"),
        ({"date": date(2025, 3, 18)}, "guests.over"),
    ],
)
def test_a_day_that_is_off_or_over_takes_no_answer(cast: Cast, columns: dict[str, object], rule: str) -> None:
    Day.objects.filter(pk=fixed("day")).update(**columns)
    assert (refused(cast, "alderman", "yes"), of("alderman").state) == (rule, "invited")


def test_a_withdrawn_invitation_takes_no_answer(cast: Cast) -> None:
    Registration.objects.filter(pk=ALDERMAN).update(state="withdrawn")
    assert refused(cast, "alderman", "yes") == "guests.withdrawn"


@pytest.mark.parametrize("state", ["", "maybe", "withdrawn", "invited ", "waiting"])
def test_another_word_is_no_answer(cast: Cast, state: str) -> None:
    assert refused(cast, "alderman", state) == "guests.no_answer"


def test_a_new_deputy_is_brought_in_with_the_post_that_was_typed_and_asked(cast: Cast) -> None:
    says(cast, "alderman", "deputy", NEW)
    person = Person.objects.get(email="beleid@zwolle.example")
    deputy = Registration.objects.get(person=person)
    assert (of("alderman").state, deputy.state, deputy.deputy_for_id) == ("deputy", "invited", ALDERMAN)
    assert Delegation.objects.filter(person=person, organisation=cast.zwolle).exists()
    assert Post.objects.filter(person=person).values_list("level", "department").get() == ("policy", "sociaal")
    assert Grant.objects.filter(person=person, role="participant", circle=cast.circle).exists()
    assert mails("role_given") == []
    (mail,) = mails("day_deputy_asked")
    assert mail.address == "beleid@zwolle.example"
    assert "/antwoord/" in mail.body
    assert fixed("person-alderman") not in {one.person for one in coming(fixed("day"))}


def test_an_address_that_is_known_is_that_person_and_keeps_the_name(cast: Cast) -> None:
    says(cast, "alderman", "deputy", NamedDeputy("Iemand", "researcher@zwolle.example", level="head"))
    researcher = cast.people["researcher"]
    assert Registration.objects.get(deputy_for=ALDERMAN).person_id == researcher.pk
    researcher.refresh_from_db()
    assert (researcher.name, Post.objects.get(person=researcher).level) == ("researcher, Zwolle", "policy")


def test_a_colleague_of_the_delegation_is_asked(cast: Cast) -> None:
    says(cast, "alderman", "deputy", cast.people["researcher"].pk)
    assert Registration.objects.get(person=cast.people["researcher"]).organisation_id == cast.zwolle.pk


@pytest.mark.parametrize(
    ("deputy", "rule"),
    [
        (None, "guests.no_deputy"),
        (fixed("person-alderman"), "guests.own_deputy"),
        (NamedDeputy("Ik", "ALDERMAN@zwolle.example"), "guests.own_deputy"),
        (fixed("person-dordrecht"), "guests.deputy_elsewhere"),
        (fixed("person-controller"), "guests.asked_already"),
    ],
)
def test_who_cannot_be_a_deputy_is_said(cast: Cast, deputy: UUID | NamedDeputy | None, rule: str) -> None:
    assert refused(cast, "alderman", "deputy", deputy) == rule
    assert (of("alderman").state, Registration.objects.filter(day=fixed("day")).count()) == ("invited", 9)


def test_a_deputy_keeps_the_place_of_who_sends(cast: Cast) -> None:
    seats(8)
    says(cast, "alderman", "yes")
    says(cast, CONTROLLER, "deputy", cast.people["researcher"].pk)
    assert of("alderman").state == "waiting", "the place is kept for the deputy"
    deputy = Registration.objects.get(person=cast.people["researcher"])
    assert answer(actor=actor(cast, "researcher"), registration=deputy.pk, state="yes").state == "yes"
    assert mails("day_place_gone", CONTROLLER)[0].attachment != ""


def test_a_deputy_of_who_waits_waits_as_long(cast: Cast) -> None:
    seats(8)
    since = says(cast, "alderman", "yes").waiting_since
    says(cast, "alderman", "deputy", cast.people["researcher"].pk)
    deputy = Registration.objects.get(person=cast.people["researcher"])
    row = answer(actor=actor(cast, "researcher"), registration=deputy.pk, state="yes")
    assert (row.state, row.waiting_since) == ("waiting", since)


def test_a_deputy_may_say_no_and_who_sent_is_told_every_time(cast: Cast) -> None:
    seats(8)
    says(cast, CONTROLLER, "deputy", cast.people["researcher"].pk)
    says(cast, "alderman", "yes")
    deputy = Registration.objects.get(person=cast.people["researcher"])
    for state in ("no", "yes", "no"):
        answer(actor=actor(cast, "researcher"), registration=deputy.pk, state=state)
    assert of("alderman").state == "yes", "the place that the deputy gave up went to who waited"
    assert (len(mails("day_deputy_answer", CONTROLLER)), of(CONTROLLER).state) == (2, "deputy")


def test_a_deputy_sends_no_deputy(cast: Cast) -> None:
    says(cast, "alderman", "deputy", cast.people["researcher"].pk)
    deputy = Registration.objects.get(person=cast.people["researcher"])
    with pytest.raises(BadInput, match="deputy yourself"):
        answer(actor=actor(cast, "researcher"), registration=deputy.pk, state="deputy", deputy=NEW)


def test_who_comes_after_all_takes_the_place_of_the_deputy_who_is_told(cast: Cast) -> None:
    seats(8)
    says(cast, CONTROLLER, "deputy", cast.people["researcher"].pk)
    deputy = Registration.objects.get(person=cast.people["researcher"])
    answer(actor=actor(cast, "researcher"), registration=deputy.pk, state="yes")
    says(cast, "alderman", "yes")
    assert says(cast, CONTROLLER, "yes").state == "yes"
    deputy.refresh_from_db()
    assert (deputy.state, deputy.deputy_for_id, of("alderman").state) == ("withdrawn", None, "waiting")
    assert "METHOD:CANCEL" in mails("day_place_gone", "researcher")[0].attachment


def test_another_deputy_takes_the_place_of_the_first(cast: Cast) -> None:
    says(cast, "alderman", "deputy", cast.people["researcher"].pk)
    says(cast, "alderman", "deputy", cast.people["privacy_officer"].pk)
    assert Registration.objects.get(deputy_for=ALDERMAN).person_id == cast.people["privacy_officer"].pk
    assert Registration.objects.get(person=cast.people["researcher"]).state == "withdrawn"


def test_the_secretariat_answers_for_the_alderman_who_gets_the_mail(cast: Cast) -> None:
    row = answer(actor=actor(cast, "executive_secretariat"), registration=ALDERMAN, state="yes")
    assert (row.answered_by_id, mails("day_confirmed")[0].address) == (
        cast.people["executive_secretariat"].pk,
        "alderman@zwolle.example",
    )
    assert Line.objects.get(what="guest.answered").facts["by_another"] is True
