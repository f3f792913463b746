"""E7xx: what `diff` is given."""

from __future__ import annotations

from .code import code

COMPARING = (
    code(
        "E701",
        "git does not know a ref",
        """
        The part before the colon of `ref:path` is a branch, a tag or a commit, and this
        clone has none of that name; a clone of a CI job mostly holds one commit only.
        Nothing is fetched for you. Run the `git fetch` line of the help, and then again.

          wirewright diff origin/main:spec/my-api/v1 spec/my-api/v1
        """,
    ),
    code(
        "E702",
        "a commit has no spec at a path",
        """
        The part after the colon of `ref:path` is a folder of YAML files, or a folder of
        revisions, in that commit, as seen from the top of the repository; one that begins
        with `./` is seen from the working directory. Correct the path, or fetch the commit
        that has it.

          bad:   main:my-api/v1
          good:  main:spec/my-api/v1
        """,
    ),
    code(
        "E703",
        "git cannot be asked",
        """
        `ref:path` needs git and a repository, and one of the two is missing here. Name a
        folder instead, or run the command inside of a clone.

          wirewright diff spec/my-api/v1 spec/my-api/v2
        """,
    ),
    code(
        "E704",
        "a wrong entry in the ignore file",
        """
        The ignore file is TOML. Each entry names a change by the fingerprint that `diff -v`
        and `--format json` print, says why it is agreed upon, and until which day.

          [[ignore]]
          fingerprint = "0123456789ab"
          reason = "No client of ours reads it."
          until = 2030-12-31
        """,
    ),
    code(
        "E705",
        "an unknown rule of diff",
        """
        `[tool.wirewright.diff.rules]` gives levels to rules by their names, and there is
        no rule of this name. `wirewright rules` lists them all.

          [tool.wirewright.diff.rules]
          enum-value-added = "info"
        """,
    ),
    code(
        "E706",
        "an entry of the ignore file has expired",
        """
        Its last day is over, and the change counts again: an agreement that never ends is
        mostly one that was forgotten. Mend the change, or agree upon another day and write
        it into the entry as `until`.
        """,
    ),
    code(
        "E707",
        "an entry of the ignore file matches nothing",
        """
        No change between the two specs has its fingerprint: the change was undone, or it
        is another change by now. Remove the entry; `diff -v` prints the fingerprints of
        the changes that there are.
        """,
    ),
    code(
        "E708",
        "a rename cannot be confirmed there",
        """
        `--accept` writes `renamed_from` into the files of the new spec. It cannot do so in
        a commit, in a spec that comes with wirewright, in a file that cannot be written,
        or where the text is written in a way that has no place for another key. Check the
        commit out, or write `renamed_from` by hand.
        """,
    ),
)
