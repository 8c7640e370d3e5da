"""The pictures of tensors: what they hold, how they look, what they refuse."""

import itertools
import re
import subprocess
import sys
import warnings
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch

from learntorch import curves
from learntorch.cells import DARK, LIGHT, STYLE, Picture, above, beside, grid

SVG = "{http://www.w3.org/2000/svg}"
THEME = Path(__file__).parents[1] / "learntorch/site/theme"
STYLESHEET = THEME / "assets/stylesheets/learntorch.css"
COLORS = [str(number) for number in range(9)]


def parse(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(picture.svg())


def cells_of(picture: Picture) -> list[ElementTree.Element]:
    return [
        group for group in parse(picture).iter(f"{SVG}g") if group.find(f"{SVG}rect") is not None
    ]


def tips(picture: Picture) -> list[str]:
    return [cell.find(f"{SVG}title").text for cell in cells_of(picture)]


def labels(picture: Picture) -> list[str]:
    return [cell.find(f"{SVG}text").text or "" for cell in cells_of(picture)]


def kinds(picture: Picture) -> list[str]:
    return [cell.get("class") for cell in cells_of(picture)]


def texts(picture: Picture) -> dict[str, tuple[float, float]]:
    """Return where the middle of each text stands, by the text."""
    return {
        element.text: (
            x + float(element.get("x")),
            y + float(element.get("y")) - 0.35 * size(element),
        )
        for element, x, y in placed(parse(picture))
        if element.tag == f"{SVG}text"
    }


def size(element: ElementTree.Element) -> float:
    return float(element.get("font-size", 14))


def placed(element, x=0.0, y=0.0):
    """Yield each element below `element` with the offset that its groups give it."""
    for child in element:
        moved = re.fullmatch(r"translate\((\S+) (\S+)\)", child.get("transform", ""))
        dx, dy = map(float, moved.groups()) if moved else (0.0, 0.0)
        yield child, x + dx, y + dy
        yield from placed(child, x + dx, y + dy)


def boxes(picture: Picture) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of each cell."""
    found = []
    for rect, x, y in placed(parse(picture)):
        if rect.tag == f"{SVG}rect":
            left, top = x + float(rect.get("x")), y + float(rect.get("y"))
            right, bottom = left + float(rect.get("width")), top + float(rect.get("height"))
            found.append((left, top, right, bottom))
    return found


def example() -> Picture:
    """Return a picture with something of everything."""
    pages = torch.arange(12).view(2, 2, 3)
    words = [["a & b", "<c>"], ["日本", "é"]]
    table = grid(
        torch.zeros(2, 2), "words", text=words, rows=["up", "down"], columns=["left", "right"]
    )
    marked = grid(pages, "pages", colors=torch.arange(3), faint=pages > 8)
    return above(beside(marked, "@", grid(torch.empty(0, 3))), "↓ then", table, grid(2.5))


@pytest.mark.parametrize("shape", [(), (1,), (5,), (2, 3), (3, 1), (2, 3, 4), (1, 1, 1)])
def test_each_element_is_a_cell_that_names_its_index_and_value(shape):
    tensor = torch.randint(-50, 50, shape, generator=torch.Generator().manual_seed(3))
    found = tips(grid(tensor))
    assert len(found) == tensor.numel()
    if not shape:
        assert found == [str(tensor.item())]
        return
    for tip in found:
        index, value = re.fullmatch(r"\[(.+)\] = (.+)", tip).groups()
        assert tensor[tuple(map(int, index.split(", ")))].item() == int(value)
    assert len(set(found)) == len(found)


def test_cells_stand_where_their_index_says():
    places = dict(
        zip(tips(grid(torch.arange(6).view(2, 3))), boxes(grid(torch.zeros(2, 3))), strict=True)
    )
    ranks = sorted(places, key=lambda tip: (places[tip][1], places[tip][0]))
    assert ranks == [
        f"[{row}, {column}] = {row * 3 + column}" for row in (0, 1) for column in range(3)
    ]


def test_pages_stand_side_by_side_with_their_index_above():
    picture = grid(torch.arange(12).view(3, 2, 2))
    found, heads = boxes(picture), texts(picture)
    for page in range(3):
        left, right = found[4 * page][0], found[4 * page + 3][2]
        x, y = heads[f"[{page}]"]
        assert x == (left + right) / 2
        assert y < found[4 * page][1] == found[0][1]
    assert found[3][2] < found[4][0]


@pytest.mark.parametrize(
    ("tensor", "wanted"),
    [
        ([7, -12345678901], ["7", "-12345678901"]),
        ([0.1, 1.0, 3.14159, 1e-8], ["0.1", "1", "3.142", "1e-08"]),
        ([float("nan"), -float("inf")], ["nan", "-inf"]),
        ([True, False], ["T", "F"]),
        (torch.tensor([1 + 2j]), ["1+2j"]),
    ],
)
def test_numbers_are_written_compactly(tensor, wanted):
    assert labels(grid(tensor)) == wanted


@pytest.mark.parametrize(
    "dtype",
    [
        *(torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64),
        *(torch.uint16, torch.uint32, torch.uint64, torch.float16, torch.bfloat16),
        *(torch.float32, torch.float64, torch.float8_e4m3fn, torch.complex64),
    ],
)
def test_any_dtype_can_be_drawn(dtype):
    drawn = labels(grid(torch.tensor([0, 1]).to(dtype)))
    assert drawn == {torch.bool: ["F", "T"], torch.complex64: ["0+0j", "1+0j"]}.get(
        dtype, ["0", "1"]
    )


def read_only() -> np.ndarray:
    array = np.arange(3)
    array.flags.writeable = False
    return array


@pytest.mark.parametrize(
    "data",
    [
        [0, 1, 2],
        range(3),
        np.arange(3),
        np.arange(3)[::-1][::-1],
        np.arange(2, -1, -1)[::-1],
        read_only(),
        torch.arange(3.0, requires_grad=True),
        torch.arange(3).to_sparse(),
        torch.arange(6)[::2] // 2,
        [np.int64(0), torch.tensor(1), 2],
    ],
)
def test_whatever_as_tensor_takes_can_be_drawn_without_a_warning(data):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert tips(grid(data)) == ["[0] = 0", "[1] = 1", "[2] = 2"]


def test_lists_of_tensors_and_arrays_are_rows():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert labels(grid([torch.tensor([1, 2]), np.array([3, 4])])) == ["1", "2", "3", "4"]


def test_drawing_does_not_change_the_tensor():
    tensor = torch.arange(3.0, requires_grad=True)
    grid(tensor, colors=torch.arange(3), faint=[True, False, True])
    assert tensor.tolist() == [0, 1, 2]
    assert tensor.requires_grad


@pytest.mark.parametrize("shape", [(0,), (0, 3), (2, 0), (2, 0, 3), (10**12, 0)])
def test_a_tensor_without_elements_is_an_outline_with_its_shape(shape):
    picture = grid(torch.zeros(shape), "nothing", colors=1)
    assert labels(picture) == [str(shape)]
    assert kinds(picture) == ["c0 faint"]
    assert "nothing" in texts(picture)


def test_colors_and_faint_broadcast_to_the_shape():
    picture = grid(torch.zeros(2, 3), colors=[[1], [2]], faint=[True, False, False])
    assert kinds(picture) == ["c1 faint", "c1", "c1", "c2 faint", "c2", "c2"]
    assert kinds(grid([1, 2], colors=torch.tensor([True, False]), faint=True)) == [
        "c1 faint",
        "c0 faint",
    ]


def test_text_stands_in_place_of_the_values():
    words = [["int64", "float32"], [torch.bool, 3.14159]]
    picture = grid(torch.zeros(2, 2), text=words)
    assert labels(picture) == ["int64", "float32", "torch.bool", "3.142"]
    assert tips(picture)[1] == "[0, 1] = float32"
    assert labels(grid([1, 2], text=torch.tensor([8, 9]))) == ["8", "9"]
    assert tips(grid([1], text=[""])) == ["[0]"]
    assert labels(grid(torch.zeros(1, device="meta"), text=["?"])) == ["?"]


def test_headings_stand_beside_their_rows_and_columns():
    picture = grid([[1, 2], [3, 4]], rows=["first", "second"], columns=["left", "right"])
    found, heads = boxes(picture), texts(picture)
    assert heads["left"][0] == (found[0][0] + found[0][2]) / 2
    assert heads["right"][0] == (found[1][0] + found[1][2]) / 2
    assert heads["second"][1] == pytest.approx((found[2][1] + found[2][3]) / 2)
    assert heads["second"][0] < found[2][0]
    assert heads["left"][1] < found[0][1]


def test_strings_are_operators_at_the_height_of_the_cells():
    column, row = torch.tensor([[1], [2], [3]]), torch.tensor([[10, 20]])
    parts = [grid(column, "a"), "+", grid(row), "=", grid(column + row, columns=["x", "y"])]
    picture = beside(*parts)
    found, words = boxes(picture), texts(picture)
    middles = [
        (found[1][1] + found[1][3]) / 2,
        (found[3][1] + found[3][3]) / 2,
        words["+"][1],
        words["="][1],
    ]
    assert middles == pytest.approx([middles[0]] * 4)
    assert found[0][2] < words["+"][0] < found[3][0]
    assert found[4][2] < words["="][0] < found[5][0]


def test_above_stacks_and_centers():
    picture = above(grid([1, 2, 3]), "then", grid([4]))
    found, words = boxes(picture), texts(picture)
    assert found[0][3] < words["then"][1] < found[3][1]
    assert words["then"][0] == (found[3][0] + found[3][2]) / 2 == (found[0][0] + found[2][2]) / 2


def test_nothing_overlaps_and_nothing_leaves_the_picture():
    picture = example()
    _, _, width, height = map(float, parse(picture).get("viewBox").split())
    found = boxes(picture)
    assert len(found) == 12 + 1 + 4 + 1
    assert all(
        left >= 0 and top >= 0 and right <= width - 4 and bottom <= height - 4
        for left, top, right, bottom in found
    )
    for one, other in itertools.combinations(found, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)


def test_cells_are_as_wide_as_the_widest_label_in_all_pages():
    widths = {
        round(right - left) for left, _, right, _ in boxes(grid(torch.tensor([[[1]], [[1234567]]])))
    }
    assert len(widths) == 1
    assert widths.pop() > 7 * 0.6 * 14
    assert boxes(grid([7])) == [(0, 0, 34, 28)]


def test_it_is_an_svg_that_pages_can_hold():
    picture = example()
    root, svg = parse(picture), picture.svg()
    assert (root.tag, root.get("class"), root.get("role")) == (f"{SVG}svg", "cells", "img")
    assert root.get("viewBox").split()[2:] == [root.get("width"), root.get("height")]
    assert root[0].tag == f"{SVG}title"
    assert not re.search(r"\n\s*\n", svg)
    assert not re.search(r"\s(style|id|on\w+|href)=", svg)
    assert "http" not in svg.replace('xmlns="http://www.w3.org/2000/svg"', "")


def test_its_title_says_what_it_shows():
    picture = beside(grid([1], "a < b"), "+", grid([[2]]))
    assert parse(picture)[0].text == "a < b + a tensor of shape (1, 1)"
    assert ElementTree.fromstring(picture.svg(title="A sum"))[0].text == "A sum"


def test_words_cannot_break_the_document():
    nasty = ['"</text><script>', "a\n\n\nb", "&amp;\x00\ud800\x1b"]
    picture = grid([1, 2, 3], title="<&>\n\n", text=nasty, columns=nasty)
    assert labels(picture) == ['"</text><script>', "a b", "&amp;\ufffd\ufffd\ufffd"]
    assert not re.search(r"\n\s*\n", picture.svg())


def test_the_same_input_gives_the_same_bytes_in_any_process(tmp_path):
    program = (
        "import torch; from learntorch.cells import *; pages = torch.arange(12).view(2, 2, 3)\n"
        "left = grid(pages, 'p', colors=torch.arange(3), faint=pages > 8)\n"
        "beside(left, '+', grid(0.5)).save('p.svg')"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    pages = torch.arange(12).view(2, 2, 3)
    picture = beside(grid(pages, "p", colors=torch.arange(3), faint=pages > 8), "+", grid(0.5))
    assert (tmp_path / "p.svg").read_bytes() == f"{picture.svg()}\n".encode()
    picture.save(tmp_path / "again.svg")
    assert (tmp_path / "again.svg").read_bytes() == (tmp_path / "p.svg").read_bytes()


def test_notebooks_show_a_picture():
    assert grid([1])._repr_svg_() == grid([1]).svg()


@pytest.mark.parametrize(
    ("draw", "came", "wanted", "do"),
    [
        (lambda: grid(torch.zeros(2, 3, 4, 5)), "(2, 3, 4, 5)", "at most 3", "grid(tensor[0])"),
        (lambda: grid(torch.zeros(1, 1, 1, 1, 1)), "5 axes", "at most 3", "grid(tensor[0, 0])"),
        (
            lambda: grid(torch.zeros(7, 143)),
            "1001 elements",
            "at most 1000",
            "grid(tensor[:8, :8])",
        ),
        (lambda: grid([1, 2, 3], colors=[1, 2]), "colors of shape (2,)", "(3,)", "give one value"),
        (lambda: grid([1, 2], colors=9), "no color 9", "0 (neutral) to 8", "colors % 9"),
        (lambda: grid([1, 2], colors=[-1, 0]), "no color -1", "0 (neutral) to 8", "colors % 9"),
        (lambda: grid([1], colors=[0.5]), "torch.float32", "whole numbers", ".long()"),
        (lambda: grid([1], colors="red"), "colors came as a str", "give numbers", "in lists"),
        (
            lambda: grid([1, 2], faint=[[True], [False], [True]]),
            "faint of shape (3, 1)",
            "(2,)",
            "give",
        ),
        (
            lambda: grid([1, 2], text=["a"]),
            "text is a list of 1",
            "a list of 2",
            "one word for each",
        ),
        (lambda: grid([1, 2], text="ab"), "text is 'ab'", "a list of 2", "nested lists"),
        (
            lambda: grid([[1, 2]], text=[["a", ["b"]]]),
            "text[0][1] is a list of 1",
            "one word",
            "give",
        ),
        (lambda: grid(1, text=["a"]), "a list of 1", "one word", "give"),
        (lambda: grid([1, 2], rows="ab"), "rows came as 2", "1 are wanted", "rows=range(1)"),
        (
            lambda: grid([1, 2], columns=["a"]),
            "columns came as 1",
            "2 are wanted",
            "columns=range(2)",
        ),
        (lambda: grid([["a"]]), "tensor came as a list", "give numbers", "text=[...]"),
        (lambda: grid([[1], [1, 2]]), "tensor came as a list", "equal lengths", "give numbers"),
        (lambda: grid(None), "NoneType", "give numbers", "nested in lists"),
        (
            lambda: grid(torch.zeros(2, device="meta")),
            "on meta",
            "no values",
            "grid(tensor, text=...)",
        ),
        (
            lambda: beside(grid([1]), torch.ones(1)),
            "got a Tensor",
            "pictures and strings",
            "beside(grid(...)",
        ),
        (lambda: above(), "nothing to draw", "above", "above(grid(...)"),
    ],
)
def test_errors_say_what_came_what_was_wanted_and_what_to_type(draw, came, wanted, do):
    with pytest.raises(ValueError, match=re.escape(came)) as caught:
        draw()
    assert wanted in str(caught.value)
    assert do in str(caught.value)


def test_as_many_cells_as_allowed_are_drawn():
    assert len(cells_of(grid(torch.zeros(8, 125)))) == 1000


# The colors, against the definitions of WCAG 2 (contrast), CIE 1976 (L*a*b*) and
# Machado, Oliveira and Fernandes 2009 (color vision, full dichromacy).
VISION = {
    "all cones": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "no L": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no M": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "no S": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def channels(color: str) -> np.ndarray:
    return np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255


def linear(rgb: np.ndarray) -> np.ndarray:
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one: np.ndarray, other: np.ndarray) -> float:
    high, low = sorted((XYZ[1] @ linear(color) for color in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(color: str, vision: list[list[float]]) -> np.ndarray:
    x, y, z = XYZ @ np.clip(np.array(vision) @ linear(channels(color)), 0, 1) / [0.9505, 1, 1.089]
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_the_contrast_formula_is_right():
    assert contrast(channels("#ffffff"), channels("#000000")) == pytest.approx(21, abs=0.01)
    assert contrast(channels("#767676"), channels("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["page", *COLORS])
def test_text_can_be_read_on_every_color(scheme, name):
    text, fill, page = (channels(scheme[key]) for key in ("text", name, "page"))
    opacity = float(re.search(r"fill-opacity:([\d.]+)", STYLE).group(1))
    assert contrast(text, fill) >= 4.5
    assert contrast(text, opacity * fill + (1 - opacity) * page) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_can_be_seen_on_the_page(scheme):
    assert contrast(channels(scheme["line"]), channels(scheme["page"])) >= 3


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_two_colors_stay_apart_under_every_color_vision(scheme, vision):
    seen = [lab(scheme[name], VISION[vision]) for name in COLORS]
    nearest = min(np.linalg.norm(one - other) for one, other in itertools.combinations(seen, 2))
    assert nearest > 10


def tokens(form: str) -> dict[str, tuple[str, str]]:
    """Return colors of the site, light and dark, by their names."""
    text = STYLESHEET.read_text("utf-8")
    found = re.findall(rf"--({form}): light-dark\((#\w{{6}}), (#\w{{6}})\)", text)
    return {name: (light, dark) for name, light, dark in found}


def test_lines_have_the_colors_of_the_site():
    hues = tokens(r"hue-\d")
    assert [*hues] == [f"hue-{number}" for number in range(len(curves.DASHES))]
    assert [*zip(*hues.values(), strict=True)] == [curves.LIGHT, curves.DARK]


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("lines", [curves.LIGHT, curves.DARK], ids=["light", "dark"])
def test_each_two_lines_stay_apart_under_every_color_vision(lines, vision):
    seen = [lab(color, VISION[vision]) for color in lines]
    nearest = min(np.linalg.norm(one - other) for one, other in itertools.combinations(seen, 2))
    assert nearest > 10


@pytest.mark.parametrize("lines", [curves.LIGHT, curves.DARK], ids=["light", "dark"])
def test_lines_can_be_seen_on_every_page(lines):
    dark = lines == curves.DARK
    pages = [(DARK if dark else LIGHT)["page"], tokens("paper")["paper"][dark]]
    assert len(lines) == 6
    for color, page in itertools.product(lines, pages):
        assert contrast(channels(color), channels(page)) >= 3, (color, page)


def test_every_picture_carries_the_same_style_and_defines_what_it_uses():
    styles = {parse(picture).find(f"{SVG}style").text for picture in (example(), grid([1]))}
    assert styles == {f"\n{STYLE}\n"}
    used, defined = (
        set(re.findall(form, STYLE)) for form in (r"var\((--[\w-]+)\)", r"(--[\w-]+):")
    )
    assert used == defined
    assert {f".c{name} rect" for name in COLORS} == set(re.findall(r"\.c\d rect", STYLE))


def test_every_rule_is_scoped_to_pictures():
    flat = re.sub(r"@media [^{]+\{(.*)\}", r"\1", STYLE)
    selectors = re.findall(r"([^{}\n]+)\{", flat)
    assert len(selectors) == STYLE.count("{") - STYLE.count("@media")
    assert all("svg.cells" in selector for selector in selectors)


def test_the_scheme_of_the_page_wins_over_that_of_the_system():
    order = [
        STYLE.index(":where(svg.cells)"),
        STYLE.index("@media screen and (prefers-color-scheme:dark)"),
        STYLE.index(":where([data-md-color-scheme=default] svg.cells)"),
        STYLE.index(":where([data-md-color-scheme=slate] svg.cells)"),
    ]
    assert order == sorted(order)  # they weigh the same, so the last one wins
    for name, color in (LIGHT | {"page": "transparent"}).items():
        assert f"--cells-{name}:{color}" in STYLE[order[2] : order[3]]
    for name, color in (DARK | {"page": "transparent"}).items():
        assert f"--cells-{name}:{color}" in STYLE[order[3] :]
