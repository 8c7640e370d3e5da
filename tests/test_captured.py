"""Captured graphs: their operations, inputs, shapes and lines."""

import pytest
import torch
import torch.fx.experimental.proxy_tensor

from learntorch.graphs import captured


def graph_of(function, *arguments):
    found = []

    def backend(module, inputs):
        found.append(captured(module))
        return module.forward

    torch.compiler.reset()
    torch.compile(function, backend=backend)(*arguments)
    return found[0]


def layer(x, w):
    y = x @ w
    return y.relu()


def test_nodes_are_inputs_and_operations_with_their_lines():
    graph = graph_of(layer, torch.ones(2, 3), torch.ones(3, 4))
    assert [(node.operation, node.name) for node in graph.nodes] == [
        ("input", "x"),
        ("input", "w"),
        ("matmul", ""),
        ("relu", ""),
    ]
    assert [str(node.outputs[0]) for node in graph.nodes][-1] == "(2, 4) float32"
    first = layer.__code__.co_firstlineno
    assert [node.line for node in graph.nodes] == [None, None, first + 1, first + 2]


def test_edges_follow_the_values():
    graph = graph_of(layer, torch.ones(2, 3), torch.ones(3, 4))
    assert [(edge.source, edge.target) for edge in graph.edges] == [
        ("n0", "n2"),
        ("n1", "n2"),
        ("n2", "n3"),
    ]
    assert graph.outputs == ("n3",)


def test_picture_says_what_it_shows_and_calls_no_input_a_leaf():
    graph = graph_of(layer, torch.ones(2, 3), torch.ones(3, 4))
    assert graph.about == "The captured graph: 2 operations, 2 inputs: matmul, relu"
    drawn = graph.svg()
    assert "x, input; shape (2, 3)" in drawn
    assert "leaf;" not in drawn
    assert f"line {layer.__code__.co_firstlineno + 1}: y = x @ w" in drawn


def test_operations_of_aten_bear_their_whole_names():
    traced = torch.fx.experimental.proxy_tensor.make_fx(layer)(torch.ones(2, 3), torch.ones(3, 4))
    operations = [node.operation for node in captured(traced).nodes]
    assert operations == ["input", "input", "aten.mm.default", "aten.relu.default"]


def test_graph_without_an_operation_is_told():
    empty = torch.fx.symbolic_trace(lambda x: x)
    with pytest.raises(ValueError, match="it holds no operation"):
        captured(empty)
