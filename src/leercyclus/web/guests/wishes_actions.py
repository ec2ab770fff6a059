"""Keep what somebody wishes for a day and needs there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time
from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests import answer_sentences as sentences
from leercyclus.web.guests.answer_actions import check_open
from leercyclus.web.guests.asked_queries import people_asked
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.guests.wishes_queries import MOST_WISHES, Wishes, choices_of, wishes_of
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch

State = Registration.State


@transaction.atomic
def keep_wishes(  # noqa: PLR0913 - a person is asked for all of these
    *,
    actor: Actor,
    registration: UUID,
    offers: Sequence[UUID],
    hope: UUID | None,
    question: str,
    arrives: time | None,
    leaves: time | None,
    access_need: str,
    diet: str,
    may_be_photographed: bool | None,
    version: int,
) -> Registration:
    """Put wishes and needs in the place of those that were kept.

    Args:
        actor: who writes them.
        registration: of who comes, or waits for a place.
        offers: workshops and visits of the day that go on, the dearest first, at most three.
        hope: somebody else who was asked for the day.
        question: at most 280 characters.
        arrives: within the hours of the day; None for its beginning.
        leaves: within the hours of the day; None for its end.
        access_need: at most 280 characters.
        diet: at most 120 characters.
        may_be_photographed: None where it was not said.
        version: of the registration, as it was seen.

    Raises:
        Conflict: somebody else saved meanwhile; `theirs` holds by the name of an argument what stands there now.
        BadInput: who does not come, or something that cannot be wished for.
    """
    read = ("person", "organisation", "day__circle", "hope")
    row = Registration.objects.select_related(*read).get(pk=registration)
    check_open(row)
    if row.state not in {State.YES, State.WAITING}:
        raise BadInput(sentences.NOT_COMING())
    before = wishes_of(row)
    wished = Wishes(
        tuple(offers), hope, question.strip(), arrives, leaves, access_need.strip(), diet.strip(), may_be_photographed
    )
    _check(row, before, wished)
    _write(row, before, wished, version)
    record(
        actor=actor,
        what="guest.wished",
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        person=row.person_id,
        thing=row.pk,
        facts={"wishes": len(wished.offers), "by_another": actor.person != row.person_id},
    )
    touch(row.day_id)  # who comes later or leaves earlier may need another seat
    row.refresh_from_db()
    return row


def _write(row: Registration, before: Wishes, wished: Wishes, version: int) -> None:
    if not Registration.objects.filter(pk=row.pk, version=version).update(
        hope=wished.hope,
        question=wished.question,
        arrives=wished.arrives,
        leaves=wished.leaves,
        access_need=wished.access_need,
        diet=wished.diet,
        may_be_photographed=wished.may_be_photographed,
        version=F("version") + 1,
    ):
        raise Conflict(version=row.version, theirs=_as_text(row))
    if wished.offers != before.offers:
        row.wishes.all().delete()
        Wish.objects.bulk_create(
            Wish(registration=row, offer_id=offer, rank=rank) for rank, offer in enumerate(wished.offers, start=1)
        )


def _check(row: Registration, before: Wishes, wished: Wishes) -> None:
    wrong = []
    held = {one.offer for one in choices_of(row.day_id)}
    offers = wished.offers
    if offers != before.offers and (
        not held.issuperset(offers) or len(set(offers)) < len(offers) or len(offers) > MOST_WISHES
    ):
        wrong.append(sentences.WISH_ELSEWHERE(most=MOST_WISHES))
    others = people_asked(row.day_id) - {row.person_id}
    if wished.hope not in {None, before.hope} and wished.hope not in others:
        wrong.append(sentences.HOPE_ELSEWHERE())
    hours = {"begins": _clock(row.day.begins), "ends": _clock(row.day.ends)}
    wrong += [
        sentences.OUTSIDE_DAY(found=_clock(moment), **hours)
        for moment in (wished.arrives, wished.leaves)
        if moment is not None and not row.day.begins <= moment <= row.day.ends
    ]
    if wished.arrives and wished.leaves and wished.arrives >= wished.leaves:
        wrong.append(sentences.LEAVES_FIRST(arrives=_clock(wished.arrives), leaves=_clock(wished.leaves)))
    if wrong:
        raise BadInput(*wrong)


def _clock(moment: time) -> str:
    return moment.isoformat("minutes")


def _as_text(row: Registration) -> Mapping[str, str]:
    """Write what stands in a registration, by the name of the field."""
    titles = {one.offer: one.title for one in choices_of(row.day_id)}
    wished = [titles.get(offer, "") for offer in wishes_of(row).offers]
    return {
        **{f"wish_{rank}": title for rank, title in enumerate(wished, start=1)},
        "hope": row.hope.name if row.hope else "",
        "question": row.question,
        "arrives": _clock(row.arrives) if row.arrives else "",
        "leaves": _clock(row.leaves) if row.leaves else "",
        "access_need": row.access_need,
        "diet": row.diet,
    }
