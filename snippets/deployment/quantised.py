from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16)[:, None]  # float64
y = torch.tensor(digits.target)
test = torch.arange(len(x)) % 6 == 0  # every sixth is kept for the test
train_x, train_y = x[~test], y[~test]

first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
last = [nn.Flatten(), nn.Linear(64, 120), nn.ReLU(), nn.Linear(120, 10)]
net = nn.Sequential(*first, *second, *last).double()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(300):
    batch = torch.randint(len(train_x), (64,))
    loss = nn.functional.cross_entropy(net(train_x[batch]), train_y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def tell(file, state):
    torch.save(state, file)
    size = Path(file).stat().st_size / 1000
    with torch.no_grad():
        right = (net(x[test].float()).argmax(1) == y[test]).sum()
    print(f"{file:6} {size:3.0f} kB, {right} of {test.sum()} right")


small = net.eval().float().state_dict()
tell("net.pt", small)
#> net.pt  44 kB, 294 of 300 right
for name, weight in small.items():
    if weight.ndim > 1:  # biases stay as they are
        rows = weight.flatten(1)
        scale = rows.abs().amax(dim=1, keepdim=True) / 127
        kept = (rows / scale).round().to(torch.int8)
        rows.copy_(kept * scale)  # of the weight itself
        small[name] = kept.reshape(weight.shape), scale
tell("net.q8", small)
#> net.q8  15 kB, 294 of 300 right
