"""What the templates of the groups need."""
