import torch

short = {
    torch.bool: "bool",
    torch.uint8: "u8",
    torch.int32: "i32",
    torch.int64: "i64",
    torch.float16: "f16",
    torch.float32: "f32",
    torch.float64: "f64",
}
print(" " * 4, *(f"{name:>4}" for name in short.values()))
#>      bool   u8  i32  i64  f16  f32  f64
for a in short:
    results = [short[torch.promote_types(a, b)] for b in short]
    print(f"{short[a]:>4}", *(f"{name:>4}" for name in results))
#> bool bool   u8  i32  i64  f16  f32  f64
#>   u8   u8   u8  i32  i64  f16  f32  f64
#>  i32  i32  i32  i32  i64  f16  f32  f64
#>  i64  i64  i64  i64  i64  f16  f32  f64
#>  f16  f16  f16  f16  f16  f16  f32  f64
#>  f32  f32  f32  f32  f32  f32  f32  f64
#>  f64  f64  f64  f64  f64  f64  f64  f64
