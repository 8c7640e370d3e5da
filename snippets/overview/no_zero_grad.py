import torch

torch.manual_seed(0)
x = torch.linspace(0, 1, 50)[:, None]
y = 3 * x + 1
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
losses = []
for _ in range(300):
    loss = torch.nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print([f"{item:.1f}" for item in losses[:8]])
#> ['4.7', '0.7', '6.3', '1.7', '2.5', '5.7', '0.0', '5.1']
last = losses[-50:]
print(f"the last 50 losses: {min(last):.1f} to {max(last):.1f}")
#> the last 50 losses: 0.1 to 6.5
