"""Numbers with an imaginary part, and a Fourier transform."""

import torch

from learntorch import graph

signal = torch.ones(4, requires_grad=True)
#: leaf signal = torch.ones(4, requires_grad=True)
spectrum = torch.fft.fft(signal)
#: FftR2CBackward0 = torch.fft.fft(signal)
power = (spectrum * spectrum.conj()).real
#: SelectBackward0 = (spectrum * spectrum.conj()).real
#: ViewAsRealBackward0 = (spectrum * spectrum.conj()).real
#: MulBackward0 = spectrum * spectrum.conj()
#: ConjBackward0 = spectrum.conj()
drawing = graph(power.sum())
#: SumBackward0 = power.sum()
