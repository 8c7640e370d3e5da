"""Timelines of hooks: what their file may hold, and what stands on the page without a script."""

import json
import re
import runpy
import warnings
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from learntorch.site.timeline import WORDS, timeline

RECORDER = Path(__file__).parent.parent / "snippets/hooks/kinds/timeline.py"

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


def test_hooks_of_no_single_module_have_the_last_lane():
    events = [["pack", "all", [1]], *EVENTS]
    table = ElementTree.fromstring(timeline(told({"a": events}), "alt", "name"))
    heads = [cell.text for cell in table.findall("thead/tr/th")]
    assert heads == ["#", "first", "last & <more>", "all"]


def test_a_hook_that_got_nothing_says_so():
    html = timeline(told({"a": [["full_backward", "first", None]]}), "alt", "name")
    assert "full backward <small>None</small>" in html


def test_each_kind_has_words_of_its_own():
    assert len(set(WORDS.values())) == len(WORDS)


@pytest.fixture
def record(tmp_path, monkeypatch):
    """The function of the chapter that records a run."""
    monkeypatch.chdir(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        run = runpy.run_path(str(RECORDER))["run"]
        yield lambda *told, **named: json.loads(json.dumps(run(*told, **named)))  # as it is kept


@pytest.mark.parametrize("needs_grad", [True, False])
def test_the_order_does_not_depend_on_which_other_hooks_are_on(record, needs_grad):
    whole = record(needs_grad)
    kinds = {kind for kind, _, _ in whole}
    assert kinds == set(WORDS)
    for count in (1, 2, len(kinds) - 1):
        for on in combinations(sorted(kinds), count):
            kept = [event for event in whole if event[0] in on]
            assert record(needs_grad, off=kinds - set(on)) == kept, on


def test_gradients_of_inputs_are_recorded_as_such(record):
    last = ["full_backward", "last", [4, 3]]
    assert [last, ["full_backward", "first", [4, 2]]] == [
        event for event in record(True) if event[0] == "full_backward" and event[1] != "relu"
    ]
    assert [last, ["full_backward", "first", None]] == [
        event for event in record(False) if event[0] == "full_backward" and event[1] != "relu"
    ]
