import torch


def losses(dtype):
    x = torch.linspace(0, 10, 1000, dtype=dtype)
    y = 2.25 * x + 1.25
    line = torch.tensor([1.0, 0.0], dtype=dtype, requires_grad=True)
    for _ in range(2000):
        loss = (line[0] * x + line[1] - y).square().mean()
        loss.backward()
        with torch.no_grad():
            line -= 0.028 * line.grad
        line.grad = None
        yield loss.item()


for dtype in torch.float32, torch.float64:
    history = list(losses(dtype))
    best = min(history)
    print(dtype, f"best loss {best:.0e}, reached at step {history.index(best)}")
#> torch.float32 best loss 3e-12, reached at step 921
#> torch.float64 best loss 3e-25, reached at step 1999
