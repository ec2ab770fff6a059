"""The register in the database."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from pytest_django import DjangoAssertNumQueries

from leercyclus.web.municipalities.actions import Loaded, load_register
from leercyclus.web.municipalities.models import Municipality, Succession
from leercyclus.web.municipalities.snapshot import current_figures
from tests.samples import ZWOLLE

pytestmark = pytest.mark.django_db


def test_loading_gives_all_of_today_and_those_that_merged() -> None:
    loaded = load_register(register=current_figures().register)
    assert loaded == Loaded(current=342, merged=len(current_figures().register.mergers))
    assert Municipality.objects.filter(valid_to=None).count() == 342
    assert Municipality.objects.get(code=ZWOLLE).province == "Overijssel"


def test_a_municipality_that_merged_knows_its_successor() -> None:
    load_register(register=current_figures().register)
    brielle = Municipality.objects.get(name="Brielle")
    assert brielle.valid_to == date(2022, 12, 31)
    assert [one.name for one in brielle.successors.all()] == ["Voorne aan Zee"]


def test_one_that_was_split_has_several_successors() -> None:
    load_register(register=current_figures().register)
    assert Municipality.objects.get(name="Haaren").successors.count() == 4


def test_loading_again_changes_nothing_and_costs_the_same(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    load_register(register=current_figures().register)
    before = list(Succession.objects.values_list("predecessor", "successor").order_by("predecessor", "successor"))
    with django_assert_max_num_queries(12):
        load_register(register=current_figures().register)
    assert Municipality.objects.count() == 342 + len(current_figures().register.mergers)
    after = list(Succession.objects.values_list("predecessor", "successor").order_by("predecessor", "successor"))
    assert before == after


def test_loading_mends_a_name_that_was_changed_by_hand() -> None:
    load_register(register=current_figures().register)
    Municipality.objects.filter(code=ZWOLLE).update(name="Swolle")
    load_register(register=current_figures().register)
    assert Municipality.objects.get(code=ZWOLLE).name == "Zwolle"


def test_the_command_says_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_register")
    assert capsys.readouterr().out.startswith("342 municipalities")


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "0193", "name": "Zwolle"},
        {"code": "GM0193", "name": ""},
        {"code": "GM0193", "name": "Zwolle", "valid_from": date(2024, 1, 1), "valid_to": date(2023, 1, 1)},
    ],
)
def test_the_database_refuses_what_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Municipality.objects.create(**wrong)


def test_nobody_follows_itself() -> None:
    one = Municipality.objects.create(code=ZWOLLE, name="Zwolle")
    with pytest.raises(IntegrityError), transaction.atomic():
        Succession.objects.create(predecessor=one, successor=one)
