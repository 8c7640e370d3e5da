"""Make mutants: copies of the project in which one thing is wrong.

Each is one file with another text, or one file that is gone. `mutants` makes all that there
are of a kind; `sample` takes those whose keys come first by hash, so that a chapter that is
added brings its own and leaves the rest of the sample as it is.
"""

import ast
import hashlib
import itertools
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from learntorch.site.exercises import CHAPTERS
from learntorch.site.fences import CONSOLE, NOT_RUN, PYCON, PYTHON, find, prose
from learntorch.site.inventory import DOCS, SNIPPETS, embedded, pages, pictures, read
from learntorch.site.links import links
from learntorch.snippets.program import Program, load, rows_of

SEED = 7
LETTER = re.compile(r"[a-z]{3,}")
LONG = 140  # characters of a row in a key


@dataclass(frozen=True)
class Mutant:
    """One wrong file.

    Attributes:
        kind: what was changed.
        path: the file, from the root of the repository.
        first: where the change begins, in characters from the start of the file.
        last: where it ends.
        new: what stands there in its place.
        before: the rows as they are, as one.
        after: the rows as they become, as one.
        number: counts mutants that would have the same key.
    """

    kind: str
    path: str
    first: int
    last: int
    new: str
    before: str
    after: str
    number: int = 0

    @property
    def key(self) -> str:
        """Its name, which stays while the changed rows stay."""
        again = f" ({self.number + 1})" if self.number else ""
        return f"{self.kind} | {self.path}{again} | {self.before} | {self.after}"

    @property
    def order(self) -> str:
        """Where it stands in the order in which a sample takes them."""
        return hashlib.sha256(f"{SEED} {self.key}".encode()).hexdigest()

    def text(self, root: Path) -> str:
        """Return the file as it becomes."""
        old = (root / self.path).read_text("utf-8")
        return old[: self.first] + self.new + old[self.last :]

    def is_program(self, root: Path) -> bool:
        """Say whether it changes no code, or leaves a program: other mutants prove nothing."""
        if not self.kind.startswith("code: "):
            return True
        try:
            ast.parse(self.text(root))
        except SyntaxError:
            return False
        return True


def sample(root: Path, quotas: dict[str, int]) -> list[Mutant]:
    """Return as many mutants of each kind as `quotas` say, always the same."""
    found: dict[str, list[Mutant]] = {kind: [] for kind in quotas}
    for mutant in mutants(root):
        if mutant.kind in found:
            found[mutant.kind].append(mutant)
    for many in found.values():
        many.sort(key=lambda one: one.order)
    chosen = (
        itertools.islice((one for one in found[kind] if one.is_program(root)), count)
        for kind, count in quotas.items()
    )
    return list(itertools.chain.from_iterable(chosen))


def mutants(root: Path) -> Iterator[Mutant]:
    """Yield every mutant of the repository in `root`."""
    names: Counter[str] = Counter()
    for one in _all(root):
        yield replace(one, number=names[one.key])
        names[one.key] += 1


def _all(root: Path) -> Iterator[Mutant]:
    drawing = _drawing(root)
    for file in sorted((root / SNIPPETS).rglob("*.py")):
        program = load(file, root)
        yield from _program(program, "drawing" if str(program.path) in drawing else "")
        yield from _comments(program)
    for file in sorted((root / CHAPTERS).rglob("wrong_*.py")):
        for one in _comments(load(file, root)):
            yield replace(one, kind=f"exercise: message, {one.kind.partition(': ')[2]}")
    targets = _targets(root)
    for page in pages(root):
        text = read(root, page)
        rows = text.split("\n")
        starts = list(itertools.accumulate((len(row) + 1 for row in rows), initial=0))
        for kind, first, last, new in _page(root, page, text, rows, targets):
            body = "".join(f"{row}\n" for row in new)
            place = (starts[first - 1], min(starts[last], len(text)))
            body = body if place[1] < len(text) or text.endswith("\n") else body[:-1]
            yield _mutant(kind, page, text, *place, body)


def _drawing(root: Path) -> set[str]:
    """Return the programs that draw a picture which a page shows."""
    found = set()
    for page in pages(root):
        for one in pictures(read(root, page)):
            folders = PurePosixPath(one.target.partition("generated/")[2]).parents
            names = [f"{SNIPPETS}/{folder}.py" for folder in folders]
            found.update(name for name in names if (root / name).is_file())
    return found


def _mutant(kind: str, path: Path, text: str, first: int, last: int, new: str) -> Mutant:
    """Return a mutant, with the rows that it changes."""
    begin = text.rfind("\n", 0, first) + 1
    end = text.find("\n", max(last - 1, first))
    end = len(text) if end < 0 else end
    before, after = text[begin:end], text[begin:first] + new + text[last:end]
    return Mutant(kind, path.as_posix(), first, last, new, _short(before), _short(after))


def _short(rows: str) -> str:
    """Return rows as one, of a length that can be read."""
    one = " ".join(rows.split())
    if len(one) <= LONG:
        return one
    return f"{one[:LONG]}... {hashlib.sha256(one.encode()).hexdigest()[:6]}"


# Programs


def _program(program: Program, drawing: str) -> Iterator[Mutant]:
    """Yield a program with one piece of its code changed."""
    text = program.text
    rows = rows_of(text)
    starts = list(itertools.accumulate((len(row) for row in rows), initial=0))

    def at(place: tuple[int, int]) -> int:
        line, column = place
        row = rows[line - 1]
        back = column if row.isascii() else len(row.encode()[:column].decode())
        return starts[line - 1] + back

    for kind, edit in _edits(program):
        place = edit(at, text)
        if place is not None and text[place[0] : place[1]] != place[2]:
            yield _mutant(f"code: {drawing or kind}", program.path, text, *place)


Place = tuple[int, int, str]
At = Callable[[tuple[int, int]], int]
Edit = Callable[[At, str], Place | None]


def _edits(program: Program) -> Iterator[tuple[str, Edit]]:
    tree = ast.parse(program.text)
    stored = sorted(
        {
            node.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id != "_"
        }
    )
    for node in _nodes(tree):
        yield from _operators(node)
        yield from _constants(node)
        yield from _arguments(node)
        yield from _statements(node)
        yield from _names(node, stored, program.path.as_posix())


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what a tree holds, but not what stands in strings: its places differ by version."""
    for child in ast.iter_child_nodes(tree):
        if not isinstance(child, ast.JoinedStr):
            yield child
            yield from _nodes(child)


SWAPPED = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.MatMult: ("@", "*"),
    ast.Lt: ("<", ">="),
    ast.Gt: (">", "<="),
    ast.LtE: ("<=", ">"),
    ast.GtE: (">=", "<"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
}


def _operators(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    if isinstance(node, ast.BinOp):
        yield "operator", _between(node.left, node.right, node.op)
    elif isinstance(node, ast.AugAssign):
        yield "operator", _between(node.target, node.value, node.op)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield "operator", _between(node.left, node.comparators[0], node.ops[0])
    elif isinstance(node, ast.BoolOp):
        yield "operator", _between(node.values[0], node.values[1], node.op)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub):
        yield "operator", lambda at, _: (at(_start(node)), at(_start(node.operand)), "")


def _between(left: ast.expr, right: ast.expr, operator: ast.AST) -> Edit:
    old, new = SWAPPED.get(type(operator), ("", ""))

    def edit(at: At, source: str) -> Place | None:
        first, last = at(_end(left)), at(_start(right))
        place = source[first:last].find(old) if old else -1
        if place < 0:
            return None
        return first + place, first + place + len(old), new

    return edit


def _constants(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    if not isinstance(node, ast.Constant) or node.lineno != node.end_lineno:
        return
    value = node.value
    if isinstance(value, str):
        new = None  # a letter is put into the quotes
    elif isinstance(value, bool):
        new = str(not value)
    elif isinstance(value, int):
        new = str(value + 1)
    elif isinstance(value, float):
        new = repr(value * 2 if value else 1.0)
    elif value is None:
        new = "0"
    else:
        return

    def edit(at: At, source: str) -> Place | None:
        first, last = at(_start(node)), at(_end(node))
        if new is not None:
            return first, last, new
        held = source[first:last]
        if held.endswith(('"""', "'''")) or held.lstrip("rbuRBU")[:1] not in ("'", '"'):
            return None
        return first, last, f"{held[:-1]}x{held[-1]}"

    yield "constant", edit


def _arguments(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    """Yield the removal of each argument of a call."""
    if not isinstance(node, ast.Call) or any(
        isinstance(one, ast.GeneratorExp) for one in node.args
    ):
        return
    items = sorted([*node.args, *node.keywords], key=_start)
    for number, item in enumerate(items):
        if number + 1 < len(items):
            after = items[number + 1]
            yield "argument", lambda at, _, a=item, b=after: (at(_start(a)), at(_start(b)), "")
        elif number:
            yield (
                "argument",
                lambda at, _, a=items[number - 1], b=item: (at(_end(a)), at(_end(b)), ""),
            )
        else:
            yield "argument", lambda at, _, a=item: (at(_start(a)), at(_end(a)), "")


REMOVED = (
    *(ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.If, ast.For, ast.While),
    *(ast.With, ast.Raise, ast.Assert, ast.Return, ast.Delete, ast.Try),
)


def _statements(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    """Yield the removal of a statement, in whose place one stands that does nothing."""
    told = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if isinstance(node, REMOVED) and not told:
        yield "statement", lambda at, _: (at(_start(node)), at(_end(node)), "pass")


def _names(node: ast.AST, stored: list[str], path: str) -> Iterator[tuple[str, Edit]]:
    """Yield another variable of the program in the place of one."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in stored:
        others = [name for name in stored if name != node.id]
        if others:
            key = f"{SEED} {path} {node.id} {node.col_offset}"
            new = random.Random(key).choice(others)
            yield "name", lambda at, _: (at(_start(node)), at(_end(node)), new)


def _start(node: ast.AST) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _end(node: ast.AST) -> tuple[int, int]:
    return node.end_lineno, node.end_col_offset


# What their comments say


def _comments(program: Program) -> Iterator[Mutant]:
    rows = rows_of(program.text)
    starts = list(itertools.accumulate((len(row) for row in rows), initial=0))
    for statement in program.statements:
        first = statement.last + len(statement.shown)
        for line in range(statement.last + 1, first + 1 + len(statement.error or ())):
            kind, row = "output" if line <= first else "error", rows[line - 1]
            for what, new in _comment(row, random.Random(f"{SEED} {program.path} {row}")):
                place = starts[line - 1], starts[line]
                yield _mutant(f"{kind}: {what}", program.path, program.text, *place, new)


def _comment(row: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    yield "dropped", ""
    yield "extra", row + row
    if word := _other_word(row, chance):
        yield "other word", word
    digits = [one.start() for one in re.finditer(r"\d", row)]
    if digits:
        at = chance.choice(digits)
        yield "other digit", f"{row[:at]}{(int(row[at]) + 1) % 10}{row[at + 1 :]}"
        yield "dots", f"{row[:at]}...{row[at + 1 :]}"


def _other_word(row: str, chance: random.Random) -> str | None:
    found = list(LETTER.finditer(row))
    if not found:
        return None
    one = chance.choice(found)
    word = one[0][1] + one[0][0] + one[0][2:] if one[0][0] != one[0][1] else f"{one[0]}x"
    return f"{row[: one.start()]}{word}{row[one.end() :]}"


# Pages


def _targets(root: Path) -> set[tuple[str, str]]:
    """Return page and anchor of all links that lead to a heading."""
    found = set()
    for page in pages(root):
        for _, target in links(read(root, page)):
            place, _, anchor = target.partition("#")
            if anchor and ":" not in place:
                file = Path(root / page.parent / place).resolve() if place else root / page
                if file.is_relative_to(root):
                    found.add((file.relative_to(root).as_posix(), anchor))
    return found


Change = tuple[str, int, int, list[str]]  # kind, first and last row, and what takes their place


def _page(
    root: Path, page: Path, text: str, rows: list[str], targets: set[tuple[str, str]]
) -> Iterator[Change]:
    yield from _page_pictures(text, rows)
    yield from _page_links(text, rows)
    yield from _headings(page, text, rows, targets)
    yield from _fences(root, page, text, rows)
    if page.parts[0] == DOCS:
        yield from _exercises(rows)


def _page_pictures(text: str, rows: list[str]) -> Iterator[Change]:
    found = pictures(text)
    for one in found:
        old, row = f"![{one.words}]({one.target}", rows[one.line - 1]
        if row.count(old) != 1:
            continue
        others = sorted({other.target for other in found} - {one.target})
        suffix = Path(one.target.partition("#")[0]).suffix
        made = {
            "not shown": f"[{one.words}]({one.target}",
            "not made": f"![{one.words}]({one.target.replace(suffix, '_2' + suffix)}",
            "without words": f"![]({one.target}",
        }
        if others:
            made["other file"] = f"![{one.words}]({others[0]}"
        for what, new in made.items():
            yield f"picture: {what}", one.line, one.line, [row.replace(old, new)]


def _page_links(text: str, rows: list[str]) -> Iterator[Change]:
    for line, target in links(text):
        place, _, anchor = target.partition("#")
        row, old = rows[line - 1], f"]({target})"
        if ":" in place or not target or row.count(old) != 1:
            continue
        if anchor:
            new = f"]({place}#{anchor}s)"
            yield "link: anchor", line, line, [row.replace(old, new)]
        if place:
            other = Path(place).with_stem(f"{Path(place).stem}_2").as_posix()
            new = f"]({other}#{anchor})" if anchor else f"]({other})"
            yield "link: target", line, line, [row.replace(old, new)]


def _headings(
    page: Path, text: str, rows: list[str], targets: set[tuple[str, str]]
) -> Iterator[Change]:
    """Yield the change of each heading that a link leads to."""
    wanted = {anchor for place, anchor in targets if place == page.as_posix()}
    for line, plain in enumerate(prose(text).split("\n"), 1):
        row = rows[line - 1]
        if not re.match(r"#{1,6} ", plain):
            continue
        given = re.search(r"\{#([\w-]+)\}", row)
        words = re.sub(r"[^\w\s-]", "", row.lstrip("# ")).strip().lower()
        if given and given[1] in wanted:
            yield "heading: id", line, line, [row.replace(given[0], f"{{#{given[1]}s}}")]
        elif not given and re.sub(r"[-\s]+", "-", words) in wanted:
            yield "heading: words", line, line, [f"{row} again"]


def _fences(root: Path, page: Path, text: str, rows: list[str]) -> Iterator[Change]:
    names = [name for _, name in embedded(root, page)]
    for fence in find(text):
        first, last = fence.line, fence.end
        held = rows[first - 1 : last]
        if fence.embeds:
            chance = random.Random(f"{SEED} {page} {fence.embeds}")
            yield from _includes(first, last, held, fence.embeds, names, chance)
        for word in {PYTHON: ("text", "py"), CONSOLE: ("text",), PYCON: ("text",)}.get(
            fence.word, ()
        ):
            new = [held[0].replace(fence.word, word, 1), *held[1:]]
            yield "fence: word", first, last, new
        if fence.word in (CONSOLE, PYCON) and NOT_RUN not in fence.attributes:
            yield "fence: not run", first, first, [f'{held[0]} not-run="not now"']
            yield from _dialogue(rows, fence.body_line, last - 1)
        yield "fence: not closed", last, last, []


def _includes(
    first: int, last: int, held: list[str], name: str, names: list[str], chance: random.Random
) -> Iterator[Change]:
    """Yield what can go wrong with a fence that shows a program."""
    others = [other for other in names if other != name]
    if others:
        other = chance.choice(others)
        both = [row.replace(name, other) for row in held]
        yield "include: other program", first, last, both
        yield "include: other than its title", first, last, [held[0], *both[1:]]
    missing = name.replace(".py", "_2.py")
    yield "include: no such file", first, last, [row.replace(name, missing) for row in held]
    yield "include: removed", first, last, []
    yield "include: twice", first, last, [*held, "", *held]


def _dialogue(rows: list[str], first: int, last: int) -> Iterator[Change]:
    """Yield changes of what commands and dialogues print."""
    for line in range(first, last + 1):
        row = rows[line - 1]
        if row.lstrip().startswith(("$ ", ">", "... ", "Traceback")) or not row.strip():
            continue
        if new := _other_word(row, random.Random(f"{SEED} {row}")):
            yield "dialogue: other word", line, line, [new]
        yield "dialogue: dropped", line, line, []


def _exercises(rows: list[str]) -> Iterator[Change]:
    inside = False
    for line, row in enumerate(rows, 1):
        inside = row == "## Exercises" or (inside and not row.startswith("## "))
        if inside and re.fullmatch(r"Check it at home: `learntorch exercise start \w+`", row):
            yield "exercise: name", line, line, [f"{row[:-1]}s`"]
            yield "exercise: no way to check", line, line, []
        elif inside and row in ('??? tip "Hint"', '??? success "Solution"'):
            yield "exercise: fold", line, line, [f'{row[:-1]}s"']


def _targets(root: Path) -> set[tuple[str, str]]:
    """Return page and anchor of all links that lead to a heading."""
    found = set()
    for page in pages(root):
        for _, target in links(read(root, page)):
            place, _, anchor = target.partition("#")
            if anchor and ":" not in place:
                file = (root / page.parent / place).resolve() if place else root / page
                if file.is_relative_to(root):
                    found.add((file.relative_to(root).as_posix(), anchor))
    return found
