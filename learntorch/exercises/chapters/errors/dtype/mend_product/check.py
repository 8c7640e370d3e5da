import torch


def check(answer):
    a, b = (
        torch.tensor([[0.5, 1.0], [2.0, 0.25]]),
        torch.tensor([[1, 2], [3, 4]]),
    )
    came = answer.call(
        "product", a, b, read="errors/dtype#matmul-dtype-mismatch"
    )
    expected = a @ b.float()
    why = "convert the whole numbers to the dtype of `a`"
    if isinstance(came, torch.Tensor) and not came.is_floating_point():
        why = "as whole numbers `a` loses its fractions: convert `b`"
    elif isinstance(came, torch.Tensor) and torch.equal(came, a * b):
        why = "`*` does promote, and multiplies element by element: no matrix product"
    answer.same(
        "the product",
        came,
        expected,
        why,
        read="errors/dtype#matmul-dtype-mismatch",
    )
