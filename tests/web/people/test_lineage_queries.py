"""Which municipalities went on in which."""

from __future__ import annotations

from uuid import uuid4

from leercyclus.web.people.lineage_queries import goes_on_as, line_of, municipality_now
from leercyclus.web.people.models import Organisation
from tests.cast import Cast


def test_a_municipality_is_followed_over_several_mergers(cast: Cast) -> None:
    last, middle, first = cast.organisations["GM0150"].pk, cast.enschede.pk, cast.zwolle.pk
    Organisation.objects.filter(pk=first).update(successor=middle)
    Organisation.objects.filter(pk=middle).update(successor=last)
    assert line_of(last) == {first, middle, last}
    assert line_of(middle) == {middle}, "it is no more: what it was is of the last one"
    assert goes_on_as(first) == last
    assert goes_on_as(last) == last


def test_one_that_did_not_merge_is_only_itself(cast: Cast) -> None:
    assert line_of(cast.zwolle.pk) == {cast.zwolle.pk}


def test_an_address_leads_to_the_municipality_of_now_and_to_no_partner(cast: Cast) -> None:
    last, first = cast.enschede.pk, cast.zwolle.pk
    partner = Organisation.objects.filter(kind=Organisation.Kind.PARTNER).values_list("pk", flat=True)[0]
    Organisation.objects.filter(pk=first).update(successor=last)
    assert municipality_now(first) == municipality_now(last) == last
    assert municipality_now(partner) is None
    assert municipality_now(uuid4()) is None
