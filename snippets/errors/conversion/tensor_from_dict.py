import torch

torch.tensor({"height": 1.8, "weight": 70.0})
#! RuntimeError: Could not infer dtype of dict
