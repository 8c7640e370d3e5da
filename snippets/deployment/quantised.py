import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16, dtype=torch.float32)[:, None]
y = torch.tensor(digits.target)
test = torch.arange(len(x)) % 6 == 0  # every sixth is kept for the test
train_x, train_y = x[~test], y[~test]

first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
last = [nn.Flatten(), nn.Linear(64, 120), nn.ReLU(), nn.Linear(120, 10)]
net = nn.Sequential(*first, *second, *last)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(300):
    batch = torch.randint(len(train_x), (64,))
    loss = nn.functional.cross_entropy(net(train_x[batch]), train_y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

exact = net.eval()(x[test]).detach()
before = after = 0
for parameter in net.parameters():
    before += parameter.nbytes
    after += parameter.nbytes
    if parameter.ndim > 1:  # weights; biases stay as they are
        rows = parameter.detach().flatten(1)
        scale = rows.abs().amax(dim=1, keepdim=True) / 127
        kept = (rows / scale).round().to(torch.int8)
        after += kept.nbytes + scale.nbytes - parameter.nbytes
        rows.copy_(kept * scale)
scores = net(x[test]).detach()
lost = (exact.argmax(1) == y[test]).sum() - (scores.argmax(1) == y[test]).sum()
print(f"{before:,} bytes became {after:,}: {after / before:.0%}")
#> 41,032 bytes became 11,336: 28%
print("at most 1 in 100 right answers lost:", lost.item() <= 3)
#> at most 1 in 100 right answers lost: True
