import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w * w).sum()
array = w.data.numpy()
array[:] = 0  # runs, and w, which backward needs, is 0
loss.backward()
print(w.grad)  # 2 * w was 2 and 4
#> tensor([0., 0.])
