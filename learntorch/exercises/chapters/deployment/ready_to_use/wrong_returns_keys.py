import torch


def ready(make, path):
    return make().eval().load_state_dict(torch.load(path))
#! NotYet: expected: the network
#! came:     _IncompatibleKeys
#! why:      `load_state_dict` fills the network and returns what did not fit: return the network
#! read:     deployment/#the-state-dict on the site
