import numpy as np
import torch
from torch import nn

data = torch.from_numpy(np.ones((4, 2))).float()
print(nn.Linear(2, 1)(data).dtype)
#> torch.float32
