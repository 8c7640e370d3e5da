from learntorch.curves import chart

steps = [step / 20 for step in range(21)]
powers = {f"x^{power}": [x**power for x in steps] for power in range(1, 7)}
chart(powers, across="step", up="power of x").save("lines.svg")
