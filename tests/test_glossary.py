"""The glossary: what is read of it, and which words of a page it marks."""

import re
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch.site.glossary import PAGE, Glossary, forms, terms

ROOT = Path(__file__).parents[1]
TEXT = """---
description: Terms.
---
# Glossary

axis {#axis}
:   A direction of a `tensor`.
:   [Sum](shape.md)

graph {#graph}
:   What is *recorded*, "as is".

graph break {#graph-break}
:   Where a graph ends.

guard {#guard data-on="compile"}
:   A condition.

rank {#rank data-off="matrix math/"}
:   The number of a process.

state dict {#state-dict}
:   A dictionary.
"""
MARKED = re.compile(r'<a class="term" href="([^"]*)" title="([^"]*)">([^<]*)</a>')


class Engine(Treeprocessor):
    """Knows its page, as MkDocs's processor of that name does."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.file = SimpleNamespace(src_uri=page)

    def run(self, root: ElementTree.Element) -> None:
        """Change nothing."""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / PAGE).write_text(TEXT, "utf-8")
    return tmp_path


def render(pages: Path, text: str, page: str | None = "a.md", shown: str | None = None) -> str:
    md = Markdown(extensions=["admonition", "attr_list", "md_in_html", "tables", "toc"])
    told = PurePosixPath(shown) if shown else None
    md.treeprocessors.register(Glossary(md, pages, lambda: told), "learntorch_glossary", 1)
    if page:
        md.treeprocessors.register(Engine(page), "relpath", 0)
    return md.convert(text)


def words(html: str) -> list[str]:
    return [found for _, _, found in MARKED.findall(html)]


def test_an_entry_is_its_name_its_id_and_its_first_definition() -> None:
    found = {term.name: term for term in terms(TEXT)}
    assert list(found) == ["axis", "graph", "graph break", "guard", "rank", "state dict"]
    assert (found["axis"].key, found["axis"].text) == ("axis", "A direction of a tensor.")
    assert found["guard"].on == ("compile",)
    assert found["rank"].off == ("matrix", "math/")


def test_the_first_use_of_a_term_becomes_a_link_with_its_entry(pages: Path) -> None:
    html = render(pages, "One graph, two graphs.\n\nAnother Graph.")
    assert MARKED.findall(html) == [
        ("glossary.md#graph", "What is recorded, &quot;as is&quot;.", "graph")
    ]
    text = re.sub("<[^>]*>", "", html)
    assert text == "One graph, two graphs.\nAnother Graph."


def test_plurals_capitals_and_line_ends_make_no_difference(pages: Path) -> None:
    assert words(render(pages, "Axes are counted, and State\ndicts saved.")) == [
        "Axes",
        "State\ndicts",
    ]
    assert forms("loss") == ("loss", "losses")
    assert forms("memory") == ("memory", "memories")


@pytest.mark.parametrize(
    "text",
    [
        "# Graph",
        "`graph`",
        "[a graph](b.md)",
        "    graph",
        "torch.graph",
        "a/graph",
        "graph.svg",
        "graphical subgraph graph-like",
        "| graph |\n|---|\n| 1 |",
        '!!! note "A graph"\n\n    It.',
        "![a graph](b.png)",
        '<div data-graph="graph"></div>',
    ],
)
def test_headings_links_code_and_parts_of_words_stay(pages: Path, text: str) -> None:
    assert words(render(pages, text)) == []


def test_what_stands_in_running_text_of_any_kind_is_marked(pages: Path) -> None:
    for text in ("- a graph", "**graph**", "!!! note\n\n    A graph.", "| a |\n|---|\n| graph |"):
        assert words(render(pages, text)) == ["graph"]
    assert words(render(pages, "`x` is an axis, *y* a graph, and a state dict.")) == [
        "axis",
        "graph",
        "state dict",
    ]


def test_a_longer_term_hides_a_shorter_one_in_it(pages: Path) -> None:
    text = "A graph break, a second graph break, and a graph."
    html = render(pages, text)
    assert words(html) == ["graph break", "graph"]
    assert html.endswith(">graph</a>.</p>")


def test_a_term_is_marked_only_where_it_means_that(pages: Path) -> None:
    text = "A guard and a rank."
    assert words(render(pages, text, "compile.md")) == ["guard", "rank"]
    assert words(render(pages, text, "data/loading.md")) == ["rank"]
    assert words(render(pages, text, "math/algebra.md")) == []


@pytest.mark.parametrize(("page", "up"), [("a.md", ""), ("b/a.md", "../"), ("c/b/a.md", "../../")])
def test_the_address_is_right_at_any_depth(pages: Path, page: str, up: str) -> None:
    assert f'href="{up}glossary.md#graph"' in render(pages, "A graph.", page)
    assert f'href="{up}glossary.md#graph"' in render(pages, "A graph.", None, shown=page)


def test_parts_of_one_page_share_their_first_uses(pages: Path) -> None:
    md = Markdown()
    terms = Glossary(md, pages, lambda: PurePosixPath("compile/lab.md"), place="../glossary/")
    md.treeprocessors.register(terms, "learntorch_glossary", 1)
    found = [MARKED.findall(md.convert(text)) for text in ("A graph.", "A graph, a guard.")]
    assert [[(link, word) for link, _, word in part] for part in found] == [
        [("../glossary/#graph", "graph")],
        [("../glossary/#guard", "guard")],
    ]


def test_the_glossary_and_what_is_no_page_stay_as_they_are(pages: Path) -> None:
    assert words(render(pages, "A graph.", PAGE.as_posix())) == []
    assert words(render(pages, "A graph.", None)) == []
    (pages / PAGE).unlink()
    assert words(render(pages, "A graph.")) == []


def test_each_term_of_the_site_has_an_id_an_entry_and_a_place_to_learn_it() -> None:
    text = (ROOT / "docs" / PAGE).read_text("utf-8")
    entries = text.split("\n\n")[2:]
    found = terms(text)
    assert len(found) == len(entries) >= 40
    assert len({term.key for term in found}) == len(found)
    names = [term.name.lower() for term in found]
    assert names == sorted(names)
    for term, entry in zip(found, entries, strict=True):
        rows = entry.rstrip().split("\n")
        assert rows[0].startswith(f"{term.name} {{#{term.key}")
        assert re.fullmatch(r":   \[.+\]\(.+\.md(#.+)?\)", rows[2]), term.name
        assert term.text.endswith("."), term.name
