"""One lesson a person and day: written on a phone, shared as far as its owner says."""
