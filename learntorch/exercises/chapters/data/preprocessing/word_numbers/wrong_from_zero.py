import torch


def numbers(line, known):
    place = {word: number for number, word in enumerate(known)}
    return torch.tensor([place.get(word, len(known)) for word in line.split()])
#! NotYet: expected: the numbers of 'blue red' = tensor([4, 2])
#! came:     tensor([2, 0])
#! why:      the first word of `known` is number 2
#! read:     data/preprocessing/#words on the site
