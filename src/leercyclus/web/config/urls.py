"""Every address. People's pages carry their language in front; the path after it is the same in both."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from leercyclus.web.config import health

urlpatterns = [
    path("live", health.live, name="live"),
    path("ready", health.ready, name="ready"),
    path("robots.txt", health.robots_txt, name="robots_txt"),
    path(".well-known/security.txt", health.security_txt, name="security_txt"),
    *i18n_patterns(
        path("", include("leercyclus.web.municipalities.urls")),
        path("", include("leercyclus.web.guide.urls")),
    ),
]

handler400 = "leercyclus.web.config.errors.bad_request"
handler403 = "leercyclus.web.config.errors.permission_denied"
handler404 = "leercyclus.web.config.errors.not_found"
handler500 = "leercyclus.web.config.errors.server_error"
