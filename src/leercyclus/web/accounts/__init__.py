"""Who is there: signing in, issuers of identity, links that stand for somebody, forms sent once."""
