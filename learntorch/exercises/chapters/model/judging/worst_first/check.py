import torch


def check(answer):
    logits = torch.tensor(
        [[9.0, 0, 0], [0, 1, 0], [3, 9, 3], [2.3, 0, 0], [0, 2, 2], [0, 0, 0.1]]
    )
    labels = torch.tensor([0, 1, 0, 2, 0, 0])
    came = answer.call(
        "worst", logits, labels, 5, shown="worst(logits, labels, 5)"
    )
    expected = torch.tensor([2, 4, 3, 5, 1])
    why = "the loss of each sample, sorted from high to low"
    if isinstance(came, torch.Tensor) and came.shape == (5,):
        if came.tolist() == [0, 1, 5, 3, 4]:
            why = "these have the lowest loss: sort with `descending=True`"
        elif came.tolist()[0] == 5:
            why = "these are unsure; the worst are sure of something wrong"
    answer.same("the places", came, expected, why, read="which-mistakes")
