"""What MISTAKES.md says is what the checks say, and each report says where and what to type."""

import pytest

from tests.mistakes import FILE, MISTAKES, page, told


@pytest.fixture(scope="module")
def found():
    return told()


def test_there_are_at_least_25():
    assert len(MISTAKES) >= 25


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_told_with_its_place_and_its_mend(found, name):
    said = found[name]
    assert said.startswith(MISTAKES[name][1]), said
    assert "mend: " in said


def test_the_page_is_that_of_a_run(found):
    assert FILE.read_text("utf-8") == page(found), "run: python -m tests.mistakes"
