"""Tags of the pages on lessons at home."""
