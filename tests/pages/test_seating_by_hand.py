from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils import translation

from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.change_actions import move, pin, tie
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.models import Mixing, Pin, Plan, Tie
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.seating.crowd import crowd

DAY, PUBLISHED = fixed("day"), fixed("plan-published")
ROUND, HOST = fixed("slot-round-1"), fixed("registration-host")


def to(name: str, *more: object, **asked: object) -> str:
    with translation.override("nl"):
        address = reverse(name, args=[DAY, *more])
    return f"{address}?{urlencode(asked)}" if asked else address


def change(**asked: object) -> str:
    return to("plan_change", PUBLISHED, **asked)


def ready(pages: Pages, cast: Cast) -> dict[UUID, int]:
    """Leave no rule but the sizes of tables, sign in, and give the table of everybody in the first round."""
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Tie.objects.all().delete()
    Pin.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    seats = seats_of(Plan.objects.get(pk=PUBLISHED))
    return {one: table for one, each in seats.items() if isinstance(table := each[ROUND], int)}


def elsewhere(tables: dict[UUID, int]) -> UUID:
    return next(one for one, table in tables.items() if table != tables[HOST])


def test_who_and_when_are_asked_first_and_then_where_to(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)

    first = pages.get(change())
    assert [one["name"] for one in first.soup.select("main select")] == ["wie", "ronde"]
    second = pages.get(change(wie=HOST, ronde=ROUND))

    assert [one["name"] for one in second.soup.select("main select")] == ["wie", "ronde", "naar"]
    assert f"host, Zwolle zit in ‘Ronde 1’ (09:30): tafel {tables[HOST]}." in second.text
    groups = second.soup.select("select[name=naar] optgroup")
    assert [one["label"] for one in groups] == ["Verplaatsen naar", "Ruilen met"]
    assert len(groups[0].select("option")) == 1
    assert len(groups[1].select("option")) == sum(one != tables[HOST] for one in tables.values())


def test_what_costs_least_stands_ready_to_be_looked_at(pages: Pages, cast: Cast) -> None:
    ready(pages, cast)

    page = pages.get(change(wie=HOST, ronde=ROUND))

    links = page.soup.select("#cheapest ~ * a, .lc-verzetten a")
    assert 1 <= len(links) <= 5
    assert "Voorstel" in pages.get(f"{change()}{links[0]['href']}").text


def test_a_change_is_shown_with_what_it_costs_before_anything_is_made(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    other = elsewhere(tables)

    page = pages.get(change(wie=HOST, ronde=ROUND, naar=f"ruil-{other}"))

    assert "Voorstel: twee ruilen van plek" in page.text
    assert len(page.soup.select(".lc-voorstel__wie li")) == 2
    assert page.one(".lc-voorstel__kost").get_text().endswith(".")
    assert "Dit breekt geen regel." in page.text
    assert page.soup.select("input[name=toch]") == []
    assert len(page.soup.select(".lc-tafel__nieuw")) == 3
    assert Plan.objects.count() == 2


def test_one_press_makes_the_new_plan_and_leads_to_it(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    typed = {"wie": str(HOST), "ronde": str(ROUND), "naar": f"tafel-{3 - tables[HOST]}"}

    page = pages.post(change(), {**typed, "once": "one"})

    new = Plan.objects.get(based_on=PUBLISHED)
    assert seats_of(new)[HOST][ROUND] == 3 - tables[HOST]
    assert "Plan: met de hand veranderd" in page.text
    assert "host, Zwolle : 09:30" in page.text


def test_a_broken_rule_is_named_and_asks_for_a_tick(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    actor, other = Actor(cast.people["circle_coordinator"].pk), elsewhere(tables)
    tie(actor=actor, day=DAY, kind="apart", one=HOST, other=other)
    typed = {"wie": str(HOST), "ronde": str(ROUND), "naar": f"tafel-{tables[other]}"}

    page = pages.get(change(**typed))
    assert "Regel gebroken:" in page.text
    assert "Gevraagd is: niet bij elkaar." in page.text
    assert page.one("input[name=toch]")
    refused = pages.post(change(), {**typed, "once": "one"}, status=422)
    assert "Dit breekt een regel. Vink aan dat je het toch wilt" in refused.text
    assert Plan.objects.count() == 2

    pages.post(change(), {**typed, "toch": "1", "once": "two"})
    assert Plan.objects.count() == 3


def test_nonsense_in_the_address_is_answered_with_the_question_again(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    for asked in (
        {"wie": "x", "ronde": "y"},
        {"wie": fixed("registration-alderman"), "ronde": ROUND},
        {"wie": HOST, "ronde": ROUND, "naar": "balkon"},
        {"wie": HOST, "ronde": ROUND, "naar": "ruil-x"},
    ):
        assert pages.get(change(**asked)).soup.select(".lc-voorstel") == []
    there = pages.get(change(wie=HOST, ronde=ROUND, naar=f"tafel-{tables[HOST]}"))
    assert "zit daar al" in there.text
    assert "is er in" in pages.get(change(wie=HOST, ronde=ROUND, naar="tafel-9")).text
    pages.post(change(), {"wie": str(HOST), "once": "one"}, status=422)


def test_the_list_says_at_once_what_a_pair_means_for_the_plan(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    beside = next(one for one, table in tables.items() if table == tables[HOST] and one != HOST)

    page = pages.post(
        to("seating_ties"), {"what": "tie", "kind": "apart", "one": str(HOST), "other": str(beside), "once": "one"}
    )

    assert Tie.objects.get().kind == "apart"
    assert "Versie 1 houdt zich aan 1 hiervan niet." in page.text
    assert "In het plan zitten zij samen: ‘Ronde 1’ (09:30): verplaats" in page.text
    assert "verplaats host, Zwolle" in page.text
    assert page.soup.select(f"a[href='{change(wie=HOST, ronde=ROUND)}']")
    buttons = page.texts("main form[method=post] button")
    assert buttons[:2] == ["Werk het bij: verplaats zo weinig mogelijk mensen", "Maak de groepen opnieuw"]
    assert "Maak je de groepen opnieuw, dan verhuist bijna iedereen." in page.text


def test_a_seat_that_is_fixed_in_a_version_is_had_by_moving_few(pages: Pages, cast: Cast) -> None:
    table = 3 - ready(pages, cast)[HOST]
    page = pages.post(
        to("seating_ties"),
        {"what": "pin", "person": str(HOST), "seat": f"{ROUND}/tafel-{table}", "once": "one"},
    )
    address = next(str(one["action"]) for one in page.soup.select("main form") if "bijwerken" in str(one["action"]))

    pages.post(address, {"once": "two"})

    mended = Plan.objects.get(label="mended")
    assert seats_of(mended)[HOST][ROUND] == table
    before = seats_of(Plan.objects.get(number=1))
    assert len([one for one, seats in seats_of(mended).items() if seats != before[one]]) <= 2


def test_what_the_plan_keeps_already_is_told_so_and_nothing_is_promised_below(pages: Pages, cast: Cast) -> None:
    seat = f"{ROUND}/tafel-{ready(pages, cast)[HOST]}"

    page = pages.post(to("seating_ties"), {"what": "pin", "person": str(HOST), "seat": seat, "once": "one"})

    assert "Opgeslagen. Het plan houdt zich er al aan." in page.text
    assert "Hieronder staat" not in page.text


def test_before_there_is_a_plan_what_is_saved_counts_later(pages: Pages, cast: Cast) -> None:
    other = elsewhere(ready(pages, cast))
    Plan.objects.all().delete()
    typed = {"what": "tie", "kind": "apart", "one": str(HOST), "other": str(other)}

    page = pages.post(to("seating_ties"), {**typed, "once": "one"})

    assert "Opgeslagen. Het telt mee zodra de groepen worden gemaakt." in page.text


def test_people_who_must_sit_together_and_do_not_are_told_so(pages: Pages, cast: Cast) -> None:
    other = elsewhere(ready(pages, cast))
    tie(actor=Actor(cast.people["circle_coordinator"].pk), day=DAY, kind="together", one=HOST, other=other)

    assert "In het plan zitten zij niet samen: ‘Ronde 1’ (09:30)" in pages.get(to("seating_ties")).text


def test_what_no_plan_can_keep_is_said_before_a_search(pages: Pages, cast: Cast) -> None:
    ready(pages, cast)
    actor, other = Actor(cast.people["circle_coordinator"].pk), fixed("registration-enschede")
    tie(actor=actor, day=DAY, kind="together", one=HOST, other=other)
    pin(actor=actor, registration=HOST, day=DAY, slot=ROUND, table=1)
    pin(actor=actor, registration=other, day=DAY, slot=ROUND, table=2)

    page = pages.get(to("seating_ties"))

    assert "Geen enkel plan kan zich aan dit alles houden." in page.text
    assert str(HOST) not in page.one(".utrecht-alert--warning ul").get_text()


def test_a_seat_is_fixed_and_freed(pages: Pages, cast: Cast) -> None:
    tables = ready(pages, cast)
    seat = f"{ROUND}/tafel-{3 - tables[HOST]}"

    page = pages.post(to("seating_ties"), {"what": "pin", "person": str(HOST), "seat": seat, "once": "one"})

    assert f"‘Ronde 1’ (09:30): tafel {3 - tables[HOST]}" in page.text
    assert "Zit in het plan ergens anders." in page.text
    pages.post(to("seating_untie"), {"pin": str(Pin.objects.get().pk), "once": "two"})
    assert not Pin.objects.exists()
    pages.post(to("seating_untie"), {"pin": "nonsense", "once": "three"})


def test_a_pair_of_one_person_is_refused_and_nothing_is_lost(pages: Pages, cast: Cast) -> None:
    ready(pages, cast)
    typed = {"what": "tie", "kind": "together", "one": str(HOST), "other": str(HOST), "once": "one"}

    page = pages.post(to("seating_ties"), typed, status=422)

    assert "twee keer dezelfde persoon" in page.text
    assert page.one(f"#tie_one option[value='{HOST}'][selected]")
    assert not Tie.objects.exists()


def test_who_takes_part_sees_no_tie_and_changes_nothing(pages: Pages, cast: Cast) -> None:
    for who in ("participant", "partner", "session_leader", "enschede"):
        sign_in(pages.client, cast, who)
        for address in (to("seating_ties"), change()):
            assert pages.client.get(address).status_code in {403, 404}
            assert pages.client.post(address).status_code in {403, 404}
        assert pages.client.post(to("seating_untie"), {"tie": str(fixed("tie"))}).status_code in {403, 404}
    assert Tie.objects.exists()


def test_both_pages_stand_where_the_groups_are(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")

    for address in (to("seating"), to("plan", PUBLISHED)):
        assert pages.get(address).soup.select(f"a[href='{to('seating_ties')}']")
    assert pages.get(to("plan", PUBLISHED)).soup.select(f"a[href='{change()}']")


def test_a_mended_plan_says_which_seats_that_were_given_by_hand_it_gave_up(pages: Pages, cast: Cast) -> None:
    table = ready(pages, cast)[HOST]
    actor = Actor(cast.people["circle_coordinator"].pk)
    changed = move(actor=actor, plan=PUBLISHED, registration=HOST, slot=ROUND, table=3 - table)
    pages.post(to("plan_mend", changed.pk), {"once": "one"})
    assert "Plan: bijgewerkt" in pages.get(to("plan", Plan.objects.get(label="mended").pk)).text
    assert "die jullie met de hand gaven" not in pages.get(to("plan", Plan.objects.get(label="mended").pk)).text
    pin(actor=actor, registration=HOST, day=DAY, slot=ROUND, table=table)

    page = pages.post(to("plan_mend", changed.pk), {"once": "two"})

    assert "Om het plan bij te werken kregen plekken die jullie met de hand gaven een andere plaats." in page.text
    told = " ".join(one.get_text() for one in page.soup.select(".utrecht-alert"))
    assert f"host, Zwolle: 09:30 tafel {table}, was tafel {3 - table}" in told


def test_the_pages_cost_as_many_queries_for_many_people_as_for_few(pages: Pages, cast: Cast) -> None:
    ready(pages, cast)
    addresses = (to("seating_ties"), change(wie=HOST, ronde=ROUND))
    few = [pages.queries(one) for one in addresses]
    crowd(cast, 40)

    assert [pages.queries(one) for one in addresses] == few


def test_who_leads_a_workshop_stays_there_and_the_page_says_why(pages: Pages, cast: Cast) -> None:
    ready(pages, cast)
    asked = {"wie": fixed("registration-session_leader"), "ronde": fixed("slot-workshops")}

    page = pages.get(change(**asked))

    assert "om te leiden of te ontvangen, en blijft daar." in page.soup.select_one("[role=alert]").text  # type: ignore[union-attr]
    assert [one["name"] for one in page.soup.select("main select")] == ["wie", "ronde"]
    assert not page.soup.select(".lc-verzetten")
    plan = pages.get(to("plan", PUBLISHED))
    assert "leidt" in [one.text for one in plan.soup.select(".lc-groep small")]
    assert not plan.soup.select(f"a[href*='{asked['wie']}&ronde={asked['ronde']}']")
