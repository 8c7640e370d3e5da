def check(answer):
    ordered = answer.get("ordered", list)
    steps = answer.get("STEPS", list)
    if sorted(map(str, ordered)) != sorted(steps):
        answer.wrong(
            f"the {len(steps)} lines of STEPS, each once",
            f"{len(ordered)} lines: {ordered}",
            "take each line as it is",
            read="one-step-slowly",
        )
    words = ["zero_grad", "model(x)", "loss =", "backward", "optimizer.step"]
    places = [
        next(at for at, row in enumerate(ordered) if word in row)
        for word in words
    ]
    shown = next(at for at, row in enumerate(ordered) if "print" in row)
    clear, predict, measure, back, step = places
    if not predict < measure < back:
        answer.wrong(
            "prediction, then loss, then backward",
            " / ".join(ordered),
            "a line can only use what a line above it has made",
            read="one-step-slowly",
        )
    if shown < measure:
        answer.wrong(
            "the loss before it is printed",
            " / ".join(ordered),
            "in the first step there would be no loss to print",
            read="one-step-slowly",
        )
    if step < back:
        answer.wrong(
            "optimizer.step() after loss.backward()",
            " / ".join(ordered),
            "the step uses the gradients that backward computes",
            read="one-step-slowly",
        )
    if back < clear < step:
        answer.wrong(
            "optimizer.zero_grad() before loss.backward()",
            " / ".join(ordered),
            "it throws away the gradients that backward has just made, and nothing is learned",
            read="one-step-slowly",
        )
