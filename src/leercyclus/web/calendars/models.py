"""The calendar of a municipality: what keeps its aldermen from an exchange day."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """Something that takes a day, some days, or the same weekday every week of a period.

    `weekday` is 0 for Monday; empty for what does not come every week. `origin` is the name of the file it came from,
    so that a later version of that file can tell what is gone. `uid` names it in that file.
    """

    class Kind(models.TextChoices):
        """What it is; the engine decides what it keeps people from."""

        COLLEGE = "college", _("meeting of the college")
        COUNCIL = "council", _("council evening")
        BUDGET = "budget", _("budget week")
        ELECTION = "election", _("election")
        FORMATION = "formation", _("formation of a college")
        SCHOOL_HOLIDAY = "school_holiday", _("school holiday")
        RECESS = "recess", _("recess")
        OTHER = "other", _("something else")

    class Source(models.TextChoices):
        """How it came here."""

        HAND = "hand", _("by hand")
        FILE = "file", _("from a file")
        SCHOOL = "school", _("advised school holidays")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.CASCADE, related_name="calendar_entries")
    kind = models.CharField(max_length=14, choices=Kind)
    title = models.CharField(max_length=120, blank=True)
    begins = models.DateField()
    ends = models.DateField()
    weekday = models.PositiveSmallIntegerField(null=True, blank=True)
    begin_time = models.TimeField(null=True, blank=True)
    end_time = models.TimeField(null=True, blank=True)
    source = models.CharField(max_length=6, choices=Source, default=Source.HAND)
    origin = models.CharField(max_length=80, blank=True)
    uid = models.CharField(max_length=255, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By day; a file that is read twice makes no doubles."""

        ordering: ClassVar = ["begins", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(begins__lte=F("ends")), name="entry_begins_before_it_ends"),
            models.CheckConstraint(
                condition=Q(weekday__isnull=True) | Q(weekday__gte=0, weekday__lte=6), name="entry_weekday_is_of_a_week"
            ),
            models.UniqueConstraint(
                fields=["organisation", "uid", "begins"], condition=~Q(uid=""), name="entry_of_a_file_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.begins}"
