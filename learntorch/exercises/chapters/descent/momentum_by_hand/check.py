import torch


def check(answer):
    for momentum in (0.0, 0.9):
        w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1, momentum=momentum)
        wanted = [w.item()]
        for _ in range(6):
            optimizer.zero_grad()
            (w**2 + 0.5 * w).backward()
            optimizer.step()
            wanted.append(w.item())
        shown = f"descend with momentum {momentum}"
        came = answer.call(
            "descend", lambda w: 2 * w + 0.5, 1.0, 0.1, momentum, 6, shown=shown
        )
        if not isinstance(came, list) or len(came) != 7:
            answer.wrong(
                "a list of 7 positions, the start among them",
                repr(came),
                "the first position is the start, and each step adds one",
                read="momentum-and-adam",
            )
        worst = max(abs(a - b) for a, b in zip(came, wanted, strict=True))
        if not worst < 1e-9:
            why = "step against the gradient, times the rate"
            if momentum:
                why = "in torch the gradient joins the velocity whole, not times (1 - momentum)"
            rounded = [round(one, 4) for one in wanted]
            answer.wrong(
                f"{shown}: {rounded}",
                repr([round(one, 4) for one in came]),
                why,
                read="momentum-and-adam",
            )
