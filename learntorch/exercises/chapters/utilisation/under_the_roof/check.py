def check(answer):
    n = 1000
    for what, work, moved, wanted in (
        ("a sum", n**2, 12 * n**2, 1e10 / 12),
        ("a small product", 2 * 30**3, 12 * 30**2, 5e10),
        ("a product", 2 * n**3, 12 * n**2, 1e11),
        ("a copy", 0, 8 * n**2, 0.0),
    ):
        came = answer.call(
            "reachable",
            work,
            moved,
            1e11,
            1e10,
            shown=f"reachable of {what}",
            read="the-roofline",
        )
        if abs(came - wanted) > 1e-6 * max(wanted, 1.0):
            why = (
                "the slope is operations for each byte, times bytes per second"
            )
            if came > 1e11:
                why = "nothing is faster than the peak"
            elif came == 1e11:
                why = "memory holds it back: it cannot get its numbers so fast"
            answer.wrong(
                f"{wanted:.3g} operations per second for {what}",
                f"{came:.3g}",
                why,
                read="the-roofline",
            )
