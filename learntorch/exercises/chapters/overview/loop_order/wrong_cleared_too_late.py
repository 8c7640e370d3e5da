STEPS = [
    "optimizer.step()",
    "loss = ((prediction - y) ** 2).mean()",
    "print(round(loss.item(), 3))",
    "optimizer.zero_grad()",
    "loss.backward()",
    "prediction = model(x)",
]

ordered = [STEPS[number] for number in (5, 1, 4, 3, 0, 2)]
#! NotYet: expected: optimizer.zero_grad() before loss.backward()
#! came:     prediction = model(x) / loss = ((prediction - y) ** 2).mean() / loss.backward() / optimizer.zero_grad() / optimizer.step() / print(round(loss.item(), 3))
#! why:      it throws away the gradients that backward has just made, and nothing is learned
#! read:     overview/#one-step-slowly on the site
