import sys
from unittest import mock


def check(answer):
    value = answer.get("Value", type)
    a = value()
    b = value(a, a)
    c = value(b, a)
    d = value(a, c)
    for last, names in ((c, "abc"), (d, "abcd")):
        nodes = dict(zip([a, b, c, d], "abcd"))
        came = answer.call("ordered", last, shown=f"ordered({names[-1]})")
        came = [nodes.get(node, "?") for node in came]
        told = f"for b = Value(a, a), c = Value(b, a), d = Value(a, c): {list(names)}"
        if sorted(came) != sorted(names):
            answer.wrong(
                told, f"{came}", "each node once, and no other", read="an-order"
            )
        if came != list(names):
            answer.wrong(
                told,
                f"{came}",
                "a node is done when all its parents are, not when it is first met",
                read="an-order",
            )
    node = value()
    for _ in range(5000):
        node = value(node)
    sys.setrecursionlimit(1000)
    with mock.patch("sys.setrecursionlimit"):  # a higher limit is no answer
        order = answer.call(
            "ordered",
            node,
            shown="ordered(node), at the end of a chain of 5001",
            why="each call of a function takes room: keep what waits in a list of your own",
            read="an-order",
        )
    if len(order) != 5001:
        answer.wrong(
            "5001 nodes", f"{len(order)}", "each node once", read="an-order"
        )
