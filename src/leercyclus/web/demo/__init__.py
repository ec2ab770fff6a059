"""The demo: the article's circle with invented people by role and city, and texts that are made up."""
