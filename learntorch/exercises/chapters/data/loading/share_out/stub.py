"""Share a stream out

Write `share(items, number, count)`, which yields what worker `number` of `count` has to yield of a
stream: together all workers give each item once, and shares differ by one item at
most. `items` can be gone through once, has no length and may have no end.
"""


def share(items, number, count): ...
