"""A light `dataclass` decorator for the generated models.

To a type checker the generated classes are `dataclasses.dataclass(slots=True,
kw_only=True)`. At run time this decorator stands in, because the real one compiles
several methods per class, which makes a package of many classes slow to import. The
classes still answer `dataclasses.fields`, `replace`, `asdict` and so on: their real
fields are made when somebody asks for them.

Three class variables are read: `_wire_names` (attribute to wire name, where these
differ), `_secret` and `_base64` (attributes whose values `repr` does not show).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

if TYPE_CHECKING:
    import dataclasses
    import inspect

T = TypeVar("T")

EXTRAS = "extra_fields"
"""The attribute of every model for what the wire had and the spec has not."""

_MISSING: Final = object()


class _NoExtras(dict[str, Any]):
    """An empty mapping that stays empty; a `dict`, so that its truth test is cheap."""

    __slots__ = ()

    def _refuse(self, *args: Any, **kwargs: Any) -> Any:
        raise TypeError("NO_EXTRAS cannot be changed; give extra_fields a new dict")

    __setitem__ = _refuse
    __delitem__ = _refuse
    __ior__ = _refuse
    clear = _refuse
    pop = _refuse
    popitem = _refuse
    setdefault: Any = _refuse
    update: Any = _refuse

    def __init__(self, members: object = None) -> None:
        # `dataclasses.asdict` rebuilds each dict by its class; this one has no members.
        super().__init__()

    def __reduce__(self) -> tuple[Callable[[], Mapping[str, Any]], tuple[()]]:
        return _no_extras, ()


NO_EXTRAS: Final[Mapping[str, Any]] = _NoExtras()
"""The `extra_fields` of a value without unknown fields; shared, cannot be changed."""


def _no_extras() -> Mapping[str, Any]:
    return NO_EXTRAS


def dataclass(
    *, slots: Literal[True], kw_only: Literal[True]
) -> Callable[[type[T]], type[T]]:
    """The decorator; its arguments are there for those who read `dataclasses`."""
    return _build


def is_model(cls: type) -> bool:
    """Whether `cls` was made by `dataclass` of this module, or inherits from such."""
    return hasattr(cls, "_defaults_")


def fields_of(cls: type) -> tuple[str, ...]:
    """The names of a model's fields in order, `extra_fields` not among them."""
    return tuple(name for name in cast(Any, cls)._defaults_ if name != EXTRAS)


def wire_names_of(cls: type) -> dict[str, str]:
    """Attribute name to wire name of each field in order, without `extra_fields`."""
    renamed: Mapping[str, str] = getattr(cls, "_wire_names", NO_EXTRAS)
    return {name: renamed.get(name, name) for name in fields_of(cls)}


_known: dict[type, frozenset[str]] = {}


def known_names_of(cls: type) -> frozenset[str]:
    """The wire names of a model's fields."""
    known = _known.get(cls)
    if known is None:
        known = _known[cls] = frozenset(wire_names_of(cls).values())
    return known


def _build(cls: type[T]) -> type[T]:
    """The slotted twin of a class whose body has annotations and defaults."""
    body = dict(cls.__dict__)
    defaults: dict[str, Any] = {}
    for name, annotation in cls.__annotations__.items():
        if not str(annotation).startswith("ClassVar["):
            defaults[name] = body.pop(name, _MISSING)
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    body.update(
        __slots__=tuple(defaults),
        __qualname__=cls.__qualname__,
        __match_args__=(),
        __init__=_make_init(cls.__qualname__, defaults),
        __eq__=_make_eq(tuple(defaults)),
        __hash__=None,
        __repr__=_repr,
        __replace__=_replace,
        __dataclass_fields__=_LAZY_FIELDS,
        __dataclass_params__=_LAZY_PARAMS,
        __signature__=_LAZY_SIGNATURE,
        _defaults_=defaults,
    )
    return cast("type[T]", type(cls.__name__, cls.__bases__, body))


def _make_init(qualname: str, defaults: dict[str, Any]) -> Callable[..., None]:
    plan = tuple(defaults.items())

    def __init__(self: Any, /, **given: Any) -> None:
        for name, default in plan:
            value = given.pop(name, default)
            if value is _MISSING:
                raise _call_error(self, qualname, defaults, given)
            setattr(self, name, value)
        if given:
            raise _call_error(self, qualname, defaults, given)

    __init__.__qualname__ = f"{qualname}.__init__"
    return __init__


def _call_error(
    self: object, qualname: str, defaults: dict[str, Any], given: dict[str, Any]
) -> TypeError:
    """What is wrong with a call, in the words of Python; `given` is not yet used."""
    for name in given:
        if name not in defaults:
            from difflib import get_close_matches

            near = get_close_matches(name, defaults, 1)
            hint = f". Did you mean {near[0]!r}?" if near else ""
            wrong = f"got an unexpected keyword argument {name!r}{hint}"
            return TypeError(f"{qualname}.__init__() {wrong}")
    missing = [
        repr(name)
        for name, default in defaults.items()
        if default is _MISSING and name not in given and not hasattr(self, name)
    ]
    noun = "argument" if len(missing) == 1 else "arguments"
    wrong = f"missing {len(missing)} required keyword-only {noun}: "
    if len(missing) > 2:
        missing = [", ".join(missing[:-1]) + ",", missing[-1]]
    return TypeError(f"{qualname}.__init__() {wrong}{' and '.join(missing)}")


def _make_eq(names: tuple[str, ...]) -> Callable[[Any, object], Any]:
    values = attrgetter(*names)

    def __eq__(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return __eq__


def _repr(self: object) -> str:
    from .show import show

    return show(self)


def _replace(self: Any, /, **changes: Any) -> Any:
    """A copy with some fields changed: what `copy.replace` calls."""
    old = {name: getattr(self, name) for name in self._defaults_}
    return self.__class__(**{**old, **changes})


class _Lazy:
    """A class attribute that is made, for the class that has it, when first read."""

    __slots__ = ("make", "name")

    def __init__(self, name: str, make: Callable[[Any], Any]) -> None:
        self.name = name
        self.make = make

    def __get__(self, instance: object, owner: type) -> Any:
        home = next(cls for cls in owner.__mro__ if self.name in cls.__dict__)
        value = self.make(home)
        setattr(home, self.name, value)
        return value


class _LazySignature:
    """What `inspect.signature` finds; not kept, lest subclasses inherit it."""

    __slots__ = ()

    def __get__(self, instance: object, owner: Any) -> inspect.Signature:
        if "_defaults_" not in owner.__dict__:
            raise AttributeError("__signature__")
        return _signature(owner)


def _real_class(cls: Any) -> Any:
    """The real dataclass with the fields of `cls`."""
    import dataclasses

    members: list[tuple[str, Any, dataclasses.Field[Any]]] = []
    for name, default in cls._defaults_.items():
        field: Any = dataclasses.field()
        if default is not _MISSING:
            field = dataclasses.field(default=None)
        members.append((name, cls.__annotations__[name], field))
    real: Any = dataclasses.make_dataclass(cls.__name__, members, kw_only=True)
    for name, default in cls._defaults_.items():
        # Set afterwards, since NO_EXTRAS would be refused as a mutable default.
        if default is not _MISSING:
            real.__dataclass_fields__[name].default = default
    return real


def _real_fields(cls: Any) -> dict[str, dataclasses.Field[Any]]:
    fields: dict[str, dataclasses.Field[Any]] = _real_class(cls).__dataclass_fields__
    return fields


def _real_params(cls: Any) -> object:
    return _real_class(cls).__dataclass_params__


def _signature(cls: Any) -> inspect.Signature:
    from inspect import Parameter, Signature

    return Signature(
        [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if default is _MISSING else default,
                annotation=cls.__annotations__[name],
            )
            for name, default in cls._defaults_.items()
        ],
        return_annotation=None,
    )


_LAZY_FIELDS: Final = _Lazy("__dataclass_fields__", _real_fields)
_LAZY_PARAMS: Final = _Lazy("__dataclass_params__", _real_params)
_LAZY_SIGNATURE: Final = _LazySignature()
