"""Sign in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def sign_in(request: HttpRequest) -> HttpResponse:
    """Show how to sign in."""
    return render(request, "accounts/sign_in.html")
