from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirewright.diagnostics import Diagnostic, WirewrightError
from wirewright.output import lock
from wirewright.output.place import Place
from wirewright.output.tree import Plan, plan, read_manifest, unified_diff, write

MANIFEST = ".wirewright.json"
FILES = {"__init__.py": "import this\n", "types/audio.py": "x = 1\n"}

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "project" / "out"


def planned(files: Mapping[str, str], root: Path, **stamp: str) -> Plan:
    return plan(files, root, "project/out", stamp=stamp)


def generate(
    files: Mapping[str, str], root: Path, *, force: bool = False, **stamp: str
) -> None:
    write(planned(files, root, **stamp), force=force)


def put(path: Path, text: str = "mine\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def contents(folder: Path) -> dict[str, str | None]:
    """Everything in a folder: the text of files, None for folders and links."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_text() if path.is_file() and not path.is_symlink() else None
        )
        for path in folder.rglob("*")
    }


def refused(
    files: Mapping[str, str], root: Path, code: str, *, force: bool = False
) -> tuple[Diagnostic, ...]:
    """The findings of a write that is refused and changes nothing."""
    base = root.parent if root.parent.is_dir() else root.parent.parent
    before = contents(base)
    with pytest.raises(WirewrightError) as caught:
        generate(files, root, force=force)
    assert {finding.code for finding in caught.value.diagnostics} == {code}
    assert caught.value.exit_code == (1 if code == "E603" else 3)
    assert contents(base) == before
    return caught.value.diagnostics


class TestWriting:
    def test_first_write(self, root: Path) -> None:
        found = planned(FILES, root, spec="demo")
        assert found.new == (MANIFEST, "__init__.py", "types/audio.py")
        assert not found.is_clean
        assert not root.parent.exists()
        write(found)
        assert (root / "types/audio.py").read_text() == "x = 1\n"
        assert os.listdir(root.parent) == ["out"]
        again = planned(FILES, root, spec="demo")
        assert again.is_clean
        assert again.unchanged == (MANIFEST, "__init__.py", "types/audio.py")

    def test_text_is_utf8_with_line_feeds(self, root: Path) -> None:
        generate({"a.py": "é\nü\n"}, root)
        assert (root / "a.py").read_bytes() == b"\xc3\xa9\n\xc3\xbc\n"

    def test_manifest(self, root: Path) -> None:
        generate(FILES, root, spec="demo", revision="1")
        value = json.loads((root / MANIFEST).read_text())
        assert list(value) == ["files", "format", "stamp"]
        assert value["format"] == 1
        assert value["stamp"] == {"spec": "demo", "revision": "1"}
        assert list(value["files"]) == sorted(FILES)
        manifest = read_manifest(root)
        assert manifest is not None
        assert manifest.files == value["files"]
        assert manifest.stamp == value["stamp"]

    def test_manifest_does_not_depend_on_order_or_place(self, tmp_path: Path) -> None:
        generate(FILES, tmp_path / "a", x="1", y="2")
        generate(dict(reversed(FILES.items())), tmp_path / "b", y="2", x="1")
        texts = {(tmp_path / name / MANIFEST).read_bytes() for name in "ab"}
        assert len(texts) == 1

    def test_no_manifest(self, root: Path) -> None:
        assert read_manifest(root) is None

    def test_clean_write_touches_nothing(self, root: Path) -> None:
        generate(FILES, root)
        everything = [root.parent, root, *root.rglob("*")]
        before = [path.stat().st_mtime_ns for path in everything]
        generate(FILES, root)
        assert [path.stat().st_mtime_ns for path in everything] == before

    def test_unchanged_files_keep_their_time(self, root: Path) -> None:
        generate(FILES, root)
        before = (root / "types/audio.py").stat().st_mtime_ns
        generate(FILES | {"__init__.py": "new\n"}, root)
        assert (root / "types/audio.py").stat().st_mtime_ns == before
        assert (root / "__init__.py").read_text() == "new\n"

    def test_another_stamp_alone_changes_the_manifest(self, root: Path) -> None:
        generate(FILES, root, revision="1")
        found = planned(FILES, root, revision="2")
        assert found.changed == (MANIFEST,)
        assert not found.new and not found.removed and not found.is_clean
        write(found)
        assert planned(FILES, root, revision="2").is_clean

    def test_stale_files_and_their_folders_go(self, root: Path) -> None:
        generate(FILES | {"types/deep/a.py": "", "b/c/d.py": ""}, root)
        put(root / "types/deep/__pycache__/a.cpython-311.pyc", "")
        found = planned(FILES, root)
        assert found.removed == ("b/c/d.py", "types/deep/a.py")
        write(found)
        assert contents(root).keys() == {*FILES, "types", MANIFEST}

    def test_folder_of_a_stale_file_stays_for_a_foreign_one(self, root: Path) -> None:
        generate(FILES | {"b/c/d.py": ""}, root)
        put(root / "b/notes.txt")
        generate(FILES, root)
        assert contents(root / "b") == {"notes.txt": "mine\n"}

    def test_file_becomes_folder_and_back(self, root: Path) -> None:
        generate({"a": "file\n"}, root)
        generate({"a/b/c": "inner\n"}, root)
        assert (root / "a/b/c").read_text() == "inner\n"
        generate({"a": "file\n"}, root)
        assert (root / "a").read_text() == "file\n"
        assert planned({"a": "file\n"}, root).is_clean

    def test_plan_is_taken_again_before_it_is_carried_out(self, root: Path) -> None:
        generate(FILES, root)
        early = planned({"__init__.py": "new\n"}, root)
        put(root / "types/audio.py", "edited since\n")
        with pytest.raises(WirewrightError) as caught:
            write(early)
        assert caught.value.diagnostics[0].code == "E603"
        assert (root / "types/audio.py").read_text() == "edited since\n"

    @needs_posix
    def test_rename_in_case_where_case_does_not_count(self, root: Path) -> None:
        generate({"Foo.py": "x\n"}, root)
        os.link(root / "Foo.py", root / "foo.py")  # one file under both names
        found = planned({"foo.py": "x\n"}, root)
        assert (found.new, found.removed) == (("foo.py",), ("Foo.py",))

    @needs_posix
    def test_parent_may_be_reached_by_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link").symlink_to("real")
        generate(FILES, tmp_path / "link" / "out")
        assert (tmp_path / "real/out/__init__.py").is_file()


class TestPaths:
    @pytest.mark.parametrize(
        "path",
        [
            "",
            "/etc/passwd",
            "../out-evil/a.py",
            "a/../../b.py",
            "a/..",
            "./a.py",
            "a//b.py",
            "a/",
            "a\\b.py",
            "C:/a.py",
            "C:a.py",
            "a.py:stream",
            "CON",
            "nul.py",
            "a/Com1.txt",
            "LPT\u00b9",
            "aux .py",
            "a.",
            "a /b",
            "a\nb",
            "a\0b",
            "a?b",
            "a\ud800",
            MANIFEST,
            ".WireWright.json",
            MANIFEST + "/a",
        ],
    )
    def test_refused(self, path: str, root: Path) -> None:
        findings = refused({"fine.py": "", path: ""}, root, "E605")
        assert len(findings) == 1

    @pytest.mark.parametrize(
        "pair",
        [
            ("a.py", "A.py"),
            ("x/a.py", "X/b.py"),
            ("\u00e9.py", "e\u0301.py"),
            ("\ufb00.py", "ff.py"),
            ("stra\u00dfe.py", "strasse.py"),
            ("a", "a/b"),
            ("a", "A/b"),
        ],
    )
    def test_two_that_clash(self, pair: tuple[str, str], root: Path) -> None:
        refused(dict.fromkeys(pair, ""), root, "E605")

    def test_all_are_reported_at_once(self, root: Path) -> None:
        assert len(refused({"../a": "", "b\\c": "", "/d": ""}, root, "E605")) == 3

    @pytest.mark.parametrize(
        "path", ["..a", "a..b", "console.py", "com.py", "\u00e9.py", "a b.py", ".x"]
    )
    def test_accepted(self, path: str, root: Path) -> None:
        generate({path: "x\n"}, root)
        assert (root / path).read_text() == "x\n"


class TestRoot:
    def test_is_a_file(self, root: Path) -> None:
        put(root)
        refused(FILES, root, "E601")

    def test_is_below_a_file(self, root: Path) -> None:
        put(root.parent)
        refused(FILES, root, "E601")
        refused(FILES, root / "deeper", "E601")

    @needs_posix
    @pytest.mark.parametrize("target", ["elsewhere", "missing"])
    def test_is_a_link(self, target: str, root: Path) -> None:
        put(root.parent / "elsewhere/file")
        root.symlink_to(target)
        refused(FILES, root, "E601")
        assert contents(root.parent / "elsewhere") == {"file": "mine\n"}

    @needs_posix
    def test_loop_of_links_above(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")
        with pytest.raises(WirewrightError) as caught:
            generate(FILES, tmp_path / "a" / "out")
        assert caught.value.exit_code == 3

    def test_empty_folder_is_fine(self, root: Path) -> None:
        put(root / "__pycache__/x.pyc", "")
        generate(FILES, root)
        assert planned(FILES, root).is_clean

    @pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc")
    def test_cannot_be_made(self) -> None:
        with pytest.raises(WirewrightError) as caught:
            generate(FILES, Path("/proc/nowhere/out"))
        assert caught.value.diagnostics[0].code == "E604"
        assert caught.value.exit_code == 3


@needs_posix
class TestLinks:
    def test_file_is_a_link(self, root: Path) -> None:
        generate(FILES, root)
        target = put(root.parent / "target.py")
        (root / "__init__.py").unlink()
        (root / "__init__.py").symlink_to(target)
        refused(FILES, root, "E605", force=True)
        refused({}, root, "E605", force=True)

    def test_folder_is_a_link(self, root: Path) -> None:
        generate(FILES, root)
        (root / "types").rename(root.parent / "types")
        (root / "types").symlink_to("../types")
        refused(FILES | {"types/audio.py": "new\n"}, root, "E605", force=True)
        refused({}, root, "E605", force=True)

    def test_manifest_is_a_link(self, root: Path) -> None:
        generate(FILES, root)
        (root / MANIFEST).rename(root.parent / "manifest")
        (root / MANIFEST).symlink_to("../manifest")
        refused(FILES, root, "E605", force=True)

    def test_foreign_link_elsewhere_is_left_alone(self, root: Path) -> None:
        generate(FILES, root)
        (root / "link").symlink_to("nowhere")
        generate({}, root)
        assert (root / "link").is_symlink()


class TestForeignFiles:
    def test_folder_without_a_manifest(self, root: Path) -> None:
        for name in ("a", "b", "c", "d", "e"):
            put(root / name)
        (finding,) = refused(FILES, root, "E602", force=True)
        assert "`a`, `b`, `c` and 2 more" in finding.message

    def test_folder_with_the_same_files_but_no_manifest(self, root: Path) -> None:
        generate(FILES, root)
        (root / MANIFEST).unlink()
        refused(FILES, root, "E602", force=True)

    @pytest.mark.parametrize(
        ("foreign", "wanted"),
        [("new.py", "new.py"), ("new", "new/x.py"), ("new", "new/deep/x.py")],
    )
    def test_in_the_way(self, foreign: str, wanted: str, root: Path) -> None:
        generate(FILES, root)
        put(root / foreign)
        (finding,) = refused(FILES | {wanted: ""}, root, "E602", force=True)
        assert f": `{foreign}`" in finding.message

    def test_folder_in_the_way(self, root: Path) -> None:
        generate(FILES, root)
        (root / "new.py").mkdir()
        refused(FILES | {"new.py": ""}, root, "E602", force=True)

    def test_folder_of_ours_with_a_foreign_file_in_the_way(self, root: Path) -> None:
        generate(FILES, root)
        put(root / "types/notes.txt")
        (finding,) = refused({"types": ""}, root, "E602", force=True)
        assert "`types/notes.txt`" in finding.message

    def test_with_exactly_our_text_is_adopted(self, root: Path) -> None:
        generate(FILES, root)
        put(root / "new.py", "same\n")
        found = planned(FILES | {"new.py": "same\n"}, root)
        assert "new.py" in found.unchanged
        write(found)
        generate(FILES, root)
        assert not (root / "new.py").exists()

    def test_elsewhere_is_left_alone(self, root: Path) -> None:
        generate(FILES, root)
        put(root / "types/notes.txt")
        put(root / "mine/x.py")
        generate({"only.py": ""}, root)
        left = {"types", "types/notes.txt", "mine", "mine/x.py"}
        assert contents(root).keys() == left | {"only.py", MANIFEST}


class TestManifest:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "<<<<<<< HEAD\n",
            "[" * 100_000,
            "[]",
            "{}",
            '{"format": 1, "stamp": {}}',
            '{"format": 1, "stamp": {}, "files": []}',
            '{"format": 1, "stamp": {}, "files": {"a": 1}}',
            '{"format": 1, "stamp": null, "files": {}}',
            '{"format": true, "stamp": {}, "files": {}}',
            '{"format": 0, "stamp": {}, "files": {}}',
        ],
    )
    def test_damaged(self, text: str, root: Path) -> None:
        generate(FILES, root)
        put(root / MANIFEST, text)
        (finding,) = refused({}, root, "E602", force=True)
        assert finding.help is not None

    def test_not_utf8(self, root: Path) -> None:
        generate(FILES, root)
        (root / MANIFEST).write_bytes(b'{"\xff": 1}')
        with pytest.raises(WirewrightError) as caught:
            read_manifest(root)
        assert caught.value.diagnostics[0].code == "E602"

    def test_is_a_folder(self, root: Path) -> None:
        (root / MANIFEST).mkdir(parents=True)
        refused(FILES, root, "E602", force=True)

    def test_of_a_newer_version(self, root: Path) -> None:
        put(root / MANIFEST, '{"format": 2, "trees": []}')
        (finding,) = refused(FILES, root, "E602", force=True)
        assert "newer" in finding.message

    @pytest.mark.parametrize("path", ["../precious", "/etc/hosts", "a\\b", ""])
    def test_that_lists_what_is_outside(self, path: str, root: Path) -> None:
        put(root.parent / "precious")
        value = {"format": 1, "stamp": {}, "files": {path: "0" * 64}}
        put(root / MANIFEST, json.dumps(value))
        refused({}, root, "E605", force=True)

    def test_sibling_with_the_same_prefix_is_outside(self, root: Path) -> None:
        put(root.parent / "out-evil/a.py")
        refused({"../out-evil/a.py": "x"}, root, "E605", force=True)


class TestHandEdits:
    def test_each_is_named(self, root: Path) -> None:
        generate(FILES | {"old.py": "old\n"}, root)
        put(root / "__init__.py", "edited\n")
        put(root / "old.py", "edited\n")
        found = planned(FILES, root)
        assert found.edited == ("__init__.py", "old.py")
        assert found.changed == (MANIFEST, "__init__.py")
        assert found.removed == ("old.py",)
        messages = [finding.message for finding in refused(FILES, root, "E603")]
        assert messages == [
            "`project/out/__init__.py` was edited by hand",
            "`project/out/old.py` was edited by hand and is no longer generated",
        ]
        write(found, force=True)
        assert planned(FILES, root).is_clean
        assert not (root / "old.py").exists()

    def test_edit_to_exactly_the_new_text(self, root: Path) -> None:
        generate(FILES, root)
        put(root / "__init__.py", "new\n")
        found = planned(FILES | {"__init__.py": "new\n"}, root)
        assert "__init__.py" in found.unchanged
        assert not found.edited
        write(found)
        assert planned(FILES | {"__init__.py": "new\n"}, root).is_clean

    def test_deleted_file_is_written_again(self, root: Path) -> None:
        generate(FILES, root)
        (root / "types/audio.py").unlink()
        (root / "types").rmdir()
        found = planned(FILES, root)
        assert found.new == ("types/audio.py",)
        write(found)
        assert planned(FILES, root).is_clean

    def test_deleted_file_that_is_stale(self, root: Path) -> None:
        generate(FILES, root)
        (root / "types/audio.py").unlink()
        rest = {"__init__.py": "import this\n"}
        generate(rest, root)
        assert planned(rest, root).is_clean


class TestFailures:
    @pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
    @pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
    @pytest.mark.parametrize("is_first", [True, False])
    def test_full_disk(self, is_first: bool, root: Path) -> None:
        import resource

        if not is_first:
            generate(FILES, root)
        before = contents(root.parent.parent)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
                generate(FILES | {"a.py": "small\n", "large.py": "x" * 2000}, root)
            except WirewrightError as error:
                is_e604 = [finding.code for finding in error.diagnostics] == ["E604"]
                status = 3 if is_e604 and error.exit_code == 3 else 1
            finally:
                os._exit(status)
        _, outcome = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(outcome) == 3
        assert contents(root.parent.parent) == before

    def test_failure_in_the_middle_brings_the_old_tree_back(self, root: Path) -> None:
        generate({"a.py": "old\n", "b.py": "stale\n", "types/x.py": "old\n"}, root)
        put(root / "types/__pycache__/notes.txt")  # so the folder cannot go
        new = {"a.py": "new\n", "c/d.py": "new\n", "types": "new\n"}
        (finding,) = refused(new, root, "E604")
        assert finding.message.startswith("`project/out/types` cannot be")
        assert planned({"a.py": "old\n"}, root).removed == ("b.py", "types/x.py")

    @pytest.mark.parametrize("name", [".", "types", ".."])
    def test_read_only_folder(self, name: str, root: Path) -> None:
        generate(FILES, root)
        folder = (root / name).resolve()
        folder.chmod(0o555)
        try:
            if os.access(folder, os.W_OK):
                pytest.skip("permissions do not hold this user back")
            refused(dict.fromkeys(FILES, "new\n"), root, "E604")
            assert planned(FILES, root).is_clean
        finally:
            folder.chmod(0o755)

    def test_second_run_waits_and_then_says_so(
        self, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        generate(FILES, root)
        late = planned({}, root)
        monkeypatch.setattr(lock, "WAIT", 0.0)
        with lock.locked(Place.at(root, "project/out")):
            for attempt in (lambda: planned(FILES, root), lambda: write(late)):
                with pytest.raises(WirewrightError) as caught:
                    attempt()
                assert "another run" in caught.value.diagnostics[0].message
                assert caught.value.diagnostics[0].code == "E604"
                assert caught.value.exit_code == 3
        write(late)
        assert os.listdir(root.parent) == ["out"]

    def test_another_run_writes_while_we_compare(self, root: Path) -> None:
        class Interrupted(dict[str, str]):
            """Lets another run write its tree when it is first read from."""

            is_over = False

            def __getitem__(self, path: str) -> str:
                if not self.is_over:
                    self.is_over = True
                    generate({"__init__.py": "other\n", "other.py": ""}, root)
                return super().__getitem__(path)

        generate(FILES, root)
        found = planned(Interrupted(FILES | {"other.py": "ours\n"}), root)
        assert found.new == ("types/audio.py",)
        assert found.changed == (MANIFEST, "__init__.py", "other.py")
        assert not found.edited


class TestDiff:
    def test_every_kind(self, root: Path) -> None:
        generate({"a.py": "one\ntwo\n", "b.py": "gone\n", "same.py": "x\n"}, root)
        found = planned({"a.py": "one\n2", "c.py": "new\n", "same.py": "x\n"}, root)
        text = unified_diff(found)
        start = text.index("--- a/project/out/a.py")
        assert text[start:] == (
            "--- a/project/out/a.py\n+++ b/project/out/a.py\n"
            "@@ -1,2 +1,2 @@\n one\n-two\n+2\n\\ No newline at end of file\n"
            "--- a/project/out/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n"
            "--- /dev/null\n+++ b/project/out/c.py\n@@ -0,0 +1 @@\n+new\n"
        )
        assert text.startswith(f"--- a/project/out/{MANIFEST}\n")
        assert (root / "a.py").read_text() == "one\ntwo\n"

    def test_only_a_line_feed_ends_a_line(self, root: Path) -> None:
        found = planned({"a.py": "x\x0cy\u2028z\n"}, root)
        assert unified_diff(found).endswith("@@ -0,0 +1 @@\n+x\x0cy\u2028z\n")

    def test_clean(self, root: Path) -> None:
        generate(FILES, root)
        assert unified_diff(planned(FILES, root)) == ""


_NAMES = st.sampled_from(["a", "b", "c.py", "d.py"])
_PATHS = st.lists(_NAMES, min_size=1, max_size=3).map("/".join)


def _is_tree(files: Mapping[str, str]) -> bool:
    return not any(path.startswith(f"{other}/") for path in files for other in files)


_TREES = st.dictionaries(_PATHS, st.sampled_from(["", "x\n", "y"])).filter(_is_tree)


@given(trees=st.lists(_TREES, min_size=2, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_tree_over_any_other(
    trees: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("any") / "out"
    generate({}, root)
    foreign = put(root / "foreign/notes.txt")
    for files in trees:
        generate(files, root)
        found = {
            path: text
            for path, text in contents(root).items()
            if text is not None and path != MANIFEST
        }
        assert found == files | {"foreign/notes.txt": "mine\n"}
        parents = {p.as_posix() for path in found for p in Path(path).parents[:-1]}
        assert contents(root).keys() == {*found, *parents, MANIFEST}
        assert planned(files, root).is_clean
    assert foreign.read_text() == "mine\n"
