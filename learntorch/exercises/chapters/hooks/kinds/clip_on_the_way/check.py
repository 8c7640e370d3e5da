import torch


def check(answer):
    factor = torch.tensor([5.0, -0.5, -3.0])
    x = torch.zeros(3, requires_grad=True)
    h = x * 1
    handle = answer.call("clip", h, 2, shown="clip(h, 2)", read="tensor-hooks")
    if not hasattr(handle, "remove"):
        answer.wrong(
            "a handle",
            repr(handle),
            "return what register_hook returns",
            read="tensor-hooks",
        )
    arrived = []
    h.register_hook(lambda grad: arrived.append(grad.clone()))
    grad = factor.clone()
    try:
        h.backward(grad, retain_graph=True)
    except RuntimeError as error:
        answer.wrong(
            "a backward pass",
            f"RuntimeError: {str(error).splitlines()[0]}",
            "a hook returns a gradient of the same shape, or None",
            read="tensor-hooks",
        )
    why = "what the hook returns goes on; where it returns None, the gradient goes on as it was"
    answer.same(
        "the gradient behind h",
        x.grad,
        factor.clamp(-2, 2),
        why,
        read="tensor-hooks",
    )
    if not torch.equal(grad, factor):
        answer.wrong(
            "the gradient that arrived, as it was",
            repr(grad),
            "others may hold the same tensor: return a new one, and change none in place",
            read="tensor-hooks",
        )
    handle.remove()
    x.grad = None
    h.backward(factor.clone())
    answer.same(
        "the gradient behind h after handle.remove()",
        x.grad,
        factor,
        "one handle ends one hook: register one that does all",
        read="tensor-hooks",
    )
    x.grad = None
    (x * 1 * factor).sum().backward()
    answer.same(
        "a gradient elsewhere",
        x.grad,
        factor,
        "clip h only",
        read="tensor-hooks",
    )
