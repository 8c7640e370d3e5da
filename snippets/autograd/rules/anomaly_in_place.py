import torch

torch.autograd.set_detect_anomaly(True, check_nan=False)
x = torch.zeros(3, requires_grad=True)
y = x.exp()
z = 2 * y
y += 1
(y + z).sum().backward()
#> ...: UserWarning: Error detected in ExpBackward0. Traceback of forward call that caused the error:
#> ...
#>   File "...", line 5, in <module>
#>     y = x.exp()
#>  (Triggered internally at ...)
#>   return Variable._execution_engine.run_backward(  # Calls into the C++ engine to run the backward pass
#! RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [3]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: the backtrace further above shows the operation that failed to compute its gradient. The variable in question was changed in there or anywhere later. Good luck!
