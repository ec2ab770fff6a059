"""Persons as mail programs write them: `Anna Bakker <anna@zwolle.example>; "De Vries, Jan" <jan@zwolle.example>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import unquote

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.addresses import mail_address
from leercyclus.formats.persons import sentences, values
from leercyclus.formats.persons.levels import level_of
from leercyclus.formats.persons.result import PersonRow
from leercyclus.formats.problems import Problem

MOST_PERSONS = 5_000
_LONGEST = 600
_BEFORE_LAST = frozenset(("de", "den", "der", "van", "von", "ter", "ten", "te", "'t", "op", "in", "el", "al"))
_ADDRESS_ALONE = re.compile(r"<[^<>]*>|\S*@\S*|\([^()]*\)")
_LABEL = re.compile(r"(?:aan|to|cc|bcc|van|from)\s*:\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"(.*?)[\s,]*(?:<([^<>]*)>|(?<!\S)([^\s<>\"]*@[^\s<>\"]*))", re.DOTALL)


def read_mail(text: str) -> tuple[list[PersonRow], list[Problem]]:
    r"""Read pasted text: people with `;`, `,` or a line between them.

    A comma that may stand in a name or between two people is refused: a guess would make one person of two.

    Args:
        text: what was pasted.

    Returns:
        The persons, counted from 1 in their order; and what could not be taken.

    Examples:
        >>> rows, _ = read_mail('"De Vries, Anna" <a.devries@zwolle.example>, piet@zwolle.example')
        >>> [(row.name, row.email) for row in rows]
        [('Anna De Vries', 'a.devries@zwolle.example'), ('', 'piet@zwolle.example')]
    """
    persons: list[PersonRow] = []
    problems: list[Problem] = []
    wholes = list(_split(text, ";\n\r"))
    parts = [part for whole in wholes for part in _by_comma(whole, is_all=len(wholes) == 1)]
    if len(parts) > MOST_PERSONS:
        return [], [Problem(None, None, sentences.TOO_MANY(most=MOST_PERSONS, found=len(parts)))]
    for number, part in enumerate(parts, start=1):
        try:
            persons.append(_person(number, part))
        except BadInput as bad:
            problems += [Problem(number, None, reason, is_person=True) for reason in bad.reasons]
    return persons, problems


def _person(number: int, part: str | None) -> PersonRow:
    """Read one person.

    Raises:
        BadInput: no address that can exist, or a comma of which nobody knows what it means.
    """
    if part is None:
        raise BadInput(sentences.WHOSE_COMMA())
    found = _ADDRESS.fullmatch(part) if len(part) <= _LONGEST else None
    written, address = (found[1], found[2] or found[3] or "") if found else (part, "")
    if _bare(written).casefold() == address.casefold():
        written = ""  # some programs write the address in the place of the name as well
    if not {"@", "<"}.isdisjoint(written) or len(part) > _LONGEST:
        raise BadInput(sentences.NO_PERSON(found=values.shown(part)))
    email = mail_address(values.plain_text(address, 400)) if found else ""
    whole, organisation = values.apart(values.plain_text(_bare(written)))
    name, post = values.post_apart(whole)
    if post and not organisation:
        name, organisation = values.apart(name)
    if not name and not email:
        raise BadInput(sentences.NO_PERSON(found=values.shown(part)))
    return PersonRow(number, values.turned(name), email, organisation, level=level_of(post), post=post)


def _bare(text: str) -> str:
    """Take the quotes away that mail programs put around a name."""
    bare = text.strip()
    return (
        unquote(bare).strip("'\" ") if bare[:1] == '"' else bare.strip("' ") if bare[:1] == bare[-1:] == "'" else bare
    )


def _split(text: str, signs: str) -> Iterator[str]:
    """Split text where a sign stands outside quotes and outside `<` and `>`; what holds nothing is left out."""
    start, is_quoted, is_address, is_begun = 0, False, False, False
    for place, sign in enumerate(text):
        if sign in "\n\r":
            is_quoted = is_address = False  # nothing runs on to the next line, also where a quote is never closed
        if sign == '"' and not is_address and (is_quoted or not is_begun):
            is_quoted = not is_quoted
        elif sign in "<>" and not is_quoted:
            is_address = sign == "<"
        elif sign in signs and not is_quoted and not is_address:
            yield from filter(None, [_LABEL.sub("", text[start:place].strip(), count=1)])
            start, is_begun = place + 1, False
            continue
        is_begun = is_begun or not sign.isspace()
    yield from filter(None, [_LABEL.sub("", text[start:].strip(), count=1)])


def _by_comma(text: str, *, is_all: bool) -> Iterator[str | None]:
    """Split a part by comma where commas stand between people; None where they may do something else.

    Args:
        text: a part without `;`.
        is_all: whether it is all of the text, so that a comma is the only sign that can stand between people.
    """
    pieces = list(_split(text, ","))
    with_address = ["@" in piece for piece in pieces]
    lasts = pieces[::2]
    if all(with_address) or len(pieces) == 1:
        yield from pieces
    elif with_address == [False, True] * len(lasts) and all(map(_is_last_name, lasts, pieces[1::2])):
        yield from (f"{last}, {first}" for last, first in zip(lasts, pieces[1::2], strict=True))
    elif not any(with_address) and len(pieces) == len("ab") and not is_all:
        yield text
    elif not any(with_address) and all(" " in piece for piece in pieces):
        yield from pieces
    else:
        yield None


def _is_last_name(last: str, first: str) -> bool:
    """Tell whether two texts around a comma are one person: `De Vries, Anna Maria`, and not `Anna Bakker, Jan Smit`."""
    words = last.casefold().split()
    return (
        len(words) == 1
        or not {words[0], words[-1]}.isdisjoint(_BEFORE_LAST)
        or len(_ADDRESS_ALONE.sub("", first[:_LONGEST]).split()) <= 1
    )
