import torch
from torch.autograd.graph import saved_tensors_hooks


def close(one, other, factor=1):
    numbers = isinstance(one, torch.Tensor) and one.numel() == 1
    return numbers and abs((one * factor - other).item()) < 1e-5


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
        # nothing is recorded here, and torch.func refuses to work
        with torch.inference_mode(), saved_tensors_hooks(id, id):
            answer.call(
                "gradients",
                x.clone(),
                y.clone(),
                t.clone(),
                why="without autograd: multiply the slopes of the steps yourself",
                read="the-backward-pass-by-hand",
            )
        square = 2 * (torch.log(x * y) - t)
        for name, one, right, swapped in zip(
            "xy", came, wanted, wanted[::-1], strict=True
        ):
            why = "from the square comes 2 (w - t), from the logarithm 1 / (x y), from the product the other factor"
            if close(one, swapped):
                why = f"the slope of x * y with respect to {name} is the other factor, not {name} itself"
            elif close(one, right, square):
                why = "the square is a step, too: begin with 2 (w - t), and go on from there"
            answer.same(
                f"the derivative with respect to {name} at {numbers}",
                one,
                right,
                why,
                read="the-backward-pass-by-hand",
            )
