import torch


def arguments(mode):
    word, _, step = mode.partition(" ")
    return torch.tensor(word == "train"), torch.tensor(int(step))


def scaled(x, training, step):
    y = x * (step + 1)
    if training:
        return y * 1
    return x * 1
#! NotYet: expected: one graph for five modes
#! came:     3 graphs; arguments gave Tensor and Tensor
#! why:      an `if` on the value of a tensor breaks the graph: compute both, and choose with `torch.where`
#! read:     compile/#guards on the site
