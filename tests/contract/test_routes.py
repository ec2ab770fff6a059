"""An address that people may have kept does not vanish unnoticed, and none appears unlisted."""

from __future__ import annotations

from tests.contract.tracked import ROOT
from tests.samples import ARGUMENTS
from tools.routes import ARGUMENT, routes

LIST = ROOT / "tests/contract/routes.txt"


def test_the_list_of_routes_is_the_one_that_was_agreed() -> None:
    agreed = LIST.read_text(encoding="utf-8").splitlines()
    assert [f"{route.path} {route.name}" for route in routes()] == agreed, (
        "Is the change meant? Then: .venv/bin/python -m tools.routes > tests/contract/routes.txt"
    )


def test_every_argument_of_a_route_has_an_example() -> None:
    asked = {name for route in routes() for name in ARGUMENT.findall(route.path)}
    assert asked - set(ARGUMENTS) == set()


def test_every_page_stands_in_both_languages() -> None:
    names = {
        language: {route.name for route in routes() if route.path.startswith(f"/{language}/")}
        for language in ("nl", "en")
    }
    assert names["nl"] == names["en"]
