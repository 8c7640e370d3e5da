import torch

photos = torch.zeros(8, 28, 28, 3)
photos.permute(2, 0, 1)
#! RuntimeError: permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 4 is not equal to len(dims) = 3
