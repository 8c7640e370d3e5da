import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(labels)
learn, check, test = torch.randperm(len(y)).split([1200, 300, 297])
x = (x - x[learn].mean()) / x[learn].std()
loader = DataLoader(TensorDataset(x[learn], y[learn]), 50, shuffle=True)

net = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(512, 10),
)
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
for epoch in range(6):
    net.train()
    total = 0.0
    for images, wanted in loader:
        loss = nn.functional.cross_entropy(net(images), wanted)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(wanted)
    net.eval()
    with torch.no_grad():
        logits = net(x[check])
    loss = nn.functional.cross_entropy(logits, y[check])
    right = (logits.argmax(dim=1) == y[check]).float().mean()
    print(f"{epoch}  {total / 1200:.2f}  {loss:.2f}  {right:.0%}")
#> 0  1.38  0.43  87%
#> 1  0.25  0.19  94%
#> 2  0.12  0.13  96%
#> 3  0.08  0.11  97%
#> 4  0.05  0.08  99%
#> 5  0.03  0.09  97%
