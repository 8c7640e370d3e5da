from torch import nn

net = nn.DataParallel(nn.Linear(4, 3))
saved = net.state_dict()
plain = {key.removeprefix("module."): value for key, value in saved.items()}
print(nn.Linear(4, 3).load_state_dict(plain))
#> <All keys matched successfully>
print(nn.Linear(4, 3).load_state_dict(net.module.state_dict()))
#> <All keys matched successfully>
