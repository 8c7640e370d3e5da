"""Every fence of a page is found, and what looks like code and is none is told."""

import random
import re
from pathlib import Path

import pytest
from markdown import Markdown

from learntorch.site.fences import check_fence, check_page, find, prose
from learntorch.site.inventory import pages

ROOT = Path(__file__).parents[1]
PAGE = Path("docs/tensors/creating.md")
EMBEDDED = '```python title="tensors/creating/zeros.py"\n--8<-- "tensors/creating/zeros.py"\n```\n'


def told(text: str, path: Path = PAGE) -> list[str]:
    return [f"{one.line}: {one.what}" for one in check_page(text, path)]


def indented(text: str, by: int = 4) -> str:
    return "".join(f"{' ' * by}{row}" if row.strip() else row for row in text.splitlines(True))


# Where fences are found


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "Words.\n\n{}\nWords.\n",
        "- item\n\n    {}",
        "1. one\n\n    {}\n2. two\n",
        "!!! note\n\n    {}",
        '??? question "Try it"\n\n    ??? success "Answer"\n\n        {}',
        '=== "Linux"\n\n    {}\n=== "macOS"\n\n    Words.\n',
        "- item\n\n    !!! note\n\n        {}",
        "Term\n:   Words.\n\n    {}",
        "---\ntitle: x\n---\n{}",
    ],
)
def test_a_fence_is_found_at_every_depth(around):
    indent = re.search(r"( *)\{\}", around)[1]
    text = around.replace(f"{indent}{{}}", indented(EMBEDDED, len(indent)))
    (fence,) = find(text)
    assert text.splitlines()[fence.line - 1].strip().startswith("```python title=")
    assert text.splitlines()[fence.end - 1].strip() == "```"
    assert (fence.indent, fence.word, fence.closed) == (len(indent), "python", True)
    assert fence.attributes == {"title": "tensors/creating/zeros.py"}
    assert fence.body == '--8<-- "tensors/creating/zeros.py"\n'
    assert fence.body_line == fence.line + 1
    assert told(text) == []


def test_a_longer_fence_holds_others_that_are_none_of_the_page():
    text = "````markdown\n```python\nx = 1\n```\n~~~\n````\n\n~~~text\n```\n~~~\n"
    assert [(one.line, one.end, one.word) for one in find(text)] == [
        (1, 6, "markdown"),
        (8, 10, "text"),
    ]
    assert told(text) == []


def test_the_body_keeps_its_own_indent_and_empty_lines():
    (fence,) = find("- item\n\n    ```text\n    a\n\n        b\n    ```\n")
    assert fence.body == "a\n\n    b\n"


def test_front_matter_holds_no_fence():
    assert find("---\ndescription: |\n  ```python\n---\n```text\n```\n")[0].line == 5


@pytest.mark.parametrize(
    "info",
    [
        "py",
        "python3",
        "{.python}",
        "{ .python .x }",
        "Python",
        "",
        " python",
        "python x",
        "pycon x=1",
    ],
)
def test_every_form_is_found_and_only_one_is_right(info):
    text = f"Words.\n\n```{info}\nprint(1)\n```\n"
    (fence,) = find(text)
    assert (fence.line, fence.end, fence.body) == (3, 5, "print(1)\n")
    (problem,) = check_page(text, PAGE)
    assert problem.line == 3
    assert problem.mend


# The form of a fence


@pytest.mark.parametrize(
    ("info", "says"),
    [
        ("text", None),
        ('toml title="pyproject.toml"', None),
        ('console not-run="it wants a GPU"', None),
        ("pycon", None),
        ("py", "unknown word `py`"),
        ("bash", "unknown word `bash`"),
        ("rust", "unknown word `rust`"),
        ("mermaid", "unknown word `mermaid`"),
        ("", "without a word"),
        ("{.text}", "unknown word `{.text}`"),
        ("text title=x", "cannot be read"),
        ("text title='x'", "cannot be read"),
        ('text  title="x"', "cannot be read"),
        ('text hl_lines="1"', "cannot be read"),
        ('text linenums="1"', "the attribute `linenums`"),
        ('console title="x"', "the attribute `title`"),
        ('console not-run=""', "without a reason"),
        ('console not-run=" "', "without a reason"),
        ("console not-run", "cannot be read"),
        ('pycon title="x"', "the attribute `title`"),
        ('text not-run="x"', "the attribute `not-run`"),
    ],
)
def test_words_and_attributes(info, says):
    found = told(f"```{info}\n$ true\n```\n")
    assert found == [] if says is None else (len(found) == 1 and says in found[0])


@pytest.mark.parametrize(
    ("info", "meant"),
    [
        ("py", "python"),
        ("Python3", "python"),
        ("{.python}", "python"),
        ("sh", "console"),
        ("", "text"),
    ],
)
def test_the_mend_names_the_word_that_was_meant(info, meant):
    (problem,) = check_page(f"```{info}\n```\n", Path("README.md"))
    assert problem.mend == f"write `{meant}`"


NAME = "tensors/creating/zeros.py"


@pytest.mark.parametrize(
    ("title", "body", "says"),
    [
        (NAME, f'--8<-- "{NAME}"', None),
        (None, f'--8<-- "{NAME}"', "a `python` fence without a title"),
        (NAME, '--8<-- "tensors/creating/ones.py"', "the title says `tensors/creating/zeros.py`"),
        (NAME, "print(1)", "a program typed into a page"),
        (None, "print(1)", "a program typed into a page"),
        (NAME, f'--8<-- "{NAME}"\nprint(1)', "a program typed into a page"),
        (NAME, f'--8<-- "{NAME}:2:4"', "the title says"),
        (NAME, f"--8<-- '{NAME}'", "a program typed into a page"),
        ("tensors/shape/a.py", '--8<-- "tensors/shape/a.py"', "is not a snippet of this page"),
        ("tensors/creating/a/b.py", '--8<-- "tensors/creating/a/b.py"', "not a snippet of this"),
        ("../creating/a.py", '--8<-- "../creating/a.py"', "is not a snippet of this page"),
    ],
)
def test_a_page_embeds_its_own_snippets_by_name(title, body, says):
    attribute = f' title="{title}"' if title else ""
    found = told(f"```python{attribute}\n{body}\n```\n")
    assert found == [] if says is None else (len(found) == 1 and says in found[0])


def test_beside_the_site_a_fence_holds_the_program_itself():
    assert told("```python\nprint(1)\n```\n", Path("README.md")) == []
    assert told(EMBEDDED, Path("README.md")) == ["1: `--8<--` where nothing expands it"]


def test_the_engine_would_expand_a_file_in_any_fence_of_the_site():
    text = '````markdown\n```python\n--8<-- "a.py"\n```\n````\n'
    assert told(text, Path("CONTRIBUTING.md")) == []
    assert told(text) == ["1: `--8<--` in a `markdown` fence"]
    assert told(text.replace("--8<--", ";--8<--")) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("```text\nx\n", "1: a fence that is not closed"),
        ("- a\n\n    ```text\n    x\n\nWords.\n", "3: a fence that is not closed"),
        ("```text\nx\n~~~\n", "1: a fence that is not closed"),
        ("```text\nx\n````\n", "1: a fence that is not closed before line 3"),
        ("```text\nx\n  ```\n```\n", "1: a fence that is not closed before line 3"),
        ("```text\nx\n\n```text\ny\n```\n", "1: a fence that is not closed before line 4"),
        ("  ```text\n  x\n  ```\n", "1: a fence indented by 2 spaces"),
        ("- a\n\n\t```text\n\tx\n\t```\n", "3: a tab before a fence"),
        ("> ```text\n> x\n> ```\n", "1: a fence in a quotation"),
        ("- ```text\n  x\n  ```\n", "1: code fenced within a line"),
        ("```python print(1)```\n", "1: code fenced within a line"),
        ("Words\n\n    print(1)\n", "3: an indented code block"),
        ("# Heading\n    print(1)\n", "2: an indented code block"),
        ("!!! note\n\n        print(1)\n", "3: an indented code block"),
        ("Words.\n\n        ```text\n        ```\n", "3: a fence indented too far"),
        ("<pre>\nx\n</pre>\n", "1: code in a `<pre>`"),
        ('Words <PRE class="x">y</PRE>\n', "1: code in a `<pre>`"),
        ("<code>\nx\n</code>\n", "1: code in a `<code>`"),
        ("A <code>b</code>, <code class='x'>\nx\n</code>\n", "1: code in a `<code>`"),
        ("Words.\n\n<samp>x\ny</samp>\n", "3: code in a `<samp>`"),
        ("<textarea>x</textarea>\n", "1: code in a `<textarea>`"),
        ("<!--\n```text\nx\n```\n-->\n", "2: a fence in an HTML comment"),
        ('Words.\n\n--8<-- "other.md"\n', "3: `--8<--` outside a fence"),
    ],
)
def test_what_escapes_a_fence_is_told_with_its_line(text, says):
    assert says in [one[: len(says)] for one in told(text)], told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The key <samp>x</samp>, the word <code>y</code>, and <codex>.\n",
        "Write `<pre>` or `<!--` or ```` ``` ```` in a line.\n",
        "- a\n- b\n    - c\n\n    Words.\n\n1. d\n\n    Words.\n",
        "Words that\n    hang over\n        and over.\n",
        "Text[^1].\n\n[^1]:\n    A note.\n\n    More of it.\n",
        "<!-- hidden\n\n    no code\n-->\n",
        "!!! note\n    Words.\n\n    More.\n",
        "| a |\n|---|\n| `x` |\n",
        "::: learntorch.cells\n    options:\n      members: [grid]\n",
    ],
)
def test_what_is_no_code_is_left_alone(text):
    assert told(text) == []


def test_prose_keeps_every_word_in_its_place():
    text = "a `b` <!-- c --> d\n\n```text\ne\n```\nf\n"
    assert prose(text) == "a     " + " " * 10 + " d\n\n\n\n\nf\n"


# The same, as Markdown itself sees it

EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
]


def code_blocks(text: str) -> int:
    """Count what Markdown shows as code."""
    settings = {"pymdownx.tabbed": {"alternate_style": True}}
    page = Markdown(extensions=EXTENSIONS, extension_configs=settings)
    return len(re.findall(r"<pre\b", page.convert(text)))


LEAVES = {
    "words": ["Some words", "and more"],
    "lazy": ["words", "    hanging", "        deeper"],
    "tight": ["- a", "- b", "    - c", "- d"],
    "admonition": ["!!! note", "    first words"],
}
OUTERMOST = {
    "comment": ["<!-- hidden", "", "    like code", "-->"],
    "footnote": ["Text[^1].", "", "[^1]:", "    A note.", "", "    More."],
}
CARELESS = {"code": ["    indented code", "    more"], **OUTERMOST}
HOLDERS = ["- item", "1. item", '!!! note "T"', '??? question "T"', '=== "T"']
BODIES = [["x = 1"], ["a", "", "b"], ["    deep", ""], ["# h", "- i"], ["!!! note", ""]]


class Author:
    """Writes pages at random: where `careless`, also in ways that lose a block."""

    def __init__(self, seed: int, careless: bool) -> None:
        self.random = random.Random(seed)
        self.careless = careless

    def page(self) -> str:
        blocks = [self.block(0) for _ in range(self.random.randint(1, 4))]
        return "\n".join(row for block in blocks for row in (*block, ""))

    def block(self, depth: int) -> list[str]:
        leaves = LEAVES | (CARELESS if self.careless else {} if depth else OUTERMOST)
        holders = [*HOLDERS, *(["- by two"] if self.careless else [])] if depth < 3 else []
        kind = self.random.choice(["fence", "fence", *leaves, *holders])
        if kind == "fence":
            mark = self.random.choice(["```", "````", "~~~"])
            return [f"{mark}text", *self.random.choice(BODIES), mark]
        return leaves[kind] if kind in leaves else self.holding(kind, depth)

    def holding(self, head: str, depth: int) -> list[str]:
        blocks = [self.block(depth + 1) for _ in range(self.random.randint(1, 3))]
        indent = "  " if head == "- by two" else "    "
        rows = [f"{indent}{row}" if row else "" for block in blocks for row in (*block, "")]
        return [head, "", *rows]


@pytest.mark.parametrize("seed", range(5))
def test_no_alarm_where_every_block_is_a_fence(seed):
    author = Author(seed, careless=False)
    for _ in range(60):
        page = author.page()
        assert told(page) == [], page
        assert code_blocks(page) == len(find(page)), page


@pytest.mark.parametrize("seed", range(5))
def test_no_block_escapes_on_a_careless_page(seed):
    author, alarms = Author(seed, careless=True), 0
    for _ in range(60):
        page = author.page()
        alarms += bool(told(page))
        assert told(page) or code_blocks(page) == len(find(page)), page
    assert 6 < alarms < 60


@pytest.mark.parametrize("page", pages(ROOT), ids=str)
def test_markdown_shows_as_many_blocks_on_our_pages_as_were_found(page):
    text = (ROOT / page).read_text("utf-8")
    assert told(text, page) == []
    front = text.split("---\n", 2) if text.startswith("---\n") else ["", "", text]
    # what superfences alone does not read
    plain = re.sub(r' (not-run|record)="[^"]*"', "", front[2])
    assert code_blocks(plain) == len(find(text))


def test_a_fence_in_a_docstring_is_held_to_the_same_form():
    (fence,) = find("Draw.\n\n```py\nprint(1)\n```\n")
    assert "unknown word `py`" in check_fence(fence, Path("learntorch/cells.py")).what
