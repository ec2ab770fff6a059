"""Who sits where: groups made by the engine, changed by hand, published in versions."""
