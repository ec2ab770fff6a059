"""Who is asked for a day, what they answered, and what they need."""
