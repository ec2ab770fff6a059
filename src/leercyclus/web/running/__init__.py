"""The day as it runs: rounds by the clock or by hand, messages of the host, and the pulse that phones listen to."""
