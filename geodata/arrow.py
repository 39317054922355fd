"""Arrow, which ships no types: what comes from it is given a type where it enters.

What is read here from its buffers numpy could be given by Arrow itself, which loads pandas for that (0.4 s).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow
import pyarrow.compute
from numpy.typing import NDArray

pa: Any = pyarrow
pc: Any = pyarrow.compute


def there(column: Any) -> NDArray[np.bool_]:
    """Which rows of an array have a value: (N,), or empty where all do."""
    if not column.null_count:
        return np.empty(0, np.bool_)
    bits = column.buffers()[0]
    if bits is None:
        # Arrays of no type have no bits.
        return np.zeros(len(column), np.bool_)
    first, rest = divmod(column.offset, 8)
    some = np.frombuffer(bits, np.uint8)[first:]
    return np.unpackbits(some, count=rest + len(column), bitorder="little")[rest:].view(np.bool_)


def numbers(column: Any) -> NDArray[Any]:
    """The numbers of an array as they lie in it: (N,), and anything where there is no value."""
    kind = np.dtype(str(column.type).replace("double", "float64"))
    held = column.buffers()[1]
    return np.frombuffer(held or b"", kind)[column.offset : column.offset + len(column)]
