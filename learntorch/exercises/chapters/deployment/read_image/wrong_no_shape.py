import json

import torch


def image_of(body):
    try:
        return torch.tensor(json.loads(body)["image"], dtype=torch.float32)
    except (TypeError, KeyError) as error:
        raise ValueError("no image") from error
#! NotYet: expected: a ValueError for 7 rows
#! came:     no error
#! why:      compare the shape with (8, 8)
#! read:     deployment/#behind-a-server on the site
