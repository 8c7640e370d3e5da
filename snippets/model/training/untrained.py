import math

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
x, y = (x - x.mean()) / x.std(), torch.tensor(labels)
net = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(512, 10),
)
print(f"untrained {nn.functional.cross_entropy(net(x), y):.1f}")
#> untrained 2.3
print(f"a guess among ten {math.log(10):.1f}")
#> a guess among ten 2.3

x, y = x[:20], y[:20]  # one small batch, again and again
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
for _ in range(100):
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("learns it by heart:", loss.item() < 0.01)
#> learns it by heart: True
