import torch


def check(answer):
    for numbers in ((2.0, 3.0, 1.0), (0.5, 4.0, -1.0), (1.5, 0.2, 0.3)):
        x, y, t = (torch.tensor(number) for number in numbers)
        a, b = x.clone().requires_grad_(), y.clone().requires_grad_()
        wanted = torch.autograd.grad((torch.log(a * b) - t) ** 2, (a, b))
        came = answer.call("gradients", x, y, t)
        if not isinstance(came, tuple) or len(came) != 2:
            answer.wrong(
                "two numbers",
                repr(came),
                "return both",
                read="the-backward-pass-by-hand",
            )
        for name, one, right in zip("xy", came, wanted, strict=True):
            answer.same(
                f"the derivative by {name} at {numbers}",
                one,
                right,
                "each step multiplies: 2 (w - t) by the square, 1 / (x y) by the logarithm, "
                "and by the product the other factor",
                read="the-backward-pass-by-hand",
            )
