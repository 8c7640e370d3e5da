import torch


def check(answer):
    for counts in ([4, 4], [3, 1], [1, 2, 5]):
        # gradients have two axes, as those of a weight have
        rows = torch.arange(6.0 * sum(counts)).view(-1, 3, 2)
        x = rows**2 % 7
        gradients = [part.mean(0) for part in x.split(counts)]
        came = answer.call(
            "whole_gradient",
            gradients,
            counts,
            shown=f"whole_gradient of shards with {counts} rows",
            read="shards-of-unequal-size",
        )
        why = "a shard counts for as much as it has rows: weigh each mean, and divide by all rows"
        total = x.mean(0) * sum(counts) / len(counts)
        if isinstance(came, torch.Tensor) and came.shape == total.shape:
            if torch.allclose(came, total):
                why = "the weights add up to all rows, so divide by these, and not by the number of shards"
        answer.same(
            f"the gradient for shards of {counts} rows",
            came,
            x.mean(0),
            why,
            read="shards-of-unequal-size",
        )
