"""E82x: what `export` needs."""

from __future__ import annotations

from .code import code

EXPORTING = (
    code(
        "E821",
        "datamodel-code-generator is missing",
        """
        `wirewright export pydantic` lets datamodel-code-generator make the models. It is
        not among the things that wirewright itself needs:

          pip install 'wirewright[pydantic]'
        """,
    ),
    code(
        "E822",
        "datamodel-code-generator made no models",
        """
        It stopped with an error, or made a module that is not what the spec says. Nothing
        was written. Try its latest version; `wirewright export jsonschema` gives the
        document that it was fed with.
        """,
    ),
)
