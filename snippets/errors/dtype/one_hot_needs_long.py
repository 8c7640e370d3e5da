import torch
import torch.nn.functional as F

F.one_hot(torch.tensor([0.0, 2.0]))
#! RuntimeError: one_hot is only applicable to index tensor of type LongTensor.
