class Counter:
    def __init__(self, start=0):
        self.count = start

    def step(self):
        self.count += 1
        return self.count


one, other = Counter(), Counter(start=10)
one.step()
print(one.step(), other.step())
#> 2 11
