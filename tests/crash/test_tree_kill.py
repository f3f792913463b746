"""A run that is killed, or fails, leaves the old tree or the new one.

A child process is killed before its n-th change to the disk, for every n. The
next run then has to find, or make, one whole tree and no leftovers.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from kills import is_killed, snapshot, start

from wirewright.diagnostics import WirewrightError
from wirewright.output import lock
from wirewright.output.place import Place
from wirewright.output.tree import Plan, plan, write

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]

OLD = {
    "__init__.py": "old\n",
    "same.py": "same\n",
    "stale.py": "stale\n",
    "gone/__init__.py": "gone\n",
    "gone/deep/module.py": "gone\n",
    "swap": "a file that becomes a folder\n",
    "pawn/inner.py": "a folder that becomes a file\n",
}
NEW = {
    "__init__.py": "new\n",
    "same.py": "same\n",
    "fresh/__init__.py": "fresh\n",
    "fresh/deep/module.py": "fresh\n",
    "swap/inner.py": "inner\n",
    "pawn": "pawn\n",
}
# Cannot be written over OLD where `pawn` holds what is not ours to remove.
BLOCKER = Path("pawn/__pycache__/notes.txt")


def planned(files: Mapping[str, str], root: Path) -> Plan:
    stamp = {"spec": "old" if files is OLD else "new"}
    return plan(files, root, "out", stamp=stamp)


def generate(files: Mapping[str, str], root: Path) -> None:
    write(planned(files, root))


class Scene:
    """A folder with the tree `out` in it that can be set up again and again."""

    def __init__(self, folder: Path, old: Mapping[str, str] | None) -> None:
        self._model = folder / "model"
        self._folder = folder / "scene"
        self._model.mkdir()
        if old is not None:
            generate(old, self._model / "out")
            bytecode = self._model / "out/gone/__pycache__"
            bytecode.mkdir()
            (bytecode / "module.cpython-311.pyc").write_bytes(b"")
        self.old = snapshot(self._model)

    @property
    def root(self) -> Path:
        return self._folder / "out"

    def block(self) -> None:
        """Puts a file in the way that makes the write fail in its middle."""
        blocker = self._model / "out" / BLOCKER
        blocker.parent.mkdir()
        blocker.write_text("mine")
        self.old = snapshot(self._model)

    def reset(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._model, self._folder)

    def now(self) -> dict[str, bytes | None]:
        return snapshot(self._folder)


@pytest.fixture
def new_tree(tmp_path: Path) -> dict[str, bytes | None]:
    generate(NEW, tmp_path / "expected" / "out")
    return snapshot(tmp_path / "expected")


@pytest.mark.parametrize("old", [OLD, None], ids=["update", "first"])
def test_killed_anywhere(
    old: Mapping[str, str] | None, tmp_path: Path, new_tree: dict[str, bytes | None]
) -> None:
    scene = Scene(tmp_path, old)
    outcomes: list[str] = []
    killed = True
    while killed:
        scene.reset()
        killed = is_killed(lambda: generate(NEW, scene.root), len(outcomes) + 1)
        after = planned(NEW, scene.root)
        found = scene.now()
        assert found in (scene.old, new_tree), f"mixed after {len(outcomes) + 1}"
        outcomes.append("new" if found == new_tree else "old")
        assert after.is_clean == (found == new_tree)
        assert not after.edited
        write(after)
        assert scene.now() == new_tree
    turn = outcomes.index("new")
    assert outcomes == ["old"] * turn + ["new"] * (len(outcomes) - turn)
    assert turn > 20 and len(outcomes) - turn > 20


def test_killed_again_while_it_recovers(
    tmp_path: Path, new_tree: dict[str, bytes | None]
) -> None:
    scene = Scene(tmp_path, OLD)
    recoveries = 0
    first, killed = 1, True
    while killed:
        second, killed_again = 1, True
        while killed and killed_again:
            scene.reset()
            killed = is_killed(lambda: generate(NEW, scene.root), first)
            killed_again = is_killed(lambda: write(planned(OLD, scene.root)), second)
            planned(NEW, scene.root)
            assert scene.now() in (scene.old, new_tree), (first, second)
            recoveries += 1
            second += 11
        first += 13
    assert recoveries > 15


def test_failing_write_killed_anywhere(tmp_path: Path) -> None:
    scene = Scene(tmp_path, OLD)
    scene.block()
    kills, killed = 0, True
    while killed:
        scene.reset()
        killed = is_killed(lambda: generate(NEW, scene.root), kills + 1)
        kills += killed
        after = planned(OLD, scene.root)
        assert scene.now() == scene.old, f"changed after {kills}"
        assert after.is_clean
    assert kills > 60


def kill_in_the_middle(scene: Scene) -> None:
    """Leaves a tree of which some files are old and some are new."""
    kill_at = 0
    while not (scene.root / "fresh/__init__.py").exists():
        kill_at += 1
        scene.reset()
        assert is_killed(lambda: generate(NEW, scene.root), kill_at)


def test_edit_after_a_kill_is_kept(tmp_path: Path) -> None:
    scene = Scene(tmp_path, OLD)
    scene.reset()
    kill_in_the_middle(scene)
    (scene.root / "fresh/__init__.py").write_text("mine\n")
    (scene.root / "pawn").write_text("mine too\n")
    after = planned(NEW, scene.root)
    assert after.edited == ("fresh/__init__.py", "pawn")
    assert (scene.root / "fresh/__init__.py").read_text() == "mine\n"
    assert (scene.root / "pawn").read_text() == "mine too\n"
    assert os.listdir(scene.root.parent) == ["out"]


def test_tree_removed_after_a_kill(
    tmp_path: Path, new_tree: dict[str, bytes | None]
) -> None:
    scene = Scene(tmp_path, OLD)
    scene.reset()
    kill_in_the_middle(scene)
    shutil.rmtree(scene.root)
    generate(NEW, scene.root)
    assert scene.now() == new_tree


@pytest.mark.parametrize(
    "journal",
    [
        "",
        "[]",
        '{"format": 1, "moves": []}',
        '{"format": 1, "moves": [["../x", null, null]]}',
        '{"format": 1, "moves": [["../x", null, "0"], [".wirewright.json", null, "0"]]}',
        '{"format": 1, "moves": [["a", 1, "0"], [".wirewright.json", null, "0"]]}',
        '{"format": 9, "moves": [[".wirewright.json", null, "0"]]}',
    ],
)
def test_damaged_journal_is_refused(journal: str, tmp_path: Path) -> None:
    generate(OLD, tmp_path / "out")
    stage = tmp_path / ".out.wirewright-stage"
    stage.mkdir()
    (stage / "forward.json").write_text(journal)
    before = snapshot(tmp_path)
    with pytest.raises(WirewrightError) as caught:
        planned(NEW, tmp_path / "out")
    assert caught.value.exit_code == 3
    assert caught.value.diagnostics[0].code == "E604"
    assert snapshot(tmp_path) == before


def test_leftovers_without_a_journal_are_removed(tmp_path: Path) -> None:
    generate(OLD, tmp_path / "out")
    before = snapshot(tmp_path)
    stage = tmp_path / ".out.wirewright-stage"
    stage.mkdir()
    (stage / "0.new").write_text("half")
    (tmp_path / ".out.wirewright-lock").touch()
    assert planned(OLD, tmp_path / "out").is_clean
    assert snapshot(tmp_path) == before


def test_stage_that_is_a_link_is_refused(tmp_path: Path) -> None:
    generate(OLD, tmp_path / "out")
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious/file").touch()
    (tmp_path / ".out.wirewright-stage").symlink_to(tmp_path / "precious")
    with pytest.raises(WirewrightError) as caught:
        generate(NEW, tmp_path / "out")
    assert caught.value.diagnostics[0].code == "E602"
    assert (tmp_path / "precious/file").exists()


def test_two_writers_and_a_reader(tmp_path: Path) -> None:
    root = tmp_path / "out"
    generate(OLD, root)
    old, old_files = snapshot(tmp_path), planned(OLD, root).before
    generate(NEW, root)
    new, new_files = snapshot(tmp_path), planned(OLD, root).before
    running = [start(lambda: write_often(OLD, root)) for _ in range(2)]
    running.append(start(lambda: write_often(NEW, root)))
    while running:
        seen = planned(OLD, root)
        assert seen.before in (old_files, new_files)
        assert not seen.edited
        child, outcome = os.waitpid(running[0], os.WNOHANG)
        if child:
            assert outcome == 0
            running.pop(0)
    assert planned(OLD, root).is_clean or planned(NEW, root).is_clean
    assert snapshot(tmp_path) in (old, new)


def write_often(files: Mapping[str, str], root: Path) -> None:
    for _ in range(20):
        generate(files, root)


def test_only_one_holds_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_PAUSE", 0)  # more attempts at the same moment
    place = Place.at(tmp_path / "out", "out")
    counter = tmp_path / "counter"
    counter.write_text("0")

    def count() -> None:
        for _ in range(300):
            with lock.locked(place):
                counter.write_text(str(int(counter.read_text()) + 1))

    children = [start(count) for _ in range(4)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    assert counter.read_text() == "1200"
    assert os.listdir(tmp_path) == ["counter"]
