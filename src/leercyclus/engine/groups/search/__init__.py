"""The search for good plans, on arrays: what the optimiser does millions of times a second."""
