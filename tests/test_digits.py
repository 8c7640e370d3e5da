"""Test images with answers: what their file may hold, and what stands without a script."""

import json
import re
from xml.etree import ElementTree

import pytest

from learntorch.site.digits import digits, read

IMAGE = [0] * 60 + [16, 8, 8, 1]
SCORES = [[0.0] * 3 + [5.0] + [1.0] * 6, [9.0] + [0.0] * 9]


def told(**changes):
    whole = {"figure": "digits", "images": [IMAGE] * 2, "labels": [3, 4], "scores": SCORES}
    return json.dumps(whole | changes)


def page(text):
    html = digits(text, 'two "images" <here>', "digits-1")
    return ElementTree.fromstring(html.replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def test_each_image_stands_over_its_answer():
    root = page(told())
    assert root.get("aria-label") == 'two "images" <here>'
    groups = root.findall("g")
    assert [group.find("text").text for group in groups] == ["3", "0, is 4"]
    assert [group.get("class") for group in groups] == ["right", "wrong"]
    assert [int(level) for level in groups[0].get("data-image").split()] == IMAGE


def test_ink_is_drawn_where_it_is():
    paths = page(told()).find("g").findall("path")
    drawn = {path.get("fill-opacity"): path.get("d") for path in paths}
    assert drawn == {
        "0.0625": "M7 7h1v1h-1z",
        "0.5": "M5 7h1v1h-1zM6 7h1v1h-1z",
        "1": "M4 7h1v1h-1z",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (told(images=[]), "no digits: ValueError"),
        (told(images=[], labels=[], scores=[]), "there has to be an image"),
        (told(images=[[0] * 63] * 2), "64 levels"),
        (told(images=[[17] * 64] * 2), "64 levels"),
        (told(labels=[3, 10]), "64 levels"),
        (told(scores=[[1.0]] * 2), "ten scores"),
        (told(labels=5), "no digits: TypeError"),
        ('{"figure": "digits"}', "no digits: KeyError"),
    ],
)
def test_what_holds_no_digits_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        read(text)
