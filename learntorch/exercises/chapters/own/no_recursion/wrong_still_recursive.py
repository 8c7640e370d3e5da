class Value:
    def __init__(self, *parents):
        self.parents = parents


def ordered(node):
    order = []

    def visit(one):
        if one not in order:
            for parent in one.parents:
                visit(parent)
            order.append(one)

    visit(node)
    return order


a = Value()
b = Value(a, a)
c = Value(b, a)
print(ordered(c) == [a, b, c])
#! NotYet: expected: a value from ordered(node), at the end of a chain of 5001
#! came:     RecursionError: maximum recursion depth exceeded
#! why:      each call of a function takes room: keep what waits in a list of your own
#! read:     own/#an-order on the site
