"""Arrow, which ships no types: what comes from it is given a type where it enters.

What is read here from its buffers, and made of those of numpy, Arrow would read and make itself, but loads pandas for
that, 0.4 s.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow
import pyarrow.compute
from numpy.typing import NDArray

pa: Any = pyarrow
pc: Any = pyarrow.compute

_NUMPY = {pa.int32(): np.int32, pa.int64(): np.int64, pa.float64(): np.float64}


def booleans(values: NDArray[np.bool_]) -> Any:
    """An array of Arrow's of (N,) booleans."""
    bits = pa.py_buffer(np.packbits(values, bitorder="little"))
    return pa.Array.from_buffers(pa.bool_(), len(values), [None, bits])


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
    """The numbers of an array as they lie in it, whole ones of 32 or 64 bits or doubles: (N,).

    Where there is no value they are anything.
    """
    kind = _NUMPY[column.type]
    held = column.buffers()[1]
    return np.frombuffer(held or b"", kind)[column.offset : column.offset + len(column)]
