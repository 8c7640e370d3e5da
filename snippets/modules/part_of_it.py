from torch import nn

saved = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3)).state_dict()
body = {name: value for name, value in saved.items() if name[0] == "0"}

net = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 5))
result = net.load_state_dict(body, strict=False)
print("missing", result.missing_keys)
#> missing ['1.weight', '1.bias']
print("not expected", result.unexpected_keys)
#> not expected []
