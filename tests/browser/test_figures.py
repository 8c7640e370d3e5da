"""The figures of the tensor chapters: they say what was recorded, and answer to what is typed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import loaded

CHAPTERS = {
    "broadcast": "tensors/broadcasting/",
    "storage": "tensors/memory/",
    "indexing": "tensors/memory/",
    "promotion": "tensors/attributes/",
    "dim": "tensors/shape/",
}
EXAMPLES = [kind for kind in CHAPTERS if kind != "promotion"]
VALUES = "svg => [...svg.lastElementChild.querySelectorAll('[data-at]')].map(c => c.textContent)"
OUTSIDE = """figure => [...figure.querySelectorAll("*")]
    .filter(item => item.getBoundingClientRect().right > figure.getBoundingClientRect().right)
    .map(item => item.outerHTML)"""
INLINE = """figure => [...figure.querySelectorAll("*")]
    .filter(item => item.hasAttribute("style") || item.matches("style, script"))
    .map(item => item.outerHTML)"""
PAIRS = """figure => {
  const [own, ...others] = figure.querySelectorAll("table.sums");
  const dtypes = [...own.tBodies[0].rows].map((row, at) => row.cells[at + 1].dataset.dtype);
  const pair = (kind, dtype, cell, at) => {
    const other = kind === "Python number" ? ["bool", "int", "float"][at] : dtypes[at];
    const found = learntorch.rules.promote(["tensor", dtype], [kind, other]);
    return [cell.dataset.dtype, found.dtype];
  };
  return [own, ...others].flatMap(table => [...table.tBodies[0].rows].flatMap((row, number) =>
    [...row.cells].slice(1).map((cell, at) => pair(table.dataset.with, dtypes[number], cell, at))));
}"""


def figure_of(visit: Callable[..., Page], kind: str, width: int = 1280) -> Locator:
    found = visit(CHAPTERS[kind], width=width).locator(f".answers.{kind}")
    found.scroll_into_view_if_needed()
    return found


def type_into(figure: Locator, label: str, text: str) -> None:
    figure.get_by_label(label, exact=True).fill(text)


def recorded(figure: Locator) -> list[tuple[str, list[str]]]:
    """Return the code and the cells of each row that a run recorded."""
    rows = figure.locator("tr[data-code]").all()
    return [
        (row.get_attribute("data-code") or "", row.locator("td").all_inner_texts()) for row in rows
    ]


def said(figure: Locator) -> str:
    return figure.locator(".said").inner_text()


def numbers(texts: list[str]) -> list[float]:
    return [float(text) for text in texts]


def agrees(figure: Locator, kind: str, cells: list[str]) -> None:
    """Assert that a figure says what the cells of a recorded row say."""
    if len(cells) == 1:
        assert figure.locator(".said code").inner_text() == cells[0]
        return
    assert figure.locator(".said code").count() == 0
    drawn = (
        numbers(figure.locator("svg.stage").evaluate(VALUES)) if kind in ("indexing", "dim") else []
    )
    if kind == "broadcast":
        assert f"The sum has shape {cells[0]}." in said(figure)
        strides = re.findall(r"strides (\(.*?\))", said(figure))
        assert " ".join(strides) == cells[1]
    elif kind == "storage":
        last = figure.locator(".aligned tbody tr").last.locator("td").all_inner_texts()
        assert last[:3] == cells[:3]
        assert f"Shape {cells[0]}: {'a view' if cells[3] == 'yes' else 'a copy'}" in said(figure)
    elif kind == "indexing":
        assert f"Shape {cells[0]}, {'a view' if cells[2] == 'yes' else 'a copy'}" in said(figure)
        assert drawn == numbers(re.findall(r"[\d.]+", cells[1]))
    else:
        assert figure.locator(".said .shape").last.inner_text() == cells[0]
        assert drawn == numbers(re.findall(r"[\d.]+", cells[1]))


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("kind", EXAMPLES)
def test_it_says_what_was_recorded(visit: Callable[..., Page], kind: str, width: int) -> None:
    figure = figure_of(visit, kind, width)
    rows = recorded(figure)
    assert len(rows) >= 6
    assert any(len(cells) == 1 for _, cells in rows)
    for code, cells in rows:
        figure.get_by_label("Example").select_option(code)
        agrees(figure, kind, cells)
        assert figure.evaluate(OUTSIDE) == []
        assert figure.evaluate(INLINE) == []


def test_promotion_agrees_with_its_rule_in_every_cell(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "promotion")
    pairs = figure.evaluate(PAIRS)
    assert len(pairs) == 100 + 100 + 30
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


@pytest.mark.parametrize("width", [1280, 390])
def test_promotion_marks_the_answer(visit: Callable[..., Page], width: int) -> None:
    figure = figure_of(visit, "promotion", width)
    lists = figure.get_by_role("combobox")
    for chosen, answer, why in (
        (("tensor", "uint8", "tensor", "int8"), "int16", "neither holds the other"),
        (("tensor", "int64", "0-d tensor", "float16"), "float16", "the higher one wins"),
        (("0-d tensor", "float64", "tensor", "float32"), "float32", "does not count"),
        (("tensor", "uint8", "Python number", "float"), "float32", "the default"),
    ):
        for place, choice in zip(lists.all(), chosen, strict=True):
            place.select_option(choice)
        expect(figure.locator("td[data-now]")).to_have_attribute("data-dtype", answer)
        expect(figure.locator("td[data-now]")).to_be_visible()
        expect(figure.locator(".said")).to_contain_text(f"torch.{answer}")
        expect(figure.locator(".said")).to_contain_text(why)
        assert figure.locator("table.sums:visible").count() == 1
        assert figure.evaluate(OUTSIDE) == []


CHAIN = "x = torch.arange(12), and then"
WRONG = {
    "broadcast": [
        ("a", "(2, x)", "Type sizes with commas"),
        ("b", "", "() for a scalar"),
        ("c", "1,1,1,1,1", "At most 4 axes"),
    ],
    "storage": [
        (CHAIN, "x.look(3, 4)", ".look is not known here"),
        (CHAIN, "y", "Begin with x"),
        (CHAIN, "x.view(3, 4", ".view wants parentheses"),
        (CHAIN, "x(3)", "(3) is neither a call"),
        (CHAIN, "x.expand(999, 12)", "more than this figure"),
    ],
    "indexing": [
        ("index", "X[1;3]", "1;3 is no index here"),
        ("index", "X[", "Write X and an index in brackets"),
        ("index", "X[0, alert(1)]", "alert(1) is no index here"),
        ("index", "X[..., ...]", "One ... is enough"),
    ],
    "dim": [
        ("X", "(9, 9)", "At most 24 elements"),
        ("dim", "one", "A whole number"),
    ],
}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_wrong_input_is_told_beside_the_field(visit: Callable[..., Page], kind: str) -> None:
    figure = figure_of(visit, kind, width=390)
    stage, before = figure.locator("svg.stage"), said(figure)
    drawn = stage.inner_html()
    for label, text, words in WRONG[kind]:
        typed = figure.get_by_label(label, exact=True)
        old = typed.input_value()
        typed.fill(text)
        message = figure.locator(f"#{typed.get_attribute('aria-describedby')}")
        expect(message).to_contain_text(words)
        expect(typed).to_have_attribute("aria-invalid", "true")
        assert (stage.inner_html(), said(figure)) == (drawn, before)
        assert figure.evaluate(OUTSIDE) == []
        typed.fill(old)
        expect(message).to_be_empty()
        expect(typed).not_to_have_attribute("aria-invalid", "true")


def test_typing_needs_only_the_keyboard(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "storage")
    page = figure.page
    figure.get_by_label("x = torch.arange(12), and then").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("x.view(2, 6)[:, ::2]")
    expect(figure.locator(".said")).to_have_text("Shape (2, 3): a view of x.")
    page.keyboard.press("Tab")
    slider = figure.get_by_role("slider", name="Element")
    expect(slider).to_be_focused()
    page.keyboard.press("End")
    expect(figure.locator(".where")).to_contain_text("Element [1, 2] reads cell 0 + 1·6 + 2·2 = 10")
    expect(slider).to_have_attribute("aria-valuetext", "element [1, 2] reads cell 10")
    expect(figure.locator(".arrow")).to_have_count(1)


def test_a_tap_chooses_an_element(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "storage", width=390)
    figure.locator("svg.stage [data-at='5']").first.click()
    expect(figure.locator(".where")).to_contain_text("Element [1, 2] reads cell")


def test_a_copy_has_a_storage_of_its_own(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "storage")
    type_into(figure, "x = torch.arange(12), and then", "x.view(3, 4).T.reshape(2, 6)")
    titles = figure.locator("svg.stage .title").all_text_contents()
    assert titles == ["(2, 6)", "its own storage", "the storage of x"]
    expect(figure.locator(".aligned tbody tr").last).to_contain_text("a copy of its own")


def test_writing_reaches_x_only_through_a_view(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "indexing")
    new = figure.locator("svg.stage > g").first.locator("text", has_text="-1")
    type_into(figure, "index", "X[[0, 2], 1:4]")
    figure.get_by_label("write: X[...] = -1", exact=True).check()
    expect(new).to_have_count(6)
    figure.get_by_label(re.compile("name it")).check()
    expect(figure.locator(".said")).to_contain_text("changes nothing of X")
    expect(new).to_have_count(0)
    type_into(figure, "index", "X[0:2, 1:4]")
    expect(figure.locator(".said")).to_contain_text("changes 6 cells of X")
    expect(new).to_have_count(6)


def test_three_tensors_and_the_axis_that_clashes(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "broadcast")
    for label, text in (("a", "(2, 1)"), ("b", "(1, 3)"), ("c", "(4, 2, 2)")):
        type_into(figure, label, text)
    expect(figure.locator(".said")).to_contain_text(
        "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 2"
    )
    expect(figure.locator(".said")).to_contain_text("tensor a is the sum of the first two")
    assert figure.locator("tr > .clash").all_inner_texts() == ["1", "3", "2"]
    type_into(figure, "c", "(4, 2, 3)")
    expect(figure.locator(".said")).to_contain_text("The sum has shape (4, 2, 3)")
    expect(figure.locator(".clash")).to_have_count(0)


def test_dim_tells_what_goes_and_what_comes(visit: Callable[..., Page]) -> None:
    figure = figure_of(visit, "dim")
    expect(figure.locator(".said del")).to_have_text("3")
    figure.get_by_label("keepdim", exact=True).check()
    expect(figure.locator(".said ins")).to_have_text("1")
    figure.get_by_label("stack", exact=True).check()
    type_into(figure, "dim", "-1")
    expect(figure.locator(".said ins")).to_have_text("2")
    type_into(figure, "Y", "(2, 4)")
    expect(figure.locator(".said code")).to_have_text(
        "RuntimeError: stack expects each tensor to be equal size, "
        "but got [2, 3] at entry 0 and [2, 4] at entry 1"
    )
    figure.get_by_label("softmax", exact=True).check()
    expect(figure.get_by_label("Y", exact=True)).not_to_be_visible()
    expect(figure.locator(".said")).to_contain_text("add up to 1")


@pytest.mark.parametrize("kind", CHAPTERS)
def test_without_javascript_picture_and_table_remain(
    browser: Browser, address: str, kind: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTERS[kind])
        figure = page.locator(f".answers.{kind}")
        assert figure.locator("input, button, select").count() == 0
        assert figure.locator("td:visible").count() > 10
        if kind != "promotion":
            expect(figure.locator("svg.stage")).to_be_visible()
            assert figure.locator("svg.stage rect").count() > 5


def test_only_pages_with_a_figure_load_its_files(site: Path) -> None:
    pages = [path for path in site.rglob("index.html") if "generated" not in path.parts]
    loading = 0
    for path in pages:
        html = path.read_text("utf-8")
        scripts = loaded(html)
        for kind in (*CHAPTERS, "stepper", "surface", "timeline", "series", "digits"):
            shown = f'class="answers {kind}' in html
            file = "indexing" if kind == "storage" else kind  # one file for both
            assert shown == ((file, ".js") in scripts), (path, kind)
            loading += shown
        assert (("kit", ".js") in scripts) == ('class="answers ' in html)
    assert loading >= 8
