import torch

WHY = {
    "a": "you made it, and asked for gradients",
    "b": "nothing was recorded, so nothing has made it",
    "a * 2": "the product was recorded, and is its grad_fn",
    "b * 2": "no input requires a gradient, so the product is not recorded: by convention a leaf",
    "a.detach()": "it forgets what made it",
    "a.clone()": "a copy that is recorded: gradients go through it, back to a",
    "(b * 2).requires_grad_()": "nothing was recorded before, and recording starts here",
}


def check(answer):
    guesses = answer.get("is_leaf", dict)
    names = {"a": torch.ones(2, requires_grad=True), "b": torch.ones(2)}
    for text, why in WHY.items():
        guess, leaf = guesses.get(text, ...), eval(text, names).is_leaf
        if guess is ...:
            answer.wrong(
                f"True or False for `{text}`",
                "...",
                "guess",
                read="leaf-and-non-leaf",
            )
        if guess is not leaf:
            answer.wrong(
                f"`{text}`: {leaf}", repr(guess), why, read="leaf-and-non-leaf"
            )
