"""The addresses of rooms and offers of a day."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
