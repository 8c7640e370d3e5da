"""Each error that a chapter shows leads to the entry that explains it, and to no other."""

import re
from html import unescape
from pathlib import Path

import pytest

from learntorch.site import meanings
from learntorch.site.embedded import Folders
from learntorch.site.finder import LIKE, finder
from learntorch.site.inventory import embedded
from learntorch.site.links import has_anchor
from learntorch.site.new import drafts
from learntorch.snippets.record import Raised, Record
from tests.test_blocks import FENCE, RAISED, Site
from tests.test_messages import PAGE

ROOT = Path(__file__).parents[1]
CHAPTERS = sorted(
    path.relative_to(ROOT)
    for path in (ROOT / "docs").rglob("*.md")
    if not {"generated", "errors"} & set(path.parts) and embedded(ROOT, path.relative_to(ROOT))
)
LINK = re.compile(r'<p class="meaning"[^>]*>What this means: <a href="([^"]*)">([^<]*)</a></p>')
BOX = re.compile(r'<div class="admonition failure meanings">.*?</div>', re.DOTALL)

# Read by hand: messages that are near an entry, and are what it explains ...
NEAR = {
    "autograd/rules/anomaly_in_place": "inplace-breaks-backward",
    "autograd/rules/retain_then_step": "inplace-breaks-backward",
    "data/loading/stream_len": "dataset-without-len",
    "gpu/two_devices": "device-mismatch",
    "hooks/uses/no_input_grad": "grad-is-none-zero",
    "model/training/other_net": "state-dict-mismatch",
    "parallel/not_picklable": "loader-lambda-not-picklable",
    "source/typo_int64": "attribute-typo",
    "tensors/attributes/double_tensor_typo": "attribute-typo",
    "tensors/attributes/float64_typo": "attribute-typo",
    "tensors/creating/dtype_typo": "attribute-typo",
    "tensors/memory/no_float64": "attribute-typo",
    "utilisation/left_autocast": "linear-double-input",
}
# ... and the nearest that are not.
OTHERS = {
    "descent/shadowed_name": "shape-is-not-a-function",
    "modules/no_self": "forward-wrong-args",
}
# What raises nothing that an entry explains has a reason.
WITHOUT = {
    "compile": "its errors are the compiler's own, and its table says what to do",
    "deployment": "its errors are those of export, ONNX Runtime and a server",
    "hooks/kinds": "its errors are those of hooks, and it says what each means",
    "index": "shows one program that works",
    "installation": "its one error is a misspelt device, which it explains",
    "own": "an engine of one's own has errors of its own",
}


def folders() -> Folders:
    names = ("snippets", "build/records", "docs/generated", "records", "docs")
    return Folders(*(ROOT / name for name in names))


def raised() -> dict[str, Raised]:
    """Return what ended a program of a chapter, by the program's name."""
    files = {name.removesuffix(".py") for page in CHAPTERS for _, name in embedded(ROOT, page)}
    texts = {name: (ROOT / "build/records" / f"{name}.json").read_text("utf-8") for name in files}
    found = {name: Record.from_json(text).raised for name, text in texts.items()}
    return {name: error for name, error in found.items() if error}


def test_what_is_near_was_read_by_hand() -> None:
    known, near, others = finder(folders()), {}, {}
    for name, error in raised().items():
        found = known.find(error)
        assert found
        if LIKE <= found.likeness < 0.98:
            near[name] = found.entry.key
        elif 0.5 < found.likeness < LIKE:
            others[name] = found.entry.key
    assert near == NEAR
    assert others == OTHERS


def test_links_follow_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    known, site = finder(folders()), Site.__new__(Site)
    errors, bare = raised(), {}
    for page in CHAPTERS:
        html = Site.render(site, page.read_text("utf-8"))
        names = [name.removesuffix(".py") for _, name in embedded(ROOT, page)]
        found = [known.find(errors[name]) for name in names if name in errors]
        wanted = [one for one in found if one and one.likeness >= LIKE]
        up = "../" * (len(page.parts) - 2)
        linked = LINK.findall(html)
        assert [address for address, _ in linked] == [one.href(up) for one in wanted], page
        for one, (_, title) in zip(wanted, linked, strict=True):
            assert unescape(title) == one.entry.title
            assert has_anchor(ROOT, Path("docs", one.page), one.entry.key)
        boxes = BOX.findall(html)
        if not boxes:
            bare[page.relative_to("docs").with_suffix("").as_posix()] = len(found)
            continue
        (box,) = boxes
        listed = re.findall(r'href="([^"]*)"', box)
        assert len(listed) == len(set(listed))
        assert set(listed) >= {address for address, _ in linked}, page
    for draft in drafts(ROOT):  # may lack its errors
        bare.pop(draft.path.relative_to("docs").with_suffix("").as_posix(), None)
    assert set(bare) == set(WITHOUT), "show an error of theirs, or say in WITHOUT why there is none"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.chdir(tmp_path)
    made = Site(tmp_path)
    made.write()
    (tmp_path / "docs/errors").mkdir()
    (tmp_path / "build/records/errors").mkdir()
    (tmp_path / "docs/errors/shape.md").write_text(PAGE, "utf-8")
    return made


@pytest.mark.parametrize("end", ["## Summary\n\nx\n", "## Exercises\n", ""])
def test_the_link_stands_below_the_error_and_the_box_at_the_end(site: Site, end: str) -> None:
    site.record(raised=RAISED)
    html = site.render(f"# T\n\n{FENCE}\n## More\n\nText.\n\n{end}")
    assert LINK.findall(html) == [("errors/shape.md#zeros", "A shape that is called")]
    parts = ('class="error"', 'class="meaning"', 'class="footer', 'id="more"', "Text.", "meanings")
    places = [html.index(part) for part in (*parts, end.split("\n")[0].removeprefix("## ") or "")]
    assert places[:6] == sorted(places[:6])
    if end:
        assert places[6] > places[5]


def test_the_box_ends_what_breaks_here(site: Site) -> None:
    site.record(raised=RAISED)
    html = site.render(f"# T\n\n{FENCE}\n## What breaks here\n\nThis.\n\n## Next\n\n## Summary\n")
    assert html.index("This.") < html.index("meanings") < html.index("Next")


def test_an_error_without_an_entry_has_no_link(site: Site) -> None:
    site.record(raised=RAISED)
    site.write("print(lengthy)\n#! NameError: name 'lengthy' is not defined\n", "t/other.py")
    other = Raised(1, "NameError: name 'lengthy' is not defined", "Traceback ...")
    text = (site.root / "snippets/t/other.py").read_text("utf-8")
    site.record(text, "t/other", raised=other, outputs=("",))
    html = site.render(FENCE.replace("zeros", "other"))
    assert "NameError" in html
    assert "meaning" not in html


def test_a_page_does_not_send_to_itself(site: Site) -> None:
    (site.root / "snippets/errors/shape").mkdir(parents=True)
    (site.root / "build/records/errors/shape").mkdir(parents=True)
    name, title = "errors/shape/zeros", 'title="errors/shape/zeros.py"'
    site.write(name=f"{name}.py")
    site.record(name=name, raised=RAISED)
    page = PAGE.replace("t/zeros.py", f"{name}.py")
    (site.root / "docs/errors/shape.md").write_text(page, "utf-8")
    html = site.render(f'```python {title}\n--8<-- "{name}.py"\n```\n')
    assert 'class="error"' in html
    assert "meaning" not in html


def test_a_stale_entry_is_left_to_the_list_that_reports_it(site: Site) -> None:
    site.record(raised=RAISED)
    site.write(PAGE, "t/gone.py")
    (site.root / "docs/errors/gone.md").write_text(
        '## Gone {#gone}\n\n```python title="t/gone.py"\n--8<-- "t/gone.py"\n```\n', "utf-8"
    )
    assert len(LINK.findall(site.render(FENCE))) == 1


def test_the_html_is_cut_after_the_last_error() -> None:
    html = '<pre class="error">a</pre>b<pre class="error" x>c</pre>d'
    assert meanings.split(html) == (html[:-1], "d")
