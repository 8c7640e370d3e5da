"""Mosaics put each image where it belongs, and stretch it by itself."""

import pytest
import torch

from learntorch.mosaic import mosaic


def test_places_and_sizes():
    images = torch.zeros(3, 1, 2, 3)
    images[2, 0, 1, 2] = 1
    picture = mosaic(images, columns=2, scale=4)
    assert picture.size == (2 * 13 + 1, 2 * 9 + 1)
    assert picture.getpixel((0, 0)) == 255  # the line between them
    assert picture.getpixel((1, 1)) == 0
    assert picture.getpixel((12, 17)) == 255  # the last pixel of the third image
    assert picture.getpixel((11, 12)) == 0
    assert picture.getpixel((20, 15)) == 255  # where no image is


def test_signs_lie_on_both_sides_of_gray():
    image = torch.tensor([[-1.0, 0.0, 0.5]]).reshape(1, 1, 1, 3)
    picture = mosaic(image, scale=1)
    shades = [picture.getpixel((x, 1)) for x in (1, 2, 3)]
    assert shades == [0, 128, 191]


def test_colors_stay_in_their_channel():
    image = torch.zeros(1, 3, 1, 1)
    image[0, 1] = 5.0
    assert mosaic(image, scale=1).getpixel((1, 1)) == (0, 255, 0)


def test_fewer_images_than_columns():
    assert mosaic(torch.rand(2, 3, 4, 4), columns=8, scale=1).size == (11, 6)


@pytest.mark.parametrize("shape", [(8, 8), (1, 2, 8, 8), (0, 1, 8, 8), (1, 1, 0, 8)])
def test_other_shapes_are_told(shape):
    with pytest.raises(ValueError, match=r"images have the shape .* not \("):
        mosaic(torch.zeros(shape))


@pytest.mark.parametrize("options", [{"columns": 0}, {"scale": 0}])
def test_other_options_are_told(options):
    with pytest.raises(ValueError, match="at least 1"):
        mosaic(torch.zeros(1, 1, 2, 2), **options)
