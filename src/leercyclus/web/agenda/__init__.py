"""What a circle talks about: points of difference that were picked, and how each member does it."""
