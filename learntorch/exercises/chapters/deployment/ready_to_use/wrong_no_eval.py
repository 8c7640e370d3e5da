import torch


def ready(make, path):
    net = make()
    net.load_state_dict(torch.load(path))
    return net.requires_grad_(False)
#! NotYet: expected: net.training is False
#! came:     True
#! why:      loading does not switch: a dropout layer is still at work
#! read:     deployment/#the-state-dict on the site
