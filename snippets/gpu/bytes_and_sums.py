n = 1024
moved = 3 * n * n * 4  # two matrices there, one back, 4 bytes a number
product = 2 * n**3  # multiplications and additions
added = n * n
print(f"product: {product / moved:.0f} operations for each byte moved")
#> product: 171 operations for each byte moved
print(f"sum:     {added / moved:.2f} operations for each byte moved")
#> sum:     0.08 operations for each byte moved
