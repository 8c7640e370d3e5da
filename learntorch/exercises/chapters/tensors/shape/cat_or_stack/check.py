import torch


def check(answer):
    images = [torch.full((3, 8, 8), float(number)) for number in range(5)]
    labels = [torch.tensor(number % 2) for number in range(5)]
    came = answer.call(
        "pack",
        images,
        labels,
        shown="pack of 5 images and 5 labels",
        why="`cat` needs an axis to join along, and a label has none",
        read="cat-and-stack",
    )
    if not isinstance(came, tuple) or len(came) != 2:
        answer.wrong(
            "two tensors", repr(type(came)), "return both", read="cat-and-stack"
        )
    why = "`cat` made one image of 15 channels; `stack` puts the images along a new axis"
    answer.same(
        "the images", came[0], torch.stack(images), why, read="cat-and-stack"
    )
    why = "`torch.stack` of tensors without axes gives one axis, and keeps their dtype"
    answer.same(
        "the labels", came[1], torch.stack(labels), why, read="cat-and-stack"
    )
