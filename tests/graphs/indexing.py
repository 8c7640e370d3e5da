"""Choosing elements, and putting tensors together."""

import torch

from learntorch import graph

table = torch.ones(5, 2, requires_grad=True)
#: leaf table = torch.ones(5, 2, requires_grad=True)
rows = table[torch.tensor([0, 2])]
#: IndexBackward0 = table[torch.tensor([0, 2])]
cell = table[1, :]
#: SelectBackward0 = table[1, :]
some = torch.gather(table, 1, torch.zeros(5, 1, dtype=torch.int64))
#: GatherBackward0 = torch.gather(table, 1, torch.zeros(5, 1, dtype=torch.int64))
either = torch.where(some > 0, some, -some)
#: WhereBackward0 = torch.where(some > 0, some, -some)
#: NegBackward0 = -some
word = torch.nn.functional.embedding(torch.tensor([3]), table)
#: EmbeddingBackward0 = torch.nn.functional.embedding(torch.tensor([3]), table)
stacked = torch.stack([cell, word[0]])
#: StackBackward0 = torch.stack([cell, word[0]])
#: SelectBackward0 = word[0]
drawing = graph(torch.cat([rows, stacked]).sum() + either.sum())
#: AddBackward0 = torch.cat([rows, stacked]).sum() + either.sum()
#: SumBackward0 = torch.cat([rows, stacked]).sum()
#: SumBackward0 = either.sum()
#: CatBackward0 = torch.cat([rows, stacked])
