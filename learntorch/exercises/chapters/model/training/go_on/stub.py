"""Go on to the bit

Write `save(path, net, optimizer)`, which writes a checkpoint, and `load(path, net, optimizer)`, which reads it into a new network and a new optimizer. A run that
goes on from there has to be equal to the bit to one that was never stopped, also where it draws random numbers.
"""

def save(path, net, optimizer): ...


def load(path, net, optimizer): ...
