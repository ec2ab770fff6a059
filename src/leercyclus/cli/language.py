"""The language a command answers in."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from leercyclus.engine.reasons import Language

VARIABLE = "LEERCYCLUS_LANGUAGE"
_KEY = "leercyclus.language"


def language_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option `--language`, which may stand before or after the name of the command."""
    return click.option(
        "--language",
        type=click.Choice(["nl", "en"]),
        expose_value=False,
        is_eager=True,
        callback=_remember,
        help=f"The language of the answer; {VARIABLE} or else English when left out.",
    )(function)


def spoken(ctx: click.Context) -> Language:
    """The language chosen for this run."""
    chosen = ctx.find_root().meta.get(_KEY) or os.environ.get(VARIABLE, "")
    return "nl" if chosen == "nl" else "en"


def _remember(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.find_root().meta[_KEY] = value
