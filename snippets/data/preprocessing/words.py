import torch

learn = ["the cat sat", "the dog sat on the cat"]
test = "the owl sat"

words = sorted({word for line in learn for word in line.split()})
number = {word: place for place, word in enumerate(words, start=2)}
PAD, UNKNOWN = 0, 1
print(number)
#> {'cat': 2, 'dog': 3, 'on': 4, 'sat': 5, 'the': 6}
for line in [*learn, test]:
    ids = [number.get(word, UNKNOWN) for word in line.split()]
    print(torch.tensor(ids))
#> tensor([6, 2, 5])
#> tensor([6, 3, 5, 4, 6, 2])
#> tensor([6, 1, 5])
