"""Series of pictures: what their file may hold, and what stands on the page without a script."""

import json
import re
from xml.etree import ElementTree

import pytest

from learntorch.site.series import series

STYLE = "svg.field rect{fill:red}"
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="field" width="9" height="9">'
    f'<title>gone</title><style>{STYLE}</style><rect width="{{}}" height="9"/></svg>'
)


def told(*numbers, svg=SVG):
    pictures = [{"svg": svg.replace("{}", str(n)), "numbers": one} for n, one in enumerate(numbers)]
    return json.dumps({"figure": "series", "pictures": pictures})


def test_all_pictures_are_there_and_the_last_is_seen():
    html = series(told({"step": 0, "a & b": 0.71234}, {"step": 600, "a & b": 0.01}), "It", "s-1")
    root = ElementTree.fromstring(f"<div>{html}</div>")
    frames = root.findall("div")
    assert [frame.get("hidden") for frame in frames] == ["", None]
    drawings = [frame[0] for frame in frames]
    assert [drawing.get("id") for drawing in drawings] == ["s-1-1", "s-1-2"]
    assert [drawing.get("aria-label") for drawing in drawings] == [
        "It: step 0, a & b 0.7123",
        "It: step 600, a & b 0.01",
    ]
    assert html.count(STYLE) == 1
    assert [item.get("width") for item in root.iter() if item.tag.endswith("rect")] == ["0", "1"]
    rows = [[cell.text for cell in row] for row in root.iter("tr")]
    assert rows == [["step", "a & b"], ["0", "0.7123"], ["600", "0.01"]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"figure": "series"}', "no series of pictures: KeyError('pictures')"),
        (told(), "there is no picture"),
        (told({}), "one without a number"),
        (told([1]), "no series of pictures: AttributeError"),
        (told({"a": 1}, {"b": 1}), "picture 2 has the numbers ['b'], the first has ['a']"),
        (told({"a": "1"}), "a number is none"),
        (told({"a": 1}, svg="<p/>"), "no SVG"),
    ],
)
def test_what_is_no_series_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        series(text, "alt", "name")
