import torch


def exported(net):
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length")
    example = torch.rand(1, 3, 16)
    shapes = ({0: batch, 2: length},)
    return torch.export.export(net, (example,), dynamic_shapes=shapes)
#! NotYet: expected: a value from exported(net)
#! came:     UserError: Constraints violated (batch)! For more information, run with TORCH_LOGS="+dynamic".
#! why:      an axis that is dynamic has a size of at least 2 in the example
#! read:     deployment/#sizes-that-are-written-down on the site
