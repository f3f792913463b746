"""E88x: what `usage` is given."""

from __future__ import annotations

from .code import code

USAGE = (
    code(
        "E885",
        "there is no code to look at",
        """
        PATH is a Python file, or a folder that is searched for `*.py` files; hidden
        folders, environments, caches, symbolic links, what a plain line of `.gitignore`
        names, and packages that wirewright made are passed over. Check the path, and your
        right to read it.

          wirewright usage src
        """,
    ),
    code(
        "E886",
        "a file of the host cannot be read",
        """
        The operating system refused, the file has more than 4 MiB, or its bytes are not in
        the encoding that its first lines name (UTF-8 if they name none). The other files
        were looked at. Mend the file, or give the paths of the others.
        """,
    ),
    code(
        "E887",
        "a file of the host is no Python",
        """
        The file does not parse with the Python that runs wirewright: a mistake in it, a
        file for Python 2 or for a newer Python, or expressions that are nested too deeply.
        The other files were looked at.
        """,
    ),
    code(
        "E888",
        "there is no such revision",
        """
        `--to` names one of the revisions that lie beside each other in the folder of the
        spec. Without it, the last by name is meant, or the one that `--spec` names.

          bad:   wirewright usage src --spec openai-realtime --to 2026
          good:  wirewright usage src --spec openai-realtime --to 2026-11
        """,
    ),
    code(
        "E889",
        "it is not clear which spec is meant",
        """
        The code is compared with one spec. pyproject.toml names several, or none, and
        `--spec` does not say which.

          wirewright usage src --spec spec/door-bell
        """,
    ),
    code(
        "E890",
        "rewriting needs a library that is not installed",
        """
        `--fix` edits code with libcst, which keeps every other byte as it is. It comes
        with the extra `usage`; without `--fix`, nothing more is needed.

          pip install 'wirewright[usage]'
        """,
    ),
    code(
        "E891",
        "a file of the host cannot be rewritten",
        """
        The file cannot be written, changed while it was looked at, or holds the new name
        in a way that its encoding cannot express. No file was changed. Remove the cause
        and run again.
        """,
    ),
)
