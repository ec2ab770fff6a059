"""A person out of texts that others wrote."""

from __future__ import annotations

import pytest

from leercyclus.web.keeping.redact import INSTEAD, Traces, redact, redact_within, traces

JO = traces(["Jo Bos"], ["jo.bos@ede.example"], ["Ede", "Dordrecht"])
CASES = {
    "the whole name": ("Vraag Jo Bos.", f"Vraag {INSTEAD}."),
    "whatever the capitals": ("VRAAG JO BOS", f"VRAAG {INSTEAD}"),
    "over two lines": ("Jo\n Bos", INSTEAD),
    "the address": ("mail jo.bos@ede.example", f"mail {INSTEAD}"),
    "before the @ alone": ("jo.bos weet het", f"{INSTEAD} weet het"),
    "the last name as a name": ("Mevrouw Bos", f"Mevrouw {INSTEAD}"),
    "the last name as a word": ("in het bos", "in het bos"),
    "a part of a word": ("Bosrijk Ede", "Bosrijk Ede"),
    "somebody else": ("Jo Vos", "Jo Vos"),
}


@pytest.mark.parametrize(("text", "after"), CASES.values(), ids=CASES)
def test_whole_words_by_which_somebody_is_named_are_replaced(text: str, after: str) -> None:
    assert redact(text, JO) == after


def test_a_post_and_a_city_in_a_name_are_no_last_name() -> None:
    assert traces(["Wethouder sociaal, Dordrecht"], []).as_written == ()


def test_a_last_name_that_is_a_municipality_stays_in_texts() -> None:
    assert traces(["Jan Dordrecht"], [], ["Dordrecht"]).as_written == ()


def test_an_address_of_nobody_in_particular_is_not_looked_for_by_its_beginning() -> None:
    assert traces([], ["gemeente@ede.example"]).anyhow == ("gemeente@ede.example",)


def test_every_text_within_json_is_searched_keys_included() -> None:
    given = {"Jo Bos": ["Bos", 3, None], "n": {"x": "jo.bos@ede.example"}}
    assert redact_within(given, JO) == {INSTEAD: [INSTEAD, 3, None], "n": {"x": INSTEAD}}


def test_without_traces_a_text_stays() -> None:
    assert redact("Jo Bos", Traces()) == "Jo Bos"
