"""Commands of the site: the worker."""
