from torch import nn, ones

net = nn.Sequential(
    nn.Conv2d(3, 16, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 16 * 16, 10),
)
for layer in net:
    layer.register_forward_hook(
        lambda layer, _, out: print(
            f"{type(layer).__name__:10} {out.nbytes:10,} bytes out, "
            f"{sum(p.nbytes for p in layer.parameters()):8,} of parameters"
        )
    )
net(ones(64, 3, 32, 32))
#> Conv2d      4,194,304 bytes out,    1,792 of parameters
#> ReLU        4,194,304 bytes out,        0 of parameters
#> MaxPool2d   1,048,576 bytes out,        0 of parameters
#> Flatten     1,048,576 bytes out,        0 of parameters
#> Linear          2,560 bytes out,  163,880 of parameters
