"""A document is set once, and again as soon as anything in it is another."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.cache import caches

from leercyclus.web.days.models import Room
from leercyclus.web.paper import print_bridge
from leercyclus.web.paper.print_bridge import print_sheet
from leercyclus.web.paper.setting import set_once
from leercyclus.web.paper.sheet import Sheet
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.fixed import fixed

SITE = "https://leercyclus.example.nl"


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    caches["paper"].clear()
    yield
    caches["paper"].clear()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Count what is set, in the place of setting it."""
    found: list[object] = []

    def write(document: object) -> bytes:
        found.append(document)
        return f"{len(found)}".encode()

    for name in ("badges", "tables", "signs", "run_sheet", "checklist", "plans"):
        monkeypatch.setattr(print_bridge, f"write_{name}", write)
    return found


def printed(sheet: Sheet, *, with_needs: bool = False, site: str = SITE) -> bytes:
    return print_sheet(fixed("day"), sheet, "nl", site=site, with_needs=with_needs)


@pytest.mark.parametrize("sheet", list(Sheet))
def test_the_same_paper_is_set_once(cast: Cast, counted: list[object], sheet: Sheet) -> None:
    assert [printed(sheet), printed(sheet)] == [b"1", b"1"]
    assert len(counted) == 1


def test_another_name_gives_another_badge_at_once(cast: Cast, counted: list[object]) -> None:
    before = printed(Sheet.BADGES)
    Person.objects.filter(pk=cast.people["participant"].pk).update(name="adviseur wonen, Zwolle")
    assert printed(Sheet.BADGES) != before
    assert "adviseur wonen, Zwolle" in repr(counted[-1])


def test_another_room_gives_another_sign_at_once(cast: Cast, counted: list[object]) -> None:
    before = printed(Sheet.SIGNS)
    Room.objects.filter(pk=fixed("room-hall")).update(name="Trouwzaal")
    assert printed(Sheet.SIGNS) != before


def test_who_may_not_read_needs_never_gets_the_list_of_who_may(cast: Cast, counted: list[object]) -> None:
    assert printed(Sheet.CHECK, with_needs=True) != printed(Sheet.CHECK)
    assert "rolstoel" not in repr(counted[-1])


def test_badges_of_another_address_are_others(cast: Cast, counted: list[object]) -> None:
    assert printed(Sheet.BADGES) != printed(Sheet.BADGES, site="https://elders.example.nl")


def test_who_ask_the_same_at_once_let_it_be_set_once() -> None:
    both, found = Barrier(2), []

    def write(document: str) -> bytes:
        found.append(document)
        return document.encode()

    def ask(_number: int) -> bytes:
        both.wait(timeout=10)
        return set_once(write, "badges")

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(ask, range(2))) == [b"badges", b"badges"]
    assert found == ["badges"]
