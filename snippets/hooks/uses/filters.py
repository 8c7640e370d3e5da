import numpy as np
import torch
from sklearn.datasets import load_sample_images
from torch import nn

from learntorch.mosaic import mosaic

SIZE, COUNT = 8, 32
torch.manual_seed(0)
photos = torch.tensor(np.moveaxis(load_sample_images().images, 3, 1)) / 255
every = photos.unfold(2, SIZE, 1).unfold(3, SIZE, 1)
rows, columns = (torch.randint(n, (10_000,)) for n in every.shape[2:4])
patches = every[:, :, rows, columns].transpose(1, 2).reshape(20_000, -1)

mean = patches.mean(dim=0)
values, vectors = torch.linalg.eigh((patches - mean).T.cov())
whiten = vectors[:, -COUNT:] / values[-COUNT:].sqrt()
x = (patches - mean) @ whiten  # (20000, 32)

weight = nn.Parameter(torch.randn(COUNT, COUNT))
optimizer = torch.optim.Adam([weight], lr=0.02)
for _ in range(2000):
    batch = x[torch.randint(len(x), (1000,))]
    unit = nn.functional.normalize(weight)
    answers = batch @ unit.T
    rebuilt = (answers @ unit - batch).square().mean()
    sparse = (answers.square() + 1e-3).sqrt().mean()
    optimizer.zero_grad()
    (rebuilt + 3 * sparse).backward()
    optimizer.step()

filters = (unit @ whiten.T).detach().reshape(COUNT, 3, SIZE, SIZE)
waves = torch.fft.fft2(filters.mean(dim=1)).abs().flatten(1)[:, 1:]
striped = (waves.amax(dim=1) / waves.norm(dim=1)).argsort(descending=True)
filters = filters[striped]  # those nearest to a single wave first
mosaic(filters, scale=5).save("filters.png")

layer = nn.Conv2d(3, COUNT, SIZE, bias=False)
layer.weight = nn.Parameter(filters)
seen = []
layer.register_forward_hook(lambda module, args, out: seen.append(out.detach()))
layer(photos[1:, :, ::4, ::4] - 0.5)
maps = seen[0].transpose(0, 1)[:8]  # (8, 1, 100, 153)
mosaic(maps, columns=4, scale=1).save("seen.png")
small = maps.abs() < maps.abs().amax(dim=(2, 3), keepdim=True) / 5
print("most of each map is near 0:", small.float().mean((1, 2, 3)) > 0.8)
#> most of each map is near 0: tensor([True, True, True, True, True, True, True, True])
