import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.curves import chart

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels) / 16
y = torch.tensor(labels)
learn, _, check = torch.randperm(len(y)).split([200, 997, 600])
given = y.clone()
given[learn[:40]] = torch.randint(10, (40,))  # labels by chance

net = nn.Sequential(
    nn.Linear(64, 256),
    nn.ReLU(),
    nn.Linear(256, 256),
    nn.ReLU(),
    nn.Linear(256, 10),
).double()  # float32 differs by CPU
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
training, validation = [], []
for _ in range(60):
    for batch in learn[torch.randperm(200)].split(50):
        loss = nn.functional.cross_entropy(net(x[batch]), given[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        for part, losses in (learn, training), (check, validation):
            loss = nn.functional.cross_entropy(net(x[part]), given[part])
            losses.append(loss.item())
print("training still falls:", training[59] < training[30] / 2)
#> training still falls: True
print("validation rises:", validation[59] > 1.5 * min(validation))
#> validation rises: True
lines = {"training": training, "validation": validation}
chart(lines, across="epoch", up="loss").save("losses.svg")
