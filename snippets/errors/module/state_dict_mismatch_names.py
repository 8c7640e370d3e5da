from torch import nn

saved = nn.Sequential(nn.Linear(4, 3), nn.ReLU()).state_dict()
print(list(saved))
#> ['0.weight', '0.bias']
nn.Linear(4, 3).load_state_dict(saved)
#! RuntimeError: Error(s) in loading state_dict for Linear:
#! 	Missing key(s) in state_dict: "weight", "bias".
#! 	Unexpected key(s) in state_dict: "0.weight", "0.bias".
