import torch

for cut in False, True:
    w = torch.tensor(2.0, requires_grad=True)
    target = w**2
    if cut:
        target = target.detach()
    loss = (w - target) ** 2
    loss.backward()
    print(loss.item(), w.grad)
#> 4.0 tensor(12.)
#> 4.0 tensor(-4.)
