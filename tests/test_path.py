"""The path through the site: times are counted in the sources, chapters come from the nav."""

import re
from pathlib import Path, PurePosixPath

import pytest
from markdown import Markdown

from learntorch.site.embedded import Folders
from learntorch.site.path import (
    EXERCISE,
    PROGRAM,
    WORDS,
    Length,
    Times,
    chapters,
    duration,
    nav,
)

ROOT = Path(__file__).parents[1]
SETTINGS = """site_url: !ENV [SITE_URL, ""]
nav:
  - Start: index.md
  - b.md
  - Part:
      - Named: c/d.md
      - generated/labs/lab.ipynb
theme:
  icon: !!python/name:some.where
"""
EXERCISES = """
## Exercises

### One

Do it.

Check it at home: `learntorch exercise start one`

??? success "Solution"

    ```python title="b/one.py"
    --8<-- "b/one.py"
    ```
"""
FENCE = '\n```python title="b/{0}.py"\n--8<-- "b/{0}.py"\n```\n'
LAB = """# %% [markdown]
# # A laboratory
#
# Some words. **Task.** Do it.

# %%
x = 1

# %% tags=["answer"]
x = 2
"""


def page(title: str, words: int, programs: int) -> str:
    front = "---\ndescription: not counted at all\n---\n"
    text = " ".join(["[word](not/counted.md#at-all)"] * words)
    shown = "".join(FENCE.format(f"p{number}") for number in range(programs))
    return f"{front}# {title}\n\n{text} 12 `code` +\n{shown}{EXERCISES}"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    (tmp_path / "docs/c").mkdir(parents=True)
    (tmp_path / "snippets/labs").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    (tmp_path / "docs/index.md").write_text("# Start\n\nNo exercise, so no chapter.\n", "utf-8")
    (tmp_path / "docs/b.md").write_text(page("B", 1000, 4), "utf-8")
    (tmp_path / "docs/c/d.md").write_text(page("The `d`", 100, 0), "utf-8")
    (tmp_path / "snippets/labs/lab.py").write_text(LAB, "utf-8")
    return Folders(
        tmp_path / "snippets",
        tmp_path / "records",
        tmp_path / "generated",
        tmp_path / "measured",
        tmp_path / "docs",
        tmp_path / "mkdocs.yml",
    )


def render(folders: Folders, text: str) -> str:
    md = Markdown(extensions=["md_in_html"])
    md.treeprocessors.register(Times(md, folders), "learntorch_times", 7)
    return md.convert(text)


def plain(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html).split())


def test_pages_come_from_the_nav_in_its_order(folders: Folders) -> None:
    assert nav(folders.nav) == ["index.md", "b.md", "c/d.md", "generated/labs/lab.ipynb"]
    found = chapters(folders)
    assert [one.place for one in found] == ["b.md", "c/d.md", "generated/labs/lab.ipynb"]
    assert [one.title for one in found] == ["B", "The d", "A laboratory"]


def test_words_programs_and_exercises_are_counted_without_solutions(folders: Folders) -> None:
    b, d, lab = chapters(folders)
    frame = d.words - 100  # headings, task and fold, the same on both
    assert (b.words - frame, b.programs, b.exercises) == (1000, 4, 1)
    assert 5 < frame < 20
    assert (d.programs, d.exercises) == (0, 1)
    assert (lab.programs, lab.exercises) == (1, 1)


def test_times_follow_from_the_counts(folders: Folders) -> None:
    b = chapters(folders)[0]
    exact = b.words / WORDS + 4 * PROGRAM / 60
    assert exact <= b.reading < exact + 5
    assert exact + EXERCISE <= b.all < exact + EXERCISE + 5
    assert b.reading % 5 == b.all % 5 == 0
    (folders.pages / "b.md").write_text(page("B", 3000, 4), "utf-8")
    assert chapters(folders)[0].reading == b.reading + 10


def test_an_empty_box_shows_every_chapter_and_the_sum(folders: Folders) -> None:
    html = render(folders, '<div class="path" markdown></div>')
    assert re.findall('href="([^"]*)"', html) == ["b.md", "c/d.md", "generated/labs/lab.ipynb"]
    b, d, lab = chapters(folders)
    text = plain(html)
    assert f"B {b.reading} min {b.all} min {b.words} 4 1" in text
    assert f"Together: {b.reading + d.reading + lab.reading} min to read" in text
    assert f"{WORDS} words a minute, {PROGRAM} seconds" in text


def test_a_list_gets_the_time_of_each_chapter_and_its_sum(folders: Folders) -> None:
    box = '<div class="path" markdown>\n\n1. [B](b.md): why\n2. [D](c/d.md#x)\n3. none\n\n</div>'
    b, d, _ = chapters(folders)
    text = plain(render(folders, f"{box}\n\nAfter."))
    assert text.startswith(f"B : why {b.reading} min D {d.reading} min none Together: ")
    assert f"{b.reading + d.reading} min to read, {b.all + d.all} min with" in text
    assert text.endswith("After.")


@pytest.mark.parametrize("place", ["b.md", "index.md", None])
def test_a_chapter_says_below_its_heading_how_long_it_takes(
    folders: Folders, place: str | None
) -> None:
    md = Markdown(extensions=["attr_list"])
    page = PurePosixPath(place) if place else None
    md.treeprocessors.register(Length(md, folders, lambda: page), "learntorch_length", 7)
    html = md.convert("# One {#one}\n\nText.\n\n# Two\n")
    b = chapters(folders)[0]
    said = f"About {duration(b.reading)} to read, {duration(b.all)} with the exercises"
    line = f'<p class="time" data-search-exclude="">{said}</p>\n' if place == "b.md" else ""
    assert html == f'<h1 id="one">One</h1>\n{line}<p>Text.</p>\n<h1>Two</h1>'


def test_the_site_has_a_chapter_for_each_page_with_exercises() -> None:
    found = chapters(Folders(*[ROOT / "snippets"] * 4, ROOT / "docs", ROOT / "mkdocs.yml"))
    pages = [
        path for path in (ROOT / "docs").rglob("*.md") if "\n## Exercises\n" in path.read_text()
    ]
    named = {one.place for one in found if one.place.endswith(".md")}
    assert named == {path.relative_to(ROOT / "docs").as_posix() for path in pages}
    assert all(one.reading >= 5 and one.words > 100 for one in found)
