"""A spec that is accepted works: it compiles, imports, and every sample of it comes back as it went in."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from wirewright.diagnostics import WirewrightError, render
from security.workbench import Value, generate, imported, load

ODD = st.sampled_from(
    [
        *(
            "name",
            "item-id",
            "from",
            "self",
            "__x__",
            "1st",
            "$ref",
            "a b",
            "extra_fields",
        ),
        *(
            "encode",
            "caf\u00e9",
            "\u540d",
            "str",
            "@",
            "value",
            "Literal",
            "UNSET",
            "None",
        ),
    ]
)
TYPE_NAMES = ["Alpha", "Beta", "None", "Any", "List"]
NAMES = st.sampled_from(TYPE_NAMES)
WORDS = st.sampled_from(
    ["low", "high", "", "None", "a b", "\u00e9", '"', "\\", "{{x}}"]
)
SMALL = st.integers(0, 4)


@st.composite
def limits(draw: st.DrawFn) -> str:
    low, size = draw(SMALL), draw(SMALL)
    forms = ["", f"({low}..)", f"(..{size})", f"({low}..{low + size})", f"({low})"]
    return draw(st.sampled_from(forms))


TEXTS = st.one_of(
    st.sampled_from(
        ["timestamp<iso>", "string(/^[a-z]+$/)", "string(2..8, /^[A-Z0-9]+$/)"]
    ),
    st.builds("{}{}".format, st.sampled_from(["string", "base64"]), limits()),
    st.sampled_from(["'auto'", "'low' | 'high'", "string | 'low' | 'high'"]),
)
NUMBERS = st.one_of(
    st.sampled_from(["timestamp<s>", "timestamp<ms>", "integer<ms>", "number<dB>"]),
    st.sampled_from(["number(0.25..1.5)", "integer(-5..-1)", "24000", "1 | 2", "0.5"]),
    st.builds("{}{}".format, st.sampled_from(["integer", "number"]), limits()),
)
KINDS = [TEXTS, NUMBERS, st.sampled_from(["boolean", "true"])]


def composed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    lists = st.builds("list<{}>{}".format, inner, limits())
    maps = st.one_of(
        st.builds("map<{}>{}".format, inner, limits()),
        st.builds("map<string(1..3), {}>".format, inner),
        st.just("object"),
    )
    kinds = [*KINDS, lists, st.one_of(maps, NAMES)]
    chosen = st.lists(st.sampled_from(kinds), min_size=2, max_size=5, unique=True)
    unions = chosen.flatmap(lambda kinds: st.tuples(*kinds)).map(" | ".join)
    return st.one_of(lists, maps, unions, st.builds("{} | null".format, inner))


EXPRESSIONS = st.recursive(
    st.one_of(*KINDS, st.just("json"), NAMES), composed, max_leaves=4
)

ENUMS = st.one_of(
    st.lists(WORDS, min_size=1, max_size=3, unique=True),
    st.lists(st.integers(-3, 3), min_size=1, max_size=3, unique=True),
).flatmap(
    lambda values: st.sampled_from([{"enum": values}, {"enum": values, "open": True}])
)


def long_forms(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    return st.one_of(
        st.fixed_dictionaries({"list": inner, "items": st.just("1..2")}),
        st.fixed_dictionaries({"map": inner}),
        st.fixed_dictionaries({"fields": fields(inner)}),
        ENUMS,
    )


def fields(types: st.SearchStrategy[Value]) -> st.SearchStrategy[dict[str, Value]]:
    keyed = st.dictionaries(
        ODD, st.tuples(st.sampled_from(["", "?"]), types), max_size=4
    )
    return keyed.map(
        lambda made: {key + mark: made[key][1] for key, (mark, _) in made.items()}
    )


TYPES: st.SearchStrategy[Value] = st.recursive(EXPRESSIONS, long_forms, max_leaves=4)

TAGS = st.one_of(
    st.none(),
    st.builds(lambda key, word: {key: word}, st.sampled_from(["kind", "kind?"]), WORDS),
    st.builds(lambda one, two: {"kind": one, "role": two}, WORDS, WORDS),
)


def tagged(tag: Value, body: dict[str, Value]) -> dict[str, Value]:
    return {"tag": tag, "fields": body} if tag else {"fields": body}


DEFINITIONS: st.SearchStrategy[dict[str, Value]] = st.one_of(
    st.builds(tagged, TAGS, fields(TYPES)),
    ENUMS,
    st.fixed_dictionaries({"type": EXPRESSIONS}),
    st.fixed_dictionaries({"union": st.lists(TYPES, min_size=2, max_size=3)}),
    st.builds(
        lambda names, untagged: {"union": names, "untagged": untagged},
        st.lists(NAMES, min_size=2, max_size=3, unique=True),
        NAMES,
    ),
)

SPECS = st.fixed_dictionaries(
    {
        "api": st.just({"name": "any", "title": "Any", "tag": "type"}),
        "channels": st.just({"main": {"client": ["ask"], "server": ["tell"]}}),
        "events": st.fixed_dictionaries(
            {
                "ask": st.fixed_dictionaries({"fields": fields(TYPES)}),
                "tell": st.fixed_dictionaries({"fields": fields(TYPES)}),
            }
        ),
        "types": st.fixed_dictionaries(dict.fromkeys(TYPE_NAMES, DEFINITIONS)),
    }
)


FEW = settings(
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
MANY = settings(FEW, max_examples=2000)


def test_accepted_means_working(request: pytest.FixtureRequest) -> None:
    chosen = MANY if request.config.getoption("--long") else FEW
    chosen(given(SPECS)(works_or_is_refused))()


def works_or_is_refused(api: dict[str, Value]) -> None:
    try:
        spec = load(api)
        files = generate(spec)
    except WirewrightError as error:
        event(
            f"refused: {error.diagnostics[0].code} {error.diagnostics[0].message[:70]}"
        )
        assert error.exit_code == 1
        assert render(error.diagnostics, {}).startswith("v1/api.yaml:")
        return
    event("accepted")
    with tempfile.TemporaryDirectory() as folder:
        try:
            with imported(files, Path(folder)) as package:
                package.try_out(spec)
        except (
            Exception
        ) as error:  # its traceback, in a temporary file, is never the same
            raise AssertionError(f"{type(error).__name__}: {error}") from None
