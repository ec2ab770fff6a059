"""What was changed, by whom and when: lines that nobody can change."""
