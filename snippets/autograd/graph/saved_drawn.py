import torch

from learntorch import graph, tracing

tracing()
x = torch.tensor([2.0, 4.0], requires_grad=True)
y = torch.tensor([3.0, 5.0], requires_grad=True)
v = x * y
loss = (torch.log(v) - x).sum()
graph(loss, saved=True).save("saved.svg")
