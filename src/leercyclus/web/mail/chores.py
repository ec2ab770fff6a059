"""The names by which a worker knows the chores of the outbox."""

from __future__ import annotations

SEND = "mail.send"
