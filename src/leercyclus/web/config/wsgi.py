"""What the web server starts."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from leercyclus.web.config.ending import sentence_at_the_end

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")

with sentence_at_the_end():
    application = get_wsgi_application()

    from django.conf import settings  # the settings can be read only now

    from leercyclus.web.config import built  # the same

    settings.ENVIRONMENT.require()
    built.require(collected=settings.STATIC_ROOT)
