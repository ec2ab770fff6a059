"""Work that takes longer than a page may: done by a worker, seen by who asked for it."""
