import torch


def ready(make, path):
    net = make()
    net.load_state_dict(torch.load(path))
    return net.eval()
#! NotYet: expected: an answer that requires no gradient
#! came:     requires_grad=True
#! why:      `requires_grad_(False)` on the network: nobody trains it any more
#! read:     modules/#changing-all-of-it-at-once on the site
