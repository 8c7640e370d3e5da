def share(items, number, count):
    yield from items
#! NotYet: expected: each of 10 items once, by 3
#! came:     [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]
#! why:      workers are numbered from 0 on, and each item belongs to one of them
#! read:     data/loading/#each-worker-has-its-own-copy on the site
