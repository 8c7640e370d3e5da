class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def walk(self, slope=1.0):
        self.grad += slope
        return 1 + sum(
            parent.walk(slope * local) for parent, local in self.parents
        )


for doublings in (1, 2, 4, 8, 16):
    x = y = Value(1.0)
    for _ in range(doublings):
        y = y + y
    print(doublings, "doublings:", y.walk(), "visits, gradient", x.grad)
#> 1 doublings: 3 visits, gradient 2.0
#> 2 doublings: 7 visits, gradient 4.0
#> 4 doublings: 31 visits, gradient 16.0
#> 8 doublings: 511 visits, gradient 256.0
#> 16 doublings: 131071 visits, gradient 65536.0
