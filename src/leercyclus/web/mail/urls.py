"""Addresses of the outbox; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody, guarded
from leercyclus.web.mail import outbox_views, rules
from leercyclus.web.mail.outbox_queries import message_facts

urlpatterns = [
    path("post/", for_somebody(rules.may_see_outbox)(outbox_views.outbox), name="outbox"),
    path("post/post.csv", for_somebody(rules.may_see_outbox)(outbox_views.outbox_csv), name="outbox_csv"),
    path(
        "post/<uuid:message>/",
        guarded(message_facts, see=rules.may_see_message)(outbox_views.message),
        name="message",
    ),
]
