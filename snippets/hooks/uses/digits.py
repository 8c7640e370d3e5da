import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.mosaic import mosaic

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16, dtype=torch.float32)[:, None]
y = torch.tensor(digits.target)  # x: (1797, 1, 8, 8), y: (1797,)

first = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU())
second = nn.Sequential(nn.Conv2d(8, 16, 3, padding=1), nn.ReLU())
last = nn.Sequential(nn.MaxPool2d(2), nn.Flatten(), nn.Linear(256, 10))
net = nn.Sequential(first, second, last)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(200):
    batch = torch.randint(1500, (64,))  # the last 297 are for the test
    loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

seen = {}
for name, layer in ("first", first), ("second", second):
    layer.register_forward_hook(
        lambda module, args, out, name=name: seen.update({name: out.detach()})
    )
right = (net(x).argmax(dim=1) == y)[1500:].float().mean()
print("more than 9 of 10 are right:", right.item() > 0.9)
#> more than 9 of 10 are right: True
for name, maps in seen.items():  # maps: (1797, 8 or 16, 8, 8)
    dark = (maps == 0).all(dim=(2, 3))
    here, always = dark[1500].sum().item(), dark.all(dim=0).sum().item()
    print(f"{name:6} {maps.shape[1]:2} maps, dark:", here, "always:", always)
    mosaic(maps[1500, :, None], scale=5).save(f"{name}.png")
#> first   8 maps, dark: 0 always: 0
#> second 16 maps, dark: 3 always: 3
mosaic(x[1500:1501], scale=8).save("digit.png")
