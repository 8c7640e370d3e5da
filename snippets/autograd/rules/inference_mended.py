import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    features = torch.tensor(3.0) * 2
(w * features).backward()
print(w.grad)
#> tensor(6.)

with torch.inference_mode():
    features = torch.tensor(3.0) * 2
w.grad = None
(w * features.clone()).backward()
print(w.grad)
#> tensor(6.)
