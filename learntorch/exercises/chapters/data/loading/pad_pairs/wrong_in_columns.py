import torch
from torch.nn.utils.rnn import pad_sequence


def pad(samples):
    rows, labels = zip(*samples, strict=True)
    lengths = torch.tensor([len(row) for row in rows])
    return pad_sequence(rows), lengths, torch.tensor(labels)
#! NotYet: expected: the rows of shape (3, 5)
#! came:     shape (5, 3)
#! why:      `pad_sequence` has the samples in columns unless it is told `batch_first=True`
#! read:     data/loading/#samples-of-unequal-length on the site
