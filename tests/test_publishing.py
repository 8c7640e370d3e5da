"""What is published beside the pages is there, is right, and leads somewhere."""

import re
import shutil
import subprocess
import tarfile
from datetime import date
from html import unescape
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from PIL import Image

from learntorch.site import settings
from learntorch.site.fences import find as fences
from learntorch.site.inventory import pages as sources_of
from learntorch.site.live import Engine
from learntorch.site.publishing import cards, dates, feed, moved, sources, versions
from learntorch.site.publishing.cards import Card
from learntorch.site.publishing.pages import find, place_of
from learntorch.snippets.problem import ProblemError
from tests import small
from tests.website import ROOT

HOME = "https://example.org/learn/"
ATOM = "{http://www.w3.org/2005/Atom}"
PLACES = ["", "errors/", "tensors/shape/"]


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return small.make(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def nowhere(root, tmp_path_factory):
    """The small site without an address."""
    return small.build(root, tmp_path_factory.mktemp("nowhere") / "site")


@pytest.fixture(scope="module")
def site(root, tmp_path_factory):
    """The small site with an address."""
    out = tmp_path_factory.mktemp("home") / "site"
    return small.build(root, out, SITE_URL=HOME, SOURCE_DATE_EPOCH="1764547200")


@pytest.fixture(scope="module")
def hosted(root, tmp_path_factory):
    """The small site with a repository."""
    return small.build(root, tmp_path_factory.mktemp("hosted") / "site", REPOSITORY="a/b")


@pytest.fixture(scope="module")
def release(root, tmp_path_factory):
    return small.build(
        root, tmp_path_factory.mktemp("release") / "site", SITE_URL=HOME, RELEASE="1.0"
    )


def page(site, place):
    return (site / place / "index.html").read_text()


def facts(text):
    return dict(re.findall(r'<meta (?:property|name)="([\w:]+)" content="([^"]*)">', text))


# The settings


def test_an_address_ends_with_a_slash_and_a_release_lies_below_it():
    told = settings.read({"SITE_URL": "https://example.org/learn", "RELEASE": "1.0"})
    assert (told.home, told.address) == (HOME, f"{HOME}1.0/")


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({}, ""),
        ({"REPOSITORY": "a/b"}, "a/b/blob/notebooks"),
        ({"REPOSITORY": "a/b", "COLAB": "c/d/blob/x"}, "c/d/blob/x"),
        ({"REPOSITORY": "a/b", "RELEASE": "1.0"}, ""),  # kept for good, and that branch moves on
    ],
)
def test_the_repository_says_where_colab_finds_notebooks(told, place):
    found = settings.read(told)
    assert found.colab == place
    assert found.environment({}).get("COLAB", "") == place


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SITE_URL", "example.org"),
        ("SITE_URL", "ftp://example.org/"),
        ("SITE_URL", "https://example.org/?a=1"),
        ("REPOSITORY", "https://github.com/a/b"),
        ("RELEASE", "../1.0"),
        ("RELEASE", "1.0/2"),
        ("SOURCE_DATE_EPOCH", "yesterday"),
        ("ONNXRUNTIME", "no/such/folder"),
    ],
)
def test_a_setting_of_another_form_is_refused(name, value):
    with pytest.raises(ProblemError, match=re.escape(f"{name}={value}")):
        settings.read({name: value})


def test_the_engine_reads_no_setting_that_is_not_among_ours():
    engine = (ROOT / "mkdocs.yml").read_text()
    assert set(re.findall(r"!ENV \[(\w+)", engine)) <= set(settings.NAMES)


# With a repository and without one


def test_each_block_and_each_chapter_opens_in_colab_from_a_file_that_is_pushed(hosted):
    start = "https://colab.research.google.com/github/a/b/blob/notebooks/"
    addresses = [
        target.removeprefix(start)
        for target in links(page(hosted, "tensors/shape"))
        if target.startswith(start)
    ]
    assert addresses == [
        "generated/programs/tensors/shape/one.ipynb",
        "generated/notebooks/tensors/shape.ipynb",
    ]
    assert all((hosted / address).is_file() for address in addresses)


def test_what_is_served_while_one_writes_has_the_same_links(root, hosted, tmp_path):
    with small.environment(REPOSITORY="a/b"):
        engine = Engine(root, tmp_path)
        html = engine.ask("page", name="tensors/shape.md")["html"]
        engine.close()
    to_colab = [one for one in links(html) if "colab" in one]
    assert to_colab == [one for one in links(page(hosted, "tensors/shape")) if "colab" in one]


def test_without_a_repository_nothing_leads_to_colab_or_to_github(nowhere):
    text = page(nowhere, "tensors/shape")
    assert ".ipynb" in text  # there is something that could
    assert "colab" not in text
    assert "github.com" not in text


LAB = """\
# %% [markdown]
# # Zeros
#
# What is left of nothing?

# %%
print(0)
#> 0
"""


def test_each_page_is_edited_where_it_is_written(tmp_path):
    root = small.make(tmp_path / "small")
    (root / "snippets/labs").mkdir()
    (root / "snippets/labs/zeros.py").write_text(LAB)
    settings_ = (root / "mkdocs.yml").read_text()
    nav = small.NAV + "  - generated/labs/zeros.ipynb\n"
    (root / "mkdocs.yml").write_text(settings_.replace(small.NAV, nav))
    site = small.build(root, tmp_path / "site", REPOSITORY="a/b")
    start = "https://github.com/a/b"
    for place, source, name in [
        ("tensors/shape", "docs/tensors/shape.md", "tensors/shape.md"),
        ("generated/labs/zeros", "snippets/labs/zeros.py", "labs/zeros.py"),
    ]:
        edit, report = [one for one in links(page(site, place)) if one.startswith(start)]
        assert edit == f"{start}/edit/main/{source}"
        assert (root / edit.removeprefix(f"{start}/edit/main/")).is_file()
        assert report == f"{start}/issues/new?title=Error%20on%20{name}"


# Without an address and with one


def test_without_an_address_nothing_is_made_that_needs_one(nowhere):
    for name in ("sitemap.xml", "sitemap.xml.gz", "feed.xml", "assets/cards", "versions"):
        assert not (nowhere / name).exists(), name
    text = page(nowhere, "tensors/shape")
    assert "og:image" not in text
    assert "canonical" not in text
    assert facts(text)["og:title"] == "Shape &amp; rows"


def test_the_sitemap_names_each_page_by_its_address(site):
    top = ElementTree.parse(site / "sitemap.xml").getroot()
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert [one.text for one in top.iter(f"{space}loc")] == [HOME + place for place in PLACES]
    assert {one.text for one in top.iter(f"{space}lastmod")} == {"2025-12-01"}


@pytest.mark.parametrize("place", PLACES)
def test_a_page_says_where_it_lies_and_what_it_shows(site, place):
    text, told = page(site, place), facts(page(site, place))
    assert f'<link rel="canonical" href="{HOME}{place}">' in text
    assert told["og:url"] == HOME + place
    assert told["twitter:card"] == "summary_large_image"
    picture = site / told["og:image"].removeprefix(HOME)
    with Image.open(picture) as image:
        assert (image.format, image.size) == ("PNG", (1200, 630))
    assert picture.stat().st_size < 20_000


def test_titles_and_descriptions_are_escaped_once(site):
    told = facts(page(site, "tensors/shape"))
    assert told["og:title"] == "Shape &amp; rows"
    for name in ("og:description", "description"):
        assert '"' not in told[name]
        assert unescape(told[name]) == 'Rows & columns, "by name".'
    assert facts(page(site, ""))["og:title"] == "Start here"


@pytest.mark.parametrize("place", PLACES)
def test_a_page_becomes_less_than_a_kib_heavier(site, place):
    text = page(site, place)
    ours = re.findall(r'<(?:meta property|meta name="twitter|link rel="(?:alt|can)).*?>\n', text)
    ours += re.findall(r'<p class="mend">.*?</p>\n', text)
    assert len(ours) >= 8
    assert sum(map(len, ours)) < 1024


def test_the_same_sources_give_the_same_bytes(root, site, tmp_path):
    again = small.build(root, tmp_path / "site", SITE_URL=HOME, SOURCE_DATE_EPOCH="1764547200")
    names = sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    for name in names:
        assert (site / name).read_bytes() == (again / name).read_bytes(), name


def test_every_page_has_a_policy(site, release):
    for file in [*site.rglob("*.html"), *release.rglob("*.html")]:
        text = file.read_text()
        assert text.count("Content-Security-Policy") == 1, file
        assert "default-src 'none'" in text


# Cards


def test_a_card_is_the_same_bytes_each_time():
    card = Card("Shape: reshape, cat, stack, sum", "985 programs")
    assert cards.draw(card) == cards.draw(card)
    assert cards.draw(card) != cards.draw(Card("Shape", "985 programs"))


def test_a_long_title_takes_three_rows_at_most():
    pen = cards.ImageDraw.Draw(Image.new("L", (1, 1)))
    for title in ("One", "word " * 12, "Operations: element-wise, functional, modular"):
        font, rows = cards._fitted(pen, title.strip())
        assert " ".join(rows) == title.strip()
        assert len(rows) <= 3
        assert all(pen.textlength(row, font) <= cards.WIDTH - 160 for row in rows)


# The feed


def test_the_feed_is_one_entry_for_each_section(site):
    top = ElementTree.parse(site / "feed.xml").getroot()
    newest, first = top.findall(f"{ATOM}entry")
    assert newest.findtext(f"{ATOM}title") == "Unreleased"
    assert newest.findtext(f"{ATOM}updated") == "2025-12-01T00:00:00Z"
    assert "<li>A &amp; <code>&lt;b&gt;</code>.</li>" in newest.findtext(f"{ATOM}content")
    assert first.findtext(f"{ATOM}updated") == "2026-12-01T00:00:00Z"
    assert first.find(f"{ATOM}link").get("href") == f"{HOME}1.0/"
    assert top.findtext(f"{ATOM}updated") == "2026-12-01T00:00:00Z"
    ids = [one.text for one in top.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids)) == 3


def test_each_page_names_the_feed(site):
    for place in PLACES:
        (address,) = re.findall(r'type="application/atom\+xml" href="([^"]+)"', page(site, place))
        assert urljoin(HOME + place, address) == f"{HOME}feed.xml"


def test_a_section_of_another_form_is_told_with_its_line(tmp_path):
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n\n## 1.0, last week\n")
    with pytest.raises(ProblemError, match=r"CHANGELOG\.md:5: a section is called '1\.0, last"):
        feed.changes(tmp_path)


def test_our_changelog_can_be_read():
    found = feed.changes(ROOT)
    assert found
    assert all(one.text.strip() for one in found)


# Days


def git(root, *command, day="2026-05-06"):
    names = {"GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z"}
    ours = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(
        ["git", *ours, *command], cwd=root, env={**names, "PATH": "/usr/bin:/bin"}, check=True
    )


def test_a_page_is_as_old_as_its_youngest_program(tmp_path):
    repository = small.make(tmp_path / "repository")
    git(repository, "init", "-q")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "First")
    (repository / "snippets/tensors/shape/one.py").write_text("print(2)\n")
    git(repository, "commit", "-qam", "Second", day="2026-07-08")
    days = dates.changed(repository, ["docs", "snippets"])
    assert dates.latest(days, "docs/tensors/shape.md") == date(2026, 5, 6)
    both = dates.latest(days, "docs/tensors/shape.md", "snippets/tensors/shape")
    assert both == date(2026, 7, 8)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "part")
    assert dates.changed(tmp_path / "part", ["docs"]) == {}
    assert dates.changed(tmp_path, ["docs"]) == {}


# Markdown


def test_the_markdown_of_a_page_holds_its_programs_and_its_links_lead_on(site):
    text = (site / "tensors/shape/index.md").read_text()
    assert text.startswith('> Rows & columns, "by name".\n\n# Shape & rows\n')
    assert '```python title="tensors/shape/one.py"\nprint(1)\n#> 1\n```' in text
    for file in site.rglob("*.md"):
        for target in re.findall(r"\]\(([^)#\s]+)", file.read_text()):
            assert (file.parent / target).is_file(), f"{file}: {target}"


def test_the_list_names_each_page_in_the_order_of_the_nav(site):
    text = (site / "llms.txt").read_text()
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == ["Chapters", "Tensors", "Errors"]
    named = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): .", text, re.MULTILINE)
    assert named == ["index.md", "tensors/shape/index.md", "errors/index.md"]
    assert all((site / name).is_file() for name in named)


def test_each_of_our_pages_becomes_markdown_without_a_program_left_out(tmp_path):
    for source in sources_of(ROOT):
        if source.parts[0] != "docs":
            continue
        place = place_of(source.relative_to("docs").as_posix())
        file = tmp_path / place / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("<title>a - b</title>")
        (one,) = [found for found in find(ROOT, tmp_path) if found.place == place]
        text = sources.whole(ROOT, one, tmp_path)
        before = fences((ROOT / source).read_text())
        embedded = [fence.embeds for fence in before if fence.embeds]
        held = [fence for fence in fences(text) if fence.attributes.get("title") in embedded]
        assert [fence.body for fence in held] == [
            (ROOT / "snippets" / name).read_text() for name in embedded
        ]


# Pages that moved


@pytest.fixture
def addresses(tmp_path):
    """A small repository whose list of addresses knows all of its pages."""
    small.make(tmp_path)
    (tmp_path / moved.LIST).write_text("/\n/errors/\n/tensors/shape/\n")
    return tmp_path


def redirect(root, old, new):
    (root / "pyproject.toml").write_text(f'[tool.learntorch.redirects]\n"{old}" = "{new}"\n')


def test_our_own_addresses_all_lead_somewhere():
    assert [*moved.lost(ROOT), *moved.unlisted(ROOT)] == []
    assert len((ROOT / moved.LIST).read_text().split()) >= 46


def test_a_page_that_is_gone_needs_a_redirect(addresses):
    assert list(moved.lost(addresses)) == []
    (addresses / moved.LIST).write_text("/\n/errors/\n/old/shape/\n/tensors/shape/\n")
    (problem,) = moved.lost(addresses)
    assert str(problem) == (
        "addresses.txt:3: a page was once at /old/shape/, and none is there now\n"
        "    mend: write under [tool.learntorch.redirects] of pyproject.toml: "
        '"old/shape/" = "where/it/is/now/"'
    )
    with pytest.raises(ProblemError, match=r"addresses\.txt:3"):
        small.build(addresses, addresses / "out")
    redirect(addresses, "old/shape/", "tensors/shape/")
    assert list(moved.lost(addresses)) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("old/", "gone/", "pyproject.toml:2: old/ leads to gone/, where no page is"),
        ("old/", "tensors/shape", "where no page is"),
        ("errors/", "tensors/shape/", "pyproject.toml:2: errors/ leads to tensors/shape/, and is"),
        ("/old/", "errors/", "/old/ is no address of a page"),
        ("old", "errors/", "old is no address of a page"),
        ("../old/", "errors/", "../old/ is no address of a page"),
    ],
)
def test_a_redirect_that_does_not_fit_is_told(addresses, old, new, what):
    redirect(addresses, old, new)
    (problem,) = moved.lost(addresses)
    assert what in str(problem)


def test_a_new_address_is_told_and_refresh_adds_it_and_takes_none_out(addresses):
    (addresses / moved.LIST).write_text("/\n/tensors/shape/\n/zoo/\n")
    (problem,) = moved.unlisted(addresses)
    assert "the address /errors/ of a page is not in the list" in str(problem)
    assert moved.refresh(addresses)
    assert (addresses / moved.LIST).read_text() == "/\n/errors/\n/tensors/shape/\n/zoo/\n"
    assert not moved.refresh(addresses)


def test_a_page_that_moved_sends_its_readers_on(addresses):
    redirect(addresses, "old/deep/shape/", "tensors/shape/#rows")
    out = small.build(addresses, addresses / "out", SITE_URL=HOME)
    text = page(out, "old/deep/shape")
    target = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', text)[1]
    assert urljoin("https://x/old/deep/shape/", target) == "https://x/tensors/shape/#rows"
    assert f'rel="canonical" href="{HOME}tensors/shape/#rows"' in text
    assert f'<a href="{target}">' in text
    assert "<script" not in text
    assert "old/deep" not in (out / "sitemap.xml").read_text()


# Versions


def pack(site, folder, name):
    (folder / name).mkdir(parents=True)
    with tarfile.open(folder / name / versions.PACK, "w:gz") as packed:
        packed.add(site, ".")


@pytest.fixture
def published(site, release, tmp_path):
    for name in ("1.0", "1.9", "1.10"):
        pack(release, tmp_path / "releases", name)
    out = tmp_path / "published"
    days = {"1.0": date(2026, 12, 1)}
    assert versions.assemble(site, tmp_path / "releases", out, days) == ["1.10", "1.9", "1.0"]
    return out


def links(text):
    return re.findall(r'<(?:a|link|script|img)\b[^>]*\b(?:href|src)="([^"]+)"', text)


def test_versions_lie_side_by_side_and_their_page_lists_them(published):
    listed = re.search(r'<ul class="versions">(.*?)</ul>', page(published, "versions"))[1]
    assert re.findall(r'<a href="([^"]+)">', listed) == ["../", "../1.10/", "../1.9/", "../1.0/"]
    assert "1.0</a>: 2026-12-01" in listed
    for target in links(page(published, "versions")):
        found = published / "versions" / target.partition("#")[0]
        assert found.exists(), target


def test_links_of_a_release_stay_inside_it_but_for_the_page_of_versions(published):
    top = published / "1.0"
    files = [file for file in top.rglob("*.html") if file.name != "404.html"]
    assert len(files) == 3
    seen = 0
    for file in files:
        here = f"{HOME}1.0/{file.parent.relative_to(top).as_posix()}/".replace("/./", "/")
        for target in links(file.read_text()):
            address = urljoin(here, target)
            if not address.startswith(HOME):
                assert urlsplit(target).netloc, target
                continue
            if address != f"{HOME}versions/":
                assert address.startswith(f"{HOME}1.0/"), f"{file}: {target}"
                seen += 1
    assert seen > 50


def test_a_release_says_which_it_is_and_offers_others(published):
    said = re.search(r'<p class="mend">(.*?)</p>', page(published, "1.0/tensors/shape"))[1]
    assert said == 'This is version 1.0. <a href="../../../versions/">Other versions</a>'
    assert '<a href="../../versions/">Versions</a>' in page(published, "tensors/shape")
    assert not (published / "1.0/sitemap.xml").exists()


def test_a_release_called_as_a_part_of_the_site_is_refused(site, release, tmp_path):
    pack(release, tmp_path / "releases", "tensors")
    with pytest.raises(ProblemError, match="is called tensors, as a part of the site is"):
        versions.assemble(site, tmp_path / "releases", tmp_path / "out", {})
    assert not (tmp_path / "out").exists()


def test_a_site_without_an_address_is_not_put_together(nowhere, tmp_path):
    with pytest.raises(ProblemError, match="SITE_URL=https://host/folder/ make build"):
        versions.assemble(nowhere, tmp_path, tmp_path / "out", {})


def test_putting_together_again_replaces_what_was_there(site, published, tmp_path):
    shutil.rmtree(tmp_path / "releases/1.9")
    assert versions.assemble(site, tmp_path / "releases", published, {}) == ["1.10", "1.0"]
    assert not (published / "1.9").exists()
    assert [path.name for path in published.parent.iterdir() if path.name.startswith(".")] == []
