import torch
from torch import nn

x = torch.linspace(0, 10, 1000, dtype=torch.float64)[:, None]  # (1000, 1)
y = 2.25 * x + 1.25

model = nn.Linear(1, 1, dtype=torch.float64)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.028)
for step in range(1001):
    loss = nn.functional.mse_loss(model(x), y)
    if step in (0, 1, 10, 100, 1000):
        w, b = model.weight.item(), model.bias.item()
        print(f"step {step:4}  w {w:.6f}  b {b:.6f}  loss {loss:.1e}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
#> step    0  w 1.000000  b 0.000000  loss 6.9e+01
#> step    1  w 3.684501  b 0.420000  loss 5.7e+01
#> step   10  w 1.839363  b 0.263613  loss 1.1e+01
#> step  100  w 2.289290  b 0.989101  loss 1.7e-02
#> step 1000  w 2.250000  b 1.249999  loss 2.8e-13
