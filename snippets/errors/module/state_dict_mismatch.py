from torch import nn

saved = nn.Linear(4, 3).state_dict()
nn.Linear(4, 5).load_state_dict(saved)
#! RuntimeError: Error(s) in loading state_dict for Linear:
#! 	size mismatch for weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([5, 4]).
#! 	size mismatch for bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([5]).
