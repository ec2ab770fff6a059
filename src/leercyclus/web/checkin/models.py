"""Who is there: what a host saw on the day itself, one row for everybody of whom something was seen."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Presence(models.Model):
    """What was seen of one person: came, came and went, or did not come. Nobody has a row before something was seen.

    It is a statement of fact by a host, so the last one said holds, also where two hosts say something at once. Taking
    it back is such a statement too, and keeps its row: a tap from before that arrives late changes nothing any more.
    `is_walk_in` stays whatever is seen afterwards: who walked in was on no list.
    """

    class State(models.TextChoices):
        """What was seen."""

        HERE = "here", _("is there")
        ABSENT = "absent", _("did not come")
        LEFT = "left", _("has left")
        UNSEEN = "unseen", _("not seen yet")

    registration = models.OneToOneField(
        "guests.Registration", primary_key=True, on_delete=models.CASCADE, related_name="presence"
    )
    state = models.CharField(max_length=6, choices=State)
    is_walk_in = models.BooleanField(default=False)
    arrived_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField()
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        """Who is absent neither came nor went; who left came before."""

        ordering: ClassVar = ["seen_at"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(state="here", arrived_at__isnull=False, left_at__isnull=True)
                | Q(state__in=["absent", "unseen"], arrived_at__isnull=True, left_at__isnull=True)
                | Q(state="left", arrived_at__isnull=False, left_at__isnull=False, arrived_at__lte=F("left_at")),
                name="presence_as_seen",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} {self.state}"
