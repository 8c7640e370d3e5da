import torch

w = torch.tensor(2.0, requires_grad=True)
for x in 1.0, 2.0:
    scale = w.exp()
    loss = scale * x
    loss.backward()
print(w.grad)
#> tensor(22.1672)
torch.testing.assert_close(w.grad, 3 * w.detach().exp())
