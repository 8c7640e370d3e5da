from learntorch.curves import chart

steps = [step / 20 for step in range(21)]
powers = {f"x^{power}": [x**power for x in steps] for power in (1, 2, 3, 4, 5, 6)}
chart(powers, across="step", up="power of x").save("lines.svg")
