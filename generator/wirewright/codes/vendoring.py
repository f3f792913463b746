"""E851 to E884: what is asked of `vendor`, and what it finds in a project."""

from __future__ import annotations

from .code import code

VENDORING = (
    code(
        "E851",
        "an unknown event",
        """
        The selection names an event that the spec has not, or not on the channels that
        are selected. An event is named by its key in the spec, or by its tag on the
        wire: a tag stands for all events that have it. The help names the nearest one.
        """,
    ),
    code(
        "E852",
        "an unknown channel",
        """
        The selection names a channel that the spec has not. The help names the nearest
        one. `channels:` of the spec has all of them, and without a channel in the
        selection, all are meant.
        """,
    ),
    code(
        "E853",
        "an unknown type",
        """
        The selection names a type that the spec has not. It is the name in the spec, and
        not the one that a map of names gives to its class. An inline type has the name
        of its place, such as `SessionAudio`.
        """,
    ),
    code(
        "E854",
        "nothing is selected",
        """
        A channel is named that carries no selected event, or an event that only other
        channels carry; or there is nothing to write at all, or nothing to connect to for a
        client. Select other events, types or channels.
        """,
    ),
    code(
        "E855",
        "parts that do not go together",
        """
        The selection asks for two things that exclude each other: the client of an API
        for a project in the role of a server, or a client in a single file. The client
        loads its transports module by module, since each needs a library of its own.
        """,
    ),
    code(
        "E856",
        "a class to rename that is not there",
        """
        The map of names has the name of a class that is not among those that would be
        written. It is the name that the class has in the whole package, such as
        `SessionCreatedEvent`. The help names the nearest one.
        """,
    ),
    code(
        "E857",
        "no name of a class",
        """
        By the map of names or the prefix, a class would get a name that Python or
        generated code cannot have. A name begins with a capital; letters, digits and
        underscores follow. A few names, such as `Unknown`, are taken; in a single file,
        so are those of exceptions of Python that the runtime raises.
        """,
    ),
    code(
        "E858",
        "a name that two things would have",
        """
        By the map of names or the prefix, two classes would get the same name, one class
        two names, or a class that of an attribute beside it, which would hide it there.
        Give one of them another name.
        """,
    ),
    code(
        "E859",
        "no name of a package",
        """
        `--package` names the package that is written into DEST, and Python has to be able
        to import it: letters, digits and underscores, a letter first, no keyword. A DEST
        that ends with `.py` has its name already.
        """,
    ),
    code(
        "E865",
        "nothing is vendored there",
        """
        The place has no lock, so it is not known what was asked and which files are ours.
        Begin with `vendor add`. Or what lies there is the output of `generate`, which
        `vendor` does not touch: vendor to another place.
        """,
    ),
    code(
        "E866",
        "a lock that was damaged",
        """
        The lock beside vendored code is written by `vendor` alone. This one has a key that
        no lock has, or not what belongs there, probably after an edit by hand or a merge.
        Take it from version control. If it is lost, move the folder away, run `vendor add`
        again, and bring your edits over.
        """,
    ),
    code(
        "E867",
        "a spec outside of the project",
        """
        A lock holds no path of a machine: it names a spec that comes with wirewright by
        name, and any other one as seen from the lock. The spec has to lie in the project
        then: below the nearest folder above the vendored code that has a `pyproject.toml`
        or is a repository.
        """,
    ),
    code(
        "E868",
        "an edited file that is no text",
        """
        A vendored file was changed and is not UTF-8 any more, so that an update cannot
        merge it. Nothing was written. Take the file from version control, or move it
        away, and update again.
        """,
    ),
    code(
        "E869",
        "no map of names",
        """
        `--names` takes `OLD=NEW`, or a YAML file with a line `Old: New` for each class,
        where the old name is the one in the whole package. Both are names of classes:
        they begin with a capital.
        """,
    ),
)
