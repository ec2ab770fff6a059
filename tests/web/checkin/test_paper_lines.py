"""Who walked in, read from lines."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.checkin.paper_lines import MOST_LINES, read_walk_ins

ZWOLLE = UUID(int=1)
MEMBERS = {ZWOLLE: "Zwolle"}


@pytest.mark.parametrize(
    ("line", "organisation", "level"),
    [
        ("Jan; Zwolle; wethouder", ZWOLLE, "alderman"),
        ("Jan\tgemeente zwolle\tbeleidsmedewerker", ZWOLLE, "policy"),
        ("Jan; Deventer; afdelingshoofd;", "Deventer", "head"),
    ],
)
def test_a_line_is_a_name_an_organisation_and_a_level(line: str, organisation: UUID | str, level: str) -> None:
    (found,) = read_walk_ins(f"\n{line}\n", MEMBERS)
    assert (found.name, found.organisation, found.level) == ("Jan", organisation, level)


def test_every_line_that_is_not_understood_is_told_by_its_number() -> None:
    with pytest.raises(BadInput) as wrong:
        read_walk_ins("Jan; Zwolle\nPiet; Zwolle; wethouder\nKlaas; Zwolle; koning", MEMBERS)
    assert wrong.value.say("nl") == [
        (
            "Regel 1: verwacht: naam; organisatie; niveau. Gekregen: ‘Jan; Zwolle’. Zet de drie achter elkaar met een "
            "puntkomma ertussen."
        ),
        (
            "Regel 3: verwacht: een niveau, een van wethouder, gemeentesecretaris, directeur, afdelingshoofd, "
            "beleidsmedewerker, uitvoerend medewerker of partner. Gekregen: ‘koning’. Schrijf een van deze woorden."
        ),
    ]


def test_a_whole_list_is_for_the_list_of_people() -> None:
    with pytest.raises(BadInput, match="at most 60 lines, got 61"):
        read_walk_ins("Jan; Zwolle; wethouder\n" * (MOST_LINES + 1), MEMBERS)
