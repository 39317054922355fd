"""Why a picture of the ground cannot be shown, as templates by key.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    "picture/no-file": "no such file",
    "picture/ending": "pictures are read from files ending in {endings}",
    "picture/unreadable": "it is no readable {driver} file ({reason})",
    "picture/size": "{width} x {height} pixels are more than is read; cut it into parts",
    "picture/blocks": "its blocks are too large to read a part of it; write it with tiles (gdal_translate -co "
    "TILED=YES)",
    "picture/values": "its values ({type}) are no colours",
    "picture/part": "a part of it cannot be read ({reason})",
    "picture/read": "it cannot be read ({reason})",
    "picture/crs-files": "the coordinate system that was said asks for other files of this machine; say a code",
    "picture/crs-unknown": "the coordinate system {crs!r} is not known; say one as a code, such as EPSG:32648",
    "picture/no-place": "it does not say where it lies; put its world file ({ending}) beside it",
    "picture/world-file": "its world file does not hold six numbers",
    "picture/place": "the place that it says of itself is none",
    "picture/link": "{name} beside it is a link to another folder; put the file itself there",
    "picture/large": "a picture of it as large as this is not drawn; draw a smaller one",
    "picture/memory": "it needs more memory than is allowed",
    "picture/no-facts": "reading it failed (the reader did not say what it is)",
    "picture/bytes": "reading it failed (the reader drew {count} bytes)",
    "picture/ended": "reading it failed (the reader ended with {code})",
    "picture/slow": "reading took more than {allowed:g} s and was stopped; overviews make large files fast (gdaladdo)",
    "tiles/crs": "MBTiles are in EPSG:3857 and in no other coordinate system; leave out what was said",
    "tiles/vectors": "its tiles hold vectors, which are not drawn; use MBTiles with pictures, or a GeoPackage",
    "tiles/none": "it holds no tiles",
    "tiles/zooms": "its zoom levels are not between 0 and {most}",
    "tiles/width": "its tiles are {width} pixels wide; only {sizes} are read",
    "tiles/off": "it has tiles that do not lie on the earth",
    "tiles/coarse": "it has no tiles coarse enough for so small a scale; zoom in, or add lower zoom levels",
    "tiles/sizes": "its tiles are not all of one size",
    "tiles/broken": "a tile of it is broken ({reason})",
    "tiles/no-pictures": "its tiles are no pictures",
    "tiles/formats": "its tiles are no PNG, JPEG or WebP pictures; vector tiles are not drawn",
    "tiles/large": "a tile of it is {width} x {height} pixels large, which is refused",
    "picture/put-back": "{sentence}; put the file that was imported there, or remove the layer",
}
