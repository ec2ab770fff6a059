"""Rooms read from lines that were pasted."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.room_draft import RoomDraft, read_rooms


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Raadzaal; 60; eerste verdieping", RoomDraft("Raadzaal", 60, "eerste verdieping")),
        ("Raadzaal\t60\teerste verdieping", RoomDraft("Raadzaal", 60, "eerste verdieping")),
        ("Raadzaal, 60 plaatsen", RoomDraft("Raadzaal", 60)),
        (
            "Kamer 2; tweede verdieping; 12; niet drempelvrij",
            RoomDraft("Kamer 2", 12, "tweede verdieping", is_step_free=False),
        ),
        (
            "Hal; 80; Ringleiding; links; naast de bodes",
            RoomDraft("Hal", 80, "links, naast de bodes", has_hearing_loop=True),
        ),
        ("Council chamber; 60 seats; not step-free", RoomDraft("Council chamber", 60, is_step_free=False)),
    ],
)
def test_a_line_is_read_however_it_was_written(line: str, read: RoomDraft) -> None:
    assert read_rooms(f"\n{line}\n") == (read,)


def test_every_line_that_is_not_understood_is_told_with_its_number() -> None:
    with pytest.raises(BadInput) as caught:
        read_rooms("Raadzaal; 60\nKamer 2; boven\n; 12\nraadzaal; 5")
    told = caught.value.say("nl")
    assert [sentence.split(":")[0] for sentence in told[:2]] == ["Regel 2", "Regel 3"]
    assert "‘raadzaal’" in told[2]


@pytest.mark.parametrize("text", ["", " \n ", "\n".join(f"Zaal {number}; 5" for number in range(41))])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_rooms(text)
    assert caught.value.say("en")[0].startswith("Expected")
