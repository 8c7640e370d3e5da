import torch
from torch._subclasses import FakeTensorMode


@torch.library.custom_op("learn::thrice", mutates_args=())
def thrice(x: torch.Tensor) -> torch.Tensor:
    return torch.from_numpy(3 * x.numpy())


print(thrice(torch.ones(3)))
#> tensor([3., 3., 3.])
with FakeTensorMode():
    thrice(torch.ones(3))
#! RuntimeError: There was no fake impl registered for <CustomOpDef(learn::thrice)>. This is necessary for torch.compile/export/fx tracing to work. Please use `thrice.register_fake` to add an fake impl.
