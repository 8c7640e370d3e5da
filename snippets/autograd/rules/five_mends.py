import torch

x = torch.tensor([0.5, 2.0])
w = torch.tensor([1.0, -1.0], requires_grad=True)
history = []
y = (w * x).sigmoid()
y = y * 2  # 5
loss = y.sum()  # 4: nothing else
loss.backward()
history.append(loss.item())  # 1
s = (w.detach() * x).sigmoid()
torch.testing.assert_close(w.grad, 2 * s * (1 - s) * x)

with torch.no_grad():
    w.clamp_(0, 1)  # 2
print(f"{history[0]:.4f}", w.detach().numpy())  # 3
#> 1.4833 [1. 0.]
