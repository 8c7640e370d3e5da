from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(labels)
learn, check, test = torch.randperm(len(y)).split([1200, 300, 297])
mean, std = x[learn].mean(), x[learn].std()
x = (x - mean) / std


def make():
    first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU()]
    second = [nn.Conv2d(16, 32, 3, padding=1), nn.ReLU()]
    last = [nn.MaxPool2d(2), nn.Flatten(), nn.Linear(512, 10)]
    return nn.Sequential(*first, *second, *last)


net = make()
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
for _ in range(6):
    for batch in learn[torch.randperm(1200)].split(50):
        loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
torch.save({"net": net.state_dict(), "mean": mean, "std": std}, "digits.pt")
print(Path("digits.pt").stat().st_size // 1024, "KiB")
#> 41 KiB

saved = torch.load("digits.pt")
again = make()
again.load_state_dict(saved["net"])
print("the same answers:", torch.equal(again(x[test]), net(x[test])))
#> the same answers: True
right = (again(x[test]).argmax(dim=1) == y[test]).float().mean()
print("more than 95% of the test:", right.item() > 0.95)
#> more than 95% of the test: True
