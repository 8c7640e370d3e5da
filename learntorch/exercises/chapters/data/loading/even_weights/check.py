import torch


def check(answer):
    labels = torch.tensor([2, 0, 2, 2, 0, 2, 5, 2])
    came = answer.call("weights", labels)
    if isinstance(came, list):
        came = torch.tensor(came, dtype=torch.float64)
    if not isinstance(came, torch.Tensor) or came.shape != labels.shape:
        shape = (
            tuple(came.shape)
            if isinstance(came, torch.Tensor)
            else type(came).__name__
        )
        why = "a sampler wants a weight for each sample, not for each class"
        answer.wrong("weights of shape (8,)", str(shape), why, read="order")
    if not torch.isfinite(came).all() or not came.sum() > 0:
        answer.wrong(
            "finite weights",
            str(came),
            "a class that does not occur is counted 0 times",
        )
    shares = [came[labels == label].sum().item() for label in (0, 2, 5)]
    if max(shares) - min(shares) > 1e-4 * max(shares):
        told = ", ".join(f"{share:.3g}" for share in shares)
        why = "the weights of a class add up to the same, so each of many has a small one"
        answer.wrong(
            "equal sums for classes 0, 2 and 5", told, why, read="order"
        )
