"""Formats translate a foreign shape into an engine type, or back."""
