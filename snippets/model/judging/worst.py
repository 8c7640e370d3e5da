import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.mosaic import mosaic

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
y = torch.tensor(labels)
learn, test = torch.randperm(len(y)).split([1200, 597])
first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU()]
second = [nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(512, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
for _ in range(6):
    for batch in learn[torch.randperm(1200)].split(50):
        loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

with torch.no_grad():
    logits = net(x[test])
losses = nn.functional.cross_entropy(logits, y[test], reduction="none")
worst = losses.argsort(descending=True)[:10]
print("labels ", y[test][worst].tolist())
#> labels  [3, 3, 5, 8, 5, 5, 8, 9, 3, 3]
print("answers", logits[worst].argmax(dim=1).tolist())
#> answers [7, 8, 8, 1, 8, 9, 1, 8, 8, 8]
share = losses[worst].sum() / losses.sum()
print("their share of the whole loss:", f"{share:.0%}")
#> their share of the whole loss: 52%
mosaic(x[test][worst], columns=5, scale=6).save("worst.png")
