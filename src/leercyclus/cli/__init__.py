"""The command line: `leercyclus COMMAND`. Every command has a module of its own, read only when it is used."""

from __future__ import annotations

import os
from importlib import import_module

import click

from leercyclus.cli.language import language_option, spoken
from leercyclus.engine.reasons import BadInput

# One answer needs no threads for its matrices: starting them costs more than they gain. Before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

COMMANDS = {
    "backup": "a copy of the site in one file",
    "check": "whether the site can receive people, and what to do",
    "circles": "the best circles around a municipality",
    "differences": "the points on which a circle differs most",
    "figures": "the Dutch figures: check, export, add a year",
    "groups": "mixed groups for an exchange day: make, solve, repair",
    "mail": "the mail of the site: take note of what came back",
    "peers": "whom a municipality can be compared with",
    "woo": "what an organisation holds, for the law on public records",
    "purse": "who gave and who received in a circle, and who hosts next",
    "restore": "put a copy of the site back in an empty place",
    "rota": "who receives which day of a cycle, and when",
    "work": "send the mail of the site and do the jobs that wait",
}
"""The modules of this package that hold a command, with what each is for."""
EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130
"""What a shell gives for a command that was ended by Ctrl-C."""


class Commands(click.Group):
    """A group that imports a command when it is asked for, and tells bad input and typing errors in sentences."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the alphabet."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command and give the command; None for an unknown name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"{__name__}.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; bad input or a typing error becomes one line a problem on standard error, and exit code 2.

        Ctrl-C ends it with a sentence and exit code 130.
        """
        from leercyclus.cli.mistakes import said

        try:
            return super().invoke(ctx)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as error:
            bad = said(error)
        except BadInput as error:
            bad = error
        except KeyboardInterrupt:
            from leercyclus.cli.sentences import INTERRUPTED

            click.echo(INTERRUPTED().say(spoken(ctx)), err=True)
            return ctx.exit(EXIT_INTERRUPTED)
        for sentence in bad.say(spoken(ctx)):
            click.echo(sentence, err=True)
        return ctx.exit(EXIT_BAD_INPUT)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="leercyclus")
@language_option
def main() -> None:
    """Municipalities of comparable size learn from one another with closed purses."""
