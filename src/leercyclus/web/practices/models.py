"""Practices: what a municipality does, whom to call, who took it over, who looks for it, and what was done after."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Practice(models.Model):
    """Something that a municipality does and that others can learn from; grown from a day, from a lesson, or written.

    `is_example` marks those of the article, which ship with the product; of those it may be unknown whose they are.
    """

    class Sharing(models.TextChoices):
        """How far it may go."""

        HOME = "home", _("everybody in my municipality")
        CIRCLE = "circle", _("the whole circle")
        LIBRARY = "library", _("everybody who uses Leercyclus")
        PUBLIC = "public", _("everybody")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="practices"
    )
    circle = models.ForeignKey(
        "circles.Circle", null=True, blank=True, on_delete=models.SET_NULL, related_name="practices"
    )
    title = models.CharField(max_length=120)
    about = models.TextField(max_length=2000)
    topics = models.JSONField(default=list, blank=True)
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="practices"
    )
    contact_text = models.CharField(max_length=200, blank=True)
    evidence = models.TextField(max_length=1000, blank=True)
    lesson = models.ForeignKey(
        "lessons.Lesson", null=True, blank=True, on_delete=models.SET_NULL, related_name="practices"
    )
    offer = models.ForeignKey("days.Offer", null=True, blank=True, on_delete=models.SET_NULL, related_name="practices")
    sharing = models.CharField(max_length=7, choices=Sharing, default=Sharing.CIRCLE)
    is_example = models.BooleanField(default=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By title; a title once a municipality."""

        ordering: ClassVar = ["title", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "title"], name="practice_once"),
            models.CheckConstraint(
                condition=Q(organisation__isnull=False) | Q(is_example=True), name="practice_of_a_municipality"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Document(models.Model):
    """Something to read about a practice, where it stands."""

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="documents")
    title = models.CharField(max_length=120)
    link = models.URLField(max_length=300)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        """In the order of the writer."""

        ordering: ClassVar = ["position", "id"]

    def __str__(self) -> str:
        return self.title


class Adoption(models.Model):
    """A practice that was taken over: by whom, adapted how, with which result there and here. The source is told."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="adoptions")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="adoptions")
    lesson = models.ForeignKey(
        "lessons.Lesson", null=True, blank=True, on_delete=models.SET_NULL, related_name="adoptions"
    )
    adapted = models.CharField(max_length=500, blank=True)
    result_there = models.CharField(max_length=280, blank=True)
    result_here = models.CharField(max_length=280, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first; a municipality takes a practice over once."""

        ordering: ClassVar = ["-created_at", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["practice", "organisation"], name="adoption_once")]

    def __str__(self) -> str:
        return f"{self.practice_id} {self.organisation_id}"


class Want(models.Model):
    """What a municipality looks for: who is good at this?"""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="wants")
    circle = models.ForeignKey("circles.Circle", null=True, blank=True, on_delete=models.SET_NULL, related_name="wants")
    text = models.CharField(max_length=280)
    topics = models.JSONField(default=list, blank=True)
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="wants"
    )
    sharing = models.CharField(max_length=7, choices=Practice.Sharing, default=Practice.Sharing.CIRCLE)
    created_at = models.DateTimeField(auto_now_add=True)
    closed_on = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-created_at", "id"]

    def __str__(self) -> str:
        return self.text


class FollowUp(models.Model):
    """What one municipality did for another after a day: a call, a visit, documents; it counts in the closed purse.

    One that counts is never changed or removed: it is withdrawn with a reason, and another may stand in its place.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey("circles.Circle", on_delete=models.CASCADE, related_name="follow_ups")
    practice = models.ForeignKey(Practice, null=True, blank=True, on_delete=models.SET_NULL, related_name="follow_ups")
    giver = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="follow_ups_given")
    taker = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="follow_ups_taken")
    on = models.DateField()
    hours = models.DecimalField(max_digits=5, decimal_places=1)
    who = models.CharField(max_length=200, blank=True)
    documents = models.CharField(max_length=500, blank=True)
    note = models.CharField(max_length=500, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    replaces = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_why = models.CharField(max_length=280, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first; between two; what was withdrawn says why."""

        ordering: ClassVar = ["-on", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(giver=F("taker")), name="follow_up_between_two"),
            models.CheckConstraint(condition=Q(hours__gte=0), name="follow_up_has_hours"),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | ~Q(withdrawn_why=""), name="follow_up_withdrawn_with_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.giver_id} {self.taker_id}"


class Thanked(models.Model):
    """That an outside partner heard what became of one day: once, whatever the worker does twice."""

    visit = models.OneToOneField(
        "guests.Registration", primary_key=True, on_delete=models.CASCADE, related_name="thanked"
    )
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.visit_id}"
