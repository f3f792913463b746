"""Changes of a document, made in the data of our spec: in its members and types."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import cast

from ..spec.model import Base64, EnumValue, Field, Type
from . import amending_listed as listed
from . import form_edits as forms
from .adopting import long_form
from .differences import ABSENT, Difference, Site
from .draft import Draft, twin
from .expression_edits import CannotApply
from .spec_text import Form
from .type_facts import limits_of
from .type_texts import limits_text


def apply(draft: Draft, difference: Difference) -> None:
    """Make our spec what upstream is, in one place. Raises `CannotApply`."""
    known = draft.adopter.mark()
    try:
        _ACTIONS[difference.what](draft, difference)
    except (CannotApply, KeyError, IndexError, ValueError) as error:
        draft.adopter.reset(known)
        raise CannotApply from error
    draft.add_types(difference.site)


def _required(draft: Draft, difference: Difference) -> None:
    """A member becomes optional, or no longer is."""
    site = difference.site
    if difference.name == "request":
        site = Site(site.span, ("request",))
    holder, key = draft.holder(site)
    if key not in holder:
        raise CannotApply
    items = list(holder.items())
    holder.clear()
    holder.update((twin(name) if name == key else name, value) for name, value in items)


def _nullable(draft: Draft, difference: Difference) -> None:
    add = difference.upstream == "nullable"
    draft.edit(difference.site, forms.add_null() if add else forms.remove_null())


def _default(draft: Draft, difference: Difference) -> None:
    part = difference.part
    assert isinstance(part, Field)
    form = draft.form(difference.site)
    if part.default is None:
        del form["default"]
    else:
        form["default"] = json.loads(part.default)
    draft.shorten(difference.site)


def _deprecated(draft: Draft, difference: Difference) -> None:
    form = draft.form(difference.site)
    if difference.upstream == "deprecated":
        form["deprecated"] = True
    else:
        del form["deprecated"]
    draft.shorten(difference.site)


def _server_only(draft: Draft, difference: Difference) -> None:
    form = draft.form(difference.site)
    if difference.upstream == "of the server":
        form["server_only"] = True
    else:
        del form["server_only"]
    draft.shorten(difference.site)


def _type(draft: Draft, difference: Difference) -> None:
    new = draft.adopter.type(cast(Type, difference.part))
    draft.edit(difference.site, forms.put_type(forms.bare(new)))


def _limits(draft: Draft, difference: Difference) -> None:
    part = cast(Type, difference.part)
    unit = "B" if isinstance(part, Base64) else ""
    text = limits_text(limits_of(part), unit)
    draft.edit(difference.site, forms.put_limits(text))


def _value(draft: Draft, difference: Difference) -> None:
    part = difference.part
    if isinstance(part, EnumValue):
        draft.edit(difference.site, forms.put_value(part.value))
    else:
        draft.edit(difference.site, forms.remove_value(difference.name))


def _open(draft: Draft, difference: Difference) -> None:
    draft.edit(difference.site, forms.put_open(difference.upstream == "open"))


def _variant(draft: Draft, difference: Difference) -> None:
    if difference.ours == ABSENT:
        new = draft.adopter.variant(cast(Type, difference.part))
        draft.edit(difference.site, forms.put_variant(new))
    else:
        draft.edit(
            difference.site,
            forms.remove_variant(
                lambda form: forms.kind(form, draft.kinds) == difference.name
            ),
        )


def _field(draft: Draft, difference: Difference) -> None:
    """A member comes or goes."""
    part = difference.part
    if not isinstance(part, Field):
        holder, key = draft.holder(difference.site)
        del holder[key]
        if not holder:
            _drop_empty(draft, difference.site)
        return
    key, form = draft.adopter.field(part)
    site = difference.site
    if site.inside:
        holder, name = draft.holder(site)
        fields: Form = holder.setdefault(name, {})
    else:
        place = draft.struct_form(site)
        fields = place.setdefault("fields", {})
    while key in fields or twin(key) in fields:
        mark = "?" if key.endswith("?") else ""
        key = f"{key.removesuffix('?')}_{mark}"
        form = {**long_form(form), "wire": part.wire}
    fields[key] = form


def _drop_empty(draft: Draft, site: Site) -> None:
    """Take out `fields` that hold nothing any more, where something else is left."""
    name, path = draft.paths[site.span]
    holder, key = draft.at(draft.data[name], path[:-1])
    if len(holder.keys() - {"docs"}) > 1 or path[0] == "events":
        del holder[key]


_ACTIONS: dict[str, Callable[[Draft, Difference], None]] = {
    "type": _type,
    "reference": _type,
    "format": _type,
    "limits": _limits,
    "open": _open,
    "value": _value,
    "variant": _variant,
    "nullable": _nullable,
    "default": _default,
    "deprecated": _deprecated,
    "server_only": _server_only,
    "body": listed.body,
    "status": listed.status,
    "field": _field,
    "event": listed.event,
    "channel": listed.channel,
    "endpoint": listed.endpoint,
    "required": _required,
}

ORDER = tuple(_ACTIONS)
"""In which order changes are made: what is inside of a thing, then the thing, then its name."""
