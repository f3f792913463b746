"""What a vendored package looks like, and where it works."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from apis import flagship, glasshouse
from commands import assert_formatted, pythons
from vendored import FIVE, files_of, package_of, refusals, write

from wirewright.vendor.selection import Only, Role, Selection

PYTHONS = ["3.10", "3.11", "3.12", "3.13"]

USE = """
import sys
before = set(sys.modules)
sys.path.insert(0, {root!r})
import {name} as api
text = '{{"type":"error","event_id":"e","error":{{"type":"t","new":1}}}}'
event = api.decode_server_event(text)
assert api.encode(event).decode() == text, api.encode(event)
assert [item.path for item in api.validate(event)] == ["$.error.new", "$.error.message"]
assert repr(event).startswith("ErrorEvent(type='error', event_id='e', error=Err"), event
print(*{{name.partition(".")[0] for name in set(sys.modules) - before}})
"""


def use(folder: Path, name: str, python: str = sys.executable) -> set[str]:
    """Use a package in a bare interpreter; the modules that it needed."""
    code = USE.format(root=str(folder), name=name)
    done = subprocess.run(
        [python, "-I", "-S", "-B", "-c", code], capture_output=True, text=True
    )
    assert not done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("single_file", [False, True])
def test_it_needs_the_standard_library_only(tmp_path: Path, single_file: bool) -> None:
    write(files_of(Selection(events=FIVE, single_file=single_file)), tmp_path / "part")
    modules = use(tmp_path, "part")
    assert modules - {"part"} <= set(sys.stdlib_module_names)
    assert "part" in modules


SLOW = {"dataclasses", "enum", "inspect", "json", "re", "typing"}


@pytest.mark.parametrize("single_file", [False, True])
def test_it_is_quick_to_import(tmp_path: Path, single_file: bool) -> None:
    """What takes long to import is imported when it is first needed."""
    write(files_of(Selection(events=FIVE, single_file=single_file)), tmp_path / "part")
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import part\n"
        f"assert not {SLOW} & sys.modules.keys(), sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-I", "-S", "-B", "-c", code], check=True)


@pytest.mark.parametrize("has_init", [False, True])
def test_it_works_at_any_depth(tmp_path: Path, has_init: bool) -> None:
    folder = tmp_path / "a" / "b" / "c" / "d"
    write(files_of(Selection(events=FIVE)), folder / "part")
    if has_init:
        for parent in (folder, *folder.parents[:3]):
            (parent / "__init__.py").write_text("")
    use(tmp_path, "a.b.c.d.part")


DATACLASSES = """
import copy, dataclasses, inspect, pickle, sys
sys.path.insert(0, {root!r})
import part as api
append = api.InputAudioBufferAppendEvent(audio="AAAA", extra_fields={{"new": 1}})
assert [item.name for item in dataclasses.fields(append)] == [
    "type", "event_id", "audio", "extra_fields"
]
assert dataclasses.is_dataclass(append) and not hasattr(append, "__dict__")
changed = dataclasses.replace(append, audio="")
assert (changed.audio, changed.extra_fields, append.audio) == ("", {{"new": 1}}, "AAAA")
assert dataclasses.asdict(api.ErrorDetails(type="t", message="m"))["message"] == "m"
for twin in (copy.copy(append), copy.deepcopy(append), pickle.loads(pickle.dumps(append))):
    assert twin == append and twin is not append
    assert twin.event_id is api.UNSET and not api.UNSET
assert api.UnsetType.UNSET is api.UNSET and str(api.UNSET) == "UNSET"
assert append != changed and append != 1
if sys.version_info >= (3, 13):
    assert copy.replace(append, audio="") == changed
match append:
    case api.InputAudioBufferAppendEvent(audio=text):
        assert text == "AAAA"
assert [*inspect.signature(api.ErrorDetails).parameters][:2] == ["type", "code"]
first, second = (api.ErrorDetails(type="t", message="m") for _ in "ab")
assert first.extra_fields is not second.extra_fields
for wrong, words in (
    ({{}}, "missing 2 required keyword-only arguments: 'type' and 'message'"),
    ({{"type": "", "message": "", "x": 1}}, "unexpected keyword argument 'x'"),
):
    try:
        api.ErrorDetails(**wrong)
    except TypeError as error:
        assert words in str(error), error
    else:
        raise AssertionError(wrong)
class Mine(api.ErrorDetails):
    def __init__(self, text):
        super().__init__(type="mine", message=text)
assert Mine("m").message == "m" and len(dataclasses.fields(Mine)) == 6
assert [*inspect.signature(Mine).parameters] == ["text"]
try:
    hash(append)
except TypeError:
    pass
else:
    raise AssertionError
"""


@pytest.mark.parametrize("version", PYTHONS)
@pytest.mark.parametrize("only", ["models", "codec"])
def test_models_are_dataclasses(tmp_path: Path, version: str, only: Only) -> None:
    python = pythons().get(version)
    if python is None:
        pytest.skip(f"there is no Python {version} here")
    write(files_of(Selection(events=FIVE, only=only)), tmp_path / "part")
    code = DATACLASSES.format(root=str(tmp_path))
    command = [python, "-I", "-S", "-B", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True)
    assert not done.stderr


@pytest.mark.parametrize("version", PYTHONS)
def test_it_works_on_every_python(tmp_path: Path, version: str) -> None:
    python = pythons().get(version)
    if python is None:
        pytest.skip(f"there is no Python {version} here")
    write(files_of(Selection(events=FIVE)), tmp_path / "part")
    write(files_of(Selection(events=FIVE, single_file=True)), tmp_path / "single")
    use(tmp_path, "part", python)
    use(tmp_path, "single", python)


@pytest.mark.parametrize("only", ["models", "codec", "client"])
def test_black_leaves_it_as_it_is(only: Only, request: pytest.FixtureRequest) -> None:
    files = files_of(Selection(events=FIVE, only=only, role="client"))
    if only == "client" and not request.config.getoption("--long"):
        # What the others have not: modules that keep their place.
        files = {path: files[path] for path in ("codec.py", "_decode.py", "_encode.py")}
    assert_is_formatted(files)
    if only != "client":
        selection = Selection(events=FIVE, only=only, single_file=True)
        assert_is_formatted(files_of(selection))


@pytest.mark.parametrize("single_file", [False, True])
def test_all_of_an_api_is_formatted_too(
    single_file: bool, request: pytest.FixtureRequest
) -> None:
    is_long: bool = request.config.getoption("--long")
    for api in (glasshouse(), *([flagship()] if is_long else [])):
        files = files_of(Selection(single_file=single_file), api.spec)
        files.pop("_runtime.py", None)  # the same as elsewhere
        assert_is_formatted(files)


def assert_is_formatted(files: dict[str, str]) -> None:
    assert_formatted({path: text.encode() for path, text in files.items()})


def test_a_single_file_is_one_module() -> None:
    files = files_of(Selection(events=FIVE, single_file=True))
    assert list(files) == ["__init__.py"]
    tree = ast.parse(files["__init__.py"])
    levels = [node.level for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert set(levels) == {0}
    both = [
        package_of(Selection(events=FIVE, single_file=single))
        for single in (False, True)
    ]
    assert both[0].__all__ == both[1].__all__
    for package in both:
        assert all(hasattr(package, name) for name in package.__all__)


def test_each_part_has_what_its_name_says() -> None:
    models = package_of(Selection(events=FIVE, only="models"))
    assert not hasattr(models, "encode")
    event = models.InputAudioBufferAppendEvent(audio="AAAA")
    assert event.audio_bytes == b"\0\0\0"
    assert repr(event) == (
        "InputAudioBufferAppendEvent(type='input_audio_buffer.append', "
        "audio=<base64, 3 B>)"
    )
    files = files_of(Selection(events=FIVE, only="models"))
    assert sorted(files) == ["__init__.py", "py.typed"]
    assert "json" not in files["__init__.py"]


@pytest.mark.parametrize("only", ["codec", "client"])
def test_a_role_decodes_what_the_other_side_sends(only: Only) -> None:
    for role, other in (("client", "server"), ("server", "client")):
        if (only, role) == ("client", "server"):
            continue
        files = files_of(Selection(events=FIVE, only=only, role=role))
        text = "".join(files.values())
        assert f"def decode_{other}_event" in text
        assert f"def decode_{role}_event" not in text
    client = "".join(files_of(Selection(events=FIVE, role="client")).values())
    assert "CLIENT: dict" not in client


HOSTILE = (
    "Copyright\nimport os",
    'x\r"""\x0c\u2028import os\u2029\x85import os',
    "\\N{LINE FEED}\0",
    "",
)


@pytest.mark.parametrize("only", ["codec", "client"])
def test_a_header_is_a_comment_whatever_is_in_it(only: Only) -> None:
    plain = files_of(Selection(events=FIVE, only=only))
    files = files_of(Selection(events=FIVE, only=only, header=HOSTILE))
    assert list(files) == list(plain)
    for path, text in files.items():
        if path.endswith(".py"):
            *header, rest = text.split("\n", 4)
            assert all(line.startswith("#") and line.isprintable() for line in header)
            assert rest == plain[path]


LINES = {
    "models": {"__init__.py": 399},
    "codec": {"__init__.py": 398, "_runtime.py": 1387},
}
"""For five events and what they need: what the API decides, and what is always the same."""


@pytest.mark.parametrize("only", ["models", "codec"])
def test_it_is_small(only: Only) -> None:
    files = files_of(Selection(events=FIVE, only=only))
    lines = {path: text.count("\n") for path, text in files.items() if text}
    assert lines == LINES[only]
    assert lines["__init__.py"] <= 400


def test_names_of_the_host(tmp_path: Path) -> None:
    names = (("ErrorEvent", "Failure"), ("RealtimeServerEvent", "Incoming"))
    package = package_of(Selection(events=FIVE, names=names, prefix="Rt"))
    event = package.decode_server_event('{"type":"error"}')
    assert type(event).__name__ == "Failure"
    assert package.RtInputAudioBufferAppendEvent(audio="")
    assert "Incoming" in package.__all__
    assert not hasattr(package, "ErrorEvent")


NAMES = """
api: {name: clash, title: Names that the runtime has, tag: type}
channels: {main: {server: [ping], client: [ping]}}
events:
  ping: {docs: Ping., fields: {item: {type: Object}, list: {type: Kind | null}, place: {type: Place}}}
types:
  Object: {docs: One., fields: {encode: {type: string}, a: {type: Field | null}}}
  Kind: {docs: Two., enum: [a, b]}
  Field: {docs: Three., fields: {x: {type: integer}}}
  Place: {docs: Four., fields: {T: {type: string}}}
"""


def test_names_that_the_runtime_has_too(tmp_path: Path) -> None:
    from wirewright.spec.load import load_spec
    from wirewright.spec.source import SourceFile

    spec = load_spec((SourceFile("api.yaml", "api", NAMES),), "v1")
    message = {"type": "ping", "item": {"encode": "x", "a": None}, "place": {"T": "y"}}
    message |= {"list": None}
    for single_file in (False, True):
        files = files_of(Selection(single_file=single_file), spec)
        assert_is_formatted(files)
        name = f"clash_{single_file}".lower()
        write(files, tmp_path / name)
        code = (
            f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import {name} as p\n"
            f"event = p.decode_server_event({json.dumps(message)!r})\n"
            "assert isinstance(event.item, p.Object) and isinstance(event.place, p.Place)\n"
            f"assert p.to_dict(event) == {message!r} and not p.validate(event)"
        )
        subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)


def test_a_name_that_the_runtime_needs_of_python() -> None:
    names = (("ErrorEvent", "ValueError"),)
    several = package_of(Selection(events=FIVE, names=names))
    assert type(several.decode_server_event('{"type":"error"}')) is several.ValueError
    assert refusals(Selection(events=FIVE, names=names, single_file=True)) == [
        "E857: no class can be called `ValueError`: the runtime needs the name "
        "(give it another name, or write more than one file)"
    ]


@pytest.mark.parametrize("single_file", [False, True])
@pytest.mark.parametrize("only", ["codec", "client"])
def test_ruff_finds_nothing(only: Only, single_file: bool, tmp_path: Path) -> None:
    """By the rules that it has by itself; the clients have the most to find."""
    if only == "client" and single_file:
        pytest.skip("a client is no single file")
    write(
        files_of(Selection(events=FIVE, only=only, single_file=single_file)), tmp_path
    )
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", tmp_path],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "All checks passed!\n")
