import torch

w = torch.tensor([1.0], requires_grad=True)
sgd = torch.optim.SGD([w], lr=0.1)


def add_version(optimizer, state):
    state["version"] = 2


def take_version(optimizer, state):
    print("loads version", state.pop("version"))


sgd.register_state_dict_pre_hook(lambda _: print("about to save"))
sgd.register_state_dict_post_hook(add_version)
sgd.register_load_state_dict_pre_hook(take_version)
sgd.register_load_state_dict_post_hook(lambda _: print("loaded"))
saved = sgd.state_dict()
#> about to save
print(list(saved))
#> ['state', 'param_groups', 'version']
sgd.load_state_dict(saved)
#> loads version 2
#> loaded
