"""Arrow, which ships no types: what comes from it is given a type where it enters."""

from __future__ import annotations

from typing import Any

import pyarrow
import pyarrow.compute

pa: Any = pyarrow
pc: Any = pyarrow.compute
