import torch


def losses(dtype):
    x = torch.linspace(0, 10, 200, dtype=dtype)
    line = torch.tensor([1.0, 0.0], dtype=dtype, requires_grad=True)
    for _ in range(4000):
        loss = (line[0] * x + line[1] - (2.25 * x + 1.25)).square().mean()
        loss.backward()
        with torch.no_grad():
            line -= 0.02 * line.grad
        line.grad = None
        yield loss.item()


for dtype in torch.float32, torch.float64:
    history = list(losses(dtype))
    print(dtype, "still falling:", history[3999] < history[2999])
#> torch.float32 still falling: False
#> torch.float64 still falling: True
