"""Find every fence of a Markdown text, and hold it to the forms that CONTRIBUTING.md names.

A fence is found where ``pymdownx.superfences`` finds one, at any depth of lists,
admonitions, tabs and folds. What looks like code and is no fence of that kind
(an indented block, ``<pre>``, a fence in a comment) is reported, so that nothing
that reads as code escapes the checks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learntorch.site.measured import KINDS
from learntorch.snippets.problem import Problem

PYTHON, PYCON, CONSOLE = "python", "pycon", "console"
SHOWN = ("text", "toml", "yaml", "json", "markdown", "html", "css", "makefile")
WORDS = (PYTHON, PYCON, CONSOLE, *SHOWN)
NOT_RUN = "not-run"
RECORD = "record"

_TAB = 4  # the indent that one list item, admonition or tab adds
_OPEN = re.compile(
    r"(?P<lead>[ \t>]*)(?:(?P<ticks>`{3,})(?P<plain>[^`]*)|(?P<tildes>~{3,})(?P<any>.*))"
)
_INFO = re.compile(r'(?P<word>[a-z]+)(?P<attributes>(?: [a-z-]+="[^"]*")*)')
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_EMBED = re.compile(r'--8<-- "(?P<name>[^"]*)"')
_INCLUDE = re.compile(r"^[ \t]*-+8<-+", re.MULTILINE)  # what pymdownx.snippets expands
_ITEM = re.compile(r"(?:[-*+]|\d+\.)[ \t]")
_CONTAINER = re.compile(r"!!!|\?\?\?|===")
_DEFINITION = re.compile(r":[ \t]|:::|\[\^[^\]]+\]:")
_STUCK = re.compile(r"[ \t>]*(?:[-*+:]|\d+[.)])[ \t]+(?:`{3,}|~{3,})")
_HEADING = re.compile(r"#{1,6} ")
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
# What a browser shows as it is typed; `<code>` and `<samp>` may stand within a line.
_HTML_CODE = re.compile(
    r"<(pre|textarea|xmp|listing|code(?!.*</code>)|samp(?!.*</samp>))\b", re.IGNORECASE
)
_MEANT = {
    **dict.fromkeys(("py", "py3", "python3"), PYTHON),
    **dict.fromkeys(("pycon3", "python-repl", "doctest"), PYCON),
    **dict.fromkeys(("bash", "sh", "shell", "zsh", "terminal", "shell-session"), CONSOLE),
    **{"": "text", "yml": "yaml", "md": "markdown", "make": "makefile", "txt": "text"},
}


@dataclass(frozen=True)
class Fence:
    """One fence of a Markdown text; lines are counted from 1.

    Attributes:
        line: the line that opens it.
        end: the line that closes it; the last one that it swallows if none does.
        indent: the number of blanks before it.
        word: the first word of its info string, as it is written; may be empty.
        attributes: the ``key="value"`` pairs that follow; empty if malformed.
        body: what it holds, without `indent`.
        body_line: the line on which the body begins.
        mark: the backticks or tildes that open it.
        info: all that follows the mark.
        lead: all that stands before the mark.
        closed: whether a line closes it.
        inner: the first line of the body that would open or close such a fence.
    """

    line: int
    end: int
    indent: int
    word: str
    attributes: dict[str, str]
    body: str
    body_line: int
    mark: str
    info: str
    lead: str
    closed: bool
    inner: int | None

    @property
    def embeds(self) -> str | None:
        """The name of the snippet that is all that the fence holds, if so."""
        found = _EMBED.fullmatch(self.body.rstrip("\n"))
        return found["name"] if found else None


def find(text: str) -> list[Fence]:
    """Return every fence of `text` in order, well-formed or not."""
    rows = text.split("\n")
    fences, at = [], _front_matter(rows)
    while at < len(rows):
        opened = _OPEN.fullmatch(rows[at])
        if opened:
            fences.append(_read(rows, at, opened))
            at = fences[-1].end
        else:
            at += 1
    return fences


def check_page(text: str, path: Path) -> list[Problem]:
    """Return what is wrong with the form of the code on a page.

    Args:
        text: the page.
        path: its path from the root of the repository.
    """
    fences = find(text)
    problems = [problem for item in fences if (problem := check_fence(item, path))]
    problems += stray(text, path)
    return sorted(problems, key=lambda problem: problem.line or 0)


def check_fence(fence: Fence, path: Path) -> Problem | None:
    """Return the first thing that is wrong with the form of `fence`, if any.

    Args:
        fence: a fence of the file `path`.
        path: the path from the root of the repository: under ``docs`` a program
            has to be embedded, elsewhere the fence holds it.
    """
    for check in (_place, _end, _info, _attributes):
        if found := check(fence):
            return Problem(path, fence.line, *found)
    on_site = path.parts[0] == "docs"
    found = _embedding(fence, path) if on_site else _held(fence)
    return Problem(path, fence.line, *found) if found else None


def stray(text: str, path: Path) -> list[Problem]:
    """Return what reads as code on a page and is no fence of it."""
    fences = find(text)
    bare = _without_fences(text, fences)
    plain = prose(text)
    problems = _comments(bare, fences, path)
    problems += _indented(bare, fences, path)
    rows = zip(bare.split("\n"), plain.split("\n"), strict=True)
    for line, (row, words) in enumerate(rows, 1):
        if found := _stray_row(row, words, path):
            problems.append(Problem(path, line, *found))
    return problems


def prose(text: str) -> str:
    """Return `text` with blanks in place of fences, comments and code spans.

    Lines and columns stay where they are.
    """
    bare = _without_fences(text, find(text))
    bare = _blank(bare, _comment_spans(bare))
    return _blank(bare, _code_spans(bare))


def _front_matter(rows: list[str]) -> int:
    """Return the number of lines that the front matter takes."""
    if rows[0].rstrip() != "---":
        return 0
    return next((at + 1 for at, row in enumerate(rows[1:], 1) if row.rstrip() == "---"), 0)


def _read(rows: list[str], at: int, opened: re.Match[str]) -> Fence:
    """Return the fence that the row number `at` opens."""
    lead, mark = opened["lead"], opened["ticks"] or opened["tildes"]
    info = (opened["plain"] if opened["ticks"] else opened["any"]) or ""
    indent = len(lead.expandtabs(_TAB))
    stop, closed = _close(rows, at + 1, lead, mark)
    body = [row[len(lead) :] for row in rows[at + 1 : stop]]
    word, attributes = _parse(info)
    inner = _inner(body, mark)
    return Fence(
        line=at + 1,
        end=stop + 1 if closed else stop,
        indent=indent,
        word=word,
        attributes=attributes,
        body="".join(f"{row}\n" for row in body),
        body_line=at + 2,
        mark=mark,
        info=info,
        lead=lead,
        closed=closed,
        inner=None if inner is None else at + 2 + inner,
    )


def _close(rows: list[str], at: int, lead: str, mark: str) -> tuple[int, bool]:
    """Return the row that closes a fence, or the first one that cannot be in it."""
    for number in range(at, len(rows)):
        row = rows[number]
        if row.strip() and not row.startswith(lead):
            return number, False
        if row[len(lead) :].rstrip() == mark:
            return number, True
    return len(rows), False


def _inner(body: list[str], mark: str) -> int | None:
    return next((at for at, row in enumerate(body) if row.lstrip(" \t>").startswith(mark)), None)


def _parse(info: str) -> tuple[str, dict[str, str]]:
    """Return the word and the attributes of an info string."""
    found = _INFO.fullmatch(info.rstrip())
    if found:
        return found["word"], dict(_ATTRIBUTE.findall(found["attributes"]))
    first = info.split()[:1]
    return (first[0] if first else ""), {}


def _place(fence: Fence) -> tuple[str, str] | None:
    if ">" in fence.lead:
        return "a fence in a quotation", "use an admonition (`!!! quote`) in its place"
    if "\t" in fence.lead:
        return "a tab before a fence", "indent with spaces, 4 for each level"
    if fence.indent % _TAB:
        return f"a fence indented by {fence.indent} spaces", "indent by 4 spaces for each level"
    return None


def _end(fence: Fence) -> tuple[str, str] | None:
    if fence.closed and fence.inner is None:
        return None
    mend = f"close it with `{fence.mark}` indented by {fence.indent} spaces"
    if fence.inner is None:
        return "a fence that is not closed", mend
    what = f"a fence that is not closed before line {fence.inner}"
    return what, f"{mend}; if it is to hold another fence, open and close it with a longer mark"


def _info(fence: Fence) -> tuple[str, str] | None:
    word = fence.word.strip("{}. ")
    meant = _MEANT.get(word.lower(), word.lower())
    one_of = f"write one of: {', '.join(WORDS)}"
    if fence.word not in WORDS:
        what = (
            f"a fence with the unknown word `{fence.word}`"
            if fence.word
            else "a fence without a word"
        )
        return what, f"write `{meant}`" if meant in WORDS else one_of
    if not _INFO.fullmatch(fence.info.rstrip()):
        what = f"a fence with attributes that cannot be read: `{fence.info.strip()}`"
        return what, f'write `{fence.word} key="value"`, with one space before each key'
    return None


def _attributes(fence: Fence) -> tuple[str, str] | None:
    allowed = {CONSOLE: NOT_RUN, PYCON: None}.get(fence.word, "title")
    also = RECORD if fence.word == PYTHON and fence.embeds else None
    wrong = next((key for key in fence.attributes if key not in (allowed, also)), None)
    if wrong is not None:
        mend = f'the only attribute is `{allowed}="..."`' if allowed else "remove it"
        return f"a `{fence.word}` fence with the attribute `{wrong}`", mend
    kind = next((one for one in fence.attributes.get(RECORD, "").split() if one not in KINDS), "")
    if kind:
        return (
            f"records of the unknown kind `{kind}`",
            f'write {RECORD}="{" ".join(KINDS)}", or one',
        )
    if fence.attributes.get(NOT_RUN, "-").strip():
        return None
    return "a `console` fence that is not run, without a reason", 'write not-run="the reason"'


def _embedding(fence: Fence, path: Path) -> tuple[str, str] | None:
    """Hold a fence of a site page to its form: a program is embedded, by its name."""
    if fence.word != PYTHON:
        return _no_embedding(fence)
    folder = path.relative_to("docs").with_suffix("").as_posix()
    title, embeds = fence.attributes.get("title"), fence.embeds
    names = [one for one in (title, embeds) if one]
    ours = [one for one in names if PurePosixPath(one).parent.as_posix() == folder]
    name = next(iter([*ours, *names, f"{folder}/NAME.py"]))
    form = f'{fence.mark}python title="{name}"` holding `--8<-- "{name}"`'
    if embeds is None:
        what = "a program typed into a page"
        return what, f"move it to snippets/{folder}/NAME.py and write `{form}"
    if title is None:
        return "a `python` fence without a title", f"write `{form}"
    if title != embeds:
        return f"the title says `{title}`, embedded is `{embeds}`", f"write `{form}"
    if not re.fullmatch(rf"{re.escape(folder)}/[^/]+\.py", embeds):
        return f"`{embeds}` is not a snippet of this page", f"keep it as snippets/{folder}/NAME.py"
    return None


def _no_embedding(fence: Fence) -> tuple[str, str] | None:
    """Hold a fence that is no program on a site page: the engine would expand its `--8<--`."""
    if _INCLUDE.search(fence.body):
        what = f"`--8<--` in a `{fence.word}` fence"
        return what, "only `python` fences under docs embed a file; to show one, write `;--8<--`"
    return None


def _held(fence: Fence) -> tuple[str, str] | None:
    """Hold a fence beside the site: nothing is embedded where no engine would do it."""
    if fence.word == PYTHON and _INCLUDE.search(fence.body):
        return "`--8<--` where nothing expands it", "write the program itself into the fence"
    return None


def _without_fences(text: str, fences: list[Fence]) -> str:
    rows = text.split("\n")
    gone = set(range(_front_matter(rows)))
    for fence in fences:
        gone.update(range(fence.line - 1, fence.end))
    return "\n".join("" if at in gone else row for at, row in enumerate(rows))


def _comment_spans(bare: str) -> list[tuple[int, int]]:
    plain = _blank(bare, _code_spans(bare))
    spans = [found.span() for found in re.finditer(r"<!--.*?(?:-->|\Z)", plain, re.DOTALL)]
    return [(start, end) for start, end in spans if _is_comment(plain, start, end)]


def _is_comment(text: str, start: int, end: int) -> bool:
    """Say whether Markdown takes a comment for one: across an empty line not at every place."""
    lead = text[text.rfind("\n", 0, start) + 1 : start]
    across = re.search(r"\n[ \t]*\n", text[start:end])
    return not across or (not lead.strip() and len(lead) < _TAB)


def _code_spans(bare: str) -> list[tuple[int, int]]:
    return [found.span() for found in _SPAN.finditer(bare) if "\n\n" not in found[0]]


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _comments(bare: str, fences: list[Fence], path: Path) -> list[Problem]:
    """Return the fences that stand in comments: they would be checked and not shown."""
    spans = [
        (bare.count("\n", 0, start) + 1, bare.count("\n", 0, end) + 1)
        for start, end in _comment_spans(bare)
    ]
    mend = "show it, or remove it"
    inside = [item for item in fences if any(first <= item.line <= last for first, last in spans)]
    return [Problem(path, item.line, "a fence in an HTML comment", mend) for item in inside]


def _indented(bare: str, fences: list[Fence], path: Path) -> list[Problem]:
    """Return the blocks that Markdown shows as code because they are indented."""
    spans = _comment_spans(bare)
    bare = _blank(bare, spans)
    for start, _ in spans:
        bare = f"{bare[:start]}\1{bare[start + 1 :]}"
    rows = bare.split("\n")
    for fence in fences:
        rows[fence.line - 1] = f"{fence.lead}\0"
    problems, opened, fresh, inside = [], list[int](), True, False
    for line, row in enumerate(rows, 1):
        words = row.lstrip(" \t")
        if not words:
            fresh = True
            continue
        indent = _width(row) - _width(words)
        item = _holds(words, indent, fresh or bool(opened))
        while (fresh or item) and opened and indent < opened[-1] + _TAB:
            opened.pop()
        allowed = opened[-1] + _TAB if opened else 0
        code = indent >= allowed + _TAB and (fresh or inside)
        if code and not inside:
            problems.append(_too_deep(path, line, words))
        elif item and not code:
            opened.append(indent - indent % _TAB)
        inside, fresh = code, bool(_HEADING.match(words))
    return problems


def _holds(words: str, indent: int, free: bool) -> bool:
    """Say whether a row begins something whose contents are indented.

    Args:
        words: the row.
        indent: the blanks before it.
        free: it continues no paragraph.
    """
    if _DEFINITION.match(words):
        return not indent  # Markdown takes others for one paragraph only
    at_step = indent % _TAB == 0 and _CONTAINER.match(words)
    return free and bool(at_step or _ITEM.match(words))


def _width(row: str) -> int:
    return len(row.expandtabs(_TAB))


def _too_deep(path: Path, line: int, words: str) -> Problem:
    if words == "\0":
        what, mend = (
            "a fence indented too far: shown as it is written",
            "indent it as its surroundings",
        )
    else:
        what, mend = "an indented code block", "use a fence, so that it can be checked"
    return Problem(path, line, what, mend)


def _stray_row(row: str, words: str, path: Path) -> tuple[str, str] | None:
    """Return what is wrong with one row outside fences.

    Args:
        row: the row.
        words: the same without comments and code spans.
        path: the page.
    """
    if _STUCK.match(row) or re.match(r"[ \t>]*`{3}", row):
        return "code fenced within a line", "give the fence lines of its own"
    if found := _HTML_CODE.search(words):
        return f"code in a `<{found[1].lower()}>`", "use a fence, so that it can be checked"
    if _INCLUDE.search(words) and path.parts[0] == "docs":
        return "`--8<--` outside a fence", "only `python` fences embed a file"
    return None
