"""Minutes between municipalities: `from,to,minutes`."""

from __future__ import annotations

from leercyclus.formats.lists import sentences
from leercyclus.formats.lists.lines import read_lines


def read_journeys(data: bytes) -> dict[tuple[str, str], float]:
    r"""Read the minutes from one municipality to another, as written: codes or names.

    Raises:
        BadInput: what `lines.read_lines` refuses.

    Examples:
        >>> read_journeys(b"from,to,minutes\nZwolle,Enschede,70\n")
        {('Zwolle', 'Enschede'): 70.0}
    """
    lines = read_lines(data, ("from", "to", "minutes"), sentences.BAD_JOURNEY, ("van", "naar", "minuten"))
    return {(line.names[0], line.names[1]): line.value for line in lines}
