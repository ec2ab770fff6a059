"""The day as it runs: parts begun and ended by hand, what the host told, what was proposed, and a pulse."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


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


class Proposal(models.Model):
    """Groups that would fit who is there, made of a version that no longer does, until a host says yes or no.

    Its id becomes that of the plan when it is taken over, so that two hosts who press at once make one version. `print`
    tells what it was made of; `misfits` what no longer fitted, as words; `content` holds what
    `seating.mending.Mended` holds, or, where no plan was found, why, as sentences with ids in them.
    """

    class State(models.TextChoices):
        """What became of it."""

        PROPOSED = "proposed", _("proposed")
        LEFT = "left", _("left alone")
        TAKEN = "taken", _("taken over")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="proposals")
    plan = models.ForeignKey("seating.Plan", on_delete=models.CASCADE, related_name="+")
    print = models.CharField(max_length=64)
    misfits = models.JSONField(default=list)
    content = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State, default=State.PROPOSED)
    made_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """Of the same one is made."""

        ordering: ClassVar = ["-made_at", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["day", "print"], name="proposal_once")]

    def __str__(self) -> str:
        return f"{self.day_id} {self.state}"


class Pulse(models.Model):
    """A number that counts up whenever what phones show of a day may have changed; they ask for nothing else."""

    day = models.OneToOneField("days.Day", primary_key=True, on_delete=models.CASCADE, related_name="pulse")
    number = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"{self.day_id} {self.number}"
