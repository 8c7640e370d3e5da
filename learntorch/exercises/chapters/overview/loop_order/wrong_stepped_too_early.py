STEPS = [
    "optimizer.step()",
    "loss = ((prediction - y) ** 2).mean()",
    "print(round(loss.item(), 3))",
    "optimizer.zero_grad()",
    "loss.backward()",
    "prediction = model(x)",
]

ordered = [STEPS[number] for number in (3, 5, 1, 2, 0, 4)]
#! NotYet: expected: optimizer.step() after loss.backward()
#! came:     optimizer.zero_grad() / prediction = model(x) / loss = ((prediction - y) ** 2).mean() / print(round(loss.item(), 3)) / optimizer.step() / loss.backward()
#! why:      the step uses the gradients that backward computes
#! read:     overview/#one-step-slowly on the site
