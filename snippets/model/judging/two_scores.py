import torch


def scores(ill, alarm):
    found = (ill & alarm).sum().item()
    alarms = alarm.sum().item()
    precision = found / alarms if alarms else 0.0
    return found / ill.sum().item(), precision


ill = torch.tensor([True, True, False, False])
print(scores(ill, torch.tensor([True, False, False, False])))
#> (0.5, 1.0)
