import json

import torch


def image_of(body):
    try:
        image = torch.tensor(json.loads(body)["image"], dtype=torch.float32)
    except (TypeError, KeyError) as error:
        raise ValueError("no image") from error
    if image.shape != (8, 8) or not image.isfinite().all():
        raise ValueError("8 rows of 8 finite numbers")
    return image
#! NotYet: expected: a ValueError for a number of 400 digits
#! came:     OverflowError: int too large to convert to float
#! why:      no float is as large: an OverflowError
#! read:     deployment/#behind-a-server on the site
