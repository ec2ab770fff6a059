"""Rooms read from lines that were pasted."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.room_draft import RoomDraft, read_rooms


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Raadzaal; 60; eerste verdieping", RoomDraft("Raadzaal", 60, "eerste verdieping", is_told=False)),
        ("Raadzaal\t60\teerste verdieping", RoomDraft("Raadzaal", 60, "eerste verdieping", is_told=False)),
        ("Raadzaal, 60 plaatsen", RoomDraft("Raadzaal", 60, is_told=False)),
        (
            "Kamer 2; tweede verdieping; 12; niet drempelvrij",
            RoomDraft("Kamer 2", 12, "tweede verdieping", is_step_free=False),
        ),
        (
            "Hal; 80; Ringleiding; links; naast de bodes",
            RoomDraft("Hal", 80, "links, naast de bodes", has_hearing_loop=True, is_told=False),
        ),
        (
            "Kamer 2;20;tweede verdieping, niet drempelvrij",
            RoomDraft("Kamer 2", 20, "tweede verdieping", is_step_free=False),
        ),
        ("Council chamber; 60 seats; not step-free", RoomDraft("Council chamber", 60, is_step_free=False)),
    ],
)
def test_a_line_is_read_however_it_was_written(line: str, read: RoomDraft) -> None:
    assert read_rooms(f"\n{line}\n") == (read,)


@pytest.mark.parametrize(
    "said",
    [
        "via de trap",
        "een paar drempels bij de deur",
        "Niet helemaal drempelvrij",
        "drempelvrij: nee",
        "drempelvrij\tnee",
        "drempelvrij; behalve de trap achterin",
        "niet per rolstoel te bereiken",
        "up the stairs",
        "not fully step free",
        "geen lift",
        "niet-drempelvrij",
        "deels drempelvrij",
        "drempelvrij; nee",
        "niet zonder trap te bereiken",
        "met twee treden",
    ],
)
def test_what_speaks_against_step_free_is_heard_anywhere_in_the_line(said: str) -> None:
    for line in (f"Kamer 2; 12; {said}", f"Kamer 2; 12; boven, {said}", f"Kamer 2 ({said}); 12"):
        assert [room.is_step_free for room in read_rooms(line)] == [False]


@pytest.mark.parametrize(
    "said",
    [
        "drempelvrij",
        "zonder drempels",
        "boven, drempelvrij",
        "no steps",
        "drempel vrij",
        "step-free; no hearing loop",
        "rolstoeltoegankelijk",
    ],
)
def test_what_is_said_to_be_step_free_is_so_and_what_says_nothing_is_marked(said: str) -> None:
    (told, silent) = read_rooms(f"Hal; 80; {said}\nTrapzaal; 12; begane grond")
    assert (told.is_step_free, told.is_told, silent.is_step_free, silent.is_told) == (True, True, True, False)


def test_a_wheelchair_that_is_only_named_promises_nothing() -> None:
    assert [room.is_told for room in read_rooms("Hal; 80; plek voor de rolstoel")] == [False]


def test_every_line_that_is_not_understood_is_told_with_its_number() -> None:
    with pytest.raises(BadInput) as caught:
        read_rooms("Raadzaal; 60\nKamer 2; boven\n; 12\nraadzaal; 5")
    told = caught.value.say("nl")
    assert [sentence.split(":")[0] for sentence in told[:2]] == ["Regel 2", "Regel 3"]
    assert told[2].startswith("Regel 4: ‘raadzaal’ staat ook op regel 1.")


@pytest.mark.parametrize("text", ["", " \n ", "\n".join(f"Zaal {number}; 5" for number in range(41))])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_rooms(text)
    assert caught.value.say("en")[0].startswith("Expected")
