"""Objects that are no variant of their union."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..spec.model import ByTag
from .sample import Json, Variation, fresh
from .variants import OF_KIND


def wrong_tags(
    by_tag: ByTag, above: Mapping[str, Json], mark: str = ""
) -> Iterator[Variation]:
    """Objects whose tag is unknown, of a wrong JSON type or missing.

    `above` has the tags that lead here; `mark` says so in the place of a sample.
    """
    for found in _wrong_values(by_tag):
        inside = found.inside(by_tag.key, lambda tag: {**above, by_tag.key: tag})
        yield inside.within(mark)
    if by_tag.absent is None:
        missing = Variation("missing", None, "missing")
        yield missing.inside(by_tag.key, lambda _: dict(above)).within(mark)
    for value, case in by_tag.cases:
        if isinstance(case, ByTag):
            yield from wrong_tags(case, {**above, by_tag.key: value}, f"({value})")


def _wrong_values(by_tag: ByTag) -> Iterator[Variation]:
    unknown = fresh("unknown", {value for value, _ in by_tag.cases})
    yield Variation("unknown", unknown, "unknown-variant")
    for kind, value in OF_KIND.items():
        if kind == "null":
            yield Variation("null", None, "null")
        elif kind != "string":
            yield Variation(f"wrong-type-{kind}", value, "type")
