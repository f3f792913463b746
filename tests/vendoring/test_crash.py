"""An update or a removal that is killed leaves the old tree or the new one, and the next run cleans up."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from kills import is_killed, snapshot, start

from hosts import REVISIONS
from wirewright.output.tree import write
from wirewright.vendor.project import add, bring, remove, vendored
from wirewright.vendor.selection import Selection
from wirewright.vendor.target import Target

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]

POINTS = 7
"""Places at which the short form kills; the long form takes all of them."""


class Scene:
    """A project that can be set up again and again, and what it is before and after an action."""

    def __init__(
        self,
        folder: Path,
        dest: str,
        monkeypatch: pytest.MonkeyPatch,
        *,
        edit: bool = True,
    ) -> None:
        self.dest = dest
        self.model, self.folder = folder / "model", folder / "scene"
        for revision, text in REVISIONS.items():
            path = self.model / "spec/door-bell" / revision
            path.mkdir(parents=True)
            (path / "api.yaml").write_text(text)
        (self.model / "pyproject.toml").touch()
        self.reset()
        monkeypatch.chdir(self.folder)
        begin(dest)
        if edit:
            with next((self.folder / "src").rglob("*.py")).open("a") as file:
                file.write("# mine\n")
        shutil.rmtree(self.model)
        shutil.copytree(self.folder, self.model)
        self.old = self.now()

    def reset(self) -> None:
        """Everything as it was; the folder stays the working directory."""
        self.folder.mkdir(exist_ok=True)
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(self.model, self.folder, dirs_exist_ok=True)

    def now(self) -> dict[str, bytes | None]:
        return snapshot(self.folder)


def begin(dest: str) -> None:
    write(add(Target.of(dest), "spec/door-bell/v1", Selection()).plan)


def carry_out(dest: str, revision: str) -> None:
    (item,) = vendored([dest])
    write(bring(item, revision).plan, force=True, exactly=True)


def points(action: Callable[[], None], scene: Scene, *, long: bool) -> list[int]:
    """The changes before which the action is killed: some of them, or all."""
    number, killed = 0, True
    low, high = 1, 4096  # the first number of changes that the action does not reach
    while low < high:
        number = (low + high) // 2
        scene.reset()
        killed = is_killed(action, number)
        low, high = (number + 1, high) if killed else (low, number)
    last = low - 1
    step = 1 if long else max(1, last // POINTS)
    return [*range(1, last + 1, step), last]


DEST = pytest.mark.parametrize("dest", ["src/bell", "src/bell.py"])


@DEST
@pytest.mark.parametrize("action", ["update", "remove"])
def test_killed_anywhere(
    dest: str,
    action: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    scene = Scene(tmp_path, dest, monkeypatch, edit=action == "update")
    (item,) = vendored([dest])
    plan = bring(item, "v3").plan if action == "update" else remove(item.target)

    def run() -> None:
        write(plan, force=True, exactly=True)

    run()
    new = scene.now()
    assert new != scene.old
    outcomes: list[bool] = []
    long = bool(request.config.getoption("--long"))
    for point in points(run, scene, long=long):
        scene.reset()
        assert is_killed(run, point)
        vendored(())  # the next run, whatever it is, cleans up
        found = scene.now()
        assert found in (scene.old, new), f"mixed after {point}"
        outcomes.append(found == new)
        if found == scene.old:
            run()
            assert scene.now() == new
    assert outcomes == sorted(outcomes) and set(outcomes) == {False, True}


def test_killed_while_it_is_written_for_the_first_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """A client has the most files: more than two hundred changes."""
    monkeypatch.chdir(tmp_path)
    selection = Selection(events=("session.update", "error"), only="client")
    plan = add(Target.of("src/rt"), "openai-realtime", selection).plan

    def run() -> None:
        write(plan, force=True, exactly=True)

    def clear() -> None:
        shutil.rmtree("src", ignore_errors=True)

    run()
    new = snapshot(tmp_path)
    assert len(new) > 50
    long = bool(request.config.getoption("--long"))
    for point in range(1, 1000, 1 if long else 60):
        clear()
        if not is_killed(run, point):
            assert point > 200
            break
        vendored(())
        assert snapshot(tmp_path) in ({}, {"src": None}, new), f"mixed after {point}"
        run()
        assert snapshot(tmp_path) == new


def test_two_updates_at_once_never_mix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(tmp_path, "src/bell", monkeypatch)
    trees: list[dict[str, bytes | None]] = []
    for revision in ("v1", "v2", "v3"):
        carry_out("src/bell", revision)
        trees.append(scene.now())

    def often(*revisions: str) -> None:
        for revision in revisions * 3:
            carry_out("src/bell", revision)

    running = [
        start(lambda: often("v1", "v3")),
        start(lambda: often("v2")),
    ]
    for child in running:
        _, outcome = os.waitpid(child, 0)
        assert os.WEXITSTATUS(outcome) in (0, 3)  # 3: another one came first
    vendored(())
    assert scene.now() in trees
