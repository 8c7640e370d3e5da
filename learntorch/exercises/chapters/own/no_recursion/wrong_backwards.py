class Value:
    def __init__(self, *parents):
        self.parents = parents


def ordered(node):
    order, waiting = [], [node]
    while waiting:
        one = waiting.pop()
        if one not in order:
            order.append(one)
            waiting.extend(one.parents)
    return order[::-1]


a = Value()
b = Value(a, a)
c = Value(b, a)
print(ordered(c) == [a, b, c])
#! NotYet: expected: for b = Value(a, a), c = Value(b, a), d = Value(a, c): ['a', 'b', 'c']
#! came:     ['b', 'a', 'c']
#! why:      a node is done when all its parents are, not when it is first met
#! read:     own/#an-order on the site
