"""Traces: what their file may hold, and that bars and list say the same."""

import json
import re
from xml.etree import ElementTree

import pytest

from learntorch.site.trace import MOST, WIDTH, short, time, trace

SVG = "{http://www.w3.org/2000/svg}"


def span(name, start, duration, parent=None):
    return {"name": name, "start": start, "duration": duration, "parent": parent}


def told(*spans):
    return json.dumps({"figure": "trace", "spans": spans})


SPANS = (span("a & b", 100.0, 80.0), span("x", 110.0, 40.0, 0), span("y", 190.0, 10.0))


def drawn(*spans):
    return ElementTree.fromstring(f"<div>{trace(told(*spans), 'A <step>', 't')}</div>")


def test_bars_stand_where_their_time_is_and_below_what_called_them():
    boxes = [
        [float(box.get(key)) for key in ("x", "y", "width")]
        for box in drawn(*SPANS).iter(f"{SVG}rect")
    ]
    whole = WIDTH / 100
    assert boxes == [[0, 0, 80 * whole], [10 * whole, 18, 40 * whole], [90 * whole, 0, 10 * whole]]


def test_each_bar_leads_to_its_line_in_the_list():
    page = drawn(*SPANS)
    lines = {item.get("id"): item for item in page.iter() if item.tag in ("details", "p")}
    for link, name in zip(page.iter(f"{SVG}a"), ("a & b", "x", "y"), strict=True):
        line = lines[link.get("href").removeprefix("#")]
        assert name in "".join(line.itertext())
    assert "".join(lines["t-1"].itertext()) == "x 40.0 µs, 40.0%"


def test_what_was_called_is_closed_in_what_called_it():
    page = drawn(*SPANS)
    (opened,) = page.iter("details")
    assert [line.get("id") for line in opened.iter("p")] == ["t-1"]


def test_names_that_fit_are_written_into_their_bars():
    assert [text.text for text in drawn(*SPANS).iter(f"{SVG}text")] == ["a & b", "x", "y"]
    assert not list(drawn(span("x" * 200, 0, 1)).iter(f"{SVG}text"))


def test_times_and_names_are_short():
    assert (time(999.94), time(1500.0)) == ("999.9 µs", "1.5 ms")
    assert short("autograd::engine::evaluate_function: torch::autograd::AccumulateGrad") == (
        "AccumulateGrad"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"figure": "trace"}', "no trace: KeyError('spans')"),
        (told(), "there is no span"),
        (told({"name": "a"}), "no trace: TypeError"),
        (told(span("a", "0", 1.0)), "no trace: TypeError"),
        (told(span("a", 0.0, -1.0)), "'a' has a time below 0"),
        (told(span("a", 0.0, 1.0, 0)), "'a' stands before the span that it ran in"),
        (told(*[span("a", 0.0, 1.0)] * (MOST + 1)), f"{MOST + 1} spans, and at most {MOST}"),
    ],
)
def test_what_is_no_trace_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        trace(text, "alt", "name")
