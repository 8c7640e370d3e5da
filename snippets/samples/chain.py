import torch

from learntorch import graph, tracing

tracing()
x = torch.tensor(2.0, requires_grad=True)
y = torch.log(x * x)
graph(y).save("chain.svg")
