"""Organisations, and the people in them: who employs them, whom they come with, what they do."""
