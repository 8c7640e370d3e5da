import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    features = torch.tensor(3.0) * 2
loss = w * features
#! RuntimeError: Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
