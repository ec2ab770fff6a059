"""Commands about mail."""
