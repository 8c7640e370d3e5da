import torch


def collate(samples):
    whole = [sample for sample in samples if sample is not None]
    shortest = min(map(len, whole))
    return torch.stack([sample[:shortest] for sample in whole])
#! NotYet: expected: the batch of shape (2, 3)
#! came:     shape (2, 1)
#! why:      the long vectors were cut: fill up the short ones
#! read:     errors/shape/#stack-unequal-batch on the site
