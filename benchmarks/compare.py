"""wirewright beside its peers, in one run, as ratios.

    pip install -e '.[bench]' && python benchmarks/compare.py

Contenders take turns inside each repeat; each figure is a median. Codec figures are microseconds a message over the
hand-written server messages of `tests/samples`; import and generation are whole processes, the bare interpreter
subtracted from imports.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated"
MESSAGES = ROOT / "tests" / "samples" / "realtime" / "server"
REPEATS = 7

Contenders = Mapping[str, Callable[[], object]]


def medians(contenders: Contenders) -> dict[str, float]:
    """Seconds of one call of each, the median of repeats in which they take turns."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(REPEATS):
        for name, call in contenders.items():
            start = time.perf_counter()
            call()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def report(title: str, unit: float, figures: Mapping[str, float], peer: str) -> None:
    """Print a table; the last column is the ratio to the peer."""
    print(f"\n{title}")
    for name, seconds in figures.items():
        print(f"  {name:<40} {seconds * unit:10.2f}   {seconds / figures[peer]:6.3f}")


def codec() -> None:
    """Decoding and encoding of every hand-written server message."""
    # openai's models warn when they write back what their types do not foresee.
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(GENERATED))
    import openai_realtime
    from openai._models import construct_type
    from openai.types.realtime import RealtimeServerEvent

    messages = [
        json.dumps(message).encode()
        for path in sorted(MESSAGES.glob("*.json"))
        for message in json.loads(path.read_text(encoding="utf-8"))
    ]
    decode = openai_realtime.decode_server_event
    ours = [decode(message) for message in messages]
    theirs = [
        construct_type(value=json.loads(message), type_=RealtimeServerEvent)
        for message in messages
    ]

    def times(call: Callable[[object], object], values: list[object]) -> object:
        for _ in range(20):
            for value in values:
                call(value)
        return None

    def construct(message: object) -> object:
        return construct_type(
            value=json.loads(message), type_=RealtimeServerEvent  # type: ignore[arg-type]
        )

    raw: list[object] = list(messages)
    unit = 1e6 / len(messages) / 20
    decoding = medians(
        {
            "wirewright decode_server_event": lambda: times(decode, raw),
            "openai": lambda: times(construct, raw),
            "json.loads": lambda: times(json.loads, raw),  # type: ignore[arg-type]
        }
    )
    report(f"decode {len(messages)} messages, us a message", unit, decoding, "openai")
    encoding = medians(
        {
            "wirewright encode": lambda: times(openai_realtime.encode, list(ours)),
            "openai": lambda: times(
                lambda event: event.to_json(indent=None),  # type: ignore[attr-defined]
                list(theirs),
            ),
        }
    )
    report(f"encode {len(messages)} messages, us a message", unit, encoding, "openai")


def process(*command: str, cwd: Path | None = None) -> Callable[[], object]:
    environment = {**os.environ, "PYTHONPATH": str(GENERATED)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return lambda: subprocess.run(
        command, cwd=cwd, env=environment, check=True, capture_output=True
    )


def imports() -> None:
    """Cold import of models and codec."""
    python = sys.executable
    figures = medians(
        {
            "bare": process(python, "-c", "pass"),
            "wirewright models and codec": process(
                python, "-c", "import openai_realtime.codec"
            ),
            "openai": process(python, "-c", "import openai.resources.realtime"),
        }
    )
    bare = figures.pop("bare")
    net = {name: seconds - bare for name, seconds in figures.items()}
    report("import, ms over a bare interpreter", 1e3, net, "openai")


def generation(folder: Path) -> None:
    """The whole package from a cold start, and datamodel-code-generator on the schema of the same events."""
    from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent
    from pydantic import TypeAdapter

    schema = folder / "schema.json"
    union = TypeAdapter(RealtimeServerEvent | RealtimeClientEvent)
    schema.write_text(json.dumps(union.json_schema()), encoding="utf-8")
    python = sys.executable
    output = folder / "package"

    def cold() -> object:
        for path in sorted(output.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        return again()

    again = process(
        *(python, "-m", "wirewright", "generate", "openai-realtime"),
        *("-o", "package"),
        cwd=folder,
    )
    peer = "datamodel-code-generator, dataclasses"
    figures = medians(
        {
            "wirewright generate": cold,
            "wirewright generate, nothing changed": again,
            peer: process(
                *(python, "-m", "datamodel_code_generator", "--input", str(schema)),
                *("--input-file-type", "jsonschema", "--formatters", "ruff-format"),
                *("--output-model-type", "dataclasses.dataclass"),
                *("--output", str(folder / "peer.py")),
            ),
        }
    )
    report("generate, s", 1, figures, peer)


def main() -> None:
    codec()
    imports()
    with tempfile.TemporaryDirectory() as folder:
        generation(Path(folder))


if __name__ == "__main__":
    main()
