class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def ordered(self, done):
        if self not in done:
            for parent, _ in self.parents:
                parent.ordered(done)
            done[self] = True
        return done

    def backward(self):
        self.grad = 1.0
        for node in reversed(self.ordered({})):
            for parent, slope in node.parents:
                parent.grad = slope * node.grad


a = Value(2.0)
(a + a).backward()
print(a.grad)
#> 1.0
