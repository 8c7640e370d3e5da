def check(answer):
    for read, work, wanted in (
        (3.0, 1.0, 0.75),
        (1.0, 4.0, 0.2),
        (2.0, 2.0, 0.5),
    ):
        now = [100.0]
        seen = []

        def loader():
            for number in range(4):
                now[0] += read
                yield number
            if read == work:
                now[0] += 10.0  # workers end: not before the last step

        def step(batch):
            seen.append(batch)
            now[0] += work

        came = answer.call(
            "share_waited",
            loader(),
            step,
            lambda: now[0],
            shown="share_waited(loader, step, clock)",
            read="workers",
        )
        if seen != [0, 1, 2, 3]:
            answer.wrong(
                "a step with each batch, in their order",
                f"{seen}",
                read="workers",
            )
        if not isinstance(came, float) or abs(came - wanted) > 1e-9:
            why = "waiting is from asking for a batch until it is there"
            if isinstance(came, float) and abs(came - (1 - wanted)) < 1e-9:
                why = "that is the share of work"
            answer.wrong(
                f"{wanted}, where a batch takes {read:g} s and a step {work:g} s",
                repr(came),
                why,
                read="workers",
            )
