def slope(f, x):
    h = 1e-5 * max(1.0, abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)


print(round(slope(lambda x: x**3, 2.0), 6))
#> 12.0
