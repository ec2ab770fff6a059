"""One module an app: the examples that the tests of every page ask for."""
