"""The presenter: stored sheets and live views on a full screen, turned by keys, with a dot to point with."""
