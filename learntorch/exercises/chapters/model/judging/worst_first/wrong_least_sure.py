def worst(logits, labels, count):
    sure = logits.softmax(dim=1).max(dim=1).values
    return sure.argsort()[:count]
#! NotYet: expected: the places = tensor([2, 4, 3, 5, 1])
#! came:     tensor([5, 4, 1, 3, 2])
#! why:      these are unsure; the worst are sure of something wrong
#! read:     model/judging/#which-mistakes on the site
