"""What is kept of some modules, in files: which file has what, and how it calls it."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Collection, Iterable

from .modules import Import
from .shaking import Name, Shaken

_BUILTINS = frozenset(dir(builtins))


class Files:
    """The files of a package: what is kept of its modules, each in the file that `target` names for its path.

    `roots` keep their names, and the file `index`, if there is one, has all of them. Other things get longer names where
    two modules of a file give a name to different things.
    """

    def __init__(
        self,
        shaken: Shaken,
        roots: Iterable[Name],
        target: Callable[[str], str],
        index: str | None = None,
    ) -> None:
        self.shaken = shaken
        self.target = target
        self.index = index
        self.members: dict[str, list[str]] = {}
        """The modules of each file, in the order in which they can run."""
        for path in shaken.paths():
            self.members.setdefault(target(path), []).append(path)
        self.roots = {self.origin(*root): root[1] for root in roots}
        self.names: dict[tuple[str, Name], str] = {}
        """What each file calls what it defines or imports."""
        for file in self.members:
            self._name_all(file)

    def misnamed(self) -> list[str]:
        """Public names that a file cannot have: what it needs of Python has them."""
        return sorted(
            name
            for source, name in self.roots.items()
            if self.names[self.target(source[0]), source] != name
        )

    def origin(self, path: str, name: str) -> Name:
        """Where a name comes from, for one that a module only passes on."""
        module = self.shaken.modules[path]
        if any(name in item.names for item in module.statements):
            return path, name
        item = module.imports.get(name)
        if item is None or not item.is_ours or self.passes_on(path):
            return path, name
        return self.origin(module.home(item.module, self.shaken.modules), item.name)

    def passes_on(self, path: str) -> bool:
        """Whether others import from a module what it imports itself: not if it is one of several in a file."""
        return len(self.members[self.target(path)]) == 1

    def source(self, path: str, item: Import) -> Name | None:
        """Where an import of the package leads; None for a module as a whole, and for what is not ours."""
        if not item.is_ours:
            return None
        modules = self.shaken.modules
        if modules[path].whole_module(item, modules) is not None:
            return None
        return self.origin(modules[path].home(item.module, modules), item.name)

    def _name_all(self, file: str) -> None:
        """Give each thing of a file its name: first the public ones, then definitions, then imports."""
        taken: dict[str, Name | None] = dict.fromkeys(self._reserved(file))
        wanted = [*(self._defined(file) | self._imported(file)).items()]
        wanted.sort(key=lambda item: item[0] not in self.roots)
        names = {name for _, name in wanted}
        is_alone = len(self.members[file]) == 1
        for thing, name in wanted:
            new = name
            if self._is_twin(taken.get(name), thing):
                pass
            elif name in taken and not is_alone:
                stem = thing[0].removesuffix(".py").rpartition("/")[2]
                new = _longer(stem, name, {*taken, *names})
            taken.setdefault(new, thing)
            self.names[file, thing] = new

    def _reserved(self, file: str) -> set[str]:
        """Names that mean something to a file that it neither defines nor imports."""
        reserved: set[str] = set()
        for path in self.members[file]:
            module = self.shaken.modules[path]
            own = {name for item in module.statements for name in item.names}
            for statement in self.shaken.statements(path):
                foreign = statement.needs - own - module.imports.keys()
                reserved |= foreign & _BUILTINS
            for item in self.shaken.imports(path):
                if self.has_stand_in(file, path, item):
                    reserved.add(item.alias)
        return reserved

    def has_stand_in(self, file: str, path: str, item: Import) -> bool:
        """Whether type checkers take something else in place of what is in the same file."""
        source = self.source(path, item)
        is_here = source is not None and self.target(source[0]) == file
        return is_here and item.alias in self.shaken.modules[path].typed

    def _defined(self, file: str) -> dict[Name, str]:
        return {
            (path, name): name
            for path in self.members[file]
            for statement in self.shaken.statements(path)
            for name in statement.names
        }

    def _imported(self, file: str) -> dict[Name, str]:
        """What a file imports, by where it comes from, and how its modules call it."""
        imported: dict[Name, str] = {}
        for path in self.members[file]:
            for item in self.shaken.imports(path):
                source = self.source(path, item)
                if source is None:
                    imported[item.module, item.name] = item.alias
                elif self.target(source[0]) != file:
                    imported[source] = self.roots.get(source, item.alias)
        return imported | dict(self.borrowed(file))

    def borrowed(self, file: str) -> list[tuple[Name, str]]:
        """The public names that an index has from other files."""
        if file != self.index:
            return []
        return [item for item in self.roots.items() if self.target(item[0][0]) != file]

    def _is_twin(self, first: Name | None, second: Name) -> bool:
        """Whether two modules say the same in the same words, such as `T = TypeVar("T")`."""
        modules = self.shaken.modules
        if first is None or first[0] not in modules or second[0] not in modules:
            return False
        texts = [
            [item.text for item in self.shaken.statements(path) if name in item.names]
            for path, name in (first, second)
        ]
        return texts[0] == texts[1] and not any("def " in text for text in texts[0])

    def renames(self, file: str, path: str) -> dict[str, str]:
        """What a module calls something, and what its file calls it."""
        names = {
            name: self.names[file, (path, name)]
            for statement in self.shaken.statements(path)
            for name in statement.names
        }
        for item in self.shaken.imports(path):
            if not self.has_stand_in(file, path, item):
                names[item.alias] = self.local(file, path, item)
        return names

    def local(self, file: str, path: str, item: Import) -> str:
        source = self.source(path, item)
        return self.names[file, source or (item.module, item.name)]

    def imported_as(self, file: str, path: str, item: Import) -> Import | None:
        """An import as its file has it; None if what is imported is in the same file."""
        source = self.source(path, item)
        local = self.local(file, path, item)
        if source is None:
            return Import(item.module, item.name, local, item.typing)
        home = self.target(source[0])
        if home == file:
            return None
        # What a module passes on, it calls as those do that import it.
        name = self.names.get((home, source), source[1])
        return Import(relative(file, home), name, local, item.typing)


def relative(file: str, home: str) -> str:
    """The module of the file `home` as the file `file` calls it."""
    here = file.split("/")[:-1]
    there = home.removesuffix(".py").removesuffix("/__init__").split("/")
    while here and there[:-1] and here[0] == there[0]:
        here, there = here[1:], there[1:]
    return "." * (len(here) + 1) + ".".join(there)


def _longer(module: str, name: str, taken: Collection[str]) -> str:
    """A name with the module's in front that nothing else has, in the style of the old one."""
    start = module.rpartition(".")[2].strip("_")
    bare = name.lstrip("_")
    if bare.isupper():
        new = f"{start.upper()}_{bare}"
    elif bare[:1].isupper():
        new = start.title().replace("_", "") + bare
    else:
        new = f"{start}_{bare}"
    new = "_" * name.startswith("_") + new
    while new in taken:
        new += "_"
    return new
