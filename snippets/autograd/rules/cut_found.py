import torch

from learntorch import graph, tracing

tracing()
w = torch.tensor([1.0, 1.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
score = w @ x
prediction = torch.tensor(score.item())
loss = (prediction - 5) ** 2
tensors = {"loss": loss, "prediction": prediction, "score": score}
for name, tensor in tensors.items():
    print(f"{name:10}", tensor.grad_fn and tensor.grad_fn.name())
#> loss       None
#> prediction None
#> score      DotBackward0
graph(loss)
#! ValueError: no graph to draw: loss, of shape () and dtype float32, was cut off by item() on line 9; give graph a tensor from before that
