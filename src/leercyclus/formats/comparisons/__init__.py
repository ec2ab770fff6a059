"""Figures of one's own to compare a circle on: figures, indicators and context, three CSV files."""

from leercyclus.formats.comparisons.read import Compared, File, read_comparison

__all__ = ["Compared", "File", "read_comparison"]
