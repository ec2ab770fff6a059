from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota import Question, Wish, broken_rules, plan, search
from tests.engine.rota.cast import cycle, dordrecht, enschede, small_questions, zwolle


def short_of_memory(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(search, "MOST_STATES", 7)


def test_each_in_turn_is_weighed_where_all_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = plan(cycle())
    short_of_memory(monkeypatch)
    part = plan(cycle())
    assert part.value == whole.value
    assert part.proof.say("en") == (
        "Weighed is every rota in which at no moment anybody is far ahead of somebody who is still to be the host "
        "(days: at most 1; ways of dividing the turns: 1). Of these no other is better."
    )


def test_a_greater_lead_is_weighed_where_a_small_one_gives_no_rota(monkeypatch: pytest.MonkeyPatch) -> None:
    late = tuple(Wish("cannot", turn) for turn in range(4))
    question = cycle(zwolle(wishes=late), enschede(), dordrecht(), turns=6, days_between=7)
    monkeypatch.setattr(search, "MOST_STATES", 26)
    rota = plan(question)
    assert rota.hosts.hosted == {"zwolle": 2, "enschede": 2, "dordrecht": 2}
    assert "at most 2;" in rota.proof.say("en")


def test_a_wish_that_no_rota_follows_ends_the_search_of_a_part_as_it_ends_that_of_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    question = cycle(zwolle(hosted=5, wishes=(Wish("wants"),)), enschede(), dordrecht())
    whole = plan(question).hosts.given_up
    short_of_memory(monkeypatch)
    assert [one.say("en") for one in plan(question).hosts.given_up] == [one.say("en") for one in whole]
    assert len(whole) == 1


def test_what_is_too_much_even_so_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_CELLS", 10)
    with pytest.raises(BadInput, match="too many possibilities to weigh them all: 3 municipalities and 3 turns"):
        plan(cycle())


@given(small_questions())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_part_of_the_rotas_is_never_better_than_all(monkeypatch: pytest.MonkeyPatch, question: Question) -> None:
    try:
        whole = plan(question)
        with monkeypatch.context() as patch:
            short_of_memory(patch)
            part = plan(question)
    except BadInput:
        return
    assert whole.value <= part.value
    assert broken_rules(question, part) == ()
