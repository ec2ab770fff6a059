"""Pages that tell: home, what comparable means, sources, from idea to screen, accessibility and privacy."""
