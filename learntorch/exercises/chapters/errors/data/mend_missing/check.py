import torch


def check(answer):
    images = torch.arange(12.0).reshape(3, 2, 2)
    samples = [(images[0], 4), (images[1], None), (images[2], 0)]
    came = answer.call(
        "collate",
        samples,
        shown="collate(samples)",
        read="errors/data#collate-none",
    )
    if not isinstance(came, (tuple, list)) or len(came) != 2:
        told = "a pair, images and labels", type(came).__name__
        answer.wrong(
            *told, "return two tensors", read="errors/data#collate-none"
        )
    why = "an image without a label is an image: keep it"
    answer.same(
        "the images", came[0], images, why, read="errors/data#collate-none"
    )
    why = "0 is a class of its own: -1 marks what is not known"
    answer.same(
        "the labels",
        came[1],
        torch.tensor([4, -1, 0]),
        why,
        read="errors/data#collate-none",
    )
