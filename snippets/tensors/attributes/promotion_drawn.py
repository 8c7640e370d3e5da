import torch

from learntorch.cells import grid

short = {
    torch.bool: "bool",
    torch.uint8: "u8",
    torch.int8: "i8",
    torch.int16: "i16",
    torch.int32: "i32",
    torch.int64: "i64",
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.float32: "f32",
    torch.float64: "f64",
}
names = short.values()
ones = [torch.ones(1, dtype=dtype) for dtype in short]
sums = [[(a + b).dtype for b in ones] for a in ones]
text = [[short[dtype] for dtype in row] for row in sums]
floats = [[dtype.is_floating_point for dtype in row] for row in sums]
colors = torch.where(torch.tensor(floats), 1, 2)
colors[0, 0] = 0  # bool + bool stays bool
picture = grid(colors, text=text, colors=colors, rows=names, columns=names)
picture.save("promotion.svg")
