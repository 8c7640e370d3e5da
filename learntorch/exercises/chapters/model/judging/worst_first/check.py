import torch


def check(answer):
    logits = torch.tensor(
        [[9.0, 0, 0], [0, 1, 0], [0, 6, 0], [2, 0, 0], [0, 0, 0.1]]
    )
    labels = torch.tensor([0, 1, 0, 2, 0])
    came = answer.call(
        "worst", logits, labels, 3, shown="worst(logits, labels, 3)"
    )
    expected = torch.tensor([2, 3, 4])
    why = "the loss of each sample, sorted from high to low"
    if isinstance(came, torch.Tensor) and came.shape == (3,):
        if came.tolist() == [0, 1, 4]:
            why = "these have the lowest loss: sort with `descending=True`"
        elif came.tolist()[0] == 4:
            why = "these are unsure; the worst are sure of something wrong"
    answer.same("the places", came, expected, why, read="which-mistakes")
