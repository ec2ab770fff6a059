"""Commands of keeping and giving."""
