"""Attention, by a module and by a function."""

import torch
import torch.nn.functional as F  # noqa: N812 - as readers write it
from torch import nn

from learntorch import graph

q = torch.ones(1, 2, 4, 8, requires_grad=True)
#: leaf q = torch.ones(1, 2, 4, 8, requires_grad=True)
mixed = F.scaled_dot_product_attention(q, q, q * 2)
#: ScaledDotProductFlashAttentionForCpuBackward0 = F.scaled_dot_product_attention(q, q, q * 2)
#: MulBackward0 = q * 2
block = nn.MultiheadAttention(8, 2, batch_first=True)
#: leaf block.out_proj.bias = nn.MultiheadAttention(8, 2, batch_first=True)
#: leaf block.out_proj.weight = nn.MultiheadAttention(8, 2, batch_first=True)
#: leaf block.in_proj_bias = nn.MultiheadAttention(8, 2, batch_first=True)
#: leaf block.in_proj_weight = nn.MultiheadAttention(8, 2, batch_first=True)
rows = mixed.flatten(0, 1)
#: ViewBackward0 = mixed.flatten(0, 1)
out, weights = block(rows, rows, rows)
#: 33 operations = block(rows, rows, rows)
drawing = graph(out.sum())
#: SumBackward0 = out.sum()
