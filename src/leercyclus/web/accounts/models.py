"""Issuers of identity, links that stand for somebody without an account, and forms that were sent."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models


class Submission(models.Model):
    """A form that was sent, and where its answer led: the same form sent again leads there too.

    `token` is a fingerprint of who sent it, to which address, with which token.
    """

    token = models.CharField(max_length=64, primary_key=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    location = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)

    def __str__(self) -> str:
        return self.token


class Issuer(models.Model):
    """Who says for an organisation who somebody is (OpenID Connect); it is believed for its own mail domains only.

    `slug` stands in the address that people come back to, and in every identity, so it never changes. `client_secret`
    is sealed. `vouches` is for an issuer that does not say whether it checked an address, and is known to have.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.CASCADE, related_name="issuers")
    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    server_url = models.URLField(max_length=300)
    client_id = models.CharField(max_length=200)
    client_secret = models.CharField(max_length=700, blank=True)
    vouches = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        """By name."""

        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class Domain(models.Model):
    """A mail domain of an organisation, bound to the issuer that may speak for it."""

    name = models.CharField(max_length=190, unique=True)
    issuer = models.ForeignKey(Issuer, on_delete=models.CASCADE, related_name="domains")

    def __str__(self) -> str:
        return self.name


class AccessLink(models.Model):
    """A link by mail that stands for an outside partner: small rights, no account; only its fingerprint is kept."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="access_links")
    circle = models.ForeignKey("circles.Circle", on_delete=models.CASCADE, related_name="access_links")
    fingerprint = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.person_id} {self.circle_id}"
