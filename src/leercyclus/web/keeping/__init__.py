"""Export and erasure of a person, periods of retention, and what a public records request asks for."""
