def share(items, number, count):
    yield from list(items)[number::count]
#! NotYet: expected: an item as soon as it is there, of a stream without end
#! came:     the stream was read to its end before anything came
#! why:      `yield` each item within the loop, and keep none
#! read:     data/loading/#each-worker-has-its-own-copy on the site
