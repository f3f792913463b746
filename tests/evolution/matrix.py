"""How each revision reads each other, as a text and as the tables of the README."""

from __future__ import annotations

from pathlib import Path

from apis import REVISIONS, ROOT
from evolution.crossing import READINGS, Cell, crossing, other
from wirewright.diff.change import SIDES, Party

GOLDEN = Path(__file__).with_name("matrix.txt")
README = ROOT / "README.md"
MARKS = ("<!-- matrix -->", "<!-- /matrix -->")

HEAD = """How the package of one revision reads the messages of another, both roles.

A line for each pair and reader counts the events: read as if nothing had changed (typed), with fields that the class
does not have (extras), as unknown events or with unknown variants (unknown), or with something that a strict reader
refuses (refused). Events that are not only typed follow, each with how many of its messages are read how.
"""


def counts(found: list[Cell]) -> list[int]:
    """How many events are read how, by their worst message."""
    return [sum(cell.worst == reading for cell in found) for reading in READINGS]


def of_sender(built: str, spoken: str, sender: Party) -> list[Cell]:
    return [cell for cell in crossing(built, spoken).cells if cell.sender == sender]


def text() -> str:
    """The matrix, event by event."""
    lines = [HEAD]
    for built in REVISIONS:
        for spoken in REVISIONS:
            for sender in SIDES:
                found = of_sender(built, spoken, sender)
                numbers = zip(counts(found), READINGS, strict=True)
                summary = ", ".join(f"{n} {reading}" for n, reading in numbers if n)
                lines.append(f"{built} {other(sender)} reads {spoken}: {summary}")
                lines += [_line(cell) for cell in found if cell.worst != "typed"]
    return "\n".join(lines) + "\n"


def _line(cell: Cell) -> str:
    numbers = [f"{cell.readings[r]} {r}" for r in READINGS if r in cell.readings]
    return f"  {cell.channel} {cell.event}: {', '.join(numbers)}"


def tables() -> str:
    """The matrix in two tables of Markdown, by reader."""
    lines: list[str] = []
    for reader, sender in (("client", SIDES[1]), ("server", SIDES[0])):
        lines += [f"| {reader} of | {' | '.join(REVISIONS)} |"]
        lines += ["|---" * (len(REVISIONS) + 1) + "|"]
        for built in REVISIONS:
            row = [counts(of_sender(built, spoken, sender)) for spoken in REVISIONS]
            shown = (" · ".join(map(str, numbers)) for numbers in row)
            lines.append(f"| {built} | {' | '.join(shown)} |")
        lines.append("")
    return "\n".join(lines)


def readme_tables() -> str:
    """What the README has between its marks."""
    text = README.read_text(encoding="utf-8")
    return text.partition(MARKS[0])[2].partition(MARKS[1])[0].strip() + "\n"


def rewrite_matrix() -> None:
    """Rewrites the golden and the tables of the README."""
    GOLDEN.write_bytes(text().encode())
    whole = README.read_text(encoding="utf-8")
    before, _, rest = whole.partition(MARKS[0])
    after = rest.partition(MARKS[1])[2]
    made = f"{before}{MARKS[0]}\n\n{tables()}\n{MARKS[1]}{after}"
    README.write_bytes(made.encode())


if __name__ == "__main__":
    rewrite_matrix()
