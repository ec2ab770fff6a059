"""The page of a municipality and the comparison."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def municipality(request: HttpRequest, code: str) -> HttpResponse:
    """Show one municipality."""
    return render(request, "base.html", {"code": code})


def comparison(request: HttpRequest) -> HttpResponse:
    """Show several municipalities side by side."""
    return render(request, "base.html")
