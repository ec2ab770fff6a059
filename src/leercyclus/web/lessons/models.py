"""What one person takes home from one day, and ideas that were parked."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Lesson(models.Model):
    """The one thing that somebody takes home: what, from whom, and what to do with it.

    There is at most one a registration, so a phone may send it again and again. `written_at` is the moment at which it
    was written, on the phone: of two the later one holds, whichever arrives first. `received_at` is when the server
    last heard of it: seven days later it is confirmed of itself.

    'I saw nothing new' is a lesson too: then `wanted` says what there should have been to see, and there is no plan.
    """

    class Source(models.TextChoices):
        """From whom or what it comes."""

        PERSON = "person", _("somebody I met")
        TABLE = "table", _("a table")
        OFFER = "offer", _("a workshop or practice visit")
        OTHER = "other", _("something else")

    class Kind(models.TextChoices):
        """What kind of thing it is."""

        TIP = "tip", _("handy tip")
        WAY = "way", _("way of working")
        POLICY = "policy", _("policy choice")
        ATTITUDE = "attitude", _("attitude")

    class Fit(models.TextChoices):
        """How it fits at home."""

        READY = "ready", _("ready to use")
        ADAPT = "adapt", _("needs adapting")
        DECISION = "decision", _("needs a decision")
        NOT_FOR_US = "not_for_us", _("not for us")

    class Sharing(models.TextChoices):
        """How far it may go; each goes further than the one before."""

        OWN = "own", _("only me")
        DELEGATION = "delegation", _("the people I was here with")
        HOME = "home", _("everybody in my municipality")
        CIRCLE = "circle", _("the whole circle")
        LIBRARY = "library", _("everybody who uses Leercyclus")
        PUBLIC = "public", _("everybody")

    class Consent(models.TextChoices):
        """Whether an outside partner agrees to be named as the source."""

        NOT_NEEDED = "", _("not needed")
        ASKED = "asked", _("asked")
        YES = "yes", _("agrees")
        NO = "no", _("does not agree")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    registration = models.OneToOneField("guests.Registration", on_delete=models.CASCADE, related_name="lesson")
    is_nothing_new = models.BooleanField(default=False)
    text = models.CharField(max_length=280, blank=True)
    wanted = models.CharField(max_length=280, blank=True)
    source = models.CharField(max_length=6, choices=Source, blank=True)
    source_person = models.ForeignKey(
        "guests.Registration", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    source_slot = models.ForeignKey("days.Slot", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    source_table = models.PositiveSmallIntegerField(null=True, blank=True)
    source_offer = models.ForeignKey("days.Offer", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    source_text = models.CharField(max_length=120, blank=True)
    consent = models.CharField(max_length=5, choices=Consent, blank=True, default=Consent.NOT_NEEDED)
    if_text = models.CharField(max_length=280, blank=True)
    then_text = models.CharField(max_length=280, blank=True)
    by_date = models.DateField(null=True, blank=True)
    with_whom = models.CharField(max_length=120, blank=True)
    kind = models.CharField(max_length=8, choices=Kind, blank=True)
    fit = models.CharField(max_length=10, choices=Fit, blank=True)
    fit_why = models.CharField(max_length=280, blank=True)
    wrong_because = models.CharField(max_length=280, blank=True)
    sharing = models.CharField(max_length=10, choices=Sharing, default=Sharing.DELEGATION)
    written_at = models.DateTimeField()
    received_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first; a lesson says what, from whom, if and then, unless nothing new was seen."""

        ordering: ClassVar = ["-written_at", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(is_nothing_new=True, text="", if_text="", then_text="") | Q(is_nothing_new=False),
                name="lesson_or_nothing_new",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} {self.sharing}"


class Idea(models.Model):
    """Something else that somebody saw and parked; nobody but the writer ever reads it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    registration = models.ForeignKey("guests.Registration", on_delete=models.CASCADE, related_name="lesson_ideas")
    text = models.CharField(max_length=280)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """In the order of writing."""

        ordering: ClassVar = ["created_at", "id"]

    def __str__(self) -> str:
        return f"{self.registration_id}"
