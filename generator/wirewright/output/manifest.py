"""The list of our own files that lies inside the tree: `.wirewright.json`.

It says which files may be replaced or removed, and with which digest they
were left. It holds no time and no path of a machine, so it can be committed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from .paths import refused_paths
from .place import Place, refusal

FORMAT = 1


def digest(content: bytes | None) -> str | None:
    """SHA-256 in hexadecimal; None for a file that does not exist."""
    return None if content is None else hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a tree was made from, and the digest of every file in it.

    Attributes:
        stamp: What the caller says of it, such as the spec's digest; as JSON.
        files: Relative posix path to the SHA-256 of the file.
    """

    stamp: Mapping[str, object]
    files: Mapping[str, str]

    def text(self) -> str:
        """The manifest as it is written: JSON with sorted keys."""
        value = {
            "format": FORMAT,
            "stamp": dict(self.stamp),
            "files": dict(self.files),
        }
        return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def load_manifest(place: Place) -> Manifest | None:
    """The manifest in `place`, None when there is none.

    Raises E602 for one that cannot be understood (whose files these are is
    then not known) and E605 for one that lists a path outside the folder.
    """
    if place.mode(place.manifest) is None:
        return None
    content = place.read(place.manifest)
    if content is None:
        raise _damaged(place, "is not a file")
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError):
        raise _damaged(place, "is not JSON") from None
    manifest = _parse(place, value)
    for path, reason in refused_paths([*manifest.files, place.manifest]):
        raise refusal(
            "E605",
            f"`{place.shown(place.manifest)}` lists `{path}`, which {reason}",
            _RESTORE,
        )
    return manifest


def _parse(place: Place, value: object) -> Manifest:
    if not isinstance(value, dict):
        raise _damaged(place, "is not a manifest")
    table = cast("dict[str, object]", value)
    version = table.get("format")
    if type(version) is int and version > FORMAT:
        raise refusal(
            "E602",
            f"`{place.shown(place.manifest)}` was written by a newer wirewright "
            f"(format {version}, this one knows {FORMAT})",
            "update wirewright",
        )
    stamp = table.get("stamp")
    files = _texts(table.get("files"))
    if (
        type(version) is not int
        or version != FORMAT
        or not isinstance(stamp, dict)
        or files is None
    ):
        raise _damaged(place, "is not a manifest")
    return Manifest(cast("dict[str, object]", stamp), files)


def _texts(value: object) -> dict[str, str] | None:
    """`value` when it is an object of texts only."""
    if not isinstance(value, dict):
        return None
    table = cast("dict[str, object]", value)
    texts = {key: text for key, text in table.items() if isinstance(text, str)}
    return texts if len(texts) == len(table) else None


_RESTORE = "restore it from version control, or remove the folder and generate again"


def _damaged(place: Place, what: str) -> Exception:
    return refusal(
        "E602",
        f"`{place.shown(place.manifest)}` {what}, so nobody knows which files in "
        f"`{place.display}` are generated",
        _RESTORE,
    )
