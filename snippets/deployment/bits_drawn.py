import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.curves import chart

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16)[:, None]
y = torch.tensor(digits.target)
test = torch.arange(len(x)) % 6 == 0
train_x, train_y = x[~test], y[~test]

first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
last = [nn.Flatten(), nn.Linear(64, 120), nn.ReLU(), nn.Linear(120, 10)]
net = nn.Sequential(*first, *second, *last).double()  # float32 differs by CPU
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(300):
    batch = torch.randint(len(train_x), (64,))
    loss = nn.functional.cross_entropy(net(train_x[batch]), train_y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

shares = {}
for bits in range(8, 1, -1):
    coarse = copy.deepcopy(net).eval()
    for weight in (one for one in coarse.parameters() if one.ndim > 1):
        rows = weight.detach().flatten(1)
        scale = rows.abs().amax(dim=1, keepdim=True) / (2 ** (bits - 1) - 1)
        rows.copy_((rows / scale).round() * scale)
    right = coarse(x[test]).argmax(dim=1) == y[test]
    shares[bits] = right.float().mean().item()
print("4 bits are fine:", shares[4] > shares[8] - 0.05)
#> 4 bits are fine: True
print("2 bits are not:", shares[2] < shares[8] - 0.05)
#> 2 bits are not: True
line = {"test images": sorted(shares.items())}
chart(line, across="bits of a weight", up="share right").save("bits.svg")
