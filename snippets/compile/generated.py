import torch
from torch._inductor.utils import run_and_get_code


def f(x):
    return (2 * x + 1).relu().sin()


# one number at a time, so that the loop is the same for every CPU
options = {"cpp.simdlen": 1, "cpp_cache_precompile_headers": False}
compiled = torch.compile(f, options=options)
_, (code,) = run_and_get_code(compiled, torch.ones(1000))
for line in code.splitlines():
    if "tmp" in line:
        print(line.strip().replace("static_cast<int64_t>(x0)", "x0"))
#> auto tmp0 = in_ptr0[x0];
#> auto tmp1 = static_cast<float>(2.0);
#> auto tmp2 = float(tmp0 * tmp1);
#> auto tmp3 = static_cast<float>(1.0);
#> auto tmp4 = float(tmp2 + tmp3);
#> auto tmp5 = std::max(tmp4, decltype(tmp4)(0));
#> auto tmp6 = std::sin(tmp5);
#> out_ptr0[x0] = tmp6;
