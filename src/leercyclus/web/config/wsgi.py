"""What the web server starts."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")

application = get_wsgi_application()

from django.conf import settings  # noqa: E402 - the settings can be read only now

from leercyclus.web.config import built  # noqa: E402 - the same

settings.ENVIRONMENT.require()
built.require(collected=settings.STATIC_ROOT)
