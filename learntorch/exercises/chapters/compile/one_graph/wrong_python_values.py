def arguments(mode):
    word, _, step = mode.partition(" ")
    return word == "train", int(step)


def scaled(x, training, step):
    return x * (step + 1) if training else x
#! NotYet: expected: one graph for five modes
#! came:     2 graphs; arguments gave bool and int
#! why:      a bool is a constant of its graph, and an int is one at first: hand over tensors, whose values are not guarded
#! read:     compile/#guards on the site
