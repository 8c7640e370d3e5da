def new_enough(version):
    major, minor = version.split(".")[:2]
    return (int(major), int(minor)) >= (2, 9)


print(new_enough("2.13.0+cpu"), new_enough("2.8.1"), new_enough("10.0.0"))
#> True False True
