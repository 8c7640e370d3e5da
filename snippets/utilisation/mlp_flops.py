def flops(sizes, batch):
    pairs = zip(sizes, sizes[1:], strict=False)
    return sum(2 * batch * before * after for before, after in pairs)


print(flops([64, 128, 10], batch=32))
#> 606208
