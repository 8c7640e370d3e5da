from torch import nn


def before(module, prefix, keep_vars):
    print("about to save", type(module).__name__)


def after(module, state, prefix, local_metadata):
    state[f"{prefix}version"] = 2


layer = nn.Linear(2, 1)
layer.register_state_dict_pre_hook(before)
layer.register_state_dict_post_hook(after)
print(list(layer.state_dict()))
#> about to save Linear
#> ['weight', 'bias', 'version']
