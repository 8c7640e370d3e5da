import torch


def pick():
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
#! NotYet: expected: xpu on a machine with an Intel GPU
#! came:     device(type='cuda')
#! why:      `torch.cuda` speaks of one kind of accelerator, `torch.accelerator` of each
#! read:     installation/#which-device on the site
