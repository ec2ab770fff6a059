"""The levels of a column-wide delegation, from alderman to front-line worker, and partners beside it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    """On which level somebody works; the order is that of the column."""

    ALDERMAN = "alderman", _("alderman")
    SECRETARY = "secretary", _("municipal secretary or director")
    HEAD = "head", _("department head")
    POLICY = "policy", _("policy officer")
    FRONT_LINE = "front_line", _("front-line worker")
    PARTNER = "partner", _("outside partner")
