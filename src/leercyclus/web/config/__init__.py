"""Settings, addresses and what every page passes through."""
