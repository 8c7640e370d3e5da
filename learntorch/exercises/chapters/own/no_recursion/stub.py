"""Order without recursion

Write `ordered(node)`, which returns the list of `node` and all that it came from, each node once and after its
parents. It has to manage a chain of thousands, so it may not call itself.
"""


class Value:
    def __init__(self, *parents):
        self.parents = parents


def ordered(node): ...


a = Value()
b = Value(a, a)
c = Value(b, a)
print(ordered(c) == [a, b, c])
