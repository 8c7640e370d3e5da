import torch
from torch.nn import functional as F


def check(answer):
    scores, labels = (
        torch.tensor([[3.0, 0.0, 1.0], [0.0, 2.0, 2.5]]),
        torch.tensor([0, 2]),
    )
    came = answer.call(
        "loss",
        scores,
        labels,
        read="errors/silent#softmax-before-cross-entropy",
    )
    why = "`cross_entropy` takes the softmax itself: give it the scores as they are"
    if isinstance(came, torch.Tensor) and came < 0:
        why = "`nll_loss` wants logarithms of probabilities: a cross-entropy is never below 0"
    answer.same(
        "the loss",
        came,
        F.cross_entropy(scores, labels),
        why,
        read="errors/silent#softmax-before-cross-entropy",
    )
    large = torch.tensor([[200.0, 0.0, 0.0]]), torch.tensor([1])
    answer.same(
        "the loss of scores [200, 0, 0] and label 1",
        answer.call("loss", *large),
        torch.tensor(200.0),
        "a probability that became 0 has no logarithm: take both in one step",
        read="errors/silent#softmax-before-cross-entropy",
    )
