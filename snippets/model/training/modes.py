import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32) / 16
y = torch.tensor(labels)
learn, check = torch.randperm(len(y)).split([1200, 597])
net = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)
)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(150):
    loss = nn.functional.cross_entropy(net(x[learn]), y[learn])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for mode in net.train, net.train, net.eval, net.eval:
    mode()
    with torch.no_grad():
        right = (net(x[check]).argmax(dim=1) == y[check]).sum().item()
    print(mode.__name__, right, "of 597")
#> train 564 of 597
#> train 558 of 597
#> eval 578 of 597
#> eval 578 of 597
