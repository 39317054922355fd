"""Bombing records as the full table has them (THOR: 47 columns, 320 bytes a row), and an excerpt of twelve columns.

Made of nothing but chance: no row of them is of a real mission.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

PIECE = 100_000
EXCERPT = ("", "THOR_DATA_VIET_ID", "COUNTRYFLYINGMISSION", "MILSERVICE", "MSNDATE", "TGTLATDD_DDD_WGS84",
           "TGTLONDDD_DDD_WGS84", "TGTTYPE", "NUMWEAPONSDELIVERED", "WEAPONTYPE", "WEAPONTYPEWEIGHT",
           "MFUNC_DESC_CLASS")  # fmt: skip
Words = tuple[str, ...]
# Some values of each column, as they are spelled there; those that are counted or drawn by chance are made below.
_VALUES: dict[str, Words] = {
    "THOR_DATA_VIET_ID": (), "COUNTRYFLYINGMISSION": ("UNITED STATES OF AMERICA", "VIETNAM (SOUTH)", "LAOS"),
    "MILSERVICE": ("USAF", "USN", "USMC", "VNAF", "RLAF"), "MSNDATE": (), "SOURCEID": (),
    "SOURCERECORD": ("SACCOACT", "SEADAB", "CACTA"),
    "VALID_AIRCRAFT_ROOT": ("F-4", "F-105", "A-1", "B-52", "A-37", "O-2", "AC-130"),
    "TAKEOFFLOCATION": ("DA NANG", "UDORN AB", "TAN SON NHUT", "NAKHON PHANOM", "WESTPAC", ""),
    "TGTLATDD_DDD_WGS84": (), "TGTLONDDD_DDD_WGS84": (),
    "TGTTYPE": ("UNKNOWN\\UNIDENTIFIED", "ROAD", "TRUCK PARK\\STOP", "AAA\\AUTOMATIC WEAPONS", "AREA\\DEPOT", ""),
    "NUMWEAPONSDELIVERED": tuple(map(str, range(25))),
    "TIMEONTARGET": tuple(f"{hour}{minute:02}.0" for hour in range(24) for minute in range(0, 60, 5)),
    "WEAPONTYPE": ("MK 82 GP BOMB (500) LD", "CBU 24", "M117 GP BOMB (750)", "2.75 IN ROCKETS", ""),
    "WEAPONTYPECLASS": ("", "", "", "BOMB"), "WEAPONTYPEWEIGHT": ("0", "500", "750", "820", "250"),
    "AIRCRAFT_ORIGINAL": ("F4D", "F105D", "A1H", "B52D", "A37B", "O2A", "AC130A"),
    "AIRCRAFT_ROOT": ("F4", "F105", "A1", "B52", "A37", "O2", "AC130"), "AIRFORCEGROUP": ("", "", "366TFW", "8TFW"),
    "AIRFORCESQDN": ("", "", "25TFS", "480TFS"), "CALLSIGN": ("", "GUNFIGHTER 7", "BARREL 12", "SLEDGE 03"),
    "FLTHOURS": tuple(map(str, range(60))), "MFUNC": ("8", "20", "40", "11.0", "73"),
    "MFUNC_DESC": ("STRIKE", "AIR INTERDICTION", "CLOSE AIR SUPPORT", "ARMED RECCE", "HEAVY BOMBARD"),
    "MFUNC_DESC_CLASS": ("KINETIC", "NONKINETIC"), "MISSIONID": (), "NUMOFACFT": ("1", "2", "3", "4"),
    "OPERATIONSUPPORTED": ("", "BARREL ROLL", "STEEL TIGER"), "PERIODOFDAY": ("D", "N", ""),
    "UNIT": ("", "366TFW", "8TFW"), "TGTCLOUDCOVER": ("", "C", "5000 SCT"),
    "TGTCONTROL": ("", "FAC", "NAIL 31", "MSQ77"),
    "TGTCOUNTRY": ("LAOS", "SOUTH VIETNAM", "NORTH VIETNAM", "CAMBODIA"), "TGTID": ("", "XD5532", "VH12"),
    "TGTORIGCOORDS": (), "TGTORIGCOORDSFORMAT": ("DDMM DDDMM", "DDMMSS DDDMMSS"), "TGTWEATHER": ("", "CLEAR", "UNK"),
    "ADDITIONALINFO": ("",), "GEOZONE": ("", "XD", "VH", "48QXD"), "ID": (),
    "NUMWEAPONSJETTISONED": ("-1", "0", ""), "NUMWEAPONSRETURNED": ("-1", "0", "2"),
    "RELEASEALTITUDE": ("0", "3000", "4500", "15000"), "RELEASEFLTSPEED": ("0", "450", "500"),
    "RESULTSBDA": ("", "NO VISIBLE RESULTS", "RNO - SMOKE AND FOLIAGE", "4 SECONDARY EXPLOSIONS"),
    "TIMEOFFTARGET": ("", "1430.0", "905.0"), "WEAPONSLOADEDWEIGHT": ("0", "3000", "6000", "17400"),
}  # fmt: skip
FULL = ("", *_VALUES)


def bombing_records(path: Path, count: int, columns: Words = EXCERPT) -> None:
    """Written piece by piece: the memory of who starts a process is where that process's own figure begins."""
    chance = np.random.default_rng(1)
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(columns) + "\n")
        for first in range(0, count, PIECE):
            at = np.arange(first, min(first + PIECE, count))
            made = dict(_drawn(chance, at))
            rows = zip(*(made.get(name) or _picked(chance, name, len(at)) for name in columns), strict=True)
            file.write("\n".join(map(",".join, rows)) + "\n")


def _picked(chance: np.random.Generator, name: str, count: int) -> list[str]:
    words = np.array(_VALUES[name], object)
    return words[chance.integers(0, len(words), count)].tolist()


def _drawn(chance: np.random.Generator, at: Any) -> Iterator[tuple[str, list[str]]]:
    lat, lon = (chance.uniform(low, high, len(at)) for low, high in ((14.0, 22.0), (100.0, 107.0)))
    days = np.datetime64("1965-10-01") + chance.integers(0, 3600, len(at))
    yield "", at.astype(str).tolist()
    yield "THOR_DATA_VIET_ID", (at + 7).astype(str).tolist()
    # Every ten thousandth day does not exist.
    yield (
        "MSNDATE",
        [day if number % 10_000 else "1970-02-29" for number, day in zip(at, days.astype(str), strict=True)],
    )
    yield "SOURCEID", chance.integers(1, 999_999, len(at)).astype(str).tolist()
    yield "TGTLATDD_DDD_WGS84", [f"{north:.6f}" for north in lat]
    yield "TGTLONDDD_DDD_WGS84", [f"{east:.6f}" for east in lon]
    yield "MISSIONID", chance.integers(100, 99_999, len(at)).astype(str).tolist()
    yield "TGTORIGCOORDS", [f"{north * 100:.0f}N{east * 100:.0f}E" for north, east in zip(lat, lon, strict=True)]
    yield "ID", (at * 3 + 100_000).astype(str).tolist()
