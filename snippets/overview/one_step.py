import torch

torch.manual_seed(0)
x = torch.linspace(0, 1, 50)[:, None]
y = 3 * x + 1
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

prediction = model(x)
print("x", x.shape, "prediction", prediction.shape)
#> x torch.Size([50, 1]) prediction torch.Size([50, 1])
loss = torch.nn.functional.mse_loss(prediction, y)
print("loss", loss.shape, f"{loss.item():.4f}")
#> loss torch.Size([]) 4.6548

optimizer.zero_grad()
print("gradient before backward:", model.weight.grad)
#> gradient before backward: None
loss.backward()
print("gradient", model.weight.grad.shape, model.weight.grad)
#> gradient torch.Size([1, 1]) tensor([[-2.4890]])

old = model.weight.detach().clone()
optimizer.step()
print(torch.equal(model.weight, old - 0.5 * model.weight.grad))
#> True
after = torch.nn.functional.mse_loss(model(x), y)
print("loss", f"{after.item():.4f}")
#> loss 0.6568
