"""Recorded ring all-reduces: what their file may hold, and what stands there without a script."""

import json
import re
from xml.etree import ElementTree

import pytest

from learntorch.site.interactive import interactive
from learntorch.site.ring import ring

TWO = [
    [[None, [1.0, 2.0]], [0, [1.0, 22.0]], [1, [11.0, 22.0]]],
    [[None, [10.0, 20.0]], [1, [11.0, 20.0]], [0, [11.0, 22.0]]],
]


def told(ranks):
    return json.dumps({"figure": "ring", "ranks": ranks})


def changed(rank, step, place, value):
    ranks = json.loads(json.dumps(TWO))
    ranks[rank][step][place] = value
    return told(ranks)


def test_all_steps_stand_in_a_table_and_the_last_in_the_drawing():
    html, style = interactive(told(TWO), "Two & two", "ring-1")
    assert style == "answers stepper ring"
    whole = ElementTree.fromstring(
        f"<div>{html}</div>".replace(' xmlns="http://www.w3.org/2000/svg"', "")
    )
    rows = whole.findall(".//tbody/tr")
    assert [row.get("data-phase") for row in rows] == ["start", "reduce-scatter", "all-gather"]
    assert [row.get("data-node") for row in rows] == ["", "1-0 0-1", "1-1 0-0"]
    cells = [["".join(cell.itertext()) for cell in row.findall("td")] for row in rows]
    assert cells[1] == [
        "each rank adds what comes: chunk 0 from rank 0 to 1, chunk 1 from rank 1 to 0",
        "1 22",
        "11 20",
    ]
    assert cells[2][1:] == ["11 22", "11 22"]
    new = ["".join(one.itertext()) for one in rows[1].findall(".//strong")]
    assert new == ["22", "11"]
    drawing = whole.find("svg")
    assert drawing.get("aria-label") == "Two & two"
    assert drawing.get("id") == "ring-1"
    values = {
        one.get("data-value"): one.text for one in drawing.iter("text") if one.get("data-value")
    }
    assert values == {"0-0": "11", "0-1": "22", "1-0": "11", "1-1": "22"}
    places = {one.get("data-node") for one in drawing.iter("g")} - {None}
    assert places == {one.get("data-to") for one in drawing.iter("g")} - {None} == set(values)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"figure": "ring"}', "no ring: KeyError('ranks')"),
        (told([]), "0 ranks need"),
        (told([[[None, [1.0]]]]), "1 ranks need"),
        (told([rank[:2] for rank in TWO]), "2 ranks need 2 steps after the start"),
        (told([TWO[0], TWO[1][:2]]), "no ring: ValueError"),
        (changed(0, 0, 0, 1), "step 0 does not say what each rank sends"),
        (changed(1, 1, 0, 2), "step 1 does not say what each rank sends"),
        (changed(0, 1, 1, [1.0]), "step 1 has not 2 chunks on each rank"),
        (changed(0, 1, 1, [1.0, 21.0]), "step 1 does not follow from the one before"),
        (changed(1, 2, 1, [22.0, 22.0]), "step 2 does not follow from the one before"),
        (told(3), "no ring: TypeError"),
    ],
)
def test_what_is_no_ring_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        ring(text, "alt", "name")
