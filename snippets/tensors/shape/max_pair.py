import torch

scores = torch.tensor([[1.0, 9.0], [8.0, 2.0], [3.0, 4.0]])
print(scores.max())
#> tensor(9.)
best = scores.max(dim=1)
print(best)
#> torch.return_types.max(
#> values=tensor([9., 8., 4.]),
#> indices=tensor([1, 0, 1]))
print(best.values)
#> tensor([9., 8., 4.])
print(torch.equal(best.indices, scores.argmax(dim=1)))
#> True
