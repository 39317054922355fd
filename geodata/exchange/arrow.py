"""Arrow with its readers of files."""

from __future__ import annotations

from typing import Any

import pyarrow.csv
import pyarrow.parquet

from geodata.arrow import pa, pc

__all__ = ["arrow_csv", "pa", "parquet", "pc"]

arrow_csv: Any = pyarrow.csv
parquet: Any = pyarrow.parquet
