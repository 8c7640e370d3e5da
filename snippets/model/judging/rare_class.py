import torch

ill = torch.zeros(1000, dtype=torch.bool)
ill[:30] = True
said = torch.zeros(1000, dtype=torch.bool)  # always "healthy"
print(f"accuracy {(said == ill).float().mean():.0%}")
#> accuracy 97%
print(f"of the ill, found: {said[ill].float().mean():.0%}")
#> of the ill, found: 0%

said[:24] = said[100:130] = True  # finds 24, and alarms 30 more
found = (said & ill).sum()
print(f"accuracy {(said == ill).float().mean():.1%}")
#> accuracy 96.4%
print(f"recall {found / ill.sum():.0%}, precision {found / said.sum():.0%}")
#> recall 80%, precision 44%
