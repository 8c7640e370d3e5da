import torch
from torch.nn.utils.rnn import pad_sequence


def pad(samples):
    rows, labels = zip(*samples, strict=True)
    batch = pad_sequence(rows, batch_first=True)
    return batch, (batch != 0).sum(dim=1), torch.tensor(labels)
#! NotYet: expected: the lengths = tensor([3, 5, 1])
#! came:     tensor([1, 5, 1])
#! why:      the length before padding; a 0 may be a number of the sample
#! read:     data/loading/#samples-of-unequal-length on the site
