import torch


def check(answer):
    labels, answers = (
        torch.tensor([0, 1, 1, 2, 2, 0]),
        torch.tensor([0, 1, 0, 0, 2, 0]),
    )
    expected = torch.zeros(4, 4, dtype=torch.int64)
    for label, said in zip(labels.tolist(), answers.tolist(), strict=True):
        expected[label, said] += 1
    came = answer.call("confusion", labels, answers, 4)
    if isinstance(came, torch.Tensor) and came.dtype == torch.int32:
        came = came.long()  # whole numbers as well
    why = "each pair of label and answer adds 1 in its place"
    if isinstance(came, torch.Tensor) and came.shape == (4, 4):
        if torch.equal(came, expected.T):
            why = "rows are labels, columns are answers"
        elif came.max() == 1:
            why = "assignment through indices sets a place once, however often it occurs"
    answer.same("the matrix", came, expected, why, read="which-mistakes")
