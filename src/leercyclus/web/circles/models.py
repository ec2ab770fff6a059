"""Circles of municipalities, who is in them, who may what, and their cycles."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from leercyclus.web.people.roles import Role

NOTHING = UUID(int=0)
"""Stands for 'none' in a constraint: a database holds two empty columns for different."""


class Circle(models.Model):
    """Municipalities that learn from one another. `comparison` is the question it was founded from."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=120)
    purpose = models.TextField(max_length=1000, blank=True)
    comparison = models.CharField(max_length=500, blank=True)
    founded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="founded_circles"
    )
    founded_at = models.DateTimeField(auto_now_add=True)
    closed_on = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By name."""

        ordering: ClassVar = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A municipality in a circle: invited, and what it answered."""

    class State(models.TextChoices):
        """Where the invitation stands."""

        INVITED = "invited", _("invited")
        ACCEPTED = "accepted", _("takes part")
        DECLINED = "declined", _("does not take part")
        WITHDRAWN = "withdrawn", _("invitation withdrawn")
        LEFT = "left", _("has left")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="memberships")
    state = models.CharField(max_length=9, choices=State, default=State.INVITED)
    position = models.PositiveSmallIntegerField(default=0)
    invited_at = models.DateTimeField(auto_now_add=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    left_on = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """A municipality is in a circle once; the order is the one it was compared in."""

        ordering: ClassVar = ["position", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["circle", "organisation"], name="membership_once"),
        ]

    def __str__(self) -> str:
        return f"{self.circle_id} {self.organisation_id}"


class Invitation(models.Model):
    """The question to one person whether a municipality takes part; its link is good until it was withdrawn."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="invitations")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    sendings = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order of asking; somebody is asked once at a time."""

        ordering: ClassVar = ["sent_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["membership", "person"],
                condition=Q(withdrawn_at__isnull=True),
                name="invitation_once_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.membership_id} {self.person_id}"


class Grant(models.Model):
    """A role that was given to a person, for an organisation, a circle, both or all, from a day to a day."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=30, choices=[(role.value, role.value) for role in Role])
    organisation = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="grants"
    )
    circle = models.ForeignKey(Circle, null=True, blank=True, on_delete=models.CASCADE, related_name="grants")
    behalf_of = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        """The same role is held once at a time; nobody answers for oneself."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                "person",
                "role",
                *(Coalesce(name, Value(NOTHING)) for name in ("organisation", "circle", "behalf_of")),
                condition=Q(valid_to__isnull=True),
                name="grant_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(behalf_of__isnull=True) | ~Q(behalf_of=F("person")), name="grant_behalf_of_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role}"


class Cycle(models.Model):
    """A period in which a circle goes round once: its themes, and who hosts when."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="cycles")
    name = models.CharField(max_length=80)
    begins = models.DateField()
    ends = models.DateField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest last; it begins before it ends."""

        ordering: ClassVar = ["begins", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(begins__lt=F("ends")), name="cycle_begins_before_it_ends"),
        ]

    def __str__(self) -> str:
        return self.name


class Theme(models.Model):
    """What a cycle is about; one that came from a real difference names its indicator."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="themes")
    title = models.CharField(max_length=120)
    indicator = models.CharField(max_length=60, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        """In the order that the circle chose; a title once a cycle."""

        ordering: ClassVar = ["position", "title"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["cycle", "title"], name="theme_once")]

    def __str__(self) -> str:
        return self.title


class ThreeLines(models.Model):
    """What a member starts from, what it is proud of, and where it is stuck."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="three_lines")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="three_lines")
    start = models.CharField(max_length=280, blank=True)
    proud = models.CharField(max_length=280, blank=True)
    stuck = models.CharField(max_length=280, blank=True)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    updated_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """A member writes them once a cycle."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["cycle", "organisation"], name="three_lines_once")]

    def __str__(self) -> str:
        return f"{self.cycle_id} {self.organisation_id}"


class HostWish(models.Model):
    """Whether a member would like to host in a cycle, and in which part of it."""

    class Wish(models.TextChoices):
        """What a member says about hosting."""

        GLADLY = "gladly", _("gladly")
        NEUTRAL = "neutral", _("no preference")
        RATHER_NOT = "rather_not", _("rather not")
        CANNOT = "cannot", _("cannot in this cycle")

    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="wishes")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="host_wishes")
    wish = models.CharField(max_length=10, choices=Wish, default=Wish.NEUTRAL)
    not_before = models.DateField(null=True, blank=True)
    not_after = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """One wish a member and cycle."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["cycle", "organisation"], name="host_wish_once")]

    def __str__(self) -> str:
        return f"{self.cycle_id} {self.organisation_id} {self.wish}"


class Turn(models.Model):
    """One exchange day of a cycle: who hosts, and on which day once that was chosen."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="turns")
    position = models.PositiveSmallIntegerField()
    host = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="turns")
    day = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """Turns follow one another."""

        ordering: ClassVar = ["position"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["cycle", "position"], name="turn_once")]

    def __str__(self) -> str:
        return f"{self.cycle_id} {self.position}"
