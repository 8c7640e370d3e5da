import torch

with torch.autograd.detect_anomaly():
    x = torch.tensor([0.0, 4.0], requires_grad=True)
    y = torch.where(x > 0, x.sqrt(), 0.0)
    y.sum().backward()
#> ...:3: UserWarning: Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.
#>   with torch.autograd.detect_anomaly():
#> ...: UserWarning: Error detected in SqrtBackward0. Traceback of forward call that caused the error:
#> ...
#>   File "...", line 5, in <module>
#>     y = torch.where(x > 0, x.sqrt(), 0.0)
#>  (Triggered internally at ...)
#>   return Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass
#! RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output.
