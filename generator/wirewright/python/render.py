"""The Jinja environment, and views → text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import jinja2
from jinja2 import meta

from ..diagnostics import Diagnostic, Span, WirewrightError
from .sinks import Code, Sink


class Renderer:
    """Renders templates; those of the user's folder stand before ours."""

    def __init__(self, ours: Path, theirs: Path | None = None) -> None:
        self.environment = (
            _environment_of_ours(ours) if theirs is None else _environment(theirs, ours)
        )
        self.theirs = theirs

    def render(self, template: str, **context: object) -> str:
        """The text that a template prints; `E606` for whatever a template of the user gets wrong."""
        try:
            text = self.environment.get_template(template).render(context)
        except jinja2.TemplateError as error:
            raise self._template_error(template, error) from error
        except Exception as error:
            if self.theirs is None:
                raise
            raise self._template_error(template, error) from error
        return (
            self._formatted(template, text) if self._is_overridden(template) else text
        )

    def _is_overridden(self, template: str, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a template, or one that it includes, is the user's."""
        if self.theirs is None or template in seen:
            return False
        if (self.theirs / template).is_file():
            return True
        assert self.environment.loader is not None
        source, _, _ = self.environment.loader.get_source(self.environment, template)
        included = meta.find_referenced_templates(self.environment.parse(source))
        return any(
            self._is_overridden(name, seen | {template}) for name in included if name
        )

    def _formatted(self, template: str, text: str) -> str:
        """What a user's template printed, in black's form; black is heavy, and only needed here."""
        import black
        from black.parsing import InvalidInput

        try:
            return black.format_str(text, mode=black.Mode())
        except InvalidInput as error:
            message = "it prints what is no Python"
            number = re.search(r": ([0-9]+):[0-9]+", str(error))
            if number is not None:
                line = text.split("\n")[int(number[1]) - 1].strip()
                message += f", in line {number[1]}: `{line}`"
            raise self._refused(template, 1, message) from error

    def _template_error(self, template: str, error: Exception) -> WirewrightError:
        if isinstance(error, jinja2.TemplateSyntaxError):
            place = error.name or template, error.lineno
        else:
            place = _last_place(error) or (template, 1)
        text = str(error) or type(error).__name__
        if isinstance(error, jinja2.TemplateNotFound):
            text = f"there is no template `{error.name}`"
        return self._refused(*place, text.splitlines()[0].rstrip("."))

    def _refused(self, template: str, line: int, problem: str) -> WirewrightError:
        path = self.theirs / template if self.theirs is not None else None
        name = path.as_posix() if path is not None and path.is_file() else template
        span = Span(name, line, 1, line, 1)
        message = f"the template does not work: {problem}"
        return WirewrightError([Diagnostic("E606", message, span)])


def _last_place(error: BaseException) -> tuple[str, int] | None:
    """The innermost template that a traceback goes through, and the line in it."""
    place = None
    traceback = error.__traceback__
    while traceback is not None:
        file = Path(traceback.tb_frame.f_code.co_filename)
        if file.suffix == ".jinja":
            place = file.name, traceback.tb_lineno
        traceback = traceback.tb_next
    return place


def _environment(*folders: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        undefined=jinja2.StrictUndefined,
        finalize=_only_sinks,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


@lru_cache
def _environment_of_ours(folder: Path) -> jinja2.Environment:
    """One for all packages of a run: it keeps the templates compiled."""
    return _environment(folder)


def _only_sinks(value: object) -> object:
    """What may be printed: never a plain `str`, which may come from a spec."""
    if isinstance(value, (Sink, int)) or isinstance(value, jinja2.Undefined):
        return value
    raise TypeError(f"a template printed a plain {type(value).__name__}")


def lines(codes: Sequence[Code]) -> Code:
    """Lines of code, one after the other."""
    return Code("\n".join(codes))
