"""Catch what the site would write in its log, as it would stand there."""

from __future__ import annotations

import io
import logging
import logging.config
from collections.abc import Iterator
from contextlib import contextmanager

from leercyclus.web.config.logs import logging_settings


@contextmanager
def written(chosen: str, *, in_full: bool = False) -> Iterator[io.StringIO]:
    """Write all lines of the block, of every level, into a text as the handler of the site would."""
    chosen_settings = logging_settings(chosen=chosen, in_full=in_full, quiet=False)
    text = io.StringIO()
    configured = logging.config.DictConfigurator(chosen_settings)
    configured.config["filters"] = {
        name: configured.configure_filter(dict(one)) for name, one in chosen_settings["filters"].items()
    }
    configured.config["formatters"] = {
        name: configured.configure_formatter(dict(one)) for name, one in chosen_settings["formatters"].items()
    }
    handler = configured.configure_handler({**chosen_settings["handlers"]["console"], "stream": text})
    root, site = logging.getLogger(), logging.getLogger("leercyclus")
    levels = root.level, site.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    site.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        root.removeHandler(handler)
        root.setLevel(levels[0])
        site.setLevel(levels[1])
