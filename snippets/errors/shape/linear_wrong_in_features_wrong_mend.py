import torch
from torch import nn

images = torch.zeros(32, 28, 28)
print(nn.Linear(28, 10)(images).shape)  # 10 scores for each row of pixels
#> torch.Size([32, 28, 10])
