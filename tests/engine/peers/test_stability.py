from __future__ import annotations

import numpy as np

from leercyclus import figures
from leercyclus.engine.peers import Method, find_peers
from leercyclus.engine.peers.network import network
from leercyclus.engine.peers.stability import stability
from leercyclus.engine.tables import ContextTable, Indicator
from tests.samples import ZWOLLE


def test_shares_add_up_to_the_length_of_the_list() -> None:
    net = network(figures.load().context(), Method())
    shares = stability(net, net.row(ZWOLLE), 10, by_score=True, resamples=100, seed=1)
    assert abs(shares.sum() - 10) < 1e-9


def test_a_twin_nearly_always_stays_and_a_stranger_never() -> None:
    chance = np.random.default_rng(1)
    values = chance.normal(size=(60, 12))
    values[1] = values[0] + 0.01
    values[2] = 6.0
    table = ContextTable(
        tuple(f"R{row:02d}" for row in range(60)), tuple(Indicator(f"i{k}") for k in range(12)), values
    )
    net = network(table, Method())
    shares = stability(net, 0, 5, by_score=True, resamples=200, seed=1)
    assert shares[1] > 0.95
    assert shares[2] == 0


def test_who_may_all_be_on_the_list_always_stays() -> None:
    values = np.random.default_rng(1).normal(size=(6, 4))
    table = ContextTable(tuple("ABCDEF"), tuple(Indicator(f"i{k}") for k in range(4)), values)
    assert [peer.stability for peer in find_peers(table, "A").peers] == [1.0] * 5


def test_no_resamples_no_shares() -> None:
    found = find_peers(figures.load().context(), ZWOLLE, method=Method(resamples=0))
    assert {peer.stability for peer in found.peers} == {0.0}


def test_stated_shares_come_true_in_new_measurements() -> None:
    from benchmarks import stability as simulation

    stated, came = simulation.simulate(worlds=2, asked=40, replications=12)
    for low, high in ((0.0, 0.2), (0.2, 0.5), (0.5, 1.0)):
        inside = (stated > low) & (stated <= high)
        assert abs(stated[inside].mean() - came[inside].mean()) < 0.08
