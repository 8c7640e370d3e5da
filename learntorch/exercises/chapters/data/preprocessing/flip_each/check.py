import torch


def check(answer):
    torch.manual_seed(0)
    images, coins = (
        torch.rand(4, 3, 2, 5),
        torch.tensor([False, True, True, False]),
    )
    given = images.clone()
    came = answer.call("flip", given, coins, shown="flip(images, coins)")
    if not torch.equal(given, images):
        why = "an assignment into `images` changes what the caller has; make a new tensor"
        answer.wrong(
            "`images` as they were",
            "changed images",
            why,
            read="tensors/memory#assignment",
        )
    expected = torch.stack(
        [
            image.flip(2) if coin else image
            for image, coin in zip(images, coins, strict=True)
        ]
    )
    why = "images whose coin is true are mirrored along their last axis"
    if isinstance(came, torch.Tensor) and came.shape == images.shape:
        if torch.equal(came, images.flip(3)) or torch.equal(came, images):
            why = "there is a coin for each image, and not all of them are the same"
        elif torch.equal(came[1], images[1].flip(1)):
            why = "these stand on their heads: left and right are the last axis"
    answer.same("the images", came, expected, why, read="three-traps")
    bytes_ = (images * 255).to(torch.uint8)
    why = "images keep their dtype: `zeros_like(images)` has it, `zeros(images.shape)` has not"
    answer.same(
        "images of uint8",
        answer.call(
            "flip", bytes_, coins, shown="flip(images of uint8, coins)"
        ),
        (expected * 255).to(torch.uint8),
        why,
        read="three-traps",
    )
