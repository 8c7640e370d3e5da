import torch
from torch import nn


def exported(net):
    shapes = ({0: torch.export.Dim("batch")},)
    example = torch.rand(2, 3, 16)
    return torch.export.export(net, (example,), dynamic_shapes=shapes)


program = exported(nn.Conv1d(3, 4, 5, padding=2).eval())
#! NotYet: expected: an answer for an input of shape (7, 3, 40)
#! came:     AssertionError: Guard failed: input.size()[2] == 16
#! why:      that axis has the size of your example: name it in `dynamic_shapes`
#! read:     deployment/#a-wrong-shape on the site
