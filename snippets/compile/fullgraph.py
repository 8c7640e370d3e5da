import torch


@torch.compile(backend="eager", fullgraph=True)
def clipped(x):
    y = x * 3
    if y.max() > 10:
        y = y / y.max()
    return y + 1


clipped(torch.arange(5.0))
#! torch._dynamo.exc.Unsupported: Data-dependent branching
#!   Explanation: Detected data-dependent branching (e.g. `if my_tensor.sum() > 0:`). Dynamo does not support tracing dynamic control flow.
#!
#!       The branch condition involves a tensor computed as follows:
#!         # File "...", line 7, in clipped, code: if y.max() > 10:
#!         gt = gt(max_1, 10)
#!
#!   Hint: For the common pattern `if tensor_cond: x = transform(x)` (e.g. clamping inf/nan values), consider making the code branchless by always applying the transform. Operations like torch.clamp, torch.nan_to_num, and torch.where are typically no-ops on well-behaved inputs and compile without graph breaks.
#!   Hint: This graph break is fundamental - it is unlikely that Dynamo will ever be able to trace through your code. Consider finding a workaround.
#!   Hint: Use `torch.cond` to express dynamic control flow.
#!
#!   Developer debug context: attempted to jump with TensorVariable()
#!
#!  For more details about this graph break, please visit: https://meta-pytorch.github.io/compile-graph-break-site/gb/gb0170.html
#!
#! from user code:
#!    File "...", line 7, in clipped
#!     if y.max() > 10:
#!        ^^^^^^^^^^^^^
#!
#! Set TORCHDYNAMO_VERBOSE=1 for the internal stack trace (please do this especially if you're reporting a bug to PyTorch). For even more developer context, set TORCH_LOGS="+dynamo"
