"""What MISTAKES.md says is what the checks say, and each report says where and what to type."""

import re

import pytest

from tests.mistakes import FILE, MISTAKES, page, told

OF_A_WHOLE_FILE = {
    "A snippet named like a module",
    "A file among the pages",
    "A record of a snippet that is gone",
}


@pytest.fixture(scope="module")
def found():
    return told()


def test_there_are_at_least_25():
    assert len(MISTAKES) >= 25


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_told_with_its_place_and_its_mend(found, name):
    said = found[name]
    assert said.startswith(MISTAKES[name][1]), said
    assert re.match(r"[\w/.]+:\d+: ", said) or name in OF_A_WHOLE_FILE
    assert "mend: " in said


def test_the_page_is_that_of_a_run(found):
    assert FILE.read_text("utf-8") == page(found), "run: python -m tests.mistakes"
