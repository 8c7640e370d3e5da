import torch


def check(answer):
    scores = torch.tensor([[1.0, 9], [8, 2], [3, 4], [0, 6]])
    labels = torch.tensor([[1], [0], [0], [1]])
    came = answer.call(
        "accuracy", scores, labels, shown="accuracy(scores, labels)"
    )
    if isinstance(came, float):
        came = torch.tensor(came)
    right = torch.tensor(0.75)
    broadcast = (scores.argmax(dim=1) == labels).float().mean()
    if isinstance(came, torch.Tensor) and torch.equal(came, broadcast):
        why = "a row and a column give each class with each label: squeeze the labels"
        answer.same(
            "the accuracy", came, right, why, read="errors/silent#mse-broadcast"
        )
    if isinstance(came, torch.Tensor) and came.shape == right.shape:
        why = "`dim` is the axis that disappears: the classes are `dim=1`"
        answer.same(
            "the accuracy",
            came,
            right,
            why,
            read="errors/silent#argmax-over-the-batch",
        )
    why = "compare one class with one label for each sample"
    answer.same(
        "the accuracy",
        came,
        right,
        why,
        read="errors/conversion#max-returns-pair",
    )
