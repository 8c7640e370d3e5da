import torch

STEPS = [
    "optimizer.step()",
    "loss = ((prediction - y) ** 2).mean()",
    "print(round(loss.item(), 3))",
    "optimizer.zero_grad()",
    "loss.backward()",
    "prediction = model(x)",
]

ordered = [STEPS[number] for number in (3, 5, 1, 2, 4, 0)]

x = torch.linspace(0, 1, 20)[:, None]
y = 3 * x + 1
torch.manual_seed(0)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(3):
    exec("\n".join(ordered))
#> 4.703
#> 2.795
#> 1.728
