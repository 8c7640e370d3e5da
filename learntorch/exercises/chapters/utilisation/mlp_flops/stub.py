def flops(sizes, batch): ...


print(flops([64, 128, 10], batch=32))
