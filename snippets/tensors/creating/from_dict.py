import torch

torch.tensor({"height": [1.7, 1.8], "weight": [60.0, 75.0]})
#! RuntimeError: Could not infer dtype of dict
