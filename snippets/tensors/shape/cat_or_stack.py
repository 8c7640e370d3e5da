import torch


def pack(images, labels):
    return torch.stack(images), torch.stack(labels)


images = [torch.zeros(3, 8, 8), torch.ones(3, 8, 8)]
x, y = pack(images, [torch.tensor(1), torch.tensor(0)])
print(x.shape, y)
#> torch.Size([2, 3, 8, 8]) tensor([1, 0])
