import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([line], lr=3e-4)
history = []
for _ in range(10_000):
    loss = (line[0] * x + line[1] - y).square().mean()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
for step in range(0, 70, 10):
    print(f"step {step:2}  loss {history[step]:6.2f}")
#> step  0  loss  69.30
#> step 10  loss   0.58
#> step 20  loss  66.72
#> step 30  loss   8.20
#> step 40  loss  54.53
#> step 50  loss  23.85
#> step 60  loss  36.40
print(f"largest loss of the last 100 steps: {max(history[-100:]):.1f}")
#> largest loss of the last 100 steps: 69.3
