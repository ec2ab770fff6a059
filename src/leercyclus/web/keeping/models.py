"""What a round of retention did, so that it can be shown."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Sweep(models.Model):
    """One round in which facts past their period were removed: how many, per kind."""

    at = models.DateTimeField()
    removed = models.JSONField(default=dict)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-at"]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}"
