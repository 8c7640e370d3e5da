import numpy as np
import torch
from sklearn.datasets import load_sample_images
from torch import nn

from learntorch.mosaic import mosaic

SIZE, COUNT = 8, 32
torch.manual_seed(0)
photos = torch.tensor(np.array(load_sample_images().images)) / 255
photos = photos.permute(0, 3, 1, 2)  # (2, 3, 427, 640)
every = photos.unfold(2, SIZE, 1).unfold(3, SIZE, 1)
rows = torch.randint(every.shape[2], (10_000,))
columns = torch.randint(every.shape[3], (10_000,))
patches = every[:, :, rows, columns].transpose(1, 2).reshape(20_000, -1)

mean = patches.mean(dim=0)
values, vectors = torch.linalg.eigh((patches - mean).T.cov())
whiten = vectors[:, -COUNT:] / values[-COUNT:].sqrt()
x = (patches - mean) @ whiten  # (20000, 32)

weight = nn.Parameter(torch.randn(COUNT, COUNT))
optimizer = torch.optim.Adam([weight], lr=0.02)
for _ in range(1500):
    batch = x[torch.randint(len(x), (1000,))]
    unit = nn.functional.normalize(weight)
    answers = batch @ unit.T
    rebuilt = (answers @ unit - batch).square().mean()
    sparse = (answers.square() + 1e-3).sqrt().mean()
    optimizer.zero_grad()
    (rebuilt + sparse).backward()
    optimizer.step()

layer = nn.Conv2d(3, COUNT, SIZE, bias=False)
with torch.no_grad():
    layer.weight.copy_((unit @ whiten.T).reshape(layer.weight.shape))
mosaic(layer.weight, scale=5).save("filters.png")

seen = []
layer.register_forward_hook(lambda module, args, out: seen.append(out))
layer(photos[1:, :, ::4, ::4] - 0.5)
maps = seen[0].transpose(0, 1)[:8]
mosaic(maps, columns=4, scale=1).save("seen.png")
print(tuple(layer.weight.shape), tuple(maps.shape))
#> (32, 3, 8, 8) (8, 1, 100, 153)
