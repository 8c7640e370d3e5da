"""FLOP of a net

Write `flops(sizes, batch)`: how many floating-point operations the forward pass of linear layers takes for a batch, where `sizes` are the
numbers of features, such as `[64, 128, 10]` for two layers. Count as torch does, without the biases.
"""


def flops(sizes, batch): ...


print(flops([64, 128, 10], batch=32))
