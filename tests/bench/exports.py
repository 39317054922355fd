"""A large layer through every format: seconds and the most memory of the program and of its writer. Asserts nothing."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bombing import bombing_records
from exchange import imported

FORMATS = {"csv": "csv", "gpkg": "gpkg", "geojson": "geojson", "geoparquet": "parquet", "kml": "kml", "gpx": "gpx",
           "shp": "shp", "xlsx": "xlsx"}  # fmt: skip
EXPORT = """
import resource, sys
from desktop.cli import main
code = main(["export", *sys.argv[1:]])
kinds = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
print(*(resource.getrusage(kind).ru_maxrss / 1024 for kind in kinds))
sys.exit(code)
"""


def exported(project: Path, layer: str, form: str, out: Path) -> str:
    """What an export took, or the sentence that refuses it."""
    begun = time.perf_counter()
    words = (str(project), "--layer", layer, "--format", form, "--out", str(out))
    ended = subprocess.run([sys.executable, "-c", EXPORT, *words], capture_output=True, text=True, check=False)
    took = time.perf_counter() - begun
    own_mb, writer_mb = map(float, ended.stdout.splitlines()[-1].split())
    memory = f"{took:6.1f} s, most memory {own_mb:.0f} MB, the writer {writer_mb:.0f} MB"
    if ended.returncode:
        return f"{memory}; {ended.stderr.strip().splitlines()[-1].partition(': ')[2]}"
    return f"{memory}; a file of {out.stat().st_size / 1e6:.0f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--formats", nargs="*", choices=FORMATS, default=[*FORMATS])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as name:
        folder = Path(name)
        bombing_records(folder / "thor.csv", asked.rows)
        imported(folder, folder / "thor.csv", "points")
        for form in asked.formats:
            out = folder / f"out.{FORMATS[form]}"
            print(f"{asked.rows:,} rows as {form}: {exported(folder / 'thor.gpkg', 'thor', form, out)}", flush=True)
            for path in folder.glob("out.*"):
                path.unlink()


if __name__ == "__main__":
    main()
