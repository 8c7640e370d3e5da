import json
from pathlib import Path

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
z = y + 1
y.retain_grad()
z.retain_grad()
z.backward()
made = [("x", "x", x), ("y", "y = x * x", y), ("z", "z = y + 1", z)]
nodes, steps, values, grads = [], [], {}, {}


def step(phase, node, text):
    now = {"values": dict(values), "grads": dict(grads)}
    steps.append({"phase": phase, "node": node, "text": text, **now})


for name, code, tensor in made:
    node = torch.autograd.graph.get_gradient_edge(tensor).node.name()
    title, inputs = node.split("::")[-1], [one["name"] for one in nodes[-1:]]
    told = {"name": name, "code": code, "node": title, "inputs": inputs}
    nodes.append(told)
    values[name] = tensor.item()
    step("forward", name, f"{code} has the value {values[name]:g}")
for name, _, tensor in reversed(made):
    grads[name] = tensor.grad.item()
    step("backward", name, f"{name} gets the gradient {grads[name]:g}")
Path("stepped.json").write_text(json.dumps({"nodes": nodes, "steps": steps}))
