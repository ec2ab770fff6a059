"""What somebody takes along about practices."""

from __future__ import annotations

import json

from leercyclus.web.practices.models import Thanked
from leercyclus.web.practices.personal_queries import export_person
from tests.cast import Cast
from tests.fixed import fixed


def test_it_holds_what_names_somebody_and_what_somebody_wrote(cast: Cast) -> None:
    found = export_person(cast.people["participant"].pk)
    text = json.dumps(found, ensure_ascii=False)
    assert "De schrijfwijzer voor brieven" in text
    assert "samen met bewoners schouwen" in text
    assert "Werkwijze aan de deur" in json.dumps(export_person(cast.people["enschede"].pk))
    assert "Alleen voor brieven over belasting." in json.dumps(export_person(cast.people["deventer"].pk))


def test_a_partner_takes_along_that_a_mail_went(cast: Cast) -> None:
    Thanked.objects.create(visit_id=fixed("visit-partner"), at="2026-06-10T02:00Z")
    assert export_person(cast.people["partner"].pk)["told_what_became_of_a_day"] == ["2026-06-10T02:00:00+00:00"]
