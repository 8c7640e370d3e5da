import logging
import warnings

import onnxruntime
import torch
from torch import nn

logging.disable(logging.WARNING)  # that torchvision is missing
warnings.simplefilter("ignore", FutureWarning)  # of torch's own code
net = nn.Conv2d(1, 8, 3, padding=1).eval()
sizes = ({0: torch.export.Dim("batch")},)
torch.onnx.export(
    net, (torch.rand(2, 1, 8, 8),), "net.onnx", input_names=["image"],
    dynamic_shapes=sizes, verbose=False,
)  # fmt: skip

session = onnxruntime.InferenceSession("net.onnx")
session.run(None, {"image": torch.zeros(1, 1, 8, 9).numpy()})
#! onnxruntime.capi.onnxruntime_pybind11_state.InvalidArgument: [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got invalid dimensions for input: image for the following indices
#!  index: 3 Got: 9 Expected: 8
#!  Please fix either the inputs/outputs or the model.
