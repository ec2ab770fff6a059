"""What is said of a report of a mail that came back, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

MARKED = Rule(
    "mail.bounce_marked",
    nl="De mail {message} kwam terug. Zo staat hij nu in de verzendlijst.",
    en="The mail {message} came back. So it stands in the outbox now.",
)
NO_FAILURE = Rule(
    "mail.bounce_no_failure",
    nl="Het bericht zegt van geen van onze mails dat hij terugkwam. Er is niets veranderd.",
    en="The report says of none of our mails that it came back. Nothing has changed.",
)
NO_REPORT = Rule(
    "mail.bounce_no_report",
    nl="Dit is geen bericht over een mail van ons die terugkwam. Er is niets veranderd.",
    en="This is no report of a mail of ours that came back. Nothing has changed.",
)
