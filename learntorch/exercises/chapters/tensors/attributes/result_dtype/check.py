import torch

WHY = {
    "i + f": "the kinds differ, and the floating-point dtype wins, however many bits the other has",
    "f + d": "of one kind, so the one with more bits wins",
    "i + 1": "a Python int is of the kind that the tensor has, and does not change its dtype",
    "i + 1.0": "a Python float makes floats of integers: of the default dtype, float32",
    "f + 1.0": "a Python float does not count among floats",
    "i / i": "`/` always gives floats: of the default dtype",
    "i > 0": "a comparison gives truth values",
}


def check(answer):
    guesses = answer.get("guesses", dict)
    names = {
        "i": torch.ones(2, dtype=torch.int64),
        "f": torch.ones(2),
        "d": torch.ones(2, dtype=torch.float64),
    }
    for text, why in WHY.items():
        guess = guesses.get(text, ...)
        if guess is ...:
            answer.wrong(
                f"a dtype for `{text}`",
                "...",
                "put torch.float32, torch.int64 or another dtype in the place of the dots",
                read="which-dtype-comes-out",
            )
        came = eval(text, names).dtype
        if guess != came:
            answer.wrong(
                f"`{text}` is {came}",
                str(guess),
                why,
                read="python-numbers-count-only-by-category",
            )
