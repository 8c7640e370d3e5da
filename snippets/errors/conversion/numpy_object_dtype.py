import numpy as np
import torch

torch.from_numpy(np.array(["cat", "dog", "cat"]))
#! TypeError: can't convert np.ndarray of type numpy.str_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
