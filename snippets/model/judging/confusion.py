import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.cells import grid

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
    said = net(x[test]).argmax(dim=1)
matrix = (10 * y[test] + said).bincount(minlength=100).reshape(10, 10)
print(f"{matrix.trace() / matrix.sum():.0%} right of", matrix.sum().item())
#> 97% right of 597

right = matrix.diagonal()
print("hardest to find:", (right / matrix.sum(dim=1)).argmin().item())
#> hardest to find: 3
print("least to be believed:", (right / matrix.sum(dim=0)).argmin().item())
#> least to be believed: 8
colors = (matrix > 0) * 6 - 4 * torch.eye(10, dtype=torch.long)
text = [[str(n) if n else "" for n in row] for row in matrix.tolist()]
heads = {"rows": range(10), "columns": range(10)}
grid(matrix, text=text, colors=colors, **heads).save("matrix.svg")
