"""What a point is about, in words."""

from __future__ import annotations

from leercyclus.web.agenda.subject import subject_words


def test_people_are_found_by_the_subject_and_the_role() -> None:
    assert any("cultuur" in words for words in subject_words("iv3.5.4.net", "nl"))
    assert subject_words("nergens", "nl") == ()
