import torch


def padding(order, lengths):
    """Return the share of padding in batches of 10."""
    batches = lengths[order].split(10)
    places = sum(len(batch) * int(batch.max()) for batch in batches)
    return 1 - int(lengths.sum()) / places


torch.manual_seed(0)
lengths = torch.randint(1, 101, (1000,))
shuffled = torch.randperm(1000)
print(f"{padding(shuffled, lengths):.0%}")
#> 43%

chunks = [
    chunk[lengths[chunk].argsort()] for chunk in torch.randperm(1000).split(200)
]
print(f"{padding(torch.cat(chunks), lengths):.0%}")
#> 4%
