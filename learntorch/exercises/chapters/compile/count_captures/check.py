import torch


def power(x, k):
    return x**k


def broken(x):
    x = x + 1
    torch._dynamo.graph_break()
    return x * 2


def check(answer):
    x = torch.ones(3)
    for what, function, calls, wanted in (
        ("one call", power, [(x, 2)], 1),
        ("the same call again", power, [(x, 2)], 1),
        ("3 dtypes", power, [(x, 2), (x.double(), 2), (x.half(), 2)], 3),
        ("two calls with other values", power, [(x, 2), (2 * x, 2)], 1),
        ("a call with a graph break", broken, [(x,)], 2),
        ("4 sizes", power, [(torch.ones(n), 2) for n in (3, 4, 5, 6)], 2),
    ):
        came = answer.call(
            "captures",
            function,
            calls,
            shown=f"captures(...) of {what}",
            why="a backend returns a function, such as `module.forward`",
            read="the-graph-that-is-captured",
        )
        if came != wanted:
            why = "count in the backend: it is asked once for each graph"
            if came == 0:
                why = "graphs of an earlier count are still there: `torch.compiler.reset()`"
            answer.wrong(f"{wanted} for {what}", repr(came), why, read="guards")
