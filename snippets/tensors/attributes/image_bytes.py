import torch

image = torch.zeros(3, 427, 640, dtype=torch.uint8)
for dtype in (torch.uint8, torch.float16, torch.float32, torch.float64):
    print(dtype, dtype.itemsize, image.to(dtype).nbytes)
#> torch.uint8 1 819840
#> torch.float16 2 1639680
#> torch.float32 4 3279360
#> torch.float64 8 6558720
