import torch
from torch.utils.data import DataLoader


def check(answer):
    x, y = torch.arange(5.0), torch.arange(5.0) * 10
    pairs = answer.call(
        "Pairs",
        x,
        y,
        shown="Pairs(x, y)",
        read="errors/data#dataset-without-len",
    )
    try:
        size = len(pairs)
    except TypeError as error:
        why = (
            "a loader draws an order of 0 to len - 1, so it asks for the length"
        )
        told = "a length of 5", str(error), why
        answer.wrong(*told, read="errors/data#dataset-without-len")
    if size != 5:
        why = "the length is the number of samples"
        answer.wrong(
            "len(Pairs(x, y)) 5",
            str(size),
            why,
            read="errors/data#dataset-without-len",
        )
    sample = pairs[1]
    if not isinstance(sample, tuple) or len(sample) != 2:
        why = "`return` the pair"
        told = "a pair as sample 1", repr(sample), why
        answer.wrong(*told, read="errors/data#collate-none")
    found = torch.stack([torch.stack(batch, 1) for batch in DataLoader(pairs)])[
        :, 0
    ]
    expected = torch.stack([x, y], 1)
    why = "sample i holds `x[i]` and `y[i]`"
    answer.same(
        "all samples", found, expected, why, read="errors/data#collate-none"
    )
