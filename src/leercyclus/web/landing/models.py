"""Where lessons stand at home: the ladder and what proves it, second observers, barriers, and what was decided."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

TOP = 6
"""The highest step of the ladder."""


class Bundle(models.Model):
    """Lessons about the same thing, joined at home under one owner; a decision on it is counted once."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="bundles")
    title = models.CharField(max_length=120)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="bundles"
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By title."""

        ordering: ClassVar = ["title", "id"]

    def __str__(self) -> str:
        return self.title


class Landing(models.Model):
    """Where one lesson stands: who carries it, in which municipality, and on which step of the ladder.

    The owner is who wrote it, until somebody leaves; a merger moves it to the municipality that goes on. `stopped_at`
    says that its owner wants no more mail about it.
    """

    class Closed(models.TextChoices):
        """Why it is followed no further."""

        OPEN = "", _("open")
        LEFT = "left", _("its owner has left")

    lesson = models.OneToOneField("lessons.Lesson", primary_key=True, on_delete=models.CASCADE, related_name="landing")
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="landings")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="landings"
    )
    bundle = models.ForeignKey(Bundle, null=True, blank=True, on_delete=models.SET_NULL, related_name="landings")
    step = models.PositiveSmallIntegerField(default=0)
    step_on = models.DateField(null=True, blank=True)
    closed = models.CharField(max_length=4, choices=Closed, blank=True, default=Closed.OPEN)
    closed_on = models.DateField(null=True, blank=True)
    stopped_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The ladder has seven steps, from 0."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(step__lte=TOP), name="landing_on_the_ladder"),
        ]

    def __str__(self) -> str:
        return f"{self.lesson_id} {self.step}"


class Wave(models.Model):
    """One moment at which an owner is asked where the lesson stands: 30, 90 and 365 days after the day."""

    landing = models.ForeignKey(Landing, on_delete=models.CASCADE, related_name="waves")
    days = models.PositiveSmallIntegerField()
    due_on = models.DateField()
    asked_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order of time; each once."""

        ordering: ClassVar = ["due_on"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["landing", "days"], name="wave_once")]

    def __str__(self) -> str:
        return f"{self.landing_id} {self.days}"


class Report(models.Model):
    """One time that an owner said on which step a lesson stands, with what proves it; never changed afterwards."""

    class Evidence(models.TextChoices):
        """What proves it."""

        NONE = "", _("nothing")
        LINK = "link", _("a link")
        DATE = "date", _("a date")
        DECISION = "decision", _("the number of a decision")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    landing = models.ForeignKey(Landing, on_delete=models.CASCADE, related_name="reports")
    step = models.PositiveSmallIntegerField()
    wave = models.ForeignKey(Wave, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports")
    said_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()
    evidence_kind = models.CharField(max_length=8, choices=Evidence, blank=True, default=Evidence.NONE)
    evidence = models.CharField(max_length=280, blank=True)
    evidence_on = models.DateField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering: ClassVar = ["-at", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(step__lte=TOP), name="report_on_the_ladder"),
        ]

    def __str__(self) -> str:
        return f"{self.landing_id} {self.step}"


class Observer(models.Model):
    """A colleague whom the owner chose to say, at ninety days, where it stands; blind to what the owner said.

    Who was named by `name` and `address` is nobody on the site: no row of a person, no account, no place in a list.
    """

    landing = models.OneToOneField(Landing, primary_key=True, on_delete=models.CASCADE, related_name="observer")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="observes"
    )
    name = models.CharField(max_length=120, blank=True)
    address = models.EmailField(max_length=254, blank=True)
    chosen_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    step = models.PositiveSmallIntegerField(null=True, blank=True)
    is_declined = models.BooleanField(default=False)

    class Meta:
        """An answer has a step, unless the colleague cannot tell."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(step__isnull=True) | Q(step__lte=TOP, answered_at__isnull=False),
                name="observer_on_the_ladder",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.landing_id}"


class Barrier(models.Model):
    """What stood in the way. The text is for who wrote it: nobody else reads it, whoever carries the lesson later.

    What its writer raises by name is a text of its own.
    """

    class Code(models.TextChoices):
        """What sort of thing it is."""

        TIME = "time", _("time")
        BOSS = "boss", _("my boss")
        RULES = "rules", _("rules")
        MONEY = "money", _("money")
        POLITICS = "politics", _("politics")
        NOT_FITTING = "fit", _("does not fit here")
        FORGOT = "forgot", _("forgotten")
        OTHER = "other", _("something else")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    landing = models.ForeignKey(Landing, on_delete=models.CASCADE, related_name="barriers")
    said_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="barriers"
    )
    code = models.CharField(max_length=8, choices=Code)
    text = models.CharField(max_length=280, blank=True)
    at = models.DateTimeField()
    raised_text = models.CharField(max_length=280, blank=True)
    raised_at = models.DateTimeField(null=True, blank=True)
    lifted_at = models.DateTimeField(null=True, blank=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    lifted_how = models.CharField(max_length=280, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first; only what was raised can be lifted."""

        ordering: ClassVar = ["-at", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(lifted_at__isnull=True) | Q(raised_at__isnull=False), name="barrier_raised_before_lifted"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.landing_id} {self.code}"


class Measure(models.Model):
    """A figure of a lesson in use, before and after: the share of social return, from 5 to 50 %."""

    landing = models.OneToOneField(Landing, primary_key=True, on_delete=models.CASCADE, related_name="measure")
    what = models.CharField(max_length=120)
    unit = models.CharField(max_length=40)
    before = models.DecimalField(max_digits=14, decimal_places=2)
    before_on = models.DateField()
    after = models.DecimalField(max_digits=14, decimal_places=2)
    after_to = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    after_on = models.DateField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """Before comes before after; `after_to` makes a range."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(before_on__lte=F("after_on")), name="measure_before_comes_first"),
        ]

    def __str__(self) -> str:
        return f"{self.landing_id} {self.what}"


class Decision(models.Model):
    """What was decided at home about a lesson, or about lessons that were joined: recorded and counted once."""

    class Body(models.TextChoices):
        """Who decided."""

        COUNCIL = "council", _("municipal council")
        EXECUTIVE = "executive", _("municipal executive")
        MANAGEMENT = "management", _("management")
        TEAM = "team", _("team")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="decisions")
    bundle = models.OneToOneField(Bundle, null=True, blank=True, on_delete=models.CASCADE, related_name="decision")
    landing = models.OneToOneField(Landing, null=True, blank=True, on_delete=models.CASCADE, related_name="decision")
    body = models.CharField(max_length=10, choices=Body)
    number = models.CharField(max_length=60, blank=True)
    decided_on = models.DateField()
    text = models.CharField(max_length=280)
    link = models.URLField(max_length=300, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """The newest first; it is about one thing."""

        ordering: ClassVar = ["-decided_on", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(bundle__isnull=False, landing__isnull=True) | Q(bundle__isnull=True, landing__isnull=False),
                name="decision_about_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decided_on} {self.body}"


class Meeting(models.Model):
    """A landing meeting: who went sit together at home with the boss, about what they brought; mailed with a file."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="landing_meetings")
    day = models.ForeignKey("days.Day", on_delete=models.CASCADE, related_name="landing_meetings")
    bundle = models.ForeignKey(Bundle, null=True, blank=True, on_delete=models.SET_NULL, related_name="meetings")
    begins_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=45)
    place = models.CharField(max_length=200, blank=True)
    about = models.CharField(max_length=280, blank=True)
    people = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="landing_meetings", blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """In the order of time."""

        ordering: ClassVar = ["begins_at", "id"]

    def __str__(self) -> str:
        return f"{self.organisation_id} {self.begins_at}"
