import torch

x = torch.linspace(0, 1, 50)[:, None]
y = 3 * x + 1
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(300):
    loss = torch.nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{model.weight.item():.3f} {model.bias.item():.3f}")
#> 3.000 1.000
