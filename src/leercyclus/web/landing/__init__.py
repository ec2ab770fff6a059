"""Where a lesson stands at home: the ladder, second observers, barriers, lessons that were joined, decisions."""
