import torch


def collate(samples):
    images = torch.stack([image for image, _ in samples])
    labels = [-1 if label is None else label for _, label in samples]
    return images, torch.tensor(labels)


samples = [(torch.zeros(2, 2), 3), (torch.ones(2, 2), None)]
print(collate(samples)[1])
#> tensor([ 3, -1])
