"""Trust no request

Write `image_of(body)`: `body` is a text that somebody sent. If it is JSON such as `{"image": [[...], ...]}` with 8
rows of 8 finite numbers, return them as a `float32` tensor. For anything else raise a `ValueError`.
"""

import json

import torch


def image_of(body): ...


print(image_of(json.dumps({"image": [[0.5] * 8] * 8})))
