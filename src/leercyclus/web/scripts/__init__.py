"""Scripts for peer consultation."""
