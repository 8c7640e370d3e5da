import torch

from learntorch import graph, tracing

tracing()
x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x * y
loss = torch.log(v + 1)
loss.backward()
print(x.grad)
#> tensor(0.4286)
print(torch.isclose(x.grad, y / (x * y + 1)))
#> tensor(True)
graph(loss, values=True).save("graph.svg")
