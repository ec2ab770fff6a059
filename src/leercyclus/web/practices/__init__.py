"""What municipalities do and whom to call, who took it over, and what was done together after a day."""
