import torch
import torch.nn.functional as F

F.binary_cross_entropy(torch.full((4, 1), 0.5), torch.ones(4))
#! ValueError: Using a target size (torch.Size([4])) that is different to the input size (torch.Size([4, 1])) is deprecated. Please ensure they have the same size.
