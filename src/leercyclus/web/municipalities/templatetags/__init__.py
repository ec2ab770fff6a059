"""Tags of the pages about municipalities."""
