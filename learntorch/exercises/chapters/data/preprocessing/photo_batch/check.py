import numpy as np
import torch


def check(answer):
    dice = np.random.default_rng(0)
    photos = [
        dice.integers(256, size=(5, 4, 3), dtype=np.uint8) for _ in range(2)
    ]
    came = answer.call(
        "to_batch", photos, shown="to_batch([two of shape (5, 4, 3)])"
    )
    expected = torch.tensor(np.stack(photos)).permute(0, 3, 1, 2).double() / 255
    why = "channels come after the count, then height and width"
    if isinstance(came, torch.Tensor) and came.shape == expected.shape:
        why = "`float32` from 0 to 1: divide floats by 255"
        mixed = torch.tensor(np.stack(photos)).reshape(2, 3, 5, 4)
        if torch.allclose(came.double() * 255, mixed.double(), atol=0.01):
            why = "`reshape` reads on in the same order and mixes the channels; `permute` moves an axis"
    answer.same(
        "the batch",
        came,
        expected.float(),
        why,
        read="from-a-photograph-to-a-tensor",
    )
