import torch


def check(answer):
    data = torch.tensor([[1.0, 10.0], [3.0, 30.0], [8.0, 20.0]])
    module = answer.call(
        "Standardise",
        data,
        shown="Standardise(data)",
        read="what-a-module-finds",
    )
    if list(module.parameters()):
        answer.wrong(
            "no parameters",
            f"{len(list(module.parameters()))} parameters",
            "an optimizer would change them: state that is not learned is a buffer",
            read="what-a-module-finds",
        )
    if set(module.state_dict()) != {"mean", "std"}:
        answer.wrong(
            "a state_dict with mean and std",
            f"{sorted(module.state_dict())}",
            "a plain attribute is neither saved nor moved: register_buffer it",
            read="what-a-module-finds",
        )
    new = torch.tensor([[4.0, 20.0], [0.0, 0.0]])
    came = module(new)
    why = "new data is measured by the training data's mean and deviation, feature by feature"
    wanted = (new - data.mean(dim=0)) / data.std(dim=0)
    answer.same(
        "Standardise(data)(new)", came, wanted, why, read="training-and-using"
    )
    if module.double().state_dict()["mean"].dtype != torch.float64:
        answer.wrong(
            "buffers that .double() converts",
            "float32",
            "register them",
            read="what-a-module-finds",
        )
