import json

import torch


def image_of(body):
    try:
        image = torch.tensor(json.loads(body)["image"], dtype=torch.float32)
    except (TypeError, KeyError) as error:
        raise ValueError("no image") from error
    if image.shape != (8, 8):
        raise ValueError("8 rows of 8")
    return image
#! NotYet: expected: a ValueError for a NaN
#! came:     no error
#! why:      Python's JSON reads NaN: ask `isfinite()`
#! read:     deployment/#behind-a-server on the site
