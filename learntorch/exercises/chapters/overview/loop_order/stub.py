"""Put the loop in order

The six lines in `STEPS` are those of a training step, shuffled. Make `ordered`, a list of the same
lines in an order that trains: each step starts without old gradients and ends with new weights. The
learning rate is fixed; five steps have to bring the loss down.
"""

STEPS = [
    "optimizer.step()",
    "loss = ((prediction - y) ** 2).mean()",
    "print(round(loss.item(), 3))",
    "optimizer.zero_grad()",
    "loss.backward()",
    "prediction = model(x)",
]

ordered = ...
