import torch
from torch.nn.utils.rnn import pad_sequence

from learntorch.cells import beside, grid

words = ["hi", "hello", "ok"]
rows = [torch.tensor([ord(letter) - 96 for letter in word]) for word in words]
batch = pad_sequence(rows, batch_first=True)
lengths = torch.tensor([len(row) for row in rows])
mask = torch.arange(batch.shape[1]) < lengths[:, None]
table = grid(batch, title="batch", colors=mask * 2, faint=~mask, rows=words)
column = grid(lengths[:, None], title="lengths", colors=4)
beside(table, column).save("batch.svg")
