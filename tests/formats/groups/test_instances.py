"""A question in JSON is read with every problem at its place, and written as it was read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import open_instance, read_instance, write_instance
from tests.engine.groups.instances import STANDARD, standard

DAY: dict[str, Any] = {
    "people": [{"id": "p1", "city": "Zwolle"}, {"id": "p2", "city": "Enschede"}],
    "cross": "city",
    "rounds": [{"groups": [{"id": "r0g0", "min": 2, "max": 2}]}],
}
FULL = Instance(
    people=(
        Person("p1", {"city": "Zwolle"}, frozenset({0}), ("debt", "youth"), "p2", "p2", frozenset({"nl", "en"})),
        Person("p2", {"city": "Súdwest-Fryslân"}),
    ),
    rounds=(
        (Group("r0g0", 0, 2, "debt", frozenset({("city", "Zwolle")}), frozenset({"p2", "p1"})), Group("r0g1", 1, 2)),
    ),
    cross="city",
    diversify=("city",),
    apart=(("p1", "p2"),),
    together=(("p2", "p1"),),
    bounds=(Bound("city", "Zwolle", at_most=1), Bound("city", "Enschede", at_least=1)),
    pins=(Pin("p1", 0, "r0g1"),),
    partners_apart=False,
    allowed=(("p1", "p2"),),
    once=("debt",),
    name="day",
)


def problems(raw: object) -> list[str]:
    data = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    with pytest.raises(BadInput) as refused:
        open_instance(data, "day.json")
    return refused.value.say("en")


def test_what_is_written_reads_back_the_same() -> None:
    assert read_instance(write_instance(FULL), "day.json") == FULL


@pytest.mark.parametrize("name", STANDARD)
def test_the_standard_questions_read_as_their_makers_meant(name: str) -> None:
    instance = standard(name)
    assert read_instance(write_instance(instance), name) == instance


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_every_encoding_of_json_is_read(encoding: str) -> None:
    assert read_instance(json.dumps(DAY).encode(encoding), "day.json").people[1].id == "p2"


def test_numbers_of_people_become_text() -> None:
    raw = {**DAY, "people": [{"id": "p1", "city": 3, "new": True, "none": None}]}
    assert read_instance(json.dumps(raw).encode(), "day.json").people[0].attributes == {"city": "3", "new": "true"}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"people": 3}, "`people`: expected a list between [ and ], got 3."),
        ({"people": [5]}, "`people[0]`: expected a part between { and }, got 5."),
        ({"people": [{"name": "x"}]}, "`people[0]`: ‘id’ is missing. Add it: a text between quotes."),
        ({"people": [{"id": 3}]}, "`people[0].id`: expected a text between quotes, got 3."),
        ({"people": [{"id": "  "}]}, '`people[0].id`: expected a text between quotes, got "  ".'),
        ({"people": [{"id": "\ud800"}]}, "`people[0].id`: expected a text between quotes"),
        ({"people": [{"id": "a", "city": ["x"]}]}, '`people[0].city`: expected a text or a number, got ["x"].'),
        ({"people": [{"id": "a", "present": "1"}]}, "`people[0].present`: expected a list"),
        ({"people": [{"id": "a", "present": [1.5]}]}, "`people[0].present[0]`: expected a whole number of zero"),
        ({"people": [{"id": "a", "present": [True]}]}, "`people[0].present[0]`: expected a whole number of zero"),
        ({"people": [{"id": "a", "prefs": [1]}]}, "`people[0].prefs[0]`: expected a text between quotes, got 1."),
        ({"rounds": [{}]}, "`rounds[0]`: ‘groups’ is missing."),
        ({"rounds": [{"groups": [{"id": "g", "min": -1, "max": 2}]}]}, "`rounds[0].groups[0].min`: expected a whole"),
        ({"cross": None}, "`cross`: expected a text between quotes, got nothing (`null`)."),
        ({"apart": [["a"]]}, '`apart[0]`: expected two ids, such as ["p1", "p2"], got ["a"].'),
        ({"pins": [["a", "0", "g"]]}, "`pins[0]`: expected an id, the number of a round and the id of a group"),
        ({"bounds": [{"attr": "city"}]}, "`bounds[0]`: ‘value’ is missing."),
        ({"partners_apart": "no"}, "`partners_apart`: expected `true` or `false`"),
    ],
)
def test_a_part_of_another_kind_is_told_with_its_place(change: dict[str, Any], sentence: str) -> None:
    said = problems({**DAY, **change})
    assert len(said) == 1
    assert said[0].startswith(sentence)


def test_all_problems_are_told_at_once_and_twenty_at_most() -> None:
    said = problems({**DAY, "people": [{"id": number} for number in range(30)]})
    assert len(said) == 21
    assert said[-1] == "10 more such problems."


def test_long_values_are_cut_in_the_sentence() -> None:
    (said,) = problems({**DAY, "cross": ["x" * 1000]})
    assert len(said) < 200


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'{"people": [', "day.json is no JSON: it stops making sense at line 1, sign 13."),
        (b"", "day.json is no JSON"),
        (b'{"people": NaN}', "day.json is no JSON"),
        (b"\x89PNG\r\n\xff", "day.json is no JSON but something else"),
        (b'{"cross": "a", "cross": "b"}', "‘cross’ stands twice in the same part."),
        (b"[" * 100_000, "day.json has too many lists within lists"),
        (b"[]", "`day.json`: expected a part between { and }, got []."),
        (b'{"rounds": []}', "day.json is a plan (without ‘people’)."),
        (b"{}", "`day.json`: ‘people’ is missing."),
    ],
)
def test_what_is_no_question_at_all_is_told(data: bytes, sentence: str) -> None:
    assert problems(data)[0].startswith(sentence)


@pytest.mark.parametrize(
    ("change", "note"),
    [
        ({"togeter": []}, "‘togeter’ is not used (1 times, first in `togeter`). Did you mean ‘together’?"),
        (
            {"rounds": [{"groups": [{"id": "g", "min": 1, "max": 2, "them": "x"}]}]},
            "‘them’ is not used (1 times, first in `rounds[0].groups[0].them`). Did you mean ‘theme’?",
        ),
        (
            {"bounds": [{"attr": "city", "value": "x", "maxx": 1}]},
            "‘maxx’ is not used (1 times, first in `bounds[0].maxx`). Did you mean ‘max’?",
        ),
        (
            {"people": [{"id": "p1", "city": "x", "presents": "1"}]},
            (
                "‘presents’ was read as something known of people (1 times) and counts for nothing. "
                "Did you mean ‘present’?"
            ),
        ),
    ],
)
def test_a_key_that_looks_like_a_misspelling_is_told(change: dict[str, Any], note: str) -> None:
    opened = open_instance(json.dumps({**DAY, **change}).encode(), "day.json")
    assert [one.say("en") for one in opened.notes] == [note]


def test_an_attribute_that_counts_is_no_misspelling() -> None:
    raw = {**DAY, "people": [{"id": "p1", "language": "nl"}], "cross": "language"}
    assert open_instance(json.dumps(raw).encode(), "day.json").notes == ()


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from([*DAY, "apart", "bounds", "pins", "diversify", "name"]), _ANY))
def test_no_json_at_all_ends_in_anything_but_a_question_or_sentences(change: dict[str, Any]) -> None:
    try:
        instance = read_instance(json.dumps({**DAY, **change}).encode(), "day.json")
    except BadInput:
        return
    assert read_instance(write_instance(instance), "day.json") == instance
