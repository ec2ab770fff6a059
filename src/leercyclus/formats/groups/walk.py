"""Walking through JSON that somebody hands in: every problem is kept with its place, `people[3].present`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar

from leercyclus.engine.reasons import BadInput, Reason, Rule
from leercyclus.formats.groups import json_sentences as sentences
from leercyclus.formats.problems import MOST_PROBLEMS
from leercyclus.formats.problems_sentences import MORE

LARGEST_BYTES = 50_000_000
MOST_SHOWN = 60
Part = TypeVar("Part")


def parsed(data: bytes, name: str) -> object:
    """Parse JSON in UTF-8 (with or without a mark), UTF-16 or UTF-32.

    Raises:
        BadInput: too large, no text, no JSON, a key that stands twice in one object.
    """
    if len(data) > LARGEST_BYTES:
        raise BadInput(sentences.TOO_LARGE(name=name, size=round(len(data) / 1e6), most=LARGEST_BYTES // 1_000_000))
    try:
        text = data.decode(json.detect_encoding(data))
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refused)
    except UnicodeDecodeError:
        raise BadInput(sentences.NOT_TEXT(name=name)) from None
    except RecursionError:
        raise BadInput(sentences.TOO_DEEP(name=name)) from None
    except json.JSONDecodeError as error:
        raise BadInput(sentences.BROKEN(name=name, line=error.lineno, column=error.colno)) from None


class Walk:
    """Reads the parts of parsed JSON; what is not as expected becomes a problem, and reading goes on."""

    def __init__(self) -> None:
        self.problems: list[Reason] = []

    def end(self) -> None:
        """Finish reading.

        Raises:
            BadInput: when there were problems, twenty at most.
        """
        if self.problems:
            rest = len(self.problems) - MOST_PROBLEMS
            more = [MORE(count=rest)] if rest > 0 else []
            raise BadInput(*self.problems[:MOST_PROBLEMS], *more)

    def text(self, value: object, place: str) -> str:
        """Read a text with something in it; empty when it is none."""
        if isinstance(value, str) and value.strip() and _can_be_written(value):
            return value
        self.refuse(value, place, sentences.A_TEXT)
        return ""

    def label(self, value: object, place: str) -> str:
        """Read what may be known of somebody: a text, a number, yes or no, or nothing."""
        if value is None or value == "":
            return ""
        if isinstance(value, bool | int | float):
            return json.dumps(value)
        if isinstance(value, str) and _can_be_written(value):
            return value
        self.refuse(value, place, sentences.A_VALUE)
        return ""

    def number(self, value: object, place: str) -> int:
        """Read a whole number of zero or more; zero when it is none."""
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        self.refuse(value, place, sentences.A_NUMBER)
        return 0

    def yes(self, value: object, place: str) -> bool:
        """Read `true` or `false`."""
        if isinstance(value, bool):
            return value
        self.refuse(value, place, sentences.A_YES_OR_NO)
        return True

    def every(
        self, value: object, place: str, read: Callable[[object, str], Part], *, wanted: Rule = sentences.A_LIST
    ) -> tuple[Part, ...]:
        """Read a list, part by part."""
        if not isinstance(value, list):
            self.refuse(value, place, wanted)
            return ()
        return tuple(read(part, f"{place}[{number}]") for number, part in enumerate(value))

    def keys(self, value: object, place: str, needed: Mapping[str, Rule]) -> Mapping[str, object] | None:
        """Read an object that has to have some keys; None when it is no object or misses one."""
        if not isinstance(value, dict):
            self.refuse(value, place, sentences.AN_OBJECT)
            return None
        missing = [key for key in needed if key not in value]
        self.problems += [sentences.MISSING(place=place, key=key, wanted=needed[key]()) for key in missing]
        return None if missing else value

    def row(self, value: object, place: str, kinds: Sequence[type], wanted: Rule) -> tuple[Any, ...] | None:
        """Read a short list of fixed kinds, such as a pair of ids; None when it is none."""
        if isinstance(value, list) and [type(part) for part in value] == list(kinds):
            return tuple(value)
        self.refuse(value, place, wanted)
        return None

    def refuse(self, value: object, place: str, wanted: Rule) -> None:
        """Keep a problem: another thing was expected here."""
        self.problems.append(sentences.EXPECTED(place=place, wanted=wanted(), found=_shown(value)))


def _shown(value: object) -> Reason:
    if value is None:
        return sentences.NOTHING()
    text = json.dumps(value, ensure_ascii=True)
    return sentences.PLAIN(found=text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + " ...")


def _can_be_written(text: str) -> bool:
    """Tell whether text can be written to a file: half a sign, which JSON can hold, cannot."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise BadInput(sentences.DOUBLE_KEY(key=next(key for key in keys if keys.count(key) > 1)))
    return found


def _refused(text: str) -> NoReturn:
    """Refuse NaN and Infinity, which are no JSON."""
    raise json.JSONDecodeError(text, text, 0)
