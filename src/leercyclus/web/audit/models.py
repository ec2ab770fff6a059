"""What was changed, by whom and when. A line holds no name, no address and no free text, so it can stay for ever."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Line(models.Model):
    """One change. Ids stand as plain values: a line outlives what it tells of, and erasing a person touches no line.

    `facts` holds what changed in words that are nobody's: states, days, roles, counts, names of fields.
    """

    at = models.DateTimeField(auto_now_add=True, db_index=True)
    actor = models.UUIDField(null=True, blank=True)
    by_link = models.BooleanField(default=False)
    what = models.CharField(max_length=60)
    circle = models.UUIDField(null=True, blank=True, db_index=True)
    organisation = models.UUIDField(null=True, blank=True, db_index=True)
    person = models.UUIDField(null=True, blank=True, db_index=True)
    thing = models.CharField(max_length=60, blank=True)
    facts = models.JSONField(default=dict, blank=True)

    class Meta:
        """In the order in which it happened."""

        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.what}"
