"""Organisations and the people in them. Employer, delegation and post are three facts, each from a day to a day."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from leercyclus.web.people.levels import Level


class Organisation(models.Model):
    """A municipality or a partner. One that merged away keeps its name and points at who went on.

    `home` is the municipality that a partner works with; what is said elsewhere stays out of there.
    """

    class Kind(models.TextChoices):
        """A municipality, or who works with one."""

        MUNICIPALITY = "municipality", _("municipality")
        PARTNER = "partner", _("outside partner")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=12, choices=Kind)
    name = models.CharField(max_length=120)
    municipality = models.OneToOneField(
        "municipalities.Municipality", null=True, blank=True, on_delete=models.PROTECT, related_name="organisation"
    )
    home = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="partners")
    successor = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="predecessors")
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """A municipality has its code, a partner none."""

        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(kind="municipality", municipality__isnull=False)
                | Q(kind="partner", municipality__isnull=True),
                name="organisation_is_municipality_or_partner",
            ),
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="organisation_begins_before_it_ends",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["Person"]):
    """How Django's sign-in finds a person: by the address, whatever its capitals."""

    def get_by_natural_key(self, username: str | None) -> Person:
        """Give the person with an address."""
        return self.get(email=(username or "").lower())


class Person(AbstractBaseUser):
    """Somebody. Who signs in is a person too; without an address nobody can.

    One that was merged into another keeps its row and points there; of one that was erased nothing but the row is left.
    """

    class Language(models.TextChoices):
        """In which language somebody reads mail and paper."""

        DUTCH = "nl", _("Dutch")
        ENGLISH = "en", _("English")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(max_length=254, unique=True, null=True, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    is_active = models.BooleanField(default=True)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged")
    erased_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    objects = People()
    USERNAME_FIELD = "email"

    class Meta:
        """By name, as in a list."""

        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(email=""), name="person_has_an_address_or_none"),
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="person_merged_into_another"),
        ]

    def __str__(self) -> str:
        return self.name


class Employment(models.Model):
    """Who pays somebody: a coach may be paid by a partner."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="employments")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="employments")
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        """It begins before it ends."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="employment_begins_before_it_ends",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.organisation_id}"


class Delegation(models.Model):
    """With which municipality somebody comes along."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="delegations")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="delegations")
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        """It begins before it ends."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="delegation_begins_before_it_ends",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.organisation_id}"


class Post(models.Model):
    """What somebody does: the level, the department, the topics, and to whom one reports."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="posts")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="posts")
    title = models.CharField(max_length=120, blank=True)
    level = models.CharField(max_length=12, choices=Level, blank=True)
    department = models.CharField(max_length=120, blank=True)
    topics = models.JSONField(default=list, blank=True)
    reports_to = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="leads")
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        """Nobody reports to oneself."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="post_begins_before_it_ends",
            ),
            models.CheckConstraint(
                condition=Q(reports_to__isnull=True) | ~Q(reports_to=F("person")), name="post_reports_to_another"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Claim(models.Model):
    """An address that somebody typed for a person while it belongs to another record.

    Who typed it sees it as it was typed, so that a form never tells who is known elsewhere. An administrator of the
    network says whether the two are one person.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="claim")
    address = models.EmailField(max_length=254, db_index=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.person_id}"


class Waiting(models.Model):
    """A list of people that was read and waits for a yes; it goes after two hours.

    Of one that was answered the row stays as long, empty, so that the answer sent twice leads to the same page.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="waiting_lists")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="waiting_lists")
    name = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    rows = models.JSONField(default=list)
    notes = models.JSONField(default=dict)
    is_done = models.BooleanField(default=False)
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.person_id} {self.organisation_id}"


class Merge(models.Model):
    """Two records that were made one, and every row that moved, so that they can be two again.

    `moved` holds ids; `before` holds the names and addresses of both, until one of them is erased.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges_kept")
    gone = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges_gone")
    moved = models.JSONField(default=dict)
    before = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-at", "id"]

    def __str__(self) -> str:
        return f"{self.gone_id} > {self.kept_id}"


class Takeover(models.Model):
    """A municipality that went on in another (herindeling), and every row that moved; ids and days only."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    gone = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="takeovers_gone")
    kept = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="takeovers_kept")
    day = models.DateField()
    moved = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-at", "id"]

    def __str__(self) -> str:
        return f"{self.gone_id} > {self.kept_id}"
