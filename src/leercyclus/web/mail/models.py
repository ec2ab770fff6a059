"""The outbox: a mail is a row, written in the transaction of the fact that it tells, and sent afterwards."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Message(models.Model):
    """One mail to one person, in the reader's language, as it will be or was sent.

    It is marked as being sent before the mail server gets it. When the worker dies in between nobody knows whether it
    went: it is then 'uncertain', and a person decides.

    `is_personal` says that the text holds a link or a code that stands for the reader: then nobody else sees it.
    """

    class State(models.TextChoices):
        """Where a mail stands."""

        WAITING = "waiting", _("waits to be sent")
        SENDING = "sending", _("being sent")
        SENT = "sent", _("sent")
        UNCERTAIN = "uncertain", _("uncertain")
        BOUNCED = "bounced", _("came back")
        CANCELLED = "cancelled", _("not sent any more")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    address = models.EmailField(max_length=254, blank=True)
    language = models.CharField(max_length=2)
    kind = models.CharField(max_length=40)
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField(blank=True)
    attachment_name = models.CharField(max_length=80, blank=True)
    attachment = models.TextField(blank=True)
    circle = models.ForeignKey(
        "circles.Circle", null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    organisation = models.ForeignKey(
        "people.Organisation", null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    is_personal = models.BooleanField(default=True)
    key = models.CharField(max_length=120, unique=True)
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    claimed_by = models.CharField(max_length=80, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    resent_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="resent")

    class Meta:
        """The newest first; the worker looks for those that wait."""

        ordering: ClassVar = ["-created_at", "id"]
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="message_by_state")]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"
