"""The web application remembers and shows."""

from __future__ import annotations

import os

# One answer needs no threads for its matrices: starting them costs more than they gain. Before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
