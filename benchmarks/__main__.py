"""Measure everything and renew the tables of benchmarks/README.md: `python -m benchmarks`."""

from benchmarks import differences, pages, prediction, speed, stability
from benchmarks.report import machine, publish

publish([machine(), *speed.tables(), *prediction.tables(), *stability.tables(), *differences.tables(), *pages.tables()])
