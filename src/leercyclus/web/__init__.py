"""The web application remembers and shows."""
