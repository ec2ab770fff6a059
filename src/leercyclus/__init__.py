"""Municipalities of comparable size learn from one another with closed purses."""

__version__ = "0.1.0"
