"""Every address. People's pages carry their language in front; the path after it is the same in both."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from leercyclus.web.accounts.gate import open_to_all
from leercyclus.web.config import health
from leercyclus.web.operating.views import metrics

urlpatterns = [
    path("live", open_to_all(health.live), name="live"),
    path("ready", open_to_all(health.ready), name="ready"),
    path("metrics", open_to_all(metrics), name="metrics"),
    path("robots.txt", open_to_all(health.robots_txt), name="robots_txt"),
    path(".well-known/security.txt", open_to_all(health.security_txt), name="security_txt"),
    path("", include("leercyclus.web.accounts.callback_urls")),
    path("", include("leercyclus.web.attending.machine_urls")),
    *i18n_patterns(
        path("", include("leercyclus.web.municipalities.urls")),
        path("", include("leercyclus.web.guide.urls")),
        path("", include("leercyclus.web.accounts.urls")),
        path("", include("leercyclus.web.circles.urls")),
        path("", include("leercyclus.web.people.urls")),
        path("", include("leercyclus.web.calendars.urls")),
        path("", include("leercyclus.web.agenda.urls")),
        path("", include("leercyclus.web.days.urls")),
        path("", include("leercyclus.web.guests.urls")),
        path("", include("leercyclus.web.seating.urls")),
        path("", include("leercyclus.web.attending.urls")),
        path("", include("leercyclus.web.checkin.urls")),
        path("", include("leercyclus.web.running.urls")),
        path("", include("leercyclus.web.paper.urls")),
        path("", include("leercyclus.web.scripts.urls")),
        path("", include("leercyclus.web.lessons.urls")),
        path("", include("leercyclus.web.landing.urls")),
        path("", include("leercyclus.web.practices.urls")),
        path("", include("leercyclus.web.purse.urls")),
        path("", include("leercyclus.web.letters.urls")),
        path("", include("leercyclus.web.mail.urls")),
        path("", include("leercyclus.web.audit.urls")),
        path("", include("leercyclus.web.keeping.urls")),
    ),
]

handler400 = "leercyclus.web.config.errors.bad_request"
handler403 = "leercyclus.web.config.errors.permission_denied"
handler404 = "leercyclus.web.config.errors.not_found"
handler500 = "leercyclus.web.config.errors.server_error"
