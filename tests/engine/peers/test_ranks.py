from __future__ import annotations

from leercyclus import figures
from leercyclus.engine.peers import Method, find_peers, named, rank_of, ranks, ranks_by_theme
from tests.samples import ARTICLE, DORDRECHT, ENSCHEDE, ZWOLLE

TABLE = figures.load().context()


def test_the_place_is_that_on_the_list() -> None:
    found = find_peers(TABLE, ZWOLLE, count=30)
    for peer in found.peers:
        rank = rank_of(TABLE, ZWOLLE, peer.code)
        assert (rank.place, rank.of, rank.distance) == (peer.rank, found.candidates, peer.distance)
        assert rank_of(TABLE, peer.code, ZWOLLE).place == peer.rank_back


def test_outside_the_window_there_is_a_distance_and_a_reason_but_no_place() -> None:
    rank = rank_of(TABLE, ZWOLLE, "GM0363")
    assert rank.place is None
    assert rank.distance > 0
    assert rank.reason is not None
    said = named(rank.reason, {"GM0363": "Amsterdam", ZWOLLE: "Zwolle"}).say("nl")
    assert said.startswith("Amsterdam valt buiten het venster")


def test_a_circle_by_hand_gets_everyones_place_on_the_lists_of_the_others() -> None:
    matrix = ranks(TABLE, ARTICLE)
    assert [matrix[seat][seat] for seat in range(3)] == [None, None, None]
    assert matrix[0][1] == rank_of(TABLE, ZWOLLE, ENSCHEDE)
    assert matrix[2][0] == rank_of(TABLE, DORDRECHT, ZWOLLE)


def test_on_size_alone_the_article_is_nearer_than_on_everything() -> None:
    by_theme = ranks_by_theme(TABLE, ZWOLLE, (ENSCHEDE, DORDRECHT))
    assert list(by_theme) == ["general", "size", "social", "financial", "physical"]
    assert by_theme["size"] == tuple(
        rank_of(TABLE, ZWOLLE, other, Method(theme="size")) for other in (ENSCHEDE, DORDRECHT)
    )
    places = {theme: by_theme[theme][0].place or 999 for theme in by_theme}
    assert places["size"] < places["general"]
