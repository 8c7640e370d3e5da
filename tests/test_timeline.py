"""Timelines of hooks: what their file may hold, and what stands on the page without a script."""

import json
import re
from xml.etree import ElementTree

import pytest

from learntorch.site.timeline import WORDS, timeline

EVENTS = [["forward", "first", [4, 3]], ["full_backward", "last & <more>", []]]


def told(runs):
    return json.dumps({"figure": "timeline", "runs": runs})


def test_all_events_stand_in_lanes_in_their_order():
    html = timeline(told({"a=1": EVENTS, "a=2": EVENTS[:1]}), "Hooks in", "t-1")
    tables = ElementTree.fromstring(f"<div>{html}</div>").findall("table")
    assert [table.get("data-run") for table in tables] == ["a=1", "a=2"]
    assert ["".join(table.find("caption").itertext()) for table in tables] == [
        "Hooks in a=1",
        "Hooks in a=2",
    ]
    heads = [cell.text for cell in tables[0].findall("thead/tr/th")]
    assert heads == ["#", "first", "last & <more>"]
    rows = [["".join(cell.itertext()) for cell in row] for row in tables[0].findall("tbody/tr")]
    assert rows == [["1", "forward (4, 3)", ""], ["2", "", "full backward ()"]]
    phases = [row.get("data-phase") for row in tables[0].findall("tbody/tr")]
    assert phases == ["forward", "backward"]
    assert len({table.get("id") for table in tables}) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (told({}), "there is no run"),
        (told({"a": []}), "one without an event"),
        (told({"a": [["forward", "first"]]}), "no timeline: ValueError"),
        (told({"a": [["sideways", "first", []]]}), "unknown kind of hook 'sideways'"),
        ('{"figure": "timeline"}', "no timeline: KeyError('runs')"),
        (told([1]), "no timeline: AttributeError"),
    ],
)
def test_what_is_no_timeline_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        timeline(text, "alt", "name")


def test_each_kind_has_words_of_its_own():
    assert len(set(WORDS.values())) == len(WORDS)
