import torch


def check(answer):
    predictions, targets = (
        torch.tensor([[1.0], [2.0], [4.0]]),
        torch.tensor([1.0, 3.0, 2.0]),
    )
    came = answer.call(
        "loss", predictions, targets, read="errors/silent#mse-broadcast"
    )
    squares = (predictions[:, 0] - targets) ** 2
    why = "a column minus a row is a table of all pairs: give both one shape"
    if isinstance(came, torch.Tensor) and torch.allclose(came, squares.sum()):
        why = "the mean is wanted, and this is the sum"
    answer.same(
        "the loss",
        came,
        squares.mean(),
        why,
        read="errors/silent#mse-broadcast",
    )
