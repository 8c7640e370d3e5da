import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])
print(y)
#> tensor([6., 5., 4.], grad_fn=<StackBackward0>)
y.backward()
#! RuntimeError: grad can be implicitly created only for scalar outputs
