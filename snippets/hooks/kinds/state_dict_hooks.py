from torch import nn


def rename(module, state, prefix, *_):
    if f"{prefix}kernel" in state:
        state[f"{prefix}weight"] = state.pop(f"{prefix}kernel")


def say(module, keys):
    print("missing", keys.missing_keys)


layer = nn.Linear(2, 1, bias=False)
old = {"kernel": layer.state_dict()["weight"]}
layer.register_load_state_dict_pre_hook(rename)
layer.register_load_state_dict_post_hook(say)
layer.load_state_dict(old)
#> missing []
