"""The letter to the council: what is counted comes from the data, what is said around it is written by somebody."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models


class Letter(models.Model):
    """What somebody wrote around the figures of one municipality and one day."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="letters")
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="letters")
    addressee = models.CharField(max_length=120, blank=True)
    opening = models.TextField(max_length=600, blank=True)
    closing = models.TextField(max_length=600, blank=True)
    signature = models.CharField(max_length=200, blank=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    updated_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """One a municipality and day."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["organisation", "day"], name="letter_once")]

    def __str__(self) -> str:
        return f"{self.organisation_id} {self.day_id}"
