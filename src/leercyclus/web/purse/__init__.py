"""Who gave and who received, by pair and over cycles."""
