import copy

import torch

w = torch.ones(2, requires_grad=True)
copy.deepcopy(w * 2)
#! RuntimeError: Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001
