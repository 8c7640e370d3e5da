"""A Python-Markdown extension that shows snippets, dialogues and pictures.

It is no plugin of a site engine, so that every engine that renders Python-Markdown
can use it. It brings ``pymdownx.superfences`` with it; ``pymdownx.snippets`` has put
the program into the fence before. What does not hold is shown on the page and logged
as a warning, which ``mkdocs build --strict`` turns into a failure.
"""

from __future__ import annotations

import itertools
import logging
import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from pymdownx.superfences import (
    SuperFencesBlockPreprocessor,
    SuperFencesCodeExtension,
    SuperFencesException,
)

from learntorch.site import downloads, figure, meanings, measured, notebooks, versions
from learntorch.site.embedded import Folders, as_it_ran, find, recorded, verified
from learntorch.site.figure import Figure
from learntorch.site.finder import Found, finder
from learntorch.site.glossary import Glossary
from learntorch.site.messages import Messages
from learntorch.site.path import Length, Times
from learntorch.site.pictures import Pictures
from learntorch.site.verification import Verification
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import Program, parse

LOG = logging.getLogger("mkdocs.learntorch")
INSTALLATION, PACKAGE = "installation.md", "#learntorch"  # tells how to install it
Split = Callable[[str], tuple[str, str]]
OPTION = re.compile(r"""([\w-]+)=(["'])(.*?)\2""")
FIGURE = re.compile(
    r'<figure class="snippet" data-kind="(\w+)"(?: id="([^"]*)")?>(.*)</figure>', re.DOTALL
)


class BlocksExtension(Extension):
    """Shows the blocks and pictures of a chapter; its settings name the folders."""

    def __init__(self, **settings: Any) -> None:
        self.config = {
            "snippets": ["snippets", "The folder of programs"],
            "records": ["build/records", "The folder of what came of them"],
            "generated": ["docs/generated", "The folder of the files that they wrote"],
            "measured": ["records", "The folder of records that certain machines made"],
            "pages": ["docs", "The folder of pages"],
            "nav": ["mkdocs.yml", "The settings that name the pages in their order"],
            "colab": ["", "OWNER/REPOSITORY/blob/BRANCH/FOLDER that holds the built site"],
        }
        super().__init__(**settings)
        folders = {key: Path(value) for key, value in self.getConfigs().items() if key != "colab"}
        self.folders = Folders(**folders)
        self.shown: list[tuple[str, str]] = []  # of each block its title and its id
        self.meanings: dict[str, Found] = {}  # by the id of a block, what its error means
        self.explained: list[Found] = []  # all errors of the page that have an entry
        self.needing: set[str] = set()  # the ids of blocks whose programs import learntorch

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown calls it so
        """Add fences, figures and pictures to `md`."""
        md.registerExtension(self)
        makers = {"python": self.python, "pycon": self.pycon, "console": self.console}
        fences = [_fence(word, make) for word, make in makers.items()]
        Fences(custom_fences=fences).extendMarkdown(md)
        # before "toc" (5), so that headings keep clear of the ids of figures
        md.treeprocessors.register(Figures(md, self), "learntorch_figures", 9)
        box = meanings.Meanings(md, self.explained, self.up)
        md.treeprocessors.register(box, "learntorch_meanings", 8.5)
        md.treeprocessors.register(Download(md, self), "learntorch_notebook", 8)
        md.treeprocessors.register(Messages(md, self.folders), "learntorch_messages", 7)
        md.treeprocessors.register(Times(md, self.folders), "learntorch_times", 7)
        length = Length(md, self.folders, self.page)
        md.treeprocessors.register(length, "learntorch_length", 7)
        others = versions.Versions(md, self.folders.measured)
        md.treeprocessors.register(others, "learntorch_versions", 7)
        verified = Verification(md, self.folders)
        md.treeprocessors.register(verified, "learntorch_verification", 7)
        md.treeprocessors.register(Tables(md), "learntorch_tables", 6)
        # after "toc" (5), whose titles need no links; before the engine's addresses (0)
        terms = Glossary(md, self.folders.pages, self.page)
        md.treeprocessors.register(terms, "learntorch_glossary", 1)
        # after the engine's own handling of addresses (0), which reports those that lead nowhere
        pictures = Pictures(md, self.folders, self.id_of)
        md.treeprocessors.register(pictures, "learntorch_pictures", -1)

    def reset(self) -> None:
        """Forget the page before."""
        self.shown.clear()
        self.meanings.clear()
        self.explained.clear()
        self.needing.clear()

    def python(self, source: str, options: dict[str, str]) -> Figure:
        """Return the figure of a snippet."""
        title = options.get("title", "")
        name, key = Path(title).name or "Python", self._id(title) if title else ""
        report, caption, panels, program = "", "", "", None
        try:
            program = find(source, title, self.folders)
            if notebooks.needs_ours(program.code):
                self.needing.add(key)
            caption = verified(program, self.folders)
            kinds = options.get("record", "")
            panels = measured.shown(program, Path(title), kinds, self.folders.measured)
            panels += versions.shown(program, Path(title), self.folders.measured)
            self._explain(program, key)
        except ProblemError as error:
            report, caption = str(error), "not checked"
            LOG.warning(report)
        if program and report:
            program = as_it_ran(program, self.folders)
        segments = figure.python(program) if program else _as_it_stands(source, title)
        return Figure("python", name, segments, caption, report, key, panels)

    def pycon(self, source: str, options: dict[str, str]) -> Figure:
        """Return the figure of a dialogue with Python."""
        return Figure("pycon", options.get("title", "Python"), figure.pycon(source))

    def console(self, source: str, options: dict[str, str]) -> Figure:
        """Return the figure of shell commands."""
        why = options.get("not-run")
        footer = f"not run: {why}" if why else ""
        return Figure("console", options.get("title", "Terminal"), figure.console(source), footer)

    def id_of(self, snippet: Path) -> str:
        """Return the id of the first block that shows `snippet`; empty if none does."""
        return next((key for title, key in self.shown if Path(title) == snippet), "")

    def page(self) -> PurePosixPath | None:
        """Return the page whose blocks were shown: their folder bears its name."""
        if not self.shown:
            return None
        return PurePosixPath(self.shown[0][0]).parent.with_suffix(".md")

    def up(self) -> str:
        """Return what leads from the page to the folder of pages."""
        page = self.page()
        return "../" * (len(page.parts) - 1) if page else ""

    def saved(self, name: Path) -> dict[str, str]:
        """Return what a link to a generated file says; nothing where there is no such file."""
        if not (self.folders.generated / name).is_file():
            return {}
        return {"href": f"{self.up()}generated/{name.as_posix()}", "download": name.name}

    def in_colab(self, book: Path) -> dict[str, str]:
        """Return what a link says that opens a generated notebook in Colab; nothing without."""
        colab = self.getConfig("colab").strip("/")
        if not colab or not self.saved(book):
            return {}
        site = f"https://colab.research.google.com/github/{colab}"
        return {"href": f"{site}/generated/{book.as_posix()}"}

    def _explain(self, program: Program, key: str) -> None:
        """Remember what the errors of a program mean, where another page says it."""
        record, known, page = recorded(program, self.folders), finder(self.folders), self.page()
        self.explained += [one for one in known.explained(record) if one.page != page]
        meaning = known.meaning(record)
        if meaning and meaning.page != page:
            self.meanings[key] = meaning

    def _id(self, title: str) -> str:
        """Return a name for a block that no block before it on the page has."""
        stem, taken = Path(title).stem, {key for _, key in self.shown}
        names = (f"{stem}-{number}" if number > 1 else stem for number in itertools.count(1))
        key = next(name for name in names if name not in taken)
        self.shown.append((title, key))
        return key


class Fences(SuperFencesCodeExtension):  # type: ignore[misc]
    """Superfences that also take an option with a hyphen: ``not-run="why"``."""

    def patch_fenced_rule(self) -> None:
        """Put our reader of fences in the place of the one that it derives from."""
        super().patch_fenced_rule()
        plain = self.md.preprocessors["fenced_code_block"]
        fences = FencesPreprocessor(self.md)
        fences.config, fences.extension = plain.config, self
        self.superfences[0]["formatter"] = fences.highlight
        self.md.preprocessors.register(fences, "fenced_code_block", 25)


class FencesPreprocessor(SuperFencesBlockPreprocessor):  # type: ignore[misc]
    """Reads fences; `handle_unrecognized` gets those with words that superfences leaves."""

    def handle_unrecognized(self, m: re.Match[str]) -> bool:
        """Say whether a fence is one of ours, and if so take its options."""
        self.lang, found = m["lang"], None
        for entry in self.extension.superfences:
            found = entry if entry["name"] == self.lang else found
        self.options = {key: value for key, _, value in OPTION.findall(m["unrecognized"] or "")}
        self.attrs: dict[str, str] = {}
        self.formatter = found["formatter"] if found else None
        return found is not None


class Figures(Treeprocessor):
    """Makes the figures elements of the page, so that the engine sees their ids and links."""

    def __init__(self, md: Markdown, blocks: BlocksExtension) -> None:
        super().__init__(md)
        self.blocks = blocks

    def run(self, root: ElementTree.Element) -> None:
        """Turn each paragraph that holds a figure only into that figure."""
        for item in list(root.iter()):
            number = HTML_PLACEHOLDER_RE.fullmatch((item.text or "").strip())
            raw = self.md.htmlStash.rawHtmlBlocks[int(number[1])] if number else ""
            found = FIGURE.fullmatch(raw) if isinstance(raw, str) else None
            if number and found:
                self._place(item, found, int(number[1]))

    def _place(self, item: ElementTree.Element, found: re.Match[str], number: int) -> None:
        target, text = item, item.text
        if item.tag != "p":  # an item of a list without paragraphs
            item.text, target = None, ElementTree.Element("figure")
            item.insert(0, target)
        target.tag, target.text = "figure", text
        target.attrib.update({"class": "snippet", "data-kind": found[1]})
        key = unescape(found[2] or "")
        held, rest = self.md.htmlStash.rawHtmlBlocks, found[3]
        held[number] = rest
        for split, link in self._links(key):
            held[number], rest = split(rest)
            link.tail, number = self.md.htmlStash.store(rest), len(held) - 1
            target.append(link)
        if key:
            target.set("id", key)
            self._offer(target, key)

    def _links(self, key: str) -> Iterator[tuple[Split, ElementTree.Element]]:
        """Yield the links within a figure, from above, and what makes room for each."""
        if key in self.blocks.meanings:
            yield meanings.split, meanings.link(self.blocks.meanings[key], self.blocks.up())
        if key in self.blocks.needing and (self.blocks.folders.pages / INSTALLATION).is_file():
            where = f"{self.blocks.up()}{INSTALLATION}{PACKAGE}"
            link = ElementTree.Element("a", {"href": where})
            link.text = "learntorch"
            yield figure.split, link

    def _offer(self, figure: ElementTree.Element, key: str) -> None:
        """Add links to the program as a file and as a notebook, where there are such."""
        title = next((Path(title) for title, one in self.blocks.shown if one == key), Path())
        name = downloads.FOLDER / title
        book = name.with_suffix(".ipynb")
        links = [
            (name.suffix, self.blocks.saved(name), f"Download {name.name}"),
            (book.suffix, self.blocks.saved(book), f"Download {book.name}"),
            ("Colab", self.blocks.in_colab(book), f"Open {book.name} in Colab"),
        ]
        if links := [link for link in links if link[1]]:
            box = ElementTree.SubElement(figure, "p", {"class": "save", "data-search-exclude": ""})
            for words, told, label in links:
                ElementTree.SubElement(box, "a", told | {"aria-label": label}).text = words


class Download(Treeprocessor):
    """Ends a chapter with links to it as a notebook and to all of its programs."""

    def __init__(self, md: Markdown, blocks: BlocksExtension) -> None:
        super().__init__(md)
        self.blocks = blocks

    def run(self, root: ElementTree.Element) -> None:
        """Add links to what there is."""
        page = self.blocks.page()
        if page is None:
            return
        book = Path(notebooks.FOLDER, page.with_suffix(".ipynb"))
        archive = downloads.archive_of(Path(downloads.FOLDER, page.with_suffix("")))
        links = [
            ("Download this chapter as a notebook", self.blocks.saved(book)),
            ("Open in Colab", self.blocks.in_colab(book)),
            ("Download its programs as .py files", self.blocks.saved(archive)),
        ]
        if links := [link for link in links if link[1]]:
            end = ElementTree.SubElement(root, "p", {"class": "notebook"})
            for words, told in links:
                ElementTree.SubElement(end, "a", told).text = words


class Tables(Treeprocessor):
    """Puts each table into a box that scrolls on a small screen, and names its rows."""

    def run(self, root: ElementTree.Element) -> None:
        """Wrap the tables, and say by a class how a column is aligned.

        A strict Content-Security-Policy forbids the style that Python-Markdown writes.
        """
        found = [(parent, item) for parent in root.iter() for item in parent if item.tag == "table"]
        for parent, table in found:
            box = ElementTree.Element("div", {"class": "table"})
            box.tail, table.tail = table.tail, None
            parent[list(parent).index(table)] = box
            box.append(table)
            self._name_rows(table)
            for cell in table.iter():
                style = cell.attrib.pop("style", "")
                if style.startswith("text-align: "):
                    cell.set("class", style.removeprefix("text-align: ").rstrip(";"))

    def _name_rows(self, table: ElementTree.Element) -> None:
        """Take the first cell of each row for its name, where nothing stands above it."""
        corner = table.find("thead/tr/th")
        if corner is None or len(corner) or (corner.text or "").strip():
            return
        corner.tag = "td"
        for row in table.findall("tbody/tr"):
            row[0].tag = "th"
            row[0].set("scope", "row")


def makeExtension(**settings: Any) -> BlocksExtension:  # noqa: N802 - Python-Markdown calls it so
    """Return the extension, as Python-Markdown asks for it."""
    return BlocksExtension(**settings)


def _fence(word: str, make: Callable[[str, dict[str, str]], Figure]) -> dict[str, Any]:
    """Return what superfences wants to know of a fence with `word`."""

    def write(
        source: str, _language: str, _class: str, options: dict[str, str], _md: Markdown, **_: Any
    ) -> str:
        try:
            return make(source, options).html()
        except Exception as error:  # superfences would drop the block without a word
            raise SuperFencesException(f"{word} block: {error}") from error

    return {"name": word, "class": word, "format": write, "validator": _take_all}


def _take_all(
    _language: str,
    inputs: dict[str, str],
    options: dict[str, str],
    _attrs: dict[str, str],
    _md: Markdown,
) -> bool:
    options.update(inputs)
    return True


def _as_it_stands(source: str, title: str) -> list[figure.Segment]:
    """Return the segments of a fence that embeds nothing."""
    try:
        return figure.python(parse(f"{source.rstrip()}\n", Path(title)))
    except ProblemError:
        return figure.plain(f"{source.rstrip()}\n")
