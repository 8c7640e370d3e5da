import torch

READ = "shards-of-unequal-size"


def check(answer):
    for counts in ([4, 4], [3, 1], [1, 2, 5]):
        x = torch.randn(sum(counts), 3, dtype=torch.float64)
        gradients = [part.mean(0) for part in x.split(counts)]
        came = answer.call(
            "whole_gradient",
            gradients,
            counts,
            shown=f"whole_gradient of shards with {counts} rows",
            read=READ,
        )
        answer.same(
            f"the gradient for shards of {counts} rows",
            came,
            x.mean(0),
            "a shard counts for as much as it has rows: weigh each mean, and divide by all rows",
            read=READ,
        )
