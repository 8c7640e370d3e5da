import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda grad: print("tensor hook", grad))
w.register_post_accumulate_grad_hook(lambda _: print("post accumulate"))
print("autograd.grad:")
#> autograd.grad:
torch.autograd.grad(3 * w, w)
#> tensor hook tensor(3.)
print("backward:")
#> backward:
(3 * w).backward()
#> tensor hook tensor(3.)
#> post accumulate

attention = nn.MultiheadAttention(4, 1, batch_first=True)
attention.register_forward_hook(lambda *_: print("attention called"))
attention.out_proj.register_forward_hook(lambda *_: print("never"))
x = torch.ones(1, 3, 4)
attention(x, x, x)
#> attention called
