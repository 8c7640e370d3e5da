import json
from pathlib import Path

import torch

values, grads, names, nodes, steps = {}, {}, {}, [], []


def step(phase, name, text):
    now = {"values": dict(values), "grads": dict(grads)}
    steps.append({"phase": phase, "node": name, "text": text, **now})
    print(f"{phase:8}  {text}")


def forward(name, tensor, code, *rules):
    node = torch.autograd.graph.get_gradient_edge(tensor).node
    node.register_hook(lambda out, got: backward(name, node, rules, out, got))
    names[node] = name
    inputs = [names[following] for following, _ in node.next_functions]
    title = node.name().split("::")[-1]
    nodes.append({"name": name, "code": code, "node": title, "inputs": inputs})
    values[name] = round(tensor.item(), 4)
    step("forward", name, f"{code} has the value {values[name]:g}")
    return tensor


def backward(name, node, rules, out, got):
    grads[name] = round(got[0].item(), 4)
    to = [names[following] for following, _ in node.next_functions]
    title = node.name().split("::")[-1]
    sent = [
        f"{round(grad.item(), 4):g} to {target} (times {rule})"
        for grad, target, rule in zip(out, to, rules, strict=True)
    ]
    passed = f"passes on {' and '.join(sent)}"
    does = passed if sent else f"adds it to {name}.grad"
    step("backward", name, f"{title} gets {grads[name]:g} and {does}")


x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
forward("x", x, "x")
#> forward   x has the value 2
forward("y", y, "y")
#> forward   y has the value 3
v = forward("v", x * y, "v = x * y", "y", "x")
#> forward   v = x * y has the value 6
w = forward("w", torch.log(v), "w = log(v)", "1 / v")
#> forward   w = log(v) has the value 1.7918
w.backward()
#> backward  LogBackward0 gets 1 and passes on 0.1667 to v (times 1 / v)
#> backward  MulBackward0 gets 0.1667 and passes on 0.5 to x (times y) and 0.3333 to y (times x)
#> backward  AccumulateGrad gets 0.5 and adds it to x.grad
#> backward  AccumulateGrad gets 0.3333 and adds it to y.grad
Path("steps.json").write_text(json.dumps({"nodes": nodes, "steps": steps}))
