import numpy as np
import torch

data = torch.from_numpy(np.array([[0.5, 1.5]]))
layer = torch.nn.Linear(2, 1)
layer(data)
#! RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float
