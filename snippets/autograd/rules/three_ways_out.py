import torch

w = torch.tensor(2.0, requires_grad=True)
recorded = w * 3
detached = recorded.detach()
with torch.no_grad():
    unrecorded = w * 3
with torch.inference_mode():
    inference = w * 3

for y in recorded, detached, unrecorded, inference:
    print(y.requires_grad, y.grad_fn is not None, y.is_inference())
#> True True False
#> False False False
#> False False False
#> False False True
