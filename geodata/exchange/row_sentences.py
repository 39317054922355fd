"""Why a row of a file cannot be taken, as templates by key.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    "row/other": "{text}",
}
