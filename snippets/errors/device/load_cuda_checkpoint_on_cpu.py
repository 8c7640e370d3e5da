import torch


def from_gpu(storage):
    return "cuda:0"  # what a GPU's tensor writes into the file


torch.serialization.register_package(0, from_gpu, lambda *_: None)
torch.save({"w": torch.ones(2)}, "net.pt")
torch.load("net.pt")
#! RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
