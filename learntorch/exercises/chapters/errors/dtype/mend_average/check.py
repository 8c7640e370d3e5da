import torch


def check(answer):
    counts = torch.tensor([3, 4, 8, 7])
    came = answer.call("average", counts, read="errors/dtype#mean-of-integers")
    why = "the mean has a fraction: it needs a dtype that has one"
    if isinstance(came, torch.Tensor) and came.dtype == torch.float64:
        why = "float64 is right and twice as large: name float32"
    answer.same(
        "the mean",
        came,
        torch.tensor(5.5),
        why,
        read="errors/dtype#mean-of-integers",
    )
