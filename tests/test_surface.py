"""The loss surface: what its file may hold, and what stands on the page without a script."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from learntorch.site import surface
from learntorch.site.interactive import MAKERS, interactive

RECORDED = Path(__file__).parents[1] / "docs/generated/descent/surface/surface.json"


def told(**changes):
    path = [[1.0, 0.0, 10.0], [2.0, 0.5, 1.0], [2.2, 1.0, 0.5]]
    whole = {
        "figure": "surface",
        "hessian": [[60.0, 10.0], [10.0, 2.0]],
        "minimum": [2.25, 1.25],
        "limit": 0.03,
        "start": [1.0, 0.0],
        "lr": 0.028,
        "momentum": 0.0,
        "steps": 2,
        "path": path,
    }
    return json.dumps(whole | changes)


def page(text):
    html = surface.surface(text, 'the "surface" <here>', "surface-1")
    return ElementTree.fromstring(
        f"<div>{html}</div>".replace(' xmlns="http://www.w3.org/2000/svg"', "")
    )


def test_each_contour_has_one_loss():
    (a, c), (_, d) = json.loads(told())["hessian"]
    polygons = page(told()).findall(".//polygon")
    assert len(polygons) == len(surface.LEVELS)
    for polygon, level in zip(polygons, surface.LEVELS, strict=True):
        for pair in polygon.get("points").split():
            x, y = map(float, pair.split(","))
            u = surface.W[0] + (x - surface.LEFT) / surface.WIDTH * 5.5 - 2.25
            v = surface.B[1] - (y - surface.TOP) / surface.HEIGHT * 8.5 - 1.25
            loss = (a * u * u + 2 * c * u * v + d * v * v) / 2
            assert abs(loss - level) < 0.15 * level + 0.02  # points are rounded to 0.1 pixels


def test_path_and_table_hold_what_was_recorded():
    root = page(told())
    (line,) = root.findall(".//polyline")
    assert len(line.get("points").split()) == 3
    rows = [[cell.text for cell in row] for row in root.findall(".//tbody/tr")]
    assert rows == [
        ["0", "1.0000", "0.0000", "10"],
        ["1", "2.0000", "0.5000", "1"],
        ["2", "2.2000", "1.0000", "0.5"],
    ]


def test_words_for_readers_who_do_not_see_it_are_escaped():
    assert page(told()).find(".//svg").get("aria-label") == 'the "surface" <here>'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (told(path=[]), "a path of 2 steps has 3 points, not 0"),
        (told(hessian=[[1.0, 2.0], [2.0, 1.0]]), "not symmetric and positive"),
        (told(hessian=[[1.0, 0.5], [0.0, 1.0]]), "not symmetric and positive"),
        (told(hessian=[1.0, 0.5]), "no loss surface: "),
        (told(speed=3), "unexpected keyword argument 'speed'"),
        (told(path=[[1, 2]] * 3), "no loss surface: "),
    ],
)
def test_what_is_no_surface_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        surface.read(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no JSON: "),
        ('{"figure": "pie"}', f"no figure of the kind 'pie'; there are: {', '.join(MAKERS)}"),
        ("[]", "no recorded steps"),
    ],
)
def test_other_kinds_are_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        interactive(text, "alt", "name")


def test_the_recorded_path_is_that_of_its_formula():
    """The chapter's JSON agrees with gradient descent written down for the quadratic."""
    held = surface.read(RECORDED.read_text("utf-8"))
    (a, c), (_, d) = held.hessian
    w, b = held.start
    for recorded in held.path:
        u, v = w - held.minimum[0], b - held.minimum[1]
        loss = (a * u * u + 2 * c * u * v + d * v * v) / 2
        assert recorded == pytest.approx([w, b, loss], rel=1e-9)
        w, b = w - held.lr * (a * u + c * v), b - held.lr * (c * u + d * v)
