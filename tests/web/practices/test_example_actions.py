"""The cases of the article, brought in once."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from leercyclus.web.audit.models import Line
from leercyclus.web.guide.story import CIRCLE
from leercyclus.web.municipalities.actions import load_register
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.models import Organisation
from leercyclus.web.people.roles import VISITOR
from leercyclus.web.practices.asked import Asked
from leercyclus.web.practices.example_actions import load_examples, read_examples
from leercyclus.web.practices.models import Adoption, Practice
from leercyclus.web.practices.search_queries import find


@pytest.fixture
def _register(db: None) -> None:
    load_register(register=current_figures().register)


@pytest.mark.usefixtures("_register")
def test_all_seven_come_in_once_and_a_stranger_reads_them(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_examples")
    assert capsys.readouterr().out.strip() == "7 examples are new."
    assert load_examples() == 0
    assert find(VISITOR, Asked(kind="voorbeeld")).offers.count == 7
    assert Adoption.objects.count() == 7
    assert Line.objects.filter(what="practices.examples_loaded").count() == 1


@pytest.mark.usefixtures("_register")
def test_only_the_three_cities_are_added_and_one_example_has_no_city() -> None:
    load_examples()
    assert set(Organisation.objects.values_list("municipality", flat=True)) == set(CIRCLE)
    assert (
        Practice.objects.filter(organisation=None).values_list("title", flat=True).get() == "Meer social return vragen"
    )


@pytest.mark.usefixtures("_register")
def test_what_was_changed_or_withdrawn_stays_so() -> None:
    load_examples()
    Practice.objects.filter(title="De schrijfwijzer").update(about="Door Zwolle verbeterd.")
    Practice.objects.filter(title="De wijkcoach").update(withdrawn_at="2026-04-01T00:00Z")
    load_examples()
    assert Practice.objects.get(title="De schrijfwijzer").about == "Door Zwolle verbeterd."
    assert Practice.objects.get(title="De wijkcoach").withdrawn_at is not None


def test_without_a_register_nothing_breaks_and_the_examples_have_no_city(db: None) -> None:
    assert load_examples() == 7
    assert not Organisation.objects.exists()


@pytest.mark.parametrize("example", read_examples(), ids=lambda one: one["key"])
def test_an_example_is_two_or_three_sentences(example: dict[str, str]) -> None:
    assert 2 <= example["about"].count(". ") + 1 <= 4
    assert len(example["title"]) <= 120
