from unittest.mock import patch

import torch

with patch("torch.serialization.location_tag", return_value="cuda:0"):
    torch.save({"weight": torch.ones(3)}, "net.pt")  # as from a GPU
with patch("torch.cuda.is_available", return_value=False):  # as without one
    torch.load("net.pt")
#! RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
