import pickle

import torch


def check(answer):
    scaled = answer.call(
        "Scaled", 3.0, read="errors/data#loader-lambda-not-picklable"
    )
    try:
        state = pickle.dumps(vars(scaled))
    except (pickle.PicklingError, AttributeError, TypeError):
        why = "a function within a function has no name that another process could look up"
        told = (
            "something that can be pickled",
            f"{', '.join(vars(scaled))}, which cannot be",
            why,
        )
        answer.wrong(*told, read="errors/data#loader-lambda-not-picklable")
    again = type(scaled).__new__(type(scaled))
    vars(again).update(pickle.loads(state))
    why = "`factor` has to travel with the object"
    try:
        came = again(torch.ones(2))
    except (AttributeError, NameError, TypeError) as error:
        answer.wrong(
            "a copy that works in another process",
            str(error),
            why,
            read="errors/data#loader-lambda-not-picklable",
        )
    answer.same(
        "the copy's answer for ones",
        came,
        torch.full((2,), 3.0),
        why,
        read="errors/data#loader-lambda-not-picklable",
    )
