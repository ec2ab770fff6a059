"""The engine computes: no database, network, calendar, environment or unseeded chance."""
