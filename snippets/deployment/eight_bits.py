import torch

torch.manual_seed(0)
weight = torch.randn(3, 4)
scale = weight.abs().amax(dim=1, keepdim=True) / 127  # one for each row
kept = (weight / scale).round().to(torch.int8)
used = kept * scale
print(kept)
#> tensor([[  90,  -17, -127,   33],
#>         [ -98, -127,   37,   76],
#>         [-127,  -71, -105,   32]], dtype=torch.int8)
near = (used - weight).abs() <= scale * 0.501
print("off by half a step at most:", near.all().item())
#> off by half a step at most: True
print(weight.nbytes, "bytes became", kept.nbytes + scale.nbytes)
#> 48 bytes became 24
