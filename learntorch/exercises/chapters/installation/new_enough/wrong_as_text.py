def new_enough(version):
    return version >= "2.9"
#! NotYet: expected: new_enough('2.13.0+cpu') = True
#! came:     False
#! why:      as texts, '2.13' comes before '2.9': compare numbers
#! read:     installation/#does-it-work on the site
