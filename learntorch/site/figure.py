"""The HTML of one code block: a figure in which program and output are two voices.

Every figure has the same parts: its name, a copy button, ``pre.program`` and
``pre.output`` or ``pre.error`` in turn, and a footer. What the copy button copies
is the text of all its ``pre.program code``; prompts and output stay out of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from learntorch.snippets.program import Program, marks_below

TRACEBACK = "Traceback (most recent call last):"
_FOOTER = '<p class="footer '


@dataclass(frozen=True)
class Line:
    """One line of a program.

    Attributes:
        number: its line in the file or block, counted from 1.
        html: the line, highlighted, without its newline.
        end: its newline; empty where a file's last line has none.
        prompt: what is shown before it and never copied, such as ``>>> ``.
    """

    number: int
    html: str
    end: str = "\n"
    prompt: str = ""


@dataclass(frozen=True)
class Segment:
    """A run of lines in one voice.

    Attributes:
        voice: ``"program"``, ``"output"`` or ``"error"``.
        html: what stands inside its ``pre``.
    """

    voice: str
    html: str


@dataclass(frozen=True)
class Figure:
    """A code block, ready to be written.

    Attributes:
        kind: the word of its fence.
        name: what the reader sees above it.
        segments: its program and what came of it, in order.
        footer: one line under it, such as what checked it; may be empty.
        report: what does not hold; shown in full, empty as a rule.
        id: the name by which a link finds it; may be empty.
        panels: HTML of what other machines said; may be empty.
        copy: what its copy button says.
    """

    kind: str
    name: str
    segments: Sequence[Segment]
    footer: str = ""
    report: str = ""
    id: str = ""
    panels: str = ""
    copy: str = "Copy"

    def html(self) -> str:
        """Return the figure as HTML."""
        attributes = f' id="{escape(self.id)}"' if self.id else ""
        parts = [f'<figure class="snippet" data-kind="{self.kind}"{attributes}>', self._head()]
        parts += [item.html for item in self.segments]
        if self.report:
            parts.append(f'<pre class="report" data-search-exclude>{escape(self.report)}</pre>')
        if self.footer:
            state = "unchecked" if self.report else "checked"
            parts.append(f'<p class="footer {state}" data-search-exclude>{escape(self.footer)}</p>')
        return "".join([*parts, self.panels, "</figure>"])

    def _head(self) -> str:
        name = escape(self.name)
        label = f'aria-label="{self.copy} {name}" data-search-exclude'
        button = f'<button type="button" class="copy" {label}>{self.copy}</button>'
        if self.id:
            name = f'<a class="here" href="#{escape(self.id)}" title="Link to {name}">{name}</a>'
        return f"<figcaption data-search-exclude>{name}</figcaption>{button}"


def split(html: str) -> tuple[str, str]:
    """Return the HTML of a block up to the link of what its program needs, and what follows.

    Examples:
        >>> split('<p class="footer checked" data-search-exclude>checked</p></figure>')
        ('<p class="footer checked" data-search-exclude>checked · needs ', '</p></figure>')
    """
    at = html.index("</p>", html.index(_FOOTER))
    return f"{html[:at]} · needs ", html[at:]


def highlighted(text: str, language: str) -> list[str]:
    """Return the lines of `text` as HTML, each of them closed in itself."""
    lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    html: str = highlight(text, lexer, HtmlFormatter(nowrap=True))
    return html.split("\n")[: text.count("\n") + 1]  # the formatter may add a newline


def spoken(voice: str, lines: Iterable[str]) -> Segment:
    """Return what a program said, as output or as the error that ended it."""
    label = f'<span class="label">{voice}</span>'
    text = escape("\n".join(lines), quote=False)
    sought = "" if voice == "error" else " data-search-exclude"  # readers search for errors
    html = f'<pre class="{voice}"{sought}>{label}<samp>{text}</samp></pre>'
    return Segment(voice, html)


def written(lines: Sequence[Line]) -> Segment:
    """Return lines of a program; blank ones at either end are there, but not seen."""
    full = [number for number, line in enumerate(lines) if line.html.strip()]
    first, last = (full[0], full[-1]) if full else (len(lines), -1)
    rows = [_row(line, not first <= number <= last) for number, line in enumerate(lines)]
    return Segment("program", f'<pre class="program"><code>{"".join(rows)}</code></pre>')


def python(program: Program) -> list[Segment]:
    """Take a snippet apart into what it says and what it prints."""
    lines = _lines(program.text)
    segments, start = [], 0
    for statement in program.statements:
        count = marks_below(statement)
        if not count:
            continue
        segments.append(written(lines[start : statement.last]))
        if statement.shown:
            segments.append(spoken("output", statement.shown))
        if statement.error is not None:
            segments.append(spoken("error", statement.error))
        start = statement.last + count
    return [*segments, written(lines[start:])] if start < len(lines) else segments


def plain(text: str) -> list[Segment]:
    """Return a text that is no program, so that its author sees it."""
    return [written(_lines(text))]


def pycon(text: str) -> list[Segment]:
    """Take a dialogue with ``>>>`` apart."""
    return _dialogue(_doctest(text.split("\n")), "python")


def console(text: str) -> list[Segment]:
    """Take shell commands, the lines after ``$ ``, and their output apart."""
    return _dialogue(_shell(text.split("\n")), "bash")


def _lines(text: str) -> list[Line]:
    rows = highlighted(text, "python")
    last = rows.pop()
    lines = [Line(number, html) for number, html in enumerate(rows, 1)]
    return [*lines, Line(len(rows) + 1, last, end="")] if last else lines


def _row(line: Line, edge: bool) -> str:
    style = "line edge" if edge else "line"
    prompt = f' data-prompt="{escape(line.prompt)}"' if line.prompt else ""
    return f'<span class="{style}" data-line="{line.number}"{prompt}>{line.html}{line.end}</span>'


def _doctest(rows: Iterable[str]) -> list[tuple[str, str]]:
    """Pair each line with its prompt; without one it is output."""
    pairs: list[tuple[str, str]] = []
    for row in rows:
        asked = bool(pairs) and bool(pairs[-1][0])
        if row == ">>>" or row.startswith(">>> "):
            pairs.append((">>> ", row[4:]))
        elif asked and (row == "..." or row.startswith("... ")):
            pairs.append(("... ", row[4:]))
        else:
            pairs.append(("", row))
    return pairs


def _shell(rows: Iterable[str]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for row in rows:
        if row.startswith("$ "):
            pairs.append(("$ ", row[2:]))
        elif pairs and pairs[-1][0] and pairs[-1][1].endswith("\\"):
            pairs.append(("> ", row.removeprefix("> ")))
        else:
            pairs.append(("", row))
    return pairs


def _dialogue(pairs: Sequence[tuple[str, str]], language: str) -> list[Segment]:
    typed = "\n".join(text for prompt, text in pairs if prompt)
    html = iter(highlighted(typed, language))
    segments: list[Segment] = []
    for asked, group in _groups(pairs):
        if asked:
            segments.append(
                written([Line(number, next(html), prompt=mark) for number, mark, _ in group])
            )
            continue
        lines = "\n".join(text for _, _, text in group).rstrip().split("\n")
        if lines != [""]:
            segments.append(spoken("error" if lines[0] == TRACEBACK else "output", lines))
    return segments


def _groups(pairs: Sequence[tuple[str, str]]) -> list[tuple[bool, list[tuple[int, str, str]]]]:
    """Gather neighboring lines that are all typed, or all printed."""
    groups: list[tuple[bool, list[tuple[int, str, str]]]] = []
    for number, (prompt, text) in enumerate(pairs, 1):
        if not groups or groups[-1][0] != bool(prompt):
            groups.append((bool(prompt), []))
        groups[-1][1].append((number, prompt, text))
    return groups
