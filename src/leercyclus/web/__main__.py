"""Commands of the site: `python -m leercyclus.web migrate`, `load_register`, `check --deploy`, `runserver`."""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line

from leercyclus.web.config.ending import sentence_at_the_end

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    with sentence_at_the_end():
        execute_from_command_line(["python -m leercyclus.web", *sys.argv[1:]])
