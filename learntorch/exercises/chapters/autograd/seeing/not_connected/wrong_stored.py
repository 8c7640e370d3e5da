def unreached(module, loss):
    loss.backward()
    named = module.named_parameters()
    return sorted(name for name, one in named if one.grad is None)
#! NotYet: expected: parameters with .grad as it came
#! came:     other gradients in .grad: of ['a.weight', 'a.bias', 'c.weight', 'c.bias']
#! why:      `backward` stores gradients, `torch.autograd.grad` returns them
#! read:     autograd/derivatives/#torchautogradgrad-returns-what-backward-stores on the site
