import torch

torch._inductor.config.cpp.cxx = ("no-such-compiler",)
f = torch.compile(lambda x: x.sin() + 1)
f(torch.ones(3))
#! torch._inductor.exc.InductorError: InvalidCxxCompiler: No working C++ compiler found in torch._inductor.config.cpp.cxx: ('no-such-compiler',)
#!
#! Set TORCHDYNAMO_VERBOSE=1 for the internal stack trace (please do this especially if you're reporting a bug to PyTorch). For even more developer context, set TORCH_LOGS="+dynamo"
