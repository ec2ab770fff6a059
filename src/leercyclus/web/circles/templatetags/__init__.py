"""What the templates of circles need."""
