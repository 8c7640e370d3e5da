def new_enough(version):
    major, minor = version.split(".")[:2]
    return int(major) >= 2 and int(minor) >= 9
#! NotYet: expected: new_enough('10.0.0') = True
#! came:     False
#! why:      the first number decides, and the second only where the first is equal
#! read:     installation/#does-it-work on the site
