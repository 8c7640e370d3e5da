import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.mosaic import mosaic

torch.manual_seed(0)
images = torch.tensor(load_digits().images, dtype=torch.uint8)[:, None]
learn = images[:1500].float()
batch = (images[:8].float() - learn.mean()) / learn.std()
low = batch.min()  # black, where zero would be gray
moved = nn.functional.pad(batch, [1] * 4, value=low.item())
top, left = torch.randint(3, (2, 8)).tolist()
rows = [
    moved[n, :, top[n] : top[n] + 8, left[n] : left[n] + 8] for n in range(8)
]
print(images.dtype, tuple(images[:8].shape), images.max().item())
#> torch.uint8 (8, 1, 8, 8) 16
print(batch.dtype, tuple(torch.stack(rows).shape))
#> torch.float32 (8, 1, 8, 8)
shown = torch.cat([batch - low, torch.stack(rows) - low])
mosaic(shown, scale=5).save("batch.png")
