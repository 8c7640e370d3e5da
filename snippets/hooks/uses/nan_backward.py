import torch
from torch import nn


class Root(nn.Module):
    def forward(self, x):
        return x.sqrt()


def watch(module, grad_input, grad_output):
    came = grad_output[0].isfinite().all().item()
    went = grad_input[0].isfinite().all().item()
    print(f"{type(module).__name__:7}finite: got {came}, passed on {went}")


net = nn.Sequential(nn.Linear(3, 3, bias=False), Root(), nn.Tanh())
nn.init.eye_(net[0].weight)
for module in net:
    module.register_full_backward_hook(watch)
x = torch.tensor([[1.0, 0.0, 4.0]], requires_grad=True)
loss = net(x).sum()
print(f"loss {loss.item():.2f}")
#> loss 1.73
loss.backward()
#> Tanh   finite: got True, passed on True
#> Root   finite: got True, passed on False
#> Linear finite: got False, passed on False
