"""Exchange days: the programme on a time line, the rooms, and what there is to choose from."""

from __future__ import annotations

from datetime import time
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

MOST_VISITORS = 6
"""So many people go along to a practice visit, unless somebody says otherwise."""
MOST_UNARGUED = 12
"""More people on a practice visit ask for a reason: who works there has to be able to work."""


def usual_column() -> dict[str, int]:
    """Give how many of each level a municipality brings, unless somebody says otherwise."""
    return {"alderman": 1, "secretary": 0, "head": 2, "policy": 3, "front_line": 3, "partner": 1}


class Day(models.Model):
    """One exchange day: where, when, for how many, and how far it is.

    `sequence` counts up with every change that a calendar program must hear of. `wanted` holds, by level, how many
    people every municipality brings at least.
    """

    class State(models.TextChoices):
        """How far it is."""

        DRAFT = "draft", _("draft")
        PUBLISHED = "published", _("published")
        CANCELLED = "cancelled", _("cancelled")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey("circles.Circle", on_delete=models.CASCADE, related_name="days")
    turn = models.OneToOneField(
        "circles.Turn", null=True, blank=True, on_delete=models.SET_NULL, related_name="exchange_day"
    )
    host = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="hosted_days")
    date = models.DateField()
    begins = models.TimeField(default=time(8, 30))
    ends = models.TimeField(default=time(16, 30))
    title = models.CharField(max_length=120, blank=True)
    place = models.CharField(max_length=200, blank=True)
    topics = models.JSONField(default=list, blank=True)
    seats = models.PositiveSmallIntegerField(default=60)
    wanted = models.JSONField(default=usual_column, blank=True)
    answer_by = models.DateField(null=True, blank=True)
    first_coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    second_coordinator = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    caterer = models.CharField(max_length=120, blank=True)
    caterer_email = models.EmailField(max_length=254, blank=True)
    state = models.CharField(max_length=9, choices=State, default=State.DRAFT)
    plenary_reason = models.CharField(max_length=280, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    cancelled_why = models.CharField(max_length=280, blank=True)
    copied_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    sequence = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The first day first; it begins before it ends."""

        ordering: ClassVar = ["date", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(begins__lt=F("ends")), name="day_begins_before_it_ends"),
        ]

    def __str__(self) -> str:
        return f"{self.date} {self.host_id}"


class Room(models.Model):
    """A room of a day: how many it seats, how to find it, and who can get in."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey(Day, on_delete=models.CASCADE, related_name="rooms")
    name = models.CharField(max_length=80)
    way = models.CharField(max_length=200, blank=True)
    seats = models.PositiveSmallIntegerField()
    is_step_free = models.BooleanField(default=True)
    has_hearing_loop = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """A name once a day."""

        ordering: ClassVar = ["position", "name"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["day", "name"], name="room_once")]

    def __str__(self) -> str:
        return self.name


class Slot(models.Model):
    """One part of the programme: what, from when, how long, where, and who leads it."""

    class Kind(models.TextChoices):
        """What happens."""

        ARRIVAL = "arrival", _("arrival")
        PLENARY = "plenary", _("plenary")
        ROUND = "round", _("round at tables")
        WORKSHOPS = "workshops", _("workshops")
        VISITS = "visits", _("practice visits")
        LUNCH = "lunch", _("lunch")
        BREAK = "break", pgettext_lazy("programme", "break")
        CLOSING = "closing", _("one thing to take home")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey(Day, on_delete=models.CASCADE, related_name="slots")
    kind = models.CharField(max_length=9, choices=Kind)
    title = models.CharField(max_length=120, blank=True)
    begins = models.TimeField()
    minutes = models.PositiveSmallIntegerField()
    room = models.ForeignKey(Room, null=True, blank=True, on_delete=models.SET_NULL, related_name="slots")
    leader = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    question = models.CharField(max_length=280, blank=True)
    note = models.CharField(max_length=280, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """In the order of the clock."""

        ordering: ClassVar = ["begins", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(minutes__gte=1, minutes__lte=600), name="slot_has_minutes"),
        ]

    def __str__(self) -> str:
        return f"{self.begins} {self.kind}"


class Offer(models.Model):
    """A workshop, or a visit to somebody at work; given in one slot or in several.

    Of a visit `leader` (or `leader_name`, for who is in no list) is the person to be met, and `secrecy` says what
    stays there when clients are spoken of; `seats_why` says why more people go along than a visit usually takes.
    """

    class Kind(models.TextChoices):
        """What there is to choose from."""

        WORKSHOP = "workshop", _("workshop")
        VISIT = "visit", _("practice visit")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey(Day, on_delete=models.CASCADE, related_name="offers")
    kind = models.CharField(max_length=8, choices=Kind)
    title = models.CharField(max_length=120)
    about = models.CharField(max_length=500, blank=True)
    topics = models.JSONField(default=list, blank=True)
    slots = models.ManyToManyField(Slot, related_name="offers", blank=True)
    room = models.ForeignKey(Room, null=True, blank=True, on_delete=models.SET_NULL, related_name="offers")
    meeting_point = models.CharField(max_length=200, blank=True)
    seats = models.PositiveSmallIntegerField(default=MOST_VISITORS)
    seats_why = models.CharField(max_length=280, blank=True)
    fewest = models.PositiveSmallIntegerField(default=2)
    leader = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    leader_name = models.CharField(max_length=120, blank=True)
    stand_in_name = models.CharField(max_length=120, blank=True)
    access = models.CharField(max_length=200, blank=True)
    secrecy = models.CharField(max_length=280, blank=True)
    called_off_at = models.DateTimeField(null=True, blank=True)
    called_off_why = models.CharField(max_length=280, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """Workshops and visits, each in the order of the host; a title once a day."""

        ordering: ClassVar = ["-kind", "position", "title"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["day", "title"], name="offer_once"),
            models.CheckConstraint(condition=Q(fewest__lte=F("seats"), seats__gte=1), name="offer_has_seats"),
        ]

    def __str__(self) -> str:
        return self.title
