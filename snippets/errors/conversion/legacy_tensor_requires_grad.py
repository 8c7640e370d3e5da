import torch

torch.Tensor([1.0, 2.0], requires_grad=True)
#! TypeError: new() received an invalid combination of arguments - got (list, requires_grad=bool), but expected one of:
#!  * (*, torch.device device = None)
#!       didn't match because some of the keywords were incorrect: requires_grad
#!  * (torch.Storage storage)
#!  * (Tensor other)
#!  * (tuple of ints size, *, torch.device device = None)
#!  * (object data, *, torch.device device = None)
