"""Limits of the reading child: memory, time, files, and no network, whatever a library is talked into.

They are set before any library is loaded that reads files of others. GDAL gets the one driver that the file needs.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from typing_extensions import override

MEMORY_LIMIT = 1_500_000_000
# Address space is more than memory: libraries reserve what they may never use.
ADDRESS_LIMIT = 3 * MEMORY_LIMIT
MOST_FILES = 128
MOST_SECONDS = 1800
LARGEST_OUTPUT = 24 * 1024**3

# Number of the architecture for the kernel's audit, and of the system calls socket and socketpair there.
_CALLS = {"x86_64": (0xC000003E, 41, 53), "aarch64": (0xC00000B7, 198, 199)}
_LOAD, _EQUALS, _ANSWER = 0x20, 0x15, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER = 38, 22, 2


class _WithoutPandas(MetaPathFinder):
    """pyogrio and pyarrow would load them for nothing."""

    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname in ("pandas", "geopandas"):
            raise ModuleNotFoundError(fullname)
        return None


def confine(folder: str) -> None:
    """Take away memory, time and network from this process, and let temporary files fall into ``folder`` alone."""
    os.environ.update({
        "ARROW_DEFAULT_MEMORY_POOL": "system", "TMPDIR": folder, "CPL_TMPDIR": folder, "GDAL_DATA_CACHE": folder,
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none", "GDAL_HTTP_MAX_RETRY": "0", "PROJ_NETWORK": "OFF",
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR", "OGR_SQLITE_LOAD_EXTENSIONS": "NONE",
        "GDAL_DRIVER_PATH": "disable",
        "OGR_GEOJSON_MAX_OBJ_SIZE": "200", "GDAL_XML_VALIDATION": "NO", "OMP_NUM_THREADS": "2",
        "OPENBLAS_NUM_THREADS": "1",
    })  # fmt: skip
    sys.meta_path.insert(0, _WithoutPandas())
    sys.addaudithook(_refuse_sockets)
    if sys.platform != "win32":
        _limit()
    if sys.platform == "linux":
        _without_sockets()


def only_driver(*names: str) -> None:
    """Leave GDAL no other driver than these; to be called before it is loaded."""
    from geodata.exchange.foreign_child import DRIVERS, SKIPPED  # noqa: PLC0415 - a list of names

    os.environ["GDAL_SKIP"] = ",".join(name for name in (*SKIPPED, *DRIVERS) if name not in names)


def extra_drivers(*names: str) -> list[str]:
    """Drivers that GDAL has in spite of ``only_driver``: a newer GDAL may bring some that the list does not know."""
    import pyogrio  # noqa: PLC0415 - after the limits are set

    return sorted(set(pyogrio.list_drivers()) - set(names))


def _refuse_sockets(event: str, _arguments: object) -> None:
    if event.startswith("socket."):
        raise PermissionError("a file that is read has no business with the network")


def _limit() -> None:
    import resource  # noqa: PLC0415 - not on Windows

    for name, value in (
        (resource.RLIMIT_AS, ADDRESS_LIMIT), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, MOST_FILES),
        (resource.RLIMIT_CPU, MOST_SECONDS), (resource.RLIMIT_FSIZE, LARGEST_OUTPUT),
        (resource.RLIMIT_DATA, MEMORY_LIMIT),
    ):  # fmt: skip
        _, most = resource.getrlimit(name)
        allowed = value if most == resource.RLIM_INFINITY else min(value, most)
        resource.setrlimit(name, (allowed, allowed))


def _without_sockets() -> None:
    """Let the kernel refuse every socket of this process and its threads (seccomp); it cannot be taken back."""
    known = _CALLS.get(platform.machine())
    if known is None:
        return
    architecture, *calls = known
    steps = [(_LOAD, 0, 0, 4), (_EQUALS, 0, len(calls) + 2, architecture), (_LOAD, 0, 0, 0)]
    steps += [(_EQUALS, len(calls) - at, 0, call) for at, call in enumerate(calls)]
    steps += [(_ANSWER, 0, 0, _ALLOW), (_ANSWER, 0, 0, _REFUSE)]
    program = b"".join(struct.pack("HBBI", *step) for step in steps)
    held = ctypes.create_string_buffer(program, len(program))
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(held)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        libc.prctl(_SET_FILTER, _FILTER, header, 0, 0)
