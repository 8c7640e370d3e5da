import torch


def clip(x, limit):
    return x.register_hook(lambda grad: grad.clamp(-limit, limit))


x = torch.tensor([1.0, 2.0], requires_grad=True)
handle = clip(x, 1)
(x * torch.tensor([5.0, -0.5])).sum().backward()
print(x.grad)
#> tensor([ 1.0000, -0.5000])
