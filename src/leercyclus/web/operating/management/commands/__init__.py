"""Commands of who runs the site."""
