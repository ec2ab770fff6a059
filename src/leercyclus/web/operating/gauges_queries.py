"""What waits: jobs and mails by their state, and for how long the first of them has waited."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily, Metric

from leercyclus.web.jobs.waiting_queries import jobs_by_state
from leercyclus.web.mail.waiting_queries import mails_by_state


class Waiting:
    """Asks the database when the numbers are asked for: two queries."""

    def collect(self) -> Iterator[Metric]:
        """Give the numbers as Prometheus takes them."""
        for things, found in (("jobs", jobs_by_state()), ("mails", mails_by_state())):
            numbers = GaugeMetricFamily(
                f"leercyclus_{things}", f"How many {things} there are, by state.", labels=["state"]
            )
            for state, number in found.numbers.items():
                numbers.add_metric([state], number)
            yield numbers
            yield GaugeMetricFamily(
                f"leercyclus_{things}_oldest_waiting_seconds",
                f"For how many seconds the first of the {things} that are due has waited; 0 where none waits.",
                value=found.oldest_seconds,
            )
