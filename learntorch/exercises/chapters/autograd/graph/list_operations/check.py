import torch

LEAF = "torch::autograd::AccumulateGrad"
WANTED = {
    "x * x": ["MulBackward0", LEAF],
    "x * x + 1": ["AddBackward0", "MulBackward0", LEAF],
    "(h * h).sin() for h = x.exp()": [
        "ExpBackward0",
        "MulBackward0",
        "SinBackward0",
        LEAF,
    ],
    "x * y": ["MulBackward0", LEAF, LEAF],
    "h + h.sin() for h = x.exp()": [
        "AddBackward0",
        "ExpBackward0",
        "SinBackward0",
        LEAF,
    ],
}


def check(answer):
    x = torch.tensor(2.0, requires_grad=True)
    y = torch.tensor(3.0, requires_grad=True)
    h = x.exp()
    for output, (shown, wanted) in zip(
        [x * x, x * x + 1, (h * h).sin(), x * y, h + h.sin()],
        WANTED.items(),
        strict=True,
    ):
        came = answer.call(
            "operations",
            output,
            shown=f"operations({shown})",
            why="where nothing requires a gradient an edge leads to None",
            read="nodes-and-edges",
        )
        why = "each node has next_functions of its own: walk on from each"
        if isinstance(came, list) and len(came) > len(wanted):
            why = "a tensor that is used twice leads to the same node twice: count it once"
        if (
            isinstance(came, list)
            and set(came) == set(wanted)
            and len(came) < len(wanted)
        ):
            why = "two leaves have two nodes of the same name: tell nodes apart, not names"
        if came != wanted:
            answer.wrong(
                f"operations({shown}) = {wanted}",
                repr(came),
                why,
                read="nodes-and-edges",
            )
    deep = x
    for _ in range(3000):
        deep = deep + 1
    answer.call(
        "operations",
        deep,
        shown="operations of a graph with 3,000 nodes",
        why="a function that calls itself for each node is too deep: keep a list of what waits",
        read="nodes-and-edges",
    )
