import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
for y in x + x, 2 * x, x * x, x.exp(), x.relu(), x.log():
    node = y.grad_fn
    found = {name: getattr(node, name) for name in dir(node)}
    kept = [name for name, value in found.items() if torch.is_tensor(value)]
    print(node.name(), kept)
#> AddBackward0 []
#> MulBackward0 ['_saved_other']
#> MulBackward0 ['_saved_other', '_saved_self']
#> ExpBackward0 ['_saved_result']
#> ReluBackward0 ['_saved_result']
#> LogBackward0 ['_saved_self']
print(x.exp().grad_fn._saved_result.detach())
#> tensor([2.7183, 7.3891])
