"""The day as it runs: which part was begun and ended by hand, what the host told, and that something changed."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q


class Running(models.Model):
    """A part of the programme that a host began, ended or made longer by hand; the clock runs all others."""

    slot = models.OneToOneField("days.Slot", primary_key=True, on_delete=models.CASCADE, related_name="running")
    began_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    extra_minutes = models.PositiveSmallIntegerField(default=0)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """It ends after it began."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(began_at__isnull=True) | Q(began_at__lte=F("ended_at")),
                name="running_begins_before_it_ends",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.slot_id} {self.began_at} {self.ended_at}"


class Announcement(models.Model):
    """What the host told: all, or one table, workshop or visit of one part of the programme."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="announcements")
    slot = models.ForeignKey("days.Slot", null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    table = models.PositiveSmallIntegerField(null=True, blank=True)
    offer = models.ForeignKey("days.Offer", null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    text = models.CharField(max_length=280)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first; to all, or to one group of one part."""

        ordering: ClassVar = ["-made_at", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(slot__isnull=True, table__isnull=True, offer__isnull=True)
                | Q(slot__isnull=False, table__gte=1, offer__isnull=True)
                | Q(slot__isnull=False, table__isnull=True, offer__isnull=False),
                name="announcement_to_all_or_to_a_group",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day_id} {self.made_at}"


class Pulse(models.Model):
    """A number that counts up whenever what phones show of a day may have changed; they ask for nothing else."""

    day = models.OneToOneField("days.Day", primary_key=True, on_delete=models.CASCADE, related_name="pulse")
    number = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"{self.day_id} {self.number}"
