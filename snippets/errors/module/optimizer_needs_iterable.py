import torch

w = torch.ones(2, requires_grad=True)
torch.optim.SGD(w, lr=0.1)
#! TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
