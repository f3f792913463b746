"""What an update means for the host: the difference of two revisions, of what is selected, with the host as the party."""

from __future__ import annotations

from dataclasses import replace

from ..diff.change import Party
from ..diff.compare import compare
from ..diff.python import Python
from ..diff.report import Report, Side
from ..diffing import python_names
from ..spec.model import Spec
from .closure import subset
from .selection import Role
from .update import Update

_PARTIES: dict[Role, tuple[Party, ...]] = {
    "client": ("client", "code"),
    "server": ("server", "code"),
    "both": ("client", "server", "code"),
}


def meaning(update: Update) -> Report | None:
    """The changes of the API that the host can notice; None if the old revision is not to be had any more."""
    if update.old is None:
        return None
    spec, selection = update.old
    names = Python(python_names(spec), python_names(update.new))
    old, new = subset(spec, selection), subset(update.new, update.request.selection)
    parties = _PARTIES[update.request.selection.role]
    changes = (
        replace(
            change,
            verdicts=tuple(item for item in change.verdicts if item.party in parties),
        )
        for change in compare(old, new, names).changes
    )
    seen = tuple(change for change in changes if change.verdicts)
    return Report(_side(spec), _side(update.new), seen, (), "breaking")


def _side(spec: Spec) -> Side:
    return Side(spec.name, spec.revision, spec.digest, spec.name, {})
