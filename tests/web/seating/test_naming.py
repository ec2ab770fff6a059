from __future__ import annotations

from uuid import uuid4

import pytest

from leercyclus.engine.reasons import Language
from leercyclus.web.seating.naming import Naming

OFFER = str(uuid4())
KEPT = {
    "nl": f"‘A’ zit in ronde 1 in groep table-3. ‘B’ zit in ronde 2 in groep {OFFER}. Ronde 2: groep {OFFER} is vol.",
    "en": f"‘A’ sits in group table-3 in round 1. ‘B’ sits in group {OFFER} in round 2. Round 2: group {OFFER} fits.",
}
SAID = {
    "nl": "‘A’ zit in ‘Tafels’ aan tafel 3. ‘B’ zit in ‘Keuzes’ bij ‘Brieven’. ‘Keuzes’: ‘Brieven’ is vol.",
    "en": "‘A’ sits at table 3 in ‘Tafels’. ‘B’ sits in ‘Brieven’ in ‘Keuzes’. ‘Keuzes’: ‘Brieven’ fits.",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_people_sit_at_a_table_and_with_a_workshop(language: Language) -> None:
    naming = Naming({OFFER: "‘Brieven’"}, ("‘Tafels’", "‘Keuzes’"))
    assert naming.say_kept(KEPT, language) == SAID[language]


def test_a_workshop_that_is_gone_is_called_so_and_not_a_person() -> None:
    said = Naming({}, ("‘Tafels’", "‘Keuzes’")).say_kept(KEPT, "nl")
    assert "‘B’ zit in ‘Keuzes’ bij een keuze die er niet meer is." in said


@pytest.mark.parametrize("said", ["‘Ronde 2’ (15:00)", "‘Round 2’ (15:00)"])
def test_a_title_of_a_part_is_not_taken_for_the_number_of_a_round(said: str) -> None:
    naming = Naming({}, ("‘Ronde 1’ (09:30)", "‘Workshops’ (10:45)", said))
    assert naming.say_kept({"nl": f"Zij is er bij {said} niet, en in ronde 3 wel.", "en": ""}, "nl") == (
        f"Zij is er bij {said} niet, en in {said} wel."
    )
