from itertools import chain


def check(answer):
    for length, count in ((10, 3), (4, 1), (2, 5)):
        parts = []
        for number in range(count):
            told = f"share(stream of {length} items, {number}, {count})"
            found = answer.call(
                "share", iter(range(length)), number, count, shown=told
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
        if sorted(chain(*parts)) != list(range(length)):
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
