import torch
import torch.nn.functional as F

labels = torch.tensor([1, 3])  # counted from 1
print(F.cross_entropy(torch.zeros(2, 3), labels - 1))
#> tensor(1.0986)
print(F.cross_entropy(torch.zeros(2, 4), labels))  # or a class 0 is real
#> tensor(1.3863)
