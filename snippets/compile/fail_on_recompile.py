import torch


@torch.compile(backend="eager")
def wave(x):
    return x.sin() * 2


wave(torch.ones(3))
with torch.compiler.set_stance("fail_on_recompile"):
    wave(torch.ones(3, dtype=torch.float64))
#! RuntimeError: Detected recompile when torch.compile stance is 'fail_on_recompile'. filename: '...', function name: 'wave', line number: 4
#!     triggered by the following guard failure(s):
#!     - 0/0: tensor 'x' dtype mismatch. expected Float, actual Double
