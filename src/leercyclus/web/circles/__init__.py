"""Circles of municipalities: founding, invitations, roles, cycles, three lines, who hosts when."""
