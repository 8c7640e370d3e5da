"""Show a laboratory's notebook with the parts that every other page has.

mkdocs-jupyter converts notebooks with nbconvert, which reads ``jupyter_nbconvert_config.json``
and there finds our template, ``notebook_page``. The template brings `Laboratory` with it,
which makes the page: its prose with Python-Markdown, each cell as the figure of a snippet.
Nothing of Jupyter's own styles and scripts comes along.
"""

from __future__ import annotations

import base64
import io
import itertools
import logging
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path, PurePosixPath
from typing import Any

from markdown import Markdown
from nbconvert.preprocessors import Preprocessor
from PIL import Image

from learntorch.site import figure, labs, notebooks, path
from learntorch.site.embedded import Folders, verified
from learntorch.site.figure import Figure, Segment
from learntorch.site.glossary import Glossary
from learntorch.site.inventory import LABS
from learntorch.site.svg import inline
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load

LOG = logging.getLogger("mkdocs.learntorch")
FOLDERS = Folders(
    Path("snippets"), Path("build/records"), Path("docs/generated"), Path("records")
)  # as in mkdocs.yml
KIND = "lab"  # a copy button copies all cells of this kind, down to its own
_PACKAGE = f"{labs.SITE}installation/#learntorch"  # tells how to install it
_EXTENSIONS = {
    "tables": {},
    "toc": {"permalink": "#", "permalink_title": "Link to this section", "toc_depth": 3},
}


class Laboratory(Preprocessor):
    """Puts the page of a notebook among the resources of its template."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Make the page of the notebook `nb`."""
        resources["laboratory"] = page(nb.cells, resources["metadata"]["name"], FOLDERS)
        return nb, resources


def page(cells: Sequence[Any], name: str, folders: Folders) -> str:
    """Return the HTML of a laboratory.

    Args:
        cells: those of its notebook.
        name: that of its script, without suffix.
        folders: where things lie.
    """
    report, caption, needs = "", "not checked", False
    try:
        program = load(folders.snippets / LABS.name / f"{name}.py")
        needs = notebooks.needs_ours(program.code)
        caption = f"all cells {verified(program, folders)}"
    except ProblemError as error:
        report = str(error)
        LOG.warning(report)
    prose = _prose(name, folders)
    groups = itertools.groupby(_parts(cells, prose, caption, report), key=lambda part: part[0])
    html = "\n".join(_group(answer, [html for _, html in group]) for answer, group in groups)
    if needs:
        above, below = figure.split(html)
        html = f'{above}<a href="{_PACKAGE}">learntorch</a>{below}'
    return html.replace("</h1>", f"</h1>{_length(name, folders)}", 1)


def _length(name: str, folders: Folders) -> str:
    """Return the line that says how long a laboratory takes."""
    found = path.chapter(f"generated/{LABS.name}/{name}.ipynb", folders)
    if not found:
        return ""
    return f'\n<p class="{path.CLASS}" data-search-exclude>{path.words(found)}</p>'


def _group(answer: bool, parts: Sequence[str]) -> str:
    html = "\n".join(parts)
    fold = f'<details class="success"><summary>Answer</summary>\n{html}\n</details>'
    return fold if answer else html


def _prose(name: str, folders: Folders) -> Markdown:
    """Return what converts the cells of prose; all of them share the terms of the glossary."""
    md = Markdown(extensions=[*_EXTENSIONS], extension_configs=_EXTENSIONS)
    beside = PurePosixPath(name, "lab.md")  # words mean what they do in the chapter of its name
    terms = Glossary(md, folders.pages, lambda: beside, place=f"{labs.SITE}glossary/")
    md.treeprocessors.register(terms, "learntorch_glossary", 1)
    return md


def _parts(
    cells: Sequence[Any], prose: Markdown, caption: str, report: str
) -> Iterator[tuple[bool, str]]:
    """Yield the HTML of each cell, and whether it is an answer."""
    styles: set[str] = set()
    number = 0
    for cell in cells:
        tags = cell.metadata.get("tags", [])
        if labs.ABOUT in tags:
            continue
        if cell.cell_type == "code":
            number += 1
            told = (caption, report) if number == 1 else ("", "")  # of all cells, where it is seen
            html = "\n".join([_figure(cell, number, *told), *_pictures(cell, number, styles)])
        else:
            html = prose.reset().convert(cell.source)
        yield labs.ANSWER in tags, html


def _figure(cell: Any, number: int, caption: str, report: str) -> str:
    segments = [*figure.plain(f"{cell.source}\n"), *_said(cell.outputs)]
    key = f"cell-{number}"
    return Figure(
        KIND, f"Cell {number}", segments, caption, report, key, copy="Copy to here"
    ).html()


def _said(outputs: Sequence[Any]) -> Iterator[Segment]:
    """Yield what a cell printed, and the error that ended it."""
    for one in outputs:
        if one.output_type == "stream":
            yield figure.spoken("output", one.text.removesuffix("\n").split("\n"))
        elif one.output_type == "error":
            yield figure.spoken("error", one.traceback)


def _pictures(cell: Any, number: int, styles: set[str]) -> Iterator[str]:
    for one in cell.outputs:
        if one.output_type == "display_data":
            told = one.metadata["learntorch"]
            html = _picture(one.data, told["name"], told["alt"], number, styles)
            by = f'drawn by <a href="#cell-{number}">cell {number}</a>'
            yield f'<figure class="picture">{html}<figcaption>{by}</figcaption></figure>'


def _picture(data: Any, name: str, alt: str, number: int, styles: set[str]) -> str:
    """Return a drawing within the page; for other images the place where their file lies."""
    if svg := data.get("image/svg+xml"):
        return f'<span class="drawing">{inline(svg, alt, f"picture-{number}", styles)}</span>'
    with Image.open(io.BytesIO(base64.b64decode(data["image/png"]))) as image:
        width, height = image.size
    size = f'width="{width}" height="{height}" loading="lazy" decoding="async"'
    return f'<img alt="{escape(alt)}" src="{escape(name)}" {size}>'
