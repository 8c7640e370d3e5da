class Value:
    def __init__(self, data, *parents, name=""):
        self.data, self.parents, self.name = data, parents, name

    def __add__(self, other):
        value = self.data + other.data
        return Value(value, (self, 1.0), (other, 1.0), name="+")

    def __mul__(self, other):
        value = self.data * other.data
        return Value(value, (self, other.data), (other, self.data), name="*")


def ordered(node, done):
    if node not in done:
        for parent, _ in node.parents:
            ordered(parent, done)
        done[node] = True
    return done


a, b = Value(2.0, name="a"), Value(3.0, name="b")
y = a * b + a
print([node.name for node in ordered(y, {})])
#> ['a', 'b', '*', '+']
