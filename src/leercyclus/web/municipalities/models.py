"""The register of municipalities in the database: what later facts refer to, by the code that never changes."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Municipality(models.Model):
    """A municipality of today, or one that merged away.

    `valid_from` is empty for one that is older than the register, `valid_to` for one that still exists. A municipality
    that was split has several successors.
    """

    code = models.CharField(_("code"), max_length=6, primary_key=True)
    name = models.CharField(_("name"), max_length=80)
    province = models.CharField(_("province"), max_length=40, blank=True)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    successors: models.ManyToManyField[Municipality, Succession] = models.ManyToManyField(
        "self",
        through="Succession",
        symmetrical=False,
        related_name="predecessors",
        verbose_name=_("successors"),
    )

    class Meta:
        """Order as in an index; the database itself refuses what cannot be."""

        ordering: ClassVar = ["name"]
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(code__regex=r"^GM[0-9]{4}$"), name="municipality_code_is_gm_and_digits"),
            models.CheckConstraint(condition=~Q(name=""), name="municipality_has_a_name"),
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_from__lte=F("valid_to")),
                name="municipality_begins_before_it_ends",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Succession(models.Model):
    """One municipality that went on, wholly or in part, in another."""

    predecessor = models.ForeignKey(Municipality, on_delete=models.CASCADE, related_name="+")
    successor = models.ForeignKey(Municipality, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """Each pair once, and nobody follows itself."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["predecessor", "successor"], name="succession_once"),
            models.CheckConstraint(condition=~Q(predecessor=F("successor")), name="succession_to_another"),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor_id} > {self.successor_id}"
