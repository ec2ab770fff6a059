"""What a circle agreed about giving and taking, and what was put right by hand. All else is counted from the days."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Terms(models.Model):
    """What a circle agreed: how far a balance may be out, and what an hour stands for where somebody asks in euros.

    `grams_a_km` is the CO2 of one person over one kilometre, with `grams_source`: the product knows no such figure.
    `tolerance_before` is the tolerance that held until it was changed last; null where nothing else was agreed before.
    """

    circle = models.OneToOneField(
        "circles.Circle", primary_key=True, on_delete=models.CASCADE, related_name="purse_terms"
    )
    tolerance_hours = models.DecimalField(max_digits=7, decimal_places=1, default=40)
    tolerance_before = models.DecimalField(max_digits=7, decimal_places=1, null=True, blank=True)
    euros_an_hour = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    euros_source = models.CharField(max_length=200, blank=True)
    grams_a_km = models.DecimalField(max_digits=6, decimal_places=1, null=True, blank=True)
    grams_source = models.CharField(max_length=200, blank=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    changed_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """None is below nothing; grams say where they come from."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(tolerance_hours__gte=0), name="purse_tolerance_not_negative"),
            models.CheckConstraint(
                condition=Q(euros_an_hour__isnull=True) | Q(euros_an_hour__gt=0), name="purse_euros_above_nought"
            ),
            models.CheckConstraint(
                condition=Q(grams_a_km__isnull=True, grams_source="") | (Q(grams_a_km__gte=0) & ~Q(grams_source="")),
                name="purse_grams_with_source",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.circle_id}"


class Correction(models.Model):
    """Something that was given and that no day shows, or that a day shows wrongly; with a reason, and never removed.

    What turns out wrong in a correction is put right by another one, which `corrects` it. `day` is the exchange day
    whose line it puts right, where it is about one.
    """

    class Kind(models.TextChoices):
        """What was given."""

        DAY = "day", _("day hosted")
        SEAT = "seat", _("seat")
        HOUR = "hour", _("hour")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey("circles.Circle", on_delete=models.CASCADE, related_name="purse_corrections")
    giver = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="corrections_given")
    taker = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="corrections_taken")
    kind = models.CharField(max_length=4, choices=Kind)
    amount = models.DecimalField(max_digits=7, decimal_places=1)
    on = models.DateField()
    why = models.CharField(max_length=280)
    corrects = models.ForeignKey("self", null=True, blank=True, on_delete=models.RESTRICT, related_name="corrected_by")
    day = models.ForeignKey(
        "days.Day", null=True, blank=True, on_delete=models.SET_NULL, related_name="purse_corrections"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """The newest first; between two."""

        ordering: ClassVar = ["-on", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(giver=F("taker")), name="correction_between_two"),
            models.CheckConstraint(condition=~Q(amount=0), name="correction_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.kind}"
