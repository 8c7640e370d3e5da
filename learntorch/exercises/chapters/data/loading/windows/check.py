import torch


def check(answer):
    series = torch.arange(20.0, 30.0)
    data = answer.call("Windows", series, 4, shown="Windows(series, 4)")
    try:
        count = len(data)
    except TypeError:
        answer.wrong(
            "a length of 6",
            "no number",
            "`__len__` returns it",
            read="a-dataset",
        )
    if count != 6:
        why = "a series of 10 has 7 windows of 4 numbers, and after the last one nothing comes"
        answer.wrong(
            "a length of 6, of 10 numbers and a width of 4",
            str(count),
            why,
            read="a-dataset",
        )
    for index in (0, 5):
        sample = data[index]
        if not isinstance(sample, tuple) or len(sample) != 2:
            answer.wrong(
                f"a pair as sample {index}", repr(sample), read="a-dataset"
            )
        x, y = sample
        why = f"the window begins at place {index} and ends before place {index + 4}"
        answer.same(
            f"the numbers of sample {index}",
            x,
            series[index : index + 4],
            why,
            read="a-dataset",
        )
        why = "what follows the window is not in it: place `index + width`"
        answer.same(
            f"what follows in sample {index}",
            y,
            series[index + 4],
            why,
            read="a-dataset",
        )
