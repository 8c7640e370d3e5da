import torch


@torch.compile(backend="eager", fullgraph=True)
def tagged(x, name):
    return x + len(name)


torch._logging.set_logs(dynamo=50)  # no warning before the error
print("limit:", torch._dynamo.config.recompile_limit)
#> limit: 8
for step in range(20):
    tagged(torch.ones(3), f"step {step}")
#! torch._dynamo.exc.FailOnRecompileLimitHit: Hard failure due to fullgraph=True
