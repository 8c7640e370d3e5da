def share(items, number, count):
    size = -(-len(items) // count)
    yield from items[number * size : (number + 1) * size]
#! NotYet: expected: the items of share(stream of 10 items, 0, 3)
#! came:     TypeError: object of type 'generator' has no len()
#! why:      a stream has no length and no index: go through it with `for`
#! read:     data/loading/#each-worker-has-its-own-copy on the site
