"""The names of a vendored package: those of the whole package, but for what the host calls otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from ..diagnostics import Diagnostics
from ..python.names import Names, assign_names
from ..python.reserved import CLASSES
from ..python.sinks import Identifier, identifier
from ..spec.model import Spec, Struct
from ..spec.references import definition_references
from .selection import Selection

_CLASS_NAME = "begin with a capital; letters, digits and underscores may follow"


def vendored_names(spec: Spec, part: Spec, selection: Selection) -> Names:
    """The names of `part`, a subset of `spec`.

    They are the names of the whole package, so that a smaller selection renames nothing, and then those of the
    selection's map, or with its prefix. Raises `WirewrightError`: E856 for a class that is not in the part, E857 for
    what is no name of a class, E858 for a name that two things would have.
    """
    diagnostics = Diagnostics()
    whole = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    names = _restricted(whole, part)
    _check_map(selection, _classes(names), _classes(whole), diagnostics)
    diagnostics.raise_if_any()
    renamed = _renamed(_classes(names), selection, diagnostics)
    diagnostics.raise_if_any()
    result = replace(
        names,
        definitions={key: renamed[old] for key, old in names.definitions.items()},
        events={key: renamed[old] for key, old in names.events.items()},
        channels={
            key: (renamed[client], renamed[server])
            for key, (client, server) in names.channels.items()
        },
    )
    _check_attributes(part, result, diagnostics)
    diagnostics.raise_if_any()
    return result


def _restricted(names: Names, part: Spec) -> Names:
    """The names of what a part of the spec has."""
    structs = [item for item in part.definitions if isinstance(item, Struct)]
    structs += [event.struct for event in part.events]
    modules = {item.module for item in (*part.definitions, *structs)}
    return Names(
        {item.name: names.definitions[item.name] for item in part.definitions},
        {event.key: names.events[event.key] for event in part.events},
        {struct.name: names.structs[struct.name] for struct in structs},
        {module: name for module, name in names.modules.items() if module in modules},
        {channel.name: names.channels[channel.name] for channel in part.channels},
    )


def _classes(names: Names) -> list[Identifier]:
    unions = [name for pair in names.channels.values() for name in pair]
    return [*names.definitions.values(), *names.events.values(), *unions]


def _check_map(
    selection: Selection,
    known: Collection[str],
    whole: Collection[str],
    diagnostics: Diagnostics,
) -> None:
    """Report a prefix that is none, and names of classes that are not there or come twice."""
    prefix = selection.prefix
    if prefix and not _is_class_name(prefix):
        message = f"no name of a class can begin with `{prefix}`"
        diagnostics.error("E857", message, None, help=_CLASS_NAME)
    wanted: dict[str, str] = {}
    for old, new in selection.names:
        if old not in known:
            is_left_out = old in whole
            help = (
                "it is not selected" if is_left_out else diagnostics.suggest(old, known)
            )
            message = f"there is no class `{old}` to rename"
            diagnostics.error("E856", message, None, help=help)
        elif wanted.setdefault(old, new) != new:
            message = f"the class `{old}` gets two names, `{wanted[old]}` and `{new}`"
            diagnostics.error("E858", message, None, help="keep one of them")


def _renamed(
    known: Iterable[Identifier], selection: Selection, diagnostics: Diagnostics
) -> Mapping[Identifier, Identifier]:
    """The new name of each class; reports what is no name of a class, and what two would have."""
    wanted = dict(selection.names)
    owners: dict[str, str] = {}
    renamed: dict[Identifier, Identifier] = {}
    for old in known:
        new = wanted.get(old, selection.prefix + old)
        owner = owners.setdefault(new, old)
        if owner != old:
            message = f"`{owner}` and `{old}` both become `{new}`"
            help = "give one of them another name"
            diagnostics.error("E858", message, None, help=help)
        if not _is_class_name(new):
            message = f"`{new}`, for `{old}`, is no name of a class"
            diagnostics.error("E857", message, None, help=_CLASS_NAME)
        elif new in CLASSES and new != old:
            message = f"`{old}` cannot be called `{new}`: generated code needs the name"
            diagnostics.error("E857", message, None, help="choose another name")
        else:
            renamed[old] = identifier(new)
    return renamed


def _is_class_name(name: str) -> bool:
    try:
        return identifier(name)[0].isupper()
    except ValueError:
        return False


def _check_attributes(part: Spec, names: Names, diagnostics: Diagnostics) -> None:
    """Report a class whose new name is an attribute of a class that mentions it: it would be hidden there."""
    structs = [item for item in part.definitions if isinstance(item, Struct)]
    structs += [event.struct for event in part.events]
    for struct in structs:
        attributes = set(names.structs[struct.name].attributes.values())
        for mentioned in definition_references(struct):
            new = names.definitions[mentioned]
            if new in attributes:
                message = f"`{new}` is also an attribute of `{struct.name}`, which mentions the class"
                diagnostics.error("E858", message, None, help="choose another name")
