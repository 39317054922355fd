"""How much room the blocks of a sheet take, and how one is parted that does not fit a page."""

from __future__ import annotations

import functools

import msgspec

from desktop.briefing.frames import Block, Cell, Column, Legend, Note, Notes, Row, Table, Text, Timeline
from desktop.briefing.typeset import NUMBER, STYLES, line_height, lines_of, text_height
from desktop.map.ink import TextStyle, text_width
from geodata.records.texts import Language

PAD, CELL_GAP = 5.0, 7.0
CHIP = 17.0
GRADE_WIDTH = 2 * CHIP + 6
LEGEND_ROW, LEGEND_TEXT_LEFT = 25.0, 52.0
STAY_HEAD, STAY_ROW, STAY_FLAT = 24.0, 33.0, 24.0
SPAN_LEAST, SPAN_SHARE, SPAN_MOST = 150.0, 0.42, 120.0
HEAD_STYLE = STYLES["strong"]
LOOKS = {
    "plain": STYLES["text"], "strong": STYLES["strong"], "muted": STYLES["note"], "absent": STYLES["note"],
}  # fmt: skip
_NOTE_COLUMN, _LEGEND_COLUMN = 430.0, 250.0


def look_style(cell: Cell) -> TextStyle:
    """How the text of a cell is set."""
    return LOOKS.get(cell.look, STYLES["text"])


def is_chip(cell: Cell) -> bool:
    """Whether a frame goes around the text of a cell."""
    return cell.look not in ("plain", "strong", "muted")


def icon_width(cell: Cell) -> float:
    """Room of the tick or cross in a chip."""
    return 15.0 if cell.look in ("ok", "bad", "denied") else 0.0


def widths(columns: tuple[Column, ...], width: float) -> list[float]:
    """Widths of the columns of a table so wide."""
    whole = sum(column.weight for column in columns)
    return [width * column.weight / whole for column in columns]


def numbers_text(notes: tuple[int, ...]) -> str:
    """Numbers of notes beside a text; three or more in a row are written as from the first to the last."""
    runs: list[list[int]] = []
    for number in sorted(set(notes)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    parts = [f"{first}–{last}" if last - first > 1 else f"{first} {last}" if last > first else str(first)
             for first, last in runs]  # fmt: skip
    return " ".join(parts)


@functools.lru_cache(maxsize=8192)
def cell_room(cell: Cell, width: float, language: Language) -> tuple[float, float]:
    """Where in a column the text of a cell begins, and how wide it may be."""
    inner = width - 2 * CELL_GAP
    left = 0.0
    if (cell.span is not None or cell.parts is not None) and inner >= SPAN_LEAST:
        left = min(SPAN_MOST, inner * SPAN_SHARE) + 8
    room = inner - left - (12 if is_chip(cell) else 0) - icon_width(cell) - (GRADE_WIDTH if cell.grade else 0)
    if cell.notes:
        room -= text_width(numbers_text(cell.notes), NUMBER, language) + 4
    return left, max(room, 24.0)


@functools.lru_cache(maxsize=8192)
def second_beside(cell: Cell, width: float, language: Language) -> bool:
    """Whether the second line of a cell has room beside the first."""
    if not cell.second or not cell.text or is_chip(cell):
        return False
    _, room = cell_room(cell, width, language)
    needed = text_width(cell.text, look_style(cell), language) + 8
    return needed + text_width(cell.second, STYLES["note"], language) <= room


@functools.lru_cache(maxsize=8192)
def cell_height(cell: Cell, width: float, language: Language) -> float:
    """Height of a cell without the padding of its row."""
    _, room = cell_room(cell, width, language)
    height = text_height(cell.text, look_style(cell), room, language)
    if is_chip(cell):
        height += 4
    if cell.second and not second_beside(cell, width, language):
        inner = width - 2 * CELL_GAP
        height += text_height(cell.second, STYLES["note"], inner, language)
    return max(height, CHIP if cell.grade else 0.0)


def row_height(row: Row, columns: list[float], language: Language) -> float:
    """Height of a row of a table with columns so wide."""
    cells = zip(row.cells, columns, strict=True)
    return max(cell_height(cell, width, language) for cell, width in cells) + 2 * PAD


def head_height(table: Table, columns: list[float], language: Language) -> float:
    """Height of the headings of a table."""
    titles = zip(table.columns, columns, strict=True)
    rooms = ((column, width - 2 * CELL_GAP - (18 if column.colour else 0)) for column, width in titles)
    return max(text_height(column.title, HEAD_STYLE, room, language) for column, room in rooms) + 2 * PAD


def note_height(note: Note, width: float, language: Language) -> float:
    """Height of a numbered source in a column so wide."""
    lines = text_height(note.text, STYLES["note"], width - 26 - GRADE_WIDTH, language)
    return max(lines, CHIP) + 5


def note_column_count(width: float) -> int:
    """Columns of numbered sources so wide."""
    return max(1, int(width // _NOTE_COLUMN))


def note_columns(notes: Notes, width: float, language: Language) -> list[tuple[tuple[Note, ...], float]]:
    """The notes of each column and their height; the columns are about equally high."""
    count = note_column_count(width)
    each = (width - 20 * (count - 1)) / count
    heights = [note_height(note, each, language) for note in notes.notes]
    limit = max(sum(heights) / count, max(heights, default=0.0))
    while True:
        columns: list[tuple[tuple[Note, ...], float]] = [((), 0.0)]
        for note, height in zip(notes.notes, heights, strict=True):
            held, filled = columns[-1]
            if filled + height > limit + 0.01:
                columns.append(((note,), height))
            else:
                columns[-1] = ((*held, note), filled + height)
        if len(columns) <= count:
            return columns
        limit += 6.0


def legend_columns(width: float) -> int:
    """Columns of a legend so wide."""
    return max(1, int(width // _LEGEND_COLUMN))


def legend_row(text: str, width: float, language: Language) -> float:
    """Height of an entry of a legend."""
    return max(LEGEND_ROW, text_height(text, STYLES["text"], width - LEGEND_TEXT_LEFT, language, 3) + 6)


def stay_height(timeline: Timeline) -> float:
    """Height of a row of a timeline."""
    return STAY_ROW if any(stay.second for stay in timeline.stays) else STAY_FLAT


def height_of(block: Block, width: float, language: Language) -> float:
    """Height of a block so wide."""
    if isinstance(block, Text):
        style = STYLES[block.role]
        under = {"heading": 10.0, "title": 4.0}.get(block.role, 5.0)
        return text_height(block.text, style, width, language, block.most) + under
    if isinstance(block, Legend):
        count = legend_columns(width)
        each = width / count
        rows = [legend_row(entry.text, each, language) for entry in block.entries]
        return sum(max(rows[at : at + count]) for at in range(0, len(rows), count)) + 2
    if isinstance(block, Notes):
        return max(height for _, height in note_columns(block, width, language)) + 8
    if isinstance(block, Timeline):
        return STAY_HEAD + stay_height(block) * len(block.stays) + 2
    columns = widths(block.columns, width)
    rows = sum(row_height(row, columns, language) for row in block.rows)
    return head_height(block, columns, language) + rows + 10


def parted(block: Block, width: float, room: float, language: Language) -> tuple[Block, Block] | None:
    """What of a block fits a height, and the rest; ``None`` where nothing of it does, or it cannot be parted."""
    if isinstance(block, Table):
        columns = widths(block.columns, width)
        left, fits = room - head_height(block, columns, language) - 10, 0
        while fits < len(block.rows) and left >= (needed := row_height(block.rows[fits], columns, language)):
            left -= needed
            fits += 1
        return None if fits == 0 else _halves(block, "rows", fits)
    if isinstance(block, Notes):
        fits = len(block.notes)
        while fits and height_of(msgspec.structs.replace(block, notes=block.notes[:fits]), width, language) > room:
            fits -= 1
        return None if fits == 0 else _halves(block, "notes", fits)
    if isinstance(block, Timeline):
        fits = int((room - STAY_HEAD - 2) // stay_height(block))
        return None if fits < 1 else _halves(block, "stays", fits)
    if isinstance(block, Text):
        style = STYLES[block.role]
        lines = lines_of(block.text, style, width, language, block.most)
        fits = int((room - 5) // line_height(style))
        if fits < 2 or fits >= len(lines):
            return None
        first = msgspec.structs.replace(block, text=" ".join(lines[:fits]))
        return first, msgspec.structs.replace(block, text=" ".join(lines[fits:]))
    return None


def _halves(block: Block, field: str, fits: int) -> tuple[Block, Block]:
    held: tuple[object, ...] = getattr(block, field)
    first = msgspec.structs.replace(block, **{field: held[:fits]})
    rest = {field: held[fits:]}
    if isinstance(block, Table):
        return first, msgspec.structs.replace(block, first=block.first + fits, **rest)
    return first, msgspec.structs.replace(block, **rest)
