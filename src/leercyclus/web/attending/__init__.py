"""The page of one participant of a day."""
