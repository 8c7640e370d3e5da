import torch

logits = torch.zeros(300, 10)  # of 300 images, a score for each class
labels = torch.zeros(300, dtype=torch.long)
said = logits.argmax(dim=0)
print(said.shape)
#> torch.Size([10])
right = (said == labels).float().mean()
#! RuntimeError: The size of tensor a (10) must match the size of tensor b (300) at non-singleton dimension 0
