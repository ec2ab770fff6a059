from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus import figures
from leercyclus.engine.peers import Method, PeerList, find_all, find_peers
from leercyclus.engine.peers.network import network
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import ContextTable, Indicator
from tests.samples import ARTICLE, ZWOLLE

NAMES = {one.code: one.name for one in figures.load().register.municipalities}


def table_of(seed: int, rows: int = 30, columns: int = 6, missing: float = 0.0, *, sizes: bool = False) -> ContextTable:
    chance = np.random.default_rng(seed)
    values = chance.normal(size=(rows, columns))
    values[chance.random(values.shape) < missing] = np.nan
    indicators = tuple(Indicator(f"i{column}", ("size", "social")[column % 2]) for column in range(columns))
    population = np.exp(chance.normal(10, 0.5, rows)) if sizes else None
    return ContextTable(tuple(f"R{row:03d}" for row in range(rows)), indicators, values, population)


def shuffled(table: ContextTable, seed: int) -> ContextTable:
    order = np.random.default_rng(seed).permutation(len(table.codes))
    population = None if table.population is None else table.population[order].copy()
    return ContextTable(
        tuple(table.codes[row] for row in order), table.indicators, table.values[order].copy(), population
    )


def facts(found: PeerList) -> list[tuple[str, float, float, int | None]]:
    return [(peer.code, round(peer.distance, 9), round(peer.stability, 9), peer.rank_back) for peer in found.peers]


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    distance=st.sampled_from(["manhattan", "euclid"]),
    missing=st.sampled_from([0.0, 0.1]),
    hubs=st.booleans(),
)
def test_the_terms_add_up_to_the_distance(seed: int, distance: str, missing: float, *, hubs: bool) -> None:
    method = Method(
        distance="euclid" if distance == "euclid" else "manhattan", correct_hubs=hubs, minimum_coverage=0.3, resamples=5
    )
    table = table_of(seed, missing=missing, sizes=True)
    for peer in find_peers(table, "R000", method=method).peers:
        assert abs(sum(peer.terms.values()) - peer.distance) < 1e-12


def test_the_terms_of_all_dutch_lists_add_up() -> None:
    found = find_all(figures.load().context())
    assert np.nanmax(np.abs(found.terms.sum(axis=2) - found.distance)) < 1e-12


def test_no_municipality_is_on_more_than_25_lists_of_ten() -> None:
    found = find_all(figures.load().context()).peers
    assert np.bincount(found[found >= 0]).max() <= 25


def test_without_correction_some_are_on_more_lists() -> None:
    found = find_all(figures.load().context(), method=Method(correct_hubs=False)).peers
    assert np.bincount(found[found >= 0]).max() > 25


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_the_order_of_the_rows_does_not_matter(seed: int) -> None:
    table = table_of(seed, missing=0.05, sizes=True)
    method = Method(minimum_coverage=0.3, resamples=50)
    assert facts(find_peers(table, "R003", method=method)) == facts(
        find_peers(shuffled(table, seed), "R003", method=method)
    )


def test_the_same_seed_gives_the_same_answer_and_another_seed_other_shares() -> None:
    table = table_of(1)
    again = ContextTable(table.codes, table.indicators, table.values.copy())
    assert find_peers(table, "R000").peers == find_peers(again, "R000").peers
    other = find_peers(table, "R000", method=Method(seed=2))
    assert [peer.stability for peer in other.peers] != [peer.stability for peer in find_peers(table, "R000").peers]


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0.0, 0.2]))
def test_distance_and_score_are_the_same_both_ways(seed: int, missing: float) -> None:
    net = network(table_of(seed, missing=missing), Method(minimum_coverage=0.2))
    assert np.array_equal(net.distance, net.distance.T, equal_nan=True)
    assert np.allclose(net.score, net.score.T, equal_nan=True)


def test_the_score_orders_the_list_and_without_correction_the_distance() -> None:
    table = figures.load().context()
    scores = [peer.score for peer in find_peers(table, ZWOLLE).peers]
    assert scores == sorted(scores)
    found = find_peers(table, ZWOLLE, method=Method(correct_hubs=False))
    assert found.ordered_by == "distance"
    assert [peer.distance for peer in found.peers] == sorted(peer.distance for peer in found.peers)


def test_only_comparable_sizes_are_on_the_list() -> None:
    table = figures.load().context()
    assert table.population is not None
    size = dict(zip(table.codes, table.population, strict=True))
    for code in ARTICLE:
        assert all(0.5 <= size[peer.code] / size[code] <= 2 for peer in find_peers(table, code).peers)


def test_a_municipality_without_equals_in_size_gets_a_wider_window_and_a_note() -> None:
    found = find_peers(figures.load().context(), "GM0363")
    assert found.candidates == 20
    assert [note.rule.id for note in found.notes] == ["peers.widened"]


def test_the_lists_of_the_article_make_sense() -> None:
    table = figures.load().context()
    lists = {code: {NAMES[peer.code] for peer in find_peers(table, code).peers} for code in ARTICLE}
    assert {"Breda", "Amersfoort", "'s-Hertogenbosch", "Deventer", "Arnhem"} <= lists["GM0193"]
    assert {"Tilburg", "Leeuwarden", "Arnhem", "Maastricht", "Nijmegen", "Groningen"} <= lists["GM0153"]
    assert {"Schiedam", "Vlaardingen", "Zaanstad"} <= lists["GM0505"]


def test_missing_is_not_average_but_left_out_and_the_coverage_says_so() -> None:
    values = np.array([[0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, np.nan], [2.0, 5.0, 3.0, 1.0], [9.0, 7.0, 8.0, 9.0]])
    table = ContextTable(tuple("ABCD"), tuple(Indicator(name, "", "linear") for name in "wxyz"), values)
    found = find_peers(table, "A", method=Method(share_votes=False, resamples=0))
    peer = next(peer for peer in found.peers if peer.code == "B")
    assert peer.coverage == pytest.approx(0.75)
    assert peer.terms["z"] == 0
    spread = np.nanstd(values, axis=0)
    low, high = np.quantile(values[:, :3], [0.01, 0.99], axis=0)
    drawn = np.clip(values[:, :3], low, high)
    expected = (np.abs(drawn[1] - drawn[0]) / drawn.std(axis=0)).mean()
    assert spread[0] > 0
    assert peer.distance == pytest.approx(expected)


def test_too_little_known_is_refused_and_others_are_left_out_with_a_note() -> None:
    table = table_of(3, rows=12)
    values = table.values.copy()
    values[0, :3] = np.nan
    table = ContextTable(table.codes, table.indicators, values)
    with pytest.raises(BadInput) as refused:
        find_peers(table, "R000", method=Method(share_votes=False))
    assert "50%" in refused.value.say("en")[0]
    found = find_peers(table, "R001", method=Method(share_votes=False))
    assert "R000" not in {peer.code for peer in found.peers}
    assert [note.rule.id for note in found.notes] == ["peers.left_out"]


def test_a_table_without_overlap_is_refused() -> None:
    values = np.array([[1.0, 2.0, np.nan, np.nan], [np.nan, np.nan, 1.0, 2.0], [np.nan, np.nan, 3.0, 1.0]])
    table = ContextTable(tuple("ABC"), tuple(Indicator(name) for name in "wxyz"), values)
    with pytest.raises(BadInput):
        find_peers(table, "A", method=Method(minimum_coverage=0.5))


@pytest.mark.parametrize(
    ("method", "words"),
    [
        (Method(theme="sociaal"), "general, size, social"),
        (Method(weights={"i9": 1.0}), "‘i9’"),
        (Method(weights={"i1": 11.0}), "from 0 up to 10"),
        (Method(weights={"i1": float("nan")}), "from 0 up to 10"),
        (Method(weights={"theme:size": 0.0, "theme:social": 0.0}), "No indicator counts"),
    ],
)
def test_a_wrong_choice_gets_a_sentence(method: Method, words: str) -> None:
    with pytest.raises(BadInput) as refused:
        find_peers(table_of(1), "R000", method=method)
    assert words in " ".join(refused.value.say("en"))


def test_an_unknown_code_is_answered_with_near_ones() -> None:
    with pytest.raises(BadInput) as refused:
        find_peers(table_of(1), "R0O1")
    assert refused.value.say("nl")[1].startswith("Bedoel je R0")


def test_a_count_below_one_is_refused() -> None:
    with pytest.raises(BadInput):
        find_peers(table_of(1), "R000", count=0)


def test_a_weight_of_zero_takes_an_indicator_out_and_a_theme_keeps_only_its_own() -> None:
    table = table_of(1)
    assert "i1" not in find_peers(table, "R000", method=Method(weights={"i1": 0})).peers[0].terms
    assert set(find_peers(table, "R000", method=Method(theme="size")).peers[0].terms) == {"i0", "i2", "i4"}


def test_indicators_that_tell_the_same_share_a_vote() -> None:
    chance = np.random.default_rng(1)
    first, second = chance.normal(size=(2, 200))
    values = np.column_stack([first, first, second])
    table = ContextTable(tuple(f"R{row}" for row in range(200)), tuple(Indicator(name) for name in "abc"), values)
    weights = network(table, Method()).weights
    assert weights[2] / weights[0] == pytest.approx(2.0, abs=0.01)


def test_a_large_table_compares_only_what_is_near() -> None:
    table = table_of(5, rows=4_100, columns=8)
    found = find_peers(table, "R1234", method=Method(resamples=20))
    assert [note.rule.id for note in found.notes] == ["peers.only_nearest"]
    net = network(table_of(5, rows=4_100, columns=8), Method())
    row = net.row("R1234")
    assert [peer.code for peer in found.peers] == [net.codes[other] for other in net.order(row, by_score=True)[:10]]
