"""Who is there on the day itself: check-in, no-shows and walk-ins."""
