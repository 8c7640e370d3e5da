import json

import torch

OTHERS = TypeError, KeyError, OverflowError, RecursionError


def image_of(body):
    try:
        told = json.loads(body)
        image = torch.tensor(told["image"], dtype=torch.float32)
    except OTHERS as error:
        raise ValueError(f"no image in the request: {error!r}") from error
    if image.shape != (8, 8) or not image.isfinite().all():
        raise ValueError("an image has 8 rows of 8 finite numbers")
    return image


print(image_of(json.dumps({"image": [[0.5] * 8] * 8})).shape)
#> torch.Size([8, 8])
