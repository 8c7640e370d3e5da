"""The Markdown extension, on small texts: what a page shows of a snippet and of its run."""

import hashlib
import logging
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown import Markdown
from PIL import Image

from learntorch.site import figure, meanings
from learntorch.site.embedded import caption, duration
from learntorch.site.svg import inline
from learntorch.snippets.program import parse
from learntorch.snippets.record import Raised, Record, Trouble

PROGRAM = """import torch

x = torch.zeros(2, 3)
print(x.shape)
#> torch.Size([2, 3])

print("<b>&amp;</b>")
#> <b>&amp;</b>
x.shape()
#! TypeError: 'torch.Size' object is not callable
"""
OUTPUTS = ("", "", "torch.Size([2, 3])\n", "<b>&amp;</b>\n", "")
RAISED = Raised(9, "TypeError: 'torch.Size' object is not callable", "Traceback ...")
FENCE = '```python title="t/zeros.py"\n--8<-- "t/zeros.py"\n```\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><g id="a"/></svg>'
NEVER = "not checked"


class Site:
    """A folder with snippets, records and pictures, and what renders a page over it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "snippets/t").mkdir(parents=True)
        (root / "build/records/t").mkdir(parents=True)
        (root / "docs/generated/t/zeros").mkdir(parents=True)

    def write(self, text: str = PROGRAM, name: str = "t/zeros.py") -> None:
        (self.root / "snippets" / name).write_text(text, "utf-8")

    def record(self, text: str = PROGRAM, name: str = "t/zeros", **fields: object) -> Record:
        told = {"outputs": OUTPUTS, "raised": RAISED, "seconds": 0.0123, **fields}
        versions = {"python": "3.11.7", "torch": "2.13.0+cpu", "learntorch": "0.1.0"}
        digest = hashlib.sha256(text.encode()).hexdigest()
        record = Record(f"snippets/{name}.py", digest, versions=versions, **told)  # type: ignore[arg-type]
        (self.root / f"build/records/{name}.json").write_text(record.to_json(), "utf-8")
        return record

    def render(self, text: str) -> str:
        folders = {"snippets": "snippets", "records": "build/records"}
        settings = {
            "learntorch.site.blocks": {**folders, "generated": "docs/generated"},
            "pymdownx.snippets": {"base_path": ["snippets"], "check_paths": True},
            "pymdownx.tabbed": {"alternate_style": True},
        }
        others = ["admonition", "attr_list", "md_in_html", "pymdownx.details", "tables", "toc"]
        return Markdown(extensions=[*others, *settings], extension_configs=settings).convert(text)


class Voices(HTMLParser):
    """Gathers the text of each ``pre`` of a page by its class."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "pre":
            self.inside.append(dict(attrs).get("class") or "")
            self.said.append((self.inside[-1], ""))
        elif self.inside and dict(attrs).get("class") == "label":
            self.inside.append("label")

    def handle_endtag(self, tag: str) -> None:
        if self.inside and (tag == "pre" or self.inside[-1] == "label"):
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] != "label":
            voice, text = self.said.pop()
            self.said.append((voice, text + data))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.chdir(tmp_path)
    return Site(tmp_path)


@pytest.fixture
def warned(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING, "mkdocs")
    return caplog


def test_program_and_output_are_segments_of_one_figure(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    site.write()
    site.record()
    html = site.render(FENCE)
    assert html.count("<figure") == 1
    assert '<figure class="snippet" data-kind="python" id="zeros">' in html
    assert [voice for voice, _ in Voices(html).said] == [
        *("program", "output", "program", "output", "program", "error"),
    ]
    assert "checked with torch 2.13.0 · CPU · 12 ms" in html
    assert '<button type="button" class="copy" aria-label="Copy zeros.py" ' in html
    assert warned.text == ""


def test_what_is_copied_is_the_program_without_its_marks(site: Site) -> None:
    site.write()
    site.record()
    said = Voices(site.render(FENCE)).said
    rows = [row for row in PROGRAM.splitlines(keepends=True) if row[:2] not in ("#>", "#!")]
    assert "".join(text for voice, text in said if voice == "program") == "".join(rows)


def test_output_and_error_are_shown_as_they_were_printed(site: Site) -> None:
    site.write()
    site.record()
    said = Voices(site.render(FENCE)).said
    assert [text for voice, text in said if voice == "output"] == [
        "torch.Size([2, 3])",
        "<b>&amp;</b>",
    ]
    assert [text for voice, text in said if voice == "error"] == [RAISED.text]
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in site.render(FENCE)


@pytest.mark.parametrize(
    "text",
    [
        PROGRAM,
        "print(1)",
        "\n\nprint(1)\n#> 1\n\n\n# the end\n",
        'x = """a\n\n  b <i>\n"""\nprint(x)\n#> a\n#>\n#>   b <i>\n#>\nprint()\n',
        "x = 'ä\\t'  # é & \"quoted\"\n",
        "if True:\n\tprint(1)\n#> 1\n",
    ],
)
def test_segments_hold_the_program_to_the_letter(text: str) -> None:
    program = parse(text, Path("p.py"))
    html = "".join(item.html for item in figure.python(program))
    parts = Voices(html).said
    assert "".join(said for voice, said in parts if voice == "program") == program.code
    lines = [line for item in program.statements for line in item.shown]
    shown = [said.split("\n") for voice, said in parts if voice == "output"]
    assert [row for rows in shown for row in rows] == lines


def test_lines_bear_their_numbers_in_the_file(site: Site) -> None:
    site.write()
    site.record()
    root = ET.fromstring(site.render(FENCE).replace(" data-search-exclude", ""))
    rows = root.findall(".//span[@data-line]")
    texts = PROGRAM.split("\n")
    numbers = [int(row.get("data-line", "")) for row in rows]
    assert numbers == [1, 2, 3, 4, 6, 7, 9]
    assert ["".join(row.itertext()) for row in rows] == [f"{texts[n - 1]}\n" for n in numbers]


@pytest.mark.parametrize(
    ("before", "indent"),
    [
        ('!!! note "A note"\n\n', "    "),
        ("??? question\n\n    ??? success\n\n", "        "),
        ('=== "One"\n\n    Text.\n\n=== "Two"\n\n', "    "),
        ("1.  An item\n\n", "    "),
        ("- tight\n", "    "),
    ],
)
def test_it_works_within_other_things(
    site: Site, warned: pytest.LogCaptureFixture, before: str, indent: str
) -> None:
    site.write()
    site.record()
    plain = Voices(site.render(FENCE)).said
    html = site.render(before + "".join(f"{indent}{row}\n" for row in FENCE.splitlines()))
    assert Voices(html).said == plain
    assert html.count('id="zeros"') == 1
    assert "<p><figure" not in html
    assert warned.text == ""


def test_ids_differ_and_headings_keep_clear_of_them(site: Site) -> None:
    site.write()
    site.record()
    html = site.render(f"## Zeros\n\n{FENCE}\n{FENCE}")
    ids = [part.split('"')[0] for part in html.split(' id="')[1:]]
    assert sorted(ids) == ["zeros", "zeros-2", "zeros_1"]


def test_a_snippet_that_changed_since_is_not_checked(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    site.write(PROGRAM.replace("zeros", "ones"))
    site.record()
    html = site.render(FENCE)
    assert NEVER in html
    assert "checked with" not in html
    assert "torch.ones" in "".join(text for _, text in Voices(html).said)
    assert "snippets/t/zeros.py: has changed since it was run" in warned.text
    assert "learntorch render" in warned.text


def test_a_snippet_that_was_not_run_is_not_checked(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    site.write()
    html = site.render(FENCE)
    assert NEVER in html
    assert "was not run" in html
    assert "snippets/t/zeros.py: was not run" in warned.text


def test_a_broken_record_is_reported(site: Site, warned: pytest.LogCaptureFixture) -> None:
    site.write()
    (site.root / "build/records/t/zeros.json").write_text("{}")
    assert NEVER in site.render(FENCE)
    assert "build/records/t/zeros.json: no record" in warned.text


def test_trouble_is_shown_and_reported(site: Site, warned: pytest.LogCaptureFixture) -> None:
    site.write()
    site.record(troubles=(Trouble(3, "writes <outside> its folder", "do not"),))
    html = site.render(FENCE)
    assert NEVER in html
    assert dict(Voices(html).said)["report"].startswith(
        "snippets/t/zeros.py:3: writes <outside> its folder"
    )
    assert "snippets/t/zeros.py:3: writes <outside> its folder" in warned.text


def test_an_error_nobody_expected_is_shown_and_reported(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    text = "print(1)\nnone\n"
    site.write(text)
    raised = Raised(2, "NameError: name 'none' is not defined", "Traceback\n  line 2\nNameError")
    site.record(text, outputs=("1\n", ""), raised=raised)
    html = site.render(FENCE)
    report = dict(Voices(html).said)["report"]
    assert "fails with NameError" in report
    assert "  line 2" in report
    assert "snippets/t/zeros.py:2: fails with NameError" in warned.text


def test_comments_that_a_run_does_not_give_are_reported(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    site.write()
    site.record(outputs=("", "", "torch.Size([2])\n", *OUTPUTS[3:]))
    assert NEVER in site.render(FENCE)
    assert "snippets/t/zeros.py:5: its comments are not what a run gives" in warned.text


@pytest.mark.parametrize(
    ("fence", "what"),
    [
        ("```python\nprint(1)\n```", "embeds no snippet and starts with 'print(1)'"),
        ('```python title="t/ones.py"\nprint(1)\n```', "snippets/t/ones.py: no such snippet"),
        ('```python title="../x.py"\nprint(1)\n```', "no such snippet"),
        ('```python title="t/zeros.py"\nprint(1)\n```', "does not hold the whole of it"),
        ('```python title="t/zeros.py"\nprint(\n```', "does not hold the whole of it"),
    ],
)
def test_a_block_that_embeds_no_snippet_is_not_checked(
    site: Site, warned: pytest.LogCaptureFixture, fence: str, what: str
) -> None:
    site.write()
    site.record()
    (site.root / "x.py").write_text("print(1)\n")
    html = site.render(fence)
    assert NEVER in html
    assert "print(" in Voices(html).said[0][1]
    assert what in warned.text


def test_tabs_and_blanks_that_markdown_changes_are_shown_as_they_are(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    text = 'if True:\n\tprint("a\tb")\n#> a\tb\n'
    site.write(text)
    site.record(text, outputs=("a\tb\n",), raised=None)
    said = Voices(site.render(FENCE)).said
    assert said == [("program", 'if True:\n\tprint("a\tb")\n'), ("output", "a\tb")]
    assert warned.text == ""


def test_console_copies_the_commands_and_says_why_it_is_not_run(site: Site) -> None:
    html = site.render(
        '```console not-run="a GPU & more"\n$ nvidia-smi \\\n> --list\nGPU 0\n\n$ pwd\n/tmp\n```'
    )
    assert Voices(html).said == [
        ("program", "nvidia-smi \\\n--list\n"),
        ("output", "GPU 0"),
        ("program", "pwd\n"),
        ("output", "/tmp"),
    ]
    assert html.count('data-prompt="$ "') == 2
    assert '<p class="footer checked" data-search-exclude>not run: a GPU &amp; more</p>' in html


def test_pycon_copies_the_code(site: Site) -> None:
    dialogue = (
        ">>> for i in range(2):\n...     print(i)\n...\n0\n...\n\n>>> 1 < 2\nTrue\n>>> 1 / 0\n"
    )
    html = site.render(f"```pycon\n{dialogue}{figure.TRACEBACK}\n...\nZeroDivisionError: x\n```")
    assert Voices(html).said == [
        ("program", "for i in range(2):\n    print(i)\n\n"),
        ("output", "0\n..."),
        ("program", "1 < 2\n"),
        ("output", "True"),
        ("program", "1 / 0\n"),
        ("error", f"{figure.TRACEBACK}\n...\nZeroDivisionError: x"),
    ]


def test_other_fences_are_highlighted_as_ever(site: Site) -> None:
    html = site.render('````markdown\n```python\nprint(1)\n```\n````\n\n```toml\na = "b"\n```')
    assert "figure" not in html
    assert html.count('<div class="highlight">') == 2


def test_svg_stands_within_the_page(site: Site, warned: pytest.LogCaptureFixture) -> None:
    site.write()
    site.record()
    (site.root / "docs/generated/t/zeros/a.svg").write_text(SVG)
    picture = "![Two cells & more](../generated/t/zeros/a.svg)"
    html = site.render(f"{picture}\n\n{FENCE}\n{picture}")
    assert html.count('<figure class="picture">') == html.count("<svg") == 2
    assert html.count('role="img" aria-label="Two cells &amp; more"') == 2
    assert html.count('drawn by <a href="#zeros">zeros.py</a>') == 2
    ids = [part.split('"')[0] for part in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids)) == 5
    assert "<img" not in html
    assert warned.text == ""


def test_a_picture_whose_program_is_elsewhere_names_it(site: Site) -> None:
    site.write()
    (site.root / "docs/generated/t/zeros/more").mkdir()
    (site.root / "docs/generated/t/zeros/more/a.svg").write_text(SVG)
    html = site.render("![Two cells](../generated/t/zeros/more/a.svg)")
    assert "drawn by <span>zeros.py</span>" in html


def test_other_images_keep_their_address_and_get_their_size(
    site: Site, warned: pytest.LogCaptureFixture
) -> None:
    Image.new("RGB", (7, 5)).save(site.root / "docs/generated/t/zeros/a.png")
    html = site.render("![Black](../generated/t/zeros/a.png)\n\nAlso ![Black](x.png) in a line.")
    image = ET.fromstring(f"<div>{html}</div>").find("figure/img")
    assert image is not None
    assert image.attrib == {
        **{"src": "../generated/t/zeros/a.png", "alt": "Black", "width": "7", "height": "5"},
        **{"loading": "lazy", "decoding": "async"},
    }
    assert warned.text == ""


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.svg", None, "no such picture"),
        ("a.png", None, "no such picture"),
        ("a.svg", "<p>", "no SVG"),
        ("a.svg", "<p/>", "no SVG: its root is p"),
        ("a.png", "text", "no image that can be read"),
    ],
)
def test_a_picture_that_is_not_there_is_reported(
    site: Site, warned: pytest.LogCaptureFixture, name: str, content: str | None, what: str
) -> None:
    if content is not None:
        (site.root / "docs/generated/t/zeros" / name).write_text(content)
    html = site.render(f"![Cells](../generated/t/zeros/{name})")
    assert f'<span class="missing">docs/generated/t/zeros/{name}: {what}' in html
    assert what in warned.text
    assert "learntorch render" in warned.text


def test_a_picture_without_words_is_reported(site: Site, warned: pytest.LogCaptureFixture) -> None:
    site.render("![ ](a.png)")
    assert "a.png: a picture without a text" in warned.text


def test_pictures_on_one_page_do_not_disturb_each_other() -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    body = '<path id="p" fill="url(#p)"/><use xlink:href="#p"/><a href="#else"/>'
    styles: set[str] = set()
    own = inline(f"{head}><style>* {{fill: red}}</style>{body}</svg>", "One", "one", styles)
    assert '<path id="one-p" fill="url(#one-p)" />' in own
    assert '<use href="#one-p" />' in own
    assert '<a href="#else" />' in own
    assert "<style>#one { * {fill: red} }</style>" in own
    shared = f'{head} class="k"><style>svg.k {{fill: red}}</style></svg>'
    assert "<style>svg.k {fill: red}</style>" in inline(shared, "Two", "two", styles)
    assert "<style" not in inline(shared, "Three", "three", styles)


def test_pictures_can_shrink() -> None:
    assert 'viewBox="0 0 8 4"' in inline(SVG, "Cells", "cells", set())
    assert "viewBox" not in inline(SVG.replace('"8"', '"8em"'), "Cells", "cells", set())


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0004, "under 1 ms"),
        (0.0123, "12 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (1.26, "1.3 s"),
        (75.0, "75.0 s"),
    ],
)
def test_times_read_well(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_a_program_without_torch_was_checked_with_python() -> None:
    record = Record("p.py", "", versions={"python": "3.14.0"}, seconds=2, device="CPU")
    assert caption(record) == "checked with Python 3.14.0 · CPU · 2.0 s"


NOTEBOOK = "docs/generated/notebooks/t.ipynb"
DEEP = "docs/generated/notebooks/t/zeros.ipynb"


def links(html: str) -> list[dict[str, str]]:
    """Return the attributes of the links that end a chapter."""
    _, mark, end = html.partition('<p class="notebook">')
    return [link.attrib for link in ET.fromstring(mark + end)] if mark else []


def deep(site: Site, colab: str = "") -> list[dict[str, str]]:
    """Return those of a chapter that shows ``t/zeros/one.py``."""
    (site.root / "snippets/t/zeros").mkdir(exist_ok=True)
    return links(deep_html(site, colab))


def deep_html(site: Site, colab: str = "") -> str:
    site.write("print(1)\n#> 1\n", "t/zeros/one.py")
    blocks = {"snippets": "snippets", "records": "build/records", "colab": colab}
    settings = {
        "learntorch.site.blocks": {**blocks, "generated": "docs/generated"},
        "pymdownx.snippets": {"base_path": ["snippets"], "check_paths": True},
    }
    made = Markdown(extensions=[*settings], extension_configs=settings)
    text = '```python title="t/zeros/one.py"\n--8<-- "t/zeros/one.py"\n```\n'
    return made.convert(text)


def test_a_chapter_ends_with_its_notebook(site: Site) -> None:
    (site.root / DEEP).parent.mkdir(parents=True)
    (site.root / DEEP).write_text("{}")
    assert deep(site) == [
        {"href": "../generated/notebooks/t/zeros.ipynb", "download": "zeros.ipynb"}
    ]


def test_a_chapter_ends_with_its_programs_too(site: Site) -> None:
    for name in (DEEP, "docs/generated/programs/t/zeros.zip"):
        (site.root / name).parent.mkdir(parents=True)
        (site.root / name).write_text("{}")
    assert deep(site)[1:] == [
        {"href": "../generated/programs/t/zeros.zip", "download": "zeros.zip"}
    ]


@pytest.mark.parametrize("colab", ["", "a/b/blob/main/site"])
def test_a_block_is_offered_as_file_and_notebook(site: Site, colab: str) -> None:
    place = site.root / "docs/generated/programs/t/zeros/one"
    place.parent.mkdir(parents=True)
    deep(site)
    assert 'class="save"' not in deep_html(site, colab)
    place.with_suffix(".py").write_text("")
    place.with_suffix(".ipynb").write_text("")
    found = re.findall(r"<a ([^>]*)>([^<]*)</a>", deep_html(site, colab).partition('"save"')[2])
    assert [text for _, text in found] == [".py", ".ipynb", *(["Colab"] if colab else [])]
    told = dict(re.findall(r'([\w-]+)="([^"]*)"', found[1][0]))
    assert told == {
        "href": "../generated/programs/t/zeros/one.ipynb",
        "download": "one.ipynb",
        "aria-label": "Download one.ipynb",
    }
    if colab:
        address = f"https://colab.research.google.com/github/{colab}/generated/programs/t/zeros"
        assert f'href="{address}/one.ipynb"' in found[2][0]


def test_a_page_at_the_top_needs_no_way_up(site: Site) -> None:
    site.write()
    site.record()
    (site.root / NOTEBOOK).parent.mkdir(parents=True)
    (site.root / NOTEBOOK).write_text("{}")
    assert links(site.render(FENCE)) == [
        {"href": "generated/notebooks/t.ipynb", "download": "t.ipynb"}
    ]


def test_without_a_notebook_there_is_no_link(site: Site) -> None:
    site.write()
    site.record()
    assert links(site.render(FENCE)) == []
    assert links(site.render("# Nothing to run")) == []


@pytest.mark.parametrize("colab", ["a/b/blob/main/site", "/a/b/blob/main/site/"])
def test_colab_opens_the_notebook_of_the_built_site(site: Site, colab: str) -> None:
    (site.root / DEEP).parent.mkdir(parents=True)
    (site.root / DEEP).write_text("{}")
    address = "https://colab.research.google.com/github/a/b/blob/main/site"
    assert deep(site, colab)[1:] == [{"href": f"{address}/generated/notebooks/t/zeros.ipynb"}]


OURS = "import torch\n\nfrom learntorch import graph\n\ngraph(torch.ones(1))\n"


def test_a_block_that_imports_learntorch_says_so_and_others_do_not(site: Site) -> None:
    site.write("print(1)\n#> 1\n", "t/other.py")
    site.record("print(1)\n#> 1\n", "t/other", outputs=("1\n",), raised=None)
    site.write(OURS)
    site.record(OURS, outputs=("", "", ""), raised=None)
    page = f"{FENCE}\n{FENCE.replace('zeros', 'other')}"
    assert "needs" not in site.render(page)  # there is no page to lead to
    (site.root / "docs/installation.md").write_text("# Installation\n")
    footer = r'<p class="footer checked" data-search-exclude>(.*?)</p>'
    ours, other = re.findall(footer, site.render(page))
    link = '<a href="installation.md#learntorch">learntorch</a>'
    assert ours == f"checked with torch 2.13.0 · CPU · 12 ms · needs {link}"
    assert other == "checked with torch 2.13.0 · CPU · 12 ms"


def test_what_a_block_needs_stands_below_what_its_error_means() -> None:
    html = '<pre class="error">no</pre><p class="footer checked" data-search-exclude>ok</p>'
    above, below = meanings.split(html)
    assert above == '<pre class="error">no</pre>'
    assert figure.split(below)[1] == "</p>"


def test_a_table_scrolls_in_a_box_and_has_no_styles(site: Site) -> None:
    html = site.render("| a | b |\n|--:|:-:|\n| 1 | 2 |\n\nText\n")
    assert '<div class="table">\n<table>' in html.replace(
        '<div class="table"><', '<div class="table">\n<'
    )
    assert '<td class="right">1</td>' in html
    assert '<td class="center">2</td>' in html
    assert "style=" not in html
    assert html.index("</div>") < html.index("<p>Text</p>")


def test_rows_under_an_empty_corner_have_names(site: Site) -> None:
    html = site.render("| | b |\n|---|---|\n| one | 2 |\n")
    assert '<th scope="row">one</th>' in html
    assert "<th></th>" not in html
    assert "<th>b</th>" in html
