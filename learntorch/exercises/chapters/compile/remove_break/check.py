import torch


def check(answer):
    for values in ([3.0, 4.0], [0.3, 0.4], [0.0, 0.0]):
        x = torch.tensor(values)
        given = x.clone()
        came = answer.call(
            "shrink",
            given,
            why="the branch has to be chosen by tensors",
            read="graph-breaks",
        )
        answer.same(
            f"shrink({values})",
            came,
            x / max(1.0, x.norm().item()),
            "x / size where the size is above 1, and x as it is elsewhere",
            read="graph-breaks",
        )
        answer.same(
            "`x` after the call",
            given,
            x,
            "a method that ends in `_` changes what the caller has",
            read="graph-breaks",
        )
    torch._logging.set_logs(dynamo=50)
    told = torch._dynamo.explain(answer.get("shrink"))(torch.ones(3))
    if told.graph_break_count:
        answer.wrong(
            "no break",
            f"{told.graph_break_count} of them",
            "an `if`, `.item()`, `float()` or `bool()` asks a tensor for its number",
            read="graph-breaks",
        )
    if not told.graph_count:
        answer.wrong(
            "one graph",
            "none: nothing was captured",
            "`torch.compiler.disable` hides the function, and it stays in eager",
            read="graph-breaks",
        )
