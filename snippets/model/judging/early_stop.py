import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32) / 16
y = torch.tensor(labels)
learn, _, check = torch.randperm(len(y)).split([200, 997, 600])
given = y.clone()
given[learn[:40]] = torch.randint(10, (40,))

first, second = nn.Linear(64, 256), nn.Linear(256, 256)
net = nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
best, best_epoch, patience = float("inf"), 0, 10
for epoch in range(1000):
    for batch in learn[torch.randperm(200)].split(50):
        loss = nn.functional.cross_entropy(net(x[batch]), given[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        now = nn.functional.cross_entropy(net(x[check]), y[check]).item()
    if now < best:
        best, best_epoch = now, epoch
        kept = copy.deepcopy(net.state_dict())
    elif epoch - best_epoch >= patience:
        break
net.load_state_dict(kept)

with torch.no_grad():
    again = nn.functional.cross_entropy(net(x[check]), y[check]).item()
print("it stops long before epoch 1000:", epoch < 100)
#> it stops long before epoch 1000: True
print(f"loss at the stop {now:.1f}, at best {best:.1f}")
#> loss at the stop 0.6, at best 0.5
print("the best is back:", again == best)
#> the best is back: True
