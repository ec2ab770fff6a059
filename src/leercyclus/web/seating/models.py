"""Who sits where: what was asked of the search, the plans it gave, and which versions were published."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


def usual_mix() -> list[str]:
    """Give by what groups are mixed, unless somebody says otherwise."""
    return ["municipality", "level", "department"]


class Mixing(models.Model):
    """How the groups of a day are made: one row a day, made at the first change."""

    class Preference(models.TextChoices):
        """What counts most."""

        MEETINGS = "meetings", _("meeting as many people as can be")
        BALANCE = "balance", _("a good middle")
        SPREAD = "spread", _("every table well mixed")

    day = models.OneToOneField("days.Day", primary_key=True, on_delete=models.CASCADE, related_name="mixing")
    smallest = models.PositiveSmallIntegerField(default=4)
    largest = models.PositiveSmallIntegerField(default=6)
    mixed_by = models.JSONField(default=usual_mix)
    preference = models.CharField(max_length=8, choices=Preference, default=Preference.BALANCE)
    partners_apart = models.BooleanField(default=True)
    seed = models.PositiveIntegerField(default=1)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The smallest table is no larger than the largest."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(smallest__gte=1, smallest__lte=F("largest")), name="mixing_sizes"),
        ]

    def __str__(self) -> str:
        return f"{self.day_id}"


class Tie(models.Model):
    """Two people who never share a group, or who share it in every round."""

    class Kind(models.TextChoices):
        """Apart or together."""

        APART = "apart", _("never at one table")
        TOGETHER = "together", _("always at one table")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="ties")
    kind = models.CharField(max_length=8, choices=Kind)
    one = models.ForeignKey("guests.Registration", on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey("guests.Registration", on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A pair once, the lower id first."""

        ordering: ClassVar = ["made_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["one", "other"], name="tie_once"),
            models.CheckConstraint(condition=~Q(one=F("other")), name="tie_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.one_id} {self.other_id}"


class Pin(models.Model):
    """A seat that is fixed: at the table of a round by its number from 1, or in an offer."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="pins")
    registration = models.ForeignKey("guests.Registration", on_delete=models.CASCADE, related_name="pins")
    slot = models.ForeignKey("days.Slot", on_delete=models.CASCADE, related_name="pins")
    table = models.PositiveSmallIntegerField(null=True, blank=True)
    offer = models.ForeignKey("days.Offer", null=True, blank=True, on_delete=models.CASCADE, related_name="pins")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        """One seat a person and slot; at a table or in an offer."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["registration", "slot"], name="pin_once"),
            models.CheckConstraint(
                condition=Q(table__isnull=True, offer__isnull=False) | Q(table__gte=1, offer__isnull=True),
                name="pin_at_a_table_or_in_an_offer",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} {self.slot_id}"


class Search(models.Model):
    """One search for plans: what it was asked, as JSON of the engine with ids only, and the job that runs it.

    `outcome` holds why there is no plan (`why`) or which rules gave way because somebody let them (`let_go`), as
    sentences in both languages with ids in them, and whether it was stopped before its end (`stopped`). Where the plan
    would be far better without the rule on partners, `without_partner_rule` holds what it would reach (`Plan.reached`).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="searches")
    job = models.UUIDField(null=True, blank=True)
    question = models.JSONField(default=dict)
    fingerprint = models.CharField(max_length=64)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_at = models.DateTimeField(auto_now_add=True)
    seed = models.PositiveIntegerField(default=1)
    steps = models.PositiveIntegerField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)
    outcome = models.JSONField(default=dict, blank=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-asked_at", "id"]

    def __str__(self) -> str:
        return f"{self.day_id} {self.asked_at}"


class Plan(models.Model):
    """Who sits where in every round; a plan that was published has a number, the version.

    `rounds` holds, in the order of the clock, `{"slot": id, "groups": [{"table": 1, "offer": null, "people": [ids of
    registrations]}]}`: a table has its number, a workshop or visit its offer. Who leads it sits there as well, named
    once more under `leader`; without that key nobody who comes does. `reached` and `bounds` are what the
    engine measured and proved.
    """

    class Label(models.TextChoices):
        """Which of the choice it is."""

        MEETINGS = "meetings", _("most meetings")
        MIDDLE = "middle", _("the middle")
        SPREAD = "spread", _("best mixed")
        BETWEEN = "between", _("in between")
        CHANGED = "changed", _("changed by hand")
        MENDED = "mended", _("mended")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="plans")
    search = models.ForeignKey(Search, null=True, blank=True, on_delete=models.SET_NULL, related_name="plans")
    based_on = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    label = models.CharField(max_length=8, choices=Label, default=Label.MIDDLE)
    place = models.PositiveSmallIntegerField(default=0)
    is_proposed = models.BooleanField(default=False)
    rounds = models.JSONField(default=list)
    reached = models.JSONField(default=dict)
    bounds = models.JSONField(default=dict)
    at_spread = models.JSONField(default=dict)
    number = models.PositiveSmallIntegerField(null=True, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        """In the order of the choice; a version of a day once."""

        ordering: ClassVar = ["made_at", "place", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["day", "number"], condition=Q(number__isnull=False), name="plan_version_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day_id} {self.number or self.label}"


MADE_OF_ANOTHER = (Plan.Label.CHANGED, Plan.Label.MENDED)
"""The labels of plans that were made of another one, and not by a search."""
