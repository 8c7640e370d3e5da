"""Put small images side by side in one picture, such as filters or activations.

Examples:
    >>> import torch
    >>> picture = mosaic(torch.rand(10, 3, 8, 8), columns=5, scale=4)
    >>> picture.size
    (166, 67)

    `picture.save("filters.png")` writes it.
"""

from __future__ import annotations

import torch
from PIL import Image

__all__ = ["mosaic"]

GRAY = 0.5


def mosaic(images: torch.Tensor, *, columns: int = 8, scale: int = 4) -> Image.Image:
    """Return images in rows, each stretched to its own darkest and brightest.

    Args:
        images: of shape (n, 1, height, width) for gray, or (n, 3, height, width) for
            color; of any range. Negative values are darker than gray and positive ones
            brighter, if an image has both; else its lowest value is black.
        columns: how many stand in a row.
        scale: how many pixels wide and high each of their pixels becomes.

    Returns:
        A picture in gray (mode "L") or in color ("RGB").

    Raises:
        ValueError: If the shape is another, or there is no image.
    """
    if images.ndim != 4 or images.shape[1] not in (1, 3) or not images.numel():
        shape = tuple(images.shape)
        raise ValueError(f"images have the shape (n, 1 or 3, height, width), not {shape}")
    if columns < 1 or scale < 1:
        raise ValueError(f"columns and scale are at least 1, not {columns} and {scale}")
    count, channels, height, width = images.shape
    mode = "L" if channels == 1 else "RGB"
    rows = -(-count // columns)
    columns = min(columns, count)
    step_x, step_y = width * scale + 1, height * scale + 1
    picture = Image.new(mode, (columns * step_x + 1, rows * step_y + 1), "white")
    for number, image in enumerate(images.detach().cpu()):
        row, column = divmod(number, columns)
        tile = _tile(image).resize((width * scale, height * scale), Image.Resampling.NEAREST)
        picture.paste(tile, (column * step_x + 1, row * step_y + 1))
    return picture


def _tile(image: torch.Tensor) -> Image.Image:
    """Return one image of shape (1 or 3, height, width)."""
    low, high = image.aminmax()
    if low < 0 < high:
        shown = image / torch.maximum(-low, high) / 2 + GRAY
    else:
        shown = (image - low) / (high - low).clamp(min=1e-12)
    pixels = (shown * 255).round().to(torch.uint8).permute(1, 2, 0)
    return Image.fromarray(pixels.squeeze(2).contiguous().numpy())  # gray has two axes
