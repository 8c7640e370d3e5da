import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.mosaic import mosaic

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16, dtype=torch.float32)[:, None]
y = torch.tensor(digits.target)  # x: (1797, 1, 8, 8), y: (1797,)

first = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU())
second = nn.Sequential(nn.Conv2d(8, 16, 3, padding=1), nn.ReLU())
last = nn.Sequential(nn.MaxPool2d(2), nn.Flatten(), nn.Linear(256, 10))
net = nn.Sequential(first, second, last)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(200):
    batch = torch.randint(1500, (64,))  # the last 297 are for the test
    loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

net.eval()
with torch.no_grad():
    right = (net(x[1500:]).argmax(dim=1) == y[1500:]).float().mean()
print("more than 9 of 10 are right:", right.item() > 0.9)
#> more than 9 of 10 are right: True

maps = []
for layer in first, second:
    layer.register_forward_hook(lambda module, args, out: maps.append(out))
net(x[1500:1501])
for name, seen in zip(("first", "second"), maps, strict=True):
    print(name, tuple(seen.shape))
    mosaic(seen.transpose(0, 1), scale=5).save(f"{name}.png")
#> first (1, 8, 8, 8)
#> second (1, 16, 8, 8)
mosaic(x[1500:1501], scale=8).save("digit.png")
