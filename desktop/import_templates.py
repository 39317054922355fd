"""What an import says of a file, in the language of the window: templates by key, filled with values.

The templates in English are those of ``geodata.exchange.*_sentences`` and ``geodata.project``, word for word.
"""

from __future__ import annotations

from desktop.import_row_templates import import_row_templates
from desktop.wording import translate


def import_templates() -> dict[str, str]:
    """Every template by its key, in the language that is installed."""
    return question_templates() | file_refusal_templates() | picture_templates() | import_row_templates()


def question_templates() -> dict[str, str]:
    """What an import asks about a file, and the evidence it has."""
    return {
        "ask/kursk": translate("ImportSentences", "Kursk"),
        "ask/laos": translate("ImportSentences", "Laos"),
        "ask/not-degrees": translate("ImportSentences", "its coordinates claim to be degrees and are none"),
        "ask/swapped": translate("ImportSentences", "longitude and latitude seem to be swapped"),
        "ask/beyond": translate(
            "ImportSentences", "{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}",
        ),
        "ask/swapped-into": translate(
            "ImportSentences", "as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as"
            " they stand",
        ),
        "ask/no-crs": translate("ImportSentences", "it does not say its coordinate system"),
        "ask/within-degrees": translate("ImportSentences", "all coordinates are within degrees"),
        "ask/within-degrees/in": translate("ImportSentences", "all coordinates are within degrees, and lie in {where}"),
        "ask/no-position": translate("ImportSentences", "no position at all"),
        "ask/no-grid": translate("ImportSentences", "around {middle}, which no usual grid puts into Kursk or Laos"),
        "ask/grid": translate("ImportSentences", "{name} puts them into {where}"),
        "ask/grid/others": translate("ImportSentences", "{name} puts them into {where}, as would {others}"),
        "ask/picture-no-crs": translate(
            "ImportSentences", "it does not say its coordinate system; write it into a file {beside} beside it, as "
            "EPSG:32648 or as WKT",
        ),
        "ask/picture-crs-files": translate(
            "ImportSentences", "its coordinate system asks for other files of this machine; write it into a file "
            "{beside} beside it, as EPSG:32648 or as WKT",
        ),
        "ask/picture-crs-unknown": translate(
            "ImportSentences", "its coordinate system is not known ({reason}); write it into a file {beside} beside "
            "it, as EPSG:32648 or as WKT",
        ),
        "ask/picture-off": translate("ImportSentences", "it does not lie on the earth if it is in {crs}"),
        "ask/picture-nowhere": translate(
            "ImportSentences", "its coordinate system leads to no place on the earth ({reason})",
        ),
        "ask/like-degrees": translate(
            "ImportSentences", "{west:g} to {east:g} and {south:g} to {north:g} look like degrees",
        ),
        "ask/encoding": translate(
            "ImportSentences", "its encoding cannot be told: it is not UTF-8 and does not say it",
        ),
        "ask/reads-so": translate("ImportSentences", "{sample!r} reads so in {encoding}"),
        "ask/no-encoding": translate("ImportSentences", "none of the usual ones fits"),
        "ask/layers": translate("ImportSentences", "it has {count} layers ({names})"),
        "ask/sheets": translate("ImportSentences", "it has {count} sheets ({names})"),
        "ask/osm": translate("ImportSentences", "it is an extract of OpenStreetMap, which holds {names}"),
        "ask/no-place": translate("ImportSentences", "no column of it is known to hold a position (it has {columns})"),
        "ask/no-place/how": translate("ImportSentences", "[geometry] lon and lat, position, or wkt name them"),
        "ask/lost-column": translate(
            "ImportSentences", "the mapping names a column {column!r}; those it has are {columns}",
        ),
        "ask/no-columns": translate("ImportSentences", "none"),
        "ask/no-field": translate("ImportSentences", "no column of it is known to be {missing} (it has {columns})"),
        "ask/no-field/how": translate("ImportSentences", "[fields] names columns, [constants] gives one value to all"),
        "ask/and": translate("ImportSentences", "{one} and {other}"),
        "ask/dates-mixed": translate(
            "ImportSentences", "the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a"
            " month",
        ),
        "ask/dates-mixed/how": translate("ImportSentences", "{days} begin with a day, {months} with a month"),
        "ask/dates-open": translate(
            "ImportSentences", "the dates of {field} can be read in two ways, such as {example}",
        ),
        "ask/dates-open/how": translate("ImportSentences", "none of them has a number above 12 that would tell"),
    }  # fmt: skip


def file_refusal_templates() -> dict[str, str]:
    """Why a file cannot be imported or shown."""
    return {
        "import/of": translate("ImportSentences", "{file}: {why}"),
        "import/unchanged": translate("ImportSentences", "{file}: {why}; nothing was changed"),
        "import/so-unchanged": translate("ImportSentences", "{sentence}; nothing was changed"),
        "cannot/plain": translate("ImportSentences", "is no plain file; name one by its path"),
        "cannot/regular": translate("ImportSentences", "is not a regular file; copy what it holds into one"),
        "cannot/size": translate("ImportSentences", "is larger than {most} GB"),
        "cannot/read": translate("ImportSentences", "cannot be read ({reason})"),
        "cannot/read-to-end": translate("ImportSentences", "cannot be read to its end ({reason})"),
        "cannot/empty": translate("ImportSentences", "is empty"),
        "cannot/memory": translate("ImportSentences", "needs more memory to be read than the {most} MB it is allowed"),
        "cannot/too-deep": translate("ImportSentences", "is nested too deep to be read"),
        "cannot/driver": translate("ImportSentences", "cannot be read as {driver}; the formats are {formats}"),
        "cannot/ending": translate("ImportSentences", "has an ending that is not read; those that are: {endings}"),
        "cannot/other": translate(
            "ImportSentences", "is to be {expected} but holds {found}; give it its right ending or a --driver",
        ),
        "cannot/holds-text": translate("ImportSentences", "something else"),
        "cannot/holds-xml": translate("ImportSentences", "XML of another sort"),
        "cannot/holds-zip": translate("ImportSentences", "a zip"),
        "cannot/holds-sqlite": translate("ImportSentences", "an SQLite database"),
        "cannot/claims": translate("ImportSentences", "is {kind}, which is no table of claims; save them as {formats}"),
        "cannot/columns": translate("ImportSentences", "has {count} columns, more than {most}"),
        "cannot/drivers": translate(
            "ImportSentences", "cannot be read: this GDAL has drivers that cannot be left out ({names})",
        ),
        "cannot/no-layer": translate("ImportSentences", "holds no layer"),
        "cannot/no-gpx": translate("ImportSentences", "holds neither waypoints nor routes nor tracks"),
        "cannot/shp-none": translate("ImportSentences", "is a folder without a shapefile; name a file"),
        "cannot/shp-several": translate(
            "ImportSentences", "is a folder with {count} shapefiles; say which with --layer ({names})",
        ),
        "cannot/shp-table": translate("ImportSentences", "is a shapefile whose table (.dbf) is damaged"),
        "cannot/shp-short": translate("ImportSentences", "is a damaged shapefile: its .shp is cut short"),
        "cannot/zip": translate("ImportSentences", "is a damaged zip ({reason})"),
        "cannot/zip-files": translate("ImportSentences", "is a zip of {count} files, more than {most}"),
        "cannot/zip-size": translate("ImportSentences", "is a zip that would unpack to {size} MB, more than {most}"),
        "cannot/zip-no-name": translate("ImportSentences", "is a damaged zip (a file in it has no name)"),
        "cannot/zip-bomb": translate(
            "ImportSentences", "is a zip whose member {member!r} unpacks to {size} MB: a bomb",
        ),
        "cannot/zip-encrypted": translate(
            "ImportSentences", "is a zip whose member {member!r} is encrypted; unpack it first",
        ),
        "cannot/zip-name": translate(
            "ImportSentences", "is a zip with the name {member!r}, which leads out of it; it was not unpacked",
        ),
        "cannot/zip-twice": translate("ImportSentences", "is a zip that has {member!r} twice"),
        "cannot/zip-lies": translate("ImportSentences", "is a zip whose member {member!r} is larger than it says"),
        "cannot/zip-member": translate(
            "ImportSentences", "is a zip whose member {member!r} cannot be unpacked ({reason})",
        ),
        "cannot/zip-several": translate(
            "ImportSentences", "is a zip with {count} shapefiles; say which with --layer ({names})",
        ),
        "cannot/zip-none": translate(
            "ImportSentences", "is a zip without a shapefile; unpack it and import the files in it",
        ),
        "cannot/kmz": translate("ImportSentences", "is a KMZ without a KML in it"),
        "cannot/decode": translate(
            "ImportSentences", "is not {encoding}: what stands at byte {byte} is no letter of it; say another "
            "--encoding",
        ),
        "cannot/encoding": translate(
            "ImportSentences", "cannot be read in the encoding {encoding!r}: there is none of that name",
        ),
        "cannot/encoding-unused": translate(
            "ImportSentences", "cannot be read in the encoding {encoding!r}: no file is written in it",
        ),
        "cannot/table": translate("ImportSentences", "is no table ({reason})"),
        "cannot/no-rows": translate("ImportSentences", "has no rows"),
        "cannot/header-alone": translate("ImportSentences", "has no rows under its header"),
        "cannot/nul": translate(
            "ImportSentences", "holds NUL bytes, so it is no table of text; is it another encoding? say --encoding",
        ),
        "cannot/quotes": translate(
            "ImportSentences", "has a quotation mark that is never closed, so its rows cannot be told apart",
        ),
        "cannot/write": translate(
            "ImportSentences",
            "could not be written to the temporary folder while it was read ({reason}); make room there",
        ),
        "cannot/row-length": translate(
            "ImportSentences", "has a row of more than {most} MB, which no table of text needs",
        ),
        "cannot/column": translate("ImportSentences", "has no column {column!r}; those it has are {columns}"),
        "cannot/typed": translate(
            "ImportSentences", "has positions as text, which are read on WGS 84; bring them into columns of numbers to"
            " read them in {crs}",
        ),
        "cannot/sheet": translate("ImportSentences", "is a damaged spreadsheet ({reason})"),
        "cannot/sheet-no-part": translate("ImportSentences", "is a zip but no spreadsheet: it has no {part}"),
        "cannot/sheet-part": translate(
            "ImportSentences", "is a spreadsheet whose {part} cannot be unpacked ({reason})",
        ),
        "cannot/sheet-empty": translate("ImportSentences", "is a spreadsheet without a filled cell"),
        "cannot/sheet-size": translate("ImportSentences", "is a spreadsheet larger than {rows} rows of {cells} cells"),
        "cannot/sheet-deep": translate("ImportSentences", "is a spreadsheet nested deeper than {most} elements"),
        "cannot/sheet-columns": translate("ImportSentences", "is a spreadsheet with more than {most} columns"),
        "cannot/sheet-rows": translate("ImportSentences", "is a spreadsheet with more than {most} rows"),
        "cannot/doctype": translate(
            "ImportSentences", "has a document type (DOCTYPE), which can do harm; it was not read",
        ),
        "cannot/doctype-in": translate(
            "ImportSentences", "has a document type (DOCTYPE) in {part}, which can do harm; it was not read",
        ),
        "cannot/xml-root": translate("ImportSentences", "begins with <{name}> and not with <{root}>"),
        "cannot/xml-deep": translate("ImportSentences", "is nested deeper than {most} elements at line {line}"),
        "cannot/xml": translate("ImportSentences", "is not well-formed XML ({reason})"),
        "cannot/xml-encoding": translate("ImportSentences", "is XML in an encoding that is not known ({reason})"),
        "cannot/json-deep": translate("ImportSentences", "is nested deeper than {most} levels, which no map data is"),
        "cannot/json": translate("ImportSentences", "is no JSON: near byte {byte} it closes what it never opened"),
        "cannot/json-short": translate("ImportSentences", "is JSON that was cut short"),
        "cannot/json-crs": translate(
            "ImportSentences", "has a coordinate system (crs) that is not to be understood; take it out",
        ),
        "cannot/json-link": translate(
            "ImportSentences", "names its coordinate system by a link to the network, which is never followed; take "
            "the member crs out of the file and say it with --crs",
        ),
        "cannot/gpkg": translate("ImportSentences", "is a damaged GeoPackage ({reason})"),
        "cannot/gpkg-none": translate(
            "ImportSentences", "is an SQLite database but no GeoPackage: it has no table {table}",
        ),
        "cannot/gpkg-no-layer": translate("ImportSentences", "is a GeoPackage without a layer that is a table"),
        "cannot/gpkg-no-layer/with": translate(
            "ImportSentences", "is a GeoPackage without a layer that is a table; {others}",
        ),
        "cannot/gpkg-computed": translate(
            "ImportSentences", "has computed columns in {table}, which are not run; save it anew with QGIS",
        ),
        "cannot/gpkg-geometry": translate("ImportSentences", "is a damaged GeoPackage: {table} has no column {column}"),
        "cannot/gpkg-columns": translate("ImportSentences", "has {count} columns in {table}, more than {most}"),
        "cannot/parquet": translate("ImportSentences", "is a damaged Parquet file ({reason})"),
        "cannot/parquet-plain": translate(
            "ImportSentences", "is Parquet without a geometry (GeoParquet names one in its metadata); save it as CSV",
        ),
        "cannot/parquet-meta": translate(
            "ImportSentences", "is GeoParquet with metadata that are not to be understood ({reason})",
        ),
        "cannot/parquet-column": translate(
            "ImportSentences", "is GeoParquet that names a geometry column {column!r} and has none",
        ),
        "cannot/parquet-form": translate(
            "ImportSentences", "is GeoParquet with its geometry as {encoding!r}; save it with well-known binary (WKB)",
        ),
        "cannot/parquet-type": translate(
            "ImportSentences", "is GeoParquet whose geometry column {column!r} is {type} and not binary",
        ),
        "cannot/crs-code": translate(
            "ImportSentences", "cannot be read in {crs!r}: a coordinate system is said as a code, such as EPSG:32648",
        ),
        "cannot/crs-files": translate(
            "ImportSentences", "has a coordinate system that asks for other files of this machine; say a code with "
            "--crs",
        ),
        "cannot/crs-unknown": translate(
            "ImportSentences", "has a coordinate system that is not known ({crs}); say a code with --crs",
        ),
        "cannot/crs-no-map": translate("ImportSentences", "is in {crs}, which is no place on a map; say another --crs"),
        "cannot/crs-wgs84": translate(
            "ImportSentences", "is in {crs}, which cannot be brought to WGS 84 ({reason}); say another --crs",
        ),
        "import/stopped": translate("ImportSentences", "reading it was stopped"),
        "import/too-long": translate("ImportSentences", "reading it took more than {allowed:.0f} s and was stopped"),
        "import/crashed": translate(
            "ImportSentences", "could not be read: its reader crashed on it (signal {signal}), so the file is damaged "
            "or made to harm",
        ),
        "import/failed": translate("ImportSentences", "could not be read: its reader failed (code {code})"),
        "import/no-answer": translate("ImportSentences", "could not be read: its reader gave no answer ({reason})"),
        "import/no-room": translate(
            "ImportSentences", "its rows could not be laid out in the temporary folder {folder} ({reason}); make room "
            "there",
        ),
        "import/no-features": translate("ImportSentences", "holds no features"),
        "import/none-taken": translate("ImportSentences", "none of its {read} rows can be taken; row {row}: {why}"),
        "import/not-points": translate(
            "ImportSentences", "holds {geometry}s, and not points alone; import it as reference",
        ),
        "import/picture": translate(
            "ImportSentences", "is a picture of the ground, which is no list of {role}; import it as basemap",
        ),
        "import/mapping": translate("ImportSentences", "is no mapping ({reason})"),
        "import/mapping-form": translate("ImportSentences", "is no mapping, which is a small file of TOML"),
        "import/mapping-unread": translate("ImportSentences", "cannot be read: {reason}"),
    }  # fmt: skip


def picture_templates() -> dict[str, str]:
    """Why a picture of the ground cannot be shown."""
    return {
        "picture/no-file": translate("ImportSentences", "no such file"),
        "picture/ending": translate("ImportSentences", "pictures are read from files ending in {endings}"),
        "picture/unreadable": translate("ImportSentences", "it is no readable {driver} file ({reason})"),
        "picture/size": translate(
            "ImportSentences", "{width} x {height} pixels are more than is read; cut it into parts",
        ),
        "picture/blocks": translate(
            "ImportSentences", "its blocks are too large to read a part of it; write it with tiles (gdal_translate -co"
            " TILED=YES)",
        ),
        "picture/values": translate("ImportSentences", "its values ({type}) are no colours"),
        "picture/part": translate("ImportSentences", "a part of it cannot be read ({reason})"),
        "picture/read": translate("ImportSentences", "it cannot be read ({reason})"),
        "picture/crs-files": translate(
            "ImportSentences", "the coordinate system that was said asks for other files of this machine; say a code",
        ),
        "picture/crs-unknown": translate(
            "ImportSentences", "the coordinate system {crs!r} is not known; say one as a code, such as EPSG:32648",
        ),
        "picture/no-place": translate(
            "ImportSentences", "it does not say where it lies; put its world file ({ending}) beside it",
        ),
        "picture/world-file": translate("ImportSentences", "its world file does not hold six numbers"),
        "picture/place": translate("ImportSentences", "the place that it says of itself is none"),
        "picture/link": translate(
            "ImportSentences", "{name} beside it is a link to another folder; put the file itself there",
        ),
        "picture/large": translate(
            "ImportSentences", "a picture of it as large as this is not drawn; draw a smaller one",
        ),
        "picture/memory": translate("ImportSentences", "it needs more memory than is allowed"),
        "picture/no-facts": translate("ImportSentences", "reading it failed (the reader did not say what it is)"),
        "picture/bytes": translate("ImportSentences", "reading it failed (the reader drew {count} bytes)"),
        "picture/ended": translate("ImportSentences", "reading it failed (the reader ended with {code})"),
        "picture/slow": translate(
            "ImportSentences", "reading took more than {allowed:g} s and was stopped; overviews make large files fast "
            "(gdaladdo)",
        ),
        "tiles/crs": translate(
            "ImportSentences", "MBTiles are in EPSG:3857 and in no other coordinate system; leave out what was said",
        ),
        "tiles/vectors": translate(
            "ImportSentences", "its tiles hold vectors, which are not drawn; use MBTiles with pictures, or a "
            "GeoPackage",
        ),
        "tiles/none": translate("ImportSentences", "it holds no tiles"),
        "tiles/zooms": translate("ImportSentences", "its zoom levels are not between 0 and {most}"),
        "tiles/width": translate("ImportSentences", "its tiles are {width} pixels wide; only {sizes} are read"),
        "tiles/off": translate("ImportSentences", "it has tiles that do not lie on the earth"),
        "tiles/coarse": translate(
            "ImportSentences", "it has no tiles coarse enough for so small a scale; zoom in, or add lower zoom levels",
        ),
        "tiles/sizes": translate("ImportSentences", "its tiles are not all of one size"),
        "tiles/broken": translate("ImportSentences", "a tile of it is broken ({reason})"),
        "tiles/no-pictures": translate("ImportSentences", "its tiles are no pictures"),
        "tiles/formats": translate(
            "ImportSentences", "its tiles are no PNG, JPEG or WebP pictures; vector tiles are not drawn",
        ),
        "tiles/large": translate(
            "ImportSentences", "a tile of it is {width} x {height} pixels large, which is refused",
        ),
        "picture/put-back": translate(
            "ImportSentences", "{sentence}; put the file that was imported there, or remove the layer",
        ),
        "gone/not-found": translate(
            "ImportSentences", "picture not found: {path}; put it back there, or remove the layer",
        ),
        "gone/changed": translate(
            "ImportSentences", "picture changed: {path} is not the file that was imported ({why}); put that back "
            "there, or remove the layer and import the new one",
        ),
        "gone/size": translate("ImportSentences", "its size is another"),
        "gone/hash": translate("ImportSentences", "its SHA-256 is another"),
        "gone/elsewhere": translate("ImportSentences", "its world file puts it elsewhere"),
    }  # fmt: skip
