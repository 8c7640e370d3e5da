import torch
from torch.optim import optimizer

w = torch.tensor([1.0], requires_grad=True)
w.grad = torch.tensor([2.0])
sgd = torch.optim.SGD([w], lr=0.1)


def told(name):
    return lambda *_: print(f"{name:11} {w.item():.1f}")


sgd.register_step_pre_hook(told("own pre"))
sgd.register_step_post_hook(told("own post"))
handles = [
    optimizer.register_optimizer_step_pre_hook(told("global pre")),
    optimizer.register_optimizer_step_post_hook(told("global post")),
]
sgd.step()
#> global pre  1.0
#> own pre     1.0
#> own post    0.8
#> global post 0.8
for handle in handles:
    handle.remove()
