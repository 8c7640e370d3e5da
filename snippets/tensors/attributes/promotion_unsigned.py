import torch

print(torch.promote_types(torch.uint16, torch.float32))
#> torch.float32
torch.promote_types(torch.uint16, torch.int64)
#! RuntimeError: Promotion for uint16, uint32, uint64 types is not supported, attempted to promote UInt16 and Long
