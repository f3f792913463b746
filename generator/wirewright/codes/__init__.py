"""Every code that a diagnostic can carry, with the text of `wirewright explain`.

E1xx reading YAML, E2xx grammar and references, E3xx meaning, E4xx names, E5xx
configuration, E6xx the output folder, E7xx comparing specs, E8xx other formats, E85x vendored code, E88x names in the
code of a host, E9xx mistakes of wirewright itself.
"""

from __future__ import annotations

from .code import Code
from .comparing import COMPARING
from .exporting import EXPORTING
from .grammar import GRAMMAR
from .importing import IMPORTING
from .meaning import MEANING
from .output import OUTPUT
from .reading import READING
from .usage import USAGE
from .vendoring import VENDORING

__all__ = ["CODES", "Code"]

CODES: dict[str, Code] = {
    row.code: row
    for row in (
        *READING,
        *GRAMMAR,
        *MEANING,
        *OUTPUT,
        *COMPARING,
        *IMPORTING,
        *EXPORTING,
        *VENDORING,
        *USAGE,
    )
}
