"""Show the files that snippets drew: SVG within the page, other images by their address."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from PIL import Image, UnidentifiedImageError

from learntorch.site.embedded import Folders
from learntorch.site.exhibits import FRONTEND, SUFFIX, page_of, weight
from learntorch.site.interactive import interactive
from learntorch.site.svg import inline

MODEL = ".onnx"  # ends the name of a file that a figure of the same name loads
LOG = logging.getLogger("mkdocs.learntorch")
GENERATED = re.compile(r"(?:\.\./)*generated/(?P<name>[^#]+)(?:#.*)?")


def drawn(source: str) -> Path | None:
    """Return the name of the artefact that an image shows, or None for another image."""
    found = GENERATED.fullmatch(source)
    return Path(found["name"]) if found else None


def drawer(artefact: Path, folders: Folders) -> Path:
    """Return the snippet that wrote `artefact`, as a path below the folder of snippets.

    The folder of an artefact bears the name of its snippet, and may have folders in it.
    """
    names = [folder.with_suffix(".py") for folder in artefact.parents if folder.name]
    found = [name for name in names if (folders.snippets / name).is_file()]
    return found[0] if found else artefact.parent.with_suffix(".py")


class Pictures(Treeprocessor):
    """Shows the files that snippets drew, and reports images that tell nothing.

    Args:
        md: what renders the page.
        folders: where things lie.
        id_of: tells the id of the block that shows a snippet; empty if none does.
    """

    def __init__(self, md: Markdown, folders: Folders, id_of: Callable[[Path], str]) -> None:
        super().__init__(md)
        self.folders = folders
        self.id_of = id_of
        self.styles: set[str] = set()

    def run(self, root: ElementTree.Element) -> None:
        """Show every picture of the page."""
        self.styles.clear()
        images = [(parent, item) for parent in root.iter() for item in parent if item.tag == "img"]
        for number, (parent, item) in enumerate(images, 1):
            source = unquote(item.get("src", ""))
            if not item.get("alt", "").strip():
                LOG.warning("%s: a picture without a text for those who do not see it", source)
            artefact = drawn(source)
            if artefact is not None:
                self._show(parent, item, artefact, number)

    def _show(
        self, parent: ElementTree.Element, item: ElementTree.Element, artefact: Path, number: int
    ) -> None:
        path = self.folders.generated / artefact
        alone = parent.tag == "p" and len(parent) == 1
        alone = alone and not (parent.text or "").strip() and not (item.tail or "").strip()
        try:
            if path.parent.suffix == SUFFIX:
                self._open(item, path, f"{path.parent.stem}-picture-{number}")
            elif path.suffix == ".svg":
                self._inline(item, path, f"{path.stem}-picture-{number}")
            elif path.suffix == ".json" and alone:
                self._interact(item, path, f"{path.stem}-picture-{number}")
            else:
                _measure(item, path)
        except (OSError, ValueError) as error:
            self._miss(item, path, "no such picture" if isinstance(error, OSError) else str(error))
        else:
            if alone:
                self._frame(parent, drawer(artefact, self.folders))

    def _inline(self, item: ElementTree.Element, path: Path, name: str) -> None:
        html = inline(path.read_text("utf-8"), item.get("alt", ""), name, self.styles)
        _replace(item, "drawing", self.md.htmlStash.store(html))

    def _open(self, item: ElementTree.Element, path: Path, name: str) -> None:
        """Show the poster of a board, as a link that a click turns into the board."""
        page, alt = page_of(item.get("src", "")), item.get("alt", "")
        size = weight(self.folders.generated / FRONTEND)
        self._inline(item, path, name)
        drawing = ElementTree.Element("span", {"class": "drawing"})
        drawing.text = item.text
        words = ElementTree.Element("span", {"class": "open"})
        words.text = f"Open TensorBoard (the first one on this site loads {size})"
        item.tag, item.text = "a", None
        item.attrib.update({"class": "board", "href": page, "data-title": alt})
        item.extend([drawing, words])

    def _interact(self, item: ElementTree.Element, path: Path, name: str) -> None:
        html, style = interactive(path.read_text("utf-8"), item.get("alt", ""), name)
        model, source = path.with_suffix(MODEL), item.get("src", "")
        _replace(item, style, self.md.htmlStash.store(html))
        item.tag = "div"  # it holds a table
        if model.is_file():  # the site engine makes its address that of the built page
            link = ElementTree.SubElement(item, "a", {"class": "file", "download": ""})
            link.set("href", str(PurePosixPath(source).with_suffix(MODEL)))
            link.text = f"{model.name} ({model.stat().st_size / 1000:.0f} kB)"

    def _miss(self, item: ElementTree.Element, path: Path, what: str) -> None:
        note = f"{path}: {what}; run: learntorch render"
        LOG.warning(note)
        _replace(item, "missing", note)

    def _frame(self, parent: ElementTree.Element, snippet: Path) -> None:
        """Make a figure of a paragraph that holds a picture only."""
        parent.tag = "figure"
        parent.set("class", "picture")
        caption, key = ElementTree.SubElement(parent, "figcaption"), self.id_of(snippet)
        caption.text = "drawn by "
        link = {"href": f"#{key}"} if key else {}
        ElementTree.SubElement(caption, "a" if key else "span", link).text = snippet.name


def _measure(item: ElementTree.Element, path: Path) -> None:
    """Say how large an image is, so that nothing moves when it comes."""
    try:
        with Image.open(path) as image:
            width, height = image.size
    except UnidentifiedImageError:
        raise ValueError("no image that can be read") from None
    size = {"width": str(width), "height": str(height)}
    item.attrib.update({**size, "loading": "lazy", "decoding": "async"})


def _replace(item: ElementTree.Element, style: str, text: str) -> None:
    """Put `text` in the place of an image."""
    tail = item.tail
    item.clear()
    item.tag, item.text, item.tail = "span", text, tail
    item.set("class", style)
