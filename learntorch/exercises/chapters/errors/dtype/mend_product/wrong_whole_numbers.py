def product(a, b):
    return a.long() @ b
#! NotYet: expected: the product of dtype torch.float32
#! came:     torch.int64
#! why:      as whole numbers `a` loses its fractions: convert `b`
#! read:     errors/dtype/#matmul-dtype-mismatch on the site
