"""Commands about municipalities."""
