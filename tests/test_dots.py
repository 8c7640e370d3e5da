"""DOT text is drawn the same on each run, and what cannot be drawn is told."""

import subprocess
import sys

import pytest

from learntorch import dots
from learntorch.graphs import graphviz

GRAPH = 'digraph { 140348246045424 [label="x"] 140348246045424 -> 140348246117488 }'
FROM_TORCHVIZ = """
import sys, torch
from torchviz import make_dot
from learntorch import dots
from learntorch.graphs import graphviz
keep = [object() for _ in range(int(sys.argv[1]))]
x = torch.tensor(2.0, requires_grad=True)
dots.draw(make_dot(torch.log(x * x), params={"x": x}).source, sys.argv[2])
"""


def test_addresses_are_renamed_by_order_of_appearance():
    other = GRAPH.replace("140348246045424", "93824992235776")
    assert dots.renamed(GRAPH) == 'digraph { n0 [label="x"] n0 -> n1 }'
    assert dots.renamed(other) == dots.renamed(GRAPH)


def test_small_numbers_stay():
    assert dots.renamed("size=12345678 n1") == "size=12345678 n1"


def test_two_processes_draw_the_same_bytes(tmp_path):
    files = [tmp_path / "one.svg", tmp_path / "two.svg"]
    for number, file in enumerate(files):
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", FROM_TORCHVIZ, str(number * 9999), str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    one, two = (file.read_text("utf-8") for file in files)
    assert one == two
    for word in ("LogBackward0", "MulBackward0", "AccumulateGrad", "lightblue", ">x<"):
        assert word in one, word


def test_fonts_of_the_machine_are_not_told_of(tmp_path, capfd):
    dots.draw(GRAPH, tmp_path / "graph.svg")
    assert capfd.readouterr() == ("", "")


def test_only_svg_is_written(tmp_path):
    with pytest.raises(ValueError, match=r"cannot write graph\.png; the name has to end in \.svg"):
        dots.draw(GRAPH, tmp_path / "graph.png")


def test_what_is_no_graph_is_told(tmp_path):
    with pytest.raises(RuntimeError, match=r"^bad\.svg was not drawn: "):
        dots.draw("digraph {", tmp_path / "bad.svg")
    assert not (tmp_path / "bad.svg").exists()


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Puts another program in the place of Graphviz."""

    def put(program):
        file = tmp_path / "broken.py"
        file.write_text(program, "utf-8")
        monkeypatch.setattr(graphviz, "PROGRAM", file)

    return put


def test_a_missing_graphviz_is_told(tmp_path, broken):
    broken("raise ImportError(\"No module named 'pygraphviz'\")")
    with pytest.raises(RuntimeError, match="type: pip install pygraphviz"):
        dots.draw(GRAPH, tmp_path / "graph.svg")


def test_graphviz_that_hangs_is_left(tmp_path, monkeypatch, broken):
    broken("import time; time.sleep(60)")
    monkeypatch.setattr(graphviz, "SECONDS", 0.2)
    with pytest.raises(RuntimeError, match=r"graph\.svg was not drawn within 0\.2 s"):
        dots.draw(GRAPH, tmp_path / "graph.svg")
