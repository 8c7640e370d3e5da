"""Put SVG files within a page, so that they follow its colors."""

from __future__ import annotations

import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
PHONE = 333  # pixels that a phone of 390 leaves to a picture, also in a fold within a fold
LEAST = 9.5  # pixels of the smallest letters there

ElementTree.register_namespace("", SVG[1:-1])


def inline(text: str, alt: str, name: str, styles: set[str]) -> str:
    """Return an SVG file as an element of a page.

    Args:
        text: the file.
        alt: what it shows, for readers who do not see it.
        name: its id; it also goes before each id in it, which another picture may use.
        styles: those that the page has already; takes up those of this picture.

    Raises:
        ValueError: the text is no SVG.
    """
    root = _parse(text)
    for child in list(root):
        if child.tag in (f"{SVG}title", f"{SVG}metadata"):
            root.remove(child)  # the page names the picture
    _rename(root, name)
    _restyle(root, name, styles)
    _resize(root)
    if _is_wide(root):
        root.set("data-size", "wide")
    # A picture whose parts can be reached has said so: within an "img" nobody finds them.
    root.attrib.update({"id": name, "role": root.get("role", "img"), "aria-label": alt})
    return ElementTree.tostring(root, encoding="unicode").strip()


def _parse(text: str) -> ElementTree.Element:
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - a program of ours wrote it
    except ElementTree.ParseError as error:
        raise ValueError(f"no SVG: {error}") from None
    if root.tag != f"{SVG}svg":
        raise ValueError(f"no SVG: its root is {root.tag}")
    return root


def _rename(root: ElementTree.Element, name: str) -> None:
    """Put `name` before every id."""
    ids = {key for item in root.iter() if (key := item.get("id"))}
    for item in root.iter():
        for key, value in list(item.attrib.items()):
            if key.startswith(XLINK):  # old, and SVG 2 says the same without
                del item.attrib[key]
            item.set(key.removeprefix(XLINK), _renamed(key, value, name, ids))


def _renamed(key: str, value: str, name: str, ids: set[str]) -> str:
    if key == "id":
        return f"{name}-{value}"
    if value.startswith("#") and value[1:] in ids:
        return f"#{name}-{value[1:]}"
    return value.replace("url(#", f"url(#{name}-")


def _restyle(root: ElementTree.Element, name: str, styles: set[str]) -> None:
    """Keep styles within the picture, and from being written twice.

    A rule that names the picture's own class is kept as it is: it means all of them.
    """
    for parent in list(root.iter()):
        for item in [child for child in parent if child.tag == f"{SVG}style"]:
            text = item.text or ""
            if f"svg.{root.get('class')}" not in text:
                item.text = f"#{name} {{ {text.replace('url(#', f'url(#{name}-')} }}"
            elif text in styles:
                parent.remove(item)
            styles.add(text)


def _resize(root: ElementTree.Element) -> None:
    """Give the picture a viewBox, without which it cannot shrink to a small screen."""
    lengths = [root.get(key, "").removesuffix("px") for key in ("width", "height")]
    if "viewBox" not in root.attrib and all(re.fullmatch(r"[\d.]+", item) for item in lengths):
        root.set("viewBox", f"0 0 {lengths[0]} {lengths[1]}")


def _is_wide(root: ElementTree.Element) -> bool:
    """Say whether letters would be too small on a phone: the stylesheet lets such a picture scroll.

    A picture has one size of letters at its root, and others as attributes.
    """
    found = [item.get("font-size", "").removesuffix("px") for item in root.iter()]
    sizes = [float(size) for size in found if re.fullmatch(r"[\d.]+", size)]
    box = root.get("viewBox", "").replace(",", " ").split()
    has_letters = root.find(f".//{SVG}text") is not None
    return has_letters and len(box) == 4 and min(sizes, default=16) * PHONE < LEAST * float(box[2])
