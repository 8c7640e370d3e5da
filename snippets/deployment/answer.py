import json

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()
REFUSED = ValueError, TypeError, KeyError, OverflowError, RecursionError


def answer(body):
    """Return the status of the answer, and what it says."""
    try:
        image = torch.tensor(json.loads(body)["image"], dtype=torch.float32)
    except REFUSED:
        return 400, {"error": 'send JSON: {"image": 8 rows of 8 numbers}'}
    if image.shape != (8, 8):
        shape = tuple(image.shape)
        return 400, {"error": f"shape {shape} came, (8, 8) was wanted"}
    if not image.isfinite().all():
        return 400, {"error": "an image has no NaN and no infinity"}
    with torch.inference_mode():
        scores = net(image[None])[0]
    return 200, {"digit": scores.argmax().item()}


black = [[0] * 8] * 8
print(answer(json.dumps({"image": black}))[0])
#> 200
print(answer(json.dumps({"image": black[:7]})))
#> (400, {'error': 'shape (7, 8) came, (8, 8) was wanted'})
print(answer(json.dumps({"image": [[float("nan")] * 8] * 8})))
#> (400, {'error': 'an image has no NaN and no infinity'})
print(answer("[1, 2"))
#> (400, {'error': 'send JSON: {"image": 8 rows of 8 numbers}'})
bad = {
    "another name": json.dumps({"picture": black}),
    "words": json.dumps({"image": ["drawn in"] * 8}),
    "nulls": json.dumps({"image": [[None] * 8] * 8}),
    "400 digits": json.dumps({"image": [[10**400] * 8] * 8}),
    "lists in lists": '{"image": ' + "[" * 9000 + "]" * 9000 + "}",
}
for name, body in bad.items():
    print(answer(body)[0], name)
#> 400 another name
#> 400 words
#> 400 nulls
#> 400 400 digits
#> 400 lists in lists
