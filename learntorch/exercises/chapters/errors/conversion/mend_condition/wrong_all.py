def has_negative(x):
    return bool((x < 0).all())
#! NotYet: expected: True for [3.0, -1.0]
#! came:     False
#! why:      one number is enough: `all` wants every one to be below 0
#! read:     errors/conversion/#bool-of-many on the site
