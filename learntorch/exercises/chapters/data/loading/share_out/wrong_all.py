def share(items, number, count):
    yield from items
#! NotYet: expected: each of 10 items once, by 3
#! came:     [['item 0', 'item 1', 'item 2', 'item 3', 'item 4', 'item 5', 'item 6', 'item 7', 'item 8', 'item 9'], ['item 0', 'item 1', 'item 2', 'item 3', 'item 4', 'item 5', 'item 6', 'item 7', 'item 8', 'item 9'], ['item 0', 'item 1', 'item 2', 'item 3', 'item 4', 'item 5', 'item 6', 'item 7', 'item 8', 'item 9']]
#! why:      workers are numbered from 0 on, and each item belongs to one of them
#! read:     data/loading/#each-worker-has-its-own-copy on the site
