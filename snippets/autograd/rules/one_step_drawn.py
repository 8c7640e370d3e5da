import torch

from learntorch.cells import above, beside, grid

w = torch.tensor(2.0, requires_grad=True)
x, y = torch.tensor(3.0), torch.tensor(5.0)

prediction = w * x
error = prediction - y
loss = error**2
parts = [w, prediction, error, loss]
for part in parts[1:]:
    part.retain_grad()
loss.backward()
both = grid(
    [[part.item() for part in parts], [part.grad.item() for part in parts]],
    colors=torch.tensor([[2], [1]]),
    rows=["forward →", "backward ←"],
    columns=["w", "w * x", "- y", "** 2"],
)

old, slope = grid(w, "w", colors=2), grid(w.grad, "w.grad", colors=1)
with torch.no_grad():
    w -= 0.1 * w.grad
update = beside(old, "- 0.1 *", slope, "=", grid(w, "w", colors=2))
w.grad = None
cleared = grid(0, "w.grad", text=str(w.grad), faint=True)
above(both, update, cleared).save("one_step.svg")
