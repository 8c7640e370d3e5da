import torch

w = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
state = torch.tensor(1.0)
for _ in range(3):
    state = torch.tanh(w * state)
    loss = (state - 1) ** 2
    loss.backward(retain_graph=True)
    optimizer.step()
#! RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor []] is at version 2; expected version 1 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
