class Value:
    def __init__(self, data, *parents):
        self.data, self.parents = data, parents

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def ordered(self, done):
        if self not in done:
            for parent, _ in self.parents:
                parent.ordered(done)
            done[self] = 0.0
        return done


total = one = Value(1.0)
for _ in range(10_000):
    total = total + one
total.ordered({})
#! RecursionError: maximum recursion depth exceeded
