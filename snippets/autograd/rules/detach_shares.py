import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
same = w.detach()
same[0] = 99.0
print(w)
#> tensor([99.,  2.], requires_grad=True)
copy = w.detach().clone()
copy[0] = 0.0
print(w)
#> tensor([99.,  2.], requires_grad=True)
