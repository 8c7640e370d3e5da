"""What is published: a strict policy, few files, a list to keep, and never half a site."""

import base64
import hashlib
import json
import re

import pytest

from learntorch.site import build as building
from learntorch.site import runtime
from learntorch.site.finish import finish
from learntorch.site.lock import Work
from learntorch.snippets.problem import ProblemError

SCRIPT = 'document.documentElement.className = "js"'
PAGE = f"""<!doctype html>
<html lang="en" data-base="{{base}}">
<head>
<meta charset="utf-8">
<script>{SCRIPT}</script>
<link rel="stylesheet" href="{{base}}assets/stylesheets/one.css">
<link rel="stylesheet" href="{{base}}assets/stylesheets/two.css">
<script src="{{base}}assets/javascripts/core.js" defer></script>
<script src="{{base}}assets/javascripts/more.js" defer></script>
<script src="{{base}}assets/javascripts/graph.js" defer></script>
<script src="{{base}}assets/javascripts/kit.js" defer></script>
</head>
<body>
    {{body}}
</body>
</html>
"""
FILES = {
    "assets/stylesheets/one.css": "/* first */ p { color: red }",
    "assets/stylesheets/two.css": 'p { background: url("../fonts/a.woff2") }',
    "assets/stylesheets/theme.min.css": "/* nobody loads this */",
    "assets/javascripts/core.js": "/* core */ log(`a  b ${x.map((y) => `${y} is`)}`, /[/]  x/);",
    "assets/javascripts/more.js": "(() => {\n  go() // again\n})()",
    "assets/javascripts/graph.js": '/* needs: class="graph" */\nconsole.log("graph");',
    "assets/javascripts/kit.js": '/* needs: class="figure */\nkit();',
    "assets/javascripts/lunr/tinyseg.js": "nobody loads this",
    "assets/javascripts/core.js.map": "{}",
    "assets/fonts/a.woff2": "font",
    "generated/tensorboard/tensorboard.js": "large",
    "generated/seeing/logs.board/index.html": '<p style="color: red">TensorBoard</p>',
    "generated/notebooks/one.ipynb": "{}",
    "generated/one/picture.png": "picture",
    "search/search_index.json": json.dumps(
        {
            "config": {"lang": ["en"]},
            "docs": [{"location": "one/", "title": "One", "text": "<p>a &lt; b</p>\n<p>c</p>"}],
        }
    ),
}


@pytest.fixture
def site(tmp_path):
    files = FILES | {
        "index.html": PAGE.format(base="", body="<p>Start</p>"),
        "one/two/index.html": PAGE.format(
            base="../../", body='<svg class="graph"/>\n\n  <pre>a\n  b</pre>'
        ),
        "404.html": PAGE.format(base="/docs/", body="<p>Nothing</p>"),
    }
    for name, text in files.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "site"


def policy(page):
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page.read_text())
    return dict(rule.split(" ", 1) for rule in found[1].split("; "))


def kept(site):
    return json.loads(re.search(r"FILES = (\{.*?\});", (site / "sw.js").read_text())[1])


def without_hash(name):
    return re.sub(r"\.\w{8}\.", ".", name)


def test_the_policy_allows_what_stands_in_the_page_and_no_more(site):
    finish(site)
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    rules = policy(site / "index.html")
    assert rules["script-src"] == f"'self' 'sha256-{digest}'"
    assert rules["style-src"] == "'self'"
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in " ".join(rules.values())


def test_only_a_page_with_a_network_is_told_of_the_runtime_and_may_run_it(site, tmp_path):
    dist = tmp_path / "dist"
    dist.mkdir()
    for name in runtime.FILES:
        (dist / name).write_bytes(bytes(1000))
    body = '<div class="answers digits"></div>'
    (site / "one/two/index.html").write_text(PAGE.format(base="../../", body=body))
    runtime.add(site, dist)
    finish(site)
    page = site / "one/two/index.html"
    assert 'data-runtime="../../onnxruntime/" data-runtime-bytes="3000"' in page.read_text()
    assert policy(page)["script-src"].endswith(" 'wasm-unsafe-eval'")
    assert "wasm" not in (site / "index.html").read_text()
    there = {path.name for path in (site / runtime.FOLDER).iterdir()}
    assert there == {*runtime.FILES, "LICENSE", "ThirdPartyNotices.txt"}
    assert not [name for name in kept(site) if runtime.FOLDER in name]  # megabytes, on a click


def test_without_the_runtime_no_page_offers_it(site):
    body = '<div class="answers digits"></div>'
    (site / "index.html").write_text(PAGE.format(base="", body=body))
    finish(site)
    assert "runtime" not in (site / "index.html").read_text()
    assert "unsafe" not in policy(site / "index.html")["script-src"]


def test_the_policy_comes_before_the_first_script(site):
    finish(site)
    text = (site / "index.html").read_text()
    assert text.index("Content-Security-Policy") < text.index("<script")


@pytest.mark.parametrize("tag", ['<p style="color: red">', '<a onclick="go()">', '<p\nstyle="a">'])
def test_a_tag_that_the_policy_forbids_is_told(site, tag):
    (site / "index.html").write_text(PAGE.format(base="", body=tag))
    with pytest.raises(ProblemError, match=r"index\.html: a tag has (style|onclick)="):
        finish(site)


def test_words_about_styles_are_no_styles(site):
    body = '<pre>&lt;p style="color: red"&gt;</pre><svg><style>p { color: red }</style></svg>'
    (site / "index.html").write_text(PAGE.format(base="", body=body))
    finish(site)
    assert "sha256-" in policy(site / "index.html")["style-src"]


def test_files_become_one_and_a_page_loads_what_it_needs(site):
    finish(site)
    start, graph = (site / name for name in ("index.html", "one/two/index.html"))
    loads = re.compile(r'(?:src|href)="(?:\.\./)*(assets/[^"]+)"')
    assert [without_hash(name) for name in loads.findall(start.read_text())] == [
        "assets/stylesheets/site.css",
        "assets/javascripts/site.js",
    ]
    extra = set(loads.findall(graph.read_text())) - set(loads.findall(start.read_text()))
    assert [without_hash(name) for name in extra] == ["assets/javascripts/graph.js"]
    for page in (start, graph):
        assert all((site / name).is_file() for name in loads.findall(page.read_text()))
    script = next(site.glob("assets/javascripts/site.*.js")).read_text()
    assert script == "log(`a  b ${x.map(e=>`${e} is`)}`,/[/]  x/);\n(()=>{go()})();\n"
    style = next(site.glob("assets/stylesheets/site.*.css")).read_text()
    assert style == "p{color:red}\np{background:url(../fonts/a.woff2)}\n"


def test_what_a_page_needs_besides_comes_in_one_file_that_its_likes_share(site):
    bodies = {
        "one/two/index.html": '<svg class="graph"/><p class="figure dim"></p>',
        "three/index.html": '<p class="figure sum"></p><svg class="graph"/>',
        "four/index.html": '<p class="figure dim"></p>',
    }
    for name, body in bodies.items():
        (site / name).parent.mkdir(exist_ok=True)
        base = "../" * name.count("/")
        (site / name).write_text(PAGE.format(base=base, body=body))
    finish(site)
    loads = re.compile(r'src="(?:\.\./)*(assets/[^"]+)"')
    first, second, third = (loads.findall((site / name).read_text()) for name in bodies)
    assert first == second
    assert [without_hash(name) for name in first] == [
        "assets/javascripts/site.js",
        "assets/javascripts/graph-kit.js",
    ]
    assert (site / first[1]).read_text() == 'console.log("graph");\nkit();\n'
    assert (site / third[1]).read_text() == "kit();\n"


def test_what_nobody_loads_is_removed(site):
    finish(site)
    left = [path.name for path in (site / "assets").rglob("*") if path.is_file()]
    assert sorted(without_hash(name) for name in left) == [
        "a.woff2",
        "graph.js",
        "site.css",
        "site.js",
    ]


def test_the_error_page_finds_its_files_from_any_depth(site):
    finish(site)
    text = (site / "404.html").read_text()
    assert 'href="/docs/assets/stylesheets/site.' in text
    assert 'data-worker="/docs/sw.js"' in text


def test_shown_text_keeps_its_blanks(site):
    finish(site)
    assert "\n<pre>a\n  b</pre>\n" in (site / "one/two/index.html").read_text()


def test_a_stylesheet_that_is_not_there_is_told(site):
    (site / "assets/stylesheets/two.css").unlink()
    with pytest.raises(ProblemError, match=r"two\.css, which is not in the site"):
        finish(site)


def test_a_board_keeps_its_own_page(site):
    before = (site / "generated/seeing/logs.board/index.html").read_text()
    finish(site)
    assert (site / "generated/seeing/logs.board/index.html").read_text() == before


def test_the_index_holds_words_only(site):
    finish(site)
    docs = json.loads((site / "search/search_index.json").read_text())
    assert docs == {"docs": [{"location": "one/", "title": "One", "text": "a &lt; b c"}]}


def test_the_worker_keeps_all_but_boards_and_downloads(site):
    finish(site)
    names = {without_hash(name) for name in kept(site)}
    assert names == {
        "404.html",
        "index.html",
        "one/two/index.html",
        "assets/fonts/a.woff2",
        "assets/javascripts/graph.js",
        "assets/javascripts/site.js",
        "assets/stylesheets/site.css",
        "generated/one/picture.png",
        "search/search_index.json",
    }


def test_a_change_of_one_file_changes_its_hash_only(site, tmp_path):
    (site / "one/one.html").write_text("one")
    finish(site)
    before = kept(site)
    (site / "one/one.html").write_text("two")
    from learntorch.site import offline

    offline.write(site)
    after = kept(site)
    assert [name for name in after if after[name] != before[name]] == ["one/one.html"]


def test_the_same_site_twice_is_the_same_bytes(site, tmp_path):
    import shutil

    other = tmp_path / "other"
    shutil.copytree(site, other)
    finish(site)
    finish(other)
    files = sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file())
    assert len(files) > 10
    assert [(site / name).read_bytes() for name in files] == [
        (other / name).read_bytes() for name in files
    ]


CONFIG = """
site_name: small
theme: {name: null, custom_dir: theme}
plugins: []
"""


@pytest.fixture
def project(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "theme").mkdir()
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "docs/index.md").write_text("# Start\n")
    page = "<html lang='en'><head><meta charset=\"utf-8\"></head>{{ page.content }}</html>"
    (tmp_path / "theme/main.html").write_text(page)
    return tmp_path


def build(project, out):
    with Work(project, "a test") as work:
        return building.build(project, out, work)


def test_a_site_is_put_in_the_place_of_an_earlier_one(project):
    out = project / "build/site"
    assert build(project, out) == 0
    assert "Start" in (out / "index.html").read_text()
    (out / "stale.txt").touch()
    (project / "docs/index.md").write_text("# Second\n")
    assert build(project, out) == 0
    assert "Second" in (out / "index.html").read_text()
    assert not (out / "stale.txt").exists()
    assert [path.name for path in out.parent.iterdir()] == ["site"]


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("# Second\n\n[nowhere](nowhere.md)\n", None),
        ('# Second\n\n<p style="color: red">a</p>\n', ProblemError),
    ],
)
def test_an_earlier_site_stays_whole_where_the_next_does_not_hold(project, page, error, capfd):
    out = project / "build/site"
    build(project, out)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    (project / "docs/index.md").write_text(page)
    if error:
        with pytest.raises(error):
            build(project, out)
    else:
        assert build(project, out) != 0
        assert "nowhere.md" in capfd.readouterr().err
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    assert [path.name for path in out.parent.iterdir()] == ["site"]


def test_a_swap_that_fails_puts_the_earlier_site_back(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site/good").touch()
    with pytest.raises(OSError, match="nothing"):
        building._swap(tmp_path / "nothing", tmp_path / "site", tmp_path / "aside")
    assert (tmp_path / "site/good").exists()
