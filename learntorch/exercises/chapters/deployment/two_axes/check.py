import torch
from torch import nn


def check(answer):
    torch.manual_seed(1)
    net = nn.Conv1d(3, 4, 5, padding=2).eval()
    program = answer.call(
        "exported",
        net,
        shown="exported(net)",
        why="an axis that is dynamic has a size of at least 2 in the example",
        read="sizes-that-are-written-down",
    )
    if not isinstance(program, torch.export.ExportedProgram):
        answer.wrong(
            "an ExportedProgram",
            type(program).__name__,
            "return what `torch.export.export` gives, without `.module()`",
            read="export-the-operations-too",
        )
    for shape in (2, 3, 16), (5, 3, 16), (7, 3, 40):
        x = torch.rand(shape)
        try:
            came = program.module()(x)
        except AssertionError as error:
            answer.wrong(
                f"an answer for an input of shape {shape}",
                f"AssertionError: {error}",
                "that axis has the size of your example: name it in `dynamic_shapes`",
                read="a-wrong-shape",
            )
        answer.same(
            f"the answer for {shape}", came, net(x), read="a-wrong-shape"
        )
