import torch


def check(answer):
    known = ["red", "green", "blue"]
    for line, expected in {
        "blue red": [4, 2],
        "red pink green pink": [2, 1, 3, 1],
    }.items():
        came = answer.call("numbers", line, known)
        why = "the first word of `known` is number 2"
        if "pink" in line:
            why = "`pink` is unknown: it keeps its place, with the number 1"
        answer.same(
            f"the numbers of {line!r}",
            came,
            torch.tensor(expected),
            why,
            read="words",
        )
