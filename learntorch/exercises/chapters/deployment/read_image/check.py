import json
import math

import torch


def check(answer):
    rows = [
        [(row * 8 + column) / 64 for column in range(8)] for row in range(8)
    ]
    came = answer.call(
        "image_of", json.dumps({"image": rows}), shown="image_of(a right body)"
    )
    answer.same("the image", came, torch.tensor(rows), read="behind-a-server")
    bad = {
        "no JSON": ("image", "what is sent may be anything"),
        "a list": ("[1, 2]", "a list has no name in it: TypeError"),
        "no image": ('{"picture": []}', "a name that is missing is a KeyError"),
        "7 rows": (
            json.dumps({"image": rows[:7]}),
            "compare the shape with (8, 8)",
        ),
        "rows of 7": (
            json.dumps({"image": [row[:7] for row in rows]}),
            "compare the shape with (8, 8), both numbers of it",
        ),
        "64 numbers in a row": (
            json.dumps({"image": [one for row in rows for one in row]}),
            "compare the shape with (8, 8), not the count of numbers",
        ),
        "lists of one number": (
            json.dumps({"image": [[[0.5]] * 8] * 8}),
            "compare the shape with (8, 8)",
        ),
        "words": (
            json.dumps({"image": [["0.5"] * 8] * 8}),
            "a text is no number: torch.tensor refuses it, NumPy and float() read it",
        ),
        "a NaN": (
            json.dumps({"image": [[math.nan] * 8] * 8}),
            "Python's JSON reads NaN: ask `isfinite()`",
        ),
        "an Infinity": (
            json.dumps({"image": [[math.inf] * 8] * 8}),
            "Python's JSON reads Infinity: ask `isfinite()`",
        ),
        "a number of 400 digits": (
            json.dumps({"image": [[10**400] * 8] * 8}),
            "no float is as large: an OverflowError",
        ),
        "lists in lists": (
            '{"image": ' + "[" * 100_000 + "]" * 100_000 + "}",
            "Python gives up at some depth, with a RecursionError",
        ),
    }
    for what, (body, why) in bad.items():
        try:
            came = answer.names["image_of"](body)
        except ValueError:
            continue
        except Exception as error:
            told = f"{type(error).__name__}: {error}"
            answer.wrong(
                f"a ValueError for {what}", told, why, read="behind-a-server"
            )
        answer.wrong(
            f"a ValueError for {what}", "no error", why, read="behind-a-server"
        )
