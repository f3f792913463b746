"""E1xx: reading the YAML of a spec."""

from __future__ import annotations

from .code import code

READING = (
    code(
        "E101",
        "a file or folder cannot be read",
        """
        The folder of the revision, or a file in it, could not be opened, is no regular
        file, or the folder holds no `*.yaml` or `*.yml` file at all. Only files right in
        the folder count; hidden files are passed over. Check the path, which is relative
        to the folder of the configuration file, and your right to read it.
        """,
    ),
    code(
        "E102",
        "a file is not UTF-8",
        """
        Spec files are UTF-8, with or without a byte order mark. The place is the first
        byte that is not. UTF-16 and UTF-32 are refused as well: reading one encoding
        only means that everybody who opens the file sees the same characters.

        Save the file again as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 in > out
        """,
    ),
    code(
        "E103",
        "the text is not YAML",
        """
        The parser could not go on at this place. Frequent reasons: a tab used as
        indentation, `: ` inside unquoted text, a quote or bracket that is never closed,
        a line that is indented like nothing above it. Lines that start with `%` (YAML
        directives) are refused too.

          bad:   docs: Note: at most five
          good:  docs: "Note: at most five"
        """,
    ),
    code(
        "E104",
        "a file is empty",
        """
        The file holds no key, only white space or comments. An empty file in a spec is
        mostly one that was meant to hold something. Write its content, or remove it.

          bad:   # events of the audio part
          good:  events: { audio.done: { docs: All audio was sent. } }
        """,
    ),
    code(
        "E105",
        "an anchor or an alias",
        """
        `&name` and `*name` repeat a part of a file by reference. A reader then has to
        look elsewhere to know what a line says, and a few lines can expand to gigabytes.
        Name the shared thing instead: a type under `types`, or fields under `mixins`.
        If the text really starts with `*` or `&`, put it in quotes.

          bad:   pattern: *any
          good:  pattern: "*any"
        """,
    ),
    code(
        "E106",
        "a YAML tag",
        """
        `!name` and `!!str` change what a value means, by rules that differ between YAML
        libraries. A spec needs none: quotes make text of anything, and unquoted text is
        read by the rules of YAML 1.2.

          bad:   version: !!str 1.0
          good:  version: "1.0"
        """,
    ),
    code(
        "E107",
        "a key stands twice in one mapping",
        """
        Most YAML libraries silently keep the last of the two, so one of the values would
        be lost. Both places are shown. Keys that differ only in how an accent is encoded
        (Unicode NFC) count as the same. Remove one of the two, or rename it.

          bad:   fields: { name: string, name: integer }
          good:  fields: { name: string, number: integer }
        """,
    ),
    code(
        "E108",
        "the spec is too large",
        """
        The files of a revision may have 8 MiB together. The largest APIs that we know
        need a tenth of that; more is probably a wrong folder or a file by accident.
        Look for a file that does not belong there.
        """,
    ),
    code(
        "E109",
        "something is nested too deeply",
        """
        At most 64 lists and mappings may lie inside each other, and at most 64 names
        of unions, aliases or mixins may lead from one to the next. No reader follows
        so many: give an inner part a name under `types`, or name fewer steps.

          bad:   fields: { a: { fields: { b: { fields: ... } } } }
          good:  fields: { a: A }        # and A under `types`
        """,
    ),
    code(
        "E110",
        "too many keys and values",
        """
        All files of a revision together may have 500,000 keys, values, lists and
        mappings. The limit keeps a broken or hostile file from taking all memory. Split
        the API, or look for a file that does not belong there.
        """,
    ),
    code(
        "E111",
        "more than one YAML document",
        """
        A file is one document. `---` may stand at its top, but a second one would start
        another document, and what follows would be easy to overlook. Remove the marker,
        or move the second part to a file of its own.
        """,
    ),
    code(
        "E112",
        "a key is not text",
        """
        Keys are names, so a list, a mapping or nothing at all cannot be one. It is
        mostly an accident with brackets or with a missing name.

          bad:   {name}: string
          good:  "{name}": string
        """,
    ),
    code(
        "E113",
        "a character that text may not hold",
        """
        Control characters (other than tab and line feed), halves of surrogate pairs,
        and the invisible line ends U+2028 and U+2029 have no use in a spec and are read
        differently by different programs. Remove the character. Characters outside the
        basic plane are written as themselves or by one escape.

          bad:   "\\uD83D\\uDE00"
          good:  "\\U0001F600"
        """,
    ),
    code(
        "E114",
        "a number is out of range",
        """
        A number may have 4300 digits and a decimal number must fit a 64-bit float;
        beyond that its value would silently become infinite. Correct the number, or put
        it in quotes if it is meant as text.

          bad:   default: 1e999
          good:  default: 1e300
        """,
    ),
)
