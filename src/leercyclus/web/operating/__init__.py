"""Running the site for real: what it counts, what it writes in its log, copies of it, and whether all is well."""
