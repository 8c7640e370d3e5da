import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
y = torch.tensor(labels)
learn, check, test = torch.randperm(len(y)).split([1200, 300, 297])
first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU()]
second = [nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(512, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)

writer = SummaryWriter("torchlogs")
for epoch in range(10):
    total = 0.0
    for batch in learn[torch.randperm(1200)].split(50):
        loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    with torch.no_grad():
        logits = net(x[check])
    losses = nn.functional.cross_entropy(logits, y[check], reduction="none")
    right = (logits.argmax(dim=1) == y[check]).float().mean()
    writer.add_scalar("loss/training", total / 1200, epoch)
    writer.add_scalar("loss/validation", losses.mean(), epoch)
    writer.add_scalar("accuracy/validation", right, epoch)
    writer.add_histogram("first/weight", net[0].weight, epoch, max_bins=30)
    worst = x[check][losses.argsort(descending=True)[:8]]
    writer.add_images("worst", worst, epoch)
writer.close()
