import torch


def check(answer):
    rows = [
        torch.tensor([3, 0, 0]),
        torch.tensor([1, 2, 3, 4, 5]),
        torch.tensor([9]),
    ]
    samples = list(zip(rows, [7, 2, 4], strict=True))
    came = answer.call("pad", samples, shown="pad(samples)")
    if not isinstance(came, tuple | list) or len(came) != 3:
        answer.wrong(
            "three tensors",
            f"{type(came).__name__}",
            read="samples-of-unequal-length",
        )
    batch, lengths, labels = came
    expected = torch.tensor([[3, 0, 0, 0, 0], [1, 2, 3, 4, 5], [9, 0, 0, 0, 0]])
    why = "one row for each sample, as long as the longest, with 0 at its end"
    if isinstance(batch, torch.Tensor) and batch.shape == (5, 3):
        why = "`pad_sequence` has the samples in columns unless it is told `batch_first=True`"
    answer.same(
        "the rows", batch, expected, why, read="samples-of-unequal-length"
    )
    why = "the length before padding; a 0 may be a number of the sample"
    answer.same(
        "the lengths",
        lengths,
        torch.tensor([3, 5, 1]),
        why,
        read="samples-of-unequal-length",
    )
    why = "the second of each pair, in a tensor"
    answer.same(
        "the numbers",
        labels,
        torch.tensor([7, 2, 4]),
        why,
        read="what-a-loader-does",
    )
    answer.same(
        "the rows of floats",
        answer.call("pad", [(torch.tensor([0.5, 1.5]), 0)])[0],
        torch.tensor([[0.5, 1.5]]),
        "rows keep their dtype: name none, or take that of the rows",
        read="samples-of-unequal-length",
    )
