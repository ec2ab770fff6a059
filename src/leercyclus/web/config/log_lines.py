"""How a line of the log looks: JSON for a program that gathers them, text for a terminal. Both tell the same."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from leercyclus.web.config.exceptions import lean, lines
from leercyclus.web.operating.trail import request_id

FIELDS = ("route", "method", "status", "ms")
"""What a line may carry beside its message: whatever else a package hangs on it (a request, its cookies) stays out."""


def fields_of(record: logging.LogRecord, *, in_full: bool) -> dict[str, Any]:
    """Give what a line tells.

    Args:
        record: what was logged.
        in_full: whether the lines of a message after the first are told, and what exceptions say; for who builds.
    """
    text = record.getMessage()
    event = getattr(record, "event", "")
    told: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "logger": record.name,
        **({"event": event} if event else {"message": text if in_full else text.partition("\n")[0]}),
        **{name: value for name in FIELDS if (value := getattr(record, name, None)) is not None},
    }
    if number := request_id.get():
        told["request_id"] = number
    if record.exc_info and record.exc_info[1]:
        told["exception"] = lean(record.exc_info[1])
    return told


class JsonLines(JsonFormatter):
    """A line of JSON for every line of the log."""

    def __init__(self, *, in_full: bool = False) -> None:
        super().__init__(json_ensure_ascii=False)
        self.in_full = in_full

    def add_fields(self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]) -> None:
        """Put our own fields in the line, and nothing else."""
        del message_dict
        log_data.update(fields_of(record, in_full=self.in_full))
        if self.in_full and record.exc_info:
            log_data["traceback"] = self.formatException(record.exc_info)


class TextLines(logging.Formatter):
    """The same for a reader: what happened, its fields, and where an exception arose below it."""

    def __init__(self, *, in_full: bool = False) -> None:
        super().__init__()
        self.in_full = in_full

    def format(self, record: logging.LogRecord) -> str:
        """Write one line of the log."""
        told = fields_of(record, in_full=self.in_full)
        exception = told.pop("exception", None)
        head = [str(told.pop(name)) for name in ("time", "level", "logger", "event", "message") if name in told]
        line = " ".join([*head, *(f"{name}={value}" for name, value in told.items())])
        if self.in_full and record.exc_info:
            return f"{line}\n{self.formatException(record.exc_info)}"
        return "\n".join([line, *(lines(exception) if exception else ())])
