class Value:
    def __init__(self, *parents):
        self.parents = parents


def ordered(node):
    done, waiting = {}, [node]
    while waiting:
        node = waiting[-1]
        missing = [one for one in node.parents if one not in done]
        waiting.extend(missing)
        if not missing:
            done[waiting.pop()] = True
    return list(done)


a = Value()
b = Value(a, a)
c = Value(b, a)
print(ordered(c) == [a, b, c])
#> True
