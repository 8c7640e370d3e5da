import torch


def check(answer):
    generator = torch.Generator().manual_seed(2)
    for rows, columns in ((6, 4), (5, 5)):
        x = torch.rand(rows, columns, generator=generator) * torch.arange(
            1, columns + 1
        )
        kept = x.clone()
        wanted = (x - x.mean(dim=0)) / x.std(dim=0)
        came = answer.call(
            "standardised",
            x,
            shown=f"standardised of {rows} samples with {columns} features",
            why="one number for each sample does not fit beside the features: which axis goes?",
            read="sum-dim-is-the-axis-that-disappears",
        )
        why = "`dim=0` is the axis that disappears: it leaves one mean for each column"
        answer.same(
            "standardised(x)",
            came,
            wanted,
            why,
            read="sum-dim-is-the-axis-that-disappears",
        )
        if not torch.equal(x, kept):
            answer.wrong(
                "x as it was",
                "x standardised, too",
                "`-=` and `/=` write into the tensor that you got: make a new one",
                read="tensors/operations#in-place",
            )
