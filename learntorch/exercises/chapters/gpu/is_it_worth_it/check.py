CASES = [
    (64, False),
    (256, False),
    (512, False),
    (700, True),
    (1024, True),
    (4096, True),
]


def check(answer):
    for n, wanted in CASES:
        came = answer.call("worth_it", n, 1e12, 5e13, 1e10)
        if came is not wanted:
            why = "two matrices go to the GPU and one comes back: 12 n² bytes"
            if n < 256:
                why = "the copies count, too, and for small matrices they take longer than the work"
            answer.wrong(
                f"worth_it({n}, ...) is {wanted}",
                repr(came),
                why,
                read="is-it-necessary",
            )
    if answer.call("worth_it", 4096, 1e12, 5e11, 1e10) is not False:
        answer.wrong(
            "False for a GPU that is slower than the CPU",
            "True",
            "its own work takes time as well",
            read="is-it-necessary",
        )
