import torch
import torch.nn.functional as F

from learntorch.cells import above, grid

image = torch.tensor([[[0.0, 0, 0, 1, 1, 1]]])
kernel = torch.tensor([[[[-1.0, 0, 1]]]])
edges = F.conv2d(image, kernel)
above(
    grid(image[0], title="image", colors=[[0, 1, 1, 1, 0, 0]]),
    grid(kernel[0, 0], title="kernel"),
    grid(edges[0], title="edges", colors=[[0, 1, 0, 0]]),
).save("step.svg")
