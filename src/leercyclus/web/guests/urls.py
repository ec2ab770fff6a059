"""Addresses of the app; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import URLPattern, path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import may_see_day
from leercyclus.web.guests import answers_urls, guests_views, invite_views, rules
from leercyclus.web.guests.facts_queries import guest_facts

OF = "dagen/<uuid:day>/"

_read = guarded(day_facts, see=may_see_day, do=rules.may_see_guests)
_invite = guarded(day_facts, see=may_see_day, do=rules.may_invite)
_follow = guarded(guest_facts, see=rules.may_see_guest, do=rules.may_follow_guest)

urlpatterns: list[URLPattern] = [
    path(f"{OF}mensen/", _read(guests_views.guests), name="guests"),
    path(f"{OF}mensen.csv", _read(guests_views.guests_csv), name="guests_csv"),
    path(f"{OF}mensen.xlsx", _read(guests_views.guests_xlsx), name="guests_xlsx"),
    path(f"{OF}afvaardiging/", _read(guests_views.meter), name="meter"),
    path(f"{OF}vragen/", _read(invite_views.guests_invite), name="guests_invite"),
    path(f"{OF}mensen/herinneren/", _invite(guests_views.guests_remind), name="guests_remind"),
    path(f"{OF}mensen/<uuid:registration>/", _follow(guests_views.guest), name="guest"),
    path(f"{OF}mensen/<uuid:registration>/intrekken/", _follow(guests_views.guest_withdraw), name="guest_withdraw"),
    *answers_urls.urlpatterns,
]
