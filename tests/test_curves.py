"""Charts show the numbers they are given, and say what they cannot draw."""

import math
import re
from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pytest

from learntorch.curves import HEIGHT, LEFT, SEEN, WIDTH, chart
from learntorch.site.svg import inline

SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture):
    """Return the points of each line."""
    lines = ElementTree.fromstring(picture.svg()).findall(f"{SVG}polyline")
    read = [
        [tuple(map(float, pair.split(","))) for pair in line.get("points").split()]
        for line in lines
    ]
    return read[1::2]  # before each line stands its sample


def texts(picture):
    return [item.text for item in ElementTree.fromstring(picture.svg()).iter(f"{SVG}text")]


def test_places_follow_the_values():
    (points,) = drawn(chart({"a": [0, 1, 4]}, across="step", up="loss"))
    xs, ys = zip(*points, strict=True)
    assert xs == (LEFT, LEFT + WIDTH / 2, LEFT + WIDTH)
    assert (ys[0] - ys[1], ys[0] - ys[2]) == (HEIGHT / 4, HEIGHT)


def test_equal_factors_are_equal_steps():
    (points,) = drawn(chart({"a": [1, 1e-4, 1e-2]}, across="step", up="loss", log_up=True))
    ys = [y for _, y in points]
    assert ys[1] - ys[2] == ys[2] - ys[0] == HEIGHT / 2


def test_pairs_have_places_of_their_own():
    lines = {"a": [(1, 5.0), (10, 8.0), (100, 7.0)]}
    (points,) = drawn(chart(lines, across="n", up="s", log_across=True))
    assert [x for x, _ in points] == [LEFT, LEFT + WIDTH / 2, LEFT + WIDTH]


def test_long_lines_keep_their_peaks_and_ends():
    values = [math.sin(step) for step in range(100_000)]
    values[12_345] = 50.0
    picture = chart({"a": values}, across="step", up="loss")
    (points,) = drawn(picture)
    assert len(points) < 4 * WIDTH
    assert min(y for _, y in points) == min(y for _, y in drawn(picture)[0])
    spike = next(x for x, y in points if y == min(y for _, y in points))
    assert abs(spike - LEFT - WIDTH * 12_345 / 100_000) < 1
    assert len(picture.svg()) < 40_000


def test_what_cannot_be_drawn_is_left_out():
    (points,) = drawn(chart({"a": [1, math.inf, 3, math.nan, 2]}, across="s", up="l"))
    assert len(points) == 3
    (points,) = drawn(chart({"a": [1, 0, -1, 2]}, across="s", up="l", log_up=True))
    assert len(points) == 2


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ({}, "1 to 6 lines, not 0"),
        ({str(number): [1] for number in range(7)}, "1 to 6 lines, not 7"),
        ({"a": []}, "the line 'a' has no value"),
        ({"a": [1], "b": [math.nan]}, "the line 'b' has no value"),
    ],
)
def test_what_is_no_chart_is_told(lines, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        chart(lines, across="step", up="loss")


@pytest.mark.parametrize(
    ("values", "log"),
    [
        ([3], False),
        ([3], True),
        ([0, 0], False),
        ([5, 5, 5], True),
        ([-2, -1], False),
        ([1e-30, 1e30], False),
        ([1e-30, 1e30], True),
        ([0.1, 0.3], True),
    ],
)
def test_any_range_gives_ticks_inside(values, log):
    picture = chart({"a": values}, across="step", up="loss", log_up=log)
    root = ElementTree.fromstring(picture.svg())
    for item in root.iter(f"{SVG}text"):
        assert 0 <= float(item.get("x")) <= LEFT + WIDTH
        assert 0 <= float(item.get("y")) <= picture.height


def test_numbers_are_short():
    said = texts(chart({"a": [0, 250]}, across="step", up="loss"))
    assert "250" in said or "200" in said
    assert "1e-6" in texts(chart({"a": [1e-6, 1e-4]}, across="s", up="l", log_up=True))


def test_names_are_escaped_and_saved(tmp_path):
    picture = chart({"<a> & b": [1, 2]}, across="x < y", up='"l"')
    picture.save(tmp_path / "a.svg")
    assert "<a> & b" in texts(picture)
    assert (tmp_path / "a.svg").read_text("utf-8") == picture.svg() + "\n"
    with pytest.raises(ValueError, match=r"cannot write a\.png; .* \.svg"):
        picture.save(tmp_path / "a.png")


def test_the_site_can_inline_it():
    html = inline(chart({"a": [1, 2]}, across="s", up="l").svg(), "Two lines", "a-1", set())
    assert 'aria-label="Two lines"' in html


def test_points_that_a_line_meets_are_left_out():
    straight = chart({"l": [(x, 2.0 * x) for x in range(300)]}, across="x", up="y")
    assert [len(points) for points in drawn(straight)] == [2]


def test_a_bent_line_is_off_by_less_than_can_be_seen():
    values = [math.sin(x / 9) * x for x in range(330)]
    (points,) = drawn(chart({"l": values}, across="x", up="y"))
    scale, top = HEIGHT / (max(values) - min(values)), min(y for _, y in points)
    exact = [
        (LEFT + WIDTH * x / 329, top + (max(values) - y) * scale) for x, y in enumerate(values)
    ]
    off = [min(_distance(one, *pair) for pair in pairwise(points)) for one in exact]
    assert 20 < len(points) < 330
    assert max(off) < SEEN + 0.1  # and places are rounded to a tenth of a pixel


def _distance(point, start, end):
    """Return how far a point is from a piece of a line."""
    point, start, end = map(np.array, (point, start, end))
    along = np.clip((point - start) @ (end - start) / ((end - start) @ (end - start)), 0, 1)
    return np.linalg.norm(start + along * (end - start) - point)
