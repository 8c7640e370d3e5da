import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels[:20], dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
y = torch.tensor(labels[:20])
for last in nn.Identity(), nn.Softmax(dim=1):
    first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Flatten()]
    net = nn.Sequential(*first, nn.Linear(1024, 10), last)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
    for _ in range(300):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{type(last).__name__}: {loss:.2f}")
#> Identity: 0.00
#> Softmax: 1.46

sure = nn.functional.one_hot(y, 10).float()  # certain and right
print(f"the least possible: {nn.functional.cross_entropy(sure, y):.2f}")
#> the least possible: 1.46
