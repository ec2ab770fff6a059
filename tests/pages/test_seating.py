from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from leercyclus.web.days.models import Day, Offer
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.running_actions import run_one
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.make_actions import ask_plans
from leercyclus.web.seating.models import Mixing, Plan, Search
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in
from tests.web.seating.crowd import crowd

DAY, PROPOSED, PUBLISHED = fixed("day"), fixed("plan-proposed"), fixed("plan-published")


def to(name: str, *more: object) -> str:
    with translation.override("nl"):
        return reverse(name, args=[DAY, *more])


def choice_of(pages: Pages, cast: Cast, count: int = 0) -> Page:
    """Have groups made for so many more people, and open the page with the choice."""
    crowd(cast, count)
    Mixing.objects.create(day_id=DAY, partners_apart=False)
    search = ask_plans(actor=Actor(cast.people["circle_coordinator"].pk), day=DAY, steps=6000)
    assert search.job
    run_one(search.job, "worker")
    sign_in(pages.client, cast, "circle_coordinator")
    return pages.get(to("seating"))


def test_before_the_button_the_page_says_what_the_groups_will_be_made_of(pages: Pages, cast: Cast) -> None:
    Plan.objects.all().delete()
    Search.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")

    page = pages.get(to("seating"))

    assert page.texts("main form[method=post] button") == ["Maak de groepen"]
    assert "8 2 tafels van 4" in page.text
    assert "1 persoon heeft een wens" in page.text


def test_the_button_starts_one_search_and_the_page_shows_how_far_it_is(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")

    page = pages.post(to("plans_make"), {"once": "one"})

    assert float(str(page.one("progress")["value"])) == 0
    assert page.one("#progress")["hx-get"] == to("plans_progress")
    assert "Stop, en houd het beste tot nu toe" in page.text
    assert Job.objects.filter(name="seating.plans").count() == 1
    part = pages.get(to("plans_progress"), partial=True)
    assert part.one("progress")


def test_the_part_that_is_renewed_sends_on_to_the_choice_when_the_search_is_over(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "circle_coordinator")

    answer = client.get(to("plans_progress"), headers={"HX-Request": "true"})

    assert answer.headers["HX-Redirect"] == to("seating")


def test_the_choice_stands_side_by_side_in_the_same_figures(pages: Pages, cast: Cast) -> None:
    page = choice_of(pages, cast, 40)

    plans = page.soup.select(".lc-plan")
    assert 1 <= len(plans) <= 5
    assert len(page.soup.select("input[name=plan][checked]")) == 1
    assert len({len(one.select("dt")) for one in plans}) == 1
    assert "van hoogstens" in page.text
    chosen = str(page.one("input[name=plan][checked]")["value"])
    assert pages.get(f"{to('seating')}?plan={chosen}").address.endswith(chosen)
    assert "Alleen wie de dag plant ziet dit plan" in pages.get(to("plan", chosen)).text


def test_plans_of_before_a_change_are_called_so(pages: Pages, cast: Cast) -> None:
    assert "Er is iets veranderd" not in choice_of(pages, cast).text

    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")

    assert "Er is iets veranderd sinds deze plannen" in pages.get(to("seating")).text


def test_plans_of_earlier_searches_are_found_back_with_who_asked_and_their_figures(pages: Pages, cast: Cast) -> None:
    page = choice_of(pages, cast)

    earlier = page.one("details.lc-uitklap")
    assert page.texts("details.lc-uitklap > summary")[0] == "Eerdere voorstellen"
    assert [str(one["href"]) for one in earlier.select("a")] == [to("plan", PROPOSED), to("plan", PUBLISHED)]
    said = " ".join(earlier.get_text(" ", strip=True).split())
    assert "gevraagd door circle coordinator, Zwolle" in said
    assert "5 ontmoetingen tussen gemeenten" in said
    assert "gepubliceerd als versie 1" in said
    cost = pages.queries(to("seating"))
    for number in range(7):
        search = Search.objects.create(day_id=DAY, fingerprint=str(number), asked_by=cast.people["enschede"])
        old = Plan.objects.get(pk=PROPOSED)
        old.pk, old.search = fixed(f"earlier-{number}"), search
        old.save(force_insert=True)
    Search.objects.filter(asked_by=cast.people["enschede"]).update(asked_at=timezone.now() - timedelta(days=1))

    again = pages.get(to("seating"))

    assert len(again.soup.select("details.lc-uitklap > ol > li")) == 5
    assert pages.queries(to("seating")) == cost


def test_what_cannot_be_stands_there_with_names_and_one_press_that_helps(pages: Pages, cast: Cast) -> None:
    search = ask_plans(actor=Actor(cast.people["circle_coordinator"].pk), day=DAY, steps=1000)
    assert search.job
    run_one(search.job, "worker")
    sign_in(pages.client, cast, "circle_coordinator")

    page = pages.get(to("seating"))

    assert "Geen enkel plan houdt alle regels." in page.text
    assert "partner, Zwolle" in page.text
    assert page.texts(".utrecht-alert--warning form button")[-1] == "Laat dit wijken en maak de groepen"
    assert str(fixed("registration-partner")) not in page.text


def test_where_the_whole_rule_on_partners_costs_far_more_the_page_says_what_and_one_press_lets_it_go(
    pages: Pages, cast: Cast
) -> None:
    choice_of(pages, cast, 12)
    Mixing.objects.update(partners_apart=True)
    search = Search.objects.all()[0]
    plan = search.plans.get(is_proposed=True)
    search.outcome = {"let_go": [], "without_partner_rule": {**plan.reached, "mixed": 5, "groups": 6, "cross": 99}}
    search.save()

    page = pages.get(to("seating"))
    assert f"Goed gemengde groepen: 5 van 6, en niet {plan.reached['mixed']}." in page.text
    assert f"Ontmoetingen tussen gemeenten: 99, en niet {plan.reached['cross']}." in page.text
    pages.post(to("plans_make"), {"once": "free", "partners": "free"})

    assert not Mixing.objects.get(day=DAY).partners_apart
    newest = Search.objects.all()[0]
    assert newest.pk != search.pk
    assert not newest.question["instance"]["partners_apart"]
    assert "Goed gemengde groepen: 5 van 6" not in pages.get(to("seating")).text


def test_a_plan_alone_is_no_middle_and_is_not_praised(pages: Pages, cast: Cast) -> None:
    choice_of(pages, cast)
    search = Search.objects.all()[0]
    search.plans.filter(is_proposed=False).delete()

    page = pages.get(to("seating"))

    assert page.texts("fieldset.lc-plannen label")[0].endswith("Het plan")
    assert "We vonden één plan" in page.text


def test_somebody_who_said_no_makes_the_version_that_holds_stale_and_it_can_be_mended(pages: Pages, cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(to("seating"))
    assert "1 persoon heeft een plaats en komt niet meer." in page.text

    mended = pages.post(to("plan_mend", PUBLISHED), {"once": "one"})

    assert "Vergeleken met versie 1." in mended.text
    new = Plan.objects.get(based_on=PUBLISHED)
    assert "controller, Zwolle" not in mended.text
    assert "Tafels, versie 2" in pages.post(to("plan_publish", new.pk), {"once": "two"}).text


def test_an_earlier_version_is_put_back_from_the_list_once_it_was_said_who_moves(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    pages.post(to("plan_publish", PROPOSED), {"once": "one"})
    assert pages.get(to("versions")).texts("main form button") == ["Zet versie 1 terug"]

    asked = pages.post(to("plan_put_back", PUBLISHED), {"once": "two"})

    assert (
        "Dit komt in de plaats van versie 2. 8 mensen zitten ergens anders en krijgen daar een mail over." in asked.text
    )
    new = Plan.objects.get(based_on=PUBLISHED)
    assert new.number is None
    pages.post(to("plan_publish", new.pk), {"once": "three"})
    assert pages.get(to("versions")).texts("main form button") == ["Zet versie 2 terug", "Zet versie 1 terug"]
    assert "Deze geldt nu" in pages.post(to("plan_put_back", new.pk), {"once": "four"}).text


def test_publishing_tells_beforehand_who_gets_a_mail(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert "8 mensen zitten ergens anders en krijgen daar een mail" in pages.get(to("plan_publish", PROPOSED)).text

    pages.post(to("plan_publish", PROPOSED), {"once": "one"})

    assert Message.objects.filter(kind="seats_changed").count() == 8
    assert "8 mensen zitten ergens anders dan in de versie ervoor" in pages.get(to("versions")).text


def test_once_the_day_has_ended_publishing_tells_that_nobody_gets_a_mail(
    pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    Day.objects.update(date=timezone.localdate())
    evening = timezone.localtime().replace(hour=23, minute=50)
    monkeypatch.setattr("leercyclus.web.seating.plan_views.localtime", lambda: evening)
    sign_in(pages.client, cast, "circle_coordinator")
    told = pages.get(to("plan_publish", PROPOSED)).text
    assert "8 mensen zitten ergens anders. De dag is voorbij: niemand krijgt een mail." in told


def test_the_rules_are_changed_and_somebody_elses_change_is_not_lost(pages: Pages, cast: Cast) -> None:
    typed = {"smallest": "3", "largest": "5", "mixed_by": "level", "preference": "spread", "seed": "7", "version": "1"}
    sign_in(pages.client, cast, "circle_coordinator")

    pages.post(to("seating_rules"), {**typed, "once": "one"})

    mixing = Mixing.objects.get()
    assert (mixing.smallest, mixing.mixed_by, mixing.seed, mixing.partners_apart) == (3, ["level"], 7, False)
    page = pages.post(to("seating_rules"), {**typed, "largest": "6", "once": "two"}, status=HTTPStatus.CONFLICT)
    assert "Iemand anders" in page.text
    assert "is kleiner dan de kleinste" in (
        pages.post(to("seating_rules"), {**typed, "smallest": "9", "once": "three"}, status=422).text
    )


def test_the_version_that_holds_stands_first_with_its_picture_and_the_choice_below(pages: Pages, cast: Cast) -> None:
    page = choice_of(pages, cast, 12)

    assert page.texts("h1") == ["De tafels: versie 1 geldt"]
    parts = [str(one["id"]) for one in page.soup.select("main [id]")]
    assert parts.index("holds") < parts.index("another") < parts.index("choice")
    assert page.soup.select("section:has(#holds) svg")
    Plan.objects.filter(number=1).update(number=None)
    before = pages.get(to("seating"))
    assert before.texts("h1") == ["Kies de tafels: 20 mensen"]
    assert not before.soup.select("#holds, #another")


def test_the_names_of_the_drawing_stand_below_it_too_for_a_phone(pages: Pages, cast: Cast) -> None:
    choice_of(pages, cast)
    plan = Plan.objects.get(search=Search.objects.all()[0], is_proposed=True)
    plan.pk, plan.place, plan.is_proposed = fixed("more-even"), 9, False
    plan.reached |= {"cross": plan.reached["cross"] - 1, "spread_dev": plan.reached["spread_dev"] - 1}
    plan.save(force_insert=True)
    Plan.objects.exclude(is_proposed=True).exclude(pk=plan.pk).delete()

    page = pages.get(to("seating"))

    assert sorted(page.texts(".lc-afweging__lijst li")) == ["1 Meeste ontmoetingen", "2 Best gemengd"]


def test_the_rule_on_partners_is_told_as_the_one_on_officials_that_it_is(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")

    for name in ("seating", "seating_rules"):
        page = pages.get(to(name))
        assert "Externe partners zitten niet bij ambtenaren van de gemeente waarmee zij komen" in page.text


def test_a_participant_sees_names_at_the_tables_that_were_published_and_nothing_else(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "participant")

    page = pages.get(to("seating"))

    assert page.address == to("seating")
    assert "Versie 1" in page.text
    assert "coordinator, Enschede" in page.text
    for word in ("Wie de minsten treft", "ontmoetingen", "uit elkaar", "wens", "hoop"):
        assert word not in page.soup.select("main")[0].get_text()
    for name, arguments in (
        ("plan", [PROPOSED]),
        ("plan_publish", [PUBLISHED]),
        ("versions", []),
        ("seating_rules", []),
    ):
        pages.get(to(name, *arguments), status=404)


def test_before_the_first_version_a_participant_reads_that_there_is_none(pages: Pages, cast: Cast) -> None:
    Plan.objects.update(number=None)
    sign_in(pages.client, cast, "participant")

    assert "De tafels van deze dag zijn er nog niet." in pages.get(to("seating")).text


def test_the_page_costs_as_many_queries_for_many_people_as_for_few(pages: Pages, cast: Cast) -> None:
    choice_of(pages, cast)
    few = pages.queries(to("seating"))
    crowd(cast, 40)

    assert pages.queries(to("seating")) <= few


def test_a_circle_without_a_day_says_that_tables_are_made_for_a_day(pages: Pages, cast: Cast) -> None:
    Registration.objects.all().delete()
    cast.circle.days.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    with translation.override("nl"):
        address = reverse("tables", args=[cast.circle.pk])

    assert "nog geen uitwisselingsdag" in pages.get(address).text


def test_where_places_are_missing_the_page_leads_to_where_they_are_made(pages: Pages, cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(called_off_at=timezone.now(), called_off_why="Spoed.")
    sign_in(pages.client, cast, "circle_coordinator")

    page = pages.get(to("seating"))

    assert "Te weinig plaatsen: 2." in page.text
    links = [str(one["href"]) for one in page.soup.select("#made-of ~ * .utrecht-alert a, .lc-deel .utrecht-alert a")]
    assert f"{to('offer_edit', fixed('offer-counter'))}#id_seats" in links
    assert f"{to('offer_new')}?soort=visit&deel={fixed('slot-visits')}" in links
    plan = pages.get(to("plan", PUBLISHED))
    assert not plan.soup.select(f"form[action='{to('plan_mend', PUBLISHED)}']")
    assert plan.soup.select(f"a[href='{to('seating')}#made-of']")


def test_who_needs_help_to_get_in_is_told_on_the_plan_and_before_publishing_to_who_plans(
    pages: Pages, cast: Cast
) -> None:
    Offer.objects.filter(kind="visit").update(access="Een trap van twaalf treden")
    sign_in(pages.client, cast, "circle_coordinator")
    said = f"{cast.people['participant'].name} heeft iets nodig om binnen te komen"
    assert said in pages.get(to("plan", PROPOSED)).text
    assert said in pages.get(to("plan_publish", PROPOSED)).text
    sign_in(pages.client, cast, "controller")
    assert said not in pages.get(to("plan", PUBLISHED)).text


def test_a_leader_who_does_not_come_is_told_before_the_groups_are_made(pages: Pages, cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-session_leader")).update(state="no")
    sign_in(pages.client, cast, "circle_coordinator")
    assert "leidt ‘Begrijpelijke brieven’ en komt niet. Kies iemand anders." in pages.get(to("seating")).text


def test_the_box_for_partners_stands_before_its_own_words(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    label = pages.get(f"/nl/dagen/{fixed('day')}/tafels/regels/").one("label.lc-keus[for=id_partners_apart]")
    assert label.select("input[type=checkbox][name=partners_apart]")
    assert "Externe partners" in label.get_text()
