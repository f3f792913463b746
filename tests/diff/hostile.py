"""Two revisions whose texts would like to be markup, commands or escapes."""

from __future__ import annotations

from pathlib import Path

OLD = r"""api: {name: bell, title: Bell, tag: type}
channels:
  main: {client: [ring, strike], server: [rang]}
events:
  ring:
    docs: "<img src=x onerror=alert(1)> [link](javascript:alert(1)) ]]>"
    tag: "</script><b>ring</b>"
    fields:
      "`a` | <i>": {type: boolean, default: true}
      "%0A::error::no": string
  strike:
    docs: "| a | b | {{ 7 * 7 }}"
    fields: {mode: {enum: ["<u>", "]]>", "{{ x }}"]}}
  rang: {docs: "```"}
"""

NEW = (
    OLD.replace("default: true", "default: false")
    .replace('      "%0A::error::no": string\n', "")
    .replace('"<u>", ', "")
    .replace('docs: "```"', 'docs: "```` <b>bold</b>"')
    .replace('"</script><b>ring</b>"', '"</style><b>rung</b>"')
)


def lay_out(folder: Path) -> tuple[str, str]:
    """Write both; gives the paths of the two folders."""
    for name, text in (("old", OLD), ("new", NEW)):
        (folder / name).mkdir(parents=True)
        (folder / name / "bell.yaml").write_text(text, encoding="utf-8")
    return str(folder / "old"), str(folder / "new")
