"""Proposals for a mapping: which column is which field, by its name in English, Russian, Lao or Chinese.

Only a name that is known word for word proposes anything, and only when no other column claims the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geodata.exchange.incoming.claim_headings import CLAIM_WORDS, HEADINGS
from geodata.exchange.incoming.mapping import GeometryColumns, Mapping
from geodata.exchange.incoming.request import Reading
from geodata.project.imports import Role

EXACT = "wkt_wgs84"
"""Column of our own exports with every place to the last digit; it goes before all others."""
_PLACES: dict[str, tuple[str, ...]] = {
    "lat": ("lat", "latitude", "latdd", "lat_dd", "lat_wgs84", "tgtlatdd_ddd_wgs84", "широта", "纬度", "緯度",
            "ເສັ້ນແວງ"),
    "lon": ("lon", "long", "lng", "longitude", "londd", "lon_dd", "lon_wgs84", "tgtlonddd_ddd_wgs84", "долгота", "经度",
            "經度", "ເສັ້ນຂະໜານ"),
    "x": ("x", "east", "easting", "eastings", "utm_e", "utm_x", "x_coord", "восток", "东距", "東距"),
    "y": ("y", "north", "northing", "northings", "utm_n", "utm_y", "y_coord", "север", "北距"),
    "position": ("mgrs", "position", "coordinates", "coordinate", "utm", "user_entered_mgrs", "координаты", "坐标",
                 "坐標", "ພິກັດ"),
    "wkt": (EXACT, "wkt", "the_geom", "geom", "geometry", "geometry_wkt", "wkt_geom", "геометрия"),
    "record": ("hazard_localid", "hazreduc_localid", "accident_localid", "task_localid", "localid", "object"),
    "shape": ("shape_id",),
    "order": ("pointno", "order"),
}  # fmt: skip
FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    "areas": {
        "code": ("code", "ha_code", "hazard_localid", "localid", "imsma_id", "cha_id", "area_code", "код", "номер",
                 "编号", "編號", "代码", "ລະຫັດ"),
        "status": ("status", "status_ha", "type", "ha_type", "classification", "stauts", "статус", "тип", "类型",
                   "類型", "状态", "狀態", "ສະຖານະ", "ປະເພດ"),
        "type_of_contamination": ("type_of_contamination", "contamination", "eo_type", "загрязнение", "污染类型"),
        "evidence": ("evidence", "direct_evidence", "свидетельства", "证据", "ຫຼັກຖານ"),
        "source_of_information": ("source_of_information", "source", "источник", "来源", "來源", "ແຫຼ່ງ"),
        "survey_date": ("survey_date", "date", "cha_identification_date", "start_date", "дата", "дата обследования",
                        "日期", "ວັນທີ"),
        "land_use": ("land_use", "landuse", "землепользование", "土地用途", "ການນຳໃຊ້ທີ່ດິນ"),
        "priority": ("priority", "clearance_priority", "приоритет", "优先级", "優先級", "ບູລິມະສິດ"),
        "depth_mm": ("depth_mm", "глубина_мм", "глубина, мм", "深度_mm"),
        "slope": ("slope", "уклон", "坡度"),
        "vegetation": ("vegetation", "растительность", "植被"),
        "work_status": ("work_status", "статус работ"),
        "notes": ("notes", "remarks", "comments", "примечание", "примечания", "备注", "備註", "ໝາຍເຫດ"),
        "id": ("id",),
    },
    "releases": {
        "area_id": ("area_id",),
        "area_code": ("area_code", "area", "hazard_localid", "код района", "区域编号"),
        "product": ("product", "land_release_product", "result", "вид", "结果", "ຜົນ"),
        "method": ("method", "operational_method", "метод", "方法", "ວິທີ"),
        "depth_mm": ("depth_mm", "глубина_мм", "глубина, мм", "深度_mm"),
        "team": ("team", "agency", "organisation", "организация", "группа", "小组", "ທີມ"),
        "date": ("date", "end_date", "completion_date", "дата", "日期", "ວັນທີ"),
        "quality_assurance": ("quality_assurance", "qaby", "qa", "контроль"),
        "id": ("id",),
    },
    "claims": HEADINGS,
}  # fmt: skip
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "status": {
        "SHA": ("sha", "suspected", "suspected hazardous area", "suspected hazard area",
                "район предполагаемой опасности", "рпо", "疑似危险区", "疑似危險區", "ພື້ນທີ່ສົງໃສວ່າເປັນອັນຕະລາຍ"),
        "CHA": ("cha", "confirmed", "confirmed hazardous area", "confirmed hazard area",
                "район подтверждённой опасности", "район подтвержденной опасности", "рко", "确认危险区", "確認危險區",
                "ພື້ນທີ່ຢັ້ງຢືນວ່າເປັນອັນຕະລາຍ"),
    },
    "product": {
        "cancelled": ("cancelled", "canceled", "отменён", "отменен", "取消"),
        "reduced": ("reduced", "сокращён", "сокращен", "缩减"),
        "cleared": ("cleared", "clearance", "очищен", "清除", "ກວດກູ້"),
    },
    "work_status": {
        "open": ("open", "active", "открыт"), "worked_on": ("worked on", "worked_on", "ongoing", "в работе"),
        "closed": ("closed", "completed", "закрыт"), "handed_over": ("handed over", "handed_over", "передан"),
    },
    **CLAIM_WORDS,
}  # fmt: skip
"""Of fields that have few values: the value, and the words of reports that mean it."""


_INSTEAD = (("area_id", "area_code"), ("text", "value"), ("source_ids", "source_title"))
"""A field that is needed, and one that may stand in its place."""
_RECORDS: tuple[Role, ...] = ("releases", "areas")


def folded(name: str) -> str:
    """A header without what makes no difference: case, spaces and marks around it."""
    return re.sub(r"[\s_]+", "_", name.strip().strip(":").casefold()).strip("_")


def proposed_places(header: Sequence[str]) -> GeometryColumns:
    """Columns that hold the place of a row; nothing where two columns claim the same, or one of a pair is missing."""
    found = {role: name for role, words in _PLACES.items() if (name := _only(header, words)) is not None}
    if found.get("wkt") == EXACT:
        return GeometryColumns(wkt=EXACT)
    if {"record", "order"} <= found.keys() and {"lon", "lat"} <= found.keys():
        chosen: tuple[str, ...] = ("record", "shape", "order", "lon", "lat")
    elif {"lon", "lat"} <= found.keys():
        chosen = ("lon", "lat")
    elif "wkt" in found:
        chosen = ("wkt",)
    elif {"x", "y"} <= found.keys():
        chosen = ("x", "y")
    else:
        chosen = ("position",)
    return GeometryColumns(**{role: found[role] for role in chosen if role in found})


def proposed_mapping(role: Role, header: Sequence[str]) -> Mapping:
    """Columns that are fields of the records of a role; of layers nothing, for they keep every column as it is."""
    found = {field: name for field, words in FIELDS.get(role, {}).items() if (name := _only(header, words)) is not None}
    if role == "releases" and "area_id" in found:
        found.pop("area_code", None)
    return Mapping(fields=found)


def proposed_role(reading: Reading) -> Role:
    """What a file seems to hold: records where the needed columns are known by name, else points or a reference."""
    names = [name for name, _ in reading.columns]
    if not reading.placed:
        return "claims"
    if reading.driver == "OSM":
        return "basemap"
    if reading.geometry in ("POLYGON", "MULTIPOLYGON", "GEOMETRY"):
        for role in _RECORDS:
            if not missing_fields(role, proposed_mapping(role, names)):
                return role
    return "points" if reading.geometry in ("POINT", "MULTIPOINT") else "reference"


def missing_fields(role: Role, mapping: Mapping) -> tuple[str, ...]:
    """Fields that records of a role must have and that a mapping does not give."""
    needed = {
        "areas": ("code", "status"), "releases": ("area_id", "product"),
        "claims": ("subject_id", "attribute", "asserted_by_name", "text", "source_ids"),
    }.get(role, ())  # fmt: skip
    given = {*mapping.fields, *mapping.constants}
    for stands, instead in _INSTEAD:
        if instead in given:
            given.add(stands)
    return tuple(field for field in needed if field not in given)


def are_claims(header: Sequence[str]) -> bool:
    """Whether the columns of a table are known to be those of claims: what about, what is said, and by which source."""
    known = proposed_mapping("claims", header).fields
    return "subject_id" in known and bool(known.keys() & {"text", "value"}) and any("source" in one for one in known)


def _only(header: Sequence[str], words: Sequence[str]) -> str | None:
    """The first word that heads a column; that column must be the only one with it."""
    for word in words:
        found = [name for name in header if folded(name) == folded(word)]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None
