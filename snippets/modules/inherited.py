class Layer:
    def __init__(self, name):
        self.name = name

    def __call__(self, x):
        print(f"{self.name} gets {x}")
        return self.forward(x)


class Double(Layer):
    def __init__(self):
        super().__init__("double")

    def forward(self, x):
        return 2 * x


double = Double()
print(double(3))
#> double gets 3
#> 6
