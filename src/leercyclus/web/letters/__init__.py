"""The letter to the council about what landed."""
