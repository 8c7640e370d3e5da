import torch


def collate(samples):
    images = torch.stack([image for image, _ in samples])
    return images, torch.tensor([label or 0 for _, label in samples])
#! NotYet: expected: the labels = tensor([ 4, -1,  0])
#! came:     tensor([4, 0, 0])
#! why:      0 is a class of its own: -1 marks what is not known
#! read:     errors/data/#collate-none on the site
