import torch


def show(node, indent=0):
    print(" " * indent + type(node).__name__)
    for following, _ in node.next_functions:
        if following is not None:
            show(following, indent + 2)


x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
show(torch.log(x * y).grad_fn)
#> LogBackward0
#>   MulBackward0
#>     AccumulateGrad
#>     AccumulateGrad
show((torch.exp(x) * 5.0 - y).grad_fn)
#> SubBackward0
#>   MulBackward0
#>     ExpBackward0
#>       AccumulateGrad
#>   AccumulateGrad
