import logging
import warnings

import torch
from torch import nn

logging.disable(logging.WARNING)  # that torchvision is missing
warnings.simplefilter("ignore", FutureWarning)  # of torch's own code
torch.manual_seed(0)
layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128, 10)).eval()

program = torch.onnx.export(
    net,
    (torch.rand(2, 1, 8, 8),),
    input_names=["image"],
    output_names=["scores"],
    dynamic_shapes=({0: torch.export.Dim("batch")},),
    verbose=False,
)
program.save("net.onnx")
for node in program.model_proto.graph.node:
    print(f"{node.op_type:8}", *node.input, "->", *node.output)
#> Conv     image 0.weight 0.bias -> conv2d
#> Relu     conv2d -> relu
#> MaxPool  relu -> max_pool2d
#> Reshape  max_pool2d val_6 -> view
#> Gemm     view 4.weight 4.bias -> scores
