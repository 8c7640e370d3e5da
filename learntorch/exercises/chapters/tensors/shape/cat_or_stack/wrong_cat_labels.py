import torch


def pack(images, labels):
    return torch.stack(images), torch.cat(labels)
#! NotYet: expected: a value from pack of 5 images and 5 labels
#! came:     RuntimeError: zero-dimensional tensor (at position 0) cannot be concatenated
#! why:      `cat` needs an axis to join along, and a label has none
#! read:     tensors/shape/#cat-and-stack on the site
