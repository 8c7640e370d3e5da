from torch import nn

net = nn.DataParallel(nn.Linear(4, 3))
nn.Linear(4, 3).load_state_dict(net.state_dict())
#! RuntimeError: Error(s) in loading state_dict for Linear:
#! 	Missing key(s) in state_dict: "weight", "bias".
#! 	Unexpected key(s) in state_dict: "module.weight", "module.bias".
