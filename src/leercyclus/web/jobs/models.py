"""Work for a worker, as rows: on SQLite the worker looks for them, on PostgreSQL procrastinate brings them."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Job(models.Model):
    """One piece of work: which function, with what, how far it is, and who waits for it."""

    class State(models.TextChoices):
        """Where a piece of work stands."""

        WAITING = "waiting", _("waits")
        RUNNING = "running", _("under way")
        DONE = "done", _("done")
        STOPPED = "stopped", _("stopped")
        FAILED = "failed", _("failed")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=60)
    arguments = models.JSONField(default=dict, blank=True)
    key = models.CharField(max_length=120, unique=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    progress = models.FloatField(default=0)
    result = models.JSONField(default=dict, blank=True)
    problem = models.CharField(max_length=300, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()
    claimed_by = models.CharField(max_length=80, blank=True)
    alive_at = models.DateTimeField(null=True, blank=True)
    stop_asked = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order in which they are due."""

        ordering: ClassVar = ["due_at", "created_at"]
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="job_by_state")]

    def __str__(self) -> str:
        return f"{self.name} {self.state}"
