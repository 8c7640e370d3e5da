import json

import torch


def image_of(body):
    told = json.loads(body)
    if not isinstance(told, dict):
        raise ValueError("no image")
    image = torch.tensor(told["image"], dtype=torch.float32)
    if image.shape != (8, 8):
        raise ValueError("8 rows of 8")
    return image
#! NotYet: expected: a ValueError for no image
#! came:     KeyError: 'image'
#! why:      a name that is missing is a KeyError
#! read:     deployment/#behind-a-server on the site
