import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25


def steps_to(target, kind, **options):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = kind([line], **options)
    for step in range(20_000):
        loss = (line[0] * x + line[1] - y).square().mean()
        if loss < target:
            return step
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return None


SGD, Adam = torch.optim.SGD, torch.optim.Adam
print("plain     ", steps_to(1e-12, SGD, lr=0.028))
#> plain      954
print("momentum  ", steps_to(1e-12, SGD, lr=0.028, momentum=0.8))
#> momentum   137
print("Nesterov  ", steps_to(1e-12, SGD, lr=0.012, momentum=0.8, nesterov=True))
#> Nesterov   396
print("Adam      ", steps_to(1e-12, Adam, lr=0.1))
#> Adam       241
print("Adam, 0.01", steps_to(1e-12, Adam, lr=0.01))
#> Adam, 0.01 542
