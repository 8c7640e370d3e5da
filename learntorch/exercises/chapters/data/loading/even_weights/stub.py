"""Even weights

Write `weights(labels)` for a `WeightedRandomSampler`. It gets the class of each sample, whole numbers from 0 on, and returns one weight
for each sample, so that all classes that occur are drawn equally often.
"""

def weights(labels): ...
