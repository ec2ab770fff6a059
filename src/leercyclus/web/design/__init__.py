"""How the pages look: the only place with style and script, and the templates that every page is made of."""
