"""How somebody is called in a line."""

from __future__ import annotations

from leercyclus.web.people.called import called


def test_what_the_name_says_already_is_not_said_again() -> None:
    assert called("Wijkcoach Holtenbroek Zwolle", "wijkcoach Holtenbroek", "Zwolle") == "Wijkcoach Holtenbroek Zwolle"
    assert called("J. de Boer", "wijkcoach", "Zwolle") == "J. de Boer, wijkcoach, Zwolle"


def test_who_has_no_name_is_called_by_what_is_known() -> None:
    assert called("", "wijkcoach", "", "Zwolle") == "wijkcoach, Zwolle"
