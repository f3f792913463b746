"""The command line: exit codes, colours, completion, and that help is light."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wirewright import __version__
from wirewright.cli import main
from wirewright.codes import CODES

HEAVY = ("asyncio", "black", "jinja2", "tomllib", "yaml", "wirewright.spec.model")


def run(
    *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wirewright", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


def exit_code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert isinstance(end.value.code, int)
    return end.value.code


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from wirewright.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print(sorted(set({HEAVY}) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "Typed Python packages from a YAML spec" in done.stdout


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("--version") == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("generate", "spec/x"),
        ("generate", "-o", "out"),
        ("generate", "--templates", "t"),
        ("explain", "E999"),
        ("--color", "pink", "check"),
    ],
)
def test_wrong_usage_is_exit_code_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert exit_code(*arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Error: " in captured.err


def test_without_any_configuration_it_says_how_to_begin(tmp_path: Path) -> None:
    done = run("generate", cwd=tmp_path)
    assert done.returncode == 2
    assert "wirewright init NAME" in done.stderr


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("explain", code.lower()) == 0
    title, _, text = capsys.readouterr().out.partition("\n\n")
    assert title.startswith(f"{code}: ")
    assert len(text.split()) > 15


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    folder = tmp_path / "spec" / "v1"
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text("api: {nam: x}\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color=always",), {"NO_COLOR": "1"}, True),
        (("--color=never",), {}, False),
    ],
)
def test_colour_is_for_terminals_or_on_demand(
    wrong: Path, arguments: tuple[str, ...], environment: dict[str, str], colored: bool
) -> None:
    done = run(*arguments, "check", "spec/v1", cwd=wrong, **environment)
    assert done.returncode == 1
    assert done.stdout == ""
    assert ("\x1b[" in done.stderr) is colored


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(shell: str) -> None:
    done = run(_WIREWRIGHT_COMPLETE=f"{shell}_source")
    assert "_WIREWRIGHT_COMPLETE" in done.stdout


def test_init_begins_a_spec_that_generates(tmp_path: Path) -> None:
    assert run("init", "door-bell", cwd=tmp_path).returncode == 0
    assert run("generate", cwd=tmp_path).returncode == 0
    again = run("init", "door-bell", cwd=tmp_path)
    assert again.returncode == 3
    assert "`spec/door-bell` is there already" in again.stderr


def test_init_adds_to_a_pyproject_and_keeps_what_it_has(tmp_path: Path) -> None:
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text('[project]\nname = "x"  # mine', encoding="utf-8")
    assert run("init", "door-bell", cwd=tmp_path).returncode == 0
    assert run("init", "gate", cwd=tmp_path).returncode == 0
    assert pyproject.read_text(encoding="utf-8").startswith(
        '[project]\nname = "x"  # mine\n\n[[tool.wirewright.packages]]\n'
    )
    done = run("generate", cwd=tmp_path)
    assert done.stdout.count("written") == 2


@pytest.mark.parametrize("name", ["Door", "door bell", "../door", "", "é"])
def test_init_refuses_other_names(name: str, tmp_path: Path) -> None:
    done = run("init", name, cwd=tmp_path)
    assert done.returncode == 1
    assert "E212" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_init_can_only_look(tmp_path: Path) -> None:
    check = run("init", "door-bell", "--check", cwd=tmp_path)
    assert (check.returncode, check.stdout.splitlines()[-1]) == (1, "pyproject.toml")
    diff = run("init", "door-bell", "--diff", cwd=tmp_path)
    assert diff.returncode == 0
    assert "+++ b/spec/door-bell/v1/api.yaml" in diff.stdout
    assert list(tmp_path.iterdir()) == []
