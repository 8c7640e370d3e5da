"""A batch of photographs

Write `to_batch(photos)`. It gets a list of NumPy arrays of one size, of shape (height, width, 3) and dtype `uint8`, and returns a tensor of
shape (count, 3, height, width) and dtype `float32` with numbers from 0 to 1.
"""

def to_batch(photos): ...
