import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images = torch.randint(256, (32, 3, 8, 8), dtype=torch.uint8)
labels = torch.randint(10, (32,))
net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Flatten(), nn.Linear(288, 10))
for x in images.float() / 255, images.float():
    print(f"{F.cross_entropy(net(x), labels).item():.1f}")  # untrained
#> 2.3
#> 78.3
