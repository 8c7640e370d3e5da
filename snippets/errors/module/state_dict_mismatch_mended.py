from torch import nn

saved = nn.Linear(4, 3).state_dict()
print({name: tuple(value.shape) for name, value in saved.items()})
#> {'weight': (3, 4), 'bias': (3,)}
print(nn.Linear(4, 3).load_state_dict(saved))
#> <All keys matched successfully>
