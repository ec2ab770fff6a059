"""Municipalities: the register, finding one, with whom it can be compared, and several side by side."""
