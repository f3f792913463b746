"""E4xx names, E5xx configuration, E6xx the output folder, E9xx our own mistakes."""

from __future__ import annotations

from .code import code

OUTPUT = (
    code(
        "E401",
        "two things get the same Python name",
        """
        Both would be the same class, attribute or constant in the generated code; one
        would hide the other. Names are compared after the escapes of GRAMMAR.md and
        after Unicode normalisation. Rename one in the spec, and keep what the wire says
        by `wire` (field) or `tag` (event).

          bad:   fields: { content-type: string, content_type: string }
          good:  fields: { content_type: string, header: { wire: content-type, ... } }
        """,
    ),
    code(
        "E402",
        "two things get the same module or file",
        """
        Two files of the spec, or a file and a module that every package has, lead to the
        same path. Paths are compared without regard to case and after Unicode
        normalisation, since some file systems do the same. Rename one of the files.
        """,
    ),
    code(
        "E403",
        "text that cannot be written safely",
        """
        The name of the revision's folder has characters that cannot be printed, or bytes
        that are no UTF-8. It stands in the generated code, in messages and in lists of
        files, and no form of it would be the same in all of them. Rename the folder.
        """,
    ),
    code(
        "E501",
        "an unknown configuration key",
        """
        `[tool.wirewright]` has no such key. The help names the nearest one.

          bad:   outptu = "generated/my_api"
          good:  output = "generated/my_api"
        """,
    ),
    code(
        "E502",
        "a configuration key is missing",
        """
        Each package says where its spec lies and where the code goes; paths are relative
        to the folder of pyproject.toml.

          [[tool.wirewright.packages]]
          spec = "spec/my-api/2026-01"
          output = "generated/my_api"
        """,
    ),
    code(
        "E503",
        "a wrong value in the configuration",
        """
        The value has the wrong type, is empty, or contradicts another: two packages must
        not write into the same folder or into each other's.

          bad:   output = ["generated"]
          good:  output = "generated/my_api"
        """,
    ),
    code(
        "E504",
        "the configuration does not parse",
        """
        pyproject.toml is not valid TOML at this place. Text needs quotes, a table header
        stands in brackets on a line of its own, and no key may stand twice.

          bad:   output = generated/my_api
          good:  output = "generated/my_api"
        """,
    ),
    code(
        "E505",
        "a spec or revision folder does not exist",
        """
        The path of a `spec` leads to no folder. It names one revision
        (`spec/my-api/2026-01`), not the folder of all revisions, and is relative to the
        folder of pyproject.toml. Correct the path, or create the folder.
        """,
    ),
    code(
        "E601",
        "the output is not a folder",
        """
        The output path leads to a file, to a symbolic link, or through a file. A link is
        not followed, since the files could then land anywhere. Choose another path, or
        move what is there.
        """,
    ),
    code(
        "E602",
        "the output folder holds foreign files",
        """
        Only a folder that is empty, or that we wrote before (it then holds
        `.wirewright.json`), is written to, and no file in it that we did not write is
        ever changed or removed. Choose an empty folder, or move the named files.
        """,
    ),
    code(
        "E603",
        "a generated file was edited by hand",
        """
        The file is not as we left it, and writing would lose the edit. Carry the change
        over into the spec or a template and then run again with `--force`, which
        replaces the named files. `--diff` shows the difference first.
        """,
    ),
    code(
        "E604",
        "the output cannot be written",
        """
        The operating system refused: no permission, a full or read-only disk, or another
        run that is still writing. The old files are whole. Remove the cause and run
        again.
        """,
    ),
    code(
        "E605",
        "a path leaves the output folder",
        """
        A file to be written, or listed in `.wirewright.json`, is absolute, contains `..`,
        leads through a symbolic link or has a name that some system cannot store. Nothing
        outside the output folder is ever touched. Restore the folder, or remove the link.
        """,
    ),
    code(
        "E606",
        "a template failed",
        """
        A template used a name that does not exist, has a syntax error, or tried to print
        plain text where only prepared values (identifier, literal, docstring, comment,
        code) may reach the output. The place is in the template. Compare it with the one
        that it replaces.
        """,
    ),
    code(
        "E901",
        "an internal error",
        """
        wirewright itself failed; your spec may be fine. No file was changed. Please
        report it with the text that was printed and, if you can, the smallest spec that
        shows it.
        """,
    ),
)
