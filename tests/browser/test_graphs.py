"""Graphs on a page: nodes light up their code, and lines their nodes."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.website import ROOT, build, serve

NET = """import torch
from torch import nn

from learntorch import graph, tracing

tracing()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 8)
        self.last = nn.Linear(8, 3)

    def forward(self, x):
        return self.last(torch.relu(self.first(x)))


net = Net()
print("before")
#> before
logits = net(torch.ones(2, 4))
loss = nn.functional.cross_entropy(
    logits,
    torch.tensor([0, 1]),
)
graph(loss).save("net.svg")
"""
LETTERS = """import torch

from learntorch import graph, tracing

tracing()
größe = [torch.ones(2, requires_grad=True) for _ in range(5)]
"𝒳 🎉 日本"; fläche = [a * a for a in größe]; höhe = sum(fläche)
graph(höhe).save("letters.svg")
"""  # noqa: RUF001 - letters of several bytes are what is tried
PAGE = """---
description: Graphs and their programs.
---
# Graphs

```python title="index/net.py"
--8<-- "index/net.py"
```

![The graph of loss](generated/index/net/net.svg)

```python title="index/letters.py"
--8<-- "index/letters.py"
```

![The graph of a sum](generated/index/letters/letters.svg)
"""
CONFIG = f"""INHERIT: {ROOT / "mkdocs.yml"}
nav: [index.md]
theme: {{custom_dir: {ROOT / "learntorch/site/theme"}}}
plugins: [search]
"""
MARKED = """name => [...(CSS.highlights.get(name) ?? [])].map(range => range.toString())"""
PIXELS = """svg => Math.min(...[...svg.querySelectorAll("text")].map(text =>
    text.getBoundingClientRect().height))"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a small site with two graphs is served."""
    folder = tmp_path_factory.mktemp("graphs")
    files = {
        "snippets/index/net.py": NET,
        "snippets/index/letters.py": LETTERS,
        "docs/index.md": PAGE,
        "mkdocs.yml": CONFIG,
        "pyproject.toml": "",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with serve(build(folder / "build/site", folder)) as address:
        yield address


def picture(page: Page, stem: str) -> Locator:
    return page.locator(f"svg.graph[id^='{stem}-picture']")


def node(page: Page, stem: str, text: str) -> Locator:
    return picture(page, stem).locator(".node", has=page.locator("text", has_text=text)).first


def lit_lines(page: Page, stem: str) -> list[str]:
    return page.locator(f"#{stem} .line.lit").all_inner_texts()


def said(page: Page, stem: str) -> Locator:
    return page.locator("figure.picture", has=picture(page, stem)).locator(".graph-code")


def away(page: Page) -> None:
    page.mouse.move(1, 1)


def test_pointing_at_a_node_lights_up_its_expression(visit) -> None:
    page = visit("")
    node(page, "net", "ReluBackward0").hover()
    expect(node(page, "net", "ReluBackward0")).to_have_class(re.compile(r"\blit\b"))
    assert lit_lines(page, "net") == ["        return self.last(torch.relu(self.first(x)))\n"]
    assert page.evaluate(MARKED, "graph-code") == ["torch.relu(self.first(x))"]
    assert page.evaluate(MARKED, "graph-calls") == ["net(torch.ones(2, 4))"]
    expect(said(page, "net")).to_have_text(
        "line 16: return self.last(torch.relu(self.first(x)))", use_inner_text=True
    )
    expect(said(page, "net").locator("mark")).to_have_text("torch.relu(self.first(x))")
    away(page)
    assert lit_lines(page, "net") == page.evaluate(MARKED, "graph-code") == []
    expect(said(page, "net")).to_be_empty()
    # it is sticky: on a phone it lies over the picture until that is scrolled past
    expect(said(page, "net")).to_have_css("background-color", "rgba(0, 0, 0, 0)")


def test_leaves_lead_to_the_line_that_defined_them(visit) -> None:
    page = visit("")
    node(page, "net", "net.last.bias").hover()
    assert page.evaluate(MARKED, "graph-code") == ["nn.Linear(8, 3)"]
    assert lit_lines(page, "net") == ["        self.last = nn.Linear(8, 3)\n"]


def test_expressions_of_several_lines_are_marked_line_by_line(visit) -> None:
    page = visit("")
    node(page, "net", "NllLossBackward0").hover()
    assert page.evaluate(MARKED, "graph-code") == [
        "nn.functional.cross_entropy(",
        "logits,",
        "torch.tensor([0, 1]),",
        ")",
    ]


def test_columns_count_letters_and_not_bytes(visit) -> None:
    page = visit("")
    node(page, "letters", "MulBackward0").hover()
    assert page.evaluate(MARKED, "graph-code") == ["a * a"]
    node(page, "letters", "höhe").hover()
    assert page.evaluate(MARKED, "graph-code") == ["sum(fläche)"]


def test_every_node_marks_what_its_title_says(visit) -> None:
    page = visit("")
    found = picture(page, "net").locator(".node").all()
    assert len(found) == 11
    for item in found:
        item.hover()
        title = item.locator("title").text_content() or ""
        (first, *_) = page.evaluate(MARKED, "graph-code")
        assert first in re.search(r"line \d+: ([^;]+)", title)[1]


def test_pointing_at_a_line_lights_up_its_nodes(visit) -> None:
    page = visit("")
    page.locator("#net .line", has_text="return self.last").hover()
    expect(picture(page, "net").locator(".node.lit")).to_have_count(5)
    page.locator("#net .line", has_text="self.first = ").hover()
    lit = picture(page, "net").locator(".node.lit")
    assert sorted(lit.locator(".name").all_text_contents()) == [
        "net.first.bias",
        "net.first.weight",
    ]
    page.locator("#net .line", has_text="import torch").first.hover()
    expect(lit).to_have_count(0)


def test_a_call_lights_up_what_was_made_within(visit) -> None:
    page = visit("")
    page.locator("#net .line", has_text="logits = net").hover()
    expect(picture(page, "net").locator(".node.lit")).to_have_count(5)


def test_the_keyboard_reaches_every_node(visit) -> None:
    page = visit("")
    count = picture(page, "net").locator(".node").count()
    picture(page, "net").locator(".node").first.focus()
    seen = []
    for _ in range(count):
        seen.append(page.evaluate("() => document.activeElement.id"))
        assert len(page.evaluate(MARKED, "graph-code")) > 0
        page.keyboard.press("Tab")
    assert len(set(seen)) == count
    assert all(name.startswith("net-picture") for name in seen)


def test_enter_keeps_what_is_lit_and_escape_lets_go(visit) -> None:
    page = visit("")
    node(page, "net", "ReluBackward0").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    node(page, "letters", "höhe").hover()
    away(page)
    assert page.evaluate(MARKED, "graph-code") == ["torch.relu(self.first(x))"]
    page.keyboard.press("Escape")
    assert page.evaluate(MARKED, "graph-code") == []


def test_a_tap_keeps_what_is_lit(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True) as context:
        page = context.new_page()
        page.goto(address)
        node(page, "net", "ReluBackward0").tap()
        assert page.evaluate(MARKED, "graph-code") == ["torch.relu(self.first(x))"]
        expect(said(page, "net")).to_contain_text("line 16")
        expect(said(page, "net")).to_be_in_viewport()
        page.locator("h1").tap()
        assert page.evaluate(MARKED, "graph-code") == []


def test_what_is_lit_is_copied_as_ever(visit, context) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit("")
    node(page, "net", "ReluBackward0").click()
    assert lit_lines(page, "net") != []
    page.locator("#net .copy").click()
    page.locator("#net .copy[data-state=copied]").wait_for()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == NET.replace("#> before\n", "")


def test_browsers_without_highlights_mark_whole_lines(browser: Browser, address: str) -> None:
    with browser.new_context() as context:
        context.add_init_script("delete globalThis.Highlight")
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        node(page, "net", "ReluBackward0").hover()
        expect(page.locator("#net .line.lit.whole")).to_have_count(1)
        assert errors == []


def test_without_javascript_the_picture_and_its_titles_remain(
    browser: Browser, address: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address)
        expect(picture(page, "net")).to_be_visible()
        relu = node(page, "net", "ReluBackward0")
        assert "line 16: return self.last" in (relu.locator("title").text_content() or "")
        relu.focus()
        expect(relu).to_be_focused()


def test_graphs_stay_legible_on_a_telephone(visit) -> None:
    page = visit("", width=390, height=844)
    assert page.evaluate("() => document.scrollingElement.scrollWidth") == 390
    for stem in ("net", "letters"):
        svg = picture(page, stem)
        assert svg.evaluate(PIXELS) >= 10
    assert picture(page, "letters").get_attribute("data-size") == "wide"
    frame = picture(page, "letters").locator("xpath=..")
    assert frame.evaluate("box => box.scrollWidth > box.clientWidth")
    last = picture(page, "letters").locator(".node").last
    last.focus()
    expect(last).to_be_in_viewport(ratio=0.9)


def test_nodes_have_names_and_colors_follow_the_page(visit) -> None:
    page = visit("")
    expect(picture(page, "net")).to_have_role("group")
    expect(picture(page, "net")).to_have_accessible_name("The graph of loss")
    expect(node(page, "net", "net.last.bias")).to_have_accessible_name(
        re.compile(r"net\.last\.bias, leaf; shape \(3,\), float32; line 13: ")
    )
    leaf = node(page, "net", "net.last.bias").locator("rect")
    color = "item => getComputedStyle(item).fill"
    light = leaf.evaluate(color)
    page.emulate_media(color_scheme="dark")
    assert leaf.evaluate(color) != light
    assert page.locator("svg.graph [style], svg.graph[style]").count() == 0
