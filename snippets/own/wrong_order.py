class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def by_level(self):
        level = [self]
        while level:
            yield from dict.fromkeys(level)
            level = [parent for node in level for parent, _ in node.parents]

    def backward(self):
        self.grad = 1.0
        for node in dict.fromkeys(self.by_level()):
            for parent, slope in node.parents:
                parent.grad += slope * node.grad


a = Value(1.0)
b = a + a
c = b + a
(b + c).backward()
print(a.grad)
#> 3.0
