"""The application `jobs`."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class JobsConfig(AppConfig):
    """Name the application, and find what the apps let a worker do."""

    name = "leercyclus.web.jobs"
    verbose_name = "Jobs"

    def ready(self) -> None:
        """Read the module `job_actions` of every app that has one."""
        autodiscover_modules("job_actions")
