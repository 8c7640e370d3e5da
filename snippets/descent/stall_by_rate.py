import torch


def best(lr):
    x = torch.linspace(0, 10, 1000)
    y = 2.25 * x + 1.25
    line = torch.tensor([2.0, 1.0], requires_grad=True)
    least = float("inf")
    for _ in range(8000):
        loss = (line[0] * x + line[1] - y).square().mean()
        least = min(least, loss.item())
        (gradient,) = torch.autograd.grad(loss, line)
        with torch.no_grad():
            line -= lr * gradient
    return least


for lr in 0.028, 0.007:
    print(f"lr {lr}  best loss {best(lr):.0e}")
#> lr 0.028  best loss 3e-12
#> lr 0.007  best loss 1e-10
