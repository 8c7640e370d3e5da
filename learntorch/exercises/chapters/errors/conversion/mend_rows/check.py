import torch


def check(answer):
    rows = [[1.0, 2.0], [3.0], [4.0, 5.0, 6.0]]
    came = answer.call("table", rows, read="errors/conversion#ragged-list")
    expected = torch.tensor([[1.0, 2, 0], [3, 0, 0], [4, 5, 6]])
    why = "zeros come after the numbers of a row"
    if isinstance(came, torch.Tensor) and came.shape == (3, 1):
        why = "the long rows were cut: fill up the short ones"
    answer.same(
        "the table", came, expected, why, read="errors/conversion#ragged-list"
    )
