"""What a workshop or practice visit is made of, as actions and forms pass it on."""

from __future__ import annotations

from typing import TypedDict
from uuid import UUID

MOST_PLACES = 500


class OfferFields(TypedDict, total=False):
    """The facts of a workshop or visit; what is left out stays as it is, or gets its usual value.

    Keys:
        kind: `workshop` or `visit`.
        title: once a day, at most 120 characters; about: at most 500.
        topics: words.
        room: id of a room of the day, or None.
        meeting_point: where the group of a visit gathers.
        seats: from 1; None takes the seats of the room, or six for a visit.
        seats_why: why a visit takes more than twelve.
        fewest: from so many it takes place.
        leader: id of the person who leads, or who is met; leader_name: who is in no list.
        stand_in_name: who takes over; access: what one has to know to get in; secrecy: what stays there.
    """

    kind: str
    title: str
    about: str
    topics: list[str]
    room: UUID | None
    meeting_point: str
    seats: int | None
    seats_why: str
    fewest: int
    leader: UUID | None
    leader_name: str
    stand_in_name: str
    access: str
    secrecy: str
