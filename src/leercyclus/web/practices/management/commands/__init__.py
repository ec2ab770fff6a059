"""Commands of practices."""
