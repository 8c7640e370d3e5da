import torch


def pick():
    return "cuda" if torch.cuda.is_available() else "cpu"
#! NotYet: expected: a torch.device from pick()
#! came:     'cpu'
#! why:      `torch.device(...)` makes one of a name; a name alone is compared as text
#! read:     installation/#which-device on the site
