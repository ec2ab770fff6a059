"""The page on which one steps into a role: in the demo, and nowhere else."""

from __future__ import annotations

from django.test import Client, override_settings

from leercyclus.web.circles.models import Grant
from leercyclus.web.people.roles import Role
from tests.cast import BEGINS, Cast
from tests.pages.client import Pages
from tests.web.accounts.knocking import is_in


def test_outside_the_demo_the_page_is_not_there(cast: Cast, client: Client) -> None:
    missing = client.get("/nl/demo/nergens/")
    answers = [client.get("/nl/demo/rollen/"), client.post("/nl/demo/rollen/", {"person": cast.people["host"].pk})]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].content.replace(b"rollen", b"nergens") == missing.content
    assert not is_in(client)


@override_settings(DEMO=True)
def test_in_the_demo_one_press_steps_into_a_role_and_another_into_another(cast: Cast, pages: Pages) -> None:
    page = pages.get("/nl/demo/rollen/")
    assert "Zwolle, Enschede en Dordrecht" in page.texts("h2")
    assert len(page.soup.select("main form")) == len(cast.people) - 1
    for who in ("host", "enschede"):
        page = pages.post("/nl/demo/rollen/", {"person": str(cast.people[who].pk)})
        assert f"je bent {cast.people[who].name}" in page.one(".lc-demo").get_text()


@override_settings(DEMO=True)
def test_somebody_with_several_roles_stands_there_with_each_so_that_no_two_lines_are_alike(
    cast: Cast, pages: Pages
) -> None:
    person = cast.people["enschede"]
    Grant.objects.create(
        person=person, role=Role.HOST, organisation=cast.enschede, circle=cast.circle, valid_from=BEGINS
    )
    Grant.objects.create(person=person, role=Role.SESSION_LEADER, circle=cast.circle, valid_from=BEGINS)
    page = pages.get("/nl/demo/rollen/")
    buttons, lines = page.texts("main form button"), page.texts("main form")
    name = person.name
    own = [one for one in lines if one.startswith(name)]
    assert len({one for one in buttons if one.startswith(name)}) == len(own) == 3
    assert f"{name}, ontvanger van een dag Enschede, kring Zwolle, Enschede en Dordrecht" in own
    assert f"{name}, coördinator van de gemeente Enschede" in own
    assert len(lines) == len(set(lines))


@override_settings(DEMO=True)
def test_in_the_demo_too_nobody_without_a_role_is_stepped_into(cast: Cast, client: Client) -> None:
    answer = client.post("/nl/demo/rollen/", {"person": str(cast.people["alderman"].pk)})
    assert (answer.status_code, is_in(client)) == (404, False)
