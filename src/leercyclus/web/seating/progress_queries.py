"""Read how far the search for plans of a day is."""

from __future__ import annotations

from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.jobs.queries import JobFacts, job_facts
from leercyclus.web.seating.models import Search


def progress_of(day: UUID, language: Language) -> JobFacts | None:
    """Give where the newest search of a day stands; None where there is none; two queries."""
    search = Search.objects.filter(day=day).first()
    return job_facts(language=language, job=search.job) if search and search.job else None
