def check(answer):
    cases = [
        ([3.0, 2.0, 2.5, 2.4, 1.0], 2, (3, 1)),
        ([3.0, 2.0, 2.5, 1.9, 2.0, 1.8], 2, (5, 5)),
        ([3.0, 2.0, 2.0, 2.0, 1.0], 2, (3, 1)),
        ([1.0, 2.0], 5, (1, 0)),
    ]
    for losses, patience, expected in cases:
        came = answer.call("stop", losses, patience)
        if came == expected:
            continue
        why = "look at the epochs since the lowest loss so far"
        if losses[2] == losses[1]:
            why = "an equal loss is not below the lowest: it does not start the count again"
        elif losses == cases[0][0]:
            why = "2.4 is below 2.5 and not below 2.0: compare with the lowest, not with the last"
        answer.wrong(
            f"stop({losses}, {patience}) = {expected}",
            str(came),
            why,
            read="stop-early",
        )
