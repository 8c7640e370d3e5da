"""Autograd graphs: each node on the line that made it, and pictures that can be trusted."""

import copy
import gc
import io
import json
import os
import re
import site
import subprocess
import sys
import threading
import warnings
import weakref
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from learntorch import graph, tracing
from learntorch.graphs import Graph, Node, graphviz, places
from learntorch.graphs.drawing import DARK, LIGHT, STYLE
from learntorch.graphs.recording import MEMORY, MOST_ELEMENTS
from learntorch.site.svg import inline

SVG = "{http://www.w3.org/2000/svg}"
PROGRAMS = sorted(Path(__file__).with_name("graphs").glob("*.py"))
MARK = re.compile(r"#: (?:(\d+) operations|(leaf )?(.+?)(?: x(\d+))?) = (.*)")
RUN = """
import runpy, sys
from learntorch import tracing
tracing()
drawing = runpy.run_path(sys.argv[1])["drawing"]
sys.stdout.buffer.write(drawing.dot().encode() + drawing.svg().encode())
"""


def ran(path: Path) -> Graph:
    """Run a program and return what it drew."""
    names = {"__name__": "__main__"}
    with tracing():
        exec(compile(path.read_text("utf-8"), str(path), "exec"), names)
    return names["drawing"]


def expected(path: Path) -> Counter:
    """Count what the marks of a program say: line, what was made, and by which expression."""
    wanted, number = Counter(), 0
    for row, text in enumerate(path.read_text("utf-8").splitlines(), 1):
        mark = MARK.fullmatch(text.strip())
        if not mark:
            assert "#:" not in text
            number = row
            continue
        many, leaf, name, times, expression = mark.groups()
        what = "operation" if many else f"{leaf or ''}{name}"
        wanted[number, what, expression] += int(many or times or 1)
    return wanted


def expression(node: Node, rows: list[str]) -> str:
    """Return the text that a node's columns mark, on one line and without marks."""
    first, start, last, end = node.places[0].span
    rows = rows[first - 1 : last]
    rows[-1] = rows[-1][:end]
    rows[0] = rows[0][start:]
    return " ".join(" ".join(row for row in rows if not row.strip().startswith("#:")).split())


def same(text: str, mark: str) -> bool:
    start, dots, end = mark.partition("...")
    return text == mark if not dots else text.startswith(start.strip()) and text.endswith(end)


def nodes_of(drawing: Graph) -> dict[str, Node]:
    return {node.name or node.operation: node for node in drawing.nodes}


def parse(drawing: Graph) -> ElementTree.Element:
    return ElementTree.fromstring(drawing.svg())


def boxes(drawing: Graph) -> list[ElementTree.Element]:
    return [item for item in parse(drawing).iter(f"{SVG}g") if "node" in item.get("class", "")]


def product() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    x = torch.tensor(2.0, requires_grad=True)
    y = torch.tensor(3.0, requires_grad=True)
    return x, y, torch.log(x * y)


def misplaced(drawing: Graph, wanted: Counter[tuple[int, str, str]], rows: list[str]) -> list[str]:
    """Return what is not where the marks want it: nodes, and marks without one."""
    left, told = wanted.copy(), []
    for node in drawing.nodes:
        what = f"leaf {node.name or 'unnamed'}" if node.is_leaf else node.operation
        text = expression(node, rows)
        found = [
            key
            for key in +left
            if key[0] == node.line and key[1] in (what, "operation") and same(text, key[2])
        ]
        if found:
            left[found[0]] -= 1
        else:
            told.append(f"{node} is marked as {text!r}")
    return told + [f"{key}: no node is there" for key in +left]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_every_node_is_on_its_line(path):
    wanted, drawing = expected(path), ran(path)
    assert sum(wanted.values()) == len(drawing.nodes) > 0
    assert misplaced(drawing, wanted, path.read_text("utf-8").splitlines()) == []


def test_there_are_enough_programs():
    assert len(PROGRAMS) >= 19
    assert sum(sum(expected(path).values()) for path in PROGRAMS) >= 300


def test_a_wrong_line_is_seen():
    path = next(path for path in PROGRAMS if path.stem == "log_of_product")
    wanted, drawing, rows = expected(path), ran(path), path.read_text("utf-8").splitlines()
    for key in wanted:
        line, what, text = key
        for other in (line + 1, what, text), (line, "leaf q", text), (line, what, "q"):
            moved = wanted - Counter([key]) + Counter([other])
            assert len(misplaced(drawing, moved, rows)) == 2, other


def test_callers_are_told_from_the_inside_out():
    drawing = ran(next(path for path in PROGRAMS if path.stem == "context"))
    rows = drawing.file and Path(drawing.file).read_text("utf-8").splitlines()
    inner = [node for node in drawing.nodes if node.operation == "MulBackward0"][-1]
    texts = [rows[place.line - 1].strip() for place in inner.places if place.file == drawing.file]
    assert texts == ["return x * power(x, exponent - 1)"] * 2 + ["z = power(y, 2)"]
    assert [place.function for place in inner.places][:3] == ["power", "power", "<module>"]


@pytest.mark.parametrize("stem", ["module", "cuts", "several_outputs", "non_ascii"])
def test_each_process_draws_the_same_bytes(stem):
    path = next(path for path in PROGRAMS if path.stem == stem)
    drawn = [
        subprocess.run(
            [sys.executable, "-c", RUN, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert drawn[0] == drawn[1]
    assert drawn[0].startswith(b"digraph ")
    assert drawn[0].endswith(b"</svg>")


def test_ten_thousand_nodes_are_walked():
    x = y = torch.ones(2, requires_grad=True)
    for _ in range(10_000):
        y = y * 1.0
    drawing = graph(y)
    assert len(drawing.nodes) == 10_001
    assert drawing.nodes[-1].name == "x"
    assert x.is_leaf
    assert drawing.dot().count(" -> ") == 10_000
    with pytest.raises(ValueError, match=r"graph of y has 10001 nodes and at most 500 are drawn"):
        drawing.svg()


def test_without_tracing_there_are_names_and_no_lines():
    x, _, w = product()
    drawing = graph(w, values=True)
    assert [node.line for node in drawing.nodes if not node.is_leaf] == [None, None]
    assert [node.name for node in drawing.nodes] == ["w", "", "x", ""]
    assert nodes_of(drawing)["x"].outputs[0].value == x.item() == 2.0
    assert "data-line" not in boxes(drawing)[2].attrib


def test_values_and_gradients_are_those_of_the_run():
    with tracing():
        x, y, w = product()
        w.backward()
    drawing = graph(w, values=True)
    held = {node.name or node.operation: node.outputs[0] for node in drawing.nodes}
    assert held["MulBackward0"].value == 6.0
    assert held["w"].value == pytest.approx(1.791759, abs=1e-6)
    gradients = {name: output.gradient for name, output in held.items()}
    wanted = {"w": 1.0, "MulBackward0": 1 / 6, "x": 1 / 2, "y": 1 / 3}
    assert gradients == pytest.approx(wanted)
    step = 1e-3
    by_difference = ((x + step) * y).log() - ((x - step) * y).log()
    assert gradients["x"] == pytest.approx(by_difference.item() / (2 * step), rel=1e-3)
    assert "grad 0.1667" in drawing.svg()


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, gradient):
        return 2 * gradient * ctx.saved_tensors[0]


class Halves(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x[:1] * 1, x[1:] * 1

    @staticmethod
    def backward(ctx, first, second):
        return torch.cat([first, second])


def held(drawing, operation):
    """Return value and gradient of what nodes of an operation gave, in their order."""
    outputs = [item for n in drawing.nodes if n.operation == operation for item in n.outputs]
    return [(output.value, output.gradient) for output in outputs]


def reentrant(x):
    return checkpoint(torch.square, x, use_reentrant=True)


@pytest.mark.parametrize(
    ("function", "operation"),
    [(Square.apply, "SquareBackward"), (reentrant, "CheckpointFunctionBackward")],
)
def test_functions_that_nobody_sees_called_show_value_and_gradient(function, operation):
    with tracing():
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        named = function(x)
        (named * 3).sum().backward()
        unnamed = (function(x) * 3).sum()
        unnamed.backward()
        changed = function(x)
        changed.mul_(3)
        changed.sum().backward()
        twice = function(function(x))
        twice.sum().backward()
        roots = [function(x)]
        roots[0].backward(torch.tensor([5.0, 7.0]))
    for result in (named, unnamed, changed):
        assert held(graph(result, values=True), operation) == [([1.0, 4.0], [3.0, 3.0])]
    inner_and_outer = [([1.0, 16.0], [1.0, 1.0]), ([1.0, 4.0], [2.0, 8.0])]
    assert held(graph(twice, values=True), operation) == inner_and_outer
    assert held(graph(roots, values=True), operation) == [([1.0, 4.0], [5.0, 7.0])]


def test_each_output_of_a_function_shows_value_and_gradient():
    with tracing():
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        first, second = Halves.apply(x)
        out = (first * 3 + second * 5 + first).sum()
        out.backward()
        del first, second
    wanted = [([1.0], [4.0]), ([2.0], [5.0])]
    assert held(graph(out, values=True), "HalvesBackward") == wanted


def test_functions_are_met_without_values_where_none_are_kept():
    with tracing(values=False):
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        out = (Square.apply(x) * 3).sum()
        out.backward()
    assert held(graph(out, values=True), "SquareBackward") == [(None, None)]


def test_looking_at_an_input_makes_no_node():
    with tracing():
        x = torch.ones(2, requires_grad=True) * 1
        first, whole = x.unbind()[0], x.view(2)
        x.mul_(2)
        assert first.detach().item() == 2.0
        before = torch._C._autograd._get_sequence_nr()
        assert whole.shape == (2,)
        assert torch._C._autograd._get_sequence_nr() == before
        with pytest.raises(RuntimeError, match="is a view"):
            first.grad_fn  # noqa: B018 - torch refuses, and so it must not be looked at


def test_before_backward_there_is_no_gradient():
    with tracing():
        _, _, w = product()
    outputs = [node.outputs[0] for node in graph(w, values=True).nodes]
    assert [output.gradient for output in outputs] == [None] * 4
    assert None not in [output.value for output in outputs]
    assert [node.outputs[0].value for node in graph(w).nodes] == [None] * 4


def test_only_small_tensors_are_kept():
    with tracing():
        x = torch.ones(MOST_ELEMENTS + 1, requires_grad=True)
        y = (x * 2).sum()
        y.backward()
    found = nodes_of(graph(y, values=True))
    assert found["y"].outputs[0].value == 34.0
    assert found["MulBackward0"].outputs[0].value is None
    assert found["MulBackward0"].outputs[0].gradient is None
    assert found["x"].outputs[0].value is None


def test_values_can_be_left_alone():
    with tracing(values=False):
        _, _, w = product()
        w.backward()
    node = graph(w, values=True).nodes[1]
    assert (node.outputs[0].value, node.outputs[0].gradient) == (None, None)
    assert node.line is not None


def test_matrices_are_written_row_by_row():
    x = torch.tensor([[1.0, 2.5], [3.0, 4.0]], requires_grad=True)
    y = x * 2
    texts = [item.text for item in boxes(graph(y, values=True))[0].iter(f"{SVG}text")]
    assert texts == ["x", "(2, 2) float32", "value [[1, 2.5]", "       [3, 4]]"]


def test_retained_gradients_are_told_without_tracing():
    x = torch.tensor(2.0, requires_grad=True)
    y = x * 3
    y.retain_grad()
    (y * y).backward()
    assert nodes_of(graph(y, values=True))["y"].outputs[0].gradient == 12.0


def test_tracing_changes_no_result():
    def results() -> tuple[torch.Tensor, ...]:
        torch.manual_seed(1)
        net = nn.Sequential(nn.Linear(3, 4), nn.Dropout(0.5), nn.Linear(4, 1))
        loss = net(torch.randn(5, 3)).square().mean()
        loss.backward()
        return loss.detach(), *(parameter.grad for parameter in net.parameters()), torch.rand(1)

    plain = results()
    with tracing():
        traced = results()
    assert all(torch.equal(a, b) for a, b in zip(plain, traced, strict=True))


def test_tracing_ends_with_its_block():
    assert not torch.is_anomaly_enabled()
    with tracing(), tracing():
        assert torch.is_anomaly_enabled()
        assert not torch.is_anomaly_check_nan_enabled()
    assert not torch.is_anomaly_enabled()
    assert torch.overrides._get_current_function_mode() is None
    size = len(MEMORY.calls)
    product()
    assert len(MEMORY.calls) == size


def test_tracing_ends_where_a_program_fails():
    with pytest.raises(RuntimeError), tracing():
        torch.ones(2) @ torch.ones(3)
    assert not torch.is_anomaly_enabled()
    assert torch.overrides._get_current_function_mode() is None


def test_tracing_keeps_no_tensor_and_no_node_alive():
    with tracing():
        x, _, w = product()
        w.backward()
        kept = [weakref.ref(x), weakref.ref(w)]
    del x, w, _
    gc.collect()
    assert [reference() for reference in kept] == [None, None]


def test_what_is_remembered_has_a_limit(monkeypatch):
    monkeypatch.setattr("learntorch.graphs.recording.MOST_REMEMBERED", 10)
    monkeypatch.setattr(MEMORY, "calls", {})
    with tracing():
        y = torch.ones(1, requires_grad=True)
        for _ in range(30):
            y = y + 1
    assert len(MEMORY.calls) == 10
    lines = {node.line for node in graph(y).nodes if not node.is_leaf}
    assert None not in lines  # the line is the node's own, only columns are forgotten


def test_tensors_are_saved_as_ever_while_tracing():
    with tracing():
        x = torch.ones(2, requires_grad=True)
        net = nn.Linear(2, 1)
        buffer = io.BytesIO()
        torch.save({"x": x, "net": net.state_dict()}, buffer)
    buffer.seek(0)
    assert torch.load(buffer)["x"].requires_grad


def test_another_thread_does_not_borrow_columns():
    with tracing():
        x = torch.ones(2, requires_grad=True)
        for _ in range(50):
            x * 2
        made = []
        thread = threading.Thread(target=lambda: made.append(x.exp()))
        thread.start()
        thread.join()
    (node, _) = graph(made[0]).nodes
    assert node.places[0].text == "thread = threading.Thread(target=lambda: made.append(x.exp()))"


def test_names_come_from_variables_modules_and_arguments():
    net = nn.Linear(2, 1)
    rows = [torch.ones(2, requires_grad=True)]
    table = {"shift": torch.ones(1, requires_grad=True)}
    out = net(rows[0]) + table["shift"]
    names = {node.name for node in graph(out).nodes if node.is_leaf}
    assert names == {"net.weight", "net.bias", "rows[0]", "table['shift']"}
    names = {node.name for node in graph(out, params=net, names={"in": rows[0]}).nodes}
    assert {"weight", "bias", "in", "out"} <= names


def test_one_node_has_the_names_of_all_its_outputs():
    x = torch.ones(4, requires_grad=True)
    left, right = x.chunk(2)
    drawing = graph(left * right)
    assert "left, right" in nodes_of(drawing)
    into = [edge for edge in drawing.edges if edge.target == "n0"]
    assert [(edge.output, edge.input) for edge in into] == [(0, 0), (1, 1)]
    assert "n1 -> n0 [label=1]" in drawing.dot()
    assert len(nodes_of(drawing)["left, right"].outputs) == 2


def test_a_tensor_used_twice_has_two_edges():
    x = torch.tensor(3.0, requires_grad=True)
    drawing = graph(x * x)
    assert [(edge.source, edge.target) for edge in drawing.edges] == [("n1", "n0")] * 2
    assert len(parse(drawing).findall(f".//{SVG}path[@class='edge']")) == 2


def test_outputs_come_in_any_nest():
    x, y, w = product()
    drawing = graph({"loss": w, "parts": [x * 2, (y.exp(), w)]})
    assert drawing.title == "w, output['parts'][0], output['parts'][1][0]"
    assert drawing.outputs == ("n0", "n1", "n2")
    assert sum("output" in box.get("class") for box in boxes(drawing)) == 3


def test_a_leaf_alone_is_a_graph():
    x = torch.ones(2, requires_grad=True)
    (node,) = graph(x).nodes
    assert (node.name, node.operation, node.is_leaf) == ("x", "AccumulateGrad", True)
    assert len(boxes(graph(x))) == 1


@pytest.mark.parametrize("nothing", [3, [], {}, "loss", None])
def test_what_is_no_tensor_is_refused(nothing):
    with pytest.raises(TypeError, match=r"graph takes tensors, and got a \w+ without any"):
        graph(nothing)


def test_only_tensors_are_named():
    with pytest.raises(TypeError, match="names and params take tensors by name, and q came as int"):
        graph(product()[2], names={"q": 3})


def test_nested_tensors_are_drawn_or_refused():
    parts = [torch.ones(2), torch.ones(3)]
    jagged = torch.nested.nested_tensor(parts, requires_grad=True, layout=torch.jagged)
    assert len(boxes(graph(jagged * 2, values=True))) == 2
    with pytest.warns(UserWarning, match="prototype"):
        strided = torch.nested.nested_tensor(parts, requires_grad=True)
    with pytest.raises(ValueError, match=r"make it with layout=torch\.jagged"):
        graph(strided * 2)


def test_compiled_and_copied_nets_know_their_lines():
    with tracing():
        net = nn.Linear(2, 1)
        copied = copy.deepcopy(net)
        compiled = torch.compile(lambda x: (copied(x) * 2).sin(), backend="eager")
        out = compiled(torch.ones(1, 2))
    rows = Path(__file__).read_text("utf-8").splitlines()
    found = {node.name or node.operation: rows[node.line - 1] for node in graph(out).nodes}
    assert "copied = copy.deepcopy(net)" in found["copied.weight"]
    assert "torch.compile(lambda" in found["MulBackward0"]


def test_traced_nets_are_left_alone():
    with tracing(), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*torch.jit.*", category=DeprecationWarning)
        net = nn.Linear(2, 1)
        traced = torch.jit.trace(net, torch.ones(1, 2))
    assert "recording" not in traced.code
    assert torch.equal(traced(torch.ones(1, 2)), net(torch.ones(1, 2)))


def cut_tensors(x: torch.Tensor) -> dict[str, torch.Tensor]:
    h = x.exp()
    with torch.no_grad():
        frozen = h + 1
    with torch.inference_mode():
        inferred = h + 1
    return {
        "no_grad()": frozen,
        "inference_mode()": inferred,
        "detach()": h.detach(),
        ".data": h.data,
        "argmax()": h.argmax(),
        "gt()": h > 1,
        "long()": h.long(),
        "detach() ": h.detach().mul(2).sum(),
    }


def test_what_has_no_graph_is_told_with_its_line():
    with tracing():
        found = cut_tensors(torch.ones(3, requires_grad=True))
    rows = Path(__file__).read_text("utf-8").splitlines()
    for call, tensor in found.items():
        with pytest.raises(ValueError, match="no graph to draw: tensor") as caught:
            graph(tensor)
        said = re.search(r"was cut off by (\S+) on line (\d+)", str(caught.value))
        assert said, str(caught.value)
        assert said[1] == call.strip()
        word = {"no_grad()": "frozen =", "inference_mode()": "inferred =", "gt()": "h > 1"}
        assert word.get(call, call.strip()) in rows[int(said[2]) - 1]


def taken_out(w):
    """Return tensors made from numbers that were taken out of a graph, and what did it."""
    h = w * 2
    number = h.sum().item()
    return [
        (torch.tensor(number), "item()", "number = h.sum().item()"),
        ((torch.tensor([0.0, number]) - 5) ** 2, "item()", "number = h.sum().item()"),
        (torch.full((2,), number), "item()", "number = h.sum().item()"),
        (torch.tensor(h.tolist()), "tolist()", "torch.tensor(h.tolist())"),
        (torch.tensor(float(h.detach().sum())), "detach()", "float(h.detach().sum())"),
        (torch.from_numpy(h.detach().numpy()), "detach()", "torch.from_numpy(h.detach().numpy())"),
        (torch.from_numpy(w.data.numpy()) * 2, ".data", "torch.from_numpy(w.data.numpy()) * 2"),
        (torch.as_tensor(np.asarray(w.exp().detach())), "detach()", "np.asarray(w.exp()"),
    ]


def test_numbers_that_left_the_graph_are_told_with_their_line():
    with tracing():
        found = taken_out(torch.ones(3, requires_grad=True))
    rows = Path(__file__).read_text("utf-8").splitlines()
    for tensor, call, text in found:
        with pytest.raises(ValueError, match="no graph to draw: tensor") as caught:
            graph(tensor)
        said = re.search(r"was cut off by (\S+) on line (\d+)", str(caught.value))
        assert said, (text, str(caught.value))
        assert (said[1], text in rows[int(said[2]) - 1]) == (call, True)


@pytest.mark.filterwarnings("ignore:Converting a tensor")
@pytest.mark.filterwarnings("ignore:To copy construct")
def test_copies_and_floats_that_cut_the_graph_are_told():
    with tracing():
        w = torch.ones((), requires_grad=True)
        by_float = torch.tensor(float(w * 2))
        by_copy = torch.tensor(w * 2)
        asked = torch.tensor(w * 2, requires_grad=True)
        number = torch.tensor((w * 2).item(), requires_grad=True)
    with pytest.raises(ValueError, match=r"was cut off by float\(\) on line"):
        graph(by_float)
    with pytest.raises(ValueError, match=r"by tensor\(\) on line \d+, which copies the numbers"):
        graph(by_copy)
    for leaf, call in ((asked, "tensor()"), (number, "item()")):
        (note,) = graph(leaf * 2).notes
        assert f"back through {call} on line" in note


def test_a_number_from_the_graph_is_noted_where_it_is_used():
    with tracing():
        w = torch.ones(3, requires_grad=True)
        y = w * w.sum().item()
        plain = w * torch.ones(3).sum().item()  # from no graph
        z = w * 3.0
    (note,) = graph(y).notes
    assert re.search(r"from y \(line (\d+)\) back through item\(\) on line \1$", note)
    assert graph((plain, z)).notes == ()


def test_numbers_that_were_taken_out_keep_no_tensor_alive(monkeypatch):
    monkeypatch.setattr("learntorch.graphs.recording.MOST_TAKEN", 10)
    monkeypatch.setattr(MEMORY, "numbers", {})
    with tracing():
        w = torch.ones(3, requires_grad=True)
        array = (w * 2).detach().numpy()
        kept = weakref.ref(array)
        for _ in range(30):
            w.sum().item()
        other = torch.ones(3)
    assert len(MEMORY.numbers) == 10
    del array
    assert kept() is None
    assert graph((w, other)).notes[0].endswith("requires_grad=True")  # its memory is used again


def test_what_never_had_a_graph_is_told_with_its_line():
    with tracing():
        ones = torch.ones(3)
        from_array = torch.from_numpy(np.ones(3))
        whole = torch.arange(3)
        with torch.inference_mode():
            served = torch.ones(3)
    rows = Path(__file__).read_text("utf-8").splitlines()
    for tensor, text, why in (
        (ones, "ones = torch.ones(3)", "has no grad_fn: it was made under no_grad()"),
        (whole, "whole = torch.arange(3)", "holds whole numbers"),
        (served, "served = torch.ones(3)", "is an inference tensor"),
    ):
        with pytest.raises(ValueError, match=r"made on line \d+, ") as caught:
            graph(tensor)
        said = str(caught.value)
        assert rows[int(re.search(r"made on line (\d+)", said)[1]) - 1].strip() == text
        assert why in said
        assert "tracing" not in said
    with pytest.raises(ValueError, match="has no grad_fn"):
        graph(from_array)


def test_without_tracing_what_has_no_graph_is_told_too():
    for call, tensor in cut_tensors(torch.ones(3, requires_grad=True)).items():
        why = {
            "inference_mode()": "made under inference_mode",
            **dict.fromkeys(["argmax()", "gt()", "long()"], "which have no gradient"),
        }
        with pytest.raises(ValueError, match=why.get(call, "has no grad_fn")) as caught:
            graph(tensor)
        assert str(caught.value).endswith("; call tracing() first to see the line")


def test_outputs_without_a_graph_are_noted_beside_those_with_one():
    with tracing():
        x = torch.ones(3, requires_grad=True)
        best = (x * 2).argmax()
    drawing = graph([x.sum(), best])
    assert len(drawing.notes) == 1
    assert drawing.notes[0].startswith("no graph to draw: best, of shape () and dtype int64, ")
    assert "argmax()" in drawing.svg().split("</g>")[-1]


def test_cut_inputs_are_noted_with_their_lines():
    drawing = ran(next(path for path in PROGRAMS if path.stem == "cuts"))
    rows = Path(drawing.file).read_text("utf-8").splitlines()
    for call, text in {
        "detach()": ".detach()",
        "argmax()": ".argmax()",
        "no_grad()": "y * 2",
    }.items():
        (note,) = [note for note in drawing.notes if f"back through {call}" in note]
        assert text in rows[int(re.search(r"on line (\d+)", note)[1]) - 1]
    assert len(drawing.notes) == 3


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_only_cuts_are_noted(path):
    assert bool(ran(path).notes) == (path.stem == "cuts")


def test_parameters_that_no_gradient_reaches_are_noted():
    net = nn.ModuleDict({"used": nn.Linear(2, 1), "forgotten": nn.Linear(2, 2)})
    net["frozen"] = nn.Linear(1, 1).requires_grad_(False)
    loss = net["used"](torch.ones(1, 2)).sum()
    assert graph(loss, params=net).notes == (
        "not in this graph, so without a gradient: forgotten.weight, forgotten.bias",
    )
    assert graph(loss, params=net["used"]).notes == graph(loss).notes == ()


def test_a_leaf_that_was_cut_off_is_noted():
    with tracing():
        x = torch.ones(2, requires_grad=True)
        fresh = x.exp().detach().requires_grad_()
    drawing = graph(fresh * 2)
    assert len(drawing.notes) == 1
    assert "no gradient flows from fresh" in drawing.notes[0]


def test_kept_tensors_are_told_where_asked():
    x = torch.ones(2, 3, requires_grad=True)
    y = x.exp()
    assert nodes_of(graph(y)).get("y").saved == ()
    assert [(s.name, s.about) for s in nodes_of(graph(y, saved=True))["y"].saved] == [
        ("result", "(2, 3) float32")
    ]
    y.sum().backward()
    assert [s.about for s in nodes_of(graph(y, saved=True))["y"].saved] == ["freed"]
    assert "keeps result: freed" in graph(y, saved=True).svg()


def test_kept_tensors_of_functions_and_checkpoints_are_told():
    class Double(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return 2 * x

        @staticmethod
        def backward(ctx, gradient):
            return 2 * gradient * ctx.saved_tensors[0]

    x = torch.ones(2, requires_grad=True)
    y = Double.apply(x)
    (saved,) = nodes_of(graph(y, saved=True))["y"].saved
    assert (saved.name, saved.about) == ("saved_tensors[0]", "(2,) float32")
    y.sum().backward()
    assert nodes_of(graph(y, saved=True))["y"].saved[0].about == "freed"
    z = checkpoint(torch.exp, x, use_reentrant=False)
    assert len(graph(z, saved=True).nodes) == 2


def test_every_node_can_be_reached_and_said():
    drawing = ran(next(path for path in PROGRAMS if path.stem == "module"))
    found = boxes(drawing)
    assert len(found) == len(drawing.nodes)
    for box in found:
        assert (box.get("tabindex"), box.get("role")) == ("0", "img")
        title = box.find(f"{SVG}title").text
        assert re.search(r"; shape \(.*\), float32; line \d+: \S", title), title
        assert "\n" not in title
    titles = [box.find(f"{SVG}title").text for box in found]
    assert titles[-1].startswith("loss, made by NllLossBackward0; shape ()")
    root = parse(drawing)
    assert root.get("role") == "group"
    assert root.find(f"{SVG}title").text == "The graph of loss: 7 operations, 4 leaves"


def test_boxes_lie_apart_and_within_the_picture():
    drawing = ran(next(path for path in PROGRAMS if path.stem == "recurrent"))
    root = parse(drawing)
    width, height = float(root.get("width")), float(root.get("height"))
    dx, dy = map(float, re.findall(r"[\d.]+", root.find(f"{SVG}g").get("transform")))
    places = []
    for box in boxes(drawing):
        rect = box.find(f"{SVG}rect")
        x, y, w, h = (float(rect.get(key)) for key in ("x", "y", "width", "height"))
        assert min(x + dx, y + dy, width - x - dx - w, height - y - dy - h) >= 0
        longest = max(len(text.text) for text in box.iter(f"{SVG}text"))
        assert w >= 6.6 * longest
        places.append((x, y, w, h))
    for number, (x, y, w, h) in enumerate(places):
        for u, v, ww, hh in places[:number]:
            assert x + w <= u or u + ww <= x or y + h <= v or v + hh <= y


def test_leaves_are_above_what_they_go_into():
    drawing = ran(next(path for path in PROGRAMS if path.stem == "log_of_product"))
    tops = {box.get("id"): float(box.find(f"{SVG}rect").get("y")) for box in boxes(drawing)}
    assert all(tops[edge.source] < tops[edge.target] for edge in drawing.edges)


def test_nothing_in_a_picture_needs_an_inline_style():
    text = ran(next(path for path in PROGRAMS if path.stem == "cuts")).svg()
    assert ' style="' not in text
    assert "--graph-" not in text.replace(f"<style>\n{STYLE}\n</style>", "")


def test_strange_names_make_good_pictures():
    x = torch.ones(1, requires_grad=True)
    name = '<b> & "quoted" \\ \x00 日本'
    drawing = graph(x * 2, names={name: x})
    assert boxes(drawing)[0].find(f"{SVG}text").text.startswith('<b> & "quoted" \\ ')
    source = graph(x * 2, names={name.replace("\x00", ""): x}).dot()
    assert len(json.loads(graphviz.ask(source, "json", "no layout"))["objects"]) == 2


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_contrast_on_every_box(colors):
    for text in ("text", "soft", "value", "grad"):
        for ground in ("node", "leaf", "output", "page"):
            assert contrast(colors[text], colors[ground]) >= 4.5, (text, ground)
    for line in ("line", "lit"):
        assert contrast(colors[line], colors["page"]) >= 3


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_pictures_keep_what_they_know_within_a_page():
    text = ran(next(path for path in PROGRAMS if path.stem == "module")).svg()
    styles: set[str] = set()
    first = inline(text, "A graph", "net-picture-1", styles)
    second = inline(text, "A graph", "net-picture-2", styles)
    assert first.count("<style>") == 1
    assert "<style>" not in second
    root = ElementTree.fromstring(second)
    assert (root.get("role"), root.get("aria-label")) == ("group", "A graph")
    ids = [item.get("id") for item in root.iter() if item.get("id")]
    assert len(set(ids)) == len(ids)
    assert all(name.startswith("net-picture-2") for name in ids)
    node = root.find(f".//{SVG}g[@id='net-picture-2-n0']")
    assert node.get("data-line") in node.get("data-lines").split()
    assert re.fullmatch(r"(\d+:\d+-\d+:\d+ ?)+", node.get("data-cols"))
    assert node.get("tabindex") == "0"


def test_pictures_are_saved_as_svg_or_dot(tmp_path):
    drawing = graph(product()[2])
    drawing.save(tmp_path / "w.svg")
    drawing.save(str(tmp_path / "w.dot"))
    assert (tmp_path / "w.svg").read_text("utf-8") == f"{drawing.svg()}\n"
    assert (tmp_path / "w.dot").read_text("utf-8") == drawing.dot()
    with pytest.raises(ValueError, match=r"cannot write w\.png; .* \.svg or \.dot"):
        drawing.save(tmp_path / "w.png")
    assert {path.name for path in tmp_path.iterdir()} == {"w.svg", "w.dot"}


def test_a_layout_that_takes_too_long_is_told(monkeypatch):
    monkeypatch.setattr(graphviz, "SECONDS", 0.001)
    with pytest.raises(RuntimeError, match=r"no layout of the graph of output within 0\.001 s"):
        graph(product()[2]).svg()


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("raise SystemExit(3)", "Graphviz ended without a word"),
        ("raise ValueError('boxes')", "ValueError: boxes"),
        ("import pygraphviz_is_missing as pygraphviz", "No module named 'pygraphviz_is_missing'"),
        ("raise ModuleNotFoundError(\"No module named 'pygraphviz'\")", "pip install pygraphviz"),
        ('print(\'{"bb": "0,0,1,1"}\')', "4 nodes and 3 edges went in, and 0 and 0 came out"),
        ("print('no json')", "Graphviz answered with no layout"),
    ],
)
def test_a_layout_that_fails_is_told(monkeypatch, tmp_path, program, said):
    broken = tmp_path / "broken.py"
    broken.write_text(program, "utf-8")
    monkeypatch.setattr(graphviz, "PROGRAM", broken)
    with pytest.raises(RuntimeError, match="no layout of the graph of output: ") as caught:
        graph(product()[2]).svg()
    assert said in str(caught.value)


def test_unrolled_nets_are_drawn_in_time():
    cell, h = nn.RNNCell(4, 8), torch.zeros(1, 8)
    for _ in range(20):
        h = cell(torch.ones(1, 4), h)
    drawing = graph(h)
    assert len(boxes(drawing)) == len(drawing.nodes) == 124


def test_the_package_is_cheap_to_import():
    code = "import sys, learntorch; assert 'torch' not in sys.modules; learntorch.graph.__name__"
    subprocess.run([sys.executable, "-c", code], check=True)
    with pytest.raises(ImportError):
        exec("from learntorch import nothing_of_that_name")


def test_a_line_is_the_readers_wherever_libraries_lie():
    """`pip install --user` puts them below the home, where programs lie as well."""
    for library in (*site.getsitepackages(), site.getusersitepackages(), Path(re.__file__).parent):
        assert not places.is_own(f"{library}/anything/layer.py")
    assert places.is_own(str(Path(site.getuserbase(), "train.py")))
    assert places.is_own("train.py")
