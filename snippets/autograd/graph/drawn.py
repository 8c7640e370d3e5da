import torch

from learntorch import graph, tracing

tracing()
x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x * y
w = torch.log(v)
w.backward()
graph(w, values=True).save("graph.svg")
