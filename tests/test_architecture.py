"""The house keeps its order: floors, small rooms, and a generator that knows no API."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from apis import flagship
from commands import ROOT

GENERATOR = ROOT / "generator" / "wirewright"
TEMPLATES = ROOT / "templates"

FLOORS = [
    {"codes"},
    {"diagnostics"},
    {"resources", "toml_places"},
    {"config", "console", "output"},
    {"spec"},
    {"samples"},
    {"diff", "exchange"},
    {"python"},
    {"generate", "init"},
    {"diffing", "exporting", "importing"},
    {"vendor"},
    {"usage"},
    {"cli_diff", "cli_export", "cli_import", "cli_usage", "cli_vendor"},
    {"cli"},
    {"__main__"},
]
"""From the ground up. A module imports from floors below its own, and from its own room."""

GROUND = {"wirewright"}
"""The package itself, which holds the version and nothing else."""

MODULE_LINES = 400
TEMPLATE_LINES = 80

MODULES = sorted(GENERATOR.rglob("*.py"))
MODULE = pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: path.relative_to(GENERATOR).as_posix()
)


def imports_of(path: Path) -> Iterator[str]:
    """The full names of the modules that a module imports, for type checkers only or for real."""
    package = ("wirewright", *path.relative_to(GENERATOR).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1]
            if node.module:
                yield ".".join((*base, node.module))
            else:
                yield from (".".join((*base, name.name)) for name in node.names)


def room_of(module: str) -> str:
    """`python` for `wirewright.python.names`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and not parts[1].startswith("__v") else parts[0]


def floor_of(room: str) -> int:
    (floor,) = (index for index, rooms in enumerate(FLOORS) if room in rooms)
    return floor


def test_every_room_is_on_a_floor() -> None:
    rooms = {
        path.relative_to(GENERATOR).parts[0].removesuffix(".py") for path in MODULES
    }
    assert rooms - {"__init__", "runtime"} == set().union(*FLOORS)


@MODULE
def test_imports_go_down(path: Path) -> None:
    room = path.relative_to(GENERATOR).parts[0].removesuffix(".py")
    if room in ("__init__", "runtime") or path.parent.name == "runtime":
        return
    for module in imports_of(path):
        if module.partition(".")[0] != "wirewright":
            continue
        other = room_of(module)
        if other in (room, *GROUND):
            continue
        assert other != "runtime", f"{module} is copied, not imported"
        assert floor_of(other) < floor_of(room), f"{room} imports {module}"


@MODULE
def test_the_runtime_needs_nothing(path: Path) -> None:
    if path.parent.name != "runtime":
        return
    for module in imports_of(path):
        top = module.partition(".")[0]
        if top == "wirewright":
            assert "runtime" in module.split(".")
        else:
            assert top in sys.stdlib_module_names
    text = path.read_text(encoding="utf-8")
    assert "import wirewright" not in text and "from wirewright" not in text


def test_no_ring_of_modules() -> None:
    """Modules import each other in one direction only; what only type checkers read may look back."""
    graph = {
        ".".join(
            ("wirewright", *path.relative_to(GENERATOR).with_suffix("").parts)
        ): set(imports_of(path))
        for path in MODULES
        if path.parent.name != "runtime"
    }
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " → ".join((*trail, module))
        if module in done or module not in graph:
            return
        for other in sorted(graph[module]):
            visit(other, (*trail, module))
        done.add(module)

    for module in graph:
        visit(module, ())


@MODULE
def test_modules_are_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MODULE_LINES


@pytest.mark.parametrize(
    "path",
    sorted(TEMPLATES.rglob("*.jinja")),
    ids=lambda path: path.relative_to(TEMPLATES).as_posix(),
)
def test_templates_are_small_and_only_print(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= TEMPLATE_LINES
    statements = re.findall(r"{%-?\s*(\w+)", text)
    assert set(statements) <= {
        "for",
        "endfor",
        "if",
        "elif",
        "else",
        "endif",
        "include",
    }
    # No filter, no arithmetic, no call: a decision that belongs into a view.
    for expression in re.findall(r"{{(.*?)}}", text):
        assert re.fullmatch(r"\s*\w+(\.\w+)*\s*", expression), expression


@MODULE
def test_every_module_is_documented_and_annotated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or path.name == "__main__.py"
    assert not re.search(r"\b(TODO|FIXME|XXX)\b", path.read_text(encoding="utf-8"))
    if len(tree.body) > 2:
        futures = [
            name.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and node.module == "__future__"
            for name in node.names
        ]
        assert futures == ["annotations"] or path.name in ("__init__.py", "__main__.py")


@MODULE
def test_no_any_in_the_model_and_the_views(path: Path) -> None:
    if path.parent.name not in ("spec", "python"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.Name) and node.id == "Any")
        assert not (isinstance(node, ast.alias) and node.name == "Any")


def words_of_the_flagship() -> set[str]:
    """Words by which code would know the flagship: its name, tags and type names, common English words aside."""
    spec = flagship().spec
    words = {"openai", "realtime"}
    words |= {event.tag for event in spec.events if "." in event.tag}
    words |= {str(name) for name in flagship().names.events.values()}
    words |= {item.name for item in spec.definitions}
    # Names of ours that the API uses, too, or that mean something to every programmer.
    return words - {
        "Response",
        "Session",
        "Tool",
        "ErrorEvent",
        "Conversation",
        "Prompt",
    }


def texts_of(path: Path) -> Iterator[str]:
    """The names and the texts of a module, what explains it aside; of another file, everything."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield text
        return
    tree = ast.parse(text)
    docs = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in docs:
            yield str(node.value)
        for field in ("id", "attr", "name", "arg"):
            yield str(getattr(node, field, ""))


def test_the_generator_knows_no_api() -> None:
    """Its examples, in docs and in `explain`, may be of the API that users know; nothing else may."""
    words = words_of_the_flagship()
    assert len(words) > 150
    known = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, sorted(words)))})(?!\w)")
    paths = [path for path in MODULES if path.parent.name != "codes"]
    paths += [path for path in sorted(TEMPLATES.rglob("*.*")) if path.is_file()]
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in paths
        for text in texts_of(path)
        for match in known.finditer(text)
    ]
    assert found == []
