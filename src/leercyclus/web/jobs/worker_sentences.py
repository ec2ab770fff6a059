"""What the worker prints, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

AT_WORK = Rule(
    "worker.at_work",
    nl="De werker is begonnen. Hij verstuurt de mail en doet wat er klaarstaat. Ctrl-C stopt hem.",
    en="The worker has begun. It sends the mail and does what waits. Ctrl-C stops it.",
)
ENDED = Rule("worker.ended", nl="De werker is gestopt.", en="The worker has ended.")
NOTHING = Rule("worker.nothing", nl="Er stond geen werk klaar.", en="There was no work.")
RAN = Rule(
    "worker.ran", nl="{name}: {state} (poging {attempts}, {job})", en="{name}: {state} (attempt {attempts}, {job})"
)
