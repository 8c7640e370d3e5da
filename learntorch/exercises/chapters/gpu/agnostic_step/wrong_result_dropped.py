from torch.nn import functional


def step(module, batch, device):
    module.to(device)
    x, y = batch
    x.to(device)
    y.to(device)
    loss = functional.mse_loss(module(x), y)
    loss.backward()
    return loss.item()
#! NotYet: expected: the moved x and y in the computation
#! came:     the x or y from before
#! why:      `x.to(device)` leaves x where it is and returns another tensor: give that a name
#! read:     gpu/#what-to-does on the site
