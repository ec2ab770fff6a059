"""Which lessons others may read and count at all: those that were confirmed, in one place for every query."""

from __future__ import annotations

from django.db.models import Q

from leercyclus.web.lessons.rules import AT_HOME, OWN

CONFIRMED = Q(confirmed_at__isnull=False)
"""Of lessons: until somebody confirms it, or seven days have passed, it is a draft that its owner alone reads."""
TOLD_TO_A_SOURCE = CONFIRMED & ~Q(sharing=OWN)
"""Of lessons: those whose outside partner is asked whether it may be named, and reads them for that."""
SHARED_AT_HOME = CONFIRMED & Q(sharing__in=AT_HOME)
"""Of lessons: those that everybody in the own municipality may read."""
LANDS_AT_HOME = Q(lesson__confirmed_at__isnull=False, lesson__sharing__in=AT_HOME)
"""The same of where lessons stand."""
