from __future__ import annotations

from leercyclus.engine.groups.search.annealing import anneal
from leercyclus.engine.groups.search.ready import is_compiled, prepare


def test_after_preparing_the_search_is_compiled() -> None:
    assert prepare() >= 0
    assert is_compiled()


def test_preparing_again_takes_no_time() -> None:
    prepare()
    assert prepare() < 0.1


def test_the_search_is_compiled_for_two_forms_of_its_arrays_only() -> None:
    """Another form would be compiled in the midst of somebody's search."""
    prepare()
    prepare(seat_rules=True)
    assert is_compiled(seat_rules=True)
    assert len(anneal.signatures) == 2
