"""Scripts for peer consultation that a circle wrote itself; the one that comes with the product is in `incident`."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models


class Script(models.Model):
    """A way to talk in steps: a line a step in `steps`, as it was typed."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey("circles.Circle", on_delete=models.CASCADE, related_name="scripts")
    title = models.CharField(max_length=120)
    about = models.CharField(max_length=280, blank=True)
    steps = models.TextField(max_length=8000)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By title; a title once a circle."""

        ordering: ClassVar = ["title", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["circle", "title"], name="script_once")]

    def __str__(self) -> str:
        return self.title
