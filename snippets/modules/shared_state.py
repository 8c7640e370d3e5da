class Counter:
    counts = []  # of the class: one list for all

    def add(self, number):
        self.counts.append(number)


one, other = Counter(), Counter()
one.add(5)
print(other.counts)
#> [5]
