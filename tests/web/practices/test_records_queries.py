"""Practices as documents for the law on public records."""

from __future__ import annotations

from datetime import date

from leercyclus.web.keeping.records import Sort
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.records_queries import records_of
from tests.cast import Cast
from tests.fixed import fixed

ALL = (date(2000, 1, 1), date(2999, 1, 1))


def test_a_municipality_holds_what_it_wrote_and_what_it_gave_and_received(cast: Cast) -> None:
    found = records_of(cast.zwolle.pk, *ALL)
    assert {(one.sort, one.title) for one in found} == {
        (Sort.PRACTICE, "De schrijfwijzer voor brieven"),
        (Sort.WANT, "Wie heeft wijkcoaches die samen met bewoners schouwen?"),
        (Sort.FOLLOW_UP, "Vervolg van Enschede voor Zwolle"),
    }
    deventer = records_of(cast.organisations["GM0150"].pk, *ALL)
    assert [passage.text for one in deventer for passage in one.passages] == ["Alleen voor brieven over belasting."]


def test_an_example_of_the_article_is_no_document_of_a_municipality(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(is_example=True)
    assert Sort.PRACTICE not in {one.sort for one in records_of(cast.zwolle.pk, *ALL)}


def test_outside_the_days_that_were_asked_for_there_is_nothing(cast: Cast) -> None:
    assert records_of(cast.zwolle.pk, date(2001, 1, 1), date(2001, 12, 31)) == []
