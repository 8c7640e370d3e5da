"""Each chapter has what chapters have: exercises, a picture, its errors, one thing to try.

What has a reason to be without stands below, with the reason. A new chapter is held to all, but
for a draft, which tells its readers that it is one.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from learntorch.site.inventory import DOCS, embedded, inventory, pages
from learntorch.site.new import DRAFT, drafts
from learntorch.snippets.problem import Problem
from tests.website import ROOT

CHAPTER = "no chapter: "
WITHOUT = {
    "docs/glossary.md": CHAPTER + "terms",
    "docs/index.md": CHAPTER + "the start page",
    "docs/path.md": CHAPTER + "a list of chapters",
    "docs/reference.md": CHAPTER + "docstrings",
    "docs/verification.md": CHAPTER + "an account of what was checked",
    "docs/samples.md": CHAPTER + "pieces of the design",
    "docs/source.md": CHAPTER + "blocks of another text, with links to the chapters",
    "docs/errors/index.md": CHAPTER + "a search, and a list of errors",
}
EXPLAINING = ["autograd", "conversion", "data", "device", "dtype"]
EXPLAINING += ["loss", "module", "other", "shape"]
LOOKED_UP = "one opens it for one entry, which has its program and its mend"
NO_PICTURE = {f"docs/errors/{name}.md": LOOKED_UP for name in [*EXPLAINING, "reading"]}
NO_TRY = {f"docs/errors/{name}.md": LOOKED_UP for name in [*EXPLAINING, "silent"]}
FEW = "it has three errors; the exercises of the errors' own chapter are in errors/reading.md"
NO_EXERCISES = {"docs/errors/device.md": FEW, "docs/errors/other.md": FEW}
NOTHING_RAISED = "what goes wrong here raises nothing, and the chapter shows that"
NO_ERROR = {
    "docs/errors/silent.md": NOTHING_RAISED,
    "docs/errors/reading.md": "it reads a message that its program prints",
    "docs/model/judging.md": NOTHING_RAISED,
    "docs/model/training.md": NOTHING_RAISED,
    "docs/utilisation.md": NOTHING_RAISED,
}
TRY = re.compile(r'^\?\?\?\+? question "', re.MULTILINE)
COUNTS = inventory(ROOT)["pages"]
DRAFTS = {draft.path.as_posix(): draft for draft in drafts(ROOT)}


def exercises(page: str) -> bool:
    return 3 <= COUNTS[page].get("exercises", 0) <= 6


def picture(page: str) -> bool:
    return COUNTS[page].get("pictures", 0) > 0


def errors(page: str) -> bool:
    return COUNTS[page].get("errors", 0) > 0


def something_to_try(page: str) -> bool:
    return bool(TRY.search((ROOT / page).read_text("utf-8")))


HAS = {
    exercises: (NO_EXERCISES, "3 to 6 exercises: see CONTRIBUTING.md, Exercises"),
    picture: (NO_PICTURE, "a picture that a program draws: see CONTRIBUTING.md, Pictures"),
    errors: (NO_ERROR, "a program that ends in the error that belongs to it"),
    something_to_try: (NO_TRY, 'a fold `??? question "Try it"` with its answer'),
}


@pytest.mark.parametrize("has", HAS, ids=lambda has: has.__name__)
def test_every_chapter_has_it(has: Callable[[str], bool]) -> None:
    without, mend = HAS[has]
    found = [page.as_posix() for page in pages(ROOT) if page.parts[0] == DOCS]
    chapters = [page for page in found if page not in WITHOUT]
    assert len(chapters) > 30
    lacking = {page for page in chapters if not has(page)}
    what = f"this chapter is without {has.__name__.replace('_', ' ')}"
    mend = f"write {mend}; as long as it has none, let it say: {DRAFT}"
    found = [Problem(Path(page), 1, what, mend) for page in lacking - set(without) - set(DRAFTS)]
    assert not found, "\n".join(sorted(map(str, found)))
    stray = set(without) - lacking
    assert not stray, f"{sorted(stray)}: has it by now; remove it from the list above"


def test_a_draft_lacks_something() -> None:
    done = [str(draft) for page, draft in DRAFTS.items() if all(has(page) for has in HAS)]
    assert not done, "\n".join(done)


def test_what_is_no_chapter_is_there() -> None:
    assert all((ROOT / page).is_file() for page in WITHOUT)
    taught = {page.as_posix() for page in pages(ROOT) if len(embedded(ROOT, page)) > 4}
    assert taught & set(WITHOUT) == {"docs/samples.md", "docs/source.md"}
