"""Who comes to a day: asked, and what was answered; what somebody needs, and what somebody wishes."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Registration(models.Model):
    """One person asked for one day.

    `why` holds the topics for which the person was asked. A deputy has a registration too, which `deputy_for` ties to
    the one of who cannot come. `diet` is counted for the caterer and emptied the day after; `access_need` goes with it.
    `calendar_sequence` counts the calendar files that were sent to this person.
    """

    class State(models.TextChoices):
        """What was answered."""

        INVITED = "invited", _("asked")
        YES = "yes", _("comes")
        NO = "no", _("does not come")
        DEPUTY = "deputy", _("sends a deputy")
        WAITING = "waiting", _("on the waiting list")
        WITHDRAWN = "withdrawn", _("invitation withdrawn")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="registrations")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="registrations")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="registrations")
    state = models.CharField(max_length=9, choices=State, default=State.INVITED)
    why = models.JSONField(default=list, blank=True)
    deputy_for = models.OneToOneField("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="deputy")
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    invited_at = models.DateTimeField(auto_now_add=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    waiting_since = models.DateTimeField(null=True, blank=True)
    reminders = models.PositiveSmallIntegerField(default=0)
    reminded_at = models.DateTimeField(null=True, blank=True)
    arrives = models.TimeField(null=True, blank=True)
    leaves = models.TimeField(null=True, blank=True)
    access_need = models.CharField(max_length=280, blank=True)
    diet = models.CharField(max_length=120, blank=True)
    may_be_photographed = models.BooleanField(null=True, blank=True)
    hope = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    question = models.CharField(max_length=280, blank=True)
    calendar_sequence = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """Somebody is asked once a day; who leaves does so after arriving."""

        ordering: ClassVar = ["invited_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["day", "person"], name="registration_once"),
            models.CheckConstraint(
                condition=Q(arrives__isnull=True) | Q(leaves__isnull=True) | Q(arrives__lt=F("leaves")),
                name="registration_arrives_before_it_leaves",
            ),
            models.CheckConstraint(
                condition=Q(hope__isnull=True) | ~Q(hope=F("person")), name="registration_hopes_for_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day_id} {self.person_id} {self.state}"


class Wish(models.Model):
    """A workshop or visit that somebody would like; rank 1 is the dearest."""

    registration = models.ForeignKey(Registration, on_delete=models.CASCADE, related_name="wishes")
    offer = models.ForeignKey("days.Offer", on_delete=models.CASCADE, related_name="wishes")
    rank = models.PositiveSmallIntegerField()

    class Meta:
        """The dearest first; an offer and a rank once."""

        ordering: ClassVar = ["registration", "rank"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["registration", "offer"], name="wish_once"),
            models.UniqueConstraint(fields=["registration", "rank"], name="wish_rank_once"),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} {self.rank}"
