"""A follow-up about a practice is one press away, on the page and in the mail, with both municipalities filled in."""

from __future__ import annotations

import re

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import VISITOR
from leercyclus.web.practices.adoption_actions import AdoptionContent, take_practice_over
from leercyclus.web.practices.facts_queries import practice_facts
from leercyclus.web.practices.models import Adoption, Practice
from leercyclus.web.practices.proposing_queries import proposals
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

ABOUT = fixed("practice")


def test_the_source_gives_and_who_took_it_over_receives(cast: Cast) -> None:
    facts = practice_facts(ABOUT)
    assert facts is not None
    assert facts.organisation == cast.zwolle.pk
    at_source, elsewhere = actor_for(cast.people["participant"].pk), actor_for(cast.people["enschede"].pk)
    (one,) = proposals(at_source, facts, [cast.enschede.pk])
    assert (one.circle, one.giver, one.taker, one.name) == (
        cast.circle.pk,
        cast.zwolle.pk,
        cast.enschede.pk,
        "Enschede",
    )
    (same,) = proposals(elsewhere, facts, [])
    assert (same.giver, same.taker, same.name) == (cast.zwolle.pk, cast.enschede.pk, "Zwolle")
    assert proposals(at_source, facts, []) == ()
    assert proposals(VISITOR, facts, [cast.enschede.pk]) == ()


def test_the_mail_greets_and_its_link_opens_the_form_filled_in(cast: Cast, pages: Pages) -> None:
    Practice.objects.filter(pk=ABOUT).update(contact=cast.people["participant"])
    Message.objects.all().delete()
    practice = Practice.objects.get(pk=ABOUT)
    practice.adoptions.all().delete()
    take_practice_over(
        actor=actor_for(cast.people["enschede"].pk),
        practice=ABOUT,
        organisation=cast.enschede.pk,
        content=AdoptionContent(),
    )
    mail = Message.objects.get(kind="practice_taken_over", person=cast.people["participant"])
    assert f"Beste {cast.people['participant'].name}," in mail.body
    (address,) = re.findall(r"(/nl/kringen/\S+/vervolg/nieuw/\?\S+)", mail.body)
    sign_in(pages.client, cast, "participant")
    page = pages.get(address)
    chosen = {
        name: page.one(f"select[name={name}] option[selected]")["value"] for name in ("giver", "taker", "practice")
    }
    assert chosen == {"giver": str(cast.zwolle.pk), "taker": str(cast.enschede.pk), "practice": str(ABOUT)}
    assert pages.get(f"/nl/praktijken/{ABOUT}/").soup.select(
        f"a[href*='gever={cast.zwolle.pk}&nemer={cast.enschede.pk}']"
    )


def test_a_municipality_says_from_whom_of_the_line_it_has_a_practice(cast: Cast, pages: Pages) -> None:
    of_zwolle = Practice.objects.get(pk=ABOUT)
    Practice.objects.filter(pk=ABOUT).update(sharing="library")
    of_zwolle.adoptions.all().delete()
    of_enschede = Practice.objects.create(
        organisation=cast.enschede, title=of_zwolle.title, about="Zoals wij het doen.", sharing="library"
    )
    Adoption.objects.create(practice=of_zwolle, organisation=cast.enschede)
    sign_in(pages.client, cast, "deventer")
    address = f"/nl/praktijken/{of_enschede.pk}/overgenomen/"
    form = pages.get(address)
    offered = [(one["value"], one.get_text(strip=True)) for one in form.soup.select("select[name=source] option")]
    assert offered == [(str(of_enschede.pk), "Enschede"), (str(ABOUT), "Zwolle")]
    pages.post(address, {"source": str(ABOUT), "adapted": "", "result_there": "", "result_here": ""})
    taken = Adoption.objects.exclude(organisation=cast.enschede).get(practice__title=of_zwolle.title)
    assert taken.practice_id == ABOUT
