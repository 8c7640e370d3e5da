import torch


def step(features, head, x):
    with torch.inference_mode():
        seen = features(x)
    return head(seen).sum()
#! NotYet: expected: a value from step(features, head, x)
#! came:     RuntimeError: Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
#! why:      what inference_mode made cannot be saved for backward; no_grad makes plain tensors
#! read:     autograd/rules/#three-ways-not-to-record on the site
