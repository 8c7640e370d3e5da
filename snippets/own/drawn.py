from pathlib import Path

from learntorch import dots


class Value:
    def __init__(self, data, *parents, name):
        self.data, self.parents = data, parents
        self.name, self.grad = name, 0.0

    def __add__(self, other):
        value = self.data + other.data
        return Value(value, (self, 1.0), (other, 1.0), name="+")

    def __mul__(self, other):
        value = self.data * other.data
        return Value(value, (self, other.data), (other, self.data), name="*")

    def ordered(self, done):
        if self not in done:
            for parent, _ in self.parents:
                parent.ordered(done)
            done[self] = True
        return list(done)


a, b = Value(2.0, name="a"), Value(3.0, name="b")
y = a * b + a
order, y.grad = y.ordered({}), 1.0
font = 'fontname="sans-serif" fontsize=13'
rows = [f"digraph {{ node [shape=box {font}] edge [{font}]"]
for node in reversed(order):
    text = f"{node.name} = {node.data:g}\\ngradient {node.grad:g}"
    for parent, slope in node.parents:
        parent.grad += slope * node.grad
        ends = f"{order.index(parent)} -> {order.index(node)}"
        rows.append(f'{ends} [label=" {slope:g}"]')
    rows.append(f'{order.index(node)} [label="{text}"]')
picture = Path("value.svg")
dots.draw("\n".join([*rows, "}"]), picture)
drawing = picture.read_text()  # black on white, also where a page is dark
drawing = drawing.replace("<text ", '<text fill="currentColor" ')
drawing = drawing.replace("black", "currentColor").replace("white", "none")
picture.write_text(drawing)
