"""The calendar of a municipality: on which days its aldermen can come."""
