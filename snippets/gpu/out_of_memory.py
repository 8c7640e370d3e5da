import torch

print(issubclass(torch.OutOfMemoryError, RuntimeError))
#> True
torch.empty(1 << 50)
#! RuntimeError: [enforce fail at alloc_cpu.cpp:...] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4503599627370496 bytes. Error code 12 (Cannot allocate memory)
