from importlib.metadata import PackageNotFoundError, version

for name in "torch", "torchtext":
    try:
        print(name, version(name))
    except PackageNotFoundError:
        print(name, "is not installed")
#> torch 2.13.0...
#> torchtext is not installed
