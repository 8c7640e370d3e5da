"""A link that leads nowhere is told with its line; tests/test_inventory.py follows ours."""

from pathlib import Path

import pytest
import yaml

from learntorch.site.links import dead_links, links

ROOT = Path(__file__).parents[1]
PAGE = """\
---
description: Nothing here is a [link](of.md).
---
# One page

See [the other](other.md#a-heading) and [itself](#one-page), ![a picture](picture.svg),
`[no](link.md)`, <https://pytorch.org>, [far](https://pytorch.org/docs#x) and [by name][name].

[name]: other.md

```markdown
[in a fence](gone.md)
```
"""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text(PAGE)
    (tmp_path / "docs" / "other.md").write_text("# Other\n\n## A heading\n\n## `code` and words\n")
    (tmp_path / "README.md").write_text("# Readme\n\n[a page](docs/page.md#one-page)\n")
    return tmp_path


def test_the_site_engine_follows_links_on_the_built_pages():
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    rows = text[text.index("validation:") :].split("\n\n")[0]
    links = yaml.safe_load(rows)["validation"]["links"]
    assert "\nstrict: true\n" in text
    assert set(links.values()) == {"warn"}
    assert {"not_found", "anchors", "absolute_links", "unrecognized_links"} <= set(links)


def test_links_are_told_from_what_only_looks_like_one():
    assert [target for _, target in links(PAGE)] == [
        "other.md#a-heading",
        "#one-page",
        "https://pytorch.org/docs#x",
        "other.md",
    ]


def test_live_links_pass(site):
    assert dead_links(site) == []


@pytest.mark.parametrize(
    ("new", "says"),
    [
        ("[x](gone.md)", "docs/page.md:14: the link gone.md leads nowhere"),
        ("[x](other.md#b)", "docs/page.md:14: the link other.md#b leads to docs/other.md, which"),
        ("[x](#two)", "docs/page.md:14: the link #two leads to docs/page.md, which has no heading"),
        ("[x][y]\n\n[y]: gone.md", "docs/page.md:16: the link gone.md leads nowhere"),
        ("[x](/other.md)", "docs/page.md:14: the link /other.md begins at the root"),
        ("[x](../README.md)", "docs/page.md:14: the link ../README.md leads out of the site"),
        ('<a href="other.md">x</a>', "docs/page.md:14: a link in HTML"),
        ('<img alt="" src="other.md">', "docs/page.md:14: a link in HTML"),
        ("[x]()", "docs/page.md:14: the link  leads nowhere"),
        ("[x[[y], z] w](gone.md)", "docs/page.md:14: the link gone.md leads nowhere"),
    ],
)
def test_a_dead_link_is_told_with_its_line(site, new, says):
    (site / "docs" / "page.md").write_text(f"{PAGE}{new}\n")
    assert len(PAGE.splitlines()) == 13
    (problem,) = dead_links(site)
    assert str(problem).startswith(says)


def test_anchors_with_code_and_of_programs_are_known(site):
    links = "[x](other.md#code-and-words) [y](#zeros)\n"
    fence = '```python title="page/zeros.py"\n--8<-- "page/zeros.py"\n```\n'
    (site / "docs" / "page.md").write_text(links + fence)
    (site / "README.md").unlink()
    assert dead_links(site) == []


def test_the_readme_is_followed_too(site):
    (site / "README.md").write_text("[a](docs/page.md#nothing)\n\n[b](LICENSE)\n\n![c](c.svg)\n")
    told = [str(problem).splitlines()[0] for problem in dead_links(site)]
    assert told == [
        "README.md:1: the link docs/page.md#nothing leads to docs/page.md,"
        " which has no heading of that name",
        "README.md:3: the link LICENSE leads nowhere",
        "README.md:5: the link c.svg leads nowhere",
    ]
