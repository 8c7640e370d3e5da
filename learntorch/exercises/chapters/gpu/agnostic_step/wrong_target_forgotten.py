from torch.nn import functional


def step(module, batch, device):
    module.to(device)
    x, y = batch
    loss = functional.mse_loss(module(x.to(device)), y)
    loss.backward()
    return loss.item()
#! NotYet: expected: y moved to "cuda", once
#! came:     moved to []
#! why:      module, input and target have to be on one device, and that is the one given
#! read:     gpu/#two-devices-in-one-operation on the site
