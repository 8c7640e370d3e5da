import torch


def quantised(weight):
    scale = weight.abs().amax(dim=1, keepdim=True) / 127
    return (weight / scale).round().to(torch.int8), scale


weight = torch.tensor([[1.0, -0.5], [100.0, 30.0]])
kept, scale = quantised(weight)
print(kept.tolist())
#> [[127, -64], [127, 38]]
print((kept * scale - weight).abs().amax(dim=1) < scale[:, 0])
#> tensor([True, True])
