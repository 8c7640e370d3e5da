import torch


def check(answer):
    samples = [None, torch.tensor([1.0, 2, 3]), torch.tensor([4.0]), None]
    came = answer.call("collate", samples, shown="collate(samples)")
    expected = torch.tensor([[1.0, 2, 3], [4, 0, 0]])
    if isinstance(came, torch.Tensor) and came.shape[:1] == (4,):
        why = "a sample that could not be read is none: leave it out"
        answer.same(
            "the batch", came, expected, why, read="errors/data#collate-none"
        )
    why = "short vectors are filled up at their end, and the batch comes first"
    if isinstance(came, torch.Tensor) and came.shape == (2, 1):
        why = "the long vectors were cut: fill up the short ones"
    answer.same(
        "the batch",
        came,
        expected,
        why,
        read="errors/shape#stack-unequal-batch",
    )
