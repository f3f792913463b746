"""Merging one text: what either side changed is there afterwards, and what cannot be decided is marked."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from wirewright.vendor.merge import merge

BASE = [f"line {number}" for number in range(30)]


def text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_one_side_alone() -> None:
    assert merge("a\n", "b\n", "a\n", "new") == merge("b\n", "b\n", "b\n", "new")
    assert merge("a\n", "a\n", "b\n", "new").text == "b\n"
    assert merge("a\n", "b\n", "b\n", "new").text == "b\n"


def test_a_conflict_as_git_prints_it() -> None:
    merged = merge("a\nb\nc\n", "a\nmine\nc\n", "a\ntheirs\nc\n", "door-bell v2")
    assert merged.text == (
        "a\n<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> door-bell v2\nc\n"
    )
    assert merged.conflicts == (2,)


def test_what_is_no_text_of_a_line() -> None:
    """Ends without a line feed, lines of other kinds, and nothing at all."""
    assert merge("a", "a\nb", "a", "new").text == "a\nb"
    assert merge("", "mine\n", "theirs\n", "new").conflicts == (1,)
    merged = merge("a\x0cb\r\nc\n", "a\x0cb\r\nc\nmine\n", "z\na\x0cb\r\nc\n", "new")
    assert (merged.text, merged.conflicts) == ("z\na\x0cb\r\nc\nmine\n", ())


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data())
def test_edits_away_from_changed_lines_survive(data: st.DataObject) -> None:
    """Both sides change lines; where there are two lines between them, all changes are in the result."""
    places = data.draw(
        st.lists(st.integers(0, 9), min_size=2, max_size=8, unique=True), "blocks"
    )
    ours, theirs, both = list(BASE), list(BASE), list(BASE)
    for place in places:
        kind = data.draw(st.sampled_from(["change", "insert", "delete"]), "kind")
        side = data.draw(st.sampled_from([ours, theirs]), "side")
        word = "mine" if side is ours else "theirs"
        for lines in (side, both):
            change(lines, f"line {place * 3 + 1}", kind, f"{word} {place}")
    merged = merge(text(BASE), text(ours), text(theirs), "new")
    assert (merged.text, merged.conflicts) == (text(both), ())


def change(lines: list[str], line: str, kind: str, new: str) -> None:
    at = lines.index(line)
    lines[at : at + 1] = {"change": [new], "insert": [line, new], "delete": []}[kind]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from("abcd"), max_size=8),
    st.lists(st.sampled_from("abcdx"), max_size=8),
    st.lists(st.sampled_from("abcdy"), max_size=8),
)
def test_nothing_of_either_side_is_dropped(
    base: list[str], ours: list[str], theirs: list[str]
) -> None:
    """Every line that only one side has is in the result."""
    merged = merge(text(base), text(ours), text(theirs), "new")
    assert merged.text.count("x\n") >= ours.count("x")
    assert merged.text.count("y\n") >= theirs.count("y")
    assert len(merged.conflicts) == merged.text.count("<<<<<<< yours\n")
