"""Pictures of a divided plane: each place and each point is where the numbers say."""

import re
from xml.etree import ElementTree

import pytest
import torch

from learntorch.fields import SIZE, field

NOTHING = torch.empty(0, 2), torch.empty(0)


def drawn(given):
    """Return the classes that a picture shows, the lowest row first."""
    root = ElementTree.fromstring(field(given, *NOTHING).svg())
    path = next(item for item in root if item.get("class") == "area").get("d")
    rows = torch.zeros_like(given, dtype=torch.long)
    for left, row, width in re.findall(r"M(\d+) (\d+)\.5h(\d+)", path):
        rows[int(row), int(left) : int(left) + int(width)] += 1
    return rows.flip(0)


@pytest.mark.parametrize("size", [1, 2, 7])
def test_each_place_has_its_class(size):
    torch.manual_seed(size)
    for _ in range(20):
        given = torch.randint(2, (size, size))
        assert torch.equal(drawn(given), given)
        assert torch.equal(drawn(given.bool()), given)


def test_points_are_where_they_are_and_differ_in_form():
    points = torch.tensor([[-2.0, 2.0], [0.0, 0.0], [2.0, -2.0]])
    picture = field(torch.zeros(2, 2), points, torch.tensor([1, 0, 1]), reach=2)
    root = ElementTree.fromstring(picture.svg())
    paths = {item.get("class"): item.get("d") for item in root if item.get("class")}
    assert paths["p0"] == paths["p0 halo"] == f"M{SIZE / 2} {SIZE / 2}h0"
    assert paths["p1"] == paths["p1 halo"] == f"M0.0 0.0h0M{SIZE:.1f} {SIZE:.1f}h0"
    assert picture.about == "class 1 has 0% of the plane and 2 of 3 points"


def test_only_svg_is_written(tmp_path):
    picture = field(torch.ones(1, 1), *NOTHING)
    picture.save(tmp_path / "one.svg")
    assert (tmp_path / "one.svg").read_text("utf-8") == picture.svg() + "\n"
    with pytest.raises(ValueError, match=r"cannot write one\.png"):
        picture.save(tmp_path / "one.png")


@pytest.mark.parametrize(
    ("given", "points", "labels", "said"),
    [
        (torch.zeros(2, 3), *NOTHING, r"given has the shape \(n, n\), not \(2, 3\)"),
        (torch.zeros(2, 2), torch.zeros(3, 2), torch.zeros(2), r"not \(3, 2\) for 2 labels"),
        (torch.full((2, 2), 2), *NOTHING, "given holds a class that is neither 0 nor 1"),
        (torch.zeros(2, 2), torch.zeros(1, 2), torch.tensor([0.5]), "labels holds a class"),
    ],
)
def test_what_cannot_be_drawn_is_told(given, points, labels, said):
    with pytest.raises(ValueError, match=said):
        field(given, points, labels)
