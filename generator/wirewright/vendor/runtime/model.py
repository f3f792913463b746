"""A light stand-in for `dataclasses.dataclass`, which takes long to import.

Type checkers see the real one. `dataclasses.fields`, `replace` and so on work: a real
dataclass is made when somebody asks for what only that has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .unset import UNSET

EXTRAS: Final = "extra_fields"
NO_EXTRAS: Final[Mapping[str, Any]] = {}
"""The default of `extra_fields`; each object has a dict of its own in its place."""
_MISSING: Final = object()


def dataclass(*, slots: bool, kw_only: bool) -> Callable[[type], Any]:
    """The decorator; its arguments are there for those who read `dataclasses`."""
    return _build


def is_model(cls: type) -> bool:
    """Whether `cls` was made by `dataclass` of this module, or inherits from such."""
    return hasattr(cls, "_defaults_")


def wire_names_of(cls: Any) -> dict[str, str]:
    """Attribute name to wire name of each field in order, without `extra_fields`."""
    renamed: Mapping[str, str] = getattr(cls, "_wire_names", NO_EXTRAS)
    return {name: renamed.get(name, name) for name in cls._defaults_ if name != EXTRAS}


def _build(cls: type) -> Any:
    """The slotted twin of a class; each annotation in its body is a field."""
    body: dict[str, Any] = dict(cls.__dict__)
    defaults = {name: body.pop(name, _MISSING) for name in cls.__annotations__}
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    body.update(
        __slots__=tuple(defaults),
        __match_args__=(),
        __init__=_init,
        __eq__=_eq,
        __hash__=None,
        __repr__=_repr,
        __replace__=_replace,
        __dataclass_fields__=_Real("__dataclass_fields__"),
        __dataclass_params__=_Real("__dataclass_params__"),
        __signature__=_Real("__signature__"),
        _defaults_=defaults,
        _real_=None,
    )
    return type(cls.__name__, cls.__bases__, body)


def _init(self: Any, /, **given: Any) -> None:
    values = {**self._defaults_, **given}
    has_all = all(value is not _MISSING for value in values.values())
    if not has_all or len(values) > len(self._defaults_):
        _real_class(self.__class__)(**given)  # refuses in the words of Python
    for name, value in values.items():
        setattr(self, name, {} if value is NO_EXTRAS else value)


def _eq(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _values(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name, UNSET) for name in value._defaults_}


def _repr(self: object) -> str:
    from .show import show

    return show(self)


def _replace(self: Any, /, **changes: Any) -> Any:
    """A copy with some fields changed: what `copy.replace` calls."""
    return self.__class__(**{**_values(self), **changes})


class _Real:
    """An attribute of the real dataclass."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: Any) -> Any:
        if self.name == "__signature__" and "_defaults_" not in owner.__dict__:
            raise AttributeError(self.name)  # a subclass may have its own `__init__`
        return getattr(_real_class(owner), self.name)


def _real_class(owner: Any) -> Any:
    import dataclasses
    import inspect

    cls = next(cls for cls in owner.__mro__ if "_defaults_" in cls.__dict__)
    if cls._real_ is not None:
        return cls._real_
    members: list[tuple[str, Any, Any]] = []
    for name, default in cls._defaults_.items():
        options: dict[str, Any] = {}
        if default is NO_EXTRAS:
            options = {"default_factory": dict}
        elif default is not _MISSING:
            options = {"default": default}
        field: Any = dataclasses.field(**options)
        members.append((name, cls.__annotations__[name], field))
    made: Any = dataclasses.make_dataclass(cls.__name__, members, kw_only=True)
    made.__signature__ = inspect.signature(made)
    cls._real_ = made
    return made
