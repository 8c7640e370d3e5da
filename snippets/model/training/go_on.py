import torch


def save(path, net, optimizer):
    states = {"net": net.state_dict(), "optimizer": optimizer.state_dict()}
    torch.save(states | {"dice": torch.get_rng_state()}, path)


def load(path, net, optimizer):
    saved = torch.load(path)
    net.load_state_dict(saved["net"])
    optimizer.load_state_dict(saved["optimizer"])
    torch.set_rng_state(saved["dice"])


net = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(net.parameters())
save("checkpoint.pt", net, optimizer)
drawn = torch.rand(())
load("checkpoint.pt", net, optimizer)
print(torch.rand(()) == drawn)
#> tensor(True)
