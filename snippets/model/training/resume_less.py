import torch
from torch import nn


def make():
    net = nn.Linear(64, 10)
    return net, torch.optim.Adam(net.parameters(), lr=0.01)


def train(net, optimizer, steps):
    for _ in range(steps):
        loss = net(torch.randn(50, 64)).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


torch.manual_seed(0)
net, optimizer = make()
train(net, optimizer, steps=20)
saved = {"net": net.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(saved | {"dice": torch.get_rng_state()}, "after_20.pt")
train(net, optimizer, steps=20)

for left_out in "nothing", "net", "optimizer", "dice":
    saved = torch.load("after_20.pt")
    resumed, its_optimizer = make()
    if left_out != "net":
        resumed.load_state_dict(saved["net"])
    if left_out != "optimizer":
        its_optimizer.load_state_dict(saved["optimizer"])
    if left_out != "dice":
        torch.set_rng_state(saved["dice"])
    train(resumed, its_optimizer, steps=20)
    off = (resumed.weight - net.weight).abs().max().item()
    print(f"{left_out:9} left out: equal {off == 0}, off by {off:.0e}")
#> nothing   left out: equal True, off by 0e+00
#> net       left out: equal False, off by 4e-02
#> optimizer left out: equal False, off by 3e-02
#> dice      left out: equal False, off by 2e-02
