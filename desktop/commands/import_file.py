"""``sapper-atlas import``: a file of others into a project, read by a child process, as one step of undo."""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.apply import back_up
from desktop.commands.options import Parser, add_project_needed
from desktop.commands.output import print_text
from desktop.explain import DONE
from desktop.progress_line import ProgressLine
from desktop.projects import opened
from geodata.exchange import ImportRefused

if TYPE_CHECKING:
    from geodata.exchange.incoming.importing import Imported
    from geodata.exchange.incoming.pictures import IncomingPicture
    from geodata.exchange.incoming.reading import Incoming
    from geodata.exchange.incoming.reading_process import ReadingProcess
    from geodata.project.project import Project

ROLES = ("areas", "releases", "claims", "points", "reference", "basemap")
EPILOG = """\
Read are GeoPackage, GeoJSON (and sequences), Shapefile (file, folder or zip), KML, KMZ, GPX, FlatGeobuf, GeoParquet,
CSV and TSV (longitude and latitude in any notation, MGRS, WKT, lists of vertices), XLSX, ODS, and OpenStreetMap
extracts (.osm.pbf, with --layer roads, railways, waterways, settlements or borders). Pictures of the ground (GeoTIFF,
MBTiles, PNG and JPEG with a world file) become a base map with --as basemap: the picture stays in its file, and the
project keeps the path and the SHA-256 of it.
A table of claims (CSV, TSV, XLSX, ODS; one row a claim, no places) names in every row the contingent, event, series or
topic by its id, and its sources by theirs; a source that is not in the project comes along where the table states its
title, publisher, language, kind and grade. What `export --kind claims` writes is read back letter for letter.
What a file leaves open is never guessed: the refusal names the option that answers it, and a recommendation.
Every row is accepted, or kept in the project's quarantine with its number and the reason."""


def parser() -> Parser:
    options = Parser(
        "import", "Import a file into a project: areas, releases and claims as records, others as a layer.", EPILOG
    )
    add_project_needed(options)
    options.add_argument("file", metavar="FILE", help="the file, or the folder of a shapefile")
    options.add_argument("--as", dest="role", choices=ROLES, required=True, help="what the file holds")
    options.add_argument("--layer", metavar="NAME", help="layer or sheet of the file; else the name in the project")
    options.add_argument("--mapping", metavar="FILE.toml", type=Path, help="which column is which field")
    options.add_argument("--driver", metavar="NAME", help="format of a file whose ending does not say it")
    options.add_argument(
        "--crs", metavar="EPSG:n", help="coordinate system, where the file does not say it or is wrong"
    )
    options.add_argument("--encoding", metavar="NAME", help="encoding of texts, such as cp1251, gbk, big5 or cp874")
    options.add_argument("--axes", choices=("xy", "yx"), help="coordinates as they stand (xy), or swapped (yx)")
    options.add_argument("--dry-run", action="store_true", help="do all of it but keep nothing")
    options.add_argument("--report", metavar="FILE.json", type=Path, help="write what became of every row")
    return options


def run(args: argparse.Namespace) -> int:
    begun = time.perf_counter()
    with _without_garbage(), contextlib.ExitStack() as stack:
        # Before anything else is loaded: the reader loads what it needs at the same time.
        return _run(args, _started(args, stack), begun)


def _started(args: argparse.Namespace, stack: contextlib.ExitStack) -> ReadingProcess | None:
    """A reader for a file that is one for it, as far as its name says."""
    from geodata.exchange.incoming.reading_process import ReadingProcess  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.reading_child.file_kinds import ENDINGS  # noqa: PLC0415 - loaded when first needed

    ending = Path(args.file).suffix.lower()
    with contextlib.suppress(OSError):
        if any(ending in endings for endings in ENDINGS.values()) and Path(args.file).is_file():
            return stack.enter_context(ReadingProcess(ending=ending))
    return None


def _run(args: argparse.Namespace, reader: ReadingProcess | None, begun: float) -> int:
    from geodata.exchange.incoming.importing import NothingAccepted  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.reading import ImportAsked  # noqa: PLC0415 - loaded when first needed

    # Whether it is a project is asked first, without a trace: reading a file may take minutes.
    opened(args.project, write=False).close()
    _check_source(args)
    try:
        with _incoming(args, reader) as incoming, ProgressLine() as line:
            _read(incoming, line)
            made = _put(args, incoming, line)
            report = _report(args, made, time.perf_counter() - begun)
    except (ImportAsked, NothingAccepted) as error:
        if args.report is not None:
            _write(args.report, _refusal(args, error, time.perf_counter() - begun))
        raise
    if args.report is not None:
        _write(args.report, report)
    for warning in report["warnings"]:
        print(f"sapper-atlas: {args.file}: {warning}", file=sys.stderr)
    print_text(_readable(args, report))
    return DONE


@contextlib.contextmanager
def _without_garbage() -> Generator[None]:
    """Millions of rows are millions of tuples, none of which is part of a cycle: looking for some takes seconds."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _check_source(args: argparse.Namespace) -> None:
    path = Path(args.file)
    if args.file.startswith("/vsi") or "\0" in args.file:
        raise ImportRefused(f"{args.file}: is no plain file; name one by its path")
    try:
        if not path.exists():
            raise ImportRefused(f"{args.file}: no such file")
        if not path.is_file() and not path.is_dir():
            raise ImportRefused(f"{args.file}: is not a regular file (a pipe, device or socket), so it was not opened")
        if path.samefile(args.project):
            raise ImportRefused(f"{args.file}: is the project itself; choose another file")
    except OSError as error:
        raise ImportRefused(f"{args.file}: cannot be read: {error.strerror}") from error


def _incoming(args: argparse.Namespace, reader: ReadingProcess | None) -> Incoming | IncomingPicture:
    from geodata.exchange.incoming.importing import LAYER_ROLES  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.mapping import Mapping, read_mapping  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.pictures import IncomingPicture  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.reading import Incoming  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.request import Request  # noqa: PLC0415 - loaded when first needed

    mapping = read_mapping(args.mapping) if args.mapping is not None else Mapping()
    request = Request(
        role=args.role, source=str(Path(args.file).absolute()), layer=args.layer, driver=args.driver, crs=args.crs,
        encoding=args.encoding, axes=args.axes, mapping=mapping,
    )  # fmt: skip
    if not _is_picture(args):
        return Incoming(request, ahead=args.role in LAYER_ROLES, started=reader)
    given = [f"--{name}" for name in ("encoding", "axes", "mapping") if getattr(args, name) is not None]
    if given:
        raise ImportRefused(f"{args.file}: is a picture of the ground, of which {given[0]} says nothing; leave it out")
    return IncomingPicture(request)


def _is_picture(args: argparse.Namespace) -> bool:
    from geodata.exchange.incoming.pictures import is_picture  # noqa: PLC0415 - loaded when first needed

    return args.driver is None and is_picture(Path(args.file))


def _read(incoming: Incoming | IncomingPicture, line: ProgressLine) -> None:
    from geodata.exchange.incoming.reading import Incoming  # noqa: PLC0415 - loaded when first needed

    if isinstance(incoming, Incoming):
        incoming.read(line.rows)
    else:
        incoming.read()


def _put(args: argparse.Namespace, incoming: Incoming | IncomingPicture, line: ProgressLine) -> Imported:
    from geodata.exchange.incoming.importing import import_read  # noqa: PLC0415 - loaded when first needed
    from geodata.exchange.incoming.reading import Incoming  # noqa: PLC0415 - loaded when first needed

    def put(project: Project) -> Imported:
        if isinstance(incoming, Incoming):
            taken = incoming.reading.read - incoming.reading.quarantined
            return import_read(project, incoming, progress=lambda rows: line.rows(rows, taken))
        return incoming.put(project)

    if args.dry_run:
        with tempfile.TemporaryDirectory(prefix="sapper-atlas-") as folder:
            copy = Path(folder) / "copy.gpkg"
            with opened(args.project, write=False) as project:
                project.save_copy(copy)
            with opened(copy, write=True) as project:
                return put(project)
    with opened(args.project, write=True) as project:
        made = put(project)
        line.clear()
        # Gigabytes that have not reached the disk need not any more.
        closing = threading.Thread(target=incoming.close, name="close")
        closing.start()
        try:
            back_up(project)
        finally:
            closing.join()
        return made


def _report(args: argparse.Namespace, made: Imported, seconds: float) -> dict[str, Any]:
    from geodata.exchange.incoming.mapping import as_toml  # noqa: PLC0415 - loaded when first needed

    return {
        "file": args.file, "driver": made.reading.driver, "crs": made.reading.crs, "encoding": made.reading.encoding,
        "sha256": made.reading.sha256, "read": made.reading.read, "accepted": made.accepted,
        "quarantined": [{"row": one.row, "reason": one.reason} for one in made.quarantined],
        "warnings": list(made.warnings), "layer": made.layer, "mapping": as_toml(made.mapping),
        "dry_run": args.dry_run, "seconds": round(seconds, 3), "reader_peak_mb": made.reading.peak_mb,
        "role": args.role, "bounds": made.reading.bounds,
    }  # fmt: skip


def _refusal(args: argparse.Namespace, error: ImportRefused, seconds: float) -> dict[str, Any]:
    """What a refused file leaves open or holds, for a window or a script to go on with."""
    import msgspec  # noqa: PLC0415 - loaded when first needed

    quarantined = getattr(error, "quarantined", ())
    return {
        "file": args.file, "driver": args.driver, "crs": args.crs, "read": len(quarantined), "accepted": 0,
        "quarantined": [{"row": one.row, "reason": one.reason} for one in quarantined], "warnings": [], "layer": None,
        "questions": [
            {name: value for name, value in msgspec.to_builtins(one).items() if not name.endswith("_said")}
            for one in getattr(error, "questions", ())
        ],
        "refused": str(error),
        "seconds": round(seconds, 3),
    }  # fmt: skip


def _write(path: Path, report: dict[str, Any]) -> None:
    from geodata.exchange.writing import write_aside  # noqa: PLC0415 - loaded when first needed

    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    write_aside(path, lambda aside: aside.write_text(text, encoding="utf-8"))


def _readable(args: argparse.Namespace, report: dict[str, Any]) -> str:
    where = f"layer {report['layer']!r}" if report["layer"] is not None else args.role
    begin = "would be" if args.dry_run else "are"
    if _is_picture(args):
        from geodata.exchange.incoming.pictures import named_crs  # noqa: PLC0415 - loaded when first needed

        begin = "would be" if args.dry_run else "is"
        return (f"{args.file}: 1 picture read ({report['driver']}, {named_crs(report['crs'])}), it {begin} the {where}"
                "; its file stays where it lies and is needed there")  # fmt: skip
    lines = [f"{args.file}: {report['read']} rows read ({report['driver']}), {report['accepted']} {begin} in {where}, "
             f"{len(report['quarantined'])} in quarantine"]  # fmt: skip
    lines += [f"  row {one['row']}: {one['reason']}" for one in report["quarantined"][:10]]
    if len(report["quarantined"]) > 10:
        lines.append(f"  and {len(report['quarantined']) - 10} more; see --report")
    return "\n".join(lines)
