CASES = {
    "2.13.0+cpu": True,
    "2.9.0": True,
    "2.8.1+cu126": False,
    "1.13.1": False,
    "10.0.0": True,
    "3.1.0": True,
}


def check(answer):
    for version, wanted in CASES.items():
        came = answer.call("new_enough", version)
        if came is not wanted:
            why = "as texts, '2.13' comes before '2.9': compare numbers"
            if version in ("10.0.0", "3.1.0"):
                why = "the first number decides, and the second only where the first is equal"
            answer.wrong(
                f"new_enough({version!r}) = {wanted}",
                repr(came),
                why,
                read="does-it-work",
            )
