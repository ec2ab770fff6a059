"""Points of difference that a circle picked to talk about, and how each member does it."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Point(models.Model):
    """A difference that was picked for the agenda of a cycle."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    cycle = models.ForeignKey("circles.Cycle", on_delete=models.CASCADE, related_name="points")
    indicator = models.CharField(max_length=60)
    picked_for = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.SET_NULL, related_name="picked_points"
    )
    picked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    position = models.PositiveSmallIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """In the order that the circle chose; a difference is picked once a cycle."""

        ordering: ClassVar = ["position", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["cycle", "indicator"], name="point_once")]

    def __str__(self) -> str:
        return self.indicator


class Position(models.Model):
    """How one member does what a point is about, why it differs, and whom to ask."""

    class Reason(models.TextChoices):
        """Where the difference comes from, as the member sees it."""

        CHOICE = "choice", _("a choice")
        UNKNOWN = "unknown", _("not known")
        HISTORY = "history", _("history")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="positions")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="positions")
    how = models.TextField(max_length=600, blank=True)
    reason = models.CharField(max_length=8, choices=Reason, blank=True)
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    updated_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """A member has one position on a point."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["point", "organisation"], name="position_once")]

    def __str__(self) -> str:
        return f"{self.point_id} {self.organisation_id}"
