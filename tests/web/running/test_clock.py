"""What is on now."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.web.running.clock import ByHand, Phase, Planned, Timed, timed

ARRIVAL, ROUND_1, BREAK, ROUND_2 = (UUID(int=number) for number in range(1, 5))
DAY = (
    Planned(ARRIVAL, 510, 30),
    Planned(ROUND_1, 540, 60),
    Planned(BREAK, 610, 20),
    Planned(ROUND_2, 630, 60),
)


def by_slot(minute: int, **by_hand: ByHand) -> dict[UUID, Timed]:
    hands = {slot: by_hand[name] for name, slot in (("round_1", ROUND_1), ("pause", BREAK)) if name in by_hand}
    return {one.slot: one for one in timed(DAY, hands, minute)}


def test_without_a_host_the_clock_runs_the_day() -> None:
    found = by_slot(550)
    assert [one.phase for one in found.values()] == [Phase.PAST, Phase.NOW, Phase.LATER, Phase.LATER]
    assert [(one.first, one.last, one.late) for one in found.values()] == [
        (510, 540, 0),
        (540, 600, 0),
        (610, 630, 0),
        (630, 690, 0),
    ]


def test_a_part_ends_at_the_minute_at_which_the_next_begins() -> None:
    assert by_slot(540)[ARRIVAL].phase is Phase.PAST
    assert by_slot(540)[ROUND_1].phase is Phase.NOW


def test_between_two_parts_nothing_is_on() -> None:
    assert {one.phase for one in by_slot(605).values()} == {Phase.PAST, Phase.LATER}


def test_a_part_that_is_made_longer_pushes_what_comes_after_until_a_pause_takes_it_up() -> None:
    found = by_slot(550, round_1=ByHand(extra=15))
    assert (found[ROUND_1].last, found[BREAK].first, found[ROUND_2].first) == (615, 615, 635)
    assert (found[BREAK].late, found[ROUND_2].late) == (5, 5)


def test_a_part_that_was_begun_early_is_on() -> None:
    assert by_slot(535, round_1=ByHand(began=535))[ROUND_1].phase is Phase.NOW
    assert by_slot(535, round_1=ByHand(began=535))[ROUND_1].last == 595


def test_nothing_begins_before_its_time_by_itself() -> None:
    found = by_slot(590, round_1=ByHand(began=530, ended=580))
    assert found[BREAK].first == 610
    assert found[BREAK].phase is Phase.LATER


def test_a_part_that_was_begun_by_hand_goes_on_until_somebody_ends_it_or_begins_the_next() -> None:
    assert by_slot(620, round_1=ByHand(began=545))[ROUND_1].phase is Phase.NOW
    assert by_slot(620, round_1=ByHand(began=545))[BREAK].phase is Phase.LATER
    followed = by_slot(620, round_1=ByHand(began=545), pause=ByHand(began=618))
    assert (followed[ROUND_1].phase, followed[BREAK].phase) == (Phase.PAST, Phase.NOW)


def test_what_was_ended_by_hand_is_past() -> None:
    assert by_slot(590, round_1=ByHand(ended=585))[ROUND_1].phase is Phase.PAST


def test_parts_at_the_same_time_do_not_push_each_other() -> None:
    beside = (Planned(ARRIVAL, 510, 60), Planned(ROUND_1, 510, 90), Planned(ROUND_2, 600, 30))
    found = timed(beside, {ARRIVAL: ByHand(extra=40)}, 0)
    assert [one.first for one in found] == [510, 510, 610]


def test_before_the_day_all_is_to_come_and_afterwards_all_is_past() -> None:
    assert {one.phase for one in timed(DAY, {}, -1)} == {Phase.LATER}
    assert {one.phase for one in timed(DAY, {}, 1440)} == {Phase.PAST}


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 120)), min_size=1, max_size=8),
    st.lists(st.tuples(st.none() | st.integers(0, 1439), st.integers(0, 60)), min_size=8, max_size=8),
    st.integers(-1, 1440),
)
def test_a_part_never_begins_while_the_one_before_is_on_unless_a_host_says_so(
    spans: list[tuple[int, int]], hands: list[tuple[int | None, int]], minute: int
) -> None:
    parts, first = [], 480
    for number, (pause, minutes) in enumerate(spans, start=1):
        parts.append(Planned(UUID(int=number), first + pause, minutes))
        first += pause + minutes
    by_hand = {part.slot: ByHand(began=began, extra=extra) for part, (began, extra) in zip(parts, hands, strict=False)}
    found = timed(parts, by_hand, minute)
    for number, one in enumerate(found):
        assert one.last >= one.first
        if by_hand[one.slot].began is None:
            assert one.first >= parts[number].first
            assert number == 0 or one.first >= found[number - 1].last
