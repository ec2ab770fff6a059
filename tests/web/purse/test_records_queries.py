"""What a municipality holds of the closed purse under the law on public records."""

from __future__ import annotations

from datetime import date

from leercyclus.web.purse.records_queries import records_of
from tests.cast import Cast

EVER = date(2000, 1, 1), date(2999, 1, 1)


def test_both_sides_hold_what_was_put_right_with_its_reason(cast: Cast) -> None:
    for organisation in (cast.zwolle, cast.enschede):
        found = records_of(organisation.pk, *EVER)
        assert [one.passages[1].text for one in found] == ["Een middag meegelopen aan de balie.", "Het waren acht uur."]
    assert records_of(cast.organisations["GM0505"].pk, *EVER) == []
    assert records_of(cast.zwolle.pk, date(2000, 1, 1), date(2000, 1, 2)) == []
