import numpy as np
import torch

names, numbers = np.unique(["cat", "dog", "cat"], return_inverse=True)
print(names)
#> ['cat' 'dog']
print(torch.from_numpy(numbers))
#> tensor([0, 1, 0])
