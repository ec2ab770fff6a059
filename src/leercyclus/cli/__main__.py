"""Run the command line with `python -m leercyclus.cli`."""

from leercyclus.cli import main

main(prog_name="leercyclus")
