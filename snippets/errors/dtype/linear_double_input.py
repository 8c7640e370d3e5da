import numpy as np
import torch
from torch import nn

data = torch.from_numpy(np.ones((4, 2)))
nn.Linear(2, 1)(data)
#! RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float
