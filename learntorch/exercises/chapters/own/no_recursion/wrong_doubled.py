class Value:
    def __init__(self, *parents):
        self.parents = parents


def ordered(node):
    order, waiting = [], [node]
    for one in waiting:
        waiting.extend(one.parents)
    return waiting[::-1]


a = Value()
b = Value(a, a)
c = Value(b, a)
print(ordered(c) == [a, b, c])
#! NotYet: expected: for b = Value(a, a), c = Value(b, a), d = Value(a, c): ['a', 'b', 'c']
#! came:     ['a', 'a', 'a', 'b', 'c']
#! why:      each node once, and no other
#! read:     own/#an-order on the site
