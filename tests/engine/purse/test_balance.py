from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.engine.purse import Gift, Kind, Period, balance_of, broken_rules, for_successors, next_host, overdrawn
from leercyclus.engine.reasons import BadInput

NAMES = ("Deventer", "Dordrecht", "Enschede", "Zwolle")


@st.composite
def gifts(draw: st.DrawFn) -> Gift:
    giver = draw(st.sampled_from(NAMES))
    taker = draw(st.sampled_from([one for one in NAMES if one != giver]))
    kind = draw(st.sampled_from(list(Kind)))
    tenths = draw(st.integers(-300, 300).filter(bool))
    amount = Decimal(tenths) / 10 if kind is Kind.HOUR else Decimal(1 if tenths > 0 else -1)
    on = f"202{draw(st.integers(4, 6))}-0{draw(st.integers(1, 9))}-1{draw(st.integers(0, 9))}"
    return Gift(giver, taker, kind, amount, on)


QUICK = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
LEDGERS = st.lists(gifts(), max_size=25)


@QUICK
@given(LEDGERS)
def test_what_is_given_is_what_is_received_and_the_balance_is_nought(ledger: list[Gift]) -> None:
    found = balance_of(ledger, members=NAMES)
    for kind in ("days", "seats", "hours"):
        assert sum(getattr(one.given, kind) for one in found.shares) == sum(
            getattr(one.received, kind) for one in found.shares
        )
    assert sum(one.hours for one in found.shares) == 0


@QUICK
@given(
    LEDGERS,
    st.integers(0, 60),
    st.dictionaries(st.sampled_from(NAMES), st.integers(0, 2)),
    st.sets(st.sampled_from(NAMES)),
)
def test_a_checker_that_knows_nothing_of_it_agrees(
    ledger: list[Gift], tolerance: int, planned: dict[str, int], cannot: set[str]
) -> None:
    found = balance_of(ledger, members=NAMES, tolerance=Decimal(tolerance))
    proposal = next_host(found, NAMES, planned=planned, cannot=cannot)
    assert broken_rules(ledger, found, proposal=proposal, members=NAMES, planned=planned, cannot=cannot) == ()
    assert bool(proposal.host) is (len(cannot) < len(NAMES))


@QUICK
@given(LEDGERS)
def test_the_cycles_together_are_the_whole(ledger: list[Gift]) -> None:
    periods = [Period("one", "2024-01-01", "2024-12-31"), Period("two", "2025-01-01", "2025-12-31")]
    found = balance_of(ledger, members=NAMES, periods=periods)
    for place, share in enumerate(found.shares):
        parts = [shares[place] for _name, shares in found.periods]
        assert sum(one.hours for one in parts) == share.hours
        assert sum(one.given.seats for one in parts) == share.given.seats


@QUICK
@given(LEDGERS, st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_a_merger_moves_everything_to_the_successor(ledger: list[Gift], gone: str, kept: str) -> None:
    successors = {gone: kept} if gone != kept else {}
    before, after = balance_of(ledger, members=NAMES), balance_of(for_successors(ledger, successors), members=NAMES)
    hours = {one.name: one.hours for one in before.shares}
    now = {one.name: one.hours for one in after.shares}
    assert now[kept] == hours[kept] + (hours[gone] if gone != kept else 0)
    assert gone == kept or now[gone] == 0


@QUICK
@given(LEDGERS, st.data())
def test_the_checker_sees_a_balance_that_is_not_right(ledger: list[Gift], data: st.DataObject) -> None:
    wrong = data.draw(gifts())
    assert broken_rules(ledger, balance_of([*ledger, wrong], members=NAMES)) != ()


def test_the_checker_sees_a_sum_that_does_not_close_and_a_host_out_of_turn() -> None:
    ledger = [Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(8), "2026-03-12")]
    found = balance_of(ledger)
    first = found.shares[0]
    changed = replace(first, given=replace(first.given, hours=Decimal(3), seats=Decimal(2)))
    said = {one.rule.id for one in broken_rules(ledger, replace(found, shares=(changed, *found.shares[1:])))}
    assert said == {"purse.broken_sum", "purse.broken_nought", "purse.broken_share"}
    proposal = replace(next_host(found, ["Zwolle", "Enschede"]), host="Zwolle")
    (broken,) = broken_rules(ledger, found, proposal=proposal, members=["Zwolle", "Enschede"])
    assert broken.say("en") == "Zwolle was proposed, but by the rules Enschede goes first."


def test_a_day_put_right_is_no_longer_hosted() -> None:
    day = Gift("Zwolle", "Enschede", Kind.DAY, Decimal(1), "2026-03-12")
    (_, zwolle) = balance_of([day]).shares
    assert (zwolle.hosted, zwolle.last_hosted) == (1, "2026-03-12")
    (_, zwolle) = balance_of([day, replace(day, amount=Decimal(-1))]).shares
    assert (zwolle.hosted, zwolle.last_hosted, int(zwolle.given.days)) == (0, "", 0)


def test_what_lies_in_no_cycle_is_shown_apart() -> None:
    gift = Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(8), "2026-03-12")
    found = balance_of([gift], periods=[Period("later", "2026-09-01", "2027-07-01")])
    assert [(name, [str(one.hours) for one in shares]) for name, shares in found.periods] == [
        ("later", ["0", "0"]),
        ("", ["-8", "8"]),
    ]


def test_only_those_beyond_the_tolerance_are_outside() -> None:
    gift = Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(40), "2026-03-12")
    assert balance_of([gift], tolerance=Decimal(40)).outside() == ()
    assert [one.name for one in balance_of([gift], tolerance=Decimal("39.9")).outside()] == ["Enschede", "Zwolle"]


@pytest.mark.parametrize(
    ("gift", "said"),
    [
        (Gift("", "Zwolle", Kind.HOUR, Decimal(1), "2026-03-12"), "an empty name on 2026-03-12"),
        (Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(0), "2026-03-12"), "got 0, from Zwolle to Enschede"),
        (Gift("Zwolle", "Enschede", Kind.HOUR, Decimal("NaN"), "2026-03-12"), "got NaN"),
        (Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(1), "12-3-2026"), "got ‘12-3-2026’"),
    ],
)
def test_a_gift_that_cannot_be_counted_is_refused_in_a_sentence(gift: Gift, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        balance_of([gift])


def test_a_tolerance_below_zero_and_a_cycle_backwards_are_refused_together() -> None:
    with pytest.raises(BadInput) as caught:
        balance_of([], tolerance=Decimal(-1), periods=[Period("cyclus", "2026-09-01", "2026-01-01")])
    assert [one.rule.id for one in caught.value.reasons] == ["purse.backwards", "purse.negative_tolerance"]


def test_successors_in_a_circle_are_refused() -> None:
    with pytest.raises(BadInput, match="comes back at"):
        for_successors([], {"Haaren": "Vught", "Vught": "Haaren"})


def test_parts_of_days_and_seats_are_refused_and_parts_of_hours_are_not() -> None:
    half = Gift("Zwolle", "Enschede", Kind.SEAT, Decimal("1.5"), "2026-03-12")
    with pytest.raises(BadInput, match=r"Days and seats go in whole numbers, got 1\.5"):
        balance_of([half])
    with pytest.raises(BadInput, match="Days and seats go in whole numbers"):
        balance_of([replace(half, kind=Kind.DAY, amount=Decimal("0.5"))])
    assert balance_of([replace(half, kind=Kind.HOUR)]).shares[0].hours == Decimal("-1.5")


def test_more_taken_off_than_given_is_named_by_pair_and_kind_and_of_days_by_date() -> None:
    day = Gift("Zwolle", "Enschede", Kind.DAY, Decimal(1), "2026-03-12")
    off = replace(day, amount=Decimal(-1), on="2026-03-13")
    assert [one.rule.id for one in overdrawn([day, off])] == ["purse.no_day_then"]
    assert overdrawn([day, replace(off, on=day.on)]) == ()
    assert [one.rule.id for one in overdrawn([off])] == ["purse.days_below"]
    assert overdrawn([replace(off, giver="Enschede", taker="Zwolle")])[0].figures["giver"] == "Enschede"
