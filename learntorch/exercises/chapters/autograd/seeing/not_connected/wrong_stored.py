def unreached(module, loss):
    loss.backward()
    named = module.named_parameters()
    return sorted(name for name, one in named if one.grad is None)
#! NotYet: expected: parameters without gradients, as they came
#! came:     gradients in .grad
#! why:      `backward` stores gradients, `torch.autograd.grad` returns them
#! read:     autograd/derivatives/#torchautogradgrad-returns-what-backward-stores on the site
