"""A JSON Schema document → pydantic models, made by datamodel-code-generator."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable

from ..diagnostics import Diagnostic, WirewrightError
from .jsonschema_types import Schema, SchemaValue

ROOT_CLASS = "Message"
"""The union of all messages, unless the API has a class of that name."""

_INSTALL = "pip install 'wirewright[pydantic]'"


def pydantic_models(document: Schema, header: str, classes: Iterable[str]) -> str:
    """The Python module with a model for each definition of a document, under its name.

    Models keep fields that they do not know. Raises E821 when datamodel-code-generator is not installed, E822 when it
    fails, or makes a module that cannot be compiled or lacks one of `classes`.
    """
    names = set(classes)
    root = ROOT_CLASS
    while root in names:
        root += "_"
    try:
        text = _generated(json.dumps(_for_models(document)), header, root)
    except ImportError as error:
        message = f"pydantic models are made by datamodel-code-generator, which cannot be imported: {error}"
        raise WirewrightError(
            [Diagnostic("E821", message, None, _INSTALL)], 2
        ) from None
    except Exception as error:
        message = f"datamodel-code-generator failed: {type(error).__name__}: {error}"
        raise WirewrightError([Diagnostic("E822", message, None)], 1) from None
    _check(text, names)
    return text


def _generated(text: str, header: str, root: str) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import Formatter, PythonVersion
    from datamodel_code_generator.parser import LiteralType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = generate(
            text,
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_310,
            class_name=root,
            custom_file_header=header,
            disable_timestamp=True,
            enum_field_as_literal=LiteralType.All,
            extra_fields="allow",
            field_constraints=True,
            formatters=[Formatter.BLACK, Formatter.ISORT],
            use_annotated=True,
            use_schema_description=True,
            use_standard_collections=True,
            use_union_operator=True,
        )
    return str(made).rstrip() + "\n"


def _for_models(value: SchemaValue, *, names: bool = False) -> SchemaValue:
    """The document without what models must not have.

    Defaults are what the other side assumes, and would be sent; extra fields are kept; a time is checked by its
    format. `names`: the keys of `value` are names of things, not words of JSON Schema.
    """
    if isinstance(value, list):
        return [_for_models(item) for item in value]
    if not isinstance(value, dict):
        return value
    skipped: set[str] = set()
    if not names:
        skipped = {"default"}
        if value.get("additionalProperties") is False:
            skipped.add("additionalProperties")
        if value.get("format") == "date-time":
            skipped.add("pattern")
    return {
        key: (
            _for_models(item, names=not names and key in ("properties", "$defs"))
            if key not in ("const", "enum", "mapping")
            else item
        )
        for key, item in value.items()
        if key not in skipped
    }


def _check(text: str, names: set[str]) -> None:
    """What was made is Python, and has every class."""
    import ast

    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        message = f"datamodel-code-generator made no Python: {error}"
        raise WirewrightError([Diagnostic("E822", message, None)], 1) from None
    made = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            made |= {t.id for t in node.targets if isinstance(t, ast.Name)}
    if missing := sorted(names - made):
        shown = ", ".join(f"`{name}`" for name in missing[:5])
        message = f"datamodel-code-generator gave other names to {shown}"
        raise WirewrightError([Diagnostic("E822", message, None)], 1)
