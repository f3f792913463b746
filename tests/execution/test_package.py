"""What a generated package is to those who import it: its public names, lazy, of the standard library only."""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from apis import Api, both

from wirewright.python.client_package import client_homes

APIS = pytest.mark.parametrize("api", both(), ids=str)

PUBLIC = {
    "decode_server_event",
    "decode_client_event",
    "encode",
    "to_dict",
    "from_dict",
    "validate",
    "UNSET",
    "UnsetType",
    "Unknown",
    "UnknownEvent",
    "DecodeError",
    "EncodeError",
    "Violation",
    "decode_base64",
    "encode_base64",
    "SPEC_REVISION",
    "SPEC_DIGEST",
}


def run(api: Api, code: str) -> Any:
    """What a fresh interpreter, with nothing but the standard library and the package, prints as JSON."""
    start = f"import sys; sys.path.insert(0, {str(api.folder.parent)!r})\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-W", "error", "-c", start + code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": ""},
    )
    assert (done.stderr, done.returncode) == ("", 0)
    return json.loads(done.stdout)


@APIS
def test_public_names(api: Api) -> None:
    package = api.package
    names = set(package.__all__)
    assert PUBLIC <= names
    assert len(package.__all__) == len(names)
    definitions = set(api.names.definitions.values())
    events = set(api.names.events.values())
    unions = {name for pair in api.names.channels.values() for name in pair}
    clients = {
        name for home in client_homes(api.spec, api.names).values() for name in home
    }
    assert names == PUBLIC | definitions | events | unions | clients | {
        "AnyClientEvent",
        "AnyServerEvent",
    }
    assert {"Client", "AsyncClient", "ConnectionClosed", "to_request"} <= clients
    for name in names:
        assert getattr(package, name) is not None
    assert names <= set(dir(package))
    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(package, "no_such_name")
    namespace: dict[str, Any] = {}
    exec(f"from {api.name} import *", namespace)
    assert names <= set(namespace)


@APIS
def test_facts_of_the_spec(api: Api) -> None:
    assert api.package.SPEC_REVISION == api.spec.revision
    assert api.package.SPEC_DIGEST == api.spec.digest
    assert len(api.spec.digest) == 64


@APIS
@pytest.mark.parametrize("part", ["types", "events"])
def test_parts(api: Api, part: str) -> None:
    module = importlib.import_module(f"{api.name}.{part}")
    assert module.__all__
    for name in module.__all__:
        assert getattr(module, name) is getattr(api.package, name)
    assert set(module.__all__) <= set(dir(module))


@APIS
def test_every_module_says_what_it_exports(api: Api) -> None:
    for path in sorted(api.folder.glob("[!_]*/*.py")):
        name = ".".join((api.name, *path.relative_to(api.folder).with_suffix("").parts))
        module = importlib.import_module(name.removesuffix(".__init__"))
        assert module.__doc__
        for exported in module.__all__:
            assert hasattr(module, exported), name


@APIS
def test_nothing_is_imported_before_it_is_used(api: Api) -> None:
    loaded = run(
        api,
        f"import {api.name}, json\n"
        f"print(json.dumps([m for m in sys.modules if m.startswith('{api.name}')]))",
    )
    assert loaded == [api.name]


@APIS
def test_models_need_no_codec(api: Api) -> None:
    name = next(iter(api.classes()))
    loaded = run(
        api,
        f"import json\nfrom {api.name} import {name}\n"
        f"print(json.dumps(sorted(m for m in sys.modules)))",
    )
    assert not {f"{api.name}.codec", f"{api.name}._decode"} & set(loaded)
    assert not {"dataclasses", "inspect", "typing_extensions"} & set(loaded)


@APIS
def test_standard_library_only(api: Api) -> None:
    channel, side = api.doors[1]
    tag, key = next(iter(api.events((channel, side)))), api.tag_key((channel, side))
    message = json.dumps({key: tag, "x": 1})
    modules = run(
        api,
        f"import json, {api.name} as api\n"
        f"made = api.decode_{side}_event({message!r}, channel={channel!r})\n"
        "assert json.loads(api.encode(made)) and api.to_dict(made) and repr(made)\n"
        "api.validate(made)\n"
        "for name in api.__all__: getattr(api, name)\n"
        "print(json.dumps(list(sys.modules)))",
    )
    ours = {name for name in modules if name.partition(".")[0] == api.name}
    tops = {name.partition(".")[0] for name in modules} - {api.name, "__main__"}
    assert f"{api.name}._schema" in ours
    assert tops - set(sys.stdlib_module_names) == set()
    assert "wirewright" not in tops


@APIS
def test_the_checker_is_imported_for_the_strict_only(api: Api) -> None:
    channel, side = api.doors[1]
    tag, key = next(iter(api.events((channel, side)))), api.tag_key((channel, side))
    message = json.dumps({key: tag})
    modules = run(
        api,
        f"import json, {api.name} as api\n"
        f"api.encode(api.decode_{side}_event({message!r}, channel={channel!r}))\n"
        "print(json.dumps(list(sys.modules)))",
    )
    assert not {f"{api.name}._schema", f"{api.name}._runtime.check"} & set(modules)


@APIS
def test_imports_are_relative(api: Api) -> None:
    """So that the package can lie anywhere, under any name."""
    for path in sorted(api.folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules = [name.name for name in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module or ""]
            else:
                continue
            tops = {module.partition(".")[0] for module in modules}
            assert tops <= set(sys.stdlib_module_names), path


@APIS
def test_the_package_works_under_another_name(api: Api, tmp_path: Path) -> None:
    home = tmp_path / "vendored" / "deep"
    home.mkdir(parents=True)
    (home / "other_name").symlink_to(api.folder)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "import vendored.deep.other_name as api\n"
        "for name in api.__all__: getattr(api, name)\n"
        f"print({api.name!r} in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("False\n", "")


@APIS
def test_headers(api: Api) -> None:
    """What made it, from what, how to make it again; no time, no path."""
    for path in sorted(api.folder.rglob("*.py")):
        if "_runtime" in path.relative_to(api.folder).parts:
            continue
        lines = path.read_text(encoding="utf-8").split("\n")
        assert lines[0].startswith("# Made by wirewright ")
        assert f"from {api.spec.name} {api.spec.revision}. Do not edit." in lines[0]
        assert lines[1] == f"# Spec digest: sha256:{api.spec.digest}"
        assert lines[2] == "# To make it again: wirewright generate"
    assert (api.folder / "py.typed").read_bytes() == b""
