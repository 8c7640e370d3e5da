from itertools import chain


def stream(length):
    return (f"item {number}" for number in range(length))


def endless():
    yield from stream(100)
    raise OverflowError("the stream was read to its end before anything came")


def check(answer):
    for length, count in ((10, 3), (4, 1), (2, 5)):
        parts = []
        for number in range(count):
            told = f"share(stream of {length} items, {number}, {count})"
            found = answer.call(
                "share", stream(length), number, count, shown=told
            )
            try:
                parts.append(list(found))
            except Exception as error:
                why = "a stream has no length and no index: go through it with `for`"
                answer.wrong(
                    f"the items of {told}",
                    f"{type(error).__name__}: {error}",
                    why,
                    read="each-worker-has-its-own-copy",
                )
        if sorted(chain(*parts)) != sorted(stream(length)):
            why = "workers are numbered from 0 on, and each item belongs to one of them"
            answer.wrong(
                f"each of {length} items once, by {count}",
                str(parts),
                why,
                read="each-worker-has-its-own-copy",
            )
        sizes = [len(part) for part in parts]
        if max(sizes) - min(sizes) > 1:
            answer.wrong(
                "equal shares",
                f"shares of {sizes} items",
                "take turns",
                read="each-worker-has-its-own-copy",
            )
    try:
        next(iter(answer.call("share", endless(), 1, 3, shown="share(...)")))
    except OverflowError as error:
        answer.wrong(
            "an item as soon as it is there, of a stream without end",
            str(error),
            "`yield` each item within the loop, and keep none",
            read="each-worker-has-its-own-copy",
        )
