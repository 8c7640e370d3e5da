import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels[:1200], dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
y = torch.tensor(labels[:1200])


def make():
    first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    net = nn.Sequential(*first, nn.Flatten(), nn.Linear(256, 10))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
    return {"net": net, "optimizer": optimizer}


def train(parts, epochs):
    for _ in range(epochs):
        for batch in torch.randperm(1200).split(50):
            loss = nn.functional.cross_entropy(parts["net"](x[batch]), y[batch])
            parts["optimizer"].zero_grad()
            loss.backward()
            parts["optimizer"].step()


torch.manual_seed(0)
whole = make()
train(whole, epochs=2)
saved = {name: part.state_dict() for name, part in whole.items()}
torch.save(saved | {"dice": torch.get_rng_state()}, "after_2.pt")
train(whole, epochs=2)

saved = torch.load("after_2.pt")
resumed = make()
for name, part in resumed.items():
    part.load_state_dict(saved[name])
torch.set_rng_state(saved["dice"])
train(resumed, epochs=2)
both = zip(whole["net"].parameters(), resumed["net"].parameters(), strict=True)
print("equal to the bit:", all(torch.equal(*pair) for pair in both))
#> equal to the bit: True
