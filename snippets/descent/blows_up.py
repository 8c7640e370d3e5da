import torch

x = torch.linspace(0, 10, 1000)
y = 2.25 * x + 1.25
line = torch.tensor([1.0, 0.0], requires_grad=True)
optimizer = torch.optim.SGD([line], lr=0.1)
for step in range(100):
    loss = (line[0] * x + line[1] - y).square().mean()
    if not loss.isfinite():
        print(f"step {step}: loss {loss.item()}")
        break
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
#> step 23: loss inf
